import { marksAroundName, marksInPlainText, unprintedMarkdown } from '../../facts/markup.js'
import { publishedAt } from '../../facts/published-at.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { type AuthorText, authorTexts } from '../../prose/texts.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Marks {
  readonly isMarkdown: boolean
  readonly marks: readonly Quoted[]
}

export default defineRule({
  id: 'text-is-shown-as-meant',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:12'], uk: ['uk-gdpr:12.1', 'wp260:12'], ch: ['fadp:19.1'] },
  summary: 'A notice shows what the marks in a text were to make of it.',
  confidence: 'read',
  why: 'Readers would see the marks themselves, or miss what was meant to stand there.',
  message: ({ isMarkdown, marks }: Marks) =>
    isMarkdown
      ? `A notice does not print this as it is meant: ${quotes(marks)}.`
      : `This text is printed as it stands, and so are its marks: ${quotes(marks)}.`,
  fix: ({ isMarkdown }: Marks) =>
    isMarkdown
      ? 'Leave out pictures, code and HTML, and write the whole address of each link, https:// and all.'
      : 'Write words only. Only sections.*.text and notices.*.intro can be Markdown.',

  *check(model) {
    for (const { at, text } of authorTexts(model)) {
      const isMarkdown = isMarkdownAt(at)
      const marks = isMarkdown ? unprintedMarkdown(text, isPublished(model, at)) : marksAt(at, text)
      if (marks.length > 0) yield { at, data: { isMarkdown, marks: marks.map(quoted) } }
    }
  },
})

const names: readonly string[] = ['title', 'label', 'name']

const marksAt = (at: Pointer, text: string): readonly string[] =>
  keysOf(at).some((key) => names.includes(key))
    ? [...marksInPlainText(text), ...marksAroundName(text)]
    : marksInPlainText(text)

/** Opening words and sections of one's own are Markdown; inside a map of languages, each language is. */
function isMarkdownAt(at: AuthorText['at']): boolean {
  const [register, , field] = keysOf(at)
  return (register === 'sections' && field === 'text') || (register === 'notices' && field === 'intro')
}

/** Whether it is known from where a link leads: for opening words their notice, for a section each that it may stand in. */
function isPublished(model: Model, at: Pointer): boolean {
  const [register, id = ''] = keysOf(at)
  const own = register === 'notices' ? [model.notices.get(id)] : [...model.notices.values()]
  return own.length > 0 && own.every((notice) => publishedAt(notice) !== undefined)
}
