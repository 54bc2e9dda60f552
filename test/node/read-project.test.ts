import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { symlink, truncate } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readProject } from '../../src/node/read-project.js'
import { sayFile } from '../../src/wording/stages/files.js'
import { type Files, folderForEachTest, writeInto } from '../folders.js'
import { worded } from '../worded.js'

const folder = folderForEachTest()
let cwd: string

beforeEach(() => {
  cwd = folder.at('here')
  mkdirSync(cwd)
})

/** Writes files below the working directory. */
const write = (files: Files): void => writeInto(cwd, files)

const read = (args: readonly string[], stdin: string | Uint8Array = '') =>
  readProject(args, { cwd, stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin) })

/** The declaration that was read, when there is exactly one. */
async function readOne(args: readonly string[], stdin?: string | Uint8Array) {
  const { projects, problems, texts } = await read(args, stdin)
  expect(problems).toEqual([])
  expect(projects).toHaveLength(1)
  const [project = { trees: [], files: [], findings: [] }] = projects
  return { ...project, findings: worded(project.findings), texts }
}

const mainFiles = async (...args: readonly string[]) => (await read(args)).projects.map((project) => project.files[0])
const problemOf = async (...args: readonly string[]) =>
  (await read(args)).problems.map((it) => ({ file: it.file, ...sayFile(it) }))[0]

const declaration = 'forthright: 1\n'

test('without an argument: privacy.yaml here', async () => {
  write({ 'privacy.yaml': declaration })
  const { trees, files, texts } = await readOne([])
  expect(files).toEqual(['privacy.yaml'])
  expect(trees.map((tree) => tree.file)).toEqual([{ path: 'privacy.yaml', text: declaration }])
  expect(texts.get('privacy.yaml')).toBe(declaration)
})

test('several files are several declarations, each once, named as the user named them', async () => {
  write({ 'a.yaml': declaration, 'x/b.yaml': declaration })
  expect(await mainFiles('./x/../x/b.yaml', 'a.yaml', path.join(cwd, 'a.yaml'), 'x')).toEqual([
    './x/../x/b.yaml',
    'a.yaml',
  ])
})

test('a folder means every declaration below it, sorted', async () => {
  write({
    'clients/b.yml': declaration,
    'clients/B.yaml': `# a comment\n---\n"forthright" : 1\n`,
    'clients/a/privacy.yaml': `\uFEFF${declaration}`,
    'clients/flow.yaml': '{\n  "forthright": 1 }',
    'clients/broken.yaml': 'forthright: 1\nx: [',
    'clients/wide.yaml': new Uint8Array(Buffer.from(`\uFEFF${declaration}`, 'utf16le')),
    'clients/other.yaml': 'recipients:\n  forthright: 1\n',
    'clients/other.json': '{"forthright": 1}',
    'clients/node_modules/x.yaml': declaration,
    'clients/.hidden/x.yaml': declaration,
  })
  expect(await mainFiles('clients')).toEqual([
    'clients/B.yaml',
    'clients/a/privacy.yaml',
    'clients/b.yml',
    'clients/broken.yaml',
    'clients/flow.yaml',
    'clients/wide.yaml',
  ])
  expect((await mainFiles('./clients/')).at(0)).toBe('clients/B.yaml')
  expect((await mainFiles('.')).at(0)).toBe('clients/B.yaml')
})

test('a folder is not left by a link', async () => {
  write({ 'in/a.yaml': declaration, '../out/b.yaml': declaration })
  await symlink('../../out', path.join(cwd, 'in/folder'))
  await symlink('../../out/b.yaml', path.join(cwd, 'in/file.yaml'))
  expect(await mainFiles('in')).toEqual(['in/a.yaml'])
})

test('nothing found is never a green run', async () => {
  write({
    'privacy.yaml': declaration,
    'old/notice.yaml': declaration,
    'empty/x.txt': '',
    'parts/p.yaml': 'a: 1',
  })
  expect(await problemOf('privcy.yaml')).toEqual({
    file: 'privcy.yaml',
    message: 'No file matches privcy.yaml.',
    suggestion: 'Did you mean privacy.yaml?',
    details: 'Files here: privacy.yaml, and 2 more',
  })
  expect(await problemOf('x/y.yaml')).toMatchObject({ message: 'No file matches x/y.yaml.' })
  expect(await problemOf('')).toMatchObject({ message: "No file matches ''." })
  expect(await problemOf('a\u0000b')).toMatchObject({ file: 'a\u0000b' })
  expect(await problemOf('empty')).toMatchObject({ message: 'No file in empty is a declaration.' })
  expect(await problemOf('parts')).toMatchObject({ message: 'No file in parts is a declaration.' })
})

