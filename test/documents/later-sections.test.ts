import { describe, expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import { printedOf } from '../../src/documents/tree/printed.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { lawAsOf } from '../../src/law/law.js'
import { asOf, baseText, loaded, modelOf, noticeOf } from './notices.js'

/** One section of the base with more declared, as Markdown. */
function section(id: string, more: string, base = baseText, day = asOf): string {
  const [notice] = compose(modelOf(`${base}\n${more}\n`), lawAsOf(day), loaded, { draft: true })
  if (!notice) throw new Error('no notice')
  const sections = notice.sections.filter((one) => one.id === id)
  const [, told = ''] = emitMarkdown({ ...notice, sections }).split(/^## .*\n/m)
  return told.replace(/\n---\n.*$/s, '')
}
const only = (regime: string, text = baseText) => text.replace('regimes: [eu, uk]', `regimes: [${regime}]`)

test('what is not declared has no section', () => {
  const ids = noticeOf(baseText).sections.map(({ id }) => id)
  for (const id of ['cookies', 'children', 'automated-decisions']) expect(ids).not.toContain(id)
})

describe('cookies', () => {
  const item = (fields: string) => `cookies: { items: { count: { name: _c, ${fields} } }, consent: { banner: true } }`
  test('none only as declared', () => {
    expect(section('cookies', 'cookies: none')).toBe('\nWe set no cookies.\n')
    expect(section('cookies', 'cookies: { none: Our site sets none. }')).toBe('\nOur site sets none.\n')
  })
  test('who sets a cookie can be who gets the data, and nobody else', () => {
    const set = (shared: string) =>
      section('cookies', item(`does: counts, party: third, provider: mailer, sharedWith: ${shared}`))
    expect(set('[mailer]')).toMatch(/Who sets it:\*\* .*Postlark Ltd.*\n- \*\*Who gets the data:\*\* Postlark Ltd/)
    expect(set('none')).toContain('**Who gets the data:** Nobody else')
  })
  test('what a cookie is for is named where it has no name too', () => {
    const sold = section(
      'cookies',
      `${item('does: counts, products: [shop]')}\nproducts: { shop: { url: "https://a.example" } }`,
    )
    expect(sold).toContain('counts. Only for: ')
  })
  test('a table has the columns that are filled', () => {
    const table = section('cookies', item('does: counts visits, duration: session'))
    expect(table).toMatch(
      / \*\*Name:\*\* \\_c\n. \*\*What it does:\*\* counts visits\n. \*\*How long it lasts:\*\* Until/,
    )
    expect(table).not.toContain('Who sets it')
    const two = section(
      'cookies',
      'cookies: { items: { a: { name: count, duration: session }, b: { name: add, duration: 1 day } } }',
    )
    expect(two).toContain('| Name | How long it lasts |\n| - | - |\n| count | Until you close the browser |\n')
  })
  test('what holds in one law only stands under its name', () => {
    const told = section('cookies', item('category: statistics, exemption: uk-statistics, objection: Press No.'))
    expect(told).toContain('**Under EU law:** Set only if you say yes.')
    expect(told).toContain('**Under UK law:** Used only to count how people use our site')
    expect(told).toContain('**How to say no:** Press No.')
  })
  test('one cookie is never “these” or “them”', () => {
    const ours = 'party: first, sharedWith: none, objection: none'
    for (const ground of [
      'exemption: strictly-necessary',
      'exemption: communication',
      'exemption: uk-statistics',
      'exemption: uk-appearance',
      'exemption: uk-emergency',
      'category: marketing',
    ]) {
      const told = section('cookies', item(`${ground}, ${ours}`))
      expect(told, ground).toContain('_c')
      expect(told, ground).not.toMatch(/\b(?:these|them|they|those)\b/i)
    }
  })
  test('an exemption of 2026 does not hold before', () => {
    const told = section('cookies', item('category: statistics, exemption: uk-statistics'), only('uk'), '2026-01-01')
    expect(told).not.toContain('Used only to count')
  })
  test('nobody is said to be asked where nothing asks first', () => {
    const without = 'cookies: { items: { ad: { category: marketing } }, consent: { method: continued-browsing } }'
    expect(section('cookies', without)).not.toMatch(/only if you say yes|banner/)
    const unasked = 'cookies: { items: { ad: { category: marketing } } }'
    expect(section('cookies', unasked)).not.toMatch(/only if you say yes|banner/)
    const denied = 'cookies: { items: { ad: { category: marketing } }, consent: none }'
    expect(section('cookies', denied)).toContain('We do not ask you about cookies.')
    const fixed =
      'cookies: { items: { ad: { category: marketing } }, consent: { banner: true, withdraw: { none: We ask once. } } }'
    expect(section('cookies', fixed)).toContain('You cannot change your choice later.\n\nWhy: We ask once.')
  })
  test('one of our own that another organisation sets is still called our own', () => {
    const own = section('cookies', item('category: statistics, party: first, providerName: Counter Ltd'))
    expect(own).toContain('Counter Ltd, through our own site')
    expect(section('cookies', item('category: statistics, party: third, providerName: Counter Ltd'))).not.toContain(
      'Our own',
    )
  })
  test('what is needed for a service is not said to need consent', () => {
    const needed = section('cookies', item('category: strictly-necessary, exemption: strictly-necessary'))
    expect(needed).toContain('so we do not ask first.')
    expect(needed).not.toContain('only if you say yes')
  })
  test('cookies of a purpose that the readers are not told about are left out', () => {
    const two = baseText
      .replace('title: Privacy notice for members\n', 'title: For members\n    audience: [members]\n')
      .replace('dataSubjects:\n', 'dataSubjects:\n  guests: Guests\n')
      .replace('purposes:\n', 'purposes:\n  visits: { title: Count visits, dataSubjects: [guests], data: none }\n')
    expect(section('cookies', item('purpose: visits'), two)).not.toContain('\\_c')
    expect(section('cookies', item('purpose: membership'), two)).toContain('\\_c')
  })
})

describe('children', () => {
  test('none only as declared', () => {
    expect(section('children', 'children: none')).toBe('\nWe offer nothing that is meant for children.\n')
  })
  test('who is declared as a child is told beside a none', () => {
    const young = baseText.replace('relation: [member]', 'relation: [member], children: true')
    const told = section('children', 'children: none', young)
    expect(told).toContain('We offer nothing that is meant for children.')
    expect(told).toContain('Children are among: Members')
  })
  test.each([
    ['children: true, age: { from: 16 }', 'Members (16 or older)'],
    ['age: { from: 8, through: 15 }', 'Members (8–15)'],
    ['children: true, age: { through: 15 }', 'Members (15 or younger)'],
  ])('their ages stand beside them: %s', (said, printed) => {
    const young = baseText.replace('relation: [member]', `relation: [member], ${said}`)
    expect(section('children', '', young)).toContain(`Children are among: ${printed}`)
  })
  test('what is said of a none stands alone', () => {
    expect(section('children', 'children: { none: We sell to adults only. }')).toBe('\nWe sell to adults only.\n')
    const parents = 'children: { parentalConsent: { none: Our students are 16 or older. } }'
    expect(section('children', parents)).toBe('\nOur students are 16 or older.\n')
  })
  test('the section is for notices that children read, where it is said which groups are children', () => {
    const read = (audience: string) =>
      section(
        'children',
        'children: { minAge: 12 }',
        baseText
          .replace('title: Privacy notice for members\n', `title: For members\n    audience: [${audience}]\n`)
          .replace('dataSubjects:\n', 'dataSubjects:\n  juniors: { label: Juniors, children: true }\n'),
      )
    expect(read('members')).toBe('')
    expect(read('members, juniors')).toContain('You have to be 12 or older.')
  })
  test('an age of consent below the youngest age says nothing', () => {
    const consent = baseText.replace('basis: contract', 'basis: { type: consent, withdraw: { how: Write to us. } }')
    expect(section('children', 'children: { serviceForChildren: true, minAge: 12 }', only('uk', consent))).toContain(
      '13',
    )
    expect(section('children', 'children: { serviceForChildren: true, minAge: 16 }', consent)).not.toContain(
      'own consent',
    )
  })
  test('the age of consent is that of each country, where a service for children rests on consent', () => {
    const consent = baseText
      .replace('basis: contract', 'basis: { type: consent, withdraw: { how: Write to us. } }')
      .replace('country: GB\n', 'country: DE\n')
    const told = section('children', 'children: { serviceForChildren: true }', consent)
    expect(told).toContain('**Germany:** Anyone under 16')
    expect(told).toContain('**United Kingdom:** Anyone under 13')
    expect(section('children', 'children: { serviceForChildren: true }', only('uk', consent))).toContain(
      'If you are under 13, your own consent is not enough',
    )
    expect(section('children', 'children: { serviceForChildren: true }')).not.toContain('your own consent')
  })
  test('in France a child and its parent consent together', () => {
    const consent = baseText.replace('basis: contract', 'basis: { type: consent, withdraw: { how: Write to us. } }')
    const alone = consent.replace('country: GB\n', 'country: FR\n')
    expect(section('children', 'children: { serviceForChildren: true }', only('eu', alone))).toContain(
      'If you are under 15, your own consent is not enough for our online service. You and a parent or guardian have to consent together.',
    )
    const told = section('children', 'children: { serviceForChildren: true }', alone)
    expect(told).toContain('**France:** Anyone under 15: together with a parent or guardian')
    expect(told).toContain('**United Kingdom:** Anyone under 13')
  })
  test('parents as declared', () => {
    expect(section('children', 'children: { parentalConsent: none }')).toContain('No parent or guardian has to agree.')
    const told = section('children', 'children: { parentalConsent: { below: 13, verified: { none: We cannot. } } }')
    expect(told).toContain('If you are under 13, a parent or guardian has to agree.')
    expect(told).toContain('We do not check who agrees.')
  })
})

describe('security', () => {
  test('measures for other purposes are left out, and a breach is told as declared', () => {
    const told = section(
      'security',
      'security: { measures: [We lock the boathouse.] }\nbreach: { authority: { within: 72 hours, clock: awareness } }',
      baseText.replace(/^security: .*\n/m, ''),
    )
    expect(told).toContain('We lock the boathouse.')
    expect(told).toContain('**How soon:** 72 hours after we learn of the breach')
    expect(told).not.toContain('When we tell you')
  })
})

describe('changes', () => {
  const changed = (changes: string) => baseText.replace(/^ +changes: .*\n/m, `    changes: ${changes}\n`)
  test('ways and log; dates stand at the head and the foot of the page', () => {
    const told = section(
      'changes',
      '',
      changed('{ notify: [email, website], log: [{ date: 2026-01-05, what: A new purpose. }] }'),
    )
    expect(told).not.toContain('1 December 2026')
    expect(printedOf(noticeOf(baseText)).filter(({ clause }) => clause === 'dates')).toMatchObject([
      { words: 'Start date: 1 December 2026', at: ['/notices/members/effective'] },
      { words: 'Last reviewed: 20 November 2026', at: ['/notices/members/reviewed'] },
    ])
    expect(told).toContain('by e-mail and on our website')
    expect(told).toMatch(/ \*\*Date:\*\* 5 January 2026\n. \*\*What changed:\*\* A new purpose\./)
  })
  test('that nobody is told is said only as declared', () => {
    expect(section('changes', '')).not.toContain('We do not tell you')
    expect(section('changes', '', changed('{ notify: none }'))).toContain('We do not tell you about changes')
  })
  test('how people are told is one sentence', () => {
    const told = (changes: string) => section('changes', '', changed(changes)).trim()
    expect(told('{ notify: [email, website], when: before-they-apply }')).toBe(
      'We tell you by e-mail and on our website before this notice changes.',
    )
    expect(told('{ notify: [post] }')).toBe('We tell you by post when this notice changes.')
    expect(told('{ when: any-time }')).toBe('This notice can change at any time.')
    expect(told('{ notify: [account], when: substantial-changes }')).toBe(
      'We tell you in your account when something important in this notice changes.',
    )
    expect(told('none')).toBe('We have no way to tell you about changes to this notice.')
  })
  test('a change names the uses that it is about, and a section without any is not headed so', () => {
    const log = changed('{ log: [{ date: 2026-01-05, what: A new race., purposes: [membership] }] }')
    expect(section('changes', '', log)).toMatch(/A new race\. .*Run your membership/)
    const silent = baseText.replace(/^ +changes: .*\n/m, '')
    const titles = (text: string) =>
      noticeOf(text).sections.flatMap(({ id, title }) => (id === 'changes' ? [title] : []))
    expect(
      titles(`${silent}\ndocuments: { rules: { title: Our rules, url: "https://club.example/rules" } }\n`),
    ).toEqual(['More about this notice'])
    expect(titles(baseText)).toEqual(['Changes'])
  })
  test('a published text keeps its own words on changes, on a breach and on what it does not do', () => {
    const copied = `${changed('{ notify: [website], words: We may change it without notice. }')}
transcription: { source: "https://club.example" }
breach: { authority: { within: 72 hours, words: We seek to report within 72 hours. } }
cookies: { none: Our website sets none. }
promises: { sale: { type: no-sale, exceptions: [legal-duty], words: We sell nothing unless we have to. } }
`
    const told = emitMarkdown(noticeOf(copied, { draft: true }))
    expect(told).toContain('We may change it without notice.')
    expect(told).not.toContain('on our website when')
    expect(told).toContain('We seek to report within 72 hours.')
    expect(told).not.toMatch(/How soon|We set no cookies|Except:/)
    expect(told.match(/Our website sets none\./g)).toHaveLength(2)
  })
  test('new uses are spoken of only where the declaration does', () => {
    expect(section('changes', '')).not.toContain('new')
    expect(section('changes', 'furtherProcessing: none')).toContain('We do not use your data for new purposes later.')
    expect(section('changes', 'furtherProcessing: { informs: always }')).toContain(
      'We tell you of any new use of your data.',
    )
  })
  test('a change of purposes of other notices is none of this one', () => {
    const log = (purposes: string) =>
      changed(`{ log: [{ date: 2026-01-05, what: A new race., purposes: [${purposes}] }] }`)
    const other = '  races: { title: Hold races, dataSubjects: [guests] }\n'
    const two = (purposes: string) =>
      log(purposes)
        .replace('title: Privacy notice for members\n', 'title: For members\n    audience: [members]\n')
        .replace('dataSubjects:\n', 'dataSubjects:\n  guests: { label: Guests }\n')
        .replace('purposes:\n', `purposes:\n${other}`)
    expect(section('changes', '', two('membership'))).toContain('A new race.')
    expect(section('changes', '', two('races'))).not.toContain('A new race.')
  })
})

describe('promises', () => {
  test('one that the introduction makes in the same words is told there, once', () => {
    const intro = baseText.replace(
      '    title: Privacy notice for members\n',
      '    title: For members\n    intro: We care.\n',
    )
    const more =
      'promises: { care: { type: privacy-respected, words: We care. }, law: { type: compliance, words: We obey. } }'
    const told = section('who-we-are', more, intro)
    expect(told.match(/We care\./g)).toHaveLength(1)
    expect(told.indexOf('We care.')).toBeLessThan(told.indexOf('We obey.'))
    const [first] = noticeOf(`${intro}\n${more}\n`, { draft: true }).sections.filter(({ id }) => id === 'who-we-are')
    expect(first?.clauses[0]?.origins).toEqual(['/notices/members/intro', '/promises/care/words'])
  })
  const promise = (fields: string) => `promises: { sale: { type: no-sale${fields} } }`
  test('stand in the words of their author, where they belong, and without words as their type says', () => {
    expect(section('who-receives', promise(', words: We sell nothing.'))).toContain('We sell nothing.')
    expect(section('who-receives', promise(''))).toContain('We sell no data.')
    expect(section('who-we-are', promise(''))).not.toContain('sell')
  })
})

describe('marketing', () => {
  const send = (marketing: string) =>
    emitMarkdown(
      noticeOf(baseText.replace('basis: contract', `basis: contract\n    marketing: ${marketing}`), { draft: true }),
    )
  test('channels, whose offers, and how to stop', () => {
    const told = send(
      '{ channels: [email, post], promotes: [others], thirdParties: [mailer], optOut: { routes: [link-in-message] } }',
    )
    expect(told).toContain('Offers of others, by e-mail and by post')
    expect(told).toMatch(/Offers of: \[?Postlark Ltd/)
    expect(told).toContain('How to stop it: the link in each message')
  })
  test('none is told as declared, and nothing where nothing is declared', () => {
    expect(send('none')).toContain('**Marketing:** None.')
    expect(send('{ none: We only write about outings. }')).toContain('**Marketing:** We only write about outings.')
    expect(emitMarkdown(noticeOf(baseText))).not.toContain('**Marketing:**')
  })
  test('that there is no way to stop it is told as declared', () => {
    expect(send('{ channels: [post], optOut: none }')).toContain('We offer no way to stop it.')
    expect(send('{ channels: [post] }')).not.toContain('We offer no way')
  })
})

describe('how long', () => {
  const keep = (retention: string) => baseText.replace(/retention: \{.*\}/, `retention: ${retention}`)
  const exception = '{ records: your results, keep: 50 years, after: you leave, because: others ask, end: [archive] }'
  const kept = keep(`{ keep: 6 years, after: you leave, end: [delete], exceptions: [${exception}] }`)
  test('an exception has a row of its own, with its reason and its end', () => {
    const told = section('how-long', '', kept)
    expect(told).toMatch(
      /\| 50 years after you leave \| .*Run your membership.* \(only: your results\) \| others ask \| We move it to an archive\. \|/,
    )
    expect(told).toMatch(
      /\| 6 years after you leave \| .*Run your membership.*, unless another row says otherwise \| \| We delete it\. \|/,
    )
  })
  test('the end is told once where all rules have the same', () => {
    const told = section('how-long', '', kept.replace('end: [archive]', 'end: [delete]'))
    expect(told).toContain('When the time is over, we delete the data.\n')
    expect(told).not.toContain('We delete it')
  })
  test('what is done on request is told as declared', () => {
    expect(section('how-long', '', keep('{ keep: 1 year, onRequest: [delete] }'))).toContain(
      'We delete it earlier if you ask.',
    )
    expect(section('how-long', '', keep('{ keep: 1 year }'))).not.toContain('if you ask')
  })
})

test('that nobody has to give data is told as declared', () => {
  const none = baseText.replace(/provision: \{.*\}/, 'provision: { none: We read it from your card. }')
  expect(section('why', '', none)).toContain('**Must you give it?** We read it from your card.')
})

test('an authority for some people only is not called the one for us', () => {
  const text = baseText.replace('{ authority: ie-dpc }', '{ authority: ie-dpc, when: if you are in Ireland }')
  const told = section('complaints', '', text)
  expect(told).toContain('this authority, if you are in Ireland: [Data Protection Commission (DPC)]')
  expect(told).toContain(
    'Under UK data protection law, you can complain to this authority: [Information Commission (ICO)]',
  )
})

test('a limit that comes from one of several purposes stands with that purpose', () => {
  const second =
    'purposes:\n  races: { title: Enter races, dataSubjects: [members], data: [contact], recipients: [{ ref: mailer, only: the results }] }\n'
  const told = section('who-receives', '', baseText.replace('purposes:\n', second))
  expect(told).toMatch(/\| \[Enter races\].* \| .*Postlark Ltd.*; only: the results\) \|/)
  expect(told).toMatch(/\| \[Run your membership\].* \| .*Postlark Ltd.*\(\[Ireland\]\(#country-IE\)\) \|/)
})

test('those whom one decision on a country covers are told together', () => {
  const other =
    'recipients:\n  printer: { name: Inkwell Ltd, role: processor, does: prints, contract: { signed: 2025-03-01 }, countries: [GB] }\n'
  const text = only('eu')
    .replace('recipients:\n', other)
    .replace('recipients: [mailer]', 'recipients: [mailer, printer]')
    .replace('countries: [GB, IE]', 'countries: [GB]')
  const told = section('other-countries', '', text)
  // The club is in the United Kingdom itself.
  expect(told).toContain('Our own country (United Kingdom) counts too. For EU law it is another country.')
  expect(told).not.toContain('**Country:**')
  expect(section('in-short', '', text)).toMatch(/Postlark Ltd.*\n {2}- .*Inkwell Ltd/)
  const elsewhere = section('other-countries', '', text.replace(/^ +country: GB\n/m, '    country: IE\n'))
  expect(elsewhere).toMatch(/\*\*Country:\*\* United Kingdom\n- \*\*Who:\*\* .*Postlark Ltd.*; .*Inkwell Ltd/)
  expect(elsewhere).not.toContain('our own')
})

test('what can be objected to is labelled where the laws differ', () => {
  const bases =
    'basis: [{ type: public-task, task: rowing, regimes: [uk] }, { type: contract, contract: membership, regimes: [eu] }]'
  const told = section('right-to-object', '', baseText.replace('basis: contract', bases))
  expect(told).toContain('**Under UK law:** You can object at any time')
  expect(told).toMatch(/\*\*Uses:\*\* \S*Run your membership/)
  expect(told).not.toContain('Under EU law')
  expect(section('rights', '', baseText.replace('basis: contract', bases))).toContain(
    'We keep what our public task requires.',
  )
})

test('a head stands as its author wrote it', () => {
  const meaning = (term: string) => section('changes', `definitions: [{ term: ${term}, meaning: a boat }]`)
  expect(meaning('the eight')).toContain('**the eight:** a boat')
  expect(meaning('eBoat')).toContain('**eBoat:** a boat')
})

test('what a declared decision does is measured against a change of legal position', () => {
  const decision = 'general: { automatedDecisions: { decides: Who rows, solelyAutomated: true, effect: neither } }'
  expect(section('automated-decisions', decision)).toContain('Neither a legal effect nor one that matters as much.')
})
