import { channelsOf, hasUnusableChannel } from '../../facts/contact.js'
import type { ComplaintsToController } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'complaint-to-controller-has-two-routes',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['dpa2018:164A'] },
  summary: 'People can complain to the organisation in more than one way.',
  confidence: 'read',
  why: 'The Act asks you to make complaining easy, for instance with a form that can be filled in electronically and by other means.',
  message: (data: { routes: number }) =>
    data.routes === 0 ? 'Nothing says how people can complain to you.' : 'People can complain to you in one way only.',
  fix: () => 'Add form: https://… and contact: { email: …, post: … } under complaints.toController.',

  *check(model) {
    const toController = some(model.complaints?.toController)
    if (!toController || hasUnusableChannel(toController.contact)) return
    const routes = routesOf(toController)
    if (routes < 2) yield { at: child(toController, 'contact'), data: { routes } }
  },
})

const routesOf = ({ contact, form }: ComplaintsToController): number =>
  channelsOf(contact).length + (form === undefined ? 0 : 1)
