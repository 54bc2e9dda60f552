import { contractOf } from './contract-of-several.js'
import type { Decision } from './decision.js'
import type { Field, Line } from './form.js'
import { isCard, numbered } from './kin-members.js'
import type { Standing } from './standing.js'
import type { Kin, SharedNeed } from './together.js'

/** Those who help, with what is open of each; whether contracts bind them is asked once. */
export function helpersIn(open: readonly Decision[], standing: Standing): readonly Kin[] {
  const members = open.filter(({ screen }) => screen === 'helper').filter(isCard)
  const own = members.flatMap((card) =>
    card.form.lines.flatMap((line): readonly SharedNeed[] =>
      line.state === 'open' ? [{ field: fieldOf(line, card), inside: line.id, of: [card] }] : [],
    ),
  )
  const bound = members.filter(({ form }) => form.needs.some(({ onlyIf }) => onlyIf === undefined))
  const [contract] = bound[0]?.form.needs ?? []
  return [
    {
      id: 'recipients.all',
      ask: `These ${numbered(members.length)}: is this so?`,
      why: 'Their contracts or their help pages tell. Whatever is different can be opened.',
      members,
      needs: [...own, ...(contract === undefined ? [] : [contractOf(contract, bound, standing)])],
    },
  ]
}

/** A line that is open, as a field beside the others. */
function fieldOf(line: Line, card: Decision): Field {
  const form = line.form.kind === 'fields' ? ({ kind: 'text' } as const) : line.form
  return { id: `${card.id.split('.')[1]}.${line.id}`, label: line.ask, form, isOptional: true }
}
