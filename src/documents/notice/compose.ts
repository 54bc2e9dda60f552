import { scopesOf } from '../../facts/scope/scope.js'
import { unnamedNotice } from '../../facts/unnamed-notice.js'
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
import { cookies } from './sections/cookies/cookies.js'
import { permissions } from './sections/cookies/permissions.js'
import { howLong } from './sections/how-long/how-long.js'
import { inShort } from './sections/in-short/in-short.js'
import { lostInTheCopy } from './sections/lost-in-the-copy.js'
import { otherCountries } from './sections/other-countries/other-countries.js'
import { ownSections } from './sections/own-sections.js'
import { rightToObject } from './sections/right-to-object.js'
import { rights } from './sections/rights/rights.js'
import { security } from './sections/security.js'
import { sensitiveData } from './sections/sensitive-data/sensitive-data.js'
import { whatWeCollect } from './sections/what-we-collect/what-we-collect.js'
import { whoReceives } from './sections/who-receives/who-receives.js'
import { whoWeAre } from './sections/who-we-are/who-we-are.js'
import { why } from './sections/why/why.js'

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
  permissions,
  children,
  security,
  changes,
]

/** The notice for those whose data are used: one for each that is declared, or one for all where none is. */
const notice: PagePlan = {
  kind: 'notice',
  unnamed: unnamedNotice,
  scopes: scopesOf,
  title: (scene) => (scene.notice?.title ? scene.text(scene.notice.title) : scene.say('page.title', {})),
  sections(scene) {
    const told = withOwn(
      scene,
      plans.flatMap((plan) => promising(scene, plan)),
    )
    return [...told, ...sectionOf(scene, lostInTheCopy)]
  },
}

/** Makes the notices of a declaration, each in each of its languages. */
export const compose = (model: Model, law: Law, loaded: Loaded, options: PageOptions): readonly NoticeDocument[] =>
  pagesOf(notice, model, law, loaded, options)

const promising = (scene: Scene, plan: SectionPlan): readonly Section[] =>
  sectionOf(scene, plan, plan.placesPromises ? [] : promisesIn(scene, plan.id))

/**
 * Own sections stand after the section they name, own ones among them; where the notice does not have it, after what comes
 * before it, and at the end where there is no such section.
 */
function withOwn(scene: Scene, sections: readonly Section[]): readonly Section[] {
  const printed = new Set(sections.map(({ id }) => id))
  return ownSections(scene).reduce((before, { after, section }) => {
    const place = indexAfter(before, after, printed)
    return [...before.slice(0, place), section, ...before.slice(place)]
  }, sections)
}

/** Where a section that follows another one belongs: after those that already do. */
function indexAfter(sections: readonly Section[], after: string | undefined, printed: ReadonlySet<string>): number {
  if (after === undefined) return sections.length
  const at = sections.findIndex(({ id }) => id === after || id === `own-${after}`)
  const order = plans.map(({ id }) => id)
  const before = order.slice(0, order.indexOf(after) + 1).findLast((id) => printed.has(id))
  const from = at >= 0 ? at : sections.findIndex(({ id }) => id === before)
  if (from < 0) return sections.length
  const rest = sections.slice(from + 1).findIndex(({ id }) => !id.startsWith('own-'))
  return rest < 0 ? sections.length : from + 1 + rest
}
