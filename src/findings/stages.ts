/** What is found before any rule of law runs, and when something is printed, in this order. It rests on no provision. */
export const stageIds = [
  'file',
  'settings-can-be-used',
  'syntax',
  'include',
  'value-is-stated',
  'schema',
  'reference-exists',
  'word-is-known',
  'regime-is-stated',
  'language-is-offered',
  'law-tables-are-recent',
  'law-of-the-day-is-held',
  'brand-can-be-printed',
  'markdown-can-be-printed',
  'lint-names-rule',
  'suppression-is-complete',
  'suppression-names-rule',
  'suppression-is-current',
  'suppression-is-used',
  'transcription-stays-a-draft',
  'notice-is-whole',
  'characters-have-a-font',
] as const

/** What stands in the place of a rule's id in a finding that rests on no provision. */
export type StageId = (typeof stageIds)[number]

/** Whether an id is that of a stage. */
export const isStage = (id: string): id is StageId => stageIds.some((stage) => stage === id)

/** What is about the looks of a notice: what was declared is certain all the same, and a draft holds it. */
const looks: readonly string[] = ['brand-can-be-printed', 'markdown-can-be-printed'] satisfies readonly StageId[]

/** Whether a finding is about how the declaration is written, so that what it says is not certain. */
export const isAboutReading = (finding: { readonly rule: string; readonly severity: string }): boolean =>
  finding.severity === 'error' && isStage(finding.rule) && !looks.includes(finding.rule)
