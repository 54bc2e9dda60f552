import { expect, test } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import { filesOf, make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionAt } from '../../src/interview/mending.js'
import { askingIn, decisionsFor } from '../../src/interview/session.js'
import { standingOf } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { asOf, overlayFiles } from '../rules/overlay.js'
import { sampled } from '../sampling.js'
import { filled, plainly } from './interviewed.js'

/** The declarations of the pages of all rules, in which each does not hold. */
const broken = (await ruleSources()).flatMap(({ rule, page }) =>
  page.examples.flatMap(({ kind, yaml }, index) =>
    kind === 'bad' ? [{ name: `${rule.id} ${index + 1}`, rule, yaml }] : [],
  ),
)

/** Those of rules that can mark what is missing. */
const missing = broken.filter(({ rule }) => rule.open !== undefined)

/** Rules whose answer stands on a card that is asked of nothing but what the interview began, and why. */
const onCards: Readonly<Record<string, string>> = {
  'complaint-to-authority-is-stated': 'the card on what also holds names the authority',
  'policy-document-is-in-place': 'the card on what allows sensitive data names the document',
}

async function askedIn(yaml: string) {
  const day = /x-as-of: (\S+)/.exec(yaml)?.[1] ?? asOf
  const checked = checkTexts(overlayFiles(yaml), { asOf: day })
  const standing = await standingOf(checked.trees, lawAsOf(day), day)
  return { day, checked, standing, decisions: standing ? decisionsFor(askingIn(standing), checked) : [] }
}

/** What a form offers, and words of several kinds. */
function answersTo(decision: Decision): readonly Answer[] {
  const { form } = decision
  if (form.kind === 'one' || form.kind === 'many')
    return form.options.map(({ value }) => ({ is: 'picked', values: [value] }))
  if (form.kind === 'fields') {
    const first = form.fields[0]?.form
    const options = first === undefined || first.kind === 'text' ? [] : first.options
    const rest = Object.fromEntries(form.fields.map((one) => [one.id, filled(one)]))
    return [
      { is: 'fields', fields: rest },
      ...options.map(
        ({ value }): Answer => ({ is: 'fields', fields: { ...rest, [form.fields[0]?.id ?? '']: [value] } }),
      ),
    ]
  }
  if (form.kind === 'card') return [plainly(decision)]
  const example = form.kind === 'text' ? form.example : undefined
  return [example ?? 'as we said', '6 years after you leave', 'We do it so.', '1 March 2025', 'yes'].map((words) => ({
    is: 'words',
    words,
  }))
}

test('what a rule misses is asked for, and an answer ends it', async ({ annotate }) => {
  expect(missing.length).toBeGreaterThan(60)
  const some = sampled(missing, 'declarations that lack something', annotate, { share: 12, least: 6 })
  for (const { name, rule, yaml } of some) {
    const { day, checked, standing, decisions } = await askedIn(yaml)
    if (standing === undefined) expect.fail(name)
    const places = checked.findings.flatMap((one) => (one.rule === rule.id ? one.places : []))
    for (const { pointer, edits = [] } of places) {
      if (!edits.some((edit) => 'mark' in edit) || rule.id in onCards) continue
      const decision = decisionAt(decisions, pointer)
      if (decision === undefined) expect.fail(`${name}: nothing asks for ${pointer}`)
      const ends = answersTo(decision).some((answer) => {
        const taken = decision.take(answer)
        if ('refused' in taken) return false
        const after = checkTexts(filesOf(make(taken.changes, standing).standing), { asOf: day })
        return !after.findings.some((one) => one.rule === rule.id && one.places.some((it) => it.pointer === pointer))
      })
      expect.soft(ends, `${name}: ${decision.id} at ${pointer}: ${decision.form.kind}`).toBe(true)
    }
  }
})

/** Places of which nothing is asked, and why: the interview writes nothing there. */
const byHand: readonly (readonly [RegExp, string])[] = [
  [/^\/promises\/[^/]+$/, 'what is promised is a map, and written by hand'],
  [/^\/children\//, 'of children, what stands beside their age is written by hand'],
  [/^\/general\/(?:bases|retention)/, 'what holds of no purpose alone is read from a notice that was published'],
  [/^\/(?:languages|transfers)$/, 'it holds of all that is declared, and is a list or an explicit none'],
  [/^\/(?:jointArrangements|definitions|documents)\//, 'arrangements, terms and documents are written by hand'],
  [/^\/complaints\/toAuthority\/\d+\/authority$/, 'which authority it is follows from the countries'],
  [/^\/notices\/[^/]+\/changes\/notify$/, 'a second notice is written by hand'],
]

test('wherever an error or a warning stands, a question is asked', async ({ annotate }) => {
  const some = sampled(broken, 'declarations in which a rule does not hold', annotate, { share: 20, least: 12 })
  const asked: string[] = []
  for (const { name, rule, yaml } of some) {
    const { checked, decisions } = await askedIn(yaml)
    for (const { severity, places } of checked.findings.filter((one) => one.rule === rule.id))
      for (const { pointer } of severity === 'info' ? [] : places) {
        const decision = decisionAt(decisions, pointer)
        if (decision === undefined)
          expect
            .soft(
              byHand.some(([place]) => place.test(pointer)),
              `${name}: ${pointer}`,
            )
            .toBe(true)
        else asked.push(decision.id)
      }
  }
  expect(asked.length).toBeGreaterThan(8)
})
