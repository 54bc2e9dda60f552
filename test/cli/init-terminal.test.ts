import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { folderForThisTest } from '../folders.js'
import { asOf, talk } from './asking/conversation.js'
import { clear, down, end, enter, esc, keysToPick, keysToPickSome, tab } from './asking/keys.js'
import { plain, type Somebody } from './asking/somebody.js'

const root = join(import.meta.dirname, '../..')
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0
const isNeeded = hasPython || process.env.CI !== undefined
const title = isNeeded ? '' : ' (skipped, missing: python3)'

/** Sits at a pseudo-terminal: waits for a text, then types; says how the program ended and all it showed. */
const sitter = `
import fcntl, json, os, pty, select, struct, sys, termios, time
argv, cwd, steps, columns = json.load(open(sys.argv[1]))
pid, fd = pty.fork()
if pid == 0:
    os.chdir(cwd)
    time.sleep(0.2)
    os.execve(argv[0], argv, {"PATH": os.environ["PATH"], "TERM": "xterm", "NO_COLOR": "1", "LANG": "C.UTF-8"})
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 60, columns, 0, 0))
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
    end = time.time() + 40
    while shown.find(want.encode(), seen) < 0:
        if not read(0.5) and time.time() > end: fail("not shown: " + want)
    seen = shown.find(want.encode(), seen) + len(want.encode())
    while read(0.05): pass
    for key in keys:
        if key == 'hang up':
            os.close(fd)
            code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            print(json.dumps({"code": code, "shown": shown.decode(errors="replace")}))
            sys.exit()
        os.write(fd, key.encode())
        while read(0.02): pass
while read(30): pass
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"code": code, "shown": shown.decode(errors="replace")}))
`

buildIfStale()

type Step = readonly [wait: string, keys: readonly string[]]

