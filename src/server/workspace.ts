import path from 'node:path'
import type { Checked, Project } from '../checking/checked.js'
import { newSession, type Session } from '../checking/session.js'
import type { Law } from '../law/law.js'
import { type Disk, isPlace } from '../node/disk.js'
import { openedDisk } from '../node/opened-disk.js'
import { type Main, readDeclaration } from '../node/read-project.js'
import { settingsWithin, type Unusable, unreadSettings } from '../node/settings-within.js'
import { type Belonging, belonging } from './belonging.js'
import { type OpenTexts, openTexts } from './open-texts.js'

/** A declaration as it stands in the editor now, with what is open and not saved yet. */
export interface Reading {
  readonly project: Project
  /** The text of every file that was read, by its name, as its editor has it. */
  readonly texts: ReadonlyMap<string, string>
  /** The versions of those that are open. */
  readonly versions: ReadonlyMap<string, number>
}

/** What one editor has open, and what is known of it. */
export interface Workspace extends Pick<Belonging, 'mainsOf' | 'forget'> {
  readonly texts: OpenTexts
  readonly session: Session
  setFolders(folders: readonly string[]): void
  folders(): readonly string[]
  /** Reads a declaration by its main file; undefined where that is gone. */
  read(main: string): Promise<Reading | undefined>
  /** Checks it as of today; what did not change is not checked again. */
  check(reading: Reading): Promise<Checked>
  /** The law of today. */
  law(): Law
  /** Lets go of whatever belongs to no declaration of which a file is open. */
  release(): void
}

/** Begins with nothing open. `today` is asked at each check: an editor stays open for weeks. */
export function newWorkspace(today: () => string): Workspace {
  const texts = openTexts()
  const session = newSession()
  const settings = settingsWithin()
  let folders: readonly string[] = []
  const belongs = belonging(texts, session, () => folders)
  return {
    ...belongs,
    texts,
    session,
    folders: () => folders,
    setFolders(given) {
      folders = given
      belongs.forget()
    },
    async read(name) {
      const opened = new Map<string, string>()
      const versions = new Map<string, number>()
      // An editor changes its texts while files are read: what was read is kept with its version.
      const textOf = (file: string): string | undefined => {
        const text = texts.get(file)
        if (text === undefined) return undefined
        opened.set(file, text.getText())
        versions.set(file, text.version)
        return text.getText()
      }
      const disk = openedDisk({ folders, text: textOf })
      const main = await mainOf(name, textOf, disk)
      if (main === undefined) {
        belongs.learn(name, [])
        return undefined
      }
      const read = new Map<string, string>()
      const held = main.file === undefined ? undefined : await settings.of(main.file, folders)
      const settled = held?.settings ? { ...main, settings: held.settings } : main
      const project = await readDeclaration(settled, read, session.parse, disk)
      belongs.learn(name, project.files)
      const whole = held === undefined || held.settings ? project : unsettled(project, held)
      return { project: whole, texts: new Map([...read, ...opened]), versions }
    },
    check: ({ project }) => session.check(project, { asOf: today() }),
    law: () => session.law(today()),
    release() {
      const kept = belongs.keepOpen()
      const mains = [...kept.keys()]
      session.keepOnly(new Set([...texts.names(), ...[...kept.values()].flat()]), new Set(mains))
      settings.keepFor(mains)
    },
  }
}

/** Settings that cannot be used are told where they stand; until they can, nothing is judged by them. */
function unsettled(project: Project, unusable: Unusable): Project {
  const { file, findings } = unusable
  const [main = ''] = project.files
  return {
    ...project,
    files: findings.length > 0 ? [...project.files, file] : project.files,
    findings: [...project.findings, ...findings, ...unreadSettings(unusable, main)],
  }
}

/** The main file of a declaration as it is open, else as it is on the disk. */
async function mainOf(
  name: string,
  textOf: (file: string) => string | undefined,
  disk: Disk,
): Promise<Main | undefined> {
  // What is in no file yet lies in no folder.
  if (!path.isAbsolute(name)) {
    const text = textOf(name)
    return text === undefined ? undefined : { name, bytes: new TextEncoder().encode(text) }
  }
  const real = await disk.real(name)
  if (!isPlace(real)) return undefined
  const bytes = await disk.read(real.lies).catch(() => 'unreadable-file')
  return typeof bytes === 'string' ? undefined : { name, file: name, bytes }
}
