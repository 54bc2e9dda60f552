import type { Model, Right, Rights } from '../../model/types.js'
import { isNone, type Text } from '../../model/value.js'
import { authorTexts } from '../../prose/texts.js'
import { child, isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const forms = {
  writing: 'requests are taken only in writing',
  'own-form': 'requests are taken only on a form of your own',
  'post-only': 'requests are taken only by post',
} as const

const demands: readonly RegExp[] = [
  /(?:need|must|have|required)\s+to\s+(?:put|make|submit)[^.]{0,30}\bin writing\b/i,
  /\bmust be (?:made |submitted |put )?in writing\b/i,
  /requests?[^.]{0,30}\bshould be made in writing\b/i,
  /\bonly (?:by|via) post\b/i,
]

export default defineRule({
  id: 'rights-requests-are-unobstructed',
  severity: 'warning',
  cites: { eu: ['gdpr:12.2', 'gdpr:12.6'], uk: ['uk-gdpr:12.2', 'uk-gdpr:12.6'] },
  summary: 'Requests are taken in any form, and identity is asked for only in doubt.',
  confidence: 'read',
  why: 'The law sets no form for a request, and lets identity be checked only where there is reason to doubt it.',
  message: (data: { hurdle: string }) => `As stated, ${data.hurdle}: that makes it harder than the law allows.`,
  fix: () => 'Offer the form only as a help (form: any), and ask for proof of identity only when in doubt.',

  *check(model) {
    const { rights } = model
    if (!rights) return
    const stated = [...formsIn(rights)]
    yield* stated
    // What the form says already, its words say again.
    if (stated.length === 0) yield* demandsIn(model, rights)
    if (rights.identity && !isNone(rights.identity) && isAlways(rights.identity)) {
      yield { at: rights.identity.at, data: { hurdle: 'proof of identity is asked for every time' } }
    }
  },
})

interface Hurdle {
  readonly at: Pointer
  readonly data: { readonly hurdle: string }
}

function* formsIn(rights: Rights): Iterable<Hurdle> {
  const list = typeof rights.list === 'object' ? [...rights.list.values()] : []
  const parts: readonly (Rights | Right)[] = [rights, ...list, ...(rights.others?.values() ?? [])]
  for (const part of parts) {
    if (part.form && part.form !== 'any') yield { at: child(part, 'form'), data: { hurdle: forms[part.form] } }
  }
}

function* demandsIn(model: Model, rights: Rights): Iterable<Hurdle> {
  for (const { at, text } of authorTexts(model)) {
    if (!isWithin(at, rights.at)) continue
    const found = demands.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
    if (found !== undefined) yield { at, data: { hurdle: `'${found}' is asked of people` } }
  }
}

const isAlways = (identity: Text): boolean =>
  [...identity.words.values()].some(
    ({ text }) =>
      /\b(?:always|every request|each request|all requests)\b/i.test(text) && !/\b(?:doubt|unsure)\b/i.test(text),
  )
