import { everyStarter } from '../catalogue/starters/index.js'
import type { Checked } from '../checking/checked.js'
import { doubtfulPlaces, type WrongPlace, wrongPlaces } from '../checking/what-is-left.js'
import { lawAsOf } from '../law/law.js'
import { includesOf } from '../reading/includes.js'
import { parse } from '../reading/parse.js'
import type { UsageProblem } from '../reports/problem.js'
import type { Place, SourceFile } from '../source/file.js'
import { locatorOf } from '../source/locate.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { openPlaces } from '../writing/open-places.js'
import type { Answer, Understood } from './answer.js'
import type { Answered, Session } from './answered.js'
import { answersIn } from './answers-in.js'
import { asProposed, spoken } from './as-printed.js'
import { filesOf, make } from './decide.js'
import type { Decision } from './decision.js'
import { missingOf } from './fields/entry-name.js'
import { withFoundBy } from './found-by.js'
import { withFound } from './found-decisions.js'
import { wentWords } from './goes-with.js'
import { sayingUsual, withHeld } from './looking-back.js'
import { decisionAt } from './mending.js'
import { answerOpened, openedIn, type Took } from './opened.js'
import { decisionsIn, nextIn } from './sequence.js'
import { type Standing, standingOf, withStarters, withWords } from './standing.js'
import { stepsIn } from './steps.js'

export type { Session } from './answered.js'

/** The text with which a declaration begins, before anything is decided; `words` name its file to a shell. */
export function beginningOf(words: readonly string[] = [], parts: readonly string[] = []): string {
  const file = words.map((word) => ` ${word}`).join('')
  return `# Begun by forthright init. What is open is marked "not stated yet"; nothing is printed but what you confirmed.
# Go on with: forthright init${file}     Check it with: forthright lint${file}

forthright: 1
${parts.length === 0 ? '' : `include: ${JSON.stringify(parts)}\n`}`
}

/** A declaration in the middle of being answered; undefined where its files cannot be read as one. */
export async function sessionOf(trees: readonly SourceTree[], day: string): Promise<Session | undefined> {
  const standing = await standingOf(trees, lawAsOf(day), day)
  return standing && Object.hasOwn(standing.value, 'forthright') ? sessionAt(standing) : undefined
}

/** The same by its texts, the main file first. */
export const sessionOfTexts = (files: readonly SourceFile[], day: string): Promise<Session | undefined> =>
  sessionOf(
    files.flatMap((file) => parse(file).value ?? []),
    day,
  )

async function sessionAt(standing: Standing): Promise<Session> {
  const now = decisionsIn(standing)
  const whole = asProposed(now, standing)
  const said = await withFoundBy(offered(await spoken(now, standing, whole), standing), standing)
  const decisions = withHeld(sayingUsual(said, standing), standing)
  const foreseen = stepsIn(sayingUsual(offered(decisionsIn(whole), standing), whole)).length
  return { standing, decisions, foreseen, next: nextIn(decisions) }
}

/** In a file that was begun by hand, what is usual for a sort of organisation is not offered. */
const offered = (all: readonly Decision[], { isOurs }: Standing): readonly Decision[] =>
  isOurs ? all : all.filter(({ decides, isDone }) => decides.length > 0 || !isDone)

/** What there is to decide, without the sentences that the notice would print. */
export const askingIn = (standing: Standing): Asking => ({
  standing,
  decisions: offered(decisionsIn(standing), standing),
})

/** Takes an answer to one decision; an answer that is given again takes the place of the one before. */
export const answer = (session: Session, decision: Decision, given: Answer): Promise<Answered> =>
  openedIn(given).length === 0
    ? answerOne(session, decision, given)
    : answerOpened(session, decision, given, { took, sessionAt })

async function answerOne({ standing }: Session, decision: Decision, given: Answer): Promise<Answered> {
  const answered = await took(standing, decision, given)
  if ('refused' in answered) return answered
  const { standing: after, ...told } = answered
  return { session: await sessionAt(after), ...told }
}

/** What an answer makes of a declaration, before anybody asks what is to be decided then. */
async function took(standing: Standing, decision: Decision, given: Answer): Promise<Took> {
  const taken = decision.take(given)
  if ('refused' in taken) return taken
  const picked = taken.changes.flatMap((change) => ('situation' in change ? [change.situation] : []))
  const { standing: after, byHand, went } = make(taken.changes, await withStarters(standing, picked))
  // Whoever said that nothing of a card is so was told before.
  const words = given.is === 'no' ? undefined : wentWords(went, standing)
  const understood = [...(taken.understood ?? []), ...(words === undefined ? [] : [{ field: '', words }])]
  return { standing: after, understood, byHand }
}

