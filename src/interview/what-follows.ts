import type { PurposeField } from '../catalogue/starters/starter.js'
import { child } from '../source/pointer.js'
import type { Taken } from './answer.js'
import type { CardLine, Given } from './card.js'
import { givenIn } from './fields/basis-form.js'
import { oneMeant } from './fields/option-meant.js'
import { asUsual } from './fields/purpose-field.js'
import { basisAfter, fittingFor, type Saying, sourcesAfter, typeIn, unfitAfter } from './fitting.js'
import type { OwnAnswer } from './one-decision.js'
import { type Standing, wordAt } from './standing.js'
import { usualPurpose } from './usual.js'

/** What an answer says of the basis and the advertising: what else is proposed has to fit it. */
export function sayingIn(answer: OwnAnswer, lines: readonly CardLine[]): Saying | undefined {
  if (answer.is !== 'yes' && answer.is !== 'begun') return undefined
  const { basis, marketing } = answer.changed ?? {}
  if (basis === undefined && marketing === undefined) return undefined
  return {
    basis: meantBy(
      basis,
      lines.find(({ id }) => id === 'basis'),
    ),
    mode: meantBy(
      marketing,
      lines.find(({ id }) => id === 'marketing'),
    ),
    said: Object.keys(answer.changed ?? {}),
    isWhole: answer.is === 'yes',
  }
}

/** The option of a line that is picked, by its value or in words; the first of several fields is the one that decides. */
function meantBy(given: Given | undefined, line: CardLine | undefined): string | undefined {
  const form = line?.own.form
  if (form?.kind === 'one') return oneMeant(form.options, given)
  const [first] = form?.kind === 'fields' ? form.fields : []
  if (given === undefined || first?.form.kind !== 'one') return undefined
  return oneMeant(first.form.options, givenIn(given)[first.id] ?? first.form.now)
}

/** Another basis, or another way of advertising, takes with it what was said of the one before. */
export function withWhatFollows(
  field: PurposeField,
  id: string,
  taken: Taken,
  standing: Standing,
  { basis: to = '', mode = '', said = [], isWhole }: Saying,
): Taken {
  if ('refused' in taken) return taken
  const purpose = child('/purposes', id)
  const at = child(purpose, field)
  if (field === 'marketing') {
    const basis = said.includes('basis') ? [] : basisAfter(purpose, mode, standing)
    const sources = said.includes('sources') ? [] : sourcesAfter(purpose, mode, standing)
    return { ...taken, changes: [...basis, ...sources, ...taken.changes] }
  }
  if (field !== 'basis') return taken
  const follows = unfitAfter(purpose, to, said, standing)
  // More was said of it than its name: that stands, and nothing usual comes beside it.
  const isMore = !taken.changes.some((change) => 'put' in change && change.put === at && change.to === to)
  if (wordAt(standing, at, 'type') === to || isMore) return { ...taken, changes: [...taken.changes, ...follows] }
  // What is usual here is proposed again, with all its words.
  const kind = usualPurpose(standing, id)
  const usual = kind && fittingFor(kind, 'basis', standing, { basis: to })
  if (typeIn(usual?.value) !== to || usual === undefined) return { ...taken, changes: [...taken.changes, ...follows] }
  return { ...taken, changes: [...(isWhole ? asUsual(at, usual.value, standing) : [{ drop: at }]), ...follows] }
}
