import { type Fact, type Quoted, quoted } from '../../findings/fact.js'
import { country, listed, name, names, quote, word } from '../../grammar/english.js'
import type { Contradiction } from '../../prose/contradictions.js'
import type { Closer, ContraryFact, Terms } from '../../prose/contrary.js'
import { beginning } from '../../source/graphemes.js'
import { itemInWords } from '../declaration/words.js'
import { kindInWords as purposeKindInWords } from '../lawful-basis/words.js'
import { subjectWords } from '../retention/words.js'
import type { Told } from '../rule.js'

/** A contradiction as its words are told it: of all claims that the same facts are against. */
export type ToldContradiction = Told<Contradiction, 'words'>

/** A claim and the facts against it, in one sentence. */
export const contradicted = (data: ToldContradiction): string => `${claimInWords(data)}, but ${factsInWords(data)}.`

/** What a claim without words of its own says. */
const denials: Readonly<Partial<Record<Contradiction['type'], string>>> = {
  'adults-only': 'only adults are concerned',
  'aggregate-only': 'only totals are passed on',
  'anonymous-only': 'all data are anonymous',
  compliance: 'data are used as the law wants it',
  'contacted-with-consent': 'people are contacted only with consent',
  'kept-with-consent': 'data are kept only with consent',
  'minimum-age': 'people have to be older',
  'no-recipients': 'nobody gets the data',
  'on-no-computer': 'data are on no computer',
  'only-place': 'all data stay in one place',
  'limited-sharing': 'data are shared with the recipients of the promise alone',
  'listed-special-category-data-only': 'only the sensitive data of the promise are used',
  'no-automated-decisions': 'no decisions are automated',
  'no-cookies': 'no cookies are used',
  'no-identification': 'nobody is identified',
  'no-individual-effect': 'data have no effect on single people',
  'no-inference': 'nothing is inferred about people',
  'no-longer-than-necessary': 'no data are kept longer than necessary',
  'no-observation': 'nobody is observed',
  'no-profiling': 'nobody is profiled',
  'no-sale': 'no data are sold',
  'no-sharing': 'no data are shared',
  'no-sharing-for-marketing': 'no data are shared for marketing',
  'no-sharing-with-advertisers': 'advertisers get no data',
  'no-sharing-with-strangers': 'strangers get no data',
  'no-sharing-without-consent': 'no data are shared without consent',
  'no-special-category-data': 'no sensitive data are used',
  'no-tracking': 'nobody is tracked',
  'no-transfers': 'no data leave the area',
  'not-collected': 'some data are not collected',
  'not-linked': 'some data are not linked to people',
  'purpose-limited': 'data serve only the purposes of the promise',
}

/** What a promise of a type says. */
export const promised = (type: Contradiction['type']): string => denials[type] ?? word(type)

/** A long wording is told by its beginning. */
const longest = 120

/** What the declaration says, or the notice in words of its own, as the beginning of a sentence. */
export function claimInWords({ type, words = [] }: ToldContradiction): string {
  if (words.length === 0) return `The declaration says that ${promised(type)}`
  return `The notice says ${listed(words.map(beginningOf))}`
}

function beginningOf({ quote: words }: Quoted): string {
  const text = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const cut = beginning(text, longest).replace(/ \S*$/, '')
  return quote(quoted(text.length > longest ? `${cut} …` : text))
}

/** All facts in a row; those that say the same of several things name these once. */
export const factsInWords = ({ facts }: Pick<Contradiction, 'facts'>): string => row(facts, alikeInWords)

function alikeInWords(facts: readonly ContraryFact[]): string {
  const [fact] = facts
  return fact ? clause(fact, row(facts, thingInWords)) : ''
}

/** As many things are told one by one. */
const told = 3

/** `a, b and c`; the first few where there are more. */
const row = <Thing>(things: readonly Thing[], inWords: (thing: Thing) => string): string =>
  listed([...things.slice(0, told).map(inWords), ...(things.length > told ? [`${things.length - told} more`] : [])])

/** What stands at a place that is contrary to a claim, where that place is shown. */
export function contraryInWords(told: Fact): string {
  if (isCloser(told)) return closerInWords(told)
  return isContrary(told) ? clause(told, thingInWords(told)) : ''
}

/** What a relation holds is a fact like any other until it is worded: those of contradictions come from one room only. */
const isContrary = (told: Fact): told is ContraryFact => typeof told === 'object' && 'is' in told

const isCloser = (told: Fact): told is Closer =>
  typeof told === 'object' && 'is' in told && typeof told.is === 'string' && told.is in closers

