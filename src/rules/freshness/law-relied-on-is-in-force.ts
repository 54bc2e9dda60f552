import type { Quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { type Outdated, outdatedIn } from '../../prose/outdated-law.js'
import { defineRule } from '../rule.js'

/** Law that gave a right or a protection, and ended. */
const gone = [
  {
    topic: 'ukArticle22',
    regimes: ['uk'],
    ended: 'uk-gdpr:22',
  },
  {
    topic: 'ukArticle77',
    regimes: ['uk'],
    ended: 'uk-gdpr:77',
  },
  {
    topic: 'privacyShield',
    regimes: ['eu', 'uk', 'ch'],
  },
] as const satisfies readonly Outdated[]

interface Cited {
  readonly words: Quoted
  readonly cited: (typeof gone)[number]['topic']
}

export default defineRule<Cited>({
  id: 'law-relied-on-is-in-force',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:44', 'gdpr:46.1'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:22C', 'uk-gdpr:44A', 'dpa2018:165'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'No right, complaint or transfer rests on law that has ended.',
  confidence: 'read',
  why: 'Readers who rely on it are sent to a right, or trust in a protection, that does not exist.',
  message: ({ words, cited }) => `${quote(words)} is gone: ${instead[cited]}.`,
  fix: () => 'Name what stands in its place, or leave the citation out.',

  *check(model, law, regime) {
    for (const { at, words, topic, related } of outdatedIn(model, law, regime, gone)) {
      yield { at, data: { words, cited: topic }, related }
    }
  },
})

/** What there is instead of each. */
const instead: Readonly<Record<Cited['cited'], string>> = {
  ukArticle22: 'in the UK, safeguards for automated decisions follow from Articles 22A to 22D',
  ukArticle77: 'in the UK, people complain under section 165 of the Data Protection Act 2018',
  privacyShield:
    'it protects no transfer any more; say what does, such as standard clauses or the Data Privacy Framework',
}
