import type { Authority } from '../../law/law.js'
import type { Frame } from './about-recipients.js'
import type { Complaints, Organisation, Rights } from './answers.js'
import { checkDuration, checkEmail } from './checks.js'
import { many, type Talk, text, yesOrNo } from './question.js'

const topic = 'Rights and complaints'

/** Which rights the notice tells people of, where they turn, and how soon they hear. */
export function* askRights(organisation: Organisation, frame: Frame): Talk<Rights> {
  const byLaw = yield* yesOrNo({
    key: ['rightsByLaw'],
    topic,
    ask: 'Shall the notice list the rights that people have by law?',
    explain:
      'They are worked out from what you answered: access, erasure, and so on. Otherwise you list them yourself.',
  })
  const email = yield* text({
    key: ['requests'],
    topic,
    ask: 'To which e-mail address do people send a request about their rights?',
    explain: 'It may be the one from before.',
    example: organisation.email ?? 'privacy@northgate.example',
    check: checkEmail,
  })
  const responseTime = yield* text({
    key: ['answerWithin'],
    topic,
    ask: 'How soon do you answer?',
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
  const complaints = frame.regimes.includes('uk') ? yield* askComplaints(organisation) : undefined
  return { byLaw, email, responseTime, free, complaints, authorities: yield* askAuthorities(organisation, frame) }
}

function* askComplaints(organisation: Organisation): Talk<Complaints> {
  const email = yield* text({
    key: ['complaints'],
    topic,
    ask: 'To which e-mail address do people send a complaint?',
    explain: 'In the United Kingdom they can complain to you first, and you have to offer a way.',
    example: organisation.email ?? 'privacy@northgate.example',
    check: checkEmail,
  })
  const { post } = organisation
  const byPost =
    post !== undefined &&
    (yield* yesOrNo({
      key: ['complaintsByPost'],
      topic,
      ask: `And by post, to ${post}?`,
      explain: 'Complaining has to be easy: two ways are better than one.',
    }))
  const within = yield* text({
    key: ['acknowledgeWithin'],
    topic,
    ask: 'How soon do you say that a complaint has arrived?',
    explain: 'The law allows 30 days.',
    example: '30 days',
    check: checkDuration,
  })
  return { email, within, post: byPost ? post : undefined }
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
  })
}
