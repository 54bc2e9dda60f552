import type { Cites } from '../../../clauses/scene.js'

/** What asks for words on what is stored on devices. The Swiss act on telecommunications is none of the tables: it is told for transparency there. */
export const cookieCites: Cites = { eu: ['eprivacy:5.3'], uk: ['pecr:6'], ch: ['fadp:19.1'] }
