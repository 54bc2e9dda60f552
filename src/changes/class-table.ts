import type { Citation, Regime } from '../law/citation.js'
import type { Because, ChangeClass } from './change-class.js'
import type { Difference } from './compare.js'
import * as turn from './turns.js'

/** A kind of change that asks for more than to read both. */
export interface ClassRow {
  /** Patterns of places: an asterisk for one name, two for any number of them. */
  readonly places: readonly string[]
  readonly what: readonly Difference['what'][]
  /** The direction in which it has to go. */
  readonly turn?: turn.Turn
  readonly class: ChangeClass
  readonly because: Because
  readonly cites: Readonly<Partial<Record<Regime, readonly Citation[]>>>
}

/** The same provisions of the GDPR and of the UK GDPR. */
const both = (...parts: readonly string[]) => ({
  eu: parts.map((part): Citation => `gdpr:${part}`),
  uk: parts.map((part): Citation => `uk-gdpr:${part}`),
})

/** What people were told, changes: fairness, and in the Union what the guidelines on transparency make of it. */
function told(parts: readonly string[], ch: readonly Citation[] = ['fadp:6.2']): ClassRow['cites'] {
  const { eu, uk } = both(...parts, '5.1.a')
  return { eu: [...eu, 'wp260:29', 'wp260:31'], uk, ch }
}

const any = ['added', 'removed', 'changed'] as const

/**
 * The changes that the law, or fairness, asks to tell people of. A place that is in no row is classed by what stands there.
 * For Switzerland stands what the Data Protection Act itself says; that it asks the same as Articles 13(3) and 14(4) is
 * nowhere claimed.
 */
