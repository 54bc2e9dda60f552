import { parse } from 'yaml'
import type { Schema } from '../schema.js'

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

/** The values, no lists and no maps, that a description ends with, all of them written as code: `6 years`, `18 months`. */
export function examplesIn(description = ''): readonly unknown[] {
  const [, list = ''] = /: ((?:`[^`]+`(?:, (?:or )?|; )?)+)\.?$/.exec(description) ?? []
  const values: readonly unknown[] = [...list.matchAll(/`([^`]+)`/g)].map(([, written = '']) => parse(written))
  return values.filter((value) => typeof value !== 'object')
}
