import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sorts } from '../../src/catalogue/starters/index.js'
import { understood } from '../../src/checking/check.js'
import { projectOf } from '../../src/checking/project-of.js'
import { kinds } from '../../src/documents/kinds.js'
import { words } from '../../src/documents/tree/walk.js'
import { loadWords } from '../../src/documents/words/load-words.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { countOf, seed } from '../sampling.js'
import { answered, begun, day, plainly, textOf } from './interviewed.js'

/** All words of all documents that a text compiles to, as drafts. */
async function printed(text: string): Promise<string> {
  const model = understood(projectOf([{ path: 'privacy.yaml', text }]), { asOf: day })
  if (model === undefined) return ''
  const loaded = await loadWords(model)
  const plans = await Promise.all(kinds.map((kind) => kind.load()))
  const documents = plans.flatMap((plan) => plan.compose(model, lawAsOf(day), loaded, { draft: true }))
  const all = documents.flatMap((one) => one.sections.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks)))
  return all.map(words).join('\n')
}

const withoutComments = (text: string): string => text.replace(/^ *#.*\n/gm, '')

/** Some answer that a person could give: later, somebody else, no, yes, own words, or some of the options. */
function answerTo(decision: Decision, situation: string, pick: number): Answer {
  const { id, form } = decision
  if (id === 'situation') return { is: 'picked', values: [situation] }
  if (pick % 5 === 0) return { is: 'later' }
  if (pick % 5 === 1) return { is: 'asked', who: 'Ann' }
  if (form.kind === 'card' && form.canDeny && pick % 7 === 0) return { is: 'no' }
  if (form.kind === 'card') return { is: 'yes' }
  if (form.kind === 'many')
    return { is: 'picked', values: form.options.slice(0, 1 + (pick % 3)).map(({ value }) => value) }
  return plainly(decision)
}

const situations = fc.constantFrom(...sorts.map(({ id }) => id))

test('no proposal comes out in any document', async ({ annotate }) => {
  const runs = countOf(120, 'interviews', annotate, { share: 6 })
  const proposing = new Set<string>()
  await fc.assert(
    fc.asyncProperty(situations, fc.infiniteStream(fc.nat()), async (situation, picks) => {
      let standing = begun
      for (const pick of picks) {
        const next = nextIn(decisionsIn(standing))
        if (next === undefined) break
        standing = taken(standing, next, answerTo(next, situation, pick))
        if (textOf(standing).includes('; proposed: ')) proposing.add(situation)
      }
      const text = textOf(standing)
      expect(withoutComments(text)).not.toContain('proposed')
      expect(await printed(text)).toBe(await printed(withoutComments(text)))
    }),
    { numRuns: runs, seed },
  )
  expect(proposing.size).toBeGreaterThan(0)
})

test('no two decisions fill one place, and each has a name of its own', ({ annotate }) => {
  fc.assert(
    fc.property(situations, fc.infiniteStream(fc.nat()), (situation, picks) => {
      let standing = begun
      for (const pick of picks) {
        const decisions = decisionsIn(standing)
        const places = decisions.flatMap(({ decides }) => decides.map(({ at }) => at))
        expect(places.filter((at, index) => places.indexOf(at) !== index)).toEqual([])
        expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length)
        const next = nextIn(decisions)
        if (next === undefined) break
        standing = taken(standing, next, answerTo(next, situation, pick))
      }
    }),
    { numRuns: countOf(120, 'interviews', annotate, { share: 6 }), seed },
  )
})

/** What cannot be answered so is left. */
const taken = (standing: Standing, decision: Decision, answer: Answer): Standing =>
  answered(standing, decision, 'refused' in decision.take(answer) ? { is: 'later' } : answer)
