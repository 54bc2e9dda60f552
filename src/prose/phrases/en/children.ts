import type { Phrases } from '../phrase.js'

/** What is on until somebody turns it off. */
const turnedOff =
  /\b(?:is|are|starts?) (?:(?:switched|turned) )?(?:on|active|enabled)\b|\b(?:can|may|could) (?:(?:be )?(?:turn|switch)(?:ed)? (?:it |them |this |that )?off|opt out|object)\b/i

/** How English texts speak of children. */
export const children = {
  /** An age below which somebody counts as a child. */
  childAge: () => [
    { says: /\b(?:under|below|younger than) (?:the age of )?1[0-9]\b(?! (?:months|days|weeks|employees|people))/gi },
    { says: /\b(?:at least|over|aged?) 1[0-9] (?:years (?:old|of age)|or (?:over|older|above))\b/gi },
  ],

  /** Words for children, or the beginnings of them. */
  childrenMentioned: () => [{ says: /\b(?:child|minor|young|junior|pupil|teenage|under[ -]1\d)/gi }],

  /** What tells that an age is about who agrees. */
  agreement: () => [{ says: /\b(?:consent|parents?|guardians?|permission)\b/gi }],

  /** Those who agree for a child. */
  parentsNamed: () => [
    {
      says: /\b(?:parents?|parental|mothers?|fathers?|guardians?|guardianship|carers?|custody|legal representatives?|famil(?:y|ies))\b/gi,
    },
  ],

  /** Profiling or advertising that is off until somebody turns it on, or never done. */
  offFromTheStart: () => [
    {
      says: /\b(?:profil(?:ing|ed)|adverts?|advertising|ads|personalisation|personalised|suggestions?|recommendations?|tracking|marketing)\b[^.]{0,40}?\b(?:off|disabled|no|not|never|only (?:if|when|after|once)|until)\b/gi,
      unless: turnedOff,
    },
    {
      says: /\b(?:no|not|never|nobody|without|(?:turn|switch)(?:ed|ing)? off)\b[^.]{0,30}?\b(?:profil(?:ing|e|es|ed)|adverts?|advertising|ads|personalisation|personalised|suggestions?|recommendations?|tracking|marketing)\b/gi,
      unless: turnedOff,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
