import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { names } from '../../grammar/english.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'controller-roles-are-stated',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.7', 'gdpr:13.1.a', 'gdpr:26.1'],
    uk: ['uk-gdpr:4.1.7', 'uk-gdpr:13.1.a', 'uk-gdpr:26.1'],
  },
  summary: 'Where there are several controllers, each has a role.',
  confidence: 'read',
  why: 'People must know whom to turn to, and whether the organisations answer together or each for itself.',
  message: (data: { controllers: readonly Named[] }) =>
    `${names(data.controllers)} are named, but nothing says whether they decide together or each alone.`,
  fix: () =>
    'Give each controller role: joint or role: separate. If one is only a name of the other, put it under brands.',
  open: 'whether it decides jointly with the others',

  *check(model) {
    const controllers = [...model.controllers.values()]
    const joint = each(model.jointArrangements).flatMap((it) => it.controllers ?? [])
    const open = controllers.filter((it) => it.role === undefined && !joint.includes(it))
    const [first, ...others] = open
    if (controllers.length < 2 || !first) return
    yield {
      at: child(first, 'role'),
      data: { controllers: controllers.map(named.controller) },
      related: others.map(({ at }) => ({ at, is: 'has-no-role-either' })),
    }
  },
})
