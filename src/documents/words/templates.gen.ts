// @ts-nocheck
// Made by `npm run generate` from templates/: change it there.
import { localeFormats } from './locale-formats.gen.js'
import type { Catalogue } from './words.js'

/** The messages of a catalogue, each with the arguments it takes. */
export interface MessageArguments {
  readonly 'page.contents': never
  readonly 'page.skip': never
  readonly 'page.title': never
  readonly 'page.draft': never
  readonly 'page.draft-meaning': never
  readonly 'page.draft-gaps': 'count'
  readonly 'page.number': 'page' | 'pages'
  readonly 'page.effective': never
  readonly 'page.reviewed': never
  readonly 'page.version': never
  readonly 'regime.uk': never
  readonly 'regime.eu': never
  readonly 'regime.ch': never
  readonly 'regime.eu-uk': never
  readonly 'under': 'regime' | 'text'
  readonly 'gap': 'what'
  readonly 'gap.language': never
  readonly 'gap.controller': never
  readonly 'gap.controller-name': never
  readonly 'gap.controller-contact': never
  readonly 'gap.dpo-contact': never
  readonly 'gap.purposes': never
  readonly 'gap.purpose-title': never
  readonly 'gap.lawful-basis': never
  readonly 'gap.legitimate-interests': never
  readonly 'gap.withdrawal': never
  readonly 'gap.recipients': never
  readonly 'gap.destination': never
  readonly 'gap.transfer-mechanism': never
  readonly 'gap.storage-period': never
  readonly 'gap.provision': never
  readonly 'gap.special-condition': never
  readonly 'gap.criminal-condition': never
  readonly 'gap.decision-logic': never
  readonly 'gap.decision-significance': never
  readonly 'gap.decision-consequences': never
  readonly 'gap.source': never
  readonly 'gap.indirect-data': never
  readonly 'gap.rights': never
  readonly 'gap.complaint-to-authority': never
  readonly 'gap.complaint-to-controller': never
  readonly 'duration.years': 'count'
  readonly 'duration.months': 'count'
  readonly 'duration.weeks': 'count'
  readonly 'duration.days': 'count'
  readonly 'duration.workingDays': 'count'
  readonly 'duration.hours': 'count'
  readonly 'duration.minutes': 'count'
  readonly 'labelled': 'label' | 'value'
  readonly 'pair': 'first' | 'second'
  readonly 'series': 'first' | 'second'
  readonly 'only': 'limit'
  readonly 'when': 'condition'
  readonly 'when-clause': 'condition'
  readonly 'opener.condition': never
  readonly 'opener.until': never
  readonly 'opener.after': never
  readonly 'these-people': 'people'
  readonly 'this-data': 'data'
  readonly 'law': 'laws'
  readonly 'certainty.use': 'certainty'
  readonly 'opt-out': 'route'
  readonly 'certainty.data': 'certainty'
  readonly 'certainty.source': 'certainty'
  readonly 'quoted-source': 'what' | 'detail'
  readonly 'contact.any': never
  readonly 'contact.email': never
  readonly 'contact.post': never
  readonly 'contact.phone': never
  readonly 'contact.form': never
  readonly 'contact.website': never
  readonly 'contact.person': never
  readonly 'contact.for': never
  readonly 'contact.more': never
  readonly 'short.heading': never
  readonly 'short.who': never
  readonly 'short.why': never
  readonly 'short.more': 'count'
  readonly 'short.recipients': never
  readonly 'short.recipients-none': never
  readonly 'short.sensitive': never
  readonly 'short.sources': never
  readonly 'short.published': never
  readonly 'short.abroad': never
  readonly 'short.home': never
  readonly 'short.abroad-none': 'regime'
  readonly 'short.decisions': never
  readonly 'short.profiling': never
  readonly 'short.period': never
  readonly 'short.unending': never
  readonly 'short.rights': never
  readonly 'short.rights-words': never
  readonly 'short.rights-more': never
  readonly 'short.object': never
  readonly 'short.marketing': never
  readonly 'short.withdraw': never
  readonly 'short.contact': never
  readonly 'short.complain': never
  readonly 'short.complain-words': 'regime'
  readonly 'who.heading': never
  readonly 'who.audience': never
  readonly 'who.covers': never
  readonly 'who.excludes': never
  readonly 'who.laws': 'regimes'
  readonly 'who.we': 'controllers'
  readonly 'who.sole': 'controller'
  readonly 'who.introduced': 'name' | 'short'
  readonly 'who.joint': 'controllers'
  readonly 'who.separate': 'controllers'
  readonly 'who.several': 'controllers'
  readonly 'who.joint-with': 'controllers'
  readonly 'who.joint-others': 'controller'
  readonly 'who.names': never
  readonly 'who.legal-form': never
  readonly 'who.register': never
  readonly 'who.dpo': never
  readonly 'who.dpo-reach': never
  readonly 'who.dpo-none': never
  readonly 'because': 'reason'
  readonly 'who.lead': never
  readonly 'who.representative': 'regime'
  readonly 'who.representative-reach': never
  readonly 'who.representative-none': never
  readonly 'who.joint-parties': 'controllers'
  readonly 'who.joint-purposes': never
  readonly 'who.joint-essence': never
  readonly 'who.joint-point': never
  readonly 'who.joint-document': never
  readonly 'who.joint-any': never
  readonly 'what.heading': never
  readonly 'what.others': never
  readonly 'what.others-of': 'people'
  readonly 'what.open': never
  readonly 'what.open-words': 'words'
  readonly 'what.identifiable': 'identifiable'
  readonly 'what.form': 'link'
  readonly 'what.sources': never
  readonly 'source.required-on': 'forms'
  readonly 'source.required': never
  readonly 'source.told': 'when'
  readonly 'source.told-how': 'how'
  readonly 'source.untold': never
  readonly 'source.exemption': 'provision'
  readonly 'source.measures': 'measures'
  readonly 'source.published': 'link'
  readonly 'source.assurance': 'words'
  readonly 'th.kinds': never
  readonly 'th.source': never
  readonly 'th.giver': never
  readonly 'data-kind': 'kind'
  readonly 'why.heading': never
  readonly 'why.heading-ch': never
  readonly 'why.intro': never
  readonly 'why.when': never
  readonly 'why.behalf': never
  readonly 'why.further': never
  readonly 'why.further-from': never
  readonly 'why.effects': never
  readonly 'why.effects-none': never
  readonly 'why.self-service': never
  readonly 'why.documents': never
  readonly 'why.controllers': never
  readonly 'why.people': never
  readonly 'why.data': never
  readonly 'why.source': never
  readonly 'why.sources': never
  readonly 'why.recipients': never
  readonly 'why.recipients-none': never
  readonly 'why.period': never
  readonly 'why.basis': never
  readonly 'why.basis-under': 'regime'
  readonly 'source.direct': never
  readonly 'source.direct-how': 'how'
  readonly 'source.observed': never
  readonly 'source.observed-how': 'how'
  readonly 'source.inferred': never
  readonly 'source.inferred-how': 'how'
  readonly 'source.other': 'source'
  readonly 'source.public': 'source'
  readonly 'source.open': 'open'
  readonly 'source.unnamed': 'reason'
  readonly 'basis.name': 'provisions' | 'basis'
  readonly 'basis.for': 'part'
  readonly 'basis.consent': never
  readonly 'basis.consent-by': 'people'
  readonly 'basis.consent-free': never
  readonly 'basis.consent-how': 'how'
  readonly 'basis.consent-covers': 'what'
  readonly 'basis.withdraw': 'how'
  readonly 'basis.withdraw-any-time': never
  readonly 'route': 'route'
  readonly 'basis.contract': never
  readonly 'basis.contract-before': never
  readonly 'basis.contract-name': 'contract'
  readonly 'basis.legal-obligation': never
  readonly 'basis.vital-interests': never
  readonly 'basis.vital-whose': 'whose'
  readonly 'basis.public-task': never
  readonly 'basis.task': 'task'
  readonly 'basis.recognised': 'condition'
  readonly 'basis.interest': 'interest' | 'holder'
  readonly 'basis.interest-of': 'who' | 'interest'
  readonly 'basis.weighed': never
  readonly 'basis.weighed-result': 'summary'
  readonly 'basis.until-objection': 'rule'
  readonly 'sensitive.heading': never
  readonly 'sensitive.intro': never
  readonly 'sensitive.kind': 'kind'
  readonly 'sensitive.data': never
  readonly 'sensitive.purposes': never
  readonly 'sensitive.reason': never
  readonly 'sensitive.reason-for': 'purpose'
  readonly 'condition.name': 'provisions' | 'condition'
  readonly 'condition.bare': 'condition'
  readonly 'condition.words': 'condition'
  readonly 'condition.schedule-1': 'title' | 'provision'
  readonly 'condition.secrecy': 'who'
  readonly 'condition.policy': 'policy'
  readonly 'condition.policy-reviewed': 'date'
  readonly 'provision.label': never
  readonly 'provision.answer': 'requirement'
  readonly 'provision.consequence': 'consequence'
  readonly 'provision.none': never
  readonly 'provision.consequence-none': never
  readonly 'recipients.heading': never
  readonly 'recipients.intro': never
  readonly 'recipients.none': never
  readonly 'recipients.none-for': never
  readonly 'recipients.missing': 'count'
  readonly 'recipients.category': 'category' | 'sector'
  readonly 'recipients.role': 'role'
  readonly 'recipients.data': 'data'
  readonly 'recipients.published': never
  readonly 'recipients.because': 'reason'
  readonly 'recipients.limit-for': 'limit' | 'purpose'
  readonly 'recipients.unnamed': 'reason'
  readonly 'recipients.notice': 'link'
  readonly 'th.who': never
  readonly 'th.service': never
  readonly 'th.for': never
  readonly 'th.place': never
  readonly 'th.country': never
  readonly 'th.mechanism': never
  readonly 'th.purpose': never
  readonly 'th.data': never
  readonly 'th.keep': never
  readonly 'th.end': never
  readonly 'transfers.heading': never
  readonly 'transfers.intro': never
  readonly 'transfers.home': 'regime'
  readonly 'transfers.none': 'regime'
  readonly 'transfers.adequate': 'regime'
  readonly 'transfers.decision': 'act'
  readonly 'transfers.no-decision': 'regime'
  readonly 'transfers.mechanism': 'type'
  readonly 'transfers.scope': 'scope'
  readonly 'transfers.scope-member': 'scope'
  readonly 'transfers.checked': 'date'
  readonly 'transfers.copy': 'how'
  readonly 'periods.heading': never
  readonly 'periods.none': never
  readonly 'period.after': 'period' | 'event'
  readonly 'period.until': 'event'
  readonly 'period.at-most': 'period'
  readonly 'period.at-most-in-all': 'period'
  readonly 'period.from': 'period' | 'event'
  readonly 'period.indefinite': never
  readonly 'period.criterion': 'criterion'
  readonly 'period.document': 'link'
  readonly 'period.user': 'how'
  readonly 'period.because': 'reason'
  readonly 'period.review': 'period'
  readonly 'period.exception': 'condition' | 'period'
  readonly 'period.exception-for': 'data' | 'period'
  readonly 'period.also': 'period'
  readonly 'period.end': 'end'
  readonly 'period.ends': 'ends'
  readonly 'period.ends-then': 'ends'
  readonly 'period.on-request': 'action'
  readonly 'decisions.heading': never
  readonly 'decisions.none': never
  readonly 'decisions.none-for': never
  readonly 'decisions.profiling-none': never
  readonly 'decisions.profiling-none-for': never
  readonly 'decisions.for': never
  readonly 'decisions.title': 'decision'
  readonly 'decisions.alone': never
  readonly 'decisions.assisted': never
  readonly 'decisions.person': never
  readonly 'decisions.person-none': never
  readonly 'decisions.effect': never
  readonly 'decisions.effect-words': 'effect'
  readonly 'decisions.logic': never
  readonly 'decisions.data': never
  readonly 'decisions.sensitive': never
  readonly 'decisions.significance': never
  readonly 'decisions.consequences': never
  readonly 'decisions.ground': 'regime'
  readonly 'decisions.ground-words': 'ground'
  readonly 'decisions.can': never
  readonly 'decisions.can-words': 'safeguard'
  readonly 'decisions.can-none': never
  readonly 'decisions.law': 'regime'
  readonly 'decisions.use': never
  readonly 'profiling.title': 'purpose'
  readonly 'profiling.general': never
  readonly 'profiling.made': never
  readonly 'profiling.does': never
  readonly 'profiling.when': never
  readonly 'rights.heading': never
  readonly 'rights.intro': never
  readonly 'rights.name': 'provisions' | 'right'
  readonly 'rights.access': never
  readonly 'rights.rectification': never
  readonly 'rights.erasure': never
  readonly 'rights.erasure.not-needed': never
  readonly 'rights.erasure.withdrawn': never
  readonly 'rights.erasure.objected': never
  readonly 'rights.erasure.marketing': never
  readonly 'rights.erasure.unlawful': never
  readonly 'rights.erasure.duty': never
  readonly 'rights.erasure.limited': 'why'
  readonly 'rights.erasure.limited-for': 'purposes'
  readonly 'rights.erasure.limited-these': never
  readonly 'rights.erasure.claims': never
  readonly 'rights.restriction': never
  readonly 'rights.restriction.accuracy': never
  readonly 'rights.restriction.unlawful': never
  readonly 'rights.restriction.claims': never
  readonly 'rights.restriction.objection': never
  readonly 'rights.portability': never
  readonly 'rights.objection': never
  readonly 'rights.marketing-objection': never
  readonly 'rights.withdraw-consent': never
  readonly 'rights.automated-decisions': never
  readonly 'rights.ch.access': never
  readonly 'rights.ch.rectification': never
  readonly 'rights.ch.erasure': never
  readonly 'rights.ch.portability': never
  readonly 'rights.ch.objection': never
  readonly 'rights.ch.automated-decisions': never
  readonly 'rights.search': never
  readonly 'rights.stated': 'words'
  readonly 'rights.conditions': 'condition'
  readonly 'rights.exceptions': 'condition'
  readonly 'rights.denied': 'reason'
  readonly 'rights.how-stated': 'how'
  readonly 'rights.contact-stated': 'contact'
  readonly 'rights.form-stated': 'form'
  readonly 'rights.fee-stated': 'fee'
  readonly 'rights.fee-free': never
  readonly 'rights.formats': 'formats'
  readonly 'rights.contains': 'words'
  readonly 'rights.self-service': 'how'
  readonly 'rights.any-time': never
  readonly 'rights.purposes-stated': 'purposes'
  readonly 'rights.document': 'link'
  readonly 'rights.also': never
  readonly 'rights.short': 'right'
  readonly 'rights.form': never
  readonly 'rights.form-words': 'form'
  readonly 'rights.informal': never
  readonly 'rights.identity': never
  readonly 'rights.identity-stated': never
  readonly 'rights.identity-none': never
  readonly 'rights.extension': never
  readonly 'rights.extension-none': never
  readonly 'rights.refusal-stated': never
  readonly 'rights.using': never
  readonly 'rights.ch-time': never
  readonly 'rights.ch-free': never
  readonly 'rights.refusal': 'regime'
  readonly 'rights.time-uk': never
  readonly 'rights.time-pause': never
  readonly 'rights.applies': 'purposes'
  readonly 'rights.applies-except': 'purposes'
  readonly 'rights.applies-these': never
  readonly 'rights.channels': never
  readonly 'rights.how': never
  readonly 'rights.free-always': never
  readonly 'rights.free': never
  readonly 'rights.time': never
  readonly 'rights.fee': never
  readonly 'rights.time-declared': never
  readonly 'rights.other': never
  readonly 'object.heading': never
  readonly 'object.general': 'purposes'
  readonly 'object.general-these': never
  readonly 'object.effect': never
  readonly 'object.marketing': never
  readonly 'object.marketing-these': never
  readonly 'object.marketing-for': 'purposes'
  readonly 'object.apart': 'purpose'
  readonly 'object.part': 'purpose' | 'part'
  readonly 'object.marketing-profile': never
  readonly 'object.how': never
  readonly 'object.stop': never
  readonly 'complaints.heading': never
  readonly 'complaints.us': never
  readonly 'complaints.us-declared': never
  readonly 'complaints.us-how': never
  readonly 'complaints.acknowledge': never
  readonly 'complaints.respond': never
  readonly 'complaints.process': never
  readonly 'complaints.uk': never
  readonly 'complaints.uk-before': never
  readonly 'complaints.ch': never
  readonly 'complaints.eu': never
  readonly 'complaints.eu-choice': never
  readonly 'complaints.authority': never
  readonly 'complaints.authority-some': never
  readonly 'complaints.authority-when': 'when'
  readonly 'complaints.how': never
  readonly 'complaints.website': never
  readonly 'th.name': never
  readonly 'th.set-by': never
  readonly 'th.does': never
  readonly 'th.lasts': never
  readonly 'th.shared': never
  readonly 'th.date': never
  readonly 'th.change': never
  readonly 'marketing.label': never
  readonly 'marketing.none': never
  readonly 'marketing.channels': 'channels'
  readonly 'marketing.channel': 'channel'
  readonly 'marketing.promotes': 'what'
  readonly 'marketing.offer': 'offer'
  readonly 'marketing.others': 'names'
  readonly 'marketing.others-none': never
  readonly 'marketing.mode': 'mode'
  readonly 'marketing.obtained': 'obtained'
  readonly 'marketing.sender': never
  readonly 'marketing.at-collection': never
  readonly 'marketing.every-message': never
  readonly 'marketing.any-time': never
  readonly 'marketing.stop': 'how'
  readonly 'marketing.stop-none': never
  readonly 'marketing.condition': 'condition'
  readonly 'cookies.heading': never
  readonly 'cookies.none': never
  readonly 'cookies.intro': never
  readonly 'cookies.category': 'category'
  readonly 'cookies.storage': 'storage'
  readonly 'cookies.party': 'party'
  readonly 'cookies.purpose': 'purpose'
  readonly 'cookies.duration': 'duration'
  readonly 'cookies.shared-none': never
  readonly 'cookies.needed': never
  readonly 'cookies.carrying': never
  readonly 'cookies.uk-statistics': never
  readonly 'cookies.uk-appearance': never
  readonly 'cookies.uk-emergency': never
  readonly 'cookies.position': 'position'
  readonly 'cookies.consent': never
  readonly 'cookies.objection': never
  readonly 'cookies.choice': never
  readonly 'cookies.choice-banner': never
  readonly 'cookies.choice-settings': never
  readonly 'cookies.choice-granular': never
  readonly 'cookies.choice-easy': never
  readonly 'cookies.choice-none': never
  readonly 'cookies.change': never
  readonly 'cookies.change-none': never
  readonly 'cookies.control': 'control'
  readonly 'cookies.more': never
  readonly 'children.heading': never
  readonly 'children.none': never
  readonly 'children.service': 'offered'
  readonly 'children.minimum': never
  readonly 'children.defined': never
  readonly 'children.under': 'age'
  readonly 'children.use': never
  readonly 'children.parent-below': 'age'
  readonly 'children.parent': never
  readonly 'children.parent-none': never
  readonly 'children.parent-how': never
  readonly 'children.parent-covers': never
  readonly 'children.parent-check': never
  readonly 'children.parent-unchecked': never
  readonly 'children.consent': 'age'
  readonly 'children.consent-ages': never
  readonly 'children.protection': never
  readonly 'children.rights': never
  readonly 'children.version': never
  readonly 'security.heading': never
  readonly 'security.measures': never
  readonly 'security.measure': 'type'
  readonly 'security.storage': never
  readonly 'security.marking': never
  readonly 'security.for': 'purposes'
  readonly 'breach.heading': never
  readonly 'breach.assess': never
  readonly 'breach.authority': never
  readonly 'breach.authority-when': never
  readonly 'breach.within': never
  readonly 'breach.clock': 'time' | 'clock'
  readonly 'breach.people-when': never
  readonly 'breach.people-how': never
  readonly 'changes.heading': never
  readonly 'changes.url': never
  readonly 'changes.languages': never
  readonly 'changes.new-purpose': never
  readonly 'changes.notify': never
  readonly 'changes.notify-none': never
  readonly 'changes.channel': 'channel'
  readonly 'changes.when': 'when'
  readonly 'changes.process': never
  readonly 'changes.told': 'date'
  readonly 'changes.terms': never
  readonly 'changes.documents': never
  readonly 'further.compatible': never
  readonly 'further.unrelated': never
  readonly 'further.conditions': never
  readonly 'further.informs': never
  readonly 'further.informs-when': 'informs'
  readonly 'further.informs-always': never
  readonly 'further.anonymised': never
  readonly 'further.none': never
  readonly 'further.label': never
  readonly 'further.announced': 'date'
  readonly 'further.route': 'route'
  readonly 'further.case': 'case'
  readonly 'who.limited': never
  readonly 'who.incomplete': never
  readonly 'who.other-notices': never
  readonly 'who.notice-for': 'for'
  readonly 'who.about': never
  readonly 'who.unit': never
  readonly 'who.part-of': never
  readonly 'who.oversight': never
  readonly 'who.policy': never
  readonly 'who.policy-theirs': never
  readonly 'who.governance': never
}

