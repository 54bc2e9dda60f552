// @ts-nocheck
// Made by `npm run generate` from templates/: change it there.
import type { Template } from './template.js'
import type { Catalogue } from './words.js'

/** The messages of a catalogue, each with the arguments it takes. */
export interface MessageArguments {
  readonly 'page.contents': never
  readonly 'page.skip': never
  readonly 'page.title': never
  readonly 'page.draft': never
  readonly 'page.draft-meaning': never
  readonly 'page.number': 'page' | 'pages'
  readonly 'page.effective': never
  readonly 'page.reviewed': never
  readonly 'page.version': never
  readonly 'regime.uk': never
  readonly 'regime.eu': never
  readonly 'regime.ch': never
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
  readonly 'these-people': 'people'
  readonly 'this-data': 'data'
  readonly 'law': 'laws'
  readonly 'quoted-source': 'what' | 'detail'
  readonly 'contact.any': never
  readonly 'contact.email': never
  readonly 'contact.post': never
  readonly 'contact.phone': never
  readonly 'contact.form': never
  readonly 'contact.website': never
  readonly 'contact.person': never
  readonly 'contact.for': never
  readonly 'who.heading': never
  readonly 'who.audience': never
  readonly 'who.covers': never
  readonly 'who.excludes': never
  readonly 'who.laws': 'regimes'
  readonly 'who.we': 'controllers'
  readonly 'who.sole': 'controller'
  readonly 'who.joint': 'controllers'
  readonly 'who.separate': 'controllers'
  readonly 'who.several': 'controllers'
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
  readonly 'who.joint-purposes': never
  readonly 'who.joint-essence': never
  readonly 'who.joint-point': never
  readonly 'who.joint-document': never
  readonly 'who.joint-any': never
  readonly 'why.heading': never
  readonly 'why.heading-ch': never
  readonly 'why.intro': never
  readonly 'why.when': never
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
  readonly 'provision.label': never
  readonly 'provision.answer': 'requirement'
  readonly 'provision.consequence': 'consequence'
  readonly 'provision.consequence-none': never
  readonly 'recipients.heading': never
  readonly 'recipients.intro': never
  readonly 'recipients.none': never
  readonly 'recipients.none-for': never
  readonly 'recipients.missing': never
  readonly 'recipients.category': 'category' | 'sector'
  readonly 'recipients.role': 'role'
  readonly 'recipients.data': 'data'
  readonly 'recipients.published': never
  readonly 'recipients.because': 'reason'
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
  readonly 'transfers.none': 'regime'
  readonly 'transfers.adequate': 'regime'
  readonly 'transfers.decision': 'act'
  readonly 'transfers.no-decision': 'regime'
  readonly 'transfers.mechanism': 'type'
  readonly 'transfers.scope': 'scope'
  readonly 'transfers.checked': 'date'
  readonly 'transfers.copy': 'how'
  readonly 'periods.heading': never
  readonly 'periods.none': never
  readonly 'period.after': 'period' | 'event'
  readonly 'period.until': 'event'
  readonly 'period.at-most': 'period'
  readonly 'period.at-most-after': 'period' | 'event'
  readonly 'period.indefinite': never
  readonly 'period.criterion': 'criterion'
  readonly 'period.document': 'link'
  readonly 'period.user': 'how'
  readonly 'period.because': 'reason'
  readonly 'period.review': 'period'
  readonly 'period.exception': 'condition' | 'period'
  readonly 'period.exception-for': 'data' | 'period'
  readonly 'period.also': 'period'
  readonly 'period.when': 'condition'
  readonly 'period.end': 'end'
  readonly 'period.ends': 'ends'
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
  readonly 'rights.erasure.limited': 'purposes'
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
  readonly 'rights.applies': 'purposes'
  readonly 'rights.channels': never
  readonly 'rights.how': never
  readonly 'rights.free': never
  readonly 'rights.time': never
  readonly 'rights.fee': never
  readonly 'rights.time-declared': never
  readonly 'rights.other': never
  readonly 'object.heading': never
  readonly 'object.general': 'purposes'
  readonly 'object.effect': never
  readonly 'object.marketing': never
  readonly 'object.marketing-for': 'purposes'
  readonly 'object.how': never
  readonly 'complaints.heading': never
  readonly 'complaints.us': never
  readonly 'complaints.us-declared': never
  readonly 'complaints.us-how': never
  readonly 'complaints.acknowledge': never
  readonly 'complaints.respond': never
  readonly 'complaints.process': never
  readonly 'complaints.uk': never
  readonly 'complaints.uk-before': never
  readonly 'complaints.eu': never
  readonly 'complaints.eu-choice': never
  readonly 'complaints.authority': never
  readonly 'complaints.how': never
  readonly 'complaints.website': never
}

/** The templates of clauses, by section and clause. */
export type TemplateId = 'how-long/periods-by-data' | 'how-long/periods' | 'other-countries/transfers' | 'rights/rights' | 'who-receives/recipients' | 'why/bases'

