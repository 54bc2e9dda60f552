import { readdirSync, rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForAllTests } from '../folders.js'
import { readCommands, readSarif } from '../reports/platforms.js'
import { run } from './fake-io.js'

/** A declaration in a repository, from its first commit to a pull request that adds a vendor, one step a test. */
const { at, write, read, git } = folderForAllTests()
const forthright = (...argv: readonly string[]) => run([...argv], { cwd: at() })
const edit = (name: string, from: string, to: string): void => {
  const text = read(name)
  expect(text).toContain(from)
  write(
    name,
    text.replace(from, () => to),
  )
}
const lineOf = (name: string, words: string): number =>
  read(name)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1

const built = ['--format', 'md', '--format', 'html'] as const
const vendor =
  '  tracker: { name: Tallymark Inc., role: processor, does: counts who reads the letter, contract: { signed: 2026-11-01 }, countries: [US] }\n'

it('begins with a declaration, its notice and a first commit', async () => {
  expect((await forthright('init', '--example', 'membership-club')).code).toBe(0)
  expect((await forthright('build', ...built)).code).toBe(0)
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'declare what we do')
  expect((await forthright('build', '--check', ...built)).code).toBe(0)
  expect(await forthright('diff', 'main')).toEqual({ code: 0, stdout: 'No changes.\n', stderr: '' })
})

it('on a branch, a vendor in the United States is added; with a slip of the pen, which --fix mends', async () => {
  git('checkout', '-qb', 'tracker')
  edit('privacy.yaml', 'recipients:\n', `recipients:\n${vendor.replace('countries', 'countires')}`)
  edit('privacy.yaml', 'recipients: [newsletter-service]', 'recipients: [newsletter-service, tracker]')
  const { code, stdout } = await forthright('lint')
  expect([code, stdout]).toEqual([1, expect.stringContaining("'countires'")])
  await forthright('lint', '--fix')
  expect(read('privacy.yaml')).toContain(vendor)
  const once = read('privacy.yaml')
  await forthright('lint', '--fix')
  expect(read('privacy.yaml')).toBe(once)
})

it('the pull request says what people have to be told, and why', async () => {
  const { code, stdout } = await forthright('diff', 'main...', '--fail-on', 'should')
  expect(stdout).toMatch(/^should: tell people before it takes effect$/m)
  expect(stdout).toContain(
    `+ recipients.tracker 'Tallymark Inc.'  privacy.yaml:${lineOf('privacy.yaml', 'Tallymark')}:3`,
  )
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'More people or organisations get data than people were told. UK GDPR Art. 13(1)(e), Art. 14(1)(e), Art. 5(1)(a)',
  )
  expect(stdout).toContain('2 changes: 2 should (2 added).')
  expect(code).toBe(1)
  const comment = await forthright('diff', 'main...', '--format', 'markdown')
  expect(comment.stdout).toMatch(/^### forthright diff: 2 changes: 2 should \(2 added\)\.$/m)
  const page = await forthright('diff', 'main...', '--format', 'html')
  expect(page.stdout).toContain('<span class="is-away">United States</span>')
})

it('lint annotates the line, and SARIF fits its schema', async () => {
  const { code, stdout } = await forthright('lint', '--format', 'github', '--format', 'sarif:lint.sarif')
  expect(code).toBe(1)
  const line = lineOf('privacy.yaml', 'Tallymark')
  const errors = readCommands(stdout).filter(({ command }) => command === 'error')
  expect(errors.map(({ properties }) => [properties.file, properties.line, properties.title])).toEqual([
    ['privacy.yaml', String(line), 'transfer-has-mechanism'],
  ])
  const { results } = readSarif(read('lint.sarif'))
  const [first] = results.filter(({ level }) => level === 'error')
  expect(first?.ruleId).toBe('transfer-has-mechanism')
  expect(first?.locations[0]?.physicalLocation.region.startLine).toBe(line)
  rmSync(at('lint.sarif'))
})

