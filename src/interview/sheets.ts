import { child, keysOf, type Pointer } from '../source/pointer.js'
import type { Decision, Place } from './decision.js'
import { missingOf } from './fields/entry-name.js'
import { insideSentence } from './fields/registered.js'
import { onCard } from './form.js'
import { decisionsIn } from './sequence.js'
import { ourId, type Standing, statedAt, textAt } from './standing.js'

/** What one person is asked, in words that need nothing around them. */
export interface Sheet {
  readonly who: string
  readonly role?: string
  readonly questions: readonly SheetQuestion[]
}

/** A question for somebody who has not seen the interview. */
export interface SheetQuestion {
  readonly ask: string
  /** What is usual, with its reasons. */
  readonly usual: readonly string[]
}

/** A sheet for each person who was asked, in the order in which the questions come. */
export function sheetsIn(standing: Standing): readonly Sheet[] {
  const sheets = new Map<string, { role?: string; questions: SheetQuestion[] }>()
  for (const decision of decisionsIn(standing))
    for (const { places, question } of questionsOf(decision, standing))
      for (const { who, role } of knowersOf(places, standing)) {
        const sheet = sheets.get(who) ?? { questions: [] }
        if (role !== undefined) sheet.role = role
        sheet.questions.push(question)
        sheets.set(who, sheet)
      }
  return [...sheets].map(([who, sheet]) => ({ who, ...sheet }))
}

/** What the sheets are about: the organisation as it is called. */
export const organisationIn = (standing: Standing): string | undefined =>
  textAt(standing, child('/controllers', ourId(standing), 'name'))

/** Who was asked for any of some places, each once. */
function knowersOf(places: readonly Place[], { marks }: Standing) {
  const asked = places.flatMap(({ at }) => marks.get(at)?.asked ?? [])
  return [...new Map(asked.map((one) => [one.who, one])).values()]
}

interface Asking {
  readonly places: readonly Place[]
  readonly question: SheetQuestion
}

/** The questions of a decision: each line of a card is one, and anything else is one as a whole. */
function questionsOf(decision: Decision, standing: Standing): readonly Asking[] {
  const { decides } = decision
  const form = onCard(decision.form)
  if (form.kind === 'card') {
    return form.lines.flatMap((line): readonly Asking[] => {
      const place = decides.find(({ at }) => at === line.at)
      return place === undefined
        ? []
        : [{ places: [place], question: { ask: missingOf(place.at, line.ask, standing), usual: [] } }]
    })
  }
  if (decision.screen === 'time') return [{ places: decides, question: timeQuestion(decision, standing) }]
  const labels = form.kind === 'fields' ? ` ${form.fields.map(({ label }) => label).join('; ')}.` : ''
  return [{ places: decides, question: { ask: `${decision.ask} ${decision.why}${labels}`, usual: [] } }]
}

/** How long which data are kept: who is asked has not seen for what they are used. */
function timeQuestion({ id, decides, form, ask }: Decision, standing: Standing): SheetQuestion {
  const after = standing.situation?.clocks[id.replace(/^time\./, '')]?.after
  const data = [...new Set(decides.flatMap(({ at }) => dataFor(at, standing)))]
  const chips = form.kind === 'text' ? (form.chips ?? []) : []
  return {
    ask:
      data.length === 0
        ? ask
        : `How long do you keep ${inWords(data)}${after === undefined ? '' : `, after ${ofThem(after)}`}?`,
    usual: chips.map(({ words, because }) => `${words}. ${because}`),
  }
}

/** The data of the purpose whose time is asked for, as they are called; only those that are stated. */
function dataFor(at: Pointer, standing: Standing): readonly string[] {
  const [register = '', id = ''] = keysOf(at)
  const stated = statedAt(standing, child('', register, id, 'data'))
  const ids = Array.isArray(stated) ? stated.flatMap((one: unknown) => (typeof one === 'string' ? one : [])) : []
  return ids.map((one) => insideSentence('data', one, standing))
}

/** The one who reads the sheet is not the one whose data they are. */
const ofThem = (words: string): string => words.replace(/\byou\b/g, 'they').replace(/\byour\b/g, 'their')

/** Names in a row. */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join('; ')}; and ${last}`
}
