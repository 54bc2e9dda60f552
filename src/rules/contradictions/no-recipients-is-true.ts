import { quoted } from '../../findings/fact.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said } from '../../prose/said.js'
import { isWithin, keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-recipients-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.e', 'gdpr:14.1.e'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.e', 'uk-gdpr:14.1.e'],
    ch: ['fadp:6.2', 'fadp:19.2.c'],
  },
  summary: 'Where nobody gets data, no sentence beside it gives them to somebody.',
  confidence: 'read',
  across: 'words',
  why: 'The notice prints that nobody gets the data, a few lines from the sentence that names who does.',
  message: contradicted,
  fix: () => 'Declare whom the sentence names under recipients, or take the sentence out.',

  *check(model) {
    const general = model.general?.recipients
    if (isNone(general)) yield* denied(general.at, sharing(model, isOfEverything))
    for (const { at, recipients } of model.purposes.values()) {
      if (isNone(recipients))
        yield* denied(
          recipients.at,
          sharing(model, (place) => isWithin(place, at)),
        )
    }
  },
})

const denied = (at: Pointer, facts: readonly Contrary[]) => contradiction({ type: 'no-recipients', at }, facts)

const sharing = (model: Model, isMeant: (at: Pointer) => boolean): readonly Contrary[] =>
  said(model, 'sharingTold')
    .filter(({ at }) => isMeant(at))
    .map(({ at, match }) => ({ at, fact: { is: 'described', words: quoted(match) } }))

const isOfEverything = (at: Pointer): boolean => ['general', 'sections'].includes(keysOf(at)[0] ?? '')
