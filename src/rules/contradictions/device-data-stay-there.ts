import { named } from '../../facts/names.js'
import { doneHere } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, several } from '../../grammar/english.js'
import type { Datum, Model, Recipient, Use } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ datum: Named; recipient: Named }, 'recipient'>({
  id: 'device-data-stay-there',
  across: 'recipient',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e'],
    ch: ['fadp:6.2', 'fadp:19.1'],
  },
  summary: 'Data that never leave people’s devices are given to nobody.',
  confidence: 'read',
  why: 'What is passed on has left the device, whoever gets it.',
  message: ({ datum, recipient }) =>
    `${name(datum)} are said to stay on people’s devices, but ${several(recipient)} ${agrees(recipient, 'gets', 'get')} them.`,
  fix: () =>
    'Take onDevice out; if the recipient takes the data from people itself, write straightTo: [its id] instead.',

  *check(model) {
    for (const datum of model.data.values()) {
      if (datum.onDevice !== true) continue
      for (const use of usesNaming(model, datum)) {
        const data = { datum: named.datum(datum), recipient: named.recipient(use.target) }
        yield { at: use.at, data, related: [{ at: child(datum, 'onDevice'), is: 'stated-here' }] }
      }
    }
  },
})

/** Where data are given that are named there: what is given without a list may be the other data. */
const usesNaming = (model: Model, datum: Datum): readonly Use<Recipient>[] =>
  unique([...doneHere(model).flatMap(({ recipients }) => each(recipients)), ...each(model.general?.recipients)]).filter(
    ({ data, target }) => (data ?? target.data)?.includes(datum) === true,
  )
