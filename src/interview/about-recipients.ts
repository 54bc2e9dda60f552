import { vendor, vendorIds } from '../catalogue/catalogue.js'
import type { Regime } from '../law/citation.js'
import type { Law, Mechanism as MechanismRow } from '../law/law.js'
import type { Mechanism, Place, Recipient } from './answers.js'
import { checkAlone, checkCountry, checkDay, checkEach, checkText, countryOf, idOf, listed } from './checks.js'
import { many, type Option, one, type Talk, text } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

/** What the questions about recipients turn on. */
export interface Frame {
  readonly law: Law
  readonly regimes: readonly Regime[]
  readonly publicAuthority: boolean
}

const nobody: Option = { value: 'none', label: 'Nobody outside', hint: 'only you use the data' }
const internal: Option = { value: 'internal', label: 'Our own people', hint: 'staff, trainers, committee members' }
const other: Option = { value: 'other', label: 'Somebody who is not in this list', hint: 'you give the name next' }

/** Who gets the data of a purpose: their ids, and all recipients known after it; more about each is asked later. */
export function* askRecipients(kind: string, topic: string, known: readonly Recipient[]) {
  const key = ['purposes', kind]
  const values = yield* many({
    key: [...key, 'recipients'],
    topic,
    ask: 'Who gets these data?',
    explain: 'Services you use count too: who sends the mail, hosts the site, takes the payment.',
    options: [
      nobody,
      ...known.filter((one) => !one.isInternal).map(optionOf),
      internal,
      other,
      ...vendorOptions(known),
    ],
    check: checkAlone(nobody.value, nobody.label),
  })
  if (values === undefined) return { recipients: undefined, known }
  if (values.includes('none')) return { recipients: 'none' as const, known }
  const fresh: Recipient[] = []
  const names = values.includes('other') ? yield* askNames([...key, 'others'], topic) : []
  const ids = (): readonly string[] => [...reserved, ...known.map(({ id }) => id), ...fresh.map(({ id }) => id)]
  for (const id of values.filter((value) => vendor(value) && !known.some((one) => one.id === value)))
    fresh.push({ id, vendor: id })
  for (const name of names) fresh.push({ id: idOf(name, ids(), 'recipient'), name })
  if (values.includes('internal') && !known.some((one) => one.isInternal)) fresh.push(yield* askInternal(topic))
  const all = [...known, ...fresh]
  const isMeant = ({ id }: Recipient): boolean => values.includes(id) || fresh.some((one) => one.id === id)
  const ours = values.includes('internal') ? all.filter((one) => one.isInternal) : []
  return { recipients: [...new Set([...all.filter(isMeant), ...ours].map(({ id }) => id))], known: all }
}

/** Values of the list that no recipient of one's own may be called. */
const reserved = ['none', 'internal', 'other']

const optionOf = (recipient: Recipient): Option => ({
  value: recipient.id,
  label: nameOf(recipient),
  hint: 'named before',
})

const vendorOptions = (known: readonly Recipient[]): readonly Option[] =>
  vendorIds()
    .filter((id) => !known.some((one) => one.id === id))
    .flatMap((id) => {
      const row = vendor(id)
      return row === undefined ? [] : [{ value: id, label: row.name, hint: row.service }]
    })

function* askNames(key: readonly string[], topic: string): Talk<readonly string[]> {
  const names = yield* text({
    key,
    topic,
    ask: 'What are they called?',
    explain: 'By name, with commas between several.',
    example: 'Postlark Inc., Northgate Printers',
    check: checkText,
  })
  return listed(names ?? '')
}

function* askInternal(topic: string): Talk<Recipient> {
  const name = yield* text({
    key: ['recipients', 'internal', 'name'],
    topic,
    ask: 'Which of your own people?',
    explain: 'As readers know them.',
    example: 'Our coaches on duty',
    check: checkText,
  })
  return { id: 'our-people', name, isInternal: true }
}

const ties = [
  {
    value: 'bound',
    role: 'processor',
    contract: true,
    label: 'Works for us, by a contract that binds it to our orders',
  },
  { value: 'unbound', role: 'processor', contract: false, label: 'Works for us, and there is no such contract' },
  { value: 'processor', role: 'processor', contract: undefined, label: 'Works for us; I have to look for a contract' },
  {
    value: 'controller',
    role: 'controller',
    contract: undefined,
    label: 'Works for itself: it decides what it does with them',
  },
  { value: 'joint-controller', role: 'joint-controller', contract: undefined, label: 'Decides together with us' },
] as const

/** What a recipient does, for whom, and where. */
export function describeRecipient(recipient: Recipient, now: string, frame: Frame): Talk<Recipient> {
  const name = nameOf(recipient)
  const topic = topicOf('With whom', `${now}: ${name}`)
  return reviewed({
    name: ['recipients', recipient.id],
    topic,
    talk: () => describe(recipient, name, topic, frame),
    finer: (described) =>
      recipient.vendor === undefined
        ? undefined
        : { about: `what ${name} does for you`, talk: askWhatItDoes(described, name, topic) },
  })
}

const nameOf = ({ id, name, vendor: vendorId }: Recipient): string => name ?? vendor(vendorId ?? '')?.name ?? id

