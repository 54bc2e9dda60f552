import { expect, test } from 'vitest'
import { tellWaiting } from '../../src/cli/tell-waiting.js'

const said = (folder: string, isQuiet = false): string => {
  let text = ''
  const stderr = (more: string): void => {
    text += more
  }
  tellWaiting({ cwd: '/srv', isQuiet, stderr })(folder)
  return text
}

test('names the folder by the way to it, unless nothing is to be said', () => {
  expect(said('/srv/out')).toBe('Another run is writing into out: waiting for it.\n')
  expect(said('/srv')).toBe('Another run is writing into .: waiting for it.\n')
  expect(said('/other/out')).toBe('Another run is writing into ../other/out: waiting for it.\n')
  const hostile = said('/srv/a\u001b[31m\nb')
  expect([hostile.includes('\u001b'), hostile.split('\n').length]).toEqual([false, 2])
  expect(said('/srv/out', true)).toBe('')
})
