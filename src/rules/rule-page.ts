/** One fenced block of a rule's page: a declaration that breaks the rule, or one that keeps it. */
export interface RuleExample {
  readonly kind: 'bad' | 'good'
  readonly yaml: string
}

/** Why the rule is there: what its page says before the first example. */
export const whyIn = (page: string): string => page.split(/^```/m)[0]?.trim() ?? ''

/** The examples of a page, in its order. */
export const examplesIn = (page: string): readonly RuleExample[] =>
  [...page.matchAll(/^```yaml (bad|good)\n([\s\S]*?)^```$/gm)].map(([, kind, yaml = '']) => ({
    kind: kind === 'bad' ? 'bad' : 'good',
    yaml,
  }))

/** The first example of its kind; empty where there is none. */
export const exampleIn = (page: string, kind: RuleExample['kind']): string =>
  examplesIn(page)
    .find((it) => it.kind === kind)
    ?.yaml.trimEnd() ?? ''

/** What a page says behind its last example. */
export const moreIn = (page: string): string =>
  page
    .split(/^```.*$/m)
    .slice(1)
    .at(-1)
    ?.trim() ?? ''