it('a baseline passes over what is known, and nothing that is new', async () => {
  expect((await forthright('lint', '--baseline', 'known.json', '--write-baseline')).code).toBe(0)
  expect((await forthright('lint', '--baseline', 'known.json')).code).toBe(0)
  edit('privacy.yaml', '# A rowing club', '# One line more.\n# A rowing club')
  expect((await forthright('lint', '--baseline', 'known.json')).code).toBe(0)
  const whole = read('privacy.yaml')
  edit('privacy.yaml', '    retention: { until: you withdraw your consent, end: [delete] }\n', '')
  const { code, stdout } = await forthright('lint', '--baseline', 'known.json')
  expect([code, stdout]).toEqual([1, expect.stringContaining('retention-is-stated')])
  write('privacy.yaml', whole)
  rmSync(at('known.json'))
})

it('what protects the data is written down, and lint is content', async () => {
  edit(
    'privacy.yaml',
    'signed: 2026-11-01 }, countries: [US] }',
    'signed: 2026-11-01 }, countries: [{ country: US, mechanisms: [{ type: uk-us-bridge, checked: 2026-11-20, scope: It is on the list for the UK extension. }] }] }',
  )
  expect(await forthright('lint')).toMatchObject({ code: 0 })
})

it('the notice that says something else shows it nowhere, until the changelog writes it', async () => {
  const before = await forthright('changelog', 'main...', '--check')
  expect([before.code, before.stdout]).toEqual([
    1,
    expect.stringContaining("The notice members 'Privacy notice' (privacy.yaml:"),
  ])
  const { code, stdout } = await forthright('changelog', 'main...')
  expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
    0,
    expect.stringContaining('New recipient: Tallymark Inc. Who gets data has changed for: Send you our newsletter.'),
  ])
  expect((await forthright('changelog', 'main...', '--check')).code).toBe(0)
  const once = read('privacy.yaml')
  await forthright('changelog', 'main...')
  expect(read('privacy.yaml')).toBe(once)
  // Nothing that was said before the entry is lost, and lint has nothing against it.
  expect((await forthright('lint')).code).toBe(0)
})

it('the next build prints the entry', async () => {
  expect((await forthright('build', '--check', ...built)).code).toBe(1)
  expect((await forthright('build', ...built)).code).toBe(0)
  for (const name of ['members.en.md', 'members.en.html']) {
    expect(read(`out/${name}`)).toContain('New recipient: Tallymark Inc. Who gets data has changed for:')
    expect(read(`out/${name}`)).toContain('1 December 2026')
  }
  git('add', '-A')
  git('commit', '-qm', 'count who reads the letter')
  expect((await forthright('diff', 'main..HEAD', '--fail-on', 'should')).code).toBe(1)
  expect((await forthright('diff', 'HEAD', '--fail-on', 'notable')).stdout).toBe('No changes.\n')
})

it('after git has turned line ends, nothing is stale and nothing has changed', async () => {
  git('config', 'core.autocrlf', 'true')
  for (const name of ['privacy.yaml', ...readdirSync(at('out')).map((it) => `out/${it}`)]) rmSync(at(name))
  git('checkout', '-q', '--', '.')
  for (const name of ['privacy.yaml', 'out/members.en.md', 'out/members.en.html', 'out/.forthright.json'])
    expect(read(name), name).toContain('\r\n')
  const { code, stdout, stderr } = await forthright('build', '--check', ...built)
  expect([code, stderr], stdout).toEqual([0, expect.any(String)])
  expect((await forthright('diff', 'HEAD')).stdout).toBe('No changes.\n')
  const lint = await forthright('lint')
  expect([lint.code, lint.stdout]).toEqual([0, expect.stringContaining('No findings')])
  // What is written then has the line ends that the file has.
  edit('privacy.yaml', 'keep: 6 years', 'keep: 9 years')
  await forthright('changelog', 'HEAD', '--date', '2026-12-01')
  const lines = read('privacy.yaml').split('\n').slice(0, -1)
  expect(lines.filter((line) => !line.endsWith('\r'))).toEqual([])
  expect(read('privacy.yaml')).toContain('We keep data longer for: Run your membership.')
})
