import { vendor } from '../../catalogue/catalogue.js'
import { usualRecipient } from '../../catalogue/usual-recipients.js'
import { isMeantFor } from '../../catalogue/vendor-uses.js'
import type { Plain } from '../../source/edit.js'
import { child } from '../../source/pointer.js'
import type { Understood } from '../answer.js'
import { type CardLine, cardForm, type Given, takenCard } from '../card.js'
import { asUsual, idsOf } from '../fields/purpose-field.js'
import { labelOf, named, namesForm } from '../fields/registered.js'
import type { CardForm } from '../form.js'
import { namesAt } from '../named.js'
import { namedInWords } from '../named-in-words.js'
import type { Described, OwnAnswer } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { usualFor, usualPurpose } from '../usual.js'
import { untickedUses } from './unticked-uses.js'

const nobody = 'none'

/** Who gets which data: one card with a line for each purpose. */
export function sharingDecision(standing: Standing): readonly Described[] {
  const lines = idsIn(standing, 'purposes').map((id) => sharingLine(id, standing))
  if (lines.length === 0) return []
  const uses = untickedUses(servedBy(lines, {}, standing), standing)
  return [
    {
      id: 'sharing',
      screen: 'sharing',
      waitsFor: ['recipients', 'purposes'],
      ask: 'Who gets what: is this so?',
      why: 'For each thing that you do, those of the ones you named who touch its data.',
      form: withRest(cardForm(lines, uses, false, standing)),
      decides: lines.map(({ place }) => place),
      take(given) {
        const answer = sayingRest(given, lines, standing)
        const taken = takenCard(answer, lines, uses, standing)
        if ('refused' in taken || answer.is !== 'yes') return taken
        const added = uses.flatMap(({ field, helpers, adds }) => (adds(answer.needs?.[field.id]) ? helpers : []))
        const left = leftOut([...added, ...servedBy(lines, answer.changed ?? {}, standing)], standing)
        return left === undefined ? taken : { ...taken, understood: [...(taken.understood ?? []), left] }
      },
    },
  ]
}

const rest = 'rest'

/** Where nothing is known of several, it can be said of all of them at once that nobody else gets the data. */
const withRest = (form: CardForm): CardForm =>
  form.lines.filter(({ state, asked }) => state === 'open' && asked === undefined).length < 2
    ? form
    : {
        ...form,
        rest: {
          id: rest,
          label: 'Yes, and of all others: nobody but us',
          form: {
            kind: 'one',
            options: [{ value: nobody, label: 'Nobody but us', aliases: ['nobody', 'nobody else'] }],
          },
          value: nobody,
        },
      }

/** What is said of the rest is said of each line that is open and of which nothing else was said. */
function sayingRest(answer: OwnAnswer, lines: readonly CardLine[], standing: Standing): OwnAnswer {
  if (answer.is !== 'yes' || answer.needs?.[rest] !== nobody) return answer
  const { [rest]: _, ...needs } = answer.needs
  const left = lines.filter(
    ({ id, place }) =>
      place.proposed === undefined &&
      statedAt(standing, place.at) === undefined &&
      standing.marks.get(place.at)?.asked === undefined &&
      answer.asked?.[id] === undefined &&
      (answer.changed?.[id] ?? []).length === 0,
  )
  const changed = { ...answer.changed, ...Object.fromEntries(left.map(({ id }) => [id, [nobody]])) }
  return { ...answer, changed, needs }
}

/** Who gets data, as the lines are said or stand. */
const servedBy = (
  lines: readonly CardLine[],
  changed: Readonly<Record<string, Given>>,
  standing: Standing,
): readonly string[] =>
  lines.flatMap(({ id, place }) => {
    const picked = changed[id]
    return Array.isArray(picked) ? picked : idsOf(statedAt(standing, place.at) ?? place.proposed)
  })

