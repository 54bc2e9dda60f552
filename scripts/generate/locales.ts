import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Message, parseMessage } from '../../src/documents/words/words.js'
import { formatsOf } from './locale-formats.js'

/** The tag that a catalogue is formatted for where it is not its own: `en` is written as in Britain. */
const formattedAs: Readonly<Record<string, string>> = { en: 'en-GB' }

const folder = new URL('../../templates/locales/', import.meta.url)

/** A catalogue as it is read from its file. */
interface Catalogue {
  readonly tag: string
  readonly messages: Readonly<Record<string, Message>>
}

/** The catalogues of `templates/locales`, English first: the others are held against it. */
export function readCatalogues(): readonly [Catalogue, ...Catalogue[]] {
  const rank = (tag: string) => (tag === 'en' ? '' : tag)
  const [first, ...others] = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ tag: file.slice(0, -'.yaml'.length), text: readFileSync(new URL(file, folder), 'utf8') }))
    .sort((a, b) => (rank(a.tag) < rank(b.tag) ? -1 : 1))
    .map(({ tag, text }): Catalogue => ({ tag, messages: readMessages(tag, text) }))
  if (!first) throw new Error('templates/locales has no catalogue.')
  for (const other of others) compareCatalogues(first, other)
  return [first, ...others]
}

/** The code of `src/documents/words/messages.gen.ts`: what each message takes, as types. */
export function messagesCode([{ messages }]: readonly [Catalogue, ...Catalogue[]]): string {
  const lines = Object.entries(messages).map(
    ([key, { shown, chosen }]) => `  readonly '${key}': ${union([...shown, ...chosen])}\n`,
  )
  return `// Made by \`npm run generate\` from templates/locales/en.yaml: change it there.

/** The messages of a catalogue, each with the arguments it takes. */
export interface MessageArguments {
${lines.join('')}}
`
}

/** The code of `src/documents/words/locales/<tag>.gen.ts`: all that a notice in one language needs, and no other. */
export const localeCode = ({
  tag,
  messages,
}: Catalogue): string => `// Made by \`npm run generate\` from templates/locales/${tag}.yaml: change it there.
import type { Locale } from '../locale.js'
import { formats } from './${tag}.formats.gen.js'

export const locale: Locale = {
  tag: '${tag}',
  formattedAs: '${formattedAs[tag] ?? tag}',
  formats,
  messages: JSON.parse(\`{
${jsonLines(messages)}
  }\`),
}
`

/** The code of `src/documents/words/locales/<tag>.formats.gen.ts`. */
export function formatsCode({ tag }: Catalogue): string {
  const formats = JSON.stringify(formatsOf(formattedAs[tag] ?? tag))
  return `// Made by \`npm run generate\` from what this version of Node says of the locale.
import type { LocaleFormats } from '../locale-formats.js'

export const formats: LocaleFormats = JSON.parse(${JSON.stringify(formats)})
`
}

/** The code of `src/documents/words/locales/index.gen.ts`: each language is loaded when it is asked for. */
export const loadersCode = (
  catalogues: readonly Catalogue[],
): string => `// Made by \`npm run generate\` from templates/locales/: add a catalogue there.
import type { Loaders } from '../load-locales.js'

export const loaders: Loaders = {
${catalogues.map(({ tag }) => `  ${keyOf(tag)}: () => import('./${tag}.gen.js'),\n`).join('')}}
`

/** The code of `src/documents/words/languages.gen.ts`: apart from the catalogues, because a check needs no words. */
export const languagesCode = (
  catalogues: readonly Catalogue[],
): string => `// Made by \`npm run generate\` from templates/locales/: add a catalogue there.

/** The languages that notices can be written in, by tag. */
export const languages: readonly string[] = [${catalogues.map(({ tag }) => `'${tag}'`).join(', ')}]
`

const keyOf = (tag: string): string => (/^[a-z]+$/.test(tag) ? tag : `'${tag}'`)

/** The messages as JSON in a template literal: a text is read sooner than code that says the same. */
const jsonLines = (messages: Readonly<Record<string, Message>>): string =>
  Object.entries(messages)
    .map(([key, message]) => `    ${JSON.stringify(key)}: ${JSON.stringify(message)}`)
    .join(',\n')
    .replace(/[\\`]|\$\{/g, '\\$&')

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')

function readMessages(tag: string, text: string): Readonly<Record<string, Message>> {
  const parsed: unknown = parse(text)
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`templates/locales/${tag}.yaml is no map.`)
  const entries = Object.entries(parsed).map(([key, words]: readonly [string, unknown]) => {
    if (typeof words !== 'string') throw new Error(`templates/locales/${tag}.yaml: ${key} is no text.`)
    return [key, parseMessage(key, words)] as const
  })
  return Object.fromEntries(entries)
}

/** Every catalogue has the same messages with the same arguments: nothing falls back to English. */
function compareCatalogues(first: Catalogue, other: Catalogue): void {
  const shape = ({ messages }: Catalogue) =>
    Object.entries(messages).map(([key, { shown, chosen }]) => `${key} ${[...shown, ...chosen].sort().join(' ')}`)
  const theirs = new Set(shape(other))
  const ours = new Set(shape(first))
  const wrong = [...shape(first).filter((line) => !theirs.has(line)), ...shape(other).filter((line) => !ours.has(line))]
  if (wrong.length > 0) throw new Error(`templates/locales/${other.tag}.yaml differs: ${wrong.join(', ')}.`)
}
