import type { Decision } from './decision.js'
import { type Called, eachByName, isNamedIn, strangerIn } from './each-by-name.js'
import { isNotKnown } from './fields/not-known.js'
import { readContract } from './fields/read-contract.js'
import { type Field, namesHere } from './form.js'
import { listed, titleOf } from './kin-members.js'
import { onOwnAccount } from './screens/helper-card.js'
import type { Standing } from './standing.js'
import type { SharedNeed } from './together.js'

/** Whether contracts bind them, in one answer for all or by their names. */
export function contractOf(contract: Field, bound: readonly Decision[], { day }: Standing): SharedNeed {
  const shared = { inside: contract.id, of: bound }
  const all = bound.map((card) => ({ id: card.id.split('.')[1] ?? card.id, name: titleOf(card), opens: card.id }))
  // Who decides for itself is bound to nobody's orders.
  const of = all.map(({ id, name, opens }) => ({ name, opens, unless: { field: `${id}.role`, is: onOwnAccount } }))
  if (bound.length === 1) return { ...shared, field: { ...contract, of } }
  const [first, second, ...more] = all
  const others = more.length === 0 ? '' : ', the others I do not know'
  const field: Field = {
    ...contract,
    label: `Does a contract bind each to your orders (${namesHere})? Say yes, no, I do not know or the day it was signed: for all alike, or by their names`,
    form: { kind: 'text', example: `${first?.name} on 4 March 2024, ${second?.name} yes${others}` },
    of,
  }
  return {
    ...shared,
    field,
    partFor: (given, about) => {
      const each = eachByName(String(given), all)
      return each === undefined ? given : each.get(about)
    },
    faultIn: (given) => faultIn(String(given), all, day),
  }
}

/** Why an answer about contracts is of nobody here, or not clear; nothing where it can be taken. */
function faultIn(words: string, all: readonly Called[], day: string): string | undefined {
  const each = eachByName(words, all)
  const stranger = [...(each?.values() ?? [words])].flatMap((part) => {
    const isRead = isNotKnown(part) || !('refused' in readContract(part, day))
    return strangerIn(part, isRead, all) ?? []
  })[0]
  const names = all.map(({ name }) => name)
  if (stranger !== undefined) return `Nobody here is called '${stranger}'. There are: ${listed(names)}.`
  return each === undefined && isNamedIn(words, all)
    ? `It is not clear of whom each part is said. Write one answer for all, or each name with its answer behind it: ${names[0]} yes, ${names[1]} no. There are: ${listed(names)}.`
    : undefined
}
