import { english } from './english.gen.js'
import { type Act, type CitationStyle, type Form, filled, type PartKind } from './law-words.js'

export type { Act } from './law-words.js'

/** The legal orders that a notice can be checked against. */
export const regimes = ['eu', 'uk', 'ch'] as const

export type Regime = (typeof regimes)[number]

/**
 * A provision as a symbol: the act, then its parts joined by dots. `gdpr:13.1.f` is Article 13(1)(f) of the GDPR,
 * `uk-gdpr:13.2.ca` Article 13(2)(ca) of the UK GDPR, `dpa2018:164A` section 164A, `dpa2018:sch-1.18` paragraph 18 of
 * Schedule 1, `gdpr:recital-39` recital 39, `gdpr:49.1.subpara-2` the second subparagraph of Article 49(1).
 */
export type Citation = `${Act}:${string}`

/** The acts, longest prefix first where one name ends another, so that `UK GDPR` is not read as `GDPR`. */
export const acts: readonly Act[] = [
  'uk-gdpr',
  'gdpr',
  'dpa2018',
  'pecr',
  'eprivacy',
  'fadp',
  'dpo',
  'uca',
  'tca',
  'wp260',
  'ico',
]

/** The act of a citation. */
export function actOf(citation: Citation): Act {
  const prefix = citation.slice(0, citation.indexOf(':'))
  return acts.find((act) => act === prefix) ?? 'gdpr'
}

/** The parts of a citation after the act: `13.1.f`. */
export function partsOf(citation: Citation): string {
  return citation.slice(citation.indexOf(':') + 1)
}

/** A citation as a lawyer writes it in English: `UK GDPR Art. 13(2)(ca)`. */
export const printCitation = (citation: Citation): string => writeCitations([citation], english.citation)

/** Several citations in English, each act named once: `UK GDPR Art. 13(1)(f), Art. 46(1A); DPA 2018 s. 165`. */
export const printCitations = (citations: readonly Citation[]): string => writeCitations(citations, english.citation)

/** Citations as lawyers write them in a language, each act named once. */
export function writeCitations(citations: readonly Citation[], style: CitationStyle): string {
  return writeBelow(citations, style, (citation) => style.acts[actOf(citation)].name)
}

/** The same where what the GDPR and the UK GDPR say in the same place stands once, under the name of both. */
export function writeTogether(citations: readonly Citation[], style: CitationStyle): string {
  const twinOf = (citation: Citation): Citation | undefined => {
    const act = actOf(citation)
    const other = act === 'gdpr' ? 'uk-gdpr' : act === 'uk-gdpr' ? 'gdpr' : undefined
    return other && citations.find((it) => it === `${other}:${partsOf(citation)}`)
  }
  return writeBelow(citations, style, (citation) =>
    twinOf(citation) ? style['both-gdprs'] : style.acts[actOf(citation)].name,
  )
}

/** Provisions below the names under which they stand, each once. */
function writeBelow(
  citations: readonly Citation[],
  style: CitationStyle,
  nameOf: (citation: Citation) => string,
): string {
  const byName = new Map<string, ReadonlySet<string>>()
  for (const citation of citations) {
    const name = nameOf(citation)
    const provision = writeProvision(actOf(citation), partsOf(citation), style)
    byName.set(name, new Set([...(byName.get(name) ?? []), provision]))
  }
  return [...byName]
    .map(([act, all]) => filled(style.whole, { act, provisions: [...all].join(style['between-provisions']) }))
    .join(style['between-acts'])
}

function writeProvision(act: Act, parts: string, style: CitationStyle): string {
  const units = unitsOf(act, parts)
  return units
    .map(({ kind, number }, index) => {
      const form = kind === 'unit' ? style.acts[act].unit : style.parts[kind]
      const letter = kind.startsWith('point') ? style.letters[number] : undefined
      return filled(formAt(form, index === units.length - 1), { number: letter ?? number })
    })
    .join('')
}

const formAt = (form: Form, isLast: boolean): string =>
  typeof form === 'string' ? form : isLast ? form.last : form.before

/** A part of a provision: what it is, and its number, letter or title. */
interface Unit {
  /** `unit` is what the act itself is divided into: an article, section or regulation. */
  readonly kind: PartKind | 'unit'
  readonly number: string
}

/** The parts of a provision, the largest first. */
function unitsOf(act: Act, parts: string): readonly Unit[] {
  const [head = '', ...rest] = parts.split('.')
  if (act === 'ico') return [{ kind: 'unit', number: parts.replaceAll('-', ' ') }]
  if (head === 'annex') return [{ kind: 'only-annex', number: '' }]
  const [, division, number = ''] = /^(sch|annex|recital)-(.+)$/.exec(head) ?? []
  if (division === undefined) return [{ kind: 'unit', number: head }, ...smaller(rest, `${act}:${head}`)]
  const [paragraph, ...points] = rest
  return [
    { kind: division === 'sch' ? 'schedule' : division === 'annex' ? 'annex' : 'recital', number },
    ...(paragraph === undefined ? [] : [{ kind: 'schedule-paragraph' as const, number: paragraph }]),
    ...smaller(points),
  ]
}

/** What has numbers where other articles have paragraphs: the definitions. */
const definitions = 'gdpr:4'

const smaller = (parts: readonly string[], of?: string): readonly Unit[] =>
  parts.map((part, index): Unit => {
    const subparagraph = /^subpara-([23])$/.exec(part)?.[1]
    if (subparagraph) return { kind: subparagraph === '2' ? 'second-subparagraph' : 'third-subparagraph', number: part }
    if (/^\d/.test(part)) return { kind: index === 0 && of !== definitions ? 'paragraph' : 'number', number: part }
    return { kind: parts.slice(0, index).some((it) => /^[a-z]/.test(it)) ? 'point-of-point' : 'point', number: part }
  })
