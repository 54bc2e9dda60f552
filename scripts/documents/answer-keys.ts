import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everyStarter } from '../../src/catalogue/starters/index.js'
import type { Starter } from '../../src/catalogue/starters/starter.js'
import { answersIn } from '../../src/interview/answers-in.js'
import type { Decision } from '../../src/interview/decision.js'
import type { ChoiceForm, Form, TextForm } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { beginningOf } from '../../src/interview/session.js'
import { standingIn } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { openAllBooks } from '../../src/prose/phrases/all-books.js'
import { parse } from '../../src/reading/parse.js'

// What is answered is read at once.
openAllBooks()

const folder = fileURLToPath(new URL('../../test/fixtures/init-answers/', import.meta.url))
const day = '2026-11-21'

/** The keys of a file of answers as a table: what is asked of the organisations in `test`. */
export async function answerKeys(): Promise<string> {
  const starters = await everyStarter()
  const rows = new Map<string, string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')))
    for (const decision of decisionsFor(file, starters)) {
      for (const [key, says] of rowsOf(decision)) if (!rows.has(key)) rows.set(key, says)
    }
  return `| key | question | answer |\n| --- | --- | --- |\n${[...rows].map(([key, says]) => `| \`${key}\` | ${says} |`).join('\n')}\n`
}

function decisionsFor(file: string, starters: readonly Starter[]): readonly Decision[] {
  const { value: main } = parse({ path: 'privacy.yaml', text: beginningOf() })
  const { value: tree } = parse({ path: file, text: readFileSync(`${folder}${file}`, 'utf8') })
  const begun = main && standingIn([main], lawAsOf(day), day, starters)
  const made = tree && begun && answersIn(tree, begun)
  if (made === undefined || !('standing' in made)) throw new Error(`${file}: ${JSON.stringify(made)}`)
  return decisionsIn(made.standing)
}

/** A decision, and each line of a card: capitals stand for the id of somebody's own thing. */
function rowsOf({ id, ask, form }: Decision): readonly (readonly [string, string])[] {
  const key = keyOf(id)
  const own: readonly [string, string] = [key, `${cell(key === id ? ask : ofAny(id, ask))} | ${answerTo(form)}`]
  if (form.kind !== 'card') return [own]
  return [
    own,
    ...form.lines.map(
      (line) => [lineKey(id, line.id), `${cell(ofAny(id, line.ask))} | ${answerTo(line.form)}`] as const,
    ),
    ...form.needs.map((need) => [lineKey(id, need.id), `${cell(need.label)} | ${answerTo(need.form)}`] as const),
  ]
}

const capitals: Readonly<Record<string, string>> = {
  purposes: 'PURPOSE',
  recipients: 'RECIPIENT',
  time: 'TIME',
  data: 'DATA',
  children: 'GROUP',
}

function keyOf(id: string): string {
  const [register = '', own, ...more] = id.split('.')
  const capital = capitals[register]
  return capital === undefined || own === undefined || own === 'all' ? id : [register, capital, ...more].join('.')
}

/** A line of the card about sharing is called as its purpose. */
const lineKey = (id: string, line: string): string => `${keyOf(id)}: ${id === 'sharing' ? 'PURPOSE' : line}`

/** The name of one organisation's thing stands for any. */
function ofAny(id: string, ask: string): string {
  if (keyOf(id) === id && id !== 'sharing') return ask
  const named = /^(.*?)(: (?:is|are|who|what|how|for whom|in which) .*)$/.exec(ask)
  return named ? `…${named[2]}` : ask
}

const cell = (words: string): string => words.replaceAll('|', '\\|')

/** How many values a table can show. */
const most = 8

function answerTo(form: Form | TextForm | ChoiceForm): string {
  switch (form.kind) {
    case 'text':
      return form.example === undefined ? 'a text' : `a text, such as “${cell(form.example)}”`
    case 'fields':
      return `fields: ${form.fields.map(({ id }) => `\`${id}\``).join(', ')}`
    case 'card':
      return `\`yes\`${form.canDeny ? ', `no`' : ''}, or what is different`
    default: {
      if (form.own !== undefined) return 'some of a list, or own words'
      if (form.options.length > most) return form.kind === 'many' ? 'some of a list' : 'one of a list'
      const values = form.options.map(({ value }) => `\`${value}\``).join(', ')
      return form.kind === 'many' ? `some of ${values}` : values
    }
  }
}
