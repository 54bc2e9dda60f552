import { PassThrough, type Readable, type Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import {
  type CancellationToken,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js'
import { serve } from '../../src/server/serve.js'

/** A place as editors count it. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** What is underlined. */
export interface Underlined {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly code: string
  readonly severity: number
  readonly message: string
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string }; readonly message: string }[]
}

/** What was not told by then, in milliseconds, is never told. */
const longest = 10_000

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Underlined[]
}

/** An editor at the other end, as far as the tests need one. */
export interface Editor {
  open(file: string, text: string): void
  /** Types the whole text anew. */
  type(file: string, text: string): void
  /** Types at a place, as editors tell it. */
  edit(file: string, start: Position, end: Position, text: string): void
  close(file: string): void
  /** What is underlined in an open file once its newest text was looked at. */
  underlined(file: string): Promise<readonly Underlined[]>
  /** What is underlined now, in whatever file. */
  shown(file: string): readonly Underlined[]
  /** Waits until something is so; what is told arrives when it is ready. */
  until(isSo: () => boolean): Promise<void>
  ask<Answer>(method: string, params: unknown, token?: CancellationToken): Promise<Answer>
  tell(method: string, params: unknown): void
  /** Ends as editors do; the exit code. */
  stop(): Promise<number>
}

export const uriOf = (file: string): string =>
  file.includes('://') || /^\w+:/.test(file) ? file : pathToFileURL(file).href

/** An editor at two streams, with some folders open; `ended` is the exit code of the server at their other end. */
export async function editorAt(
  input: Writable,
  output: Readable,
  ended: Promise<number>,
  folders: readonly string[] = [],
): Promise<Editor> {
  const connection = createMessageConnection(new StreamMessageReader(output), new StreamMessageWriter(input))
  const published = new Map<string, Published>()
  const versions = new Map<string, number>()
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (told: Published) => {
    published.set(told.uri, told)
    for (const look of waiting) look()
  })
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    throw new Error(message)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`never so: ${isSo}, but ${JSON.stringify([...published.values()])}`)),
        longest,
      )
      const look = (): void => {
        if (!isSo()) return
        clearTimeout(late)
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const tell = (method: string, params: unknown): void => void connection.sendNotification(method, params)
  const next = (file: string): number => {
    const version = (versions.get(file) ?? 0) + 1
    versions.set(file, version)
    return version
  }
  const change = (file: string, contentChanges: readonly unknown[]): void =>
    tell('textDocument/didChange', { textDocument: { uri: uriOf(file), version: next(file) }, contentChanges })
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  })
  tell('initialized', {})
  return {
    open(file, text) {
      tell('textDocument/didOpen', {
        textDocument: { uri: uriOf(file), languageId: 'yaml', version: next(file), text },
      })
    },
    type: (file, text) => change(file, [{ text }]),
    edit: (file, start, end, text) => change(file, [{ range: { start, end }, text }]),
    close(file) {
      versions.delete(file)
      tell('textDocument/didClose', { textDocument: { uri: uriOf(file) } })
    },
    async underlined(file) {
      await until(() => published.get(uriOf(file))?.version === versions.get(file))
      return published.get(uriOf(file))?.diagnostics ?? []
    },
    shown: (file) => published.get(uriOf(file))?.diagnostics ?? [],
    until,
    ask: (method, params, token) =>
      token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params),
    tell,
    async stop() {
      await connection.sendRequest('shutdown')
      tell('exit', undefined)
      const code = await ended
      connection.dispose()
      return code
    },
  }
}

/** An editor with a server of its own, in this process. */
export function editorIn(folders: readonly string[] = [], today = '2026-11-21'): Promise<Editor> {
  const [there, back] = [new PassThrough(), new PassThrough()]
  const ended = serve({ input: there, output: back }, { today: () => today, version: '0' })
  return editorAt(there, back, ended, folders)
}
