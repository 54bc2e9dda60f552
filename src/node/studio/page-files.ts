import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { assetsFolder } from '../assets.js'
import { typesetProgram } from '../typeset.js'
import type { Answer } from './answering.js'

/** The folder of the page that was built, whether the code runs from its source or bundled; undefined where there is none. */
export function pageFolder(from: string = import.meta.url): string | undefined {
  for (let folder = path.dirname(fileURLToPath(from)); ; folder = path.dirname(folder)) {
    const page = path.join(folder, 'dist', 'studio')
    if (existsSync(path.join(page, 'index.html'))) return page
    if (folder === path.dirname(folder)) return undefined
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.typ': 'text/plain; charset=utf-8',
}

/** A file of the page, which holds nothing of the user's: only plain names are known, and no folder but that of the fonts. */
export async function pageFile(pathname: string, folder: string): Promise<Answer> {
  const name = pathname === '/' ? '/index.html' : pathname
  const type = types[path.extname(name)]
  if (type === undefined || !/^\/(?:fonts\/)?[\w-][\w.-]*$/.test(name)) return { code: 404 }
  const body = await readFile(whereOf(name.slice(1), folder)).catch(() => undefined)
  return body === undefined ? { code: 404 } : { code: 200, body, headers: { 'content-type': type } }
}

/** What typesets is in the package already, and not copied for the page. */
function whereOf(name: string, folder: string): string {
  if (name === 'typst.wasm') return typesetProgram()
  return path.join(name === 'notice.typ' || name.startsWith('fonts/') ? assetsFolder() : folder, name)
}
