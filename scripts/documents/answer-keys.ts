import { languages } from '../../src/documents/words/languages.gen.js'
import type { Question } from '../../src/interview/question.js'
import { conversation } from '../../src/interview/questions.js'
import { organisations, replierOf } from '../../test/fixtures/init-answers/reply.js'

/** The keys of a file of answers as tables, one for each part of the conversation: asked of the organisations in `test`. */
export function answerKeys(): string {
  const rows = new Map<string, Question>()
  for (const organisation of organisations)
    for (const question of questionsTo(organisation)) {
      const key = keyOf(question)
      if (!rows.has(key)) rows.set(key, question)
    }
  const parts = new Set([...rows.values()].map(partOf))
  return [...parts]
    .map(
      (part) => `### ${part}\n\n| key | question | answer |\n| --- | --- | --- |\n${rowsOf(part, rows).join('\n')}\n`,
    )
    .join('\n')
}

/** What the question is about, without how far the conversation is. */
const partOf = ({ topic }: Question): string => topic.replace(/^\d+ of \d+: /, '').replace(/,.*/, '')

const rowsOf = (part: string, rows: ReadonlyMap<string, Question>): readonly string[] =>
  [...rows].filter(([, question]) => partOf(question) === part).map(row)

function* questionsTo(organisation: string): Iterable<Question> {
  const reply = replierOf(organisation)
  const talk = conversation('2026-11-21', languages)
  for (let turn = talk.next(); !turn.done; turn = talk.next(reply(turn.value)))
    if (turn.value.kind === 'text' || turn.value.summary === undefined) yield turn.value
}

/** Where the names of one organisation's things stand, capitals say what kind of thing it is. */
const placeholders: Readonly<Record<string, string>> = {
  purposes: 'PURPOSE',
  recipients: 'RECIPIENT',
  cookie: 'COOKIE',
  youngest: 'GROUP',
}

const keyOf = ({ key }: Question): string =>
  key
    .map((part, index) => {
      const name = index === 1 ? placeholders[key[0] ?? ''] : undefined
      if (name !== undefined && part !== 'internal') return name
      return part.replace(/^[A-Z]{2}$/, 'COUNTRY').replace(/^(?:eu|uk|ch)(?=$|-)/, 'REGIME')
    })
    .join('.')

function row([key, question]: readonly [string, Question]): string {
  return `| \`${key}\` | ${question.ask.replaceAll('|', '\\|')} | ${answerTo(question)} |`
}

/** How many values a table can show. */
const most = 8

function answerTo(question: Question): string {
  if (question.kind === 'text')
    return question.example === undefined ? 'a text' : `a text, such as “${question.example}”`
  if (question.options.length > most) return question.kind === 'many' ? 'some of a list' : 'one of a list'
  const values = question.options.map(({ value }) => `\`${value}\``).join(', ')
  return question.kind === 'many' ? `some of ${values}` : values
}
