import { expect, test } from 'vitest'
import { ruleSources } from '../../../scripts/generate/rules.js'
import { checkTexts } from '../../../src/checking/check-texts.js'
import { type Again, mend, type WantedFixes } from '../../../src/checking/mend.js'
import { withChanges } from '../../../src/checking/with-changes.js'
import { stageIds } from '../../../src/findings/stages.js'
import { rules } from '../../../src/rules/index.gen.js'
import type { SourceFile } from '../../../src/source/file.js'
import { asOf, find, read } from '../../examples/project.js'
import { overlayFiles } from '../../rules/overlay.js'
import { sampled } from '../../sampling.js'
import { drawn, foundIn } from '../machines.js'
import { readSarif, type SarifFix, type SarifReplacement } from '../platforms.js'

const safe: WantedFixes = { safe: true, rules: new Set() }
const everything: WantedFixes = { safe: true, rules: new Set([...stageIds, ...rules.map(({ id }) => id)]) }

const check = (files: readonly SourceFile[]) => checkTexts(files, { asOf })

const againIn = (files: readonly SourceFile[]): Again => ({
  read: new Map(files.map(({ path, text }) => [path, text])),
  check: async (_, texts) => check(files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }))),
})

/** The results of a log that carry a fix, as whoever reads it finds them. */
async function fixedIn(files: readonly SourceFile[]): Promise<readonly Fixed[]> {
  const { results, artifacts } = readSarif(
    await drawn('sarif', foundIn([await withChanges(check(files), againIn(files))])),
  )
  return results.flatMap(({ fixes = [], locations: [location] }) =>
    fixes.map((fix) => {
      for (const { artifactLocation } of fix.artifactChanges)
        expect(artifacts[artifactLocation.index ?? -1]?.location).toEqual(artifactLocation)
      const [{ fullyQualifiedName = '' } = {}] = location?.logicalLocations ?? []
      return { fix, inside: fullyQualifiedName.replace(/\/[^/]*$/, '') }
    }),
  )
}

interface Fixed {
  readonly fix: SarifFix
  /** What holds the place that it mends. */
  readonly inside: string
}

/** A replacement in one of the files, by offsets. */
interface Cut {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

function cutOf(files: readonly SourceFile[], uri: string, { deletedRegion, insertedContent }: SarifReplacement): Cut {
  const file = files.find(({ path }) => path === decodeURIComponent(uri))
  const lines = file?.text.split('\n') ?? []
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1
  return {
    file: file?.path ?? '',
    start: offset(deletedRegion.startLine, deletedRegion.startColumn),
    end: offset(deletedRegion.endLine, deletedRegion.endColumn),
    text: insertedContent?.text ?? '',
  }
}

/**
 * Takes all fixes that leave each other alone, the first of two that do not, and makes them at once. Which of two that begin
 * at one place comes first is known only where both are additions to the same map.
 */
function taken(files: readonly SourceFile[], fixed: readonly Fixed[]): readonly SourceFile[] {
  const cuts: (Cut & { readonly inside: string })[] = []
  const known = new Set<string>()
  for (const { fix, inside } of fixed) {
    const key = JSON.stringify(fix.artifactChanges)
    const own = fix.artifactChanges.flatMap(({ artifactLocation: { uri }, replacements }) =>
      replacements.map((one) => ({ ...cutOf(files, uri, one), inside })),
    )
    const isFree = own.every((one) => cuts.every((other) => areApart(one, other, one.inside === other.inside)))
    if (!known.has(key) && isFree) cuts.push(...own)
    known.add(key)
  }
  return files.map(({ path, text }) => ({
    path,
    text: cut(
      text,
      cuts.filter(({ file }) => file === path),
    ),
  }))
}

function areApart(one: Cut, other: Cut, areInOneMap: boolean): boolean {
  if (one.file !== other.file) return true
  if (one.start === other.start) return one.start === one.end && other.start === other.end && areInOneMap
  return one.end <= other.start || other.end <= one.start
}

const cut = (text: string, cuts: readonly Cut[]): string =>
  cuts
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index)
    .reduce((now, one) => now.slice(0, one.start) + one.text + now.slice(one.end), text)

