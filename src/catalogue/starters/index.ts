import { app } from './app.js'
import { club } from './club.js'
import { employer } from './employer.js'
import { freelancer } from './freelancer.js'
import { landlord } from './landlord.js'
import { research } from './research.js'
import { shop } from './shop.js'
import type { Starter } from './starter.js'

/** The sorts of organisation for which something is known to be usual. */
export const starters: readonly Starter[] = [club, shop, employer, app, landlord, research, freelancer]

/** The one by its id. */
export const starter = (id: string): Starter | undefined => starters.find((one) => one.id === id)
