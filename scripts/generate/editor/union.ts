import { definition } from '../schema.js'
import type { Hover } from './hover.js'
import type { EditorSchema } from './schema.js'

/**
 * Alternatives as a choice by the kind of the value: a map is held against maps alone, so that a mistake in it is not told as
 * one of all that could have stood there.
 */
export function union(branches: readonly EditorSchema[], { title: _, ...hover }: Hover): EditorSchema {
  const maps = branches.filter((branch) => isMap(branch))
  const lists = branches.filter(({ type }) => type === 'array')
  const plain = branches.filter((branch) => !isMap(branch) && branch.type !== 'array')
  // Editors take alternatives of which nothing is said for one another, and tell all of them.
  const others = plain.map((branch, index) => (index === 0 && plain.length > 1 ? { ...branch, ...hover } : branch))
  // Of maps that fit equally badly, editors tell what the first lacks: that is not the one that says why there is none.
  const inOrder = [...maps.filter((map) => !isShort(map)), ...maps.filter(isShort)]
  const chosen = choice('object', inOrder, choice('array', lists, anyOf(others.map(bare))))
  return 'if' in chosen ? { ...chosen, ...offering(others) } : (anyOf([...inOrder, ...lists, ...others]) ?? {})
}

/** Editors offer no words of a choice: they stand beside it once more, in a union that refuses nothing. */
function offering(branches: readonly EditorSchema[]): EditorSchema {
  const listed = branches.filter((branch) => branch.enum !== undefined)
  const others = listed.map((branch) => ({ enum: branch.enum }))
  return listed.length === 0 ? {} : { anyOf: [...listed, { not: { anyOf: others } }] }
}

/** Of words that are explained where they are offered, the words alone. */
const bare = ({ markdownEnumDescriptions: _, ...schema }: EditorSchema): EditorSchema => schema

function choice(
  type: 'object' | 'array',
  branches: readonly EditorSchema[],
  rest: EditorSchema | undefined,
): EditorSchema {
  if (branches.length === 0) return rest ?? {}
  const own = anyOf(branches) ?? {}
  return rest === undefined ? own : { if: { type }, then: own, else: rest }
}

const anyOf = (branches: readonly EditorSchema[]): EditorSchema | undefined =>
  branches.length > 1 ? { anyOf: branches } : branches[0]

const isMap = ({ type, $ref }: EditorSchema): boolean => type === 'object' || $ref !== undefined

/** Maps that stand where another would: they are known by the one key that they need. */
const isShort = ({ $ref }: EditorSchema): boolean =>
  typeof $ref === 'string' && definition($ref.replace('#/$defs/', '')).required?.length === 1
