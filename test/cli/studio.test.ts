import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pageFolder } from '../../src/node/studio/page-files.js'
import { run } from './fake-io.js'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'forthright-studio-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  writeFileSync(join(made, 'notes.txt'), '')
  return made
}

test.each([
  [['a.yaml', 'b.yaml'], 'There are too many words after studio.'],
  [['.'], '. is a folder, and studio shows one declaration.'],
  [['notes.txt'], 'notes.txt is no declaration: the name of one ends in .yaml or .yml.'],
  [['none/privacy.yaml'], 'none/privacy.yaml lies in a folder that is not there.'],
])('studio %j is refused', async (args, why) => {
  const { code, stderr, stdout } = await run(['studio', ...args], { cwd: folder() })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(why)
})

test('studio prints the address, and ends when it is told to', async (context) => {
  if (pageFolder() === undefined) context.skip('the page is not built')
  const stop = new AbortController()
  const seen = new Promise<string>((resolve) => {
    void run(['studio'], {
      cwd: folder(),
      stopped: stop.signal,
      stdout: (text) => resolve(String(text)),
    }).then(({ code }) => resolve(`ended with ${code}`))
  })
  expect(await seen).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{32}\n$/)
  stop.abort()
})
