import { type Field, field, mapOf, type Value } from '../writing/commented-map.js'
import type {
  Assessment,
  Basis,
  Condition,
  Consent,
  Marketing,
  Provision,
  Purpose,
  Retention,
  Schedule1,
} from './answers.js'

/** The id of an item of data, by its kind. */
export type Name = (kind: string) => string

/** A way to reach somebody; undefined when there is none. */
export const contactOf = (email: string | undefined, post: string | undefined): Value | undefined =>
  mapOf([field('email', email), field('post', post)])

/** A purpose as the declaration writes it. */
export function purposeOf(purpose: Purpose, name: Name, words: (text: string) => Value): Value | undefined {
  const { special, criminal, assessment, provision, marketing } = purpose
  return mapOf([
    field('title', words(purpose.title)),
    field('description', purpose.description),
    field('kinds', [purpose.kind]),
    field('dataSubjects', purpose.people, 'whose data it is'),
    field('data', purpose.dataKinds?.map(name), 'which data are used'),
    field('sources', purpose.sources, 'where the data come from'),
    field('basis', basesOf(purpose.bases), 'on what basis'),
    special &&
      field('specialCategoryCondition', conditionOf(special.condition), 'what allows the use of sensitive data'),
    criminal &&
      field('criminalOffenceCondition', conditionOf(criminal.condition), 'what allows the use of data about crimes'),
    assessment && field('dpia', assessmentOf(assessment.stated), 'whether you studied the risks for people'),
    field('recipients', purpose.recipients, 'who gets the data'),
    field('retention', retentionOf(purpose.retention), 'how long the data are kept'),
    provision && field('provision', provisionOf(provision.stated), 'whether people have to give the data'),
    marketing && field('marketing', marketingOf(marketing), 'how the advertising reaches people'),
  ])
}

/** A basis alone is a word where that says all; several are told apart. */
function basesOf(bases: readonly Basis[]): Value | undefined {
  const [only, ...others] = bases
  if (only === undefined) return undefined
  if (others.length > 0) return bases.flatMap((basis) => basisMap(basis) ?? [])
  return detailsOf(only).length === 0 ? only.type : basisMap(only)
}

const basisMap = (basis: Basis): Value | undefined =>
  mapOf([field('type', basis.type), field('for', basis.for), ...detailsOf(basis)])

function detailsOf(basis: Basis): readonly Field[] {
  switch (basis.type) {
    case 'consent':
      return consentFields(basis.consent ?? {})
    case 'legal-obligation':
    case 'public-task':
      return [field('law', basis.law, 'which law it is')]
    case 'recognised-legitimate-interest':
      return [field('condition', basis.situation, 'which situation it is')]
    case 'legitimate-interests':
      return [
        field('interests', basis.interest === undefined ? undefined : [basis.interest], 'what you want to achieve'),
        field('balancing', balancingOf(basis), 'the day you weighed it against the interests of the people'),
        field('outsidePublicTask', basis.outsidePublicTask),
      ]
    default:
      return []
  }
}

const balancingOf = ({ weighed, childrenWeighed }: Basis): Value | undefined =>
  mapOf([
    field('done', weighed),
    field('children', childrenWeighed?.summary, childrenWeighed && 'how you weighed the interests of children'),
  ])

const consentFields = ({ method, withdraw, asEasy, separate, refusable }: Consent): readonly Field[] => [
  field('method', method, 'how people say yes'),
  field(
    'withdraw',
    mapOf([field('how', withdraw), field('asEasy', asEasy, withdraw && 'whether taking it back is as easy')]),
    'how people take it back',
  ),
  field('separate', separate, 'whether you ask for it apart from other things'),
  field('refusable', refusable, 'whether people can say no and lose nothing'),
]

function conditionOf(condition: Condition | undefined): Value | undefined {
  if (condition === undefined) return undefined
  const { type, needsLaw, law, consent, schedule1, secrecy } = condition
  return mapOf([
    field('type', type),
    ...(consent === undefined ? [] : consentFields(consent)),
    needsLaw ? field('law', law, 'which law it is') : undefined,
    ...(schedule1 === undefined ? [] : schedule1Fields(schedule1.stated)),
    secrecy && field('secrecy', secrecy.stated, 'who is bound to secrecy'),
  ])
}

function schedule1Fields(stated: Schedule1 | undefined): readonly Field[] {
  const document = stated?.document
  return [
    field('schedule1', stated?.paragraph, 'which condition of Schedule 1 you meet'),
    document &&
      field(
        'policyDocument',
        mapOf([field('reference', document.stated)]),
        'the policy document that this condition asks for',
      ),
  ]
}

function assessmentOf(assessment: Assessment | undefined): Value | undefined {
  if (assessment === undefined || assessment.state === 'none') return assessment?.state
  return mapOf([field('done', assessment.done), field('notRequired', assessment.why)])
}

const retentionOf = (retention: Retention | undefined): Value | undefined =>
  retention &&
  mapOf([
    field('keep', retention.keep),
    field('after', retention.after, retention.keep && 'from when the time runs'),
    field('until', retention.until),
    field('criterion', retention.criterion),
  ])

function provisionOf(provision: Provision | undefined): Value | undefined {
  if (provision === undefined) return undefined
  const { requirement, consequence } = provision
  return mapOf([
    field('requirement', requirement),
    field('obliged', requirement !== 'optional'),
    field('consequence', consequence, 'what happens if people do not give them'),
  ])
}

function marketingOf({ channels, promotes, mode, obtained, senderNamed, everyMessage, atCollection }: Marketing) {
  return mapOf([
    field('channels', channels, 'how it reaches people'),
    field('promotes', promotes, 'what you advertise'),
    field('mode', mode, 'why you may send it'),
    field('obtained', obtained),
    field('senderNamed', senderNamed, 'whether every message says who sends it'),
    field(
      'optOut',
      mapOf([
        field('atCollection', atCollection),
        field('everyMessage', everyMessage),
        // Who answers no may still stop it at any time, only not in every message.
        field('atAnyTime', everyMessage ? true : undefined),
      ]),
      'how people say stop',
    ),
  ])
}
