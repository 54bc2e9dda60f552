import { oncePerModel } from '../model/once-per-model.js'
import type { Model, Pledge, Purpose } from '../model/types.js'
import { isNone, type Text } from '../model/value.js'
import type { Claim, ClaimType, ClaimWords, Excepted } from './claim.js'
import { wordingsOf } from './texts.js'

/** What a declaration promises or denies as data, where a fact could contradict it. */
export const declaredClaims = oncePerModel((model: Model): readonly Claim[] => [...denials(model), ...pledges(model)])

const pledges = (model: Model): readonly Claim[] => [...model.promises.values()].filter(isFirm).map(claimOf)

/** "As well as we can", "rarely", and exceptions in words or without a limit leave nothing that a fact could contradict. */
const isFirm = ({ certainty, effort, exceptions }: Pledge): boolean =>
  (certainty === undefined || certainty === 'always') &&
  (effort === undefined || effort === 'absolute') &&
  (exceptions ?? []).every((exception) => typeof exception === 'string' && exception !== 'legitimate-need')

function claimOf({ type, at, purposes, data, kinds, dataSubjects, recipients, words, exceptions }: Pledge): Claim {
  const excepts = new Set((exceptions ?? []).filter(isExcepted))
  const scope = {
    ...(purposes && { purposes }),
    ...(data && { data }),
    ...(kinds && { kinds }),
    ...(dataSubjects && { dataSubjects }),
    ...(recipients && { recipients }),
  }
  return { type, at, scope, excepts, also: [], ...wordsOf(words) }
}

const isExcepted = (value: unknown): value is Excepted =>
  value === 'legal-duty' || value === 'consent' || value === 'processors'

/** Every explicit none that denies what other parts of the declaration may state. */
const denials = (model: Model): readonly Claim[] => [
  ...denial('no-transfers', model.transfers),
  ...denial('no-cookies', model.cookies),
  ...denial('no-profiling', model.general?.profiling),
  ...denial('no-automated-decisions', model.general?.automatedDecisions),
  ...[...model.purposes.values()].flatMap((purpose) => denial('no-profiling', purpose.profiling, [purpose])),
]

function denial(type: ClaimType, value: object | undefined, purposes?: readonly Purpose[]): readonly Claim[] {
  if (!isNone(value)) return []
  return [
    {
      type,
      at: value.at,
      scope: purposes ? { purposes } : {},
      excepts: new Set(),
      also: [],
      ...wordsOf(value.because),
    },
  ]
}

/** A text in the language that its author wrote first. */
function wordsOf(text: Text | undefined): { readonly words?: ClaimWords } {
  const [wording] = text ? wordingsOf(text) : []
  return wording ? { words: { text: wording.text, language: wording.language } } : {}
}
