import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { nameOf, pathOf } from './addresses.js'
import { codeActions } from './code-actions.js'
import { codeLenses } from './code-lens.js'
import { completion } from './completion.js'
import { definition } from './definition.js'
import { hover } from './hover.js'
import { newest } from './newest.js'
import { publisher } from './publish.js'
import { type Questions, questions } from './questions.js'
import { references } from './references.js'
import { rename, renameable } from './rename.js'
import type { Subject } from './subject.js'
import { subjectOf } from './subject-of.js'
import { symbols } from './symbols.js'
import { takenBack } from './words.js'
import { newWorkspace, type Workspace } from './workspace.js'

/** What a server is told of the world that it runs in. */
export interface Around {
  /** Today, as an ISO calendar day. */
  today(): string
  readonly version: string
}

/** Answers an editor: each kind of request has a file of its own. */
export function answer(connection: Connection, { today, version }: Around, hasEnded: () => boolean): void {
  const workspace = newWorkspace(today)
  let watches = false
  connection.onInitialize((params) => {
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    workspace.setFolders(foldersOf(params))
    return { capabilities, serverInfo: { name: 'forthright', version } } satisfies InitializeResult
  })
  connection.onInitialized(() => {
    if (watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(nobodyReads)
  })
  const asked = questions(aTurn)
  follow(connection, { workspace, asked, hasEnded })
  answerRequests(connection, workspace, asked)
}

/** Each question is about a file; what is not ours has no answer, and what was taken back none either. */
function answerRequests(connection: Connection, workspace: Workspace, { answer }: Questions): void {
  const asked =
    <Params extends TextDocumentPositionParams | { readonly textDocument: TextDocumentIdentifier }, Answer>(
      answerTo: (subject: Subject, params: Params) => Answer | Promise<Answer>,
      none: Answer,
    ) =>
    (params: Params, token: CancellationToken): Promise<Answer | ResponseError<void>> =>
      answer(async () => {
        const subject = await subjectOf(workspace, params.textDocument.uri)
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, takenBack)
        const answered = subject === undefined ? none : await answerTo(subject, params)
        workspace.release()
        return answered
      })
  connection.onHover(asked((subject, { position }) => hover(subject, position), null))
  connection.onCompletion(asked((subject, { position }) => completion(subject, position, workspace.law()), []))
  connection.onDefinition(asked((subject, { position }) => definition(subject, position), []))
  connection.onReferences(
    asked((subject, { position, context }) => references(subject, position, context.includeDeclaration), []),
  )
  connection.onPrepareRename(asked((subject, { position }) => renameable(subject, position) ?? null, null))
  connection.onRenameRequest(asked((subject, { position, newName }) => rename(subject, position, newName), null))
  connection.onDocumentSymbol(asked((subject) => symbols(subject), []))
  connection.onCodeAction(asked((subject, { range, context }) => codeActions(subject, range, context.diagnostics), []))
  connection.onCodeLens(asked((subject) => codeLenses(subject), []))
}

const watchers = ['**/*.{yaml,yml}', '**/*.{svg,png}'].map((globPattern) => ({ globPattern }))

const capabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', ':', '-', '[', '{', ',', '.'] },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  codeLensProvider: {},
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
} satisfies InitializeResult['capabilities']

/** The folders that an editor works in; one that names none has opened files only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri])
  return uris.flatMap((uri) => pathOf(uri) ?? [])
}

/** What it is followed with. */
interface Following {
  readonly workspace: Workspace
  readonly asked: Questions
  hasEnded(): boolean
}

/** Follows what an editor opens, changes and closes, and tells what is found. */
function follow(connection: Connection, { workspace, asked, hasEnded }: Following): void {
  const { texts } = workspace
  const { console: client } = connection
  const publish = publisher(workspace, asked, (told) => {
    if (!hasEnded()) void connection.sendDiagnostics(told).catch(nobodyReads)
  })
  const safely = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      if (!hasEnded()) client.error(error instanceof Error ? (error.stack ?? '') : String(error))
    })
  const checks = newest((main, isOld) => safely(publish.tell(main, isOld).then(lookAgain)), aMoment)

  const tried = new Set<string>()
  /** Something changed. */
  const arrived = (): void => {
    asked.arrived()
    tried.clear()
  }
  const look = async (name: string): Promise<void> => {
    // What was told of it before is old from now on, and taken back where it belongs there no longer.
    for (const main of publish.mains()) if (publish.filesOf(main).includes(name)) checks.touch(main)
    for (const main of await workspace.mainsOf(name)) checks.touch(main)
  }
  const lookAtAll = async (): Promise<void> => {
    workspace.forget()
    for (const main of publish.mains()) checks.touch(main)
    for (const name of texts.names()) await look(name)
  }
  /** What no open file belongs to is taken back; what was read with no declaration, or with another, is told with its own. */
  const lookAgain = async (left: readonly string[]): Promise<void> => {
    const wanted = new Set((await Promise.all(texts.names().map(workspace.mainsOf))).flat())
    for (const main of publish.mains()) if (!wanted.has(main)) publish.withdraw(main)
    for (const name of left) if (texts.get(name) !== undefined) await look(name)
    await lookForUntold()
  }
  /** What belonged to a declaration that no longer names it may belong to another, of which nothing was told yet. */
  const lookForUntold = async (): Promise<void> => {
    const told = new Set(publish.mains().flatMap((main) => publish.filesOf(main)))
    for (const name of texts.names()) {
      for (const main of told.has(name) ? [] : await workspace.mainsOf(name)) {
        // One that cannot be read is not tried again until something changes.
        if (!tried.has(main) && !publish.mains().includes(main)) checks.touch(main)
        tried.add(main)
      }
    }
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    arrived()
    texts.open(uri, version, text)
    workspace.forget()
    return safely(look(nameOf(uri)))
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    arrived()
    texts.change(uri, version, contentChanges)
    return safely(look(nameOf(uri)))
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    arrived()
    texts.close(uri)
    workspace.forget()
    for (const main of publish.mains()) {
      if (publish.filesOf(main).some((file) => texts.get(file) !== undefined)) checks.touch(main)
      else publish.withdraw(main)
    }
    workspace.release()
    return safely(lookAgain([]))
  })
  connection.onDidChangeWatchedFiles(() => {
    arrived()
    return safely(lookAtAll())
  })
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    arrived()
    const gone = new Set(removed.map(({ uri }) => pathOf(uri)))
    const kept = workspace.folders().filter((folder) => !gone.has(folder))
    workspace.setFolders([...kept, ...added.flatMap(({ uri }) => pathOf(uri) ?? [])])
    return safely(lookAtAll())
  })
}

/** What is told while the editor ends reaches nobody, and is no failure. */
const nobodyReads = (): void => {}

/** What an editor asks right behind a change, such as what to complete, is answered before all is checked again. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** What has come in is looked at, one message in each turn. */
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
