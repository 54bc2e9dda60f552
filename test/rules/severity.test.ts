import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import { actOf, type Citation, partsOf } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import { rules, topics } from '../../src/rules/index.gen.js'
import { asOf, checkOverlay } from './overlay.js'
import { owed, worthKnowing } from './owed.js'

/** Guidance explains the law and binds nobody; a recital explains its provisions. */
const isBinding = (citation: Citation): boolean =>
  !['wp260', 'ico'].includes(actOf(citation)) && !partsOf(citation).startsWith('recital')

const sources = await ruleSources()

describe('an error', () => {
  it('rests on a binding provision in every regime', () => {
    const law = lawAsOf(asOf)
    const soft = rules
      .filter(({ severity }) => severity === 'error')
      .filter(({ cites }) => Object.values(cites).some((some) => !law.inForce(some).some(isBinding)))
    expect(soft.map(({ id }) => id)).toEqual([])
  })

  it('about what is not there is about something that is owed, and CONTRIBUTING says when that is so', () => {
    const silent = new Set(
      sources.flatMap(({ rule, page }) =>
        page.examples
          .filter(({ kind }) => kind === 'bad')
          .flatMap(({ yaml }) => {
            const { findings, locator } = checkOverlay(yaml)
            const own = findings.filter((one) => one.rule === rule.id && one.severity === 'error')
            return own.some(({ pointer }) => !locator.exists(pointer)) ? [rule.id] : []
          }),
      ),
    )
    expect([...silent].sort()).toEqual(Object.keys(owed).sort())
  })
})

it('an info is about the record, what is done, style, or listed with the reason', () => {
  const style = (topics.wording ?? []).map(({ id }) => id)
  const others = rules.filter(
    ({ id, severity, concerns }) => severity === 'info' && concerns === 'notice' && !style.includes(id),
  )
  expect(others.map(({ id }) => id).sort()).toEqual(Object.keys(worthKnowing).sort())
})
