import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { draftLanguages, languages } from '../../../src/documents/words/languages.gen.js'
import { loadLocales } from '../../../src/documents/words/load-locales.js'
import type { Loaders } from '../../../src/documents/words/locale.js'
import { localeFor } from '../../../src/documents/words/locale.js'
import { loaders as shipped } from '../../../src/documents/words/locales/index.gen.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The files that are loaded with a file: what it imports, and what that imports, but nothing that is imported later. */
function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, path = ''] of text.matchAll(/^(?:import|export)(?! type\b)[^'"]*?from '(\.[^']+)'/gm)) {
      const source = normalize(join(dirname(file), path)).replace(/\.js$/, '.ts')
      // The validator is code of its own, and package.json none.
      if (existsSync(join(root, source))) open.push(source)
    }
  }
  return found
}

const words = 'src/documents/words/locales'
const entries = ['src/index.ts', 'src/cli/main.ts', 'src/documents/notice/compose.ts', `${words}/index.gen.ts`]

const english = (await loadLocales(['en'])).get('en')
if (!english) throw new Error('No English.')

describe('what is loaded of the languages', () => {
  test.each([...entries, ...globSync('src/cli/commands/*.ts', { cwd: root })])('no words with %s', (entry) => {
    const isWords = (file: string): boolean => file.startsWith(words) && !file.endsWith('/index.gen.ts')
    expect([...loadedWith(entry)].filter(isWords)).toEqual([])
  })

  test('a language brings its own words and no other', () => {
    for (const tag of languages) {
      const own = [...loadedWith(`${words}/${tag}.gen.ts`)].filter((file) => file.startsWith(words))
      expect(own.sort()).toEqual([`${words}/${tag}.formats.gen.ts`, `${words}/${tag}.gen.ts`])
    }
  })

  test('every language can be loaded, and no words are left of another', async () => {
    expect(Object.keys(shipped)).toEqual([...languages, ...draftLanguages])
    const files = globSync(`${words}/*.gen.ts`, { cwd: root }).map((file) =>
      file.replace(/^.*\/|(?:\.formats)?\.gen\.ts$/g, ''),
    )
    expect(new Set(files)).toEqual(new Set(['index', ...Object.keys(shipped)]))
    expect([...(await loadLocales(languages)).keys()]).toEqual(languages)
  })

  test('only what is asked for is loaded, and once', async () => {
    const asked: string[] = []
    const loader = (tag: string) => async () => {
      asked.push(tag)
      return { locale: { ...english, tag } }
    }
    const loaders: Loaders = { en: loader('en'), de: loader('de'), 'de-CH': loader('de-CH'), fr: loader('fr') }
    const locales = await loadLocales(['de-AT', 'de', 'de-CH', 'xx'], loaders)
    expect(asked.sort()).toEqual(['de', 'de-CH'])
    expect(localeFor(locales, 'de-AT')?.tag).toBe('de')
    expect(localeFor(locales, 'de-CH')?.tag).toBe('de-CH')
    expect(localeFor(locales, 'fr')).toBeUndefined()
  })
})
