import type { PurposeField, Usual } from '../../catalogue/starters/starter.js'
import type { Plain } from '../../source/edit.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import { type CardLine, cardForm, type Need, sayingAnew, takenAnew } from '../card.js'
import type { Change } from '../change.js'
import type { CardForm, Taken } from '../decision.js'
import { alike } from '../fields/alike.js'
import { givenIn } from '../fields/basis-form.js'
import { oneMeant } from '../fields/option-meant.js'
import { asUsual, formOf, idsOf } from '../fields/purpose-field.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { readTime } from '../fields/read-time.js'
import { labelOf } from '../fields/registered.js'
import { wordsTaken } from '../fields/small.js'
import { timeWords } from '../fields/time-words.js'
import { fits, fittingEnd, fittingFor, type Saying, typeIn } from '../fitting.js'
import { namesAt } from '../named.js'
import { becauseNamed, namedInstead } from '../named-instead.js'
import type { Described, OwnAnswer } from '../one-decision.js'
import { type Standing, statedAt, textAt } from '../standing.js'
import { holdsHere, usualPurpose } from '../usual.js'
import { sayingIn, withWhatFollows } from '../what-follows.js'
import { ownForm } from './own-purpose.js'
import { ownTaken } from './own-purpose-taken.js'
import { howLong, timeTaken } from './time-taken.js'
import { weighingDay } from './weighing-day.js'

/** Whether one purpose is done as such organisations usually do it: its sentences, each of which can be changed. */
export function purposeCard(id: string, standing: Standing): Described {
  const at = child('/purposes', id)
  const lines = allLines(id, standing, {})
  const needs = needsOf(at, lines, standing)
  const knownBy = usualPurpose(standing, id)?.knownBy
  return {
    id: `purposes.${id}`,
    screen: 'purpose',
    waitsFor: ['country'],
    ...asked(id, cardForm(lines, needs, true, standing), standing),
    decides: lines.map(({ place }) => place),
    ...(knownBy && { knownBy }),
    take(given) {
      if (given.is === 'no') return { changes: [{ drop: at }] }
      if (given.is === 'fields' || (given.is === 'begun' && given.fields !== undefined))
        return ownTaken(
          id,
          lines.map(({ place }) => place),
          given,
          standing,
        )
      const answer = sayingAnew(withBasisAsShown(given, lines), lines, standing)
      const saying = sayingIn(answer, lines)
      if (saying === undefined || (answer.is !== 'yes' && answer.is !== 'begun'))
        return takenAnew(answer, lines, needs, standing)
      const then = withSaid(answer, lines, allLines(id, standing, saying))
      // On another basis there is nothing to weigh.
      const isWeighed = (saying.basis ?? basisIn(at, then, standing)) === interest
      return withoutUnasked(
        isWeighed
          ? takenAnew(answer, then, needs, standing)
          : takenAnew(withoutNeeds(answer, needs), then, [], standing),
        lines.filter(({ id, place }) => place.proposed !== undefined && !saying.said?.includes(id)),
      )
    },
  }
}

/** A card of sentences to confirm; what nothing is usual of is asked for on one screen until it is said. */
function asked(id: string, card: CardForm, standing: Standing): Pick<Described, 'ask' | 'why' | 'form'> {
  const title = textAt(standing, child('/purposes', id, 'title')) ?? id
  const isOwn = standing.isOurs && usualPurpose(standing, id) === undefined
  return isOwn && card.lines.some(({ state }) => state === 'open')
    ? {
        ask: `${title}: how do you do this?`,
        why: 'Nothing is usual of it, so it is yours to say. What you leave empty stays open.',
        form: ownForm(id, card, standing),
      }
    : {
        ask: `${title}: is this what you do?`,
        why: 'You confirm the sentences as the notice will print them.',
        form: card,
      }
}

const allLines = (id: string, standing: Standing, saying: Saying): readonly CardLine[] => [
  ...linesOf(id, standing, saying),
  ...endLine(id, standing, saying),
  ...headingLine(child('/purposes', id), standing),
]

const interest = 'legitimate-interests'

type Confirmed = Extract<OwnAnswer, { is: 'yes' | 'begun' }>

/** The sentences that stand on another basis, and those of before of which something was said together with it. */
function withSaid(
  { changed = {}, asked = {} }: Confirmed,
  before: readonly CardLine[],
  then: readonly CardLine[],
): readonly CardLine[] {
  const isThere = (id: string): boolean => then.some((line) => line.id === id)
  return [...then, ...before.filter(({ id }) => !isThere(id) && (id in changed || id in asked))]
}

/** Without what was said beside the sentences, or somebody was named for. */
function withoutNeeds(answer: Confirmed, needs: readonly Need[]): Confirmed {
  const asked = Object.entries(answer.asked ?? {}).filter(([id]) => !needs.some(({ field }) => field.id === id))
  return { ...answer, needs: {}, asked: Object.fromEntries(asked) }
}

