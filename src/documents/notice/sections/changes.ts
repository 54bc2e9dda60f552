import { isRecord } from '../../../facts/record.js'
import { isPurposeHere, purposesHere } from '../../../facts/scope/purposes-here.js'
import type {
  FurtherProcessing,
  FurtherTo,
  NoticeChanges,
  NoticeChangesLogItem,
  Purpose,
} from '../../../model/types.js'
import { isNone } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause, heading, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { daySlot, urlSlot } from '../../clauses/damaged-words.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { table } from '../../clauses/table.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { oneLine } from '../../tree/one-line.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../words/slot.js'
import { noneWords, notesOf, refusalWords, wordsInstead } from '../asides.js'
import { documentSlot } from '../document-slot.js'
import { laws } from '../law-words.js'
import { asked, both, together } from '../provisions.js'
import { besides, wordsSaying } from '../said-in-words.js'

/** Where the notice is found, how it changes, new uses of old data, and what its words mean: Articles 13(3) and 14(4). */
export const changes: SectionPlan = {
  id: 'changes',
  heading: (scene) =>
    [...howItChanges(scene), ...newPurposes(scene), ...newUses(scene)].length > 0
      ? 'changes.heading'
      : 'changes.more.heading',
  clauses: (scene) => [
    ...whereabouts(scene),
    ...howItChanges(scene),
    ...newPurposes(scene),
    ...documents(scene),
    ...newUses(scene),
    ...terms(scene),
  ],
}

const record: Cites = together(both('5.2'), asked.transparency)
const guided: Cites = together(asked.transparency, { eu: ['wp260:29', 'wp260:30'], uk: ['wp260:29', 'wp260:30'] })
const told: Cites = { ...both('13.3', '14.4'), ch: ['fadp:6.3'] }

/** Dates and version stand at the head of the page. */
function whereabouts(scene: Scene): readonly Clause[] {
  const { notice } = scene
  if (!notice) return []
  const { url, languages } = notice
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, record, ...pieces)
  const others = (languages ?? [])
    .filter((tag) => tag !== scene.language)
    .map((tag) => scene.languageName(tag, child(notice, 'languages')))
  return clause(
    scene,
    'changes.whereabouts',
    record,
    values([
      of(scene.say('changes.url', {}), urlSlot(scene, url)),
      of(scene.say('changes.languages', {}), others.length > 0 ? scene.list(others) : undefined),
    ]),
  )
}

function howItChanges(scene: Scene): readonly Clause[] {
  const stated = scene.notice?.changes
  if (isNone(stated)) {
    return clause(scene, 'changes.how', guided, ...refusalWords(scene, scene.say('changes.no-way', {}), stated))
  }
  if (!stated) return []
  const { notify, when, process, log, words } = stated
  // What a published text says of its changes is more exact than our sentences made of it.
  if (words && !isRecord(scene.model)) {
    const [none, because] = isNone(notify) ? [notify.at, notify.because] : []
    const own = wordsSaying(scene, words, [process, because])
    const all = own && alsoAt(own, howTold(scene, stated)?.at ?? [], none === undefined ? [] : [none])
    const more = [because, process].flatMap((it) => besides(scene, words, it))
    return [...clause(scene, 'changes.how', guided, all, ...more), ...history(scene, log ?? [])]
  }
  const none = isNone(notify) ? refusalWords(scene, scene.say('changes.notify-none', {}), notify) : []
  return [
    ...clause(
      scene,
      'changes.how',
      guided,
      ...none,
      howTold(scene, stated),
      process && scene.text(process),
      ...wordsInstead(scene, words, [notify, when, process]),
    ),
    ...history(scene, log ?? []),
  ]
}

/** When people are told of changes and in which way, as one sentence. */
function howTold(scene: Scene, stated: NoticeChanges): Slot | undefined {
  const { at, when } = stated
  const ways = channels(scene, stated)
  const place = [child(at, 'when')]
  if (!ways) return when && placed(scene.say(`changes.when.${when}`, {}), place)
  if (when === undefined) return scene.say('changes.told-by', { ways })
  return alsoAt(scene.say(`changes.told-by.${when}`, { ways }), place)
}

function channels(scene: Scene, { at, notify }: NoticeChanges): Slot | undefined {
  if (!notify || isNone(notify) || notify.length === 0) return undefined
  return scene.list(
    notify.map((channel) => scene.say('changes.channel', { channel: keySlot(channel, [child(at, 'notify')]) })),
  )
}

function history(scene: Scene, log: readonly NoticeChangesLogItem[]): readonly Clause[] {
  const rows = log
    .filter((entry) => isAboutUs(scene, entry))
    .flatMap((entry) => {
      const { at, date, what, notified } = entry
      if (!what) return []
      const day = daySlot(scene, date, child(at, 'date'))
      const told = daySlot(scene, notified, child(at, 'notified'))
      return [{ cells: { date: day, change: withUses(scene, scene.text(what), entry), told } }]
    })
  const heads = {
    date: scene.say('th.date', {}),
    change: scene.say('th.change', {}),
    told: scene.say('th.told', {}),
  }
  return clause(scene, 'changes.log', record, ...table(scene, heads, rows))
}

