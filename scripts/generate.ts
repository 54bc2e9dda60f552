import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constraintsCode } from './generate/constraints.js'
import { formatDocs } from './generate/format-docs.js'
import { lawDocs } from './generate/law-docs.js'
import { modelCode } from './generate/model.js'
import { languagesCode, localeFormatsCode, noticeCode } from './generate/notice.js'
import { phraseNeedsCode } from './generate/phrase-needs.js'
import { docsCode, indexCode, rulePage, ruleSources, rulesIndex } from './generate/rules.js'
import { validatorCode } from './generate/validator.js'

/** Writes everything that follows from something else; `--check` names what is stale instead. */
const root = new URL('..', import.meta.url)
const check = process.argv.includes('--check')
const stale: string[] = []

function output(path: string, content: string): void {
  const file = fileURLToPath(new URL(path, root))
  let before: string | undefined
  try {
    before = readFileSync(file, 'utf8')
  } catch {
    before = undefined
  }
  if (before === content) return
  stale.push(path)
  if (check) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

output('src/prose/phrases/needs.gen.ts', phraseNeedsCode())

const model = modelCode()
output('src/model/types.gen.ts', model.types)
output('src/language/shapes.gen.ts', model.shapes)

// Large, and following from the schema alone: made anew by each build and not committed.
if (!check) {
  output('src/language/validator.gen.js', await validatorCode())
  output('src/language/constraints.gen.js', constraintsCode())
}

output('docs/format.md', formatDocs())
output('docs/law/README.md', lawDocs())

output('src/documents/words/templates.gen.ts', noticeCode())
output('src/documents/words/languages.gen.ts', languagesCode())
// What Intl says differs between versions of Node: made anew by each build and not committed.
if (!check) output('src/documents/words/locale-formats.gen.ts', localeFormatsCode())

const sources = await ruleSources()
output('src/rules/index.gen.ts', indexCode(sources))
output('src/rules/docs.gen.ts', docsCode(sources))
output('docs/rules/README.md', rulesIndex(sources))
for (const source of sources) output(`docs/rules/${source.rule.id}.md`, rulePage(source))

// Read off a notice, so that it needs what was made above.
const { coverageDocs } = await import('./generate/coverage.js')
output('docs/coverage.md', coverageDocs(sources))
const { messagesDocs } = await import('./generate/messages.js')
output('docs/messages.md', await messagesDocs(sources))

if (check && stale.length > 0) {
  process.stderr.write(`Stale, run npm run generate: ${stale.join(', ')}\n`)
  process.exitCode = 1
}
