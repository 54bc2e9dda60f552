import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { formats } from '../../../src/formats/index.js'
import { run } from '../../cli/fake-io.js'
import { read } from '../../examples/project.js'
import { browserOfFile } from '../browser.js'
import { opened, showsWords } from './opened.js'

const browserFor = browserOfFile()

test('what is saved are the bytes of the command line, in every format', async (context) => {
  const browser = browserFor(context)
  const club = read('examples/membership-club/privacy.yaml')
  const out = mkdtempSync(join(tmpdir(), 'forthright-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  const cwd = new URL('../../../examples/membership-club/', import.meta.url).pathname
  const all = formats.flatMap(({ id }) => ['--format', id])
  const { code } = await run(['build', 'privacy.yaml', '--out', out, '--as-of', '2026-11-29', ...all], { cwd })
  expect(code).toBe(0)
  const { page, said, asked } = await opened(browser, club)
  await showsWords(page, 'Run your membership')
  const saved = new Map<string, Uint8Array>()
  const waiting: Promise<void>[] = []
  page.on('download', (download) => {
    const name = download.suggestedFilename()
    waiting.push(download.path().then((path) => void saved.set(name, readFileSync(path))))
  })
  await page.getByRole('button', { name: 'Print or publish' }).click()
  for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check()
  await page.getByRole('radio', { name: /^Final/ }).check()
  await page.getByRole('button', { name: 'Save the files' }).click()
  await page.getByText(/^Saved: /).waitFor({ timeout: 120_000 })
  await expect.poll(() => saved.size, { timeout: 10_000 }).toBe(formats.length)
  await Promise.all(waiting)
  const names = readdirSync(out).filter((name) => !name.startsWith('.'))
  expect([...saved.keys()].toSorted()).toEqual(names.toSorted())
  for (const name of names)
    expect(Buffer.from(saved.get(name) ?? []).equals(readFileSync(join(out, name))), name).toBe(true)
  expect(said).toEqual([])
  const hosts = asked.filter((address) => !address.startsWith('blob:')).map((address) => new URL(address).hostname)
  expect([...new Set(hosts)]).toEqual(['127.0.0.1'])
})

test('a final notice that the law forbids is refused with the reasons', async (context) => {
  const browser = browserFor(context)
  const text = read('examples/membership-club/privacy.yaml').replace('    basis: contract\n', '')
  const { page } = await opened(browser, text)
  await showsWords(page, 'Run your membership')
  await page.getByRole('button', { name: 'Print or publish' }).click()
  await page.getByRole('radio', { name: /^Final/ }).check()
  await page.getByRole('button', { name: 'Save the files' }).click()
  await page.getByRole('dialog').getByText('Nothing says on what lawful basis').waitFor()
})

test('the final notice is printed alone, with its own look and without what is only usual', async (context) => {
  const browser = browserFor(context)
  const { page, said } = await opened(browser, read('examples/membership-club/privacy.yaml'))
  await showsWords(page, 'Run your membership')
  await page.context().addInitScript('window.print = () => { document.documentElement.dataset.printed = "yes" }')
  await page.getByRole('button', { name: 'Print or publish' }).click()
  await page.getByRole('radio', { name: /^Final/ }).check()
  const [alone] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Print it now' }).click(),
  ])
  await alone.locator('html[data-printed]').waitFor()
  expect(await alone.locator('main > section').count()).toBeGreaterThan(5)
  expect(await alone.locator('.fr-watermark, [data-usual]').count()).toBe(0)
  expect(await alone.title()).toContain('Privacy')
  expect(await alone.evaluate('[document.compatMode, document.documentElement.lang].join()')).toBe('CSS1Compat,en')
  expect(await alone.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')).not.toBe('Times New Roman')
  expect(said).toEqual([])
})
