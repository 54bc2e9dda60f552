import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { allPlaces, type Form, type Place } from '../../scripts/ledger/places.js'
import type { Written } from '../../scripts/ledger/values.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { sampled } from '../sampling.js'

/** Where nobody is told what stands there, or where a mark stands for something else. */
const elsewhere: Readonly<Record<string, string>> = {
  'brand.font': 'told as no typeface',
  'brand.logo': 'told as no picture',
  'cookies.items.*.name': 'a mark stands for what changes in the name',
  include: 'told as no file',
  'lint.*.because': 'said of the declaration, in no notice',
  'sources.*.exemption.provision': 'the law as it is cited, printed nowhere as it stands',
  transcription: 'what was lost of a text is not finished',
}

const isElsewhere = ({ path }: Place): boolean =>
  Object.keys(elsewhere).some((start) => path === start || path.startsWith(`${start}.`))

/** What nobody finished, written in a form that takes any words; undefined in one that takes only some. */
function unfinished(form: Form): Written | undefined {
  if (form.kind === 'text') return 'TODO {{name}}'
  if (form.kind === 'note') return { text: 'TODO {{name}}' }
  if (form.kind === 'reason') return { none: 'TODO {{name}}' }
  if (form.kind !== 'string' || form.schema.pattern !== undefined || form.schema['x-catalogue'] !== undefined)
    return undefined
  const { format } = form.schema
  return format === undefined ? 'TODO {{name}}' : format === 'uri' ? 'https://h.example/{{x}}' : undefined
}

const cases = allPlaces().flatMap((place) =>
  place.forms.flatMap((form) => {
    const value = unfinished(form)
    return value === undefined || place.path.startsWith('sections.*.after') ? [] : [{ place, value }]
  }),
)

const rules: readonly string[] = ['text-is-finished', 'value-is-whole', 'email-is-an-address']

const isTold = ({ place, value }: (typeof cases)[number]): boolean =>
  checkTexts([{ path: 'privacy.yaml', text: stringify(declarationWith(place, value, false)) }], {
    asOf: '2026-11-21',
  }).findings.some(({ rule }) => rules.includes(rule))

test('what nobody finished is told wherever a text or a link stands', ({ annotate }) => {
  const read = cases.filter(({ place }) => !isElsewhere(place))
  expect(read.length).toBeGreaterThan(700)
  const chosen = sampled(read, 'unfinished texts', annotate, { share: 12 })
  expect(chosen.filter((one) => !isTold(one)).map(({ place }) => place.path)).toEqual([])
})

test('what is printed as it stands, in no language, is told everywhere', () => {
  const plain = cases.filter(({ place }) =>
    /(?:^brand\..*|version|provision|formats|alsoWritten|abbreviation|term)$/.test(place.path),
  )
  const distinct = new Map(plain.map((one) => [one.place.path.split('.').slice(-2).join('.'), one]))
  const silent = [...distinct.values()].filter((one) => !isElsewhere(one.place) && !isTold(one))
  expect(distinct.size).toBeGreaterThan(10)
  expect(silent.map(({ place }) => place.path)).toEqual([])
})
