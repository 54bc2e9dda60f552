// @ts-nocheck
// Made by `npm run generate` from templates/*.hbs: change it there.
import { precompiled, type Ready, type Shell } from '../documents/shell/shell.js'

/** What fills `templates/fragment.html.hbs`. */
export type FragmentHtml = { readonly language: string; readonly draft: { readonly word: string; readonly meaning: string | Ready; readonly gaps: { readonly count: string | Ready; readonly places: readonly { readonly anchor: string; readonly title: string | Ready; readonly missing: string | Ready }[] } | undefined } | undefined; readonly main: string | Ready }

export const fragmentHtml: Shell<FragmentHtml> = precompiled('fragment.html', {"language":{"shown":"words"},"draft":{"with":{"word":{"shown":"words"},"meaning":{"shown":"either"},"gaps":{"with":{"count":{"shown":"either"},"places":{"each":{"anchor":{"shown":"words"},"title":{"shown":"either"},"missing":{"shown":"either"}}}}}}},"main":{"shown":"either"}}, {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<aside class=\"fr-draft\" aria-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":1,"column":96},"end":{"line":1,"column":100}} ), depth0))
    + "\"><div class=\"fr-page\"><p><b>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":1,"column":133},"end":{"line":1,"column":137}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":1,"column":146},"end":{"line":1,"column":153}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":159},"end":{"line":1,"column":318}}})) != null ? stack1 : "")
    + "</div></aside>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":1,"column":193},"end":{"line":1,"column":198}} ), depth0))
    + "</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":214},"end":{"line":1,"column":294}}})) != null ? stack1 : "")
    + "</ul></details>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":246},"end":{"line":1,"column":252}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":258},"end":{"line":1,"column":263}} ), depth0))
    + "</a>"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":1,"column":271},"end":{"line":1,"column":278}} ), depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"fr-notice\" lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":1,"column":31},"end":{"line":1,"column":39}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"draft"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":43},"end":{"line":1,"column":341}}})) != null ? stack1 : "")
    + "<div class=\"fr-main\">"
    + alias3(alias2(alias1(depth0, "main", {"start":{"line":1,"column":364},"end":{"line":1,"column":368}} ), depth0))
    + "</div></div>\n";
},"useData":true})

/** What fills `templates/page.html.hbs`. */
export type PageHtml = { readonly language: string; readonly policy: string; readonly description: string; readonly pageTitle: string; readonly canonical: string | Ready; readonly style: Ready; readonly skip: string | Ready; readonly draft: { readonly word: string; readonly meaning: string | Ready; readonly gaps: { readonly count: string | Ready; readonly places: readonly { readonly anchor: string; readonly title: string | Ready; readonly missing: string | Ready }[] } | undefined } | undefined; readonly head: string | Ready; readonly title: string | Ready; readonly applies: { readonly label: string | Ready; readonly day: string | undefined; readonly value: string | Ready } | undefined; readonly contents: string; readonly sections: readonly { readonly anchor: string; readonly number: string | Ready; readonly title: string | Ready; readonly entries: readonly { readonly anchor: string; readonly title: string | Ready }[] }[]; readonly main: string | Ready; readonly dates: readonly { readonly label: string | Ready; readonly day: string | undefined; readonly value: string | Ready }[] }

