import type { Source } from '../../model/types.js'
import { saidBy } from '../../prose/said.js'

/** Whether the label of a source says something of it. */
export const says = ({ label }: Source, topic: 'givenByPeople' | 'otherSource'): boolean =>
  label !== undefined && saidBy(label, topic).length > 0

/** Whether a source of no type is only said to be another than people themselves. */
export const isSomethingElse = (source: Source): boolean => source.type === undefined && says(source, 'otherSource')
