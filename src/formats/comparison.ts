import type { Element, ElementContent } from 'hast'
import { fill, ready } from '../documents/shell/shell.js'
import type { ScaleMark } from '../documents/tree/document.js'
import type { Block } from '../documents/tree/nodes.js'
import { comparisonStyle } from './comparison-style.js'
import { blockHtml } from './html-blocks.js'
import { element, text } from './html-element.js'
import { policy, printed } from './html-page.js'
import { styleWith } from './html-style.js'
import { pageHtml } from './shells.gen.js'

/** What two declarations say otherwise, as a page: all of its words, in the language of the page. */
export interface Comparison {
  readonly language: string
  readonly title: string
  /** What it comes to, in one line. */
  readonly sum: string
  readonly contents: string
  readonly skip: string
  readonly groups: readonly ChangeGroup[]
  readonly notes: readonly Notes[]
  readonly notices: readonly NoticePair[]
}

/** Changes that ask for the same. */
export interface ChangeGroup {
  readonly id: string
  readonly heading: string
  readonly changes: readonly ToldChange[]
}

/** A change, what was said before and is said now, and why it weighs what it does. */
export interface ToldChange {
  readonly sign: string
  readonly label: string
  readonly place: string
  readonly old: string | undefined
  readonly now: string | undefined
  readonly why: string
}

/** Sentences below a heading. */
export interface Notes {
  readonly id: string
  readonly heading: string
  readonly says: readonly string[]
}

/** A notice as it was and as it is: only what it says otherwise. */
export interface NoticePair {
  readonly id: string
  readonly heading: string
  readonly language: string
  /** What stands above both sides, and where one says nothing. */
  readonly words: { readonly old: string; readonly now: string; readonly nothing: string }
  readonly scale: readonly ScaleMark[]
  readonly clauses: readonly ClausePair[]
}

/** A clause on both sides, and the changes that it shows. */
export interface ClausePair {
  readonly title: string
  readonly changes: readonly string[]
  readonly old: readonly Block[]
  readonly now: readonly Block[]
}

/** The page: it stands by itself as that of a notice does, and looks like it. */
export function emitComparison(comparison: Comparison): string {
  const { language, title, sum, contents, skip, groups, notes, notices } = comparison
  return fill(pageHtml, {
    language,
    policy,
    pageTitle: title,
    description: sum,
    canonical: ready(''),
    style: ready(`${styleWith([' (', ')'])}${comparisonStyle}`),
    skip,
    draft: undefined,
    head: ready(''),
    title,
    applies: { label: '', value: sum, day: undefined },
    dates: [],
    contents,
    sections: [...groups, ...notes, ...notices].map(({ id, heading }) => ({
      anchor: id,
      number: '',
      title: heading,
      entries: [],
    })),
    main: ready(printed([...groups.map(groupHtml), ...notes.map(notesHtml), ...notices.map(noticeHtml)])),
  })
}

const section = (id: string, heading: string, ...inside: readonly ElementContent[]): Element =>
  element(
    'section',
    { className: ['fr-section'], id, ariaLabelledBy: [`${id}-title`] },
    element('h2', { id: `${id}-title` }, text(heading)),
    ...inside,
  )

const groupHtml = ({ id, heading, changes }: ChangeGroup): Element =>
  section(id, heading, element('ul', { className: ['fr-changes'] }, ...changes.map(changeHtml)))

function changeHtml({ sign, label, place, old, now, why }: ToldChange): Element {
  const said = [
    ...(old === undefined ? [] : [element('p', {}, element('del', {}, text(old)))]),
    ...(now === undefined ? [] : [element('p', {}, element('ins', {}, text(now)))]),
  ]
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('code', {}, text(sign)),
      text(' '),
      element('b', {}, text(label)),
      text(' '),
      element('small', {}, text(place)),
    ),
    ...said,
    element('p', { className: ['fr-why'] }, text(why)),
  )
}

const notesHtml = ({ id, heading, says }: Notes): Element =>
  section(id, heading, element('ul', {}, ...says.map((sentence) => element('li', {}, text(sentence)))))

const noticeHtml = ({ id, heading, language, words, scale, clauses }: NoticePair): Element =>
  section(
    id,
    heading,
    ...clauses.map(({ title, changes, old, now }) =>
      element(
        'article',
        { className: ['fr-pair'], lang: language },
        element('h3', {}, text(title)),
        ...(changes.length === 0 ? [] : [element('p', { className: ['fr-why'] }, text(changes.join('; ')))]),
        element(
          'div',
          { className: ['fr-two'] },
          sideHtml(words.old, old, words.nothing, scale),
          sideHtml(words.now, now, words.nothing, scale),
        ),
      ),
    ),
  )

/** What a side says; its ids stand on the other side too, so that nothing can lead to one. */
const sideHtml = (heading: string, blocks: readonly Block[], nothing: string, scale: readonly ScaleMark[]): Element =>
  element(
    'div',
    {},
    element('p', { className: ['fr-side'] }, text(heading)),
    ...(blocks.length === 0
      ? [element('p', {}, text(nothing))]
      : blocks.flatMap((block) => still(blockHtml(block, { depth: 1, scale })))),
  )

/** The same without ids and links inside the page, and with nothing folded. */
function still(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(still)
  const { id: _, href, ...properties } = node.properties
  if (typeof href === 'string' && href.startsWith('#')) return children
  return [
    {
      ...node,
      properties: {
        ...properties,
        ...(href !== undefined && { href }),
        ...(node.tagName === 'details' && { open: true }),
      },
      children,
    },
  ]
}
