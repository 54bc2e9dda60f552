import { type Outdated, outdatedIn } from '../../prose/outdated-law.js'
import { defineRule } from '../rule.js'

/** Law that gave a right or a protection, and ended. */
const gone: readonly Outdated[] = [
  {
    topic: 'ukArticle22',
    instead: 'in the UK, safeguards for automated decisions follow from Articles 22A to 22D',
    regimes: ['uk'],
    ended: 'uk-gdpr:22',
  },
  {
    topic: 'ukArticle77',
    instead: 'in the UK, people complain under section 165 of the Data Protection Act 2018',
    regimes: ['uk'],
    ended: 'uk-gdpr:77',
  },
  {
    topic: 'privacyShield',
    instead: 'it protects no transfer any more; say what does, such as standard clauses or the Data Privacy Framework',
    regimes: ['eu', 'uk', 'ch'],
  },
]

export default defineRule({
  id: 'law-relied-on-is-in-force',
  severity: 'error',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:44', 'gdpr:46.1'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:22C', 'uk-gdpr:44A', 'dpa2018:165'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'No right, complaint or transfer rests on law that has ended.',
  confidence: 'recalled',
  why: 'Readers who rely on it are sent to a right, or trust in a protection, that does not exist.',
  message: (data: { words: string; instead: string }) => `'${data.words}' is gone: ${data.instead}.`,
  fix: () => 'Name what stands in its place, or leave the citation out.',

  *check(model, law, regime) {
    for (const { at, words, instead, related } of outdatedIn(model, law, regime, gone)) {
      yield { at, data: { words, instead }, related }
    }
  },
})