/** The languages that notices can be written in, by tag. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  "en": { locale: 'en-GB', formats: localeFormats['en-GB'], messages: JSON.parse(`{
    "page.contents": {"tree":[{"type":0,"value":"Contents"}],"shown":[],"chosen":[]},
    "page.skip": {"tree":[{"type":0,"value":"Skip to the notice"}],"shown":[],"chosen":[]},
    "page.title": {"tree":[{"type":0,"value":"Privacy notice"}],"shown":[],"chosen":[]},
    "page.draft": {"tree":[{"type":0,"value":"Draft"}],"shown":[],"chosen":[]},
    "page.draft-meaning": {"tree":[{"type":0,"value":"This is a draft. Do not publish it or give it to anyone as a notice."}],"shown":[],"chosen":[]},
    "page.draft-gaps": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" thing is not stated yet."}]},"other":{"value":[{"type":7},{"type":0,"value":" things are not stated yet."}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "page.number": {"tree":[{"type":0,"value":"Page "},{"type":1,"value":"page"},{"type":0,"value":" of "},{"type":1,"value":"pages"}],"shown":["page","pages"],"chosen":[]},
    "page.effective": {"tree":[{"type":0,"value":"Applies from"}],"shown":[],"chosen":[]},
    "page.reviewed": {"tree":[{"type":0,"value":"Last reviewed"}],"shown":[],"chosen":[]},
    "page.version": {"tree":[{"type":0,"value":"Version"}],"shown":[],"chosen":[]},
    "regime.uk": {"tree":[{"type":0,"value":"Under UK law"}],"shown":[],"chosen":[]},
    "regime.eu": {"tree":[{"type":0,"value":"Under EU law"}],"shown":[],"chosen":[]},
    "regime.ch": {"tree":[{"type":0,"value":"Under Swiss law"}],"shown":[],"chosen":[]},
    "regime.eu-uk": {"tree":[{"type":0,"value":"Under EU and UK law"}],"shown":[],"chosen":[]},
    "under": {"tree":[{"type":8,"value":"b","children":[{"type":1,"value":"regime"},{"type":0,"value":":"}]},{"type":0,"value":" "},{"type":1,"value":"text"}],"shown":["regime","text"],"chosen":[]},
    "gap": {"tree":[{"type":0,"value":"Not stated yet: "},{"type":1,"value":"what"}],"shown":["what"],"chosen":[]},
    "gap.language": {"tree":[{"type":0,"value":"these words in this language"}],"shown":[],"chosen":[]},
    "gap.controller": {"tree":[{"type":0,"value":"which organisation is responsible for your data"}],"shown":[],"chosen":[]},
    "gap.controller-name": {"tree":[{"type":0,"value":"the name of the organisation"}],"shown":[],"chosen":[]},
    "gap.controller-contact": {"tree":[{"type":0,"value":"how to contact the organisation"}],"shown":[],"chosen":[]},
    "gap.dpo-contact": {"tree":[{"type":0,"value":"how to contact the data protection officer"}],"shown":[],"chosen":[]},
    "gap.purposes": {"tree":[{"type":0,"value":"what we use your data for"}],"shown":[],"chosen":[]},
    "gap.purpose-title": {"tree":[{"type":0,"value":"what we do here with your data"}],"shown":[],"chosen":[]},
    "gap.lawful-basis": {"tree":[{"type":0,"value":"our legal basis for this"}],"shown":[],"chosen":[]},
    "gap.legitimate-interests": {"tree":[{"type":0,"value":"which interest we pursue with this"}],"shown":[],"chosen":[]},
    "gap.withdrawal": {"tree":[{"type":0,"value":"how to withdraw your consent"}],"shown":[],"chosen":[]},
    "gap.recipients": {"tree":[{"type":0,"value":"who else receives this data"}],"shown":[],"chosen":[]},
    "gap.destination": {"tree":[{"type":0,"value":"in which country"}],"shown":[],"chosen":[]},
    "gap.transfer-mechanism": {"tree":[{"type":0,"value":"what protects your data there"}],"shown":[],"chosen":[]},
    "gap.storage-period": {"tree":[{"type":0,"value":"how long we keep this"}],"shown":[],"chosen":[]},
    "gap.provision": {"tree":[{"type":0,"value":"whether you have to give us this data"}],"shown":[],"chosen":[]},
    "gap.special-condition": {"tree":[{"type":0,"value":"which reason in law lets us use this sensitive data"}],"shown":[],"chosen":[]},
    "gap.criminal-condition": {"tree":[{"type":0,"value":"which law lets us use data about crimes"}],"shown":[],"chosen":[]},
    "gap.decision-logic": {"tree":[{"type":0,"value":"how this decision is made"}],"shown":[],"chosen":[]},
    "gap.decision-significance": {"tree":[{"type":0,"value":"what this decision means for you"}],"shown":[],"chosen":[]},
    "gap.decision-consequences": {"tree":[{"type":0,"value":"what follows from this decision"}],"shown":[],"chosen":[]},
    "gap.source": {"tree":[{"type":0,"value":"who gives us this data"}],"shown":[],"chosen":[]},
    "gap.indirect-data": {"tree":[{"type":0,"value":"which data we get from here"}],"shown":[],"chosen":[]},
    "gap.rights": {"tree":[{"type":0,"value":"your rights over your data"}],"shown":[],"chosen":[]},
    "gap.complaint-to-authority": {"tree":[{"type":0,"value":"which authority you can complain to"}],"shown":[],"chosen":[]},
    "gap.complaint-to-controller": {"tree":[{"type":0,"value":"how to complain to us"}],"shown":[],"chosen":[]},
    "duration.years": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" year"}]},"other":{"value":[{"type":7},{"type":0,"value":" years"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.months": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" month"}]},"other":{"value":[{"type":7},{"type":0,"value":" months"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.weeks": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" week"}]},"other":{"value":[{"type":7},{"type":0,"value":" weeks"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.days": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" day"}]},"other":{"value":[{"type":7},{"type":0,"value":" days"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.workingDays": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" working day"}]},"other":{"value":[{"type":7},{"type":0,"value":" working days"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.hours": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" hour"}]},"other":{"value":[{"type":7},{"type":0,"value":" hours"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "duration.minutes": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" minute"}]},"other":{"value":[{"type":7},{"type":0,"value":" minutes"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "labelled": {"tree":[{"type":1,"value":"label"},{"type":0,"value":": "},{"type":1,"value":"value"}],"shown":["label","value"],"chosen":[]},
    "pair": {"tree":[{"type":1,"value":"first"},{"type":0,"value":", "},{"type":1,"value":"second"}],"shown":["first","second"],"chosen":[]},
    "series": {"tree":[{"type":1,"value":"first"},{"type":0,"value":"; "},{"type":1,"value":"second"}],"shown":["first","second"],"chosen":[]},
    "only": {"tree":[{"type":0,"value":"Only: "},{"type":1,"value":"limit"}],"shown":["limit"],"chosen":[]},
    "when": {"tree":[{"type":0,"value":"In this case: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    "when-clause": {"tree":[{"type":0,"value":"This applies "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    "opener.condition": {"tree":[{"type":0,"value":"if when whenever where while unless once after before until during upon on in for"}],"shown":[],"chosen":[]},
    "opener.until": {"tree":[{"type":0,"value":"until till as for while"}],"shown":[],"chosen":[]},
    "opener.after": {"tree":[{"type":0,"value":"after from following since"}],"shown":[],"chosen":[]},
    "these-people": {"tree":[{"type":0,"value":"These people: "},{"type":1,"value":"people"}],"shown":["people"],"chosen":[]},
    "this-data": {"tree":[{"type":0,"value":"This data: "},{"type":1,"value":"data"}],"shown":["data"],"chosen":[]},
    "law": {"tree":[{"type":0,"value":"The law: "},{"type":1,"value":"laws"}],"shown":["laws"],"chosen":[]},
    "certainty.use": {"tree":[{"type":5,"value":"certainty","options":{"rarely":{"value":[{"type":0,"value":"We rarely do this."}]},"other":{"value":[{"type":0,"value":"We do not do this in every case."}]}}}],"shown":[],"chosen":["certainty"]},
    "opt-out": {"tree":[{"type":5,"value":"route","options":{"link_in_message":{"value":[{"type":0,"value":"the link in each message"}]},"settings":{"value":[{"type":0,"value":"your settings"}]},"email":{"value":[{"type":0,"value":"e-mail"}]},"post":{"value":[{"type":0,"value":"post"}]},"phone":{"value":[{"type":0,"value":"phone"}]},"form":{"value":[{"type":0,"value":"our form"}]},"in_person":{"value":[{"type":0,"value":"in person"}]},"reply_stop":{"value":[{"type":0,"value":"a reply with the word stop"}]},"other":{"value":[{"type":0,"value":"another way"}]}}}],"shown":[],"chosen":["route"]},
    "certainty.data": {"tree":[{"type":5,"value":"certainty","options":{"rarely":{"value":[{"type":0,"value":"We rarely collect this."}]},"other":{"value":[{"type":0,"value":"We do not collect this in every case."}]}}}],"shown":[],"chosen":["certainty"]},
    "certainty.source": {"tree":[{"type":5,"value":"certainty","options":{"rarely":{"value":[{"type":0,"value":"We rarely get data this way."}]},"other":{"value":[{"type":0,"value":"We do not get data this way in every case."}]}}}],"shown":[],"chosen":["certainty"]},
    "quoted-source": {"tree":[{"type":1,"value":"what"},{"type":0,"value":" ("},{"type":1,"value":"detail"},{"type":0,"value":")"}],"shown":["what","detail"],"chosen":[]},
    "contact.any": {"tree":[{"type":0,"value":"Contact"}],"shown":[],"chosen":[]},
    "contact.email": {"tree":[{"type":0,"value":"E-mail"}],"shown":[],"chosen":[]},
    "contact.post": {"tree":[{"type":0,"value":"Post"}],"shown":[],"chosen":[]},
    "contact.phone": {"tree":[{"type":0,"value":"Phone"}],"shown":[],"chosen":[]},
    "contact.form": {"tree":[{"type":0,"value":"Online form"}],"shown":[],"chosen":[]},
    "contact.website": {"tree":[{"type":0,"value":"Website"}],"shown":[],"chosen":[]},
    "contact.person": {"tree":[{"type":0,"value":"Ask for"}],"shown":[],"chosen":[]},
    "contact.for": {"tree":[{"type":0,"value":"What for"}],"shown":[],"chosen":[]},
    "contact.more": {"tree":[{"type":0,"value":"More about contact"}],"shown":[],"chosen":[]},
    "short.heading": {"tree":[{"type":0,"value":"In short"}],"shown":[],"chosen":[]},
    "short.who": {"tree":[{"type":0,"value":"Who is responsible"}],"shown":[],"chosen":[]},
    "short.why": {"tree":[{"type":0,"value":"What we use your data for"}],"shown":[],"chosen":[]},
    "short.more": {"tree":[{"type":0,"value":"and "},{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" more"}]},"other":{"value":[{"type":7},{"type":0,"value":" more"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "short.recipients": {"tree":[{"type":0,"value":"Who else receives it"}],"shown":[],"chosen":[]},
    "short.recipients-none": {"tree":[{"type":0,"value":"Nobody."}],"shown":[],"chosen":[]},
    "short.sensitive": {"tree":[{"type":0,"value":"Sensitive data we use"}],"shown":[],"chosen":[]},
    "short.sources": {"tree":[{"type":0,"value":"Who else gives us data about you"}],"shown":[],"chosen":[]},
    "short.published": {"tree":[{"type":0,"value":"What anyone can see"}],"shown":[],"chosen":[]},
    "short.abroad": {"tree":[{"type":0,"value":"Countries it goes to"}],"shown":[],"chosen":[]},
    "short.home": {"tree":[{"type":0,"value":"Where those who receive it are"}],"shown":[],"chosen":[]},
    "short.abroad-none": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"None outside the European Economic Area."}]},"uk":{"value":[{"type":0,"value":"None outside the UK."}]},"other":{"value":[{"type":0,"value":"None outside Switzerland."}]}}}],"shown":[],"chosen":["regime"]},
    "short.decisions": {"tree":[{"type":0,"value":"What a computer alone decides about you"}],"shown":[],"chosen":[]},
    "short.profiling": {"tree":[{"type":0,"value":"Profiles we make"}],"shown":[],"chosen":[]},
    "short.period": {"tree":[{"type":0,"value":"How long we keep it"}],"shown":[],"chosen":[]},
    "short.unending": {"tree":[{"type":0,"value":"What we keep with no end date"}],"shown":[],"chosen":[]},
    "short.rights": {"tree":[{"type":0,"value":"Your rights"}],"shown":[],"chosen":[]},
    "short.rights-words": {"tree":[{"type":0,"value":"You can see your data and have mistakes put right."}],"shown":[],"chosen":[]},
    "short.rights-more": {"tree":[{"type":0,"value":"You can have us delete it or pause our use of it, in the cases we list."}],"shown":[],"chosen":[]},
    "short.object": {"tree":[{"type":0,"value":"You can object to the uses that we list."}],"shown":[],"chosen":[]},
    "short.marketing": {"tree":[{"type":0,"value":"You can stop our marketing at any time. You do not have to say why."}],"shown":[],"chosen":[]},
    "short.withdraw": {"tree":[{"type":0,"value":"If you gave consent, you can withdraw it at any time."}],"shown":[],"chosen":[]},
    "short.contact": {"tree":[{"type":0,"value":"Questions"}],"shown":[],"chosen":[]},
    "short.complain": {"tree":[{"type":0,"value":"Not happy?"}],"shown":[],"chosen":[]},
    "short.complain-words": {"tree":[{"type":5,"value":"regime","options":{"uk":{"value":[{"type":0,"value":"You can complain to us and to the Information Commission (ICO)."}]},"uk_between":{"value":[{"type":0,"value":"You can complain to us and to the Information Commissioner (ICO)."}]},"uk_before":{"value":[{"type":0,"value":"You can complain to the Information Commissioner (ICO)."}]},"other":{"value":[{"type":0,"value":"You can complain to a data protection authority."}]}}}],"shown":[],"chosen":["regime"]},
    "who.heading": {"tree":[{"type":0,"value":"Who we are"}],"shown":[],"chosen":[]},
    "who.audience": {"tree":[{"type":0,"value":"Who this notice is for"}],"shown":[],"chosen":[]},
    "who.covers": {"tree":[{"type":0,"value":"What this notice covers"}],"shown":[],"chosen":[]},
    "who.excludes": {"tree":[{"type":0,"value":"What this notice does not cover"}],"shown":[],"chosen":[]},
    "who.laws": {"tree":[{"type":5,"value":"regimes","options":{"eu_uk":{"value":[{"type":0,"value":"UK and EU"}]},"ch_eu":{"value":[{"type":0,"value":"EU and Swiss"}]},"ch_uk":{"value":[{"type":0,"value":"UK and Swiss"}]},"other":{"value":[{"type":0,"value":"UK, EU and Swiss"}]}}},{"type":0,"value":" data protection laws apply to us. Where they differ, we say which one we mean."}],"shown":[],"chosen":["regimes"]},
    "who.we": {"tree":[{"type":0,"value":"In this notice, ‘we’ means "},{"type":1,"value":"controllers"},{"type":0,"value":". ‘Your data’ means information about you."}],"shown":["controllers"],"chosen":[]},
    "who.sole": {"tree":[{"type":1,"value":"controller"},{"type":0,"value":" decides why and how to use your data, and answers for it. The law calls this the controller."}],"shown":["controller"],"chosen":[]},
    "who.introduced": {"tree":[{"type":1,"value":"name"},{"type":0,"value":" (‘"},{"type":1,"value":"short"},{"type":0,"value":"’)"}],"shown":["name","short"],"chosen":[]},
    "who.joint": {"tree":[{"type":0,"value":"These organisations decide together why and how to use your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them joint controllers."}],"shown":["controllers"],"chosen":[]},
    "who.separate": {"tree":[{"type":0,"value":"Each of these organisations answers for its own use of your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them controllers."}],"shown":["controllers"],"chosen":[]},
    "who.several": {"tree":[{"type":0,"value":"These organisations decide why and how to use your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them controllers."}],"shown":["controllers"],"chosen":[]},
    "who.joint-with": {"tree":[{"type":0,"value":"We decide on certain uses together with "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls us joint controllers."}],"shown":["controllers"],"chosen":[]},
    "who.joint-others": {"tree":[{"type":1,"value":"controller"},{"type":0,"value":" decides together with others why and how to use your data. The law calls them joint controllers."}],"shown":["controller"],"chosen":[]},
    "who.names": {"tree":[{"type":0,"value":"Other names we use"}],"shown":[],"chosen":[]},
    "who.legal-form": {"tree":[{"type":0,"value":"What we are in law"}],"shown":[],"chosen":[]},
    "who.register": {"tree":[{"type":0,"value":"Registered as"}],"shown":[],"chosen":[]},
    "who.dpo": {"tree":[{"type":0,"value":"Data protection officer"}],"shown":[],"chosen":[]},
    "who.dpo-reach": {"tree":[{"type":0,"value":"You can contact the officer about anything to do with your data and your rights."}],"shown":[],"chosen":[]},
    "who.dpo-none": {"tree":[{"type":0,"value":"There is none."}],"shown":[],"chosen":[]},
    "because": {"tree":[{"type":0,"value":"Why: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "who.lead": {"tree":[{"type":0,"value":"Who looks after data protection"}],"shown":[],"chosen":[]},
    "who.representative": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Representative in the EU"}]},"uk":{"value":[{"type":0,"value":"Representative in the UK"}]},"ch":{"value":[{"type":0,"value":"Representative in Switzerland"}]},"other":{"value":[{"type":0,"value":"Representative"}]}}}],"shown":[],"chosen":["regime"]},
    "who.representative-reach": {"tree":[{"type":0,"value":"You can contact this representative about your data, instead of us or as well."}],"shown":[],"chosen":[]},
    "who.representative-none": {"tree":[{"type":0,"value":"Why there is no representative"}],"shown":[],"chosen":[]},
    "who.joint-parties": {"tree":[{"type":1,"value":"controllers"},{"type":0,"value":" decide together on certain uses of your data. The law calls them joint controllers."}],"shown":["controllers"],"chosen":[]},
    "who.joint-purposes": {"tree":[{"type":0,"value":"What they decide on together"}],"shown":[],"chosen":[]},
    "who.joint-essence": {"tree":[{"type":0,"value":"What each of them does"}],"shown":[],"chosen":[]},
    "who.joint-point": {"tree":[{"type":0,"value":"First contact for your questions"}],"shown":[],"chosen":[]},
    "who.joint-document": {"tree":[{"type":0,"value":"What they have agreed"}],"shown":[],"chosen":[]},
    "who.joint-any": {"tree":[{"type":0,"value":"You can use your rights with any of them."}],"shown":[],"chosen":[]},
    "what.heading": {"tree":[{"type":0,"value":"What we collect and where it comes from"}],"shown":[],"chosen":[]},
    "what.others": {"tree":[{"type":0,"value":"Data we get from others"}],"shown":[],"chosen":[]},
    "what.others-of": {"tree":[{"type":1,"value":"people"},{"type":0,"value":": data we get from others"}],"shown":["people"],"chosen":[]},
    "what.open": {"tree":[{"type":0,"value":"This list is not complete."}],"shown":[],"chosen":[]},
    "what.open-words": {"tree":[{"type":0,"value":"This list is not complete: "},{"type":1,"value":"words"}],"shown":["words"],"chosen":[]},
    "what.identifiable": {"tree":[{"type":5,"value":"identifiable","options":{"pseudonymised":{"value":[{"type":0,"value":"It has a code in place of your name."}]},"anonymous":{"value":[{"type":0,"value":"Nobody can be recognised by it."}]},"other":{"value":[]}}}],"shown":[],"chosen":["identifiable"]},
    "what.form": {"tree":[{"type":0,"value":"The form lists it in full: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    "what.sources": {"tree":[{"type":0,"value":"Where we get your data"}],"shown":[],"chosen":[]},
    "source.required-on": {"tree":[{"type":0,"value":"These forms mark what you have to fill in: "},{"type":1,"value":"forms"}],"shown":["forms"],"chosen":[]},
    "source.required": {"tree":[{"type":0,"value":"The form marks what you have to fill in."}],"shown":[],"chosen":[]},
    "source.told": {"tree":[{"type":5,"value":"when","options":{"at_collection":{"value":[{"type":0,"value":"We tell you when we collect it."}]},"within_one_month":{"value":[{"type":0,"value":"We tell you within one month."}]},"at_first_contact":{"value":[{"type":0,"value":"We tell you when we first contact you."}]},"before_first_disclosure":{"value":[{"type":0,"value":"We tell you before we first give it to anyone else."}]},"other":{"value":[{"type":0,"value":"We tell you later."}]}}}],"shown":[],"chosen":["when"]},
    "source.told-how": {"tree":[{"type":0,"value":"How we tell you: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "source.untold": {"tree":[{"type":0,"value":"We do not tell each person about this one by one."}],"shown":[],"chosen":[]},
    "source.exemption": {"tree":[{"type":0,"value":"The exception in law: "},{"type":1,"value":"provision"}],"shown":["provision"],"chosen":[]},
    "source.measures": {"tree":[{"type":0,"value":"How we protect these people: "},{"type":1,"value":"measures"}],"shown":["measures"],"chosen":[]},
    "source.published": {"tree":[{"type":0,"value":"Where you can read about it: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    "source.assurance": {"tree":[{"type":0,"value":"What the source has confirmed: "},{"type":1,"value":"words"}],"shown":["words"],"chosen":[]},
    "th.kinds": {"tree":[{"type":0,"value":"What it is"}],"shown":[],"chosen":[]},
    "th.source": {"tree":[{"type":0,"value":"Where it comes from"}],"shown":[],"chosen":[]},
    "th.giver": {"tree":[{"type":0,"value":"Who gives it to us"}],"shown":[],"chosen":[]},
    "data-kind": {"tree":[{"type":5,"value":"kind","options":{"identity_name":{"value":[{"type":0,"value":"Name"}]},"identity_username":{"value":[{"type":0,"value":"Username"}]},"identity_date_of_birth":{"value":[{"type":0,"value":"Date of birth"}]},"identity_age":{"value":[{"type":0,"value":"Age or age range"}]},"identity_gender":{"value":[{"type":0,"value":"Gender"}]},"identity_pronouns":{"value":[{"type":0,"value":"Pronouns and salutation"}]},"identity_nationality":{"value":[{"type":0,"value":"Nationality and citizenship"}]},"identity_place_of_birth":{"value":[{"type":0,"value":"Place of birth"}]},"identity_language":{"value":[{"type":0,"value":"Language"}]},"identity_marital_status":{"value":[{"type":0,"value":"Marital status"}]},"identity_photo_id":{"value":[{"type":0,"value":"Photograph for identification"}]},"identity_signature":{"value":[{"type":0,"value":"Signature"}]},"identity_membership_number":{"value":[{"type":0,"value":"Membership or customer number"}]},"identity_professional_registration":{"value":[{"type":0,"value":"Professional registration number"}]},"government_id_national_id":{"value":[{"type":0,"value":"National identification number"}]},"government_id_passport":{"value":[{"type":0,"value":"Passport"}]},"government_id_driving_licence":{"value":[{"type":0,"value":"Driving licence"}]},"government_id_immigration":{"value":[{"type":0,"value":"Visa and immigration status"}]},"government_id_tax_number":{"value":[{"type":0,"value":"Tax number"}]},"government_id_vehicle_registration":{"value":[{"type":0,"value":"Vehicle registration"}]},"contact_email":{"value":[{"type":0,"value":"E-mail address"}]},"contact_phone":{"value":[{"type":0,"value":"Telephone number"}]},"contact_postal_address":{"value":[{"type":0,"value":"Postal address"}]},"contact_postcode":{"value":[{"type":0,"value":"Postcode and region"}]},"contact_billing_address":{"value":[{"type":0,"value":"Billing address"}]},"contact_emergency_contact":{"value":[{"type":0,"value":"Emergency contact"}]},"contact_social_handle":{"value":[{"type":0,"value":"Social media profile"}]},"contact_website":{"value":[{"type":0,"value":"Website address"}]},"contact_preferences":{"value":[{"type":0,"value":"Communication preferences"}]},"account_credentials":{"value":[{"type":0,"value":"Password or other login secret"}]},"account_mfa":{"value":[{"type":0,"value":"Two-factor data"}]},"account_social_login_token":{"value":[{"type":0,"value":"Social login token"}]},"account_settings":{"value":[{"type":0,"value":"Account settings"}]},"account_profile":{"value":[{"type":0,"value":"Member profile"}]},"account_login_history":{"value":[{"type":0,"value":"Login history"}]},"financial_bank_account":{"value":[{"type":0,"value":"Bank account details"}]},"financial_payment_card":{"value":[{"type":0,"value":"Payment card details"}]},"financial_payment_token":{"value":[{"type":0,"value":"Payment token"}]},"financial_transactions":{"value":[{"type":0,"value":"Purchase and payment history"}]},"financial_donations":{"value":[{"type":0,"value":"Donations"}]},"financial_credit":{"value":[{"type":0,"value":"Credit information"}]},"financial_income":{"value":[{"type":0,"value":"Income and assets"}]},"financial_tax":{"value":[{"type":0,"value":"Tax data"}]},"financial_insurance":{"value":[{"type":0,"value":"Insurance data"}]},"financial_benefits":{"value":[{"type":0,"value":"Social benefits"}]},"professional_employer_role":{"value":[{"type":0,"value":"Employer and job title"}]},"professional_cv":{"value":[{"type":0,"value":"CV and work history"}]},"professional_qualifications":{"value":[{"type":0,"value":"Professional qualifications"}]},"professional_membership_grade":{"value":[{"type":0,"value":"Membership grade and status"}]},"professional_cpd":{"value":[{"type":0,"value":"Training and CPD records"}]},"professional_references":{"value":[{"type":0,"value":"References"}]},"professional_performance":{"value":[{"type":0,"value":"Performance and evaluation"}]},"professional_discipline":{"value":[{"type":0,"value":"Disciplinary and grievance records"}]},"professional_pay":{"value":[{"type":0,"value":"Pay and benefits"}]},"professional_absence":{"value":[{"type":0,"value":"Leave and absence"}]},"professional_business_contact":{"value":[{"type":0,"value":"Business contact data"}]},"professional_working_time":{"value":[{"type":0,"value":"Working time and attendance"}]},"education_institution":{"value":[{"type":0,"value":"School or institution"}]},"education_enrolment":{"value":[{"type":0,"value":"Enrolment and attendance"}]},"education_results":{"value":[{"type":0,"value":"Results and qualifications"}]},"education_support_needs":{"value":[{"type":0,"value":"Learning support needs"}]},"education_student_id":{"value":[{"type":0,"value":"Student number"}]},"health_conditions":{"value":[{"type":0,"value":"Health conditions"}]},"health_disability":{"value":[{"type":0,"value":"Disability"}]},"health_allergies_dietary":{"value":[{"type":0,"value":"Allergies and dietary needs"}]},"health_medical_record":{"value":[{"type":0,"value":"Medical records"}]},"health_medication":{"value":[{"type":0,"value":"Medication and treatment"}]},"health_sickness_absence":{"value":[{"type":0,"value":"Sickness absence"}]},"health_vaccination_test":{"value":[{"type":0,"value":"Vaccination and test results"}]},"health_insurance_number":{"value":[{"type":0,"value":"Health insurance number"}]},"health_accident":{"value":[{"type":0,"value":"Accidents and first aid"}]},"health_fitness":{"value":[{"type":0,"value":"Fitness and wellness data"}]},"special_ethnicity":{"value":[{"type":0,"value":"Racial or ethnic origin"}]},"special_political":{"value":[{"type":0,"value":"Political opinions"}]},"special_religion":{"value":[{"type":0,"value":"Religious beliefs"}]},"special_philosophy":{"value":[{"type":0,"value":"Philosophical beliefs"}]},"special_trade_union":{"value":[{"type":0,"value":"Trade union membership"}]},"special_sexual_orientation":{"value":[{"type":0,"value":"Sexual orientation"}]},"special_sex_life":{"value":[{"type":0,"value":"Sex life"}]},"special_genetic":{"value":[{"type":0,"value":"Genetic data"}]},"special_biometric":{"value":[{"type":0,"value":"Biometric data"}]},"special_fingerprint":{"value":[{"type":0,"value":"Fingerprint"}]},"special_face_template":{"value":[{"type":0,"value":"Face recognition template"}]},"special_voice_print":{"value":[{"type":0,"value":"Voice print"}]},"criminal_convictions":{"value":[{"type":0,"value":"Criminal convictions"}]},"criminal_allegations":{"value":[{"type":0,"value":"Alleged offences"}]},"criminal_record_check":{"value":[{"type":0,"value":"Criminal record check"}]},"location_approximate":{"value":[{"type":0,"value":"Approximate location"}]},"location_precise":{"value":[{"type":0,"value":"Precise location"}]},"location_travel":{"value":[{"type":0,"value":"Travel and movements"}]},"location_image_metadata":{"value":[{"type":0,"value":"Location in image metadata"}]},"location_access_logs":{"value":[{"type":0,"value":"Building access logs"}]},"device_ip_address":{"value":[{"type":0,"value":"IP address"}]},"device_browser":{"value":[{"type":0,"value":"Browser and device type"}]},"device_device_id":{"value":[{"type":0,"value":"Device identifier"}]},"device_cookie_id":{"value":[{"type":0,"value":"Cookie identifier"}]},"device_fingerprint":{"value":[{"type":0,"value":"Device fingerprint"}]},"device_crash_data":{"value":[{"type":0,"value":"Diagnostics and crash data"}]},"device_settings":{"value":[{"type":0,"value":"Language and time zone settings"}]},"usage_server_logs":{"value":[{"type":0,"value":"Server log data"}]},"usage_page_views":{"value":[{"type":0,"value":"Pages viewed and clicks"}]},"usage_referrer":{"value":[{"type":0,"value":"Referring page"}]},"usage_search_queries":{"value":[{"type":0,"value":"Search queries"}]},"usage_email_engagement":{"value":[{"type":0,"value":"E-mail opens and clicks"}]},"usage_media_consumption":{"value":[{"type":0,"value":"Content viewed or listened to"}]},"usage_downloads":{"value":[{"type":0,"value":"Downloads"}]},"usage_cart":{"value":[{"type":0,"value":"Shopping cart"}]},"usage_social_engagement":{"value":[{"type":0,"value":"Social media engagement"}]},"usage_event_attendance":{"value":[{"type":0,"value":"Event registration and attendance"}]},"communications_correspondence":{"value":[{"type":0,"value":"Correspondence"}]},"communications_enquiry":{"value":[{"type":0,"value":"Enquiries and support requests"}]},"communications_complaint":{"value":[{"type":0,"value":"Complaints"}]},"communications_chat":{"value":[{"type":0,"value":"Chat messages"}]},"communications_call_recording":{"value":[{"type":0,"value":"Call recordings"}]},"communications_metadata":{"value":[{"type":0,"value":"Communication metadata"}]},"communications_survey_response":{"value":[{"type":0,"value":"Survey answers"}]},"communications_user_content":{"value":[{"type":0,"value":"Comments and posts"}]},"communications_meeting_minutes":{"value":[{"type":0,"value":"Minutes and attendance lists"}]},"media_photo":{"value":[{"type":0,"value":"Photographs"}]},"media_video":{"value":[{"type":0,"value":"Video recordings"}]},"media_audio":{"value":[{"type":0,"value":"Audio recordings"}]},"media_cctv":{"value":[{"type":0,"value":"CCTV images"}]},"media_avatar":{"value":[{"type":0,"value":"Profile picture"}]},"preferences_interests":{"value":[{"type":0,"value":"Interests"}]},"preferences_marketing":{"value":[{"type":0,"value":"Marketing preferences"}]},"preferences_inferred_profile":{"value":[{"type":0,"value":"Inferred profile or segment"}]},"preferences_loyalty":{"value":[{"type":0,"value":"Loyalty data"}]},"preferences_consent_record":{"value":[{"type":0,"value":"Consent records"}]},"social_family":{"value":[{"type":0,"value":"Family members"}]},"social_connections":{"value":[{"type":0,"value":"Contacts and connections"}]},"social_household":{"value":[{"type":0,"value":"Household"}]},"social_lifestyle":{"value":[{"type":0,"value":"Hobbies and lifestyle"}]},"children_child_data":{"value":[{"type":0,"value":"Data about children"}]},"children_guardian":{"value":[{"type":0,"value":"Parent or guardian details"}]},"children_school":{"value":[{"type":0,"value":"School and class"}]},"children_parental_consent":{"value":[{"type":0,"value":"Parental consent record"}]},"other":{"value":[{"type":0,"value":"Other data"}]}}}],"shown":[],"chosen":["kind"]},
    "why.heading": {"tree":[{"type":0,"value":"Why we use your data and our legal basis"}],"shown":[],"chosen":[]},
    "why.heading-ch": {"tree":[{"type":0,"value":"Why we use your data"}],"shown":[],"chosen":[]},
    "why.intro": {"tree":[{"type":0,"value":"The law lets us use your data only for a clear purpose and on a legal basis. Here is each purpose with its basis."}],"shown":[],"chosen":[]},
    "why.when": {"tree":[{"type":0,"value":"When we do this"}],"shown":[],"chosen":[]},
    "why.behalf": {"tree":[{"type":0,"value":"For whom we do it"}],"shown":[],"chosen":[]},
    "why.further": {"tree":[{"type":0,"value":"What we first collected the data for"}],"shown":[],"chosen":[]},
    "why.further-from": {"tree":[{"type":0,"value":"We use it for this new purpose from"}],"shown":[],"chosen":[]},
    "why.effects": {"tree":[{"type":0,"value":"What you notice of it"}],"shown":[],"chosen":[]},
    "why.effects-none": {"tree":[{"type":0,"value":"Nothing."}],"shown":[],"chosen":[]},
    "why.self-service": {"tree":[{"type":0,"value":"What you can see or change yourself"}],"shown":[],"chosen":[]},
    "why.documents": {"tree":[{"type":0,"value":"Where you can read more"}],"shown":[],"chosen":[]},
    "why.controllers": {"tree":[{"type":0,"value":"Who decides on this"}],"shown":[],"chosen":[]},
    "why.people": {"tree":[{"type":0,"value":"Whose data"}],"shown":[],"chosen":[]},
    "why.data": {"tree":[{"type":0,"value":"Data we use"}],"shown":[],"chosen":[]},
    "why.source": {"tree":[{"type":0,"value":"Where we get it"}],"shown":[],"chosen":[]},
    "why.sources": {"tree":[{"type":0,"value":"Where we get your data"}],"shown":[],"chosen":[]},
    "why.recipients": {"tree":[{"type":0,"value":"Who else receives it"}],"shown":[],"chosen":[]},
    "why.recipients-none": {"tree":[{"type":0,"value":"Nobody."}],"shown":[],"chosen":[]},
    "why.period": {"tree":[{"type":0,"value":"How long we keep it"}],"shown":[],"chosen":[]},
    "why.basis": {"tree":[{"type":0,"value":"Legal basis"}],"shown":[],"chosen":[]},
    "why.basis-under": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Legal basis under EU law"}]},"uk":{"value":[{"type":0,"value":"Legal basis under UK law"}]},"other":{"value":[{"type":0,"value":"Legal basis"}]}}}],"shown":[],"chosen":["regime"]},
    "source.direct": {"tree":[{"type":0,"value":"From you"}],"shown":[],"chosen":[]},
    "source.direct-how": {"tree":[{"type":0,"value":"From you: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "source.observed": {"tree":[{"type":0,"value":"We record it"}],"shown":[],"chosen":[]},
    "source.observed-how": {"tree":[{"type":0,"value":"We record it: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "source.inferred": {"tree":[{"type":0,"value":"We work it out"}],"shown":[],"chosen":[]},
    "source.inferred-how": {"tree":[{"type":0,"value":"We work it out: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "source.other": {"tree":[{"type":0,"value":"From others: "},{"type":1,"value":"source"}],"shown":["source"],"chosen":[]},
    "source.public": {"tree":[{"type":0,"value":"From a public source: "},{"type":1,"value":"source"}],"shown":["source"],"chosen":[]},
    "source.open": {"tree":[{"type":5,"value":"open","options":{"yes":{"value":[{"type":0,"value":"Anyone can consult this source."}]},"other":{"value":[{"type":0,"value":"This source is not open to the public."}]}}}],"shown":[],"chosen":["open"]},
    "source.unnamed": {"tree":[{"type":0,"value":"Why we do not name this source: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "basis.name": {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"basis","options":{"consent":{"value":[{"type":0,"value":"Your consent"}]},"contract":{"value":[{"type":0,"value":"Our contract with you"}]},"legal_obligation":{"value":[{"type":0,"value":"A legal duty"}]},"vital_interests":{"value":[{"type":0,"value":"Protecting life"}]},"public_task":{"value":[{"type":0,"value":"Our public task"}]},"recognised_legitimate_interest":{"value":[{"type":0,"value":"A recognised legitimate interest"}]},"legitimate_interests":{"value":[{"type":0,"value":"Legitimate interests"}]},"other":{"value":[{"type":0,"value":"Another basis"}]}}}]},{"type":0,"value":" ("},{"type":1,"value":"provisions"},{"type":0,"value":")"}],"shown":["provisions"],"chosen":["basis"]},
    "basis.for": {"tree":[{"type":0,"value":"For this part: "},{"type":1,"value":"part"}],"shown":["part"],"chosen":[]},
    "basis.consent": {"tree":[{"type":0,"value":"We do this only if you say yes."}],"shown":[],"chosen":[]},
    "basis.consent-by": {"tree":[{"type":0,"value":"We do this only if these people say yes: "},{"type":1,"value":"people"}],"shown":["people"],"chosen":[]},
    "basis.consent-free": {"tree":[{"type":0,"value":"You are free to say no."}],"shown":[],"chosen":[]},
    "basis.consent-how": {"tree":[{"type":0,"value":"How you say yes: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "basis.consent-covers": {"tree":[{"type":0,"value":"What you say yes to: "},{"type":1,"value":"what"}],"shown":["what"],"chosen":[]},
    "basis.withdraw": {"tree":[{"type":0,"value":"How to withdraw your consent: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "basis.withdraw-any-time": {"tree":[{"type":0,"value":"If you gave consent, you can withdraw it at any time. Our use before that stays lawful."}],"shown":[],"chosen":[]},
    "route": {"tree":[{"type":5,"value":"route","options":{"link_in_message":{"value":[{"type":0,"value":"the link in each message"}]},"settings":{"value":[{"type":0,"value":"your settings"}]},"email":{"value":[{"type":0,"value":"e-mail"}]},"post":{"value":[{"type":0,"value":"post"}]},"phone":{"value":[{"type":0,"value":"phone"}]},"form":{"value":[{"type":0,"value":"our form"}]},"in_person":{"value":[{"type":0,"value":"in person"}]},"cookie_control":{"value":[{"type":0,"value":"the cookie settings"}]},"other":{"value":[{"type":0,"value":"another way"}]}}}],"shown":[],"chosen":["route"]},
    "basis.contract": {"tree":[{"type":0,"value":"We need the data to carry out our contract with you."}],"shown":[],"chosen":[]},
    "basis.contract-before": {"tree":[{"type":0,"value":"You ask us to do something before we make a contract. We need the data for that."}],"shown":[],"chosen":[]},
    "basis.contract-name": {"tree":[{"type":0,"value":"The contract: "},{"type":1,"value":"contract"}],"shown":["contract"],"chosen":[]},
    "basis.legal-obligation": {"tree":[{"type":0,"value":"The law says we must do this."}],"shown":[],"chosen":[]},
    "basis.vital-interests": {"tree":[{"type":0,"value":"We do this to protect someone’s life or physical safety."}],"shown":[],"chosen":[]},
    "basis.vital-whose": {"tree":[{"type":0,"value":"Whose: "},{"type":1,"value":"whose"}],"shown":["whose"],"chosen":[]},
    "basis.public-task": {"tree":[{"type":0,"value":"We need the data for a task in the public interest, or to use official powers."}],"shown":[],"chosen":[]},
    "basis.task": {"tree":[{"type":0,"value":"The task: "},{"type":1,"value":"task"}],"shown":["task"],"chosen":[]},
    "basis.recognised": {"tree":[{"type":0,"value":"UK law lists reasons that it accepts in advance. We rely on this one: "},{"type":5,"value":"condition","options":{"public_task_disclosure":{"value":[{"type":0,"value":"giving data to someone who asks for it for a public task"}]},"national_security":{"value":[{"type":0,"value":"national security, public security or defence"}]},"emergency":{"value":[{"type":0,"value":"responding to an emergency"}]},"crime":{"value":[{"type":0,"value":"detecting, investigating or preventing crime, or catching or prosecuting offenders"}]},"safeguarding":{"value":[{"type":0,"value":"protecting a child or an adult at risk"}]},"other":{"value":[{"type":0,"value":"another"}]}}},{"type":0,"value":"."}],"shown":[],"chosen":["condition"]},
    "basis.interest": {"tree":[{"type":5,"value":"holder","options":{"us":{"value":[{"type":0,"value":"Our interest"}]},"data_subject":{"value":[{"type":0,"value":"Your interest"}]},"public":{"value":[{"type":0,"value":"The interest of the public"}]},"third_party":{"value":[{"type":0,"value":"The interest of someone else"}]},"other":{"value":[{"type":0,"value":"The interest"}]}}},{"type":0,"value":": "},{"type":1,"value":"interest"}],"shown":["interest"],"chosen":["holder"]},
    "basis.interest-of": {"tree":[{"type":0,"value":"The interest of "},{"type":1,"value":"who"},{"type":0,"value":": "},{"type":1,"value":"interest"}],"shown":["who","interest"],"chosen":[]},
    "basis.weighed": {"tree":[{"type":0,"value":"We weighed this against your interests and rights."}],"shown":[],"chosen":[]},
    "basis.weighed-result": {"tree":[{"type":0,"value":"What we found: "},{"type":1,"value":"summary"}],"shown":["summary"],"chosen":[]},
    "basis.until-objection": {"tree":[{"type":0,"value":"When we stop: "},{"type":1,"value":"rule"}],"shown":["rule"],"chosen":[]},
    "sensitive.heading": {"tree":[{"type":0,"value":"Sensitive data"}],"shown":[],"chosen":[]},
    "sensitive.intro": {"tree":[{"type":0,"value":"The law guards these kinds of data more strictly. To use them we need a second reason, on top of the legal basis."}],"shown":[],"chosen":[]},
    "sensitive.kind": {"tree":[{"type":5,"value":"kind","options":{"racial_or_ethnic_origin":{"value":[{"type":0,"value":"Race or ethnic origin"}]},"political_opinions":{"value":[{"type":0,"value":"Political opinions"}]},"religious_or_philosophical_beliefs":{"value":[{"type":0,"value":"Religion or beliefs"}]},"trade_union_membership":{"value":[{"type":0,"value":"Trade union membership"}]},"genetic":{"value":[{"type":0,"value":"Genetic data"}]},"biometric":{"value":[{"type":0,"value":"Body data that identifies you (biometrics)"}]},"health":{"value":[{"type":0,"value":"Health"}]},"sex_life_or_orientation":{"value":[{"type":0,"value":"Sex life or sexual orientation"}]},"criminal":{"value":[{"type":0,"value":"Crimes and convictions"}]},"other":{"value":[{"type":0,"value":"Other data that counts as sensitive"}]}}}],"shown":[],"chosen":["kind"]},
    "sensitive.data": {"tree":[{"type":0,"value":"The data"}],"shown":[],"chosen":[]},
    "sensitive.purposes": {"tree":[{"type":0,"value":"What we use it for"}],"shown":[],"chosen":[]},
    "sensitive.reason": {"tree":[{"type":0,"value":"Why the law allows it"}],"shown":[],"chosen":[]},
    "sensitive.reason-for": {"tree":[{"type":0,"value":"Why the law allows it: "},{"type":1,"value":"purpose"}],"shown":["purpose"],"chosen":[]},
    "condition.name": {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"condition","options":{"explicit_consent":{"value":[{"type":0,"value":"Your explicit consent"}]},"consent":{"value":[{"type":0,"value":"Your consent"}]},"employment_social_protection":{"value":[{"type":0,"value":"Employment and social protection law"}]},"vital_interests_incapable":{"value":[{"type":0,"value":"Protecting life"}]},"not_for_profit_body":{"value":[{"type":0,"value":"A not-for-profit body"}]},"manifestly_public":{"value":[{"type":0,"value":"Made public by you"}]},"legal_claims":{"value":[{"type":0,"value":"Legal claims and courts"}]},"substantial_public_interest":{"value":[{"type":0,"value":"An important public interest"}]},"health_social_care":{"value":[{"type":0,"value":"Health or social care"}]},"public_health":{"value":[{"type":0,"value":"Public health"}]},"archiving_research_statistics":{"value":[{"type":0,"value":"Research, statistics or archives"}]},"official_authority":{"value":[{"type":0,"value":"Official authority"}]},"other":{"value":[{"type":0,"value":"A law"}]}}}]},{"type":0,"value":" ("},{"type":1,"value":"provisions"},{"type":0,"value":")"}],"shown":["provisions"],"chosen":["condition"]},
    "condition.bare": {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"condition","options":{"consent":{"value":[{"type":0,"value":"Your consent"}]},"other":{"value":[{"type":0,"value":"Another reason"}]}}}]}],"shown":[],"chosen":["condition"]},
    "condition.words": {"tree":[{"type":5,"value":"condition","options":{"employment_social_protection":{"value":[{"type":0,"value":"We need it for rights or duties under employment, social security or social protection law."}]},"vital_interests_incapable":{"value":[{"type":0,"value":"We need it to protect a person’s life or physical safety when the person concerned cannot agree."}]},"not_for_profit_body":{"value":[{"type":0,"value":"We are a not-for-profit body with a political, philosophical, religious or trade union aim. The law bars us from passing this data on without your consent."}]},"manifestly_public":{"value":[{"type":0,"value":"You clearly made this data public yourself."}]},"legal_claims":{"value":[{"type":0,"value":"We need it for a legal claim or for the work of a court."}]},"substantial_public_interest":{"value":[{"type":0,"value":"We need it for an important public interest set out in law."}]},"health_social_care":{"value":[{"type":0,"value":"We need it for health or social care, or for health at work."}]},"public_health":{"value":[{"type":0,"value":"We need it to protect the health of the public."}]},"archiving_research_statistics":{"value":[{"type":0,"value":"We need it for research, statistics or an archive in the public interest."}]},"official_authority":{"value":[{"type":0,"value":"We use it under the control of an official authority."}]},"other":{"value":[{"type":0,"value":"A law allows us to use data about crimes and convictions for this."}]}}}],"shown":[],"chosen":["condition"]},
    "condition.schedule-1": {"tree":[{"type":0,"value":"In UK law: ‘"},{"type":1,"value":"title"},{"type":0,"value":"’ ("},{"type":1,"value":"provision"},{"type":0,"value":")"}],"shown":["title","provision"],"chosen":[]},
    "condition.secrecy": {"tree":[{"type":0,"value":"Handled by a person with a duty of secrecy: "},{"type":1,"value":"who"}],"shown":["who"],"chosen":[]},
    "condition.policy": {"tree":[{"type":0,"value":"Our policy on how we protect this data: "},{"type":1,"value":"policy"}],"shown":["policy"],"chosen":[]},
    "condition.policy-reviewed": {"tree":[{"type":0,"value":"We last reviewed that policy on: "},{"type":1,"value":"date"}],"shown":["date"],"chosen":[]},
    "provision.label": {"tree":[{"type":0,"value":"Do you have to give us the data?"}],"shown":[],"chosen":[]},
    "provision.answer": {"tree":[{"type":5,"value":"requirement","options":{"statutory_yes":{"value":[{"type":0,"value":"Yes. The law says you must."}]},"statutory_no":{"value":[{"type":0,"value":"No. The law makes us ask, but you do not have to answer."}]},"statutory":{"value":[{"type":0,"value":"The law makes us ask for it."}]},"contractual_yes":{"value":[{"type":0,"value":"Yes. Our contract with you says you must."}]},"contractual_no":{"value":[{"type":0,"value":"No, but we need it for our contract with you."}]},"contractual":{"value":[{"type":0,"value":"We need it for our contract with you."}]},"pre_contractual_yes":{"value":[{"type":0,"value":"Yes, if you want a contract with us."}]},"pre_contractual_no":{"value":[{"type":0,"value":"No, but we need it to make a contract with you."}]},"pre_contractual":{"value":[{"type":0,"value":"We need it to make a contract with you."}]},"optional_no":{"value":[{"type":0,"value":"No. It is your choice."}]},"optional":{"value":[{"type":0,"value":"It is your choice."}]},"yes":{"value":[{"type":0,"value":"Yes."}]},"other":{"value":[{"type":0,"value":"No."}]}}}],"shown":[],"chosen":["requirement"]},
    "provision.consequence": {"tree":[{"type":0,"value":"If you do not give it: "},{"type":1,"value":"consequence"}],"shown":["consequence"],"chosen":[]},
    "provision.none": {"tree":[{"type":0,"value":"No. You do not have to give it."}],"shown":[],"chosen":[]},
    "provision.consequence-none": {"tree":[{"type":0,"value":"If you do not give it, nothing changes for you."}],"shown":[],"chosen":[]},
    "recipients.heading": {"tree":[{"type":0,"value":"Who receives your data"}],"shown":[],"chosen":[]},
    "recipients.intro": {"tree":[{"type":0,"value":"Here is who else gets your data, and why."}],"shown":[],"chosen":[]},
    "recipients.none": {"tree":[{"type":0,"value":"Nobody else receives your data."}],"shown":[],"chosen":[]},
    "recipients.none-for": {"tree":[{"type":0,"value":"Nobody else gets the data we use for"}],"shown":[],"chosen":[]},
    "recipients.missing": {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"For this use"}]},"other":{"value":[{"type":0,"value":"For these uses"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    "recipients.category": {"tree":[{"type":1,"value":"category"},{"type":0,"value":" ("},{"type":1,"value":"sector"},{"type":0,"value":")"}],"shown":["category","sector"],"chosen":[]},
    "recipients.role": {"tree":[{"type":5,"value":"role","options":{"processor":{"value":[{"type":0,"value":"They work for us and on our instructions"}]},"controller":{"value":[{"type":0,"value":"They use it for their own purposes and answer for it"}]},"joint":{"value":[{"type":0,"value":"They decide together with us"}]},"inside":{"value":[{"type":0,"value":"Inside our own organisation"}]},"authority":{"value":[{"type":0,"value":"Public authorities"}]},"group":{"value":[{"type":0,"value":"Companies in our group"}]},"people":{"value":[{"type":0,"value":"Other people"}]},"public":{"value":[{"type":0,"value":"The public"}]},"other":{"value":[{"type":0,"value":"Others"}]}}}],"shown":[],"chosen":["role"]},
    "recipients.data": {"tree":[{"type":0,"value":"What they receive: "},{"type":1,"value":"data"}],"shown":["data"],"chosen":[]},
    "recipients.published": {"tree":[{"type":0,"value":"We publish this data. Anyone can see it."}],"shown":[],"chosen":[]},
    "recipients.because": {"tree":[{"type":0,"value":"Why they get it: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "recipients.limit-for": {"tree":[{"type":1,"value":"limit"},{"type":0,"value":" (for ‘"},{"type":1,"value":"purpose"},{"type":0,"value":"’)"}],"shown":["limit","purpose"],"chosen":[]},
    "recipients.unnamed": {"tree":[{"type":0,"value":"Why we give no name: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "recipients.notice": {"tree":[{"type":0,"value":"Their privacy notice: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    "th.who": {"tree":[{"type":0,"value":"Who"}],"shown":[],"chosen":[]},
    "th.service": {"tree":[{"type":0,"value":"What they do"}],"shown":[],"chosen":[]},
    "th.for": {"tree":[{"type":0,"value":"For what"}],"shown":[],"chosen":[]},
    "th.place": {"tree":[{"type":0,"value":"Where"}],"shown":[],"chosen":[]},
    "th.country": {"tree":[{"type":0,"value":"Country"}],"shown":[],"chosen":[]},
    "th.mechanism": {"tree":[{"type":0,"value":"Protection"}],"shown":[],"chosen":[]},
    "th.purpose": {"tree":[{"type":0,"value":"Purpose"}],"shown":[],"chosen":[]},
    "th.data": {"tree":[{"type":0,"value":"Data"}],"shown":[],"chosen":[]},
    "th.keep": {"tree":[{"type":0,"value":"How long"}],"shown":[],"chosen":[]},
    "th.end": {"tree":[{"type":0,"value":"Then"}],"shown":[],"chosen":[]},
    "transfers.heading": {"tree":[{"type":0,"value":"Other countries"}],"shown":[],"chosen":[]},
    "transfers.intro": {"tree":[{"type":0,"value":"We send your data to these recipients in other countries. Here is what protects it there."}],"shown":[],"chosen":[]},
    "transfers.home": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Here the country is our own. It is outside the European Economic Area (EEA), so EU law asks what keeps your data safe there."}]},"uk":{"value":[{"type":0,"value":"Here the country is our own. It is outside the UK, so UK law asks what keeps your data safe there."}]},"other":{"value":[{"type":0,"value":"Here the country is our own. It is outside Switzerland, so Swiss law asks what keeps your data safe there."}]}}}],"shown":[],"chosen":["regime"]},
    "transfers.none": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"We do not send your data outside the European Economic Area (the EU, Iceland, Liechtenstein and Norway)."}]},"uk":{"value":[{"type":0,"value":"We do not send your data outside the UK."}]},"other":{"value":[{"type":0,"value":"We do not send your data outside Switzerland."}]}}}],"shown":[],"chosen":["regime"]},
    "transfers.adequate": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"The European Commission has found that this country guards your data well enough. The law calls this an adequacy decision."}]},"uk":{"value":[{"type":0,"value":"UK regulations approve sending data to this country."}]},"other":{"value":[{"type":0,"value":"The Swiss Federal Council lists this country as one that guards your data well enough."}]}}}],"shown":[],"chosen":["regime"]},
    "transfers.decision": {"tree":[{"type":0,"value":"The decision: "},{"type":1,"value":"act"}],"shown":["act"],"chosen":[]},
    "transfers.no-decision": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"No adequacy decision of the European Commission covers this transfer."}]},"uk":{"value":[{"type":0,"value":"No UK regulations approve this transfer."}]},"other":{"value":[{"type":0,"value":"This country is not on the list of the Swiss Federal Council."}]}}}],"shown":[],"chosen":["regime"]},
    "transfers.mechanism": {"tree":[{"type":5,"value":"type","options":{"eu_adequacy":{"value":[{"type":0,"value":"The European Commission has found that this country guards your data well enough. The law calls this an adequacy decision."}]},"eu_dpf":{"value":[{"type":0,"value":"This recipient has joined the EU-US Data Privacy Framework. The European Commission has found that its members guard your data well enough. The law calls this an adequacy decision."}]},"eu_public_instrument":{"value":[{"type":0,"value":"A binding agreement between public bodies protects the data."}]},"eu_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"eu_scc":{"value":[{"type":0,"value":"A contract with standard data protection clauses from the European Commission binds this recipient."}]},"eu_scc_sa":{"value":[{"type":0,"value":"A contract with standard clauses from a data protection authority binds this recipient."}]},"eu_code":{"value":[{"type":0,"value":"This recipient has bound itself to an approved code of conduct."}]},"eu_certification":{"value":[{"type":0,"value":"This recipient has an approved certificate and has made binding promises."}]},"eu_adhoc_clauses":{"value":[{"type":0,"value":"A contract whose clauses a data protection authority has authorised binds this recipient."}]},"eu_admin_arrangement":{"value":[{"type":0,"value":"An arrangement between public bodies that a data protection authority has authorised protects the data."}]},"eu_art49_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"eu_art49_contract":{"value":[{"type":0,"value":"We need to send it for our contract with you."}]},"eu_art49_contract_interest":{"value":[{"type":0,"value":"We need to send it for a contract with someone else that is in your interest."}]},"eu_art49_public_interest":{"value":[{"type":0,"value":"We need to send it for an important public interest."}]},"eu_art49_claims":{"value":[{"type":0,"value":"We need to send it to make, pursue or defend a legal claim."}]},"eu_art49_vital":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety when the person concerned cannot agree."}]},"eu_art49_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"eu_art49_compelling":{"value":[{"type":0,"value":"We send it for a compelling reason of ours, once only and about few people."}]},"uk_regulations":{"value":[{"type":0,"value":"UK regulations approve sending data to this country."}]},"uk_us_bridge":{"value":[{"type":0,"value":"This recipient has joined the UK Extension to the EU-US Data Privacy Framework. UK regulations approve sending data to its members."}]},"uk_public_instrument":{"value":[{"type":0,"value":"A binding agreement between public bodies protects the data."}]},"uk_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"uk_idta":{"value":[{"type":0,"value":"A UK International Data Transfer Agreement (IDTA) binds this recipient."}]},"uk_addendum":{"value":[{"type":0,"value":"A contract with standard clauses from the European Commission and the UK Addendum binds this recipient."}]},"uk_scc_regulations":{"value":[{"type":0,"value":"A contract with standard clauses from UK regulations binds this recipient."}]},"uk_code":{"value":[{"type":0,"value":"This recipient has bound itself to an approved code of conduct."}]},"uk_certification":{"value":[{"type":0,"value":"This recipient has an approved certificate and has made binding promises."}]},"uk_adhoc_clauses":{"value":[{"type":0,"value":"A contract whose clauses the Information Commission has authorised binds this recipient."}]},"uk_admin_arrangement":{"value":[{"type":0,"value":"An arrangement between public bodies that the Information Commission has authorised protects the data."}]},"uk_art47a":{"value":[{"type":0,"value":"UK regulations name the safeguards that protect the data."}]},"uk_art49_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"uk_art49_contract":{"value":[{"type":0,"value":"We need to send it for our contract with you."}]},"uk_art49_contract_interest":{"value":[{"type":0,"value":"We need to send it for a contract with someone else that is in your interest."}]},"uk_art49_public_interest":{"value":[{"type":0,"value":"We need to send it for an important public interest."}]},"uk_art49_claims":{"value":[{"type":0,"value":"We need to send it to make, pursue or defend a legal claim."}]},"uk_art49_vital":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety when the person concerned cannot agree."}]},"uk_art49_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"uk_art49_compelling":{"value":[{"type":0,"value":"We send it for a compelling reason of ours, once only and about few people."}]},"ch_adequacy":{"value":[{"type":0,"value":"The Swiss Federal Council lists this country as one that guards your data well enough."}]},"ch_us_dpf":{"value":[{"type":0,"value":"This recipient has joined the Swiss-US Data Privacy Framework."}]},"ch_treaty":{"value":[{"type":0,"value":"An international treaty protects the data."}]},"ch_contract":{"value":[{"type":0,"value":"A contract whose data protection clauses the Swiss regulator (FDPIC) knows binds this recipient."}]},"ch_federal_guarantee":{"value":[{"type":0,"value":"Guarantees of a Swiss federal body protect the data."}]},"ch_scc":{"value":[{"type":0,"value":"A contract with standard clauses that the Swiss regulator (FDPIC) accepts binds this recipient."}]},"ch_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"ch_code_cert":{"value":[{"type":0,"value":"A code of conduct or a certificate binds this recipient."}]},"ch_art17_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"ch_art17_contract":{"value":[{"type":0,"value":"We need to send it for a contract with you or in your interest."}]},"ch_art17_public_interest_claims":{"value":[{"type":0,"value":"We need to send it for an important public interest or a legal claim."}]},"ch_art17_life":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety."}]},"ch_art17_public":{"value":[{"type":0,"value":"You have made this data public."}]},"ch_art17_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"other":{"value":[{"type":0,"value":"Another instrument protects the data."}]}}}],"shown":[],"chosen":["type"]},
    "transfers.scope": {"tree":[{"type":0,"value":"Why the decision covers it: "},{"type":1,"value":"scope"}],"shown":["scope"],"chosen":[]},
    "transfers.scope-member": {"tree":[{"type":0,"value":"More on this: "},{"type":1,"value":"scope"}],"shown":["scope"],"chosen":[]},
    "transfers.checked": {"tree":[{"type":0,"value":"Last checked: "},{"type":1,"value":"date"}],"shown":["date"],"chosen":[]},
    "transfers.copy": {"tree":[{"type":0,"value":"How to get a copy of these safeguards: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "periods.heading": {"tree":[{"type":0,"value":"How long we keep your data"}],"shown":[],"chosen":[]},
    "periods.none": {"tree":[{"type":0,"value":"We do not keep it."}],"shown":[],"chosen":[]},
    "period.after": {"tree":[{"type":1,"value":"period"},{"type":0,"value":" after "},{"type":1,"value":"event"}],"shown":["period","event"],"chosen":[]},
    "period.until": {"tree":[{"type":0,"value":"Until "},{"type":1,"value":"event"}],"shown":["event"],"chosen":[]},
    "period.at-most": {"tree":[{"type":1,"value":"period"},{"type":0,"value":" at most"}],"shown":["period"],"chosen":[]},
    "period.at-most-in-all": {"tree":[{"type":0,"value":"At most "},{"type":1,"value":"period"}],"shown":["period"],"chosen":[]},
    "period.from": {"tree":[{"type":1,"value":"period"},{"type":0,"value":" "},{"type":1,"value":"event"}],"shown":["period","event"],"chosen":[]},
    "period.indefinite": {"tree":[{"type":0,"value":"No end date"}],"shown":[],"chosen":[]},
    "period.criterion": {"tree":[{"type":0,"value":"What decides: "},{"type":1,"value":"criterion"}],"shown":["criterion"],"chosen":[]},
    "period.document": {"tree":[{"type":0,"value":"Our list of periods: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    "period.user": {"tree":[{"type":0,"value":"You can delete it yourself: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "period.because": {"tree":[{"type":0,"value":"Why: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "period.review": {"tree":[{"type":0,"value":"We look again whether we still need it every "},{"type":1,"value":"period"}],"shown":["period"],"chosen":[]},
    "period.exception": {"tree":[{"type":0,"value":"If "},{"type":1,"value":"condition"},{"type":0,"value":": "},{"type":1,"value":"period"}],"shown":["condition","period"],"chosen":[]},
    "period.exception-for": {"tree":[{"type":0,"value":"For "},{"type":1,"value":"data"},{"type":0,"value":": "},{"type":1,"value":"period"}],"shown":["data","period"],"chosen":[]},
    "period.also": {"tree":[{"type":0,"value":"Also: "},{"type":1,"value":"period"}],"shown":["period"],"chosen":[]},
    "period.end": {"tree":[{"type":5,"value":"end","options":{"delete":{"value":[{"type":0,"value":"deleted"}]},"anonymise":{"value":[{"type":0,"value":"made anonymous"}]},"archive":{"value":[{"type":0,"value":"moved to an archive"}]},"return":{"value":[{"type":0,"value":"given back"}]},"minimise":{"value":[{"type":0,"value":"cut down to what we still need"}]},"restrict":{"value":[{"type":0,"value":"locked away"}]},"other":{"value":[]}}}],"shown":[],"chosen":["end"]},
    "period.ends": {"tree":[{"type":0,"value":"It is "},{"type":1,"value":"ends"},{"type":0,"value":"."}],"shown":["ends"],"chosen":[]},
    "period.ends-then": {"tree":[{"type":0,"value":"Then it is "},{"type":1,"value":"ends"},{"type":0,"value":"."}],"shown":["ends"],"chosen":[]},
    "period.on-request": {"tree":[{"type":5,"value":"action","options":{"delete":{"value":[{"type":0,"value":"We delete it if you ask."}]},"anonymise":{"value":[{"type":0,"value":"We make it anonymous if you ask."}]},"other":{"value":[{"type":0,"value":"We do not delete it if you ask."}]}}}],"shown":[],"chosen":["action"]},
    "decisions.heading": {"tree":[{"type":0,"value":"Automated decisions and profiling"}],"shown":[],"chosen":[]},
    "decisions.none": {"tree":[{"type":0,"value":"We make no decisions about you by computer alone."}],"shown":[],"chosen":[]},
    "decisions.none-for": {"tree":[{"type":0,"value":"We make no decisions about you by computer alone when we do this"}],"shown":[],"chosen":[]},
    "decisions.profiling-none": {"tree":[{"type":0,"value":"We do not work out things about you from your data (profiling)."}],"shown":[],"chosen":[]},
    "decisions.profiling-none-for": {"tree":[{"type":0,"value":"We do not work out things about you from your data (profiling) when we do this"}],"shown":[],"chosen":[]},
    "decisions.for": {"tree":[{"type":0,"value":"What we do this for"}],"shown":[],"chosen":[]},
    "decisions.title": {"tree":[{"type":0,"value":"Decision: "},{"type":1,"value":"decision"}],"shown":["decision"],"chosen":[]},
    "decisions.alone": {"tree":[{"type":0,"value":"A computer alone makes this decision. No person has a real say in it."}],"shown":[],"chosen":[]},
    "decisions.assisted": {"tree":[{"type":0,"value":"A computer helps with this decision, but a person makes it."}],"shown":[],"chosen":[]},
    "decisions.person": {"tree":[{"type":0,"value":"Who looks at it"}],"shown":[],"chosen":[]},
    "decisions.person-none": {"tree":[{"type":0,"value":"Nobody."}],"shown":[],"chosen":[]},
    "decisions.effect": {"tree":[{"type":0,"value":"What it does to you"}],"shown":[],"chosen":[]},
    "decisions.effect-words": {"tree":[{"type":5,"value":"effect","options":{"legal":{"value":[{"type":0,"value":"It changes your legal position."}]},"similarly_significant":{"value":[{"type":0,"value":"It affects you as strongly as a change of your legal position."}]},"other":{"value":[{"type":0,"value":"It does not change your legal position and does not affect you as strongly as such a change would."}]}}}],"shown":[],"chosen":["effect"]},
    "decisions.logic": {"tree":[{"type":0,"value":"How it works"}],"shown":[],"chosen":[]},
    "decisions.data": {"tree":[{"type":0,"value":"Data it uses"}],"shown":[],"chosen":[]},
    "decisions.sensitive": {"tree":[{"type":0,"value":"Sensitive data it uses"}],"shown":[],"chosen":[]},
    "decisions.significance": {"tree":[{"type":0,"value":"What it means for you"}],"shown":[],"chosen":[]},
    "decisions.consequences": {"tree":[{"type":0,"value":"What follows from it"}],"shown":[],"chosen":[]},
    "decisions.ground": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Why EU law allows it"}]},"other":{"value":[{"type":0,"value":"Why the law allows it"}]}}}],"shown":[],"chosen":["regime"]},
    "decisions.ground-words": {"tree":[{"type":5,"value":"ground","options":{"contract":{"value":[{"type":0,"value":"We need this decision for a contract between you and us."}]},"explicit_consent":{"value":[{"type":0,"value":"We make this decision only if you tell us clearly that you agree."}]},"other":{"value":[{"type":0,"value":"A law allows this decision."}]}}}],"shown":[],"chosen":["ground"]},
    "decisions.can": {"tree":[{"type":0,"value":"What you can do"}],"shown":[],"chosen":[]},
    "decisions.can-words": {"tree":[{"type":5,"value":"safeguard","options":{"information":{"value":[{"type":0,"value":"You can ask to be told about the decision."}]},"express_view":{"value":[{"type":0,"value":"You can tell us your view."}]},"human_intervention":{"value":[{"type":0,"value":"You can ask for a person to look at it."}]},"other":{"value":[{"type":0,"value":"You can contest the decision."}]}}}],"shown":[],"chosen":["safeguard"]},
    "decisions.can-none": {"tree":[{"type":0,"value":"Nothing."}],"shown":[],"chosen":[]},
    "decisions.law": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"You have the right to have a person look at the decision, to tell us your view and to contest it."}]},"uk":{"value":[{"type":0,"value":"We have to tell you about such decisions. You have the right to have a person step in, to tell us your view and to contest the decision."}]},"other":{"value":[{"type":0,"value":"You have the right to give your view and to have a person review the decision."}]}}}],"shown":[],"chosen":["regime"]},
    "decisions.use": {"tree":[{"type":0,"value":"How to do this"}],"shown":[],"chosen":[]},
    "profiling.title": {"tree":[{"type":0,"value":"Profile: "},{"type":1,"value":"purpose"}],"shown":["purpose"],"chosen":[]},
    "profiling.general": {"tree":[{"type":0,"value":"Profiles we make"}],"shown":[],"chosen":[]},
    "profiling.made": {"tree":[{"type":0,"value":"We work out things about you from your data (profiling)."}],"shown":[],"chosen":[]},
    "profiling.does": {"tree":[{"type":0,"value":"What we work out"}],"shown":[],"chosen":[]},
    "profiling.when": {"tree":[{"type":0,"value":"When we do this"}],"shown":[],"chosen":[]},
    "rights.heading": {"tree":[{"type":0,"value":"Your rights"}],"shown":[],"chosen":[]},
    "rights.intro": {"tree":[{"type":0,"value":"You have these rights over your data."}],"shown":[],"chosen":[]},
    "rights.name": {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"right","options":{"access":{"value":[{"type":0,"value":"See your data"}]},"rectification":{"value":[{"type":0,"value":"Put mistakes right"}]},"erasure":{"value":[{"type":0,"value":"Have data deleted"}]},"restriction":{"value":[{"type":0,"value":"Pause our use"}]},"portability":{"value":[{"type":0,"value":"Take your data with you"}]},"objection":{"value":[{"type":0,"value":"Object"}]},"marketing_objection":{"value":[{"type":0,"value":"Stop marketing"}]},"withdraw_consent":{"value":[{"type":0,"value":"Withdraw consent"}]},"automated_decisions":{"value":[{"type":0,"value":"Have a person check"}]},"other":{"value":[]}}}]},{"type":0,"value":" ("},{"type":1,"value":"provisions"},{"type":0,"value":")"}],"shown":["provisions"],"chosen":["right"]},
    "rights.access": {"tree":[{"type":0,"value":"You can ask whether we use data about you. If we do, you can have a copy and an account of how we use it."}],"shown":[],"chosen":[]},
    "rights.rectification": {"tree":[{"type":0,"value":"You can ask us to correct wrong data and complete unfinished data."}],"shown":[],"chosen":[]},
    "rights.erasure": {"tree":[{"type":0,"value":"You can ask us to delete your data in these cases."}],"shown":[],"chosen":[]},
    "rights.erasure.not-needed": {"tree":[{"type":0,"value":"We no longer need it for the purpose."}],"shown":[],"chosen":[]},
    "rights.erasure.withdrawn": {"tree":[{"type":0,"value":"You withdraw your consent and we have no other legal basis."}],"shown":[],"chosen":[]},
    "rights.erasure.objected": {"tree":[{"type":0,"value":"You object and we have no reason that outweighs yours."}],"shown":[],"chosen":[]},
    "rights.erasure.marketing": {"tree":[{"type":0,"value":"You tell us to stop using it for marketing."}],"shown":[],"chosen":[]},
    "rights.erasure.unlawful": {"tree":[{"type":0,"value":"We use it in a way that breaks the law."}],"shown":[],"chosen":[]},
    "rights.erasure.duty": {"tree":[{"type":0,"value":"The law tells us to delete it."}],"shown":[],"chosen":[]},
    "rights.erasure.limited": {"tree":[{"type":5,"value":"why","options":{"law":{"value":[{"type":0,"value":"We do not delete data while a law requires us to keep it."}]},"task":{"value":[{"type":0,"value":"We do not delete data while our public task requires it."}]},"other":{"value":[{"type":0,"value":"We do not delete data while a law or our public task requires it."}]}}}],"shown":[],"chosen":["why"]},
    "rights.erasure.limited-for": {"tree":[{"type":0,"value":"This is data we use for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "rights.erasure.limited-these": {"tree":[{"type":0,"value":"This is data that we use in these ways."}],"shown":[],"chosen":[]},
    "rights.erasure.claims": {"tree":[{"type":0,"value":"We can keep data that we need for a legal claim."}],"shown":[],"chosen":[]},
    "rights.restriction": {"tree":[{"type":0,"value":"You can ask us to store your data but not use it in these cases."}],"shown":[],"chosen":[]},
    "rights.restriction.accuracy": {"tree":[{"type":0,"value":"You say it is wrong and we are checking."}],"shown":[],"chosen":[]},
    "rights.restriction.unlawful": {"tree":[{"type":0,"value":"Our use breaks the law, but you want us to keep the data."}],"shown":[],"chosen":[]},
    "rights.restriction.claims": {"tree":[{"type":0,"value":"We no longer need it, but you need it for a legal claim."}],"shown":[],"chosen":[]},
    "rights.restriction.objection": {"tree":[{"type":0,"value":"You object and we are checking whose reasons are stronger."}],"shown":[],"chosen":[]},
    "rights.portability": {"tree":[{"type":0,"value":"You can have the data you gave us in a common file that a computer can read. We send it straight to another organisation if you ask and the technology allows it."}],"shown":[],"chosen":[]},
    "rights.objection": {"tree":[{"type":0,"value":"You can object to the uses that we list under ‘Your right to object’ below."}],"shown":[],"chosen":[]},
    "rights.marketing-objection": {"tree":[{"type":0,"value":"You can object to marketing. See ‘Your right to object’ below."}],"shown":[],"chosen":[]},
    "rights.withdraw-consent": {"tree":[{"type":0,"value":"You can withdraw your consent at any time. Our use before that stays lawful."}],"shown":[],"chosen":[]},
    "rights.automated-decisions": {"tree":[{"type":0,"value":"When a computer decides on its own, you can have a person look at it, give your view and contest the decision."}],"shown":[],"chosen":[]},
    "rights.ch.access": {"tree":[{"type":0,"value":"You can ask whether we use data about you. If we do, you can have that data and an account of how we use it."}],"shown":[],"chosen":[]},
    "rights.ch.rectification": {"tree":[{"type":0,"value":"You can ask us to correct wrong data."}],"shown":[],"chosen":[]},
    "rights.ch.erasure": {"tree":[{"type":0,"value":"You can ask us to delete your data. We keep it only with good grounds in law."}],"shown":[],"chosen":[]},
    "rights.ch.portability": {"tree":[{"type":0,"value":"You can have the data you gave us in a common electronic format."}],"shown":[],"chosen":[]},
    "rights.ch.objection": {"tree":[{"type":0,"value":"You can tell us not to use your data. We then go on only with good grounds in law."}],"shown":[],"chosen":[]},
    "rights.ch.automated-decisions": {"tree":[{"type":0,"value":"When a computer decides on its own, you can give your view and ask for a person to review it."}],"shown":[],"chosen":[]},
    "rights.search": {"tree":[{"type":0,"value":"UK law asks us for a search that is reasonable and in proportion."}],"shown":[],"chosen":[]},
    "rights.stated": {"tree":[{"type":0,"value":"What we say about it: "},{"type":1,"value":"words"}],"shown":["words"],"chosen":[]},
    "rights.conditions": {"tree":[{"type":0,"value":"When you have it: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    "rights.exceptions": {"tree":[{"type":0,"value":"When you do not have it: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    "rights.denied": {"tree":[{"type":0,"value":"Why you do not have it: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    "rights.how-stated": {"tree":[{"type":0,"value":"How to use it: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "rights.contact-stated": {"tree":[{"type":0,"value":"Where to ask: "},{"type":1,"value":"contact"}],"shown":["contact"],"chosen":[]},
    "rights.form-stated": {"tree":[{"type":0,"value":"The form we ask for: "},{"type":5,"value":"form","options":{"any":{"value":[{"type":0,"value":"any form"}]},"writing":{"value":[{"type":0,"value":"in writing"}]},"own_form":{"value":[{"type":0,"value":"our own form"}]},"other":{"value":[{"type":0,"value":"by post"}]}}}],"shown":[],"chosen":["form"]},
    "rights.fee-stated": {"tree":[{"type":0,"value":"What it costs: "},{"type":1,"value":"fee"}],"shown":["fee"],"chosen":[]},
    "rights.fee-free": {"tree":[{"type":0,"value":"This is free."}],"shown":[],"chosen":[]},
    "rights.formats": {"tree":[{"type":0,"value":"File types: "},{"type":1,"value":"formats"}],"shown":["formats"],"chosen":[]},
    "rights.contains": {"tree":[{"type":0,"value":"What our answer tells you: "},{"type":1,"value":"words"}],"shown":["words"],"chosen":[]},
    "rights.self-service": {"tree":[{"type":0,"value":"How to do it yourself: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "rights.any-time": {"tree":[{"type":0,"value":"You can do this at any time."}],"shown":[],"chosen":[]},
    "rights.purposes-stated": {"tree":[{"type":0,"value":"For what we do here: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "rights.document": {"tree":[{"type":0,"value":"Where you can read more: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    "rights.also": {"tree":[{"type":0,"value":"What we also say about rights"}],"shown":[],"chosen":[]},
    "rights.short": {"tree":[{"type":5,"value":"right","options":{"information":{"value":[{"type":0,"value":"Be informed"}]},"access":{"value":[{"type":0,"value":"See your data"}]},"rectification":{"value":[{"type":0,"value":"Put mistakes right"}]},"erasure":{"value":[{"type":0,"value":"Have data deleted"}]},"restriction":{"value":[{"type":0,"value":"Pause our use"}]},"portability":{"value":[{"type":0,"value":"Take your data with you"}]},"objection":{"value":[{"type":0,"value":"Object"}]},"marketing_objection":{"value":[{"type":0,"value":"Stop marketing"}]},"withdraw_consent":{"value":[{"type":0,"value":"Withdraw consent"}]},"automated_decisions":{"value":[{"type":0,"value":"Have a person check"}]},"remedy":{"value":[{"type":0,"value":"Go to court"}]},"other":{"value":[{"type":0,"value":"Another right"}]}}}],"shown":[],"chosen":["right"]},
    "rights.form": {"tree":[{"type":0,"value":"The form we ask for"}],"shown":[],"chosen":[]},
    "rights.form-words": {"tree":[{"type":5,"value":"form","options":{"any":{"value":[{"type":0,"value":"Any form you like."}]},"writing":{"value":[{"type":0,"value":"In writing."}]},"own_form":{"value":[{"type":0,"value":"Our own form."}]},"other":{"value":[{"type":0,"value":"By post."}]}}}],"shown":[],"chosen":["form"]},
    "rights.informal": {"tree":[{"type":0,"value":"A simpler way"}],"shown":[],"chosen":[]},
    "rights.identity": {"tree":[{"type":0,"value":"We can ask for proof of who you are only if we have good reason for doubt."}],"shown":[],"chosen":[]},
    "rights.identity-stated": {"tree":[{"type":0,"value":"How you show who you are"}],"shown":[],"chosen":[]},
    "rights.identity-none": {"tree":[{"type":0,"value":"You do not have to show who you are."}],"shown":[],"chosen":[]},
    "rights.extension": {"tree":[{"type":0,"value":"When we take longer"}],"shown":[],"chosen":[]},
    "rights.extension-none": {"tree":[{"type":0,"value":"We do not take longer."}],"shown":[],"chosen":[]},
    "rights.refusal-stated": {"tree":[{"type":0,"value":"If we refuse"}],"shown":[],"chosen":[]},
    "rights.using": {"tree":[{"type":0,"value":"Using your rights"}],"shown":[],"chosen":[]},
    "rights.ch-time": {"tree":[{"type":0,"value":"If you ask to see your data, Swiss law asks us to answer within 30 days as a rule."}],"shown":[],"chosen":[]},
    "rights.ch-free": {"tree":[{"type":0,"value":"To see your data is free, but for a few exceptions."}],"shown":[],"chosen":[]},
    "rights.refusal": {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"If we refuse, we have to tell you why within one month at most. You can then complain to a data protection authority or go to court."}]},"uk":{"value":[{"type":0,"value":"If we refuse, we have to tell you why within one month at most. You can then complain to us and to the Information Commission."}]},"uk_between":{"value":[{"type":0,"value":"If we refuse, we have to tell you why within one month at most. You can then complain to us and to the Information Commissioner."}]},"other":{"value":[{"type":0,"value":"If we refuse, we have to tell you why within one month at most. You can then complain to the Information Commissioner or go to court."}]}}}],"shown":[],"chosen":["regime"]},
    "rights.time-uk": {"tree":[{"type":0,"value":"The month starts once we have your request. If we ask for proof of who you are, or charge a fee, it starts once we have that."}],"shown":[],"chosen":[]},
    "rights.time-pause": {"tree":[{"type":0,"value":"If you ask to see your data and we need more detail, the clock stops until you give it."}],"shown":[],"chosen":[]},
    "rights.applies": {"tree":[{"type":0,"value":"This right is for data we use for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "rights.applies-except": {"tree":[{"type":0,"value":"This right is for all uses of your data here, except: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "rights.applies-these": {"tree":[{"type":0,"value":"This right is for data that we use in these ways."}],"shown":[],"chosen":[]},
    "rights.channels": {"tree":[{"type":0,"value":"How to use your rights"}],"shown":[],"chosen":[]},
    "rights.how": {"tree":[{"type":0,"value":"You can ask in your own words, in writing or by speaking to us."}],"shown":[],"chosen":[]},
    "rights.free-always": {"tree":[{"type":0,"value":"Using your rights is free."}],"shown":[],"chosen":[]},
    "rights.free": {"tree":[{"type":0,"value":"Using your rights is free. If a request is clearly unfounded or excessive, the law lets us charge a fair fee or refuse."}],"shown":[],"chosen":[]},
    "rights.time": {"tree":[{"type":0,"value":"The law gives us one month to answer. If you make many requests or a complex one, it allows up to two months more. We then tell you why within the first month."}],"shown":[],"chosen":[]},
    "rights.fee": {"tree":[{"type":0,"value":"When we charge a fee"}],"shown":[],"chosen":[]},
    "rights.time-declared": {"tree":[{"type":0,"value":"We aim to answer within"}],"shown":[],"chosen":[]},
    "rights.other": {"tree":[{"type":0,"value":"Rights we give you beyond the law"}],"shown":[],"chosen":[]},
    "object.heading": {"tree":[{"type":0,"value":"Your right to object"}],"shown":[],"chosen":[]},
    "object.general": {"tree":[{"type":0,"value":"You can object at any time, for reasons to do with your own situation, if we use your data for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "object.general-these": {"tree":[{"type":0,"value":"You can object at any time, for reasons to do with your own situation, to these uses of your data."}],"shown":[],"chosen":[]},
    "object.effect": {"tree":[{"type":0,"value":"We then stop. We go on only if we show compelling reasons that outweigh yours, or if we need the data for a legal claim."}],"shown":[],"chosen":[]},
    "object.marketing": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"You can object to marketing at any time. You do not have to say why. We then stop."}]}],"shown":[],"chosen":[]},
    "object.marketing-these": {"tree":[{"type":0,"value":"Here is where we do marketing."}],"shown":[],"chosen":[]},
    "object.marketing-for": {"tree":[{"type":0,"value":"Where we do marketing: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "object.apart": {"tree":[{"type":1,"value":"purpose"},{"type":0,"value":" (except for marketing)"}],"shown":["purpose"],"chosen":[]},
    "object.part": {"tree":[{"type":1,"value":"purpose"},{"type":0,"value":" (this part: "},{"type":1,"value":"part"},{"type":0,"value":")"}],"shown":["purpose","part"],"chosen":[]},
    "object.marketing-profile": {"tree":[{"type":0,"value":"We then also stop making a profile of you for it."}],"shown":[],"chosen":[]},
    "object.how": {"tree":[{"type":0,"value":"How to object"}],"shown":[],"chosen":[]},
    "object.stop": {"tree":[{"type":0,"value":"How to stop marketing"}],"shown":[],"chosen":[]},
    "complaints.heading": {"tree":[{"type":0,"value":"Complaints"}],"shown":[],"chosen":[]},
    "complaints.us": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to us."}]},{"type":0,"value":" You have the right to complain to us if you think we broke data protection law with your data."}],"shown":[],"chosen":[]},
    "complaints.us-declared": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to us."}]},{"type":0,"value":" You can bring a complaint about your data to us."}],"shown":[],"chosen":[]},
    "complaints.us-how": {"tree":[{"type":0,"value":"How to complain to us"}],"shown":[],"chosen":[]},
    "complaints.acknowledge": {"tree":[{"type":0,"value":"We confirm that we have it within"}],"shown":[],"chosen":[]},
    "complaints.respond": {"tree":[{"type":0,"value":"We answer within"}],"shown":[],"chosen":[]},
    "complaints.process": {"tree":[{"type":0,"value":"What happens then"}],"shown":[],"chosen":[]},
    "complaints.uk": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to the regulator."}]},{"type":0,"value":" You can also complain to the Information Commission (ICO), which enforces data protection law in the UK."}],"shown":[],"chosen":[]},
    "complaints.uk-before": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to the regulator."}]},{"type":0,"value":" You can also complain to the Information Commissioner (ICO), who enforces data protection law in the UK."}],"shown":[],"chosen":[]},
    "complaints.ch": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Report it to the Swiss authority."}]},{"type":0,"value":" You can report to the Federal Data Protection and Information Commissioner (FDPIC) that you think we broke Swiss data protection law. Where enough points to that, the FDPIC looks into it. It then tells you what it did."}],"shown":[],"chosen":[]},
    "complaints.eu": {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to an authority."}]},{"type":0,"value":" You can complain to a data protection authority in the European Economic Area."}],"shown":[],"chosen":[]},
    "complaints.eu-choice": {"tree":[{"type":0,"value":"You can choose the one where you live, where you work, or where you think the law was broken."}],"shown":[],"chosen":[]},
    "complaints.authority": {"tree":[{"type":0,"value":"The authority for us"}],"shown":[],"chosen":[]},
    "complaints.authority-some": {"tree":[{"type":0,"value":"Authority"}],"shown":[],"chosen":[]},
    "complaints.authority-when": {"tree":[{"type":0,"value":"When to turn to it: "},{"type":1,"value":"when"}],"shown":["when"],"chosen":[]},
    "complaints.how": {"tree":[{"type":0,"value":"How to complain there"}],"shown":[],"chosen":[]},
    "complaints.website": {"tree":[{"type":0,"value":"Website"}],"shown":[],"chosen":[]},
    "th.name": {"tree":[{"type":0,"value":"Name"}],"shown":[],"chosen":[]},
    "th.set-by": {"tree":[{"type":0,"value":"Who sets it"}],"shown":[],"chosen":[]},
    "th.does": {"tree":[{"type":0,"value":"What it does"}],"shown":[],"chosen":[]},
    "th.lasts": {"tree":[{"type":0,"value":"How long it lasts"}],"shown":[],"chosen":[]},
    "th.shared": {"tree":[{"type":0,"value":"Who else gets the data"}],"shown":[],"chosen":[]},
    "th.date": {"tree":[{"type":0,"value":"Date"}],"shown":[],"chosen":[]},
    "th.change": {"tree":[{"type":0,"value":"What changed"}],"shown":[],"chosen":[]},
    "marketing.label": {"tree":[{"type":0,"value":"Marketing"}],"shown":[],"chosen":[]},
    "marketing.none": {"tree":[{"type":0,"value":"We send no marketing for this."}],"shown":[],"chosen":[]},
    "marketing.channels": {"tree":[{"type":0,"value":"How it reaches you: "},{"type":1,"value":"channels"}],"shown":["channels"],"chosen":[]},
    "marketing.channel": {"tree":[{"type":5,"value":"channel","options":{"email":{"value":[{"type":0,"value":"e-mail"}]},"sms":{"value":[{"type":0,"value":"text message"}]},"messaging":{"value":[{"type":0,"value":"messages in another service"}]},"push":{"value":[{"type":0,"value":"notes on your screen"}]},"phone":{"value":[{"type":0,"value":"phone"}]},"automated_call":{"value":[{"type":0,"value":"calls by a machine"}]},"post":{"value":[{"type":0,"value":"post"}]},"social_media":{"value":[{"type":0,"value":"social media"}]},"online_advertising":{"value":[{"type":0,"value":"adverts on other sites"}]},"electronic":{"value":[{"type":0,"value":"electronic message"}]},"other":{"value":[{"type":0,"value":"another way"}]}}}],"shown":[],"chosen":["channel"]},
    "marketing.promotes": {"tree":[{"type":0,"value":"What it is about: "},{"type":1,"value":"what"}],"shown":["what"],"chosen":[]},
    "marketing.offer": {"tree":[{"type":5,"value":"offer","options":{"own_similar":{"value":[{"type":0,"value":"things like those you bought from us"}]},"own":{"value":[{"type":0,"value":"what we offer"}]},"aims":{"value":[{"type":0,"value":"our aims"}]},"others":{"value":[{"type":0,"value":"what other organisations offer"}]},"other":{"value":[{"type":0,"value":"other things"}]}}}],"shown":[],"chosen":["offer"]},
    "marketing.others": {"tree":[{"type":0,"value":"Others who take part: "},{"type":1,"value":"names"}],"shown":["names"],"chosen":[]},
    "marketing.others-none": {"tree":[{"type":0,"value":"We advertise for nobody else."}],"shown":[],"chosen":[]},
    "marketing.mode": {"tree":[{"type":5,"value":"mode","options":{"consent":{"value":[{"type":0,"value":"We send it only if you say yes."}]},"soft_opt_in":{"value":[{"type":0,"value":"We do not ask first, because you are a customer."}]},"charity_soft_opt_in":{"value":[{"type":0,"value":"We do not ask first, because you support our work or asked about it."}]},"corporate_subscribers":{"value":[{"type":0,"value":"We send it to business addresses without asking first."}]},"existing_relationship":{"value":[{"type":0,"value":"We send it because you already deal with us."}]},"opt_out":{"value":[{"type":0,"value":"We send it until you say stop."}]},"automatic_subscription":{"value":[{"type":0,"value":"You get it without signing up."}]},"unsolicited":{"value":[{"type":0,"value":"We send it without being asked."}]},"other":{"value":[]}}}],"shown":[],"chosen":["mode"]},
    "marketing.obtained": {"tree":[{"type":5,"value":"obtained","options":{"sale":{"value":[{"type":0,"value":"You gave us your address when you bought from us."}]},"negotiations":{"value":[{"type":0,"value":"You gave us your address when you asked about buying from us."}]},"interest_or_support":{"value":[{"type":0,"value":"You gave us your address when you supported our work or asked about it."}]},"other":{"value":[{"type":0,"value":"We got your address in another way."}]}}}],"shown":[],"chosen":["obtained"]},
    "marketing.sender": {"tree":[{"type":0,"value":"Every message says who sends it."}],"shown":[],"chosen":[]},
    "marketing.at-collection": {"tree":[{"type":0,"value":"You can say no when you give us your address."}],"shown":[],"chosen":[]},
    "marketing.every-message": {"tree":[{"type":0,"value":"You can say stop in every message."}],"shown":[],"chosen":[]},
    "marketing.any-time": {"tree":[{"type":0,"value":"You can say stop at any time."}],"shown":[],"chosen":[]},
    "marketing.stop": {"tree":[{"type":0,"value":"How to stop it: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    "marketing.stop-none": {"tree":[{"type":0,"value":"We offer no way to stop it."}],"shown":[],"chosen":[]},
    "marketing.condition": {"tree":[{"type":0,"value":"On one condition: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    "cookies.heading": {"tree":[{"type":0,"value":"Cookies"}],"shown":[],"chosen":[]},
    "cookies.none": {"tree":[{"type":0,"value":"We set no cookies and read nothing from your device."}],"shown":[],"chosen":[]},
    "cookies.intro": {"tree":[{"type":0,"value":"Cookies are small files that a website puts on your device. Similar tools store or read data there too. Here is what we use."}],"shown":[],"chosen":[]},
    "cookies.category": {"tree":[{"type":5,"value":"category","options":{"strictly_necessary":{"value":[{"type":0,"value":"Needed for what you ask for"}]},"security":{"value":[{"type":0,"value":"They protect our site"}]},"preferences":{"value":[{"type":0,"value":"They remember your choices"}]},"statistics":{"value":[{"type":0,"value":"They measure how people use our site"}]},"marketing":{"value":[{"type":0,"value":"They are for advertising"}]},"other":{"value":[{"type":0,"value":"Others"}]}}}],"shown":[],"chosen":["category"]},
    "cookies.storage": {"tree":[{"type":5,"value":"storage","options":{"local_storage":{"value":[{"type":0,"value":"storage in your browser"}]},"session_storage":{"value":[{"type":0,"value":"storage in your browser"}]},"pixel":{"value":[{"type":0,"value":"hidden picture"}]},"fingerprint":{"value":[{"type":0,"value":"reads features of your device"}]},"sdk":{"value":[{"type":0,"value":"part of our app"}]},"device_emissions":{"value":[{"type":0,"value":"signals of your device"}]},"other":{"value":[{"type":0,"value":"cookie"}]}}}],"shown":[],"chosen":["storage"]},
    "cookies.party": {"tree":[{"type":5,"value":"party","options":{"first":{"value":[{"type":0,"value":"Our own site"}]},"other":{"value":[{"type":0,"value":"Another organisation"}]}}}],"shown":[],"chosen":["party"]},
    "cookies.purpose": {"tree":[{"type":0,"value":"For this purpose: "},{"type":1,"value":"purpose"}],"shown":["purpose"],"chosen":[]},
    "cookies.duration": {"tree":[{"type":5,"value":"duration","options":{"session":{"value":[{"type":0,"value":"Until you close the browser"}]},"other":{"value":[{"type":0,"value":"Until you delete it"}]}}}],"shown":[],"chosen":["duration"]},
    "cookies.shared-none": {"tree":[{"type":0,"value":"Nobody"}],"shown":[],"chosen":[]},
    "cookies.needed": {"tree":[{"type":0,"value":"What you ask for does not work without these, so we do not ask first."}],"shown":[],"chosen":[]},
    "cookies.carrying": {"tree":[{"type":0,"value":"Data cannot travel between you and our site without these, so we do not ask first."}],"shown":[],"chosen":[]},
    "cookies.uk-statistics": {"tree":[{"type":0,"value":"We use these only to count how people use our site, so that we can improve it. We do not ask first, but you can say no."}],"shown":[],"chosen":[]},
    "cookies.uk-appearance": {"tree":[{"type":0,"value":"These only fit our site to the choices you make. We do not ask first, but you can say no."}],"shown":[],"chosen":[]},
    "cookies.uk-emergency": {"tree":[{"type":0,"value":"This finds where you are when you call for emergency help. We do not ask first."}],"shown":[],"chosen":[]},
    "cookies.position": {"tree":[{"type":0,"value":"We do not ask first. The position of an authority that we rely on: "},{"type":1,"value":"position"}],"shown":["position"],"chosen":[]},
    "cookies.consent": {"tree":[{"type":0,"value":"We set these only if you say yes."}],"shown":[],"chosen":[]},
    "cookies.objection": {"tree":[{"type":0,"value":"How to say no to these"}],"shown":[],"chosen":[]},
    "cookies.choice": {"tree":[{"type":0,"value":"How you say yes or no"}],"shown":[],"chosen":[]},
    "cookies.choice-banner": {"tree":[{"type":0,"value":"A banner asks you first."}],"shown":[],"chosen":[]},
    "cookies.choice-settings": {"tree":[{"type":0,"value":"You choose in the settings."}],"shown":[],"chosen":[]},
    "cookies.choice-granular": {"tree":[{"type":0,"value":"You can choose group by group."}],"shown":[],"chosen":[]},
    "cookies.choice-easy": {"tree":[{"type":0,"value":"It is as easy to say no as to say yes."}],"shown":[],"chosen":[]},
    "cookies.choice-none": {"tree":[{"type":0,"value":"We do not ask you."}],"shown":[],"chosen":[]},
    "cookies.change": {"tree":[{"type":0,"value":"How to change your mind"}],"shown":[],"chosen":[]},
    "cookies.change-none": {"tree":[{"type":0,"value":"You cannot change it later."}],"shown":[],"chosen":[]},
    "cookies.control": {"tree":[{"type":5,"value":"control","options":{"always_available":{"value":[{"type":0,"value":"The cookie control is always on our site."}]},"browser_settings":{"value":[{"type":0,"value":"You use the settings of your browser."}]},"other":{"value":[{"type":0,"value":"Another way"}]}}}],"shown":[],"chosen":["control"]},
    "cookies.more": {"tree":[{"type":0,"value":"More about our cookies"}],"shown":[],"chosen":[]},
    "children.heading": {"tree":[{"type":0,"value":"Children"}],"shown":[],"chosen":[]},
    "children.none": {"tree":[{"type":0,"value":"We offer nothing that is meant for children."}],"shown":[],"chosen":[]},
    "children.service": {"tree":[{"type":5,"value":"offered","options":{"yes":{"value":[{"type":0,"value":"We offer online services to children."}]},"other":{"value":[{"type":0,"value":"We offer no online services to children."}]}}}],"shown":[],"chosen":["offered"]},
    "children.minimum": {"tree":[{"type":0,"value":"The youngest you can be"}],"shown":[],"chosen":[]},
    "children.defined": {"tree":[{"type":0,"value":"Who counts as a child"}],"shown":[],"chosen":[]},
    "children.under": {"tree":[{"type":0,"value":"Anyone under "},{"type":1,"value":"age"}],"shown":["age"],"chosen":[]},
    "children.use": {"tree":[{"type":0,"value":"What we use children’s data for"}],"shown":[],"chosen":[]},
    "children.parent-below": {"tree":[{"type":0,"value":"If you are under "},{"type":1,"value":"age"},{"type":0,"value":", a parent or guardian has to agree."}],"shown":["age"],"chosen":[]},
    "children.parent": {"tree":[{"type":0,"value":"If you are a child, a parent or guardian has to agree."}],"shown":[],"chosen":[]},
    "children.parent-none": {"tree":[{"type":0,"value":"We do not ask a parent or guardian to agree."}],"shown":[],"chosen":[]},
    "children.parent-how": {"tree":[{"type":0,"value":"How a parent agrees"}],"shown":[],"chosen":[]},
    "children.parent-covers": {"tree":[{"type":0,"value":"What a parent agrees to"}],"shown":[],"chosen":[]},
    "children.parent-check": {"tree":[{"type":0,"value":"How we check that it is a parent"}],"shown":[],"chosen":[]},
    "children.parent-unchecked": {"tree":[{"type":0,"value":"We do not check this."}],"shown":[],"chosen":[]},
    "children.consent": {"tree":[{"type":0,"value":"If you are under "},{"type":1,"value":"age"},{"type":0,"value":", your own consent is not enough for our online service. A parent or guardian has to give it or approve it."}],"shown":["age"],"chosen":[]},
    "children.consent-ages": {"tree":[{"type":0,"value":"Your own consent to our online service is not enough if you are younger than the age shown here for your country. A parent or guardian then has to give it or approve it."}],"shown":[],"chosen":[]},
    "children.protection": {"tree":[{"type":0,"value":"How we protect children from the start"}],"shown":[],"chosen":[]},
    "children.rights": {"tree":[{"type":0,"value":"Children have the same rights over their data as adults."}],"shown":[],"chosen":[]},
    "children.version": {"tree":[{"type":0,"value":"This notice for children"}],"shown":[],"chosen":[]},
    "security.heading": {"tree":[{"type":0,"value":"Security"}],"shown":[],"chosen":[]},
    "security.measures": {"tree":[{"type":0,"value":"What we do to keep your data safe"}],"shown":[],"chosen":[]},
    "security.measure": {"tree":[{"type":5,"value":"type","options":{"access_control":{"value":[{"type":0,"value":"Only those who need your data can open it."}]},"encryption":{"value":[{"type":0,"value":"We encrypt data."}]},"training":{"value":[{"type":0,"value":"We train our people."}]},"secure_premises":{"value":[{"type":0,"value":"Our rooms are locked."}]},"password":{"value":[{"type":0,"value":"A password protects it."}]},"backups":{"value":[{"type":0,"value":"We keep backups."}]},"need_to_know":{"value":[{"type":0,"value":"Only those who need to know can see it."}]},"review":{"value":[{"type":0,"value":"We check our protection."}]},"other":{"value":[{"type":0,"value":"We take another measure."}]}}}],"shown":[],"chosen":["type"]},
    "security.storage": {"tree":[{"type":0,"value":"Where we hold your data"}],"shown":[],"chosen":[]},
    "security.marking": {"tree":[{"type":0,"value":"How we mark papers"}],"shown":[],"chosen":[]},
    "security.for": {"tree":[{"type":0,"value":"For this purpose: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    "breach.heading": {"tree":[{"type":0,"value":"If data are lost, stolen or seen by the wrong people"}],"shown":[],"chosen":[]},
    "breach.assess": {"tree":[{"type":0,"value":"How we judge the risk"}],"shown":[],"chosen":[]},
    "breach.authority": {"tree":[{"type":0,"value":"Which authority we tell"}],"shown":[],"chosen":[]},
    "breach.authority-when": {"tree":[{"type":0,"value":"When we tell the authority"}],"shown":[],"chosen":[]},
    "breach.within": {"tree":[{"type":0,"value":"How soon we tell the authority"}],"shown":[],"chosen":[]},
    "breach.clock": {"tree":[{"type":5,"value":"clock","options":{"awareness":{"value":[{"type":1,"value":"time"},{"type":0,"value":" after we learn of it"}]},"occurrence":{"value":[{"type":1,"value":"time"},{"type":0,"value":" after it happens"}]},"other":{"value":[{"type":1,"value":"time"}]}}}],"shown":["time"],"chosen":["clock"]},
    "breach.people-when": {"tree":[{"type":0,"value":"When we tell you"}],"shown":[],"chosen":[]},
    "breach.people-how": {"tree":[{"type":0,"value":"How we tell you"}],"shown":[],"chosen":[]},
    "changes.heading": {"tree":[{"type":0,"value":"Changes"}],"shown":[],"chosen":[]},
    "changes.url": {"tree":[{"type":0,"value":"Where to find it"}],"shown":[],"chosen":[]},
    "changes.languages": {"tree":[{"type":0,"value":"Other languages"}],"shown":[],"chosen":[]},
    "changes.new-purpose": {"tree":[{"type":0,"value":"Before we use your data for a new purpose, the law asks us to tell you."}],"shown":[],"chosen":[]},
    "changes.notify": {"tree":[{"type":0,"value":"How we tell you about changes"}],"shown":[],"chosen":[]},
    "changes.notify-none": {"tree":[{"type":0,"value":"We do not tell you about changes to this notice."}],"shown":[],"chosen":[]},
    "changes.channel": {"tree":[{"type":5,"value":"channel","options":{"website":{"value":[{"type":0,"value":"on our website"}]},"email":{"value":[{"type":0,"value":"by e-mail"}]},"post":{"value":[{"type":0,"value":"by post"}]},"account":{"value":[{"type":0,"value":"in your account"}]},"in_person":{"value":[{"type":0,"value":"in person"}]},"new_notice":{"value":[{"type":0,"value":"with a new notice"}]},"other":{"value":[{"type":0,"value":"another way"}]}}}],"shown":[],"chosen":["channel"]},
    "changes.when": {"tree":[{"type":5,"value":"when","options":{"any_time":{"value":[{"type":0,"value":"This notice can change at any time."}]},"substantial_changes":{"value":[{"type":0,"value":"We tell you when something important changes."}]},"before_they_apply":{"value":[{"type":0,"value":"We tell you before changes apply."}]},"other":{"value":[]}}}],"shown":[],"chosen":["when"]},
    "changes.process": {"tree":[{"type":0,"value":"What we do when it changes"}],"shown":[],"chosen":[]},
    "changes.told": {"tree":[{"type":0,"value":"We told people on: "},{"type":1,"value":"date"}],"shown":["date"],"chosen":[]},
    "changes.terms": {"tree":[{"type":0,"value":"What words mean"}],"shown":[],"chosen":[]},
    "changes.documents": {"tree":[{"type":0,"value":"Other documents"}],"shown":[],"chosen":[]},
    "further.compatible": {"tree":[{"type":0,"value":"New uses that are close to the first"}],"shown":[],"chosen":[]},
    "further.unrelated": {"tree":[{"type":0,"value":"New uses that have nothing to do with the first"}],"shown":[],"chosen":[]},
    "further.conditions": {"tree":[{"type":0,"value":"What has to be so first"}],"shown":[],"chosen":[]},
    "further.informs": {"tree":[{"type":0,"value":"When we tell you of a new use"}],"shown":[],"chosen":[]},
    "further.informs-when": {"tree":[{"type":5,"value":"informs","options":{"always":{"value":[{"type":0,"value":"Always"}]},"unrelated_only":{"value":[{"type":0,"value":"Only if it has nothing to do with the first"}]},"never":{"value":[{"type":0,"value":"Never"}]},"other":{"value":[]}}}],"shown":[],"chosen":["informs"]},
    "further.informs-always": {"tree":[{"type":0,"value":"We do so each time."}],"shown":[],"chosen":[]},
    "further.anonymised": {"tree":[{"type":0,"value":"Data that no longer show who you are"}],"shown":[],"chosen":[]},
    "further.none": {"tree":[{"type":0,"value":"We do not use your data for new purposes later."}],"shown":[],"chosen":[]},
    "further.label": {"tree":[{"type":0,"value":"New uses of data we already had"}],"shown":[],"chosen":[]},
    "further.announced": {"tree":[{"type":0,"value":"We told people on: "},{"type":1,"value":"date"}],"shown":["date"],"chosen":[]},
    "further.route": {"tree":[{"type":0,"value":"What allows it: "},{"type":5,"value":"route","options":{"new_consent":{"value":[{"type":0,"value":"your new consent"}]},"law":{"value":[{"type":0,"value":"a law"}]},"compatible":{"value":[{"type":0,"value":"it is close to the first use"}]},"uk_article_8a":{"value":[{"type":0,"value":"UK law counts it as close to the first use"}]},"other":{"value":[{"type":0,"value":"another reason"}]}}}],"shown":[],"chosen":["route"]},
    "further.case": {"tree":[{"type":0,"value":"Which case of that law: "},{"type":1,"value":"case"}],"shown":["case"],"chosen":[]},
    "who.limited": {"tree":[{"type":0,"value":"What it is limited to"}],"shown":[],"chosen":[]},
    "who.incomplete": {"tree":[{"type":0,"value":"What else there is"}],"shown":[],"chosen":[]},
    "who.other-notices": {"tree":[{"type":0,"value":"Other notices"}],"shown":[],"chosen":[]},
    "who.notice-for": {"tree":[{"type":0,"value":"For: "},{"type":1,"value":"for"}],"shown":["for"],"chosen":[]},
    "who.about": {"tree":[{"type":0,"value":"What we do"}],"shown":[],"chosen":[]},
    "who.unit": {"tree":[{"type":0,"value":"Who does the work"}],"shown":[],"chosen":[]},
    "who.part-of": {"tree":[{"type":0,"value":"What we are a part of"}],"shown":[],"chosen":[]},
    "who.oversight": {"tree":[{"type":0,"value":"Who watches over us"}],"shown":[],"chosen":[]},
    "who.policy": {"tree":[{"type":0,"value":"Our own privacy notice"}],"shown":[],"chosen":[]},
    "who.policy-theirs": {"tree":[{"type":0,"value":"Their privacy notice"}],"shown":[],"chosen":[]},
    "who.governance": {"tree":[{"type":0,"value":"How we are run"}],"shown":[],"chosen":[]}
  }`) },
}
