import type { UsualLaw } from './usual-law.js'

type Facts = Omit<UsualLaw, 'confidence' | 'on' | 'source'>

/** The day on which the rows were last read or recalled. */
const on = '2026-11-30'

/** A row whose provision was read, in force, at an address. */
export const read = (source: string, facts: Facts): UsualLaw => ({ ...facts, confidence: 'read', on, source })

/** A row that waits until somebody has read its provision. */
export const recalled = (facts: Facts): UsualLaw => ({ ...facts, confidence: 'recalled', on, source: 'recalled' })
