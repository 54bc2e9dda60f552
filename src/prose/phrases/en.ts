import { bases } from './en/bases.js'
import { changes } from './en/changes.js'
import { children } from './en/children.js'
import { citedLaw } from './en/cited-law.js'
import { decisions } from './en/decisions.js'
import { promisesAboutData } from './en/promises-about-data.js'
import { promisesAboutSharing } from './en/promises-about-sharing.js'
import { promisesAboutWatching } from './en/promises-about-watching.js'
import { recipients } from './en/recipients.js'
import { security } from './en/security.js'
import { sensitiveData } from './en/sensitive-data.js'
import { stoppingMarketing } from './en/stopping-marketing.js'
import { style } from './en/style.js'

/** What English texts say, by what it is about. The English book has all topics: other languages have what they can. */
export const english = {
  ...bases,
  ...changes,
  ...children,
  ...citedLaw,
  ...decisions,
  ...promisesAboutData,
  ...promisesAboutSharing,
  ...promisesAboutWatching,
  ...recipients,
  ...security,
  ...sensitiveData,
  ...stoppingMarketing,
  ...style,
} as const

/** What phrases are about. */
export type Topic = keyof typeof english
