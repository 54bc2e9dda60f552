import type { Finding, FindingPlace, KnownPlace } from '../findings/finding.js'
import { fingerprinted } from '../findings/fingerprint.js'
import { sorted } from '../findings/sort.js'
import { type Law, lawAsOf } from '../law/law.js'
import type { Memory } from '../model/memory.js'
import { resolve } from '../model/resolve.js'
import type { Model } from '../model/types.js'
import { languagesLeftIn } from '../prose/left-in-value.js'
import { openBooks } from '../prose/phrases/phrase-books.js'
import { assemble } from '../reading/assemble.js'
import { fits } from '../reading/fits.js'
import { oneCause } from '../reading/one-cause.js'
import { andThen, type Stage } from '../reading/stage.js'
import { suppressionsOf } from '../reading/suppression-comments.js'
import type { Written } from '../reading/value.js'
import { rules } from '../rules/index.gen.js'
import { withShared } from '../settings/with-shared.js'
import { keysAtTop, type Locator, locatorOf } from '../source/locate.js'
import { findingsAboutTheCheck } from './about-the-check.js'
import { brandFindings } from './brand-can-be-printed.js'
import type { Checked, CheckOptions, Project, Suppressed } from './checked.js'
import { lowerAsDeclared } from './lower-as-declared.js'
import { asksForMeasure, type MeasureMarkdown, markdownFindings } from './markdown-can-be-printed.js'
import { withoutWhatMayBeMeant } from './may-be-meant.js'
import { runRules } from './run-rules.js'
import { setAside } from './set-aside.js'
import { vocabularyOf } from './vocabulary.js'
import { whatIsLeft } from './what-is-left.js'

/** Holds what was written against the schema. */
export type Validate = (written: Written, locator: Locator) => Stage<Written>

/** What is known before a check. */
export interface Known {
  lawOf(day: string): Law
  /** What is left of the last check of the same declaration. */
  readonly memory?: Memory | undefined
}

/**
 * Checks a declaration. The validator is large and has to be loaded, so it is asked only where something may not fit the
 * schema; of the phrases of other languages, those that are written in come.
 */
export async function check(
  project: Project,
  options: CheckOptions,
  { lawOf, memory }: Known = { lawOf: lawAsOf },
): Promise<Checked> {
  const begun = { ...begin(project, lawOf(options.asOf)), memory }
  const written = begun.assembled.value
  const validate = written === undefined || fits(written.value) ? asWritten : (await validator()).validate
  const meant = meaningOf(begun, validate)
  // An address is in no language: it is read in each that notices are to be in.
  if (meant.value) await openBooks([...meant.value.spoken, ...languagesLeftIn(meant.value)])
  return judge(begun, meant, meant.value && asksForMeasure(meant.value) ? await markdownMeasure() : nothingToMeasure)
}

const markdownMeasure = async () => (await import('../documents/words/markdown-excess.js')).excessIn
const nothingToMeasure: MeasureMarkdown = () => undefined

const validator = () => import('../reading/validate.js')

/** What has to be loaded for a check at once. */
export interface Loaded {
  readonly validate: Validate
  readonly measureMarkdown: MeasureMarkdown
}

/** Checks a declaration at once, for whoever has all loaded that it may take and all books of phrases open. */
export function checkWith({ validate, measureMarkdown }: Loaded, project: Project, options: CheckOptions): Checked {
  const begun = begin(project, lawAsOf(options.asOf))
  return judge(begun, meaningOf(begun, validate), measureMarkdown)
}

/** A declaration whose files are put together. */
interface Begun {
  readonly project: Project
  readonly law: Law
  readonly locator: Locator
  readonly assembled: Stage<Written>
  readonly memory?: Memory | undefined
}

function begin(project: Project, law: Law): Begun {
  const { trees, findings, settings } = project
  // A part that could not be read may hold anything: without it, what is missing cannot be told.
  const assembled = findings.length > 0 ? { value: undefined, findings } : assemble(trees)
  if (settings === undefined || assembled.value === undefined) {
    return { project, law, locator: locatorOf(trees), assembled }
  }
  // The settings come last: a place is sought in the declaration first.
  const whole = { value: withShared(assembled.value, settings), findings: assembled.findings }
  return { project, law, locator: locatorOf([...trees, settings]), assembled: whole }
}

