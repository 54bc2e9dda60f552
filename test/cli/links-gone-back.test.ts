import { mkdirSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderForEachTest } from '../folders.js'
import { run } from './fake-io.js'

const { at, write, read } = folderForEachTest()

const good = 'forthright: 1\nregimes: [uk]\n'
const slip = 'forthright: 1\nregims: [uk]\n'

/** `k` leads to `e/f`, so that the folder above `k` is this one to whoever reads the name, and `e` to the system. */
beforeEach(() => {
  mkdirSync(at('e/f'), { recursive: true })
  symlinkSync(at('e/f'), at('k'))
  write('privacy.yaml', good)
  write('e/privacy.yaml', slip)
})

describe('a name that goes into a link and back', () => {
  it.each([
    ['lint', 'k/../privacy.yaml'],
    ['lint', 'k/..'],
    ['lint', './k//.././privacy.yaml', '--fix'],
    ['lint', 'privacy.yaml', '--format', 'json:k/../r.json'],
    ['lint', 'privacy.yaml', '--baseline=k/../b.json', '--write-baseline'],
    ['build', 'privacy.yaml', '--draft', '--out', 'k/../x'],
    ['diff', 'privacy.yaml', 'e/f/../../k/../privacy.yaml'],
    ['init', 'k/../new.yaml', '--from', 'answers.yaml'],
    ['trace', 'k/../privacy.yaml:2'],
    ['config', 'k/../privacy.yaml'],
  ])('stops %s %s %s', async (...argv) => {
    const { code, stdout, stderr } = await run(argv, { cwd: at() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /goes into \S*k, which is a link, and back\. .*Name it by a way without the link\./,
    )
    expect([read('privacy.yaml'), read('e/privacy.yaml')]).toEqual([good, slip])
  })

  it('is none where the folder is one, or is only left', async () => {
    for (const name of ['e/../privacy.yaml', 'e/f/../../privacy.yaml'])
      expect((await run(['lint', name], { cwd: at() })).code).not.toBe(2)
    expect((await run(['lint', '../privacy.yaml'], { cwd: at('e') })).code).not.toBe(2)
  })
})
