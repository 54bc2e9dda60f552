import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { printable } from '../../src/checking/printable.js'
import { asOf, baseText, checkOverlay } from './overlay.js'

/** What is found of some rules: level, rule and place. */
const foundOf = (yaml: string, ...rules: readonly string[]): readonly string[] =>
  checkOverlay(yaml)
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)

const purpose = (id: string, fields: string): string => `
  ${id}:
    title: Run ${id}
    dataSubjects: [members]
    data: [contact]
    sources: [form]
    retention: { keep: 2 years, after: the season ends }
    ${fields}`

const alone = 'x-without: [purposes.membership]'

const optional = 'provision: { requirement: optional }'

describe('who receives data', () => {
  const rule = 'recipients-are-stated'

  it('is a breach where nothing says it, told once with each purpose', () => {
    const yaml = `${alone}\npurposes:${purpose('races', `basis: contract\n    ${optional}`)}${purpose('trips', `basis: contract\n    ${optional}`)}`
    expect(foundOf(yaml, rule)).toEqual([
      `error ${rule} /purposes/races/recipients`,
      `error ${rule} /purposes/trips/recipients`,
    ])
  })

  it('is a warning where nothing shows that anybody does', () => {
    const yaml = `x-without: [purposes.membership, recipients]\npurposes:${purpose('races', `basis: contract\n    ${optional}`)}`
    expect(foundOf(yaml, rule)).toEqual([`warning ${rule} /purposes/races/recipients`])
  })

  it('is at most a warning where other purposes say it', () => {
    const yaml = `purposes:${purpose('races', `basis: contract\n    ${optional}`)}`
    expect(foundOf(yaml, rule)).toEqual([`warning ${rule} /purposes/races/recipients`])
    const some = `purposes:${purpose('races', `basis: contract\n    ${optional}`)}${purpose('trips', `basis: contract\n    recipients: [mailer]\n    ${optional}`)}`
    expect(foundOf(some, rule)).toEqual([`warning ${rule} /purposes/races/recipients`])
    const none = `purposes:${purpose('races', `basis: contract\n    ${optional}`)}${purpose('trips', `basis: contract\n    recipients: none\n    ${optional}`)}`
    expect(foundOf(none, rule)).toEqual([`warning ${rule} /purposes/races/recipients`])
  })

  it('is stated by recipients of everything', () => {
    const yaml = `general: { recipients: [mailer] }\npurposes:${purpose('races', `basis: contract\n    ${optional}`)}`
    expect(foundOf(yaml, rule)).toEqual([])
  })

  it('may stand in the part that a transcription lacks', () => {
    const cut = (keys: string) =>
      `${alone}\ntranscription: { source: A policy, truncated: true, unknown: [${keys}] }\npurposes:${purpose('races', `basis: contract\n    ${optional}`)}`
    for (const keys of ['recipients', 'general', 'purposes']) {
      expect(foundOf(cut(keys), rule)).toEqual([`info ${rule} /purposes/races/recipients`])
    }
    expect(foundOf(cut('cookies'), rule)).toEqual([`error ${rule} /purposes/races/recipients`])
    const nobody = cut('recipients').replace(alone, 'x-without: [purposes.membership, recipients]')
    expect(foundOf(nobody, rule)).toEqual([])
  })
})

