import type { ShownNotice } from '../messages.js'

/** A notice with all its parts, whichever of them came last. */
export interface WholeNotice extends Omit<ShownNotice, 'changed' | 'around' | 'style'> {
  readonly around: string
  readonly style: string
  readonly html: ReadonlyMap<string, string>
}

/** The notice after what changed of it. */
export const wholeNotice = (before: WholeNotice | undefined, { changed, ...now }: ShownNotice): WholeNotice => ({
  ...now,
  around: now.around ?? before?.around ?? '',
  style: now.style ?? before?.style ?? '',
  html: new Map([...(before?.html ?? []), ...changed.map(({ id, html }) => [id, html] as const)]),
})
