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
  catalogue: { may: ['catalogue', 'law/once'], because: 'vocabularies are data' },
  findings: { may: ['findings', 'source', 'law/citation'], because: 'a finding is a value that every stage can make' },
  declaration: {
    may: ['declaration', 'findings', 'source'],
    because: 'what was written is read before it means anything',
  },
  model: {
    may: ['model', 'declaration', 'findings', 'law', 'catalogue', 'source'],
    because: 'meaning is given once, and knows nothing of rules or outputs',
  },
  rules: {
    may: ['rules/rule', 'model', 'law', 'catalogue', 'source/pointer'],
    because: 'a rule is a sentence about a well-formed world; it never leans on another rule',
  },
  'rules (harness)': {
    may: ['rules', 'model', 'declaration', 'findings', 'law', 'source'],
    because: 'only the harness builds findings',
  },
  notice: {
    may: ['notice', 'model', 'law', 'source/pointer'],
    because: 'a notice follows from facts, never from what the linter thinks of them',
  },
  trace: {
    may: ['trace', 'notice', 'model', 'law', 'source'],
    because: 'a trace lays the declaration, the notice and the law over each other, and judges none of them',
  },
  emit: {
    may: ['emit', 'notice', 'model', 'law/citation', 'source/pointer'],
    because: 'a format is a pure function of a finished notice',
  },
  report: { may: ['report', 'findings', 'source', 'law/citation', 'pipeline'], because: 'a report prints findings' },
  node: {
    may: ['node', 'declaration', 'findings', 'source', 'pipeline', 'emit', 'index', 'report'],
    because: 'the disk is touched in one place',
  },
  cli: {
    may: [
      'cli',
      'index',
      'node',
      'report',
      'phases',
      'pipeline',
      'rules',
      'law',
      'notice',
      'trace',
      'emit',
      'findings',
      'declaration',
      'model/types',
      'model/contact',
      'model/duration',
      'catalogue',
      'source',
    ],
    because: 'a command puts the parts together and holds no logic of its own',
  },
  '.': {
    may: ['*'],
    because: 'pipeline and index are the screen on which the phases are read',
  },
}

const files = globSync('src/**/*.ts', { cwd: root }).sort()

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/')
  if (rest.length === 0) return '.'
  return folder === 'rules' && rest.length === 1 ? 'rules (harness)' : folder
}

describe('what may import what', () => {
  it.each(files)('%s', (file) => {
    const rule = table[folderOf(file)]
    expect(rule, `${folderOf(file)} is in the table`).toBeDefined()
    if (!rule || rule.may.includes('*')) return
    for (const path of importsOf(file).filter((it) => it.startsWith('.'))) {
      const target = normalize(join(dirname(file), path))
        .replace(/^src\//, '')
        .replace(/\.js$/, '')
      const allowed = rule.may.some((may) => target === may || target.startsWith(`${may}/`))
      expect(allowed || target.includes('package.json'), `${file} imports ${target}, but ${rule.because}`).toBe(true)
    }
  })
})

describe('what stays at the edge', () => {
  const elsewhere = files.filter((file) => !/^src\/node\//.test(file))
  it.each(elsewhere)('%s touches no disk, process, clock or console', (file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(importsOf(file).filter((it) => /^node:(fs|process|child_process|net|http|https|os)/.test(it))).toEqual([])
    expect(text).not.toMatch(/\bprocess\.|\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(/)
  })
})

describe('what loading costs', () => {
  // A formatter of Intl loads tables of Unicode: made where a file is loaded, it would slow down every command.
  it.each(files)('%s makes no Intl formatter when it is loaded', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^(?:export )?const \w+(?:: [^=]+)? = new Intl\./m)
  })
})
