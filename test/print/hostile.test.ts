import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument, Scalar } from 'yaml'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { oneLine } from '../../src/documents/tree/one-line.js'
import type { Locales } from '../../src/documents/words/locale.js'
import type { Message } from '../../src/documents/words/message.js'
import { NoticeError } from '../../src/documents/words/notice-error.js'
import { parseMessage } from '../../src/documents/words/parse-message.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { keysOf } from '../../src/source/pointer.js'
import { baseText, law, loaded, locales, modelOf } from '../documents/notices.js'
import { markdownTree, parseMarkdown, plainTree, shape } from '../formats/trees.js'
import { sampled } from '../sampling.js'
import { clubText, largeText } from './documents.js'
import { fieldsIn, textFields, textsOf, withEveryText } from './every-text.js'
import { chosen, hostileValues } from './hostile-values.js'
import { type PageNode, parseHtml } from './page-tree.js'

/** The only notice of a declaration, as a draft: a value may be missing in it, but the printing is the same. */
function drafted(text: string, words: Locales = locales): NoticeDocument {
  const [notice] = compose(modelOf(text), law, { ...loaded, locales: words }, { draft: true })
  return notice ?? expect.fail('no notice')
}

/** A declaration with values in all its texts at once; own paragraphs are Markdown by their nature and stay. */
function filler(text: string): (valueAt: (index: number) => string) => string {
  const places = textsOf(text)
    .map((at) => keysOf(at))
    .filter((keys) => keys[0] !== 'sections' && !keys.includes('intro'))
  expect(places.length).toBeGreaterThan(10)
  const document = parseDocument(text)
  return (valueAt) => {
    for (const [index, place] of places.entries()) {
      const scalar = new Scalar(valueAt(index))
      scalar.type = 'QUOTE_DOUBLE'
      document.setIn(place, scalar)
    }
    return document.toString({ lineWidth: 0 })
  }
}

/** A page without its words: elements, nested, with the attributes that hold none. */
function pageShape(node: PageNode): string {
  const attributes = node.attributes.filter((one) => !/^(?:data-label|aria-label|href|content)=/.test(one))
  const children = node.children.map((child) =>
    typeof child === 'string' ? (child.trim() === '' ? '' : '.') : isAddress(child) ? '.' : pageShape(child),
  )
  return `${node.tag}[${attributes.join(' ')}](${children.join('').replace(/\.+/g, '.')})`
}

