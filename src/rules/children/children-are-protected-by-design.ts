import { reachesChildrenOnline } from '../../facts/children.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'children-are-protected-by-design',
  severity: 'warning',
  concerns: 'practice',
  cites: { uk: ['uk-gdpr:25.1A', 'uk-gdpr:25.1B', 'dpa2018:123'] },
  summary: 'UK: an online service that children are likely to use has looked at how they are better protected.',
  confidence: 'read',
  why: 'Whoever offers such a service takes into account how best to protect children, who need more protection than others.',
  message: (data: { denied: boolean }) =>
    `Children are likely to use what you offer online, but ${data.denied ? 'nothing was done to protect them better' : 'nothing says that you looked into how to protect them better'}.`,
  fix: () =>
    'Look into it, for instance by the Children’s Code, and record the day: higherProtection: { assessed: ‹day›, defaults: ‹what is set›  }.',

  *check(model) {
    const stated = some(model.children)
    if (!stated || !reachesChildrenOnline(model)) return
    const { higherProtection } = stated
    if (some(higherProtection)?.assessed !== undefined) return
    yield { at: child(stated, 'higherProtection'), data: { denied: isNone(higherProtection) } }
  },
})
