import { isRecord, isSparedInSwitzerland } from '../../facts/record.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'processing-record-is-complete',
  severity: 'info',
  concerns: 'record',
  cites: {
    eu: ['gdpr:30.1', 'gdpr:30.1.g', 'gdpr:30.5'],
    uk: ['uk-gdpr:30.1', 'uk-gdpr:30.1.g', 'uk-gdpr:30.5'],
    ch: ['fadp:12'],
  },
  summary: 'The declaration holds what the record of processing asks for beyond the notice.',
  confidence: 'read',
  why: 'The same facts fill the record that the law asks for; written here, they need not be kept twice.',
  message: () => 'Nothing says how the data are protected, which belongs in the record of processing.',
  fix: () => 'Add the main measures: security: { measures: [‹what protects the data›] }.',

  // What no other rule asks for: the rest of the record is required of the notice as well.
  *check(model, _law, regime) {
    if (!isRecord(model) || (regime === 'ch' && isSparedInSwitzerland(model))) return
    if ((model.security?.measures ?? []).length > 0) return
    yield { at: child('', 'security', 'measures'), data: undefined }
  },
})
