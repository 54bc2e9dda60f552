import { type Outdated, outdatedIn } from '../../prose/outdated-law.js'
import { defineRule } from '../rule.js'

/** What became of law that texts still cite. */
const outdated: readonly Outdated[] = [
  {
    topic: 'misnamedRegulation',
    instead: 'it is one Regulation: the General Data Protection Regulation',
    regimes: ['eu', 'uk', 'ch'],
  },
  { topic: 'act1998', instead: 'the Data Protection Act 2018 took its place', regimes: ['uk'] },
  { topic: 'directive1995', instead: 'the GDPR took its place', regimes: ['eu', 'uk'] },
  {
    topic: 'oldClauses',
    instead: 'in the EU the clauses of Decision (EU) 2021/914 took their place',
    regimes: ['eu', 'uk', 'ch'],
  },
  { topic: 'swissAct1992', instead: 'the revised Act has been in force since 1 September 2023', regimes: ['ch'] },
  { topic: 'ukArticle6', instead: 'in the UK this is now Article 8A', regimes: ['uk'], ended: 'uk-gdpr:6.4' },
  { topic: 'ukArticle44', instead: 'in the UK this is now Article 44A', regimes: ['uk'], ended: 'uk-gdpr:44' },
  { topic: 'ukArticle45', instead: 'in the UK this is now Articles 45A to 45C', regimes: ['uk'], ended: 'uk-gdpr:45' },
  {
    topic: 'ukSection14',
    instead: 'this is now Articles 22A to 22D of the UK GDPR',
    regimes: ['uk'],
    ended: 'uk-gdpr:22',
  },
  {
    topic: 'ukSection17',
    instead: 'this is now Articles 45A to 45C of the UK GDPR',
    regimes: ['uk'],
    ended: 'uk-gdpr:45',
  },
]

export default defineRule({
  id: 'cited-law-is-current',
  severity: 'warning',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:94'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:8A', 'uk-gdpr:44A', 'uk-gdpr:45A'],
    ch: ['fadp:19.1'],
  },
  summary: 'The law that the notice cites is in force, under the name and number it gives.',
  confidence: 'recalled',
  why: 'Nobody can look up what is no longer law, and an old citation is the sign of an old notice.',
  message: (data: { words: string; instead: string }) => `'${data.words}' is out of date: ${data.instead}.`,
  fix: () => 'Cite the law as it stands, or leave the citation out.',

  *check(model, law, regime) {
    for (const { at, words, instead, related } of outdatedIn(model, law, regime, outdated)) {
      yield { at, data: { words, instead }, related }
    }
  },
})
