import { printCitation } from '../../law/citation.js'
import { spelledOut, visible } from '../../source/characters.js'
import type { Replacement } from '../../source/edit.js'
import type { NameFile } from '../file-name.js'
import { mendsAt } from '../mended/mends.js'
import { adviceOf, mendingOf, type Placed } from '../placed.js'
import { nameForPrograms } from '../visible-name.js'
import { artifactLocation, physicalLocation, regionOf, sentence } from './locations.js'
import { levels } from './rules.js'

/** What a result refers to: rules and files by their place in the lists of its run. */
export interface Listed {
  readonly nameOf: NameFile
  readonly files: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
}

/**
 * One place as a result. Its fingerprint is the one of JSON, made of what stands there and not of lines; GitHub works out one of
 * its own from the line, and complains of any other under the name that it uses.
 */
export function resultOf(one: Placed, { nameOf, files, rules }: Listed) {
  const { rule, severity, place, related, cites, regimes, setAside } = one
  const others = related.map((other, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(other, nameOf, files),
    message: sentence(other.message),
  }))
  return {
    ruleId: nameForPrograms(rule),
    ruleIndex: rules.get(rule) ?? -1,
    level: levels[severity],
    message: sentence(adviceOf(one)),
    locations: [
      {
        physicalLocation: physicalLocation(place, nameOf, files),
        logicalLocations: [{ fullyQualifiedName: spelledOut(place.pointer) || '/' }],
      },
    ],
    ...(others.length > 0 && { relatedLocations: others }),
    partialFingerprints: { 'forthright/v1': place.fingerprint },
    ...(place.changes && { fixes: [fixOf(one, place.changes, { nameOf, files })] }),
    // Of all results or of none: an empty list says that nothing sets it aside.
    suppressions: setAside === undefined ? [] : [suppressionOf(setAside, nameOf, files)],
    properties: {
      ...(one.concerns && { concerns: one.concerns }),
      ...(regimes.length > 0 && { regimes }),
      ...(cites.length > 0 && { provisions: cites.map(printCitation) }),
    },
  }
}

/** What `--fix` would write; SARIF has no word for what is only suggested. */
function fixOf(one: Placed, changes: readonly Replacement[], { nameOf, files }: Omit<Listed, 'rules'>) {
  const byFile = new Map<string, Replacement[]>()
  for (const change of changes) byFile.set(change.replace.file, [...(byFile.get(change.replace.file) ?? []), change])
  const said = mendingOf(one.place, one.fix)
  return {
    ...(said !== '' && { description: sentence(said) }),
    artifactChanges: [...byFile].map(([file, own]) => ({
      artifactLocation: artifactLocation(nameOf(file), files.get(file) ?? -1),
      // From the last to the first: so it is the same whether each is made by itself or all are at once.
      replacements: own.toReversed().map(({ replace, by }) => ({
        deletedRegion: regionOf(replace),
        ...(by !== '' && { insertedContent: { text: by } }),
      })),
    })),
    properties: { mends: mendsAt(one.place) },
  }
}

const suppressionOf = (
  { place, reason, until }: NonNullable<Placed['setAside']>,
  nameOf: NameFile,
  files: ReadonlyMap<string, number>,
) => ({
  kind: 'inSource',
  justification: visible(reason),
  location: { physicalLocation: physicalLocation(place, nameOf, files) },
  properties: { until },
})