/** A change with the uses of this notice that it is about. */
function withUses(scene: Scene, change: Slot, { at, purposes }: NoticeChangesLogItem): Slot {
  const here = purposesHere(scene, purposes)
  if (here.length === 0) return change
  const titles = scene.series(here.map((purpose) => alsoAt(purposeTitle(scene, purpose), child(at, 'purposes'))))
  return scene.sentences([change, scene.say('changes.purposes', { purposes: titles })])
}

/** A change is one of this notice unless it is about purposes of other notices only. */
const isAboutUs = (scene: Scene, { purposes }: NoticeChangesLogItem): boolean =>
  purposes?.some((purpose) => isPurposeHere(scene, purpose)) ?? true

/** What the author says of new uses; that the law has people told of them first, it says to the author. */
function newPurposes(scene: Scene): readonly Clause[] {
  const { furtherProcessing: stated } = scene.model
  if (!stated) return []
  if (isNone(stated)) {
    return clause(scene, 'changes.new-purposes', told, noneWords(scene, scene.say('further.none', {}), stated))
  }
  return clause(scene, 'changes.new-purposes', told, ...policy(scene, stated))
}

function policy(scene: Scene, stated: FurtherProcessing): readonly Piece[] {
  const { compatible, unrelated, conditions, informs, anonymised, words, notes } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, told, ...pieces)
  const place = informs ? [child(stated, 'informs')] : []
  // What a published text says of being told is more exact than our sentence of it.
  const own = isRecord(scene.model) ? undefined : (words ?? unrelated)
  const ofUnrelated = unrelated && scene.text(unrelated)
  return [
    informs && !own ? scene.say('further.informs', { informs: keySlot(informs, place) }) : undefined,
    words && own ? alsoAt(scene.text(words), place) : undefined,
    values([
      of(scene.say('further.compatible', {}), compatible && scene.text(compatible)),
      of(
        scene.say('further.unrelated', {}),
        ofUnrelated && own === unrelated ? alsoAt(ofUnrelated, place) : ofUnrelated,
      ),
      of(scene.say('further.conditions', {}), oneOrBullets((conditions ?? []).map((it) => scene.text(it)))),
      of(scene.say('further.anonymised', {}), anonymised && scene.text(anonymised)),
    ]),
    ...wordsInstead(scene, words, [own, compatible, unrelated, conditions, informs, anonymised]),
    ...notesOf(scene, notes),
  ]
}

/** What allows the new use of data that were first collected for something else; the purpose itself says the rest. */
function newUses(scene: Scene): readonly Clause[] {
  const rows = scene.purposes.flatMap((purpose): readonly (readonly LabelledValue[])[] =>
    purpose.furtherTo ? [newUse(scene, purpose, purpose.furtherTo)] : [],
  )
  if (rows.flat().length === 0) return []
  return clause(scene, 'changes.new-uses', told, heading(scene.say('further.label', {})), values(rows))
}

function newUse(scene: Scene, purpose: Purpose, further: FurtherTo): readonly LabelledValue[] {
  const { at, route, law, ukRoute, announced } = further
  const date = daySlot(scene, announced, child(at, 'announced'))
  const words = [
    ...(date ? [scene.say('further.announced', { date })] : []),
    ...(route ? [scene.say('further.route', { route: keySlot(route, [child(at, 'route')]) })] : []),
    ...(ukRoute ? [scene.say('further.case', { case: scene.text(ukRoute) })] : []),
    ...laws(scene, law),
  ]
  return row(scene, purposeTitle(scene, purpose), told, words.length > 0 ? scene.sentences(words) : undefined)
}

function terms(scene: Scene): readonly Clause[] {
  const rows = (scene.model.definitions ?? []).flatMap(({ at, term, meaning }) =>
    meaning ? [row(scene, plainSlot(oneLine(term), [child(at, 'term')]), asked.transparency, scene.text(meaning))] : [],
  )
  return rows.length === 0
    ? []
    : clause(scene, 'changes.terms', asked.transparency, heading(scene.say('changes.terms', {})), values(rows))
}

/** Documents that say more, each once here, wherever else one is linked. */
function documents(scene: Scene): readonly Clause[] {
  const links = [...scene.model.documents.values()].flatMap((document) => {
    const link = documentSlot(scene, document)
    if (!link) return []
    const { url, notes } = document
    const none = isNone(url) ? refusalWords(scene, scene.say('changes.unpublished', {}), url) : []
    return [scene.sentences([link, ...none, ...notesOf(scene, notes)])]
  })
  const list = row(scene, scene.say('changes.documents', {}), asked.transparency, oneOrBullets(links))
  return clause(scene, 'changes.documents', asked.transparency, values([list]))
}
