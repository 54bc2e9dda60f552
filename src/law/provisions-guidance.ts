import type { ProvisionRow, ProvisionSource } from './provision.js'

/** Where the rows of the directive on privacy and electronic communications come from. */
export const eprivacySources = {
  text: {
    copy: 'Directive 2002/58/EC with Article 2 of Directive 2009/136/EC (OJ L 337, 18.12.2009, p. 11), in a mirror of EUR-Lex',
    seen: '2026-11-29',
  },
} satisfies Record<string, ProvisionSource>

/** Provisions of Directive 2002/58/EC. It binds people through national laws, each with a day of its own, so none is given. */
export const eprivacyRows: readonly ProvisionRow<keyof typeof eprivacySources>[] = [
  ['5.3', 'storing on, or reading from, a device needs consent, with two exceptions', 'text'],
  ['13', 'unsolicited communications', 'text'],
  ['13.1', 'automated calls, fax and electronic mail for direct marketing need consent', 'text'],
  ['13.2', 'electronic mail to own customers for similar products: the right to object instead', 'text'],
  ['13.4', 'no marketing mail without sender and address for opting out', 'text'],
  ['13.5', 'protection of subscribers who are not natural persons', 'text'],
]

/** Where the rows of the transparency guidelines come from. */
export const wp260Sources = {
  quoted: { copy: 'Guidelines on transparency, WP260 rev.01, paragraph in quotations', seen: '2026-11-21' },
  memory: { recalled: 'Guidelines on transparency, WP260 rev.01, from memory' },
} satisfies Record<string, ProvisionSource>

/** The day on which the guidelines were last revised and adopted, as their title page says. */
export const wp260From = '2018-04-11'

/** Paragraphs of the guidelines on transparency. No longer binding in the United Kingdom, and close to what the ICO says. */
export const wp260Rows: readonly ProvisionRow<keyof typeof wp260Sources>[] = [
  ['9', 'intelligible to an average member of the audience', 'memory'],
  ['10', 'people can tell beforehand what the processing means for them', 'memory'],
  ['11', 'easily accessible', 'memory'],
  ['12', 'clear and plain language, with poor and good examples', 'quoted'],
  ['13', 'qualifiers, active voice and languages', 'memory'],
  ['14', 'children', 'memory'],
  ['15', 'children', 'memory'],
  ['26', 'when information is given', 'memory'],
  ['29', 'changes are told, and “check back” is not enough', 'quoted'],
  ['30', 'how changes are told', 'quoted'],
  ['31', 'when changes are told', 'quoted'],
  ['35', 'layers', 'memory'],
  ['36', 'the first layer', 'memory'],
  ['45', 'further processing', 'memory'],
  ['46', 'further processing', 'memory'],
  ['47', 'further processing', 'memory'],
  ['48', 'further processing', 'memory'],
  ['annex', 'what each item of Articles 13 and 14 asks', 'memory'],
]

/** Where the rows of the ICO's guidance come from. */
export const icoSources = {
  page: { copy: 'ICO pages, in excerpt', seen: '2026-11-21' },
  secondary: { recalled: 'ICO guidance, as others report it' },
} satisfies Record<string, ProvisionSource>

/** Guidance of the UK regulator, by a name of our own. */
export const icoRows: readonly ProvisionRow<keyof typeof icoSources>[] = [
  ['right-to-be-informed', 'checklist of what a notice contains, and its regular review', 'page'],
  ['legitimate-interests', 'how legitimate interests are worked out and recorded', 'page'],
  ['storage-and-access-technologies', 'cookies and the exceptions of Schedule A1', 'secondary', '2026-04-29'],
  ['recognised-legitimate-interest', 'the situations of Annex 1', 'secondary', '2026-03-23'],
]
