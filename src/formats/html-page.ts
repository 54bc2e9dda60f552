import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** The policy lets a page do nothing but show itself: no script, no request, whatever it should hold. */
export const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** Elements as they stand in a page. */
export const printed = (children: ElementContent[]): string =>
  toHtml({ type: 'root', children }, { closeSelfClosing: false })
