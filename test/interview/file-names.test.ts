import { expect, test } from 'vitest'
import { understood } from '../../src/checking/check.js'
import { documentsOf } from '../../src/checking/documents-of.js'
import { projectOf } from '../../src/checking/project-of.js'
import type { Standing } from '../../src/interview/standing.js'
import { day, interviewed, plainly, starters } from './interviewed.js'

const names = ({ trees }: Standing): readonly string[] => {
  const model = understood(projectOf(trees.map(({ file }) => file)), { asOf: day })
  return model === undefined ? [] : documentsOf(model).map(({ id, language }) => `${id}.${language}`)
}

test.each(starters.map(({ id }) => id))(
  'no answer of %s changes what the files of the notice are called',
  (situation) => {
    const seen = new Set<string>()
    const { standing, asked } = interviewed((decision, at) => {
      for (const name of names(at)) seen.add(name)
      if (decision.id === 'situation') return { is: 'picked', values: [situation] }
      return plainly(decision)
    })
    for (const name of names(standing)) seen.add(name)
    expect(asked.map(({ id }) => id)).toContain('effective')
    expect([...seen]).toEqual(['privacy.en'])
  },
)
