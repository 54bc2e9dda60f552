import type { PrintedAt } from './printed-in.js'

/** Why an id gets no other name. */
export const cannotRename = {
  nothing: 'There is no id here that is declared.',
  form: 'An id has small letters, digits and single hyphens, begins with a letter, and is none of the reserved words.',
  taken: (id: string): string => `There is an entry '${id}' already.`,
} as const

/** What is said of a request that an editor took back. */
export const takenBack = 'The editor took this back.'

/** Where something is printed: `Printed in § 3, § 5`; with several notices each has its own. */
export function whereOf(printed: readonly PrintedAt[], notices: number): string {
  if (printed.length === 0) return 'Printed in no notice'
  const sections = new Map<string, Set<string>>()
  for (const { notice, section } of printed) sections.set(notice, (sections.get(notice) ?? new Set()).add(section))
  const each = [...sections].map(([notice, found]) => `${notices > 1 ? `${notice}: ` : ''}${[...found].join(', ')}`)
  return `Printed in ${each.join('; ')}`
}
