import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver'
import { isScalar, isSeq } from 'yaml'
import explained from '../language/explained.gen.js'
import type { Shape } from '../language/shape.js'
import { required, shapes } from '../language/shapes.gen.js'
import { mapsIn } from '../language/spot.js'
import { rules } from '../rules/index.gen.js'
import { enter, keysIn } from '../source/locate.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { Completing } from './completing.js'
import { explainedAt } from './explained-at.js'
import { aboutField } from './field-words.js'
import type { Subject } from './subject.js'
import type { Typed } from './typed.js'

/** A key that may be typed. */
interface Key {
  readonly key: string
  readonly says: string
  readonly isRequired: boolean
}

/** The keys that a map may have and has not: its fields, ids that are given, languages. */
export function keyItems(typed: Typed, { subject, range, isKeyed }: Completing): CompletionItem[] {
  const there = new Set([...typed.keys, ...keysThere(subject, typed.pointer)])
  return keysAt(typed, subject)
    .filter(({ key }) => !there.has(key))
    .map(({ key, says, isRequired }) => ({
      label: key,
      kind: CompletionItemKind.Property,
      ...(says !== '' && { documentation: { kind: MarkupKind.Markdown, value: says } }),
      sortText: `${isRequired ? 0 : 1}${key}`,
      textEdit: { range, newText: isKeyed ? key : `${key}: ` },
    }))
}

function keysAt({ spot }: Typed, subject: Subject): readonly Key[] {
  const { shape, field } = spot
  if (shape === undefined) return []
  if (field?.of === 'Root' && field.key === 'lint' && spot.is === undefined) {
    return rules.map(({ id, summary }) => ({ key: id, says: summary, isRequired: false }))
  }
  const given = shape.map ? Object.entries(explainedAt(spot)?.keys ?? {}) : []
  const maps = [...mapsIn(shape), ...(shape.one && shape.list ? mapsIn(shape.list) : [])]
  return [
    ...given.map(([key, says]) => ({ key, says, isRequired: false })),
    ...(isUse(shape) ? [{ key: 'ref', says: explained.types.Use ?? '', isRequired: true }] : []),
    ...maps.flatMap(fieldsOf),
    ...(shape.text !== undefined || shape.list?.text !== undefined ? languagesIn(subject) : []),
  ]
}

const isUse = ({ use, list, one }: Shape): boolean => use !== undefined || (one === true && list?.use !== undefined)

const fieldsOf = (of: string): readonly Key[] =>
  Object.keys(shapes[of] ?? {}).map((key) => ({
    key,
    says: aboutField(explained.fields[`${of}.${key}`]).join('\n\n'),
    isRequired: (required[of] ?? []).includes(key),
  }))

/** The languages that the declaration has its texts in. */
function languagesIn({ trees }: Subject): readonly Key[] {
  for (const { document } of trees) {
    const list = enter(document.contents ?? undefined, 'languages')?.value
    if (!isSeq(list)) continue
    return list.items.flatMap((item) =>
      isScalar(item) && typeof item.value === 'string' ? [{ key: item.value, says: '', isRequired: false }] : [],
    )
  }
  return []
}

/** The keys of a map as it stands in the file, also below the cursor. */
function keysThere({ tree }: Subject, pointer: Pointer): readonly string[] {
  let node = tree.document.contents ?? undefined
  for (const key of keysOf(pointer)) node = enter(node, key)?.value
  return keysIn(node)
}
