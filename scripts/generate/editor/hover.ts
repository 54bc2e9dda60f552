import { parse } from 'yaml'
import { alternatives, followed, type Schema } from '../schema.js'

/** What an editor shows of a field, or of a value. */
export interface Hover {
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly examples?: readonly unknown[]
}

/** What an editor shows of a field: what it means, what none and absence mean, and the law that it serves. */
export function hoverOf(schema: Schema, name?: string): Hover {
  const { description } = schema
  const more = [
    description,
    schema['x-none'] && `\`none\`: ${schema['x-none']}.`,
    schema['x-absent'] && `Absent: ${schema['x-absent']}.`,
    schema['x-default'] && `Default: ${schema['x-default']}.`,
    schema['x-short'] && `A plain value is \`${schema['x-short']}\`.`,
    schema['x-serves'] && `Law: ${schema['x-serves']}`,
  ].filter((text) => text !== undefined && text !== '')
  return {
    ...(name !== undefined && { title: name }),
    ...(description !== undefined && { description, markdownDescription: more.join('\n\n') }),
  }
}

/**
 * The values that the description of a field ends with, all of them written as code: `6 years`, `18 months`. None of what is
 * picked from words or ids, which an editor offers itself or does not know.
 */
export function examplesOf(schema: Schema): readonly unknown[] {
  const forms = alternatives(schema).map(followed)
  if (forms.some((form) => form['x-ref'] !== undefined || form['x-catalogue'] !== undefined)) return []
  const words = new Set<unknown>(forms.flatMap((form) => form.enum ?? []))
  return examplesIn(schema.description).filter((value) => typeof value !== 'object' && !words.has(value))
}

function examplesIn(description = ''): readonly unknown[] {
  const [, list = ''] = /: ((?:`[^`]+`(?:[,;] or |[,;] | or )?)+)\.?$/.exec(description) ?? []
  return [...list.matchAll(/`([^`]+)`/g)].map(([, written = '']): unknown => parse(written))
}
