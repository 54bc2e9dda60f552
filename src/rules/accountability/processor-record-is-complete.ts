import { isProcessor } from '../../facts/customers.js'
import { isRecord } from '../../facts/record.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { oncePerModel } from '../../model/once-per-model.js'
import type { Customer, Model } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child, type Declared } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What the record of a processor lacks. */
type Lack = 'contact' | 'services' | 'work' | 'measures'

interface Incomplete {
  readonly lack: Lack
  readonly about: Quoted
}

export default defineRule<Incomplete, 'about'>({
  id: 'processor-record-is-complete',
  severity: 'info',
  concerns: 'record',
  cites: { eu: ['gdpr:30'], uk: ['uk-gdpr:30'], ch: ['fadp:12'] },
  summary: 'Who works for customers records for whom, what is done, and what protects the data.',
  confidence: 'read',
  leansOn: ['./listKept', '/controllers/*/role', '/customers/*', '/purposes/*', '/services/*'],
  why: 'A processor keeps a record of its own, of everything that it does for each customer.',
  across: 'about',
  message: ({ lack, about }) => `Nothing says ${words[lack](about)}, which belongs in the record of a processor.`,
  fix: ({ lack }) => fixes[lack],

  *check(model) {
    if (!isRecord(model)) return
    for (const { at, lack, about } of gaps(model)) yield { at, data: { lack, about: quoted(about) } }
  },
})

const words: Readonly<Record<Lack, (about: readonly Quoted[]) => string>> = {
  contact: (about) => `how ${several(about, 'customers')} can be reached`,
  services: (about) => `what you do for ${several(about, 'customers')}`,
  work: (about) => `what you do with the data in ${several(about, 'services')}`,
  measures: (about) => `what protects the data in ${several(about, 'services')}`,
}

const fixes: Readonly<Record<Lack, string>> = {
  contact: 'Add contact to the customer; of a group of many, say where their list is kept: listKept: ‹where›.',
  services:
    'Add what you do for them: services: { ‹id›: { title: ‹its name›, does: ‹what you do›, customers: [‹id›] } }.',
  work: 'Add does to the service, in a few words: does: ‹what you do›.',
  measures: 'Add security: { measures: … } for everything, or measures to the service.',
}

interface Gap extends Declared {
  readonly lack: Lack
  readonly about: string
}

/** What has no name yet is asked for its name first. */
function* gaps(model: Model): Iterable<Gap> {
  const isProtected = (model.security?.measures ?? []).length > 0
  for (const service of model.services.values()) {
    const { title, does, measures } = service
    const about = title && plain(title)
    if (about === undefined) continue
    if (!does) yield { at: child(service, 'does'), lack: 'work', about }
    if (!isProtected && (measures ?? []).length === 0) yield { at: child(service, 'measures'), lack: 'measures', about }
  }
  for (const customer of model.customers.values()) {
    const { name = customer.label, contact, listKept } = customer
    const about = name && plain(name)
    if (about === undefined) continue
    if (!contact && !listKept) yield { at: child(customer, 'contact'), lack: 'contact', about }
    if (isForNobody(model, customer)) yield { at: customer.at, lack: 'services', about }
  }
}

/** Whether nothing is said of what is done for a customer: no service is for it, and no purpose is carried out for it. */
const isForNobody = (model: Model, customer: Customer): boolean => {
  const { isForAll, named } = served(model)
  if (isForAll || named.has(customer)) return false
  return ![...model.controllers.values()].some(isProcessor) || model.purposes.size === 0
}

/** The customers that services and purposes are for. */
const served = oncePerModel(({ services, purposes }: Model) => ({
  isForAll: [...services.values()].some(({ customers }) => customers === undefined),
  named: new Set<unknown>([
    ...[...services.values()].flatMap(({ customers }) => customers ?? []),
    ...[...purposes.values()].flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
  ]),
}))
