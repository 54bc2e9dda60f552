import type {
  IncompleteSuppression,
  PastSuppression,
  SeveralSuppression,
  SuppressionPart,
  UnknownSuppression,
  UnusedSuppression,
} from '../../checking/suppression-flaw.js'
import type { NoRule } from '../../settings/no-rule.js'
import type { Wording } from '../words.js'
import { wording } from './phrase.js'

/** What is said of a rule that is to count less and does not exist. */
export const noRule: Wording<NoRule> = {
  message: ({ id }) => `There is no rule '${id.quote}'.`,
  why: '',
  fix: ({ meant }) => (meant === undefined ? 'All of them: forthright rules.' : `Did you mean ${meant}?`),
}

/** What is said of a comment that would set a finding aside and lacks something. */
export const incompleteSuppression: Wording<IncompleteSuppression | SeveralSuppression> = {
  message: (it) =>
    'rules' in it
      ? `This comment names ${it.rules.length} rules, and a comment sets aside one, so it sets aside none.`
      : `This comment would set a finding aside, but it lacks ${it.lacks.map((part) => partsOf(it.until?.quote ?? '')[part]).join(' and ')}, so it does not.`,
  why: '',
  fix: (it) =>
    'rules' in it
      ? `Write a comment for each, such as: # forthright-ignore ${it.rules[0]?.quote ?? 'retention-ends'} until 2027-03-01 -- the reason`
      : `Write it like this: # forthright-ignore ${it.rule?.quote ?? 'retention-ends'} until 2027-03-01 -- the reason`,
}

const partsOf = (until: string): Readonly<Record<SuppressionPart, string>> => ({
  rule: 'the id of a rule',
  day: 'a last day',
  'real-day': `a last day that is in the calendar (not ${until})`,
  reason: 'a reason after --',
})

/** What is said of a comment that would set aside a rule that does not exist. */
export const unknownSuppression: Wording<UnknownSuppression> = {
  message: ({ rule }) => `This comment would set '${rule.quote}' aside, but there is no such rule.`,
  why: '',
  fix: ({ meant }) =>
    meant === undefined ? 'All rules that can be set aside: forthright rules.' : `Did you mean ${meant}?`,
}

/** What is said of a comment whose last day is past. */
export const pastSuppression: Wording<PastSuppression> = {
  message: ({ rule, until }) => `This comment set ${rule} aside until ${until}, and that day is past.`,
  why: '',
  fix: () => 'Mend what it set aside and delete the comment; or, if the reason still holds, give it a new date.',
}

/** What is said of a comment that sets nothing aside. */
export const unusedSuppression = wording<UnusedSuppression>({
  'at-no-entry': {
    message: ({ rule }) => `This comment sets ${rule} aside, but it stands at no entry.`,
    fix: 'Put it on the line above the entry that it is about.',
  },
  'sets-nothing-aside': {
    message: ({ rule }) => `This comment sets ${rule} aside, but there is no such finding here.`,
    fix: 'Delete the comment; or put it above the entry that the finding is about.',
  },
})
