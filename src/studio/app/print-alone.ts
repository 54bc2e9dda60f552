import { emptyPage } from './empty-page.js'

/** Why a notice could not be shown by itself. */
export const noWindow = 'The browser opened no window. Allow this page to open one, and print again.'

/**
 * Opens a printed page alone in a window and has the browser print it; false where no window may be opened. The policy of this
 * page holds there as well and forbids a style that stands in the text, so the style is adopted.
 */
export function printAlone(html: string): boolean {
  const alone = window.open('', '_blank')
  if (alone === null) return false
  const { document: page } = alone
  // An empty page has no doctype, without which a browser draws as browsers of old did.
  page.write(emptyPage)
  page.close()
  page.documentElement.lang = between(html, '<html lang="', '"')
  const template = page.createElement('template')
  template.innerHTML = `<title>${between(html, '<title>', '</title>')}</title>`
  page.title = template.content.textContent ?? ''
  const sheet = new (page.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(between(html, '<style>', '</style>'))
  page.adoptedStyleSheets = [sheet]
  template.innerHTML = between(html, '<body class="fr-notice">', '</body>')
  page.body.className = 'fr-notice'
  page.body.append(template.content)
  const pictures = [...page.images].map((picture) => picture.decode().catch(() => undefined))
  void Promise.all(pictures).then(() => alone.print())
  return true
}

function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before) + before.length
  return text.slice(start, text.indexOf(after, start))
}
