import { describe, expect, it } from 'vitest'
import { examples, printedOf } from '../../scripts/examples.js'
import { find, read } from './project.js'

describe.each(examples)('what is printed in $out', (example) => {
  it('are what the example makes today: npm run examples writes them', async () => {
    const made = await printedOf(example)
    expect(made.size).toBeGreaterThanOrEqual(2)
    expect(find(`${example.out}/*`)).toEqual([...made.keys()].map((name) => `${example.out}/${name}`).sort())
    for (const [name, text] of made) expect(read(`${example.out}/${name}`), name).toBe(text)
  })
})
