import { describe, expect, it } from 'vitest'
import {
  commonCookie,
  cookiesOf,
  dataKind,
  dataKindIds,
  purposeKind,
  purposeKindIds,
  setsCookies,
  vendor,
  vendorIds,
} from '../../src/catalogue/catalogue.js'
import { commonCookies } from '../../src/catalogue/cookies.js'
import { lawAsOf } from '../../src/law/law.js'

describe('the catalogue', () => {
  it('names each id once', () => {
    for (const ids of [dataKindIds(), purposeKindIds(), vendorIds()]) expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks special and criminal data', () => {
    expect(dataKind('health.conditions')?.special).toBe('health')
    expect(dataKind('education.support-needs')?.oftenSpecial).toBe('health')
    expect(dataKind('criminal.convictions')?.criminal).toBe(true)
    expect(dataKind('contact.email')?.special).toBeUndefined()
    expect(dataKind('constructor')).toBeUndefined()
  })

  it('marks direct marketing, and hints at bases that exist', () => {
    expect(purposeKind('marketing.email')?.directMarketing).toBe(true)
    expect(purposeKind('membership.administration')?.group).toBe('membership')
    const bases = new Set(
      lawAsOf('2026-11-21')
        .bases('uk')
        .map((row) => row.id),
    )
    for (const id of purposeKindIds()) {
      expect(purposeKind(id)?.typicalBases.filter((basis) => !bases.has(basis))).toEqual([])
    }
  })

  it('keeps role and transfer of a vendor as a suggestion', () => {
    expect(vendor('mailchimp')?.suggests.role).toBe('processor')
    expect(vendor('mailchimp')).not.toHaveProperty('role')
    expect(vendor('nobody')).toBeUndefined()
  })

  it('knows common cookies by name or by family, each of a vendor that it has', () => {
    expect(commonCookie('_ga')?.duration).toBe('2 years')
    expect(commonCookie('_ga_AB12CD')?.provider).toBe('Google Analytics 4')
    expect(commonCookie('_gat')?.name).toBe('_gat*')
    expect(commonCookie('mp_4f2a_mixpanel')?.vendor).toBe('mixpanel')
    expect(commonCookie('_gab')).toBeUndefined()
    expect(commonCookie('constructor')).toBeUndefined()
    const names = commonCookies().map((row) => row.name)
    expect(new Set(names).size).toBe(names.length)
    const vendors = commonCookies().flatMap((row) => row.vendor ?? [])
    expect(vendors.filter((id) => vendor(id) === undefined)).toEqual([])
  })

  it('proposes the cookies that a vendor sets today', () => {
    const names = (id: string) => cookiesOf(id).map(({ name }) => name)
    expect(names('google-analytics')).toEqual(['_ga', '_ga_*'])
    expect(names('woocommerce')).toContain('woocommerce_cart_hash')
    expect(names('mailchimp')).toEqual([])
    expect(names('nobody')).toEqual([])
    expect(setsCookies('google-analytics')).toBe(true)
    expect(setsCookies('woocommerce')).toBe(false)
    expect(commonCookie('_gid')?.former).toBe(true)
  })

  it('says of no common cookie that it needs consent and is strictly necessary', () => {
    const torn = commonCookies().filter((row) => row.category === 'strictly-necessary' && row.consent === 'required')
    expect(torn).toEqual([])
  })
})
