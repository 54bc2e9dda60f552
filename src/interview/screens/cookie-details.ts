import { isForEver } from '../../language/kept-in-words.js'
import { child } from '../../source/pointer.js'
import type { Option } from '../decision.js'
import { readLength } from '../fields/read-length.js'
import { pickField, wordsField, yesNoField } from '../fields/small.js'
import { fieldsDecision } from '../fields-decision.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

/** More about each cookie that somebody typed, and how people agree: asked only where there is something to ask. */
export const cookieDetails = (standing: Standing): readonly Described[] => [
  ...idsIn(standing, 'cookies/items').map((id) => cookieDecision(id, standing)),
  ...(idsIn(standing, 'cookies/items').some((id) => needsConsent(id, standing)) ? [consentDecision(standing)] : []),
]

const needsConsent = (id: string, standing: Standing): boolean =>
  textAt(standing, child('/cookies/items', id, 'category')) !== 'strictly-necessary' &&
  statedAt(standing, child('/cookies/items', id, 'exemption')) === undefined

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

const categories: readonly Option[] = [
  { value: 'strictly-necessary', label: 'Strictly necessary', hint: 'without it, what people asked for fails' },
  { value: 'security', label: 'Security' },
  { value: 'preferences', label: 'Preferences' },
  { value: 'statistics', label: 'Statistics' },
  { value: 'marketing', label: 'Marketing' },
]

const durationField = (about: Parameters<typeof wordsField>[0]) => {
  const field = wordsField(about, '1 year, or session: until the browser is closed')
  return {
    ...field,
    read(given: string) {
      if (
        /^(?:until[ -])?(?:the )?session\b|\b(?:browser|tab|window) is closed\b|^until you (?:close|leave)\b/i.test(
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
        ? { refused: `'${given}' is no length of time. Write it like 1 year or 30 days.` }
        : { to: read.length, understood: `${read.said}.` }
    },
  }
}

function consentDecision(standing: Standing): Described {
  const at = '/cookies/consent'
  const about = (key: string, says: string, label: string) => ({ id: key, at: child(at, key), says, label })
  return fieldsDecision(
    {
      id: 'cookies.consent',
      screen: 'website',
      ask: 'How do people say yes to cookies?',
      why: 'Before anything is set that is not strictly necessary.',
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
