import { Option } from 'commander'
import { formats } from '../../formats/index.js'
import { shells } from '../../reports/completion/index.js'
import { diffReports } from '../../reports/diff/index.js'
import { thresholds } from '../../reports/diff/thresholds.js'
import { listFormats, reports } from '../../reports/index.js'
import { concernRows, severityRows } from '../../reports/narrowed.js'
import { kinds, publicKinds } from '../../reports/pick-documents.js'
import { type CommandRow, command } from '../command.js'
import { collectDestinations } from '../destination.js'
import { parseShard } from '../many/shard.js'
import {
  collectWords,
  parseCache,
  parseDay,
  parseFile,
  parseFolder,
  parseMaxShown,
  parseNumber,
  parseRow,
  parseThreads,
  purposesOf,
  repeatable,
  reportOption,
  safeOnly,
} from '../options.js'
import { lint } from './lint.js'

const editors = `
Editors start it themselves; docs/editors.md says how. It reads the folders that
the editor has opened and nothing else, and writes no file.`

const onlyHere = `
The page is at the address that is printed, and nobody on another computer
can open it. It saves into the file as you write, and sends nothing anywhere.
It ends with Ctrl-C, or when no page has been open for ten minutes.`

const files = 'declarations, folders with declarations, or - for standard input (default: privacy.yaml)'
const silent = 'say nothing where the exit code is 0; what programs read is printed all the same'
const again = 'run again whenever something changes that was read, or would be'
const asOf = 'apply the law as it stands on this day (default: today)'

const sourced = `
In ~/.bashrc: eval "$(forthright completion bash)"
In ~/.zshrc, below compinit: source <(forthright completion zsh)
In ~/.config/fish/config.fish: forthright completion fish | source`

const answersFile = `
Each answer is saved at once; run it again to go on with what is open.
Without a terminal, --example or --from is needed. A file of answers looks like:
  situation: club
  name: Northgate Rowing Club
  country: United Kingdom
  purposes: [membership]
  purposes.membership: yes
  time.leaving: 6 years
What it leaves out stays open, and it is never written over a file that exists.`

const idsOf = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(', ')

const usualFormats = formats.filter(({ isUsual }) => isUsual)

/** While there is one kind of document there is nothing to choose, so that the help does not speak of it. */
const documentOption = (): Option =>
  new Option(
    '--document <kind>',
    `print this kind of document (${idsOf(kinds)}); several have commas between them (default: ${idsOf(publicKinds)})`,
  )
    .argParser(repeatable(parseRow('kind of document', kinds)))
    .hideHelp(kinds.length === 1)

const cacheOption = (): Option =>
  new Option('--cache <folder>', 'keep results in this folder, and take from it what is still true').argParser(
    parseCache,
  )

const shardOption = (): Option =>
  new Option('--shard <part>', 'take only this part of the declarations: 2/8 is the second of eight runs').argParser(
    parseShard,
  )

const threadsOption = (): Option =>
  new Option('--threads <number>', 'work in at most this many threads (default: as many as pay)').argParser(
    parseThreads,
  )

const lists = formats.flatMap((format) =>
  format.prints === 'model'
    ? `\n${format.id} lists ${format.lists} of a declaration: DECLARATION.${format.extension}`
    : [],
)

const ofOtherKinds = kinds.length === 1 ? '' : '\nThose of another kind are named NOTICE.KIND.LANGUAGE.FORMAT.'

const fileNames = `
Files are named NOTICE.LANGUAGE.FORMAT.${ofOtherKinds}${lists.join('')}
A file that forthright did not write is never replaced, and one that was
changed since it did only with --force. What nothing makes any more is named.`

const hints = `
What is marked 'to confirm' is usual, and is never taken for a fact: only your
contract says what a vendor is to you. Without a part, the parts are listed.
The command ends with exit code 1 when nothing is found.`

const revisions = `
A revision alone is compared with the files as they are now: main... since this
branch left main, HEAD~1 since the commit before. Without files, all
declarations below this folder are compared.
Layout, order, quoting and comments are no change.`

const entries = `
The entry goes into changes.log of each notice that says something else than
before, in English, and dates the notice from that day if it is older. Without
--date, that day is the day of the notice if it is new or still to come, else
today. Comments, order and line ends of the file stay.`

const lines = `
FILE:LINE asks what that line printed. If the line is in an included part, name
the declaration after it: parts/people.yaml:12 privacy.yaml
Without a question, trace lists what each notice says under Articles 13 and 14.`

