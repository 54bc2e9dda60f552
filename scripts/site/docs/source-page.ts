import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ElementContent } from 'hast'
import { element, text } from '../../../src/formats/html-element.js'
import { addressIn, between, rawAddress } from './places.js'
import type { DocsPage } from './read-page.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A page that shows a file of the repository, and leads to the file as it is. */
export function sourcePage(path: string, value: string): DocsPage {
  const address = addressIn(path)
  const raw = element('a', { href: between(address, rawAddress(path)) }, text('The file as it is'))
  return plainPage(path, [element('p', {}, raw), element('pre', { tabIndex: 0 }, element('code', {}, text(value)))])
}

/**
 * A page that lists what lies in a folder of the repository. Examples and settings of editors are for readers of the site; code
 * is named, and read elsewhere.
 */
export function folderPage(path: string): DocsPage {
  const address = addressIn(path)
  const entries = readdirSync(`${root}${path}`)
    .sort()
    .map((name) => ({
      name,
      entry: `${path}/${name}`,
      isShown: /^(?:examples|editors)\//.test(`${path}/`) && name !== 'out',
    }))
  const items = entries.map(({ name, entry, isShown }) => {
    const words = text(name)
    return element('li', {}, isShown ? element('a', { href: between(address, addressIn(entry)) }, words) : words)
  })
  const leadsTo = entries.filter(({ isShown }) => isShown).map(({ entry }) => entry)
  return { ...plainPage(path, [element('ul', {}, ...items)]), leadsTo }
}

const plainPage = (path: string, body: readonly ElementContent[]): DocsPage => ({
  address: addressIn(path),
  title: path,
  body: [element('h1', {}, text(path)), ...body],
  headings: [],
  leadsTo: [],
})
