import { expect, it } from 'vitest'
import { read as readFile } from '../examples/project.js'
import { folderForEachTest } from '../folders.js'
import { sampled } from '../sampling.js'
import { run } from './fake-io.js'

const folder = folderForEachTest()

const lint = (...argv: readonly string[]) => run(['lint', ...argv, 'privacy.yaml'], { cwd: folder.at() })

const club = readFile('examples/membership-club/privacy.yaml')

/** One slip in a line: in a name, a word, a day, an indentation, or two of them, one inside of what the other hides. */
const slips: readonly ((line: string) => string)[] = [
  (line) => line.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (line) => line.replace(/([a-z])([a-z])(?=[a-z-]*:)/, '$2$1'),
  (line) => line.replace(/: ([a-z])/, (_, letter: string) => `: ${letter.toUpperCase()}`),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1'),
  (line) => line.replace(/(\d+) years/, '$1 yrs'),
  (line) => ` ${line}`,
  (line) => line.replace(/: /, ':\u00a0'),
]

const lines = club.split('\n')
const written = lines.flatMap((line, index) =>
  slips.map((slip) => lines.with(index, slip(line)).join('\n')).filter((text) => text !== club),
)

/** The same with another slip some lines below, which the first may hide. */
const twice = lines.flatMap((line, index) =>
  slips.slice(0, 2).flatMap((slip) =>
    [1, 2, 3].map((below) =>
      lines
        .map((other, at) => (at === index + below ? other.replace(/(\d{4})-(\d\d)-(\d\d)|: /, 'x$3.$2.$1: ') : other))
        .with(index, slip(line))
        .join('\n'),
    ),
  ),
)

const promised = (stdout: string): number => Number(/Has one answer at ([\d,]+) place/.exec(stdout)?.[1] ?? 0)

it('what has an answer is changed by --fix, and no answer is said to be left', async ({ annotate }) => {
  const broken: string[] = []
  for (const text of sampled([...written, ...twice], 'files with slips', annotate, { share: 24, least: 60 })) {
    folder.write('privacy.yaml', text)
    const before = promised((await lint()).stdout)
    const { stdout, stderr } = await lint('--fix')
    const changed = folder.read('privacy.yaml') !== text
    if (before > 0 !== changed || promised(stdout) > 0 || promised((await lint()).stdout) > 0)
      broken.push(`${before} promised, ${changed ? '' : 'not '}changed, ${stderr}: ${text}`)
  }
  expect(broken).toEqual([])
})

it('a slip that hides another is not said to have an answer where none is made', async () => {
  const text = club
    .replace(/\n {2}emergencies:\n/, '\n  Emergencies:\n')
    .replace(/(Emergencies:[\s\S]*?done: )\d{4}-\d\d-\d\d/, '$120.11.2026')
  folder.write('privacy.yaml', text)
  const { stdout } = await lint()
  const fixed = await lint('--fix')
  expect(promised(stdout) > 0).toBe(!fixed.stderr.startsWith('Nothing was changed.'))
  expect(fixed.stdout).not.toContain('Has one answer')
})
