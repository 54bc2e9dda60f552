import type { Checked, Project } from '../checking/checked.js'
import type { Texts } from '../checking/mend.js'
import type { Session } from '../checking/session.js'
import { readAgain } from '../node/read-again.js'
import type { Surroundings } from '../node/read-project.js'

/** A declaration that was read and checked, and how. */
export interface ToCheckAgain {
  readonly project: Project
  /** The text of each of its files, by the name it has in findings. */
  readonly texts: Texts
  readonly session: Session
  readonly asOf: string
}

/** The name of a declaration that came by standard input and stands for no file. */
export const stdin = '<stdin>'

/** Checks a declaration as it would be with other texts in some of its files. */
export async function again(
  { project, texts: known, session, asOf }: ToCheckAgain,
  texts: Texts,
  where: Surroundings,
): Promise<Checked> {
  const [path = ''] = project.files
  const main = { path, text: texts.get(path) ?? known.get(path) ?? '' }
  return session.check(await readAgain({ main, texts, isLoose: path === stdin }, where, session.parse), { asOf })
}
