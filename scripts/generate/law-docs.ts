import { adequacyDecisions } from '../../src/law/adequacy.js'
import { authorities } from '../../src/law/authorities.js'
import { type Act, actOf, printCitation } from '../../src/law/citation.js'
import { consentAges } from '../../src/law/consent-ages.js'
import type { Dated } from '../../src/law/dated.js'
import { printInstrument } from '../../src/law/instrument.js'
import { mechanisms } from '../../src/law/mechanisms.js'
import type { Provision } from '../../src/law/provision.js'
import { provisionRows } from '../../src/law/provisions.js'

/** `docs/law/README.md`: every row of the law tables with its days, its source and how sure it is. */
export function lawDocs(): string {
  const rows = provisionRows()
  const acts = [...new Set(rows.map(({ id }) => actOf(id)))]
  const recalled = rows.filter(({ confidence }) => confidence === 'recalled')
  return [
    '# The law that forthright knows',
    '',
    introduction(rows.length, recalled.length),
    '',
    '## Provisions still to be read',
    '',
    ...acts.flatMap((act) => recalledOf(act, recalled)),
    ...underWay,
    ...acts.flatMap((act) => provisionsOf(act, rows)),
    ...tables(),
  ].join('\n')
}

const introduction = (
  all: number,
  recalled: number,
): string => `A rule or a clause runs on a day on which one of its provisions is law, and prints only those that are. The day is an input:
\`--as-of 2024-06-01\`, by default today. A row without a first day is taken for law on every day: the day was not looked up,
or, as with the directive on privacy and electronic communications, there is none for the whole of it.

There are ${all} rows of provisions. \`read\` means that the words were seen in a copy of the act, which the row names with the day;
${recalled} are \`recalled\`: what they rest on is written in them, and nobody has held them against the text yet. Rules tell the same of themselves. Of decisions, authorities
and ages, a notice prints only what is certain: nothing of a row whose confidence is not \`high\` but the name of an authority
that the author chose, and no field that is named as unchecked. [What a notice says of the law](sentences.md) is held against it
sentence by sentence.`

/** What may change soon, as far as it was seen: no row and no rule leans on it. */
const underWay: readonly string[] = [
  '## Under way, and not law',
  '',
  '- The Digital Omnibus, COM(2025) 837, would change Articles 12 to 15 and others of the GDPR and Article 5(3) of Directive 2002/58/EC. It is a proposal; in the last text that was found, of June 2026, it was not agreed.',
  '- The judgment that left the decision on the EU-US Data Privacy Framework in force (T-553/23) is under appeal: C-703/25 P.',
  '- Article 17(1)(g) of the UK GDPR, made by section 31 of the Victims and Prisoners Act 2024, was still prospective in the copies that were read.',
  '- Section 72 of the Children’s Wellbeing and Schools Act 2026 lets regulations change the age of consent in the United Kingdom. None were found.',
  '',
]

function recalledOf(act: Act, recalled: readonly Provision[]): readonly string[] {
  const own = recalled.filter(({ id }) => actOf(id) === act)
  if (own.length === 0) return []
  const ids = [...new Set(own.map(({ id }) => `\`${id}\``))]
  return [`**${nameOf(act, own)}** (${ids.length}): ${ids.join(', ')}`, '']
}

function provisionsOf(act: Act, rows: readonly Provision[]): readonly string[] {
  const own = rows.filter(({ id }) => actOf(id) === act)
  const sources = [...new Set(own.map(({ source }) => source))]
  return [
    `## ${nameOf(act, own)}`,
    '',
    ...sources.map((source, index) => `${index + 1}. ${source}`),
    '',
    ...table(
      ['provision', 'symbol', 'what it says', 'from', 'until', 'confidence', 'source'],
      own.map((row) => [
        printCitation(row.id),
        `\`${row.id}\``,
        row.says,
        ...daysOf(row),
        row.confidence,
        `${sources.indexOf(row.source) + 1}`,
      ]),
    ),
  ]
}

/** The act as its provisions are printed, without the provision. */
const nameOf = (act: Act, [first]: readonly Provision[]): string =>
  first === undefined
    ? act
    : printCitation(first.id).replace(/:? (?:Art\.|s\.|reg\.|para\.|Sch\.|recital|annex|Annex|[a-z]).*$/, '')

function tables(): readonly string[] {
  return [
    '## Decisions on adequacy',
    '',
    ...table(
      ['regime', 'for', 'instrument', 'from', 'until', 'coverage', 'confidence', 'unchecked'],
      adequacyDecisions.map((row) => [
        row.regime,
        row.countries.join(' '),
        printInstrument(row.instrument),
        ...daysOf(row),
        row.coverage,
        row.confidence,
        listOf(row.uncertain),
      ]),
    ),
    '## Transfer mechanisms',
    '',
    ...table(
      ['mechanism', 'provisions', 'from', 'until', 'confidence', 'source'],
      mechanisms.map((row) => [
        `\`${row.id}\``,
        row.cites.map(printCitation).join('; '),
        ...daysOf(row),
        row.confidence,
        row.source,
      ]),
    ),
    '## Ages of consent to online services',
    '',
    ...table(
      ['country', 'age', 'from', 'until', 'confidence', 'under way'],
      consentAges.map((row) => [row.country, `${row.age}`, ...daysOf(row), row.confidence, row.pending ?? '']),
    ),
    '## Authorities',
    '',
    ...table(
      ['authority', 'name', 'from', 'until', 'confidence', 'unchecked', 'source'],
      authorities().map((row) => [
        `\`${row.id}\``,
        row.nameEn,
        ...daysOf(row),
        row.confidence,
        listOf(row.uncertain),
        row.source,
      ]),
    ),
  ]
}

const daysOf = ({ from, until }: Dated): readonly [string, string] => [from ?? '', until ?? '']

const listOf = (fields: readonly string[] | undefined): string => (fields ?? []).join(', ')

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
