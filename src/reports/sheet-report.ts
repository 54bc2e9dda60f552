import { count, type Look, widthOf, wrap } from './layout.js'
import { visibleName } from './visible-name.js'

/** What one person is asked. */
interface Sheet {
  readonly who: string
  readonly role?: string
  readonly questions: readonly { readonly ask: string; readonly usual: readonly string[] }[]
}

/** A sheet as it can be pasted into a mail. */
export function describeSheet({ who, role, questions }: Sheet, organisation: string | undefined, look: Look): string {
  const of = organisation === undefined ? 'our privacy notice' : `the privacy notice of ${organisation}`
  const things = questions.length === 1 ? 'one thing is' : `${count(questions.length, 'thing')} are`
  const lines = [
    `For ${role === undefined ? who : `${who}, ${role}`}`,
    '',
    ...wrap(`For ${of}, ${things} missing that you may know:`, widthOf(look)),
    ...questions.flatMap(({ ask, usual }, index) => [
      '',
      ...numbered(index + 1, ask, look),
      ...usual.flatMap((each) => setIn(`Usual: ${each}`, look)),
    ]),
    '',
    ...wrap('A few words are enough. If you do not know, say who may.', widthOf(look)),
  ]
  return lines.map((line) => `${visibleName(line)}\n`).join('')
}

function numbered(number: number, words: string, look: Look): readonly string[] {
  const [first = '', ...more] = wrap(words, widthOf(look) - 4)
  return [`${`${number}.`.padEnd(4)}${first}`, ...more.map((line) => `    ${line}`)]
}

const setIn = (words: string, look: Look): readonly string[] =>
  wrap(words, widthOf(look) - 4).map((line) => `    ${line}`)
