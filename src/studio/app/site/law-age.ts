/** How old the law in a page is, said so that somebody can act on it. */
export interface LawAge {
  readonly says: string
  readonly isOld: boolean
}

/** After so many days somebody should look for a newer page. */
const mostDays = 90

/** Of law that was checked on one day, seen on another; both are ISO calendar days. */
export function lawAge(checked: string, today: string): LawAge {
  const days = Math.floor((Date.parse(today) - Date.parse(checked)) / 86_400_000)
  const says = `The law in this page was checked on ${inWords(checked)} or later`
  if (days <= mostDays) return { isOld: false, says: `${says}.` }
  return {
    isOld: true,
    says: `${says}, and that is ${days} days ago. What has changed since is not in it: look for a newer version of this page.`,
  }
}

const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
