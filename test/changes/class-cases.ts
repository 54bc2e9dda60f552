/** A declaration that the cases edit. */
export const base = `forthright: 1
regimes: [eu, uk]
notices: { web: { title: Privacy notice, intro: We care., issuedBy: [club] } }
controllers: { club: { name: Club Ltd, country: GB }, league: { name: League Ltd, country: GB } }
dataSubjects: { members: Members, guests: Guests }
data: { contact: Contact, photo: Photographs, health: { label: Health, special: [health] }, taste: Tastes }
sources: { form: { type: direct, label: The form } }
recipients:
  mailer: { name: Postlark, role: processor, countries: [GB] }
  bank: { label: our bank, role: controller, only: what you paid, countries: [GB] }
purposes:
  run:
    title: Run your membership
    dataSubjects: [members]
    data: [contact]
    basis: contract
    recipients: [mailer, { ref: bank, when: if you pay by card, data: [contact] }]
    retention: { keep: 2 years, after: you leave }
  letters:
    title: Write to you
    description: We write once a month.
    dataSubjects: [members]
    data: [contact]
    basis: { type: consent, covers: our letters }
    recipients: [mailer]
    retention: { until: you leave }
    marketing: { channels: [email], promotes: [own], optOut: { how: Use the link } }
rights: { list: { access: { words: Ask us }, erasure: { words: Ask us } }, responseTime: 1 month }
promises: { quiet: { type: no-sale, words: We sell nothing. } }
cookies: { items: { visit: { name: _v, category: statistics, duration: 1 year } } }
security: { measures: [locks] }
`

/** What has to be told: what it is, an edit of the base, and the change that it is. */
export const mustCases: readonly (readonly [what: string, from: string, to: string, line: string])[] = [
  [
    'a further purpose for data already held',
    'rights:',
    '  study: { title: Study, dataSubjects: [members], data: [contact], basis: contract }\nrights:',
    'must added purposes.study',
  ],
  [
    'data already held in a purpose that had none of them',
    'basis: contract\n',
    'basis: contract\n    sources: [form]\n',
    'notable added purposes.run: sources',
  ],
  [
    'data that a consent was not given for',
    'data: [contact]\n    basis: { type',
    'data: [contact, taste]\n    basis: { type',
    'must added purposes.letters: data',
  ],
  [
    'what a consent covers',
    'covers: our letters',
    'covers: letters of others',
    'must changed purposes.letters: basis.covers',
  ],
  [
    'another channel under consent',
    'channels: [email]',
    'channels: [email, phone]',
    'must added purposes.letters: marketing.channels',
  ],
  [
    'a third party under consent',
    'recipients: [mailer]\n    retention: { until',
    'recipients: [mailer, bank]\n    retention: { until',
    'must added purposes.letters: recipients',
  ],
  [
    'people whose data were held for something else',
    'dataSubjects: [members]\n    data: [contact]\n    basis: contract',
    'dataSubjects: [members, guests]\n    data: [contact]\n    basis: contract',
    'notable added purposes.run: dataSubjects',
  ],
]

