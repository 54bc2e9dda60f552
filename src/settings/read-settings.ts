import { isMap, isScalar, isSeq } from 'yaml'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { suggest } from '../language/suggest.js'
import { fits } from '../reading/fits.js'
import type { SchemaMistake } from '../reading/mistakes/schema-mistake.js'
import { parse } from '../reading/parse.js'
import { readValue } from '../reading/read-value.js'
import type { Stage } from '../reading/stage.js'
import { emptyMap, isValueMap, type ValueMap } from '../reading/value.js'
import type { SourceFile } from '../source/file.js'
import { type Aim, type Locator, locatorOf } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { noRule } from './no-rule.js'
import { ownFieldNames, type Refuse, readOwnField } from './own-fields.js'
import { type KnownWords, type OwnFields, type Settings, sharedFields } from './settings.js'
import type { SettingsMistake } from './settings-mistake.js'

/** Reads a settings file. Whatever is wrong with it is found, each mistake once; with any there are no settings. */
export async function readSettings(file: SourceFile, known: KnownWords): Promise<Stage<Settings>> {
  const parsed = parse(file)
  if (parsed.value === undefined) return { value: undefined, findings: parsed.findings }
  const tree = parsed.value
  const { contents } = tree.document
  // Comments alone are settings that say nothing.
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { value: { tree, own: {} }, findings: [] }
  const locator = locatorOf([tree])
  if (!isMap(contents)) {
    const found = isSeq(contents) ? 'list' : 'text'
    return { value: undefined, findings: [findingAt('', { mistake: 'no-fields', found }, locator)] }
  }
  const { own, findings } = await judged(tree, locator, known)
  return findings.length > 0 ? { value: undefined, findings } : { value: { tree, own }, findings: [] }
}

/** What the fields say, and what is wrong with them. */
async function judged(tree: SourceTree, locator: Locator, known: KnownWords) {
  const { value, findings: unread, skipped } = readValue(tree)
  const findings: Finding[] = [...unread]
  const refuse: Refuse = (at, mistake) => {
    // What was refused already left only its place.
    if (!skipped.includes(at)) findings.push(findingAt(at, mistake, locator))
  }
  let own: OwnFields = {}
  for (const [name, item] of Object.entries(value)) {
    const at = child('', name)
    if (ownFieldNames.includes(name)) own = { ...own, ...readOwnField(name, { value: item, at, refuse, known }) }
    else if (!isShared(name)) findings.push(unknownField(name, locator))
  }
  const shared = await sharedMistakes(value, skipped, locator)
  const placesOf = ({ places }: Finding) => places.map(({ pointer }) => pointer)
  const told = new Set(shared.flatMap(placesOf))
  const isTold = (finding: Finding): boolean => placesOf(finding).some((at) => told.has(at))
  findings.push(...shared, ...unknownRules(value, locator, known.rules).filter((finding) => !isTold(finding)))
  return { own, findings }
}

const isShared = (name: string): boolean => sharedFields.some((field) => field === name)

/** What a declaration says too is held against its schema, in its words. */
async function sharedMistakes(
  value: ValueMap,
  skipped: readonly Pointer[],
  locator: Locator,
): Promise<readonly Finding[]> {
  const shared = Object.entries(value).filter(([name]) => isShared(name))
  const declaration = Object.assign(emptyMap(), { forthright: 1 }, Object.fromEntries(shared))
  if (fits(declaration)) return []
  const { validate } = await import('../reading/validate.js')
  return validate({ value: declaration, skipped }, locator).findings
}

/** A rule that does not exist lowers nothing: of settings, that is said before anything else is. */
function unknownRules({ lint }: ValueMap, locator: Locator, rules: readonly string[]): readonly Finding[] {
  const ids = isValueMap(lint) ? Object.keys(lint) : []
  return ids
    .filter((id) => !rules.includes(id))
    .map((id) => noRule({ id, pointer: child('', 'lint', id), ids: rules }, locator))
}

function unknownField(name: string, locator: Locator): Finding {
  const fields = [...sharedFields, ...ownFieldNames]
  const meant = suggest(name, fields)
  const advice = meant === undefined ? ({ do: 'choose', fields } as const) : ({ do: 'rename', meant } as const)
  const mistake = { mistake: 'unknown-field', key: quoted(name), of: { title: 'Settings' }, advice } as const
  return findingAt(child('', name), mistake, locator, 'key')
}

/** What is wrong at a place of the settings. */
export function findingAt(
  pointer: Pointer,
  data: SchemaMistake | SettingsMistake,
  locator: Locator,
  aim: Aim = 'value',
): Finding {
  const rule = isOfSettings(data) ? 'settings-can-be-used' : 'schema'
  return problem({ rule, ...locator.locate(pointer, aim), pointer, data })
}

/** Those that a declaration knows nothing of. */
const ofSettings = {
  'no-fields': true,
  'leads-out': true,
  'other-braces': true,
  'no-file-named': true,
  'printed-twice': true,
  'named-as-declaration': true,
  'not-read': true,
} as const satisfies Record<SettingsMistake['mistake'], true>

const isOfSettings = ({ mistake }: SchemaMistake | SettingsMistake): boolean => Object.hasOwn(ofSettings, mistake)
