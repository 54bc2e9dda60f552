import { expect, test } from 'vitest'
import { parse } from '../../src/reading/parse.js'
import { read } from '../examples/project.js'

/** Where it is said that a line is indented differently. */
const strayIn = (text: string): readonly number[] =>
  parse({ path: 'a', text }).findings.map(({ places: [{ range }] }) => range.start.line)

const recipients = (...lines: readonly string[]): string => ['recipients:', ...lines, 'purposes: {}', ''].join('\n')

test.each([
  ['too little, in the middle', ['  mailer:', '    name: X', '  role: processor', '    does: sends'], 4],
  ['too little, the first', ['  mailer:', '  name: X', '    role: processor', '    does: sends'], 3],
  ['too far, the first', ['  mailer:', '     name: X', '    role: processor', '    does: sends'], 3],
  ['too far, in the middle', ['  mailer:', '    name: X', '      role: processor', '    does: sends'], 4],
  ['between two levels', ['  mailer:', '    name: X', '   role: processor', '    does: sends'], 4],
  ['a name with all that is below it', ['  a:', '    name: X', 'b:', '    name: Y', '    role: z', '  c: Z'], 4],
])('%s', (_case, lines, stray) => {
  expect(strayIn(recipients(...lines))).toEqual([stray])
})

test('a colon inside of a text is told as such, whatever stands below', () => {
  const { findings } = parse({ path: 'a', text: 'title: Courses: dates\n  more: x\n' })
  expect(findings.map(({ data }) => data)).toEqual([{ mistake: 'second-colon' }])
})

test('each line of a declaration that leaves its level is pointed at', () => {
  const lines = read('test/base.yaml').split('\n')
  const missed = lines.flatMap((line, index) =>
    // A brace on a line of its own looks like one more level.
    /^ *[a-z][\w-]*:/.test(line) && !/^ *[{[]/.test(lines[index + 1] ?? '')
      ? [-2, -1, 1, 2].filter((by) => isMissed(lines, index, by)).map((by) => `${index + 1} ${by}`)
      : [],
  )
  expect(missed).toEqual([])
})

function isMissed(lines: readonly string[], index: number, by: number): boolean {
  const line = lines[index] ?? ''
  const indent = line.length - line.trimStart().length + by
  if (indent < 0) return false
  const found = strayIn(lines.with(index, ' '.repeat(indent) + line.trimStart()).join('\n'))
  return found.length > 0 && !found.includes(index + 1)
}
