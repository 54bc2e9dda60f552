import { onlyWorkForOthers } from '../../facts/customers.js'
import { isRecord } from '../../facts/record.js'
import { listedRights } from '../../facts/rights.js'
import type { Regime } from '../../law/citation.js'
import type { Rights } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { aside, clause, oneOrBullets, type Piece, row, values } from '../clauses/blocks.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { Clause } from '../tree/document.js'
import type { LabelledValue } from '../tree/nodes.js'
import { keySlot, placed, type Slot } from '../words/slot.js'
import { noneWords, notesOf, refusalWords, wordsInstead } from './asides.js'
import { contactRows } from './contact-rows.js'
import { forReaders, resting } from './per-regime.js'
import { both, together } from './provisions.js'
import { chargedWords } from './stated-right.js'

const how: Cites = together(both('12.2'), { ch: ['fadp:25'] })

/**
 * How people use their rights: what is stated and, where rights are stated at all, what Article 12 says of requests and
 * answers. What an author states instead of the law is told instead of it. It binds whoever decides, not who works for them.
 */
export function usingRights(scene: Scene): readonly Clause[] {
  const stated = scene.model.rights
  if (!stated) return []
  const isOwed = stated.list !== undefined && !onlyWorkForOthers(scene)
  const law = isOwed ? lawOf(scene, stated) : []
  const isOwn = isRecord(scene.model)
  return clause(
    scene,
    'rights.using',
    together(how, both('12.2', '12.3', '12.5'), { ch: ['fadp:25.6', 'fadp:25.7'] }),
    ...wordsInstead(scene, stated.words, [stated.list]),
    values([contactRows(scene, stated.contact, how), ...asking(scene, stated)]),
    ...asParagraphs(scene, answering(scene, stated), isOwn ? law : []),
    ...notesOf(scene, stated.notes),
    isOwn || law.length === 0 ? undefined : aside(scene.say('aside.law', {}), asParagraphs(scene, [], law)),
  )
}

/** What is declared and what each law says beside it: in one paragraph, unless only some readers have that law. */
function asParagraphs(scene: Scene, declared: readonly Slot[], law: readonly Told[]): readonly Slot[] {
  const isShared = law.every(({ regimes }) => regimes.length === scene.regimes.length)
  const [open, rest] = [law.flatMap((it) => it.first), law.flatMap((it) => it.words)]
  if (isShared) return joined(scene, [...open, ...declared, ...rest])
  const apart = law.flatMap(({ regimes, first, words }) =>
    joined(scene, [...first, ...words]).map((text) => forReaders(scene, regimes, text)),
  )
  return [...joined(scene, declared), ...apart]
}

const joined = (scene: Scene, all: readonly Slot[]): readonly Slot[] => (all.length === 0 ? [] : [scene.sentences(all)])

function asking(scene: Scene, stated: Rights): readonly (readonly LabelledValue[])[] {
  const { form, identity, informal, extension, refusal, appeal, agents, lawNamed } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, how, ...pieces)
  const text = (it: Parameters<Scene['text']>[0] | undefined): Slot | undefined => it && scene.text(it)
  const fee = some(stated.fee)
  return [
    of(scene.say('rights.informal', {}), text(informal)),
    of(
      scene.say('rights.form', {}),
      form && form !== 'any'
        ? scene.say('rights.form-words', { form: keySlot(form, [child(stated, 'form')]) })
        : undefined,
    ),
    of(scene.say('rights.identity', {}), text(some(identity))),
    of(scene.say('rights.agents', {}), text(some(agents))),
    of(scene.say('rights.extension', {}), text(some(extension))),
    of(scene.say('rights.fee', {}), oneOrBullets(chargedWords(scene, fee))),
    of(scene.say('rights.refusal', {}), text(refusal)),
    of(scene.say('rights.appeal', {}), text(appeal)),
    of(scene.say('rights.law-named', {}), text(lawNamed)),
  ]
}

/** What is declared of answers in a word or a length of time. */
function answering(scene: Scene, stated: Rights): readonly Slot[] {
  const { identity, agents, fee, responseTime, extension } = stated
  const time = responseTime === undefined ? undefined : scene.duration(responseTime, child(stated, 'responseTime'))
  const none = (value: unknown, words: Slot): readonly Slot[] => (isNone(value) ? [noneWords(scene, words, value)] : [])
  return [
    ...none(fee, scene.say('rights.free-always', {})),
    ...none(identity, scene.say('rights.identity-none', {})),
    ...(isNone(agents) ? refusalWords(scene, scene.say('rights.agents-none', {}), agents) : []),
    ...(time ? [scene.say('rights.time-declared', { time })] : []),
    ...none(extension, scene.say('rights.extension-none', {})),
  ]
}

/** What some laws of a notice say of requests: what stands before and after what is declared of them. */
interface Told {
  readonly regimes: readonly Regime[]
  readonly first: readonly Slot[]
  readonly words: readonly Slot[]
}

const at = ['/rights/list'] as const

/** What the law says of requests and answers, as far as nothing else is stated. */
function lawOf(scene: Scene, stated: Rights): readonly Told[] {
  const { fee, extension } = stated
  const free = (cites: Cites, words: Slot) => (fee === undefined ? told(scene, cites, words) : [])
  const later = extension === undefined ? told(scene, timeCites, timeOf(scene, stated)) : []
  const all: readonly Told[] = [
    {
      regimes: scene.regimes.filter((regime) => regime !== 'ch'),
      first: openForm(scene, stated),
      words: [...free(both('12.5'), scene.say('rights.free', {})), ...later],
    },
    {
      regimes: scene.regimes.filter((regime) => regime === 'ch'),
      first: [],
      words: [
        ...told(scene, { ch: ['fadp:25.7'] }, scene.say('rights.ch-time', {})),
        ...free({ ch: ['fadp:25.6'] }, scene.say('rights.ch-free', {})),
      ],
    },
  ]
  return all.filter(({ regimes, first, words }) => regimes.length > 0 && first.length + words.length > 0)
}

const timeCites = together(both('12.3'), { uk: ['uk-gdpr:12A'] })

const told = (scene: Scene, cites: Cites, words: Slot): readonly Slot[] =>
  [resting(scene, cites, placed(words, at))].filter((it) => it !== undefined)

/** The time that the law gives: all of it or, where an author states a time, only how it grows. */
const timeOf = (scene: Scene, { responseTime }: Rights): Slot =>
  responseTime === undefined ? scene.say('rights.time', {}) : scene.say('rights.time-longer', {})

/** That requests need no form, where nothing asks for one: of all requests, or of those for one right. */
function openForm(scene: Scene, { form }: Rights): readonly Slot[] {
  const forms = [form, ...[...(listedRights(scene.model)?.values() ?? [])].map((right) => right.form)]
  const isOpen = forms.every((it) => it === undefined || it === 'any')
  return isOpen ? told(scene, both('12.2'), scene.say('rights.how', {})) : []
}
