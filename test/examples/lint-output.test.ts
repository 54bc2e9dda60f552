import { expect, it } from 'vitest'
import { lintOutput, transcriptions } from '../../scripts/examples.js'
import { read } from './project.js'

it.each(transcriptions)('the lint output beside $path is the real one', async ({ path, output }) => {
  expect(await lintOutput(path)).toBe(read(output))
})
