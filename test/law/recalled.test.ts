import { describe, expect, it } from 'vitest'
import { asked } from '../../src/documents/notice/provisions.js'
import { actOf, type Citation } from '../../src/law/citation.js'
import { lawfulBases } from '../../src/law/lawful-bases.js'
import { mechanisms } from '../../src/law/mechanisms.js'
import { provisionRows } from '../../src/law/provisions.js'
import { specialConditions } from '../../src/law/special-conditions.js'
import { rules } from '../../src/rules/index.gen.js'
import { read } from '../examples/project.js'
import { written } from './written-citations.js'

const rows = provisionRows()
const recalled = new Set(rows.filter(({ confidence }) => confidence === 'recalled').map(({ id }) => id))

const citedBy = (cites: Readonly<Partial<Record<string, readonly Citation[]>>>): readonly Citation[] =>
  Object.values(cites).flatMap((all) => all ?? [])

/** What errors rest on, and what a notice prints. */
const errors = rules.filter(({ severity }) => severity === 'error').flatMap(({ cites }) => citedBy(cites))
const printed = [
  ...written.filter(({ file }) => file.startsWith('src/documents/')).flatMap(({ citation }) => citation ?? []),
  ...Object.values(asked).flatMap(citedBy),
  ...mechanisms.flatMap(({ cites }) => cites),
  ...lawfulBases.flatMap(({ cites }) => Object.values(cites)),
  ...specialConditions.flatMap(({ cites }) => Object.values(cites)),
]

/** What CONTRIBUTING lists, each with its reason. */
const [, list = ''] = read('CONTRIBUTING.md').split('## What is still recalled')
const listed = [...(list.split('\n## ')[0] ?? '').matchAll(/^- `([^`]+)`: \S/gm)].map(([, symbol]) => symbol)

describe('a provision that was not read', () => {
  it('carries no error and no sentence of a notice, but for those that are listed with the reason', () => {
    expect(errors.length).toBeGreaterThan(300)
    expect(printed.length).toBeGreaterThan(300)
    const carrying = [...new Set([...errors, ...printed])].filter((citation) => recalled.has(citation))
    expect(carrying.sort()).toEqual([...listed].sort())
  })

  it('is none of the GDPR', () => {
    expect([...recalled].filter((id) => actOf(id) === 'gdpr')).toEqual([])
  })

  it('carries no rule alone that says it was read', () => {
    const alone = rules.flatMap(({ id, confidence, cites }) =>
      Object.entries(cites).flatMap(([regime, all]) =>
        confidence === 'read' && all?.every((citation) => recalled.has(citation)) ? [`${id} ${regime}`] : [],
      ),
    )
    expect(alone).toEqual([])
  })
})

describe('a provision that was read', () => {
  it('names the copy, and the day on which its words were seen in it', () => {
    for (const { id, source, confidence } of rows)
      expect([id, /; seen \d{4}-\d{2}-\d{2}$/.test(source)]).toEqual([id, confidence === 'read'])
  })
})
