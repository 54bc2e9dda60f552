import { issuersOf } from '../facts/controllers.js'
import { languagesOf } from '../facts/languages.js'
import { isNameText } from '../facts/name-text.js'
import { oncePerModel } from '../model/once-per-model.js'
import { reachedFrom } from '../model/reached-from.js'
import type { Model, Notice, Purpose, Text } from '../model/types.js'
import { each, isNone } from '../model/value.js'

/** Texts that a notice in some language cannot show. */
export interface Untranslated {
  readonly notice: Notice | undefined
  readonly language: string
  readonly texts: readonly Text[]
  /** Whether these are all texts of the notice: then the language is missing, not a translation here and there. */
  readonly isEverything: boolean
}

/** For each notice and each language it is to be printed in: the texts that have no words in it. */
export const untranslated = oncePerModel((model: Model): readonly Untranslated[] => {
  const notices: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  return notices.flatMap((notice) => {
    const all = textsOf(model, notice)
    return languagesOf(model, notice).tags.flatMap((language) => {
      const texts = all.filter((text) => !isIn(text, language) && !model.hasLost(text))
      return texts.length === 0
        ? []
        : [{ notice, language, texts, isEverything: texts.length === all.filter((text) => !isNameText(text)).length }]
    })
  })
})

const baseOf = (tag: string): string | undefined => tag.split('-')[0]

/** Whether a text has words in a language; regional tags are read by their language. */
const isIn = (text: Text, language: string): boolean =>
  isNameText(text) || [...text.words.keys()].some((tag) => baseOf(tag) === baseOf(language))

/** What is for the record, or stands for a published text: a notice does not show it. */
export const unprinted: ReadonlySet<string> = new Set([
  'balancing',
  'compatibility',
  'dpia',
  'exemptionSource',
  'fallback',
  'higherProtection',
  'motive',
  'outsidePublicTask',
  'staffAccess',
  'storedIn',
  'ukRoute',
  'words',
])

/** What every notice of a declaration tells, whoever its readers are. */
const everywhere = [
  'breach',
  'children',
  'complaints',
  'cookies',
  'definitions',
  'furtherProcessing',
  'general',
  'jointArrangements',
  'promises',
  'rights',
  'security',
  'transfers',
] as const

/** The texts that a notice is made of: those of its purposes, of whatever they name, and of what is told everywhere. */
function textsOf(model: Model, notice: Notice | undefined): readonly Text[] {
  const left = new Set<unknown>([...model.purposes.values()].filter((purpose) => !isFor(purpose, notice)))
  const isOther = (value: object): boolean => left.has(value) || (value !== notice && noticesOf(model).has(value))
  const own = [...model.sections.values()].filter(({ notices }) => !notices || (notice && notices.includes(notice)))
  const roots: readonly unknown[] = [
    notice,
    issuersOf(model, notice),
    [...model.purposes.values()],
    everywhere.map((key) => model[key]),
    own,
  ]
  // References are followed: a text is needed where it is shown, not where it stands.
  const shown = reachedFrom(roots, { value: isOther, field: (key) => unprinted.has(key) })
  return [...shown].filter(isText)
}

const noticesOf = oncePerModel((model: Model): ReadonlySet<unknown> => new Set(model.notices.values()))

function isFor({ dataSubjects }: Purpose, notice: Notice | undefined): boolean {
  const audience = notice?.audience
  if (!audience || audience.length === 0 || dataSubjects === undefined || isNone(dataSubjects)) return true
  return each(dataSubjects).some(({ target }) => audience.includes(target))
}

const isText = (value: object): value is Text => 'words' in value && value.words instanceof Map && 'at' in value
