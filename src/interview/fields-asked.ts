import { type Field, type Given, namesHere } from './form.js'

/** The fields that are asked, as those before them are answered: what was said to one that is not asked opens no other. */
export function fieldsAsked(
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
  opened: readonly string[] = [],
): readonly Field[] {
  const said = new Map<string, unknown>()
  const isSo = ({ field, is, orIsOwn, or }: Given): boolean => {
    const values = [said.get(field) ?? []].flat()
    const form = fields.find((one) => one.id === field)?.form
    const options = form === undefined || form.kind === 'text' ? [] : form.options
    const own = values.filter((value) => value !== '' && !options.some((option) => option.value === value))
    const isAnswered = values.some((value) => is.some((each) => each === value))
    return isAnswered || (orIsOwn === true && own.length === 1) || (or !== undefined && isSo(or))
  }
  return fields.flatMap((one) => {
    const { id, label, onlyIf, of } = one
    const names = of
      ?.filter(({ unless, opens = '' }) => !(unless !== undefined && isSo(unless)) && !opened.includes(opens))
      .map(({ name }) => name)
    if ((onlyIf !== undefined && !isSo(onlyIf)) || names?.length === 0) return []
    said.set(id, given[id])
    return [names === undefined ? one : { ...one, label: label.replace(namesHere, names.join('; ')) }]
  })
}