/** Makes the fixes of logs, each of what the one before left, until none is left. */
async function madeByFixes(files: readonly SourceFile[], isWanted: (fix: SarifFix) => boolean) {
  let now = files
  for (let round = 0; round < 20; round += 1) {
    const next = taken(
      now,
      (await fixedIn(now)).filter(({ fix }) => isWanted(fix)),
    )
    if (next.every(({ text }, index) => text === now[index]?.text)) return now
    now = next
  }
  return now
}

const bad = (await ruleSources()).flatMap(({ rule, page }) =>
  page.examples.filter(({ kind }) => kind === 'bad').map(({ yaml }) => ({ name: rule.id, files: overlayFiles(yaml) })),
)
const slips = [...find('test/fixtures/mistakes/*.yaml'), ...find('examples/as-published/*.yaml')].map((name) => ({
  name,
  files: [{ path: 'privacy.yaml', text: read(name) }],
}))
const forms = [
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
] as const

test.for([
  ['unasked', safe],
  ['by name', everything],
] as const)('all fixes of a log together make the bytes that --fix makes %s', async ([, wanted], { annotate }) => {
  const isWanted = ({ properties }: SarifFix) => wanted === everything || properties.mends === 'safe'
  for (const { name, files } of sampled([...slips, ...bad], 'declarations to mend', annotate, { share: 20, least: 30 }))
    for (const [form, changed] of forms) {
      const given = files.map(({ path, text }) => ({ path, text: changed(text) }))
      const { texts } = await mend([check(given)], wanted, againIn(given))
      const expected = given.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }))
      expect(await madeByFixes(given, isWanted), `${name} ${form}`).toEqual(expected)
    }
})

/** A fix that changes one place of the file. */
const changeOf = ({ description, deletedRegion, text, mends }: Readonly<Record<string, unknown>>) => ({
  description,
  artifactChanges: [
    {
      artifactLocation: { uri: 'a%20b.yaml', uriBaseId: '%SRCROOT%', index: 0 },
      replacements: [{ deletedRegion, insertedContent: { text } }],
    },
  ],
  properties: { mends },
})

test('a fix says what it does, whether it is safe, and where', async () => {
  const text = 'forthright: 1\nregimes: [uk]\npurposes:\n  races:\n    title: Races\n    basis: Contract\n'
  const fixed = await fixedIn([{ path: 'a b.yaml', text }])
  expect(fixed.map(({ fix }) => fix)).toEqual(
    expect.arrayContaining([
      changeOf({
        description: { text: expect.stringContaining('contract') },
        deletedRegion: { startLine: 6, startColumn: 12, endLine: 6, endColumn: 20 },
        text: 'contract',
        mends: 'safe',
      }),
      changeOf({
        description: { text: 'Mark the place: not stated yet, how long the data are kept' },
        deletedRegion: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 },
        text: '    # not stated yet: how long the data are kept (retention)\n',
        mends: 'suggested',
      }),
    ]),
  )
})

test('what --fix leaves to the author is no fix', async () => {
  const path = 'test/fixtures/mistakes/id-in-capitals.yaml'
  const fixed = await fixedIn([{ path: 'privacy.yaml', text: read(path) }])
  const written = fixed.flatMap(({ fix }) => fix.artifactChanges.flatMap(({ replacements }) => replacements))
  expect(JSON.stringify(written)).not.toContain('joining-form')
})

test('a log steers no terminal, whatever its fixes write', async () => {
  const lines = ['title: A', 'provision:', '  consequence: You cannot race.', 'requirement: optional # \u2028 ours']
  const text = `forthright: 1\npurposes:\n  a:\n${lines.map((line) => `    ${line}\n`).join('')}`
  const files = [{ path: 'privacy.yaml', text }]
  const log = await drawn('sarif', foundIn([await withChanges(check(files), againIn(files))]))
  expect(log).toMatch(/\\u2028/)
  expect(log).not.toMatch(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/)
})