function sit(steps: readonly Step[], { cwd = folderForThisTest(), columns = 240 } = {}) {
  const script = join(folderForThisTest(), 'steps.json')
  const argv = [process.execPath, join(root, 'bin/forthright.js'), 'init', '--as-of', asOf]
  writeFileSync(script, JSON.stringify([argv, cwd, steps, columns]))
  const ran = spawnSync('python3', ['-c', sitter, script], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  const { code, shown }: { readonly code: number; readonly shown: string } = JSON.parse(ran.stdout)
  const file = join(cwd, 'privacy.yaml')
  return { code, shown, files: readdirSync(cwd), text: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
}

/** Slips that anybody makes, by the question they are made at: what is typed first, and what is told then. */
const slips: Readonly<Record<string, readonly [wrong: string, told: string]>> = {
  'Which country are you in?': ['Untied Kingdom', "There is no country 'Untied Kingdom'. Did you mean United Kingdom?"],
  'E-mail': ['privacy at home', "'privacy at home' is no e-mail address."],
  'From which day does it hold?': ['03/04/2026', "'03/04/2026' can be 3 April 2026 or 4 March 2026."],
}

/** What stands of a question on its first line, however narrow the terminal is. */
const begin = (ask: string): string => ask.slice(0, 30)

/** The keys of a whole conversation, with a slip here and there, and what it writes. */
async function wholeConversation() {
  const steps: Step[] = []
  const typing: Somebody = {
    text(asked) {
      const words = String(plain.text(asked))
      const slip = slips[asked.ask]
      if (slip) steps.push([begin(asked.ask), [slip[0], enter]], [slip[1], [clear, words, enter]])
      else steps.push([begin(asked.ask), [clear, words, enter]])
      return words
    },
    one(asked) {
      const value = String(plain.one(asked))
      steps.push([begin(asked.ask), keysToPick(asked, value)])
      return value
    },
    many(asked) {
      const values = plain.many(asked)
      if (typeof values !== 'symbol') steps.push([begin(asked.ask), keysToPickSome(asked, values)])
      return values
    },
  }
  const { text } = await talk(typing, folderForThisTest())
  return { steps, text }
}

describe('on a terminal', () => {
  it.runIf(isNeeded)(`somebody answers everything, with mistakes on the way${title}`, async () => {
    const { steps, text } = await wholeConversation()
    const sat = sit(steps)
    expect(sat.text).toBe(text)
    expect({ code: sat.code, files: sat.files.sort() }).toEqual({ code: 0, files: ['out', 'privacy.yaml'] })
    expect(sat.shown).toContain('Your draft is whole. Nothing is to find out.')
    expect(sat.shown).toMatch(/wrote {2}out\/.*\.html .*DRAFT, 0 gaps/)
    expect(sat.shown).toContain('forthright build --draft')
  })

  it.runIf(isNeeded)(`Ctrl-C loses nothing, and the next run asks the same question${title}`, () => {
    const cwd = folderForThisTest()
    const first = sit(
      [
        ['What are you?', ['club', enter]],
        ['What are you called?', ['Northgate', enter]],
        ['Which country are you in?', ['Wal', end]],
      ],
      { cwd },
    )
    expect(first.code).toBe(0)
    expect(first.shown).toContain(`Go on with: forthright init --as-of ${asOf}`)
    expect(parseYaml(first.text ?? '')).toEqual({ forthright: 1, controllers: { us: { name: 'Northgate' } } })
    const second = sit(
      [
        ['Which country are you in?', ['Wales', enter]],
        ['Do you also offer things', [' ', enter]],
        ['E-mail', [end]],
      ],
      { cwd },
    )
    expect(second.shown).not.toContain('What are you called?')
    expect(second.text).toContain('    country: GB\n')
  })

  it.runIf(isNeeded)(`Ctrl-D stops as Ctrl-C does${title}`, () => {
    const { code, shown } = sit([
      ['What are you?', ['club', enter]],
      ['What are you called?', ['\u0004']],
    ])
    expect(code).toBe(0)
    expect(shown).toContain('Stopped. All that you answered is in privacy.yaml.')
  })

  it.runIf(isNeeded)(`a window that is closed loses no answer, and leaves a whole file${title}`, () => {
    const cwd = folderForThisTest()
    const { code, text, files } = sit(
      [
        ['What are you?', ['club', enter]],
        ['What are you called?', ['Northgate', enter]],
        ['Which country are you in?', ['Wales', enter]],
        ['Do you also offer things', [' ', enter]],
        ['E-mail', ['a@b.example', enter]],
        ['Post', ['1 La', 'hang up']],
      ],
      { cwd },
    )
    expect(code).not.toBe(70)
    expect(files).toEqual(['privacy.yaml'])
    const { controllers } = parseYaml(text ?? '')
    expect(controllers.us).toMatchObject({ name: 'Northgate', country: 'GB', contact: { email: 'a@b.example' } })
    expect(sit([['E-mail', [end]]], { cwd }).shown).not.toContain('What are you called?')
  })

  it.runIf(isNeeded)(`Ctrl-C at once writes nothing${title}`, () => {
    const { code, shown, files } = sit([['What are you?', [end]]])
    expect({ code, files }).toEqual({ code: 1, files: [] })
    expect(shown).toContain('Stopped. Nothing was written.')
  })

  it.runIf(isNeeded)(`Esc asks, and going back shows what was answered${title}`, () => {
    const { code, text } = sit([
      ['What are you?', ['club', enter]],
      ['What are you called?', ['Northgat', enter]],
      ['Which country are you in?', [esc]],
      ['What now?', [down, down, down, enter]],
      ['Northgat', ['e', enter]],
      ['Which country are you in?', [esc]],
      ['What now?', [down, down, down, down, down, enter]],
    ])
    expect(code).toBe(0)
    expect(parseYaml(text ?? '').controllers.us).toEqual({ name: 'Northgate' })
  })

  it.runIf(isNeeded)(`40 columns break no word${title}`, () => {
    const { shown } = sit(
      [
        ['What are you?', ['club', enter]],
        ['What are you called?', ['Northgate', enter]],
        ['Which country', ['Wales', enter]],
        ['Do you also offer things', [' ', enter]],
        ['E-mail', ['a@b.example', enter]],
        ['Post', ['1 Lane', enter]],
        ['What do you do?', ['list of members', tab, enter]],
        ['Run your membership', [end]],
      ],
      { columns: 40 },
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor begins with it
    const lines = shown.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '\n').split(/\r?\n/)
    // A command is not broken, for it is to be copied.
    for (const line of lines.filter((each) => !each.startsWith('Go on with')))
      expect([...line].length, line).toBeLessThanOrEqual(40)
    const words = lines.map((line) => line.replace(/^[│◆◇■▲└●○◻◼\s]+/, '').trim()).join(' ')
    for (const whole of [
      'Nothing is said in your name until you confirm it',
      'Joining is an agreement: without these data',
    ])
      expect(words.replace(/\s+/g, ' ').toLowerCase()).toContain(whole.toLowerCase())
  })
})
