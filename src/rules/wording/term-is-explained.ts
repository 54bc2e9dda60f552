import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Controller } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ term: Quoted }, 'term'>({
  id: 'term-is-explained',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:9'], uk: ['uk-gdpr:12.1'] },
  summary: 'A special word or an abbreviation that the notice uses is explained.',
  confidence: 'recalled',
  why: 'Information has to be intelligible: whoever does not know the word reads past it.',
  across: 'term',
  message: ({ term }) =>
    `The notice uses ${several(term, 'special words')} and never says what ${agrees(term, 'it means', 'they mean')}.`,
  fix: () => 'Add a meaning under definitions, or write out what is meant.',

  *check({ definitions, controllers }) {
    // What an organisation is called is no word to be explained, but for letters that nobody says what they stand for.
    const names = [...controllers.values()].map(namesOf)
    const isName = (term: string, isAcronym: boolean): boolean =>
      names.some((all) => all.includes(term) && !(isAcronym && all.every((other) => other === term)))
    for (const definition of definitions ?? []) {
      const { term, meaning, kind } = definition
      if (!meaning && !isName(term, kind === 'acronym'))
        yield { at: child(definition, 'meaning'), data: { term: quoted(term) } }
    }
  },
})

const namesOf = ({ name, shortName, aliases = [] }: Controller): readonly string[] =>
  [name, shortName, ...aliases].flatMap((text) => (text ? [...text.words.values()].map(({ text: word }) => word) : []))
