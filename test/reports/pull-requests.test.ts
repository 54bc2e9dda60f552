import { describe, expect, it } from 'vitest'
import { read } from '../examples/project.js'
import { checked, finding, range, suppression } from './findings.js'
import { checkFiles, drawn, foundIn, foundMadeUp } from './machines.js'
import { readCommands, readGitlab, readMarkdown } from './platforms.js'
import { readValid } from './read-xml.js'

const path = 'examples/as-published/cmsuk.yaml'
const policy = checkFiles({ path, text: read(path) })

describe('annotations of GitHub', () => {
  it('stand at the lines of what they are about, the gravest first', async () => {
    const commands = readCommands(await drawn('github', foundIn([policy])))
    const lines = read(path).split('\n')
    for (const { properties } of commands) {
      expect(properties.file).toBe(path)
      const from = lines[Number(properties.line) - 1] ?? ''
      expect(Number(properties.endLine)).toBeGreaterThanOrEqual(Number(properties.line))
      if (properties.col !== undefined) expect(from.length).toBeGreaterThanOrEqual(Number(properties.endColumn))
    }
    const order = ['error', 'warning', 'notice']
    const ranks = commands.map(({ command }) => order.indexOf(command))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('say what is wrong, what to do and where more is said', async () => {
    const found = finding({ message: 'One: 100%, two.', fix: 'Do it.\nNow.', range: range(41, 3, 13) })
    const report = await drawn('github', foundMadeUp([checked({ findings: [found] })]))
    expect(report).toBe(
      '::error file=privacy.yaml,line=41,endLine=41,col=3,endColumn=12,title=retention-is-stated::One: 100%25, two.%0ADo it.%0ANow.%0Aforthright explain retention-is-stated\n',
    )
  })

  it('have no columns over several lines', async () => {
    const found = finding({ range: { start: { line: 2, column: 5 }, end: { line: 4, column: 1 } } })
    const [one] = readCommands(await drawn('github', foundMadeUp([checked({ findings: [found] })])))
    expect(one?.properties).toEqual({ file: 'privacy.yaml', line: '2', endLine: '4', title: 'retention-is-stated' })
  })

  it('are none where nothing is found', async () => {
    expect(await drawn('github', foundIn([checked({})]))).toBe('')
  })
})

describe('code quality of GitLab', () => {
  it('knows each place by a fingerprint of its own, also where two declarations lack the same', async () => {
    const text = 'forthright: 1\n'
    const two = ['a/privacy.yaml', 'b/privacy.yaml'].map((name) => checkFiles({ path: name, text }))
    const prints = readGitlab(await drawn('gitlab', foundIn([...two, policy]))).map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('knows it again on another line', async () => {
    const printsOf = async (text: string) =>
      readGitlab(await drawn('gitlab', foundIn([checkFiles({ path, text })])))
        .map(({ fingerprint }) => fingerprint)
        .sort()
    expect(await printsOf(`# one\n${read(path)}`)).toEqual(await printsOf(read(path)))
  })

  it('is an empty list where nothing is found', async () => {
    expect(await drawn('gitlab', foundIn([checked({})]))).toBe('[]\n')
  })
})

describe('cases of JUnit', () => {
  it('fail for errors, pass for the rest, and are skipped where a comment sets them aside', async () => {
    const aside = suppression({ findings: [finding({ fingerprint: '00000000deadbeef' })] })
    const findings = [finding({}), finding({ severity: 'warning', rule: 'dpo-is-stated', message: 'Who?' })]
    const { attributes, children } = readValid(
      await drawn(
        'junit',
        foundMadeUp([checked({ files: ['privacy.yaml', 'b.yaml'], findings, suppressed: [aside] })]),
      ),
      'junit',
    )
    expect(attributes).toMatchObject({ tests: '4', failures: '1', errors: '0' })
    expect(children.map((suite) => [suite.attributes.name, suite.attributes.skipped])).toEqual([
      ['privacy.yaml', '1'],
      ['b.yaml', '0'],
    ])
    const cases = children.flatMap((suite) => suite.children)
    expect(cases.map((one) => [one.attributes.name, one.children[0]?.name])).toEqual([
      ['retention-is-stated.purposes.races', 'failure'],
      ['dpo-is-stated.purposes.races', 'system-out'],
      ['retention-is-stated.purposes.races (2)', 'skipped'],
      ['nothing is found', undefined],
    ])
    expect(cases[2]?.children[0]?.attributes.message).toBe('Until 2027-03-01: the board decides in May')
  })

  it('keep their names when lines shift', async () => {
    const namesOf = async (text: string) =>
      readValid(await drawn('junit', foundIn([checkFiles({ path, text })])), 'junit').children.flatMap((suite) =>
        suite.children.map((one) => one.attributes.name),
      )
    expect(await namesOf(`# one\n${read(path)}`)).toEqual(await namesOf(read(path)))
  })
})

describe('a comment in Markdown', () => {
  it('is a line, then each rule folded with all its places', async () => {
    const found = [
      finding({ message: 'No period for *a*.', fix: 'Add keep.', why: 'People ask.', cites: ['uk-gdpr:13.2.a'] }),
      finding({ message: 'No officer.', rule: 'dpo-is-stated', severity: 'warning', range: range(7, 1, 2) }),
    ]
    expect(
      await drawn('markdown', foundMadeUp([checked({ findings: found })])),
    ).toBe(`### forthright: 1 error, 1 warning in 1 file

<details>
<summary><strong>error</strong> <code>retention-is-stated</code>: No period for &#42;a&#42;.</summary>
<p><code>privacy.yaml:1:1</code></p>
<p>People ask.<br/>UK GDPR Art. 13(2)(a)</p>
<p><em>Add keep.</em></p>
<p><code>forthright explain retention-is-stated</code></p>
</details>

<details>
<summary><strong>warning</strong> <code>dpo-is-stated</code>: No officer.</summary>
<p><code>privacy.yaml:7:1</code></p>
<p><code>forthright explain dpo-is-stated</code></p>
</details>

<p><sub>forthright 0.0.0, law as of 2026-11-21</sub></p>
`)
  })

  it('names ten places of a rule and counts the others, unless all are asked for', async () => {
    const report = await drawn('markdown', foundIn([policy], { maxShown: 50 }))
    expect(report).toMatch(/<li>and \d+ more<\/li>/)
    expect(report.length).toBeLessThan(20_000)
    expect(readMarkdown(report).headings).toEqual([
      expect.stringMatching(/^forthright: \d+ errors, \d+ warnings.* at \d+ places in 1 file$/),
    ])
  })

  it('is never longer than a comment may be', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      finding({ message: `Place ${index}. ${'&'.repeat(50)}`, rule: `rule-${index}`, fingerprint: String(index) }),
    )
    const report = await drawn('markdown', foundMadeUp([checked({ findings: many })]))
    expect(report.length).toBeLessThan(65_536)
    expect(report).toMatch(/<p>And 2,\d+ more rules: <code>forthright lint --max-shown all<\/code> shows all\.<\/p>/)
  })

  it.each([200, 2_000])(
    'shows every rule where one of them is found at %i places, and fills the room',
    async (places) => {
      const made = (rule: string, number: number, severity: 'error' | 'warning') =>
        Array.from({ length: number }, (_, index) =>
          finding({ message: `Place ${index} ${'&'.repeat(60)}`, rule, severity, fingerprint: `${rule} ${index}` }),
        )
      const findings = [
        ...made('gravest', places, 'error'),
        ...made('second', 3, 'error'),
        ...made('last', places, 'warning'),
      ]
      for (const maxShown of [50, Number.POSITIVE_INFINITY]) {
        const report = await drawn('markdown', foundMadeUp([checked({ findings })], { maxShown }))
        for (const rule of ['gravest', 'second', 'last']) expect(report).toContain(`<code>${rule}</code>`)
        expect(report).not.toContain('more rule')
        expect(report.length).toBeLessThan(65_536)
        if (maxShown > 50) expect(report.length).toBeGreaterThan(59_000)
      }
    },
  )

  it('keeps room for what was found beside a thousand files that cannot be read', async () => {
    const problems = Array.from({ length: 1000 }, (_, index) => ({
      rule: 'file' as const,
      file: `${index}.yaml`,
      message: `${'x'.repeat(100)} cannot be read.`,
    }))
    const report = await drawn('markdown', foundMadeUp([checked({ findings: [finding({})] })], { problems }))
    expect(report.length).toBeLessThan(65_536)
    expect(report).toMatch(/<li>and \d+ more<\/li>/)
    expect(report).toContain('<code>retention-is-stated</code>')
  })

  it('mentions nobody and links nothing', async () => {
    const message = 'Ask @team/dpo about #12, !3, $4, :tada: and https://x.example or www.y.example: GH-5.'
    const report = await drawn('markdown', foundMadeUp([checked({ findings: [finding({ message })] })]))
    expect(report).not.toMatch(/@team|#12|!3|\$4|:tada:|:\/\/|www\.y|GH-5/)
  })

  it('says that nothing is found', async () => {
    expect(await drawn('markdown', foundIn([checked({})], { exitCode: 0 }))).toBe(
      '### forthright: no findings in 1 file\n\n<p><sub>forthright 0.0.0, law as of 2026-11-21</sub></p>\n',
    )
  })
})

describe('what kept a command from beginning', () => {
  const problems = [
    { rule: 'usage', message: "There is no option '--x'.", suggestion: 'Did you mean --y?' },
    { rule: 'file', file: 'a::b,c\n.yaml', message: 'No file matches <it>.' },
  ] as const

  it.each(['github', 'gitlab', 'junit', 'checkstyle', 'markdown', 'sarif'])('is told by %s', async (id) => {
    const { reports } = await import('../../src/reports/index.js')
    const reporter = await reports.find((report) => report.id === id)?.load()
    const text = reporter?.problems?.(problems, foundIn([])) ?? ''
    const { platforms } = await import('./machines.js')
    expect(platforms[id]).toBeDefined()
    platforms[id]?.(text)
    expect(text).toMatch(/There is no option/)
    if (id !== 'markdown') expect(text).toMatch(/error|blocker/)
  })
})
