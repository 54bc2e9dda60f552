import type { BareNone } from '../../model/mistake.js'
import type { EmptyValue } from '../../reading/mistakes/empty-value.js'
import type { Phrases } from './phrase.js'
import { Named, quote } from './terms.js'

/** What is said of a field that is written and states nothing. */
export const unstatedValue: Phrases<BareNone | EmptyValue> = {
  'empty-value': {
    message: (it) => `${Named(it.spot)} has no value, so it says nothing.`,
    fix: ({ isAnchor }) =>
      isAnchor
        ? 'Put text that begins with & in quotation marks: it was read as an anchor.'
        : 'Write the value; or write none, if there is none and the field takes it; or delete the line.',
  },
  'bare-none': {
    message: ({ written }) => `${quote(written)} would be printed as a word here, because this field holds text.`,
    fix: ({ offersReason }) =>
      offersReason ? 'Write { none: why }, with the reason in your own words.' : 'Write the text, or delete the line.',
  },
}
