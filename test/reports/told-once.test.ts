import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../cli/fake-io.js'

let cwd: string
const clients = ['a', 'b', 'c', 'd', 'e']

const declaration = (name: string, part: string) => `forthright: 1
regimes: [uk]
include: [${part}]
controllers: { us: { name: ${name} Ltd, country: GB, contact: { email: us@${name}.example } } }
`

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await writeFile(path.join(cwd, 'forthright.config.yaml'), 'regimes: [uk]\n')
  await mkdir(path.join(cwd, 'parts'))
  await writeFile(path.join(cwd, 'parts/broken.yaml'), 'recipients:\n  host: { name: [unfinished\n')
  await writeFile(path.join(cwd, 'parts/slip.yaml'), 'recipients:\n  host: { name: Host Ltd, rolle: processor }\n')
  for (const client of clients) {
    await mkdir(path.join(cwd, client))
    for (const part of ['broken', 'slip'])
      await writeFile(path.join(cwd, client, `${part}.yaml`), declaration(client, `../parts/${part}.yaml`))
  }
})

afterAll(() => rm(cwd, { recursive: true }))

const timesIn = (text: string, words: string): number => text.split(words).length - 1

test.each(['broken', 'slip'])('what is %s in a shared part is told once, with who has it', async (part) => {
  const mains = clients.map((client) => `${client}/${part}.yaml`)
  const lint = await run(['lint', ...mains, '--severity', 'error'], { cwd })
  const build = await run(['build', ...mains], { cwd })
  for (const { code, stdout, stderr } of [lint, build]) {
    const told = `${stdout}${stderr}`
    expect(code).toBe(1)
    expect(timesIn(told, `parts/${part}.yaml:2:`)).toBe(1)
    expect(told).toMatch(/[Ii]n\s+5 declarations: a\/\w+.yaml, b\/\w+.yaml, c\/\w+.yaml and 2\s+more/)
  }
})

test('one declaration alone is told as before', async () => {
  const { stdout } = await run(['lint', 'a/broken.yaml'], { cwd })
  expect(timesIn(stdout, 'parts/broken.yaml:2:')).toBe(1)
  expect(stdout).not.toContain('declarations')
})

test('what programs read says of each declaration what is found in it', async () => {
  const { stdout } = await run(['lint', 'a/broken.yaml', 'b/broken.yaml', '--format', 'json'], { cwd })
  expect(timesIn(stdout, '"rule": "syntax"')).toBe(2)
})
