import { dataOf, isIndirect, recipientsOf, retentionOf } from '../../../facts/query.js'
import { retentionRules } from '../../../facts/retention.js'
import type { DerivedTransfer } from '../../../facts/transfers.js'
import type { Regime } from '../../../law/citation.js'
import type { Purpose, Recipient, Use } from '../../../model/types.js'
import { each, isNone } from '../../../model/value.js'
import { child, type Declared } from '../../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { alsoAt, isGap, keySlot, placed, Slot, unique } from '../../words/slot.js'
import { collected, originsOf, sourcesHere } from '../collected.js'
import { contactLines } from '../contact-rows.js'
import { controllerName, dataName, purposeTitle, recipientName, sourceLabel } from '../names.js'
import { perRegime, resting } from '../per-regime.js'
import { asked, both, together } from '../provisions.js'
import { usesOf } from '../recipient-uses.js'
import { keptFor } from '../retention-words.js'
import { decisionsOf, profilesOf } from './automated-decisions.js'
import { authorityCites, complaintKey } from './complaints.js'
import { homesOf, isAtHome, transfersIn } from './other-countries.js'
import { objections } from './right-to-object.js'
import { byKind, kindName, sensitiveUses } from './sensitive-data.js'

/**
 * The first layer: who, why, who else, what may surprise, how long, and where to turn. Each line shows facts that a
 * section tells in full, and links to it; a fact that is not stated has no line here and its gap there.
 */
export const inShort = (sections: ReadonlySet<string>): SectionPlan => ({
  id: 'in-short',
  heading: () => 'short.heading',
  clauses: (scene) => {
    const short: Short = { scene, sections }
    const rows = [
      ...people(short),
      ...surprises(short),
      line(short, 'how-long', scene.say('short.period', {}), asked.period, ...periods(scene)),
      ...remedies(short),
    ]
    return clause(scene, 'short', asked.transparency, values(rows))
  },
})

interface Short {
  readonly scene: Scene
  /** The ids of the sections that are printed: a link leads only there. */
  readonly sections: ReadonlySet<string>
}

type Line = readonly LabelledValue[]

const line = (short: Short, section: string, label: Slot, cites: Cites, ...pieces: readonly Piece[]): Line =>
  row(short.scene, linked(short, section, label), cites, ...pieces)

const linked = ({ sections }: Short, section: string, label: Slot): Slot =>
  sections.has(section) ? linkTo(section, label) : label

/** A link inside the notice; never in a link or around the mark of what is missing. */
function linkTo(anchor: string, words: Slot): Slot {
  if (isGap(words) || words.content.some(({ type }) => type === 'link')) return words
  return new Slot([{ type: 'link', url: `#${anchor}`, children: [...words.content] }], words.raw, words.at, words.cites)
}

/** As many as are taken in at a glance, then how many more the section tells. */
function first(short: Short, section: string, all: readonly Slot[], glance = 5): Piece {
  const { scene } = short
  if (all.length < glance + 2) return oneOrBullets(all)
  const rest = all.slice(glance)
  const more = scene.say('short.more', { count: keySlot(rest.length, unique(rest.flatMap(({ at }) => at))) })
  return oneOrBullets([...all.slice(0, glance), linked(short, section, more)])
}

function people(short: Short): readonly Line[] {
  const { scene } = short
  const controllers = scene.issuers.map((controller) => controllerName(scene, controller))
  const { shown, rest } = chosen(scene)
  const purposes = [...shown, ...rest].map((purpose) => linkTo(`for-${purpose.id}`, purposeTitle(scene, purpose)))
  return [
    line(short, 'who-we-are', scene.say('short.who', {}), asked.identity, oneOrBullets(controllers)),
    line(short, 'why', scene.say('short.why', {}), asked.purposes, first(short, 'why', purposes, shown.length)),
    line(short, 'who-receives', scene.say('short.recipients', {}), asked.recipients, receiving(short)),
  ]
}

/** The purposes that are shown: the first two, and those that people would not expect. */
function chosen(scene: Scene): { readonly shown: readonly Purpose[]; readonly rest: readonly Purpose[] } {
  const { purposes } = scene
  const sensitive = new Set(sensitiveUses(scene).map(({ purpose }) => purpose.id))
  const isUnexpected = (purpose: Purpose): boolean =>
    sensitive.has(purpose.id) ||
    (purpose.risks ?? []).length > 0 ||
    each(purpose.marketing).length + each(purpose.automatedDecisions).length + each(purpose.profiling).length > 0 ||
    each(recipientsOf(scene.model, purpose)).some(({ target }) => target.type === 'public')
  const unexpected = purposes.filter(isUnexpected).slice(0, 5)
  const picked = unique([...purposes.slice(0, 2), ...unexpected, ...purposes]).slice(
    0,
    Math.max(5, unexpected.length + 2),
  )
  // One more is shown sooner than counted.
  if (purposes.length < picked.length + 2) return { shown: purposes, rest: [] }
  return { shown: purposes.filter((it) => picked.includes(it)), rest: purposes.filter((it) => !picked.includes(it)) }
}

