import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { find, read } from '../examples/project.js'
import { asOf } from '../rules/overlay.js'
import { inWords } from '../worded.js'

const [file = ''] = find('test/fixtures/innocent-labels.yaml')
const groups: Readonly<Record<string, readonly string[]>> = parse(read(file))
const labels = Object.values(groups).flat()

it('are many, and each is there once', () => {
  expect(labels.length).toBeGreaterThan(200)
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})

it.each(['en', 'de'])('raise nothing about sensitive data, taken for texts in %s', (language) => {
  const data = Object.fromEntries(labels.map((label, index) => [`d${index}`, { label, kinds: ['identity.name'] }]))
  const purposes = Object.fromEntries(
    labels.map((label, index) => [`p${index}`, { title: `Use it (${label})`, data: [`d${index}`], basis: 'contract' }]),
  )
  const text = stringify({ forthright: 1, regimes: ['eu', 'uk', 'ch'], languages: [language], data, purposes })
  const { findings } = inWords(checkTexts([{ path: 'privacy.yaml', text }], { asOf }))
  expect(findings.filter(({ rule }) => rule.includes('sensitive')).map(({ message }) => message)).toEqual([])
})
