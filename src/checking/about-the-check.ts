import { draftLanguages, languages } from '../documents/words/languages.gen.js'
import type { Finding } from '../findings/finding.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { Locator } from '../source/locate.js'
import { languageFindings } from './language-is-offered.js'
import { lawDayFindings } from './law-of-the-day.js'
import { regimeFindings } from './regime-is-stated.js'

/** What has to be known of the check itself: whether its law was named, is held for that day, and whether there are words. */
export const findingsAboutTheCheck = (model: Model, law: Law, locator: Locator): readonly Finding[] => [
  ...regimeFindings(model, locator),
  ...lawDayFindings(law, locator),
  ...languageFindings(model, locator, { languages, drafts: draftLanguages }),
]
