import type { FieldsAdvice, ItemAdvice, ItemsWanted } from '../../reading/mistakes/text-advice.js'
import type { ValueKind } from '../../reading/mistakes/value-kind.js'
import type { NoneAdvice, WrongConstant } from '../../reading/mistakes/wrong-constant.js'
import type { KindAdvice, KindMistake } from '../../reading/mistakes/wrong-kind.js'
import type { Phrases } from './phrase.js'
import { choices, kind, kindsOf, Named, named, quote } from './terms.js'
import { forms } from './wrong-word.js'

/** What is said of a value of the wrong kind, and of text where only one word may stand. */
export const wrongKind: Phrases<KindMistake | WrongConstant> = {
  'wrong-kind': {
    message: (it) => `${Named(it.spot)} is ${kindsOf(it.wanted)}, but this is ${kind(it.found)}.`,
    fix: ({ advice, wanted }) => fixKind(advice, wanted),
  },
  unquoted: {
    message: (it) =>
      `${quote(it.written)} is read as ${it.read === 'number' ? 'a number' : 'yes or no'}, but ${named(it.spot)} is text.`,
    fix: ({ written }) => `Put it in quotation marks: "${written.quote}".`,
  },
  'newer-version': {
    message: ({ version }) =>
      `This declaration is written in version ${version.quote} of the language; this program reads version 1.`,
    fix: ({ version }) => `Install a version of forthright that reads version ${version.quote}.`,
  },
  'wrong-version': {
    message: "'forthright' is followed by the version of the language, the number 1.",
    fix: 'Write forthright: 1.',
  },
  'only-one-value': {
    message: (it) => `${Named(it.spot)} can only be ${it.allowed} here.`,
    fix: ({ allowed }) => `Write ${allowed}.`,
  },
  'misspelt-none': {
    message: ({ written }) => `${quote(written)} is not the word none.`,
    fix: ({ written }) =>
      written.quote.toLowerCase() === 'none' ? 'Write none in small letters.' : 'Write none, if there is none.',
  },
  'text-for-none': {
    message: (it) => `${Named(it.spot)} is ${kindsOf([...it.wanted, 'none'])}, but this is text.`,
    fix: ({ advice, offersReason }) =>
      `${fixNone(advice)}${offersReason ? ' Where there is none, write { none: why }.' : ''}${advice.do === 'name-ids' ? ' Where there is none, write none.' : ''}`,
  },
}

function fixKind(advice: KindAdvice, wanted: readonly ValueKind[]): string {
  switch (advice.do) {
    case 'write-boolean':
      return `Write ${advice.value ?? 'true or false'}.`
    case 'write-digits':
      return 'Write digits, without quotation marks.'
    case 'dash-or-bracket':
      return 'Put a dash before each entry, or square brackets around them.'
    case 'unwrap':
      return `Write it without brackets and dash: ${quote(advice.item).slice(1, -1)}.`
    case 'unwrap-to':
      return `Write it without brackets and dash. ${'form' in advice.of ? forms[advice.of.form].how : choices(advice.of.words)}`
    case 'name-entries':
      return 'Begin each entry with an id and a colon instead of a dash.'
    case 'write-wanted':
      return `Write ${kindsOf(wanted)}.`
    default:
      return fixText(advice)
  }
}

const fixNone = (advice: NoneAdvice): string =>
  advice.do === 'keep' ? `Write { keep: ${advice.period.quote} }.` : fixText(advice)

function fixText(advice: FieldsAdvice | ItemAdvice): string {
  switch (advice.do) {
    case 'space-after-dash':
      return 'Put a space after each dash.'
    case 'bracket':
      return `Put it in square brackets: [${advice.items.quote.split(/, */).map(asItem).join(', ')}].`
    case 'write-or-delete':
      return 'Write a list of texts, or delete the line.'
    case 'list-of':
      return listOf(advice.of)
    case 'dash':
      return 'Begin each item on a line of its own, with a dash and a space.'
    case 'name-ids':
      return advice.ids.length === 0
        ? `Name entries of ${advice.register} by their ids, in square brackets.`
        : `Name entries of ${advice.register}, in square brackets: ${advice.ids.join(', ')}.`
    case 'write-type':
      return `Write { type: ${advice.type.quote} } instead of the word alone.`
    case 'write-entries':
      return 'Write the entries below it, each under an id of its own.'
    case 'write-fields':
      return `Write its fields below it: ${advice.fields.length > 16 ? 'docs/format.md lists them' : advice.fields.join(', ')}.`
  }
}

function listOf(of: ItemsWanted): string {
  if ('form' in of) return `Write a list in square brackets. ${forms[of.form].how}`
  return of.words.length <= 16
    ? `Write a list of these, in square brackets: ${of.words.join(', ')}.`
    : `Write a list in square brackets, of the ${of.words.length} words that docs/format.md lists.`
}

/** A word as it stands in brackets: in quotation marks where it would be read as something else. */
const asItem = (word: string): string => (/^(?:[\d.-].*|true|false|null)$/i.test(word) ? `"${word}"` : word)
