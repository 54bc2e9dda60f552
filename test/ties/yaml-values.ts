/** A map of a declaration. */
export type YamlMap = Readonly<Record<string, unknown>>

/** A field of a value; undefined where it has none. */
export const field = (value: unknown, key: string): unknown => (isMap(value) ? value[key] : undefined)

/** Whether a value is a map. */
export const isMap = (value: unknown): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value states that there is none. */
export const isNone = (value: unknown): boolean => value === 'none' || field(value, 'none') !== undefined

/** The entries of a map with their ids; none where `none` stands there. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isMap(value) && !isNone(value) ? Object.entries(value).filter(([id]) => !id.startsWith('x-')) : []

/** A value that may be one or a list, as a list; empty where nothing or `none` stands there. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || isNone(value)) return []
  return Array.isArray(value) ? value : [value]
}

/** The texts in a list. */
export const stringsIn = (value: unknown): readonly string[] =>
  listOf(value).filter((each): each is string => typeof each === 'string')

/** A text in a language: itself, or what a map of languages says in it. */
export function textIn(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value
  const localised = field(value, language)
  return typeof localised === 'string' ? localised : undefined
}
