import { describe, expect, test } from 'vitest'
import { baseText, noticeOf } from './notices.js'
import { sectionText } from './section-text.js'

const complaints = (text: string) => sectionText('complaints', text)
const only = (regimes: string, text = baseText) => text.replace('regimes: [eu, uk]', `regimes: [${regimes}]`)
const toAuthority = (authorities: string, text = baseText) =>
  text.replace(/toAuthority:\n(?: {4}- .*\n)+/, `toAuthority: ${authorities}\n`)
const law = '> **The law says this. The text does not.**'

describe('complaints to us', () => {
  test('are told in a block of their own, with what is promised of the answer', () => {
    expect(complaints(baseText)).toContain(
      '### Complain to us\n\nTell us if you think we got it wrong with your data.\n\n**Under UK law:** You have a right to complain to us.\n',
    )
    expect(complaints(only('uk', baseText))).toContain(
      'You have a right to complain to us if you think we got it wrong with your data.',
    )
    expect(complaints(only('eu', baseText))).not.toContain('a right to complain to us')
    expect(complaints(baseText)).toContain('We confirm within 30 days that we have your complaint.')
    const more = baseText.replace(
      'acknowledgeWithin: 30 days,',
      'respondWithin: 1 month, process: Two of us look., scope: your data,',
    )
    expect(complaints(more)).toContain('We answer your complaint within 1 month.')
    expect(complaints(more)).toContain('**What happens then:** Two of us look.')
    expect(complaints(more)).toContain('**Topic:** your data')
  })
  test('lead to our addresses where they have none of their own', () => {
    const bare = baseText.replace(/toController:\n {4}\{[\s\S]*?\n {4}\}/, 'toController: { process: Two of us look. }')
    expect(complaints(bare)).toContain('**How to reach us:** [Who we are](#who-we-are)')
    expect(complaints(baseText)).not.toContain('How to reach us')
  })
  test('may be asked for first, which is no condition', () => {
    const first = baseText.replace('complaints:\n', 'complaints:\n  usFirst: true\n')
    expect(complaints(first)).toContain(
      'Please come to us first if you can. You are free to go to the authority at once.',
    )
    expect(complaints(baseText)).not.toContain('first')
  })
  test('that are not stated leave a gap, beside which the law is marked as such', () => {
    const none = baseText.replace(/ {2}toController:\n(?: {4}.*\n)+? {4}\}\n/, '')
    expect(complaints(none)).toMatch(
      /### Complain to us\n\n.*Not stated yet: how to complain to us.*\n\n> \*\*The law says this\. The text does not\.\*\*\n>\n> Tell us/,
    )
  })
  test('are told in the words of a published text', () => {
    const own = baseText.replace('acknowledgeWithin: 30 days,', 'words: Do complain about fees., scope: about fees,')
    expect(complaints(own)).toContain('### Complain to us\n\nDo complain about fees.\n')
    expect(complaints(own).match(/about fees/g)).toHaveLength(1)
  })
})

