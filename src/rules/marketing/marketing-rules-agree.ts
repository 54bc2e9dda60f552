import { overlap } from '../../facts/conditions.js'
import type { Advertising } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { advertisingByPurpose } from '../../facts/stopping-marketing.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, several, word } from '../../grammar/english.js'
import type { Marketing } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Differing {
  readonly purpose: Named
  readonly modes: readonly NonNullable<Marketing['mode']>[]
}

export default defineRule<Differing, 'purpose'>({
  id: 'marketing-rules-agree',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'eprivacy:13.1', 'eprivacy:13.2'],
    uk: ['uk-gdpr:12.1', 'pecr:22.2', 'pecr:22.3'],
    ch: ['fadp:19.1', 'uca:3.1.o'],
  },
  summary: 'The same advertising to the same people rests on one ground.',
  confidence: 'read',
  leansOn: ['./marketing/*/regimes'],
  across: 'purpose',
  why: 'Whoever is asked for consent and then told that none is needed has been told something untrue.',
  message: ({ purpose, modes }) =>
    `${several(purpose)} ${agrees(purpose, 'gives', 'give')} two grounds for the same messages to the same people: ${listed(modes.map(word))}.`,
  fix: () => 'Leave the one that applies; or say what sets them apart: dataSubjects, channels, promotes or when.',

  *check(model, _law, regime) {
    for (const [purpose, parts] of advertisingByPurpose(model, regime)) {
      for (const [index, advertising] of parts.entries()) {
        const other = parts.slice(0, index).find((it) => differ(it, advertising))?.marketing
        const { marketing } = advertising
        if (marketing?.mode === undefined || other?.mode === undefined) continue
        yield {
          at: child(marketing, 'mode'),
          data: { purpose: named.purpose(purpose), modes: [other.mode, marketing.mode] },
          related: [{ at: child(other, 'mode'), is: 'other-rule' }],
        }
      }
    }
  },
})

/** Whether two rules name two grounds for what may be the same message to the same person. */
function differ(one: Advertising, other: Advertising): boolean {
  const [first, second] = [one.marketing, other.marketing]
  if (!first?.mode || !second?.mode || first.mode === second.mode || !overlap(first, second)) return false
  // What is said of everybody leaves room for what is said of some.
  if ((first.dataSubjects === undefined) !== (second.dataSubjects === undefined)) return false
  const isSetApart = [first, second].some((it) => it.for !== undefined || it.when !== undefined)
  const meet = <Item>(some: readonly Item[] | undefined, others: readonly Item[] | undefined): boolean =>
    !some || !others || some.length === 0 || others.length === 0 || some.some((item) => others.includes(item))
  return !isSetApart && meet(one.channels, other.channels) && meet(first.promotes, second.promotes)
}
