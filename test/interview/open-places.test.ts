import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import { filesOf } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { shapes } from '../../src/language/shapes.gen.js'
import { mapsIn, spotAt } from '../../src/language/spot.js'
import { child, keysOf } from '../../src/source/pointer.js'
import { sampled } from '../sampling.js'
import { answered, day, filled, standingOf, textOf } from './interviewed.js'

/** Whatever stands at this place can be marked as open, field by field. */
const entries = ['dataSubjects', 'data', 'sources', 'recipients', 'purposes', 'controllers'].map((register) => {
  const { shape } = spotAt(`/${register}/one`)
  return { register, fields: Object.keys(shapes[shape?.object ?? ''] ?? {}) }
})

/** Each line that is offered; of what is written, words of several kinds. */
function answersTo({ form }: Decision): readonly Answer[] {
  if (form.kind === 'one' || form.kind === 'many')
    return form.options.map(({ value }) => ({ is: 'picked', values: [value] }))
  if (form.kind === 'fields')
    return [{ is: 'fields', fields: Object.fromEntries(form.fields.map((one) => [one.id, filled(one)])) }]
  if (form.kind === 'card') return []
  const words = [
    form.kind === 'text' ? (form.example ?? 'as we said') : '',
    'We do it so.',
    'yes',
    'no',
    'none',
    '3',
    '1 March 2025',
  ]
  return words.map((said) => ({ is: 'words', words: said }))
}

const beside: Readonly<Record<string, string>> = {
  dataSubjects: 'label: Members',
  data: 'label: Names',
  sources: 'type: direct',
  recipients: 'name: Postlark Ltd',
  purposes: 'title: Run your membership',
  controllers: 'name: The Club',
}

test.each(entries)(
  'whatever is open in $register takes what is offered for it, as the language has it',
  async ({ register, fields }) => {
    expect(fields.length).toBeGreaterThan(5)
    let asked = 0
    for (const field of fields) {
      const text = `forthright: 1\n${register}:\n  one:\n    ${beside[register]}\n    # not stated yet: what it is (${field})\n`
      const standing = standingOf(text)
      const decision = decisionsIn(standing).find(({ id }) => id === `open.${register}.one.${field}`)
      if (decision === undefined) continue
      for (const answer of answersTo(decision)) {
        const taken = decision.take(answer)
        if ('refused' in taken) continue
        asked++
        const { findings } = checkTexts(filesOf(answered(standing, decision, answer)), { asOf: day })
        const wrong = findings.filter(({ rule, places }) => rule === 'schema' && places[0].pointer.includes(field))
        expect
          .soft(
            wrong.map(({ data }) => JSON.stringify(data)),
            `${register}.${field}: ${JSON.stringify(answer)}`,
          )
          .toEqual([])
      }
    }
    expect(asked, register).toBeGreaterThan(0)
  },
)

/** Every place of the language to this depth: entries of registers are called `one`. */
function placesWithin(at: string, depth: number): readonly string[] {
  if (depth === 0) return []
  const { shape } = spotAt(at)
  const inside =
    shape?.map !== undefined
      ? ['one']
      : shape === undefined
        ? []
        : [shape, shape.list ?? {}].flatMap(mapsIn).flatMap((of) => Object.keys(shapes[of] ?? {}))
  return inside.flatMap((key) => {
    const place = child(at, key)
    return [place, ...placesWithin(place, depth - 1)]
  })
}

const unfitting = (text: string): readonly string[] =>
  checkTexts([{ path: 'privacy.yaml', text }], { asOf: day }).findings.flatMap(({ rule, data }) =>
    rule === 'schema' ? [JSON.stringify(data)] : [],
  )

test.each([
  ['alone', 'forthright: 1\n'],
  ['beside something else that does not fit', 'forthright: 1\nrecipients:\n  other: { contract: perhaps }\n'],
])('whatever is open anywhere takes only what the language has there, %s', (_, around) => {
  const places = placesWithin('', 4)
  expect(places.length).toBeGreaterThan(900)
  let asked = 0
  const before = unfitting(around).length
  for (const at of sampled(places, 'open places', () => undefined, { share: 12, least: 60 })) {
    const standing = standingOf(`${around}# not stated yet: what it is (${keysOf(at).join('.')})\n`)
    const decision = decisionsIn(standing).find(({ id }) => id === `open.${keysOf(at).join('.')}`)
    if (decision === undefined) continue
    expect(decision.ask, at).toMatch(/\?(?:$| )/)
    for (const answer of answersTo(decision).slice(0, 8)) {
      const taken = decision.take(answer)
      if ('refused' in taken) continue
      asked++
      const text = textOf(answered(standing, decision, answer))
      expect.soft(unfitting(text).slice(before), `${at}: ${JSON.stringify(answer)}`).toEqual([])
    }
  }
  expect(asked).toBeGreaterThan(40)
})
