import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { languages } from '../../src/documents/words/languages.gen.js'
import { declarationOf } from '../../src/interview/declaration-of.js'
import type { Question, Reply } from '../../src/interview/question.js'
import { conversation } from '../../src/interview/questions.js'
import { organisations, replierOf } from '../fixtures/init-answers/reply.js'
import { folderForThisTest } from '../folders.js'
import { sampled } from '../sampling.js'

const root = join(import.meta.dirname, '../..')
const asOf = '2026-11-21'
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0
const isNeeded = hasPython || process.env.CI !== undefined
const title = isNeeded ? '' : ' (skipped, missing: python3)'

/** Sits at a pseudo-terminal: waits for a text, then types; says how the program ended and all it showed. */
const sitter = `
import fcntl, json, os, pty, select, struct, sys, termios, time
argv, cwd, steps = json.load(open(sys.argv[1]))
pid, fd = pty.fork()
if pid == 0:
    os.chdir(cwd)
    os.execve(argv[0], argv, {"PATH": os.environ["PATH"], "TERM": "xterm", "NO_COLOR": "1", "LANG": "C.UTF-8"})
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 240, 0, 0))
shown, seen = b"", 0
def read(wait):
    global shown
    if not select.select([fd], [], [], wait)[0]: return False
    try: part = os.read(fd, 65536)
    except OSError: part = b""
    shown += part
    return part != b""
def fail(why):
    os.kill(pid, 9)
    sys.exit(why + "\\n" + shown.decode(errors="replace")[-3000:])
for want, keys in steps:
    end = time.time() + 20
    while shown.find(want.encode(), seen) < 0:
        if not read(0.5) and time.time() > end: fail("not shown: " + want)
    seen = shown.find(want.encode(), seen) + len(want.encode())
    while read(0.03): pass
    for key in keys:
        os.write(fd, key.encode())
        while read(0.015): pass
while read(20): pass
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"code": code, "shown": shown.decode(errors="replace")}))
`

buildIfStale()

type Step = readonly [wait: string, keys: readonly string[]]

const [enter, tab, space, up, down, clear] = ['\r', '\t', ' ', '\u001b[A', '\u001b[B', '\u0015'] as const

function sit(steps: readonly Step[]) {
  const cwd = folderForThisTest()
  const script = join(folderForThisTest(), 'steps.json')
  const argv = [process.execPath, join(root, 'bin/forthright.js'), 'init', '--as-of', asOf]
  writeFileSync(script, JSON.stringify([argv, cwd, steps]))
  const ran = spawnSync('python3', ['-c', sitter, script], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  const { code, shown }: { readonly code: number; readonly shown: string } = JSON.parse(ran.stdout)
  const file = join(cwd, 'privacy.yaml')
  return { code, shown, files: readdirSync(cwd), text: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
}

/** How somebody answers a question with the keyboard. */
function keysFor(question: Question, reply: Reply): readonly string[] {
  // What was answered before stands there already.
  if (question.before !== undefined && question.before === reply) return [enter]
  if (question.kind === 'text') return typeof reply === 'string' ? [clear, reply, enter] : [enter]
  const values = question.options.map(({ value }) => value)
  const picked = typeof reply === 'string' ? [reply] : (reply ?? [])
  // The first line of such a list leaves it open; whether all is right is no fact that could stay open.
  const first = question.kind === 'one' && question.summary !== undefined ? 0 : 1
  if (question.kind === 'one')
    return [...picked.flatMap((value) => Array(values.indexOf(value) + first).fill(down)), enter]
  const there: Reply = question.before ?? question.suggested
  const toggled = picked.filter((value) => !there?.includes(value))
  if (values.length > 9) return [...toggled.flatMap((value) => [value, tab]), enter]
  let at = 0
  const moves = toggled.flatMap((value) => {
    const far = values.indexOf(value) - at
    at += far
    return [...Array(Math.abs(far)).fill(far < 0 ? up : down), space]
  })
  return [...moves, enter]
}

/** Slips that anybody makes, by the question they are made at. */
const slips: Readonly<Record<string, readonly [wrong: string, told: string]>> = {
  country: ['Untied Kingdom', "There is no country 'Untied Kingdom'. Did you mean United Kingdom?"],
  people: ['emergency', 'Nothing was picked for what you typed'],
  email: ['privacy at home', "'privacy at home' is no e-mail address."],
  answerWithin: ['soon', "'soon' is no length of time."],
  from: ['2026-02-30', "'2026-02-30' is no day."],
}

/** Sees on looking back that the name is wrong, and goes through the first part again. */
function secondThoughts(replyTo: (question: Question) => Reply): (question: Question) => Reply {
  return (question) => {
    if (question.before !== undefined || question.key.join('.') !== 'name') return replyTo(question)
    return 'Nothing of the sort'
  }
}

const isWrong = (question: Question): boolean =>
  question.kind === 'one' && (question.summary ?? []).some(({ answer }) => answer === 'Nothing of the sort')

/** The steps through the whole conversation, and the declaration it makes. */
function through(organisation: string) {
  const replyTo = secondThoughts(replierOf(organisation))
  const steps: Step[] = []
  const talk = conversation(asOf, languages)
  let turn = talk.next()
  while (!turn.done) {
    const question = turn.value
    const reply = isWrong(question) ? 'again' : replyTo(question)
    const slip = question.before === undefined ? slips[question.key.join('.')] : undefined
    if (slip) steps.push([question.ask, [slip[0], enter]], [slip[1], keysFor(question, reply)])
    else steps.push([question.ask, keysFor(question, reply)])
    turn = talk.next(reply)
  }
  return { steps, declaration: declarationOf(turn.value) }
}

describe('on a terminal', () => {
  const notes: string[] = []
  const some = sampled(organisations, 'organisations at a terminal', (message) => notes.push(message), { least: 1 })

  it.runIf(isNeeded).for(some)(
    `%s answers everything, with mistakes on the way${title}`,
    async (organisation, { annotate }) => {
      for (const message of notes) await annotate(message)
      const { steps, declaration } = through(organisation)
      const { code, shown, files, text } = sit(steps)
      expect(text).toBe(declaration)
      expect({ code, files: files.sort() }).toEqual({ code: 0, files: ['out', 'privacy.yaml'] })
      expect(shown).toContain('Nothing you were asked is open.')
      expect(shown).toMatch(/wrote {2}out\/.*\.html .*DRAFT, 0 gaps/)
      expect(shown).toContain('No findings in 1 file')
      expect(shown).toContain('forthright build --draft')
    },
  )

  it.runIf(isNeeded).each([
    ['Ctrl-C', '\u0003'],
    ['Esc', '\u001b'],
  ])(`%s writes nothing${title}`, (_, key) => {
    const { code, shown, files } = sit([
      ['What is the organisation called?', ['Northgate', enter]],
      ['Which country is it in?', [key]],
    ])
    expect({ code, files }).toEqual({ code: 1, files: [] })
    expect(shown).toContain('Stopped. Nothing was written.')
  })

  it.runIf(isNeeded)(`what is left open stays open, and is shown with its line${title}`, () => {
    const talk = conversation(asOf, languages)
    const steps: Step[] = []
    for (let turn = talk.next(); !turn.done; turn = talk.next()) steps.push([turn.value.ask, [enter]])
    const { code, shown, text } = sit(steps)
    expect(code).toBe(0)
    expect(text).toContain('# not stated yet: who the organisation is (controllers)\n')
    expect(parseYaml(text ?? '')).toEqual({ forthright: 1 })
    expect(shown).toMatch(/line +8 {2}who the organisation is: controllers/)
  })
})
