import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Studio, serveStudio } from '../../../src/node/studio/serve-studio.js'

export const begun = '# hi\nforthright: 1\n'

/** A folder with a declaration, and beside it what nobody may read. */
export function box(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-studio-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'w/parts'), { recursive: true })
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'secret.yaml'), 'secret')
  writeFileSync(join(folder, 'w/privacy.yaml'), begun)
  writeFileSync(join(folder, 'w/parts/people.yaml'), 'dataSubjects: {}\n')
  writeFileSync(join(folder, 'w/logo.svg'), '<svg/>')
  writeFileSync(join(folder, 'w/id_rsa'), 'key')
  symlinkSync('../secret.yaml', join(folder, 'w/link.yaml'))
  symlinkSync('..', join(folder, 'w/up'))
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'page/app.js'), '')
  return folder
}

/** A studio for that declaration, which ends with the test. */
export async function started(folder: string, idle?: number, within?: string): Promise<Studio> {
  const file = join(folder, 'w/privacy.yaml')
  const page = join(folder, 'page')
  const studio = await serveStudio({
    ...{ file, page, day: () => '2026-11-29' },
    ...(idle !== undefined && { idle }),
    ...(within !== undefined && { within }),
  })
  onTestFinished(() => studio.close())
  return studio
}

/** What a request is sent with. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What came back: the code of the answer, or that of a connection that was cut. */
export interface Came {
  readonly code: number | string
  readonly body: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Asks as no browser would: every head can be sent. */
export const ask = ({ port }: Studio, path: string, { method = 'GET', headers, body }: Sent = {}): Promise<Came> =>
  new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: string[] = []
      response.on('data', (chunk) => chunks.push(String(chunk)))
      response.on('end', () =>
        resolve({ code: response.statusCode ?? 0, body: chunks.join(''), headers: response.headers }),
      )
    })
    asked.on('error', (error) => resolve({ code: 'code' in error ? String(error.code) : '', body: '', headers: {} }))
    asked.end(body)
  })

export const keyOf = ({ token }: Studio) => ({ 'x-forthright-token': token })
