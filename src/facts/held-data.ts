import type { Datum } from '../model/types.js'

/** Whether data reach those who give the notice: they do not where they stay on people's devices or go straight to others. */
export const isHeld = ({ onDevice, straightTo = [] }: Datum): boolean => onDevice !== true && straightTo.length === 0
