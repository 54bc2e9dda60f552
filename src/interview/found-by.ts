import { child } from '../source/pointer.js'
import type { Decision, Option } from './decision.js'
import { namesAt } from './named.js'
import { idsIn, type Standing } from './standing.js'
import { usualPurpose } from './usual.js'

/** Decisions whose lists of kinds are found by the words that people use for them, too: these are loaded once a list is asked. */
export async function withFoundBy(decisions: readonly Decision[], standing: Standing): Promise<readonly Decision[]> {
  if (!standing.isOurs && idsIn(standing, 'controllers').length === 0) return decisions
  const [{ purposeSynonyms }, { dataSynonyms }] = await Promise.all([
    import('../catalogue/starters/found-by/purposes.js'),
    import('../catalogue/starters/found-by/data.js'),
  ])
  return decisions.map((decision) => {
    if (decision.id === 'purposes') return found(decision, purposeSynonyms, (id) => kindsOf(id, standing))
    return decision.screen === 'entry' && decision.id.startsWith('data.') ? found(decision, dataSynonyms) : decision
  })
}

/** The kinds that a purpose is of, as it is declared or usual; what is neither is a kind itself. */
function kindsOf(id: string, standing: Standing): readonly string[] {
  const declared = namesAt(standing, child('/purposes', id, 'kinds'))
  return declared.length > 0 ? declared : (usualPurpose(standing, id)?.kinds ?? [id])
}

function found(
  decision: Decision,
  synonyms: Readonly<Record<string, readonly string[]>>,
  kinds: (id: string) => readonly string[] = (id) => [id],
): Decision {
  const { form } = decision
  if (form.kind !== 'many') return decision
  const options = form.options.map((option): Option => {
    const foundBy = kinds(option.value).flatMap((kind) => synonyms[kind] ?? [])
    return foundBy.length === 0 ? option : { ...option, foundBy }
  })
  return { ...decision, form: { ...form, options } }
}
