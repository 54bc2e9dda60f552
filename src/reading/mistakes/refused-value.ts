import type { Related } from '../../findings/finding.js'
import type { Said } from '../../findings/problem.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { quoted } from '../../source/quoted.js'
import { aliasBudget } from '../aliases.js'
import { maxDepth } from '../depth.js'

/** What is said of a value that cannot be used. */
export type ValueWords = Said & { readonly rule: string; readonly related?: readonly Related[] }

export const emptyFile: ValueWords = {
  rule: 'syntax',
  message: 'The file is empty.',
  fix: 'Begin with the line forthright: 1.',
}

export const noMap = (what: string): ValueWords => ({
  rule: 'syntax',
  message: `A declaration is made of fields, but this file holds ${what}.`,
  fix: 'Begin with the line forthright: 1, and put a colon and a space after the name of each field.',
})

export const tooDeep: ValueWords = {
  rule: 'syntax',
  message: 'The file is nested too deeply to be read here.',
  fix: `Close what is open: a declaration never needs more than ${maxDepth} levels.`,
}

export const wrongKey: ValueWords = {
  rule: 'syntax',
  message: 'The name of a field is a plain word, but this is something else.',
  fix: 'Write the name as a word; put a name that begins with [, {, * or ? in quotation marks.',
}

export const noKey: ValueWords = {
  rule: 'syntax',
  message: 'There is no name before this colon.',
  fix: 'Write the name of the field before the colon, or delete the line.',
}

export const tagged: ValueWords = {
  rule: 'syntax',
  message: 'Tags (words that begin with !) have no meaning in a declaration.',
  fix: 'Delete the tag; put text that begins with ! in quotation marks.',
}

export const continued: ValueWords = {
  rule: 'syntax',
  message: 'This line continues the text above it instead of beginning a new item.',
  fix: 'Give its dash the same indentation as the other items.',
}

export const duplicate = (key: string): ValueWords => ({
  rule: 'syntax',
  message: `${quoted(key)} stands here for the second time.`,
  fix: 'Keep one of the two; if both are meant, give them different names.',
})

export const hidden = (character: string): ValueWords => ({
  rule: 'syntax',
  message: `This text holds the character ${character}, which cannot be seen or changes how the text reads.`,
  fix: 'Delete the character, or write the text again by hand.',
})

export function unknownAlias(name: string): ValueWords {
  const isText = !/^[\w-]+$/.test(name)
  return {
    rule: 'syntax',
    message: `The alias '*${name}' names no anchor that stands before it.`,
    fix: isText
      ? 'Put text that begins with * in quotation marks.'
      : `Define it first with &${name}, write the value out, or put text that begins with * in quotation marks.`,
  }
}

export const loopingAlias = (name: string): ValueWords => ({
  rule: 'syntax',
  message: `The alias '*${name}' stands inside the very value it names.`,
  fix: 'Write the value out: it cannot contain itself.',
})

export const costlyAlias = (name: string): ValueWords => ({
  rule: 'syntax',
  message: `With '*${name}', the aliases of this file stand for more than ${aliasBudget.toLocaleString('en')} values.`,
  fix: 'Use fewer aliases inside aliased values.',
})

/** What is said of a field without a value. */
export function emptyValue(at: Pointer, anchor: string | undefined): ValueWords {
  return {
    rule: 'value-is-stated',
    message: `${fieldName(at)} has no value, so it says nothing.`,
    fix:
      anchor === undefined
        ? 'Write the value; or write none, if there is none and the field takes it; or delete the line.'
        : 'Put text that begins with & in quotation marks: it was read as an anchor.',
  }
}

/** What is said of a word that stands in braces without a colon. */
export function loneWord(key: string, hasEarlier: boolean): ValueWords {
  const match = /^([\w-]+):(\S.*)$/s.exec(key)
  if (match) return noSpace(match[1] ?? '', match[2] ?? '')
  return {
    rule: 'syntax',
    message: `${quoted(key)} stands here without a colon and a value.`,
    fix: hasEarlier
      ? 'If it belongs to the text before the comma, put the whole text in quotation marks; otherwise give it a value.'
      : 'Put a colon, a space and the value after it, or write the ids in square brackets.',
  }
}

/** What is said where the colon is not followed by a space. */
export const noSpace = (key: string, value: string): ValueWords => ({
  rule: 'syntax',
  message: `There is no space after the colon of '${key}'.`,
  fix: `Write ${key}: ${quoted(value).slice(1, -1)}`,
})

/** The last part of a pointer, as the author knows it: a field's name, or the item of a list. */
function fieldName(at: Pointer): string {
  const keys = keysOf(at)
  const key = keys.at(-1) ?? ''
  return /^\d+$/.test(key) ? `Item ${Number(key) + 1} of '${keys.at(-2) ?? ''}'` : quoted(key)
}
