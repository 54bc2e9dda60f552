import { judgedIn, obliged } from '../judged.js'
import type { Part } from '../part.js'
import type { Knower, Usual, Written } from '../starter.js'

const concerns: Written = {
  label: 'What is reported to us about the safety of a child',
  kinds: ['children.child-data'],
}

const reports: Written = {
  type: 'third-party',
  label: 'reports to us',
  name: 'whoever is worried about a child',
  publiclyAccessible: false,
}

const ofPrivateBodies: readonly Usual[] = [
  judgedIn(
    'GB',
    { type: 'recognised-legitimate-interest', condition: 'safeguarding' },
    {
      because: 'Protecting a child from harm is one of the interests that the law recognises without weighing.',
      wrongIf: 'you are a public authority, or a law tells you to do it.',
      source: 'UK GDPR Article 6(1)(ea) and Annex 1',
    },
  ),
  ...obliged(['ie-child-safety'], {
    because: 'The law has whoever offers something to children keep them safe from harm.',
    wrongIf: 'children take part only now and then, or only with their own families.',
  }),
]

/** What is done when somebody is worried about a child; a school has laws of its own for it. */
export const safeguarding = (
  children: Readonly<Record<string, Written>>,
  knownBy: Knower,
  basis = ofPrivateBodies,
): Part => ({
  id: 'safeguarding',
  does: 'keep children safe from harm',
  aliases: ['child protection', 'safeguarding', 'welfare'],
  title: 'Keep children safe',
  phrase: 'to keep children safe',
  description: 'We write down what is reported about the safety of a child, and do what protects the child.',
  kinds: ['care.safeguarding'],
  people: children,
  data: { concerns },
  sources: { reports },
  judged: { basis },
  ends: ['concern', { after: 'the matter is closed', periods: [], knownBy }],
  knownBy,
})
