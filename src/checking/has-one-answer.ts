import type { FindingPlace } from '../findings/finding.js'

/** Whether a place is mended unasked: its edits say what was meant, and no more. */
export const hasOneAnswer = ({ edits = [], isSuggestion }: Pick<FindingPlace, 'edits' | 'isSuggestion'>): boolean =>
  edits.length > 0 && isSuggestion !== true
