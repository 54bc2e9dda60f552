import { stat } from 'node:fs/promises'
import path from 'node:path'

/** The folder that holds all that arguments name: what concerns a run as a whole is looked for from there upwards. */
export async function folderOf(args: readonly string[], cwd: string): Promise<string> {
  const folders = await Promise.all(
    args.filter((arg) => arg !== '-').map((arg) => holding(path.resolve(cwd, arg), cwd)),
  )
  return folders.length === 0 ? cwd : folders.reduce(common)
}

/** The folder that is named, or that of the file; where there is neither, as with a revision, the one of the command. */
async function holding(named: string, cwd: string): Promise<string> {
  const stats = await stat(named).catch(() => undefined)
  if (stats?.isDirectory()) return named
  return stats === undefined ? nearestFolder(path.dirname(named), cwd) : path.dirname(named)
}

async function nearestFolder(folder: string, cwd: string): Promise<string> {
  const stats = await stat(folder).catch(() => undefined)
  return stats?.isDirectory() ? folder : cwd
}

function common(one: string, other: string): string {
  const steps = one.split(path.sep)
  const others = other.split(path.sep)
  const first = steps.findIndex((step, index) => step !== others[index])
  return (first === -1 ? one : steps.slice(0, first).join(path.sep)) || path.parse(one).root
}
