import { loadedBy } from './loaded.js'

const law = ['--as-of', '2026-11-21']
const college = 'examples/college/privacy.yaml'

/** The commands that are run most, in CI, in a hook or by an editor. */
const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['lint', ...law, college],
  ['lint', ...law, '--format', 'sarif', college],
  ['lint', ...law, 'examples/as-published/cqi-imsig.yaml'],
  ['diff', college, college],
  ['trace', ...law, college],
  ['explain', 'purpose-has-basis'],
]

/** A line for each: what it loads and runs, to hold against the lines of the last commit. */
export const loads = (): readonly string[] =>
  commands.map((args) => {
    const { modules, bytes, functions } = loadedBy(args)
    return [args.join(' '), modules, bytes, functions].join('\t')
  })
