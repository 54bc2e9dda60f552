import type { Phrases } from '../phrase.js'

/** Something that is not a person: its health, weight or diagnosis is nobody's. */
const things =
  'system|service|server|site|website|device|battery|disk|network|account|financial|environmental|public|plant|soil|tree|crop|animal|pet|horse|engine|vehicle|boiler|fault|error|crash|database|cluster|application|app|food|planning|building'

/** Unions that no worker joins. */
const otherUnions =
  "students?|students?[’']|credit|rugby|european|civil|customs|postal|football|cricket|mothers[’']|savings|tennis|cycling|western|soviet|monetary|banking|marital|swimming|gymnastics|choral|debating"

/** Somebody whom a sentence is about. */
const somebody =
  '(?:you|they|he|she|people|visitors?|voters?|readers?|users?|customers?|shoppers?|applicants?|employees|staff|residents?|tenants?|guests?|patients?|followers?|supporters?|somebody|someone|each (?:person|visitor|reader|user|customer)|an? (?:person|visitor|voter|reader|user|customer|applicant|tenant|employee))'

/** Guesses and habits between somebody and what they do: 'seem to', 'will probably'. */
const perhaps =
  '(?:(?:seems?|appears?|tends?|(?:is|are) (?:most )?likely|may|might|would|will|could|probably|mostly|usually|last|have|has|once|really|to|be|be in|been|had) ){0,4}'

/** Belongs to each sort of data: what somebody says of people without naming the sort, as in 'the party they support'. */
const whether = `(?:whether|if|how likely) (?:it is )?(?:that )?${somebody} ${perhaps}`

/**
 * English words in the name of data, or in what is done with them, that make one ask what they reveal. What has another
 * meaning as often is bound to a second word: a race is rowed, a union may be a bank's, and politics are taught.
 */
