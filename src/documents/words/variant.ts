import type { Locale } from './locale.js'

/** A language that differs from another in some messages: one that it has itself stands for all forms that its base has of it. */
export function variantOf(base: Locale, variant: Locale): Locale {
  const isReplaced = (key: string): boolean => Object.hasOwn(variant.messages, key.split('@')[0] ?? key)
  const inherited = Object.entries(base.messages).filter(([key]) => !isReplaced(key))
  return { ...variant, messages: { ...Object.fromEntries(inherited), ...variant.messages } }
}
