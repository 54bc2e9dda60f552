import { check } from '../checking/check.js'
import { printable } from '../checking/printable.js'
import { undrawnFindings } from '../checking/printing-findings.js'
import { fingerprinted } from '../findings/fingerprint.js'
import type { Tools } from '../formats/format.js'
import { formats } from '../formats/index.js'
import { outputsOf, printAll } from '../formats/output.js'
import type { Asks, Print } from './messages.js'
import { projectIn } from './project-in.js'
import { shownFindings, tellIn } from './shown-findings.js'

/** Prints files as `forthright build` does, from the texts alone: nothing that is only usual is among them. */
export async function printFiles(asked: Asks['print'], tools: Tools): Promise<Print> {
  const { files, asOf, isDraft } = asked
  const wanted = formats.filter(({ id }) => asked.formats.includes(id))
  const checked = await check(projectIn(asked), { asOf })
  const tell = isDraft ? await tellIn(checked.findings) : undefined
  const verdict = await printable(checked, { draft: isDraft, formats: wanted, tell })
  if (verdict.refusal) {
    return { refused: await shownFindings({ files: checked.files, findings: verdict.refusal.findings }) }
  }
  const subject = { ...verdict, file: files[0]?.path ?? '' }
  const printed = await printAll(
    wanted.flatMap((format) => outputsOf(subject, format)),
    tools,
  )
  const undrawn = printed.undrawn.flatMap(({ output: { document }, what }) =>
    document ? undrawnFindings(document.id, what, checked) : [],
  )
  return {
    files: printed.files.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
    undrawn: await shownFindings({ files: checked.files, findings: fingerprinted(undrawn, checked.trees) }),
  }
}
