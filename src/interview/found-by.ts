import { child } from '../source/pointer.js'
import type { Decision } from './decision.js'
import type { ChoiceForm, Field, Option } from './form.js'
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
    if (decision.screen === 'entry' && decision.id.startsWith('data.')) return found(decision, dataSynonyms)
    return decision.screen === 'purpose' || decision.screen === 'entry'
      ? foundInFields(decision, dataSynonyms)
      : decision
  })
}

/** The kinds that a purpose is of, as it is declared or usual; what is neither is a kind itself. */
function kindsOf(id: string, standing: Standing): readonly string[] {
  const declared = namesAt(standing, child('/purposes', id, 'kinds'))
  return declared.length > 0 ? declared : (usualPurpose(standing, id)?.kinds ?? [id])
}

type Synonyms = Readonly<Record<string, readonly string[]>>

function found(
  decision: Decision,
  synonyms: Synonyms,
  kinds: (id: string) => readonly string[] = (id) => [id],
): Decision {
  const { form } = decision
  return form.kind === 'many' ? { ...decision, form: foundIn(form, synonyms, kinds) } : decision
}

/** The same for the lists of data among the fields of a screen. */
function foundInFields(decision: Decision, synonyms: Synonyms): Decision {
  const { form } = decision
  if (form.kind !== 'fields') return decision
  const fields = form.fields.map(
    (field): Field =>
      isOfData(field.id) && field.form.kind === 'many'
        ? { ...field, form: foundIn(field.form, synonyms, (id) => [id]) }
        : field,
  )
  return { ...decision, form: { ...form, fields } }
}

const isOfData = (field: string): boolean => field === 'data' || field === 'sort' || field.startsWith('data.')

function foundIn(form: ChoiceForm, synonyms: Synonyms, kinds: (id: string) => readonly string[]): ChoiceForm {
  const options = form.options.map((option): Option => {
    const foundBy = kinds(option.value).flatMap((kind) => synonyms[kind] ?? [])
    return foundBy.length === 0 ? option : { ...option, foundBy }
  })
  return { ...form, options }
}
