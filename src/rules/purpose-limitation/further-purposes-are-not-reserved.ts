import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { openPurposes } from '../../prose/open-purposes.js'
import { byText } from '../../prose/repeats.js'
import { child, isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Words that keep purposes open, or that people are not told of every new one. */
type Reserved = { readonly words: readonly Quoted[] } | { readonly informs: 'unrelated-only' | 'never' }

export default defineRule<Reserved>({
  id: 'further-purposes-are-not-reserved',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.3', 'wp260:12'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.3', 'wp260:12'],
    ch: ['fadp:6.3'],
  },
  summary: 'No sentence keeps further purposes open, and people are told of each.',
  confidence: 'read',
  leansOn: ['/furtherProcessing/informs'],
  why: 'A purpose is fixed before the data are collected, and a new one is told before it begins.',
  message: (data) =>
    'words' in data
      ? `${quotes(data.words)} keeps open purposes that nobody can foresee.`
      : `People are told of ${data.informs === 'never' ? 'no new purpose' : 'new purposes only where these have nothing to do with the first'}, but the law has them told of every one.`,
  fix: () => 'Say what you would do instead: “We tell you before we use your data for anything new.”',

  *check(model, _law, regime) {
    const found = byText(openPurposes(model))
    for (const { at, matches, related } of found) yield { at, data: { words: matches.map(quoted) }, related }
    const further = some(model.furtherProcessing)
    const informs = further?.informs
    const isSaid = found.some(({ at }) => isWithin(at, '/furtherProcessing'))
    if (!further || informs === undefined || informs === 'always' || isSaid || regime === 'ch') return
    yield { at: child(further, 'informs'), data: { informs }, without: ['gdpr:5.1.b', 'uk-gdpr:5.1.b', 'wp260:12'] }
  },
})
