import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../cli/fake-io.js'
import { folderForThisTest } from '../folders.js'

const reportOf = async (yaml: string): Promise<string> => {
  const cwd = folderForThisTest()
  writeFileSync(join(cwd, 'privacy.yaml'), yaml)
  const { stdout } = await run(['lint', 'privacy.yaml', '--as-of', '2026-11-21'], { cwd })
  return stdout
}

/** The rules of the list, from the first to the last line of it. */
const listedIn = (report: string): readonly string[] => {
  const [, list = ''] = report.split('Not declared yet in privacy.yaml:\n')
  const [rows = ''] = list.split('\n\n')
  return [...rows.matchAll(/^ +([a-z]+(?:-[a-z]+)+)$/gm)].map(([, rule]) => rule ?? '')
}

it('what an almost empty declaration lacks is one list, in the order of a notice', async () => {
  const report = await reportOf('forthright: 1\nregimes: [eu, uk]\n')
  const listed = listedIn(report)
  const inOrder = [
    'controller-is-stated',
    'purposes-are-stated',
    'rights-are-stated',
    'complaint-to-authority-is-stated',
  ]
  expect(listed.filter((rule) => inOrder.includes(rule))).toEqual(inOrder)
  expect(new Set(listed).size).toBe(listed.length)
})

it('what is declared leaves the list, and what is wrong with it is drawn where it stands', async () => {
  const report = await reportOf('forthright: 1\nregimes: [eu]\npurposes: { races: { title: Run races } }\n')
  expect(listedIn(report)).not.toContain('purposes-are-stated')
  expect(report).toMatch(/privacy\.yaml:3:\d+ +purpose-has-basis/)
})

it('one or two gaps are findings as any other', async () => {
  const whole = `forthright: 1
regimes: [eu]
controllers: { club: { name: A club, country: IE, legalForm: club, publicAuthority: false, contact: { email: a@club.example, post: "1 A St" } } }
purposes: { none: No personal data are used. }
rights: { list: by-law, contact: { email: a@club.example } }
`
  expect(await reportOf(whole)).not.toContain('Not declared yet')
})
