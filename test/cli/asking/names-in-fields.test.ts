import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stopped } from '../../../src/cli/asking/prompter.js'
import { folderForThisTest } from '../../folders.js'
import { talk } from './conversation.js'
import { plain } from './somebody.js'

const choir = `# Begun by forthright.
# situation: club
forthright: 1
controllers:
  us: { name: Northgate Singers, country: GB, targets: none, contact: { email: a@singers.example } }
regimes: [uk]
dataSubjects: { singers: { label: Singers }, audience: { label: Our audience }, buyers: { label: Ticket buyers } }
purposes:
  sing:
    title: Run the choir
    description: We run the choir.
    dataSubjects: [singers, audience, buyers]
    data: none
    sources: none
    basis: contract
    recipients: none
`

test('the people who were not ticked are asked for by their names', async () => {
  const cwd = folderForThisTest()
  writeFileSync(join(cwd, 'privacy.yaml'), choir)
  const { sitting } = await talk(
    {
      ...plain,
      text: (one) => (one.ask.includes('How old') ? '16' : plain.text(one)),
      many: (one) => (one.ask === 'Among whom?' ? ['singers'] : plain.many(one)),
      one: (one) => (one.ask.startsWith('And the others') ? stopped : plain.one(one)),
    },
    cwd,
  )
  expect(sitting.asked.at(-1)).toBe('And the others: Our audience; Ticket buyers?')
})
