import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { compose } from '../../src/documents/notice/compose.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import type { Citation } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import { docs } from '../../src/rules/docs.gen.js'
import { rules } from '../../src/rules/index.gen.js'
import { exampleIn } from '../../src/rules/rule-page.js'
import { run } from '../cli/fake-io.js'
import { citesOf, loaded, nodesOf } from '../documents/notices.js'
import { find, read } from '../examples/project.js'
import { checkOverlay } from '../rules/overlay.js'
import { inWords } from '../worded.js'

/** Days on which the law of one of the regimes had just changed, and one in between. */
const days = ['2018-05-25', '2021-01-01', '2024-06-01', '2026-02-05', '2026-06-19', '2026-11-21']

/** What UK law had not yet in June 2024, in print and in symbols, and the later name of the regulator. */
const later =
  /\b22[A-D]\b|164A|\b45[A-C]\b|\b44A\b|\b47A\b|46[(.]1A|Sch(?:edule)?\.? A1|sch-A1|13[(.]2[).]+\(?ca|14[(.]2[).]+\(?da|6[(.]1[).]+\(?ea\b|[Rr]ecognised legitimate interest|Information Commission\b/

const complete = find('examples/*/privacy.yaml')
const everywhere = (text: string): string => text.replace(/^regimes:.*$/m, 'regimes: [eu, uk, ch]')

const checkAsOf = (path: string, text: string, asOf: string) => inWords(checkTexts([{ path, text }], { asOf }))

function noticesAsOf(path: string, text: string, asOf: string) {
  const { model } = checkAsOf(path, text, asOf)
  if (!model) throw new Error(`No model of ${path}.`)
  return compose(model, lawAsOf(asOf), loaded, { draft: true })
}

describe.each(complete)('%s', (path) => {
  const text = everywhere(read(path))

  it.each(days)('as of %s rests on provisions that are law', (day) => {
    const law = lawAsOf(day)
    const cited: Citation[] = checkAsOf(path, text, day).findings.flatMap(({ cites }) => [...cites])
    for (const notice of noticesAsOf(path, text, day)) {
      for (const { clauses } of notice.sections) for (const { cites } of clauses) cited.push(...cites)
      for (const node of nodesOf(notice)) cited.push(...citesOf(node))
    }
    expect(cited.length).toBeGreaterThan(0)
    expect(cited.filter((citation) => !law.has(citation))).toEqual([])
  })

  it('as of June 2024 prints nothing that became law later', () => {
    const findings = checkAsOf(path, text, '2024-06-01').findings.flatMap(({ message, why, fix }) => [
      message,
      why,
      fix,
    ])
    const notices = noticesAsOf(path, text, '2024-06-01').map(emitMarkdown)
    for (const words of [...findings, ...notices]) expect(words).not.toMatch(later)
    expect(notices.join('')).toContain('UK GDPR')
  })
})

it('knows by what it would be caught', () => {
  const [college = ''] = complete.filter((path) => path.includes('college'))
  const now = noticesAsOf(college, everywhere(read(college)), '2026-11-21')
    .map(emitMarkdown)
    .join('')
  expect(now).toMatch(later)
  for (const words of ['Art. 22C', 'DPA 2018 s. 164A', 'Art. 6(1)(ea)', 'PECR Sch. A1 para. 5', 'Art. 13(2)(ca)'])
    expect(words).toMatch(later)
})

describe('the findings of every rule', () => {
  const blocks = Object.entries(docs).flatMap(([id, page]) => {
    const block = exampleIn(page, 'bad')
    return block.includes('x-as-of:') ? [] : [{ id, block }]
  })

  it('as of June 2024 cite and say what was law', () => {
    const law = lawAsOf('2024-06-01')
    for (const { id, block } of blocks) {
      const { findings } = checkOverlay(`${block}\nx-as-of: 2024-06-01\n`)
      const stale = findings.flatMap(({ cites }) => cites).filter((citation) => !law.has(citation))
      expect(stale, id).toEqual([])
      // A basis that is declared before there is one is named in what is wrong with it.
      const own = findings.filter(({ rule }) => rule === id && !id.startsWith('recognised-'))
      for (const { message, why, fix } of own) expect(`${message} ${why} ${fix}`, id).not.toMatch(later)
    }
    expect(blocks.length).toBeGreaterThan(rules.length * 0.9)
  })
})

describe('explain --as-of 2024-06-01', () => {
  it('names no ground that a rule did not have then, and says where it had none', async () => {
    const law = lawAsOf('2024-06-01')
    for (const { id, cites } of rules) {
      const { stdout } = await run(['explain', id, '--as-of', '2024-06-01'])
      const [head = ''] = stdout.split('\n\n')
      const grounds = head.slice(head.search(/^(?:error|warn|info) /m))
      expect(grounds, id).not.toMatch(later)
      const isAhead = Object.values(cites).some((all) =>
        all?.some((citation) => law.versions(citation).every(({ from = '' }) => from > '2024-06-01')),
      )
      expect(stdout.includes('law that began after 2024-06-01'), id).toBe(isAhead)
      const none = Object.values(cites).some((citations) => law.inForce(citations ?? []).length === 0)
      expect(/nothing of it is law on 2024-06-01/.test(grounds.replace(/\s+/g, ' ')), id).toBe(none)
    }
  })

  it('says when a provision begins, and where the tables do not know', async () => {
    expect((await run(['explain', 'uk-gdpr:22C', '--as-of', '2024-06-01'])).stdout).toContain(
      'Not law on 2024-06-01: it begins on 2026-02-05.',
    )
    expect((await run(['explain', 'eprivacy:5.3', '--as-of', '2024-06-01'])).stdout.replace(/\s+/g, ' ')).toContain(
      'Taken for law on 2024-06-01: the tables hold no first day of it.',
    )
  })
})
