import { named } from '../../facts/names.js'
import { recipientsOf } from '../../facts/recipients.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name, quotes } from '../../grammar/english.js'
import { oncePerModel } from '../../model/once-per-model.js'
import type { Model, Purpose, Recipient } from '../../model/types.js'
import { each } from '../../model/value.js'
import { prose } from '../../prose/passages.js'
import { byText, type SaidThere } from '../../prose/repeats.js'
import { saidIn } from '../../prose/said.js'
import { isWithin, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'publication-is-declared',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.2', 'gdpr:4.9', 'gdpr:13.1.e'],
    uk: ['uk-gdpr:4.9', 'uk-gdpr:4.1.9', 'uk-gdpr:13.1.e'],
    ch: ['fadp:19.2.c'],
  },
  summary: 'Whoever can see what is published is declared as a recipient.',
  confidence: 'read',
  why: 'Other members, guests and the public are recipients like any other, and people care most about who can see them.',
  message: (data: { words: readonly Quoted[]; purpose: Named }) =>
    `${quotes(data.words)} shows data to others, but ${name(data.purpose)} has no recipient who could see them.`,
  fix: () =>
    'Declare who sees them as a recipient, { type: public, label: Visitors to our website } or type: people, and name it in the purpose.',

  *check(model) {
    const found = shown(model)
    for (const purpose of model.purposes.values()) {
      const [first] = found.get(purpose.id) ?? []
      if (!first || purpose.recipients === undefined || hasAudience(model, purpose)) continue
      yield { at: first.at, data: { words: first.matches.map(quoted), purpose: named.purpose(purpose) } }
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
  each(recipientsOf(model, purpose)).some(({ target }) => isAudience(target))

const isAudience = ({ type }: Recipient): boolean => type === 'public' || type === 'people'