describe('what a transcription cannot know', () => {
  const silent = (keys: string) => `
transcription: { source: A policy, truncated: true, unknown: [${keys}] }
purposes:
  races: { title: Enter you in races, dataSubjects: [members], data: [contact], sources: [form] }`
  const rules = ['purpose-has-basis', 'retention-is-stated', 'provision-is-stated']

  it('is an info of each rule of presence, below a purpose too, and nothing where it only may be owed', () => {
    for (const keys of ['purposes', 'general']) {
      expect(foundOf(silent(keys), ...rules)).toEqual([
        'info purpose-has-basis /purposes/races/basis',
        'info retention-is-stated /purposes/races/retention',
      ])
    }
  })

  it('is an info that says so of an entry that the copy quotes as lost', () => {
    const yaml = (lost: string) =>
      `transcription: { source: A policy, lost: [${lost}] }\npurposes:${purpose('offers', `basis: legitimate-interests\n    recipients: none\n    ${optional}`).replace('title: Run offers', 'title: Tailored enter pages')}`
    const rule = 'interests-are-stated'
    const footnote = yaml('"The footnote to “tailored enter*”."')
    expect(foundOf(footnote, rule)).toEqual([`info ${rule} /purposes/offers/basis/interests`])
    const [message] = checkOverlay(footnote).findings.filter((one) => one.rule === rule)
    expect(message?.message).toMatch(/^As far as the text is preserved, /)
    expect(foundOf(yaml('"The footnote to “other words”."'), rule)).toEqual([
      `error ${rule} /purposes/offers/basis/interests`,
    ])
  })

  it('is the address that a script hides, too', () => {
    const rule = 'controller-is-reachable'
    const club = (damaged: string) =>
      `x-without: [controllers]\ncontrollers: { club: { name: Rowing Club, contact: { email: { damaged: ${damaged} } } } }\ntranscription: { source: A policy }`
    for (const damaged of ['hidden', 'lost'])
      expect(foundOf(club(damaged), rule)).toEqual([`info ${rule} /controllers/club/contact`])
    expect(foundOf(club('incomplete'), rule)).toEqual([`error ${rule} /controllers/club/contact`])
  })

  it('is nothing where an id only has the name of a block', () => {
    const yaml = silent('cookies').replace('races:', 'cookies:')
    expect(foundOf(yaml, 'purpose-has-basis')).toEqual(['error purpose-has-basis /purposes/cookies/basis'])
  })
})

describe('whether data have to be given', () => {
  const rule = 'provision-is-stated'
  const level = (fields: string) =>
    foundOf(`purposes:${purpose('it', `recipients: none\n    ${fields}`)}`, rule).map((line) => line.split(' ')[0])

  it('is owed where a contract or a law may oblige people', () => {
    expect(level('basis: contract')).toEqual(['error'])
    expect(level('basis: { type: legal-obligation, law: Companies Act 2006 }')).toEqual(['error'])
    expect(level('basis: [{ type: contract }, { type: consent, for: pictures }]')).toEqual(['error'])
    const usual = `purposes:${purpose('it', 'kinds: [membership.application]\n    recipients: none')}`
    expect(foundOf(`${alone}\n${usual}`, rule)).toEqual([`error ${rule} /purposes/it/provision`])
  })

  it('is open where the usual basis is a contract, and one is stated of other purposes only', () => {
    expect(level('kinds: [membership.application]')).toEqual(['warning'])
  })

  it('is left alone where it is open and the words show that people choose', () => {
    for (const words of [
      'when: if you connect with social media',
      'description: Pictures\n    when: when you choose to',
    ]) {
      expect(level(words)).toEqual([])
    }
    expect(level('when: if you apply')).toEqual(['warning'])
  })

  it('is open where something else is the basis', () => {
    expect(
      level('basis: { type: legitimate-interests, interests: [{ interest: answering people, holder: us }] }'),
    ).toEqual(['warning'])
  })

  it('is left alone where people give what they choose to', () => {
    expect(level('basis: consent')).toEqual([])
    for (const kind of ['service.user-content', 'communication.complaints', 'marketing.email', 'analytics.surveys']) {
      expect(level(`kinds: [${kind}]`)).toEqual([])
    }
  })
})

describe('which data serve a purpose, and whose', () => {
  const rules = ['purpose-names-data-and-people', 'data-is-tied-to-purpose', 'data-has-purpose']

  it('is one fact, told from one end', () => {
    const yaml = `
data: { races: { label: Your race times, kinds: [usage.event-attendance] } }
purposes:
  a: { title: Enter you in races, dataSubjects: [members], sources: [form] }
  b: { title: Plan the trips, sources: [form] }`
    expect(foundOf(yaml, ...rules)).toEqual([
      'warning purpose-names-data-and-people /purposes/a/data',
      'warning purpose-names-data-and-people /purposes/b/data',
    ])
    const { findings } = checkOverlay(yaml)
    const ends = findings
      .filter(({ rule }) => rule === 'purpose-names-data-and-people')
      .flatMap(({ related }) => related)
    expect(ends.map(({ message }) => message)).toContain("'Your race times': tied to no purpose")
  })

  it('is not asked of a published notice that says "you"', () => {
    const two = 'dataSubjects: { guests: { label: Guests, relation: [customer] } }'
    const yaml = (head: string) => `${head}\n${two}\npurposes:
  a: { title: Enter you in races, data: [contact], sources: [form] }`
    expect(foundOf(yaml('x-nothing: true'), ...rules)).toEqual([
      'warning purpose-names-data-and-people /purposes/a/dataSubjects',
    ])
    expect(foundOf(yaml('transcription: { source: A policy, truncated: false }'), ...rules)).toEqual([])
  })
})

