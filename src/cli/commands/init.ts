import { findExamples, isTaken } from '../../node/starting-files.js'
import { taken } from '../../node/write-new.js'
import { unusable } from '../../reports/file-problems.js'
import { misused, shortened } from '../../reports/usage-error.js'
import type { Prompter } from '../asking/prompter.js'
import type { Io } from '../io.js'
import { converse } from '../starting/converse.js'
import { copyExample } from '../starting/copy-example.js'
import { fromAnswers } from '../starting/from-answers.js'
import type { Target } from '../starting/target.js'

/** What `init` can be told. */
export interface InitOptions {
  readonly out?: string
  readonly example?: string
  readonly from?: string
  readonly list?: true
  readonly asOf?: string
}

/**
 * Writes a first declaration, or goes on with one: from questions on the terminal, a file of answers or an example. 1 when somebody
 * stopped before anything was written; what the lint finds in it is shown and changes nothing.
 */
export async function init(
  [file]: readonly string[],
  options: InitOptions,
  io: Io,
  prompter?: Prompter,
): Promise<number> {
  if (options.list) return list(io)
  if (options.example !== undefined && options.from !== undefined)
    throw misused('A declaration begins from an example or from answers, not from both.', {
      suggestion: 'Leave out --example or --from.',
    })
  if (file !== undefined && options.out !== undefined)
    throw misused('The file is named twice.', { suggestion: `Leave out --out ${shortened(options.out)}.` })
  const out = file ?? options.out ?? 'privacy.yaml'
  if (/^$|[/\\]$/.test(out)) throw misused('The option --out needs a file.', { details: 'Write --out privacy.yaml' })
  const target: Target = { out, asOf: options.asOf ?? io.today, typedAsOf: options.asOf }
  if (options.example === undefined && options.from === undefined) return converse(target, io, prompter)
  if (await isTaken(out, io.cwd)) throw await unusable([taken(out)])
  return options.example === undefined
    ? fromAnswers(options.from ?? '', target, io)
    : copyExample(options.example, target, io)
}

/** `init` as it is called from the command line. */
export const initCommand = (words: readonly string[], options: InitOptions, io: Io): Promise<number> =>
  init(words, options, io)

async function list(io: Io): Promise<number> {
  const examples = await findExamples()
  const longest = Math.max(0, ...examples.map(({ name }) => name.length))
  io.stdout(examples.map(({ name, about }) => `${name.padEnd(longest)}  ${about}\n`).join(''))
  return 0
}
