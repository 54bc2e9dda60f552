import { applicableRight, listedRights, type RightId } from '../../facts/rights.js'
import { listed } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const swiss = ['access', 'rectification', 'erasure', 'portability'] as const satisfies readonly RightId[]

type SwissRight = (typeof swiss)[number]

export default defineRule({
  id: 'swiss-rights-are-told',
  severity: 'info',
  concerns: 'notice',
  cites: { ch: ['fadp:19.2', 'fadp:25', 'fadp:28', 'fadp:32'] },
  summary: 'Under Swiss law, too, people are best told of the rights they have.',
  confidence: 'read',
  why: 'Swiss law asks for what people need to use their rights; a list of rights is no item of its own there.',
  message: (data: { rights: readonly SwissRight[] }) =>
    `Nothing tells people in Switzerland that they have the right ${listed(data.rights.map((right) => words[right]))}.`,
  fix: () => 'Add what is missing under rights.list, or write list: by-law and let the rights be worked out.',

  *check(model, law, regime) {
    // What EU or UK law requires to be listed is reported for it, as the breach that it is there.
    if (isAskedElsewhere(model)) return
    const list = listedRights(model)
    const isPortable = (applicableRight(model, law, regime, 'portability')?.purposes ?? []).length > 0
    const missing = swiss.filter((right) => !list?.has(right) && (right !== 'portability' || isPortable))
    if (missing.length > 0) {
      yield { at: child('', 'rights', 'list'), data: { rights: missing } }
    }
  },
})

const isAskedElsewhere = (model: Model): boolean =>
  model.rights?.list === 'by-law' || model.checked.some((regime) => regime !== 'ch')

const words: Readonly<Record<SwissRight, string>> = {
  access: 'to see their data',
  rectification: 'to have their data corrected',
  erasure: 'to have their data deleted',
  portability: 'to take their data with them',
}
