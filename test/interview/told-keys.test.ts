import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sampledCases } from '../sampling.js'
import { few, interviewed, plainly, starters } from './interviewed.js'

const told = readFileSync(new URL('../../docs/init.md', import.meta.url), 'utf8')

const capitals: Readonly<Record<string, string>> = {
  purposes: 'PURPOSE',
  recipients: 'RECIPIENT',
  data: 'DATA',
  sources: 'SOURCE',
  children: 'GROUP',
  cookies: 'COOKIE',
}

/** A key as the documents write it: capitals for the id of somebody’s own thing, one country for any, groups without their number. */
function asTold(id: string): string {
  const [register = '', own, ...more] = id.replace(/\.\d+$/, '').split('.')
  const rest = more.map((key) => (register === 'recipients' && key.length === 2 ? 'us' : key))
  if (register === 'time') return own?.startsWith('of-') ? 'time.of-PURPOSE' : 'time.TIME'
  const isOwn = capitals[register] !== undefined && own !== undefined && own !== 'all' && id !== 'cookies.consent'
  return [register, ...(own === undefined ? [] : [isOwn ? (capitals[register] ?? '') : own]), ...rest].join('.')
}

test.for(sampledCases(starters, 'starters whose keys are told', few).map((starter) => [starter.id, starter] as const))(
  'every key that is asked of %s is told',
  ([, starter]) => {
    const { asked } = interviewed((decision) => {
      if (decision.id === 'situation') return { is: 'picked', values: [starter.id] }
      if (decision.id === 'country') return { is: 'fields', fields: { seat: 'Wales', reach: ['eu'] } }
      if (decision.id === 'purposes')
        return { is: 'picked', values: [...starter.purposes.slice(0, 8).map(({ id }) => id), 'Something of our own'] }
      if (decision.id === 'recipients') return { is: 'picked', values: [...starter.vendors.slice(0, 4), 'Somebody'] }
      return plainly(decision)
    })
    const keys = new Set(asked.map(({ id }) => asTold(id)))
    expect(keys.size).toBeGreaterThan(12)
    for (const key of keys) expect.soft(told.includes(`\`${key}\``), key).toBe(true)
  },
)
