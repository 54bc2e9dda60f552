import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, Several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { goneElsewhere } from '../../prose/regions.js'
import { defineRule } from '../rule.js'

interface Vague {
  readonly recipient: Named
  readonly region: Quoted
}

export default defineRule<Vague, 'recipient'>({
  id: 'swiss-transfer-country-is-named',
  severity: 'error',
  concerns: 'notice',
  cites: { ch: ['fadp:19.4'] },
  summary: 'Under Swiss law a notice names each state that data go to.',
  confidence: 'read',
  leansOn: ['./type'],
  across: 'recipient',
  why: 'Swiss law asks for the state itself, and for the guarantee that covers it.',
  message: ({ recipient, region }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data ${quote(region)}, but no state is named.`,
  fix: () => 'List the states: countries: [{ country: ‹code›, mechanisms: [‹mechanism›] }].',

  *check(model) {
    for (const { to, at, region } of goneElsewhere(model)) {
      yield { at, data: { recipient: to, region: quoted(plain(region)) } }
    }
  },
})
