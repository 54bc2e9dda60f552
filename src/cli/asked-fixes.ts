import type { WantedFixes } from '../checking/mend.js'
import { isTaken } from '../node/starting-files.js'
import { isRuleOrStage, knownRules } from '../reports/narrowed.js'
import { safeOnly } from './options.js'

/** What `--fix` asks for, and the words behind it that are files and no rules. */
export interface AskedFixes extends WantedFixes {
  readonly files: readonly string[]
}

/**
 * Reads the words of `--fix`: in `--fix privacy.yaml` it is a file, in `--fix retention-is-stated` a rule. A UsageError for what
 * looks like a rule and is none, and no file either.
 */
export async function askedFixes(words: readonly string[], cwd: string): Promise<AskedFixes> {
  const rules = new Set<string>()
  const files: string[] = []
  for (const word of words.flatMap(eachRule)) {
    if (word === safeOnly) continue
    if (isRuleOrStage(word)) rules.add(word)
    else if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(word) || (await isTaken(word, cwd))) files.push(word)
    else knownRules([word], 'There is no file of that name. ')
  }
  return { rules, files, safe: words.includes(safeOnly) || files.length > 0 }
}

/** The rules that a word lists: in `a,b` there are two. A file may have a comma in its name. */
function eachRule(word: string): readonly string[] {
  const listed = word.split(',')
  return listed.every(isRuleOrStage) ? listed : [word]
}
