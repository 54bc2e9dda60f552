const require=process.getBuiltinModule;
import {
  printPlace
} from "./chunk-F6QMZCVZ.js";
import {
  printCitations
} from "./chunk-JAOHGIMV.js";
import {
  applicableRight,
  applicableRights,
  basesIn,
  basesToObjectTo,
  channelsOf,
  child,
  controllersOf,
  dataKind,
  dataOf,
  each,
  isAnonymous,
  isIndirect,
  isMarketingAlone,
  isNameText,
  isNone,
  issuersOf,
  languagesOf,
  listedRights,
  parseDuration,
  recipientTitle,
  recipientsOf,
  required,
  retentionOf,
  retentionRules,
  some,
  transfersOf
} from "./chunk-QWRGIKXX.js";
import {
  cells,
  palette,
  widthOf,
  wordOf,
  wrap
} from "./chunk-G4RZJFQK.js";
import {
  classifyCharacter,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  gfmTableFromMarkdown,
  htmlBlockNames,
  htmlRawNames,
  stringifyPosition,
  toString,
  unified
} from "./chunk-ECBRCMP6.js";
import {
  asciiAlpha,
  asciiAlphanumeric,
  asciiAtext,
  asciiControl,
  asciiDigit,
  asciiHexDigit,
  asciiPunctuation,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace
} from "./chunk-C7EEYO46.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-R3SUBOOH.js";

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/utils.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.extend = extend;
    exports.indexOf = indexOf;
    exports.escapeExpression = escapeExpression;
    exports.isEmpty = isEmpty;
    exports.createFrame = createFrame;
    exports.blockParams = blockParams;
    exports.appendContextPath = appendContextPath;
    var escape = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#x27;",
      "`": "&#x60;",
      "=": "&#x3D;"
    };
    var badChars = /[&<>"'`=]/g;
    var possible = /[&<>"'`=]/;
    function escapeChar(chr) {
      return escape[chr];
    }
    function extend(obj) {
      for (var i = 1; i < arguments.length; i++) {
        for (var key in arguments[i]) {
          if (Object.prototype.hasOwnProperty.call(arguments[i], key)) {
            obj[key] = arguments[i][key];
          }
        }
      }
      return obj;
    }
    var toString2 = Object.prototype.toString;
    exports.toString = toString2;
    var isFunction = function isFunction2(value) {
      return typeof value === "function";
    };
    if (isFunction(/x/)) {
      exports.isFunction = isFunction = function(value) {
        return typeof value === "function" && toString2.call(value) === "[object Function]";
      };
    }
    exports.isFunction = isFunction;
    var isArray = Array.isArray || function(value) {
      return value && typeof value === "object" ? toString2.call(value) === "[object Array]" : false;
    };
    exports.isArray = isArray;
    function indexOf(array, value) {
      for (var i = 0, len = array.length; i < len; i++) {
        if (array[i] === value) {
          return i;
        }
      }
      return -1;
    }
    function escapeExpression(string3) {
      if (typeof string3 !== "string") {
        if (string3 && typeof string3.toHTML === "function") {
          return string3.toHTML();
        } else if (string3 == null) {
          return "";
        } else if (!string3) {
          return string3 + "";
        }
        string3 = "" + string3;
      }
      if (!possible.test(string3)) {
        return string3;
      }
      return string3.replace(badChars, escapeChar);
    }
    function isEmpty(value) {
      if (!value && value !== 0) {
        return true;
      } else if (isArray(value) && value.length === 0) {
        return true;
      } else {
        return false;
      }
    }
    function createFrame(object) {
      var frame = extend({}, object);
      frame._parent = object;
      return frame;
    }
    function blockParams(params, ids) {
      params.path = ids;
      return params;
    }
    function appendContextPath(contextPath, id) {
      return (contextPath ? contextPath + "." : "") + id;
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/exception.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var errorProps = ["description", "fileName", "lineNumber", "endLineNumber", "message", "name", "number", "stack"];
    function Exception(message, node) {
      var loc = node && node.loc, line2 = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
      if (loc && loc.start) {
        line2 = loc.start.line;
        column = loc.start.column;
        if (loc.end) {
          endLineNumber = loc.end.line;
          endColumn = loc.end.column;
        }
        message += " - " + line2 + ":" + column;
      }
      var tmp = Error.prototype.constructor.call(this, message);
      for (var idx = 0; idx < errorProps.length; idx++) {
        this[errorProps[idx]] = tmp[errorProps[idx]];
      }
      if (Error.captureStackTrace) {
        Error.captureStackTrace(this, Exception);
      }
      try {
        if (loc) {
          this.lineNumber = line2;
          this.endLineNumber = endLineNumber;
          if (Object.defineProperty) {
            Object.defineProperty(this, "column", {
              value: column,
              enumerable: true
            });
            Object.defineProperty(this, "endColumn", {
              value: endColumn,
              enumerable: true
            });
          } else {
            this.column = column;
            this.endColumn = endColumn;
          }
        }
      } catch (nop) {
      }
    }
    Exception.prototype = new Error();
    exports["default"] = Exception;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    exports["default"] = function(instance) {
      instance.registerHelper("blockHelperMissing", function(context, options) {
        var inverse = options.inverse, fn = options.fn;
        if (context === true) {
          return fn(this);
        } else if (context === false || context == null) {
          return inverse(this);
        } else if (_utils.isArray(context)) {
          if (context.length > 0) {
            if (options.ids) {
              options.ids = [options.name];
            }
            return instance.helpers.each(context, options);
          } else {
            return inverse(this);
          }
        } else {
          if (options.data && options.ids) {
            var data = _utils.createFrame(options.data);
            data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
            options = { data };
          }
          return fn(context, options);
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/each.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    function closeIterator(iterator) {
      try {
        var _close = iterator["return"];
        if (_utils.isFunction(_close)) {
          _close.call(iterator);
        }
      } catch (closeError) {
      }
    }
    exports["default"] = function(instance) {
      instance.registerHelper("each", function(context, options) {
        if (!options) {
          throw new _exception2["default"]("Must pass iterator to #each");
        }
        var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
        if (options.data && options.ids) {
          contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
        }
        if (_utils.isFunction(context)) {
          context = context.call(this);
        }
        if (options.data) {
          data = _utils.createFrame(options.data);
        }
        function execIteration(field, index, last, value) {
          if (data) {
            data.key = field;
            data.index = index;
            data.first = index === 0;
            data.last = !!last;
            if (contextPath) {
              data.contextPath = contextPath + field;
            }
          }
          ret = ret + fn(value, {
            data,
            blockParams: _utils.blockParams([value, field], [contextPath + field, null])
          });
        }
        if (context && typeof context === "object") {
          if (_utils.isArray(context)) {
            for (var j = context.length; i < j; i++) {
              if (i in context) {
                execIteration(i, i, i === context.length - 1, context[i]);
              }
            }
          } else if (typeof Symbol === "function" && context[Symbol.iterator]) {
            var iterator = context[Symbol.iterator]();
            var current = iterator.next();
            while (!current.done) {
              var next = iterator.next();
              try {
                execIteration(i, i, next.done, current.value);
              } catch (e) {
                if (!next.done) {
                  closeIterator(iterator);
                }
                throw e;
              }
              current = next;
              i++;
            }
          } else {
            (function() {
              var priorKey = void 0;
              Object.keys(context).forEach(function(key) {
                if (priorKey !== void 0) {
                  execIteration(priorKey, i - 1, false, context[priorKey]);
                }
                priorKey = key;
                i++;
              });
              if (priorKey !== void 0) {
                execIteration(priorKey, i - 1, true, context[priorKey]);
              }
            })();
          }
        }
        if (i === 0) {
          ret = inverse(this);
        }
        return ret;
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("helperMissing", function() {
        if (arguments.length === 1) {
          return void 0;
        } else {
          throw new _exception2["default"]('Missing helper: "' + arguments[arguments.length - 1].name + '"');
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/if.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("if", function(conditional, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#if requires exactly one argument");
        }
        if (_utils.isFunction(conditional)) {
          conditional = conditional.call(this);
        }
        if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) {
          return options.inverse(this);
        } else {
          return options.fn(this);
        }
      });
      instance.registerHelper("unless", function(conditional, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#unless requires exactly one argument");
        }
        return instance.helpers["if"].call(this, conditional, {
          fn: options.inverse,
          inverse: options.fn,
          hash: options.hash
        });
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/log.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(instance) {
      instance.registerHelper("log", function() {
        var args = [void 0], options = arguments[arguments.length - 1];
        for (var i = 0; i < arguments.length - 1; i++) {
          args.push(arguments[i]);
        }
        var level = 1;
        if (options.hash.level != null) {
          level = options.hash.level;
        } else if (options.data && options.data.level != null) {
          level = options.data.level;
        }
        args[0] = level;
        instance.log.apply(instance, args);
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(instance) {
      instance.registerHelper("lookup", function(obj, field, options) {
        if (!obj) {
          return obj;
        }
        return options.lookupProperty(obj, field);
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers/with.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    exports["default"] = function(instance) {
      instance.registerHelper("with", function(context, options) {
        if (arguments.length != 2) {
          throw new _exception2["default"]("#with requires exactly one argument");
        }
        if (_utils.isFunction(context)) {
          context = context.call(this);
        }
        var fn = options.fn;
        if (!_utils.isEmpty(context)) {
          var data = options.data;
          if (options.data && options.ids) {
            data = _utils.createFrame(options.data);
            data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
          }
          return fn(context, {
            data,
            blockParams: _utils.blockParams([context], [data && data.contextPath])
          });
        } else {
          return options.inverse(this);
        }
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/helpers.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.registerDefaultHelpers = registerDefaultHelpers;
    exports.moveHelperToHooks = moveHelperToHooks;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _helpersBlockHelperMissing = require_block_helper_missing();
    var _helpersBlockHelperMissing2 = _interopRequireDefault(_helpersBlockHelperMissing);
    var _helpersEach = require_each();
    var _helpersEach2 = _interopRequireDefault(_helpersEach);
    var _helpersHelperMissing = require_helper_missing();
    var _helpersHelperMissing2 = _interopRequireDefault(_helpersHelperMissing);
    var _helpersIf = require_if();
    var _helpersIf2 = _interopRequireDefault(_helpersIf);
    var _helpersLog = require_log();
    var _helpersLog2 = _interopRequireDefault(_helpersLog);
    var _helpersLookup = require_lookup();
    var _helpersLookup2 = _interopRequireDefault(_helpersLookup);
    var _helpersWith = require_with();
    var _helpersWith2 = _interopRequireDefault(_helpersWith);
    function registerDefaultHelpers(instance) {
      _helpersBlockHelperMissing2["default"](instance);
      _helpersEach2["default"](instance);
      _helpersHelperMissing2["default"](instance);
      _helpersIf2["default"](instance);
      _helpersLog2["default"](instance);
      _helpersLookup2["default"](instance);
      _helpersWith2["default"](instance);
    }
    function moveHelperToHooks(instance, helperName, keepHelper) {
      if (instance.helpers[helperName]) {
        instance.hooks[helperName] = instance.helpers[helperName];
        if (!keepHelper) {
          instance.helpers[helperName] = void 0;
        }
      }
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    exports["default"] = function(instance) {
      instance.registerDecorator("inline", function(fn, props, container, options) {
        var ret = fn;
        if (!props.partials) {
          props.partials = {};
          ret = function(context, options2) {
            var original = container.partials;
            container.partials = _utils.extend({}, original, props.partials);
            var ret2 = fn(context, options2);
            container.partials = original;
            return ret2;
          };
        }
        props.partials[options.args[0]] = options.fn;
        return ret;
      });
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/decorators.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.registerDefaultDecorators = registerDefaultDecorators;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _decoratorsInline = require_inline();
    var _decoratorsInline2 = _interopRequireDefault(_decoratorsInline);
    function registerDefaultDecorators(instance) {
      _decoratorsInline2["default"](instance);
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/logger.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    var _utils = require_utils();
    var logger = {
      methodMap: ["debug", "info", "warn", "error"],
      level: "info",
      // Maps a given level value to the `methodMap` indexes above.
      lookupLevel: function lookupLevel(level) {
        if (typeof level === "string") {
          var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
          if (levelMap >= 0) {
            level = levelMap;
          } else {
            level = parseInt(level, 10);
          }
        }
        return level;
      },
      // Can be overridden in the host environment
      log: function log(level) {
        level = logger.lookupLevel(level);
        if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
          var method = logger.methodMap[level];
          if (!console[method]) {
            method = "log";
          }
          for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
            message[_key - 1] = arguments[_key];
          }
          console[method].apply(console, message);
        }
      }
    };
    exports["default"] = logger;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.createProtoAccessControl = createProtoAccessControl;
    exports.resultIsAllowed = resultIsAllowed;
    exports.isPrototypeConstructor = isPrototypeConstructor;
    exports.resetLoggedProperties = resetLoggedProperties;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _logger = require_logger();
    var _logger2 = _interopRequireDefault(_logger);
    var loggedProperties = /* @__PURE__ */ Object.create(null);
    function createProtoAccessControl(runtimeOptions) {
      var propertyWhiteList = /* @__PURE__ */ Object.create(null);
      propertyWhiteList["__proto__"] = false;
      _utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
      var methodWhiteList = /* @__PURE__ */ Object.create(null);
      methodWhiteList["constructor"] = false;
      methodWhiteList["__defineGetter__"] = false;
      methodWhiteList["__defineSetter__"] = false;
      methodWhiteList["__lookupGetter__"] = false;
      methodWhiteList["__lookupSetter__"] = false;
      _utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
      return {
        properties: {
          whitelist: propertyWhiteList,
          defaultValue: runtimeOptions.allowProtoPropertiesByDefault
        },
        methods: {
          whitelist: methodWhiteList,
          defaultValue: runtimeOptions.allowProtoMethodsByDefault
        }
      };
    }
    function resultIsAllowed(result, protoAccessControl, propertyName) {
      if (typeof result === "function") {
        return checkWhiteList(protoAccessControl.methods, propertyName);
      } else {
        return checkWhiteList(protoAccessControl.properties, propertyName);
      }
    }
    function isPrototypeConstructor(parent, propertyName, result) {
      return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
    }
    function checkWhiteList(protoAccessControlForType, propertyName) {
      if (protoAccessControlForType.whitelist[propertyName] !== void 0) {
        return protoAccessControlForType.whitelist[propertyName] === true;
      }
      if (protoAccessControlForType.defaultValue !== void 0) {
        return protoAccessControlForType.defaultValue;
      }
      logUnexpecedPropertyAccessOnce(propertyName);
      return false;
    }
    function logUnexpecedPropertyAccessOnce(propertyName) {
      if (loggedProperties[propertyName] !== true) {
        loggedProperties[propertyName] = true;
        _logger2["default"].log("error", 'Handlebars: Access has been denied to resolve the property "' + propertyName + '" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details');
      }
    }
    function resetLoggedProperties() {
      Object.keys(loggedProperties).forEach(function(propertyName) {
        delete loggedProperties[propertyName];
      });
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/base.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.HandlebarsEnvironment = HandlebarsEnvironment;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    var _utils = require_utils();
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _helpers = require_helpers();
    var _decorators = require_decorators();
    var _logger = require_logger();
    var _logger2 = _interopRequireDefault(_logger);
    var _internalProtoAccess = require_proto_access();
    var VERSION = "4.7.10";
    exports.VERSION = VERSION;
    var COMPILER_REVISION = 8;
    exports.COMPILER_REVISION = COMPILER_REVISION;
    var LAST_COMPATIBLE_COMPILER_REVISION = 7;
    exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
    var REVISION_CHANGES = {
      1: "<= 1.0.rc.2",
      // 1.0.rc.2 is actually rev2 but doesn't report it
      2: "== 1.0.0-rc.3",
      3: "== 1.0.0-rc.4",
      4: "== 1.x.x",
      5: "== 2.0.0-alpha.x",
      6: ">= 2.0.0-beta.1",
      7: ">= 4.0.0 <4.3.0",
      8: ">= 4.3.0"
    };
    exports.REVISION_CHANGES = REVISION_CHANGES;
    var objectType = "[object Object]";
    function HandlebarsEnvironment(helpers, partials, decorators) {
      this.helpers = helpers || {};
      this.partials = partials || {};
      this.decorators = decorators || {};
      _helpers.registerDefaultHelpers(this);
      _decorators.registerDefaultDecorators(this);
    }
    HandlebarsEnvironment.prototype = {
      constructor: HandlebarsEnvironment,
      logger: _logger2["default"],
      log: _logger2["default"].log,
      registerHelper: function registerHelper(name2, fn) {
        if (_utils.toString.call(name2) === objectType) {
          if (fn) {
            throw new _exception2["default"]("Arg not supported with multiple helpers");
          }
          _utils.extend(this.helpers, name2);
        } else {
          this.helpers[name2] = fn;
        }
      },
      unregisterHelper: function unregisterHelper(name2) {
        delete this.helpers[name2];
      },
      registerPartial: function registerPartial(name2, partial) {
        if (_utils.toString.call(name2) === objectType) {
          _utils.extend(this.partials, name2);
        } else {
          if (typeof partial === "undefined") {
            throw new _exception2["default"]('Attempting to register a partial called "' + name2 + '" as undefined');
          }
          this.partials[name2] = partial;
        }
      },
      unregisterPartial: function unregisterPartial(name2) {
        delete this.partials[name2];
      },
      registerDecorator: function registerDecorator(name2, fn) {
        if (_utils.toString.call(name2) === objectType) {
          if (fn) {
            throw new _exception2["default"]("Arg not supported with multiple decorators");
          }
          _utils.extend(this.decorators, name2);
        } else {
          this.decorators[name2] = fn;
        }
      },
      unregisterDecorator: function unregisterDecorator(name2) {
        delete this.decorators[name2];
      },
      /**
       * Reset the memory of illegal property accesses that have already been logged.
       * @deprecated should only be used in handlebars test-cases
       */
      resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
        _internalProtoAccess.resetLoggedProperties();
      }
    };
    var log = _logger2["default"].log;
    exports.log = log;
    exports.createFrame = _utils.createFrame;
    exports.logger = _logger2["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/safe-string.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function SafeString(string3) {
      this.string = string3;
    }
    SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
      return "" + this.string;
    };
    exports["default"] = SafeString;
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.wrapHelper = wrapHelper;
    function wrapHelper(helper, transformOptionsFn) {
      if (typeof helper !== "function") {
        return helper;
      }
      var wrapper = function wrapper2() {
        var options = arguments[arguments.length - 1];
        arguments[arguments.length - 1] = transformOptionsFn(options);
        return helper.apply(this, arguments);
      };
      return wrapper;
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/runtime.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.checkRevision = checkRevision;
    exports.template = template;
    exports.wrapProgram = wrapProgram;
    exports.resolvePartial = resolvePartial;
    exports.invokePartial = invokePartial;
    exports.noop = noop;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    var _utils = require_utils();
    var Utils = _interopRequireWildcard(_utils);
    var _exception = require_exception();
    var _exception2 = _interopRequireDefault(_exception);
    var _base = require_base();
    var _helpers = require_helpers();
    var _internalWrapHelper = require_wrapHelper();
    var _internalProtoAccess = require_proto_access();
    function checkRevision(compilerInfo) {
      var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
      if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) {
        return;
      }
      if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
        var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
        throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
      } else {
        throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
      }
    }
    function template(templateSpec, env) {
      if (!env) {
        throw new _exception2["default"]("No environment passed to template");
      }
      if (!templateSpec || !templateSpec.main) {
        throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
      }
      templateSpec.main.decorator = templateSpec.main_d;
      env.VM.checkRevision(templateSpec.compiler);
      var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
      function invokePartialWrapper(partial, context, options) {
        if (options.hash) {
          context = Utils.extend({}, context, options.hash);
          if (options.ids) {
            options.ids[0] = true;
          }
        }
        partial = env.VM.resolvePartial.call(this, partial, context, options);
        options.hooks = this.hooks;
        options.protoAccessControl = this.protoAccessControl;
        var result = env.VM.invokePartial.call(this, partial, context, options);
        if (result == null && Utils.isFunction(partial)) {
          throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
        }
        if (result == null && env.compile) {
          if (typeof partial !== "string") {
            throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
          }
          options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
          result = options.partials[options.name](context, options);
        }
        if (result != null) {
          if (options.indent) {
            var lines = result.split("\n");
            for (var i = 0, l = lines.length; i < l; i++) {
              if (!lines[i] && i + 1 === l) {
                break;
              }
              lines[i] = options.indent + lines[i];
            }
            result = lines.join("\n");
          }
          return result;
        } else {
          throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
        }
      }
      var container = {
        strict: function strict(obj, name2, loc) {
          if (!obj || !(name2 in obj)) {
            throw new _exception2["default"]('"' + name2 + '" not defined in ' + obj, {
              loc
            });
          }
          return container.lookupProperty(obj, name2);
        },
        lookupProperty: function lookupProperty(parent, propertyName) {
          var result = parent[propertyName];
          if (result == null) {
            return result;
          }
          if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) {
            return result;
          }
          if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) {
            return result;
          }
          return void 0;
        },
        lookup: function lookup(depths, name2) {
          var len = depths.length;
          for (var i = 0; i < len; i++) {
            var result = depths[i] && container.lookupProperty(depths[i], name2);
            if (result != null) {
              return result;
            }
          }
        },
        lambda: function lambda(current, context) {
          return typeof current === "function" ? current.call(context) : current;
        },
        escapeExpression: Utils.escapeExpression,
        invokePartial: invokePartialWrapper,
        fn: function fn(i) {
          var ret2 = templateSpec[i];
          ret2.decorator = templateSpec[i + "_d"];
          return ret2;
        },
        programs: [],
        program: function program(i, data, declaredBlockParams, blockParams, depths) {
          var programWrapper = this.programs[i], fn = this.fn(i);
          if (data || depths || blockParams || declaredBlockParams) {
            programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
          } else if (!programWrapper) {
            programWrapper = this.programs[i] = wrapProgram(this, i, fn);
          }
          return programWrapper;
        },
        data: function data(value, depth) {
          while (value && depth--) {
            value = value._parent;
          }
          return value;
        },
        mergeIfNeeded: function mergeIfNeeded(param, common) {
          var obj = param || common;
          if (param && common && param !== common) {
            obj = Utils.extend({}, common, param);
          }
          return obj;
        },
        // An empty object to use as replacement for null-contexts
        nullContext: Object.seal({}),
        noop: env.VM.noop,
        compilerInfo: templateSpec.compiler
      };
      function ret(context) {
        var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
        var data = options.data;
        ret._setup(options);
        if (!options.partial && templateSpec.useData) {
          data = initData(context, data);
        }
        var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
        if (templateSpec.useDepths) {
          if (options.depths) {
            depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
          } else {
            depths = [context];
          }
        }
        function main(context2) {
          return "" + templateSpec.main(container, context2, container.helpers, container.partials, data, blockParams, depths);
        }
        main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
        return main(context, options);
      }
      ret.isTop = true;
      ret._setup = function(options) {
        if (!options.partial) {
          var mergedHelpers = {};
          addHelpers(mergedHelpers, env.helpers, container);
          addHelpers(mergedHelpers, options.helpers, container);
          container.helpers = mergedHelpers;
          if (templateSpec.usePartial) {
            container.partials = container.mergeIfNeeded(options.partials, env.partials);
          }
          if (templateSpec.usePartial || templateSpec.useDecorators) {
            container.decorators = Utils.extend({}, env.decorators, options.decorators);
          }
          container.hooks = {};
          container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
          var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
          _helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
          _helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
        } else {
          container.protoAccessControl = options.protoAccessControl;
          container.helpers = options.helpers;
          container.partials = options.partials;
          container.decorators = options.decorators;
          container.hooks = options.hooks;
        }
      };
      ret._child = function(i, data, blockParams, depths) {
        if (templateSpec.useBlockParams && !blockParams) {
          throw new _exception2["default"]("must pass block params");
        }
        if (templateSpec.useDepths && !depths) {
          throw new _exception2["default"]("must pass parent depths");
        }
        return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
      };
      return ret;
    }
    function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
      function prog(context) {
        var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
        var currentDepths = depths;
        if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) {
          currentDepths = [context].concat(depths);
        }
        return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
      }
      prog = executeDecorators(fn, prog, container, depths, data, blockParams);
      prog.program = i;
      prog.depth = depths ? depths.length : 0;
      prog.blockParams = declaredBlockParams || 0;
      return prog;
    }
    function resolvePartial(partial, context, options) {
      if (!partial) {
        if (options.name === "@partial-block") {
          partial = lookupOwnProperty(options.data, "partial-block");
        } else {
          partial = lookupOwnProperty(options.partials, options.name);
        }
      } else if (typeof partial !== "function" && !options.name) {
        options.name = partial;
        partial = lookupOwnProperty(options.partials, partial);
      }
      return partial;
    }
    function invokePartial(partial, context, options) {
      var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
      options.partial = true;
      if (options.ids) {
        options.data.contextPath = options.ids[0] || options.data.contextPath;
      }
      var partialBlock = void 0;
      if (options.fn && options.fn !== noop) {
        (function() {
          options.data = _base.createFrame(options.data);
          var fn = options.fn;
          partialBlock = options.data["partial-block"] = function partialBlockWrapper(context2) {
            var options2 = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
            options2.data = _base.createFrame(options2.data);
            options2.data["partial-block"] = currentPartialBlock;
            return fn(context2, options2);
          };
          if (fn.partials) {
            options.partials = Utils.extend({}, options.partials, fn.partials);
          }
        })();
      }
      if (partial === void 0 && partialBlock) {
        partial = partialBlock;
      }
      if (partial === void 0) {
        throw new _exception2["default"]("The partial " + options.name + " could not be found");
      } else if (partial instanceof Function) {
        return partial(context, options);
      }
    }
    function noop() {
      return "";
    }
    function lookupOwnProperty(obj, name2) {
      if (obj && Object.prototype.hasOwnProperty.call(obj, name2)) {
        return obj[name2];
      }
    }
    function initData(context, data) {
      if (!data || !("root" in data)) {
        data = data ? _base.createFrame(data) : {};
        data.root = context;
      }
      return data;
    }
    function executeDecorators(fn, prog, container, depths, data, blockParams) {
      if (fn.decorator) {
        var props = {};
        prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
        Utils.extend(prog, props);
      }
      return prog;
    }
    function addHelpers(mergedHelpers, helpers, container) {
      if (!helpers) return;
      Object.keys(helpers).forEach(function(helperName) {
        var helper = helpers[helperName];
        mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
      });
    }
    function passLookupPropertyOption(helper, container) {
      var lookupProperty = container.lookupProperty;
      return _internalWrapHelper.wrapHelper(helper, function(options) {
        options.lookupProperty = lookupProperty;
        return options;
      });
    }
  }
});

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars/no-conflict.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    exports["default"] = function(Handlebars2) {
      (function() {
        if (typeof globalThis === "object") return;
        Object.prototype.__defineGetter__("__magic__", function() {
          return this;
        });
        __magic__.globalThis = __magic__;
        delete Object.prototype.__magic__;
      })();
      var $Handlebars = globalThis.Handlebars;
      Handlebars2.noConflict = function() {
        if (globalThis.Handlebars === Handlebars2) {
          globalThis.Handlebars = $Handlebars;
        }
        return Handlebars2;
      };
    };
    module.exports = exports["default"];
  }
});

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = __commonJS({
  "node_modules/handlebars/dist/cjs/handlebars.runtime.js"(exports, module) {
    "use strict";
    exports.__esModule = true;
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { "default": obj };
    }
    function _interopRequireWildcard(obj) {
      if (obj && obj.__esModule) {
        return obj;
      } else {
        var newObj = {};
        if (obj != null) {
          for (var key in obj) {
            if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
          }
        }
        newObj["default"] = obj;
        return newObj;
      }
    }
    var _handlebarsBase = require_base();
    var base = _interopRequireWildcard(_handlebarsBase);
    var _handlebarsSafeString = require_safe_string();
    var _handlebarsSafeString2 = _interopRequireDefault(_handlebarsSafeString);
    var _handlebarsException = require_exception();
    var _handlebarsException2 = _interopRequireDefault(_handlebarsException);
    var _handlebarsUtils = require_utils();
    var Utils = _interopRequireWildcard(_handlebarsUtils);
    var _handlebarsRuntime = require_runtime();
    var runtime = _interopRequireWildcard(_handlebarsRuntime);
    var _handlebarsNoConflict = require_no_conflict();
    var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);
    function create2() {
      var hb = new base.HandlebarsEnvironment();
      Utils.extend(hb, base);
      hb.SafeString = _handlebarsSafeString2["default"];
      hb.Exception = _handlebarsException2["default"];
      hb.Utils = Utils;
      hb.escapeExpression = Utils.escapeExpression;
      hb.VM = runtime;
      hb.template = function(spec) {
        return runtime.template(spec, hb);
      };
      return hb;
    }
    var inst = create2();
    inst.create = create2;
    _handlebarsNoConflict2["default"](inst);
    inst["default"] = inst;
    exports["default"] = inst;
    module.exports = exports["default"];
  }
});

// src/notice/notice-error.ts
var NoticeError = class extends Error {
  name = "NoticeError";
};
var MissingFactError = class extends NoticeError {
  constructor(fact, at) {
    super(`A final notice lacks ${fact} at ${at}.`);
    this.fact = fact;
    this.at = at;
  }
  fact;
  at;
  name = "MissingFactError";
};

// src/notice/audience.ts
function purposesFor(purposes, notice) {
  const audience = notice?.audience;
  if (!audience || audience.length === 0) return purposes;
  return purposes.filter((purpose) => concerns(purpose, audience)).map((purpose) => narrow(purpose, audience));
}
function concerns(purpose, audience) {
  const people4 = purpose.dataSubjects;
  if (people4 === void 0 || isNone(people4)) return true;
  return people4.some((use) => audience.includes(use.target));
}
function narrow(purpose, audience) {
  const { dataSubjects, data, sources: sources2, basis, recipients, retention } = purpose;
  const isForThem = (part) => part.dataSubjects === void 0 || part.dataSubjects.some((people4) => audience.includes(people4));
  const theirs = (parts) => isNone(parts) ? parts : parts.filter(isForThem);
  return {
    ...purpose,
    ...dataSubjects && {
      dataSubjects: isNone(dataSubjects) ? dataSubjects : dataSubjects.filter((use) => audience.includes(use.target))
    },
    ...data && { data: dataFor(purpose, audience, theirs(data)) },
    ...sources2 && {
      sources: isNone(sources2) ? sources2 : sources2.filter((use) => isForThem(use) && isForThem(use.target))
    },
    ...basis && { basis: theirs(basis) },
    ...recipients && { recipients: theirs(recipients) },
    ...retention && { retention: theirs(retention) }
  };
}
function dataFor(purpose, audience, data) {
  const people4 = purpose.dataSubjects;
  if (isNone(data) || people4 === void 0 || isNone(people4)) return data;
  const uses = people4.filter((use) => audience.includes(use.target));
  if (uses.some((use) => use.data === void 0)) return data;
  const only2 = new Set(uses.flatMap((use) => use.data ?? []));
  return data.filter((use) => only2.has(use.target));
}

// src/notice/slot.ts
var Slot = class {
  constructor(content3, raw, at, cites8 = []) {
    this.content = content3;
    this.raw = raw;
    this.at = at;
    this.cites = cites8;
  }
  content;
  raw;
  at;
  cites;
  /** Refuses to become text: a slot outside `{{ }}` or a message would lose its node and its pointers. */
  toString() {
    throw new NoticeError(`A slot was used as text: ${JSON.stringify(this.raw)}.`);
  }
  /** As {@link toString}. */
  toJSON() {
    return this.toString();
  }
};
var plainSlot = (text3, at = []) => new Slot([{ type: "text", value: text3 }], text3, at);
var keySlot = (raw, at = []) => new Slot([{ type: "text", value: String(raw) }], raw, at);
var placed = (slot, at) => new Slot(slot.content, slot.raw, at, slot.cites);
var isGap = (slot) => slot.content.length === 1 && slot.content[0]?.data?.gap === true;
var unique = (values2) => [...new Set(values2)];

// src/notice/names.ts
var named = (scene, { id, at }, ...texts) => {
  const text3 = texts.find((each2) => each2 !== void 0);
  return text3 ? scene.text(text3) : plainSlot(id.replaceAll("-", " "), [at]);
};
function controllerName(scene, controller) {
  const at = child(controller, "name");
  if (scene.missing("controller-name", at)) return scene.gap("gap.controller-name", at);
  return named(scene, controller, controller.name, controller.shortName);
}
function purposeTitle(scene, purpose) {
  const at = child(purpose, "title");
  if (scene.missing("purpose-title", at)) return scene.gap("gap.purpose-title", at);
  return named(scene, purpose, purpose.title, purpose.description);
}
function recipientName(scene, recipient) {
  const { name: name2, controller, sector } = recipient;
  const title = recipientTitle(recipient);
  if (title === void 0 && controller) return controllerName(scene, controller);
  if (typeof title === "string") return plainSlot(title, [child(recipient, "vendor")]);
  const who2 = named(scene, recipient, title, recipient.statedAs);
  return name2 || !sector ? who2 : scene.say("recipients.category", { category: who2, sector: scene.text(sector) });
}
var peopleName = (scene, people4) => named(scene, people4, people4.label);
var dataName = (scene, datum) => named(scene, datum, datum.label);
var sourceLabel = (scene, source) => named(scene, source, source.name, source.label, source.sector);

// src/notice/asides.ts
var hedgeOf = (scene, { at, certainty }, about2 = "use") => certainty === void 0 || certainty === "always" ? [] : [scene.say(`certainty.${about2}`, { certainty: keySlot(certainty, [child(at, "certainty")]) })];
var notesOf = (scene, notes) => (notes ?? []).map(({ text: text3 }) => scene.text(text3));
var wordsInstead = (scene, words3, said) => words3 === void 0 || said.some((it) => it !== void 0) ? [] : [scene.text(words3)];

// src/notice/trace-blocks.ts
function traceBlock(node, outer) {
  const own2 = unique(node.data?.cites ?? []);
  const cites8 = own2.length > 0 ? own2 : outer;
  if (cites8.length === 0) throw new NoticeError(`A block without a provision: ${node.type}.`);
  const inner = traceInside(node, cites8);
  const at = unique([...node.data?.at ?? [], ...pointersIn(inner)]);
  return withPointers({ ...inner, data: { ...node.data, at, cites: cites8 } }, at);
}
function withPointers(node, outer) {
  const own2 = node.data?.at ?? [];
  const at = own2.length > 0 ? own2 : outer;
  const lent = own2.length === 0 ? { around: true } : {};
  return at.length === 0 ? node : { ...pointersInside(node, at), data: { ...node.data, at, ...lent } };
}
function pointersInside(node, at) {
  switch (node.type) {
    case "table":
    case "list":
    case "values":
    case "listItem":
    case "labelledValue":
    case "card":
    case "box":
    case "blockquote": {
      const children2 = node.children;
      return { ...node, children: children2.map((child2) => withPointers(child2, at)) };
    }
    default:
      return node;
  }
}
function traceInside(node, cites8) {
  switch (node.type) {
    case "table":
      return { ...node, children: tableRows(node).map((row2) => traceBlock(row2, cites8)) };
    case "list":
    case "values":
    case "listItem":
    case "labelledValue":
    case "card":
    case "box":
    case "blockquote": {
      const children2 = node.children;
      return { ...node, children: children2.map((child2) => traceBlock(child2, cites8)) };
    }
    default:
      return node;
  }
}
var tableRows = (table4) => table4.children;
function pointersIn(node) {
  if (!("children" in node)) return [];
  const parts = node.children;
  return parts.flatMap((part) => part.data?.at ?? []);
}
var originsOf = (blocks2) => unique(blocks2.flatMap((block) => block.data?.at ?? []));

// src/notice/blocks.ts
function clause(scene, id, cites8, ...pieces) {
  const inForce = scene.inForce(cites8);
  const blocks2 = blocksOf(pieces);
  if (inForce.length === 0 || blocks2.length === 0) return [];
  const traced = blocks2.map((block) => traceBlock(block, inForce));
  const origins2 = originsOf(traced);
  return [{ id, cites: inForce, origins: origins2, blocks: traced.map((block) => withPointers(block, origins2)) }];
}
var blocksOf = (pieces) => pieces.flatMap((piece) => piece === void 0 ? [] : [piece instanceof Slot ? wordsBlock(piece) : piece]);
function wordsBlock(slot) {
  const [first2] = slot.content;
  if (isGap(slot) && first2?.type === "strong") return { type: "gap", children: first2.children, data: { at: slot.at } };
  return paragraph(slot);
}
var paragraph = (slot) => ({
  type: "paragraph",
  children: phrasing(slot),
  data: { at: slot.at, cites: slot.cites }
});
var phrasing = (slot) => structuredClone([...slot.content]);
var bullets = (slots) => ({
  type: "list",
  ordered: false,
  start: null,
  spread: false,
  children: slots.map((slot) => ({ type: "listItem", spread: false, children: [paragraph(slot)] }))
});
var oneOrBullets = (slots) => slots.length > 1 ? bullets(slots) : slots[0];
function listing(scene, slots) {
  const length = slots.reduce((sum, { raw }) => sum + String(raw).length, 0);
  if (slots.length === 0) return void 0;
  return slots.length > 4 || length > 100 ? bullets(slots) : scene.series(slots);
}
var values = (rows) => {
  const children2 = rows.flat();
  return children2.length === 0 ? void 0 : { type: "values", children: children2 };
};
function row(scene, label, cites8, ...pieces) {
  const inForce = scene.inForce(cites8);
  const children2 = blocksOf(pieces);
  if (inForce.length === 0 || children2.length === 0) return [];
  return [{ type: "labelledValue", label: phrasing(label), children: children2, data: { at: label.at, cites: inForce } }];
}
function card(id, title, pieces) {
  if (title.content.length === 0) throw new NoticeError(`The card ${id} has no title.`);
  return { type: "card", id, title: phrasing(title), children: blocksOf(pieces), data: { at: title.at } };
}

// src/notice/provisions.ts
var item = (of13, of14, ch) => {
  const points = [of13 && `13.${of13}`, of14 && `14.${of14}`].filter((point2) => point2 !== void 0 && point2 !== "");
  return {
    eu: points.map((point2) => `gdpr:${point2}`),
    uk: points.map((point2) => `uk-gdpr:${point2}`),
    ...ch && { ch: [ch] }
  };
};
var both = (...articles) => ({
  eu: articles.map((article) => `gdpr:${article}`),
  uk: articles.map((article) => `uk-gdpr:${article}`)
});
var together = (...all2) => {
  const of = (regime) => all2.flatMap((cites8) => cites8[regime] ?? []);
  return { eu: of("eu"), uk: of("uk"), ch: of("ch") };
};
var asked = {
  transparency: { ...both("12.1"), ch: ["fadp:19.1"] },
  identity: item("1.a", "1.a", "fadp:19.2.a"),
  dpo: item("1.b", "1.b"),
  purposes: item("1.c", "1.c", "fadp:19.2.b"),
  /** Swiss law asks for no legal basis. */
  basis: item("1.c", "1.c"),
  legitimateInterests: item("1.d", "2.b"),
  recipients: item("1.e", "1.e", "fadp:19.2.c"),
  transfers: item("1.f", "1.f", "fadp:19.4"),
  period: item("2.a", "2.a"),
  withdrawal: item("2.c", "2.d"),
  provision: item("2.e", void 0),
  categories: item(void 0, "1.d", "fadp:19.3"),
  source: item(void 0, "2.f"),
  rights: item("2.b", "2.c"),
  authority: item("2.d", "2.e")
};

// src/notice/promises.ts
var sectionOf = {
  "privacy-respected": "who-we-are",
  compliance: "who-we-are",
  "not-collected": "what-we-collect",
  "not-linked": "what-we-collect",
  "anonymous-only": "what-we-collect",
  "aggregate-only": "what-we-collect",
  "minimal-data": "what-we-collect",
  "accurate-data": "what-we-collect",
  "latest-data-only": "what-we-collect",
  "no-observation": "what-we-collect",
  "no-tracking": "what-we-collect",
  "no-identification": "what-we-collect",
  "informed-at-collection": "what-we-collect",
  "informed-on-request": "what-we-collect",
  "purpose-limited": "why",
  "lawful-and-fair": "why",
  "no-individual-effect": "automated-decisions",
  "no-automated-decisions": "automated-decisions",
  "no-profiling": "automated-decisions",
  "no-inference": "automated-decisions",
  "no-special-category-data": "sensitive-data",
  "listed-special-category-data-only": "sensitive-data",
  "no-sale": "who-receives",
  "no-sharing": "who-receives",
  "no-sharing-without-consent": "who-receives",
  "no-sharing-for-marketing": "who-receives",
  "no-sharing-with-advertisers": "who-receives",
  "no-sharing-with-strangers": "who-receives",
  "lawful-sharing-only": "who-receives",
  "limited-sharing": "who-receives",
  "supplier-standard": "who-receives",
  "no-transfers": "other-countries",
  "no-longer-than-necessary": "how-long",
  "no-cookies": "cookies",
  "adults-only": "children",
  secure: "security",
  "no-unauthorised-access": "security",
  "secure-transfer": "security"
};
function promisesIn(scene, section) {
  return [...scene.model.promises.values()].filter((pledge) => sectionOf[pledge.type] === section && concerns2(scene, pledge)).flatMap(
    ({ id, words: words3, notes }) => words3 ? clause(scene, `promise.${id}`, asked.transparency, scene.text(words3), ...notesOf(scene, notes)) : []
  );
}
function concerns2({ notice, purposes }, pledge) {
  const isAbout2 = pledge.purposes?.some(({ id }) => purposes.some((purpose) => purpose.id === id)) ?? true;
  const isFor = pledge.dataSubjects?.some((people4) => notice?.audience?.includes(people4) ?? true) ?? true;
  return isAbout2 && isFor;
}

// src/notice/template.ts
var import_handlebars = __toESM(require_handlebars_runtime(), 1);

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok(code);
  }
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }
  function after(code) {
    return size >= min ? ok(code) : nok(code);
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || markdownLineEnding(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || markdownLineEnding(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("tableRow");
      return ok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap();
  while (++index < events.length) {
    const event = events[index];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index, table4, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table4.end = Object.assign({}, related);
  exits.push(["exit", table4, context]);
  map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items2) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items2.length < 1e4) {
    parameters = Array.from(items2);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items2.length) {
      parameters = items2.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items2) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items2);
    return list3;
  }
  return items2;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index = -1;
  while (++index < extensions.length) {
    syntaxExtension(all2, extensions[index]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index = -1;
  const before = [];
  while (++index < list3.length) {
    ;
    (list3[index].add === "after" ? existing : before).push(list3[index]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation2(this, index, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index, remove, add) {
    addImplementation2(this, index, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code) {
    if (continued < stack.length) {
      const item2 = stack[continued];
      self.containerState = item2[1];
      return effects.attempt(item2[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point2 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point2 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap2();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index = -1;
  while (++index < constructs2.length) {
    const resolve = constructs2[index].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;
  while (++index < events.length) {
    if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
      let open = index;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text3 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group2 = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group2, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text3, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
          nextEvents = push(nextEvents, [["exit", text3, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group2, context]]);
          let offset = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index][1], context], ["exit", events[index][1], context]]);
          }
          splice(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === "attentionSequence") {
      events[index][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok(code);
  }
}
function movePoint(point2, offset) {
  point2.column += offset;
  point2.offset += offset;
  point2._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
  }
  function after(code) {
    return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok;
    }
    effects.exit("blockQuotePrefix");
    return ok(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok, nok)(code);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
  return start;
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code);
  }
  function value(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }
  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }
  function after(code) {
    effects.exit("codeFenced");
    return ok(code);
  }
  function tokenizeCloseStart(effects2, ok2, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok2(code);
      }
      return nok2(code);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
  return start;
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }
  function inside(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }
  function after(code) {
    effects.exit("codeIndented");
    return ok(code);
  }
}
function tokenizeFurtherStart(effects, ok, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index = headEnterIndex;
    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === void 0) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code);
  }
  function between(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok(code);
    }
    token.type = "codeTextData";
    return data(code);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop2 = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop2 < this.left.length) {
      return this.left.slice(start, stop2);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop2 + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop2 + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items2) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items2) chunkedPush(this.left, items2);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item2) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item2);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items2) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items2);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item2) {
    this.setCursor(0);
    this.right.push(item2);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items2) {
    this.setCursor(0);
    chunkedPush(this.right, items2.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more2;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event = events.get(index);
    if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more2 = true;
      }
    } else if (event[1]._container) {
      otherIndex = index;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index);
        parameters.unshift(event);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more2;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line
    ) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index = breaks.length;
  while (index--) {
    const slice = childEvents.slice(breaks[index], breaks[index + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok) {
  let previous2;
  return chunkStart;
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consume(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok(code);
  }
  function contentContinue(code) {
    effects.consume(code);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }
  function inside(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
  let seen;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code) {
    effects.enter("definition");
    return before(code);
  }
  function before(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }
  function after(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok(code);
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text3 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text3, context], ["exit", text3, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }
  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;
  function start(code) {
    return before(code);
  }
  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index++)) {
      effects.consume(code);
      if (index === value.length) {
        return self.interrupt ? ok : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function tagName(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name2 = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name2)) {
        marker = 1;
        return self.interrupt ? ok(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name2 = buffer.toLowerCase();
      if (htmlRawNames.includes(name2)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok(code);
  }
}
function tokenizeBlankLineBefore(effects, ok, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }
  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index++)) {
      effects.consume(code);
      return index === value.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token = events[index][1];
    newEvents.push(events[index]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index--) {
    const token = events[index][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index;
    }
  }
  const group2 = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text3 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group2, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text3, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text3, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group2, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, ok, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }
  function before(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }
  function inside(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok(code);
  }
}
function tokenizeListContinuation(effects, ok, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap2();
  let index = events.length;
  let content3;
  let text3;
  let definition2;
  while (index--) {
    if (events[index][0] === "enter") {
      if (events[index][1].type === "content") {
        content3 = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text3 = index;
      }
    } else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition2 && events[index][1].type === "definition") {
        definition2 = index;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text3][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text3, 0, [["enter", heading2, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
  const self = this;
  let marker;
  return start;
  function start(code) {
    let index = self.events.length;
    let paragraph3;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph3 = self.events[index][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph3)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }
  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
  }
  function after(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok(code);
    }
    return nok(code);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text3 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list3 = constructs2[code];
      let index = -1;
      if (list3) {
        while (++index < list3.length) {
          const item2 = list3[index];
          if (!item2.previous || item2.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap2();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser3, initialize, from) {
  let point2 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser: parser3,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line: line2,
      column,
      offset
    } = point2;
    return {
      _bufferIndex,
      _index,
      line: line2,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point2._index < chunks.length) {
      const chunk = chunks[point2._index];
      if (typeof chunk === "string") {
        const chunkIndex = point2._index;
        if (point2._bufferIndex < 0) {
          point2._bufferIndex = 0;
        }
        while (point2._index === chunkIndex && point2._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point2._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point2.line++;
      point2.column = 1;
      point2.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point2.column++;
      point2.offset++;
    }
    if (point2._bufferIndex < 0) {
      point2._index++;
    } else {
      point2._bufferIndex++;
      if (point2._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point2._index].length) {
        point2._bufferIndex = -1;
        point2._index++;
      }
    }
    context.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code) {
          const left = code !== null && map[code];
          const all2 = code !== null && map.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok,
            nok
          )(code);
        }
      }
      function ok(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point2 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point2.line in columnStart && point2.column < 2) {
      point2.column = columnStart[point2.line];
      point2.offset += columnStart[point2.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser3 = {
    constructs: constructs2,
    content: create2(content),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser3;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser3, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image),
      label: buffer,
      link: opener(link),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph3),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit2,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index = -1;
    while (++index < events.length) {
      prepared.push(events[index]);
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index = -1;
    while (++index < events.length) {
      const handler = config[events[index][0]];
      if (events[index][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (own.call(handler, events[index][1].type)) {
        handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index = -1;
    while (++index < config.transforms.length) {
      tree = config.transforms[index](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index = -1;
    while (++index < listeners.length) {
      listeners[index].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end) {
      const event = events[index];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item2 = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item2;
          insertions.push({
            at: index,
            event: ["enter", item2, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit2.call(this, token);
    }
  }
  function exit2(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node.position.end = point(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text3();
      tail.position = {
        start: point(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children2 = fragment.children;
      node.children = children2;
    } else {
      node.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph3() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text3() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index = -1;
  while (++index < extensions.length) {
    const value = extensions[index];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser3;
  function parser3(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// src/notice/template.ts
var opening = "\uE000";
var closing = "\uE001";
var anyToken = /(\uE000\d+\uE001)/;
function renderTemplate(id, template, context, tell) {
  const refuse = (why2) => {
    throw new NoticeError(`templates/${id}.md.hbs: ${why2}.`);
  };
  holdAgainst(template.reads, context, refuse);
  const slots = [];
  const tokenOf = (slot) => new Token(slot, slots);
  const helpers = {
    t: (key, { hash }) => {
      const given = Object.entries(hash).map(([name2, token]) => [name2, token.slot]);
      return tokenOf(tell(key, Object.fromEntries(given)));
    },
    each: (items2, { fn }) => items2.map(fn).join("")
  };
  const write = import_handlebars.default.template(template.spec);
  const { children: children2 } = parser.parse(write(tokens(context, tokenOf), { helpers }));
  return fillBlocks(children2, { slots, refuse });
}
var Token = class {
  constructor(slot, slots) {
    this.slot = slot;
    this.slots = slots;
  }
  slot;
  slots;
  /** Asked for by Handlebars in place of escaping. */
  toHTML() {
    return `${opening}${this.slots.push(this.slot) - 1}${closing}`;
  }
};
function tokens(context, tokenOf) {
  const item2 = (value) => value instanceof Slot ? tokenOf(value) : tokens(value, tokenOf);
  return Object.fromEntries(
    Object.entries(context).map(([name2, value]) => {
      if (value === void 0 || typeof value === "boolean") return [name2, value];
      return [name2, value instanceof Slot ? tokenOf(value) : value.map(item2)];
    })
  );
}
function holdAgainst(reads, context, refuse) {
  for (const [name2, { shown, tested, each: each2 }] of Object.entries(reads)) {
    if (!Object.hasOwn(context, name2)) refuse(`the context has no ${name2}`);
    const value = context[name2];
    if (each2) {
      const items2 = Array.isArray(value) ? value : refuse(`${name2} is no list`);
      if (items2.length === 0 && !tested) refuse(`a loop over nothing: ${name2}`);
      for (const item2 of items2) holdItem(each2, item2, refuse);
    } else if (shown && !(value instanceof Slot) && !(value === void 0 && tested)) {
      refuse(`${name2} is not stated`);
    }
  }
  const surplus = Object.keys(context).find((name2) => !Object.hasOwn(reads, name2));
  if (surplus !== void 0) refuse(`it does not show ${surplus}`);
}
function holdItem(reads, item2, refuse) {
  if (!(item2 instanceof Slot)) {
    holdAgainst(reads, item2, refuse);
    return;
  }
  const other = Object.keys(reads).find((name2) => name2 !== "this");
  if (other !== void 0) refuse(`an item is one slot and has no ${other}`);
}
function tables() {
  const data = this.data();
  data.micromarkExtensions = [...data.micromarkExtensions ?? [], gfmTable()];
  data.fromMarkdownExtensions = [...data.fromMarkdownExtensions ?? [], gfmTableFromMarkdown()];
}
var parser = unified().use(remarkParse).use(tables).freeze();
var fillBlocks = (nodes2, filling) => nodes2.map((node) => fillBlock(node, filling));
function fillBlock(node, filling) {
  switch (node.type) {
    case "paragraph":
    case "heading": {
      const { position: _, ...rest } = node;
      return { ...rest, ...fillPhrasing(node.children, filling) };
    }
    case "blockquote":
      return { type: "blockquote", children: fillBlocks(node.children, filling) };
    case "list": {
      const { position: _, ...rest } = node;
      return { ...rest, children: node.children.map((item2) => fillItem(item2, filling)) };
    }
    case "table":
      return fillTable(node, filling);
    default:
      return filling.refuse(`${node.type} is no block of a notice`);
  }
}
function fillItem(node, filling) {
  const { position: _, ...rest } = node;
  return { ...rest, children: fillBlocks(node.children, filling) };
}
function fillTable(node, filling) {
  const cell = ({ children: children2 }) => ({ type: "tableCell", ...fillPhrasing(children2, filling) });
  const rows = node.children.map((row2) => ({ type: "tableRow", children: row2.children.map(cell) }));
  return { type: "table", align: node.align ?? null, children: rows };
}
function fillPhrasing(nodes2, filling) {
  const used3 = [];
  const children2 = nodes2.flatMap((node) => fillInline(node, filling, used3));
  const at = used3.flatMap((slot) => slot.at);
  const cites8 = used3.flatMap((slot) => slot.cites);
  return { children: children2, data: { at: [...new Set(at)], cites: [...new Set(cites8)] } };
}
function fillInline(node, filling, used3) {
  if (node.type === "strong" || node.type === "emphasis") {
    return [{ type: node.type, children: node.children.flatMap((child2) => fillInline(child2, filling, used3)) }];
  }
  if (node.type !== "text") return filling.refuse(`${node.type} among the words`);
  return node.value.split(anyToken).filter((piece) => piece !== "").flatMap((piece) => {
    const index = piece.startsWith(opening) ? Number(piece.slice(1, -1)) : Number.NaN;
    const slot = filling.slots[index];
    if (!slot) return [{ type: "text", value: piece }];
    used3.push(slot);
    return structuredClone(slot.content);
  });
}

// src/notice/templates.gen.ts
var templates = {
  "changes/log": { reads: { "rows": { "shown": false, "tested": false, "each": { "date": { "shown": true, "tested": false }, "change": { "shown": true, "tested": false } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
    return "| " + alias3(alias2(alias1(depth0, "date", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 8 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "change", { "start": { "line": 4, "column": 15 }, "end": { "line": 4, "column": 21 } }), depth0)) + " |\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + alias2(lookupProperty(helpers, "t").call(alias1, "th.date", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 17 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.change", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 20 }, "end": { "line": 1, "column": 37 } } })) + " |\n| --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "cookies/items": { reads: { "hasWho": { "shown": false, "tested": true }, "hasWhat": { "shown": false, "tested": true }, "hasTime": { "shown": false, "tested": true }, "hasShared": { "shown": false, "tested": true }, "rows": { "shown": false, "tested": false, "each": { "name": { "shown": true, "tested": false }, "hasWho": { "shown": false, "tested": true }, "who": { "shown": true, "tested": false }, "hasWhat": { "shown": false, "tested": true }, "what": { "shown": true, "tested": false }, "hasTime": { "shown": false, "tested": true }, "time": { "shown": true, "tested": false }, "hasShared": { "shown": false, "tested": true }, "shared": { "shown": true, "tested": false } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "th.set-by", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 34 }, "end": { "line": 1, "column": 51 } } })) + " |";
  }, "1": function(container, depth0, helpers, partials, data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "th.does", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 76 }, "end": { "line": 1, "column": 91 } } })) + " |";
  }, "2": function(container, depth0, helpers, partials, data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "th.lasts", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 116 }, "end": { "line": 1, "column": 132 } } })) + " |";
  }, "3": function(container, depth0, helpers, partials, data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "th.shared", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 159 }, "end": { "line": 1, "column": 176 } } })) + " |";
  }, "4": function(container, depth0, helpers, partials, data) {
    return " --- |";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + container.escapeExpression(container.lambda(container.strict(depth0, "name", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 8 } }), depth0)) + " |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWho"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 12 }, "end": { "line": 4, "column": 43 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWhat"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 43 }, "end": { "line": 4, "column": 76 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasTime"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 76 }, "end": { "line": 4, "column": 109 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasShared"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 109 }, "end": { "line": 4, "column": 146 } } })) != null ? stack1 : "") + "\n";
  }, "6": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "who", { "start": { "line": 4, "column": 29 }, "end": { "line": 4, "column": 32 } }), depth0)) + " |";
  }, "7": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "what", { "start": { "line": 4, "column": 61 }, "end": { "line": 4, "column": 65 } }), depth0)) + " |";
  }, "8": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "time", { "start": { "line": 4, "column": 94 }, "end": { "line": 4, "column": 98 } }), depth0)) + " |";
  }, "9": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "shared", { "start": { "line": 4, "column": 129 }, "end": { "line": 4, "column": 135 } }), depth0)) + " |";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "th.name", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 17 } } })) + " |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWho"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 19 }, "end": { "line": 1, "column": 60 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWhat"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 60 }, "end": { "line": 1, "column": 100 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasTime"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 100 }, "end": { "line": 1, "column": 141 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasShared"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 141 }, "end": { "line": 1, "column": 185 } } })) != null ? stack1 : "") + "\n| --- |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWho"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 7 }, "end": { "line": 2, "column": 34 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasWhat"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 34 }, "end": { "line": 2, "column": 62 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasTime"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 62 }, "end": { "line": 2, "column": 90 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasShared"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 90 }, "end": { "line": 2, "column": 120 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "how-long/periods-by-data": { reads: { "rows": { "shown": false, "tested": false, "each": { "purpose": { "shown": true, "tested": false }, "data": { "shown": true, "tested": false }, "keep": { "shown": true, "tested": false }, "end": { "shown": true, "tested": false } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
    return "| " + alias3(alias2(alias1(depth0, "purpose", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 11 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "data", { "start": { "line": 4, "column": 18 }, "end": { "line": 4, "column": 22 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "keep", { "start": { "line": 4, "column": 29 }, "end": { "line": 4, "column": 33 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "end", { "start": { "line": 4, "column": 40 }, "end": { "line": 4, "column": 43 } }), depth0)) + " |\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + alias2(lookupProperty(helpers, "t").call(alias1, "th.purpose", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 20 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.data", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 23 }, "end": { "line": 1, "column": 38 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.keep", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 41 }, "end": { "line": 1, "column": 56 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.end", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 59 }, "end": { "line": 1, "column": 73 } } })) + " |\n| --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "how-long/periods": { reads: { "rows": { "shown": false, "tested": false, "each": { "purpose": { "shown": true, "tested": false }, "keep": { "shown": true, "tested": false }, "end": { "shown": true, "tested": false } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
    return "| " + alias3(alias2(alias1(depth0, "purpose", { "start": { "line": 4, "column": 4 }, "end": { "line": 4, "column": 11 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "keep", { "start": { "line": 4, "column": 18 }, "end": { "line": 4, "column": 22 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "end", { "start": { "line": 4, "column": 29 }, "end": { "line": 4, "column": 32 } }), depth0)) + " |\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + alias2(lookupProperty(helpers, "t").call(alias1, "th.purpose", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 20 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.keep", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 23 }, "end": { "line": 1, "column": 38 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.end", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 1, "column": 41 }, "end": { "line": 1, "column": 55 } } })) + " |\n| --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "other-countries/transfers": { reads: { "heading": { "shown": true, "tested": true }, "rows": { "shown": false, "tested": false, "each": { "who": { "shown": true, "tested": false }, "country": { "shown": true, "tested": false }, "protection": { "shown": true, "tested": false } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    return "### " + container.escapeExpression(container.lambda(container.strict(depth0, "heading", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 13 } }), depth0)) + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
    return "| " + alias3(alias2(alias1(depth0, "who", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 7 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "country", { "start": { "line": 8, "column": 14 }, "end": { "line": 8, "column": 21 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "protection", { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 38 } }), depth0)) + " |\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "heading"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 7 } } })) != null ? stack1 : "") + "\n| " + alias2(lookupProperty(helpers, "t").call(alias1, "th.who", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 16 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.country", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 19 }, "end": { "line": 5, "column": 37 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.mechanism", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 40 }, "end": { "line": 5, "column": 60 } } })) + " |\n| --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "rights/rights": { reads: { "rights": { "shown": false, "tested": false, "each": { "name": { "shown": true, "tested": false }, "parts": { "shown": false, "tested": false, "each": { "this": { "shown": true, "tested": false } } }, "cases": { "shown": false, "tested": true, "each": { "this": { "shown": true, "tested": false } } }, "limits": { "shown": false, "tested": true, "each": { "this": { "shown": true, "tested": false } } }, "stated": { "shown": false, "tested": true, "each": { "this": { "shown": true, "tested": false } } } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "* " + container.escapeExpression(container.lambda(container.strict(depth0, "name", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 8 } }), depth0)) + "\n\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "parts"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 7, "column": 9 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "cases"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "limits"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "stated"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 25, "column": 7 } } })) != null ? stack1 : "");
  }, "1": function(container, depth0, helpers, partials, data) {
    return "  " + container.escapeExpression(container.lambda(depth0, depth0)) + "\n\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "cases"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 11, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "3": function(container, depth0, helpers, partials, data) {
    return "  * " + container.escapeExpression(container.lambda(depth0, depth0)) + "\n";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "limits"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "";
  }, "5": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "stated"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 21, "column": 0 }, "end": { "line": 24, "column": 9 } } })) != null ? stack1 : "";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "rights"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 26, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true } },
  "what-we-collect/data": { reads: { "heading": { "shown": true, "tested": true }, "hasKinds": { "shown": false, "tested": true }, "source": { "shown": true, "tested": true }, "rows": { "shown": false, "tested": false, "each": { "name": { "shown": true, "tested": false }, "kinds": { "shown": true, "tested": true }, "source": { "shown": true, "tested": true } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    return "### " + container.escapeExpression(container.lambda(container.strict(depth0, "heading", { "start": { "line": 2, "column": 6 }, "end": { "line": 2, "column": 13 } }), depth0)) + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return " " + container.escapeExpression(lookupProperty(helpers, "t").call(depth0 != null ? depth0 : container.nullContext || {}, "th.kinds", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 36 }, "end": { "line": 5, "column": 52 } } })) + " |";
  }, "2": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "source", { "start": { "line": 5, "column": 78 }, "end": { "line": 5, "column": 84 } }), depth0)) + " |";
  }, "3": function(container, depth0, helpers, partials, data) {
    return " --- |";
  }, "4": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "| " + container.escapeExpression(container.lambda(container.strict(depth0, "name", { "start": { "line": 8, "column": 4 }, "end": { "line": 8, "column": 8 } }), depth0)) + " |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "kinds"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 12 }, "end": { "line": 8, "column": 44 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "source"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 44 }, "end": { "line": 8, "column": 78 } } })) != null ? stack1 : "") + "\n";
  }, "5": function(container, depth0, helpers, partials, data) {
    return " " + container.escapeExpression(container.lambda(container.strict(depth0, "kinds", { "start": { "line": 8, "column": 28 }, "end": { "line": 8, "column": 33 } }), depth0)) + " |";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "heading"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 3, "column": 7 } } })) != null ? stack1 : "") + "\n| " + container.escapeExpression(lookupProperty(helpers, "t").call(alias1, "th.data", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 5, "column": 2 }, "end": { "line": 5, "column": 17 } } })) + " |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasKinds"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 19 }, "end": { "line": 5, "column": 61 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "source"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 61 }, "end": { "line": 5, "column": 95 } } })) != null ? stack1 : "") + "\n| --- |" + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasKinds"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 7 }, "end": { "line": 6, "column": 36 } } })) != null ? stack1 : "") + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "source"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 36 }, "end": { "line": 6, "column": 63 } } })) != null ? stack1 : "") + "\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 7, "column": 0 }, "end": { "line": 9, "column": 9 } } })) != null ? stack1 : "");
  }, "useData": true } },
  "who-receives/recipients": { reads: { "groups": { "shown": false, "tested": false, "each": { "heading": { "shown": true, "tested": true }, "rows": { "shown": false, "tested": false, "each": { "who": { "shown": true, "tested": false }, "service": { "shown": true, "tested": false }, "purposes": { "shown": true, "tested": false }, "place": { "shown": true, "tested": false } } } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var stack1, alias1 = depth0 != null ? depth0 : container.nullContext || {}, alias2 = container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "heading"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 2, "column": 0 }, "end": { "line": 4, "column": 7 } } })) != null ? stack1 : "") + "\n| " + alias2(lookupProperty(helpers, "t").call(alias1, "th.who", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 16 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.service", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 19 }, "end": { "line": 6, "column": 37 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.for", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 40 }, "end": { "line": 6, "column": 54 } } })) + " | " + alias2(lookupProperty(helpers, "t").call(alias1, "th.place", { "name": "t", "hash": {}, "data": data, "loc": { "start": { "line": 6, "column": 57 }, "end": { "line": 6, "column": 73 } } })) + " |\n| --- | --- | --- | --- |\n" + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "") + "\n";
  }, "1": function(container, depth0, helpers, partials, data) {
    return "### " + container.escapeExpression(container.lambda(container.strict(depth0, "heading", { "start": { "line": 3, "column": 6 }, "end": { "line": 3, "column": 13 } }), depth0)) + "\n";
  }, "2": function(container, depth0, helpers, partials, data) {
    var alias1 = container.strict, alias2 = container.lambda, alias3 = container.escapeExpression;
    return "| " + alias3(alias2(alias1(depth0, "who", { "start": { "line": 9, "column": 4 }, "end": { "line": 9, "column": 7 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "service", { "start": { "line": 9, "column": 14 }, "end": { "line": 9, "column": 21 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "purposes", { "start": { "line": 9, "column": 28 }, "end": { "line": 9, "column": 36 } }), depth0)) + " | " + alias3(alias2(alias1(depth0, "place", { "start": { "line": 9, "column": 43 }, "end": { "line": 9, "column": 48 } }), depth0)) + " |\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "groups"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true } },
  "why/bases": { reads: { "bases": { "shown": false, "tested": false, "each": { "name": { "shown": true, "tested": false }, "details": { "shown": false, "tested": true, "each": { "this": { "shown": true, "tested": false } } } } } }, spec: { "0": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return "* " + container.escapeExpression(container.lambda(container.strict(depth0, "name", { "start": { "line": 2, "column": 4 }, "end": { "line": 2, "column": 8 } }), depth0)) + "\n\n" + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "details"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 9, "column": 7 } } })) != null ? stack1 : "");
  }, "1": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "details"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "";
  }, "2": function(container, depth0, helpers, partials, data) {
    return "  " + container.escapeExpression(container.lambda(depth0, depth0)) + "\n\n";
  }, "compiler": [8, ">= 4.3.0"], "main": function(container, depth0, helpers, partials, data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
      if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
        return parent[propertyName];
      }
      return void 0;
    };
    return (stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : container.nullContext || {}, lookupProperty(depth0, "bases"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "";
  }, "useData": true } }
};
var catalogues = {
  "en": { locale: "en-GB", messages: {
    "page.contents": { "tree": [{ "type": 0, "value": "Contents" }], "shown": [], "chosen": [] },
    "page.skip": { "tree": [{ "type": 0, "value": "Skip to the notice" }], "shown": [], "chosen": [] },
    "page.title": { "tree": [{ "type": 0, "value": "Privacy notice" }], "shown": [], "chosen": [] },
    "page.draft": { "tree": [{ "type": 0, "value": "Draft" }], "shown": [], "chosen": [] },
    "page.draft-meaning": { "tree": [{ "type": 0, "value": "This is a draft. Do not publish it or give it to anyone as a notice." }], "shown": [], "chosen": [] },
    "page.number": { "tree": [{ "type": 0, "value": "Page " }, { "type": 1, "value": "page" }, { "type": 0, "value": " of " }, { "type": 1, "value": "pages" }], "shown": ["page", "pages"], "chosen": [] },
    "page.effective": { "tree": [{ "type": 0, "value": "Applies from" }], "shown": [], "chosen": [] },
    "page.reviewed": { "tree": [{ "type": 0, "value": "Last reviewed" }], "shown": [], "chosen": [] },
    "page.version": { "tree": [{ "type": 0, "value": "Version" }], "shown": [], "chosen": [] },
    "regime.uk": { "tree": [{ "type": 0, "value": "Under UK law" }], "shown": [], "chosen": [] },
    "regime.eu": { "tree": [{ "type": 0, "value": "Under EU law" }], "shown": [], "chosen": [] },
    "regime.ch": { "tree": [{ "type": 0, "value": "Under Swiss law" }], "shown": [], "chosen": [] },
    "under": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 1, "value": "regime" }, { "type": 0, "value": ":" }] }, { "type": 0, "value": " " }, { "type": 1, "value": "text" }], "shown": ["regime", "text"], "chosen": [] },
    "gap": { "tree": [{ "type": 0, "value": "Not stated yet: " }, { "type": 1, "value": "what" }], "shown": ["what"], "chosen": [] },
    "gap.language": { "tree": [{ "type": 0, "value": "these words in this language" }], "shown": [], "chosen": [] },
    "gap.controller": { "tree": [{ "type": 0, "value": "which organisation is responsible for your data" }], "shown": [], "chosen": [] },
    "gap.controller-name": { "tree": [{ "type": 0, "value": "the name of the organisation" }], "shown": [], "chosen": [] },
    "gap.controller-contact": { "tree": [{ "type": 0, "value": "how to contact the organisation" }], "shown": [], "chosen": [] },
    "gap.dpo-contact": { "tree": [{ "type": 0, "value": "how to contact the data protection officer" }], "shown": [], "chosen": [] },
    "gap.purposes": { "tree": [{ "type": 0, "value": "what we use your data for" }], "shown": [], "chosen": [] },
    "gap.purpose-title": { "tree": [{ "type": 0, "value": "what we do here with your data" }], "shown": [], "chosen": [] },
    "gap.lawful-basis": { "tree": [{ "type": 0, "value": "our legal basis for this" }], "shown": [], "chosen": [] },
    "gap.legitimate-interests": { "tree": [{ "type": 0, "value": "which interest we pursue with this" }], "shown": [], "chosen": [] },
    "gap.withdrawal": { "tree": [{ "type": 0, "value": "how to withdraw your consent" }], "shown": [], "chosen": [] },
    "gap.recipients": { "tree": [{ "type": 0, "value": "who else receives this data" }], "shown": [], "chosen": [] },
    "gap.destination": { "tree": [{ "type": 0, "value": "in which country" }], "shown": [], "chosen": [] },
    "gap.transfer-mechanism": { "tree": [{ "type": 0, "value": "what protects your data there" }], "shown": [], "chosen": [] },
    "gap.storage-period": { "tree": [{ "type": 0, "value": "how long we keep this" }], "shown": [], "chosen": [] },
    "gap.provision": { "tree": [{ "type": 0, "value": "whether you have to give us this data" }], "shown": [], "chosen": [] },
    "gap.source": { "tree": [{ "type": 0, "value": "who gives us this data" }], "shown": [], "chosen": [] },
    "gap.indirect-data": { "tree": [{ "type": 0, "value": "which data we get from here" }], "shown": [], "chosen": [] },
    "gap.rights": { "tree": [{ "type": 0, "value": "your rights over your data" }], "shown": [], "chosen": [] },
    "gap.complaint-to-authority": { "tree": [{ "type": 0, "value": "which authority you can complain to" }], "shown": [], "chosen": [] },
    "gap.complaint-to-controller": { "tree": [{ "type": 0, "value": "how to complain to us" }], "shown": [], "chosen": [] },
    "duration.years": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " year" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " years" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.months": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " month" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " months" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.weeks": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " week" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " weeks" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.days": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " day" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " days" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.workingDays": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " working day" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " working days" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.hours": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " hour" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " hours" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "duration.minutes": { "tree": [{ "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " minute" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " minutes" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "labelled": { "tree": [{ "type": 1, "value": "label" }, { "type": 0, "value": ": " }, { "type": 1, "value": "value" }], "shown": ["label", "value"], "chosen": [] },
    "pair": { "tree": [{ "type": 1, "value": "first" }, { "type": 0, "value": ", " }, { "type": 1, "value": "second" }], "shown": ["first", "second"], "chosen": [] },
    "series": { "tree": [{ "type": 1, "value": "first" }, { "type": 0, "value": "; " }, { "type": 1, "value": "second" }], "shown": ["first", "second"], "chosen": [] },
    "only": { "tree": [{ "type": 0, "value": "Only: " }, { "type": 1, "value": "limit" }], "shown": ["limit"], "chosen": [] },
    "when": { "tree": [{ "type": 0, "value": "When: " }, { "type": 1, "value": "condition" }], "shown": ["condition"], "chosen": [] },
    "these-people": { "tree": [{ "type": 0, "value": "These people: " }, { "type": 1, "value": "people" }], "shown": ["people"], "chosen": [] },
    "this-data": { "tree": [{ "type": 0, "value": "This data: " }, { "type": 1, "value": "data" }], "shown": ["data"], "chosen": [] },
    "law": { "tree": [{ "type": 0, "value": "The law: " }, { "type": 1, "value": "laws" }], "shown": ["laws"], "chosen": [] },
    "certainty.use": { "tree": [{ "type": 5, "value": "certainty", "options": { "rarely": { "value": [{ "type": 0, "value": "We rarely do this." }] }, "other": { "value": [{ "type": 0, "value": "We do not do this in every case." }] } } }], "shown": [], "chosen": ["certainty"] },
    "opt-out": { "tree": [{ "type": 5, "value": "route", "options": { "link_in_message": { "value": [{ "type": 0, "value": "the link in each message" }] }, "settings": { "value": [{ "type": 0, "value": "your settings" }] }, "email": { "value": [{ "type": 0, "value": "e-mail" }] }, "post": { "value": [{ "type": 0, "value": "post" }] }, "phone": { "value": [{ "type": 0, "value": "phone" }] }, "form": { "value": [{ "type": 0, "value": "our form" }] }, "in_person": { "value": [{ "type": 0, "value": "in person" }] }, "reply_stop": { "value": [{ "type": 0, "value": "a reply with the word stop" }] }, "other": { "value": [{ "type": 0, "value": "another way" }] } } }], "shown": [], "chosen": ["route"] },
    "certainty.data": { "tree": [{ "type": 5, "value": "certainty", "options": { "rarely": { "value": [{ "type": 0, "value": "We rarely collect this." }] }, "other": { "value": [{ "type": 0, "value": "We do not collect this in every case." }] } } }], "shown": [], "chosen": ["certainty"] },
    "certainty.source": { "tree": [{ "type": 5, "value": "certainty", "options": { "rarely": { "value": [{ "type": 0, "value": "We rarely get data this way." }] }, "other": { "value": [{ "type": 0, "value": "We do not get data this way in every case." }] } } }], "shown": [], "chosen": ["certainty"] },
    "quoted-source": { "tree": [{ "type": 1, "value": "what" }, { "type": 0, "value": " (" }, { "type": 1, "value": "detail" }, { "type": 0, "value": ")" }], "shown": ["what", "detail"], "chosen": [] },
    "contact.any": { "tree": [{ "type": 0, "value": "Contact" }], "shown": [], "chosen": [] },
    "contact.email": { "tree": [{ "type": 0, "value": "E-mail" }], "shown": [], "chosen": [] },
    "contact.post": { "tree": [{ "type": 0, "value": "Post" }], "shown": [], "chosen": [] },
    "contact.phone": { "tree": [{ "type": 0, "value": "Phone" }], "shown": [], "chosen": [] },
    "contact.form": { "tree": [{ "type": 0, "value": "Online form" }], "shown": [], "chosen": [] },
    "contact.website": { "tree": [{ "type": 0, "value": "Website" }], "shown": [], "chosen": [] },
    "contact.person": { "tree": [{ "type": 0, "value": "Ask for" }], "shown": [], "chosen": [] },
    "contact.for": { "tree": [{ "type": 0, "value": "What for" }], "shown": [], "chosen": [] },
    "contact.more": { "tree": [{ "type": 0, "value": "More about contact" }], "shown": [], "chosen": [] },
    "short.heading": { "tree": [{ "type": 0, "value": "In short" }], "shown": [], "chosen": [] },
    "short.who": { "tree": [{ "type": 0, "value": "Who is responsible" }], "shown": [], "chosen": [] },
    "short.why": { "tree": [{ "type": 0, "value": "What we use your data for" }], "shown": [], "chosen": [] },
    "short.more": { "tree": [{ "type": 0, "value": "and " }, { "type": 6, "value": "count", "options": { "one": { "value": [{ "type": 7 }, { "type": 0, "value": " more" }] }, "other": { "value": [{ "type": 7 }, { "type": 0, "value": " more" }] } }, "offset": 0, "pluralType": "cardinal" }], "shown": [], "chosen": ["count"] },
    "short.recipients": { "tree": [{ "type": 0, "value": "Who else receives it" }], "shown": [], "chosen": [] },
    "short.recipients-none": { "tree": [{ "type": 0, "value": "Nobody." }], "shown": [], "chosen": [] },
    "short.sensitive": { "tree": [{ "type": 0, "value": "Sensitive data we use" }], "shown": [], "chosen": [] },
    "short.sources": { "tree": [{ "type": 0, "value": "Who else gives us data about you" }], "shown": [], "chosen": [] },
    "short.published": { "tree": [{ "type": 0, "value": "What anyone can see" }], "shown": [], "chosen": [] },
    "short.abroad": { "tree": [{ "type": 0, "value": "Countries it goes to" }], "shown": [], "chosen": [] },
    "short.abroad-none": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "None outside the European Economic Area." }] }, "uk": { "value": [{ "type": 0, "value": "None outside the UK." }] }, "other": { "value": [{ "type": 0, "value": "None outside Switzerland." }] } } }], "shown": [], "chosen": ["regime"] },
    "short.decisions": { "tree": [{ "type": 0, "value": "What a computer alone decides about you" }], "shown": [], "chosen": [] },
    "short.profiling": { "tree": [{ "type": 0, "value": "Profiles we make" }], "shown": [], "chosen": [] },
    "short.period": { "tree": [{ "type": 0, "value": "How long we keep it" }], "shown": [], "chosen": [] },
    "short.period-each": { "tree": [{ "type": 0, "value": "Each use has its own period." }], "shown": [], "chosen": [] },
    "short.unending": { "tree": [{ "type": 0, "value": "What we keep with no end date" }], "shown": [], "chosen": [] },
    "short.rights": { "tree": [{ "type": 0, "value": "Your rights" }], "shown": [], "chosen": [] },
    "short.rights-words": { "tree": [{ "type": 0, "value": "You can see your data and have mistakes put right." }], "shown": [], "chosen": [] },
    "short.rights-more": { "tree": [{ "type": 0, "value": "In certain cases you can have us delete it or pause our use of it." }], "shown": [], "chosen": [] },
    "short.object": { "tree": [{ "type": 0, "value": "You can object to certain uses." }], "shown": [], "chosen": [] },
    "short.marketing": { "tree": [{ "type": 0, "value": "You can stop our marketing at any time. You do not have to say why." }], "shown": [], "chosen": [] },
    "short.withdraw": { "tree": [{ "type": 0, "value": "If you gave consent, you can withdraw it at any time." }], "shown": [], "chosen": [] },
    "short.contact": { "tree": [{ "type": 0, "value": "Questions" }], "shown": [], "chosen": [] },
    "short.complain": { "tree": [{ "type": 0, "value": "Not happy?" }], "shown": [], "chosen": [] },
    "short.complain-words": { "tree": [{ "type": 5, "value": "regime", "options": { "uk": { "value": [{ "type": 0, "value": "You can complain to us and to the Information Commission (ICO)." }] }, "uk_between": { "value": [{ "type": 0, "value": "You can complain to us and to the Information Commissioner (ICO)." }] }, "uk_before": { "value": [{ "type": 0, "value": "You can complain to the Information Commissioner (ICO)." }] }, "other": { "value": [{ "type": 0, "value": "You can complain to a data protection authority." }] } } }], "shown": [], "chosen": ["regime"] },
    "who.heading": { "tree": [{ "type": 0, "value": "Who we are" }], "shown": [], "chosen": [] },
    "who.audience": { "tree": [{ "type": 0, "value": "Who this notice is for" }], "shown": [], "chosen": [] },
    "who.covers": { "tree": [{ "type": 0, "value": "What this notice covers" }], "shown": [], "chosen": [] },
    "who.excludes": { "tree": [{ "type": 0, "value": "What this notice does not cover" }], "shown": [], "chosen": [] },
    "who.laws": { "tree": [{ "type": 5, "value": "regimes", "options": { "eu_uk": { "value": [{ "type": 0, "value": "UK and EU" }] }, "ch_eu": { "value": [{ "type": 0, "value": "EU and Swiss" }] }, "ch_uk": { "value": [{ "type": 0, "value": "UK and Swiss" }] }, "other": { "value": [{ "type": 0, "value": "UK, EU and Swiss" }] } } }, { "type": 0, "value": " data protection laws apply to us. Where they differ, we say which one we mean." }], "shown": [], "chosen": ["regimes"] },
    "who.we": { "tree": [{ "type": 0, "value": "In this notice, \u2018we\u2019 means " }, { "type": 1, "value": "controllers" }, { "type": 0, "value": ". \u2018Your data\u2019 means information about you." }], "shown": ["controllers"], "chosen": [] },
    "who.sole": { "tree": [{ "type": 1, "value": "controller" }, { "type": 0, "value": " decides why and how to use your data, and answers for it. The law calls this the controller." }], "shown": ["controller"], "chosen": [] },
    "who.joint": { "tree": [{ "type": 0, "value": "These organisations decide together why and how to use your data: " }, { "type": 1, "value": "controllers" }, { "type": 0, "value": ". The law calls them joint controllers." }], "shown": ["controllers"], "chosen": [] },
    "who.separate": { "tree": [{ "type": 0, "value": "Each of these organisations answers for its own use of your data: " }, { "type": 1, "value": "controllers" }, { "type": 0, "value": ". The law calls them controllers." }], "shown": ["controllers"], "chosen": [] },
    "who.several": { "tree": [{ "type": 0, "value": "These organisations decide why and how to use your data: " }, { "type": 1, "value": "controllers" }, { "type": 0, "value": ". The law calls them controllers." }], "shown": ["controllers"], "chosen": [] },
    "who.names": { "tree": [{ "type": 0, "value": "Other names we use" }], "shown": [], "chosen": [] },
    "who.legal-form": { "tree": [{ "type": 0, "value": "What we are in law" }], "shown": [], "chosen": [] },
    "who.register": { "tree": [{ "type": 0, "value": "Registered as" }], "shown": [], "chosen": [] },
    "who.dpo": { "tree": [{ "type": 0, "value": "Data protection officer" }], "shown": [], "chosen": [] },
    "who.dpo-reach": { "tree": [{ "type": 0, "value": "You can contact the officer about anything to do with your data and your rights." }], "shown": [], "chosen": [] },
    "who.dpo-none": { "tree": [{ "type": 0, "value": "There is none." }], "shown": [], "chosen": [] },
    "because": { "tree": [{ "type": 0, "value": "Why: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "who.lead": { "tree": [{ "type": 0, "value": "Who looks after data protection" }], "shown": [], "chosen": [] },
    "who.representative": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "Representative in the EU" }] }, "uk": { "value": [{ "type": 0, "value": "Representative in the UK" }] }, "ch": { "value": [{ "type": 0, "value": "Representative in Switzerland" }] }, "other": { "value": [{ "type": 0, "value": "Representative" }] } } }], "shown": [], "chosen": ["regime"] },
    "who.representative-reach": { "tree": [{ "type": 0, "value": "You can contact this representative about your data, instead of us or as well." }], "shown": [], "chosen": [] },
    "who.representative-none": { "tree": [{ "type": 0, "value": "Why there is no representative" }], "shown": [], "chosen": [] },
    "who.joint-purposes": { "tree": [{ "type": 0, "value": "What they decide on together" }], "shown": [], "chosen": [] },
    "who.joint-essence": { "tree": [{ "type": 0, "value": "What each of them does" }], "shown": [], "chosen": [] },
    "who.joint-point": { "tree": [{ "type": 0, "value": "First contact for your questions" }], "shown": [], "chosen": [] },
    "who.joint-document": { "tree": [{ "type": 0, "value": "What they have agreed" }], "shown": [], "chosen": [] },
    "who.joint-any": { "tree": [{ "type": 0, "value": "You can use your rights with any of them." }], "shown": [], "chosen": [] },
    "what.heading": { "tree": [{ "type": 0, "value": "What we collect and where it comes from" }], "shown": [], "chosen": [] },
    "what.others": { "tree": [{ "type": 0, "value": "Data we get from others" }], "shown": [], "chosen": [] },
    "what.others-of": { "tree": [{ "type": 1, "value": "people" }, { "type": 0, "value": ": data we get from others" }], "shown": ["people"], "chosen": [] },
    "what.open": { "tree": [{ "type": 0, "value": "This list is not complete." }], "shown": [], "chosen": [] },
    "what.open-words": { "tree": [{ "type": 0, "value": "This list is not complete: " }, { "type": 1, "value": "words" }], "shown": ["words"], "chosen": [] },
    "what.identifiable": { "tree": [{ "type": 5, "value": "identifiable", "options": { "pseudonymised": { "value": [{ "type": 0, "value": "It has a code in place of your name." }] }, "anonymous": { "value": [{ "type": 0, "value": "Nobody can be recognised by it." }] }, "other": { "value": [] } } }], "shown": [], "chosen": ["identifiable"] },
    "what.form": { "tree": [{ "type": 0, "value": "The form lists it in full: " }, { "type": 1, "value": "link" }], "shown": ["link"], "chosen": [] },
    "what.sources": { "tree": [{ "type": 0, "value": "Where we get your data" }], "shown": [], "chosen": [] },
    "source.when": { "tree": [{ "type": 0, "value": "When: " }, { "type": 1, "value": "when" }], "shown": ["when"], "chosen": [] },
    "source.required": { "tree": [{ "type": 0, "value": "The form marks what you have to fill in." }], "shown": [], "chosen": [] },
    "source.told": { "tree": [{ "type": 5, "value": "when", "options": { "at_collection": { "value": [{ "type": 0, "value": "We tell you when we collect it." }] }, "within_one_month": { "value": [{ "type": 0, "value": "We tell you within one month." }] }, "at_first_contact": { "value": [{ "type": 0, "value": "We tell you when we first contact you." }] }, "before_first_disclosure": { "value": [{ "type": 0, "value": "We tell you before we first give it to anyone else." }] }, "other": { "value": [{ "type": 0, "value": "We tell you later." }] } } }], "shown": [], "chosen": ["when"] },
    "source.told-how": { "tree": [{ "type": 0, "value": "How we tell you: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "source.untold": { "tree": [{ "type": 0, "value": "We do not tell each person about this one by one." }], "shown": [], "chosen": [] },
    "source.exemption": { "tree": [{ "type": 0, "value": "The exception in law: " }, { "type": 1, "value": "provision" }], "shown": ["provision"], "chosen": [] },
    "source.measures": { "tree": [{ "type": 0, "value": "How we protect these people: " }, { "type": 1, "value": "measures" }], "shown": ["measures"], "chosen": [] },
    "source.published": { "tree": [{ "type": 0, "value": "Where you can read about it: " }, { "type": 1, "value": "link" }], "shown": ["link"], "chosen": [] },
    "source.assurance": { "tree": [{ "type": 0, "value": "What the source has confirmed: " }, { "type": 1, "value": "words" }], "shown": ["words"], "chosen": [] },
    "th.kinds": { "tree": [{ "type": 0, "value": "What it is" }], "shown": [], "chosen": [] },
    "th.source": { "tree": [{ "type": 0, "value": "Where it comes from" }], "shown": [], "chosen": [] },
    "th.giver": { "tree": [{ "type": 0, "value": "Who gives it to us" }], "shown": [], "chosen": [] },
    "data-kind": { "tree": [{ "type": 5, "value": "kind", "options": { "identity_name": { "value": [{ "type": 0, "value": "Name" }] }, "identity_username": { "value": [{ "type": 0, "value": "Username" }] }, "identity_date_of_birth": { "value": [{ "type": 0, "value": "Date of birth" }] }, "identity_age": { "value": [{ "type": 0, "value": "Age or age range" }] }, "identity_gender": { "value": [{ "type": 0, "value": "Gender" }] }, "identity_pronouns": { "value": [{ "type": 0, "value": "Pronouns and salutation" }] }, "identity_nationality": { "value": [{ "type": 0, "value": "Nationality and citizenship" }] }, "identity_place_of_birth": { "value": [{ "type": 0, "value": "Place of birth" }] }, "identity_language": { "value": [{ "type": 0, "value": "Language" }] }, "identity_marital_status": { "value": [{ "type": 0, "value": "Marital status" }] }, "identity_photo_id": { "value": [{ "type": 0, "value": "Photograph for identification" }] }, "identity_signature": { "value": [{ "type": 0, "value": "Signature" }] }, "identity_membership_number": { "value": [{ "type": 0, "value": "Membership or customer number" }] }, "identity_professional_registration": { "value": [{ "type": 0, "value": "Professional registration number" }] }, "government_id_national_id": { "value": [{ "type": 0, "value": "National identification number" }] }, "government_id_passport": { "value": [{ "type": 0, "value": "Passport" }] }, "government_id_driving_licence": { "value": [{ "type": 0, "value": "Driving licence" }] }, "government_id_immigration": { "value": [{ "type": 0, "value": "Visa and immigration status" }] }, "government_id_tax_number": { "value": [{ "type": 0, "value": "Tax number" }] }, "government_id_vehicle_registration": { "value": [{ "type": 0, "value": "Vehicle registration" }] }, "contact_email": { "value": [{ "type": 0, "value": "E-mail address" }] }, "contact_phone": { "value": [{ "type": 0, "value": "Telephone number" }] }, "contact_postal_address": { "value": [{ "type": 0, "value": "Postal address" }] }, "contact_postcode": { "value": [{ "type": 0, "value": "Postcode and region" }] }, "contact_billing_address": { "value": [{ "type": 0, "value": "Billing address" }] }, "contact_emergency_contact": { "value": [{ "type": 0, "value": "Emergency contact" }] }, "contact_social_handle": { "value": [{ "type": 0, "value": "Social media profile" }] }, "contact_website": { "value": [{ "type": 0, "value": "Website address" }] }, "contact_preferences": { "value": [{ "type": 0, "value": "Communication preferences" }] }, "account_credentials": { "value": [{ "type": 0, "value": "Password or other login secret" }] }, "account_mfa": { "value": [{ "type": 0, "value": "Two-factor data" }] }, "account_social_login_token": { "value": [{ "type": 0, "value": "Social login token" }] }, "account_settings": { "value": [{ "type": 0, "value": "Account settings" }] }, "account_profile": { "value": [{ "type": 0, "value": "Member profile" }] }, "account_login_history": { "value": [{ "type": 0, "value": "Login history" }] }, "financial_bank_account": { "value": [{ "type": 0, "value": "Bank account details" }] }, "financial_payment_card": { "value": [{ "type": 0, "value": "Payment card details" }] }, "financial_payment_token": { "value": [{ "type": 0, "value": "Payment token" }] }, "financial_transactions": { "value": [{ "type": 0, "value": "Purchase and payment history" }] }, "financial_donations": { "value": [{ "type": 0, "value": "Donations" }] }, "financial_credit": { "value": [{ "type": 0, "value": "Credit information" }] }, "financial_income": { "value": [{ "type": 0, "value": "Income and assets" }] }, "financial_tax": { "value": [{ "type": 0, "value": "Tax data" }] }, "financial_insurance": { "value": [{ "type": 0, "value": "Insurance data" }] }, "financial_benefits": { "value": [{ "type": 0, "value": "Social benefits" }] }, "professional_employer_role": { "value": [{ "type": 0, "value": "Employer and job title" }] }, "professional_cv": { "value": [{ "type": 0, "value": "CV and work history" }] }, "professional_qualifications": { "value": [{ "type": 0, "value": "Professional qualifications" }] }, "professional_membership_grade": { "value": [{ "type": 0, "value": "Membership grade and status" }] }, "professional_cpd": { "value": [{ "type": 0, "value": "Training and CPD records" }] }, "professional_references": { "value": [{ "type": 0, "value": "References" }] }, "professional_performance": { "value": [{ "type": 0, "value": "Performance and evaluation" }] }, "professional_discipline": { "value": [{ "type": 0, "value": "Disciplinary and grievance records" }] }, "professional_pay": { "value": [{ "type": 0, "value": "Pay and benefits" }] }, "professional_absence": { "value": [{ "type": 0, "value": "Leave and absence" }] }, "professional_business_contact": { "value": [{ "type": 0, "value": "Business contact data" }] }, "professional_working_time": { "value": [{ "type": 0, "value": "Working time and attendance" }] }, "education_institution": { "value": [{ "type": 0, "value": "School or institution" }] }, "education_enrolment": { "value": [{ "type": 0, "value": "Enrolment and attendance" }] }, "education_results": { "value": [{ "type": 0, "value": "Results and qualifications" }] }, "education_support_needs": { "value": [{ "type": 0, "value": "Learning support needs" }] }, "education_student_id": { "value": [{ "type": 0, "value": "Student number" }] }, "health_conditions": { "value": [{ "type": 0, "value": "Health conditions" }] }, "health_disability": { "value": [{ "type": 0, "value": "Disability" }] }, "health_allergies_dietary": { "value": [{ "type": 0, "value": "Allergies and dietary needs" }] }, "health_medical_record": { "value": [{ "type": 0, "value": "Medical records" }] }, "health_medication": { "value": [{ "type": 0, "value": "Medication and treatment" }] }, "health_sickness_absence": { "value": [{ "type": 0, "value": "Sickness absence" }] }, "health_vaccination_test": { "value": [{ "type": 0, "value": "Vaccination and test results" }] }, "health_insurance_number": { "value": [{ "type": 0, "value": "Health insurance number" }] }, "health_accident": { "value": [{ "type": 0, "value": "Accidents and first aid" }] }, "health_fitness": { "value": [{ "type": 0, "value": "Fitness and wellness data" }] }, "special_ethnicity": { "value": [{ "type": 0, "value": "Racial or ethnic origin" }] }, "special_political": { "value": [{ "type": 0, "value": "Political opinions" }] }, "special_religion": { "value": [{ "type": 0, "value": "Religious beliefs" }] }, "special_philosophy": { "value": [{ "type": 0, "value": "Philosophical beliefs" }] }, "special_trade_union": { "value": [{ "type": 0, "value": "Trade union membership" }] }, "special_sexual_orientation": { "value": [{ "type": 0, "value": "Sexual orientation" }] }, "special_sex_life": { "value": [{ "type": 0, "value": "Sex life" }] }, "special_genetic": { "value": [{ "type": 0, "value": "Genetic data" }] }, "special_biometric": { "value": [{ "type": 0, "value": "Biometric data" }] }, "special_fingerprint": { "value": [{ "type": 0, "value": "Fingerprint" }] }, "special_face_template": { "value": [{ "type": 0, "value": "Face recognition template" }] }, "special_voice_print": { "value": [{ "type": 0, "value": "Voice print" }] }, "criminal_convictions": { "value": [{ "type": 0, "value": "Criminal convictions" }] }, "criminal_allegations": { "value": [{ "type": 0, "value": "Alleged offences" }] }, "criminal_record_check": { "value": [{ "type": 0, "value": "Criminal record check" }] }, "location_approximate": { "value": [{ "type": 0, "value": "Approximate location" }] }, "location_precise": { "value": [{ "type": 0, "value": "Precise location" }] }, "location_travel": { "value": [{ "type": 0, "value": "Travel and movements" }] }, "location_image_metadata": { "value": [{ "type": 0, "value": "Location in image metadata" }] }, "location_access_logs": { "value": [{ "type": 0, "value": "Building access logs" }] }, "device_ip_address": { "value": [{ "type": 0, "value": "IP address" }] }, "device_browser": { "value": [{ "type": 0, "value": "Browser and device type" }] }, "device_device_id": { "value": [{ "type": 0, "value": "Device identifier" }] }, "device_cookie_id": { "value": [{ "type": 0, "value": "Cookie identifier" }] }, "device_fingerprint": { "value": [{ "type": 0, "value": "Device fingerprint" }] }, "device_crash_data": { "value": [{ "type": 0, "value": "Diagnostics and crash data" }] }, "device_settings": { "value": [{ "type": 0, "value": "Language and time zone settings" }] }, "usage_server_logs": { "value": [{ "type": 0, "value": "Server log data" }] }, "usage_page_views": { "value": [{ "type": 0, "value": "Pages viewed and clicks" }] }, "usage_referrer": { "value": [{ "type": 0, "value": "Referring page" }] }, "usage_search_queries": { "value": [{ "type": 0, "value": "Search queries" }] }, "usage_email_engagement": { "value": [{ "type": 0, "value": "E-mail opens and clicks" }] }, "usage_media_consumption": { "value": [{ "type": 0, "value": "Content viewed or listened to" }] }, "usage_downloads": { "value": [{ "type": 0, "value": "Downloads" }] }, "usage_cart": { "value": [{ "type": 0, "value": "Shopping cart" }] }, "usage_social_engagement": { "value": [{ "type": 0, "value": "Social media engagement" }] }, "usage_event_attendance": { "value": [{ "type": 0, "value": "Event registration and attendance" }] }, "communications_correspondence": { "value": [{ "type": 0, "value": "Correspondence" }] }, "communications_enquiry": { "value": [{ "type": 0, "value": "Enquiries and support requests" }] }, "communications_complaint": { "value": [{ "type": 0, "value": "Complaints" }] }, "communications_chat": { "value": [{ "type": 0, "value": "Chat messages" }] }, "communications_call_recording": { "value": [{ "type": 0, "value": "Call recordings" }] }, "communications_metadata": { "value": [{ "type": 0, "value": "Communication metadata" }] }, "communications_survey_response": { "value": [{ "type": 0, "value": "Survey answers" }] }, "communications_user_content": { "value": [{ "type": 0, "value": "Comments and posts" }] }, "communications_meeting_minutes": { "value": [{ "type": 0, "value": "Minutes and attendance lists" }] }, "media_photo": { "value": [{ "type": 0, "value": "Photographs" }] }, "media_video": { "value": [{ "type": 0, "value": "Video recordings" }] }, "media_audio": { "value": [{ "type": 0, "value": "Audio recordings" }] }, "media_cctv": { "value": [{ "type": 0, "value": "CCTV images" }] }, "media_avatar": { "value": [{ "type": 0, "value": "Profile picture" }] }, "preferences_interests": { "value": [{ "type": 0, "value": "Interests" }] }, "preferences_marketing": { "value": [{ "type": 0, "value": "Marketing preferences" }] }, "preferences_inferred_profile": { "value": [{ "type": 0, "value": "Inferred profile or segment" }] }, "preferences_loyalty": { "value": [{ "type": 0, "value": "Loyalty data" }] }, "preferences_consent_record": { "value": [{ "type": 0, "value": "Consent records" }] }, "social_family": { "value": [{ "type": 0, "value": "Family members" }] }, "social_connections": { "value": [{ "type": 0, "value": "Contacts and connections" }] }, "social_household": { "value": [{ "type": 0, "value": "Household" }] }, "social_lifestyle": { "value": [{ "type": 0, "value": "Hobbies and lifestyle" }] }, "children_child_data": { "value": [{ "type": 0, "value": "Data about children" }] }, "children_guardian": { "value": [{ "type": 0, "value": "Parent or guardian details" }] }, "children_school": { "value": [{ "type": 0, "value": "School and class" }] }, "children_parental_consent": { "value": [{ "type": 0, "value": "Parental consent record" }] }, "other": { "value": [{ "type": 0, "value": "Other data" }] } } }], "shown": [], "chosen": ["kind"] },
    "why.heading": { "tree": [{ "type": 0, "value": "Why we use your data and our legal basis" }], "shown": [], "chosen": [] },
    "why.heading-ch": { "tree": [{ "type": 0, "value": "Why we use your data" }], "shown": [], "chosen": [] },
    "why.intro": { "tree": [{ "type": 0, "value": "The law lets us use your data only for a clear purpose and on a legal basis. Here is each purpose with its basis." }], "shown": [], "chosen": [] },
    "why.when": { "tree": [{ "type": 0, "value": "When we do this" }], "shown": [], "chosen": [] },
    "why.behalf": { "tree": [{ "type": 0, "value": "For whom we do it" }], "shown": [], "chosen": [] },
    "why.further": { "tree": [{ "type": 0, "value": "What we first collected the data for" }], "shown": [], "chosen": [] },
    "why.further-from": { "tree": [{ "type": 0, "value": "We use it for this new purpose from" }], "shown": [], "chosen": [] },
    "why.effects": { "tree": [{ "type": 0, "value": "What you notice of it" }], "shown": [], "chosen": [] },
    "why.effects-none": { "tree": [{ "type": 0, "value": "Nothing." }], "shown": [], "chosen": [] },
    "why.self-service": { "tree": [{ "type": 0, "value": "What you can see or change yourself" }], "shown": [], "chosen": [] },
    "why.documents": { "tree": [{ "type": 0, "value": "Where you can read more" }], "shown": [], "chosen": [] },
    "why.controllers": { "tree": [{ "type": 0, "value": "Who decides on this" }], "shown": [], "chosen": [] },
    "why.people": { "tree": [{ "type": 0, "value": "Whose data" }], "shown": [], "chosen": [] },
    "why.data": { "tree": [{ "type": 0, "value": "Data we use" }], "shown": [], "chosen": [] },
    "why.source": { "tree": [{ "type": 0, "value": "Where we get it" }], "shown": [], "chosen": [] },
    "why.sources": { "tree": [{ "type": 0, "value": "Where we get your data" }], "shown": [], "chosen": [] },
    "why.recipients": { "tree": [{ "type": 0, "value": "Who else receives it" }], "shown": [], "chosen": [] },
    "why.recipients-none": { "tree": [{ "type": 0, "value": "Nobody." }], "shown": [], "chosen": [] },
    "why.period": { "tree": [{ "type": 0, "value": "How long we keep it" }], "shown": [], "chosen": [] },
    "why.basis": { "tree": [{ "type": 0, "value": "Legal basis" }], "shown": [], "chosen": [] },
    "why.basis-under": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "Legal basis under EU law" }] }, "uk": { "value": [{ "type": 0, "value": "Legal basis under UK law" }] }, "other": { "value": [{ "type": 0, "value": "Legal basis" }] } } }], "shown": [], "chosen": ["regime"] },
    "source.direct": { "tree": [{ "type": 0, "value": "From you" }], "shown": [], "chosen": [] },
    "source.direct-how": { "tree": [{ "type": 0, "value": "From you: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "source.observed": { "tree": [{ "type": 0, "value": "We record it" }], "shown": [], "chosen": [] },
    "source.observed-how": { "tree": [{ "type": 0, "value": "We record it: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "source.inferred": { "tree": [{ "type": 0, "value": "We work it out" }], "shown": [], "chosen": [] },
    "source.inferred-how": { "tree": [{ "type": 0, "value": "We work it out: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "source.other": { "tree": [{ "type": 0, "value": "From others: " }, { "type": 1, "value": "source" }], "shown": ["source"], "chosen": [] },
    "source.public": { "tree": [{ "type": 0, "value": "From a public source: " }, { "type": 1, "value": "source" }], "shown": ["source"], "chosen": [] },
    "source.open": { "tree": [{ "type": 5, "value": "open", "options": { "yes": { "value": [{ "type": 0, "value": "Anyone can consult this source." }] }, "other": { "value": [{ "type": 0, "value": "This source is not open to the public." }] } } }], "shown": [], "chosen": ["open"] },
    "source.unnamed": { "tree": [{ "type": 0, "value": "Why we do not name this source: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "basis.name": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 5, "value": "basis", "options": { "consent": { "value": [{ "type": 0, "value": "Your consent" }] }, "contract": { "value": [{ "type": 0, "value": "Our contract with you" }] }, "legal_obligation": { "value": [{ "type": 0, "value": "A legal duty" }] }, "vital_interests": { "value": [{ "type": 0, "value": "Protecting life" }] }, "public_task": { "value": [{ "type": 0, "value": "Our public task" }] }, "recognised_legitimate_interest": { "value": [{ "type": 0, "value": "A recognised legitimate interest" }] }, "legitimate_interests": { "value": [{ "type": 0, "value": "Legitimate interests" }] }, "other": { "value": [{ "type": 0, "value": "Another basis" }] } } }] }, { "type": 0, "value": " (" }, { "type": 1, "value": "provisions" }, { "type": 0, "value": ")" }], "shown": ["provisions"], "chosen": ["basis"] },
    "basis.for": { "tree": [{ "type": 0, "value": "For this part: " }, { "type": 1, "value": "part" }], "shown": ["part"], "chosen": [] },
    "basis.consent": { "tree": [{ "type": 0, "value": "We do this only if you say yes." }], "shown": [], "chosen": [] },
    "basis.consent-by": { "tree": [{ "type": 0, "value": "We do this only if these people say yes: " }, { "type": 1, "value": "people" }], "shown": ["people"], "chosen": [] },
    "basis.consent-free": { "tree": [{ "type": 0, "value": "You are free to say no." }], "shown": [], "chosen": [] },
    "basis.consent-how": { "tree": [{ "type": 0, "value": "How you say yes: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "basis.consent-covers": { "tree": [{ "type": 0, "value": "What you say yes to: " }, { "type": 1, "value": "what" }], "shown": ["what"], "chosen": [] },
    "basis.withdraw": { "tree": [{ "type": 0, "value": "How to withdraw your consent: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "basis.withdraw-any-time": { "tree": [{ "type": 0, "value": "You can withdraw your consent at any time. Our use before that stays lawful." }], "shown": [], "chosen": [] },
    "route": { "tree": [{ "type": 5, "value": "route", "options": { "link_in_message": { "value": [{ "type": 0, "value": "the link in each message" }] }, "settings": { "value": [{ "type": 0, "value": "your settings" }] }, "email": { "value": [{ "type": 0, "value": "e-mail" }] }, "post": { "value": [{ "type": 0, "value": "post" }] }, "phone": { "value": [{ "type": 0, "value": "phone" }] }, "form": { "value": [{ "type": 0, "value": "our form" }] }, "in_person": { "value": [{ "type": 0, "value": "in person" }] }, "cookie_control": { "value": [{ "type": 0, "value": "the cookie settings" }] }, "other": { "value": [{ "type": 0, "value": "another way" }] } } }], "shown": [], "chosen": ["route"] },
    "basis.contract": { "tree": [{ "type": 0, "value": "We need the data to carry out our contract with you." }], "shown": [], "chosen": [] },
    "basis.contract-before": { "tree": [{ "type": 0, "value": "You ask us to do something before we make a contract. We need the data for that." }], "shown": [], "chosen": [] },
    "basis.contract-name": { "tree": [{ "type": 0, "value": "The contract: " }, { "type": 1, "value": "contract" }], "shown": ["contract"], "chosen": [] },
    "basis.legal-obligation": { "tree": [{ "type": 0, "value": "The law says we must do this." }], "shown": [], "chosen": [] },
    "basis.vital-interests": { "tree": [{ "type": 0, "value": "We do this to protect someone\u2019s life or physical safety." }], "shown": [], "chosen": [] },
    "basis.vital-whose": { "tree": [{ "type": 0, "value": "Whose: " }, { "type": 1, "value": "whose" }], "shown": ["whose"], "chosen": [] },
    "basis.public-task": { "tree": [{ "type": 0, "value": "We need the data for a task in the public interest, or to use official powers." }], "shown": [], "chosen": [] },
    "basis.task": { "tree": [{ "type": 0, "value": "The task: " }, { "type": 1, "value": "task" }], "shown": ["task"], "chosen": [] },
    "basis.recognised": { "tree": [{ "type": 0, "value": "UK law accepts certain reasons in advance. We rely on this one: " }, { "type": 5, "value": "condition", "options": { "public_task_disclosure": { "value": [{ "type": 0, "value": "giving data to someone who asks for it for a public task" }] }, "national_security": { "value": [{ "type": 0, "value": "national security, public security or defence" }] }, "emergency": { "value": [{ "type": 0, "value": "responding to an emergency" }] }, "crime": { "value": [{ "type": 0, "value": "detecting, investigating or preventing crime, or catching or prosecuting offenders" }] }, "safeguarding": { "value": [{ "type": 0, "value": "protecting a child or an adult at risk" }] }, "other": { "value": [{ "type": 0, "value": "another" }] } } }, { "type": 0, "value": "." }], "shown": [], "chosen": ["condition"] },
    "basis.interest": { "tree": [{ "type": 5, "value": "holder", "options": { "us": { "value": [{ "type": 0, "value": "Our interest" }] }, "data_subject": { "value": [{ "type": 0, "value": "Your interest" }] }, "public": { "value": [{ "type": 0, "value": "The interest of the public" }] }, "third_party": { "value": [{ "type": 0, "value": "The interest of someone else" }] }, "other": { "value": [{ "type": 0, "value": "The interest" }] } } }, { "type": 0, "value": ": " }, { "type": 1, "value": "interest" }], "shown": ["interest"], "chosen": ["holder"] },
    "basis.interest-of": { "tree": [{ "type": 0, "value": "The interest of " }, { "type": 1, "value": "who" }, { "type": 0, "value": ": " }, { "type": 1, "value": "interest" }], "shown": ["who", "interest"], "chosen": [] },
    "basis.weighed": { "tree": [{ "type": 0, "value": "We weighed this against your interests and rights." }], "shown": [], "chosen": [] },
    "basis.weighed-result": { "tree": [{ "type": 0, "value": "What we found: " }, { "type": 1, "value": "summary" }], "shown": ["summary"], "chosen": [] },
    "basis.until-objection": { "tree": [{ "type": 0, "value": "When we stop: " }, { "type": 1, "value": "rule" }], "shown": ["rule"], "chosen": [] },
    "sensitive.heading": { "tree": [{ "type": 0, "value": "Sensitive data" }], "shown": [], "chosen": [] },
    "sensitive.intro": { "tree": [{ "type": 0, "value": "The law guards certain kinds of data more strictly. To use them we need a second reason, on top of the legal basis." }], "shown": [], "chosen": [] },
    "sensitive.kind": { "tree": [{ "type": 5, "value": "kind", "options": { "racial_or_ethnic_origin": { "value": [{ "type": 0, "value": "Race or ethnic origin" }] }, "political_opinions": { "value": [{ "type": 0, "value": "Political opinions" }] }, "religious_or_philosophical_beliefs": { "value": [{ "type": 0, "value": "Religion or beliefs" }] }, "trade_union_membership": { "value": [{ "type": 0, "value": "Trade union membership" }] }, "genetic": { "value": [{ "type": 0, "value": "Genetic data" }] }, "biometric": { "value": [{ "type": 0, "value": "Body data that identifies you (biometrics)" }] }, "health": { "value": [{ "type": 0, "value": "Health" }] }, "sex_life_or_orientation": { "value": [{ "type": 0, "value": "Sex life or sexual orientation" }] }, "criminal": { "value": [{ "type": 0, "value": "Crimes and convictions" }] }, "other": { "value": [{ "type": 0, "value": "Other data that counts as sensitive" }] } } }], "shown": [], "chosen": ["kind"] },
    "sensitive.data": { "tree": [{ "type": 0, "value": "The data" }], "shown": [], "chosen": [] },
    "sensitive.purposes": { "tree": [{ "type": 0, "value": "What we use it for" }], "shown": [], "chosen": [] },
    "sensitive.reason": { "tree": [{ "type": 0, "value": "Why the law allows it" }], "shown": [], "chosen": [] },
    "sensitive.reason-for": { "tree": [{ "type": 0, "value": "Why the law allows it: " }, { "type": 1, "value": "purpose" }], "shown": ["purpose"], "chosen": [] },
    "condition.name": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 5, "value": "condition", "options": { "explicit_consent": { "value": [{ "type": 0, "value": "Your explicit consent" }] }, "consent": { "value": [{ "type": 0, "value": "Your consent" }] }, "employment_social_protection": { "value": [{ "type": 0, "value": "Employment and social protection law" }] }, "vital_interests_incapable": { "value": [{ "type": 0, "value": "Protecting life" }] }, "not_for_profit_body": { "value": [{ "type": 0, "value": "A not-for-profit body" }] }, "manifestly_public": { "value": [{ "type": 0, "value": "Made public by you" }] }, "legal_claims": { "value": [{ "type": 0, "value": "Legal claims and courts" }] }, "substantial_public_interest": { "value": [{ "type": 0, "value": "An important public interest" }] }, "health_social_care": { "value": [{ "type": 0, "value": "Health or social care" }] }, "public_health": { "value": [{ "type": 0, "value": "Public health" }] }, "archiving_research_statistics": { "value": [{ "type": 0, "value": "Research, statistics or archives" }] }, "official_authority": { "value": [{ "type": 0, "value": "Official authority" }] }, "other": { "value": [{ "type": 0, "value": "A law" }] } } }] }, { "type": 0, "value": " (" }, { "type": 1, "value": "provisions" }, { "type": 0, "value": ")" }], "shown": ["provisions"], "chosen": ["condition"] },
    "condition.bare": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 5, "value": "condition", "options": { "consent": { "value": [{ "type": 0, "value": "Your consent" }] }, "other": { "value": [{ "type": 0, "value": "Another reason" }] } } }] }], "shown": [], "chosen": ["condition"] },
    "condition.words": { "tree": [{ "type": 5, "value": "condition", "options": { "employment_social_protection": { "value": [{ "type": 0, "value": "We need it for rights or duties under employment, social security or social protection law." }] }, "vital_interests_incapable": { "value": [{ "type": 0, "value": "We need it to protect a person\u2019s life or physical safety when the person concerned cannot agree." }] }, "not_for_profit_body": { "value": [{ "type": 0, "value": "We are a not-for-profit body with a political, philosophical, religious or trade union aim. The law bars us from passing this data on without your consent." }] }, "manifestly_public": { "value": [{ "type": 0, "value": "You clearly made this data public yourself." }] }, "legal_claims": { "value": [{ "type": 0, "value": "We need it for a legal claim or for the work of a court." }] }, "substantial_public_interest": { "value": [{ "type": 0, "value": "We need it for an important public interest set out in law." }] }, "health_social_care": { "value": [{ "type": 0, "value": "We need it for health or social care, or for health at work." }] }, "public_health": { "value": [{ "type": 0, "value": "We need it to protect the health of the public." }] }, "archiving_research_statistics": { "value": [{ "type": 0, "value": "We need it for research, statistics or an archive in the public interest." }] }, "official_authority": { "value": [{ "type": 0, "value": "We use it under the control of an official authority." }] }, "other": { "value": [{ "type": 0, "value": "A law allows us to use data about crimes and convictions for this." }] } } }], "shown": [], "chosen": ["condition"] },
    "condition.schedule-1": { "tree": [{ "type": 0, "value": "In UK law: " }, { "type": 1, "value": "title" }, { "type": 0, "value": " (" }, { "type": 1, "value": "provision" }, { "type": 0, "value": ")" }], "shown": ["title", "provision"], "chosen": [] },
    "condition.secrecy": { "tree": [{ "type": 0, "value": "Handled by a person with a duty of secrecy: " }, { "type": 1, "value": "who" }], "shown": ["who"], "chosen": [] },
    "condition.policy": { "tree": [{ "type": 0, "value": "Our policy on how we protect this data: " }, { "type": 1, "value": "policy" }], "shown": ["policy"], "chosen": [] },
    "condition.policy-reviewed": { "tree": [{ "type": 0, "value": "We last reviewed that policy on: " }, { "type": 1, "value": "date" }], "shown": ["date"], "chosen": [] },
    "provision.label": { "tree": [{ "type": 0, "value": "Do you have to give us the data?" }], "shown": [], "chosen": [] },
    "provision.answer": { "tree": [{ "type": 5, "value": "requirement", "options": { "statutory_yes": { "value": [{ "type": 0, "value": "Yes. The law says you must." }] }, "statutory_no": { "value": [{ "type": 0, "value": "No. The law makes us ask, but you do not have to answer." }] }, "statutory": { "value": [{ "type": 0, "value": "The law makes us ask for it." }] }, "contractual_yes": { "value": [{ "type": 0, "value": "Yes. Our contract with you says you must." }] }, "contractual_no": { "value": [{ "type": 0, "value": "No, but we need it for our contract with you." }] }, "contractual": { "value": [{ "type": 0, "value": "We need it for our contract with you." }] }, "pre_contractual_yes": { "value": [{ "type": 0, "value": "Yes, if you want a contract with us." }] }, "pre_contractual_no": { "value": [{ "type": 0, "value": "No, but we need it to make a contract with you." }] }, "pre_contractual": { "value": [{ "type": 0, "value": "We need it to make a contract with you." }] }, "optional_no": { "value": [{ "type": 0, "value": "No. It is your choice." }] }, "optional": { "value": [{ "type": 0, "value": "It is your choice." }] }, "yes": { "value": [{ "type": 0, "value": "Yes." }] }, "other": { "value": [{ "type": 0, "value": "No." }] } } }], "shown": [], "chosen": ["requirement"] },
    "provision.consequence": { "tree": [{ "type": 0, "value": "If you do not give it: " }, { "type": 1, "value": "consequence" }], "shown": ["consequence"], "chosen": [] },
    "provision.consequence-none": { "tree": [{ "type": 0, "value": "If you do not give it, nothing changes for you." }], "shown": [], "chosen": [] },
    "recipients.heading": { "tree": [{ "type": 0, "value": "Who receives your data" }], "shown": [], "chosen": [] },
    "recipients.intro": { "tree": [{ "type": 0, "value": "Here is who else gets your data, and why." }], "shown": [], "chosen": [] },
    "recipients.none": { "tree": [{ "type": 0, "value": "Nobody else receives your data." }], "shown": [], "chosen": [] },
    "recipients.none-for": { "tree": [{ "type": 0, "value": "Nobody else gets the data we use for" }], "shown": [], "chosen": [] },
    "recipients.missing": { "tree": [{ "type": 0, "value": "Also for" }], "shown": [], "chosen": [] },
    "recipients.category": { "tree": [{ "type": 1, "value": "category" }, { "type": 0, "value": " (" }, { "type": 1, "value": "sector" }, { "type": 0, "value": ")" }], "shown": ["category", "sector"], "chosen": [] },
    "recipients.role": { "tree": [{ "type": 5, "value": "role", "options": { "processor": { "value": [{ "type": 0, "value": "They work for us and on our instructions" }] }, "controller": { "value": [{ "type": 0, "value": "They use it for their own purposes and answer for it" }] }, "joint": { "value": [{ "type": 0, "value": "They decide together with us" }] }, "inside": { "value": [{ "type": 0, "value": "Inside our own organisation" }] }, "authority": { "value": [{ "type": 0, "value": "Public authorities" }] }, "group": { "value": [{ "type": 0, "value": "Companies in our group" }] }, "people": { "value": [{ "type": 0, "value": "Other people" }] }, "public": { "value": [{ "type": 0, "value": "The public" }] }, "other": { "value": [{ "type": 0, "value": "Other organisations" }] } } }], "shown": [], "chosen": ["role"] },
    "recipients.data": { "tree": [{ "type": 0, "value": "What they receive: " }, { "type": 1, "value": "data" }], "shown": ["data"], "chosen": [] },
    "recipients.published": { "tree": [{ "type": 0, "value": "We publish this data. Anyone can see it." }], "shown": [], "chosen": [] },
    "recipients.because": { "tree": [{ "type": 0, "value": "Why they get it: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "recipients.unnamed": { "tree": [{ "type": 0, "value": "Why we give no name: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "recipients.notice": { "tree": [{ "type": 0, "value": "Their privacy notice: " }, { "type": 1, "value": "link" }], "shown": ["link"], "chosen": [] },
    "th.who": { "tree": [{ "type": 0, "value": "Who" }], "shown": [], "chosen": [] },
    "th.service": { "tree": [{ "type": 0, "value": "What they do" }], "shown": [], "chosen": [] },
    "th.for": { "tree": [{ "type": 0, "value": "For what" }], "shown": [], "chosen": [] },
    "th.place": { "tree": [{ "type": 0, "value": "Where" }], "shown": [], "chosen": [] },
    "th.country": { "tree": [{ "type": 0, "value": "Country" }], "shown": [], "chosen": [] },
    "th.mechanism": { "tree": [{ "type": 0, "value": "Protection" }], "shown": [], "chosen": [] },
    "th.purpose": { "tree": [{ "type": 0, "value": "Purpose" }], "shown": [], "chosen": [] },
    "th.data": { "tree": [{ "type": 0, "value": "Data" }], "shown": [], "chosen": [] },
    "th.keep": { "tree": [{ "type": 0, "value": "How long" }], "shown": [], "chosen": [] },
    "th.end": { "tree": [{ "type": 0, "value": "Then" }], "shown": [], "chosen": [] },
    "transfers.heading": { "tree": [{ "type": 0, "value": "Other countries" }], "shown": [], "chosen": [] },
    "transfers.intro": { "tree": [{ "type": 0, "value": "These recipients are in countries with other data protection laws. The table shows what protects your data there." }], "shown": [], "chosen": [] },
    "transfers.none": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "We do not send your data outside the European Economic Area (the EU, Iceland, Liechtenstein and Norway)." }] }, "uk": { "value": [{ "type": 0, "value": "We do not send your data outside the UK." }] }, "other": { "value": [{ "type": 0, "value": "We do not send your data outside Switzerland." }] } } }], "shown": [], "chosen": ["regime"] },
    "transfers.adequate": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "The European Commission has decided that this country protects personal data well enough (adequacy decision)." }] }, "uk": { "value": [{ "type": 0, "value": "UK regulations approve sending data to this country." }] }, "other": { "value": [{ "type": 0, "value": "The Swiss Federal Council lists this country as one that protects personal data well enough." }] } } }], "shown": [], "chosen": ["regime"] },
    "transfers.decision": { "tree": [{ "type": 0, "value": "The decision: " }, { "type": 1, "value": "act" }], "shown": ["act"], "chosen": [] },
    "transfers.no-decision": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "No adequacy decision of the European Commission covers this transfer." }] }, "uk": { "value": [{ "type": 0, "value": "No UK regulations approve this transfer." }] }, "other": { "value": [{ "type": 0, "value": "This country is not on the list of the Swiss Federal Council." }] } } }], "shown": [], "chosen": ["regime"] },
    "transfers.mechanism": { "tree": [{ "type": 5, "value": "type", "options": { "eu_adequacy": { "value": [{ "type": 0, "value": "The European Commission has decided that this country protects personal data well enough (adequacy decision)." }] }, "eu_dpf": { "value": [{ "type": 0, "value": "This recipient has joined the EU-US Data Privacy Framework. The European Commission has decided that its members protect personal data well enough (adequacy decision)." }] }, "eu_public_instrument": { "value": [{ "type": 0, "value": "A binding agreement between public bodies protects the data." }] }, "eu_bcr": { "value": [{ "type": 0, "value": "Approved rules bind all companies in this group (binding corporate rules)." }] }, "eu_scc": { "value": [{ "type": 0, "value": "A contract with standard data protection clauses from the European Commission binds this recipient." }] }, "eu_scc_sa": { "value": [{ "type": 0, "value": "A contract with standard clauses from a data protection authority binds this recipient." }] }, "eu_code": { "value": [{ "type": 0, "value": "This recipient has bound itself to an approved code of conduct." }] }, "eu_certification": { "value": [{ "type": 0, "value": "This recipient has an approved certificate and has made binding promises." }] }, "eu_adhoc_clauses": { "value": [{ "type": 0, "value": "A contract whose clauses a data protection authority has authorised binds this recipient." }] }, "eu_admin_arrangement": { "value": [{ "type": 0, "value": "An arrangement between public bodies that a data protection authority has authorised protects the data." }] }, "eu_art49_consent": { "value": [{ "type": 0, "value": "We send it only if you tell us clearly that you agree." }] }, "eu_art49_contract": { "value": [{ "type": 0, "value": "We need to send it for our contract with you." }] }, "eu_art49_contract_interest": { "value": [{ "type": 0, "value": "We need to send it for a contract with someone else that is in your interest." }] }, "eu_art49_public_interest": { "value": [{ "type": 0, "value": "We need to send it for an important public interest." }] }, "eu_art49_claims": { "value": [{ "type": 0, "value": "We need to send it to make, pursue or defend a legal claim." }] }, "eu_art49_vital": { "value": [{ "type": 0, "value": "We need to send it to protect a person\u2019s life or physical safety when the person concerned cannot agree." }] }, "eu_art49_register": { "value": [{ "type": 0, "value": "It comes from a public register." }] }, "eu_art49_compelling": { "value": [{ "type": 0, "value": "We send it for a compelling reason of ours, once only and about few people." }] }, "uk_regulations": { "value": [{ "type": 0, "value": "UK regulations approve sending data to this country." }] }, "uk_us_bridge": { "value": [{ "type": 0, "value": "This recipient has joined the UK Extension to the EU-US Data Privacy Framework. UK regulations approve sending data to its members." }] }, "uk_public_instrument": { "value": [{ "type": 0, "value": "A binding agreement between public bodies protects the data." }] }, "uk_bcr": { "value": [{ "type": 0, "value": "Approved rules bind all companies in this group (binding corporate rules)." }] }, "uk_idta": { "value": [{ "type": 0, "value": "A UK International Data Transfer Agreement (IDTA) binds this recipient." }] }, "uk_addendum": { "value": [{ "type": 0, "value": "A contract with standard clauses from the European Commission and the UK Addendum binds this recipient." }] }, "uk_scc_regulations": { "value": [{ "type": 0, "value": "A contract with standard clauses from UK regulations binds this recipient." }] }, "uk_code": { "value": [{ "type": 0, "value": "This recipient has bound itself to an approved code of conduct." }] }, "uk_certification": { "value": [{ "type": 0, "value": "This recipient has an approved certificate and has made binding promises." }] }, "uk_adhoc_clauses": { "value": [{ "type": 0, "value": "A contract whose clauses the Information Commission has authorised binds this recipient." }] }, "uk_admin_arrangement": { "value": [{ "type": 0, "value": "An arrangement between public bodies that the Information Commission has authorised protects the data." }] }, "uk_art47a": { "value": [{ "type": 0, "value": "UK regulations name the safeguards that protect the data." }] }, "uk_art49_consent": { "value": [{ "type": 0, "value": "We send it only if you tell us clearly that you agree." }] }, "uk_art49_contract": { "value": [{ "type": 0, "value": "We need to send it for our contract with you." }] }, "uk_art49_contract_interest": { "value": [{ "type": 0, "value": "We need to send it for a contract with someone else that is in your interest." }] }, "uk_art49_public_interest": { "value": [{ "type": 0, "value": "We need to send it for an important public interest." }] }, "uk_art49_claims": { "value": [{ "type": 0, "value": "We need to send it to make, pursue or defend a legal claim." }] }, "uk_art49_vital": { "value": [{ "type": 0, "value": "We need to send it to protect a person\u2019s life or physical safety when the person concerned cannot agree." }] }, "uk_art49_register": { "value": [{ "type": 0, "value": "It comes from a public register." }] }, "uk_art49_compelling": { "value": [{ "type": 0, "value": "We send it for a compelling reason of ours, once only and about few people." }] }, "ch_adequacy": { "value": [{ "type": 0, "value": "The Swiss Federal Council lists this country as one that protects personal data well enough." }] }, "ch_us_dpf": { "value": [{ "type": 0, "value": "This recipient has joined the Swiss-US Data Privacy Framework." }] }, "ch_treaty": { "value": [{ "type": 0, "value": "An international treaty protects the data." }] }, "ch_contract": { "value": [{ "type": 0, "value": "A contract whose data protection clauses the Swiss regulator (FDPIC) knows binds this recipient." }] }, "ch_federal_guarantee": { "value": [{ "type": 0, "value": "Guarantees of a Swiss federal body protect the data." }] }, "ch_scc": { "value": [{ "type": 0, "value": "A contract with standard clauses that the Swiss regulator (FDPIC) accepts binds this recipient." }] }, "ch_bcr": { "value": [{ "type": 0, "value": "Approved rules bind all companies in this group (binding corporate rules)." }] }, "ch_code_cert": { "value": [{ "type": 0, "value": "A code of conduct or a certificate binds this recipient." }] }, "ch_art17_consent": { "value": [{ "type": 0, "value": "We send it only if you tell us clearly that you agree." }] }, "ch_art17_contract": { "value": [{ "type": 0, "value": "We need to send it for a contract with you or in your interest." }] }, "ch_art17_public_interest_claims": { "value": [{ "type": 0, "value": "We need to send it for an important public interest or a legal claim." }] }, "ch_art17_life": { "value": [{ "type": 0, "value": "We need to send it to protect a person\u2019s life or physical safety." }] }, "ch_art17_public": { "value": [{ "type": 0, "value": "You have made this data public." }] }, "ch_art17_register": { "value": [{ "type": 0, "value": "It comes from a public register." }] }, "other": { "value": [{ "type": 0, "value": "Another instrument protects the data." }] } } }], "shown": [], "chosen": ["type"] },
    "transfers.scope": { "tree": [{ "type": 0, "value": "Why the decision covers it: " }, { "type": 1, "value": "scope" }], "shown": ["scope"], "chosen": [] },
    "transfers.checked": { "tree": [{ "type": 0, "value": "Last checked: " }, { "type": 1, "value": "date" }], "shown": ["date"], "chosen": [] },
    "transfers.copy": { "tree": [{ "type": 0, "value": "How to get a copy of these safeguards: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "periods.heading": { "tree": [{ "type": 0, "value": "How long we keep your data" }], "shown": [], "chosen": [] },
    "periods.none": { "tree": [{ "type": 0, "value": "We do not keep it." }], "shown": [], "chosen": [] },
    "period.after": { "tree": [{ "type": 1, "value": "period" }, { "type": 0, "value": " after " }, { "type": 1, "value": "event" }], "shown": ["period", "event"], "chosen": [] },
    "period.until": { "tree": [{ "type": 0, "value": "Until " }, { "type": 1, "value": "event" }], "shown": ["event"], "chosen": [] },
    "period.at-most": { "tree": [{ "type": 1, "value": "period" }, { "type": 0, "value": " at most" }], "shown": ["period"], "chosen": [] },
    "period.at-most-after": { "tree": [{ "type": 0, "value": "At most " }, { "type": 1, "value": "period" }, { "type": 0, "value": " after " }, { "type": 1, "value": "event" }], "shown": ["period", "event"], "chosen": [] },
    "period.indefinite": { "tree": [{ "type": 0, "value": "No end date" }], "shown": [], "chosen": [] },
    "period.criterion": { "tree": [{ "type": 0, "value": "What decides: " }, { "type": 1, "value": "criterion" }], "shown": ["criterion"], "chosen": [] },
    "period.document": { "tree": [{ "type": 0, "value": "Our list of periods: " }, { "type": 1, "value": "link" }], "shown": ["link"], "chosen": [] },
    "period.user": { "tree": [{ "type": 0, "value": "You can delete it yourself: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "period.because": { "tree": [{ "type": 0, "value": "Why: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "period.review": { "tree": [{ "type": 0, "value": "We look again whether we still need it every " }, { "type": 1, "value": "period" }], "shown": ["period"], "chosen": [] },
    "period.exception": { "tree": [{ "type": 0, "value": "If " }, { "type": 1, "value": "condition" }, { "type": 0, "value": ": " }, { "type": 1, "value": "period" }], "shown": ["condition", "period"], "chosen": [] },
    "period.exception-for": { "tree": [{ "type": 0, "value": "For " }, { "type": 1, "value": "data" }, { "type": 0, "value": ": " }, { "type": 1, "value": "period" }], "shown": ["data", "period"], "chosen": [] },
    "period.also": { "tree": [{ "type": 0, "value": "Also: " }, { "type": 1, "value": "period" }], "shown": ["period"], "chosen": [] },
    "period.when": { "tree": [{ "type": 0, "value": "When: " }, { "type": 1, "value": "condition" }], "shown": ["condition"], "chosen": [] },
    "period.end": { "tree": [{ "type": 5, "value": "end", "options": { "delete": { "value": [{ "type": 0, "value": "deleted" }] }, "anonymise": { "value": [{ "type": 0, "value": "made anonymous" }] }, "archive": { "value": [{ "type": 0, "value": "moved to an archive" }] }, "return": { "value": [{ "type": 0, "value": "given back" }] }, "minimise": { "value": [{ "type": 0, "value": "cut down to what we still need" }] }, "restrict": { "value": [{ "type": 0, "value": "locked away" }] }, "other": { "value": [] } } }], "shown": [], "chosen": ["end"] },
    "period.ends": { "tree": [{ "type": 0, "value": "It is " }, { "type": 1, "value": "ends" }, { "type": 0, "value": "." }], "shown": ["ends"], "chosen": [] },
    "decisions.heading": { "tree": [{ "type": 0, "value": "Automated decisions and profiling" }], "shown": [], "chosen": [] },
    "decisions.none": { "tree": [{ "type": 0, "value": "No computer decides anything about you, and none prepares such a decision." }], "shown": [], "chosen": [] },
    "decisions.none-for": { "tree": [{ "type": 0, "value": "No computer decides or prepares a decision about you when we do this" }], "shown": [], "chosen": [] },
    "decisions.profiling-none": { "tree": [{ "type": 0, "value": "We do not work out things about you from your data (profiling)." }], "shown": [], "chosen": [] },
    "decisions.profiling-none-for": { "tree": [{ "type": 0, "value": "We do not work out things about you from your data (profiling) when we do this" }], "shown": [], "chosen": [] },
    "decisions.for": { "tree": [{ "type": 0, "value": "What we do this for" }], "shown": [], "chosen": [] },
    "decisions.title": { "tree": [{ "type": 0, "value": "Decision: " }, { "type": 1, "value": "decision" }], "shown": ["decision"], "chosen": [] },
    "decisions.alone": { "tree": [{ "type": 0, "value": "A computer alone makes this decision. No person has a real say in it." }], "shown": [], "chosen": [] },
    "decisions.assisted": { "tree": [{ "type": 0, "value": "A computer helps with this decision, but a person makes it." }], "shown": [], "chosen": [] },
    "decisions.person": { "tree": [{ "type": 0, "value": "Who looks at it" }], "shown": [], "chosen": [] },
    "decisions.person-none": { "tree": [{ "type": 0, "value": "Nobody." }], "shown": [], "chosen": [] },
    "decisions.effect": { "tree": [{ "type": 0, "value": "What it does to you" }], "shown": [], "chosen": [] },
    "decisions.effect-words": { "tree": [{ "type": 5, "value": "effect", "options": { "legal": { "value": [{ "type": 0, "value": "It changes your legal position." }] }, "similarly_significant": { "value": [{ "type": 0, "value": "It affects you as strongly as a change of your legal position." }] }, "other": { "value": [{ "type": 0, "value": "It does not change your legal position and does not affect you as strongly." }] } } }], "shown": [], "chosen": ["effect"] },
    "decisions.logic": { "tree": [{ "type": 0, "value": "How it works" }], "shown": [], "chosen": [] },
    "decisions.data": { "tree": [{ "type": 0, "value": "Data it uses" }], "shown": [], "chosen": [] },
    "decisions.sensitive": { "tree": [{ "type": 0, "value": "Sensitive data it uses" }], "shown": [], "chosen": [] },
    "decisions.significance": { "tree": [{ "type": 0, "value": "What it means for you" }], "shown": [], "chosen": [] },
    "decisions.consequences": { "tree": [{ "type": 0, "value": "What follows from it" }], "shown": [], "chosen": [] },
    "decisions.ground": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "Why EU law allows it" }] }, "other": { "value": [{ "type": 0, "value": "Why the law allows it" }] } } }], "shown": [], "chosen": ["regime"] },
    "decisions.ground-words": { "tree": [{ "type": 5, "value": "ground", "options": { "contract": { "value": [{ "type": 0, "value": "We need this decision for a contract between you and us." }] }, "explicit_consent": { "value": [{ "type": 0, "value": "We make this decision only if you tell us clearly that you agree." }] }, "other": { "value": [{ "type": 0, "value": "A law allows this decision." }] } } }], "shown": [], "chosen": ["ground"] },
    "decisions.can": { "tree": [{ "type": 0, "value": "What you can do" }], "shown": [], "chosen": [] },
    "decisions.can-words": { "tree": [{ "type": 5, "value": "safeguard", "options": { "information": { "value": [{ "type": 0, "value": "You can ask to be told about the decision." }] }, "express_view": { "value": [{ "type": 0, "value": "You can tell us your view." }] }, "human_intervention": { "value": [{ "type": 0, "value": "You can ask for a person to look at it." }] }, "other": { "value": [{ "type": 0, "value": "You can contest the decision." }] } } }], "shown": [], "chosen": ["safeguard"] },
    "decisions.can-none": { "tree": [{ "type": 0, "value": "Nothing." }], "shown": [], "chosen": [] },
    "decisions.law": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "You have the right to have a person look at the decision, to tell us your view and to contest it." }] }, "uk": { "value": [{ "type": 0, "value": "We have to tell you about such decisions. You have the right to have a person step in, to tell us your view and to contest the decision." }] }, "other": { "value": [{ "type": 0, "value": "You have the right to give your view and to have a person review the decision." }] } } }], "shown": [], "chosen": ["regime"] },
    "decisions.use": { "tree": [{ "type": 0, "value": "How to do this" }], "shown": [], "chosen": [] },
    "profiling.title": { "tree": [{ "type": 0, "value": "Profile: " }, { "type": 1, "value": "purpose" }], "shown": ["purpose"], "chosen": [] },
    "profiling.general": { "tree": [{ "type": 0, "value": "Profiles we make" }], "shown": [], "chosen": [] },
    "profiling.made": { "tree": [{ "type": 0, "value": "We work out things about you from your data (profiling)." }], "shown": [], "chosen": [] },
    "profiling.does": { "tree": [{ "type": 0, "value": "What we work out" }], "shown": [], "chosen": [] },
    "profiling.when": { "tree": [{ "type": 0, "value": "When we do this" }], "shown": [], "chosen": [] },
    "rights.heading": { "tree": [{ "type": 0, "value": "Your rights" }], "shown": [], "chosen": [] },
    "rights.intro": { "tree": [{ "type": 0, "value": "You have these rights over your data." }], "shown": [], "chosen": [] },
    "rights.name": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 5, "value": "right", "options": { "access": { "value": [{ "type": 0, "value": "See your data" }] }, "rectification": { "value": [{ "type": 0, "value": "Put mistakes right" }] }, "erasure": { "value": [{ "type": 0, "value": "Have data deleted" }] }, "restriction": { "value": [{ "type": 0, "value": "Pause our use" }] }, "portability": { "value": [{ "type": 0, "value": "Take your data with you" }] }, "objection": { "value": [{ "type": 0, "value": "Object" }] }, "marketing_objection": { "value": [{ "type": 0, "value": "Stop marketing" }] }, "withdraw_consent": { "value": [{ "type": 0, "value": "Withdraw consent" }] }, "automated_decisions": { "value": [{ "type": 0, "value": "Have a person check" }] }, "other": { "value": [] } } }] }, { "type": 0, "value": " (" }, { "type": 1, "value": "provisions" }, { "type": 0, "value": ")" }], "shown": ["provisions"], "chosen": ["right"] },
    "rights.access": { "tree": [{ "type": 0, "value": "You can ask whether we use data about you. If we do, you can have a copy and an account of how we use it." }], "shown": [], "chosen": [] },
    "rights.rectification": { "tree": [{ "type": 0, "value": "You can ask us to correct wrong data and complete unfinished data." }], "shown": [], "chosen": [] },
    "rights.erasure": { "tree": [{ "type": 0, "value": "You can ask us to delete your data in these cases." }], "shown": [], "chosen": [] },
    "rights.erasure.not-needed": { "tree": [{ "type": 0, "value": "We no longer need it for the purpose." }], "shown": [], "chosen": [] },
    "rights.erasure.withdrawn": { "tree": [{ "type": 0, "value": "You withdraw your consent and we have no other legal basis." }], "shown": [], "chosen": [] },
    "rights.erasure.objected": { "tree": [{ "type": 0, "value": "You object and we have no reason that outweighs yours." }], "shown": [], "chosen": [] },
    "rights.erasure.marketing": { "tree": [{ "type": 0, "value": "You tell us to stop using it for marketing." }], "shown": [], "chosen": [] },
    "rights.erasure.unlawful": { "tree": [{ "type": 0, "value": "We use it in a way that breaks the law." }], "shown": [], "chosen": [] },
    "rights.erasure.duty": { "tree": [{ "type": 0, "value": "The law tells us to delete it." }], "shown": [], "chosen": [] },
    "rights.erasure.limited": { "tree": [{ "type": 0, "value": "We do not delete data while a law or a public task requires it. This is data we use for: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "rights.erasure.claims": { "tree": [{ "type": 0, "value": "We can keep data that we need for a legal claim." }], "shown": [], "chosen": [] },
    "rights.restriction": { "tree": [{ "type": 0, "value": "You can ask us to store your data but not use it in these cases." }], "shown": [], "chosen": [] },
    "rights.restriction.accuracy": { "tree": [{ "type": 0, "value": "You say it is wrong and we are checking." }], "shown": [], "chosen": [] },
    "rights.restriction.unlawful": { "tree": [{ "type": 0, "value": "Our use breaks the law, but you want us to keep the data." }], "shown": [], "chosen": [] },
    "rights.restriction.claims": { "tree": [{ "type": 0, "value": "We no longer need it, but you need it for a legal claim." }], "shown": [], "chosen": [] },
    "rights.restriction.objection": { "tree": [{ "type": 0, "value": "You object and we are checking whose reasons are stronger." }], "shown": [], "chosen": [] },
    "rights.portability": { "tree": [{ "type": 0, "value": "You can have the data you gave us in a common file that a computer can read. We send it straight to another organisation if you ask and the technology allows it." }], "shown": [], "chosen": [] },
    "rights.objection": { "tree": [{ "type": 0, "value": "You can object to certain uses of your data. See \u2018Your right to object\u2019 below." }], "shown": [], "chosen": [] },
    "rights.marketing-objection": { "tree": [{ "type": 0, "value": "You can object to marketing. See \u2018Your right to object\u2019 below." }], "shown": [], "chosen": [] },
    "rights.withdraw-consent": { "tree": [{ "type": 0, "value": "You can withdraw your consent at any time. Our use before that stays lawful." }], "shown": [], "chosen": [] },
    "rights.automated-decisions": { "tree": [{ "type": 0, "value": "When a computer decides on its own, you can have a person look at it, give your view and contest the decision." }], "shown": [], "chosen": [] },
    "rights.ch.access": { "tree": [{ "type": 0, "value": "You can ask whether we use data about you. If we do, you can have that data and an account of how we use it." }], "shown": [], "chosen": [] },
    "rights.ch.rectification": { "tree": [{ "type": 0, "value": "You can ask us to correct wrong data." }], "shown": [], "chosen": [] },
    "rights.ch.erasure": { "tree": [{ "type": 0, "value": "You can ask us to delete your data. We keep it only with good grounds in law." }], "shown": [], "chosen": [] },
    "rights.ch.portability": { "tree": [{ "type": 0, "value": "You can have the data you gave us in a common electronic format." }], "shown": [], "chosen": [] },
    "rights.ch.objection": { "tree": [{ "type": 0, "value": "You can tell us not to use your data. We then go on only with good grounds in law." }], "shown": [], "chosen": [] },
    "rights.ch.automated-decisions": { "tree": [{ "type": 0, "value": "When a computer decides on its own, you can give your view and ask for a person to review it." }], "shown": [], "chosen": [] },
    "rights.search": { "tree": [{ "type": 0, "value": "UK law asks us for a search that is reasonable and in proportion." }], "shown": [], "chosen": [] },
    "rights.stated": { "tree": [{ "type": 0, "value": "What we say about it: " }, { "type": 1, "value": "words" }], "shown": ["words"], "chosen": [] },
    "rights.conditions": { "tree": [{ "type": 0, "value": "When you have it: " }, { "type": 1, "value": "condition" }], "shown": ["condition"], "chosen": [] },
    "rights.exceptions": { "tree": [{ "type": 0, "value": "When you do not have it: " }, { "type": 1, "value": "condition" }], "shown": ["condition"], "chosen": [] },
    "rights.denied": { "tree": [{ "type": 0, "value": "Why you do not have it: " }, { "type": 1, "value": "reason" }], "shown": ["reason"], "chosen": [] },
    "rights.how-stated": { "tree": [{ "type": 0, "value": "How to use it: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "rights.contact-stated": { "tree": [{ "type": 0, "value": "Where to ask: " }, { "type": 1, "value": "contact" }], "shown": ["contact"], "chosen": [] },
    "rights.form-stated": { "tree": [{ "type": 0, "value": "The form we ask for: " }, { "type": 5, "value": "form", "options": { "any": { "value": [{ "type": 0, "value": "any form" }] }, "writing": { "value": [{ "type": 0, "value": "in writing" }] }, "own_form": { "value": [{ "type": 0, "value": "our own form" }] }, "other": { "value": [{ "type": 0, "value": "by post" }] } } }], "shown": [], "chosen": ["form"] },
    "rights.fee-stated": { "tree": [{ "type": 0, "value": "What it costs: " }, { "type": 1, "value": "fee" }], "shown": ["fee"], "chosen": [] },
    "rights.fee-free": { "tree": [{ "type": 0, "value": "This is free." }], "shown": [], "chosen": [] },
    "rights.formats": { "tree": [{ "type": 0, "value": "File types: " }, { "type": 1, "value": "formats" }], "shown": ["formats"], "chosen": [] },
    "rights.contains": { "tree": [{ "type": 0, "value": "What our answer tells you: " }, { "type": 1, "value": "words" }], "shown": ["words"], "chosen": [] },
    "rights.self-service": { "tree": [{ "type": 0, "value": "How to do it yourself: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "rights.any-time": { "tree": [{ "type": 0, "value": "You can do this at any time." }], "shown": [], "chosen": [] },
    "rights.purposes-stated": { "tree": [{ "type": 0, "value": "For what we do here: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "rights.document": { "tree": [{ "type": 0, "value": "Where you can read more: " }, { "type": 1, "value": "link" }], "shown": ["link"], "chosen": [] },
    "rights.also": { "tree": [{ "type": 0, "value": "What we also say about rights" }], "shown": [], "chosen": [] },
    "rights.short": { "tree": [{ "type": 5, "value": "right", "options": { "information": { "value": [{ "type": 0, "value": "Be informed" }] }, "access": { "value": [{ "type": 0, "value": "See your data" }] }, "rectification": { "value": [{ "type": 0, "value": "Put mistakes right" }] }, "erasure": { "value": [{ "type": 0, "value": "Have data deleted" }] }, "restriction": { "value": [{ "type": 0, "value": "Pause our use" }] }, "portability": { "value": [{ "type": 0, "value": "Take your data with you" }] }, "objection": { "value": [{ "type": 0, "value": "Object" }] }, "marketing_objection": { "value": [{ "type": 0, "value": "Stop marketing" }] }, "withdraw_consent": { "value": [{ "type": 0, "value": "Withdraw consent" }] }, "automated_decisions": { "value": [{ "type": 0, "value": "Have a person check" }] }, "remedy": { "value": [{ "type": 0, "value": "Go to court" }] }, "other": { "value": [{ "type": 0, "value": "Another right" }] } } }], "shown": [], "chosen": ["right"] },
    "rights.form": { "tree": [{ "type": 0, "value": "The form we ask for" }], "shown": [], "chosen": [] },
    "rights.form-words": { "tree": [{ "type": 5, "value": "form", "options": { "any": { "value": [{ "type": 0, "value": "Any form you like." }] }, "writing": { "value": [{ "type": 0, "value": "In writing." }] }, "own_form": { "value": [{ "type": 0, "value": "Our own form." }] }, "other": { "value": [{ "type": 0, "value": "By post." }] } } }], "shown": [], "chosen": ["form"] },
    "rights.informal": { "tree": [{ "type": 0, "value": "A simpler way" }], "shown": [], "chosen": [] },
    "rights.identity": { "tree": [{ "type": 0, "value": "We can ask for proof of who you are only if we have good reason for doubt." }], "shown": [], "chosen": [] },
    "rights.identity-stated": { "tree": [{ "type": 0, "value": "How you show who you are" }], "shown": [], "chosen": [] },
    "rights.identity-none": { "tree": [{ "type": 0, "value": "You do not have to show who you are." }], "shown": [], "chosen": [] },
    "rights.extension": { "tree": [{ "type": 0, "value": "When we take longer" }], "shown": [], "chosen": [] },
    "rights.extension-none": { "tree": [{ "type": 0, "value": "We do not take longer." }], "shown": [], "chosen": [] },
    "rights.refusal-stated": { "tree": [{ "type": 0, "value": "If we refuse" }], "shown": [], "chosen": [] },
    "rights.refusal": { "tree": [{ "type": 5, "value": "regime", "options": { "eu": { "value": [{ "type": 0, "value": "If we refuse, we have to tell you why within one month at most. You can then complain to a data protection authority or go to court." }] }, "uk": { "value": [{ "type": 0, "value": "If we refuse, we have to tell you why within one month at most. You can then complain to us and to the Information Commission." }] }, "uk_between": { "value": [{ "type": 0, "value": "If we refuse, we have to tell you why within one month at most. You can then complain to us and to the Information Commissioner." }] }, "other": { "value": [{ "type": 0, "value": "If we refuse, we have to tell you why within one month at most. You can then complain to the Information Commissioner or go to court." }] } } }], "shown": [], "chosen": ["regime"] },
    "rights.time-uk": { "tree": [{ "type": 0, "value": "The month starts once we have your request. If we ask for proof of who you are, or charge a fee, it starts once we have that." }], "shown": [], "chosen": [] },
    "rights.time-pause": { "tree": [{ "type": 0, "value": "If you ask to see your data and we need more detail, the clock stops until you give it." }], "shown": [], "chosen": [] },
    "rights.applies": { "tree": [{ "type": 0, "value": "This right is for data we use for: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "rights.channels": { "tree": [{ "type": 0, "value": "How to use your rights" }], "shown": [], "chosen": [] },
    "rights.how": { "tree": [{ "type": 0, "value": "You can ask in your own words, in writing or by speaking to us." }], "shown": [], "chosen": [] },
    "rights.free-always": { "tree": [{ "type": 0, "value": "Using your rights is free." }], "shown": [], "chosen": [] },
    "rights.free": { "tree": [{ "type": 0, "value": "Using your rights is free. If a request is clearly unfounded or excessive, the law lets us charge a fair fee or refuse." }], "shown": [], "chosen": [] },
    "rights.time": { "tree": [{ "type": 0, "value": "The law gives us one month to answer. If you make many requests or a complex one, it allows up to two months more. We then tell you why within the first month." }], "shown": [], "chosen": [] },
    "rights.fee": { "tree": [{ "type": 0, "value": "When we charge a fee" }], "shown": [], "chosen": [] },
    "rights.time-declared": { "tree": [{ "type": 0, "value": "We aim to answer within" }], "shown": [], "chosen": [] },
    "rights.other": { "tree": [{ "type": 0, "value": "Rights we give you beyond the law" }], "shown": [], "chosen": [] },
    "object.heading": { "tree": [{ "type": 0, "value": "Your right to object" }], "shown": [], "chosen": [] },
    "object.general": { "tree": [{ "type": 0, "value": "You can object at any time, for reasons to do with your own situation, if we use your data for: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "object.general-these": { "tree": [{ "type": 0, "value": "You can object at any time, for reasons to do with your own situation, to these uses of your data." }], "shown": [], "chosen": [] },
    "object.effect": { "tree": [{ "type": 0, "value": "We then stop. We go on only if we show compelling reasons that outweigh yours, or if we need the data for a legal claim." }], "shown": [], "chosen": [] },
    "object.marketing": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "You can object to marketing at any time. You do not have to say why. We then stop." }] }], "shown": [], "chosen": [] },
    "object.marketing-these": { "tree": [{ "type": 0, "value": "Here is where we do marketing." }], "shown": [], "chosen": [] },
    "object.marketing-for": { "tree": [{ "type": 0, "value": "Where we do marketing: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "object.apart": { "tree": [{ "type": 1, "value": "purpose" }, { "type": 0, "value": " (except for marketing)" }], "shown": ["purpose"], "chosen": [] },
    "object.part": { "tree": [{ "type": 1, "value": "purpose" }, { "type": 0, "value": " (this part: " }, { "type": 1, "value": "part" }, { "type": 0, "value": ")" }], "shown": ["purpose", "part"], "chosen": [] },
    "object.marketing-profile": { "tree": [{ "type": 0, "value": "We then also stop making a profile of you for it." }], "shown": [], "chosen": [] },
    "object.how": { "tree": [{ "type": 0, "value": "How to object" }], "shown": [], "chosen": [] },
    "object.stop": { "tree": [{ "type": 0, "value": "How to stop marketing" }], "shown": [], "chosen": [] },
    "complaints.heading": { "tree": [{ "type": 0, "value": "Complaints" }], "shown": [], "chosen": [] },
    "complaints.us": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "Complain to us." }] }, { "type": 0, "value": " You have the right to complain to us if you think we broke data protection law with your data." }], "shown": [], "chosen": [] },
    "complaints.us-declared": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "Complain to us." }] }, { "type": 0, "value": " You can bring a complaint about your data to us." }], "shown": [], "chosen": [] },
    "complaints.us-how": { "tree": [{ "type": 0, "value": "How to complain to us" }], "shown": [], "chosen": [] },
    "complaints.acknowledge": { "tree": [{ "type": 0, "value": "We confirm that we have it within" }], "shown": [], "chosen": [] },
    "complaints.respond": { "tree": [{ "type": 0, "value": "We answer within" }], "shown": [], "chosen": [] },
    "complaints.process": { "tree": [{ "type": 0, "value": "What happens then" }], "shown": [], "chosen": [] },
    "complaints.uk": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "Complain to the regulator." }] }, { "type": 0, "value": " You can also complain to the Information Commission (ICO), which enforces data protection law in the UK." }], "shown": [], "chosen": [] },
    "complaints.uk-before": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "Complain to the regulator." }] }, { "type": 0, "value": " You can also complain to the Information Commissioner (ICO), who enforces data protection law in the UK." }], "shown": [], "chosen": [] },
    "complaints.eu": { "tree": [{ "type": 8, "value": "b", "children": [{ "type": 0, "value": "Complain to an authority." }] }, { "type": 0, "value": " You can complain to a data protection authority in the European Economic Area." }], "shown": [], "chosen": [] },
    "complaints.eu-choice": { "tree": [{ "type": 0, "value": "You can choose the one where you live, where you work, or where you think the law was broken." }], "shown": [], "chosen": [] },
    "complaints.authority": { "tree": [{ "type": 0, "value": "The authority for us" }], "shown": [], "chosen": [] },
    "complaints.how": { "tree": [{ "type": 0, "value": "How to complain there" }], "shown": [], "chosen": [] },
    "complaints.website": { "tree": [{ "type": 0, "value": "Website" }], "shown": [], "chosen": [] },
    "th.name": { "tree": [{ "type": 0, "value": "Name" }], "shown": [], "chosen": [] },
    "th.set-by": { "tree": [{ "type": 0, "value": "Who sets it" }], "shown": [], "chosen": [] },
    "th.does": { "tree": [{ "type": 0, "value": "What it does" }], "shown": [], "chosen": [] },
    "th.lasts": { "tree": [{ "type": 0, "value": "How long it lasts" }], "shown": [], "chosen": [] },
    "th.shared": { "tree": [{ "type": 0, "value": "Who else gets the data" }], "shown": [], "chosen": [] },
    "th.date": { "tree": [{ "type": 0, "value": "Date" }], "shown": [], "chosen": [] },
    "th.change": { "tree": [{ "type": 0, "value": "What changed" }], "shown": [], "chosen": [] },
    "marketing.label": { "tree": [{ "type": 0, "value": "Marketing" }], "shown": [], "chosen": [] },
    "marketing.channels": { "tree": [{ "type": 0, "value": "How it reaches you: " }, { "type": 1, "value": "channels" }], "shown": ["channels"], "chosen": [] },
    "marketing.channel": { "tree": [{ "type": 5, "value": "channel", "options": { "email": { "value": [{ "type": 0, "value": "e-mail" }] }, "sms": { "value": [{ "type": 0, "value": "text message" }] }, "messaging": { "value": [{ "type": 0, "value": "messages in another service" }] }, "push": { "value": [{ "type": 0, "value": "notes on your screen" }] }, "phone": { "value": [{ "type": 0, "value": "phone" }] }, "automated_call": { "value": [{ "type": 0, "value": "calls by a machine" }] }, "post": { "value": [{ "type": 0, "value": "post" }] }, "social_media": { "value": [{ "type": 0, "value": "social media" }] }, "online_advertising": { "value": [{ "type": 0, "value": "adverts on other sites" }] }, "electronic": { "value": [{ "type": 0, "value": "electronic message" }] }, "other": { "value": [{ "type": 0, "value": "another way" }] } } }], "shown": [], "chosen": ["channel"] },
    "marketing.promotes": { "tree": [{ "type": 0, "value": "What it is about: " }, { "type": 1, "value": "what" }], "shown": ["what"], "chosen": [] },
    "marketing.offer": { "tree": [{ "type": 5, "value": "offer", "options": { "own_similar": { "value": [{ "type": 0, "value": "things like those you bought from us" }] }, "own": { "value": [{ "type": 0, "value": "what we offer" }] }, "aims": { "value": [{ "type": 0, "value": "our aims" }] }, "others": { "value": [{ "type": 0, "value": "what other organisations offer" }] }, "other": { "value": [{ "type": 0, "value": "other things" }] } } }], "shown": [], "chosen": ["offer"] },
    "marketing.others": { "tree": [{ "type": 0, "value": "Others who take part: " }, { "type": 1, "value": "names" }], "shown": ["names"], "chosen": [] },
    "marketing.others-none": { "tree": [{ "type": 0, "value": "No other organisation takes part." }], "shown": [], "chosen": [] },
    "marketing.mode": { "tree": [{ "type": 5, "value": "mode", "options": { "consent": { "value": [{ "type": 0, "value": "We send it only if you say yes." }] }, "soft_opt_in": { "value": [{ "type": 0, "value": "We do not ask first, because you are a customer." }] }, "charity_soft_opt_in": { "value": [{ "type": 0, "value": "We do not ask first, because you support our work or asked about it." }] }, "corporate_subscribers": { "value": [{ "type": 0, "value": "We send it to business addresses without asking first." }] }, "existing_relationship": { "value": [{ "type": 0, "value": "We send it because you already deal with us." }] }, "opt_out": { "value": [{ "type": 0, "value": "We send it until you say stop." }] }, "automatic_subscription": { "value": [{ "type": 0, "value": "You get it without signing up." }] }, "unsolicited": { "value": [{ "type": 0, "value": "We send it without being asked." }] }, "other": { "value": [] } } }], "shown": [], "chosen": ["mode"] },
    "marketing.obtained": { "tree": [{ "type": 5, "value": "obtained", "options": { "sale": { "value": [{ "type": 0, "value": "You gave us your address when you bought from us." }] }, "negotiations": { "value": [{ "type": 0, "value": "You gave us your address when you asked about buying from us." }] }, "interest_or_support": { "value": [{ "type": 0, "value": "You gave us your address when you supported our work or asked about it." }] }, "other": { "value": [{ "type": 0, "value": "We got your address in another way." }] } } }], "shown": [], "chosen": ["obtained"] },
    "marketing.sender": { "tree": [{ "type": 0, "value": "Every message says who sends it." }], "shown": [], "chosen": [] },
    "marketing.at-collection": { "tree": [{ "type": 0, "value": "You can say no when you give us your address." }], "shown": [], "chosen": [] },
    "marketing.every-message": { "tree": [{ "type": 0, "value": "You can say stop in every message." }], "shown": [], "chosen": [] },
    "marketing.any-time": { "tree": [{ "type": 0, "value": "You can say stop at any time." }], "shown": [], "chosen": [] },
    "marketing.stop": { "tree": [{ "type": 0, "value": "How to stop it: " }, { "type": 1, "value": "how" }], "shown": ["how"], "chosen": [] },
    "marketing.condition": { "tree": [{ "type": 0, "value": "On one condition: " }, { "type": 1, "value": "condition" }], "shown": ["condition"], "chosen": [] },
    "cookies.heading": { "tree": [{ "type": 0, "value": "Cookies" }], "shown": [], "chosen": [] },
    "cookies.none": { "tree": [{ "type": 0, "value": "We set no cookies and read nothing from your device." }], "shown": [], "chosen": [] },
    "cookies.intro": { "tree": [{ "type": 0, "value": "Cookies are small files that a website puts on your device. Similar tools store or read data there too. Here is what we use." }], "shown": [], "chosen": [] },
    "cookies.category": { "tree": [{ "type": 5, "value": "category", "options": { "strictly_necessary": { "value": [{ "type": 0, "value": "Needed for what you ask for" }] }, "security": { "value": [{ "type": 0, "value": "They protect our site" }] }, "preferences": { "value": [{ "type": 0, "value": "They remember your choices" }] }, "statistics": { "value": [{ "type": 0, "value": "They measure how people use our site" }] }, "marketing": { "value": [{ "type": 0, "value": "They are for advertising" }] }, "other": { "value": [{ "type": 0, "value": "Others" }] } } }], "shown": [], "chosen": ["category"] },
    "cookies.storage": { "tree": [{ "type": 5, "value": "storage", "options": { "local_storage": { "value": [{ "type": 0, "value": "storage in your browser" }] }, "session_storage": { "value": [{ "type": 0, "value": "storage in your browser" }] }, "pixel": { "value": [{ "type": 0, "value": "hidden picture" }] }, "fingerprint": { "value": [{ "type": 0, "value": "reads features of your device" }] }, "sdk": { "value": [{ "type": 0, "value": "part of our app" }] }, "device_emissions": { "value": [{ "type": 0, "value": "signals of your device" }] }, "other": { "value": [{ "type": 0, "value": "cookie" }] } } }], "shown": [], "chosen": ["storage"] },
    "cookies.party": { "tree": [{ "type": 5, "value": "party", "options": { "first": { "value": [{ "type": 0, "value": "Our own site" }] }, "other": { "value": [{ "type": 0, "value": "Another organisation" }] } } }], "shown": [], "chosen": ["party"] },
    "cookies.purpose": { "tree": [{ "type": 0, "value": "For this purpose: " }, { "type": 1, "value": "purpose" }], "shown": ["purpose"], "chosen": [] },
    "cookies.duration": { "tree": [{ "type": 5, "value": "duration", "options": { "session": { "value": [{ "type": 0, "value": "Until you close the browser" }] }, "other": { "value": [{ "type": 0, "value": "Until you delete it" }] } } }], "shown": [], "chosen": ["duration"] },
    "cookies.shared-none": { "tree": [{ "type": 0, "value": "Nobody" }], "shown": [], "chosen": [] },
    "cookies.needed": { "tree": [{ "type": 0, "value": "What you ask for does not work without these, so we do not ask first." }], "shown": [], "chosen": [] },
    "cookies.carrying": { "tree": [{ "type": 0, "value": "Data cannot travel between you and our site without these, so we do not ask first." }], "shown": [], "chosen": [] },
    "cookies.uk-statistics": { "tree": [{ "type": 0, "value": "We use these only to count how people use our site, so that we can improve it. We do not ask first, but you can say no." }], "shown": [], "chosen": [] },
    "cookies.uk-appearance": { "tree": [{ "type": 0, "value": "These only fit our site to the choices you make. We do not ask first, but you can say no." }], "shown": [], "chosen": [] },
    "cookies.uk-emergency": { "tree": [{ "type": 0, "value": "This finds where you are when you call for emergency help. We do not ask first." }], "shown": [], "chosen": [] },
    "cookies.position": { "tree": [{ "type": 0, "value": "We do not ask first. The position of an authority that we rely on: " }, { "type": 1, "value": "position" }], "shown": ["position"], "chosen": [] },
    "cookies.consent": { "tree": [{ "type": 0, "value": "We set these only if you say yes." }], "shown": [], "chosen": [] },
    "cookies.objection": { "tree": [{ "type": 0, "value": "How to say no to these" }], "shown": [], "chosen": [] },
    "cookies.choice": { "tree": [{ "type": 0, "value": "How you say yes or no" }], "shown": [], "chosen": [] },
    "cookies.choice-banner": { "tree": [{ "type": 0, "value": "A banner asks you first." }], "shown": [], "chosen": [] },
    "cookies.choice-settings": { "tree": [{ "type": 0, "value": "You choose in the settings." }], "shown": [], "chosen": [] },
    "cookies.choice-granular": { "tree": [{ "type": 0, "value": "You can choose group by group." }], "shown": [], "chosen": [] },
    "cookies.choice-easy": { "tree": [{ "type": 0, "value": "It is as easy to say no as to say yes." }], "shown": [], "chosen": [] },
    "cookies.choice-none": { "tree": [{ "type": 0, "value": "We do not ask you." }], "shown": [], "chosen": [] },
    "cookies.change": { "tree": [{ "type": 0, "value": "How to change your mind" }], "shown": [], "chosen": [] },
    "cookies.control": { "tree": [{ "type": 5, "value": "control", "options": { "always_available": { "value": [{ "type": 0, "value": "The cookie control is always on our site." }] }, "browser_settings": { "value": [{ "type": 0, "value": "You use the settings of your browser." }] }, "other": { "value": [{ "type": 0, "value": "Another way" }] } } }], "shown": [], "chosen": ["control"] },
    "cookies.more": { "tree": [{ "type": 0, "value": "More about our cookies" }], "shown": [], "chosen": [] },
    "children.heading": { "tree": [{ "type": 0, "value": "Children" }], "shown": [], "chosen": [] },
    "children.none": { "tree": [{ "type": 0, "value": "We offer nothing that is meant for children." }], "shown": [], "chosen": [] },
    "children.service": { "tree": [{ "type": 5, "value": "offered", "options": { "yes": { "value": [{ "type": 0, "value": "We offer online services to children." }] }, "other": { "value": [{ "type": 0, "value": "We offer no online services to children." }] } } }], "shown": [], "chosen": ["offered"] },
    "children.minimum": { "tree": [{ "type": 0, "value": "The youngest you can be" }], "shown": [], "chosen": [] },
    "children.defined": { "tree": [{ "type": 0, "value": "Who counts as a child" }], "shown": [], "chosen": [] },
    "children.under": { "tree": [{ "type": 0, "value": "Anyone under " }, { "type": 1, "value": "age" }], "shown": ["age"], "chosen": [] },
    "children.use": { "tree": [{ "type": 0, "value": "What we use children\u2019s data for" }], "shown": [], "chosen": [] },
    "children.parent-below": { "tree": [{ "type": 0, "value": "If you are under " }, { "type": 1, "value": "age" }, { "type": 0, "value": ", a parent or guardian has to agree." }], "shown": ["age"], "chosen": [] },
    "children.parent": { "tree": [{ "type": 0, "value": "If you are a child, a parent or guardian has to agree." }], "shown": [], "chosen": [] },
    "children.parent-none": { "tree": [{ "type": 0, "value": "We do not ask a parent or guardian to agree." }], "shown": [], "chosen": [] },
    "children.parent-how": { "tree": [{ "type": 0, "value": "How a parent agrees" }], "shown": [], "chosen": [] },
    "children.parent-covers": { "tree": [{ "type": 0, "value": "What a parent agrees to" }], "shown": [], "chosen": [] },
    "children.parent-check": { "tree": [{ "type": 0, "value": "How we check that it is a parent" }], "shown": [], "chosen": [] },
    "children.parent-unchecked": { "tree": [{ "type": 0, "value": "We do not check this." }], "shown": [], "chosen": [] },
    "children.consent": { "tree": [{ "type": 0, "value": "If you are under " }, { "type": 1, "value": "age" }, { "type": 0, "value": ", your own consent is not enough for our online service. A parent or guardian has to give it or approve it." }], "shown": ["age"], "chosen": [] },
    "children.consent-ages": { "tree": [{ "type": 0, "value": "Your own consent to our online service is not enough below a certain age. Then a parent or guardian has to give it or approve it. Here is the age in each country." }], "shown": [], "chosen": [] },
    "children.protection": { "tree": [{ "type": 0, "value": "How we protect children from the start" }], "shown": [], "chosen": [] },
    "children.rights": { "tree": [{ "type": 0, "value": "Children have the same rights over their data as adults." }], "shown": [], "chosen": [] },
    "children.version": { "tree": [{ "type": 0, "value": "This notice for children" }], "shown": [], "chosen": [] },
    "security.heading": { "tree": [{ "type": 0, "value": "Security" }], "shown": [], "chosen": [] },
    "security.measures": { "tree": [{ "type": 0, "value": "What we do to keep your data safe" }], "shown": [], "chosen": [] },
    "security.measure": { "tree": [{ "type": 5, "value": "type", "options": { "access_control": { "value": [{ "type": 0, "value": "Only those who need your data can open it." }] }, "encryption": { "value": [{ "type": 0, "value": "We encrypt data." }] }, "training": { "value": [{ "type": 0, "value": "We train our people." }] }, "secure_premises": { "value": [{ "type": 0, "value": "Our rooms are locked." }] }, "password": { "value": [{ "type": 0, "value": "A password protects it." }] }, "backups": { "value": [{ "type": 0, "value": "We keep backups." }] }, "need_to_know": { "value": [{ "type": 0, "value": "Only those who need to know can see it." }] }, "review": { "value": [{ "type": 0, "value": "We check our protection." }] }, "other": { "value": [{ "type": 0, "value": "We take another measure." }] } } }], "shown": [], "chosen": ["type"] },
    "security.storage": { "tree": [{ "type": 0, "value": "Where we hold your data" }], "shown": [], "chosen": [] },
    "security.marking": { "tree": [{ "type": 0, "value": "How we mark papers" }], "shown": [], "chosen": [] },
    "security.for": { "tree": [{ "type": 0, "value": "For this purpose: " }, { "type": 1, "value": "purposes" }], "shown": ["purposes"], "chosen": [] },
    "breach.heading": { "tree": [{ "type": 0, "value": "If data are lost, stolen or seen by the wrong people" }], "shown": [], "chosen": [] },
    "breach.assess": { "tree": [{ "type": 0, "value": "How we judge the risk" }], "shown": [], "chosen": [] },
    "breach.authority": { "tree": [{ "type": 0, "value": "Which authority we tell" }], "shown": [], "chosen": [] },
    "breach.authority-when": { "tree": [{ "type": 0, "value": "When we tell the authority" }], "shown": [], "chosen": [] },
    "breach.within": { "tree": [{ "type": 0, "value": "How soon we tell the authority" }], "shown": [], "chosen": [] },
    "breach.clock": { "tree": [{ "type": 5, "value": "clock", "options": { "awareness": { "value": [{ "type": 1, "value": "time" }, { "type": 0, "value": " after we learn of it" }] }, "occurrence": { "value": [{ "type": 1, "value": "time" }, { "type": 0, "value": " after it happens" }] }, "other": { "value": [{ "type": 1, "value": "time" }] } } }], "shown": ["time"], "chosen": ["clock"] },
    "breach.people-when": { "tree": [{ "type": 0, "value": "When we tell you" }], "shown": [], "chosen": [] },
    "breach.people-how": { "tree": [{ "type": 0, "value": "How we tell you" }], "shown": [], "chosen": [] },
    "changes.heading": { "tree": [{ "type": 0, "value": "Changes and dates" }], "shown": [], "chosen": [] },
    "changes.effective": { "tree": [{ "type": 0, "value": "This notice applies from" }], "shown": [], "chosen": [] },
    "changes.reviewed": { "tree": [{ "type": 0, "value": "We last checked it on" }], "shown": [], "chosen": [] },
    "changes.version": { "tree": [{ "type": 0, "value": "Version" }], "shown": [], "chosen": [] },
    "changes.url": { "tree": [{ "type": 0, "value": "Where to find it" }], "shown": [], "chosen": [] },
    "changes.languages": { "tree": [{ "type": 0, "value": "Other languages" }], "shown": [], "chosen": [] },
    "changes.new-purpose": { "tree": [{ "type": 0, "value": "Before we use your data for a new purpose, the law asks us to tell you." }], "shown": [], "chosen": [] },
    "changes.notify": { "tree": [{ "type": 0, "value": "How we tell you about changes" }], "shown": [], "chosen": [] },
    "changes.notify-none": { "tree": [{ "type": 0, "value": "We do not tell you about changes to this notice." }], "shown": [], "chosen": [] },
    "changes.channel": { "tree": [{ "type": 5, "value": "channel", "options": { "website": { "value": [{ "type": 0, "value": "on our website" }] }, "email": { "value": [{ "type": 0, "value": "by e-mail" }] }, "post": { "value": [{ "type": 0, "value": "by post" }] }, "account": { "value": [{ "type": 0, "value": "in your account" }] }, "in_person": { "value": [{ "type": 0, "value": "in person" }] }, "new_notice": { "value": [{ "type": 0, "value": "with a new notice" }] }, "other": { "value": [{ "type": 0, "value": "another way" }] } } }], "shown": [], "chosen": ["channel"] },
    "changes.when": { "tree": [{ "type": 5, "value": "when", "options": { "any_time": { "value": [{ "type": 0, "value": "This notice can change at any time." }] }, "substantial_changes": { "value": [{ "type": 0, "value": "We tell you when something important changes." }] }, "before_they_apply": { "value": [{ "type": 0, "value": "We tell you before changes apply." }] }, "other": { "value": [] } } }], "shown": [], "chosen": ["when"] },
    "changes.process": { "tree": [{ "type": 0, "value": "What we do when it changes" }], "shown": [], "chosen": [] },
    "changes.told": { "tree": [{ "type": 0, "value": "We told people on: " }, { "type": 1, "value": "date" }], "shown": ["date"], "chosen": [] },
    "changes.terms": { "tree": [{ "type": 0, "value": "What words mean" }], "shown": [], "chosen": [] },
    "changes.documents": { "tree": [{ "type": 0, "value": "Other documents" }], "shown": [], "chosen": [] },
    "further.compatible": { "tree": [{ "type": 0, "value": "New uses that are close to the first" }], "shown": [], "chosen": [] },
    "further.unrelated": { "tree": [{ "type": 0, "value": "New uses that have nothing to do with the first" }], "shown": [], "chosen": [] },
    "further.conditions": { "tree": [{ "type": 0, "value": "What has to be so first" }], "shown": [], "chosen": [] },
    "further.informs": { "tree": [{ "type": 0, "value": "When we tell you of a new use" }], "shown": [], "chosen": [] },
    "further.informs-when": { "tree": [{ "type": 5, "value": "informs", "options": { "always": { "value": [{ "type": 0, "value": "Always" }] }, "unrelated_only": { "value": [{ "type": 0, "value": "Only if it has nothing to do with the first" }] }, "never": { "value": [{ "type": 0, "value": "Never" }] }, "other": { "value": [] } } }], "shown": [], "chosen": ["informs"] },
    "further.anonymised": { "tree": [{ "type": 0, "value": "Data that no longer show who you are" }], "shown": [], "chosen": [] },
    "further.none": { "tree": [{ "type": 0, "value": "We do not use your data for new purposes later." }], "shown": [], "chosen": [] },
    "further.label": { "tree": [{ "type": 0, "value": "New uses of data we already had" }], "shown": [], "chosen": [] },
    "further.announced": { "tree": [{ "type": 0, "value": "We told people on: " }, { "type": 1, "value": "date" }], "shown": ["date"], "chosen": [] },
    "further.route": { "tree": [{ "type": 0, "value": "What allows it: " }, { "type": 5, "value": "route", "options": { "new_consent": { "value": [{ "type": 0, "value": "your new consent" }] }, "law": { "value": [{ "type": 0, "value": "a law" }] }, "compatible": { "value": [{ "type": 0, "value": "it is close to the first use" }] }, "uk_article_8a": { "value": [{ "type": 0, "value": "UK law counts it as close to the first use" }] }, "other": { "value": [{ "type": 0, "value": "another reason" }] } } }], "shown": [], "chosen": ["route"] },
    "further.case": { "tree": [{ "type": 0, "value": "Which case of that law: " }, { "type": 1, "value": "case" }], "shown": ["case"], "chosen": [] },
    "who.limited": { "tree": [{ "type": 0, "value": "What it is limited to" }], "shown": [], "chosen": [] },
    "who.incomplete": { "tree": [{ "type": 0, "value": "What else there is" }], "shown": [], "chosen": [] },
    "who.other-notices": { "tree": [{ "type": 0, "value": "Other notices" }], "shown": [], "chosen": [] },
    "who.notice-for": { "tree": [{ "type": 0, "value": "For: " }, { "type": 1, "value": "for" }], "shown": ["for"], "chosen": [] },
    "who.about": { "tree": [{ "type": 0, "value": "What we do" }], "shown": [], "chosen": [] },
    "who.unit": { "tree": [{ "type": 0, "value": "Who does the work" }], "shown": [], "chosen": [] },
    "who.part-of": { "tree": [{ "type": 0, "value": "What we are a part of" }], "shown": [], "chosen": [] },
    "who.oversight": { "tree": [{ "type": 0, "value": "Who watches over us" }], "shown": [], "chosen": [] },
    "who.policy": { "tree": [{ "type": 0, "value": "Our own privacy notice" }], "shown": [], "chosen": [] },
    "who.governance": { "tree": [{ "type": 0, "value": "How we are run" }], "shown": [], "chosen": [] }
  } }
};

// src/notice/values.ts
var schemes = ["https:", "http:", "mailto:", "tel:"];
var isSafeUrl = (url) => {
  try {
    return schemes.includes(new URL(url).protocol);
  } catch {
    return false;
  }
};
var oneLine = (text3) => text3.replace(/\s+/gu, " ").trim();
function wordingIn(text3, language) {
  const base = baseOf(language);
  const own2 = text3.words.get(language) ?? [...text3.words].find(([tag]) => baseOf(tag) === base)?.[1];
  return own2 ?? (isNameText(text3) ? [...text3.words.values()][0] : void 0);
}
var baseOf = (tag) => tag.split("-")[0];
function textIn(text3, language) {
  const wording = wordingIn(text3, language);
  const line2 = wording === void 0 ? "" : oneLine(wording.text);
  return wording === void 0 || line2 === "" ? void 0 : plainSlot(line2, [wording.at]);
}
function formatsOf(locale) {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const regions = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  const tongues = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: "conjunction" }),
    disjunction: new Intl.ListFormat(locale, { type: "disjunction" })
  };
  return {
    date: (date, at) => plainSlot(days.format(new Date(date)), [at]),
    country: (code, at) => plainSlot(regions.of(code) ?? code, [at]),
    languageName: (tag, at) => plainSlot(tongues.of(tag) ?? tag, [at]),
    list: (slots, type = "conjunction") => listed(lists[type], slots)
  };
}
function listed(format2, slots) {
  const parts = format2.formatToParts(slots.map((_, index) => String(index)));
  const content3 = parts.flatMap((part) => {
    const slot = part.type === "element" ? slots[Number(part.value)] : void 0;
    return slot ? structuredClone(slot.content) : [{ type: "text", value: part.value }];
  });
  return joined(content3, slots);
}
function sentences(slots) {
  const content3 = slots.flatMap((slot, index) => {
    const isLast = index === slots.length - 1;
    const stop2 = isLast ? "" : endsSentence.test(String(slot.raw)) ? " " : ". ";
    return stop2 === "" ? structuredClone(slot.content) : [...structuredClone(slot.content), { type: "text", value: stop2 }];
  });
  return joined(content3, slots);
}
var endsSentence = /[.!?…。:;][”’"')\]]*$/u;
function joined(content3, slots) {
  const raw = slots.map((slot) => String(slot.raw)).join(" ");
  return new Slot(content3, raw, unique(slots.flatMap((slot) => slot.at)), unique(slots.flatMap((slot) => slot.cites)));
}
var linkSlot = (url, words3, at) => isSafeUrl(url) ? new Slot([{ type: "link", url, children: [{ type: "text", value: words3 }] }], words3, at) : plainSlot(words3, at);

// node_modules/@formatjs/fast-memoize/index.js
function memoize(fn, options) {
  const cache = options && options.cache ? options.cache : cacheDefault;
  const serializer = options && options.serializer ? options.serializer : serializerDefault;
  return (options && options.strategy ? options.strategy : strategyDefault)(fn, {
    cache,
    serializer
  });
}
function isPrimitive(value) {
  return value == null || typeof value === "number" || typeof value === "boolean";
}
function monadic(fn, cache, serializer, arg) {
  const cacheKey = isPrimitive(arg) ? arg : serializer(arg);
  let computedValue = cache.get(cacheKey);
  if (typeof computedValue === "undefined") {
    computedValue = fn.call(this, arg);
    cache.set(cacheKey, computedValue);
  }
  return computedValue;
}
function variadic(fn, cache, serializer) {
  const args = Array.prototype.slice.call(arguments, 3);
  const cacheKey = serializer(args);
  let computedValue = cache.get(cacheKey);
  if (typeof computedValue === "undefined") {
    computedValue = fn.apply(this, args);
    cache.set(cacheKey, computedValue);
  }
  return computedValue;
}
function assemble(fn, context, strategy, cache, serialize) {
  return strategy.bind(context, fn, cache, serialize);
}
function strategyDefault(fn, options) {
  const strategy = fn.length === 1 ? monadic : variadic;
  return assemble(fn, this, strategy, options.cache.create(), options.serializer);
}
function strategyVariadic(fn, options) {
  return assemble(fn, this, variadic, options.cache.create(), options.serializer);
}
function strategyMonadic(fn, options) {
  return assemble(fn, this, monadic, options.cache.create(), options.serializer);
}
var serializerDefault = function() {
  return JSON.stringify(arguments);
};
var ObjectWithoutPrototypeCache = class {
  constructor() {
    this.cache = /* @__PURE__ */ Object.create(null);
  }
  get(key) {
    return this.cache[key];
  }
  set(key, value) {
    this.cache[key] = value;
  }
};
var cacheDefault = { create: function create() {
  return new ObjectWithoutPrototypeCache();
} };
var strategies = {
  variadic: strategyVariadic,
  monadic: strategyMonadic
};

// node_modules/@formatjs/icu-skeleton-parser/index.js
var DATE_TIME_REGEX = /(?:[Eec]{1,6}|G{1,5}|[Qq]{1,5}|(?:[yYur]+|U{1,5})|[ML]{1,5}|d{1,2}|D{1,3}|F{1}|[abB]{1,5}|[hkHK]{1,2}|w{1,2}|W{1}|m{1,2}|s{1,2}|[zZOvVxX]{1,4})(?=([^']*'[^']*')*[^']*$)/g;
function parseDateTimeSkeleton(skeleton) {
  const result = {};
  skeleton.replace(DATE_TIME_REGEX, (match) => {
    const len = match.length;
    switch (match[0]) {
      case "G":
        result.era = len === 4 ? "long" : len === 5 ? "narrow" : "short";
        break;
      case "y":
        result.year = len === 2 ? "2-digit" : "numeric";
        break;
      case "Y":
      case "u":
      case "U":
      case "r":
        throw new RangeError("`Y/u/U/r` (year) patterns are not supported, use `y` instead");
      case "q":
      case "Q":
        throw new RangeError("`q/Q` (quarter) patterns are not supported");
      case "M":
      case "L":
        result.month = [
          "numeric",
          "2-digit",
          "short",
          "long",
          "narrow"
        ][len - 1];
        break;
      case "w":
      case "W":
        throw new RangeError("`w/W` (week) patterns are not supported");
      case "d":
        result.day = ["numeric", "2-digit"][len - 1];
        break;
      case "D":
      case "F":
      case "g":
        throw new RangeError("`D/F/g` (day) patterns are not supported, use `d` instead");
      case "E":
        result.weekday = len === 4 ? "long" : len === 5 ? "narrow" : "short";
        break;
      case "e":
        if (len < 4) throw new RangeError("`e..eee` (weekday) patterns are not supported");
        result.weekday = [
          "short",
          "long",
          "narrow",
          "short"
        ][len - 3];
        break;
      case "c":
        if (len < 4) throw new RangeError("`c..ccc` (weekday) patterns are not supported");
        result.weekday = [
          "short",
          "long",
          "narrow",
          "short"
        ][len - 3];
        break;
      case "a":
        result.hour12 = true;
        break;
      case "b":
      case "B":
        throw new RangeError("`b/B` (period) patterns are not supported, use `a` instead");
      case "h":
        result.hourCycle = "h12";
        result.hour = ["numeric", "2-digit"][len - 1];
        break;
      case "H":
        result.hourCycle = "h23";
        result.hour = ["numeric", "2-digit"][len - 1];
        break;
      case "K":
        result.hourCycle = "h11";
        result.hour = ["numeric", "2-digit"][len - 1];
        break;
      case "k":
        result.hourCycle = "h24";
        result.hour = ["numeric", "2-digit"][len - 1];
        break;
      case "j":
      case "J":
      case "C":
        throw new RangeError("`j/J/C` (hour) patterns are not supported, use `h/H/K/k` instead");
      case "m":
        result.minute = ["numeric", "2-digit"][len - 1];
        break;
      case "s":
        result.second = ["numeric", "2-digit"][len - 1];
        break;
      case "S":
      case "A":
        throw new RangeError("`S/A` (second) patterns are not supported, use `s` instead");
      case "z":
        result.timeZoneName = len < 4 ? "short" : "long";
        break;
      case "Z":
      case "O":
      case "v":
      case "V":
      case "X":
      case "x":
        throw new RangeError("`Z/O/v/V/X/x` (timeZone) patterns are not supported, use `z` instead");
    }
    return "";
  });
  return result;
}
var WHITE_SPACE_REGEX = /[\t-\r \x85\u200E\u200F\u2028\u2029]/i;
function parseNumberSkeletonFromString(skeleton) {
  if (skeleton.length === 0) throw new Error("Number skeleton cannot be empty");
  const stringTokens = skeleton.split(WHITE_SPACE_REGEX).filter((x) => x.length > 0);
  const tokens2 = [];
  for (const stringToken of stringTokens) {
    let stemAndOptions = stringToken.split("/");
    if (stemAndOptions.length === 0) throw new Error("Invalid number skeleton");
    const [stem, ...options] = stemAndOptions;
    for (const option of options) if (option.length === 0) throw new Error("Invalid number skeleton");
    tokens2.push({
      stem,
      options
    });
  }
  return tokens2;
}
function icuUnitToEcma(unit) {
  return unit.replace(/^(.*?)-/, "");
}
var FRACTION_PRECISION_REGEX = /^\.(?:(0+)(\*)?|(#+)|(0+)(#+))$/g;
var SIGNIFICANT_PRECISION_REGEX = /^(@+)?(\+|#+)?[rs]?$/g;
var INTEGER_WIDTH_REGEX = /(\*)(0+)|(#+)(0+)|(0+)/g;
var CONCISE_INTEGER_WIDTH_REGEX = /^(0+)$/;
function parseSignificantPrecision(str) {
  const result = {};
  if (str[str.length - 1] === "r") result.roundingPriority = "morePrecision";
  else if (str[str.length - 1] === "s") result.roundingPriority = "lessPrecision";
  str.replace(SIGNIFICANT_PRECISION_REGEX, function(_, g1, g2) {
    if (typeof g2 !== "string") {
      result.minimumSignificantDigits = g1.length;
      result.maximumSignificantDigits = g1.length;
    } else if (g2 === "+") result.minimumSignificantDigits = g1.length;
    else if (g1[0] === "#") result.maximumSignificantDigits = g1.length;
    else {
      result.minimumSignificantDigits = g1.length;
      result.maximumSignificantDigits = g1.length + (typeof g2 === "string" ? g2.length : 0);
    }
    return "";
  });
  return result;
}
function parseSign(str) {
  switch (str) {
    case "sign-auto":
      return { signDisplay: "auto" };
    case "sign-accounting":
    case "()":
      return { currencySign: "accounting" };
    case "sign-always":
    case "+!":
      return { signDisplay: "always" };
    case "sign-accounting-always":
    case "()!":
      return {
        signDisplay: "always",
        currencySign: "accounting"
      };
    case "sign-except-zero":
    case "+?":
      return { signDisplay: "exceptZero" };
    case "sign-accounting-except-zero":
    case "()?":
      return {
        signDisplay: "exceptZero",
        currencySign: "accounting"
      };
    case "sign-never":
    case "+_":
      return { signDisplay: "never" };
  }
}
function parseConciseScientificAndEngineeringStem(stem) {
  let result;
  if (stem[0] === "E" && stem[1] === "E") {
    result = { notation: "engineering" };
    stem = stem.slice(2);
  } else if (stem[0] === "E") {
    result = { notation: "scientific" };
    stem = stem.slice(1);
  }
  if (result) {
    const signDisplay = stem.slice(0, 2);
    if (signDisplay === "+!") {
      result.signDisplay = "always";
      stem = stem.slice(2);
    } else if (signDisplay === "+?") {
      result.signDisplay = "exceptZero";
      stem = stem.slice(2);
    }
    if (!CONCISE_INTEGER_WIDTH_REGEX.test(stem)) throw new Error("Malformed concise eng/scientific notation");
    result.minimumIntegerDigits = stem.length;
  }
  return result;
}
function parseNotationOptions(opt) {
  const result = {};
  const signOpts = parseSign(opt);
  if (signOpts) return signOpts;
  return result;
}
function parseNumberSkeleton(tokens2) {
  let result = {};
  for (const token of tokens2) {
    switch (token.stem) {
      case "percent":
      case "%":
        result.style = "percent";
        continue;
      case "%x100":
        result.style = "percent";
        result.scale = 100;
        continue;
      case "currency":
        result.style = "currency";
        result.currency = token.options[0];
        continue;
      case "group-off":
      case ",_":
        result.useGrouping = false;
        continue;
      case "precision-integer":
      case ".":
        result.maximumFractionDigits = 0;
        continue;
      case "measure-unit":
      case "unit":
        result.style = "unit";
        result.unit = icuUnitToEcma(token.options[0]);
        continue;
      case "compact-short":
      case "K":
        result.notation = "compact";
        result.compactDisplay = "short";
        continue;
      case "compact-long":
      case "KK":
        result.notation = "compact";
        result.compactDisplay = "long";
        continue;
      case "scientific":
        result = {
          ...result,
          notation: "scientific",
          ...token.options.reduce((all2, opt) => ({
            ...all2,
            ...parseNotationOptions(opt)
          }), {})
        };
        continue;
      case "engineering":
        result = {
          ...result,
          notation: "engineering",
          ...token.options.reduce((all2, opt) => ({
            ...all2,
            ...parseNotationOptions(opt)
          }), {})
        };
        continue;
      case "notation-simple":
        result.notation = "standard";
        continue;
      case "unit-width-narrow":
        result.currencyDisplay = "narrowSymbol";
        result.unitDisplay = "narrow";
        continue;
      case "unit-width-short":
        result.currencyDisplay = "code";
        result.unitDisplay = "short";
        continue;
      case "unit-width-full-name":
        result.currencyDisplay = "name";
        result.unitDisplay = "long";
        continue;
      case "unit-width-iso-code":
        result.currencyDisplay = "symbol";
        continue;
      case "scale":
        result.scale = parseFloat(token.options[0]);
        continue;
      case "rounding-mode-floor":
        result.roundingMode = "floor";
        continue;
      case "rounding-mode-ceiling":
        result.roundingMode = "ceil";
        continue;
      case "rounding-mode-down":
        result.roundingMode = "trunc";
        continue;
      case "rounding-mode-up":
        result.roundingMode = "expand";
        continue;
      case "rounding-mode-half-even":
        result.roundingMode = "halfEven";
        continue;
      case "rounding-mode-half-down":
        result.roundingMode = "halfTrunc";
        continue;
      case "rounding-mode-half-up":
        result.roundingMode = "halfExpand";
        continue;
      case "integer-width":
        if (token.options.length > 1) throw new RangeError("integer-width stems only accept a single optional option");
        token.options[0].replace(INTEGER_WIDTH_REGEX, function(_, g1, g2, g3, g4, g5) {
          if (g1) result.minimumIntegerDigits = g2.length;
          else if (g3 && g4) throw new Error("We currently do not support maximum integer digits");
          else if (g5) throw new Error("We currently do not support exact integer digits");
          return "";
        });
        continue;
    }
    if (CONCISE_INTEGER_WIDTH_REGEX.test(token.stem)) {
      result.minimumIntegerDigits = token.stem.length;
      continue;
    }
    if (FRACTION_PRECISION_REGEX.test(token.stem)) {
      if (token.options.length > 1) throw new RangeError("Fraction-precision stems only accept a single optional option");
      token.stem.replace(FRACTION_PRECISION_REGEX, function(_, g1, g2, g3, g4, g5) {
        if (g2 === "*") result.minimumFractionDigits = g1.length;
        else if (g3 && g3[0] === "#") result.maximumFractionDigits = g3.length;
        else if (g4 && g5) {
          result.minimumFractionDigits = g4.length;
          result.maximumFractionDigits = g4.length + g5.length;
        } else {
          result.minimumFractionDigits = g1.length;
          result.maximumFractionDigits = g1.length;
        }
        return "";
      });
      const opt = token.options[0];
      if (opt === "w") result = {
        ...result,
        trailingZeroDisplay: "stripIfInteger"
      };
      else if (opt) result = {
        ...result,
        ...parseSignificantPrecision(opt)
      };
      continue;
    }
    if (SIGNIFICANT_PRECISION_REGEX.test(token.stem)) {
      result = {
        ...result,
        ...parseSignificantPrecision(token.stem)
      };
      continue;
    }
    const signOpts = parseSign(token.stem);
    if (signOpts) result = {
      ...result,
      ...signOpts
    };
    const conciseScientificAndEngineeringOpts = parseConciseScientificAndEngineeringStem(token.stem);
    if (conciseScientificAndEngineeringOpts) result = {
      ...result,
      ...conciseScientificAndEngineeringOpts
    };
  }
  return result;
}

// node_modules/@formatjs/icu-messageformat-parser/index.js
var ErrorKind = /* @__PURE__ */ (function(ErrorKind2) {
  ErrorKind2[ErrorKind2["EXPECT_ARGUMENT_CLOSING_BRACE"] = 1] = "EXPECT_ARGUMENT_CLOSING_BRACE";
  ErrorKind2[ErrorKind2["EMPTY_ARGUMENT"] = 2] = "EMPTY_ARGUMENT";
  ErrorKind2[ErrorKind2["MALFORMED_ARGUMENT"] = 3] = "MALFORMED_ARGUMENT";
  ErrorKind2[ErrorKind2["EXPECT_ARGUMENT_TYPE"] = 4] = "EXPECT_ARGUMENT_TYPE";
  ErrorKind2[ErrorKind2["INVALID_ARGUMENT_TYPE"] = 5] = "INVALID_ARGUMENT_TYPE";
  ErrorKind2[ErrorKind2["EXPECT_ARGUMENT_STYLE"] = 6] = "EXPECT_ARGUMENT_STYLE";
  ErrorKind2[ErrorKind2["INVALID_NUMBER_SKELETON"] = 7] = "INVALID_NUMBER_SKELETON";
  ErrorKind2[ErrorKind2["INVALID_DATE_TIME_SKELETON"] = 8] = "INVALID_DATE_TIME_SKELETON";
  ErrorKind2[ErrorKind2["EXPECT_NUMBER_SKELETON"] = 9] = "EXPECT_NUMBER_SKELETON";
  ErrorKind2[ErrorKind2["EXPECT_DATE_TIME_SKELETON"] = 10] = "EXPECT_DATE_TIME_SKELETON";
  ErrorKind2[ErrorKind2["UNCLOSED_QUOTE_IN_ARGUMENT_STYLE"] = 11] = "UNCLOSED_QUOTE_IN_ARGUMENT_STYLE";
  ErrorKind2[ErrorKind2["EXPECT_SELECT_ARGUMENT_OPTIONS"] = 12] = "EXPECT_SELECT_ARGUMENT_OPTIONS";
  ErrorKind2[ErrorKind2["EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE"] = 13] = "EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE";
  ErrorKind2[ErrorKind2["INVALID_PLURAL_ARGUMENT_OFFSET_VALUE"] = 14] = "INVALID_PLURAL_ARGUMENT_OFFSET_VALUE";
  ErrorKind2[ErrorKind2["EXPECT_SELECT_ARGUMENT_SELECTOR"] = 15] = "EXPECT_SELECT_ARGUMENT_SELECTOR";
  ErrorKind2[ErrorKind2["EXPECT_PLURAL_ARGUMENT_SELECTOR"] = 16] = "EXPECT_PLURAL_ARGUMENT_SELECTOR";
  ErrorKind2[ErrorKind2["EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT"] = 17] = "EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT";
  ErrorKind2[ErrorKind2["EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT"] = 18] = "EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT";
  ErrorKind2[ErrorKind2["INVALID_PLURAL_ARGUMENT_SELECTOR"] = 19] = "INVALID_PLURAL_ARGUMENT_SELECTOR";
  ErrorKind2[ErrorKind2["DUPLICATE_PLURAL_ARGUMENT_SELECTOR"] = 20] = "DUPLICATE_PLURAL_ARGUMENT_SELECTOR";
  ErrorKind2[ErrorKind2["DUPLICATE_SELECT_ARGUMENT_SELECTOR"] = 21] = "DUPLICATE_SELECT_ARGUMENT_SELECTOR";
  ErrorKind2[ErrorKind2["MISSING_OTHER_CLAUSE"] = 22] = "MISSING_OTHER_CLAUSE";
  ErrorKind2[ErrorKind2["INVALID_TAG"] = 23] = "INVALID_TAG";
  ErrorKind2[ErrorKind2["INVALID_TAG_NAME"] = 25] = "INVALID_TAG_NAME";
  ErrorKind2[ErrorKind2["UNMATCHED_CLOSING_TAG"] = 26] = "UNMATCHED_CLOSING_TAG";
  ErrorKind2[ErrorKind2["UNCLOSED_TAG"] = 27] = "UNCLOSED_TAG";
  return ErrorKind2;
})({});
function isLiteralElement(el) {
  return el.type === 0;
}
function isArgumentElement(el) {
  return el.type === 1;
}
function isNumberElement(el) {
  return el.type === 2;
}
function isDateElement(el) {
  return el.type === 3;
}
function isTimeElement(el) {
  return el.type === 4;
}
function isSelectElement(el) {
  return el.type === 5;
}
function isPluralElement(el) {
  return el.type === 6;
}
function isPoundElement(el) {
  return el.type === 7;
}
function isTagElement(el) {
  return el.type === 8;
}
function isNumberSkeleton(el) {
  return !!(el && typeof el === "object" && el.type === 0);
}
function isDateTimeSkeleton(el) {
  return !!(el && typeof el === "object" && el.type === 1);
}
var SPACE_SEPARATOR_REGEX = /[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
var timeData = {
  "001": ["H", "h"],
  "419": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "AC": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "AD": ["H", "hB"],
  "AE": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "AF": [
    "H",
    "hb",
    "hB",
    "h"
  ],
  "AG": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "AI": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "AL": [
    "h",
    "H",
    "hB"
  ],
  "AM": ["H", "hB"],
  "AO": ["H", "hB"],
  "AR": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "AS": ["h", "H"],
  "AT": ["H", "hB"],
  "AU": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "AW": ["H", "hB"],
  "AX": ["H"],
  "AZ": [
    "H",
    "hB",
    "h"
  ],
  "BA": [
    "H",
    "hB",
    "h"
  ],
  "BB": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "BD": [
    "h",
    "hB",
    "H"
  ],
  "BE": ["H", "hB"],
  "BF": ["H", "hB"],
  "BG": [
    "H",
    "hB",
    "h"
  ],
  "BH": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "BI": ["H", "h"],
  "BJ": ["H", "hB"],
  "BL": ["H", "hB"],
  "BM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "BN": [
    "hb",
    "hB",
    "h",
    "H"
  ],
  "BO": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "BQ": ["H"],
  "BR": ["H", "hB"],
  "BS": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "BT": ["h", "H"],
  "BW": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "BY": ["H", "h"],
  "BZ": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "CA": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "CC": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "CD": ["hB", "H"],
  "CF": [
    "H",
    "h",
    "hB"
  ],
  "CG": ["H", "hB"],
  "CH": [
    "H",
    "hB",
    "h"
  ],
  "CI": ["H", "hB"],
  "CK": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "CL": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "CM": [
    "H",
    "h",
    "hB"
  ],
  "CN": [
    "H",
    "hB",
    "hb",
    "h"
  ],
  "CO": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "CP": ["H"],
  "CR": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "CU": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "CV": ["H", "hB"],
  "CW": ["H", "hB"],
  "CX": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "CY": [
    "h",
    "H",
    "hb",
    "hB"
  ],
  "CZ": ["H"],
  "DE": ["H", "hB"],
  "DG": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "DJ": ["h", "H"],
  "DK": ["H"],
  "DM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "DO": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "DZ": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "EA": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "EC": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "EE": ["H", "hB"],
  "EG": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "EH": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "ER": ["h", "H"],
  "ES": [
    "H",
    "hB",
    "h",
    "hb"
  ],
  "ET": [
    "hB",
    "hb",
    "h",
    "H"
  ],
  "FI": ["H"],
  "FJ": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "FK": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "FM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "FO": ["H", "h"],
  "FR": ["H", "hB"],
  "GA": ["H", "hB"],
  "GB": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "GD": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "GE": [
    "H",
    "hB",
    "h"
  ],
  "GF": ["H", "hB"],
  "GG": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "GH": ["h", "H"],
  "GI": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "GL": ["H", "h"],
  "GM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "GN": ["H", "hB"],
  "GP": ["H", "hB"],
  "GQ": [
    "H",
    "hB",
    "h",
    "hb"
  ],
  "GR": [
    "h",
    "H",
    "hb",
    "hB"
  ],
  "GS": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "GT": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "GU": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "GW": ["H", "hB"],
  "GY": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "HK": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "HN": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "HR": ["H", "hB"],
  "HU": ["H", "h"],
  "IC": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "ID": ["H"],
  "IE": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "IL": ["H", "hB"],
  "IM": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "IN": ["h", "H"],
  "IO": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "IQ": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "IR": ["hB", "H"],
  "IS": ["H"],
  "IT": ["H", "hB"],
  "JE": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "JM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "JO": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "JP": [
    "H",
    "K",
    "h"
  ],
  "KE": [
    "hB",
    "hb",
    "H",
    "h"
  ],
  "KG": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "KH": [
    "hB",
    "h",
    "H",
    "hb"
  ],
  "KI": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "KM": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "KN": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "KP": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "KR": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "KW": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "KY": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "KZ": ["H", "hB"],
  "LA": [
    "H",
    "hb",
    "hB",
    "h"
  ],
  "LB": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "LC": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "LI": [
    "H",
    "hB",
    "h"
  ],
  "LK": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "LR": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "LS": ["h", "H"],
  "LT": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "LU": [
    "H",
    "h",
    "hB"
  ],
  "LV": [
    "H",
    "hB",
    "hb",
    "h"
  ],
  "LY": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "MA": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "MC": ["H", "hB"],
  "MD": ["H", "hB"],
  "ME": [
    "H",
    "hB",
    "h"
  ],
  "MF": ["H", "hB"],
  "MG": ["H", "h"],
  "MH": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "MK": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "ML": ["H"],
  "MM": [
    "hB",
    "hb",
    "H",
    "h"
  ],
  "MN": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "MO": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "MP": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "MQ": ["H", "hB"],
  "MR": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "MS": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "MT": ["H", "h"],
  "MU": ["H", "h"],
  "MV": ["H", "h"],
  "MW": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "MX": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "MY": [
    "hb",
    "hB",
    "h",
    "H"
  ],
  "MZ": ["H", "hB"],
  "NA": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "NC": ["H", "hB"],
  "NE": ["H"],
  "NF": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "NG": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "NI": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "NL": ["H", "hB"],
  "NO": ["H", "h"],
  "NP": [
    "H",
    "h",
    "hB"
  ],
  "NR": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "NU": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "NZ": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "OM": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "PA": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "PE": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "PF": [
    "H",
    "h",
    "hB"
  ],
  "PG": ["h", "H"],
  "PH": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "PK": [
    "h",
    "hB",
    "H"
  ],
  "PL": ["H", "h"],
  "PM": ["H", "hB"],
  "PN": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "PR": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "PS": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "PT": ["H", "hB"],
  "PW": ["h", "H"],
  "PY": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "QA": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "RE": ["H", "hB"],
  "RO": ["H", "hB"],
  "RS": [
    "H",
    "hB",
    "h"
  ],
  "RU": ["H"],
  "RW": ["H", "h"],
  "SA": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "SB": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "SC": [
    "H",
    "h",
    "hB"
  ],
  "SD": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "SE": ["H"],
  "SG": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "SH": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "SI": ["H", "hB"],
  "SJ": ["H"],
  "SK": ["H"],
  "SL": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "SM": [
    "H",
    "h",
    "hB"
  ],
  "SN": [
    "H",
    "h",
    "hB"
  ],
  "SO": ["h", "H"],
  "SR": ["H", "hB"],
  "SS": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "ST": ["H", "hB"],
  "SV": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "SX": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "SY": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "SZ": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "TA": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "TC": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "TD": [
    "h",
    "H",
    "hB"
  ],
  "TF": [
    "H",
    "h",
    "hB"
  ],
  "TG": ["H", "hB"],
  "TH": ["H", "h"],
  "TJ": ["H", "h"],
  "TL": [
    "H",
    "hB",
    "hb",
    "h"
  ],
  "TM": ["H", "h"],
  "TN": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "TO": ["h", "H"],
  "TR": ["H", "hB"],
  "TT": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "TW": [
    "hB",
    "hb",
    "h",
    "H"
  ],
  "TZ": [
    "hB",
    "hb",
    "H",
    "h"
  ],
  "UA": [
    "H",
    "hB",
    "h"
  ],
  "UG": [
    "hB",
    "hb",
    "H",
    "h"
  ],
  "UM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "US": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "UY": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "UZ": [
    "H",
    "hB",
    "h"
  ],
  "VA": [
    "H",
    "h",
    "hB"
  ],
  "VC": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "VE": [
    "h",
    "H",
    "hB",
    "hb"
  ],
  "VG": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "VI": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "VN": ["H", "h"],
  "VU": ["h", "H"],
  "WF": ["H", "hB"],
  "WS": ["h", "H"],
  "XK": [
    "H",
    "hB",
    "h"
  ],
  "YE": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "YT": ["H", "hB"],
  "ZA": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "ZM": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "ZW": ["H", "h"],
  "af-ZA": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "ar-001": [
    "h",
    "hB",
    "hb",
    "H"
  ],
  "ca-ES": [
    "H",
    "h",
    "hB"
  ],
  "en-001": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "en-HK": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "en-IL": [
    "H",
    "h",
    "hb",
    "hB"
  ],
  "en-MY": [
    "h",
    "hb",
    "H",
    "hB"
  ],
  "es-BR": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "es-ES": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "es-GQ": [
    "H",
    "h",
    "hB",
    "hb"
  ],
  "fr-CA": [
    "H",
    "h",
    "hB"
  ],
  "gl-ES": [
    "H",
    "h",
    "hB"
  ],
  "gu-IN": [
    "hB",
    "hb",
    "h",
    "H"
  ],
  "hi-IN": [
    "hB",
    "h",
    "H"
  ],
  "it-CH": [
    "H",
    "h",
    "hB"
  ],
  "it-IT": [
    "H",
    "h",
    "hB"
  ],
  "kn-IN": [
    "hB",
    "h",
    "H"
  ],
  "ku-SY": ["H", "hB"],
  "ml-IN": [
    "hB",
    "h",
    "H"
  ],
  "mr-IN": [
    "hB",
    "hb",
    "h",
    "H"
  ],
  "pa-IN": [
    "hB",
    "hb",
    "h",
    "H"
  ],
  "ta-IN": [
    "hB",
    "h",
    "hb",
    "H"
  ],
  "te-IN": [
    "hB",
    "h",
    "H"
  ],
  "zu-ZA": [
    "H",
    "hB",
    "hb",
    "h"
  ]
};
function getBestPattern(skeleton, locale) {
  let skeletonCopy = "";
  for (let patternPos = 0; patternPos < skeleton.length; patternPos++) {
    const patternChar = skeleton.charAt(patternPos);
    if (patternChar === "j") {
      let extraLength = 0;
      while (patternPos + 1 < skeleton.length && skeleton.charAt(patternPos + 1) === patternChar) {
        extraLength++;
        patternPos++;
      }
      let hourLen = 1 + (extraLength & 1);
      let dayPeriodLen = extraLength < 2 ? 1 : 3 + (extraLength >> 1);
      let dayPeriodChar = "a";
      let hourChar = getDefaultHourSymbolFromLocale(locale);
      if (hourChar == "H" || hourChar == "k") dayPeriodLen = 0;
      while (dayPeriodLen-- > 0) skeletonCopy += dayPeriodChar;
      while (hourLen-- > 0) skeletonCopy = hourChar + skeletonCopy;
    } else if (patternChar === "J") skeletonCopy += "H";
    else skeletonCopy += patternChar;
  }
  return skeletonCopy;
}
function getDefaultHourSymbolFromLocale(locale) {
  let hourCycle = locale.hourCycle;
  if (hourCycle === void 0) {
    const localeWithHourCycles = locale;
    hourCycle = localeWithHourCycles.getHourCycles?.()[0] ?? localeWithHourCycles.hourCycles?.[0];
  }
  if (hourCycle) switch (hourCycle) {
    case "h24":
      return "k";
    case "h23":
      return "H";
    case "h12":
      return "h";
    case "h11":
      return "K";
    default:
      throw new Error("Invalid hourCycle");
  }
  const languageTag = locale.language;
  let regionTag;
  if (languageTag !== "root") regionTag = locale.maximize().region;
  return (timeData[`${languageTag}-${regionTag}`] || timeData[regionTag || ""] || timeData[languageTag || ""] || timeData[`${languageTag}-001`] || timeData["001"])[0].charAt(0);
}
var SPACE_SEPARATOR_START_REGEX = new RegExp(`^${SPACE_SEPARATOR_REGEX.source}*`);
var SPACE_SEPARATOR_END_REGEX = new RegExp(`${SPACE_SEPARATOR_REGEX.source}*$`);
function createLocation(start, end) {
  return {
    start,
    end
  };
}
var hasNativeFromEntries = !!Object.fromEntries;
var hasTrimStart = !!String.prototype.trimStart;
var hasTrimEnd = !!String.prototype.trimEnd;
var fromEntries = hasNativeFromEntries ? Object.fromEntries : function fromEntries2(entries) {
  const obj = {};
  for (const [k, v] of entries) obj[k] = v;
  return obj;
};
var trimStart = hasTrimStart ? function trimStart2(s) {
  return s.trimStart();
} : function trimStart3(s) {
  return s.replace(SPACE_SEPARATOR_START_REGEX, "");
};
var trimEnd = hasTrimEnd ? function trimEnd2(s) {
  return s.trimEnd();
} : function trimEnd3(s) {
  return s.replace(SPACE_SEPARATOR_END_REGEX, "");
};
var IDENTIFIER_PREFIX_RE = new RegExp("([^\\p{White_Space}\\p{Pattern_Syntax}]*)", "yu");
function matchIdentifierAtIndex(s, index) {
  IDENTIFIER_PREFIX_RE.lastIndex = index;
  return IDENTIFIER_PREFIX_RE.exec(s)[1] ?? "";
}
function plainTopLevelEndPosition(message) {
  if (message.length === 0) return null;
  let line2 = 1;
  let column = 1;
  for (let offset = 0; offset < message.length; ) {
    const code = message.charCodeAt(offset);
    switch (code) {
      case 35:
      case 39:
      case 60:
      case 123:
      case 125:
        return null;
    }
    if (code === 10) {
      line2++;
      column = 1;
      offset++;
    } else {
      column++;
      if (code >= 55296 && code <= 56319 && offset + 1 < message.length) {
        const next = message.charCodeAt(offset + 1);
        offset += next >= 56320 && next <= 57343 ? 2 : 1;
      } else offset++;
    }
  }
  return {
    offset: message.length,
    line: line2,
    column
  };
}
var Parser = class {
  constructor(message, options = {}) {
    this.message = message;
    this.position = {
      offset: 0,
      line: 1,
      column: 1
    };
    this.ignoreTag = !!options.ignoreTag;
    this.locale = options.locale;
    this.requiresOtherClause = !!options.requiresOtherClause;
    this.shouldParseSkeletons = !!options.shouldParseSkeletons;
  }
  parse() {
    if (this.offset() !== 0) throw Error("parser can only be used once");
    if (this.message.length > 0) {
      const firstCode = this.message.charCodeAt(0);
      if (firstCode !== 35 && firstCode !== 39 && firstCode !== 60 && firstCode !== 123 && firstCode !== 125) {
        const plainEndPosition = plainTopLevelEndPosition(this.message);
        if (plainEndPosition) {
          const start = this.clonePosition();
          this.position = plainEndPosition;
          return {
            val: [{
              type: 0,
              value: this.message,
              location: createLocation(start, this.clonePosition())
            }],
            err: null
          };
        }
      }
    }
    return this.parseMessage(0, "", false);
  }
  parseMessage(nestingLevel, parentArgType, expectingCloseTag) {
    let elements = [];
    while (!this.isEOF()) {
      const char = this.char();
      if (char === 123) {
        const result = this.parseArgument(nestingLevel, expectingCloseTag);
        if (result.err) return result;
        elements.push(result.val);
      } else if (char === 125 && nestingLevel > 0) break;
      else if (char === 35 && (parentArgType === "plural" || parentArgType === "selectordinal")) {
        const position = this.clonePosition();
        this.bump();
        elements.push({
          type: 7,
          location: createLocation(position, this.clonePosition())
        });
      } else if (char === 60 && !this.ignoreTag && this.peek() === 47) {
        if (expectingCloseTag) break;
        else return this.error(26, createLocation(this.clonePosition(), this.clonePosition()));
      } else if (char === 60 && !this.ignoreTag && _isAlpha(this.peek() || 0)) {
        const result = this.parseTag(nestingLevel, parentArgType);
        if (result.err) return result;
        elements.push(result.val);
      } else {
        const result = this.parseLiteral(nestingLevel, parentArgType);
        if (result.err) return result;
        elements.push(result.val);
      }
    }
    return {
      val: elements,
      err: null
    };
  }
  /**
  * A tag name must start with an ASCII lower/upper case letter. The grammar is based on the
  * [custom element name][] except that a dash is NOT always mandatory and uppercase letters
  * are accepted:
  *
  * ```
  * tag ::= "<" tagName (whitespace)* "/>" | "<" tagName (whitespace)* ">" message "</" tagName (whitespace)* ">"
  * tagName ::= [a-z] (PENChar)*
  * PENChar ::=
  *     "-" | "." | [0-9] | "_" | [a-z] | [A-Z] | #xB7 | [#xC0-#xD6] | [#xD8-#xF6] | [#xF8-#x37D] |
  *     [#x37F-#x1FFF] | [#x200C-#x200D] | [#x203F-#x2040] | [#x2070-#x218F] | [#x2C00-#x2FEF] |
  *     [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD] | [#x10000-#xEFFFF]
  * ```
  *
  * [custom element name]: https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name
  * NOTE: We're a bit more lax here since HTML technically does not allow uppercase HTML element but we do
  * since other tag-based engines like React allow it
  */
  parseTag(nestingLevel, parentArgType) {
    const startPosition = this.clonePosition();
    this.bump();
    const tagName = this.parseTagName();
    this.bumpSpace();
    if (this.bumpIf("/>")) return {
      val: {
        type: 0,
        value: `<${tagName}/>`,
        location: createLocation(startPosition, this.clonePosition())
      },
      err: null
    };
    else if (this.bumpIf(">")) {
      const childrenResult = this.parseMessage(nestingLevel + 1, parentArgType, true);
      if (childrenResult.err) return childrenResult;
      const children2 = childrenResult.val;
      const endTagStartPosition = this.clonePosition();
      if (this.bumpIf("</")) {
        if (this.isEOF() || !_isAlpha(this.char())) return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
        const closingTagNameStartPosition = this.clonePosition();
        if (tagName !== this.parseTagName()) return this.error(26, createLocation(closingTagNameStartPosition, this.clonePosition()));
        this.bumpSpace();
        if (!this.bumpIf(">")) return this.error(23, createLocation(endTagStartPosition, this.clonePosition()));
        return {
          val: {
            type: 8,
            value: tagName,
            children: children2,
            location: createLocation(startPosition, this.clonePosition())
          },
          err: null
        };
      } else return this.error(27, createLocation(startPosition, this.clonePosition()));
    } else return this.error(23, createLocation(startPosition, this.clonePosition()));
  }
  /**
  * This method assumes that the caller has peeked ahead for the first tag character.
  */
  parseTagName() {
    const startOffset = this.offset();
    this.bump();
    while (!this.isEOF() && _isPotentialElementNameChar(this.char())) this.bump();
    return this.message.slice(startOffset, this.offset());
  }
  parseLiteral(nestingLevel, parentArgType) {
    const start = this.clonePosition();
    let value = "";
    while (true) {
      const parseQuoteResult = this.tryParseQuote(parentArgType);
      if (parseQuoteResult) {
        value += parseQuoteResult;
        continue;
      }
      const parseUnquotedResult = this.tryParseUnquoted(nestingLevel, parentArgType);
      if (parseUnquotedResult) {
        value += parseUnquotedResult;
        continue;
      }
      const parseLeftAngleResult = this.tryParseLeftAngleBracket();
      if (parseLeftAngleResult) {
        value += parseLeftAngleResult;
        continue;
      }
      break;
    }
    const location = createLocation(start, this.clonePosition());
    return {
      val: {
        type: 0,
        value,
        location
      },
      err: null
    };
  }
  tryParseLeftAngleBracket() {
    if (!this.isEOF() && this.char() === 60 && (this.ignoreTag || !_isAlphaOrSlash(this.peek() || 0))) {
      this.bump();
      return "<";
    }
    return null;
  }
  /**
  * Starting with ICU 4.8, an ASCII apostrophe only starts quoted text if it immediately precedes
  * a character that requires quoting (that is, "only where needed"), and works the same in
  * nested messages as on the top level of the pattern. The new behavior is otherwise compatible.
  */
  tryParseQuote(parentArgType) {
    if (this.isEOF() || this.char() !== 39) return null;
    switch (this.peek()) {
      case 39:
        this.bump();
        this.bump();
        return "'";
      case 123:
      case 60:
      case 62:
      case 125:
        break;
      case 35:
        if (parentArgType === "plural" || parentArgType === "selectordinal") break;
        return null;
      default:
        return null;
    }
    this.bump();
    const codePoints = [this.char()];
    this.bump();
    while (!this.isEOF()) {
      const ch = this.char();
      if (ch === 39) {
        if (this.peek() === 39) {
          codePoints.push(39);
          this.bump();
        } else {
          this.bump();
          break;
        }
      } else codePoints.push(ch);
      this.bump();
    }
    return String.fromCodePoint(...codePoints);
  }
  tryParseUnquoted(nestingLevel, parentArgType) {
    if (this.isEOF()) return null;
    const ch = this.char();
    if (ch === 60 || ch === 123 || ch === 35 && (parentArgType === "plural" || parentArgType === "selectordinal") || ch === 125 && nestingLevel > 0) return null;
    else {
      this.bump();
      return String.fromCodePoint(ch);
    }
  }
  parseArgument(nestingLevel, expectingCloseTag) {
    const openingBracePosition = this.clonePosition();
    this.bump();
    this.bumpSpace();
    if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
    if (this.char() === 125) {
      this.bump();
      return this.error(2, createLocation(openingBracePosition, this.clonePosition()));
    }
    let value = this.parseIdentifierIfPossible().value;
    if (!value) return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
    this.bumpSpace();
    if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
    switch (this.char()) {
      case 125:
        this.bump();
        return {
          val: {
            type: 1,
            value,
            location: createLocation(openingBracePosition, this.clonePosition())
          },
          err: null
        };
      case 44:
        this.bump();
        this.bumpSpace();
        if (this.isEOF()) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
        return this.parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition);
      default:
        return this.error(3, createLocation(openingBracePosition, this.clonePosition()));
    }
  }
  /**
  * Advance the parser until the end of the identifier, if it is currently on
  * an identifier character. Return an empty string otherwise.
  */
  parseIdentifierIfPossible() {
    const startingPosition = this.clonePosition();
    const startOffset = this.offset();
    const value = matchIdentifierAtIndex(this.message, startOffset);
    const endOffset = startOffset + value.length;
    this.bumpTo(endOffset);
    return {
      value,
      location: createLocation(startingPosition, this.clonePosition())
    };
  }
  parseArgumentOptions(nestingLevel, expectingCloseTag, value, openingBracePosition) {
    let typeStartPosition = this.clonePosition();
    let argType = this.parseIdentifierIfPossible().value;
    let typeEndPosition = this.clonePosition();
    switch (argType) {
      case "":
        return this.error(4, createLocation(typeStartPosition, typeEndPosition));
      case "number":
      case "date":
      case "time": {
        this.bumpSpace();
        let styleAndLocation = null;
        if (this.bumpIf(",")) {
          this.bumpSpace();
          const styleStartPosition = this.clonePosition();
          const result = this.parseSimpleArgStyleIfPossible();
          if (result.err) return result;
          const style = trimEnd(result.val);
          if (style.length === 0) return this.error(6, createLocation(this.clonePosition(), this.clonePosition()));
          styleAndLocation = {
            style,
            styleLocation: createLocation(styleStartPosition, this.clonePosition())
          };
        }
        const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
        if (argCloseResult.err) return argCloseResult;
        const location = createLocation(openingBracePosition, this.clonePosition());
        if (styleAndLocation && styleAndLocation.style.startsWith("::")) {
          let skeleton = trimStart(styleAndLocation.style.slice(2));
          if (argType === "number") {
            const result = this.parseNumberSkeletonFromString(skeleton, styleAndLocation.styleLocation);
            if (result.err) return result;
            return {
              val: {
                type: 2,
                value,
                location,
                style: result.val
              },
              err: null
            };
          } else {
            if (skeleton.length === 0) return this.error(10, location);
            let dateTimePattern = skeleton;
            if (this.locale) dateTimePattern = getBestPattern(skeleton, this.locale);
            const style = {
              type: 1,
              pattern: dateTimePattern,
              location: styleAndLocation.styleLocation,
              parsedOptions: this.shouldParseSkeletons ? parseDateTimeSkeleton(dateTimePattern) : {}
            };
            return {
              val: {
                type: argType === "date" ? 3 : 4,
                value,
                location,
                style
              },
              err: null
            };
          }
        }
        return {
          val: {
            type: argType === "number" ? 2 : argType === "date" ? 3 : 4,
            value,
            location,
            style: styleAndLocation?.style ?? null
          },
          err: null
        };
      }
      case "plural":
      case "selectordinal":
      case "select": {
        const typeEndPosition2 = this.clonePosition();
        this.bumpSpace();
        if (!this.bumpIf(",")) return this.error(12, createLocation(typeEndPosition2, { ...typeEndPosition2 }));
        this.bumpSpace();
        let identifierAndLocation = this.parseIdentifierIfPossible();
        let pluralOffset = 0;
        if (argType !== "select" && identifierAndLocation.value === "offset") {
          if (!this.bumpIf(":")) return this.error(13, createLocation(this.clonePosition(), this.clonePosition()));
          this.bumpSpace();
          const result = this.tryParseDecimalInteger(13, 14);
          if (result.err) return result;
          this.bumpSpace();
          identifierAndLocation = this.parseIdentifierIfPossible();
          pluralOffset = result.val;
        }
        const optionsResult = this.tryParsePluralOrSelectOptions(nestingLevel, argType, expectingCloseTag, identifierAndLocation);
        if (optionsResult.err) return optionsResult;
        const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
        if (argCloseResult.err) return argCloseResult;
        const location = createLocation(openingBracePosition, this.clonePosition());
        if (argType === "select") return {
          val: {
            type: 5,
            value,
            options: fromEntries(optionsResult.val),
            location
          },
          err: null
        };
        else return {
          val: {
            type: 6,
            value,
            options: fromEntries(optionsResult.val),
            offset: pluralOffset,
            pluralType: argType === "plural" ? "cardinal" : "ordinal",
            location
          },
          err: null
        };
      }
      default:
        return this.error(5, createLocation(typeStartPosition, typeEndPosition));
    }
  }
  tryParseArgumentClose(openingBracePosition) {
    if (this.isEOF() || this.char() !== 125) return this.error(1, createLocation(openingBracePosition, this.clonePosition()));
    this.bump();
    return {
      val: true,
      err: null
    };
  }
  /**
  * See: https://github.com/unicode-org/icu/blob/af7ed1f6d2298013dc303628438ec4abe1f16479/icu4c/source/common/messagepattern.cpp#L659
  */
  parseSimpleArgStyleIfPossible() {
    let nestedBraces = 0;
    const startPosition = this.clonePosition();
    while (!this.isEOF()) switch (this.char()) {
      case 39: {
        this.bump();
        let apostrophePosition = this.clonePosition();
        if (!this.bumpUntil("'")) return this.error(11, createLocation(apostrophePosition, this.clonePosition()));
        this.bump();
        break;
      }
      case 123:
        nestedBraces += 1;
        this.bump();
        break;
      case 125:
        if (nestedBraces > 0) nestedBraces -= 1;
        else return {
          val: this.message.slice(startPosition.offset, this.offset()),
          err: null
        };
        break;
      default:
        this.bump();
    }
    return {
      val: this.message.slice(startPosition.offset, this.offset()),
      err: null
    };
  }
  parseNumberSkeletonFromString(skeleton, location) {
    let tokens2 = [];
    try {
      tokens2 = parseNumberSkeletonFromString(skeleton);
    } catch {
      return this.error(7, location);
    }
    return {
      val: {
        type: 0,
        tokens: tokens2,
        location,
        parsedOptions: this.shouldParseSkeletons ? parseNumberSkeleton(tokens2) : {}
      },
      err: null
    };
  }
  /**
  * @param nesting_level The current nesting level of messages.
  *     This can be positive when parsing message fragment in select or plural argument options.
  * @param parent_arg_type The parent argument's type.
  * @param parsed_first_identifier If provided, this is the first identifier-like selector of
  *     the argument. It is a by-product of a previous parsing attempt.
  * @param expecting_close_tag If true, this message is directly or indirectly nested inside
  *     between a pair of opening and closing tags. The nested message will not parse beyond
  *     the closing tag boundary.
  */
  tryParsePluralOrSelectOptions(nestingLevel, parentArgType, expectCloseTag, parsedFirstIdentifier) {
    let hasOtherClause = false;
    const options = [];
    const parsedSelectors = /* @__PURE__ */ new Set();
    let { value: selector2, location: selectorLocation } = parsedFirstIdentifier;
    while (true) {
      if (selector2.length === 0) {
        const startPosition = this.clonePosition();
        if (parentArgType !== "select" && this.bumpIf("=")) {
          const result = this.tryParseDecimalInteger(16, 19);
          if (result.err) return result;
          selectorLocation = createLocation(startPosition, this.clonePosition());
          selector2 = this.message.slice(startPosition.offset, this.offset());
        } else break;
      }
      if (parsedSelectors.has(selector2)) return this.error(parentArgType === "select" ? 21 : 20, selectorLocation);
      if (selector2 === "other") hasOtherClause = true;
      this.bumpSpace();
      const openingBracePosition = this.clonePosition();
      if (!this.bumpIf("{")) return this.error(parentArgType === "select" ? 17 : 18, createLocation(this.clonePosition(), this.clonePosition()));
      const fragmentResult = this.parseMessage(nestingLevel + 1, parentArgType, expectCloseTag);
      if (fragmentResult.err) return fragmentResult;
      const argCloseResult = this.tryParseArgumentClose(openingBracePosition);
      if (argCloseResult.err) return argCloseResult;
      options.push([selector2, {
        value: fragmentResult.val,
        location: createLocation(openingBracePosition, this.clonePosition())
      }]);
      parsedSelectors.add(selector2);
      this.bumpSpace();
      ({ value: selector2, location: selectorLocation } = this.parseIdentifierIfPossible());
    }
    if (options.length === 0) return this.error(parentArgType === "select" ? 15 : 16, createLocation(this.clonePosition(), this.clonePosition()));
    if (this.requiresOtherClause && !hasOtherClause) return this.error(22, createLocation(this.clonePosition(), this.clonePosition()));
    return {
      val: options,
      err: null
    };
  }
  tryParseDecimalInteger(expectNumberError, invalidNumberError) {
    let sign = 1;
    const startingPosition = this.clonePosition();
    if (this.bumpIf("+")) {
    } else if (this.bumpIf("-")) sign = -1;
    let hasDigits = false;
    let decimal = 0;
    while (!this.isEOF()) {
      const ch = this.char();
      if (ch >= 48 && ch <= 57) {
        hasDigits = true;
        decimal = decimal * 10 + (ch - 48);
        this.bump();
      } else break;
    }
    const location = createLocation(startingPosition, this.clonePosition());
    if (!hasDigits) return this.error(expectNumberError, location);
    decimal *= sign;
    if (!Number.isSafeInteger(decimal)) return this.error(invalidNumberError, location);
    return {
      val: decimal,
      err: null
    };
  }
  offset() {
    return this.position.offset;
  }
  isEOF() {
    return this.offset() === this.message.length;
  }
  clonePosition() {
    return {
      offset: this.position.offset,
      line: this.position.line,
      column: this.position.column
    };
  }
  /**
  * Return the code point at the current position of the parser.
  * Throws if the index is out of bound.
  */
  char() {
    const offset = this.position.offset;
    if (offset >= this.message.length) throw Error("out of bound");
    const code = this.message.codePointAt(offset);
    if (code === void 0) throw Error(`Offset ${offset} is at invalid UTF-16 code unit boundary`);
    return code;
  }
  error(kind, location) {
    return {
      val: null,
      err: {
        kind,
        message: this.message,
        location
      }
    };
  }
  /** Bump the parser to the next UTF-16 code unit. */
  bump() {
    if (this.isEOF()) return;
    const code = this.char();
    if (code === 10) {
      this.position.line += 1;
      this.position.column = 1;
      this.position.offset += 1;
    } else {
      this.position.column += 1;
      this.position.offset += code < 65536 ? 1 : 2;
    }
  }
  /**
  * If the substring starting at the current position of the parser has
  * the given prefix, then bump the parser to the character immediately
  * following the prefix and return true. Otherwise, don't bump the parser
  * and return false.
  */
  bumpIf(prefix) {
    if (this.message.startsWith(prefix, this.offset())) {
      for (let i = 0; i < prefix.length; i++) this.bump();
      return true;
    }
    return false;
  }
  /**
  * Bump the parser until the pattern character is found and return `true`.
  * Otherwise bump to the end of the file and return `false`.
  */
  bumpUntil(pattern) {
    const currentOffset = this.offset();
    const index = this.message.indexOf(pattern, currentOffset);
    if (index >= 0) {
      this.bumpTo(index);
      return true;
    } else {
      this.bumpTo(this.message.length);
      return false;
    }
  }
  /**
  * Bump the parser to the target offset.
  * If target offset is beyond the end of the input, bump the parser to the end of the input.
  */
  bumpTo(targetOffset) {
    if (this.offset() > targetOffset) throw Error(`targetOffset ${targetOffset} must be greater than or equal to the current offset ${this.offset()}`);
    targetOffset = Math.min(targetOffset, this.message.length);
    while (true) {
      const offset = this.offset();
      if (offset === targetOffset) break;
      if (offset > targetOffset) throw Error(`targetOffset ${targetOffset} is at invalid UTF-16 code unit boundary`);
      this.bump();
      if (this.isEOF()) break;
    }
  }
  /** advance the parser through all whitespace to the next non-whitespace code unit. */
  bumpSpace() {
    while (!this.isEOF() && _isWhiteSpace(this.char())) this.bump();
  }
  /**
  * Peek at the *next* Unicode codepoint in the input without advancing the parser.
  * If the input has been exhausted, then this returns null.
  */
  peek() {
    if (this.isEOF()) return null;
    const code = this.char();
    const offset = this.offset();
    return this.message.charCodeAt(offset + (code >= 65536 ? 2 : 1)) ?? null;
  }
};
function _isAlpha(codepoint) {
  return codepoint >= 97 && codepoint <= 122 || codepoint >= 65 && codepoint <= 90;
}
function _isAlphaOrSlash(codepoint) {
  return _isAlpha(codepoint) || codepoint === 47;
}
function _isPotentialElementNameChar(c) {
  return c === 45 || c === 46 || c >= 48 && c <= 57 || c === 95 || c >= 97 && c <= 122 || c >= 65 && c <= 90 || c == 183 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8255 && c <= 8256 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
}
function _isWhiteSpace(c) {
  return c >= 9 && c <= 13 || c === 32 || c === 133 || c >= 8206 && c <= 8207 || c === 8232 || c === 8233;
}
function pruneLocation(els) {
  els.forEach((el) => {
    delete el.location;
    if (isSelectElement(el) || isPluralElement(el)) for (const k in el.options) {
      delete el.options[k].location;
      pruneLocation(el.options[k].value);
    }
    else if (isNumberElement(el) && isNumberSkeleton(el.style)) delete el.style.location;
    else if ((isDateElement(el) || isTimeElement(el)) && isDateTimeSkeleton(el.style)) delete el.style.location;
    else if (isTagElement(el)) pruneLocation(el.children);
  });
}
function parse2(message, opts = {}) {
  opts = {
    shouldParseSkeletons: true,
    requiresOtherClause: true,
    ...opts
  };
  const result = new Parser(message, opts).parse();
  if (result.err) {
    const error = SyntaxError(ErrorKind[result.err.kind]);
    error.location = result.err.location;
    error.originalMessage = result.err.message;
    throw error;
  }
  if (!opts?.captureLocation) pruneLocation(result.val);
  return result.val;
}

// node_modules/intl-messageformat/index.js
var FormatError = class extends Error {
  constructor(msg, code, originalMessage) {
    super(msg);
    this.code = code;
    this.originalMessage = originalMessage;
  }
  toString() {
    return `[formatjs Error: ${this.code}] ${this.message}`;
  }
};
var InvalidValueError = class extends FormatError {
  constructor(variableId, value, options, originalMessage) {
    super(`Invalid values for "${variableId}": "${value}". Options are "${Object.keys(options).join('", "')}"`, "INVALID_VALUE", originalMessage);
  }
};
var InvalidValueTypeError = class extends FormatError {
  constructor(value, type, originalMessage) {
    super(`Value for "${value}" must be of type ${type}`, "INVALID_VALUE", originalMessage);
  }
};
var MissingValueError = class extends FormatError {
  constructor(variableId, originalMessage) {
    super(`The intl string context variable "${variableId}" was not provided to the string "${originalMessage}"`, "MISSING_VALUE", originalMessage);
  }
};
function mergeLiteral(parts) {
  if (parts.length < 2) return parts;
  return parts.reduce((all2, part) => {
    const lastPart = all2[all2.length - 1];
    if (!lastPart || lastPart.type !== 0 || part.type !== 0) all2.push(part);
    else lastPart.value += part.value;
    return all2;
  }, []);
}
function isFormatXMLElementFn(el) {
  return typeof el === "function";
}
function formatToParts(els, locales, formatters, formats, values2, currentPluralValue, originalMessage) {
  if (els.length === 1 && isLiteralElement(els[0])) return [{
    type: 0,
    value: els[0].value
  }];
  const result = [];
  for (const el of els) {
    if (isLiteralElement(el)) {
      result.push({
        type: 0,
        value: el.value
      });
      continue;
    }
    if (isPoundElement(el)) {
      if (typeof currentPluralValue === "number") result.push({
        type: 0,
        value: formatters.getNumberFormat(locales).format(currentPluralValue)
      });
      continue;
    }
    const { value: varName } = el;
    if (!(values2 && varName in values2)) throw new MissingValueError(varName, originalMessage);
    let value = values2[varName];
    if (isArgumentElement(el)) {
      if (!value || typeof value === "string" || typeof value === "number" || typeof value === "bigint") value = typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : "";
      result.push({
        type: typeof value === "string" ? 0 : 1,
        value
      });
      continue;
    }
    if (isDateElement(el)) {
      const style = typeof el.style === "string" ? formats.date[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : void 0;
      result.push({
        type: 0,
        value: formatters.getDateTimeFormat(locales, style).format(value)
      });
      continue;
    }
    if (isTimeElement(el)) {
      const style = typeof el.style === "string" ? formats.time[el.style] : isDateTimeSkeleton(el.style) ? el.style.parsedOptions : formats.time.medium;
      result.push({
        type: 0,
        value: formatters.getDateTimeFormat(locales, style).format(value)
      });
      continue;
    }
    if (isNumberElement(el)) {
      const style = typeof el.style === "string" ? formats.number[el.style] : isNumberSkeleton(el.style) ? el.style.parsedOptions : void 0;
      if (style && style.scale) {
        const scale = style.scale || 1;
        if (typeof value === "bigint") {
          if (!Number.isInteger(scale)) throw new TypeError(`Cannot apply fractional scale ${scale} to bigint value. Scale must be an integer when formatting bigint.`);
          value = value * BigInt(scale);
        } else value = value * scale;
      }
      result.push({
        type: 0,
        value: formatters.getNumberFormat(locales, style).format(value)
      });
      continue;
    }
    if (isTagElement(el)) {
      const { children: children2, value: value2 } = el;
      const formatFn = values2[value2];
      if (!isFormatXMLElementFn(formatFn)) throw new InvalidValueTypeError(value2, "function", originalMessage);
      let chunks = formatFn(formatToParts(children2, locales, formatters, formats, values2, currentPluralValue).map((p) => p.value));
      if (!Array.isArray(chunks)) chunks = [chunks];
      result.push(...chunks.map((c) => {
        return {
          type: typeof c === "string" ? 0 : 1,
          value: c
        };
      }));
    }
    if (isSelectElement(el)) {
      const key = value;
      const opt = (Object.prototype.hasOwnProperty.call(el.options, key) ? el.options[key] : void 0) || el.options.other;
      if (!opt) throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
      result.push(...formatToParts(opt.value, locales, formatters, formats, values2));
      continue;
    }
    if (isPluralElement(el)) {
      const exactKey = `=${value}`;
      let opt = Object.prototype.hasOwnProperty.call(el.options, exactKey) ? el.options[exactKey] : void 0;
      if (!opt) {
        if (!Intl.PluralRules) throw new FormatError(`Intl.PluralRules is not available in this environment.
Try polyfilling it using "@formatjs/intl-pluralrules"
`, "MISSING_INTL_API", originalMessage);
        const numericValue2 = typeof value === "bigint" ? Number(value) : value;
        const rule = formatters.getPluralRules(locales, { type: el.pluralType }).select(numericValue2 - (el.offset || 0));
        opt = (Object.prototype.hasOwnProperty.call(el.options, rule) ? el.options[rule] : void 0) || el.options.other;
      }
      if (!opt) throw new InvalidValueError(el.value, value, Object.keys(el.options), originalMessage);
      const numericValue = typeof value === "bigint" ? Number(value) : value;
      result.push(...formatToParts(opt.value, locales, formatters, formats, values2, numericValue - (el.offset || 0)));
      continue;
    }
  }
  return mergeLiteral(result);
}
function mergeConfig(c1, c2) {
  if (!c2) return c1;
  return {
    ...c1,
    ...c2,
    ...Object.keys(c1).reduce((all2, k) => {
      all2[k] = {
        ...c1[k],
        ...c2[k]
      };
      return all2;
    }, {})
  };
}
function mergeConfigs(defaultConfig, configs) {
  if (!configs) return defaultConfig;
  return Object.keys(defaultConfig).reduce((all2, k) => {
    all2[k] = mergeConfig(defaultConfig[k], configs[k]);
    return all2;
  }, { ...defaultConfig });
}
function createFastMemoizeCache(store) {
  return { create() {
    return {
      get(key) {
        return store[key];
      },
      set(key, value) {
        store[key] = value;
      }
    };
  } };
}
function createDefaultFormatters(cache = {
  number: {},
  dateTime: {},
  pluralRules: {}
}) {
  return {
    getNumberFormat: memoize((...args) => new Intl.NumberFormat(...args), {
      cache: createFastMemoizeCache(cache.number),
      strategy: strategies.variadic
    }),
    getDateTimeFormat: memoize((...args) => new Intl.DateTimeFormat(...args), {
      cache: createFastMemoizeCache(cache.dateTime),
      strategy: strategies.variadic
    }),
    getPluralRules: memoize((...args) => new Intl.PluralRules(...args), {
      cache: createFastMemoizeCache(cache.pluralRules),
      strategy: strategies.variadic
    })
  };
}
var IntlMessageFormat = class IntlMessageFormat2 {
  constructor(message, locales = IntlMessageFormat2.defaultLocale, overrideFormats, opts) {
    this.formatterCache = {
      number: {},
      dateTime: {},
      pluralRules: {}
    };
    this.format = (values2) => {
      const parts = this.formatToParts(values2);
      if (parts.length === 1) return parts[0].value;
      const result = parts.reduce((all2, part) => {
        if (!all2.length || part.type !== 0 || typeof all2[all2.length - 1] !== "string") all2.push(part.value);
        else all2[all2.length - 1] += part.value;
        return all2;
      }, []);
      if (result.length <= 1) return result[0] || "";
      return result;
    };
    this.formatToParts = (values2) => formatToParts(this.ast, this.locales, this.formatters, this.formats, values2, void 0, this.message);
    this.resolvedOptions = () => ({ locale: this.resolvedLocale?.toString() || Intl.NumberFormat.supportedLocalesOf(this.locales)[0] });
    this.getAst = () => this.ast;
    this.locales = locales;
    this.resolvedLocale = IntlMessageFormat2.resolveLocale(locales);
    if (typeof message === "string") {
      this.message = message;
      if (!IntlMessageFormat2.__parse) throw new TypeError("IntlMessageFormat.__parse must be set to process `message` of type `string`");
      const { ...parseOpts } = opts || {};
      this.ast = IntlMessageFormat2.__parse(message, {
        ...parseOpts,
        locale: this.resolvedLocale
      });
    } else this.ast = message;
    if (!Array.isArray(this.ast)) throw new TypeError("A message must be provided as a String or AST.");
    this.formats = mergeConfigs(IntlMessageFormat2.formats, overrideFormats);
    this.formatters = opts && opts.formatters || createDefaultFormatters(this.formatterCache);
  }
  static {
    this.memoizedDefaultLocale = null;
  }
  static get defaultLocale() {
    if (!IntlMessageFormat2.memoizedDefaultLocale) IntlMessageFormat2.memoizedDefaultLocale = new Intl.NumberFormat().resolvedOptions().locale;
    return IntlMessageFormat2.memoizedDefaultLocale;
  }
  static {
    this.resolveLocale = (locales) => {
      if (typeof Intl.Locale === "undefined") return;
      const supportedLocales = Intl.NumberFormat.supportedLocalesOf(locales);
      if (supportedLocales.length > 0) return new Intl.Locale(supportedLocales[0]);
      return new Intl.Locale(typeof locales === "string" ? locales : locales[0]);
    };
  }
  static {
    this.__parse = parse2;
  }
  static {
    this.formats = {
      number: {
        integer: { maximumFractionDigits: 0 },
        currency: { style: "currency" },
        percent: { style: "percent" }
      },
      date: {
        short: {
          month: "numeric",
          day: "numeric",
          year: "2-digit"
        },
        medium: {
          month: "short",
          day: "numeric",
          year: "numeric"
        },
        long: {
          month: "long",
          day: "numeric",
          year: "numeric"
        },
        full: {
          weekday: "long",
          month: "long",
          day: "numeric",
          year: "numeric"
        }
      },
      time: {
        short: {
          hour: "numeric",
          minute: "numeric"
        },
        medium: {
          hour: "numeric",
          minute: "numeric",
          second: "numeric"
        },
        long: {
          hour: "numeric",
          minute: "numeric",
          second: "numeric",
          timeZoneName: "short"
        },
        full: {
          hour: "numeric",
          minute: "numeric",
          second: "numeric",
          timeZoneName: "short"
        }
      }
    };
  }
};

// src/notice/words.ts
var tags = {
  b: (children2) => ({ type: "strong", children: children2 }),
  i: (children2) => ({ type: "emphasis", children: children2 })
};
function mismatch(message, names) {
  const wanted = [...message.shown, ...message.chosen];
  const missing3 = wanted.find((name2) => !names.includes(name2));
  if (missing3 !== void 0) return `the argument ${missing3} is missing`;
  const surplus = names.find((name2) => !wanted.includes(name2));
  return surplus === void 0 ? void 0 : `it takes no argument ${surplus}`;
}
function tellerOf({ locale, messages }) {
  const formatters = /* @__PURE__ */ new Map();
  const formatterOf = (key, { tree }) => {
    const formatter = formatters.get(key) ?? new IntlMessageFormat(tree, locale);
    formatters.set(key, formatter);
    return formatter;
  };
  return (key, given) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : void 0;
    if (!message) throw new NoticeError(`${key}: not in the catalogue of ${locale}.`);
    const wrong = mismatch(message, Object.keys(given));
    if (wrong !== void 0) throw new NoticeError(`${key}: ${wrong}.`);
    const slots = stated(key, given);
    const content3 = format(formatterOf(key, message), message, slots);
    const all2 = [...slots.values()];
    const at = unique(all2.flatMap((slot) => slot.at));
    return new Slot(content3, plainText(content3), at, unique(all2.flatMap((slot) => slot.cites)));
  };
}
function stated(key, given) {
  const slots = /* @__PURE__ */ new Map();
  for (const [name2, slot] of Object.entries(given)) {
    if (!(slot instanceof Slot)) throw new NoticeError(`${key}: the argument ${name2} is not stated.`);
    slots.set(name2, slot);
  }
  return slots;
}
function format(formatter, message, slots) {
  const values2 = {};
  for (const [name2, slot] of slots) values2[name2] = message.chosen.includes(name2) ? selector(slot.raw) : slot;
  for (const [name2, make] of Object.entries(tags)) values2[name2] = (chunks) => make(nodes(chunks));
  const url = slots.get("url");
  if (url) values2.a = (chunks) => ({ type: "link", url: String(url.raw), children: linkable(nodes(chunks)) });
  return nodes([formatter.format(values2)].flat());
}
var selector = (raw) => typeof raw === "string" ? raw.replace(/[-.]/g, "_") : raw;
var nodes = (pieces) => pieces.flatMap((piece) => {
  if (typeof piece === "string") return [{ type: "text", value: piece }];
  return piece instanceof Slot ? structuredClone(piece.content) : [piece];
});
var linkable = (content3) => content3.flatMap((node) => node.type === "link" ? linkable(node.children) : [node]);
var plainText = (content3) => content3.map((node) => "value" in node ? node.value : "children" in node ? plainText(node.children) : " ").join("");

// src/notice/scene.ts
function sceneOf(facts2, catalogue) {
  const tell = tellerOf(catalogue);
  const scene = {
    ...facts2,
    ...formatsOf(catalogue.locale),
    say: (key, given) => tell(key, given),
    render: (id, context) => renderTemplate(id, templates[id], context, tell),
    text: (text3) => textIn(text3, facts2.language) ?? scene.gap("gap.language", text3.at),
    series: ([first2 = plainSlot(""), ...rest]) => rest.reduce((before, slot) => scene.say("series", { first: before, second: slot }), first2),
    duration: (duration, at) => durationSlot(scene, duration, at),
    gap: (key, at) => gapSlot(scene, key, at),
    inForce: (cites8) => facts2.law.inForce(facts2.regimes.flatMap((regime) => cites8[regime] ?? [])),
    missing: (item2, at) => facts2.gaps.find((gap) => gap.item === item2 && gap.at === at)
  };
  return scene;
}
function gapSlot(scene, key, at) {
  if (!scene.draft) throw new MissingFactError(key, at);
  const words3 = scene.say("gap", { what: scene.say(key, {}) });
  const text3 = plainText(words3.content);
  return new Slot(
    [{ type: "strong", data: { gap: true, at: [at] }, children: [{ type: "text", value: text3 }] }],
    text3,
    [at]
  );
}
var units = ["years", "months", "weeks", "days", "workingDays", "hours", "minutes"];
function durationSlot(scene, duration, at) {
  const parsed = parseDuration(duration);
  const parts = units.flatMap((unit) => {
    const count = parsed?.[unit] ?? 0;
    return count === 0 ? [] : [scene.say(`duration.${unit}`, { count: keySlot(count, [at]) })];
  });
  return parts.length === 0 ? plainSlot(oneLine(duration), [at]) : scene.list(parts);
}

// src/model/sensitive.ts
function sensitiveKinds(datum) {
  if (isAnonymous(datum)) return [];
  const found = [...special(datum), ...criminal(datum)];
  return [...new Map(found.map((it) => [it.kind, it])).values()];
}
function* special(datum) {
  if (isNone(datum.special)) return;
  for (const id of datum.kinds ?? []) {
    const kind = dataKind(id)?.special;
    if (kind) yield { kind, at: child(datum, "kinds") };
  }
  for (const kind of each(datum.special)) yield { kind, at: child(datum, "special") };
}
function* criminal(datum) {
  if (isNone(datum.criminal) || datum.criminal === false) return;
  if (datum.criminal === true) yield { kind: "criminal", at: child(datum, "criminal") };
  else if ((datum.kinds ?? []).some((id) => dataKind(id)?.criminal))
    yield { kind: "criminal", at: child(datum, "kinds") };
}

// src/notice/basis-rows.ts
function basisRows(scene, purpose) {
  const regimes = scene.regimes.filter((regime) => regime !== "ch");
  const told4 = regimes.map((regime) => ({ regime, bases: knownBases(scene, purpose, regime) }));
  const [first2] = told4;
  if (!first2) return [];
  const isSame = told4.every(
    ({ bases }) => bases.length === first2.bases.length && bases.every((it) => first2.bases.includes(it))
  );
  if (isSame) return [basisRow(scene, purpose, regimes, scene.say("why.basis", {}))];
  return regimes.map(
    (regime) => basisRow(scene, purpose, [regime], scene.say("why.basis-under", { regime: keySlot(regime) }))
  );
}
var knownBases = ({ law }, purpose, regime) => basesIn(purpose, regime).filter(({ type }) => law.basis(type, regime) !== void 0);
function basisRow(scene, purpose, regimes, label) {
  const only2 = (cites8) => Object.fromEntries(regimes.map((regime2) => [regime2, cites8[regime2] ?? []]));
  const at = child(purpose, "basis");
  const [regime = "eu"] = regimes;
  const bases = knownBases(scene, purpose, regime);
  const missing3 = scene.missing("lawful-basis", at) && bases.length === 0;
  const pieces = missing3 ? [scene.gap("gap.lawful-basis", at)] : [];
  if (bases.length === 1) pieces.push(...bases.flatMap((it) => [basisName(scene, it, regimes), ...details(scene, it)]));
  else if (bases.length > 1) {
    const items2 = bases.map((it) => ({ name: basisName(scene, it, regimes), details: details(scene, it) }));
    pieces.push(...scene.render("why/bases", { bases: items2 }));
  }
  const has = (type) => bases.some((basis) => basis.type === type);
  const grounds = [
    asked.basis,
    ...has("legitimate-interests") ? [asked.legitimateInterests] : [],
    ...has("consent") ? [asked.withdrawal] : []
  ];
  return row(scene, label, only2(together(...grounds)), ...pieces);
}
function basisName(scene, basis, regimes) {
  const cites8 = regimes.flatMap((regime) => {
    const provision = scene.law.basis(basis.type, regime)?.cites[regime];
    return provision ? [provision] : [];
  });
  const provisions = plainSlot(printCitations(cites8));
  return scene.say("basis.name", { basis: keySlot(basis.type, [basis.at]), provisions });
}
var details = (scene, basis) => [
  ...partOf(scene, basis),
  ...byType(scene, basis),
  ...laws(scene, basis.law),
  ...hedgeOf(scene, basis),
  ...notesOf(scene, basis.notes)
];
function partOf(scene, { for: part, dataSubjects, data, when }) {
  return [
    ...part ? [scene.say("basis.for", { part: scene.text(part) })] : [],
    ...dataSubjects ? [scene.say("these-people", { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })] : [],
    ...data ? [scene.say("this-data", { data: scene.series(data.map((it) => dataName(scene, it))) })] : [],
    ...when ? [scene.say("when", { condition: scene.text(when) })] : []
  ];
}
function byType(scene, basis) {
  switch (basis.type) {
    case "consent":
      return consentWords(scene, basis);
    case "contract":
      return contract(scene, basis);
    case "legal-obligation":
      return [scene.say("basis.legal-obligation", {})];
    case "vital-interests":
      return [
        scene.say("basis.vital-interests", {}),
        ...basis.whose ? [scene.say("basis.vital-whose", { whose: scene.text(basis.whose) })] : []
      ];
    case "public-task":
      return [
        scene.say("basis.public-task", {}),
        ...basis.task ? [scene.say("basis.task", { task: scene.text(basis.task) })] : []
      ];
    case "recognised-legitimate-interest":
      return basis.condition ? [scene.say("basis.recognised", { condition: keySlot(basis.condition, [child(basis, "condition")]) })] : [];
    case "legitimate-interests":
      return interests(scene, basis);
  }
}
var noConsent = [
  "site-use",
  "continued-browsing",
  "silence",
  "pre-ticked-box",
  "bundled-with-terms",
  "opt-out",
  "automatic"
];
function consentWords(scene, basis) {
  const { covers, how: how3, method, refusable, givenBy } = basis;
  const at = child(basis, "withdraw");
  const withdraw = some(basis.withdraw);
  const routes = (withdraw?.routes ?? []).map((route) => scene.say("route", { route: keySlot(route, [at]) }));
  const ways2 = withdraw?.how ? scene.text(withdraw.how) : routes.length > 0 ? scene.list(routes, "disjunction") : void 0;
  return [
    ...noConsent.includes(method) ? [] : [asking(scene, givenBy)],
    ...refusable === true ? [placed(scene.say("basis.consent-free", {}), [child(basis, "refusable")])] : [],
    ...covers ? [scene.say("basis.consent-covers", { what: scene.text(covers) })] : [],
    ...how3 ? [scene.say("basis.consent-how", { how: scene.text(how3) })] : [],
    ...ways2 ? [scene.say("basis.withdraw", { how: ways2 })] : [],
    ...scene.missing("withdrawal", at) ? [scene.gap("gap.withdrawal", at)] : []
  ];
}
var asking = (scene, givenBy) => givenBy ? scene.say("basis.consent-by", { people: scene.series(givenBy.map((people4) => peopleName(scene, people4))) }) : scene.say("basis.consent", {});
var contract = (scene, { stage, contract: named2 }) => [
  stage === "before-contract" ? scene.say("basis.contract-before", {}) : scene.say("basis.contract", {}),
  ...named2 ? [scene.say("basis.contract-name", { contract: scene.text(named2) })] : []
];
function interests(scene, basis) {
  const at = child(basis, "interests");
  const { interests: stated2 = [], untilObjection } = basis;
  const balancing = some(basis.balancing);
  const done = balancing?.done !== void 0 && balancing.done !== false && typeof balancing.done !== "object";
  return [
    ...stated2.flatMap(({ interest, words: words3, holder, who: who2, at: place3 }) => {
      const text3 = interest ?? words3;
      if (!text3) return [];
      if (who2) return [scene.say("basis.interest-of", { who: scene.text(who2), interest: scene.text(text3) })];
      return [scene.say("basis.interest", { holder: keySlot(holder ?? "other", [place3]), interest: scene.text(text3) })];
    }),
    ...scene.missing("legitimate-interests", at) ? [scene.gap("gap.legitimate-interests", at)] : [],
    ...done ? [scene.say("basis.weighed", {})] : [],
    ...balancing?.summary ? [scene.say("basis.weighed-result", { summary: scene.text(balancing.summary) })] : [],
    ...untilObjection ? [scene.say("basis.until-objection", { rule: scene.text(untilObjection) })] : []
  ];
}
function laws(scene, items2) {
  const names = (items2 ?? []).flatMap(({ title, provision, at }) => {
    const part = provision === void 0 ? void 0 : plainSlot(oneLine(provision), [child(at, "provision")]);
    if (!title) return part ? [part] : [];
    return [part ? scene.say("pair", { first: scene.text(title), second: part }) : scene.text(title)];
  });
  return names.length === 0 ? [] : [scene.say("law", { laws: scene.list(names) })];
}

// src/notice/per-regime.ts
function resting(scene, cites8, words3) {
  const inForce = scene.inForce(cites8);
  return words3 === void 0 || inForce.length === 0 ? void 0 : new Slot(words3.content, words3.raw, words3.at, inForce);
}
function perRegime(scene, say) {
  const told4 = scene.regimes.flatMap((regime) => {
    const words3 = say(regime);
    return words3 ? [{ regime, words: words3 }] : [];
  });
  const [first2] = told4;
  if (!first2) return [];
  if (told4.length === scene.regimes.length && told4.every(({ words: words3 }) => words3.raw === first2.words.raw)) {
    const { content: content3, raw } = first2.words;
    const all2 = told4.map(({ words: words3 }) => words3);
    return [new Slot(content3, raw, unique(all2.flatMap(({ at }) => at)), unique(all2.flatMap(({ cites: cites8 }) => cites8)))];
  }
  return told4.map(({ regime, words: words3 }) => scene.say("under", { regime: scene.say(`regime.${regime}`, {}), text: words3 }));
}

// src/notice/sections/automated-decisions.ts
var automatedDecisions = {
  id: "automated-decisions",
  heading: () => "decisions.heading",
  clauses: (scene) => [...decided(scene), ...profiled(scene)]
};
var told = { eu: ["gdpr:13.2.f", "gdpr:14.2.g"], uk: ["uk-gdpr:13.2.f", "uk-gdpr:14.2.g"], ch: ["fadp:21.1"] };
var profiling = together(asked.transparency, both("5.1.a"));
function all(scene, key, of, general2) {
  const own2 = scene.purposes.flatMap(
    (purpose) => of(purpose).map((thing, index) => ({ thing, purpose, id: `${purpose.id}-${index + 1}` }))
  );
  return [...own2, ...general2 === void 0 ? [] : [{ thing: general2, purpose: void 0, id: `general-${key}` }]];
}
var decisionsOf = (scene) => all(
  scene,
  "automatedDecisions",
  (purpose) => each(purpose.automatedDecisions),
  some(scene.model.general?.automatedDecisions)
);
var profilesOf = (scene) => all(scene, "profiling", (purpose) => each(purpose.profiling), some(scene.model.general?.profiling));
function decided(scene) {
  const decisions = decisionsOf(scene);
  return [
    ...decisions.flatMap((of) => decision(scene, of)),
    ...nothing(scene, "automatedDecisions", decisions.length, told, ["decisions.none", "decisions.none-for"])
  ];
}
function profiled(scene) {
  const profiles = profilesOf(scene);
  return [
    ...profiles.flatMap((of) => profile(scene, of)),
    ...nothing(scene, "profiling", profiles.length, profiling, [
      "decisions.profiling-none",
      "decisions.profiling-none-for"
    ])
  ];
}
function nothing(scene, key, found, cites8, [everything, some2]) {
  const general2 = scene.model.general?.[key];
  const none = scene.purposes.flatMap((purpose) => {
    const stated2 = purpose[key];
    return isNone(stated2) ? [{ purpose, none: stated2 }] : [];
  });
  const id = `decisions.no-${key === "profiling" ? "profiling" : "decisions"}`;
  if (isNone(general2) && found === 0) return clause(scene, id, cites8, ...noneWords(scene, everything, [general2]));
  if (none.length === 0) return [];
  if (none.length === scene.purposes.length && found === 0) {
    return clause(
      scene,
      id,
      cites8,
      ...noneWords(
        scene,
        everything,
        none.map((it) => it.none)
      )
    );
  }
  const titles2 = none.map(({ purpose, none: { at } }) => {
    const title = purposeTitle(scene, purpose);
    return placed(title, [...title.at, at]);
  });
  return clause(scene, id, cites8, values([row(scene, scene.say(some2, {}), cites8, oneOrBullets(titles2))]));
}
var noneWords = (scene, key, nones) => [
  placed(
    scene.say(key, {}),
    nones.map(({ at }) => at)
  ),
  ...nones.flatMap(({ because }) => because ? [scene.say("because", { reason: scene.text(because) })] : [])
];
function decision(scene, { thing, purpose, id }) {
  const { at, decides, logic, data = [], significance, consequences } = thing;
  const of = (label, ...pieces) => row(scene, label, told, ...pieces);
  const named2 = decides ? scene.text(decides) : purpose ? purposeTitle(scene, purpose) : void 0;
  const title = named2 ? scene.say("decisions.title", { decision: named2 }) : scene.say("decisions.heading", {});
  const who2 = some(thing.humanInvolvement);
  const person = isNone(thing.humanInvolvement) ? placed(scene.say("decisions.person-none", {}), [thing.humanInvolvement.at]) : who2 && scene.text(who2);
  const unit = card(`decision-${id}`, placed(title, [at, ...title.at]), [
    machine(scene, thing),
    values([
      of(scene.say("decisions.for", {}), decides && purpose && purposeTitle(scene, purpose)),
      of(scene.say("decisions.person", {}), person),
      of(scene.say("decisions.logic", {}), logic && scene.text(logic)),
      of(
        scene.say("decisions.data", {}),
        listing(
          scene,
          data.map((datum) => dataName(scene, datum))
        )
      ),
      sensitive(scene, thing),
      of(scene.say("decisions.significance", {}), significance && scene.text(significance)),
      of(scene.say("decisions.consequences", {}), consequences && scene.text(consequences)),
      of(scene.say("decisions.effect", {}), effect(scene, thing)),
      ground(scene, thing),
      safeguards(scene, thing)
    ])
  ]);
  return clause(scene, `decisions.${id}`, told, unit);
}
function machine(scene, { at, solelyAutomated }) {
  if (solelyAutomated === void 0) return void 0;
  const words3 = solelyAutomated ? scene.say("decisions.alone", {}) : scene.say("decisions.assisted", {});
  return placed(words3, [child(at, "solelyAutomated")]);
}
var effect = (scene, { at, effect: kind }) => kind && scene.say("decisions.effect-words", { effect: keySlot(kind, [child(at, "effect")]) });
function sensitive(scene, { data = [] }) {
  const names = data.filter((datum) => sensitiveKinds(datum).length > 0).map((datum) => {
    const name2 = dataName(scene, datum);
    return placed(name2, [...name2.at, ...sensitiveKinds(datum).map(({ at }) => at)]);
  });
  const cites8 = { eu: ["gdpr:22.4"], uk: ["uk-gdpr:22.4", "uk-gdpr:22B.1"] };
  return row(scene, scene.say("decisions.sensitive", {}), cites8, listing(scene, names));
}
function ground(scene, { at, ground: kind, law }) {
  const regime = scene.regimes.length > 1 ? "eu" : "other";
  const label = scene.say("decisions.ground", { regime: keySlot(regime) });
  const words3 = kind && scene.say("decisions.ground-words", { ground: keySlot(kind, [child(at, "ground")]) });
  return row(scene, label, { eu: ["gdpr:22.2"], uk: ["uk-gdpr:22.2"] }, words3, ...laws(scene, law));
}
var isSignificant = ({ solelyAutomated, effect: kind }) => solelyAutomated === true && (kind === "legal" || kind === "similarly-significant");
var byLaw = {
  eu: { eu: ["gdpr:22.3"] },
  uk: { uk: ["uk-gdpr:22C.1", "uk-gdpr:22C.2"] },
  ch: { ch: ["fadp:21.2"] }
};
function safeguards(scene, thing) {
  const cites8 = together(told, byLaw.eu, byLaw.uk, byLaw.ch);
  const at = [child(thing, "safeguards")];
  const offered = each(thing.safeguards).map(
    (safeguard) => scene.say("decisions.can-words", { safeguard: keySlot(safeguard, at) })
  );
  const none = isNone(thing.safeguards) && !isSignificant(thing);
  const rights3 = perRegime(scene, (regime) => lawful(scene, regime, thing));
  return [
    ...row(
      scene,
      scene.say("decisions.can", {}),
      cites8,
      oneOrBullets(offered),
      none ? placed(scene.say("decisions.can-none", {}), at) : void 0,
      ...rights3
    ),
    ...row(scene, scene.say("decisions.use", {}), cites8, thing.use && scene.text(thing.use))
  ];
}
var full = ["express-view", "human-intervention", "contest"];
function lawful(scene, regime, thing) {
  const { at, ground: kind, swissException } = thing;
  if (!isSignificant(thing) || full.every((safeguard) => each(thing.safeguards).includes(safeguard))) return void 0;
  if (regime === "eu" && kind === "law") return void 0;
  if (regime === "ch" && swissException !== void 0) return void 0;
  const origins2 = [child(at, "solelyAutomated"), child(at, "effect")];
  return resting(scene, byLaw[regime], scene.say("decisions.law", { regime: keySlot(regime, origins2) }));
}
function profile(scene, { thing, purpose, id }) {
  const { at, does, inputs = [], logic, consequences, when } = thing;
  const of = (label, ...pieces) => row(scene, label, profiling, ...pieces);
  const title = purpose ? scene.say("profiling.title", { purpose: purposeTitle(scene, purpose) }) : scene.say("profiling.general", {});
  const unit = card(`profile-${id}`, placed(title, unique([at, ...title.at])), [
    placed(scene.say("profiling.made", {}), [at]),
    values([
      of(scene.say("profiling.does", {}), does && scene.text(does)),
      of(
        scene.say("decisions.data", {}),
        listing(
          scene,
          inputs.map((datum) => dataName(scene, datum))
        )
      ),
      of(scene.say("decisions.logic", {}), logic && scene.text(logic)),
      of(scene.say("decisions.consequences", {}), consequences && scene.text(consequences)),
      of(scene.say("profiling.when", {}), when && scene.text(when))
    ])
  ]);
  return clause(scene, `profiling.${id}`, profiling, unit);
}

// src/notice/contact-rows.ts
function contactRows(scene, contact2, cites8) {
  if (!contact2) return [];
  const { person } = contact2;
  return [
    ...person ? row(scene, scene.say("contact.person", {}), cites8, scene.text(person)) : [],
    ...channelsOf(contact2).flatMap(
      (channel) => row(scene, channelLabel(scene, channel), cites8, channelValue(scene, contact2, channel))
    ),
    ...contact2.for ? row(scene, scene.say("contact.for", {}), cites8, scene.text(contact2.for)) : []
  ];
}
var contactLines = (scene, contact2) => !contact2 ? [] : channelsOf(contact2).map(
  (channel) => scene.say("labelled", { label: channelLabel(scene, channel), value: channelValue(scene, contact2, channel) })
);
var channelLabel = (scene, { type }) => scene.say(`contact.${type}`, {});
function channelValue(scene, contact2, { type, at, value }) {
  const line2 = oneLine(value);
  switch (type) {
    case "email":
      return isPlainAddress.test(line2) ? linkSlot(`mailto:${line2}`, line2, [at]) : plainSlot(line2, [at]);
    case "phone":
      return isDialable.test(line2) ? linkSlot(`tel:${line2.replace(/[^+\d]/g, "")}`, line2, [at]) : plainSlot(line2, [at]);
    case "form":
      return urlSlot(scene, contact2.form) ?? linkSlot(line2, line2, [at]);
    case "post":
      return plainSlot(postLines(value), [at]);
  }
}
var postLines = (address) => address.split("\n").map((line2) => oneLine(line2).replace(/,$/, "")).filter((line2) => line2 !== "").join(", ");
var isPlainAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
var isDialable = /^\+?[\d\s().-]{3,}$/;
function urlSlot(scene, url) {
  if (!url || isNone(url) || !("url" in url) || typeof url.url !== "string") return void 0;
  const target = url.url.trim();
  const at = [child(url, "url")];
  if (!url.label) return linkSlot(target, oneLine(target), at);
  const label = scene.text(url.label);
  return linkSlot(target, String(label.raw), [...label.at, ...at]);
}

// src/notice/document-slot.ts
function documentSlot(scene, { title, url }) {
  if (!title) return urlSlot(scene, url);
  const words3 = scene.text(title);
  if (!url || isNone(url) || !("url" in url) || typeof url.url !== "string") return words3;
  return linkSlot(url.url.trim(), String(words3.raw), [...words3.at, child(url, "url")]);
}

// src/notice/sections/changes.ts
var changes = {
  id: "changes",
  heading: () => "changes.heading",
  clauses: (scene) => [
    ...dates(scene),
    ...howItChanges(scene),
    ...newPurposes(scene),
    ...documents(scene),
    ...newUses(scene),
    ...terms(scene)
  ]
};
var record = together(both("5.2"), asked.transparency);
var guided = together(asked.transparency, { eu: ["wp260:29", "wp260:30"], uk: ["wp260:29", "wp260:30"] });
var told2 = { ...both("13.3", "14.4"), ch: ["fadp:6.3"] };
function dates(scene) {
  const { notice } = scene;
  if (!notice) return [];
  const { effective, reviewed, version, url, languages } = notice;
  const of = (label, ...pieces) => row(scene, label, record, ...pieces);
  const day = (date, key) => typeof date === "string" ? scene.date(date, child(notice, key)) : void 0;
  const others = (languages ?? []).filter((tag) => tag !== scene.language).map((tag) => scene.languageName(tag, child(notice, "languages")));
  return clause(
    scene,
    "changes.dates",
    record,
    values([
      of(scene.say("changes.effective", {}), day(effective, "effective")),
      of(scene.say("changes.reviewed", {}), day(reviewed, "reviewed")),
      of(
        scene.say("changes.version", {}),
        version === void 0 ? void 0 : plainSlot(oneLine(version), [child(notice, "version")])
      ),
      of(scene.say("changes.url", {}), urlSlot(scene, url)),
      of(scene.say("changes.languages", {}), others.length > 0 ? scene.list(others) : void 0)
    ])
  );
}
function howItChanges(scene) {
  const changes2 = some(scene.notice?.changes);
  if (!changes2) return [];
  const { at, notify, when, process, log, words: words3 } = changes2;
  const none = isNone(notify) ? placed(scene.say("changes.notify-none", {}), [notify.at]) : void 0;
  const of = (label, ...pieces) => row(scene, label, guided, ...pieces);
  return [
    ...clause(
      scene,
      "changes.how",
      guided,
      none,
      when && scene.say("changes.when", { when: keySlot(when, [child(at, "when")]) }),
      values([
        of(scene.say("changes.notify", {}), channels(scene, changes2)),
        of(scene.say("changes.process", {}), process && scene.text(process))
      ]),
      ...wordsInstead(scene, words3, [notify, when, process])
    ),
    ...history(scene, log ?? [])
  ];
}
function channels(scene, { at, notify }) {
  if (!notify || isNone(notify) || notify.length === 0) return void 0;
  return scene.list(
    notify.map((channel) => scene.say("changes.channel", { channel: keySlot(channel, [child(at, "notify")]) }))
  );
}
function history(scene, log) {
  const rows = log.flatMap(({ at, date, what: what2, notified }) => {
    if (!what2) return [];
    const day = typeof date === "string" ? scene.date(date, child(at, "date")) : plainSlot("");
    const words3 = [
      scene.text(what2),
      ...typeof notified === "string" ? [scene.say("changes.told", { date: scene.date(notified, child(at, "notified")) })] : []
    ];
    return [{ date: day, change: sentences(words3) }];
  });
  return rows.length === 0 ? [] : clause(scene, "changes.log", record, ...scene.render("changes/log", { rows }));
}
function newPurposes(scene) {
  const { furtherProcessing: stated2 } = scene.model;
  const isAsked2 = scene.regimes.some((regime) => regime !== "ch") && scene.purposes.length > 0;
  const law = isAsked2 ? scene.say("changes.new-purpose", {}) : void 0;
  if (isNone(stated2)) {
    return clause(scene, "changes.new-purposes", told2, placed(scene.say("further.none", {}), [stated2.at]), law);
  }
  return clause(scene, "changes.new-purposes", told2, law, ...stated2 ? policy(scene, stated2) : []);
}
function policy(scene, stated2) {
  const { compatible, unrelated, conditions, informs, anonymised, words: words3, notes } = stated2;
  const of = (label, ...pieces) => row(scene, label, told2, ...pieces);
  return [
    values([
      of(scene.say("further.compatible", {}), compatible && scene.text(compatible)),
      of(scene.say("further.unrelated", {}), unrelated && scene.text(unrelated)),
      of(scene.say("further.conditions", {}), oneOrBullets((conditions ?? []).map((it) => scene.text(it)))),
      of(
        scene.say("further.informs", {}),
        informs && scene.say("further.informs-when", { informs: keySlot(informs, [child(stated2, "informs")]) })
      ),
      of(scene.say("further.anonymised", {}), anonymised && scene.text(anonymised))
    ]),
    ...wordsInstead(scene, words3, [compatible, unrelated, conditions, informs, anonymised]),
    ...notesOf(scene, notes)
  ];
}
function newUses(scene) {
  const rows = scene.purposes.flatMap(
    (purpose) => purpose.furtherTo ? [newUse(scene, purpose, purpose.furtherTo)] : []
  );
  if (rows.flat().length === 0) return [];
  return clause(scene, "changes.new-uses", told2, heading(scene.say("further.label", {})), values(rows));
}
function newUse(scene, purpose, further) {
  const { at, route, law, ukRoute, announced } = further;
  const words3 = [
    ...typeof announced === "string" ? [scene.say("further.announced", { date: scene.date(announced, child(at, "announced")) })] : [],
    ...route ? [scene.say("further.route", { route: keySlot(route, [child(at, "route")]) })] : [],
    ...ukRoute ? [scene.say("further.case", { case: scene.text(ukRoute) })] : [],
    ...laws(scene, law)
  ];
  return row(scene, purposeTitle(scene, purpose), told2, words3.length > 0 ? sentences(words3) : void 0);
}
function terms(scene) {
  const rows = (scene.model.definitions ?? []).flatMap(
    ({ at, term, meaning }) => meaning ? [row(scene, plainSlot(oneLine(term), [child(at, "term")]), asked.transparency, scene.text(meaning))] : []
  );
  return rows.length === 0 ? [] : clause(scene, "changes.terms", asked.transparency, heading(scene.say("changes.terms", {})), values(rows));
}
function documents(scene) {
  const links = [...scene.model.documents.values()].flatMap((document3) => {
    const link = documentSlot(scene, document3);
    return link ? [sentences([link, ...notesOf(scene, document3.notes)])] : [];
  });
  const list3 = row(scene, scene.say("changes.documents", {}), asked.transparency, oneOrBullets(links));
  return clause(scene, "changes.documents", asked.transparency, values([list3]));
}
var heading = (words3) => ({ type: "heading", depth: 3, children: [...words3.content] });

// src/notice/sections/children.ts
var children = {
  id: "children",
  heading: () => "children.heading",
  clauses: (scene) => {
    const { children: stated2 } = scene.model;
    if (isNone(stated2)) {
      return clause(scene, "children.none", asked.transparency, placed(scene.say("children.none", {}), [stated2.at]));
    }
    return [
      ...stated2 ? service(scene, stated2) : [],
      ...used(scene),
      ...stated2 ? [...parents(scene, stated2), ...ownConsent(scene, stated2), ...protection(scene, stated2)] : []
    ];
  }
};
var age8 = { ...both("8.1"), ch: ["fadp:19.1"] };
function service(scene, stated2) {
  const { at, serviceForChildren: offered, minAge, definedAge } = stated2;
  const of = (label, ...pieces) => row(scene, label, asked.transparency, ...pieces);
  const years = (age, key) => keySlot(age, [child(at, key)]);
  return clause(
    scene,
    "children.service",
    asked.transparency,
    offered === void 0 ? void 0 : scene.say("children.service", { offered: keySlot(offered ? "yes" : "no", [child(at, "serviceForChildren")]) }),
    values([
      of(
        scene.say("children.minimum", {}),
        minAge === void 0 ? void 0 : scene.say("duration.years", { count: years(minAge, "minAge") })
      ),
      of(
        scene.say("children.defined", {}),
        definedAge === void 0 ? void 0 : scene.say("children.under", { age: years(definedAge, "definedAge") })
      )
    ])
  );
}
function used(scene) {
  const uses = scene.purposes.flatMap((purpose) => {
    const groups2 = each(purpose.dataSubjects).filter((use) => use.target.children === true);
    return groups2.length === 0 ? [] : [{ purpose, places: groups2.map((use) => child(use.target, "children")) }];
  });
  if (uses.length === 0) return [];
  const titles2 = uses.map(({ purpose, places: places2 }) => {
    const title = purposeTitle(scene, purpose);
    return placed(title, [...title.at, ...places2]);
  });
  const places = uses.flatMap((use) => use.places);
  const isTold = scene.model.rights?.list !== void 0 && scene.regimes.some((regime) => regime !== "ch");
  return [
    ...clause(
      scene,
      "children.use",
      together(asked.purposes, asked.transparency),
      values([row(scene, scene.say("children.use", {}), asked.purposes, oneOrBullets(titles2))])
    ),
    ...isTold ? clause(
      scene,
      "children.rights",
      asked.rights,
      placed(scene.say("children.rights", {}), ["/rights/list", ...places])
    ) : []
  ];
}
function parents(scene, { parentalConsent }) {
  if (parentalConsent === void 0) return [];
  if (isNone(parentalConsent)) {
    const none = placed(scene.say("children.parent-none", {}), [parentalConsent.at]);
    return clause(scene, "children.parents", age8, none);
  }
  const { at, below, method, covers } = parentalConsent;
  const words3 = below === void 0 ? placed(scene.say("children.parent", {}), [at]) : scene.say("children.parent-below", { age: keySlot(below, [child(at, "below")]) });
  const of = (label, ...pieces) => row(scene, label, age8, ...pieces);
  return clause(
    scene,
    "children.parents",
    age8,
    words3,
    values([
      of(scene.say("children.parent-covers", {}), covers && scene.text(covers)),
      of(scene.say("children.parent-how", {}), method && scene.text(method)),
      checked(scene, parentalConsent)
    ])
  );
}
function checked(scene, { verified }) {
  const cites8 = { ...both("8.2"), ch: ["fadp:19.1"] };
  const words3 = isNone(verified) ? placed(scene.say("children.parent-unchecked", {}), [verified.at]) : verified && scene.text(verified);
  return row(scene, scene.say("children.parent-check", {}), cites8, words3);
}
function ownConsent(scene, stated2) {
  if (stated2.serviceForChildren !== true) return [];
  const regimes = scene.regimes.filter(
    (regime) => regime !== "ch" && scene.purposes.some((purpose) => basesIn(purpose, regime).some(isConsent))
  );
  const ages = regimes.flatMap((regime) => agesIn(scene, regime));
  const [first2] = ages;
  if (!first2) return [];
  const cites8 = Object.fromEntries(regimes.map((regime) => [regime, both("8.1")[regime] ?? []]));
  const bases = scene.purposes.flatMap(
    (purpose) => each(purpose.basis).filter(isConsent).map(({ at }) => at)
  );
  const origins2 = [child(stated2, "serviceForChildren"), ...bases];
  if (ages.every(({ age }) => age === first2.age)) {
    const words3 = scene.say("children.consent", { age: keySlot(first2.age, origins2) });
    return clause(scene, "children.consent", cites8, words3);
  }
  const rows = ages.map(
    ({ country, at, age }) => row(scene, scene.country(country, at), cites8, scene.say("children.under", { age: keySlot(age, [at]) }))
  );
  return clause(scene, "children.consent", cites8, placed(scene.say("children.consent-ages", {}), origins2), values(rows));
}
var isConsent = ({ type }) => type === "consent";
function agesIn({ notice, issuers, law }, regime) {
  const readers = (notice?.audienceCountries ?? []).map((country) => ({
    country,
    at: notice ? child(notice, "audienceCountries") : ""
  }));
  const seats = issuers.flatMap(
    ({ at, country }) => country === void 0 ? [] : [{ country, at: child(at, "country") }]
  );
  const stated2 = readers.length > 0 ? readers : seats;
  const places = regime === "uk" ? [{ country: "GB", at: child("", "regimes") }] : stated2;
  return [...new Map(places.map((place3) => [place3.country, place3])).values()].filter(({ country }) => law.inArea(regime, country)).flatMap((place3) => {
    const found = law.consentAge(place3.country);
    return found ? [{ ...place3, age: found.age }] : [];
  });
}
function protection(scene, stated2) {
  const { higherProtection, notice, noticeWords, words: words3, notes } = stated2;
  const defaults = some(higherProtection)?.defaults;
  const version = some(notice);
  const title = version?.title && scene.text(version.title);
  const own2 = Object.entries(stated2).flatMap(
    ([key, value]) => ["at", "words", "notes"].includes(key) ? [] : [value]
  );
  const design = together(both("25"), { uk: ["uk-gdpr:25.1A"], ch: ["fadp:19.2"] });
  return [
    ...clause(
      scene,
      "children.protection",
      design,
      values([row(scene, scene.say("children.protection", {}), design, defaults && scene.text(defaults))])
    ),
    ...clause(
      scene,
      "children.version",
      asked.transparency,
      values([
        row(
          scene,
          scene.say("children.version", {}),
          asked.transparency,
          urlSlot(scene, version?.url) ?? title,
          noticeWords && scene.text(noticeWords)
        )
      ]),
      ...wordsInstead(scene, words3, own2),
      ...notesOf(scene, notes)
    )
  ];
}

// src/notice/sections/complaints.ts
var complaints = {
  id: "complaints",
  heading: () => "complaints.heading",
  clauses: (scene) => [
    ...toUs(scene),
    ...scene.regimes.flatMap((regime) => toAuthority(scene, regime)),
    ...untold(scene)
  ]
};
var rightToComplain = { uk: ["uk-gdpr:13.2.ca", "uk-gdpr:14.2.da", "dpa2018:164A"] };
function toUs(scene) {
  const stated2 = some(scene.model.complaints?.toController);
  const isRight = scene.inForce(rightToComplain).length > 0;
  const at = "/complaints/toController";
  const cites8 = isRight ? rightToComplain : asked.transparency;
  if (!stated2 && !isRight) return [];
  const gap = scene.missing("complaint-to-controller", at);
  if (!stated2 && !gap) return [];
  const words3 = isRight ? scene.say("complaints.us", {}) : scene.say("complaints.us-declared", {});
  const label = scene.say("complaints.us-how", {});
  return clause(
    scene,
    "complaints.us",
    cites8,
    words3,
    values(stated2 ? toUsRows(scene, stated2, cites8) : []),
    gap && values([row(scene, label, cites8, scene.gap("gap.complaint-to-controller", at))])
  );
}
function toUsRows(scene, stated2, cites8) {
  const { acknowledgeWithin: acknowledge, respondWithin: respond, process } = stated2;
  const of = (label, ...pieces) => row(scene, label, cites8, ...pieces);
  const time2 = (duration, key) => duration === void 0 ? void 0 : scene.duration(duration, child(stated2, key));
  return [
    contactRows(scene, stated2.contact, cites8),
    of(scene.say("contact.form", {}), urlSlot(scene, stated2.form)),
    of(scene.say("complaints.acknowledge", {}), time2(acknowledge, "acknowledgeWithin")),
    of(scene.say("complaints.respond", {}), time2(respond, "respondWithin")),
    of(scene.say("complaints.process", {}), process && scene.text(process))
  ];
}
var authorityCites = {
  eu: { eu: ["gdpr:13.2.d", "gdpr:14.2.e", "gdpr:77"] },
  uk: { uk: ["uk-gdpr:13.2.d", "uk-gdpr:14.2.e", "uk-gdpr:77", "dpa2018:165"] },
  ch: { ch: ["fadp:49"] }
};
function toAuthority(scene, regime) {
  const stated2 = each(scene.model.complaints?.toAuthority);
  if (stated2.length === 0) return [];
  const cites8 = authorityCites[regime];
  const mine = stated2.filter((complaint) => regimeOf(scene, complaint) === regime);
  if (regime === "ch" && mine.length === 0) return [];
  const sentence = regime === "ch" ? [] : lawOf(scene, regime);
  const rows = mine.flatMap((complaint) => authorityRows(scene, complaint, cites8));
  return clause(scene, `complaints.${regime}`, cites8, ...sentence, values(rows));
}
function regimeOf(scene, { authority }) {
  const id = some(authority)?.authority;
  const known = id === void 0 ? void 0 : scene.law.authority(id)?.regime;
  return known ?? scene.regimes[0];
}
function lawOf(scene, regime) {
  if (regime === "eu") return [scene.say("complaints.eu", {}), scene.say("complaints.eu-choice", {})];
  const isCommission = scene.law.authority("gb-ic")?.nameEn === "Information Commission";
  return [isCommission ? scene.say("complaints.uk", {}) : scene.say("complaints.uk-before", {})];
}
function authorityRows(scene, complaint, cites8) {
  const stated2 = some(complaint.authority);
  const { how: how3 } = complaint;
  const way = how3 ? [row(scene, scene.say("complaints.how", {}), cites8, scene.text(how3))] : [];
  if (!stated2) return way;
  const at = stated2.authority === void 0 ? [stated2.at] : [child(stated2, "authority")];
  const known = stated2.authority === void 0 ? void 0 : scene.law.authority(stated2.authority);
  const name2 = known ? plainSlot(withShort(known.nameEn, known.abbreviation), at) : stated2.name && scene.text(stated2.name);
  const own2 = oneOrBullets(contactLines(scene, stated2.contact));
  const site = known ? linkSlot(known.complaintUrl ?? known.website, known.complaintUrl ?? known.website, at) : urlSlot(scene, stated2.url);
  return [
    row(scene, scene.say("complaints.authority", {}), cites8, name2, own2),
    row(scene, scene.say("complaints.website", {}), cites8, site),
    ...way
  ];
}
var withShort = (name2, short) => short === void 0 ? name2 : `${name2} (${short})`;
function untold(scene) {
  const at = "/complaints/toAuthority";
  if (!scene.missing("complaint-to-authority", at)) return [];
  const cites8 = together(authorityCites.eu, authorityCites.uk);
  const sentences2 = scene.regimes.flatMap((regime) => regime === "ch" ? [] : lawOf(scene, regime));
  const label = scene.say("complaints.authority", {});
  return clause(
    scene,
    "complaints.missing",
    cites8,
    ...sentences2,
    values([row(scene, label, cites8, scene.gap("gap.complaint-to-authority", at))])
  );
}
function complaintKey({ law }, regime) {
  if (regime === "eu") return "eu";
  if (!law.has("dpa2018:164A")) return "uk-before";
  return law.authority("gb-ic")?.nameEn === "Information Commission" ? "uk" : "uk-between";
}

// src/notice/cookie-table.ts
var empty = plainSlot("");
function cookieTable(scene, cookies2) {
  const cells3 = cookies2.map((cookie) => ({
    name: name(scene, cookie),
    who: who(scene, cookie) ?? empty,
    what: what(scene, cookie) ?? empty,
    time: time(scene, cookie) ?? empty,
    shared: shared(scene, cookie) ?? empty
  }));
  const has = (key) => cells3.some((row2) => row2[key] !== empty);
  const columns = { hasWho: has("who"), hasWhat: has("what"), hasTime: has("time"), hasShared: has("shared") };
  return scene.render("cookies/items", { ...columns, rows: cells3.map((row2) => ({ ...row2, ...columns })) });
}
function name(scene, { id, at, name: given, storage }) {
  const words3 = given === void 0 ? plainSlot(id.replaceAll("-", " "), [at]) : plainSlot(oneLine(given), [child(at, "name")]);
  if (storage === void 0 || storage === "cookie") return words3;
  const detail = scene.say("cookies.storage", { storage: keySlot(storage, [child(at, "storage")]) });
  return scene.say("quoted-source", { what: words3, detail });
}
function who(scene, { at, provider, providerName, party }) {
  if (provider) {
    const slot = recipientName(scene, provider);
    return placed(slot, [...slot.at, child(at, "provider")]);
  }
  if (providerName) return scene.text(providerName);
  return party && scene.say("cookies.party", { party: keySlot(party, [child(at, "party")]) });
}
function what(scene, cookie) {
  const { does, purpose, when } = cookie;
  const told4 = [
    ...does ? [scene.text(does)] : [],
    ...purpose ? [scene.say("cookies.purpose", { purpose: purposeTitle(scene, purpose) })] : [],
    ...when ? [scene.say("when", { condition: scene.text(when) })] : [],
    ...hedgeOf(scene, cookie)
  ];
  return told4.length === 0 ? void 0 : sentences(told4);
}
function time(scene, { at, duration }) {
  if (duration === void 0) return void 0;
  const place3 = child(at, "duration");
  return duration === "session" || duration === "until-cleared" ? scene.say("cookies.duration", { duration: keySlot(duration, [place3]) }) : scene.duration(duration, place3);
}
function shared(scene, { sharedWith }) {
  if (isNone(sharedWith)) return placed(scene.say("cookies.shared-none", {}), [sharedWith.at]);
  const names = each(sharedWith).map((recipient) => recipientName(scene, recipient));
  return names.length === 0 ? void 0 : scene.series(names);
}

// src/notice/sections/cookies.ts
var cookies = {
  id: "cookies",
  heading: () => "cookies.heading",
  clauses: (scene) => {
    const { cookies: stated2 } = scene.model;
    if (stated2 === void 0) return [];
    if (!isNone(stated2)) {
      const [intro2, groups2] = items(scene, stated2);
      return [...intro2, ...choice(scene, stated2), ...more(scene, stated2), ...groups2];
    }
    const why2 = stated2.because && scene.say("because", { reason: scene.text(stated2.because) });
    return clause(scene, "cookies.none", cites, placed(scene.say("cookies.none", {}), [stated2.at]), why2);
  }
};
var cites = { eu: ["eprivacy:5.3"], uk: ["pecr:6"], ch: ["fadp:19.1"] };
var categories = ["strictly-necessary", "security", "preferences", "statistics", "marketing", void 0];
function items(scene, stated2) {
  const ids = new Set(scene.purposes.map(({ id }) => id));
  const here = [...stated2.items?.values() ?? []].filter(({ purpose }) => purpose === void 0 || ids.has(purpose.id));
  if (here.length === 0) return [[], []];
  const groups2 = categories.flatMap((category) => {
    const members = here.filter((cookie) => cookie.category === category);
    return members.length === 0 ? [] : [{ category, members }];
  });
  return [
    clause(scene, "cookies.intro", cites, scene.say("cookies.intro", {}), ...hedgeOf(scene, stated2)),
    groups2.flatMap(({ category, members }) => {
      const places = members.map((cookie) => child(cookie, "category"));
      const key = keySlot(category ?? "other", category === void 0 ? [] : places);
      const heading2 = scene.say("cookies.category", { category: key });
      return group(scene, stated2, category, groups2.length > 1 || category !== void 0 ? heading2 : void 0, members);
    })
  ];
}
function group(scene, stated2, category, heading2, members) {
  const byGround = /* @__PURE__ */ new Map();
  for (const cookie of members) {
    const key = groundKey(cookie);
    byGround.set(key, [...byGround.get(key) ?? [], cookie]);
  }
  return [...byGround.values()].flatMap((alike, index) => {
    const [first2] = alike;
    if (!first2) return [];
    const head = heading2 && index === 0 ? { type: "heading", depth: 3, children: [...heading2.content] } : void 0;
    const places = alike.map((cookie) => child(cookie, "exemption"));
    const grounds = perRegime(scene, (regime) => ground2(scene, stated2, first2, regime)).map(
      (words3) => first2.exemption === void 0 ? words3 : resting(scene, citesOf(words3), placed(words3, places)) ?? words3
    );
    const objection = some(first2.objection);
    const no = objection && "words" in objection ? scene.text(objection) : void 0;
    return clause(
      scene,
      ["cookies", category ?? "other", ...index > 0 ? [index + 1] : []].join("."),
      cites,
      head,
      ...grounds,
      ...cookieTable(scene, alike),
      values([row(scene, scene.say("cookies.objection", {}), cites, no)])
    );
  });
}
var citesOf = (words3) => ({ eu: words3.cites, uk: words3.cites, ch: words3.cites });
var groundKey = ({ exemption, exemptionSource, objection }) => JSON.stringify([exemption, exemptionSource?.at, isNone(objection) ? void 0 : objection?.at]);
function ground2(scene, stated2, cookie, regime) {
  const { exemption, exemptionSource, category } = cookie;
  const on = (uk, words4) => resting(scene, { [regime]: regime === "uk" ? ["pecr:6", uk] : cites[regime] ?? [] }, words4);
  const inUk2 = (citation, words4) => resting(scene, { uk: [citation] }, words4);
  if (exemption === "strictly-necessary") return on("pecr:sch-A1.4", scene.say("cookies.needed", {}));
  if (exemption === "communication") return on("pecr:sch-A1.3", scene.say("cookies.carrying", {}));
  if (regime === "uk" && exemption === "uk-statistics")
    return inUk2("pecr:sch-A1.5", scene.say("cookies.uk-statistics", {}));
  if (regime === "uk" && exemption === "uk-appearance")
    return inUk2("pecr:sch-A1.6", scene.say("cookies.uk-appearance", {}));
  if (regime === "uk" && exemption === "uk-emergency")
    return inUk2("pecr:sch-A1.7", scene.say("cookies.uk-emergency", {}));
  if (regime === "eu" && exemption === "national-position") {
    const position = exemptionSource && scene.text(exemptionSource);
    return position && resting(scene, cites, scene.say("cookies.position", { position }));
  }
  const needsConsent = exemption !== void 0 || category !== void 0 && !["strictly-necessary", "security"].includes(category);
  const consent = some(stated2.consent);
  if (!needsConsent || !consent || !isAsked(consent)) return void 0;
  const words3 = placed(scene.say("cookies.consent", {}), [consent.at]);
  return resting(scene, { [regime]: cites[regime] ?? [] }, words3);
}
var isAsked = ({ banner, method }) => banner === true ? method === void 0 || method === "banner" || method === "settings" : banner === void 0 && (method === "banner" || method === "settings");
function choice(scene, { consent }) {
  if (consent === void 0) return [];
  const label = scene.say("cookies.choice", {});
  const grounds = together(cites, both("7.3"));
  if (isNone(consent)) {
    const none = placed(scene.say("cookies.choice-none", {}), [consent.at]);
    return clause(scene, "cookies.choice", cites, values([row(scene, label, cites, none)]));
  }
  const { granular, rejectAsEasy, method } = consent;
  const said = (key, words3) => placed(words3, [child(consent, key)]);
  const told4 = [
    ...isAsked(consent) && method !== "settings" ? [said(consent.banner === void 0 ? "method" : "banner", scene.say("cookies.choice-banner", {}))] : [],
    ...isAsked(consent) && method === "settings" ? [said("method", scene.say("cookies.choice-settings", {}))] : [],
    ...granular === true ? [said("granular", scene.say("cookies.choice-granular", {}))] : [],
    ...rejectAsEasy === true ? [said("rejectAsEasy", scene.say("cookies.choice-easy", {}))] : []
  ];
  const withdraw = some(consent.withdraw);
  const change = withdraw?.how ? scene.text(withdraw.how) : withdraw?.control && withdraw.control !== "other" ? scene.say("cookies.control", { control: keySlot(withdraw.control, [child(withdraw, "control")]) }) : void 0;
  return clause(
    scene,
    "cookies.choice",
    grounds,
    values([
      row(scene, label, cites, told4.length > 0 ? sentences(told4) : void 0),
      row(scene, scene.say("cookies.change", {}), grounds, change)
    ])
  );
}
function more(scene, { document: document3, notes, words: words3, items: stated2, consent }) {
  const link = document3 && documentSlot(scene, document3);
  return clause(
    scene,
    "cookies.more",
    cites,
    ...wordsInstead(scene, words3, [stated2, consent, link]),
    values([row(scene, scene.say("cookies.more", {}), cites, link)]),
    ...notesOf(scene, notes)
  );
}

// src/notice/retention-words.ts
function keptFor(scene, rule) {
  const told4 = [...period(scene, rule), ...ceiling(scene, rule), ...otherwise(scene, rule)];
  if (told4.length === 0) return [];
  const when = rule.when ? [scene.say("period.when", { condition: scene.text(rule.when) })] : [];
  return [sentences([...told4, ...when])];
}
function keptInFull(scene, rule) {
  const { because, law, reviewEvery } = rule;
  const details3 = [
    ...keptFor(scene, rule),
    ...because ? [scene.say("period.because", { reason: scene.text(because) })] : [],
    ...laws(scene, law),
    ...reviewEvery === void 0 ? [] : [scene.say("period.review", { period: scene.duration(reviewEvery, child(rule, "reviewEvery")) })],
    ...exceptions(scene, rule, [rule])
  ];
  return details3.length === 0 ? [] : [sentences(details3)];
}
function period(scene, rule) {
  const { keep, after, until } = rule;
  const at = child(rule, "keep");
  const told4 = [];
  if (keep === "indefinitely") told4.push(placed(scene.say("period.indefinite", {}), [at]));
  else if (keep !== void 0 && after) {
    told4.push(scene.say("period.after", { period: scene.duration(keep, at), event: scene.text(after) }));
  } else if (keep !== void 0) told4.push(scene.duration(keep, at));
  if (until) told4.push(scene.say("period.until", { event: scene.text(until) }));
  return told4;
}
function ceiling(scene, { at, atMost, after, keep }) {
  if (atMost === void 0) return [];
  const time2 = scene.duration(atMost, child(at, "atMost"));
  if (after && keep === void 0)
    return [scene.say("period.at-most-after", { period: time2, event: scene.text(after) })];
  return [scene.say("period.at-most", { period: time2 })];
}
function otherwise(scene, { criterion, document: document3, userControlled }) {
  const link = document3 && urlSlot(scene, document3.url);
  return [
    ...criterion ? [scene.say("period.criterion", { criterion: scene.text(criterion) })] : [],
    ...link ? [scene.say("period.document", { link })] : [],
    ...userControlled ? [scene.say("period.user", { how: scene.text(userControlled) })] : []
  ];
}
function exceptions(scene, rule, above) {
  const fresh = (rule.exceptions ?? []).filter((exception) => !above.includes(exception));
  return fresh.flatMap((exception) => {
    const { when: _, ...unconditional } = exception;
    const [period3] = keptFor(scene, unconditional);
    const inner = exceptions(scene, exception, [...above, exception]);
    if (!period3) return inner;
    const { when, data, records } = exception;
    const what2 = data ? scene.series(data.map((datum) => dataName(scene, datum))) : records && scene.text(records);
    if (when) return [scene.say("period.exception", { condition: scene.text(when), period: period3 }), ...inner];
    return [
      what2 ? scene.say("period.exception-for", { data: what2, period: period3 }) : scene.say("period.also", { period: period3 }),
      ...inner
    ];
  });
}
function endWords(scene, { end, at }) {
  if (!end || end.length === 0) return void 0;
  const place3 = [child(at, "end")];
  const ways2 = end.map((way) => scene.say("period.end", { end: keySlot(way, place3) }));
  return scene.say("period.ends", { ends: scene.list(ways2, "disjunction") });
}

// src/notice/sections/how-long.ts
var howLong = {
  id: "how-long",
  heading: () => "periods.heading",
  clauses: (scene) => {
    const rows = scene.purposes.flatMap((purpose) => rowsOf(scene, purpose));
    if (rows.length === 0) return [];
    const isNarrow = rows.some(({ data }) => data.raw !== "");
    const blocks2 = isNarrow ? scene.render("how-long/periods-by-data", { rows: rows.map((row2) => ({ ...row2 })) }) : scene.render("how-long/periods", { rows: rows.map(({ data: _, ...row2 }) => row2) });
    return clause(scene, "periods.table", cites2, ...blocks2);
  }
};
var cites2 = { ...asked.period, ch: ["fadp:19.2"] };
var empty2 = plainSlot("");
function rowsOf(scene, purpose) {
  const title = purposeTitle(scene, purpose);
  const stated2 = retentionOf(scene.model, purpose);
  if (isNone(stated2)) {
    return [{ purpose: title, data: empty2, keep: placed(scene.say("periods.none", {}), [stated2.at]), end: empty2 }];
  }
  const rows = retentionRules(scene.model, purpose).flatMap((rule) => {
    const [keep] = keptInFull(scene, rule);
    const end = endWords(scene, rule);
    if (!keep && !end) return [];
    return [{ purpose: title, data: subject(scene, rule), keep: keep ?? empty2, end: end ?? empty2 }];
  });
  const at = child(purpose, "retention");
  if (!scene.missing("storage-period", at)) return rows;
  return [...rows, { purpose: title, data: empty2, keep: scene.gap("gap.storage-period", at), end: empty2 }];
}
function subject(scene, { data, dataSubjects, records }) {
  const told4 = [
    ...(data ?? []).map((datum) => dataName(scene, datum)),
    ...records ? [scene.text(records)] : [],
    ...(dataSubjects ?? []).map((people4) => peopleName(scene, people4))
  ];
  return told4.length === 0 ? empty2 : scene.series(told4);
}

// src/notice/collected.ts
function collected(scene) {
  const { model } = scene;
  const found = [...scene.purposes.flatMap((purpose) => ofPurpose(scene, purpose)), ...ofEverything(scene)];
  return [...model.data.values()].flatMap((datum) => {
    const here = found.filter((it) => it.datum === datum);
    if (here.length === 0) return [];
    const people4 = unique(here.flatMap((it) => it.people)).filter((group2) => isReader(scene, group2));
    const register = [...model.sources.values()].filter((source) => source.data?.includes(datum));
    const sources2 = unique([...here.flatMap((it) => it.sources), ...register]);
    return [{ datum, people: people4, sources: sources2.filter((source) => isAbout(source, people4)) }];
  });
}
function sourcesHere(scene, data) {
  const { model, purposes } = scene;
  const used3 = /* @__PURE__ */ new Set([
    ...data.flatMap(({ sources: sources2 }) => sources2),
    ...purposes.flatMap((purpose) => each(purpose.sources ?? model.general?.sources).map((use) => use.target))
  ]);
  return [...model.sources.values()].filter((source) => used3.has(source));
}
var sourcesThat = ({ sources: sources2 }, are) => sources2.filter((source) => isIndirect(source) === (are === "indirect"));
function ofPurpose({ model }, purpose) {
  const groups2 = each(purpose.dataSubjects);
  const peopleWith = (datum) => groups2.filter(({ data }) => data === void 0 || data.includes(datum)).map(({ target }) => target);
  const uses = each(purpose.sources ?? model.general?.sources);
  const held = each(purpose.data).map(({ target, dataSubjects }) => ({
    datum: target,
    people: dataSubjects ?? peopleWith(target),
    sources: bringing(uses, target)
  }));
  const inputs = [
    ...each(purpose.profiling).flatMap(({ inputs: from }) => from ?? []),
    ...each(purpose.automatedDecisions).flatMap(({ data }) => data ?? [])
  ].filter((datum) => !held.some((it) => it.datum === datum));
  return [...held, ...unique(inputs).map((datum) => ({ datum, people: peopleWith(datum), sources: [] }))];
}
function ofEverything(scene) {
  const { general: general2 } = scene.model;
  return (general2?.data ?? []).filter(({ dataSubjects }) => dataSubjects === void 0 || dataSubjects.some((group2) => isReader(scene, group2))).map(({ target, dataSubjects = [] }) => ({
    datum: target,
    people: dataSubjects,
    sources: bringing(general2?.sources ?? [], target)
  }));
}
var bringing = (uses, datum) => uses.filter(({ data, target }) => data?.includes(datum) !== false && target.data?.includes(datum) !== false).map(({ target }) => target);
var isReader = ({ notice }, group2) => notice?.audience === void 0 || notice.audience.length === 0 || notice.audience.includes(group2);
var isAbout = ({ dataSubjects }, people4) => dataSubjects === void 0 || people4.length === 0 || dataSubjects.some((group2) => people4.includes(group2));

// src/notice/sections/other-countries.ts
var otherCountries = {
  id: "other-countries",
  heading: () => "transfers.heading",
  clauses: (scene) => {
    const told4 = scene.regimes.map((regime) => ({ regime, transfers: transfersIn(scene, regime) }));
    const tables3 = told4.flatMap(({ regime, transfers }) => table(scene, regime, transfers));
    const intro2 = tables3.length > 0 ? clause(scene, "transfers.intro", asked.transfers, scene.say("transfers.intro", {})) : [];
    const none = told4.filter(({ transfers }) => transfers.length === 0).flatMap(({ regime }) => noTransfers(scene, regime));
    return [...intro2, ...tables3, ...none];
  }
};
function transfersIn(scene, regime) {
  const { model, law, purposes } = scene;
  const receiving2 = new Set(purposes.flatMap((it) => each(recipientsOf(model, it)).map((use) => use.target)));
  return transfersOf(model, law, regime).filter(({ recipient }) => receiving2.has(recipient));
}
function table(scene, regime, transfers) {
  if (transfers.length === 0) return [];
  const rows = transfers.map((transfer) => ({
    who: recipientName(scene, transfer.recipient),
    country: scene.country(transfer.country, transfer.place.at),
    protection: protection2(scene, regime, transfer)
  }));
  const heading2 = scene.regimes.length > 1 ? scene.say(`regime.${regime}`, {}) : void 0;
  const blocks2 = scene.render("other-countries/transfers", { heading: heading2, rows });
  const adequacy = { eu: ["gdpr:45"], uk: ["uk-gdpr:45A"], ch: ["fadp:16.1"] };
  return clause(
    scene,
    `transfers.${regime}`,
    only(regime, together(asked.transfers, adequacy, both("46", "49"))),
    ...blocks2
  );
}
var only = (regime, cites8) => ({ [regime]: cites8[regime] ?? [] });
function protection2(scene, regime, transfer) {
  const { place: place3, mechanisms, country, adequate } = transfer;
  const decision2 = scene.law.adequacy(regime, country);
  const at = child(place3, "mechanisms");
  const isDecided = mechanisms.some(
    ({ type }) => kindOf(scene, type) === "adequacy" || kindOf(scene, type) === "framework"
  );
  const key = keySlot(regime);
  const told4 = [];
  if (adequate && !isDecided) told4.push(scene.say("transfers.adequate", { regime: key }));
  if (!decision2 && mechanisms.length > 0 && !isDecided) told4.push(scene.say("transfers.no-decision", { regime: key }));
  told4.push(...mechanisms.flatMap((mechanism) => mechanismWords(scene, mechanism)));
  if (regime !== "uk" && adequate && decision2 && !(decision2.uncertain ?? []).includes("instrument")) {
    told4.push(scene.say("transfers.decision", { act: plainSlot(decision2.instrument) }));
  }
  if (scene.missing("transfer-mechanism", at)) told4.push(scene.gap("gap.transfer-mechanism", at));
  const [first2, ...rest] = told4;
  if (!first2) return plainSlot("", [place3.at]);
  return sentences([placed(first2, [...first2.at, place3.at]), ...rest, ...copies(scene, transfer)]);
}
var kindOf = ({ law }, type) => law.mechanism(type)?.kind;
function mechanismWords(scene, mechanism) {
  const { type, scope, checked: checked2 } = mechanism;
  if (!scene.law.mechanism(type)) return [];
  return [
    scene.say("transfers.mechanism", { type: keySlot(type, [mechanism.at]) }),
    ...scope ? [scene.say("transfers.scope", { scope: scene.text(scope) })] : [],
    ...typeof checked2 === "string" ? [scene.say("transfers.checked", { date: scene.date(checked2, child(mechanism, "checked")) })] : []
  ];
}
function copies(scene, { mechanisms }) {
  const shown = mechanisms.filter(({ type }) => scene.law.mechanism(type)?.copy === true);
  const own2 = shown.flatMap(({ copy, copyUrl }) => {
    const link = urlSlot(scene, copyUrl);
    return [...copy ? [scene.text(copy)] : [], ...link ? [link] : []];
  });
  const general2 = some(scene.model.transfers)?.copies;
  const ways2 = own2.length > 0 ? own2 : shown.length > 0 && general2 ? [scene.text(general2)] : [];
  return ways2.map((how3) => scene.say("transfers.copy", { how: how3 }));
}
function noTransfers(scene, regime) {
  const { transfers } = scene.model;
  if (!isNone(transfers)) return [];
  const words3 = scene.say("transfers.none", { regime: keySlot(regime, [transfers.at]) });
  const text3 = scene.regimes.length > 1 ? scene.say("under", { regime: scene.say(`regime.${regime}`, {}), text: words3 }) : words3;
  return clause(scene, `transfers.none.${regime}`, only(regime, asked.transfers), text3);
}

// src/notice/sections/right-to-object.ts
var rightToObject = {
  id: "right-to-object",
  heading: () => "object.heading",
  clauses: (scene) => {
    const { general: general2, marketing } = objections(scene);
    const words3 = blocksOf([...generalWords(scene, general2), ...marketingWords(scene, marketing)]);
    if (words3.length === 0) return [];
    const ways2 = values([how(scene), stop(scene, marketing)]);
    const children2 = [...words3, ...ways2 ? [ways2] : []];
    return clause(scene, "object.box", cites3, { type: "box", children: children2, data: { at: ["/rights/list"] } });
  }
};
var cites3 = both("21.1", "21.2", "21.3", "21.4");
function objections(scene) {
  if (scene.model.rights?.list === void 0) return { general: [], marketing: [] };
  return {
    general: purposesWith(scene, "objection").filter((purpose) => !isMarketingAlone(purpose)),
    marketing: purposesWith(scene, "marketing-objection")
  };
}
var asking2 = ({ regimes }) => regimes.filter((regime) => regime !== "ch");
function purposesWith(scene, right) {
  const { model, law, purposes } = scene;
  const ids = new Set(
    asking2(scene).flatMap((regime) => applicableRight(model, law, regime, right)?.purposes.map(({ id }) => id) ?? [])
  );
  return purposes.filter(({ id }) => ids.has(id));
}
function generalWords(scene, purposes) {
  if (purposes.length === 0) return [];
  const titles2 = purposes.map((purpose) => objectable(scene, purpose));
  const origins2 = unique(purposes.map((purpose) => child(purpose, "basis")));
  const effect2 = placed(scene.say("object.effect", {}), origins2);
  if (titles2.length < 4) return [scene.say("object.general", { purposes: scene.series(titles2) }), effect2];
  return [placed(scene.say("object.general-these", {}), origins2), bullets(titles2), effect2];
}
function objectable(scene, purpose) {
  const title = placed(purposeTitle(scene, purpose), [...purposeTitle(scene, purpose).at, child(purpose, "basis")]);
  const bases = unique(asking2(scene).flatMap((regime) => basesToObjectTo(purpose, scene.law, regime)));
  const isPart = bases.length < each(purpose.basis).length;
  const parts = bases.flatMap((basis) => basis.for ? [scene.text(basis.for)] : []);
  const named2 = isPart && bases.length > 0 && parts.length === bases.length ? scene.say("object.part", { purpose: title, part: scene.series(parts) }) : title;
  const isMarketing = purposesWith(scene, "marketing-objection").includes(purpose);
  return isMarketing ? scene.say("object.apart", { purpose: named2 }) : named2;
}
function marketingWords(scene, purposes) {
  if (purposes.length === 0) return [];
  const origins2 = purposes.map(({ at }) => at);
  const titles2 = purposes.map((purpose) => purposeTitle(scene, purpose));
  const profiled3 = purposes.flatMap(({ profiling: profiling2 }) => each(profiling2).map(({ at }) => at));
  return [
    placed(scene.say("object.marketing", {}), origins2),
    ...profiled3.length > 0 ? [placed(scene.say("object.marketing-profile", {}), profiled3)] : [],
    ...titles2.length < 4 ? [scene.say("object.marketing-for", { purposes: scene.series(titles2) })] : [placed(scene.say("object.marketing-these", {}), origins2), bullets(titles2)]
  ];
}
function how(scene) {
  const listed3 = listedRights(scene.model);
  const stated2 = [listed3?.get("objection"), listed3?.get("marketing-objection")].filter((right) => right !== void 0);
  const ways2 = stated2.flatMap((right) => [
    ...right.how ? [scene.text(right.how)] : [],
    ...right.selfService ? [scene.text(right.selfService)] : [],
    ...contactLines(scene, right.contact)
  ]);
  const lines = ways2.length > 0 ? ways2 : contactLines(scene, scene.model.rights?.contact);
  return row(scene, scene.say("object.how", {}), together(cites3, both("12.2")), oneOrBullets(lines));
}
function stop(scene, purposes) {
  const ways2 = purposes.flatMap(
    ({ marketing }) => each(marketing).flatMap(({ optOut }) => {
      const stated2 = some(optOut);
      if (!stated2) return [];
      if (stated2.how) return [scene.text(stated2.how)];
      const at = [child(stated2, "routes")];
      const routes = (stated2.routes ?? []).map((route) => scene.say("opt-out", { route: keySlot(route, at) }));
      return routes.length === 0 ? [] : [scene.list(routes, "disjunction")];
    })
  );
  const told4 = [...new Map(ways2.map((way) => [way.raw, way])).values()];
  return row(scene, scene.say("object.stop", {}), cites3, oneOrBullets(told4));
}

// src/notice/sections/sensitive-data.ts
var sensitiveData = {
  id: "sensitive-data",
  heading: () => "sensitive.heading",
  clauses: (scene) => {
    const used3 = sensitiveUses(scene);
    return [...intro(scene, used3), ...ofKinds(scene, used3), ...ofOthers(scene, used3)];
  }
};
var cites4 = together(both("9.1", "10"), asked.purposes, { ch: ["fadp:5.c"] });
var conditionCites = together(asked.basis, both("9.2", "10"));
var sensitiveUses = ({ purposes }) => purposes.flatMap(
  (purpose) => each(purpose.data).flatMap(
    ({ target: datum }) => sensitiveKinds(datum).map(({ kind, at }) => ({ kind, at, datum, purpose }))
  )
);
var kindName = (scene, uses) => scene.say("sensitive.kind", { kind: keySlot(uses[0]?.kind ?? "", unique(uses.map(({ at }) => at))) });
function byKind(uses) {
  return unique(uses.map(({ kind }) => kind)).map((kind) => uses.filter((use) => use.kind === kind));
}
function intro(scene, uses) {
  const special2 = uses.filter(({ kind }) => kind !== "criminal");
  if (special2.length === 0) return [];
  const words3 = placed(scene.say("sensitive.intro", {}), unique(special2.map(({ at }) => at)));
  return clause(scene, "sensitive.intro", together(both("9.1"), asked.basis), words3);
}
function ofKinds(scene, uses) {
  return byKind(uses).flatMap((ofKind) => {
    const [first2] = ofKind;
    if (!first2) return [];
    const data = unique(ofKind.map(({ datum }) => datum));
    const purposes = unique(ofKind.map(({ purpose }) => purpose));
    const reasons = purposes.map((purpose) => [purpose, conditionsFor(purpose, first2.kind, data)]);
    const unit = card(`sensitive-${first2.kind}`, kindName(scene, ofKind), [
      values([
        row(
          scene,
          scene.say("sensitive.data", {}),
          cites4,
          listing(
            scene,
            data.map((datum) => dataName(scene, datum))
          )
        ),
        row(
          scene,
          scene.say("sensitive.purposes", {}),
          cites4,
          oneOrBullets(purposes.map((purpose) => purposeTitle(scene, purpose)))
        ),
        ...reasons.map(([purpose, conditions]) => reasonRow(scene, purpose, conditions, purposes.length > 1))
      ])
    ]);
    return clause(scene, `sensitive.${first2.kind}`, cites4, unit);
  });
}
var conditionsFor = (purpose, kind, data) => {
  const all2 = kind === "criminal" ? each(purpose.criminalOffenceCondition) : each(purpose.specialCategoryCondition);
  return [...all2].filter((condition) => condition.data === void 0 || condition.data.some((it) => data.includes(it)));
};
function ofOthers(scene, uses) {
  const rows = scene.purposes.map((purpose) => {
    const here = uses.filter((use) => use.purpose === purpose);
    const told4 = byKind(here).flatMap(
      (ofKind) => conditionsFor(purpose, ofKind[0]?.kind ?? "criminal", unique(ofKind.map(({ datum }) => datum)))
    );
    const all2 = [
      ...each(purpose.specialCategoryCondition),
      ...each(purpose.criminalOffenceCondition)
    ];
    const rest = all2.filter((condition) => !told4.includes(condition));
    return reasonRow(scene, purpose, rest, true);
  });
  return clause(scene, "sensitive.others", cites4, values(rows));
}
function reasonRow(scene, purpose, conditions, isOneOfSeveral) {
  const label = isOneOfSeveral ? scene.say("sensitive.reason-for", { purpose: purposeTitle(scene, purpose) }) : scene.say("sensitive.reason", {});
  return row(scene, label, conditionCites, ...conditions.flatMap((it) => conditionWords(scene, it)));
}
function conditionWords(scene, condition) {
  const { regimes = scene.regimes } = condition;
  const known = scene.regimes.filter((regime) => regime !== "ch" && regimes.includes(regime));
  if (known.length === 0) return [];
  const name2 = conditionName(scene, condition, known);
  const isPart = known.length < scene.regimes.filter((regime) => regime !== "ch").length;
  const [only2] = known;
  return [
    isPart && only2 ? scene.say("under", { regime: scene.say(`regime.${only2}`, {}), text: name2 }) : name2,
    ...partOf(scene, condition),
    ...particulars(scene, condition),
    ...laws(scene, condition.law),
    ...known.includes("uk") ? inUkLaw(scene, condition) : [],
    ...hedgeOf(scene, condition),
    ...notesOf(scene, condition.notes)
  ];
}
function conditionName(scene, { type, at }, regimes) {
  const isCriminal = type === "law" || type === "official-authority";
  const provisions = regimes.flatMap((regime) => {
    if (isCriminal) return [regime === "eu" ? "gdpr:10" : "uk-gdpr:10"];
    const provision = scene.law.specialCondition(type, regime)?.cites[regime];
    return provision ? [provision] : [];
  });
  const key = keySlot(type, [at]);
  if (provisions.length === 0) return scene.say("condition.bare", { condition: key });
  return scene.say("condition.name", { condition: key, provisions: plainSlot(printCitations(provisions)) });
}
function particulars(scene, condition) {
  switch (condition.type) {
    case "consent":
    case "explicit-consent":
      return consentWords(scene, condition);
    case "health-social-care":
      return [
        scene.say("condition.words", { condition: keySlot(condition.type, [condition.at]) }),
        ...condition.secrecy ? [scene.say("condition.secrecy", { who: scene.text(condition.secrecy) })] : []
      ];
    default:
      return [scene.say("condition.words", { condition: keySlot(condition.type, [condition.at]) })];
  }
}
function inUkLaw(scene, condition) {
  const { schedule1 } = condition;
  const known = schedule1 === void 0 ? void 0 : scene.law.schedule1(schedule1);
  const policy2 = some(condition.policyDocument);
  const at = [child(condition, "schedule1")];
  return [
    ...known ? [
      scene.say("condition.schedule-1", {
        title: plainSlot(known.title, at),
        provision: plainSlot(printCitations([`dpa2018:sch-1.${known.paragraph}`]), at)
      })
    ] : [],
    ...policy2?.reference ? [scene.say("condition.policy", { policy: scene.text(policy2.reference) })] : [],
    ...policy2 && typeof policy2.reviewed === "string" ? [scene.say("condition.policy-reviewed", { date: scene.date(policy2.reviewed, child(policy2, "reviewed")) })] : []
  ];
}

// src/notice/sections/in-short.ts
var inShort = (sections) => ({
  id: "in-short",
  heading: () => "short.heading",
  clauses: (scene) => {
    if (scene.purposes.length === 0) return [];
    const short = { scene, sections };
    const rows = [
      ...people(short),
      ...surprises(short),
      line(short, "how-long", scene.say("short.period", {}), asked.period, ...periods(scene)),
      ...remedies(short)
    ];
    return clause(scene, "short", asked.transparency, values(rows));
  }
});
var line = (short, section, label, cites8, ...pieces) => row(short.scene, linked(short, section, label), cites8, ...pieces);
var linked = ({ sections }, section, label) => sections.has(section) ? linkTo(section, label) : label;
function linkTo(anchor, words3) {
  if (isGap(words3) || words3.content.some(({ type }) => type === "link")) return words3;
  return new Slot([{ type: "link", url: `#${anchor}`, children: [...words3.content] }], words3.raw, words3.at, words3.cites);
}
function first(short, section, all2) {
  const { scene } = short;
  if (all2.length < 7) return oneOrBullets(all2);
  const rest = all2.slice(5);
  const more2 = scene.say("short.more", { count: keySlot(rest.length, unique(rest.flatMap(({ at }) => at))) });
  return oneOrBullets([...all2.slice(0, 5), linked(short, section, more2)]);
}
function people(short) {
  const { scene } = short;
  const controllers2 = scene.issuers.map((controller) => controllerName(scene, controller));
  const purposes = scene.purposes.map((purpose) => linkTo(`for-${purpose.id}`, purposeTitle(scene, purpose)));
  return [
    line(short, "who-we-are", scene.say("short.who", {}), asked.identity, oneOrBullets(controllers2)),
    line(short, "why", scene.say("short.why", {}), asked.purposes, first(short, "why", purposes)),
    line(short, "who-receives", scene.say("short.recipients", {}), asked.recipients, receiving(short))
  ];
}
function receiving(short) {
  const { scene } = short;
  const stated2 = scene.purposes.map((purpose) => recipientsOf(scene.model, purpose));
  const counts = /* @__PURE__ */ new Map();
  for (const use of stated2.flatMap((it) => each(it))) counts.set(use.target, (counts.get(use.target) ?? 0) + 1);
  if (counts.size > 0) {
    const sorted = [...counts].sort(([, one], [, other]) => other - one);
    return first(
      short,
      "who-receives",
      sorted.map(([recipient]) => recipientName(scene, recipient))
    );
  }
  const nones = stated2.flatMap((it) => isNone(it) ? [it.at] : []);
  return nones.length === stated2.length ? placed(scene.say("short.recipients-none", {}), unique(nones)) : void 0;
}
function surprises(short) {
  const { scene } = short;
  const kinds = byKind(sensitiveUses(scene)).map((uses) => kindName(scene, uses));
  const sources2 = sourcesHere(scene, collected(scene)).filter(isIndirect);
  const givers2 = sources2.map((source) => sourceLabel(scene, source));
  const adm = { ...both("13.2.f", "14.2.g"), ch: ["fadp:21.1"] };
  return [
    line(
      short,
      "sensitive-data",
      scene.say("short.sensitive", {}),
      together(asked.purposes, both("9.1", "10")),
      oneOrBullets(kinds)
    ),
    line(
      short,
      "what-we-collect",
      scene.say("short.sources", {}),
      together(asked.source, asked.categories),
      first(short, "what-we-collect", givers2)
    ),
    line(short, "who-receives", scene.say("short.published", {}), asked.recipients, oneOrBullets(published(scene))),
    line(short, "other-countries", scene.say("short.abroad", {}), asked.transfers, ...abroad(scene)),
    line(short, "automated-decisions", scene.say("short.decisions", {}), adm, oneOrBullets(decided2(scene))),
    line(
      short,
      "automated-decisions",
      scene.say("short.profiling", {}),
      asked.transparency,
      oneOrBullets(profiled2(scene))
    ),
    line(short, "how-long", scene.say("short.unending", {}), asked.period, oneOrBullets(unending(scene)))
  ];
}
function published(scene) {
  const data = scene.purposes.flatMap(
    (purpose) => each(recipientsOf(scene.model, purpose)).flatMap((use) => {
      if (use.target.type !== "public") return [];
      const shown = use.data ?? use.target.data ?? dataOf(purpose);
      return shown.map((datum) => ({ datum, at: use.at }));
    })
  );
  return unique(data.map(({ datum }) => datum)).map((datum) => {
    const name2 = dataName(scene, datum);
    return placed(name2, unique([...name2.at, ...data.filter((it) => it.datum === datum).map(({ at }) => at)]));
  });
}
var abroad = (scene) => perRegime(scene, (regime) => {
  const transfers = transfersIn(scene, regime);
  const codes = unique(transfers.map(({ country }) => country));
  if (codes.length > 0) {
    return scene.list(
      codes.map((code) => {
        const places = transfers.filter(({ country }) => country === code).map(({ place: place3 }) => place3.at);
        return placed(scene.country(code, places[0] ?? ""), unique(places));
      })
    );
  }
  const { transfers: terms2 } = scene.model;
  return isNone(terms2) ? scene.say("short.abroad-none", { regime: keySlot(regime, [terms2.at]) }) : void 0;
});
var decided2 = (scene) => decisionsOf(scene).filter(({ thing }) => thing.solelyAutomated === true).flatMap(({ thing, purpose }) => {
  const words3 = thing.decides ? scene.text(thing.decides) : purpose && purposeTitle(scene, purpose);
  return words3 ? [placed(words3, [...words3.at, child(thing, "solelyAutomated")])] : [];
});
var profiled2 = (scene) => profilesOf(scene).flatMap(({ thing, purpose }) => {
  const words3 = thing.does ? scene.text(thing.does) : purpose && purposeTitle(scene, purpose);
  return words3 ? [placed(words3, [...words3.at, thing.at])] : [];
});
var unending = (scene) => scene.purposes.flatMap((purpose) => {
  const endless = retentionRules(scene.model, purpose).filter(({ keep }) => keep === "indefinitely");
  if (endless.length === 0) return [];
  const data = unique(endless.flatMap((rule) => rule.data ?? []));
  const names = data.length > 0 ? data.map((datum) => dataName(scene, datum)) : [purposeTitle(scene, purpose)];
  return names.map((name2) => placed(name2, unique([...name2.at, ...endless.map((rule) => child(rule, "keep"))])));
});
function periods(scene) {
  const rules = unique(scene.purposes.flatMap((purpose) => each(retentionOf(scene.model, purpose))));
  const kept = rules.filter(({ keep }) => keep !== "indefinitely").flatMap((rule) => keptFor(scene, rule));
  const distinct = [...new Map(kept.map((words3) => [words3.raw, words3])).values()];
  if (distinct.length < 4) return [oneOrBullets(distinct)];
  return [placed(scene.say("short.period-each", {}), unique(kept.flatMap(({ at }) => at)))];
}
function remedies(short) {
  const { scene } = short;
  const [issuer] = scene.issuers;
  const contact2 = scene.model.rights?.contact ?? issuer?.contact;
  const [way] = contactLines(scene, contact2);
  return [
    line(short, "rights", scene.say("short.rights", {}), asked.rights, ...rights(scene)),
    line(short, "who-we-are", scene.say("short.contact", {}), asked.identity, way),
    line(
      short,
      "complaints",
      scene.say("short.complain", {}),
      together(asked.authority, authorityCites.uk),
      ...complaining(scene)
    )
  ];
}
function rights(scene) {
  const at = "/rights/list";
  if (scene.model.rights?.list === void 0) return [];
  const { general: general2, marketing } = objections(scene);
  const consents = scene.purposes.filter((purpose) => isByConsent(purpose));
  return [
    resting(
      scene,
      { ...both("15", "16"), ch: ["fadp:25", "fadp:32.1"] },
      placed(scene.say("short.rights-words", {}), [at])
    ),
    resting(scene, both("17", "18"), placed(scene.say("short.rights-more", {}), [at])),
    general2.length > 0 ? linkTo(
      "right-to-object",
      placed(scene.say("short.object", {}), [at, ...general2.map((it) => child(it, "basis"))])
    ) : void 0,
    marketing.length > 0 ? placed(scene.say("short.marketing", {}), [at, ...marketing.map((it) => it.at)]) : void 0,
    consents.length > 0 ? resting(scene, both("7.3"), placed(scene.say("short.withdraw", {}), [at, ...consents.map((it) => it.at)])) : void 0
  ].filter((words3) => words3 !== void 0);
}
var isByConsent = ({ basis, specialCategoryCondition }) => each(basis).some(({ type }) => type === "consent") || each(specialCategoryCondition).some(({ type }) => type === "explicit-consent");
function complaining(scene) {
  const stated2 = each(scene.model.complaints?.toAuthority);
  if (stated2.length === 0) return [];
  const origins2 = stated2.map(({ at }) => at);
  const told4 = (regime) => regime === "ch" ? void 0 : resting(
    scene,
    authorityCites[regime],
    scene.say("short.complain-words", { regime: keySlot(complaintKey(scene, regime), origins2) })
  );
  return perRegime(scene, told4);
}

// src/notice/author-markdown.ts
var parser2 = unified().use(remarkParse).freeze();
var authorBlocks = (markdown) => blocks(parser2.parse(markdown).children);
function blocks(nodes2) {
  return nodes2.flatMap((node) => {
    switch (node.type) {
      case "paragraph":
      case "heading":
        return paragraph2(phrasing2(node.children));
      case "list": {
        const { ordered, start, spread } = node;
        const items2 = node.children.map(
          (item2) => ({ type: "listItem", spread: item2.spread ?? false, children: blocks(item2.children) })
        );
        return [
          { type: "list", ordered: ordered ?? false, start: start ?? null, spread: spread ?? false, children: items2 }
        ];
      }
      case "blockquote":
        return blocks(node.children);
      case "code":
      case "html":
        return paragraph2([{ type: "text", value: node.value.replace(/\s+/gu, " ").trim() }]);
      default:
        return [];
    }
  });
}
var paragraph2 = (children2) => children2.length === 0 ? [] : [{ type: "paragraph", children: children2 }];
function phrasing2(nodes2) {
  return nodes2.flatMap((node) => {
    switch (node.type) {
      case "text":
        return [{ type: "text", value: node.value }];
      case "break":
        return [{ type: "break" }];
      case "strong":
      case "emphasis":
        return [{ type: node.type, children: phrasing2(node.children) }];
      case "link": {
        const children2 = phrasing2(node.children);
        return isSafeUrl(node.url) ? [{ type: "link", url: node.url, children: children2 }] : children2;
      }
      case "inlineCode":
      case "html":
        return [{ type: "text", value: node.value }];
      default:
        return "children" in node ? phrasing2(node.children) : [];
    }
  });
}

// src/notice/sections/own-sections.ts
function ownSections(scene) {
  return [...scene.model.sections.values()].filter(({ notices }) => notices === void 0 || scene.notice !== void 0 && notices.includes(scene.notice)).flatMap((own2) => {
    const clauses = clause(scene, `own.${own2.id}`, asked.transparency, ...paragraphs(scene, own2));
    const title = own2.title ? scene.text(own2.title) : plainSlot(own2.id.replaceAll("-", " "));
    return clauses.length === 0 ? [] : [{ after: own2.after, section: { id: `own-${own2.id}`, title: plainText(title.content), clauses } }];
  });
}
function paragraphs(scene, { text: text3 }) {
  if (!text3) return [];
  const wording = wordingIn(text3, scene.language);
  if (!wording) return [scene.gap("gap.language", text3.at)];
  return authorBlocks(wording.text).map((block) => ({ ...block, data: { at: [wording.at] } }));
}

// src/notice/stated-right.ts
var statedRight = (scene, right) => [
  ...right.words ? [scene.say("rights.stated", { words: scene.text(right.words) })] : [],
  ...reach(scene, right),
  ...ways(scene, right),
  ...answers(scene, right),
  ...notesOf(scene, right.notes)
];
function reach(scene, right) {
  const { conditions = [], exceptions: exceptions2 = [], purposes, dataSubjects, notApplicable } = right;
  return [
    ...conditions.map((text3) => scene.say("rights.conditions", { condition: scene.text(text3) })),
    ...exceptions2.map((text3) => scene.say("rights.exceptions", { condition: scene.text(text3) })),
    ...purposes ? [
      scene.say("rights.purposes-stated", {
        purposes: scene.series(purposes.map((purpose) => purposeTitle(scene, purpose)))
      })
    ] : [],
    ...dataSubjects ? [scene.say("these-people", { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })] : [],
    ...right.atAnyTime === true ? [placed(scene.say("rights.any-time", {}), [child(right, "atAnyTime")])] : [],
    ...notApplicable ? [scene.say("rights.denied", { reason: scene.text(notApplicable) })] : []
  ];
}
function ways(scene, right) {
  const { how: how3, form, selfService } = right;
  return [
    ...how3 ? [scene.say("rights.how-stated", { how: scene.text(how3) })] : [],
    ...contact(scene, right.contact),
    ...form ? [scene.say("rights.form-stated", { form: keySlot(form, [child(right, "form")]) })] : [],
    ...selfService ? [scene.say("rights.self-service", { how: scene.text(selfService) })] : [],
    ...fee(scene, right.fee)
  ];
}
function contact(scene, stated2) {
  const lines = [...stated2?.person ? [scene.text(stated2.person)] : [], ...contactLines(scene, stated2)];
  return lines.length === 0 ? [] : [scene.say("rights.contact-stated", { contact: scene.series(lines) })];
}
function fee(scene, stated2) {
  if (isNone(stated2)) return [placed(scene.say("rights.fee-free", {}), [stated2.at])];
  const charged = chargedWords(scene, stated2);
  return charged.length === 0 ? [] : [scene.say("rights.fee-stated", { fee: sentences(charged) })];
}
var chargedWords = (scene, fee2) => [...fee2?.when ?? [], fee2?.amount, fee2?.words].flatMap((text3) => text3 ? [scene.text(text3)] : []);
function answers(scene, right) {
  const { formats = [], answerContains = [], document: document3 } = right;
  const files = formats.map((format2) => plainSlot(oneLine(format2), [child(right, "formats")]));
  const link = document3 && urlSlot(scene, document3.url);
  const more2 = link ?? (document3?.title && scene.text(document3.title));
  return [
    ...files.length > 0 ? [scene.say("rights.formats", { formats: scene.series(files) })] : [],
    ...answerContains.map((text3) => scene.say("rights.contains", { words: scene.text(text3) })),
    ...more2 ? [scene.say("rights.document", { link: more2 })] : []
  ];
}

// src/notice/using-rights.ts
var how2 = together(both("12.2"), { ch: ["fadp:25"] });
function usingRights(scene) {
  const stated2 = scene.model.rights;
  if (!stated2) return [];
  return [
    ...clause(scene, "rights.using", how2, values(asking3(scene, stated2)), ...notesOf(scene, stated2.notes)),
    ...stated2.list === void 0 ? [] : byLaw2(scene, stated2)
  ];
}
function asking3(scene, stated2) {
  const { contact: contact2, form, identity: identity2, informal, responseTime: time2, extension: extension2, refusal } = stated2;
  const of = (label, ...pieces) => row(scene, label, how2, ...pieces);
  const none = (key, value) => isNone(value) ? placed(scene.say(key, {}), [value.at]) : void 0;
  const proof = some(identity2);
  const longer = some(extension2);
  return [
    of(
      scene.say("rights.channels", {}),
      contact2?.person && scene.text(contact2.person),
      oneOrBullets(contactLines(scene, contact2)),
      contact2?.for && scene.say("labelled", { label: scene.say("contact.for", {}), value: scene.text(contact2.for) })
    ),
    of(scene.say("rights.informal", {}), informal && scene.text(informal)),
    of(
      scene.say("rights.form", {}),
      form && form !== "any" ? scene.say("rights.form-words", { form: keySlot(form, [child(stated2, "form")]) }) : void 0
    ),
    of(scene.say("rights.identity-stated", {}), proof && scene.text(proof), none("rights.identity-none", identity2)),
    of(
      scene.say("rights.time-declared", {}),
      time2 === void 0 ? void 0 : scene.duration(time2, child(stated2, "responseTime"))
    ),
    of(scene.say("rights.extension", {}), longer && scene.text(longer), none("rights.extension-none", extension2)),
    of(scene.say("rights.fee", {}), ...chargedWords(scene, some(stated2.fee))),
    of(scene.say("rights.refusal-stated", {}), refusal && scene.text(refusal))
  ];
}
function byLaw2(scene, { form, fee: fee2, identity: identity2 }) {
  const at = ["/rights/list"];
  const charges = chargedWords(scene, some(fee2)).length > 0;
  const free = isNone(fee2) ? placed(scene.say("rights.free-always", {}), [fee2.at]) : placed(scene.say("rights.free", {}), at);
  const isOpen = form === void 0 || form === "any";
  const words3 = [
    isOpen ? resting(scene, both("12.2"), placed(scene.say("rights.how", {}), at)) : void 0,
    charges ? void 0 : resting(scene, both("12.5"), free),
    identity2 === void 0 ? resting(scene, both("12.6"), placed(scene.say("rights.identity", {}), at)) : void 0,
    resting(scene, together(both("12.3"), { uk: ["uk-gdpr:12A"] }), placed(scene.say("rights.time", {}), at)),
    ...inUk(scene),
    ...perRegime(scene, (regime) => regime === "ch" ? void 0 : refusing(scene, regime))
  ];
  return clause(scene, "rights.law", both("12.2", "12.3", "12.4", "12.5"), ...words3);
}
function inUk(scene) {
  const cites8 = { uk: ["uk-gdpr:12A"] };
  return [scene.say("rights.time-uk", {}), scene.say("rights.time-pause", {})].flatMap((words3) => {
    const told4 = resting(scene, cites8, placed(words3, ["/rights/list"]));
    if (!told4) return [];
    const isShared = scene.regimes.some((regime) => regime === "eu");
    return [isShared ? scene.say("under", { regime: scene.say("regime.uk", {}), text: told4 }) : told4];
  });
}
function refusing(scene, regime) {
  const cites8 = regime === "eu" ? { eu: ["gdpr:12.4", "gdpr:77", "gdpr:79"] } : { uk: ["uk-gdpr:12.4", "dpa2018:164A", "dpa2018:165"] };
  return resting(
    scene,
    cites8,
    placed(scene.say("rights.refusal", { regime: keySlot(complaintKey(scene, regime)) }), ["/rights/list"])
  );
}

// src/notice/sections/rights.ts
var rights2 = {
  id: "rights",
  heading: () => "rights.heading",
  clauses: (scene) => {
    const at = "/rights/list";
    const gap = scene.missing("rights", at);
    if (gap) return [...clause(scene, "rights.list", asked.rights, scene.gap("gap.rights", at)), ...usingRights(scene)];
    if (scene.model.rights?.list === void 0) return usingRights(scene);
    return [...byLaw3(scene), ...besides(scene), ...beyond(scene), ...usingRights(scene)];
  }
};
function byLaw3(scene) {
  const together3 = scene.regimes.filter((regime) => regime !== "ch");
  return [together3, scene.regimes.filter((regime) => regime === "ch")].flatMap((regimes) => list2(scene, regimes));
}
function rightsHere(scene, regime) {
  const here = new Set(scene.purposes.map(({ id }) => id));
  return applicableRights(scene.model, scene.law, regime).flatMap((right) => {
    const purposes = right.purposes.filter(({ id }) => here.has(id));
    if (purposes.length === 0) return [];
    const limited = right.limited.filter(({ id }) => here.has(id));
    return [{ regime, right: { ...right, purposes, limited, everywhere: purposes.length === scene.purposes.length } }];
  });
}
var cites5 = { ...asked.rights, ch: ["fadp:19.2"] };
function list2(scene, regimes) {
  const all2 = regimes.flatMap((regime) => rightsHere(scene, regime));
  if (all2.length === 0) return [];
  const names = unique(all2.map(({ right }) => right.right));
  const isFirst = regimes[0] !== "ch" || scene.regimes.every((regime) => regime === "ch");
  const items2 = names.map((name2) => {
    const given = all2.filter(({ right }) => right.right === name2);
    return rightItem(scene, given, names, isFirst ? listedRights(scene.model)?.get(name2) : void 0);
  });
  const only2 = Object.fromEntries(regimes.map((regime) => [regime, cites5[regime] ?? []]));
  const isPart = regimes.length < scene.regimes.length;
  const heads = isPart ? regimes.map((regime) => scene.say(`regime.${regime}`, {})) : [];
  const head = heads.length > 0 ? [{ type: "heading", depth: 3, children: [...scene.list(heads).content] }] : [];
  const purposes = all2.flatMap(({ right }) => right.purposes.map((purpose) => purpose.at));
  const intro2 = placed(scene.say("rights.intro", {}), ["/rights/list", ...unique(purposes)]);
  const blocks2 = scene.render("rights/rights", { rights: items2 });
  return clause(scene, `rights.list.${regimes.join("-")}`, only2, ...head, intro2, ...blocks2);
}
function rightItem(scene, given, names, stated2) {
  const [first2] = given;
  if (!first2) throw new NoticeError("A right that nothing gives.");
  const { right } = first2.right;
  const isSwiss = first2.regime === "ch";
  const provisions = given.flatMap((it) => it.right.cites);
  const name2 = scene.say("rights.name", { right: keySlot(right), provisions: plainSlot(printCitations(provisions)) });
  const words3 = isSwiss ? swissWords(scene, right) : scene.say(`rights.${right}`, {});
  const origins2 = unique(given.flatMap((it) => it.right.purposes.map((purpose) => child(purpose, "basis"))));
  const limits2 = byRegime(
    scene,
    given,
    ({ limited }) => limited.length > 0 ? scene.say("rights.erasure.limited", { purposes: titles(scene, limited) }) : void 0
  );
  return {
    name: new Slot(name2.content, name2.raw, ["/rights/list", ...origins2], provisions),
    parts: [
      words3,
      ...byRegime(
        scene,
        given,
        ({ everywhere, purposes }) => everywhere ? void 0 : scene.say("rights.applies", { purposes: titles(scene, purposes) })
      ),
      ...right === "access" && !isSwiss ? search2(scene) : []
    ],
    cases: isSwiss ? [] : cases(right, (it) => names.includes(it)).map((key) => scene.say(key, {})),
    limits: right !== "erasure" || isSwiss ? [] : [...limits2, scene.say("rights.erasure.claims", {})],
    stated: stated2 ? statedRight(scene, stated2) : []
  };
}
function search2(scene) {
  const words3 = resting(scene, { uk: ["uk-gdpr:15.1A"] }, scene.say("rights.search", {}));
  return words3 ? [words3] : [];
}
var titles = (scene, purposes) => scene.series(purposes.map((purpose) => purposeTitle(scene, purpose)));
function byRegime(scene, given, say) {
  const told4 = given.flatMap(({ regime, right }) => {
    const text3 = say(right);
    return text3 ? [{ regime, text: text3 }] : [];
  });
  const [first2] = told4;
  if (!first2) return [];
  const isSame = told4.length === given.length && told4.every(({ text: text3 }) => text3.raw === first2.text.raw);
  if (isSame) return [first2.text];
  return told4.map(({ regime, text: text3 }) => scene.say("under", { regime: scene.say(`regime.${regime}`, {}), text: text3 }));
}
function swissWords(scene, right) {
  switch (right) {
    case "restriction":
    case "marketing-objection":
    case "withdraw-consent":
      return scene.say(`rights.${right}`, {});
    default:
      return scene.say(`rights.ch.${right}`, {});
  }
}
function cases(right, has) {
  if (right === "restriction") {
    return [
      "rights.restriction.accuracy",
      "rights.restriction.unlawful",
      "rights.restriction.claims",
      ...has("objection") ? ["rights.restriction.objection"] : []
    ];
  }
  if (right !== "erasure") return [];
  return [
    "rights.erasure.not-needed",
    ...has("withdraw-consent") ? ["rights.erasure.withdrawn"] : [],
    ...has("objection") ? ["rights.erasure.objected"] : [],
    ...has("marketing-objection") ? ["rights.erasure.marketing"] : [],
    "rights.erasure.unlawful",
    "rights.erasure.duty"
  ];
}
function besides(scene) {
  const given = new Set(scene.regimes.flatMap((it) => rightsHere(scene, it).map(({ right }) => right.right)));
  const rows = [...listedRights(scene.model)?.values() ?? []].filter(({ id }) => !given.has(id)).map((right) => {
    const label = scene.say("rights.short", { right: keySlot(right.id, [right.at]) });
    return row(scene, label, cites5, ...statedRight(scene, right));
  });
  const list3 = values(rows);
  return list3 ? clause(scene, "rights.also", cites5, placed(scene.say("rights.also", {}), ["/rights/list"]), list3) : [];
}
function beyond(scene) {
  const others = [...scene.model.rights?.others?.values() ?? []].flatMap((right) => {
    const { words: words3, ...rest } = right;
    return [...words3 ? [scene.text(words3)] : [], ...statedRight(scene, rest)];
  });
  const label = scene.say("rights.other", {});
  return clause(scene, "rights.other", asked.transparency, values([row(scene, label, asked.transparency, ...others)]));
}

// src/notice/sections/security.ts
var security = {
  id: "security",
  heading: () => "security.heading",
  clauses: (scene) => {
    const { security: stated2, breach } = scene.model;
    return [...stated2 ? measures(scene, stated2) : [], ...breach ? breaches(scene, breach) : []];
  }
};
var safe = { ...both("32"), ch: ["fadp:8"] };
function measures(scene, { measures: taken, storage, marking, notes }) {
  const of = (label, slots) => row(scene, label, safe, oneOrBullets(slots));
  const kept = (taken ?? []).flatMap(({ at, words: words3, type, purposes }) => {
    const what2 = words3 ? scene.text(words3) : type && scene.say("security.measure", { type: keySlot(type, [child(at, "type")]) });
    return narrowed(scene, what2, purposes);
  });
  const places = (storage ?? []).flatMap(({ words: words3, purposes }) => narrowed(scene, words3 && scene.text(words3), purposes));
  const marks = (marking ?? []).flatMap(({ when, text: text3 }) => {
    const mark = text3 && scene.text(text3);
    if (when && mark) return [scene.say("labelled", { label: scene.text(when), value: mark })];
    return mark ? [mark] : when ? [scene.text(when)] : [];
  });
  return clause(
    scene,
    "security.measures",
    safe,
    values([
      of(scene.say("security.measures", {}), kept),
      of(scene.say("security.storage", {}), places),
      of(scene.say("security.marking", {}), marks)
    ]),
    ...notesOf(scene, notes)
  );
}
function narrowed(scene, what2, purposes) {
  if (!what2) return [];
  if (!purposes) return [what2];
  const here = scene.purposes.filter(({ id }) => purposes.some((purpose) => purpose.id === id));
  if (here.length === 0) return [];
  const titles2 = scene.series(here.map((purpose) => purposeTitle(scene, purpose)));
  return [sentences([what2, scene.say("security.for", { purposes: titles2 })])];
}
var failing = { ...both("34"), ch: ["fadp:8"] };
function breaches(scene, { assess, authority, people: people4, notes }) {
  const of = (label, ...pieces) => row(scene, label, failing, ...pieces);
  const ownWords = (words3, ...fields) => fields.every((field) => field === void 0) ? words3 : void 0;
  const rows = values([
    of(scene.say("breach.assess", {}), assess && scene.text(assess)),
    of(scene.say("breach.authority", {}), authority && authorityName(scene, authority.authority)),
    of(
      scene.say("breach.authority-when", {}),
      authority?.threshold && scene.text(authority.threshold),
      ownWords(authority?.words && scene.text(authority.words), authority?.threshold, authority?.within)
    ),
    of(scene.say("breach.within", {}), authority && howSoon(scene, authority)),
    of(
      scene.say("breach.people-when", {}),
      people4?.threshold && scene.text(people4.threshold),
      ownWords(people4?.words && scene.text(people4.words), people4?.threshold, people4?.how)
    ),
    of(scene.say("breach.people-how", {}), people4?.how && scene.text(people4.how))
  ]);
  const more2 = notesOf(scene, notes);
  if (!rows && more2.length === 0) return [];
  const heading2 = {
    type: "heading",
    depth: 3,
    children: [...scene.say("breach.heading", {}).content]
  };
  return clause(scene, "security.breach", failing, heading2, rows, ...more2);
}
function authorityName(scene, stated2) {
  const known = stated2?.authority === void 0 ? void 0 : scene.law.authority(stated2.authority);
  if (known && stated2) return plainSlot(known.nameEn, [child(stated2, "authority")]);
  return stated2?.name && scene.text(stated2.name);
}
function howSoon(scene, { at, within, clock }) {
  if (within === void 0) return void 0;
  const time2 = scene.duration(within, child(at, "within"));
  return clock === void 0 ? time2 : scene.say("breach.clock", { time: time2, clock: keySlot(clock, [child(at, "clock")]) });
}

// src/notice/source-words.ts
function giver(scene, source) {
  const { publiclyAccessible: open } = source;
  const who2 = outside(scene, source);
  if (open === void 0) return who2;
  const key = keySlot(open ? "yes" : "no", [child(source, "publiclyAccessible")]);
  return sentences([who2, scene.say("source.open", { open: key })]);
}
function sourceWords(scene, source) {
  const { label } = source;
  const how3 = label && scene.text(label);
  switch (source.type) {
    case "direct":
      return how3 ? scene.say("source.direct-how", { how: how3 }) : scene.say("source.direct", {});
    case "observed":
      return how3 ? scene.say("source.observed-how", { how: how3 }) : scene.say("source.observed", {});
    case "inferred":
      return how3 ? scene.say("source.inferred-how", { how: how3 }) : scene.say("source.inferred", {});
    case "third-party":
      return scene.say("source.other", { source: outside(scene, source) });
    case "public":
      return scene.say("source.public", { source: outside(scene, source) });
    default:
      return sourceLabel(scene, source);
  }
}
function outside(scene, source) {
  const { name: name2, controller, recipient, label, sector } = source;
  const who2 = name2 ? scene.text(name2) : controller ? controllerName(scene, controller) : recipient ? recipientName(scene, recipient) : void 0;
  if (!who2)
    return sector && label ? scene.say("quoted-source", { what: scene.text(label), detail: scene.text(sector) }) : sourceLabel(scene, source);
  return label ? scene.say("quoted-source", { what: who2, detail: scene.text(label) }) : who2;
}

// src/notice/sections/what-we-collect.ts
var whatWeCollect = {
  id: "what-we-collect",
  heading: () => "what.heading",
  clauses: (scene) => {
    const data = collected(scene);
    return [
      ...people2(scene, data),
      ...tables2(scene, data),
      ...ofNothing(scene, data),
      ...particulars2(scene, sourcesHere(scene, data))
    ];
  }
};
var cites6 = together(both("13.1"), asked.categories, asked.source, { ch: ["fadp:19.1"] });
function people2(scene, data) {
  const groups2 = new Set(data.flatMap((it) => it.people));
  const rows = [...scene.model.dataSubjects.values()].filter((group2) => groups2.has(group2)).map((group2) => {
    const told4 = [...group2.description ? [scene.text(group2.description)] : [], ...notesOf(scene, group2.notes)];
    return row(scene, peopleName(scene, group2), asked.transparency, ...told4);
  });
  return clause(scene, "what.people", asked.transparency, values(rows));
}
function tables2(scene, data) {
  const groups2 = byPeople(data);
  const pieces = groups2.flatMap(({ people: whose, items: items2 }) => {
    const heading2 = groups2.length > 1 && whose.length > 0 ? peopleNames(scene, whose) : void 0;
    return items2.some(({ sources: sources2 }) => sources2.length > 2) ? bySources(scene, items2, heading2) : withSources(scene, items2, heading2);
  });
  return clause(scene, "what.data", cites6, ...pieces);
}
function withSources(scene, items2, heading2) {
  const own2 = items2.filter((it) => sourcesThat(it, "other").length > 0 || sourcesThat(it, "indirect").length === 0);
  const others = items2.filter((it) => sourcesThat(it, "indirect").length > 0);
  const othersHeading = heading2 ? scene.say("what.others-of", { people: heading2 }) : scene.say("what.others", {});
  return [
    ...table2(scene, own2, heading2, scene.say("th.source", {}), (it) => together2(scene, origins(scene, it))),
    ...table2(scene, others, othersHeading, scene.say("th.giver", {}), (it) => together2(scene, givers(scene, it)))
  ];
}
function bySources(scene, items2, heading2) {
  const sets = grouped(
    items2,
    ({ datum, sources: sources2 }) => [...sources2.map(({ id }) => id), datum.inferred === true].join(" ")
  );
  return sets.flatMap((set, index) => {
    const [first2] = set;
    if (!first2) return [];
    const rows = [
      row(scene, scene.say("th.source", {}), cites6, oneOrBullets(origins(scene, first2))),
      row(scene, scene.say("th.giver", {}), cites6, oneOrBullets(givers(scene, first2)))
    ];
    return [...table2(scene, set, index === 0 ? heading2 : void 0), values(rows)];
  });
}
var peopleNames = (scene, whose) => scene.series(whose.map((group2) => peopleName(scene, group2)));
var byPeople = (data) => grouped(data, ({ people: whose }) => [...whose.map(({ id }) => id)].sort().join(" ")).map((items2) => ({
  people: items2[0]?.people ?? [],
  items: items2
}));
function grouped(items2, keyOf) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item2 of items2) groups2.set(keyOf(item2), [...groups2.get(keyOf(item2)) ?? [], item2]);
  return [...groups2.values()];
}
var empty3 = plainSlot("");
function table2(scene, items2, heading2, head, from) {
  if (items2.length === 0) return [];
  const cells3 = items2.map((item2) => ({
    name: dataName(scene, item2.datum),
    kinds: consisting(scene, item2.datum),
    source: from?.(item2)
  }));
  const hasKinds = cells3.some(({ kinds }) => kinds !== void 0);
  const hasSource = cells3.some(({ source }) => source !== void 0);
  const rows = cells3.map(({ name: name2, kinds, source }) => ({
    name: name2,
    kinds: hasKinds ? kinds ?? empty3 : void 0,
    source: hasSource ? source ?? empty3 : void 0
  }));
  return scene.render("what-we-collect/data", { heading: heading2, hasKinds, source: hasSource ? head : void 0, rows });
}
function consisting(scene, datum) {
  const { openEnded, identifiable } = datum;
  const name2 = String(dataName(scene, datum).raw).toLowerCase();
  const kinds = (datum.kinds ?? []).map((kind) => scene.say("data-kind", { kind: keySlot(kind, [child(datum, "kinds")]) })).filter(({ raw }) => String(raw).toLowerCase() !== name2);
  const link = urlSlot(scene, datum.form);
  const at = [child(datum, "openEnded")];
  const told4 = [
    ...kinds.length > 0 ? [scene.series(kinds)] : [],
    ...openEnded === true ? [placed(scene.say("what.open", {}), at)] : [],
    ...typeof openEnded === "object" ? [scene.say("what.open-words", { words: scene.text(openEnded) })] : [],
    ...identifiable === void 0 || identifiable === "identified" ? [] : [scene.say("what.identifiable", { identifiable: keySlot(identifiable, [child(datum, "identifiable")]) })],
    ...link ? [scene.say("what.form", { link })] : [],
    ...hedgeOf(scene, datum, "data"),
    ...notesOf(scene, datum.notes)
  ];
  return told4.length === 0 ? void 0 : sentences(told4);
}
function origins(scene, item2) {
  const sources2 = sourcesThat(item2, "other");
  const direct = sources2.filter(({ type, label }) => type === "direct" && label !== void 0);
  const rest = sources2.filter((source) => !direct.includes(source));
  const inferred = item2.datum.inferred === true && !sources2.some(({ type }) => type === "inferred");
  return [
    ...direct.length > 0 ? [scene.say("source.direct-how", { how: scene.series(direct.map((source) => sourceLabel(scene, source))) })] : [],
    ...rest.map((source) => sourceWords(scene, source)),
    ...inferred ? [placed(scene.say("source.inferred", {}), [child(item2.datum, "inferred")])] : []
  ];
}
var givers = (scene, item2) => sourcesThat(item2, "indirect").map((source) => giver(scene, source));
var together2 = (scene, slots) => slots.length === 0 ? void 0 : scene.series(slots);
function ofNothing(scene, data) {
  if (scene.purposes.every(({ sources: sources2 }) => sources2 !== void 0)) return [];
  const told4 = new Set(data.flatMap(({ sources: sources2 }) => sources2));
  const rest = general(scene).filter((source) => !told4.has(source));
  const label = scene.say("what.sources", {});
  const words3 = rest.map((source) => sourceWords(scene, source));
  return clause(scene, "what.general-sources", cites6, values([row(scene, label, cites6, oneOrBullets(words3))]));
}
var general = ({ model }) => (model.general?.sources ?? []).map(({ target }) => target);
function particulars2(scene, sources2) {
  const gaps = scene.gaps.flatMap((gap) => gap.item === "source" || gap.item === "indirect-data" ? [gap.source] : []);
  const all2 = [...scene.model.sources.values()].filter((source) => sources2.includes(source) || gaps.includes(source));
  const rows = all2.map((source) => {
    const told4 = [...sources2.includes(source) ? details2(scene, source) : [], ...missing(scene, source)];
    return row(scene, sourceLabel(scene, source), cites6, oneOrBullets(told4));
  });
  return clause(scene, "what.sources", cites6, values(rows));
}
function missing(scene, source) {
  const of = (item2) => scene.gaps.filter((gap) => gap.item === item2 && gap.source === source).map(({ at }) => scene.gap(`gap.${item2}`, at));
  return [...of("source"), ...of("indirect-data")];
}
function details2(scene, source) {
  const { when, requiredFieldsMarked: marked, assurance, whyNotNamed } = source;
  return [
    ...when ? [scene.say("source.when", { when: scene.text(when) })] : [],
    ...whyNotNamed ? [scene.say("source.unnamed", { reason: scene.text(whyNotNamed) })] : [],
    ...marked === true ? [placed(scene.say("source.required", {}), [child(source, "requiredFieldsMarked")])] : [],
    ...isIndirect(source) ? informing(scene, source) : [],
    ...assurance ? [scene.say("source.assurance", { words: scene.text(assurance) })] : [],
    ...hedgeOf(scene, source, "source"),
    ...notesOf(scene, source.notes)
  ];
}
function informing(scene, { at, informed, exemption }) {
  const untold2 = isNone(informed) ? informed.at : exemption?.at;
  const link = exemption && urlSlot(scene, exemption.published);
  const provision = exemption?.provision;
  return [
    ...informed && !isNone(informed) && informed.when ? [scene.say("source.told", { when: keySlot(informed.when, [child(informed, "when")]) })] : [],
    ...informed && !isNone(informed) && informed.how ? [scene.say("source.told-how", { how: scene.text(informed.how) })] : [],
    ...untold2 === void 0 ? [] : [placed(scene.say("source.untold", {}), [untold2])],
    ...provision === void 0 ? [] : [
      scene.say("source.exemption", {
        provision: plainSlot(oneLine(provision), [child(at, "exemption", "provision")])
      })
    ],
    ...exemption?.safeguards ? [scene.say("source.measures", { measures: scene.text(exemption.safeguards) })] : [],
    ...link ? [scene.say("source.published", { link })] : []
  ];
}

// src/notice/sections/who-receives.ts
var whoReceives = {
  id: "who-receives",
  heading: () => "recipients.heading",
  clauses: (scene) => {
    const receiving2 = receivingOf(scene);
    return [...table3(scene, receiving2), ...nobody(scene, receiving2), ...unsaid(scene)];
  }
};
function receivingOf({ model, purposes }) {
  const found = /* @__PURE__ */ new Map();
  for (const purpose of purposes) {
    for (const use of each(recipientsOf(model, purpose))) {
      found.set(use.target, [...found.get(use.target) ?? [], { purpose, use }]);
    }
  }
  return [...found].map(([recipient, uses]) => ({ recipient, uses }));
}
var groups = [
  "joint",
  "processor",
  "controller",
  "group",
  "inside",
  "authority",
  "people",
  "public",
  "other"
];
function groupOf({ type, role }) {
  if (type === "public" || type === "people") return type;
  if (type === "internal" || role === "same-controller") return "inside";
  if (type === "public-authority") return "authority";
  if (role === "processor" || role === "controller") return role;
  if (role === "joint-controller") return "joint";
  return type === "group-company" ? "group" : "other";
}
function table3(scene, receiving2) {
  if (receiving2.length === 0) return [];
  const filled = groups.flatMap((group2) => {
    const members = receiving2.filter(({ recipient }) => groupOf(recipient) === group2);
    if (members.length === 0) return [];
    const roles = members.map(({ recipient }) => child(recipient, recipient.role === void 0 ? "type" : "role"));
    const heading2 = scene.say("recipients.role", { role: keySlot(group2, group2 === "other" ? [] : roles) });
    return [{ heading: heading2, rows: members.map((member) => cells2(scene, member)) }];
  });
  const rendered = scene.render("who-receives/recipients", { groups: filled });
  return clause(scene, "recipients.table", asked.recipients, scene.say("recipients.intro", {}), ...rendered);
}
function cells2(scene, { recipient, uses }) {
  return {
    who: recipientName(scene, recipient),
    service: service2(scene, { recipient, uses }),
    purposes: listed2(
      scene,
      unique(uses.map(({ purpose }) => purpose)).map((purpose) => purposeTitle(scene, purpose))
    ),
    place: place(scene, recipient)
  };
}
var empty4 = plainSlot("");
var listed2 = (scene, slots) => slots.length === 0 ? empty4 : scene.series(slots);
function service2(scene, { recipient, uses }) {
  const { does, only: only2, when, data, whyNotNamed, type } = recipient;
  const limits2 = uses.flatMap(({ use }) => [
    ...use.data ? [scene.say("recipients.data", { data: scene.series(use.data.map((it) => dataName(scene, it))) })] : [],
    ...use.only ? [scene.say("only", { limit: scene.text(use.only) })] : [],
    ...use.when ? [scene.say("when", { condition: scene.text(use.when) })] : [],
    ...use.because ? [scene.say("recipients.because", { reason: scene.text(use.because) })] : []
  ]);
  const notice = urlSlot(scene, recipient.policy);
  const told4 = [
    ...type === "public" ? [scene.say("recipients.published", {})] : [],
    ...does ? [scene.text(does)] : [],
    ...data ? [scene.say("recipients.data", { data: scene.series(data.map((it) => dataName(scene, it))) })] : [],
    ...only2 ? [scene.say("only", { limit: scene.text(only2) })] : [],
    ...when ? [scene.say("when", { condition: scene.text(when) })] : [],
    ...once(limits2),
    ...whyNotNamed ? [scene.say("recipients.unnamed", { reason: scene.text(whyNotNamed) })] : [],
    ...notice ? [scene.say("recipients.notice", { link: notice })] : []
  ];
  return told4.length === 0 ? empty4 : sentences(told4);
}
function once(slots) {
  const byWords = /* @__PURE__ */ new Map();
  for (const slot of slots) {
    const before = byWords.get(slot.raw);
    byWords.set(slot.raw, before ? placed(before, unique([...before.at, ...slot.at])) : slot);
  }
  return [...byWords.values()];
}
function place(scene, recipient) {
  const at = child(recipient, "countries");
  if (scene.missing("destination", at)) return scene.gap("gap.destination", at);
  const places = [...recipient.countries ?? [], ...recipient.accessFrom ?? []];
  const names = places.map((it) => scene.country(it.country, it.at));
  const distinct = once(names);
  if (recipient.region)
    return sentences([...distinct.length > 0 ? [scene.list(distinct)] : [], scene.text(recipient.region)]);
  return distinct.length === 0 ? empty4 : scene.list(distinct);
}
function nobody(scene, receiving2) {
  const none = scene.purposes.flatMap((purpose) => {
    const stated2 = recipientsOf(scene.model, purpose);
    return isNone(stated2) ? [{ purpose, at: stated2.at }] : [];
  });
  if (none.length === 0) return [];
  if (receiving2.length === 0 && none.length === scene.purposes.length) {
    const words3 = scene.say("recipients.none", {});
    return clause(scene, "recipients.none", asked.recipients, placed(words3, unique(none.map(({ at }) => at))));
  }
  const titles2 = none.map(({ purpose, at }) => {
    const title = purposeTitle(scene, purpose);
    return placed(title, [...title.at, at]);
  });
  const label = scene.say("recipients.none-for", {});
  return clause(
    scene,
    "recipients.none",
    asked.recipients,
    values([row(scene, label, asked.recipients, oneOrBullets(titles2))])
  );
}
function unsaid(scene) {
  const rows = scene.purposes.flatMap((purpose) => {
    const at = child(purpose, "recipients");
    if (!scene.missing("recipients", at)) return [];
    return [row(scene, purposeTitle(scene, purpose), asked.recipients, scene.gap("gap.recipients", at))];
  });
  return clause(scene, "recipients.missing", asked.recipients, values(rows));
}

// src/notice/sections/who-we-are.ts
var whoWeAre = {
  id: "who-we-are",
  heading: () => "who.heading",
  clauses: (scene) => [
    ...about(scene),
    ...identity(scene),
    ...controllers(scene),
    ...each(scene.model.jointArrangements).filter((arrangement) => concerns3(scene, arrangement)).flatMap((arrangement, index) => joint(scene, arrangement, index))
  ]
};
function about(scene) {
  const { notice, model, regimes } = scene;
  const row12 = (label, ...pieces) => row(scene, label, asked.transparency, ...pieces);
  const audience = (notice?.audience ?? []).map((people4) => peopleName(scene, people4));
  const { covers, excludes, limitedTo, words: words3, notes } = notice?.scope ?? {};
  const laws2 = model.regimes && regimes.length > 1;
  const key = keySlot([...regimes].sort().join("_"), ["/regimes"]);
  return [
    ...clause(scene, "who.intro", asked.transparency, notice?.intro && scene.text(notice.intro)),
    ...clause(
      scene,
      "who.scope",
      asked.transparency,
      values([
        row12(scene.say("who.audience", {}), listing(scene, audience)),
        row12(scene.say("who.covers", {}), oneOrBullets((covers ?? []).flatMap((it) => place2(scene, it)))),
        row12(scene.say("who.limited", {}), limitedTo && scene.text(limitedTo)),
        row12(scene.say("who.excludes", {}), oneOrBullets((excludes ?? []).flatMap((it) => place2(scene, it)))),
        row12(
          scene.say("who.other-notices", {}),
          oneOrBullets((notice?.other ?? []).flatMap((it) => place2(scene, it)))
        ),
        row12(scene.say("who.incomplete", {}), notice?.incomplete && scene.text(notice.incomplete))
      ]),
      ...wordsInstead(scene, words3, [covers, excludes, limitedTo]),
      ...notesOf(scene, notes),
      ...notesOf(scene, notice?.notes)
    ),
    ...laws2 ? clause(scene, "who.laws", asked.transparency, scene.say("who.laws", { regimes: key })) : []
  ];
}
function place2(scene, { label, url, where, for: use, because }) {
  const link = urlSlot(scene, url);
  const name2 = label && scene.text(label);
  const who2 = name2 && link && url && "url" in url ? linkSlot(String(url.url), String(name2.raw), [...name2.at, ...link.at]) : name2 ?? link;
  const told4 = [
    ...who2 ? [who2] : [],
    ...where ? [scene.text(where)] : [],
    ...use ? [scene.say("who.notice-for", { for: scene.text(use) })] : [],
    ...because ? [scene.say("because", { reason: scene.text(because) })] : []
  ];
  return told4.length === 0 ? [] : [sentences(told4)];
}
function identity(scene) {
  const { issuers } = scene;
  if (issuers.length === 0) {
    const gap = scene.missing("controller", "/controllers");
    return gap ? clause(scene, "who.controller", asked.identity, scene.gap("gap.controller", gap.at)) : [];
  }
  const names = scene.list(issuers.map((controller) => controllerName(scene, controller)));
  const we = scene.say("who.we", { controllers: names });
  return clause(scene, "who.controller", together(asked.transparency, asked.identity), we, relation(scene, names));
}
function relation(scene, controllers2) {
  const { issuers } = scene;
  const [first2] = issuers;
  const all2 = (role) => issuers.every((controller) => controller.role === role);
  if (issuers.length === 1 && first2?.role !== "joint") return scene.say("who.sole", { controller: controllers2 });
  const together3 = scene.purposes.every(
    (purpose) => !purpose.controllers || issuers.every((issuer) => purpose.controllers?.includes(issuer))
  );
  if (all2("joint") && together3 && issuers.length > 1) return scene.say("who.joint", { controllers: controllers2 });
  return all2("separate") ? scene.say("who.separate", { controllers: controllers2 }) : scene.say("who.several", { controllers: controllers2 });
}
function controllers(scene) {
  if (scene.issuers.length > 1) {
    return scene.issuers.flatMap((controller) => {
      const pieces = [
        controller.about && scene.text(controller.about),
        facts(scene, controller),
        officer(scene, controller),
        represented(scene, controller),
        ...notesOf(scene, controller.notes)
      ];
      const stated2 = pieces.filter((piece) => piece !== void 0);
      if (stated2.length === 0) return [];
      const unit = card(`controller-${controller.id}`, controllerName(scene, controller), stated2);
      return clause(scene, `who.controller.${controller.id}`, asked.identity, unit);
    });
  }
  return scene.issuers.flatMap((controller) => [
    ...clause(scene, "who.about", asked.identity, controller.about && scene.text(controller.about)),
    ...clause(scene, "who.contact", asked.identity, facts(scene, controller)),
    ...clause(scene, "who.dpo", together(asked.dpo, asked.identity), officer(scene, controller)),
    ...clause(scene, "who.representative", asked.identity, represented(scene, controller)),
    ...clause(scene, "who.notes", asked.identity, ...notesOf(scene, controller.notes))
  ]);
}
function facts(scene, controller) {
  const of = (label, ...pieces) => row(scene, label, asked.identity, ...pieces);
  const names = [...(controller.aliases ?? []).map((name2) => scene.text(name2))];
  const brands = (controller.brands ?? []).flatMap(
    ({ name: name2, url }) => place2(scene, { ...name2 && { label: name2 }, ...url && { url } })
  );
  const unit = controller.unit?.name ?? controller.unit?.shortName;
  const { contact: contact2 } = controller;
  const at = child(controller, "contact");
  return values([
    contactRows(scene, controller.contact, asked.identity),
    scene.missing("controller-contact", at) ? of(scene.say("contact.any", {}), scene.gap("gap.controller-contact", at)) : [],
    of(
      scene.say("contact.more", {}),
      oneOrBullets([...wordsInstead(scene, contact2?.words, channelsOf(contact2)), ...notesOf(scene, contact2?.notes)])
    ),
    of(scene.say("contact.website", {}), urlSlot(scene, controller.website)),
    of(scene.say("who.unit", {}), unit && scene.text(unit)),
    of(scene.say("who.part-of", {}), controller.partOf && controllerName(scene, controller.partOf)),
    of(scene.say("who.oversight", {}), controller.oversight && scene.text(controller.oversight)),
    of(scene.say("who.policy", {}), urlSlot(scene, controller.policy)),
    of(scene.say("who.governance", {}), urlSlot(scene, controller.governance)),
    of(scene.say("who.legal-form", {}), controller.legalForm && scene.text(controller.legalForm)),
    of(scene.say("who.names", {}), listing(scene, [...names, ...brands])),
    ...(controller.registrations ?? []).map(({ at: place3, scheme, number, words: words3 }) => {
      const entry = number === void 0 ? void 0 : plainSlot(oneLine(number), [child(place3, "number")]);
      const [own2] = wordsInstead(scene, words3, [scheme, number]);
      const register = scheme && scene.text(scheme);
      const both2 = register && entry && scene.say("pair", { first: register, second: entry });
      return of(scene.say("who.register", {}), both2 ?? register ?? entry ?? own2);
    }),
    lead(scene, controller)
  ]);
}
function lead(scene, controller) {
  const person = some(controller.accountable);
  if (!person?.who) return [];
  const lines = contactLines(scene, person.contact);
  const { who: who2, for: task, how: how3, url } = person;
  const words3 = [
    scene.text(who2),
    ...task ? [scene.say("who.notice-for", { for: scene.text(task) })] : [],
    ...how3 ? [scene.text(how3)] : []
  ];
  return row(
    scene,
    scene.say("who.lead", {}),
    asked.identity,
    sentences(words3),
    urlSlot(scene, url),
    oneOrBullets(lines)
  );
}
function officer(scene, controller) {
  const { dpo } = controller;
  if (dpo === void 0) return void 0;
  const label = scene.say("who.dpo", {});
  if (isNone(dpo)) {
    const none = placed(scene.say("who.dpo-none", {}), [dpo.at]);
    const why2 = dpo.because && scene.say("because", { reason: scene.text(dpo.because) });
    return values([row(scene, label, together(asked.dpo, both("37.1")), none, why2)]);
  }
  const at = child(controller, "dpo", "contact");
  const missing3 = scene.missing("dpo-contact", at);
  const lines = contactLines(scene, dpo.contact);
  return values([
    row(
      scene,
      label,
      together(asked.dpo, both("38.4")),
      dpo.name && scene.text(dpo.name),
      missing3 ? scene.gap("gap.dpo-contact", at) : scene.say("who.dpo-reach", {}),
      oneOrBullets(lines)
    )
  ]);
}
function represented(scene, controller) {
  const { representatives } = controller;
  if (isNone(representatives)) {
    const { because } = representatives;
    return because && values([row(scene, scene.say("who.representative-none", {}), both("27.2"), scene.text(because))]);
  }
  return values(
    each(representatives).filter(({ regime }) => regime === void 0 || scene.regimes.includes(regime)).map((person) => {
      const label = scene.say("who.representative", { regime: keySlot(person.regime ?? "other", [person.at]) });
      const lines = contactLines(scene, person.contact);
      const cites8 = together(asked.identity, both("27"), { ch: ["fadp:14", "fadp:15"] });
      const name2 = person.name && scene.text(person.name);
      const country = person.country ? scene.country(person.country, child(person, "country")) : void 0;
      const who2 = name2 && country ? scene.say("pair", { first: name2, second: country }) : name2 ?? country;
      if (!who2 && lines.length === 0) return [];
      const reach2 = lines.length > 0 ? scene.say("who.representative-reach", {}) : void 0;
      const list3 = oneOrBullets(lines);
      return row(scene, label, cites8, who2, reach2, list3);
    })
  );
}
var concerns3 = ({ issuers }, { controllers: parties }) => parties === void 0 || parties.some((party) => issuers.includes(party));
function joint(scene, arrangement, index) {
  const { purposes, essence, contactPoint, document: document3 } = arrangement;
  const of = (label, ...pieces) => row(scene, label, both("26.2"), ...pieces);
  const told4 = (purposes ?? []).filter((purpose) => scene.purposes.some(({ id }) => id === purpose.id));
  return clause(
    scene,
    `who.joint.${index + 1}`,
    both("26.2", "26.3"),
    values([
      of(scene.say("who.joint-purposes", {}), oneOrBullets(told4.map((purpose) => purposeTitle(scene, purpose)))),
      of(scene.say("who.joint-essence", {}), essence && scene.text(essence)),
      of(scene.say("who.joint-point", {}), contactPoint && controllerName(scene, contactPoint)),
      of(scene.say("who.joint-document", {}), urlSlot(scene, document3?.url))
    ]),
    scene.say("who.joint-any", {})
  );
}

// src/notice/provision-rows.ts
function provisionRows(scene, purpose) {
  const general2 = scene.model.general?.provision;
  const stated2 = purpose.provision ?? (general2 === void 0 || isNone(general2) ? void 0 : [general2]);
  const at = child(purpose, "provision");
  const gap = scene.missing("provision", at) ? [scene.gap("gap.provision", at)] : [];
  const told4 = each(stated2).flatMap((provision) => answer(scene, provision));
  return row(scene, scene.say("provision.label", {}), asked.provision, ...told4, ...gap);
}
function answer(scene, provision) {
  const { requirement, obliged, consequence, data, law } = provision;
  const at = child(provision, "requirement");
  const gap = scene.missing("provision", at) ? [scene.gap("gap.provision", at)] : [];
  const key = [requirement, obliged === void 0 ? void 0 : obliged ? "yes" : "no"].filter((it) => it !== void 0);
  const isSayable = key.length > 0 && !(requirement === "optional" && obliged === true);
  return [
    ...data ? [scene.say("this-data", { data: scene.series(data.map((datum) => dataName(scene, datum))) })] : [],
    ...isSayable ? [scene.say("provision.answer", { requirement: keySlot(key.join("-"), [provision.at]) })] : [],
    ...gap,
    ...laws(scene, law),
    ...consequence === void 0 ? [] : isNone(consequence) ? [scene.say("provision.consequence-none", {})] : [scene.say("provision.consequence", { consequence: scene.text(consequence) })]
  ];
}

// src/notice/sections/marketing-rows.ts
var cites7 = together(asked.purposes, both("21.2", "21.3"), {
  eu: ["eprivacy:13", "eprivacy:13.4"],
  uk: ["pecr:22", "pecr:23"]
});
function marketingRows(scene, purpose) {
  const told4 = each(purpose.marketing).filter(({ regimes }) => regimes === void 0 || scene.regimes.some((regime) => regimes.includes(regime))).flatMap((marketing) => words(scene, marketing));
  return row(scene, scene.say("marketing.label", {}), cites7, oneOrBullets(told4));
}
function words(scene, marketing) {
  const content3 = [
    ...offer(scene, marketing),
    ...ground3(scene, marketing),
    ...stopping(scene, marketing),
    ...notesOf(scene, marketing.notes)
  ];
  if (content3.length === 0) return [];
  const told4 = [...limits(scene, marketing), ...content3, ...hedgeOf(scene, marketing)];
  const [regime, ...more2] = marketing.regimes ?? [];
  const text3 = sentences(told4);
  if (regime === void 0 || more2.length > 0 || scene.regimes.length === 1) return [text3];
  return [scene.say("under", { regime: scene.say(`regime.${regime}`, {}), text: text3 })];
}
var limits = (scene, { for: part, dataSubjects, data, when }) => [
  ...part ? [scene.say("basis.for", { part: scene.text(part) })] : [],
  ...dataSubjects ? [scene.say("these-people", { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })] : [],
  ...data ? [scene.say("this-data", { data: scene.series(data.map((it) => dataName(scene, it))) })] : [],
  ...when ? [scene.say("when", { condition: scene.text(when) })] : []
];
function offer(scene, { at, channels: channels2, promotes, thirdParties }) {
  const reach2 = (channels2 ?? []).map(
    (channel) => scene.say("marketing.channel", { channel: keySlot(channel, [child(at, "channels")]) })
  );
  const offers = (promotes ?? []).map(
    (what2) => scene.say("marketing.offer", { offer: keySlot(what2, [child(at, "promotes")]) })
  );
  const others = each(thirdParties).map((recipient) => recipientName(scene, recipient));
  return [
    ...reach2.length > 0 ? [scene.say("marketing.channels", { channels: scene.list(reach2) })] : [],
    ...offers.length > 0 ? [scene.say("marketing.promotes", { what: scene.list(offers) })] : [],
    ...others.length > 0 ? [scene.say("marketing.others", { names: scene.series(others) })] : [],
    ...isNone(thirdParties) ? [placed(scene.say("marketing.others-none", {}), [thirdParties.at])] : []
  ];
}
var ground3 = (scene, { at, mode, obtained, senderNamed }) => [
  ...mode ? [scene.say("marketing.mode", { mode: keySlot(mode, [child(at, "mode")]) })] : [],
  ...obtained ? [scene.say("marketing.obtained", { obtained: keySlot(obtained, [child(at, "obtained")]) })] : [],
  ...senderNamed === true ? [placed(scene.say("marketing.sender", {}), [child(at, "senderNamed")])] : []
];
function stopping(scene, { optOut }) {
  const stop2 = some(optOut);
  if (!stop2) return [];
  const said = (key, words3) => stop2[key] === true ? [placed(words3, [child(stop2, key)])] : [];
  const routes = (stop2.routes ?? []).map(
    (route) => scene.say("opt-out", { route: keySlot(route, [child(stop2, "routes")]) })
  );
  const how3 = stop2.how ? scene.text(stop2.how) : routes.length > 0 ? scene.list(routes, "disjunction") : void 0;
  return [
    ...said("atCollection", scene.say("marketing.at-collection", {})),
    ...said("everyMessage", scene.say("marketing.every-message", {})),
    ...said("atAnyTime", scene.say("marketing.any-time", {})),
    ...how3 ? [scene.say("marketing.stop", { how: how3 })] : [],
    ...stop2.conditions ? [scene.say("marketing.condition", { condition: scene.text(stop2.conditions) })] : []
  ];
}

// src/notice/sections/why.ts
var why = {
  id: "why",
  heading: ({ regimes }) => regimes.every((regime) => regime === "ch") ? "why.heading-ch" : "why.heading",
  clauses: (scene) => [
    ...opening2(scene),
    ...generalProvision(scene),
    ...scene.purposes.flatMap((purpose) => told3(scene, purpose)),
    ...withdrawal(scene)
  ]
};
function opening2(scene) {
  const gap = scene.missing("purposes", "/purposes");
  if (gap) return clause(scene, "why.purposes", asked.purposes, scene.gap("gap.purposes", gap.at));
  return scene.purposes.length === 0 ? [] : clause(scene, "why.intro", together(asked.basis, both("6.1")), scene.say("why.intro", {}));
}
function told3(scene, purpose) {
  const { title, description } = purpose;
  const unit = card(`for-${purpose.id}`, purposeTitle(scene, purpose), [
    title && description && scene.text(description),
    ...hedgeOf(scene, purpose),
    values([
      row(scene, scene.say("why.when", {}), asked.purposes, purpose.when && scene.text(purpose.when)),
      deciding(scene, purpose),
      people3(scene, purpose),
      row(scene, scene.say("why.data", {}), together(asked.purposes, asked.categories), used2(scene, purpose)),
      row(scene, scene.say("why.source", {}), together(asked.transparency, asked.source), sources(scene, purpose)),
      ...basisRows(scene, purpose),
      provisionRows(scene, purpose),
      row(scene, scene.say("why.recipients", {}), asked.recipients, receivers(scene, purpose)),
      row(scene, scene.say("why.period", {}), asked.period, ...period2(scene, purpose)),
      marketingRows(scene, purpose),
      ...besides2(scene, purpose)
    ]),
    ...notesOf(scene, purpose.notes)
  ]);
  return clause(scene, `why.for.${purpose.id}`, asked.purposes, unit);
}
function besides2(scene, purpose) {
  const { onBehalfOf, furtherTo, selfService, documents: documents2 = [] } = purpose;
  const effects = isNone(purpose.effects) ? placed(scene.say("why.effects-none", {}), [purpose.effects.at]) : purpose.effects && scene.text(purpose.effects);
  const first2 = furtherTo?.purpose && purposeTitle(scene, furtherTo.purpose);
  const starts = furtherTo && typeof furtherTo.starts === "string" ? furtherTo.starts : void 0;
  const links = documents2.flatMap(({ url, title }) => {
    const name2 = title && scene.text(title);
    const address = some(url);
    const link = address && urlSlot(scene, name2 && "url" in address ? { ...address, label: address.label ?? title } : address);
    return link ?? name2 ?? [];
  });
  const further = both("13.3", "14.4");
  const of = (label, ...pieces) => row(scene, label, asked.transparency, ...pieces);
  return [
    of(scene.say("why.behalf", {}), onBehalfOf && scene.text(onBehalfOf)),
    row(scene, scene.say("why.further", {}), further, first2),
    row(
      scene,
      scene.say("why.further-from", {}),
      further,
      starts && furtherTo ? scene.date(starts, child(furtherTo, "starts")) : void 0
    ),
    of(scene.say("why.effects", {}), effects),
    of(scene.say("why.self-service", {}), selfService && scene.text(selfService)),
    of(scene.say("why.documents", {}), oneOrBullets(links))
  ];
}
function deciding(scene, purpose) {
  if (scene.model.controllers.size < 2) return [];
  const names = controllersOf(scene.model, purpose).map((controller) => controllerName(scene, controller));
  return row(scene, scene.say("why.controllers", {}), asked.identity, listing(scene, names));
}
function people3(scene, purpose) {
  const groups2 = new Set(scene.purposes.flatMap((each2) => peopleOf(each2).map(({ id }) => id)));
  if (groups2.size < 2) return [];
  const names = peopleOf(purpose).map((group2) => peopleName(scene, group2));
  return row(scene, scene.say("why.people", {}), asked.purposes, listing(scene, names));
}
var peopleOf = ({ dataSubjects }) => each(dataSubjects).map((use) => use.target);
function used2(scene, purpose) {
  const names = each(purpose.data).map(({ target, only: only2 }) => {
    const name2 = dataName(scene, target);
    return only2 ? scene.say("quoted-source", { what: name2, detail: scene.text(only2) }) : name2;
  });
  return listing(scene, names);
}
var sources = (scene, purpose) => oneOrBullets(each(purpose.sources).map((use) => sourceWords(scene, use.target)));
function generalProvision(scene) {
  const at = "/general/provision";
  const gap = scene.missing("provision", at) && scene.gap("gap.provision", at);
  const asking4 = row(scene, scene.say("provision.label", {}), asked.provision, gap);
  return clause(scene, "why.general-provision", asked.provision, values([asking4]));
}
function receivers(scene, purpose) {
  const at = child(purpose, "recipients");
  if (scene.missing("recipients", at)) return scene.gap("gap.recipients", at);
  const recipients = recipientsOf(scene.model, purpose);
  if (isNone(recipients)) return placed(scene.say("why.recipients-none", {}), [recipients.at]);
  const names = [...new Set(each(recipients).map((use) => use.target))].map((it) => recipientName(scene, it));
  return listing(scene, names);
}
function period2(scene, purpose) {
  const at = child(purpose, "retention");
  const missing3 = scene.missing("storage-period", at) ? scene.gap("gap.storage-period", at) : void 0;
  const rules = retentionOf(scene.model, purpose);
  if (isNone(rules)) return [placed(scene.say("periods.none", {}), [rules.at])];
  const kept = each(rules).flatMap((rule) => keptFor(scene, rule));
  return [oneOrBullets(kept), missing3];
}
function withdrawal(scene) {
  const consents = scene.purposes.flatMap((purpose) => [
    ...each(purpose.basis).filter(({ type }) => type === "consent"),
    ...each(purpose.specialCategoryCondition).filter(({ type }) => type === "explicit-consent")
  ]);
  if (consents.length === 0) return [];
  const cites8 = together(both("7.3"), asked.withdrawal);
  return clause(scene, "why.withdrawal", cites8, scene.say("basis.withdraw-any-time", {}));
}

// src/notice/compose.ts
var plans = [
  whoWeAre,
  whatWeCollect,
  why,
  sensitiveData,
  whoReceives,
  otherCountries,
  howLong,
  automatedDecisions,
  rights2,
  rightToObject,
  complaints,
  cookies,
  children,
  security,
  changes
];
function compose(model, law, options) {
  const declared = model.notices.size > 0 ? [...model.notices.values()] : [void 0];
  return declared.filter((notice) => options.notice === void 0 || options.notice === (notice?.id ?? unnamed)).flatMap((notice) => tagsOf(model, notice, options).map((it) => composeOne(model, law, notice, it, options.draft)));
}
var unnamed = "notice";
var catalogueOf = (tag) => catalogues[tag] ?? catalogues[tag.split("-")[0] ?? tag];
var tagsOf = (model, notice, { language }) => language === void 0 ? printable(model, notice) : [language];
var printable = (model, notice) => languagesOf(model, notice).tags.filter((tag) => catalogueOf(tag) !== void 0);
function composeOne(model, law, notice, language, draft) {
  const catalogue = catalogueOf(language);
  if (!catalogue) throw new NoticeError(`There is no catalogue for ${language}.`);
  const issuers = issuersOf(model, notice);
  const purposes = purposesFor([...model.purposes.values()], notice);
  const regimes = model.checked;
  const facts2 = { model, law, regimes, language, draft, notice, issuers, purposes, gaps: missing2(model, law) };
  const scene = sceneOf(facts2, catalogue);
  const told4 = plans.flatMap((plan) => sectionOf2(scene, plan));
  const ids = new Set(told4.map(({ id }) => id));
  const sections = withOwn(scene, [...sectionOf2(scene, inShort(ids)), ...told4]);
  refuseTokens(sections);
  return {
    id: notice?.id ?? unnamed,
    language,
    title: notice?.title ? words2(scene.text(notice.title)) : words2(scene.say("page.title", {})),
    issuers: issuers.map((controller) => words2(controllerName(scene, controller))),
    draft,
    ...datesOf(notice),
    chrome: chromeOf(scene),
    sections
  };
}
function refuseTokens(sections) {
  const found = /\p{Co}/u.exec(JSON.stringify(sections));
  if (found) throw new NoticeError(`A token was left in the notice: ${found[0]}`);
}
function missing2(model, law) {
  const all2 = model.checked.flatMap((regime) => [...required(model, law, regime)]);
  return [...new Map(all2.map((gap) => [`${gap.item} ${gap.at}`, gap])).values()];
}
function sectionOf2(scene, plan) {
  const clauses = introducing([...promisesIn(scene, plan.id), ...plan.clauses(scene)]);
  return clauses.length === 0 ? [] : [{ id: plan.id, title: words2(scene.say(plan.heading(scene), {})), clauses }];
}
function introducing(clauses) {
  const all2 = unique(clauses.flatMap(({ origins: origins2 }) => origins2));
  return clauses.map(
    (clause2) => clause2.origins.length > 0 ? clause2 : { ...clause2, origins: all2, blocks: clause2.blocks.map((block) => withPointers(block, all2)) }
  );
}
function withOwn(scene, sections) {
  const own2 = ownSections(scene);
  const ids = new Set(sections.map(({ id }) => id));
  const placed2 = sections.flatMap((section) => [
    section,
    ...own2.filter(({ after }) => after === section.id).map((it) => it.section)
  ]);
  return [...placed2, ...own2.filter(({ after }) => after === void 0 || !ids.has(after)).map((it) => it.section)];
}
var words2 = (slot) => plainText(slot.content);
function datesOf(notice) {
  const { effective, reviewed, version } = notice ?? {};
  return {
    ...typeof effective === "string" && { effective },
    ...typeof reviewed === "string" && { reviewed },
    ...version !== void 0 && { version }
  };
}
function chromeOf(scene) {
  const { notice } = scene;
  const { effective, reviewed, version } = datesOf(notice);
  const date = (day, key) => day === void 0 || !notice ? void 0 : words2(scene.date(day, child(notice, key)));
  const rows = [
    { label: words2(scene.say("page.effective", {})), value: date(effective, "effective") },
    { label: words2(scene.say("page.reviewed", {})), value: date(reviewed, "reviewed") },
    { label: words2(scene.say("page.version", {})), value: version }
  ];
  return {
    contents: words2(scene.say("page.contents", {})),
    skipToContent: words2(scene.say("page.skip", {})),
    draft: words2(scene.say("page.draft", {})),
    draftMeaning: words2(scene.say("page.draft-meaning", {})),
    page: words2(scene.say("page.number", { page: plainSlot("{page}"), pages: plainSlot("{pages}") })),
    dates: rows.flatMap(({ label, value }) => value === void 0 ? [] : [{ label, value }])
  };
}

// src/report/brief.ts
function brief(findings, look) {
  const paint = palette(look.color);
  const longest = Math.max(0, ...findings.map((finding) => cells(printPlace(finding))));
  const margin = 2 + 5 + 2 + longest + 2;
  return findings.flatMap((finding) => {
    const word = wordOf[finding.severity];
    const place3 = printPlace(finding);
    const [first2 = "", ...more2] = wrap(finding.message, Math.max(20, widthOf(look) - margin));
    const head = `  ${paint(finding.severity, word)}${" ".repeat(7 - word.length)}${paint("place", place3)}`;
    return [
      `${head}${" ".repeat(longest - cells(place3) + 2)}${first2}`,
      ...more2.map((line2) => `${" ".repeat(margin)}${line2}`)
    ];
  }).map((line2) => `${line2}
`).join("");
}

export {
  MissingFactError,
  unique,
  compose,
  brief
};
