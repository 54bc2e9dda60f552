import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, several } from '../../grammar/english.js'
import type { Controller, Text } from '../../model/types.js'
import { isNone, plain } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Branded {
  readonly controller: Named
  /** The words of the declaration itself that say that the name is what a business, a shop or a page is called. */
  readonly reason?: Quoted
}

export default defineRule<Branded, 'controller'>({
  id: 'controller-name-is-not-a-brand',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
    ch: ['fadp:19.2.a'],
  },
  summary: 'A controller is named by its own name, and not by a brand.',
  confidence: 'read',
  leansOn: ['./legalForm'],
  across: 'controller',
  why: 'Nobody can turn against a brand: people have to know who in law answers for their data.',
  message: ({ controller, reason }) =>
    reason
      ? `${several(controller)} ${agrees(controller, 'has', 'have')} no legal form (${quote(reason)}), so nothing names who answers in law.`
      : `${several(controller)} ${agrees(controller, 'is the name of the controller and one of its brands', 'are names of controllers and of their brands')}, but nothing says what ${agrees(controller, 'it is', 'they are')} in law.`,
  fix: ({ reason }) =>
    reason
      ? 'Write under name what it is in law, and this name under brands: [{ name: … }]; or say under answeredBy who answers for it.'
      : 'Write the name in law: name: ‹the full legal name›; or, if this is it, add legalForm: ‹its legal form›.',

  *check(model) {
    for (const controller of issuers(model)) {
      const reason = tradingNameReason(controller)
      if (reason) {
        yield {
          at: child(controller, 'legalForm'),
          data: { controller: named.controller(controller), reason: quoted(plain(reason)) },
        }
        continue
      }
      const { name: title, legalForm, registrations = [] } = controller
      if (!title || legalForm !== undefined || registrations.length > 0 || !isBrand(controller, plain(title))) continue
      yield { at: title.at, data: { controller: named.controller(controller) } }
    }
  },
})

/** Why it has no legal form, where that says that it is a trading name, and nothing else tells what it is in law. */
function tradingNameReason({ legalForm, registrations = [], answeredBy }: Controller): Text | undefined {
  const because = isNone(legalForm) ? legalForm.because : undefined
  if (!because || registrations.length > 0 || answeredBy !== undefined) return undefined
  return saidBy(because, 'tradingName').length > 0 ? because : undefined
}

const isBrand = ({ brands = [] }: Controller, title: string): boolean =>
  brands.some((brand) => brand.name && plain(brand.name).toLowerCase() === title.toLowerCase())
