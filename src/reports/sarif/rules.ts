import type { Severity } from '../../findings/finding.js'
import { isStage } from '../../findings/stages.js'
import { printCitation, printCitations } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import { docs } from '../../rules/docs.gen.js'
import { rules, topics } from '../../rules/index.gen.js'
import type { AnyRule } from '../../rules/rule.js'
import { stageChecks } from '../../wording/stages/checks.js'
import { addressOf, inSite, moreOn, type Tool } from '../tool.js'

/** How SARIF calls severities. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** How GitHub calls the severity of a rule about anything but security. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** A rule, or a stage that finds what keeps a file from being read, as SARIF describes it: by its words and its provisions. */
export function describeRule(id: string, law: Law, tool: Tool) {
  const rule = rules.find((one) => one.id === id)
  return rule ? describeRuleOfLaw(rule, law, tool) : describeStage(id, tool)
}

function describeRuleOfLaw(rule: AnyRule, law: Law, tool: Tool) {
  const { id, severity, summary, why, confidence, concerns } = rule
  const page = `docs/rules/${id}.md`
  const address = addressOf(page, tool)
  const grounds = Object.entries(rule.cites).map(([regime, cites]) => [regime, law.inForce(cites ?? [])] as const)
  const provisions = grounds.map(([, cites]) => printCitations(cites)).filter((printed) => printed !== '')
  const more = moreOn(id, page, tool)
  return {
    ...headOf(id, summary, why),
    help: {
      text: [why, ...provisions, more].join('\n'),
      markdown: [pageOf(id, why, address), ...provisions, linkOrCommand(more, address)].join('\n\n'),
    },
    ...(address !== undefined && { helpUri: address }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['privacy', topicOf(id), concerns, ...grounds.map(([regime]) => regime)],
      'problem.severity': problemSeverities[severity],
      confidence,
      provisions: Object.fromEntries(grounds.map(([regime, cites]) => [regime, cites.map(printCitation)])),
    },
  }
}

function describeStage(id: string, tool: Tool) {
  const { summary, why } = isStage(id) ? stageChecks[id] : { summary: id, why: '' }
  const more = moreOn(id, undefined, tool)
  return {
    ...headOf(id, summary, why),
    help: { text: [why, more].join('\n'), markdown: [why, linkOrCommand(more, undefined)].join('\n\n') },
    defaultConfiguration: { level: levels.error },
    properties: { tags: ['privacy', 'declaration'], 'problem.severity': 'error' },
  }
}

const headOf = (id: string, summary: string, why: string) => ({
  id,
  name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: summary },
  fullDescription: { text: why || summary },
})

const topicOf = (id: string): string =>
  Object.keys(topics).find((topic) => topics[topic]?.some((rule) => rule.id === id)) ?? 'declaration'

const linkOrCommand = (more: string, address: string | undefined): string =>
  address === undefined ? `\`${more}\`` : `[Read more](${address})`

/** The page of a rule with its examples; its links lead to where its neighbours can be read, or nowhere. */
function pageOf(id: string, why: string, address: string | undefined): string {
  const text = docs[id] ?? why
  return text
    .replace(/^```yaml bad$/gm, 'Bad:\n\n```yaml')
    .replace(/^```yaml good$/gm, 'Good:\n\n```yaml')
    .replace(/# ~/g, '# here')
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (_, words: string, link: string) => {
      if (/^https:/.test(link)) return `[${words}](${link})`
      return address === undefined ? words : `[${words}](${new URL(inSite(link), address).href})`
    })
}
