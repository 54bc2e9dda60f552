import { expect, it } from 'vitest'
import { read as readFile } from '../examples/project.js'
import { checkFiles, drawn, foundIn } from './machines.js'

const base = readFile('test/base.yaml')

/** Nobody sees them in a name, and each makes it another one. */
const hidden = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\u2063', '\ufeff', '\u034f', '\u3164']

/** What is written by a name that hides something: fields, entries, words, languages, ids that are named. */
const withName: readonly ((sign: string) => string)[] = [
  (sign) => `${base}rights: { atAnyTime${sign}: x }\n`,
  (sign) => `${base}"pur${sign}poses": {}\n`,
  (sign) => `${base}x-a: 1\n"x${sign}": 1\n`,
  (sign) => base.replace('forthright: 1', `"forth${sign}right": 1`),
  (sign) => base.replace(/^(\s+)basis: .*$/m, `$1basis: "con${sign}tract"`),
  (sign) => base.replace(/^(\s+)dataSubjects: .*$/m, `$1dataSubjects: ["mem${sign}bers"]`),
  (sign) => base.replace(/^(\s+)title: .*$/m, `$1title: { "e${sign}n": Title }`),
  (sign) => `${base}data:\n  "con${sign}tact": { "la${sign}bel": x }\n`,
]

/** Those that tell of a place and draw no line of the file. */
const formats = ['line', 'github', 'sarif', 'junit', 'checkstyle', 'gitlab']

it.each(formats)('what cannot be seen in a name is shown by its code in %s', async (format) => {
  for (const sign of hidden) {
    for (const text of withName.map((write) => write(sign))) {
      const checked = checkFiles({ path: 'privacy.yaml', text })
      const report = await drawn(format, foundIn([checked], { texts: new Map([['privacy.yaml', text]]) }))
      const raw = report.split('\n').filter((line) => line.includes(sign))
      expect(raw, JSON.stringify(text.slice(-60))).toEqual([])
    }
  }
})
