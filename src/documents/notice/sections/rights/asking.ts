import { statedConsents } from '../../../../facts/consent.js'
import { isRecord } from '../../../../facts/record.js'
import { everyRight } from '../../../../facts/rights.js'
import type { Right, Withdrawal } from '../../../../model/types.js'
import { each } from '../../../../model/value.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { writing } from '../../mail.js'

/**
 * A letter that is ready to be sent, behind words that say what it asks for; none where requests have to come in another
 * form or consent is taken back in another way, and none in a transcription, whose text has no such thing.
 */
export function asking(scene: Scene, id: string, stated: Right | undefined): Slot | undefined {
  const right = everyRight.find((it) => it === id)
  const { rights } = scene.model
  const form = stated?.form ?? rights?.form
  if (!right || form === 'own-form' || form === 'post-only' || !isRecord(scene.model)) return undefined
  if (right === 'withdraw-consent' && !isByMail(scene)) return ofUses(scene)
  return writing(scene, scene.say(`rights.ask.${right}`, {}), right, contactFor(scene, stated))
}

/** The declared ways of taking back each consent, by its use; a consent that stands beside another shares its ways. */
const waysByUse = ({ purposes }: Scene): readonly (readonly Withdrawal[])[] =>
  purposes
    .map(statedConsents)
    .filter((consents) => consents.length > 0)
    .map((consents) => consents.flatMap(({ withdraw }) => each(withdraw)))

/** Whether every consent can be taken back by e-mail, or nothing says how any can. */
function isByMail(scene: Scene): boolean {
  const uses = waysByUse(scene)
  return uses.flat().length === 0 || uses.every((ways) => ways.some(({ routes }) => routes?.includes('email')))
}

/** That each use says how, where each does. */
function ofUses(scene: Scene): Slot | undefined {
  const ways = waysByUse(scene)
  const isTold = ways.every((all) => all.some(({ how, routes, words }) => (how ?? routes ?? words) !== undefined))
  const at = ways.flat().map((way) => way.at)
  return isTold ? placed(scene.say('rights.withdraw-how', {}), at) : undefined
}

/** Where requests go: what is said of one right, of all of them, or of the only controller. */
const contactFor = ({ model, issuers }: Scene, stated: Right | undefined) =>
  stated?.contact ?? model.rights?.contact ?? (issuers.length === 1 ? issuers[0]?.contact : undefined)
