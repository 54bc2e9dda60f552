import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkTexts } from '../src/checking/check-texts.js'
import { compose } from '../src/documents/notice/compose.js'
import { authorBlocks } from '../src/documents/words/author-markdown.js'
import { loadLocales } from '../src/documents/words/load-locales.js'
import type { Loaded } from '../src/documents/words/load-words.js'
import { emitHtml } from '../src/formats/html.js'
import { emitMarkdown } from '../src/formats/markdown.js'
import { emitPdf } from '../src/formats/pdf.js'
import { lawAsOf } from '../src/law/law.js'
import { loadTypesetEngine } from '../src/node/typeset.js'
import { declarationOf } from './declaration.js'
import type { Candidate } from './race.js'

const bin = fileURLToPath(new URL('../bin/forthright.js', import.meta.url))
const law = ['--as-of', '2026-11-21']

/** Makes the program look for the native compiler in vain, as on a platform for which it is not published. */
const withoutNative = `data:text/javascript,${encodeURIComponent(`
import { register } from 'node:module'
const hook = "export async function resolve(name, context, next) { if (name.includes('typst-ts-node-compiler')) throw new Error('left out'); return next(name, context) }"
register('data:text/javascript,' + encodeURIComponent(hook))`)}`

const chromium = '/usr/bin/chromium'
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quieter = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0

/**
 * Printing as whole processes, beside what others take for the same notice: Chromium for our HTML as PDF, pandoc for our
 * Markdown as HTML.
 */
export function printing(folder: string, declaration: string): readonly Candidate[] {
  const node = process.execPath
  const out = (name: string) => ['--out', join(folder, name), ...law]
  const build = (name: string, ...formats: readonly string[]) => [
    ...[bin, 'build', declaration, ...out(name)],
    ...formats.flatMap((format) => ['--format', format]),
  ]
  // Both peers read what this leaves behind.
  const made = spawnSync(node, build('peer', 'md', 'html'), { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  const [markdown, page] = ['md', 'html'].map((format) => join(folder, 'peer', `everybody.en.${format}`))
  const print = [`--user-data-dir=${join(folder, 'browser')}`, `--print-to-pdf=${join(folder, 'peer.pdf')}`]
  return [
    { name: 'forthright lint', args: [bin, 'lint', ...law, declaration] },
    { name: 'build md + html', args: build('text', 'md', 'html'), against: 'forthright lint', target: 2 },
    {
      name: 'pandoc, our Markdown as HTML',
      program: 'pandoc',
      args: [markdown ?? '', '-s', '-o', join(folder, 'peer2.html'), '--metadata', 'title=x'],
      missing: isInstalled('pandoc') ? undefined : 'apt-get install pandoc',
    },
    {
      name: 'chromium, our HTML as PDF',
      program: chromium,
      args: [...quiet, ...quieter, ...print, `file://${page}`],
      missing: existsSync(chromium) ? undefined : 'apt-get install chromium',
    },
    { name: 'build pdf, native', args: build('native', 'pdf'), against: 'chromium, our HTML as PDF', target: 0.6 },
    {
      name: 'build pdf, WebAssembly',
      args: ['--import', withoutNative, ...build('wasm', 'pdf')],
      against: 'chromium, our HTML as PDF',
    },
  ]
}

/** Printing in a process that has done it before: milliseconds a notice, the median over notices that all differ. */
export async function warm(purposes: number, rounds: number): Promise<readonly (readonly [string, number])[]> {
  const texts = Array.from({ length: rounds }, (_, round) =>
    declarationOf(purposes).replace('title: Privacy notice', `title: Privacy notice ${round}`),
  )
  const notices = texts.map(noticeOf)
  const native = await loadTypesetEngine('native').catch(() => undefined)
  const text = await timed(notices, async (notice) => emitMarkdown(notice) + emitHtml(notice))
  const results: (readonly [string, number])[] = [
    ['check and compose', await timed(texts, async (one) => noticeOf(one))],
    ['md + html', text],
  ]
  if (native) results.push(['pdf, native', await timed(notices, (notice) => emitPdf(notice, native))])
  const wasm = await loadTypesetEngine('wasm')
  return [...results, ['pdf, WebAssembly', await timed(notices, (notice) => emitPdf(notice, wasm))]]
}

const loaded: Loaded = { locales: await loadLocales(['en']), authorBlocks }

function noticeOf(text: string) {
  const { model } = checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' })
  const [notice] = model ? compose(model, lawAsOf('2026-11-21'), loaded, { draft: false }) : []
  if (!notice) throw new Error('no notice')
  return notice
}

async function timed<Value>(values: readonly Value[], run: (value: Value) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (const value of values) {
    const start = process.hrtime.bigint()
    await run(value)
    taken.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN
}
