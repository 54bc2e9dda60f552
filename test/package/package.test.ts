import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

it('is built', () => {
  expect(existsSync(`${root}dist/cli.js`), 'npm run build makes dist').toBe(true)
})

it('is a package that publint finds nothing wrong with', async () => {
  const { messages } = await publint({ pkgDir: root, pack: 'npm', level: 'suggestion' })
  expect(messages.map((message) => formatMessage(message, about))).toEqual([])
})

it('ships what a command needs and nothing of how it was made', () => {
  const listed: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  )
  const files = listed.flatMap((one) => one.files.map(({ path }) => path))
  expect(files).toEqual(expect.arrayContaining(['bin/forthright.js', 'dist/cli.js', 'assets/notice.typ', 'LICENSE']))
  expect(files).toEqual(expect.arrayContaining(['schemas/declaration.schema.json', 'dist/types/index.d.ts']))
  expect(files.filter((file) => /^(src|test|scripts|bench|\.ci)\//.test(file))).toEqual([])
})
