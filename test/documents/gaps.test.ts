import { describe, expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import { isEmailAddress } from '../../src/facts/contact.js'
import { required } from '../../src/facts/required.js'
import type { Model } from '../../src/model/types.js'
import { damagedValues, emailsOf } from '../../src/prose/texts.js'
import type { Pointer } from '../../src/source/pointer.js'
import { checkOverlay } from '../rules/overlay.js'
import { law, loaded, modelOf, nodesOf, publishedTexts } from './notices.js'

/** The places of required facts that are not stated, under any of the regimes. */
const missing = (model: Model): readonly Pointer[] =>
  [...new Set(model.checked.flatMap((regime) => [...required(model, law, regime)].map(({ at }) => at)))].sort()

/** What a draft marks as open besides what the law asks for: what cannot be used, what a copy lacks, and people whom no use names. */
const openBesides = (model: Model): readonly Pointer[] => [
  ...[...model.dataSubjects.values()].map(({ at }) => at),
  ...damagedValues(model).map(({ at }) => at),
  ...[...emailsOf(model)].filter(({ text }) => !isEmailAddress(text)).map(({ at }) => at),
]

/** Whether a gap is about what did not come through when a text was copied; its title is one of those things. */
const isOfTheCopy = (at: Pointer): boolean => /^\/transcription\/|^\/notices\/[^/]+\/title$/.test(at)

/** The places of the gaps that the drafts of all notices show for what is not stated. */
function gaps(model: Model): readonly Pointer[] {
  const found = new Set<Pointer>()
  const besides = openBesides(model)
  for (const notice of compose(model, law, loaded, { draft: true })) {
    for (const node of nodesOf(notice)) {
      if (node.type === 'gap' || node.type === 'gapMark')
        for (const at of node.at ?? []) if (!besides.includes(at) && !isOfTheCopy(at)) found.add(at)
    }
  }
  return [...found].sort()
}

const purpose = (changes: string) => `purposes:
  membership:
    title: Run your membership
    dataSubjects: [members]
    data: [contact]
    sources: [form]
    basis: contract
    recipients: [mailer]
    retention: { keep: 6 years, after: your membership ends, end: [delete] }
    provision: { requirement: contractual, obliged: true, consequence: We cannot register you without it. }
${changes}`
const without = (field: string) => purpose('').replace(new RegExp(`^ +${field}:.*\n`, 'm'), '')
const withBasis = (basis: string) => purpose('').replace('basis: contract', `basis: ${basis}`)

const deciding = (explained: string) =>
  purpose(
    `    automatedDecisions:
      { solelyAutomated: true, effect: legal, ground: contract, ${explained},
        safeguards: [information, express-view, human-intervention, contest] }
`,
  )

/** Every item of `model/required.ts`, each with a declaration that lacks it. An item without a section would stand in none. */
const lacking: Readonly<Record<string, string>> = {
  controller: 'x-without: [controllers]\n',
  'controller-name': 'controllers:\n  club:\n    country: GB\n    contact: { email: a@b.example }\n',
  'controller-contact': 'controllers:\n  club:\n    name: Club\n    country: GB\n',
  'dpo-contact': 'controllers:\n  club:\n    name: Club\n    contact: { email: a@b.example }\n    dpo: { name: Ada }\n',
  purposes: 'x-without: [purposes]\n',
  'purpose-title': without('title'),
  'lawful-basis': without('basis'),
  'legitimate-interests': withBasis('{ type: legitimate-interests }'),
  withdrawal: withBasis('{ type: consent, how: You tick a box. }'),
  'special-condition': 'data:\n  contact: { label: What you cannot eat, kinds: [health.allergies-dietary] }\n',
  'criminal-condition': 'data:\n  contact: { label: Your record check, kinds: [criminal.record-check] }\n',
  recipients: without('recipients'),
  destination:
    'recipients:\n  mailer: { name: Postlark Ltd, role: processor, does: sends our newsletter, accessFrom: [IN] }\n',
  'transfer-mechanism':
    'recipients:\n  mailer: { name: Postlark Ltd, role: processor, does: sends mail, countries: [IN] }\n',
  'storage-period': without('retention'),
  provision: without('provision'),
  source: `sources:\n  form: { type: third-party }\n`,
  'indirect-data': `sources:\n  form: { type: third-party, name: The league }\n${without('data')}`,
  'decision-logic': deciding('significance: It matters., consequences: It hurts.'),
  'decision-significance': deciding('logic: By points., consequences: It hurts.'),
  'decision-consequences': deciding('logic: By points., significance: It matters.'),
  rights: 'x-without: [rights]\n',
  'complaint-to-authority': 'complaints: { toController: { contact: { email: a@b.example } } }\n',
  'complaint-to-controller': 'complaints: { toAuthority: [{ authority: gb-ic }] }\n',
}

function overlaid(block: string): { readonly model: Model; readonly errors: number } {
  const { model, findings } = checkOverlay(block)
  if (!model) throw new Error(findings.map(({ message }) => message).join(' '))
  return { model, errors: findings.filter(({ severity }) => severity === 'error').length }
}

test('what is whole has no gap', () => {
  const { model } = overlaid('x-nothing: true\n')
  expect(missing(model)).toEqual([])
  expect(gaps(model)).toEqual([])
})

describe('a fact that is required and missing is a finding and a gap', () => {
  test.each(Object.entries(lacking))('%s', (item, block) => {
    const { model, errors } = overlaid(block)
    const items = model.checked.flatMap((regime) => [...required(model, law, regime)].map((it) => it.item))
    expect(items).toContain(item)
    expect(gaps(model)).toEqual(missing(model))
    expect(errors, 'a presence rule reports it').toBeGreaterThan(0)
    expect(() => compose(model, law, loaded, { draft: false })).toThrow(/A final notice lacks/)
  })
})

describe.each(publishedTexts)('the gaps of %s', (file, text) => {
  test('are what is required and missing', () => {
    const model = modelOf(text, file)
    expect(gaps(model)).toEqual(missing(model))
  })
})
