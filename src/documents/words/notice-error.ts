import type { Pointer } from '../../source/pointer.js'

/** A defect of our own in making a notice: a template, a message or a section that would print what it must not. */
export class NoticeError extends Error {
  override readonly name: string = 'NoticeError'
}

/** A final notice would lack a fact that it has to state: what `build` refuses to print except as a draft. */
export class MissingFactError extends NoticeError {
  override readonly name = 'MissingFactError'
  constructor(
    /** What is missing, as the catalogue names it: `gap.lawful-basis`. */
    readonly fact: string,
    readonly at: Pointer,
  ) {
    super(`A final notice lacks ${fact} at ${at}.`)
  }
}
