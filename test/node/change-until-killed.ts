import { writeBaselineFile } from '../../src/node/baseline-file.js'
import { writeSources } from '../../src/node/write-sources.js'

/** Writes two sources and a baseline again and again, each time with other letters, until somebody kills it. */
const [cwd = '', size = '0'] = process.argv.slice(2)
const textOf = (round: number): string => `${String.fromCharCode(97 + (round % 26)).repeat(Number(size))}\n`
process.stdout.write('started\n')
for (let round = Number(process.argv[4]); ; round += 1) {
  const [before, after] = [textOf(round), textOf(round + 1)]
  const { problems } = await writeSources(
    ['privacy.yaml', 'parts/people.yaml'].map((name) => ({ name, before, after })),
    cwd,
  )
  const known = Array.from({ length: Number(size) / 100 }, (_, index) => ({
    ...{ fingerprint: index.toString(16).padStart(16, '0'), rule: 'retention-is-stated', at: `/${round}` },
  }))
  const more = await writeBaselineFile('known.json', { declarations: new Map([['privacy.yaml', known]]) }, cwd)
  if (problems.length + more.length > 0) throw new Error(JSON.stringify([...problems, ...more]))
}
