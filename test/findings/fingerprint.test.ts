import { describe, expect, it } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { checkText, find, read } from '../examples/project.js'

/** Published policies without aliases, whose entries can be put in any order. */
const published = find('examples/as-published/*.yaml')
  .map((path) => ({ path, text: read(path) }))
  .filter(({ text }) => !/: [&*]\w/.test(text))

const findingsIn = (text: string) => checkText('privacy.yaml', text).findings
const fingerprintsOf = (text: string): readonly string[] => findingsIn(text).map(({ fingerprint }) => fingerprint)

/** Rules that report what is said in several places at the first of them, or weigh all that is said together. */
const atTheFirst: ReadonlySet<string> = new Set([
  'cited-law-is-current',
  'controller-roles-are-stated',
  'lists-are-closed',
  'sentences-say-who-acts',
  'statements-are-definite',
  'words-are-plain',
])

/** The same declaration with all registers and lists back to front. */
function reversed(text: string): string {
  const document = parseDocument(text)
  visit(document, {
    Map: (_key, node, path) => {
      if (path.length <= 4) node.items.reverse()
    },
    Seq: (_key, node) => {
      node.items.reverse()
    },
  })
  return document.toString({ lineWidth: 0 })
}

describe.each(published)('the fingerprints of $path', ({ text }) => {
  const before = findingsIn(text)

  it('differ from each other', () => {
    expect(before.length).toBeGreaterThan(20)
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length)
  })

  it('stay from one day to the next', () => {
    const tomorrow = checkText('privacy.yaml', text, '2026-11-22').findings
    expect(tomorrow.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint))
  })

  it('stay when lines and comments come in between', () => {
    const longer = text.replace(/^(?=[a-z]\w*:)/gm, '# What follows was looked at again.\n\n')
    expect(longer.length).toBeGreaterThan(text.length + 200)
    expect(fingerprintsOf(longer)).toEqual(before.map(({ fingerprint }) => fingerprint))
  })

  it('stay when registers and lists are put in another order', () => {
    const after = new Set(fingerprintsOf(reversed(text)))
    const lost = before.filter(({ fingerprint }) => !after.has(fingerprint)).map(({ rule }) => rule)
    expect(lost.filter((rule) => !atTheFirst.has(rule))).toEqual([])
  })
})

describe('a fingerprint', () => {
  const declaration = `forthright: 1
regimes: [uk]
recipients:
  mailer: { name: Postlark, role: processor, does: sends letters, countries: [GB, US, IN] }
purposes:
  membership: { title: Run your membership, recipients: [mailer] }
`
  const of = (text: string, rule: string): readonly string[] =>
    findingsIn(text)
      .filter((finding) => finding.rule === rule)
      .map(({ fingerprint }) => fingerprint)
  const basis = of(declaration, 'purpose-has-basis')
  const transfers = of(declaration, 'transfer-has-mechanism')

  // Whoever keeps fingerprints from an earlier version finds them again: these change only with a reason and a word about it.
  it('is the same in every version', () => {
    expect([...basis, ...transfers]).toEqual(['dd84da58689246fa', '37a7f80a4a00f0b9', '2c8af9a76864227b'])
  })

  it('stays when something is called by another name', () => {
    expect(basis).toHaveLength(1)
    expect(of(declaration.replace('Run your membership', 'Look after members'), 'purpose-has-basis')).toEqual(basis)
  })

  it('is another for another purpose', () => {
    expect(of(declaration.replace('membership:', 'races:'), 'purpose-has-basis')).not.toEqual(basis)
  })

  it('knows the item of a list by its name, however it is written', () => {
    expect(transfers).toHaveLength(2)
    expect(
      of(
        declaration.replace('GB, US, IN', 'IN, { country: US, when: we write to you }'),
        'transfer-has-mechanism',
      ).toSorted(),
    ).toEqual(transfers.toSorted())
    expect(of(declaration.replace('GB, US, IN', 'GB, US'), 'transfer-has-mechanism')).toEqual(transfers.slice(0, 1))
  })

  it('numbers what is the same in everything', () => {
    const twice = of(declaration.replace('GB, US, IN', 'US, US'), 'transfer-has-mechanism')
    expect(twice[0]).toBe(transfers[0])
    expect(new Set(twice).size).toBe(2)
  })

  it('rests on what is wrong, not on the day', () => {
    const later = checkText('privacy.yaml', declaration, '2026-11-22').findings
    expect(later.map(({ fingerprint }) => fingerprint)).toEqual(fingerprintsOf(declaration))
  })

  it('is there for a file that cannot be read', () => {
    expect(fingerprintsOf('a: [')).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  })
})
