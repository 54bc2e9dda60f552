import type { Finding, KnownPlace } from '../findings/finding.js'

/** Why nothing of a declaration is printed. */
export interface Refusal {
  /**
   * `reading`: it could not be read for certain, so that not even a draft would say what was declared. `language`: there
   * are no words for a language of it. `errors`: it breaks the law as declared. `transcription`: it says what somebody
   * published, and nobody declares it. `gaps`: a final document would lack a required fact.
   */
  readonly because: 'reading' | 'language' | 'errors' | 'transcription' | 'gaps'
  /** What stands in the way, each at its place; never empty. */
  readonly findings: readonly Finding<KnownPlace>[]
}
