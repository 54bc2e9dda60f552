import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Command } from 'commander'
import { expect, onTestFinished, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { takesSeveral, wordsOf } from '../../src/cli/options.js'
import { run } from './fake-io.js'

const made = commands.map((row) => row.make({} as never, () => {}))
const optionsOf = (command: Command) => command.options.filter(({ parseArg }) => takesSeveral(parseArg))

/** Two values that an option takes. */
const twoOf = (parse: object | undefined): readonly [string, string] => {
  const [one = 'one', other = 'other'] = wordsOf(parse)
  return [one, other]
}

// Of one word there are not several.
const all = made.flatMap((command) =>
  optionsOf(command)
    .filter(({ parseArg }) => wordsOf(parseArg).length !== 1)
    .map((option) => ({ name: command.name(), flag: option.long ?? '', option })),
)

test('some options take several values', () => {
  expect(all.map(({ name, flag }) => `${name} ${flag}`)).toContain('build --format')
  expect(all.length).toBeGreaterThan(7)
})

// What stands behind `--fix` may be a file, in whose name a comma may stand.
test.each(all.filter(({ flag }) => flag !== '--fix'))('$name $flag a,b means what it means when given twice', (it) => {
  const parse = it.option.parseArg ?? String
  const [one, other] = twoOf(parse)
  expect(parse(`${one},${other}`, undefined)).toEqual(parse(other, parse(one, undefined) as never))
})

test.each(all)('$name $flag a b says how several are written', async ({ name, flag, option }) => {
  const [one, other] = flag === '--fix' ? ['retention-is-stated', 'cookie-refusal-is-as-easy'] : twoOf(option.parseArg)
  const { code, stderr } = await run([name, flag, one, other], { cwd: import.meta.dirname })
  expect({ code, stderr: stderr.replace(/\s+/g, ' ') }).toEqual({
    code: 2,
    stderr: `No file matches ${other}. The option ${flag} takes several like this: ${flag} ${one},${other} `,
  })
})

test('a comma in the name of a report is a part of the name', async () => {
  const cwd = await mkdtemp(path.join(tmpdir(), 'forthright-'))
  onTestFinished(() => rm(cwd, { recursive: true }))
  const { stderr } = await run(['lint', '--format', 'json:a,b.json', 'nowhere.yaml'], { cwd })
  expect(stderr).not.toContain('There is no format')
  expect(await readdir(cwd)).toEqual(['a,b.json'])
})

test('a list with nothing between two commas names what is missing', async () => {
  const { code, stderr } = await run(['build', '--format', 'html,,md'])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("There is no format ''.") })
})
