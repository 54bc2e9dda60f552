import type { Regime } from '../law/citation.js'
import type { DataSubjectGroup, Datum, Model, Purpose, Source, Text, Use } from '../model/types.js'
import { each, plain } from '../model/value.js'
import { child } from '../source/pointer.js'
import { basesIn } from './bases.js'
import { isCutOut } from './cut-out.js'
import { isHeld } from './held-data.js'
import { dataOf } from './purposes.js'
import { bothData, isAmong } from './same-datum.js'
import { sourcesOf } from './sources.js'

/** What of a purpose something is said of: all of it, or these data and people only. */
interface Part {
  readonly data?: readonly Datum[]
  readonly dataSubjects?: readonly DataSubjectGroup[]
}

/** What of a purpose nothing is said of, where something is said of the rest. */
export interface LeftOut {
  readonly data: readonly Datum[]
  readonly people: readonly DataSubjectGroup[]
}

/** The data and the people of a purpose that none of some parts reaches. A part that names none may be about any of them. */
export function leftOutBy(parts: readonly Part[], purpose: Purpose): LeftOut {
  const groups = each(purpose.dataSubjects).map((use) => use.target)
  return {
    data: dataOf(purpose).filter(
      (datum) => isHeld(datum) && parts.every((part) => part.data && !isAmong(datum, part.data)),
    ),
    people: groups.filter((group) => parts.every((part) => part.dataSubjects && !part.dataSubjects.includes(group))),
  }
}

/** Whether nothing is left out. */
export const isNothing = ({ data, people }: LeftOut): boolean => data.length + people.length === 0

/** What of a purpose no basis is stated for: data and people, or whatever is not the one part that a basis is said to be for. */
export interface WithoutBasis extends LeftOut {
  readonly besides?: Text
}

/** The rest of a purpose whose bases are for some of it only; undefined where none is left, or none is stated at all. */
export function withoutBasis(model: Model, purpose: Purpose, regime: Regime): WithoutBasis | undefined {
  const bases = basesIn(purpose, regime)
  const [only, ...more] = bases
  // What was taken out as a mistake may have been the basis of the rest.
  if (!only || isCutOut(model, child(purpose, 'basis'))) return undefined
  const rest = leftOutBy(bases, purpose)
  if (!isNothing(rest)) return rest
  // Of several parts in words nobody knows whether they are all of it; what only says the title again is no part.
  return only.for && more.length === 0 && !saysAgain(only.for, purpose.title)
    ? { ...rest, besides: only.for }
    : undefined
}

/** Whether words hold all the words of a title that carry it: then they are another way to say it. */
function saysAgain(words: Text, title: Text | undefined): boolean {
  const own = title ? longWordsOf(title) : []
  const all = new Set(longWordsOf(words))
  return own.length > 1 && own.every((word) => all.has(word))
}

const longWordsOf = (text: Text): readonly string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{L}{4,40}/gu) ?? []

/** The data of a purpose that people may be asked for and that none of its answers on giving them is about. */
export function withoutProvision(model: Model, purpose: Purpose): readonly Datum[] {
  const answers = each(purpose.provision)
  // What is said of everything serves the rest.
  if (answers.length === 0 || model.general?.provision !== undefined || isCutOut(model, child(purpose, 'provision')))
    return []
  const left = leftOutBy(answers, purpose).data
  return left.length === 0 ? [] : left.filter((datum) => mayBeAsked(model, purpose, datum))
}

/** Whether people may be asked for data: not where we work them out, or where only other sources name them. */
function mayBeAsked(model: Model, purpose: Purpose, datum: Datum): boolean {
  if (datum.inferred === true) return false
  const uses = each(sourcesOf(model, purpose))
  const naming = uses.filter((use) => isAmong(datum, dataBroughtBy(use) ?? []))
  const open = uses.filter((use) => dataBroughtBy(use) === undefined)
  return (naming.length > 0 ? naming : open).some(({ target }) => target.type === 'direct')
}

const dataBroughtBy = ({ data, target }: Use<Source>): readonly Datum[] | undefined => bothData(data, target.data)
