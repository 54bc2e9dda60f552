import { expect, test } from 'vitest'
import { read } from '../../examples/project.js'
import { checked, finding, suppression } from '../findings.js'
import { checkFiles, drawn, foundIn, foundMadeUp } from '../machines.js'
import { readSarif } from '../platforms.js'

const path = 'examples/as-published/cmsuk.yaml'
const policy = checkFiles({ path, text: read(path) })
const log = async (...parameters: Parameters<typeof foundIn>) => readSarif(await drawn('sarif', foundIn(...parameters)))

test('each place is a result of its rule, at its lines, with its provisions', async () => {
  const { results, tool } = await log([policy])
  const places = policy.findings.flatMap(({ rule, severity, places }) =>
    places.map(({ range: { start, end } }) => ({ rule, severity, start, end })),
  )
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
    places.map(({ rule, severity }) => [rule, severity === 'info' ? 'note' : severity]),
  )
  expect(results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual(
    places.map(({ start, end }) => ({
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    })),
  )
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
})

test('a rule is described by its sentence, its page and its provisions, and leads nowhere without a homepage', async () => {
  const text = await drawn('sarif', foundIn([policy]))
  const { rules, informationUri } = readSarif(text).tool.driver
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(informationUri).toBeUndefined()
  for (const { id, help, helpUri } of rules) {
    expect(helpUri).toBeUndefined()
    expect(help.text, id).toContain(`forthright explain ${id}`)
    expect(help.markdown, id).not.toMatch(/\]\((?!https:)/)
    expect(help.markdown, id).not.toContain('# ~')
  }
  expect(rules.find(({ id }) => id === 'purpose-has-basis')).toMatchObject({
    shortDescription: { text: expect.stringMatching(/\.$/) },
    defaultConfiguration: { level: 'error' },
    help: { markdown: expect.stringContaining('Bad:\n\n```yaml\n') },
    properties: {
      tags: expect.arrayContaining(['privacy', 'lawful-basis', 'notice', 'uk']),
      'problem.severity': 'error',
      provisions: { uk: expect.arrayContaining(['UK GDPR Art. 13(1)(c)']) },
    },
  })
})

test('with a homepage, it leads to the page of each rule, and pages lead to each other', async () => {
  const tool = { version: '1.0.0', homepage: 'https://forthright.example/site/' }
  const { informationUri, rules } = (await log([policy], { tool })).tool.driver
  expect(informationUri).toBe('https://forthright.example/site/')
  const rule = rules.find(({ id }) => id === 'purpose-has-basis')
  expect(rule?.helpUri).toBe('https://forthright.example/site/docs/rules/purpose-has-basis.html')
  for (const { help } of rules)
    for (const [, address = ''] of help.markdown.matchAll(/\]\(([^)]*)\)/g))
      expect(address).toMatch(/^https:\/\/forthright\.example\/site\/docs\//)
})

test('files are named from the working folder, and no path of the machine is told of them', async () => {
  const text = 'forthright: 1\n'
  const inside = [
    { path: 'a/privacy é%20#1?.yaml', text },
    { path: '/work here/b.yaml', text },
    { path: './c.yaml', text },
    { path: 'x:y\n.yaml', text },
  ].map((file) => checkFiles(file))
  const drawnInside = await drawn('sarif', foundIn(inside))
  expect(drawnInside).not.toContain('work here')
  expect(readSarif(drawnInside).artifacts.map(({ location }) => location)).toEqual(
    ['a/privacy%20%C3%A9%2520%231%3F.yaml', 'b.yaml', 'c.yaml', 'x%3Ay%0A.yaml'].map((uri, index) => ({
      uri,
      uriBaseId: '%SRCROOT%',
      index,
    })),
  )
  const { artifacts } = await log([checkFiles({ path: '../else where/privacy.yaml', text })])
  expect(artifacts[0]?.location).toEqual({ uri: 'file:///else%20where/privacy.yaml', index: 0 })
})

test('what explains a place is a related location, numbered', async () => {
  const { results } = await log([policy])
  const related = results.flatMap(({ relatedLocations = [] }) => [relatedLocations])
  expect(related.some((some) => some.length > 0)).toBe(true)
  for (const some of related) expect(some.map((one) => Reflect.get(one, 'id'))).toEqual(some.map((_, at) => at + 1))
})

test('a comment that sets a place aside is a suppression, with its reason and its place', async () => {
  const text = `forthright: 1
regimes: [uk]
purposes:
  # forthright-ignore retention-is-stated until 2027-03-01 -- the board decides in May
  membership:
    title: Run your membership
`
  const { results } = await log([checkFiles({ path: 'privacy.yaml', text })])
  const aside = results.filter(({ suppressions }) => suppressions.length > 0)
  expect(aside).toMatchObject([
    {
      ruleId: 'retention-is-stated',
      suppressions: [
        {
          kind: 'inSource',
          justification: 'the board decides in May',
          location: { physicalLocation: { region: { startLine: 4 } } },
          properties: { until: '2027-03-01' },
        },
      ],
    },
  ])
  // Of all results or of none.
  expect(results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true)
})

test('a fingerprint outlives lines, order and quotes, and no two are the same', async () => {
  const text = read(path)
  const printsOf = async (changed: string) =>
    (await log([checkFiles({ path, text: changed })])).results.map(({ partialFingerprints }) =>
      Object.entries(partialFingerprints).join(),
    )
  const before = await printsOf(text)
  expect(new Set(before).size).toBe(before.length)
  const shifted = await printsOf(`# one\n\n# two\n${text.replaceAll(/^(\S)/gm, '\n$1')}`)
  expect([...shifted].sort()).toEqual([...before].sort())
  expect(before.every((print) => /^forthright\/v1,[0-9a-f]{16}$/.test(print))).toBe(true)
})

test('what a declaration lowers is told with its reason', async () => {
  const lowered = [{ rule: 'dpo-is-stated', to: 'off', because: 'a [test](x)', count: 3 }] as const
  const { invocations } = await log([checked({ lowered })], { exitCode: 0 })
  expect(invocations).toMatchObject([
    {
      executionSuccessful: true,
      exitCode: 0,
      toolConfigurationNotifications: [
        {
          level: 'note',
          message: { text: 'In privacy.yaml dpo-is-stated is off (3 findings), because: a [test] (x)' },
        },
      ],
    },
  ])
})

test('what somebody wrote is no link in a message, and is not changed otherwise', async () => {
  const found = foundMadeUp([
    checked({
      findings: [finding({ message: '[a](1) {0} [b]', fix: 'Write [c].' })],
      suppressed: [suppression({ reason: '[d](2)' })],
    }),
  ])
  const { results } = readSarif(await drawn('sarif', found))
  expect(results[0]?.message.text).toBe('[a] (1) {0} [b] Write [c].')
})
