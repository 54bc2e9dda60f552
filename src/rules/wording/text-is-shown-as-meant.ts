import { mayBeAnchor } from '../../facts/anchors.js'
import { authorMarkdown } from '../../facts/author-markdown.js'
import { marksAroundName, marksInPlainText, unprintedMarkdown } from '../../facts/markup.js'
import { publishedAt } from '../../facts/published-at.js'
import type { Quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { oncePerModel } from '../../model/once-per-model.js'
import type { Model } from '../../model/types.js'
import { firstQuoted } from '../../prose/repeats.js'
import { authorTexts } from '../../prose/texts.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule, type Hit } from '../rule.js'

interface Marks {
  readonly isMarkdown: boolean
  readonly marks: Quoted
}

export default defineRule<Marks, 'marks'>({
  id: 'text-is-shown-as-meant',
  across: 'marks',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:12'], uk: ['uk-gdpr:12.1', 'wp260:12'], ch: ['fadp:19.1'] },
  summary: 'A notice shows what the marks in a text were to make of it.',
  confidence: 'read',
  why: 'Readers would see the marks themselves, or miss what was meant to stand there.',
  message: ({ isMarkdown, marks }) => {
    const all = several(marks, 'pieces of Markdown or HTML')
    return isMarkdown
      ? `${all} ${agrees(marks, 'is', 'are')} not printed as ${agrees(marks, 'it is', 'they are')} meant.`
      : `${all} would be printed as ${agrees(marks, 'it stands', 'they stand')}: the text is plain.`
  },
  fix: ({ isMarkdown }) =>
    isMarkdown
      ? 'Leave out pictures, code and HTML, and write the whole address of each link, https:// and all.'
      : 'Write words only. Only sections.*.text and notices.*.intro can be Markdown.',

  *check(model) {
    yield* found(model)
  },
})

const found = oncePerModel((model: Model): readonly Hit<Marks>[] =>
  authorTexts(model).flatMap(({ at, text }) => {
    const isMarkdown = markdownPlaces(model).has(at)
    const marks = isMarkdown
      ? unprintedMarkdown(text, isPublished(model, at), (anchor) => mayBeAnchor(model, anchor))
      : marksAt(at, text)
    return firstQuoted({ at, matches: marks }).map(({ words, related }) => ({
      at,
      data: { isMarkdown, marks: words },
      related,
    }))
  }),
)

const names: readonly string[] = ['title', 'label', 'name']

const marksAt = (at: Pointer, text: string): readonly string[] =>
  keysOf(at).some((key) => names.includes(key))
    ? [...marksInPlainText(text), ...marksAroundName(text)]
    : marksInPlainText(text)

const markdownPlaces = oncePerModel((model: Model) => new Set(authorMarkdown(model).map(({ at }) => at)))

/** Whether it is known from where a link leads: for opening words their notice, for a section each that it may stand in. */
function isPublished(model: Model, at: Pointer): boolean {
  const [register, id = ''] = keysOf(at)
  const own = register === 'notices' ? [model.notices.get(id)] : [...model.notices.values()]
  return own.length > 0 && own.every((notice) => publishedAt(notice) !== undefined)
}
