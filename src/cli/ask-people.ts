import { sessionOf } from '../interview/session.js'
import { organisationIn, sheetsIn } from '../interview/sheets.js'
import { readProject } from '../node/read-project.js'
import { fileProblems, unusable } from '../reports/file-problems.js'
import { describeSheet } from '../reports/sheet-report.js'
import { UsageError, unknownWord } from '../reports/usage-error.js'
import { wordsFor } from '../wording/languages.js'
import { type Io, lookOf } from './io.js'

/** Prints the questions that somebody else knows the answers to, a sheet a person, each to be pasted into a mail. */
export async function askPeople(
  args: readonly string[],
  { who, asOf }: { readonly who: string | undefined; readonly asOf: string },
  io: Io,
): Promise<number> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw await unusable(problems)
  const broken = projects.flatMap(({ findings }) => findings)
  if (broken.length > 0) throw new UsageError(fileProblems(broken, await wordsFor(broken)))
  const sessions = await Promise.all(projects.map(({ trees }) => sessionOf(trees, asOf)))
  const sheets = sessions.flatMap((session) => {
    if (session === undefined) return []
    const organisation = organisationIn(session.standing)
    return sheetsIn(session.standing).map((sheet) => ({ sheet, organisation }))
  })
  const meant = who === undefined ? sheets : sheets.filter(({ sheet }) => isMeant(sheet, who))
  if (who !== undefined && meant.length === 0 && sheets.length > 0)
    throw unknown(
      who,
      sheets.map(({ sheet }) => sheet.who),
    )
  io.stdout(
    meant.map(({ sheet, organisation }) => describeSheet(sheet, organisation, lookOf(io, 'stdout'))).join('\n\n'),
  )
  io.stderr(
    meant.length === 0 ? 'Nobody is asked for anything.\n' : '\nThe answers are entered with forthright init.\n',
  )
  return 0
}

const isMeant = ({ who, role = '' }: { readonly who: string; readonly role?: string }, sought: string): boolean =>
  [who, role].some((name) => name.toLowerCase() === sought.trim().toLowerCase()) ||
  who.toLowerCase().startsWith(`${sought.trim().toLowerCase()} `)

/** Who names a file behind --ask has named a person. */
const unknown = (who: string, names: readonly string[]): UsageError =>
  unknownWord(
    'person asked',
    who,
    names,
    /\.ya?ml$/.test(who)
      ? `The name of a file stands before the option: forthright lint ${who} --ask`
      : `Asked are: ${[...new Set(names)].join(', ')}`,
  )
