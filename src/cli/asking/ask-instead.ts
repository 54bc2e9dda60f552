import { type Answer, insteadAnswer, type Understood } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import { saidBehind } from '../../interview/fields/said-behind.js'
import { questionOf } from '../../interview/form.js'
import { escaped, type Prompter, stopped } from './prompter.js'

const keep = ':keep'

/** Offers what can be said instead of an answer that is in doubt; undefined where it is kept so. */
export async function askInstead(
  decision: Decision,
  { field, instead = [] }: Understood,
  prompter: Prompter,
): Promise<Answer | undefined> {
  const { form } = decision
  const ask = questionOf(decision, field)
  const options = [...instead.map(({ label }) => ({ value: label, label })), { value: keep, label: 'Keep it so' }]
  const picked = await prompter.one({ ask, why: 'So it was read. What now?', options })
  const meant = instead.find(({ label }) => label === picked)
  if (meant === undefined) return undefined
  if (meant.words !== undefined) return insteadAnswer(form, field, meant.words)
  const { label, begins = '' } = meant
  const asked = begins === '' ? { ask, why: '' } : { ask: `${label}: ${begins} …`, why: '' }
  const words = await prompter.text({ ...asked, check: () => undefined })
  if (words === escaped || words === stopped || words.trim() === '') return undefined
  return insteadAnswer(form, field, saidBehind(begins, words))
}