const closers: Readonly<Record<Closer['is'], true>> = {
  'about-kind': true,
  'data-come-from': true,
  'given-for': true,
  'reads-cookie': true,
  'these-come-from-here': true,
  'these-given': true,
  'these-used-here': true,
  'uses-these': true,
}

function closerInWords(closer: Closer): string {
  switch (closer.is) {
    case 'about-kind':
      return `${name(closer.purpose)} is about ${purposeKindInWords(closer.kind)}`
    case 'these-given':
      return `${names(closer.data)} go to ${name(closer.recipient)}`
    case 'given-for':
      return `data${closer.purpose ? ` for ${name(closer.purpose)}` : ''} go to ${name(closer.recipient)}${termsInWords(closer.terms)}`
    case 'these-come-from-here':
      return `${name(closer.datum)} come from here`
    case 'these-used-here':
      return `${name(closer.datum)} are used here`
    case 'uses-these':
      return `uses ${name(closer.datum)}`
    case 'data-come-from':
      return `data come from ${name(closer.source)}`
    case 'reads-cookie':
      return `${name(closer.recipient)} reads the cookie ${name(closer.cookie)}`
  }
}

/** What a fact says of something. */
function clause(fact: ContraryFact, things: string): string {
  switch (fact.is) {
    case 'data-given':
      return `data go to ${things}${termsInWords(fact.terms)}`
    case 'data-given-abroad':
      return `data go to ${country(fact.country)}, to ${things}`
    case 'sensitive-data-used':
      return `sensitive data are used: ${things}`
    case 'cookie-set':
      return `cookies ${fact.may ? 'may be' : 'are'} set for ${fact.category ?? 'recognising devices'} (${things})`
    case 'kept-for-good':
      return `no end is set for ${things}`
    case 'service-for-children':
      return 'children are offered something online'
    case 'open-from-age':
      return `people may be ${fact.age}`
    case 'profiling-described':
      return `${name(fact.purpose)} speaks of ${quote(fact.words)}`
    case 'described':
      return `a text says ${quote(fact.words)}`
    case 'younger-people-among':
      return `there are people of ${fact.age} among ${things}`
    case 'kept-in':
      return `data for ${name(fact.purpose)} are in ${quote(fact.words)}`
    case 'sale-described':
      return `the declaration speaks of a sale: ${quote(fact.words)}`
    default:
      return clauses[fact.is].replace('{}', () => things)
  }
}

const clauses = {
  'advertised-until-stopped': 'nothing says that the messages for {} wait for consent too',
  'children-among': 'there are people under 18 among {}',
  'cookie-identifier-in': 'there is the identifier of a cookie in {}',
  'cookie-listed': 'the list of cookies names {}',
  'data-about-children': 'there are data about children: {}',
  'data-about-one-person-given': 'data about single people go to {}',
  'data-used': 'these data are used: {}',
  'chosen-for-each-in': 'messages are fitted to single people for {}',
  'decided-about-for': 'decisions about single people are made for {}',
  'decided-by-machine': 'a machine alone decides for {}',
  'feeds-inference-for': 'the data go into what is worked out about people for {}',
  'followed-for': 'people are followed for {}',
  'followed-to-get': 'people are followed to get {}',
  'item-untold': 'nothing says {}',
  'identified-for': 'people are identified for {}',
  'kept-unasked': 'the rule on keeping data for {} has no such condition',
  linkable: '{} can be linked to a person',
  'names-come-from': 'names come from {}',
  'observed-by': 'there are sources that observe: {}',
  'other-sensitive-data': 'others are used: {}',
  profile: 'there is a profile: {}',
  'profiled-for': 'people are profiled for {}',
  'run-by': 'they are in a system of {}',
  'serves-too': 'the data serve {} too',
  'sponsors-given': 'data go to {}, and nothing says that they do not advertise with them',
  'weighty-decisions-for': 'decisions with much effect on people are made for {}',
  'worked-out': 'there are data that are worked out: {}',
  'worked-out-for': 'there are data that are worked out for {}',
} as const

function thingInWords(fact: ContraryFact): string {
  if (fact.is === 'item-untold') return itemInWords(fact.item)
  if (!('of' in fact)) return ''
  if (fact.is === 'kept-for-good') return subjectWords(fact.of)
  return fact.is === 'sensitive-data-used' ? `${name(fact.of)} (${kindInWords(fact.kind)})` : name(fact.of)
}

const kindInWords = (kind: string): string =>
  kind === 'stated-as-special' ? 'called sensitive' : kind === 'criminal' ? 'crimes' : word(kind)

function termsInWords(terms: Terms | undefined): string {
  if (terms === undefined) return ''
  return terms === 'unasked' ? ' without a question' : ` on the basis of ${listed(terms.map(word))}`
}
