import { quoted } from '../findings/fact.js'
import type { Finding, Severity } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { StageId } from '../findings/stages.js'
import { idsLike, isId } from '../language/near-miss.js'
import type { Role } from '../language/role.js'
import { type Register, registers, type Shape, type Test } from '../language/shape.js'
import { required, shapes } from '../language/shapes.gen.js'
import { isBareNone, isBareUnknown, isSlip, type Suggester, suggesterOf } from '../language/suggest.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { commaInText } from '../reading/comma-in-text.js'
import { type Fix, perhaps } from '../reading/mistakes/fix.js'
import { fixOfScalar } from '../reading/mistakes/fix-of-scalar.js'
import { noCountry } from '../reading/mistakes/no-country.js'
import { type RefusedScalar, refusedScalar } from '../reading/mistakes/refused-scalar.js'
import type { SyntaxMistake } from '../reading/mistakes/syntax-mistake.js'
import type { Stage } from '../reading/stage.js'
import { isValueMap, type Value, type ValueMap, type Written } from '../reading/value.js'
import type { Locator } from '../source/locate.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import { type Circles, circlesIn } from './circles.js'
import { asBefore, type Memory, remember } from './memory.js'
import type { BareNone, Circle, Tangle, UndeclaredId } from './mistake.js'
import { modelOf } from './model-of.js'
import { fieldOf } from './own-references.js'
import { mostExceptions, type Tangles, tanglesIn } from './tangles.js'
import type { Model, Root } from './types.js'
import type { None, Text } from './value.js'

/**
 * Gives every declared value its meaning, driven by the shapes that follow from the schema: ids become what they name,
 * short forms are written out, none becomes an object, text knows its language.
 *
 * An id that is not declared is reported and, where it is plainly a slip of the pen, taken for the id that was meant,
 * so that one slip is one finding.
 */
export function resolve(written: Written, locator: Locator, vocabulary: Vocabulary, memory?: Memory): Stage<Model> {
  const resolver = new Resolver(written, locator, vocabulary, memory)
  const model = modelOf(resolver.root(), resolver.skipped, resolver.spoken)
  if (memory) {
    memory.texts = resolver.texts
    remember(model, memory)
  }
  return { value: model, findings: resolver.findings }
}

type Fields = Record<string, unknown>

/** One pass over a declaration. A class, because registers, findings and languages accompany every step of it. */
class Resolver {
  readonly findings: Finding[] = []
  readonly texts = new Map<Pointer, Text>()
  private readonly registers = new Map<Register, Map<string, Fields>>()
  readonly skipped: Set<Pointer>
  /** The languages that were met in texts. */
  readonly spoken = new Set<string>()
  private readonly language: string
  /** What resembles an id, by register: each is read once, where somebody names what is not there. */
  private readonly suggesters = new Map<Register, Suggester>()
  private readonly circles: Circles
  private readonly tangles: Tangles
  /** The names of entries that were taken out because they can be no ids. */
  private readonly mistaken = new Map<Register, readonly ((id: string) => boolean)[]>()

  constructor(
    private readonly written: Written,
    private readonly locator: Locator,
    private readonly vocabulary: Vocabulary,
    private readonly memory: Memory | undefined,
  ) {
    this.skipped = new Set(written.skipped)
    const { languages } = written.value
    // One that was refused is not the language of texts: they would have no words in any other.
    const first = (Array.isArray(languages) ? languages : []).find(
      (tag, index) => typeof tag === 'string' && !this.skipped.has(child('', 'languages', index)),
    )
    this.language = typeof first === 'string' ? first : 'en'
    for (const name of registers) this.registers.set(name, this.shells(name))
    this.circles = circlesIn(written.value)
    this.tangles = tanglesIn(written.value, this.circles)
  }

  root(): Root {
    const fields: Fields = { at: '' }
    this.fill('Root', this.written.value, fields)
    // The shapes and the type come from the same schema: this is where one is taken for the other.
    return fields as unknown as Root
  }

  /** An entry of each register, still empty: references may point forward. */
  private shells(name: Register): Map<string, Fields> {
    const entries = this.written.value[name]
    const shells = new Map<string, Fields>()
    if (!isValueMap(entries) || ('none' in entries && shapes.Root?.[name]?.noneBecause)) return shells
    for (const id of Object.keys(entries)) {
      const at = child('', name, id)
      if (!this.skipped.has(at)) shells.set(id, { at, id })
    }
    return shells
  }

