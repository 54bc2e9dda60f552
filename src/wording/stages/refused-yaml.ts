import type { RefusedYaml } from '../../reading/mistakes/syntax-mistake.js'
import type { Phrases } from './phrase.js'
import { exactly, quote } from './terms.js'

/** What is said of YAML that means nothing in a declaration, or not what was meant. */
export const refusedYaml: Phrases<RefusedYaml> = {
  'continued-list': {
    message: 'This line continues the text above it instead of beginning a new item.',
    fix: 'Give its dash the same indentation as the other items.',
  },
  'key-without-name': {
    message: 'There is no name before this colon.',
    fix: 'Write the name of the field before the colon, or delete the line.',
  },
  tag: {
    message: 'Tags (words that begin with !) have no meaning here.',
    fix: 'Delete the tag; put text that begins with ! in quotation marks.',
  },
  'wrong-key': {
    message: 'The name of a field is a plain word, but this is something else.',
    fix: 'Write the name as a word; put a name that begins with [, {, * or ? in quotation marks.',
  },
  'alias-in-itself': {
    message: ({ name }) => `The alias '*${name.quote}' stands inside the very value it names.`,
    fix: 'Write the value out: it cannot contain itself.',
  },
  'costly-alias': {
    message: ({ name, budget }) =>
      `With '*${name.quote}', the aliases of this file stand for more than ${budget.toLocaleString('en')} values.`,
    fix: 'Use fewer aliases inside aliased values.',
  },
  'unknown-alias': {
    message: ({ name }) => `The alias '*${name.quote}' names no anchor that stands before it.`,
    fix: ({ name, isText }) =>
      isText
        ? 'Put text that begins with * in quotation marks.'
        : `Define it first with &${name.quote}, write the value out, or put text that begins with * in quotation marks.`,
  },
  'comma-in-text': {
    message: ({ item }) => `The comma before ${quote(item)} begins a new item of this list.`,
    fix: 'Put each text in quotation marks, or each on a line with a dash.',
  },
  'duplicate-key': {
    message: ({ key }) => `${exactly(key)} stands here for the second time.`,
    fix: 'Keep one of the two; if both are meant, give them different names.',
  },
  'hidden-character': {
    message: ({ character }) =>
      `This text holds the character ${character.quote}, which cannot be seen or changes how the text reads.`,
    fix: 'Delete the character, or write the text again by hand.',
  },
  'key-without-space': {
    message: ({ key }) => `There is no space after the colon of '${key.quote}'.`,
    fix: ({ key, value }) => `Write ${key.quote}: ${quote(value).slice(1, -1)}`,
  },
  'lone-word': {
    message: ({ word }) => `${quote(word)} stands here without a colon and a value.`,
    fix: ({ hasEarlier }) =>
      hasEarlier
        ? 'If it belongs to the text before the comma, put the whole text in quotation marks; otherwise give it a value.'
        : 'Put a colon, a space and the value after it, or write the ids in square brackets.',
  },
}
