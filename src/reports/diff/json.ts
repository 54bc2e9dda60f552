import type { Change } from '../../changes/change.js'
import { classes } from '../../changes/change-class.js'
import type { Checked } from '../../checking/checked.js'
import { printCitation } from '../../law/citation.js'
import { visible } from '../../source/characters.js'
import type { Place } from '../../source/file.js'
import type { Pointer } from '../../source/pointer.js'
import { reasonsForClass } from '../../wording/changes/english.js'
import { nameForPrograms } from '../visible-name.js'
import { type Compared, countsOf } from './compared.js'
import { type PlainPart, plainPart } from './part-text.js'

/** The changes for a program: a contract with a version, described by `schemas/diff.schema.json`. */
export function diffJson(all: readonly Compared[]): string {
  const changes = all.flatMap((one) => one.changes.map((change) => told(change, one)))
  const of = (what: Change['what']): number => changes.filter((one) => one.what === what).length
  const report = {
    version: 1,
    declarations: all.map(({ old, now, days }) => ({ old: sideOf(old, days.old), new: sideOf(now, days.now) })),
    summary: {
      ...countsOf(all),
      what: { added: of('added'), removed: of('removed'), changed: of('changed'), renamed: of('renamed') },
    },
    changes: changes.toSorted((one, other) => classes.indexOf(one.class) - classes.indexOf(other.class)),
    law: all.flatMap(({ law }) => law.map(({ cites, ...change }) => ({ ...change, cites: cites.map(printCitation) }))),
    unmarked: all.flatMap(({ unmarked, now }) =>
      unmarked.map(({ id, title, at }) => ({
        id: visible(id),
        ...(title !== undefined && { title: visible(title) }),
        new: placed(at, now.locator.locate(at)),
      })),
    ),
    unread: all.flatMap(({ unread }) =>
      unread.flatMap(({ side, finding }) =>
        finding.places.map((place) => ({ side, rule: finding.rule, ...placed(place.pointer, place) })),
      ),
    ),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const sideOf = ({ files }: Checked, day: string) => ({ files: files.map(nameForPrograms), day })

function told(change: Change, { old, now }: Compared) {
  const { what, place, entry, subject, field, before, after, because, cites } = change
  return {
    what,
    class: change.class,
    because,
    why: reasonsForClass[because],
    cites: cites.map(printCitation),
    place,
    ...(entry && {
      entry: { ...seen({ ...entry }), ...(subject?.name !== undefined && { name: visible(subject.name) }) },
    }),
    field,
    ...(before && { before: shown(plainPart(before)) }),
    ...(after && { after: shown(plainPart(after)) }),
    ...(change.old !== undefined && { old: placed(change.old, old.locator.locate(change.old)) }),
    ...(change.now !== undefined && { new: placed(change.now, now.locator.locate(change.now)) }),
  }
}

const seen = ({ register, id }: { readonly register: string; readonly id: string }) => ({ register, id: visible(id) })

const placed = (pointer: Pointer, { file, range: { start, end } }: Place) => ({
  pointer: visible(pointer),
  file: nameForPrograms(file),
  range: {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  },
})

/** No control character reaches a terminal through a program that prints what it read. */
function shown(plain: PlainPart): PlainPart {
  if (typeof plain === 'string') return visible(plain)
  if (typeof plain !== 'object') return plain
  if (isList(plain)) return plain.map(shown)
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [visible(key), shown(value)]))
}

const isList = (plain: PlainPart): plain is readonly PlainPart[] => Array.isArray(plain)
