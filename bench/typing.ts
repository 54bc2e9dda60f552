import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'
import { serve } from '../src/server/serve.js'
import { declarationOf } from './declaration.js'

const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../examples/${name}/privacy.yaml`, import.meta.url)), 'utf8')

/** What is typed in, and how long it may take from a key to what is found, in milliseconds on a quiet machine. */
const cases: readonly { readonly name: string; readonly text: string; readonly target: number }[] = [
  { name: 'a club', text: example('membership-club'), target: 50 },
  { name: 'a shop', text: example('online-shop'), target: 50 },
  { name: 'a college', text: example('college'), target: 50 },
  { name: '100 purposes', text: declarationOf(100), target: 150 },
  { name: '500 purposes', text: declarationOf(500), target: 800 },
  { name: '500 purposes without a basis', text: declarationOf(500).replaceAll(/^ +basis: .*\n/gm, ''), target: 800 },
]

/** How long one key took: as an editor sees it, and on the processor, which is the same beside other programs. */
interface Taken {
  readonly wall: number
  readonly processor: number
}

/** How long it takes from a key to what is found: the medians, from the second change on. */
export async function typing(rounds: number): Promise<string> {
  const lines: string[] = []
  for (const { name, text, target } of cases) {
    const taken = await keys(text, rounds)
    const wall = median(taken.map((one) => one.wall)).toFixed(0)
    const processor = median(taken.map((one) => one.processor))
    const missed = processor > target ? '  MISSED' : ''
    lines.push(
      `${name.padEnd(32)} ${wall.padStart(6)} ms, ${processor.toFixed(0).padStart(4)} ms of the processor  target ${target} ms${missed}\n`,
    )
  }
  return lines.join('')
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Types letters into the middle of a text, one by one, each when the one before was answered. */
async function keys(text: string, rounds: number): Promise<readonly Taken[]> {
  const [there, back] = [new PassThrough(), new PassThrough()]
  const ended = serve({ input: there, output: back }, { today: () => '2026-11-21', version: '' })
  const connection = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there))
  let told = (_: number): void => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) => told(version))
  connection.listen()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  const uri = 'file:///bench/privacy.yaml'
  const answered = (version: number): Promise<void> =>
    new Promise((resolve) => {
      told = (one) => {
        if (one === version) resolve()
      }
    })
  const open = answered(1)
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  })
  await open
  const lines = text.split('\n')
  const line = lines.findIndex((it, index) => index > lines.length / 2 && /^ +title: /.test(it))
  const start = { line, character: lines[line]?.length ?? 0 }
  const taken: Taken[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const version = round + 2
    const begun = process.hrtime.bigint()
    const used = process.cpuUsage()
    const found = answered(version)
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end: start }, text: 'x' }],
    })
    await found
    const { user, system } = process.cpuUsage(used)
    taken.push({ wall: Number(process.hrtime.bigint() - begun) / 1e6, processor: (user + system) / 1e3 })
  }
  await connection.sendRequest('shutdown')
  void connection.sendNotification('exit')
  await ended
  connection.dispose()
  return taken.slice(1)
}