test('no privacy.yaml', async () => {
  expect(await problemOf()).toMatchObject({
    message: 'There is no privacy.yaml here.',
    details: 'There is no YAML file here.',
  })
})

test('standard input', async () => {
  const { files, trees } = await readOne(['-'], declaration)
  expect(files).toEqual(['<stdin>'])
  expect(trees).toHaveLength(1)
})

test('bytes that are not UTF-8 are a finding at the first of them', async () => {
  const cases: readonly [name: string, bytes: Uint8Array, line: number, column: number, byte: string][] = [
    ['latin 1', Buffer.from('a: é\nname: Café\n', 'latin1'), 1, 4, 'E9'],
    [
      'after letters of several bytes',
      Buffer.concat([Buffer.from('a: 東京👩\nb: 👩 '), Buffer.from([0xff])]),
      2,
      7,
      'FF',
    ],
    ['cut off at the end', Buffer.from('a: é').subarray(0, 4), 1, 4, 'C3'],
    ['an encoded surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2, 'ED'],
  ]
  for (const [name, bytes, line, column, byte] of cases) {
    write({ 'privacy.yaml': bytes })
    const { findings, trees, texts } = await readOne([])
    expect(trees, name).toEqual([])
    expect(findings, name).toHaveLength(1)
    expect(findings[0], name).toMatchObject({ rule: 'syntax', severity: 'error', range: { start: { line, column } } })
    expect(findings[0]?.message, name).toContain(`0x${byte} `)
    expect(texts.get('privacy.yaml'), name).toContain('\ufffd')
  }
})

test('UTF-16 is called by its name', async () => {
  write({ 'le.yaml': Buffer.from(`\uFEFF${declaration}`, 'utf16le') })
  const { findings, texts } = await readOne(['le.yaml'])
  expect(findings[0]?.message).toContain('UTF-16')
  expect(texts.get('le.yaml')).toBe(declaration)
})

test('a byte order mark is no part of the text that is shown', async () => {
  write({ 'privacy.yaml': `\uFEFF${declaration}` })
  expect((await readOne([])).texts.get('privacy.yaml')).toBe(declaration)
})

test('a file over 10 MB', async () => {
  const line = `# ${'x'.repeat(98)}\n`
  write({ 'privacy.yaml': declaration + line.repeat(110_000) })
  expect((await readOne([])).trees).toHaveLength(1)
  write({ 'privacy.yaml': Buffer.concat([Buffer.from(declaration + line.repeat(110_000)), Buffer.from([0xff])]) })
  expect((await readOne([])).findings[0]?.range.start).toEqual({ line: 110_002, column: 1 })
})

test('parts are read beside the main file', async () => {
  write({
    'x/privacy.yaml': 'forthright: 1\ninclude: [recipients.yaml, parts/purposes.yaml]\n',
    'x/recipients.yaml': 'recipients: none\n',
    'x/parts/purposes.yaml': 'purposes: {}\n',
  })
  const { trees, files, findings, texts } = await readOne(['x/privacy.yaml'])
  expect(findings).toEqual([])
  expect(files).toEqual(['x/privacy.yaml', 'x/recipients.yaml', 'x/parts/purposes.yaml'])
  expect(trees.map((tree) => tree.file.path)).toEqual(files)
  expect([...texts.keys()]).toEqual(files)
})

test('a part that does not parse is named and reported', async () => {
  write({ 'privacy.yaml': 'forthright: 1\ninclude: [a.yaml]\n', 'a.yaml': 'x: [' })
  const { trees, files, findings } = await readOne([])
  expect(files).toEqual(['privacy.yaml', 'a.yaml'])
  expect(trees).toHaveLength(1)
  expect(findings).toMatchObject([{ rule: 'syntax', file: 'a.yaml' }])
})

test('what may not be included is a finding where it is written, and is not read', async () => {
  write({
    'x/folder/a.yaml': '',
    'x/twice.yaml': 'a: 1',
    'outside.yaml': 'secret: 1',
  })
  await symlink('../outside.yaml', path.join(cwd, 'x/link.yaml'))
  await symlink('twice.yaml', path.join(cwd, 'x/inner-link.yaml'))
  const cases: readonly [written: string, message: string][] = [
    ['../outside.yaml', 'outside the folder'],
    ['folder/../../outside.yaml', 'outside the folder'],
    [path.join(cwd, 'outside.yaml'), 'an absolute path'],
    ['C:\\privacy.yaml', 'an absolute path'],
    ['https://example.org/a.yaml', 'an address'],
    ['file:///etc/passwd', 'an address'],
    ['link.yaml', 'a link that leads out'],
    ['missing.yaml', 'no file'],
    ['folder', "'folder' is a folder, and only files can be included."],
    ['.', "'.' is a folder"],
    ['folder/..', "'folder/..' is a folder"],
    ['..', 'outside the folder'],
    ['main.yaml', 'already part'],
  ]
  for (const [written, message] of cases) {
    write({ 'x/main.yaml': `forthright: 1\ninclude:\n  - ${JSON.stringify(written)}\n` })
    const { findings, texts } = await readOne(['x/main.yaml'])
    expect(findings, written).toHaveLength(1)
    expect(findings[0]?.message, written).toContain(message)
    expect(findings[0], written).toMatchObject({ rule: 'include', pointer: '/include/0', file: 'x/main.yaml' })
    expect(findings[0]?.range.start, written).toEqual({ line: 3, column: 5 })
    expect([...texts.values()].join(''), written).not.toContain('secret')
  }
  write({ 'x/main.yaml': 'forthright: 1\ninclude: [inner-link.yaml/, twice.yaml, ./twice.yaml, inner-link.yaml]\n' })
  const { findings, files } = await readOne(['x/main.yaml'])
  expect(findings.map(({ pointer, message }) => [pointer, message])).toEqual(
    ['twice.yaml', './twice.yaml', 'inner-link.yaml'].map((name, index) => [
      `/include/${index + 1}`,
      `'${name}' is already part of this declaration.`,
    ]),
  )
  expect(files).toEqual(['x/main.yaml', 'x/inner-link.yaml'])
})

test.each([
  ['a\u00a0b.yaml', 'a\\u{a0}b.yaml'],
  ['a\u200bb.yaml', 'a\\u{200b}b.yaml'],
  ['a\nb.yaml', 'a\\u{a}b.yaml'],
])('a part called %j that is not there is told as what it is', async (written, shown) => {
  write({ 'main.yaml': `forthright: 1\ninclude: [${JSON.stringify(written)}]\n`, 'a b.yaml': 'data: {}\n' })
  const { findings } = await readOne(['main.yaml'])
  expect(findings.map(({ message }) => message)).toEqual([`There is no file '${shown}' beside this one.`])
})

test.skipIf(process.getuid?.() === 0)('what nobody lets the user read is said to be there', async () => {
  write({ 'main.yaml': 'forthright: 1\ninclude: [closed.yaml, shut/a.yaml]\n', 'closed.yaml': '', 'shut/a.yaml': '' })
  chmodSync(path.join(cwd, 'closed.yaml'), 0o000)
  chmodSync(path.join(cwd, 'shut'), 0o000)
  const { findings } = await readOne(['main.yaml'])
  chmodSync(path.join(cwd, 'shut'), 0o700)
  expect(findings.map(({ message }) => message)).toEqual([
    "'closed.yaml' cannot be read: you are not allowed to.",
    "'shut/a.yaml' cannot be read: you are not allowed to.",
  ])
})

test('an emptied declaration is found in a folder under its usual name', async () => {
  write({ 'c/one/privacy.yaml': declaration, 'c/two/privacy.yaml': '# later\n', 'c/three/other.yaml': '' })
  const { projects, problems } = await read(['c'])
  expect(problems).toEqual([])
  expect(projects.map(({ files: [main], findings, trees }) => [main, findings.length + trees.length])).toEqual([
    ['c/one/privacy.yaml', 1],
    ['c/two/privacy.yaml', 1],
  ])
})

test('what a part includes is not read', async () => {
  write({
    'privacy.yaml': 'forthright: 1\ninclude: [a.yaml]\n',
    'a.yaml': 'include: [b.yaml]\n',
    'b.yaml': 'purposes: {}\n',
  })
  expect((await readOne([])).files).toEqual(['privacy.yaml', 'a.yaml'])
})

test('standard input lies in no folder', async () => {
  write({ 'a.yaml': 'x: 1' })
  const { findings } = await readOne(['-'], 'forthright: 1\ninclude: [a.yaml]\n')
  expect(findings[0]?.message).toContain('standard input lies in no folder')
})

test('what looks like ours in a folder and is read by nothing there is named', async () => {
  write({
    'in/a.yaml': 'forthright: 1\ninclude: [parts/read.yaml]\n',
    'in/parts/read.yaml': 'recipients: none\nsources: {}\n',
    'in/parts/left.yaml': 'recipients: none\nsources: {}\n',
    'in/slip.yaml': 'fortright: 1\npurposes: {}\n',
    'in/ci.yml': 'on: push\njobs: {}\n',
  })
  const { problems } = await read(['in'])
  expect(problems).toEqual([
    { file: 'in/parts/left.yaml', mistake: { is: 'unread' } },
    { file: 'in/slip.yaml', mistake: { is: 'unread' } },
  ])
  expect(problems[0] && sayFile(problems[0]).message).toBe(
    'in/parts/left.yaml looks like a declaration or a part of one, and nothing here reads it.',
  )
  expect((await read(['in/a.yaml'])).problems).toEqual([])
  expect((await read(['in', 'in/slip.yaml', 'in/parts/left.yaml'])).problems).toEqual([])
})

test('what may be a part is named beside a declaration or a part, or in a folder beside them, and nowhere else', async () => {
  const part = 'products: { app: Our app }\n'
  write({
    'in/a.yaml': 'forthright: 1\n',
    'in/beside.yaml': part,
    'in/parts/below.yaml': part,
    'in/parts/deep/far.yaml': part,
    'in/other/x/part.yaml': 'dataSubjects: { guests: Guests }\n',
    'in/other/x/beside-a-part.yaml': `{"data": {"shoes": "Shoe size"}}`,
    'in/other/elsewhere.yaml': 'services: { web: { image: nginx } }\n',
    'in/include.yaml': 'include: [db/compose.yaml]\n',
    'alone/part.yaml': part,
  })
  const named = async (folder: string) => (await read([folder])).problems.map(({ file, mistake }) => [file, mistake.is])
  expect(await named('in')).toEqual(
    ['beside.yaml', 'other/x/beside-a-part.yaml', 'other/x/part.yaml', 'parts/below.yaml'].map((file) => [
      `in/${file}`,
      'unread',
    ]),
  )
  expect(await named('alone')).toEqual([['alone', 'no-declaration']])
})

test('a declaration that does not parse may include what is named in it, and nothing else', async () => {
  write({
    'in/a.yaml': 'forthright: 1\ninclude: [part.yaml]\nx: [\n',
    'in/part.yaml': 'recipients: none\nsources: {}\n',
    'in/slip.yaml': 'fortright: 1\npurposes: {}\n',
  })
  const { problems, projects } = await read(['in'])
  expect(problems).toEqual([{ file: 'in/slip.yaml', mistake: { is: 'unread' } }])
  expect(projects.map(({ findings }) => findings.length)).toEqual([1])
})

test('a declaration behind a character that nobody sees is named with it, and is in no other encoding', async () => {
  const hidden = {
    '\0': '\\u{0}',
    '\0\0\0': '\\u{0}',
    '\u0001': '\\u{1}',
    '\u200B': '\\u{200b}',
    '\u2060': '\\u{2060}',
  }
  for (const [character, code] of Object.entries(hidden))
    for (const text of [character + declaration, `f${character}${declaration.slice(1)}`]) {
      write({ 'hidden/a.yaml': text })
      const { problems } = await read(['hidden'])
      expect(problems[0] && sayFile(problems[0]).message, code).toBe(
        `hidden/a.yaml looks like a declaration or a part of one, and nothing here reads it: it holds the character ${code}, which cannot be seen.`,
      )
      const alone = (await readOne(['hidden/a.yaml'])).findings.map(({ message }) => message)
      expect(alone.join(), code).not.toContain('UTF-')
    }
})

test('an encoding with several bytes a letter is found in a folder and called by its name, with a mark or without', async () => {
  const wide = (encoding: 'utf-16' | 'utf-32', isBig: boolean, mark: string): Uint8Array => {
    const size = encoding === 'utf-16' ? 2 : 4
    const bytes = Buffer.alloc((mark + declaration).length * size)
    for (const [index, letter] of [...(mark + declaration)].entries()) {
      const code = letter.charCodeAt(0)
      for (const at of [0, 1]) bytes[index * size + (isBig ? size - 1 - at : at)] = (code >> (8 * at)) & 0xff
    }
    return bytes
  }
  for (const encoding of ['utf-16', 'utf-32'] as const)
    for (const isBig of [true, false])
      for (const mark of ['', '\uFEFF']) {
        write({ 'in/a.yaml': wide(encoding, isBig, mark) })
        const { findings, texts } = await readOne(['in'])
        expect(findings.map(({ message }) => message)).toEqual([
          `The file is written in ${encoding.toUpperCase()}, but only UTF-8 is read here.`,
        ])
        expect(texts.get('in/a.yaml')).toBe(declaration)
      }
})

test('an alias in include stands for what its anchor says', async () => {
  write({ 'a.yaml': 'recipients: none\n', 'b.yaml': 'sources: {}\n' })
  const cases: readonly [written: string, files: readonly string[]][] = [
    ['x-p: &p a.yaml\ninclude: [*p]', ['a.yaml']],
    ['x-p: &p [a.yaml, b.yaml]\ninclude: *p', ['a.yaml', 'b.yaml']],
    ['x-p: &p a.yaml\ninclude: [*p, b.yaml]', ['a.yaml', 'b.yaml']],
    ['x-p: &p a.yaml\nx-q: &p b.yaml\ninclude: [*p]', ['b.yaml']],
    ['include: &p [a.yaml]\nx-p: *p', ['a.yaml']],
    ['"include": [a.yaml]', ['a.yaml']],
  ]
  for (const [written, files] of cases) {
    write({ 'privacy.yaml': `forthright: 1\n${written}\n` })
    const read = await readOne([])
    expect(read.files, written).toEqual(['privacy.yaml', ...files])
    expect(read.findings, written).toEqual([])
  }
  write({ 'privacy.yaml': 'forthright: 1\nx-p: &p gone.yaml\ninclude: [*p]\n' })
  expect((await readOne([])).findings).toMatchObject([{ rule: 'include', pointer: '/include/0' }])
})

test('only files are read: a pipe would wait, a device never end', async () => {
  write({ 'x/privacy.yaml': 'forthright: 1\ninclude: [pipe.yaml]\nbrand: { logo: pipe.yaml }\n' })
  execFileSync('mkfifo', [path.join(cwd, 'x/pipe.yaml')])
  const { findings, logo } = await readOne(['x/privacy.yaml'])
  expect(findings.map(({ message }) => message)).toEqual(["'pipe.yaml' is no file."])
  expect(logo && 'finding' in logo).toBe(true)
  expect(await problemOf('x/pipe.yaml')).toMatchObject({ message: 'x/pipe.yaml is no file, so it is not read.' })
  expect(await problemOf('/dev/zero')).toMatchObject({ message: '/dev/zero is no file, so it is not read.' })
  expect(await mainFiles('x')).toEqual(['x/privacy.yaml'])
})

test('more than 20 MB are not read, of a file or of standard input', async () => {
  write({ 'x/privacy.yaml': 'forthright: 1\ninclude: [big.yaml]\n', 'x/big.yaml': '' })
  await truncate(path.join(cwd, 'x/big.yaml'), 20_000_001)
  expect(await problemOf('x/big.yaml')).toMatchObject({ message: 'x/big.yaml has more than 20 MB, so it is not read.' })
  expect((await readOne(['x/privacy.yaml'])).findings).toMatchObject([{ message: "'big.yaml' has more than 20 MB." }])
  const { problems } = await read(['-'], new Uint8Array(20_000_001))
  expect(problems).toEqual([{ file: '<stdin>', mistake: { is: 'too-large' } }])
})

test('a part that is named says which declaration it belongs to, here or in a folder above', async () => {
  write({
    'privacy.yaml': `${declaration}include: [parts/recipients.yaml]\n`,
    'parts/recipients.yaml': 'recipients: {}\n',
    'parts/other.yaml': 'recipients: {}\n',
  })
  const { findings } = await readOne(['parts/recipients.yaml'])
  expect(findings.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    'This file is a part of privacy.yaml, and is judged with it only. Name privacy.yaml instead.',
  ])
  // Whatever no declaration includes is told by what it holds.
  expect((await readOne(['parts/other.yaml'])).findings).toEqual([])
  // Beside its declaration it is no declaration of its own.
  expect(await mainFiles('privacy.yaml', 'parts/recipients.yaml')).toEqual(['privacy.yaml'])
  expect(await mainFiles('parts/recipients.yaml', 'privacy.yaml')).toEqual(['privacy.yaml'])
})
