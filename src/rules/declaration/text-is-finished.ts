import { doneDays } from '../../facts/done-days.js'
import { deadContacts } from '../../facts/required.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, several } from '../../grammar/english.js'
import { oncePer, oncePerModel } from '../../model/once-per-model.js'
import type { Model, Text } from '../../model/types.js'
import { languagesLeftIn, leftInValue } from '../../prose/left-in-value.js'
import { madeUpDays } from '../../prose/made-up-days.js'
import { markLeftIn } from '../../prose/phrases/marks.js'
import { saidInWording } from '../../prose/said.js'
import { type AuthorText, authorValues, texts, wordingsOf } from '../../prose/texts.js'
import { isWithin, keysOf } from '../../source/pointer.js'
import { defineRule, type Hit } from '../rule.js'

interface Unfinished {
  readonly leftover: Quoted
  /** A day that nobody filled in, or the sign that stands for what could not be read; else it is a blank. */
  readonly is?: 'day' | 'unread'
}

export default defineRule<Unfinished, 'leftover'>({
  id: 'text-is-finished',
  across: 'leftover',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:13.1.a'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:13.1.a'],
    ch: ['fadp:19.1'],
  },
  summary: 'No placeholder, blank or made-up address is left in the text.',
  confidence: 'read',
  why: 'A blank that is published withholds what people are owed.',
  message({ leftover, is }) {
    if (is === 'day')
      return `${several(leftover, 'days')} ${agrees(leftover, 'stands', 'stand')} where no day was filled in.`
    if (is === 'unread')
      return `The sign ${quote(unread)} would be published: it stands for a letter that could not be read.`
    return `${several(leftover, 'blanks')} would be published: the text is not finished here.`
  },
  fix({ is }) {
    if (is === 'day') return 'Write the day itself, or leave the field out.'
    return is === 'unread' ? 'Write the letter that was there.' : 'Fill it in, or take the sentence out.'
  },

  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime)
    yield* inTexts(model)
    yield* inDays(model, law.asOf)
    const languages = languagesLeftIn(model)
    for (const value of authorValues(model)) {
      if (dead.some((contact) => isWithin(value.at, contact))) continue
      const leftover = leftInValue(value, languages)
      if (leftover !== undefined) yield { at: value.at, data: left(leftover) }
    }
  },
})

/** What is left in texts is left there under every law. */
const inTexts = oncePerModel((model: Model): readonly Hit<Unfinished>[] => texts(model).flatMap(inWordings))

/** A day that has to have come, or lies too far back for a review, is told as that. */
function* inDays(model: Model, asOf: string): Iterable<Hit<Unfinished>> {
  const made = madeUpDays(model)
  if (made.length === 0) return
  const done = new Set(doneDays(model).map(({ at }) => at))
  for (const { at, day } of made) {
    const [register, , field] = keysOf(at)
    if ((day > asOf && done.has(at)) || (register === 'notices' && field === 'reviewed')) continue
    const data = { leftover: quoted(day), is: 'day' } as const
    yield { at, severity: 'warning', data, without: ['gdpr:13.1.a', 'uk-gdpr:13.1.a'] }
  }
}

const inWordings = oncePer((text: Text): readonly Hit<Unfinished>[] =>
  wordingsOf(text).flatMap((wording) => {
    const leftover = leftInText(wording)
    return leftover === undefined ? [] : [{ at: wording.at, data: left(leftover) }]
  }),
)

/** What a program writes where it cannot read a letter, such as one of another encoding. */
const unread = quoted('\uFFFD')

const left = (leftover: string): Unfinished => ({
  leftover: quoted(leftover),
  ...(leftover === unread.quote && { is: 'unread' }),
})

const leftInText = (wording: AuthorText): string | undefined =>
  markLeftIn(wording.text) ??
  saidInWording(wording, 'leftover')[0]?.match ??
  (isNameOfSomebody(wording) ? saidInWording(wording, 'leftoverName')[0]?.match : undefined)

/** "Your company" is somebody else's name only where that is what people are asked for. */
function isNameOfSomebody({ at }: AuthorText): boolean {
  const [register = '', ...fields] = keysOf(at)
  return named.has(register) && fields.some((field) => field === 'name' || field === 'shortName')
}

const named: ReadonlySet<string> = new Set(['brand', 'controllers', 'customers', 'recipients'])
