import path from 'node:path'

/** A pattern of files: the folder in which they are sought, and which of those below it are meant. */
export interface Pattern {
  /** As it was written. */
  readonly folder: string
  /** Whether a file by its name in the folder is meant, by itself or by a folder that it lies in. */
  matches(name: string): boolean
}

/** So many stars may stand in one step of a path, and so many pairs of stars in a path: each more takes a name's length times longer. */
const mostStars = 3

/** Whether an argument may be a pattern, where it names no file. */
export const seemsPattern = (arg: string): boolean => /[*?[{]/.test(arg) && arg.length <= 4096 && isCheap(arg)

/** Whether a pattern is matched in a time that is short whatever it is held against. */
export function isCheap(pattern: string): boolean {
  const steps = pattern.split('/')
  const starsIn = (step: string): number => step.match(/\*+/g)?.length ?? 0
  return (
    steps.filter((step) => step.includes('**')).length <= mostStars && steps.every((step) => starsIn(step) <= mostStars)
  )
}

/** Reads a pattern such as `clients/*`, or `{club,shop}/privacy.yaml`; undefined where it is none. */
export async function patternOf(arg: string): Promise<Pattern | undefined> {
  const { default: picomatch } = await import('picomatch')
  const written = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg
  const { base, glob, isGlob, negated } = picomatch.scan(written)
  if (!isGlob || negated) return undefined
  const isMeant = picomatch(glob.replace(/\/+$/, ''), { noextglob: true })
  return { folder: base || '.', matches: (name) => prefixesOf(name).some((one) => isMeant(one)) }
}

/** A file and the folders that it lies in. */
function prefixesOf(name: string): readonly string[] {
  const steps = name.replaceAll(path.sep, '/').split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
