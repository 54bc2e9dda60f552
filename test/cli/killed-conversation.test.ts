import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { folderForThisTest } from '../folders.js'
import { sampled } from '../sampling.js'
import { talk } from './asking/conversation.js'
import { plain, type Somebody } from './asking/somebody.js'

const here = import.meta.dirname
const dieAt = pathToFileURL(join(here, '../print/die-at.mjs')).href
const loader = import.meta.resolve('tsx')
const script = fileURLToPath(new URL('./asking/talk-through.ts', import.meta.url))

/** Holds a conversation in a process that dies at a step that changes the disk; with none it goes through. */
function run(cwd: string, step: number) {
  const steps = join(folderForThisTest(), 'steps')
  const env = { PATH: process.env.PATH, STEP: String(step), STEPS: steps }
  const { signal, status, stderr } = spawnSync(process.execPath, ['--import', dieAt, '--import', loader, script], {
    cwd,
    encoding: 'utf8',
    env,
  })
  return { isKilled: signal === 'SIGKILL', status, stderr, steps }
}

/** Every text that the file has in an undisturbed conversation. */
async function statesOf(): Promise<ReadonlySet<string>> {
  const cwd = folderForThisTest()
  const file = join(cwd, 'privacy.yaml')
  const states = new Set<string>()
  const noted = <Said>(said: Said): Said => {
    if (existsSync(file)) states.add(readFileSync(file, 'utf8'))
    return said
  }
  const watching: Somebody = {
    text: (asked) => noted(plain.text(asked)),
    one: (asked) => noted(plain.one(asked)),
    many: (asked) => noted(plain.many(asked)),
  }
  const { text } = await talk(watching, cwd)
  if (text !== undefined) states.add(text)
  return states
}

test('a conversation that is killed at any step leaves the file as it was before or after an answer', async ({
  annotate,
}) => {
  const states = await statesOf()
  const whole = [...states].at(-1)
  const undisturbed = run(folderForThisTest(), 0)
  expect(undisturbed.status, undisturbed.stderr).toBe(0)
  const count = Number(readFileSync(undisturbed.steps, 'utf8'))
  expect(count).toBeGreaterThan(20)
  const steps = Array.from({ length: count }, (_, index) => index + 1)
  for (const step of sampled(steps, 'steps of a conversation', annotate, { share: 90, least: 2 })) {
    const cwd = folderForThisTest()
    expect(run(cwd, step).isKilled, `step ${step}`).toBe(true)
    const names = readdirSync(cwd).filter((name) => !name.startsWith('.forthright'))
    for (const name of names) expect(states, `step ${step}: ${name}`).toContain(readFileSync(join(cwd, name), 'utf8'))
    const next = run(cwd, 0)
    expect(next.status, `step ${step}: ${next.stderr}`).toBe(0)
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8'), `step ${step}`).toBe(whole)
  }
})
