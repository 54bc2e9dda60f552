import { retentionUses } from '../../model/retention.js'
import type { Document, RetentionRule } from '../../model/types.js'
import { isNone, plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'retention-document-is-published',
  severity: 'error',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.2.a'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a'] },
  summary: 'A storage period that stands in a document stands in one that the reader can open.',
  confidence: 'read',
  why: 'Information has to be easily accessible; a document that cannot be opened gives no period.',
  message: (data: { document: string }) =>
    `The period stands only in ${data.document}, and the reader has no way to open it.`,
  fix: () => 'Give the period here (keep, after), or publish the document and add its url under documents.',

  *check(model) {
    for (const { rule } of retentionUses(model)) {
      const { document } = rule
      if (document === undefined || saysMore(rule) || isPublished(document)) continue
      const name = `'${document.title ? plain(document.title) : document.id}'`
      const related = [{ at: child(document, 'url'), message: 'the document, without a link that works' }]
      yield { at: child(rule, 'document'), data: { document: name }, related }
    }
  },
})

/** Whether the rule gives a period or criterion of its own beside the document. */
const saysMore = ({ keep, until, atMost, criterion }: RetentionRule): boolean =>
  [keep, until, atMost, criterion].some((it) => it !== undefined)

const isPublished = ({ url }: Document): boolean =>
  url !== undefined && !isNone(url) && 'url' in url && typeof url.url === 'string'