/** Who receives data for the most purposes comes first; nobody only where that is declared of all. */
function receiving(short: Short): Piece {
  const { scene } = short
  const stated = scene.purposes.map((purpose) => recipientsOf(scene.model, purpose))
  const counts = new Map<Recipient, number>()
  for (const use of stated.flatMap((it) => each(it)).filter(isElse))
    counts.set(use.target, (counts.get(use.target) ?? 0) + 1)
  if (counts.size > 0) {
    const sorted = [...counts].sort(([, one], [, other]) => other - one)
    return first(
      short,
      'who-receives',
      sorted.map(([recipient]) => alsoAt(recipientName(scene, recipient), ...usesOf(scene, recipient))),
    )
  }
  const nones = stated.flatMap((it) => (isNone(it) ? [it.at] : []))
  return nones.length === stated.length ? placed(scene.say('short.recipients-none', {}), unique(nones)) : undefined
}

/** Our own people are told of in the section; they are nobody else. */
const isElse = ({ target: { type, role } }: Use<Recipient>): boolean =>
  type !== 'internal' && role !== 'same-controller'

/** What people would not expect, as far as it is declared. */
function surprises(short: Short): readonly Line[] {
  const { scene } = short
  const kinds = byKind(sensitiveUses(scene)).map((uses) => kindName(scene, uses))
  const data = collected(scene)
  const sources = sourcesHere(scene, data).filter(isIndirect)
  const givers = sources.map((source) => alsoAt(sourceLabel(scene, source), ...originsOf(scene, data, source)))
  const adm: Cites = { ...both('13.2.f', '14.2.g'), ch: ['fadp:21.1'] }
  return [
    line(
      short,
      'sensitive-data',
      scene.say('short.sensitive', {}),
      together(asked.purposes, both('9.1', '10')),
      oneOrBullets(kinds),
    ),
    line(
      short,
      'what-we-collect',
      scene.say('short.sources', {}),
      together(asked.source, asked.categories),
      first(short, 'what-we-collect', givers),
    ),
    line(short, 'who-receives', scene.say('short.published', {}), asked.recipients, oneOrBullets(published(scene))),
    ...countries(short),
    line(short, 'automated-decisions', scene.say('short.decisions', {}), adm, oneOrBullets(decided(scene))),
    line(
      short,
      'automated-decisions',
      scene.say('short.profiling', {}),
      asked.transparency,
      oneOrBullets(profiled(scene)),
    ),
    line(short, 'how-long', scene.say('short.unending', {}), asked.period, oneOrBullets(unending(scene))),
  ]
}

/** The data that anyone can see, where a recipient is the public. */
function published(scene: Scene): readonly Slot[] {
  const data = scene.purposes.flatMap((purpose) =>
    each(recipientsOf(scene.model, purpose)).flatMap((use) => {
      if (use.target.type !== 'public') return []
      const shown = use.data ?? use.target.data ?? dataOf(purpose)
      return shown.map((datum) => ({ datum, at: use.at }))
    }),
  )
  return unique(data.map(({ datum }) => datum)).map((datum) => {
    const name = dataName(scene, datum)
    return placed(name, unique([...name.at, ...data.filter((it) => it.datum === datum).map(({ at }) => at)]))
  })
}

/** The countries that data go to; where all of them stay with us, the country where those are who receive them. */
function countries(short: Short): readonly Line[] {
  const { scene } = short
  const away = abroad(scene)
  const label = away.length > 0 ? scene.say('short.abroad', {}) : scene.say('short.home', {})
  const told = away.length > 0 ? away : [atHome(scene)]
  return [line(short, 'other-countries', label, asked.transfers, ...told)]
}

/** The countries outside the area of each law, without our own; what is abroad for one law is at home for another. */
const abroad = (scene: Scene): readonly Slot[] =>
  perRegime(scene, (regime) => {
    const transfers = transfersIn(scene, regime)
    const away = transfers.filter((transfer) => !isAtHome(scene, transfer))
    if (away.length > 0) return countryNames(scene, away)
    const { transfers: terms } = scene.model
    return isNone(terms) && transfers.length === 0
      ? scene.say('short.abroad-none', { regime: keySlot(regime, [terms.at]) })
      : undefined
  })

function atHome(scene: Scene): Slot | undefined {
  const transfers = scene.regimes.flatMap((regime) => transfersIn(scene, regime))
  return transfers.length === 0 ? undefined : countryNames(scene, transfers)
}

