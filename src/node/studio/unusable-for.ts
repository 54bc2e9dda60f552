import path from 'node:path'
import { statsOf } from '../stats-of.js'
import { sortOf } from './confined.js'

/** Why a file cannot be shown, as the end of a sentence that begins with its name; undefined where it can. */
export async function unusableFor(file: string): Promise<string | undefined> {
  if (await isFolder(file)) return 'is a folder, and studio shows one declaration'
  if (sortOf(file) !== 'declaration') return 'is no declaration: the name of one ends in .yaml or .yml'
  return (await isFolder(path.dirname(file))) ? undefined : 'lies in a folder that is not there'
}

const isFolder = async (name: string): Promise<boolean> => (await statsOf(name))?.isDirectory() === true
