import type { Element } from 'hast'
import type { ScaleMark } from '../documents/tree/document.js'
import type { TableRow, TimeMark } from '../documents/tree/nodes.js'
import { element, text } from './html-element.js'
import { timeScale } from './time-scale.js'

/** A scale of time that the rows of a table share, with the marks that stand on it. */
export interface Scale {
  /** Where a number of days stands, as a part of the width. */
  at(days: number): string
  readonly marks: readonly ScaleMark[]
}

/** The scale of some rows. */
export function scaleFor(rows: readonly TableRow[], marks: readonly ScaleMark[]): Scale {
  const scale = timeScale(rows, marks)
  return { at: (length) => `${Number((scale.at(length) * (100 - room)).toFixed(1))}%`, marks: scale.marks }
}

/** What a dot at the end needs. */
const room = 4

/** The scale over the periods of a table. Its words are drawn, so nobody is told them twice. */
export const axis = ({ at, marks }: Scale): Element =>
  element(
    'svg',
    { className: ['fr-axis'], ariaHidden: 'true' },
    ...marks.map(({ days, label }) => {
      const x = at(days)
      return element('text', { x, y: '12', textAnchor: anchorAt(Number.parseFloat(x)) }, text(label))
    }),
  )

/** At the ends words stand beside their mark, and not across the edge. */
const anchorAt = (percent: number): string => (percent > 80 ? 'end' : percent < 20 ? 'start' : 'middle')

/** A period: a dot on the scale, or an arrow where nobody knows when it ends. */
export function bar(mark: TimeMark, scale: Scale): readonly Element[] {
  if (mark.kind === 'unstated') return []
  const isFixed = mark.kind === 'fixed'
  return [
    element(
      'svg',
      { className: ['fr-bar', ...(isFixed ? ['is-on-scale'] : [])], ariaHidden: 'true' },
      ...(isFixed ? dotOn(scale, mark.days) : arrow),
    ),
  ]
}

const dotOn = (scale: Scale, days: number): readonly Element[] => [
  element('line', { className: ['fr-bar-mark'], x1: '0', x2: '100%', y1: '9', y2: '9' }),
  ...scale.marks.map((mark) => upright(scale.at(mark.days))),
  element('circle', { className: ['fr-bar-end'], cx: scale.at(days), cy: '9', r: '6' }),
]

const upright = (x: string): Element =>
  element('line', { className: ['fr-bar-mark'], x1: x, x2: x, y1: '0', y2: '100%' })

const arrow: readonly Element[] = [
  element('line', { className: ['fr-bar-from'], x1: '1', x2: '1', y1: '2', y2: '16' }),
  element('line', { className: ['fr-bar-open'], x1: '5', x2: '48', y1: '9', y2: '9' }),
  element('path', { className: ['fr-bar-end'], d: 'M50 2 62 9 50 16z' }),
]
