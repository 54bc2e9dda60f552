import { expect, test } from 'vitest'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const relations = ['customer', 'member', 'user', 'subscriber', 'business-contact', undefined]
const sources = ['direct', 'observed', 'third-party', 'public', undefined]
const ways = ['sale', 'negotiations', 'interest-or-support', undefined]
const buyers = ['customer', 'member']
const modes = ['soft-opt-in', 'charity-soft-opt-in']

const cases = ways.flatMap((way) =>
  sources.flatMap((source) => relations.map((relation) => ({ way, source, relation }))),
)

/** A notice with one use for each case: advertising to some people whose addresses come from somewhere. */
function told(mode: string, law: string): string {
  const people = relations.map(
    (one, index) => `  people${index}: { label: Group ${index}${one === undefined ? '' : `, relation: [${one}]`} }\n`,
  )
  const places = sources.map(
    (type, index) => `  place${index}: { label: Place ${index}${type === undefined ? '' : `, type: ${type}`} }\n`,
  )
  const purposes = cases.map(
    ({ way, source, relation }, index) =>
      `  use${index}: { title: Use ${index} of all, kinds: [marketing.email], dataSubjects: [people${relations.indexOf(relation)}], data: [contact], sources: [place${sources.indexOf(source)}], marketing: { promotes: [own-similar], mode: ${mode}${way === undefined ? '' : `, obtained: ${way}`} } }\n`,
  )
  const text = baseText
    .replace('regimes: [eu, uk]', `regimes: ${law}`)
    .replace('\ndataSubjects:\n', `\ndataSubjects:\n${people.join('')}`)
    .replace('\nsources:\n', `\nsources:\n${places.join('')}`)
    .replace('\npurposes:\n', `\npurposes:\n${purposes.join('')}`)
  return sectionText('why', text)
}

test('a notice says only to those who dealt with us themselves that they bought, asked or gave us their address', () => {
  let said = 0
  for (const law of ['[eu, uk]', '[eu]'])
    for (const mode of modes) {
      const why = told(mode, law)
      for (const [index, { way, source, relation }] of cases.entries()) {
        const [, after = ''] = why.split(`Use ${index} of all`)
        const words = after.split(/Use \d+ of all/)[0] ?? ''
        const all = [law, mode, way, source, relation].join()
        expect(words, all).toContain('things like those')
        if (/you bought|you asked|you support|You gave us/.test(words)) {
          said++
          expect(source, all).toBe('direct')
          expect(['business-contact', 'supplier'], all).not.toContain(relation)
        }
        if (/(?:because|those|when) you (?:bought|asked)/.test(words)) expect(buyers, all).toContain(relation)
      }
    }
  expect(said).toBeGreaterThan(20)
})
