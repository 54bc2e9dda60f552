import { describe, expect, it } from 'vitest'
import { cookiesOf } from '../../src/catalogue/catalogue.js'
import { commonCookies } from '../../src/catalogue/cookies.js'
import { make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, standingOf } from './interviewed.js'

const vendors = [...new Set(commonCookies().flatMap(({ vendor }) => vendor ?? []))].filter(
  (vendor) => cookiesOf(vendor).length > 0,
)

/** A shop with one vendor, all of whose cookies are ticked. */
function ticked(vendor: string, regimes = '[uk]'): { readonly standing: Standing; readonly names: readonly string[] } {
  const begun = standingOf(
    `# situation: shop\nforthright: 1\nregimes: ${regimes}\nrecipients:\n  one: { vendor: ${vendor} }\n`,
  )
  const website = find('cookies', begun)
  const offered = website.form.kind === 'many' ? website.form.options.map(({ value }) => value) : []
  // What stands alone says that there are none.
  const names = offered.filter((name) => commonCookies().some((row) => row.name === name))
  return { standing: answered(begun, website, { is: 'picked', values: names }), names }
}

const find = (id: string, standing: Standing): Decision => {
  const found = decisionsIn(standing).find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const itemsIn = (standing: Standing) => Object.values(Object(statedAt(standing, '/cookies/items')))

describe.each(vendors)('the cookies of %s', (vendor) => {
  const { standing, names } = ticked(vendor)
  const rows = commonCookies().filter((row) => row.vendor === vendor && names.includes(row.name))
  const consent = decisionsIn(standing).find(({ id }) => id === 'cookies.consent')

  it('are called necessary only where the line that was ticked says so', () => {
    for (const item of itemsIn(standing)) {
      const row = rows.find(({ name }) => name === Reflect.get(Object(item), 'name'))
      const category: unknown = Reflect.get(Object(item), 'category')
      expect(category).toBe(row?.consent === 'depends' ? undefined : row?.category)
      expect(Reflect.get(Object(item), 'exemption')).toBeUndefined()
    }
  })

  it('are asked for a yes only where they need one', () => {
    const asked = rows.filter(({ consent: need }) => need === 'required').map(({ name }) => name)
    if (asked.length === 0) expect(consent).toBeUndefined()
    for (const name of names)
      expect(consent?.why.split(/[ ,.]+/).includes(name.split(/[ ,.]+/)[0] ?? '') ?? false, name).toBe(
        asked.includes(name),
      )
  })
})

it('what may need a yes is asked about, and asked for one when its sort is known', () => {
  const { standing } = ticked('intercom', '[eu]')
  expect(decisionsIn(standing).map(({ id }) => id)).not.toContain('cookies.consent')
  const open = decisionsIn(standing).find(({ id, isDone }) => id.startsWith('cookies.') && !isDone)
  if (open === undefined) expect.fail('nothing is asked')
  const after = answered(standing, open, { is: 'fields', fields: { category: 'preferences' } })
  expect(decisionsIn(after).map(({ id }) => id)).toContain('cookies.consent')
})

describe('a vendor in two roles, or two recipients of one vendor', () => {
  it.each(vendors)('has each cookie once: %s', (vendor) => {
    const twice = standingOf(
      `# situation: shop\nforthright: 1\nregimes: [uk]\nrecipients:\n  one: { vendor: ${vendor} }\n  two: { vendor: ${vendor}, role: controller }\n`,
    )
    const { form } = find('cookies', twice)
    const values = form.kind === 'many' ? form.options.map(({ value }) => value) : []
    expect(values).toEqual([...new Set(values)])
    expect(values.length).toBeGreaterThan(3)
  })
})

describe('visits that nobody counts', () => {
  const said = 'We count no visits.'
  const shop = standingOf('# situation: shop\nforthright: 1\nregimes: [uk]\nrecipients:\n  one: { vendor: stripe }\n')
  const tick = (values: readonly string[], standing = shop) =>
    answered(standing, find('cookies', standing), { is: 'picked', values })

  it('can be said beside any cookie, and stay said when others are ticked', () => {
    for (const cookie of ['booking form', '__stripe_mid']) {
      const after = tick([cookie, 'no-visits'])
      expect(statedAt(after, '/cookies/notes')).toEqual([said])
      expect(itemsIn(after)).toHaveLength(1)
      const { form } = find('cookies', after)
      expect(form.kind === 'many' ? form.now : []).toContain('no-visits')
      const more = tick([cookie, 'basket', 'no-visits'], after)
      expect(statedAt(more, '/cookies/notes')).toEqual([said])
      expect(statedAt(tick([cookie], after), '/cookies/notes')).toBeUndefined()
    }
  })

  it('keep the notes that somebody wrote', () => {
    const noted = standingOf(
      '# situation: shop\nforthright: 1\nregimes: [uk]\ncookies:\n  items:\n    basket: { name: basket }\n  notes: Ask us.\n',
    )
    const after = tick(['basket', 'no-visits'], noted)
    expect(statedAt(after, '/cookies/notes')).toEqual(['Ask us.', said])
    expect(statedAt(tick(['basket'], after), '/cookies/notes')).toEqual(['Ask us.'])
  })

  it('do not stand alone, nor with a cookie that counts them', () => {
    expect(find('cookies', shop).take({ is: 'picked', values: ['no-visits'] })).toHaveProperty('refused')
    const counted = standingOf(
      '# situation: shop\nforthright: 1\nregimes: [uk]\nrecipients:\n  one: { vendor: google-analytics }\n',
    )
    expect(find('cookies', counted).take({ is: 'picked', values: ['_ga', 'no-visits'] })).toHaveProperty('refused')
  })

  it('are taken back where something that is said later counts them', () => {
    const after = tick(['booking form', 'no-visits'])
    const [id] = Object.keys(Object(statedAt(after, '/cookies/items')))
    const counting = make([{ put: `/cookies/items/${id}/category`, to: 'statistics' }], after).standing
    expect(statedAt(counting, '/cookies/notes')).toBeUndefined()
  })
})