export const pageHtml: Shell<PageHtml> = precompiled('page.html', {"language":{"shown":"words"},"policy":{"shown":"words"},"description":{"shown":"words"},"pageTitle":{"shown":"words"},"canonical":{"shown":"either"},"style":{"shown":"ready"},"skip":{"shown":"either"},"draft":{"with":{"word":{"shown":"words"},"meaning":{"shown":"either"},"gaps":{"with":{"count":{"shown":"either"},"places":{"each":{"anchor":{"shown":"words"},"title":{"shown":"either"},"missing":{"shown":"either"}}}}}}},"head":{"shown":"either"},"title":{"shown":"either"},"applies":{"with":{"label":{"shown":"either"},"day":{"shown":"words","tested":true},"value":{"shown":"either"}}},"contents":{"shown":"words"},"sections":{"each":{"anchor":{"shown":"words"},"number":{"shown":"either"},"title":{"shown":"either"},"entries":{"tested":true,"each":{"anchor":{"shown":"words"},"title":{"shown":"either"}}}}},"main":{"shown":"either"},"dates":{"tested":true,"each":{"label":{"shown":"either"},"day":{"shown":"words","tested":true},"value":{"shown":"either"}}}}, {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<aside class=\"fr-draft\" aria-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":477},"end":{"line":2,"column":481}} ), depth0))
    + "\"><div class=\"fr-page\"><p><b>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":514},"end":{"line":2,"column":518}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":2,"column":527},"end":{"line":2,"column":534}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":540},"end":{"line":2,"column":699}}})) != null ? stack1 : "")
    + "</div></aside><div class=\"fr-watermark\" aria-hidden=\"true\" data-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":772},"end":{"line":2,"column":776}} ), depth0))
    + "\"></div>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":2,"column":574},"end":{"line":2,"column":579}} ), depth0))
    + "</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":595},"end":{"line":2,"column":675}}})) != null ? stack1 : "")
    + "</ul></details>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":627},"end":{"line":2,"column":633}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":639},"end":{"line":2,"column":644}} ), depth0))
    + "</a>"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":2,"column":652},"end":{"line":2,"column":659}} ), depth0))
    + "</li>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"fr-applies\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":2,"column":926},"end":{"line":2,"column":931}} ), depth0))
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"day"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":2,"column":934},"end":{"line":2,"column":1010}}})) != null ? stack1 : "")
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<time datetime=\""
    + alias3(alias2(alias1(depth0, "day", {"start":{"line":2,"column":963},"end":{"line":2,"column":966}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":2,"column":972},"end":{"line":2,"column":977}} ), depth0))
    + "</time>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":2,"column":996},"end":{"line":2,"column":1001}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":1223},"end":{"line":2,"column":1229}} ), depth0))
    + "\"><span>"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":2,"column":1241},"end":{"line":2,"column":1247}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":1259},"end":{"line":2,"column":1264}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1270},"end":{"line":2,"column":1371}}})) != null ? stack1 : "")
    + "</li>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1289},"end":{"line":2,"column":1359}}})) != null ? stack1 : "")
    + "</ol>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":1322},"end":{"line":2,"column":1328}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":1334},"end":{"line":2,"column":1339}} ), depth0))
    + "</a></li>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer class=\"fr-page fr-end\"><dl class=\"fr-meta\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dates"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1575},"end":{"line":2,"column":1713}}})) != null ? stack1 : "")
    + "</dl></footer>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":2,"column":1601},"end":{"line":2,"column":1606}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"day"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":2,"column":1617},"end":{"line":2,"column":1693}}})) != null ? stack1 : "")
    + "</dd></div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\""
    + alias3(alias2(alias1(depth0, "policy", {"start":{"line":2,"column":176},"end":{"line":2,"column":182}} ), depth0))
    + "\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"description\" content=\""
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":2,"column":269},"end":{"line":2,"column":280}} ), depth0))
    + "\"><title>"
    + alias3(alias2(alias1(depth0, "pageTitle", {"start":{"line":2,"column":293},"end":{"line":2,"column":302}} ), depth0))
    + "</title>"
    + alias3(alias2(alias1(depth0, "canonical", {"start":{"line":2,"column":314},"end":{"line":2,"column":323}} ), depth0))
    + "<style>"
    + alias3(alias2(alias1(depth0, "style", {"start":{"line":2,"column":334},"end":{"line":2,"column":339}} ), depth0))
    + "</style></head><body class=\"fr-notice\"><a class=\"fr-skip\" href=\"#main\">"
    + alias3(alias2(alias1(depth0, "skip", {"start":{"line":2,"column":414},"end":{"line":2,"column":418}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"draft"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":424},"end":{"line":2,"column":795}}})) != null ? stack1 : "")
    + "<header class=\"fr-header\"><div class=\"fr-page\">"
    + alias3(alias2(alias1(depth0, "head", {"start":{"line":2,"column":844},"end":{"line":2,"column":848}} ), depth0))
    + "<h1 class=\"fr-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":873},"end":{"line":2,"column":878}} ), depth0))
    + "</h1>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"applies"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":885},"end":{"line":2,"column":1023}}})) != null ? stack1 : "")
    + "</div></header><div class=\"fr-page fr-body\"><nav class=\"fr-contents\" id=\"contents\" aria-label=\""
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1120},"end":{"line":2,"column":1128}} ), depth0))
    + "\" tabindex=\"0\"><details><summary>"
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1165},"end":{"line":2,"column":1173}} ), depth0))
    + "</summary><ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1189},"end":{"line":2,"column":1385}}})) != null ? stack1 : "")
    + "</ol></details></nav><main class=\"fr-main\" id=\"main\">"
    + alias3(alias2(alias1(depth0, "main", {"start":{"line":2,"column":1440},"end":{"line":2,"column":1444}} ), depth0))
    + "<a class=\"fr-back\" href=\"#contents\">"
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1484},"end":{"line":2,"column":1492}} ), depth0))
    + "</a></main></div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dates"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1511},"end":{"line":2,"column":1734}}})) != null ? stack1 : "")
    + "</body></html>\n";
},"useData":true})

/** What fills `templates/page.md.hbs`. */
export type PageMd = { readonly title: Ready; readonly draft: { readonly mark: Ready; readonly gaps: { readonly count: Ready; readonly places: readonly Ready[] } | undefined } | undefined; readonly brand: { readonly name: Ready } | undefined; readonly applies: { readonly line: Ready } | undefined; readonly body: Ready; readonly dates: readonly Ready[] }

export const pageMd: Shell<PageMd> = precompiled('page.md', {"title":{"shown":"ready"},"draft":{"with":{"mark":{"shown":"ready"},"gaps":{"with":{"count":{"shown":"ready"},"places":{"each":{"this":{"shown":"ready"}}}}}}},"brand":{"with":{"name":{"shown":"ready"}}},"applies":{"with":{"line":{"shown":"ready"}}},"body":{"shown":"ready"},"dates":{"tested":true,"each":{"this":{"shown":"ready"}}}}, {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "> "
    + container.escapeExpression(container.lambda(container.strict(depth0, "mark", {"start":{"line":4,"column":4},"end":{"line":4,"column":8}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ">\n> "
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":7,"column":4},"end":{"line":7,"column":9}} ), depth0))
    + "\n>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "> - "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":16,"column":2},"end":{"line":16,"column":6}} ), depth0))
    + "\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "line", {"start":{"line":20,"column":2},"end":{"line":20,"column":6}} ), depth0))
    + "\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dates"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "- "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":4},"end":{"line":1,"column":9}} ), depth0))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"draft"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"brand"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"applies"),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "body", {"start":{"line":23,"column":2},"end":{"line":23,"column":6}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dates"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "");
},"useData":true})
