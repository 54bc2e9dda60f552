import { check } from '../../checking/check.js'
import type { Checked, Project } from '../../checking/checked.js'
import { printable } from '../../checking/printable.js'
import { kinds } from '../../documents/kinds.js'
import type { NoticeDocument } from '../../documents/tree/document.js'
import { type Printed, printedOf } from '../../documents/tree/printed.js'
import { placesIn } from '../../findings/finding.js'
import type { Model } from '../../model/types.js'
import { readProject } from '../../node/read-project.js'
import { brief } from '../../reports/brief.js'
import { count } from '../../reports/layout.js'
import { jsonOfCoverage, jsonOfPrinted, jsonOfUnprinted } from '../../reports/trace-json.js'
import { blockPath, describeCoverage, describePrinted, describeUnprinted } from '../../reports/trace-report.js'
import { misused, UsageError, unknownWord } from '../../reports/usage-error.js'
import { coverageOf } from '../../trace/coverage.js'
import { declaredOn, printedFrom, unprinted, writtenFacts } from '../../trace/written-facts.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'

/** What `trace` can be told. */
export interface TraceOptions {
  readonly format: 'pretty' | 'json'
  readonly paragraph?: string
  readonly block?: string
  readonly unused?: true
  readonly notice?: readonly string[]
  readonly asOf?: string
}

/** A declaration, composed as a draft so that errors do not hide what is there. */
interface Traced {
  readonly checked: Checked
  readonly model: Model
  readonly documents: readonly NoticeDocument[]
  readonly printed: readonly Printed[]
}

/** Leads from a line to what it printed, from what is printed to its lines, and says what is told and what is not. */
export async function trace(args: readonly string[], options: TraceOptions, io: Io): Promise<number> {
  const asked = [options.paragraph, options.block, options.unused].filter((it) => it !== undefined)
  const { line, files } = lineIn(args)
  if (asked.length + (line ? 1 : 0) > 1) {
    throw misused('trace answers one question at a time.', {
      details: 'Give FILE:LINE, --paragraph, --block or --unused',
    })
  }
  const { projects, problems } = await readProject(files, io)
  if (problems.length > 0) throw new UsageError(problems)
  const asOf = options.asOf ?? io.today
  const traced = await Promise.all(projects.map((project) => tracedOf(project, asOf, options, io)))
  if (traced.some((one) => one === undefined)) return 1
  const all = traced.filter((one) => one !== undefined)
  if (line) return answerLine(all, line, asOf, options, io)
  if (options.unused) return answerUnused(all, asOf, options, io)
  if (options.paragraph !== undefined || options.block !== undefined) return answerWords(all, asOf, options, io)
  return answerCoverage(all, asOf, options, io)
}

interface Line {
  readonly file: string
  readonly line: number
}

