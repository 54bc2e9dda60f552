import type { Dated } from './dated.js'

/** A national act on data protection that ended, or a part of one. */
export interface RepealedAct extends Dated {
  readonly country: string
  /** How it is cited in short. */
  readonly title: string
  /** What stands in a citation of it and in no other. */
  readonly cited: RegExp
  readonly until: string
  /** Where it was read that it ended, with the day of that. */
  readonly source: string
}

/**
 * Acts that were replaced when the GDPR began to apply, as far as it was read somewhere that they ended. Not here: acts that
 * stay law in part, as those of Ireland of 1988 and 2003 do, and acts that kept their name and were amended.
 */
export const repealedActs: readonly RepealedAct[] = [
  {
    country: 'DE',
    title: 'BDSG 1990',
    // The Act of 2017 has sections 3, 4 and 6 and none with a letter beside them.
    cited:
      /§§? ?(?:3a|4[a-g]|6[a-c])(?![\da-z])[^.;]{0,30}?(?:\bBDSG\b|Bundesdatenschutzgesetz)|(?:\bBDSG\b|Bundesdatenschutzgesetz(?:es)?),? §§? ?(?:3a|4[a-g]|6[a-c])(?![\da-z])/i,
    until: '2018-05-25',
    source: 'BDSG 2018 in bundestag/gesetze, its head and sections 1 to 8; seen 2026-11-29',
  },
  {
    country: 'DK',
    title: 'Persondataloven (429/2000)',
    cited:
      /\bpersondatalov(?:en)?\b|\b429\/2000\b|\b(?:lov|act) (?:nr\.?|no\.?) ?429 (?:af|of) (?:31\.? maj|31 May|31\. May) 2000\b/i,
    until: '2018-05-25',
    source:
      'twobirds.com/en/news/articles/2018/denmark/the-danish-data-protection-act-has-been-passed; seen 2026-11-29',
  },
  {
    country: 'FI',
    title: 'Henkilötietolaki (523/1999)',
    cited: /\bhenkilötietola(?:ki|in|issa)\b|\b523\/1999\b/i,
    until: '2019-01-01',
    source: 'twobirds.com, GDPR tracker, Finland; seen 2026-11-29',
  },
  {
    country: 'NL',
    title: 'Wet bescherming persoonsgegevens',
    // The act of that name for the Caribbean Netherlands is law.
    cited: /\bWet bescherming persoonsgegevens\b(?! BES)|\bWbp\b(?! BES)/i,
    until: '2018-05-25',
    source: 'autoriteitpersoonsgegevens.nl, Algemene informatie AVG; seen 2026-11-29',
  },
  {
    country: 'SE',
    title: 'Personuppgiftslagen (1998:204)',
    cited: /\bpersonuppgiftslag(?:en)?\b|\b1998:204\b/i,
    until: '2018-05-25',
    source: 'retro.lagen.nu/1998:204; seen 2026-11-29',
  },
]