  /** A map that has lost a field it cannot do without is of no use to anybody. */
  private object(name: string, value: ValueMap, into: Fields): Fields | undefined {
    this.fill(name, value, into)
    if ((required[name] ?? []).every((key) => key in into)) return into
    this.skipped.add(String(into.at))
    return undefined
  }

  private fill(name: string, value: ValueMap, into: Fields): void {
    const fields = shapes[name] ?? {}
    for (const [key, item] of Object.entries(value)) {
      const shape = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (!shape) continue
      const read = this.read(shape, item, child(String(into.at), key))
      if (read !== undefined) into[key] = read
    }
  }

  private read(shape: Shape, value: Value, at: Pointer): unknown {
    if (this.skipped.has(at)) return undefined
    const read = this.readAs(shape, value, at)
    // What is written and cannot be used is not absent.
    if (read === undefined) this.skipped.add(at)
    return read
  }

  private readAs(shape: Shape, value: Value, at: Pointer): unknown {
    if (Array.isArray(value)) return shape.list && this.list(shape.list, value, at)
    if (isValueMap(value)) return this.map(shape, value, at)
    return this.scalar(shape, value as string | number | boolean, at)
  }

  /** A list of which no item can be used is not an empty list: what it says is not known. */
  private list(shape: Shape, values: readonly Value[], at: Pointer): readonly unknown[] | undefined {
    if (shape.text && shape.ref === undefined) this.splitText(values, at)
    const items = values.map((value, index) => this.read(shape, value, child(at, index)))
    const usable = items.filter((it) => it !== undefined)
    return usable.length > 0 ? usable : undefined
  }

  private splitText(values: readonly Value[], at: Pointer): void {
    const index = commaInText(values, this.locator.written(at), (item) => this.locator.written(child(at, item)))
    if (index === undefined) return
    const data: SyntaxMistake = { mistake: 'comma-in-text', item: quoted(String(values[index])) }
    this.report(child(at, index), 'syntax', data, { severity: 'warning' })
  }

  private map(shape: Shape, value: ValueMap, at: Pointer): unknown {
    if ('none' in value && (shape.none || shape.noneBecause)) return this.none(value, at)
    if ('damaged' in value && shape.damaged) return this.object('Damaged', value, { at })
    if ('ref' in value && shape.use) return this.reference(shape.use, value, at)
    if (shape.map) return this.entries(shape.map, value, at)
    if (shape.list && shape.one) return this.single(shape.list, value, at)
    if (shape.text && Object.keys(value).every((key) => isLanguageTag(key))) return this.short(shape, value, at)
    return shape.object && this.object(shape.object, value, { at })
  }

  private scalar(shape: Shape, value: string | number | boolean, at: Pointer): unknown {
    if (value === 'none' && shape.none) return { at, none: true } satisfies None
    if (typeof value === 'string' && isBareNone(value) && (shape.noneBecause || shape.text))
      return this.bareNone(value, at, shape.noneBecause)
    if (typeof value === 'string' && isBareUnknown(value) && shape.text) return this.bareNone(value, at)
    if (shape.list && shape.one) return this.single(shape.list, value, at)
    if (typeof value === 'string' && shape.use) return this.use(shape.use, value, {}, at)
    if (typeof value === 'string' && shape.ref && !(shape.text && this.isWords(shape.ref, value))) {
      return this.ref(shape.ref, value, at)
    }
    return this.short(shape, value, at)
  }

  /** Where an id or words may stand, words are whatever is no id and no slip of the pen for one. */
  private isWords(register: Register, value: string): boolean {
    if (this.isTakenOut(register, value)) return false
    if (this.registers.get(register)?.has(value)) return false
    const meant = this.suggester(register)(value)
    return meant === undefined || !isSlip(value, meant)
  }

  private suggester(register: Register): Suggester {
    const known = this.suggesters.get(register) ?? suggesterOf([...(this.registers.get(register)?.keys() ?? [])])
    this.suggesters.set(register, known)
    return known
  }

  private single(shape: Shape, value: Value, at: Pointer): readonly unknown[] | undefined {
    const item = this.read(shape, value, at)
    return item === undefined ? undefined : [item]
  }

