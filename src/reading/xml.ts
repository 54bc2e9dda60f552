/** A character that no XML holds (XML 1.0, 2.2), or half of one. */
const noXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u

const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i

/** Whether words between tags, or the value of an attribute, are such as XML has: nothing in them begins or ends what it does not. */
export const isXmlText = (text: string): boolean =>
  !text.includes(']]>') && !noXml.test(text) && !bareAmpersand.test(text) && lettersMeant(text).every(isXmlLetter)

/** What stands in a text by its number: `&#233;`. */
const lettersMeant = (text: string): readonly number[] =>
  [...text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)].map(([, hex, decimal]) =>
    Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10),
  )

/** A number does not make a letter of what XML does not hold as it stands. */
const isXmlLetter = (code: number): boolean => code <= 0x10ffff && !noXml.test(String.fromCodePoint(code))

/** Whether what parts the words of a tag is such as XML takes for a space; within quotation marks anything may stand. */
export const isSpacedAsXml = (tag: string): boolean => !/[^\S \t\r\n]/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''))

/** The same of a comment, whole with its marks. */
export const isXmlComment = (comment: string): boolean =>
  !comment.slice(4, -3).includes('--') && !comment.endsWith('--->') && !noXml.test(comment)

/** The same of the line in which a file says that it is XML. */
export const isXmlDeclaration = (line: string): boolean =>
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*(?:"utf-?8"|'utf-?8'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/i.test(
    line,
  )

/** Prefixes that are bound without a word. */
export const boundByXml: ReadonlySet<string> = new Set(['xml', 'xmlns'])

/** The prefixes that hold inside of a tag: those around it, and those that it binds. */
export const prefixesIn = (attributes: readonly string[], around: ReadonlySet<string>): ReadonlySet<string> => {
  const own = attributes.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length))
  return own.length === 0 ? around : new Set([...around, ...own])
}

/** Whether the names of a tag and of its attributes are such as XML has: none twice, none with a prefix that nothing binds. */
export const areXmlNames = (tag: string, attributes: readonly string[], bound: ReadonlySet<string>): boolean =>
  new Set(attributes).size === attributes.length &&
  // These two mean what XML says.
  !attributes.includes('xmlns:xml') &&
  !attributes.includes('xmlns:xmlns') &&
  [tag, ...attributes].every((name) => {
    const [prefix = '', ...rest] = name.split(':')
    return rest.length === 0 || (rest.length === 1 && rest[0] !== '' && bound.has(prefix))
  })
