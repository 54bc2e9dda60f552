import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, several } from '../../grammar/english.js'
import type { Text } from '../../model/types.js'
import type { Said } from '../../prose/phrases-found.js'
import { isSilent, saidBy } from '../../prose/said.js'
import { parts, wordingsOf } from '../../prose/texts.js'
import type { Edit } from '../../source/edit.js'
import { defineRule } from '../rule.js'

/** The fields whose words a notice puts into sentences of its own. */
const fields = ['when', 'after', 'until'] as const

interface Misfit {
  readonly field: (typeof fields)[number]
  readonly words: Quoted
  /** The word that is too much; absent where one is missing. */
  readonly surplus?: Quoted
}

export default defineRule<Misfit, 'words'>({
  across: 'words',
  id: 'joined-words-have-their-form',
  severity: 'warning',
  concerns: 'notice',
  inTranscriptions: 'info',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'], ch: ['fadp:19.1'] },
  summary: 'A condition begins with “if” or “when”; an event stands without “after” or “until”.',
  confidence: 'recalled',
  why: 'The notice puts these words into sentences, such as “6 years after your membership ends” or “gets data if you race”.',
  message: ({ field, words, surplus }) =>
    surplus
      ? `${several(words, 'texts')} in “${field}” ${agrees(words, 'begins', 'begin')} with ${quote(surplus)}, which the notice puts before ${agrees(words, 'it', 'them')}.`
      : `${several(words, 'texts')} in “${field}” ${agrees(words, 'is no condition', 'are no conditions')} that a sentence can take up.`,
  fix: ({ field, surplus }) =>
    surplus
      ? `Write the event alone, such as ${field === 'after' ? 'after: ‹what ends›' : 'until: ‹what happens›'}.`
      : 'Begin with “if” or “when”, such as when: if you race for us; put whole sentences into notes.',

  *check(model) {
    for (const part of parts(model)) {
      for (const field of fields) {
        const text = textIn(part, field)
        if (text) yield* field === 'when' ? conditionsIn(text) : eventsIn(text, field)
      }
    }
  },
})

const textIn = (part: object, field: Misfit['field']): Text | undefined => {
  const value: unknown = new Map<string, unknown>(Object.entries(part)).get(field)
  return isText(value) ? value : undefined
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'words' in value && value.words instanceof Map

function* conditionsIn(text: Text) {
  if (!isSilent(text, 'conditionOpens')) return
  const [wording] = wordingsOf(text)
  if (wording) yield { at: text.at, data: { field: 'when' as const, words: quoted(wording.text) } }
}

function* eventsIn(text: Text, field: 'after' | 'until') {
  for (const said of saidBy(text, field === 'after' ? 'afterOpens' : 'untilOpens')) {
    const edit = withoutOpener(said, field)
    yield {
      at: said.at,
      data: { field, words: quoted(said.sentence), surplus: quoted(said.match) },
      ...(edit && { edits: [edit] }),
    }
  }
}

/** Only the word that the notice says itself can go; another word begins another sort of clause. */
const withoutOpener = ({ at, match, sentence }: Said, field: string): Edit | undefined =>
  match.toLowerCase() === field ? { set: at, to: sentence.slice(match.length).trim() } : undefined
