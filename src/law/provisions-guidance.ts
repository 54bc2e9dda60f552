import type { ProvisionRow } from './provision.js'

/** Where the rows of the directive on privacy and electronic communications come from. */
export const eprivacySources = { memory: 'Directive 2002/58/EC, from memory' }

/** Provisions of Directive 2002/58/EC. It binds people through national laws, each with a day of its own, so none is given. */
export const eprivacyRows: readonly ProvisionRow<keyof typeof eprivacySources>[] = [
  ['5.3', 'storing on, or reading from, a device needs consent, with two exceptions', 'memory'],
  ['13', 'unsolicited communications', 'memory'],
  ['13.1', 'electronic mail for direct marketing needs consent', 'memory'],
  ['13.2', 'own customers and similar products: the right to object instead', 'memory'],
  ['13.4', 'no marketing mail without sender and address for opting out', 'memory'],
  ['13.5', 'protection of subscribers who are not natural persons', 'memory'],
]

/** Where the rows of the transparency guidelines come from. */
export const wp260Sources = {
  quoted: 'Guidelines on transparency, WP260 rev.01, paragraph read in quotations',
  memory: 'Guidelines on transparency, WP260 rev.01, from memory',
}

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
export const icoSources = { page: 'ICO pages, read in excerpt', secondary: 'ICO guidance, as others report it' }

/** Guidance of the UK regulator, by a name of our own. */
export const icoRows: readonly ProvisionRow<keyof typeof icoSources>[] = [
  ['right-to-be-informed', 'checklist of what a notice contains, and its regular review', 'page'],
  ['legitimate-interests', 'how legitimate interests are worked out and recorded', 'page'],
  ['storage-and-access-technologies', 'cookies and the exceptions of Schedule A1', 'secondary', '2026-04-29'],
  ['recognised-legitimate-interest', 'the situations of Annex 1', 'secondary', '2026-03-23'],
]
