import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NameFile } from '../reports/file-name.js'

/**
 * How files are called by programs that look for them from a folder, the one in which the command runs. What lies outside keeps
 * its way there; standard input lies nowhere and keeps its name.
 */
export const namesFrom =
  (folder: string, { resolve, relative, sep, isAbsolute }: path.PlatformPath = path): NameFile =>
  (file) => {
    if (file === '<stdin>') return { path: file, uri: encodeURIComponent(file), isInside: true }
    const whole = resolve(folder, file)
    const way = relative(folder, whole)
    const steps = way.split(sep)
    const isInside = way !== '' && !isAbsolute(way) && steps[0] !== '..'
    return isInside
      ? { path: steps.join('/'), uri: steps.map(escaped).join('/'), isInside }
      : { path: (way || file).replaceAll(sep, '/'), uri: pathToFileURL(whole).href, isInside }
  }

/** A half of a pair of code units, which no name on a disk has, becomes a mark. */
const escaped = (step: string): string => encodeURIComponent(Buffer.from(step).toString())
