import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Needs } from '../../src/prose/phrases/phrase.js'
import type { PhraseLists } from '../../src/prose/phrases/phrase-book.js'
import * as phraseLists from '../../src/prose/phrases/phrase-lists.js'

/** Words of which a sentence has to hold at least one. */
type AnyOf = Needs[number]

/** The books of all languages: each by itself, what loads one when it is asked for, and all of them at once. */
export function phraseBooksCode(): readonly (readonly [file: string, code: string])[] {
  const tags = Object.keys(phraseLists)
  return [
    ...Object.entries(phraseLists).map(
      ([tag, lists]) => [`${folder}/${tag}.book.gen.ts`, bookCode(tag, lists)] as const,
    ),
    [`${folder}/shelf.gen.ts`, shelfCode(tags)],
    [`${folder}/all-books.gen.ts`, allBooksCode(tags)],
  ]
}

const folder = 'src/prose/phrases'

const fromTheLists = '// Made by `npm run generate` from the languages of phrase-lists.ts.\n'

const shelfCode = (tags: readonly string[]): string =>
  [
    fromTheLists,
    '/** The books by their languages, each loaded when it is asked for. */\n',
    `export const shelf = {\n${tags.map((tag) => `  ${tag}: () => import('./${tag}.book.gen.js'),\n`).join('')}} as const\n`,
  ].join('')

const allBooksCode = (tags: readonly string[]): string =>
  `${fromTheLists}${tags.map((tag) => `export { book as ${tag} } from './${tag}.book.gen.js'\n`).join('')}`

/**
 * A book is the phrases of a language and, for each pattern, the letters without which it cannot match, read off the pattern itself.
 * To look for a few words is so much quicker than to run a pattern for the first time that a lint does not notice.
 */
const bookCode = (tag: string, lists: PhraseLists): string =>
  [
    '// Made by `npm run generate` from the patterns of this language: change them there.\n',
    `import { phrases } from './${tag}.js'\n`,
    "import type { NeedsByTopic } from './phrase.js'\n",
    "import { boundBook } from './phrase-book.js'\n\n",
    '/** The phrases of this language, with what they cannot do without. */\n',
    'export const book = () => boundBook(phrases, needs())\n\n',
    '/** For each pattern of a topic, what it cannot match without. */\n',
    "const needs = (): NeedsByTopic => JSON.parse('{' + topics.join(',') + '}')\n\n",
    `const topics = [\n${linesOf(lists)}]\n`,
  ].join('')

/** A line for each topic, so that two topics that are added at once do not get in each other's way. */
function linesOf(lists: PhraseLists): string {
  return Object.entries(lists)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([topic, list]) => {
      const needs = list().map(({ says }) => needsOf(says))
      return `  ${JSON.stringify(`${JSON.stringify(topic)}:${JSON.stringify(needs)}`)},\n`
    })
    .join('')
}

/** The most telling set: more of them weigh more on whoever loads them than they spare. */
export function needsOf(pattern: RegExp): Needs {
  const { pattern: ast } = new RegExpParser().parseLiteral(pattern.toString())
  return [...ofAlternatives(ast.alternatives)].sort((a, b) => worth(b) - worth(a)).slice(0, 1)
}

/** Long words are rare, and few are quickly looked for. */
const worth = (set: AnyOf): number => Math.min(...set.map(({ length }) => length)) * 4 - set.length

function ofAlternatives(alternatives: readonly AST.Alternative[]): readonly AnyOf[] {
  const [only, ...others] = alternatives.map(({ elements }) => ofElements(elements))
  if (only === undefined) return []
  if (others.length === 0) return only
  // What one of several brings is needed of all of them together; one that needs nothing makes all need nothing.
  const best = [only, ...others].map((sets) => [...sets].sort((a, b) => worth(b) - worth(a))[0])
  return best.every((set) => set !== undefined) ? [[...new Set(best.flat())]] : []
}

function ofElements(elements: readonly AST.Element[]): readonly AnyOf[] {
  const sets: AnyOf[] = []
  let run = ''
  const flush = (): void => {
    // One letter stands in any sentence.
    if (run.length > 1) sets.push([run.toLowerCase()])
    run = ''
  }
  for (const element of elements) {
    if (element.type === 'Character') run += String.fromCodePoint(element.value)
    else if (element.type !== 'Assertion') {
      flush()
      sets.push(...ofElement(element))
    }
  }
  flush()
  return sets
}

function ofElement(element: AST.Element): readonly AnyOf[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return ofAlternatives(element.alternatives)
  if (element.type === 'Quantifier' && element.min > 0) return ofElements([element.element])
  return []
}
