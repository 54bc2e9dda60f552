import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { suggest } from '../language/suggest.js'
import type { UsageProblem } from '../reports/problem.js'
import { visible } from '../source/characters.js'
import { isWithin } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { Answer, Understood } from './answer.js'
import type { Change } from './change.js'
import { make } from './decide.js'
import type { Decision } from './decision.js'
import { onCard } from './form.js'
import { besideParts, partWith, placeOf } from './parts.js'
import { answerIn, type Fault } from './plain-answer.js'
import { decisionsIn } from './sequence.js'
import type { Standing } from './standing.js'

/** What answers made of a declaration, what of them is doubtful, and what stands among them that nothing asks for. */
export interface Answered {
  readonly standing: Standing
  readonly doubts: readonly UsageProblem[]
  readonly strays: readonly UsageProblem[]
}

/**
 * Takes answers from a file, by the ids of the decisions, each in the plain form of its own: words, a word of a list, a list, fields;
 * `yes` for a card as it stands, its lines by their ids where they are said otherwise. What the file leaves out stays open.
 *
 * ```yaml
 * situation: club
 * name: Northgate Rowing Club
 * country: United Kingdom
 * purposes: [membership]
 * purposes.membership: yes
 * time.leaving: 6 years
 * ```
 */
export function answersIn(tree: SourceTree, begun: Standing): Answered | readonly UsageProblem[] {
  const { contents } = tree.document
  if (!isMap(contents))
    return [problemAt(tree, contents, 'A file of answers holds fields, such as name: and country:.')]
  const former = formerKey(contents.items)
  if (former !== undefined) return [problemAt(tree, former, ofAnEarlierVersion)]
  const given = new Map<string, Pair>()
  const problems: UsageProblem[] = []
  for (const pair of contents.items) {
    const id = idOf(pair)
    if (given.has(id)) problems.push(problemAt(tree, pair.key, `'${id}' is answered twice.`))
    given.set(id, pair)
  }
  const { standing, faults, doubts, asked } = takeAll(given, begun)
  problems.push(...faults.map(({ at, says }) => problemAt(tree, at, says)))
  const unasked = [...given].flatMap(([id, { key }]) => (asked.has(id) ? [] : [{ id, key }]))
  const strays = unasked.map(({ id, key }) => strayAt(tree, key, id, asked))
  // A mistake in one answer leaves others unasked: those are only told where they look like a slip themselves.
  const slips = problems.length > 0 ? strays.filter((_, index) => isSlip(unasked[index]?.id ?? '', asked)) : []
  if (problems.length > 0) return [...problems, ...slips]
  return { standing, doubts: doubts.map((doubt) => doubtAt(tree, doubt)), strays }
}

/** What was taken and is doubtful, where it stands. */
interface Doubt extends Pick<Understood, 'words'> {
  readonly at: unknown
  readonly id: string
  readonly asks: string
}

/** Answers everything that is asked for and answered; an answer can bring more to be decided. */
function takeAll(given: ReadonlyMap<string, Pair>, begun: Standing) {
  let standing = begun
  const faults: Fault[] = []
  const doubts: Doubt[] = []
  const taken = new Set<string>()
  const asked = new Set(['include'])
  for (;;) {
    const decisions = decisionsIn(standing)
    for (const { id } of decisions) asked.add(id)
    const decision = decisions.find(({ id }) => given.has(id) && !taken.has(id))
    const pair = decision && given.get(decision.id)
    if (decision === undefined || pair === undefined) return { standing: ours(standing), faults, doubts, asked }
    taken.add(decision.id)
    const became = takeOne(decision, pair, standing)
    if ('faults' in became) faults.push(...became.faults)
    else {
      standing = became.standing
      doubts.push(...became.doubts)
    }
  }
}

/** Whoever says nothing of what they are gets no proposals, but a mark for whatever is open all the same. */
const ours = (standing: Standing): Standing =>
  standing.isOurs ? standing : make([{ situation: 'other' }], standing).standing

type Took = { readonly standing: Standing; readonly doubts: readonly Doubt[] } | { readonly faults: readonly Fault[] }

function takeOne(decision: Decision, { key, value }: Pair, standing: Standing): Took {
  const read = answerIn(onCard(decision.form), value, decision.ask)
  if ('faults' in read) return { faults: read.faults.map(({ at, says }) => ({ at: at ?? key, says })) }
  if (read.answer === undefined) return { standing, doubts: [] }
  const taken = decision.take(read.answer)
  if ('refused' in taken)
    return {
      faults: Object.entries(taken.refused).map(([field, says]) => ({ at: nodeOf(value, field) ?? key, says })),
    }
  const { own, fault } = ownChanges(taken.changes, read.answer, decision, standing)
  if (fault !== undefined) return { faults: [{ at: key, says: fault }] }
  const doubts = (taken.understood ?? []).flatMap(({ field, words, doubt }) =>
    doubt === undefined ? [] : [{ at: nodeOf(value, field) ?? key, id: decision.id, words, asks: doubt }],
  )
  return { standing: make(own, standing).standing, doubts }
}