const countryNames = (scene: Scene, transfers: readonly DerivedTransfer[]): Slot =>
  scene.list(
    unique(transfers.map(({ country }) => country)).map((code) => {
      const there = transfers.filter(({ country }) => country === code)
      const places = there.flatMap(({ place, recipient }) => [place.at, ...usesOf(scene, recipient), ...homesOf(scene)])
      return placed(scene.country(code, places[0] ?? ''), unique(places))
    }),
  )

const decided = (scene: Scene): readonly Slot[] =>
  decisionsOf(scene)
    .filter(({ thing }) => thing.solelyAutomated === true)
    .flatMap(({ thing, purpose }) => {
      const words = thing.decides ? scene.text(thing.decides) : purpose && purposeTitle(scene, purpose)
      return words ? [placed(words, [...words.at, child(thing, 'solelyAutomated')])] : []
    })

const profiled = (scene: Scene): readonly Slot[] =>
  profilesOf(scene).flatMap(({ thing, purpose }) => {
    const words = thing.does ? scene.text(thing.does) : purpose && purposeTitle(scene, purpose)
    return words ? [placed(words, [...words.at, thing.at])] : []
  })

const unending = (scene: Scene): readonly Slot[] =>
  scene.purposes.flatMap((purpose) => {
    const endless = retentionRules(scene.model, purpose).filter(({ keep }) => keep === 'indefinitely')
    if (endless.length === 0) return []
    const data = unique(endless.flatMap((rule) => rule.data ?? []))
    const names = data.length > 0 ? data.map((datum) => dataName(scene, datum)) : [purposeTitle(scene, purpose)]
    return names.map((name) => placed(name, unique([...name.at, ...endless.map((rule) => child(rule, 'keep'))])))
  })

/** The periods, where there are few. */
function periods(scene: Scene): readonly Piece[] {
  const rules = unique(scene.purposes.flatMap((purpose) => each(retentionOf(scene.model, purpose))))
  const kept = rules.filter(({ keep }) => keep !== 'indefinitely').flatMap((rule) => keptFor(scene, rule))
  const distinct = [...new Map(kept.map((words) => [words.raw, words])).values()]
  return distinct.length < 4 ? [oneOrBullets(distinct)] : []
}

function remedies(short: Short): readonly Line[] {
  const { scene } = short
  const [issuer] = scene.issuers
  const contact = scene.model.rights?.contact ?? issuer?.contact
  const [way] = contactLines(scene, contact)
  return [
    line(short, 'rights', scene.say('short.rights', {}), asked.rights, ...rights(scene)),
    line(short, 'who-we-are', scene.say('short.contact', {}), asked.identity, way),
    line(
      short,
      'complaints',
      scene.say('short.complain', {}),
      together(asked.authority, authorityCites.uk),
      ...complaining(scene),
    ),
  ]
}

/** What the law gives in a few sentences, where rights are stated at all; Swiss law gives less in these words. */
function rights(scene: Scene): readonly Slot[] {
  const at = '/rights/list'
  if (scene.model.rights?.list === undefined) return []
  const { general, marketing } = objections(scene)
  const consents = scene.purposes.flatMap((purpose) => consentsIn(purpose))
  return [
    resting(
      scene,
      { ...both('15', '16'), ch: ['fadp:25', 'fadp:32.1'] },
      placed(scene.say('short.rights-words', {}), [at]),
    ),
    resting(scene, both('17', '18'), placed(scene.say('short.rights-more', {}), [at])),
    general.length > 0
      ? linkTo(
          'right-to-object',
          placed(scene.say('short.object', {}), [at, ...general.map((it) => child(it, 'basis'))]),
        )
      : undefined,
    marketing.length > 0 ? placed(scene.say('short.marketing', {}), [at, ...marketing.map((it) => it.at)]) : undefined,
    consents.length > 0
      ? resting(scene, both('7.3'), placed(scene.say('short.withdraw', {}), [at, ...consents.map((it) => it.at)]))
      : undefined,
  ].filter((words) => words !== undefined)
}

const consentsIn = ({ basis, specialCategoryCondition }: Purpose): readonly Declared[] => [
  ...each(basis).filter(({ type }) => type === 'consent'),
  ...each(specialCategoryCondition).filter(({ type }) => type === 'explicit-consent'),
]

/** Where to complain, as far as it is stated that people can. */
function complaining(scene: Scene): readonly Slot[] {
  const stated = each(scene.model.complaints?.toAuthority)
  if (stated.length === 0) return []
  const origins = stated.map(({ at }) => at)
  const told = (regime: Regime): Slot | undefined =>
    regime === 'ch'
      ? undefined
      : resting(
          scene,
          authorityCites[regime],
          scene.say('short.complain-words', { regime: keySlot(complaintKey(scene, regime), origins) }),
        )
  return perRegime(scene, told)
}
