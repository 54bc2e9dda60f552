import { type Deed, doneDays } from '../../facts/done-days.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'done-days-have-come',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:5.2', 'gdpr:24.1'], uk: ['uk-gdpr:5.2', 'uk-gdpr:24.1'], ch: ['fadp:19.1'] },
  summary: 'What is said to have been done was done on a day that has come.',
  confidence: 'read',
  why: 'A review, a signature or an assessment that has not happened yet shows nothing.',
  message: (data: { deed: Deed; day: string; asOf: string }) =>
    `${deeds[data.deed]} on ${data.day}, which is after ${data.asOf}, the day of this check.`,
  fix: () =>
    'Write the day on which it was done; until then leave it out. When a notice comes into force goes under effective.',

  *check(model, law) {
    for (const { at, deed, day } of doneDays(model)) {
      if (day > law.asOf) yield { at, data: { deed, day, asOf: law.asOf } }
    }
  },
})

const deeds: Readonly<Record<Deed, string>> = {
  signed: 'A contract is said to be signed',
  'looked-up': 'The recipient is said to have been looked up in the list',
  assessed: 'An assessment is said to be done',
  reviewed: 'It was last reviewed',
  weighed: 'The interests are said to have been weighed',
  copied: 'The text is said to be copied',
}
