import { expect, it } from 'vitest'
import { checkOverlay } from '../rules/overlay.js'

const messagesOf = (block: string, rule: string): readonly string[] =>
  checkOverlay(block)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message)

const cookies = (fields: string): string =>
  `cookies:\n  items:\n    tracking: {${fields} category: statistics }\n  consent: { refuse: Say no., withdraw: { how: Write to us. }, rejectAsEasy: true }\n`

it.each([
  ['', "The cookie 'tracking' does not say "],
  [' name: _pk_id,', "The cookie '_pk_id' does not say "],
])('names a thing by its name, or by its id in words: %s', (fields, beginning) => {
  expect(messagesOf(cookies(fields), 'cookie-facts-are-stated')).toEqual([expect.stringMatching(`^${beginning}`)])
})
