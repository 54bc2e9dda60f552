import type { Outcome } from '../../checking/checked.js'
import { type Listing, listedBy } from '../../node/read-project.js'
import type { Io } from '../io.js'
import { answerAll } from './answer-all.js'
import type { Broken } from './broken.js'
import { type CheckAnswer, type Checking, checkerOf } from './check-one.js'
import { tellUnkept } from './not-checked.js'
import { type Shard, shardOf } from './shard.js'
import { aloneAmong, unreadIn } from './whole.js'

/** Which of the declarations are checked, and how. */
export interface Many extends Checking {
  readonly shard?: Shard | undefined
  readonly threads?: number | undefined
}

/** What became of all declarations, in the order in which they were named or found. */
export interface CheckedAll {
  readonly outcomes: readonly Outcome[]
  /** All files that were read, by their names. */
  readonly read: readonly string[]
  /** The lines that a report draws, by file. */
  readonly texts: ReadonlyMap<string, string>
  readonly problems: Listing['problems']
  readonly broken: readonly Broken[]
}

/** Checks all declarations that arguments mean: one that cannot be checked stops no other. */
export async function checkAll(args: readonly string[], many: Many, io: Io): Promise<CheckedAll> {
  const { shard, threads, ...doing } = many
  const listed = await listedBy(args, io)
  const mine = shardOf(listed, shard, io.cwd)
  const answers: CheckAnswer[] = []
  const here = checkerOf(io, doing)
  const work = { here, threads, doing: { is: 'check' as const, ...doing } }
  await answerAll(mine.names, { ...work, done: (answer: CheckAnswer) => void answers.push(answer) }, io)

  const read = answers.flatMap((one) => (one.is === 'checked' ? [readOf(one)] : []))
  const whole = { listed, mine, read, shard, cwd: io.cwd }
  const alone = await aloneAmong(
    answers.filter((one) => one.is === 'part'),
    whole,
  )
  const settled: CheckAnswer[] = []
  for (const one of answers)
    if (one.is !== 'part') settled.push(one)
    else if (alone.includes(one.name)) settled.push(await here({ name: one.name, isAlone: true }))
  const checked = settled.filter((one) => one.is === 'checked')
  await tellUnkept(many.cache, checked, io)
  return {
    outcomes: checked.map(({ outcome }) => outcome),
    read: [...new Set(checked.flatMap((one) => one.read))],
    texts: new Map(checked.flatMap(({ texts }) => texts)),
    problems: [
      ...listed.problems,
      ...settled.flatMap((one) => (one.is === 'unusable' ? [one.problem] : [])),
      ...(await unreadIn({ ...whole, read: checked.map(readOf) })),
    ],
    broken: settled.filter((one) => one.is === 'broken'),
  }
}

const readOf = ({ outcome, isParsed }: Extract<CheckAnswer, { readonly is: 'checked' }>) => ({
  files: outcome.files,
  isParsed,
})
