import type { CompletionItem, Position } from 'vscode-languageserver'
import type { Law } from '../law/law.js'
import { lineStart } from '../source/text-lines.js'
import { ignoredRules } from './complete-comment.js'
import { keyItems } from './complete-key.js'
import { valueItems } from './complete-value.js'
import type { Subject } from './subject.js'
import { typedAt } from './typed.js'

/** What may be typed at a position: fields, ids, words of catalogues and of the law, rules in a comment. */
export function completion(subject: Subject, position: Position, law: Law): CompletionItem[] {
  const { text } = subject.tree.file
  const { offset, between } = subject.counted(subject.name)
  const at = offset(position)
  const line = text.slice(lineStart(text, at), at)
  const begun = /[\w.@*-]*$/.exec(line)?.[0] ?? ''
  const left = /^[\w.@*-]*/.exec(text.slice(at, at + 200))?.[0] ?? ''
  const from = at - begun.length
  const range = between(from, at + left.length)
  const before = line.slice(0, line.length - begun.length)
  const rest = text.slice(at + left.length, at + left.length + 200)
  const isFirst = /^\s*(?:- +)*$/.test(before)
  const completing = { subject, law, range, isFirst, isKeyed: isKeyBefore(rest) }
  if (/(?:^|\s)#/.test(before)) return ignoredRules(before, completing)
  const found = typedAt(text, from, completing)
  const items = found.flatMap((typed) =>
    typed.as === 'key' ? keyItems(typed, completing) : valueItems(typed, completing),
  )
  return [...new Map(items.map((item) => [`${item.kind} ${item.label}`, item])).values()]
}

/** Whether what follows a word makes a key of it. */
const isKeyBefore = (rest: string): boolean => /^["']?\s*:(?:\s|$)/.test(rest)
