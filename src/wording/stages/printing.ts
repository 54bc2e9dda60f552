import type { NoticeGap, UndrawnCharacter } from '../../checking/printing-findings.js'
import { visible } from '../../source/characters.js'
import { codeOf } from '../../source/look-alikes.js'
import type { Wording } from '../words.js'

/** What is said of a transcription that is to be printed as final. */
export const finalTranscription: Wording = {
  message: () => 'This is the transcription of a published text, so it is printed only as a draft.',
  why: '',
  fix: () => 'Print a draft.',
}

/** What is said of a fact that a final notice would lack. */
export const noticeGap: Wording<NoticeGap> = {
  message: ({ gap, notice }) => `${gap.quote} (in the notice '${notice}').`,
  why: '',
  fix: () => 'State it, or print a draft.',
}

/** What is said of a character that no font has. */
export const undrawnCharacter: Wording<UndrawnCharacter> = {
  message: ({ character, notice }) =>
    `No font has '${visible(character.quote)}' (${codeOf(character.quote)}), so '${notice}' is not printed as PDF.`,
  why: '',
  fix: () => 'Write it in other characters, or print without PDF.',
}
