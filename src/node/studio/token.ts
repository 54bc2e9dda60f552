import { randomBytes, timingSafeEqual } from 'node:crypto'

/** A word that nobody can guess: 192 bits. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** Whether two words are the same, in a time that tells nothing of where they differ. */
export function isSameToken(given: string, own: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(own)]
  return one.length === other.length && timingSafeEqual(one, other)
}
