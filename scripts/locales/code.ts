import type { Message } from '../../src/documents/words/message.js'
import type { Catalogue } from './catalogue.js'
import { formatsOf } from './formats-of.js'

/** The code of `src/documents/words/messages.gen.ts`: what each message takes, as types. */
export function messagesCode({ messages }: Catalogue): string {
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
export function localeCode(catalogue: Catalogue): string {
  const { tag, base } = catalogue
  const own = ownCode(catalogue)
  return `// Made by \`npm run generate\` from templates/locales/${tag}.yaml and ${tag}.law.yaml: change it there.
import type { Locale } from '../locale.js'
${base === undefined ? '' : `import { variantOf } from '../variant.js'\nimport { locale as base } from './${base}.gen.js'\n`}import { formats } from './${tag}.formats.gen.js'

export const locale: Locale = ${base === undefined ? own : `variantOf(base, ${own})`}
`
}

const ownCode = ({ tag, formattedAs, isDraft, law, messages }: Catalogue): string => `{
  tag: '${tag}',
  formattedAs: '${formattedAs}',
  isDraft: ${isDraft},
  formats,
  law: ${JSON.stringify(law)},
  messages: JSON.parse(\`{
${jsonLines(messages)}
  }\`),
}`

/** The code of `src/law/english.gen.ts`: what findings and reports cite provisions with. */
export const englishLawCode = ({
  law,
}: Catalogue): string => `// Made by \`npm run generate\` from templates/locales/en.law.yaml: change it there.
import type { LawWords } from './law-words.js'

export const english: LawWords = ${JSON.stringify(law, undefined, 2)}
`

/** The code of `src/documents/words/locales/<tag>.formats.gen.ts`. */
export function formatsCode({ formattedAs }: Catalogue): string {
  const formats = JSON.stringify(formatsOf(formattedAs))
  return `// Made by \`npm run generate\` from what this version of Node says of the locale.
import type { LocaleFormats } from '../locale-formats.js'

export const formats: LocaleFormats = JSON.parse(${JSON.stringify(formats)})
`
}

/** The code of `src/documents/words/locales/index.gen.ts`: each language is loaded when it is asked for. */
export const loadersCode = (
  catalogues: readonly Catalogue[],
): string => `// Made by \`npm run generate\` from templates/locales/: add a catalogue there.
import type { Loaders } from '../locale.js'

export const loaders: Loaders = {
${catalogues.map(({ tag }) => `  ${keyOf(tag)}: () => import('./${tag}.gen.js'),\n`).join('')}}
`

/** The code of `src/documents/words/languages.gen.ts`: apart from the catalogues, because a check needs no words. */
export function languagesCode(catalogues: readonly Catalogue[]): string {
  const tags = (isDraft: boolean): string =>
    catalogues
      .filter((catalogue) => catalogue.isDraft === isDraft)
      .map(({ tag }) => `'${tag}'`)
      .join(', ')
  return `// Made by \`npm run generate\` from templates/locales/: add a catalogue there.

/** The languages that notices can be written in, by tag. */
export const languages: readonly string[] = [${tags(false)}]

/** The languages that only drafts can be written in, because their words are not complete. */
export const draftLanguages: readonly string[] = [${tags(true)}]
`
}

const keyOf = (tag: string): string => (/^[a-z]+$/.test(tag) ? tag : `'${tag}'`)

/** The messages as JSON in a template literal: a text is read sooner than code that says the same. */
const jsonLines = (messages: Readonly<Record<string, Message>>): string =>
  Object.entries(messages)
    .map(([key, message]) => `    ${JSON.stringify(key)}: ${JSON.stringify(message)}`)
    .join(',\n')
    .replace(/[\\`]|\$\{/g, '\\$&')

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ')
