import { checkWith } from './checking/check.js'
import type { Checked, Project } from './checking/checked.js'
import type { Refusal as Refused } from './checking/printable.js'
import { parse } from './reading/parse.js'
import { validate } from './reading/validate.js'
import type { SourceFile } from './source/file.js'
import { english } from './wording/english.js'
import { englishOfStages } from './wording/stages/english.js'
import { type WordedFinding, wordedFindings } from './wording/worded-findings.js'
import { wordsIn } from './wording/words.js'

export type { Severity } from './findings/finding.js'
export type { Act, Citation, Regime } from './law/citation.js'
export type { Place, Point, Range, SourceFile } from './source/file.js'
export type { Pointer } from './source/pointer.js'
export type { WordedFinding as Finding, WordedRelated as Related } from './wording/worded-findings.js'

/** What both functions need to know besides the declaration. */
export interface Options {
  /** The day whose law applies, `2026-11-21`; there is no default, because the same input gives the same output. */
  readonly asOf: string
}

/** What `lint` finds. */
export interface LintResult {
  /** In the order of files and lines. */
  readonly findings: readonly WordedFinding[]
  /** How many rules of law ran: 0 when the files could not be read as a declaration. */
  readonly rules: number
}

/**
 * Checks a declaration. The first file is the declaration, the others are the parts it includes.
 *
 * Throws a RangeError when `asOf` is not a calendar day; never because of what the files hold.
 */
export function lint(files: readonly SourceFile[], { asOf }: Options): LintResult {
  const { findings, rules } = checked(files, asOf)
  return { findings: inEnglish(findings), rules }
}

export interface CompileOptions extends Options {
  /** Prints even with findings, with a visible mark and a visible gap wherever a required fact is missing. */
  readonly draft?: boolean
}

/** A notice in the formats that need nothing from the disk. */
export interface CompiledNotice {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly markdown: string
  /** One self-contained page. */
  readonly html: string
  /** What printed what, as JSON: `schemas/trace.schema.json`. */
  readonly trace: string
}

/** Why nothing of a declaration is printed. */
export interface Refusal {
  readonly because: Refused['because']
  /** What stands in the way, each at its place; never empty. */
  readonly findings: readonly WordedFinding[]
}

export interface CompileResult extends LintResult {
  /** Why there is no notice; absent where there are notices. The same as what `forthright build` refuses. */
  readonly refused?: Refusal
  /** Empty where they were refused. */
  readonly notices: readonly CompiledNotice[]
}

/**
 * Checks a declaration and prints its notices, all of them in each language that is offered.
 *
 * Nothing is printed of what could not be read for certain. With errors, with a required fact missing or from a
 * transcription, there is no notice unless a draft is asked for.
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions): Promise<CompileResult> {
  const found = checked(files, options.asOf)
  const { rules } = found
  const findings = inEnglish(found.findings)
  const { printable } = await import('./checking/printable.js')
  const { kinds } = await import('./documents/kinds.js')
  const verdict = await printable(found, { draft: options.draft === true, kinds })
  if (verdict.refusal) {
    const refused = { because: verdict.refusal.because, findings: inEnglish(verdict.refusal.findings) }
    return { findings, rules, refused, notices: [] }
  }
  const { emitMarkdown } = await import('./formats/markdown.js')
  const { emitHtml } = await import('./formats/html.js')
  const { emitTrace } = await import('./formats/trace.js')
  const notices = verdict.documents.map((document) => ({
    id: document.id,
    language: document.language,
    title: document.title,
    markdown: emitMarkdown(document),
    html: emitHtml(document),
    trace: emitTrace(document),
  }))
  return { findings, rules, notices }
}

const inEnglish = (findings: Checked['findings']): readonly WordedFinding[] =>
  wordedFindings(findings, wordsIn(english(englishOfStages)))

function checked(files: readonly SourceFile[], asOf: string): Checked {
  const parsed = files.map(parse)
  const project: Project = {
    trees: parsed.flatMap((stage) => stage.value ?? []),
    files: files.map((file) => file.path),
    findings: parsed.flatMap((stage) => stage.findings),
  }
  return checkWith(validate, project, { asOf })
}
