import type { Phrases } from '../phrase.js'

/** How English texts name where data come from, and what comes from there. */
export const sources = {
  /** A label for data of any sort. */
  anyData: () => [
    {
      says: /^(?:(?:your|the|their|our|all|some|other|any|relevant|certain|personal|basic|general|required|necessary|further|additional|more|various|miscellaneous|assorted|different|diverse|sundry|extra|remaining|related|similar|appropriate|useful|supplementary|supporting|several|and|or|&) ){0,6}(?:data|information|details|particulars|data points|records|items|stuff|things|facts|material|documents|documentation|info)(?: (?:about|on|of|relating to|concerning) (?:you|them|people|the (?:person|people|individual|data subject)))?\.?$/gi,
    },
    {
      says: /^(?:(?:various|miscellaneous|misc|other|others|etc|anything else|everything else|and so on|and more|more)\.?)$/gi,
    },
  ],

  /** A label that says that people give the data themselves. */
  givenByPeople: () => [
    {
      says: /^(?:(?:by|when|on) )?(?:joining|applying|asking|contacting|registering|signing up|enquiring|completing|filling in|booking|ordering|subscribing|writing to|calling|e-?mailing|donating|paying)\b/gi,
    },
    {
      says: /\b(?:if|when|whenever|where|once|as|what|that|which) you (?:ask|join|apply|contact|register|sign|enquire|complete|fill|book|order|subscribe|write|call|e-?mail|buy|pay|donate|give|tell|provide|submit|send|fill|post|upload)\b/gi,
    },
    // What people send of their own.
    {
      says: /^your (?:own )?(?:(?:application|registration|booking|order|enquiry|membership|entry|sign-up) forms?|application|order|booking|enquiry|registration|letters?|e-?mails?|messages?|calls?|requests?|answers?|orders|bookings|enquiries)(?= ?$| to us)/gi,
    },
  ],

  /** A source that is a person, or persons of one kind: nobody names them in a notice. */
  privateSource: () => [
    {
      says: /^(?:[\w’'-]+ ){0,4}?(?:an? |another |the )?(?:person|people|individuals?|complainants?|witness(?:es)?|relatives?|parents?|guardians?|family(?: members?)?|friends?|colleagues?|neighbours?|referees?|other (?:users|members|customers|clients|patients|residents|tenants|players))\b/gi,
      unless:
        /\b(?:compan(?:y|ies)|agenc(?:y|ies)|providers?|brokers?|organi[sz]ations?|ltd|limited|plc|inc|llp|gmbh)\b/i,
    },
  ],

  /** A name that could be anybody's. */
  anySource: () => [
    {
      says: /^(?:(?:our|other|some|selected|trusted|certain|various|public(?:ly available)?|the) )*(?:partners?|third[ -]part(?:y|ies)|sources?|companies|organi[sz]ations?|people|data providers?|information)\.?$/gi,
    },
  ],

  /** A time of a month or less. */
  monthAtMost: () => [
    {
      says: /\b(?:within|in|after|later than|at most|up to|latest(?: after)?)\b[^.]{0,20}?\b(?:(?:a|an|one|1) (?:calendar )?(?:month|week|day|hour)|(?:two|three|four|[2-4]) weeks|(?:[2-9]|[12]\d|30) (?:working |calendar )?days|(?:the )?same (?:day|week|month))\b/gi,
    },
    { says: /\b(?:(?:on )?the same day|the next day|immediately|at once|straight away|without delay)\b/gi },
  ],

  /** That people choose to give something. */
  volunteered: () => [
    {
      says: /\b(?:if|that|which|what|when|whenever) you (?:upload|connect|choose|wish|want|like|share|post|opt|decide|volunteer)\b/gi,
    },
    { says: /\bfreely (?:submitted|given|provided|shared)\b|\bvoluntar(?:y|ily)\b|\boptional(?:ly)?\b/gi },
  ],

  /** That whoever holds data gives them to people themselves, so that they come from nowhere. */
  assignedData: () => [
    {
      says: /\b(?:assigned|allocated|issued|given|allotted) (?:to|by) (?:you|us|them|members|customers|the (?:organisation|organization|club|school|company))\b|\b(?:we|that we|which we) (?:assign|allocate|issue|give)\b/gi,
      unless: /\bgiven (?:to us|by (?:you|them|members|customers))\b/i,
    },
  ],

  /** A label for whatever else data come from. */
  otherSource: () => [
    {
      says: /^(?:(?:from|via|through|the|any|some|various|all|our|certain) )*other (?:sources?|places|channels|means|third[ -]parties|parties|organi[sz]ations|companies|providers)\.?$/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
