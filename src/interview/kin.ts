import { grouped } from '../model/grouped.js'
import type { Decision } from './decision.js'
import { namesHere } from './form.js'
import { helpersIn } from './helpers-together.js'
import { type Card, isCard, numbered, sharedFields, titleOf } from './kin-members.js'
import { placesIn } from './places-together.js'
import type { Standing } from './standing.js'
import { type Kin, type SharedNeed, together, withSentences } from './together.js'

/** Decisions with one more before those that can be confirmed at once. */
export function withKin(decisions: readonly Decision[], standing: Standing): readonly Decision[] {
  const before = new Map(
    kinIn(decisions, standing).flatMap((kin): readonly (readonly [string, Kin])[] => {
      const [first, second] = kin.members
      return first === undefined || second === undefined ? [] : [[first.id, kin]]
    }),
  )
  const byId = new Map(decisions.map((one) => [one.id, one]))
  return decisions.flatMap((one) => {
    const kin = before.get(one.id)
    return kin === undefined ? [one] : [withSentences(together(kin, standing), byId), one]
  })
}

/** One decision for just these, if they are still confirmed together; of several that were shown, one may be left. */
export function kinOf(ids: ReadonlySet<string>, all: readonly Decision[], standing: Standing): Decision | undefined {
  const decisions = all.filter(({ of }) => of === undefined)
  const kin = kinIn(decisions, standing).find(
    ({ members }) => members.length === ids.size && members.every(({ id }) => ids.has(id)),
  )
  return kin && withSentences(together(kin, standing), new Map(decisions.map((one) => [one.id, one])))
}

function kinIn(decisions: readonly Decision[], standing: Standing): readonly Kin[] {
  const open = decisions.filter(({ isDone }) => !isDone)
  return named([
    ...purposesIn(open),
    ...weighingIn(open),
    ...sensitiveIn(open),
    ...detailsIn(open),
    ...helpersIn(open, standing),
    ...placesIn(open),
  ])
}

/** Groups of one name are numbered: `recipients.all.us`, `recipients.all.us.2`. */
function named(all: readonly Kin[]): readonly Kin[] {
  const counts = new Map<string, number>()
  return all.map((kin) => {
    const count = (counts.get(kin.id) ?? 0) + 1
    counts.set(kin.id, count)
    return count === 1 ? kin : { ...kin, id: `${kin.id}.${count}` }
  })
}

const isProposed = ({ form: { lines } }: Card): boolean =>
  lines.every(({ state }) => state !== 'open') && lines.some(({ state }) => state === 'proposed')

/** Purposes whose every sentence is usual. */
function purposesIn(open: readonly Decision[]): readonly Kin[] {
  const members = open
    .filter((one) => one.screen === 'purpose')
    .filter(isCard)
    .filter(isProposed)
  const fields = members.flatMap((card) => card.form.needs.map((field) => ({ card, field })))
  const needs = [...grouped(fields, ({ field }) => field.id).values()]
  return [
    {
      id: 'purposes.all',
      ask: `These ${numbered(members.length)}, as they stand: is this what you do?`,
      why: 'You confirm the sentences as the notice will print them. Whatever is different can be opened.',
      members,
      needs: needs.flatMap((group): readonly SharedNeed[] => {
        const [first] = group
        if (first === undefined) return []
        const of = group.map(({ card }) => ({ name: titleOf(card), opens: card.id }))
        const field = { ...first.field, label: `${first.field.label} (${namesHere})`, of }
        return [{ field, inside: field.id, of: group.map(({ card }) => card) }]
      }),
    },
  ]
}

/** What allows sensitive data, for purposes that want the same. */
function sensitiveIn(open: readonly Decision[]): readonly Kin[] {
  const cards = open.filter((one) => one.screen === 'sensitive').filter(isCard)
  const sorts = grouped(cards, (card) => `${card.id.split('.').at(-1)} ${isProposed(card) ? 'usual' : optionsOf(card)}`)
  return [...sorts.values()].flatMap((members): readonly Kin[] => {
    const [first] = members
    const [line] = first?.form.lines ?? []
    if (first === undefined || line === undefined || line.form.kind !== 'one') return []
    const sort = first.id.split('.').at(-1) ?? ''
    const isUsual = isProposed(first)
    const what = sort === 'crimes' ? 'something about crimes' : 'something sensitive'
    const label = `What allows it, for all ${numbered(members.length)}?`
    const need = {
      inside: line.id,
      of: members,
      field: { id: 'condition', label, form: line.form, isOptional: true } as const,
    }
    return [
      {
        id: `purposes.all.${sort}${isUsual ? '' : '.which'}`,
        ask: `For ${numbered(members.length)} of these you keep ${what}. ${isUsual ? 'Is this what allows it?' : 'What allows it?'}`,
        why: first.why,
        members,
        needs: isUsual ? [] : [need],
      },
    ]
  })
}

const optionsOf = ({ form: { lines } }: Card): string =>
  lines.map(({ form }) => (form.kind === 'one' ? form.options.map(({ value }) => value).join() : '')).join(';')

/** What a condition needs besides, where it is the same for several: the secrecy of a profession holds for all of them. */
const detailsIn = (open: readonly Decision[]): readonly Kin[] => {
  const asked = open.filter(({ screen, form }) => screen === 'sensitive' && form.kind === 'fields')
  const alike = grouped(asked, (one) => `${one.id.split('.')[2]} ${fieldIds(one)}`)
  return [...alike.values()].map((members) => ({
    id: `purposes.all.${members[0]?.id.split('.').slice(2).join('.')}`,
    ask: 'One more about what allows it.',
    why: 'One answer holds for all of these; whatever is different can be opened.',
    members,
    needs: sharedFields(members),
  }))
}

const fieldIds = (one: Decision | undefined): string =>
  one?.form.kind === 'fields' ? one.form.fields.map(({ id }) => id).join(' ') : ''

/** Interests that were weighed, mostly on one day: the day is asked for once. */
function weighingIn(open: readonly Decision[]): readonly Kin[] {
  const members = open.flatMap((one) => (one.screen === 'basis' && one.form.kind === 'fields' ? [one] : []))
  const weighed = members.filter((one) => fieldIds(one).split(' ').includes('weighed'))
  const fields = weighed.flatMap((one) => sharedFields([one]))
  const [day] = fields.filter(({ inside }) => inside === 'weighed')
  if (day === undefined) return []
  const own = fields
    .filter(({ inside }) => inside !== 'weighed')
    .map(({ field, inside, of }): SharedNeed => {
      const titles = of.map(titleOf).join()
      const id = `${of.map(({ id: key }) => key.split('.')[1]).join()}.${inside}`
      return { field: { ...field, id, label: `${titles}: ${field.label}`, isOptional: true }, inside, of }
    })
  const label = 'On which day did you weigh these against the interests of the people? The same day for all.'
  return [
    {
      id: 'purposes.all.weighed',
      ask: `What you want to achieve, and when you weighed it: is it the same day for these ${numbered(weighed.length)}?`,
      why: 'One day holds for all of them; whatever is different can be opened.',
      members: weighed,
      needs: [...own, { field: { ...day.field, label, isOptional: true }, inside: 'weighed', of: weighed }],
    },
  ]
}
