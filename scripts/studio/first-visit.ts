import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Metafile } from 'esbuild'

/** What whoever begins with questions may load at most, compressed; the editor comes with the text. */
const mostAtFirst = 450_000

/** A page that was bundled. */
export interface Bundled {
  readonly metafile: Metafile
  /** The folder that it was put in, as esbuild names it, with a slash at its end. */
  readonly folder: string
  /** Files that a first visit loads beside the programs. */
  readonly beside: readonly string[]
}

/** The bytes of a first visit, compressed; it throws where they are more than is allowed. */
export function firstVisit(root: string, { metafile, folder, beside }: Bundled): number {
  const names = [...loadedAtFirst(metafile), ...beside.map((name) => `${folder}${name}`)]
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const size = names.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(`${root}${name}`), { params }).length,
    0,
  )
  if (size > mostAtFirst) throw new Error(`A first visit loads ${size} bytes, and ${mostAtFirst} are allowed.`)
  return size
}

/** The programs, and what they load before anybody asks for more: their names as esbuild has them. */
export function loadedAtFirst({ outputs }: Metafile): readonly string[] {
  const programs = Object.entries(outputs).filter(([, { entryPoint = '' }]) =>
    /studio\/app\/.*(?:main|site|worker)\.tsx?$/.test(entryPoint),
  )
  const loaded = new Set(programs.map(([name]) => name))
  for (const name of loaded) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' || !isLater(outputs[path]?.entryPoint ?? '')) loaded.add(path)
    }
  }
  return [...loaded]
}

/**
 * What comes only when it is asked for: the editor, other languages and formats, the phrases that written text is read for, what
 * is usual for one sort of organisation, what explains a mistake, what goes with an answer that takes something out, help with
 * typing, the words of fields that are open.
 */
function isLater(source: string): boolean {
  return /\/(?:locales\/(?!en\b)|prose\/phrases\/|catalogue\/starters\/|formats\/(?:markdown|pdf|trace|recipients-csv)|reading\/validate|interview\/taking-out|checking\/known-words|app\/(?:editor|merged)|wording\/stages\/(?!regime)|studio\/typing|words\/(?:author-markdown|markdown-excess))|node_modules/.test(
    source,
  )
}
