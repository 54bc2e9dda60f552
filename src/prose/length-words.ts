import { numberWords } from '../language/number-words.js'

/** How a language writes a length of time in words. */
interface LengthWords {
  readonly numbers: Readonly<Record<string, number>>
  /** How its units begin, each with the English word; none where they are English already. */
  readonly units: readonly (readonly [begin: string, english: string])[]
}

const english: LengthWords = {
  numbers: {
    ...Object.fromEntries(numberWords.map((word, index) => [word, index + 1])),
    a: 1,
    an: 1,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
  units: [],
}

const germanNumbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

const german: LengthWords = {
  numbers: {
    ...Object.fromEntries(germanNumbers.map((word, index) => [word, index + 2])),
    ...Object.fromEntries(['ein', 'eine', 'einem', 'einen', 'einer', 'eines'].map((word) => [word, 1])),
    dreißig: 30,
    sechzig: 60,
    neunzig: 90,
  },
  units: [
    ['stunde', 'hours'],
    ['tag', 'days'],
    ['woche', 'weeks'],
    ['monat', 'months'],
    ['jahr', 'years'],
  ],
}

/** The words for lengths by the language of a text. */
export const lengthWords: Readonly<Record<string, LengthWords>> & { readonly en: LengthWords } = {
  de: german,
  en: english,
}
