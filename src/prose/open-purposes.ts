import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { some } from '../model/value.js'
import { isWithin } from '../source/pointer.js'
import type { SaidOnce } from './repeats.js'
import { said } from './said.js'

/** Where texts keep open purposes that are not named. To tell people of every new use beforehand keeps none open. */
export const openPurposes = oncePerModel((model: Model): readonly SaidOnce[] => {
  const isAnnounced = some(model.furtherProcessing)?.informs === 'always'
  return said(model, 'openPurpose').filter(
    ({ at }) => !isWithin(at, '/rights') && !isLabel(at) && !(isAnnounced && isWithin(at, '/furtherProcessing')),
  )
})

/** 'Other' as the whole of a text is a purpose only where it is the name of one. */
const isLabel = (at: string): boolean => !isWithin(at, '/purposes') && /\/(?:label|sector)$/.test(at)
