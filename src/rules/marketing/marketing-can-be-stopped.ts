import type { Advertising } from '../../facts/marketing.js'
import { named } from '../../facts/names.js'
import { kindsOf } from '../../facts/purposes.js'
import { listedRights } from '../../facts/rights.js'
import { advertisingByPurpose, unstoppable } from '../../facts/stopping-marketing.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { quote, several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { saysThatItAdvertises } from '../../prose/advertised.js'
import { saidBy } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unstoppable {
  readonly purpose: Named
  readonly denied: boolean
  /** What limits the right to object to some cases, where the text tells of no other right to stop it. */
  readonly limited?: Quoted
}

export default defineRule<Unstoppable, 'purpose'>({
  id: 'marketing-can-be-stopped',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.b', 'gdpr:21.2', 'gdpr:21.3', 'gdpr:21.4'],
    uk: ['uk-gdpr:13.2.b', 'uk-gdpr:21.2', 'uk-gdpr:21.3', 'uk-gdpr:21.4'],
  },
  summary: 'People are told how to stop direct marketing.',
  confidence: 'read',
  leansOn: ['./basis/type'],
  across: 'purpose',
  why: 'People can refuse advertising without a reason, and are told so explicitly and apart from the rest.',
  message: ({ purpose, denied, limited }) =>
    denied
      ? `People cannot stop the advertising of ${several(purpose)}, although the law lets them do so at any time.`
      : `Nothing says how people stop the advertising of ${several(purpose)}${limited ? `; that they can object is said of some cases only: ${quote(limited)}` : ''}.`,
  fix: () =>
    'Say how: optOut: { everyMessage: true, atAnyTime: true, routes: [‹way›] }; where nothing is advertised, write marketing: none.',
  open: 'how people say stop',

  *check(model, _law, regime) {
    const missed = unstoppable(model, regime)
    const rights = listedRights(model)
    const limit = limitOfObjection(model)
    const isRightTold = rights?.has('marketing-objection') === true || rights?.has('objection') === true
    for (const [purpose, parts] of advertisingByPurpose(model, regime)) {
      const denied = parts.flatMap(({ marketing }) => (isNone(marketing?.optOut) ? [marketing.optOut.at] : []))
      for (const at of denied) yield { at, data: { purpose: named.purpose(purpose), denied: true }, without: told }
      const lack = missed.get(purpose)
      if (denied.length > 0 || !lack) continue
      const severity = lack.isOpen || isRightTold || !parts.some(isShown) ? 'warning' : undefined
      const data = { purpose: named.purpose(purpose), denied: false, ...(limit && { limited: limit }) }
      const related = parts.slice(1).map(({ at }) => ({ at, is: 'too' as const, data: data.purpose }))
      yield { at: placeOf(parts), data, severity, without: held, related }
    }
  },
})

/** The words that leave the right to object to some cases, where it is the only one that is listed. */
function limitOfObjection(model: Model): Quoted | undefined {
  const list = listedRights(model)
  const { words, conditions = [] } = list?.get('objection') ?? {}
  if (list?.has('marketing-objection')) return undefined
  const [said] = [...conditions, ...(words ? [words] : [])].flatMap((text) => saidBy(text, 'inSomeCases'))
  return said && quoted(said.match)
}

/** What has to be told, and what has to be done. */
const told: readonly Citation[] = ['gdpr:13.2.b', 'gdpr:21.4', 'uk-gdpr:13.2.b', 'uk-gdpr:21.4']
const held: readonly Citation[] = ['gdpr:21.2', 'gdpr:21.3', 'uk-gdpr:21.2', 'uk-gdpr:21.3']

/** News for members may advertise something or not: what is declared of it, or its own words, show that it does. */
const isShown = (advertising: Advertising): boolean =>
  kindsOf(advertising.purpose).some(({ directMarketing }) => directMarketing === true) ||
  [advertising.marketing?.mode, advertising.marketing?.channels].some((it) => it !== undefined) ||
  saysThatItAdvertises(advertising)

/** Where only the kind of a purpose tells that it advertises, nothing is declared that could have a way out. */
const placeOf = ([first]: readonly Advertising[]): Pointer =>
  first?.marketing ? child(first.at, 'optOut') : (first?.at ?? '')
