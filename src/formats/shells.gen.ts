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
export type PageHtml = { readonly language: string; readonly policy: string; readonly pageTitle: string; readonly style: Ready; readonly skip: string | Ready; readonly draft: { readonly word: string; readonly meaning: string | Ready; readonly gaps: { readonly count: string | Ready; readonly places: readonly { readonly anchor: string; readonly title: string | Ready; readonly missing: string | Ready }[] } | undefined } | undefined; readonly issuers: readonly (string | Ready)[]; readonly title: string | Ready; readonly dates: readonly { readonly label: string | Ready; readonly day: string | undefined; readonly value: string | Ready }[]; readonly contents: string; readonly sections: readonly { readonly anchor: string; readonly number: string | Ready; readonly title: string | Ready }[]; readonly main: string | Ready }

export const pageHtml: Shell<PageHtml> = precompiled('page.html', {"language":{"shown":"words"},"policy":{"shown":"words"},"pageTitle":{"shown":"words"},"style":{"shown":"ready"},"skip":{"shown":"either"},"draft":{"with":{"word":{"shown":"words"},"meaning":{"shown":"either"},"gaps":{"with":{"count":{"shown":"either"},"places":{"each":{"anchor":{"shown":"words"},"title":{"shown":"either"},"missing":{"shown":"either"}}}}}}},"issuers":{"each":{"this":{"shown":"either"}}},"title":{"shown":"either"},"dates":{"tested":true,"each":{"label":{"shown":"either"},"day":{"shown":"words","tested":true},"value":{"shown":"either"}}},"contents":{"shown":"words"},"sections":{"each":{"anchor":{"shown":"words"},"number":{"shown":"either"},"title":{"shown":"either"}}},"main":{"shown":"either"}}, {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<aside class=\"fr-draft\" aria-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":413},"end":{"line":2,"column":417}} ), depth0))
    + "\"><div class=\"fr-page\"><p><b>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":450},"end":{"line":2,"column":454}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":2,"column":463},"end":{"line":2,"column":470}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":476},"end":{"line":2,"column":635}}})) != null ? stack1 : "")
    + "</div></aside><div class=\"fr-watermark\" aria-hidden=\"true\" data-label=\""
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":2,"column":708},"end":{"line":2,"column":712}} ), depth0))
    + "\"></div>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":2,"column":510},"end":{"line":2,"column":515}} ), depth0))
    + "</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":531},"end":{"line":2,"column":611}}})) != null ? stack1 : "")
    + "</ul></details>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":563},"end":{"line":2,"column":569}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":575},"end":{"line":2,"column":580}} ), depth0))
    + "</a>"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":2,"column":588},"end":{"line":2,"column":595}} ), depth0))
    + "</li>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<p class=\"fr-org\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"fr-meta\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dates"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":902},"end":{"line":2,"column":1040}}})) != null ? stack1 : "")
    + "</dl>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":2,"column":928},"end":{"line":2,"column":933}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"day"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":2,"column":944},"end":{"line":2,"column":1020}}})) != null ? stack1 : "")
    + "</dd></div>";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<time datetime=\""
    + alias3(alias2(alias1(depth0, "day", {"start":{"line":2,"column":973},"end":{"line":2,"column":976}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":2,"column":982},"end":{"line":2,"column":987}} ), depth0))
    + "</time>";
},"7":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":2,"column":1006},"end":{"line":2,"column":1011}} ), depth0));
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":2,"column":1239},"end":{"line":2,"column":1245}} ), depth0))
    + "\"><span>"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":2,"column":1257},"end":{"line":2,"column":1263}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":1275},"end":{"line":2,"column":1280}} ), depth0))
    + "</a></li>";
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
    + "\"><meta name=\"color-scheme\" content=\"light dark\"><title>"
    + alias3(alias2(alias1(depth0, "pageTitle", {"start":{"line":2,"column":242},"end":{"line":2,"column":251}} ), depth0))
    + "</title><style>"
    + alias3(alias2(alias1(depth0, "style", {"start":{"line":2,"column":270},"end":{"line":2,"column":275}} ), depth0))
    + "</style></head><body class=\"fr-notice\"><a class=\"fr-skip\" href=\"#main\">"
    + alias3(alias2(alias1(depth0, "skip", {"start":{"line":2,"column":350},"end":{"line":2,"column":354}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"draft"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":360},"end":{"line":2,"column":731}}})) != null ? stack1 : "")
    + "<header class=\"fr-header\"><div class=\"fr-page\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"issuers"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":778},"end":{"line":2,"column":834}}})) != null ? stack1 : "")
    + "<h1 class=\"fr-title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":857},"end":{"line":2,"column":862}} ), depth0))
    + "</h1>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dates"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":869},"end":{"line":2,"column":1052}}})) != null ? stack1 : "")
    + "</div></header><div class=\"fr-page fr-body\"><nav class=\"fr-contents\" id=\"contents\" aria-label=\""
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1149},"end":{"line":2,"column":1157}} ), depth0))
    + "\"><details><summary>"
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1181},"end":{"line":2,"column":1189}} ), depth0))
    + "</summary><ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":1205},"end":{"line":2,"column":1300}}})) != null ? stack1 : "")
    + "</ol></details></nav><main class=\"fr-main\" id=\"main\">"
    + alias3(alias2(alias1(depth0, "main", {"start":{"line":2,"column":1355},"end":{"line":2,"column":1359}} ), depth0))
    + "<a class=\"fr-back\" href=\"#contents\">"
    + alias3(alias2(alias1(depth0, "contents", {"start":{"line":2,"column":1399},"end":{"line":2,"column":1407}} ), depth0))
    + "</a></main></div></body></html>\n";
},"useData":true})

/** What fills `templates/page.md.hbs`. */
export type PageMd = { readonly title: Ready; readonly draft: { readonly mark: Ready; readonly gaps: { readonly count: Ready; readonly places: readonly Ready[] } | undefined } | undefined; readonly dates: readonly Ready[]; readonly body: Ready }

export const pageMd: Shell<PageMd> = precompiled('page.md', {"title":{"shown":"ready"},"draft":{"with":{"mark":{"shown":"ready"},"gaps":{"with":{"count":{"shown":"ready"},"places":{"each":{"this":{"shown":"ready"}}}}}}},"dates":{"tested":true,"each":{"this":{"shown":"ready"}}},"body":{"shown":"ready"}}, {"0":function(container,depth0,helpers,partials,data) {
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
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dates"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dates"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "body", {"start":{"line":21,"column":2},"end":{"line":21,"column":6}} ), depth0))
    + "\n";
},"useData":true})