export const templates: Readonly<Record<TemplateId, Template>> = {
  "how-long/periods-by-data": { reads: {"rows":{"shown":false,"tested":false,"each":{"purpose":{"shown":true,"tested":false},"data":{"shown":true,"tested":false},"keep":{"shown":true,"tested":false},"end":{"shown":true,"tested":false}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "| "
    + alias3(alias2(alias1(depth0, "purpose", {"start":{"line":4,"column":4},"end":{"line":4,"column":11}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "data", {"start":{"line":4,"column":18},"end":{"line":4,"column":22}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "keep", {"start":{"line":4,"column":29},"end":{"line":4,"column":33}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":4,"column":40},"end":{"line":4,"column":43}} ), depth0))
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.purpose",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":20}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.data",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":38}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.keep",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":56}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.end",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":73}}}))
    + " |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
  "how-long/periods": { reads: {"rows":{"shown":false,"tested":false,"each":{"purpose":{"shown":true,"tested":false},"keep":{"shown":true,"tested":false},"end":{"shown":true,"tested":false}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "| "
    + alias3(alias2(alias1(depth0, "purpose", {"start":{"line":4,"column":4},"end":{"line":4,"column":11}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "keep", {"start":{"line":4,"column":18},"end":{"line":4,"column":22}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "end", {"start":{"line":4,"column":29},"end":{"line":4,"column":32}} ), depth0))
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.purpose",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":20}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.keep",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":38}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.end",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":55}}}))
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
  "other-countries/transfers": { reads: {"heading":{"shown":true,"tested":true},"rows":{"shown":false,"tested":false,"each":{"who":{"shown":true,"tested":false},"country":{"shown":true,"tested":false},"protection":{"shown":true,"tested":false}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    return "### "
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":2,"column":6},"end":{"line":2,"column":13}} ), depth0))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "| "
    + alias3(alias2(alias1(depth0, "who", {"start":{"line":8,"column":4},"end":{"line":8,"column":7}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "country", {"start":{"line":8,"column":14},"end":{"line":8,"column":21}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "protection", {"start":{"line":8,"column":28},"end":{"line":8,"column":38}} ), depth0))
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "\n| "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.who",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":5,"column":2},"end":{"line":5,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.country",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":5,"column":19},"end":{"line":5,"column":37}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.mechanism",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":5,"column":40},"end":{"line":5,"column":60}}}))
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
  "rights/rights": { reads: {"rights":{"shown":false,"tested":false,"each":{"name":{"shown":true,"tested":false},"parts":{"shown":false,"tested":false,"each":{"this":{"shown":true,"tested":false}}},"cases":{"shown":false,"tested":true,"each":{"this":{"shown":true,"tested":false}}},"limits":{"shown":false,"tested":true,"each":{"this":{"shown":true,"tested":false}}}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "* "
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":2,"column":4},"end":{"line":2,"column":8}} ), depth0))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"cases"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"limits"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "  "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "  * "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"limits"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rights"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
  "who-receives/recipients": { reads: {"groups":{"shown":false,"tested":false,"each":{"heading":{"shown":true,"tested":true},"rows":{"shown":false,"tested":false,"each":{"who":{"shown":true,"tested":false},"service":{"shown":true,"tested":false},"purposes":{"shown":true,"tested":false},"place":{"shown":true,"tested":false}}}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\n| "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.who",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":6,"column":2},"end":{"line":6,"column":16}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.service",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":6,"column":19},"end":{"line":6,"column":37}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.for",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":6,"column":40},"end":{"line":6,"column":54}}}))
    + " | "
    + alias2(lookupProperty(helpers,"t").call(alias1,"th.place",{"name":"t","hash":{},"data":data,"loc":{"start":{"line":6,"column":57},"end":{"line":6,"column":73}}}))
    + " |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "### "
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":3,"column":6},"end":{"line":3,"column":13}} ), depth0))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "| "
    + alias3(alias2(alias1(depth0, "who", {"start":{"line":9,"column":4},"end":{"line":9,"column":7}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "service", {"start":{"line":9,"column":14},"end":{"line":9,"column":21}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "purposes", {"start":{"line":9,"column":28},"end":{"line":9,"column":36}} ), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":9,"column":43},"end":{"line":9,"column":48}} ), depth0))
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
  "why/bases": { reads: {"bases":{"shown":false,"tested":false,"each":{"name":{"shown":true,"tested":false},"details":{"shown":false,"tested":true,"each":{"this":{"shown":true,"tested":false}}}}}}, spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "* "
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":2,"column":4},"end":{"line":2,"column":8}} ), depth0))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"details"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"details"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "  "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
}

/** The languages that notices can be written in, by tag. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  "en": { locale: 'en-GB', messages: {
    'page.contents': {"tree":[{"type":0,"value":"Contents"}],"shown":[],"chosen":[]},
    'page.skip': {"tree":[{"type":0,"value":"Skip to the notice"}],"shown":[],"chosen":[]},
    'page.title': {"tree":[{"type":0,"value":"Privacy notice"}],"shown":[],"chosen":[]},
    'page.draft': {"tree":[{"type":0,"value":"Draft"}],"shown":[],"chosen":[]},
    'page.draft-meaning': {"tree":[{"type":0,"value":"This is a draft. Do not publish it or give it to anyone as a notice."}],"shown":[],"chosen":[]},
    'page.number': {"tree":[{"type":0,"value":"Page "},{"type":1,"value":"page"},{"type":0,"value":" of "},{"type":1,"value":"pages"}],"shown":["page","pages"],"chosen":[]},
    'page.effective': {"tree":[{"type":0,"value":"Applies from"}],"shown":[],"chosen":[]},
    'page.reviewed': {"tree":[{"type":0,"value":"Last reviewed"}],"shown":[],"chosen":[]},
    'page.version': {"tree":[{"type":0,"value":"Version"}],"shown":[],"chosen":[]},
    'regime.uk': {"tree":[{"type":0,"value":"Under UK law"}],"shown":[],"chosen":[]},
    'regime.eu': {"tree":[{"type":0,"value":"Under EU law"}],"shown":[],"chosen":[]},
    'regime.ch': {"tree":[{"type":0,"value":"Under Swiss law"}],"shown":[],"chosen":[]},
    'under': {"tree":[{"type":8,"value":"b","children":[{"type":1,"value":"regime"},{"type":0,"value":":"}]},{"type":0,"value":" "},{"type":1,"value":"text"}],"shown":["regime","text"],"chosen":[]},
    'gap': {"tree":[{"type":0,"value":"Not stated yet: "},{"type":1,"value":"what"}],"shown":["what"],"chosen":[]},
    'gap.language': {"tree":[{"type":0,"value":"these words in this language"}],"shown":[],"chosen":[]},
    'gap.controller': {"tree":[{"type":0,"value":"which organisation is responsible for your data"}],"shown":[],"chosen":[]},
    'gap.controller-name': {"tree":[{"type":0,"value":"the name of the organisation"}],"shown":[],"chosen":[]},
    'gap.controller-contact': {"tree":[{"type":0,"value":"how to contact the organisation"}],"shown":[],"chosen":[]},
    'gap.dpo-contact': {"tree":[{"type":0,"value":"how to contact the data protection officer"}],"shown":[],"chosen":[]},
    'gap.purposes': {"tree":[{"type":0,"value":"what we use your data for"}],"shown":[],"chosen":[]},
    'gap.purpose-title': {"tree":[{"type":0,"value":"what we do here with your data"}],"shown":[],"chosen":[]},
    'gap.lawful-basis': {"tree":[{"type":0,"value":"our legal basis for this"}],"shown":[],"chosen":[]},
    'gap.legitimate-interests': {"tree":[{"type":0,"value":"which interest we pursue with this"}],"shown":[],"chosen":[]},
    'gap.withdrawal': {"tree":[{"type":0,"value":"how to withdraw your consent"}],"shown":[],"chosen":[]},
    'gap.recipients': {"tree":[{"type":0,"value":"who else receives this data"}],"shown":[],"chosen":[]},
    'gap.destination': {"tree":[{"type":0,"value":"in which country"}],"shown":[],"chosen":[]},
    'gap.transfer-mechanism': {"tree":[{"type":0,"value":"what protects your data there"}],"shown":[],"chosen":[]},
    'gap.storage-period': {"tree":[{"type":0,"value":"how long we keep this"}],"shown":[],"chosen":[]},
    'gap.provision': {"tree":[{"type":0,"value":"whether you have to give us this data"}],"shown":[],"chosen":[]},
    'gap.source': {"tree":[{"type":0,"value":"who gives us this data"}],"shown":[],"chosen":[]},
    'gap.indirect-data': {"tree":[{"type":0,"value":"which data we get from here"}],"shown":[],"chosen":[]},
    'gap.rights': {"tree":[{"type":0,"value":"your rights over your data"}],"shown":[],"chosen":[]},
    'gap.complaint-to-authority': {"tree":[{"type":0,"value":"which authority you can complain to"}],"shown":[],"chosen":[]},
    'gap.complaint-to-controller': {"tree":[{"type":0,"value":"how to complain to us"}],"shown":[],"chosen":[]},
    'duration.years': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" year"}]},"other":{"value":[{"type":7},{"type":0,"value":" years"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.months': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" month"}]},"other":{"value":[{"type":7},{"type":0,"value":" months"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.weeks': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" week"}]},"other":{"value":[{"type":7},{"type":0,"value":" weeks"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.days': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" day"}]},"other":{"value":[{"type":7},{"type":0,"value":" days"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.workingDays': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" working day"}]},"other":{"value":[{"type":7},{"type":0,"value":" working days"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.hours': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" hour"}]},"other":{"value":[{"type":7},{"type":0,"value":" hours"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'duration.minutes': {"tree":[{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" minute"}]},"other":{"value":[{"type":7},{"type":0,"value":" minutes"}]}},"offset":0,"pluralType":"cardinal"}],"shown":[],"chosen":["count"]},
    'labelled': {"tree":[{"type":1,"value":"label"},{"type":0,"value":": "},{"type":1,"value":"value"}],"shown":["label","value"],"chosen":[]},
    'pair': {"tree":[{"type":1,"value":"first"},{"type":0,"value":", "},{"type":1,"value":"second"}],"shown":["first","second"],"chosen":[]},
    'series': {"tree":[{"type":1,"value":"first"},{"type":0,"value":"; "},{"type":1,"value":"second"}],"shown":["first","second"],"chosen":[]},
    'only': {"tree":[{"type":0,"value":"Only: "},{"type":1,"value":"limit"}],"shown":["limit"],"chosen":[]},
    'when': {"tree":[{"type":0,"value":"When: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    'these-people': {"tree":[{"type":0,"value":"These people: "},{"type":1,"value":"people"}],"shown":["people"],"chosen":[]},
    'this-data': {"tree":[{"type":0,"value":"This data: "},{"type":1,"value":"data"}],"shown":["data"],"chosen":[]},
    'law': {"tree":[{"type":0,"value":"The law: "},{"type":1,"value":"laws"}],"shown":["laws"],"chosen":[]},
    'quoted-source': {"tree":[{"type":1,"value":"what"},{"type":0,"value":" ("},{"type":1,"value":"detail"},{"type":0,"value":")"}],"shown":["what","detail"],"chosen":[]},
    'contact.any': {"tree":[{"type":0,"value":"Contact"}],"shown":[],"chosen":[]},
    'contact.email': {"tree":[{"type":0,"value":"E-mail"}],"shown":[],"chosen":[]},
    'contact.post': {"tree":[{"type":0,"value":"Post"}],"shown":[],"chosen":[]},
    'contact.phone': {"tree":[{"type":0,"value":"Phone"}],"shown":[],"chosen":[]},
    'contact.form': {"tree":[{"type":0,"value":"Online form"}],"shown":[],"chosen":[]},
    'contact.website': {"tree":[{"type":0,"value":"Website"}],"shown":[],"chosen":[]},
    'contact.person': {"tree":[{"type":0,"value":"Ask for"}],"shown":[],"chosen":[]},
    'contact.for': {"tree":[{"type":0,"value":"What for"}],"shown":[],"chosen":[]},
    'who.heading': {"tree":[{"type":0,"value":"Who we are"}],"shown":[],"chosen":[]},
    'who.audience': {"tree":[{"type":0,"value":"Who this notice is for"}],"shown":[],"chosen":[]},
    'who.covers': {"tree":[{"type":0,"value":"What this notice covers"}],"shown":[],"chosen":[]},
    'who.excludes': {"tree":[{"type":0,"value":"What this notice does not cover"}],"shown":[],"chosen":[]},
    'who.laws': {"tree":[{"type":5,"value":"regimes","options":{"eu_uk":{"value":[{"type":0,"value":"UK and EU"}]},"ch_eu":{"value":[{"type":0,"value":"EU and Swiss"}]},"ch_uk":{"value":[{"type":0,"value":"UK and Swiss"}]},"other":{"value":[{"type":0,"value":"UK, EU and Swiss"}]}}},{"type":0,"value":" data protection laws apply to us. Where they differ, we say which one we mean."}],"shown":[],"chosen":["regimes"]},
    'who.we': {"tree":[{"type":0,"value":"In this notice, ‘we’ means "},{"type":1,"value":"controllers"},{"type":0,"value":". ‘Your data’ means information about you."}],"shown":["controllers"],"chosen":[]},
    'who.sole': {"tree":[{"type":1,"value":"controller"},{"type":0,"value":" decides why and how to use your data, and answers for it. The law calls this the controller."}],"shown":["controller"],"chosen":[]},
    'who.joint': {"tree":[{"type":0,"value":"These organisations decide together why and how to use your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them joint controllers."}],"shown":["controllers"],"chosen":[]},
    'who.separate': {"tree":[{"type":0,"value":"Each of these organisations answers for its own use of your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them controllers."}],"shown":["controllers"],"chosen":[]},
    'who.several': {"tree":[{"type":0,"value":"These organisations decide why and how to use your data: "},{"type":1,"value":"controllers"},{"type":0,"value":". The law calls them controllers."}],"shown":["controllers"],"chosen":[]},
    'who.names': {"tree":[{"type":0,"value":"Other names we use"}],"shown":[],"chosen":[]},
    'who.legal-form': {"tree":[{"type":0,"value":"What we are in law"}],"shown":[],"chosen":[]},
    'who.register': {"tree":[{"type":0,"value":"Registered as"}],"shown":[],"chosen":[]},
    'who.dpo': {"tree":[{"type":0,"value":"Data protection officer"}],"shown":[],"chosen":[]},
    'who.dpo-reach': {"tree":[{"type":0,"value":"You can contact the officer about anything to do with your data and your rights."}],"shown":[],"chosen":[]},
    'who.dpo-none': {"tree":[{"type":0,"value":"There is none."}],"shown":[],"chosen":[]},
    'because': {"tree":[{"type":0,"value":"Why: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    'who.lead': {"tree":[{"type":0,"value":"Who looks after data protection"}],"shown":[],"chosen":[]},
    'who.representative': {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Representative in the EU"}]},"uk":{"value":[{"type":0,"value":"Representative in the UK"}]},"ch":{"value":[{"type":0,"value":"Representative in Switzerland"}]},"other":{"value":[{"type":0,"value":"Representative"}]}}}],"shown":[],"chosen":["regime"]},
    'who.representative-reach': {"tree":[{"type":0,"value":"You can contact this representative about your data, instead of us or as well."}],"shown":[],"chosen":[]},
    'who.representative-none': {"tree":[{"type":0,"value":"Why there is no representative"}],"shown":[],"chosen":[]},
    'who.joint-purposes': {"tree":[{"type":0,"value":"What they decide on together"}],"shown":[],"chosen":[]},
    'who.joint-essence': {"tree":[{"type":0,"value":"What each of them does"}],"shown":[],"chosen":[]},
    'who.joint-point': {"tree":[{"type":0,"value":"First contact for your questions"}],"shown":[],"chosen":[]},
    'who.joint-document': {"tree":[{"type":0,"value":"What they have agreed"}],"shown":[],"chosen":[]},
    'who.joint-any': {"tree":[{"type":0,"value":"You can use your rights with any of them."}],"shown":[],"chosen":[]},
    'why.heading': {"tree":[{"type":0,"value":"Why we use your data and our legal basis"}],"shown":[],"chosen":[]},
    'why.heading-ch': {"tree":[{"type":0,"value":"Why we use your data"}],"shown":[],"chosen":[]},
    'why.intro': {"tree":[{"type":0,"value":"The law lets us use your data only for a clear purpose and on a legal basis. Here is each purpose with its basis."}],"shown":[],"chosen":[]},
    'why.when': {"tree":[{"type":0,"value":"When we do this"}],"shown":[],"chosen":[]},
    'why.controllers': {"tree":[{"type":0,"value":"Who decides on this"}],"shown":[],"chosen":[]},
    'why.people': {"tree":[{"type":0,"value":"Whose data"}],"shown":[],"chosen":[]},
    'why.data': {"tree":[{"type":0,"value":"Data we use"}],"shown":[],"chosen":[]},
    'why.source': {"tree":[{"type":0,"value":"Where we get it"}],"shown":[],"chosen":[]},
    'why.sources': {"tree":[{"type":0,"value":"Where we get your data"}],"shown":[],"chosen":[]},
    'why.recipients': {"tree":[{"type":0,"value":"Who else receives it"}],"shown":[],"chosen":[]},
    'why.recipients-none': {"tree":[{"type":0,"value":"Nobody."}],"shown":[],"chosen":[]},
    'why.period': {"tree":[{"type":0,"value":"How long we keep it"}],"shown":[],"chosen":[]},
    'why.basis': {"tree":[{"type":0,"value":"Legal basis"}],"shown":[],"chosen":[]},
    'why.basis-under': {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"Legal basis under EU law"}]},"uk":{"value":[{"type":0,"value":"Legal basis under UK law"}]},"other":{"value":[{"type":0,"value":"Legal basis"}]}}}],"shown":[],"chosen":["regime"]},
    'source.direct': {"tree":[{"type":0,"value":"From you"}],"shown":[],"chosen":[]},
    'source.direct-how': {"tree":[{"type":0,"value":"From you: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'source.observed': {"tree":[{"type":0,"value":"We record it"}],"shown":[],"chosen":[]},
    'source.observed-how': {"tree":[{"type":0,"value":"We record it: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'source.inferred': {"tree":[{"type":0,"value":"We work it out"}],"shown":[],"chosen":[]},
    'source.inferred-how': {"tree":[{"type":0,"value":"We work it out: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'source.other': {"tree":[{"type":0,"value":"From others: "},{"type":1,"value":"source"}],"shown":["source"],"chosen":[]},
    'source.public': {"tree":[{"type":0,"value":"From a public source: "},{"type":1,"value":"source"}],"shown":["source"],"chosen":[]},
    'source.open': {"tree":[{"type":5,"value":"open","options":{"yes":{"value":[{"type":0,"value":"Anyone can consult this source."}]},"other":{"value":[{"type":0,"value":"This source is not open to the public."}]}}}],"shown":[],"chosen":["open"]},
    'source.unnamed': {"tree":[{"type":0,"value":"Why we do not name this source: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    'basis.name': {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"basis","options":{"consent":{"value":[{"type":0,"value":"Your consent"}]},"contract":{"value":[{"type":0,"value":"Our contract with you"}]},"legal_obligation":{"value":[{"type":0,"value":"A legal duty"}]},"vital_interests":{"value":[{"type":0,"value":"Protecting life"}]},"public_task":{"value":[{"type":0,"value":"Our public task"}]},"recognised_legitimate_interest":{"value":[{"type":0,"value":"A recognised legitimate interest"}]},"legitimate_interests":{"value":[{"type":0,"value":"Legitimate interests"}]},"other":{"value":[{"type":0,"value":"Another basis"}]}}}]},{"type":0,"value":" ("},{"type":1,"value":"provisions"},{"type":0,"value":")"}],"shown":["provisions"],"chosen":["basis"]},
    'basis.for': {"tree":[{"type":0,"value":"For this part: "},{"type":1,"value":"part"}],"shown":["part"],"chosen":[]},
    'basis.consent': {"tree":[{"type":0,"value":"We do this only if you say yes."}],"shown":[],"chosen":[]},
    'basis.consent-free': {"tree":[{"type":0,"value":"You are free to say no."}],"shown":[],"chosen":[]},
    'basis.consent-how': {"tree":[{"type":0,"value":"How you say yes: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'basis.consent-covers': {"tree":[{"type":0,"value":"What you say yes to: "},{"type":1,"value":"what"}],"shown":["what"],"chosen":[]},
    'basis.withdraw': {"tree":[{"type":0,"value":"How to withdraw your consent: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'basis.withdraw-any-time': {"tree":[{"type":0,"value":"You can withdraw your consent at any time. Our use before that stays lawful."}],"shown":[],"chosen":[]},
    'route': {"tree":[{"type":5,"value":"route","options":{"link_in_message":{"value":[{"type":0,"value":"the link in each message"}]},"settings":{"value":[{"type":0,"value":"your settings"}]},"email":{"value":[{"type":0,"value":"e-mail"}]},"post":{"value":[{"type":0,"value":"post"}]},"phone":{"value":[{"type":0,"value":"phone"}]},"form":{"value":[{"type":0,"value":"our form"}]},"in_person":{"value":[{"type":0,"value":"in person"}]},"cookie_control":{"value":[{"type":0,"value":"the cookie settings"}]},"other":{"value":[{"type":0,"value":"another way"}]}}}],"shown":[],"chosen":["route"]},
    'basis.contract': {"tree":[{"type":0,"value":"We need the data to carry out our contract with you."}],"shown":[],"chosen":[]},
    'basis.contract-before': {"tree":[{"type":0,"value":"You ask us to do something before we make a contract. We need the data for that."}],"shown":[],"chosen":[]},
    'basis.contract-name': {"tree":[{"type":0,"value":"The contract: "},{"type":1,"value":"contract"}],"shown":["contract"],"chosen":[]},
    'basis.legal-obligation': {"tree":[{"type":0,"value":"The law says we must do this."}],"shown":[],"chosen":[]},
    'basis.vital-interests': {"tree":[{"type":0,"value":"We do this to protect someone’s life or physical safety."}],"shown":[],"chosen":[]},
    'basis.vital-whose': {"tree":[{"type":0,"value":"Whose: "},{"type":1,"value":"whose"}],"shown":["whose"],"chosen":[]},
    'basis.public-task': {"tree":[{"type":0,"value":"We need the data for a task in the public interest, or to use official powers."}],"shown":[],"chosen":[]},
    'basis.task': {"tree":[{"type":0,"value":"The task: "},{"type":1,"value":"task"}],"shown":["task"],"chosen":[]},
    'basis.recognised': {"tree":[{"type":0,"value":"UK law accepts certain reasons in advance. We rely on this one: "},{"type":5,"value":"condition","options":{"public_task_disclosure":{"value":[{"type":0,"value":"giving data to someone who asks for it for a public task"}]},"national_security":{"value":[{"type":0,"value":"national security, public security or defence"}]},"emergency":{"value":[{"type":0,"value":"responding to an emergency"}]},"crime":{"value":[{"type":0,"value":"detecting, investigating or preventing crime, or catching or prosecuting offenders"}]},"safeguarding":{"value":[{"type":0,"value":"protecting a child or an adult at risk"}]},"other":{"value":[{"type":0,"value":"another"}]}}},{"type":0,"value":"."}],"shown":[],"chosen":["condition"]},
    'basis.interest': {"tree":[{"type":5,"value":"holder","options":{"us":{"value":[{"type":0,"value":"Our interest"}]},"data_subject":{"value":[{"type":0,"value":"Your interest"}]},"public":{"value":[{"type":0,"value":"The interest of the public"}]},"third_party":{"value":[{"type":0,"value":"The interest of someone else"}]},"other":{"value":[{"type":0,"value":"The interest"}]}}},{"type":0,"value":": "},{"type":1,"value":"interest"}],"shown":["interest"],"chosen":["holder"]},
    'basis.interest-of': {"tree":[{"type":0,"value":"The interest of "},{"type":1,"value":"who"},{"type":0,"value":": "},{"type":1,"value":"interest"}],"shown":["who","interest"],"chosen":[]},
    'basis.weighed': {"tree":[{"type":0,"value":"We weighed this against your interests and rights."}],"shown":[],"chosen":[]},
    'basis.weighed-result': {"tree":[{"type":0,"value":"What we found: "},{"type":1,"value":"summary"}],"shown":["summary"],"chosen":[]},
    'basis.until-objection': {"tree":[{"type":0,"value":"When we stop: "},{"type":1,"value":"rule"}],"shown":["rule"],"chosen":[]},
    'provision.label': {"tree":[{"type":0,"value":"Do you have to give us the data?"}],"shown":[],"chosen":[]},
    'provision.answer': {"tree":[{"type":5,"value":"requirement","options":{"statutory_yes":{"value":[{"type":0,"value":"Yes. The law says you must."}]},"statutory_no":{"value":[{"type":0,"value":"No. The law makes us ask, but you do not have to answer."}]},"statutory":{"value":[{"type":0,"value":"The law makes us ask for it."}]},"contractual_yes":{"value":[{"type":0,"value":"Yes. Our contract with you says you must."}]},"contractual_no":{"value":[{"type":0,"value":"No, but we need it for our contract with you."}]},"contractual":{"value":[{"type":0,"value":"We need it for our contract with you."}]},"pre_contractual_yes":{"value":[{"type":0,"value":"Yes, if you want a contract with us."}]},"pre_contractual_no":{"value":[{"type":0,"value":"No, but we need it to make a contract with you."}]},"pre_contractual":{"value":[{"type":0,"value":"We need it to make a contract with you."}]},"optional_no":{"value":[{"type":0,"value":"No. It is your choice."}]},"optional":{"value":[{"type":0,"value":"It is your choice."}]},"yes":{"value":[{"type":0,"value":"Yes."}]},"other":{"value":[{"type":0,"value":"No."}]}}}],"shown":[],"chosen":["requirement"]},
    'provision.consequence': {"tree":[{"type":0,"value":"If you do not give it: "},{"type":1,"value":"consequence"}],"shown":["consequence"],"chosen":[]},
    'provision.consequence-none': {"tree":[{"type":0,"value":"If you do not give it, nothing changes for you."}],"shown":[],"chosen":[]},
    'recipients.heading': {"tree":[{"type":0,"value":"Who receives your data"}],"shown":[],"chosen":[]},
    'recipients.intro': {"tree":[{"type":0,"value":"Here is who else gets your data, and why."}],"shown":[],"chosen":[]},
    'recipients.none': {"tree":[{"type":0,"value":"Nobody else receives your data."}],"shown":[],"chosen":[]},
    'recipients.none-for': {"tree":[{"type":0,"value":"Nobody else gets the data we use for"}],"shown":[],"chosen":[]},
    'recipients.missing': {"tree":[{"type":0,"value":"Also for"}],"shown":[],"chosen":[]},
    'recipients.category': {"tree":[{"type":1,"value":"category"},{"type":0,"value":" ("},{"type":1,"value":"sector"},{"type":0,"value":")"}],"shown":["category","sector"],"chosen":[]},
    'recipients.role': {"tree":[{"type":5,"value":"role","options":{"processor":{"value":[{"type":0,"value":"They work for us and on our instructions"}]},"controller":{"value":[{"type":0,"value":"They use it for their own purposes and answer for it"}]},"joint":{"value":[{"type":0,"value":"They decide together with us"}]},"inside":{"value":[{"type":0,"value":"Inside our own organisation"}]},"authority":{"value":[{"type":0,"value":"Public authorities"}]},"group":{"value":[{"type":0,"value":"Companies in our group"}]},"people":{"value":[{"type":0,"value":"Other people"}]},"public":{"value":[{"type":0,"value":"The public"}]},"other":{"value":[{"type":0,"value":"Other organisations"}]}}}],"shown":[],"chosen":["role"]},
    'recipients.data': {"tree":[{"type":0,"value":"What they receive: "},{"type":1,"value":"data"}],"shown":["data"],"chosen":[]},
    'recipients.published': {"tree":[{"type":0,"value":"We publish this data. Anyone can see it."}],"shown":[],"chosen":[]},
    'recipients.because': {"tree":[{"type":0,"value":"Why they get it: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    'recipients.unnamed': {"tree":[{"type":0,"value":"Why we give no name: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    'recipients.notice': {"tree":[{"type":0,"value":"Their privacy notice: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    'th.who': {"tree":[{"type":0,"value":"Who"}],"shown":[],"chosen":[]},
    'th.service': {"tree":[{"type":0,"value":"What they do"}],"shown":[],"chosen":[]},
    'th.for': {"tree":[{"type":0,"value":"For what"}],"shown":[],"chosen":[]},
    'th.place': {"tree":[{"type":0,"value":"Where"}],"shown":[],"chosen":[]},
    'th.country': {"tree":[{"type":0,"value":"Country"}],"shown":[],"chosen":[]},
    'th.mechanism': {"tree":[{"type":0,"value":"Protection"}],"shown":[],"chosen":[]},
    'th.purpose': {"tree":[{"type":0,"value":"Purpose"}],"shown":[],"chosen":[]},
    'th.data': {"tree":[{"type":0,"value":"Data"}],"shown":[],"chosen":[]},
    'th.keep': {"tree":[{"type":0,"value":"How long"}],"shown":[],"chosen":[]},
    'th.end': {"tree":[{"type":0,"value":"Then"}],"shown":[],"chosen":[]},
    'transfers.heading': {"tree":[{"type":0,"value":"Other countries"}],"shown":[],"chosen":[]},
    'transfers.intro': {"tree":[{"type":0,"value":"These recipients are in countries with other data protection laws. The table shows what protects your data there."}],"shown":[],"chosen":[]},
    'transfers.none': {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"We do not send your data outside the European Economic Area (the EU, Iceland, Liechtenstein and Norway)."}]},"uk":{"value":[{"type":0,"value":"We do not send your data outside the UK."}]},"other":{"value":[{"type":0,"value":"We do not send your data outside Switzerland."}]}}}],"shown":[],"chosen":["regime"]},
    'transfers.adequate': {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"The European Commission has decided that this country protects personal data well enough (adequacy decision)."}]},"uk":{"value":[{"type":0,"value":"UK regulations approve sending data to this country."}]},"other":{"value":[{"type":0,"value":"The Swiss Federal Council lists this country as one that protects personal data well enough."}]}}}],"shown":[],"chosen":["regime"]},
    'transfers.decision': {"tree":[{"type":0,"value":"The decision: "},{"type":1,"value":"act"}],"shown":["act"],"chosen":[]},
    'transfers.no-decision': {"tree":[{"type":5,"value":"regime","options":{"eu":{"value":[{"type":0,"value":"No adequacy decision of the European Commission covers this transfer."}]},"uk":{"value":[{"type":0,"value":"No UK regulations approve this transfer."}]},"other":{"value":[{"type":0,"value":"This country is not on the list of the Swiss Federal Council."}]}}}],"shown":[],"chosen":["regime"]},
    'transfers.mechanism': {"tree":[{"type":5,"value":"type","options":{"eu_adequacy":{"value":[{"type":0,"value":"The European Commission has decided that this country protects personal data well enough (adequacy decision)."}]},"eu_dpf":{"value":[{"type":0,"value":"This recipient has joined the EU-US Data Privacy Framework. The European Commission has decided that its members protect personal data well enough (adequacy decision)."}]},"eu_public_instrument":{"value":[{"type":0,"value":"A binding agreement between public bodies protects the data."}]},"eu_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"eu_scc":{"value":[{"type":0,"value":"A contract with standard data protection clauses from the European Commission binds this recipient."}]},"eu_scc_sa":{"value":[{"type":0,"value":"A contract with standard clauses from a data protection authority binds this recipient."}]},"eu_code":{"value":[{"type":0,"value":"This recipient has bound itself to an approved code of conduct."}]},"eu_certification":{"value":[{"type":0,"value":"This recipient has an approved certificate and has made binding promises."}]},"eu_adhoc_clauses":{"value":[{"type":0,"value":"A contract whose clauses a data protection authority has authorised binds this recipient."}]},"eu_admin_arrangement":{"value":[{"type":0,"value":"An arrangement between public bodies that a data protection authority has authorised protects the data."}]},"eu_art49_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"eu_art49_contract":{"value":[{"type":0,"value":"We need to send it for our contract with you."}]},"eu_art49_contract_interest":{"value":[{"type":0,"value":"We need to send it for a contract with someone else that is in your interest."}]},"eu_art49_public_interest":{"value":[{"type":0,"value":"We need to send it for an important public interest."}]},"eu_art49_claims":{"value":[{"type":0,"value":"We need to send it to make, pursue or defend a legal claim."}]},"eu_art49_vital":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety when the person concerned cannot agree."}]},"eu_art49_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"eu_art49_compelling":{"value":[{"type":0,"value":"We send it for a compelling reason of ours, once only and about few people."}]},"uk_regulations":{"value":[{"type":0,"value":"UK regulations approve sending data to this country."}]},"uk_us_bridge":{"value":[{"type":0,"value":"This recipient has joined the UK Extension to the EU-US Data Privacy Framework. UK regulations approve sending data to its members."}]},"uk_public_instrument":{"value":[{"type":0,"value":"A binding agreement between public bodies protects the data."}]},"uk_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"uk_idta":{"value":[{"type":0,"value":"A UK International Data Transfer Agreement (IDTA) binds this recipient."}]},"uk_addendum":{"value":[{"type":0,"value":"A contract with standard clauses from the European Commission and the UK Addendum binds this recipient."}]},"uk_scc_regulations":{"value":[{"type":0,"value":"A contract with standard clauses from UK regulations binds this recipient."}]},"uk_code":{"value":[{"type":0,"value":"This recipient has bound itself to an approved code of conduct."}]},"uk_certification":{"value":[{"type":0,"value":"This recipient has an approved certificate and has made binding promises."}]},"uk_adhoc_clauses":{"value":[{"type":0,"value":"A contract whose clauses the Information Commission has authorised binds this recipient."}]},"uk_admin_arrangement":{"value":[{"type":0,"value":"An arrangement between public bodies that the Information Commission has authorised protects the data."}]},"uk_art47a":{"value":[{"type":0,"value":"UK regulations name the safeguards that protect the data."}]},"uk_art49_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"uk_art49_contract":{"value":[{"type":0,"value":"We need to send it for our contract with you."}]},"uk_art49_contract_interest":{"value":[{"type":0,"value":"We need to send it for a contract with someone else that is in your interest."}]},"uk_art49_public_interest":{"value":[{"type":0,"value":"We need to send it for an important public interest."}]},"uk_art49_claims":{"value":[{"type":0,"value":"We need to send it to make, pursue or defend a legal claim."}]},"uk_art49_vital":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety when the person concerned cannot agree."}]},"uk_art49_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"uk_art49_compelling":{"value":[{"type":0,"value":"We send it for a compelling reason of ours, once only and about few people."}]},"ch_adequacy":{"value":[{"type":0,"value":"The Swiss Federal Council lists this country as one that protects personal data well enough."}]},"ch_us_dpf":{"value":[{"type":0,"value":"This recipient has joined the Swiss-US Data Privacy Framework."}]},"ch_treaty":{"value":[{"type":0,"value":"An international treaty protects the data."}]},"ch_contract":{"value":[{"type":0,"value":"A contract whose data protection clauses the Swiss regulator (FDPIC) knows binds this recipient."}]},"ch_federal_guarantee":{"value":[{"type":0,"value":"Guarantees of a Swiss federal body protect the data."}]},"ch_scc":{"value":[{"type":0,"value":"A contract with standard clauses that the Swiss regulator (FDPIC) accepts binds this recipient."}]},"ch_bcr":{"value":[{"type":0,"value":"Approved rules bind all companies in this group (binding corporate rules)."}]},"ch_code_cert":{"value":[{"type":0,"value":"A code of conduct or a certificate binds this recipient."}]},"ch_art17_consent":{"value":[{"type":0,"value":"We send it only if you tell us clearly that you agree."}]},"ch_art17_contract":{"value":[{"type":0,"value":"We need to send it for a contract with you or in your interest."}]},"ch_art17_public_interest_claims":{"value":[{"type":0,"value":"We need to send it for an important public interest or a legal claim."}]},"ch_art17_life":{"value":[{"type":0,"value":"We need to send it to protect a person’s life or physical safety."}]},"ch_art17_public":{"value":[{"type":0,"value":"You have made this data public."}]},"ch_art17_register":{"value":[{"type":0,"value":"It comes from a public register."}]},"other":{"value":[{"type":0,"value":"Another instrument protects the data."}]}}}],"shown":[],"chosen":["type"]},
    'transfers.scope': {"tree":[{"type":0,"value":"Why the decision covers it: "},{"type":1,"value":"scope"}],"shown":["scope"],"chosen":[]},
    'transfers.checked': {"tree":[{"type":0,"value":"Last checked: "},{"type":1,"value":"date"}],"shown":["date"],"chosen":[]},
    'transfers.copy': {"tree":[{"type":0,"value":"How to get a copy of these safeguards: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'periods.heading': {"tree":[{"type":0,"value":"How long we keep your data"}],"shown":[],"chosen":[]},
    'periods.none': {"tree":[{"type":0,"value":"We do not keep it."}],"shown":[],"chosen":[]},
    'period.after': {"tree":[{"type":1,"value":"period"},{"type":0,"value":" after "},{"type":1,"value":"event"}],"shown":["period","event"],"chosen":[]},
    'period.until': {"tree":[{"type":0,"value":"Until "},{"type":1,"value":"event"}],"shown":["event"],"chosen":[]},
    'period.at-most': {"tree":[{"type":1,"value":"period"},{"type":0,"value":" at most"}],"shown":["period"],"chosen":[]},
    'period.at-most-after': {"tree":[{"type":0,"value":"At most "},{"type":1,"value":"period"},{"type":0,"value":" after "},{"type":1,"value":"event"}],"shown":["period","event"],"chosen":[]},
    'period.indefinite': {"tree":[{"type":0,"value":"No end date"}],"shown":[],"chosen":[]},
    'period.criterion': {"tree":[{"type":0,"value":"What decides: "},{"type":1,"value":"criterion"}],"shown":["criterion"],"chosen":[]},
    'period.document': {"tree":[{"type":0,"value":"Our list of periods: "},{"type":1,"value":"link"}],"shown":["link"],"chosen":[]},
    'period.user': {"tree":[{"type":0,"value":"You can delete it yourself: "},{"type":1,"value":"how"}],"shown":["how"],"chosen":[]},
    'period.because': {"tree":[{"type":0,"value":"Why: "},{"type":1,"value":"reason"}],"shown":["reason"],"chosen":[]},
    'period.review': {"tree":[{"type":0,"value":"We look again whether we still need it every "},{"type":1,"value":"period"}],"shown":["period"],"chosen":[]},
    'period.exception': {"tree":[{"type":0,"value":"If "},{"type":1,"value":"condition"},{"type":0,"value":": "},{"type":1,"value":"period"}],"shown":["condition","period"],"chosen":[]},
    'period.exception-for': {"tree":[{"type":0,"value":"For "},{"type":1,"value":"data"},{"type":0,"value":": "},{"type":1,"value":"period"}],"shown":["data","period"],"chosen":[]},
    'period.also': {"tree":[{"type":0,"value":"Also: "},{"type":1,"value":"period"}],"shown":["period"],"chosen":[]},
    'period.when': {"tree":[{"type":0,"value":"When: "},{"type":1,"value":"condition"}],"shown":["condition"],"chosen":[]},
    'period.end': {"tree":[{"type":5,"value":"end","options":{"delete":{"value":[{"type":0,"value":"deleted"}]},"anonymise":{"value":[{"type":0,"value":"made anonymous"}]},"archive":{"value":[{"type":0,"value":"moved to an archive"}]},"return":{"value":[{"type":0,"value":"given back"}]},"minimise":{"value":[{"type":0,"value":"cut down to what we still need"}]},"restrict":{"value":[{"type":0,"value":"locked away"}]},"other":{"value":[]}}}],"shown":[],"chosen":["end"]},
    'period.ends': {"tree":[{"type":0,"value":"It is "},{"type":1,"value":"ends"},{"type":0,"value":"."}],"shown":["ends"],"chosen":[]},
    'rights.heading': {"tree":[{"type":0,"value":"Your rights"}],"shown":[],"chosen":[]},
    'rights.intro': {"tree":[{"type":0,"value":"You have these rights over your data."}],"shown":[],"chosen":[]},
    'rights.name': {"tree":[{"type":8,"value":"b","children":[{"type":5,"value":"right","options":{"access":{"value":[{"type":0,"value":"See your data"}]},"rectification":{"value":[{"type":0,"value":"Put mistakes right"}]},"erasure":{"value":[{"type":0,"value":"Have data deleted"}]},"restriction":{"value":[{"type":0,"value":"Pause our use"}]},"portability":{"value":[{"type":0,"value":"Take your data with you"}]},"objection":{"value":[{"type":0,"value":"Object"}]},"marketing_objection":{"value":[{"type":0,"value":"Stop marketing"}]},"withdraw_consent":{"value":[{"type":0,"value":"Withdraw consent"}]},"automated_decisions":{"value":[{"type":0,"value":"Have a person check"}]},"other":{"value":[]}}}]},{"type":0,"value":" ("},{"type":1,"value":"provisions"},{"type":0,"value":")"}],"shown":["provisions"],"chosen":["right"]},
    'rights.access': {"tree":[{"type":0,"value":"You can ask whether we use data about you. If we do, you can have a copy and an account of how we use it."}],"shown":[],"chosen":[]},
    'rights.rectification': {"tree":[{"type":0,"value":"You can ask us to correct wrong data and complete unfinished data."}],"shown":[],"chosen":[]},
    'rights.erasure': {"tree":[{"type":0,"value":"You can ask us to delete your data in these cases."}],"shown":[],"chosen":[]},
    'rights.erasure.not-needed': {"tree":[{"type":0,"value":"We no longer need it for the purpose."}],"shown":[],"chosen":[]},
    'rights.erasure.withdrawn': {"tree":[{"type":0,"value":"You withdraw your consent and we have no other legal basis."}],"shown":[],"chosen":[]},
    'rights.erasure.objected': {"tree":[{"type":0,"value":"You object and we have no reason that outweighs yours."}],"shown":[],"chosen":[]},
    'rights.erasure.marketing': {"tree":[{"type":0,"value":"You tell us to stop using it for marketing."}],"shown":[],"chosen":[]},
    'rights.erasure.unlawful': {"tree":[{"type":0,"value":"We use it in a way that breaks the law."}],"shown":[],"chosen":[]},
    'rights.erasure.duty': {"tree":[{"type":0,"value":"The law tells us to delete it."}],"shown":[],"chosen":[]},
    'rights.erasure.limited': {"tree":[{"type":0,"value":"We do not delete data while a law or a public task requires it. This is data we use for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    'rights.erasure.claims': {"tree":[{"type":0,"value":"We can keep data that we need for a legal claim."}],"shown":[],"chosen":[]},
    'rights.restriction': {"tree":[{"type":0,"value":"You can ask us to store your data but not use it in these cases."}],"shown":[],"chosen":[]},
    'rights.restriction.accuracy': {"tree":[{"type":0,"value":"You say it is wrong and we are checking."}],"shown":[],"chosen":[]},
    'rights.restriction.unlawful': {"tree":[{"type":0,"value":"Our use breaks the law, but you want us to keep the data."}],"shown":[],"chosen":[]},
    'rights.restriction.claims': {"tree":[{"type":0,"value":"We no longer need it, but you need it for a legal claim."}],"shown":[],"chosen":[]},
    'rights.restriction.objection': {"tree":[{"type":0,"value":"You object and we are checking whose reasons are stronger."}],"shown":[],"chosen":[]},
    'rights.portability': {"tree":[{"type":0,"value":"You can have the data you gave us in a common file that a computer can read. We send it straight to another organisation if you ask and the technology allows it."}],"shown":[],"chosen":[]},
    'rights.objection': {"tree":[{"type":0,"value":"You can object to certain uses of your data. See ‘Your right to object’ below."}],"shown":[],"chosen":[]},
    'rights.marketing-objection': {"tree":[{"type":0,"value":"You can object to marketing. See ‘Your right to object’ below."}],"shown":[],"chosen":[]},
    'rights.withdraw-consent': {"tree":[{"type":0,"value":"You can withdraw your consent at any time. Our use before that stays lawful."}],"shown":[],"chosen":[]},
    'rights.automated-decisions': {"tree":[{"type":0,"value":"When a computer decides on its own, you can have a person look at it, give your view and contest the decision."}],"shown":[],"chosen":[]},
    'rights.ch.access': {"tree":[{"type":0,"value":"You can ask whether we use data about you. If we do, you can have that data and an account of how we use it."}],"shown":[],"chosen":[]},
    'rights.ch.rectification': {"tree":[{"type":0,"value":"You can ask us to correct wrong data."}],"shown":[],"chosen":[]},
    'rights.ch.erasure': {"tree":[{"type":0,"value":"You can ask us to delete your data. We keep it only with good grounds in law."}],"shown":[],"chosen":[]},
    'rights.ch.portability': {"tree":[{"type":0,"value":"You can have the data you gave us in a common electronic format."}],"shown":[],"chosen":[]},
    'rights.ch.objection': {"tree":[{"type":0,"value":"You can tell us not to use your data. We then go on only with good grounds in law."}],"shown":[],"chosen":[]},
    'rights.ch.automated-decisions': {"tree":[{"type":0,"value":"When a computer decides on its own, you can give your view and ask for a person to review it."}],"shown":[],"chosen":[]},
    'rights.applies': {"tree":[{"type":0,"value":"This right is for data we use for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    'rights.channels': {"tree":[{"type":0,"value":"How to use your rights"}],"shown":[],"chosen":[]},
    'rights.how': {"tree":[{"type":0,"value":"You can ask in your own words, in writing or by speaking to us."}],"shown":[],"chosen":[]},
    'rights.free': {"tree":[{"type":0,"value":"Using your rights is free. If a request is clearly unfounded or excessive, the law lets us charge a fair fee or refuse."}],"shown":[],"chosen":[]},
    'rights.time': {"tree":[{"type":0,"value":"The law gives us one month to answer. If you make many requests or a complex one, it allows up to two months more. We then tell you why within the first month."}],"shown":[],"chosen":[]},
    'rights.fee': {"tree":[{"type":0,"value":"When we charge a fee"}],"shown":[],"chosen":[]},
    'rights.time-declared': {"tree":[{"type":0,"value":"We aim to answer within"}],"shown":[],"chosen":[]},
    'rights.other': {"tree":[{"type":0,"value":"Rights we give you beyond the law"}],"shown":[],"chosen":[]},
    'object.heading': {"tree":[{"type":0,"value":"Your right to object"}],"shown":[],"chosen":[]},
    'object.general': {"tree":[{"type":0,"value":"You can object at any time, for reasons to do with your own situation, if we use your data for: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    'object.effect': {"tree":[{"type":0,"value":"We then stop. We go on only if we show compelling reasons that outweigh yours, or if we need the data for a legal claim."}],"shown":[],"chosen":[]},
    'object.marketing': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"You can object to marketing at any time. You do not have to say why. We then stop."}]}],"shown":[],"chosen":[]},
    'object.marketing-for': {"tree":[{"type":0,"value":"Where we do marketing: "},{"type":1,"value":"purposes"}],"shown":["purposes"],"chosen":[]},
    'object.how': {"tree":[{"type":0,"value":"How to object"}],"shown":[],"chosen":[]},
    'complaints.heading': {"tree":[{"type":0,"value":"Complaints"}],"shown":[],"chosen":[]},
    'complaints.us': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to us."}]},{"type":0,"value":" You have the right to complain to us if you think we broke data protection law with your data."}],"shown":[],"chosen":[]},
    'complaints.us-declared': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to us."}]},{"type":0,"value":" You can bring a complaint about your data to us."}],"shown":[],"chosen":[]},
    'complaints.us-how': {"tree":[{"type":0,"value":"How to complain to us"}],"shown":[],"chosen":[]},
    'complaints.acknowledge': {"tree":[{"type":0,"value":"We confirm that we have it within"}],"shown":[],"chosen":[]},
    'complaints.respond': {"tree":[{"type":0,"value":"We answer within"}],"shown":[],"chosen":[]},
    'complaints.process': {"tree":[{"type":0,"value":"What happens then"}],"shown":[],"chosen":[]},
    'complaints.uk': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to the regulator."}]},{"type":0,"value":" You can also complain to the Information Commission (ICO), which enforces data protection law in the UK."}],"shown":[],"chosen":[]},
    'complaints.uk-before': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to the regulator."}]},{"type":0,"value":" You can also complain to the Information Commissioner (ICO), who enforces data protection law in the UK."}],"shown":[],"chosen":[]},
    'complaints.eu': {"tree":[{"type":8,"value":"b","children":[{"type":0,"value":"Complain to an authority."}]},{"type":0,"value":" You can complain to a data protection authority in the European Economic Area."}],"shown":[],"chosen":[]},
    'complaints.eu-choice': {"tree":[{"type":0,"value":"You can choose the one where you live, where you work, or where you think the law was broken."}],"shown":[],"chosen":[]},
    'complaints.authority': {"tree":[{"type":0,"value":"The authority for us"}],"shown":[],"chosen":[]},
    'complaints.how': {"tree":[{"type":0,"value":"How to complain there"}],"shown":[],"chosen":[]},
    'complaints.website': {"tree":[{"type":0,"value":"Website"}],"shown":[],"chosen":[]},
  } },
}
