import { ownSources, sourceName } from '../../model/query.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'exemption-is-supported',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.4', 'gdpr:14.5'],
    uk: ['uk-gdpr:13.4', 'uk-gdpr:13.5', 'uk-gdpr:14.5', 'uk-gdpr:14.6', 'uk-gdpr:14.7'],
  },
  summary: 'Who does not inform people says why the law allows it.',
  confidence: 'read',
  why: 'The exemptions are few and narrow, so silence needs a reason.',
  message: (data: { source: string }) => `People are not told about ${data.source}, and nothing says why.`,
  fix: () =>
    'Say why, and what stands in for it: informed: { none: We have no addresses., provision: "14.5.b", published: … }.',

  *check(model) {
    for (const source of ownSources(model)) {
      const { informed } = source
      if (informed === undefined || !isNone(informed) || informed.because !== undefined) continue
      yield { at: child(source, 'informed'), data: { source: sourceName(source) } }
    }
  },
})
