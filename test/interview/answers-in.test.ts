import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import { answersIn } from '../../src/interview/answers-in.js'
import { optionMeant } from '../../src/interview/fields/option-meant.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { parse } from '../../src/reading/parse.js'
import { answersFile, organisations } from '../fixtures/init-answers/files.js'
import { countOf, seed } from '../sampling.js'
import { begun, interviewed, plainly, textOf } from './interviewed.js'

const read = (text: string) => {
  const { value } = parse({ path: 'answers.yaml', text })
  if (value === undefined) throw new Error('It cannot be read.')
  return answersIn(value, begun)
}

const messages = (text: string): readonly string[] => {
  const made = read(text)
  return 'standing' in made
    ? made.strays.map(({ message, suggestion }) => `stray: ${message} ${suggestion ?? ''}`.trim())
    : made.map(({ message, suggestion }) => `${message} ${suggestion ?? ''}`.trim())
}

const made = (text: string): string => {
  const became = read(text)
  if (!('standing' in became)) throw new Error(JSON.stringify(became))
  return textOf(became.standing)
}

describe('answers of a file', () => {
  it('make what the same answers make one after the other', () => {
    const { standing } = interviewed((decision) =>
      decision.id === 'purposes' ? { is: 'picked', values: ['membership'] } : plainly(decision),
    )
    const lines = textOf(standing).split('\n')
    const text = made('situation: club\nname: Northgate Rowing Club\ncountry: Wales\n')
    for (const line of ['    name: Northgate Rowing Club', '    country: GB', 'regimes: [uk]', '# situation: club']) {
      expect(lines).toContain(line)
      expect(text.split('\n')).toContain(line)
    }
  })

  it.each(organisations)('of %s answer what is asked, and hold nothing else', (organisation) => {
    expect(messages(readFileSync(answersFile(organisation), 'utf8'))).toEqual([])
  })

  it('are the same in any order', () => {
    const lines = ['situation: club', 'name: A', 'country: IE', 'purposes: [membership]', 'purposes.membership: yes']
    expect(made(lines.toReversed().join('\n'))).toBe(made(lines.join('\n')))
  })

  it('say what is different on a card, and confirm the rest', () => {
    const text = made(
      'situation: club\ncountry: GB\npurposes: [membership]\npurposes.membership: { description: We keep a list. }\n',
    )
    expect(text).toContain('    description: We keep a list.\n')
    expect(text).toContain('    dataSubjects: [members]\n')
  })

  it('take several cards at once as each of them alone', () => {
    const head = 'situation: club\ncountry: GB\npurposes: [membership, newsletter, website]\n'
    const each = 'purposes.membership: yes\npurposes.website: yes\npurposes.newsletter: no\n'
    expect(made(`${head}purposes.all: { newsletter: no }\n`)).toBe(made(`${head}${each}`))
    const helpers = 'recipients: [mailchimp, wix]\n'
    const alone =
      'recipients.mailchimp: { countries: US, contract: yes }\nrecipients.wix: { countries: IE, contract: yes }\n'
    const together = 'recipients.all: { mailchimp.countries: US, wix.countries: IE, contract: yes }\n'
    const text = made(`${head}${helpers}${together}`)
    expect(text).toBe(made(`${head}${helpers}${alone}`))
    expect(text.match(/contract: true$/gm)).toHaveLength(2)
  })

  it('say of whoever usually works for itself that it works for us, with the contract', () => {
    const head = 'situation: practice\ncountry: GB\nrecipients: [sumup]\n'
    const said = 'does: takes payments, countries: Ireland, contract: 1 June 2024'
    expect(made(`${head}recipients.sumup: { role: processor, ${said} }\n`)).toContain('signed: 2024-06-01')
    expect(
      made(`${head}recipients.sumup: { role: controller, does: takes payments, countries: Ireland }\n`),
    ).not.toContain('contract:')
    // Without a word on the role, the contract would be lost.
    expect(messages(`${head}recipients.sumup: { ${said} }\n`)).toEqual([
      expect.stringContaining('SumUp decides for itself. Say first that it works for you.'),
    ])
  })

  it('leave open what is left out, and what is empty', () => {
    const text = made('situation: club\nname:\n')
    expect(text).toContain('# not stated yet: what the organisation is called')
    expect(text).not.toContain('; left:')
  })

  it('say one time for several things, or each by its name', () => {
    const text = made(
      'situation: app\ncountry: GB\npurposes: [accounts, support]\ntime.closing: { accounts: seven years, support: a fortnight }\n',
    )
    expect(text).toContain('keep: 7 years')
    expect(text).toContain('keep: 2 weeks')
    const each = made(
      'situation: club\npurposes: [membership, website]\ntime.all: { leaving: 6 years, visit: { asked: Ann } }\n',
    )
    expect(each).toContain('asked: [Ann, 2026-11-29]')
    expect(messages('situation: app\npurposes: [accounts, support]\ntime.closing: { account: 1 year }')).toEqual([
      expect.stringMatching(/'account'.*Did you mean accounts\?$/),
    ])
    expect(messages('situation: app\npurposes: [accounts, support]\ntime.closing: not the same')).toEqual([
      expect.stringMatching(/Say it for each, by its name: accounts, support\.$/),
    ])
  })

  it('name who knows, of anything and of a line', () => {
    const text = made(
      'situation: club\ncountry: GB\nname: { asked: Ann }\npurposes: [membership]\npurposes.membership: { basis: { asked: Bo, role: clerk } }\n',
    )
    expect(text).toContain('; asked: [Ann, 2026-11-29]')
    expect(text).toContain('; asked: [Bo, clerk, 2026-11-29]; proposed:')
  })
})

