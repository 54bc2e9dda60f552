import { clause } from '../../../clauses/blocks.js'
import type { SectionPlan } from '../../../clauses/section.js'
import { notesOf } from '../../asides.js'
import { asked } from '../../provisions.js'
import { toAuthority } from './to-authority.js'
import { toUs } from './to-us.js'

/** Where to complain: what is noted of all of it, to us, which UK law gives as a right, and to an authority. */
export const complaints: SectionPlan = {
  id: 'complaints',
  heading: () => 'complaints.heading',
  clauses: (scene) => [
    ...clause(scene, 'complaints.notes', asked.transparency, ...notesOf(scene, scene.model.complaints?.notes)),
    ...toUs(scene),
    ...toAuthority(scene),
  ],
}
