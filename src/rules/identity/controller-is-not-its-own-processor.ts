import { vendor } from '../../catalogue/catalogue.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { name, several } from '../../grammar/english.js'
import type { Controller, Model, Purpose, Recipient } from '../../model/types.js'
import { each, plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Doubled {
  readonly purpose: Named
  readonly controller: Named
}

export default defineRule<Doubled, 'purpose'>({
  id: 'controller-is-not-its-own-processor',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:4.7', 'gdpr:4.8', 'gdpr:26.1'], uk: ['uk-gdpr:4.1.7', 'uk-gdpr:4.1.8', 'uk-gdpr:26.1'] },
  summary: 'Nobody is a controller and a processor of the same purpose.',
  confidence: 'read',
  across: 'purpose',
  why: 'Who decides on a purpose answers for it, and people can turn to it; who only carries it out does not.',
  message: ({ purpose, controller }) =>
    `${name(controller)} decides on ${several(purpose)}, but gets data for it as a processor.`,
  fix: () =>
    'Write role: same-controller for the recipient if it is a part of you, joint-controller if it decides with you; or take it out of the controllers, if it decides nothing.',

  *check(model) {
    const deciding = [...model.controllers.values()].filter(({ role }) => role !== 'processor')
    for (const purpose of ownPurposes(model)) {
      for (const { target } of each(recipientsOf(model, purpose))) {
        const controller = target.role === 'processor' ? deciding.find((it) => isSame(it, target)) : undefined
        if (!controller || !decides(model, controller, purpose)) continue
        yield {
          at: child(target, 'role'),
          data: { purpose: named.purpose(purpose), controller: named.controller(controller) },
          related: [{ at: controller.at, is: 'stated-here' }],
        }
      }
    }
  },
})

/** Whether a recipient is a controller of the declaration: it says so, or has its name. */
function isSame(controller: Controller, recipient: Recipient): boolean {
  if (recipient.controller !== undefined) return recipient.controller === controller
  const { name: title, shortName, aliases = [] } = controller
  const called = [title, shortName, ...aliases].flatMap((text) => (text ? [key(plain(text))] : []))
  const row = recipient.vendor === undefined ? undefined : vendor(recipient.vendor)
  const theirs = [recipient.name && plain(recipient.name), row?.legalEntity].flatMap((text) =>
    text ? [key(text)] : [],
  )
  return theirs.some((text) => called.includes(text))
}

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a controller decides on a purpose: it is named there, or is joint with the others. */
function decides(model: Model, controller: Controller, purpose: Purpose): boolean {
  if (purpose.controllers) return purpose.controllers.includes(controller)
  if (model.controllers.size === 1) return true
  const arrangements = each(model.jointArrangements).filter((it) => it.controllers?.includes(controller))
  return arrangements.length > 0
    ? arrangements.some(({ purposes }) => purposes?.includes(purpose) ?? true)
    : controller.role === 'joint'
}
