import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { between } from '../../scripts/site/docs/places.js'
import { find as findPlaces, type SearchIndex } from '../../scripts/site/docs/search/find.js'
import { docsFiles } from '../../scripts/site/docs.js'
import { moreOn } from '../../src/reports/tool.js'
import { rules } from '../../src/rules/index.gen.js'
import { find } from '../examples/project.js'
import { checkFiles, drawn, foundIn } from '../reports/machines.js'

const files = docsFiles()
const pages = [...files].flatMap(([address, content]) =>
  address.endsWith('.html')
    ? [{ address, html: typeof content === 'string' ? content : new TextDecoder().decode(content) }]
    : [],
)
const htmlOf = new Map(pages.map(({ address, html }) => [address, html]))

/** The page that the site begins with, which is made elsewhere. */
const door = 'index.html'

const plain = (attribute: string): string => attribute.replace(/&#x26;|&amp;/g, '&')
const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<[a-z][^>]* (?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => plain(link))

/** What is wrong with a link of a page; undefined if it leads somewhere. */
function fault(address: string, link: string): string | undefined {
  if (/^(?:https:|mailto:|tel:|data:,)/.test(link)) return undefined
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? address : posix.join(posix.dirname(address), decodeURIComponent(path))
  if (target === door) return undefined
  if (!files.has(target)) return `${address} leads to ${target}, which is not there`
  if (anchor === undefined) return undefined
  return idsOf(htmlOf.get(target) ?? '').has(decodeURIComponent(anchor))
    ? undefined
    : `${address} leads to ${link}: no such anchor`
}

describe('the documents as a site', () => {
  it('have every page of docs, and what they lead to', () => {
    for (const path of find('docs/{*,rules/*}.md').filter((each) => !each.endsWith('README.md')))
      expect(files.has(path.replace(/\.md$/, '.html')), path).toBe(true)
    for (const notice of find('examples/*/out/*.html')) expect(files.has(`docs/files/${notice}`), notice).toBe(true)
  })

  it('have no dead link and no dead anchor', () => {
    const faults = pages.flatMap(({ address, html }) => linksOf(html).flatMap((link) => fault(address, link) ?? []))
    expect(faults).toEqual([])
    expect(pages.flatMap(({ html }) => linksOf(html)).length).toBeGreaterThan(5000)
  })

  it('would not pass one', () => {
    expect(fault('docs/map.html', 'rules/nothing.html')).toContain('not there')
    expect(fault('docs/map.html', 'format.html#nothing')).toContain('no such anchor')
    expect(fault('docs/map.html', 'format.html#purpose')).toBeUndefined()
  })

  it('say each anchor once a page, and run nothing that stands in a page', () => {
    for (const { address, html } of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, address).toBe(ids.length)
      const ours = address.startsWith('docs/files/examples/') && address.includes('/out/')
      if (!ours)
        expect(html, address).not.toMatch(
          /<style|<script(?! src="[\w./]+" defer><\/script>)|<[a-z][^>]* (?:style|on[a-z]+)="/,
        )
    }
  })

  it('are the same bytes when made again', () => {
    expect([...docsFiles()]).toEqual([...files])
  })

  it('name each other from wherever they stand', () => {
    expect(between('docs/rules/a.html', 'docs/format.html')).toBe('../format.html')
    expect(between('docs/a.html', 'docs/rules/b.html')).toBe('rules/b.html')
    expect(between('docs/a.html', 'index.html')).toBe('../index.html')
    expect(between('docs/rules/a.html', 'docs/rules/b.html')).toBe('b.html')
  })
})

describe('once the project has a homepage', () => {
  const tool = { version: '1.0.0', homepage: 'https://forthright.example/site' }
  const inSite = (address: string): string => address.slice(tool.homepage.length + 1)

  it('the page of each rule is in the site', () => {
    for (const { id } of rules) expect(files.has(inSite(moreOn(id, `docs/rules/${id}.md`, tool))), id).toBe(true)
  })

  it.each(['sarif', 'markdown', 'github', 'gitlab'])(
    '%s leads into the site only, and to what is there',
    async (format) => {
      const text = 'forthright: 1\nregimes: [uk]\npurposes:\n  races: { title: Races }\n'
      const report = await drawn(format, foundIn([checkFiles({ path: 'privacy.yaml', text })], { tool }))
      const links = [...report.matchAll(/https:\/\/forthright\.example\/site\/([^\s")<&\\]+)/g)].map(
        ([, link = '']) => link,
      )
      if (format !== 'gitlab') expect(links.length).toBeGreaterThan(3)
      for (const link of links) expect(fault('', link), link).toBeUndefined()
    },
  )
})

describe('the search', () => {
  const index: SearchIndex = JSON.parse(String(files.get('docs/search.json')))
  const found = (query: string): readonly string[] => findPlaces(index, query).map(({ address }) => address)

  it.each([
    ['retention-is-stated', 'rules/retention-is-stated.html'],
    ['baseline', 'fix.html'],
    ['studio', 'studio.html'],
    ['consent withdraw', 'rules/consent-is-withdrawable.html'],
    ['vscode', 'editors.html'],
    ['shards', 'scale.html#shards'],
    ["Nothing says how long the data for 'Run the zoo' are kept.", 'messages.html#retention-is-stated'],
  ])('%s is found near the top', (query, address) => {
    expect(
      found(query)
        .slice(0, 5)
        .map((one) => (query === 'vscode' ? one.split('#')[0] : one)),
    ).toContain(address)
  })

  it('leads only to what is there, whatever is asked', () => {
    for (const query of [
      'a',
      'law',
      'data',
      'e-mail',
      'ümlaut',
      '<b>',
      "'",
      'x'.repeat(2000),
      '   ',
      '__proto__',
      'constructor',
    ])
      for (const address of found(query)) expect(fault('docs/search.html', address)).toBeUndefined()
    expect(found('qqqq')).toEqual([])
  })

  it('finds what is being typed, its plural and its accents', () => {
    expect(found('baselin')).toContain('fix.html#a-baseline')
    expect(found('baselines')).toContain('fix.html#a-baseline')
    expect(found('básëline')).toContain('fix.html#a-baseline')
  })
})
