import type { Regime } from '../law/citation.js'
import type { Country, Law } from '../law/law.js'
import type { Organisation, Representative } from './answers.js'
import { checkCountry, checkEmail, checkText, countryOf } from './checks.js'
import { many, type Talk, text, yesOrNo } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

const topic = topicOf('Who you are')

const regimeOptions = [
  { value: 'eu', label: 'eu', hint: 'the GDPR, for the European Union' },
  { value: 'uk', label: 'uk', hint: 'the UK GDPR, for the United Kingdom' },
  { value: 'ch', label: 'ch', hint: 'the data protection act of Switzerland' },
] as const

const areaNames: Readonly<Record<Regime, string>> = {
  eu: 'the European Union',
  uk: 'the United Kingdom',
  ch: 'Switzerland',
}

/** An organisation, and the laws that its notice has to satisfy. */
export interface Known {
  readonly organisation: Organisation
  readonly regimes: readonly Regime[] | undefined
}

/** Who and where the organisation is, and how people reach it. */
export const askOrganisation = (law: Law): Talk<Known> =>
  reviewed({
    name: ['who'],
    topic,
    talk: () => askKnown(law),
    finer: ({ organisation, regimes }) =>
      organisation.dpo && 'none' in organisation.dpo
        ? { about: 'why you need no data protection officer', talk: askWhyNoOfficer(organisation, regimes) }
        : undefined,
  })

function* askKnown(law: Law): Talk<Known> {
  const { organisation, regimes } = yield* askName(law)
  return { organisation: yield* askContact(organisation, regimes, law), regimes }
}

function* askName(law: Law) {
  const name = yield* text({
    key: ['name'],
    topic,
    ask: 'What is the organisation called?',
    explain: 'Its full name: the notice begins with who answers for the data.',
    example: 'Northgate Rowing Club',
    check: checkText,
  })
  const written = yield* text({
    key: ['country'],
    topic,
    ask: 'Which country is it in?',
    explain: 'Its name or its two letters. The law that applies follows from it.',
    example: 'United Kingdom',
    check: checkCountry(law),
  })
  const country = written === undefined ? undefined : countryOf(written, law)
  const regimes = yield* askRegimes(country, law)
  const publicAuthority = yield* yesOrNo({
    key: ['publicAuthority'],
    topic,
    ask: 'Is it a public authority or body?',
    explain: 'A council or a state school is one; a club or a firm is not. Some bases are closed to those that are.',
  })
  return { organisation: { name, country: country?.code, publicAuthority }, regimes }
}

function* askRegimes(country: Country | undefined, law: Law): Talk<readonly Regime[] | undefined> {
  const here = regimeOptions.filter(({ value }) => country !== undefined && law.inArea(value, country.code))
  const suggested = here.map(({ value }) => value)
  const from = here.length === 0 ? '' : `By your country: ${suggested.join(', ')}. `
  const values = yield* many({
    key: ['regimes'],
    topic,
    ask: 'Which law does the notice have to satisfy?',
    explain: `${from}Add another if you also serve people there.`,
    options: regimeOptions,
    suggested,
  })
  return values && regimeOptions.map(({ value }) => value).filter((value) => values.includes(value))
}

function* askContact(
  known: Omit<Organisation, 'representatives'>,
  regimes: readonly Regime[] | undefined,
  law: Law,
): Talk<Organisation> {
  const email = yield* text({
    key: ['email'],
    topic,
    ask: 'To which e-mail address can people write about their data?',
    explain: 'A mailbox that somebody reads; it is printed in the notice.',
    example: 'privacy@northgate.example',
    check: checkEmail,
  })
  const post = yield* text({
    key: ['post'],
    topic,
    ask: 'And to which postal address?',
    explain: 'As on an envelope, on one line. Two ways are better than one.',
    example: 'Boathouse Lane, Northgate NG1 4AB',
    check: checkText,
  })
  const dpo = yield* askOfficer()
  return { ...known, email, post, dpo, ...(yield* askRepresentatives(known, regimes ?? [], law)) }
}

function* askOfficer(): Talk<Organisation['dpo']> {
  const has = yield* yesOrNo({
    key: ['dpo'],
    topic,
    ask: 'Have you appointed a data protection officer?',
    explain: 'Public bodies need one, and so does who watches people or uses sensitive data on a large scale.',
  })
  if (has === undefined) return undefined
  if (has) {
    return {
      email: yield* text({
        key: ['dpoEmail'],
        topic,
        ask: 'At which e-mail address do people reach the officer?',
        explain: 'The notice has to say how; the name need not be in it.',
        example: 'dpo@college.example',
        check: checkEmail,
      }),
    }
  }
  return { none: undefined }
}

function* askWhyNoOfficer(organisation: Organisation, regimes: Known['regimes']): Talk<Known> {
  const none = yield* text({
    key: ['noDpo'],
    topic,
    ask: 'Why do you need no data protection officer?',
    explain: 'In a sentence; it is printed in the notice.',
    example: 'We do not monitor people or use sensitive data on a large scale.',
    check: checkText,
  })
  return { organisation: { ...organisation, dpo: { none } }, regimes }
}

/** Article 27 asks for a representative of those who reach people in an area from outside. */
function* askRepresentatives(
  { country, publicAuthority }: Partial<Organisation>,
  regimes: readonly Regime[],
  law: Law,
) {
  const targets: Regime[] = []
  const representatives: Representative[] = []
  const outside = country === undefined ? [] : regimes.filter((regime) => !law.inArea(regime, country))
  let isSaid = outside.length > 0
  for (const regime of outside) {
    const reaches = yield* yesOrNo({
      key: ['serves', regime],
      topic,
      ask: `Do you offer people in ${areaNames[regime]} anything, or watch what they do there?`,
      explain:
        'Goods, services, courses; free of charge counts. Then the law there applies, and may ask for a contact there.',
    })
    if (reaches) targets.push(regime)
    isSaid &&= reaches !== undefined
    if (reaches && publicAuthority !== true) representatives.push(yield* askRepresentative(regime, law))
  }
  const none = isSaid && targets.length === 0 ? ('none' as const) : undefined
  return { targets: targets.length > 0 ? targets : none, representatives }
}

function* askRepresentative(regime: Regime, law: Law): Talk<Representative> {
  const name = yield* text({
    key: ['representative', regime, 'name'],
    topic,
    ask: `Who represents you in ${areaNames[regime]}?`,
    explain: 'The firm or person you appointed there, by name.',
    check: checkText,
  })
  const email =
    name &&
    (yield* text({
      key: ['representative', regime, 'email'],
      topic,
      ask: `At which e-mail address do people reach ${name}?`,
      explain: 'It is printed in the notice.',
      check: checkEmail,
    }))
  const country =
    name &&
    (yield* text({
      key: ['representative', regime, 'country'],
      topic,
      ask: `In which country is ${name}?`,
      explain: 'Its name or its two letters.',
      check: checkCountry(law),
    }))
  return { regime, name, email, country: country && countryOf(country, law)?.code }
}
