import { givenFiles, givenFlag, givenNames, givenOptions } from './checking/as-given.js'
import { checkTexts } from './checking/check-texts.js'
import type { Checked } from './checking/checked.js'
import type { Refusal as Refused } from './checking/refusal.js'
import { kinds } from './documents/kinds.js'
import type { NoticeDocument } from './documents/tree/document.js'
import { isNotice } from './documents/tree/naming.js'
import type { Format, Tools } from './formats/format.js'
import { formats, formatsOf } from './formats/index.js'
import { outputsOf, type Subject } from './formats/output.js'
import { grouped } from './model/grouped.js'
import type { SourceFile } from './source/file.js'
import { english } from './wording/english.js'
import { englishOfStages } from './wording/stages/english.js'
import { type ToldFinding, toldFindings } from './wording/worded-findings.js'
import { wordsIn } from './wording/words.js'

export type { Concern, Severity } from './findings/finding.js'
export type { Act, Citation, Regime } from './law/citation.js'
export type { Edit } from './source/edit.js'
export type { Place, Point, Range, SourceFile } from './source/file.js'
export type { Pointer } from './source/pointer.js'
export type {
  ToldFinding as Finding,
  ToldPlace as FindingPlace,
  WordedRelated as Related,
} from './wording/worded-findings.js'

/** What both functions need to know besides the declaration. */
export interface Options {
  /** The day whose law applies, `2026-11-21`; there is no default, because the same input gives the same output. */
  readonly asOf: string
  /** The bytes of the logo by the path that `brand.logo` names it by: nothing is read from the disk. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

/** What `lint` finds. */
export interface LintResult {
  /** Each cause once with all its places, in the order of files and lines. */
  readonly findings: readonly ToldFinding[]
  /** How many rules of law ran: 0 when the files could not be read as a declaration. */
  readonly rules: number
}

/**
 * Checks a declaration. The first file is the declaration, the others are the parts it includes.
 *
 * Throws a RangeError when `asOf` is not a calendar day, a TypeError where what is given is no list of files or no options; never
 * because of what the files hold.
 */
export function lint(files: readonly SourceFile[], options: Options): LintResult {
  const { findings, rules } = checkTexts(givenFiles(files), givenOptions(options))
  return { findings: inEnglish(findings), rules }
}

export interface CompileOptions extends Options {
  /** Prints even with findings, with a visible mark and a visible gap wherever a required fact is missing. */
  readonly draft?: boolean
  /**
   * The formats of `outputs`, as `forthright build --format` takes them; by default the usual ones that are texts. None that
   * is no text: a PDF needs fonts and an engine from the disk.
   */
  readonly formats?: readonly string[]
  /** The kinds of documents, as `forthright build --document` takes them; by default those for people outside. */
  readonly documents?: readonly string[]
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
  readonly findings: readonly ToldFinding[]
}

/** A file as `forthright build` would write it. */
export interface CompiledOutput {
  /** `members.en.html`, `privacy.recipients.csv`; of a draft, `members.en.draft.html` and `privacy.draft.recipients.csv` */
  readonly name: string
  readonly format: string
  readonly text: string
}

export interface CompileResult extends LintResult {
  /** Why nothing was printed; absent where something was. What is refused here is what `forthright build` refuses. */
  readonly refused?: Refusal
  /** Empty where they were refused, and where neither the formats nor the documents asked for are notices. */
  readonly notices: readonly CompiledNotice[]
  /** The files in the formats that were asked for. */
  readonly outputs: readonly CompiledOutput[]
}

/**
 * Checks a declaration and prints it: its notices, all of them in each language that is offered, and what else was asked
 * for.
 *
 * Nothing is printed of what could not be read for certain. With errors, with a required fact missing or from a
 * transcription, nothing is printed unless a draft is asked for. Throws a RangeError for a day, a format or a kind of document
 * that is none, and a TypeError where what is given is something else.
 */
export async function compile(files: readonly SourceFile[], options: CompileOptions): Promise<CompileResult> {
  // All that is given is read before anything is waited for: whoever changes it afterwards changes nothing here.
  const named = givenOptions(options)
  const asked = textFormats(givenNames(named.formats, 'formats', "['md', 'html']"))
  const kindsAsked = givenNames(named.documents, 'documents', "['notice']")
  const documents = kindsAsked && [...new Set(kindsAsked)].map((id) => rowOf('kind of document', id, kinds))
  const isDraft = givenFlag(named.draft, 'draft')
  const given = givenFiles(files)
  const file = given[0]?.path ?? ''
  const found = checkTexts(given, named)
  const { rules } = found
  const { printable } = await import('./checking/printable.js')
  const findings = inEnglish(found.findings)
  const verdict = await printable(found, {
    draft: isDraft,
    formats: asked,
    documents,
    tell: (finding) => words.finding(finding).message,
  })
  if (verdict.refusal) {
    const refused = { because: verdict.refusal.because, findings: inEnglish(verdict.refusal.findings) }
    return { findings, rules, refused, notices: [], outputs: [] }
  }
  const texts = await print({ ...verdict, file }, [...new Set([...asked, ...sideBySide])])
  const byDocument = grouped(texts, ({ document }) => document)
  const isAsked = ({ format }: CompiledOutput): boolean => asked.some(({ id }) => id === format)
  return {
    findings,
    rules,
    notices: verdict.documents.filter(isNotice).map((document) => noticeOf(document, byDocument.get(document) ?? [])),
    outputs: texts.filter(isAsked).map(({ name, format, text }) => ({ name, format, text })),
  }
}

/** The formats in which each compiled notice stands beside its title. */
const sideBySide = formatsOf(['md', 'html', 'trace'])

function textFormats(ids: readonly string[] | undefined): readonly Format[] {
  const texts: readonly Format[] = formats.filter(({ isText }) => isText)
  return ids?.map((id) => rowOf('text format', id, texts)) ?? texts.filter(({ isUsual }) => isUsual)
}

function rowOf<Row extends { readonly id: string }>(kind: string, id: string, rows: readonly Row[]): Row {
  const row = rows.find((one) => one.id === id)
  if (row) return row
  throw new RangeError(`No ${kind}: ${JSON.stringify(id)}. There are ${rows.map((one) => one.id).join(', ')}.`)
}

/** A file, with the document that it prints. */
interface Text extends CompiledOutput {
  readonly document: NoticeDocument | undefined
}

const print = (subject: Subject, asked: readonly Format[]): Promise<readonly Text[]> =>
  Promise.all(
    asked.flatMap((format) =>
      outputsOf(subject, format).map(async ({ name, document, print }) => {
        const text = await print(noTools)
        return { name, format: format.id, text: typeof text === 'string' ? text : '', document }
      }),
    ),
  )

/** A text needs no fonts and no engine. */
const noTools: Tools = { typesetEngine: () => Promise.reject(new Error('There is no engine that typesets here.')) }

function noticeOf(document: NoticeDocument, texts: readonly Text[]): CompiledNotice {
  const own = new Map(texts.map(({ format, text }) => [format, text]))
  const { id, language, title } = document
  const [markdown = '', html = '', trace = ''] = sideBySide.map((format) => own.get(format.id))
  return { id, language, title, markdown, html, trace }
}

const words = wordsIn(english(englishOfStages))

const inEnglish = (findings: Checked['findings']): readonly ToldFinding[] => toldFindings(findings, words)
