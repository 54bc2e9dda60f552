import { shapes } from '../language/shapes.gen.js'
import { lazy } from '../law/lazy.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { child, type Pointer } from '../source/pointer.js'
import { parts } from './texts.js'

/** A day that a form, a table or a program leaves where nobody filled one in. */
interface MadeUpDay {
  readonly at: Pointer
  readonly day: string
}

/** Every day of a declaration that no organisation can mean. */
export const madeUpDays = oncePerModel((model: Model): readonly MadeUpDay[] =>
  parts(model).flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) =>
      days().has(key) && typeof value === 'string' && isMadeUp(key, value)
        ? [{ at: child(part, key), day: value }]
        : [],
    ),
  ),
)

/** The fields that hold a day; on which one a text was copied, its copyist says. */
const days = lazy(
  () =>
    new Set(
      Object.entries(shapes).flatMap(([of, fields]) =>
        of === 'Transcription'
          ? []
          : Object.entries(fields).flatMap(([key, { test }]) => (test === 'date' ? [key] : [])),
      ),
    ),
)

/** The first day of 1900 and of 1970 is where tables and programs begin to count. What an old house does, it may do for long. */
function isMadeUp(key: string, day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  return day === '1970-01-01' || day < (key === 'since' ? '1000' : '1900-01-02') || day > '2200'
}
