import type { Role } from '../language/role.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Damaged, Model } from '../model/types.js'
import type { Text } from '../model/value.js'
import { type Declared, isWithin, type Pointer } from '../source/pointer.js'

/** One wording that the author wrote. */
export interface AuthorText {
  /** The wording itself: inside a map of languages, its language. */
  readonly at: Pointer
  readonly text: string
  readonly language: string
}

/** An address, a number or a link: printed as it stands, in no language. */
export interface AuthorValue {
  readonly at: Pointer
  readonly text: string
}

/** Every author text of a declaration, in every language, in the order declared; see `parts` for what is left out. */
export const authorTexts = oncePerModel((model: Model): readonly AuthorText[] => texts(model).flatMap(wordingsOf))

/** The wordings of one text, in every language. */
export const wordingsOf = (whole: Text): readonly AuthorText[] =>
  [...whole.words].map(([language, { at, text }]) => ({ at, text, language }))

/** The same texts, each with its languages. */
export const texts = oncePerModel((model: Model): readonly Text[] => parts(model).filter(isText))

/** The texts by what they are for, in the order declared. */
export const textsByRole = oncePerModel((model: Model): ReadonlyMap<Role, readonly Text[]> => {
  const byRole = new Map<Role, Text[]>()
  for (const text of texts(model)) {
    const known = byRole.get(text.role)
    if (known) known.push(text)
    else byRole.set(text.role, [text])
  }
  return byRole
})

/** Every e-mail address, postal address, telephone number, register number, link target and name that no language changes. */
export function* authorValues(model: Model): Iterable<AuthorValue> {
  for (const part of parts(model)) {
    for (const [key, value] of Object.entries(part)) {
      // A short form declares the whole and its one field at the same place.
      if (typeof value === 'string' && (key === 'address' || key === 'url')) yield { at: part.at, text: value }
      else if (plain.has(key)) yield* valuesAt(`${part.at}/${key}`, value)
    }
  }
}

/** Fields that hold words or figures in no language. A cookie's name is left out: a mark in it stands for what changes. */
const plain: ReadonlySet<string> = new Set(
  'abbreviation alsoWritten formats number phone provision subject term version'.split(' '),
)

function* valuesAt(at: Pointer, value: unknown): Iterable<AuthorValue> {
  if (typeof value === 'string') yield { at, text: value }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesAt(`${at}/${index}`, item)
}

/** Every e-mail address. */
export function* emailsOf(model: Model): Iterable<AuthorValue> {
  for (const part of parts(model)) {
    if (!('email' in part) || typeof part.email !== 'object' || part.email === null) continue
    const { email } = part
    if ('address' in email && typeof email.address === 'string') yield { at: `${part.at}/email`, text: email.address }
  }
}

/** Every value that its author marked as unusable. */
export const damagedValues = oncePerModel((model: Model): readonly Damaged[] => [...findDamagedValues(model)])

function* findDamagedValues(model: Model): Iterable<Damaged> {
  for (const part of parts(model)) if (isDamaged(part)) yield part
}

/** What is said about the declaration, and not in the notice. */
const aside: ReadonlySet<string> = new Set(['transcription', 'lint', 'include'])

/**
 * Everything declared, from the outside in, each thing once: references are not followed, because what they name is met
 * where it is declared. What is said about the declaration (`transcription`, `lint`) is left out.
 */
export const parts = oncePerModel((model: Model): readonly Declared[] => {
  const seen = new Set<object>()
  return Object.entries(model).flatMap(([key, value]) => (aside.has(key) ? [] : [...partsOf(value, '', seen)]))
})

function* partsOf(value: unknown, inside: Pointer, seen: Set<object>): Iterable<Declared> {
  if (Array.isArray(value) || value instanceof Map) {
    for (const item of value.values()) yield* partsOf(item, inside, seen)
    return
  }
  if (!isDeclared(value) || !isWithin(value.at, inside) || seen.has(value)) return
  seen.add(value)
  yield value
  for (const item of Object.values(value)) yield* partsOf(item, value.at, seen)
}

const isDeclared = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string'

const isText = (part: Declared): part is Text => 'words' in part && part.words instanceof Map

const isDamaged = (part: Declared): part is Damaged => 'damaged' in part
