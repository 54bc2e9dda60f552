/** Something that is found while a declaration is read, before any rule of law runs. */
export interface StageCheck {
  readonly id: string
  /** What must be true: one sentence. */
  readonly summary: string
  /** Why, and what counts. */
  readonly why: string
}

/** The checks of the stages, in their order. They rest on no provision, so they have neither regime nor citation. */
export const stages: readonly StageCheck[] = [
  {
    id: 'file',
    summary: 'The files that were asked for are there and can be read.',
    why: 'A file that is missing or unreadable ends the run with exit code 2: a check that saw nothing is never green.',
  },
  {
    id: 'syntax',
    summary: 'The file is YAML 1.2 that reads in one way only.',
    why: 'Duplicate keys, tabs, tags, characters that cannot be seen and aliases that loop or explode are reported, because different programs read them differently.',
  },
  {
    id: 'include',
    summary:
      'The parts of a declaration are files in its own folder, each named in the main file, and declare each id once.',
    why: 'Nothing outside the folder is read. An id in two files would have two meanings.',
  },
  {
    id: 'value-is-stated',
    summary: 'A field that is written has a value.',
    why: 'An empty value is what an unfinished line leaves behind. It counts as not stated: only none, or { none: why }, says that there is none.',
  },
  {
    id: 'schema',
    summary: 'Every field exists, stands in its place and holds what it can hold.',
    why: 'What the language cannot read it cannot check. docs/format.md lists every field.',
  },
  {
    id: 'reference-exists',
    summary: 'Every id that is used is declared.',
    why: 'A notice built from a broken reference would silently leave out a recipient, a period or a right.',
  },
  {
    id: 'word-is-known',
    summary:
      'Words of a catalogue are in the catalogue: kinds of data and of purposes, vendors, authorities, countries.',
    why: 'Rules turn on these words: whether data are sensitive, whether a purpose is marketing, whether a country is adequate.',
  },
  {
    id: 'regime-is-stated',
    summary: 'The declaration says which law its notice has to satisfy.',
    why: 'No regime is guessed from an address. Without one, eu and uk are checked.',
  },
  {
    id: 'language-is-offered',
    summary: 'Every language of a notice is one that notices can be printed in.',
    why: 'A notice is written in the words of a catalogue, and nothing falls back to English: a language without one is not printed.',
  },
  {
    id: 'law-tables-are-recent',
    summary: 'The tables of law were checked within the twelve months before the day of the check.',
    why: 'Adequacy, ages, the names of regulators and article numbers all change within a year. It is a warning and stops no build.',
  },
  {
    id: 'law-of-the-day-is-held',
    summary: 'The day of the check is one for which the tables of law are complete.',
    why: 'Every change is known from 21 May 2025 on, and some of those before. A check against an earlier day says so.',
  },
  {
    id: 'lint-names-rule',
    summary: 'The block lint names rules that exist.',
    why: 'A severity lowered for a rule that does not exist lowers nothing.',
  },
  {
    id: 'suppression-is-complete',
    summary: 'A comment that sets a finding aside names the rule, its last day and the reason.',
    why: 'What is set aside without a reason or an end is forgotten. Such a comment sets nothing aside.',
  },
  {
    id: 'suppression-names-rule',
    summary: 'A comment that sets a finding aside names a rule that exists.',
    why: 'A misspelt id sets nothing aside.',
  },
  {
    id: 'suppression-is-current',
    summary: 'A comment that sets a finding aside has not passed its last day.',
    why: 'From that day on it sets nothing aside, and the finding is back.',
  },
  {
    id: 'suppression-is-used',
    summary: 'A comment that sets a finding aside stands where there is such a finding.',
    why: 'A comment that sets nothing aside today would hide a mistake tomorrow.',
  },
  {
    id: 'transcription-stays-a-draft',
    summary: 'What was transcribed from a published text is printed only as a draft.',
    why: 'Nobody declared it: printed as final, it would assert what somebody else has published.',
  },
  {
    id: 'notice-is-whole',
    summary: 'A final notice states every fact that is required of it.',
    why: 'A rule that counts less still puts no fact into a notice. Only a draft is printed with a gap.',
  },
  {
    id: 'characters-have-a-font',
    summary: 'Every character of a notice is one that a bundled font can draw.',
    why: 'A PDF would show an empty box in its place, so it is not printed; the other formats are.',
  },
]

/** Whether a finding is about how the declaration is written, so that what it says is not certain. */
export const isAboutReading = (finding: { readonly rule: string; readonly severity: string }): boolean =>
  finding.severity === 'error' && stages.some(({ id }) => id === finding.rule)
