import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'
import { serve } from './src/server/serve.js'
import { declarationOf } from './bench/declaration.js'
const example = (n: string) => readFileSync(`examples/${n}/privacy.yaml`, 'utf8')
const all: Record<string, string> = { club: example('membership-club'), shop: example('online-shop'), college: example('college') }
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
const med = (v: number[]) => [...v].sort((a, b) => a - b)[v.length >> 1] ?? NaN
const rounds = Number(process.argv[3] ?? 10)
for (const name of (process.argv[2] ?? 'club,shop,college,100,500').split(',')) {
  const text = all[name] ?? declarationOf(Number(name))
  const [there, back] = [new PassThrough(), new PassThrough()]
  const ended = serve({ input: there, output: back }, { today: () => '2026-11-21', version: '' })
  const c = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there))
  let told = (_: number): void => {}
  let n = 0
  c.onNotification('textDocument/publishDiagnostics', (p: any) => { n = p.diagnostics.length; told(p.version) })
  c.listen()
  await c.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  const uri = 'file:///bench/privacy.yaml'
  const answered = (v: number) => new Promise<void>((r) => { told = (o) => { if (o === v) r() } })
  let a = answered(1)
  void c.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
  await a
  const lines = text.split('\n')
  const line = lines.findIndex((it, i) => i > lines.length / 2 && /^ +title: /.test(it))
  const start = { line, character: lines[line]?.length ?? 0 }
  const wall: number[] = [], own: number[] = []
  for (let r = 0; r <= rounds; r++) {
    const b = process.hrtime.bigint(), u = cpu()
    a = answered(r + 2)
    void c.sendNotification('textDocument/didChange', { textDocument: { uri, version: r + 2 }, contentChanges: [{ range: { start, end: start }, text: 'x' }] })
    await a
    wall.push(Number(process.hrtime.bigint() - b) / 1e6); own.push(cpu() - u)
  }
  console.log(name.padEnd(10), 'wall', med(wall.slice(1)).toFixed(0), 'cpu', med(own.slice(1)).toFixed(0), 'min cpu', Math.min(...own.slice(1)).toFixed(0), 'findings', n)
  await c.sendRequest('shutdown'); void c.sendNotification('exit'); await ended; c.dispose()
}
