import { expect, test } from 'vitest'
import { tellWaiting } from '../../src/cli/tell-waiting.js'

const said = (folder: string, isQuiet = false): string => {
  let text = ''
  const stderr = (more: string): void => {
    text += more
  }
  tellWaiting({ cwd: '/work', isQuiet, stderr })(folder)
  return text
}

test('names the folder by the way to it, unless nothing is to be said', () => {
  expect(said('/work/out')).toBe('Another run is writing into out: waiting for it.\n')
  expect(said('/work')).toBe('Another run is writing into .: waiting for it.\n')
  expect(said('/other/out')).toBe('Another run is writing into ../other/out: waiting for it.\n')
  const hostile = said('/work/a\u001b[31m\nb')
  expect([hostile.includes('\u001b'), hostile.split('\n').length]).toEqual([false, 2])
  expect(said('/work/out', true)).toBe('')
})
