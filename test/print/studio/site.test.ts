import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, onTestFinished, type TestContext, test, vi } from 'vitest'
import { builtSite } from '../../../scripts/build/fresh-page.js'
import { writeDocs } from '../../../scripts/site/docs.js'
import { makeFile, oneFile } from '../../../scripts/site/file.js'
import { makeSite } from '../../../scripts/site/pages.js'
import { run } from '../../cli/fake-io.js'
import { find, read } from '../../examples/project.js'
import { isWhole } from '../../sampling.js'
import { axe, browserOfFile, type Found, look, told } from '../browser.js'
import { editorOf, noticeOf, showsWords } from './opened.js'
import {
  choose,
  hostsOf,
  onDisk,
  putOnDisk,
  serveFiles,
  type Visit,
  type Visitor,
  visit,
  withoutPickers,
  withPickers,
} from './site-opened.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const club = read('examples/membership-club/privacy.yaml')
const title = 'Run your membership'

const browserFor = browserOfFile()
beforeAll(async () => {
  builtSite()
})

type Open = Visit & { readonly server: Awaited<ReturnType<typeof serveFiles>> }

async function openSite(context: TestContext, visitor: Visitor = {}): Promise<Open> {
  const browser = browserFor(context)
  const server = await serveFiles()
  return { server, ...(await visit(browser, server.address, visitor)) }
}

async function openFile(context: TestContext, visitor: Visitor = {}): Promise<Visit> {
  const browser = browserFor(context)
  return visit(browser, pathToFileURL(`${builtSite()}/forthright.html`).href, visitor)
}

/** Types at the end of a line. */
async function type(page: Page, line: string, words: string): Promise<void> {
  await editorOf(page).getByText(line, { exact: false }).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

const kept = (page: Page) => page.getByRole('complementary', { name: 'Where it is kept' })

/** Presses a button, and returns the text of what the browser then downloads. */
async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path())
}

async function pdf(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Print or publish' }).click()
  await page.getByRole('checkbox', { name: /^A page/ }).uncheck()
  await page.getByRole('checkbox', { name: /^A PDF/ }).check()
  const bytes = await downloaded(page, 'Save the files')
  await page.getByRole('button', { name: 'Close' }).click()
  return bytes
}

