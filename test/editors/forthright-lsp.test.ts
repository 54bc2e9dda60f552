import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { blocksOf } from '../../scripts/documents/blocks.js'
import { read } from '../examples/project.js'
import { folderWith } from '../server/asking.js'
import { editorAt } from '../server/editor.js'

buildIfStale()

const root = fileURLToPath(new URL('../..', import.meta.url))
const editors = path.join(root, 'editors')
const club = read('examples/membership-club/privacy.yaml')

/** A folder in which forthright is installed, as npm does it for a package that is linked. */
function projectWith(text: string): string {
  const home = folderWith({ 'package.json': '{ "private": true }', 'privacy.yaml': text })
  mkdirSync(path.join(home, 'node_modules/.bin'), { recursive: true })
  symlinkSync(root, path.join(home, 'node_modules/forthright'))
  symlinkSync('../forthright/bin/forthright.js', path.join(home, 'node_modules/.bin/forthright'))
  return home
}

/** Starts a program as an editor does, and returns what it underlines in the file of the folder. */
async function underlinedBy(command: string, args: readonly string[], home: string): Promise<readonly string[]> {
  const child = spawn(command, args, { cwd: home, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)))
  const editor = await editorAt(child.stdin, child.stdout, ended, [home])
  const file = path.join(home, 'privacy.yaml')
  editor.open(file, readFileSync(file, 'utf8'))
  const told = await editor.underlined(file)
  expect(await editor.stop()).toBe(0)
  return told.map(({ code }) => code)
}

const wrong = club.replace('basis: contract', 'basis: contrakt')

describe('forthright lsp over standard input and output', () => {
  const program = path.join(root, 'bin/forthright.js')

  it('speaks with an editor until that ends', async () => {
    expect(await underlinedBy(process.execPath, [program, 'lsp', '--stdio'], projectWith(wrong))).toEqual(['schema'])
  })

  it('ends with 1 where the editor is gone without a word', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, 'lsp'], { input: '' })
    expect([status, String(stdout)]).toEqual([1, ''])
  })

  it.each([
    ['a message', 'Content-Length: 50\r\n\r\nhello'],
    ['a long one', 'Content-Length: 99999999999\r\n\r\n{'],
    ['a head', 'Content-Len'],
  ])('ends as well where it is gone in the middle of %s', (_, input) => {
    const { status } = spawnSync(process.execPath, [program, 'lsp'], { input, timeout: 30_000 })
    expect(status).toBe(1)
  })

  it.each(['{}', '[]', 'null', '1', '"x"', '{"jsonrpc":"2.0"}', '{not json'])('ends as well after %s', (message) => {
    const input = `Content-Length: ${message.length}\r\n\r\n${message}`
    const { status, stderr } = spawnSync(process.execPath, [program, 'lsp'], { input, timeout: 30_000 })
    expect([status, String(stderr)]).toEqual([1, ''])
  })
})

describe('what stands in editors/ starts it', () => {
  it('the extension for VS Code, which takes the forthright of the folder', async () => {
    const home = projectWith(wrong)
    // What VS Code gives an extension, as far as this one asks.
    const stub = `
      const Module = require('node:module')
      const load = Module._load
      let settings = JSON.parse(process.argv[2])
      Module._load = (name, ...rest) => name === 'vscode'
        ? { workspace: { getConfiguration: () => ({ get: (_, usual) => settings ?? usual }), workspaceFolders: [{ uri: { fsPath: process.argv[1] } }] } }
        : name === 'vscode-languageclient/node'
          ? { LanguageClient: class { constructor(...given) { console.log(JSON.stringify(given)) } async start() {} async stop() {} } }
          : load(name, ...rest)
      const extension = require(${JSON.stringify(path.join(editors, 'vscode/extension.js'))})
      extension.activate().then(extension.deactivate)
    `
    const started = (folder: string, settings: unknown) => {
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', stub, folder, JSON.stringify(settings)], {
        encoding: 'utf8',
      })
      expect(stderr).toBe('')
      return JSON.parse(stdout)[2]
    }
    const { command, args } = started(home, null)
    expect(await underlinedBy(command, args, home)).toEqual(['schema'])
    expect(started('/nowhere', null)).toEqual({ command: 'forthright', args: ['lsp', '--stdio'] })
    expect(started(home, ['npx', 'forthright'])).toEqual({ command: 'npx', args: ['forthright', 'lsp', '--stdio'] })
  })

  it('names in its package what it has and needs', () => {
    const about = JSON.parse(readFileSync(path.join(editors, 'vscode/package.json'), 'utf8'))
    expect(existsSync(path.join(editors, 'vscode', about.main))).toBe(true)
    expect(about.dependencies['vscode-languageclient']).toMatch(/^\d/)
  })

  const commands: Readonly<Record<string, readonly string[]>> = {
    neovim: JSON.parse(
      `[${(/cmd = \{([^}]*)\}/.exec(readFileSync(path.join(editors, 'neovim/forthright.lua'), 'utf8'))?.[1] ?? '').replaceAll("'", '"')}]`,
    ),
    helix: JSON.parse(
      `["npx", ${/args = \[([^\]]*)\]/.exec(readFileSync(path.join(editors, 'helix/languages.toml'), 'utf8'))?.[1]}]`,
    ),
    zed: (({ path: program, arguments: args }) => [program, ...args])(
      JSON.parse(readFileSync(path.join(editors, 'zed/settings.json'), 'utf8')).lsp['yaml-language-server'].binary,
    ),
    jetbrains: JSON.parse(
      readFileSync(path.join(editors, 'jetbrains/template.json'), 'utf8'),
    ).programArgs.default.split(' '),
  }

  it.each(Object.entries(commands))('what is written for %s', async (_, [command = '', ...args]) => {
    expect(await underlinedBy(command, args, projectWith(wrong))).toEqual(['schema'])
  })

  const neovim = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? ''
  const isNew = Number(/NVIM v0\.(\d+)/.exec(neovim)?.[1] ?? 0) >= 7

  it.skipIf(!isNew)('Neovim itself, with what is written for it', () => {
    const home = projectWith(wrong)
    const script = path.join(home, 'run.lua')
    writeFileSync(
      script,
      `
      local config = dofile('${path.join(editors, 'neovim/forthright.lua')}')
      vim.cmd('edit privacy.yaml')
      local client = vim.lsp.start_client({ name = 'forthright', cmd = config.cmd, root_dir = vim.fn.getcwd() })
      vim.lsp.buf_attach_client(0, client)
      vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
      for _, one in ipairs(vim.diagnostic.get(0)) do io.stdout:write(one.lnum + 1, ' ', one.code, '\\n') end
      vim.cmd('qa!')
    `,
    )
    const { stdout } = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], {
      cwd: home,
      encoding: 'utf8',
      // What it could read there would be a text of its own.
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    })
    const line = wrong.split('\n').findIndex((it) => it.includes('contrakt')) + 1
    expect(stdout.trim()).toBe(`${line} schema`)
  })
})

describe('docs/editors.md', () => {
  it('shows what stands in editors/', () => {
    const shown = blocksOf(read('docs/editors.md')).map(({ lines }) => lines.join('\n').trim())
    for (const name of ['neovim/forthright.lua', 'helix/languages.toml', 'zed/settings.json'])
      expect(shown).toContain(readFileSync(path.join(editors, name), 'utf8').trim())
  })
})
