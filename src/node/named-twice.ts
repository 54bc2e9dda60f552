import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** A name of a file, and the file itself as the system knows it. */
export interface Linked {
  readonly name: string
  /** Where it lies, so that two ways to one name are one. */
  readonly real: string
  readonly stats: { readonly dev: number; readonly ino: number; readonly nlink: number }
}

/**
 * Which of some names have files with further names besides these, as hard links: what is written whole under one name is not
 * read under another.
 */
export function withOtherNames(all: readonly Linked[]): readonly string[] {
  const idOf = ({ stats: { dev, ino } }: Linked): string => `${dev} ${ino}`
  const known = new Map<string, Set<string>>()
  for (const one of all) known.set(idOf(one), (known.get(idOf(one)) ?? new Set()).add(one.real))
  return all.filter((one) => one.stats.nlink > (known.get(idOf(one))?.size ?? 0)).map(({ name }) => name)
}

/** The same of files that are named from a folder; what is not there has no other name. */
export async function namedTwice(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => linkedAt(name, cwd)))
  return withOtherNames(found.flatMap((one) => one ?? []))
}

/** Where files lie that are named from a folder; of what is not there nothing is said. */
export async function realNames(names: readonly string[], cwd: string): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(names.map((name) => linkedAt(name, cwd)))
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.name, one.real] as const])))
}

async function linkedAt(name: string, cwd: string): Promise<Linked | undefined> {
  try {
    const real = await realpath(path.resolve(cwd, name))
    return { name, real, stats: await stat(real) }
  } catch {
    return undefined
  }
}