describe('the site', () => {
  test('works where its place cannot be reached: reload, edit, save and PDF', async (context) => {
    const { page, server, said, asked } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    expect((await pdf(page)).subarray(0, 5).toString()).toBe('%PDF-')
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    server.close()
    await page.reload()
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' and boats')
    await showsWords(page, `${title} and boats`)
    expect((await downloaded(page, 'Download the file')).toString()).toBe(club.replace(title, `${title} and boats`))
    expect((await pdf(page)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(said).toEqual([])
    expect(hostsOf(asked)).toEqual([new URL(server.address).host])
  })

  test('says why there is no PDF where the engine was never loaded', async (context) => {
    const { page, server } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    server.close()
    await page.getByRole('button', { name: 'Print or publish' }).click()
    await page.getByRole('checkbox', { name: /^A PDF/ }).check()
    await page.getByRole('button', { name: 'Save the files' }).click()
    await page.getByRole('dialog').getByText('What sets a PDF could not be loaded').waitFor()
  })

  test('stops a script that somebody plants', async (context) => {
    const { page, said } = await openSite(context)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.planted = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.planted = true">')
    }`)
    await vi.waitFor(() => expect(said.join()).toContain('Content Security Policy'))
    expect(await page.evaluate('window.planted')).toBeUndefined()
  })

  test('has the policy that the documents give to whoever serves it, but for who may frame it', () => {
    const [, meta] =
      /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(`${builtSite()}/index.html`, 'utf8')) ?? []
    const [, header] = /^Content-Security-Policy: (.+)$/m.exec(read('docs/studio.md')) ?? []
    expect(header).toBe(`${meta}; frame-ancestors 'self'`)
  })

  test('keeps the notice while the text is broken, and the text over a reload', async (context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' ]: [')
    await page.getByText(/^As it was before line \d+: /).waitFor()
    await showsWords(page, title)
    await page.getByText('Kept in this browser', { exact: true }).waitFor()
    await page.reload()
    await editorOf(page).getByText(`${title} ]: [`).waitFor()
  })

  test('shows one draft in two tabs', async (context) => {
    const { page, server, context: both } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    const other = await both.newPage()
    await other.goto(page.url())
    await showsWords(other, title)
    await type(page, `title: ${title}`, ' and boats')
    await showsWords(other, `${title} and boats`)
    await other.getByText('is open in another tab').waitFor()
    await page.close()
    await other.getByText('is open in another tab').waitFor({ state: 'detached' })
    await type(other, `title: ${title} and boats`, ', too')
    await showsWords(other, `${title} and boats, too`)
    // Another declaration of the same name is another declaration.
    const third = await both.newPage()
    await third.goto(`${server.address}#all`)
    await choose(third, { 'privacy.yaml': club.replace(title, 'Keep the list') })
    await showsWords(third, 'Keep the list')
    expect(await third.getByText('is open in another tab').count()).toBe(0)
  })

  test('takes harmful words for words', async (context) => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script> "]: {'
    const { page, said } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': club.replace(`title: ${title}`, `title: ${JSON.stringify(hostile)}`) })
    await showsWords(page, 'alert(1)')
    expect(await noticeOf(page).locator('main script, main img[src=x]').count()).toBe(0)
    expect(said).toEqual([])
  })

  test('outlives a text that was made to hold it up', async (context) => {
    const bomb = Array.from(
      { length: 12 },
      (_, at) => `b${at + 1}: &b${at + 1} [${Array(9).fill(`*b${at}`).join(', ')}]`,
    )
    const text = `forthright: 1\nb0: &b0 [x]\n${bomb.join('\n')}\n`
    const { page } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': text })
    await page
      .getByText(/\d+ errors?/)
      .first()
      .waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'All declarations' }).click()
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
  })

  test('begins with questions, and what is answered is kept, and downloaded with the danger said', async (context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    await page.getByRole('button', { name: 'Begin with questions' }).click()
    await kept(page).getByText('Nothing is written yet.').waitFor()
    await page.getByRole('radio', { name: /^A club or society/ }).check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await kept(page).getByText('kept in this browser only, which may clear it').waitFor()
    await page.getByRole('heading', { name: 'What are you called?' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'What are you?' }).waitFor()
    await kept(page).getByText('It was never saved as a file').waitFor()
    const text = (await downloaded(page, 'Download the file')).toString()
    expect(text).toContain('# situation:')
    await kept(page).getByText('What you change from now on is not in it').waitFor()
    await page.getByRole('button', { name: 'All declarations' }).click()
    await page.getByRole('button', { name: 'Go on with privacy.yaml' }).waitFor()
    await page.getByText('All of it is in a file.').waitFor()
  })
})

