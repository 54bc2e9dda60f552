const require=process.getBuiltinModule;
import {
  lawAsOf
} from "./chunk-5JR36MOO.js";
import {
  child,
  dataKindIds,
  isInside,
  isNone,
  keysOf,
  languageFindings,
  once,
  parentOf,
  plain,
  problem,
  purposeKindIds,
  rules,
  vendorIds
} from "./chunk-QWRGIKXX.js";
import {
  require_mod
} from "./chunk-DDDAZHGC.js";
import {
  refusedCharacter
} from "./chunk-FLS4RN2R.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-R3SUBOOH.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar4(node) || isCollection2(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias4;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap4;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq4;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci2 = visit_(i, node.items[i], visitor, path);
            if (typeof ci2 === "number")
              i = ci2 - 1;
            else if (ci2 === BREAK)
              return BREAK;
            else if (ci2 === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci2 = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci2 === "number")
              i = ci2 - 1;
            else if (ci2 === BREAK)
              return BREAK;
            else if (ci2 === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt2 = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt2} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn2) => tn2.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn2) => tn2.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k2 of Array.from(val.keys())) {
            const v0 = val.get(k2);
            const v1 = applyReviver(reviver, val, k2, v0);
            if (v1 === void 0)
              val.delete(k2);
            else if (v1 !== v0)
              val.set(k2, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k2, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k2, v0);
            if (v1 === void 0)
              delete val[k2];
            else if (v1 !== v0)
              val[k2] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v2, i) => toJS(v2, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v2 = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k2 = path[i];
        if (typeof k2 === "number" && Number.isInteger(k2) && k2 >= 0) {
          const a = [];
          a[k2] = v2;
          v2 = a;
        } else {
          v2 = /* @__PURE__ */ new Map([[k2, v2]]);
        }
      }
      return createNode.createNode(v2, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it2) => identity.isNode(it2) || identity.isPair(it2) ? it2.clone(schema) : it2);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j2 = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j2])
                return text;
              folds.push(j2);
              escapedFolds[j2] = true;
              end = j2 + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs2;
      if (singleQuote === false)
        qs2 = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs2 = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs2 = doubleQuotedString;
        else
          qs2 = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs2(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss2 = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss2.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss2.value, ctx) : blockString(ss2, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss2.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss2.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss2, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o2) => tagObj = o2 });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws2 = " ";
      if (keyComment || vsb || vcb) {
        ws2 = vsb ? "\n" : "";
        if (vcb) {
          const cs2 = commentString(vcb);
          ws2 += `
${stringifyComment.indentComment(cs2, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws2 === "\n" && valueComment)
            ws2 = "\n\n";
        } else {
          ws2 += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws2 = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws2 = "";
      }
      str += ws2 + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it2 of source.items)
          mergeValue(ctx, map, it2);
      else if (Array.isArray(source))
        for (const it2 of source)
          mergeValue(ctx, map, it2);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k2 = createNode.createNode(key, void 0, ctx);
      const v2 = createNode.createNode(value, void 0, ctx);
      return new Pair(k2, v2);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_2, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k2 = identity.isScalar(key) ? key.value : key;
      for (const it2 of items) {
        if (identity.isPair(it2)) {
          if (it2.key === key || it2.key === k2)
            return it2;
          if (identity.isScalar(it2.key) && it2.key.value === k2)
            return it2;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it2 = findPair(this.items, key);
        if (!it2)
          return false;
        const del = this.items.splice(this.items.indexOf(it2), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it2 = findPair(this.items, key);
        const node = it2?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_2, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it2 = this.items[idx];
        return !keepScalar && identity.isScalar(it2) ? it2.value : it2;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_2, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it2 of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it2 : String(i++);
              it2 = replacer.call(obj, key, it2);
            }
            seq.items.push(createNode.createNode(it2, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d2 = minFractionDigits - (n.length - i - 1);
        while (d2-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o2 = 0; i < n; ++i, o2 += lineWidth) {
            lines[i] = str.substr(o2, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it2 of iterable) {
          if (typeof replacer === "function")
            it2 = replacer.call(iterable, String(i++), it2);
          let key, value;
          if (Array.isArray(it2)) {
            if (it2.length === 2) {
              key = it2[0];
              value = it2[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it2}`);
          } else if (it2 && it2 instanceof Object) {
            const keys = Object.keys(it2);
            if (keys.length === 1) {
              key = keys[0];
              value = it2[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it2;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_2, ctx) {
        if (!ctx)
          return super.toJSON(_2);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_2, ctx) {
        return super.toJSON(_2, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day2, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d2 = parseSexagesimal(tz, false);
          if (Math.abs(d2) < 30)
            d2 *= 60;
          date -= 6e4 * d2;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs2 = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs2, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs2 = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs2, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs2 = commentString(doc.comment);
          if (cs2.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs2, ""));
          } else {
            lines.push(`... ${cs2}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v2) => typeof v2 === "number" || v2 instanceof String || v2 instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k2 = this.createNode(key, null, options);
        const v2 = this.createNode(value, null, options);
        return new Pair.Pair(k2, v2);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci2 = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci2 >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci2 - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci2 -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci2))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci2));
        }
        const pointer = " ".repeat(ci2) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st2 of key.end)
              if (st2.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it2 of key.items) {
            for (const st2 of it2.start)
              if (st2.type === "newline")
                return true;
            if (it2.sep) {
              for (const st2 of it2.sep)
                if (st2.type === "newline")
                  return true;
            }
            if (containsNewline(it2.key) || containsNewline(it2.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs2, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs2.offset;
      let commentEnd = null;
      for (const { start, value } of bs2.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs2.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs2.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs2.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st2 of start) {
              switch (st2.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st2.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st2 of sep) {
                  if (st2 === valueProps.found)
                    break;
                  if (st2.type === "newline") {
                    onError(st2, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce2, ...ee] = fc.end;
      let cePos = offset;
      if (ce2?.source === expectedEnd)
        cePos = ce2.offset + ce2.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce2 && ce2.source.length !== 1)
          ee.unshift(ce2);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt2 = ctx.schema.knownTags[tagName];
        if (kt2?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt2, { default: false }));
          tag = kt2;
        } else {
          if (kt2) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt2.tag} used for ${expType} collection, but expects ${kt2.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts2 = token.source;
            if (ts2 && typeof ts2 === "string")
              length += ts2.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re2.comment,
        range: [offset, valueEnd, re2.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt2 = schema.knownTags[tagName];
      if (kt2 && !kt2.collection) {
        schema.tags.push(Object.assign({}, kt2, { default: false, test: void 0 }));
        return kt2;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts2 = directives.tagString(tag.tag);
          const cs2 = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts2} or ${cs2}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st2 = before[i];
          switch (st2.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st2.source.length;
              continue;
          }
          st2 = before[++i];
          while (st2?.type === "space") {
            offset += st2.source.length;
            st2 = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re2 = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re2.offset];
      if (re2.comment)
        alias.comment = re2.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re2 = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re2.comment)
        doc.comment = re2.comment;
      doc.range = [offset, contentEnd, re2.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it2 = dc.items[0];
            if (identity.isPair(it2))
              it2 = it2.key;
            const cb = it2.commentBefore;
            it2.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he2 = source.indexOf("\n");
          const head = source.substring(0, he2);
          const body = source.substring(he2 + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he2 = source.indexOf("\n");
      const head = source.substring(0, he2);
      const body = source.substring(he2 + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st2 of end)
          switch (st2.type) {
            case "space":
            case "comment":
              props.push(st2);
              break;
            case "newline":
              props.push(st2);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st2) => st2.type === "space" || st2.type === "comment" || st2.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st2 of token.end)
            res += st2.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st2 of token.end)
              res += st2.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st2 of start)
        res += st2.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st2 of sep)
          res += st2.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field2, index] of path) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field2 = path[path.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci2 = _visit(Object.freeze(path.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci2 === "number")
              i = ci2 - 1;
            else if (ci2 === BREAK)
              return BREAK;
            else if (ci2 === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt2 = this.buffer.substr(offset, 3);
          if ((dt2 === "---" || dt2 === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs2 = line.indexOf("#");
          while (cs2 !== -1) {
            const ch = line[cs2 - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs2 - 1;
              break;
            } else {
              cs2 = line.indexOf("#", cs2 + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs2 = this.continueScalar(nl + 1);
            if (cs2 === -1)
              break;
            nl = qb.indexOf("\n", cs2);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs2 = this.continueScalar(nl + 1);
            if (cs2 === -1)
              break;
            nl = this.buffer.indexOf("\n", cs2);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs2 = this.continueScalar(i + 1);
              if (cs2 === -1)
                break;
              i = Math.max(i, cs2 - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter3;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it2 = parent.items[parent.items.length - 1];
          return it2.sep ?? it2.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target2, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target2, source);
      else
        for (let i = 0; i < source.length; ++i)
          target2.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it2 of fc.items) {
          if (it2.sep && !it2.value && !includesToken(it2.start, "explicit-key-ind") && !includesToken(it2.sep, "map-value-ind")) {
            if (it2.key)
              it2.value = it2.key;
            delete it2.key;
            if (isFlowToken(it2.value)) {
              if (it2.value.end)
                arrayPushArray(it2.value.end, it2.sep);
              else
                it2.value.end = it2.sep;
            } else
              arrayPushArray(it2.start, it2.sep);
            delete it2.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st2 = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st2;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it2.sep) {
                it2.value = token;
              } else {
                Object.assign(it2, { key: token, sep: [] });
                this.onKeyLine = !it2.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it2 = top.items[top.items.length - 1];
              if (it2.value)
                top.items.push({ start: [], value: token });
              else
                it2.value = token;
              break;
            }
            case "flow-collection": {
              const it2 = top.items[top.items.length - 1];
              if (!it2 || it2.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it2.sep)
                it2.value = token;
              else
                Object.assign(it2, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st2) => st2.type !== "comment" || st2.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it2 = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              it2.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it2.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it2.sep) {
              it2.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it2.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it2.sep || it2.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it2.sep && !it2.value) {
            const nl = [];
            for (let i = 0; i < it2.sep.length; ++i) {
              const st2 = it2.sep[i];
              switch (st2.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st2.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it2.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it2.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it2.sep) {
                it2.sep.push(this.sourceToken);
              } else {
                it2.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it2.sep && !it2.explicitKey) {
                it2.start.push(this.sourceToken);
                it2.explicitKey = true;
              } else if (atNextItem || it2.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it2.explicitKey) {
                if (!it2.sep) {
                  if (includesToken(it2.start, "newline")) {
                    Object.assign(it2, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it2.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it2.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it2.key) && !includesToken(it2.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it2.start);
                  const key = it2.key;
                  const sep = it2.sep;
                  sep.push(this.sourceToken);
                  delete it2.key;
                  delete it2.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it2.sep = it2.sep.concat(start, this.sourceToken);
                } else {
                  it2.sep.push(this.sourceToken);
                }
              } else {
                if (!it2.sep) {
                  Object.assign(it2, { key: null, sep: [this.sourceToken] });
                } else if (it2.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it2.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it2.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it2.value) {
                map.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it2.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it2, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it2.explicitKey && it2.sep && !includesToken(it2.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it2 = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it2.value) {
              const end = "end" in it2.value ? it2.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it2.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it2.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it2.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it2.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it2.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it2.value || this.indent <= seq.indent)
              break;
            it2.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it2.value || includesToken(it2.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it2.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it2 = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it2 || it2.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it2.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                Object.assign(it2, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it2 || it2.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it2.sep)
                it2.sep.push(this.sourceToken);
              else
                it2.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it2 || it2.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it2.sep)
                this.stack.push(fs2);
              else
                Object.assign(it2, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st2) => st2.type === "newline" || st2.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/source/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locatorOf(trees) {
  const deepest = (pointer) => {
    const keys = keysOf(pointer);
    let best;
    for (const tree of trees) {
      const found = follow(tree, keys);
      if (!best || found.depth > best.depth) best = found;
    }
    if (!best) throw new RangeError("a locator needs at least one file");
    return best;
  };
  return {
    locate(pointer, aim = "value") {
      const found = deepest(pointer);
      return { file: found.tree.file.path, range: rangeOf(found, aim) };
    },
    written(pointer) {
      const { tree, value } = deepest(pointer);
      const [start, end] = value?.range ?? [0, 0];
      return tree.file.text.slice(start, end).trim();
    },
    exists: (pointer) => deepest(pointer).depth === keysOf(pointer).length
  };
}
function rangeBetween(lines, start, end) {
  return { start: pointAt(lines, start), end: pointAt(lines, Math.max(start, end)) };
}
function pointAt(lines, offset) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function follow(tree, keys) {
  let value = tree.document.contents ?? void 0;
  let found = { tree, depth: 0, key: void 0, value };
  for (const [index, key] of keys.entries()) {
    const step = enter(value, key);
    if (!step) break;
    value = step.value;
    found = { tree, depth: index + 1, ...step };
    if ((0, import_yaml.isAlias)(value)) return { ...found, depth: keys.length };
  }
  return found;
}
function enter(node, key) {
  if ((0, import_yaml.isMap)(node)) {
    const pair = entriesOf(node).get(key);
    return pair && { key: asNode(pair.key), value: asNode(pair.value) };
  }
  if ((0, import_yaml.isSeq)(node)) {
    const item = /^\d+$/.test(key) ? asNode(node.items[Number(key)]) : void 0;
    return item && { key: void 0, value: item };
  }
  return void 0;
}
var indexes = /* @__PURE__ */ new WeakMap();
function entriesOf(map) {
  const known2 = indexes.get(map);
  if (known2) return known2;
  const entries = /* @__PURE__ */ new Map();
  for (const pair of map.items) {
    const key = keyText(asNode(pair.key));
    if (key !== void 0 && !entries.has(key)) entries.set(key, pair);
  }
  indexes.set(map, entries);
  return entries;
}
function keyText(key) {
  if (!(0, import_yaml.isScalar)(key)) return void 0;
  return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
var asNode = (value) => (0, import_yaml.isScalar)(value) || (0, import_yaml.isMap)(value) || (0, import_yaml.isSeq)(value) || (0, import_yaml.isAlias)(value) ? value : void 0;
function rangeOf(found, aim) {
  const { lines, file } = found.tree;
  const node = target(found, aim);
  const [start, end] = node?.range ?? [0, 0];
  if (start === end && node !== found.key && found.key?.range) {
    return rangeBetween(lines, found.key.range[0], found.key.range[1]);
  }
  return rangeBetween(lines, start, trimmedEnd(file.text, start, end));
}
function target(found, aim) {
  const { key, value } = found;
  if (key && (aim === "key" || (0, import_yaml.isMap)(value) || (0, import_yaml.isSeq)(value) || !value)) return key;
  if ((0, import_yaml.isMap)(value) && !value.flow) return asNode(value.items[0]?.key) ?? value;
  return value;
}
function trimmedEnd(text, start, end) {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last -= 1;
  return last;
}

// src/declaration/parse.ts
var import_yaml5 = __toESM(require_dist(), 1);

// src/source/lines.ts
var import_yaml2 = __toESM(require_dist(), 1);
function lineCounterOf(text) {
  const lines = new import_yaml2.LineCounter();
  lines.addNewLine(0);
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) lines.addNewLine(at2 + 1);
  return lines;
}

// src/declaration/depth.ts
var maxDepth = 60;
function tooDeep(file) {
  const at2 = deepPlace(file.text, maxDepth * 5);
  if (at2 === void 0) return void 0;
  return problem({
    rule: "syntax",
    file: file.path,
    range: rangeBetween(lineCounterOf(file.text), at2, at2 + 1),
    message: "The file is nested too deeply to be read here.",
    fix: `Close what is open: a declaration never needs more than ${maxDepth} levels.`
  });
}
function deepPlace(text, limit) {
  if (!new RegExp(`^[\\s?-]{${limit}}`, "m").test(text) && text.split(/[[{]/, limit + 2).length <= limit)
    return void 0;
  let brackets = 0;
  let indents = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const dashes = /^[\s?-]*/.exec(line)?.[0] ?? "";
    const width = dashes.length;
    if (width < line.trimEnd().length) {
      indents = indents.filter((indent) => indent < width);
      indents.push(width);
    }
    const nested = Math.max(indents.length, (dashes.match(/[?-]/g) ?? []).length);
    if (nested > limit) return offset + width;
    const opened = /[[{]/.exec(line);
    if (opened || brackets > 0) {
      for (let index = 0; index < line.length; index += 1) {
        const character = line[index];
        if (character === "[" || character === "{") brackets += 1;
        if ((character === "]" || character === "}") && brackets > 0) brackets -= 1;
        if (brackets > limit) return offset + index;
      }
    }
    offset += line.length + 1;
  }
  return void 0;
}

// src/declaration/open-mark.ts
var import_yaml3 = __toESM(require_dist(), 1);
function openQuote(contents, text, error) {
  if (error.code === "MISSING_CHAR" && !/quote/.test(error.message)) return void 0;
  let opened;
  (0, import_yaml3.visit)(contents, {
    Scalar(_key, node) {
      if (!(0, import_yaml3.isScalar)(node) || node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE" || !node.range) return;
      const [from, to] = node.range;
      const spansLines = text.slice(from, to).includes("\n");
      const endsAtError = to >= error.pos[0] - 1 && from <= error.pos[0];
      if (endsAtError && (spansLines || error.code === "MISSING_CHAR")) opened = from;
    }
  });
  return opened;
}
function openBracket(contents, error) {
  if (!/end with a? ?[\]}]|flow collection end|Expected flow/.test(error.message)) return void 0;
  let opened;
  (0, import_yaml3.visit)(contents, {
    Collection(_key, node) {
      if (!(0, import_yaml3.isCollection)(node) || node.flow !== true || !node.range) return;
      const [from, to] = node.range;
      if (from < error.pos[0] && to >= error.pos[0] - 1) opened = from;
    }
  });
  return opened;
}

// src/declaration/syntax-phrases.ts
var byCode = {
  OPEN_QUOTE: {
    message: "The quotation mark that opens here is not closed where the text ends.",
    fix: "Close it at the end of the text."
  },
  AFTER_QUOTE: {
    message: "The text ends at its closing quotation mark, and more follows.",
    fix: "Put the whole text in one pair of quotation marks; inside '\u2026', write an apostrophe twice."
  },
  NO_COLON: {
    message: "There is no colon in this line.",
    fix: "Write name, colon, space, value; indent a line further that continues the text above it."
  },
  TAB_AS_INDENT: {
    message: "This line is indented with a tab.",
    fix: "Indent with spaces: YAML does not accept tabs there."
  },
  BAD_INDENT: {
    message: "This line is indented differently from the lines it belongs to.",
    fix: "Give lines of the same level the same number of spaces."
  },
  MULTIPLE_DOCS: {
    message: "A second document begins here.",
    fix: "Keep one declaration in a file: delete the line '---' or '...', or move what follows into a file of its own."
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "There is a second colon in this line, so it reads as two entries in one.",
    fix: 'Put the text in quotation marks: title: "Courses: dates and places".'
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "The name of a field does not end on its line.",
    fix: "Write name and colon on one line; put text that runs over several lines behind the colon."
  },
  MISSING_CHAR: {
    message: "A comma, a colon or a space is missing here.",
    fix: "Part the entries inside brackets with commas."
  },
  BAD_SCALAR_START: {
    message: "Text cannot begin with this character.",
    fix: "Put the text in quotation marks."
  },
  BLOCK_IN_FLOW: {
    message: "A list with dashes cannot stand inside brackets.",
    fix: "Write the whole list in brackets, or the whole list with dashes."
  },
  UNEXPECTED_TOKEN: {
    message: "This does not belong here.",
    fix: "Look for a missing quotation mark, colon or bracket in this line and the one above it."
  },
  BAD_ALIAS: {
    message: "Text that begins with * or & is read as an alias or an anchor.",
    fix: "Put the text in quotation marks."
  },
  TAG_RESOLVE_FAILED: {
    message: "Tags (words that begin with !) have no meaning in a declaration.",
    fix: "Delete the tag; put text that begins with ! in quotation marks."
  },
  BAD_DQ_ESCAPE: {
    message: "A backslash in double quotation marks begins an escape, and this is none.",
    fix: "Write \\\\ for a backslash, or use single quotation marks ('\u2026')."
  },
  RESOURCE_EXHAUSTION: {
    message: "The file is nested too deeply to be read here.",
    fix: "Close what is open."
  },
  KEY_OVER_1024_CHARS: {
    message: "The name of this field is more than 1,024 characters long.",
    fix: "Look for a missing colon or quotation mark before it."
  }
};
var signs = [
  {
    test: /^Sequence item without - /,
    message: "This line stands in a list and does not begin with a dash.",
    fix: "Begin each item with a dash and a space, or indent the line like the field it belongs to."
  },
  {
    test: /^Missing space after :/,
    message: "There is no space after this colon.",
    fix: "Put a space after the colon."
  },
  {
    test: /^Missing ,/,
    message: "A comma is missing before this.",
    fix: "Part the entries inside brackets with commas, and put text with quotation marks in it in quotation marks."
  },
  {
    test: /^Comments must be separated/,
    message: "A comment begins here without a space before it.",
    fix: "Put a space before the #, or put text with a # in quotation marks."
  }
];
function bySign(sign) {
  if (sign === ",") return { message: "There is nothing before this comma.", fix: "Delete the comma." };
  if (sign === "]" || sign === "}") {
    return {
      message: `The bracket ${sign} closes nothing.`,
      fix: "Delete it, or open the bracket where the list begins."
    };
  }
  if (sign === "-") {
    return { message: "A list with dashes begins on a line of its own.", fix: "Move the dash to the next line." };
  }
  return void 0;
}

// src/source/quoted.ts
function quoted(text) {
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  const characters = [...line];
  const whole = characters.length <= 60 && text.length <= 200;
  return `'${whole ? line : `${characters.slice(0, 59).join("")}\u2026`}'`;
}

// src/declaration/aliases.ts
var import_yaml4 = __toESM(require_dist(), 1);
var aliasBudget = 1e5;
function aliasesOf() {
  const anchors = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  let spent = 0;
  const sizeOf = (value) => {
    const node = asNode(value);
    return node ? size(node) : 1;
  };
  const size = (node) => {
    const known2 = sizes.get(node);
    if (known2 !== void 0) return known2;
    sizes.set(node, 1);
    let nodes = 1;
    if ((0, import_yaml4.isMap)(node)) for (const pair of node.items) nodes += sizeOf(pair.value);
    if ((0, import_yaml4.isSeq)(node)) for (const item of node.items) nodes += sizeOf(item);
    if ((0, import_yaml4.isAlias)(node)) nodes += sizeOf(anchors.get(node.source));
    sizes.set(node, nodes);
    return nodes;
  };
  return {
    note(node) {
      if (node && "anchor" in node && node.anchor !== void 0) anchors.set(node.anchor, node);
    },
    target: (alias) => anchors.get(alias.source),
    spend(target2) {
      spent += size(target2);
      return spent <= aliasBudget;
    }
  };
}

// src/declaration/value-words.ts
var emptyFile = {
  rule: "syntax",
  message: "The file is empty.",
  fix: "Begin with the line forthright: 1."
};
var noMap = (what) => ({
  rule: "syntax",
  message: `A declaration is made of fields, and this file holds ${what}.`,
  fix: "Begin with the line forthright: 1, and put a colon and a space after the name of each field."
});
var tooDeep2 = {
  rule: "syntax",
  message: "The file is nested too deeply to be read here.",
  fix: `Close what is open: a declaration never needs more than ${maxDepth} levels.`
};
var wrongKey = {
  rule: "syntax",
  message: "The name of a field is a plain word, and this is something else.",
  fix: "Write the name as a word; put a name that begins with [, {, * or ? in quotation marks."
};
var noKey = {
  rule: "syntax",
  message: "There is no name before this colon.",
  fix: "Write the name of the field before the colon, or delete the line."
};
var tagged = {
  rule: "syntax",
  message: "Tags (words that begin with !) have no meaning in a declaration.",
  fix: "Delete the tag; put text that begins with ! in quotation marks."
};
var continued = {
  rule: "syntax",
  message: "This line continues the text above it instead of beginning a new item.",
  fix: "Give its dash the same indentation as the other items."
};
var duplicate = (key) => ({
  rule: "syntax",
  message: `${quoted(key)} stands here for the second time.`,
  fix: "Keep one of the two; if both are meant, give them different names."
});
var hidden = (character) => ({
  rule: "syntax",
  message: `This text holds the character ${character}, which cannot be seen or changes how the text reads.`,
  fix: "Delete the character, or write the text again by hand."
});
function unknownAlias(name) {
  const isText = !/^[\w-]+$/.test(name);
  return {
    rule: "syntax",
    message: `The alias '*${name}' names no anchor that stands before it.`,
    fix: isText ? "Put text that begins with * in quotation marks." : `Define it first with &${name}, write the value out, or put text that begins with * in quotation marks.`
  };
}
var loopingAlias = (name) => ({
  rule: "syntax",
  message: `The alias '*${name}' stands inside the very value it names.`,
  fix: "Write the value out: it cannot contain itself."
});
var costlyAlias = (name) => ({
  rule: "syntax",
  message: `With '*${name}', the aliases of this file stand for more than ${aliasBudget.toLocaleString("en")} values.`,
  fix: "Use fewer aliases inside aliased values."
});
function emptyValue(at2, anchor) {
  return {
    rule: "value-is-stated",
    message: `${fieldName(at2)} has no value, so it says nothing.`,
    fix: anchor === void 0 ? "Write the value; write none where there is none and the field offers it; or delete the line." : "Put text that begins with & in quotation marks: it was read as an anchor."
  };
}
function loneWord(key, hasEarlier) {
  const match = /^([\w-]+):(\S.*)$/s.exec(key);
  if (match) return noSpace(match[1] ?? "", match[2] ?? "");
  return {
    rule: "syntax",
    message: `${quoted(key)} stands here without a colon and a value.`,
    fix: hasEarlier ? "If it belongs to the text before the comma, put the whole text in quotation marks; otherwise give it a value." : "Put a colon, a space and the value after it, or write the ids in square brackets."
  };
}
var noSpace = (key, value) => ({
  rule: "syntax",
  message: `There is no space after the colon of '${key}'.`,
  fix: `Write ${key}: ${quoted(value).slice(1, -1)}`
});
function fieldName(at2) {
  const keys = keysOf(at2);
  const key = keys.at(-1) ?? "";
  return /^\d+$/.test(key) ? `Item ${Number(key) + 1} of '${keys.at(-2) ?? ""}'` : quoted(key);
}

// src/declaration/syntax-words.ts
function explainSyntax(text, contents, error) {
  const start = Math.min(error.pos[0], text.length);
  const quote = openQuote(contents, text, error);
  if (quote !== void 0) return { ...byCode.OPEN_QUOTE, start: quote, end: quote + 1 };
  const bracket = openBracket(contents, error);
  if (bracket !== void 0) return { ...openBracketWords(text, bracket), start: bracket, end: bracket + 1 };
  const line = lineOf(text, start);
  const above = line.start > 0 ? lineOf(text, line.start - 1) : line;
  if (error.code === "BAD_INDENT" && isBareName(text.slice(above.start, above.end))) {
    return withoutColon(text, above.start, above);
  }
  if (/Implicit (?:map )?keys/.test(error.message)) return withoutColon(text, start, line);
  const mark = error.code === "UNEXPECTED_TOKEN" ? aliasBefore(text, start, line) : void 0;
  if (mark !== void 0) return { ...byCode.BAD_ALIAS, start: mark, end: start };
  const indent = error.code === "BAD_INDENT" ? /^ +/.exec(text.slice(start, line.end))?.[0].length ?? 0 : 0;
  const end = Math.max(start + 1 + indent, Math.min(error.pos[1], line.end));
  return { ...phraseFor(text, start, line, error), start, end };
}
function phraseFor(text, start, line, error) {
  const sign = text[start] ?? "";
  const before = text.slice(line.start, start).trimEnd();
  if (error.code === "BLOCK_IN_FLOW" && !sign.startsWith("-")) return byCode.BLOCK_AS_IMPLICIT_KEY;
  if (error.code === "UNEXPECTED_TOKEN" && /["']$/.test(before)) return byCode.AFTER_QUOTE;
  const found = error.code === "UNEXPECTED_TOKEN" ? bySign(sign) : void 0;
  return found ?? signs.find(({ test }) => test.test(error.message)) ?? known(error);
}
function known(error) {
  const found = Object.entries(byCode).find(([code]) => code === error.code)?.[1];
  if (found) return found;
  return {
    message: `The file cannot be read here: ${lower(error.message)}`,
    fix: "Look at the punctuation of this line and the one above it."
  };
}
function aliasBefore(text, start, line) {
  const found = /(?:^|[\s,[{])([*&]\S+\s*)$/.exec(text.slice(line.start, start));
  return found ? start - (found[1]?.length ?? 0) : void 0;
}
function openBracketWords(text, bracket) {
  const open = text[bracket] ?? "[";
  const { end } = lineOf(text, bracket);
  const comment = / #\S/.test(text.slice(bracket, end));
  return {
    message: `The bracket ${open} that opens here is not closed.`,
    fix: comment ? "Put text with a # in quotation marks: after a space, # begins a comment." : `Close it with ${open === "[" ? "]" : "}"}, or indent the lines that belong inside it.`
  };
}
var isBareName = (line) => /^\s*[\w-]+(?: [^:#]*)?(?: #.*)?$/.test(line) && !/^\s*- /.test(line);
function withoutColon(text, start, line) {
  const [, indent = "", written = ""] = /^([\s-]*)(.*?)\s*(?: #.*)?$/.exec(text.slice(line.start, line.end)) ?? [];
  const from = Math.max(start, line.start + indent.length);
  const end = Math.max(from + 1, line.start + indent.length + written.length);
  const close = /^([\w-]+):(\S.*)$/.exec(written);
  const words3 = close ? noSpace(close[1] ?? "", close[2] ?? "") : byCode.NO_COLON;
  return { message: words3.message, fix: words3.fix, start: from, end };
}
function lineOf(text, offset) {
  const end = text.indexOf("\n", offset);
  const stop = end === -1 ? text.length : end;
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: text[stop - 1] === "\r" ? stop - 1 : stop };
}
var lower = (message) => {
  const first = (message.split("\n")[0] ?? "").trim().replace(/\.?$/, ".");
  return first.charAt(0).toLowerCase() + first.slice(1);
};

// src/declaration/includes.ts
function includesOf(tree) {
  const list = tree.document.get("include");
  const items = isItems(list) ? list.items : [];
  return items.flatMap((item, index) => {
    const path = typeof item === "object" && item !== null && "value" in item ? item.value : item;
    return typeof path === "string" && path.trim() !== "" ? [{ path, pointer: child("", "include", index) }] : [];
  });
}
var isItems = (value) => typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);

// src/declaration/parse.ts
function parse(file) {
  const source = { path: file.path, text: file.text.replace(/^\uFEFF/, "") };
  const lines = new import_yaml5.LineCounter();
  const early = directive(source) ?? loneReturn(source) ?? tooDeep(source);
  if (early) return { value: void 0, findings: [early] };
  const document = (0, import_yaml5.parseDocument)(source.text, {
    lineCounter: lines,
    uniqueKeys: false,
    version: "1.2",
    // Not 'silent': then a second document would be passed over without a word.
    logLevel: "error",
    stringKeys: false,
    prettyErrors: false
  });
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first) return { value: void 0, findings: [syntaxFinding(source, lines, document.contents, first)] };
  return { value: { file: source, document, lines }, findings: [] };
}
function syntaxFinding(file, lines, contents, error) {
  const words3 = explainSyntax(file.text, contents, error);
  const within = (offset) => Math.min(offset, file.text.length);
  const range = rangeBetween(lines, within(words3.start), within(words3.end));
  return problem({ rule: "syntax", file: file.path, range, message: words3.message, fix: words3.fix });
}
function loneReturn(file) {
  const at2 = file.text.search(/\r(?!\n)/);
  if (at2 === -1) return void 0;
  return problem({
    rule: "syntax",
    file: file.path,
    range: rangeBetween(lineCounterOf(file.text), at2, at2 + 1),
    message: "A carriage return stands here without a line feed.",
    fix: "Save the file with the line endings LF or CRLF."
  });
}
function directive(file) {
  let start = 0;
  for (const line of linesOf(file.text)) {
    if (line.startsWith("%")) break;
    if (line.trim() !== "" && !line.startsWith("#")) return void 0;
    start += line.length;
  }
  const written = /^%[A-Z]+.*/.exec(file.text.slice(start, start + 200))?.[0];
  if (written === void 0) return void 0;
  return problem({
    rule: "syntax",
    file: file.path,
    range: rangeBetween(lineCounterOf(file.text), start, start + written.length),
    message: `The directive '${written.trim()}' changes how the file is read.`,
    fix: "Delete the line: a declaration is always YAML 1.2."
  });
}
function* linesOf(text) {
  for (let at2 = 0; at2 < text.length; ) {
    const end = text.indexOf("\n", at2);
    const next = end === -1 ? text.length : end + 1;
    yield text.slice(at2, next);
    at2 = next;
  }
}

// src/notice/languages.gen.ts
var languages = ["en"];

// src/declaration/read-value.ts
var import_yaml6 = __toESM(require_dist(), 1);

// src/declaration/value.ts
var isValueMap = (value) => typeof value === "object" && !Array.isArray(value);
var emptyMap = () => /* @__PURE__ */ Object.create(null);

// src/declaration/read-value.ts
function readValue(tree) {
  return new Reader(tree).read();
}
var Reader = class {
  constructor(tree) {
    this.tree = tree;
  }
  tree;
  findings = [];
  skipped = [];
  aliases = aliasesOf();
  open = /* @__PURE__ */ new Set();
  /** What stands behind several aliases is reported once. */
  reported = /* @__PURE__ */ new Set();
  read() {
    const contents = asNode(this.tree.document.contents);
    if ((0, import_yaml6.isMap)(contents)) return this.result(this.value(contents, "", 0, void 0));
    const isEmpty = !contents || (0, import_yaml6.isScalar)(contents) && contents.value === null;
    const what = (0, import_yaml6.isSeq)(contents) ? "a list" : "one single text";
    this.refuse(contents, "", isEmpty ? emptyFile : noMap(what));
    return this.result(void 0);
  }
  result(value) {
    return { value: isValueMap(value) ? value : emptyMap(), skipped: this.skipped, findings: this.findings };
  }
  /** `owner` stands for a value that is not there: the key it would belong to. */
  value(node, at2, depth, owner) {
    this.aliases.note(node);
    if (depth > maxDepth) return this.refuse(node ?? owner, at2, tooDeep2);
    if ((0, import_yaml6.isAlias)(node)) return this.alias(node, at2, depth);
    if (node && "tag" in node && node.tag !== void 0) return this.tagged(node, at2);
    if ((0, import_yaml6.isMap)(node)) return node.items.length === 0 ? this.empty(node, at2) : this.map(node, at2, depth);
    if ((0, import_yaml6.isSeq)(node)) return node.items.length === 0 ? this.empty(node, at2) : this.list(node, at2, depth);
    if ((0, import_yaml6.isScalar)(node)) return this.scalar(node, at2, owner);
    return this.empty(owner, at2);
  }
  map(map, at2, depth) {
    const value = emptyMap();
    const first = /* @__PURE__ */ new Map();
    const before = this.skipped.length;
    this.open.add(map);
    for (const pair of map.items) {
      const keyNode = asNode(pair.key);
      const key = this.key(map, keyNode, at2);
      if (keyNode === void 0 || key === void 0) continue;
      const earlier = first.get(key);
      if (earlier) this.duplicate(key, keyNode, earlier, child(at2, key));
      else if (key.startsWith("x-")) this.extension(asNode(pair.value));
      else if (!this.hidden(key, keyNode, child(at2, key))) {
        const item = this.entry(map, pair, keyNode, child(at2, key), depth);
        if (item !== void 0) value[key] = item;
      }
      if (!earlier) first.set(key, keyNode);
    }
    this.open.delete(map);
    if (Object.keys(value).length > 0 || this.skipped.length === before) return value;
    this.skipped.push(at2);
    return void 0;
  }
  key(map, node, at2) {
    this.aliases.note(node);
    const key = keyText(node);
    if (key === void 0) return this.refuse(node ?? map, at2, wrongKey);
    return key === "" ? this.refuse(node, child(at2, ""), noKey) : key;
  }
  entry(map, pair, key, at2, depth) {
    const value = asNode(pair.value);
    const isLone = value === void 0 && map.flow === true;
    if (isLone) return this.refuse(key, at2, loneWord(keyText(key) ?? "", map.items[0] !== pair));
    return this.value(value, at2, depth + 1, key);
  }
  list(list, at2, depth) {
    this.open.add(list);
    const items = list.items.map((item, index) => {
      return this.item(asNode(item), child(at2, index), depth + 1) ?? emptyMap();
    });
    this.open.delete(list);
    return items;
  }
  /** Of an item that is not there, its dash is. */
  item(node, at2, depth) {
    if (!(0, import_yaml6.isScalar)(node) || node.value !== null || node.source || node.tag !== void 0 || !node.range) {
      return this.value(node, at2, depth, node);
    }
    this.skipped.push(at2);
    const dash = Math.max(0, this.tree.file.text.lastIndexOf("-", node.range[0]));
    this.reportAt(node, dash, dash + 1, at2, emptyValue(at2, node.anchor));
    return void 0;
  }
  scalar(node, at2, owner) {
    const { value } = node;
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value !== "string") return this.empty(node.source ? node : owner, at2, node.anchor);
    if (value.trim() === "" || value === "None") return this.empty(node, at2);
    return this.hidden(value, node, at2) || this.continuedList(node, at2) ? void 0 : value;
  }
  alias(node, at2, depth) {
    const target2 = this.aliases.target(node);
    if (!target2) return this.refuse(node, at2, unknownAlias(node.source));
    if (this.open.has(target2)) return this.refuse(node, at2, loopingAlias(node.source));
    if (!this.aliases.spend(target2)) return this.refuse(node, at2, costlyAlias(node.source));
    return this.value(target2, at2, depth, node);
  }
  tagged(node, at2) {
    this.skipped.push(at2);
    const [valueStart] = node.range ?? [0];
    const { text } = this.tree.file;
    const mark = text.lastIndexOf("!", valueStart);
    const start = text[mark - 1] === "!" ? mark - 1 : mark;
    const length = /^\S+/.exec(text.slice(start, start + 80))?.[0].length ?? 1;
    this.reportAt(node, start, start + length, at2, tagged);
  }
  duplicate(key, node, earlier, at2) {
    const related = [{ ...this.placeOf(earlier), message: "first written here" }];
    this.report(node, at2, { ...duplicate(key), related });
  }
  /** Extension keys are ignored, but anchors inside them can be used elsewhere. */
  extension(node) {
    this.aliases.note(node);
    if ((0, import_yaml6.isMap)(node)) for (const pair of node.items) this.extension(asNode(pair.value));
    if ((0, import_yaml6.isSeq)(node)) for (const item of node.items) this.extension(asNode(item));
  }
  hidden(text, node, at2) {
    const character = refusedCharacter(text);
    if (character === void 0) return false;
    this.refuse(node, at2, hidden(character));
    return true;
  }
  /** `- x` with a deeper `- y` below it is one text, "x - y": a list that was indented by accident. */
  continuedList(node, at2) {
    if (node.type !== "PLAIN" || !node.range) return false;
    const written = this.tree.file.text.slice(node.range[0], node.range[1]);
    const match = /\n[ \t]*(- )/.exec(written);
    if (!match) return false;
    const start = node.range[0] + match.index + match[0].length - 2;
    this.skipped.push(at2);
    this.reportAt(node, start, start + 1, at2, continued);
    return true;
  }
  empty(node, at2, anchor) {
    return this.refuse(node, at2, emptyValue(at2, anchor));
  }
  refuse(node, at2, said) {
    this.skipped.push(at2);
    this.report(node, at2, said);
  }
  report(node, at2, said) {
    const [start, end] = this.extent(node);
    this.reportAt(node, start, end, at2, said);
  }
  reportAt(node, start, end, at2, said) {
    if (node && this.reported.has(node)) return;
    if (node) this.reported.add(node);
    const range = rangeBetween(this.tree.lines, start, end);
    this.findings.push(problem({ ...said, file: this.tree.file.path, range, pointer: at2 }));
  }
  placeOf(node) {
    const [start, end] = this.extent(node);
    return { file: this.tree.file.path, range: rangeBetween(this.tree.lines, start, end) };
  }
  /** Where a node stands; of a map or list, its first line is enough. */
  extent(node) {
    const [start, end] = node?.range ?? [0, 0];
    if ((0, import_yaml6.isScalar)(node)) return [start, end];
    const firstLine = this.tree.file.text.slice(start, end).search(/\r?\n/);
    return [start, firstLine === -1 ? end : start + firstLine];
  }
};

// src/declaration/assemble.ts
function assemble(trees) {
  const findings = [];
  const skipped = [];
  const whole = emptyMap();
  const owners = /* @__PURE__ */ new Map();
  for (const [index, tree] of trees.entries()) {
    const part = readValue(tree);
    findings.push(...part.findings);
    skipped.push(...part.skipped);
    for (const [key, value] of Object.entries(part.value)) {
      const own = index > 0 ? misplaced(tree, key) : void 0;
      if (own) findings.push(own);
      else findings.push(...merge(whole, owners, tree, key, value));
    }
  }
  if (skipped.includes("")) return { value: void 0, findings };
  return { value: { value: whole, skipped }, findings };
}
function misplaced(tree, key) {
  if (key !== "forthright" && key !== "include") return void 0;
  const at2 = child("", key);
  return problem({
    rule: "include",
    ...locatorOf([tree]).locate(at2, "key"),
    pointer: at2,
    message: `'${key}' belongs in the main file only, and this file is included by it.`,
    fix: key === "include" ? "List every part in the main file." : "Delete the line."
  });
}
function merge(whole, owners, tree, key, value) {
  const before = whole[key];
  const at2 = child("", key);
  if (before === void 0) {
    whole[key] = value;
    owners.set(at2, tree);
    if (isValueMap(value)) for (const id of Object.keys(value)) owners.set(child(at2, id), tree);
    return [];
  }
  if (!isValueMap(before) || !isValueMap(value) || !registers.has(key)) return [twice(owners, tree, at2)];
  const merged = Object.assign(emptyMap(), before);
  const findings = [];
  for (const [id, entry] of Object.entries(value)) {
    if (id in merged) findings.push(twice(owners, tree, child(at2, id)));
    else {
      merged[id] = entry;
      owners.set(child(at2, id), tree);
    }
  }
  whole[key] = merged;
  return findings;
}
var registers = /* @__PURE__ */ new Set([
  "notices",
  "controllers",
  "dataSubjects",
  "data",
  "sources",
  "recipients",
  "retention",
  "purposes",
  "promises",
  "documents",
  "sections",
  "lint"
]);
function twice(owners, tree, at2) {
  const here = locatorOf([tree]);
  const first = owners.get(at2);
  const name = keysOf(at2).at(-1) ?? "";
  return problem({
    rule: "include",
    ...here.locate(at2, "key"),
    pointer: at2,
    message: `${quoted(name)} is declared in two files.`,
    fix: keysOf(at2).length === 1 ? "Keep one of the two." : "Keep one of the two, or give them different names.",
    related: first ? [{ ...locatorOf([first]).locate(at2, "key"), message: "first declared here" }] : []
  });
}

// src/declaration/shapes.gen.ts
var s0 = { "scalar": true };
var s1 = { "list": { "scalar": true } };
var s2 = { "object": "Transcription" };
var s3 = { "object": "Brand" };
var s4 = { "map": { "object": "Notice" } };
var s5 = { "map": { "object": "Controller" } };
var s6 = { "list": { "object": "JointArrangement" }, "none": true, "noneBecause": true };
var s7 = { "map": { "object": "DataSubjectGroup", "scalar": true, "short": "label" } };
var s8 = { "map": { "object": "Datum", "scalar": true, "short": "label" } };
var s9 = { "map": { "object": "Source" } };
var s10 = { "map": { "object": "Recipient" }, "none": true, "noneBecause": true };
var s11 = { "object": "TransferTerms", "none": true, "noneBecause": true };
var s12 = { "map": { "object": "RetentionRule" } };
var s13 = { "map": { "object": "Purpose" } };
var s14 = { "object": "General" };
var s15 = { "object": "Rights" };
var s16 = { "object": "Complaints" };
var s17 = { "object": "Cookies", "none": true, "noneBecause": true };
var s18 = { "object": "Children", "none": true, "noneBecause": true };
var s19 = { "object": "Security" };
var s20 = { "object": "Breach" };
var s21 = { "map": { "object": "Pledge" } };
var s22 = { "object": "FurtherProcessing", "none": true, "noneBecause": true };
var s23 = { "map": { "object": "Document" } };
var s24 = { "list": { "object": "Definition" } };
var s25 = { "map": { "object": "Section" } };
var s26 = { "map": { "object": "RootLintEntry" } };
var s27 = { "test": "date", "damaged": true, "scalar": true };
var s28 = { "text": true, "scalar": true };
var s29 = { "list": { "text": true } };
var s30 = { "list": { "text": true, "object": "TranscriptionBrokenReferencesItem", "short": "words" } };
var s31 = { "list": { "text": true, "object": "TranscriptionLeftOutItem", "short": "text" } };
var s32 = { "text": true };
var s33 = { "test": "uri", "object": "LabelledUrl", "damaged": true, "scalar": true, "short": "url" };
var s34 = { "test": "uri", "damaged": true, "scalar": true };
var s35 = { "list": { "ref": "dataSubjects" } };
var s36 = { "list": { "ref": "controllers" } };
var s37 = { "list": { "test": "countries", "scalar": true } };
var s38 = { "object": "NoticeScope" };
var s39 = { "list": { "object": "NoticeOtherItem" } };
var s40 = { "object": "NoticeChanges", "none": true, "noneBecause": true };
var s41 = { "list": { "text": true, "object": "Note", "short": "text" }, "one": true };
var s42 = { "list": { "text": true, "object": "NoticeScopeCoversItem", "short": "label" } };
var s43 = { "list": { "text": true, "object": "NoticeScopeExcludesItem", "short": "label" } };
var s44 = { "list": { "scalar": true }, "none": true, "noneBecause": true };
var s45 = { "list": { "object": "NoticeChangesLogItem" } };
var s46 = { "list": { "ref": "purposes" } };
var s47 = { "list": { "text": true, "object": "ControllerBrandsItem", "short": "name" } };
var s48 = { "test": "countries", "scalar": true };
var s49 = { "ref": "controllers" };
var s50 = { "object": "ControllerUnit", "scalar": true, "short": "name" };
var s51 = { "list": { "object": "ControllerRegistrationsItem" } };
var s52 = { "object": "Contact" };
var s53 = { "object": "ControllerDpo", "none": true, "noneBecause": true };
var s54 = { "object": "Person", "none": true, "noneBecause": true };
var s55 = { "list": { "object": "ControllerRepresentativesItem" }, "none": true, "noneBecause": true };
var s56 = { "object": "ContactEmail", "damaged": true, "none": true, "noneBecause": true, "scalar": true, "short": "address" };
var s57 = { "object": "ContactPost", "damaged": true, "none": true, "noneBecause": true, "scalar": true, "short": "address" };
var s58 = { "damaged": true, "none": true, "noneBecause": true, "scalar": true };
var s59 = { "test": "uri", "object": "LabelledUrl", "damaged": true, "none": true, "noneBecause": true, "scalar": true, "short": "url" };
var s60 = { "ref": "documents" };
var s61 = { "object": "DataSubjectGroupAge" };
var s62 = { "list": { "test": "dataKinds", "scalar": true } };
var s63 = { "none": true, "noneBecause": true, "scalar": true };
var s64 = { "ref": "data" };
var s65 = { "ref": "recipients" };
var s66 = { "list": { "ref": "data" } };
var s67 = { "object": "SourceInformed", "none": true, "noneBecause": true };
var s68 = { "object": "SourceExemption" };
var s69 = { "test": "vendors", "scalar": true };
var s70 = { "list": { "test": "countries", "object": "Transfer", "scalar": true, "short": "country" } };
var s71 = { "object": "RecipientContract", "none": true, "noneBecause": true, "scalar": true };
var s72 = { "list": { "object": "Mechanism", "scalar": true, "short": "type" }, "none": true, "noneBecause": true };
var s73 = { "object": "TransferAssessment", "none": true, "noneBecause": true };
var s74 = { "list": { "object": "LawItem", "scalar": true, "short": "title" }, "one": true };
var s75 = { "list": { "ref": "retention", "object": "RetentionRule" } };
var s76 = { "list": { "test": "purposeKinds", "scalar": true } };
var s77 = { "list": { "ref": "dataSubjects", "use": "dataSubjects" }, "none": true, "noneBecause": true };
var s78 = { "list": { "ref": "data", "use": "data" }, "none": true, "noneBecause": true };
var s79 = { "list": { "ref": "sources", "use": "sources" }, "none": true, "noneBecause": true };
var s80 = { "none": true, "noneBecause": true, "list": { "object": "Basis", "scalar": true, "short": "type" }, "one": true };
var s81 = { "none": true, "noneBecause": true, "list": { "object": "SpecialCondition" }, "one": true };
var s82 = { "none": true, "noneBecause": true, "list": { "object": "CriminalCondition" }, "one": true };
var s83 = { "list": { "ref": "recipients", "use": "recipients" }, "none": true, "noneBecause": true };
var s84 = { "none": true, "noneBecause": true, "list": { "object": "RetentionRule", "ref": "retention" }, "one": true };
var s85 = { "none": true, "noneBecause": true, "list": { "object": "Provision" }, "one": true };
var s86 = { "none": true, "noneBecause": true, "list": { "object": "Marketing" }, "one": true };
var s87 = { "none": true, "noneBecause": true, "list": { "object": "Profiling" }, "one": true };
var s88 = { "none": true, "noneBecause": true, "list": { "object": "AutomatedDecision" }, "one": true };
var s89 = { "object": "FurtherTo" };
var s90 = { "list": { "ref": "documents" } };
var s91 = { "text": true, "noneBecause": true };
var s92 = { "object": "PurposeDpia", "none": true, "noneBecause": true };
var s93 = { "text": true, "object": "BasisWithdraw", "noneBecause": true, "short": "how" };
var s94 = { "list": { "text": true, "object": "BasisInterestsItem", "short": "interest" } };
var s95 = { "object": "BasisBalancing", "none": true, "noneBecause": true };
var s96 = { "text": true, "object": "SpecialConditionWithdraw", "noneBecause": true, "short": "how" };
var s97 = { "object": "SpecialConditionPolicyDocument", "none": true, "noneBecause": true };
var s98 = { "object": "CriminalConditionPolicyDocument", "none": true, "noneBecause": true };
var s99 = { "list": { "ref": "recipients" }, "none": true, "noneBecause": true };
var s100 = { "object": "MarketingOptOut", "none": true, "noneBecause": true };
var s101 = { "ref": "purposes" };
var s102 = { "object": "FurtherToCompatibility" };
var s103 = { "list": { "ref": "recipients", "use": "recipients" } };
var s104 = { "list": { "object": "Basis" }, "one": true };
var s105 = { "list": { "ref": "sources", "use": "sources" } };
var s106 = { "object": "Profiling", "none": true, "noneBecause": true };
var s107 = { "object": "AutomatedDecision", "none": true, "noneBecause": true };
var s108 = { "object": "Provision", "none": true, "noneBecause": true };
var s109 = { "list": { "ref": "data", "use": "data" } };
var s110 = { "map": { "object": "Right", "scalar": true, "short": "words" }, "scalar": true };
var s111 = { "map": { "object": "Right" } };
var s112 = { "object": "Fee", "none": true, "noneBecause": true };
var s113 = { "object": "ComplaintsToController", "none": true, "noneBecause": true };
var s114 = { "none": true, "noneBecause": true, "list": { "object": "AuthorityComplaint" }, "one": true };
var s115 = { "test": "authorities", "object": "StatedAuthority", "none": true, "noneBecause": true, "scalar": true, "short": "authority" };
var s116 = { "test": "authorities", "scalar": true };
var s117 = { "map": { "object": "Cookie" } };
var s118 = { "object": "CookiesConsent", "none": true, "noneBecause": true };
var s119 = { "text": true, "object": "CookiesConsentWithdraw", "noneBecause": true, "short": "how" };
var s120 = { "object": "ChildrenParentalConsent", "none": true, "noneBecause": true };
var s121 = { "ref": "notices", "none": true, "noneBecause": true };
var s122 = { "object": "ChildrenHigherProtection", "none": true, "noneBecause": true };
var s123 = { "list": { "text": true, "object": "SecurityMeasuresItem", "short": "words" } };
var s124 = { "list": { "object": "SecurityMarkingItem" } };
var s125 = { "list": { "text": true, "object": "SecurityStorageItem", "short": "words" } };
var s126 = { "object": "BreachAuthority" };
var s127 = { "object": "BreachPeople" };
var s128 = { "test": "authorities", "object": "StatedAuthority", "scalar": true, "short": "authority" };
var s129 = { "list": { "object": "Note", "scalar": true } };
var s130 = { "list": { "ref": "recipients" } };
var s131 = { "list": { "ref": "notices" } };
var shapes = {
  Root: {
    forthright: s0,
    regimes: s1,
    languages: s1,
    transcription: s2,
    brand: s3,
    notices: s4,
    controllers: s5,
    jointArrangements: s6,
    dataSubjects: s7,
    data: s8,
    sources: s9,
    recipients: s10,
    transfers: s11,
    retention: s12,
    purposes: s13,
    general: s14,
    rights: s15,
    complaints: s16,
    cookies: s17,
    children: s18,
    security: s19,
    breach: s20,
    promises: s21,
    furtherProcessing: s22,
    documents: s23,
    definitions: s24,
    sections: s25,
    include: s1,
    lint: s26
  },
  Transcription: {
    source: s0,
    retrieved: s27,
    truncated: s28,
    unknown: s1,
    lost: s29,
    brokenReferences: s30,
    leftOut: s31
  },
  Damaged: {
    damaged: s0,
    written: s0
  },
  TranscriptionBrokenReferencesItem: {
    words: s32
  },
  TranscriptionLeftOutItem: {
    text: s32,
    because: s32
  },
  Brand: {
    name: s32,
    logo: s0,
    accent: s0,
    font: s0,
    url: s33
  },
  LabelledUrl: {
    label: s32,
    url: s34
  },
  Notice: {
    title: s32,
    audience: s35,
    issuedBy: s36,
    effective: s27,
    reviewed: s27,
    version: s0,
    url: s33,
    languages: s1,
    audienceCountries: s37,
    intro: s32,
    scope: s38,
    other: s39,
    incomplete: s32,
    changes: s40,
    notes: s41
  },
  NoticeScope: {
    covers: s42,
    excludes: s43,
    words: s32,
    limitedTo: s32,
    notes: s41
  },
  NoticeScopeCoversItem: {
    label: s32,
    url: s33
  },
  NoticeScopeExcludesItem: {
    label: s32,
    url: s33,
    because: s32
  },
  Note: {
    text: s32
  },
  NoticeOtherItem: {
    label: s32,
    where: s32,
    url: s33,
    for: s32
  },
  NoticeChanges: {
    notify: s44,
    when: s0,
    process: s32,
    log: s45,
    words: s32
  },
  NoticeChangesLogItem: {
    date: s27,
    what: s32,
    purposes: s46,
    notified: s27
  },
  Controller: {
    name: s32,
    shortName: s32,
    aliases: s29,
    brands: s47,
    legalForm: s32,
    about: s32,
    country: s48,
    establishedIn: s37,
    role: s0,
    partOf: s49,
    unit: s50,
    registrations: s51,
    contact: s52,
    website: s33,
    policy: s33,
    governance: s33,
    dpo: s53,
    accountable: s54,
    oversight: s32,
    representatives: s55,
    publicAuthority: s0,
    charity: s0,
    targets: s44,
    coreActivities: s44,
    words: s32,
    notes: s41
  },
  ControllerBrandsItem: {
    name: s32,
    url: s33
  },
  ControllerUnit: {
    name: s32,
    shortName: s32
  },
  ControllerRegistrationsItem: {
    scheme: s32,
    number: s0,
    words: s32
  },
  Contact: {
    email: s56,
    post: s57,
    phone: s58,
    form: s59,
    person: s32,
    for: s32,
    words: s32,
    notes: s41
  },
  ContactEmail: {
    address: s0,
    subject: s0
  },
  ContactPost: {
    address: s0,
    kind: s0
  },
  ControllerDpo: {
    name: s32,
    contact: s52,
    words: s32
  },
  Person: {
    who: s32,
    for: s32,
    how: s32,
    contact: s52,
    url: s33,
    words: s32
  },
  ControllerRepresentativesItem: {
    regime: s0,
    name: s32,
    country: s48,
    contact: s52
  },
  JointArrangement: {
    controllers: s36,
    purposes: s46,
    essence: s32,
    contactPoint: s49,
    document: s60
  },
  DataSubjectGroup: {
    label: s32,
    description: s32,
    relation: s1,
    age: s61,
    children: s0,
    countries: s37,
    subscribers: s1,
    words: s32,
    notes: s41
  },
  DataSubjectGroupAge: {
    from: s0,
    through: s0
  },
  Datum: {
    label: s32,
    kinds: s62,
    certainty: s0,
    openEnded: s28,
    special: s44,
    criminal: s63,
    inferred: s0,
    identifiable: s0,
    collected: s0,
    form: s33,
    aliasOf: s64,
    words: s32,
    notes: s41
  },
  Source: {
    type: s0,
    label: s32,
    when: s32,
    name: s32,
    whyNotNamed: s32,
    sector: s32,
    publiclyAccessible: s0,
    recipient: s65,
    controller: s49,
    data: s66,
    dataSubjects: s35,
    medium: s0,
    url: s33,
    requiredFieldsMarked: s0,
    informed: s67,
    exemption: s68,
    assurance: s32,
    certainty: s0,
    words: s32,
    notes: s41
  },
  SourceInformed: {
    when: s0,
    how: s32
  },
  SourceExemption: {
    provision: s0,
    safeguards: s32,
    published: s33
  },
  Recipient: {
    type: s0,
    role: s0,
    vendor: s69,
    name: s32,
    label: s32,
    does: s32,
    sector: s32,
    whyNotNamed: s32,
    statedAs: s32,
    openEnded: s28,
    controller: s49,
    group: s32,
    countries: s70,
    accessFrom: s70,
    region: s32,
    regionFrame: s0,
    stated: s32,
    contract: s71,
    data: s66,
    only: s32,
    when: s32,
    staffAccess: s32,
    policy: s33,
    certainty: s0,
    since: s32,
    words: s32,
    notes: s41
  },
  Transfer: {
    country: s48,
    mechanisms: s72,
    assessment: s73,
    stated: s32,
    when: s32
  },
  Mechanism: {
    type: s0,
    copy: s32,
    copyUrl: s33,
    checked: s27,
    coversStaffData: s0,
    scope: s32,
    signed: s27,
    swissChanges: s0,
    occasional: s0,
    risksTold: s0,
    authorityTold: s0,
    fallback: s32
  },
  TransferAssessment: {
    done: s27,
    reference: s32
  },
  RecipientContract: {
    signed: s27,
    reference: s32
  },
  TransferTerms: {
    copies: s32,
    copiesFrom: s52,
    words: s32,
    notes: s41
  },
  RetentionRule: {
    keep: s0,
    after: s32,
    until: s32,
    atMost: s0,
    criterion: s32,
    document: s60,
    userControlled: s32,
    data: s66,
    dataSubjects: s35,
    records: s32,
    because: s32,
    law: s74,
    end: s1,
    onRequest: s1,
    reviewEvery: s0,
    when: s32,
    certainty: s0,
    exceptions: s75,
    words: s32
  },
  LawItem: {
    title: s32,
    provision: s0,
    country: s48,
    url: s33
  },
  Purpose: {
    title: s32,
    description: s32,
    kinds: s76,
    controllers: s36,
    onBehalfOf: s32,
    dataSubjects: s77,
    data: s78,
    sources: s79,
    basis: s80,
    specialCategoryCondition: s81,
    criminalOffenceCondition: s82,
    recipients: s83,
    retention: s84,
    provision: s85,
    marketing: s86,
    profiling: s87,
    automatedDecisions: s88,
    furtherTo: s89,
    when: s32,
    certainty: s0,
    storedIn: s32,
    documents: s90,
    automatedMeans: s0,
    since: s27,
    effects: s91,
    selfService: s32,
    dpia: s92,
    risks: s1,
    words: s32,
    notes: s41
  },
  UseFields: {
    data: s66,
    dataSubjects: s35,
    only: s32,
    when: s32,
    certainty: s0,
    because: s32,
    withoutConsent: s0,
    words: s32,
    notes: s41
  },
  Basis: {
    type: s0,
    method: s0,
    how: s32,
    givenBy: s35,
    covers: s32,
    withdraw: s93,
    separate: s0,
    refusable: s0,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
    stage: s0,
    contract: s32,
    law: s74,
    whose: s32,
    task: s32,
    condition: s0,
    outsidePublicTask: s32,
    interests: s94,
    balancing: s95,
    untilObjection: s32
  },
  BasisWithdraw: {
    how: s32,
    routes: s1,
    asEasy: s0,
    words: s32
  },
  BasisInterestsItem: {
    interest: s32,
    holder: s0,
    who: s32,
    words: s32
  },
  BasisBalancing: {
    done: s27,
    summary: s32,
    necessity: s32,
    children: s32
  },
  SpecialCondition: {
    type: s0,
    method: s0,
    how: s32,
    givenBy: s35,
    covers: s32,
    withdraw: s96,
    separate: s0,
    refusable: s0,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
    law: s74,
    schedule1: s0,
    policyDocument: s97,
    secrecy: s32
  },
  SpecialConditionWithdraw: {
    how: s32,
    routes: s1,
    asEasy: s0,
    words: s32
  },
  SpecialConditionPolicyDocument: {
    reference: s32,
    reviewed: s27
  },
  CriminalCondition: {
    type: s0,
    law: s74,
    schedule1: s0,
    policyDocument: s98,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41
  },
  CriminalConditionPolicyDocument: {
    reference: s32,
    reviewed: s27
  },
  Provision: {
    requirement: s0,
    obliged: s0,
    consequence: s91,
    law: s74,
    data: s66,
    words: s32
  },
  Marketing: {
    channels: s1,
    promotes: s1,
    thirdParties: s99,
    mode: s0,
    senderNamed: s0,
    obtained: s0,
    optOut: s100,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41
  },
  MarketingOptOut: {
    atCollection: s0,
    everyMessage: s0,
    routes: s1,
    how: s32,
    conditions: s32,
    atAnyTime: s0
  },
  Profiling: {
    inputs: s66,
    does: s32,
    logic: s32,
    consequences: s32,
    words: s32,
    when: s32
  },
  AutomatedDecision: {
    decides: s32,
    solelyAutomated: s0,
    humanInvolvement: s91,
    effect: s0,
    logic: s32,
    significance: s32,
    consequences: s32,
    ground: s0,
    law: s74,
    data: s66,
    safeguards: s44,
    use: s32,
    swissException: s0
  },
  FurtherTo: {
    purpose: s101,
    route: s0,
    compatibility: s102,
    law: s74,
    ukRoute: s32,
    announced: s27,
    starts: s27
  },
  FurtherToCompatibility: {
    link: s32,
    context: s32,
    nature: s32,
    consequences: s32,
    safeguards: s32
  },
  PurposeDpia: {
    done: s27,
    reference: s32,
    notRequired: s32
  },
  General: {
    recipients: s103,
    retention: s84,
    bases: s104,
    basisExplained: s0,
    sources: s105,
    profiling: s106,
    automatedDecisions: s107,
    provision: s108,
    effects: s91,
    data: s109,
    motive: s32,
    words: s32,
    notes: s41
  },
  Rights: {
    list: s110,
    others: s111,
    contact: s52,
    responseTime: s0,
    extension: s91,
    fee: s112,
    form: s0,
    identity: s91,
    informal: s32,
    refusal: s32,
    lawNamed: s32,
    words: s32,
    notes: s41
  },
  Right: {
    words: s32,
    conditions: s29,
    exceptions: s29,
    contact: s52,
    how: s32,
    form: s0,
    fee: s112,
    formats: s1,
    answerContains: s29,
    selfService: s32,
    purposes: s46,
    dataSubjects: s35,
    separate: s0,
    atAnyTime: s0,
    notApplicable: s32,
    document: s60,
    notes: s41
  },
  Fee: {
    when: s29,
    amount: s32,
    words: s32
  },
  Complaints: {
    toController: s113,
    toAuthority: s114,
    notes: s41
  },
  ComplaintsToController: {
    contact: s52,
    form: s33,
    acknowledgeWithin: s0,
    respondWithin: s0,
    process: s32,
    words: s32,
    scope: s32
  },
  AuthorityComplaint: {
    authority: s115,
    words: s32,
    scope: s32,
    afterController: s0,
    when: s32,
    how: s32
  },
  StatedAuthority: {
    authority: s116,
    name: s32,
    alsoWritten: s1,
    abbreviation: s0,
    contact: s52,
    url: s33
  },
  Cookies: {
    certainty: s0,
    items: s117,
    consent: s118,
    document: s60,
    notes: s41,
    words: s32
  },
  Cookie: {
    name: s0,
    provider: s65,
    does: s32,
    purpose: s101,
    category: s0,
    storage: s0,
    duration: s0,
    party: s0,
    sharedWith: s99,
    exemption: s0,
    exemptionSource: s32,
    objection: s91,
    certainty: s0,
    when: s32,
    providerName: s32
  },
  CookiesConsent: {
    banner: s0,
    method: s0,
    granular: s0,
    rejectAsEasy: s0,
    withdraw: s119
  },
  CookiesConsentWithdraw: {
    how: s32,
    control: s0
  },
  Children: {
    serviceForChildren: s0,
    likelyAccessed: s0,
    minAge: s0,
    definedAge: s0,
    parentalConsent: s120,
    notice: s121,
    higherProtection: s122,
    words: s32,
    notes: s41,
    noticeWords: s32
  },
  ChildrenParentalConsent: {
    below: s0,
    method: s32,
    verified: s91,
    covers: s32
  },
  ChildrenHigherProtection: {
    assessed: s27,
    defaults: s32
  },
  Security: {
    measures: s123,
    marking: s124,
    storage: s125,
    notes: s41
  },
  SecurityMeasuresItem: {
    words: s32,
    type: s0,
    purposes: s46
  },
  SecurityMarkingItem: {
    when: s32,
    text: s32
  },
  SecurityStorageItem: {
    words: s32,
    purposes: s46
  },
  Breach: {
    assess: s32,
    authority: s126,
    people: s127,
    notes: s41
  },
  BreachAuthority: {
    authority: s128,
    threshold: s32,
    within: s0,
    clock: s0,
    words: s32
  },
  BreachPeople: {
    threshold: s32,
    how: s32,
    words: s32
  },
  Pledge: {
    type: s0,
    words: s32,
    exceptions: s129,
    kinds: s62,
    data: s66,
    purposes: s46,
    dataSubjects: s35,
    recipients: s130,
    effort: s0,
    certainty: s0,
    notes: s41
  },
  FurtherProcessing: {
    compatible: s32,
    unrelated: s32,
    conditions: s29,
    informs: s0,
    anonymised: s32,
    words: s32,
    notes: s41
  },
  Document: {
    title: s32,
    url: s59,
    kind: s0,
    notes: s41
  },
  Definition: {
    term: s0,
    meaning: s32,
    kind: s0
  },
  Section: {
    title: s32,
    text: s32,
    after: s0,
    notices: s131
  },
  RootLintEntry: {
    severity: s0,
    because: s32
  }
};
var required = {
  Damaged: ["damaged"],
  LabelledUrl: ["url"],
  Note: ["text"],
  ContactEmail: ["address"],
  ContactPost: ["address"],
  Transfer: ["country"],
  Mechanism: ["type"],
  Basis: ["type"],
  SpecialCondition: ["type"],
  CriminalCondition: ["type"],
  Pledge: ["type"],
  Definition: ["term"],
  RootLintEntry: ["severity", "because"]
};

// src/declaration/map-place.ts
function valueAt(whole, at2) {
  let value = whole;
  for (const key of keysOf(at2)) value = inside(value, key);
  return value;
}
function inside(value, key) {
  if (isList(value)) return value[Number(key)];
  return isValueMap(value) ? value[key] : void 0;
}
function shapeAt(whole, at2) {
  let shape = { object: "Root" };
  let value = whole;
  for (const key of keysOf(at2)) {
    shape = shape && shapeInside(shape, key, value);
    value = inside(value, key);
  }
  return shape;
}
function shapeInside(shape, key, value) {
  if (isList(value)) return shape.list;
  if (shape.map) return shape.map;
  return field(objectName(shape, value), key);
}
function field(name, key) {
  const fields = name === void 0 ? void 0 : shapes[name];
  return fields && Object.hasOwn(fields, key) ? fields[key] : void 0;
}
function objectName(shape, value) {
  const one = shape.one ? { ...shape, ...shape.list } : shape;
  if (isValueMap(value) && "damaged" in value && one.damaged) return "Damaged";
  return one.use !== void 0 ? "UseFields" : one.object;
}
function mapPlace(whole, at2) {
  const shape = shapeAt(whole, at2);
  const value = valueAt(whole, at2);
  if (isValueMap(value) && "none" in value && (shape?.none || shape?.noneBecause)) {
    return { title: "an explicit none", fields: { none: { text: true } } };
  }
  const name = shape && !shape.map ? objectName(shape, value) : void 0;
  const fields = name !== void 0 && shapes[name] || {};
  return {
    title: titles[name ?? ""] ?? (at2 === "" ? "a declaration" : `'${lastField(at2)}'`),
    fields: name === "UseFields" ? { ref: { scalar: true }, ...fields } : fields
  };
}
function enclosing(whole, at2, key) {
  for (let place = at2; place !== ""; ) {
    place = place.slice(0, place.lastIndexOf("/"));
    if (isValueMap(valueAt(whole, place)) && Object.hasOwn(mapPlace(whole, place).fields, key)) return place;
  }
  return void 0;
}
function holders(whole, at2, key) {
  return Object.entries(mapPlace(whole, at2).fields).flatMap(([name, shape]) => {
    const own = valueAt(whole, child(at2, name));
    return field(objectName(shape, own), key) ? [name] : [];
  });
}
function named(at2) {
  const last = keysOf(at2).at(-1);
  if (last === void 0) return "the declaration";
  return /^\d+$/.test(last) ? `item ${Number(last) + 1} of '${lastField(at2)}'` : quoted(last);
}
var Named = (at2) => named(at2).replace(/^[a-z]/, (letter) => letter.toUpperCase());
var lastField = (at2) => keysOf(at2).findLast((key) => !/^\d+$/.test(key)) ?? "";
var isList = (value) => Array.isArray(value);
var titles = {
  Purpose: "a purpose",
  Notice: "a notice",
  Controller: "a controller",
  DataSubjectGroup: "a group of people",
  Datum: "an entry of data",
  Source: "a source",
  Recipient: "a recipient",
  RetentionRule: "a retention rule",
  Basis: "a lawful basis",
  SpecialCondition: "a condition",
  CriminalCondition: "a condition",
  Contact: "a contact",
  Transfer: "a transfer",
  Mechanism: "a mechanism",
  Marketing: "a marketing rule",
  Cookie: "a cookie",
  Right: "a right",
  Pledge: "a promise",
  Document: "a document",
  UseFields: "a reference",
  LabelledUrl: "a link",
  Damaged: "a damaged value",
  Definition: "a definition",
  ContactEmail: "an address",
  ContactPost: "an address",
  RootLintEntry: "a lowered rule"
};

// src/declaration/repair.ts
function repaired(whole, repairs) {
  const value = repairedValue(whole, "", repairs);
  return isValueMap(value) ? value : whole;
}
function repairedValue(value, at2, repairs) {
  const meant = repairs.get(at2)?.value;
  if (meant !== void 0) return meant;
  if (isList(value)) return value.map((item, index) => repairedValue(item, child(at2, index), repairs));
  if (!isValueMap(value)) return value;
  const copy = emptyMap();
  for (const [key, item] of Object.entries(value)) {
    const place = child(at2, key);
    copy[repairs.get(place)?.key ?? key] = repairedValue(item, place, repairs);
  }
  return copy;
}

// src/declaration/near-miss.ts
function idMeant(written) {
  const id = written.slice(0, 60).replace(/([a-z0-9])([A-Z])/g, "$1-$2").normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(id) && !reservedIds.has(id) ? id : void 0;
}
var reservedIds = /* @__PURE__ */ new Set(["none", "all", "unknown", "true", "false", "null"]);
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function dateMeant(written) {
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  if (digits) return day(digits[1], Number(digits[2]), digits[3]);
  const words3 = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\d{4})$/.exec(written);
  return words3 ? day(words3[3], monthOf(words3[2] ?? ""), words3[1]) : void 0;
}
var monthOf = (word) => months.findIndex((month) => word.toLowerCase().startsWith(month)) + 1;
function day(year = "", month = 0, ofMonth = "") {
  if (month < 1 || month > 12 || Number(ofMonth) < 1 || Number(ofMonth) > 31) return void 0;
  return `${year}-${String(month).padStart(2, "0")}-${ofMonth.padStart(2, "0")}`;
}
var numbers = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
];
var units = [
  [/^(?:hours?|hrs?)$/, "hour"],
  [/^days?$/, "day"],
  [/^working[ -]days?$/, "working day"],
  [/^(?:weeks?|wks?)$/, "week"],
  [/^(?:months?|mths?|mos?)$/, "month"],
  [/^(?:years?|yrs?|y)$/, "year"]
];
function periodMeant(written) {
  const match = /^(\d{1,4}|[a-z]+)[ -]*([a-z][a-z -]*?)\.?$/.exec(written.trim().toLowerCase());
  if (!match) return void 0;
  const [, amount = "", unit = ""] = match;
  const count = /^\d/.test(amount) ? Number(amount) : numbers.indexOf(amount) + 1;
  const name = units.find(([form]) => form.test(unit))?.[1];
  return count < 1 || name === void 0 ? void 0 : `${count} ${name}${count === 1 ? "" : "s"}`;
}
function countryMeant(written) {
  const word = written.trim().toLowerCase();
  const spoken = spokenNames.get(word);
  if (spoken !== void 0) return spoken;
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const code = pairs().find((pair) => pair.toLowerCase() === word || names.of(pair)?.toLowerCase() === word);
  if (code === void 0 || names.of(code) === void 0) return void 0;
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(-2);
}
var spokenNames = /* @__PURE__ */ new Map([
  ["great britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["usa", "US"],
  ["united states of america", "US"]
]);
function pairs() {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

// src/declaration/schema-error.ts
var choices = (words3) => words3.length <= 16 ? `Choose one of these: ${words3.join(", ")}.` : `Choose one of the ${words3.length} that docs/format.md lists.`;

// src/declaration/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var manyWords = 2e3;
function suggest(written, known2) {
  if (written.length > 60) return void 0;
  const words3 = [];
  for (const word of known2) if (words3.push(word) > manyWords) return void 0;
  return nearest(written, words3) ?? onlyOverlap(written, words3);
}
function isSlip(written, word) {
  if (plainForm(written) === plainForm(word)) return true;
  return farness(written.toLowerCase(), word.toLowerCase()) <= Math.min(2, Math.floor(nameOf(word).length / 3));
}
var nameOf = (word) => word.slice(word.lastIndexOf(".") + 1);
function nearest(written, words3) {
  const limit = Math.floor(nameOf(written).length / 3);
  let best;
  for (const word of words3) {
    if (Math.abs(word.length - written.length) > limit) continue;
    const far = farness(written.toLowerCase(), word.toLowerCase());
    if (far <= limit && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}
function farness(written, word) {
  const isShuffled = written.length > 3 && written !== word && sortedLetters(written) === sortedLetters(word);
  return isShuffled ? 1 : (0, import_fastest_levenshtein.distance)(written, word);
}
var sortedLetters = (word) => [...word].sort().join("");
function onlyOverlap(written, words3) {
  const bare = plainForm(written);
  const found = words3.filter((word) => {
    const other = plainForm(word);
    const [short, long] = bare.length < other.length ? [bare, other] : [other, bare];
    return short.length > 4 && (long.startsWith(short) || long.endsWith(short));
  });
  return found.length === 1 ? found[0] : void 0;
}
var plainForm = (word) => word.toLowerCase().replace(/[^a-z0-9]/g, "");

// src/declaration/field-words.ts
function unknownField(context) {
  const { error, at: at2, whole } = context;
  const key = String(error.params.additionalProperty);
  const place = mapPlace(whole, at2);
  const fields = Object.keys(place.fields);
  const base = {
    at: child(at2, key),
    aim: "key",
    message: `${quoted(key)} is not a field of ${place.title}.`
  };
  if (key === "<<") return { ...base, fix: "Write the fields out: merge keys belong to older YAML." };
  const outer = enclosing(whole, at2, key);
  if (outer !== void 0) {
    const title = mapPlace(whole, outer).title;
    return { ...base, fix: `Indent it less: it is a field of ${title}.`, alsoSkipped: [child(outer, key)] };
  }
  const meant = suggest(key, fields) ?? meantReference(context, key);
  if (meant !== void 0) return { ...base, fix: `Did you mean ${meant}?`, ...renamed(context, meant) };
  const inner = holders(whole, at2, key);
  const above = inner.find((name) => isEmptyAbove(context, name));
  if (above !== void 0) return { ...base, fix: `Indent it further: it belongs inside ${above}.` };
  if (inner.length > 0 && inner.length < 4) {
    return { ...base, fix: `Write it inside ${inner.join(" or ")}.`, alsoSkipped: inner.map((name) => child(at2, name)) };
  }
  if (/\s/.test(key)) {
    return { ...base, fix: "If it belongs to the text before the comma, put the whole text in quotation marks." };
  }
  return { ...base, fix: `${choices(fields)} A name of your own begins with x-.` };
}
var isEmptyAbove = ({ at: at2, whole, locator }, name) => valueAt(whole, child(at2, name)) === void 0 && locator.exists(child(at2, name));
function meantReference({ at: at2, whole }, key) {
  const isReference = "ref" in mapPlace(whole, at2).fields && valueAt(whole, child(at2, "ref")) === void 0;
  return isReference && typeof valueAt(whole, child(at2, key)) === "string" ? "ref" : void 0;
}
function renamed({ at: at2, whole }, key) {
  const isTaken = valueAt(whole, child(at2, key)) !== void 0;
  return isTaken ? { alsoSkipped: [] } : { alsoSkipped: [], meant: { key } };
}
function wrongName(context) {
  const { error, at: at2, whole } = context;
  const key = error.propertyName ?? "";
  const base = { at: child(at2, key), aim: "key" };
  const shape = shapeAt(whole, at2);
  if (shape?.text && !shape.map) return wrongLanguage(base, key, shape.noneBecause === true);
  const { allowedValues } = error.params;
  if (Array.isArray(allowedValues)) return wrongRight(context, base, allowedValues.map(String));
  if (reservedIds.has(key)) {
    return {
      ...base,
      message: `'${key}' cannot be an id: the word has a meaning of its own.`,
      fix: "Choose another id."
    };
  }
  const meant = idMeant(key);
  const form = "Write ids in small letters, digits and hyphens, beginning with a letter";
  return {
    ...base,
    message: `${quoted(key)} is not an id.`,
    fix: meant === void 0 ? `${form}.` : `${form}: ${meant}.`,
    // References to the id that was meant find an entry that is there, though it cannot be used.
    ...meant !== void 0 && { alsoSkipped: [child(at2, meant)] }
  };
}
function wrongLanguage(base, key, offersNone) {
  return {
    ...base,
    message: `${quoted(key)} is not the tag of a language, and this field holds text.`,
    fix: `Write the text itself, or one text for each language, by tags such as en and de-CH${offersNone ? "; or { none: why }" : ""}.`
  };
}
function wrongRight(context, base, rights) {
  const key = context.error.propertyName ?? "";
  const meant = suggest(key, rights);
  return {
    ...base,
    message: `${quoted(key)} is not one of the rights.`,
    fix: meant === void 0 ? choices(rights) : `Did you mean ${meant}?`,
    ...meant !== void 0 && renamed(context, meant)
  };
}
function missingField({ error, at: at2, whole }) {
  const key = String(error.params.missingProperty);
  if (at2 === "" && key === "forthright") {
    return {
      at: "/forthright",
      message: "The version of the language is not stated.",
      fix: "Begin the file with the line forthright: 1."
    };
  }
  const { title } = mapPlace(whole, at2);
  return {
    at: child(at2, key),
    aim: "key",
    message: `${Named(at2)} lacks '${key}'.`,
    fix: `Add ${key}: ${title.startsWith("'") ? "this map" : title} cannot do without it.`,
    alsoSkipped: [at2]
  };
}

// src/declaration/kind-words.ts
var kinds = {
  string: "text",
  object: "a map of fields",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number"
};
function wrongKind(context) {
  const { error, at: at2, whole, locator } = context;
  const expected = [error.params.type].flat().map(String);
  const value = valueAt(whole, at2);
  const shape = shapeAt(whole, at2);
  const string = shape?.none && !shape.text && !shape.scalar ? "none" : "text";
  const wanted = either(expected.map((kind) => kind === "string" ? string : kinds[kind] ?? kind));
  if ((typeof value === "number" || typeof value === "boolean") && expected.includes("string")) {
    return unquoted(context, locator.written(at2), value);
  }
  const message = `${Named(at2)} is ${wanted}, and this is ${kindOf(value)}.`;
  if (typeof value === "string") {
    return { message, fix: fixText(context, value, expected), ...meantText(value, expected) };
  }
  if (isValueMap(value) && expected.includes("array")) {
    return { message, fix: "Put a dash before each entry, or square brackets around them." };
  }
  if (isList(value)) return { message, fix: fixList(context, value, wanted) };
  return { message, fix: `Write ${wanted}.` };
}
function unquoted({ at: at2, whole }, written, value) {
  if (shapeAt(whole, at2)?.test === "date") {
    return { message: `${quoted(written)} is not a date.`, fix: "Write it as year-month-day: 2026-12-01." };
  }
  const read = typeof value === "number" ? "a number" : "yes or no";
  return {
    message: `${quoted(written)} is read as ${read}, and ${named(at2)} is text.`,
    fix: `Put it in quotation marks: "${written}".`,
    meant: { value: written }
  };
}
function fixText({ at: at2, whole }, value, expected) {
  if (expected.includes("array")) return fixSingle(value);
  if (expected.includes("boolean")) {
    const meant = answers.get(value.toLowerCase());
    return meant === void 0 ? "Write true or false." : `Write ${meant}.`;
  }
  if (expected.includes("integer")) return "Write digits, without quotation marks.";
  const shape = shapeAt(whole, at2);
  if (shape?.map) return "Write the entries below it, each under an id of its own.";
  return fixFields(shape, value);
}
var answers = /* @__PURE__ */ new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false]
]);
function meantText(value, expected) {
  const answer = expected.includes("boolean") ? answers.get(value.toLowerCase()) : void 0;
  if (answer !== void 0) return { meant: { value: answer } };
  return expected.includes("array") ? meantList(value) : {};
}
var isBareList = (value) => /^\w[\w.-]*(?:, *\w[\w.-]*)*$/.test(value);
var meantList = (value) => isBareList(value) ? { meant: { value: value.split(/, */) } } : {};
function fixSingle(value) {
  if (/^-\S/.test(value)) return "Put a space after each dash.";
  if (isBareList(value)) return `Put it in square brackets: [${value}].`;
  return "Begin each item on a line of its own, with a dash and a space.";
}
function fixList({ at: at2, whole }, value, wanted) {
  const [only] = value;
  if (value.length === 1 && typeof only === "string") return `Write it without brackets and dash: ${only.slice(0, 60)}.`;
  if (shapeAt(whole, at2)?.map) return "Begin each entry with an id and a colon instead of a dash.";
  return `Write ${wanted}.`;
}
function wrongConstant({ error, at: at2, whole }) {
  const value = valueAt(whole, at2);
  if (at2 === "/forthright") return wrongVersion(value);
  const allowed = String(error.params.allowedValue);
  if (allowed !== "none") return { message: `${Named(at2)} can only be ${allowed} here.`, fix: `Write ${allowed}.` };
  if (typeof value === "string" && value.toLowerCase() === "none") {
    const message = `${quoted(value)} is not the word none.`;
    return { message, fix: "Write none in small letters.", meant: { value: "none" } };
  }
  const shape = shapeAt(whole, at2) ?? {};
  const written = typeof value === "string" ? value : "";
  return {
    message: `${Named(at2)} is ${frame(shape)} or none, and this is text.`,
    fix: fixConstant(shape, written),
    ...frame(shape) === "a list" && meantList(written)
  };
}
function frame(shape) {
  if (!shape.list) return "a map of fields";
  return shape.one && shape.list.object !== void 0 ? "a map of fields, a list" : "a list";
}
function fixConstant(shape, value) {
  const object = shape.list?.object;
  if (object === "RetentionRule" && periodMeant(value) !== void 0) return `Write { keep: ${periodMeant(value)} }.`;
  if (shape.list && (object === void 0 || isBareList(value))) return fixSingle(value);
  return `${fixFields(shape, value)} Where there is none, write { none: why }.`;
}
function fixFields(shape, value) {
  const fields = Object.keys(shapes[shape?.object ?? shape?.list?.object ?? ""] ?? {});
  if (fields.includes("type") && isBareList(value)) return `Write { type: ${value} } instead of the word alone.`;
  return `Write its fields below it: ${fields.length > 16 ? "docs/format.md lists them" : fields.join(", ")}.`;
}
function wrongVersion(value) {
  if (typeof value === "number" && Number.isInteger(value) && value > 1) {
    return {
      message: `This declaration is written in version ${value} of the language; this program reads version 1.`,
      fix: `Install a version of forthright that reads ${value}.`
    };
  }
  return {
    message: "'forthright' is followed by the version of the language, the number 1.",
    fix: "Write forthright: 1."
  };
}
function kindOf(value) {
  if (isList(value)) return "a list";
  if (isValueMap(value)) return "a map of fields";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : "true or false";
}
var either = (items) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} or ${items.at(-1) ?? ""}`;

// src/declaration/word-words.ts
function unknownWord({ error, at: at2, whole }) {
  const { allowedValues } = error.params;
  const allowed = Array.isArray(allowedValues) ? allowedValues.map(String) : [];
  const value = valueAt(whole, at2);
  if (typeof value !== "string") {
    return { message: `${Named(at2)} is one word, and this is ${kindOf(value)}.`, fix: choices(allowed) };
  }
  const meant = suggest(value, allowed);
  return {
    message: `${quoted(value)} is not a word that ${named(at2)} takes.`,
    fix: meant === void 0 ? choices(allowed) : `Did you mean ${meant}?`,
    ...meant !== void 0 && isSlip(value, meant) && { meant: { value: meant } }
  };
}
var period = {
  test: /hour\|day/,
  what: "a period",
  how: "Write a number and a unit: 6 years, 18 months, 30 days.",
  meant: periodMeant
};
var forms = [
  { test: /\\d\{4\}-/, what: "a date", how: "Write it as year-month-day: 2026-12-01.", meant: dateMeant },
  period,
  {
    test: /^\^\[A-Z\]\{2\}/,
    what: "a country code",
    how: "Write the two capital letters of ISO 3166-1, such as DE or GB.",
    meant: countryMeant
  },
  { test: /A-Za-z/, what: "a language", how: "Write a tag such as en or de-CH." },
  {
    test: /none\|all/,
    what: "an id",
    how: "Write ids in small letters, digits and hyphens, beginning with a letter."
  },
  { test: /\[a-z\]\{2\}/, what: "the id of an authority", how: "Write its country and its name: gb-ic, ie-dpc." },
  {
    test: /\\\./,
    what: "a kind of the catalogue",
    how: "Write its group and its name with a dot between: contact.email."
  },
  { test: /0-9a-fA-F/, what: "a colour", how: 'Write # and six digits in quotation marks: "#0b6b5d".' },
  {
    test: /^\^\[a-z0-9\]/,
    what: "the id of a vendor",
    how: "Write its id in the catalogue, or give name instead of vendor."
  }
];
function wrongForm({ error, at: at2, whole }) {
  const pattern = String(error.params.pattern ?? "");
  const value = valueAt(whole, at2);
  const form = error.keyword === "anyOf" ? period : forms.find(({ test }) => test.test(pattern));
  if (typeof value !== "string" || !form) {
    return { message: `${Named(at2)} is not written as the language asks.`, fix: "Look the field up in docs/format.md." };
  }
  if (form.what === "an id" && reservedIds.has(value)) {
    const instead = value === "none" ? "Write none instead of the list, or name an entry." : "Name the entries one by one.";
    return { message: `'${value}' cannot stand among ids.`, fix: instead };
  }
  const meant = form.what === "an id" ? referenceMeant(whole, at2, value) : form.meant?.(value);
  return {
    message: `${quoted(value)} is not ${form.what}.`,
    fix: meant === void 0 ? form.how : `Write ${meant}.`,
    ...meant !== void 0 && { meant: { value: meant } }
  };
}
function referenceMeant(whole, at2, written) {
  const shape = shapeAt(whole, at2);
  const register = shape?.ref ?? shape?.use;
  const entries = register === void 0 ? void 0 : whole[register];
  if (!isValueMap(entries)) return void 0;
  const id = idMeant(written);
  if (id !== void 0 && id in entries) return id;
  const labelled = Object.keys(entries).find((key) => isNamed(entries[key], written));
  return labelled ?? (id === void 0 ? void 0 : suggest(id, Object.keys(entries)));
}
var isNamed = (entry, name) => entry === name || isValueMap(entry) && [entry.label, entry.name, entry.title].includes(name);
function outOfRange({ error, at: at2 }) {
  const limit = String(error.params.limit);
  const least = error.keyword === "minimum";
  return {
    message: `${Named(at2)} is ${least ? "smaller" : "larger"} than it can be.`,
    fix: `Write a number of ${limit} or ${least ? "more" : "less"}.`
  };
}
function foreignField({ at: at2, whole }) {
  const owner = valueAt(whole, parentOf(at2));
  const type = isValueMap(owner) && typeof owner.type === "string" ? owner.type : "this type";
  return {
    aim: "key",
    message: `'${keysOf(at2).at(-1) ?? ""}' does not belong to ${type}.`,
    fix: "Delete it, or change type."
  };
}

// src/declaration/schema-words.ts
function wordSchemaError(error, whole, locator) {
  const at2 = error.instancePath;
  const word = error.propertyName === void 0 ? words.get(error.keyword) ?? unexpected : wrongName;
  return { at: at2, aim: "value", alsoSkipped: [], ...word({ error, at: at2, whole, locator }) };
}
var words = /* @__PURE__ */ new Map([
  ["additionalProperties", unknownField],
  ["required", missingField],
  ["type", wrongKind],
  ["const", wrongConstant],
  ["enum", unknownWord],
  ["pattern", wrongForm],
  ["anyOf", wrongForm],
  ["minimum", outOfRange],
  ["maximum", outOfRange],
  ["false schema", foreignField]
]);
var unexpected = ({ at: at2 }) => ({
  message: `${Named(at2)} is not written as the language asks.`,
  fix: "Look the field up in docs/format.md."
});

// src/declaration/validator.gen.js
var _n = Rs;
var K = Object.prototype.hasOwnProperty;
function O(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "eu" || t === "uk" || t === "ch" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["eu", "uk", "ch"] } }), r++), O.errors = e, r === 0;
}
var T = new RegExp("^[a-z]{2}(-[A-Za-z]{2,4})?$", "u");
function fe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? T.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Za-z]{2,4})?$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), fe.errors = e, r === 0;
}
var pn = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function S(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.damaged === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "damaged" } }), r++);
    for (let i in t) i === "damaged" || i === "written" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.damaged !== void 0) {
      let i = t.damaged;
      i === "blank" || i === "incomplete" || i === "hidden" || i === "dead-link" || i === "malformed" || i === "lost" || (e = o(e, { instancePath: s + "/damaged", keyword: "enum", params: { allowedValues: ["blank", "incomplete", "hidden", "dead-link", "malformed", "lost"] } }), r++);
    }
    t.written !== void 0 && typeof t.written != "string" && (e = o(e, { instancePath: s + "/written", keyword: "type", params: { type: "string" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return S.errors = e, r === 0;
}
function R(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t == "string" ? pn.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.damaged === void 0 && (m = "damaged") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return R.errors = e, r === 0;
}
function x(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" && (T.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Za-z]{2,4})?$" }, propertyName: n }), r++));
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) typeof t[n] != "string" && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return x.errors = e, r === 0;
}
function U(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "boolean" && typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["boolean", "string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return U.errors = e, r === 0;
}
function pe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return pe.errors = e, r === 0;
}
function v(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    pe(t, { instancePath: s }) || (e = d(e, pe), r = e.length);
    var l = f === r;
    n = l, c = "else";
  }
  return v.errors = e, r === 0;
}
function Ie(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y !== "words" && (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Ie.errors = e, r === 0;
}
function Fe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      Ie(t, { instancePath: s }) || (e = d(e, Ie), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return Fe.errors = e, r === 0;
}
var Ss = new RegExp("^(?:text|because)$", "u");
function We(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) Ss.test(y) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      for (let y in t) Ss.test(y) && (v(t[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return We.errors = e, r === 0;
}
function Me(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      We(t, { instancePath: s }) || (e = d(e, We), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return Me.errors = e, r === 0;
}
function Ue(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) p === "source" || p === "retrieved" || p === "truncated" || p === "unknown" || p === "lost" || p === "brokenReferences" || p === "leftOut" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.source !== void 0 && typeof t.source != "string" && (e = o(e, { instancePath: s + "/source", keyword: "type", params: { type: "string" } }), r++), t.retrieved !== void 0 && (R(t.retrieved, { instancePath: s + "/retrieved" }) || (e = d(e, R), r = e.length)), t.truncated !== void 0) {
      let p = t.truncated, l = r, c = true, f = r;
      typeof p != "boolean" && (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r;
        typeof p != "boolean" && (e = o(e, { instancePath: s + "/truncated", keyword: "type", params: { type: "boolean" } }), r++);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r, u = r, g = true, $ = r;
        typeof p != "string" && (e = o(e, {}), r++);
        var n = $ === r;
        r = u, e !== null && (u ? e.length = u : e = null);
        let b;
        if (n) {
          let h = r;
          typeof p != "string" && (e = o(e, { instancePath: s + "/truncated", keyword: "type", params: { type: "string" } }), r++);
          var n = h === r;
          g = n, b = "then";
        } else {
          let h = r;
          U(p, { instancePath: s + "/truncated" }) || (e = d(e, U), r = e.length);
          var n = h === r;
          g = n, b = "else";
        }
        var i = y === r;
        c = i, a = "else";
      }
    }
    if (t.unknown !== void 0) {
      let p = t.unknown;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) typeof p[c] != "string" && (e = o(e, { instancePath: s + "/unknown/" + c, keyword: "type", params: { type: "string" } }), r++);
      } else e = o(e, { instancePath: s + "/unknown", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.lost !== void 0) {
      let p = t.lost;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) v(p[c], { instancePath: s + "/lost/" + c }) || (e = d(e, v), r = e.length);
      } else e = o(e, { instancePath: s + "/lost", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.brokenReferences !== void 0) {
      let p = t.brokenReferences;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) Fe(p[c], { instancePath: s + "/brokenReferences/" + c }) || (e = d(e, Fe), r = e.length);
      } else e = o(e, { instancePath: s + "/brokenReferences", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.leftOut !== void 0) {
      let p = t.leftOut;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) Me(p[c], { instancePath: s + "/leftOut/" + c }) || (e = d(e, Me), r = e.length);
      } else e = o(e, { instancePath: s + "/leftOut", keyword: "type", params: { type: "array" } }), r++;
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ue.errors = e, r === 0;
}
var Ds = new RegExp("^(?:logo|font)$", "u");
var dn = new RegExp("^#[0-9a-fA-F]{6}$", "u");
function ae(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), ae.errors = e, r === 0;
}
function Ke(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    ae(t, { instancePath: s }) || (e = d(e, ae), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.damaged === void 0 && (m = "damaged") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Ke.errors = e, r === 0;
}
function He(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.url === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "url" } }), r++);
    for (let i in t) i === "label" || i === "url" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.label !== void 0 && (v(t.label, { instancePath: s + "/label" }) || (e = d(e, v), r = e.length)), t.url !== void 0 && (Ke(t.url, { instancePath: s + "/url" }) || (e = d(e, Ke), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return He.errors = e, r === 0;
}
function J(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.damaged === void 0 && (a = "damaged") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      He(t, { instancePath: s }) || (e = d(e, He), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return J.errors = e, r === 0;
}
function C(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    ae(t, { instancePath: s }) || (e = d(e, ae), r = e.length);
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    J(t, { instancePath: s }) || (e = d(e, J), r = e.length);
    var l = f === r;
    n = l, c = "else";
  }
  return C.errors = e, r === 0;
}
function Ye(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "name" || i === "accent" || i === "url" || Ds.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.name !== void 0 && (v(t.name, { instancePath: s + "/name" }) || (e = d(e, v), r = e.length)), t.accent !== void 0) {
      let i = t.accent;
      typeof i == "string" ? dn.test(i) || (e = o(e, { instancePath: s + "/accent", keyword: "pattern", params: { pattern: "^#[0-9a-fA-F]{6}$" } }), r++) : (e = o(e, { instancePath: s + "/accent", keyword: "type", params: { type: "string" } }), r++);
    }
    t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
    for (let i in t) Ds.test(i) && typeof t[i] != "string" && (e = o(e, { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ye.errors = e, r === 0;
}
var I = new RegExp("^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var Zs = new RegExp("^(?:title|intro|incomplete)$", "u");
var Is = new RegExp("^(?:audience|issuedBy)$", "u");
var Fs = new RegExp("^(?:effective|reviewed)$", "u");
var gn = new RegExp("^[A-Z]{2}$", "u");
function V(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? gn.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), V.errors = e, r === 0;
}
var Ws = new RegExp("^(?:words|limitedTo)$", "u");
function Ge(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "label" || y === "url" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.label !== void 0 && (v(t.label, { instancePath: s + "/label" }) || (e = d(e, v), r = e.length)), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Ge.errors = e, r === 0;
}
function Je(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      Ge(t, { instancePath: s }) || (e = d(e, Ge), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return Je.errors = e, r === 0;
}
var Ms = new RegExp("^(?:label|because)$", "u");
function Le(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "url" || Ms.test(y) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
      for (let y in t) Ms.test(y) && (v(t[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Le.errors = e, r === 0;
}
function Qe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      Le(t, { instancePath: s }) || (e = d(e, Le), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return Qe.errors = e, r === 0;
}
function ce(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.text === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "text" } }), r++);
    for (let i in t) i !== "text" && (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.text !== void 0 && (v(t.text, { instancePath: s + "/text" }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ce.errors = e, r === 0;
}
function Xe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      ce(t, { instancePath: s }) || (e = d(e, ce), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return Xe.errors = e, r === 0;
}
function er(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object", "array"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return er.errors = e, r === 0;
}
function k(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    if (Array.isArray(t)) {
      let g = t.length;
      for (let $ = 0; $ < g; $++) {
        let b = t[$], m = r, h = true, A = r;
        typeof b != "string" && (e = o(e, {}), r++);
        var f = A === r;
        r = m, e !== null && (m ? e.length = m : e = null);
        let E;
        if (f) {
          let P = r;
          typeof b != "string" && (e = o(e, { instancePath: s + "/" + $, keyword: "type", params: { type: "string" } }), r++);
          var f = P === r;
          h = f, E = "then";
        } else {
          let P = r;
          Xe(b, { instancePath: s + "/" + $ }) || (e = d(e, Xe), r = e.length);
          var f = P === r;
          h = f, E = "else";
        }
      }
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      er(t, { instancePath: s }) || (e = d(e, er), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return k.errors = e, r === 0;
}
function rr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "covers" || i === "excludes" || i === "notes" || Ws.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.covers !== void 0) {
      let i = t.covers;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) Je(i[p], { instancePath: s + "/covers/" + p }) || (e = d(e, Je), r = e.length);
      } else e = o(e, { instancePath: s + "/covers", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.excludes !== void 0) {
      let i = t.excludes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) Qe(i[p], { instancePath: s + "/excludes/" + p }) || (e = d(e, Qe), r = e.length);
      } else e = o(e, { instancePath: s + "/excludes", keyword: "type", params: { type: "array" } }), r++;
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) Ws.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return rr.errors = e, r === 0;
}
var Us = new RegExp("^(?:label|where|for)$", "u");
function tr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "url" || Us.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
    for (let i in t) Us.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return tr.errors = e, r === 0;
}
function _(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.none === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "none" } }), r++);
    for (let p in t) p !== "none" && (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.none !== void 0) {
      let p = t.none, l = r, c = true, f = r;
      typeof p != "boolean" && (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r;
        p !== true && (e = o(e, { instancePath: s + "/none", keyword: "const", params: { allowedValue: true } }), r++);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r, u = r, g = true, $ = r;
        typeof p != "string" && (e = o(e, {}), r++);
        var n = $ === r;
        r = u, e !== null && (u ? e.length = u : e = null);
        let b;
        if (n) {
          let h = r;
          typeof p != "string" && (e = o(e, { instancePath: s + "/none", keyword: "type", params: { type: "string" } }), r++);
          var n = h === r;
          g = n, b = "then";
        } else {
          let h = r;
          U(p, { instancePath: s + "/none" }) || (e = d(e, U), r = e.length);
          var n = h === r;
          g = n, b = "else";
        }
        var i = y === r;
        c = i, a = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return _.errors = e, r === 0;
}
var Ks = new RegExp("^(?:process|words)$", "u");
function N(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !Array.isArray(t) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return N.errors = e, r === 0;
}
var Hs = new RegExp("^(?:date|notified)$", "u");
function z(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? I.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), z.errors = e, r === 0;
}
function j(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(t)) {
    let i = t.length;
    for (let n = 0; n < i; n++) z(t[n], { instancePath: s + "/" + n }) || (e = d(e, z), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
  return j.errors = e, r === 0;
}
function sr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "what" || i === "purposes" || Hs.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.what !== void 0 && (v(t.what, { instancePath: s + "/what" }) || (e = d(e, v), r = e.length)), t.purposes !== void 0 && (j(t.purposes, { instancePath: s + "/purposes" }) || (e = d(e, j), r = e.length));
    for (let i in t) Hs.test(i) && (R(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, R), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return sr.errors = e, r === 0;
}
function ir(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "notify" || n === "when" || n === "log" || Ks.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.notify !== void 0) {
      let n = t.notify, p = r, l = true, c = r;
      Array.isArray(n) || (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        if (Array.isArray(n)) {
          let u = n.length;
          for (let g = 0; g < u; g++) {
            let $ = n[g];
            $ === "website" || $ === "email" || $ === "post" || $ === "account" || $ === "in-person" || $ === "new-notice" || (e = o(e, { instancePath: s + "/notify/" + g, keyword: "enum", params: { allowedValues: ["website", "email", "post", "account", "in-person", "new-notice"] } }), r++);
          }
        } else e = o(e, { instancePath: s + "/notify", keyword: "type", params: { type: "array" } }), r++;
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        N(n, { instancePath: s + "/notify" }) || (e = d(e, N), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    if (t.when !== void 0) {
      let n = t.when;
      n === "any-time" || n === "substantial-changes" || n === "before-they-apply" || (e = o(e, { instancePath: s + "/when", keyword: "enum", params: { allowedValues: ["any-time", "substantial-changes", "before-they-apply"] } }), r++);
    }
    if (t.log !== void 0) {
      let n = t.log;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) sr(n[l], { instancePath: s + "/log/" + l }) || (e = d(e, sr), r = e.length);
      } else e = o(e, { instancePath: s + "/log", keyword: "type", params: { type: "array" } }), r++;
    }
    for (let n in t) Ks.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ir.errors = e, r === 0;
}
function nr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ir(t, { instancePath: s }) || (e = d(e, ir), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return nr.errors = e, r === 0;
}
function or(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "version" || n === "url" || n === "languages" || n === "audienceCountries" || n === "scope" || n === "other" || n === "changes" || n === "notes" || Zs.test(n) || Is.test(n) || Fs.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.version !== void 0 && typeof t.version != "string" && (e = o(e, { instancePath: s + "/version", keyword: "type", params: { type: "string" } }), r++), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length)), t.languages !== void 0) {
      let n = t.languages;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) fe(n[l], { instancePath: s + "/languages/" + l }) || (e = d(e, fe), r = e.length);
      } else e = o(e, { instancePath: s + "/languages", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.audienceCountries !== void 0) {
      let n = t.audienceCountries;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) V(n[l], { instancePath: s + "/audienceCountries/" + l }) || (e = d(e, V), r = e.length);
      } else e = o(e, { instancePath: s + "/audienceCountries", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.scope !== void 0 && (rr(t.scope, { instancePath: s + "/scope" }) || (e = d(e, rr), r = e.length)), t.other !== void 0) {
      let n = t.other;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) tr(n[l], { instancePath: s + "/other/" + l }) || (e = d(e, tr), r = e.length);
      } else e = o(e, { instancePath: s + "/other", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.changes !== void 0) {
      let n = t.changes, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/changes", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        nr(n, { instancePath: s + "/changes" }) || (e = d(e, nr), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let n in t) Zs.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let n in t) Is.test(n) && (j(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let n in t) Fs.test(n) && (R(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, R), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return or.errors = e, r === 0;
}
function lr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) or(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, or), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return lr.errors = e, r === 0;
}
var Ys = new RegExp("^(?:name|shortName|legalForm|about|oversight|words)$", "u");
var Gs = new RegExp("^(?:website|policy|governance)$", "u");
var Js = new RegExp("^(?:publicAuthority|charity)$", "u");
function fr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "name" || y === "url" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.name !== void 0 && (v(t.name, { instancePath: s + "/name" }) || (e = d(e, v), r = e.length)), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return fr.errors = e, r === 0;
}
function pr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      fr(t, { instancePath: s }) || (e = d(e, fr), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return pr.errors = e, r === 0;
}
var Ls = new RegExp("^(?:name|shortName)$", "u");
function ar(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) Ls.test(y) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      for (let y in t) Ls.test(y) && (v(t[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return ar.errors = e, r === 0;
}
var Qs = new RegExp("^(?:scheme|words)$", "u");
function cr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(t)) {
    let i = t.length;
    for (let n = 0; n < i; n++) {
      let p = t[n];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let l in p) l === "number" || Qs.test(l) || (e = o(e, { instancePath: s + "/" + n, keyword: "additionalProperties", params: { additionalProperty: l } }), r++);
        p.number !== void 0 && typeof p.number != "string" && (e = o(e, { instancePath: s + "/" + n + "/number", keyword: "type", params: { type: "string" } }), r++);
        for (let l in p) Qs.test(l) && (v(p[l], { instancePath: s + "/" + n + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
      } else e = o(e, { instancePath: s + "/" + n, keyword: "type", params: { type: "object" } }), r++;
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
  return cr.errors = e, r === 0;
}
var Xs = new RegExp("^(?:person|for|words)$", "u");
var ei = new RegExp("^(?:address|subject)$", "u");
function yr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      t.address === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" } }), r++);
      for (let y in t) ei.test(y) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      for (let y in t) ei.test(y) && typeof t[y] != "string" && (e = o(e, { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), r++);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return yr.errors = e, r === 0;
}
function ur(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.damaged === void 0 && (m = "damaged") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      yr(t, { instancePath: s }) || (e = d(e, yr), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ur.errors = e, r === 0;
}
function dr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.address === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "address" } }), r++);
    for (let i in t) i === "address" || i === "kind" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.address !== void 0 && typeof t.address != "string" && (e = o(e, { instancePath: s + "/address", keyword: "type", params: { type: "string" } }), r++), t.kind !== void 0) {
      let i = t.kind;
      i === "registered-office" || i === "po-box" || i === "visiting" || i === "correspondence" || (e = o(e, { instancePath: s + "/kind", keyword: "enum", params: { allowedValues: ["registered-office", "po-box", "visiting", "correspondence"] } }), r++);
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return dr.errors = e, r === 0;
}
function gr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.damaged === void 0 && (a = "damaged") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      dr(t, { instancePath: s }) || (e = d(e, dr), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return gr.errors = e, r === 0;
}
function $r(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.damaged === void 0 && (m = "damaged") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return $r.errors = e, r === 0;
}
function B(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let a in t) a === "email" || a === "post" || a === "phone" || a === "form" || a === "notes" || Xs.test(a) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a } }), r++);
    if (t.email !== void 0) {
      let a = t.email, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var i = g === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), !i) {
        let $ = r;
        ur(a, { instancePath: s + "/email" }) || (e = d(e, ur), r = e.length);
        var i = $ === r;
        u = i;
      }
    }
    if (t.post !== void 0) {
      let a = t.post, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var n = g === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), !n) {
        let $ = r, b = r, m = true, h = r;
        if (r === h) if (a && typeof a == "object" && !Array.isArray(a)) {
          let P;
          a.none === void 0 && (P = "none") && (e = o(e, {}), r++);
        } else e = o(e, {}), r++;
        var p = h === r;
        r = b, e !== null && (b ? e.length = b : e = null);
        let A;
        if (p) {
          let P = r;
          _(a, { instancePath: s + "/post" }) || (e = d(e, _), r = e.length);
          var p = P === r;
          m = p, A = "then";
        } else {
          let P = r;
          gr(a, { instancePath: s + "/post" }) || (e = d(e, gr), r = e.length);
          var p = P === r;
          m = p, A = "else";
        }
        var n = $ === r;
        u = n;
      }
    }
    if (t.phone !== void 0) {
      let a = t.phone, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var l = g === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), !l) {
        let $ = r;
        $r(a, { instancePath: s + "/phone" }) || (e = d(e, $r), r = e.length);
        var l = $ === r;
        u = l;
      }
    }
    if (t.form !== void 0) {
      let a = t.form, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var c = g === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), !c) {
        let $ = r, b = r, m = true, h = r;
        if (r === h) if (a && typeof a == "object" && !Array.isArray(a)) {
          let P;
          a.none === void 0 && (P = "none") && (e = o(e, {}), r++);
        } else e = o(e, {}), r++;
        var f = h === r;
        r = b, e !== null && (b ? e.length = b : e = null);
        let A;
        if (f) {
          let P = r;
          _(a, { instancePath: s + "/form" }) || (e = d(e, _), r = e.length);
          var f = P === r;
          m = f, A = "then";
        } else {
          let P = r;
          J(a, { instancePath: s + "/form" }) || (e = d(e, J), r = e.length);
          var f = P === r;
          m = f, A = "else";
        }
        var c = $ === r;
        u = c;
      }
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let a in t) Xs.test(a) && (v(t[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return B.errors = e, r === 0;
}
var ri = new RegExp("^(?:name|words)$", "u");
function mr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "contact" || ri.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length));
    for (let i in t) ri.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return mr.errors = e, r === 0;
}
function vr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      mr(t, { instancePath: s }) || (e = d(e, mr), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return vr.errors = e, r === 0;
}
var ti = new RegExp("^(?:who|for|how|words)$", "u");
function hr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "contact" || i === "url" || ti.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
    for (let i in t) ti.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return hr.errors = e, r === 0;
}
function br(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      hr(t, { instancePath: s }) || (e = d(e, hr), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return br.errors = e, r === 0;
}
function _r(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "regime" || i === "name" || i === "country" || i === "contact" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.regime !== void 0 && (O(t.regime, { instancePath: s + "/regime" }) || (e = d(e, O), r = e.length)), t.name !== void 0 && (v(t.name, { instancePath: s + "/name" }) || (e = d(e, v), r = e.length)), t.country !== void 0 && (V(t.country, { instancePath: s + "/country" }) || (e = d(e, V), r = e.length)), t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return _r.errors = e, r === 0;
}
function wr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (Array.isArray(t)) {
      let y = t.length;
      for (let u = 0; u < y; u++) {
        let g = t[u];
        g === "large-scale-monitoring" || g === "large-scale-special-category-data" || g === "large-scale-criminal-offence-data" || (e = o(e, { instancePath: s + "/" + u, keyword: "enum", params: { allowedValues: ["large-scale-monitoring", "large-scale-special-category-data", "large-scale-criminal-offence-data"] } }), r++);
      }
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    N(t, { instancePath: s }) || (e = d(e, N), r = e.length);
    var l = f === r;
    n = l, c = "else";
  }
  return wr.errors = e, r === 0;
}
function kr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let f in t) K.call({ aliases: { type: "array", items: { $ref: "#/$defs/text" } }, brands: { type: "array", items: { $ref: "#/$defs/part95" } }, country: { $ref: "#/$defs/country" }, establishedIn: { type: "array", items: { $ref: "#/$defs/country" } }, role: { enum: ["sole", "joint", "separate"] }, partOf: { $ref: "#/$defs/id" }, unit: { if: { type: "string" }, then: { type: "string" }, else: { $ref: "#/$defs/part96" } }, registrations: { $ref: "#/$defs/part97" }, contact: { $ref: "#/$defs/contact" }, dpo: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part99" } }, accountable: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part100" } }, representatives: { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/part101" } }, else: { $ref: "#/$defs/part2" } }, targets: { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/regime" } }, else: { $ref: "#/$defs/part2" } }, coreActivities: { $ref: "#/$defs/part102" }, notes: { $ref: "#/$defs/notes" } }, f) || Ys.test(f) || Gs.test(f) || Js.test(f) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: f } }), r++);
    if (t.aliases !== void 0) {
      let f = t.aliases;
      if (Array.isArray(f)) {
        let a = f.length;
        for (let y = 0; y < a; y++) v(f[y], { instancePath: s + "/aliases/" + y }) || (e = d(e, v), r = e.length);
      } else e = o(e, { instancePath: s + "/aliases", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.brands !== void 0) {
      let f = t.brands;
      if (Array.isArray(f)) {
        let a = f.length;
        for (let y = 0; y < a; y++) pr(f[y], { instancePath: s + "/brands/" + y }) || (e = d(e, pr), r = e.length);
      } else e = o(e, { instancePath: s + "/brands", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.country !== void 0 && (V(t.country, { instancePath: s + "/country" }) || (e = d(e, V), r = e.length)), t.establishedIn !== void 0) {
      let f = t.establishedIn;
      if (Array.isArray(f)) {
        let a = f.length;
        for (let y = 0; y < a; y++) V(f[y], { instancePath: s + "/establishedIn/" + y }) || (e = d(e, V), r = e.length);
      } else e = o(e, { instancePath: s + "/establishedIn", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.role !== void 0) {
      let f = t.role;
      f === "sole" || f === "joint" || f === "separate" || (e = o(e, { instancePath: s + "/role", keyword: "enum", params: { allowedValues: ["sole", "joint", "separate"] } }), r++);
    }
    if (t.partOf !== void 0 && (z(t.partOf, { instancePath: s + "/partOf" }) || (e = d(e, z), r = e.length)), t.unit !== void 0) {
      let f = t.unit, a = r, y = true, u = r;
      typeof f != "string" && (e = o(e, {}), r++);
      var i = u === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let g;
      if (i) {
        let $ = r;
        typeof f != "string" && (e = o(e, { instancePath: s + "/unit", keyword: "type", params: { type: "string" } }), r++);
        var i = $ === r;
        y = i, g = "then";
      } else {
        let $ = r;
        ar(f, { instancePath: s + "/unit" }) || (e = d(e, ar), r = e.length);
        var i = $ === r;
        y = i, g = "else";
      }
    }
    if (t.registrations !== void 0 && (cr(t.registrations, { instancePath: s + "/registrations" }) || (e = d(e, cr), r = e.length)), t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.dpo !== void 0) {
      let f = t.dpo, a = r, y = true, u = r;
      typeof f != "string" && (e = o(e, {}), r++);
      var n = u === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let g;
      if (n) {
        let $ = r;
        f !== "none" && (e = o(e, { instancePath: s + "/dpo", keyword: "const", params: { allowedValue: "none" } }), r++);
        var n = $ === r;
        y = n, g = "then";
      } else {
        let $ = r;
        vr(f, { instancePath: s + "/dpo" }) || (e = d(e, vr), r = e.length);
        var n = $ === r;
        y = n, g = "else";
      }
    }
    if (t.accountable !== void 0) {
      let f = t.accountable, a = r, y = true, u = r;
      typeof f != "string" && (e = o(e, {}), r++);
      var p = u === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let g;
      if (p) {
        let $ = r;
        f !== "none" && (e = o(e, { instancePath: s + "/accountable", keyword: "const", params: { allowedValue: "none" } }), r++);
        var p = $ === r;
        y = p, g = "then";
      } else {
        let $ = r;
        br(f, { instancePath: s + "/accountable" }) || (e = d(e, br), r = e.length);
        var p = $ === r;
        y = p, g = "else";
      }
    }
    if (t.representatives !== void 0) {
      let f = t.representatives, a = r, y = true, u = r;
      Array.isArray(f) || (e = o(e, {}), r++);
      var l = u === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let g;
      if (l) {
        let $ = r;
        if (Array.isArray(f)) {
          let m = f.length;
          for (let h = 0; h < m; h++) _r(f[h], { instancePath: s + "/representatives/" + h }) || (e = d(e, _r), r = e.length);
        } else e = o(e, { instancePath: s + "/representatives", keyword: "type", params: { type: "array" } }), r++;
        var l = $ === r;
        y = l, g = "then";
      } else {
        let $ = r;
        N(f, { instancePath: s + "/representatives" }) || (e = d(e, N), r = e.length);
        var l = $ === r;
        y = l, g = "else";
      }
    }
    if (t.targets !== void 0) {
      let f = t.targets, a = r, y = true, u = r;
      Array.isArray(f) || (e = o(e, {}), r++);
      var c = u === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let g;
      if (c) {
        let $ = r;
        if (Array.isArray(f)) {
          let m = f.length;
          for (let h = 0; h < m; h++) O(f[h], { instancePath: s + "/targets/" + h }) || (e = d(e, O), r = e.length);
        } else e = o(e, { instancePath: s + "/targets", keyword: "type", params: { type: "array" } }), r++;
        var c = $ === r;
        y = c, g = "then";
      } else {
        let $ = r;
        N(f, { instancePath: s + "/targets" }) || (e = d(e, N), r = e.length);
        var c = $ === r;
        y = c, g = "else";
      }
    }
    t.coreActivities !== void 0 && (wr(t.coreActivities, { instancePath: s + "/coreActivities" }) || (e = d(e, wr), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let f in t) Ys.test(f) && (v(t[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let f in t) Gs.test(f) && (C(t[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, C), r = e.length));
    for (let f in t) Js.test(f) && typeof t[f] != "boolean" && (e = o(e, { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return kr.errors = e, r === 0;
}
function jr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) kr(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, kr), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return jr.errors = e, r === 0;
}
var si = new RegExp("^(?:controllers|purposes)$", "u");
var ii = new RegExp("^(?:contactPoint|document)$", "u");
function Ar(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "essence" || si.test(i) || ii.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.essence !== void 0 && (v(t.essence, { instancePath: s + "/essence" }) || (e = d(e, v), r = e.length));
    for (let i in t) si.test(i) && (j(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let i in t) ii.test(i) && (z(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, z), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ar.errors = e, r === 0;
}
var ni = new RegExp("^(?:label|description|words)$", "u");
var oi = new RegExp("^(?:from|through)$", "u");
function xr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "member" || t === "former-member" || t === "regular-contact" || t === "officer" || t === "customer" || t === "user" || t === "visitor" || t === "subscriber" || t === "supporter" || t === "employee" || t === "worker" || t === "volunteer" || t === "applicant" || t === "student" || t === "patient" || t === "participant" || t === "author" || t === "enquirer" || t === "complainant" || t === "business-contact" || t === "supplier" || t === "relative" || t === "emergency-contact" || t === "third-person" || t === "public" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["member", "former-member", "regular-contact", "officer", "customer", "user", "visitor", "subscriber", "supporter", "employee", "worker", "volunteer", "applicant", "student", "patient", "participant", "author", "enquirer", "complainant", "business-contact", "supplier", "relative", "emergency-contact", "third-person", "public"] } }), r++), xr.errors = e, r === 0;
}
function Er(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "relation" || i === "age" || i === "children" || i === "countries" || i === "subscribers" || i === "notes" || ni.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.relation !== void 0) {
      let i = t.relation;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) xr(i[p], { instancePath: s + "/relation/" + p }) || (e = d(e, xr), r = e.length);
      } else e = o(e, { instancePath: s + "/relation", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.age !== void 0) {
      let i = t.age;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i) oi.test(n) || (e = o(e, { instancePath: s + "/age", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
        for (let n in i) if (oi.test(n)) {
          let p = i[n];
          typeof p == "number" && !(p % 1) && !isNaN(p) || (e = o(e, { instancePath: s + "/age/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && (p < 0 || isNaN(p)) && (e = o(e, { instancePath: s + "/age/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
        }
      } else e = o(e, { instancePath: s + "/age", keyword: "type", params: { type: "object" } }), r++;
    }
    if (t.children !== void 0 && typeof t.children != "boolean" && (e = o(e, { instancePath: s + "/children", keyword: "type", params: { type: "boolean" } }), r++), t.countries !== void 0) {
      let i = t.countries;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) V(i[p], { instancePath: s + "/countries/" + p }) || (e = d(e, V), r = e.length);
      } else e = o(e, { instancePath: s + "/countries", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.subscribers !== void 0) {
      let i = t.subscribers;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) {
          let l = i[p];
          l === "individual" || l === "corporate" || (e = o(e, { instancePath: s + "/subscribers/" + p, keyword: "enum", params: { allowedValues: ["individual", "corporate"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/subscribers", keyword: "type", params: { type: "array" } }), r++;
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) ni.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Er.errors = e, r === 0;
}
function Cr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Er(t, { instancePath: s }) || (e = d(e, Er), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Cr.errors = e, r === 0;
}
function zr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Cr(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Cr), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return zr.errors = e, r === 0;
}
var li = new RegExp("^(?:label|words)$", "u");
var fi = new RegExp("^(?:inferred|collected)$", "u");
var $n = new RegExp("^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", "u");
function ye(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? $n.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), ye.errors = e, r === 0;
}
function q(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "always" || t === "may" || t === "might" || t === "rarely" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["always", "may", "might", "rarely"] } }), r++), q.errors = e, r === 0;
}
function qr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "racial-or-ethnic-origin" || t === "political-opinions" || t === "religious-or-philosophical-beliefs" || t === "trade-union-membership" || t === "genetic" || t === "biometric" || t === "health" || t === "sex-life-or-orientation" || t === "stated-as-special" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["racial-or-ethnic-origin", "political-opinions", "religious-or-philosophical-beliefs", "trade-union-membership", "genetic", "biometric", "health", "sex-life-or-orientation", "stated-as-special"] } }), r++), qr.errors = e, r === 0;
}
function Pr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "boolean" && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["boolean", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Pr.errors = e, r === 0;
}
function Nr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let c in t) K.call({ kinds: { type: "array", items: { $ref: "#/$defs/dataKind" } }, certainty: { $ref: "#/$defs/certainty" }, openEnded: { if: { type: "boolean" }, then: { type: "boolean" }, else: { if: { type: "string" }, then: { type: "string" }, else: { $ref: "#/$defs/part21" } } }, special: { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/part104" } }, else: { $ref: "#/$defs/part2" } }, criminal: { if: { type: "boolean" }, then: { type: "boolean" }, else: { $ref: "#/$defs/part105" } }, identifiable: { enum: ["identified", "pseudonymised", "anonymous"] }, form: { $ref: "#/$defs/link" }, aliasOf: { $ref: "#/$defs/id" }, notes: { $ref: "#/$defs/notes" } }, c) || li.test(c) || fi.test(c) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: c } }), r++);
    if (t.kinds !== void 0) {
      let c = t.kinds;
      if (Array.isArray(c)) {
        let f = c.length;
        for (let a = 0; a < f; a++) ye(c[a], { instancePath: s + "/kinds/" + a }) || (e = d(e, ye), r = e.length);
      } else e = o(e, { instancePath: s + "/kinds", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.openEnded !== void 0) {
      let c = t.openEnded, f = r, a = true, y = r;
      typeof c != "boolean" && (e = o(e, {}), r++);
      var i = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (i) {
        let g = r;
        typeof c != "boolean" && (e = o(e, { instancePath: s + "/openEnded", keyword: "type", params: { type: "boolean" } }), r++);
        var i = g === r;
        a = i, u = "then";
      } else {
        let g = r, $ = r, b = true, m = r;
        typeof c != "string" && (e = o(e, {}), r++);
        var n = m === r;
        r = $, e !== null && ($ ? e.length = $ : e = null);
        let h;
        if (n) {
          let E = r;
          typeof c != "string" && (e = o(e, { instancePath: s + "/openEnded", keyword: "type", params: { type: "string" } }), r++);
          var n = E === r;
          b = n, h = "then";
        } else {
          let E = r;
          U(c, { instancePath: s + "/openEnded" }) || (e = d(e, U), r = e.length);
          var n = E === r;
          b = n, h = "else";
        }
        var i = g === r;
        a = i, u = "else";
      }
    }
    if (t.special !== void 0) {
      let c = t.special, f = r, a = true, y = r;
      Array.isArray(c) || (e = o(e, {}), r++);
      var p = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (p) {
        let g = r;
        if (Array.isArray(c)) {
          let b = c.length;
          for (let m = 0; m < b; m++) qr(c[m], { instancePath: s + "/special/" + m }) || (e = d(e, qr), r = e.length);
        } else e = o(e, { instancePath: s + "/special", keyword: "type", params: { type: "array" } }), r++;
        var p = g === r;
        a = p, u = "then";
      } else {
        let g = r;
        N(c, { instancePath: s + "/special" }) || (e = d(e, N), r = e.length);
        var p = g === r;
        a = p, u = "else";
      }
    }
    if (t.criminal !== void 0) {
      let c = t.criminal, f = r, a = true, y = r;
      typeof c != "boolean" && (e = o(e, {}), r++);
      var l = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (l) {
        let g = r;
        typeof c != "boolean" && (e = o(e, { instancePath: s + "/criminal", keyword: "type", params: { type: "boolean" } }), r++);
        var l = g === r;
        a = l, u = "then";
      } else {
        let g = r;
        Pr(c, { instancePath: s + "/criminal" }) || (e = d(e, Pr), r = e.length);
        var l = g === r;
        a = l, u = "else";
      }
    }
    if (t.identifiable !== void 0) {
      let c = t.identifiable;
      c === "identified" || c === "pseudonymised" || c === "anonymous" || (e = o(e, { instancePath: s + "/identifiable", keyword: "enum", params: { allowedValues: ["identified", "pseudonymised", "anonymous"] } }), r++);
    }
    t.form !== void 0 && (C(t.form, { instancePath: s + "/form" }) || (e = d(e, C), r = e.length)), t.aliasOf !== void 0 && (z(t.aliasOf, { instancePath: s + "/aliasOf" }) || (e = d(e, z), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let c in t) li.test(c) && (v(t[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let c in t) fi.test(c) && typeof t[c] != "boolean" && (e = o(e, { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Nr.errors = e, r === 0;
}
function Rr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) {
      let c = r;
      typeof l == "string" ? I.test(l) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: l }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: l }), r++);
      var i = c === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: l } }), r++);
    }
    for (let l in t) {
      let c = t[l], f = r, a = true, y = r;
      typeof c != "string" && (e = o(e, {}), r++);
      var n = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (n) {
        let g = r;
        typeof c != "string" && (e = o(e, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), r++);
        var n = g === r;
        a = n, u = "then";
      } else {
        let g = r, $ = r, b = true, m = r;
        c && typeof c == "object" && !Array.isArray(c) || (e = o(e, {}), r++);
        var p = m === r;
        r = $, e !== null && ($ ? e.length = $ : e = null);
        let h;
        if (p) {
          let E = r;
          Nr(c, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Nr), r = e.length);
          var p = E === r;
          b = p, h = "then";
        } else {
          let E = r;
          typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c)) && (e = o(e, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: ["string", "object"] } }), r++);
          var p = E === r;
          b = p, h = "else";
        }
        var n = g === r;
        a = n, u = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Rr.errors = e, r === 0;
}
var pi = new RegExp("^(?:label|when|name|whyNotNamed|sector|assurance|words)$", "u");
var ai = new RegExp("^(?:publiclyAccessible|requiredFieldsMarked)$", "u");
var ci = new RegExp("^(?:recipient|controller)$", "u");
var re = new RegExp("^(?:data|dataSubjects)$", "u");
function Br(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "when" || i === "how" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.when !== void 0) {
      let i = t.when;
      i === "at-collection" || i === "within-one-month" || i === "at-first-contact" || i === "before-first-disclosure" || i === "later" || (e = o(e, { instancePath: s + "/when", keyword: "enum", params: { allowedValues: ["at-collection", "within-one-month", "at-first-contact", "before-first-disclosure", "later"] } }), r++);
    }
    t.how !== void 0 && (v(t.how, { instancePath: s + "/how" }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Br.errors = e, r === 0;
}
function Vr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Br(t, { instancePath: s }) || (e = d(e, Br), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Vr.errors = e, r === 0;
}
function Or(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "provision" || i === "safeguards" || i === "published" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.provision !== void 0 && typeof t.provision != "string" && (e = o(e, { instancePath: s + "/provision", keyword: "type", params: { type: "string" } }), r++), t.safeguards !== void 0 && (v(t.safeguards, { instancePath: s + "/safeguards" }) || (e = d(e, v), r = e.length)), t.published !== void 0 && (C(t.published, { instancePath: s + "/published" }) || (e = d(e, C), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Or.errors = e, r === 0;
}
function Tr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "type" || n === "medium" || n === "url" || n === "informed" || n === "exemption" || n === "certainty" || n === "notes" || pi.test(n) || ai.test(n) || ci.test(n) || re.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.type !== void 0) {
      let n = t.type;
      n === "direct" || n === "observed" || n === "third-party" || n === "public" || n === "inferred" || (e = o(e, { instancePath: s + "/type", keyword: "enum", params: { allowedValues: ["direct", "observed", "third-party", "public", "inferred"] } }), r++);
    }
    if (t.medium !== void 0) {
      let n = t.medium;
      n === "web" || n === "app" || n === "paper" || n === "phone" || n === "email" || n === "in-person" || n === "camera" || n === "sensor" || n === "social-media" || n === "api" || (e = o(e, { instancePath: s + "/medium", keyword: "enum", params: { allowedValues: ["web", "app", "paper", "phone", "email", "in-person", "camera", "sensor", "social-media", "api"] } }), r++);
    }
    if (t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length)), t.informed !== void 0) {
      let n = t.informed, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/informed", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        Vr(n, { instancePath: s + "/informed" }) || (e = d(e, Vr), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.exemption !== void 0 && (Or(t.exemption, { instancePath: s + "/exemption" }) || (e = d(e, Or), r = e.length)), t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let n in t) pi.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let n in t) ai.test(n) && typeof t[n] != "boolean" && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
    for (let n in t) ci.test(n) && (z(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, z), r = e.length));
    for (let n in t) re.test(n) && (j(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Tr.errors = e, r === 0;
}
function Sr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Tr(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Tr), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Sr.errors = e, r === 0;
}
var yi = new RegExp("^(?:name|label|does|sector|whyNotNamed|statedAs|group|region|stated|only|when|staffAccess|since|words)$", "u");
var ui = new RegExp("^(?:countries|accessFrom)$", "u");
var mn = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Dr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "signed" || y === "reference" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.signed !== void 0 && (R(t.signed, { instancePath: s + "/signed" }) || (e = d(e, R), r = e.length)), t.reference !== void 0 && (v(t.reference, { instancePath: s + "/reference" }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "boolean" && !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["boolean", "object", "string"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Dr.errors = e, r === 0;
}
function Zr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      Dr(t, { instancePath: s }) || (e = d(e, Dr), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Zr.errors = e, r === 0;
}
var di = new RegExp("^(?:stated|when)$", "u");
function ue(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "eu-adequacy" || t === "eu-dpf" || t === "eu-public-instrument" || t === "eu-bcr" || t === "eu-scc" || t === "eu-scc-sa" || t === "eu-code" || t === "eu-certification" || t === "eu-adhoc-clauses" || t === "eu-admin-arrangement" || t === "eu-art49-consent" || t === "eu-art49-contract" || t === "eu-art49-contract-interest" || t === "eu-art49-public-interest" || t === "eu-art49-claims" || t === "eu-art49-vital" || t === "eu-art49-register" || t === "eu-art49-compelling" || t === "uk-regulations" || t === "uk-us-bridge" || t === "uk-public-instrument" || t === "uk-bcr" || t === "uk-idta" || t === "uk-addendum" || t === "uk-scc-regulations" || t === "uk-code" || t === "uk-certification" || t === "uk-adhoc-clauses" || t === "uk-admin-arrangement" || t === "uk-art47a" || t === "uk-art49-consent" || t === "uk-art49-contract" || t === "uk-art49-contract-interest" || t === "uk-art49-public-interest" || t === "uk-art49-claims" || t === "uk-art49-vital" || t === "uk-art49-register" || t === "uk-art49-compelling" || t === "ch-adequacy" || t === "ch-us-dpf" || t === "ch-treaty" || t === "ch-contract" || t === "ch-federal-guarantee" || t === "ch-scc" || t === "ch-bcr" || t === "ch-code-cert" || t === "ch-art17-consent" || t === "ch-art17-contract" || t === "ch-art17-public-interest-claims" || t === "ch-art17-life" || t === "ch-art17-public" || t === "ch-art17-register" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["eu-adequacy", "eu-dpf", "eu-public-instrument", "eu-bcr", "eu-scc", "eu-scc-sa", "eu-code", "eu-certification", "eu-adhoc-clauses", "eu-admin-arrangement", "eu-art49-consent", "eu-art49-contract", "eu-art49-contract-interest", "eu-art49-public-interest", "eu-art49-claims", "eu-art49-vital", "eu-art49-register", "eu-art49-compelling", "uk-regulations", "uk-us-bridge", "uk-public-instrument", "uk-bcr", "uk-idta", "uk-addendum", "uk-scc-regulations", "uk-code", "uk-certification", "uk-adhoc-clauses", "uk-admin-arrangement", "uk-art47a", "uk-art49-consent", "uk-art49-contract", "uk-art49-contract-interest", "uk-art49-public-interest", "uk-art49-claims", "uk-art49-vital", "uk-art49-register", "uk-art49-compelling", "ch-adequacy", "ch-us-dpf", "ch-treaty", "ch-contract", "ch-federal-guarantee", "ch-scc", "ch-bcr", "ch-code-cert", "ch-art17-consent", "ch-art17-contract", "ch-art17-public-interest-claims", "ch-art17-life", "ch-art17-public", "ch-art17-register"] } }), r++), ue.errors = e, r === 0;
}
var gi = new RegExp("^(?:copy|scope|fallback)$", "u");
var $i = new RegExp("^(?:checked|signed)$", "u");
var mi = new RegExp("^(?:coversStaffData|swissChanges|occasional|risksTold|authorityTold)$", "u");
function Ir(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.type === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "type" } }), r++);
    for (let i in t) i === "type" || i === "copyUrl" || gi.test(i) || $i.test(i) || mi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.type !== void 0 && (ue(t.type, { instancePath: s + "/type" }) || (e = d(e, ue), r = e.length)), t.copyUrl !== void 0 && (C(t.copyUrl, { instancePath: s + "/copyUrl" }) || (e = d(e, C), r = e.length));
    for (let i in t) gi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let i in t) $i.test(i) && (R(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, R), r = e.length));
    for (let i in t) mi.test(i) && typeof t[i] != "boolean" && (e = o(e, { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ir.errors = e, r === 0;
}
function Fr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    ue(t, { instancePath: s }) || (e = d(e, ue), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Ir(t, { instancePath: s }) || (e = d(e, Ir), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Fr.errors = e, r === 0;
}
function Wr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "done" || y === "reference" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.done !== void 0 && (R(t.done, { instancePath: s + "/done" }) || (e = d(e, R), r = e.length)), t.reference !== void 0 && (v(t.reference, { instancePath: s + "/reference" }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Wr.errors = e, r === 0;
}
function Mr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      Wr(t, { instancePath: s }) || (e = d(e, Wr), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Mr.errors = e, r === 0;
}
function Ur(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.country === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "country" } }), r++);
    for (let n in t) n === "country" || n === "mechanisms" || n === "assessment" || di.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.country !== void 0 && (V(t.country, { instancePath: s + "/country" }) || (e = d(e, V), r = e.length)), t.mechanisms !== void 0) {
      let n = t.mechanisms, p = r, l = true, c = r;
      Array.isArray(n) || (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        if (Array.isArray(n)) {
          let u = n.length;
          for (let g = 0; g < u; g++) Fr(n[g], { instancePath: s + "/mechanisms/" + g }) || (e = d(e, Fr), r = e.length);
        } else e = o(e, { instancePath: s + "/mechanisms", keyword: "type", params: { type: "array" } }), r++;
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        N(n, { instancePath: s + "/mechanisms" }) || (e = d(e, N), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.assessment !== void 0 && (Mr(t.assessment, { instancePath: s + "/assessment" }) || (e = d(e, Mr), r = e.length));
    for (let n in t) di.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ur.errors = e, r === 0;
}
function Kr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    V(t, { instancePath: s }) || (e = d(e, V), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Ur(t, { instancePath: s }) || (e = d(e, Ur), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Kr.errors = e, r === 0;
}
function Hr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(t)) {
    let i = t.length;
    for (let n = 0; n < i; n++) Kr(t[n], { instancePath: s + "/" + n }) || (e = d(e, Kr), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
  return Hr.errors = e, r === 0;
}
function Yr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) K.call({ type: { enum: ["organisation", "group-company", "public-authority", "internal", "people", "public"] }, role: { enum: ["processor", "controller", "joint-controller", "same-controller"] }, vendor: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, openEnded: { if: { type: "boolean" }, then: { type: "boolean" }, else: { if: { type: "string" }, then: { type: "string" }, else: { $ref: "#/$defs/part21" } } }, controller: { $ref: "#/$defs/id" }, regionFrame: { $ref: "#/$defs/regime" }, contract: { if: { type: "boolean" }, then: { const: true }, else: { $ref: "#/$defs/part110" } }, data: { $ref: "#/$defs/ids" }, policy: { $ref: "#/$defs/link" }, certainty: { $ref: "#/$defs/certainty" }, notes: { $ref: "#/$defs/notes" } }, l) || yi.test(l) || ui.test(l) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l } }), r++);
    if (t.type !== void 0) {
      let l = t.type;
      l === "organisation" || l === "group-company" || l === "public-authority" || l === "internal" || l === "people" || l === "public" || (e = o(e, { instancePath: s + "/type", keyword: "enum", params: { allowedValues: ["organisation", "group-company", "public-authority", "internal", "people", "public"] } }), r++);
    }
    if (t.role !== void 0) {
      let l = t.role;
      l === "processor" || l === "controller" || l === "joint-controller" || l === "same-controller" || (e = o(e, { instancePath: s + "/role", keyword: "enum", params: { allowedValues: ["processor", "controller", "joint-controller", "same-controller"] } }), r++);
    }
    if (t.vendor !== void 0) {
      let l = t.vendor;
      typeof l == "string" ? mn.test(l) || (e = o(e, { instancePath: s + "/vendor", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }), r++) : (e = o(e, { instancePath: s + "/vendor", keyword: "type", params: { type: "string" } }), r++);
    }
    if (t.openEnded !== void 0) {
      let l = t.openEnded, c = r, f = true, a = r;
      typeof l != "boolean" && (e = o(e, {}), r++);
      var i = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (i) {
        let u = r;
        typeof l != "boolean" && (e = o(e, { instancePath: s + "/openEnded", keyword: "type", params: { type: "boolean" } }), r++);
        var i = u === r;
        f = i, y = "then";
      } else {
        let u = r, g = r, $ = true, b = r;
        typeof l != "string" && (e = o(e, {}), r++);
        var n = b === r;
        r = g, e !== null && (g ? e.length = g : e = null);
        let m;
        if (n) {
          let A = r;
          typeof l != "string" && (e = o(e, { instancePath: s + "/openEnded", keyword: "type", params: { type: "string" } }), r++);
          var n = A === r;
          $ = n, m = "then";
        } else {
          let A = r;
          U(l, { instancePath: s + "/openEnded" }) || (e = d(e, U), r = e.length);
          var n = A === r;
          $ = n, m = "else";
        }
        var i = u === r;
        f = i, y = "else";
      }
    }
    if (t.controller !== void 0 && (z(t.controller, { instancePath: s + "/controller" }) || (e = d(e, z), r = e.length)), t.regionFrame !== void 0 && (O(t.regionFrame, { instancePath: s + "/regionFrame" }) || (e = d(e, O), r = e.length)), t.contract !== void 0) {
      let l = t.contract, c = r, f = true, a = r;
      typeof l != "boolean" && (e = o(e, {}), r++);
      var p = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (p) {
        let u = r;
        l !== true && (e = o(e, { instancePath: s + "/contract", keyword: "const", params: { allowedValue: true } }), r++);
        var p = u === r;
        f = p, y = "then";
      } else {
        let u = r;
        Zr(l, { instancePath: s + "/contract" }) || (e = d(e, Zr), r = e.length);
        var p = u === r;
        f = p, y = "else";
      }
    }
    t.data !== void 0 && (j(t.data, { instancePath: s + "/data" }) || (e = d(e, j), r = e.length)), t.policy !== void 0 && (C(t.policy, { instancePath: s + "/policy" }) || (e = d(e, C), r = e.length)), t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let l in t) yi.test(l) && (v(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let l in t) ui.test(l) && (Hr(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Hr), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Yr.errors = e, r === 0;
}
function Gr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Yr(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Yr), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Gr.errors = e, r === 0;
}
function Jr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Gr(t, { instancePath: s }) || (e = d(e, Gr), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Jr.errors = e, r === 0;
}
var vi = new RegExp("^(?:copies|words)$", "u");
function Lr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "copiesFrom" || i === "notes" || vi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.copiesFrom !== void 0 && (B(t.copiesFrom, { instancePath: s + "/copiesFrom" }) || (e = d(e, B), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) vi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Lr.errors = e, r === 0;
}
function Qr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Lr(t, { instancePath: s }) || (e = d(e, Lr), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Qr.errors = e, r === 0;
}
var hi = new RegExp("^(?:after|until|criterion|userControlled|records|because|when|words)$", "u");
var bi = new RegExp("^(?:atMost|reviewEvery)$", "u");
var vn = new RegExp("^(\\d+ (hour|day|working day|week|month|year)s?( and \\d+ (hour|day|week|month|year)s?)?|P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?)?)$", "u");
function W(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return typeof t == "string" ? vn.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(\\d+ (hour|day|working day|week|month|year)s?( and \\d+ (hour|day|week|month|year)s?)?|P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?)?)$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++), W.errors = e, r === 0;
}
function de(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "title" || i === "provision" || i === "country" || i === "url" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.title !== void 0 && (v(t.title, { instancePath: s + "/title" }) || (e = d(e, v), r = e.length)), t.provision !== void 0 && typeof t.provision != "string" && (e = o(e, { instancePath: s + "/provision", keyword: "type", params: { type: "string" } }), r++), t.country !== void 0 && (V(t.country, { instancePath: s + "/country" }) || (e = d(e, V), r = e.length)), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return de.errors = e, r === 0;
}
function Xr(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(t)) {
    let p = t.length;
    for (let l = 0; l < p; l++) {
      let c = t[l], f = r, a = true, y = r;
      typeof c != "string" && (e = o(e, {}), r++);
      var i = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (i) {
        let g = r;
        typeof c != "string" && (e = o(e, { instancePath: s + "/" + l, keyword: "type", params: { type: "string" } }), r++);
        var i = g === r;
        a = i, u = "then";
      } else {
        let g = r, $ = r, b = true, m = r;
        c && typeof c == "object" && !Array.isArray(c) || (e = o(e, {}), r++);
        var n = m === r;
        r = $, e !== null && ($ ? e.length = $ : e = null);
        let h;
        if (n) {
          let E = r;
          de(c, { instancePath: s + "/" + l }) || (e = d(e, de), r = e.length);
          var n = E === r;
          b = n, h = "then";
        } else {
          let E = r;
          typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c)) && (e = o(e, { instancePath: s + "/" + l, keyword: "type", params: { type: ["string", "object"] } }), r++);
          var n = E === r;
          b = n, h = "else";
        }
        var i = g === r;
        a = i, u = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
  return Xr.errors = e, r === 0;
}
function D(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    Xr(t, { instancePath: s }) || (e = d(e, Xr), r = e.length);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (f) {
      let h = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
      var f = h === r;
      g = f, b = "then";
    } else {
      let h = r, A = r, E = true, P = r;
      t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
      var a = P === r;
      r = A, e !== null && (A ? e.length = A : e = null);
      let se;
      if (a) {
        let H = r;
        de(t, { instancePath: s }) || (e = d(e, de), r = e.length);
        var a = H === r;
        E = a, se = "then";
      } else {
        let H = r;
        (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object", "array"] } }), r++);
        var a = H === r;
        E = a, se = "else";
      }
      var f = h === r;
      g = f, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return D.errors = e, r === 0;
}
var Ze = { validate: te };
function ge(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    z(t, { instancePath: s }) || (e = d(e, z), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Ze.validate(t, { instancePath: s }) || (e = e === null ? Ze.validate.errors : e.concat(Ze.validate.errors), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ge.errors = e, r === 0;
}
function te(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) p === "keep" || p === "document" || p === "law" || p === "end" || p === "onRequest" || p === "certainty" || p === "exceptions" || hi.test(p) || bi.test(p) || re.test(p) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.keep !== void 0) {
      let p = t.keep, l = r, c = true, f = r;
      typeof p != "string" && (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r, u = r, g = false, $ = r;
        W(p, { instancePath: s + "/keep" }) || (e = d(e, W), r = e.length);
        var n = $ === r;
        if (g = g || n, !g) {
          let m = r;
          p !== "indefinitely" && (e = o(e, { instancePath: s + "/keep", keyword: "enum", params: { allowedValues: [{ $ref: "#/$defs/duration" }, { enum: ["indefinitely"] }][1].enum } }), r++);
          var n = m === r;
          g = g || n;
        }
        g ? (r = u, e !== null && (u ? e.length = u : e = null)) : (e = o(e, { instancePath: s + "/keep", keyword: "anyOf", params: {} }), r++);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r;
        typeof p != "string" && (e = o(e, { instancePath: s + "/keep", keyword: "type", params: { type: ["string"] } }), r++);
        var i = y === r;
        c = i, a = "else";
      }
    }
    if (t.document !== void 0 && (z(t.document, { instancePath: s + "/document" }) || (e = d(e, z), r = e.length)), t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.end !== void 0) {
      let p = t.end;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) {
          let f = p[c];
          f === "delete" || f === "anonymise" || f === "archive" || f === "return" || f === "minimise" || f === "restrict" || (e = o(e, { instancePath: s + "/end/" + c, keyword: "enum", params: { allowedValues: ["delete", "anonymise", "archive", "return", "minimise", "restrict"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/end", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.onRequest !== void 0) {
      let p = t.onRequest;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) {
          let f = p[c];
          f === "delete" || f === "anonymise" || f === "none" || (e = o(e, { instancePath: s + "/onRequest/" + c, keyword: "enum", params: { allowedValues: ["delete", "anonymise", "none"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/onRequest", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.exceptions !== void 0) {
      let p = t.exceptions;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) ge(p[c], { instancePath: s + "/exceptions/" + c }) || (e = d(e, ge), r = e.length);
      } else e = o(e, { instancePath: s + "/exceptions", keyword: "type", params: { type: "array" } }), r++;
    }
    for (let p in t) hi.test(p) && (v(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let p in t) bi.test(p) && (W(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, W), r = e.length));
    for (let p in t) re.test(p) && (j(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return te.errors = e, r === 0;
}
function et(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) te(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, te), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return et.errors = e, r === 0;
}
var _i = new RegExp("^(?:title|description|onBehalfOf|when|storedIn|selfService|words)$", "u");
var wi = new RegExp("^(?:controllers|documents)$", "u");
var ki = new RegExp("^(?:dataSubjects|data|sources|recipients)$", "u");
var hn = new RegExp("^[a-z]+(-[a-z]+)*\\.[a-z0-9-]+$", "u");
var ji = new RegExp("^(?:how|covers|for|when|words|contract|whose|task|outsidePublicTask|untilObjection)$", "u");
var Ce = new RegExp("^(?:givenBy|dataSubjects|data)$", "u");
var ze = new RegExp("^(?:separate|refusable)$", "u");
function $e(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "ticked-box" || t === "form-field" || t === "signed-form" || t === "spoken" || t === "opt-in-confirmation" || t === "cookie-banner" || t === "settings" || t === "request" || t === "site-use" || t === "continued-browsing" || t === "silence" || t === "pre-ticked-box" || t === "bundled-with-terms" || t === "opt-out" || t === "automatic" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["ticked-box", "form-field", "signed-form", "spoken", "opt-in-confirmation", "cookie-banner", "settings", "request", "site-use", "continued-browsing", "silence", "pre-ticked-box", "bundled-with-terms", "opt-out", "automatic"] } }), r++), $e.errors = e, r === 0;
}
var Ai = new RegExp("^(?:how|words)$", "u");
function rt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "routes" || i === "asEasy" || Ai.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.routes !== void 0) {
      let i = t.routes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) {
          let l = i[p];
          l === "link-in-message" || l === "settings" || l === "email" || l === "post" || l === "phone" || l === "form" || l === "in-person" || l === "cookie-control" || (e = o(e, { instancePath: s + "/routes/" + p, keyword: "enum", params: { allowedValues: ["link-in-message", "settings", "email", "post", "phone", "form", "in-person", "cookie-control"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/routes", keyword: "type", params: { type: "array" } }), r++;
    }
    t.asEasy !== void 0 && typeof t.asEasy != "boolean" && (e = o(e, { instancePath: s + "/asEasy", keyword: "type", params: { type: "boolean" } }), r++);
    for (let i in t) Ai.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return rt.errors = e, r === 0;
}
function tt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      rt(t, { instancePath: s }) || (e = d(e, rt), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return tt.errors = e, r === 0;
}
function me(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      tt(t, { instancePath: s }) || (e = d(e, tt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return me.errors = e, r === 0;
}
var xi = new RegExp("^(?:interest|who|words)$", "u");
function st(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "holder" || xi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.holder !== void 0) {
      let i = t.holder;
      i === "us" || i === "third-party" || i === "data-subject" || i === "public" || (e = o(e, { instancePath: s + "/holder", keyword: "enum", params: { allowedValues: ["us", "third-party", "data-subject", "public"] } }), r++);
    }
    for (let i in t) xi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return st.errors = e, r === 0;
}
function it(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      st(t, { instancePath: s }) || (e = d(e, st), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return it.errors = e, r === 0;
}
var Ei = new RegExp("^(?:summary|necessity|children)$", "u");
function nt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t == "string" ? pn.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.damaged === void 0 && (m = "damaged") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      S(t, { instancePath: s }) || (e = d(e, S), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "boolean" && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["boolean", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return nt.errors = e, r === 0;
}
function ot(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "done" || Ei.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.done !== void 0) {
      let n = t.done, p = r, l = true, c = r;
      typeof n != "boolean" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        typeof n != "boolean" && (e = o(e, { instancePath: s + "/done", keyword: "type", params: { type: "boolean" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        nt(n, { instancePath: s + "/done" }) || (e = d(e, nt), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    for (let n in t) Ei.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ot.errors = e, r === 0;
}
function lt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ot(t, { instancePath: s }) || (e = d(e, ot), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return lt.errors = e, r === 0;
}
function M(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "consent" && (e = o(e, {}), r++);
  var l = p === r;
  if (r = i, e !== null && (i ? e.length = i : e = null), !l) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && (t.method !== void 0 && (e = o(e, { instancePath: s + "/method", keyword: "false schema", params: {} }), r++), t.how !== void 0 && (e = o(e, { instancePath: s + "/how", keyword: "false schema", params: {} }), r++), t.givenBy !== void 0 && (e = o(e, { instancePath: s + "/givenBy", keyword: "false schema", params: {} }), r++), t.covers !== void 0 && (e = o(e, { instancePath: s + "/covers", keyword: "false schema", params: {} }), r++), t.withdraw !== void 0 && (e = o(e, { instancePath: s + "/withdraw", keyword: "false schema", params: {} }), r++), t.separate !== void 0 && (e = o(e, { instancePath: s + "/separate", keyword: "false schema", params: {} }), r++), t.refusable !== void 0 && (e = o(e, { instancePath: s + "/refusable", keyword: "false schema", params: {} }), r++));
    var l = w === r;
    n = l;
  }
  let c = r, f = true, a = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "contract" && (e = o(e, {}), r++);
  var y = a === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), !y) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && (t.stage !== void 0 && (e = o(e, { instancePath: s + "/stage", keyword: "false schema", params: {} }), r++), t.contract !== void 0 && (e = o(e, { instancePath: s + "/contract", keyword: "false schema", params: {} }), r++));
    var y = w === r;
    f = y;
  }
  let u = r, g = true, $ = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0) {
    let w = t.type;
    w === "legal-obligation" || w === "public-task" || (e = o(e, {}), r++);
  }
  var b = $ === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), !b) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && t.law !== void 0 && (e = o(e, { instancePath: s + "/law", keyword: "false schema", params: {} }), r++);
    var b = w === r;
    g = b;
  }
  let m = r, h = true, A = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "vital-interests" && (e = o(e, {}), r++);
  var E = A === r;
  if (r = m, e !== null && (m ? e.length = m : e = null), !E) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && t.whose !== void 0 && (e = o(e, { instancePath: s + "/whose", keyword: "false schema", params: {} }), r++);
    var E = w === r;
    h = E;
  }
  let P = r, se = true, Ne = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "public-task" && (e = o(e, {}), r++);
  var H = Ne === r;
  if (r = P, e !== null && (P ? e.length = P : e = null), !H) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && t.task !== void 0 && (e = o(e, { instancePath: s + "/task", keyword: "false schema", params: {} }), r++);
    var H = w === r;
    se = H;
  }
  let Re = r, Bs = true, an = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "recognised-legitimate-interest" && (e = o(e, {}), r++);
  var Be = an === r;
  if (r = Re, e !== null && (Re ? e.length = Re : e = null), !Be) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && t.condition !== void 0 && (e = o(e, { instancePath: s + "/condition", keyword: "false schema", params: {} }), r++);
    var Be = w === r;
    Bs = Be;
  }
  let Ve = r, Vs = true, cn = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0) {
    let w = t.type;
    w === "recognised-legitimate-interest" || w === "legitimate-interests" || (e = o(e, {}), r++);
  }
  var Oe = cn === r;
  if (r = Ve, e !== null && (Ve ? e.length = Ve : e = null), !Oe) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && t.outsidePublicTask !== void 0 && (e = o(e, { instancePath: s + "/outsidePublicTask", keyword: "false schema", params: {} }), r++);
    var Oe = w === r;
    Vs = Oe;
  }
  let Te = r, Os = true, yn = r;
  t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0 && t.type !== "legitimate-interests" && (e = o(e, {}), r++);
  var Se = yn === r;
  if (r = Te, e !== null && (Te ? e.length = Te : e = null), !Se) {
    let w = r;
    t && typeof t == "object" && !Array.isArray(t) && (t.interests !== void 0 && (e = o(e, { instancePath: s + "/interests", keyword: "false schema", params: {} }), r++), t.balancing !== void 0 && (e = o(e, { instancePath: s + "/balancing", keyword: "false schema", params: {} }), r++), t.untilObjection !== void 0 && (e = o(e, { instancePath: s + "/untilObjection", keyword: "false schema", params: {} }), r++));
    var Se = w === r;
    Os = Se;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.type === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "type" } }), r++);
    for (let w in t) K.call({ type: { enum: ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] }, method: { $ref: "#/$defs/part71" }, withdraw: { $ref: "#/$defs/part74" }, regimes: { type: "array", items: { $ref: "#/$defs/regime" } }, certainty: { $ref: "#/$defs/certainty" }, notes: { $ref: "#/$defs/notes" }, stage: { enum: ["performance", "before-contract"] }, law: { $ref: "#/$defs/lawRef" }, condition: { enum: ["public-task-disclosure", "national-security", "emergency", "crime", "safeguarding"] }, interests: { type: "array", items: { if: { type: "string" }, then: { type: "string" }, else: { $ref: "#/$defs/part76" } } }, balancing: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part79" } } }, w) || ji.test(w) || Ce.test(w) || ze.test(w) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: w } }), r++);
    if (t.type !== void 0) {
      let w = t.type;
      w === "consent" || w === "contract" || w === "legal-obligation" || w === "vital-interests" || w === "public-task" || w === "recognised-legitimate-interest" || w === "legitimate-interests" || (e = o(e, { instancePath: s + "/type", keyword: "enum", params: { allowedValues: ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] } }), r++);
    }
    if (t.method !== void 0 && ($e(t.method, { instancePath: s + "/method" }) || (e = d(e, $e), r = e.length)), t.withdraw !== void 0 && (me(t.withdraw, { instancePath: s + "/withdraw" }) || (e = d(e, me), r = e.length)), t.regimes !== void 0) {
      let w = t.regimes;
      if (Array.isArray(w)) {
        let Y = w.length;
        for (let F = 0; F < Y; F++) O(w[F], { instancePath: s + "/regimes/" + F }) || (e = d(e, O), r = e.length);
      } else e = o(e, { instancePath: s + "/regimes", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length)), t.stage !== void 0) {
      let w = t.stage;
      w === "performance" || w === "before-contract" || (e = o(e, { instancePath: s + "/stage", keyword: "enum", params: { allowedValues: ["performance", "before-contract"] } }), r++);
    }
    if (t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.condition !== void 0) {
      let w = t.condition;
      w === "public-task-disclosure" || w === "national-security" || w === "emergency" || w === "crime" || w === "safeguarding" || (e = o(e, { instancePath: s + "/condition", keyword: "enum", params: { allowedValues: ["public-task-disclosure", "national-security", "emergency", "crime", "safeguarding"] } }), r++);
    }
    if (t.interests !== void 0) {
      let w = t.interests;
      if (Array.isArray(w)) {
        let Y = w.length;
        for (let F = 0; F < Y; F++) {
          let oe = w[F], ee = r, G = true, un = r;
          typeof oe != "string" && (e = o(e, {}), r++);
          var ie = un === r;
          r = ee, e !== null && (ee ? e.length = ee : e = null);
          let Ts;
          if (ie) {
            let De = r;
            typeof oe != "string" && (e = o(e, { instancePath: s + "/interests/" + F, keyword: "type", params: { type: "string" } }), r++);
            var ie = De === r;
            G = ie, Ts = "then";
          } else {
            let De = r;
            it(oe, { instancePath: s + "/interests/" + F }) || (e = d(e, it), r = e.length);
            var ie = De === r;
            G = ie, Ts = "else";
          }
        }
      } else e = o(e, { instancePath: s + "/interests", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.balancing !== void 0) {
      let w = t.balancing, Y = r, F = true, oe = r;
      typeof w != "string" && (e = o(e, {}), r++);
      var ne = oe === r;
      r = Y, e !== null && (Y ? e.length = Y : e = null);
      let ee;
      if (ne) {
        let G = r;
        w !== "none" && (e = o(e, { instancePath: s + "/balancing", keyword: "const", params: { allowedValue: "none" } }), r++);
        var ne = G === r;
        F = ne, ee = "then";
      } else {
        let G = r;
        lt(w, { instancePath: s + "/balancing" }) || (e = d(e, lt), r = e.length);
        var ne = G === r;
        F = ne, ee = "else";
      }
    }
    for (let w in t) ji.test(w) && (v(t[w], { instancePath: s + "/" + w.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let w in t) Ce.test(w) && (j(t[w], { instancePath: s + "/" + w.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let w in t) ze.test(w) && typeof t[w] != "boolean" && (e = o(e, { instancePath: s + "/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return M.errors = e, r === 0;
}
function ft(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "consent" || t === "contract" || t === "legal-obligation" || t === "vital-interests" || t === "public-task" || t === "recognised-legitimate-interest" || t === "legitimate-interests" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] } }), r++), ft.errors = e, r === 0;
}
function pt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      M(t, { instancePath: s }) || (e = d(e, M), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object", "array"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return pt.errors = e, r === 0;
}
function at(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    if (Array.isArray(t)) {
      let g = t.length;
      for (let $ = 0; $ < g; $++) M(t[$], { instancePath: s + "/" + $ }) || (e = d(e, M), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (f) {
      let h = r, A = r, E = false, P = r;
      ft(t, { instancePath: s }) || (e = d(e, ft), r = e.length);
      var a = P === r;
      if (E = E || a, !E) {
        let Ne = r;
        t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
        var a = Ne === r;
        E = E || a;
      }
      E ? (r = A, e !== null && (A ? e.length = A : e = null)) : (e = o(e, { instancePath: s, keyword: "anyOf", params: {} }), r++);
      var f = h === r;
      g = f, b = "then";
    } else {
      let h = r;
      pt(t, { instancePath: s }) || (e = d(e, pt), r = e.length);
      var f = h === r;
      g = f, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return at.errors = e, r === 0;
}
var Ci = new RegExp("^(?:how|covers|for|when|words|secrecy)$", "u");
function ct(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "explicit-consent" || t === "consent" || t === "employment-social-protection" || t === "vital-interests-incapable" || t === "not-for-profit-body" || t === "manifestly-public" || t === "legal-claims" || t === "substantial-public-interest" || t === "health-social-care" || t === "public-health" || t === "archiving-research-statistics" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["explicit-consent", "consent", "employment-social-protection", "vital-interests-incapable", "not-for-profit-body", "manifestly-public", "legal-claims", "substantial-public-interest", "health-social-care", "public-health", "archiving-research-statistics"] } }), r++), ct.errors = e, r === 0;
}
function yt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "reference" || y === "reviewed" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.reference !== void 0 && (v(t.reference, { instancePath: s + "/reference" }) || (e = d(e, v), r = e.length)), t.reviewed !== void 0 && (R(t.reviewed, { instancePath: s + "/reviewed" }) || (e = d(e, R), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return yt.errors = e, r === 0;
}
function ve(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      yt(t, { instancePath: s }) || (e = d(e, yt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ve.errors = e, r === 0;
}
function he(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0) {
    let u = t.type;
    u === "explicit-consent" || u === "consent" || (e = o(e, {}), r++);
  }
  var l = p === r;
  if (r = i, e !== null && (i ? e.length = i : e = null), !l) {
    let u = r;
    t && typeof t == "object" && !Array.isArray(t) && (t.method !== void 0 && (e = o(e, { instancePath: s + "/method", keyword: "false schema", params: {} }), r++), t.how !== void 0 && (e = o(e, { instancePath: s + "/how", keyword: "false schema", params: {} }), r++), t.givenBy !== void 0 && (e = o(e, { instancePath: s + "/givenBy", keyword: "false schema", params: {} }), r++), t.covers !== void 0 && (e = o(e, { instancePath: s + "/covers", keyword: "false schema", params: {} }), r++), t.withdraw !== void 0 && (e = o(e, { instancePath: s + "/withdraw", keyword: "false schema", params: {} }), r++), t.separate !== void 0 && (e = o(e, { instancePath: s + "/separate", keyword: "false schema", params: {} }), r++), t.refusable !== void 0 && (e = o(e, { instancePath: s + "/refusable", keyword: "false schema", params: {} }), r++));
    var l = u === r;
    n = l;
  }
  let c = r, f = true, a = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.type !== void 0) {
    let u = t.type;
    u === "employment-social-protection" || u === "vital-interests-incapable" || u === "not-for-profit-body" || u === "manifestly-public" || u === "legal-claims" || u === "substantial-public-interest" || u === "health-social-care" || u === "public-health" || u === "archiving-research-statistics" || (e = o(e, {}), r++);
  }
  var y = a === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), !y) {
    let u = r;
    t && typeof t == "object" && !Array.isArray(t) && (t.law !== void 0 && (e = o(e, { instancePath: s + "/law", keyword: "false schema", params: {} }), r++), t.schedule1 !== void 0 && (e = o(e, { instancePath: s + "/schedule1", keyword: "false schema", params: {} }), r++), t.policyDocument !== void 0 && (e = o(e, { instancePath: s + "/policyDocument", keyword: "false schema", params: {} }), r++), t.secrecy !== void 0 && (e = o(e, { instancePath: s + "/secrecy", keyword: "false schema", params: {} }), r++));
    var y = u === r;
    f = y;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.type === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "type" } }), r++);
    for (let u in t) K.call({ type: { $ref: "#/$defs/part80" }, method: { $ref: "#/$defs/part71" }, withdraw: { $ref: "#/$defs/part74" }, regimes: { type: "array", items: { $ref: "#/$defs/regime" } }, certainty: { $ref: "#/$defs/certainty" }, notes: { $ref: "#/$defs/notes" }, law: { $ref: "#/$defs/lawRef" }, schedule1: { type: "integer", minimum: 1, maximum: 37 }, policyDocument: { $ref: "#/$defs/part38" } }, u) || Ci.test(u) || Ce.test(u) || ze.test(u) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: u } }), r++);
    if (t.type !== void 0 && (ct(t.type, { instancePath: s + "/type" }) || (e = d(e, ct), r = e.length)), t.method !== void 0 && ($e(t.method, { instancePath: s + "/method" }) || (e = d(e, $e), r = e.length)), t.withdraw !== void 0 && (me(t.withdraw, { instancePath: s + "/withdraw" }) || (e = d(e, me), r = e.length)), t.regimes !== void 0) {
      let u = t.regimes;
      if (Array.isArray(u)) {
        let g = u.length;
        for (let $ = 0; $ < g; $++) O(u[$], { instancePath: s + "/regimes/" + $ }) || (e = d(e, O), r = e.length);
      } else e = o(e, { instancePath: s + "/regimes", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length)), t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.schedule1 !== void 0) {
      let u = t.schedule1;
      typeof u == "number" && !(u % 1) && !isNaN(u) || (e = o(e, { instancePath: s + "/schedule1", keyword: "type", params: { type: "integer" } }), r++), typeof u == "number" && ((u > 37 || isNaN(u)) && (e = o(e, { instancePath: s + "/schedule1", keyword: "maximum", params: { comparison: "<=", limit: 37 } }), r++), (u < 1 || isNaN(u)) && (e = o(e, { instancePath: s + "/schedule1", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
    }
    t.policyDocument !== void 0 && (ve(t.policyDocument, { instancePath: s + "/policyDocument" }) || (e = d(e, ve), r = e.length));
    for (let u in t) Ci.test(u) && (v(t[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let u in t) Ce.test(u) && (j(t[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let u in t) ze.test(u) && typeof t[u] != "boolean" && (e = o(e, { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return he.errors = e, r === 0;
}
function ut(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      he(t, { instancePath: s }) || (e = d(e, he), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ut.errors = e, r === 0;
}
function dt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) he(t[g], { instancePath: s + "/" + g }) || (e = d(e, he), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      ut(t, { instancePath: s }) || (e = d(e, ut), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return dt.errors = e, r === 0;
}
var qe = new RegExp("^(?:for|when|words)$", "u");
var Pe = new RegExp("^(?:dataSubjects|data)$", "u");
function be(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.type === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "type" } }), r++);
    for (let i in t) i === "type" || i === "law" || i === "schedule1" || i === "policyDocument" || i === "regimes" || i === "certainty" || i === "notes" || qe.test(i) || Pe.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.type !== void 0) {
      let i = t.type;
      i === "official-authority" || i === "law" || (e = o(e, { instancePath: s + "/type", keyword: "enum", params: { allowedValues: ["official-authority", "law"] } }), r++);
    }
    if (t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.schedule1 !== void 0) {
      let i = t.schedule1;
      typeof i == "number" && !(i % 1) && !isNaN(i) || (e = o(e, { instancePath: s + "/schedule1", keyword: "type", params: { type: "integer" } }), r++), typeof i == "number" && ((i > 37 || isNaN(i)) && (e = o(e, { instancePath: s + "/schedule1", keyword: "maximum", params: { comparison: "<=", limit: 37 } }), r++), (i < 1 || isNaN(i)) && (e = o(e, { instancePath: s + "/schedule1", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), r++));
    }
    if (t.policyDocument !== void 0 && (ve(t.policyDocument, { instancePath: s + "/policyDocument" }) || (e = d(e, ve), r = e.length)), t.regimes !== void 0) {
      let i = t.regimes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) O(i[p], { instancePath: s + "/regimes/" + p }) || (e = d(e, O), r = e.length);
      } else e = o(e, { instancePath: s + "/regimes", keyword: "type", params: { type: "array" } }), r++;
    }
    t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) qe.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let i in t) Pe.test(i) && (j(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return be.errors = e, r === 0;
}
function gt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      be(t, { instancePath: s }) || (e = d(e, be), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return gt.errors = e, r === 0;
}
function $t(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) be(t[g], { instancePath: s + "/" + g }) || (e = d(e, be), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      gt(t, { instancePath: s }) || (e = d(e, gt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return $t.errors = e, r === 0;
}
function mt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      te(t, { instancePath: s }) || (e = d(e, te), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return mt.errors = e, r === 0;
}
function _e(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) ge(t[g], { instancePath: s + "/" + g }) || (e = d(e, ge), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      mt(t, { instancePath: s }) || (e = d(e, mt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return _e.errors = e, r === 0;
}
function Z(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      pe(t, { instancePath: s }) || (e = d(e, pe), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Z.errors = e, r === 0;
}
function L(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "requirement" || i === "obliged" || i === "consequence" || i === "law" || i === "data" || i === "words" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.requirement !== void 0) {
      let i = t.requirement;
      i === "statutory" || i === "contractual" || i === "pre-contractual" || i === "optional" || (e = o(e, { instancePath: s + "/requirement", keyword: "enum", params: { allowedValues: ["statutory", "contractual", "pre-contractual", "optional"] } }), r++);
    }
    t.obliged !== void 0 && typeof t.obliged != "boolean" && (e = o(e, { instancePath: s + "/obliged", keyword: "type", params: { type: "boolean" } }), r++), t.consequence !== void 0 && (Z(t.consequence, { instancePath: s + "/consequence" }) || (e = d(e, Z), r = e.length)), t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.data !== void 0 && (j(t.data, { instancePath: s + "/data" }) || (e = d(e, j), r = e.length)), t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return L.errors = e, r === 0;
}
function vt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      L(t, { instancePath: s }) || (e = d(e, L), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return vt.errors = e, r === 0;
}
function ht(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) L(t[g], { instancePath: s + "/" + g }) || (e = d(e, L), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      vt(t, { instancePath: s }) || (e = d(e, vt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ht.errors = e, r === 0;
}
var zi = new RegExp("^(?:atCollection|everyMessage|atAnyTime)$", "u");
var qi = new RegExp("^(?:how|conditions)$", "u");
function bt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "routes" || zi.test(i) || qi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.routes !== void 0) {
      let i = t.routes;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) {
          let l = i[p];
          l === "link-in-message" || l === "settings" || l === "email" || l === "post" || l === "phone" || l === "form" || l === "in-person" || l === "reply-stop" || (e = o(e, { instancePath: s + "/routes/" + p, keyword: "enum", params: { allowedValues: ["link-in-message", "settings", "email", "post", "phone", "form", "in-person", "reply-stop"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/routes", keyword: "type", params: { type: "array" } }), r++;
    }
    for (let i in t) zi.test(i) && typeof t[i] != "boolean" && (e = o(e, { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
    for (let i in t) qi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return bt.errors = e, r === 0;
}
function _t(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      bt(t, { instancePath: s }) || (e = d(e, bt), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return _t.errors = e, r === 0;
}
function we(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) K.call({ channels: { type: "array", items: { enum: ["email", "sms", "messaging", "push", "phone", "automated-call", "post", "social-media", "online-advertising", "electronic"] } }, promotes: { type: "array", items: { enum: ["own-similar", "own", "aims", "others"] } }, thirdParties: { if: { type: "array" }, then: { $ref: "#/$defs/ids" }, else: { $ref: "#/$defs/part2" } }, mode: { enum: ["consent", "soft-opt-in", "charity-soft-opt-in", "corporate-subscribers", "existing-relationship", "opt-out", "automatic-subscription", "unsolicited"] }, senderNamed: { type: "boolean" }, obtained: { enum: ["sale", "negotiations", "interest-or-support", "other"] }, optOut: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part40" } }, regimes: { type: "array", items: { $ref: "#/$defs/regime" } }, certainty: { $ref: "#/$defs/certainty" }, notes: { $ref: "#/$defs/notes" } }, p) || qe.test(p) || Pe.test(p) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.channels !== void 0) {
      let p = t.channels;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) {
          let f = p[c];
          f === "email" || f === "sms" || f === "messaging" || f === "push" || f === "phone" || f === "automated-call" || f === "post" || f === "social-media" || f === "online-advertising" || f === "electronic" || (e = o(e, { instancePath: s + "/channels/" + c, keyword: "enum", params: { allowedValues: ["email", "sms", "messaging", "push", "phone", "automated-call", "post", "social-media", "online-advertising", "electronic"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/channels", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.promotes !== void 0) {
      let p = t.promotes;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) {
          let f = p[c];
          f === "own-similar" || f === "own" || f === "aims" || f === "others" || (e = o(e, { instancePath: s + "/promotes/" + c, keyword: "enum", params: { allowedValues: ["own-similar", "own", "aims", "others"] } }), r++);
        }
      } else e = o(e, { instancePath: s + "/promotes", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.thirdParties !== void 0) {
      let p = t.thirdParties, l = r, c = true, f = r;
      Array.isArray(p) || (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r;
        j(p, { instancePath: s + "/thirdParties" }) || (e = d(e, j), r = e.length);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r;
        N(p, { instancePath: s + "/thirdParties" }) || (e = d(e, N), r = e.length);
        var i = y === r;
        c = i, a = "else";
      }
    }
    if (t.mode !== void 0) {
      let p = t.mode;
      p === "consent" || p === "soft-opt-in" || p === "charity-soft-opt-in" || p === "corporate-subscribers" || p === "existing-relationship" || p === "opt-out" || p === "automatic-subscription" || p === "unsolicited" || (e = o(e, { instancePath: s + "/mode", keyword: "enum", params: { allowedValues: ["consent", "soft-opt-in", "charity-soft-opt-in", "corporate-subscribers", "existing-relationship", "opt-out", "automatic-subscription", "unsolicited"] } }), r++);
    }
    if (t.senderNamed !== void 0 && typeof t.senderNamed != "boolean" && (e = o(e, { instancePath: s + "/senderNamed", keyword: "type", params: { type: "boolean" } }), r++), t.obtained !== void 0) {
      let p = t.obtained;
      p === "sale" || p === "negotiations" || p === "interest-or-support" || p === "other" || (e = o(e, { instancePath: s + "/obtained", keyword: "enum", params: { allowedValues: ["sale", "negotiations", "interest-or-support", "other"] } }), r++);
    }
    if (t.optOut !== void 0) {
      let p = t.optOut, l = r, c = true, f = r;
      typeof p != "string" && (e = o(e, {}), r++);
      var n = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (n) {
        let y = r;
        p !== "none" && (e = o(e, { instancePath: s + "/optOut", keyword: "const", params: { allowedValue: "none" } }), r++);
        var n = y === r;
        c = n, a = "then";
      } else {
        let y = r;
        _t(p, { instancePath: s + "/optOut" }) || (e = d(e, _t), r = e.length);
        var n = y === r;
        c = n, a = "else";
      }
    }
    if (t.regimes !== void 0) {
      let p = t.regimes;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) O(p[c], { instancePath: s + "/regimes/" + c }) || (e = d(e, O), r = e.length);
      } else e = o(e, { instancePath: s + "/regimes", keyword: "type", params: { type: "array" } }), r++;
    }
    t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let p in t) qe.test(p) && (v(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let p in t) Pe.test(p) && (j(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return we.errors = e, r === 0;
}
function wt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      we(t, { instancePath: s }) || (e = d(e, we), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return wt.errors = e, r === 0;
}
function kt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) we(t[g], { instancePath: s + "/" + g }) || (e = d(e, we), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      wt(t, { instancePath: s }) || (e = d(e, wt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return kt.errors = e, r === 0;
}
var Pi = new RegExp("^(?:does|logic|consequences|words|when)$", "u");
function Q(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "inputs" || Pi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.inputs !== void 0 && (j(t.inputs, { instancePath: s + "/inputs" }) || (e = d(e, j), r = e.length));
    for (let i in t) Pi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Q.errors = e, r === 0;
}
function jt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Q(t, { instancePath: s }) || (e = d(e, Q), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return jt.errors = e, r === 0;
}
function At(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) Q(t[g], { instancePath: s + "/" + g }) || (e = d(e, Q), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      jt(t, { instancePath: s }) || (e = d(e, jt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return At.errors = e, r === 0;
}
var Ni = new RegExp("^(?:decides|logic|significance|consequences|use)$", "u");
function X(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "solelyAutomated" || n === "humanInvolvement" || n === "effect" || n === "ground" || n === "law" || n === "data" || n === "safeguards" || n === "swissException" || Ni.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.solelyAutomated !== void 0 && typeof t.solelyAutomated != "boolean" && (e = o(e, { instancePath: s + "/solelyAutomated", keyword: "type", params: { type: "boolean" } }), r++), t.humanInvolvement !== void 0 && (Z(t.humanInvolvement, { instancePath: s + "/humanInvolvement" }) || (e = d(e, Z), r = e.length)), t.effect !== void 0) {
      let n = t.effect;
      n === "legal" || n === "similarly-significant" || n === "neither" || (e = o(e, { instancePath: s + "/effect", keyword: "enum", params: { allowedValues: ["legal", "similarly-significant", "neither"] } }), r++);
    }
    if (t.ground !== void 0) {
      let n = t.ground;
      n === "contract" || n === "law" || n === "explicit-consent" || (e = o(e, { instancePath: s + "/ground", keyword: "enum", params: { allowedValues: ["contract", "law", "explicit-consent"] } }), r++);
    }
    if (t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.data !== void 0 && (j(t.data, { instancePath: s + "/data" }) || (e = d(e, j), r = e.length)), t.safeguards !== void 0) {
      let n = t.safeguards, p = r, l = true, c = r;
      Array.isArray(n) || (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        if (Array.isArray(n)) {
          let u = n.length;
          for (let g = 0; g < u; g++) {
            let $ = n[g];
            $ === "information" || $ === "express-view" || $ === "human-intervention" || $ === "contest" || (e = o(e, { instancePath: s + "/safeguards/" + g, keyword: "enum", params: { allowedValues: ["information", "express-view", "human-intervention", "contest"] } }), r++);
          }
        } else e = o(e, { instancePath: s + "/safeguards", keyword: "type", params: { type: "array" } }), r++;
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        N(n, { instancePath: s + "/safeguards" }) || (e = d(e, N), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    if (t.swissException !== void 0) {
      let n = t.swissException;
      n === "request-granted" || n === "express-consent" || (e = o(e, { instancePath: s + "/swissException", keyword: "enum", params: { allowedValues: ["request-granted", "express-consent"] } }), r++);
    }
    for (let n in t) Ni.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return X.errors = e, r === 0;
}
function xt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      X(t, { instancePath: s }) || (e = d(e, X), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return xt.errors = e, r === 0;
}
function Et(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) X(t[g], { instancePath: s + "/" + g }) || (e = d(e, X), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      xt(t, { instancePath: s }) || (e = d(e, xt), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Et.errors = e, r === 0;
}
var Ri = new RegExp("^(?:announced|starts)$", "u");
var Bi = new RegExp("^(?:link|context|nature|consequences|safeguards)$", "u");
function Ct(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "purpose" || i === "route" || i === "compatibility" || i === "law" || i === "ukRoute" || Ri.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.purpose !== void 0 && (z(t.purpose, { instancePath: s + "/purpose" }) || (e = d(e, z), r = e.length)), t.route !== void 0) {
      let i = t.route;
      i === "new-consent" || i === "law" || i === "compatible" || i === "uk-article-8a" || (e = o(e, { instancePath: s + "/route", keyword: "enum", params: { allowedValues: ["new-consent", "law", "compatible", "uk-article-8a"] } }), r++);
    }
    if (t.compatibility !== void 0) {
      let i = t.compatibility;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i) Bi.test(n) || (e = o(e, { instancePath: s + "/compatibility", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
        for (let n in i) Bi.test(n) && (v(i[n], { instancePath: s + "/compatibility/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
      } else e = o(e, { instancePath: s + "/compatibility", keyword: "type", params: { type: "object" } }), r++;
    }
    t.law !== void 0 && (D(t.law, { instancePath: s + "/law" }) || (e = d(e, D), r = e.length)), t.ukRoute !== void 0 && (v(t.ukRoute, { instancePath: s + "/ukRoute" }) || (e = d(e, v), r = e.length));
    for (let i in t) Ri.test(i) && (R(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, R), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ct.errors = e, r === 0;
}
var Vi = new RegExp("^(?:reference|notRequired)$", "u");
function zt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "done" || Vi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.done !== void 0 && (R(t.done, { instancePath: s + "/done" }) || (e = d(e, R), r = e.length));
    for (let i in t) Vi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return zt.errors = e, r === 0;
}
function qt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      zt(t, { instancePath: s }) || (e = d(e, zt), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return qt.errors = e, r === 0;
}
function Pt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "evaluation-or-scoring" || t === "automated-decisions" || t === "systematic-monitoring" || t === "sensitive-data" || t === "large-scale" || t === "matching" || t === "vulnerable-people" || t === "new-technology" || t === "blocks-a-right" || t === "public-area-monitoring" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["evaluation-or-scoring", "automated-decisions", "systematic-monitoring", "sensitive-data", "large-scale", "matching", "vulnerable-people", "new-technology", "blocks-a-right", "public-area-monitoring"] } }), r++), Pt.errors = e, r === 0;
}
var Oi = new RegExp("^(?:only|when|because|words)$", "u");
function le(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.ref === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "ref" } }), r++);
    for (let i in t) i === "ref" || i === "certainty" || i === "withoutConsent" || i === "notes" || re.test(i) || Oi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.ref !== void 0 && (z(t.ref, { instancePath: s + "/ref" }) || (e = d(e, z), r = e.length)), t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.withoutConsent !== void 0 && typeof t.withoutConsent != "boolean" && (e = o(e, { instancePath: s + "/withoutConsent", keyword: "type", params: { type: "boolean" } }), r++), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) re.test(i) && (j(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let i in t) Oi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return le.errors = e, r === 0;
}
function Nt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.ref === void 0 && (a = "ref") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    le(t, { instancePath: s }) || (e = d(e, le), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      le(t, { instancePath: s }) || (e = d(e, le), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Nt.errors = e, r === 0;
}
function ke(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (Array.isArray(t)) {
    let n = t.length;
    for (let p = 0; p < n; p++) {
      let l = t[p], c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var i = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (i) {
        let u = r;
        z(l, { instancePath: s + "/" + p }) || (e = d(e, z), r = e.length);
        var i = u === r;
        f = i, y = "then";
      } else {
        let u = r;
        Nt(l, { instancePath: s + "/" + p }) || (e = d(e, Nt), r = e.length);
        var i = u === r;
        f = i, y = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
  return ke.errors = e, r === 0;
}
function Rt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) K.call({ kinds: { type: "array", items: { type: "string", pattern: "^[a-z]+(-[a-z]+)*\\.[a-z0-9-]+$" } }, basis: { $ref: "#/$defs/part44" }, specialCategoryCondition: { $ref: "#/$defs/part46" }, criminalOffenceCondition: { $ref: "#/$defs/part48" }, retention: { $ref: "#/$defs/part50" }, provision: { $ref: "#/$defs/part52" }, marketing: { $ref: "#/$defs/part54" }, profiling: { $ref: "#/$defs/part56" }, automatedDecisions: { $ref: "#/$defs/part58" }, furtherTo: { $ref: "#/$defs/furtherTo" }, certainty: { $ref: "#/$defs/certainty" }, automatedMeans: { type: "boolean" }, since: { $ref: "#/$defs/date" }, effects: { $ref: "#/$defs/part41" }, dpia: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part60" } }, risks: { type: "array", items: { $ref: "#/$defs/part61" } }, notes: { $ref: "#/$defs/notes" } }, p) || _i.test(p) || wi.test(p) || ki.test(p) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.kinds !== void 0) {
      let p = t.kinds;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) {
          let f = p[c];
          typeof f == "string" ? hn.test(f) || (e = o(e, { instancePath: s + "/kinds/" + c, keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*\\.[a-z0-9-]+$" } }), r++) : (e = o(e, { instancePath: s + "/kinds/" + c, keyword: "type", params: { type: "string" } }), r++);
        }
      } else e = o(e, { instancePath: s + "/kinds", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.basis !== void 0 && (at(t.basis, { instancePath: s + "/basis" }) || (e = d(e, at), r = e.length)), t.specialCategoryCondition !== void 0 && (dt(t.specialCategoryCondition, { instancePath: s + "/specialCategoryCondition" }) || (e = d(e, dt), r = e.length)), t.criminalOffenceCondition !== void 0 && ($t(t.criminalOffenceCondition, { instancePath: s + "/criminalOffenceCondition" }) || (e = d(e, $t), r = e.length)), t.retention !== void 0 && (_e(t.retention, { instancePath: s + "/retention" }) || (e = d(e, _e), r = e.length)), t.provision !== void 0 && (ht(t.provision, { instancePath: s + "/provision" }) || (e = d(e, ht), r = e.length)), t.marketing !== void 0 && (kt(t.marketing, { instancePath: s + "/marketing" }) || (e = d(e, kt), r = e.length)), t.profiling !== void 0 && (At(t.profiling, { instancePath: s + "/profiling" }) || (e = d(e, At), r = e.length)), t.automatedDecisions !== void 0 && (Et(t.automatedDecisions, { instancePath: s + "/automatedDecisions" }) || (e = d(e, Et), r = e.length)), t.furtherTo !== void 0 && (Ct(t.furtherTo, { instancePath: s + "/furtherTo" }) || (e = d(e, Ct), r = e.length)), t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.automatedMeans !== void 0 && typeof t.automatedMeans != "boolean" && (e = o(e, { instancePath: s + "/automatedMeans", keyword: "type", params: { type: "boolean" } }), r++), t.since !== void 0 && (R(t.since, { instancePath: s + "/since" }) || (e = d(e, R), r = e.length)), t.effects !== void 0 && (Z(t.effects, { instancePath: s + "/effects" }) || (e = d(e, Z), r = e.length)), t.dpia !== void 0) {
      let p = t.dpia, l = r, c = true, f = r;
      typeof p != "string" && (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r;
        p !== "none" && (e = o(e, { instancePath: s + "/dpia", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r;
        qt(p, { instancePath: s + "/dpia" }) || (e = d(e, qt), r = e.length);
        var i = y === r;
        c = i, a = "else";
      }
    }
    if (t.risks !== void 0) {
      let p = t.risks;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) Pt(p[c], { instancePath: s + "/risks/" + c }) || (e = d(e, Pt), r = e.length);
      } else e = o(e, { instancePath: s + "/risks", keyword: "type", params: { type: "array" } }), r++;
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let p in t) _i.test(p) && (v(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let p in t) wi.test(p) && (j(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let p in t) if (ki.test(p)) {
      let l = t[p], c = r, f = true, a = r;
      Array.isArray(l) || (e = o(e, {}), r++);
      var n = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (n) {
        let u = r;
        ke(l, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, ke), r = e.length);
        var n = u === r;
        f = n, y = "then";
      } else {
        let u = r;
        N(l, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, N), r = e.length);
        var n = u === r;
        f = n, y = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Rt.errors = e, r === 0;
}
function Bt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Rt(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Rt), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Bt.errors = e, r === 0;
}
var Ti = new RegExp("^(?:recipients|sources|data)$", "u");
var Si = new RegExp("^(?:motive|words)$", "u");
function Vt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) M(t[g], { instancePath: s + "/" + g }) || (e = d(e, M), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      M(t, { instancePath: s }) || (e = d(e, M), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Vt.errors = e, r === 0;
}
function Ot(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Q(t, { instancePath: s }) || (e = d(e, Q), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Ot.errors = e, r === 0;
}
function Tt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      X(t, { instancePath: s }) || (e = d(e, X), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Tt.errors = e, r === 0;
}
function St(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      L(t, { instancePath: s }) || (e = d(e, L), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return St.errors = e, r === 0;
}
function Dt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) l === "retention" || l === "bases" || l === "basisExplained" || l === "profiling" || l === "automatedDecisions" || l === "provision" || l === "effects" || l === "notes" || Ti.test(l) || Si.test(l) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l } }), r++);
    if (t.retention !== void 0 && (_e(t.retention, { instancePath: s + "/retention" }) || (e = d(e, _e), r = e.length)), t.bases !== void 0 && (Vt(t.bases, { instancePath: s + "/bases" }) || (e = d(e, Vt), r = e.length)), t.basisExplained !== void 0) {
      let l = t.basisExplained;
      l === "in-notice" || l === "on-request" || l === "on-access-request" || (e = o(e, { instancePath: s + "/basisExplained", keyword: "enum", params: { allowedValues: ["in-notice", "on-request", "on-access-request"] } }), r++);
    }
    if (t.profiling !== void 0) {
      let l = t.profiling, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var i = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (i) {
        let u = r;
        l !== "none" && (e = o(e, { instancePath: s + "/profiling", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = u === r;
        f = i, y = "then";
      } else {
        let u = r;
        Ot(l, { instancePath: s + "/profiling" }) || (e = d(e, Ot), r = e.length);
        var i = u === r;
        f = i, y = "else";
      }
    }
    if (t.automatedDecisions !== void 0) {
      let l = t.automatedDecisions, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var n = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (n) {
        let u = r;
        l !== "none" && (e = o(e, { instancePath: s + "/automatedDecisions", keyword: "const", params: { allowedValue: "none" } }), r++);
        var n = u === r;
        f = n, y = "then";
      } else {
        let u = r;
        Tt(l, { instancePath: s + "/automatedDecisions" }) || (e = d(e, Tt), r = e.length);
        var n = u === r;
        f = n, y = "else";
      }
    }
    if (t.provision !== void 0) {
      let l = t.provision, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var p = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (p) {
        let u = r;
        l !== "none" && (e = o(e, { instancePath: s + "/provision", keyword: "const", params: { allowedValue: "none" } }), r++);
        var p = u === r;
        f = p, y = "then";
      } else {
        let u = r;
        St(l, { instancePath: s + "/provision" }) || (e = d(e, St), r = e.length);
        var p = u === r;
        f = p, y = "else";
      }
    }
    t.effects !== void 0 && (Z(t.effects, { instancePath: s + "/effects" }) || (e = d(e, Z), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let l in t) Ti.test(l) && (ke(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, ke), r = e.length));
    for (let l in t) Si.test(l) && (v(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Dt.errors = e, r === 0;
}
var Di = new RegExp("^(?:extension|identity)$", "u");
var Zi = new RegExp("^(?:informal|refusal|lawNamed|words)$", "u");
var Ii = new RegExp("^(?:words|how|selfService|notApplicable)$", "u");
var Fi = new RegExp("^(?:conditions|exceptions|answerContains)$", "u");
var Wi = new RegExp("^(?:purposes|dataSubjects)$", "u");
var Mi = new RegExp("^(?:separate|atAnyTime)$", "u");
var Ui = new RegExp("^(?:amount|words)$", "u");
function Zt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "when" || Ui.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.when !== void 0) {
      let i = t.when;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) v(i[p], { instancePath: s + "/when/" + p }) || (e = d(e, v), r = e.length);
      } else e = o(e, { instancePath: s + "/when", keyword: "type", params: { type: "array" } }), r++;
    }
    for (let i in t) Ui.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Zt.errors = e, r === 0;
}
function je(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Zt(t, { instancePath: s }) || (e = d(e, Zt), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return je.errors = e, r === 0;
}
function Ae(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "contact" || n === "form" || n === "fee" || n === "formats" || n === "document" || n === "notes" || Ii.test(n) || Fi.test(n) || Wi.test(n) || Mi.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.form !== void 0) {
      let n = t.form;
      n === "any" || n === "writing" || n === "own-form" || n === "post-only" || (e = o(e, { instancePath: s + "/form", keyword: "enum", params: { allowedValues: ["any", "writing", "own-form", "post-only"] } }), r++);
    }
    if (t.fee !== void 0) {
      let n = t.fee, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/fee", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        je(n, { instancePath: s + "/fee" }) || (e = d(e, je), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    if (t.formats !== void 0) {
      let n = t.formats;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) typeof n[l] != "string" && (e = o(e, { instancePath: s + "/formats/" + l, keyword: "type", params: { type: "string" } }), r++);
      } else e = o(e, { instancePath: s + "/formats", keyword: "type", params: { type: "array" } }), r++;
    }
    t.document !== void 0 && (z(t.document, { instancePath: s + "/document" }) || (e = d(e, z), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let n in t) Ii.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
    for (let n in t) if (Fi.test(n)) {
      let p = t[n];
      if (Array.isArray(p)) {
        let l = p.length;
        for (let c = 0; c < l; c++) v(p[c], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c }) || (e = d(e, v), r = e.length);
      } else e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }), r++;
    }
    for (let n in t) Wi.test(n) && (j(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
    for (let n in t) Mi.test(n) && typeof t[n] != "boolean" && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ae.errors = e, r === 0;
}
function It(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) {
      let c = r;
      l === "information" || l === "access" || l === "rectification" || l === "erasure" || l === "restriction" || l === "portability" || l === "objection" || l === "marketing-objection" || l === "automated-decisions" || l === "withdraw-consent" || l === "remedy" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["information", "access", "rectification", "erasure", "restriction", "portability", "objection", "marketing-objection", "automated-decisions", "withdraw-consent", "remedy"] }, propertyName: l }), r++);
      var i = c === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: l } }), r++);
    }
    for (let l in t) {
      let c = t[l], f = r, a = true, y = r;
      typeof c != "string" && (e = o(e, {}), r++);
      var n = y === r;
      r = f, e !== null && (f ? e.length = f : e = null);
      let u;
      if (n) {
        let g = r;
        typeof c != "string" && (e = o(e, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), r++);
        var n = g === r;
        a = n, u = "then";
      } else {
        let g = r, $ = r, b = true, m = r;
        c && typeof c == "object" && !Array.isArray(c) || (e = o(e, {}), r++);
        var p = m === r;
        r = $, e !== null && ($ ? e.length = $ : e = null);
        let h;
        if (p) {
          let E = r;
          Ae(c, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Ae), r = e.length);
          var p = E === r;
          b = p, h = "then";
        } else {
          let E = r;
          typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c)) && (e = o(e, { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: ["string", "object"] } }), r++);
          var p = E === r;
          b = p, h = "else";
        }
        var n = g === r;
        a = n, u = "else";
      }
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return It.errors = e, r === 0;
}
function Ft(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Ae(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Ae), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ft.errors = e, r === 0;
}
function Wt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) l === "list" || l === "others" || l === "contact" || l === "responseTime" || l === "fee" || l === "form" || l === "notes" || Di.test(l) || Zi.test(l) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l } }), r++);
    if (t.list !== void 0) {
      let l = t.list, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var i = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (i) {
        let u = r;
        l !== "by-law" && (e = o(e, { instancePath: s + "/list", keyword: "enum", params: { allowedValues: ["by-law"] } }), r++);
        var i = u === r;
        f = i, y = "then";
      } else {
        let u = r, g = r, $ = true, b = r;
        l && typeof l == "object" && !Array.isArray(l) || (e = o(e, {}), r++);
        var n = b === r;
        r = g, e !== null && (g ? e.length = g : e = null);
        let m;
        if (n) {
          let A = r;
          It(l, { instancePath: s + "/list" }) || (e = d(e, It), r = e.length);
          var n = A === r;
          $ = n, m = "then";
        } else {
          let A = r;
          typeof l != "string" && !(l && typeof l == "object" && !Array.isArray(l)) && (e = o(e, { instancePath: s + "/list", keyword: "type", params: { type: ["string", "object"] } }), r++);
          var n = A === r;
          $ = n, m = "else";
        }
        var i = u === r;
        f = i, y = "else";
      }
    }
    if (t.others !== void 0 && (Ft(t.others, { instancePath: s + "/others" }) || (e = d(e, Ft), r = e.length)), t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.responseTime !== void 0 && (W(t.responseTime, { instancePath: s + "/responseTime" }) || (e = d(e, W), r = e.length)), t.fee !== void 0) {
      let l = t.fee, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var p = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (p) {
        let u = r;
        l !== "none" && (e = o(e, { instancePath: s + "/fee", keyword: "const", params: { allowedValue: "none" } }), r++);
        var p = u === r;
        f = p, y = "then";
      } else {
        let u = r;
        je(l, { instancePath: s + "/fee" }) || (e = d(e, je), r = e.length);
        var p = u === r;
        f = p, y = "else";
      }
    }
    if (t.form !== void 0) {
      let l = t.form;
      l === "any" || l === "writing" || l === "own-form" || l === "post-only" || (e = o(e, { instancePath: s + "/form", keyword: "enum", params: { allowedValues: ["any", "writing", "own-form", "post-only"] } }), r++);
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let l in t) Di.test(l) && (Z(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Z), r = e.length));
    for (let l in t) Zi.test(l) && (v(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Wt.errors = e, r === 0;
}
var Ki = new RegExp("^(?:acknowledgeWithin|respondWithin)$", "u");
var Hi = new RegExp("^(?:process|words|scope)$", "u");
function Mt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "contact" || i === "form" || Ki.test(i) || Hi.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.form !== void 0 && (C(t.form, { instancePath: s + "/form" }) || (e = d(e, C), r = e.length));
    for (let i in t) Ki.test(i) && (W(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, W), r = e.length));
    for (let i in t) Hi.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Mt.errors = e, r === 0;
}
function Ut(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Mt(t, { instancePath: s }) || (e = d(e, Mt), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Ut.errors = e, r === 0;
}
var Yi = new RegExp("^(?:words|scope|when|how)$", "u");
var Ns = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "u");
function xe(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "authority" || i === "name" || i === "alsoWritten" || i === "abbreviation" || i === "contact" || i === "url" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.authority !== void 0) {
      let i = t.authority;
      typeof i == "string" ? Ns.test(i) || (e = o(e, { instancePath: s + "/authority", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z0-9]+)+$" } }), r++) : (e = o(e, { instancePath: s + "/authority", keyword: "type", params: { type: "string" } }), r++);
    }
    if (t.name !== void 0 && (v(t.name, { instancePath: s + "/name" }) || (e = d(e, v), r = e.length)), t.alsoWritten !== void 0) {
      let i = t.alsoWritten;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) typeof i[p] != "string" && (e = o(e, { instancePath: s + "/alsoWritten/" + p, keyword: "type", params: { type: "string" } }), r++);
      } else e = o(e, { instancePath: s + "/alsoWritten", keyword: "type", params: { type: "array" } }), r++;
    }
    t.abbreviation !== void 0 && typeof t.abbreviation != "string" && (e = o(e, { instancePath: s + "/abbreviation", keyword: "type", params: { type: "string" } }), r++), t.contact !== void 0 && (B(t.contact, { instancePath: s + "/contact" }) || (e = d(e, B), r = e.length)), t.url !== void 0 && (C(t.url, { instancePath: s + "/url" }) || (e = d(e, C), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return xe.errors = e, r === 0;
}
function Kt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      xe(t, { instancePath: s }) || (e = d(e, xe), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Kt.errors = e, r === 0;
}
function Ee(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) p === "authority" || p === "afterController" || Yi.test(p) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.authority !== void 0) {
      let p = t.authority, l = r, c = true, f = r;
      typeof p != "string" && (e = o(e, {}), r++);
      var i = f === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let a;
      if (i) {
        let y = r, u = r, g = false, $ = r;
        typeof p == "string" ? Ns.test(p) || (e = o(e, { instancePath: s + "/authority", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z0-9]+)+$" } }), r++) : (e = o(e, { instancePath: s + "/authority", keyword: "type", params: { type: "string" } }), r++);
        var n = $ === r;
        if (g = g || n, !g) {
          let m = r;
          p !== "none" && (e = o(e, { instancePath: s + "/authority", keyword: "const", params: { allowedValue: "none" } }), r++);
          var n = m === r;
          g = g || n;
        }
        g ? (r = u, e !== null && (u ? e.length = u : e = null)) : (e = o(e, { instancePath: s + "/authority", keyword: "anyOf", params: {} }), r++);
        var i = y === r;
        c = i, a = "then";
      } else {
        let y = r;
        Kt(p, { instancePath: s + "/authority" }) || (e = d(e, Kt), r = e.length);
        var i = y === r;
        c = i, a = "else";
      }
    }
    t.afterController !== void 0 && typeof t.afterController != "boolean" && (e = o(e, { instancePath: s + "/afterController", keyword: "type", params: { type: "boolean" } }), r++);
    for (let p in t) Yi.test(p) && (v(t[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ee.errors = e, r === 0;
}
function Ht(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      Ee(t, { instancePath: s }) || (e = d(e, Ee), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      (!t || typeof t != "object") && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "array", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Ht.errors = e, r === 0;
}
function Yt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    if (Array.isArray(t)) {
      let u = t.length;
      for (let g = 0; g < u; g++) Ee(t[g], { instancePath: s + "/" + g }) || (e = d(e, Ee), r = e.length);
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "array" } }), r++;
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    typeof t != "string" && (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      Ht(t, { instancePath: s }) || (e = d(e, Ht), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return Yt.errors = e, r === 0;
}
function Gt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "toController" || n === "toAuthority" || n === "notes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.toController !== void 0) {
      let n = t.toController, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/toController", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        Ut(n, { instancePath: s + "/toController" }) || (e = d(e, Ut), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.toAuthority !== void 0 && (Yt(t.toAuthority, { instancePath: s + "/toAuthority" }) || (e = d(e, Yt), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Gt.errors = e, r === 0;
}
var Gi = new RegExp("^(?:provider|purpose)$", "u");
var Ji = new RegExp("^(?:does|exemptionSource|when|providerName)$", "u");
function Jt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let l in t) K.call({ name: { type: "string" }, category: { enum: ["strictly-necessary", "security", "preferences", "statistics", "marketing"] }, storage: { enum: ["cookie", "local-storage", "session-storage", "pixel", "fingerprint", "sdk", "device-emissions"] }, duration: { if: { type: "string" }, then: { anyOf: [{ $ref: "#/$defs/duration" }, { enum: ["session", "until-cleared"] }] }, else: { type: ["string"] } }, party: { enum: ["first", "third"] }, sharedWith: { if: { type: "array" }, then: { $ref: "#/$defs/ids" }, else: { $ref: "#/$defs/part2" } }, exemption: { enum: ["strictly-necessary", "communication", "uk-statistics", "uk-appearance", "uk-emergency", "national-position"] }, objection: { $ref: "#/$defs/part41" }, certainty: { $ref: "#/$defs/certainty" } }, l) || Gi.test(l) || Ji.test(l) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: l } }), r++);
    if (t.name !== void 0 && typeof t.name != "string" && (e = o(e, { instancePath: s + "/name", keyword: "type", params: { type: "string" } }), r++), t.category !== void 0) {
      let l = t.category;
      l === "strictly-necessary" || l === "security" || l === "preferences" || l === "statistics" || l === "marketing" || (e = o(e, { instancePath: s + "/category", keyword: "enum", params: { allowedValues: ["strictly-necessary", "security", "preferences", "statistics", "marketing"] } }), r++);
    }
    if (t.storage !== void 0) {
      let l = t.storage;
      l === "cookie" || l === "local-storage" || l === "session-storage" || l === "pixel" || l === "fingerprint" || l === "sdk" || l === "device-emissions" || (e = o(e, { instancePath: s + "/storage", keyword: "enum", params: { allowedValues: ["cookie", "local-storage", "session-storage", "pixel", "fingerprint", "sdk", "device-emissions"] } }), r++);
    }
    if (t.duration !== void 0) {
      let l = t.duration, c = r, f = true, a = r;
      typeof l != "string" && (e = o(e, {}), r++);
      var i = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (i) {
        let u = r, g = r, $ = false, b = r;
        W(l, { instancePath: s + "/duration" }) || (e = d(e, W), r = e.length);
        var n = b === r;
        if ($ = $ || n, !$) {
          let h = r;
          l === "session" || l === "until-cleared" || (e = o(e, { instancePath: s + "/duration", keyword: "enum", params: { allowedValues: [{ $ref: "#/$defs/duration" }, { enum: ["session", "until-cleared"] }][1].enum } }), r++);
          var n = h === r;
          $ = $ || n;
        }
        $ ? (r = g, e !== null && (g ? e.length = g : e = null)) : (e = o(e, { instancePath: s + "/duration", keyword: "anyOf", params: {} }), r++);
        var i = u === r;
        f = i, y = "then";
      } else {
        let u = r;
        typeof l != "string" && (e = o(e, { instancePath: s + "/duration", keyword: "type", params: { type: ["string"] } }), r++);
        var i = u === r;
        f = i, y = "else";
      }
    }
    if (t.party !== void 0) {
      let l = t.party;
      l === "first" || l === "third" || (e = o(e, { instancePath: s + "/party", keyword: "enum", params: { allowedValues: ["first", "third"] } }), r++);
    }
    if (t.sharedWith !== void 0) {
      let l = t.sharedWith, c = r, f = true, a = r;
      Array.isArray(l) || (e = o(e, {}), r++);
      var p = a === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let y;
      if (p) {
        let u = r;
        j(l, { instancePath: s + "/sharedWith" }) || (e = d(e, j), r = e.length);
        var p = u === r;
        f = p, y = "then";
      } else {
        let u = r;
        N(l, { instancePath: s + "/sharedWith" }) || (e = d(e, N), r = e.length);
        var p = u === r;
        f = p, y = "else";
      }
    }
    if (t.exemption !== void 0) {
      let l = t.exemption;
      l === "strictly-necessary" || l === "communication" || l === "uk-statistics" || l === "uk-appearance" || l === "uk-emergency" || l === "national-position" || (e = o(e, { instancePath: s + "/exemption", keyword: "enum", params: { allowedValues: ["strictly-necessary", "communication", "uk-statistics", "uk-appearance", "uk-emergency", "national-position"] } }), r++);
    }
    t.objection !== void 0 && (Z(t.objection, { instancePath: s + "/objection" }) || (e = d(e, Z), r = e.length)), t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length));
    for (let l in t) Gi.test(l) && (z(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, z), r = e.length));
    for (let l in t) Ji.test(l) && (v(t[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Jt.errors = e, r === 0;
}
function Lt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Jt(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Jt), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Lt.errors = e, r === 0;
}
var Li = new RegExp("^(?:banner|granular|rejectAsEasy)$", "u");
function Qt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "how" || y === "control" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      if (t.how !== void 0 && (v(t.how, { instancePath: s + "/how" }) || (e = d(e, v), r = e.length)), t.control !== void 0) {
        let y = t.control;
        y === "always-available" || y === "browser-settings" || y === "other" || (e = o(e, { instancePath: s + "/control", keyword: "enum", params: { allowedValues: ["always-available", "browser-settings", "other"] } }), r++);
      }
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return Qt.errors = e, r === 0;
}
function Xt(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let y;
    t.none === void 0 && (y = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      Qt(t, { instancePath: s }) || (e = d(e, Qt), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return Xt.errors = e, r === 0;
}
function es(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "method" || n === "withdraw" || Li.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.method !== void 0) {
      let n = t.method;
      n === "banner" || n === "settings" || n === "continued-browsing" || n === "scroll" || n === "site-use" || n === "none-asked" || (e = o(e, { instancePath: s + "/method", keyword: "enum", params: { allowedValues: ["banner", "settings", "continued-browsing", "scroll", "site-use", "none-asked"] } }), r++);
    }
    if (t.withdraw !== void 0) {
      let n = t.withdraw, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        typeof n != "string" && (e = o(e, { instancePath: s + "/withdraw", keyword: "type", params: { type: "string" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        Xt(n, { instancePath: s + "/withdraw" }) || (e = d(e, Xt), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    for (let n in t) Li.test(n) && typeof t[n] != "boolean" && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return es.errors = e, r === 0;
}
function rs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      es(t, { instancePath: s }) || (e = d(e, es), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return rs.errors = e, r === 0;
}
function ts(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "certainty" || n === "items" || n === "consent" || n === "document" || n === "notes" || n === "words" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.items !== void 0 && (Lt(t.items, { instancePath: s + "/items" }) || (e = d(e, Lt), r = e.length)), t.consent !== void 0) {
      let n = t.consent, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/consent", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        rs(n, { instancePath: s + "/consent" }) || (e = d(e, rs), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.document !== void 0 && (z(t.document, { instancePath: s + "/document" }) || (e = d(e, z), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length)), t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ts.errors = e, r === 0;
}
function ss(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ts(t, { instancePath: s }) || (e = d(e, ts), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ss.errors = e, r === 0;
}
var Qi = new RegExp("^(?:serviceForChildren|likelyAccessed)$", "u");
var Xi = new RegExp("^(?:minAge|definedAge)$", "u");
var en = new RegExp("^(?:words|noticeWords)$", "u");
var rn = new RegExp("^(?:method|covers)$", "u");
function is(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "below" || i === "verified" || rn.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.below !== void 0) {
      let i = t.below;
      typeof i == "number" && !(i % 1) && !isNaN(i) || (e = o(e, { instancePath: s + "/below", keyword: "type", params: { type: "integer" } }), r++), typeof i == "number" && (i < 0 || isNaN(i)) && (e = o(e, { instancePath: s + "/below", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    t.verified !== void 0 && (Z(t.verified, { instancePath: s + "/verified" }) || (e = d(e, Z), r = e.length));
    for (let i in t) rn.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return is.errors = e, r === 0;
}
function ns(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      is(t, { instancePath: s }) || (e = d(e, is), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return ns.errors = e, r === 0;
}
function os(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r, u = r, g = false, $ = r;
    z(t, { instancePath: s }) || (e = d(e, z), r = e.length);
    var f = $ === r;
    if (g = g || f, !g) {
      let m = r;
      t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
      var f = m === r;
      g = g || f;
    }
    g ? (r = u, e !== null && (u ? e.length = u : e = null)) : (e = o(e, { instancePath: s, keyword: "anyOf", params: {} }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) {
      let h;
      t.none === void 0 && (h = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return os.errors = e, r === 0;
}
function ls(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "assessed" || y === "defaults" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.assessed !== void 0 && (R(t.assessed, { instancePath: s + "/assessed" }) || (e = d(e, R), r = e.length)), t.defaults !== void 0 && (v(t.defaults, { instancePath: s + "/defaults" }) || (e = d(e, v), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return ls.errors = e, r === 0;
}
function fs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t !== "none" && (e = o(e, { instancePath: s, keyword: "const", params: { allowedValue: "none" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    if (r === g) if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      t.none === void 0 && (m = "none") && (e = o(e, {}), r++);
    } else e = o(e, {}), r++;
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      ls(t, { instancePath: s }) || (e = d(e, ls), r = e.length);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return fs.errors = e, r === 0;
}
function ps(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "parentalConsent" || n === "notice" || n === "higherProtection" || n === "notes" || Qi.test(n) || Xi.test(n) || en.test(n) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.parentalConsent !== void 0) {
      let n = t.parentalConsent, p = r, l = true, c = r;
      typeof n != "string" && (e = o(e, {}), r++);
      var i = c === r;
      r = p, e !== null && (p ? e.length = p : e = null);
      let f;
      if (i) {
        let a = r;
        n !== "none" && (e = o(e, { instancePath: s + "/parentalConsent", keyword: "const", params: { allowedValue: "none" } }), r++);
        var i = a === r;
        l = i, f = "then";
      } else {
        let a = r;
        ns(n, { instancePath: s + "/parentalConsent" }) || (e = d(e, ns), r = e.length);
        var i = a === r;
        l = i, f = "else";
      }
    }
    t.notice !== void 0 && (os(t.notice, { instancePath: s + "/notice" }) || (e = d(e, os), r = e.length)), t.higherProtection !== void 0 && (fs(t.higherProtection, { instancePath: s + "/higherProtection" }) || (e = d(e, fs), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let n in t) Qi.test(n) && typeof t[n] != "boolean" && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } }), r++);
    for (let n in t) if (Xi.test(n)) {
      let p = t[n];
      typeof p == "number" && !(p % 1) && !isNaN(p) || (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }), r++), typeof p == "number" && (p < 0 || isNaN(p)) && (e = o(e, { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } }), r++);
    }
    for (let n in t) en.test(n) && (v(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ps.errors = e, r === 0;
}
function as(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ps(t, { instancePath: s }) || (e = d(e, ps), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return as.errors = e, r === 0;
}
function cs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "words" || i === "type" || i === "purposes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length)), t.type !== void 0) {
      let i = t.type;
      i === "access-control" || i === "encryption" || i === "training" || i === "secure-premises" || i === "password" || i === "backups" || i === "need-to-know" || i === "review" || i === "other" || (e = o(e, { instancePath: s + "/type", keyword: "enum", params: { allowedValues: ["access-control", "encryption", "training", "secure-premises", "password", "backups", "need-to-know", "review", "other"] } }), r++);
    }
    t.purposes !== void 0 && (j(t.purposes, { instancePath: s + "/purposes" }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return cs.errors = e, r === 0;
}
function ys(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) for (let y in t) {
    let u = r;
    typeof y == "string" && (T.test(y) || (e = o(e, {}), r++));
    var l = u === r;
    if (!l) {
      e = o(e, {}), r++;
      break;
    }
  }
  else e = o(e, {}), r++;
  var c = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let f;
  if (c) {
    let y = r;
    x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
    var c = y === r;
    n = c, f = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      cs(t, { instancePath: s }) || (e = d(e, cs), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var a = h === r;
      g = a, b = "else";
    }
    var c = y === r;
    n = c, f = "else";
  }
  return ys.errors = e, r === 0;
}
function us(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let f = r;
    if (t && typeof t == "object" && !Array.isArray(t)) {
      for (let y in t) y === "words" || y === "purposes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: y } }), r++);
      t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length)), t.purposes !== void 0 && (j(t.purposes, { instancePath: s + "/purposes" }) || (e = d(e, j), r = e.length));
    } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
    var l = f === r;
    n = l, c = "then";
  } else {
    let f = r;
    typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
    var l = f === r;
    n = l, c = "else";
  }
  return us.errors = e, r === 0;
}
function ds(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let y = r;
    typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = y === r;
    n = l, c = "then";
  } else {
    let y = r, u = r, g = true, $ = r;
    if (r === $) if (t && typeof t == "object" && !Array.isArray(t)) for (let h in t) {
      let A = r;
      typeof h == "string" && (T.test(h) || (e = o(e, {}), r++));
      var f = A === r;
      if (!f) {
        e = o(e, {}), r++;
        break;
      }
    }
    else e = o(e, {}), r++;
    var a = $ === r;
    r = u, e !== null && (u ? e.length = u : e = null);
    let b;
    if (a) {
      let h = r;
      x(t, { instancePath: s }) || (e = d(e, x), r = e.length);
      var a = h === r;
      g = a, b = "then";
    } else {
      let h = r;
      us(t, { instancePath: s }) || (e = d(e, us), r = e.length);
      var a = h === r;
      g = a, b = "else";
    }
    var l = y === r;
    n = l, c = "else";
  }
  return ds.errors = e, r === 0;
}
var tn = new RegExp("^(?:when|text)$", "u");
function gs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) n === "measures" || n === "marking" || n === "storage" || n === "notes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
    if (t.measures !== void 0) {
      let n = t.measures;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let c = n[l], f = r, a = true, y = r;
          typeof c != "string" && (e = o(e, {}), r++);
          var i = y === r;
          r = f, e !== null && (f ? e.length = f : e = null);
          let u;
          if (i) {
            let g = r;
            typeof c != "string" && (e = o(e, { instancePath: s + "/measures/" + l, keyword: "type", params: { type: "string" } }), r++);
            var i = g === r;
            a = i, u = "then";
          } else {
            let g = r;
            ys(c, { instancePath: s + "/measures/" + l }) || (e = d(e, ys), r = e.length);
            var i = g === r;
            a = i, u = "else";
          }
        }
      } else e = o(e, { instancePath: s + "/measures", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.marking !== void 0) {
      let n = t.marking;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let c = n[l];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            for (let f in c) tn.test(f) || (e = o(e, { instancePath: s + "/marking/" + l, keyword: "additionalProperties", params: { additionalProperty: f } }), r++);
            for (let f in c) tn.test(f) && (v(c[f], { instancePath: s + "/marking/" + l + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
          } else e = o(e, { instancePath: s + "/marking/" + l, keyword: "type", params: { type: "object" } }), r++;
        }
      } else e = o(e, { instancePath: s + "/marking", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.storage !== void 0) {
      let n = t.storage;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) ds(n[l], { instancePath: s + "/storage/" + l }) || (e = d(e, ds), r = e.length);
      } else e = o(e, { instancePath: s + "/storage", keyword: "type", params: { type: "array" } }), r++;
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return gs.errors = e, r === 0;
}
var sn = new RegExp("^(?:threshold|words)$", "u");
function $s(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    typeof t == "string" ? Ns.test(t) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z0-9]+)+$" } }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      xe(t, { instancePath: s }) || (e = d(e, xe), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return $s.errors = e, r === 0;
}
function ms(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "authority" || i === "within" || i === "clock" || sn.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.authority !== void 0 && ($s(t.authority, { instancePath: s + "/authority" }) || (e = d(e, $s), r = e.length)), t.within !== void 0 && (W(t.within, { instancePath: s + "/within" }) || (e = d(e, W), r = e.length)), t.clock !== void 0) {
      let i = t.clock;
      i === "awareness" || i === "occurrence" || (e = o(e, { instancePath: s + "/clock", keyword: "enum", params: { allowedValues: ["awareness", "occurrence"] } }), r++);
    }
    for (let i in t) sn.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ms.errors = e, r === 0;
}
var nn = new RegExp("^(?:threshold|how|words)$", "u");
function vs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "assess" || i === "authority" || i === "people" || i === "notes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.assess !== void 0 && (v(t.assess, { instancePath: s + "/assess" }) || (e = d(e, v), r = e.length)), t.authority !== void 0 && (ms(t.authority, { instancePath: s + "/authority" }) || (e = d(e, ms), r = e.length)), t.people !== void 0) {
      let i = t.people;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let n in i) nn.test(n) || (e = o(e, { instancePath: s + "/people", keyword: "additionalProperties", params: { additionalProperty: n } }), r++);
        for (let n in i) nn.test(n) && (v(i[n], { instancePath: s + "/people/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
      } else e = o(e, { instancePath: s + "/people", keyword: "type", params: { type: "object" } }), r++;
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return vs.errors = e, r === 0;
}
var on = new RegExp("^(?:data|purposes|dataSubjects|recipients)$", "u");
function hs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  return t === "no-sale" || t === "no-sharing" || t === "no-sharing-without-consent" || t === "no-sharing-for-marketing" || t === "no-sharing-with-advertisers" || t === "no-sharing-with-strangers" || t === "lawful-sharing-only" || t === "limited-sharing" || t === "no-transfers" || t === "no-automated-decisions" || t === "no-profiling" || t === "no-inference" || t === "no-observation" || t === "no-tracking" || t === "no-identification" || t === "no-cookies" || t === "not-collected" || t === "not-linked" || t === "anonymous-only" || t === "aggregate-only" || t === "no-special-category-data" || t === "listed-special-category-data-only" || t === "adults-only" || t === "no-individual-effect" || t === "minimal-data" || t === "accurate-data" || t === "latest-data-only" || t === "no-longer-than-necessary" || t === "purpose-limited" || t === "lawful-and-fair" || t === "informed-at-collection" || t === "informed-on-request" || t === "secure" || t === "no-unauthorised-access" || t === "secure-transfer" || t === "supplier-standard" || t === "compliance" || t === "privacy-respected" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["no-sale", "no-sharing", "no-sharing-without-consent", "no-sharing-for-marketing", "no-sharing-with-advertisers", "no-sharing-with-strangers", "lawful-sharing-only", "limited-sharing", "no-transfers", "no-automated-decisions", "no-profiling", "no-inference", "no-observation", "no-tracking", "no-identification", "no-cookies", "not-collected", "not-linked", "anonymous-only", "aggregate-only", "no-special-category-data", "listed-special-category-data-only", "adults-only", "no-individual-effect", "minimal-data", "accurate-data", "latest-data-only", "no-longer-than-necessary", "purpose-limited", "lawful-and-fair", "informed-at-collection", "informed-on-request", "secure", "no-unauthorised-access", "secure-transfer", "supplier-standard", "compliance", "privacy-respected"] } }), r++), hs.errors = e, r === 0;
}
function bs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  typeof t != "string" && (e = o(e, {}), r++);
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    t === "legal-duty" || t === "consent" || t === "legitimate-need" || t === "processors" || (e = o(e, { instancePath: s, keyword: "enum", params: { allowedValues: ["legal-duty", "consent", "legitimate-need", "processors"] } }), r++);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ce(t, { instancePath: s }) || (e = d(e, ce), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["string", "object"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return bs.errors = e, r === 0;
}
function _s(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.type === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "type" } }), r++);
    for (let i in t) i === "type" || i === "words" || i === "exceptions" || i === "kinds" || i === "effort" || i === "certainty" || i === "notes" || on.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.type !== void 0 && (hs(t.type, { instancePath: s + "/type" }) || (e = d(e, hs), r = e.length)), t.words !== void 0 && (v(t.words, { instancePath: s + "/words" }) || (e = d(e, v), r = e.length)), t.exceptions !== void 0) {
      let i = t.exceptions;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) bs(i[p], { instancePath: s + "/exceptions/" + p }) || (e = d(e, bs), r = e.length);
      } else e = o(e, { instancePath: s + "/exceptions", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.kinds !== void 0) {
      let i = t.kinds;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) ye(i[p], { instancePath: s + "/kinds/" + p }) || (e = d(e, ye), r = e.length);
      } else e = o(e, { instancePath: s + "/kinds", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.effort !== void 0) {
      let i = t.effort;
      i === "absolute" || i === "reasonable-steps" || i === "best-effort" || (e = o(e, { instancePath: s + "/effort", keyword: "enum", params: { allowedValues: ["absolute", "reasonable-steps", "best-effort"] } }), r++);
    }
    t.certainty !== void 0 && (q(t.certainty, { instancePath: s + "/certainty" }) || (e = d(e, q), r = e.length)), t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) on.test(i) && (j(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, j), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return _s.errors = e, r === 0;
}
function ws(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) _s(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, _s), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ws.errors = e, r === 0;
}
var ln = new RegExp("^(?:compatible|unrelated|anonymised|words)$", "u");
function ks(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "conditions" || i === "informs" || i === "notes" || ln.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.conditions !== void 0) {
      let i = t.conditions;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let p = 0; p < n; p++) v(i[p], { instancePath: s + "/conditions/" + p }) || (e = d(e, v), r = e.length);
      } else e = o(e, { instancePath: s + "/conditions", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.informs !== void 0) {
      let i = t.informs;
      i === "always" || i === "unrelated-only" || i === "never" || (e = o(e, { instancePath: s + "/informs", keyword: "enum", params: { allowedValues: ["always", "unrelated-only", "never"] } }), r++);
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
    for (let i in t) ln.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return ks.errors = e, r === 0;
}
function js(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0, i = r, n = true, p = r;
  if (r === p) if (t && typeof t == "object" && !Array.isArray(t)) {
    let a;
    t.none === void 0 && (a = "none") && (e = o(e, {}), r++);
  } else e = o(e, {}), r++;
  var l = p === r;
  r = i, e !== null && (i ? e.length = i : e = null);
  let c;
  if (l) {
    let a = r;
    _(t, { instancePath: s }) || (e = d(e, _), r = e.length);
    var l = a === r;
    n = l, c = "then";
  } else {
    let a = r, y = r, u = true, g = r;
    t && typeof t == "object" && !Array.isArray(t) || (e = o(e, {}), r++);
    var f = g === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let $;
    if (f) {
      let m = r;
      ks(t, { instancePath: s }) || (e = d(e, ks), r = e.length);
      var f = m === r;
      u = f, $ = "then";
    } else {
      let m = r;
      !(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "string" && (e = o(e, { instancePath: s, keyword: "type", params: { type: ["object", "string"] } }), r++);
      var f = m === r;
      u = f, $ = "else";
    }
    var l = a === r;
    n = l, c = "else";
  }
  return js.errors = e, r === 0;
}
function As(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let p in t) p === "title" || p === "url" || p === "kind" || p === "notes" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: p } }), r++);
    if (t.title !== void 0 && (v(t.title, { instancePath: s + "/title" }) || (e = d(e, v), r = e.length)), t.url !== void 0) {
      let p = t.url, l = r, c = true, f = r;
      typeof p != "string" && (e = o(e, {}), r++);
      var i = f === r;
      if (r = l, e !== null && (l ? e.length = l : e = null), !i) {
        let a = r, y = r, u = true, g = r;
        if (r === g) if (p && typeof p == "object" && !Array.isArray(p)) {
          let m;
          p.none === void 0 && (m = "none") && (e = o(e, {}), r++);
        } else e = o(e, {}), r++;
        var n = g === r;
        r = y, e !== null && (y ? e.length = y : e = null);
        let $;
        if (n) {
          let m = r;
          _(p, { instancePath: s + "/url" }) || (e = d(e, _), r = e.length);
          var n = m === r;
          u = n, $ = "then";
        } else {
          let m = r;
          J(p, { instancePath: s + "/url" }) || (e = d(e, J), r = e.length);
          var n = m === r;
          u = n, $ = "else";
        }
        var i = a === r;
        c = i;
      }
    }
    if (t.kind !== void 0) {
      let p = t.kind;
      p === "cookie-policy" || p === "retention-policy" || p === "data-protection-policy" || p === "terms" || p === "rules" || p === "privacy-notice" || p === "arrangement" || p === "form" || p === "page" || p === "list" || (e = o(e, { instancePath: s + "/kind", keyword: "enum", params: { allowedValues: ["cookie-policy", "retention-policy", "data-protection-policy", "terms", "rules", "privacy-notice", "arrangement", "form", "page", "list"] } }), r++);
    }
    t.notes !== void 0 && (k(t.notes, { instancePath: s + "/notes" }) || (e = d(e, k), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return As.errors = e, r === 0;
}
function xs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) As(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, As), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return xs.errors = e, r === 0;
}
function Es(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.term === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "term" } }), r++);
    for (let i in t) i === "term" || i === "meaning" || i === "kind" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.term !== void 0 && typeof t.term != "string" && (e = o(e, { instancePath: s + "/term", keyword: "type", params: { type: "string" } }), r++), t.meaning !== void 0 && (v(t.meaning, { instancePath: s + "/meaning" }) || (e = d(e, v), r = e.length)), t.kind !== void 0) {
      let i = t.kind;
      i === "term" || i === "acronym" || (e = o(e, { instancePath: s + "/kind", keyword: "enum", params: { allowedValues: ["term", "acronym"] } }), r++);
    }
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Es.errors = e, r === 0;
}
var fn = new RegExp("^(?:title|text)$", "u");
function Cs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let i in t) i === "after" || i === "notices" || fn.test(i) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    t.after !== void 0 && typeof t.after != "string" && (e = o(e, { instancePath: s + "/after", keyword: "type", params: { type: "string" } }), r++), t.notices !== void 0 && (j(t.notices, { instancePath: s + "/notices" }) || (e = d(e, j), r = e.length));
    for (let i in t) fn.test(i) && (v(t[i], { instancePath: s + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Cs.errors = e, r === 0;
}
function zs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) Cs(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, Cs), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return zs.errors = e, r === 0;
}
function qs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.severity === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "severity" } }), r++), t.because === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "because" } }), r++);
    for (let i in t) i === "severity" || i === "because" || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: i } }), r++);
    if (t.severity !== void 0) {
      let i = t.severity;
      i === "warning" || i === "info" || i === "off" || (e = o(e, { instancePath: s + "/severity", keyword: "enum", params: { allowedValues: ["warning", "info", "off"] } }), r++);
    }
    t.because !== void 0 && (v(t.because, { instancePath: s + "/because" }) || (e = d(e, v), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return qs.errors = e, r === 0;
}
function Ps(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let n in t) {
      let p = r;
      typeof n == "string" ? I.test(n) || (e = o(e, { instancePath: s, keyword: "pattern", params: { pattern: "^(?!(none|all|unknown|true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: n }), r++) : (e = o(e, { instancePath: s, keyword: "type", params: { type: "string" }, propertyName: n }), r++);
      var i = p === r;
      i || (e = o(e, { instancePath: s, keyword: "propertyNames", params: { propertyName: n } }), r++);
    }
    for (let n in t) qs(t[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") }) || (e = d(e, qs), r = e.length);
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Ps.errors = e, r === 0;
}
function Rs(t, { instancePath: s = "" } = {}) {
  let e = null, r = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    t.forthright === void 0 && (e = o(e, { instancePath: s, keyword: "required", params: { missingProperty: "forthright" } }), r++);
    for (let a in t) K.call({ forthright: { const: 1 }, regimes: { type: "array", items: { $ref: "#/$defs/regime" } }, languages: { type: "array", items: { $ref: "#/$defs/languageTag" } }, transcription: { $ref: "#/$defs/transcription" }, brand: { $ref: "#/$defs/brand" }, notices: { $ref: "#/$defs/part0" }, controllers: { $ref: "#/$defs/part1" }, jointArrangements: { if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/jointArrangement" } }, else: { $ref: "#/$defs/part2" } }, dataSubjects: { $ref: "#/$defs/part4" }, data: { $ref: "#/$defs/part5" }, sources: { $ref: "#/$defs/part6" }, recipients: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part8" } }, transfers: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part9" } }, retention: { $ref: "#/$defs/part10" }, purposes: { $ref: "#/$defs/part11" }, general: { $ref: "#/$defs/general" }, rights: { $ref: "#/$defs/rights" }, complaints: { $ref: "#/$defs/complaints" }, cookies: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part12" } }, children: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part13" } }, security: { $ref: "#/$defs/security" }, breach: { $ref: "#/$defs/breach" }, promises: { $ref: "#/$defs/part14" }, furtherProcessing: { if: { type: "string" }, then: { const: "none" }, else: { $ref: "#/$defs/part15" } }, documents: { $ref: "#/$defs/part16" }, definitions: { type: "array", items: { $ref: "#/$defs/definition" } }, sections: { $ref: "#/$defs/part17" }, include: { type: "array", items: { type: "string" } }, lint: { $ref: "#/$defs/part19" } }, a) || (e = o(e, { instancePath: s, keyword: "additionalProperties", params: { additionalProperty: a } }), r++);
    if (t.forthright !== void 0 && t.forthright !== 1 && (e = o(e, { instancePath: s + "/forthright", keyword: "const", params: { allowedValue: 1 } }), r++), t.regimes !== void 0) {
      let a = t.regimes;
      if (Array.isArray(a)) {
        let y = a.length;
        for (let u = 0; u < y; u++) O(a[u], { instancePath: s + "/regimes/" + u }) || (e = d(e, O), r = e.length);
      } else e = o(e, { instancePath: s + "/regimes", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.languages !== void 0) {
      let a = t.languages;
      if (Array.isArray(a)) {
        let y = a.length;
        for (let u = 0; u < y; u++) fe(a[u], { instancePath: s + "/languages/" + u }) || (e = d(e, fe), r = e.length);
      } else e = o(e, { instancePath: s + "/languages", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.transcription !== void 0 && (Ue(t.transcription, { instancePath: s + "/transcription" }) || (e = d(e, Ue), r = e.length)), t.brand !== void 0 && (Ye(t.brand, { instancePath: s + "/brand" }) || (e = d(e, Ye), r = e.length)), t.notices !== void 0 && (lr(t.notices, { instancePath: s + "/notices" }) || (e = d(e, lr), r = e.length)), t.controllers !== void 0 && (jr(t.controllers, { instancePath: s + "/controllers" }) || (e = d(e, jr), r = e.length)), t.jointArrangements !== void 0) {
      let a = t.jointArrangements, y = r, u = true, g = r;
      Array.isArray(a) || (e = o(e, {}), r++);
      var i = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (i) {
        let b = r;
        if (Array.isArray(a)) {
          let h = a.length;
          for (let A = 0; A < h; A++) Ar(a[A], { instancePath: s + "/jointArrangements/" + A }) || (e = d(e, Ar), r = e.length);
        } else e = o(e, { instancePath: s + "/jointArrangements", keyword: "type", params: { type: "array" } }), r++;
        var i = b === r;
        u = i, $ = "then";
      } else {
        let b = r;
        N(a, { instancePath: s + "/jointArrangements" }) || (e = d(e, N), r = e.length);
        var i = b === r;
        u = i, $ = "else";
      }
    }
    if (t.dataSubjects !== void 0 && (zr(t.dataSubjects, { instancePath: s + "/dataSubjects" }) || (e = d(e, zr), r = e.length)), t.data !== void 0 && (Rr(t.data, { instancePath: s + "/data" }) || (e = d(e, Rr), r = e.length)), t.sources !== void 0 && (Sr(t.sources, { instancePath: s + "/sources" }) || (e = d(e, Sr), r = e.length)), t.recipients !== void 0) {
      let a = t.recipients, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var n = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (n) {
        let b = r;
        a !== "none" && (e = o(e, { instancePath: s + "/recipients", keyword: "const", params: { allowedValue: "none" } }), r++);
        var n = b === r;
        u = n, $ = "then";
      } else {
        let b = r;
        Jr(a, { instancePath: s + "/recipients" }) || (e = d(e, Jr), r = e.length);
        var n = b === r;
        u = n, $ = "else";
      }
    }
    if (t.transfers !== void 0) {
      let a = t.transfers, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var p = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (p) {
        let b = r;
        a !== "none" && (e = o(e, { instancePath: s + "/transfers", keyword: "const", params: { allowedValue: "none" } }), r++);
        var p = b === r;
        u = p, $ = "then";
      } else {
        let b = r;
        Qr(a, { instancePath: s + "/transfers" }) || (e = d(e, Qr), r = e.length);
        var p = b === r;
        u = p, $ = "else";
      }
    }
    if (t.retention !== void 0 && (et(t.retention, { instancePath: s + "/retention" }) || (e = d(e, et), r = e.length)), t.purposes !== void 0 && (Bt(t.purposes, { instancePath: s + "/purposes" }) || (e = d(e, Bt), r = e.length)), t.general !== void 0 && (Dt(t.general, { instancePath: s + "/general" }) || (e = d(e, Dt), r = e.length)), t.rights !== void 0 && (Wt(t.rights, { instancePath: s + "/rights" }) || (e = d(e, Wt), r = e.length)), t.complaints !== void 0 && (Gt(t.complaints, { instancePath: s + "/complaints" }) || (e = d(e, Gt), r = e.length)), t.cookies !== void 0) {
      let a = t.cookies, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var l = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (l) {
        let b = r;
        a !== "none" && (e = o(e, { instancePath: s + "/cookies", keyword: "const", params: { allowedValue: "none" } }), r++);
        var l = b === r;
        u = l, $ = "then";
      } else {
        let b = r;
        ss(a, { instancePath: s + "/cookies" }) || (e = d(e, ss), r = e.length);
        var l = b === r;
        u = l, $ = "else";
      }
    }
    if (t.children !== void 0) {
      let a = t.children, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var c = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (c) {
        let b = r;
        a !== "none" && (e = o(e, { instancePath: s + "/children", keyword: "const", params: { allowedValue: "none" } }), r++);
        var c = b === r;
        u = c, $ = "then";
      } else {
        let b = r;
        as(a, { instancePath: s + "/children" }) || (e = d(e, as), r = e.length);
        var c = b === r;
        u = c, $ = "else";
      }
    }
    if (t.security !== void 0 && (gs(t.security, { instancePath: s + "/security" }) || (e = d(e, gs), r = e.length)), t.breach !== void 0 && (vs(t.breach, { instancePath: s + "/breach" }) || (e = d(e, vs), r = e.length)), t.promises !== void 0 && (ws(t.promises, { instancePath: s + "/promises" }) || (e = d(e, ws), r = e.length)), t.furtherProcessing !== void 0) {
      let a = t.furtherProcessing, y = r, u = true, g = r;
      typeof a != "string" && (e = o(e, {}), r++);
      var f = g === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let $;
      if (f) {
        let b = r;
        a !== "none" && (e = o(e, { instancePath: s + "/furtherProcessing", keyword: "const", params: { allowedValue: "none" } }), r++);
        var f = b === r;
        u = f, $ = "then";
      } else {
        let b = r;
        js(a, { instancePath: s + "/furtherProcessing" }) || (e = d(e, js), r = e.length);
        var f = b === r;
        u = f, $ = "else";
      }
    }
    if (t.documents !== void 0 && (xs(t.documents, { instancePath: s + "/documents" }) || (e = d(e, xs), r = e.length)), t.definitions !== void 0) {
      let a = t.definitions;
      if (Array.isArray(a)) {
        let y = a.length;
        for (let u = 0; u < y; u++) Es(a[u], { instancePath: s + "/definitions/" + u }) || (e = d(e, Es), r = e.length);
      } else e = o(e, { instancePath: s + "/definitions", keyword: "type", params: { type: "array" } }), r++;
    }
    if (t.sections !== void 0 && (zs(t.sections, { instancePath: s + "/sections" }) || (e = d(e, zs), r = e.length)), t.include !== void 0) {
      let a = t.include;
      if (Array.isArray(a)) {
        let y = a.length;
        for (let u = 0; u < y; u++) typeof a[u] != "string" && (e = o(e, { instancePath: s + "/include/" + u, keyword: "type", params: { type: "string" } }), r++);
      } else e = o(e, { instancePath: s + "/include", keyword: "type", params: { type: "array" } }), r++;
    }
    t.lint !== void 0 && (Ps(t.lint, { instancePath: s + "/lint" }) || (e = d(e, Ps), r = e.length));
  } else e = o(e, { instancePath: s, keyword: "type", params: { type: "object" } }), r++;
  return Rs.errors = e, r === 0;
}
function o(t, s) {
  return t === null ? [s] : (t.push(s), t);
}
function d(t, s) {
  return t === null ? s.errors : t.concat(s.errors);
}

// src/declaration/validate.ts
function validate(written, locator) {
  if (_n(written.value)) return { value: written, findings: [] };
  const skipped = new Set(written.skipped);
  const worded = inOrder(_n.errors ?? []).map((error) => wordSchemaError(error, written.value, locator));
  const version = unreadable(worded, skipped);
  if (version) return { value: void 0, findings: [findingOf(version, locator)] };
  const repairs = /* @__PURE__ */ new Map();
  const mended = /* @__PURE__ */ new Set();
  const findings = /* @__PURE__ */ new Map();
  for (const words3 of worded) {
    if (repairs.has(words3.at) || mended.has(words3.at)) continue;
    const known2 = isInside(skipped, words3.at);
    for (const place of words3.alsoSkipped) skipped.add(place);
    if (known2) continue;
    findings.set(words3.at, findingOf(words3, locator));
    if (words3.meant) repairs.set(words3.at, words3.meant);
    else skipped.add(words3.at);
    if (words3.meant?.key !== void 0) mended.add(child(parentOf(words3.at), words3.meant.key));
  }
  const value = repairs.size === 0 ? written.value : repaired(written.value, repairs);
  for (const words3 of repairs.size === 0 ? [] : unmended(value, locator)) {
    if (repairs.get(words3.at)?.value !== void 0) findings.set(words3.at, findingOf(words3, locator));
    for (const place of [words3.at, ...words3.alsoSkipped]) skipped.add(place);
  }
  return { value: { value, skipped: [...skipped] }, findings: [...findings.values()] };
}
var findingOf = (words3, locator) => problem({
  rule: "schema",
  ...locator.locate(words3.at, words3.aim),
  message: words3.message,
  fix: words3.fix,
  pointer: words3.at
});
function unmended(value, locator) {
  if (_n(value)) return [];
  return inOrder(_n.errors ?? []).map((error) => wordSchemaError(error, value, locator));
}
function unreadable(worded, skipped) {
  const isKnown = skipped.has("/forthright") || worded.some(({ at: at2, meant }) => parentOf(at2) === "" && meant?.key === "forthright");
  return isKnown ? void 0 : worded.find(({ at: at2 }) => at2 === "/forthright");
}
function inOrder(errors) {
  const own = errors.filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames");
  const isUnknown = ({ keyword }) => keyword === "additionalProperties";
  return [...own.filter(isUnknown), ...own.filter((error) => !isUnknown(error))];
}

// src/findings/lower.ts
var ranks = ["off", "info", "warning", "error"];
function lower2(findings, lowerings2) {
  const counts = new Map(lowerings2.map((lowering) => [lowering.rule, { ...lowering, count: 0 }]));
  const kept = findings.flatMap((finding) => {
    const lowering = counts.get(finding.rule);
    if (!lowering || ranks.indexOf(lowering.to) >= ranks.indexOf(finding.severity)) return [finding];
    lowering.count += 1;
    return lowering.to === "off" ? [] : [{ ...finding, severity: lowering.to }];
  });
  return { findings: kept, lowered: [...counts.values()] };
}

// src/findings/sort.ts
function sorted(findings, files) {
  const rank = new Map(files.map((file, index) => [file, index]));
  const fileOf = (finding) => rank.get(finding.file) ?? files.length;
  return [...findings].sort(
    (a, b) => fileOf(a) - fileOf(b) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compare(a.rule, b.rule) || compare(a.pointer, b.pointer) || compare(a.message, b.message)
  );
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/model/regimes.ts
function regimeFindings(model, locator) {
  const at2 = child("", "regimes");
  if (model.regimes !== void 0 || model.isSkipped(at2)) return [];
  return [
    problem({
      rule: "regime-is-stated",
      severity: "warning",
      ...locator.locate(at2),
      pointer: at2,
      message: "The declaration does not say which law its notice has to satisfy, so eu and uk were checked.",
      fix: "Add regimes: [uk], [eu], [ch], or several of them."
    })
  ];
}

// src/model/comma-in-text.ts
function commaInText(values, list, writtenAt) {
  if (!list.startsWith("[")) return void 0;
  const found = values.findIndex((value, index) => {
    if (index === 0 || typeof value !== "string" || !/^\p{Ll}/u.test(value)) return false;
    const before = values[index - 1];
    const isProse = value.includes(" ") || typeof before === "string" && before.includes(" ");
    return isProse && writtenAt(index) === value;
  });
  return found === -1 ? void 0 : found;
}

// src/model/model-of.ts
function modelOf(root, skipped) {
  const { recipients, ...rest } = root;
  const registers2 = {
    notices: root.notices ?? /* @__PURE__ */ new Map(),
    controllers: root.controllers ?? /* @__PURE__ */ new Map(),
    dataSubjects: root.dataSubjects ?? /* @__PURE__ */ new Map(),
    data: root.data ?? /* @__PURE__ */ new Map(),
    sources: root.sources ?? /* @__PURE__ */ new Map(),
    recipients: recipients === void 0 || isNone(recipients) ? /* @__PURE__ */ new Map() : recipients,
    retention: root.retention ?? /* @__PURE__ */ new Map(),
    purposes: root.purposes ?? /* @__PURE__ */ new Map(),
    documents: root.documents ?? /* @__PURE__ */ new Map(),
    promises: root.promises ?? /* @__PURE__ */ new Map(),
    sections: root.sections ?? /* @__PURE__ */ new Map()
  };
  return {
    ...rest,
    ...registers2,
    ...isNone(recipients) && { noRecipients: recipients },
    checked: regimesOf(root),
    unknown: new Set(root.transcription?.unknown ?? []),
    skipped: [...skipped],
    isSkipped: (at2) => isInside(skipped, at2)
  };
}
function regimesOf(root) {
  return root.regimes && root.regimes.length > 0 ? [...new Set(root.regimes)] : ["eu", "uk"];
}

// src/model/test-scalar.ts
function testScalar(test, value, vocabulary) {
  if (test === "date") return testDay(value);
  if (test === "uri") return testUrl(value);
  if (test === "markdown") return void 0;
  return testWord(test, value, vocabulary[test]());
}
function testDay(value) {
  const [year = 0, month = 0, day2 = 0] = value.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day2 <= days) return void 0;
  return {
    rule: "schema",
    message: `There is no ${value}: that month has ${days} days.`,
    fix: "Write the day that is meant, as year-month-day."
  };
}
var schemes = ["https:", "http:", "mailto:", "tel:"];
function testUrl(value) {
  const parsed = URL.canParse(value) ? new URL(value) : void 0;
  if (parsed && schemes.some((scheme) => scheme === parsed.protocol)) return void 0;
  if (!parsed || parsed.protocol.includes(".")) return partOfAddress(value);
  return {
    rule: "schema",
    message: `${quoted(value)} begins with ${parsed.protocol}, which a notice does not link to.`,
    fix: "Begin it with https:// (or http://, mailto: or tel:)."
  };
}
function partOfAddress(value) {
  const whole = /^[^\s@/]+@[^\s@/]+$/.test(value) ? `mailto:${value}` : `https://${value}`;
  const isHost = /^(?:mailto:|https:\/\/)[^\s/]+\.[a-z]/i.test(whole) && URL.canParse(whole);
  return {
    rule: "schema",
    message: `${quoted(value)} is not a whole address.`,
    fix: isHost ? `Write ${whole}` : 'Write it from https:// on; keep what leads nowhere as { damaged: dead-link, written: "\u2026" }.'
  };
}
var words2 = {
  countries: {
    what: "a country code",
    more: "Use the two capital letters of ISO 3166-1, such as DE; the United Kingdom is GB."
  },
  dataKinds: {
    what: "a kind of data in the catalogue",
    more: "Choose one of the catalogue, or leave kinds out and describe the data in label."
  },
  purposeKinds: {
    what: "a kind of purpose in the catalogue",
    more: "Choose one of the catalogue, or leave kinds out."
  },
  vendors: { what: "in the catalogue of vendors", more: "Give name instead of vendor." },
  authorities: { what: "a supervisory authority in the tables", more: "Give its name: authority: { name: \u2026 }." }
};
function testWord(test, value, known2) {
  if (known2.has(value)) return void 0;
  if (test === "countries" && /^E(?:U|EA)$/.test(value)) return noCountry(value);
  const meant = test === "countries" ? britain(value) : suggest(value, known2);
  return {
    rule: "word-is-known",
    message: `${quoted(value)} is not ${words2[test].what}.`,
    fix: meant === void 0 ? groupOf(value, known2) ?? words2[test].more : `Did you mean ${meant}?`,
    ...meant !== void 0 && (test === "countries" || isSlip(value, meant)) && { meant }
  };
}
function groupOf(value, known2) {
  const group = value.slice(0, value.indexOf(".") + 1);
  const same = group === "" ? [] : [...known2].filter((word) => word.startsWith(group));
  return same.length > 0 && same.length <= 16 ? `Choose one of these, or leave it out: ${same.join(", ")}.` : void 0;
}
var britain = (value) => value === "UK" ? "GB" : void 0;
var noCountry = (value) => ({
  rule: "word-is-known",
  message: `'${value}' is not a country.`,
  fix: "Name the countries one by one, or say it in words with region."
});

// src/model/resolve.ts
var registerNames = [
  "notices",
  "controllers",
  "dataSubjects",
  "data",
  "sources",
  "recipients",
  "retention",
  "purposes",
  "documents"
];
function resolve(written, locator, vocabulary) {
  const resolver = new Resolver(written, locator, vocabulary);
  const root = resolver.root();
  return { value: modelOf(root, resolver.skipped), findings: resolver.findings };
}
var Resolver = class {
  constructor(written, locator, vocabulary) {
    this.written = written;
    this.locator = locator;
    this.vocabulary = vocabulary;
    this.skipped = new Set(written.skipped);
    const { languages: languages2 } = written.value;
    const [first] = Array.isArray(languages2) ? languages2 : [];
    this.language = typeof first === "string" ? first : "en";
    for (const name of registerNames) this.registers.set(name, this.shells(name));
  }
  written;
  locator;
  vocabulary;
  findings = [];
  registers = /* @__PURE__ */ new Map();
  skipped;
  language;
  root() {
    const fields = { at: "" };
    this.fill("Root", this.written.value, fields);
    return fields;
  }
  /** An entry of each register, still empty: references may point forward. */
  shells(name) {
    const entries = this.written.value[name];
    const shells = /* @__PURE__ */ new Map();
    if (!isValueMap(entries) || "none" in entries) return shells;
    for (const id of Object.keys(entries)) {
      const at2 = child("", name, id);
      if (!this.skipped.has(at2)) shells.set(id, { at: at2, id });
    }
    return shells;
  }
  /** A map that has lost a field it cannot do without is of no use to anybody. */
  object(name, value, into) {
    this.fill(name, value, into);
    if ((required[name] ?? []).every((key) => key in into)) return into;
    this.skipped.add(String(into.at));
    return void 0;
  }
  fill(name, value, into) {
    const fields = shapes[name] ?? {};
    for (const [key, item] of Object.entries(value)) {
      const shape = Object.hasOwn(fields, key) ? fields[key] : void 0;
      if (!shape) continue;
      const read = this.read(shape, item, child(String(into.at), key));
      if (read !== void 0) into[key] = read;
    }
  }
  read(shape, value, at2) {
    if (this.skipped.has(at2)) return void 0;
    if (Array.isArray(value)) return shape.list && this.list(shape.list, value, at2);
    if (isValueMap(value)) return this.map(shape, value, at2);
    return this.scalar(shape, value, at2);
  }
  /** A list of which no item can be used is not an empty list: what it says is not known. */
  list(shape, values, at2) {
    if (shape.text) this.splitText(values, at2);
    const items = values.map((value, index) => this.read(shape, value, child(at2, index)));
    const usable = items.filter((it2) => it2 !== void 0);
    if (usable.length > 0) return usable;
    this.skipped.add(at2);
    return void 0;
  }
  splitText(values, at2) {
    const index = commaInText(values, this.locator.written(at2), (item) => this.locator.written(child(at2, item)));
    if (index === void 0) return;
    this.report(
      child(at2, index),
      "syntax",
      `The comma before ${quoted(String(values[index]))} begins a new item of this list.`,
      "Put each text in quotation marks, or each on a line with a dash.",
      "warning"
    );
  }
  map(shape, value, at2) {
    if ("none" in value && (shape.none || shape.noneBecause)) return this.none(value, at2);
    if ("damaged" in value && shape.damaged) return this.object("Damaged", value, { at: at2 });
    if ("ref" in value && shape.use) return this.reference(shape.use, value, at2);
    if (shape.map) return this.entries(shape.map, value, at2);
    if (shape.list && shape.one) return this.single(shape.list, value, at2);
    if (shape.text && Object.keys(value).every((key) => isLanguageTag(key))) return this.short(shape, value, at2);
    return shape.object && this.object(shape.object, value, { at: at2 });
  }
  scalar(shape, value, at2) {
    if (value === "none" && shape.none) return { at: at2, none: true };
    if (isBareNone(value) && (shape.noneBecause || shape.text)) return this.bareNone(shape, value, at2);
    if (shape.list && shape.one) return this.single(shape.list, value, at2);
    if (typeof value === "string" && shape.use) return this.use(shape.use, value, {}, at2);
    if (typeof value === "string" && shape.ref) return this.ref(shape.ref, value, at2);
    return this.short(shape, value, at2);
  }
  single(shape, value, at2) {
    const item = this.read(shape, value, at2);
    return item === void 0 ? void 0 : [item];
  }
  /** A plain string may stand for a whole map: then it is its one field, and both are declared at the same place. */
  short(shape, value, at2) {
    const field2 = shape.object !== void 0 && shape.short !== void 0 ? shapes[shape.object]?.[shape.short] : void 0;
    if (field2 && shape.short !== void 0) {
      const read = this.read(field2, value, at2);
      return read === void 0 ? void 0 : { at: at2, [shape.short]: read };
    }
    if (shape.text && (typeof value === "string" || isValueMap(value))) return this.text(value, at2);
    if (shape.test && typeof value === "string") return this.tested(shape, value, at2);
    return value;
  }
  tested(shape, value, at2) {
    const fault = shape.test && testScalar(shape.test, value, this.vocabulary);
    if (!fault) return value;
    this.report(at2, fault.rule, fault.message, fault.fix);
    if (fault.meant === void 0) this.skipped.add(at2);
    return fault.meant;
  }
  text(value, at2) {
    if (typeof value === "string") return { at: at2, words: /* @__PURE__ */ new Map([[this.language, { at: at2, text: value.trimEnd() }]]) };
    const words3 = Object.entries(value).map(([tag, text]) => {
      return [tag, { at: child(at2, tag), text: String(text).trimEnd() }];
    });
    return { at: at2, words: new Map(words3) };
  }
  none(value, at2) {
    const because = value.none;
    const stated = typeof because === "string" || isValueMap(because);
    return { at: at2, none: true, ...stated && { because: this.text(because, child(at2, "none")) } };
  }
  bareNone(shape, value, at2) {
    this.skipped.add(at2);
    this.report(
      at2,
      "value-is-stated",
      `${quoted(String(value))} would be printed as a word here, because this field holds text.`,
      shape.noneBecause ? "Write { none: why }, with the reason in your own words." : "Write the text, or delete the line."
    );
    return void 0;
  }
  entries(shape, value, at2) {
    const register = registerNames.find((name) => at2 === child("", name));
    const known2 = register && this.registers.get(register);
    const entries = /* @__PURE__ */ new Map();
    for (const [id, item] of Object.entries(value)) {
      const place = child(at2, id);
      if (this.skipped.has(place)) continue;
      const entry = this.entry(shape, item, known2?.get(id) ?? { at: place, id });
      if (entry !== void 0) entries.set(id, entry);
    }
    return entries;
  }
  /** Fills an entry in place: references to it may exist already. */
  entry(shape, value, shell) {
    if (isValueMap(value) && shape.object !== void 0) return this.object(shape.object, value, shell);
    const read = this.read(shape, value, String(shell.at));
    return typeof read === "object" && read !== null ? Object.assign(shell, read) : read;
  }
  reference(register, value, at2) {
    const { ref } = value;
    if (typeof ref === "string" && !this.skipped.has(child(at2, "ref"))) return this.use(register, ref, value, at2);
    this.skipped.add(at2);
    return void 0;
  }
  use(register, id, value, at2) {
    const target2 = this.ref(register, id, "ref" in value ? child(at2, "ref") : at2);
    return target2 && this.object("UseFields", value, { at: at2, target: target2 });
  }
  ref(register, id, at2) {
    const entries = this.registers.get(register) ?? /* @__PURE__ */ new Map();
    const found = entries.get(id);
    if (found) return found;
    if (this.skipped.has(child("", register, id)) || this.skipped.has(child("", register))) return void 0;
    const meant = suggest(id, entries.keys());
    this.report(
      at2,
      "reference-exists",
      `${quoted(id)} is not declared under ${register}.`,
      meant === void 0 ? this.undeclared(register, id, entries) : `Did you mean ${meant}?`
    );
    this.skipped.add(at2);
    return meant !== void 0 && isSlip(id, meant) ? entries.get(meant) : void 0;
  }
  /** What to do about an id that resembles none of its register: it may be that of another one. */
  undeclared(register, id, entries) {
    const other = registerNames.find((name) => name !== register && this.registers.get(name)?.has(id));
    const some = entries.size > 0 && entries.size <= 8 ? `: ${[...entries.keys()].join(", ")}` : "";
    if (other !== void 0) return `It is the id of something under ${other}; name an entry of ${register}${some}.`;
    return `Declare it there, or name one that is${some}.`;
  }
  report(at2, rule, message, fix, severity = "error") {
    this.findings.push(problem({ ...this.locator.locate(at2), rule, message, fix, severity, pointer: at2 }));
  }
};
var isLanguageTag = (key) => /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(key);
var isBareNone = (value) => typeof value === "string" && /^(?:none|n\/a|not applicable|nil)\.?$/i.test(value.trim());

// src/rules/check.ts
function runRules(rules2, model, law, locator) {
  return rules2.flatMap((rule) => runRule(rule, model, law, locator));
}
function runRule(rule, model, law, locator) {
  const merged = /* @__PURE__ */ new Map();
  for (const regime of model.checked) {
    const cites = law.inForce(rule.cites[regime] ?? []);
    if (cites.length === 0) continue;
    for (const worded of rule.run(model, law, regime)) {
      if (model.isSkipped(worded.at)) continue;
      const key = `${worded.at}
${worded.message}`;
      const known2 = merged.get(key) ?? { worded, regimes: [], cites: [] };
      if (!known2.regimes.includes(regime)) {
        known2.regimes.push(regime);
        known2.cites.push(...cites);
      }
      merged.set(key, known2);
    }
  }
  return [...merged.values()].map((it2) => findingOf2(rule, it2, model, locator));
}
function findingOf2(rule, { worded, regimes, cites }, model, locator) {
  const present = locator.exists(worded.at);
  return {
    rule: rule.id,
    severity: severityOf(rule.severity, worded, present, model),
    message: worded.message,
    why: rule.why,
    fix: worded.fix,
    regimes,
    cites,
    pointer: worded.at,
    related: worded.related.map(({ at: at2, message }) => ({ ...locator.locate(at2), message })),
    url: `docs/rules/${rule.id}.md`,
    ...locator.locate(worded.at)
  };
}
function severityOf(severity, worded, present, model) {
  const [top = ""] = keysOf(worded.at);
  return severity === "error" && !present && model.unknown.has(top) ? "warning" : severity;
}

// src/rules/lowerings.ts
function lowerings(model, rules2, locator) {
  const ids = rules2.map((rule) => rule.id);
  const known2 = [];
  const findings = [];
  for (const entry of model.lint?.values() ?? []) {
    if (ids.includes(entry.id)) {
      known2.push({ rule: entry.id, to: entry.severity, because: plain(entry.because) });
      continue;
    }
    const meant = suggest(entry.id, ids);
    findings.push(
      problem({
        rule: "lint-names-rule",
        severity: "warning",
        ...locator.locate(entry.at, "key"),
        pointer: entry.at,
        message: `There is no rule '${entry.id}'.`,
        fix: meant === void 0 ? "forthright rules lists them all." : `Did you mean ${meant}?`
      })
    );
  }
  return { lowerings: known2, findings };
}

// src/pipeline.ts
function check(project, { asOf }) {
  const { files } = project;
  const unread = { files, asOf, suppressed: 0, lowered: [], regimes: [], purposes: 0, rules: 0, model: void 0 };
  const stop = (findings2) => ({ ...unread, findings: sorted(findings2, files) });
  if (project.findings.length > 0) return stop(project.findings);
  const law = lawAsOf(asOf);
  const locator = locatorOf(project.trees);
  const assembled = assemble(project.trees);
  const early = assembled.findings;
  if (!assembled.value) return stop(early);
  const validated = validate(assembled.value, locator);
  if (!validated.value) return stop([...early, ...validated.findings]);
  const resolved = resolve(validated.value, locator, vocabularyOf(law));
  if (!resolved.value) return stop([...early, ...validated.findings, ...resolved.findings]);
  const model = resolved.value;
  const lowering = lowerings(model, rules, locator);
  const { findings, lowered } = lower2(runRules(rules, model, law, locator), lowering.lowerings);
  const read = [...early, ...validated.findings, ...resolved.findings, ...regimeFindings(model, locator)];
  const offered = languageFindings(model, locator, languages);
  const all = [...read, ...offered, ...lowering.findings, ...findings];
  return {
    files,
    asOf,
    findings: sorted(all, files),
    suppressed: 0,
    lowered,
    regimes: model.checked,
    purposes: model.purposes.size,
    rules: rules.length,
    model
  };
}
function vocabularyOf(law) {
  const regimes = ["eu", "uk", "ch"];
  return {
    countries: once(() => new Set(law.countries().map((country) => country.code))),
    dataKinds: once(() => new Set(dataKindIds())),
    purposeKinds: once(() => new Set(purposeKindIds())),
    vendors: once(() => new Set(vendorIds())),
    authorities: once(() => new Set(regimes.flatMap((regime) => law.authorities(regime)).map(({ id }) => id)))
  };
}

export {
  require_dist,
  locatorOf,
  includesOf,
  parse,
  languages,
  suggest,
  check
};
