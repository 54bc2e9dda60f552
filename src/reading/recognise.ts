import { isMap, isScalar, type Pair } from 'yaml'
import { shapes } from '../language/shapes.gen.js'
import { isSlip } from '../language/suggest.js'
import { showsNothing, withoutHidden } from '../source/characters.js'
import { usualName } from '../source/file.js'
import { fits } from './fits.js'
import { lexemesOf } from './lexemes.js'
import { parse } from './parse.js'
import { readValue } from './read-value.js'
import { isValueMap, type Value } from './value.js'

/**
 * What a YAML file of a folder seems to be: `alike` is what holds fields of a declaration and does not begin as one; `perhaps` is
 * what could be a part of one, and could be somebody else's, by its few plain words: where it lies tells which.
 */
export type Seeming = 'declaration' | 'alike' | 'perhaps' | 'other'

/**
 * Says what a text seems to be by the keys at its top. It is not parsed, so that a declaration with a mistake in it is still
 * found, and a thousand other files cost little; a name tells more of a file that is empty. What begins as one but for a character that nobody sees is none, and looks it.
 */
export function recognise(text: string, name = ''): Seeming {
  // Under the usual name, what holds nothing was a declaration, or is going to be one.
  if (isUsual(name) && holdsNothing(text)) return 'declaration'
  const seeming = seemingOf(text)
  if (seeming !== 'other') return seeming
  if (holdsWhole(text) || holdsFlow(text)) return 'alike'
  for (const seen of asSeen(text)) {
    const meant = seemingOf(seen)
    if (meant !== 'other') return meant === 'declaration' ? 'alike' : meant
  }
  return 'other'
}

/** A text as somebody reads it who sees what is in it: nothing hidden, and wide spaces as spaces or as none. */
function asSeen(text: string): readonly string[] {
  const seen = withoutHidden(text.replace(/\r\n?/g, '\n'))
  const withSpaces = (space: string): string => seen.replace(indentation, (blanks) => blanks.replace(wideSpace, space))
  return [...new Set([seen, withSpaces(' '), withSpaces('')])].filter((one) => one !== text)
}

/** What looks like the indentation of a line, and is none to YAML where wide spaces are in it. */
const indentation = /^[ \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u2800\u3000\u3164]+/gm
const wideSpace = /[^ \t]/g

const isUsual = (name: string): boolean =>
  /[^/\\]*$/
    .exec(name)?.[0]
    .toLowerCase()
    .replace(/\.yml$/, '.yaml') === usualName