export const sensitiveData = {
  soundsLikeHealth: () => [
    {
      says: new RegExp(
        `\\b(?:(?<!\\b(?:${things}) )(?:mental |sexual )?health(?! (?:and|&|or) safety|[- ](?:clubs?|foods?|stores?|shops?|endpoints?|probes?|magazine|minister|secretary)|checks? of)|` +
          `(?<!\\b(?:${things}|self) )diagnos(?:is|es|ed)(?! of (?:the |a |any |your )?(?:${things}|faults?|errors?|problems?)))\\b`,
        'gi',
      ),
    },
    {
      says: /\b(?:medical(?! (?:illustrat\w+|photograph\w*|books?|schools?|students?|suppl(?:y|ies)|journals?|equipment|devices?|secretar\w+|degrees?|librar\w+|directors?|education|writers?|writing|practices?|receptionists?))|clinical (?:notes?|records?|data|history|findings?|information|trials?)|(?<!\b(?:protect|guard|secur|stock|suppl|steal|order|stor)(?:e|s|es|y|ies|ing|ed)? (?:[\w-]+ ){0,3})(?<!\b(?:theft|thefts|sale|stock|store|stores|supply) of )medicines?(?! cabinets?| ball| stores?| stocks?)|medication|prescriptions?(?! charges)|vaccin\w+|immuni[sz]ations?|inoculations?|symptoms?|dosages?)\b/gi,
    },
    {
      says: /\b(?:blood (?:groups?|types?|pressure|tests?|sugar|donors?|donations?|results?|samples?)|(?:lab|laboratory|covid(?:-?19)?|drugs?|alcohol|urine|antibody|antigen|screening|pregnancy) (?:tests?|results?|samples?)|covid(?:-?19)? (?:status|infections?|pass|certificates?)|test results from (?:the |your )?(?:lab|laboratory|hospital|doctor)|x-rays?|mri|ct scans?|ultrasound scans?|scan results)\b/gi,
    },
    {
      says: /\b(?:disabilit(?:y|ies)|disabled(?! (?:accounts?|users?|features?|cookies|plugins?|services?|logins?|cards?|devices?|modules?|settings?|functions?|buttons?|items?|products?|by))|wheelchairs?|impairments?(?! of (?:the |an? )?(?:assets?|goodwill|value|loans?|functions?))|handicapped|mobility (?:needs|aids?|impairments?|problems)|hearing (?:loss|aids?|tests?)|eye ?sight|eye tests?|vision tests?|access(?:ibility)? (?:needs|requirements)|reasonable adjustments|(?:special|additional) (?:educational |support |learning )?needs|learning difficult(?:y|ies)|blue badges?|neurodivers\w+|neurodivergen\w+|autis(?:m|tic)|adhd|dyslexi[ac]|dyspraxi[ac])\b/gi,
    },
    {
      says: /\b(?:diet(?:s|ary)?|allerg(?:y|ies|ic|ens?)|(?:food|lactose|gluten) intoleranc\w+|intolerances|coeliac|celiac|pregnan(?:t|cy|cies)|maternity (?:leave|pay|records?|notes|status|dates?)|miscarriages?|abortions?|contracepti\w+|fertility|ivf|menstrua\w+|menopaus\w+)\b/gi,
    },
    {
      says: /\b(?:sick(?:ness)?[- ](?:leave|notes?|pay|days?|absences?|records?)|sickness|sick leave|illness(?:es)?|fit notes?|reasons? (?:for|of) (?:your |their )?absences?|injur(?:y|ies|ed)(?! time)|first[- ]aid (?:records?|treatments?|log|given|incidents?)|hospital (?:admissions?|stays?|discharges?|records?|letters?|numbers?|notes|treatments?)|hospitali[sz]\w+|(?:doctor|gp|nurse|dentist|consultant|specialist)(?:[’']?s[’']?)? (?:notes?|letters?|certificates?|reports?|records?|referrals?)|patient[’']?s?[’']? (?:records?|notes?|files?|histor(?:y|ies)|data|numbers?|ids?)|nhs numbers?|medical record numbers?)\b/gi,
    },
    {
      says: /\b(?:(?<!\b(?:plant|tree|crop|animal) )diseases?|(?:eating|sleep|mental|personality|anxiety|spectrum|mood|bipolar) disorders?|cancer(?! research| charit\w+)|diabet(?:es|ic)|asthma|epilep(?:sy|tic)|hiv|depression(?! scenarios?| era)|dementia|alzheimer\w*|psychiatr\w+|psycholog(?:ical|y) (?:reports?|assessments?|profiles?|notes?|records?|tests?)|(?:physio|psycho|chemo|radio)therap(?:y|ies)|(?:speech|occupational|hormone) therap(?:y|ies)|therap(?:y|ist) (?:notes?|sessions?|records?)|(?<!\b(?:debt|careers?|financial|housing|genealogical) )counsell?ing(?! bod(?:y|ies))|(?<!\b(?:tree|mp[’']s|councillor[’']s|advice) )surger(?:y|ies)(?= (?:records?|notes?|dates?)|[,;]|$)|treatment (?:plans?|histor(?:y|ies)|notes|records?)|dental (?:records?|histor(?:y|ies)|treatments?|charts?)|addictions?|substance (?:use|misuse|abuse)|drug use|(?:alcohol|tobacco) (?:use|consumption|intake|dependen\w+)|smok(?:er|ing) (?:status|habits?))\b/gi,
    },
    {
      says: /\b(?:body (?:mass|fat|weight)|bmi|height and weight|weight and height|heart (?:rates?|conditions?|problems?|attacks?)|resting pulse|sleep (?:data|patterns?|quality)|(?<!\b(?:customer|skin|hair|day|child|pet|lawn|car|product|after) )care (?:plans?|needs)|gender (?:reassignment|dysphoria|transition)|implants?(?= (?:records?|details?)|[,;]|$)|prosthe\w+|organ donors?)\b/gi,
    },
    {
      says: new RegExp(
        `\\b${whether}(?:(?:is|are|feels?|get|gets|fall|falls) )?(?:ill|sick|unwell|depressed|anxious|disabled|addicted|infertile|bipolar|suicidal)\\b|\\bhow (?:ill|sick|unwell|depressed|anxious|disabled|frail) ${somebody}\\b|\\bmental state\\b`,
        'gi',
      ),
    },
  ],

  soundsLikeOrigin: () => [
    {
      says: /\b(?:ethnic(?:ity|ities)?|racial|race (?:or|and) (?:ethnic|religio)\w{0,9}|your race(?=$|[,;.)]| (?:and|or)\b)|(?:age|gender|sex|religion|disability|colour)(?:, | and | or |\/)race(?! (?:number|entry|entries|results?|day|time|category|distance|fees?))|race(?:, |\/)(?:colou?r|religion|gender|nationality|sex|disability)|skin (?:colou?r|tone)|colou?r of (?:your |their )?skin|national origin|tribal (?:membership|affiliation)|caste|aboriginal|indigenous (?:status|identity|origin)|migra(?:nt|tion) background|diversity (?:monitoring|data|information|questionnaires?|surveys?|forms?)|equalit(?:y|ies) (?:monitoring|data|questionnaires?|forms?)|equal opportunit(?:y|ies) (?:monitoring|data|questionnaires?|forms?))(?:\b|$)/gi,
    },
    {
      says: /\b(?:their|people[’']s|visitors[’']|customers[’']|applicants[’']) race(?=$|[,;.)]| (?:and|or)\b)|\b(?:their|your|people[’']s) ancestry\b/gi,
    },
  ],

  soundsLikeBelief: () => [
    {
      says: /\b(?:religio(?:n|ns|us)(?! (?:education|studies|studies grades?))|(?<!\b(?:good|bad) )faith(?! (?:house|hill|street|road|lane|in|healing))|(?<!\b(?:honest|reasonable|common) )beliefs?(?= |[,;.)]|$)|(?<!\b(?:note|coin|currency|voucher|share|stamp|card|bank) )denominations?(?! of (?:the |your )?(?:bank ?notes?|notes?|coins?|currency|bills?|vouchers?|shares?|stamps?))|church (?:tax|membership|members?|attendance|affiliation)|parishioners?|(?:mosque|synagogue|temple|chapel|congregation) (?:membership|members?|attendance)|place of worship|baptism(?:s|al)?|bar mitzvahs?|prayer (?:requests?|needs)|philosophical (?:views?|convictions?)|spiritual (?:views?|life|needs|guidance)|halal|kosher|tithes?|tithing|zakat)\b/gi,
    },
    {
      says: new RegExp(
        `\\b(?:which|what) (?:god|church|mosque|synagogue|temple) ${somebody}\\b|\\bhow (?:religious|devout|observant|pious)\\b|\\b(?:their|your|people[’']s) creed\\b|\\b${whether}(?:prays?|go(?:es)? to (?:a )?(?:church|mosque|synagogue|temple)|attends? (?:a )?(?:church|mosque|synagogue|temple)|believes? in (?:a )?god)\\b`,
        'gi',
      ),
    },
  ],

  soundsLikeUnion: () => [
    {
      says: new RegExp(
        `\\b(?:trade|labour|labor)s?[- ]union|(?<!\\b(?:${otherUnions}) )\\bunion (?:members?|membership|dues|subscriptions?|subs|reps?|representatives?|branch|activit(?:y|ies)|status|fees|officials?)\\b|\\bshop stewards?\\b|\\bindustrial action\\b|\\bstrike (?:action|ballots?|participation|pay)\\b`,
        'gi',
      ),
    },
    {
      says: new RegExp(
        `\\b${whether}(?:(?:is|are) (?:in|part of)|joins?|joined|belongs? to|organi[sz]es? in) (?:a|any|their|our) (?:trade )?union\\b`,
        'gi',
      ),
    },
  ],

  soundsLikePolitics: () => [
    {
      says: /\b(?:political(?! (?:science|studies|history|maps?|geography|economy|theory|philosophy|sciences))|(?<!(?:third|birthday|wedding|christmas|working|search|hen|stag|garden|office|dinner)[ -])party (?:membership|members?|affiliation|cards?|allegiance)|voting intentions?|how (?:you|they|people) (?:vote|voted|will vote|intend to vote)|(?<!annual )(?<!electoral )canvass(?:ing)? (?:returns?|notes?|data|records?|results?)|petitions? (?:that )?(?:you |they )?(?:have )?signed|ideolog(?:y|ies|ical)|political part(?:y|ies))\b/gi,
    },
    {
      says: new RegExp(
        `(?<!\\b(?:third|other|contracting|birthday|search|responsible|liable|data)[ -])\\bpart(?:y|ies) (?:(?:that|which|whom) )?${somebody} ${perhaps}(?:supports?|supported|votes?|voted|voting|backs?|backed|favou?rs?|prefers?|sympathi[sz]es?|leans?|elects?|elected)(?: for)?\\b|\\b(?:supports?|votes?|voting|voted|leans?) (?:for |towards? )?(?:which|what|whichever|a certain|a particular|our|another|the same) (?:political )?party\\b|\\bhow (?:voters?|visitors?|readers?|users?|customers|residents|supporters) ${perhaps}votes?\\b|\\b(?:left|right)-?wing\\b`,
        'gi',
      ),
    },
  ],

  soundsLikeBiometry: () => [
    {
      says: /\b(?:biometrics?|(?<!(?:browser|device|digital|canvas|tls|ssh|key|file|certificate|audio|content|song|acoustic|pgp|gpg|hash|message|document) )finger ?prints?(?! of (?:the |your |a )?(?:browser|device|key|certificate|file|document))|fac(?:e|ial) (?:recognition|templates?|geometry|scans?|prints?)|iris (?:scans?|recognition|patterns?)|retina(?:l)? (?:scans?|patterns?)|voice ?prints?|voice (?:recognition|biometrics?)|palm ?prints?|hand geometry|keystroke dynamics)\b/gi,
    },
  ],

  soundsLikeGenes: () => [
    {
      says: /\b(?:genetics?(?! algorithms?| programming| engineering)|genom(?:e|es|ic)|dna|gene (?:tests?|sequences?|variants?)|hereditary (?:diseases?|conditions?)|inherited (?:diseases?|conditions?))\b/gi,
    },
  ],

  soundsLikeSex: () => [
    {
      says: /\b(?:sexual(?! health)|sexuality|sex life|lgbt\w*|lesbian|bisexual|homosexual\w*|heterosexual\w*|transgender|gay(?= |[,;.)]|$)|dating preferences?|sexually transmitted)\b/gi,
    },
    {
      says: new RegExp(
        `\\b(?:whom?|who else) ${somebody} ${perhaps}(?:loves?|dates?|sleeps? with|(?:(?:is|are) )?attracted to|fanc(?:y|ies))\\b`,
        'gi',
      ),
    },
  ],

  soundsLikeCrime: () => [
    {
      says: /\b(?:(?:criminal|previous|spent|unspent) (?:convictions?|records?|offences?)|convictions?|criminal(?! law| justice (?:course|degree|studies))|dbs|disclosure and barring|(?:driving|motoring|alleged|suspected) offen[cs]es?|(?<!no )offen[cs]es?(?= |[,;.)]|$)|police (?:records?|reports?|cautions?|certificates?|checks?)|arrests?(?= |[,;.)]|$)|prison (?:records?|sentences?|numbers?)|imprisonment|probation (?:officer|service|order)s?|suspected (?:fraud|theft|crime)|suspicions? of (?:fraud|theft|crime)|fraud (?:markers?|records?|flags?|allegations?)|shoplift\w+|penalty points on (?:your |their )?(?:driving )?licen[cs]e|(?:driving|licen[cs]e) (?:penalty points|endorsements?))\b/gi,
    },
    {
      says: new RegExp(
        `\\b${whether}(?:committed (?:a )?crimes?|commits? (?:a )?crimes?|in prison|broke(?:n)? the law|in trouble with the (?:law|police)|steals?|stolen)\\b`,
        'gi',
      ),
    },
  ],

  /** What only Swiss law counts as sensitive: Article 5(c) FADP is wider than Article 9 in these. */
  soundsSwissSensitive: () => [
    {
      says: /\b(?:social (?:assistance|welfare|aid)|welfare benefits?|intimate|privacy sphere|private sphere|(?:administrative|disciplinary) (?:proceedings|sanctions|penalt(?:y|ies))|prosecutions?)\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>
