/**
 * How much a change asks of whoever makes it, the gravest first. `must`: the law asks to tell people, or to ask them again,
 * before it takes effect. `should`: people ought to be told before. `notable`: somebody has to read both. `editorial`: other
 * words around the same facts.
 */
export const classes = ['must', 'should', 'notable', 'editorial'] as const

export type ChangeClass = (typeof classes)[number]

/** Why a change has its class; what it says is for a language. */
export type Because =
  | 'further-purpose'
  | 'further-use'
  | 'consent-does-not-cover'
  | 'consent-in-other-words'
  | 'recipient'
  | 'recipient-decides'
  | 'limit-lifted'
  | 'abroad'
  | 'kept-longer'
  | 'without-period'
  | 'controller'
  | 'basis'
  | 'right'
  | 'promise'
  | 'sensitive'
  | 'decision'
  | 'marketing'
  | 'device'
  | 'fact-in-words'
  | 'fact'
  | 'heard'
  | 'entry'
  | 'own-name'
  | 'renamed'
  | 'prose'
  | 'not-told'
