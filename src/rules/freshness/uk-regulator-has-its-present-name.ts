import type { Quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Law } from '../../law/law.js'
import { mentionOf } from '../../prose/outdated-law.js'
import { defineRule } from '../rule.js'

interface Renamed {
  readonly words: Quoted
  readonly since: string
}

export default defineRule<Renamed>({
  id: 'uk-regulator-has-its-present-name',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['dpa2018:114A', 'dpa2018:165'] },
  summary: 'The UK’s regulator is called the Information Commission.',
  confidence: 'recalled',
  why: 'The office of the Information Commissioner was abolished; its tasks went to the Information Commission. Website and short name stayed.',
  message: ({ words, since }) =>
    `${quote(words)} is not what the regulator is called: since ${since} it is the Information Commission.`,
  fix: () => 'Write “the Information Commission (ICO), ico.org.uk”, and look up the postal address if you give one.',

  *check(model, law) {
    const since = renamedOn(law)
    if (since === undefined) return
    const mention = mentionOf(model, 'formerUkRegulator')
    if (mention) yield { at: mention.at, data: { words: mention.words, since }, related: mention.related }
  },
})

/** Since when the regulator has a name other than that of a commissioner; undefined before that day. */
function renamedOn(law: Law): string | undefined {
  const [regulator] = law.authorities('uk').filter(({ id }) => id === 'gb-ic')
  return regulator?.formerNames?.includes('Information Commissioner') ? regulator.from : undefined
}
