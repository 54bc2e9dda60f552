import type { Fact } from '../findings/fact.js'
import type { About, Finding, Related } from '../findings/finding.js'
import type { Relation } from '../findings/relation.js'
import { shortFacts } from './short-facts.js'

/** How a language says what one rule or stage found; it is handed the data of that rule and of no other. */
export interface Wording<Data = unknown> {
  /** What is wrong: one full sentence. */
  message(data: Data): string
  /** Why it matters, in one or two sentences; empty where what is wrong says it. */
  readonly why: string
  /** What to do: one full sentence; empty where there is nothing to say. */
  fix(data: Data): string
}

/** All that a language says of findings. A language is one of these, and no rule knows of it. */
export interface Language {
  /** Its tag: `en`. */
  readonly tag: string
  /** By the id of a rule or of a stage. */
  wording(id: string): Wording | undefined
  /** What another place is to a finding, in a few words. */
  relation(is: Relation, data: Fact): string
  /** What one of several places is about, beside that place. */
  about(of: About): string
  /** A message as what is so in the part of a text that a transcription holds. */
  inPart(message: string): string
}

/** A finding in words. */
export interface Worded {
  readonly message: string
  readonly why: string
  readonly fix: string
  /** For each place of the finding, what it is about there; undefined where that is nothing of its own. */
  readonly places: readonly (string | undefined)[]
  /** For each place of the finding, what each other place is to it. */
  readonly related: readonly (readonly string[])[]
}

/** Words findings, in one language. */
export interface Words {
  readonly language: string
  finding(finding: Finding): Worded
}

/** The words of a language for findings; one that it has no words for is a defect of the language. */
export const wordsIn = (language: Language): Words => ({
  language: language.tag,
  finding(finding) {
    const { rule, places } = finding
    const wording = language.wording(rule)
    if (wording === undefined) throw new Error(`The language ${language.tag} has no words for ${rule}.`)
    const data = shortFacts(toldOf(finding))
    const message = wording.message(data)
    return {
      message: finding.isPart ? language.inPart(message) : message,
      why: wording.why,
      fix: wording.fix(data),
      places: places.map(({ of }) => of && language.about(shortFacts(of))),
      related: places.map(({ related }) => related.map((one) => relationIn(language, one))),
    }
  },
})

/** What a finding is worded of: its data, and all that its places are about, each thing once. */
export const toldOf = ({ data, across, places }: Finding): unknown =>
  across === undefined || typeof data !== 'object' ? data : { ...data, [across]: once(places.map(({ of }) => of)) }

function once(abouts: readonly (About | undefined)[]): readonly (About | undefined)[] {
  const known = new Set<string>()
  return abouts.filter((about) => {
    if (about === undefined || !('id' in about)) return true
    const key = JSON.stringify(about)
    return !known.has(key) && known.add(key)
  })
}

const relationIn = (language: Language, { is, data }: Related): string => language.relation(is, shortFacts(data))
