import { named } from '../../facts/names.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import { quoted } from '../../findings/fact.js'
import type { Datum, Model, Purpose, Recipient, Text } from '../../model/types.js'
import { each, plain } from '../../model/value.js'
import { dataUses } from '../../prose/claim-scope.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said, saidBy } from '../../prose/said.js'
import { revealedIn } from '../../prose/sensitive-words.js'
import { claimAt } from '../../prose/spoken-claims.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'paper-only-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:12.1'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1'], ch: ['fadp:6.2', 'fadp:19.1'] },
  summary: 'What a text keeps on no computer lies in no system of one, and with nobody who runs one.',
  confidence: 'read',
  across: 'words',
  why: 'People who fear for their data on computers believe that these are on none.',
  message: contradicted,
  fix: () => 'Say which data are on paper alone, data: [‹id›], and where the others are; or take the sentence out.',

  *check(model) {
    for (const it of said(model, 'onNoComputer')) {
      const claim = claimAt(model, 'no-observation', it)
      if (claim === undefined) continue
      const kinds = revealedIn(it)
      const uses = dataUses(model, claim).filter(({ datum }) => isMeant(datum, kinds))
      const words = { text: it.sentence, language: it.language }
      yield* contradiction(
        { ...claim, type: 'on-no-computer', words },
        uses.flatMap(({ purpose, datum }) => onComputers(model, purpose, datum)),
      )
    }
  },
})

/** Whether some data are what a sentence speaks of: those of the kinds that it names, or all where it names none. */
const isMeant = (datum: Datum, kinds: ReadonlySet<string>): boolean =>
  kinds.size === 0 || sensitiveKinds(datum).some(({ kind }) => kinds.has(kind))

/** Where a purpose keeps data in something that is a computer, or gives them to whoever runs one for it. */
function onComputers(model: Model, purpose: Purpose, datum: Datum): readonly Contrary[] {
  const stored = (model.security?.storage ?? []).filter(({ purposes }) => purposes?.includes(purpose))
  const places = [purpose.storedIn, ...stored.map(({ words }) => words)].flatMap((text) => text ?? [])
  return [
    ...places.filter(isComputer).map((text) => keptIn(purpose, text)),
    ...each(purpose.recipients)
      .filter((use) => (use.data ?? use.target.data)?.includes(datum) ?? true)
      .filter(({ target }) => target.role === 'processor' && runsComputers(target))
      .map(({ at, target }) => ({ at, fact: { is: 'run-by' as const, of: named.recipient(target) } })),
  ]
}

const runsComputers = ({ does, name, label }: Recipient): boolean =>
  [does, name, label].some((text) => text !== undefined && isComputer(text))

const isComputer = (text: Text): boolean => saidBy(text, 'computerSystem').length > 0

const keptIn = (purpose: Purpose, text: Text): Contrary => ({
  at: text.at,
  fact: { is: 'kept-in', purpose: named.purpose(purpose), words: quoted(plain(text)) },
})
