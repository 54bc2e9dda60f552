import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name, quote } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { recipientsElsewhere } from '../../prose/regions.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'swiss-transfer-country-is-named',
  severity: 'error',
  cites: { ch: ['fadp:19.4'] },
  summary: 'Under Swiss law a notice names each state that data go to.',
  confidence: 'read',
  why: 'Swiss law asks for the state itself, and for the guarantee that covers it.',
  message: (data: { recipient: Named; region: Quoted }) =>
    `${name(data.recipient)} gets data ${quote(data.region)}, but no state is named.`,
  fix: () => 'List the states: countries: [{ country: US, mechanisms: [ch-scc] }].',

  *check(model) {
    for (const { recipient, region } of recipientsElsewhere(model)) {
      yield {
        at: child(recipient, 'region'),
        data: { recipient: named.recipient(recipient), region: quoted(plain(region)) },
      }
    }
  },
})
