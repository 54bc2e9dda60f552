import { anchorOf } from '../../../../facts/anchors.js'
import { isPurposeHere } from '../../../../facts/scope/purposes-here.js'
import { isToldHere } from '../../../../facts/scope/told-here.js'
import type { Permission } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { clause } from '../../../clauses/blocks.js'
import { dataName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import { table } from '../../../clauses/table.js'
import { keySlot, type Slot } from '../../../words/slot.js'
import { noneWords, notesOf } from '../../asides.js'
import { cookieCites } from './cookie-cites.js'
import { whatItDoes } from './limits.js'

/** What an app asks the device for, why, and how to say no. */
export const permissions: SectionPlan = {
  id: 'permissions',
  heading: () => 'permissions.heading',
  clauses: (scene) => {
    const here = [...scene.model.permissions.values()].filter((it) => isHere(scene, it))
    const heads = {
      name: scene.say('th.permission', {}),
      what: scene.say('th.does', {}),
      data: scene.say('th.data', {}),
      no: scene.say('th.refuse', {}),
      off: scene.say('th.off', {}),
    }
    const rows = here.map((permission) => ({
      id: anchorOf.permission(permission.id),
      cells: {
        name: permission.name && scene.text(permission.name),
        what: what(scene, permission),
        data: (permission.data ?? []).map((datum) => dataName(scene, datum)),
        no: inSentences(scene, refusal(scene, permission)),
        off: permission.off && scene.text(permission.off),
      },
    }))
    return clause(scene, 'permissions', cookieCites, ...table(scene, heads, rows))
  },
}

function isHere(scene: Scene, permission: Permission): boolean {
  const { purpose } = permission
  return isToldHere(scene, permission) && (purpose === undefined || isPurposeHere(scene, purpose))
}

function what(scene: Scene, permission: Permission): Slot | undefined {
  const { notes, words } = permission
  const told = [...whatItDoes(scene, 'permission', permission), ...notesOf(scene, notes)]
  return told.length === 0 ? words && scene.text(words) : scene.sentences(told)
}

const inSentences = (scene: Scene, told: readonly Slot[]): Slot | undefined =>
  told.length === 0 ? undefined : scene.sentences(told)

/** What happens if people say no, and whether the app then works at all. */
function refusal(scene: Scene, { at, needed, refusal: no }: Permission): readonly Slot[] {
  const works =
    needed === undefined
      ? []
      : [scene.say('permissions.needed', { needed: keySlot(needed ? 'yes' : 'no', [child(at, 'needed')]) })]
  if (isNone(no)) return [noneWords(scene, scene.say('permissions.refusal-none', {}), no), ...works]
  return [...(no ? [scene.text(no)] : []), ...works]
}
