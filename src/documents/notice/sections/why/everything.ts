import { statedConsents } from '../../../../facts/consent.js'
import { isRecord } from '../../../../facts/record.js'
import type { RightId } from '../../../../facts/rights.js'
import { rightsLeftOut, rightsListed, rightsStated } from '../../../../facts/scope/rights-given.js'
import type { Basis } from '../../../../model/types.js'
import { clause, heading, values } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import { placed, type Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { groundsOf } from '../../basis/basis-told.js'
import { basisWords } from '../../basis/basis-words.js'
import { givenByLaw } from '../../given-by-law.js'
import { asked, both, together } from '../../provisions.js'
import { asRow, type Told } from '../../told.js'
import { effectsOf } from './around-words.js'
import { provisionAt } from './provision-words.js'

/** What is said of everything, once. */
export function everything(scene: Scene): readonly Clause[] {
  const { general } = scene.model
  const told = [motive(scene), provision(scene), bases(scene), effects(scene)]
  const rows = values(told.map((it) => asRow(scene, it)))
  const notes = notesOf(scene, general?.notes)
  if (!rows && notes.length === 0) return []
  return clause(scene, 'why.everything', asked.purposes, heading(scene.say('why.everything', {})), rows, ...notes)
}

const motive = (scene: Scene): Told => {
  const words = scene.model.general?.motive
  return { label: scene.say('why.motive', {}), cites: asked.purposes, words: words ? [scene.text(words)] : [] }
}

const effects = (scene: Scene): Told => {
  const words = effectsOf(scene, scene.model.general?.effects)
  return { label: scene.say('why.effects', {}), cites: asked.transparency, words: words ? [words] : [] }
}

/** A use that says otherwise has an answer of its own. */
function provision(scene: Scene): Told {
  const told = provisionAt(scene, scene.model.general?.provision, '/general/provision')
  const isOtherwise = scene.purposes.some((purpose) => purpose.provision !== undefined)
  if (told.words.length === 0 || !isOtherwise) return told
  return { ...told, words: [scene.sentences([...told.words, scene.say('why.otherwise', {})])] }
}

/** Bases that are said to be those of something, and not of what. */
function bases(scene: Scene): Told {
  const { general } = scene.model
  const regimes = scene.regimes.filter((regime) => regime !== 'ch')
  const words = (general?.bases ?? []).flatMap((basis): readonly Slot[] => {
    const known = regimes.filter((regime) => isIn(scene, basis, regime))
    const isSwiss = regimes.length === 0 && (basis.regimes?.includes('ch') ?? true)
    return known.length === 0 && !isSwiss ? [] : [basisWords(scene, basis, known, { all: [], above: [] })]
  })
  return {
    label: scene.say('why.bases', {}),
    cites: groundsOf(general?.bases ?? []),
    words: [...words, ...explained(scene)],
  }
}

const isIn = (scene: Scene, { type, regimes }: Basis, regime: 'eu' | 'uk' | 'ch'): boolean =>
  (regimes === undefined || regimes.includes(regime)) && scene.law.basis(type, regime) !== undefined

const explained = (scene: Scene): readonly Slot[] => {
  const stated = scene.model.general?.basisExplained
  return stated ? [placed(scene.say(`why.basis-explained.${stated}`, {}), ['/general/basisExplained'])] : []
}

/** What follows by law from any consent, where the section on rights does not say it. */
export function withdrawal(scene: Scene): readonly Clause[] {
  const consents = scene.purposes.flatMap(statedConsents)
  if (consents.length === 0 || isAmongRights(scene)) return []
  // A draft marks it among the rights of the law that a list leaves out.
  if (scene.draft && rightsLeftOut(scene).includes(right)) return []
  const words = placed(
    scene.say('basis.withdraw-any-time', {}),
    consents.map(({ at }) => at),
  )
  return clause(scene, 'why.withdrawal', together(both('7.3'), asked.withdrawal), ...givenByLaw(scene, words))
}

const right: RightId = 'withdraw-consent'

/** Whether the right to withdraw is told in the words of the law or, where somebody else's text says it, in those of the text. */
function isAmongRights(scene: Scene): boolean {
  const words = rightsListed(scene)?.get(right)?.words
  const isTold = words === undefined || !isRecord(scene.model)
  return isTold && scene.regimes.some((regime) => regime !== 'ch') && rightsStated(scene).has(right)
}
