import { Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import { authorTexts } from '../../../src/prose/texts.js'
import { keysOf } from '../../../src/source/pointer.js'
import { modelOf } from '../notices.js'
import { inOtherLetters } from './in-other-letters.js'
import { otherTag } from './other-language.js'

/** Fields that hold words of an author and are no text with a language. */
const loose: ReadonlySet<string> = new Set([
  'post',
  'number',
  'provision',
  'term',
  'formats',
  'version',
  'phone',
  'subject',
  'abbreviation',
  'written',
])

/** A declaration whose author wrote it in the other language; addresses stay. */
export function inOtherLanguage(yaml: string): string {
  // Without aliases: what is said twice is then changed twice.
  const document = new Document(parseDocument(yaml).toJS(), { aliasDuplicateObjects: false })
  for (const { at, text, language } of authorTexts(modelOf(yaml))) {
    const keys = keysOf(at)
    // A text with a wording for each language is told in the one that there is now.
    const isWording = keys.at(-1) === language && isMap(document.getIn(keys.slice(0, -1)))
    document.setIn(isWording ? keys.slice(0, -1) : keys, besideAddresses(text))
  }
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      // Whether data must be given is called a provision as well, and has no words of its own.
      if (loose.has(name) && (name !== 'provision' || isScalar(value)))
        visit(isNode(value) ? value : null, { Scalar: (at, one) => (at === 'key' ? undefined : changed(one)) })
      return undefined
    },
  })
  for (const key of ['truncated', 'lost', 'brokenReferences']) {
    const node = document.getIn(['transcription', key], true)
    visit(isNode(node) ? node : null, { Scalar: (at, one) => (at === 'key' ? undefined : changed(one)) })
  }
  for (const item of cookiesOf(document.getIn(['cookies', 'items']))) changed(item)
  document.setIn(['languages'], [otherTag])
  for (const notice of mapsIn(document.getIn(['notices']))) notice.delete('languages')
  return document.toString({ lineWidth: 0 })
}

function changed(node: { value: unknown }): void {
  if (typeof node.value === 'string') node.value = inOtherLetters(node.value)
}

const mapsIn = (node: unknown) => (isMap(node) ? node.items.flatMap(({ value }) => (isMap(value) ? [value] : [])) : [])

/** The names of cookies are codes, and would be taken for words of ours. */
const cookiesOf = (node: unknown) =>
  mapsIn(node).flatMap((cookie) => {
    const name = cookie.get('name', true)
    return isScalar(name) ? [name] : []
  })

/** The sign that ends a sentence after an address is none of it. */
const besideAddresses = (text: string): string =>
  text.replace(/((?:\S+@|https?:\/\/)\S*[^\s.,;:)])|[^@]+?(?=\S+@\S+|https?:\/\/|$)/g, (part, address) =>
    address === undefined ? inOtherLetters(part) : part,
  )