describe('what is doubtful in a conversation', () => {
  const base = 'situation: club\nname: A\ncountry: IE\npurposes: [membership]\npurposes.membership: yes\n'
  const became = read(base)
  const standing = 'standing' in became ? became.standing : begun
  const words = ['6', '6.5', '25', '6 years', 'for ever', 'when needed', 'until 03/04/2026', 'on request', '6 y or 8']
  const said = decisionsIn(standing)
    .filter(({ form }) => form.kind === 'text')
    .flatMap(({ id }) => words.map((each) => ({ id, words: each })))

  const doubtOf = ({ id, words: each }: (typeof said)[number]): string | undefined => {
    const taken = decisionsIn(standing)
      .find((one) => one.id === id)
      ?.take({ is: 'words', words: each })
    return taken && 'understood' in taken
      ? taken.understood?.find(({ doubt }) => doubt !== undefined)?.doubt
      : undefined
  }

  it('is told with its line where a file says it, and nothing else is', () => {
    let doubtful = 0
    for (const one of said) {
      const doubt = doubtOf(one)
      if (doubt !== undefined) doubtful += 1
      const from = read(`${base}${one.id}: ${JSON.stringify(one.words)}\n`)
      if (!('doubts' in from)) continue
      const told = from.doubts.map(({ suggestion }) => suggestion)
      expect(told, `${one.id}: ${one.words}`).toEqual(doubt === undefined ? [] : [doubt])
    }
    expect(doubtful).toBeGreaterThan(4)
  })

  it('is told of a bare number as of a text', () => {
    const from = read(`${base}time.leaving: 6\n`)
    expect('doubts' in from && from.doubts.map(({ message, suggestion }) => `${message} ${suggestion}`)).toEqual([
      "answers.yaml:6: 'time.leaving' is read with a doubt. How long: 6. Of what is that so many?",
    ])
  })
})

