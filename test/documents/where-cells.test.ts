import { expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { wordsOf } from '../../src/documents/tree/walk.js'
import { baseText, nodesOf, noticeOf } from './notices.js'

/** What stands in the column of a table that says where, row by row; a row that heads a group has none. */
function placesIn(notice: NoticeDocument): readonly string[] {
  return [...nodesOf(notice)].flatMap((node) => {
    if (node.type !== 'table') return []
    const column = node.head.children.findIndex(({ children }) => wordsOf(children) === 'Where')
    if (column < 0) return []
    return node.rows
      .filter(({ isGroup }) => isGroup !== true)
      .map(({ children }) => wordsOf(children[column]?.children ?? []))
  })
}

const roles = ['processor', 'controller', 'joint-controller', undefined]
const shapes = roles.flatMap((role) => [true, false].map((draft) => ({ role, draft })))

test.for(shapes)('where others have a country, $role has one or is said to have none stated: draft $draft', (shape) => {
  const role = shape.role === undefined ? '' : `role: ${shape.role}, `
  const text = baseText
    .replace('recipients: [mailer]', 'recipients: [mailer, bare, there]')
    .replace(
      '\nrecipients:\n',
      `\nrecipients:\n  bare: { ${role}label: A firm }\n  there: { ${role}label: Another firm, countries: [DE] }\n`,
    )
  const places = placesIn(noticeOf(text, { draft: shape.draft }))
  expect(places).toContain('Germany')
  expect(places.length).toBeGreaterThan(1)
  for (const place of places) expect(place).not.toBe('')
  if (!shape.draft) expect(places).toContain('Country not stated')
})
