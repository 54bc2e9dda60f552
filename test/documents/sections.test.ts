import { describe, expect, test } from 'vitest'
import { dataKindIds } from '../../src/catalogue/catalogue.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, locales, noticeOf } from './notices.js'

const markdownOf = (text: string, draft = true) => emitMarkdown(noticeOf(text, { draft }))

/** One section of a notice, as Markdown. */
function section(text: string, title: string): string {
  const [, after = ''] = markdownOf(text).split(new RegExp(`\n## (?:\\d+ )?${title}\n`))
  return after.split('\n## ')[0] ?? ''
}

const ofPurpose = (lines: string): string => baseText.replace(/^( +)basis: contract\n/m, `$1basis: contract\n${lines}`)
const withBasis = (basis: string): string => baseText.replace('basis: contract', `basis: ${basis}`)

test('every kind of data of the catalogue has words in every language', () => {
  for (const { messages } of locales.values())
    for (const id of dataKindIds()) expect(Object.keys(messages)).toContain(`data-kind.${id}`)
})

describe('sensitive data', () => {
  const health = (lines: string) =>
    ofPurpose(lines).replace('kinds: [identity.name, contact.email]', 'kinds: [health.conditions]')
  const sensitive = (text: string) => section(text, 'Sensitive data')
  test('there is no section without such data', () => {
    expect(sensitive(baseText)).toBe('')
  })
  test('a condition stands with its provisions, and with the paragraph of UK law', () => {
    const text = health(
      '    specialCategoryCondition: { type: substantial-public-interest, schedule1: 18, law: An Act, regimes: [uk] }\n',
    )
    expect(sensitive(text)).toContain('(Health)')
    expect(sensitive(text)).toContain(
      '**Under UK law:** **An important public interest** (An Act; UK GDPR Art. 9(2)(g))',
    )
    expect(sensitive(text)).toContain('(DPA 2018 Sch. 1 para. 18)')
  })
  test('no condition is made up', () => {
    expect(sensitive(health(''))).toContain('**Why the law allows it:** **Not stated yet: which reason in law')
    expect(() => noticeOf(health(''))).toThrow(/A final notice lacks gap.special-condition/)
  })
  test('an explicit none says that data only look sensitive', () => {
    const text = health('').replace('kinds: [health.conditions]', 'kinds: [health.conditions], special: { none: why }')
    expect(sensitive(text)).toBe('')
  })
})

describe('automated decisions', () => {
  const title = 'Automated decisions and profiling'
  const decision = (more: string) =>
    ofPurpose(
      `    automatedDecisions: { decides: Whether you may row, solelyAutomated: true, effect: legal, ${more} }\n`,
    )
  test('silence is silence, and none is told as declared', () => {
    expect(section(baseText, title)).toBe('')
    const none = `${baseText}\ngeneral: { automatedDecisions: none }\n`
    expect(section(none, title)).toContain('We make no decisions about you by computer alone.')
    expect(section(none, title)).not.toContain('profiling')
  })
  test('each law gives its own safeguards', () => {
    const text = section(decision('logic: We count your outings.'), title)
    expect(text).toContain('A computer alone makes this decision.')
    expect(text).toContain('**How it works:** We count your outings.')
    expect(text).toContain('**Under EU law:** You have the right to have a person look at the decision')
    expect(text).toContain('**Under UK law:** We have to tell you about such decisions.')
  })
  test('what is offered in full stands instead of what the law gives', () => {
    const text = section(decision('safeguards: [express-view, human-intervention, contest], use: Ring us.'), title)
    expect(text).toContain('You can contest the decision.')
    expect(text).toContain('**How to do so:** Ring us.')
    expect(text).not.toContain('You have the right')
  })
  test('a person who decides is no machine', () => {
    const text = decision('humanInvolvement: The coach').replace('solelyAutomated: true', 'solelyAutomated: false')
    expect(section(text, title)).toContain('**A person decides:** The coach')
    expect(section(text, title)).not.toContain('alone')
    expect(section(text, 'In short')).not.toContain('computer')
  })
})

describe('rights as stated', () => {
  const list = (rights: string) => section(baseText.replace('list: by-law', `list: ${rights}`), 'Your rights')
  test('stand in the place of what the law gives', () => {
    const text = list('{ access: { words: See your file, how: Ask the Secretary, formats: [PDF] } }')
    expect(text).toContain('### See your data\n\nSee your file\n')
    expect(text).toContain('**How:** Ask the Secretary')
    expect(text).toContain('**File types:** PDF')
    expect(text).not.toContain('You can have a copy of your data')
  })
  test('stand apart where nothing gives them', () => {
    const text = list('{ remedy: Go to court whenever you like. }')
    expect(text).toContain('### Go to court\n\nGo to court whenever you like.\n')
  })
})

describe('the right to object', () => {
  const box = (text: string) => section(text, 'Your right to object')
  const interest = '{ type: legitimate-interests, for: photos, interests: [{ interest: memories, holder: us }] }'
  test('a purpose that is more than marketing keeps its line, but for the marketing', () => {
    const mixed = withBasis(interest).replace(
      'kinds: [membership.administration]',
      'marketing: { for: offers, channels: [email] }\n    kinds: [membership.administration]',
    )
    expect(box(mixed)).toMatch(/Run your membership\S* \(except for marketing\)/)
    expect(box(mixed)).toContain('**You can object to marketing at any time,')
  })
  test('marketing alone never stands under compelling reasons', () => {
    const alone = withBasis(interest).replace('kinds: [membership.administration]', 'marketing: { channels: [email] }')
    expect(box(alone)).not.toContain('compelling')
    expect(box(alone)).toMatch(/### Stop marketing[\s\S]*\*\*Uses:\*\* \S*Run your membership/)
  })
  test('only the part that rests on such a basis is named', () => {
    expect(box(withBasis(`[{ type: contract, for: races }, ${interest}]`))).toMatch(
      /Run your membership\S* \(this part: photos\)/,
    )
  })
})

test('a recipient that is only a vendor is told by its name', () => {
  const text = baseText.replace('name: Postlark Ltd', 'vendor: mailchimp')
  expect(section(text, 'Who receives your data')).toContain('**Who:** Mailchimp')
})

test('a name written plainly stands in every language, other words do not', () => {
  const text = baseText
    .replace('regimes: [eu, uk]', 'regimes: [eu, uk]\nlanguages: [de, en]')
    .replace('title: Privacy notice for members\n', 'title: { en: For members }\n    languages: [en]\n')
  expect(markdownOf(text)).toContain('Northgate Rowing Club Ltd')
  expect(markdownOf(text)).toContain('Not stated yet: these words in this language')
})
