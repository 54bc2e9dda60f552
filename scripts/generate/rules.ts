import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { type Citation, printCitations } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import type { AnyRule } from '../../src/rules/rule.js'
import { examplesIn, type RuleExample, whyIn } from '../../src/rules/rule-page.js'
import { stageChecks } from '../../src/wording/stages/checks.js'

/** A rule with where it lives and what its page says. */
export interface RuleSource {
  readonly topic: string
  readonly rule: AnyRule
  readonly page: RulePage
}

/** The parts of a rule's page, `docs/rules/<id>.md`: its head is made, all below it is written by hand. */
export interface RulePage {
  /** Why the rule is there: the paragraphs before the first example. */
  readonly why: string
  /** Everything below the head, as written, without the lines that tell bad from good. */
  readonly text: string
  readonly examples: readonly RuleExample[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The files of rules, by topic and id; of one that has no page yet, nothing is made. What several rules of a topic say alike
 * stands in its `words.ts`, which is no rule.
 */
export const ruleFiles = (): { readonly written: readonly string[]; readonly unfinished: readonly string[] } => {
  const files = globSync('src/rules/*/*.ts', { cwd: root, ignore: 'src/rules/*/words.ts' }).sort()
  const hasPage = (file: string): boolean => existsSync(pathOf(idOf(file)))
  return { written: files.filter(hasPage), unfinished: files.filter((file) => !hasPage(file)) }
}

/** Every rule of the project, by topic and id, with its page. */
export async function ruleSources(): Promise<readonly RuleSource[]> {
  const files = ruleFiles().written
  const sources: RuleSource[] = []
  for (const file of files) {
    const module: { readonly default: AnyRule } = await import(`../../${file}`)
    const page = pageOf(readFileSync(pathOf(idOf(file)), 'utf8'))
    sources.push({ topic: file.split('/')[2] ?? '', rule: module.default, page })
  }
  return sources
}

const idOf = (file: string): string => basename(file, '.ts')
const pathOf = (id: string): string => `${root}docs/rules/${id}.md`

/** What tells a reader of the page which example is which. */
const labels = { bad: 'Not like this; the marked line is reported:', good: 'Like this:' } as const

/** The head of a page: its title, what must be true, and the table of provisions. */
const headOfPage = /^# [\s\S]*?\n\| --- [^\n]*\n(?:\|[^\n]*\n)+\n/

/** Takes a page apart; a fence that is neither bad nor good is part of the text. */
export function pageOf(written: string): RulePage {
  const text = written
    .replace(headOfPage, '')
    .replace(new RegExp(`^(?:${labels.bad}|${labels.good})\n\n(?=\`\`\`yaml (?:bad|good)$)`, 'gm'), '')
  return { why: whyIn(text), text: text.trim(), examples: examplesIn(text) }
}

const header = '// Made by `npm run generate` from src/rules: change it there.\n'

/** `src/rules/index.gen.ts`: all rules in the order of their topics. */
export function indexCode(sources: readonly RuleSource[]): string {
  const imports = sources.map(({ rule, topic }) => `import ${variable(rule.id)} from './${topic}/${rule.id}.js'\n`)
  const topics = [...new Set(sources.map(({ topic }) => topic))].map((topic) => {
    const names = sources.filter((one) => one.topic === topic).map(({ rule }) => `    ${variable(rule.id)},\n`)
    return `  '${topic}': [\n${names.join('')}  ],\n`
  })
  return `${header}${imports.join('')}import type { AnyRule } from './rule.js'\n\n/** The rules of law by topic, in the order of their ids. */\nexport const topics: Readonly<Record<string, readonly AnyRule[]>> = {\n${topics.join('')}}\n\n/** Every rule of law, by topic and id. */\nexport const rules: readonly AnyRule[] = Object.values(topics).flat()\n`
}

/** `src/rules/docs.gen.ts`: the pages, for `explain` and SARIF. */
export function docsCode(sources: readonly RuleSource[]): string {
  const entries = sources.map(({ rule, page }) => `  '${rule.id}': ${JSON.stringify(page.text)},\n`)
  return `${header}/** The pages of all rules by id, in Markdown: \`rule-page.ts\` takes them apart. */\nexport const docs: Readonly<Record<string, string>> = {\n${entries.join('')}}\n`
}

const variable = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `docs/rules/<id>.md`: what is written by hand, below a head that follows from the rule. */
export function rulePage({ rule, page }: RuleSource): string {
  const body = page.text.replace(
    /^```yaml (bad|good)$/gm,
    (fence, kind: 'bad' | 'good') => `${labels[kind]}\n\n${fence}`,
  )
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `Severity: ${rule.severity}. ${confidence[rule.confidence]}`,
    '',
    '| provision | what it says | law | how we know |',
    '| --- | --- | --- | --- |',
    ...(['eu', 'uk', 'ch'] as const).flatMap((regime) => (rule.cites[regime] ?? []).flatMap(provisionLines)),
    '',
    body,
    '',
  ].join('\n')
}

const confidence = {
  read: 'That the law says so was read in a source.',
  recalled: 'That the law says so is from memory and still to be checked against a source.',
} as const

const law = lawAsOf('2026-11-21')

/** Each version of a provision: an old one too, because a rule may run for a day long past. */
const provisionLines = (citation: Citation): readonly string[] =>
  law
    .versions(citation)
    .map(({ id, says, from, until, source, confidence: how }) =>
      [`| ${printCitations([id])}`, says, timeOf(from, until), `${source} (${how}) |`].join(' | '),
    )

function timeOf(from: string | undefined, until: string | undefined): string {
  const span = [...(from === undefined ? [] : [`since ${from}`]), ...(until === undefined ? [] : [`until ${until}`])]
  return span.length === 0 ? 'first day not known' : span.join(', ')
}

/** `docs/rules/README.md`: the checklist, and the index by provision. */
export function rulesIndex(sources: readonly RuleSource[]): string {
  const lines = ['# Rules', '', `${sources.length} rules, each with one obligation. The ids say what must be true.`, '']
  for (const topic of [...new Set(sources.map((source) => source.topic))]) {
    lines.push(`## ${title(topic)}`, '', '| rule | severity | what must be true |', '| --- | --- | --- |')
    for (const { rule } of sources.filter((source) => source.topic === topic)) {
      lines.push(`| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.summary} |`)
    }
    lines.push('')
  }
  lines.push('## While reading', '', 'Checked before any rule of law, so without regime or provision.', '')
  lines.push('| check | what must be true |', '| --- | --- |')
  for (const [id, { summary }] of Object.entries(stageChecks)) lines.push(`| ${id} | ${summary} |`)
  lines.push('')
  lines.push('## By provision', '', '| provision | rules |', '| --- | --- |')
  const guards = new Map<string, string[]>()
  for (const { rule } of sources) {
    for (const citation of Object.values(rule.cites).flat()) {
      const printed = printCitations([citation])
      guards.set(printed, [...(guards.get(printed) ?? []), rule.id])
    }
  }
  const collator = new Intl.Collator('en', { numeric: true })
  for (const [provision, ids] of [...guards].sort(([a], [b]) => collator.compare(a, b))) {
    lines.push(`| ${provision} | ${[...new Set(ids)].map((id) => `[${id}](${id}.md)`).join(', ')} |`)
  }
  return `${lines.join('\n')}\n`
}

const title = (topic: string): string => topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ')
