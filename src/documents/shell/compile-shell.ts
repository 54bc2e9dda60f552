import Handlebars from 'handlebars'
import { checkShell, compileOptions, type Parts } from './check-shell.js'
import type { Context, Shell } from './shell.js'

/**
 * Makes a shell of a template that was not there when the package was built, such as an organisation's own page; held
 * against the same checks, and what fills it against what it reads.
 */
export function compileShell(id: string, template: string, parts: Parts = {}): Shell<Context> {
  const { source, reads } = checkShell(id, template, parts)
  return { id, reads, write: Handlebars.compile<Context>(source, compileOptions) }
}
