import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkTexts } from '../../src/checking/check-texts.js'
import { commands } from '../../src/cli/commands/index.js'
import type { Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'
import type { WordedFinding } from '../../src/wording/worded-findings.js'
import { asOf, checkOverlay } from '../../test/rules/overlay.js'
import { worded } from '../../test/worded.js'
import type { RuleSource } from '../generate/rules.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `docs/messages.md`: everything that the tool says, on one page, so that it can be edited as one text. */
export async function messagesDocs(sources: readonly RuleSource[]): Promise<string> {
  return [
    introduction,
    '## Help',
    ...(await helpTexts()),
    '## Commands',
    ...(await conversations()),
    '## Findings while reading',
    ...readingTexts(),
    '## Findings of law',
    ...sources.flatMap(ruleTexts),
    '',
  ].join('\n\n')
}

const introduction = `# Everything forthright says

This is for looking up, and for whoever edits the words: nobody needs to read it. Made by \`npm run examples\` from the program
itself: what each command prints, and each finding as it is worded for the bad example of its rule. To change a sentence,
change it where it stands in \`src\`.`

const block = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``

async function helpTexts(): Promise<readonly string[]> {
  const texts: string[] = []
  for (const argv of [['--help'], ...commands.map(({ name }) => [name, '--help'])]) {
    texts.push(block(await said(argv, root)))
  }
  return texts
}

/** What is typed one after another in a folder with a declaration, a draft of one, a text that is none and a bad file. */
const typed: readonly string[] = [
  'lnt',
  'lint --fromat json',
  'lint --as-of',
  'lint --as-of 2026-02-30',
  'lint --as-of tomorrow',
  'lint --format yaml',
  'lint --max-warnings many',
  'lint nowhere.yaml',
  'lint notes',
  'lint utf16.yaml',
  'lint latin1.yaml',
  'lint privacy.yaml',
  'lint draft.yaml --max-shown 1',
  'lint broken.yaml',
  'lint draft.yaml --rule retention-is-stated --format github',
  'lint draft.yaml --rule retention-is-stated --format sarif:report.sarif --format junit:report.xml',
  'lint draft.yaml --format pretty --format json',
  'lint draft.yaml --format sarif:privacy.yaml',
  'lint draft.yaml --format sarif:notes',
  'lint draft.yaml --format sarif:',
  'build draft.yaml',
  'build draft.yaml --draft --format md',
  'build privacy.yaml --format md --format html',
  'build privacy.yaml --format md --format html --check',
  'build privacy.yaml --notice visitors',
  'build privacy.yaml --language fr',
  'build privacy.yaml --out - --format md --check',
  'build privacy.yaml --format csv',
  'build privacy.yaml --format csv --notice members',
  'build privacy.yaml --format csv --format md --out -',
  'build privacy.yaml --out taken --format md',
  'build privacy.yaml --out notes/a.txt --format md',
  'build published.yaml',
  'explain',
  'explain retention-is-statd',
  'explain gdpr:999',
  'explain gdpr:13.2.a',
  'explain retention-is-stated',
  'catalogue vendors mailchimp',
  'catalogue venders',
  'catalogue data unicorns',
  'trace privacy.yaml:36',
  'trace privacy.yaml:9999',
  'trace privacy.yaml --unused',
  'trace privacy.yaml --paragraph nothing-like-this',
  'init',
  'init --list',
  'init --example clubb --out new.yaml',
  'init --example membership-club --from answers.yaml --out new.yaml',
  'init --example membership-club',
  'init --example membership-club --out new.yaml',
]

async function conversations(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-messages-'))
  try {
    setUp(folder)
    const texts: string[] = []
    for (const line of typed) texts.push(block(`$ forthright ${line}\n${await said(line.split(' '), folder)}`))
    return texts
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function setUp(folder: string): void {
  const club = readFileSync(join(root, 'examples/membership-club/privacy.yaml'), 'utf8')
  cpSync(join(root, 'examples/membership-club/privacy.yaml'), join(folder, 'privacy.yaml'))
  writeFileSync(join(folder, 'draft.yaml'), club.replace(/^ *retention: .*\n/m, ''))
  writeFileSync(join(folder, 'broken.yaml'), 'forthright: 1\nregimes: [uk\npurposes:\n')
  writeFileSync(join(folder, 'published.yaml'), `${club}transcription: { source: A leaflet }\n`)
  writeFileSync(join(folder, 'utf16.yaml'), Buffer.from('\uFEFFforthright: 1\n', 'utf16le'))
  writeFileSync(join(folder, 'latin1.yaml'), Buffer.from('forthright: 1 # caf\xe9\n', 'latin1'))
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'notes/a.txt'), 'nothing\n')
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken/members.en.md'), 'Written by hand.\n')
}

/** What a command prints, first on standard output and then on standard error. */
async function said(argv: readonly string[], cwd: string): Promise<string> {
  const written = { stdout: '', stderr: '' }
  const decoder = new TextDecoder()
  const io: Io = {
    stdout: (text) => {
      written.stdout += typeof text === 'string' ? text : decoder.decode(text)
    },
    stderr: (text) => {
      written.stderr += text
    },
    stdin: async () => new Uint8Array(),
    cwd,
    today: asOf,
    columns: { stdout: 100, stderr: 100 },
    color: { stdout: false, stderr: false },
    unicode: true,
    debug: false,
  }
  const code = await main(argv, io)
  return `${written.stdout}${written.stderr}[exit code ${code}]`
}

function readingTexts(): readonly string[] {
  return readdirSync(join(root, 'test/fixtures/mistakes'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(root, 'test/fixtures/mistakes', name), 'utf8')
      const checked = checkTexts([{ path: name, text }], { asOf })
      const told = worded(checked.findings).filter(({ cites }) => cites.length === 0)
      return told.length === 0 ? [] : [`${/^# (.*)/.exec(text)?.[1] ?? name}`, told.map(findingText).join('\n')]
    })
}

const words: Readonly<Record<WordedFinding['severity'], string>> = { error: 'error', warning: 'warning', info: 'info' }

/** A finding in words alone, as one item of a list. */
const findingText = ({ rule, severity, message, why, fix }: WordedFinding): string =>
  `- ${words[severity]} \`${rule}\`: ${unlinked([message, why, fix].filter((part) => part !== '').join(' '))}`

/** A link that a finding quotes is no link of this page. */
const unlinked = (text: string): string => text.replaceAll('](', ']\\(')

function ruleTexts({ rule, page }: RuleSource): readonly string[] {
  const bad = page.examples.filter(({ kind }) => kind === 'bad')
  const findings = bad.flatMap(({ yaml }) => checkOverlay(yaml).findings.filter((finding) => finding.rule === rule.id))
  return [`### ${rule.id}`, rule.summary, [...new Set(findings.map(findingText))].join('\n')]
}
