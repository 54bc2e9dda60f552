import type { Decision } from '../../interview/decision.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import type { CardForm, Line, Option } from '../../interview/form.js'
import { askEntries, openEntries } from './ask-entries.js'
import { askLine, askNeed } from './ask-line.js'
import { sentenceOf } from './card-words.js'
import { sentencesNow } from './changed-sentences.js'
import { begunWith, type Talk } from './talk.js'
import { answered, type Got, type Ways } from './ways.js'

/** Something on a card that can be said otherwise. */
interface Part {
  readonly option: Option
  /** When it is asked among those that are picked: what others are worded with comes before them. */
  readonly rank: number
  /** Which of several it is about. */
  readonly of?: string
  ask(talk: Talk, ways: Ways): Promise<Got<Talk>>
}

/** What is asked beside the sentences of several, before any of these changes; what something is called; all else of it. */
const ranks = { beside: 0, called: 1, said: 2 } as const

/**
 * Lets any number of sentences be said otherwise: they are picked from one list, of all cards that stand together, and then asked
 * for one after the other. Back leads to the one before, and from the first to the list.
 */
export async function askChanges(talk: Talk, ways: Ways): Promise<Got<Talk>> {
  const { decision } = talk
  const parts = partsOf(talk, ways)
  const asked = {
    ask: 'What is different?',
    why: 'Pick all of it: each is asked for then, and what you do not pick stays.',
    options: parts.map(({ option }) => option),
    ...({ takesOwn: false, isSearched: true, orMarked: true } as const),
  }
  const before = sentencesNow(decision, ways.decisions())
  for (;;) {
    const picked = await answered(() => ways.prompter.many(asked), { ...ways, canLeave: false, canGoBack: true })
    if ('turn' in picked) return picked
    const chosen = parts.filter(({ option }) => picked.value.includes(option.value))
    const got = await askPicked(talk, chosen, { ...ways, canLeave: true, canGoBack: true })
    if ('turn' in got && got.turn === 'back') continue
    const isOpened = 'turn' in got && got.turn === `open ${decision.id}`
    if ('turn' in got && !isOpened) return got
    // Of several, what they say by now is shown: what was shown before is not what a yes would confirm.
    if (!isOpened && (decision.of === undefined || chosen.every(({ rank }) => rank === ranks.beside))) return got
    if (decision.of !== undefined) ways.read.set(decision.id, before)
    return { turn: `open ${decision.id}` }
  }
}

/** What was picked is asked for; what is written there in own words, and needs more than its name, is asked about at once. */
async function askPicked(begun: Talk, chosen: readonly Part[], ways: Ways): Promise<Got<Talk>> {
  const parts = chosen.toSorted((one, other) => one.rank - other.rank)
  let talk = begun
  let about = ''
  for (let index = 0; index < parts.length; ) {
    const open = openEntries(ways)
    const { of = '' } = parts[index] ?? {}
    if (of !== about) ways.prompter.tell(of, 'strong')
    about = of
    const got = (await parts[index]?.ask(talk, ways)) ?? { value: talk }
    if ('turn' in got && got.turn === 'back' && index > 0) {
      index--
      continue
    }
    if ('turn' in got) return got
    talk = got.value
    const more = await askEntries(open, ways)
    if ('turn' in more) return more
    index++
  }
  return { value: talk }
}

const partsOf = (talk: Talk, ways: Ways): readonly Part[] => [
  ...(talk.decision.of === undefined
    ? talk.form.lines.map((line) => ownPart(line))
    : talk.form.lines.flatMap((line, index) =>
        partsOfMember(line, ways).map((part) => ({ ...part, rank: part.rank + 2 * index })),
      )),
  ...fieldsAsked(talk.form.needs, talk.said).map(
    (need): Part => ({
      option: { value: need.id, label: need.label },
      rank: ranks.beside,
      ask: (now, own) => askNeed(now, need, own),
    }),
  ),
]

const ownPart = (shown: Line): Part => ({
  option: { value: shown.id, label: shown.label, hint: sentenceOf(shown) || 'not said' },
  rank: isHeading(shown) ? ranks.called : ranks.said,
  async ask(talk, ways) {
    const line = talk.form.lines.find(({ id }) => id === shown.id)
    return line === undefined ? { value: talk } : askLine(talk, line, { ...ways, canLeave: !isHeading(line) })
  },
})

/** What something is called is never open: it is asked about by that name. */
const isHeading = ({ id }: Line): boolean => id === 'title'

/** The sentences of one of several, each by its own; one that has none is opened. */
function partsOfMember({ label, opens = '' }: Line, ways: Ways): readonly Part[] {
  const form = ways.decisions().find(({ id }) => id === opens)?.form
  if (form?.kind !== 'card')
    return [{ option: { value: opens, label }, rank: ranks.said, ask: async () => ({ turn: `open ${opens}` }) }]
  const named = ({ option, ...part }: Part): Part => ({
    ...part,
    of: label,
    option: { ...option, value: `${opens}/${option.value}`, label: `${label}: ${option.label}` },
  })
  const denied: Part = {
    option: { value: ':no', label: 'we do not do this', ...(form.goesToo !== undefined && { hint: form.goesToo }) },
    rank: ranks.said,
    ask: async (talk) => ({ value: talk }),
  }
  return [
    ...form.lines.map((line) => {
      const part = named(ownPart(line))
      return { ...part, ask: (talk: Talk, own: Ways) => askOfMember(talk, opens, line.id, own) }
    }),
    ...(form.canDeny ? [{ ...named(denied), ask: (talk: Talk, own: Ways) => deny(talk, opens, own) }] : []),
  ]
}

/** Asks for a sentence of one of several; what is kept there is of that one, and so is what the answer opens. */
async function askOfMember(talk: Talk, id: string, lineId: string, ways: Ways): Promise<Got<Talk>> {
  const member = cardAt(id, ways)
  const part = member?.form.lines.find((line) => line.id === lineId)
  if (member === undefined || part === undefined) return { value: talk }
  const own: Ways = { ...ways, keep: (said, of = member.decision) => ways.keep(said, of) }
  const isOpen = new Set(member.form.lines.flatMap((line) => (line.state === 'open' ? [line.id] : [])))
  const got = await ownPart(part).ask(begunWith(member.decision, member.form), own)
  if ('turn' in got) return got
  const after = cardAt(id, ways)
  for (const line of after?.form.lines ?? []) {
    const now = cardAt(id, ways)
    if (now === undefined || line.state !== 'open' || isOpen.has(line.id) || line.id === lineId) continue
    const more = await askLine(begunWith(now.decision, now.form), line, own)
    if ('turn' in more) return more
  }
  return { value: talk }
}

function cardAt(id: string, ways: Ways): { readonly decision: Decision; readonly form: CardForm } | undefined {
  const decision = ways.decisions().find((one) => one.id === id)
  return decision?.form.kind === 'card' ? { decision, form: decision.form } : undefined
}

async function deny(talk: Talk, id: string, ways: Ways): Promise<Got<Talk>> {
  const member = cardAt(id, ways)
  const kept = member === undefined ? undefined : await ways.keep({ is: 'no' }, member.decision)
  return typeof kept === 'string' ? { turn: kept } : { value: talk }
}
