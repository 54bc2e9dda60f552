import { isLonger, parseDuration } from '../../model/duration.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'response-time-is-lawful',
  severity: 'error',
  cites: { eu: ['gdpr:12.3'], uk: ['uk-gdpr:12.3', 'uk-gdpr:12A'], ch: ['fadp:25.7'] },
  summary: 'Requests are answered within the time that the law sets.',
  confidence: 'read',
  why: 'An answer is due without delay, and at the latest when this time is over.',
  message: (data: { time: string; limit: string }) =>
    `Requests are to be answered within ${data.time}; the law gives ${data.limit}.`,
  fix: (data) =>
    `Write responseTime: ${data.limit.replace('one', '1')}; that it can take longer in hard cases goes under extension.`,

  *check(model, _law, regime) {
    const limit = regime === 'ch' ? '30 days' : 'one month'
    const time = model.rights?.responseTime
    if (!model.rights || time === undefined) return
    const stated = parseDuration(time)
    const allowed = parseDuration(limit.replace('one', '1'))
    if (stated && allowed && isLonger(stated, allowed)) {
      yield { at: child(model.rights, 'responseTime'), data: { time, limit } }
    }
  },
})
