import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { isEmailAddress } from '../../src/facts/contact.js'
import { baseText } from '../documents/notices.js'

const pieces = [
  '[',
  ']',
  '[x]',
  '{x}',
  '__',
  'x__y',
  '<b>',
  '<x',
  'a',
  'privacy',
  '[at]',
  ' (at) ',
  'TODO',
  '@',
  '.example',
  '*',
  '%',
]

const written = pieces.flatMap((first) => pieces.map((second) => first + second)).filter((it) => !isEmailAddress(it))

test('what stands for an e-mail address and is none is told, as a blank or as no address', () => {
  const silent = written.filter((email) => {
    const text = baseText.replace(/email: \S+@[^\s,}]+/, () => `email: ${JSON.stringify(email)}`)
    expect(text).not.toBe(baseText)
    const { findings } = checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' })
    return !findings.some(({ places }) => places.some(({ pointer }) => pointer.endsWith('/email')))
  })
  expect(silent).toEqual([])
})
