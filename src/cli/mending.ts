import type { Checked, Project } from '../checking/checked.js'
import { type Mended, mend, type Texts, type WantedFixes } from '../checking/mend.js'
import type { Session } from '../checking/session.js'
import { readAgain } from '../node/read-again.js'
import { namedTwice, writeSources } from '../node/write-sources.js'
import { unusable } from '../reports/file-problems.js'
import { fileDiff } from '../reports/mended/file-diff.js'
import { otherNames } from '../reports/mended/other-names.js'
import { describeMended } from '../reports/mended/report.js'
import { misused } from '../reports/usage-error.js'
import { type Io, lookOf } from './io.js'
import { tellWaiting } from './tell-waiting.js'

/** What was read and checked, and how. */
export interface ToMend {
  readonly projects: readonly Project[]
  readonly results: readonly Checked[]
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: Texts
  readonly session: Session
  readonly asOf: string
}

/** What changes are asked for, and whether they are only shown. */
export interface Mending extends WantedFixes {
  readonly isDry: boolean
}

const stdin = '<stdin>'

/** Mends what is asked for and writes it, each file whole or not at all; on paper only, where that is asked for. */
export async function mendFiles(it: ToMend, { isDry, ...wanted }: Mending, io: Io): Promise<Mended> {
  if (!isDry && (io.stdinName !== undefined || it.projects.some(({ files }) => files.includes(stdin))))
    throw misused('Standard input cannot be changed.', { suggestion: 'Show the changes with --dry-run.' })
  const done = await mend(it.results, wanted, { read: it.texts, check: (index, texts) => again(it, index, texts, io) })
  const changed = [...done.texts].flatMap(([name, after]) => {
    const before = done.before.get(name) ?? ''
    return before === after ? [] : [{ name, before, after }]
  })
  const names = changed.map(({ name }) => name)
  const twice = isDry ? [] : await namedTwice(names, io.cwd)
  if (isDry) io.stdout(changed.map(fileDiff).join(''))
  else {
    const problems = await writeSources(changed, io.cwd, tellWaiting(io))
    if (problems.length > 0) throw await unusable(problems)
  }
  const look = lookOf(io, 'stderr')
  io.stderr(`${describeMended(done, isDry, look)}${otherNames(twice, look)}`)
  return done
}

async function again(it: ToMend, index: number, texts: Texts, io: Io): Promise<Checked> {
  const [path = ''] = it.projects[index]?.files ?? []
  const main = { path, text: texts.get(path) ?? it.texts.get(path) ?? '' }
  const project = await readAgain({ main, texts, isLoose: path === stdin }, io, it.session.parse)
  return it.session.check(project, { asOf: it.asOf })
}
