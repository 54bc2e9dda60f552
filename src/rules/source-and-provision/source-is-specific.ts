import { named } from '../../facts/names.js'
import { isIndirect, ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Source } from '../../model/types.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { isSomethingElse } from './words.js'

interface Found {
  readonly source: Named
}

export default defineRule<Found, 'source'>({
  id: 'source-is-specific',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:14.2.f', 'wp260:annex'], uk: ['uk-gdpr:14.2.f', 'ico:right-to-be-informed'] },
  summary: 'A source has a name, or is described by its kind with the reason why it is not named.',
  confidence: 'recalled',
  leansOn: ['./whyNotNamed'],
  across: 'source',
  why: 'Only a source that is named can be asked, or corrected.',
  message: ({ source }) =>
    `${Several(source)} ${agrees(source, 'is', 'are')} not named: nothing says who or what exactly the data come from, or why not.`,
  fix: () => 'Name the source: name: ‹who it is›; or say why not: whyNotNamed: ‹why›.',

  *check(model) {
    for (const source of ownSources(model)) {
      if (!(isIndirect(source) || isSomethingElse(source)) || !isOnlyAKind(source)) continue
      yield { at: child(source, 'name'), data: { source: named.source(source) } }
    }
  },
})

/** A source that nothing describes at all is reported as such; whether a recipient is well named is judged there. */
function isOnlyAKind({ name: title, label, words, sector, recipient, controller, whyNotNamed }: Source): boolean {
  if (whyNotNamed !== undefined || recipient !== undefined || controller !== undefined) return false
  if (title !== undefined) return saidBy(title, 'anySource').length > 0
  if (label !== undefined && saidBy(label, 'privateSource').length > 0) return false
  return [label, words, sector].some((it) => it !== undefined)
}
