import { anchorOf } from '../../../../facts/anchors.js'
import { grouped } from '../../../../model/grouped.js'
import type { Scene } from '../../../clauses/scene.js'
import { table } from '../../../clauses/table.js'
import type { Block } from '../../../tree/nodes.js'
import { once } from '../../../words/once.js'
import { plainSlot, type Slot } from '../../../words/slot.js'
import { type CountryRow, countryRows } from './country-rows.js'

/** Where data go, who has them there and what protects them: rows with the same answer are one, where nothing is paired by that. */
export function countriesTable(scene: Scene): readonly Block[] {
  const heads = {
    country: scene.say('th.country', {}),
    who: scene.say('th.who', {}),
    protection: scene.say('th.mechanism', {}),
  }
  const rows = countryRows(scene).map((row) => ({
    codes: [row.code],
    countries: row.country ? [row.country] : [],
    who: row.who ? [row.who] : [],
    protection: row.protection,
  }))
  const ofCountry = merged(rows, ({ countries, protection }) => `${words(countries)}\n${protection.raw}`)
  const ofRecipients = merged(ofCountry, ({ who, protection }) => `${words(who)}\n${protection.raw}`)
  const known = new Set<string>()
  const lines = ofRecipients.map(({ codes, countries, who, protection }) => {
    const code = codes.find((it): it is string => it !== undefined && !known.has(it))
    if (code !== undefined) known.add(code)
    return {
      ...(code !== undefined && { id: anchorOf.country(code) }),
      cells: { country: countries, who, protection },
    }
  })
  return table(scene, heads, lines)
}

/** Several places in one row. */
interface Merged {
  readonly codes: readonly CountryRow['code'][]
  readonly countries: readonly Slot[]
  readonly who: readonly Slot[]
  readonly protection: Slot
}

const words = (slots: readonly Slot[]): string => slots.map(({ raw }) => raw).join('\n')

/** Rows of which all but one column says the same, as one. */
function merged(rows: readonly Merged[], key: (row: Merged) => string): readonly Merged[] {
  return [...grouped(rows, key).values()].map((same) => ({
    codes: same.flatMap((row) => row.codes),
    countries: once(same.flatMap((row) => row.countries)),
    who: once(same.flatMap((row) => row.who)),
    protection: once(same.map((row) => row.protection))[0] ?? plainSlot(''),
  }))
}
