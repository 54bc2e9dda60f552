import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, write, git } = folderForEachTest()

const declaration = `forthright: 1
regimes: [eu, uk]
include: [parts/recipients.yaml]
dataSubjects: { members: Members }
data: { contact: Name and contact details }
purposes:
  letters:
    title: Write to you
    dataSubjects: [members]
    data: [contact]
    basis: contract
    retention: { keep: 1 year, after: you leave }
    recipients: [post]
`

const part = `recipients:
  post: { name: Post, role: processor, countries: [GB] }
`

const vendor = `${part}  tracker: { name: Tracker Inc., role: processor, countries: [US] }
`

const diff = (...argv: readonly string[]) => run(['diff', ...argv], { cwd: at() })

beforeEach(() => {
  write('privacy.yaml', declaration)
  write('parts/recipients.yaml', part)
})

describe('standard input', () => {
  it.each([
    ['-', '-'],
    ['-', '/dev/stdin'],
  ])('cannot be both sides: %s %s', async (old, now) => {
    const { code, stdout, stderr } = await run(['diff', old, now], { cwd: at(), input: declaration })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Standard input can be read only once, and both sides of the comparison name it.')
  })
})

describe('two files', () => {
  it('are a plan, summed up', async () => {
    write('new.yaml', declaration.replace('1 year', '2 years').replace('Write to you', 'Call you'))
    const { code, stdout, stderr } = await diff('privacy.yaml', 'new.yaml')
    expect(stderr).toBe('')
    expect(stdout).toBe(`should: tell people before it takes effect
  ~ purposes.letters 'Call you': retention.keep  new.yaml:12:24
      - 1 year
      + 2 years
      Data are kept longer than people were told. GDPR Art. 13(2)(a), Art.
      14(2)(a), Art. 5(1)(a); WP260 rev.01 para. 29, para. 31; UK GDPR Art.
      13(2)(a), Art. 14(2)(a), Art. 5(1)(a)

notable: read both
  ~ purposes.letters 'Call you': title  new.yaml:8:12
      - Write to you
      + Call you
      A fact is told in other words. Read both: whether it is the same fact, no
      program can tell.

2 changes: 1 should, 1 notable (2 changed).
`)
    expect(code).toBe(0)
  })

  it('say when nothing changed', async () => {
    write('new.yaml', `# another comment\n${declaration.replace('Write to you', '"Write to you"')}`)
    expect(await diff('privacy.yaml', 'new.yaml')).toEqual({ code: 0, stdout: 'No changes.\n', stderr: '' })
  })

  it.each([
    ['must', 0],
    ['should', 1],
    ['notable', 1],
    ['never', 0],
  ])('end as --fail-on %s asks', async (threshold, code) => {
    write('new.yaml', declaration.replace('1 year', '2 years'))
    expect((await diff('privacy.yaml', 'new.yaml', '--fail-on', threshold)).code).toBe(code)
  })

  it('name what could not be read, which no threshold passes', async () => {
    write('new.yaml', declaration.replace('basis: contract', 'basis: nonsense'))
    const { code, stdout } = await diff('privacy.yaml', 'new.yaml', '--fail-on', 'must')
    expect(stdout).toContain('Not compared')
    expect(stdout).toContain('new.yaml:11:12 (new)')
    expect(code).toBe(1)
  })

  it('end with 2 where one is no declaration', async () => {
    write('new.yaml', 'a: [')
    const { code, stdout, stderr } = await diff('privacy.yaml', 'new.yaml')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('new.yaml:1')
  })
})

