import { required } from '../../facts/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'name-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'], ch: ['fadp:19.1'] },
  summary: 'Whatever a notice speaks of has a name.',
  confidence: 'recalled',
  leansOn: ['./label'],
  why: 'An id is for the machine, and people cannot tell from it what is meant.',
  message: () => 'This has an id and no name, so a notice cannot say what it is.',
  fix: () => 'Add what readers would call it, for example label: ‹their name›.',
  open: 'what people call it',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'name') yield { at: missing.at, data: undefined }
    }
  },
})
