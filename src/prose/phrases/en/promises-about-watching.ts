import type { Phrases } from '../phrase.js'
import { end, gi, limits, not, we } from './promise-words.js'

/** What English texts promise or deny about machines that decide and about following people. */
export const promisesAboutWatching = {
  /** Machines decide nothing about people. */
  claimNoAutomatedDecisions: () => [
    {
      says: gi(
        we,
        not,
        ` (?:make|take|use|carry out|engage in|do|rely on) (?:any )?(?:solely |purely |fully )?automated (?:individual )?decision(?:s|[ -]making)?`,
      ),
      unless: limits,
    },
    {
      says: /\bno (?:solely |purely |fully )?automated (?:individual )?decision(?:s|[ -]making)?\b/gi,
      unless: limits,
    },
    {
      says: /\bno decisions? (?:about (?:you|people) )?(?:is|are) (?:ever )?(?:made|taken) (?:solely |purely |only |just )?by (?:automated means|an? (?:machine|computer|algorithm)|machines|computers|algorithms)\b/gi,
      unless: limits,
    },
  ],

  /** Nobody is profiled. */
  claimNoProfiling: () => [
    {
      says: gi(
        we,
        not,
        ' (?:(?:make|take|use|carry out|engage in|do) (?:any )?(?:solely )?automated decision(?:s|[ -]making)?,? (?:or|nor|and) )?(?:(?:use|do|carry out|engage in|undertake) (?:any )?profiling|profile (?:you|people|anyone|anybody|individuals|our (?:members|customers|users|visitors))|(?:build|create|make) (?:any )?profiles? of (?:you|people|anyone|our (?:members|customers|users|visitors)))',
      ),
      unless: limits,
    },
    {
      says: /\b(?:no|without(?: any)?) (?:automated (?:individual )?decision(?:s|[ -]making)?,? (?:or|nor|and|including) )?profiling\b/gi,
      unless: limits,
    },
  ],

  /** Profiling, by other names. */
  profilingDescribed: () => [
    {
      says: /\bbased on (?:your|their|the|what you) (?:past |previous |earlier |own )?(?:purchas(?:e|es|ing)|orders?|browsing|viewing|reading|booking|search)(?: (?:history|histories|behaviou?r|habits|patterns))/gi,
      unless: /\b(?:never|not|no|don[’']t)\b/i,
    },
    {
      says: /\b(?:behaviou?ral (?:advertising|targeting|scoring)|segment(?:ing|ation of)? (?:you|people|our (?:members|customers|users|visitors))|(?:lead|credit|risk|donor|wealth) scor(?:es?|ing)|we (?:score|profile) (?:you|people|our (?:members|customers|users|visitors)))\b/gi,
      unless: /\b(?:never|not|no|don[’']t)\b/i,
    },
  ],

  /** Nobody is followed. */
  claimNoTracking: () => [
    {
      says: gi(
        we,
        not,
        ' (?:track|follow|trace) (?:you|users|visitors|individuals|people|anyone|our (?:members|customers|users|visitors))(?: online| on our (?:web)?site| across (?:the web|websites|the internet))?',
        end,
      ),
      unless: limits,
    },
    {
      says: /\b(?:our |this |the )?(?:web)?site (?:does not|doesn[’']t|never) tracks? (?:you|users|visitors|anyone|people)\b/gi,
      unless: limits,
    },
    { says: /\bno tracking\b(?=$|[.;:,!)]| (?:of|takes|is) )/gi, unless: limits },
  ],

  /** There are no cookies; a sentence about one sort of them is another claim. */
  claimNoCookies: () => [
    {
      says: gi(
        "\\b(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|our shop|our app)(?: (?:do|does|will))?(?: never| not| don[’']t| doesn[’']t) (?:use|uses|set|sets|place|places|store|stores) (?:any )?cookies(?: (?:on|in) (?:this|our|the) (?:web ?)?(?:site|shop|app))?",
        end,
      ),
      unless: limits,
    },
    { says: gi('\\b(?:uses?|sets?|places?|stores?) no cookies', end), unless: limits },
    { says: gi('\\bno cookies (?:are|is|will be|get) (?:ever )?(?:used|set|placed|stored)', end), unless: limits },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
