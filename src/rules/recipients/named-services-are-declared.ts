import { namesOf, vendorsIn } from '../../catalogue/vendor-names.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import { oncePer, oncePerModel } from '../../model/once-per-model.js'
import type { Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { type Passage, proseAndNames } from '../../prose/passages.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { says } from '../../prose/said.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Undeclared {
  readonly at: Pointer
  readonly service: string
  /** A group or a page is run there: nothing of it is built into a page of one's own. */
  readonly isPlatform: boolean
}

interface Found {
  readonly service: Quoted
  readonly platform?: true
}

export default defineRule<Found, 'service'>({
  id: 'named-services-are-declared',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.1.e', 'eprivacy:5.3'], uk: ['uk-gdpr:13.1.e', 'pecr:6'], ch: ['fadp:19.2.c'] },
  summary: 'A service that the text names is declared as a recipient or with the cookies.',
  confidence: 'read',
  leansOn: ['/recipients/*/vendor'],
  across: 'service',
  why: 'Whoever uses a service that you bring in leaves data with it, at least an address.',
  message: ({ service }) =>
    `${Several(service, 'services')} ${agrees(service, 'is', 'are')} named in the text, but declared neither with the recipients nor with the cookies.`,
  fix: ({ platform }) =>
    platform
      ? 'Say what you and it each get there and do with it, and add it under recipients if it gets data from you.'
      : 'Add each under recipients and, where it stores or reads something on devices, under cookies.items.',

  *check(model) {
    // What a cut list may hold as well is not known to be missing.
    const severity = model.unknown.has('recipients') && model.unknown.has('cookies') ? 'info' : undefined
    for (const { at, service, isPlatform } of undeclared(model)) {
      const data = { service: quoted(service), ...(isPlatform && { platform: true as const }) }
      yield { at, data, severity, without: isPlatform ? ofDevices : [] }
    }
  },
})

const ofDevices: readonly Citation[] = ['eprivacy:5.3', 'pecr:6']

/** Each service once, where it is named first. */
function* undeclared(model: Model): Iterable<Undeclared> {
  const known = new Set<string>()
  for (const passage of proseAndNames(model)) {
    const { at, language } = passage
    if (elsewhere.some((place) => isWithin(at, place))) continue
    for (const { vendor, name, sentence } of namedIn(passage)) {
      if (known.has(vendor.id) || isDeclared(namesOf(vendor), vendor.id, model)) continue
      known.add(vendor.id)
      const isPlatform = vendor.category === 'social-media' && says({ sentence, language }, 'placeOnPlatform')
      yield { at, service: name, isPlatform }
    }
  }
}

/** The vendors that a text names as used. Where nobody can tell what a sentence sets aside, to be named says nothing. */
const namedIn = oncePer(({ sentences, language }: Passage) =>
  isReadFor(language, 'serviceSetAside')
    ? sentences
        .filter((sentence) => !says({ sentence, language }, 'serviceSetAside'))
        .flatMap((sentence) => vendorsIn(sentence).map((named) => ({ ...named, sentence })))
    : [],
)

/** Recipients speak of themselves, and what another notice or document is called is no use of data. */
const elsewhere: readonly Pointer[] = ['/recipients', '/controllers', '/documents', '/definitions', '/promises']

function isDeclared(names: readonly string[], id: string, model: Model): boolean {
  const declared = declaredNames(model)
  if (declared.ids.has(id)) return true
  return names.some((name) => declared.text.includes(name.toLowerCase()))
}

/** What recipients, controllers and cookies are called, in one text to look names up in. */
const declaredNames = oncePerModel((model: Model) => {
  const recipients = [...model.recipients.values()]
  const cookies = isNone(model.cookies) ? [] : [...(model.cookies?.items?.values() ?? [])]
  const texts = [
    ...recipients.flatMap(({ name, label }) => [name, label]),
    ...[...model.controllers.values()].map(({ name }) => name),
    ...cookies.flatMap(({ providerName, does }) => [providerName, does]),
  ].flatMap((text) => (text ? [...text.words.values()].map((it) => it.text) : []))
  return {
    ids: new Set(recipients.flatMap(({ vendor, id }) => [vendor ?? id, id])),
    text: [...texts, ...cookies.map(({ name }) => name ?? '')].join('\n').toLowerCase(),
  }
})
