import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the first picture of the README is made of: the notice of an example on a phone, and its first page on paper. */
const root = new URL('../..', import.meta.url).pathname
const example = 'examples/membership-club'

const font = (file: string): string => `data:font/ttf;base64,${readFileSync(`${root}assets/fonts/${file}`, 'base64')}`

const faces = `@font-face { font-family: Sans; src: url(${font('SourceSans3_400Regular.ttf')}) }
@font-face { font-family: Sans; font-weight: 600 700; src: url(${font('SourceSans3_700Bold.ttf')}) }`

/** The page as it was printed, in the typeface of the paper: a picture is the same wherever it is made. */
export function onPhone(): string {
  const page = readFileSync(`${root}${example}/out/members.en.html`, 'utf8')
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      '</style>',
      `</style><style>${faces} body.fr-notice { --brand-font: Sans; --brand-font-label: Sans }</style>`,
    )
}

/** The first page of the PDF as a picture, by poppler. */
export function onPaper(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-picture-'))
  try {
    const argv = [
      'build',
      `${root}${example}/privacy.yaml`,
      '--format',
      'pdf',
      '--out',
      folder,
      '--as-of',
      '2026-11-21',
    ]
    execFileSync(process.execPath, [`${root}bin/forthright.js`, ...argv], { stdio: 'pipe' })
    const first = [
      '-png',
      '-r',
      '130',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      join(folder, 'members.en.pdf'),
      join(folder, 'first'),
    ]
    execFileSync('pdftoppm', first)
    return readFileSync(join(folder, 'first.png'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The whole page, to be photographed. */
export const page = (
  phone: string,
  paper: Buffer,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
body { margin: 0; box-sizing: border-box; width: 1040px; padding: 18px 70px; display: flex; justify-content: space-between;
  align-items: flex-start; background: #fff }
.phone { box-sizing: content-box; width: 300px; height: 640px; border: 10px solid #1d2430; border-radius: 34px; overflow: hidden }
iframe { width: 390px; height: 832px; border: 0; zoom: .7693; background: #fdfcfa }
img { display: block; height: 660px; border: 1px solid #d0d7de }
</style><body><div class="phone"><iframe srcdoc="${attribute(phone)}"></iframe></div>
<img alt="" src="data:image/png;base64,${paper.toString('base64')}"></body></html>`
