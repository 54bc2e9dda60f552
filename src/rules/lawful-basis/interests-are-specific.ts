import { named } from '../../facts/names.js'
import { basesIn, ownPurposes } from '../../facts/query.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name, quote } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'interests-are-specific',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.1.d', 'gdpr:14.2.b', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.d', 'uk-gdpr:14.2.b', 'ico:legitimate-interests'],
  },
  summary: 'A stated interest says what the organisation is after.',
  confidence: 'recalled',
  why: 'Nobody can object to an interest that has no name.',
  message: (data: { purpose: Named; interest: Quoted }) =>
    `${quote(data.interest)} does not say which interest ${name(data.purpose)} serves.`,
  fix: () => 'Write the aim in one clause: keeping our network safe from attacks.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const item of basesIn(purpose, regime).flatMap((basis) => basis.interests ?? [])) {
        const text = item.interest ?? item.words
        if (text === undefined || !isEmpty(plain(text))) continue
        yield { at: text.at, data: { purpose: named.purpose(purpose), interest: quoted(plain(text)) } }
      }
    }
  },
})

/** English words for an interest that name none. */
const emptyWords = [
  /^\s*(?:(?:our|their|the|its)\s+)?(?:(?:own|legitimate|business|commercial|operational|organisational|organizational|lawful)\s+)*(?:interests?|purposes?|reasons?|needs?|operations?)\s*\.?\s*$/i,
  /\bindustry legitimate interest\b/i,
] as const

const isEmpty = (text: string): boolean => emptyWords.some((pattern) => pattern.test(text))