/** What a declaration means, where it can be read at once: no rule is asked. */
export function understood(project: Project, { asOf }: CheckOptions): Model | undefined {
  const { law, locator, assembled } = begin(project, lawAsOf(asOf))
  if (assembled.value === undefined || !fits(assembled.value.value)) return undefined
  return resolve(assembled.value, locator, vocabularyOf(law)).value
}

const asWritten: Validate = (written) => ({ value: written, findings: [] })

/**
 * The first phases in their order. Each takes out what is wrong and reports it, so that one mistake is one finding and hides
 * no other.
 */
function meaningOf({ law, locator, assembled, memory }: Begun, validate: Validate): Stage<Model> {
  const validated = andThen(assembled, (written) => validate(written, locator))
  return andThen(validated, (written) => resolve(written, locator, vocabularyOf(law), memory))
}

/** What the rules say of it, with what was found while it was read. */
function judge({ project, law, locator }: Begun, resolved: Stage<Model>, measure: MeasureMarkdown): Checked {
  const { files, trees, logo } = project
  const model = resolved.value
  const ofTheFile = oneCause(resolved.findings, model?.skipped)
  const picture = logo && 'picture' in logo ? { logo: logo.picture } : {}
  const read = {
    ...{ files, trees, ...picture, law, locator },
    ...{ asOf: law.asOf, isRead: model !== undefined, findings: inOrder(ofTheFile, project) },
    ...(trees.length > 0 && { keys: keysAtTop(trees) }),
  }
  if (!model)
    return {
      ...read,
      ...left(trees, read.findings),
      suppressed: [],
      lowered: [],
      regimes: [],
      purposes: 0,
      rules: 0,
      model,
    }

  const missed = runRules(rules, model, law, locator)
  const found = withoutWhatMayBeMeant(missed, ofTheFile, { locator, isSkipped: model.isSkipped })
  const kept = setAside(found, suppressionsOf(trees), { rules, day: law.asOf, locator })
  const counted = lowerAsDeclared(kept.findings, model, { rules, locator })
  const aboutTheCheck = [
    ...findingsAboutTheCheck(model, law, locator),
    ...brandFindings(model, locator, { logo, told: ofTheFile }),
    ...markdownFindings(model, locator, measure),
  ]
  const open = sorted([...ofTheFile, ...aboutTheCheck, ...counted.findings], files)
  const known = knownAgain(open, kept.suppressed, trees)
  return {
    ...read,
    ...known,
    ...left(trees, known.findings),
    lowered: counted.lowered,
    regimes: model.checked,
    purposes: model.purposes.size,
    rules: rules.length,
    model,
  }
}

/** A declaration in which nothing is marked as open was not begun by questions: nothing is counted of it. */
function left(trees: Project['trees'], findings: Checked['findings']): Pick<Checked, 'left'> {
  const counted = whatIsLeft(trees, findings)
  return counted.toFindOut === 0 ? {} : { left: counted }
}

/** What is set aside is known again as well; its fingerprints come last, so that they change none of what is open. */
function knownAgain(
  open: readonly Finding[],
  suppressed: readonly Suppressed<FindingPlace>[],
  trees: Project['trees'],
): Pick<Checked, 'findings' | 'suppressed'> {
  const known = fingerprinted([...open, ...suppressed.flatMap(({ findings }) => findings)], trees)
  let from = open.length
  const own = suppressed.map((one) => {
    const findings = known.slice(from, from + one.findings.length)
    from += one.findings.length
    return { ...one, findings }
  })
  return { findings: known.slice(0, open.length), suppressed: own }
}

const inOrder = (findings: readonly Finding[], { files, trees }: Project): readonly Finding<KnownPlace>[] =>
  fingerprinted(sorted(findings, files), trees)
