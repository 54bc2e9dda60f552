import { grouped } from '../model/grouped.js'
import { type CardForm, type Decision, type Field, type Line, namesHere, type Option } from './decision.js'
import { type Called, eachByName, isNamedIn, strangerIn } from './each-by-name.js'
import { isNotKnown } from './fields/not-known.js'
import { readContract } from './fields/read-contract.js'
import { onOwnAccount } from './screens/helper-card.js'
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

type Card = Decision & { readonly form: CardForm }

const isCard = (decision: Decision): decision is Card => decision.form.kind === 'card'

const isProposed = ({ form: { lines } }: Card): boolean =>
  lines.every(({ state }) => state !== 'open') && lines.some(({ state }) => state === 'proposed')

const listed = (names: readonly string[]): string => names.join('; ')

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const numbered = (count: number): string => words[count] ?? String(count)

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

/** What a question about one thing begins with. */
const titleOf = ({ ask }: Decision): string => ask.replace(/: (?:is this|You keep|one more)\b.*$/, '')

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

/** The fields of the first, which all of them have. */
const sharedFields = (members: readonly Decision[]): readonly SharedNeed[] => {
  const [first] = members
  return first?.form.kind === 'fields'
    ? first.form.fields.map((field) => ({ field, inside: field.id, of: members }))
    : []
}

/** Those who help, with what is open of each; whether contracts bind them is asked once. */
function helpersIn(open: readonly Decision[], standing: Standing): readonly Kin[] {
  const members = open.filter(({ screen }) => screen === 'helper').filter(isCard)
  const own = members.flatMap((card) =>
    card.form.lines.flatMap((line): readonly SharedNeed[] =>
      line.state === 'open' ? [{ field: fieldOf(line, card), inside: line.id, of: [card] }] : [],
    ),
  )
  const bound = members.filter(({ form }) => form.needs.length > 0)
  const [contract] = bound[0]?.form.needs ?? []
  return [
    {
      id: 'recipients.all',
      ask: `These ${numbered(members.length)}: is this so?`,
      why: 'Their contracts or their help pages tell. Whatever is different can be opened.',
      members,
      needs: [...own, ...(contract === undefined ? [] : [contractOf(contract, bound, standing)])],
    },
  ]
}

/** A line that is open, as a field beside the others. */
function fieldOf(line: Line, card: Decision): Field {
  const form = line.form.kind === 'fields' ? ({ kind: 'text' } as const) : line.form
  return { id: `${card.id.split('.')[1]}.${line.id}`, label: line.ask, form, isOptional: true }
}

/** Whether contracts bind them, in one answer for all or by their names. */
function contractOf(contract: Field, bound: readonly Decision[], { day }: Standing): SharedNeed {
  const shared = { inside: contract.id, of: bound }
  const all = bound.map((card) => ({ id: card.id.split('.')[1] ?? card.id, name: titleOf(card), opens: card.id }))
  // Who decides for itself is bound to nobody's orders.
  const of = all.map(({ id, name, opens }) => ({ name, opens, unless: { field: `${id}.role`, is: onOwnAccount } }))
  if (bound.length === 1) return { ...shared, field: { ...contract, of } }
  const [first, second, ...more] = all
  const others = more.length === 0 ? '' : ', the others I do not know'
  const field: Field = {
    ...contract,
    label: `Does a contract bind each to your orders (${namesHere})? Say yes, no, I do not know or the day it was signed: for all alike, or by their names`,
    form: { kind: 'text', example: `${first?.name} on 4 March 2024, ${second?.name} yes${others}` },
    of,
  }
  return {
    ...shared,
    field,
    partFor: (given, about) => {
      const each = eachByName(String(given), all)
      return each === undefined ? given : each.get(about)
    },
    faultIn: (given) => faultIn(String(given), all, day),
  }
}

/** Why an answer about contracts is of nobody here, or not clear; nothing where it can be taken. */
function faultIn(words: string, all: readonly Called[], day: string): string | undefined {
  const each = eachByName(words, all)
  const stranger = [...(each?.values() ?? [words])].flatMap((part) => {
    const isRead = isNotKnown(part) || !('refused' in readContract(part, day))
    return strangerIn(part, isRead, all) ?? []
  })[0]
  const names = all.map(({ name }) => name)
  if (stranger !== undefined) return `Nobody here is called '${stranger}'. There are: ${listed(names)}.`
  return each === undefined && isNamedIn(words, all)
    ? `It is not clear of whom each part is said. Write one answer for all, or each name with its answer behind it: ${names[0]} yes, ${names[1]} no. There are: ${listed(names)}.`
    : undefined
}

/** Places abroad of several, in one country and with the same choices: what allows it can differ between them. */
const placesIn = (open: readonly Decision[]): readonly Kin[] => {
  const asked = open.filter(({ screen, form }) => screen === 'transfer' && form.kind === 'fields')
  const alike = grouped(asked, (one) => `${one.id.split('.').at(-1)} ${JSON.stringify(one.form)}`)
  return [...alike.values()].map((members) => ({
    id: `recipients.all.${members[0]?.id.split('.').at(-1)}`,
    ask: 'These hold data in one country abroad. What allows sending them there?',
    why: 'Their contracts tell; who is on a list has to be looked up, each of them.',
    members,
    needs: [...sharedFields(members).map((need) => forAll(need, members)), ...members.flatMap(forOne)],
  }))
}

const each: Option = { value: 'each', label: 'Not the same for all of them', hint: 'each is asked for then' }

/** Asked once for all of them; what is not the same for all is no answer for any. */
function forAll(need: SharedNeed, members: readonly Decision[]): SharedNeed {
  const { field } = need
  if (field.form.kind !== 'one')
    return {
      ...need,
      field: { ...field, label: field.label.replace('did you find it there', 'did you find each of them there') },
    }
  const names = listed(members.map(nameBefore))
  return {
    ...need,
    field: {
      ...field,
      label: field.label.replace(/\?/, ` for ${names}?`),
      form: { ...field.form, options: [...field.form.options, each] },
    },
    partFor: (given) => ([given].flat().includes(each.value) ? undefined : given),
  }
}

/** The same of one of them alone, once it was said that they differ. */
function forOne(member: Decision): readonly SharedNeed[] {
  const about = member.id.split('.')[1] ?? member.id
  return sharedFields([member]).map((need) => {
    const { field } = need
    return {
      ...need,
      field: {
        ...field,
        id: `${about}.${field.id}`,
        label: `${nameBefore(member)}: ${field.label}`,
        onlyIf:
          field.onlyIf === undefined
            ? { field: field.id, is: [each.value] }
            : { ...field.onlyIf, field: `${about}.${field.onlyIf.field}` },
      },
    }
  })
}

/** What a question about a place begins with. */
const nameBefore = ({ ask }: Decision): string => ask.replace(/: data (?:are held in|can be seen from) .*$/, '')
