import { type Quoted, quoted } from '../../findings/fact.js'
import { agreesOnce, fewQuotes } from '../../grammar/english.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { openPurposes } from '../../prose/open-purposes.js'
import { quotedByText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { child, isWithin, keysOf, type Pointer, parentOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'statements-are-definite',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'], ch: ['fadp:19.1'] },
  summary: 'The notice says what is done, and when, without “may”, “sometimes” or “in some cases”.',
  confidence: 'recalled',
  why: 'Words like these leave the reader to guess whether it happens to them.',
  message: ({ words }) =>
    `${fewQuotes(words)} ${agreesOnce(words, 'leaves', 'leave')} open whether, or when, something is done.`,
  fix: () => 'Say what you do, and when: “When ‹what happens›, we ‹what you do›.”',

  *check(model) {
    const ours = said(model, 'hedge').filter(({ at }) => !isWithin(at, '/rights') && !isAboutWhatMayFollow(at))
    const places = new Set(ours.flatMap(({ at, again }) => [at, ...again]))
    const reserved = new Set(openPurposes(model).map(sentenceAt))
    const once = ours.filter((it) => !isQuotedBeside(it.at, places) && !reserved.has(sentenceAt(it)))
    for (const { at, words, related } of quotedByText(once)) yield { at, data: { words }, related }
    for (const purpose of model.purposes.values()) {
      const { certainty } = purpose
      if (certainty === undefined || certainty === 'always' || isToldInWords(purpose)) continue
      yield { at: child(purpose, 'certainty'), data: { words: quoted(certainty) } }
    }
  },
})

/** What a purpose tells in words of its own is read there. */
const isToldInWords = ({ description, words, notes, marketing }: Purpose): boolean =>
  [description, words, notes, ...each(marketing)].some((it) => it !== undefined)

/**
 * What becomes of a request turns on who makes it, and what may follow for somebody is asked for as what may follow: there,
 * 'may' is the law's own word, and a consent covers what may then be done. What is declared to be open is reported as that.
 */
const isAboutWhatMayFollow = (at: Pointer): boolean => keysOf(at).some((key) => mayFollow.includes(key))

const mayFollow: readonly string[] = [
  'consequence',
  'consequences',
  'covers',
  'openEnded',
  'refusal',
  'risks',
  'significance',
]

/** What keeps further purposes open is reported as that. */
const sentenceAt = ({ at, sentence }: { readonly at: Pointer; readonly sentence: string }): string =>
  `${at}\n${sentence}`

/** A field tells in short what the words beside it say in full. */
const isQuotedBeside = (at: Pointer, places: ReadonlySet<Pointer>): boolean =>
  keysOf(at).at(-1) === 'when' && places.has(child(parentOf(at), 'words'))
