import { scopesOf } from '../../facts/scope/scope.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { type PageOptions, type PagePlan, pagesOf } from '../clauses/page.js'
import type { Scene } from '../clauses/scene.js'
import { type SectionPlan, sectionOf } from '../clauses/section.js'
import type { NoticeDocument, Section } from '../tree/document.js'
import type { Loaded } from '../words/load-words.js'
import { promisesIn } from './promises.js'
import { automatedDecisions } from './sections/automated-decisions/automated-decisions.js'
import { changes } from './sections/changes.js'
import { children } from './sections/children.js'
import { complaints } from './sections/complaints/complaints.js'
import { cookies } from './sections/cookies.js'
import { howLong } from './sections/how-long/how-long.js'
import { inShort } from './sections/in-short/in-short.js'
import { otherCountries } from './sections/other-countries/other-countries.js'
import { ownSections } from './sections/own-sections.js'
import { rightToObject } from './sections/right-to-object.js'
import { rights } from './sections/rights/rights.js'
import { security } from './sections/security.js'
import { sensitiveData } from './sections/sensitive-data/sensitive-data.js'
import { whatWeCollect } from './sections/what-we-collect/what-we-collect.js'
import { whoReceives } from './sections/who-receives/who-receives.js'
import { whoWeAre } from './sections/who-we-are/who-we-are.js'
import { why } from './sections/why.js'

/** The sections of a notice, in the order in which they are printed. */
const plans: readonly SectionPlan[] = [
  inShort,
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
]

/** The notice for those whose data are used: one for each that is declared, or one for all where none is. */
const notice: PagePlan = {
  kind: 'notice',
  unnamed: 'notice',
  scopes: scopesOf,
  title: (scene) => (scene.notice?.title ? scene.text(scene.notice.title) : scene.say('page.title', {})),
  sections(scene) {
    return withOwn(
      scene,
      plans.flatMap((plan) => promising(scene, plan)),
    )
  },
}

/** Makes the notices of a declaration, each in each of its languages. */
export const compose = (model: Model, law: Law, loaded: Loaded, options: PageOptions): readonly NoticeDocument[] =>
  pagesOf(notice, model, law, loaded, options)

const promising = (scene: Scene, plan: SectionPlan): readonly Section[] =>
  sectionOf(scene, plan, plan.placesPromises ? [] : promisesIn(scene, plan.id))

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
