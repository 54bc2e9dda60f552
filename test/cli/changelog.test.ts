import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, write, read, git } = folderForEachTest()

const declaration = `forthright: 1
regimes: [eu, uk]
# Who reads what.
notices:
  web: # of members
    title: Privacy notice
    audience: [members]
    effective: 2026-01-01
    changes: { notify: [email] }
  guests: { title: For guests, audience: [guests] }
controllers: { club: { name: Club Ltd, country: GB } }
dataSubjects: { members: Members, guests: Guests }
data: { contact: Name and contact details, visits: Visits }
recipients:
  post: { name: Post, role: processor, countries: [GB] }
purposes:
  letters:
    title: Write to you
    dataSubjects: [members]
    data: [contact]
    basis: contract
    retention: { keep: 1 year, after: you leave }
    recipients: [post]
  visits:
    title: Let you in
    dataSubjects: [guests]
    data: [visits]
    basis: contract
    retention: { keep: 1 month, after: your visit }
    recipients: none
`

const changelog = (...argv: readonly string[]) => run(['changelog', ...argv], { cwd: at() })
const edited = (from: string, to: string): string => {
  expect(declaration).toContain(from)
  return declaration.replace(from, to)
}
const logOf = (name: string, notice = 'web'): unknown => parse(read(name)).notices[notice].changes?.log
const longer = (): string => edited('keep: 1 year', 'keep: 2 years')

beforeEach(() => write('old.yaml', declaration))

describe('an entry', () => {
  it('is written into the notice that says something else, and dates it; nothing else of the file changes', async () => {
    write('new.yaml', longer())
    const { code, stdout, stderr } = await changelog('old.yaml', 'new.yaml')
    expect(stdout).toBe(`web  new.yaml:5:3
  2026-11-21: We keep data longer for: Write to you.
  The notice is dated 2026-01-01; with this entry, 2026-11-21.
guests  new.yaml:10:3
  It says what it said.
`)
    expect(stderr).toBe(
      'wrote  new.yaml\nRead it, make it shorter, and add notified: DAY once people have been told.\n',
    )
    expect(code).toBe(0)
    expect(read('new.yaml')).toBe(
      longer()
        .replace('effective: 2026-01-01', 'effective: 2026-11-21')
        .replace(
          '{ notify: [email] }',
          '{ notify: [email], log: [{date: 2026-11-21, what: "We keep data longer for: Write to you."}] }',
        ),
    )
    expect(readdirSync(at()).sort()).toEqual(['new.yaml', 'old.yaml'])
  })

  it('is written once: a second run changes nothing', async () => {
    write('new.yaml', longer())
    await changelog('old.yaml', 'new.yaml')
    const once = read('new.yaml')
    const { stdout, stderr } = await changelog('old.yaml', 'new.yaml')
    expect(stdout).toContain('Its log says it already.')
    expect([stderr, read('new.yaml')]).toEqual(['', once])
  })

  it('that somebody wrote in other words stays, and is written again only with --force', async () => {
    write(
      'new.yaml',
      longer().replace('[email] }', '[email], log: [{ date: 2026-11-01, what: Longer., notified: 2026-10-20 }] }'),
    )
    const before = read('new.yaml')
    const { code, stdout } = await changelog('old.yaml', 'new.yaml')
    expect(stdout).toContain('Its log has an entry since then')
    expect([code, read('new.yaml')]).toEqual([0, before])
    await changelog('old.yaml', 'new.yaml', '--force')
    expect(logOf('new.yaml')).toEqual([
      { date: '2026-11-01', what: 'We keep data longer for: Write to you.', notified: '2026-10-20' },
    ])
    expect(parse(read('new.yaml')).notices.web.effective).toBe('2026-11-01')
  })

  it.each([
    ['below the others', [1, 2], 2],
    ['above the others, where the latest comes first', [2, 1], 0],
  ])('stands %s', async (_, days, index) => {
    const entries = days
      .map((day) => `\n        # of ${day}\n        - { date: 2025-01-0${day}, what: Day ${day}. }`)
      .join('')
    const log = (text: string): string => text.replace('changes: { notify: [email] }', `changes:\n      log:${entries}`)
    write('old.yaml', log(declaration))
    write('new.yaml', log(longer()))
    await changelog('old.yaml', 'new.yaml')
    expect(logOf('new.yaml')).toHaveLength(3)
    expect(Object(logOf('new.yaml'))[index].date).toBe('2026-11-21')
    for (const day of days) expect(read('new.yaml')).toContain(`# of ${day}\n        - { date: 2025-01-0${day}`)
  })

  it('is of the day that is named, of the day of the notice where that is new or to come, else of today', async () => {
    const dayOf = async (text: string, ...argv: readonly string[]) => {
      write('new.yaml', text)
      await changelog('old.yaml', 'new.yaml', ...argv)
      return Object(logOf('new.yaml'))[0].date
    }
    expect(await dayOf(longer(), '--date', '2027-02-03')).toBe('2027-02-03')
    expect(await dayOf(longer().replace('effective: 2026-01-01', 'effective: 2026-10-01'))).toBe('2026-10-01')
    expect(await dayOf(longer(), '--as-of', '2026-11-22')).toBe('2026-11-22')
    write('old.yaml', declaration.replace('effective: 2026-01-01', 'effective: 2027-01-01'))
    expect(await dayOf(longer().replace('effective: 2026-01-01', 'effective: 2027-01-01'))).toBe('2027-01-01')
  })

  it('names new uses by their ids, and other changes in words', async () => {
    const study = `  study:
    title: Study who comes
    dataSubjects: [members]
    data: [contact, visits]
    basis: contract
    retention: { keep: 1 month, after: the study }
    recipients: [post, tracker]
`
    const tracker = '  tracker: { name: Tracker Inc., role: processor, countries: [US] }\npurposes:\n'
    write('new.yaml', `${edited('purposes:\n', tracker)}${study}`)
    await changelog('old.yaml', 'new.yaml')
    expect(logOf('new.yaml')).toEqual([
      {
        date: '2026-11-21',
        what: 'We began to use data for something new. New recipient: Tracker Inc.',
        purposes: ['study'],
      },
    ])
  })

  it('is in the language of the notice, if that is English among others', async () => {
    for (const name of ['old.yaml', 'new.yaml'])
      write(name, `languages: [de, en]\n${name === 'old.yaml' ? declaration : longer()}`)
    const { stdout } = await changelog('old.yaml', 'new.yaml')
    expect(stdout).toContain('  It is written in English only; the notice is in de as well.\n')
    expect(Object(logOf('new.yaml'))[0].what).toEqual({ en: 'We keep data longer for: Write to you.' })
  })

  it('where only words are other ones says that', async () => {
    write('old.yaml', edited('audience: [members]', 'audience: [members]\n    intro: We care.'))
    write('new.yaml', edited('audience: [members]', 'audience: [members]\n    intro: We do care.'))
    await changelog('old.yaml', 'new.yaml')
    expect(Object(logOf('new.yaml'))[0].what).toMatch(/^We worded parts anew: /)
  })

  it('is printed by the next build', async () => {
    write('new.yaml', longer())
    await changelog('old.yaml', 'new.yaml')
    const { stdout } = await run(['build', 'new.yaml', '--draft', '--out', '-', '--format', 'md', '--notice', 'web'], {
      cwd: at(),
    })
    expect(stdout).toContain('We keep data longer for: Write to you.')
  })
})

