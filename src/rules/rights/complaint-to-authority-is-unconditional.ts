import { authorityComplaints } from '../../facts/complaints.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { AuthorityComplaint } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { isSilent } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What a complaint to the authority is made to depend on. */
type Limit = { readonly is: 'after-controller' } | { readonly is: 'scope'; readonly scope: Quoted }

export default defineRule({
  id: 'complaint-to-authority-is-unconditional',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'dpa2018:165'],
  },
  summary: 'The right to complain to an authority is stated without conditions.',
  confidence: 'read',
  why: 'People may complain to the authority at once, and about any use of their data.',
  message: ({ limit }: { limit: Limit }) =>
    limit.is === 'scope'
      ? `As stated, what people can complain about to the authority is limited: ${quote(limit.scope)}.`
      : 'As stated, people can complain to the authority only after they have complained to the controller.',
  fix: () =>
    'Say that people can complain to the authority at any time; you may add that you would like to hear from them first.',

  *check(model) {
    const limits = authorityComplaints(model).map(limitOf)
    // One statement without a limit is enough: what it says, people can rely on.
    if (limits.includes(undefined)) return
    for (const it of limits) {
      // To come to us first may be meant as a wish; to leave out what the law lets people complain about is none.
      const severity = it?.limit.is === 'after-controller' ? 'warning' : undefined
      if (it) yield { at: it.at, data: { limit: it.limit }, severity }
    }
  },
})

function limitOf(complaint: AuthorityComplaint): { readonly at: Pointer; readonly limit: Limit } | undefined {
  const { scope, afterController } = complaint
  if (afterController === true) return { at: child(complaint, 'afterController'), limit: { is: 'after-controller' } }
  // A scope that is the use of data as a whole limits nothing.
  return scope && isSilent(scope, 'wholeUseOfData')
    ? { at: scope.at, limit: { is: 'scope', scope: quoted(plain(scope)) } }
    : undefined
}