describe('complaints to an authority', () => {
  test('name it once, as declared, with the address of the tables where none is declared', () => {
    const told = complaints(only('uk', toAuthority('{ authority: gb-ic }')))
    expect(told).toContain(
      'You can complain to this authority: [Information Commission (ICO)](https://ico.org.uk/make-a-complaint/data-protection-complaints/)',
    )
    expect(told.match(/Information Commission/g)).toHaveLength(1)
    const named = complaints(
      only('uk', toAuthority('{ authority: { authority: gb-ic, name: The Regulator, url: "https://reg.example/" } }')),
    )
    expect(named).toContain('You can complain to this authority: [The Regulator](https://reg.example/)')
    expect(named).not.toMatch(/Information Commission|ico\.org/)
  })
  test('have how, when and what about', () => {
    const told = complaints(
      only('uk', toAuthority('{ authority: gb-ic, how: by phone, scope: your data, when: if you are unhappy }')),
    )
    expect(told).toContain('You can complain to this authority, if you are unhappy: [Information')
    expect(told).toContain('**How:** by phone')
    expect(told).toContain('**Topic:** your data')
    const after = complaints(only('uk', toAuthority('{ authority: gb-ic, afterController: true }')))
    expect(after).toContain('We ask you to come to us before you go there.')
  })
  test('keep the reason why none is named', () => {
    const unnamed = toAuthority('{ authority: { none: It depends on where you live. }, words: You can turn to yours. }')
    expect(complaints(unnamed)).toContain('You can turn to yours.\n\nIt depends on where you live.')
  })
  test('are in no block of another law', () => {
    const two = only('ch, eu', toAuthority('[{ authority: ch-fdpic }, { authority: { name: Any EU authority } }]'))
    const told = complaints(two)
    expect(told).toMatch(/\*\*Under Swiss law:\*\*[^\n]*FDPIC/)
    expect(told).toContain('\nYou can complain to this authority: Any EU authority')
    const [swiss] = told.split('\n').filter((line) => line.includes('FDPIC'))
    expect(swiss).not.toContain('Any EU authority')
  })
  test('by its name only, are those of the law that the tables know it under', () => {
    const named = '[{ authority: { name: Data Protection Commission } }, { authority: { abbreviation: ICO } }]'
    const told = complaints(toAuthority(named))
    expect(told).toContain(
      'Under EU data protection law, you can complain to this authority: Data Protection Commission',
    )
    expect(told).toContain('Under UK data protection law, you can complain to this authority: ICO')
  })
  test('speak of the EEA only under its law, and of no law where none is declared', () => {
    const choice = 'In the European Economic Area you can choose the authority'
    expect(complaints(baseText)).toContain(choice)
    expect(complaints(only('uk', toAuthority('{ authority: gb-ic }')))).not.toContain('European')
    const open = toAuthority('{ authority: { name: Information Commission } }').replace('regimes: [eu, uk]\n', '')
    expect(complaints(open)).not.toMatch(/European|EU law/)
    expect(complaints(open)).toContain('Information Commission')
    expect(complaints(toAuthority('[]').replace('regimes: [eu, uk]\n', ''))).not.toMatch(/European|ICO/)
  })
  test('that are not stated leave a gap, beside which the law is marked as such', () => {
    const told = complaints(baseText.replace(/ {2}toAuthority:\n(?: {4}- .*\n)+/, ''))
    const [plain = '', marked = ''] = told.split('### Complain to an authority')[1]?.split(law) ?? []
    expect(plain).toContain('Not stated yet: which authority you can complain to')
    expect(plain).not.toMatch(/ICO|European/)
    expect(marked).toMatch(/European Economic Area[\s\S]*Information Commission/)
  })
  test('of a transcribed text are told in its words, and the law’s beside them is marked', () => {
    const words = '[{ authority: { authority: gb-ic, name: the ICO }, words: Go to the ICO. }]'
    const told = complaints(`${toAuthority(words)}\ntranscription: { source: A page }\n`)
    expect(told).toContain('### Complain to an authority\n\nGo to the ICO.\n')
    expect(told).not.toContain('ico.org.uk')
    expect(told).toMatch(new RegExp(`${law.replaceAll('*', '\\*')}\n>\n> \\*\\*Under EU law`))
  })
})

test('what is said of complaints in general is told, and headings have anchors', () => {
  expect(complaints(baseText.replace('complaints:\n', 'complaints:\n  notes: We learn from it.\n'))).toContain(
    'We learn from it.',
  )
  const section = noticeOf(baseText).sections.find(({ id }) => id === 'complaints')
  const anchors = section?.clauses.flatMap(({ blocks }) => blocks.flatMap((it) => ('id' in it ? [it.id] : [])))
  expect(anchors).toEqual(['complain-to-us', 'complain-to-authority'])
})
