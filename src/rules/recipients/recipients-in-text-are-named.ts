import { prose } from '../../prose/passages.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'recipients-in-text-are-named',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.1.e', 'gdpr:14.1.e', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.e', 'uk-gdpr:14.1.e', 'wp260:annex'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'A sentence that says that others get data says who.',
  confidence: 'recalled',
  why: 'Behind “selected third parties” anybody can stand.',
  message: (data: { words: string }) => `'${data.words}': this does not tell who gets the data.`,
  fix: () => 'Name them, or leave the sentence out: each recipient is printed with what it does.',

  *check(model) {
    const told = new Set<string>()
    for (const { at, sentences } of prose(model)) {
      if (isElsewhere(at)) continue
      for (const sentence of sentences) {
        const [, words = ''] = (named.test(sentence) ? undefined : given.exec(sentence)) ?? []
        if (words === '' || told.has(words.toLowerCase())) continue
        told.add(words.toLowerCase())
        yield { at, data: { words } }
      }
    }
  },
})

/** What is said of recipients and sources is judged with them; what a promise denies, or a word means, gives nobody data. */
const elsewhere: readonly string[] = ['recipients', 'sources', 'promises', 'definitions', 'rights', 'controllers']

const isElsewhere = (at: Pointer): boolean => keysOf(at).some((key) => elsewhere.includes(key))

/** English words for giving data to somebody who could be anybody. */
const given =
  /\b(?:share|shared|disclose|disclosed|give|given|pass|passed|send|sent|sell|sold|transfer|transferred|provide|provided|available)\b[^.;]{0,80}? (?:with|to|by) (?:(?:our|other|some|any|the|certain|various|approved) )*((?:(?:carefully )?(?:selected|trusted|chosen) (?:third[- ]part(?:y|ies)|partners?|suppliers?|compan(?:y|ies)|organi[sz]ations?))|(?:business )?partners|third[- ]parties|3rd parties|other (?:relevant )?(?:bodies|organi[sz]ations|companies)|service providers|contractors)\b/i

/** A sentence that goes on to list them, tells what they do, or denies it. */
const named =
  /\b(?:not|never|no|nor|neither|without|only|listed|named|below|above|namely|such as|including|include|these|those|following|unless)\b|:|\b(?:who|which|that) (?:help|run|host|print|deliver|provide|process|carry|work|act)\w*\b/i
