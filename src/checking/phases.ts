import { dataKindIds, purposeKindIds, vendorIds } from '../catalogue/catalogue.js'
import { languages } from '../documents/words/languages.gen.js'
import type { Finding } from '../findings/finding.js'
import { type Lowered, lower } from '../findings/lower.js'
import { sorted } from '../findings/sort.js'
import type { Suppressed } from '../findings/suppress.js'
import type { Regime } from '../law/citation.js'
import { type Law, lawAsOf } from '../law/law.js'
import { lazy } from '../law/lazy.js'
import { resolve } from '../model/resolve.js'
import type { Vocabulary } from '../model/test-scalar.js'
import type { Model } from '../model/types.js'
import { assemble } from '../reading/assemble.js'
import type { Stage } from '../reading/stage.js'
import { suppressionsOf } from '../reading/suppression-comments.js'
import type { Written } from '../reading/value.js'
import { rules } from '../rules/index.gen.js'
import { type Locator, locatorOf } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'
import { languageFindings } from './language-is-offered.js'
import { lawDayFindings } from './law-of-the-day.js'
import { lowerings } from './lowerings.js'
import { regimeFindings } from './regime-is-stated.js'
import { runRules } from './run-rules.js'
import { applySuppressions } from './suppressions.js'

export type { Lowered, Suppressed }

/** One declaration as it was read: its main file first, then the files it includes. */
export interface Project {
  readonly trees: readonly SourceTree[]
  /** Names of all files that were read, the main one first, also those that did not parse. */
  readonly files: readonly string[]
  /** What went wrong while reading and parsing. */
  readonly findings: readonly Finding[]
}

export interface CheckOptions {
  /** The day whose law applies, `2026-11-21`. */
  readonly asOf: string
}

/** A declaration, checked. */
export interface Checked {
  readonly files: readonly string[]
  readonly asOf: string
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
  /** What comments in the declaration set aside, with their reasons. */
  readonly suppressed: readonly Suppressed[]
  readonly lowered: readonly Lowered[]
  readonly regimes: readonly Regime[]
  /** How many purposes the register holds. */
  readonly purposes: number
  /** How many rules of law ran; 0 when the declaration could not be read as one. */
  readonly rules: number
  /** Absent when the declaration could not be read as one. */
  readonly model: Model | undefined
}

/** Holds what was written against the schema. */
export type Validate = (written: Written, locator: Locator) => Stage<Written>

/**
 * Checks a declaration: the phases in their order. Each stage takes out what is wrong and reports it, so that one
 * mistake is one finding and hides no other.
 *
 * The validator is handed in because it is large: a command loads it for a declaration that needs it.
 */
export function checkWith(validate: Validate, project: Project, { asOf }: CheckOptions): Checked {
  const { files } = project
  const unread = { files, asOf, suppressed: [], lowered: [], regimes: [], purposes: 0, rules: 0, model: undefined }
  const stop = (findings: readonly Finding[]): Checked => ({ ...unread, findings: sorted(findings, files) })
  // A part that could not be read may hold anything: without it, what is missing cannot be told.
  if (project.findings.length > 0) return stop(project.findings)

  const law = lawAsOf(asOf)
  const locator = locatorOf(project.trees)
  const assembled = assemble(project.trees)
  const early = assembled.findings
  if (!assembled.value) return stop(early)
  const validated = validate(assembled.value, locator)
  if (!validated.value) return stop([...early, ...validated.findings])
  const resolved = resolve(validated.value, locator, vocabularyOf(law))
  if (!resolved.value) return stop([...early, ...validated.findings, ...resolved.findings])

  const model = resolved.value
  const lowering = lowerings(model, rules, locator)
  const found = runRules(rules, model, law, locator)
  const { findings: open, suppressed } = applySuppressions(found, suppressionsOf(project.trees), {
    rules,
    asOf,
    locator,
  })
  const { findings, lowered } = lower(open, lowering.lowerings)
  const read = [...early, ...validated.findings, ...resolved.findings, ...regimeFindings(model, locator)]
  const offered = languageFindings(model, locator, languages)
  const all = [...read, ...lawDayFindings(law, locator), ...offered, ...lowering.findings, ...findings]
  return {
    files,
    asOf,
    findings: sorted(all, files),
    suppressed,
    lowered,
    regimes: model.checked,
    purposes: model.purposes.size,
    rules: rules.length,
    model,
  }
}

/** Each list is made when a word of it is first met. */
function vocabularyOf(law: Law): Vocabulary {
  const regimes = ['eu', 'uk', 'ch'] as const
  return {
    countries: lazy(() => new Set(law.countries().map((country) => country.code))),
    dataKinds: lazy(() => new Set(dataKindIds())),
    purposeKinds: lazy(() => new Set(purposeKindIds())),
    vendors: lazy(() => new Set(vendorIds())),
    authorities: lazy(() => new Set(regimes.flatMap((regime) => law.authorities(regime)).map(({ id }) => id))),
  }
}
