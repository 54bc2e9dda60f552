import { readFileSync } from 'node:fs'
import { checkTexts } from '../../src/checking/check-texts.js'
import { compose } from '../../src/documents/notice/compose.js'
import { printedOf } from '../../src/documents/tree/printed.js'
import { loadWords } from '../../src/documents/words/load-words.js'
import { type Citation, printCitations } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import type { RuleSource } from './rules.js'
import { declarationSchema, followed, type Schema } from './schema.js'

const law = lawAsOf('2026-11-21')

/** The points of the law that a notice answers, by what they are in the GDPR, the UK GDPR and the Swiss act. */
const points =
  /^(?:gdpr|uk-gdpr):1[34]\.(?:[12]\.[a-z]+|3|4)$|^(?:gdpr|uk-gdpr):14\.5$|^fadp:(?:19\.(?:2\.[a-z]|[345])|21)$/

/** What a notice answers by when and whether it is given, and not by a section. */
const unprinted: Readonly<Record<string, string>> = {
  '13.4': 'none: says when no notice is owed',
  '14.3': 'none: says when the notice is due',
  '14.5': 'none: says when no notice is owed',
  '19.5': 'none: says when the notice is due',
}

interface Row {
  readonly cites: readonly Citation[]
  readonly says: string
  readonly fields: readonly string[]
  readonly sections: readonly string[]
  readonly rules: readonly string[]
}

/** `docs/coverage.md`: each point of the law with the fields that state it, the section that tells it and the rules that guard it. */
export async function coverageDocs(sources: readonly RuleSource[]): Promise<string> {
  const printed = await sectionsByCitation()
  const fields = [...fieldsOf(declarationSchema, '')]
  const rows = new Map<string, Row>()
  for (const { id, says } of law.provisions().filter((provision) => points.test(provision.id))) {
    const number = id.slice(id.indexOf(':') + 1)
    const isPart = (other: Citation): boolean => other === id || other.startsWith(`${id}.`)
    const row: Row = {
      cites: [id],
      says,
      fields: fields.filter((field) => field.serves.some(isPart)).map(({ path }) => path),
      sections: [...printed].filter(([, cites]) => cites.some(isPart)).map(([title]) => title),
      rules: sources
        .filter(({ rule }) => Object.values(rule.cites).some((cites) => cites?.some(isPart)))
        .map(({ rule }) => rule.id),
    }
    const key = `${id.startsWith('fadp') ? 'ch' : ''}${number}`
    rows.set(key, merged(rows.get(key), row, unprinted[number]))
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return `${introduction}\n${sorted.map(rowText).join('\n')}\n\n${bySection(sorted)}\n`
}

/** The same the other way round: the rules that guard what a section tells. */
function bySection(rows: readonly Row[]): string {
  const titles = [...new Set(rows.flatMap(({ sections }) => sections))].filter((title) => !title.startsWith('none'))
  const lines = titles.map((title) => {
    const rules = rows.filter(({ sections }) => sections.includes(title)).flatMap((row) => row.rules)
    return `| ${title} | ${linked([...new Set(rules)].sort())} |`
  })
  return ['## Rules by section', '', '| section | rules |', '| --- | --- |', ...lines].join('\n')
}

const linked = (rules: readonly string[]): string => rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')

const introduction = `# What the law asks, and what answers it

Each point that a notice has to answer: the fields of [the language](format.md) that state it, the sections of a notice that
tell it, and the [rules](rules/README.md) that guard it. The sections are those of a large notice in which everything is
declared; \`forthright trace\` says the same of yours.

| point | what it asks | fields | sections | rules |
| --- | --- | --- | --- | --- |`

const joined = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]

/** The same point of the GDPR and the UK GDPR is one row. */
function merged(before: Row | undefined, row: Row, instead: string | undefined): Row {
  const sections = joined(before?.sections ?? [], row.sections)
  return {
    cites: [...(before?.cites ?? []), ...row.cites],
    says: before?.says ?? row.says,
    fields: joined(before?.fields ?? [], row.fields),
    sections: sections.length === 0 && instead !== undefined ? [instead] : sections,
    rules: joined(before?.rules ?? [], row.rules),
  }
}

function rowText({ cites, says, fields, sections, rules }: Row): string {
  const cells = [
    printCitations(cites),
    says,
    fields.map((field) => `\`${field}\``).join(', '),
    sections.join(', '),
    linked(rules),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The provisions that each section of a notice rests on, in the order of the sections. */
async function sectionsByCitation(): Promise<ReadonlyMap<string, readonly Citation[]>> {
  const text = readFileSync(new URL('../../test/print/large.yaml', import.meta.url), 'utf8')
  const everywhere = text.replace(/^regimes: .*$/m, 'regimes: [uk, eu, ch]')
  const { model } = checkTexts([{ path: 'large.yaml', text: everywhere }], { asOf: law.asOf })
  const cites = new Map<string, readonly Citation[]>()
  for (const document of model ? compose(model, law, await loadWords(model), { draft: true }) : []) {
    const titles = new Map(document.sections.flatMap(({ title, clauses }) => clauses.map(({ id }) => [id, title])))
    for (const unit of printedOf(document)) {
      const title = titles.get(unit.clause) ?? ''
      cites.set(title, [...(cites.get(title) ?? []), ...unit.cites])
    }
  }
  return cites
}

interface Field {
  readonly path: string
  readonly serves: readonly Citation[]
}

/** Every field with the provisions it serves: those at the top by their names, those of a definition behind its name. */
function* fieldsOf(schema: Schema, prefix: string): Iterable<Field> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const it = followed(field)
    const path = `${prefix}${key}`
    if (it['x-serves'] !== undefined) yield { path, serves: [...servedBy(it['x-serves'])] }
    // What a definition holds is listed under its own name.
    yield* fieldsOf({ ...(field.properties ? { properties: field.properties } : {}) }, `${path}.`)
  }
  if (prefix !== '') return
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) yield* fieldsOf(definition, `${name}.`)
}

/** Reads `13(1)(a), 14(1)(a); UK 13(2)(ca); FADP 19(4)`; what stands without an act is in the GDPR and the UK GDPR. */
function* servedBy(serves: string): Iterable<Citation> {
  for (const part of serves.split('; ')) {
    const [, act = '', list = ''] = /^(UK |FADP )?(.*)$/.exec(part) ?? []
    for (const item of list.split(', ')) {
      const number = item.replace(/\(/g, '.').replace(/\)/g, '')
      if (!/^[0-9]+[A-Z]?(?:\.[0-9a-z]+)*$/i.test(number)) continue
      if (act === 'FADP ') yield `fadp:${number}`
      else yield `uk-gdpr:${number}`
      if (act === '') yield `gdpr:${number}`
    }
  }
}
