import type { Datum } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { placed, type Slot } from '../words/slot.js'
import type { MessageKey, Scene } from './scene.js'

type KindKey = Extract<MessageKey, `data-kind.${string}`>

/** The kinds of data as the catalogue calls them: what their author did not call otherwise. */
export const kindWords = (scene: Scene, of: Pick<Datum, 'at' | 'kinds'>): readonly Slot[] =>
  (of.kinds ?? []).flatMap((kind, index) => {
    const key = `data-kind.${kind}`
    return isKind(scene, key) ? [placed(scene.say(key, {}), [child(of, 'kinds', index)])] : []
  })

const isKind = ({ locale }: Scene, key: string): key is KindKey => Object.hasOwn(locale.messages, key)
