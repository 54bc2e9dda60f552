import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { init } from '../../src/cli/commands/init.js'
import { languages } from '../../src/documents/words/languages.gen.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { retentionOf } from '../../src/interview/checks.js'
import { declarationOf, openIn } from '../../src/interview/declaration-of.js'
import { type Prompter, stopped } from '../../src/interview/prompter.js'
import type { ChoiceQuestion, Question, Reply } from '../../src/interview/question.js'
import { conversation } from '../../src/interview/questions.js'
import { noticesOf } from '../documents/notices.js'
import { answersFile, organisations, replierOf } from '../fixtures/init-answers/reply.js'
import { folderForThisTest } from '../folders.js'
import { worded } from '../worded.js'
import { run } from './fake-io.js'

const asOf = '2026-11-21'

/** Somebody at a terminal, with what they were asked and what was refused. */
interface Scripted extends Prompter {
  readonly asked: Question[]
  readonly refused: string[]
}

/** Answers each question from `replyTo`; after a refusal the next of several replies is given. */
function scripted(replyTo: (question: Question) => readonly (Reply | typeof stopped)[]): Scripted {
  const asked: Question[] = []
  const refused: string[] = []
  let tries = 0
  return {
    asked,
    refused,
    open: () => {},
    refuse: (_, fault) => {
      refused.push(fault)
      tries++
    },
    ask: async (question) => {
      if (asked.at(-1) !== question) tries = 0
      asked.push(question)
      return replyTo(question)[tries]
    },
  }
}

/** Goes through the conversation without a world around it. */
function talk(replyTo: (question: Question) => Reply) {
  const asked: Question[] = []
  const questions = conversation(asOf, languages)
  let turn = questions.next()
  while (!turn.done) {
    asked.push(turn.value)
    turn = questions.next(replyTo(turn.value))
  }
  return { asked, text: declarationOf(turn.value) }
}

/** Answers what is named, goes into the finer points, and leaves the rest open. */
function picking(answers: Readonly<Record<string, Reply>>) {
  const { asked, text } = talk((question) =>
    isLookBack(question) ? question.options.find(({ value }) => value === 'more')?.value : answers[question.key.join()],
  )
  return { asked, text, keys: asked.map(({ key }) => key.join('.')) }
}

const isLookBack = (question: Question): question is ChoiceQuestion =>
  question.kind === 'one' && question.summary !== undefined