/** How an answer would be read, with what is doubtful about it: nothing is taken. */
export async function readBack(
  trees: readonly SourceTree[],
  day: string,
  { id, findings, given }: { readonly id: string; readonly findings: Checked['findings']; readonly given: Answer },
): Promise<readonly Understood[]> {
  const standing = await standingOf(trees, lawAsOf(day), day)
  const taken =
    standing &&
    withFound(decisionsIn(standing), findings, standing)
      .find((one) => one.id === id)
      ?.take(given)
  return taken === undefined || 'refused' in taken ? [] : (taken.understood ?? [])
}

/** The parts that a file of answers names, each with its line: what they state is not asked for. */
export const partsIn = (tree: SourceTree): readonly { readonly path: string; readonly line: number }[] =>
  includesOf(tree).map(({ path, pointer }) => ({ path, line: placeIn(tree, pointer).range.start.line }))

/** Where something stands in a file of answers. */
export const placeIn = (tree: SourceTree, at: Pointer): Place => locatorOf([tree]).locate(at)

/** A declaration with the answers of a file taken, and what there is to tell of them; or what cannot be taken, each with its line. */
export async function fromFile(
  tree: SourceTree,
  { standing }: Session,
): Promise<{ readonly session: Session; readonly told: readonly UsageProblem[] } | readonly UsageProblem[]> {
  const made = answersIn(tree, { ...(await withWords(standing)), starters: await everyStarter() })
  if (!('standing' in made)) return made
  return { session: await sessionAt(made.standing), told: [...made.doubts, ...made.strays] }
}

/** The texts of a declaration, the main file first. */
export const textsIn = ({ standing }: Session): readonly SourceFile[] => filesOf(standing)

/** What was left or asked of somebody: decided for then, and open still. */
export const leftIn = ({ decisions, standing }: Session): readonly Decision[] =>
  decisions.filter(({ isDone, decides }) => isDone && decides.some(({ at }) => standing.marks.has(at)))

/** Something that was answered and does not hold: what was found, and the decision that can be taken again. */
export interface Wrong extends WrongPlace {
  readonly decision: Decision
}

type Asking = Pick<Session, 'decisions' | 'standing'>

/** All that can be decided, with what is wrong or missing where no screen asks. */
export const decisionsFor = (
  { decisions, standing }: Asking,
  { findings }: Pick<Checked, 'findings'>,
): readonly Decision[] => withFound(decisions, findings, standing)

/** The errors that nothing open stands for, where there is a decision that ends them. */
export const wrongIn = (
  session: Asking,
  { trees, findings }: Pick<Checked, 'trees' | 'findings'>,
): readonly Wrong[] => {
  const decisions = decisionsFor(session, { findings })
  return wrongPlaces(trees, findings).flatMap((wrong) => {
    const decision = decisionAt(decisions, wrong.place.pointer)
    return decision === undefined ? [] : [{ ...wrong, decision }]
  })
}

/** The warnings that follow from an answer that was given, each with the decision that can be taken again. */
export const doubtfulIn = (
  session: Asking,
  { trees, findings }: Pick<Checked, 'trees' | 'findings'>,
): readonly Wrong[] => {
  const decisions = decisionsFor(session, { findings })
  return doubtfulPlaces(trees, findings).flatMap((doubtful) => {
    const decision = decisionAt(decisions, doubtful.place.pointer)
    return decision?.isDone === true ? [{ ...doubtful, decision }] : []
  })
}

/** Who was asked for something that is still open, each once; a name is personal data and stands in comments alone. */
export const peopleAskedIn = ({ marks }: Pick<Standing, 'marks'>): readonly string[] => [
  ...new Set([...marks.values()].flatMap(({ asked }) => asked?.who ?? [])),
]

/** Something that is open, with its place. */
export interface Open {
  readonly file: string
  readonly line: number
  /** What is missing: `how long the data are kept`. */
  readonly what: string
  /** Where it belongs: `purposes.membership.retention`. */
  readonly path: string
}

/** What is open in a declaration, in the order of its lines; nobody's name is in it. */
export const openPlacesIn = ({ standing }: Pick<Session, 'standing'>): readonly Open[] =>
  standing.trees.flatMap((tree) =>
    [...openPlaces(tree)]
      .map(([at, { start, mark }]) => ({
        file: tree.file.path,
        line: tree.lines.linePos(start).line,
        what: missingOf(at, mark.says, standing),
        path: keysOf(at).join('.'),
      }))
      .toSorted((one, other) => one.line - other.line),
  )
