import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from '../../src/checking/check.js'
import { printable } from '../../src/checking/printable.js'
import { formats } from '../../src/formats/index.js'
import { readProject } from '../../src/node/read-project.js'
import { baseText } from '../documents/notices.js'
import { worded } from '../worded.js'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  await mkdir(path.join(folder, 'here'))
  await writeFile(path.join(folder, 'outside.svg'), svg)
  await writeFile(path.join(folder, 'here/logo.svg'), svg)
  await writeFile(path.join(folder, 'here/bad.svg'), svg.replace('<path', '<script/><path'))
  await symlink('../outside.svg', path.join(folder, 'here/link.svg'))
})
afterEach(() => rm(folder, { recursive: true }))

async function checked(brand: string, part?: string) {
  const cwd = path.join(folder, 'here')
  await writeFile(path.join(cwd, 'privacy.yaml'), `${baseText}\n${brand}\n`)
  if (part !== undefined) await writeFile(path.join(cwd, 'part.yaml'), part)
  const { projects } = await readProject(['privacy.yaml'], { cwd, stdin: async () => new Uint8Array() })
  const [project = { trees: [], files: [], findings: [] }] = projects
  return check(project, { asOf: '2026-11-21' })
}

const told = async (brand: string, part?: string) =>
  worded((await checked(brand, part)).findings)
    .filter(({ rule }) => rule === 'brand-can-be-printed')
    .map(({ file, range, severity, message }) => `${file}:${range.start.line} ${severity}: ${message}`)

const line = baseText.split('\n').length + 1

test.each([
  ['gone.svg', "There is no file 'gone.svg' in the folder of the declaration."],
  ['../outside.svg', "'../outside.svg' lies outside the folder of the declaration."],
  ['link.svg', "'link.svg' is a link that leads out of the folder of the declaration."],
  ['https://x.example/a.svg', "'https://x.example/a.svg' is an address, and a notice holds its logo itself."],
  ['/etc/passwd', "'/etc/passwd' is an absolute path."],
  ['.', "'.' is a folder, and a logo is a file."],
  ['bad.svg', "'bad.svg' has a script in it, and a notice runs nothing."],
  ['privacy.yaml', "'privacy.yaml' is neither an SVG nor a PNG."],
])('%s is refused where it is named', async (logo, message) => {
  expect(await told(`brand: { logo: "${logo}" }`)).toEqual([`privacy.yaml:${line} error: ${message}`])
})

test('a part may name it, and it is read from the same folder', async () => {
  const include = 'include: [part.yaml]'
  expect(await told(include, 'brand: { logo: gone.svg }\n')).toEqual([
    "part.yaml:1 error: There is no file 'gone.svg' in the folder of the declaration.",
  ])
  expect((await checked(include, 'brand: { logo: logo.svg }\n')).logo).toEqual({ kind: 'svg', text: svg })
})

test('what cannot be printed keeps a notice from being final, and its draft is printed without it', async () => {
  const one = await checked('brand: { name: Us, logo: bad.svg }')
  expect(await printable(one, { draft: false, formats })).toMatchObject({ refusal: { because: 'errors' } })
  const draft = await printable(one, { draft: true, formats })
  expect(draft.refusal ? [] : draft.documents.map(({ brand }) => brand)).toEqual([{ name: 'Us' }])
})
