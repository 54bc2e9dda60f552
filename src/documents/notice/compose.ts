import { languagesOf } from '../../facts/languages.js'
import { missingIn, scopeOf } from '../../facts/scope/scope.js'
import type { Law } from '../../law/law.js'
import type { Model, Notice } from '../../model/types.js'
import { unique } from '../../model/value.js'
import { type Scene, type SceneFacts, sceneOf } from '../clauses/scene.js'
import type { SectionPlan } from '../clauses/section.js'
import { withPointers } from '../clauses/trace-blocks.js'
import type { Clause, NoticeDocument, Section } from '../tree/document.js'
import { wordsOf } from '../tree/walk.js'
import type { Loaded } from '../words/load-words.js'
import { type Locales, localeFor } from '../words/locale.js'
import { NoticeError } from '../words/notice-error.js'
import type { Slot } from '../words/slot.js'
import { controllerName } from './names.js'
import { chromeOf, gapsIn } from './page-words.js'
import { promisesIn } from './promises.js'
import { automatedDecisions } from './sections/automated-decisions/automated-decisions.js'
import { changes } from './sections/changes.js'
import { children } from './sections/children.js'
import { complaints } from './sections/complaints.js'
import { cookies } from './sections/cookies.js'
import { howLong } from './sections/how-long.js'
import { inShort } from './sections/in-short/in-short.js'
import { otherCountries } from './sections/other-countries.js'
import { ownSections } from './sections/own-sections.js'
import { rightToObject } from './sections/right-to-object.js'
import { rights } from './sections/rights/rights.js'
import { security } from './sections/security.js'
import { sensitiveData } from './sections/sensitive-data/sensitive-data.js'
import { whatWeCollect } from './sections/what-we-collect/what-we-collect.js'
import { whoReceives } from './sections/who-receives.js'
import { whoWeAre } from './sections/who-we-are/who-we-are.js'
import { why } from './sections/why.js'

export interface ComposeOptions {
  /** Shows missing facts as gaps; without it a missing fact is a MissingFactError: a final notice has none. */
  readonly draft: boolean
  /** BCP 47 tag; by default each language that the notice is published in and that is loaded. */
  readonly language?: string
  /** The id of one notice; by default all. */
  readonly notice?: string
}

/** The sections of a notice, in the order in which they are printed. */
const plans = [
  whoWeAre,
  whatWeCollect,
  why,
  sensitiveData,
  whoReceives,
  otherCountries,
  howLong,
  automatedDecisions,
  rights,
  rightToObject,
  complaints,
  cookies,
  children,
  security,
  changes,
] as const

/** Makes the notices of a declaration: one for each notice declared and language, or one for all where none is. */
export function compose(model: Model, law: Law, loaded: Loaded, options: ComposeOptions): readonly NoticeDocument[] {
  const declared: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  return declared
    .filter((notice) => options.notice === undefined || options.notice === (notice?.id ?? unnamed))
    .flatMap((notice) =>
      tagsOf(model, notice, loaded.locales, options).map((language) => {
        const scope = scopeOf(model, law, notice)
        const facts = { ...scope, language, draft: options.draft, gaps: missingIn(scope) }
        return composeOne(facts, loaded)
      }),
    )
}

const unnamed = 'notice'

/** Those whose words are loaded, all of them in a final notice; that they are not is a finding. */
const tagsOf = (
  model: Model,
  notice: Notice | undefined,
  locales: Locales,
  { language, draft }: ComposeOptions,
): readonly string[] =>
  language === undefined
    ? languagesOf(model, notice).tags.filter((tag) => {
        const locale = localeFor(locales, tag)
        return locale !== undefined && (draft || !locale.isDraft)
      })
    : [language]

function composeOne(facts: Omit<SceneFacts, 'authorBlocks'>, { locales, authorBlocks }: Loaded): NoticeDocument {
  const { notice, language, draft, issuers } = facts
  const locale = localeFor(locales, language)
  if (!locale) throw new NoticeError(`The words of ${language} are not loaded.`)
  const scene = sceneOf({ ...facts, authorBlocks }, locale)
  const told = plans.flatMap((plan) => sectionOf(scene, plan))
  const ids = new Set(told.map(({ id }) => id))
  const sections = withOwn(scene, [...sectionOf(scene, inShort(ids)), ...told])
  const title = notice?.title ? words(scene.text(notice.title)) : words(scene.say('page.title', {}))
  return {
    kind: 'notice',
    id: notice?.id ?? unnamed,
    language,
    title,
    issuers: issuers.map((controller) => words(controllerName(scene, controller))),
    draft,
    chrome: { ...chromeOf(scene, title), ...(draft && gapsIn(scene, sections)) },
    sections,
  }
}

function sectionOf(scene: Scene, plan: SectionPlan): readonly Section[] {
  const promises = plan.placesPromises ? [] : promisesIn(scene, plan.id)
  const clauses = introducing([...promises, ...plan.clauses(scene)])
  return clauses.length === 0 ? [] : [{ id: plan.id, title: words(scene.say(plan.heading(scene), {})), clauses }]
}

/** A clause that shows no fact, such as an introduction, stands there for the facts of the whole section. */
function introducing(clauses: readonly Clause[]): readonly Clause[] {
  const all = unique(clauses.flatMap(({ origins }) => origins))
  return clauses.map((clause) =>
    clause.origins.length > 0
      ? clause
      : { ...clause, origins: all, blocks: clause.blocks.map((block) => withPointers(block, all)) },
  )
}

/** Own sections stand after the section they name, or at the end. */
function withOwn(scene: Scene, sections: readonly Section[]): readonly Section[] {
  const own = ownSections(scene)
  const ids = new Set(sections.map(({ id }) => id))
  const placed = sections.flatMap((section) => [
    section,
    ...own.filter(({ after }) => after === section.id).map((it) => it.section),
  ])
  return [...placed, ...own.filter(({ after }) => after === undefined || !ids.has(after)).map((it) => it.section)]
}

const words = (slot: Slot): string => wordsOf(slot.content)
