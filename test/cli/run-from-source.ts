import { main } from '../../src/cli/main.js'

/** Runs a command from the sources in a process of its own, in the folder in which it was started. */
process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stdin: async () => new Uint8Array(),
  cwd: process.cwd(),
  today: '2026-11-21',
  columns: { stdout: undefined, stderr: undefined },
  color: { stdout: false, stderr: false },
  unicode: true,
  debug: true,
})
