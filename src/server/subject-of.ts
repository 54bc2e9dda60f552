import { parseAnyway } from '../reading/parse-anyway.js'
import type { SourceTree } from '../source/tree.js'
import { nameOf } from './addresses.js'
import { countedIn } from './ranges.js'
import type { Subject } from './subject.js'
import type { Reading, Workspace } from './workspace.js'

/** The file that is meant by an address; undefined where it is not ours. */
export async function subjectOf(workspace: Workspace, uri: string): Promise<Subject | undefined> {
  const name = nameOf(uri)
  const readings: Reading[] = []
  for (const main of await workspace.mainsOf(name)) {
    const one = await workspace.read(main)
    if (one?.project.files.includes(name)) readings.push(one)
  }
  const [reading] = readings
  if (reading === undefined) return undefined
  const trees = new Map<string, SourceTree>()
  for (const one of readings) {
    for (const file of one.project.files) if (!trees.has(file)) trees.set(file, treeOf(file, one))
  }
  const tree = trees.get(name)
  if (tree === undefined) return undefined
  const texts = new Map(readings.flatMap((one) => [...one.texts]))
  const { uriOf } = workspace.texts
  return { workspace, name, reading, trees: [...trees.values()], tree, counted: countedIn({ texts }), uri: uriOf }
}

const treeOf = (file: string, { project, texts }: Reading): SourceTree =>
  project.trees.find((tree) => tree.file.path === file) ?? parseAnyway({ path: file, text: texts.get(file) ?? '' })
