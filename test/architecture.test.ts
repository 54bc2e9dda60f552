import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the files of a folder may import from the rest of `src`, and why nothing else. */
const table: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  source: { may: ['source'], because: 'places and pointers are known before anything is understood' },
  law: { may: ['law'], because: 'law is facts with dates; nothing we do changes it' },
  catalogue: { may: ['catalogue', 'law'], because: 'vocabularies are data' },
  findings: { may: ['findings', 'source', 'law/citation'], because: 'a finding is a value that every stage can make' },
  language: {
    may: ['language', 'source'],
    because: 'what can be written is data, read by whoever reads, writes or asks',
  },
  reading: {
    may: ['reading', 'language', 'findings', 'source'],
    because: 'what was written is read before it means anything',
  },
  settings: {
    may: ['settings', 'reading', 'language', 'findings', 'source'],
    because: 'what holds for many declarations is read as one is, and is known before any of them means something',
  },
  model: {
    may: ['model', 'reading', 'language', 'findings', 'law', 'source'],
    because: 'meaning is given once, and knows nothing of what is asked of it',
  },
  facts: {
    may: [
      'facts',
      'model',
      'findings',
      'catalogue',
      'law',
      'source',
      'language/kept-from-notices',
      'language/kept-in-words',
      'language/place-of',
      'language/shapes.gen',
    ],
    because:
      'a question has one answer, for rules, documents and exports alike; what the language keeps from notices is one list, and so are the sections of a notice and the words for a time',
  },
  prose: {
    may: [
      'prose',
      'facts',
      'model',
      'findings',
      'law',
      'source',
      'language/number-words',
      'language/role',
      'language/shapes.gen',
    ],
    because:
      'what an organisation wrote is read with phrases, by what it is for; a language’s numbers and days are one list',
  },
  grammar: {
    may: ['grammar', 'findings', 'law/citation', 'law/countries', 'law/lazy'],
    because: 'how a language names, quotes, joins and counts; it knows nothing of what is said',
  },
  'rules (index)': { may: ['rules'], because: 'the index names every rule' },
  rules: {
    may: [
      'rules/rule',
      'rules/*/words',
      'facts',
      'prose',
      'model',
      'findings',
      'grammar',
      'law',
      'catalogue',
      'source/pointer',
      'source/edit',
      'source/graphemes',
    ],
    because: 'a rule is a sentence about a well-formed world; it leans on no other rule, but may share words with it',
  },
  changes: {
    may: ['changes', 'prose', 'facts', 'model', 'language', 'findings', 'law', 'source'],
    because: 'two models are compared by the shapes of the language and classed by facts; no rule and no sentence',
  },
  checking: {
    may: [
      'checking',
      'rules',
      'prose',
      'facts',
      'model',
      'settings',
      'reading',
      'language',
      'findings',
      'grammar',
      'documents',
      'catalogue',
      'law',
      'source',
      'writing',
    ],
    because:
      'the phases, the session and the one gate: what was found, what may be printed, and what is mended: a change is made to be checked again',
  },
  wording: {
    may: [
      'wording',
      'changes',
      'rules',
      'grammar',
      'findings',
      'checking',
      'settings',
      'reading',
      'model',
      'language',
      'law/citation',
      'law/lazy',
      'source',
    ],
    because:
      'what was found is put into words last, in one language of several; nothing before a report holds a sentence',
  },
  documents: {
    may: ['documents', 'facts', 'model', 'law', 'source/pointer'],
    because: 'a document follows from facts, never from what the linter thinks of them',
  },
  trace: {
    may: ['trace', 'documents', 'facts', 'model', 'law', 'source'],
    because: 'a trace lays the declaration, the notice and the law over each other, and judges none of them',
  },
  formats: {
    may: [
      'formats',
      'documents/tree',
      'documents/shell',
      'facts',
      'model',
      'law/citation',
      'source/pointer',
      'source/graphemes',
    ],
    because: 'a format is a pure function of a finished document, or of the model',
  },
  reports: {
    may: [
      'reports',
      'changes',
      'wording',
      'grammar',
      'findings',
      'language/suggest',
      'language/shapes.gen',
      'source',
      'law',
      'checking',
      'trace',
      'rules',
      'catalogue',
      'documents/tree',
      'documents/kinds',
      // The page that shows two notices side by side shows their clauses as a notice does.
      'formats/comparison',
    ],
    because: 'a report says what was found and what there is to find, for people or for programs',
  },
  writing: { may: ['writing', 'language', 'source'], because: 'one writer of YAML, for questions, imports and fixes' },
  interview: {
    may: [
      'interview',
      'grammar',
      'writing',
      'checking',
      'documents',
      'catalogue',
      'prose',
      'facts',
      'model/grouped',
      'language',
      'reading',
      'law',
      'source',
      'reports/problem',
    ],
    because:
      'answers change the declaration itself; what a proposal would print is read off the document, and what words leave open with the phrases of the rules; who asks is another matter',
  },
  node: {
    may: ['node', 'settings', 'reading', 'findings', 'source', 'writing', 'checking', 'formats', 'reports'],
    because: 'the disk is touched in one place',
  },
  server: {
    may: [
      'server',
      'node',
      'checking',
      'reports/placed',
      'wording',
      'documents/tree',
      'formats/section-numbers',
      'writing',
      'rules/index.gen',
      'model/once-per-model',
      'reading',
      'language',
      'catalogue',
      'law',
      'findings',
      'source',
    ],
    because:
      'an editor asks at the same doors as a command does, and of what is half written besides; what it has not opened is read by node alone',
  },
  studio: {
    may: [
      'studio',
      'interview',
      'server',
      'checking',
      'reports/left-words',
      'reports/placed',
      'wording',
      'documents/tree',
      'formats',
      'reading',
      'writing',
      'law',
      'findings',
      'source',
    ],
    because: 'what a page asks is answered at the same doors as a command; nothing here knows of a page',
  },
  'studio (app)': {
    may: [
      'studio/messages',
      'studio/app',
      'studio/desk',
      'formats/format',
      'formats/index',
      'formats/typeset-wasm',
      'interview/answer',
      'interview/decision',
      'interview/fields-asked',
      'interview/form',
      'interview/in-one-line',
      'interview/knowers',
      'interview/mending',
      'interview/numbers',
      'interview/options-found',
      'interview/sheets',
      'findings/finding',
      'source',
    ],
    because: 'the page shows and asks: it holds types, and its worker alone holds the desk',
  },
  cli: {
    may: ['cli', 'server', 'checking', 'formats', 'reports', 'wording', 'interview', 'node'],
    because: 'a command reads its arguments and knocks at doors: it holds no logic of its own',
  },
  '.': { may: ['*'], because: 'index is the door for programs' },
}