describe('the first screen', () => {
  test('says that the law is old once it is', async (context) => {
    const { page } = await openSite(context)
    await page.getByText(/^The law in this page was checked on .* or later\.$/).waitFor()
    await page.clock.setFixedTime('2027-11-30')
    await page.reload()
    await page
      .getByText(/ days ago\. What has changed since is not in it: look for a newer version of this page\.$/)
      .waitFor()
    await page.getByRole('button', { name: 'Begin with questions' }).click()
    await kept(page).getByText('look for a newer version of this page').waitFor()
  })

  test('and all others say so where the browser keeps nothing', async (context) => {
    const before = `${withoutPickers}; indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }`
    const { page, said } = await openSite(context, { before })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' and boats')
    await kept(page).getByText('kept nowhere: this browser keeps nothing for the page').waitFor()
    expect((await downloaded(page, 'Download the file')).toString()).toContain('and boats')
    expect(said).toEqual([])
  })

  test('lists what is kept, and deletes what stands in no file only when that is said twice', async (context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'club.yaml': club })
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' and boats')
    await kept(page).getByText('What you changed is not in club.yaml').waitFor()
    await page.getByRole('button', { name: 'All declarations' }).click()
    await page.getByText('Northgate Rowing Club').waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Go on with club.yaml' }).waitFor()
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await page.getByRole('heading', { name: 'Kept in this browser' }).waitFor({ state: 'detached' })
  })

  const cases = [320, 390, 1360].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  )
  test.for(isWhole ? cases : cases.filter((_, index) => index % 4 === 0))(
    'can be used by everybody, and what stands below the head as well: $width px, $colorScheme',
    async ({ width, colorScheme }, context) => {
      const { page } = await openSite(context, { width, colorScheme, bypassCSP: true, before: withoutPickers })
      await choose(page, {
        'privacy.yaml': club.replace('forthright: 1', 'forthright: 1\ninclude: [parts/people.yaml]'),
      })
      await page.getByRole('region', { name: 'Files that are missing' }).waitFor()
      await editorOf(page).waitFor()
      await page.evaluate(axe)
      expect(told(await page.evaluate<Found>(look))).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.getByRole('button', { name: 'All declarations' }).click()
      await page.getByRole('button', { name: 'Go on with privacy.yaml' }).waitFor()
      await page.evaluate(axe)
      expect(told(await page.evaluate<Found>(look))).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    },
  )
})

