import { consentNeed } from '../../facts/cookies.js'
import { isForEver } from '../../language/kept-in-words.js'
import { child } from '../../source/pointer.js'
import { readLength } from '../fields/read-length.js'
import { pickField, wordsField, yesNoField } from '../fields/small.js'
import { fieldsDecision } from '../fields-decision.js'
import type { Option } from '../form.js'
import { regimesIn } from '../named.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

/** More about each cookie of which something is missing, and how people agree to those that need it. */
export function cookieDetails(standing: Standing): readonly Described[] {
  const ids = idsIn(standing, 'cookies/items')
  const asked = ids.filter((id) => needsConsent(id, standing))
  return [
    ...ids.map((id) => cookieDecision(id, standing)),
    ...(asked.length === 0 ? [] : [consentDecision(asked, standing)]),
  ]
}

/** What sort a cookie is decides, as the law has it: one of a vendor may need a yes, and the one beside it none. */
function needsConsent(id: string, standing: Standing): boolean {
  const at = child('/cookies/items', id)
  const category = categories.find(({ value }) => value === textAt(standing, child(at, 'category')))?.value
  if (category === undefined || statedAt(standing, child(at, 'exemption')) !== undefined) return false
  return regimesIn(standing).some((regime) => {
    const need = consentNeed({ category }, standing.law, regime)
    return need === 'yes' || need === 'undecided'
  })
}

function cookieDecision(id: string, standing: Standing): Described {
  const at = child('/cookies/items', id)
  const name = textAt(standing, child(at, 'name')) ?? id
  const about = (key: string, says: string, label: string) => ({ id: key, at: child(at, key), says, label })
  return fieldsDecision(
    {
      id: `cookies.${id}`,
      screen: 'website',
      ask: `${name}: what is it?`,
      why: 'Your webmaster knows, or the help pages of whoever sets it.',
      knownBy: 'webmaster',
    },
    [
      wordsField(about('does', 'what it is for', 'What is it for?'), 'keeps you signed in'),
      pickField(about('category', 'of what sort it is', 'Of what sort is it?'), categories),
      durationField(about('duration', 'how long it stays', 'How long does it stay?')),
      pickField(about('party', 'whose it is', 'Whose is it?'), [
        { value: 'first', label: 'Our own site’s' },
        { value: 'third', label: 'Somebody else’s' },
      ]),
    ],
    standing,
  )
}

const categories = [
  { value: 'strictly-necessary', label: 'Strictly necessary', hint: 'without it, what people asked for fails' },
  { value: 'security', label: 'Security' },
  { value: 'preferences', label: 'Preferences' },
  { value: 'statistics', label: 'Statistics' },
  { value: 'marketing', label: 'Marketing' },
] as const satisfies readonly Option[]

const durationField = (about: Parameters<typeof wordsField>[0]) => {
  const field = wordsField(about, '1 year, or session: until the browser is closed')
  return {
    ...field,
    read(given: string) {
      if (
        /^(?:until[ -])?(?:the )?session\b|\b(?:browser|tab|window) is closed\b|^until you (?:close|leave)\b|\b(?:with|at|until) the end of (?:the|your|each|a) (?:visit|session)\b|\b(?:with|until) (?:the|your|each) (?:visit|session)(?: ends)?$/i.test(
          given,
        )
      )
        return { to: 'session', understood: 'Until the browser is closed.' }
      if (
        /^(?:until[ -]cleared|persistent|until (?:you|they|people) (?:clear|delete) (?:it|them))$/i.test(given) ||
        isForEver(given)
      )
        return { to: 'until-cleared', understood: 'Until people clear it.' }
      const read = readLength(given)
      return read === undefined
        ? {
            refused: `'${given}' is no length of time. Write it like 1 year or 30 days; session where it ends with the visit.`,
          }
        : { to: read.length, understood: `${read.said}.` }
    },
  }
}

function consentDecision(asked: readonly string[], standing: Standing): Described {
  const at = '/cookies/consent'
  const names = asked.map((id) => textAt(standing, child('/cookies/items', id, 'name')) ?? id)
  const about = (key: string, says: string, label: string) => ({ id: key, at: child(at, key), says, label })
  return fieldsDecision(
    {
      id: 'cookies.consent',
      screen: 'website',
      ask: 'How do people say yes to cookies?',
      why: `Before any of these is set: ${names.join(', ')}.`,
      knownBy: 'webmaster',
    },
    [
      pickField(about('method', 'how people agree to them', 'How are they asked?'), [
        { value: 'banner', label: 'In a banner that asks first' },
        { value: 'settings', label: 'In the settings' },
        { value: 'none-asked', label: 'They are not asked' },
      ]),
      yesNoField(about('rejectAsEasy', 'whether no is as easy as yes', 'Is saying no as easy as saying yes?'), {
        yes: 'a button as large, at the same place',
      }),
      wordsField(
        about('withdraw', 'how people change their mind', 'How do people change their mind?'),
        'Press Cookies at the foot of any page.',
      ),
    ],
    standing,
  )
}
