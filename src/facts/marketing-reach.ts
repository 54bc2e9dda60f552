import type { Marketing, Purpose } from '../model/types.js'
import { peopleOf } from './purposes.js'

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
  meets(one.channels, other.channels, isSameChannel) && meets(audienceOf(one), audienceOf(other), isSame)

/** Whether two lists have something in common; one that is not told may hold any. */
const meets = <Item>(
  one: readonly Item[],
  other: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): boolean => one.length === 0 || other.length === 0 || other.some((it) => one.some((its) => isAlike(its, it)))

const isSame = <Item>(one: Item, other: Item): boolean => one === other

const isSameChannel = (one: Channel, other: Channel): boolean =>
  one === other || ([one, other].includes('electronic') && electronic.has(one) && electronic.has(other))

const audienceOf = ({ purpose, marketing }: Reach) => peopleOf(purpose, marketing)
