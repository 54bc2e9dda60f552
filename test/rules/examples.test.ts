import { describe, expect, it } from 'vitest'
import { ruleFiles, ruleSources } from '../../scripts/generate/rules.js'
import { lawAsOf } from '../../src/law/law.js'
import { asOf, checkOverlay, markedLines } from './overlay.js'

const sources = await ruleSources()

it('every rule has its page', () => {
  expect(ruleFiles().unfinished).toEqual([])
})

describe('the base of all examples', () => {
  it('has no findings', () => {
    expect(checkOverlay('x-nothing: true\n').findings).toEqual([])
  })
})

describe.each(sources.map((source) => [source.rule.id, source] as const))('%s', (id, { rule, page }) => {
  it('is named as its file, has a bad and a good example, and cites provisions that exist', () => {
    expect(page.examples.map((example) => example.kind)).toEqual(expect.arrayContaining(['bad', 'good']))
    expect(page.why.length).toBeGreaterThan(40)
    const law = lawAsOf(asOf)
    for (const citation of Object.values(rule.cites).flat()) {
      expect(law.versions(citation), `${citation} is in the table of provisions`).not.toEqual([])
    }
    for (const cites of Object.values(rule.cites)) expect(law.inForce(cites)).not.toEqual([])
  })

  for (const [index, { kind, yaml }] of page.examples.entries()) {
    it(`example ${index + 1} is ${kind}`, () => {
      const { findings } = checkOverlay(yaml)
      const told = findings.map(
        (finding) => `${finding.rule} ${finding.file}:${finding.range.start.line} ${finding.message}`,
      )
      const own = findings.filter((finding) => finding.rule === id)
      if (kind === 'good') {
        expect(told, 'a good example has no findings at all').toEqual([])
        return
      }
      expect(markedLines(yaml), 'a bad example marks a line with # ~').not.toEqual([])
      expect(
        own.map((finding) => finding.range.start.line),
        told.join('\n'),
      ).toEqual(markedLines(yaml))
      expect(
        own.every((finding) => finding.file === 'example'),
        told.join('\n'),
      ).toBe(true)
      const others = findings.filter((finding) => finding.rule !== id && finding.severity === 'error')
      expect(
        others.map((finding) => `${finding.rule}: ${finding.message}`),
        'no other error',
      ).toEqual([])
    })
  }
})
