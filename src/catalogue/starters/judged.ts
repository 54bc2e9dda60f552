import { usualLaws } from '../usual-laws/index.js'
import type { UsualLaw } from '../usual-laws/usual-law.js'
import type { Usual, Written } from './starter.js'

const on = '2026-11-30'

/** What such an organisation usually does, which leans on no law and judges nothing. */
export const usual = (value: Written, because = 'Most organisations of this sort do it so.'): Usual => ({
  value,
  because,
  on,
  source: 'experience',
})

/** Why a judgement is made, what would make it wrong, and on what it rests. */
export interface Judgement {
  readonly because: string
  /** What would make it wrong, as people can hold it against what they do. */
  readonly wrongIf: string
  /** The provisions: `GDPR Article 6(1)(b)`. */
  readonly source: string
}

/** A judgement under the GDPR and the UK GDPR alike, for Ireland and the United Kingdom. */
export const judged = (value: Written, judgement: Judgement): Usual => ({
  value,
  ...judgement,
  countries: ['GB', 'IE'],
  on,
})

/** A judgement for one of the two countries alone. */
export const judgedIn = (country: 'GB' | 'IE', value: Written, judgement: Judgement): Usual => ({
  ...judged(value, judgement),
  countries: [country],
})

/** A legal obligation by the id of its law: the same judgement for each of the laws, in its own country. */
export const obliged = (ids: readonly string[], judgement: Omit<Judgement, 'source'>): readonly Usual[] =>
  byLaw(ids, (law) => ({ type: 'legal-obligation', law }), judgement)

/**
 * What rests on a law, by the id of the law; a law that nobody has read yet carries nothing. Its country goes with it: whether a
 * law can be the basis depends on whose it is (GDPR Article 6(3)).
 */
export const byLaw = (
  ids: readonly string[],
  value: (law: UsualLaw['law'] & Pick<UsualLaw, 'country'>) => Written,
  judgement: Omit<Judgement, 'source'>,
): readonly Usual[] =>
  ids.flatMap((id) => {
    const row = usualLaws.find((one) => one.id === id)
    if (row === undefined) throw new Error(`There is no law '${id}' in catalogue/usual-laws.`)
    if (row.confidence !== 'read') return []
    // What is law in a part of the country is wrong in the others.
    const wrongIf = row.only === undefined ? judgement.wrongIf : `you are outside ${row.only}, or ${judgement.wrongIf}`
    const source = `${row.law.title}, ${row.law.provision}`
    return [judgedIn(row.country, value({ ...row.law, country: row.country }), { ...judgement, wrongIf, source })]
  })

/** A public task that a law gives, in the words of a notice: `teaching pupils`. */
export const tasked = (ids: readonly string[], task: string, judgement: Omit<Judgement, 'source'>): readonly Usual[] =>
  byLaw(ids, (law) => ({ type: 'public-task', task, law }), judgement)
