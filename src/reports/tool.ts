/** What a report says of the program that made it: `package.json` tells. */
export interface Tool {
  readonly version: string
  /** Where the pages of the project can be read; empty while that is nowhere. */
  readonly homepage: string
}

/** The address of a page of the project in its site; undefined while the project has no homepage. */
export const addressOf = (page: string | undefined, { homepage }: Tool): string | undefined =>
  homepage === '' || page === undefined ? undefined : `${homepage.replace(/\/+$/, '')}/${inSite(page)}`

/** How the site names a document that is Markdown in the project. */
export const inSite = (link: string): string =>
  link.replace(/README\.md(?=#|$)/, 'index.html').replace(/\.md(?=#|$)/, '.html')

/** Where more is said of a rule: its page, or the command that prints it. */
export const moreOn = (rule: string, page: string | undefined, tool: Tool): string =>
  addressOf(page, tool) ?? `forthright explain ${rule}`