/** Who says only which basis it is, and means the one that is shown, means it with all that is shown of it. */
function withBasisAsShown(answer: OwnAnswer, lines: readonly CardLine[]): OwnAnswer {
  const form = lines.find(({ id }) => id === 'basis')?.own.form
  if ((answer.is !== 'yes' && answer.is !== 'begun') || form?.kind !== 'fields') return answer
  const [given, [first]] = [answer.changed?.basis, form.fields]
  if (given === undefined || first?.form.kind !== 'one') return answer
  const shown = Object.fromEntries(
    form.fields.flatMap(({ id, form: { now } }) => (now === undefined ? [] : [[id, now]])),
  )
  const said = givenIn(given)
  const isShown = said.basis === undefined || oneMeant(first.form.options, said.basis) === first.form.now?.[0]
  return { ...answer, changed: { ...answer.changed, basis: isShown ? { ...shown, ...said } : said } }
}

interface FieldWords {
  readonly field: PurposeField
  readonly label: string
  readonly says: string
}

const fields: readonly FieldWords[] = [
  { field: 'description', label: 'What you do', says: 'what you do with which data, in a sentence' },
  { field: 'dataSubjects', label: 'Whose data', says: 'whose data it is' },
  { field: 'data', label: 'Data', says: 'which data are used' },
  { field: 'sources', label: 'Where they come from', says: 'where the data come from' },
  { field: 'basis', label: 'Legal basis', says: 'on what basis' },
  { field: 'provision', label: 'Must people give them', says: 'whether people have to give the data' },
  { field: 'marketing', label: 'Advertising', says: 'how the advertising reaches people' },
]

function linesOf(id: string, standing: Standing, saying: Saying): readonly CardLine[] {
  const purpose = usualPurpose(standing, id)
  return fields.flatMap(({ field, label, says }): readonly CardLine[] => {
    const at = child('/purposes', id, field)
    const known = purpose && fittingFor(purpose, field, standing, saying)
    const usual = asNamed(field, known, standing)
    const mark = standing.marks.get(at)?.proposed
    // What is proposed in the file is what was usual before somebody named people otherwise.
    const marked = alike(mark, known?.value) ? usual?.value : mark
    const isMarkFit = purpose === undefined || fits(field, marked, purpose, standing, saying)
    const proposed = (isMarkFit ? marked : undefined) ?? usual?.value
    const isKnown = proposed !== undefined || statedAt(standing, at) !== undefined
    if (!isKnown && !isAsked(field, id, standing)) return []
    const own = formOf(field, at, proposed, standing)
    return [
      {
        id: field,
        label,
        place: { at: openInside(field, at, standing), says, ...(proposed !== undefined && { proposed }) },
        reason: usual,
        means: readAloud(field, at, proposed, standing),
        own: {
          ask: own.ask,
          form: own.form,
          take: (given) => withWhatFollows(field, id, own.take(at, given, standing), standing, saying),
        },
        confirm: () => (proposed === undefined ? [] : asUsual(at, proposed, standing)),
      },
    ]
  })
}

/** What is usual, of the people as somebody named them on another card. */
function asNamed(field: PurposeField, usual: Usual | undefined, standing: Standing): Usual | undefined {
  if (field !== 'dataSubjects' || !Array.isArray(usual?.value)) return usual
  const instead = namedInstead(standing)
  const [from, ...others] = idsOf(usual.value).filter((id) => instead.has(id))
  const to = from === undefined ? undefined : instead.get(from)
  if (from === undefined || to === undefined || others.length > 0) return usual
  const value = [...new Set(idsOf(usual.value).map((id) => (id === from ? to : id)))]
  return { ...usual, ...becauseNamed(from, to, standing), value }
}

/** What stood on the card as proposed and fits no more is asked next: nobody left it open. Whom somebody named for it, is asked. */
function withoutUnasked(taken: Taken, shown: readonly CardLine[]): Taken {
  if ('refused' in taken) return taken
  const unasked = new Set(shown.map(({ place }) => place.at))
  return {
    ...taken,
    changes: taken.changes.filter((it) => !('open' in it && it.left !== undefined && unasked.has(it.open))),
  }
}

/** Where the way of an advertising went with its basis, that alone is asked for. */
function openInside(field: PurposeField, at: Pointer, standing: Standing): Pointer {
  const mode = child(at, 'mode')
  return field === 'marketing' && statedAt(standing, at) !== undefined && standing.marks.has(mode) ? mode : at
}

/** An end that follows from the basis, such as the end of a consent; any other is asked for by itself. */
function endLine(id: string, standing: Standing, saying: Saying): readonly CardLine[] {
  const kind = usualPurpose(standing, id)
  const until = kind && fittingEnd(kind, standing, saying)
  if (until === undefined) return []
  const at = child('/purposes', id, 'retention')
  const proposed = standing.marks.get(at)?.proposed ?? until.value
  return [
    {
      id: 'retention',
      label: 'How long',
      place: { at, says: howLong, proposed },
      reason: until,
      ...untilWords(statedAt(standing, at) ?? proposed),
      own: {
        ask: 'How long do you keep the data?',
        form: { kind: 'text', example: 'until you say no', ...withNow(timeWords(statedAt(standing, at), undefined)) },
        take(given) {
          const read = readTime(String(given), undefined)
          return 'refused' in read ? { refused: { '': read.refused } } : timeTaken('', [at], read, standing)
        },
      },
      confirm: () => [{ put: at, to: proposed }],
    },
  ]
}

