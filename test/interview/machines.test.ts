import { describe, expect, it } from 'vitest'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { alsoIn, answered, northgate, textOf } from './interviewed.js'

const at = '/general/automatedDecisions'

const begun = northgate

const also = alsoIn

function lineIn(standing: Standing) {
  const { form } = also(standing)
  return form.kind === 'card' ? form.lines.find(({ id }) => id === 'machines') : undefined
}

describe('what a machine decides', () => {
  it('is asked of nobody: a yes neither says nor marks anything of it', () => {
    expect(lineIn(begun())?.state).toBe('free')
    const after = answered(begun(), also(begun()), { is: 'yes' })
    expect(also(after).isDone).toBe(true)
    expect(textOf(after)).not.toContain('automatedDecisions')
  })

  it.each([[{ decided: 'none' }], [{ decided: ['none'] }], [{ decided: 'Nothing' }]])(
    'can be said to be nothing: %j',
    (said) => {
      const after = answered(begun(), also(begun()), { is: 'yes', changed: { machines: said } })
      expect(statedAt(after, at)).toBe('none')
      expect(lineIn(after)?.state).toBe('stated')
    },
  )

  it('can be said in words, and each answer can be taken back by the other', () => {
    const some = { decided: 'some', what: 'whether we accept your booking' }
    for (const general of [
      '',
      'general:\n  automatedDecisions: none\n',
      'general:\n  automatedDecisions:\n    none: People decide.\n',
    ]) {
      const after = answered(begun(general), also(begun(general)), { is: 'yes', changed: { machines: some } })
      expect(statedAt(after, at)).toEqual({ decides: some.what })
      const none = answered(after, also(after), { is: 'begun', changed: { machines: { decided: 'none' } } })
      expect(statedAt(none, at)).toBe('none')
    }
  })

  it('keeps what else is said of a decision when its words change', () => {
    const general = 'general:\n  automatedDecisions:\n    decides: the fee\n    effect: neither\n'
    const changed = { machines: { decided: 'some', what: 'the fee for boats' } }
    const after = answered(begun(general), also(begun(general)), { is: 'begun', changed })
    expect(statedAt(after, at)).toEqual({ decides: 'the fee for boats', effect: 'neither' })
  })

  it('is refused without words, and asked for again where somebody else knows', () => {
    const refused = also(begun()).take({ is: 'yes', changed: { machines: { decided: 'some', what: ' ' } } })
    expect(refused).toHaveProperty('refused')
    const given = answered(begun(), also(begun()), { is: 'yes', asked: { machines: { who: 'Ann' } } })
    expect(lineIn(given)?.asked?.who).toBe('Ann')
    expect(decisionsIn(given).filter(({ decides }) => decides.some((place) => place.at === at)).length).toBe(1)
  })
})
