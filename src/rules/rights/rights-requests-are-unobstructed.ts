import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model, Right, Rights } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { saidBy, saidInWording } from '../../prose/said.js'
import { authorTexts } from '../../prose/texts.js'
import { child, isWithin } from '../../source/pointer.js'
import { defineRule, type Hit } from '../rule.js'

/** What stands in the way of a request: a form that it has to have, what the words ask for, proof of identity each time. */
type Hurdle =
  | { readonly is: 'form'; readonly form: Exclude<NonNullable<Right['form']>, 'any'> }
  | { readonly is: 'demand'; readonly words: Quoted }
  | { readonly is: 'identity' }

export default defineRule<Hurdle>({
  id: 'rights-requests-are-unobstructed',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.2', 'gdpr:12.6'], uk: ['uk-gdpr:12.2', 'uk-gdpr:12.6'] },
  summary: 'Requests are taken in any form, and identity is asked for only in doubt.',
  confidence: 'read',
  why: 'The law sets no form for a request, and lets identity be checked only where there is reason to doubt it.',
  message: (hurdle) => `As stated, ${wordsOf(hurdle)}: that makes it harder than the law allows.`,
  fix: () => 'Offer the form only as a help (form: any), and ask for proof of identity only when in doubt.',

  *check(model) {
    const { rights } = model
    if (!rights) return
    const stated = [...formsIn(rights)]
    yield* stated
    // What the form says already, its words say again.
    if (stated.length === 0) yield* demandsIn(model, rights)
    if (rights.identity && !isNone(rights.identity) && saidBy(rights.identity, 'everyTime').length > 0) {
      yield { at: rights.identity.at, data: { is: 'identity' } }
    }
  },
})

function* formsIn(rights: Rights): Iterable<Hit<Hurdle>> {
  const list = typeof rights.list === 'object' ? [...rights.list.values()] : []
  const parts: readonly (Rights | Right)[] = [rights, ...list, ...(rights.others?.values() ?? [])]
  for (const part of parts) {
    if (part.form && part.form !== 'any') yield { at: child(part, 'form'), data: { is: 'form', form: part.form } }
  }
}

function* demandsIn(model: Model, rights: Rights): Iterable<Hit<Hurdle>> {
  for (const wording of authorTexts(model)) {
    if (!isWithin(wording.at, rights.at)) continue
    const [said] = saidInWording(wording, 'requestInOneWay')
    if (said) yield { at: said.at, data: { is: 'demand', words: quoted(said.match) } }
  }
}

function wordsOf(hurdle: Hurdle): string {
  switch (hurdle.is) {
    case 'form':
      return `requests are taken only ${forms[hurdle.form]}`
    case 'demand':
      return `${quote(hurdle.words)} is asked of people`
    case 'identity':
      return 'proof of identity is asked for every time'
  }
}

const forms = { writing: 'in writing', 'own-form': 'on a form of your own', 'post-only': 'by post' } as const