export const classRows: readonly ClassRow[] = [
  {
    places: ['purposes.*'],
    what: ['added'],
    turn: turn.isFurtherPurpose,
    class: 'must',
    because: 'further-purpose',
    cites: { ...both('13.3', '14.4', '5.1.b'), ch: ['fadp:6.3', 'fadp:19.2.b'] },
  },
  {
    places: ['purposes.*.data'],
    what: ['added'],
    turn: turn.isFurtherUse,
    class: 'must',
    because: 'further-use',
    cites: { ...both('13.3', '14.4', '5.1.b'), ch: ['fadp:6.3', 'fadp:19.2.b'] },
  },
  {
    places: ['purposes.*.dataSubjects'],
    what: ['added'],
    turn: turn.isFurtherPeople,
    class: 'must',
    because: 'further-use',
    cites: { ...both('13.3', '14.4', '5.1.b'), ch: ['fadp:6.3', 'fadp:19.2.b'] },
  },
  {
    places: [
      'purposes.*.data',
      'purposes.*.basis.covers',
      'purposes.*.specialCategoryCondition.covers',
      'purposes.*.marketing',
      'purposes.*.marketing.channels',
      'purposes.*.marketing.promotes',
      'purposes.*.marketing.thirdParties',
      'purposes.*.profiling',
      'purposes.*.automatedDecisions',
    ],
    what: ['added', 'changed'],
    turn: turn.isUnderConsent,
    class: 'must',
    because: 'consent-does-not-cover',
    cites: { ...both('6.1.a', '7'), ch: ['fadp:6.6'] },
  },
  {
    places: ['purposes.*.recipients'],
    what: ['added'],
    turn: turn.isForOthersUnderConsent,
    class: 'must',
    because: 'consent-does-not-cover',
    cites: { ...both('6.1.a', '7'), ch: ['fadp:6.6'] },
  },
  {
    places: ['purposes.*.title', 'purposes.*.description', 'purposes.*.phrase', 'purposes.*.kinds'],
    what: any,
    turn: turn.isUnderConsent,
    class: 'should',
    because: 'consent-in-other-words',
    cites: { ...both('6.1.a', '7'), ch: ['fadp:6.6'] },
  },
  {
    places: [
      'recipients.*',
      'recipients.*.passesTo',
      'purposes.*.recipients',
      'general.recipients',
      'cookies.items.*.sharedWith',
      'purposes.*.marketing.thirdParties',
    ],
    what: ['added'],
    class: 'should',
    because: 'recipient',
    cites: told(['13.1.e', '14.1.e'], ['fadp:6.2', 'fadp:19.2.c']),
  },
  {
    places: ['recipients.*.role', 'recipients.*.controller'],
    what: ['changed'],
    class: 'should',
    because: 'recipient-decides',
    cites: told(['13.1.e', '14.1.e'], ['fadp:6.2', 'fadp:19.2.c']),
  },
  {
    places: [
      'recipients.*.only',
      'recipients.*.when',
      'recipients.*.data',
      '**.recipients.only',
      '**.recipients.when',
      '**.recipients.data',
      '**.recipients.dataSubjects',
    ],
    what: ['added', 'removed'],
    turn: turn.isLifted,
    class: 'should',
    because: 'limit-lifted',
    cites: told(['13.1.e', '14.1.e'], ['fadp:6.2', 'fadp:19.2.c']),
  },
  {
    // What somebody does not get is a limit the other way round: the less it names, the more they get.
    places: ['recipients.*.withheld', '**.recipients.withheld'],
    what: ['removed'],
    turn: turn.isOfWhatStays,
    class: 'should',
    because: 'limit-lifted',
    cites: told(['13.1.e', '14.1.e'], ['fadp:6.2', 'fadp:19.2.c']),
  },
  {
    places: ['recipients.*.countries.country', 'recipients.*.accessFrom.country', 'transfers.places.country'],
    what: ['added', 'changed'],
    turn: turn.isAbroad,
    class: 'should',
    because: 'abroad',
    cites: told(['13.1.f', '14.1.f'], ['fadp:6.2', 'fadp:19.4']),
  },
  {
    places: ['recipients.*.region', 'transfers.places.region'],
    what: ['added', 'changed'],
    class: 'should',
    because: 'abroad',
    cites: told(['13.1.f', '14.1.f'], ['fadp:6.2', 'fadp:19.4']),
  },
  {
    places: [
      'purposes.*.retention',
      'general.retention',
      ...['purposes.*.retention', 'general.retention', 'retention.*'].flatMap((rule) => [
        ...['keep', 'atMost', 'stages', 'stages.keep'].map((field) => `${rule}.${field}`),
        ...['exceptions', 'exceptions.keep', 'exceptions.atMost'].map((field) => `${rule}.${field}`),
      ]),
    ],
    what: any,
    turn: turn.isKeptLonger,
    class: 'should',
    because: 'kept-longer',
    cites: told(['13.2.a', '14.2.a']),
  },
  {
    places: ['purposes.*.retention', 'general.retention'],
    what: ['removed'],
    turn: turn.isWithoutRule,
    class: 'should',
    because: 'without-period',
    cites: told(['13.2.a', '14.2.a']),
  },
  {
    places: [
      'controllers.*',
      'controllers.*.role',
      'notices.*.issuedBy',
      'purposes.*.controllers',
      'jointArrangements',
    ],
    what: any,
    class: 'should',
    because: 'controller',
    cites: told(['13.1.a'], ['fadp:6.2', 'fadp:19.2.a']),
  },
  {
    places: ['controllers.*.name'],
    what: ['changed'],
    class: 'should',
    because: 'controller',
    cites: told(['13.1.a'], ['fadp:6.2', 'fadp:19.2.a']),
  },
  {
    places: ['purposes.*.basis', 'purposes.*.basis.type', 'general.bases', 'general.bases.type'],
    what: any,
    class: 'should',
    because: 'basis',
    cites: told(['13.1.c'], ['fadp:6.2']),
  },
  {
    places: ['rights.list', 'rights.list.*', 'rights.others.*'],
    what: ['removed', 'changed'],
    class: 'should',
    because: 'right',
    cites: told(['13.2.b', '12.2']),
  },
  {
    places: [
      'rights.list.*.conditions',
      'rights.list.*.exceptions',
      'rights.list.*.notApplicable',
      'rights.list.*.fee.**',
      'rights.fee.**',
      'rights.contact.**',
      'rights.refusal',
      'rights.identity',
    ],
    what: ['added', 'changed'],
    class: 'should',
    because: 'right',
    cites: told(['13.2.b', '12.2']),
  },
  {
    places: ['promises.*', 'promises.*.type'],
    what: ['removed', 'changed'],
    class: 'should',
    because: 'promise',
    cites: told([]),
  },
  {
    places: ['promises.*.exceptions'],
    what: ['added', 'changed'],
    class: 'should',
    because: 'promise',
    cites: told([]),
  },
  {
    places: ['data.*.special', 'purposes.*.specialCategoryCondition', 'purposes.*.specialCategoryCondition.type'],
    what: ['added', 'changed'],
    class: 'should',
    because: 'sensitive',
    cites: { ...told(['9.1']), ch: ['fadp:6.2'] },
  },
  {
    places: ['data.*.criminal', 'purposes.*.criminalOffenceCondition', 'purposes.*.criminalOffenceCondition.type'],
    what: ['added', 'changed'],
    class: 'should',
    because: 'sensitive',
    cites: told(['10']),
  },
  {
    places: [
      'purposes.*.automatedDecisions',
      'purposes.*.automatedDecisions.solelyAutomated',
      'purposes.*.automatedDecisions.effect',
      'general.automatedDecisions.decides',
      'general.automatedDecisions.solelyAutomated',
    ],
    what: ['added', 'changed'],
    class: 'should',
    because: 'decision',
    cites: told(['13.2.f', '14.2.g'], ['fadp:6.2', 'fadp:21.1']),
  },
  {
    places: ['purposes.*.profiling', 'general.profiling.does'],
    what: ['added', 'changed'],
    class: 'should',
    because: 'decision',
    cites: told([]),
  },
  {
    places: ['purposes.*.marketing', 'purposes.*.marketing.channels', 'purposes.*.marketing.promotes'],
    what: ['added'],
    class: 'should',
    because: 'marketing',
    cites: told(['21.2', '21.3']),
  },
  {
    places: ['purposes.*.marketing.optOut.**'],
    what: ['removed'],
    class: 'should',
    because: 'marketing',
    cites: told(['21.2', '21.3']),
  },
  {
    places: ['cookies.items.*'],
    what: ['added'],
    turn: turn.needsConsent,
    class: 'should',
    because: 'device',
    cites: { eu: ['eprivacy:5.3', 'gdpr:5.1.a'], uk: ['pecr:6', 'uk-gdpr:5.1.a'], ch: ['fadp:6.2'] },
  },
  {
    places: ['cookies.none'],
    what: ['removed'],
    class: 'should',
    because: 'device',
    cites: { eu: ['eprivacy:5.3', 'gdpr:5.1.a'], uk: ['pecr:6', 'uk-gdpr:5.1.a'], ch: ['fadp:6.2'] },
  },
  {
    // A promise is what it says; what holds for everything says how far that goes.
    places: [
      'promises.*.words',
      'promises.*.exceptions',
      'furtherProcessing.**',
      'notices.*.incomplete',
      '**.consequence',
    ],
    what: any,
    class: 'notable',
    because: 'fact-in-words',
    cites: {},
  },
]