/** Whether a file has no field: it is empty, or there are only comments, marks and an empty map in it. */
const holdsNothing = (text: string): boolean =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^(?:---|\.\.\.)(?=\s|$)|^%.*/, '').replace(/(?:^|\s)#.*/, ''))
    .every((line) => showsNothing(line) || /^\s*(?:\{\s*\}|null|~)\s*$/.test(line))

function seemingOf(text: string): Seeming {
  if (/^(?:---[ \t]+)?["']?forthright["']?[ \t]*:/m.test(text)) return 'declaration'
  const own = withoutForeign(text)
  const keys = isFlow(own) ? flowKeys(own) : blockKeys(text)
  if (keys.includes('forthright')) return 'declaration'
  return isAlike(keys, text) ? 'alike' : partSeeming(keys, text)
}

/** A text behind the comments of other languages that it begins with. */
const withoutForeign = (text: string): string =>
  text.replace(/^(?:\s|\uFEFF|\/\/.*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)+(?=\{)/, '')

/** Whether a text is one map in braces, below comments, directives and marks. */
const isFlow = (text: string): boolean =>
  /^(?:\s|\uFEFF|#.*\n|%.*\n|---(?=[\s{])|[&!]\S*\s)*\{/.test(text.slice(0, 100_000))

function flowKeys(text: string): readonly string[] {
  const keys: string[] = []
  let depth = 0
  let before = ''
  for (const { kind, source } of lexemesOf(text.slice(0, 200_000))) {
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') depth += 1
    if (kind === 'flow-map-end' || kind === 'flow-seq-end') depth -= 1
    if (kind === 'map-value-ind' && depth === 1) keys.push(unquoted(before))
    if (kind === 'text' || kind === 'single-quoted-scalar' || kind === 'double-quoted-scalar') before = source
  }
  return keys
}

const key = /^([ \t]*)(?:\? +)?(?:[&!]\S*[ \t]+)*("(?:[^"\\]|\\.)*"|'[^']*'|[\w.-]+)[ \t]*(?::(?=\s|$)|$)/

const lineEnd = /\r\n|[\r\n\u2028\u2029\u0085]/

/** The keys of the lines that are indented least. */
function blockKeys(text: string): readonly string[] {
  let least = Number.POSITIVE_INFINITY
  let keys: string[] = []
  for (const line of text.split(lineEnd)) {
    if (/^\uFEFF?\s*(?:#|$)|^(?:---|\.\.\.|%)/.test(line)) continue
    const indent = /^\uFEFF?([ \t]*)/.exec(line)?.[1]?.length ?? 0
    if (indent > least) continue
    if (indent < least) keys = []
    least = indent
    const found = key.exec(line.replace(/^\uFEFF/, ''))?.[2]
    if (found !== undefined) keys.push(unquoted(found))
  }
  return keys
}

/** Whether the keys are those of a declaration from its first line on, and not of a list of programs and their versions. */
const isWhole = (keys: readonly string[]): boolean =>
  keys.includes('forthright') && keys.some((it) => it !== 'forthright' && own.includes(it))

/** Whether a whole declaration stands below something that was set around it, or below two or three such things. */
const holdsWhole = (text: string, within = 3): boolean =>
  undressed(text).some(
    (inside) => isWhole(blockKeys(inside)) || (within > 1 && holdsWhole(dedented(inside), within - 1)),
  )

/** Whether a whole declaration stands in braces somewhere within a file, such as an item of a list. */
function holdsFlow(text: string): boolean {
  if (!text.includes('forthright')) return false
  const open: string[][] = []
  let before = ''
  for (const { kind, source } of lexemesOf(text.slice(0, 200_000))) {
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') open.push([])
    else if (kind === 'map-value-ind') open.at(-1)?.push(unquoted(before))
    else if (kind === 'flow-map-end' || kind === 'flow-seq-end') {
      if (isWhole(open.pop() ?? [])) return true
    } else if (kind === 'text' || kind === 'single-quoted-scalar' || kind === 'double-quoted-scalar') before = source
  }
  return open.some(isWhole)
}

/** Lines without the blanks that all of them begin with. */
function dedented(text: string): string {
  const lines = text.split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}

/**
 * What a text holds below something that was set around it: the marks of a mail, of a change or of a table, the numbers of lines,
 * the dash of a list, another key.
 */
function undressed(text: string): readonly string[] {
  if (!text.includes('forthright')) return []
  const lines = text.slice(0, 200_000).split(lineEnd)
  const mark = /^(?:\+|[ \t]*(?:(?:>|\||\/\/|\*(?= )|@@(?= )) ?)+|[ \t]*\d+[:|]?(?:[ \t]|$))/
  const marked = lines.filter((line) => mark.test(line)).map((line) => line.replace(mark, ''))
  // Of a change, what stays as it is has a space where the rest has its mark.
  const changed = lines.some((line) => /^@@ -/.test(line))
    ? lines.filter((line) => /^[+ ]/.test(line) && !line.startsWith('+++')).map((line) => line.slice(1))
    : []
  const blocks: string[][] = []
  for (const line of lines) {
    if (/^-(?![^ \t]|[ \t]*[|>])/.test(line)) blocks.push([line.replace('-', ' ')])
    else if (/^\S/.test(line)) blocks.push(isOpenKey(line) || isTextMark(line) ? [''] : [])
    else if (blocks.at(-1)?.length !== 0) blocks.at(-1)?.push(line)
  }
  return [marked, changed, ...blocks].filter((inside) => inside.length > 1).map((inside) => inside.join('\n'))
}

/** Whether a line is a key and what it holds stands below it, as a map or a list and not as a text. */
const isOpenKey = (line: string): boolean => /^["']?[\w.-]+["']?[ \t]*:[ \t]*(?:#.*)?$/.test(line)

/** Whether a line says that all below it is one text: below a key, it is another program's. */
const isTextMark = (line: string): boolean => /^(?:---[ \t]+)?[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line)

function unquoted(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1)
  if (!written.startsWith('"')) return written
  return written
    .slice(1, -1)
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U000([\da-f]{5}))/gi, (_, ...digits) =>
      String.fromCodePoint(Math.min(0x10_ff_ff, Number.parseInt(String(digits.find((it) => it !== undefined)), 16))),
    )
}

/** Fields at the top that files of other programs have too: alone they show nothing. */
const common: ReadonlySet<string> = new Set([
  ...['brand', 'breach', 'children', 'cookies', 'customers', 'data', 'definitions', 'documents', 'general', 'include'],
  ...['languages', 'lint', 'permissions', 'products', 'rights', 'sections', 'security', 'services', 'sources'],
  ...['transfers'],
])

const fields: readonly string[] = Object.keys(shapes.Root ?? {})

const own: readonly string[] = fields.filter((field) => !common.has(field))

function isAlike(keys: readonly string[], text: string): boolean {
  const distinct = [...new Set(keys.filter((it) => !it.startsWith('x-')))].filter((it) => it.length <= 60)
  const known = distinct.filter((it) => fields.includes(it) || meantBy(it) !== undefined)
  if (known.some((it) => meantBy(it) === 'forthright')) return true
  if (known.length < 2) return distinct.length === 1 && known.some((it) => nobodyElses.has(it) || hasEntries(it, text))
  return known.length * 2 >= distinct.length && known.some((it) => meantBy(it) !== undefined)
}

/** The field that no other program has, and that a key is or was meant to be. */
const meantBy = (written: string): string | undefined =>
  own.find((field) => field === written || isSlip(written, field))

/** Whether what stands under the only key of a file are entries as a declaration has them. */
function hasEntries(written: string, text: string): boolean {
  const shape = shapes.Root?.[meantBy(written) ?? written]
  const of = shapes[shape?.map?.object ?? '']
  if (of === undefined || text.length > 1_000_000) return meantBy(written) !== undefined
  const { value } = parse({ path: '', text })
  if (value === undefined) return meantBy(written) !== undefined
  const pair = pairsOf(value.document.contents).find((it) => isScalar(it.key) && it.key.value === written)
  return pairsOf(pair?.value).some(({ value: entry }) =>
    pairsOf(entry).some((field) => isScalar(field.key) && Object.hasOwn(of, String(field.key.value))),
  )
}

/** Fields of ours that nobody else has a word like. */
const nobodyElses: ReadonlySet<string> = new Set(['dataSubjects', 'furtherProcessing', 'jointArrangements'])

/** What says nothing of an organisation, and stands in files of many programs; no part may include another. */
const sayNothing: ReadonlySet<string> = new Set(['include', 'languages'])

/** So many different fields that all fit are a part of ours, wherever they stand; a brand alone has fewer. */
const enough = 5

/**
 * What a file seems to be whose keys are all fields of a declaration. Where all that stands below them fits the language, and it is
 * much, it is a part; where it is little, or has a slip in it, it may be one.
 */
function partSeeming(written: readonly string[], text: string): Seeming {
  const keys = written.filter((it) => !it.startsWith('x-'))
  if (!keys.every((it) => fields.includes(it)) || keys.every((it) => sayNothing.has(it))) return 'other'
  if (text.length > 1_000_000) return 'other'
  const { value: tree } = parse({ path: '', text })
  if (tree === undefined) return 'perhaps'
  const { value } = readValue(tree)
  const hasMany = fieldsIn(value).size >= enough
  if (!fits({ ...value, forthright: 1 })) return hasMany ? 'perhaps' : 'other'
  return hasMany ? 'alike' : 'perhaps'
}

/** The names of all fields of the language, at any depth. */
const everyField: ReadonlySet<string> = new Set(Object.values(shapes).flatMap((shape) => Object.keys(shape)))

/** The different fields that stand in a value, at any depth. */
function fieldsIn(value: Value): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item: Value) => [...fieldsIn(item)]))
  if (!isValueMap(value)) return new Set()
  return new Set(
    Object.entries(value).flatMap(([name, below]) => [...(everyField.has(name) ? [name] : []), ...fieldsIn(below)]),
  )
}

const pairsOf = (node: unknown): readonly Pair[] => (isMap(node) ? node.items : [])