/** What ought to be told, by direction: what it is, an edit of the base, and its changes. */
export const shouldCases: readonly (readonly [what: string, from: string, to: string, lines: readonly string[]])[] = [
  [
    'a recipient',
    '  bank: {',
    '  firm: { name: Firm, role: processor, countries: [GB] }\n  bank: {',
    ['should added recipients.firm'],
  ],
  [
    'a recipient of a purpose',
    'recipients: [mailer]',
    'recipients: [mailer, bank]',
    ['must added purposes.letters: recipients'],
  ],
  [
    'a recipient that is gone',
    ', { ref: bank, when: if you pay by card, data: [contact] }',
    '',
    ['notable removed purposes.run: recipients'],
  ],
  ['a role', 'Postlark, role: processor', 'Postlark, role: controller', ['should changed recipients.mailer: role']],
  ['a limit that is gone', ', only: what you paid', '', ['should removed recipients.bank: only']],
  [
    'a limit that is new',
    'role: processor, countries',
    'role: processor, only: names, countries',
    ['notable added recipients.mailer: only'],
  ],
  [
    'more data for somebody',
    'data: [contact] }]',
    'data: [contact, photo] }]',
    ['should added purposes.run: recipients.data'],
  ],
  [
    'a country outside',
    'role: processor, countries: [GB]',
    'role: processor, countries: [GB, US]',
    ['should added recipients.mailer: countries'],
  ],
  ['a longer period', 'keep: 2 years', 'keep: 3 years', ['should changed purposes.run: retention.keep']],
  ['a period in another unit', 'keep: 2 years', 'keep: 24 months', ['notable changed purposes.run: retention.keep']],
  ['a shorter period', 'keep: 2 years', 'keep: 1 year', ['notable changed purposes.run: retention.keep']],
  ['no end', 'keep: 2 years', 'keep: indefinitely', ['should changed purposes.run: retention.keep']],
  [
    'an exception that lasts longer',
    'after: you leave }',
    'after: you leave, exceptions: [{ keep: 9 years, data: [contact] }] }',
    ['should added purposes.run: retention.exceptions'],
  ],
  [
    'an exception that ends sooner',
    'after: you leave }',
    'after: you leave, exceptions: [{ keep: 1 month, data: [contact] }] }',
    ['notable added purposes.run: retention.exceptions'],
  ],
  ['no period', '    retention: { until: you leave }\n', '', ['should removed purposes.letters: retention']],
  ['a controller by another name', 'name: Club Ltd', 'name: Other Ltd', ['should changed controllers.club: name']],
  [
    'who issues',
    'issuedBy: [club]',
    'issuedBy: [league]',
    ['should removed notices.web: issuedBy', 'should added notices.web: issuedBy'],
  ],
  [
    'a basis',
    'basis: contract',
    'basis: { type: public-task, task: sport for all }',
    ['should changed purposes.run: basis.type', 'notable added purposes.run: basis.task'],
  ],
  ['a right that is gone', ', erasure: { words: Ask us }', '', ['should removed rights.list.erasure']],
  [
    'a condition on a right',
    'access: { words: Ask us }',
    'access: { words: Ask us, conditions: [twice a year] }',
    ['should added rights.list.access: conditions'],
  ],
  [
    'a promise',
    'promises: { quiet: { type: no-sale, words: We sell nothing. } }\n',
    '',
    ['should removed promises.quiet'],
  ],
  [
    'special data',
    'contact: Contact',
    'contact: { label: Contact, special: [health] }',
    ['should added data.contact: special'],
  ],
  ['a cookie', 'items: {', 'items: { more: { name: _m, category: statistics },', ['should added cookies.items.more']],
  ['a way to stop', ', optOut: { how: Use the link }', '', ['should removed purposes.letters: marketing.optOut.how']],
]

/** What has to be read, or need not be. */
export const readCases: readonly (readonly [what: string, from: string, to: string, line: string])[] = [
  ['an end in other words', 'until: you leave', 'until: forever', 'notable changed purposes.letters: retention.until'],
  ['whom a label means', 'label: our bank', 'label: advertisers', 'notable changed recipients.bank: label'],
  ['a title', 'title: Run your', 'title: Sell your', 'notable changed purposes.run: title'],
  ['a title under consent', 'title: Write to you', 'title: Call you', 'should changed purposes.letters: title'],
  ['a measure', 'measures: [locks]', 'measures: [guards]', 'notable changed security.measures.words'],
  ['a condition', 'if you pay by card', 'if we like', 'notable changed purposes.run: recipients.when'],
  ['a promise in other words', 'We sell nothing.', 'We sell little.', 'notable changed promises.quiet: words'],
  ['running text', 'intro: We care.', 'intro: We care much.', 'editorial changed notices.web: intro'],
  [
    'running text that promises',
    'intro: We care.',
    'intro: We never sell your data.',
    'notable changed notices.web: intro',
  ],
  ['another id', 'photo: Photographs', 'pictures: Photographs', 'editorial renamed data.pictures'],
]