async function converse(prompter: Prompter, cwd: string) {
  const said = { stderr: '', stdout: '' }
  const code = await init(
    { out: 'privacy.yaml', asOf },
    {
      stdout: (text) => {
        said.stdout += text
      },
      stderr: (text) => {
        said.stderr += text
      },
      stdin: async () => new Uint8Array(),
      cwd,
      today: asOf,
      columns: 80,
      color: { stdout: false, stderr: false },
      unicode: true,
      debug: false,
    },
    prompter,
  )
  const file = join(cwd, 'privacy.yaml')
  return { code, ...said, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
}

const findingsIn = (text: string) => worded(checkTexts([{ path: 'privacy.yaml', text }], { asOf }).findings)

describe.each(organisations)('%s', (organisation) => {
  it('gives a declaration without findings once all is answered, on a terminal and from a file', async () => {
    const cwd = folderForThisTest()
    const ran = await run(['init', '--from', answersFile(organisation), '--as-of', asOf], { cwd })
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    const fromFile = readFileSync(join(cwd, 'privacy.yaml'), 'utf8')
    expect(findingsIn(fromFile).map(({ rule, message }) => ({ rule, message }))).toEqual([])
    expect(openIn(fromFile)).toEqual([])
    expect(ran.stderr).toContain('Nothing you were asked is open.\n\nNo findings in 1 file')
    expect(ran.stderr).toMatch(/Next: forthright lint( --as-of \S+)? {3}then: forthright build --draft\1\n$/)
    expect(readdirSync(cwd)).toEqual(['privacy.yaml'])

    const replyTo = replierOf(organisation)
    const onTerminal = await converse(
      scripted((question) => [replyTo(question)]),
      folderForThisTest(),
    )
    expect(onTerminal.text).toBe(fromFile)
  })

  it('stays well-formed whichever answer is left out', () => {
    const replyTo = replierOf(organisation)
    const whole = talk(replyTo)
    // One question of each sort: the same is asked of every purpose.
    const sorts = new Map(whole.asked.map(({ key }) => [key.at(-1), key]))
    for (const key of sorts.values()) {
      const { text } = talk((question) => (question.key.join() === key.join() ? undefined : replyTo(question)))
      const stages = ['schema', 'value-is-stated', 'reference-exists', 'word-is-known']
      const found = findingsIn(text).filter(({ rule }) => stages.includes(rule))
      expect(found, key.join('.')).toEqual([])
    }
  })

  it('prints of answers what it says is printed, and nothing of a record', () => {
    const replyTo = replierOf(organisation)
    const texts = talk(replyTo).asked.flatMap((question) =>
      question.kind === 'text' && /own record|is printed/.test(question.explain) ? [question] : [],
    )
    for (const { key, explain, check } of texts) {
      if (check?.('Zqx vwk.') !== undefined) continue
      const { text } = talk((question) => (question.key.join() === key.join() ? 'Zqx vwk.' : replyTo(question)))
      const notices = noticesOf(text, { draft: true }).map(emitMarkdown).join()
      expect(notices.includes('Zqx vwk'), key.join('.')).toBe(!explain.includes('own record'))
    }
    expect(texts.length).toBeGreaterThan(3)
  })

  it('asks in whole sentences, and explains each question', () => {
    const replyTo = replierOf(organisation)
    const all = talk(replyTo)
    for (const { ask, explain, key } of all.asked) {
      expect(ask, key.join('.')).toMatch(/\?(?: \(\w+\))?$/)
      expect(explain, key.join('.')).toMatch(/[.…:]$|…$/)
      expect(`${ask} ${explain}`).not.toMatch(/please|invalid/i)
    }
  })
})

describe('what is not answered', () => {
  it('stays open: no fact is made up', async () => {
    const { text = '', stderr } = await converse(
      scripted(() => [undefined]),
      folderForThisTest(),
    )
    expect(parseYaml(text)).toEqual({ forthright: 1 })
    const open = openIn(text)
    expect(open.map(({ what }) => what)).toContain('what you use data for')
    for (const { line, what, path } of open)
      expect(text.split('\n')[line - 1]).toBe(`# not stated yet: ${what} (${path})`)
    expect(stderr).toContain(`${open.length} things are open`)
    expect(stderr).toMatch(/\n {2}error {2}privacy\.yaml:\d+:\d+ +\S.*\n/)
    expect(stderr).toContain(`  line ${String(open[0]?.line).padStart(2)}  ${open[0]?.what}: regimes\n`)
  })

  it('never suggests a basis, and suggests the law of the country and its one authority', async () => {
    const answers: Readonly<Record<string, Reply>> = { country: 'Ireland', regimes: ['eu'], for: ['marketing.email'] }
    const prompter = scripted(({ key }) => [answers[key.join()]])
    await converse(prompter, folderForThisTest())
    const suggested = prompter.asked.filter(
      (question) => question.kind !== 'text' && (question.suggested?.length ?? 0) > 0,
    )
    expect(suggested.map((question) => [question.key.join(), 'suggested' in question && question.suggested])).toEqual([
      ['regimes', ['eu']],
      ['authority', ['ie-dpc']],
    ])
    const basis = prompter.asked.find(({ key }) => key.at(-1) === 'basis')
    expect(basis?.kind === 'one' && basis.options.map(({ value }) => value).slice(0, 2)).toEqual([
      'consent',
      'legitimate-interests',
    ])
  })

  it('asserts nothing of a service that was picked', async () => {
    const picked = { for: ['marketing.email'], 'purposes,marketing.email,recipients': ['mailchimp'] }
    const { text = '' } = await converse(
      scripted(({ key }) => [Object.entries(picked).find(([name]) => name === key.join())?.[1]]),
      folderForThisTest(),
    )
    expect(parseYaml(text).recipients).toEqual({ mailchimp: { vendor: 'mailchimp' } })
    expect(openIn(text).map(({ path }) => path)).toContain('recipients.mailchimp.role')
    expect(text).toContain('    # not stated yet: whether it works for you or for itself (role)\n')
    expect(text).toContain('    # not stated yet: in which countries it holds the data (countries)\n')
  })

  it('marks what allows the use of data about crimes', () => {
    const { text } = picking({ for: ['legal.claims'], 'purposes,legal.claims,data': ['criminal.convictions'] })
    expect(openIn(text).map(({ path }) => path)).toContain('purposes.legal-claims.criminalOffenceCondition')
  })

  it('is nothing that was not picked: people who are not known to have children among them may have some', () => {
    const { text } = picking({ people: ['member', 'volunteer'] })
    expect(parseYaml(text).dataSubjects.members).toEqual({ label: 'Members', relation: ['member'] })
    expect(openIn(text).map(({ path }) => path)).toContain('dataSubjects.members.children')
  })
})

describe('what is asked', () => {
  it.each(organisations)('is enough for a notice without the finer points: %s', (organisation) => {
    const replyTo = replierOf(organisation)
    const short = talk((question) => (isLookBack(question) ? 'yes' : replyTo(question)))
    const whole = talk(replyTo)
    expect(findingsIn(short.text)).toEqual([])
    expect(short.asked.length).toBeLessThan(whole.asked.length - 15)
    // What was not asked is open, as if it had been left out.
    expect(openIn(short.text).map(({ path }) => path)).toContain('rights.fee')
  })

  it('says how far it is', () => {
    const { asked } = talk(replierOf('club'))
    const topics = [...new Set(asked.map(({ topic }) => topic))]
    expect(topics).toEqual([
      '1 of 7: Who you are',
      '2 of 7: Whose data',
      '3 of 7: What for',
      '3 of 7: What for, 1 of 3: Administering membership',
      '3 of 7: What for, 2 of 3: E-mail marketing',
      '3 of 7: What for, 3 of 3: Emergencies',
      '4 of 7: With whom, 1 of 1: Mailchimp',
      '5 of 7: Rights and complaints',
      '6 of 7: Your website',
      '7 of 7: The notice',
    ])
  })

  const always = ['cookieNames', 'cookieConsent.method', 'youngest.member', 'childrenNotice', 'dpoEmail', 'changesWhen']
  const turnsOn: readonly (readonly [asked: string, answers: Readonly<Record<string, Reply>>])[] = [
    ['cookieNames', { cookies: 'yes' }],
    ['cookieConsent.method', { cookies: 'yes', cookieNames: 'visits', 'cookie,visits,category': 'statistics' }],
    ['youngest.member', { people: ['member'], children: ['member'] }],
    ['childrenNotice', { people: ['member'], children: ['member'], for: ['legal.claims'] }],
    ['dpoEmail', { dpo: 'yes' }],
    ['changesWhen', { changes: ['email'] }],
    ['purposes.legal.claims.condition', { for: ['legal.claims'], 'purposes,legal.claims,data': ['health.conditions'] }],
    [
      'purposes.legal.claims.crimes.condition',
      { for: ['legal.claims'], 'purposes,legal.claims,data': ['criminal.convictions'] },
    ],
    [
      'purposes.legal.claims.assessment',
      {
        people: ['member'],
        children: ['member'],
        for: ['legal.claims'],
        'purposes,legal.claims,data': ['health.conditions'],
      },
    ],
    [
      'purposes.legal.claims.schedule1',
      {
        regimes: ['uk'],
        for: ['legal.claims'],
        'purposes,legal.claims,data': ['health.conditions'],
        'purposes,legal.claims,condition': 'substantial-public-interest',
      },
    ],
    [
      'purposes.marketing.email.obtained',
      {
        for: ['marketing.email'],
        'purposes,marketing.email,basis': 'legitimate-interests',
        'purposes,marketing.email,mode': 'soft-opt-in',
      },
    ],
  ]

  it.each(turnsOn)('turns on what was answered: %s', (key, answers) => {
    expect(picking({ for: ['legal.claims'] }).keys).not.toContain(key)
    expect(picking(answers).keys).toContain(key)
  })

  it('leaves out what has no use', () => {
    const { keys } = picking({ people: ['member'], children: ['none'], cookies: 'no', dpo: 'no' })
    expect(keys.filter((key) => always.includes(key))).toEqual([])
  })

  it('of people from sixteen on, no notice for children', () => {
    const young = { people: ['member'], children: ['member'], for: ['legal.claims'] }
    expect(picking({ ...young, 'youngest,member': '15' }).keys).toContain('childrenNotice')
    expect(picking({ ...young, 'youngest,member': '16' }).keys).not.toContain('childrenNotice')
  })

  it('is written where it belongs', () => {
    const { text } = picking({
      regimes: ['uk'],
      people: ['member'],
      children: ['member'],
      'youngest,member': '12',
      for: ['care.health'],
      'purposes,care.health,data': ['health.conditions', 'criminal.convictions'],
      'purposes,care.health,basis': 'contract',
      'purposes,care.health,condition': 'employment-social-protection',
      'purposes,care.health,conditionLaw': 'Equality Act 2010',
      'purposes,care.health,schedule1': '1',
      'purposes,care.health,policyDocument': 'Policy on sensitive data',
      'purposes,care.health,crimes,condition': 'law',
      'purposes,care.health,crimes,schedule1': '33',
      'purposes,care.health,assessment': 'not-required',
      'purposes,care.health,noAssessment': 'A few forms a year.',
      'purposes,care.health,other,basis': 'vital-interests',
      'purposes,care.health,other,for': 'calling help',
      childrenNotice: 'whole',
    })
    expect(parseYaml(text)).toMatchObject({
      dataSubjects: { members: { children: true, age: { from: 12 } } },
      purposes: {
        'care-health': {
          basis: [{ type: 'contract' }, { type: 'vital-interests', for: 'calling help' }],
          specialCategoryCondition: {
            type: 'employment-social-protection',
            law: 'Equality Act 2010',
            schedule1: 1,
            policyDocument: { reference: 'Policy on sensitive data' },
          },
          criminalOffenceCondition: { type: 'law' },
          dpia: { notRequired: 'A few forms a year.' },
        },
      },
      children: { notice: { none: 'All of this notice is written for children too.' } },
    })
    const stages = ['schema', 'value-is-stated', 'reference-exists', 'word-is-known']
    expect(findingsIn(text).filter(({ rule }) => stages.includes(rule))).toEqual([])
  })

  it('of advertising without consent, all that the law asks for', () => {
    const { text } = picking({
      regimes: ['uk'],
      for: ['marketing.email'],
      'purposes,marketing.email,basis': 'legitimate-interests',
      'purposes,marketing.email,channels': ['email'],
      'purposes,marketing.email,promotes': ['aims'],
      'purposes,marketing.email,mode': 'charity-soft-opt-in',
      'purposes,marketing.email,obtained': 'interest-or-support',
      'purposes,marketing.email,holds': ['senderNamed', 'everyMessage', 'atCollection'],
    })
    expect(parseYaml(text).controllers).toEqual({ us: { charity: true } })
    expect(parseYaml(text).purposes['marketing-email'].marketing).toEqual({
      channels: ['email'],
      promotes: ['aims'],
      mode: 'charity-soft-opt-in',
      obtained: 'interest-or-support',
      senderNamed: true,
      optOut: { atCollection: true, everyMessage: true, atAnyTime: true },
    })
    const about = findingsIn(text).filter(({ rule }) => /marketing|opt-in/.test(rule))
    expect(about).toEqual([])
  })

  it('of one consent for basis and sensitive data, how it is asked only once', () => {
    const { text, keys } = picking({
      for: ['care.health'],
      'purposes,care.health,data': ['health.conditions'],
      'purposes,care.health,basis': 'consent',
      'purposes,care.health,consent,withdraw': 'Write to us.',
      'purposes,care.health,condition': 'explicit-consent',
      'purposes,care.health,consent,method': 'signed-form',
      'purposes,care.health,consent,holds': ['asEasy', 'separate', 'refusable'],
    })
    expect(keys.filter((key) => key.endsWith('method'))).toEqual(['purposes.care.health.consent.method'])
    const consent = {
      method: 'signed-form',
      withdraw: { how: 'Write to us.', asEasy: true },
      separate: true,
      refusable: true,
    }
    expect(parseYaml(text).purposes['care-health']).toMatchObject({
      basis: { type: 'consent', ...consent },
      specialCategoryCondition: { type: 'explicit-consent', ...consent },
    })
  })

  it('of a cookie that needs consent, who gets what it collects', () => {
    const { text } = picking({
      for: ['marketing.email'],
      'purposes,marketing.email,recipients': ['mailchimp'],
      cookies: 'yes',
      cookieNames: 'visits, clicks, adverts',
      'cookie,visits,category': 'statistics',
      'cookie,visits,party': 'first',
      'cookie,visits,sharedWith': ['none'],
      'cookie,clicks,category': 'statistics',
      'cookie,clicks,party': 'third',
      'cookie,clicks,provider': 'mailchimp',
      'cookie,adverts,category': 'marketing',
      'cookie,adverts,party': 'third',
      'cookie,adverts,provider': 'other',
      'cookie,adverts,providerName': 'Adhouse Ltd',
    })
    expect(parseYaml(text).cookies.items).toEqual({
      visits: { name: 'visits', category: 'statistics', party: 'first', sharedWith: 'none' },
      clicks: { name: 'clicks', category: 'statistics', party: 'third', provider: 'mailchimp' },
      adverts: { name: 'adverts', category: 'marketing', party: 'third', providerName: 'Adhouse Ltd' },
    })
  })

  it.each([
    ['6 years after your membership ends', { keep: '6 years', after: 'your membership ends' }],
    ['1 year and 6 months from the last race', { keep: '1 year and 6 months', after: 'the last race' }],
    ['2 years after the day after the race', { keep: '2 years', after: 'the day after the race' }],
    ['30 days', { keep: '30 days' }],
    ['Until you leave', { until: 'you leave' }],
  ])('reads how long data are kept: %s', (written, retention) => {
    const { text } = picking({ for: ['legal.claims'], 'purposes,legal.claims,keep': written })
    expect(parseYaml(text).purposes['legal-claims'].retention).toEqual(retention)
  })
})

describe('who looks back', () => {
  it('sees what was answered, and what is open', () => {
    const { asked } = picking({ name: 'Northgate', dpo: 'no' })
    const [first] = asked.flatMap((question) => (isLookBack(question) ? [question.summary] : []))
    expect(first).toContainEqual({ ask: 'What is the organisation called?', answer: 'Northgate' })
    expect(first).toContainEqual({ ask: 'Have you appointed a data protection officer?', answer: 'No' })
    expect(first).toContainEqual({ ask: 'And to which postal address?', answer: undefined })
  })

  it('can go through a part again, with the answers from before in their places', async () => {
    const replyTo = replierOf('club')
    let isAgain = false
    const prompter = scripted((question) => {
      if (isLookBack(question) && question.key.join() === 'right,who') {
        const reply = isAgain ? replyTo(question) : 'again'
        isAgain = true
        return [reply]
      }
      if (question.key.join() === 'name') return [isAgain ? 'Southgate Rowing Club' : 'Northgate Rowing Club']
      return [isAgain && question.before !== undefined ? question.before : replyTo(question)]
    })
    const { text = '' } = await converse(prompter, folderForThisTest())
    expect(prompter.asked.filter(({ key }) => key.join() === 'name').map(({ before }) => before)).toEqual([
      undefined,
      'Northgate Rowing Club',
    ])
    expect(text).toBe(talk(replyTo).text.replace('Northgate Rowing Club', 'Southgate Rowing Club'))
  })

  it('and has seen the finer points keeps them, the second time as well', () => {
    const looks = ['more', 'again', 'yes']
    const { asked, text } = talk((question) => {
      if (isLookBack(question) && question.key.join() === 'right,rights') return looks.shift()
      return { free: 'yes', answerWithin: '1 month' }[question.key.join()]
    })
    expect(asked.filter(({ key }) => key[0] === 'free')).toHaveLength(2)
    expect(parseYaml(text).rights).toEqual({ responseTime: '1 month', fee: 'none' })
  })
})

describe('how long data are kept', () => {
  it.each([
    ['6 years after your membership ends', { keep: '6 years', after: 'your membership ends' }],
    ['until you leave', { until: 'you leave' }],
    ['as long as you are a member', { criterion: 'as long as you are a member' }],
    ['For the duration of the course', { criterion: 'For the duration of the course' }],
    ['for ever', { keep: 'indefinitely' }],
    ['Indefinitely', { keep: 'indefinitely' }],
    ['a while', undefined],
    ['six years', undefined],
  ])('%s', (words, read) => {
    expect(retentionOf(words)).toEqual(read)
  })
})

describe('mistakes', () => {
  const mistakes: readonly (readonly [key: string, wrong: Reply, fault: string])[] = [
    ['country', 'Untied Kingdom', "There is no country 'Untied Kingdom'. Did you mean United Kingdom?"],
    [
      'email',
      'privacy at northgate',
      "'privacy at northgate' is no e-mail address. Write it like privacy@club.example.",
    ],
    ['name', 'North\u001bgate', 'The answer holds a character that cannot be printed: \\u{1b}.'],
    [
      'purposes.membership.administration.keep',
      'six years',
      "'six years' is no time that can be read. Write it like 6 years after your membership ends, until you leave, or as long as you are a member.",
    ],
    [
      'purposes.membership.administration.recipients',
      ['none', 'mailchimp'],
      "'Nobody outside' stands alone, or not at all.",
    ],
    ['recipients.mailchimp.countries', 'United States, Irland', "There is no country 'Irland'. Did you mean Ireland?"],
    ['from', '2026-02-30', "'2026-02-30' is no day. Write year, month, day: 2026-12-01."],
  ]

  it('are told, and asked again', async () => {
    const replyTo = replierOf('club')
    const prompter = scripted((question) => {
      const wrong = mistakes.find(([key]) => key === question.key.join('.'))?.[1]
      return [...(wrong === undefined ? [] : [wrong]), replyTo(question)]
    })
    const { text = '' } = await converse(prompter, folderForThisTest())
    expect(prompter.refused.toSorted()).toEqual(mistakes.map(([, , fault]) => fault).toSorted())
    expect(findingsIn(text)).toEqual([])
  })

  it.each([
    ['nmae: Northgate', "answers.yaml:1: After the other answers, nothing asks for 'nmae'. Did you mean name?"],
    ['country: Untied Kingdom', "answers.yaml:1: There is no country 'Untied Kingdom'. Did you mean United Kingdom?"],
    ['people: [membr]', `answers.yaml:1: 'membr' does not answer "Whose data do you use?" Did you mean member?`],
    ['regimes: us', `answers.yaml:1: 'us' does not answer "Which law does the notice have to satisfy?"`],
    ['- name: North', 'answers.yaml:1: A file of answers holds fields, such as name: and country:.'],
    ['name: North\nname: South', "answers.yaml:2: 'name' is answered twice."],
    [
      'for: [legal.claims]\npurposes: [legal.claims]',
      "answers.yaml:2: 'purposes' takes fields of its own, not a text or a list.",
    ],
    ['name: { first: North }', "answers.yaml:1: 'name' takes a text."],
    [
      'for: [legal.claims]\npurposes:\n  legal.claims: { bassis: contract }',
      "answers.yaml:3: After the other answers, nothing asks for 'purposes.legal.claims.bassis'.",
    ],
    ['name: "North', 'answers.yaml:1: '],
    ['right: { who: again }', "answers.yaml:1: After the other answers, nothing asks for 'right'."],
  ])('in a file of answers are told with their line: %s', async (text, message) => {
    const cwd = folderForThisTest()
    writeFileSync(join(cwd, 'answers.yaml'), text)
    const { code, stderr } = await run(['init', '--from', 'answers.yaml'], { cwd, columns: 120 })
    expect(stderr.replaceAll('\n', ' ')).toContain(message)
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['answers.yaml'])
  })

  it.each([
    [['init'], 'There is no terminal here, so nobody can answer questions.\n'],
    [
      ['init', '--example', 'membership-clup'],
      "There is no example 'membership-clup'. Did you mean membership-club?\n",
    ],
    [['init', '--example', 'membership-club', '--from', 'x'], 'from an example or from answers, not from both'],
    [['init', '--from', 'nothing.yaml'], 'No file matches nothing.yaml.\n'],
    [['init', '--example', 'membership-club', '--out', 'out/'], 'The option --out needs a file.\n'],
  ])('in the arguments end with 2: %j', async (argv, message) => {
    const cwd = folderForThisTest()
    const { code, stdout, stderr } = await run(argv, { cwd })
    expect(stderr).toContain(message)
    expect({ code, stdout, left: readdirSync(cwd) }).toEqual({ code: 2, stdout: '', left: [] })
  })
})

