import { cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { names, several } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Why an exception does not hold. */
type Reason =
  | { readonly is: 'serves-more'; readonly than: 'uk-statistics' | 'uk-appearance' }
  | { readonly is: 'no-objection' }
  | { readonly is: 'device-emissions' }
  | { readonly is: 'shared'; readonly with: readonly Named[] }

interface Failure {
  readonly at: Pointer
  readonly because: Reason
}

interface Unexempted {
  readonly cookie: Named
  readonly because: Reason
}

export default defineRule<Unexempted, 'cookie'>({
  id: 'uk-cookie-exemption-conditions-are-met',
  severity: 'error',
  concerns: 'practice',
  cites: { uk: ['pecr:sch-A1.5', 'pecr:sch-A1.6', 'ico:storage-and-access-technologies'] },
  summary: 'A UK exception for statistics or appearance serves that alone, shares nothing and offers a way to object.',
  confidence: 'read',
  across: 'cookie',
  why: 'These exceptions put information and an easy objection in the place of consent; advertising is never covered.',
  message: ({ cookie, because }) =>
    `The exception claimed for ${several(cookie)} does not hold, because ${wordsOf(because)}.`,
  fix: () => 'Meet the condition, for instance with a switch on the page to object (objection: …); or ask for consent.',

  *check(model) {
    for (const cookie of cookieItems(model)) {
      for (const { at, because } of failures(cookie)) yield { at, data: { cookie: named.cookie(cookie), because } }
    }
  },
})

function* failures(cookie: Cookie): Iterable<Failure> {
  const { exemption, category } = cookie
  if (exemption !== 'uk-statistics' && exemption !== 'uk-appearance') return
  if (category !== undefined && category !== fitting[exemption]) {
    yield { at: child(cookie, 'category'), because: { is: 'serves-more', than: exemption } }
  }
  if (some(cookie.objection) === undefined) {
    yield { at: child(cookie, 'objection'), because: { is: 'no-objection' } }
  }
  if (exemption === 'uk-statistics') yield* sharing(cookie)
}

const fitting = { 'uk-statistics': 'statistics', 'uk-appearance': 'preferences' } as const

function* sharing(cookie: Cookie): Iterable<Failure> {
  if (cookie.storage === 'device-emissions') {
    yield { at: child(cookie, 'storage'), because: { is: 'device-emissions' } }
  }
  // A role that is not stated is asked for by another rule.
  const others = each(cookie.sharedWith).filter(({ role }) => role !== undefined && role !== 'processor')
  if (others.length > 0) {
    yield { at: child(cookie, 'sharedWith'), because: { is: 'shared', with: others.map(named.recipient) } }
  }
}

function wordsOf(reason: Reason): string {
  switch (reason.is) {
    case 'serves-more':
      return `it covers ${covered[reason.than]} and nothing else`
    case 'no-objection':
      return 'people have no way to object'
    case 'device-emissions':
      return 'it does not cover what a device sends out by itself'
    case 'shared':
      return `${names(reason.with)} would get the data for purposes other than yours`
  }
}

const covered = {
  'uk-statistics': 'statistics for improving the site',
  'uk-appearance': 'the looks and functions a visitor prefers',
} as const
