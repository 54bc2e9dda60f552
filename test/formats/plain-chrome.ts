import type { Chrome } from '../../src/documents/tree/document.js'

/** What stands around a notice that is all about its blocks. */
export const plainChrome: Chrome = {
  fullTitle: '',
  pageTitle: '',
  description: '',
  contents: '',
  skipToContent: '',
  draft: '',
  draftMark: '',
  draftMeaning: '',
  joints: { label: ': ', series: '; ', brackets: [' (', ')'] },
  page: '',
  scale: [],
  dates: [],
}
