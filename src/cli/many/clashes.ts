import { understood } from '../../checking/check.js'
import { documentsOf } from '../../checking/documents-of.js'
import { namesIn } from '../../formats/output.js'
import { readMain, readSettled, type Surroundings } from '../../node/read-project.js'
import { isPicked } from '../../reports/pick-documents.js'
import { misused } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { brokenBy } from './broken.js'
import type { OutFolder } from './out-folders.js'
import { calledAfter, choiceOf, formatsIn, type Printing } from './print-one.js'
import { sessionForMany } from './read-one.js'

/**
 * Stops before anything is compiled where two declarations would make the same file. Only those are read that share a folder
 * of outputs.
 */
export async function refuseClashes(
  names: readonly string[],
  folderOf: (name: string) => OutFolder,
  printing: Printing,
  where: Surroundings,
): Promise<void> {
  const byFolder = new Map<string, string[]>()
  for (const name of names) {
    const sharing = byFolder.get(folderOf(name).path) ?? []
    byFolder.set(folderOf(name).path, [...sharing, name])
  }
  const namesOf = namerOf(printing, where)
  for (const sharing of byFolder.values()) {
    if (sharing.length < 2) continue
    const made = new Map<string, string>()
    for (const declaration of sharing)
      for (const file of await namesOf(declaration)) {
        const other = made.get(file)
        if (other !== undefined && other !== declaration) throw clash(other, declaration, file, folderOf(declaration))
        made.set(file, declaration)
      }
  }
}

const clash = (one: string, other: string, file: string, { name }: OutFolder) =>
  misused(`Both ${visibleName(one)} and ${visibleName(other)} make ${visibleName(name)}/${file}.`, {
    suggestion: "Give each a folder of its own: --out '{dir}/out'",
  })

/**
 * The names of the files that declarations make; none of one that cannot be read at once, or over which this program breaks:
 * that is said when it is printed.
 */
function namerOf(printing: Printing, where: Surroundings): (declaration: string) => Promise<readonly string[]> {
  const session = sessionForMany()
  const choice = choiceOf(printing)
  const formats = formatsIn(printing)
  const namesOf = async (declaration: string): Promise<readonly string[]> => {
    const main = await readMain(declaration, where)
    if ('mistake' in main) return []
    const model = understood(await readSettled(main, new Map(), session.parse, where), printing)
    if (model === undefined) return []
    const documents = documentsOf(model, choice.document).filter((one) => isPicked(one, choice))
    return formats.flatMap((format) => namesIn({ file: calledAfter(main.name, printing), documents }, format))
  }
  return (declaration) =>
    namesOf(declaration).catch((error) => {
      brokenBy(declaration)(error)
      return []
    })
}
