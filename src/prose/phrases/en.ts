import { bases } from './en/bases.js'
import { changes } from './en/changes.js'
import { children } from './en/children.js'
import { citedLaw } from './en/cited-law.js'
import { collection } from './en/collection.js'
import { cookies } from './en/cookies.js'
import { decisions } from './en/decisions.js'
import { joinedWords } from './en/joined-words.js'
import { officers } from './en/officers.js'
import { periods } from './en/periods.js'
import { promisesAboutData } from './en/promises-about-data.js'
import { promisesAboutSharing } from './en/promises-about-sharing.js'
import { promisesAboutWatching } from './en/promises-about-watching.js'
import { recipients } from './en/recipients.js'
import { regions } from './en/regions.js'
import { rights } from './en/rights.js'
import { security } from './en/security.js'
import { sensitiveData } from './en/sensitive-data.js'
import { sources } from './en/sources.js'
import { stoppingMarketing } from './en/stopping-marketing.js'
import { style } from './en/style.js'
import { toldFacts } from './en/told-facts.js'
import { transfers } from './en/transfers.js'
import { unfinished } from './en/unfinished.js'

/** What English texts say, by what it is about. The English book has all topics: other languages have what they can. */
export const phrases = {
  ...bases,
  ...changes,
  ...children,
  ...citedLaw,
  ...collection,
  ...cookies,
  ...decisions,
  ...joinedWords,
  ...officers,
  ...periods,
  ...promisesAboutData,
  ...promisesAboutSharing,
  ...promisesAboutWatching,
  ...recipients,
  ...regions,
  ...rights,
  ...security,
  ...sensitiveData,
  ...sources,
  ...stoppingMarketing,
  ...style,
  ...toldFacts,
  ...transfers,
  ...unfinished,
} as const

/** What phrases are about. */
export type Topic = keyof typeof phrases
