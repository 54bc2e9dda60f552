import { expect, test } from 'vitest'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

/** A use that holds the belief of members and not of guests, in a notice for one of the two. */
const forThe = (audience: string): string =>
  baseText
    .replace('\ndataSubjects:\n', '\ndataSubjects:\n  guests: { label: Guests, relation: [visitor] }\n')
    .replace('\ndata:\n', '\ndata:\n  belief: { label: Faith, kinds: [special.religion] }\n')
    .replace('dataSubjects: [members]\n', 'dataSubjects: [members, guests]\n')
    .replace('data: [contact]\n', 'data: [contact, { ref: belief, dataSubjects: [members] }]\n')
    .replace('    basis: contract', '    specialCategoryCondition: { type: not-for-profit-body }\n    basis: contract')
    .replace(
      /retention: \{.*\}/,
      'retention: { keep: 6 years, after: you leave, exceptions: [{ data: [belief], keep: 1 month, after: you leave }] }',
    )
    .replace('    effective:', `    audience: [${audience}]\n    effective:`)

test('what is for data that the readers of a notice do not have is not in it', () => {
  expect(sectionText('sensitive-data', forThe('members'))).toContain('A not-for-profit body')
  expect(sectionText('how-long', forThe('members'))).toContain('1 month')
  expect(sectionText('sensitive-data', forThe('guests'))).toBe('')
  expect(sectionText('how-long', forThe('guests'))).not.toMatch(/1 month|exceptions/)
})
