import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { constants } from 'node:os'

type Any = (...given: readonly unknown[]) => unknown

/** The functions of Node that reach the disk by a path, and those of an open file. */
const byPath = {
  promises:
    'access chmod chown copyFile link lstat mkdir open readFile readdir realpath rename rm stat unlink utimes writeFile',
  sync: 'lstatSync mkdirSync openSync readFileSync readdirSync renameSync rmSync statSync writeFileSync',
  handle: 'read readFile stat sync write writeFile',
} as const

/** One call of the disk: what was called, and on what. */
export interface Call {
  readonly name: string
  readonly file: string
}

/** What went on while the disk was watched. */
export interface Watched<Result> {
  readonly result: Result
  readonly calls: readonly Call[]
}

/**
 * Does something while every call of the disk that reaches into a folder is counted, and one of them is refused with a code, as
 * the system would. Nothing is made up but the refusal.
 */
export async function withRefusal<Result>(
  folder: string,
  refused: { readonly at: number; readonly code: string } | undefined,
  work: () => Promise<Result>,
): Promise<Watched<Result>> {
  const calls: Call[] = []
  const undo: (() => void)[] = []
  const note = (name: string, file: string): void => {
    calls.push({ name, file })
    if (calls.length - 1 === refused?.at) throw refusal(refused.code, name, file)
  }
  const handled = (handle: unknown, file: string): unknown => {
    for (const name of byPath.handle.split(' '))
      replace(handle, name, (before) => async (...given) => {
        note(`handle.${name}`, file)
        return before.apply(handle, [...given])
      })
    return handle
  }
  const replace = (holder: unknown, name: string, by: (before: Any) => Any): void => {
    if (typeof holder !== 'object' || holder === null) return
    const before: unknown = Reflect.get(holder, name)
    if (typeof before !== 'function') return
    const call: Any = (...given) => Reflect.apply(before, holder, given)
    Reflect.set(holder, name, by(call))
    undo.push(() => Reflect.set(holder, name, before))
  }
  const isHere = (file: unknown): file is string => typeof file === 'string' && file.startsWith(folder)
  for (const name of byPath.promises.split(' '))
    replace(fs.promises, name, (before) => async (...given) => {
      const [file] = given
      if (!isHere(file)) return before(...given)
      note(name, file)
      const answer = await before(...given)
      return name === 'open' ? handled(answer, file) : answer
    })
  for (const name of byPath.sync.split(' '))
    replace(fs, name, (before) => (...given) => {
      const [file] = given
      if (isHere(file)) note(name, file)
      return before(...given)
    })
  syncBuiltinESMExports()
  try {
    return { result: await work(), calls }
  } finally {
    for (const one of undo.reverse()) one()
    syncBuiltinESMExports()
  }
}

/** An error as Node makes it of what the system says. */
const refusal = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: raw words of the system, ${syscall} '${path}'`), {
    errno: -(Object.entries(constants.errno).find(([name]) => name === code)?.[1] ?? 1),
    ...{ code, syscall, path },
  })
