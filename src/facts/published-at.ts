import type { Notice } from '../model/types.js'
import { isNone } from '../model/value.js'

/** Where a notice is published, if that is a sound address of the web. */
export function publishedAt(notice: Notice | undefined): string | undefined {
  const link = notice?.url
  const url = link && !isNone(link) && 'url' in link && typeof link.url === 'string' ? link.url.trim() : ''
  try {
    return /^https?:/i.test(url) ? new URL(url).href : undefined
  } catch {
    return undefined
  }
}
