import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several, several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'references-lead-somewhere',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'] },
  summary: 'What a published text refers to is there.',
  confidence: 'read',
  why: 'Whoever follows a reference to nothing does not get the information that it promises.',
  across: 'words',
  message: ({ words }) =>
    words.length > 3
      ? `${several(words, 'references')} in the published text point to nothing.`
      : `${Several(words)} in the published text ${agrees(words, 'points', 'point')} to nothing.`,
  fix: () => 'Correct the reference in the text that is published, or say there what it stands for.',

  *check({ transcription }) {
    const { brokenReferences = [], lost = [] } = transcription ?? {}
    // Without the numbers of the text nobody can tell where they lead.
    const isUnnumbered = lost.some((text) => saidBy(text, 'numbersOfText').length > 0)
    for (const { at, words } of brokenReferences) {
      if (!words || (isUnnumbered && /[0-9]/.test(plain(words)))) continue
      yield { at, data: { words: quoted(plain(words)) } }
    }
  },
})
