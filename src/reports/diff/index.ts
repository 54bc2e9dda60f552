import type { Look } from '../layout.js'
import type { Typed } from '../typed-again.js'
import type { Compared } from './compared.js'

/** How a comparison prints. */
export type PrintDiff = (all: readonly Compared[], look: Look, typed?: Typed) => string | Promise<string>

/** A report on what changed, by the word that asks for it. */
export interface DiffReport {
  readonly id: string
  readonly isFor: 'people' | 'programs' | 'pull requests'
  /** Set where a browser shows it, and not a terminal. */
  readonly isPage?: true
  load(): Promise<PrintDiff>
}

/** The reports on what changed, in the order in which a help text names them. */
export const diffReports: readonly [DiffReport, ...DiffReport[]] = [
  { id: 'pretty', isFor: 'people', load: async () => (await import('./plan.js')).plan },
  { id: 'json', isFor: 'programs', load: async () => (await import('./json.js')).diffJson },
  { id: 'html', isFor: 'people', isPage: true, load: async () => (await import('./html.js')).diffHtml },
  { id: 'markdown', isFor: 'pull requests', load: async () => (await import('./markdown.js')).diffMarkdown },
]
