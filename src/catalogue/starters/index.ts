import { app } from './app.js'
import { charity } from './charity.js'
import { club } from './club.js'
import { council } from './council.js'
import { employer } from './employer.js'
import { freelancer } from './freelancer.js'
import { landlord } from './landlord.js'
import { ownersAssociation } from './owners.js'
import { practice } from './practice.js'
import { research } from './research.js'
import { school } from './school.js'
import { shop } from './shop.js'
import type { Starter } from './starter.js'

/** The sorts of organisation for which something is known to be usual. */
export const starters: readonly Starter[] = [
  club,
  charity,
  shop,
  school,
  practice,
  employer,
  app,
  council,
  landlord,
  ownersAssociation,
  research,
  freelancer,
]

/** The one by its id. */
export const starter = (id: string): Starter | undefined => starters.find((one) => one.id === id)
