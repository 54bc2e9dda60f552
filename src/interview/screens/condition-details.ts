import { tacitMethods } from '../../facts/consent.js'
import type { Schedule1Condition } from '../../law/schedule-1.js'
import { child, type Pointer } from '../../source/pointer.js'
import { consentFields, lawField } from '../fields/basis-fields.js'
import { pickField, wordsField } from '../fields/small.js'
import { fieldsDecision, type PlacedField } from '../fields-decision.js'
import { regimesIn } from '../named.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'

const conditions = ['specialCategoryCondition', 'criminalOffenceCondition'] as const

/** What a confirmed condition for sensitive data, or for data about crimes, still needs. */
export const conditionDetails = (standing: Standing): readonly Described[] =>
  idsIn(standing, 'purposes').flatMap((id) =>
    conditions.flatMap((field) => {
      const at = child('/purposes', id, field)
      const type = wordAt(standing, at, 'type')
      const fields = type === undefined ? [] : neededBy(type, field, at, id, standing)
      return fields.length === 0 ? [] : [detailsDecision(id, field, fields, standing)]
    }),
  )

const detailsDecision = (id: string, field: string, fields: readonly PlacedField[], standing: Standing): Described =>
  fieldsDecision(
    {
      id: `purposes.${id}.${field === 'specialCategoryCondition' ? 'sensitive' : 'crimes'}.more`,
      screen: 'sensitive',
      waitsFor: ['country'],
      ask: `${textAt(standing, child('/purposes', id, 'title')) ?? id}: one more about what allows it.`,
      why: 'The condition holds only with it.',
    },
    fields,
    standing,
  )

function neededBy(
  type: string,
  field: (typeof conditions)[number],
  at: Pointer,
  purpose: string,
  standing: Standing,
): readonly PlacedField[] {
  const regimes = regimesIn(standing)
  const law = lawField(child(at, 'law'))
  if (field === 'criminalOffenceCondition') {
    const isByLaw = type === 'law'
    return [
      ...(isByLaw && regimes.some((regime) => regime !== 'uk') ? [law] : []),
      ...(isByLaw && regimes.includes('uk') ? paragraphFields(at, criminalRows(standing), standing) : []),
    ]
  }
  const row = regimes.map((regime) => standing.law.specialCondition(type, regime)).find((found) => found !== undefined)
  const paragraphs = regimes.includes('uk') ? (row?.schedule1 ?? []) : []
  return [
    ...(type === 'explicit-consent' ? explicitConsent(at, purpose, standing) : []),
    ...(row?.needsLaw ? [law] : []),
    ...(type === 'health-social-care' ? [secrecyField(at)] : []),
    ...paragraphFields(
      at,
      paragraphs.flatMap((paragraph) => standing.law.schedule1(paragraph) ?? []),
      standing,
    ),
  ]
}

/** Where the basis is consent as well, it is the same yes, and asked once; but how it is said can be too little for these data. */
function explicitConsent(at: Pointer, purpose: string, standing: Standing): readonly PlacedField[] {
  const basis = child('/purposes', purpose, 'basis')
  if (wordAt(standing, basis, 'type') !== 'consent') return consentFields(at)
  const isTacit = tacitMethods.some((method) => method === statedAt(standing, child(basis, 'method')))
  return isTacit ? consentFields(at).filter(({ field }) => field.id === 'method') : []
}

const secrecyField = (at: Pointer): PlacedField =>
  wordsField(
    { id: 'secrecy', at: child(at, 'secrecy'), says: 'who is bound to secrecy', label: 'Who is bound to secrecy?' },
    'our physiotherapist',
  )

function paragraphFields(at: Pointer, rows: readonly Schedule1Condition[], standing: Standing): readonly PlacedField[] {
  if (rows.length === 0) return []
  const paragraph = pickField(
    {
      id: 'schedule1',
      at: child(at, 'schedule1'),
      says: 'which paragraph of Schedule 1 you meet',
      label: 'UK: which condition of Schedule 1 to the Data Protection Act 2018 do you meet?',
    },
    rows.map((row) => ({ value: String(row.paragraph), label: `${row.paragraph}. ${row.title}` })),
  )
  const stated = statedAt(standing, child(at, 'schedule1'))
  const needsDocument = rows.some((row) => row.paragraph === stated && row.policyDocument !== 'not-required')
  return [
    { ...paragraph, read: (given) => asNumber(paragraph.read(given)) },
    ...(needsDocument ? [policyField(at)] : []),
  ]
}

const asNumber = (read: ReturnType<PlacedField['read']>): ReturnType<PlacedField['read']> =>
  'to' in read ? { to: Number(read.to) } : read

const policyField = (at: Pointer): PlacedField =>
  wordsField(
    {
      id: 'policyDocument',
      at: child(at, 'policyDocument', 'reference'),
      says: 'what the policy document on such data is called',
      label: 'What is your policy document on such data called?',
    },
    'Policy on sensitive data',
  )

const lastParagraph = 37

const criminalRows = ({ law }: Standing): readonly Schedule1Condition[] =>
  Array.from({ length: lastParagraph }, (_, index) => law.schedule1(index + 1) ?? [])
    .flat()
    .filter(({ criminal }) => criminal)