/** `FILE:LINE`, and the declarations: those named besides, else the file itself. */
function lineIn(args: readonly string[]): { readonly line: Line | undefined; readonly files: readonly string[] } {
  const lines = args.flatMap((arg) => {
    const [, file, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(arg) ?? []
    return file === undefined ? [] : [{ arg, file, line: Number(line) }]
  })
  const [first, ...more] = lines
  if (more.length > 0) throw misused('trace follows one line at a time.', { details: 'Name one FILE:LINE' })
  const rest = args.filter((arg) => arg !== first?.arg)
  return { line: first, files: first && rest.length === 0 ? [first.file] : rest }
}

async function tracedOf(project: Project, asOf: string, { notice }: TraceOptions, io: Io): Promise<Traced | undefined> {
  const checked = await check(project, { asOf })
  const verdict = await printable(checked, { draft: true, kinds })
  if (verdict.refusal) {
    const { findings } = verdict.refusal
    const list = brief(findings, await wordsFor(findings), lookOf(io, 'stderr'))
    io.stderr(`${count(placesIn(findings), 'error')}, so there is nothing to trace.\n\n${list}`)
    return undefined
  }
  const { model, documents } = verdict
  const known = [...new Set(documents.map(({ id }) => id))]
  const missing = notice?.find((id) => !known.includes(id))
  if (missing !== undefined) throw unknownWord('notice', missing, known, `Choose one of these: ${known.join(' ')}`)
  const chosen = documents.filter(({ id }) => notice === undefined || notice.includes(id))
  return { checked, model, documents: chosen, printed: chosen.flatMap(printedOf) }
}

const print = (io: Io, lines: readonly string[]): void => io.stdout(lines.map((line) => `${line}\n`).join(''))

function answerLine(all: readonly Traced[], { file, line }: Line, asOf: string, options: TraceOptions, io: Io): number {
  const one = all.find(({ checked }) => checked.files.includes(file))
  if (!one) {
    const names = all.flatMap(({ checked }) => checked.files)
    throw misused(`${file} is no part of the declaration.`, { file, details: `It is made of: ${names.join(' ')}` })
  }
  const { checked, printed, model } = one
  const { locator, law } = checked
  const lines = checked.trees.find((tree) => tree.file.path === file)?.file.text.split('\n').length ?? 0
  if (line < 1 || line > lines) throw misused(`${file} has ${count(lines, 'line')}.`, { file })
  const declared = declaredOn(file, line, writtenFacts(model, locator), locator)
  const found = printedFrom(declared, printed)
  if (options.format === 'json') io.stdout(jsonOfPrinted(found, locator, { asOf, file, line }))
  else {
    const what = declared.length === 0 ? 'declares nothing' : found.length === 0 ? 'is printed in no notice' : undefined
    print(io, [
      ...describePrinted(found, { look: lookOf(io, 'stdout'), locator, law }),
      what === undefined
        ? `${count(found.length, 'place')} in ${noticesOf(one)} from ${file}:${line}`
        : `${file}:${line} ${what} (${noticesOf(one)}).`,
    ])
  }
  return 0
}

const noticesOf = ({ documents }: Traced): string => {
  const ids = [...new Set(documents.map(({ id }) => id))]
  return ids.length > 4 ? count(ids.length, 'notice') : ids.join(', ')
}

/** A paragraph by some of its words, or by its place in the trace. */
function answerWords(all: readonly Traced[], asOf: string, options: TraceOptions, io: Io): number {
  const { paragraph, block } = options
  const plain = (text: string): string =>
    text
      .replace(/[*_\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  const isMeant = (one: Printed): boolean =>
    block === undefined
      ? plain(one.words).includes(plain(paragraph ?? ''))
      : `${blockPath(one)}/`.startsWith(`${block.replace(/\/+$/, '')}/`)
  const found = all.map((one) => ({ one, printed: one.printed.filter(isMeant) }))
  const total = found.reduce((sum, { printed }) => sum + printed.length, 0)
  if (total === 0 || (block ?? plain(paragraph ?? '')) === '') {
    const what = block === undefined ? `No paragraph says '${paragraph}'.` : `There is no block '${block}'.`
    throw misused(what, {
      suggestion: 'Give a few words as they are printed, or the section of the notice with --block.',
    })
  }
  const look = lookOf(io, 'stdout')
  for (const { one, printed } of found) {
    if (options.format === 'json') io.stdout(jsonOfPrinted(printed, one.checked.locator, { asOf }))
    else print(io, describePrinted(printed, { look, locator: one.checked.locator, law: one.checked.law }))
  }
  if (options.format !== 'json') print(io, [`${count(total, 'place')} in ${all.map(noticesOf).join(', ')}`])
  return 0
}

function answerUnused(all: readonly Traced[], asOf: string, options: TraceOptions, io: Io): number {
  for (const one of all) {
    const { locator } = one.checked
    const facts = writtenFacts(one.model, locator)
    const unused = unprinted(facts, one.printed)
    if (options.format === 'json') io.stdout(jsonOfUnprinted(unused, facts.length, locator, asOf))
    else
      print(io, [
        ...describeUnprinted(unused, locator, lookOf(io, 'stdout')),
        unused.length === 0
          ? `Every one of ${count(facts.length, 'fact')} is in a notice.`
          : `${unused.length} of ${count(facts.length, 'fact')} in no notice (${noticesOf(one)})`,
      ])
  }
  return 0
}

function answerCoverage(all: readonly Traced[], asOf: string, options: TraceOptions, io: Io): number {
  const tables = all.flatMap(({ documents, checked: { law }, model }) => {
    // The facts and their order are the same in every language.
    const firsts = [...new Map([...documents].reverse().map((document) => [document.id, document])).values()].reverse()
    return firsts.map((document) => ({ document, items: coverageOf(law, model.checked, printedOf(document)) }))
  })
  if (options.format === 'json') io.stdout(jsonOfCoverage(tables, asOf))
  else {
    const look = lookOf(io, 'stdout')
    print(io, [
      ...tables.flatMap(({ document, items }) => describeCoverage(`${document.title} (${document.id})`, items, look)),
      `Law as of ${asOf}. What a line printed: forthright trace FILE:LINE`,
    ])
  }
  return 0
}
