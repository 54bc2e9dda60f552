import type { Quoted } from '../../findings/fact.js'
import { either } from '../../grammar/english.js'
import type { Title } from '../../language/titles.js'
import type { MapName, Spot } from '../../reading/map-place.js'
import type { ValueKind } from '../../reading/mistakes/value-kind.js'
import { spelledOut } from '../../source/characters.js'
import { beginning } from '../../source/graphemes.js'

/** What places, maps and values of a declaration are called in a sentence. */

/**
 * Written text in quotation marks, on one line, and only its beginning where it is long. What makes a name no name may be what
 * nobody sees in it, so that is shown by its code.
 */
export function quote({ quote: text }: Quoted): string {
  const line = spelledOut(
    beginning(text, 200)
      .replace(/[^\S\ufeff]+/g, ' ')
      .trim(),
  )
  const isWhole = line.length <= 60 && text.length <= 200
  return `'${isWhole ? line : `${beginning(line, 59)}…`}'`
}

/**
 * The same where each character counts: blanks are shown where nobody sees them, at an end or several in a row, and so are the
 * ends of lines.
 */
export const exactly = ({ quote: text }: Quoted): string =>
  quote({ quote: text.replace(/^ +| +$| {2,}/g, (blanks) => '␣'.repeat(blanks.length)).replace(/[^\S ]/g, shownBlank) })

const shownBlank = (blank: string): string =>
  ({ '\n': '\\n', '\t': '\\t', '\r': '\\r' })[blank] ?? `\\u{${blank.charCodeAt(0).toString(16)}}`

/** A place inside of a sentence. */
export function named(it: Spot): string {
  if (it === 'declaration') return 'the declaration'
  return 'item' in it ? `item ${it.item} of ${quote(it.of)}` : quote(it.field)
}

/** A place at the beginning of a sentence. */
export const Named = (it: Spot): string => named(it).replace(/^[a-z]/, (letter) => letter.toUpperCase())

/** A map with its article, or the field that it stands in. */
export const map = (name: MapName): string => ('title' in name ? titles[name.title] : quote(name.field))

/** The kind of a value with its article. */
export const kind = (it: ValueKind): string => kinds[it]

/** Kinds of which one would be right. */
export const kindsOf = (all: readonly ValueKind[]): string => either(all.map(kind))

/** Words to choose from, or where they are listed when they are many. */
export const choices = (words: readonly string[]): string =>
  words.length <= 16
    ? `Choose one of these: ${words.join(', ')}.`
    : `Choose one of the ${words.length} that docs/format.md lists.`

const titles: Readonly<Record<Title, string>> = {
  None: 'an explicit none',
  Settings: 'the settings',
  Root: 'a declaration',
  Purpose: 'a purpose',
  Notice: 'a notice',
  Controller: 'a controller',
  DataSubjectGroup: 'a group of people',
  Datum: 'an entry of data',
  Source: 'a source',
  Recipient: 'a recipient',
  Customer: 'a customer',
  Service: 'a service',
  Product: 'a product',
  RetentionRule: 'a retention rule',
  Basis: 'a lawful basis',
  SpecialCondition: 'a condition',
  CriminalCondition: 'a condition',
  Contact: 'a contact',
  Transfer: 'a transfer',
  Mechanism: 'a mechanism',
  Marketing: 'a marketing rule',
  Cookie: 'a cookie',
  Permission: 'a permission',
  Right: 'a right',
  Pledge: 'a promise',
  Section: 'a section',
  Document: 'a document',
  UseFields: 'a reference',
  LabelledUrl: 'a link',
  Damaged: 'a damaged value',
  Definition: 'a definition',
  ContactEmail: 'an address',
  ContactPost: 'an address',
  RootLintEntry: 'a lowered rule',
}

const kinds: Readonly<Record<ValueKind, string>> = {
  boolean: 'true or false',
  integer: 'a whole number',
  list: 'a list',
  map: 'a map of fields',
  none: 'none',
  number: 'a number',
  text: 'text',
}
