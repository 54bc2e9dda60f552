import type { Phrases } from '../phrase.js'
import {
  beingPassed,
  consent,
  data,
  end,
  gi,
  limits,
  limitsBesideConsent,
  not,
  others,
  pass,
  passed,
  passing,
  selling,
  we,
} from './promise-words.js'

/** What people agree to besides messages, and what is said of all who wish something. */
const notOfMessages =
  /\b(?:cookies?|third[ -]part(?:y|ies)|withdr\w+|unless|parents?|guardians?|share|shared|pass|not required|without|next of kin|emergenc\w+|referees?|references?|employers?|doctors?)\b/i

/** What English texts promise or deny about giving data away, and what they say that is the opposite of it. */
export const promisesAboutSharing = {
  /** Nobody else gets data. */
  claimNoSharing: () => [
    { says: gi(we, not, ' ', passing, ' ', data, `(?: (?:with|to) ${others})?`, end), unless: limits },
    {
      says: gi(
        `\\b(?:data|information|details|it) (?:is|are|will be|will)(?: never| not)(?: be)? ${beingPassed}(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\bno (?:personal )?(?:data|information) (?:is|are|will be) ${beingPassed}(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(we, ' ', passing, ' ', data, ' (?:with|to) (?:no one|nobody|no[ -]one else|nobody else)', end),
      unless: limits,
    },
  ],

  /** Nobody else gets data unless people agree. */
  claimOnlyWithConsent: () => [
    {
      says: gi(
        we,
        not,
        ' ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` without (?:first )?(?:(?:having|obtaining|getting|asking for) )?(?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        we,
        not,
        ' ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` unless (?:we have|you (?:have )?g[ai]ven?)(?: us)? (?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        we,
        '(?: only)? ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` only with (?:your )?${consent}`,
        end,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(we, ' only ', passing, ' ', data, `(?: (?:with|to) ${others})?`, ` with (?:your )?${consent}`, end),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        `\\b(?:data|information|details) (?:is|are|will be|will)(?: never| not)(?: be)? ${beingPassed}(?: (?:with|to) ${others})? without (?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
  ],

  /** What follows is left to what the law asks for. */
  claimExceptsLaw: () => [
    {
      says: /\b(?:except|unless|other than|apart from|save (?:for|where|as|when)|with the exception)\b.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b/gi,
    },
  ],

  /** Data are not for sale. */
  claimNoSale: () => [
    {
      says: gi(
        we,
        not,
        ` (?:${pass},? (?:(?:or|nor|and) )?){0,4}${selling}\\b(?:,? (?:or|nor) ${pass}){0,3} `,
        data,
        '\\b',
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\b(?:data|information|details|it) (?:is|are|will be|will)(?: never| not)(?: be)? (?:${passed}(?: to| with)?,? (?:(?:or|nor|and) )?){0,4}(?:sold|rented|traded)\\b`,
      ),
      unless: limits,
    },
  ],

  /** Data are sold. */
  saleOfData: () => [
    {
      says: /\b(?:sell|selling|rent|renting|trade|trading)(?: out)? (?:(?:your|the|our|members[’']|customers[’']|people[’']s|mailing|personal) ){0,4}(?:data|addresses|details|lists?|information)\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
    {
      says: /\b(?:buys?|purchases?|rents?|pays?(?: us)? for) (?:(?:your|the|our|members[’']|customers[’']|people[’']s|mailing|personal) ){0,4}(?:data|addresses|details|lists?|information)\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
    {
      says: /\b(?:data|address|list) brokers?\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
  ],

  /** Data do not leave the area. */
  claimNoTransfers: () => [
    {
      says: gi(
        `\\b(?:data|information|details) (?:(?:always )?(?:stays?|remains?)|(?:is|are) (?:only|always|all) (?:held|kept|processed)|never leaves?) (?:in|within|inside)? ?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|Ireland|Germany|Austria|country)`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        we,
        not,
        ` (?:transfer|send|move|export)(?: or (?:transfer|send|store))? ${data} (?:abroad|overseas|(?:to )?(?:anywhere )?(?:outside|out) (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|country)(?: (?:or|and) (?:the )?(?:EU|EEA|UK))?|to (?:any )?(?:third|other|foreign) countr(?:y|ies)|to (?:any )?countr(?:y|ies) outside (?:the )?(?:UK|EU|EEA))`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\b(?:data|information|details) (?:is|are|will be|will)(?: never| not)(?: be)? (?:transferred|sent|moved) (?:abroad|overseas|(?:to )?(?:anywhere )?(?:outside|out) (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|country)(?: (?:or|and) (?:the )?(?:EU|EEA|UK))?|to (?:any )?(?:third|other|foreign) countr(?:y|ies))`,
        end,
      ),
      unless: limits,
    },
  ],

  /** What goes out are sums and averages. */
  claimAggregateOnly: () => [
    {
      says: gi(
        we,
        '(?: will)? only (?:ever )?',
        `(?:${pass}|publish)(?:,? (?:or|and) (?:${pass}|publish))? (?:anonymous |anonymi[sz]ed |statistical |fully )*(?:and )?aggregated?(?: and anonymi[sz]ed)? (?:data|information|figures|statistics|results)`,
        `(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        we,
        '(?: will)? (?:only (?:ever )?)?',
        `(?:${pass}|publish) ${data}`,
        `(?: (?:with|to) ${others})?`,
        ' only in (?:an? )?(?:anonymous |anonymi[sz]ed )?(?:and )?(?:aggregated?|summary|statistical) (?:form|format)',
        end,
      ),
      unless: limits,
    },
    {
      says: /\b(?:data|information) (?:is|are|will be) only (?:ever )?(?:shared|published|disclosed|released) (?:in (?:an? )?)?(?:anonymous |anonymi[sz]ed )?(?:and )?(?:in )?aggregated?(?: form| format)?(?=$|[.;:,!)])/gi,
      unless: limits,
    },
  ],

  /** That people hear from somebody when they have agreed. */
  contactedWithConsent: () => [
    {
      says: /\b(?:when|where|if|once|only if|only when)\b[^.;]{0,20}\b(?:consent|permission)\b[^.;]{0,20}?\b(?:is|has been|was|are)? ?(?:given|received|obtained|granted)\b[^.;]{0,60}?\b(?:contact|write to|e-?mail|call|ring|text|send (?:you|them|him|her|members|customers))\b/gi,
      unless: notOfMessages,
    },
    {
      says: /\b(?:contact|write to|e-?mail|call|ring|text|send) (?:you|them|people|members|customers|enquirers|the \w+)\b[^.;]{0,80}?\b(?:with your (?:prior |explicit |express )?(?:consent|permission)|if you (?:have )?(?:consent(?:ed)?|agree(?:d)?|opted in|given (?:us )?(?:your )?(?:consent|permission))|(?:when|where|if|once) (?:consent|permission) (?:is|has been|was) (?:given|received|obtained))\b/gi,
      unless: notOfMessages,
    },
  ],

  /** That something is done only after people have said so. */
  waitsForAWord: () => [
    {
      says: /\b(?:if|when|where|once|after|because|as|only if) you (?:(?:have|first|expressly|explicitly|yourself) ){0,3}(?:ask(?:ed)?|agree[ds]?|sign(?:ed)?|tell|told|allow(?:ed)?|request(?:ed)?|consent(?:ed)?|say|said|release[ds]?|choose|chose|tick(?:ed)?|connect(?:ed)?|link(?:ed)?|enable[ds]?|(?:switch|turn)(?:ed)? (?:\w+ ){0,3}on)\b|\b(?:at|on|upon) your (?:own )?(?:request|word|instructions?)\b|\bwith your (?:[\w-]+ )?(?:consent|permission|agreement)\b|\byou (?:sign|tick|agree)\b[^.;]{0,40} first\b/gi,
      unless: /\b(?:not|unless|even|until|object)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
