import { english } from './english.gen.js'
import { filled, type InstrumentStyle } from './law-words.js'

/** What a decision on adequacy stands in. */
export type Instrument =
  | {
      readonly kind: 'decision' | 'implementing-decision'
      /** As published: `2010/625/EU`, later `(EU) 2022/254`. */
      readonly number: string
      /** Whether later decisions extended and renewed it. */
      readonly renewed?: true
    }
  /** The list of states in the Swiss ordinance. */
  | { readonly kind: 'swiss-list' }
  /** What has an English name only: law of the United Kingdom, and what has ended. */
  | { readonly kind: 'title'; readonly title: string }

/** An instrument as English calls it. */
export const printInstrument = (instrument: Instrument): string => writeInstrument(instrument, english.instruments)

/** An instrument as a language calls it. */
export function writeInstrument(instrument: Instrument, style: InstrumentStyle): string {
  switch (instrument.kind) {
    case 'title':
      return instrument.title
    case 'swiss-list':
      return style['swiss-list']
    default: {
      const number = instrument.number.replace(/\b(?:EC|EU)\b/, (union) => style.unions[union === 'EC' ? 'EC' : 'EU'])
      const decision = filled(style[instrument.kind], { number })
      return instrument.renewed ? filled(style.renewed, { instrument: decision }) : decision
    }
  }
}
