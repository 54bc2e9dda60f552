import type { Checked } from '../checking/checked.js'
import type { Finding, KnownPlace } from '../findings/finding.js'
import type { Decision } from '../interview/decision.js'
import { decisionAt } from '../interview/mending.js'
import { printCitations } from '../law/citation.js'
import { type Placed, placed } from '../reports/placed.js'
import { wordsFor } from '../wording/languages.js'
import type { ShownFinding } from './messages.js'

/** What was found, each place by itself with the question that is asked there; what a comment sets aside is left out. */
export async function shownFindings(
  { files, findings }: Pick<Checked, 'files' | 'findings'>,
  decisions: readonly Decision[] = [],
) {
  const words = await wordsFor(findings)
  return placed([{ ...nothingElse, files, findings }], words).map((one) => shownFinding(one, decisions))
}

/** Findings alone: what else a check tells is not shown beside a text. */
const nothingElse = {
  asOf: '',
  isRead: true,
  suppressed: [],
  lowered: [],
  regimes: [],
  purposes: 0,
  rules: 0,
}

function shownFinding(
  { rule, severity, message, why, fix, cites, place }: Placed,
  decisions: readonly Decision[],
): ShownFinding {
  const decision = decisionAt(decisions, place.pointer)?.id
  return {
    ...{ rule, severity, message, why, fix, law: printCitations(cites) },
    ...{ file: place.file, range: place.range, pointer: place.pointer },
    ...(decision !== undefined && { decision }),
  }
}

/** How a draft says what is wrong at one of its marks. */
export async function tellIn(findings: readonly Finding<KnownPlace>[]): Promise<(finding: Finding) => string> {
  const words = await wordsFor(findings)
  return (finding) => words.finding(finding).message
}
