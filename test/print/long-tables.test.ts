import { expect, test } from 'vitest'
import { emitPdf } from '../../src/formats/pdf.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { noticesOf } from '../documents/notices.js'

/** A notice with a table of so many rows. */
function noticeWith(rows: number) {
  const ids = Array.from({ length: rows }, (_, index) => `r${index}`)
  const recipients = ids.map(
    (id) => `  ${id}: { name: Firm ${id}, role: processor, does: does its work, countries: [GB] }`,
  )
  const text = `forthright: 1
regimes: [uk]
recipients:
${recipients.join('\n')}
purposes:
  letters: { title: Write to you, recipients: [${ids.join(', ')}] }
`
  const [notice] = noticesOf(text, { draft: true })
  return notice ?? expect.fail('nothing is printed')
}

/** The square of eight is 64, and what a page more costs is less than this. */
const most = 24

test('a table of eight times as many rows is not typeset in the square of the time', async () => {
  const engine = await loadTypesetEngine()
  const times = async (): Promise<readonly number[]> => {
    const taken: number[] = []
    for (const notice of [noticeWith(400), noticeWith(3_200)]) {
      const before = process.cpuUsage().user
      await emitPdf(notice, engine)
      taken.push((process.cpuUsage().user - before) / 1000)
    }
    return taken
  }
  const isFast = ([few = 0, many = 0]: readonly number[]): boolean => many < few * most
  // What a busy machine made slow once is quick when measured again.
  let measured = await times()
  for (let again = 0; again < 2 && !isFast(measured); again += 1) measured = await times()
  expect(isFast(measured), measured.map(Math.round).join(', ')).toBe(true)
})
