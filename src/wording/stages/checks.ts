import type { StageId } from '../../findings/stages.js'

/** What a stage checks. */
export interface StageCheck {
  /** What must be true: one sentence. */
  readonly summary: string
  /** Why, and what counts. */
  readonly why: string
}

/** What each stage checks. Stages rest on no provision, so they have neither regime nor citation, and no page. */
export const stageChecks: Readonly<Record<StageId, StageCheck>> = {
  file: {
    summary: 'The files that were asked for are there and can be read.',
    why: 'A file that is missing or unreadable ends the run with exit code 2: a check that saw nothing is never green.',
  },
  'settings-can-be-used': {
    summary: 'Settings are fields that there are, and name nothing outside of their folder.',
    why: 'With a mistake in them a command would do what nobody asked for, so it ends with exit code 2 before it begins.',
  },
  syntax: {
    summary: 'The file is YAML 1.2 that reads in one way only.',
    why: 'Duplicate keys, tabs, tags, characters that cannot be seen and aliases that loop or explode are reported, because different programs read them differently.',
  },
  include: {
    summary:
      'The parts of a declaration are files in its own folder, or in that of its settings, each named in the main file, and declare each id once.',
    why: 'Nothing outside of it is read. An id in two files would have two meanings.',
  },
  'value-is-stated': {
    summary: 'A field that is written has a value.',
    why: 'An empty value is what an unfinished line leaves behind. It counts as not stated: only none, or { none: why }, says that there is none.',
  },
  schema: {
    summary: 'Every field exists, stands in its place and holds what it can hold.',
    why: 'What the language cannot read it cannot check. docs/format.md lists every field.',
  },
  'reference-exists': {
    summary: 'Every id that is used is declared, and no entry leads back to itself.',
    why: 'A notice built from a broken reference would silently leave out a recipient, a period or a right.',
  },
  'word-is-known': {
    summary:
      'Words of a catalogue are in the catalogue: kinds of data and of purposes, vendors, authorities, countries.',
    why: 'Rules turn on these words: whether data are sensitive, whether a purpose is marketing, whether a country is adequate.',
  },
  'regime-is-stated': {
    summary: 'The declaration says which law its notice has to satisfy.',
    why: 'No regime is guessed from an address. Without one, eu and uk are checked.',
  },
  'language-is-offered': {
    summary: 'Every language of a notice is one that notices can be printed in.',
    why: 'A notice is written in the words of a catalogue, and nothing falls back to English: a language without one is not printed.',
  },
  'law-tables-are-recent': {
    summary: 'The tables of law were checked within the twelve months before the day of the check.',
    why: 'Adequacy, ages, the names of regulators and article numbers all change within a year. It is a warning and stops no build.',
  },
  'law-of-the-day-is-held': {
    summary: 'The day of the check is one for which the tables of law are complete.',
    why: 'Every change is known from 21 May 2025 on, and some of those before. A check against an earlier day says so.',
  },
  'brand-can-be-printed': {
    summary: 'The logo, the colour, the typeface and the page of a brand can be printed as they are declared.',
    why: 'A notice holds its logo itself and loads nothing; its words have to be read on white and on dark paper.',
  },
  'markdown-can-be-printed': {
    summary: 'Markdown of your own is no deeper and has no more marks than can be printed.',
    why: 'Lists in lists without end fit on no page. A draft shows such a text as it stands, marks and all.',
  },
  'lint-names-rule': {
    summary: 'The block lint names rules that exist.',
    why: 'A severity lowered for a rule that does not exist lowers nothing.',
  },
  'suppression-is-complete': {
    summary: 'A comment that sets a finding aside names the rule, its last day and the reason.',
    why: 'What is set aside without a reason or an end is forgotten. Such a comment sets nothing aside.',
  },
  'suppression-names-rule': {
    summary: 'A comment that sets a finding aside names a rule that exists.',
    why: 'A misspelt id sets nothing aside.',
  },
  'suppression-is-current': {
    summary: 'A comment that sets a finding aside has not passed its last day.',
    why: 'From that day on it sets nothing aside, and the finding is back.',
  },
  'suppression-is-used': {
    summary: 'A comment that sets a finding aside stands where there is such a finding.',
    why: 'A comment that sets nothing aside today would hide a mistake tomorrow.',
  },
  'transcription-stays-a-draft': {
    summary: 'What was transcribed from a published text is printed only as a draft.',
    why: 'Nobody declared it: printed as final, it would assert what somebody else has published.',
  },
  'notice-is-whole': {
    summary: 'A final notice states every fact that is required of it.',
    why: 'A rule that counts less still puts no fact into a notice. Only a draft is printed with a gap.',
  },
  'characters-have-a-font': {
    summary: 'Every character of a notice is one that a bundled font can draw.',
    why: 'A PDF would show an empty box in its place, so it is not printed; the other formats are.',
  },
}
