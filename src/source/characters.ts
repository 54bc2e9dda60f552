/**
 * Characters that a declaration may not hold and a report never shows raw: control characters (but tab and line feed),
 * marks that turn the direction of writing or of numbers, lone surrogates, private use and noncharacters. They hide text or
 * fake it.
 */
const refused =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u

const notShown = new RegExp(`${refused.source}|[\\u2028\\u2029]`, 'gu')

/** What Node puts in the place of each byte that is no letter of UTF-8. */
export const noLetter = '\uFFFD'

/** Most text is this, and it is told at a glance: the classes of Unicode take long to load. */
const isPlain = (text: string): boolean => /^[\t\n\x20-\x7e]*$/.test(text)

/** Where the first refused character of a text stands; -1 when there is none. */
export const refusedAt = (text: string): number => (isPlain(text) ? -1 : text.search(refused))

/** The first refused character of a text, shown by its code; undefined when there is none. */
export function refusedCharacter(text: string): string | undefined {
  const found = isPlain(text) ? undefined : refused.exec(text)?.[0]
  return found === undefined ? undefined : escapeCharacter(found)
}

/**
 * What leaves no trace where it stands alone: white space, what Unicode has programs pass over, formats, and marks that need
 * a letter to stand on. The others are characters by their names, and blank: of braille, of music, of hieroglyphs.
 */
const traceless =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\u2800\u{1D159}\u{13441}\u{13442}]*$/u

/** Whether a text shows nothing to whoever reads it: it is empty, or nothing in it can be seen. */
export const showsNothing = (text: string): boolean => !/[!-~]/.test(text) && traceless.test(text)

/** What takes no room in a line: a key behind it looks like itself, and is another. */
const unseen = new RegExp(`${refused.source}|[\\u00AD\\u200B-\\u200F\\u2028\\u2029\\u2060-\\u2064\\uFEFF]`, 'gu')

/** A text without what cannot be seen in it. */
export const withoutHidden = (text: string): string => (isPlain(text) ? text : text.replace(unseen, ''))

/** The first character of a text that cannot be seen, by its code, but for a byte order mark; undefined when there is none. */
export function hiddenCharacter(text: string): string | undefined {
  const found = isPlain(text) ? undefined : text.replace(/^\uFEFF/, '').match(unseen)?.[0]
  return found === undefined ? undefined : escapeCharacter(found)
}

/** A text safe to show on any terminal: refused characters become `\u{1b}`, and so does what would end a line. */
export const visible = (text: string): string => (isPlain(text) ? text : text.replace(notShown, escapeCharacter))

/**
 * What nobody sees in a name, or takes for a space: controls, formats, ends of lines, other spaces, fillers. In running text some
 * of them belong to how a language is written; two names that look alike are two. What makes one emoji of several signs is seen.
 */
const unseenInName =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u

/** Several signs that are drawn as one: joined people and things, and the flags of parts of a country. */
const drawnAsOne =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)+/u

const drawnOrUnseen = new RegExp(`(${drawnAsOne.source})|${unseenInName.source}`, 'gu')

/** A name of which nothing is hidden: all that cannot be seen in it is shown by its code. */
export const spelledOut = (name: string): string =>
  /^[\x20-\x7e]*$/.test(name)
    ? name
    : name.replace(drawnOrUnseen, (found, drawn?: string) => drawn ?? escapeCharacter(found))

const escapeCharacter = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
