import { changes } from './en/changes.js'
import { children } from './en/children.js'
import { citedLaw } from './en/cited-law.js'
import { promisesAboutData } from './en/promises-about-data.js'
import { promisesAboutSharing } from './en/promises-about-sharing.js'
import { promisesAboutWatching } from './en/promises-about-watching.js'
import { recipients } from './en/recipients.js'
import { security } from './en/security.js'
import { style } from './en/style.js'

/** What English texts say, by what it is about. The English book has all topics: other languages have what they can. */
export const english = {
  ...changes,
  ...children,
  ...citedLaw,
  ...promisesAboutData,
  ...promisesAboutSharing,
  ...promisesAboutWatching,
  ...recipients,
  ...security,
  ...style,
} as const

/** What phrases are about. */
export type Topic = keyof typeof english
