import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Compared, compared } from '../../src/reports/diff/compared.js'
import { diffHtml } from '../../src/reports/diff/html.js'
import { diffMarkdown } from '../../src/reports/diff/markdown.js'
import { plan } from '../../src/reports/diff/plan.js'
import { example, yamlOf } from '../changes/sides.js'
import { checkFiles } from './machines.js'

const club = example('membership-club')
/** A club with an agency that keeps its data in a country, and with an address. */
function clubIn(country: string, email: string): string {
  const declared: unknown = parse(club.replace(/email: [^\s,}]+/, `email: ${email}`))
  const recipients: unknown = Reflect.get(Object(declared), 'recipients')
  const agency = { name: 'Harbour Web Ltd', role: 'processor', does: 'keeps our website', countries: [country] }
  Reflect.set(Object(recipients), 'agency', agency)
  return yamlOf(declared)
}

/** Clubs in which the same thing changed; the last of them changed something of its own as well. */
async function clubs(number: number): Promise<readonly Compared[]> {
  const all: Compared[] = []
  for (let index = 1; index <= number; index++) {
    const path = `clubs/${index}/privacy.yaml`
    const old = checkFiles({ path, text: clubIn('GB', 'old@club.example') })
    const now = checkFiles({ path, text: clubIn(index === number ? 'IE' : 'GB', 'new@club.example') })
    all.push((await compared(old, now)) ?? expect.fail('not compared'))
  }
  return all
}

const times = (text: string, words: string): number => text.split(words).length - 1
const inOneLine = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each([2, 7])('what %i declarations share', async (number) => {
  const all = await clubs(number)
  const reports = [plan(all, { color: false, ascii: false, columns: 200 }), diffMarkdown(all)]
  const page = await diffHtml(all)

  it('is told once, with how many they are and which', () => {
    for (const report of reports) {
      expect(times(report, 'contact.email')).toBe(1)
      const told = inOneLine(report)
      expect(told).toContain(`In ${number} declarations: clubs/1/privacy.yaml, clubs/2/privacy.yaml`)
      expect(told.includes(`and ${number - 5} more`)).toBe(number > 5)
    }
    expect(inOneLine(page)).toContain(`In ${number} declarations: clubs/1/privacy.yaml`)
  })

  it('is counted for each of them, and what one changed alone is told of it alone', () => {
    const changes = all.flatMap((one) => one.changes).length
    for (const report of reports) {
      expect(inOneLine(report)).toContain(`${changes} changes:`)
      expect(times(report, 'recipients.agency')).toBe(1)
      expect(times(report, `clubs/${number}/privacy.yaml:`)).toBeGreaterThan(0)
    }
  })

  it('leads to one sentence about all notices that do not show it', () => {
    for (const report of reports) expect(times(inOneLine(report), 'neither their versions nor their days')).toBe(1)
  })
})
