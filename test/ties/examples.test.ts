import { expect, it } from 'vitest'
import { find, read } from '../examples/project.js'
import { untrueInNoticesOf } from './printed-notices.js'
import { told } from './report.js'

it.each(find('examples/*/*.yaml'))('%s is told pair by pair', async (path) => {
  expect(told(await untrueInNoticesOf(read(path)))).toEqual([])
})
