import path from 'node:path'
import type { Outcome } from '../../checking/checked.js'
import { declarationOf } from '../../node/declaration-of.js'
import { keyOf, type Listing, listedBy } from '../../node/read-project.js'
import type { Io } from '../io.js'
import type { Broken } from './broken.js'
import { type Answer, type Answered, type CheckJob, checkerOf, type How } from './check-one.js'
import { progressOf } from './progress.js'
import { type Shard, shardOf } from './shard.js'

/** Which of the declarations are checked, and how. */
export interface Many extends How {
  readonly shard?: Shard | undefined
  /** How many threads work at most; as many as pay where it is not said. */
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
  const listed = await listedBy(args, io)
  const mine = shardOf(listed, many.shard, io.cwd)
  const answers = await settled(await answersTo(mine.names, many, io), listed, many, io)
  const checked = answers.filter((one) => one.is === 'checked')
  return {
    outcomes: checked.map(({ outcome }) => outcome),
    read: [...new Set(checked.flatMap(({ read }) => read))],
    texts: new Map(checked.flatMap(({ texts }) => texts)),
    problems: [
      ...listed.problems,
      ...answers.flatMap((one) => (one.is === 'unusable' ? [one.problem] : [])),
      ...(await unreadOf(mine.alike, checked, many, io.cwd)),
    ],
    broken: answers.filter((one) => one.is === 'broken'),
  }
}

/** Fewer declarations than this are checked sooner than a second thread has begun. */
const fewest = 60

async function answersTo(names: readonly string[], many: Many, io: Io): Promise<readonly Answer[]> {
  const check = checkerOf(io, many)
  const jobs = names.map((name): CheckJob => ({ name }))
  const answers: Answer[] = []
  const progress = progressOf(io, jobs.length)
  const done = (answer: Answer, index: number): void => {
    answers[index] = answer
    progress.step()
  }
  try {
    if (jobs.length < fewest) for (const [index, job] of jobs.entries()) done(await check(job), index)
    else {
      const { shareOut } = await import('../../node/threads.js')
      const { cores } = await import('../../node/cores.js')
      const told: Told = { cwd: io.cwd, config: io.settings?.given, asOf: many.asOf }
      // Standard input can be read in one thread only, and whoever watches is told in this one.
      const code = names.includes('-') || io.saw ? undefined : io.thread
      const thread = code && { code, told }
      await shareOut(jobs, { thread, threads: many.threads ?? cores(), here: check, done })
    }
  } finally {
    progress.end()
  }
  return answers
}

/** What another thread is told when it begins. */
export interface Told extends How {
  readonly cwd: string
  /** The settings that were named, or that there are none. */
  readonly config: string | false | undefined
}

/** What begins as no declaration is a part of one that was checked, or stands alone and says where it belongs. */
async function settled(
  answers: readonly Answer[],
  listed: Listing,
  many: Many,
  io: Io,
): Promise<readonly Exclude<Answer, { readonly is: 'part' }>[]> {
  const checked = answers.filter((one) => one.is === 'checked')
  const included = new Set(
    checked.flatMap(({ outcome: { files } }) => files.slice(1)).map((name) => keyOf(name, io.cwd)),
  )
  const all = new Set(listed.names.map((name) => keyOf(name, io.cwd)))
  const isWhole = many.shard === undefined
  const whole: Exclude<Answer, { readonly is: 'part' }>[] = []
  for (const answer of answers) {
    if (answer.is !== 'part') whole.push(answer)
    else if (!included.has(keyOf(answer.name, io.cwd))) {
      const owner = isWhole ? undefined : await declarationOf(path.resolve(io.cwd, answer.name), io.cwd)
      // Another run that shares the declarations checks it with its own.
      if (owner !== undefined && all.has(owner)) continue
      const alone = await checkerOf(io, many)({ name: answer.name, isAlone: true })
      if (alone.is !== 'part') whole.push(alone)
    }
  }
  return whole
}

/** What looks like ours and belongs to nothing that was read: without a word, a run would be green that has not seen it. */
async function unreadOf(
  alike: readonly string[],
  checked: readonly Answered[],
  { shard }: Many,
  cwd: string,
): Promise<Listing['problems']> {
  // A declaration that could not be read may include any of them.
  if (alike.length === 0 || !checked.every(({ isParsed }) => isParsed)) return []
  const seen = new Set(checked.flatMap(({ outcome: { files } }) => files).map((name) => keyOf(name, cwd)))
  const left: Listing['problems'][number][] = []
  for (const file of alike.filter((name) => !seen.has(keyOf(name, cwd)))) {
    // Another run that shares the declarations may read it.
    if (shard !== undefined && (await declarationOf(keyOf(file, cwd), cwd)) !== undefined) continue
    left.push({ file, mistake: { is: 'unread' } })
  }
  return left
}