describe('nothing is lost', () => {
  it.each([['--example', 'membership-club'], ['--from', answersFile('club')], []])(
    'an existing file is not overwritten: %s',
    async (...argv) => {
      const cwd = folderForThisTest()
      writeFileSync(join(cwd, 'privacy.yaml'), 'mine')
      const { code, stderr } = await run(['init', ...argv], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('privacy.yaml exists, so it is not overwritten. Nothing was written.')
      expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe('mine')
    },
  )

  it('nor is what a link leads to, even where nothing is there yet', async () => {
    const cwd = folderForThisTest()
    symlinkSync(join(cwd, 'elsewhere.yaml'), join(cwd, 'privacy.yaml'))
    expect((await run(['init', '--example', 'membership-club'], { cwd })).code).toBe(2)
    expect(existsSync(join(cwd, 'elsewhere.yaml'))).toBe(false)
  })

  it('answers are printed where the file appeared in the meantime', async () => {
    const cwd = folderForThisTest()
    const prompter = scripted(({ key }) => {
      if (key[0] === 'name') writeFileSync(join(cwd, 'privacy.yaml'), 'mine')
      return [key[0] === 'name' ? 'Northgate' : undefined]
    })
    await expect(converse(prompter, cwd)).rejects.toThrow('privacy.yaml exists')
    expect(readFileSync(join(cwd, 'privacy.yaml'), 'utf8')).toBe('mine')
  })

  it('who stops in the middle has written nothing', async () => {
    const cwd = folderForThisTest()
    const { code, stderr } = await converse(
      scripted(({ key }) => [key[0] === 'email' ? stopped : undefined]),
      cwd,
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/Stopped\. Nothing was written\.\n$/)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('examples', async () => {
  const { stdout } = await run(['init', '--list'])
  const names = stdout.split('\n').flatMap((line) => line.split(' ')[0] || [])

  it('are listed with a line each', () => {
    expect(names).toContain('membership-club')
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^[a-z-]+ {2,}[A-Z].*\.$/)
  })

  it.each(names)('%s is copied whole, and lints as it does at home', async (name) => {
    const cwd = folderForThisTest()
    const { code, stderr } = await run(['init', '--example', name, '--as-of', asOf], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain(`It is the example ${name}:`)
    const copy = readFileSync(join(cwd, 'privacy.yaml'), 'utf8')
    expect(copy).not.toContain('$schema')
    const home = join(import.meta.dirname, '../../examples', name, 'privacy.yaml')
    const rulesOf = async (file: string): Promise<unknown> =>
      JSON.parse((await run(['lint', file, '--format', 'json', '--as-of', asOf], { cwd })).stdout).findings.map(
        ({ rule }: { readonly rule: string }) => rule,
      )
    expect(await rulesOf('privacy.yaml')).toEqual(await rulesOf(home))
  })
})

it('makes nothing of answers that are none', async () => {
  const cwd = folderForThisTest()
  writeFileSync(join(cwd, 'empty.yaml'), ' \n')
  for (const [from, name] of [
    ['empty.yaml', 'empty.yaml'],
    ['-', '<stdin>'],
  ] as const) {
    const { code, stderr } = await run(['init', '--from', from], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${name} is empty: there are no answers.\n` })
  }
  expect((await run(['init', '--from', '/dev/zero'], { cwd })).stderr).toContain('is no file')
  expect(readdirSync(cwd)).toEqual(['empty.yaml'])
})
