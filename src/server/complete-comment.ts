import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { rules } from '../rules/index.gen.js'
import type { Completing } from './completing.js'

/** The rules that a comment may set aside, where one begins to. */
export function ignoredRules(before: string, { range }: Completing): CompletionItem[] {
  if (!/#\s*forthright-ignore:?\s+$/.test(before)) return []
  return rules.map(({ id, summary }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: summary,
    textEdit: { range, newText: id },
  }))
}
