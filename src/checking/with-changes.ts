import type { FindingPlace, KnownPlace } from '../findings/finding.js'
import type { Edit, Replacement } from '../source/edit.js'
import { lineCounterOf } from '../source/lines.js'
import { rangeBetween } from '../source/locate.js'
import { textEditsIn } from '../writing/apply-edits.js'
import { type Source, sourcesOf } from '../writing/place-edit.js'
import type { TextEdit } from '../writing/text-edit.js'
import type { Checked } from './checked.js'
import { type Again, keyOf, mendWhere } from './mend.js'

/**
 * What was found, in which each place that can be mended says what its edits are in the files, letter by letter. What would
 * bring another finding is not among them: so each is checked again once it is made.
 */
export async function withChanges<Of extends Checked>(checked: Of, again: Again): Promise<Of> {
  const { refused } = await mendWhere([checked], (_, place) => !onlyMarks(place), again)
  const sources = sourcesOf(checked, (file) => again.read.get(file))
  const findings = checked.findings.map((finding) => {
    const changed = (place: KnownPlace): KnownPlace => {
      // What settings say for a declaration stands in a file of their own, which is not mended.
      const isMade = checked.files.includes(place.file) && !refused.has(keyOf(finding.rule, place))
      const changes = place.edits && isMade ? changesOf(place.edits, sources) : []
      return changes.length === 0 ? place : { ...place, changes }
    }
    const [first, ...more] = finding.places
    return { ...finding, places: [changed(first), ...more.map(changed)] as const }
  })
  return { ...checked, findings }
}

/** A comment that marks a place changes nothing. */
const onlyMarks = ({ edits = [] }: FindingPlace): boolean => edits.every((edit) => 'mark' in edit)

/** None where an edit would change more than it says, or nothing. */
function changesOf(edits: readonly Edit[], sources: readonly Source[]): readonly Replacement[] {
  const placed = textEditsIn(sources, edits)
  if ('refused' in placed) return []
  return [...placed.edits].flatMap(([{ file, tree }, changes]) => {
    const lines = tree?.lines ?? lineCounterOf(file.text)
    return joined(changes)
      .filter(({ start, end, text }) => file.text.slice(start, end) !== text)
      .map(({ start, end, text: by }) => ({
        replace: { file: file.path, range: rangeBetween(lines, start, end) },
        by,
      }))
  })
}

/** In their order; those that touch are one, so that it does not matter which of them is made first. */
function joined(changes: readonly TextEdit[]): readonly TextEdit[] {
  const all: TextEdit[] = []
  for (const one of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last?.end === one.start) all.splice(-1, 1, { start: last.start, end: one.end, text: last.text + one.text })
    else all.push(one)
  }
  return all
}
