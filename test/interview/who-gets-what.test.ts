import { expect, it, test } from 'vitest'
import { purposeKindIds } from '../../src/catalogue/catalogue.js'
import { usualRecipients } from '../../src/catalogue/usual-recipients.js'
import { labelOf } from '../../src/interview/fields/registered.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, standingOf, starters, textOf } from './interviewed.js'

const begun = standingOf(`# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Dol Gardens Society, country: GB } }
recipients:
  bank: { label: our bank }
  meta: { vendor: meta }
  whatsapp: { vendor: whatsapp }
  hosting: { label: the company that hosts our website }
  water: { name: The water company }
  rees: { name: "Mr Rees, who looks at our accounts" }
  dol: { name: Dol Gardens Society Friends }
purposes:
  accounts: { title: Keep our accounts, kinds: [legal.accounting] }
  pictures: { title: Show what we do in pictures, kinds: [events.media] }
  chat: { title: Talk in our WhatsApp groups }
  website: { title: Keep our website running, kinds: [service.hosting] }
  key: { title: Tell the water company who used the key }
  prizes: { title: Give prizes, description: Mr Rees reads the names aloud. }
  camera: { title: Watch the shed of the Dol Gardens Society }
`)

const sharing = (standing: Standing) =>
  decisionsIn(standing).find(({ id }) => id === 'sharing') ?? expect.fail('sharing is not asked')

test('who gets what is proposed where the kind of use or its own words tell, and stands in no file before', () => {
  const { form, decides } = sharing(begun)
  const proposed = Object.fromEntries(decides.map(({ at, proposed: value }) => [at.split('/')[2], value]))
  expect(proposed).toEqual({
    accounts: ['bank'],
    pictures: ['meta'],
    chat: ['whatsapp'],
    website: ['hosting'],
    key: ['water'],
    prizes: ['rees'],
    camera: undefined,
  })
  expect(form.kind === 'card' && form.lines.map(({ state }) => state)).toContain('proposed')
  expect(statedAt(begun, '/purposes/chat/recipients')).toBeUndefined()
  const after = answered(begun, sharing(begun), { is: 'yes' })
  expect(statedAt(after, '/purposes/chat/recipients')).toEqual(['whatsapp'])
  expect(statedAt(after, '/purposes/camera/recipients')).toBeUndefined()
})

test('those whom somebody named stand first', () => {
  const { form } = sharing(begun)
  const [line] = form.kind === 'card' ? form.lines : []
  const options = line?.form.kind === 'many' ? line.form.options.map(({ value }) => value) : []
  expect(options.slice(0, 7)).toEqual(['bank', 'meta', 'whatsapp', 'hosting', 'water', 'rees', 'dol'])
  expect(options).not.toContain('leaders')
})

it.each(usualRecipients)('what $id is used for is a kind of use', ({ usedFor = [] }) => {
  for (const kind of usedFor) expect(purposeKindIds()).toContain(kind)
})

const manyOpen = standingOf(
  textOf(begun).replace(
    'purposes:\n',
    'purposes:\n  inspect: { title: Inspect the plots }\n  bees: { title: Keep bees }\n  known: { title: Keep the list, recipients: [bank] }\n',
  ),
)

test('of all that is open, it is said in one press that nobody else gets the data, and of nothing else', () => {
  const decision = sharing(manyOpen)
  const rest = decision.form.kind === 'card' ? decision.form.rest : undefined
  expect(rest?.label).toContain('nobody but us')
  const said = { is: 'yes', changed: { bees: ['meta'] }, needs: { [rest?.id ?? '']: rest?.value ?? '' } } as const
  const after = answered(manyOpen, decision, said)
  const getting = (id: string) => statedAt(after, `/purposes/${id}/recipients`)
  expect([getting('inspect'), getting('camera')]).toEqual(['none', 'none'])
  expect([getting('bees'), getting('known'), getting('chat')]).toEqual([['meta'], ['bank'], ['whatsapp']])
  // It is no default: without that press nothing of it is written, and where one line is open, nothing offers it.
  expect(statedAt(answered(manyOpen, decision, { is: 'yes' }), '/purposes/inspect/recipients')).toBeUndefined()
  expect(sharing(begun).form).not.toHaveProperty('rest')
  expect(sharing(after).form).not.toHaveProperty('rest')
})

test('who was asked for a line stays asked when nobody gets the rest', () => {
  const asked = answered(manyOpen, sharing(manyOpen), { is: 'begun', asked: { bees: { who: 'Ann' } } })
  const after = answered(asked, sharing(asked), { is: 'yes', needs: { rest: 'none' } })
  expect(statedAt(after, '/purposes/bees/recipients')).toBeUndefined()
  expect(textOf(after)).toContain('Ann')
  expect(statedAt(after, '/purposes/inspect/recipients')).toBe('none')
})

it('offers those who were named, and nobody who is only usual', () => {
  for (const { id } of starters) {
    const standing = standingOf(`# Begun by forthright.
# situation: ${id}
forthright: 1
controllers: { us: { name: Dol Gardens Society, country: GB } }
recipients: { hetzner: { vendor: hetzner }, rees: { name: Mr Rees } }
purposes:
  accounts: { title: Keep our accounts, kinds: [legal.accounting] }
  account: { title: Give you an account, kinds: [service.account] }
`)
    const { form, decides } = sharing(standing)
    const lines = form.kind === 'card' ? form.lines : []
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(line.form.kind === 'many' && line.form.options.map(({ value }) => value)).toEqual([
        'hetzner',
        'rees',
        'none',
      ])
    // What runs on a machine of a host that was named is proposed to go there.
    expect(decides.map(({ proposed }) => proposed)).toEqual([undefined, ['hetzner']])
    // Who is usual is still meant by what they are called.
    const [first] = Object.keys(standing.situation?.recipients ?? {})
    if (first === undefined) continue
    const label = labelOf('recipients', first, standing)
    const after = answered(standing, sharing(standing), { is: 'begun', changed: { accounts: [label] } })
    expect(statedAt(after, '/purposes/accounts/recipients')).toEqual([first])
  }
})