describe('where recipients get data', () => {
  const rule = 'destination-is-stated'
  const level = (recipient: string, use = 'it') =>
    foundOf(
      `recipients: { it: ${recipient} }\npurposes:${purpose('a', `basis: contract\n    recipients: [${use}]\n    ${optional}`)}`,
      rule,
    ).map((line) => line.split(' ')[0])

  it('is open where nothing shows that data leave the area', () => {
    expect(level('{ name: Ouse Printers Ltd, role: controller, does: prints }')).toEqual(['warning'])
    expect(level('{ label: Event sponsors, role: controller, does: give prizes }')).toEqual(['warning'])
  })

  it('is worth knowing of another controller of the notice', () => {
    const yaml = `controllers: { parent: { name: Rowing UK } }\nrecipients: { it: { controller: parent, does: helps } }\npurposes:${purpose('a', `basis: contract\n    recipients: [it]\n    ${optional}`)}`
    expect(foundOf(yaml, rule)).toEqual([`info ${rule} /recipients/it/countries`])
  })

  it('is owed where the declaration itself shows that somebody is abroad', () => {
    expect(level('{ vendor: mailchimp, role: processor, does: sends letters, contract: true }')).toEqual(['warning'])
    expect(
      level('{ name: Ouse Ltd, role: controller, does: prints, certainty: may, accessFrom: [{ country: US }] }'),
    ).toEqual(['warning'])
    expect(
      level(
        '{ name: Ouse Ltd, role: controller, does: prints, accessFrom: [{ country: US, mechanisms: [eu-dpf, uk-us-bridge] }] }',
      ),
    ).toEqual(['error'])
  })

  it('is not asked of data about nobody, of who may never get any, or of who is left open', () => {
    expect(level('{ name: Ouse Printers Ltd, role: controller, does: prints, certainty: might }')).toEqual([])
    expect(
      level('{ name: Ouse Printers Ltd, role: controller, does: prints }', '{ ref: it, certainty: might }'),
    ).toEqual([])
    expect(level('{ openEnded: and others }')).toEqual([])
    const anonymous = `
data: { totals: { label: How many rowed, identifiable: anonymous } }
recipients: { it: { name: Ouse Printers Ltd, role: controller, does: prints } }
purposes:${purpose('a', `basis: contract\n    recipients: [{ ref: it, data: [totals] }]\n    ${optional}`)}`
    expect(foundOf(anonymous, rule)).toEqual([])
  })
})

describe('which interest is pursued', () => {
  const rule = 'interests-are-stated'
  const yaml = (head: string, fields: string) =>
    `${head}\npurposes:${purpose('a', `basis: legitimate-interests\n    recipients: none\n    ${fields}`)}`
  const said = 'description: We do it in order to improve our races.'
  const published = 'transcription: { source: A policy, truncated: false }'

  it('is owed, unless a published text says what the purpose is for', () => {
    expect(foundOf(yaml('x-nothing: true', said), rule)).toEqual([`error ${rule} /purposes/a/basis/interests`])
    expect(foundOf(yaml(published, optional), rule)).toEqual([`error ${rule} /purposes/a/basis/interests`])
    expect(foundOf(yaml(published, said), rule)).toEqual([])
    for (const words of [
      'description: We count and compare.',
      'description: It is about our races.',
      'words: We do it on legitimate grounds.',
    ]) {
      expect(foundOf(yaml(published, words), rule)).toEqual([`error ${rule} /purposes/a/basis/interests`])
    }
  })
})

