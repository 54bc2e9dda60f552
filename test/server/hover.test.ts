import { describe, expect, it } from 'vitest'
import { read } from '../examples/project.js'
import { askAt } from './asking.js'

interface Shown {
  readonly contents: { readonly kind: string; readonly value: string }
}

const shown = async (text: string, files = {}, name = 'privacy.yaml'): Promise<string> =>
  (await askAt<Shown | null>('textDocument/hover', text, {}, files, name)).answer?.contents.value ?? ''

const club = read('examples/membership-club/privacy.yaml')
const at = (words: string, text = club): string => text.replace(words, `¦${words}`)

describe('an editor shows', () => {
  it.each([
    ['a field, with its law', at('basis: contract'), ['**basis**', 'lawful basis', 'Law: 6(1)']],
    ['what none and absence mean', at('recipients: none'), ['`none`', '**recipients**']],
    ['a word of the law', club.replace('basis: contract', 'basis: ¦contract'), ['**Contract**', 'Art. 6(1)(b)']],
    ['a word of a catalogue', at('contact.emergency-contact'), ['**Emergency contact**', 'third person']],
    [
      'what an id names',
      club.replace('data: [contact, fees]', 'data: [¦contact, fees]'),
      ['**contact**: Name and contact details'],
    ],
    [
      'an entry',
      at('newsletter-service:'),
      ['**newsletter-service**: Postlark Inc.', 'Printed in “In short”, § 4, § 5'],
    ],
    ['what a text prints', at('We keep the list'), ['Printed in § 3:', '> We keep the list of members']],
    [
      'an explicit none',
      club.replace('cookies: none', 'cookies: ¦none'),
      ['**none**', 'Printed in', '> We set no cookies.'],
    ],
    ['a right that is given', `forthright: 1\nrights:\n  list:\n    ¦erasure: words\n`, ['**erasure**', 'deleted']],
    [
      'what is wrong, with the rule and the law',
      club.replace('    basis: contract\n', '').replace('  membership:\n    title', '  ¦membership:\n    title'),
      ['**purpose-has-basis**', 'UK GDPR Art. 6'],
    ],
  ])('%s', async (_, text, said) => {
    const told = await shown(text)
    for (const words of said) expect(told).toContain(words)
    expect(told).not.toMatch(/undefined|\[object/)
  })

  it('what an author wrote as words, and never as markup', async () => {
    const told = await shown(
      at(
        'We keep',
        club
          .replace('We keep the list', '"We keep [x](command:evil) <b> *y* the list')
          .replace('outings and meetings.', 'outings."'),
      ),
    )
    expect(told).toContain('\\[x\\](command:evil) \\<b\\> \\*y\\*')
  })

  it('what an id of another part names', async () => {
    const files = { 'privacy.yaml': 'forthright: 1\ninclude: [a.yaml, b.yaml]\n', 'a.yaml': 'data: { c: Name }\n' }
    expect(await shown('purposes:\n  p: { title: P, data: [¦c] }\n', files, 'b.yaml')).toContain('**c**: Name')
  })
})

describe('an editor shows nothing', () => {
  it.each([
    ['between things', club.replace('\n\ncontrollers', '\n¦\ncontrollers')],
    ['in a comment', club.replace('# A rowing', '# A ¦rowing')],
    ['of other YAML', 'services:\n  we¦b: {}\n'],
  ])('%s', async (name, text) => {
    expect(await shown(text, {}, name === 'of other YAML' ? 'compose.yaml' : 'privacy.yaml')).toBe('')
  })
})
