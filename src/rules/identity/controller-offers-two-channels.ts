import { type Channel, channelsOf, channelTypes, hasUnusableChannel } from '../../facts/contact.js'
import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { either, several } from '../../grammar/english.js'
import type { Source } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface OneWay {
  readonly controller: Named
  readonly way: Channel['type']
  /** The ways that are not said to be closed. */
  readonly others: readonly Channel['type'][]
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
  message: ({ controller, way }) => `The contact of ${several(controller)} gives one way only: ${by[way]}.`,
  fix: ({ others }) => `Add a second one: ${either(others)}.`,

  *check(model) {
    // A page on which people write to you is a second way, wherever it is told.
    if ([...model.sources.values()].some(isPageToWriteOn)) return
    for (const controller of issuers(model)) {
      const [only, another] = channelsOf(controller.contact)
      if (!only || another || hasUnusableChannel(controller.contact)) continue
      const others = channelTypes.filter((way) => way !== only.type && !isNone(controller.contact?.[way]))
      if (others.length === 0) continue
      yield {
        at: child(controller, 'contact'),
        data: { controller: named.controller(controller), way: only.type, others },
      }
    }
  },
})

const isPageToWriteOn = ({ type, medium, url }: Source): boolean =>
  type === 'direct' && medium === 'web' && url !== undefined && !isNone(url)

const by: Readonly<Record<Channel['type'], string>> = {
  email: 'e-mail',
  post: 'post',
  phone: 'telephone',
  form: 'a form',
}
