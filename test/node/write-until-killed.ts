import { writeOutputs } from '../../src/node/write-outputs.js'

/** Writes the same eight files again and again, each time filled with another letter, until somebody kills it. */
const [folder = '', size = '0'] = process.argv.slice(2)
process.stdout.write('started\n')
for (let round = 0; ; round += 1) {
  const bytes = new TextEncoder().encode(String.fromCharCode(97 + (round % 26)).repeat(Number(size)))
  const files = Array.from({ length: 8 }, (_, index) => ({ name: `${index}.en.md`, bytes }))
  const problems = await writeOutputs({ name: 'out', path: folder }, files)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
}
