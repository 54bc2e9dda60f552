import type { KeptBecause } from '../../src/language/kept-from-notices.js'
import type { Citation } from '../../src/law/citation.js'

/** What each reason to print a place in no notice means, with the provision that it rests on where there is one. */
export const reasonsToKeep: Readonly<
  Record<KeptBecause, { readonly says: string; readonly cites: readonly Citation[] }>
> = {
  record: {
    says: 'The organisation’s own record, by which it shows that it keeps to the law.',
    cites: ['gdpr:5.2', 'gdpr:30', 'fadp:12'],
  },
  instruction: {
    says: 'An instruction to the program: it says what is made and checked, and states no fact.',
    cites: [],
  },
  law: {
    says: 'Decides what the law asks here. The notice tells what follows from it, and rules hold it against the rest.',
    cites: ['gdpr:12.1'],
  },
  reference: { says: 'Names something that is told where it is declared.', cites: [] },
  published: {
    says: 'The words of a notice that somebody published. The fields beside them tell the same, and twice is once too often.',
    cites: ['gdpr:12.1'],
  },
  look: { says: 'How what is printed looks. It states no fact.', cites: [] },
}
