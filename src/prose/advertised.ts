import type { Advertising } from '../facts/marketing.js'
import { saidBy } from './said.js'

/** Whether a declaration tells of its messages that they advertise, and not only that they are some kind of news. */
export const saysThatItAdvertises = ({ purpose, marketing }: Advertising): boolean =>
  [marketing?.promotes, marketing?.thirdParties].some((it) => it !== undefined) ||
  [purpose.title, purpose.description, marketing?.words].some((text) => text && saidBy(text, 'advertising').length > 0)