  /** A plain string may stand for a whole map: then it is its one field, and both are declared at the same place. */
  private short(shape: Shape, value: Value, at: Pointer): unknown {
    const field =
      shape.object !== undefined && shape.short !== undefined ? shapes[shape.object]?.[shape.short] : undefined
    if (field && shape.short !== undefined) {
      const read = this.read(field, value, at)
      return read === undefined ? undefined : { at, [shape.short]: read }
    }
    if (shape.text && (typeof value === 'string' || isValueMap(value))) return this.text(value, at, shape.text)
    if (shape.test && typeof value === 'string') return this.tested(shape, value, at)
    return value
  }

  private tested(shape: Shape, value: string, at: Pointer): string | undefined {
    const refused = shape.test && this.refused(shape.test, value, at)
    if (!refused) return value
    // A section stands at the end instead, which says nothing else.
    const severity = shape.test === 'sections' ? 'warning' : 'error'
    this.report(at, refused.rule, refused.mistake, { severity, fix: fixOfScalar(at, value, refused) })
    return refused.meant
  }

  private refused(test: Test, value: string, at: Pointer): RefusedScalar | undefined {
    const union = test === 'countries' ? noCountry(this.written.value, at, value) : undefined
    return union ? { rule: 'word-is-known', mistake: union } : refusedScalar(test, value, this.vocabulary)
  }

  /** Words in one language or several. What is no text in a language was reported and is left out; without any, so is the whole. */
  private text(value: string | ValueMap, at: Pointer, role: Role): Text | undefined {
    if (typeof value === 'string') {
      this.spoken.add(this.language)
      return this.kept({ at, role, words: new Map([[this.language, { at, text: value.trimEnd() }]]) })
    }
    const words = Object.entries(value).flatMap(([tag, text]) => {
      const place = child(at, tag)
      if (isValueMap(text) || Array.isArray(text) || this.skipped.has(place)) return []
      return [[tag, { at: place, text: String(text).trimEnd() }] as const]
    })
    for (const [tag] of words) this.spoken.add(tag)
    if (words.length > 0) return this.kept({ at, role, words: new Map(words) })
    this.skipped.add(at)
    return undefined
  }

  private kept(text: Text): Text {
    if (this.memory === undefined) return text
    const kept = asBefore(text, this.memory)
    this.texts.set(text.at, kept)
    return kept
  }

  private none(value: ValueMap, at: Pointer): None {
    const { none } = value
    const reason = child(at, 'none')
    if (typeof none === 'string' && (isBareNone(none) || isBareUnknown(none))) this.bareNone(none, reason)
    const stated = typeof none === 'string' || isValueMap(none)
    const because = stated && !this.skipped.has(reason) ? this.text(none, reason, 'reason') : undefined
    return { at, none: true, ...(because && { because }) }
  }

  private bareNone(value: string, at: Pointer, offersReason = false): undefined {
    this.report(at, 'value-is-stated', { mistake: 'bare-none', written: quoted(String(value)), offersReason })
    return undefined
  }

  private entries(shape: Shape, value: ValueMap, at: Pointer): ReadonlyMap<string, unknown> {
    const register = registers.find((name) => at === child('', name))
    const known = register && this.registers.get(register)
    const entries = new Map<string, unknown>()
    for (const [id, item] of Object.entries(value)) {
      const place = child(at, id)
      if (this.skipped.has(place)) continue
      const entry = this.entry(shape, item, known?.get(id) ?? { at: place, id })
      if (entry !== undefined) entries.set(id, entry)
    }
    // Where no entry can be used, the map does not say that there is none.
    if (entries.size === 0 && Object.keys(value).length > 0) this.skipped.add(at)
    return entries
  }

  /** Fills an entry in place: references to it may exist already. */
  private entry(shape: Shape, value: Value, shell: Fields): unknown {
    if (isValueMap(value) && shape.object !== undefined) return this.object(shape.object, value, shell)
    const read = this.read(shape, value, String(shell.at))
    return typeof read === 'object' && read !== null ? Object.assign(shell, read) : read
  }

  private reference(register: Register, value: ValueMap, at: Pointer): unknown {
    const { ref } = value
    const isUsable = typeof ref === 'string' && !this.skipped.has(child(at, 'ref'))
    return isUsable ? this.use(register, ref, value, at) : undefined
  }

