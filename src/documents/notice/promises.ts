import { isPurposeHere } from '../../facts/scope/purposes-here.js'
import { oncePer } from '../../model/once-per-model.js'
import type { Pledge } from '../../model/types.js'
import type { Pointer } from '../../source/pointer.js'
import { clause } from '../clauses/blocks.js'
import type { Scene } from '../clauses/scene.js'
import type { Clause } from '../tree/document.js'
import { alsoAt, type Slot } from '../words/slot.js'
import { textIn } from '../words/values.js'
import { notesOf } from './asides.js'
import { promiseWords } from './promise-words.js'
import { asked } from './provisions.js'

/** The section that each promise belongs to: where a reader looks for what it is about. */
export const sectionOf = {
  'privacy-respected': 'who-we-are',
  compliance: 'who-we-are',
  'not-collected': 'what-we-collect',
  'not-linked': 'what-we-collect',
  'anonymous-only': 'what-we-collect',
  'aggregate-only': 'what-we-collect',
  'minimal-data': 'what-we-collect',
  'accurate-data': 'what-we-collect',
  'latest-data-only': 'what-we-collect',
  'no-observation': 'what-we-collect',
  'no-tracking': 'what-we-collect',
  'no-identification': 'what-we-collect',
  'informed-at-collection': 'what-we-collect',
  'informed-on-request': 'what-we-collect',
  'purpose-limited': 'why',
  'lawful-and-fair': 'why',
  'no-individual-effect': 'automated-decisions',
  'no-automated-decisions': 'automated-decisions',
  'no-profiling': 'automated-decisions',
  'no-inference': 'automated-decisions',
  'no-special-category-data': 'sensitive-data',
  'listed-special-category-data-only': 'sensitive-data',
  'no-sale': 'who-receives',
  'no-sharing': 'who-receives',
  'no-sharing-without-consent': 'who-receives',
  'no-sharing-for-marketing': 'who-receives',
  'no-sharing-with-advertisers': 'who-receives',
  'no-sharing-with-strangers': 'who-receives',
  'lawful-sharing-only': 'who-receives',
  'limited-sharing': 'who-receives',
  'supplier-standard': 'who-receives',
  'no-transfers': 'other-countries',
  'no-longer-than-necessary': 'how-long',
  'no-cookies': 'cookies',
  'adults-only': 'children',
  secure: 'security',
  'no-unauthorised-access': 'security',
  'secure-transfer': 'security',
} as const satisfies Readonly<Record<Pledge['type'], string>>

/** What an author promises about the subject of a section: in the author's own words, else as its type says it. */
export function promisesIn(scene: Scene, section: string): readonly Clause[] {
  return promisesTo(scene)
    .filter((pledge) => sectionOf[pledge.type] === section)
    .flatMap((pledge) => {
      const { id, notes } = pledge
      return clause(scene, `promise.${id}`, asked.transparency, wordsOnce(scene, pledge), ...notesOf(scene, notes))
    })
}

/** The words of a promise, with the places of others that say the same. */
function wordsOnce(scene: Scene, pledge: Pledge): Slot {
  const words = wordsFor(scene).get(pledge) ?? promiseWords(scene, pledge)
  return alsoAt(words, placesByWords(scene).get(words.raw) ?? [])
}

/** What is promised to the readers of a notice, but for what its introduction says in the same words. */
const wordsFor = oncePer(
  (scene: Scene): ReadonlyMap<Pledge, Slot> =>
    new Map(
      [...scene.model.promises.values()]
        .filter((pledge) => concerns(scene, pledge) && !isIntro(scene, pledge))
        .map((pledge) => [pledge, promiseWords(scene, pledge)]),
    ),
)

const placesByWords = oncePer((scene: Scene): ReadonlyMap<Slot['raw'], readonly Pointer[]> => {
  const places = new Map<Slot['raw'], Pointer[]>()
  for (const { raw, at } of wordsFor(scene).values()) {
    const known = places.get(raw)
    if (known) known.push(...at)
    else places.set(raw, [...at])
  }
  return places
})

/** What is promised to the readers of a notice; what is promised twice in the same words, with the same limits, is promised once. */
export function promisesTo(scene: Scene): readonly Pledge[] {
  const before = new Set<Slot['raw']>()
  return [...wordsFor(scene)].flatMap(([pledge, { raw }]) => {
    if (before.has(raw) && !pledge.notes) return []
    before.add(raw)
    return [pledge]
  })
}

/** The promises that the introduction of a notice makes in the same words: they are told there, once. */
export const promisesInIntro = (scene: Scene): readonly Pledge[] =>
  [...scene.model.promises.values()].filter((pledge) => isIntro(scene, pledge))

function isIntro({ notice, language }: Scene, { words }: Pledge): boolean {
  const intro = notice?.intro && textIn(notice.intro, language)
  const own = words && textIn(words, language)
  return intro !== undefined && own !== undefined && intro.raw === own.raw
}

/** A promise about some purposes or some people is for the notices of these. */
function concerns(scene: Scene, pledge: Pledge): boolean {
  const { notice } = scene
  const isAbout = pledge.purposes?.some((purpose) => isPurposeHere(scene, purpose)) ?? true
  const isFor = pledge.dataSubjects?.some((people) => notice?.audience?.includes(people) ?? true) ?? true
  return isAbout && isFor
}
