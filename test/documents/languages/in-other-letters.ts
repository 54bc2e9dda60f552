import { isScalar, parseDocument, visit } from 'yaml'

/** A letter of another script for each of ours, and signs of another kind for the signs that join words. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'абцдефгхийклмнопярстужвьызАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗ'][index] ?? '',
  ]),
)
const signs: Readonly<Record<string, string>> = {
  ':': '：',
  ';': '；',
  ',': '，',
  '.': '。',
  '(': '（',
  ')': '）',
  '?': '？',
  '‘': '「',
  '’': '」',
  '“': '『',
  '”': '』',
}

/** Words in the letters of another script, with its signs. */
export const inOtherLetters = (words: string): string =>
  [...words].map((character) => letters[character] ?? signs[character] ?? character).join('')

/** A message of ICU with its words in other letters: what stands between braces stays, but for the words of a choice. */
export function messageInOtherLetters(message: string): string {
  let rest = message
  const take = (pattern: RegExp): string => {
    const [found = ''] = pattern.exec(rest) ?? []
    rest = rest.slice(found.length)
    return found
  }
  const words = (): string => {
    let out = ''
    while (rest !== '' && !rest.startsWith('}')) {
      if (rest.startsWith('{')) out += argument()
      else if (/^<\/?[a-z]>/.test(rest)) out += take(/^<\/?[a-z]>/)
      else out += inOtherLetters(take(/^(?:[^{}<]|<(?!\/?[a-z]>))+/))
    }
    return out
  }
  const argument = (): string => {
    let out = take(/^\{\w+(?:, (?:select|plural),)?/)
    while (!rest.startsWith('}')) {
      out += take(/^\s*=?\w+ \{/)
      out += words() + take(/^\}/)
    }
    return out + take(/^\}/)
  }
  return words()
}

/** A form of `en.law.yaml`: what stands in braces stays. */
export const formInOtherLetters = (form: string): string =>
  form.replace(/\{[a-z]+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : inOtherLetters(part)))

/** A text of YAML with each text in it changed; keys stay, and so does what stands under a name that is not `meant`. */
export function withTexts(
  yaml: string,
  change: (text: string) => string,
  isMeant: (key: string) => boolean = () => true,
): string {
  const document = parseDocument(yaml)
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && !isMeant(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      node.value = change(node.value)
      node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 })
}
