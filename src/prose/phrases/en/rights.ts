import { numberWords } from '../../../language/number-words.js'
import type { Phrases } from '../phrase.js'

/** A number of more than two. */
const overTwo = `[3-9]|[1-9]\\d{1,2}|${numberWords.slice(2).join('|')}`

/** How English texts speak of requests and complaints, and of what people go through to make them. */
export const rights = {
  /** More than two further months; "three months" alone may be the whole time, which is lawful. */
  longExtension: () => [
    {
      says: new RegExp(
        `\\b(?:${overTwo}) (?:(?:further|additional|more|extra) months|months (?:more|longer))\\b`,
        'gi',
      ),
    },
  ],

  /** What Article 12(5) and Article 15(3) allow a fee for, or words that say there is none. */
  lawfulFee: () => [
    {
      says: /unfounded|excessive|repetit|repeated|(?:additional|further|extra|more|second|another) cop|free of charge|no (?:fee|charge)/gi,
    },
  ],

  /** A fee for what is unfounded or excessive, where the law says "manifestly". */
  looseFee: () => [
    {
      says: /\b(?:unfounded|excessive|repetitive)\b/gi,
      unless: /\b(?:manifest(?:ly)?|clearly|obvious(?:ly)?|plain(?:ly)?|evident(?:ly)?)\b/i,
    },
  ],

  /** A number of days in which something is answered; what is answered later for a reason, or is no request, is left out. */
  daysToAnswer: () => [
    {
      says: /\b(?:within|in|up to|takes?|maximum of|at most) (?:the )?(?:next )?(?<said>\d{2,3} (?:working |business |calendar )?days)\b/dgi,
      unless: /\b(?:complain\w*|extend\w*|extension|further|longer|additional|more|delet\w+|eras\w+)\b/i,
    },
  ],

  /** Days of which a week has five. */
  workingDays: () => [{ says: /\b(?:working|business) days\b/gi }],

  /** A request has to have one form or to come one way. */
  requestInOneWay: () => [
    { says: /\b(?:need|must|have|required) to (?:put|make|submit)[^.]{0,30}\bin writing\b/gi },
    { says: /\bmust be (?:made |submitted |put )?in writing\b/gi },
    { says: /\brequests?[^.]{0,30}\bshould be made in writing\b/gi },
    { says: /\bonly (?:by|via) post\b/gi },
  ],

  /** Every time, and not only in doubt. */
  everyTime: () => [
    { says: /\b(?:always|every request|each request|all requests)\b/gi, unless: /\b(?:doubt|unsure)\b/i },
  ],

  /** The use of data as a whole, and not one part of it. */
  wholeUseOfData: () => [
    {
      says: /\b(?:process|processing|processed|handl\w+|use|uses|used|using|privacy|data protection)\b/gi,
      unless: /\b(?:request|access\w*)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
