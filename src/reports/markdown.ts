import { printCitations } from '../law/citation.js'
import type { Found, Run } from './found.js'
import { inert, inertCode } from './inert.js'
import { count, digits } from './layout.js'
import { gravestFirst, type Placed, placed } from './placed.js'
import { printPlaceIn } from './print-place.js'
import { inOneLine, type UsageProblem } from './problem.js'
import { countFindings, filesIn, rulesLowered } from './sum.js'
import { addressOf, type Tool } from './tool.js'
import { commandOf, nothingTyped } from './typed-again.js'

/** So many places of one rule are listed, unless all are asked for. */
const mostOfOne = 10

/** A comment on GitHub holds 65,536 characters. */
const longest = 60_000

/**
 * A comment on a pull request, or the summary of a step: one line, then each rule, folded. What stands in it is HTML, because
 * only there can a text stand that is no markup in any reader of Markdown; there is no empty line in it, which would end that.
 */
export function markdown(found: Found): string {
  const groups = groupsOf(gravestFirst(placed(found.results, found.words)))
  const unread = found.problems === undefined || found.problems.length === 0 ? '' : listOf(found.problems)
  const blocks = fitting(groups, longest - unread.length, found)
  const more = groups.length - blocks.length
  const lint = commandOf('lint', found.typed ?? nothingTyped, { extra: ['--max-shown', 'all'] })
  const rest =
    more === 0 ? [] : [`<p>And ${count(more, 'more rule')}: <code>${inertCode(lint)}</code> shows all.</p>\n`]
  return [`### ${headOf(found)}\n`, ...(unread === '' ? [] : [unread]), ...blocks, ...rest, `${footOf(found)}\n`].join(
    '\n',
  )
}

/**
 * The blocks of the first rules, as many as may be shown and as there is room for. Each first has a few of its places, so that
 * no rule takes the room of another; where all are asked for, what room is left then goes to the gravest.
 */
function fitting(groups: readonly Group[], all: number, found: Found): readonly string[] {
  const blocks: Block[] = []
  let room = all
  let left = found.maxShown
  for (const group of groups) {
    const block = longestBlock(group, Math.min(group.length, left, mostOfOne), room, found)
    if (block === undefined) continue
    blocks.push(block)
    room -= block.text.length
    left -= block.shown
  }
  if (Number.isFinite(found.maxShown)) return blocks.map(({ text }) => text)
  return blocks.map((few) => {
    const more = longestBlock(few.group, few.group.length, room + few.text.length, found) ?? few
    room -= more.text.length - few.text.length
    return more.text
  })
}

/** A rule as it is drawn, with how many of its places. */
interface Block {
  readonly group: Group
  readonly shown: number
  readonly text: string
}

/** A rule with as many of its places as there is room for; undefined where there is none for a single one. */
function longestBlock(group: Group, most: number, room: number, found: Found): Block | undefined {
  let best: Block | undefined
  for (let least = 1, end = most; least <= end; ) {
    // All of them first, since they mostly fit.
    const shown = best === undefined && end === most ? most : Math.floor((least + end) / 2)
    const text = blockOf(group, shown, found)
    if (text.length > room) end = shown - 1
    else {
      best = { group, shown, text }
      least = shown + 1
    }
  }
  return best
}

/** The same for what kept a command from beginning. */
export function markdownOfProblems(problems: readonly UsageProblem[], { tool }: Run): string {
  return `### forthright could not check anything\n\n${listOf(problems)}\n<p><sub>forthright ${tool.version}</sub></p>\n`
}

/** What could not be read, as far as it leaves half of the room to what was found. */
function listOf(problems: readonly UsageProblem[]): string {
  let room = longest / 2
  const shown = problems
    .map((problem) => item(inert(inOneLine(problem))))
    .filter((row) => {
      const isFitting = row.length < room
      if (isFitting) room -= row.length + 1
      return isFitting
    })
  const more = problems.length - shown.length
  const rows = more > 0 ? [...shown, item(`and ${digits(more)} more`)] : shown
  return ['<ul>', ...rows, '</ul>\n'].join('\n')
}

function headOf({ results }: Found): string {
  const { errors, warnings, infos, places } = countFindings(results)
  const files = count(filesIn(results).length, 'file')
  const all = errors + warnings + infos
  if (all === 0) return `forthright: no findings in ${files}`
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ]
  const everywhere = places.errors + places.warnings + places.infos
  return `forthright: ${found.join(', ')}${everywhere > all ? ` at ${count(everywhere, 'place')}` : ''} in ${files}`
}

/** The page of a rule where it can be read, else the command that prints it. */
function readMore(rule: string, url: string | undefined, tool: Tool): string {
  const address = addressOf(url, tool)
  return address === undefined
    ? `<code>forthright explain ${inertCode(rule)}</code>`
    : `<a href="${inertCode(address)}">${inert(rule)}</a>`
}

function footOf({ results, tool, asOf }: Found): string {
  const { suppressed } = countFindings(results)
  const lowered = rulesLowered(results)
  const parts = [
    `forthright ${tool.version}`,
    `law as of ${asOf}`,
    ...(suppressed > 0 ? [`${count(suppressed, 'place')} set aside by comments`] : []),
    ...(lowered > 0 ? [`${count(lowered, 'rule')} lowered`] : []),
  ]
  return `<p><sub>${parts.join(', ')}</sub></p>`
}

/** The places of one rule at one severity. */
type Group = readonly [Placed, ...Placed[]]

function groupsOf(all: readonly Placed[]): readonly Group[] {
  const groups = new Map<string, [Placed, ...Placed[]]>()
  for (const one of all) {
    const key = `${one.severity} ${one.rule}`
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** A rule, folded: what is wrong where, why, and what to do. What is the same at every place is said once. */
function blockOf(group: Group, most: number, { nameOf, tool }: Found): string {
  const [{ rule, severity, message, why, fix, cites, url }] = group
  const isOneMessage = group.every((one) => one.message === message)
  const isOneRemedy = group.every((one) => one.fix === fix)
  const whereOf = (one: Placed): string => `<code>${inertCode(printPlaceIn(one.place, nameOf))}</code>`
  const rowOf = (one: Placed): string => {
    const parts = [...(isOneMessage ? [] : [inert(one.message)]), ...(isOneRemedy ? [] : [inert(one.fix)])]
    return [whereOf(one), ...parts].join(' ')
  }
  const shown = group.slice(0, most).map(rowOf)
  const rows = group.length > most ? [...shown, `and ${digits(group.length - most)} more`] : shown
  const all = group.length === 1 ? '' : ` at ${count(group.length, 'place')}`
  const grounds = [why, printCitations(cites)].filter((part) => part !== '').map(inert)
  return [
    '<details>',
    `<summary><strong>${severity}</strong> <code>${inertCode(rule)}</code>${all}${isOneMessage ? `: ${inert(message)}` : ''}</summary>`,
    ...(isOneMessage && isOneRemedy ? [`<p>${rows.join(', ')}</p>`] : ['<ul>', ...rows.map(item), '</ul>']),
    ...(grounds.length > 0 ? [`<p>${grounds.join('<br/>')}</p>`] : []),
    ...(isOneRemedy && fix !== '' ? [`<p><em>${inert(fix)}</em></p>`] : []),
    `<p>${readMore(rule, url, tool)}</p>`,
    '</details>\n',
  ].join('\n')
}

const item = (row: string): string => `<li>${row}</li>`
