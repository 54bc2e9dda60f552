import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'

/** What the picture of a finding is made of: what `lint` prints on a terminal of a club that forgot to say how long. */
const root = new URL('../..', import.meta.url).pathname

/** What is printed, with the colours of a terminal. */
export async function printed(): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'forthright-picture-'))
  const written: string[] = []
  const keep = (text: string | Uint8Array): void => {
    written.push(typeof text === 'string' ? text : new TextDecoder().decode(text))
  }
  const io: Io = {
    stdout: keep,
    stderr: keep,
    stdin: async () => new Uint8Array(),
    cwd,
    today: '2026-11-21',
    columns: { stdout: 84, stderr: 84 },
    color: { stdout: true, stderr: true },
    unicode: true,
    debug: false,
  }
  try {
    const club = readFileSync(`${root}examples/membership-club/privacy.yaml`, 'utf8')
    writeFileSync(join(cwd, 'privacy.yaml'), club.replace(/^.*keep: 6 years.*\n/m, ''))
    await main(['lint', 'privacy.yaml'], io)
    return written.join('')
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** How a terminal shows what stands between its marks. */
const looks: Readonly<Record<string, string>> = {
  '1': 'font-weight: 700',
  '2': 'opacity: .72',
  '4': 'text-decoration: underline',
  '31': 'color: #ff8b80',
  '32': 'color: #8ddb8c',
  '33': 'color: #f0c674',
  '34': 'color: #8cc4ff',
  '35': 'color: #e0a8f0',
  '36': 'color: #7fdbe0',
  '90': 'color: #9aa7b8',
}

/** What begins a mark of a terminal. */
const mark = String.fromCharCode(27)

/** Text with the marks of a terminal as a page. */
export function colored(text: string): string {
  const on = new Set<string>()
  return text
    .split(new RegExp(`${mark}\\[([\\d;]*)m`))
    .map((piece, index) => {
      if (index % 2 === 0) {
        const style = [...on].map((code) => looks[code] ?? '').join('; ')
        return style === '' ? escaped(piece) : `<span style="${style}">${escaped(piece)}</span>`
      }
      for (const code of piece.split(';')) turn(on, code)
      return ''
    })
    .join('')
}

function turn(on: Set<string>, code: string): void {
  if (code === '0' || code === '') on.clear()
  else if (code === '22') for (const each of ['1', '2']) on.delete(each)
  else if (code === '24') on.delete('4')
  else if (code === '39') for (const each of [...on].filter((one) => /^[39]\d$/.test(one))) on.delete(each)
  else on.add(code)
}

const font = (file: string): string => `data:font/ttf;base64,${readFileSync(`${root}assets/fonts/${file}`, 'base64')}`

/** The whole page, to be photographed. */
export const page = (text: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@font-face { font-family: Mono; src: url(${font('DejaVuSansMono.ttf')}) }
body { margin: 0; box-sizing: border-box; width: 1040px; padding: 2px; background: #fff }
pre { margin: 0; padding: 22px 28px; border-radius: 10px; background: #1d2430; color: #e6ecf5; font: 17px/1.5 Mono }
</style><body><pre><b>$ forthright lint</b>\n${colored(text.trimEnd())}</pre></body></html>`
