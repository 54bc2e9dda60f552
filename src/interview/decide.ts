import { parse } from '../reading/parse.js'
import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import { keysOf, type Pointer, parentOf } from '../source/pointer.js'
import { applyEdits } from '../writing/apply-edits.js'
import { compare } from '../writing/place-in-order.js'
import { type Change, editsOf, isHolder, ordersTo } from './change.js'
import { goesWith } from './goes-with.js'
import { hangingAfter } from './hangs-on.js'
import { besideParts, inMain, partWith, placeOf } from './parts.js'
import { decisionsIn } from './sequence.js'
import { type Standing, standingIn, statedAt } from './standing.js'

/** What became of some changes. */
export interface Changed {
  readonly standing: Standing
  /** What went with them: what hung on what they change, and what nothing names any more. */
  readonly went: readonly Pointer[]
  /** Changes that cannot be made in the text as its author wrote it: they are to be made by hand. */
  readonly byHand: readonly Change[]
}

/** Makes changes, takes out what goes with them, and marks whatever they leave to be decided. */
export function make(changes: readonly Change[], before: Standing): Changed {
  const { standing: said, byHand } = made(changes, before)
  const hung = hangingAfter(changes, before, said).filter((at) => !partWith(at, said))
  const { standing } = made(
    hung.map((at) => ({ drop: at })),
    said,
  )
  // What stands in a part holds for others, too.
  const went = goesWith(standing, before).filter((at) => !partWith(at, standing))
  const after = made(
    went.map((at) => ({ drop: at })),
    standing,
  )
  return { standing: settled(marked(after.standing)), byHand: [...byHand, ...after.byHand], went: [...hung, ...went] }
}

/** Makes changes one after the other, each in the text that the one before left; what cannot be made changes nothing. */
export function made(changes: readonly Change[], before: Standing): Omit<Changed, 'went'> {
  let standing = before
  const byHand: Change[] = []
  for (const change of changes.flatMap((one) => besideParts(one, before))) {
    const after = attempt(change, standing)
    if (after === undefined) byHand.push(change)
    else standing = after
  }
  return { standing, byHand }
}

/** In a file that the interview began, everything that is still to be decided has its mark, with what is usual. */
function marked(before: Standing): Standing {
  if (!before.isOurs) return before
  const missing = decisionsIn(before)
    .flatMap(({ decides, isUsual }) => (isUsual === true ? [] : decides))
    // What a part leaves open is open for whoever else it holds for.
    .filter(({ at }) => statedAt(before, at) === undefined && !before.marks.has(at) && !partWith(at, before))
    .sort((one, other) => compare(keysOf(one.at), keysOf(other.at), ordersTo(longer(one.at, other.at), before)))
  const changes = missing.map(({ at, says, proposed }): Change => ({ open: at, says, proposed }))
  const all = (of: Standing) =>
    edited(
      of,
      changes.flatMap((change) => editsOf(change, of)),
    )
  const together = before.trees.length > 1 ? inMain(before, all) : all(before)
  return together ?? made(changes, before).standing
}

const longer = (one: Pointer, other: Pointer): Pointer => (keysOf(one).length < keysOf(other).length ? other : one)

function attempt(change: Change, before: Standing): Standing | undefined {
  const isOfMain = before.trees.length > 1 && partWith(placeOf(change), before) === undefined
  return isOfMain ? inMain(before, (main) => attemptIn(change, main)) : attemptIn(change, before)
}

function attemptIn(change: Change, before: Standing): Standing | undefined {
  let standing: Standing | undefined = before
  for (const edit of editsOf(change, before)) standing = standing && edited(standing, [edit])
  return standing
}

/** The declaration after some edits; undefined where one is refused or the text cannot be read any more. */
function edited(before: Standing, edits: readonly Edit[]): Standing | undefined {
  if (edits.length === 0) return before
  const { trees, law, day, starters, wordsAt } = before
  const applied = applyEdits(trees, edits)
  if ('refused' in applied) return undefined
  const texts = new Map(applied.files.map((file) => [file.path, file]))
  const next = trees.map((tree) => {
    const file = texts.get(tree.file.path)
    return file === undefined ? { value: tree, findings: [] } : parse(file)
  })
  const read = next.flatMap(({ value, findings }) => (findings.length === 0 && value ? [value] : []))
  return read.length === trees.length ? standingIn(read, law, day, starters, wordsAt) : undefined
}

/** Marks stand in the innermost map that there is: what is about a new map moves into it. */
function settled(before: Standing): Standing {
  let standing = before
  for (const [at, { key, ...mark }] of before.marks) {
    if (!key.includes('.') || partWith(at, standing)) continue
    const movedIn = (file: Standing) =>
      isHolder(file, parentOf(at)) ? edited(file, [{ mark: at, ...mark, orders: ordersTo(at, file) }]) : undefined
    // A map may stand in a part with some of its fields: what is open in the others is no matter of the part.
    standing = (standing.trees.length > 1 ? inMain(standing, movedIn) : movedIn(standing)) ?? standing
  }
  return standing
}

/** The texts of a declaration, to be written. */
export const filesOf = ({ trees }: Standing): readonly SourceFile[] => trees.map(({ file }) => file)
