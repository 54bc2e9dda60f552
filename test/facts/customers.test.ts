import { describe, expect, it } from 'vitest'
import { carriedOutFor, isForAnother } from '../../src/facts/customers.js'
import { doneHere, ownPurposes } from '../../src/facts/purposes.js'
import { required } from '../../src/facts/required.js'
import { law } from '../documents/notices.js'
import { checkOverlay } from '../rules/overlay.js'

function read(block: string) {
  const { model, findings } = checkOverlay(block)
  if (!model) throw new Error('no model')
  return { model, rules: findings.map(({ rule }) => rule) }
}

const purpose = (rest: string) =>
  `purposes:\n  membership: { title: Keep the list, dataSubjects: [members], data: [contact], sources: [form], ${rest} }\n`

const club = (role: string) => `controllers:
  club:
    name: Northgate Rowing Club Ltd
    legalForm: company limited by guarantee
    country: GB
    establishedIn: [GB, IE]
    role: ${role}
    contact: { email: privacy@northgate-rowing.example, post: "Boathouse Lane, Northgate NG1 4AB" }
    dpo: { none: We do not monitor people. }
    publicAuthority: false
`

describe('what is only carried out for somebody else', () => {
  it('owes no basis, recipients, period or provision', () => {
    const { model, rules } = read(purpose('onBehalfOf: the county league, recipients: [mailer]'))
    expect(rules).toEqual([])
    expect(ownPurposes(model)).toEqual([])
    expect(doneHere(model).map(({ id }) => id)).toEqual(['membership'])
  })

  it('with a basis of its own is decided on here, and judged', () => {
    const { model, rules } = read(
      purpose('onBehalfOf: the county league, basis: legal-obligation, recipients: [mailer]'),
    )
    expect(ownPurposes(model).map(({ id }) => id)).toEqual(['membership'])
    expect(rules).toContain('retention-is-stated')
    expect(rules).toContain('law-behind-basis-is-named')
  })

  it('is for all customers where a processor names none', () => {
    const { model } = read(
      `customers: { leeds: Leeds, york: York }\n${club('processor')}${purpose('recipients: [mailer]')}`,
    )
    const [only] = doneHere(model)
    expect(only && carriedOutFor(model, only).map((it) => ('id' in it ? it.id : 'words'))).toEqual(['leeds', 'york'])
  })

  it('owes people no rights and no way to complain where all is so', () => {
    const text = `${club('processor')}${purpose('recipients: [mailer]')}x-without: [rights, complaints]\n`
    const { model, rules } = read(`customers: { leeds: Leeds }\n${text}`)
    expect(required(model, law, 'eu')).toEqual([])
    expect(rules.filter((rule) => rule !== 'processor-record-is-complete')).toEqual([])
  })

  it('owes them where one purpose is decided on here', () => {
    const text = `${purpose('onBehalfOf: the league, recipients: [mailer]')}  news: { title: News, dataSubjects: [members], data: [contact], basis: contract }\nx-without: [rights]\n`
    const { model } = read(text)
    expect(required(model, law, 'eu').map(({ item }) => item)).toContain('rights')
  })

  it('still may not send data abroad without protection', () => {
    const { rules } = read(
      `recipients:\n  mailer: { name: Postlark Ltd, role: processor, contract: true, countries: [US] }\n${purpose('onBehalfOf: the league, recipients: [mailer]')}`,
    )
    expect(rules).toContain('transfer-has-mechanism')
  })

  it('inherits what is said of everything, but no provision', () => {
    const { model } = read(
      `general: { provision: { obliged: true, consequence: None } }\n${purpose('onBehalfOf: the league')}`,
    )
    const [only] = doneHere(model)
    expect(only && isForAnother(model, only)).toBe(true)
  })
})