describe('files', () => {
  test('are opened and saved where they lie, and nobody else’s words are written over', async (context) => {
    const { page } = await openSite(context, { before: withPickers })
    await putOnDisk(page, { 'privacy.yaml': club })
    await page.getByRole('button', { name: 'Open a declaration' }).click()
    await showsWords(page, title)
    await kept(page).getByText('All of it is in privacy.yaml').waitFor()
    await type(page, `title: ${title}`, ' and boats')
    await kept(page).getByText('What you changed is not in privacy.yaml').waitFor()
    expect(await onDisk(page, 'privacy.yaml')).toBe(club)
    await page.keyboard.press('Control+s')
    await kept(page).getByText('Saved: privacy.yaml.').waitFor()
    expect(await onDisk(page, 'privacy.yaml')).toBe(club.replace(title, `${title} and boats`))

    const theirs = club.replace(title, `${title} and boats`).replace('Northgate Rowing Club', 'Southgate Rowing Club')
    await putOnDisk(page, { 'privacy.yaml': theirs })
    await type(page, `title: ${title}`, ', too')
    await kept(page).getByText('What you changed').waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('was changed elsewhere').waitFor()
    expect(await onDisk(page, 'privacy.yaml')).toBe(theirs)
    await page.getByRole('button', { name: 'Keep both' }).click()
    await showsWords(page, 'Southgate Rowing Club')
    await showsWords(page, `${title} and boats, too`)
    await page.keyboard.press('Control+s')
    await vi.waitFor(async () => expect(await onDisk(page, 'privacy.yaml')).toContain('and boats, too'))
  })

  test('that somebody else changed as well are taken as they are, and stay so', async (context) => {
    const { page } = await openSite(context, { before: withPickers })
    await putOnDisk(page, { 'privacy.yaml': club })
    await page.getByRole('button', { name: 'Open a declaration' }).click()
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' and boats')
    await kept(page).getByText('What you changed is not in privacy.yaml').waitFor()
    await putOnDisk(page, { 'privacy.yaml': club.replace(title, 'Keep the list') })
    await page.evaluate(`window.dispatchEvent(new Event('focus'))`)
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await showsWords(page, 'Keep the list')
    await kept(page).getByText('All of it is in privacy.yaml').waitFor()
    await page.reload()
    await showsWords(page, 'Keep the list')
    await kept(page).getByText('All of it is in privacy.yaml').waitFor()
  })

  test('that changed on the disk meanwhile are shown when one comes back', async (context) => {
    const { page } = await openSite(context, { before: withPickers })
    await putOnDisk(page, { 'privacy.yaml': club })
    await page.getByRole('button', { name: 'Open a declaration' }).click()
    await showsWords(page, title)
    await putOnDisk(page, { 'privacy.yaml': club.replace(title, 'Keep the list') })
    await page.evaluate(`window.dispatchEvent(new Event('focus'))`)
    await showsWords(page, 'Keep the list')
    await kept(page).getByText('All of it is in privacy.yaml').waitFor()
  })

  const [main, part] = [club.replace('forthright: 1', 'forthright: 1\ninclude: [parts/people.yaml]'), peopleOf(club)]
  const parted = main.replace(part, '')

  test('in a folder are one declaration, each saved in its place', async (context) => {
    const { page } = await openSite(context, { before: withPickers })
    await putOnDisk(page, { 'privacy.yaml': parted, 'parts/people.yaml': part })
    await page.getByRole('button', { name: 'Open a folder' }).click()
    await showsWords(page, title)
    await page.getByRole('combobox', { name: 'Which file' }).selectOption('parts/people.yaml')
    await type(page, 'members:', ' # all of them')
    await kept(page).getByText('What you changed is not in').waitFor()
    await page.keyboard.press('Control+s')
    await kept(page)
      .getByText(/^Saved: /)
      .waitFor()
    expect(await page.evaluate(`window.disk.then((disk) => disk.getDirectoryHandle('parts')).then(() => true)`)).toBe(
      true,
    )
    expect(await onDisk(page, 'privacy.yaml')).toBe(parted)
  })

  test('that are missing are asked for by name', async (context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    await choose(page, { 'privacy.yaml': parted })
    const missing = page.getByRole('region', { name: 'Files that are missing' })
    await missing.getByText('parts/people.yaml').waitFor()
    const tries = [
      ['others.yaml', part, 'None of these is called people.yaml.'],
      ['people.yaml', '\u0000'.repeat(2_000_001), 'people.yaml is larger than 2 MB'],
      ['people.yaml', part, ''],
    ] as const
    for (const [name, text, says] of tries) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        missing.getByRole('button', { name: 'Choose people.yaml' }).click(),
      ])
      await chooser.setFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) })
      if (says !== '') await missing.getByText(says).waitFor()
    }
    await missing.waitFor({ state: 'detached' })
    await showsWords(page, title)
  })

  test('are opened by being dropped', async (context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(club)}], 'privacy.yaml'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }`)
    await showsWords(page, title)
  })

  test.for([
    ['is no text', Buffer.from([0xff, 0xfe, 0x00]), 'is not a text in UTF-8'],
    ['is too large', Buffer.alloc(2_000_001, 'a'), 'is larger than 2 MB'],
  ] as const)('of which one %s are refused, and say why', async ([, buffer, why], context) => {
    const { page } = await openSite(context, { before: withoutPickers })
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a declaration' }).click(),
    ])
    await chooser.setFiles({ name: 'privacy.yaml', mimeType: 'text/yaml', buffer })
    await page.getByRole('alert').getByText(why).waitFor()
  })
})

/** The people of the club: a part that another file can hold. */
function peopleOf(text: string): string {
  return /^dataSubjects:\n(?: .*\n)+/m.exec(text)?.[0] ?? ''
}

describe('what is printed', () => {
  const examples = find('examples/*/privacy.yaml').map((path) => dirname(path))
  // An engine in a browser takes seconds for each PDF; that of one example is made in every run.
  const formats = (example: string) =>
    isWhole || example.endsWith('membership-club') ? ['md', 'html', 'pdf'] : ['md', 'html']

  test('are the bytes of the command line, for every example', async (context) => {
    const { page, said } = await openSite(context)
    const out = mkdtempSync(join(tmpdir(), 'forthright-'))
    onTestFinished(() => rmSync(out, { recursive: true, force: true }))
    expect(examples.length).toBeGreaterThan(2)
    for (const example of examples) {
      const cwd = new URL(`../../../${example}/`, import.meta.url).pathname
      const wanted = formats(example)
      const { code } = await run(
        ['build', 'privacy.yaml', '--out', out, '--as-of', '2026-11-29', ...wanted.flatMap((one) => ['--format', one])],
        { cwd },
      )
      expect(code, example).toBe(0)
      const names = find(`${example}/**/*.yaml`).filter((path) => !path.includes('/out/'))
      const files = names
        .map((path) => ({ path: path.slice(example.length + 1), text: read(path) }))
        .toSorted((one) => (one.path === 'privacy.yaml' ? -1 : 1))
      const printed = await page.evaluate<Readonly<Record<string, string>>>(printOf(files, wanted))
      const written = readdirSync(out).filter((name) => /\.(?:md|html|pdf)$/.test(name))
      expect(Object.keys(printed).toSorted()).toEqual(written.toSorted())
      for (const name of written) {
        const hash = createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('base64')
        expect(printed[name], `${example}, ${name}`).toBe(hash)
        rmSync(join(out, name))
      }
    }
    expect(said).toEqual([])
  })

  test('is a site whose bytes are the same when it is made again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'forthright-site-'))
    onTestFinished(() => rmSync(again, { recursive: true, force: true }))
    const documents = isWhole ? writeDocs(again) : copiedDocuments(again)
    await makeFile(root, join(again, oneFile))
    await makeSite(root, again, documents)
    const files = (folder: string) => globSync('**', { cwd: folder, dot: true }).sort()
    expect(files(again)).toEqual(files(builtSite()))
    const differing = files(again).filter(
      (name) => !readFileSync(join(again, name)).equals(readFileSync(join(builtSite(), name))),
    )
    expect(differing).toEqual([])
  })
})

/** The documents as they are in the site: made again they are in a whole run. */
function copiedDocuments(folder: string): readonly string[] {
  cpSync(join(builtSite(), 'docs'), join(folder, 'docs'), { recursive: true })
  return globSync('docs/**', { cwd: folder, dot: true })
}

/** Asks the program of the page to print, and gives the hash of each file. */
const printOf = (files: readonly object[], formats: readonly string[]): string => `(async () => {
  const worker = new Worker(document.querySelector('meta[name="program"]').content, { type: 'module' })
  const { port1, port2 } = new MessageChannel()
  const replied = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data) })
  const ask = ${JSON.stringify({ files, asOf: '2026-11-29', formats, isDraft: false })}
  worker.postMessage({ kind: 'print', ask }, [port2])
  const { reply, failed } = await replied
  worker.terminate()
  if (failed || reply.refused) throw new Error(failed ?? JSON.stringify(reply.refused))
  return Object.fromEntries(await Promise.all(reply.files.map(async ({ name, bytes }) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [name, btoa(String.fromCharCode(...hash))]
  })))
})()`

describe('one file', () => {
  test('from a disk asks nobody for anything, keeps drafts and prints the final notice alone', async (context) => {
    const before = `${withoutPickers}; window.print = () => { document.documentElement.dataset.printed = 'yes' }`
    const { page, said, asked } = await openFile(context, { before })
    await choose(page, { 'privacy.yaml': club })
    await showsWords(page, title)
    await type(page, `title: ${title}`, ' and boats')
    await showsWords(page, `${title} and boats`)
    await page.getByText('Kept in this browser', { exact: true }).waitFor()
    await page.reload()
    await showsWords(page, `${title} and boats`)
    await page.getByRole('button', { name: 'Print or publish' }).click()
    expect(await page.getByRole('checkbox', { name: /^A PDF/ }).count()).toBe(0)
    await page.getByRole('radio', { name: /^Final/ }).check()
    const [alone] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Print it now' }).click(),
    ])
    await alone.locator('html[data-printed]').waitFor()
    expect(await alone.locator('main > section').count()).toBeGreaterThan(5)
    expect(said).toEqual([])
    const others = asked.filter(
      (address) => !address.startsWith('blob:') && !/^file:.*\/forthright\.html(?:#|$)/.test(address),
    )
    expect(others).toEqual([])
  })

  test('stops a script that somebody plants', async (context) => {
    const { page, said } = await openFile(context)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.planted = true'
      document.body.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.body.append(style)
    }`)
    await vi.waitFor(() => expect(said.length).toBe(2))
    expect(said.every((one) => one.includes('Content Security Policy'))).toBe(true)
    expect(await page.evaluate('window.planted')).toBeUndefined()
  })
})