/** Every command, in the order in which the help names them. */
export const commands: readonly CommandRow[] = [
  command({
    name: 'init',
    says: 'Ask about your organisation and write a first declaration.',
    declare: (it) =>
      it
        .argument('[FILE]', 'the file to write, or to go on with (default: privacy.yaml)')
        .option('--out <file>', 'the same')
        .option('--example <name>', 'copy an example instead of asking')
        .option('--from <file>', 'take the answers from this file, or - for standard input')
        .option('--list', 'list the examples')
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', answersFile),
    load: async () => (await import('./init.js')).initCommand,
  }),
  command({
    name: 'studio',
    reads: 'one-file',
    says: 'Show a page on this computer: the declaration, and the notice beside it as you write.',
    declare: (it) =>
      it
        .argument('[FILE]', 'a declaration, which need not be there yet (default: privacy.yaml)')
        .option('--open', 'open the page in your browser')
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', onlyHere),
    load: async () => (await import('./studio.js')).studio,
  }),
  command({
    name: 'lint',
    reads: 'named-files',
    says: 'Check declarations and say what is wrong, where, why, and what to do.',
    declare: (it) =>
      it
        .argument('[FILE...]', files)
        .option(
          '--format <format>',
          `print ${purposesOf(reports)}; with FORMAT:FILE into a file; repeat it for several (default: "${reports[0].id}")`,
          collectDestinations,
        )
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .option(
          '--max-warnings <number>',
          'end with exit code 1 if warnings stand at more places than this',
          parseNumber('--max-warnings'),
        )
        .option('--rule <id>', 'show only what this rule finds; several have commas between them', repeatable(String))
        .addOption(
          new Option('--severity <severity>', 'show only what is at least this grave: error, warning or info')
            .argParser(parseRow('severity', severityRows))
            .default(severityRows[0], JSON.stringify(severityRows[0]?.id)),
        )
        .option(
          '--concerns <what>',
          'show only what has to change in the notice, in your own record or in practice; several have commas between them',
          repeatable(parseRow('concern', concernRows)),
        )
        .option(
          '--no-suppressed',
          'leave out of SARIF and JUnit what comments set aside, which they mark as suppressed',
        )
        .option('--max-shown <number>', 'show at most this many findings; with all, show every one', parseMaxShown, 50)
        .addOption(
          new Option(
            '--fix [rule]',
            'write into the files what has one answer; with a rule, also what that rule suggests, and nothing else',
          )
            .preset(safeOnly)
            .argParser(collectWords),
        )
        .option(
          '--ask [who]',
          'instead of checking, print the questions that somebody else knows the answers to, a sheet a person',
        )
        .option('--dry-run', 'with --fix: write nothing, show the changes, and end with exit code 1 if there are any')
        .option(
          '--baseline <file>',
          'pass over what this file knows, so that only what is new counts',
          parseFile('--baseline'),
        )
        .option('--write-baseline', 'write the baseline: all that is found now is known from then on')
        .option('--prune-baseline', 'take out of the baseline what is found no more')
        .option(
          '--baseline-until <date>',
          'the last day on which the baseline that is written counts',
          parseDay('--baseline-until'),
        )
        .addOption(cacheOption())
        .addOption(shardOption())
        .addOption(threadsOption())
        .option('--quiet', silent)
        .option('--watch', again),
    // It is what is run most: its code is at hand.
    load: async () => lint,
  }),
  command({
    name: 'build',
    reads: 'named-files',
    says: 'Print the notices of declarations that have no errors.',
    declare: (it) =>
      it
        .argument('[FILE...]', files)
        .option(
          '--out <folder>',
          "write into this folder; '{dir}/out' lies beside each declaration, - is standard output",
          parseFolder,
          'out',
        )
        .option(
          '--format <format>',
          `print in this format (${idsOf(formats)}); several have commas between them (default: ${idsOf(usualFormats)})`,
          repeatable(parseRow('format', formats)),
        )
        .addOption(documentOption())
        .option('--notice <id>', 'print only this notice; several have commas between them', repeatable(String))
        .option('--language <tag>', 'print only this language; several have commas between them', repeatable(String))
        .option(
          '--draft',
          'print in spite of errors, marked as a draft, with a visible gap wherever something is missing; into files of its own',
        )
        .option(
          '--check',
          'write nothing; name the files that are not up to date, and end with exit code 1 if there are any',
        )
        .option('--force', 'replace what was changed by hand since forthright wrote it')
        .addOption(cacheOption())
        .addOption(shardOption())
        .addOption(threadsOption())
        .option('--quiet', silent)
        .option('--watch', again)
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', fileNames),
    load: async () => (await import('./build.js')).build,
  }),
  command({
    name: 'diff',
    reads: 'two-sides',
    says: 'Say what changed between two declarations, and what people have to be told of.',
    declare: (it) =>
      it
        .argument('<OLD>', 'a declaration, a folder, or a revision: main..., HEAD~1, main..HEAD')
        .argument('[NEW...]', 'the other declaration or folder; behind a revision, the files that are meant')
        .addOption(reportOption(diffReports))
        .addOption(
          new Option(
            '--fail-on <class>',
            'end with exit code 1 for changes of this class or a graver one: must, should, notable or never',
          )
            .argParser(parseRow('class', thresholds))
            .default(
              thresholds.find(({ id }) => id === 'never'),
              '"never"',
            ),
        )
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', revisions),
    load: async () => (await import('./diff.js')).diff,
  }),
  command({
    name: 'changelog',
    reads: 'two-sides',
    says: 'Write into the log of each notice what changed, so that readers are told.',
    declare: (it) =>
      it
        .argument('<OLD>', 'a declaration, a folder, or a revision: main..., HEAD~1')
        .argument('[NEW...]', 'the declaration or folder that is written; behind a revision, the files that are meant')
        .option('--date <date>', 'the day from which the changes apply', parseDay('--date'))
        .option('--dry-run', 'write nothing, and show what would be written')
        .option(
          '--check',
          'write nothing; name each notice that says something else while neither its version nor its day nor its log does, and end with exit code 1 if there are any',
        )
        .option('--force', 'write an entry again that was added since OLD')
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', entries),
    load: async () => (await import('./changelog.js')).changelog,
  }),
  command({
    name: 'explain',
    says: 'Explain a rule, or a provision and the rules that guard it.',
    declare: (it) =>
      it
        .argument(
          '<rule|provision...>',
          "a rule such as retention-is-stated, or a provision such as 'UK GDPR Art. 13(2)(a)'",
        )
        .option('--as-of <date>', asOf, parseDay('--as-of')),
    load: async () => (await import('./explain.js')).explain,
  }),
  command({
    name: 'rules',
    says: 'List the rules: what must be true of a notice.',
    declare: (it) =>
      it
        .argument('[WORDS...]', 'a topic such as retention, or only what has all these words')
        .addOption(reportOption(listFormats)),
    load: async () => (await import('./rules.js')).rules,
  }),
  command({
    name: 'catalogue',
    says: 'List what a declaration can pick from: kinds of data and purposes, vendors, cookies, authorities.',
    declare: (it) =>
      it
        .argument('[PART]', 'a part of the catalogue, such as vendors')
        .argument('[WORDS...]', 'only what has all these words')
        .addOption(reportOption(listFormats))
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', hints),
    load: async () => (await import('./catalogue.js')).catalogue,
  }),
  command({
    name: 'trace',
    reads: 'named-files',
    says: 'Say what a line printed, what a paragraph was made of, and what is told or left out.',
    declare: (it) =>
      it
        .argument('[FILE[:LINE]...]', files)
        .option('--paragraph <words>', 'say what printed the paragraphs with these words')
        .option(
          '--block <path>',
          'say what printed this section, clause or block: why, why/why.intro or why/why.intro/0',
        )
        .option('--unused', 'list the declared facts that are in no notice')
        .option('--notice <id>', 'look at this notice only; several have commas between them', repeatable(String))
        .addOption(reportOption(listFormats))
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        .addHelpText('after', lines),
    load: async () => (await import('./trace.js')).trace,
  }),
  command({
    name: 'lsp',
    says: 'Answer an editor: findings as you type, what a field means, what may stand there, where it is printed.',
    declare: (it) =>
      it
        .option('--as-of <date>', asOf, parseDay('--as-of'))
        // What editors add to every server; there is no other way to speak with this one.
        .addOption(new Option('--stdio').hideHelp())
        .addOption(new Option('--clientProcessId <number>').hideHelp())
        .addHelpText('after', editors),
    load: async () => (await import('./lsp.js')).lsp,
  }),
  command({
    name: 'config',
    says: 'Say which settings hold, and where each of them is said.',
    reads: 'named-files',
    declare: (it) =>
      it
        .argument('[FILE]', 'a declaration, or a folder of declarations (default: this folder)')
        .addOption(reportOption(listFormats)),
    load: async () => (await import('./config.js')).config,
  }),
  command({
    name: 'completion',
    says: 'Print the script by which a shell completes what you type.',
    declare: (it) => it.argument('<shell>', idsOf(shells)).addHelpText('after', sourced),
    load: async () => (await import('./completion.js')).completion,
  }),
]
