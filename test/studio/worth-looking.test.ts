import { expect, test } from 'vitest'
import { desk, look, newsBy } from './asked.js'

test('a warning that follows from an answer is told with the question, and what can be done', async () => {
  const told = async (line: string) => {
    const { worth } = await look(desk(), newsBy(line), { isGuided: true })
    return worth.filter(({ says }) => says.includes('Germany'))
  }
  const [one, ...more] = await told('corporate-subscribers')
  expect(more).toEqual([])
  expect(one).toMatchObject({ decision: 'purposes.news', line: 22 })
  expect(one?.fix).toMatch(/^Look up the law of the states you write to/)
  // Another answer ends it; what nobody asks about is no answer.
  expect(await told('consent')).toEqual([])
  expect((await look(desk(), newsBy('corporate-subscribers'))).worth).toEqual([])
})
