import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Controller } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Branded {
  readonly controller: Named
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
  across: 'controller',
  why: 'Nobody can turn against a brand: people have to know who in law answers for their data.',
  message: ({ controller }) =>
    `${several(controller)} ${agrees(controller, 'is the name of the controller and one of its brands', 'are names of controllers and of their brands')}, but nothing says what ${agrees(controller, 'it is', 'they are')} in law.`,
  fix: () =>
    'Write the name in law: name: Northgate Rowing Ltd; or, if that is the brand, add legalForm: limited company.',

  *check(model) {
    for (const controller of issuers(model)) {
      const { name: title, legalForm, registrations = [] } = controller
      if (!title || legalForm !== undefined || registrations.length > 0 || !isBrand(controller, plain(title))) continue
      yield { at: title.at, data: { controller: named.controller(controller) } }
    }
  },
})

const isBrand = ({ brands = [] }: Controller, title: string): boolean =>
  brands.some((brand) => brand.name && plain(brand.name).toLowerCase() === title.toLowerCase())
