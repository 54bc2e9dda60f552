import type { NoticeDocument } from '../documents/tree/document.js'
import { fullNameOf, isNotice } from '../documents/tree/naming.js'
import { oncePer } from '../model/once-per-model.js'
import type { Checked } from './checked.js'
import { printable } from './printable.js'

/** A notice in one language on both sides of a comparison. */
export interface NoticesBeside {
  /** Its name with its language: `members.en`. */
  readonly name: string
  readonly old: NoticeDocument | undefined
  readonly now: NoticeDocument | undefined
}

/**
 * The notices of two declarations, as drafts print them without what a draft alone marks. What cannot be printed for sure is
 * held against nothing.
 */
export async function noticesBeside(old: Checked, now: Checked): Promise<readonly NoticesBeside[]> {
  const before = await noticesOf(old)
  const after = await noticesOf(now)
  return [...new Set([...after.keys(), ...before.keys()])].map((name) => ({
    name,
    old: before.get(name),
    now: after.get(name),
  }))
}

/** Whoever compares asks for them several times. */
const noticesOf = oncePer(async (checked: Checked): Promise<ReadonlyMap<string, NoticeDocument>> => {
  const verdict = await printable({ ...checked, findings: [] }, { draft: true, formats: [{ prints: 'document' }] })
  const documents = verdict.refusal ? [] : verdict.documents.filter(isNotice)
  return new Map(documents.map((document) => [fullNameOf(document), document]))
})
