import { sessionOf } from '../interview/session.js'
import { organisationIn, type Sheet, sheetsIn } from '../interview/sheets.js'
import { readProject } from '../node/read-project.js'
import { isTaken } from '../node/starting-files.js'
import { fileProblems, unusable } from '../reports/file-problems.js'
import { describeSheet } from '../reports/sheet-report.js'
import { UsageError, unknownWord } from '../reports/usage-error.js'
import { wordsFor } from '../wording/languages.js'
import { type Io, lookOf } from './io.js'

/** Whose questions are asked for, and on which day. */
interface Sought {
  readonly who: string | undefined
  readonly asOf: string
}

/** A sheet, and the organisation it is about. */
interface Asked {
  readonly sheet: Sheet
  readonly organisation: string | undefined
}

/** Prints the questions that somebody else knows the answers to, a sheet a person, each to be pasted into a mail. */
export async function askPeople(args: readonly string[], { who, asOf }: Sought, io: Io): Promise<number> {
  const meant = await sought(args, { who, asOf }, io)
  io.stdout(
    meant.map(({ sheet, organisation }) => describeSheet(sheet, organisation, lookOf(io, 'stdout'))).join('\n\n'),
  )
  io.stderr(
    meant.length === 0 ? 'Nobody is asked for anything.\n' : '\nThe answers are entered with forthright init.\n',
  )
  return 0
}

/** In `--ask privacy.yaml` the word is a file, in `--ask ann` a person; somebody who is called like a folder is a person. */
async function sought(args: readonly string[], { who, asOf }: Sought, io: Io): Promise<readonly Asked[]> {
  if (who === undefined) return sheetsOf(args, asOf, io)
  if (looksLikePath.test(who)) return sheetsOf([who, ...args], asOf, io)
  const isName = await isTaken(who, io.cwd)
  // Where the word is a file, there may be nothing else to read.
  const sheets = await sheetsOf(args, asOf, io).catch((error: unknown) => (isName ? [] : Promise.reject(error)))
  const meant = sheets.filter(({ sheet }) => isMeant(sheet, who))
  if (meant.length === 0 && isName) return sheetsOf([who, ...args], asOf, io)
  if (meant.length > 0 || sheets.length === 0) return meant
  throw unknown(
    who,
    sheets.map(({ sheet }) => sheet.who),
  )
}

/** A file, a folder, a pattern, or what stands for standard input: nobody is called so. */
const looksLikePath = /^-$|^\.{0,2}[/\\]|[/\\]$|[*?]|\.ya?ml$/i

async function sheetsOf(args: readonly string[], asOf: string, io: Io): Promise<readonly Asked[]> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw await unusable(problems)
  const broken = projects.flatMap(({ findings }) => findings)
  if (broken.length > 0) throw new UsageError(fileProblems(broken, await wordsFor(broken)))
  const sessions = await Promise.all(projects.map(({ trees }) => sessionOf(trees, asOf)))
  return sessions.flatMap((session) => {
    if (session === undefined) return []
    const organisation = organisationIn(session.standing)
    return sheetsIn(session.standing).map((sheet) => ({ sheet, organisation }))
  })
}

const isMeant = ({ who, role = '' }: { readonly who: string; readonly role?: string }, sought: string): boolean =>
  [who, role].some((name) => name.toLowerCase() === sought.trim().toLowerCase()) ||
  who.toLowerCase().startsWith(`${sought.trim().toLowerCase()} `)

const unknown = (who: string, names: readonly string[]): UsageError =>
  unknownWord('person asked', who, names, `Asked are: ${[...new Set(names)].join(', ')}`)
