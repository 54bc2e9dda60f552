import { declarationOf } from '../declaration.js'
import type { Shape } from './shapes.js'

type Edit = (text: string) => string

const replacing =
  (from: RegExp, to: string): Edit =>
  (text) =>
    text.replace(from, to)

const purpose = /^ {2}purpose-(\d+):$/gm
const title = / {4}title: .*/g
const retention = / {4}retention: .*/g

const aside = '# forthright-ignore retention-is-stated until 2027-03-01 -- it is to be decided'

/** Text for each purpose, by its number. */
const forEach = (text: string, line: (n: string) => string): string =>
  [...text.matchAll(purpose)].map(([, n = '']) => line(n)).join('')

const withoutPeriods: Edit = (text) => text.replace(/ {4}retention: .*\n/g, '')

/** What is wrong with a declaration, or stands beside it, as often as it has purposes. */
const edits: Readonly<Record<string, Edit>> = {
  'names of nothing': replacing(/ data: \[data-(\d+)\]/g, ' data: [nothing-$1]'),
  'times one name of nothing': replacing(/ data: \[data-\d+\]/g, ' data: [nothing]'),
  'misspelt names': replacing(/ recipients: \[helper-(\d+)\]/g, ' recipients: [helpr-$1]'),
  'names that are too long': replacing(/\bhelper-(\d+)\b/g, `helper-${'long'.repeat(30)}-$1`),
  'misspelt words': replacing(/basis: contract$/gm, 'basis: contrakt'),
  'words of nothing': replacing(/identity\.name/g, 'nothing.$&'),
  'unknown fields': replacing(purpose, '$&\n    colour: red'),
  'unknown fields of one entry': (text) =>
    text.replace(/ {4}legalForm: .*\n/, (line) => line + forEach(text, (n) => `    colour-${n}: red\n`)),
  'unknown registers': (text) => text + forEach(text, (n) => `colour-${n}: red\n`),
  'languages that are none': (text) =>
    text.replace(/everybody: .*\n/, () => {
      const tags = forEach(text, (n) => `      - en-x-${n}\n`)
      return `everybody:\n    title: Privacy notice\n    languages:\n${tags}`
    }),
  'values that do not fit': replacing(retention, '    retention: { keep: for a while, after: [], end: 7 }'),
  'empty values': replacing(retention, '    retention:'),
  'fields written twice': replacing(title, '$&\n$&'),
  'entries written twice': replacing(purpose, '  purpose-1:'),
  'lines that are no YAML': replacing(title, '    title: "Run'),
  tabs: replacing(/ {4}title: /g, '\ttitle: '),
  'hidden characters': replacing(/Run crew/g, 'Run\u200b crew\u202e'),
  'places of one finding': withoutPeriods,
  'places of several findings': replacing(/ {4}(?:basis|dataSubjects|data): .*\n/g, ''),
  'phrases that rules look for': replacing(
    /Run crew \d+/g,
    '$& by consent etc. under the Data Protection Act 1998, {{name}}',
  ),
  'comments above an entry each': (text) => withoutPeriods(text).replace(purpose, `  ${aside}\n$&`),
  'comments behind an entry each': (text) => withoutPeriods(text).replace(purpose, `$& ${aside}`),
  'comments on what a file lacks': (text) =>
    forEach(text, () => `${aside.replace('retention-is-stated', 'processing-record-is-complete')}\n`) + text,
  'comments that set nothing aside': replacing(retention, `    ${aside}\n$&`),
  'comments with a mistake': replacing(retention, `    ${aside.replace('stated', 'statd')}\n$&`),
  'aliases of one anchor': (text) => {
    const [told = ''] = /informed: \{[^}]*\}/.exec(text) ?? []
    return text.replaceAll(told, 'informed: *told').replace('informed: *told', told.replace(': ', ': &told '))
  },
  anchors: replacing(/ {4}title: Run crew (\d+)\n/g, '    title: &title-$1 Run crew $1\n    description: *title-$1\n'),
  'aliases of nothing': replacing(retention, '    retention: *nowhere'),
}

/** Parts that hold an entry each, or say again what was said. */
const parts: Readonly<Record<string, (n: number) => string>> = {
  parts: (n) => `dataSubjects:\n  others-${n}: { label: Others ${n}, relation: [member] }\n`,
  'parts that hold one entry': () => 'dataSubjects:\n  group-1: { label: Members, relation: [member] }\n',
  'parts that say what the main file says': () => 'rights: { list: by-law }\n',
}

function inParts(count: number, part: (n: number) => string) {
  const names = Array.from({ length: count }, (_, index) => `part-${index + 2}.yaml`)
  const main = declarationOf(1).replace('forthright: 1\n', `forthright: 1\ninclude: [${names.join(', ')}]\n`)
  const held = names.map((path, index) => ({ path, text: part(index + 2) }))
  return [{ path: 'privacy.yaml', text: main }, ...held]
}

/** What two declarations differ in, as often as they have purposes. */
const changes: Readonly<Record<string, Edit>> = {
  'other periods': replacing(/keep: (\d)/g, 'keep: 1$1'),
  'other ids': replacing(/\b(purpose|group|data|form|helper)-(\d+)/g, '$1-x$2'),
  'other words': replacing(/(crew|list|Form|Helper) (\d+)/g, 'Other $1 $2'),
  'other bases': replacing(/basis: contract/g, 'basis: { type: consent, method: ticked-box, withdraw: Write to us. }'),
  'entries that are gone': () => declarationOf(1),
}

const main = (text: string) => [{ path: 'privacy.yaml', text }]

/** Many of each kind of mistake, comment, alias, part and change. */
export const mistakes: readonly Shape[] = [
  ...Object.entries(edits).map(
    ([name, edit]): Shape => ({
      name: `many ${name}`,
      job: 'report',
      of: (count) => ({ files: main(edit(declarationOf(count))) }),
    }),
  ),
  ...Object.entries(parts).map(
    ([name, part]): Shape => ({
      name: `many ${name}`,
      job: 'report',
      of: (count) => ({ files: inParts(count, part) }),
    }),
  ),
  ...Object.entries(changes).map(
    ([name, edit]): Shape => ({
      name: `many ${name}`,
      job: 'compare',
      of: (count) => ({ before: main(declarationOf(count)), files: main(edit(declarationOf(count))) }),
    }),
  ),
  { name: 'many of everything', job: 'print', of: (count) => ({ files: main(declarationOf(count)) }) },
]