/** The catalogue says what a service is; of anybody else only the user can tell. */
function* describe(base: Recipient, name: string, topic: string, frame: Frame): Talk<Recipient> {
  const named = base.vendor === undefined ? yield* askWhatItDoes(base, name, topic) : base
  const key = ['recipients', base.id]
  const picked = yield* one({
    key: [...key, 'role'],
    topic,
    ask: `For whom does ${name} use the data?`,
    explain: 'Most services have a contract to accept: look for "data processing agreement".',
    options: ties.map(({ value, label }) => ({ value, label })),
  })
  const tie = ties.find(({ value }) => value === picked)
  return { ...named, role: tie?.role, contract: tie?.contract, places: yield* askPlaces(key, name, topic, frame) }
}

function* askWhatItDoes(recipient: Recipient, name: string, topic: string): Talk<Recipient> {
  const does = yield* text({
    key: ['recipients', recipient.id, 'does'],
    topic,
    ask: `What does ${name} do for you?`,
    explain: 'A few words that finish the sentence: it …',
    example: 'sends our newsletter',
    check: checkText,
  })
  return { ...recipient, does }
}

function* askPlaces(key: readonly string[], name: string, topic: string, frame: Frame) {
  const written = yield* text({
    key: [...key, 'countries'],
    topic,
    ask: `In which countries does ${name} hold the data?`,
    explain: 'Where they are stored or seen from, with commas between. Its contract or help pages tell.',
    example: 'Ireland, United States',
    check: checkEach(checkCountry(frame.law)),
  })
  if (written === undefined) return undefined
  const places: Place[] = []
  for (const part of listed(written)) {
    const country = countryOf(part, frame.law)
    if (country) places.push(yield* askPlace([...key, country.code], name, country, topic, frame))
  }
  return places
}

function* askPlace(
  key: readonly string[],
  recipient: string,
  { code, name }: { readonly code: string; readonly name: string },
  topic: string,
  frame: Frame,
): Talk<Place> {
  const { law } = frame
  const strict = frame.regimes.filter(
    (regime) => !law.inArea(regime, code) && law.adequacy(regime, code)?.coverage !== 'full',
  )
  const mechanisms: Mechanism[] = []
  for (const regime of strict) {
    const rows = usable(code, regime, frame)
    const type = yield* one({
      key: [...key, regime],
      topic,
      ask: `What protects the data that ${recipient} holds in: ${name}? (${regime})`,
      explain: 'Its contract tells. Leave it open if you do not know.',
      options: rows.map((row) => ({
        value: row.id,
        label: row.name,
        // A contract is known by its name; whether somebody is on a list has to be looked up.
        ...(row.kind === 'framework' && row.requires?.[0] !== undefined ? { hint: row.requires[0] } : {}),
      })),
    })
    const row = rows.find(({ id }) => id === type)
    if (row) mechanisms.push(yield* askMechanism(key, recipient, row, topic))
  }
  const byContract = mechanisms.some((one) => one.needsCopy)
  const assessed = byContract
    ? yield* text({
        key: [...key, 'assessed'],
        topic,
        ask: `On which day did you assess the risks in: ${name}?`,
        explain: 'Clauses ask for a look at the law there first. Year, month, day.',
        example: '2026-03-10',
        check: checkDay,
      })
    : undefined
  return { country: code, needsMechanism: mechanisms.length < strict.length, mechanisms, assessed }
}

/** The mechanisms that a transfer can usually rest on; exceptions for single cases are left to who writes the file. */
function usable(country: string, regime: Regime, { law, publicAuthority }: Frame): readonly MechanismRow[] {
  const isPartial = law.adequacy(regime, country)?.coverage === 'partial'
  return law.mechanisms(regime).filter(({ kind, publicBodies }) => {
    if (publicBodies === 'only' && !publicAuthority) return false
    if (kind === 'framework') return isPartial && country === 'US'
    if (kind === 'adequacy') return isPartial && country !== 'US'
    return kind === 'safeguard'
  })
}

function* askMechanism(
  key: readonly string[],
  recipient: string,
  { id, kind, regime, copy: needsCopy }: MechanismRow,
  topic: string,
): Talk<Mechanism> {
  const isList = kind === 'framework'
  // Who stands on the list is covered by it; any other decision on a part needs a reason.
  const isPartial = kind === 'adequacy'
  const checked = isList
    ? yield* text({
        key: [...key, `${regime}-checked`],
        topic,
        ask: `On which day did you find ${recipient} on the list?`,
        explain:
          regime === 'eu'
            ? 'Look it up at dataprivacyframework.gov: only who is active there is covered.'
            : 'Look it up at dataprivacyframework.gov: only who is active there, with your country’s extension, is covered.',
        example: '2026-11-02',
        check: checkDay,
      })
    : undefined
  const scope = isPartial
    ? yield* text({
        key: [...key, `${regime}-scope`],
        topic,
        ask: `Why is ${recipient} covered?`,
        explain: 'The decision covers only a part of those there.',
        example: 'It is a commercial organisation.',
        check: checkText,
      })
    : undefined
  const copy = needsCopy
    ? yield* text({
        key: [...key, `${regime}-copy`],
        topic,
        ask: 'How do people get a copy of it?',
        explain: 'They may see what protects their data.',
        example: 'Write to us.',
        check: checkText,
      })
    : undefined
  return { type: id, isList, isPartial, checked, scope, copy, needsCopy }
}