describe('for programs and pull requests', () => {
  const schema: object = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8'))
  const isDiff = new Ajv2020({ strict: true }).compile(schema)
  const hostile = `'<img src=x onerror=alert(1)> @all #1 **b** [l](https://x.example) \u0060c\u0060'`

  it.each([
    ['other words', declaration.replace('Write to you', hostile)],
    ['a recipient more, and a part gone', declaration.replace('recipients: [post]', 'recipients: none')],
    ['another day', `${declaration}notices: { web: { title: Notice, effective: 2020-01-01 } }\n`],
    ['what cannot be read', declaration.replace('basis: contract', 'basis: nonsense')],
    [
      'a notice that shows nothing of what changed',
      `${declaration.replace('1 year', '2 years')}notices: { web: { title: Notice } }\n`,
    ],
    ['another id', declaration.replace('{ members: Members }', '{ people: Members }').replace('[members]', '[people]')],
  ])('JSON keeps its contract with %s', async (_, text) => {
    write('new.yaml', text)
    const { stdout } = await diff('privacy.yaml', 'new.yaml', '--format', 'json')
    isDiff(JSON.parse(stdout))
    expect(isDiff.errors ?? []).toEqual([])
  })

  it('nothing that somebody wrote does anything in a comment', async () => {
    write('new.yaml', declaration.replace('Write to you', hostile))
    const { stdout } = await diff('privacy.yaml', 'new.yaml', '--format', 'markdown')
    expect(stdout).toContain('### forthright diff: 1 change: 1 notable (1 changed).')
    expect(stdout).not.toMatch(/<img|\*\*b|@all|#1|\[l\]/)
    expect(stdout.split('\n').slice(2, -2)).not.toContain('')
  })

  it('what the law asks otherwise on another day is told', async () => {
    const on = (day: string): string => `${declaration}notices: { web: { title: Notice, effective: ${day} } }\n`
    write('old.yaml', on('2024-01-01'))
    write('new.yaml', on('2026-12-01'))
    const { stdout } = await diff('old.yaml', 'new.yaml')
    expect(stdout).toContain('law, from 2024-01-01 to 2026-12-01')
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'complaint-is-acknowledged-in-time asks now under UK law (DPA 2018 s. 164A).',
    )
  })
})

describe('a notice that says something else', () => {
  const on = (day: string, log: string): string =>
    `${declaration}notices: { web: { title: Notice, effective: ${day}, changes: { notify: [email]${log} } } }\n`
  const sentence =
    "The notice web 'Notice' (new.yaml:14:12) says something else, and neither its version nor its day nor its log of changes does."

  it.each([
    ['and shows it nowhere', on('2026-12-01', ''), true],
    ['from another day', on('2026-12-02', ''), false],
    ['and logs it', on('2026-12-01', ', log: [{ date: 2026-12-01, what: We keep data longer. }]'), false],
  ])('%s', async (_, text, isNamed) => {
    write('old.yaml', on('2026-12-01', ''))
    write('new.yaml', text.replace('1 year', '2 years'))
    const { stdout } = await diff('old.yaml', 'new.yaml')
    expect(stdout.replace(/\s+/g, ' ').includes(sentence)).toBe(isNamed)
  })

  it('is none where only what no notice prints is other', async () => {
    write('old.yaml', on('2026-12-01', ''))
    write('new.yaml', `${on('2026-12-01', '')}brand: { accent: "#112233" }\n`)
    const { stdout } = await diff('old.yaml', 'new.yaml')
    expect(stdout).toContain('+ brand.accent')
    expect(stdout.replace(/\s+/g, ' ')).not.toContain(sentence)
  })
})

it('compares folders by what the files in them are called', async () => {
  for (const side of ['a', 'b']) write(`${side}/one.yaml`, 'forthright: 1\ndata: { x: Things }\n')
  write('a/two.yaml', 'forthright: 1\ndata: { y: Other things }\n')
  const { code, stdout, stderr } = await diff('a', 'b')
  expect(stderr).toBe('two.yaml is gone: all of it counts as removed.\n')
  expect(stdout).toContain("- data.y 'Other things'")
  expect(code).toBe(0)
})

it.each([
  [3000, /30 notices say something else/],
  // What has no room is counted.
  [20_000, /^<p>And \d+ more: <code>forthright diff [^<]*\S<\/code> shows all\.<\/p>$/m],
])(
  'a comment fits where it goes, also where many notices do not show that they changed: titles of %i',
  async (length, told) => {
    const notice = (period: string): string =>
      declaration
        .replace('include: [parts/recipients.yaml]', `${part}notices: { web: { title: ${'T'.repeat(length)} } }`)
        .replace('1 year', period)
    for (let client = 0; client < 30; client += 1) {
      write(`old/${client}/privacy.yaml`, notice('1 year'))
      write(`new/${client}/privacy.yaml`, notice('2 years'))
    }
    const { stdout } = await diff('old', 'new', '--format', 'markdown')
    expect(stdout.length).toBeLessThan(65_536)
    expect(stdout).toMatch(told)
  },
)

