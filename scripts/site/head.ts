import { lawChecked } from './law-checked.js'

/** What a page may do, by the directives of its policy. */
export type Policy = Readonly<Record<string, string>>

/** A page that no server sends a policy with has it in its head, before anything that it is about. */
export const withHead = (page: string, policy: Policy, more: Readonly<Record<string, string>> = {}): string =>
  page.replace(
    '<meta charset="utf-8">',
    [
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${printed(policy)}">`,
      '<meta name="referrer" content="no-referrer">',
      ...Object.entries({ 'law-checked': lawChecked(), ...more }).map(
        ([name, content]) => `<meta name="${name}" content="${content}">`,
      ),
    ].join('\n    '),
  )

const printed = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