/**
 * What an answer changes beside what parts state, for those hold for others as well. A list in which something of a part is not
 * ticked, and a yes to what a part leaves open, say nothing of it; an answer that is about nothing else cannot be taken.
 */
function ownChanges(all: readonly Change[], answer: Answer, { form }: Decision, standing: Standing) {
  const changes = all.flatMap((change) => besideParts(change, standing))
  const partOf = (change: Change) => (placeOf(change) === '' ? undefined : partWith(placeOf(change), standing))
  const own = changes.filter((change) => partOf(change) === undefined)
  const said = answer.is === 'yes' ? { ...answer.changed, ...answer.asked, ...answer.needs } : {}
  const card = onCard(form)
  const lines = card.kind === 'card' ? card.lines.filter(({ id }) => id in said) : []
  const meant = changes.filter((change) => {
    const at = placeOf(change)
    if (partOf(change) === undefined || answer.is === 'later') return false
    if (answer.is === 'yes') return lines.some((line) => isWithin(at, line.at))
    return own.length === 0 && !(answer.is === 'picked' && 'drop' in change)
  })
  const part = meant.map(partOf).find((each) => each !== undefined)
  const fault =
    part && `${visible(part.file.path)} states this, and holds for others too: change it there, or leave it out here.`
  return { own, fault }
}

/** Where the answer to a field stands: `provision.consequence`. */
function nodeOf(value: unknown, field: string): unknown {
  if (field === '' || !isMap(value)) return undefined
  const [first = '', ...more] = field.split('.')
  return value.getIn([first, ...more], true) ?? value.get(first, true)
}

const idOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

/** Keys by which the files of an earlier version are known. */
const formerKeys: ReadonlySet<string> = new Set([
  'for',
  'people',
  'publicAuthority',
  'noDpo',
  'rightsByLaw',
  'requests',
])

const formerKey = (items: readonly Pair[]): unknown =>
  items.find((pair) => formerKeys.has(idOf(pair)) || (idOf(pair) === 'purposes' && isMap(pair.value)))?.key

const ofAnEarlierVersion =
  "These answers are to the questions of an earlier version. Now 'purposes' lists what you do, each of it is answered under a key of its own such as purposes.membership, and people, data and sources are said there."

/** In a conversation a doubt is asked about; a file is taken as it stands, and told what is doubtful in it. */
const doubtAt = (tree: SourceTree, { at, id, words, asks }: Doubt): UsageProblem =>
  problemAt(tree, at, `'${id}' is read with a doubt. ${words}`, asks)

function strayAt(tree: SourceTree, key: unknown, id: string, asked: ReadonlySet<string>): UsageProblem {
  const known = [...asked].filter((one) => isJoint(id) || !isJoint(one))
  // One thing is never meant by a key for several.
  const near = suggest(
    id,
    known.filter((one) => isJoint(one) === isJoint(id)),
  )
  return problemAt(
    tree,
    key,
    `After the other answers, nothing asks for '${id}'.`,
    near === undefined ? alikeTo(id, known) : `${meant} ${near}?`,
  )
}

const meant = 'Did you mean'

/** Whether a key looks like a slip of one that was asked for. What several are called together waits for all of them. */
function isSlip(id: string, asked: ReadonlySet<string>): boolean {
  const near = suggest(id, [...asked])
  return near !== undefined && !isJoint(id) && near.split('.').length === id.split('.').length
}

/** Whether a key stands for several things at once: it is told of to those who wrote one like it, and to nobody else. */
const isJoint = (id: string): boolean => id.split('.').includes('all')

/** How many keys are told of those that begin in the same way. */
const mostAlike = 6

/** The keys that begin as one does that nothing asks for. */
function alikeTo(id: string, asked: readonly string[]): string | undefined {
  const [first = '', second = ''] = id.split('.')
  const begun = asked.filter((one) => one.startsWith(`${first}.`))
  const nearer = begun.filter((one) => one.startsWith(`${first}.${second}.`))
  const told = (nearer.length > 0 ? nearer : begun).slice(0, mostAlike)
  return told.length === 0 ? undefined : `Keys that begin so: ${told.join(', ')}.`
}

function problemAt({ file, lines }: SourceTree, node: unknown, message: string, suggestion?: string): UsageProblem {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
  return {
    rule: 'file',
    file: file.path,
    message: `${file.path}:${lines.linePos(start).line}: ${message}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

const isNode = (value: unknown): value is Node => isScalar(value) || isMap(value) || isSeq(value)
