import type { DataSubjectGroup, Marketing, Model, Purpose } from '../model/types.js'
import { each } from '../model/value.js'
import { peopleOf } from './purposes.js'
import { sourcesOf } from './sources.js'

type Channel = NonNullable<Marketing['channels']>[number]

/** Some advertising, as far as it is told: through what, and to whom. */
export interface Reach {
  readonly purpose: Purpose
  readonly marketing?: Marketing
  readonly channels: readonly Channel[]
}

/** Channels that 'electronic' may mean. */
export const electronic: ReadonlySet<Channel> = new Set(['email', 'sms', 'messaging', 'automated-call', 'electronic'])

/** Whether what is said of stopping some advertising holds for other advertising: of the same channels, to the same people. */
export const covers = (one: Reach, other: Reach): boolean =>
  hasSameChannel(one, other) && reaches(audienceOf(one), audienceOf(other))

/** Whether some advertising comes, or may come, the same way as other advertising. */
export const hasSameChannel = ({ channels: one }: Reach, { channels: other }: Reach): boolean =>
  one.length === 0 || other.length === 0 || other.some((it) => one.some((its) => isSameChannel(its, it)))

/** Whether people are told of who may be among those of something else; one that is for everybody is for them too. */
const reaches = <People>(one: readonly People[], other: readonly People[]): boolean =>
  one.length === 0 || other.some((it) => one.includes(it))

const isSameChannel = (one: Channel, other: Channel): boolean =>
  one === other || ([one, other].includes('electronic') && electronic.has(one) && electronic.has(other))

/** Whether it goes to people at firms alone, as far as it is told who they are: what was bought, their firm bought. */
export function isForFirms(reach: Pick<Reach, 'purpose' | 'marketing'>): boolean {
  const people = audienceOf(reach)
  return people.length > 0 && people.every(({ relation }) => relation?.every((one) => businesslike.has(one)) ?? false)
}

/** How an address is said to have come: from a sale, from talks about one, or from support of a cause. */
type Way = 'sale' | 'negotiations' | 'interest-or-support'

/**
 * Whether whoever gets some advertising gave the address, and bought, asked or gave support: that it came from a sale says
 * neither. None of them is there for a firm, some data come from them, and who bought is a customer or the like.
 */
export function gaveItThemselves(model: Model, { purpose, marketing }: Pick<Reach, 'purpose' | 'marketing'>, way: Way) {
  const people = audienceOf({ purpose, ...(marketing && { marketing }) })
  const isFromThem = each(sourcesOf(model, purpose)).some(({ target }) => target.type === 'direct')
  const isOwn = ({ relation = [] }: DataSubjectGroup): boolean =>
    !relation.some((one) => businesslike.has(one)) &&
    (way === 'interest-or-support' || relation.some((one) => dealing[way].has(one)))
  return isFromThem && people.length > 0 && people.every(isOwn)
}

const buying = ['customer', 'member', 'former-member', 'patient', 'student', 'participant'] as const

const dealing: Readonly<Record<'sale' | 'negotiations', ReadonlySet<string>>> = {
  sale: new Set(buying),
  negotiations: new Set([...buying, 'enquirer', 'applicant']),
}

const businesslike: ReadonlySet<string> = new Set(['business-contact', 'supplier'])

const audienceOf = ({ purpose, marketing }: Pick<Reach, 'purpose' | 'marketing'>) => peopleOf(purpose, marketing)
