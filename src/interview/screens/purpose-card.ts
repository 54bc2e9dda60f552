import { child } from '../../source/pointer.js'
import type { Taken, Understood } from '../answer.js'
import { type CardLine, cardForm, type Need, sayingAnew, takenAnew } from '../card.js'
import { givenIn } from '../fields/basis-form.js'
import { oneMeant } from '../fields/option-meant.js'
import type { Saying } from '../fitting.js'
import type { CardForm } from '../form.js'
import type { Described, OwnAnswer } from '../one-decision.js'
import { type Standing, textAt } from '../standing.js'
import { usualPurpose } from '../usual.js'
import { sayingIn } from '../what-follows.js'
import { endLine } from './end-line.js'
import { headingDoubt, headingLine } from './heading-line.js'
import { ownForm } from './own-purpose.js'
import { ownTaken } from './own-purpose-taken.js'
import { purposeLines } from './purpose-lines.js'
import { basisIn, interest, weighingNeeds } from './weighing-needs.js'

/** Whether one purpose is done as such organisations usually do it: its sentences, each of which can be changed. */
export function purposeCard(id: string, standing: Standing): Described {
  const at = child('/purposes', id)
  const lines = allLines(id, standing, {})
  const needs = weighingNeeds(at, lines, standing)
  const knownBy = usualPurpose(standing, id)?.knownBy
  return {
    id: `purposes.${id}`,
    screen: 'purpose',
    waitsFor: ['country'],
    ...asked(id, cardForm(lines, needs, true, standing), standing),
    decides: lines.map(({ place }) => place),
    ...(knownBy && { knownBy }),
    take(given) {
      return withDoubt(taken(given), headingDoubt(id, given, standing))
    },
  }

  function taken(given: OwnAnswer): Taken {
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
      isWeighed ? takenAnew(answer, then, needs, standing) : takenAnew(withoutNeeds(answer, needs), then, [], standing),
      lines.filter(({ id, place }) => place.proposed !== undefined && !saying.said?.includes(id)),
    )
  }
}

const withDoubt = (taken: Taken, doubts: readonly Understood[]): Taken =>
  'refused' in taken || doubts.length === 0 ? taken : { ...taken, understood: [...(taken.understood ?? []), ...doubts] }

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
  ...purposeLines(id, standing, saying),
  ...endLine(id, standing, saying),
  ...headingLine(id, standing),
]

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

/** What stood on the card as proposed and fits no more is asked next: nobody left it open. Whom somebody named for it, is asked. */
function withoutUnasked(taken: Taken, shown: readonly CardLine[]): Taken {
  if ('refused' in taken) return taken
  const unasked = new Set(shown.map(({ place }) => place.at))
  return {
    ...taken,
    changes: taken.changes.filter((it) => !('open' in it && it.left !== undefined && unasked.has(it.open))),
  }
}
