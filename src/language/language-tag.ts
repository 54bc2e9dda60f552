/** What is known of a tag of BCP 47 that is not written as a declaration writes it. */
export interface OtherTag {
  /** The same as it is written here, or as much of it as is read. */
  readonly meant?: string
}

const form = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** Tells a language by a tag that has a script, a variant, three letters or capitals; undefined where it names none. */
export function otherTag(written: string): OtherTag | undefined {
  if (written.length > 60 || !form.test(written)) return undefined
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  if (names.of(written.replace(/-.*/, '')) === undefined) return undefined
  const [meant] = /^[a-z]{2}(?:-[A-Za-z]{2,4})?(?![A-Za-z\d])/.exec(Intl.getCanonicalLocales(written)[0] ?? '') ?? []
  return meant === undefined ? {} : { meant }
}