it('no sign is cut in half where something long is shortened', async () => {
  const long = (title: string, end: string): string => declaration.replace('Write to you', title).replace('1 year', end)
  write('a.yaml', long(`${'x'.repeat(58)}😀😀`, '1 year'))
  write('b.yaml', long(`${'x'.repeat(58)}😀😀`, '2 years'))
  expect((await diff('a.yaml', 'b.yaml')).stdout).toContain(`'${'x'.repeat(58)}…'`)
  write('c.yaml', long(`${'y'.repeat(599)}😀😀`, '1 year'))
  expect((await diff('a.yaml', 'c.yaml', '--format', 'markdown')).stdout).toContain(`${'y'.repeat(599)}…<`)
})

describe('revisions', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'first')
    git('checkout', '-qb', 'topic')
    write('parts/recipients.yaml', vendor)
    write('privacy.yaml', declaration.replace('[post]', '[post, tracker]'))
    git('commit', '-qam', 'add a vendor')
  })

  const added = [
    "+ recipients.tracker 'Tracker Inc.'  parts/recipients.yaml:3:3",
    "+ purposes.letters 'Write to you': recipients  privacy.yaml:13:24",
  ]

  it.each([['main...'], ['HEAD~1'], ['main'], ['main', 'privacy.yaml'], ['HEAD~1', '.']])(
    '%s %s: against the files as they are, parts read at that revision',
    async (...args) => {
      const { code, stdout, stderr } = await diff(...args.filter((it) => it !== undefined), '--fail-on', 'should')
      expect(stderr).toBe('')
      for (const line of added) expect(stdout).toContain(line)
      expect(stdout).toContain('2 changes: 2 should (2 added).')
      expect(code).toBe(1)
    },
  )

  it.each([['main..HEAD'], ['main...topic'], ['main', 'topic']])('%s %s: against each other', async (...args) => {
    write('privacy.yaml', declaration.replace('Write to you', 'Call you'))
    const { stdout } = await diff(...args.filter((it) => it !== undefined))
    expect(stdout).toContain('2 changes: 2 should (2 added).')
    expect(stdout).toContain('privacy.yaml:13:24')
  })

  describe('of a git that breaks off are told so, whichever of its calls it is', () => {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    const ways = {
      'exit 3': 'git ended with code 3 and did not say why',
      'kill -9 $$': 'git was stopped before it had answered (SIGKILL)',
    } as const

    /** Runs a command with another git in the place of this one. */
    const withGit = async (script: string, ...args: readonly string[]) => {
      const { PATH } = process.env
      write('fake/git', `#!/bin/sh\n${script}\n`)
      chmodSync(at('fake/git'), script === '' ? 0o644 : 0o755)
      process.env.PATH = at('fake')
      try {
        const { code, stderr } = await run([...args], { cwd: at() })
        return { code, said: stderr.replace(/\s+/g, ' ') }
      } finally {
        process.env.PATH = PATH
      }
    }

    it.each(Object.entries(ways))('%s', async (way, said) => {
      for (const args of [
        ['diff', 'main...'],
        ['changelog', 'main', 'privacy.yaml'],
      ])
        for (let call = 0; ; call++) {
          write('calls', '0')
          const script = `read n < ${at('calls')}; echo $((n + 1)) > ${at('calls')}; [ "$n" = ${call} ] && ${way}; exec ${real} "$@"`
          const ran = await withGit(script, ...args)
          if (Number(readFileSync(at('calls'), 'utf8')) <= call) {
            expect(call).toBeGreaterThan(3)
            break
          }
          if (ran.code === 0 && way === 'exit 3') continue
          expect(ran, `${args.join(' ')}: ${call}`).toEqual({ code: 2, said: expect.stringContaining(said) })
        }
    })

    it('that may not be started', async () => {
      expect(await withGit('', 'diff', 'main...')).toEqual({
        code: 2,
        said: expect.stringContaining('git cannot be started: you are not allowed to. Mend git and run this again'),
      })
    })
  })

  it('are read from a folder below the top', async () => {
    write('below/privacy.yaml', 'forthright: 1\n')
    const { stdout, stderr } = await run(['diff', 'main', 'privacy.yaml'], { cwd: at('below') })
    expect([stdout, stderr]).toEqual(['No changes.\n', 'privacy.yaml is new: all of it counts as added.\n'])
  })

  it('run nothing that the repository sets', async () => {
    const bait = at('ran')
    write('bait.sh', `#!/bin/sh\ntouch ${bait}\ncat\n`)
    execFileSync('chmod', ['+x', at('bait.sh')])
    const script = at('bait.sh')
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.x.textconv',
      'filter.x.smudge',
      'core.sshCommand',
    ])
      git('config', key, script)
    write('.gitattributes', '* diff=x filter=x\n')
    await diff('main...')
    await diff('main..HEAD')
    expect(existsSync(bait)).toBe(false)
  })

  it.each([
    ['nosuch', "There is no file, no folder and no revision 'nosuch'."],
    ['main:privacy.yaml', "'main:privacy.yaml' is neither a file nor a folder, and no name of a revision."],
    ['nosuch..HEAD', "There is no file, no folder and no revision 'nosuch'."],
    ['main..nosuch', "There is no file, no folder and no revision 'nosuch'."],
    ['HEAD~99', "There is no file, no folder and no revision 'HEAD~99'."],
    ['a\u0000b', 'no name of a revision'],
    ['x'.repeat(5000), 'no name of a revision'],
    ['$(touch ran)', "There is no file, no folder and no revision '$(touch ran)'."],
    ['....', "'....' is neither a file nor a folder, and no name of a revision."],
    ['..', "'..' is a file or a folder, and there is not one other to compare it with."],
    ['../..', "'../..' is a file or a folder, and there is not one other to compare it with."],
    ['privacy.yaml', "'privacy.yaml' is a file or a folder, and there is not one other to compare it with."],
    ['../nosuch/../nowhere', "'../nosuch/../nowhere' is neither a file nor a folder, and no name of a revision."],
  ])('that %j is not are refused in a sentence', async (name, message) => {
    const { code, stdout, stderr } = await diff(name)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.replace(/\s+/g, ' ')).toContain(message)
  })

  it.each(['../..', '/etc', '../nosuch.yaml'])(
    'have nothing of %s, which lies outside the repository',
    async (name) => {
      const { code, stderr } = await diff('main', name)
      expect(code).toBe(2)
      expect(stderr).toBe(`${name} lies outside the repository, so no revision has it.\n`)
    },
  )

  it.each(['lf\nb.yaml', 'ls\u2028b.yaml', 'ps\u2029b.yaml'])('show the name %j in one line', async (name) => {
    write(name, declaration.replace('include: [parts/recipients.yaml]', 'recipients: { post: { name: Post } }'))
    const { stderr } = await diff('HEAD', name)
    expect(stderr).toMatch(/^(?:lf|ls|ps)\\u\{(?:a|202[89])\}b\.yaml is new: all of it counts as added\.\n$/)
    write(name, 'forthright: 1\nx: [\n')
    const broken = await diff(name, 'privacy.yaml')
    expect(broken.code).toBe(2)
    expect(broken.stderr).toMatch(/^(?:lf|ls|ps)\\u\{(?:a|202[89])\}b\.yaml:2: /)
  })

  it('are read under one name, however a file or a folder is named', async () => {
    for (const name of ['privacy.yaml', './parts/../privacy.yaml', at('privacy.yaml'), at()])
      expect(await diff('HEAD', name)).toMatchObject({ stdout: 'No changes.\n', stderr: '' })
    expect(await run(['diff', 'HEAD', '..'], { cwd: at('parts') })).toMatchObject({
      stdout: 'No changes.\n',
      stderr: '',
    })
  })

  it('with the name of an option are refused', async () => {
    const { code, stderr } = await run(['diff', '--', '--output=ran'], { cwd: at() })
    expect(code).toBe(2)
    expect(stderr).toContain("'--output=ran' is neither a file nor a folder, and no name of a revision.")
  })

  it('say which file is on no side', async () => {
    const { code, stderr } = await diff('main', 'nosuch.yaml')
    expect([code, stderr]).toEqual([2, 'nosuch.yaml is on neither side, so there is nothing to compare.\n'])
  })

  it('say that a file was lost, and what that took away', async () => {
    git('rm', '-q', 'privacy.yaml', 'parts/recipients.yaml')
    const { stdout, stderr } = await diff('main', 'privacy.yaml')
    expect(stderr).toBe('privacy.yaml is gone: all of it counts as removed.\n')
    expect(stdout).toContain("- purposes.letters 'Write to you'  main:privacy.yaml:7:3")
  })

  it('of which a clone has a part only are said to be missing for that reason', async () => {
    const clone = at('clone')
    git('clone', '-q', '--depth', '1', `file://${at()}`, clone)
    const { code, stderr } = await run(['diff', 'HEAD~1'], { cwd: clone })
    expect(code).toBe(2)
    expect(stderr.replace(/\s+/g, ' ')).toContain('git fetch --unshallow')
  })

  it('are read below a folder with a dot that is named, whatever else is', async () => {
    write('conf/.own/privacy.yaml', 'forthright: 1\ndata: { x: Things }\n')
    write('zz/privacy.yaml', 'forthright: 1\n')
    git('add', '-A')
    git('commit', '-qm', 'more')
    expect(await diff('HEAD', 'conf/.own', 'zz')).toMatchObject({ code: 0, stdout: 'No changes.\n', stderr: '' })
  })

  it('say of a file that is not stored that it is not, and never that it is new', async () => {
    const object = git('rev-parse', 'main:parts/recipients.yaml').trim()
    rmSync(at('.git/objects', object.slice(0, 2), object.slice(2)))
    const main = git('rev-parse', 'main:privacy.yaml').trim()
    rmSync(at('.git/objects', main.slice(0, 2), main.slice(2)))
    for (const names of [[], ['privacy.yaml']])
      expect(await diff('main', ...names)).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('main:privacy.yaml is not stored in this clone.'),
      })
  })

  it('say of a part that is not stored what they say of a declaration', async () => {
    const object = git('rev-parse', 'main:parts/recipients.yaml').trim()
    rmSync(at('.git/objects', object.slice(0, 2), object.slice(2)))
    expect(await diff('main')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('main:parts/recipients.yaml is not stored in this clone.'),
    })
  })

  it('say that a folder stands where a file belongs', async () => {
    rmSync(at('parts/recipients.yaml'))
    write('parts/recipients.yaml/inside', '')
    write('logo.svg/inside', '')
    write('privacy.yaml', declaration.replace('regimes', 'brand: { logo: logo.svg }\nregimes'))
    git('add', '-A')
    git('commit', '-qm', 'folders')
    const { code, stderr } = await diff('HEAD', 'HEAD')
    expect(code).toBe(2)
    expect(stderr).toContain("HEAD:privacy.yaml:4: 'parts/recipients.yaml' is a folder")
  })

  it('name what looks like a declaration and is read by nobody, on either side', async () => {
    const slip = declaration.replace('forthright', 'fortright').replace('include: [parts/recipients.yaml]\n', '')
    write('slip.yaml', slip)
    git('add', '-A')
    git('commit', '-qm', 'a slip')
    git('commit', '-q', '--allow-empty', '-m', 'nothing')
    const told = (side: string) => ({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`${side}:slip.yaml looks like a declaration or a part of one`),
    })
    expect(await diff('HEAD~2', 'HEAD')).toEqual(told('HEAD'))
    expect(await diff('HEAD~1', 'HEAD')).toEqual(told('HEAD~1'))
    expect((await diff('HEAD~1', 'HEAD')).stderr).not.toContain('recipients.yaml looks')
    // What is passed over by what the revision says itself is nobody's concern.
    write('.forthrightignore', 'slip.yaml\n')
    git('add', '-A')
    git('commit', '-qm', 'passed over')
    expect(await diff('HEAD', 'HEAD')).toMatchObject({ code: 0, stdout: 'No changes.\n' })
  })

  it('are fetched from nowhere by a clone that was made without files', async () => {
    git('config', 'uploadpack.allowFilter', 'true')
    const clone = at('clone')
    git('-c', 'protocol.file.allow=always', 'clone', '-q', '--filter=blob:none', `file://${at()}`, clone)
    const { code, stderr } = await run(['diff', 'HEAD~1'], { cwd: clone })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/ is not stored in this clone\.\n$/) })
  })

  it('hold no files of submodules', async () => {
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${at()}`, 'sub')
    git('commit', '-qam', 'a submodule')
    const { code, stderr } = await diff('HEAD', 'sub/privacy.yaml')
    expect(code).toBe(2)
    expect(stderr).toContain('sub/privacy.yaml lies in a submodule')
  })
})

it('says that a folder is in no repository', async () => {
  const { code, stderr } = await diff('main')
  expect(code).toBe(2)
  expect(stderr).toContain('This folder is in no git repository')
})

it('says what to write where nothing is named', async () => {
  const { code, stderr } = await diff()
  expect(code).toBe(2)
  expect(stderr).not.toBe('')
})