  private use(register: Register, id: string, value: ValueMap, at: Pointer): unknown {
    const target = this.ref(register, id, 'ref' in value ? child(at, 'ref') : at)
    return target && this.object('UseFields', value, { at, target })
  }

  private ref(register: Register, id: string, at: Pointer): Fields | undefined {
    const entries = this.registers.get(register) ?? new Map<string, Fields>()
    const found = entries.get(id)
    const ids = this.circles.get(at)
    if (found && ids) {
      this.report(at, 'reference-exists', { mistake: 'circle', ids, field: fieldOf(at), register })
      this.skipped.add(at)
      return undefined
    }
    if (found && this.tangles.has(at)) return void this.tangled(at)
    if (found) return found
    // An entry that was taken out for a mistake of its own is declared all the same, and so is one of a register whose name is.
    if (this.isTakenOut(register, id) || this.skipped.has(child('', register))) return undefined
    if (entries.size === 0 && this.isUnderNoName(id)) return void this.skipped.add(at)
    // Nobody means the entry itself by the id of another.
    const [ownRegister, own] = keysOf(at)
    const except = ownRegister === register ? own : undefined
    const meant = this.suggester(register)(id, except)
    const isMeant = meant !== undefined && isSlip(id, meant)
    this.report(at, 'reference-exists', this.undeclared(register, id, meant, except), {
      fix: meant === undefined ? undefined : perhaps({ set: at, to: meant }, isMeant),
    })
    this.skipped.add(at)
    return isMeant ? entries.get(meant) : undefined
  }

  /** All that is too much has one cause, and is told where it begins. */
  private tangled(at: Pointer): void {
    const [[first, id] = []] = this.tangles
    if (id !== undefined && at === first)
      this.report(at, 'reference-exists', { mistake: 'tangle', id, most: mostExceptions })
    this.skipped.add(at)
  }

  /** Whether an entry is declared and was taken out, also under a name that can be no id and looks like this one. */
  private isTakenOut(register: Register, id: string): boolean {
    if (this.skipped.has(child('', register, id))) return true
    const names = this.mistaken.get(register) ?? this.likeNamesOfNoIds(register)
    this.mistaken.set(register, names)
    return names.some((isLike) => isLike(id))
  }

  private likeNamesOfNoIds(register: Register): readonly ((id: string) => boolean)[] {
    const entries = this.written.value[register]
    const names = isValueMap(entries) ? Object.keys(entries) : []
    // Of more nobody tells which was meant, and each would be held against each.
    return names
      .filter((name) => !isId(name) && this.skipped.has(child('', register, name)))
      .slice(0, 200)
      .map(idsLike)
  }

  /** Whether an id stands at the top in what no register is called. */
  private isUnderNoName(id: string): boolean {
    return Object.entries(this.written.value).some(
      ([name, entries]) => !Object.hasOwn(shapes.Root ?? {}, name) && isValueMap(entries) && id in entries,
    )
  }

  /** An id that resembles none of its register may be that of another one. */
  private undeclared(register: Register, id: string, meant: string | undefined, except?: string): UndeclaredId {
    const mistake = { mistake: 'undeclared-id', id: quoted(id), register } as const
    if (meant !== undefined) return { ...mistake, meant, entries: [] }
    const other = registers.find((name) => name !== register && this.registers.get(name)?.has(id))
    const entries = this.registers.get(register)
    const few = entries === undefined || entries.size > mostNamed + 1 ? [] : [...entries.keys()]
    const ids = few.filter((one) => one !== except)
    return { ...mistake, ...(other !== undefined && { other }), entries: ids.length <= mostNamed ? ids : [] }
  }

  private report(at: Pointer, rule: StageId, data: ModelMistake, { severity = 'error', fix }: Reported = {}): void {
    this.findings.push(problem({ ...this.locator.locate(at), rule, data, severity, pointer: at, ...fix }))
  }
}

/** So many ids of a register are named where none resembles what is written. */
const mostNamed = 8

interface Reported {
  readonly severity?: Severity
  readonly fix?: Fix | undefined
}

type ModelMistake = BareNone | Circle | RefusedScalar['mistake'] | SyntaxMistake | Tangle | UndeclaredId

const isLanguageTag = (key: string): boolean => /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(key)