describe('nothing is written', () => {
  it.each([['--dry-run'], ['--check']])('with %s', async (option) => {
    write('new.yaml', longer())
    const { code, stdout } = await changelog('old.yaml', 'new.yaml', option)
    expect(read('new.yaml')).toBe(longer())
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      option === '--check' ? 'The notice web ' : '2026-11-21: We keep data longer for: Write to you.',
    )
    expect(code).toBe(option === '--check' ? 1 : 0)
  })

  it('and --check is content where a day shows it', async () => {
    write('new.yaml', longer().replace('effective: 2026-01-01', 'effective: 2026-12-01'))
    expect(await changelog('old.yaml', 'new.yaml', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it.each(['languages: [de]', 'languages: [de, en]'])(
    'and --check does not pass over a notice that cannot be printed: %s',
    async (languages) => {
      write('old.yaml', `${languages}\n${declaration}`)
      write('new.yaml', `${languages}\n${longer()}`)
      const { code, stdout } = await changelog('old.yaml', 'new.yaml', '--check')
      expect(code).toBe(1)
      expect(stdout.replace(/\s+/g, ' ')).toContain("web 'Privacy notice' (new.yaml:6:3)")
      write('new.yaml', `${languages}\n${declaration} # as it was`)
      expect(await changelog('old.yaml', 'new.yaml', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
      write('new.yaml', `${languages}\n${longer().replaceAll('2026-01-01', '2026-12-01')}`)
      expect((await changelog('old.yaml', 'new.yaml', '--check')).stdout).not.toContain("web 'Privacy notice'")
    },
  )

  it.each([
    [
      'says that people are not told',
      longer().replace('changes: { notify: [email] }', 'changes: none'),
      'so it has no log',
    ],
    ['is in no language that has words', `languages: [de]\n${longer()}`, 'in English only'],
  ])('of a notice that %s', async (_, text, says) => {
    write('old.yaml', text.replace('2 years', '1 year'))
    write('new.yaml', text)
    const { code, stdout } = await changelog('old.yaml', 'new.yaml')
    expect(stdout.replace(/\s+/g, ' ')).toContain(says)
    expect([code, read('new.yaml')]).toEqual([1, text])
  })

  it('where no notice is declared', async () => {
    const bare = (text: string): string => text.replace(/notices:\n(?: .*\n)+/, '')
    write('old.yaml', bare(declaration))
    write('new.yaml', bare(longer()))
    const { code, stdout } = await changelog('old.yaml', 'new.yaml')
    expect([code, stdout]).toEqual([1, 'new.yaml declares no notice, so there is no log to write into.\n'])
  })

  it.each([
    [
      'shared',
      (text: string) =>
        text
          .replace('changes: { notify: [email] }', 'changes: &way { notify: [email] }')
          .replace('audience: [guests] }', 'audience: [guests], changes: *way }'),
      'shared by an anchor',
    ],
  ])('where what stands there is %s', async (_, shared, says) => {
    write('old.yaml', shared(declaration))
    write('new.yaml', shared(longer()))
    const { code, stderr } = await changelog('old.yaml', 'new.yaml')
    expect([code, read('new.yaml')]).toEqual([2, shared(longer())])
    expect(stderr.replace(/\s+/g, ' ')).toContain(says)
  })

  it('where something cannot be read for certain', async () => {
    write('new.yaml', longer().replace('basis: contract', 'basis: contrakt'))
    const { code, stdout, stderr } = await changelog('old.yaml', 'new.yaml')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('new.yaml:21: ')
  })

  it('into a revision, or into standard input', async () => {
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'first')
    for (const args of [['main', 'HEAD'], ['main..HEAD'], ['old.yaml', '-']]) {
      const { code, stderr } = await run(['changelog', ...args], { cwd: at(), input: longer() })
      expect([code, stderr.split('\n')[0]]).toEqual([2, 'An entry can be written only into files as they are now.'])
    }
    write('old.yaml', longer())
    expect((await changelog('main')).stdout).toContain('2026-11-21: We keep data longer for: Write to you.')
    expect(Object(logOf('old.yaml'))).toHaveLength(1)
  })
})

describe('of several declarations', () => {
  it('each is written by itself: one that cannot be stops no other, and is named', async () => {
    const text = (other: string): string => declaration.replace('Club Ltd', other)
    for (const name of ['a', 'b', 'shut/c']) {
      write(`old/${name}.yaml`, text(name))
      write(`new/${name}.yaml`, text(name).replace('keep: 1 year', 'keep: 2 years'))
    }
    mkdirSync(at('new/shut/.forthright.lock'))
    const { code, stdout, stderr } = await changelog('old', 'new')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^wrote {2}new\/a.yaml\nwrote {2}new\/b.yaml\n/)
    expect(stderr).toContain('new/shut/.forthright.lock is no lock of forthright')
    expect(stdout).not.toContain('shut')
    expect(['a', 'b', 'shut/c'].map((name) => logOf(`new/${name}.yaml`) === undefined)).toEqual([false, false, true])
  })
})

describe('the file', () => {
  it('keeps its line ends, its byte order mark and who may read it, and a link stays one', async () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    write('real/new.yaml', crlf(longer()))
    execFileSync('chmod', ['640', at('real/new.yaml')])
    symlinkSync('real/new.yaml', at('new.yaml'))
    const { code, stderr } = await changelog('old.yaml', 'new.yaml')
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'wrote  new.yaml'])
    const after = read('real/new.yaml')
    expect(after.startsWith('\uFEFFforthright')).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    expect(statSync(at('real/new.yaml')).mode & 0o777).toBe(0o640)
    expect(existsSync(at('real/new.yaml'))).toBe(true)
  })

  it('is the part in which the notice stands', async () => {
    const [, notices = ''] = /(notices:\n(?: .*\n)+)/.exec(declaration) ?? []
    const whole = (text: string): string => `include: [parts/notices.yaml]\n${text.replace(notices, '')}`
    write('parts/notices.yaml', notices)
    write('old.yaml', whole(declaration))
    write('new.yaml', whole(longer()))
    const { stderr } = await changelog('old.yaml', 'new.yaml')
    expect(stderr.split('\n')[0]).toBe('wrote  parts/notices.yaml')
    expect(read('new.yaml')).toBe(whole(longer()))
    expect(read('parts/notices.yaml')).toContain('# of members')
  })
})
