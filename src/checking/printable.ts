import type { DraftError } from '../documents/clauses/error-marks.js'
import { type DocumentKind, type Plan, printedKinds, publicKinds } from '../documents/kinds.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { type Loaded, loadWords } from '../documents/words/load-words.js'
import { MissingFactError } from '../documents/words/notice-error.js'
import type { Finding } from '../findings/finding.js'
import { fingerprinted } from '../findings/fingerprint.js'
import { isAboutReading } from '../findings/stages.js'
import type { Model } from '../model/types.js'
import { isCertain } from '../reading/mistakes/certain.js'
import type { Checked } from './checked.js'
import { allowsDraft, forbidsPrinting } from './language-is-offered.js'
import { isOfMaybe } from './maybe.js'
import { gapFindings, transcriptionFinding } from './printing-findings.js'
import type { Refusal } from './refusal.js'

/** What is to be printed of a declaration. */
export interface Wanted {
  /** Whether it is marked as a draft, which is printed in spite of errors and with visible gaps. */
  readonly draft: boolean
  /** The formats in which it is printed: some print documents, others only list what is declared. */
  readonly formats: readonly { readonly prints: 'document' | 'model' }[]
  /** The kinds of documents; those for people outside where none is named. */
  readonly documents?: readonly DocumentKind[] | undefined
  /** Says in one sentence what was found, for the marks of a draft; without it they name the rule. */
  readonly tell?: ((finding: Finding) => string) | undefined
}

/** What may be printed of a declaration: what it holds, and the documents that were made of it. */
export interface Printable {
  readonly model: Model
  /** Whether it is printed in spite of errors, and so into files of its own. */
  readonly isDraft: boolean
  readonly documents: readonly NoticeDocument[]
}

/** What may be printed, or why nothing may. */
export type Verdict = { readonly refusal: Refusal } | ({ readonly refusal?: undefined } & Printable)

/**
 * The one gate before anything is printed: whoever prints asks here, and prints what it hands out.
 *
 * What was taken for meant in order to go on checking was not declared, so it is not printed, not even as a draft.
 */
export async function printable(checked: Checked, wanted: Wanted): Promise<Verdict> {
  const { model, findings } = checked
  if (!model) return { refusal: { because: 'reading', findings: findings.filter(isError) } }
  const kinds = printedKinds(wanted.documents ?? publicKinds, wanted.formats)
  const refusal = refusalOf(model, checked, { draft: wanted.draft, isWorded: kinds.length > 0 })
  if (refusal) return { refusal }
  if (kinds.length === 0) return { model, isDraft: wanted.draft, documents: [] }
  const plans = await Promise.all(kinds.map((kind) => kind.load()))
  const loaded = await loadWords(model)
  const made = plans.map((plan) => composed(plan, checked, model, loaded, wanted))
  const missing = made.flatMap(({ gaps }) => gaps)
  if (missing.length > 0) return { refusal: { because: 'gaps', findings: fingerprinted(missing, checked.trees) } }
  return { model, isDraft: wanted.draft, documents: made.flatMap(({ documents }) => documents) }
}

const isError = ({ severity }: Finding): boolean => severity === 'error'
/** What is wrong there takes nothing from what was declared: a draft shows it, or the gap where nothing was said. */
const isReadForCertain = ({ rule, data, places }: Finding): boolean =>
  rule === 'value-is-stated' || places.every(({ pointer }) => isCertain(pointer, data))
const isLanguage = ({ rule }: Finding): boolean => rule === 'language-is-offered'

function refusalOf(
  model: Model,
  { findings, locator, trees }: Checked,
  { draft, isWorded }: { readonly draft: boolean; readonly isWorded: boolean },
): Refusal | undefined {
  const errors = findings.filter(isError)
  const uncertain = errors.filter(
    (finding) => isAboutReading(finding) && !isLanguage(finding) && !(draft && isReadForCertain(finding)),
  )
  if (uncertain.length > 0) return { because: 'reading', findings: uncertain }
  const languages = isWorded
    ? findings
        .filter((finding) => forbidsPrinting(finding) && !(draft && allowsDraft(finding)))
        .map((finding) => ({ ...finding, severity: 'error' as const }))
    : []
  if (languages.length > 0) return { because: 'language', findings: languages }
  if (draft) return undefined
  const ofLaw = errors.filter((finding) => !isLanguage(finding))
  if (ofLaw.length > 0) return { because: 'errors', findings: ofLaw }
  if (!model.transcription) return undefined
  return { because: 'transcription', findings: fingerprinted([transcriptionFinding(locator)], trees) }
}

/** What a draft marks: each error, at each of its places; what is wrong with its languages stands in place of their words. */
const draftErrors = (model: Model, findings: readonly Finding[], tell: Wanted['tell']): readonly DraftError[] =>
  findings
    .filter((finding) => isError(finding) && !isLanguage(finding))
    .flatMap((finding) =>
      finding.places.map((place) => ({
        rule: finding.rule,
        at: place.pointer,
        // What is wrong at other places too is told of this one here.
        ...(tell && { fault: tell({ ...finding, places: [place] }) }),
        isMaybe: isOfMaybe(model, place),
      })),
    )

interface Composed {
  readonly documents: readonly NoticeDocument[]
  readonly gaps: readonly Finding[]
}

/** The documents of one kind; where a final one would lack a required fact, what its draft marks as missing. */
function composed(
  plan: Plan,
  { law, locator, findings, logo }: Checked,
  model: Model,
  loaded: Loaded,
  { draft, tell }: Wanted,
): Composed {
  try {
    return {
      documents: plan.compose(model, law, loaded, {
        draft,
        errors: draftErrors(model, findings, tell),
        ...(logo && { logo }),
      }),
      gaps: [],
    }
  } catch (error) {
    // A rule that counts less, or a text that lacks a language, lets a declaration through the check with a gap.
    if (!(error instanceof MissingFactError)) throw error
    const gaps = plan.compose(model, law, loaded, { draft: true }).flatMap((document) => gapFindings(document, locator))
    return { documents: [], gaps }
  }
}
