import { ruleIds } from '../checking/rule-ids.js'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { formats } from '../formats/index.js'
import type { Stage } from '../reading/stage.js'
import { reports } from '../reports/index.js'
import { findingAt, readSettings } from '../settings/read-settings.js'
import { isOfEach, type KnownWords, type OwnFields, type Settings } from '../settings/settings.js'
import type { SourceFile } from '../source/file.js'
import { locatorOf } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import { staysIn } from './stays-in.js'

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)

/** The words of today's formats, reports and rules. */
export const knownWords = (): KnownWords => ({
  formats: idsOf(formats),
  reports: idsOf(reports),
  logs: idsOf(reports.filter(({ isLog }) => isLog)),
  rules: ruleIds(),
})

/** Reads settings with the words of today's formats, reports and rules, and looks where what they name really lies. */
export async function readKnownSettings(file: SourceFile, folder: string): Promise<Stage<Settings>> {
  const read = await readSettings(file, knownWords())
  if (read.value === undefined) return read
  const findings: Finding[] = []
  for (const { at, written } of placesIn(read.value.own))
    if (!(await staysIn(folder, written)))
      findings.push(findingAt(at, { mistake: 'leads-out', path: quoted(written) }, locatorOf([read.value.tree])))
  return findings.length > 0 ? { value: undefined, findings } : read
}

/** What settings name on the disk. */
function placesIn({ out, baseline, reports: drawn = [] }: OwnFields): readonly NamedPlace[] {
  const named = (at: Pointer, written: string | undefined): readonly NamedPlace[] =>
    written === undefined ? [] : [{ at, written }]
  return [
    // Beside each declaration it is looked at where the declarations are known.
    ...named(child('', 'out'), out === undefined || isOfEach(out) ? undefined : out),
    ...named(child('', 'baseline'), baseline),
    ...drawn.flatMap((written, index) => named(child('', 'reports', index), /:([\s\S]+)$/.exec(written)?.[1])),
  ]
}

/** A path, and where it is written. */
interface NamedPlace {
  readonly at: Pointer
  readonly written: string
}
