import type { Message } from '../../src/documents/words/message.js'
import { type MessagePart, partKinds } from '../../src/documents/words/message-nodes.js'

/** What a message chooses by: for each argument the choices that it has words for. */
interface Choices {
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>
  readonly plurals: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * What is wrong with the choices of a message: a choice of the reference that has no words, so that other words would
 * silently stand for it, one that nothing calls for, and numbers without the form that the language has for them.
 */
export function wrongChoices(message: Message, reference: Message, formattedAs: string): readonly string[] {
  const [has, wants] = [choicesIn(message), choicesIn(reference)]
  const forms = new Intl.PluralRules(formattedAs).resolvedOptions().pluralCategories
  return [
    ...[...wants.selects].flatMap(([name, choices]) => difference(name, choices, has.selects.get(name))),
    ...[...has.plurals].flatMap(([name, counted]) =>
      difference(name, new Set(forms), new Set([...counted].filter((form) => !form.startsWith('=')))),
    ),
  ]
}

const difference = (
  name: string,
  wanted: ReadonlySet<string>,
  has: ReadonlySet<string> = new Set(),
): readonly string[] => [
  ...[...wanted].filter((it) => !has.has(it)).map((it) => `{${name}} has no words for ${it}`),
  ...[...has].filter((it) => !wanted.has(it)).map((it) => `{${name}} is never ${it}`),
]

function choicesIn({ tree }: Message): Choices {
  const selects = new Map<string, Set<string>>()
  const plurals = new Map<string, Set<string>>()
  const visit = (parts: readonly MessagePart[]): void => {
    for (const { type, value = '', options = {}, children = [] } of parts) {
      const found = type === partKinds.select ? selects : plurals
      const names = Object.keys(options)
      if (names.length > 0) found.set(value, new Set([...(found.get(value) ?? []), ...names]))
      for (const option of Object.values(options)) visit(option.value)
      visit(children)
    }
  }
  visit(tree)
  return { selects, plurals }
}
