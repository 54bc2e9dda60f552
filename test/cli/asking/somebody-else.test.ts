import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderForThisTest } from '../../folders.js'
import { talk } from './conversation.js'
import { plain, type Somebody } from './somebody.js'

const begun = `# Begun by forthright init.
# situation: club
forthright: 1
sources:
  league:
    label: the list of the league
`

test('who gives data is asked of whoever says that somebody else does', async () => {
  const cwd = folderForThisTest()
  writeFileSync(join(cwd, 'privacy.yaml'), begun)
  const somebody: Somebody = {
    ...plain,
    one: (it) => (it.ask === 'How do the data reach you?' ? 'third-party' : plain.one(it)),
  }
  const { text, sitting } = await talk(somebody, cwd)
  expect(sitting.asked.filter((ask) => ask === 'Who gives them?')).toHaveLength(1)
  expect(text).toMatch(/league:\n( {4}.*\n)* {4}name: the county association\n/)
})
