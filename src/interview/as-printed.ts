import { understood } from '../checking/check.js'
import { projectOf } from '../checking/project-of.js'
import { kinds } from '../documents/kinds.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import type { Node, Trace } from '../documents/tree/nodes.js'
import { isTraced, tracedParts, words } from '../documents/tree/walk.js'
import { loadWords } from '../documents/words/load-words.js'
import { child, isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Change } from './change.js'
import { made } from './decide.js'
import type { Decision, Place } from './decision.js'
import { asUsual } from './fields/purpose-field.js'
import { isUnsaid } from './form.js'
import { wouldGo } from './goes-with.js'
import { keptWords } from './kept-words.js'
import { type Standing, statedAt } from './standing.js'
import { withSentences } from './together.js'

/** What the notice says, or would say, of what stands at a place; undefined where it says nothing of it. */
type Says = (at: Pointer) => string | undefined

const nothing: Says = () => undefined

/** Decisions whose sentences are those that the notice prints, or would print. */
export async function spoken(
  decisions: readonly Decision[],
  standing: Standing,
  whole: Standing = asProposed(decisions, standing),
): Promise<readonly Decision[]> {
  const says = await saysIn(whole)
  const worded = decisions.map((decision) => {
    const { form } = decision
    if (form.kind !== 'card') {
      const kept = keptWords(form, decision.decides, says, standing)
      return kept === undefined ? decision : { ...decision, kept }
    }
    const lines = form.lines.map((line) =>
      isUnsaid(line.state) || line.says !== '' ? line : { ...line, says: says(line.at) ?? '' },
    )
    const goesToo = form.canDeny ? goneWith(decision, standing) : undefined
    return { ...decision, form: { ...form, lines, ...(goesToo !== undefined && { goesToo }) } }
  })
  const byId = new Map(worded.map((one) => [one.id, one]))
  return worded.map((decision) => withSentences(decision, byId))
}

/** What goes with what a card is about, whoever says that it is not so. */
function goneWith(decision: Decision, standing: Standing): string | undefined {
  const taken = decision.take({ is: 'no' })
  const [change] = 'changes' in taken ? taken.changes : []
  return change !== undefined && 'drop' in change ? wouldGo(change.drop, standing) : undefined
}

/** The declaration with all that is proposed in it, made in memory: it is never written or printed. */
export const asProposed = (decisions: readonly Decision[], standing: Standing): Standing =>
  made(proposalsIn(decisions, standing), standing).standing

/** What the notice says, or would say, of each place: a draft of the whole, read where it traces to the place. */
async function saysIn(whole: Standing): Promise<Says> {
  const model = understood(projectOf(whole.trees.map(({ file }) => file)), { asOf: whole.day })
  if (model === undefined) return nothing
  const [loaded, ...plans] = await Promise.all([loadWords(model), ...kinds.slice(0, 1).map((kind) => kind.load())])
  const documents = plans.flatMap((plan) => plan.compose(model, whole.law, loaded, { draft: true }))
  return (at) => shownAt(documents, at)
}

/** The words of the smallest parts that show what stands at a place. */
function shownAt(documents: readonly NoticeDocument[], at: Pointer): string | undefined {
  const sections = documents.flatMap((document) => document.sections)
  const tells = (some: typeof sections): readonly Node[] =>
    some.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks.flatMap((block) => smallest(block, at))))
  const own = tells(sections.filter(({ id }) => id === sectionOf(at)))
  // What is told in short is told in full elsewhere.
  const inFull = own.length > 0 ? own : tells(sections.filter(({ id }) => id !== 'in-short'))
  const found = onlyOf(at, inFull.length > 0 ? inFull : tells(sections))
  const told = [...new Set(withoutHeads(found).map((node) => words(node).trim()))].filter((each) => each !== '')
  return told.length === 0 ? undefined : told.map((each, n) => (n < told.length - 1 ? ended(each) : each)).join(' ')
}

/** What stands beneath a heading says it without it. */
function withoutHeads(nodes: readonly Node[]): readonly Node[] {
  const others = nodes.filter(({ type }) => type !== 'heading')
  return others.length > 0 ? others : nodes
}

/** Words as others can follow them: what stood on a line of its own ends as a sentence does. */
const ended = (said: string): string => (/[\p{L}\p{N})\]’”]$/u.test(said) ? `${said}.` : said)

/**
 * A part that tells of another field of the same entry as well is that field's line: a consent that stands again beside the
 * advertising that rests on it, or a heading above a description.
 */
function onlyOf(at: Pointer, parts: readonly Node[]): readonly Node[] {
  const [register = '', entry = '', field] = keysOf(at)
  const around = child('', register, entry)
  const isOthers = (each: Pointer): boolean => isWithin(each, around) && each !== around && !isWithin(each, at)
  const own = field === undefined ? parts : parts.filter((part) => !placesOf(part).some(isOthers))
  const some = own.length === 0 ? parts : own
  // What counts the same field of several entries says it of none of them.
  const isOfOther = (each: Pointer): boolean => {
    const [other, id, key] = keysOf(each)
    return other === register && id !== entry && key === field
  }
  const alone = field === undefined ? some : some.filter((part) => !placesOf(part).some(isOfOther))
  return alone.length === 0 ? some : alone
}

const placesOf = (part: Node): readonly Pointer[] => ('at' in part ? (part.at ?? []) : [])

/** Where a notice tells of a place: what allows sensitive data stands in a section of its own. */
const sectionOf = (at: Pointer): string => (keysOf(at)[2]?.endsWith('Condition') ? 'sensitive-data' : 'why')

function smallest(node: Node, at: Pointer): readonly Node[] {
  // What heads a table tells of no place.
  const around = node.type === 'table' ? node.rows : tracedParts(node)
  const inside = around.flatMap((part) => smallest(part, at))
  if (inside.length > 0) return inside
  const cells = node.type === 'tableRow' ? node.children.filter((cell) => tellsOf(cell, at)) : []
  if (cells.length > 0) return cells
  return isTraced(node) && tellsOf(node, at) ? [node] : []
}

/** Words of our own around a fact do not say it. */
const tellsOf = (part: Trace, place: Pointer): boolean => part.at?.some((each) => isWithin(each, place)) === true

/** The places for which something is proposed that nobody has confirmed, whether the file marks them or not. */
export const proposedPlaces = (decisions: readonly Decision[], standing: Standing): readonly Place[] =>
  decisions
    .flatMap(({ decides }) => decides)
    .filter(({ at, proposed }) => proposed !== undefined && statedAt(standing, at) === undefined)

/** What all proposals would change. */
export const proposalsIn = (decisions: readonly Decision[], standing: Standing): readonly Change[] =>
  proposedPlaces(decisions, standing).flatMap(({ at, proposed }) =>
    proposed === undefined ? [] : asUsual(at, proposed, standing),
  )
