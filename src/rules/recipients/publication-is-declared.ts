import { recipientsOf } from '../../facts/recipients.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { oncePerModel } from '../../model/once-per-model.js'
import type { Model, Purpose, Recipient } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import { byText, type SaidThere } from '../../prose/repeats.js'
import { saidIn } from '../../prose/said.js'
import { child, isWithin, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'publication-is-declared',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.2', 'gdpr:4.9', 'gdpr:13.1.e'],
    uk: ['uk-gdpr:4.9', 'uk-gdpr:4.1.9', 'uk-gdpr:13.1.e'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'Whoever can see what is published is declared as a recipient.',
  confidence: 'read',
  leansOn: ['./recipients', '/recipients/*'],
  why: 'Other members, guests and the public are recipients like any other, and people care most about who can see them.',
  message: ({ words }) =>
    `${several(words, 'phrases')} ${agrees(words, 'shows', 'show')} data to others, but no recipient declared there could see them.`,
  fix: () =>
    'Declare who sees them as a recipient, { type: public, label: ‹who sees them› } or type: people, and name it in the purpose.',

  *check(model) {
    const found = shown(model)
    for (const purpose of model.purposes.values()) {
      const [first] = found.get(purpose.id) ?? []
      if (!first || purpose.recipients === undefined || hasAudience(model, purpose)) continue
      const [words = ''] = first.matches
      yield { at: first.at, data: { words: quoted(words) }, related: recipientsAt(purpose) }
    }
  },
})

/** What purposes say of showing data, by the id of the purpose. */
const shown = oncePerModel((model: Model): ReadonlyMap<string, readonly SaidThere[]> => {
  const byPurpose = new Map<string, SaidThere[]>()
  const passages = prose(model).filter(({ at }) => isWithin(at, '/purposes'))
  for (const place of byText(saidIn(passages, 'publication'))) {
    const id = keysOf(place.at)[1] ?? ''
    byPurpose.set(id, [...(byPurpose.get(id) ?? []), place])
  }
  return byPurpose
})

const hasAudience = (model: Model, purpose: Purpose): boolean =>
  each(recipientsOf(model, purpose)).some(
    // What was taken out as a mistake may say that it is one.
    ({ target }) => isAudience(target) || model.hasLost(child(target, 'type')),
  )

/** Who is declared to get the data: a list, or an explicit none. */
function recipientsAt({ at, recipients }: Purpose) {
  if (recipients === undefined) return []
  return [{ at: isNone(recipients) ? recipients.at : child(at, 'recipients'), is: 'stated-here' as const }]
}

const isAudience = ({ type }: Recipient): boolean => type === 'public' || type === 'people'
