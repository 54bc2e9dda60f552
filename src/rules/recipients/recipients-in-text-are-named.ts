import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { prose } from '../../prose/passages.js'
import { saidIn } from '../../prose/said.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly words: Quoted
}

export default defineRule<Found, 'words'>({
  id: 'recipients-in-text-are-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.e', 'gdpr:14.1.e', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.e', 'uk-gdpr:14.1.e', 'wp260:annex'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'A sentence that says that others get data says who.',
  confidence: 'recalled',
  across: 'words',
  why: 'Behind “selected third parties” anybody can stand.',
  message: ({ words }) => `${Several(words)} ${agrees(words, 'does', 'do')} not tell who gets the data.`,
  fix: () => 'Name them, or leave the sentence out: each recipient is printed with what it does.',

  *check(model) {
    const told = new Set<string>()
    const passages = prose(model).filter(({ at }) => !isElsewhere(at))
    for (const { at, match, sentence } of saidIn(passages, 'unnamedRecipient')) {
      const places = [match.toLowerCase(), `${at}\n${sentence}`]
      if (!places.some((place) => told.has(place))) yield { at, data: { words: quoted(match) } }
      for (const place of places) told.add(place)
    }
  },
})

/** What is said of recipients and sources is judged with them; what a promise denies, or a word means, gives nobody data. */
const elsewhere: readonly string[] = ['recipients', 'sources', 'promises', 'definitions', 'rights', 'controllers']

const isElsewhere = (at: Pointer): boolean => keysOf(at).some((key) => elsewhere.includes(key))
