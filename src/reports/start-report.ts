import type { Checked } from '../checking/checked.js'
import { usualName } from '../source/file.js'
import type { Words } from '../wording/words.js'
import { brief } from './brief.js'
import { count, type Look, widthOf, wrap } from './layout.js'
import { palette } from './palette.js'
import { sum } from './sum.js'
import { asFile, commandOf, nothingTyped, quotedWord, type Typed } from './typed-again.js'
import { visibleName } from './visible-name.js'

/** A first declaration as it was written. */
export interface Start {
  readonly files: readonly { readonly name: string; readonly text: string }[]
  /** `answers`, or the name of an example. */
  readonly from: string
  /** What was typed, for the commands that come next. */
  readonly typed?: Typed | undefined
  /** What is marked as not stated, with its lines. */
  readonly open: readonly { readonly line: number; readonly what: string; readonly path: string }[]
}

/** Says what was written, what is open in it, what the first lint finds, and which command comes next. */
export function describeStart(
  { files, from, open, typed = nothingTyped }: Start,
  checked: Checked,
  words: Words,
  look: Look,
): string {
  const paint = palette(look.color)
  const [main] = files
  const wrote = files.map(
    (file) => `${paint('ok', 'wrote')} ${visibleName(file.name)} (${count(file.text.split('\n').length - 1, 'line')})`,
  )
  const named = { ...typed, files: main === undefined || main.name === usualName ? [] : [asFile(main.name)] }
  return [
    '',
    ...wrote,
    ...(from === 'answers'
      ? openOf(open, look)
      : [`It is the example ${from}: put your own facts in the place of its own.`]),
    '',
    ...(from === 'answers' ? foundIn(checked, words, look) : []),
    ...sum([checked], look, paint),
    `Next: ${commandOf('lint', named)}   then: ${commandOf('build', { ...named, options: ofLaw(named) }, { extra: ['--draft'] })}`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** How a command that runs beside a file names it to a shell. */
export function namedBeside(out: string): readonly string[] {
  const name = out.replace(/^[\s\S]*[/\\]/, '')
  return name === usualName ? [] : [quotedWord(asFile(name))]
}

/** To write the declaration somewhere is not to print it there. */
const ofLaw = ({ options }: Typed): Typed['options'] => options.filter(([flag]) => flag === '--as-of')

/** So many findings are shown at first; `lint` shows all, with why and what to do. */
const shownAtFirst = 8

function foundIn({ findings }: Checked, words: Words, look: Look): readonly string[] {
  if (findings.length === 0) return []
  const left = findings.length - shownAtFirst
  const shown = brief(findings.slice(0, shownAtFirst), words, look).trimEnd().split('\n')
  return [...shown, ...(left > 0 ? [`  and ${left} more, which lint shows`] : []), '']
}

function openOf(open: Start['open'], look: Look): readonly string[] {
  if (open.length === 0) return ['Nothing you were asked is open.']
  const widest = String(open.at(-1)?.line ?? 0).length
  const verb = open.length === 1 ? 'thing is' : 'things are'
  return [
    `${open.length} ${verb} open, each marked with a comment in the file:`,
    ...open.flatMap(({ line, what, path }) => {
      const [first = '', ...more] = wrap(`${what}: ${path}`, widthOf(look) - widest - 9)
      return [
        `  line ${String(line).padStart(widest)}  ${first}`,
        ...more.map((each) => `${' '.repeat(widest + 9)}${each}`),
      ]
    }),
  ]
}
