import { expect, test } from 'vitest'
import { brief } from '../../src/reports/brief.js'
import { printProblems } from '../../src/reports/problem.js'
import { finding, range, words } from './findings.js'

const look = { color: false, columns: 80, ascii: false }

test('findings in brief: places and words in columns', () => {
  const transfer = "'newsletter-service' gets data in the United States, and nothing says what protects it there."
  expect(
    brief([finding({ range: range(41, 3, 4) }), finding({ message: transfer, range: range(33, 17, 18) })], words, look),
  ).toBe(
    `  error  privacy.yaml:41:3   The notice does not say how long 'races' is kept.
  error  privacy.yaml:33:17  'newsletter-service' gets data in the United
                             States, and nothing says what protects it there.
`,
  )
})

test('problems: what is wrong, what may be meant, what there is', () => {
  const problem = {
    rule: 'usage',
    message: "There is no command 'lnit'.",
    suggestion: 'Did you mean lint?',
    details: 'Commands: lint build explain rules',
  } as const
  expect(printProblems([problem], look)).toBe(
    "There is no command 'lnit'. Did you mean lint?\nCommands: lint build explain rules\n",
  )
})
