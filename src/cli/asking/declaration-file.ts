import path from 'node:path'
import type { Project } from '../../checking/checked.js'
import { placeIn, type Session, sessionOf, textsIn } from '../../interview/session.js'
import { readDeclaration, readProject } from '../../node/read-project.js'
import { forEditors } from '../../node/schema-line.js'
import { settingsFor } from '../../node/settings.js'
import { writeNew } from '../../node/write-new.js'
import { writeSources } from '../../node/write-sources.js'
import { fileProblems, unusable } from '../../reports/file-problems.js'
import { asFile } from '../../reports/typed-again.js'
import { misused, UsageError } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { wordsFor } from '../../wording/languages.js'
import type { Io } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'

/** Opens the file of a declaration that is there, to go on in it. */
export async function openFile(name: string, day: string, io: Io): Promise<Session> {
  const { projects, problems } = await readProject([asFile(name)], readingIn(io))
  const [project] = projects
  if (project === undefined) throw await unusable(problems)
  await refuseBroken(project)
  const session = await sessionOf(project.trees, day)
  if (session !== undefined) return session
  throw misused(`${visibleName(name)} is no declaration, so nothing can be asked for it.`, {
    details: 'A declaration begins with the line forthright: 1',
  })
}

/** A new declaration, which is no file before the first answer; the parts that it includes are there. */
export async function newFile(
  name: string,
  beginning: string,
  day: string,
  io: Io,
  answers?: Parameters<typeof placeIn>[0],
): Promise<Session> {
  const { text } = forEditors({ name, text: beginning }, 'declaration', io.cwd)
  const file = path.resolve(io.cwd, name)
  const settings = await readingIn(io).settings.of(path.dirname(file))
  const project = await readDeclaration({ name, file, bytes: new TextEncoder().encode(text), settings }, new Map())
  await refuseBroken(answers === undefined ? project : { ...project, findings: asWritten(project.findings, answers) })
  const session = await sessionOf(project.trees, day)
  if (session === undefined) throw new Error('A new declaration cannot be read.')
  return session
}

/** What is wrong with a part that answers name stands where they name it: the declaration is no file yet. */
const asWritten = (findings: Project['findings'], answers: Parameters<typeof placeIn>[0]): Project['findings'] =>
  findings.map((finding) => {
    const [place, ...more] = finding.places
    const isNamed = place.pointer.startsWith('/include')
    return isNamed ? { ...finding, places: [{ ...place, ...placeIn(answers, place.pointer) }, ...more] } : finding
  })

/** How `init` reads: with the settings that hold where it runs, for they say where parts may lie. */
export const readingIn = (io: Io) => ({
  cwd: io.cwd,
  stdin: io.stdin,
  settings: io.settings ?? settingsFor(io.cwd, undefined),
})

async function refuseBroken({ findings }: Project): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new UsageError(fileProblems(errors, await wordsFor(errors)))
}

/** Keeps a conversation in its file: whole after every answer, and never over what somebody else wrote meanwhile. */
export function keepingIn(name: string, begun: Session, isNew: boolean, io: Io) {
  let isAsItWas = true
  let texts = isNew ? undefined : textsIn(begun)
  return {
    isThere: (): boolean => texts !== undefined,
    /** Whether nothing was written. */
    isAsItWas: (): boolean => isAsItWas,
    async save(session: Session): Promise<boolean> {
      const now = textsIn(session)
      const problems = texts === undefined ? await appear(now, io) : await replace(texts, now, io)
      if (problems.some(({ mistake }) => mistake.is === 'changed-meanwhile' || mistake.is === 'taken')) return false
      if (problems.length > 0) throw await unusable(problems)
      if (texts === undefined || now.some(({ text }, index) => text !== texts?.[index]?.text)) isAsItWas = false
      texts = now
      return true
    },
    async readAgain(): Promise<Session | undefined> {
      const session = await openFile(name, begun.standing.day, io).catch((error: unknown) => {
        if (error instanceof UsageError) return undefined
        throw error
      })
      if (session !== undefined) texts = textsIn(session)
      return session
    },
  }
}

type Texts = ReturnType<typeof textsIn>

async function appear(now: Texts, io: Io) {
  const problem = await writeNew(
    now.map(({ path: name, text }) => ({ name, text })),
    io.cwd,
    tellWaiting(io),
  )
  return problem === undefined ? [] : [problem]
}

async function replace(before: Texts, now: Texts, io: Io) {
  const changed = now.flatMap(({ path: name, text: after }) => {
    const old = before.find((file) => file.path === name)?.text
    return old === undefined || old === after ? [] : [{ name, before: old, after }]
  })
  return changed.length === 0 ? [] : (await writeSources(changed, io.cwd, tellWaiting(io))).problems
}
