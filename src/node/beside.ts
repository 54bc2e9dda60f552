import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { takeAway } from './take-away.js'

const beginning = '.forthright-source-'

/** A name of its own beside a source, under which it is written before it takes its place. */
export const besideOf = (file: string): string => path.join(path.dirname(file), `${beginning}${randomUUID()}.tmp`)

/** Takes away what a run that was killed has left: while a folder is locked, no other writes there. */
export async function clearAway(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(beginning) && name.endsWith('.tmp'))
  await takeAway(left.map((name) => path.join(folder, name)))
}
