import type { Authority } from '../law/law.js'
import type { Frame } from './about-recipients.js'
import type { Complaints, Organisation, Rights, Routes } from './answers.js'
import { checkDuration, checkEmail } from './checks.js'
import { many, type Option, type Talk, text, yesOrNo } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

const topic = topicOf('Rights and complaints')

/** Which rights the notice tells people of, where they turn, and how soon they hear. */
export const askRights = (organisation: Organisation, frame: Frame): Talk<Rights> =>
  reviewed({
    name: ['rights'],
    topic,
    talk: () => askRoutes(organisation, frame),
    finer: (rights) => ({ about: 'how soon you answer, what it costs', talk: askTimes(rights) }),
  })

function* askRoutes(organisation: Organisation, frame: Frame): Talk<Rights> {
  const byLaw = yield* yesOrNo({
    key: ['rightsByLaw'],
    topic,
    ask: 'Shall the notice list the rights that people have by law?',
    explain:
      'They are worked out from what you answered: access, erasure, and so on. Otherwise you list them yourself.',
  })
  const requests = yield* askRoute('requests', organisation, {
    ask: 'Where do people send a request about their rights?',
    explain: 'For a copy of their data, for instance. The notice has to say where.',
  })
  const complaints: Complaints | undefined = frame.regimes.includes('uk')
    ? {
        routes: yield* askRoute('complaints', organisation, {
          ask: 'Where do people send a complaint?',
          explain: 'In the United Kingdom they can complain to you first. It has to be easy: two ways are better.',
        }),
      }
    : undefined
  return { byLaw, requests, complaints, authorities: yield* askAuthorities(organisation, frame) }
}

const another: Option = { value: 'other', label: 'To another e-mail address', hint: 'you give it next' }

/** The addresses that were given are there to be picked. */
function* askRoute(
  key: string,
  { email, post }: Organisation,
  words: { readonly ask: string; readonly explain: string },
): Talk<Routes | undefined> {
  const options = [
    ...(email === undefined ? [] : [{ value: 'email', label: `By e-mail, to ${email}` }]),
    ...(post === undefined ? [] : [{ value: 'post', label: `By post, to ${post}` }]),
  ]
  const picked = yield* many({ key: [key], topic, ...words, options: [...options, another] })
  if (picked === undefined) return undefined
  const other = picked.includes('other')
    ? yield* text({
        key: [`${key}Email`],
        topic,
        ask: 'To which e-mail address?',
        explain: 'A mailbox that somebody reads; it is printed in the notice.',
        example: 'requests@northgate.example',
        check: checkEmail,
      })
    : undefined
  return {
    email: other ?? (picked.includes('email') ? email : undefined),
    post: picked.includes('post') ? post : undefined,
  }
}

function* askAuthorities({ country }: Organisation, { law, regimes }: Frame): Talk<readonly string[] | undefined> {
  const rows = regimes.flatMap((regime) => {
    const own = country === undefined ? [] : law.authorities(regime, country)
    return own.length > 0 ? own : law.authorities(regime)
  })
  return yield* many({
    key: ['authority'],
    topic,
    ask: 'Which authority can people complain to?',
    explain: 'The one that supervises you; one for each law you picked.',
    options: rows.map(({ id, nameEn, abbreviation, scope }: Authority) => ({
      value: id,
      label: abbreviation === undefined ? nameEn : `${nameEn} (${abbreviation})`,
      ...(scope === undefined ? {} : { hint: scope }),
    })),
    // Where there is but one, it follows from the country.
    ...(rows.length === 1 ? { suggested: rows.map(({ id }) => id) } : {}),
  })
}

function* askTimes(rights: Rights): Talk<Rights> {
  const responseTime = yield* text({
    key: ['answerWithin'],
    topic,
    ask: 'How soon do you answer a request?',
    explain: 'The law allows a month; Switzerland, 30 days.',
    example: '1 month',
    check: checkDuration,
  })
  const free = yield* yesOrNo({
    key: ['free'],
    topic,
    ask: 'Are requests free of charge?',
    explain: 'As a rule they have to be.',
  })
  const complaints = rights.complaints && { ...rights.complaints, within: yield* askAcknowledgement() }
  return { ...rights, responseTime, free, complaints }
}

function* askAcknowledgement(): Talk<string | undefined> {
  return yield* text({
    key: ['acknowledgeWithin'],
    topic,
    ask: 'How soon do you say that a complaint has arrived?',
    explain: 'The law allows 30 days.',
    example: '30 days',
    check: checkDuration,
  })
}
