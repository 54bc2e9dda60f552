import { describe, expect, test } from 'vitest'
import { checkOverlay } from '../rules/overlay.js'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const who = (text: string) => sectionText('who-we-are', text)
const club = (fields: string) => baseText.replace('    country: GB\n', `    country: GB\n    ${fields}\n`)

describe('the controller', () => {
  test('is responsible, in one sentence that says who “we” are', () => {
    expect(who(baseText)).toMatch(
      /^\nNorthgate Rowing Club Ltd \(‘we’\) is responsible for your data\. \(In law: the controller\.\)\n/,
    )
    expect(who(club('shortName: the Club'))).toContain('Northgate Rowing Club Ltd (‘the Club’, ‘we’) is responsible')
    expect(who(baseText)).toContain('**Kind of organisation:** company limited by guarantee')
  })
  test('comes after whom the notice is for', () => {
    const told = who(baseText.replace('    effective:', '    audience: [members]\n    effective:'))
    expect(told.indexOf('**For whom:** ')).toBeGreaterThan(-1)
    expect(told.indexOf('**For whom:** ')).toBeLessThan(told.indexOf('is responsible for your data'))
  })
  test('may be no body in law, for which somebody answers', () => {
    const loose = baseText.replace(/legalForm: .*/, 'legalForm: { none: We are friends. }\n    answeredBy: Ada Okonkwo')
    expect(who(loose)).toMatch(/\*\*Kind of organisation:\*\* No body of its own in law\.\n\n {2}We are friends\./)
    expect(who(loose)).toContain('**Answers in law:** Ada Okonkwo')
  })
  test('has parts that are no other names of it', () => {
    const told = who(club('aliases: [NRC]\n    brands: [The Young Rowers]'))
    expect(told).toContain('**Other names:** NRC')
    expect(told).toContain('**Part of us:** The Young Rowers')
  })
  test('keeps what is said of each way to reach it', () => {
    const contact =
      'contact: { email: { address: a@b.example, subject: Data }, post: { address: The pier, kind: visiting }, phone: { none: Nobody answers. }, for: questions, person: Ada, notes: We are slow. }'
    const told = who(baseText.replace(/contact: \{ email: privacy.*\n/, `${contact}\n`))
    for (const words of [
      '[a@b.example](mailto:a@b.example?subject=Data) (subject: Data)',
      '**Visits:** The pier',
      '**Phone:** Nobody answers.',
      '**What for:** questions',
      '**Contact person:** Ada',
      'We are slow.',
    ])
      expect(told).toContain(words)
  })
})

describe('the officer', () => {
  const officer = (dpo: string) => who(baseText.replace(/dpo: .*/, `dpo: ${dpo}`))
  test('is told with all that is said of reaching them', () => {
    const told = officer('{ name: Ada, contact: { email: a@b.example, person: the desk, notes: Mornings only. } }')
    expect(told).toMatch(/\*\*Data protection officer:\*\* Ada[\s\S]*Contact person: the desk[\s\S]*Mornings only\./)
  })
  test('without a way to reach them is a gap, of a controller that gives no notice too', () => {
    const gap = 'Not stated yet: how to contact the data protection officer'
    expect(officer('{ words: You can contact the officer. }')).toContain(gap)
    const lead =
      'lead: { name: The Lead, about: We lead., oversight: the council, notes: We are many., dpo: { words: Ask. } }'
    const other = baseText
      .replace('title: Privacy notice for members\n', 'title: For members\n    issuedBy: [club]\n')
      .replace('controllers:\n', `controllers:\n  ${lead}\n`)
      .replace('title: Run your membership', 'title: Run your membership\n    controllers: [club, lead]')
    const told = who(other)
    expect(told).toMatch(/### The Lead\n\nWe lead\.\n\n- \*\*Supervision:\*\* the council\n/)
    expect(told.split('### The Lead')[1]).toContain(gap)
    expect(told).toContain('We are many.')
  })
  test('of whatever controller has to be reachable', () => {
    const findings = checkOverlay(
      'notices: { members: { title: For members, issuedBy: [club] } }\ncontrollers: { lead: { name: The Lead, contact: { email: a@b.example }, dpo: { name: Ada } } }\n',
    ).findings.map(({ rule, pointer }) => `${rule} ${pointer}`)
    expect(findings).toContain('dpo-is-reachable /controllers/lead/dpo/contact')
  })
})

describe('whoever only works for others', () => {
  const processor = club('role: processor')
  test('is not said to be responsible, and names for whom it works', () => {
    const told = who(
      `${processor}\ncustomers: { county: { name: The County, policy: "https://county.example/data" } }\n`,
    )
    expect(told).toContain('works for others, who are responsible for your data. (In law: we are a processor.)')
    expect(told).not.toContain('In law: the controller')
    expect(told).toContain('**We work for:** [The County](https://county.example/data)')
  })
  const league = 'purposes:\n  league: { title: Keep the table, data: [contact], onBehalfOf: the county league }\n'
  test('in some uses says which', () => {
    const told = who(baseText.replace('purposes:\n', league))
    expect(told).toContain('In what follows we only work for others')
    expect(told).toMatch(/\*\*Uses:\*\* \S*Keep the table/)
    expect(told).toContain('**We work for:** the county league')
  })
  test('in all of them decides on none', () => {
    const told = who(baseText.replace('basis: contract', 'onBehalfOf: the county league'))
    expect(told).toContain('works for others, who are responsible for your data. (In law: we are a processor.)')
    expect(told).toContain('**We work for:** the county league')
    expect(told).not.toContain('In law: the controller')
  })
  test.each([
    ['', /^Northgate Rowing Club Ltd \(‘we’\) is responsible for your data, except where we only work for others\./m],
    ['shortName: NRC', /\(‘NRC’, ‘we’\) is responsible for your data, except where we only work for others\./],
  ])('in some uses only is not said to be responsible for all: %s', (short, words) => {
    expect(who(baseText)).not.toContain('except')
    expect(who(club(short || 'about: We row.').replace('purposes:\n', league))).toMatch(words)
  })
})

test('what a notice says of itself keeps its words and limits', () => {
  const scope =
    'scope: { covers: [The site], limitedTo: the website, words: It is about the club. }\n    incomplete: There is more.'
  const told = who(baseText.replace('    effective:', `    ${scope}\n    effective:`))
  for (const words of [
    'It is about the club.',
    '**This notice covers:** The site',
    '**Limits:** the website',
    'There is more.',
  ])
    expect(told).toContain(words)
})

test('another notice is told with the place where it is', () => {
  const other = 'other: [{ label: Notice for staff, where: on the notice board, for: staff }]'
  const told = who(baseText.replace('    effective:', `    ${other}\n    effective:`))
  expect(told).toMatch(/Notice for staff \(.*staff.*\): on the notice board/)
})
