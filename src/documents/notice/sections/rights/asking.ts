import { isRecord } from '../../../../facts/record.js'
import { everyRight } from '../../../../facts/rights.js'
import type { Right } from '../../../../model/types.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'
import { writing } from '../../mail.js'

/**
 * A letter that is ready to be sent, behind words that say what it asks for; none where requests have to come in another
 * form, and none in a transcription, whose text has no such thing.
 */
export function asking(scene: Scene, id: string, stated: Right | undefined): Slot | undefined {
  const right = everyRight.find((it) => it === id)
  const { rights } = scene.model
  const form = stated?.form ?? rights?.form
  if (!right || form === 'own-form' || form === 'post-only' || !isRecord(scene.model)) return undefined
  return writing(scene, scene.say(`rights.ask.${right}`, {}), right, contactFor(scene, stated))
}

/** Where requests go: what is said of one right, of all of them, or of the only controller. */
const contactFor = ({ model, issuers }: Scene, stated: Right | undefined) =>
  stated?.contact ?? model.rights?.contact ?? (issuers.length === 1 ? issuers[0]?.contact : undefined)
