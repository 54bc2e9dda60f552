#!/usr/bin/env node
const { argv, env, stdout, stderr } = process

let hasFailed = false

/** Until the program is loaded, that is what fails. */
let lastWords = () => ({ said: 'forthright cannot go on: its own files cannot be opened.\n', code: 2 })

/** Says in one sentence what broke outside of the program, where no report can. */
function failed(error) {
  hasFailed = true
  const { said, code } = lastWords(error)
  stderr.write(said)
  if (env.FORTHRIGHT_DEBUG === '1') stderr.write(`${error?.stack}\n`)
  process.exitCode = code
}

process.on('uncaughtException', failed)

// Whoever reads the output may stop early (`| head`); that is no failure. A disk that is full is one.
for (const stream of [stdout, stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE' && !hasFailed) failed(error)
  })

/** Node takes a folder for a stream that nobody reads, and loses without a word what is written to it. */
function refuseFolder() {
  const { fstatSync } = process.getBuiltinModule('node:fs')
  try {
    if (!fstatSync(1).isDirectory()) return
  } catch {
    // One that is closed is told where something is written to it.
    return
  }
  throw Object.assign(new Error('stdout is a folder'), { code: 'EISDIR', errno: -21, syscall: 'write' })
}

const isDumb = env.TERM === 'dumb'

/** NO_COLOR beats FORCE_COLOR, and that beats what the stream is: see no-color.org and force-color.org. */
function hasColor(stream) {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && !isDumb
}

/** A terminal shows only ASCII when it says so, or when its locale names another encoding than UTF-8. */
const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
const hasUnicode = !isDumb && env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale))

// What draws the questions looks at this alone, when it is loaded.
if (!hasUnicode) env.TERM = 'linux'

/** Questions are asked where somebody can see and answer them. */
const terminal = () =>
  stderr.isTTY === true && !isDumb && process.stdin.isTTY === true
    ? { input: process.stdin, output: stderr }
    : undefined

const editor = () => (process.stdin.isTTY ? undefined : { input: process.stdin, output: stdout, today })

/** More than this nobody types or pipes into a declaration; who reads it says so. */
const mostBytes = 20_000_001

async function readStdin() {
  const chunks = []
  let length = 0
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= mostBytes) break
    }
  } catch (error) {
    // The system names what cannot be read by its number only.
    throw Object.assign(error, { path: 'standard input' })
  }
  return Buffer.concat(chunks)
}

const today = () => new Date().toISOString().slice(0, 10)

async function run() {
  const program = await import('../dist/cli.js')
  lastWords = program.lastWords
  refuseFolder()
  return program.main(argv.slice(2), {
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    stdin: readStdin,
    editor,
    terminal,
    cwd: process.cwd(),
    today: today(),
    columns: { stdout: stdout.columns, stderr: stderr.columns },
    bar: stderr.isTTY === true && !isDumb && !env.CI ? stderr.columns : undefined,
    thread: new URL('../dist/thread.js', import.meta.url),
    color: { stdout: hasColor(stdout), stderr: hasColor(stderr) },
    unicode: hasUnicode,
    debug: env.FORTHRIGHT_DEBUG === '1',
  })
}

// A short program is over before optimised code pays, and Node hands it to its optimising compilers too early: a lint takes half
// as long again. It also reads each regular expression twice, to interpret it first: with hundreds of phrases, that is a fifth
// more. Node promises nothing of a flag that is set once it runs. These are no more than numbers, and read anew each time that
// something is about to be compiled; a switch, which code made before may rest on, is never set here. Later versions know other
// names for them, and complain of these. What answers an editor runs for days, and is optimised like any other program.
const [major] = process.versions.node.split('.')
const later = ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000']
const flags = { 20: ['--interrupt-budget=1000000'], 22: later, 24: later }[major] ?? []
if (flags.length > 0 && argv[2] !== 'lsp' && argv[2] !== '--version') {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const flag of [...flags, '--regexp-tier-up-ticks=0']) setFlagsFromString(flag)
}

// Only the exit code is ever set: process.exit() would cut off what is still on its way into a pipe.
try {
  const code = await run()
  if (!hasFailed) process.exitCode = code
} catch (error) {
  failed(error)
}
