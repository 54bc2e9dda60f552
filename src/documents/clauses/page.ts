import { languagesOf } from '../../facts/languages.js'
import { publishedAt } from '../../facts/published-at.js'
import { isOwed } from '../../facts/required.js'
import { missingIn, type Scope } from '../../facts/scope/scope.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import type { Brand, NoticeDocument, Section } from '../tree/document.js'
import type { Picture } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import type { Loaded } from '../words/load-words.js'
import { type Locales, localeFor } from '../words/locale.js'
import { NoticeError } from '../words/notice-error.js'
import { plainSlot, type Slot } from '../words/slot.js'
import { brandOf } from './brand.js'
import { type DraftError, hasPlaceIn, type Marking, withErrors } from './error-marks.js'
import { withMentions } from './mentions.js'
import { controllerName } from './names.js'
import { chromeOf, gapsIn } from './page-words.js'
import { jointOf, type Scene, sceneOf } from './scene.js'

/** What one kind of document is: all else is the same for every kind. */
export interface PagePlan {
  /** Its id in the table of kinds. */
  readonly kind: string
  /** The id of a document that is the document of no declared notice. */
  readonly unnamed: string
  /** What each document covers: its audience and purposes, one for each in the order in which they are printed. */
  scopes(model: Model, law: Law): readonly Scope[]
  title(scene: Scene): Slot
  /** In the order in which they are printed; a section without clauses is left out. */
  sections(scene: Scene): readonly Section[]
}

/** How documents are made. */
export interface PageOptions {
  /** Shows missing facts as gaps; without it a missing fact is a MissingFactError: a final document has none. */
  readonly draft: boolean
  /** BCP 47 tag; by default each language that the document is published in and that is loaded. */
  readonly language?: string
  /** What forbids to publish it, to be marked in a draft. */
  readonly errors?: readonly DraftError[]
  /** The picture that the brand names. */
  readonly logo?: Picture
}

/** Makes the documents of a kind: one for each scope and language. */
export function pagesOf(
  plan: PagePlan,
  model: Model,
  law: Law,
  loaded: Loaded,
  options: PageOptions,
): readonly NoticeDocument[] {
  const pages = plan.scopes(model, law).flatMap((scope) => begun(plan, scope, loaded, options))
  const told = options.draft ? (options.errors ?? []) : []
  const havePlaces = told.length > 0 ? pages.map(({ sections }) => hasPlaceIn(sections)) : []
  const errors = told.map((error) => ({ ...error, isHomeless: !havePlaces.some((hasPlace) => hasPlace(error)) }))
  return pages.map((page) => finished(plan, page, { errors, ...brandOf(page.scene, options.logo) }))
}

/** A document whose sections stand. */
interface Begun {
  readonly scene: Scene
  readonly sections: readonly Section[]
}

function begun(plan: PagePlan, scope: Scope, loaded: Loaded, options: PageOptions): readonly Begun[] {
  // What may not be owed is asked in a draft, and holds nothing up.
  const gaps = options.draft ? missingIn(scope) : missingIn(scope).filter(isOwed)
  return tagsOf(scope, loaded.locales, options).map((language) => {
    const locale = localeFor(loaded.locales, language)
    if (!locale) throw new NoticeError(`The words of ${language} are not loaded.`)
    const facts = { ...scope, language, gaps, draft: options.draft, authorBlocks: loaded.authorBlocks }
    const scene = sceneOf(facts, locale)
    return { scene, sections: withMentions(plan.sections(scene)) }
  })
}

/** Those whose words are loaded, all of them in a final document; that they are not is a finding. */
const tagsOf = ({ model, notice }: Scope, locales: Locales, { language, draft }: PageOptions): readonly string[] =>
  language === undefined
    ? languagesOf(model, notice).tags.filter((tag) => {
        const locale = localeFor(locales, tag)
        return locale !== undefined && (draft || !locale.isDraft)
      })
    : [language]

/** What a document has besides its sections. */
interface Around {
  readonly errors: readonly DraftError[]
  readonly brand?: Brand
}

function finished(plan: PagePlan, page: Begun, { errors, brand }: Around): NoticeDocument {
  const { scene } = page
  const { notice, language, draft, issuers } = scene
  const url = publishedAt(notice)
  const sections = withErrors(page.sections, errors, markingOf(scene))
  const title = words(plan.title(scene))
  return {
    kind: plan.kind,
    id: notice?.id ?? plan.unnamed,
    language,
    title,
    issuers: issuers.map((controller) => words(controllerName(scene, controller))),
    draft,
    ...(url !== undefined && { url }),
    ...(brand && { brand }),
    chrome: { ...chromeOf(scene, title), ...(draft && gapsIn(scene, sections)) },
    sections,
  }
}

const markingOf = (scene: Scene): Marking => ({
  word({ rule, at, fault, isMaybe }, isToldBelow) {
    const told = plainSlot(fault ?? rule, [at])
    const { content } = isToldBelow
      ? scene.say('page.draft-error-above', {})
      : scene.say(isMaybe ? 'page.draft-error-maybe' : 'page.draft-error', { fault: told })
    // In a list of what is open no sentence ends before the last.
    return { what: wordsOf(content).replace(/\.$/, ''), children: content }
  },
  joint: jointOf(scene, 'sentences-ended'),
})

const words = (slot: Slot): string => wordsOf(slot.content)
