/**
 * A clean declaration of a given number of purposes, each with people, data, a source, a recipient and a period of its
 * own: 27 purposes are about 20 KB.
 */
export function declarationOf(purposes: number): string {
  const numbers = Array.from({ length: purposes }, (_, index) => index + 1)
  const each = (line: (n: number) => string): string => numbers.map(line).join('')
  return `forthright: 1
regimes: [uk]
notices:
  everybody: { title: Privacy notice, effective: 2026-12-01, reviewed: 2026-11-20 }
controllers:
  club:
    name: Northgate Rowing Club
    legalForm: unincorporated association
    country: GB
    contact: { email: privacy@northgate-rowing.example, post: "Boathouse Lane, Northgate NG1 4AB" }
    dpo: { none: We do not monitor people or use sensitive data on a large scale. }
    publicAuthority: false
dataSubjects:
${each((n) => `  group-${n}: { label: Members of crew ${n}, relation: [member] }\n`)}data:
${each((n) => `  data-${n}: { label: Name and contact details in list ${n}, kinds: [identity.name, contact.email] }\n`)}sources:
${each((n) => `  form-${n}: { type: direct, label: Form ${n}, medium: paper, informed: { when: at-collection, how: Printed on it } }\n`)}recipients:
${each((n) => `  helper-${n}: { name: Helper ${n} Ltd, role: processor, does: keeps list ${n}, contract: { signed: 2025-03-01 }, countries: [GB] }\n`)}purposes:
${each(purpose)}rights: { list: by-law, contact: { email: privacy@northgate-rowing.example }, responseTime: 1 month, fee: none }
complaints:
  toController: { contact: { email: privacy@northgate-rowing.example, post: "Boathouse Lane, Northgate NG1 4AB" }, acknowledgeWithin: 30 days }
  toAuthority: { authority: gb-ic }
`
}

const purpose = (n: number): string => `  purpose-${n}:
    title: Run crew ${n}
    dataSubjects: [group-${n}]
    data: [data-${n}]
    sources: [form-${n}]
    basis: contract
    recipients: [helper-${n}]
    retention: { keep: ${1 + (n % 6)} years, after: you leave crew ${n}, end: [delete] }
    provision: { requirement: contractual, obliged: true, consequence: You cannot row in it. }
`
