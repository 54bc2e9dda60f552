import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/** The style of the page, without what only its authors read. */
export const pageStyle = (folder: string): string =>
  transformSync(readFileSync(`${folder}studio.css`, 'utf8'), { loader: 'css', minify: true, target: 'es2022' }).code
