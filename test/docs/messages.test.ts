import { expect, it } from 'vitest'
import { messages } from '../../scripts/documents.js'
import { read } from '../examples/project.js'

it('the page of all messages is what the program says today: npm run examples writes it', async () => {
  expect(await messages()).toBe(read('docs/messages.md'))
})