/** An address in words becomes a link to it, and is words all the same. */
const isAddress = ({ tag, attributes }: PageNode): boolean =>
  tag === 'a' && attributes.some((one) => /^href="(?:https?|mailto):/.test(one))

interface Shapes {
  readonly markdown: string
  readonly html: string
}

/** The shapes of a printed notice; the Markdown is read back as the tree it was printed from. */
function shapesOf(notice: NoticeDocument, value: string): Shapes {
  const read = parseMarkdown(emitMarkdown(notice))
  expect(plainTree(read), JSON.stringify(value)).toEqual(plainTree(markdownTree(notice)))
  return { markdown: shape(read), html: pageShape(parseHtml(emitHtml(notice))) }
}

/** Whether a few things stand in one line or in a list depends on their length, so a value is held against tame ones of its own. */
function tameShapes(noticeOf: (value: string) => NoticeDocument): (value: string) => Shapes {
  const known = new Map<string, Shapes>()
  return (value) => {
    const words = tamed(value)
    const shapes = known.get(words) ?? shapesOf(noticeOf(words), 'tame')
    known.set(words, shapes)
    return shapes
  }
}

/** Words of the same lengths that mean nothing: how many there are decides what is named and what only counted. */
const tamed = (value: string): string => oneLine(value).replace(/[^ ]/g, 'x')

describe('the club, with one hostile value in all its texts at once', () => {
  const fill = filler(clubText)
  const tame = tameShapes((value) => drafted(fill(() => value)))
  const size = 105
  const slices = Array.from({ length: 10 }, (_, index) => index * size)

  test.for(slices)('is a notice of the same structure, values from %i on', (from, { annotate }) => {
    const slice = hostileValues.slice(from, from + size)
    expect(slice).toHaveLength(size)
    const values = sampled(slice, `hostile values from ${from} on`, annotate, { least: 3 })
    for (const value of values) {
      expect(shapesOf(drafted(fill(() => value)), value), JSON.stringify(value)).toEqual(tame(value))
    }
  })
})

describe('a declaration with every text of the language, all of them hostile and each another', () => {
  const text = withEveryText(largeText)

  test('lacks no field that holds a text', () => {
    expect(textFields.length).toBeGreaterThan(200)
    const found = fieldsIn(text)
    expect(textFields.filter((field) => !found.has(field))).toEqual([])
  })

  // Round after round the values move on by so many fields, until each has stood in ten that differ.
  const notes: string[] = []
  const rounds = Array.from({ length: 15 }, (_, round) => round)

  const some = sampled(rounds, 'rounds of hostile values', (message) => notes.push(message), { least: 2 })

  test.for(some)('is a notice of the same structure, round %i', async (round, { annotate }) => {
    for (const message of notes.splice(0)) await annotate(message)
    const fill = filler(text)
    const valueAt = (index: number): string => hostileValues[(index + round * 70) % hostileValues.length] ?? ''
    const tame = tameLetters()
    const hostile = drafted(fill(valueAt))
    expect(shapesOf(hostile, `round ${round}`)).toEqual(
      shapesOf(drafted(fill((index) => tame(valueAt(index)))), 'tame'),
    )
  })
})

/**
 * Words of the same letters, each written as another that means nothing in any markup: what is in one value is in its
 * tame one too, and what is not is not. A mark at the end stays, as a label gets no colon after one.
 */
function tameLetters(): (value: string) => string {
  const known = new Map<string, string>()
  const tame = (letter: string): string => {
    const found = known.get(letter) ?? String.fromCharCode(0x4e00 + known.size)
    known.set(letter, found)
    return found
  }
  return (value) =>
    oneLine(value)
      .toLowerCase()
      .replaceAll(/(?![?!:;]$)[^ ]/g, tame)
}

test('there are 1,050 hostile values, no two alike among the chosen', () => {
  expect(new Set(chosen).size).toBe(50)
  expect(hostileValues).toHaveLength(1050)
})

describe('hostile wordings in a catalogue', () => {
  const { catalogue: _, ...raw }: Readonly<Record<string, string>> = parse(
    readFileSync(new URL('../../templates/locales/en.yaml', import.meta.url), 'utf8'),
  )

  /** Every message of the catalogue with some words before its own. */
  function withWords(words: string): Locales {
    const messages = Object.fromEntries(
      Object.entries(raw).map(([key, text]): readonly [string, Message] => [
        key,
        parseMessage(key, `${oneLine(words)} ${text}`),
      ]),
    )
    return new Map([...locales].map(([tag, locale]) => [tag, { ...locale, messages }]))
  }

  /** What a catalogue can say at all: braces, quotes and tags are ICU's own and mean there what they mean. */
  const sayable = hostileValues.filter((value) => !/['{}<]/.test(value)).slice(0, 75)

  test('75 of them leave the structure as it is', ({ annotate }) => {
    expect(sayable).toHaveLength(75)
    const noticeWith = (words: string): NoticeDocument => drafted(baseText, withWords(words))
    const tame = tameShapes(noticeWith)
    for (const words of sampled(sayable, 'hostile wordings', annotate, { least: 8 })) {
      expect(shapesOf(noticeWith(words), words), JSON.stringify(words)).toEqual(tame(words))
    }
  })

  test('the others are refused when they are read, or when they are told', ({ annotate }) => {
    const marked = hostileValues.filter((value) => /['{}<]/.test(value) && !/<\/?[bi]>/.test(value)).slice(0, 75)
    for (const words of sampled(marked, 'wordings that mean something to ICU', annotate, { least: 8 })) {
      try {
        shapesOf(drafted(baseText, withWords(words)), words)
      } catch (error) {
        expect(error, JSON.stringify(words)).toBeInstanceOf(NoticeError)
      }
    }
  })
})
