import { expect, test } from 'vitest'
import { spoken } from '../../src/interview/as-printed.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { standingOf } from './interviewed.js'

/** A file that was begun by the interview, and whose marks somebody has taken out. */
const bare = `# situation: club
forthright: 1
regimes: [uk]
controllers:
  us: { name: Cwm Derwen Allotment Society, country: GB, contact: { email: us@cwm-derwen.example } }
purposes:
  membership: { title: Run your membership, kinds: [membership.administration] }
`

test('what would be printed is shown of every proposal on a card, marked in the file or not', async () => {
  const standing = standingOf(bare)
  const card = (await spoken(decisionsIn(standing), standing)).find(({ id }) => id === 'purposes.membership')
  const lines = card?.form.kind === 'card' ? card.form.lines : []
  const proposed = lines.filter(({ state }) => state === 'proposed')
  expect(proposed.map(({ id }) => id)).toEqual([
    'description',
    'dataSubjects',
    'data',
    'sources',
    'basis',
    'provision',
    'title',
  ])
  for (const { id, says } of proposed) expect(says, id).not.toMatch(/^$|Not stated yet/)
})

test('what several parts of a notice tell of a place is read as sentences, without the headings and what is told in short', async () => {
  const complaints = `complaints:
  toController: { contact: { email: ask@cwm-derwen.example }, acknowledgeWithin: 30 days, process: We look into it. }
  toAuthority: [{ authority: gb-ic }]
`
  const standing = standingOf(`${bare}${complaints}`)
  const card = (await spoken(decisionsIn(standing), standing)).find(({ id }) => id === 'also')
  const lines = card?.form.kind === 'card' ? card.form.lines : []
  expect(lines.find(({ id }) => id === 'complaints')?.says).toBe(
    'You have a right to complain to us if you think we got it wrong with your data. ask@cwm-derwen.example. We look into it. We confirm within 30 days that we have your complaint. You can complain to this authority: Information Commission (ICO)',
  )
})
