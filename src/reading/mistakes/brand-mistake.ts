import type { Quoted } from '../../findings/fact.js'
import type { NotHandedOut, RefusedWord } from './include-mistake.js'

/** Why a file is no picture that a notice can hold. */
export type RefusedPicture =
  | 'endless-drawing'
  | 'external-reference'
  | 'foreign-object'
  | 'no-picture'
  | 'no-whole-drawing'
  | 'no-whole-image'
  | 'picture-in-drawing'
  | 'script-in-drawing'
  | 'too-large-picture'
  | 'too-many-points'
  | 'unsound-drawing'

/** What keeps a brand from being printed as it is declared. */
export type BrandMistake =
  | { readonly mistake: RefusedWord | RefusedPicture | 'no-picture-given'; readonly path: Quoted }
  | (NotHandedOut & { readonly path: Quoted })
  /** `ratio` is the contrast with the paper, `meant` the colour that its words are printed in instead. */
  | {
      readonly mistake: 'pale-accent'
      readonly accent: Quoted
      readonly ratio: number
      readonly meant: Quoted
    }
  | { readonly mistake: 'unknown-font'; readonly font: Quoted }
  | { readonly mistake: 'no-page'; readonly url: Quoted }
