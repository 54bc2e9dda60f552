import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RuleSource } from './generate/rules.js'
import type { Catalogue } from './locales/catalogue.js'
import { LanguagesError } from './locales/problem.js'

const root = new URL('..', import.meta.url)

/** Files by path, with what has to be in them. */
type Files = Iterable<readonly [path: string, content: string]>

/** Something that files follow from; each is loaded only when it is asked for. */
interface Target {
  readonly name: string
  /** Large, or not the same for all versions of Node: made anew by each build, and neither committed nor compared. */
  readonly isUncommitted?: true
  files(): Promise<Files>
}

let read: Promise<readonly RuleSource[]> | undefined
const rules = (): Promise<readonly RuleSource[]> => {
  read ??= import('./generate/rules.js').then(({ ruleSources }) => ruleSources())
  return read
}

/** The languages, the reference first; all that is wrong in their files is told at once. */
async function catalogues(): Promise<readonly [Catalogue, ...Catalogue[]]> {
  const { readCatalogues } = await import('./locales/read-catalogues.js')
  const { shippedSources } = await import('./locales/shipped-sources.js')
  const { catalogues, problems } = readCatalogues(shippedSources())
  if (problems.length > 0) throw new LanguagesError(problems)
  return catalogues
}

/** In the order in which they need each other. */
const targets: readonly Target[] = [
  {
    name: 'phrases',
    files: async () => {
      const { phraseBooksCode } = await import('./generate/phrase-books.js')
      return phraseBooksCode()
    },
  },
  {
    name: 'model',
    files: async () => {
      const { modelCode } = await import('./generate/model.js')
      const { types, shapes } = modelCode()
      return [
        ['src/model/types.gen.ts', types],
        ['src/language/shapes.gen.ts', shapes],
      ]
    },
  },
  {
    name: 'validator',
    isUncommitted: true,
    files: async () => {
      const { validatorCode } = await import('./generate/validator.js')
      const { constraintsCode } = await import('./generate/constraints.js')
      return [
        ['src/language/validator.gen.js', await validatorCode()],
        ['src/language/constraints.gen.js', constraintsCode()],
      ]
    },
  },
  {
    name: 'explained',
    isUncommitted: true,
    files: async () => {
      const { explainedCode, wordedCode } = await import('./generate/explained.js')
      return [
        ['src/language/explained.gen.js', explainedCode()],
        ['src/language/worded.gen.js', wordedCode()],
      ]
    },
  },
  {
    name: 'format',
    files: async () => [['docs/format.md', (await import('./generate/format-docs.js')).formatDocs()]],
  },
  {
    name: 'law',
    files: async () => [['docs/law/README.md', (await import('./generate/law-docs.js')).lawDocs()]],
  },
  {
    name: 'locales',
    files: async () => {
      const code = await import('./locales/code.js')
      const [english, ...others] = await catalogues()
      return [
        ['src/documents/words/messages.gen.ts', code.messagesCode(english)],
        ['src/documents/words/languages.gen.ts', code.languagesCode([english, ...others])],
        ['src/documents/words/locales/index.gen.ts', code.loadersCode([english, ...others])],
        ['src/law/english.gen.ts', code.englishLawCode(english)],
        ...[english, ...others].map(
          (one) => [`src/documents/words/locales/${one.tag}.gen.ts`, code.localeCode(one)] as const,
        ),
      ]
    },
  },
  {
    name: 'formats',
    isUncommitted: true,
    files: async () => {
      const { formatsCode } = await import('./locales/code.js')
      return (await catalogues()).map(
        (one) => [`src/documents/words/locales/${one.tag}.formats.gen.ts`, formatsCode(one)] as const,
      )
    },
  },
  {
    name: 'shells',
    files: async () => [['src/formats/shells.gen.ts', (await import('./generate/shells.js')).shellsCode()]],
  },
  {
    name: 'rules',
    files: async () => {
      const { indexCode, rulePage, rulesIndex } = await import('./generate/rules.js')
      const sources = await rules()
      return [
        ['src/rules/index.gen.ts', indexCode(sources)],
        ['docs/rules/README.md', rulesIndex(sources)],
        ...sources.map((source) => [`docs/rules/${source.rule.id}.md`, rulePage(source)] as const),
      ]
    },
  },
  {
    name: 'explain',
    isUncommitted: true,
    files: async () => {
      const { docsCode } = await import('./generate/rules.js')
      return [['src/rules/docs.gen.ts', docsCode(await rules())]]
    },
  },
  {
    name: 'editor',
    isUncommitted: true,
    files: async () => {
      const { editorSchema, partSchema } = await import('./generate/editor/schema.js')
      const named = (await rules()).map(({ rule }) => rule)
      return [
        ['schemas/editor.schema.json', `${JSON.stringify(editorSchema(named))}\n`],
        ['schemas/editor-part.schema.json', `${JSON.stringify(partSchema('editor.schema.json'))}\n`],
      ]
    },
  },
  {
    // Read off a notice, so that it needs what was made above.
    name: 'coverage',
    files: async () => {
      const { coverageDocs } = await import('./generate/coverage.js')
      return [['docs/coverage.md', await coverageDocs(await rules())]]
    },
  },
]

/** Writes what differs from what is there, or with `check` only names it. */
function stale(files: Files, check: boolean): readonly string[] {
  const found: string[] = []
  for (const [path, content] of files) {
    const file = fileURLToPath(new URL(path, root))
    if (contentOf(file) === content) continue
    found.push(path)
    if (check) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return found
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Everything that follows from something else, or the targets that are named; `--check` names what is stale instead. */
async function main(argv: readonly string[]): Promise<void> {
  const check = argv.includes('--check')
  const names = argv.filter((word) => !word.startsWith('--'))
  const unknown = names.filter((name) => !targets.some((target) => target.name === name))
  if (unknown.length > 0)
    throw new Error(`No target ${unknown.join(', ')}: ${targets.map(({ name }) => name).join(' ')}`)
  const chosen = targets
    .filter(({ isUncommitted }) => (check ? !isUncommitted : !argv.includes('--uncommitted') || isUncommitted))
    .filter(({ name }) => names.length === 0 || names.includes(name))
  const found: string[] = []
  for (const target of chosen) found.push(...stale(await target.files(), check))
  if (check && found.length > 0) {
    process.stderr.write(`Stale, run npm run generate: ${found.join(', ')}\n`)
    process.exitCode = 1
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof LanguagesError)) throw error
  process.stderr.write(error.message)
  process.exitCode = 1
}
