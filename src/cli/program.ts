import { Command } from 'commander'
import { formats } from '../formats/index.js'
import type { BuildOptions } from './commands/build.js'
import type { CatalogueOptions } from './commands/catalogue.js'
import type { InitOptions } from './commands/init.js'
import { type LintOptions, lint } from './commands/lint.js'
import type { TraceOptions } from './commands/trace.js'
import type { Io } from './io.js'
import { parseDay, parseFolder, parseMaxShown, parseNumber, parseWord, repeatable } from './options.js'

/** The commands with their options; each loads its code when it is run, and hands its exit code to `end`. */
export function program(io: Io, end: (code: number) => void): Command {
  const root = new Command('forthright')
    .description(
      'The compiler for privacy notices: checks a declaration in YAML against the law and prints the notice.',
    )
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      // Said in our own words instead.
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.columns || 80, 120),
      getErrHelpWidth: () => Math.min(io.columns || 80, 120),
    })
    .helpCommand('help [command]', 'Print the help for a command.')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes)
  addInit(root, io, end)
  addLint(root, io, end)
  addBuild(root, io, end)
  addExplain(root, io, end)
  addRules(root, io, end)
  addCatalogue(root, io, end)
  addTrace(root, io, end)
  return root
}

type End = (code: number) => void

const exitCodes = `
Exit codes: 0 nothing to report, 1 findings or stale files,
2 wrong usage or files that cannot be read, 70 a defect of forthright.`

const lists = formats.flatMap((format) =>
  format.prints === 'model'
    ? `\n${format.id} lists ${format.lists} of a declaration: DECLARATION.${format.extension}`
    : [],
)

const fileNames = `
Files are named NOTICE.LANGUAGE.FORMAT.${lists.join('')}
A file that forthright did not write is never replaced.`

const files = 'declarations, folders with declarations, or - for standard input (default: privacy.yaml)'
const asOf = 'apply the law as it stands on this day (default: today)'

const answersFile = `
Without a terminal, --example or --from is needed. A file of answers looks like:
  name: Northgate Rowing Club
  country: United Kingdom
  people: [member]
  for: [membership.administration]
  purposes:
    membership.administration: { basis: contract, keep: 6 years }
What it leaves out stays open. An existing file is never overwritten.`

function addInit(root: Command, io: Io, end: End): void {
  root
    .command('init')
    .description('Ask about your organisation and write a first declaration.')
    .option('--out <file>', 'write this file', 'privacy.yaml')
    .option('--example <name>', 'copy an example instead of asking')
    .option('--from <file>', 'take the answers from this file, or - for standard input')
    .option('--list', 'list the examples')
    .option('--as-of <date>', asOf, parseDay)
    .addHelpText('after', answersFile)
    .action(async (options: InitOptions) => {
      const { init } = await import('./commands/init.js')
      end(await init(options, io))
    })
}

function addLint(root: Command, io: Io, end: End): void {
  root
    .command('lint')
    .description('Check declarations and say what is wrong, where, why, and what to do.')
    .argument('[FILE...]', files)
    .option(
      '--format <format>',
      'print pretty for people, or json for programs',
      parseWord('format', ['pretty', 'json']),
      'pretty',
    )
    .option('--as-of <date>', asOf, parseDay)
    .option(
      '--max-warnings <number>',
      'end with exit code 1 if there are more warnings than this',
      parseNumber('--max-warnings'),
    )
    .option('--max-shown <number>', 'show at most this many findings; with all, show every one', parseMaxShown, 50)
    .action(async (args: readonly string[], options: LintOptions) => {
      end(await lint(args, options, io))
    })
}

const idsOf = (some: readonly { readonly id: string }[]): string => some.map(({ id }) => id).join(', ')

