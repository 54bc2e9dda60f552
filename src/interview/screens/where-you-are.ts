import type { Regime } from '../../law/citation.js'
import { child } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import type { Change } from '../change.js'
import { checkCountry, countryOfPlace } from '../checks.js'
import { strayField } from '../fields-decision.js'
import type { FieldsForm, Option } from '../form.js'
import { allRegimes, namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { ourId, type Standing, statedAt, textAt } from '../standing.js'

const laws: Readonly<Record<Regime, string>> = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' }

const nowhere = 'none'

const areas: readonly Option[] = [
  { value: nowhere, label: 'Nowhere else' },
  { value: 'eu', label: 'In the EU, Iceland, Liechtenstein or Norway', hint: 'if you are elsewhere yourself' },
  { value: 'uk', label: 'In the United Kingdom', hint: 'if you are elsewhere yourself' },
  { value: 'ch', label: 'In Switzerland', hint: 'if you are elsewhere yourself' },
]

/** Where it is and where else it reaches people: with that, which laws apply. */
export function countryDecision(standing: Standing): Described {
  const us = child('/controllers', ourId(standing))
  const at = child(us, 'country')
  // Whoever writes the file by hand decides how much to say.
  const isAsked = standing.isOurs || statedAt(standing, at) === undefined
  return {
    id: 'country',
    screen: 'country',
    ask: 'Where are you, and whom do you reach?',
    why: 'The law that applies follows from both.',
    form: formIn(standing),
    decides: [
      { at, says: 'the country it is in' },
      { at: '/regimes', says: 'which law the notice has to satisfy' },
      ...(isAsked ? [{ at: child(us, 'targets'), says: elsewhere }] : []),
    ],
    take(answer) {
      if (answer.is === 'words') return taken({ seat: answer.words }, standing)
      if (answer.is === 'begun') return onlySaid(taken({ ...answer.fields }, standing))
      return answer.is === 'fields' ? taken(answer.fields, standing) : unfit
    },
  }
}

const elsewhere = 'whether it reaches people elsewhere'

function formIn(standing: Standing): FieldsForm {
  const us = child('/controllers', ourId(standing))
  const now = textAt(standing, child(us, 'country'))
  const reached = namesAt(standing, child(us, 'targets'))
  return {
    kind: 'fields',
    fields: [
      {
        id: 'seat',
        label: 'Which country are you in?',
        form: { kind: 'text', example: 'United Kingdom', ...(now !== undefined && { now }) },
      },
      {
        id: 'reach',
        label:
          'Do you also offer things to people elsewhere, or watch what they do there? A website that anybody can open does not count.',
        form: { kind: 'many', options: areas, ...(reached.length > 0 && { now: reached }) },
        isOptional: true,
      },
    ],
  }
}

function taken(fields: Readonly<Record<string, FieldAnswer>>, standing: Standing): Taken {
  const { law } = standing
  const stray = strayField(fields, ['seat', 'reach'])
  if (stray !== undefined) return stray
  const written = String(fields.seat ?? '')
  const country = countryOfPlace(written, law)
  if (country === undefined) return { refused: { seat: checkCountry(law)(written) ?? '' } }
  const us = child('/controllers', ourId(standing))
  const picked = fields.reach === undefined ? undefined : [fields.reach].flat()
  const fault = picked && faultIn(picked)
  if (fault !== undefined) return { refused: { reach: fault } }
  const here = allRegimes.filter((regime) => law.inArea(regime, country.code))
  const meant = picked ?? namesAt(standing, child(us, 'targets'))
  const reached = allRegimes.filter((regime) => meant.includes(regime) && !here.includes(regime))
  const applying = allRegimes.filter((regime) => here.includes(regime) || reached.includes(regime))
  return {
    changes: [
      { put: child(us, 'country'), to: country.code },
      ...lawsFor(applying, standing),
      ...reachFor(picked && (reached.length > 0 ? reached : nowhere), child(us, 'targets'), standing),
    ],
    understood: [{ field: 'seat', words: lawsIn(country.name, applying) }],
  }
}

/** What is only begun leaves nothing open. */
const onlySaid = (all: Taken): Taken =>
  'changes' in all ? { ...all, changes: all.changes.filter((change) => 'put' in change) } : all

function faultIn(picked: readonly string[]): string | undefined {
  if (picked.length === 0) return 'Tick where, or Nowhere else.'
  const stray = picked.find((value) => !areas.some((area) => area.value === value))
  if (stray !== undefined) return `'${stray}' is not in the list.`
  return picked.includes(nowhere) && picked.length > 1 ? "'Nowhere else' stands alone, or not at all." : undefined
}

/** Where none of the laws is known to apply, which one does is open. */
const lawsFor = (applying: readonly Regime[], standing: Standing): readonly Change[] =>
  applying.length > 0
    ? [{ put: '/regimes', to: applying }]
    : [{ open: '/regimes', says: 'which law the notice has to satisfy', left: standing.day }]

/** What nobody said of other areas stays as it was. */
function reachFor(reached: readonly Regime[] | 'none' | undefined, at: string, standing: Standing): readonly Change[] {
  if (reached !== undefined) return [{ put: at, to: reached }]
  return statedAt(standing, at) === undefined ? [{ open: at, says: elsewhere, left: standing.day }] : []
}

function lawsIn(country: string, applying: readonly Regime[]): string {
  const names = applying.map((regime) => laws[regime])
  const last = names.at(-1)
  if (last === undefined) return `${country}.`
  const all = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
  return `${country}, so ${all} ${names.length === 1 ? 'applies' : 'apply'}.`
}
