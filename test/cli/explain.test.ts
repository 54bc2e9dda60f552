import { expect, test } from 'vitest'
import { explainSubject } from '../../src/reports/explain-subject.js'
import { rules } from '../../src/rules/index.gen.js'
import { run } from './fake-io.js'

test('a rule: what must be true, where that stands, why, and how to write it', async () => {
  const { code, stdout, stderr } = await run(['explain', 'retention-is-stated'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^error {2}\w\w: /m)
  expect(stdout).toMatch(/^ {2}bad {4}\S/m)
  expect(stdout).toMatch(/^ {2}good {3}\S/m)
  expect(stdout).not.toContain('# ~')
  expect(stdout).toMatch(/\nDocs: docs\/rules\/retention-is-stated\.md\n$/)
})

test('every rule can be explained', async () => {
  for (const { id } of rules) expect((await run(['explain', id])).code).toBe(0)
})

test('a provision, as a symbol or in print, in one word or in several', async () => {
  const symbol = await run(['explain', 'gdpr:13.2.a'])
  expect(symbol.code).toBe(0)
  expect(symbol.stdout).toMatch(/^GDPR Art\. 13\(2\)\(a\) {2}gdpr:13\.2\.a\n/)
  expect(symbol.stdout).toContain('retention-is-stated')
  expect(await run(['explain', 'GDPR', 'Art.', '13(2)(a)'])).toEqual(symbol)
  expect(await run(['explain', 'Article 13(2)(a) GDPR'])).toEqual(symbol)
})

test('a provision that no table has', async () => {
  expect(await run(['explain', 'gdpr:999'])).toMatchObject({ code: 2, stdout: '' })
})

test('the rules as a checklist and as JSON', async () => {
  const { stdout } = await run(['rules'])
  for (const rule of rules) expect(stdout).toContain(rule.id)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  const listed = JSON.parse((await run(['rules', '--format', 'json'])).stdout)
  expect(listed.rules.map((rule: { readonly id: string }) => rule.id)).toEqual(rules.map((rule) => rule.id))
})

test('the page of a rule is where the project has its pages, else a file of it', () => {
  const look = { color: false, columns: 80, ascii: false }
  const docsOf = (homepage: string) =>
    explainSubject('retention-is-stated', '2026-11-21', look, { version: '1.0.0', homepage })
      .trimEnd()
      .split('\n')
      .at(-1)
  expect(docsOf('')).toBe('Docs: docs/rules/retention-is-stated.md')
  expect(docsOf('https://x.example/')).toBe('Docs: https://x.example/docs/rules/retention-is-stated.html')
})
