import { named } from '../../facts/names.js'
import { isIndirect, ownSources } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import type { Severity } from '../../findings/finding.js'
import { several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Source } from '../../model/types.js'
import { some } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** When people must be told at the latest. */
type Due = 'at-collection' | 'within-a-month'

/** An event on which people are told of data from elsewhere, which may come later than the month that is the limit of both. */
type Event = 'at-first-contact' | 'before-first-disclosure'

type Late = { readonly due: Due } | { readonly open: Event }

type Found = Late & { readonly source: Named }

export default defineRule<Found, 'source'>({
  id: 'people-are-told-in-time',
  severity: 'error',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:13.1', 'gdpr:14.3'],
    uk: ['uk-gdpr:13.1', 'uk-gdpr:14.3'],
    ch: ['fadp:19.2', 'fadp:19.5'],
  },
  summary: 'People are told when their data are collected or, for data from elsewhere, within a month.',
  confidence: 'read',
  across: 'source',
  why: 'People who learn of it too late cannot decide, object or correct.',
  message: (data) =>
    'open' in data
      ? `People are told of the data from ${several(data.source)} ${events[data.open]}, which is in time only if that comes within a month.`
      : `People learn too late about ${several(data.source)}: they must be told ${words[data.due]}.`,
  fix: (data) => {
    if ('open' in data) {
      return 'If it comes within a month, write when: within-one-month; if it can come later, tell people before the month is over.'
    }
    return data.due === 'at-collection'
      ? 'Show the notice where the data are taken: informed: { when: at-collection, how: ‹how they are told› }.'
      : 'Tell them sooner: informed: { when: within-one-month, how: ‹how they are told› }.'
  },

  *check(model, _law, regime) {
    for (const source of ownSources(model)) {
      const due = overdue(source)
      const open = model.isSkipped(child(source, 'informed', 'how')) ? undefined : openEvent(source)
      const late: Late | undefined = due ? { due } : open && { open }
      if (late === undefined) continue
      yield {
        at: child(source, 'informed', 'when'),
        data: { source: named.source(source), ...late },
        ...('open' in late && { severity: weightOf(late.open, regime) }),
      }
    }
  },
})

/** The event on which people are told of data from elsewhere, where nothing says that it comes within a month. */
function openEvent(source: Source): Event | undefined {
  const { when, how } = some(source.informed) ?? {}
  if (!isIndirect(source) || source.exemption !== undefined) return undefined
  if (when !== 'at-first-contact' && when !== 'before-first-disclosure') return undefined
  return how && saidBy(how, 'monthAtMost').length > 0 ? undefined : when
}

/**
 * Who gets an address to write to people does so soon as a rule, and the law has that case; Swiss law has not. Where nothing is
 * passed on, nobody would ever be told.
 */
const weightOf = (event: Event, regime: Regime): Severity =>
  event === 'at-first-contact' && regime !== 'ch' ? 'info' : 'warning'

const events: Readonly<Record<Event, string>> = {
  'at-first-contact': 'when they are first contacted',
  'before-first-disclosure': 'before the data are first passed on',
}

/** When people are due to be told, where the source says that it is later. */
function overdue(source: Source): Due | undefined {
  const { informed, type } = source
  const when = some(informed)?.when
  if (when === undefined || when === 'at-collection' || when === 'before-collection') return undefined
  if (isIndirect(source)) {
    return when === 'later' ? 'within-a-month' : undefined
  }
  if (type === 'observed') return 'at-collection'
  // Who rings up or writes gives data at the first contact.
  return type === 'direct' && when !== 'at-first-contact' ? 'at-collection' : undefined
}

const words: Readonly<Record<Due, string>> = {
  'at-collection': 'when the data are collected',
  'within-a-month': 'within a month, and no later than first contact or disclosure',
}
