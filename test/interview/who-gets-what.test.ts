import { expect, it, test } from 'vitest'
import { purposeKindIds } from '../../src/catalogue/catalogue.js'
import { usualRecipients } from '../../src/catalogue/usual-recipients.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, standingOf } from './interviewed.js'

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
  expect(options).toContain('leaders')
})

it.each(usualRecipients)('what $id is used for is a kind of use', ({ usedFor = [] }) => {
  for (const kind of usedFor) expect(purposeKindIds()).toContain(kind)
})
