import { hardest, type Measures, measure } from './measure.js'
import { type Cap, type Measured, measured } from './targets.js'

/** What a reader of the committed notices has before them: how long, how often the same, how hard. */
export const noticesReport = (): string =>
  ['The notices: words, what stands in them twice, the school year of their sentences', ...measured.map(aboutOne)].join(
    '\n',
  )

function aboutOne(it: Measured): string {
  const found = measure(it)
  const times = it.source === undefined ? '' : `, ${(found.words / it.source).toFixed(1)} times its source`
  return [
    `\n${it.path}, ${it.notice}`,
    `  words      ${found.words}${times}${promise(it.words, found.words, whole)}`,
    `  in runs    ${percent(found.repeated)}${promise(it.repeated, found.repeated, percent)}`,
    `  texts      ${found.texts.length} at several places${promise(it.texts, found.texts.length, whole)}`,
    `  grade      ${tenth(hardest(found))}${promise(it.grade, hardest(found), tenth)}`,
    `  sections   ${bySection(found)}`,
  ].join('\n')
}

function promise(cap: Cap | undefined, found: number, write: (value: number) => string): string {
  if (!cap) return ''
  return `  target ${write(cap.target)}${found > cap.target ? '  MISSED' : ''}`
}

const bySection = ({ sections }: Measures): string =>
  sections.map(({ id, words, grade }) => `${id} ${words}${grade === undefined ? '' : ` (${tenth(grade)})`}`).join(', ')

const whole = (value: number): string => value.toFixed(0)
const tenth = (value: number): string => value.toFixed(1)
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
