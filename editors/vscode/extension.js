const { existsSync } = require('node:fs')
const { join } = require('node:path')
const vscode = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

/** The program that is set, else the one that an open folder has installed, else the one on the path. */
function programFor(set, folders) {
  const [command, ...args] = set
  if (command !== undefined) return { command, args }
  for (const folder of folders) {
    const program = join(folder, 'node_modules', 'forthright', 'bin', 'forthright.js')
    if (existsSync(program)) return { command: 'node', args: [program] }
  }
  return { command: 'forthright', args: [] }
}

let client

exports.activate = async () => {
  const set = vscode.workspace.getConfiguration('forthright').get('command', [])
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath)
  const { command, args } = programFor(set, folders)
  const server = { command, args: [...args, 'lsp', '--stdio'] }
  client = new LanguageClient('forthright', 'forthright', server, {
    documentSelector: [
      { scheme: 'file', language: 'yaml' },
      { scheme: 'untitled', language: 'yaml' },
    ],
  })
  await client.start()
}

exports.deactivate = () => client?.stop()