const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).sort()

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/')
  if (file.endsWith('/index.gen.ts') && folder === 'rules') return 'rules (index)'
  if (file.startsWith('src/studio/app/')) return 'studio (app)'
  return rest.length === 0 ? '.' : folder
}

/** Whether a file is one that may be imported, or in a folder that may be; `*` stands for any one folder. */
const isIn = (target: string, may: string): boolean =>
  new RegExp(`^${may.replaceAll('*', '[^/]+')}(?:/|$)`).test(target)

describe('what may import what', () => {
  it.each(files)('%s', (file) => {
    const rule = table[folderOf(file)]
    expect(rule, `${folderOf(file)} is in the table`).toBeDefined()
    if (!rule || rule.may.includes('*')) return
    for (const path of importsOf(file).filter((it) => it.startsWith('.'))) {
      const target = normalize(join(dirname(file), path))
        .replace(/^src\//, '')
        .replace(/\.js$/, '')
      const allowed = rule.may.some((may) => isIn(target, may))
      expect(allowed || target.includes('package.json'), `${file} imports ${target}, but ${rule.because}`).toBe(true)
    }
  })
})

/** The files that a file imports, with or without what only types need. */
function filesImportedBy(file: string, withTypes: boolean): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = [...text.matchAll(/^(?:import|export) (type )?(?:([^'\n]*?|\{[^}]*\}) from )?'(\.[^']+)\.js'/gm)]
  return statements
    .filter(([, type, names = '']) => withTypes || (type === undefined && !isOnlyTypes(names)))
    .map(([, , , path = '']) => `${normalize(join(dirname(file), path))}.ts`)
    .filter((it) => files.includes(it))
}

/** Whether every name in braces is a type, so that nothing is loaded for it. */
const isOnlyTypes = (names: string): boolean => /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names)

describe('no circle', () => {
  it('leads from a file back to it, not even by types', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      if (path.includes(file) || done.has(file)) return
      for (const next of filesImportedBy(file, true)) follow(next, [...path, file])
      done.add(file)
    }
    for (const file of files) follow(file, [])
    expect(circles).toEqual([])
  })
})

describe('what stays at the edge', () => {
  // The page that a studio shows is a program of its own, in a browser.
  const elsewhere = files.filter((file) => !/^src\/(?:node|studio\/app)\//.test(file))
  it.each(elsewhere)('%s touches no disk, process, clock or console', (file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(importsOf(file).filter((it) => /^node:(fs|process|child_process|net|http|https|os)/.test(it))).toEqual([])
    expect(text).not.toMatch(/\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(/)
  })
})

describe('the page', () => {
  const entries = ['src/studio/app/site/site.tsx', 'src/studio/app/site/alone.tsx']
  const inside = files.filter((file) => file.startsWith('src/studio/app/') && !entries.includes(file))
  it.each(inside)('reads the clock where it begins, and not in %s', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)/)
  })
})

describe('what reads words', () => {
  const judging = files.filter((file) => /^src\/(?:rules|facts|checking)\//.test(file) && !file.endsWith('.gen.ts'))
  const pattern = /(?<=^ *|[=(,[:!&|?] ?)\/(?![/*])(?:\\.|[^/\n\\])+\/[a-z]*/gm

  const isWorded = /\\b\W*[a-z]|[a-z]{3}.*\/[a-z]*i[a-z]*$/i

  // What ignores case, or begins where a word does, looks for words: those are phrases of a language.
  it.each(judging)('%s leaves it to phrases', (file) => {
    const patterns = readFileSync(join(root, file), 'utf8').match(pattern) ?? []
    expect(patterns.filter((it) => isWorded.test(it) && !it.startsWith('/^https?:'))).toEqual([])
  })
})

/** Some files and all that are loaded with them. */
function loadedWith(...entries: readonly string[]): readonly string[] {
  const loaded = new Set(entries)
  for (const file of loaded) for (const next of filesImportedBy(file, false)) loaded.add(next)
  return [...loaded]
}

/** The packages that files import for more than types. */
const packagesOf = (loaded: readonly string[]): readonly string[] =>
  loaded.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )[^']*'([^.'][^']*)'/gm)].map(
      ([, name = '']) => name,
    ),
  )

describe('what loading costs', () => {
  // A formatter of Intl loads tables of Unicode: made where a file is loaded, it would slow down every command.
  it.each(files)('%s makes no Intl formatter when it is loaded', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^(?:export )?const \w+(?:: [^=]+)? = new Intl\./m)
  })

  it('a lint of a declaration without a mistake has no words for mistakes', () => {
    const loaded = loadedWith('src/cli/main.ts', 'src/cli/run-command.ts', 'src/cli/commands/lint.ts')
    expect(loaded).toContain('src/reading/read-value.ts')
    expect(loaded.filter((file) => file.startsWith('src/wording/stages/'))).toEqual([])
  })

  it('a lint prints nothing, so that it loads nothing to print with', () => {
    const loaded = loadedWith('src/cli/main.ts', 'src/cli/run-command.ts', 'src/cli/commands/lint.ts')
    expect(
      loaded.filter((file) => /^src\/(?:formats\/(?!index\.)|documents\/(?:shell|notice|clauses)\/)/.test(file)),
    ).toEqual([])
    expect(packagesOf(loaded)).not.toContain('handlebars')
  })

  it('a notice is composed without what reads Markdown or fills pages', () => {
    const loaded = loadedWith('src/documents/notice/compose.ts', 'src/documents/words/load-words.ts')
    expect(packagesOf(loaded).filter((name) => /handlebars|unified|remark|mdast|micromark/.test(name))).toEqual([])
  })
})

describe('the house as a whole', () => {
  const roomOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '.')
  const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== '.')
  const arrows = new Map(
    rooms.map((room) => {
      const targets = files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          importsOf(file)
            .filter((path) => path.startsWith('.'))
            .map((path) => normalize(join(dirname(file), path))),
        )
        .filter((path) => path.startsWith('src/'))
        .map(roomOf)
      return [room, new Set(targets.filter((target) => target !== room && target !== '.'))] as const
    }),
  )

  it('has no circle of rooms', () => {
    // Rooms that lead to none but those already left: what remains at the end leads in a circle.
    const left = new Map(arrows)
    for (let size = -1; size !== left.size; ) {
      size = left.size
      for (const [room, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(room)
    }
    expect([...left.keys()]).toEqual([])
  })

  it('has a line for each room in ARCHITECTURE.md, and none for another', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    const told = [...((text.split('## The rooms')[1] ?? '').split('\n## ')[0]?.matchAll(/^\| `(\w+)` \|/gm) ?? [])].map(
      ([, room]) => room,
    )
    expect(told.toSorted()).toEqual(rooms.toSorted())
  })

  it('has a thin command line: it imports seven rooms at most', () => {
    expect([...(arrows.get('cli') ?? [])].toSorted()).toEqual([...(arrows.get('cli') ?? [])].toSorted().slice(0, 7))
  })
})
