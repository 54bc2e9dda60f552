import type { Quoted } from '../../findings/fact.js'
import { country, quote } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import { type Outdated, outdatedIn } from '../../prose/outdated-law.js'
import { repealedActsNamed } from '../../prose/repealed-acts-named.js'
import { defineRule } from '../rule.js'

/** What became of law that texts still cite. */
const outdated = [
  {
    topic: 'misnamedRegulation',
    regimes: ['eu', 'uk', 'ch'],
  },
  { topic: 'act1998', regimes: ['uk'] },
  { topic: 'directive1995', regimes: ['eu', 'uk'] },
  {
    topic: 'oldClauses',
    regimes: ['eu', 'uk', 'ch'],
  },
  { topic: 'swissAct1992', regimes: ['ch'] },
  { topic: 'ukArticle6', regimes: ['uk'], ended: 'uk-gdpr:6.4' },
  { topic: 'ukArticle44', regimes: ['uk'], ended: 'uk-gdpr:44' },
  { topic: 'ukArticle45', regimes: ['uk'], ended: 'uk-gdpr:45' },
  {
    topic: 'ukSection14',
    regimes: ['uk'],
    ended: 'uk-gdpr:22',
  },
  {
    topic: 'ukSection17',
    regimes: ['uk'],
    ended: 'uk-gdpr:45',
  },
] as const satisfies readonly Outdated[]

interface Cited {
  readonly words: Quoted
  readonly cited: (typeof outdated)[number]['topic']
}

/** An act of a country that ended on a day. */
interface Ended {
  readonly words: Quoted
  readonly ended: string
  readonly country: string
}

export default defineRule<Cited | Ended>({
  id: 'cited-law-is-current',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:94'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:8A', 'uk-gdpr:44A', 'uk-gdpr:45A'],
    ch: ['fadp:19.1'],
  },
  summary: 'The law that the notice cites is in force, under the name and number it gives.',
  confidence: 'recalled',
  why: 'Nobody can look up a law that is not in force, or that is called something else.',
  message: (data) => {
    if ('ended' in data)
      return `${quote(data.words)} has not been law in ${country(data.country)} since ${data.ended}: the GDPR took its place, and the act that came with it.`
    return data.cited === 'misnamedRegulation'
      ? `${quote(data.words)} is not what the law is called.`
      : `${quote(data.words)} is out of date: ${instead[data.cited]}.`
  },
  fix: (data) =>
    'cited' in data && data.cited === 'misnamedRegulation'
      ? 'Write “General Data Protection Regulation”; the law of the United Kingdom is the “UK GDPR”.'
      : 'Cite the law as it stands, or leave the citation out.',

  *check(model, law, regime) {
    for (const { at, words, topic, related } of outdatedIn(model, law, regime, outdated)) {
      // A wrong name misleads nobody about what the law is.
      const severity = topic === 'misnamedRegulation' ? 'info' : undefined
      const without = [...ends.values()].filter((end) => end !== ends.get(topic))
      yield { at, data: { words, cited: topic }, related, severity, without }
    }
    if (regime !== 'eu') return
    for (const { at, words, act } of repealedActsNamed(model, law)) {
      yield { at, data: { words, ended: act.until, country: act.country } }
    }
  },
})

/** Where the law says that something ended, or what took its place. */
const ends: ReadonlyMap<string, Citation> = new Map([
  ['directive1995', 'gdpr:94'],
  ['ukArticle6', 'uk-gdpr:8A'],
  ['ukArticle44', 'uk-gdpr:44A'],
  ['ukArticle45', 'uk-gdpr:45A'],
  ['ukSection17', 'uk-gdpr:45A'],
])

/** What took the place of each. */
const instead: Readonly<Record<Exclude<Cited['cited'], 'misnamedRegulation'>, string>> = {
  act1998: 'the Data Protection Act 2018 took its place',
  directive1995: 'the GDPR took its place',
  oldClauses: 'in the EU the clauses of Decision (EU) 2021/914 took their place',
  swissAct1992: 'the revised Act has been in force since 1 September 2023',
  ukArticle6: 'in the UK this is now Article 8A',
  ukArticle44: 'in the UK this is now Article 44A',
  ukArticle45: 'in the UK this is now Articles 45A to 45C',
  ukSection14: 'this is now Articles 22A to 22D of the UK GDPR',
  ukSection17: 'this is now Articles 45A to 45C of the UK GDPR',
}
