import { askedFor, cookieItems } from '../../facts/cookies.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { names } from '../../grammar/english.js'
import type { Cookie } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'swiss-cookie-refusal-is-told',
  severity: 'info',
  concerns: 'notice',
  cites: { ch: ['tca:45c'] },
  summary: 'Under Swiss law people are told that they can refuse cookies, and how.',
  confidence: 'read',
  why: 'Swiss law asks for information and a way to refuse, where the law of the EU asks for consent.',
  message: (data: { cookies: readonly Named[] }) => `Nothing says how people refuse ${names(data.cookies)}.`,
  fix: () => 'Say how: objection: ‹how they refuse›; or ask with a banner.',

  *check(model) {
    const cookies = some(model.cookies)
    if (!cookies || cookies.document !== undefined || askedFor(cookies) === 'asked') return
    if (some(some(cookies.consent)?.withdraw) !== undefined) return
    const silent = cookieItems(model).filter((cookie) => isForTheSite(cookie) && some(cookie.objection) === undefined)
    if (silent.length === 0) return
    yield { at: child(cookies, 'items'), data: { cookies: silent.map(named.cookie) } }
  },
})

const isForTheSite = ({ category }: Cookie): boolean => category === 'statistics' || category === 'marketing'
