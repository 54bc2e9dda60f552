import { fullNameOf } from '../documents/tree/naming.js'
import type { Printed } from '../documents/tree/printed.js'
import { printCitations } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { visible } from '../source/characters.js'
import type { Locator } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { CoveredItem } from '../trace/coverage.js'
import { type Fact, nearest, whyFactIsKept } from '../trace/written-facts.js'
import { cells, count, indent, type Look, widthOf, wrap } from './layout.js'
import { type Paint, palette } from './palette.js'
import { printPlace } from './print-place.js'
import { visibleName } from './visible-name.js'

/** What a command of tracing draws with. */
export interface Drawing {
  readonly look: Look
  readonly locator: Locator
  readonly law: Law
}

/** Printed words, each with the facts and the provisions that it stands there for. */
export function describePrinted(printed: readonly Printed[], drawing: Drawing): readonly string[] {
  const paint = palette(drawing.look.color)
  return printed.flatMap((one) => [...describeOne(one, drawing, paint), ''])
}

function describeOne(one: Printed, { look, locator }: Drawing, paint: Paint): readonly string[] {
  const room = widthOf(look) - indent.length
  const [word, style] = one.gap ? (['gap', 'warning'] as const) : (['print', 'ok'] as const)
  const [first = '', ...more] = wrap(one.words, room)
  const law = wrap(printCitations(one.cites), room, /(?<=[,;]) /)
  return [
    `${paint(style, word)}${' '.repeat(indent.length - word.length)}${paint('strong', first)}`,
    ...more.map((line) => `${indent}${paint('strong', line)}`),
    `${indent}${paint('dim', `${fullNameOf({ ...one, id: one.notice })} ${blockPath(one)}`)}`,
    ...(one.around ? [`${label('from', paint)}${paint('dim', 'the facts around it: it shows none itself')}`] : []),
    ...places(one.around ? [] : one.at, locator).map(
      (line, index) => `${label(index === 0 ? 'from' : '', paint)}${line(paint)}`,
    ),
    ...law.map((line, index) => `${label(index === 0 ? 'law' : '', paint)}${paint('dim', line)}`),
  ]
}

/** Where a unit stands, as `--block` takes it. */
export const blockPath = ({ section, clause, path }: Printed): string => `${section}/${clause}/${path}`

const label = (word: string, paint: Paint): string =>
  word === '' ? indent : `  ${paint('dim', word)}${' '.repeat(indent.length - 2 - word.length)}`

/** Each place once, with the pointer that names it. */
function places(at: readonly Pointer[], locator: Locator): readonly ((paint: Paint) => string)[] {
  const lines = new Map<string, string>()
  for (const pointer of at.map((each) => nearest(each, locator))) {
    const place = printPlace(locator.locate(pointer))
    lines.set(`${place} ${pointer}`, place)
  }
  const longest = Math.max(0, ...[...lines.values()].map(cells))
  return [...lines].map(
    ([key, place]) =>
      (paint) =>
        `${paint('place', place)}${' '.repeat(longest - cells(place))}  ${paint('dim', visibleName(key.slice(place.length + 1)))}`,
  )
}

const words: Readonly<Record<CoveredItem['state'], string>> = { told: 'told', gap: 'gap', silent: 'silent' }
const styles = { told: 'ok', gap: 'warning', silent: 'dim' } as const

/** What a notice tells of each point of Articles 13 and 14. */
export function describeCoverage(title: string, items: readonly CoveredItem[], look: Look): readonly string[] {
  const paint = palette(look.color)
  const room = widthOf(look) - indent.length - 1
  const margin = `${indent} `
  const of = (state: CoveredItem['state']): number => items.filter((item) => item.state === state).length
  return [
    paint('strong', visible(title)),
    '',
    ...items.flatMap(({ cites, says, state, clauses }) => {
      const word = words[state]
      const [first = '', ...more] = wrap(`${printCitations(cites)}: ${says}`, room)
      const names = clauses.length === 0 ? [] : wrap(clauses.join(' '), room)
      return [
        `${paint(styles[state], word)}${' '.repeat(margin.length - word.length)}${first}`,
        ...[...more, ...names.map((line) => paint('dim', line))].map((line) => `${margin}${line}`),
      ]
    }),
    '',
    `${count(items.length, 'point')}: ${of('told')} told, ${of('gap')} with a gap, ${of('silent')} silent`,
    '',
  ]
}

/** Words for readers, and not for a record or about what other fields say. */
const isTelling = (fact: Fact): boolean => fact.kind === 'text' && whyFactIsKept(fact) === undefined

/** The facts that no notice prints: what none reaches and the author's words one by one, and the rest by field. */
export function describeUnprinted(
  facts: readonly Fact[],
  isUntold: (fact: Fact) => boolean,
  locator: Locator,
  look: Look,
): readonly string[] {
  const paint = palette(look.color)
  const isShown = (fact: Fact): boolean => isTelling(fact) || isUntold(fact)
  const shown = facts.filter(isShown)
  const rest = facts.filter((fact) => !isShown(fact))
  const byField = new Map<string, number>()
  for (const { field } of rest) byField.set(field, (byField.get(field) ?? 0) + 1)
  const fields = [...byField].sort(([, a], [, b]) => b - a).map(([field, number]) => `${field} ${number}`)
  return [
    ...shown.flatMap((fact) => {
      const { at } = fact
      const written = locator
        .written(at)
        .replace(/^(?:[>|][-+\d]*\s|["'])|["']$/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      const room = widthOf(look) - indent.length
      const [first = ''] = wrap(written, room - 3)
      const words = first.length < visible(written).length ? `${first}${look.ascii ? '...' : '…'}` : first
      return [
        `${paint('warning', isUntold(fact) ? 'untold' : 'unused')} ${words}`,
        `${indent}${paint('place', printPlace(locator.locate(at)))}  ${paint('dim', visibleName(at))}`,
      ]
    }),
    ...(shown.length > 0 && fields.length > 0 ? [''] : []),
    ...(fields.length > 0 ? ['Other facts that only rules and records use, by field:'] : []),
    ...(fields.length > 0 ? wrap(fields.join(', '), widthOf(look) - 2, /(?<=,) /).map((line) => `  ${line}`) : []),
    ...(facts.length > 0 ? [''] : []),
  ]
}
