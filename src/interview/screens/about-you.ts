import { starters } from '../../catalogue/starters/index.js'
import type { Regime } from '../../law/citation.js'
import type { Plain } from '../../source/edit.js'
import { child } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { checkCountry, checkEmail, checkText, countryOf } from '../checks.js'
import type { Taken } from '../decision.js'
import { type Described, unfit } from '../one-decision.js'
import { ourId, type Standing, textAt } from '../standing.js'

/** What sort of organisation it is: that brings proposals, and states nothing. */
export const situationDecision = (): Described => ({
  id: 'situation',
  screen: 'situation',
  ask: 'What are you?',
  why: 'This brings what is usual for you, as proposals. Nothing is said in your name until you confirm it.',
  form: {
    kind: 'one',
    options: [
      ...starters.map(({ id, label, hint, aliases }) => ({ value: id, label, hint, aliases })),
      { value: 'other', label: 'Something else', hint: 'you begin with an empty list' },
    ],
  },
  decides: [],
  take: (answer) =>
    answer.is === 'picked' && answer.values[0] !== undefined ? { changes: [{ situation: answer.values[0] }] } : unfit,
})

/** What the organisation is called. */
export function nameDecision(standing: Standing): Described {
  const at = child('/controllers', ourId(standing), 'name')
  const now = textAt(standing, at)
  return {
    id: 'name',
    screen: 'name',
    ask: 'What are you called?',
    why: 'In full, as on your letterhead: a notice begins with who answers for the data.',
    form: { kind: 'text', example: 'Northgate Rowing Club', ...(now !== undefined && { now }) },
    decides: [{ at, says: 'what the organisation is called' }],
    take: (answer) => (answer.is === 'words' ? wordsAt(at, answer.words) : unfit),
  }
}

const regimes: readonly Regime[] = ['eu', 'uk', 'ch']

const laws: Readonly<Record<Regime, string>> = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' }

const lawIn = (country: string, here: readonly Regime[]): string =>
  here.length === 0 ? `${country}.` : `${country}, so ${here.map((regime) => laws[regime]).join(' and ')} applies.`

/** Where it is, and with that which law applies. */
export function countryDecision(standing: Standing): Described {
  const at = child('/controllers', ourId(standing), 'country')
  const { law } = standing
  return {
    id: 'country',
    screen: 'country',
    ask: 'Which country are you in?',
    why: 'Its name or its two letters. The law that applies follows from it.',
    form: { kind: 'text', example: 'United Kingdom', ...nowOf(textAt(standing, at)) },
    decides: [
      { at, says: 'the country it is in' },
      { at: '/regimes', says: 'which law the notice has to satisfy' },
    ],
    take(answer) {
      if (answer.is !== 'words') return unfit
      const country = countryOf(answer.words, law)
      if (country === undefined) return { refused: { '': checkCountry(law)(answer.words) ?? '' } }
      const here = regimes.filter((regime) => law.inArea(regime, country.code))
      const laws: readonly Change[] = here.length > 0 ? [{ put: '/regimes', to: here }] : []
      return {
        changes: [{ put: at, to: country.code }, ...laws],
        understood: [{ field: '', words: lawIn(country.name, here) }],
      }
    },
  }
}

/** How people reach it: two ways on one screen. */
export function contactDecision(standing: Standing): Described {
  const at = child('/controllers', ourId(standing), 'contact')
  const [email, post] = [child(at, 'email'), child(at, 'post')]
  return {
    id: 'contact',
    screen: 'contact',
    ask: 'Where can people write about their data?',
    why: 'A mailbox that somebody reads, and a postal address.',
    form: {
      kind: 'fields',
      fields: [
        field('email', 'E-mail', 'privacy@northgate-rowing.example', textAt(standing, email)),
        field('post', 'Post', 'Boathouse Lane, Northgate NG1 4AB', textAt(standing, post)),
      ],
    },
    decides: [
      { at: email, says: 'an e-mail address' },
      { at: post, says: 'a postal address' },
    ],
    take(answer) {
      if (answer.is !== 'fields') return unfit
      const given = { email: wordsIn(answer.fields, 'email'), post: wordsIn(answer.fields, 'post') }
      const refused = faultsOf({
        email: given.email === '' ? undefined : checkEmail(given.email),
        post: checkText(given.post),
      })
      if (refused) return { refused }
      return {
        changes: [
          given.email === ''
            ? { open: email, says: 'an e-mail address', left: standing.day }
            : { put: email, to: given.email },
          given.post === ''
            ? { open: post, says: 'a postal address', left: standing.day }
            : { put: post, to: given.post },
        ],
      }
    },
  }
}

const field = (id: string, label: string, example: string, now: string | undefined) => ({
  id,
  label,
  form: { kind: 'text', example, ...nowOf(now) } as const,
  isOptional: true as const,
})

const nowOf = (now: string | undefined) => (now === undefined ? {} : { now })

const wordsIn = (fields: Readonly<Record<string, string | readonly string[]>>, id: string): string =>
  String(fields[id] ?? '').trim()

/** What is wrong, by field; undefined where nothing is. */
function faultsOf(faults: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | undefined {
  const wrong = Object.entries(faults).flatMap(([id, fault]) => (fault === undefined ? [] : [[id, fault] as const]))
  return wrong.length === 0 ? undefined : Object.fromEntries(wrong)
}

/** Words as they were written, at one place. */
function wordsAt(at: string, words: string): Taken {
  const to: Plain = words.trim()
  if (to === '') return { refused: { '': 'Write something, or leave it for now.' } }
  const fault = checkText(to)
  return fault === undefined ? { changes: [{ put: at, to }] } : { refused: { '': fault } }
}
