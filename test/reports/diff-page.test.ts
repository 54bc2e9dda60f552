import { HtmlValidate } from 'html-validate/node'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compared } from '../../src/reports/diff/compared.js'
import { diffHtml } from '../../src/reports/diff/html.js'
import { edits } from '../changes/edits.js'
import { example, examples, yamlOf } from '../changes/sides.js'
import { checkFiles } from './machines.js'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'tel-non-breaking': 'off' },
})

/** The page of what changed between two texts. */
async function pageOf(old: string, now: string): Promise<string> {
  const [before, after] = [old, now].map((text) => checkFiles({ path: 'privacy.yaml', text }))
  const both = before && after && (await compared(before, after))
  return both ? diffHtml([both]) : expect.fail('not compared')
}

/** An example with all twelve edits. */
function edited(name: string): string {
  const declared: unknown = parse(example(name))
  for (const { edit } of edits) edit(declared)
  return yamlOf(declared)
}

const all = await Promise.all(examples.map(async (name) => [name, await pageOf(example(name), edited(name))] as const))
const other = ['the club against the shop', await pageOf(example('membership-club'), example('online-shop'))] as const
const same = await pageOf(example('membership-club'), example('membership-club'))

const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each([...all, other, ['nothing', same] as const])('the page of %s', (_, page) => {
  it('is valid, stands by itself, and each link in it leads somewhere', async () => {
    const { results } = await validator.validateString(page)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    expect(new Set(ids(page)).size).toBe(ids(page).length)
    for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids(page)).toContain(target)
    expect(page).not.toMatch(/<script|<link|<img| style=|javascript:|@import/i)
  })

  it('has no class without a rule', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const used = [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' '))
    expect([...new Set(used)].filter((name) => !style.includes(`.${name}`))).toEqual([])
  })
})

const club = example('membership-club')

/** What stands on both sides of the clauses. */
async function sides(old: string, now: string): Promise<readonly string[]> {
  const page = await pageOf(old, now)
  return [...page.matchAll(/<div class="fr-two">([\s\S]*?)<\/article>/g)].map(([, both]) => wordsOf(both ?? '').trim())
}

describe('side by side', () => {
  it('stand the clauses that say something else, and of them only what is other', async () => {
    expect(await sides(club, club.replace('keep: 6 years', 'keep: 9 years'))).toEqual([
      'before How long Run your membership: 6 years after your membership ends now How long Run your membership: 9 years after your membership ends',
      expect.stringMatching(/^before .*6 years after your membership ends .* now .*9 years after your membership ends/),
    ])
  })

  it('words that differ are marked on both sides', async () => {
    const page = await pageOf(club, club.replace('keep: 6 years', 'keep: 9 years'))
    expect(page).toContain('<span class="is-gone">6</span> years')
    expect(page).toContain('<span class="is-new">9</span> years')
  })

  it('what only one side says has nothing beside it', async () => {
    const shown = await sides(club, club.replace(/^security:.*\n/m, ''))
    expect(shown.join('\n')).toMatch(/ now Nothing stands here\.$/m)
  })

  it('nothing stands there where no notice says something else', async () => {
    expect(await sides(club, club.replace(/^( +)publicAuthority: false\n/m, ''))).toEqual([])
  })
})

it('nothing that somebody wrote does anything', async () => {
  const hostile = `'<img src=x onerror=alert(1)></style><script>alert(1)</script> [l](javascript:x)'`
  const page = await pageOf(club, club.replace('title: Run your membership', `title: ${hostile}`))
  expect(page).not.toMatch(/<img|<script|href="javascript/)
  const { results } = await validator.validateString(page)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
})
