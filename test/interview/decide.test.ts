import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { make } from '../../src/interview/decide.js'
import type { Answer, Decision } from '../../src/interview/decision.js'
import { decisionsIn, nextIn, openIn } from '../../src/interview/sequence.js'
import { type Standing, standingIn } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { parse } from '../../src/reading/parse.js'
import { countOf, seed } from '../sampling.js'

const day = '2026-11-29'
const law = lawAsOf(day)
const silent = () => undefined

function standingOf(text: string): Standing {
  const { value } = parse({ path: 'privacy.yaml', text })
  const standing = value && standingIn([value], law, day)
  if (!standing) throw new Error('The text cannot be read.')
  return standing
}

const begun = standingOf('# Begun by forthright.\nforthright: 1\n')
const textOf = ({ trees }: Standing): string => trees[0]?.file.text ?? ''

function answered(standing: Standing, decision: Decision, answer: Answer): Standing {
  const taken = decision.take(answer)
  if ('refused' in taken) throw new Error(`${decision.id}: ${JSON.stringify(taken.refused)}`)
  const { standing: after, byHand } = make(taken.changes, standing)
  expect(byHand).toEqual([])
  return after
}

/** What a secretary could answer; what is not here is confirmed as it stands on its card. */
const answers: Readonly<Record<string, Answer>> = {
  situation: { is: 'picked', values: ['club'] },
  name: { is: 'words', words: 'Cwm Derwen Allotment Society' },
  country: { is: 'words', words: 'Wales' },
  contact: { is: 'fields', fields: { email: 'secretary@cwm-derwen.example', post: '3 Chapel Lane, Cwm Derwen' } },
  purposes: { is: 'picked', values: ['membership', 'Run a tool library'] },
  recipients: { is: 'picked', values: ['mailchimp', 'members', 'Lloyds Bank'] },
  security: { is: 'words', words: 'A locked cupboard.' },
  effective: { is: 'words', words: '1 January 2027' },
}

const answerTo = (decision: Decision): Answer =>
  answers[decision.id] ?? (decision.form.kind === 'card' ? { is: 'yes' } : { is: 'words', words: 'until you leave' })

describe('the interview', () => {
  it('confirms nothing that was left or given to somebody', () => {
    for (const answer of [{ is: 'later' }, { is: 'asked', who: 'Ann; proposed: [x]', role: 'treasurer' }] as const) {
      let standing = answered(begun, decisionsIn(begun, silent)[0] ?? fail(), { is: 'picked', values: ['club'] })
      for (let next = nextIn(decisionsIn(standing, silent)); next; next = nextIn(decisionsIn(standing, silent)))
        standing = answered(standing, next, answer)
      expect(JSON.parse(JSON.stringify(standing.value))).toEqual({ forthright: 1 })
    }
  })

  test('the same replies in any order make the same file', ({ annotate }) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (picks) => {
        let standing = answered(begun, decisionsIn(begun, silent)[0] ?? fail(), { is: 'picked', values: ['club'] })
        for (const pick of picks) {
          const open = openIn(decisionsIn(standing, silent))
          const decision = open[pick % Math.max(open.length, 1)]
          if (decision === undefined) break
          standing = answered(standing, decision, answerTo(decision))
        }
        expect(textOf(standing)).toBe(inOrder)
      }),
      { numRuns: countOf(200, 'orders of replies', annotate), seed },
    )
  })
})

const fail = (): never => {
  throw new Error('There is no decision.')
}

const inOrder = (() => {
  let standing = answered(begun, decisionsIn(begun, silent)[0] ?? fail(), { is: 'picked', values: ['club'] })
  for (let next = nextIn(decisionsIn(standing, silent)); next; next = nextIn(decisionsIn(standing, silent)))
    standing = answered(standing, next, answerTo(next))
  return textOf(standing)
})()