describe('how advertising is stopped', () => {
  const rule = 'marketing-can-be-stopped'
  const of = (one: string, other: string) =>
    foundOf(
      `dataSubjects: { guests: { label: Guests, relation: [customer] } }\npurposes:${purpose('news', `basis: contract\n    recipients: none\n    ${optional}\n    marketing: ${one}`)}${purpose('offers', `basis: contract\n    recipients: none\n    ${optional}\n    marketing: ${other}`)}`,
      rule,
    )
  const told = '{ channels: [email], mode: soft-opt-in, optOut: { routes: [link-in-message] } }'

  it('is told once for a channel and its audience', () => {
    expect(of(told, '{ channels: [email], mode: soft-opt-in }')).toEqual([])
    expect(of(told, '{ promotes: [own] }')).toEqual([])
  })

  it('is missed for another channel, and open for other people', () => {
    expect(of(told, '{ channels: [post] }')).toEqual([`error ${rule} /purposes/offers/marketing/optOut`])
    expect(
      of(
        told.replace('{ channels', '{ dataSubjects: [members], channels'),
        '{ channels: [email], mode: soft-opt-in, dataSubjects: [guests] }',
      ),
    ).toEqual([`warning ${rule} /purposes/offers/marketing/optOut`])
  })

  it('is also the way to take back consent to it', () => {
    const consent = (optOut: string) => `
purposes:
  news: { title: Send news, dataSubjects: [members], data: [contact], sources: [form], recipients: none, retention: { keep: 1 year, after: you leave }, basis: { type: consent, method: ticked-box, refusable: true, separate: true }, marketing: { mode: consent, promotes: [own] } }
  offers: { title: Send offers, dataSubjects: [members], data: [contact], sources: [form], recipients: none, retention: { keep: 1 year, after: you leave }, basis: { type: consent, method: ticked-box, refusable: true, separate: true, withdraw: { how: Write to us. } }, marketing: { mode: consent, channels: [email]${optOut} } }`
    expect(foundOf(consent(', optOut: { how: Press stop. }'), 'consent-is-withdrawable', rule)).toEqual([])
    expect(foundOf(consent(''), 'consent-is-withdrawable')).toEqual([
      'error consent-is-withdrawable /purposes/news/basis/withdraw',
    ])
  })

  it('is one finding where nothing says it', () => {
    expect(of('{ channels: [post] }', '{ channels: [phone] }')).toHaveLength(2)
  })
})

describe('a basis of a part', () => {
  it('is open where it is named in words, and owed where data are left out', () => {
    const yaml = (basis: string) => `purposes:${purpose('a', `basis: ${basis}\n    recipients: none\n    ${optional}`)}`
    const data = 'data: { diet: { label: What you eat, kinds: [preferences.diet] } }'
    expect(foundOf(yaml('{ type: contract, for: races }'), 'purpose-has-basis')).toEqual([
      'warning purpose-has-basis /purposes/a/basis',
    ])
    const two = `${data}\n${yaml('{ type: contract, data: [contact] }').replace('data: [contact]\n', 'data: [contact, diet]\n')}`
    expect(foundOf(two, 'purpose-has-basis')).toEqual(['error purpose-has-basis /purposes/a/basis'])
  })
})

describe('work for a customer', () => {
  it('owes no basis, period, source or recipient', () => {
    const yaml = `
purposes:
  ours: { title: Run your membership, dataSubjects: [members], data: [contact], sources: [form], basis: contract, recipients: [mailer], retention: { keep: 2 years, after: you leave }, provision: { requirement: contractual, obliged: true, consequence: none } }
  hosting: { title: Host the lists of other clubs, dataSubjects: [members], data: [contact], onBehalfOf: [the clubs] }`
    const owed = [
      'purpose-has-basis',
      'retention-is-stated',
      'data-has-source',
      'recipients-are-stated',
      'provision-is-stated',
    ]
    expect(foundOf(yaml, ...owed)).toEqual([])
  })
})

