import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import { suggest } from '../language/suggest.js'
import type { UsageProblem } from '../reports/problem.js'
import type { SourceTree } from '../source/tree.js'
import { type ChoiceQuestion, faultOf, type Option, type Question, type Reply, type Talk } from './question.js'

/**
 * Takes the answers of a conversation from a file. Its shape is that of the questions: each is answered under its key,
 * a choice by its value or its label, and what the file leaves out is not stated. The questions check it; a field that
 * no question asks for is a mistake too.
 *
 * ```yaml
 * name: Northgate Rowing Club
 * country: United Kingdom
 * people: [member]
 * for: [membership.administration]
 * purposes:
 *   membership.administration: { data: [identity.name], basis: contract, keep: 6 years }
 * ```
 */
export function readAnswers<Value>(tree: SourceTree, talk: Talk<Value>): Value | readonly UsageProblem[] {
  const { contents } = tree.document
  if (contents !== null && !isMap(contents) && !isEmpty(contents))
    return [problemAt(tree, contents, 'A file of answers holds fields, such as name: and country:.')]
  const asked: Question[] = []
  const problems: UsageProblem[] = []
  let turn = talk.next()
  while (!turn.done) {
    const question = turn.value
    if (isLookBack(question)) {
      turn = talk.next(mostAsked(question))
      continue
    }
    asked.push(question)
    const { reply, fault } = answerIn(tree, question)
    if (fault !== undefined) problems.push(problemAt(tree, nodeAt(tree, question.key), fault))
    turn = talk.next(fault === undefined ? reply : undefined)
  }
  const stray = strayIn(tree, contents, [], asked)
  // A mistake in one answer leaves others unasked: those are only told where they look like a slip themselves.
  problems.push(...(problems.length > 0 ? stray.filter(({ suggestion }) => suggestion !== undefined) : stray))
  return problems.length > 0 ? problems : turn.value
}

const isLookBack = (question: Question): question is ChoiceQuestion =>
  question.kind === 'one' && question.summary !== undefined

/** A file holds what it holds: it is asked everything, and what it leaves out is not stated. */
const mostAsked = ({ options }: ChoiceQuestion): Reply => options.find(({ value }) => value === 'more')?.value

const nodeAt = ({ document }: SourceTree, key: readonly string[]): unknown =>
  isCollection(document.contents) ? document.contents.getIn(key, true) : undefined

function problemAt({ file, lines }: SourceTree, node: unknown, message: string, suggestion?: string): UsageProblem {
  const start = (isScalar(node) || isCollection(node) ? node.range?.[0] : undefined) ?? 0
  return {
    rule: 'file',
    file: file.path,
    message: `${file.path}:${lines.linePos(start).line}: ${message}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

interface Answer {
  readonly reply?: Reply
  readonly fault?: string | undefined
}

function answerIn(tree: SourceTree, question: Question): Answer {
  const node = nodeAt(tree, question.key)
  if (node === undefined || isEmpty(node)) return {}
  const written = textsOf(node)
  if (written === undefined)
    return { fault: `'${question.key.at(-1)}' takes a text${question.kind === 'many' ? ' or a list of texts' : ''}.` }
  const answer = question.kind === 'text' ? { reply: written.join(', ') } : pick(written, question)
  return answer.fault === undefined ? { ...answer, fault: faultOf(question, answer.reply) } : answer
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null

/** One text or several, as they were written: a number or a truth value counts by its letters. */
function textsOf(node: unknown): readonly string[] | undefined {
  if (isScalar(node)) return [node.source ?? String(node.value)]
  if (!isSeq(node)) return undefined
  const items = node.items.map((item) => (isScalar(item) ? (item.source ?? String(item.value)) : undefined))
  return items.every((item) => item !== undefined) ? items : undefined
}

const truth: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

function pick(written: readonly string[], question: Question & { readonly kind: 'one' | 'many' }): Answer {
  const values: string[] = []
  for (const word of written) {
    const option = question.options.find((each) => isMeant(each, truth[word] ?? word))
    if (option === undefined) return { fault: unknown(word, question) }
    values.push(option.value)
  }
  if (question.kind === 'many') return { reply: values }
  return values.length > 1 ? { fault: `'${question.key.at(-1)}' takes one answer.` } : { reply: values[0] }
}

const isMeant = ({ value, label }: Option, word: string): boolean =>
  value === word || label.toLowerCase() === word.toLowerCase()

function unknown(word: string, { ask, options }: Question & { readonly kind: 'one' | 'many' }): string {
  const near =
    suggest(
      word,
      options.map(({ value }) => value),
    ) ??
    suggest(
      word,
      options.map(({ label }) => label),
    )
  const known = options.length <= 12 ? ` There are: ${options.map(({ value }) => value).join(', ')}.` : ''
  return `'${word}' does not answer "${ask}"${near === undefined ? known : ` Did you mean ${near}?`}`
}

/** What stands in the file and no question asks for. */
function strayIn(
  tree: SourceTree,
  node: Node | null,
  at: readonly string[],
  asked: readonly Question[],
): UsageProblem[] {
  if (!isMap(node)) return []
  const below = asked.filter(({ key }) => at.every((part, index) => key[index] === part))
  const known = new Set(below.flatMap(({ key }) => key[at.length] ?? []))
  const seen = new Set<string>()
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const path = [...at, name].join('.')
    if (seen.has(name)) return [problemAt(tree, key, `'${path}' is answered twice.`)]
    seen.add(name)
    if (below.some((question) => question.key.length === at.length + 1 && question.key[at.length] === name)) return []
    if (known.has(name)) {
      if (isMap(value)) return strayIn(tree, value, [...at, name], asked)
      return isEmpty(value) ? [] : [problemAt(tree, key, `'${path}' takes fields of its own, not a text or a list.`)]
    }
    const near = suggest(name, known)
    const message = `After the other answers, nothing asks for '${path}'.`
    return [problemAt(tree, key, message, near === undefined ? undefined : `Did you mean ${near}?`)]
  })
}
