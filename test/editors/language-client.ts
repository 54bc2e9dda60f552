import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'
import { type Files, folderForAllTests } from '../folders.js'

/** A mistake as an editor underlines it. */
interface Diagnostic {
  readonly range: { readonly start: Position }
  readonly message: string
}

interface Position {
  readonly line: number
  readonly character: number
}

/** A word that an editor offers. */
export interface Offered {
  readonly label: string
  readonly insertText?: string
  readonly documentation?: string | { readonly value: string }
}

/** An editor with one file open, as the YAML language server sees it. */
export interface Editor {
  /** What is underlined: line, and what is said of it. */
  mistakes(): Promise<readonly string[]>
  /** What is offered where the mark `¦` stands in the text. */
  offered(): Promise<readonly Offered[]>
  /** What is shown of the word after the mark. */
  hover(): Promise<string>
}

/** The YAML language server that editors use, running beside the tests. */
export interface Server {
  /** Opens a text; `¦` marks the place of the cursor and is taken out. */
  open(path: string, text: string): Editor
  stop(): Promise<void>
}

/**
 * Starts the server over stdio. Without settings, the schema is found by the line in the text alone; with them, paths are
 * those of the folder that is open.
 */
export async function startServer(folder?: string, schemas: unknown = {}): Promise<Server> {
  const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const told = new Map<string, (found: readonly Diagnostic[]) => void>()
  const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas }
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : null)),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) =>
    told.get(uri)?.(diagnostics),
  )
  connection.listen()
  const rootUri = folder === undefined ? null : pathToFileURL(folder).href
  const workspaceFolders = rootUri === null ? null : [{ uri: rootUri, name: 'folder' }]
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, workspaceFolders, capabilities })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } })
  return {
    open(path, marked) {
      const uri = pathToFileURL(path).href
      const text = marked.replace('¦', '')
      const before = marked.slice(0, Math.max(0, marked.indexOf('¦'))).split('\n')
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
      const found = new Promise<readonly Diagnostic[]>((resolve) => told.set(uri, resolve))
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      })
      const asked = { textDocument: { uri }, position }
      return {
        mistakes: async () => (await found).map(({ range, message }) => `${range.start.line + 1}: ${message}`),
        offered: async () =>
          (
            await connection.sendRequest<{ readonly items: readonly Offered[] } | null>(
              'textDocument/completion',
              asked,
            )
          )?.items ?? [],
        hover: async () =>
          (
            await connection.sendRequest<{ readonly contents: { readonly value: string } } | null>(
              'textDocument/hover',
              asked,
            )
          )?.contents.value ?? '',
      }
    },
    async stop() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
      child.kill()
    },
  }
}

/** The server for all tests of a file, beside a folder that holds some files: opens a text there, by its names from the folder on. */
export function serverForAllTests(files: Files): (names: readonly string[], text: string) => Editor {
  const { at, writeAll } = folderForAllTests()
  let server: Server
  beforeAll(async () => {
    writeAll(files)
    server = await startServer()
  })
  afterAll(() => server.stop())
  return (names, text) => server.open(at(...names), text)
}

interface Published {
  readonly uri: string
  readonly diagnostics: readonly Diagnostic[]
}

const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
    hover: { contentFormat: ['markdown'] },
  },
}
