import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { getSystemErrorMap } from 'node:util'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { systemReason } from '../../src/wording/system-reason.js'

/** Codes of streams that Linux knows and no file has, and of looking up addresses. */
const notOfFiles = /^(?:EAI_\w+|WSA\w+)$/

it('every code that Node knows has words, in which no code stands', () => {
  const codes = [...getSystemErrorMap().values()].map(([code]) => code).filter((code) => !notOfFiles.test(code))
  expect(codes.length).toBeGreaterThan(60)
  for (const code of [...codes, 'EDQUOT', 'ESTALE', 'EOPNOTSUPP', 'ERR_STRING_TOO_LONG', 'ERR_WORKER_OUT_OF_MEMORY'])
    expect(systemReason(code), code).toMatch(/^[a-z][a-z ,]+$/)
})

it('what is no code is told as it is, rather than not at all', () => {
  expect(systemReason('ESOMETHING')).toBe('the system refuses it, and gives no reason but ESOMETHING')
})

it('codes are put into words in one place', () => {
  const codes = new Set([...Object.keys(constants.errno), 'EDQUOT'])
  const files = globSync(['src/**/*.ts', 'src/**/*.tsx', 'bin/*.js'], { ignore: ['**/*.gen.ts'] })
  expect(files.length).toBeGreaterThan(500)
  const wordings = files.flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(
      /\b(E[A-Z]{2,14})\b'?\s*[:?]\s*\(?[^'`]{0,12}['`][^'`]* [^'`]*['`]/g,
    )
    return [...found].flatMap(([text, code = '']) => (codes.has(code) ? [`${file}: ${text}`] : []))
  })
  expect(wordings.filter((one) => !one.startsWith('src/wording/system-reason.ts'))).toEqual([
    // The same code means something else where folders are watched.
    expect.stringMatching(/^src[/]wording[/]stages[/]files[.]ts: ENOSPC' \? 'the system watches no more folders'$/),
  ])
  expect(wordings.length).toBeGreaterThan(30)
})
