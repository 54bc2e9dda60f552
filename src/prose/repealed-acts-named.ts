import { type Quoted, quoted } from '../findings/fact.js'
import type { Law, RepealedAct } from '../law/law.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { type Declared, type Pointer, parentOf } from '../source/pointer.js'
import { says } from './said.js'
import { parts, textsByRole, wordingsOf } from './texts.js'

/** An act that ended and is named as the law, and where. */
export interface RepealedActNamed {
  readonly at: Pointer
  readonly words: Quoted
  readonly act: RepealedAct
}

/**
 * Where an act that has ended is named as the law: in the title of a law, whatever the language of the text, with the sections
 * that stand beside it. What is said to be past is no more than told.
 */
export function repealedActsNamed(model: Model, law: Law): readonly RepealedActNamed[] {
  const acts = law.repealedActs()
  return titles(model).flatMap(({ at, text, language, country }) => {
    const act = acts.find((row) => (country ?? row.country) === row.country && row.cited.test(text))
    return act && !says({ sentence: text, language }, 'toldOfThePast') ? [{ at, words: quoted(text), act }] : []
  })
}

interface Title {
  readonly at: Pointer
  readonly text: string
  readonly language: string
  /** The country whose law it is said to be. */
  readonly country: string | undefined
}

const titles = oncePerModel((model: Model): readonly Title[] => {
  const items = new Map<Pointer, Item>(parts(model).flatMap((part) => (isItem(part) ? [[part.at, part] as const] : [])))
  return (textsByRole(model).get('law') ?? []).flatMap((whole) => {
    const { provision, country } = items.get(whole.at) ?? items.get(parentOf(whole.at)) ?? {}
    return wordingsOf(whole).map(({ at, text, language }) => ({
      at,
      text: provision === undefined ? text : `${text}, ${provision}`,
      language,
      country,
    }))
  })
})

interface Item extends Declared {
  readonly title?: unknown
  readonly provision?: string
  readonly country?: string
}

const isItem = (part: Declared): part is Item =>
  'title' in part &&
  (!('provision' in part) || typeof part.provision === 'string') &&
  (!('country' in part) || typeof part.country === 'string')
