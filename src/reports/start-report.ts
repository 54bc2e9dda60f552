import type { Checked } from '../checking/checked.js'
import type { WhatIsLeft } from '../checking/what-is-left.js'
import { usualName } from '../source/file.js'
import type { Words } from '../wording/words.js'
import { brief } from './brief.js'
import { fitLines } from './fit-lines.js'
import { count, type Look, widthOf, wrap } from './layout.js'
import { leftWords } from './left-words.js'
import { palette } from './palette.js'
import { sum } from './sum.js'
import { asFile, commandOf, nothingTyped, quotedWord, type Typed } from './typed-again.js'
import { visibleName } from './visible-name.js'

/** A first declaration as it was written. */
export interface Start {
  readonly files: readonly { readonly name: string; readonly text: string }[]
  /** The name of an example, or what is left to do after answers. */
  readonly from: string | Left
  /** Set where nothing was written: the file is as it was. */
  readonly isAsItWas?: boolean
  /** What was typed, for the commands that come next. */
  readonly typed?: Typed | undefined
}

/** What is left after somebody answered. */
export interface Left {
  /** Whether nothing is asked any more. */
  readonly isWhole: boolean
  readonly open: readonly { readonly line: number; readonly what: string; readonly path: string }[]
  readonly counted: WhatIsLeft
  /** What was answered and does not hold: the errors that no open fact stands for, each with what is asked there. */
  readonly wrong: readonly { readonly line: number; readonly ask: string; readonly key: string }[]
}

/** Says what was written, what is open in it, what the first lint finds, and which command comes next. */
export function describeStart(
  { files, from, typed, isAsItWas }: Start,
  checked: Checked,
  words: Words,
  look: Look,
): string {
  const paint = palette(look.color)
  const wrote = files.map((file) =>
    isAsItWas
      ? `${visibleName(file.name)} is as it was.`
      : `${paint('ok', 'wrote')} ${visibleName(file.name)} (${count(file.text.split('\n').length - 1, 'line')})`,
  )
  const named = typedAbout(files[0]?.name, typed)
  const head = onLines(look, [
    '',
    ...wrote,
    ...(typeof from === 'string'
      ? [`It is the example ${from}: put your own facts in the place of its own.`]
      : leftLines(from, look)),
  ])
  const foot = onLines(look, [
    ...sum([typeof from === 'string' ? checked : untold(checked)], look, paint),
    ...(typeof from === 'string' || from.counted.people === 0
      ? []
      : [`Questions to send: ${commandOf('lint', named, { last: ['--ask'] })}`]),
    `Next: ${commandOf('lint', named)}   then: ${commandOf('build', { ...named, options: ofLaw(named) }, { extra: ['--draft'] })}`,
  ])
  const between =
    typeof from === 'string' ? [''] : whatIsThere(from, checked, words, look, onScreen - head.length - foot.length)
  return [...head, ...between, ...foot].map((line) => `${line}\n`).join('')
}

/** As many lines as a terminal of that width needs for some. */
const onLines = ({ columns }: Look, lines: readonly string[]): readonly string[] =>
  columns === undefined ? lines : fitLines(lines.join('\n'), columns).split('\n')

/** What is left is told once. */
const untold = ({ left: _, ...checked }: Checked): Checked => checked

/** What was typed, about a file that is not the usual one. */
const typedAbout = (name: string | undefined, typed: Typed = nothingTyped): Typed => ({
  ...typed,
  files: name === undefined || name === usualName ? [] : [asFile(name)],
})

/** How a command that runs beside a file names it to a shell. */
export function namedBeside(out: string): readonly string[] {
  const name = out.replace(/^[\s\S]*[/\\]/, '')
  return name === usualName ? [] : [quotedWord(asFile(name))]
}

/** To write the declaration somewhere is not to print it there. */
const ofLaw = ({ options }: Typed): Typed['options'] => options.filter(([flag]) => flag === '--as-of')

/** So many findings, and open places, are shown at first; `lint` shows all, with why and what to do. */
const shownAtFirst = 8

/** So many lines a small terminal shows at once: what was written, what is left and what comes next stand on one screen. */
const onScreen = 24

/** What is open and what was found, as much as there is room for: what is open comes first, and is to be found out. */
function whatIsThere({ open }: Left, checked: Checked, words: Words, look: Look, room: number): readonly string[] {
  const found = (most: number) => foundIn(checked, words, look, most)
  const least = found(0).length + 1
  const opened = fitting(room - least, (most) => openLines(open, look, most))
  return [...opened, '', ...fitting(room - opened.length - 1, found)]
}

/** As many as fit, and at least how many there are. */
function fitting(room: number, lines: (most: number) => readonly string[]): readonly string[] {
  for (let most = shownAtFirst; most > 0; most--) if (lines(most).length <= room) return lines(most)
  return lines(0)
}

function foundIn({ findings }: Checked, words: Words, look: Look, most: number): readonly string[] {
  if (findings.length === 0) return []
  const left = findings.length - most
  const shown = most === 0 ? [] : brief(findings.slice(0, most), words, look).trimEnd().split('\n')
  return [
    ...shown,
    ...(left > 0
      ? [most === 0 ? `  ${count(left, 'finding')}, which lint shows` : `  and ${left} more, which lint shows`]
      : []),
    '',
  ]
}

/** What is left, counted once, and what does not hold. */
function leftLines({ isWhole, counted, wrong }: Left, look: Look): readonly string[] {
  const whole = counted.wrong === 0 ? 'Your draft is whole.' : 'Every question is answered.'
  const begun = isWhole ? whole : 'Your draft is begun.'
  return [
    ...wrap(`${begun} ${leftWords(counted)}`, widthOf(look)),
    ...nameWarning(counted.people, look),
    ...wrong.flatMap(({ line, ask, key }) => indented(`Line ${line}: answer again (${key}): ${ask}`, look)),
  ]
}

function indented(words: string, look: Look): readonly string[] {
  const [first = '', ...others] = wrap(words, widthOf(look) - 4)
  return [`  ${first}`, ...others.map((each) => `    ${each}`)]
}

/** A comment is read by whoever gets the file. */
function nameWarning(people: number, look: Look): readonly string[] {
  if (people === 0) return []
  const names = people === 1 ? 'The name of 1 person stands' : `Names of ${people} people stand`
  return wrap(`${names} in comments of the file: take them out before you publish it.`, widthOf(look))
}

function openLines(open: Left['open'], look: Look, most: number): readonly string[] {
  const shown = open.slice(0, most)
  const widest = String(shown.at(-1)?.line ?? 0).length
  const more = open.length - shown.length
  return [
    ...shown.flatMap(({ line, what, path }) => {
      const [first = '', ...others] = wrap(`${what}: ${path}`, widthOf(look) - widest - 9)
      return [
        `  line ${String(line).padStart(widest)}  ${first}`,
        ...others.map((each) => `${' '.repeat(widest + 9)}${each}`),
      ]
    }),
    ...(more > 0 ? [`  and ${more} more, each marked "not stated yet" in the file`] : []),
  ]
}
