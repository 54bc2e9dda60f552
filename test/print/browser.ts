import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, type TestContext } from 'vitest'
import { needs } from './tools.js'

const executablePath = '/usr/bin/chromium'

/** Without these the browser asks for updates and accounts at every start, which no test may do. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/** Why a test in a browser is left out. */
export const noBrowser = `${executablePath} is not there: apt-get install chromium`

/** The browser of this system; undefined where there is none. */
export const launched = async (): Promise<Browser | undefined> =>
  existsSync(executablePath) ? chromium.launch({ executablePath, args }) : undefined

/** One browser for all tests of a file; where there is none, the test that asks for it is left out with the reason. */
export function browserOfFile(): (context: Pick<TestContext, 'skip'>) => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launched()
  })
  afterAll(() => browser?.close())
  return (context) => {
    needs(browser !== undefined, context, noBrowser)
    if (!browser) throw new Error(noBrowser)
    return browser
  }
}

/** The code of axe, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe found, as far as it is asked here. */
export interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  readonly passes: readonly { readonly id: string }[]
}

/** All rules of axe but those still being tried, contrast at 7:1 and the size of targets among them. */
export const look = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
})`

/** Each violation with its first element. */
export const told = ({ violations }: Found): readonly string[] =>
  violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`)
