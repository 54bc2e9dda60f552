import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { BasisInterestsItem } from '../../model/types.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ purpose: Named }, 'purpose'>({
  id: 'interest-is-not-only-the-persons',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.f', 'gdpr:4.10'], uk: ['uk-gdpr:6.1.f', 'uk-gdpr:4.10', 'uk-gdpr:4.1.10'] },
  summary: 'A legitimate interest is one of the controller or of a third party.',
  confidence: 'read',
  leansOn: ['./basis/interests'],
  why: 'The law weighs your interest, or that of a third party, against those of the person; the person is on the other side.',
  across: 'purpose',
  message: ({ purpose }) =>
    `${several(purpose)} ${agrees(purpose, 'rests', 'rest')} on interests of nobody but the very people whose data are used, which is no basis.`,
  fix: () =>
    'Name what you want to achieve yourselves, with holder: us, or who else wants it: holder: third-party, who: ‹whose it is›. If nobody does, choose another basis, such as consent.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      // Of two groups of people one can have an interest in the data of the other.
      if (peopleOf(purpose).length !== 1) continue
      for (const { interests } of basesIn(purpose, regime)) {
        const [first] = interests ?? []
        if (!first || !interests?.every(isReaders)) continue
        const at = first.holder === undefined ? (first.interest ?? first).at : child(first, 'holder')
        yield { at, data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})

/** Whether an interest is said to be that of the person, as a fact or, where nobody is named, in words. */
const isReaders = ({ holder, interest }: BasisInterestsItem): boolean =>
  holder === undefined
    ? interest !== undefined && saidBy(interest, 'interestOfReader').length > 0
    : holder === 'data-subject'
