import type { Readers } from './readers.js'
import type { Gathered } from './ties.js'
import { entriesOf, field, listOf, stringsIn } from './yaml-values.js'

/** A country of a recipient, with what protects data there. */
export interface Place {
  readonly recipient: string
  readonly country: string
  /** Ids of mechanisms, or what the text says instead. */
  readonly safeguards: readonly string[]
  /** The texts that say how to get a copy, each with the mechanism it belongs to. */
  readonly copies: readonly (readonly [string, unknown])[]
  readonly stated: unknown
  readonly at: string
}

/** The countries of all recipients. */
export const placesOf = (declaration: unknown): readonly Place[] =>
  entriesOf(field(declaration, 'recipients')).flatMap(([recipient, entry]) =>
    ['countries', 'accessFrom'].flatMap((key) =>
      listOf(field(entry, key)).flatMap((each, index) => {
        const at = `/recipients/${recipient}/${key}/${index}`
        const country = typeof each === 'string' ? each : field(each, 'country')
        return typeof country === 'string' ? [placeOf(recipient, country, each, at)] : []
      }),
    ),
  )

function placeOf(recipient: string, country: string, value: unknown, at: string): Place {
  const mechanisms = listOf(field(value, 'mechanisms')).flatMap((each) => {
    const type = typeof each === 'string' ? each : field(each, 'type')
    return typeof type === 'string' ? [[type, field(each, 'copy')] as const] : []
  })
  return {
    ...{ recipient, country, at },
    safeguards: mechanisms.map(([type]) => type),
    copies: mechanisms.filter(([, copy]) => copy !== undefined),
    stated: field(value, 'stated'),
  }
}

/** What the countries of recipients tie. */
export function placeTies(declaration: unknown, readers: Readers, gathered: Gathered): void {
  const regimes = stringsIn(field(declaration, 'regimes'))
  for (const place of placesOf(declaration)) {
    const { recipient, country, at } = place
    const isTold = readers.recipients.has(recipient)
    gathered.tie(`recipient:${recipient}`, `country:${country}`, at, isTold)
    for (const id of safeguardIds(place)) {
      const isAsked = isTold && (!/^(eu|uk|ch)-/.test(id) || regimes.includes(id.slice(0, 2)))
      gathered.tie(`country:${country}`, `safeguard:${id}`, at, isAsked)
      gathered.tie(`recipient:${recipient}`, `safeguard:${id}`, at, isAsked)
    }
  }
}

/** The ids under which what protects data at a place is found again: its mechanisms, their copies, and what is said instead. */
export const safeguardIds = ({ safeguards, copies, stated, at }: Place): readonly string[] => [
  ...safeguards,
  ...copies.map(([type]) => `copy/${type}${at}`),
  ...(stated === undefined ? [] : [`stated${at}`]),
]
