import type { Element } from 'hast'
import type { ScaleMark } from '../documents/tree/document.js'
import type { TableRow, TimeMark } from '../documents/tree/nodes.js'
import { element, text } from './html-element.js'
import { scaleOf } from './time-scale.js'

/** A scale of time that the rows of a table share, with the marks that stand on it. */
export interface Scale {
  /** Where a number of days stands, as a part of the width. */
  at(days: number): string
  readonly marks: readonly ScaleMark[]
}

/** The scale of some rows: from the shortest to the longest, a month and a year at least. */
export function scaleFor(rows: readonly TableRow[], marks: readonly ScaleMark[]): Scale {
  const days = rows.flatMap(({ time }) => (time?.kind === 'fixed' ? [time.days] : []))
  const place = scaleOf(days)
  const longest = Math.max(365, ...days)
  return {
    at: (length) => `${Number((place(length) * (100 - room)).toFixed(1))}%`,
    marks: marks.filter((mark) => mark.days <= longest),
  }
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

/** A period on the scale: a line from its beginning to a dot, or an arrow where nobody knows when it ends. */
export function bar(mark: TimeMark, scale: Scale): readonly Element[] {
  if (mark.kind === 'unstated') return []
  const uprights = mark.kind === 'fixed' ? scale.marks.map(({ days }) => upright(scale.at(days))) : []
  return [element('svg', { className: ['fr-bar'], ariaHidden: 'true' }, ...uprights, ...drawn(mark, scale))]
}

function drawn(mark: TimeMark, scale: Scale): readonly Element[] {
  const from = element('line', { className: ['fr-bar-from'], x1: '1', x2: '1', y1: '2', y2: '16' })
  if (mark.kind !== 'fixed')
    return [
      from,
      element('line', { className: ['fr-bar-open'], x1: '5', x2: '48', y1: '9', y2: '9' }),
      element('path', { className: ['fr-bar-end'], d: 'M50 2 62 9 50 16z' }),
    ]
  const end = scale.at(mark.days)
  return [
    from,
    element('line', { className: ['fr-bar-run'], x1: '1', x2: end, y1: '9', y2: '9' }),
    element('circle', { className: ['fr-bar-end'], cx: end, cy: '9', r: '6' }),
  ]
}

const upright = (x: string): Element =>
  element('line', { className: ['fr-bar-mark'], x1: x, x2: x, y1: '0', y2: '100%' })
