import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import type { Controller } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unexplained {
  readonly term: Quoted
  /** The controller is called nothing else. */
  readonly ofController?: true
}

export default defineRule<Unexplained, 'term'>({
  id: 'term-is-explained',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.1.a', 'wp260:9'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.1.a'] },
  summary: 'A special word or an abbreviation that the notice uses is explained.',
  confidence: 'recalled',
  leansOn: ['/controllers/*/name', '/controllers/*/shortName'],
  why: 'Information has to be intelligible: letters or a word that people do not know tell them nothing.',
  across: 'term',
  message: ({ term, ofController }) =>
    ofController
      ? `The controller is named by ${several(term)} only, and nothing says what the letters stand for.`
      : `The notice uses ${several(term, 'special words')} and never says what ${agrees(term, 'it means', 'they mean')}.`,
  fix: ({ ofController }) =>
    ofController
      ? 'Give its full name: name: ‹as registered›.'
      : 'Add a meaning under definitions, or write out what is meant.',

  *check({ definitions, controllers }) {
    // What an organisation is called is no word to be explained, but for letters that nobody says what they stand for.
    const names = [...controllers.values()].map(namesOf)
    const isName = (term: string, isAcronym: boolean): boolean =>
      names.some((all) => all.includes(term) && !(isAcronym && all.every((other) => other === term)))
    for (const definition of definitions ?? []) {
      const { term, meaning, kind } = definition
      if (meaning || isName(term, kind === 'acronym')) continue
      const ofController = names.some((all) => all.includes(term))
      const data = { term: quoted(term), ...(ofController && { ofController: true as const }) }
      yield { at: child(definition, 'meaning'), data, without: ofController ? ofWords : ofNames }
    }
  },
})

const ofWords: readonly Citation[] = ['gdpr:12.1', 'wp260:9', 'uk-gdpr:12.1']
const ofNames: readonly Citation[] = ['gdpr:13.1.a', 'uk-gdpr:13.1.a']

const namesOf = ({ name, shortName, aliases = [] }: Controller): readonly string[] =>
  [name, shortName, ...aliases].flatMap((text) => (text ? [...text.words.values()].map(({ text: word }) => word) : []))