describe('what cannot be taken', () => {
  it.each([
    ['nmae: Northgate', "stray: answers.yaml:1: After the other answers, nothing asks for 'nmae'. Did you mean name?"],
    [
      'situation: club\npurposes: [membership]\ntime.xyzxyz: 6 years',
      "stray: answers.yaml:3: After the other answers, nothing asks for 'time.xyzxyz'. Keys that begin so: time.leaving.",
    ],
    [
      'situation: club\npurposes: [membership]\npurposes.all: yes',
      "stray: answers.yaml:3: After the other answers, nothing asks for 'purposes.all'. Keys that begin so: purposes.membership.",
    ],
    ['country: Untied Kingdom', "answers.yaml:1: There is no country 'Untied Kingdom'. Did you mean United Kingdom?"],
    ['situation: clubb', `answers.yaml:1: 'clubb' does not answer "What are you?" Did you mean club?`],
    ['- name: North', 'answers.yaml:1: A file of answers holds fields, such as name: and country:.'],
    ['name: North\nname: South', "answers.yaml:2: 'name' is answered twice."],
    ['name: { first: North }', 'answers.yaml:1: This takes a text.'],
    ['contact: here', "answers.yaml:1: 'here' is no e-mail address. Write it like privacy@club.example."],
    ['contact: [a@b.example, x]', 'answers.yaml:1: This takes fields: email, post.'],
    ['contact:\n  mail: a@b.example', "answers.yaml:2: Nothing here is called 'mail'. Did you mean email?"],
    [
      'contact:\n  post: x\n  email: nobody',
      "answers.yaml:3: 'nobody' is no e-mail address. Write it like privacy@club.example.",
    ],
    [
      'name: [a, b]\ncontact: { email: [x, y] }',
      "answers.yaml:2: 'x, y' is no e-mail address. Write it like privacy@club.example.",
    ],
    [
      'effective: 03/04/2026',
      "answers.yaml:1: '03/04/2026' can be 3 April 2026 or 4 March 2026. Write the month as a word.",
    ],
    [
      'also: no',
      'answers.yaml:1: This takes yes, or what is different: publicAuthority, dpo, rights, complaints, machines.',
    ],
    ['name: { asked: " " }', 'answers.yaml:1: Write whom you ask: a name, or what the person is.'],
    ['name: *office', 'answers.yaml:1: This takes a text.'],
    ['name: "North\\u001bgate"', 'answers.yaml:1: The answer holds a character that cannot be printed: \\u{1b}.'],
  ])('is told with its line: %s', (text, message) => {
    expect(messages(text)[0]).toBe(message)
  })

  it('of an earlier version says what changed', () => {
    for (const text of ['for: [legal.claims]', 'name: A\npeople: [member]', 'purposes: { legal.claims: { basis: x } }'])
      expect(messages(text)[0]).toMatch(/^answers\.yaml:\d: These answers are to the questions of an earlier version\./)
  })

  it('is all told at once', () => {
    expect(messages('country: Nowhere at all\neffective: soon\n')).toHaveLength(2)
  })
})

it('takes any cut of a file, and never throws', () => {
  for (const organisation of organisations) {
    const text = readFileSync(answersFile(organisation), 'utf8')
    for (let end = 0; end < text.length; end += 97) {
      const { value } = parse({ path: 'answers.yaml', text: text.slice(0, end) })
      if (value !== undefined) expect(() => answersIn(value, begun)).not.toThrow()
    }
  }
})

const ids = ['situation', 'name', 'country', 'contact', 'purposes', 'purposes.membership', 'sharing', 'also', 'cookies']

test('takes or refuses whatever stands under a key, and never throws', ({ annotate }) => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('yes', 'no', 'club', 'GB', 'membership', 'none', null, true, 7, ''),
      fc.string(),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('asked', 'role', 'email', 'basis', 'dpo', 'x'), tie('any'), { maxKeys: 3 }),
    ),
  })).any
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), value), (answers) => {
      const made = read(stringify(answers))
      if (!('standing' in made)) for (const { message } of made) expect(message).toMatch(/^answers\.yaml:\d+: \S/)
      else expect(parseYaml(textOf(made.standing))).toMatchObject({ forthright: 1 })
    }),
    { numRuns: countOf(500, 'files of answers', annotate, { least: 40 }), seed },
  )
})

test('a label is understood by its short name in brackets, by what stands before it, and whole', () => {
  const options = [
    { value: 'uk-idta', label: 'International Data Transfer Agreement (IDTA)' },
    { value: 'uk-addendum', label: 'Addendum to the clauses of the EU (SCC)' },
    { value: 'eu-scc', label: 'Standard clauses (SCC)' },
  ]
  for (const words of ['IDTA', 'idta', 'International Data Transfer Agreement', 'uk-idta', options[0]?.label ?? ''])
    expect(optionMeant(options, words)?.value, words).toBe('uk-idta')
  // What two of them are called is neither of them.
  expect(optionMeant(options, 'SCC')).toBeUndefined()
  expect(optionMeant(options, 'Standard clauses')?.value).toBe('eu-scc')
})