describe('where no law is named', () => {
  it('what one of them alone asks for waits, unless an address shows which one it is', () => {
    const rules = ['complaint-to-controller-is-stated', 'regime-is-stated']
    const elsewhere =
      'controllers: { club: { name: Rowing Club, contact: { email: us@rowing.example, post: "1 Weir Lane, York" } } }'
    expect(foundOf(`x-without: [regimes, complaints, controllers]\n${elsewhere}`, ...rules)).toEqual([
      'info regime-is-stated /regimes',
    ])
    expect(foundOf('x-without: [regimes, complaints]', ...rules)).toEqual([
      'error complaint-to-controller-is-stated /complaints/toController',
      'info regime-is-stated /regimes',
    ])
    expect(foundOf('x-without: [complaints]', ...rules)).toEqual([
      'error complaint-to-controller-is-stated /complaints/toController',
    ])
  })
})

describe('what may not be owed', () => {
  const printed = async (text: string, draft: boolean) =>
    printable(checkTexts([{ path: 'base', text }], { asOf }), { draft, formats: [{ prints: 'document' }] })
  const silent = baseText.replace(
    '\npurposes:\n',
    `\npurposes:\n  races:
    title: Enter you in races
    dataSubjects: [members]
    data: [contact]
    sources: [form]
    basis: contract
    retention: { keep: 2 years, after: the season ends }
    provision: { requirement: contractual, obliged: true, consequence: We cannot enter you. }\n`,
  )

  const gapsOf = async (draft: boolean) => {
    const { refusal, ...made } = await printed(silent, draft)
    return (
      refusal?.because ?? ('documents' in made ? made.documents.map(({ chrome }) => chrome.gaps?.count) : undefined)
    )
  }

  it('is a gap in a draft, and holds up no final notice', async () => {
    expect(silent).not.toBe(baseText)
    expect(await gapsOf(false)).toEqual([undefined])
    expect(await gapsOf(true)).toEqual(['1 gap is marked in this draft.'])
  })

  it('is still no final notice where nothing says it at all', async () => {
    const { refusal } = await printed(baseText.replace('    recipients: [mailer]\n', ''), false)
    expect(refusal?.because).toBe('errors')
  })
})

describe('what eu and uk law say alike', () => {
  const places = (id: string) => `
recipients:
  far: { name: Far Ltd, role: controller, does: prints, countries: [{ country: AU, mechanisms: ${id} }] }
  wide: { name: Wide Ltd, role: controller, does: binds, countries: [{ country: AU, mechanisms: ${id} }] }
purposes:${purpose('a', `basis: contract\n    recipients: [far, wide]\n    ${optional}`)}`

  it('is one cause, also where each law has a derogation of its own', () => {
    const rule = 'derogation-is-exceptional'
    const at = (to: string) => `warning ${rule} /recipients/${to}/countries/0/mechanisms/0`
    expect(foundOf(places('[eu-art49-contract, uk-art49-contract]'), rule)).toEqual([at('far'), at('wide')])
    expect(foundOf(places('[uk-art49-contract, eu-art49-contract]'), rule)).toEqual([at('far'), at('wide')])
    const one = '[{ type: eu-art49-contract, occasional: true }, uk-art49-contract]'
    expect(foundOf(places(one), rule)).toEqual([at('far'), at('wide')].map((line) => line.replace(/0$/, '1')))
    expect(foundOf(places('[{ type: eu-art49-contract, occasional: true }]'), rule)).toEqual([])
  })

  it('is told once of cookies', () => {
    const yaml = `
cookies: { items: { v: { name: v, does: counts visits, category: statistics, duration: 1 year, party: first, sharedWith: none }, w: { name: w, does: follows you, category: marketing, duration: 1 year, party: first, sharedWith: none } } }`
    expect(foundOf(yaml, 'cookie-consent-is-asked')).toEqual(['warning cookie-consent-is-asked /cookies/consent'])
  })
})

describe('who only carries out what others decide', () => {
  it('owes no purposes of its own', () => {
    const yaml = (role: string) => `
x-without: [purposes.membership]
controllers: { club: { name: Northgate Hosting Ltd, country: GB, establishedIn: [IE], role: ${role}, contact: { email: privacy@northgate.example, post: Lane 1 } } }
customers: { leeds: Leeds City Council }`
    expect(foundOf(yaml('processor'), 'purposes-are-stated')).toEqual([])
    expect(foundOf(yaml('sole'), 'purposes-are-stated')).toEqual(['error purposes-are-stated /purposes'])
  })
})