function addBuild(root: Command, io: Io, end: End): void {
  root
    .command('build')
    .description('Print the notices of declarations that have no errors.')
    .argument('[FILE...]', files)
    .option('--out <folder>', 'write into this folder; - writes one file to standard output', parseFolder, 'out')
    .option(
      '--format <format>',
      `print in this format (${idsOf(formats)}); repeat it for several (default: ${idsOf(formats.filter(({ isUsual }) => isUsual))})`,
      repeatable(
        parseWord(
          'format',
          formats.map(({ id }) => id),
        ),
      ),
    )
    .option('--notice <id>', 'print only this notice; repeat it for several', repeatable(String))
    .option('--language <tag>', 'print only this language; repeat it for several', repeatable(String))
    .option('--draft', 'print in spite of errors, marked as a draft, with a visible gap wherever something is missing')
    .option(
      '--check',
      'write nothing; name the files that are not up to date, and end with exit code 1 if there are any',
    )
    .option('--as-of <date>', asOf, parseDay)
    .addHelpText('after', fileNames)
    .action(async (args: readonly string[], options: BuildOptions) => {
      const { build } = await import('./commands/build.js')
      end(await build(args, options, io))
    })
}

function addExplain(root: Command, io: Io, end: End): void {
  root
    .command('explain')
    .description('Explain a rule, or a provision and the rules that guard it.')
    .argument(
      '<rule|provision...>',
      "a rule such as retention-is-stated, or a provision such as 'UK GDPR Art. 13(2)(a)'",
    )
    .option('--as-of <date>', asOf, parseDay)
    .action(async (words: readonly string[], options: { readonly asOf?: string }) => {
      const { explain } = await import('./commands/explain.js')
      end(await explain(words.join(' '), options, io))
    })
}

function addRules(root: Command, io: Io, end: End): void {
  root
    .command('rules')
    .description('List the rules: what must be true of a notice.')
    .option(
      '--format <format>',
      'print pretty for people, or json for programs',
      parseWord('format', ['pretty', 'json']),
      'pretty',
    )
    .action(async (options: { readonly format: 'pretty' | 'json' }) => {
      const { rules } = await import('./commands/rules.js')
      end(rules(options, io))
    })
}

const hints = `
What is marked 'to confirm' is usual, and is never taken for a fact: only your
contract says what a vendor is to you. Without a part, the parts are listed.
The command ends with exit code 1 when nothing is found.`

function addCatalogue(root: Command, io: Io, end: End): void {
  root
    .command('catalogue')
    .description('List what a declaration can pick from: kinds of data and purposes, vendors, cookies, authorities.')
    .argument('[PART]', 'a part of the catalogue, such as vendors')
    .argument('[WORDS...]', 'only what has all these words')
    .option(
      '--format <format>',
      'print pretty for people, or json for programs',
      parseWord('format', ['pretty', 'json']),
      'pretty',
    )
    .option('--as-of <date>', asOf, parseDay)
    .addHelpText('after', hints)
    .action(async (part: string | undefined, words: readonly string[], options: CatalogueOptions) => {
      const { catalogue } = await import('./commands/catalogue.js')
      end(catalogue(part, words, options, io))
    })
}

const lines = `
FILE:LINE asks what that line printed. If the line is in an included part, name
the declaration after it: parts/people.yaml:12 privacy.yaml
Without a question, trace lists what each notice says under Articles 13 and 14.`

function addTrace(root: Command, io: Io, end: End): void {
  root
    .command('trace')
    .description('Say what a line printed, what a paragraph was made of, and what is told or left out.')
    .argument('[FILE[:LINE]...]', files)
    .option('--paragraph <words>', 'say what printed the paragraphs with these words')
    .option('--block <path>', 'say what printed this section, clause or block: why, why/why.intro or why/why.intro/0')
    .option('--unused', 'list the declared facts that are in no notice')
    .option('--notice <id>', 'look at this notice only; repeat it for several', repeatable(String))
    .option(
      '--format <format>',
      'print pretty for people, or json for programs',
      parseWord('format', ['pretty', 'json']),
      'pretty',
    )
    .option('--as-of <date>', asOf, parseDay)
    .addHelpText('after', lines)
    .action(async (args: readonly string[], options: TraceOptions) => {
      const { trace } = await import('./commands/trace.js')
      end(await trace(args, options, io))
    })
}
