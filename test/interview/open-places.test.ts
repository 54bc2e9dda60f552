import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { filesOf } from '../../src/interview/decide.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { shapes } from '../../src/language/shapes.gen.js'
import { spotAt } from '../../src/language/spot.js'
import { answered, day, standingOf } from './interviewed.js'

/** Whatever stands at this place can be marked as open, field by field. */
const entries = ['dataSubjects', 'data', 'sources', 'recipients', 'purposes', 'controllers'].map((register) => {
  const { shape } = spotAt(`/${register}/one`)
  return { register, fields: Object.keys(shapes[shape?.object ?? ''] ?? {}) }
})

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
      if (decision?.form.kind !== 'one' && decision?.form.kind !== 'many') continue
      for (const { value } of decision.form.options) {
        asked++
        const after = answered(standing, decision, { is: 'picked', values: [value] })
        const { findings } = checkTexts(filesOf(after), { asOf: day })
        const wrong = findings.filter(({ rule, places }) => rule === 'schema' && places[0].pointer.includes(field))
        expect(wrong, `${register}.${field}: ${value}`).toEqual([])
      }
    }
    expect(asked, register).toBeGreaterThan(0)
  },
)
