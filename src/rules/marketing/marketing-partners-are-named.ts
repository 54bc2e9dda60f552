import { type Advertising, advertisingIn, electronicChannels } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { name, names } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import type { Model, Recipient } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unnamed {
  readonly purpose: Named
  readonly unnamed: readonly Named[]
  /** Whether it is sent by an electronic channel or to people who are asked, which the law on such messages is about. */
  readonly isSent: boolean
}

export default defineRule({
  id: 'marketing-partners-are-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'eprivacy:13.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'pecr:22.2'],
  },
  summary: 'Others for whom people get advertising are named.',
  confidence: 'recalled',
  leansOn: ['/recipients/*/name'],
  why: 'People cannot tell for whom “selected partners” stands, nor agree to their advertising.',
  message: (data: Unnamed) =>
    `${name(data.purpose)} advertises for others, but ${data.unnamed.length > 0 ? `${names(data.unnamed)} could be anybody` : 'nothing says for whom'}.`,
  fix: ({ isSent }) =>
    isSent
      ? 'Give each of them a name under recipients and list them in thirdParties, or advertise for yourself only.'
      : 'Say what kinds of partner and by which channel, and name each that gets data or sends; or advertise for yourself only.',

  *check(model, _law, regime) {
    for (const [first, ...others] of byPartners(consentedFirst(advertisingIn(model, regime)))) {
      if (!first) continue
      const related = others.map((other) => ({
        at: placeOf(other),
        is: 'too' as const,
        data: named.purpose(other.purpose),
      }))
      const unnamed = unnamedIn(first).map(named.recipient)
      const isSent = [first, ...others].some(isElectronic)
      const data = { purpose: named.purpose(first.purpose), unnamed, isSent }
      yield { ...atNameOf(model, first), data, without: isSent ? [] : ofMessages, related }
    }
  },
})

const ofMessages: readonly Citation[] = ['eprivacy:13.1', 'pecr:22.2']

/** Whether the law on electronic messages is about it for certain. */
const isElectronic = (advertising: Advertising): boolean =>
  electronicChannels(advertising).length > 0 || advertising.marketing?.mode === 'consent'

/** Where people are asked to agree, they have to know to whom. */
const consentedFirst = (all: readonly Advertising[]): readonly Advertising[] => {
  const isAsked = ({ marketing }: Advertising): boolean => marketing?.mode === 'consent'
  return [...all.filter(isAsked), ...all.filter((one) => !isAsked(one))]
}

/** Who is not named is one fact, however often it is advertised for. */
function byPartners(all: readonly Advertising[]): Iterable<readonly Advertising[]> {
  const groups = new Map<string, Advertising[]>()
  for (const advertising of all) {
    const partners = unnamedIn(advertising).map(({ id }) => id)
    if (partners.length === 0 && !isForNobody(advertising)) continue
    const key = partners.length > 0 ? partners.join() : advertising.at
    const group = groups.get(key) ?? []
    group.push(advertising)
    groups.set(key, group)
  }
  return groups.values()
}

/** Where a copy lacks a part on recipients, what is missing is the name that may stand there. */
function atNameOf(model: Model, advertising: Advertising): { readonly at: Pointer; readonly isPointedAt?: true } {
  const [unnamed] = unnamedIn(advertising)
  return unnamed && model.unknown.has('recipients')
    ? { at: child(unnamed, 'name'), isPointedAt: true }
    : { at: placeOf(advertising) }
}

const placeOf = ({ at }: Advertising): Pointer => child(at, 'thirdParties')

const unnamedIn = ({ marketing }: Advertising): readonly Recipient[] =>
  each(marketing?.thirdParties).filter((recipient) => !isNamed(recipient))

/** Nobody else's: advertising for others may stand in a letter of one's own, whose addresses nobody gets. */
const isForNobody = ({ marketing }: Advertising): boolean =>
  marketing?.promotes?.includes('others') === true &&
  !isNone(marketing.thirdParties) &&
  each(marketing.thirdParties).length === 0

const isNamed = ({ name, vendor, controller }: Recipient): boolean => (name ?? vendor ?? controller) !== undefined
