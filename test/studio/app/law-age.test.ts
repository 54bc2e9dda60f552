import { expect, test } from 'vitest'
import { lawChecked } from '../../../scripts/site/law-checked.js'
import { lawTables } from '../../../src/law/tables.js'
import { lawAge } from '../../../src/studio/app/site/law-age.js'

test('law of ninety days is told with its day, and of one day more with what to do', () => {
  expect(lawAge('2026-10-01', '2026-12-30')).toEqual({
    isOld: false,
    says: 'The law in this page was checked on 1 October 2026 or later.',
  })
  const { isOld, says } = lawAge('2026-10-01', '2026-12-31')
  expect(isOld).toBe(true)
  expect(says).toContain('91 days ago')
  expect(says).toContain('look for a newer version of this page')
})

test('no table of law was checked before the day that a page tells', () => {
  const told = lawChecked()
  expect(lawTables.some(({ checked }) => checked === told)).toBe(true)
  expect(lawTables.filter(({ checked }) => checked < told)).toEqual([])
})
