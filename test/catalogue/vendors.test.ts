import { describe, expect, it, test } from 'vitest'
import { usualMechanisms, vendor, vendorTitle } from '../../src/catalogue/catalogue.js'
import { vendorsIn } from '../../src/catalogue/vendor-names.js'
import { vendors } from '../../src/catalogue/vendors.js'
import { lawAsOf } from '../../src/law/law.js'

const law = lawAsOf('2026-11-30')

/** Words of a transfer sentence, and the ground that they name in each law. */
const named: readonly (readonly [RegExp, string, string])[] = [
  [/Data Privacy Framework/, 'eu-dpf', 'uk-us-bridge'],
  [/standard contractual clauses/, 'eu-scc', 'uk-addendum'],
  [/binding corporate rules/i, 'eu-bcr', 'uk-bcr'],
  [/\bthe decisions? (?:that|of the United Kingdom)/, 'eu-adequacy', 'uk-regulations'],
]

const withGrounds = vendors().flatMap(({ id, suggests: { mechanisms } }) =>
  (mechanisms ?? []).map((row) => ({ id, row })),
)

describe('the grounds that are usual for sending data to a vendor', () => {
  test.for(vendors())(
    '$id: what its sentence says, and nothing else',
    ({ suggests: { transfer, mechanisms = [] } }) => {
      const eu = new Set(mechanisms.flatMap((row) => row.eu))
      const uk = new Set(mechanisms.filter(({ country }) => country !== 'GB').flatMap((row) => row.uk))
      // What is said of one of its sub-processors alone is no ground of its own.
      for (const [words, inEu, inUk] of named) {
        expect(eu.has(inEu), inEu).toBe(words.test(transfer))
        if (!mechanisms.some(({ country }) => country === 'GB')) expect(uk.has(inUk), inUk).toBe(words.test(transfer))
      }
    },
  )

  it('is found by vendor, country and law', () => {
    expect(usualMechanisms('mailchimp', 'US', 'uk')).toEqual(['uk-us-bridge', 'uk-addendum', 'uk-idta'])
    expect(usualMechanisms('wix', 'IL', 'eu')).toEqual(['eu-adequacy'])
    expect(usualMechanisms('mailchimp', 'IN', 'eu')).toEqual([])
    expect(usualMechanisms('nobody', 'US', 'eu')).toEqual([])
  })

  test.for(withGrounds)('$id, $row.country: grounds of each law, which exist', ({ row }) => {
    for (const regime of ['eu', 'uk'] as const) {
      const known = law.mechanisms(regime).map(({ id }) => id)
      for (const id of row[regime]) expect(known).toContain(id)
    }
    expect(row.eu.length).toBeGreaterThan(0)
    expect(row.uk.length === 0).toBe(row.country === 'GB')
  })

  test.for(withGrounds)(
    '$id, $row.country: a list only where there is one, a decision only where there is one',
    ({ row }) => {
      expect(row.eu.includes('eu-dpf') && row.country !== 'US').toBe(false)
      if (row.eu.includes('eu-adequacy')) expect(law.adequacy('eu', row.country)).toBeDefined()
      if (row.uk.includes('uk-regulations')) expect(law.adequacy('uk', row.country)).toBeDefined()
    },
  )
})

describe('what a notice calls a vendor', () => {
  it('is short where the name in the list says more', () => {
    expect(vendorTitle('google-workspace')).toBe('Google Workspace')
    expect(vendorTitle('mailchimp')).toBe('Mailchimp')
    expect(vendorTitle('nobody')).toBeUndefined()
  })

  test.for(vendors().filter(({ short }) => short !== undefined))(
    '$id: the beginning of that name',
    ({ name, short }) => {
      expect(name.startsWith(`${short} `)).toBe(true)
    },
  )
})

describe('apps in which a group writes', () => {
  it('is found by what clubs say, and not by a word of every day', () => {
    expect(vendorsIn('We write to you in our WhatsApp group.').map(({ vendor: { id } }) => id)).toEqual([
      'whatsapp-groups',
    ])
    expect(vendorsIn('The referee gives a Signal.')).toEqual([])
  })

  it('works for itself', () => {
    for (const id of ['whatsapp-groups', 'signal']) expect(vendor(id)?.suggests.role).toBe('controller')
  })
})
