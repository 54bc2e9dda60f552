import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Locator } from '../source/locate.js'
import { isWithin, type Pointer } from '../source/pointer.js'
import { type SchemaError, wordSchemaError } from './schema-words.js'
import type { Stage } from './stage.js'
import check from './validator.gen.js'
import type { Written } from './value.js'

/**
 * Holds what was written against the schema. Each mistake is one finding; the place is taken out, so that the rest of
 * the declaration can still be checked. There is no value when it is not a declaration of a known version at all.
 */
export function validate(written: Written, locator: Locator): Stage<Written> {
  if (check(written.value)) return { value: written, findings: [] }
  const errors = (check.errors ?? []).filter((error) => !isEcho(error))
  const skipped = [...written.skipped]
  const findings: Finding[] = []
  const reported = new Set<Pointer>()
  let readable = true
  for (const error of errors) {
    const words = wordSchemaError(error, written.value, locator)
    if (reported.has(words.at) || written.skipped.some((place) => isWithin(words.at, place))) continue
    reported.add(words.at)
    skipped.push(words.at, ...words.alsoSkipped)
    if (words.at === '/forthright') readable = false
    findings.push(
      problem({
        rule: words.rule,
        ...locator.locate(words.at, words.aim),
        message: words.message,
        fix: words.fix,
        pointer: words.at,
      }),
    )
  }
  return { value: readable ? { value: written.value, skipped } : undefined, findings }
}

/** Errors that only repeat another one: the frame of a choice between kinds, and what is wrong inside a key. */
const isEcho = (error: SchemaError): boolean => error.keyword === 'if' || error.propertyName !== undefined
