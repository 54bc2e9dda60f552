import { recipientsOf } from '../../../../facts/recipients.js'
import { recipientsTold } from '../../../../facts/scope/recipients-told.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause, heading, oneOrBullets, row, values, wordsBlock } from '../../../clauses/blocks.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { once } from '../../../words/once.js'
import { placed } from '../../../words/slot.js'
import { noneWords, notesOf } from '../../asides.js'
import { asked } from '../../provisions.js'
import { usesName } from '../../uses-name.js'
import { reachRows } from './reach-rows.js'
import { reachTable } from './reach-table.js'
import { recipientsTable } from './recipients-table.js'

/** How far the data of each use go, and who it is that receives them: Articles 13(1)(e) and 14(1)(e). */
export const whoReceives: SectionPlan = {
  id: 'who-receives',
  heading: () => 'recipients.heading',
  clauses: (scene) => {
    const told = recipientsTold(scene)
    const none = nobody(scene)
    if (none && told.length === 0) return [...none, ...unsaid(scene)]
    return [
      ...clause(scene, 'recipients.reach', asked.recipients, ...reachTable(scene, reachRows(scene))),
      ...unsaid(scene),
      ...clause(scene, 'recipients.table', asked.recipients, ...recipientsTable(scene, told)),
      ...requests(scene),
    ]
  },
}

/** A declared none for every use there is; nothing where there is no use, or none is said of some only. */
function nobody(scene: Scene): readonly Clause[] | undefined {
  const none = scene.purposes.flatMap((purpose) => {
    const stated = recipientsOf(scene.model, purpose)
    return isNone(stated) ? [stated] : []
  })
  if (none.length === 0 || none.length < scene.purposes.length) return undefined
  const words = once(none.map((stated) => noneWords(scene, scene.say('recipients.none', {}), stated)))
  // What its author says of one use only is said in the row of that use.
  return words.length > 1 ? undefined : clause(scene, 'recipients.none', asked.recipients, ...words)
}

/** Uses that do not say who receives their data. */
function unsaid(scene: Scene): readonly Clause[] {
  const purposes = scene.purposes.filter((purpose) => scene.missing('recipients', child(purpose, 'recipients')))
  const at = purposes.map((purpose) => child(purpose, 'recipients'))
  const [first] = at
  if (first === undefined) return []
  const label = scene.say('recipients.missing', {})
  const gap = wordsBlock(scene.gap('gap.recipients', first))
  const rows = row(scene, label, asked.recipients, { ...gap, at }, oneOrBullets(usesName(scene, purposes)))
  return clause(scene, 'recipients.missing', asked.recipients, values([rows]))
}

/** What is done when an authority or a court asks for data. */
function requests(scene: Scene): readonly Clause[] {
  const stated = scene.model.general?.authorityRequests
  if (!stated) return []
  const { how, informs, report, notes } = stated
  const link = report && urlSlot(scene, report)
  return clause(
    scene,
    'recipients.requests',
    asked.recipients,
    heading(scene.say('recipients.requests', {})),
    how && scene.text(how),
    informs && placed(scene.say(`recipients.informs.${informs}`, {}), [child(stated, 'informs')]),
    link && scene.say('recipients.requests-report', { link }),
    ...notesOf(scene, notes),
  )
}
