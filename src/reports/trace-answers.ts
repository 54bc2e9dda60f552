import { isNotice, nameOf, noticesOnce } from '../documents/tree/naming.js'
import { type Printed, printedOf } from '../documents/tree/printed.js'
import { coverageOf } from '../trace/coverage.js'
import { declaredOn, type Fact, isUntold, printedFrom, unprinted, writtenFacts } from '../trace/written-facts.js'
import type { Allowed } from './ask-to-print.js'
import type { ListFormat } from './index.js'
import { count, type Look } from './layout.js'
import { jsonOfCoverage, jsonOfPrinted, jsonOfUnprinted } from './trace-json.js'
import { blockPath, describeCoverage, describePrinted, describeUnprinted } from './trace-report.js'
import { misused, shortened } from './usage-error.js'
import { visibleName } from './visible-name.js'

/** A declaration and its documents, made as drafts so that errors do not hide what is there. */
export type Told = Allowed

/** A line of a file. */
export interface Line {
  readonly file: string
  readonly line: number
}

/** A paragraph by some of its words, or by its place in the trace. */
interface WordsQuestion {
  readonly paragraph?: string
  readonly block?: string
}

/** What is asked: what a line printed, what a paragraph was made of, what is in no notice; else what is told. */
export interface TraceQuestion extends WordsQuestion {
  readonly line?: Line | undefined
  readonly unused?: true
}

/** How an answer is drawn. */
interface Drawn {
  readonly asOf: string
  readonly format: ListFormat
  readonly look: Look
}

interface Traced extends Told {
  readonly printed: readonly Printed[]
}

/** Leads from a line to what it printed, from what is printed to its lines, and says what is told and what is not. */
export function answerTrace(told: readonly Told[], question: TraceQuestion, drawn: Drawn): string {
  const all = told.map((one) => ({ ...one, printed: one.documents.flatMap(printedOf) }))
  const { line, paragraph, block, unused } = question
  if (line) return answerLine(all, line, drawn)
  if (unused) return answerUnused(all, drawn)
  if (paragraph !== undefined || block !== undefined) return answerWords(all, question, drawn)
  return answerCoverage(all, drawn)
}

const inLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

function answerLine(all: readonly Traced[], { file, line }: Line, { asOf, format, look }: Drawn): string {
  const one = all.find(({ checked }) => checked.files.includes(file))
  if (!one) {
    const names = all.flatMap(({ checked }) => checked.files)
    throw misused(`${visibleName(file)} is no part of the declaration.`, {
      file,
      details: `It is made of: ${names.map(visibleName).join(' ')}`,
    })
  }
  const { checked, printed, model } = one
  const { locator, law } = checked
  const text = checked.trees.find((tree) => tree.file.path === file)?.file.text ?? ''
  // The last line ends as the others do, and no other begins behind it.
  const lines = text.replace(/\n$/, '').split('\n').length
  if (line < 1 || line > lines) throw misused(`${visibleName(file)} has ${count(lines, 'line')}.`, { file })
  const declared = declaredOn(file, line, writtenFacts(model, locator), locator)
  const found = printedFrom(declared, printed)
  if (format.id === 'json') return jsonOfPrinted(found, locator, { asOf, file, line })
  const what =
    declared.length === 0 ? 'declares nothing' : found.length === 0 ? `is printed in no ${calledIn(one)}` : undefined
  return inLines([
    ...describePrinted(found, { look, locator, law }),
    what === undefined
      ? `${count(found.length, 'place')} in ${documentsOf(one)} from ${visibleName(file)}:${line}`
      : `${visibleName(file)}:${line} ${what} (${documentsOf(one)}).`,
  ])
}

type Made = Pick<Traced, 'documents'>

const documentsOf = (made: Made): string => {
  const names = [...new Set(made.documents.map(nameOf))]
  return names.length > 4 ? count(names.length, calledIn(made)) : names.join(', ')
}

const calledIn = ({ documents }: Made): string => (documents.every(isNotice) ? 'notice' : 'document')

/** A paragraph by some of its words, or by its place in the trace. */
function answerWords(all: readonly Traced[], { paragraph, block }: WordsQuestion, drawn: Drawn): string {
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
    const what =
      block === undefined
        ? `No paragraph says '${shortened(paragraph ?? '')}'.`
        : `There is no block '${shortened(block)}'.`
    throw misused(what, {
      suggestion: 'Give a few words as they are printed, or the section of the notice with --block.',
    })
  }
  const { asOf, format, look } = drawn
  if (format.id === 'json')
    return found.map(({ one, printed }) => jsonOfPrinted(printed, one.checked.locator, { asOf })).join('')
  return inLines([
    ...found.flatMap(({ one, printed }) => describePrinted(printed, { look, ...one.checked })),
    `${count(total, 'place')} in ${all.map(documentsOf).join(', ')}`,
  ])
}

const answerUnused = (all: readonly Traced[], drawn: Drawn): string => all.map((one) => unusedIn(one, drawn)).join('')

function unusedIn(one: Traced, { asOf, format, look }: Drawn): string {
  const { model, printed } = one
  const { locator } = one.checked
  const facts = writtenFacts(model, locator)
  const unused = unprinted(facts, printed)
  const isOfNone = (fact: Fact): boolean => isUntold(model, fact)
  if (format.id === 'json') return jsonOfUnprinted(unused, isOfNone, locator, { asOf, facts: facts.length })
  return inLines([
    ...describeUnprinted(unused, isOfNone, locator, look),
    unused.length === 0
      ? `Every one of ${count(facts.length, 'fact')} is in a ${calledIn(one)}.`
      : `${unused.length} of ${count(facts.length, 'fact')} in no ${calledIn(one)} (${documentsOf(one)})`,
  ])
}

function answerCoverage(all: readonly Traced[], { asOf, format, look }: Drawn): string {
  const tables = all.flatMap(({ documents, checked: { law }, model }) => {
    return noticesOnce(documents).map((document) => ({
      document,
      items: coverageOf(law, model.checked, printedOf(document)),
    }))
  })
  if (format.id === 'json') return jsonOfCoverage(tables, asOf)
  return inLines([
    ...tables.flatMap(({ document, items }) => describeCoverage(`${document.title} (${document.id})`, items, look)),
    `Law as of ${asOf}. What a line printed: forthright trace FILE:LINE`,
  ])
}
