/** A legal order that a notice can be checked against. */
export type Regime = 'eu' | 'uk' | 'ch'

/** Acts and guidance that are cited, by the prefix of a citation. */
export type Act =
  | 'gdpr'
  | 'uk-gdpr'
  | 'dpa2018'
  | 'pecr'
  | 'eprivacy'
  | 'fadp'
  | 'dpo'
  | 'uca'
  | 'tca'
  | 'wp260'
  | 'ico'

/**
 * A provision as a symbol: the act, then its parts joined by dots. `gdpr:13.1.f` is Article 13(1)(f) of the GDPR,
 * `uk-gdpr:13.2.ca` Article 13(2)(ca) of the UK GDPR, `dpa2018:164A` section 164A, `dpa2018:sch-1.18` paragraph 18 of
 * Schedule 1, `gdpr:recital-39` recital 39, `gdpr:49.1.subpara-2` the second subparagraph of Article 49(1).
 */
export type Citation = `${Act}:${string}`

interface ActStyle {
  /** How the act is called before its provision. */
  readonly name: string
  /** What its numbered units are called, as lawyers of that country abbreviate it. */
  readonly unit: string
}

const styles: Readonly<Record<Act, ActStyle>> = {
  gdpr: { name: 'GDPR', unit: 'Art.' },
  'uk-gdpr': { name: 'UK GDPR', unit: 'Art.' },
  dpa2018: { name: 'DPA 2018', unit: 's.' },
  pecr: { name: 'PECR', unit: 'reg.' },
  eprivacy: { name: 'Directive 2002/58/EC', unit: 'Art.' },
  fadp: { name: 'FADP', unit: 'Art.' },
  // Its own abbreviation, DPO, is that of the data protection officer too.
  dpo: { name: 'Swiss Data Protection Ordinance', unit: 'Art.' },
  // Switzerland: the acts against unfair competition and on telecommunications.
  uca: { name: 'UCA', unit: 'Art.' },
  tca: { name: 'TCA', unit: 'Art.' },
  wp260: { name: 'WP260 rev.01', unit: 'para.' },
  ico: { name: 'ICO guidance:', unit: '' },
}

/** The acts, longest prefix first where one name ends another, so that `UK GDPR` is not read as `GDPR`. */
const acts: readonly Act[] = [
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

/** A citation as a lawyer writes it: `UK GDPR Art. 13(2)(ca)`. */
export function printCitation(citation: Citation): string {
  const act = actOf(citation)
  return `${styles[act].name} ${printParts(act, partsOf(citation))}`
}

/** Several citations, each act named once: `UK GDPR Art. 13(1)(f), Art. 46(1A); DPA 2018 s. 165`. */
export function printCitations(citations: readonly Citation[]): string {
  const byAct = new Map<Act, string[]>()
  for (const citation of new Set(citations)) {
    const act = actOf(citation)
    byAct.set(act, [...(byAct.get(act) ?? []), printParts(act, partsOf(citation))])
  }
  return [...byAct].map(([act, provisions]) => `${styles[act].name} ${provisions.join(', ')}`).join('; ')
}

function printParts(act: Act, parts: string): string {
  const [head = '', ...rest] = parts.split('.')
  if (act === 'ico') return parts.replaceAll('-', ' ')
  const division = /^(sch|annex|recital)-(.+)$/.exec(head)
  if (!division) return head === 'annex' ? head : `${styles[act].unit} ${head}${brackets(rest)}`
  const [, kind, number] = division
  const title = kind === 'sch' ? `Sch. ${number}` : kind === 'annex' ? `Annex ${number}` : `recital ${number}`
  const [paragraph, ...points] = rest
  return paragraph === undefined ? title : `${title} para. ${paragraph}${brackets(points)}`
}

const ordinals: Readonly<Record<string, string>> = { '2': 'second', '3': 'third' }

function brackets(parts: readonly string[]): string {
  return parts
    .map((part) => {
      const subparagraph = /^subpara-(\d)$/.exec(part)?.[1]
      return subparagraph ? ` ${ordinals[subparagraph] ?? subparagraph} subparagraph` : `(${part})`
    })
    .join('')
}

/** Reads a citation as a user types it, `gdpr:13.2.e` or `GDPR Art. 13(2)(e)`; undefined when it is not one. */
export function parseCitation(words: string): Citation | undefined {
  const text = words.trim()
  if (text.length > 80) return undefined
  const symbol = /^([a-z0-9-]+):(\S+)$/i.exec(text)
  const name = symbol?.[1]?.toLowerCase()
  const act = acts.find((each) => each === name)
  return act ? cite(act, unbracket(symbol?.[2] ?? '')) : parsePrinted(text)
}

function parsePrinted(text: string): Citation | undefined {
  const lower = text.toLowerCase()
  for (const act of acts) {
    const name = styles[act].name.toLowerCase()
    if (lower.startsWith(`${name} `)) return cite(act, readParts(act, text.slice(name.length + 1).trim()))
    // People also write the act last: "Article 13(1)(f) GDPR".
    if (act !== 'ico' && lower.endsWith(` ${name}`))
      return cite(act, readParts(act, text.slice(0, -name.length).trim()))
  }
  return undefined
}

const unitWords = /^(?:articles?|arts?\.?|sections?|ss?\.|regulations?|regs?\.?|paragraphs?|paras?\.?)\s*/i

function readParts(act: Act, text: string): string {
  if (act === 'ico') return text.toLowerCase().replaceAll(' ', '-')
  const division = /^(?:(sch)edule|(sch)\.?|(annex)|(recital))\s+([A-Z]?\d+)(.*)$/i.exec(text)
  const kind = (division?.[1] ?? division?.[2] ?? division?.[3] ?? division?.[4])?.toLowerCase()
  if (kind === undefined) return unbracket(text.replace(unitWords, ''))
  const rest = unbracket((division?.[6] ?? '').trim().replace(unitWords, ''))
  return `${kind}-${division?.[5]}${rest === '' ? '' : `.${rest}`}`
}

/** `13(1)(f)` to `13.1.f`. */
function unbracket(text: string): string {
  return text
    .replace(/\ssecond subparagraph$/i, '(subpara-2)')
    .replace(/\sthird subparagraph$/i, '(subpara-3)')
    .replace(/\s*\(([A-Za-z0-9-]+)\)/g, '.$1')
}

const symbolParts = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$/

function cite(act: Act, parts: string): Citation | undefined {
  return symbolParts.test(parts) ? `${act}:${parts}` : undefined
}
