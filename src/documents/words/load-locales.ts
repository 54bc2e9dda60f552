import type { Loaders, Locales } from './locale.js'
import { loaders as shipped } from './locales/index.gen.js'

/** Loads the words of some languages and of no other; a language without words is left out. */
export async function loadLocales(tags: readonly string[], loaders: Loaders = shipped): Promise<Locales> {
  const wanted = new Set(tags.flatMap((tag) => nameIn(loaders, tag)))
  const loaded = await Promise.all([...wanted].map((tag) => loaders[tag]?.()))
  return new Map(loaded.flatMap((one) => (one ? [[one.locale.tag, one.locale] as const] : [])))
}

/** The tag under which a language is found: its own, or that of the language a regional tag belongs to. */
const nameIn = (loaders: Loaders, tag: string): readonly string[] =>
  [tag, tag.split('-')[0] ?? tag].filter((each) => Object.hasOwn(loaders, each)).slice(0, 1)