const withNow = (now: string | undefined) => (now === undefined ? {} : { now })

/** The notice tells periods in a table; here the end is said by itself. */
const untilWords = (value: unknown): { readonly means?: string } => {
  const until: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'until') : undefined
  return typeof until === 'string' ? { means: `Until ${until}` } : {}
}

/** Its heading, which is known from the beginning and can be changed; the form that it has inside sentences goes with it. */
function headingLine(purpose: Pointer, standing: Standing): readonly CardLine[] {
  const [at, phrase] = [child(purpose, 'title'), child(purpose, 'phrase')]
  const now = textAt(standing, at)
  if (now === undefined) return []
  const isPhrased = statedAt(standing, phrase) !== undefined
  return [
    {
      id: 'title',
      label: 'Heading',
      place: { at, says: 'what it is called' },
      means: now,
      own: {
        ask: 'What is it called?',
        form: { kind: 'text', example: 'Run your membership', now },
        take(given) {
          const words = String(given).trim()
          const taken = wordsTaken(at, words, 'Write a heading.')
          if ('refused' in taken || words === now || !isPhrased) return taken
          return { changes: [...taken.changes, { drop: phrase }] }
        },
      },
      confirm: () => [],
    },
  ]
}

/** A description is printed as it is; lists stand in tables, row by row: what one names is read aloud instead. */
function readAloud(field: PurposeField, at: Pointer, proposed: unknown, standing: Standing): string | undefined {
  if (field === 'description') return textAt(standing, at) ?? (typeof proposed === 'string' ? proposed : undefined)
  return namesOf(field, statedAt(standing, at) ?? proposed, standing)
}

function namesOf(field: PurposeField, value: unknown, standing: Standing): string | undefined {
  if (field !== 'dataSubjects' && field !== 'data' && field !== 'sources') return undefined
  const labels = idsOf(value).map((id) => labelOf(field, id, standing))
  return labels.length === 0 ? undefined : labels.join('; ')
}

/**
 * Of advertising is asked where it is usual, though on another basis; whether people must give data, only where it is they who
 * give them.
 */
function isAsked(field: PurposeField, id: string, standing: Standing): boolean {
  if (field === 'marketing')
    return [usualPurpose(standing, id)?.usual.marketing ?? []].flat().some((usual) => holdsHere(usual, standing))
  if (field !== 'provision') return true
  const sources = namesAt(standing, child('/purposes', id, 'sources'))
  const types = sources.map((source) => textAt(standing, child('/sources', source, 'type')))
  return types.length === 0 || types.some((type) => type === undefined || type === 'direct')
}

/** Whoever weighed it means the interest that is proposed: the day never stands without it. */
function weighed(basis: Pointer, usual: Plain | undefined, day: string, standing: Standing): Change {
  const isUsual = statedAt(standing, basis) === undefined && typeof usual === 'object' && !Array.isArray(usual)
  return isUsual
    ? { put: basis, to: { ...usual, balancing: { done: day } } }
    : { put: child(basis, 'balancing', 'done'), to: day }
}

/** The type of the basis that stands on a card. */
const basisIn = (purpose: Pointer, lines: readonly CardLine[], standing: Standing): string | undefined =>
  typeIn(statedAt(standing, child(purpose, 'basis')) ?? lines.find(({ id }) => id === 'basis')?.place.proposed)

/** A judgement is never part of a yes: the day of the weighing is asked beside the sentences. */
function needsOf(at: Pointer, lines: readonly CardLine[], standing: Standing): readonly Need[] {
  const basis = child(at, 'basis')
  const line = lines.find(({ place }) => place.at === basis)
  if (basisIn(at, lines, standing) !== interest) return []
  const done = child(basis, 'balancing', 'done')
  const { left, asked: knower } = standing.marks.get(done) ?? {}
  // What was left, or somebody is asked for, is not asked again with the sentences.
  if (left !== undefined || knower !== undefined) return []
  return [
    {
      place: { at: done, says: 'the day you weighed it against the interests of the people' },
      field: {
        id: 'weighed',
        label: 'I weighed this against the interests of the people, on',
        form: weighingDay(keysOf(at)[1] ?? '', standing),
        isOptional: true,
      },
      take(given) {
        const read = readDay(String(given), { today: standing.day, isDone: true })
        if ('refused' in read) return { refused: { '': read.refused } }
        return {
          changes: [weighed(basis, line?.place.proposed, read.day, standing)],
          understood: [understoodDay('weighed', read)],
        }
      },
    },
  ]
}
