import { type Channel, channelsOf, hasDamagedChannel } from '../../facts/contact.js'
import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface OneWay {
  readonly controller: Named
  readonly way: Channel['type']
}

export default defineRule<OneWay, 'controller'>({
  id: 'controller-offers-two-channels',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.1.a', 'wp260:annex'], uk: ['uk-gdpr:13.1.a', 'wp260:annex'] },
  summary: 'Each controller can be reached in more than one way.',
  confidence: 'recalled',
  across: 'controller',
  why: 'Guidance prefers several ways: not everybody can use the same one.',
  message: ({ controller, way }) => `${several(controller)} can be reached only ${by[way]}.`,
  fix: () => 'Add a second way: email, post, phone or form.',

  *check(model) {
    for (const controller of issuers(model)) {
      const [only, another] = channelsOf(controller.contact)
      if (!only || another || hasDamagedChannel(controller.contact)) continue
      yield {
        at: child(controller, 'contact'),
        data: { controller: named.controller(controller), way: only.type },
      }
    }
  },
})

const by: Readonly<Record<Channel['type'], string>> = {
  email: 'by e-mail',
  post: 'by post',
  phone: 'by telephone',
  form: 'through a form',
}
