import { type Channel, channelsOf, channelTypes, hasUnusableChannel } from '../../facts/contact.js'
import { issuers } from '../../facts/controllers.js'
import { either } from '../../grammar/english.js'
import type { ComplaintsToController, Model } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

type Way = Channel['type']

interface FewRoutes {
  readonly routes: number
  /** The ways that are neither told nor said to be closed. */
  readonly others: readonly Way[]
}

export default defineRule<FewRoutes>({
  id: 'complaint-to-controller-has-two-routes',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['dpa2018:164A'] },
  summary: 'People can complain to the organisation in more than one way.',
  confidence: 'read',
  why: 'The Act asks you to make complaining easy, for instance with a form that can be filled in electronically and by other means.',
  message: ({ routes }) =>
    routes === 0
      ? 'Nothing says how people can complain to you.'
      : 'People are told of one way only to complain to you.',
  fix: ({ others }) => `Add what there is: ${either(others.map((way) => field[way]))}.`,

  *check(model) {
    const toController = some(model.complaints?.toController)
    if (!toController || hasUnusableChannel(toController.contact) || model.hasLost(toController)) return
    const routes = routesOf(toController)
    if (routes >= 2) return
    // One way that everybody can use may be easy enough: only that there is none at all is short of the Act.
    const severity = routes === 1 ? 'info' : undefined
    yield { at: child(toController, 'contact'), data: { routes, others: othersOf(model, toController) }, severity }
  },
})

const routesOf = ({ contact, form }: ComplaintsToController): number =>
  channelsOf(contact).length + (form === undefined ? 0 : 1)

const othersOf = (model: Model, { contact, form }: ComplaintsToController): readonly Way[] =>
  ways.filter((way) => {
    const contacts = [contact, ...issuers(model).map((issuer) => issuer.contact)]
    const isTold = channelsOf(contact).some(({ type }) => type === way) || (way === 'form' && form !== undefined)
    return !isTold && !contacts.some((one) => isNone(one?.[way]))
  })

/** A form comes first: it is what the Act names. */
const ways: readonly Way[] = ['form', ...channelTypes.filter((type) => type !== 'form')]

const field: Readonly<Record<Way, string>> = {
  form: 'form',
  email: 'contact.email',
  post: 'contact.post',
  phone: 'contact.phone',
}
