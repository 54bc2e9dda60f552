import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Message, parseMessage } from '../../src/documents/words/words.js'
import { formatsOf } from './locale-formats.js'

/** How each catalogue formats lists, dates and numbers: `en` as in Britain. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB' }

const folder = new URL('../../templates/', import.meta.url)

/** The code of `src/documents/words/templates.gen.ts`: messages parsed, and their names as types. */
export function noticeCode(): string {
  const catalogues = catalogueFiles().map(({ tag, text }) => ({ tag, messages: readMessages(tag, text) }))
  const [first] = catalogues
  if (!first) throw new Error('templates/locales has no catalogue.')
  for (const other of catalogues.slice(1)) compareCatalogues(first, other)
  const messages = Object.entries(first.messages)
  return `// @ts-nocheck
// Made by \`npm run generate\` from templates/: change it there.
import { localeFormats } from './locale-formats.gen.js'
import type { Catalogue } from './words.js'

/** The messages of a catalogue, each with the arguments it takes. */
export interface MessageArguments {
${messages.map(([key, { shown, chosen }]) => `  readonly '${key}': ${union([...shown, ...chosen])}\n`).join('')}}

/** The languages that notices can be written in, by tag. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
${catalogues.map(({ tag, messages }) => `  ${JSON.stringify(tag)}: { locale: '${locales[tag] ?? tag}', formats: localeFormats['${locales[tag] ?? tag}'], messages: JSON.parse(\`{\n${lines(messages)}\n  }\`) },\n`).join('')}}
`
}

/** The code of `src/documents/words/languages.gen.ts`: apart from the catalogues, because a check needs no words. */
export const languagesCode =
  (): string => `// Made by \`npm run generate\` from templates/locales/: add a catalogue there.

/** The languages that notices can be written in, by tag. */
export const languages: readonly string[] = [${catalogueFiles()
    .map(({ tag }) => `'${tag}'`)
    .join(', ')}]
`

/** The code of `src/documents/words/locale-formats.gen.ts`. */
export function localeFormatsCode(): string {
  const all = catalogueFiles().map(({ tag }) => locales[tag] ?? tag)
  const formats = JSON.stringify(Object.fromEntries(all.map((locale) => [locale, formatsOf(locale)])))
  return `// Made by \`npm run generate\` from what this version of Node says of the locales.
import type { LocaleFormats } from './locale-formats.js'

export const localeFormats: Readonly<Record<string, LocaleFormats>> = JSON.parse(${JSON.stringify(formats)})
`
}

/** The messages as JSON in a template literal: a text is read sooner than code that says the same. */
const lines = (messages: Readonly<Record<string, Message>>): string =>
  Object.entries(messages)
    .map(([key, message]) => `    ${JSON.stringify(key)}: ${JSON.stringify(message)}`)
    .join(',\n')
    .replace(/[\\`]|\$\{/g, '\\$&')

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')

function catalogueFiles(): readonly { readonly tag: string; readonly text: string }[] {
  const directory = new URL('locales/', folder)
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'))
  const rank = (tag: string) => (tag === 'en' ? '' : tag)
  return files
    .map((file) => ({ tag: file.slice(0, -'.yaml'.length), text: readFileSync(new URL(file, directory), 'utf8') }))
    .sort((a, b) => (rank(a.tag) < rank(b.tag) ? -1 : 1))
}

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
function compareCatalogues(first: Complete, other: Complete): void {
  const shape = ({ messages }: Complete) =>
    Object.entries(messages).map(([key, { shown, chosen }]) => `${key} ${[...shown, ...chosen].sort().join(' ')}`)
  const theirs = new Set(shape(other))
  const ours = new Set(shape(first))
  const wrong = [...shape(first).filter((line) => !theirs.has(line)), ...shape(other).filter((line) => !ours.has(line))]
  if (wrong.length > 0) throw new Error(`templates/locales/${other.tag}.yaml differs: ${wrong.join(', ')}.`)
}

interface Complete {
  readonly tag: string
  readonly messages: Readonly<Record<string, Message>>
}
