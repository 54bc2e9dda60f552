import { forEditors } from '../../node/schema-line.js'
import { type Example, findExamples, readBytes, type StartingFile } from '../../node/starting-files.js'
import { writeNew } from '../../node/write-new.js'
import { unusable } from '../../reports/file-problems.js'
import { unknownWord } from '../../reports/usage-error.js'
import type { Io } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'
import type { Target } from './target.js'
import { tellExample } from './tell-start.js'

/** Writes a copy of an example. */
export async function copyExample(name: string, target: Target, io: Io): Promise<number> {
  const examples = await findExamples()
  const example = examples.find((one) => one.name === name)
  const names = examples.map((one) => one.name)
  if (example === undefined) throw unknownWord('example', name, names, `Choose one of these: ${names.join(' ')}`)
  const plain = [{ name: target.out, text: example.declaration }, ...(await othersOf(example, target))]
  const files = plain.map((file, index) => forEditors(file, index === 0 ? 'declaration' : 'part', io.cwd))
  const problem = await writeNew(files, io.cwd, tellWaiting(io))
  if (problem !== undefined) throw await unusable([problem])
  await tellExample(files, name, target, io)
  return 0
}

/** The files that belong to an example lie beside its declaration, and so do their copies. */
async function othersOf({ others, folder }: Example, { out }: Target): Promise<readonly StartingFile[]> {
  const beside = out.replace(/[^/\\]*$/, '')
  return Promise.all(
    others.map(async (other) => {
      const bytes = await readBytes(other, folder)
      if (!(bytes instanceof Uint8Array)) throw await unusable([bytes])
      return { name: `${beside}${other}`, text: new TextDecoder().decode(bytes) }
    }),
  )
}
