import { basesIn } from '../../facts/bases.js'
import { holdsNoData, ownPurposes } from '../../facts/purposes.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, listed, word, written } from '../../grammar/english.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule<{ basis: Quoted }, 'basis'>({
  id: 'general-basis-is-of-a-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'A basis that is said of everything is the basis of something.',
  confidence: 'read',
  leansOn: ['/purposes/*'],
  why: 'The rights that people have follow from the basis, so they need to know for what it is one.',
  across: 'basis',
  message: ({ basis }) =>
    `The text names ${listed(basis.map((one) => word(written(one))))} as ${agrees(basis, 'a basis', 'bases')} without saying for what, and no purpose rests on ${agrees(basis, 'it', 'them')}.`,
  fix: () => 'Give the basis to the purposes that rest on it, or take it out of general.',

  *check(model, _law, regime) {
    const purposes = ownPurposes(model).filter((purpose) => !holdsNoData(purpose))
    // Where purposes have no basis at all, that is what has to be mended first.
    if (purposes.some((purpose) => each(purpose.basis).length === 0)) return
    const used = new Set(purposes.flatMap((purpose) => basesIn(purpose, regime)).map(({ type }) => type))
    for (const { at, type } of model.general?.bases ?? [])
      if (!used.has(type)) yield { at, data: { basis: quoted(type) } }
  },
})