/** Whoever was named and gets nothing was forgotten, or is none of those who touch data. */
function leftOut(given: readonly string[], standing: Standing): Understood | undefined {
  const out = idsIn(standing, 'recipients').filter((id) => !given.includes(id))
  if (out.length === 0) return undefined
  const names = out.map((id) => labelOf('recipients', id, standing)).join(', ')
  return {
    field: '',
    words: `No data go to: ${names}.`,
    doubt: 'If they get some, come back and change a line; if not, take them out of the list.',
  }
}

function sharingLine(id: string, standing: Standing): CardLine {
  const at = child('/purposes', id, 'recipients')
  const usual = usualHere(id, standing)
  const proposed = standing.marks.get(at)?.proposed ?? usual?.value
  const title = textAt(standing, child('/purposes', id, 'title')) ?? id
  return {
    id,
    label: title,
    place: { at, says: 'who gets the data', ...(proposed !== undefined && { proposed }) },
    reason: usual,
    means: read(statedAt(standing, at) ?? proposed, standing),
    own: {
      ask: `${title}: who gets the data?`,
      form: optionsFor(statedAt(standing, at) ?? proposed, standing),
      take(given) {
        const values = Array.isArray(given) ? given : []
        if (values.length === 0) return { refused: { '': 'Pick somebody, or nobody else.' } }
        if (!values.includes(nobody)) return named('recipients', at, values, standing)
        return values.length === 1
          ? { changes: [{ put: at, to: nobody }] }
          : { refused: { '': "'Nobody else' stands alone, or not at all." } }
      },
    },
    confirm: () => (proposed === undefined ? [] : asUsual(at, proposed, standing)),
  }
}

/** Those who were named and nobody else: who is only usual can be said in one's own words, and was asked about on the screen before. */
function optionsFor(known: unknown, standing: Standing) {
  const now = known === nobody ? [nobody] : idsOf(known)
  const form = namesForm('recipients', now, standing)
  const named = new Set([...idsIn(standing, 'recipients'), ...now])
  const options = form.options.filter(({ value }) => named.has(value))
  return { ...form, options: [...options, { value: nobody, label: 'Nobody else' }] }
}

const read = (value: unknown, standing: Standing): string | undefined => {
  if (value === nobody) return 'Nobody else'
  const labels = idsOf(value).map((id) => labelOf('recipients', id, standing))
  return labels.length === 0 ? undefined : labels.join('; ')
}

interface Here {
  readonly value: Plain
  readonly because: string
  readonly wrongIf?: string
}

/** Those who are usual for such a purpose and were named; that nobody gets anything follows where nobody was named. */
function usualHere(id: string, standing: Standing): Here | undefined {
  if (statedAt(standing, '/recipients') === nobody) {
    return { value: nobody, because: 'You said that nobody else touches the data.' }
  }
  const purpose = usualPurpose(standing, id)
  const usual = purpose && usualFor(purpose, 'recipients', standing)
  const declared = idsIn(standing, 'recipients')
  const own = idsOf(usual?.value).filter((each) => declared.includes(each))
  const kinds = namesAt(standing, child('/purposes', id, 'kinds'))
  const fitting = declared.filter((each) => {
    const row = vendor(textAt(standing, child('/recipients', each, 'vendor')) ?? '')
    const usedFor = row === undefined ? (usualRecipient(each)?.usedFor ?? []) : []
    return (row !== undefined && isMeantFor(row, kinds)) || usedFor.some((kind) => kinds.includes(kind))
  })
  const words = ['title', 'description'].flatMap((field) => textAt(standing, child('/purposes', id, field)) ?? [])
  const byName = namedInWords(words.join(' '), standing)
  const all = [...new Set([...own, ...fitting, ...byName])]
  if (all.length === 0) return undefined
  return {
    value: all,
    because:
      byName.length === 0
        ? 'Of those you named, these are usually used for it.'
        : 'Of those you named, these are usually used for it, or stand by name in what you do.',
    wrongIf: 'one of them never sees these data, or another one does.',
  }
}
