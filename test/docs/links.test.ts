import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anchors } from '../../scripts/site/docs/anchors.js'
import { find, read } from '../examples/project.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = find('{README.md,CONTRIBUTING.md,ARCHITECTURE.md,docs/*.md,docs/*/README.md}')

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (text: string): readonly string[] => {
  const next = anchors()
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => next(heading))
}

describe.each(pages)('%s', (page) => {
  const text = read(page)
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

  it('links only to what is there', () => {
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      expect(existsSync(join(root, target)), link).toBe(true)
      if (anchor !== undefined && statSync(join(root, target)).isFile())
        expect(anchorsOf(read(target)), link).toContain(anchor)
    }
  })
})

it('the index names every page of docs', () => {
  const index = read('docs/README.md')
  for (const page of find('docs/*.md')) if (page !== 'docs/README.md') expect(index).toContain(`(${page.slice(5)})`)
})
