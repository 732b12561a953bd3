var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = {
      DOT_LITERAL: "\\.",
      PLUS_LITERAL: "\\+",
      QMARK_LITERAL: "\\?",
      SLASH_LITERAL: "\\/",
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    }, WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: "[\\\\/]",
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
      NO_DOT: "(?!\\.)",
      NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
      NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
      NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
      QMARK_NO_DOT: "[^.\\\\/]",
      START_ANCHOR: "(?:^|[\\\\/])",
      END_ANCHOR: "(?:[\\\\/]|$)",
      SEP: "\\"
    }, POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION: 0,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val == "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    };
    exports2.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
    exports2.escapeLast = (input, char, lastIdx) => {
      let idx = input.lastIndexOf(char, lastIdx);
      return idx === -1 ? input : input[idx - 1] === "\\" ? exports2.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      let prepend = options.contains ? "" : "^", append = options.contains ? "" : "$", output = `${prepend}(?:${input})${append}`;
      return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
    };
    exports2.basename = (path, { windows } = {}) => {
      let segs = path.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
      return last === "" ? segs[segs.length - 2] : last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils(), {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
      token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1 / 0 : 1);
    }, scan = (input, options) => {
      let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = { value: "", depth: 0, isGlob: !1 }, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
      for (; index < length; ) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
          continue;
        }
        if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
          for (braces++; eos() !== !0 && (code = advance()); ) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (braceEscaped !== !0 && code === CHAR_COMMA) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
              braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          if (slashes.push(index), tokens.push(token), token = { value: "", depth: 0, isGlob: !1 }, finished === !0) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === !0 && peek() === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
            let parens = 0;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          for (; eos() !== !0 && (next = advance()); ) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = !0, start++;
          continue;
        }
        if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, scanToEnd === !0) {
            let parens = 1;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === !0) {
          if (finished = !0, scanToEnd === !0)
            continue;
          break;
        }
      }
      opts.noext === !0 && (isExtglob = !1, isGlob = !1);
      let base = str, prefix = "", glob = "";
      start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob && (glob = utils.removeBackslashes(glob)), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
      let state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          let n2 = prevIndex !== void 0 ? prevIndex + 1 : start, i = slashes[idx], value2 = input.slice(n2, i);
          opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value2, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), i >= start && (parts.push(value2), prevIndex = i);
        }
        let n = prevIndex !== void 0 ? prevIndex + 1 : start, value = input.slice(n);
        parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth), state.slashes = slashes, state.parts = parts;
      }
      return state;
    };
    module2.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants = require_constants(), utils = require_utils(), {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants, expandRange = (args, options) => {
      if (typeof options.expandRange == "function")
        return options.expandRange(...args, options);
      args.sort();
      let value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    }, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
      let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
      for (let ch of input) {
        if (escaped === !0) {
          value += ch, escaped = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1, value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[")
            bracket++;
          else if (ch === "]" && bracket > 0)
            bracket--;
          else if (bracket === 0) {
            if (ch === "(")
              paren++;
            else if (ch === ")" && paren > 0)
              paren--;
            else if (ch === "|" && paren === 0) {
              parts.push(value), value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      return parts.push(value), parts;
    }, isPlainBranch = (branch) => {
      let escaped = !1;
      for (let ch of branch) {
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (branch) => {
      let value = branch.trim(), changed = !0;
      for (; changed === !0; )
        changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
      if (isPlainBranch(value))
        return value.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (branches) => {
      let values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) {
          let a2 = values[i], b2 = values[j], char = a2[0];
          if (!(!char || a2 !== char.repeat(a2.length) || b2 !== char.repeat(b2.length)) && (a2 === b2 || a2.startsWith(b2) || b2.startsWith(a2)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(")
        return;
      let bracket = 0, paren = 0, quote = 0, escaped = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote !== 1) {
          if (ch === "[") {
            bracket++;
            continue;
          }
          if (ch === "]" && bracket > 0) {
            bracket--;
            continue;
          }
          if (!(bracket > 0)) {
            if (ch === "(") {
              paren++;
              continue;
            }
            if (ch === ")" && (paren--, paren === 0))
              return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
                type: pattern[0],
                body: pattern.slice(2, i),
                end: i
              };
          }
        }
      }
    }, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
      let index = 0, chars = [];
      for (; index < pattern.length; ) {
        let match = parseRepeatedExtglob(pattern.slice(index), !1);
        if (!match || match.type !== "*")
          return;
        let branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1)
          return;
        let branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1)
          return;
        chars.push(branch), index += match.end + 1;
      }
      if (!(chars.length < 1))
        return chars;
    }, repeatedExtglobRecursion = (pattern) => {
      let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
      for (; match; )
        depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
      return depth;
    }, analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)))
        return { risky: !0 };
      let safeChars = [], sawStarSequence = !1, combinable = !0;
      for (let branch of branches) {
        let chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = !0, safeChars.push(...chars);
          continue;
        }
        let literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        if (combinable = !1, repeatedExtglobRecursion(branch) > max)
          return { risky: !0 };
      }
      return sawStarSequence ? combinable ? { risky: !0, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: !0 } : { risky: !1 };
    }, parse2 = (input, options) => {
      if (typeof input != "string")
        throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len2 = input.length;
      if (len2 > max)
        throw new SyntaxError(`Input length: ${len2}, exceeds maximum allowed length: ${max}`);
      let bos = { type: "bos", value: "", output: opts.prepend || "" }, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants.globChars(opts.windows), EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS), {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS, globstar = (opts2) => `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
      opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
      let state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === !0,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: !1,
        negated: !1,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: !1,
        tokens
      };
      input = utils.removePrefix(input, state), len2 = input.length;
      let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len2 - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value2 = "", num = 0) => {
        state.consumed += value2, state.index += num;
      }, append = (token) => {
        state.output += token.output != null ? token.output : token.value, consume(token.value);
      }, negate = () => {
        let count2 = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count2++;
        return count2 % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
      }, increment = (type) => {
        state[type]++, stack.push(type);
      }, decrement = (type) => {
        state[type]--, stack.pop();
      }, push = (tok) => {
        if (prev.type === "globstar") {
          let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output);
        }
        if (extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value;
          return;
        }
        tok.prev = prev, tokens.push(tok), prev = tok;
      }, extglobOpen = (type, value2) => {
        let token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
        let output = (opts.capture ? "(" : "") + token.open;
        increment("parens"), push({ type, value: value2, output: state.output ? "" : ONE_CHAR }), push({ type: "paren", extglob: !0, value: advance(), output }), extglobs.push(token);
      }, extglobClose = (token) => {
        let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open = tokens[token.tokensIndex];
          open.type = "text", open.value = literal, open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++)
            tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
          state.output = token.output + open.output, state.backtrack = !0, push({ type: "paren", extglob: !0, value, output: "" }), decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : ""), rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            let expression = parse2(rest, { ...options, fastpaths: !1 }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          token.prev.type === "bos" && (state.negatedExtglob = !0);
        }
        push({ type: "paren", extglob: !0, value, output }), decrement("parens");
      };
      if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
        return backslashes === !0 && (opts.unescape === !0 ? output = output.replace(/\\/g, "") : output = output.replace(/\\+/g, (m) => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
      }
      for (; !eos(); ) {
        if (value = advance(), value === "\0")
          continue;
        if (value === "\\") {
          let next = peek();
          if (next === "/" && opts.bash !== !0 || next === "." || next === ";")
            continue;
          if (!next) {
            value += "\\", push({ type: "text", value });
            continue;
          }
          let match = /^\\+/.exec(remaining()), slashes = 0;
          if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 !== 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== !1 && value === ":") {
            let inner2 = prev.value.slice(1);
            if (inner2.includes("[") && (prev.posix = !0, inner2.includes(":"))) {
              let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest2 = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest2];
              if (posix) {
                prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
                continue;
              }
            }
          }
          (value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value), prev.value += value, append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({ type: "text", value });
          continue;
        }
        if (value === "(") {
          increment("parens"), push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" }), decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === !0 || !remaining().includes("]")) {
            if (opts.nobracket !== !0 && opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else
            increment("brackets");
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          let prevValue = prev.value.slice(1);
          if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue))
            continue;
          let escaped = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped, prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== !0) {
          increment("braces");
          let open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open), push(open);
          continue;
        }
        if (value === "}") {
          let brace = braces[braces.length - 1];
          if (opts.nobrace === !0 || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === !0) {
            let arr = tokens.slice(), range = [];
            for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--)
              arr[i].type !== "dots" && range.unshift(arr[i].value);
            output = expandRange(range, opts), state.backtrack = !0;
          }
          if (brace.comma !== !0 && brace.dots !== !0) {
            let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
            for (let t of toks)
              state.output += t.output || t.value;
          }
          push({ type: "brace", value, output }), decrement("braces"), braces.pop();
          continue;
        }
        if (value === "|") {
          extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value, brace = braces[braces.length - 1];
          brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            prev.value === "." && (prev.output = DOT_LITERAL);
            let brace = braces[braces.length - 1];
            prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            let next = peek(), output = value;
            (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== !0 && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === !1) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: !0, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          (value === "$" || value === "^") && (value = `\\${value}`);
          let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          match && (value += match[0], state.index += match[0].length), push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === !0)) {
          prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === !0) {
            consume(value);
            continue;
          }
          let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          for (; rest.slice(0, 3) === "/**"; ) {
            let after = input[state.index + 4];
            if (after && after !== "/")
              break;
            rest = rest.slice(3), consume("/**", 3);
          }
          let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            let end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
          continue;
        }
        let token = { type: "star", value, output: star };
        if (opts.bash === !0) {
          token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
          token.output = value, push(token);
          continue;
        }
        (state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token);
      }
      for (; state.brackets > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "["), decrement("brackets");
      }
      for (; state.parens > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "("), decrement("parens");
      }
      for (; state.braces > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{"), decrement("braces");
      }
      if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` }), state.backtrack === !0) {
        state.output = "";
        for (let token of state.tokens)
          state.output += token.output != null ? token.output : token.value, token.suffix && (state.output += token.suffix);
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len2 = input.length;
      if (len2 > max)
        throw new SyntaxError(`Input length: ${len2}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      let {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = { negated: !1, prefix: "" }, star = opts.bash === !0 ? ".*?" : STAR;
      opts.capture && (star = `(${star})`);
      let globstar = (opts2) => opts2.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            let match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            let source2 = create(match[1]);
            return source2 ? source2 + DOT_LITERAL + match[2] : void 0;
          }
        }
      }, output = utils.removePrefix(input, state), source = create(output);
      return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
    };
    module2.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan(), parse2 = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch2 = (glob, options, returnState = !1) => {
      if (Array.isArray(glob)) {
        let fns = glob.map((input) => picomatch2(input, options, returnState));
        return (str) => {
          for (let isMatch of fns) {
            let state2 = isMatch(str);
            if (state2) return state2;
          }
          return !1;
        };
      }
      let isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob != "string" && !isState)
        throw new TypeError("Expected pattern to be a non-empty string");
      let opts = options || {}, posix = opts.windows, regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, !1, !0), state = regex.state;
      delete regex.state;
      let isIgnored = () => !1;
      if (opts.ignore) {
        let ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      let matcher = (input, returnObject = !1) => {
        let { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix }), result = { glob, state, regex, posix, input, output, match, isMatch };
        return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), returnObject ? result : !0);
      };
      return returnState && (matcher.state = state), matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input != "string")
        throw new TypeError("Expected input to be a string");
      if (input === "")
        return { isMatch: !1, output: "" };
      let opts = options || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
      return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (opts.matchBase === !0 || opts.basename === !0 ? match = picomatch2.matchBase(input, regex, options, posix) : match = regex.exec(output)), { isMatch: !!match, match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => (glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
    picomatch2.isMatch = (str, patterns2, options) => picomatch2(patterns2, options)(str);
    picomatch2.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch2.parse(p, options)) : parse2(pattern, { ...options, fastpaths: !1 });
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
      if (returnOutput === !0)
        return state.output;
      let opts = options || {}, prepend = opts.contains ? "" : "^", append = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append}`;
      state && state.negated === !0 && (source = `^(?!${source}).*$`);
      let regex = picomatch2.toRegex(source, options);
      return returnState === !0 && (regex.state = state), regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
      if (!input || typeof input != "string")
        throw new TypeError("Expected a non-empty string");
      let parsed = { negated: !1, fastpaths: !0 };
      return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse2.fastpaths(input, options)), parsed.output || (parsed = parse2(input, options)), picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        let opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === !0) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module2.exports = picomatch2;
  }
});

// node_modules/picomatch/posix.js
var require_posix = __commonJS({
  "node_modules/picomatch/posix.js"(exports2, module2) {
    "use strict";
    module2.exports = require_picomatch();
  }
});

// bench/support/generatedCorpus.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path"), import_node_zlib = require("node:zlib");

// scripts/support/cache.ts
var import_node_path = require("node:path");
var projectFolder = (0, import_node_path.join)("/work/w-lead/scripts/support", "..", "..");

// src/core/gazetteer/entity.ts
var actorKinds = [
  "person",
  "organisation",
  "armed-group",
  "state",
  "office",
  "outlet",
  "people"
], placeKinds = [
  "country",
  "region",
  "province",
  "city",
  "town",
  "base",
  "camp",
  "river",
  "facility",
  "field"
];
function entityKey(ref) {
  return `${ref.kind}:${ref.id}`;
}

// src/core/text/foldTable.ts
var foldedLetters = {
  ٱ: "ا",
  // alef wasla, in vocalised text
  ٲ: "ا",
  // alef with wavy hamza
  ٳ: "ا",
  // alef with wavy hamza below
  ة: "ه",
  // teh marbuta: written as heh in hurried and in Gulf typing (غزه)
  ۃ: "ه",
  // teh marbuta goal, from Urdu keyboards
  ە: "ه",
  // ae, from Kurdish and Uyghur keyboards
  ہ: "ه",
  // heh goal, from Urdu keyboards
  ھ: "ه",
  // heh doachashmee, from Persian and Urdu keyboards
  ں: "ن",
  // noon ghunna, from Urdu keyboards
  ی: "ي",
  // Farsi yeh, from Persian keyboards
  ے: "ي",
  // yeh barree, from Urdu keyboards
  ۍ: "ي",
  // yeh with tail
  ێ: "ي",
  // Kurdish ê
  ک: "ك",
  // keheh, from Persian keyboards
  ڪ: "ك",
  // swash kaf
  گ: "ك",
  // gaf, where Arabic writes ك, غ or ج
  ڭ: "ك",
  // ng
  ڤ: "ف",
  // veh: فولغا beside ڤولغا
  ڨ: "ق",
  // the Maghrebi g: ڨفصة beside قفصة
  پ: "ب",
  // peh: باريس beside پاريس
  چ: "ج",
  // tcheh
  ژ: "ج",
  // jeh
  ۆ: "و",
  // Kurdish o
  ۋ: "و",
  // ve
  ڵ: "ل",
  // Kurdish heavy lam
  ڕ: "ر",
  // Kurdish heavy reh
  ß: "ss",
  // German
  ø: "o",
  // has no decomposition
  đ: "d",
  // has no decomposition
  ħ: "h",
  // has no decomposition
  ł: "l",
  // has no decomposition
  ı: "i",
  // Turkish dotless i
  æ: "ae",
  // ligature without decomposition
  œ: "oe",
  // ligature without decomposition
  ð: "d",
  // Icelandic
  þ: "th",
  // Icelandic
  "‘": "'",
  // typographic apostrophes
  "’": "'",
  ʼ: "'",
  // modifier letter, in transliterated Arabic
  ʿ: "'",
  // transliterated ayn
  ʾ: "'",
  // transliterated hamza
  " ": " ",
  // no-break space, between the parts of a name or a date
  " ": " ",
  // narrow no-break space
  " ": " "
  // figure space
}, droppedCharacters = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;

// src/core/text/fold.ts
var single = new Int32Array(65536).fill(-1), several = /* @__PURE__ */ new Map();
function learn(unit) {
  let folded2 = foldCharacter(String.fromCharCode(unit));
  return folded2.length === 1 ? single[unit] = folded2.charCodeAt(0) : folded2.length === 0 ? single[unit] = -2 : (several.set(unit, folded2), single[unit] = -3);
}
function foldCharacter(character) {
  let unit = character.charCodeAt(0);
  if (unit >= 55296 && unit <= 57343) return character;
  let before = "", folded2 = character;
  for (; folded2 !== before; )
    before = folded2, folded2 = folded2.normalize("NFKD").toLowerCase().normalize("NFD").replace(droppedCharacters, ""), folded2 = folded2.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))), folded2 = Array.from(folded2, (letter) => foldedLetters[letter] ?? letter).join("");
  return folded2;
}
function digitValue(digit) {
  let code = digit.codePointAt(0) ?? 0;
  if (code >= 48 && code <= 57) return code - 48;
  let value = 0;
  for (; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)); ) value++;
  return value;
}
var alefMaksura = 1609, yeh = 1610;
function foldAlefMaksura(folded2, next) {
  let n = folded2.length;
  if (isArabicLetter(next) || folded2[n - 1] !== "ل" || folded2[n - 2] !== "ع") return yeh;
  let before = folded2[n - 3] ?? " ", beforeThat = folded2[n - 4] ?? " ", alone = !isArabicLetter(before.charCodeAt(0)), conjoined = (before === "و" || before === "ف") && !isArabicLetter(beforeThat.charCodeAt(0));
  return alone || conjoined ? alefMaksura : yeh;
}
function isArabicLetter(unit) {
  return unit >= 1569 && unit <= 1599 || unit >= 1601 && unit <= 1610 || unit >= 1646 && unit <= 1747;
}
function nextLetter(text, at) {
  for (let i = at; i < text.length; i++) {
    let unit = text.charCodeAt(i), known3 = single[unit] ?? -1;
    if ((known3 === -1 ? learn(unit) : known3) !== -2) return unit;
  }
  return 0;
}
function foldInto(text, map2) {
  let out = [];
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i), code = single[unit] ?? -1;
    if (code === -1 && (code = learn(unit)), code !== -2) {
      if (code === -3) {
        for (let letter of several.get(unit) ?? "") {
          out.push(letter);
          for (let k = 0; k < letter.length; k++) map2?.(i);
        }
        continue;
      }
      code === alefMaksura && (code = foldAlefMaksura(out, nextLetter(text, i + 1))), out.push(String.fromCharCode(code)), map2?.(i);
    }
  }
  return out.join("");
}
function foldText(text) {
  let sources2 = [];
  return {
    text: foldInto(text, (source) => sources2.push(source)),
    toSource: (offset) => sources2[offset] ?? (offset < 0 ? 0 : text.length)
  };
}
function isFolded(word) {
  for (let at = 0; at < word.length; at++) {
    let unit = word.charCodeAt(at);
    if (single[unit] !== unit || unit === alefMaksura) return !1;
  }
  return !0;
}
function foldWord(word) {
  return isFolded(word) ? word : foldInto(word, void 0);
}
function foldKey(name) {
  return foldWord(name).replace(/\s+/gu, " ").trim();
}

// src/core/gazetteer/builtin/cldr.ts
var territories = `
AD|أندورا|Andorra
AE|الإمارات العربية المتحدة|United Arab Emirates
AF|أفغانستان|Afghanistan
AG|أنتيغوا وبربودا|Antigua & Barbuda
AI|أنغويلا|Anguilla
AL|ألبانيا|Albania
AM|أرمينيا|Armenia
AO|أنغولا|Angola
AQ|أنتاركتيكا|Antarctica
AR|الأرجنتين|Argentina
AS|ساموا الأمريكية|American Samoa
AT|النمسا|Austria
AU|أستراليا|Australia
AW|أروبا|Aruba
AX|جزر آلاند|Åland Islands
AZ|أذربيجان|Azerbaijan
BA|البوسنة والهرسك|Bosnia & Herzegovina/Bosnia
BB|بربادوس|Barbados
BD|بنغلاديش|Bangladesh
BE|بلجيكا|Belgium
BF|بوركينا فاسو|Burkina Faso
BG|بلغاريا|Bulgaria
BH|البحرين|Bahrain
BI|بوروندي|Burundi
BJ|بنين|Benin
BL|سان بارتليمي|St. Barthélemy
BM|برمودا|Bermuda
BN|بروناي|Brunei
BO|بوليفيا|Bolivia
BQ|هولندا الكاريبية|Caribbean Netherlands
BR|البرازيل|Brazil
BS|جزر البهاما|Bahamas
BT|بوتان|Bhutan
BV|جزيرة بوفيه|Bouvet Island
BW|بوتسوانا|Botswana
BY|بيلاروس|Belarus
BZ|بليز|Belize
CA|كندا|Canada
CC|جزر كوكوس/كيلينغ|Cocos (Keeling) Islands/Cocos Islands
CD|جمهورية الكونغو الديمقراطية|Congo
CF|جمهورية أفريقيا الوسطى|Central African Republic
CG|جمهورية الكونغو|Congo/Republic
CH|سويسرا|Switzerland
CI|ساحل العاج/كوت ديفوار|Côte d'Ivoire/Ivory Coast
CK|جزر كوك|Cook Islands
CL|تشيلي|Chile
CM|الكاميرون|Cameroon
CN|الصين|China
CO|كولومبيا|Colombia
CR|كوستاريكا|Costa Rica
CU|كوبا|Cuba
CV|الرأس الأخضر|Cape Verde/Cabo Verde
CW|كوراساو|Curaçao
CX|جزيرة كريسماس|Christmas Island
CY|قبرص|Cyprus
CZ|التشيك/جمهورية التشيك|Czechia/Czech Republic
DE|ألمانيا|Germany
DJ|جيبوتي|Djibouti
DK|الدانمرك|Denmark
DM|دومينيكا|Dominica
DO|جمهورية الدومينيكان|Dominican Republic
DZ|الجزائر|Algeria
EC|الإكوادور|Ecuador
EE|إستونيا|Estonia
EG|مصر|Egypt
EH|الصحراء الغربية|Western Sahara
ER|إريتريا|Eritrea
ES|إسبانيا|Spain
ET|إثيوبيا|Ethiopia
FI|فنلندا|Finland
FJ|فيجي|Fiji
FK|جزر فوكلاند|Falkland Islands/Islas Malvinas
FM|ميكرونيزيا|Micronesia
FO|جزر فارو|Faroe Islands
FR|فرنسا|France
GA|الغابون|Gabon
GB|المملكة المتحدة|United Kingdom/UK
GD|غرينادا|Grenada
GE|جورجيا|Georgia
GF|غويانا الفرنسية|French Guiana
GG|غيرنزي|Guernsey
GH|غانا|Ghana
GI|جبل طارق|Gibraltar
GL|غرينلاند|Greenland
GM|غامبيا|Gambia
GN|غينيا|Guinea
GP|غوادلوب|Guadeloupe
GQ|غينيا الاستوائية|Equatorial Guinea
GR|اليونان|Greece
GS|جورجيا الجنوبية وجزر ساندويتش الجنوبية|South Georgia & South Sandwich Islands
GT|غواتيمالا|Guatemala
GU|غوام|Guam
GW|غينيا بيساو|Guinea-Bissau
GY|غيانا|Guyana
HK|هونغ كونغ الصينية/هونغ كونغ|Hong Kong
HM|جزيرة هيرد وجزر ماكدونالد|Heard & McDonald Islands
HN|هندوراس|Honduras
HR|كرواتيا|Croatia
HT|هايتي|Haiti
HU|هنغاريا|Hungary
ID|إندونيسيا|Indonesia
IE|أيرلندا|Ireland
IL|إسرائيل|Israel
IM|جزيرة مان|Isle of Man
IN|الهند|India
IO|الإقليم البريطاني في المحيط الهندي|British Indian Ocean Territory
IQ|العراق|Iraq
IR|إيران|Iran
IS|آيسلندا|Iceland
IT|إيطاليا|Italy
JE|جيرسي|Jersey
JM|جامايكا|Jamaica
JO|الأردن|Jordan
JP|اليابان|Japan
KE|كينيا|Kenya
KG|قيرغيزستان|Kyrgyzstan
KH|كمبوديا|Cambodia
KI|كيريباتي|Kiribati
KM|جزر القمر|Comoros
KN|سانت كيتس ونيفيس|St. Kitts & Nevis
KP|كوريا الشمالية|North Korea
KR|كوريا الجنوبية|South Korea
KW|الكويت|Kuwait
KY|جزر كايمان|Cayman Islands
KZ|كازاخستان|Kazakhstan
LA|لاوس|Laos
LB|لبنان|Lebanon
LC|سانت لوسيا|St. Lucia
LI|ليختنشتاين|Liechtenstein
LK|سريلانكا|Sri Lanka
LR|ليبيريا|Liberia
LS|ليسوتو|Lesotho
LT|ليتوانيا|Lithuania
LU|لوكسمبورغ|Luxembourg
LV|لاتفيا|Latvia
LY|ليبيا|Libya
MA|المغرب|Morocco
MC|موناكو|Monaco
MD|مولدوفا|Moldova
ME|الجبل الأسود|Montenegro
MF|سان مارتن|St. Martin
MG|مدغشقر|Madagascar
MH|جزر مارشال|Marshall Islands
MK|مقدونيا الشمالية|North Macedonia
ML|مالي|Mali
MM|ميانمار/بورما|Myanmar/Burma
MN|منغوليا|Mongolia
MO|منطقة ماكاو الإدارية الخاصة/مكاو|Macao
MP|جزر ماريانا الشمالية|Northern Mariana Islands
MQ|جزر المارتينيك|Martinique
MR|موريتانيا|Mauritania
MS|مونتسرات|Montserrat
MT|مالطا|Malta
MU|موريشيوس|Mauritius
MV|جزر المالديف|Maldives
MW|ملاوي|Malawi
MX|المكسيك|Mexico
MY|ماليزيا|Malaysia
MZ|موزمبيق|Mozambique
NA|ناميبيا|Namibia
NC|كاليدونيا الجديدة|New Caledonia
NE|النيجر|Niger
NF|جزيرة نورفولك|Norfolk Island
NG|نيجيريا|Nigeria
NI|نيكاراغوا|Nicaragua
NL|هولندا|Netherlands
NO|النرويج|Norway
NP|نيبال|Nepal
NR|ناورو|Nauru
NU|نيوي|Niue
NZ|نيوزيلندا|New Zealand/Aotearoa New Zealand
OM|عُمان|Oman
PA|بنما|Panama
PE|بيرو|Peru
PF|بولينيزيا الفرنسية|French Polynesia
PG|بابوا غينيا الجديدة|Papua New Guinea
PH|الفلبين|Philippines
PK|باكستان|Pakistan
PL|بولندا|Poland
PM|سان بيير ومكويلون|St. Pierre & Miquelon
PN|جزر بيتكيرن|Pitcairn Islands/Pitcairn
PR|بورتوريكو|Puerto Rico
PS|الأراضي الفلسطينية/فلسطين|Palestinian Territories/Palestine
PT|البرتغال|Portugal
PW|بالاو|Palau
PY|باراغواي|Paraguay
QA|قطر|Qatar
RE|روينيون|Réunion
RO|رومانيا|Romania
RS|صربيا|Serbia
RU|روسيا|Russia
RW|رواندا|Rwanda
SA|المملكة العربية السعودية|Saudi Arabia
SB|جزر سليمان|Solomon Islands
SC|سيشل|Seychelles
SD|السودان|Sudan
SE|السويد|Sweden
SG|سنغافورة|Singapore
SH|سانت هيلينا|St. Helena
SI|سلوفينيا|Slovenia
SJ|سفالبارد وجان ماين|Svalbard & Jan Mayen
SK|سلوفاكيا|Slovakia
SL|سيراليون|Sierra Leone
SM|سان مارينو|San Marino
SN|السنغال|Senegal
SO|الصومال|Somalia
SR|سورينام|Suriname
SS|جنوب السودان|South Sudan
ST|ساو تومي وبرينسيبي|São Tomé & Príncipe
SV|السلفادور|El Salvador
SX|سانت مارتن|Sint Maarten
SY|سوريا|Syria
SZ|إسواتيني/سوازيلاند|Eswatini/Swaziland
TC|جزر توركس وكايكوس|Turks & Caicos Islands
TD|تشاد|Chad
TF|الأقاليم الجنوبية الفرنسية|French Southern Territories
TG|توغو|Togo
TH|تايلاند|Thailand
TJ|طاجيكستان|Tajikistan
TK|توكيلاو|Tokelau
TL|تيمور الشرقية|Timor-Leste/East Timor
TM|تركمانستان|Turkmenistan
TN|تونس|Tunisia
TO|تونغا|Tonga
TR|تركيا|Türkiye/Turkey
TT|ترينيداد وتوباغو|Trinidad & Tobago
TV|توفالو|Tuvalu
TW|تايوان|Taiwan
TZ|تنزانيا|Tanzania
UA|أوكرانيا|Ukraine
UG|أوغندا|Uganda
UM|جزر الولايات المتحدة النائية|U.S. Outlying Islands
US|الولايات المتحدة|United States/US
UY|أورغواي|Uruguay
UZ|أوزبكستان|Uzbekistan
VA|الفاتيكان|Vatican City
VC|سانت فنسنت وجزر غرينادين|St. Vincent & Grenadines
VE|فنزويلا|Venezuela
VG|جزر فيرجن البريطانية|British Virgin Islands
VI|جزر فيرجن الأمريكية|U.S. Virgin Islands
VN|فيتنام|Vietnam
VU|فانواتو|Vanuatu
WF|جزر والس وفوتونا|Wallis & Futuna
WS|ساموا|Samoa
XK|كوسوفو|Kosovo
YE|اليمن|Yemen
YT|مايوت|Mayotte
ZA|جنوب أفريقيا|South Africa
ZM|زامبيا|Zambia
ZW|زيمبابوي|Zimbabwe
`, zoneCities = `
Africa/Abidjan|CI|أبيدجان|Abidjan
Africa/Accra|GH|أكرا|Accra
Africa/Addis_Ababa|ET|أديس أبابا|Addis Ababa
Africa/Algiers|DZ|الجزائر|Algiers
Africa/Asmera|ER|أسمرة|Asmara
Africa/Bamako|ML|باماكو|Bamako
Africa/Bangui|CF|بانغوي|Bangui
Africa/Banjul|GM|بانجول|Banjul
Africa/Bissau|GW|بيساو|Bissau
Africa/Blantyre|MW|بلانتاير|Blantyre
Africa/Brazzaville|CG|برازافيل|Brazzaville
Africa/Bujumbura|BI|بوجومبورا|Bujumbura
Africa/Cairo|EG|القاهرة|Cairo
Africa/Casablanca|MA|الدار البيضاء|Casablanca
Africa/Ceuta|ES|سيتا|Ceuta
Africa/Conakry|GN|كوناكري|Conakry
Africa/Dakar|SN|داكار|Dakar
Africa/Dar_es_Salaam|TZ|دار السلام|Dar es Salaam
Africa/Djibouti|DJ|جيبوتي|Djibouti
Africa/Douala|CM|دوالا|Douala
Africa/El_Aaiun|EH|العيون|El Aaiún
Africa/Freetown|SL|فري تاون|Freetown
Africa/Gaborone|BW|غابورون|Gaborone
Africa/Harare|ZW|هراري|Harare
Africa/Johannesburg|ZA|جوهانسبرغ|Johannesburg
Africa/Juba|SS|جوبا|Juba
Africa/Kampala|UG|كامبالا|Kampala
Africa/Khartoum|SD|الخرطوم|Khartoum
Africa/Kigali|RW|كيغالي|Kigali
Africa/Kinshasa|CD|كينشاسا|Kinshasa
Africa/Lagos|NG|لاغوس|Lagos
Africa/Libreville|GA|ليبرفيل|Libreville
Africa/Lome|TG|لومي|Lomé
Africa/Luanda|AO|لواندا|Luanda
Africa/Lubumbashi|CD|لومبباشا|Lubumbashi
Africa/Lusaka|ZM|لوساكا|Lusaka
Africa/Malabo|GQ|مالابو|Malabo
Africa/Maputo|MZ|مابوتو|Maputo
Africa/Maseru|LS|ماسيرو|Maseru
Africa/Mbabane|SZ|مباباني|Mbabane
Africa/Mogadishu|SO|مقديشيو|Mogadishu
Africa/Monrovia|LR|مونروفيا|Monrovia
Africa/Nairobi|KE|نيروبي|Nairobi
Africa/Ndjamena|TD|نجامينا|N'Djamena
Africa/Niamey|NE|نيامي|Niamey
Africa/Nouakchott|MR|نواكشوط|Nouakchott
Africa/Ouagadougou|BF|واغادوغو|Ouagadougou
Africa/Porto-Novo|BJ|بورتو نوفو|Porto-Novo
Africa/Sao_Tome|ST|ساو تومي|São Tomé
Africa/Tripoli|LY|طرابلس|Tripoli
Africa/Tunis|TN|تونس|Tunis
Africa/Windhoek|NA|ويندهوك|Windhoek
America/Anchorage|US|أنشوراج|Anchorage
America/Anguilla|AI|أنغويلا|Anguilla
America/Antigua|AG|أنتيغوا|Antigua
America/Araguaina|BR|أروجوانيا|Araguaína
America/Argentina/La_Rioja|AR|لا ريوجا|La Rioja
America/Argentina/Rio_Gallegos|AR|ريو جالييوس|Río Gallegos
America/Argentina/Salta|AR|سالطا|Salta
America/Argentina/San_Juan|AR|سان خوان|San Juan
America/Argentina/San_Luis|AR|سان لويس|San Luis
America/Argentina/Tucuman|AR|تاكمان|Tucumán
America/Argentina/Ushuaia|AR|أشوا|Ushuaia
America/Aruba|AW|أروبا|Aruba
America/Asuncion|PY|أسونسيون|Asunción
America/Bahia_Banderas|MX|باهيا بانديراس|Bahía de Banderas
America/Bahia|BR|باهيا|Bahia
America/Barbados|BB|بربادوس|Barbados
America/Belize|BZ|بليز|Belize
America/Blanc-Sablon|CA|بلانك-سابلون|Blanc-Sablon
America/Boa_Vista|BR|باو فيستا|Boa Vista
America/Bogota|CO|بوغوتا|Bogotá
America/Boise|US|بويس|Boise
America/Buenos_Aires|AR|بوينوس أيرس|Buenos Aires
America/Cambridge_Bay|CA|كامبرديج باي|Cambridge Bay
America/Campo_Grande|BR|كومبو جراند|Campo Grande
America/Cancun|MX|كانكون|Cancún
America/Caracas|VE|كاراكاس|Caracas
America/Catamarca|AR|كاتاماركا|Catamarca
America/Cayenne|GF|كايين|Cayenne
America/Cayman|KY|كايمان|Cayman
America/Chicago|US|شيكاغو|Chicago
America/Chihuahua|MX|تشيواوا|Chihuahua
America/Ciudad_Juarez|MX|سيوداد خواريز|Ciudad Juárez
America/Coral_Harbour|CA|كورال هاربر|Atikokan
America/Cordoba|AR|كوردوبا|Córdoba
America/Costa_Rica|CR|كوستاريكا|Costa Rica
America/Coyhaique|CL|كويهايكيو|Coyhaique
America/Cuiaba|BR|كيابا|Cuiabá
America/Curacao|CW|كوراساو|Curaçao
America/Danmarkshavn|GL|دانمرك شافن|Danmarkshavn
America/Dawson_Creek|CA|داوسن كريك|Dawson Creek
America/Denver|US|دنفر|Denver
America/Detroit|US|ديترويت|Detroit
America/Dominica|DM|دومينيكا|Dominica
America/Edmonton|CA|ايدمونتون|Edmonton
America/Eirunepe|BR|ايرونبي|Eirunepé
America/El_Salvador|SV|السلفادور|El Salvador
America/Fort_Nelson|CA|فورت نيلسون|Fort Nelson
America/Fortaleza|BR|فورتاليزا|Fortaleza
America/Glace_Bay|CA|جلاس باي|Glace Bay
America/Godthab|GL|غودثاب|Nuuk
America/Goose_Bay|CA|جوس باي|Goose Bay
America/Grand_Turk|TC|غراند ترك|Grand Turk
America/Grenada|GD|غرينادا|Grenada
America/Guadeloupe|GP|غوادلوب|Guadeloupe
America/Guatemala|GT|غواتيمالا|Guatemala
America/Guayaquil|EC|غواياكويل|Guayaquil
America/Guyana|GY|غيانا|Guyana
America/Halifax|CA|هاليفاكس|Halifax
America/Havana|CU|هافانا|Havana
America/Hermosillo|MX|هيرموسيلو|Hermosillo
America/Indianapolis|US|إنديانابوليس|Indianapolis
America/Inuvik|CA|اينوفيك|Inuvik
America/Iqaluit|CA|اكويلت|Iqaluit
America/Jamaica|JM|جامايكا|Jamaica
America/Jujuy|AR|جوجو|Jujuy
America/Kralendijk|BQ|كرالنديك|Kralendijk
America/La_Paz|BO|لا باز|La Paz
America/Lima|PE|ليما|Lima
America/Los_Angeles|US|لوس انجلوس|Los Angeles
America/Louisville|US|لويس فيل|Louisville
America/Lower_Princes|SX|حي الأمير السفلي|Lower Prince's Quarter
America/Maceio|BR|ماشيو|Maceió
America/Managua|NI|ماناغوا|Managua
America/Manaus|BR|ماناوس|Manaus
America/Marigot|MF|ماريغوت|Marigot
America/Martinique|MQ|المارتينيك|Martinique
America/Matamoros|MX|ماتاموروس|Matamoros
America/Mazatlan|MX|مازاتلان|Mazatlán
America/Mendoza|AR|ميندوزا|Mendoza
America/Menominee|US|مينوميني|Menominee
America/Merida|MX|ميريدا|Mérida
America/Metlakatla|US|ميتلاكاتلا|Metlakatla
America/Mexico_City|MX|مكسيكو سيتي|Mexico City
America/Miquelon|PM|مكويلون|Saint-Pierre
America/Moncton|CA|وينكتون|Moncton
America/Monterrey|MX|مونتيري|Monterrey
America/Montevideo|UY|مونتفيديو|Montevideo
America/Montserrat|MS|مونتسيرات|Montserrat
America/Nassau|BS|ناسو|Nassau
America/New_York|US|نيويورك|New York
America/Noronha|BR|نوروناه|Fernando de Noronha
America/Ojinaga|MX|أوجيناجا|Ojinaga
America/Panama|PA|بنما|Panama
America/Paramaribo|SR|باراماريبو|Paramaribo
America/Port-au-Prince|HT|بورت أو برنس|Port-au-Prince
America/Port_of_Spain|TT|بورت أوف سبين|Port of Spain
America/Porto_Velho|BR|بورتو فيلو|Porto Velho
America/Puerto_Rico|PR|بورتوريكو|Puerto Rico
America/Punta_Arenas|CL|بونتا أريناز|Punta Arenas
America/Rankin_Inlet|CA|رانكن انلت|Rankin Inlet
America/Recife|BR|ريسيف|Recife
America/Rio_Branco|BR|ريوبرانكو|Rio Branco
America/Santarem|BR|سانتاريم|Santarém
America/Santiago|CL|سانتياغو|Santiago
America/Santo_Domingo|DO|سانتو دومينغو|Santo Domingo
America/Sao_Paulo|BR|ساو باولو|São Paulo
America/Scoresbysund|GL|سكورسبيسند|Ittoqqortoormiit
America/Sitka|US|سيتكا|Sitka
America/St_Barthelemy|BL|سانت بارتيليمي|St. Barthélemy
America/St_Johns|CA|سانت جونس|St. John's
America/St_Kitts|KN|سانت كيتس|St. Kitts
America/St_Lucia|LC|سانت لوشيا|St. Lucia
America/St_Thomas|VI|سانت توماس|St. Thomas
America/St_Vincent|VC|سانت فنسنت|St. Vincent
America/Swift_Current|CA|سوفت كارنت|Swift Current
America/Tegucigalpa|HN|تيغوسيغالبا|Tegucigalpa
America/Tijuana|MX|تيخوانا|Tijuana
America/Toronto|CA|تورونتو|Toronto
America/Tortola|VG|تورتولا|Tortola
America/Vancouver|CA|فانكوفر|Vancouver
America/Whitehorse|CA|وايت هورس|Whitehorse
America/Winnipeg|CA|وينيبيج|Winnipeg
America/Yakutat|US|ياكوتات|Yakutat
Asia/Almaty|KZ|ألماتي|Almaty
Asia/Amman|JO|عمّان|Amman
Asia/Anadyr|RU|أندير|Anadyr
Asia/Aqtau|KZ|أكتاو|Aktau
Asia/Aqtobe|KZ|أكتوب|Aqtobe
Asia/Ashgabat|TM|عشق آباد|Ashgabat
Asia/Atyrau|KZ|أتيراو|Atyrau
Asia/Baghdad|IQ|بغداد|Baghdad
Asia/Bahrain|BH|البحرين|Bahrain
Asia/Baku|AZ|باكو|Baku
Asia/Bangkok|TH|بانكوك|Bangkok
Asia/Barnaul|RU|بارناول|Barnaul
Asia/Beirut|LB|بيروت|Beirut
Asia/Bishkek|KG|بشكيك|Bishkek
Asia/Brunei|BN|بروناي|Brunei
Asia/Calcutta|IN|كالكتا|Kolkata
Asia/Chita|RU|تشيتا|Chita
Asia/Colombo|LK|كولومبو|Colombo
Asia/Damascus|SY|دمشق|Damascus
Asia/Dili|TL|ديلي|Dili
Asia/Dushanbe|TJ|دوشانبي|Dushanbe
Asia/Famagusta|CY|فاماغوستا|Famagusta
Asia/Hebron|PS|هيبرون (مدينة الخليل)|Hebron
Asia/Hong_Kong|HK|هونغ كونغ|Hong Kong
Asia/Hovd|MN|هوفد|Khovd
Asia/Irkutsk|RU|ايركيتسك|Irkutsk
Asia/Jakarta|ID|جاكرتا|Jakarta
Asia/Jayapura|ID|جايابيورا|Jayapura
Asia/Jerusalem|IL|القدس|Jerusalem
Asia/Kabul|AF|كابول|Kabul
Asia/Kamchatka|RU|كامتشاتكا|Kamchatka
Asia/Karachi|PK|كراتشي|Karachi
Asia/Katmandu|NP|كاتماندو|Kathmandu
Asia/Khandyga|RU|خانديجا|Khandyga
Asia/Krasnoyarsk|RU|كراسنويارسك|Krasnoyarsk
Asia/Kuala_Lumpur|MY|كوالا لامبور|Kuala Lumpur
Asia/Kuching|MY|كيشينج|Kuching
Asia/Kuwait|KW|الكويت|Kuwait
Asia/Macau|MO|ماكاو|Macao
Asia/Magadan|RU|مجادن|Magadan
Asia/Makassar|ID|ماكسار|Makassar
Asia/Manila|PH|مانيلا|Manila
Asia/Muscat|OM|مسقط|Muscat
Asia/Nicosia|CY|نيقوسيا|Nicosia
Asia/Novokuznetsk|RU|نوفوكوزنتسك|Novokuznetsk
Asia/Novosibirsk|RU|نوفوسبيرسك|Novosibirsk
Asia/Omsk|RU|أومسك|Omsk
Asia/Phnom_Penh|KH|بنوم بنه|Phnom Penh
Asia/Pontianak|ID|بونتيانك|Pontianak
Asia/Pyongyang|KP|بيونغ يانغ|Pyongyang
Asia/Qostanay|KZ|قوستاناي|Kostanay
Asia/Qyzylorda|KZ|كيزيلوردا|Kyzylorda
Asia/Rangoon|MM|رانغون|Yangon
Asia/Riyadh|SA|الرياض|Riyadh
Asia/Saigon|VN|مدينة هو تشي منة|Ho Chi Minh City
Asia/Sakhalin|RU|سكالين|Sakhalin
Asia/Samarkand|UZ|سمرقند|Samarkand
Asia/Shanghai|CN|شنغهاي|Shanghai
Asia/Singapore|SG|سنغافورة|Singapore
Asia/Srednekolymsk|RU|سريدنكوليمسك|Srednekolymsk
Asia/Taipei|TW|تايبيه|Taipei
Asia/Tashkent|UZ|طشقند|Tashkent
Asia/Tbilisi|GE|تبليسي|Tbilisi
Asia/Tehran|IR|طهران|Tehran
Asia/Thimphu|BT|تيمفو|Thimphu
Asia/Tokyo|JP|طوكيو|Tokyo
Asia/Tomsk|RU|تومسك|Tomsk
Asia/Ulaanbaatar|MN|آلانباتار|Ulaanbaatar
Asia/Urumqi|CN|أرومكي|Ürümqi
Asia/Ust-Nera|RU|أوست نيرا|Ust-Nera
Asia/Vientiane|LA|فيانتيان|Vientiane
Asia/Vladivostok|RU|فلاديفوستك|Vladivostok
Asia/Yakutsk|RU|ياكتسك|Yakutsk
Asia/Yekaterinburg|RU|يكاترنبيرج|Yekaterinburg
Asia/Yerevan|AM|يريفان|Yerevan
Atlantic/Azores|PT|أزورس|Azores
Atlantic/Bermuda|BM|برمودا|Bermuda
Atlantic/Cape_Verde|CV|الرأس الأخضر|Cape Verde
Atlantic/Faeroe|FO|فارو|Faroes
Atlantic/Madeira|PT|ماديرا|Madeira
Atlantic/Reykjavik|IS|ريكيافيك|Reykjavik
Atlantic/St_Helena|SH|سانت هيلينا|St. Helena
Australia/Adelaide|AU|أديليد|Adelaide
Australia/Brisbane|AU|برسيبان|Brisbane
Australia/Broken_Hill|AU|بروكن هيل|Broken Hill
Australia/Eucla|AU|أوكلا|Eucla
Australia/Hobart|AU|هوبارت|Hobart
Australia/Lord_Howe|AU|لورد هاو|Lord Howe Island
Australia/Melbourne|AU|ميلبورن|Melbourne
Australia/Sydney|AU|سيدني|Sydney
Europe/Amsterdam|NL|أمستردام|Amsterdam
Europe/Andorra|AD|أندورا|Andorra
Europe/Astrakhan|RU|أستراخان|Astrakhan
Europe/Athens|GR|أثينا|Athens
Europe/Belgrade|RS|بلغراد|Belgrade
Europe/Berlin|DE|برلين|Berlin
Europe/Bratislava|SK|براتيسلافا|Bratislava
Europe/Brussels|BE|بروكسل|Brussels
Europe/Bucharest|RO|بوخارست|Bucharest
Europe/Budapest|HU|بودابست|Budapest
Europe/Busingen|DE|بوسنغن|Büsingen
Europe/Chisinau|MD|تشيسيناو|Chișinău
Europe/Copenhagen|DK|كوبنهاغن|Copenhagen
Europe/Dublin|IE|دبلن|Dublin
Europe/Gibraltar|GI|جبل طارق|Gibraltar
Europe/Helsinki|FI|هلسنكي|Helsinki
Europe/Istanbul|TR|إسطنبول|Istanbul
Europe/Kaliningrad|RU|كالينجراد|Kaliningrad
Europe/Kiev|UA|كييف|Kyiv
Europe/Lisbon|PT|لشبونة|Lisbon
Europe/Ljubljana|SI|ليوبليانا|Ljubljana
Europe/London|GB|لندن|London
Europe/Luxembourg|LU|لوكسمبورغ|Luxembourg
Europe/Madrid|ES|مدريد|Madrid
Europe/Malta|MT|مالطة|Malta
Europe/Mariehamn|AX|ماريهامن|Mariehamn
Europe/Minsk|BY|مينسك|Minsk
Europe/Monaco|MC|موناكو|Monaco
Europe/Moscow|RU|موسكو|Moscow
Europe/Oslo|NO|أوسلو|Oslo
Europe/Paris|FR|باريس|Paris
Europe/Podgorica|ME|بودغوريكا|Podgorica
Europe/Prague|CZ|براغ|Prague
Europe/Riga|LV|ريغا|Riga
Europe/Rome|IT|روما|Rome
Europe/San_Marino|SM|سان مارينو|San Marino
Europe/Sarajevo|BA|سراييفو|Sarajevo
Europe/Saratov|RU|ساراتوف|Saratov
Europe/Simferopol|UA|سيمفروبول|Simferopol
Europe/Skopje|MK|سكوبي|Skopje
Europe/Sofia|BG|صوفيا|Sofia
Europe/Stockholm|SE|ستوكهولم|Stockholm
Europe/Tallinn|EE|تالين|Tallinn
Europe/Tirane|AL|تيرانا|Tirana
Europe/Ulyanovsk|RU|أوليانوفسك|Ulyanovsk
Europe/Vaduz|LI|فادوز|Vaduz
Europe/Vatican|VA|الفاتيكان|Vatican
Europe/Vienna|AT|فيينا|Vienna
Europe/Vilnius|LT|فيلنيوس|Vilnius
Europe/Volgograd|RU|فولوجراد|Volgograd
Europe/Warsaw|PL|وارسو|Warsaw
Europe/Zagreb|HR|زغرب|Zagreb
Europe/Zurich|CH|زيورخ|Zurich
Indian/Antananarivo|MG|أنتاناناريفو|Antananarivo
Indian/Comoro|KM|جزر القمر|Comoros
Indian/Maldives|MV|المالديف|Maldives
Indian/Mauritius|MU|موريشيوس|Mauritius
Indian/Mayotte|YT|مايوت|Mayotte
Pacific/Apia|WS|أبيا|Apia
Pacific/Auckland|NZ|أوكلاند|Auckland
Pacific/Bougainville|PG|بوغانفيل|Bougainville
Pacific/Chatham|NZ|تشاثام|Chatham Islands
Pacific/Efate|VU|إيفات|Efate
Pacific/Fakaofo|TK|فاكاوفو|Fakaofo
Pacific/Fiji|FJ|فيجي|Fiji
Pacific/Funafuti|TV|فونافوتي|Funafuti
Pacific/Galapagos|EC|جلاباجوس|Galápagos Islands
Pacific/Guadalcanal|SB|غوادالكانال|Guadalcanal
Pacific/Guam|GU|غوام|Guam
Pacific/Honolulu|US|هونولولو|Honolulu
Pacific/Kiritimati|KI|كيريتي ماتي|Kiritimati
Pacific/Kosrae|FM|كوسرا|Kosrae
Pacific/Kwajalein|MH|كواجالين|Kwajalein Atoll
Pacific/Majuro|MH|ماجورو|Majuro
Pacific/Marquesas|PF|ماركيساس|Marquesas Islands
Pacific/Nauru|NR|ناورو|Nauru
Pacific/Niue|NU|نيوي|Niue
Pacific/Norfolk|NF|نورفولك|Norfolk Island
Pacific/Noumea|NC|نوميا|Nouméa
Pacific/Pago_Pago|AS|باغو باغو|Pago Pago
Pacific/Palau|PW|بالاو|Palau
Pacific/Pitcairn|PN|بيتكيرن|Pitcairn Islands
Pacific/Ponape|FM|باناب|Pohnpei
Pacific/Port_Moresby|PG|بور مورسبي|Port Moresby
Pacific/Rarotonga|CK|راروتونغا|Rarotonga
Pacific/Saipan|MP|سايبان|Saipan
Pacific/Tahiti|PF|تاهيتي|Tahiti
Pacific/Tarawa|KI|تاراوا|Tarawa
Pacific/Tongatapu|TO|تونغاتابو|Tongatapu
Pacific/Wallis|WF|واليس|Wallis & Futuna
`;

// src/core/gazetteer/builtin/slug.ts
function slug(name) {
  return name.normalize("NFD").replace(/[\u0300-\u036f'’.]/gu, "").toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

// src/core/gazetteer/builtin/countries.ts
var countries = `
afghanistan AF|أفغانستان|Afghanistan|||أفغاني|Afghan|الأفغان|kabul|كابول|Kabul|كابل
albania AL|ألبانيا|Albania|||ألباني|Albanian|الألبان|tirana|تيرانا|Tirana|
algeria DZ|الجزائر|Algeria|||جزائري|Algerian||algiers|الجزائر العاصمة|Algiers|
andorra AD|أندورا|Andorra|||أندوري|Andorran|||||
angola AO|أنغولا|Angola|أنجولا||أنغولي|Angolan||luanda|لواندا|Luanda|
argentina AR|الأرجنتين|Argentina|||أرجنتيني|Argentine||buenos-aires|بوينس آيرس|Buenos Aires|بيونس آيرس;بوينس أيرس
armenia AM|أرمينيا|Armenia|||أرميني|Armenian|الأرمن|yerevan|يريفان|Yerevan|
australia AU|أستراليا|Australia|||أسترالي|Australian||canberra|كانبيرا|Canberra|كانبرا
austria AT|النمسا|Austria|||نمساوي|Austrian||vienna|فيينا|Vienna|فينا
azerbaijan AZ|أذربيجان|Azerbaijan|||أذربيجاني|Azerbaijani|الأذريون;الأذريين|baku|باكو|Baku|
bahamas BS|جزر البهاما|Bahamas|البهاما||||||||
bahrain BH|البحرين|Bahrain|مملكة البحرين||بحريني|Bahraini||manama|المنامة|Manama|
bangladesh BD|بنغلاديش|Bangladesh|بنجلاديش;بنغلادش||بنغلاديشي|Bangladeshi||dhaka|دكا|Dhaka|
belarus BY|بيلاروسيا|Belarus|روسيا البيضاء;بيلاروس||بيلاروسي|Belarusian||minsk|مينسك|Minsk|
belgium BE|بلجيكا|Belgium|||بلجيكي|Belgian||brussels|بروكسل|Brussels|بروكسيل
belize BZ|بليز|Belize|||||||||
benin BJ|بنين|Benin|||بنيني|Beninese|||||
bhutan BT|بوتان|Bhutan|||||||||
bolivia BO|بوليفيا|Bolivia|||بوليفي|Bolivian||la-paz|لاباز|La Paz|
bosnia-and-herzegovina BA|البوسنة والهرسك|Bosnia and Herzegovina|البوسنة|Bosnia|بوسني|Bosnian||sarajevo|سراييفو|Sarajevo|ساراييفو
botswana BW|بوتسوانا|Botswana|||||||||
brazil BR|البرازيل|Brazil|||برازيلي|Brazilian||brasilia|برازيليا|Brasilia|
brunei BN|بروناي|Brunei|||||||||
bulgaria BG|بلغاريا|Bulgaria|||بلغاري|Bulgarian|البلغار|sofia|صوفيا|Sofia|
burkina-faso BF|بوركينا فاسو|Burkina Faso|بوركينافاسو|||||ouagadougou|واغادوغو|Ouagadougou|
burundi BI|بوروندي|Burundi|||بوروندي|Burundian|||||
cambodia KH|كمبوديا|Cambodia|||كمبودي|Cambodian||phnom-penh|بنوم بنه|Phnom Penh|
cameroon CM|الكاميرون|Cameroon|||كاميروني|Cameroonian||yaounde|ياوندي|Yaounde|
canada CA|كندا|Canada|||كندي|Canadian||ottawa|أوتاوا|Ottawa|
cape-verde CV|الرأس الأخضر|Cape Verde|||||||||
central-african-republic CF|أفريقيا الوسطى|Central African Republic|جمهورية أفريقيا الوسطى|||||bangui|بانغي|Bangui|
chad TD|تشاد|Chad|||تشادي|Chadian||ndjamena|نجامينا|N'Djamena|إنجامينا
chile CL|تشيلي|Chile|شيلي||تشيلي|Chilean||santiago|سانتياغو|Santiago|سانتياجو
china CN|الصين|China|جمهورية الصين الشعبية|People's Republic of China|صيني|Chinese||beijing|بكين|Beijing|بيجين
colombia CO|كولومبيا|Colombia|||كولومبي|Colombian||bogota|بوغوتا|Bogota|
comoros KM|جزر القمر|Comoros|||قمري|Comorian|||||
costa-rica CR|كوستاريكا|Costa Rica|||كوستاريكي|Costa Rican|||||
croatia HR|كرواتيا|Croatia|||كرواتي|Croatian|الكروات|zagreb|زغرب|Zagreb|
cuba CU|كوبا|Cuba|||كوبي|Cuban||havana|هافانا|Havana|
cyprus CY|قبرص|Cyprus|||قبرصي|Cypriot|القبارصة|nicosia|نيقوسيا|Nicosia|
czechia CZ|التشيك|Czechia|جمهورية التشيك;تشيكيا|Czech Republic|تشيكي|Czech||prague|براغ|Prague|
democratic-republic-of-the-congo CD|الكونغو الديمقراطية|Democratic Republic of the Congo|جمهورية الكونغو الديمقراطية;الكونجو الديمقراطية|DR Congo|كونغولي|Congolese||kinshasa|كينشاسا|Kinshasa|
denmark DK|الدنمارك|Denmark|الدانمارك;الدانمرك;الدنمرك||دنماركي|Danish||copenhagen|كوبنهاغن|Copenhagen|كوبنهاجن
djibouti DJ|جيبوتي|Djibouti|||جيبوتي|Djiboutian|||||
dominican-republic DO|جمهورية الدومينيكان|Dominican Republic|الدومينيكان|||||santo-domingo|سانتو دومينغو|Santo Domingo|
ecuador EC|الإكوادور|Ecuador|إكوادور||إكوادوري|Ecuadorian||quito|كيتو|Quito|
egypt EG|مصر|Egypt|جمهورية مصر العربية||مصري|Egyptian||cairo|القاهرة|Cairo|
el-salvador SV|السلفادور|El Salvador|||سلفادوري|Salvadoran|||||
equatorial-guinea GQ|غينيا الاستوائية|Equatorial Guinea|||||||||
eritrea ER|إريتريا|Eritrea|أريتريا||إريتري|Eritrean||asmara|أسمرة|Asmara|أسمرا
estonia EE|إستونيا|Estonia|||إستوني|Estonian||tallinn|تالين|Tallinn|
ethiopia ET|إثيوبيا|Ethiopia|أثيوبيا||إثيوبي|Ethiopian||addis-ababa|أديس أبابا|Addis Ababa|
fiji FJ|فيجي|Fiji|||||||||
finland FI|فنلندا|Finland|فنلنده||فنلندي|Finnish||helsinki|هلسنكي|Helsinki|
france FR|فرنسا|France|فرنسه||فرنسي|French||paris|باريس|Paris|
gabon GA|الغابون|Gabon|الجابون||غابوني|Gabonese||libreville|ليبرفيل|Libreville|
gambia GM|غامبيا|Gambia|جامبيا||غامبي|Gambian|||||
georgia GE|جورجيا|Georgia|||جورجي|Georgian||tbilisi|تبليسي|Tbilisi|تفليس
germany DE|ألمانيا|Germany|ألمانيا الاتحادية||ألماني|German|الألمان|berlin|برلين|Berlin|
ghana GH|غانا|Ghana|||غاني|Ghanaian||accra|أكرا|Accra|
greece GR|اليونان|Greece|||يوناني|Greek||athens|أثينا|Athens|
guatemala GT|غواتيمالا|Guatemala|جواتيمالا||غواتيمالي|Guatemalan|||||
guinea GN|غينيا|Guinea|||غيني|Guinean||conakry|كوناكري|Conakry|
guinea-bissau GW|غينيا بيساو|Guinea-Bissau|||||||||
guyana GY|غويانا|Guyana|||||||||
haiti HT|هايتي|Haiti|||هايتي|Haitian||port-au-prince|بور أو برانس|Port-au-Prince|بورت أو برنس
honduras HN|هندوراس|Honduras|||هندوراسي|Honduran|||||
hungary HU|المجر|Hungary|هنغاريا||مجري|Hungarian||budapest|بودابست|Budapest|
iceland IS|أيسلندا|Iceland|آيسلندا;إيسلندا||أيسلندي|Icelandic||reykjavik|ريكيافيك|Reykjavik|
india IN|الهند|India|||هندي|Indian|الهنود|new-delhi|نيودلهي|New Delhi|نيو دلهي
indonesia ID|إندونيسيا|Indonesia|أندونيسيا||إندونيسي|Indonesian||jakarta|جاكرتا|Jakarta|
iran IR|إيران|Iran|الجمهورية الإسلامية الإيرانية|Islamic Republic of Iran|إيراني|Iranian||tehran|طهران|Tehran|Teheran
iraq IQ|العراق|Iraq|جمهورية العراق||عراقي|Iraqi||baghdad|بغداد|Baghdad|
ireland IE|أيرلندا|Ireland|إيرلندا;آيرلندا||أيرلندي|Irish||dublin|دبلن|Dublin|
israel IL|إسرائيل|Israel|||إسرائيلي|Israeli||tel-aviv|تل أبيب|Tel Aviv|
italy IT|إيطاليا|Italy|||إيطالي|Italian|الطليان|rome|روما|Rome|
ivory-coast CI|ساحل العاج|Ivory Coast|كوت ديفوار|Côte d'Ivoire|إيفواري|Ivorian||abidjan|أبيدجان|Abidjan|
jamaica JM|جامايكا|Jamaica|جاميكا||جامايكي|Jamaican||kingston|كينغستون|Kingston|
japan JP|اليابان|Japan|||ياباني|Japanese||tokyo|طوكيو|Tokyo|
jordan JO|الأردن|Jordan|المملكة الأردنية الهاشمية||أردني|Jordanian||amman|عمّان|Amman|
kazakhstan KZ|كازاخستان|Kazakhstan|قازاخستان;كازخستان||كازاخستاني|Kazakh||astana|أستانا|Astana|أستانة
kenya KE|كينيا|Kenya|||كيني|Kenyan||nairobi|نيروبي|Nairobi|
kosovo XK|كوسوفو|Kosovo|||كوسوفي|Kosovar||pristina|بريشتينا|Pristina|
kuwait KW|الكويت|Kuwait|دولة الكويت||كويتي|Kuwaiti||kuwait-city|مدينة الكويت|Kuwait City|
kyrgyzstan KG|قرغيزستان|Kyrgyzstan|قيرغيزستان;قرغيزيا||قرغيزي|Kyrgyz||bishkek|بشكيك|Bishkek|
laos LA|لاوس|Laos|||||||||
latvia LV|لاتفيا|Latvia|||لاتفي|Latvian||riga|ريغا|Riga|
lebanon LB|لبنان|Lebanon|||لبناني|Lebanese||beirut|بيروت|Beirut|
lesotho LS|ليسوتو|Lesotho|||||||||
liberia LR|ليبيريا|Liberia|||ليبيري|Liberian||monrovia|مونروفيا|Monrovia|
libya LY|ليبيا|Libya|الجماهيرية الليبية||ليبي|Libyan||tripoli|طرابلس|Tripoli|
liechtenstein LI|ليختنشتاين|Liechtenstein|||||||||
lithuania LT|ليتوانيا|Lithuania|||ليتواني|Lithuanian||vilnius|فيلنيوس|Vilnius|
luxembourg LU|لوكسمبورغ|Luxembourg|لوكسمبورج||لوكسمبورغي|Luxembourg|||||
madagascar MG|مدغشقر|Madagascar||||||antananarivo|أنتاناناريفو|Antananarivo|
malawi MW|ملاوي|Malawi|مالاوي|||||lilongwe|ليلونغوي|Lilongwe|
malaysia MY|ماليزيا|Malaysia|||ماليزي|Malaysian||kuala-lumpur|كوالالمبور|Kuala Lumpur|كوالا لمبور
maldives MV|جزر المالديف|Maldives|المالديف||||||||
mali ML|مالي|Mali||||||bamako|باماكو|Bamako|
malta MT|مالطا|Malta|مالطة||مالطي|Maltese||valletta|فاليتا|Valletta|
mauritania MR|موريتانيا|Mauritania|||موريتاني|Mauritanian||nouakchott|نواكشوط|Nouakchott|
mauritius MU|موريشيوس|Mauritius|||||||||
mexico MX|المكسيك|Mexico|||مكسيكي|Mexican||mexico-city|مكسيكو سيتي|Mexico City|مكسيكو
moldova MD|مولدوفا|Moldova|مولدافيا||مولدوفي|Moldovan||chisinau|كيشيناو|Chisinau|
monaco MC|موناكو|Monaco|||||||||
mongolia MN|منغوليا|Mongolia|||منغولي|Mongolian|المغول|ulaanbaatar|أولان باتور|Ulaanbaatar|
montenegro ME|الجبل الأسود|Montenegro|مونتينيغرو;مونتنيغرو|||||podgorica|بودغوريتسا|Podgorica|
morocco MA|المغرب|Morocco|المملكة المغربية||مغربي|Moroccan|المغاربة|rabat|الرباط|Rabat|
mozambique MZ|موزمبيق|Mozambique|||موزمبيقي|Mozambican||maputo|مابوتو|Maputo|
myanmar MM|ميانمار|Myanmar|بورما;ماينمار|Burma|بورمي|Burmese||naypyidaw|نايبيداو|Naypyidaw|
namibia NA|ناميبيا|Namibia|||ناميبي|Namibian||windhoek|ويندهوك|Windhoek|
nepal NP|نيبال|Nepal|النيبال||نيبالي|Nepalese||kathmandu|كاتماندو|Kathmandu|كتماندو
netherlands NL|هولندا|Netherlands||Holland|هولندي|Dutch||the-hague|لاهاي|The Hague|
new-zealand NZ|نيوزيلندا|New Zealand|نيوزيلاندا||نيوزيلندي|New Zealand||wellington|ولنغتون|Wellington|ويلينغتون
nicaragua NI|نيكاراغوا|Nicaragua|نيكاراجوا||نيكاراغوي|Nicaraguan||managua|ماناغوا|Managua|
niger NE|النيجر|Niger|||نيجري|Nigerien||niamey|نيامي|Niamey|
nigeria NG|نيجيريا|Nigeria|||نيجيري|Nigerian||abuja|أبوجا|Abuja|
north-korea KP|كوريا الشمالية|North Korea|||كوري شمالي|North Korean||pyongyang|بيونغ يانغ|Pyongyang|بيونغيانغ;بيونجيانج
north-macedonia MK|مقدونيا|North Macedonia|مقدونيا الشمالية|Macedonia|مقدوني|Macedonian||skopje|سكوبيي|Skopje|سكوبيه
norway NO|النرويج|Norway|||نرويجي|Norwegian||oslo|أوسلو|Oslo|
oman OM|سلطنة عمان|Oman|عُمان||عماني|Omani||muscat|مسقط|Muscat|
pakistan PK|باكستان|Pakistan|||باكستاني|Pakistani||islamabad|إسلام آباد|Islamabad|إسلام اباد;إسلامأباد
palestine PS|فلسطين|Palestine|دولة فلسطين|State of Palestine|فلسطيني|Palestinian||ramallah|رام الله|Ramallah|
panama PA|بنما|Panama|باناما||بنمي|Panamanian|||||
papua-new-guinea PG|بابوا غينيا الجديدة|Papua New Guinea|||||||||
paraguay PY|باراغواي|Paraguay|باراجواي||باراغوياني|Paraguayan||asuncion|أسونسيون|Asuncion|
peru PE|بيرو|Peru|البيرو||بيروفي|Peruvian||lima|ليما|Lima|
philippines PH|الفلبين|Philippines|الفيليبين||فلبيني|Filipino||manila|مانيلا|Manila|
poland PL|بولندا|Poland|بولونيا||بولندي|Polish||warsaw|وارسو|Warsaw|
portugal PT|البرتغال|Portugal|||برتغالي|Portuguese||lisbon|لشبونة|Lisbon|ليشبونة
qatar QA|قطر|Qatar|دولة قطر||قطري|Qatari||doha|الدوحة|Doha|
republic-of-the-congo CG|الكونغو|Republic of the Congo|الكونجو;الكونغو برازافيل|Congo||||brazzaville|برازافيل|Brazzaville|
romania RO|رومانيا|Romania|||روماني|Romanian||bucharest|بوخارست|Bucharest|
russia RU|روسيا|Russia|روسيا الاتحادية;الاتحاد الروسي|Russian Federation|روسي|Russian|الروس|moscow|موسكو|Moscow|
rwanda RW|رواندا|Rwanda|||رواندي|Rwandan||kigali|كيغالي|Kigali|
san-marino SM|سان مارينو|San Marino|||||||||
saudi-arabia SA|السعودية|Saudi Arabia|المملكة العربية السعودية;العربية السعودية|Kingdom of Saudi Arabia|سعودي|Saudi||riyadh|الرياض|Riyadh|
senegal SN|السنغال|Senegal|||سنغالي|Senegalese||dakar|داكار|Dakar|دكار
serbia RS|صربيا|Serbia|||صربي|Serbian|الصرب|belgrade|بلغراد|Belgrade|
sierra-leone SL|سيراليون|Sierra Leone|||سيراليوني|Sierra Leonean||freetown|فريتاون|Freetown|
singapore SG|سنغافورة|Singapore|سنغافوره||سنغافوري|Singaporean|||||
slovakia SK|سلوفاكيا|Slovakia|||سلوفاكي|Slovak||bratislava|براتيسلافا|Bratislava|
slovenia SI|سلوفينيا|Slovenia|||سلوفيني|Slovenian||ljubljana|ليوبليانا|Ljubljana|
somalia SO|الصومال|Somalia|||صومالي|Somali||mogadishu|مقديشو|Mogadishu|مقديشيو
south-africa ZA|جنوب أفريقيا|South Africa|جنوب إفريقيا||جنوب أفريقي|South African||pretoria|بريتوريا|Pretoria|
south-korea KR|كوريا الجنوبية|South Korea|||كوري جنوبي|South Korean||seoul|سيول|Seoul|سيئول
south-sudan SS|جنوب السودان|South Sudan||||||juba|جوبا|Juba|
spain ES|إسبانيا|Spain|أسبانيا||إسباني|Spanish|الإسبان|madrid|مدريد|Madrid|
sri-lanka LK|سريلانكا|Sri Lanka|سري لانكا||سريلانكي|Sri Lankan||colombo|كولومبو|Colombo|
sudan SD|السودان|Sudan|||سوداني|Sudanese||khartoum|الخرطوم|Khartoum|
suriname SR|سورينام|Suriname|||||||||
swaziland SZ|سوازيلاند|Eswatini|إسواتيني|Swaziland|||||||
sweden SE|السويد|Sweden|||سويدي|Swedish||stockholm|ستوكهولم|Stockholm|استوكهولم
switzerland CH|سويسرا|Switzerland|سويسره||سويسري|Swiss||bern|برن|Bern|
syria SY|سوريا|Syria|الجمهورية العربية السورية|Syrian Arab Republic|سوري|Syrian||damascus|دمشق|Damascus|
taiwan TW|تايوان|Taiwan|||تايواني|Taiwanese||taipei|تايبيه|Taipei|تايبه
tajikistan TJ|طاجيكستان|Tajikistan|طاجكستان||طاجيكي|Tajik|الطاجيك|dushanbe|دوشنبه|Dushanbe|دوشانبي
tanzania TZ|تنزانيا|Tanzania|تانزانيا||تنزاني|Tanzanian||dar-es-salaam|دار السلام|Dar es Salaam|
thailand TH|تايلاند|Thailand|تايلند;تايلندا||تايلاندي|Thai||bangkok|بانكوك|Bangkok|
timor-leste TL|تيمور الشرقية|Timor-Leste||East Timor||||dili|ديلي|Dili|
togo TG|توغو|Togo|توجو||توغولي|Togolese|||||
trinidad-and-tobago TT|ترينيداد وتوباغو|Trinidad and Tobago|ترينيداد|||||port-of-spain|بورت أوف سبين|Port of Spain|
tunisia TN|تونس|Tunisia|||تونسي|Tunisian|التوانسة|tunis|تونس العاصمة|Tunis|
turkey TR|تركيا|Turkey||Türkiye|تركي|Turkish|الأتراك|ankara|أنقرة|Ankara|
turkmenistan TM|تركمانستان|Turkmenistan|||تركماني|Turkmen|التركمان|ashgabat|عشق آباد|Ashgabat|عشق أباد
uganda UG|أوغندا|Uganda|||أوغندي|Ugandan||kampala|كمبالا|Kampala|
ukraine UA|أوكرانيا|Ukraine|||أوكراني|Ukrainian||kyiv|كييف|Kyiv|Kiev
united-arab-emirates AE|الإمارات|United Arab Emirates|الإمارات العربية المتحدة;دولة الإمارات العربية المتحدة;دولة الإمارات;الإمارات العربية|UAE|إماراتي|Emirati||abu-dhabi|أبوظبي|Abu Dhabi|أبو ظبي
united-kingdom GB|بريطانيا|United Kingdom|المملكة المتحدة;بريطانيا العظمى|Britain;Great Britain;U.K.;UK|بريطاني|British||london|لندن|London|
united-states US|الولايات المتحدة|United States|الولايات المتحدة الأمريكية;أمريكا|United States of America;USA;U.S.;U.S.A.;US;America|أمريكي|American|الأمريكان|washington|واشنطن|Washington|واشنطن دي سي;Washington D.C.
uruguay UY|أوروغواي|Uruguay|الأوروغواي;أوروجواي||أوروغوياني|Uruguayan||montevideo|مونتيفيديو|Montevideo|
uzbekistan UZ|أوزبكستان|Uzbekistan|أوزبكستان||أوزبكي|Uzbek|الأوزبك|tashkent|طشقند|Tashkent|
vatican VA|الفاتيكان|Vatican|||فاتيكاني|Vatican|||||
venezuela VE|فنزويلا|Venezuela|||فنزويلي|Venezuelan||caracas|كاراكاس|Caracas|كراكاس
vietnam VN|فيتنام|Vietnam|فييتنام||فيتنامي|Vietnamese||hanoi|هانوي|Hanoi|
yemen YE|اليمن|Yemen|||يمني|Yemeni||sanaa|صنعاء|Sanaa|Sana'a
zambia ZM|زامبيا|Zambia|||زامبي|Zambian||lusaka|لوساكا|Lusaka|
zimbabwe ZW|زيمبابوي|Zimbabwe|||زيمبابوي|Zimbabwean||harare|هراري|Harare|
`;

// src/core/gazetteer/builtin/states.ts
var list;
function states() {
  return list ??= countries.trim().split(`
`).map((line) => {
    let [ids = "", ar = "", en = "", arMore, enMore, nisba = "", adjective = "", people, ...capital2] = line.split("|"), [id = "", code = ""] = ids.split(" "), [capitalId = "", capitalAr = "", capitalEn = "", capitalMore] = capital2;
    return {
      id,
      code,
      ar,
      en,
      otherNames: [...split(arMore), ...split(enMore)],
      nisba,
      adjective,
      people: split(people),
      capital: { id: capitalId, ar: capitalAr, en: capitalEn, other: split(capitalMore) }
    };
  });
}
var byId;
function stateById(id) {
  return byId ??= new Map(states().map((state) => [state.id, state])), byId.get(id);
}
function split(list3) {
  return list3 ? list3.split(";") : [];
}
function* stateEntities() {
  for (let state of states()) {
    let { capital: capital2 } = state, seat = capital2.ar === "" ? [] : [capital2.ar, capital2.en, ...capital2.other], names2 = { ar: state.ar, en: state.en }, demonyms = [`ال${state.nisba}ون`, `ال${state.nisba}ين`, ...state.people];
    if (yield entity("actor", state.id, "state", names2, {
      aliases: state.otherNames,
      metonyms: seat,
      demonyms: state.nisba === "" ? [] : demonyms
    }), yield entity("place", state.id, "country", names2, { aliases: state.otherNames }), capital2.ar !== "" && capital2.ar !== state.ar) {
      let capitalNames = { ar: capital2.ar, en: capital2.en };
      yield entity("place", capital2.id, "city", capitalNames, { aliases: capital2.other, within: state.id });
    }
  }
}
function entity(kind, id, subtype, names2, more = {}) {
  let { aliases = [], metonyms = [], demonyms = [], descriptions = [], within } = more;
  return {
    kind,
    id,
    subtype,
    names: names2,
    aliases,
    descriptions,
    demonyms,
    metonyms,
    was: [],
    ...within === void 0 ? {} : { within },
    source: {}
  };
}

// src/core/gazetteer/builtin/withCldr.ts
var dependent = new Set(
  "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT".split(" ")
), known;
function cldrPlaces() {
  if (known !== void 0) return known;
  let ids = new Map(states().map(({ code, id }) => [code, id])), lands = rows(territories).map(([code = "", ar, en]) => {
    let english = namesOf(en);
    return { key: code, id: ids.get(code) ?? slug(english[0] ?? code), ar: namesOf(ar), en: english };
  }), byCode = new Map(lands.map(({ key, id }) => [key, id])), cities = rows(zoneCities).map(([zone = "", code = "", ar, en]) => {
    let english = namesOf(en), within = byCode.get(code), id = slug(english[0] ?? zone);
    return { key: zone, id, ...within === void 0 ? {} : { within }, ar: namesOf(ar), en: english };
  });
  return known = { lands, cities };
}
function withCldr(byHand) {
  let all = new Map(byHand.map((one) => [entityKey(one), one])), { lands, cities } = cldrPlaces(), taken = /* @__PURE__ */ new Set(), add2 = (one, { ar, en }) => {
    let key = entityKey(one), before = all.get(key);
    all.set(key, withNames(before ?? one, [...ar, ...en]));
  };
  for (let land of lands) {
    for (let name of [...land.ar, ...land.en]) taken.add(foldWord(name));
    let names2 = { ar: land.ar[0] ?? "", en: land.en[0] ?? "" };
    names2.ar !== "" && (dependent.has(land.key) || add2(entity("actor", land.id, "state", names2), land), add2(entity("place", land.id, dependent.has(land.key) ? "region" : "country", names2), land));
  }
  for (let city of cities) {
    let ar = city.ar.filter((name) => !taken.has(foldWord(name))), en = city.en.filter((name) => !taken.has(foldWord(name))), [arabic2] = ar, [english] = en;
    if (arabic2 === void 0 || english === void 0) continue;
    let more = city.within === void 0 ? {} : { within: city.within };
    add2(entity("place", city.id, "city", { ar: arabic2, en: english }, more), { ar, en });
  }
  return [...all.values()];
}
function withNames(one, names2) {
  let written = new Set([...Object.values(one.names), ...one.aliases].map(foldWord)), added = names2.filter((name) => !written.has(foldWord(name)));
  return added.length === 0 ? one : { ...one, aliases: [...one.aliases, ...added] };
}
function rows(list3) {
  return list3.trim().split(`
`).map((line) => line.split("|"));
}
function namesOf(field) {
  return field ? field.split("/") : [];
}

// src/core/gazetteer/builtin/organisations.ts
var organisations = `
organisation: الأمم المتحدة/هيئة الأمم المتحدة/منظمة الأمم المتحدة=United Nations/UN/U.N.;مجلس الأمن الدولي/مجلس الأمن/مجلس الأمن التابع للأمم المتحدة=UN Security Council/Security Council;الجمعية العامة للأمم المتحدة=UN General Assembly;الاتحاد الأوروبي/الاتحاد الأوربي=European Union/EU;المفوضية الأوروبية=European Commission;البرلمان الأوروبي=European Parliament;المجلس الأوروبي=European Council;البنك المركزي الأوروبي=European Central Bank;حلف شمال الأطلسي/حلف الناتو/الناتو/حلف الأطلسي/حلف الأطلنطي=NATO;جامعة الدول العربية/الجامعة العربية=Arab League;مجلس التعاون الخليجي/مجلس التعاون لدول الخليج العربية/مجلس التعاون=Gulf Cooperation Council/GCC;الاتحاد الأفريقي/الاتحاد الإفريقي=African Union;منظمة المؤتمر الإسلامي/منظمة التعاون الإسلامي=Organisation of Islamic Cooperation;أوبك/أوبيك/منظمة الدول المصدرة للنفط/منظمة البلدان المصدرة للبترول=OPEC;صندوق النقد الدولي=International Monetary Fund/IMF;البنك الدولي=World Bank;منظمة التجارة العالمية=World Trade Organization/WTO;منظمة الصحة العالمية=World Health Organization/WHO;منظمة الأغذية والزراعة/الفاو=Food and Agriculture Organization/FAO;برنامج الأغذية العالمي/برنامج الغذاء العالمي=World Food Programme;اليونيسكو/اليونسكو/يونيسكو=UNESCO;اليونيسيف/يونيسيف/منظمة اليونيسيف=UNICEF;الأونروا/وكالة الأونروا/وكالة غوث وتشغيل اللاجئين=UNRWA;المفوضية العليا لشؤون اللاجئين/المفوضية السامية لشؤون اللاجئين/مفوضية اللاجئين=UNHCR;الوكالة الدولية للطاقة الذرية=International Atomic Energy Agency/IAEA;وكالة الطاقة الدولية=International Energy Agency;منظمة حظر الأسلحة الكيميائية=Organisation for the Prohibition of Chemical Weapons/OPCW;المحكمة الجنائية الدولية=International Criminal Court/ICC;محكمة العدل الدولية=International Court of Justice;منظمة العفو الدولية=Amnesty International;هيومن رايتس ووتش=Human Rights Watch;أطباء بلا حدود=Médecins Sans Frontières;اللجنة الدولية للصليب الأحمر/الصليب الأحمر الدولي/الصليب الأحمر=International Committee of the Red Cross/Red Cross;الهلال الأحمر=Red Crescent;منظمة الأمن والتعاون في أوروبا=OSCE;مجموعة الثماني=G8;مجموعة العشرين=G20;منظمة التعاون الاقتصادي والتنمية=OECD;رابطة آسيان/آسيان=ASEAN;منظمة الدول الأمريكية=Organization of American States;منظمة شنغهاي للتعاون=Shanghai Cooperation Organisation;منتدى دافوس/المنتدى الاقتصادي العالمي=World Economic Forum;الإنتربول/الشرطة الدولية=Interpol;منظمة التحرير الفلسطينية=Palestine Liberation Organization/PLO;السلطة الفلسطينية/السلطة الوطنية الفلسطينية=Palestinian Authority;الفيفا/الاتحاد الدولي لكرة القدم=FIFA;الاتحاد الأوروبي لكرة القدم=UEFA;اللجنة الأولمبية الدولية=International Olympic Committee;الاتحاد الآسيوي لكرة القدم=Asian Football Confederation;الاتحاد الأفريقي لكرة القدم=Confederation of African Football;ريال مدريد=Real Madrid;أتلتيكو مدريد=Atlético Madrid;مانشستر يونايتد=Manchester United;مانشستر سيتي=Manchester City;بايرن ميونيخ/بايرن ميونخ=Bayern Munich;باريس سان جيرمان=Paris Saint-Germain;إنتر ميلان=Inter Milan;بوروسيا دورتموند=Borussia Dortmund;وكالة المخابرات المركزية/وكالة الاستخبارات المركزية/سي آي إيه/سي آي أيه=CIA;مكتب التحقيقات الفيدرالي/مكتب التحقيقات الفدرالي/أف بي آي=FBI;الكونغرس/الكونجرس/الكونغرس الأمريكي=US Congress/Congress;البيت الأبيض=White House;البنتاغون/البنتاجون=Pentagon;الكرملين=Kremlin;داوننغ ستريت=Downing Street;قصر الإليزيه/الإليزيه=Élysée Palace;الموساد=Mossad;الشاباك=Shin Bet;الكنيست=Knesset;ناسا=NASA;الدوما/مجلس الدوما=State Duma;مجلس العموم=House of Commons;مجلس اللوردات=House of Lords;حزب الليكود/الليكود=Likud;كاديما=Kadima;شاس=Shas;الحزب الجمهوري=Republican Party;الحزب الديمقراطي=Democratic Party;حزب البعث=Baath Party;حزب العدالة والتنمية=Justice and Development Party;حزب العمال الكردستاني=Kurdistan Workers' Party/PKK;جماعة الإخوان المسلمين/الإخوان المسلمون/الإخوان المسلمين=Muslim Brotherhood;الأزهر/الأزهر الشريف=Al-Azhar;المرصد السوري لحقوق الإنسان/المرصد السوري=Syrian Observatory for Human Rights/Syrian Observatory of Human Rights/Syrian Observatory/SOHR;الشبكة السورية لحقوق الإنسان=Syrian Network for Human Rights/SNHR;الخوذ البيضاء/الخوذ البيض/القبعات البيضاء/الدفاع المدني السوري=White Helmets/Syria Civil Defence/Syrian Civil Defence/Syrian Civil Defense;مركز المصالحة الروسي/المركز الروسي للمصالحة/مركز حميميم للمصالحة=Russian Reconciliation Centre/Russian Reconciliation Center;القيادة المركزية الأمريكية/سنتكوم=US Central Command/CENTCOM;مجلس سوريا الديمقراطية/مسد=Syrian Democratic Council;حزب الاتحاد الديمقراطي=Democratic Union Party/PYD;الائتلاف الوطني السوري/الائتلاف السوري المعارض=Syrian National Coalition;الهيئة العليا للمفاوضات/هيئة التفاوض السورية=High Negotiations Committee;المجلس الوطني الكردي=Kurdish National Council;مجلس الاتحاد الروسي=Federation Council;جهاز الأمن الفيدرالي الروسي=Federal Security Service/FSB;مجلس الأمن الروسي=Security Council of Russia;مايكروسوفت=Microsoft;جوجل/غوغل=Google;آي بي إم=IBM;إنتل=Intel;سوني=Sony;سامسونغ/سامسونج=Samsung;نوكيا=Nokia;تويوتا=Toyota;بوينغ/بوينج=Boeing;إيرباص=Airbus;جنرال موتورز=General Motors;فورد=Ford;سيمنز=Siemens;ياهو=Yahoo;فيسبوك=Facebook;تويتر=Twitter;يوتيوب=YouTube;شل=Shell;إكسون موبيل=ExxonMobil;بريتيش بتروليوم=BP;غازبروم=Gazprom;أرامكو/أرامكو السعودية=Saudi Aramco;سابك=SABIC;موتورولا=Motorola;أوراكل=Oracle;هيوليت باكارد=Hewlett-Packard;ديل=Dell
armed-group: تنظيم القاعدة/القاعدة=Al-Qaeda/al Qaeda;تنظيم الدولة الإسلامية/تنظيم الدولة/داعش/تنظيم داعش/الدولة الإسلامية في العراق والشام=Islamic State/ISIS/ISIL/Daesh/Daish/Da'esh/Islamic State of Iraq and the Levant/Islamic State in Iraq and the Levant/Islamic State of Iraq and Syria/Islamic State in Iraq and Syria/Islamic State of Iraq and al-Sham;حزب الله=Hezbollah/Hizbollah/Hizballah/Hizbullah/Hezballah;حماس/حركة المقاومة الإسلامية=Hamas;الجهاد الإسلامي=Palestinian Islamic Jihad;فتح=Fatah;كتائب شهداء الأقصى=Al-Aqsa Martyrs' Brigades;كتائب القسام/كتائب عز الدين القسام/كتائب الشهيد عز الدين القسام=Al-Qassam Brigades;سرايا القدس=Al-Quds Brigades;الجبهة الشعبية لتحرير فلسطين=Popular Front for the Liberation of Palestine/PFLP;طالبان=Taliban;جبهة النصرة=Al-Nusra Front/Nusra Front;هيئة تحرير الشام=Hayat Tahrir al-Sham;جيش المهدي=Mahdi Army;الجيش السوري الحر/الجيش الحر=Free Syrian Army;قوات سوريا الديمقراطية/قسد=Syrian Democratic Forces/SDF;وحدات حماية الشعب/وحدات حماية الشعب الكردية=People's Protection Units/YPG;البشمركة/البيشمركة=Peshmerga;الحشد الشعبي=Popular Mobilisation Forces;الحرس الثوري الإيراني/الحرس الثوري=Islamic Revolutionary Guard Corps;فيلق القدس=Quds Force;جماعة الحوثي/الحوثيون/الحوثيين/أنصار الله=Houthis;بوكو حرام=Boko Haram;حركة الشباب المجاهدين/حركة الشباب الصومالية=Al-Shabaab;المحاكم الإسلامية=Islamic Courts Union;جبهة البوليساريو/البوليساريو=Polisario Front;نمور التاميل=Tamil Tigers;الجيش الجمهوري الإيرلندي/الجيش الجمهوري الأيرلندي=Irish Republican Army/IRA;أبو سياف=Abu Sayyaf;فيلق الشام=Sham Legion;أحرار الشام/حركة أحرار الشام=Ahrar al-Sham;جيش الإسلام=Jaysh al-Islam/Jaish al-Islam/Army of Islam;جيش الفتح=Jaysh al-Fatah/Jaish al-Fatah/Jaish al-Fateh/Army of Conquest;فيلق الرحمن=Faylaq al-Rahman/Failaq al-Rahman;جيش مغاوير الثورة/مغاوير الثورة=Maghawir al-Thawra;جبهة فتح الشام=Jabhat Fateh al-Sham/Jabhat Fatah al-Sham;جند الأقصى=Jund al-Aqsa;حراس الدين=Hurras al-Din;الجبهة الشامية=Levant Front;الجبهة الوطنية للتحرير=National Front for Liberation;الجيش الوطني السوري=Syrian National Army;حركة نور الدين الزنكي/نور الدين الزنكي=Nour al-Din al-Zenki;جيش العزة=Jaysh al-Izza;الحزب الإسلامي التركستاني=Turkistan Islamic Party;لواء فاطميون=Fatemiyoun;حركة النجباء=Harakat al-Nujaba;لواء القدس=Liwa al-Quds;وحدات حماية المرأة=Women's Protection Units/YPJ;مجلس منبج العسكري=Manbij Military Council;مجلس دير الزور العسكري=Deir ez-Zor Military Council;فاغنر/مجموعة فاغنر=Wagner Group;قوات اليونيفيل/اليونيفيل=UNIFIL;التحالف الدولي=International coalition/US-led coalition
outlet: رويترز=Reuters;فرانس برس/أ ف ب=Agence France-Presse/AFP;أسوشيتد برس/أسوشيتدبرس/الأسوشيتد برس/أسوشييتد برس=Associated Press/AP;يونايتد برس=United Press International;وكالة الأنباء الألمانية/د ب أ=Deutsche Presse-Agentur/DPA;إنترفاكس/انترفاكس=Interfax;إيتار تاس/تاس=TASS;سبوتنيك=Sputnik;روسيا اليوم=RT/Russia Today;شينخوا=Xinhua;سانا/وكالة الأنباء السورية=SANA;وكالة أنباء الشرق الأوسط=MENA;وكالة الأنباء السعودية/واس=Saudi Press Agency/SPA;وكالة الأناضول/الأناضول=Anadolu Agency/Anadolu;وكالة الإعلام الروسية/ريا نوفوستي/نوفوستي=RIA Novosti/RIA;وكالة تسنيم=Tasnim;عنب بلدي=Enab Baladi;بي بي سي/هيئة الإذاعة البريطانية=BBC;سي إن إن/سي أن أن=CNN;الجزيرة/الجزيرة نت=Al Jazeera;العربية/العربية نت=Al Arabiya;المنار=Al-Manar;فوكس نيوز=Fox News;نيويورك تايمز=The New York Times/New York Times;واشنطن بوست=The Washington Post/Washington Post;وول ستريت جورنال=The Wall Street Journal/Wall Street Journal;لوس أنجلوس تايمز=Los Angeles Times;فايننشال تايمز/فاينانشال تايمز=Financial Times;الغارديان/ذي غارديان=The Guardian/Guardian;ديلي تلغراف=The Daily Telegraph;صنداي تايمز=The Sunday Times;الإندبندنت/إندبندنت=The Independent;لوموند=Le Monde;لوفيغارو=Le Figaro;دير شبيغل=Der Spiegel;نيوزويك=Newsweek;هآرتس=Haaretz;يديعوت أحرونوت=Yedioth Ahronoth;معاريف=Maariv;جيروزاليم بوست=The Jerusalem Post/Jerusalem Post;الشرق الأوسط=Asharq Al-Awsat;الحياة=Al-Hayat;القدس العربي=Al-Quds Al-Arabi;الأهرام=Al-Ahram;السفير=As-Safir;النهار=An-Nahar
people: الأكراد/الكرد=Kurds
`;

// src/core/gazetteer/builtin/places.ts
var places = `
syria city: حلب=Aleppo;حمص=Homs;حماة=Hama;اللاذقية=Latakia;طرطوس=Tartus;دير الزور=Deir ez-Zor/Deir Ezzor;الرقة=Raqqa;الحسكة=Hasakah;إدلب=Idlib;درعا=Daraa;السويداء=Suwayda/Sweida;القنيطرة=Quneitra;القامشلي=Qamishli;تدمر=Palmyra;منبج=Manbij;الباب=Al-Bab;عفرين=Afrin;كوباني/عين العرب=Kobani;البوكمال/أبو كمال=Abu Kamal;الميادين=Mayadin;جرابلس=Jarabulus;أعزاز/اعزاز=Azaz;سراقب=Saraqib;معرة النعمان=Maarat al-Numan;جسر الشغور=Jisr al-Shughur;خان شيخون=Khan Shaykhun;دوما=Douma;داريا=Darayya/Daraya;الزبداني=Zabadani;القصير=Al-Qusayr;تل رفعت=Tal Rifaat;تل أبيض=Tal Abyad;رأس العين=Ras al-Ayn;عين عيسى=Ain Issa;الطبقة=Tabqa;الباغوز=Baghuz;الرستن=Al-Rastan;يبرود=Yabroud;النبك=Al-Nabk;سلقين=Salqin;بانياس=Baniyas;جبلة=Jableh;مصياف=Masyaf;عامودا=Amuda;حرستا=Harasta;جرمانا=Jaramana;معضمية الشام/المعضمية=Muadamiyat al-Sham;محردة=Mhardeh
syria province: ريف دمشق=Rif Dimashq
syria region: الغوطة الشرقية=Eastern Ghouta;الغوطة=Ghouta;الغوطة الغربية=Western Ghouta;جبل الزاوية=Jabal al-Zawiya;جبل الشيخ=Mount Hermon;القلمون/جبال القلمون=Qalamoun;وادي بردى=Wadi Barada;سهل الغاب=Al-Ghab Plain;حوران=Hauran;جبل التركمان=Jabal al-Turkman;جبل الأكراد=Jabal al-Akrad;البادية السورية=Syrian Desert;الساحل السوري=Syrian coast;الجولان/هضبة الجولان/مرتفعات الجولان=Golan Heights
syria town: التنف=Al-Tanf;مضايا=Madaya;كفريا=Kafriya;الفوعة=Fua;سرمين=Sarmin;سرمدا=Sarmada;بنش=Binnish;حارم=Harem;كفرنبل/كفر نبل=Kafr Nabl;كفر تخاريم=Kafr Takharim;أرمناز=Armanaz;تفتناز=Taftanaz;معرة مصرين=Maarrat Misrin;التمانعة=Al-Tamanah;دركوش=Darkush;أطمة=Atmeh;الأتارب=Al-Atarib;عندان=Anadan;حريتان=Haritan;مارع=Marea;دابق=Dabiq;خان طومان=Khan Tuman;دارة عزة=Darat Izza;خناصر=Khanasir;مسكنة=Maskana;دير حافر=Deir Hafer;تلبيسة=Talbiseh;القريتين=Al-Qaryatayn;السخنة=Al-Sukhnah;الحولة=Al-Houla;تلكلخ=Talkalakh;مورك=Morek;اللطامنة=Al-Lataminah;كفرزيتا/كفر زيتا=Kafr Zita;حلفايا=Halfaya;السقيلبية=Al-Suqaylabiyah;طيبة الإمام=Taybat al-Imam;قلعة المضيق=Qalaat al-Madiq;عربين=Arbin;زملكا=Zamalka;عين ترما=Ein Tarma;كفربطنا/كفر بطنا=Kafr Batna;سقبا=Saqba;حمورية=Hamouriyah;مسرابا=Misraba;عدرا=Adra;صيدنايا=Saidnaya;معلولا=Maaloula;رنكوس=Rankous;بلودان=Bloudan;خان الشيح=Khan al-Shih;بيت جن=Beit Jinn;قدسيا=Qudsaya;بصرى الشام=Busra al-Sham;طفس=Tafas;إزرع=Izra;الصنمين=Al-Sanamayn;الشيخ مسكين=Sheikh Miskin;القرداحة=Al-Qardaha;صافيتا=Safita;المالكية=Al-Malikiyah;الدرباسية=Al-Darbasiyah;رميلان=Rumaylan;الشدادي=Al-Shaddadi;تل تمر=Tal Tamr;تل حميس=Tal Hamis;اليعربية=Al-Yaarubiyah;هجين=Hajin;الشعفة=Al-Shaafah;القورية=Al-Quriyah;العشارة=Al-Asharah;موحسن=Muhasan;خشام=Khasham;الشحيل=Al-Shuhail;غرانيج=Gharanij;البصيرة=Al-Busayrah
syria facility: معبر نصيب=Nasib crossing;باب الهوى=Bab al-Hawa;باب السلامة=Bab al-Salama;سجن صيدنايا=Saidnaya prison;سد الفرات=Euphrates Dam;سد تشرين=Tishrin Dam
syria field: حقل العمر/حقل العمر النفطي=Al-Omar oil field;حقل كونوكو/كونوكو/حقل كونيكو=Conoco gas field;حقل التنك=Al-Tanak oil field;حقل الشاعر=Shaer gas field
syria camp: الركبان/مخيم الركبان=Rukban;مخيم الهول=Al-Hol camp;مخيم اليرموك=Yarmouk camp
jordan camp: مخيم الزعتري/الزعتري=Zaatari
syria base: حميميم=Hmeimim;الشعيرات=Shayrat;التيفور/تي فور=T-4 air base/T4 air base;كويرس=Kuweires air base;أبو الضهور=Abu al-Duhur air base
iraq city: الموصل=Mosul;البصرة=Basra;أربيل/اربيل=Erbil;كركوك=Kirkuk;السليمانية=Sulaymaniyah;دهوك=Duhok;النجف=Najaf;كربلاء=Karbala;الفلوجة=Fallujah;الرمادي=Ramadi;تكريت=Tikrit;سامراء=Samarra;بعقوبة=Baqubah;الناصرية=Nasiriyah;العمارة=Amarah;الحلة=Hillah;الكوت=Kut;تلعفر=Tal Afar;سنجار=Sinjar;بيجي=Baiji;الديوانية=Diwaniyah;السماوة=Samawah;الكوفة=Kufa;المحمودية=Mahmudiyah;اللطيفية=Latifiya;الحديثة=Haditha;القائم=Al-Qaim
iraq province: الأنبار=Anbar;نينوى=Nineveh;ديالى=Diyala;صلاح الدين=Saladin;ميسان=Maysan;ذي قار=Dhi Qar;المثنى=Muthanna;بابل=Babil
iraq region: كردستان/إقليم كردستان/كردستان العراق=Kurdistan
lebanon city: صيدا=Sidon;صور=Tyre;طرابلس الشام=Tripoli (Lebanon);بعلبك=Baalbek;زحلة=Zahle;النبطية=Nabatieh;جونية=Jounieh;بنت جبيل=Bint Jbeil;مرجعيون=Marjayoun;الهرمل=Hermel;عرسال=Arsal;جبيل=Byblos
lebanon region: البقاع/سهل البقاع=Beqaa;جبل لبنان=Mount Lebanon;الضاحية الجنوبية=Dahieh;مزارع شبعا=Shebaa Farms
jordan city: الزرقاء=Zarqa;إربد=Irbid;العقبة=Aqaba;معان=Maan;المفرق=Mafraq
palestine city: غزة/مدينة غزة=Gaza;القدس/القدس المحتلة/بيت المقدس=Jerusalem;نابلس=Nablus;الخليل=Hebron;جنين=Jenin;بيت لحم=Bethlehem;رفح=Rafah;خان يونس/خانيونس=Khan Yunis;طولكرم=Tulkarm;قلقيلية=Qalqilya;أريحا=Jericho;بيت حانون=Beit Hanoun;بيت لاهيا=Beit Lahia;دير البلح=Deir al-Balah;جباليا=Jabalia
palestine region: الضفة الغربية/الضفة=West Bank;قطاع غزة=Gaza Strip;القدس الشرقية=East Jerusalem;الأراضي الفلسطينية/الأراضي الفلسطينية المحتلة=Palestinian territories
israel city: حيفا=Haifa;يافا=Jaffa;عكا=Acre;الناصرة=Nazareth;عسقلان=Ashkelon;سديروت=Sderot;إيلات=Eilat;بئر السبع=Beersheba;طبريا=Tiberias;نهاريا=Nahariya;كريات شمونة=Kiryat Shmona;ديمونا=Dimona;صفد=Safed;أشدود/اسدود=Ashdod
israel region: الجليل=Galilee;النقب=Negev
egypt city: الإسكندرية=Alexandria;بورسعيد/بور سعيد=Port Said;السويس=Suez;الإسماعيلية=Ismailia;الجيزة=Giza;شرم الشيخ=Sharm el-Sheikh;أسوان=Aswan;الأقصر=Luxor;أسيوط=Asyut;المنصورة=Mansoura;طنطا=Tanta;الغردقة=Hurghada;العريش=Arish;طابا=Taba;دمياط=Damietta;سوهاج=Sohag;المنيا=Minya;الفيوم=Fayyum;الزقازيق=Zagazig;دهب=Dahab;مرسى مطروح=Marsa Matruh
egypt region: سيناء/شبه جزيرة سيناء=Sinai;النوبة=Nubia
egypt facility: قناة السويس=Suez Canal
saudi-arabia city: جدة=Jeddah;مكة/مكة المكرمة=Mecca;المدينة المنورة=Medina;الدمام=Dammam;الطائف=Taif;تبوك=Tabuk;بريدة=Buraydah;حائل=Hail;نجران=Najran;جازان/جيزان=Jizan;أبها=Abha;خميس مشيط=Khamis Mushait;ينبع=Yanbu;الخبر=Khobar;القطيف=Qatif;الظهران=Dhahran;الجبيل=Jubail;عرعر=Arar;الهفوف=Hofuf
saudi-arabia region: الأحساء=Al-Ahsa;عسير=Asir;القصيم=Qassim;الحجاز=Hejaz
yemen city: عدن=Aden;تعز=Taiz;الحديدة=Hodeidah;المكلا=Mukalla;مأرب=Marib;صعدة=Saada;زنجبار=Zinjibar;عمران=Amran;إب=Ibb;ذمار=Dhamar
yemen province: حضرموت=Hadhramaut;أبين=Abyan;شبوة=Shabwah;لحج=Lahij;الضالع=Dhale;الجوف=Al-Jawf;حجة=Hajjah
yemen region: سقطرى=Socotra
united-arab-emirates city: دبي=Dubai;الشارقة=Sharjah;عجمان=Ajman;رأس الخيمة=Ras al-Khaimah;الفجيرة=Fujairah;أم القيوين=Umm al-Quwain
oman city: صلالة=Salalah;صحار=Sohar
kuwait town: الجهراء=Jahra;الأحمدي=Ahmadi
libya city: بنغازي=Benghazi;مصراتة/مصراته=Misrata;سرت=Sirte;سبها=Sabha;درنة=Derna;طبرق=Tobruk;الزاوية=Zawiya;الزنتان=Zintan;غدامس=Ghadames;أجدابيا=Ajdabiya
libya region: برقة=Cyrenaica;فزان=Fezzan
tunisia city: صفاقس=Sfax;سوسة=Sousse;القيروان=Kairouan;بنزرت=Bizerte;قابس=Gabes;سيدي بوزيد=Sidi Bouzid;القصرين=Kasserine;جربة=Djerba;قفصة=Gafsa
algeria city: وهران=Oran;قسنطينة=Constantine;عنابة=Annaba;تيزي وزو=Tizi Ouzou;بجاية=Bejaia;تلمسان=Tlemcen;بومرداس=Boumerdes;ورقلة=Ouargla;غرداية=Ghardaia;تندوف=Tindouf;تمنراست=Tamanrasset;سطيف=Setif;البليدة=Blida
morocco city: الدار البيضاء=Casablanca;فاس=Fes;مراكش=Marrakesh;طنجة=Tangier;أغادير/أكادير=Agadir;مكناس=Meknes;وجدة=Oujda;تطوان=Tetouan;العيون=Laayoune;الصويرة=Essaouira;سبتة=Ceuta;مليلية=Melilla;القنيطرة المغربية=Kenitra;الناظور=Nador;الحسيمة=Al Hoceima
morocco region: الصحراء الغربية/الصحراء المغربية=Western Sahara
sudan city: أم درمان=Omdurman;بورتسودان/بور سودان=Port Sudan;الفاشر=El Fasher;نيالا=Nyala;الجنينة=Geneina;كسلا=Kassala;الأبيض=El Obeid
sudan region: دارفور=Darfur;كردفان=Kordofan;أبيي=Abyei
somalia city: هرجيسا=Hargeisa;بيداوا/بيدوا=Baidoa;كيسمايو=Kismayo
somalia region: بونتلاند=Puntland;أرض الصومال=Somaliland
turkey city: إسطنبول/اسطنبول/استانبول/إستانبول=Istanbul;إزمير=Izmir;أضنة=Adana;أنطاكيا=Antakya;غازي عنتاب/عنتاب=Gaziantep;ديار بكر=Diyarbakir;أنطاليا=Antalya;بورصة التركية=Bursa;طرابزون=Trabzon;أورفا/شانلي أورفا=Urfa;إنطاكية=Antioch
turkey region: الأناضول=Anatolia
turkey base: إنجرليك=Incirlik
iran city: أصفهان/إصفهان=Isfahan;مشهد=Mashhad;تبريز=Tabriz;شيراز=Shiraz;قم=Qom;الأهواز/الأحواز=Ahvaz;عبادان=Abadan;بوشهر=Bushehr;بندر عباس=Bandar Abbas;نطنز=Natanz;بم=Bam;كرمنشاه=Kermanshah
russia city: سان بطرسبرغ/سان بطرسبورغ/سانت بطرسبورغ/بطرسبرغ=Saint Petersburg;غروزني/جروزني=Grozny;سوتشي=Sochi;قازان=Kazan;فلاديفوستوك=Vladivostok;بيسلان=Beslan;روستوف=Rostov;فولغوغراد=Volgograd;محج قلعة=Makhachkala;كالينينغراد=Kaliningrad;نوفوسيبيرسك=Novosibirsk;كورسك=Kursk;بيلغورود/بيلجورود=Belgorod;مورمانسك=Murmansk;يكاترينبورغ/يكاترينبورج=Yekaterinburg
russia region: الشيشان=Chechnya;داغستان=Dagestan;إنغوشيا=Ingushetia;أوسيتيا الشمالية=North Ossetia;سيبيريا=Siberia;تتارستان=Tatarstan
georgia region: أبخازيا=Abkhazia;أوسيتيا الجنوبية=South Ossetia
ukraine city: خاركيف/خاركوف=Kharkiv;أوديسا=Odesa;لفيف=Lviv;ماريوبول=Mariupol;خيرسون=Kherson;سيفاستوبول=Sevastopol;تشيرنوبيل=Chernobyl;باخموت=Bakhmut;أفدييفكا=Avdiivka;زابوريجيا/زابوروجيا=Zaporizhzhia;ميكولايف=Mykolaiv;دنيبرو=Dnipro;كراماتورسك=Kramatorsk
ukraine region: القرم/شبه جزيرة القرم=Crimea;دونباس=Donbas;دونيتسك=Donetsk;لوغانسك=Luhansk
united-kingdom city: مانشستر=Manchester;ليفربول=Liverpool;برمنغهام/برمنجهام=Birmingham;إدنبرة/أدنبره=Edinburgh;غلاسكو=Glasgow;بلفاست=Belfast;أكسفورد=Oxford;كامبريدج=Cambridge;كارديف=Cardiff;ليدز=Leeds;نيوكاسل=Newcastle;بريستول=Bristol;شيفيلد=Sheffield;نوتنغهام=Nottingham;ليستر=Leicester;ساوثامبتون=Southampton;بورتسموث=Portsmouth
united-kingdom region: إنجلترا/إنكلترا/انجلترا/إنغلترا=England;اسكتلندا/أسكتلندا/إسكتلندا=Scotland;ويلز=Wales;أيرلندا الشمالية/إيرلندا الشمالية=Northern Ireland;جبل طارق=Gibraltar
france city: مرسيليا=Marseille;ليون=Lyon;ستراسبورغ=Strasbourg;تولوز=Toulouse;نيس=Nice;بوردو=Bordeaux;ليل=Lille;كان الفرنسية=Cannes;مونبلييه=Montpellier;نانت=Nantes;رين=Rennes;سانت إتيان=Saint-Étienne
france region: كورسيكا=Corsica
germany city: ميونيخ/ميونخ=Munich;فرانكفورت=Frankfurt;هامبورغ/هامبورج=Hamburg;كولونيا/كولون=Cologne;بون=Bonn;شتوتغارت/شتوتجارت=Stuttgart;دوسلدورف/دوسيلدورف=Düsseldorf;دورتموند=Dortmund;لايبزيغ/لايبزيج=Leipzig;دريسدن=Dresden;هانوفر=Hannover;بريمن=Bremen;نورمبرغ=Nuremberg;غيلسنكيرشن=Gelsenkirchen;كايزرسلاوترن=Kaiserslautern
germany region: بافاريا=Bavaria
italy city: ميلانو=Milan;نابولي=Naples;تورينو=Turin;البندقية/فينيسيا=Venice;فلورنسا=Florence;جنوة=Genoa;بولونيا الإيطالية=Bologna;باليرمو=Palermo;ترييستي=Trieste;فيرونا=Verona
italy region: صقلية=Sicily;سردينيا=Sardinia;توسكانا=Tuscany
spain city: برشلونة=Barcelona;إشبيلية=Seville;فالنسيا=Valencia;غرناطة=Granada;قرطبة=Cordoba;ملقة=Malaga;بلباو=Bilbao;سرقسطة=Zaragoza
spain region: الأندلس=Andalusia;كتالونيا/كاتالونيا=Catalonia;الباسك/إقليم الباسك=Basque Country;جزر الكناري=Canary Islands
portugal city: بورتو=Porto
netherlands city: أمستردام=Amsterdam;روتردام=Rotterdam;أوتريخت=Utrecht;آيندهوفن=Eindhoven
belgium city: أنتويرب/أنفير=Antwerp;بروج=Bruges;لييج=Liège
switzerland city: جنيف=Geneva;زيورخ/زيوريخ=Zurich;بازل=Basel;لوزان=Lausanne;دافوس=Davos;مونترو=Montreux
austria city: سالزبورغ/سالزبورج=Salzburg;غراتس=Graz;إنسبروك=Innsbruck
poland city: كراكوف=Krakow;غدانسك=Gdansk
sweden city: غوتنبرغ/غوتيبورغ=Gothenburg;مالمو=Malmö
greece city: سالونيك/سالونيكي/تسالونيكي=Thessaloniki
greece region: كريت=Crete
serbia region: فويفودينا=Vojvodina
bosnia-and-herzegovina town: سربرنيتسا=Srebrenica;موستار=Mostar;توزلا=Tuzla
united-states city: نيويورك=New York;لوس أنجلوس/لوس أنجليس/لوس انجليس=Los Angeles;شيكاغو/شيكاجو=Chicago;هيوستن=Houston;بوسطن=Boston;ميامي=Miami;فيلادلفيا=Philadelphia;ديترويت=Detroit;سان فرانسيسكو=San Francisco;أتلانتا/أطلنطا=Atlanta;دالاس=Dallas;سياتل=Seattle;لاس فيغاس/لاس فيجاس=Las Vegas;نيو أورليانز/نيو أورلينز/نيوأورليانز=New Orleans;دنفر=Denver;بالتيمور=Baltimore;كليفلاند=Cleveland;هوليوود/هوليود=Hollywood;سان دييغو=San Diego;كامب ديفيد=Camp David;غوانتانامو/جوانتانامو=Guantanamo;مينيابوليس=Minneapolis;بيتسبرغ=Pittsburgh;سانت لويس=St. Louis;ممفيس=Memphis;فينيكس=Phoenix;أورلاندو=Orlando;سان أنطونيو=San Antonio;مانهاتن=Manhattan;بروكلين=Brooklyn
united-states province: كاليفورنيا=California;تكساس=Texas;فلوريدا=Florida;فرجينيا/فيرجينيا=Virginia;ميريلاند/ماريلاند=Maryland;أوهايو=Ohio;بنسلفانيا=Pennsylvania;ميشيغان/ميشيجان=Michigan;إلينوي=Illinois;جورجيا الأمريكية=Georgia (U.S.);ألاسكا=Alaska;هاواي=Hawaii;أريزونا=Arizona;نيفادا=Nevada;كولورادو=Colorado;أوريغون=Oregon;لويزيانا=Louisiana;ماساتشوستس=Massachusetts;نيوجيرسي/نيو جيرسي=New Jersey;كونيتيكت=Connecticut;ألاباما=Alabama;تينيسي=Tennessee;كنتاكي=Kentucky;مينيسوتا=Minnesota;ويسكونسن=Wisconsin;إنديانا=Indiana;أوكلاهوما=Oklahoma;يوتا=Utah;نيو مكسيكو/نيومكسيكو=New Mexico;كارولاينا الشمالية/نورث كارولاينا=North Carolina;كارولاينا الجنوبية/ساوث كارولاينا=South Carolina;أيوا=Iowa;مسيسيبي=Mississippi;ميسوري=Missouri;كنساس=Kansas;نيو هامبشير=New Hampshire;ديلاوير=Delaware
canada city: تورونتو=Toronto;مونتريال=Montreal;فانكوفر=Vancouver;كالغاري=Calgary
canada province: كيبيك/كيبك=Quebec;أونتاريو=Ontario
mexico city: كانكون=Cancún;مونتيري=Monterrey
brazil city: ساو باولو=São Paulo;ريو دي جانيرو/ريو دي جانيرو=Rio de Janeiro;بورتو أليغري=Porto Alegre
puerto-rico region: بورتوريكو=Puerto Rico
china city: شنغهاي/شانغهاي/شنجهاي=Shanghai;غوانغجو/قوانغتشو/جوانجزو=Guangzhou;ووهان=Wuhan;شنجن/شينزين=Shenzhen;تيانجين=Tianjin;نانجينغ=Nanjing;هونغ كونغ/هونج كونج/هونغ كونج=Hong Kong;ماكاو=Macau;تشونغتشينغ=Chongqing;أورومتشي=Urumqi
china region: التبت/التيبت=Tibet;شينجيانغ/سينكيانغ=Xinjiang;منغوليا الداخلية=Inner Mongolia
china province: سيتشوان=Sichuan;غوانغدونغ=Guangdong;يونان الصينية=Yunnan
japan city: أوساكا=Osaka;هيروشيما=Hiroshima;ناغازاكي/ناجازاكي=Nagasaki;كيوتو=Kyoto;ناغويا=Nagoya;كوبي=Kobe;يوكوهاما=Yokohama;سابورو=Sapporo;فوكوشيما=Fukushima;سايتاما=Saitama
japan region: أوكيناوا=Okinawa
south-korea city: بوسان=Busan;إنتشون=Incheon
india city: مومباي/بومباي=Mumbai;كلكتا/كالكوتا=Kolkata;بنغالور/بانغالور/بنجالور=Bangalore;حيدر آباد/حيدر أباد=Hyderabad;أحمد آباد=Ahmedabad;دلهي=Delhi;مدراس/تشيناي=Chennai
india province: كشمير/إقليم كشمير=Kashmir;غوجارات/جوجارات=Gujarat;البنجاب=Punjab;آسام=Assam;بيهار=Bihar
india region: الشطر الهندي من كشمير=Indian-administered Kashmir
pakistan city: كراتشي=Karachi;لاهور=Lahore;بيشاور=Peshawar;راولبندي/روالبندي=Rawalpindi;كويتا=Quetta;مظفر آباد/مظفر أباد=Muzaffarabad
pakistan region: وزيرستان=Waziristan;بلوشستان=Balochistan;إقليم السند=Sindh;وادي سوات=Swat
afghanistan city: قندهار=Kandahar;هرات=Herat;مزار شريف=Mazar-i-Sharif;جلال آباد/جلال أباد=Jalalabad;قندوز=Kunduz;غزني=Ghazni
afghanistan province: هلمند=Helmand;ننغرهار=Nangarhar;كونار=Kunar;زابل=Zabul;أروزغان=Uruzgan;باكتيا=Paktia;خوست=Khost
afghanistan base: باغرام=Bagram
afghanistan region: تورا بورا=Tora Bora
indonesia city: باندا آتشيه=Banda Aceh;سورابايا=Surabaya
indonesia region: آتشيه/إقليم آتشيه=Aceh;بالي=Bali;جاوة/جاوا=Java;سومطرة=Sumatra;جزيرة سولاويسي=Sulawesi
philippines region: مينداناو=Mindanao;جولو=Jolo
vietnam city: هو شي منه/هو تشي منه=Ho Chi Minh City;سايغون=Saigon
australia city: سيدني=Sydney;ملبورن/ميلبورن=Melbourne;بريزبين=Brisbane;بيرث=Perth;أديلايد=Adelaide
new-zealand city: أوكلاند=Auckland
south-africa city: جوهانسبرغ/جوهانسبيرغ/جوهانسبورغ=Johannesburg;كيب تاون/كيب تاون=Cape Town;دوربان/ديربان=Durban
nigeria city: لاغوس/لاجوس=Lagos;كانو=Kano
nigeria region: دلتا النيجر=Niger Delta
kenya city: مومباسا=Mombasa
ethiopia region: أوغادين=Ogaden;تيغراي=Tigray
mali city: تمبكتو=Timbuktu
cuba region: خليج الخنازير=Bay of Pigs
argentina region: جزر فوكلاند/الفوكلاند=Falkland Islands
earth region: الشرق الأوسط=Middle East;أوروبا/أوربا=Europe;آسيا=Asia;أفريقيا/إفريقيا/القارة الأفريقية=Africa;أمريكا اللاتينية=Latin America;أمريكا الجنوبية=South America;أمريكا الشمالية=North America;أمريكا الوسطى=Central America;القوقاز=Caucasus;البلقان=Balkans;آسيا الوسطى=Central Asia;شرق آسيا=East Asia;جنوب شرق آسيا=South-East Asia;أوروبا الشرقية/شرق أوروبا=Eastern Europe;أوروبا الغربية=Western Europe;القرن الأفريقي=Horn of Africa;المغرب العربي=Maghreb;بلاد الشام/الشام=Levant;شبه الجزيرة العربية/الجزيرة العربية=Arabian Peninsula;الخليج العربي/الخليج الفارسي/الخليج=Persian Gulf;الهلال الخصيب=Fertile Crescent;منطقة الساحل=Sahel;البحر الكاريبي/الكاريبي=Caribbean;شبه الجزيرة الكورية=Korean Peninsula;الكوريتين/الكوريتان=Koreas;الاتحاد السوفياتي/الاتحاد السوفيتي=Soviet Union;يوغوسلافيا/يوغسلافيا=Yugoslavia;تشيكوسلوفاكيا=Czechoslovakia;ألمانيا الشرقية=East Germany;ألمانيا الغربية=West Germany;القطب الشمالي=Arctic;أقيانوسيا=Oceania;غرينلاند=Greenland;الأراضي المقدسة=Holy Land;الشرق الأدنى=Near East;كوريا=Korea
earth river: الفرات/نهر الفرات=Euphrates;دجلة/نهر دجلة=Tigris;النيل/نهر النيل=Nile;نهر الأردن=Jordan River;الليطاني/نهر الليطاني=Litani;العاصي/نهر العاصي=Orontes;الدانوب/نهر الدانوب=Danube;الفولغا/نهر الفولغا=Volga;الراين/نهر الراين=Rhine;الأمازون/نهر الأمازون=Amazon;المسيسيبي=Mississippi River;نهر السند=Indus;نهر اليرموك=Yarmouk
earth region: البحر الأحمر=Red Sea;البحر المتوسط/البحر الأبيض المتوسط=Mediterranean Sea;البحر الأسود=Black Sea;بحر قزوين=Caspian Sea;البحر الميت=Dead Sea;بحر العرب=Arabian Sea;بحر الصين الجنوبي=South China Sea;المحيط الأطلسي/المحيط الأطلنطي/الأطلسي=Atlantic Ocean;المحيط الهندي=Indian Ocean;المحيط الهادئ/المحيط الهادي=Pacific Ocean;خليج عدن=Gulf of Aden;خليج العقبة=Gulf of Aqaba;خليج عمان=Gulf of Oman;خليج المكسيك=Gulf of Mexico;بحر البلطيق/البلطيق=Baltic;شط العرب=Shatt al-Arab;مضيق هرمز=Strait of Hormuz;باب المندب/مضيق باب المندب=Bab el-Mandeb;البوسفور/مضيق البوسفور=Bosphorus;الدردنيل=Dardanelles;بحر الشمال=North Sea
`;

// src/core/gazetteer/builtin/lists.ts
function* placeEntities() {
  for (let [head, entries] of blocks(places)) {
    let [holder = "", kind = ""] = head.split(" ");
    for (let { ar, en } of entries) {
      let [name = "", ...aliases] = ar, [english = "", ...englishAliases] = en;
      yield entity("place", slug(english), kind, namesOf2(name, english), {
        aliases: [...aliases, ...englishAliases],
        ...holder === "earth" ? {} : { within: holder }
      });
    }
  }
}
function* organisationEntities() {
  for (let [kind, entries] of blocks(organisations))
    for (let { ar, en } of entries) {
      let [name = "", ...aliases] = ar, [english = "", ...englishAliases] = en, more = { aliases: [...aliases, ...englishAliases] };
      yield entity("actor", slug(english), kind, namesOf2(name, english), more);
    }
}
function* blocks(data) {
  for (let line of data.trim().split(`
`)) {
    let colon = line.indexOf(":"), entries = line.slice(colon + 1).split(";").map((entry) => {
      let [ar = "", en = ""] = entry.split("=");
      return { ar: ar.trim().split("/"), en: en.trim().split("/") };
    });
    yield [line.slice(0, colon), entries];
  }
}
function namesOf2(ar, en) {
  return { ar, en };
}

// src/core/gazetteer/builtin/builtin.ts
var entities, byKey;
function builtinEntities() {
  return entities ??= withCldr([...stateEntities(), ...organisationEntities(), ...placeEntities()]);
}
function findBuiltin(kind, id) {
  return byKey ??= new Map(builtinEntities().map((entity2) => [entityKey(entity2), entity2])), byKey.get(entityKey({ kind, id }));
}

// src/core/gazetteer/builtin/givenNames.ts
var givenNames = `
محمد أحمد محمود مصطفى إبراهيم إسماعيل يوسف يعقوب إسحق إسحاق عمر عمرو عثمان موسى عيسى داود داوود سليمان زكريا يحيى أيوب هارون
لقمان حسين حسنين علاء بهاء ضياء خديجة فاطمة عائشة زينب مريم آمنة رقية كلثوم سمية سعاد 
عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالرحيم عبدالقادر عبدالحميد عبدالمجيد عبداللطيف عبدالوهاب عبدالفتاح عبدالحليم
عبدالناصر عبدالرزاق عبدالسلام عبدالمنعم عبدالجبار عبدالغني عبدالهادي عبدالواحد عبدالباسط عبدالملك عبدالإله عبده
خالد طارق هشام عصام حازم زياد بشار باسل أمجد أنور أكرم أسعد أسامة إياد إيهاب بدر بلال تامر توفيق ثابت جابر جاسم
جواد جورج حامد حسام حسان حمد حمدي حمزة حنان حيدر خليفة خليل راشد رامي رأفت رضا رضوان رفيق رمزي رياض
زاهر زهير زيد سالم سامح سامي سعدون سعود سفيان سلطان سلمان سمير سهيل شفيق شكري شوقي صائب صبحي صبري صدام صفوت صلاح
ضاحي طلال طلعت طه عاصم عاطف عباس عدلي عدنان عزالدين عزام عزمي عكرمة عمار عواد عوض غازي غسان فادي فاروق
فايز فتحي فؤاد فهد فهمي فواز فوزي فيصل قاسم قصي قيس كاظم كامل كمال لؤي لطفي ليث مأمون مازن مثنى مجدي مدحت مروان 
مشعل مصعب معاذ معاوية معتز معن مقتدى ممدوح مناف منذر منير مهند مؤيد ميسرة ميشيل ناجي ناصيف نايف نبيل نبيه
نجيب نديم نزار نصرالله نضال نعمان نعيم نوري هاشم هاني هايل هيثم وائل وجيه وسام وسيم وليد ياسر ياسين يزيد يسري يونس
ليلى سلمى نجلاء هيفاء سوسن رشا ريم رنا دينا لينا لمى نادية نوال هالة هند ياسمين سهير سهى شيماء غادة
خيري حسني كريم حسنى
نورا نورة نورهان إلهام سناء سحر عبلة ميساء لبنى فدوى نسرين رانيا روان رغد مروة بثينة لميس فيروز ماجدة منيرة ناهد نائلة
بسمة رولا ريتا يارا لارا تمارا ميرنا سركيس رشدي زكي فخري وجدي حمدان دريد قتيبة ضرار جعفر سجاد صهيب عبيدة غياث مهيب
أيهم همام بهجت حكمت عزت نصوح سمعان بشارة جبران حنا خلوصي هاكان بولنت أرطغرل أوميت يشار مولود جاويش بهرام داريوش
فرهاد شهرام مجتبى منوشهر كيومرث سيبان ريدور شيرزاد نيجيرفان مسرور دلشاد هوشيار بافل قوباد
ألبرت ألفريد ألكسندر ألكساندر ألكسي أليكسي ألان آلان ألين أنتوني أنطوني أنطونيو أنطوان أندرو أندريه أندري أندريا أندرياس أنجيلا أنغيلا
أوسكار أوليفر أوليفييه أولمرت إدوارد إدوار إريك إرنست إرنستو إسحاق إلياس إليزابيث إليوت إميل إيغور إيان إيان إيرينا إيفان إيفو
إيلي إيمانويل إيهود إيهودا آرثر آرييل أرييل آنا آن بنيامين بنجامين باتريك باراك باربرا باولو بابلو برنار برنارد برندا بريان براين
بروس بطرس بول بولس بوب بوريس بيار بيير بيتر بيدرو بيل بيرنز تشارلز تشارلي تزيبي تسيبي توم توماس توني تيد تيري تيم تيموثي تيودور
جاك جاكسون جان جاي جايمس جوان جوانا جورجيو جوزيف جوزف جوزيه جوليا جوليان جون جوناثان جوني جو جولي جيرار جيرارد جيرالد جيرهارد جيري
جيسيكا جيسي جيف جيفري جيل جيم جيمي جيمس جينيفر خافيير خافير خوان خورخي خوسيه دانيال دانيال دانييل دانيلو دان دونالد دوغلاس دومينيك
دومينيك ديانا ديبورا ديفيد دايفيد ديك ديمتري دميتري دينيس رافائيل رالف رامسفيلد راؤول راول رايموند رفائيل روب روبرت روبرتو روبن روبير
روجر روجيه رودريغو رودولف روز روزا رولان رون رونالد ريتشارد ريكاردو رينيه زلماي سارا سارة ساندرا سام سامانتا ستانلي ستيف ستيفن
ستيفان ستيفاني ستيوارت سكوت سوزان سيرج سيرجي سيرغي سيرجيو سيلفيو سيلفان سيمون سيغولين شارل شارون شمعون شون شيمون شيرين غاري غابرييل
غريغوري غونتر غيرهارد غيوم فاتسلاف فاليري فرانز فرانسوا فرانسيس فرانسيسكو فرانك فرانكو فرناندو فرنسيس فرنسوا فريد فريدريك فريدريش
فلاديمير فياتشيسلاف فيدل فيديل فيكتور فيكتوريا فيل فيليب فيليبي فينسنت فينسان كارل كارلا كارلوس كارلو كارول كارولين كارمن كاترين كاثرين
كاثي كارين كريس كريستوف كريستوفر كريستيان كريستين كريستينا كلارا كلارك كلاوس كلود كلير كمبرلي كميل كورت كوفي كولن كولين كوندوليزا
كونستانتين كونراد كيت كيث كيفن كيم كين كينيث لارس لاري لورا لوران لورنس لورنزو لوسي لوسيا لويس لويجي لويز لوك لوكا ليام ليز ليزا ليندا
ليو ليون ليونيد ليوناردو مادلين مارتا مارتن مارتين مارسيل مارسيلو مارغريت مارك ماركو ماركوس ماري ماريا ماريان ماريو مالكولم مانويل
مانفريد ماثيو ماتيو مايك مايكل ميخائيل ميخائيل ميشال ميشيل ميغيل ميغل ميكايل ميكيله ميلان ميلوسوفيتش مونيكا مورغان موشيه ناتالي ناتاليا
نانسي نتالي نوربرت نورمان نيكولا نيكولاس نيكولاي نيك نيل نيلسون نلسون هارولد هاري هانز هانس هارييت هاورد هوارد هنري هنريك هوغو هوجو
هورست هيلاري هيلين هيلموت هيرمان واين والتر ورنر وارن ويليام وليام وليم ويلي يان ياسوهيرو ياسوو يوري يورغن يوهان يوهانس يوخن يوسي يوشكا
ياب يواكيم جونيتشيرو شينزو هوجين أكبر علي بيرويز برويز برفيز حامد نوروز بهروز رجب غل غول شوكت شفقت محمدي أمبرتو ألبرتو
ألفارو ألفونسو أدولف أدولفو أليساندرو أنيتا إنريكي إيزابيل إيزابيلا إلينا أليس أليسون إيما إيميلي أوتو أولاف أوغستو أوغو بريتني
بينوا بينيديتو بندكت بيرند برند بيورن تاتيانا تريسي تشاك تشن تود جاكوب جاكلين جانيت جانين جاسون جيسون جستن جوسيبي جوزيبي جينا
جياني داميان دارين ديزموند ديريك دييغو دييجو راندي رادوفان رادو روس روني ريان ريو زين زوران سباستيان ستيبان سلوبودان
شيلا غلوريا غوردن غوردون جوردون غوستاف غيدو غلين فابيو فابيان فاوستو فيرونيكا كوستاس كوري كلوديا كلاوديو كلينت لاسلو لياندر ليديا
لاورا ميلوش ماتياس مارينا ميريام ناديا ناعومي نعومي نيكول أوفير أوري أفيغدور أمير دوف عامي عمير عوزي متان يائير يتسحاق يوفال
أناتولي فيتالي فاسيلي غينادي جينادي غيورغي إيليا يفغيني يفجيني فالنتين فالنتينا أوليغ أوليج سفيتلانا كيريل ياروسلاف
فلاديسلاف ستانيسلاف بافل ديميتري قسطنطين مكسيم ماكسيم فاديم أرتيوم روسلان ريكس بريت هيذر سيرخيو كيرستن ليندسي رايان كينت
ويسلي جيريمي براد برادلي كريغ تريفور كير ريشي أليستير ستافان هايكو أنالينا أورسولا يانيس تيريزا ميلانيا إيفانكا جاريد
هنتر كامالا جوزيب أنييس فيليكس لودفيغ
`, ambiguousGivenNames = `
علي حسن سعيد سعد صالح عادل جمال كامل أمين شريف ماجد ناصر نصر هادي مهدي فارس غالب رشيد مبارك باسم نور أمل نجاح سلام رجاء عبير جميل
حكيم حسيب فرج فضل فاضل كرم لبيب مراد مختار معتصم موفق نادي نصير وحيد وديع وفيق ثائر رحيم راضي رافع زاهي ساطع سهام شاهين شهيد صادق
طيب عارف عبد غانم غريب فائق فريد كنعان لطيف مجيد مجاهد محي محيي مخلص منتصر منى موسي هلال وداد عمران صابر ثامر خضر تركي سلمان عون
وليد عمار سارة ريما حياة شادي حاتم بسام سميح أنيس بشير رؤوف بدران خير جهاد نهاد إحسان إنعام ابتسام إخلاص أنس كنان آية رأفت جلال
كين لين سام توم جاي نيل سير آن
أسماء إيمان هدى يحيي تيسير عماد عزيز رفعت روي مالك حافظ طالب جمعة نادر ماهر نافع مطلق رائد سيف حاتم رمضان هاجر وفاء هبة سمر عامر طاهر محسن شاكر حميد نواف ناظم أيمن سامر أشرف منصور مسعود ديان مها منال شعبان رجب نيكي
`;

// test/support/random.ts
var Random = class {
  #state;
  constructor(seed) {
    this.#state = seed >>> 0;
  }
  next = () => {
    this.#state = this.#state + 1831565813 >>> 0;
    let t = this.#state;
    return t = Math.imul(t ^ t >>> 15, t | 1), t ^= t + Math.imul(t ^ t >>> 7, t | 61), ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
  /** A whole number from 0 up to, not including, `count`. */
  below(count2) {
    return Math.floor(this.next() * count2);
  }
  chance(probability) {
    return this.next() < probability;
  }
  pick(from) {
    let item = from[this.below(from.length)];
    if (item === void 0) throw new Error("nothing to pick from");
    return item;
  }
};

// bench/support/generatedNames.ts
function generatedEntities(count2) {
  let names2 = /* @__PURE__ */ new Map();
  for (let { kind, subtype, id, names: known3 } of builtinEntities()) {
    if (names2.size >= count2) break;
    let name = known3.ar ?? "";
    name !== "" && !names2.has(name) && names2.set(name, entity(kind, id, subtype, { ar: name }));
  }
  let given2 = givenNames.trim().split(/\s+/u), random = new Random(11);
  for (; names2.size < count2; ) {
    let name = `${random.pick(given2)} ${surname(random)}`;
    names2.has(name) || names2.set(name, entity("actor", `person-${names2.size}`, "person", { ar: name }));
  }
  return [...names2.values()];
}
var consonants = Array.from("بتجحخدرزسشصطعغفقكلمن");
function surname(random) {
  let name = random.chance(0.4) ? "ال" : "", syllables = 2 + random.below(3);
  for (let at = 0; at < syllables; at++) name += random.pick(consonants) + random.pick(["ا", "و", "ي", ""]);
  return name + random.pick(["ي", "ان", "وف", "ر", "ن", "ش"]);
}

// bench/support/generatedCorpus.ts
var articleLength = 1900;
function sources() {
  let news = (0, import_node_path2.join)(projectFolder, "../shared/corpora/saudinews-2000.ndjson.gz");
  if ((0, import_node_fs.existsSync)(news))
    return { name: "news", texts: (0, import_node_zlib.gunzipSync)((0, import_node_fs.readFileSync)(news)).toString("utf8").trim().split(`
`).map((line) => JSON.parse(line).text) };
  let seeds = (0, import_node_path2.join)(projectFolder, "seeds");
  return { name: "the sample articles", texts: (0, import_node_fs.readdirSync)(seeds).filter((file) => file.endsWith(".txt")).map((file) => (0, import_node_fs.readFileSync)((0, import_node_path2.join)(seeds, file), "utf8")) };
}
function* generatedArticles(count2) {
  let sentences = sources().texts.flatMap(
    (text) => text.split(/(?<=[.؟!])\s+|\n+/u).filter((part) => part.trim())
  ), random = new Random(7);
  for (let i = 0; i < count2; i++) {
    let text = "";
    for (; text.length < articleLength; ) text += `${random.pick(sentences)}${random.chance(0.3) ? `
` : " "}`;
    yield text.trim() + `
`;
  }
}

// src/core/text/decode.ts
var encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1256", "windows-1252"];
function decodeUtf8(bytes) {
  return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(bytes);
}
function decodeAs(encoding, bytes) {
  try {
    let text = new TextDecoder(encoding, { fatal: !0, ignoreBOM: !0 }).decode(bytes);
    return encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, westernSign) : text;
  } catch {
    return;
  }
}
var westernSigns = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function westernSign(control) {
  return westernSigns[control.charCodeAt(0) - 128] ?? control;
}
function lineOfBadUtf8(bytes) {
  return decodeAs("utf-8", bytes) === void 0 ? lineOfFirstBadByte(bytes) : void 0;
}
function lineOfFirstBadByte(bytes) {
  let good = 0, bad = bytes.length;
  for (; bad - good > 1; ) {
    let middle = good + bad >> 1;
    decodesSoFar(bytes.subarray(0, middle)) ? good = middle : bad = middle;
  }
  return bytes.subarray(0, good).reduce((lines, byte) => byte === 10 ? lines + 1 : lines, 1);
}
function decodesSoFar(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes, { stream: !0 }), !0;
  } catch {
    return !1;
  }
}

// src/core/gazetteer/builtin/languageNames.ts
function readLanguageNames(bytes) {
  let none2 = { territories: {}, cities: {} };
  try {
    return { ...none2, ...JSON.parse(decodeUtf8(bytes)) };
  } catch {
    return none2;
  }
}
function withLanguage(entities2, language2, { territories: territories2, cities }) {
  let named = /* @__PURE__ */ new Map();
  for (let { key, id } of cldrPlaces().cities) {
    let names2 = stringsIn([cities[key]]);
    names2.length > 0 && named.set(id, names2);
  }
  let lands = /* @__PURE__ */ new Map();
  for (let { key, id } of cldrPlaces().lands) lands.set(id, stringsIn(territories2[key] ?? []));
  return entities2.map((entity2) => {
    let names2 = (entity2.subtype === "state" || entity2.subtype === "country" || !named.has(entity2.id) ? lands : named).get(entity2.id);
    return names2 === void 0 || names2.length === 0 ? entity2 : addNames(entity2, language2, names2, named);
  });
}
function addNames(entity2, language2, [name = "", ...others], cities) {
  let capital2 = entity2.subtype === "state" ? stateById(entity2.id)?.capital.id : void 0;
  return {
    ...entity2,
    names: { ...entity2.names, [language2]: name },
    aliases: [...entity2.aliases, ...others],
    metonyms: [...entity2.metonyms, ...capital2 === void 0 ? [] : cities.get(capital2) ?? []]
  };
}
function stringsIn(values) {
  return values.filter((value) => typeof value == "string" && value.trim() !== "");
}

// src/core/slices.ts
function atOnce(work) {
  for (; ; ) {
    let step = work.next();
    if (step.done) return step.value;
  }
}

// src/core/recognise/proclitics.ts
var none = [];
function cutsOf(word) {
  return word !== lastWord && (lastCuts = makeCuts(word), lastWord = word), lastCuts;
}
var lastWord = "", lastCuts = [], cutLetters = "وفبلك";
function makeCuts(word) {
  if (word.length < 3 || !cutLetters.includes(word.charAt(0))) return none;
  let cuts = [];
  addPrepositions(word, 0, !1, cuts);
  let first = word[0];
  return (first === "و" || first === "ف") && (cuts.push({ letters: 1, rest: word.slice(1), conjunction: !0, preposition: "" }), addPrepositions(word, 1, !0, cuts)), cuts;
}
function addPrepositions(word, from, conjunction, cuts) {
  let letter = word[from];
  if (letter !== "ب" && letter !== "ك" && letter !== "ل") return;
  let rest = word.slice(from + 1);
  if (rest.length < 2) return;
  let add2 = (letters2, name) => {
    cuts.push({ letters: letters2, rest: name, conjunction, preposition: letter });
  };
  letter === "ل" && rest.startsWith("ل") && (add2(from + 1, `ا${rest}`), add2(from + 1, `ال${rest}`)), add2(from + 1, rest);
}

// src/core/recognise/lexicon/contextWords.ts
var insideWords = "في داخل بداخل فى خارج وسط بوسط ضمن أنحاء أرجاء أراضي الأراضي حدود أجواء سماء مدن شعب شؤون سكان أبواب ربوع سواحل شواطئ تراب بقاع مناطق مطار قرب", movementWords = "إلى الى من نحو صوب عبر باتجاه زيارة زيارته زيارتها وصول مغادرة وصل وصلت زار زارت غادر غادرت عاد عادت سافر توجه توجهت عن", relationWords = `
مع بين ضد لدى باسم بقيادة بزعامة برعاية بدعم بإشراف تجاه إزاء مقابل ضغط ضغوط إدارة حكومة سياسة سياسات موقف مواقف دور مصالح مصلحة نفوذ علاقات علاقة حليف حليفة حلفاء خصوم رئيس
قيادة دبلوماسية وزير سفير سفارة مندوب ممثل ممثلي مبعوث قوات جيش طيران طائرات جنود مقاتلات اتهامات تصريحات بيان خدمة صدق رغبة نية نوايا جانب موافقة معارضة مساعي مساعدة مساعدات
دعم اتهام إعلان قرار رفض طلب رد تدخل انسحاب عقوبات خلاف خلافات اتصالات حوار صفقة اتفاق تفاهم تحالف شراكة تنسيق صراع حرب محاربة عدوان هجمات غارات ضربات وجود مشاركة
أن إن بأن لأن أما لكن فإن وإن وأن لكن غير إلا حملة رسالة نصر هزيمة انتصار ضلوع تورط توصل نسب تحميل تساهل تواطؤ إقرار تصريح حجة توقيع أدوار مزاعم ادعاء ادعاءات بعثة سفيرة مندوبة مبعوثة استعداد تأييد تحذير تحذيرات تهديد تهديدات تأكيد تنديد إدانة ترحيب اعتراف
انضمام مطالب مطالبة شروط تعهد تعهدات التزام تمسك سعي محاولة محاولات جهود نجاح فشل إخفاق استياء قلق مخاوف غضب اقتراح مقترح طموح طموحات وساطة وعود ذرائع عضوية إصرار رهان عجز صمت دعوة دعوات مبادرة نفي يد أيدي تحرك خطة خطط أهداف استراتيجية
`, agentNouns = "دعم بدعم بطلب طلب بقرار قرار بضغط ضغط ضغوط بإيعاز إيعاز بتمويل تمويل بموافقة موافقة بمساعدة مساعدة بإسناد إسناد كل كلا كل بتحريض تحريض مقترح بمبادرة مدعوم مدعومة مدعوما مدعومين مدعومون المدعوم المدعومة المدعومين المدعومون ممول ممولة ممولين الممول الممولة الممولين مقدم مقدمة المقدم المقدمة", englishInside = "in inside near across outside throughout within northern southern eastern western central north south east west", englishMovement = "to from toward towards into at", englishRelation = "with between against by";

// src/core/recognise/lexicon/commonWords.ts
var commonWords = `
الدولة الدول دولة دول الحكومة حكومة الشعب البلاد البلد البلدين الوطن الأمة المنطقة المناطق المدينة المدن القرية العاصمة الشارع العالم الأرض الحدود الساحة الميدان
الحرب الحروب السلام الأمن الاستقرار النزاع الصراع المعركة المعارك القتال الهجوم الهجمات القصف الغارات الضربات العملية العمليات الإرهاب الإرهابيين المسلحين المقاتلين
القوات قوات الجيش الجنود العسكريين الضباط السلاح الأسلحة الطيران الطائرات الصواريخ القنابل المدنيين الضحايا القتلى الجرحى اللاجئين النازحين السكان المواطنين
الرئاسة الوزارة الوزارات البرلمان المجلس اللجنة الهيئة المنظمة المنظمات الجمعية الحزب الأحزاب الحركة الجماعة الجماعات التنظيم التحالف النظام المعارضة السلطة السلطات
الشركة الشركات البنك البنوك السوق الأسواق الأسهم الأسعار النفط الغاز الاقتصاد التجارة الصناعة الزراعة الاستثمار الإنتاج الدولار اليورو الدرهم الريال دولار يورو درهم
الاتفاق الاتفاقية المعاهدة المذكرة القرار القرارات البيان التقرير الخطة المشروع المشاريع البرنامج المبادرة المفاوضات المحادثات اللقاء الاجتماع المؤتمر الزيارة القمة الجلسة
الانتخابات الرئاسية البرلمانية الدستور القانون المحكمة القضاء العدالة الحقوق الحرية الديمقراطية الإنسان الدين الإسلام المسلمين المسلمون المسيحيين اليهود العرب العربية العربي
الإسلامية الإسلامي الدولية الدولي الوطنية الوطني العالمية العالمي الغربية الغربي الأوروبية الأوروبي السياسية السياسي العسكرية العسكري الأمنية الأمني الاقتصادية الاقتصادي
الإعلام الصحافة الصحيفة الوكالة القناة التلفزيون الإذاعة الموقع الكتاب الفيلم المسرح الفن الشعر الأدب الثقافة العلم العلوم الجامعة المدرسة التعليم الصحة المستشفى الطب
الفريق المنتخب النادي المباراة المباريات البطولة الدوري الكأس اللاعبين المدربين الجمهور الهدف الفوز الملعب كرة القدم كأس الدور النهائي
الناس الرجال النساء الأطفال الشباب الأسرة العائلة الحياة الموت الوقت الزمن التاريخ الماضي المستقبل الحال الوضع الأوضاع الأزمة القضية المشكلة الأسباب النتائج الحقيقة الأمر الأمور
إطلاق النار وقف رئيسا حول خلال زيارة لقاء اجتماع مؤتمر اتصال اتصالا حديث تصريح تصريحات بيان تقرير كلمة خطاب مقابلة حوار رسالة قرار قرارا اتفاق موقف رأي قوله قولها
الاحتلال المقاومة الأسرى السجن الاغتيال اغتيال مقتل استشهاد وفاة إصابة اعتقال إطلاق سراح دعم دعوة رفض موافقة مشاركة حضور رئاسة قيادة تشكيل تنفيذ تطبيق إجراء إنهاء بدء
يزور زار التقى استقبل اجتمع شارك حضر ترأس فاز خسر سجل أحرز قاد لعب عاد وصل غادر سافر توجه بدأ انتهى استمر توفي قتل أصيب اعتقل أطلق نشر كتب قرأ درس عمل عاش ولد تزوج تولى شغل
بطل مباراة منصب مقعد لقب شخصية جائزة رواية قصيدة ديوان مسلسل أغنية ألبوم كتاب كتابه كتابها فيلم فيلمه حكومته رئاسته بلاده قواته حزبه إدارته مكتبه منزله والده والدته أخيه ابنه عائلته
مسؤولية مسئولية ضرورة أهمية إمكانية عملية مجموعة سلسلة منطقة فرصة خطوة مرحلة فترة مدة نهاية بداية صفوف عناصر أفراد أعضاء عدد نسبة قيمة مبلغ سعر حجم مستوى درجة
مؤيدا معارضا رافضا متهما مهددا نافيا مبينا منتقدا منددا مبديا موجها متحدثا واعتبر واتهم ودعا وطالب وأشار وأضاف وأكد وأوضح وقال وذكر وشدد ولفت وكشف وتابع وختم
الذهب الفضة الحديد الماء الهواء النار الشمس القمر البحر النهر الجبل الصحراء الغابة الحيوان النبات السيارة السيارات الطريق الجسر البيت المنزل المبنى المسجد الكنيسة
العربي العرب الصهيوني الصهيونية الشيعة السنة الشيعي السني الشيعية السنية الكردية الكردي المسيحي المسيحية اليهودي اليهودية المسلم المسلمة الإنجليزي الإنكليزي الإنجليزية القبطي السوفياتي السوفيتي
ممثل أنصار أتباع رجال جماعة عائلة أسرة قبيلة آلاف مئات عشرات نحو حوالي قرابة نصف ثلث ربع بالمئة المئة المائة مليونا مرة مرات مرتين أيام أشهر سنوات أعوام قرن القرن عقد
الاسم اسم لقب العمر عمره عمرها المولد مواليد تربية نشأة حفيد ابنة بنت أخت شقيق عم خال جد زوج زوجة أرملة صهر
الله رب النبي الرسول القرآن الحديث السورة الآية الصلاة الزكاة الحج الصوم الإيمان الجنة الشريعة الفقه التفسير
مهرجان معرض مركز معهد كلية جامعة مدرسة مستشفى مطار ميناء ملعب قصر مبنى شارع ميدان طريق جسر سوق فندق مسجد كنيسة متحف مكتبة دار مكتب قسم إدارة
شؤون شئون الشؤون الشئون بحث مناقشة تقديم تأمين تعزيز تحقيق تحسين تطوير تنمية توفير تنظيم تأسيس تأليف إخراج تعيين تكليف تسليم استلام تبادل تدخل تعاون تنسيق تفاوض تهديد تحذير تأكيد تأييد تصويت توقيع تدريب تدمير تفجير تحرير
قليل كثير كبير صغير طويل قصير قريب بعيد جديد قديم قوي ضعيف سريع بطيء أبيض أسود أحمر أخضر أزرق حاد شديد واسع عظيم خاص عام محلي دولي عالمي سياسي عسكري أمني اقتصادي ديني مدني شعبي رسمي إعلامي
جولة طيب ثراه رحمه حفظه شروط نابذة مهندسي مدير مديري صدر صعيد توالي التوالي الصعيد الرغم زرع تخوم جيرة مدار الأقل الأرجح الإطلاق السواء الفور وجه شكل طريقة أساس ضوء إطار سبيل غرار خلفية هامش
شروط موعد مكان أماكن مواقع موقع نقطة نقاط خط خطوط صورة صور لوحة رقم أرقام قائمة ملف ملفات قضايا مسألة مسائل حالة حالات حادث حوادث حدث أحداث عملا عمليات أعمال نشاط أنشطة جهود جهد مساع دورا
وقعت جرت تمت أدت شهدت بلغت وصلت حدثت اندلعت استمرت تزايد ارتفاع انخفاض تراجع تقدم نمو زيادة خفض رفع خسارة خسائر أرباح ربح مكاسب عائدات إيرادات صادرات واردات أسهم ميزانية موازنة ديون قروض قرض
تطلع استعداد رغبة إرادة أمل أسف شكر تقدير احترام خوف قلق غضب فرح حزن حب كره ثقة شك إيمان اعتقاد ظن فكر فكرة أفكار معنى كلام لغة صوت سؤال جواب خبر أخبار معلومات أنباء شائعات
يكمل يملك يوجد يجب يمكن ينبغي يبدو يأتي يذهب يفعل يعمل يعيش يموت يلعب يفوز يخسر يريد يعرف يعني يصل يبقى يظل يصبح يتم يجري يحاول يستطيع يسمح يمنع يشكل يمثل يتضمن يشمل يحتاج يستحق يتعلق
فخورة سعيدة سعيد صحيح صحيحا أؤيد أعرف أعتقد أحب أريد كثيرا قليلا كبيرا صغيرا سريعا شرقا غربا شمالا جنوبا داخليا خارجيا دوليا محليا سنويا شهريا يوميا رسميا طبعا
مرفوقة مرفوقا برفقة رفقة بصحبة صحبة حاجة خطاب خطابه شعار وسائل وسيلة أداة أدوات أسلوب نظام قانون قوانين حكم أحكام محكمة قاض محام متهم تهمة تهم جريمة جرائم عقوبة عقوبات حبس
المصدر المصادر البيان التقرير المسؤول المسؤولون المسؤولين المراسل المراسلون الشهود شاهد شهود المركز المكتب المعهد الخبراء الخبير المحللون الأطباء القاضي المتهم الضحية الدفاع الادعاء النيابة
الطرفان الطرفين الجانبان الجانبين الجانب الطرف الوفد اللجنة المحامون المصرف الناطق المتحدثون المشاركون الحاضرون المتظاهرون العلماء الباحثون الطلاب العمال الموظفون الأهالي السكان المواطن
نتائج كبار صغار جهاز أجهزة مؤسسة مؤسسات هيئات غياب وجود سلالة أسرتي أسرة فاتح حقق فوزا اختيار طرح رفعت نكون المحترف المصنف المكان الأسبوع الشهر العام السنة
المستوى القيادة الإدارة الرئيس الدوري الفرق الفرقة المجموعة الشبكة الخدمة الخدمات النظرية النص النصوص اللغة الكلمة الكلمات القصة الرواية المسرحية السينما الأغنية الألبوم الحفل المعرض المهرجان الجائزة
البلدة البلدات القرى بلدة المحافظة المحافظات الولاية الولايات الإقليم الحي الأحياء المخيم القاعدة المطار الميناء المعبر الجزيرة الوادي
ارتكاب ارتكب إيقاف وقوع زمام فوز خطأ طعن روى اقتحام عرض أوبرا مسجل مزرعة مواطنين لاعبين لاعبون مسؤولين مسؤولون اداري إداري جماهير حصول تمثال طفولة طفولتي حديثه احاديث أحاديث رسول عائلات عائلة متفرقة كبرى
السكرتير المحترف الشاعر الفرض والفرض الموسم الإبن الابن الابنة الحنيف الداخلي الخارجي الداخلية الخارجية الخارجيه التخصصي التقدم تقدم الإصلاحي الخليل النصر شريكا شريك
التاسع العاشر الشريط الواقع الضيف الاشاعة الإشاعة الشائعات السرايا الكتيبة الفرقة اللواء البكر الأكبر الأصغر الأوسط حضرة فخامة سعادة معالي سماحة نيافة قداسة جلالة سمو صاحب السمو الجلالة الملكي الملكية
صلى رضي المرور السير الملاحة التنقل
`, unitWords = `
كيلو غرام غراما جرام جراما كيلومتر كيلومترا كيلومترات متر مترا أمتار ميل ميلا لتر طن طنا برميل برميلا سنتيمتر سنتم كلم كلغ
مشروع مشاريع برامج فعاليات احتفال احتفالات حفل ندوة ندوات دورة دورات ورشة مسابقة حملات مبادرات ملتقى
عدم العمل الحصول الفصل الوفاء التعازي العزاء التهنئة التهاني الشكر الدعم الدعوة الرعاية الحماية المتابعة الإشراف التنسيق التطوير التدريب التأهيل التوعية التنمية التشغيل التنفيذ
جهازا أنظمة حرص حرصا حريص حرصت يحرص صيفي شتوي ربيعي خريفي بارد معتدل ممطر غائم جاف رطب مشمس
كيلوغرام كيلوغراما كيلوجرام لترا ساعات دقيقة دقائق ثوان أسابيع شهرا عاما يوما
يدشن دشن دشنت تدشين يفتتح افتتاح يرعى رعى يستعرض يبحث يناقش يشارك يطلق يوقع يرأس يترأس يكرم تكريم يهنئ تهنئة يعزي عزى يتفقد تفقد يتسلم يسلم ينظم نظم يقيم أقام يعقد يواصل يختتم اختتم يبدأ ينهي ينفذ نفذ
يرفع يخفض يوافق يستنكر يحقق يضبط ضبط يقبض قبض يعتقل يصادر يحبط أحبط يستعد استعد سعى يهدف يأمل يثمن ثمن
تفعيل تكثيف تسهيل توسيع توسعة ترميم صيانة تشييد بناء هدم إزالة توزيع تخصيص تسويق تصدير استيراد تصنيع إنتاج استهلاك ادخار تسليف إقراض سداد تحصيل
طالبة طلاب طالبات معلم معلمة معلمين معلمات مدرس موظف موظفة موظفين موظفات عمال مريض مريضة مرضى معتمر معتمرين متطوع متطوعين متدرب متدربين مستفيد مستفيدين مشترك عملاء مستثمر مستثمرين
سيارة سيارات حافلة شاحنة طائرة سفينة قطار محطة طرق أنفاق جسور مبان منازل منزل غرفة غرف صالة قاعة حديقة سوقا متجر متاجر محلات مصنع مصانع مخزن مستودع
مرض أمراض علاج دواء أدوية لقاح جراحة فحص تحليل أشعة إسعاف طوارئ عيادة صحة وقاية تغذية غذاء طعام وجبة وجبات لحوم خضار فواكه
مقال مقالة مقالات تعليق تعليقات تغريدة تغريدات حساب حسابات صفحة صفحات رابط روابط تطبيقات هاتف هواتف شاشة كاميرا حاسب حاسوب شبكات برمجيات بيانات نسخة إصدار
قيمته قيمتها كونه كونها بوصفه بصفته باعتباره زميله زميلته زملاءه صديقه أخاه والدها نجله نجلته ابنهم ابنتهم شقيقته مهنته خبرته دورها
اعتزاز أسى ألما تفوق نجاحا إنجاز إنجازات تميز إبداع موهبة مواهب مهارة مهارات خبرة خبرات معرفة وعي أمانة تفان
أبسط أدنى أحدث أقدم أسرع أبطأ أقوى أضعف أصغر أخير سابق سابقة لاحق لاحقة قادم قادمة ماض ماضية حالية مقبل مقبلة جارية
الرجل المرأة الطفلة الأم الأخت الآباء الأبناء الأمهات الإخوة الأخوات الأصدقاء الجيران الزوج الزوجة الزوجات الرضيع العجوز المسن المسنين الفتاة الفتيات الصبي
المجتمع المجتمعات المثل القول الأقوال العبارة العبارات السؤال الجواب الإجابة المقالة التعليق الأخبار الفقرة السطر العنوان الرقم الأرقام الجدول الصورة الصور الفيديو
الحادث الحادثة الحوادث الجريمة الجرائم المجرم الجاني الجناة السائق الراكب الركاب المصاب المصابين المصابون المريض المرضى المتوفى المفقود الغريق الحريق الزلزال الفيضان السيول الأمطار العاصفة
المتقدم المتقدمين المتسابق المتسابقين المنافس المنافسة الخصم الفائز الفائزين الحاصلين المرشح المرشحين الناخب الناخبين المستهلك المستهلكين المستخدم المستخدمين الزبون العملاء المشتري البائع المستثمر المستثمرين
السن الأسنان القلب الدم الدماغ الجسم الجلد العظام المعدة الكبد الكلى الرئة المناعة السكري السرطان الفيروس العدوى اللقاح الدواء العلاج الجراحة التشخيص الأعراض
المياه الكهرباء الوقود البنزين الديزل التقنية التقنيات التكنولوجيا الإنترنت الحاسب الحاسوب الهاتف الهواتف الجوال التطبيقات الشاشة البطارية الكاميرا الذاكرة السرعة الحرارة الضغط الرطوبة الرياح
الرياضة السباحة التزلج الجري المشي الملاكمة المصارعة التنس الجولف الشطرنج الفروسية الرماية اللياقة الإصابة الإصابات الركلة البطاقة الشوط الدقيقة المرمى الشباك
المال الأموال الثروة الفقر البطالة الراتب الرواتب الأجور الضرائب الرسوم الديون القروض التمويل الميزانية العجز الفائض التضخم الفائدة الأرباح الخسائر الحصة الحصص السهم السندات العقار العقارات الإيجار الإيجارات
العيد الإفطار السحور الطواف الدعاء الخطبة المصلين المصلون المساجد القبلة
سبحانه تعالى وجل نسأل اللهم وفقه رعاه حفظهم رحمهم
وزيرا مديرا نائبا سفيرا أمينا قائدا مدربا لاعبا طالبا
سيئ سيئة جيدة ممتاز ممتازة
كبيرة صغيرة طويلة قصيرة قريبة بعيدة جديدة قديمة قوية ضعيفة سريعة بطيئة خاصة عامة محلية دولية عالمية شديدة واسعة عظيمة كثيرة قليلة مختلفة متعددة مهمة هامة رئيسية أساسية كاملة مشتركة
شمل جهده جهدها جهدهم جهودهم جهوده جهودها نظر أنظار محاور قصارى الأوان مجتمعنا مجتمعه وطننا بلدنا اضطر اضطرت لاغيا رأيت رأينا أرى أظن سأعود سنعود لكنه لكنها لكنهم لكني ملفه أغنيتي إيجابيا سلبيا مهمته مهمتها
المواساة التبريكات السنوي السنوية سنوي الأسبوعي اليومي اليومية الجماعي الفردي السريري النظري التطبيقي النهائية
هدف هدفا أهداف هدفين ركلة مرمى شباك تمريرة رأسية
هجوم غارة غارات قصف سلبا إيجابا ينعكس تنعكس سينعكس ستنعكس
أمن
`;

// src/core/recognise/lexicon/functionWords.ts
var functionWords = `
في من إلى على عن مع بين حول منذ خلال عبر دون بدون سوى غير بعد قبل عند عندما لدى أمام خلف وراء فوق تحت ضد نحو صوب تجاه إزاء رغم
بسبب نتيجة وفق وفقا حسب بحسب بشأن بخصوص بموجب لأجل أجل باسم حتى كي لكي إذ إذا لو لولا إن أن أنه أنها إنه إنها أنهم إنهم لأن لأنه لأنها كأن
لكن ولكن بل أو أم ثم حيث حين حينها بينما فيما كما مثل مثلما ما ماذا لماذا كيف متى أين أي أية هل لا لم لن ليس ليست ليسوا لقد قد سوف إلا
إنما أما إما أيضا كذلك أنني إنني أننا إننا هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هاتان هاتين ذلك تلك أولئك هؤلاء
الذي التي الذين اللذين اللذان اللتين اللتان اللاتي اللواتي كان كانت كانوا يكون تكون يكونوا كنت كنا ليكون لتكون وكان
كل كلا كلتا بعض جميع معظم سائر نفس نفسه نفسها ذات ذاته ذاتها عدة عدد أكثر أقل أول أولى ثاني ثانية ثالث ثالثة آخر أخرى أحد إحدى أهم أبرز أكبر أعلى
به بها بهم بهما فيه فيها فيهم منه منها منهم عنه عنها عنهم عليه عليها عليهم إليه إليها إليهم له لها لهم لهما لنا لي لك لديه لديها لديهم
معه معها معهم بعده بعدها قبله قبلها بينه بينها بينهم بينهما ضده ضدها حوله حولها تجاهها مما ممن عما فيمن بما لما كلما وما فما كذا هكذا هنا هناك هنالك
اليوم أمس غدا الآن أمسية صباح مساء ظهر ليل ليلا نهارا صباحا مساء الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية السابق
السابقة الأسبق الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الأخير الأخيرة الجديد الجديدة عام سنة شهر يوم أسبوع ساعة الساعة
السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يوليوز شتنبر غشت دجنبر نونبر ماي أفريل جوان جويلية أوت محرم صفر ربيع جمادى رجب شعبان شوال رمضان
واحد اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثين أربعين خمسين مئة مائة ألف آلاف مليون مليار ملايين
إثر عقب أفضل أسوأ طيلة طوال حاليا سابقا لاحقا مؤخرا أخيرا فقط جدا معا فعلا تماما قائلا مضيفا مؤكدا مشيرا موضحا معتبرا داعيا محذرا مشددا كاشفا واصفا لافتا رافضا مطالبا معربا
نظيره نظيرته خلفا سلفه السيدة حرم زوجته زوجها ابنه ابنته والده شقيقه بلاده يا أيها وهو وهي فهو فهي الى أى اى او ان لان الا اما ايضا انه انها احد اي
`, sayingVerbs = `
قال قالت يقول تقول أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أوضح أوضحت يوضح توضح صرح صرحت يصرح تصرح ذكر ذكرت يذكر تذكر أشار أشارت يشير تشير
اعتبر اعتبرت يعتبر تعتبر رأى رأت يرى ترى شدد شددت يشدد تشدد لفت لفتت كشف كشفت يكشف تكشف أفاد أفادت يفيد تفيد نفى نفت ينفي تنفي زعم زعمت يزعم تزعم
ادعى ادعت يدعي تدعي وصف وصفت يصف تصف اتهم اتهمت يتهم تتهم حذر حذرت يحذر تحذر طالب طالبت يطالب تطالب دعا دعت يدعو تدعو انتقد انتقدت ينتقد تنتقد أدان أدانت يدين تدين
رد ردت يرد ترد أعرب أعربت يعرب تعرب أبدى أبدت يبدي تبدي عبر عبرت يعبر تعبر تعهد تعهدت يتعهد تتعهد هدد هددت يهدد تهدد ناشد ناشدت تساءل تساءلت توقع توقعت يتوقع تتوقع
رفض رفضت يرفض ترفض قرر قررت يقرر تقرر طلب طلبت يطلب تطلب أقر أقرت يقر تقر اعترف اعترفت يعترف تعترف اقترح اقترحت يقترح تقترح نقل نقلت ينقل تنقل أبلغ أبلغت يبلغ تبلغ
تابع تابعت يتابع نوه نوهت أشاد أشادت يشيد تشيد رحب رحبت يرحب ترحب استنكر استنكرت ندد نددت يندد تندد شكك شككت يشكك تشكك سأل سألت أجاب أجابت روى كتب كتبت
استدرك واصل واصلت ختم جدد جددت يجدد تجدد قالتها قاله بحث بحثت ناقش ناقشت التقى التقت يلتقي استقبل استقبلت يستقبل ترأس افتتح وعد وعدت أمر أمرت اعتقد يعتقد تعتقد
علق علقت هنأ هنأت نعى نعت تعترف أبرز ألمح ألمحت يلمح تلمح وعقبت عقب تنوي تعد يعد أوردت ورأى وأوردت
`, actingVerbs = `
أرسلت ترسل أرسل يرسل قصفت تقصف قصف شنت تشن شن يشن دعمت تدعم دعم يدعم ساندت تساند سلحت تسلح نشرت تنشر سحبت تسحب سحب احتلت تحتل هاجمت تهاجم غزت تغزو
أبرمت تبرم وقعت توقع وقع وافقت توافق وافق صوتت تصوت استدعت تستدعي استدعى سعت تسعى يسعى حاولت تحاول يحاول تريد يريد أرادت تعمل عملت تقود يقود قادت تتزعم يتزعم
تتولى تولت تخوض خاضت تواصل تستمر تواجه واجهت تملك تمتلك تمول مولت تستخدم استخدمت تستهدف استهدفت تنفذ نفذت بدأت تبدأ شرعت انسحبت تنسحب تدخلت تتدخل تفرض فرضت
تعهدت تحتفظ احتفظت تشارك شاركت تساعد ساعدت منحت تمنح قدمت تقدم ترعى رعت تجري أجرت تنتهج لوحت تلوح تأمل أملت تكتف تكتفي توصلت تتوصل ارتكبت ترتكب تمارس تعترض
استضافت تستضيف تستعد تخشى تدرك تعرف تفضل تضغط ضغطت ألقت تلقي حملت تحمل كثفت تكثف سيطرت تسيطر أطلقت تطلق اعتقلت تعتقل أفرجت تفرج حصلت تحصل زادت تشكك دفعت
قضت تقضي ضمت تضم سلمت تسلم اشترطت تشترط وضعت تضع اعتمدت تعتمد ألزمت أغلقت تغلق حظرت تحظر حركت تحرك نسبت تنسب تطمح تراهن ترد يتهمان تتهمان تتبادلان
ذهبت رصدت أنشأت تنشئ جندت تجند خدعت تخدع أجلت عارضت تعارض تؤيد أيدت تدير أدارت باتت أصبحت خرجت أتت كانت بذلت فرضتها
`, englishVerbs = `
said says say told accused accuses denied denies announced announces claimed claims warned warns rejected rejects condemned condemns called calls urged urges backed backs supports supported
has have had will would launched launches carried bombed agreed agrees vowed vows insists insisted believes believed wants wanted threatened threatens imposed vetoed deployed sent denounced
began begins begun started conducted struck targeted invaded annexed withdrew pulled signed led leads sought seeks tried must should could may might
`;

// src/core/recognise/lexicon/placeNouns.ts
var placeNouns = `
مدينة=city بمدينة=city لمدينة=city ومدينة=city بلدة=town ببلدة=town لبلدة=town قرية=town بقرية=town ضاحية=town حي=town بحي=town مستوطنة=town مستعمرة=town كيبوتز=town
محافظة=province بمحافظة=province ولاية=province بولاية=province مقاطعة=province إقليم=province بإقليم=province قضاء=province لواء=province مديرية=province منطقة=region بمنطقة=region
جزيرة=region بجزيرة=region جزر=region وادي=region بوادي=region سهل=region جبل=region جبال=region هضبة=region خليج=region صحراء=region ريف=region بريف=region ساحل=region شبه=region
بحيرة=river نهر=river معسكر=base قاعدة=base بقاعدة=base ثكنة=base مخيم=camp بمخيم=camp معتقل=facility سجن=facility بسجن=facility مطار=facility بمطار=facility ميناء=facility بميناء=facility معبر=facility
سد=facility مصفاة=facility حقل=field حقول=field منفذ=facility ناحية=town بناحية=town بلدية=town عاصمة=city العاصمة=city بالعاصمة=city والعاصمة=city للعاصمة=city دولة=country مملكة=country جمهورية=country إمارة=country سلطنة=country
محافظات=several محافظتي=several منطقتي=several مدينتي=several بلدات=several بلدتي=several قرى=several قريتي=several ولايات=several ولايتي=several
`, directions = "شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط أقصى شمالى شرقى غربى جنوبى";

// src/core/recognise/lexicon/titles.ts
var titles = `
السيد السيدة الآنسة الدكتور الدكتورة البروفيسور البروفسور الأستاذ الأستاذة المهندس المهندسة الشيخ الشيخة الحاج الإمام المفتي الأب القس البابا البطريرك المطران الأنبا
آية الرئيس الرئيسة الملك الملكة الأمير الأميرة السلطان الإمبراطور القيصر الخليفة الزعيم القائد الوزير الوزيرة النائب النائبة السفير السفيرة السناتور السيناتور المحامي القاضي
الجنرال اللواء العميد العقيد المقدم الرائد النقيب الملازم الرقيب العريف المشير الأميرال الأدميرال الكولونيل الميجور الميجر الكابتن الكابتين
المتحدث المتحدثة الناطق الناطقة المندوب المندوبة المبعوث المبعوثة الأمين المدير المديرة العضو المستشار المستشارة الكاتب الكاتبة الشاعر الشاعرة الصحفي الصحافي الصحفية
الصحافية الإعلامي المؤرخ الفيلسوف العالم الخبير الخبيرة المؤرخة المحللة المفكرة الأديبة الروائية الباحث الباحثة المحلل المفكر الأديب الروائي الفنان الفنانة الممثل الممثلة المخرج المخرجة المطرب المطربة المغني المغنية الموسيقار
الرسام اللاعب المدرب النجم الشهيد الشهيدة الأسير الأسيرة الراحل الراحلة المرحوم المرحومة الناشط الناشطة المعارض القيادي المواطن الطفل الشاب الجندي الضابط الطبيب الصحابي النبي
سيدنا مولانا الشريف الماريشال الدوق الكونت اللورد السير مستر مسز مسيو سنيور الرفيق المسؤول العماد الأخ اللاعبة المصور المصورة
المدعي المدعية المحامية العميل النقيبة القنصل القاضية الطبيبة دكتور مهندس شيخ جنرال سيدي الليدي الرائدة بابا آغا باشا بك أفندي
`, officeNouns = `
رئيس رئيسة وزير وزيرة نائب نائبة مدير مديرة أمين أمينة قائد زعيم زعيمة متحدث متحدثة ناطق ناطقة سفير سفيرة مندوب مندوبة مبعوث مبعوثة ممثل ممثلة مستشار مستشارة كبير
عضو محافظ حاكم ملك ملكة أمير أميرة سلطان ولي عمدة قاضي مفتي إمام خطيب عميد رئيسا مساعد معاون وكيل منسق مؤسس مفوض مفوضة مدعي محامي محامية كاتب كاتبة صحفي مراسل مراسلة محرر محررة
باحث خبير أستاذ لاعب مدرب حارس مهاجم مدافع قائدة نجم مخرج مخرجة بطل بطلة ممثلا كابتن نقيب رسام مطرب فنان فنانة سكرتير سكرتيرة مرشح مرشحة المدعية المحامية القاضية محلل مسؤول مسؤولة قنصل ملحق
المتحدث المتحدثة الناطق الناطقة الممثل الممثلة المندوب المبعوث الأمين المدير النائب الممثلين القائد المدعي المفوض المستشار المستشارة الوزير الرئيس المنسق العضو الخبير المحلل
`, afterTitles = `
السابق السابقة الأسبق الحالي الحالية الراحل الراحلة المنتخب المنتخبة الأعلى العام العامة الرسمي الرسمية الأول الثاني الدائم الدائمة الخاص الخاصة المكلف المؤقت المخلوع المعزول المساعد
التنفيذي التنفيذية الفخري الشاب الشهير المعروف المقال المستقيل الكبير العسكري السياسي الإعلامي الفني الإداري الجديد الاقتصادي الأسبق الشرفي الدكتور الأممي الدولي المشارك المنتدب المتقاعد
المتشدد المتطرف الروحي الديني المحلي القبلي التاريخي الوحيد العظيم الأكبر الأصغر المنتصر القوي القديم الناجح المخضرم الأوحد المفدى المعظم المعين المقرب المزعوم الميداني البارز البحري الجوي البري الركن الحقوقي الفيدرالي الفيدرالية الاتحادي الاتحادية الأمني
`, personalTitles = `
الرئيس الجنرال الدكتور الإمام السيد السيدة الأستاذ العقيد العميد السفير الوزير النائب المفتي البابا القس المطران الشيخ المستشار المستشارة السناتور السيناتور البروفيسور الماريشال المشير الحاج الكولونيل الأميرال
`;

// src/core/recognise/lexicon/wordClasses.ts
var WordClass = {
  /** Prepositions, pronouns, particles, adverbs, numbers, days and months. */
  function: 1,
  saying: 2,
  acting: 4,
  inside: 8,
  movement: 16,
  relation: 32,
  agentNoun: 64,
  title: 128,
  office: 256,
  afterTitle: 512,
  placeNoun: 1024,
  direction: 2048,
  given: 4096,
  /** A given name that is an ordinary word too. */
  maybeGiven: 8192,
  common: 16384
}, lists = [
  [WordClass.function, functionWords],
  [WordClass.saying, sayingVerbs],
  [WordClass.acting, actingVerbs],
  [WordClass.inside, insideWords],
  [WordClass.movement, movementWords],
  [WordClass.relation, relationWords],
  [WordClass.acting, englishVerbs],
  [WordClass.inside, englishInside],
  [WordClass.movement, englishMovement],
  [WordClass.relation, englishRelation],
  [WordClass.agentNoun, agentNouns],
  [WordClass.title, titles],
  [WordClass.office, officeNouns],
  [WordClass.afterTitle, afterTitles],
  [WordClass.placeNoun, placeNouns.replace(/=\w+/gu, "")],
  [WordClass.direction, directions],
  [WordClass.given, givenNames],
  [WordClass.maybeGiven, ambiguousGivenNames],
  [WordClass.common, commonWords],
  [WordClass.common, unitWords]
], months = /* @__PURE__ */ new Set(["رمضان", "رجب", "شعبان"]), classes;
function table() {
  if (classes !== void 0) return classes;
  classes = /* @__PURE__ */ new Map();
  for (let [bit, words] of lists)
    for (let word of words.trim().split(/\s+/u)) {
      let folded2 = foldWord(word);
      classes.set(folded2, (classes.get(folded2) ?? 0) | bit);
    }
  let names2 = WordClass.given | WordClass.maybeGiven;
  for (let [word, bits] of classes)
    bits & WordClass.function ? classes.set(word, months.has(word) ? bits & ~WordClass.given : bits & ~names2) : bits & WordClass.maybeGiven && classes.set(word, bits & ~WordClass.given);
  return classes;
}
function exactClasses(folded2) {
  return table().get(folded2) ?? 0;
}
function wordClasses(folded2) {
  let whole = exactClasses(folded2);
  if (whole !== 0) return whole;
  let future = folded2.startsWith("س") || folded2.startsWith("س", 1) ? /^[وف]?س([يتن].+)$/u.exec(folded2)?.[1] : void 0;
  if (future !== void 0)
    return exactClasses(future) & (WordClass.function | WordClass.saying | WordClass.acting);
  for (let cut of cutsOf(folded2)) {
    let rest = exactClasses(cut.rest);
    if (rest === 0) continue;
    let unfit = cut.preposition === "" ? 0 : WordClass.function | WordClass.saying | WordClass.acting;
    if ((rest & ~unfit) !== 0) return rest & ~unfit;
  }
  return 0;
}
var nisbas;
function nisbaOf(folded2) {
  nisbas ??= makeNisbas();
  let whole = nisbas.get(folded2);
  return whole !== void 0 ? whole : folded2.startsWith("و") || folded2.startsWith("ف") ? nisbas.get(folded2.slice(1)) : void 0;
}
function nisbaStems({ nisba }) {
  if (nisba === "" || nisba.includes(" ")) return [];
  let stem = foldWord(nisba);
  return stem.includes("امريك") ? [stem, stem.replace("امريك", "اميرك")] : [stem];
}
function makeNisbas() {
  let made2 = /* @__PURE__ */ new Map();
  for (let state of states()) {
    let stems2 = nisbaStems(state);
    if (stems2.length !== 0) {
      for (let one of stems2)
        for (let definite2 of [!1, !0]) {
          let base = (definite2 ? "ال" : "") + one;
          made2.set(base, { state, definite: definite2, feminine: !1, plural: !1 }), made2.set(`${base}ه`, { state, definite: definite2, feminine: !0, plural: !1 });
          for (let ending2 of ["ون", "ين", "ات"])
            made2.set(base + ending2, { state, definite: definite2, feminine: ending2 === "ات", plural: !0 });
        }
      for (let people of state.people) {
        let folded2 = foldWord(people), nisba = { state, feminine: !1, plural: !0 };
        made2.set(folded2, { ...nisba, definite: !0 });
      }
    }
  }
  return made2;
}

// src/core/text/words.ts
var characterClass = { other: 0, word: 1, ignorable: 2 }, classes2 = new Uint8Array(65536).fill(255);
function classOf(unit) {
  let known3 = classes2[unit] ?? 0;
  return known3 === 255 ? classes2[unit] = classify(unit) : known3;
}
function classify(unit) {
  if (unit >= 55296 && unit <= 57343) return characterClass.word;
  let character = String.fromCharCode(unit);
  return /\p{Cf}/u.test(character) && unit !== 173 ? characterClass.ignorable : /[\p{L}\p{M}\p{N}_\u00ad]/u.test(character) ? characterClass.word : characterClass.other;
}
function* wordsOf(text) {
  for (let word = wordFrom(text, 0); word !== void 0; word = wordFrom(text, word.end)) yield word;
}
function wordFrom(text, from) {
  let start = from;
  for (; start < text.length && classOf(text.charCodeAt(start)) !== characterClass.word; ) start++;
  if (start === text.length) return;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    let kind = classOf(text.charCodeAt(at));
    if (kind === characterClass.other) break;
    kind === characterClass.word && (end = at + 1);
  }
  return { start, end };
}

// src/core/gazetteer/heardSpellings.ts
var [ghain, jeem] = ["غ", "ج"], HeardSpellings = class {
  #waiting = /* @__PURE__ */ new Map();
  /** Notes a name in Arabic letters, by its folded words. */
  note(words, entity2) {
    for (let at = 0; at < words.length; at++) {
      let word = words[at] ?? "";
      word.includes(ghain) && this.#wait(word.replaceAll(ghain, jeem), entity2), word.includes(jeem) && this.#wait(word.replaceAll(jeem, ghain), entity2);
    }
  }
  /** The entities that may be spelt with this word, each time fewer: those that were told of are forgotten. */
  take(word) {
    let entities2 = this.#waiting.get(word);
    return entities2 === void 0 ? [] : (this.#waiting.delete(word), entities2);
  }
  #wait(word, entity2) {
    let known3 = this.#waiting.get(word);
    known3 === void 0 ? this.#waiting.set(word, [entity2]) : known3.push(entity2);
  }
};

// src/core/gazetteer/trie.ts
var Trie = class {
  #mask;
  /** For each slot the node, the word, the child (0 where the slot is free) and nothing: none lies across cache lines. */
  #slots;
  #size = 1;
  /** `expected` is how many nodes it will have, about; one of another size is only slower to make. */
  constructor(expected = 500) {
    this.#mask = maskFor(expected), this.#slots = new Int32Array((this.#mask + 1) * stride);
  }
  /** The number of nodes. */
  get size() {
    return this.#size;
  }
  /** The child of `node` by `word`; 0 where there is none. */
  step(node, word) {
    let slots = this.#slots, slot = hash(node, word) & this.#mask;
    for (; ; ) {
      let at = slot * stride, child = slots[at + 2] ?? 0;
      if (child === 0 || slots[at] === node && slots[at + 1] === word) return child;
      slot = slot + 1 & this.#mask;
    }
  }
  /** The child of `node` by `word`, made where it is missing. */
  child(node, word) {
    this.#size * 2 > this.#mask && this.#grow();
    let slots = this.#slots, slot = hash(node, word) & this.#mask;
    for (; ; ) {
      let at = slot * stride, child = slots[at + 2] ?? 0;
      if (child !== 0 && slots[at] === node && slots[at + 1] === word) return child;
      if (child === 0)
        return slots[at] = node, slots[at + 1] = word, slots[at + 2] = this.#size++;
      slot = slot + 1 & this.#mask;
    }
  }
  #put(node, word, child) {
    let slots = this.#slots, slot = hash(node, word) & this.#mask;
    for (; slots[slot * stride + 2] !== 0; ) slot = slot + 1 & this.#mask;
    let at = slot * stride;
    slots[at] = node, slots[at + 1] = word, slots[at + 2] = child;
  }
  #grow() {
    let old = this.#slots;
    this.#mask = this.#mask * 2 + 1, this.#slots = new Int32Array((this.#mask + 1) * stride);
    for (let at = 0; at < old.length; at += stride) {
      let child = old[at + 2] ?? 0;
      child !== 0 && this.#put(old[at] ?? 0, old[at + 1] ?? 0, child);
    }
  }
}, stride = 4;
function maskFor(entries) {
  return (1 << 33 - Math.clz32(entries)) - 1;
}
function hash(node, word) {
  let mixed = Math.imul(node, 2654435761) ^ Math.imul(word, 2246822507);
  return mixed ^ mixed >>> 15;
}

// src/core/gazetteer/vocabulary.ts
var Vocabulary = class {
  #ids = /* @__PURE__ */ new Map();
  #words = [""];
  /** The id of a folded word; 0 where it is in no name. */
  idOf(word) {
    return this.#ids.get(word) ?? 0;
  }
  /** The id of a folded word, which it gets where it is new. */
  intern(word) {
    let known3 = this.#ids.get(word);
    if (known3 !== void 0) return known3;
    let id = this.#words.push(word) - 1;
    return this.#ids.set(word, id), id;
  }
  /** The word that has an id. */
  word(id) {
    return this.#words[id] ?? "";
  }
};

// src/core/gazetteer/nameTrie.ts
var simple = /^[\u0621-\u063a\u0641-\u064aA-Za-z ]*$/, folded = /^[ابت-غف-وي]+(?: [ابت-غف-وي]+)*$/;
function nameWords(name) {
  if (folded.test(name)) return name.split(" ");
  let words = [];
  if (simple.test(name)) {
    for (let word of name.split(" ")) word !== "" && words.push(foldWord(word));
    return words;
  }
  for (let span2 = wordFrom(name, 0); span2 !== void 0; span2 = wordFrom(name, span2.end)) {
    let word = foldWord(name.slice(span2.start, span2.end));
    word !== "" && words.push(word);
  }
  return words;
}
var NameTrie = class {
  trie;
  vocabulary = new Vocabulary();
  /** The words of the name that was added last, and their ids. */
  words = [];
  ids = [];
  /** `entities` is how many have names, about. */
  constructor(entities2) {
    this.trie = new Trie(entities2 * 2 + 500);
  }
  /** The node of a name, which is made; 0 where it has no words. */
  add(name) {
    let { ids, trie, vocabulary } = this;
    ids.length = 0;
    let node = 0, words = this.words = nameWords(name);
    for (let at = 0; at < words.length; at++) {
      let id = vocabulary.intern(words[at] ?? "");
      ids.push(id), node = trie.child(node, id);
    }
    return node;
  }
};

// src/core/gazetteer/builtin/patterns.ts
var nationalPatterns = `
armed-forces|armed-group|القوات المسلحة;القوات;القوات العسكرية;القوات البرية|Armed Forces|armed forces;forces;military;troops
army|armed-group|الجيش;جيش الدفاع|Army|army
air-force|armed-group|القوات الجوية;سلاح الجو;الطيران;الطيران الحربي;القوات الجوفضائية;القوات الجوية الفضائية|Air Force|air force;air forces;aerospace forces
navy|armed-group|القوات البحرية;سلاح البحرية;البحرية;الأسطول|Navy|navy
military-police|armed-group|الشرطة العسكرية|Military Police|military police
police|organisation|الشرطة|Police|police
government|organisation|الحكومة;السلطات;القيادة|Government|government;authorities;leadership
regime|organisation|النظام|Regime|regime
opposition|organisation|المعارضة;فصائل المعارضة|Opposition|opposition
presidency|organisation|الرئاسة|Presidency|presidency
parliament|organisation|البرلمان;مجلس النواب;مجلس الشعب;الجمعية الوطنية;مجلس الأمة|Parliament|parliament;national assembly
national-security-council|organisation|مجلس الأمن القومي;مجلس الأمن الوطني|National Security Council|national security council
legislative-council|organisation|المجلس التشريعي|Legislative Council|legislative council
senate|organisation|مجلس الشيوخ|Senate|senate
supreme-court|organisation|المحكمة العليا;المحكمة الدستورية|Supreme Court|supreme court
general-staff|organisation|هيئة الأركان;قيادة الأركان;رئاسة الأركان;هيئة الأركان العامة|General Staff|general staff
intelligence-service|organisation|المخابرات;الاستخبارات;المخابرات العامة;الاستخبارات العسكرية;جهاز المخابرات|Intelligence Service|intelligence;intelligence service;intelligence services
embassy|organisation|السفارة|Embassy|embassy
administration|organisation|الإدارة|Administration|administration
president|office|الرئيس|President|president
prime-minister|office|رئيس الوزراء;رئيس الحكومة;الوزير الأول;رئيسة الوزراء|Prime Minister|prime minister;premier
vice-president|office|نائب الرئيس|Vice President|vice president
king|office|الملك;العاهل|King|king
crown-prince|office|ولي العهد|Crown Prince|crown prince
ambassador|office|السفير;السفيرة|Ambassador|ambassador
permanent-representative|office|المندوب;المندوبة;المندوب الدائم|Permanent Representative|permanent representative
envoy|office|المبعوث;المبعوثة|Envoy|envoy;special envoy
chief-of-staff|office|رئيس الأركان;رئيس هيئة الأركان|Chief of Staff|chief of staff
parliament-speaker|office|رئيس البرلمان;رئيس مجلس النواب;رئيس مجلس الشعب|Speaker of Parliament|parliament speaker
`, portfolios = `
defence|الدفاع|Defence;Defense
foreign|الخارجية;الشؤون الخارجية|Foreign
interior|الداخلية|Interior
finance|المالية|Finance
justice|العدل|Justice
economy|الاقتصاد|Economy
trade|التجارة;الاقتصاد والتجارة;التجارة والصناعة|Trade
industry|الصناعة|Industry
oil|النفط;البترول|Oil
energy|الطاقة;الطاقة والمعادن|Energy
health|الصحة|Health
education|التعليم;التربية;التربية والتعليم;التعليم العالي|Education
information|الإعلام;الاتصال|Information
culture|الثقافة|Culture
tourism|السياحة|Tourism
transport|النقل|Transport
agriculture|الزراعة|Agriculture
environment|البيئة|Environment
labour|العمل;العمل والشؤون الاجتماعية|Labour;Labor
planning|التخطيط|Planning
religious-affairs|الأوقاف;الشؤون الإسلامية|Religious Affairs
youth|الشباب;الشباب والرياضة|Youth
housing|الإسكان|Housing
communications|الاتصالات|Communications
water|المياه;الموارد المائية;الري|Water
electricity|الكهرباء|Electricity
state|الدولة;الدولة للشؤون الخارجية|State
`;

// src/core/gazetteer/patternEntity.ts
var list2;
function patterns() {
  return list2 ??= [...nationalPatternsOf(), ...ministries()];
}
function* nationalPatternsOf() {
  for (let line of nationalPatterns.trim().split(`
`)) {
    let [id = "", subtype = "", arabic2 = "", english = "", after = ""] = line.split("|"), heads4 = arabic2.split(";"), [head = ""] = heads4, englishHeads3 = after.split(";"), pattern = {
      id,
      subtype,
      head,
      heads: heads4,
      english,
      englishHeads: englishHeads3,
      feminine: !1
    };
    yield pattern, id === "prime-minister" && (yield { ...pattern, heads: beforeLand, englishHeads: [], construct: !0 });
  }
}
var beforeLand = ["رئيس وزراء", "رئيسة وزراء", "رئيس حكومة", "رئيسة حكومة"], foreignHeads = {
  ministry: ["state department", "department of state", "foreign office", "ministry of foreign affairs"],
  minister: ["secretary of state", "minister of foreign affairs"]
}, constructed = /* @__PURE__ */ new Set(["foreign", "defence", "interior", "finance"]);
function* ministries() {
  for (let line of portfolios.trim().split(`
`)) {
    let [id = "", arabic2 = "", spellings = ""] = line.split("|"), [english = "", ...others] = spellings.split(";"), inEnglish = [english, ...others].map((spelling) => spelling.toLowerCase()), names2 = arabic2.split(";"), heads4 = (...nouns2) => nouns2.flatMap((noun) => names2.map((name2) => `${noun} ${name2}`)), [name = ""] = names2, bare = constructed.has(id) ? name.slice(2) : void 0, ofLand = (...nouns2) => ({
      heads: nouns2.map((noun) => `${noun} ${bare ?? ""}`),
      englishHeads: [],
      construct: !0
    }), ministry = {
      id: `${id}-ministry`,
      subtype: "organisation",
      head: `وزارة ${name}`,
      english: `${english} Ministry`,
      englishHeads: [
        ...inEnglish.flatMap((one) => [`${one} ministry`, `ministry of ${one}`, `department of ${one}`]),
        ...id === "foreign" ? foreignHeads.ministry : []
      ]
    };
    yield { ...ministry, heads: heads4("وزارة"), feminine: !1 }, bare && (yield { ...ministry, ...ofLand("وزارة"), feminine: !1 }), (id === "defence" || id === "foreign" || id === "interior") && (yield { ...ministry, heads: names2.slice(0, 1), feminine: !0 });
    let minister = {
      id: `${id}-minister`,
      subtype: "office",
      head: `وزير ${name}`,
      heads: heads4("وزير", "وزيرة"),
      english: `${english} Minister`,
      englishHeads: [
        ...inEnglish.flatMap((one) => [
          `${one} minister`,
          `minister of ${one}`,
          `${one} secretary`,
          `secretary of ${one}`
        ]),
        ...id === "foreign" ? foreignHeads.minister : []
      ],
      feminine: !1
    };
    yield minister, bare && (yield { ...minister, ...ofLand("وزير", "وزيرة") });
    let deputy = {
      id: `deputy-${id}-minister`,
      subtype: "office",
      head: `نائب وزير ${name}`,
      heads: heads4("نائب وزير", "نائب وزيرة", "مساعد وزير", "وكيل وزارة"),
      english: `Deputy ${english} Minister`,
      englishHeads: inEnglish.map((one) => `deputy ${one} minister`),
      feminine: !1
    };
    yield deputy, bare && (yield { ...deputy, ...ofLand("نائب وزير", "مساعد وزير", "نائبة وزير") });
  }
}
var withArticle = /* @__PURE__ */ new Set([
  "united-states",
  "united-kingdom",
  "united-arab-emirates",
  "netherlands",
  "philippines",
  "maldives",
  "vatican",
  "democratic-republic-of-the-congo",
  "republic-of-the-congo",
  "central-african-republic",
  "dominican-republic"
]);
function nationalEntity(pattern, state, former = !1) {
  let { head } = pattern, feminine = /^(?:ال)?\S+ة(?: |$)|^(?:القوات|السلطات|المخابرات)/u.test(head), names2 = {
    ar: `${head} ال${state.nisba}${feminine ? "ة" : ""}${former ? " السابق" : ""}`,
    en: `${former ? "Former " : ""}${pattern.english} of ${withArticle.has(state.id) ? "the " : ""}${state.en}`
  }, of = withArticle.has(state.id) ? "of-the" : "of";
  return entity("actor", `${former ? "former-" : ""}${pattern.id}-${of}-${state.id}`, pattern.subtype, names2);
}
function nationalId(ref) {
  let former = ref.id.startsWith("former-"), id = former ? ref.id.slice(7) : ref.id, at = id.indexOf("-of-");
  if (ref.kind !== "actor" || at < 0) return;
  let fitting2 = patterns().filter((known3) => known3.id === id.slice(0, at)), state = stateById(id.slice(at + 4).replace(/^the-/u, ""));
  return state && fitting2.length > 0 ? { patterns: fitting2, state, former } : void 0;
}
function patternEntity(ref) {
  let known3 = nationalId(ref), pattern = known3?.patterns[0];
  return pattern && nationalEntity(pattern, known3.state, known3.former);
}

// src/core/gazetteer/nationalEntities.ts
var NationalEntities = class {
  #gazetteer;
  /** What is switched off is null. */
  #present = /* @__PURE__ */ new Map();
  #former = /* @__PURE__ */ new Map();
  #ids = /* @__PURE__ */ new WeakMap();
  constructor(gazetteer) {
    this.#gazetteer = gazetteer;
  }
  /** The institution as which a state's entity was found: of whatever name the corpus has made it part of. */
  idOf(entity2) {
    return this.#ids.get(entity2);
  }
  find(pattern, state, former = !1) {
    let all = former ? this.#former : this.#present, known3 = all.get(pattern);
    known3 === void 0 && all.set(pattern, known3 = /* @__PURE__ */ new Map());
    let entity2 = known3.get(state);
    return entity2 === void 0 && (entity2 = this.#gazetteer.find(nationalEntity(pattern, state, former)) ?? null, known3.set(state, entity2), entity2 !== null && !former && this.#ids.set(entity2, pattern.id)), entity2 ?? void 0;
  }
};

// src/core/recognise/foreign.ts
function foreignness(folded2) {
  model ??= learn2();
  let sum = 0, before = edge;
  for (let at = 0; at <= folded2.length; at++) {
    let letter = at < folded2.length ? placeOf(folded2.charCodeAt(at)) : edge;
    sum += before < 0 || letter < 0 ? unseen : model[before * letters + letter] ?? unseen, before = letter;
  }
  return sum / (folded2.length + 1);
}
var unseen = 0.4, model, edge = 0, letters = 43;
function placeOf(unit) {
  let place2 = unit - 1568;
  return place2 > 0 && place2 < letters ? place2 : -1;
}
function learn2() {
  let foreign = count(foreignWords()), arabic2 = count(arabicWords()), odds = new Float64Array(letters * letters).fill(unseen), pairs2 = 0;
  for (let pair = 0; pair < odds.length; pair++) (foreign.counts[pair] || arabic2.counts[pair]) && pairs2++;
  for (let pair = 0; pair < odds.length; pair++) {
    let [here = 0, there = 0] = [foreign.counts[pair], arabic2.counts[pair]];
    here + there !== 0 && (odds[pair] = Math.log(
      (here + 0.5) / (foreign.total + pairs2 / 2) / ((there + 0.5) / (arabic2.total + pairs2 / 2))
    ));
  }
  return odds;
}
function count(words) {
  let counts = new Int32Array(letters * letters), total = 0;
  for (let word of words) {
    let before = edge;
    for (let at = 0; at <= word.length; at++) {
      let letter = at < word.length ? placeOf(word.charCodeAt(at)) : edge, pair = before * letters + letter;
      before >= 0 && letter >= 0 && (counts[pair] = (counts[pair] ?? 0) + 1), total++, before = letter;
    }
  }
  return { counts, total };
}
var arabLands = new Set(
  "syria iraq lebanon jordan palestine egypt saudi-arabia yemen united-arab-emirates oman kuwait libya tunisia algeria morocco sudan somalia bahrain qatar mauritania earth comoros djibouti".split(
    " "
  )
);
function* foreignWords() {
  let western = givenNames.slice(givenNames.indexOf("ألبرت"));
  for (let name of western.trim().split(/\s+/u)) yield foldWord(name);
  for (let line of [...places.trim().split(`
`), ...countries.trim().split(`
`)])
    if (!arabLands.has(/^[^ |]*/u.exec(line)?.[0] ?? ""))
      for (let word of line.match(/[\u0621-\u064a]+/gu) ?? [])
        word.startsWith("ال") || (yield foldWord(word));
}
function* arabicWords() {
  for (let list3 of [
    functionWords,
    sayingVerbs,
    actingVerbs,
    commonWords,
    officeNouns,
    titles,
    afterTitles
  ])
    for (let word of list3.trim().split(/\s+/u)) {
      let folded2 = foldWord(word);
      yield folded2, folded2.startsWith("ال") && (yield folded2.slice(2));
    }
}

// src/core/gazetteer/variants.ts
function arabicVariants(entity2) {
  let variants, names2 = Object.values(entity2.names);
  for (let name of entity2.aliases.length === 0 ? names2 : [...names2, ...entity2.aliases]) {
    if (plain.test(name) && !mayVary.test(name) && !(entity2.kind === "place" && name.includes(" ال")) || /[A-Za-z]/u.test(name)) continue;
    let folded2 = foldWord(name);
    if (!(/[a-z]/u.test(folded2) || !/[\u0621-\u064a]/u.test(name)) && !(entity2.kind !== "place" && !varying.test(folded2)))
      for (let variant of variantsOf(folded2, entity2))
        variant !== folded2 && (variants ??= /* @__PURE__ */ new Set()).add(variant);
  }
  return variants === void 0 ? [] : [...variants];
}
function latinVariants(entity2) {
  if (entity2.kind !== "place" || entity2.subtype === "country") return [];
  let variants = /* @__PURE__ */ new Set();
  for (let name of [...Object.values(entity2.names), ...entity2.aliases]) {
    let folded2 = foldWord(name);
    if (/[a-z]/u.test(folded2)) for (let variant of romanVariants(folded2)) variants.add(variant);
  }
  return [...variants];
}
var loans = [
  ["ديمقراط", "ديموقراط"],
  ["فدرال", "فيدرال"]
], plain = /^[\u0621-\u063a\u0641-\u064a ]*$/u, mayVary = /[غج]|مريك|ميرك|سوري|قراط|درال/u, varying = /[غج]|امريك|اميرك|سوري|قراط|درال/u;
function* variantsOf(name, entity2) {
  name.includes("امريك") && (yield name.replaceAll("امريك", "اميرك")), name.includes("اميرك") && (yield name.replaceAll("اميرك", "امريك")), name.includes("سوري") && (/(?:^| )سوريا(?: |$)/u.test(name) && (yield name.replace("سوريا", "سوريه")), /(?:^| )سوريه(?: |$)/u.test(name) && (yield name.replace("سوريه", "سوريا")));
  for (let [short, long] of loans)
    name.includes(short) && (yield name.replaceAll(short, long)), name.includes(long) && (yield name.replaceAll(long, short));
  let words = name.split(" ");
  entity2.kind === "place" && construct.test(name) && words.length === 2 && words[1]?.startsWith("ال") && (yield `${words[0] ?? ""} ${words[1].slice(2)}`);
  for (let [written, heard2] of foreignLetters) {
    let isHeard = (word) => word.includes(written) && isForeign(word);
    name.includes(written) && words.some(isHeard) && (yield words.map((word) => isHeard(word) ? word.replaceAll(written, heard2) : word).join(" "));
  }
}
var foreignLetters = [
  ["غ", "ج"],
  ["ج", "غ"]
];
function* romanVariants(name) {
  let article = /^(.* )?(?:al|el|a[dnrstz]|e[dnrstz]|ash|esh)[- ]([a-z']{3,})$/u.exec(name), stems2 = /* @__PURE__ */ new Set([name]);
  if (article) {
    let [, before = "", noun = ""] = article;
    for (let one of [noun, ...vowelVariants(noun)]) {
      let first = /^sh/u.test(one) ? "sh" : one.slice(0, 1);
      if (stems2.add(`${before}al ${one}`).add(`${before}el ${one}`), "dnrstzsh".includes(first))
        for (let vowel of ["a", "e"])
          stems2.add(`${before}${vowel}${first} ${one}`).add(`${before}${vowel}${first}${one}`);
      (before !== "" || one.length > 4) && stems2.add(before + one);
    }
  }
  for (let stem of [...stems2])
    if (/(?:^| )(?:tal|maarat) /u.test(stem) && stems2.add(stem.replace(/(^| )tal /u, "$1tel ").replace(/(^| )maarat /u, "$1maaret ")), /ay[^aeiouy]/u.test(stem))
      for (let vowels of ["ei", "ai"]) stems2.add(stem.replace(/ay([^aeiouy])/u, `${vowels}$1`));
  for (let stem of stems2) {
    yield stem;
    for (let variant of vowelVariants(stem)) yield variant;
  }
}
function* vowelVariants(name) {
  if (name.length < 4) return;
  /[^aeo]u[^aeiou]/u.test(name) && (yield name.replace(/([^aeo])u([^aeiou])/gu, "$1ou$2")), name.includes("ou") && (yield name.replaceAll("ou", "u")), /o[^aeiou]/u.test(name) && !name.includes("oo") && (yield name.replace(/o([^aeiou])/gu, "ou$1"));
  let ending2 = /^(.*[^aeiou])a(h?)$/u.exec(name);
  if (ending2) for (let vowels of ["a", "ah", "eh", "e"]) yield (ending2[1] ?? "") + vowels;
  /([bdfhkmnqrstz])\1/u.test(name) ? yield name.replace(/([bdfhkmnqrstz])\1/gu, "$1") : /[aeiou][kqstm][aeiou]/u.test(name) && (yield name.replace(/([aeiou])([kqstm])([aeiou])/u, "$1$2$2$3")), /[^aeiou]i[^aeiou]$/u.test(name) && (yield name.replace(/i([^aeiou])$/u, "e$1")), /[aeiou][^aeiou]i$/u.test(name) && (yield name.replace(/i$/u, "e"));
}
var construct = /^(?:دير|خان|راس|عين|تل|جسر|بيت|باب|معره|شرم|كفر|ابو|ام) /u;
function isForeign(word) {
  return word.length > 4 && foreignness(word) > 0;
}
function skeleton(folded2) {
  let length = findBones(folded2);
  return length === 0 ? void 0 : String.fromCharCode(...bones.subarray(0, length));
}
function skeletonHash(folded2) {
  let length = findBones(folded2), hash3 = length;
  for (let at = 0; at < length; at++) hash3 = Math.imul(hash3, 31) + (bones[at] ?? 0) & 1073741823;
  return hash3;
}
var bones = new Uint16Array(64);
function findBones(folded2) {
  let { length } = folded2;
  if (length < 4 || length >= bones.length || folded2.startsWith("ال")) return 0;
  let count2 = 1, last = 0;
  for (let at = 0; at < length; at++) {
    let unit = folded2.charCodeAt(at);
    if (unit < firstLetter || unit > lastLetter) return 0;
    let consonant = consonants2[unit - firstLetter] ?? 0;
    consonant !== 0 && (consonant !== last && (bones[count2++] = consonant), last = consonant);
  }
  return bones[0] = folded2.startsWith("غ") ? jeem2 : folded2.charCodeAt(0), count2 < 3 ? 0 : count2;
}
var [firstLetter, lastLetter, jeem2] = [1569, 1610, 1580], consonants2 = Uint16Array.from({ length: lastLetter - firstLetter + 1 }, (_, at) => {
  let letter = String.fromCharCode(firstLetter + at);
  return "اويىءه".includes(letter) ? 0 : letter === "غ" ? jeem2 : letter === "ط" ? 1578 : firstLetter + at;
});
function areOneVowelApart(one, other) {
  let [shorter, longer] = [one, other].map((word) => word.replaceAll("غ", "ج")).sort((a2, b2) => a2.length - b2.length);
  if (shorter === void 0 || longer?.length !== shorter.length + 1) return !1;
  let at = 0;
  for (; at < shorter.length && shorter[at] === longer[at]; ) at++;
  return at > 0 && at < shorter.length - 1 && "اوي".includes(longer[at] ?? "") && longer.slice(at + 1) === shorter.slice(at);
}

// src/core/gazetteer/respellings.ts
function respeltAbove({ kind, subtype, id, within }) {
  return subtype === "person" ? 0 : kind === "place" && !arabLands.has(within ?? id) ? 0.3 : void 0;
}
var Respellings = class {
  /** By word's id, how foreign it must be. */
  #above = [];
  /** Notes of words how foreign they must be. */
  note(ids, above) {
    let noted = this.#above;
    for (let at = 0; at < ids.length; at++) {
      let id = ids[at] ?? 0;
      for (; noted.length <= id; ) noted.push(void 0);
      noted[id] ??= above;
    }
  }
  /** Lists them by their `skeleton`, and the hash of each in `hashes`. */
  *bySkeleton(vocabulary, hashes) {
    let skeletons = /* @__PURE__ */ new Map();
    for (let id = 1; id < this.#above.length; id++) {
      let above = this.#above[id];
      above !== void 0 && add(skeletons, hashes, vocabulary.word(id), id, above), id % together === 0 && (yield);
    }
    return skeletons;
  }
}, together = 16;
function add(skeletons, hashes, word, id, above) {
  let key = skeleton(word);
  if (key === void 0 || foreignness(word) <= above) return;
  let known3 = skeletons.get(key);
  known3 !== void 0 ? known3.push(id) : (skeletons.set(key, [id]), hashes.add(skeletonHash(word)));
}

// src/core/gazetteer/compiler.ts
var Compiler = class {
  gazetteer;
  senses = [];
  letterCase = /* @__PURE__ */ new Map();
  patterns = [];
  national;
  skeletonHashes = /* @__PURE__ */ new Set();
  surfaces;
  #names;
  #respellings = new Respellings();
  #withDemonyms = [];
  /** Whose names may have other spellings in Arabic letters, beside those that are heard in several ways. */
  #varied = [];
  #heard = new HeardSpellings();
  /** Whether there are other spellings: most are made when they are first needed. */
  #varies = !1;
  #hasLatin = !1;
  #skeletons;
  constructor(gazetteer, folding) {
    this.gazetteer = gazetteer, this.#names = new NameTrie(gazetteer.entities.length), this.national = new NationalEntities(gazetteer), this.surfaces = folding ? void 0 : /* @__PURE__ */ new Set();
  }
  get trie() {
    return this.#names.trie;
  }
  // Not in the generator, which is never made machine code of: compiling is mostly done once, before all is fast.
  addNames(entities2, from, to) {
    for (let at = from; at < to; at++) {
      let entity2 = entities2[at];
      entity2 && this.#addNamesOf(entity2);
    }
  }
  addDemonyms() {
    for (let entity2 of this.#withDemonyms)
      for (let demonym of entity2.demonyms) this.#add(demonym, entity2, "demonym");
  }
  *addVariants() {
    for (let entity2 of this.#varied)
      this.#addVariantsOf(entity2), yield;
    this.#varies = !0;
  }
  addPatterns() {
    for (let pattern of patterns())
      for (let head of pattern.heads) {
        let node = this.#names.add(head);
        lengthen(this.patterns, node + 1), this.patterns[node] ??= pattern;
      }
  }
  /** Gives every node its place in the lists, so that none is read beyond its end. */
  fillUp() {
    lengthen(this.senses, this.trie.size), lengthen(this.patterns, this.trie.size);
  }
  idOf(word) {
    return this.#varies && this.#addSpellings(word), this.#names.vocabulary.idOf(word);
  }
  lookUp(words) {
    let node = 0;
    for (let word of words)
      if (node = this.trie.step(node, this.idOf(word) || -1), node === 0) return [];
    return this.senses[node] ?? [];
  }
  get skeletons() {
    return this.#skeletons === void 0 && atOnce(this.makeSkeletons()), this.#skeletons ?? /* @__PURE__ */ new Map();
  }
  *makeSkeletons() {
    this.#skeletons = this.#varies ? yield* this.#respellings.bySkeleton(this.#names.vocabulary, this.skeletonHashes) : /* @__PURE__ */ new Map();
  }
  #addNamesOf(entity2) {
    let { names: names2, aliases, metonyms, descriptions, demonyms } = entity2, own = entity2.subtype === "office" ? "office" : "name", above = own === "name" ? respeltAbove(entity2) : void 0, isVaried = !1;
    for (let language2 in names2)
      isVaried = this.#addName(names2[language2] ?? "", entity2, own, above) || isVaried;
    for (let at = 0; at < aliases.length; at++)
      isVaried = this.#addName(aliases[at] ?? "", entity2, own, above) || isVaried;
    isVaried && this.#varied.push(entity2);
    for (let at = 0; at < metonyms.length; at++) this.#add(metonyms[at] ?? "", entity2, "name", !0);
    let described = own === "office" ? own : "description";
    for (let at = 0; at < descriptions.length; at++) this.#add(descriptions[at] ?? "", entity2, described);
    demonyms.length > 0 && this.#withDemonyms.push(entity2);
  }
  /**
   * Adds a name; its words are `above` so foreign where others may spell them in another way. Whether rules may make
   * other spellings of it than those that are heard.
   */
  #addName(name, entity2, form, above) {
    let node = this.#add(name, entity2, form);
    if (node === 0) return !1;
    let { ids, words } = this.#names;
    return above !== void 0 && this.#respellings.note(ids, above), usual.test(name) ? (heard.test(name) && this.#heard.note(words, entity2), entity2.kind === "place" && name.includes(" ال")) : words.some((word) => latin.test(word)) ? (this.#noteCase(node, name), !1) : !0;
  }
  /** The node of a name, which means this entity from now on; 0 where it has no words. */
  #add(name, entity2, form, metonym = !1) {
    let node = this.#names.add(name);
    if (node === 0) return 0;
    if (this.surfaces) for (let { start, end } of wordsOf(name)) this.surfaces.add(name.slice(start, end));
    let known3 = this.senses[node], sense = { entity: entity2, form, metonym, variant: !1 };
    return known3 === void 0 ? this.#setSenses(node, [sense]) : known3.some((one) => one.entity.kind === entity2.kind && one.metonym === metonym) || known3.push(sense), node;
  }
  /** Makes the spellings that this folded word may be in, if any. */
  #addSpellings(word) {
    let last = word.charCodeAt(word.length - 1), isLatin = last >= letterA && last <= letterZ, heardIn = isLatin ? [] : this.#heard.take(word);
    for (let entity2 of heardIn) this.#addVariantsOf(entity2);
    if (isLatin && !this.#hasLatin) {
      this.#hasLatin = !0;
      for (let entity2 of this.gazetteer.entities)
        for (let name of latinVariants(entity2)) this.#addVariant(name, entity2);
      this.fillUp();
    } else heardIn.length > 0 && this.fillUp();
  }
  #addVariantsOf(entity2) {
    for (let name of arabicVariants(entity2)) this.#addVariant(name, entity2);
  }
  /** Adds a spelling behind the names as written, and behind those of entities that come before, whenever it is made. */
  #addVariant(name, entity2) {
    if (!name.includes(" ") && exactClasses(name) !== 0) return;
    let node = this.#names.add(name);
    if (node === 0) return;
    let known3 = this.senses[node] ?? [], { entities: entities2 } = this.gazetteer, isLater = (sense2) => sense2.variant && entities2.indexOf(sense2.entity) > entities2.indexOf(entity2), same = known3.find((sense2) => sense2.entity.kind === entity2.kind);
    if (same && !isLater(same)) return;
    let others = known3.filter((sense2) => sense2 !== same), form = entity2.subtype === "office" ? "office" : "name", sense = { entity: entity2, form, metonym: !1, variant: !0 };
    this.#setSenses(node, [...others.filter((other) => !isLater(other)), sense, ...others.filter(isLater)]);
  }
  /** A name without capitals is found in any letters; one of two or three capitals, as WHO and US, in capitals alone. */
  #noteCase(node, name) {
    /\p{Lu}/u.test(name) ? /^(?:\p{Lu}\.?){2,3}$/u.test(name) && !this.letterCase.has(node) && this.letterCase.set(node, "capitals") : this.letterCase.set(node, "any");
  }
  #setSenses(node, senses) {
    lengthen(this.senses, node + 1), this.senses[node] = senses;
  }
}, usual = /^(?!.*(?:مريك|ميرك|سوري))[ء-غف-ي ]*$/, heard = /[غج]/, latin = /[a-z]/, [letterA, letterZ] = [97, 122];
function lengthen(list3, length) {
  for (; list3.length < length; ) list3.push(void 0);
}

// src/core/gazetteer/compile.ts
function compileGazetteer(gazetteer, options = {}) {
  return atOnce(compiling(gazetteer, options));
}
function* compilingGazetteer(gazetteer, options = {}) {
  let compiled = yield* compiling(gazetteer, options);
  return yield* compiled.makeSkeletons(), compiled;
}
var together2 = 16;
function* compiling(gazetteer, options) {
  let compiler = new Compiler(gazetteer, options.folding !== !1), { entities: entities2 } = gazetteer;
  for (let from = 0; from < entities2.length; from += together2)
    compiler.addNames(entities2, from, from + together2), yield;
  return compiler.addDemonyms(), yield, options.variants !== !1 && (yield* compiler.addVariants()), options.patterns !== !1 && compiler.addPatterns(), compiler.fillUp(), compiler;
}

// src/core/gazetteer/gazetteer.ts
function* mergingGazetteers(builtin, files) {
  let problems = files.flatMap((file) => file.problems), off = new Set(files.flatMap((file) => file.off.map((id) => entityKey({ kind: file.kind, id })))), known3 = new EntityTable(builtin), entities2 = [], table2 = new EntityTable([]), add2 = (entity2) => {
    table2.set(entity2.id, entity2), entities2.push(entity2);
  };
  for (let file of files)
    for (let own of file.entities) {
      let earlier = table2.get(own);
      if (earlier === void 0) {
        let base = known3.get(own);
        add2(base === void 0 ? own : extend(base, own));
      } else problems.push(duplicate(own, earlier));
      entities2.length % together3 === 0 && (yield);
    }
  let merged = /* @__PURE__ */ new Set();
  for (let { kind, was } of entities2) for (let id of was) merged.add(entityKey({ kind, id }));
  for (let entity2 of builtin) {
    let key = entityKey(entity2);
    table2.get(entity2) === void 0 && !off.has(key) && !merged.has(key) && add2(entity2);
  }
  yield;
  let former = new EntityTable([]);
  for (let entity2 of entities2)
    for (let id of entity2.was)
      former.get({ kind: entity2.kind, id }) === void 0 && former.set(id, entity2);
  let find = (ref) => table2.get(ref) ?? former.get(ref) ?? (off.has(entityKey(ref)) ? void 0 : patternEntity(ref));
  for (let { within, source } of entities2) {
    if (within === void 0 || source.file === void 0 || find({ kind: "place", id: within })) continue;
    let { file, line = 1 } = source;
    problems.push({ code: "unknown-place", severity: "error", file, line, data: { id: within } });
  }
  yield;
  let ignore = new Set(files.flatMap((file) => file.ignore.map(foldKey))), institutions2 = /* @__PURE__ */ new Set(), note = (id) => {
    nationalId({ kind: "actor", id }) !== void 0 && institutions2.add(id);
  };
  for (let { kind, id, was } of entities2)
    kind === "actor" && (note(id), was.forEach(note));
  for (let file of files) file.kind === "actor" && file.off.forEach(note);
  return { entities: entities2, ignore, problems, institutions: institutions2, find };
}
var together3 = 256, EntityTable = class {
  #tables = {
    actor: /* @__PURE__ */ new Map(),
    place: /* @__PURE__ */ new Map()
  };
  constructor(entities2) {
    for (let entity2 of entities2) this.set(entity2.id, entity2);
  }
  get({ kind, id }) {
    return this.#tables[kind].get(id);
  }
  set(id, entity2) {
    this.#tables[entity2.kind].set(id, entity2);
  }
};
function extend(base, own) {
  return {
    ...base,
    ...own,
    names: { ...base.names, ...own.names },
    aliases: union(own.aliases, [...base.aliases, ...Object.values(base.names)]),
    descriptions: union(own.descriptions, base.descriptions),
    demonyms: union(own.demonyms, base.demonyms),
    metonyms: union(own.metonyms, base.metonyms),
    was: union(own.was, base.was)
  };
}
function union(first, second) {
  return [.../* @__PURE__ */ new Set([...first, ...second])];
}
function duplicate(entity2, first) {
  let { file = "", line = 1 } = entity2.source, inFile = first.source.file === file ? "" : ` (${first.source.file ?? ""})`, data = { id: entity2.id, first: first.source.line ?? 1, inFile };
  return { code: "duplicate-id", severity: "error", file, line, data };
}

// src/core/yaml/outline.ts
function isOutlined(outline, starts) {
  let fits2 = ({ start, end }, i) => {
    let at = starts[i];
    return at !== void 0 && start <= at && at < end;
  };
  return starts.length === outline.length && outline.every(fits2);
}
function outlineUnder(key, text, opens) {
  let keys2 = [...text.matchAll(new RegExp(`^["']?${key}["']?[ \\t]*:[^\\n]*(?:\\n|$)`, "gm"))], [head] = keys2;
  if (head === void 0 || keys2.length > 1 || !/:[ ]*(?:#[^\n]*)?\r?\n$/.test(head[0])) return;
  let entries = [], column, line = lineOf(text, head.index) + 1, at = head.index + head[0].length;
  for (; at < text.length; line++) {
    let found = text.indexOf(`
`, at), next = found < 0 ? text.length : found + 1, first = firstCharacter(text, at, next);
    if (first !== void 0 && text[first] !== "#") {
      let indent = first - at;
      if (indent === 0) break;
      if (column ??= indent, indent < column) return;
      if (indent === column) {
        if (opens.lastIndex = first, !opens.test(text)) return;
        let last2 = entries.at(-1);
        last2 && (last2.end = at), entries.push({ start: at, end: at, line });
      }
    }
    at = next;
  }
  let last = entries.at(-1);
  return last && (last.end = at), entries;
}
function firstCharacter(text, start, end) {
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i);
    if (unit !== 32)
      return unit === 9 ? text.slice(i, end).trim() === "" ? void 0 : i : unit === 10 || unit === 13 ? void 0 : i;
  }
}
function lineOf(text, offset) {
  let line = 1;
  for (let at = text.indexOf(`
`); at >= 0 && at < offset; at = text.indexOf(`
`, at + 1)) line++;
  return line;
}
var Excerpt = class {
  text;
  #whole;
  /** What was left out, by its place in the excerpt, in order. */
  #cuts;
  constructor(whole, entries, isKept) {
    let cuts = [], text = "", from = 0, lost = { size: 0, lines: 0 };
    entries.forEach(({ start, end, line }, i) => {
      let next = entries[i + 1];
      if (isKept(i) || next === void 0) return;
      text += whole.slice(from, start), from = end;
      let size = end - start, lines = next.line - line, last = cuts.at(-1);
      last?.at === text.length ? (last.size += size, last.lines += lines) : cuts.push({ at: text.length, line: line - lost.lines, size, lines }), lost = { size: lost.size + size, lines: lost.lines + lines };
    }), this.text = text + whole.slice(from), this.#whole = whole, this.#cuts = cuts;
  }
  /** The line in the whole text of one in the excerpt. */
  line(line) {
    return this.#cuts.reduce((sum, cut) => cut.line <= line ? sum + cut.lines : sum, line);
  }
  /** Makes the change of the excerpt in the whole text; undefined where it spans what was left out. */
  carry(changed) {
    let { text } = this, most = Math.min(text.length, changed.length), start = 0;
    for (; start < most && text[start] === changed[start]; ) start++;
    let same = 0;
    for (; same < most - start && text.at(-1 - same) === changed.at(-1 - same); ) same++;
    let end = text.length - same;
    if (this.#cuts.some(({ at }) => start <= at && at <= end)) return;
    let shift = this.#cuts.reduce((sum, { at, size }) => at < start ? sum + size : sum, 0), middle = changed.slice(start, changed.length - same);
    return this.#whole.slice(0, start + shift) + middle + this.#whole.slice(end + shift);
  }
  /** The same replacements in the whole text; undefined where one spans what was left out. */
  carrySplices(splices) {
    let carried = [];
    for (let { start, end, text } of splices) {
      let shift = 0;
      for (let { at, size } of this.#cuts)
        if (at < start || at === start && start < end) shift += size;
        else if (at < end) return;
      carried.push({ start: start + shift, end: end + shift, text });
    }
    return carried;
  }
};

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return !0;
    }
  return !1;
}
function isNode(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return !0;
    }
  return !1;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  let ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      let ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  let ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      let ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
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
  }, visitor) : visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor == "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
  let parent = path[path.length - 1];
  if (isCollection(parent))
    parent.items[key] = node;
  else if (isPair(parent))
    key === "key" ? parent.key = node : parent.value = node;
  else if (isDocument(parent))
    parent.contents = node;
  else {
    let pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
}, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
  constructor(yaml2, tags) {
    this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml2), this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    let copy = new _Directives(this.yaml, this.tags);
    return copy.docStart = this.docStart, copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    let res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = !0;
        break;
      case "1.2":
        this.atNextDocument = !1, this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        }, this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
    let parts = line.trim().split(/[ \t]+/), name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
          return !1;
        let [handle, prefix] = parts;
        return this.tags[handle] = prefix, !0;
      }
      case "%YAML": {
        if (this.yaml.explicit = !0, parts.length !== 1)
          return onError(0, "%YAML directive should contain exactly one part"), !1;
        let [version] = parts;
        if (version === "1.1" || version === "1.2")
          return this.yaml.version = version, !0;
        {
          let isValid = /^\d+\.\d+$/.test(version);
          return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
        }
      }
      default:
        return onError(0, `Unknown directive ${name}`, !0), !1;
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
    if (source[0] !== "!")
      return onError(`Not a valid tag: ${source}`), null;
    if (source[1] === "<") {
      let verbatim = source.slice(2, -1);
      return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
    }
    let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    suffix || onError(`The ${source} tag has no suffix`);
    let prefix = this.tags[handle];
    if (prefix)
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        return onError(String(error)), null;
      }
    return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (let [handle, prefix] of Object.entries(this.tags))
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      let tags = {};
      visit(doc.contents, (_key, node) => {
        isNode(node) && node.tag && (tags[node.tag] = !0);
      }), tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (let [handle, prefix] of tagEntries)
      handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
    return lines.join(`
`);
  }
};
Directives.defaultYaml = { explicit: !1, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
    throw new Error(msg);
  }
  return !0;
}
function anchorNames(root) {
  let anchors = /* @__PURE__ */ new Set();
  return visit(root, {
    Value(_key, node) {
      node.anchor && anchors.add(node.anchor);
    }
  }), anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; ; ++i) {
    let name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
      let anchor = findNewAnchor(prefix, prevAnchors);
      return prevAnchors.add(anchor), anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (let source of aliasObjects) {
        let ref = sourceObjects.get(source);
        if (typeof ref == "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node)))
          ref.node.anchor = ref.anchor;
        else {
          let error = new Error("Failed to resolve repeated object (this should not happen)");
          throw error.source = source, error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val == "object")
    if (Array.isArray(val))
      for (let i = 0, len2 = val.length; i < len2; ++i) {
        let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
        v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
      }
    else if (val instanceof Map)
      for (let k of Array.from(val.keys())) {
        let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
      }
    else if (val instanceof Set)
      for (let v0 of Array.from(val)) {
        let v1 = applyReviver(reviver, val, v0, v0);
        v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
      }
    else
      for (let [k, v0] of Object.entries(val)) {
        let v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
      }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON == "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    let data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
      data.res = res2, delete ctx.onCreate;
    };
    let res = value.toJSON(arg, ctx);
    return ctx.onCreate && ctx.onCreate(res), res;
  }
  return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (copy.range = this.range.slice()), copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: !0,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this, "", ctx);
    if (typeof onAnchor == "function")
      for (let { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS), this.source = source, Object.defineProperty(this, "tag", {
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
    ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, {
      Node: (_key, node) => {
        (isAlias(node) || hasAnchor(node)) && nodes.push(node);
      }
    }), ctx && (ctx.aliasResolveCache = nodes));
    let found;
    for (let node of nodes) {
      if (node === this)
        break;
      node.anchor === this.source && (found = node);
    }
    if (found && ctx) {
      let { anchors, doc: doc2, maxAliasCount } = ctx, data = anchors.get(found);
      if (data || (toJS(found, null, ctx), data = anchors.get(found)), data?.res === void 0) {
        let msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors)), data.count * data.aliasCount > maxAliasCount)) {
        let msg = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(msg);
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    let source = this.resolve(ctx.doc, ctx);
    if (!source) {
      let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    let src = `*${this.source}`;
    if (ctx) {
      if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (let item of node.items) {
      let c2 = getAliasCount(doc, item, anchors);
      c2 > count2 && (count2 = c2);
    }
    return count2;
  } else if (isPair(node)) {
    let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR), this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
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

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value) && (value = value.contents), isNode(value))
    return value;
  if (isPair(value)) {
    let map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    return map2.items.push(value), map2;
  }
  (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
  let { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx, ref;
  if (aliasDuplicateObjects && value && typeof value == "object") {
    if (ref = sourceObjects.get(value), ref)
      return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
    ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
  }
  tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
      let node2 = new Scalar(value);
      return ref && (ref.node = node2), node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
  let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    let k = path[i];
    if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
      let a2 = [];
      a2[k] = v, v = a2;
    } else
      v = /* @__PURE__ */ new Map([[k, v]]);
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: !1,
    keepUndefined: !1,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type), Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: !0,
      enumerable: !1,
      writable: !0
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return schema4 && (copy.schema = schema4), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it), this.range && (copy.range = this.range.slice()), copy;
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
      let [key, ...rest] = path, node = this.get(key, !0);
      if (isCollection(node))
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
    let [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    let node = this.get(key, !0);
    if (isCollection(node))
      return node.deleteIn(rest);
    throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    let [key, ...rest] = path, node = this.get(key, !0);
    return rest.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return !1;
      let n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    let [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    let node = this.get(key, !0);
    return isCollection(node) ? node.hasIn(rest) : !1;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    let [key, ...rest] = path;
    if (rest.length === 0)
      this.set(key, value);
    else {
      let node = this.get(key, !0);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  lineWidth < minContentWidth && (minContentWidth = 0);
  let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
  typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
  let split2, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
  mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      switch (escStart = i, text[i + 1]) {
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
    if (ch === `
`)
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split2 = void 0;
    else {
      if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
        let next = text[i + 1];
        next && next !== " " && next !== `
` && next !== "	" && (split2 = i);
      }
      if (i >= end)
        if (split2)
          folds.push(split2), end = split2 + endStep, split2 = void 0;
        else if (mode === FOLD_QUOTED) {
          for (; prev === " " || prev === "	"; )
            prev = ch, ch = text[i += 1], overflow = !0;
          let j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j), escapedFolds[j] = !0, end = j + endStep, split2 = void 0;
        } else
          overflow = !0;
    }
    prev = ch;
  }
  if (overflow && onOverflow && onOverflow(), folds.length === 0)
    return text;
  onFold && onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    let fold = folds[i2], end2 = folds[i2 + 1] || text.length;
    fold === 0 ? res = `
${indent}${text.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `
${indent}${text.slice(fold + 1, end2)}`);
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i, start = i + 1, ch = text[start];
  for (; ch === " " || ch === "	"; )
    if (i < start + indent)
      ch = text[++i];
    else {
      do
        ch = text[++i];
      while (ch && ch !== `
`);
      end = i, start = i + 1, ch = text[start];
    }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return !1;
  let limit = lineWidth - indentLength, strLen = str.length;
  if (strLen <= limit)
    return !1;
  for (let i = 0, start = 0; i < strLen; ++i)
    if (str[i] === `
`) {
      if (i - start > limit)
        return !0;
      if (start = i + 1, strLen - start <= limit)
        return !1;
    }
  return !0;
}
function doubleQuotedString(value, ctx) {
  let json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i])
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            let code = json.substr(i + 2, 4);
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
                code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
            }
            i += 5, start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
            i += 1;
          else {
            for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
              str += `
`, i += 2;
            str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
  let { singleQuote } = ctx.options, qs;
  if (singleQuote === !1)
    qs = doubleQuotedString;
  else {
    let hasDouble = value.includes('"'), hasSingle = value.includes("'");
    hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  let { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value))
    return quotedString(value, ctx);
  let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? !1 : type === Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? `|
` : `>
`;
  let chomp, endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    let ch = value[endStart - 1];
    if (ch !== `
` && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
  endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
  let startWithSpace = !1, startEnd, startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    let ch = value[startEnd];
    if (ch === " ")
      startWithSpace = !0;
    else if (ch === `
`)
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
  let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
  if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
    let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
    blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
      literalFallback = !0;
    });
    let body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
    return quotedString(value, ctx);
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
    return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes(`
`))
    return blockString(item, ctx, onComment, onChompKeep);
  if (containsDocumentMarker(value)) {
    if (indent === "")
      return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
    if (implicitKey && indent === indentStep)
      return quotedString(value, ctx);
  }
  let str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
  type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
  let _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  }, res = _stringify(type);
  if (res === null) {
    let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
    if (res = _stringify(t), res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  let opt = Object.assign({
    blockQuote: !0,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: !1,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: !0,
    indentSeq: !0,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: !1,
    singleQuote: null,
    trailingComma: !1,
    trueStr: "true",
    verifyAliasOrder: !0
  }, doc.schema.toStringOptions, options), inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = !1;
      break;
    case "flow":
      inFlow = !0;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    let match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj, obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      let testMatch = match.filter((t) => t.test);
      testMatch.length > 0 && (match = testMatch);
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else
    obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  if (!tagObj) {
    let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  let props = [], anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  anchor && anchorIsValid(anchor) && (anchors.add(anchor), props.push(`&${anchor}`));
  let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item))
      throw new TypeError("Cannot stringify circular structure without alias nodes");
    ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
  }
  let tagObj, node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  let props = stringifyProps(node, tagObj, ctx);
  props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
  let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment)
      throw new Error("With simple keys, key nodes cannot have comments");
    if (isCollection(key) || !isNode(key) && typeof key == "object") {
      let msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: !1,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = !1, chompKeep = !1, str = stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = !0;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null)
      return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
  } else if (allNullValues && !simpleKeys || value == null && explicitKey)
    return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
  keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
  let vsb, vcb, valueComment;
  isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
  let valueCommentDone = !1, valueStr = stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
  if (keyComment || vsb || vcb) {
    if (ws = vsb ? `
` : "", vcb) {
      let cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
  } else if (!explicitKey && isCollection(value)) {
    let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = !1;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
      }
      hasPropsLine || (ws = `
${ctx.indent}`);
    }
  } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
  return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  (logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<", merge = {
  identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
}, isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (let it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (let it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  let srcMap = source.toJSON(null, ctx, Map);
  for (let [key, value2] of srcMap)
    map2 instanceof Map ? map2.has(key) || map2.set(key, value2) : map2 instanceof Set ? map2.add(key) : Object.prototype.hasOwnProperty.call(map2, key) || Object.defineProperty(map2, key, {
      value: value2,
      writable: !0,
      enumerable: !0,
      configurable: !0
    });
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    let jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map)
      map2.set(jsKey, toJS(value, jsKey, ctx));
    else if (map2 instanceof Set)
      map2.add(jsKey);
    else {
      let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
      stringKey in map2 ? Object.defineProperty(map2, stringKey, {
        value: jsValue,
        writable: !0,
        enumerable: !0,
        configurable: !0
      }) : map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey != "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    let strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (let node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
    let strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  let k = createNode(key, void 0, ctx), v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    return isNode(key) && (key = key.clone(schema4)), isNode(value) && (value = value.clone(schema4)), new _Pair(key, value);
  }
  toJSON(_, ctx) {
    let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
  for (let i = 0; i < items.length; ++i) {
    let item = items[i], comment2 = null;
    if (isNode(item))
      !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
    }
    chompKeep = !1;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
    comment2 && (str2 += lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0)
    str = flowChars.start + flowChars.end;
  else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      let line = lines[i];
      str += line ? `
${indent}${line}` : `
`;
    }
  }
  return comment ? (str += `
` + indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  let itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: !0,
    type: null
  }), reqNewline = !1, linesAtValue = 0, lines = [];
  for (let i = 0; i < items.length; ++i) {
    let item = items[i], comment = null;
    if (isNode(item))
      item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
      let iv = isNode(item.value) ? item.value : null;
      iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
    }
    comment && (reqNewline = !0);
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
  }
  let { start, end } = flowChars;
  if (lines.length === 0)
    return start + end;
  if (!reqNewline) {
    let len2 = lines.reduce((sum, line) => sum + line.length + 2, 2);
    reqNewline = ctx.options.lineWidth > 0 && len2 > ctx.options.lineWidth;
  }
  if (reqNewline) {
    let str = start;
    for (let line of lines)
      str += line ? `
${indentStep}${indent}${line}` : `
`;
    return `${str}
${indent}${end}`;
  } else
    return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
    let ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  let k = isScalar(key) ? key.value : key;
  for (let it of items)
    if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k))
      return it;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4), this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    let { keepUndefined, replacer } = ctx, map2 = new this(schema4), add2 = (key, value) => {
      if (typeof replacer == "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      (value !== void 0 || keepUndefined) && map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map)
      for (let [key, value] of obj)
        add2(key, value);
    else if (obj && typeof obj == "object")
      for (let key of Object.keys(obj))
        add2(key, obj[key]);
    return typeof schema4.sortMapEntries == "function" && map2.items.sort(schema4.sortMapEntries), map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair(pair, pair?.value) : _pair = new Pair(pair.key, pair.value);
    let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
    } else if (sortEntries) {
      let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
    } else
      this.items.push(_pair);
  }
  delete(key) {
    let it = findPair(this.items, key);
    return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
  }
  get(key, keepScalar) {
    let node = findPair(this.items, key)?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), !0);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    let map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    ctx?.onCreate && ctx.onCreate(map2);
    for (let item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (let item of this.items)
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: !0,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    return isMap(map2) || onError("Expected a mapping for this tag"), map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4), this.items = [];
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
    let idx = asItemIndex(key);
    return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
  }
  get(key, keepScalar) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      return;
    let it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    let idx = asItemIndex(key);
    return typeof idx == "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    let prev = this.items[idx];
    isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
  }
  toJSON(_, ctx) {
    let seq2 = [];
    ctx?.onCreate && ctx.onCreate(seq2);
    let i = 0;
    for (let item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx ? stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    }) : JSON.stringify(this);
  }
  static from(schema4, obj, ctx) {
    let { replacer } = ctx, seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer == "function") {
          let key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: !0,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    return isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value == "string",
  default: !0,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: !0,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value == "boolean",
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      let sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value == "bigint")
    return String(value);
  let num = typeof value == "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    i < 0 && (i = n.length, n += ".");
    let d = minFractionDigits - (n.length - i - 1);
    for (; d-- > 0; )
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
    return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  let { value } = node;
  return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
}, int = {
  identify: intIdentify,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value == "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
  {
    identify: (value) => typeof value == "string",
    default: !0,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: !0,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value == "boolean",
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
], jsonError = {
  default: !0,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
  }
}, schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: !1,
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
    if (typeof atob == "function") {
      let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else
      return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    let buf = value, str;
    if (typeof btoa == "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    if (type ?? (type = Scalar.BLOCK_LITERAL), type !== Scalar.QUOTE_DOUBLE) {
      let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
        lines[i] = str.substr(o, lineWidth);
      str = lines.join(type === Scalar.BLOCK_LITERAL ? `
` : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2))
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (!isPair(item)) {
        if (isMap(item)) {
          item.items.length > 1 && onError("Each pair must have its own sequence indicator");
          let pair = item.items[0] || new Pair(new Scalar(null));
          if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
            let cn = pair.value ?? pair.key;
            cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
          }
          item = pair;
        }
        seq2.items[i] = isPair(item) ? item : new Pair(item);
      }
    }
  else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  let { replacer } = ctx, pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
      let key, value;
      if (Array.isArray(it))
        if (it.length === 2)
          key = it[0], value = it[1];
        else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      else if (it && it instanceof Object) {
        let keys2 = Object.keys(it);
        if (keys2.length === 1)
          key = keys2[0], value = it[key];
        else
          throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
      } else
        key = it;
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: !1,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    let map2 = /* @__PURE__ */ new Map();
    ctx?.onCreate && ctx.onCreate(map2);
    for (let pair of this.items) {
      let key, value;
      if (isPair(pair) ? (key = toJS(pair.key, "", ctx), value = toJS(pair.value, key, ctx)) : key = toJS(pair, "", ctx), map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    let pairs2 = createPairs(schema4, iterable, ctx), omap2 = new this();
    return omap2.items = pairs2.items, omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: !1,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    let pairs2 = resolvePairs(seq2, onError), seenKeys = [];
    for (let { key } of pairs2.items)
      isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === !0,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(!0),
  stringify: boolStringify
}, falseTag = {
  identify: (value) => value === !1,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(!1),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
    if (dot !== -1) {
      let f = str.substring(dot + 1).replace(/_/g, "");
      f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value == "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  let sign = str[0];
  if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
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
    let n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  let n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  let { value } = node;
  if (intIdentify3(value)) {
    let str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
}, intOct2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
}, int2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4), this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair(key.key, null) : pair = new Pair(key, null), findPair(this.items, pair.key) || this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    let pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value != "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    let prev = findPair(this.items, key);
    prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(!0))
      return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
    throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    let { replacer } = ctx, set5 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable)
        typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set5.items.push(createPair(value, null, ctx));
    return set5;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: !1,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(!0))
        return Object.assign(new YAMLSet(), map2);
      onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node, num = (n) => n;
  if (typeof value == "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  value < 0 && (sign = "-", value *= num(-1));
  let _60 = num(60), parts = [value % _60];
  return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value == "bigint" || Number.isInteger(value),
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
}, floatTime = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, !1),
  stringify: stringifySexagesimal
}, timestamp = {
  identify: (value) => value instanceof Date,
  default: !0,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    let match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, !1);
      Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]), tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
}, coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  let schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags)
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  let tags = schemaTags;
  if (!tags)
    if (Array.isArray(customTags))
      tags = [];
    else {
      let keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
    }
  if (Array.isArray(customTags))
    for (let tag of customTags)
      tags = tags.concat(tag);
  else typeof customTags == "function" && (tags = customTags(tags.slice()));
  return addMergeTag && (tags = tags.concat(merge)), tags.reduce((tags2, tag) => {
    let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      let tagName = JSON.stringify(tag), keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
    }
    return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a2, b2) => a2.key < b2.key ? -1 : a2.key > b2.key ? 1 : 0, Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema4 == "string" && schema4 || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge2), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR, { value: string }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
  }
  clone() {
    let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    return copy.tags = this.tags.slice(), copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  let lines = [], hasDirectives = options.directives === !0;
  if (options.directives !== !1 && doc.directives) {
    let dir = doc.directives.toString(doc);
    dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
  }
  hasDirectives && lines.push("---");
  let ctx = createStringifyContext(doc, options), { commentString } = ctx.options;
  if (doc.commentBefore) {
    lines.length !== 1 && lines.unshift("");
    let cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = !1, contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
        let cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
    }
    let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    contentComment && (body += lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
  } else
    lines.push(stringify(doc.contents, ctx));
  if (doc.directives?.docEnd)
    if (doc.comment) {
      let cs = commentString(doc.comment);
      cs.includes(`
`) ? (lines.push("..."), lines.push(indentComment(cs, ""))) : lines.push(`... ${cs}`);
    } else
      lines.push("...");
  else {
    let dc = doc.comment;
    dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(indentComment(commentString(dc), "")));
  }
  return lines.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
    let opt = Object.assign({
      intAsBigInt: !1,
      keepSourceTokens: !1,
      logLevel: "warn",
      prettyErrors: !0,
      strict: !0,
      stringKeys: !1,
      uniqueKeys: !0,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    let copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
  }
  /** Adds a value to the document. */
  add(value) {
    assertCollection(this.contents) && this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    assertCollection(this.contents) && this.contents.addIn(path, value);
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
      let prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer == "function")
      value = replacer.call({ "": value }, "", value), _replacer = replacer;
    else if (Array.isArray(replacer)) {
      let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
      asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
    } else options === void 0 && replacer && (options = replacer, replacer = void 0);
    let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    ), ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
      keepUndefined: keepUndefined ?? !1,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    }, node = createNode(value, tag, ctx);
    return flow && isCollection(node) && (node.flow = !0), setAnchors(), node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : !1;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    return isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    return isEmptyPath(path) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : !1;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    return isEmptyPath(path) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path) : !1;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    typeof version == "number" && (version = String(version));
    let opt;
    switch (version) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, opt = null;
        break;
      default: {
        let sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor == "function")
      for (let { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      let s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return !0;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
  }
}, YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
}, YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
}, prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  let { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    let trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart), ci -= trimStart - 1;
  }
  if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "…"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    prev.length > 80 && (prev = prev.substring(0, 79) + `…
`), lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count2 = 1, end = error.linePos[1];
    end?.line === line && end.col > col && (count2 = Math.max(1, Math.min(end.col - col, 80 - ci)));
    let pointer = " ".repeat(ci) + "^".repeat(count2);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
  for (let token of tokens)
    switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
      case "space":
        !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
        break;
      case "comment": {
        hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let cb = token.source.substring(1) || " ";
        comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
        break;
      }
      case "newline":
        atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
        break;
      case "anchor":
        anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      case "tag": {
        tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      }
      case indicator:
        (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
        break;
      case "comma":
        if (flow) {
          comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
    }
  let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
  return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
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

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes(`
`))
        return !0;
      if (key.end) {
        for (let st of key.end)
          if (st.type === "newline")
            return !0;
      }
      return !1;
    case "flow-collection":
      for (let it of key.items) {
        for (let st of it.start)
          if (st.type === "newline")
            return !0;
        if (it.sep) {
          for (let st of it.sep)
            if (st.type === "newline")
              return !0;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return !0;
      }
      return !1;
    default:
      return !0;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    let end = fc.end[0];
    end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  let { uniqueKeys } = ctx.options;
  if (uniqueKeys === !1)
    return !1;
  let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a2, b2) => a2 === b2 || isScalar(a2) && isScalar(b2) && a2.value === b2.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLMap, map2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1);
  let offset = bm.offset, commentEnd = null;
  for (let collItem of bm.items) {
    let { start, key, sep, value } = collItem, keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: !0
    }), implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end, keyProps.comment && (map2.comment ? map2.comment += `
` + keyProps.comment : map2.comment = keyProps.comment);
        continue;
      }
      (keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = !0;
    let keyStart = keyProps.end, keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    let valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    if (offset = valueProps.end, valueProps.found) {
      implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
      let pair = new Pair(keyNode, valueNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    } else {
      implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    }
  }
  return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map2.range = [bm.offset, offset, commentEnd ?? offset], map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLSeq, seq2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = bs.offset, commentEnd = null;
  for (let { start, value } of bs.items) {
    let props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: !0
    });
    if (!props.found)
      if (props.anchor || props.tag || value)
        value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        commentEnd = props.end, props.comment && (seq2.comment = props.comment);
        continue;
      }
    let node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq2.items.push(node);
  }
  return seq2.range = [bs.offset, offset, commentEnd ?? offset], seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = !1, sep = "";
    for (let token of end) {
      let { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = !0;
          break;
        case "comment": {
          reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let cb = source.substring(1) || " ";
          comment ? comment += sep + cb : comment = cb, sep = "";
          break;
        }
        case "newline":
          comment && (sep += source), hasSpace = !0;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq), coll = new NodeClass(ctx.schema);
  coll.flow = !0;
  let atRoot = ctx.atRoot;
  atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: !1
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
        continue;
      }
      !isMap2 && ctx.options.strict && containsNewline(key) && onError(
        key,
        // checked by containsNewline()
        "MULTILINE_IMPLICIT_KEY",
        "Implicit keys of flow sequence pairs need to be on a single line"
      );
    }
    if (i === 0)
      props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
      let prevItemComment = "";
      loop: for (let st of start)
        switch (st.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            prevItemComment = st.source.substring(1);
            break loop;
          default:
            break loop;
        }
      if (prevItemComment) {
        let prev = coll.items[coll.items.length - 1];
        isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
      }
    }
    if (!isMap2 && !sep && !props.found) {
      let valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = !0;
      let keyStart = props.end, keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
      let valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: !1
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (let st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap2) {
        let map2 = coll;
        mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map2.items.push(pair);
      } else {
        let map2 = new YAMLMap(ctx.schema);
        map2.flow = !0, map2.items.push(pair);
        let endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
  }
  if (ee.length > 0) {
    let end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
  } else
    coll.range = [fc.offset, cePos, cePos];
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  let coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag), Coll = coll.constructor;
  return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN2, ctx, token, props, onError) {
  let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  if (token.type === "block-seq") {
    let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq")
    return resolveCollection(CN2, ctx, token, onError, tagName);
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    let kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType)
      ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
    else
      return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let coll = resolveCollection(CN2, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
  return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  let type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    let content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    let value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header.length;
    return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    if (content === "" || content === "\r")
      header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
    else {
      indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i)
    lines[i][0].length > trimIndent && (chompStart = i + 1);
  let value = "", sep = "", prevMoreIndented = !1;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + `
`;
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    let crlf = content[content.length - 1] === "\r";
    if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
      let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
    }
    type === Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += `
` + lines[i][0].slice(trimIndent);
      value[value.length - 1] !== `
` && (value += `
`);
      break;
    default:
      value += `
`;
  }
  let end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header")
    return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
  for (let i = 1; i < source.length; ++i) {
    let ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      let n = Number(ch);
      !indent && n ? indent = n : error === -1 && (error = offset + i);
    }
  }
  error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = !1, comment = "", length = source.length;
  for (let i = 1; i < props.length; ++i) {
    let token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = !0;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        let message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        let ts = token.source;
        ts && typeof ts == "string" && (length += ts.length);
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  let split2 = source.split(/\n( *)/), first = split2[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN, value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
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
  return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  let line = /(.*?)\r?\n/sy, match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
  for (; match = line.exec(source); ) {
    let lm = match[1].replace(trimBoth, "");
    lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line.lastIndex;
  }
  let last = /[ \t]*(.*)/sy;
  return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    let ch = source[i];
    if (!(ch === "\r" && source[i + 1] === `
`))
      if (ch === `
`) {
        let { fold, offset } = foldNewline(source, i);
        res += fold, i = offset;
      } else if (ch === "\\") {
        let next = source[++i], cc = escapeCodes[next];
        if (cc)
          res += cc;
        else if (next === `
`)
          for (next = source[i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "\r" && source[i + 1] === `
`)
          for (next = source[++i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "x" || next === "u" || next === "U") {
          let length = next === "x" ? 2 : next === "u" ? 4 : 8;
          res += parseCharCode(source, i + 1, length, onError), i += length;
        } else {
          let raw = source.substr(i - 1, 2);
          onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
        }
      } else if (ch === " " || ch === "	") {
        let wsStart = i, next = source[i + 1];
        for (; next === " " || next === "	"; )
          next = source[++i + 1];
        next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
      } else
        res += ch;
  }
  return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
}
function foldNewline(source, offset) {
  let fold = "", ch = source[offset + 1];
  for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
    ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
  return fold || (fold = " "), { fold, offset };
}
var escapeCodes = {
  0: "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: `
`,
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
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
  let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    let raw = source.substr(offset - 2, length + 2);
    return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
  ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[SCALAR];
  let scalar;
  try {
    let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    let msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
  }
  return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  let matchWithTest = [];
  for (let tag of schema4.tags)
    if (!tag.collection && tag.tag === tagName)
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
  for (let tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  let kt = schema4.knownTags[tagName];
  return kt && !kt.collection ? (schema4.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema4[SCALAR]);
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  let tag = schema4.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    let compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, !0);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      for (st = before[++i]; st?.type === "space"; )
        offset += st.source.length, st = before[++i];
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
      } catch (error) {
        let message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
    }
  }
  return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  let token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  }, node = composeScalar(ctx, token, tag, onError);
  return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  let alias = new Alias(source.substring(1));
  alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, options.strict, onError);
  return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  let opts = Object.assign({ _directives: directives }, options), doc = new Document(void 0, opts), ctx = {
    atKey: !1,
    atRoot: !0,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  }, props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: !0
  });
  props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  let contentEnd = doc.contents.range[2], re = resolveEnd(end, contentEnd, !1, onError);
  return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src == "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  let { offset, source } = src;
  return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "", atComment = !1, afterEmptyLine = !1;
  for (let i = 0; i < prelude.length; ++i) {
    let source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
        break;
      case "%":
        prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
        break;
      default:
        atComment || (afterEmptyLine = !0), atComment = !1;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
      let pos = getErrorPos(source);
      warning ? this.warnings.push(new YAMLWarning(pos, code, message)) : this.errors.push(new YAMLParseError(pos, code, message));
    }, this.directives = new Directives({ version: options.version || "1.2" }), this.options = options;
  }
  decorate(doc, afterDoc) {
    let { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      let dc = doc.contents;
      if (afterDoc)
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      else if (afterEmptyLine || doc.directives.docStart || !dc)
        doc.commentBefore = comment;
      else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        isPair(it) && (it = it.key);
        let cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        let cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else
      doc.errors = this.errors, doc.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
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
  *compose(tokens, forceDoc = !1, endOffset = -1) {
    for (let token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          let pos = getErrorPos(token);
          pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
        }), this.prelude.push(token.source), this.atDirectives = !0;
        break;
      case "document": {
        let doc = composeDoc(this.options, this.directives, token, this.onError);
        this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
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
        let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          let msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = !0;
        let end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, !0), end.comment) {
          let dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = !1, endOffset = -1) {
    if (this.doc)
      this.decorate(this.doc, !0), yield this.doc, this.doc = null;
    else if (forceDoc) {
      let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document(void 0, opts);
      this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit"), SKIP2 = /* @__PURE__ */ Symbol("skip children"), REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (let [field, index] of path) {
    let tok = item?.[field];
    if (tok && "items" in tok)
      item = tok.items[index];
    else
      return;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  let parent = visit2.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl == "symbol")
    return ctrl;
  for (let field of ["key", "value"]) {
    let token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK2)
            return BREAK2;
          ci === REMOVE2 && (token.items.splice(i, 1), i -= 1);
        }
      }
      typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
    }
  }
  return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
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

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return !0;
    default:
      return !1;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
  constructor() {
    this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = !1) {
    if (source) {
      if (typeof source != "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    for (; next && (incomplete || this.hasChars(1)); )
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos, ch = this.buffer[i];
    for (; ch === " " || ch === "	"; )
      ch = this.buffer[++i];
    return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      for (; ch === " "; )
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        let next = this.buffer[indent + offset + 1];
        if (next === `
` || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      let dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
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
    if (line[0] === BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
      let dirEnd = line.length, cs = line.indexOf("#");
      for (; cs !== -1; ) {
        let ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else
          cs = line.indexOf("#", cs + 1);
      }
      for (; ; ) {
        let ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
      return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      let sp = yield* this.pushSpaces(!0);
      return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
    }
    return yield DOCUMENT, yield* this.parseLineStart();
  }
  *parseLineStart() {
    let ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      let s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
        return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    let [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(!0);
    let line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp, indent = -1;
    do
      nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
    while (nl + sp > 0);
    let line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
      return this.flowLevel = 0, yield FLOW_END, yield* this.parseLineStart();
    let n = 0;
    for (; line[n] === ","; )
      n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
    switch (n += yield* this.pushIndicators(), line[n]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(line.length - n), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "flow";
      case '"':
      case "'":
        return this.flowKey = !0, yield* this.parseQuotedScalar();
      case ":": {
        let next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",")
          return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
      }
      // fallthrough
      default:
        return this.flowKey = !1, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'")
      for (; end !== -1 && this.buffer[end + 1] === "'"; )
        end = this.buffer.indexOf("'", end + 2);
    else
      for (; end !== -1; ) {
        let n = 0;
        for (; this.buffer[end - 1 - n] === "\\"; )
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
    if (nl !== -1) {
      for (; nl !== -1; ) {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf(`
`, cs);
      }
      nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = !1;
    let i = this.pos;
    for (; ; ) {
      let ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = !0;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1, indent = 0, ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case `
`:
          nl = i2, indent = 0;
          break;
        case "\r": {
          let next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === `
`)
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf(`
`, cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    for (ch = this.buffer[i]; ch === " "; )
      ch = this.buffer[++i];
    if (ch === "	") {
      for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep)
      do {
        let i2 = nl - 1, ch2 = this.buffer[i2];
        ch2 === "\r" && (ch2 = this.buffer[--i2]);
        let lastChar = i2;
        for (; ch2 === " "; )
          ch2 = this.buffer[--i2];
        if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (!0);
    return yield SCALAR2, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
    for (; ch = this.buffer[++i]; )
      if (ch === ":") {
        let next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === `
`) {
          let cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield SCALAR2, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
  }
  *pushCount(n) {
    return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
  }
  *pushToIndex(i, allowEmpty) {
    let s = this.buffer.slice(this.pos, i);
    return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
  }
  *pushIndicators() {
    let n = 0;
    loop: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
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
      let i = this.pos + 2, ch = this.buffer[i];
      for (; !isEmpty(ch) && ch !== ">"; )
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
    } else {
      let i = this.pos + 1, ch = this.buffer[i];
      for (; ch; )
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
          ch = this.buffer[i += 3];
        else
          break;
      return yield* this.pushToIndex(i, !1);
    }
  }
  *pushNewline() {
    let ch = this.buffer[this.pos];
    return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1, ch;
    do
      ch = this.buffer[++i];
    while (ch === " " || allowTabs && ch === "	");
    let n = i - this.pos;
    return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
  }
  *pushUntil(test) {
    let i = this.pos, ch = this.buffer[i];
    for (; !test(ch); )
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, !1);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
      let low = 0, high = this.lineStarts.length;
      for (; low < high; ) {
        let mid = low + high >> 1;
        this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      let start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list3, type) {
  for (let i = 0; i < list3.length; ++i)
    if (list3[i].type === type)
      return !0;
  return !1;
}
function findNonEmptyIndex(list3) {
  for (let i = 0; i < list3.length; ++i)
    switch (list3[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
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
      return !0;
    default:
      return !1;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      let it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
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
  loop: for (; --i >= 0; )
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  for (; prev[++i]?.type === "space"; )
    ;
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start")
    for (let it of fc.items)
      it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer(), this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = !1) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (let lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    incomplete || (yield* this.end());
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    if (this.source = source, this.atScalar) {
      this.atScalar = !1, yield* this.step(), this.offset += source.length;
      return;
    }
    let type = tokenType(source);
    if (type)
      if (type === "scalar")
        this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
      else {
        switch (this.type = type, yield* this.step(), type) {
          case "newline":
            this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
            break;
          case "space":
            this.atNewLine && source[0] === " " && (this.indent += source.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += source.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = !1;
        }
        this.offset += source.length;
      }
    else {
      let message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    for (; this.stack.length > 0; )
      yield* this.pop();
  }
  get sourceToken() {
    return {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  *step() {
    let top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      for (; this.stack.length > 0; )
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
    let token = error ?? this.stack.pop();
    if (!token)
      yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0)
      yield token;
    else {
      let top = this.peek(1);
      switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          let it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
            return;
          } else if (it.sep)
            it.value = token;
          else {
            Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          let it = top.items[top.items.length - 1];
          it.value ? top.items.push({ start: [], value: token }) : it.value = token;
          break;
        }
        case "flow-collection": {
          let it = top.items[top.items.length - 1];
          !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop(), yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        let last = token.items[token.items.length - 1];
        last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
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
        let doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
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
        findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
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
    let bv = this.startBlockValue(doc);
    bv ? this.stack.push(bv) : yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
    };
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep;
      scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
      let map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
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
        if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(map2) {
    let it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = !1, it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map2.items.push({ start: [this.sourceToken] });
        } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          map2.items.push({ start: [this.sourceToken] });
        else if (it.sep)
          it.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            let end = map2.items[map2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      let atMapIndent = !this.onKeyLine && this.indent === map2.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
      if (atNextItem && it.sep && !it.value) {
        let nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          let st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              st.indent > map2.indent && (nl.length = 0);
              break;
            default:
              nl.length = 0;
          }
        }
        nl.length >= 2 && (start = it.sep.splice(nl[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start, explicitKey: !0 })) : this.stack.push({
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: [this.sourceToken], explicitKey: !0 }]
          }), this.onKeyLine = !0;
          return;
        case "map-value-ind":
          if (it.explicitKey)
            if (it.sep)
              if (it.value)
                map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (includesToken(it.sep, "map-value-ind"))
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start, key: null, sep: [this.sourceToken] }]
                });
              else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                let start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key, sep }]
                });
              } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
            else if (includesToken(it.start, "newline"))
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            else {
              let start2 = getFirstKeyStartProps(it.start);
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: null, sep: [this.sourceToken] }]
              });
            }
          else
            it.sep ? it.value || atNextItem ? map2.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [], key: null, sep: [this.sourceToken] }]
            }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = !0;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs = this.flowScalar(this.type);
          atNextItem || it.value ? (map2.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
          return;
        }
        default: {
          let bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else atMapIndent && map2.items.push({ start });
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(seq2) {
    let it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            let end = seq2.items[seq2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        it.value || includesToken(it.start, "seq-item-ind") ? seq2.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      let bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(fc) {
    let it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do
        yield* this.pop(), top = this.peek(1);
      while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs = this.flowScalar(this.type);
          !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      let bv = this.startBlockValue(fc);
      bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
    } else {
      let parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
        yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        let sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        let map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
      } else
        yield* this.lineEnd(fc);
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf(`
`) + 1;
      for (; nl !== 0; )
        this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
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
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return start.push(this.sourceToken), {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: !0 }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
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
    return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = !1;
      default:
        token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  let prettyErrors = options.prettyErrors !== !1;
  return { lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null, prettyErrors };
}
function parseDocument(source, options = {}) {
  let { lineCounter, prettyErrors } = parseOptions(options), parser = new Parser(lineCounter?.addNewLine), composer = new Composer(options), doc = null;
  for (let _doc of composer.compose(parser.parse(source), !0, source.length))
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  return prettyErrors && lineCounter && (doc.errors.forEach(prettifyError(source, lineCounter)), doc.warnings.forEach(prettifyError(source, lineCounter))), doc;
}

// src/core/yaml/anchors.ts
function hasAnchors({ text, document }) {
  if (!/(?:^|[\s[{,:-])[&*][^\s*]/m.test(text)) return !1;
  let found = !1;
  return visit(document, {
    Node: (_key, node) => {
      if (!(!isAlias(node) && !("anchor" in node && node.anchor)))
        return found = !0, visit.BREAK;
    }
  }), found;
}

// src/core/yaml/recentFiles.ts
var RecentFiles = class {
  #known = /* @__PURE__ */ new Map();
  get(file) {
    return this.#known.get(file);
  }
  remember(file, known3) {
    this.#known.delete(file), this.#known.set(file, known3);
    let [oldest] = this.#known.keys();
    return this.#known.size > 4 && oldest !== void 0 && this.#known.delete(oldest), known3;
  }
};

// src/core/yaml/cutOff.ts
function withoutCutOff(problems, causes, starts) {
  let isCutOff = ({ code, line }) => (code === "missing-key" || code === "name-missing") && causes.some((cause) => cause.line >= line && !starts.some((start) => start > line && start <= cause.line));
  return causes.length === 0 ? problems : problems.filter((problem) => !isCutOff(problem));
}

// src/core/yaml/pairs.ts
function keyOf({ key }) {
  return isScalar(key) ? String(key.source ?? key.value) : String(key);
}
function pairOf(map2, key) {
  return map2?.items.find((pair) => keyOf(pair) === key);
}

// src/core/yaml/fields.ts
var Fields = class _Fields {
  #yaml;
  #map;
  #report;
  constructor(yaml2, map2, report) {
    this.#yaml = yaml2, this.#map = map2, this.#report = report;
    let seen = /* @__PURE__ */ new Set();
    for (let pair of map2.items) {
      let key = keyOf(pair);
      seen.has(key) && this.problem("duplicate-key", pair.key, { key }), seen.add(key);
    }
  }
  /** The mapping at the top of a file; undefined (and reported) where the file holds something else. */
  static root(yaml2, report) {
    let contents = yaml2.document.contents;
    if (contents === null) return;
    if (isMap(contents)) return new _Fields(yaml2, contents, report);
    let line = yaml2.lineAt(contents.range?.[0] ?? 0), data = { key: yaml2.file, expected: "a mapping" };
    report({ code: "wrong-type", severity: "error", file: yaml2.file, line, data });
  }
  /** Line of the mapping's first key, counted from 1. */
  get line() {
    return this.lineOf(this.#map);
  }
  lineOf(node) {
    return this.#yaml.lineAt(node?.range?.[0] ?? 0);
  }
  problem(code, at, data = {}) {
    let line = at ? this.lineOf(at) : this.line;
    this.#report({ code, severity: "error", file: this.#yaml.file, line, data });
  }
  keys() {
    return [...new Set(this.#map.items.map(keyOf))];
  }
  /** The node of a key, aliases followed; undefined where the key is absent or empty. */
  node(key) {
    return resolve(pairOf(this.#map, key)?.value, this.#yaml.document);
  }
  /** Whether the key is there, even if it is empty. */
  has(key) {
    return pairOf(this.#map, key) !== void 0;
  }
  /** What an alias stands for; undefined for an empty node. */
  resolve(node) {
    return resolve(node, this.#yaml.document);
  }
  /** The line of a key; of the mapping where the key is absent. */
  lineOfKey(key) {
    let pair = pairOf(this.#map, key);
    return pair ? this.lineOf(pair.key) : this.line;
  }
  /** A string; a number is read as it is written, so that `published: 2017` need not be quoted. */
  string(key) {
    let node = this.node(key);
    if (node === void 0) return;
    let text = scalarText(node);
    return text === void 0 && this.problem("wrong-type", node, { key, expected: "text" }), text;
  }
  number(key) {
    let node = this.node(key);
    if (node !== void 0) {
      if (isScalar(node) && typeof node.value == "number") return node.value;
      this.problem("wrong-type", node, { key, expected: "a number" });
    }
  }
  /** The elements of a list of strings; a single string counts as a list of one. Wrong elements are reported. */
  strings(key) {
    return this.located(key).map(({ value }) => value);
  }
  /** As `strings`, each with the node that it came from. */
  located(key) {
    let node = this.node(key);
    return node === void 0 ? [] : (isSeq(node) ? node.items : [node]).flatMap((item) => {
      let resolved = resolve(item, this.#yaml.document), value = resolved && scalarText(resolved);
      return value !== void 0 && resolved !== void 0 ? [{ value, node: resolved }] : (this.problem("wrong-type", item, { key, expected: "a list of texts" }), []);
    });
  }
  /** The elements of a list, whatever they are; a missing key is an empty list. */
  list(key) {
    let node = this.node(key);
    return node === void 0 ? [] : isSeq(node) ? node.items.flatMap((item) => resolve(item, this.#yaml.document) ?? []) : (this.problem("wrong-type", node, { key, expected: "a list" }), []);
  }
  /** A mapping under a key. */
  fields(key) {
    let node = this.node(key);
    return node === void 0 ? void 0 : this.fieldsOf(node, key);
  }
  /** The fields of an element; reported as `key` where it is no mapping. */
  fieldsOf(node, key) {
    if (isMap(node)) return new _Fields(this.#yaml, node, this.#report);
    this.problem("wrong-type", node, { key, expected: "a mapping" });
  }
  /** Language → text; a plain string is text in `language`. */
  texts(key, language2 = "und") {
    let node = this.node(key);
    if (node === void 0) return {};
    let single2 = scalarText(node);
    if (single2 !== void 0) return { [language2]: single2 };
    let fields = this.fieldsOf(node, key), texts = {};
    for (let name of fields?.keys() ?? []) {
      let text = fields?.string(name);
      text !== void 0 && (texts[name] = text);
    }
    return texts;
  }
};
function scalarText(node) {
  if (!(!isScalar(node) || node.value === null))
    return typeof node.value == "string" ? node.value : node.source;
}
function resolve(node, document) {
  let target = isAlias(node) ? node.resolve(document) : node;
  return target == null || isScalar(target) && target.value === null ? void 0 : target;
}

// src/core/yaml/parse.ts
var conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;
function parseYaml(file, text) {
  let lines = new LineCounter(), problems = [], readable = text.includes("<<<<<<<") ? text.replace(conflictMarker, (marker) => "#" + " ".repeat(marker.length - 1)) : text, document = parseDocument(readable, {
    lineCounter: lines,
    prettyErrors: !1,
    uniqueKeys: !1,
    keepSourceTokens: !0
  }), lineAt = (offset) => Math.max(1, lines.linePos(offset).line), report = (code, offset, data = {}) => {
    let line = lineAt(offset);
    problems.some((known3) => known3.line === line) || problems.push({ code, severity: "error", file, line, data });
  };
  if (readable !== text)
    for (let marker of text.matchAll(conflictMarker))
      marker[0].startsWith("<") && report("merge-conflict", marker.index);
  let tabs = document.errors.filter((error) => isTab(error, readable));
  for (let { pos } of tabs) report("yaml-tab", pos[0]);
  let lastLine = -1;
  for (let error of tabs.length > 0 ? [] : document.errors) {
    let line = lineAt(error.pos[0]), isConsequence = line === lastLine + 1;
    lastLine = line, !isConsequence && report("yaml-syntax", quoteStart(document, error), { reason: error.message.split(`
`)[0] ?? "" });
  }
  return { file, text, document, lineAt, problems };
}
function isTab({ code, pos }, text) {
  let line = text.slice(text.lastIndexOf(`
`, pos[0] - 1) + 1);
  return code === "TAB_AS_INDENT" || /^ *\t/.test(line);
}
function quoteStart(document, { code, pos }) {
  let start = pos[0];
  return code !== "MISSING_CHAR" || visit(document, {
    Scalar: (_key, node) => {
      isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") && node.range && node.range[0] < pos[0] && node.range[1] >= pos[0] && (start = node.range[0]);
    }
  }), start;
}

// src/core/yaml/version.ts
var formatVersion = 1;
function checkVersion(fields, key, file, report) {
  let node = fields.node(key), version = isScalar(node) ? node.value : void 0, line = fields.lineOfKey(key);
  return typeof version != "number" || !(version >= 1) ? (report({ code: "version-missing", severity: "error", file, line, data: { key } }), !1) : version <= formatVersion ? !0 : (report({ code: "version-newer", severity: "error", file, line, data: { version, known: formatVersion } }), !1);
}

// src/core/gazetteer/gazetteerNodes.ts
function listKeyOf(kind) {
  return kind === "actor" ? "actors" : "places";
}

// src/core/gazetteer/readEntity.ts
function readEntity(fields, kind, id, file, line) {
  let builtin = findBuiltin(kind, id), names2 = withoutBlank(fields.texts("name"));
  if (builtin === void 0 && Object.keys(names2).length === 0) {
    fields.problem("name-missing", void 0, { id });
    return;
  }
  let within = fields.string("within"), wikidata = fields.string("wikidata"), at = readPosition(fields);
  return {
    kind,
    id,
    subtype: readKind(fields, kind, id) ?? builtin?.subtype ?? (kind === "actor" ? "organisation" : "region"),
    names: names2,
    aliases: nonBlank(fields.strings("aliases")),
    descriptions: nonBlank(fields.strings("descriptions")),
    demonyms: nonBlank(fields.strings("demonyms")),
    metonyms: nonBlank(fields.strings("metonyms")),
    was: fields.strings("was"),
    ...within === void 0 ? {} : { within },
    ...at === void 0 ? {} : { at },
    ...wikidata === void 0 ? {} : { wikidata },
    source: { file, line }
  };
}
function readKind(fields, kind, id) {
  let kinds4 = kind === "actor" ? actorKinds : placeKinds, written = fields.string("kind");
  if (written === void 0) {
    findBuiltin(kind, id) === void 0 && fields.problem("missing-key", void 0, { key: `${id}: kind` });
    return;
  }
  let known3 = kinds4.find((name) => name === written);
  if (known3 === void 0) {
    let what = kind === "actor" ? "actor" : "place";
    fields.problem("unknown-kind", fields.node("kind"), { kind: written, what, kinds: kinds4.join(", ") });
  }
  return known3;
}
function readPosition(fields) {
  let node = fields.node("at");
  if (node === void 0) return;
  let [latitude, longitude, ...more] = fields.strings("at").map(Number);
  if (latitude !== void 0 && longitude !== void 0 && more.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
  fields.problem("wrong-type", node, { key: "at", expected: "[latitude, longitude] in degrees" });
}
function nonBlank(texts) {
  return texts.some(isBlank) ? texts.filter((text) => !isBlank(text)) : texts;
}
function withoutBlank(texts) {
  for (let key in texts)
    if (isBlank(texts[key] ?? ""))
      return Object.fromEntries(Object.entries(texts).filter(([, text]) => !isBlank(text)));
  return texts;
}
function isBlank(text) {
  return text.trim() === "";
}

// src/core/gazetteer/gazetteerDocument.ts
function readGazetteerDocument(file, text, kind) {
  let yaml2 = parseYaml(file, text), problems = [...yaml2.problems], report = (problem) => {
    problems.push(problem);
  }, root = Fields.root(yaml2, report);
  if (root === void 0) {
    let empty = { kind, entities: [], off: [], ignore: [], problems, writable: problems.length === 0 };
    return { yaml: yaml2, gazetteer: empty, entries: [] };
  }
  let versionKnown = checkVersion(root, "gazetteer", file, report), entries = readEntries(yaml2, root, kind, file, report), gazetteer = {
    kind,
    ...partsOf(entries),
    ignore: root.strings("ignore"),
    problems: withoutCutOff(
      problems,
      yaml2.problems,
      entries.map(({ at }) => yaml2.lineAt(at))
    ),
    writable: yaml2.problems.length === 0 && versionKnown
  };
  return { yaml: yaml2, gazetteer, entries };
}
function partsOf(entries) {
  return {
    entities: entries.flatMap(({ value }) => typeof value == "object" ? [value] : []),
    off: entries.flatMap(({ id, value }) => value === "off" ? [id] : [])
  };
}
function readEntries(yaml2, root, kind, file, report) {
  let entries = [], listKey = listKeyOf(kind), list3 = root.node(listKey);
  if (list3 === void 0) return entries;
  if (!isMap(list3))
    return root.problem("wrong-type", list3, { key: listKey, expected: "a mapping" }), entries;
  let lines = /* @__PURE__ */ new Map();
  for (let pair of list3.items) {
    let key = pair.key, id = keyOf(pair), line = root.lineOf(key), first = lines.get(id);
    if (first !== void 0) {
      report({ code: "duplicate-id", severity: "error", file, line, data: { id, first, inFile: "" } });
      continue;
    }
    lines.set(id, line);
    let value = readValue(yaml2, root, pair, kind, { id, file, line });
    entries.push({ id, at: key.range?.[0] ?? 0, value });
  }
  return entries;
}
function readValue(yaml2, root, pair, kind, { id, file, line }) {
  let value = isAlias(pair.value) ? pair.value.resolve(yaml2.document) : pair.value;
  if (isScalar(value) && value.value === !1) return "off";
  if (value == null || isScalar(value) && value.value === null) {
    findBuiltin(kind, id) === void 0 && root.problem("name-missing", pair.key, { id });
    return;
  }
  let fields = root.fieldsOf(value, id);
  return fields && readEntity(fields, kind, id, file, line);
}

// src/core/gazetteer/entryContent.ts
var entryKeys = [
  "kind",
  "name",
  "aliases",
  "descriptions",
  "demonyms",
  "metonyms",
  "within",
  "at",
  "wikidata",
  "was"
];

// src/core/gazetteer/plainFields.ts
var plain2 = /\p{L}[\p{L}\p{M}\p{N} ._’()/-]*/uy, nothing = /^(?:null|Null|NULL)$/, language = /[a-z][A-Za-z0-9-]*/y, keys = new Set(entryKeys.filter((name) => name !== "at")), noTexts = [], PlainFields = class _PlainFields {
  /** So few that looking through them is faster than a `Map` is made. */
  #names;
  #values;
  /** Whether something was asked for that is not so: the parser is to say what. */
  isAmiss = !1;
  constructor(names2, values) {
    this.#names = names2, this.#values = values;
  }
  /** Of the lines of an entry below that of its id, which is indented so far; undefined where they are any other way. */
  static of(lines, outer) {
    let names2 = [], values = [], inner2 = lines.indent;
    if (!(inner2 <= outer)) {
      for (; !lines.isOver(); ) {
        let { text, start } = lines;
        if (lines.indent !== inner2) return;
        let colon = text.indexOf(":", start);
        if (colon < 0 || colon >= lines.end) return;
        let name = text.slice(start, colon);
        if (!keys.has(name) || names2.includes(name)) return;
        names2.push(name);
        let value;
        if (colon + 1 < lines.end ? (value = valueIn(lines, colon + 1), lines.next()) : (lines.next(), value = lines.isOver() || lines.indent <= inner2 ? void 0 : blockOf(lines, inner2)), value === void 0) return;
        values.push(value);
      }
      return new _PlainFields(names2, values);
    }
  }
  #value(name) {
    return this.#values[this.#names.indexOf(name)];
  }
  string(name) {
    let value = this.#value(name);
    return value === void 0 || typeof value == "string" ? value : this.problem();
  }
  strings(name) {
    let value = this.#value(name) ?? noTexts;
    return typeof value == "string" ? [value] : isList(value) ? value : (this.problem(), noTexts);
  }
  texts(name, language2 = "und") {
    let value = this.#value(name) ?? {};
    return typeof value == "string" ? { [language2]: value } : isList(value) ? (this.problem(), {}) : value;
  }
  node() {
  }
  problem() {
    this.isAmiss = !0;
  }
};
function isList(value) {
  return Array.isArray(value);
}
function valueIn({ text, end }, at) {
  if (plain2.lastIndex = at + 1, text.charCodeAt(at) !== space || !plain2.test(text) || plain2.lastIndex !== end || text.charCodeAt(end - 1) === space) return;
  let value = text.slice(at + 1, end);
  return nothing.test(value) ? void 0 : value;
}
function blockOf(lines, outer) {
  let { text, indent } = lines, isList2 = text.charCodeAt(lines.start) === dash, items = [], texts = {};
  for (; !lines.isOver() && lines.indent > outer; lines.next()) {
    let { start } = lines;
    if (lines.indent !== indent || isList2 !== (text.charCodeAt(start) === dash) || (language.lastIndex = start, !isList2 && (!language.test(text) || text.charCodeAt(language.lastIndex) !== colonUnit)))
      return;
    let value = valueIn(lines, isList2 ? start + 1 : language.lastIndex + 1);
    if (value === void 0) return;
    if (isList2) items.push(value);
    else {
      let name = text.slice(start, language.lastIndex);
      if (nothing.test(name) || Object.hasOwn(texts, name)) return;
      texts[name] = value;
    }
  }
  return isList2 ? items : texts;
}
var [space, dash, colonUnit] = [32, 45, 58];

// src/core/gazetteer/plainLines.ts
var PlainLines = class {
  text;
  /** Where the line that is at hand begins behind its spaces, how many those are, and where it ends. */
  start = 0;
  indent = 0;
  end = 0;
  #isOver = !1;
  #next;
  #limit;
  constructor(text, from, to) {
    this.text = text, this.#next = from, this.#limit = to, this.next();
  }
  /** Whether there is no line at hand. */
  isOver() {
    return this.#isOver;
  }
  next() {
    let { text } = this;
    for (; this.#next < this.#limit; ) {
      let from = this.#next, found = text.indexOf(`
`, from);
      this.end = found < 0 || found > this.#limit ? this.#limit : found, this.#next = this.end + 1;
      let at = from;
      for (; text.charCodeAt(at) === space2; ) at++;
      this.start = at, this.indent = at - from;
      let unit = text.charCodeAt(at);
      if (!(at >= this.end || unit === hash2 || unit === carriageReturn && at + 1 === this.end)) return;
    }
    this.#isOver = !0;
  }
}, [space2, hash2, carriageReturn] = [32, 35, 13];

// src/core/gazetteer/gazetteerPieces.ts
var together4 = 16;
function* readingPieces(file, text, kind, outline) {
  let reader = new PieceReader(file, text, kind), [first, last] = [outline[0], outline.at(-1)];
  if (first === void 0 || last === void 0) return;
  let frame = readGazetteerDocument(file, `${text.slice(0, first.start)}${text.slice(last.end)}
`, kind);
  if (frame.gazetteer.problems.length > 0 || frame.entries.length > 0) return;
  for (let entry of outline) {
    if (!reader.read(entry)) return;
    yield;
  }
  if (!reader.finish()) return;
  let { entries, problems } = reader;
  if (!(new Set(entries.map(({ id }) => id)).size < outline.length))
    return { gazetteer: { ...frame.gazetteer, ...partsOf(entries), problems }, entries };
}
var PieceReader = class {
  entries = [];
  problems = [];
  #file;
  #text;
  #kind;
  #others = [];
  constructor(file, text, kind) {
    this.#file = file, this.#text = text, this.#kind = kind;
  }
  /** False where it cannot be read by itself. */
  read(entry) {
    let lines = new PlainLines(this.#text, entry.start, entry.end), { indent } = lines, id = idIn(lines);
    lines.next();
    let fields = id === void 0 ? void 0 : PlainFields.of(lines, indent);
    if (fields && id !== void 0) {
      if (!this.finish()) return !1;
      let value = readEntity(fields, this.#kind, id, this.#file, entry.line);
      if (!fields.isAmiss)
        return this.entries.push({ id, value }), !0;
    }
    return this.#others.push(entry), this.#others.length < together4 || this.finish();
  }
  /** Parses the entries that wait for it; false where they cannot be read by themselves. */
  finish() {
    let others = this.#others, [first, last] = [others[0], others.at(-1)];
    if (first === void 0 || last === void 0) return !0;
    this.#others = [];
    let head = `gazetteer: 1
${listKeyOf(this.#kind)}:
`, piece = head + this.#text.slice(first.start, last.end), { yaml: yaml2, entries, gazetteer } = readGazetteerDocument(this.#file, piece, this.#kind);
    if (yaml2.problems.length > 0 || entries.length !== others.length || hasAnchors(yaml2)) return !1;
    let offset = first.line - 3;
    for (let [i, { id, at, value }] of entries.entries()) {
      let { start, end, line } = others[i] ?? first, place2 = at - head.length + first.start;
      if (place2 < start || place2 >= end) return !1;
      let isEntity = typeof value == "object";
      this.entries.push({ id, value: isEntity ? { ...value, source: { ...value.source, line } } : value });
    }
    for (let problem of gazetteer.problems)
      this.problems.push({ ...problem, line: problem.line + offset });
    return !0;
  }
}, opening = /[A-Za-z][\w-]*:/y;
function idIn({ text, start, end, indent }) {
  return opening.lastIndex = start, indent > 0 && opening.test(text) && opening.lastIndex === end ? text.slice(start, end - 1) : void 0;
}

// src/core/gazetteer/gazetteerMemory.ts
var worthwhile = 24, GazetteerMemory = class {
  #known = new RecentFiles();
  read(file, text, kind) {
    return atOnce(this.reading(file, text, kind));
  }
  /** The same in slices; a file that is not in order is parsed in one. */
  *reading(file, text, kind) {
    let key = `${kind} ${file}`, before = this.#known.get(key);
    if (before?.text === text) return { gazetteer: before.gazetteer, known: before };
    let outline = outlineUnder(listKeyOf(kind), text, opensEntry);
    if (outline === void 0 || outline.length < worthwhile) {
      let document2 = readGazetteerDocument(file, text, kind);
      return { gazetteer: document2.gazetteer, document: document2 };
    }
    let again = before && readAgain(file, text, kind, outline, before);
    if (again) return { gazetteer: again.gazetteer, known: this.#known.remember(key, again) };
    yield;
    let pieces = yield* readingPieces(file, text, kind, outline);
    if (pieces) {
      let { gazetteer: gazetteer2, entries: entries2 } = pieces, isKnown = gazetteer2.writable && gazetteer2.problems.length === 0;
      return {
        gazetteer: gazetteer2,
        ...isKnown && { known: this.#known.remember(key, { text, outline, entries: entries2, gazetteer: gazetteer2 }) }
      };
    }
    let document = readGazetteerDocument(file, text, kind), { gazetteer, entries } = document;
    return isPlain(document, outline) ? { gazetteer, document, known: this.#known.remember(key, { text, outline, entries, gazetteer }) } : { gazetteer, document };
  }
}, opensEntry = /(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*|"[^"\\\n]*"|'[^'\n]*'):(?=\s)/uy;
function readAgain(file, text, kind, outline, before) {
  let wordsOf3 = (whole, { start, end }) => whole.slice(start, end), places2 = new Map(before.outline.map((entry, i) => [wordsOf3(before.text, entry), i])), known3 = outline.map((entry) => before.entries[places2.get(wordsOf3(text, entry)) ?? -1]), last = outline.length - 1, isRead = (i) => i === last || known3[i] === void 0, own = outline.filter((_, i) => isRead(i));
  if (own.length > outline.length / 2) return;
  let read = readGazetteerDocument(file, new Excerpt(text, outline, isRead).text, kind);
  if (read.entries.length !== own.length || !isSound(read)) return;
  let next = 0, entries = outline.flatMap(({ line }, i) => {
    let entry = isRead(i) ? read.entries[next++] : known3[i];
    return entry ? [{ id: entry.id, value: onLine(entry.value, line) }] : [];
  });
  if (new Set(entries.map(({ id }) => id)).size === outline.length)
    return { text, outline, entries, gazetteer: { ...read.gazetteer, ...partsOf(entries) } };
}
function onLine(value, line) {
  return typeof value != "object" || value.source.line === line ? value : { ...value, source: { ...value.source, line } };
}
function isPlain(document, outline) {
  let starts = document.entries.map(({ at }) => at);
  return isOutlined(outline, starts) && isSound(document);
}
function isSound({ gazetteer, yaml: yaml2 }) {
  return gazetteer.writable && gazetteer.problems.length === 0 && !hasAnchors(yaml2);
}

// src/core/gazetteer/readGazetteer.ts
var memory = new GazetteerMemory();
function* readingGazetteer(file, text, kind) {
  return (yield* memory.reading(file, text, kind)).gazetteer;
}

// src/core/recognise/unitKinds.ts
var Gap = {
  /** A line end. */
  line: 1,
  /** A blank line, or the beginning of the text. */
  paragraph: 2,
  /** A quotation mark or bracket. */
  quote: 4,
  /** A comma or a semicolon. */
  comma: 8,
  /** A full stop, question or exclamation mark. */
  stop: 16,
  colon: 32,
  dash: 64,
  other: 128
}, wordUnit = 256, ignorableUnit = 512, lineUnit = 1024, insideWord = wordUnit | ignorableUnit, unknown = 2048, kinds = new Uint16Array(65536).fill(unknown);
for (let [characters, bit] of [
  [`"«»“”„‟‹›()[]{}‘’'`, Gap.quote],
  [",،;؛", Gap.comma],
  [".!?؟…۔", Gap.stop],
  [":", Gap.colon],
  ["-–—‑/", Gap.dash],
  [`
`, lineUnit]
])
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = bit;
function kindOf(unit) {
  let known3 = kinds[unit] ?? 0;
  return known3 === unknown ? kinds[unit] = classify2(unit) : known3;
}
function classify2(unit) {
  let kind = classOf(unit);
  return kind === characterClass.word ? wordUnit : kind === characterClass.ignorable ? ignorableUnit : /\s/u.test(String.fromCharCode(unit)) ? 0 : Gap.other;
}

// src/core/recognise/verbShapes.ts
var verbSuffix = "(?:ه|ها|هم|هما)?", pastFeminine = new RegExp(`^[وف]?(?!ال).{3,}ت${verbSuffix}$`, "u"), present = new RegExp(`^[وفس]{0,2}[تي][^ا]?.{2,5}${verbSuffix}$`, "u"), nounsInTeh = /^(?:تاريخ|تراب|تخوم|تجار|تلال|تركي|تونس|تشرين|تقرير)/u;
function looksLikeVerb(word) {
  let { folded: folded2 } = word;
  return word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.title) || folded2.startsWith("ال") || /ات(?:ه|ها|هم)?$/u.test(folded2) ? !1 : pastFeminine.test(folded2) || looksLikePresent(word);
}
function looksLikePresent(word) {
  let { folded: folded2 } = word;
  return word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.function) ? !1 : present.test(folded2) && !nounsInTeh.test(folded2) && !/^[وف]?ت(?:.ا..|..ي.)$/u.test(folded2);
}
function looksLikeBareVerb(word) {
  return word.word === 0 && word.classes === 0 && /^.{2,4}ت$/u.test(word.folded) && !word.folded.endsWith("ات");
}
var verbalNoun = /^[وفبل]{0,2}(?:ا[^ل].{1,4}ا.|ت..ي.|ت.ا..|م.ا..ه)$/u, nounsOfThings = new Set(
  "اقتصاد باقتصاد لاقتصاد تاريخ تجاره تراث احتياط اتحاد اعمار استقرار احتلال".split(" ")
);
function looksLikeVerbalNoun(word) {
  return word.nisba || word.classes & (WordClass.function | WordClass.placeNoun | WordClass.common) ? !1 : verbalNoun.test(word.folded) && !nounsOfThings.has(word.folded) && !/^[وفبل]?أ/u.test(word.bare) && word.foreign < 0.3;
}

// src/core/recognise/evidence.ts
var sentenceEnd = Gap.stop | Gap.paragraph;
function evidenceFor(tokens, span2) {
  let before = ((tokens.gaps[span2.first] ?? Gap.paragraph) & (sentenceEnd | Gap.comma | Gap.colon)) === 0 ? tokens.form(span2.first - 1) : void 0;
  return evidenceBefore(tokens, span2, before) ?? evidenceAfter(tokens, span2) ?? objectOfActor(tokens, span2);
}
function evidenceBefore(tokens, span2, before) {
  let preposition = span2.cut?.preposition;
  if (before !== void 0 && span2.cut === void 0) {
    if (before.classes & WordClass.inside || isPlaceNoun(before)) return "place";
    if (before.classes & WordClass.function) {
      let said = evidenceOfParticle(tokens, span2.first - 1, before.folded);
      if (said !== null) return said;
    }
    if (before.classes & WordClass.movement) return "place";
    if (before.classes & (WordClass.saying | WordClass.acting | WordClass.relation) || looksLikeVerb(before) || looksLikeVerbalNoun(before)) return "actor";
  }
  if (preposition === "ب") return "place";
  if (preposition === "ل" && before !== void 0 && allegiance.test(before.folded)) return "actor";
}
function isPressed(tokens, at) {
  let noun = tokens.form(at);
  return noun !== void 0 && tokens.gaps[at + 1] === 0 && burdens.has(noun.folded.replace(/^[وبل]?(?:ال)?/u, ""));
}
var burdens = new Set(
  "لوم مسووليه مسئوليه عقوبات عقوبه ضغط ضغوط ضغوطا ضغوطات حظر حظرا رد ردا اعتماد تعويل تاثير حصار".split(" ").map(foldWord)
);
function evidenceOfParticle(tokens, at, particle) {
  switch (particle) {
    case "من":
      return (tokens.form(at - 1)?.classes ?? 0) & WordClass.agentNoun ? "actor" : "place";
    case "بين":
      return isBorder(tokens, at - 1) ? "place" : null;
    case "على":
    case "علي":
      return isPressed(tokens, at - 1) ? "actor" : null;
  }
  return pronouns.has(particle) ? followsVerb(tokens, at) ? "actor" : void 0 : introducing.has(particle) ? isOfStates(tokens, at - 1) ? "actor" : void 0 : null;
}
function isBorder(tokens, at) {
  let noun = tokens.gaps[at + 1] === 0 ? tokens.form(at)?.folded : void 0;
  return noun !== void 0 && /^[وبل]?(?:ال)?(?:حدود|حدوديه|مسافه|طريق|مثلث|معابر|معبر|واصل|واصله)$/u.test(noun);
}
var allegiance = /^[وف]?(?:ال)?(?:تابع|موالي?|حليف|معادي?|مناهض|داعم|مويد|خاضع|مملوك|عميل|عملاء|ولاء|دعمه?ا?|تهديدا?|تحذيرا?|رساله|حديثه?ا?|اتهاماته?ا?|انتقاداته?ا?)(?:ه|ين|ون|يه)?$/u, pronouns = new Set(
  "به بها بهم فيه فيها فيهم منه منها منهم عنه عنها عليه عليها عليهم اليه اليها اليهم له لها لهم معه معها معهم ضده ضدها".split(
    " "
  )
);
function followsVerb(tokens, at) {
  let verb = tokens.form(at - 1);
  return verb === void 0 || tokens.gaps[at] !== 0 ? !1 : (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 || looksLikeVerb(verb);
}
var introducing = new Set("هي وهي هما وهما هم وهم".split(" "));
function isOfStates(tokens, from) {
  for (let at = from; at >= Math.max(0, from - 6) && !((tokens.gaps[at + 1] ?? 0) & sentenceEnd); at--)
    if (/^(?:ال|لل)?(?:دول|دولتين|دولتان|قوي|اطراف|حلفاء|طرفان|طرفين)$/u.test(tokens.form(at)?.folded ?? ""))
      return !((tokens.form(at - 1)?.classes ?? 0) & WordClass.inside);
  return !1;
}
function isPlaceNoun(word) {
  return (word.classes & (WordClass.placeNoun | WordClass.direction)) !== 0;
}
function evidenceAfter(tokens, span2) {
  let after = tokens.form(span2.last + 1), gap = tokens.gaps[span2.last + 1] ?? Gap.paragraph;
  if (after === void 0 || gap & sentenceEnd && !endsAbbreviation(tokens, span2.last + 1))
    return;
  let atStart = ((tokens.gaps[span2.first] ?? 0) & (Gap.paragraph | Gap.line)) !== 0;
  if (atStart && gap & (Gap.dash | Gap.quote) || gap & Gap.line && (tokens.gaps[span2.first] ?? 0) & Gap.dash) return "place";
  if (gap & Gap.colon) return atStart && shouts(tokens, span2) ? "place" : "actor";
  let apposed = gap === Gap.comma && tokens.gaps[span2.first] === Gap.comma && after.isLatin;
  if (gap & (Gap.comma | Gap.dash) && !(apposed && after.classes & (WordClass.saying | WordClass.acting)))
    return;
  let before = after.isLatin && !gap && tokens.gaps[span2.first] === 0 ? tokens.form(span2.first - 1) : void 0;
  if (before !== void 0 && /^(?:on|of|for|about|over|from|the)$/u.test(before.folded)) {
    let article = before.folded === "the" ? tokens.form(span2.first - 2)?.folded : before.folded;
    if (/^(?:on|of|for|about|over|from)$/u.test(article ?? "")) return;
  }
  return !span2.cut?.preposition && beginsVerb(tokens, span2.last + 1, after) ? "actor" : void 0;
}
function shouts(tokens, { first }) {
  return /^\p{Lu}{4,}$/u.test(tokens.form(first)?.bare ?? "");
}
function beginsVerb(tokens, at, word) {
  let verb = (verbParticles.has(word.folded) && tokens.gaps[at + 1] === 0 ? tokens.form(at + 1) : void 0) ?? word;
  return (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 || looksLikePresent(verb) || looksLikeBareVerb(verb);
}
var verbParticles = new Set("لا لم لن قد سوف".split(" "));
function endsAbbreviation(tokens, next) {
  return /^[a-z]/u.test(tokens.form(next)?.bare ?? "") && tokens.gaps[next] === Gap.stop && tokens.form(next - 1)?.folded.length === 1;
}
function objectOfActor(tokens, span2) {
  if (!span2.cut?.preposition)
    for (let at = span2.first - 1; at >= Math.max(0, span2.first - 6); at--) {
      let word = tokens.form(at);
      if (word === void 0 || (tokens.gaps[at + 1] ?? 0) & sentenceEnd) return;
      if (word.accuses) return "actor";
      if (word.classes & (WordClass.inside | WordClass.movement) || word.hasPreposition) return;
    }
}

// src/core/recognise/lexicon/organisationNouns.ts
var set2 = (words) => new Set(words.trim().split(/\s+/u).map(foldWord)), namers = set2(
  "شركة موقع مجموعة مؤسسة صحيفة جريدة مجلة قناة فضائية محطة إذاعة تلفزيون شبكة وكالة ميليشيا مليشيا حركة جماعة تنظيم منظمة جمعية حزب فريق مصنع دار وصحيفة ومجلة وقناة"
), heads = set2(
  "حزب منظمة جمعية اتحاد بنك مصرف جامعة رابطة نقابة معهد جبهة كتائب نادي أكاديمية وكالة"
), definite = set2(
  "الاتحاد المنظمة البنك المجلس الهيئة الجمعية المركز المعهد المؤسسة الصندوق الوكالة الرابطة النقابة الجبهة الحزب الشركة الحركة المصرف المكتب الجامعة المفوضية"
), national = set2(
  "مركز جهاز هيئة مجلس لجنة دائرة مديرية وكالة مؤسسة اتحاد رابطة محكمة غرفة صندوق معهد حرس"
), arms = set2("المخابرات الاستخبارات"), verbal = set2("تنظيم حركة جماعة فريق دار شبكة مجموعة موقع"), press = set2(
  "صحيفة جريدة مجلة موقع قناة فضائية محطة إذاعة تلفزيون شبكة وكالة وصحيفة ومجلة وقناة"
), forces = set2("جيش فيلق لواء كتيبة كتائب سرايا ألوية قوات"), papers = set2("صحيفة جريدة مجلة"), armed = set2("ميليشيا مليشيا حركة جماعة تنظيم جبهة كتائب كتيبة لواء ألوية جيش فيلق سرايا قوات"), organisationHeads = /* @__PURE__ */ new Set([
  ...namers,
  ...heads,
  ...definite,
  ...forces,
  ...national,
  ...arms
]), known2 = (word) => organisationHeads.has(word);
function organisationNoun(folded2) {
  if (known2(folded2)) return { noun: folded2, letters: 0 };
  if (!/^[وفبل]/u.test(folded2)) return;
  let rest = folded2.slice(1);
  if (known2(rest)) return { noun: rest, letters: 1 };
  if (folded2.startsWith("لل") && known2(`ا${rest}`)) return { noun: `ا${rest}`, letters: 1 };
  if (/^[وف][بل]/u.test(folded2) && known2(folded2.slice(2))) return { noun: folded2.slice(2), letters: 2 };
}

// src/core/recognise/context.ts
function chooseSenses(tokens, chosen, rules = !0) {
  let open = chosen.map(({ span: span2 }) => isOpen(span2));
  if (!open.includes(!0)) return chosen.map(({ span: span2 }) => span2.senses[0]);
  let evidence = chosen.map(({ span: span2 }, at) => {
    if (!(!rules || !open[at]))
      return isOutletOrPlace(span2) ? evidenceOfOutlet(tokens, span2) : evidenceFor(tokens, span2);
  });
  if (rules)
    for (let step of [1, 1, -1]) shareEvidence(tokens, chosen, open, evidence, step);
  return chosen.map(({ span: span2 }, at) => {
    if (!open[at]) return span2.senses[0];
    let wanted = evidence[at] ?? "place";
    return span2.senses.find(({ entity: entity2 }) => entity2.kind === wanted) ?? span2.senses[0];
  });
}
function isOpen(span2) {
  let { senses } = span2;
  if (senses.length < 2) return !1;
  let kind = senses[0]?.entity.kind;
  return senses.some(({ entity: entity2 }) => entity2.kind !== kind);
}
function isOutletOrPlace(span2) {
  let actor2 = span2.senses.find(({ entity: entity2 }) => entity2.kind === "actor");
  return actor2 !== void 0 && actor2.entity.subtype !== "state" && !actor2.metonym;
}
function evidenceOfOutlet(tokens, span2) {
  let before = tokens.form(span2.first - 1);
  if (before !== void 0 && tokens.gaps[span2.first] === 0) {
    let says = before.classes & WordClass.saying && !(before.classes & WordClass.movement);
    if (span2.cut === void 0 && says || span2.cut?.preposition === "ل" && isSpeech(tokens, span2.first)) return "actor";
  }
  let quoted = (tokens.gaps[span2.first] ?? 0) & Gap.quote && (tokens.gaps[span2.last + 1] ?? 0) & Gap.quote, noun = before?.organisation && (press.has(before.organisation.noun) || namers.has(before.organisation.noun));
  return quoted || noun ? "actor" : "place";
}
function isSpeech(tokens, before) {
  for (let at = before - 1; at >= Math.max(0, before - 3) && tokens.gaps[at + 1] === 0; at--) {
    let word = tokens.form(at);
    if (word && (word.classes & WordClass.saying || speeches.has(word.folded.replace(/^[وفبل]/u, ""))))
      return !0;
  }
  return !1;
}
var speeches = new Set("تصريح تصريحات حديث حديثه حديثها مقابله حوار بيان".split(" "));
function shareEvidence(tokens, chosen, open, evidence, step) {
  for (let at = step > 0 ? 0 : chosen.length - 1; at >= 0 && at < chosen.length; at += step) {
    let here = chosen[at], other = chosen[at - step];
    if (!open[at] || !here || !other || evidence[at] !== void 0) continue;
    let left = step > 0 ? other.span : here.span, right = step > 0 ? here.span : other.span, and = isAnd(tokens, left.last + 1, right.first);
    if (right.first !== left.last + 1 && !and) continue;
    let gap = tokens.gaps[right.first] ?? 0;
    if (and || right.cut?.conjunction || gap === Gap.dash) {
      if (right.cut?.preposition) continue;
      evidence[at] = evidence[at - step] ?? (isActor(other) ? "actor" : void 0);
    }
  }
}
function isAnd(tokens, from, to) {
  return tokens.form(from)?.folded !== "and" ? !1 : to === from + 1 || to === from + 2 && tokens.form(from + 1)?.folded === "the";
}
function isActor({ span: span2 }) {
  let { senses, guess: guess2 } = span2;
  return guess2?.kind === "actor" || senses.length > 0 && senses.every(({ entity: entity2 }) => entity2.kind === "actor");
}

// src/core/recognise/lexicon/accusing.ts
var accusing = new Set(
  "اتهم اتهمت يتهم تتهم حمل حملت يحمل تحمل طالب طالبت يطالب تطالب دعا دعت يدعو تدعو انتقد انتقدت هدد هددت تهدد حذر حذرت ادان ادانت".split(
    " "
  )
);

// src/core/recognise/lexicon/adjectives.ts
var adjectives;
function adjectiveOf(raw) {
  return adjectives ??= makeAdjectives(), adjectives.get(raw);
}
function makeAdjectives() {
  let made2 = /* @__PURE__ */ new Map();
  for (let state of states())
    for (let adjective of adjectivesOf(state)) made2.has(adjective) || made2.set(adjective, state);
  return made2;
}
function adjectivesOf({ id, adjective }) {
  return adjective === "" || adjective.includes(" ") ? [] : id === "united-states" ? [adjective, "US", "USA"] : id === "united-kingdom" ? [adjective, "UK"] : [adjective];
}

// src/core/recognise/lexicon/eponyms.ts
var set3 = (words) => new Set(words.split(" ").map(foldWord)), facilities = set3(
  "مطار مستشفى ميناء جسر استاد ملعب قاعدة سد طريق شارع حديقة ساحة ميدان جامع مسجد قصر برج متحف مكتبة نفق مدينة مجمع مرسى"
), institutions = set3("جامعة مركز مؤسسة معهد كلية جمعية مدرسة أكاديمية صندوق برنامج مشروع"), events = set3("جائزة كأس دوري وسام بطولة دورة ميدالية سباق حملة"), eponymNouns = /* @__PURE__ */ new Set([...facilities, ...institutions, ...events]), facility = { kind: "place", subtype: "facility", form: "name", rule: "place-noun" }, institution = {
  kind: "actor",
  subtype: "organisation",
  form: "name",
  rule: "organisation-noun"
};
function eponymNoun(folded2) {
  let proclitics2 = /^[وف]?[بلك]?/u.exec(folded2)?.[0].length ?? 0;
  for (let letters2 = 0; letters2 <= proclitics2; letters2++) {
    let rest = folded2.slice(letters2);
    if (facilities.has(rest)) return { letters: letters2, guess: facility };
    if (institutions.has(rest)) return { letters: letters2, guess: institution };
    if (events.has(rest)) return { letters: letters2, guess: void 0 };
  }
}

// src/core/recognise/lexicon/homographs.ts
var builtinHomographs = `
كابل مشهد العربية الحياة المنار الأهرام السفير النهار فورد مالي فتح الباب القصير الحديثة القائم الطبقة الخبر الجوف صور معان قم بم كان الزاوية الأحمدي
الأبيض الجنينة ليل رين بالي جاوة كوبي واس شل ديل سوني كانو الزرقاء يوتا صوفيا الجزيرة الضفة الأطلسي التشيك ديلي جولو أوراكل ياهو الأمازون العاصي دهب
الساحل آيوا فاس مسقط الهدى السند shell ford dell nice male split الناصرة المثنى القصرين العيون بون برن ليون نيس الكوت الحلة العقبة الخليل العمارة
المنصورة عمران إب حجة القريتين السخنة الصنمين إزرع مسد فاغنر
`, builtinRareWords = `
الطائف عسير نجران جازان تعز حماة السويداء الرمادي رفح سنجار صحار جنين بيجي برقة طابا عكا حائل ينبع أبين لحج ذمار غزني خوست كونار قندوز هرات الكوفة صفد
الظهران القطيف الجبيل المنيا سوسة البليدة المفرق سرت بنين ليدز بورتو الضالع ميسان بابل المحمودية اللطيفية دكا ريغا ليما جوبا تورينو بيرث آسام زابل دوما هجين البصيرة مسكنة جبلة العشارة حارم طفس
`, followers = /* @__PURE__ */ new Map([
  ["النيل", "من"],
  ["مسقط", "راس"]
]), genericNouns = "القاعدة الدولة النظام التنظيم الوزارة التحالف الجماعة الحركة الجبهة الحزب الجيش الحكومة المعارضة الكتائب", membership = `
تنظيم زعيم قيادي قياديا قيادات عناصر مقاتلي مقاتلو مسلحي مسلحو فرع خلايا خلية هجمات قادة قائد عضو أعضاء إرهابيي إرهابيو متشددي صفوف جماعة حركة شبكة مرتبط مرتبطة مرتبطين المرتبط المرتبطة المرتبطين
مرتبطون مرتبطا التابع التابعة تابع تابعة الموالي الموالية موالية صلة صلات علاقة علاقات ارتباط ارتباطه ارتباطها ارتباطهم ولاء الولاء بايع مبايعة انتماء انتمائه الانتماء يتبع تتبع معسكرات أيديولوجيا فكر
`, adverbs = setOf("دوما"), homographs = setOf(builtinHomographs + builtinRareWords), rareWords = setOf(builtinRareWords), generics = setOf(genericNouns), membershipWords = setOf(membership), organisationNouns = setOf(
  "حركة حركتي حزب جماعة تنظيم شركة مراسل مراسلة موقع تلفزيون مجموعة مؤسسة منظمة وكالة صحيفة جريدة مجلة قناة فضائية إذاعة تلفزيون شبكة جبهة كتائب لواء فصيل مليشيا ميليشيا بنك مصرف جمعية اتحاد نقابة هيئة"
);
function mayBeWord(word) {
  return homographs.has(word) || generics.has(word) || followers.has(word) || word === "سوريه" || word === "السعوديه";
}
function setOf(words) {
  return new Set(words.trim().split(/\s+/u).map(foldWord));
}

// src/core/recognise/lexicon/nominalHeads.ts
var heads2 = new Map(
  "تنظيم جماعة حركة جبهة حزب وزارة تحالف نظام وكالة صحيفة قناة منظمة هيئة مركز لجنة مجلس شركة جيش حكومة ميليشيا محكمة اتحاد حلف مؤسسة جمعية".split(" ").map((noun) => [`ال${foldWord(noun)}`, foldWord(noun)])
), englishHeads = new Set(
  "observatory ministry coalition regime agency front committee council organisation organization".split(" ")
), nominalHeads = /* @__PURE__ */ new Set([...heads2.keys(), ...englishHeads]);
function nominalHead(folded2) {
  let whole = heads2.get(folded2);
  if (whole !== void 0) return { noun: whole, cut: void 0 };
  if (englishHeads.has(folded2)) return { noun: folded2, cut: void 0 };
  if (!(folded2.length > 11))
    for (let cut of cutsOf(folded2)) {
      let noun = heads2.get(cut.rest);
      if (noun !== void 0 && !(noun === "وكاله" && cut.preposition === "ب")) return { noun, cut };
    }
}

// src/core/recognise/lexicon/spokespersons.ts
var spokespersons = /* @__PURE__ */ new Set([
  "المتحدث",
  "المتحدثه",
  "الناطق",
  "الناطقه",
  "الممثل",
  "الممثله"
]);

// src/core/recognise/lexicon/nounStems.ts
var stems = new Set(
  [...eponymNouns, ...nominalHeads, ...organisationHeads, ...spokespersons].flatMap(
    (noun) => noun.startsWith("ال") ? [noun, `ل${noun.slice(1)}`, `ل${noun.slice(2)}`] : [noun]
  )
);
function mayBeNoun(folded2) {
  if (stems.has(folded2)) return !0;
  for (let letters2 = 1; letters2 < 4 && proclitics.includes(folded2.charAt(letters2 - 1)); letters2++)
    if (stems.has(folded2.slice(letters2))) return !0;
  return !1;
}
var proclitics = "وفبلك";

// src/core/recognise/interest.ts
var Interest = {
  /** It begins a name of the gazetteer. */
  name: 1,
  /** It is a given name or begins a kunya, perhaps after a proclitic. */
  opensPerson: 2,
  /** It may be part of a name by its shape. */
  nameLike: 4,
  /** A word of no list with the article, which may be a surname. */
  definite: 8,
  organisationNoun: 16,
  placeNoun: 32,
  nominal: 64,
  spokesperson: 128,
  /** A noun of what is named after persons. */
  eponymNoun: 536870912,
  /** Any of the five above: `Tokens.nouns`. */
  nouns: 536871152,
  /** A noun of office. */
  office: 256,
  /** It may begin a person's name, or is a noun of office: `Tokens.people`. */
  people: 270,
  /** A title, what may follow one, or a verb of saying: a name may come after it. */
  lead: 512,
  /** It begins with a Latin capital. */
  capital: 1024,
  /** An adjective of nationality in English: Russian. */
  adjective: 2048,
  /** It is a whole name of the gazetteer, or all that stands before the nisba in that of an institution. */
  wholeName: 4096,
  /** It is a word of some name, or may be another spelling of one. */
  inName: 8192,
  /** A name of one word that is an ordinary word too. */
  doubtful: 16384,
  /** Name-like, and foreign enough to begin a name by itself. */
  foreign: 268435456
}, concerns = 4095, endingShift = 16, endingCount = 4096;
function endingIn(interest) {
  return interest >>> endingShift & endingCount - 1;
}
function endingOf(folded2) {
  let last = folded2.length - 1;
  return last < 2 ? 0 : (folded2.charCodeAt(last) * 31 + folded2.charCodeAt(last - 1)) * 37 + folded2.charCodeAt(last - 2) & endingCount - 1;
}
function endingBits(folded2) {
  return endingOf(folded2) << endingShift;
}

// src/core/recognise/wordShapes.ts
var arabic = /^[\u0621-\u064a]+$/u, names = WordClass.given | WordClass.maybeGiven;
function isNameLike(form) {
  let { folded: folded2, classes: classes3, known: known3 } = form;
  if (classes3 !== 0 || known3 || folded2.length < 3 || !arabic.test(folded2) || /^(?:ال|لل|وال|ولل|است|يست|تست|مت|من|مست|و)/u.test(folded2) || form.bare.endsWith("ة") || /(?:ات|يه|ها|هم|هما|تها|ته|نا|وا|اء|ايا)$/u.test(folded2)) return !1;
  let { foreign } = form;
  return /^(?:[يتبفك]|سي|ست|لي|لت)/u.test(folded2) && foreign < 0.3 || /.{4}ا$/u.test(folded2) && foreign < 0.5 ? !1 : !hasFrameInside(folded2);
}
function mayBeSurname(form) {
  let { folded: folded2, classes: classes3, known: known3 } = form;
  if (classes3 !== 0 || known3 || folded2.length < 3 || !arabic.test(folded2) || /^(?:لل|وال|ولل|است|يست|تست|و)|(?:يه|ها|هم|هما|وا|تها|تهم)$/u.test(folded2)) return !1;
  let { foreign } = form;
  return /^[يتن]/u.test(folded2) && foreign < 0.2 ? !1 : !(/^[بل]/u.test(folded2) && foreign < -0.1) && !hasFrameInside(folded2);
}
function hasFrameInside(folded2) {
  return folded2.length > 4 && folded2.endsWith("ا") && (exactClasses(folded2.slice(0, -1)) & ~names) !== 0 ? !0 : cutsOf(folded2).some(({ rest }) => rest.length > 2 && (exactClasses(rest) & ~names) !== 0);
}

// src/core/recognise/forms.ts
var leads = WordClass.title | WordClass.afterTitle | WordClass.saying, foreignEnough = 0.2, hasCapital = /[A-Z\u00c0-\u00de]/u, capital = /^[A-Z\u00c0-\u00de]/u, genitive = /^[A-Z\u00c0-\u00de][a-z\u00df-\u017f]{3,}s$/u, plain3 = /^[\u0621-\u063a\u0641-\u064aA-Za-z]*$/u, noReadings = [], noWords = [], WordForm = class {
  raw;
  folded;
  /** The whole word in the gazetteer's vocabulary; 0 where it is not. */
  word;
  /** Letters at its end that are no part of the name: Syrias, as some newspapers write Syria's. */
  suffix;
  #gazetteer;
  #rules;
  #interest;
  #readings;
  #likeWords;
  #bare;
  #folding;
  #exact;
  #classes;
  #nisba;
  #foreign;
  #surname;
  #organisation;
  #nominal;
  #accuses;
  #preposition;
  /** `interest` where it is known from an earlier time. */
  constructor(raw, gazetteer, rules, interest) {
    this.raw = raw, this.folded = foldWord(raw);
    let word = isWritten(raw, gazetteer) ? gazetteer.idOf(this.folded) : 0, stem = word === 0 && hasCapital.test(raw) && genitive.test(this.bare) ? gazetteer.idOf(this.folded.slice(0, -1)) : 0;
    this.word = stem === 0 ? word : stem, this.suffix = stem === 0 ? 0 : 1, this.#gazetteer = gazetteer, this.#rules = rules, this.#interest = interest;
  }
  /** Bits of `Interest`. */
  get interest() {
    return this.#interest ??= this.#findInterest();
  }
  /** Words of persons' names that it may be another spelling of. */
  get likeWords() {
    return this.#likeWords ??= this.#findLikeWords();
  }
  /** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
  get readings() {
    return this.#readings ??= this.#findReadings();
  }
  /** As written, without marks and tatweel: what folding takes away from letters is still there. */
  get bare() {
    return this.#bare ??= plain3.test(this.raw) ? this.raw : this.raw.normalize("NFC").replace(droppedCharacters, "");
  }
  /** Bits of `WordClass`, of the word as it stands. */
  get exact() {
    return this.#exact ??= exactClasses(this.folded);
  }
  /** Bits of `WordClass`, of the word or of what its proclitics leave. */
  get classes() {
    return this.#classes ??= this.exact || wordClasses(this.folded);
  }
  /** The nationality that it says. */
  get nisba() {
    return this.#nisba === void 0 && (this.#nisba = nisbaOf(this.folded) ?? null), this.#nisba ?? void 0;
  }
  /** It begins with a letter of English. */
  get isLatin() {
    let letter = this.folded.charCodeAt(0);
    return letter >= 97 && letter <= 122;
  }
  /** The noun of organisation that it is. */
  get organisation() {
    return this.#organisation === void 0 && (this.#organisation = organisationNoun(this.folded) ?? null), this.#organisation ?? void 0;
  }
  /** The definite noun of institutions that it is. */
  get nominal() {
    return this.#nominal === void 0 && (this.#nominal = nominalHead(this.folded) ?? null), this.#nominal ?? void 0;
  }
  /** It begins with a Latin capital. */
  get isCapital() {
    return hasCapital.test(this.raw) && capital.test(this.bare);
  }
  /** The state whose English adjective it is. */
  get adjective() {
    return this.isCapital ? adjectiveOf(this.bare) : void 0;
  }
  /** It is a name or a nationality. */
  get known() {
    return this.word !== 0 || this.nisba !== void 0;
  }
  /** It has the article: الروسي; neither ألكسي nor إلى. */
  get definite() {
    return this.folded.startsWith("ال") && this.folded.length > 3 && this.bare.charCodeAt(0) === 1575 && this.folded !== "الان";
  }
  /** How foreign its letters are; see `foreignness`. */
  get foreign() {
    return this.#foreign ??= foreignness(this.folded);
  }
  /** It is a verb of accusing, perhaps with a conjunction. */
  get accuses() {
    return this.#accuses ??= accusing.has(this.folded.replace(/^[وف]/u, ""));
  }
  /** A name begins within it after a preposition. */
  get hasPreposition() {
    return this.#preposition ??= this.readings.some(({ cut }) => cut?.preposition);
  }
  /** It may follow a given name as a surname. */
  get surname() {
    return this.#surname ??= mayBeSurname(this);
  }
  /** Units of `raw` before the folded letter `letters`. */
  skip(letters2) {
    return (this.#folding ??= foldText(this.raw)).toSource(letters2);
  }
  #findLikeWords() {
    if (this.word !== 0) return noWords;
    let { skeletons, skeletonHashes } = this.#gazetteer;
    return skeletonHashes.has(skeletonHash(this.folded)) ? skeletons.get(skeleton(this.folded) ?? "") ?? noWords : noWords;
  }
  #findReadings() {
    let { trie } = this.#gazetteer, whole = this.word === 0 ? 0 : trie.step(0, this.word);
    if (whole !== 0) return [{ skip: 0, node: whole, cut: void 0, alone: void 0 }];
    let likely = this.likeWords.map((word) => trie.step(0, word)).filter((node) => node !== 0).map((node) => ({ skip: 0, node, cut: void 0, alone: this.#sensesAlone(node) })), cut = this.#rules.proclitics === !1 ? noReadings : this.#cutReadings();
    return likely.length === 0 ? cut : [...cut, ...likely];
  }
  /** What another spelling of a name of one word means: persons and places, and only where it is long. */
  #sensesAlone(node) {
    let senses = this.exact === 0 ? this.#gazetteer.senses[node] : void 0, word = this.folded;
    return senses?.filter(
      ({ entity: entity2 }) => entity2.subtype === "person" ? word.length > 6 : entity2.kind === "place" && isSpellingOf(word, entity2)
    )?.map(asVariant) ?? [];
  }
  #cutReadings() {
    let gazetteer = this.#gazetteer, { trie } = gazetteer, cuts = cutsOf(this.folded), readings;
    for (let cut of cuts) {
      let node = trie.step(0, gazetteer.idOf(cut.rest) || -1);
      node !== 0 && isWritten(this.raw.slice(this.skip(cut.letters)), gazetteer) && (readings ??= []).push({ skip: this.skip(cut.letters), node, cut, alone: void 0 });
    }
    return readings === void 0 || this.exact & WordClass.given || cuts.some(({ rest, preposition }) => !preposition && exactClasses(rest) & WordClass.given) ? noReadings : readings;
  }
  #interestOfNames() {
    let { senses, patterns: patterns2 } = this.#gazetteer, interest = this.word !== 0 || this.likeWords.length > 0 ? Interest.inName : 0;
    for (let { node, cut, alone } of this.readings)
      interest |= Interest.name, !(!(alone === void 0 ? senses[node] !== void 0 : alone.length > 0) && patterns2[node] === void 0) && (interest |= Interest.wholeName, mayBeWord(cut?.rest ?? this.folded) && (interest |= Interest.doubtful));
    return interest;
  }
  #findInterest() {
    let interest = this.#interestOfNames();
    if (this.#rules.grammar === !1) return interest;
    let { folded: folded2, exact, classes: classes3 } = this;
    return opensPerson(folded2, exact) && (interest |= Interest.opensPerson), isNameLike(this) && (interest |= Interest.nameLike, this.foreign > foreignEnough && (interest |= Interest.foreign)), classes3 === 0 && this.word === 0 && folded2.startsWith("ال") && (interest |= Interest.definite), mayBeNoun(folded2) && (interest |= interestOfNouns(folded2)), classes3 & WordClass.placeNoun && (interest |= Interest.placeNoun), classes3 & WordClass.office && (interest |= Interest.office), classes3 & leads && (interest |= Interest.lead), this.isCapital && (interest |= Interest.capital), (this.adjective !== void 0 || this.bare === "U") && (interest |= Interest.adjective), interest | endingBits(folded2);
  }
};
function interestOfNouns(folded2) {
  let interest = organisationNoun(folded2) === void 0 ? 0 : Interest.organisationNoun;
  return nominalHead(folded2) !== void 0 && (interest |= Interest.nominal), spokespersons.has(folded2) && (interest |= Interest.spokesperson), eponymNoun(folded2) !== void 0 && (interest |= Interest.eponymNoun), interest;
}
function asVariant(sense) {
  return { ...sense, variant: !0 };
}
function isSpellingOf(word, { names: names2, aliases }) {
  return word.length > 5 && [...Object.values(names2), ...aliases].some((name) => areOneVowelApart(word, foldWord(name)));
}
function isWritten(raw, { surfaces }) {
  return surfaces === void 0 || surfaces.has(raw);
}
function opensPerson(folded2, exact) {
  return exact & (WordClass.given | WordClass.maybeGiven) || folded2 === "عبد" || folded2 === "ابو" || folded2 === "ابي" ? !0 : exact !== 0 ? !1 : cutsOf(folded2).some(({ rest }) => exactClasses(rest) & WordClass.given || rest === "ابو");
}

// src/core/recognise/names.ts
var parting = Gap.paragraph | Gap.comma | Gap.stop | Gap.colon | Gap.other;
function joins(tokens, at) {
  let gap = tokens.gaps[at] ?? Gap.paragraph;
  return (gap & parting) === 0 ? !0 : gap === Gap.stop && tokens.form(at - 1)?.folded.length === 1 && tokens.form(at)?.folded.length === 1;
}
function findNames(tokens, gazetteer) {
  let found = [], { trie, patterns: patterns2 } = gazetteer, { interests, length } = tokens;
  for (let first = 0; first < length; first++) {
    let interest = interests[first] ?? 0;
    if (!(interest & Interest.name) || !(interest & Interest.wholeName) && !((interests[first + 1] ?? 0) & Interest.inName)) continue;
    let form = tokens.form(first);
    if (form !== void 0)
      for (let reading of form.readings) {
        let { node } = reading, isRespelt = reading.alone !== void 0;
        for (let last = first; node !== 0; ) {
          let senses = isRespelt ? respeltSenses(gazetteer, node, last === first ? reading.alone : void 0) : gazetteer.senses[node];
          senses !== void 0 && hasItsCase(tokens, gazetteer, node, first, last) && found.push(spanOf(tokens, first, last, senses, void 0, reading));
          let pattern = patterns2[node];
          if (pattern !== void 0) {
            let institution2 = nationalSpan(tokens, gazetteer, pattern, first, last, reading);
            institution2 !== void 0 ? found.push(institution2) : last > first && !pattern.construct && pattern.subtype === "organisation" && tokens.heads.push({ first, last, pattern, reading });
          }
          if ((tokens.form(last)?.suffix ?? 0) > 0 || (last++, !((interests[last] ?? 0) & Interest.inName) || !joins(tokens, last))) break;
          let next = tokens.form(last);
          if (next === void 0) break;
          next.word === 0 && (isRespelt = !0), node = next.word === 0 ? stepLike(trie, node, next.likeWords) : trie.step(node, next.word);
        }
      }
  }
  return found;
}
function stepLike(trie, node, words) {
  for (let word of words) {
    let child = trie.step(node, word);
    if (child !== 0) return child;
  }
  return 0;
}
function respeltSenses({ senses }, node, alone) {
  let fitting2 = alone ?? senses[node]?.filter(({ entity: entity2 }) => entity2.subtype === "person" || entity2.kind === "place").map(asVariant);
  return fitting2 === void 0 || fitting2.length === 0 ? void 0 : fitting2;
}
function hasItsCase(tokens, gazetteer, node, first, last) {
  let word = tokens.form(first);
  if (!word?.isLatin) return !0;
  let letterCase = gazetteer.letterCase.get(node);
  if (letterCase === "any") return !0;
  if (letterCase === "capitals") return word.bare === word.bare.toUpperCase();
  for (let at = first; at <= last; at++) if (/\p{Lu}/u.test(tokens.form(at)?.bare ?? "")) return !0;
  return !1;
}
function spanOf(tokens, first, last, senses, guess2, reading) {
  let start = (tokens.starts[first] ?? 0) + (reading?.skip ?? 0), end = (tokens.ends[last] ?? 0) - (tokens.form(last)?.suffix ?? 0);
  return { first, last, start, end, cut: reading?.cut, senses, guess: guess2 };
}
var noSenses = [];
function guessSpan(tokens, first, last, guess2, reading) {
  return spanOf(tokens, first, last, noSenses, guess2, reading);
}
function nationalSpan(tokens, gazetteer, pattern, first, head, reading) {
  let next = tokens.form(head + 1);
  if (next === void 0 || !joins(tokens, head + 1) || tokens.gaps[head + 1] && isBracketed(tokens, head + 1)) return;
  let { national: national2 } = gazetteer;
  if (pattern.construct) {
    let land = tokens.gaps[head + 1] === 0 ? landAt(tokens, gazetteer, head + 1) : void 0;
    return land && nationalMention(tokens, pattern, national2, land.state, first, land.last, reading);
  }
  if (pattern.id === "presidency" && /انتخاب|مرشح|سباق|حمله/u.test(tokens.form(first - 1)?.folded ?? "") || pattern.feminine && tokens.form(first - 1)?.folded.endsWith("وزاره")) return;
  let { nisba } = next, conjoined = nisba !== void 0 && next.folded.startsWith("و");
  if (nisba?.definite && !nisba.plural && !conjoined && (!pattern.feminine || nisba.feminine))
    return nationalMention(tokens, pattern, national2, nisba.state, first, head + 1, reading);
}
function landAt(tokens, { trie, senses }, first) {
  let land, node = 0;
  for (let last = first; ; last++) {
    let form = tokens.form(last);
    if (form === void 0 || form.word === 0 || last > first && !joins(tokens, last) || (node = trie.step(node, form.word), node === 0)) return land;
    let sense = senses[node]?.find(({ entity: entity2, metonym }) => entity2.subtype === "state" && !metonym), state = sense && stateById(sense.entity.id);
    state && (land = { state, last });
  }
}
function nationalMention(tokens, pattern, national2, state, first, last, reading) {
  let former = pattern.subtype === "office" && isFormer(tokens, last + 1), entity2 = national2.find(pattern, state, former);
  if (entity2 === void 0) return;
  let form = pattern.subtype === "office" ? "office" : "description", guess2 = { kind: "actor", subtype: entity2.subtype, form, rule: "organisation-noun", entity: entity2 };
  return guessSpan(tokens, first, former ? last + 1 : last, guess2, reading);
}
function isBracketed(tokens, at) {
  return tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0).includes("(");
}
function isFormer(tokens, at) {
  let word = tokens.form(at)?.folded;
  return (word === "السابق" || word === "السابقه" || word === "الاسبق") && tokens.gaps[at] === 0;
}

// src/core/recognise/lexicon/english.ts
var set4 = (words) => new Set(words.trim().split(/\s+/u).map(foldWord)), strongTitles = set4(
  `mr mrs ms dr sir lord lady president king queen prince princess sultan emir pope general gen colonel col lieutenant lt
   major maj captain capt brigadier brig admiral adm marshal sergeant sgt senator sen congressman rep sheikh sheik shaikh
   imam ayatollah mullah mufti patriarch bishop archbishop cardinal comrade`
), nameLeads = set4(
  `minister premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson director head chief leader
   commander commandant deputy governor mayor chairman chairwoman chairperson coordinator representative official officer
   activist journalist reporter correspondent photographer analyst expert professor prof researcher scholar author writer
   lawyer judge prosecutor diplomat negotiator adviser advisor founder president executive manager resident witness
   father mother brother sister son daughter wife husband cousin doctor nurse teacher fighter rebel cleric preacher
   candidate lawmaker opponent dissident commissioner undersecretary strategist economist historian student refugee
   resident counterpart colleague`
), sayingBefore = set4("said says told added according by tweeted wrote asked"), englishGiven = set4(
  `abdallah abdelaziz abdelkader abdelrahman abdul abdulaziz abdulkarim abdullah abdulrahman abdulrazzaq adel adnan ahmad
   ahmed ali alaa amin amir ammar anas anwar ashraf ayman aziz bashar basel basem bassam bassel bilal burhan dina eyad
   fadi fahad fahd faisal faris farouk fatima faysal firas ghassan ghazi habib hadi hafez hakim hala haider hamad hamid
   hamza haitham hani hasan hassan hisham hossam hosni hussain hussein ibrahim imad ismail issa iyad jaber jalal jamal
   jamil jihad kamal karim kassem khaled khalid khalil layla leila maher mahmoud mahmud majid malek malik mansour marwan
   maryam mazen moaz mohamad mohamed mohammad mohammed muhammad mona mounir mourad munir musa mustafa nabil nadia nadim
   naji naser nasser nawaf nidal nizar nouri noura omar osama qasem qassem rahim rami rana rashid riad riyad sabah saad
   sadiq saeed said salah saleh salem salim sami samir sara saud sayyid selim suleiman tamim tareq tariq wael walid yasser
   yahya yasin yassin yousef youssef yusuf zaid zaki zein ziad abu umm
   aaron adam alan albert alex alexander alexei alice amanda andrea andrei andrew angela anna anne anthony antonio barack
   benjamin bernard bill boris brian bruce carl carlos caroline catherine charles chris christian christopher daniel david
   diana dmitry dmitri donald edward elizabeth emma emmanuel eric federica francis francois frank fred gary george gerhard
   gennady geoffrey hans helen henry hillary ian igor ivan jack jacob jake james jane jason jean jeff jens jessica jim joe
   john jonathan jose joseph josh juan julia karen kate kevin larry laura laurent lindsey linda lisa louis lucas luke
   margaret maria marie mark martin mary matthew michael michel michelle mike mikhail nancy nathan nicholas nick nicolas
   nikolai oleg oliver olga pablo patrick paul pavel peter philip pierre rebecca recep rex richard robert roger ron ronald
   rupert samantha samuel sarah scott sean sergei sergey simon staffan stephen steve steven susan tayyip ted theresa thomas
   tim tom tony valery victor viktor vitaly vladimir walter william yuri zachary`
), particles = set4(
  "al el as ash an ar at ad az ez es bin ibn ben abu abi abd abdel abdul umm ould de di da del della du la le van von der den dos st"
), englishPlaceNouns = new Map(
  `city=city capital=city town=town village=town hamlet=town suburb=town neighbourhood=town neighborhood=town quarter=town settlement=town
   province=province governorate=province district=province county=province state=province prefecture=province
   region=region countryside=region valley=region island=region peninsula=region plain=region desert=region oasis=region mountain=region
   airport=facility airbase=base airfield=base prison=facility dam=facility refinery=facility port=facility crossing=facility bridge=facility
   hospital=facility checkpoint=facility camp=camp area=region river=river lake=river oilfield=field gasfield=field`.split(/\s+/u).map((entry) => {
    let [noun = "", kind = ""] = entry.split("=");
    return [noun, kind];
  })
), compoundPlaceNouns = /* @__PURE__ */ new Map([
  ["air base", "base"],
  ["air bases", "base"],
  ["military base", "base"],
  ["naval base", "base"],
  ["military airport", "base"],
  ["international airport", "facility"],
  ["border crossing", "facility"],
  ["refugee camp", "camp"],
  ["oil field", "field"],
  ["gas field", "field"]
]), placeOpeners = set4(
  "deir dayr tal tel tell khan kafr kfar jabal jebel wadi bab ras jisr maarat marat maaret qalaat qalat beit bir mount khirbet khirbat"
), groupOpeners = set4(
  "jabhat jaish jaysh jeish ahrar liwa harakat hizb hezb kataib kataeb katibat faylaq failaq ansar ajnad suqour suqur jund saraya"
), englishOrganisations = new Map(
  `party movement union council committee organization organisation association agency authority ministry university institute
   centre center foundation commission corporation company bank fund court society federation league institution office bureau
   department parliament congress senate assembly coalition alliance group club academy college watch initiative programme program observatory unit
   brigade=armed-group brigades=armed-group army=armed-group front=armed-group battalion=armed-group battalions=armed-group
   forces=armed-group legion=armed-group division=armed-group corps=armed-group militia=armed-group
   times=outlet news=outlet post=outlet herald=outlet tribune=outlet daily=outlet television=outlet tv=outlet radio=outlet network=outlet
   gazette=outlet journal=outlet telegraph=outlet magazine=outlet`.split(/\s+/u).map((entry) => {
    let [noun = "", kind = "organisation"] = entry.split("=");
    return [noun, kind];
  })
), completedOrganisations = set4(
  "ministry university organization organisation council committee association institute centre center bank union commission department office league federation network observatory"
), englishFrame = set4(
  `category showcase tags a an the this that these those he she it they we i you his her its their our my your him them us me who whom which what when
   where why how if as at by for from in into of off on onto out over to under up with within without after before since until
   while during between among against about above below across along around near inside outside through throughout toward towards
   and or but nor so yet not no yes all any both each every few many more most much other others several some such same own
   is are was were be been being am do does did has have had will would can could may might must shall should let
   one two three four five six seven eight nine ten dozens hundreds thousands first second third last latest next
   also however meanwhile moreover nevertheless despite although though because amid according earlier later now then there here
   today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
   thursdays fridays saturdays sundays january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt ramadan eid
   north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
   northeast northwest southeast southwest upper lower old new great big nearby entire
   islam islamic islamist islamists muslim muslims christian christians jewish jews sunni sunnis shia shiite shiites shi'ite alawite
   alawites druze kurd kurds kurdish arab arabs arabic turkmen yazidi yazidis jihadist jihadists salafi
   english european western god allah war wars state media tags tag read video photo image source sources file breaking
   update updated published date people rebels rebel activists government opposition regime forces police army military
   president minister air strike strikes airstrike airstrikes attack attacks bomb bombs bombing killed dead civilians children
   report reports local foreign residents fighters militants troops soldiers officials warplanes jets helicopters at least`
);

// src/core/recognise/englishRuns.ts
function capitalRuns(tokens, taken) {
  let runs = [], lineEnd = -1, titled = !1, end = -1;
  for (let capital2 of tokens.capitals) {
    if (capital2 <= end || (capital2 > lineEnd && (lineEnd = endOfLine(tokens, capital2), titled = isTitleCase(tokens, taken, startOfLine(tokens, capital2), lineEnd)), titled || taken[capital2])) continue;
    let first = capital2 - 1 > end && isArticle(tokens, taken, capital2 - 1) ? capital2 - 1 : capital2;
    end = endOfRun(tokens, taken, first);
    let run = trimmed(tokens, first, end);
    run !== void 0 && runs.push(run);
  }
  return runs;
}
function isCapital(tokens, at) {
  return ((tokens.interests[at] ?? 0) & Interest.capital) !== 0;
}
function isJoined(tokens, at) {
  let gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap === 0 || gap === Gap.dash) return !0;
  let before = tokens.form(at - 1)?.folded ?? "";
  return gap === Gap.stop && (before.length === 1 || before.length < 5 && strongTitles.has(before));
}
function isArticle(tokens, taken, at) {
  if (taken[at] || tokens.gaps[at + 1] !== Gap.dash) return !1;
  let word = tokens.form(at)?.folded ?? "";
  return (word === "al" || word === "el") && hyphenated(tokens, at + 1, word);
}
function endOfRun(tokens, taken, first) {
  let last = first;
  for (let at = first + 1; at < tokens.length && !(taken[at] || !isJoined(tokens, at)); at++) {
    let { folded: folded2 = "", suffix = 0 } = tokens.form(at - 1) ?? {};
    if (suffix > 0 || tokens.gaps[at] === Gap.dash && !hyphenated(tokens, at, folded2)) break;
    if (isCapital(tokens, at) || tokens.gaps[at] === Gap.dash && isCapital(tokens, at - 1)) last = at;
    else if (!particles.has(tokens.form(at)?.folded ?? "") || at - last > 2) break;
  }
  return last;
}
function hyphenated(tokens, at, before) {
  let close = !/\s/u.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0)), after = tokens.form(at)?.folded ?? "";
  return close ? particles.has(before) || isCapital(tokens, at) ? !0 : !/^\p{Lu}+$/u.test(tokens.form(at - 1)?.bare ?? "") && before.length < 6 && after.length < 5 && !compounds.has(after) : !1;
}
var compounds = new Set("led held run era made born wide like area".split(" "));
function trimmed(tokens, from, to) {
  let first = from, last = to;
  for (; first <= last && isFrame(tokens, first); ) first++;
  for (; last > first && (isFrame(tokens, last) || isParticle(tokens, last)); ) last--;
  return first <= last && (tokens.form(last)?.folded.length ?? 0) > 1 && !isParticle(tokens, last) ? { first, last } : void 0;
}
function isParticle(tokens, at) {
  return particles.has(tokens.form(at)?.folded ?? "");
}
function isFrame(tokens, at) {
  let form = tokens.form(at);
  return form === void 0 || englishFrame.has(form.folded) || form.adjective !== void 0;
}
function startOfLine(tokens, from) {
  let start = from;
  for (; start > 0 && !((tokens.gaps[start] ?? 0) & (Gap.line | Gap.paragraph)); ) start--;
  return start;
}
function endOfLine(tokens, from) {
  let end = from;
  for (; end + 1 < tokens.length && !((tokens.gaps[end + 1] ?? 0) & (Gap.line | Gap.paragraph)); ) end++;
  return end;
}
function isTitleCase(tokens, taken, first, last) {
  if (last - first > 24) return !1;
  let words = 0, capitals = 0;
  for (let at = first; at <= last; at++)
    taken[at] || (tokens.form(at)?.folded.length ?? 0) < 4 || (words++, isCapital(tokens, at) && capitals++);
  return words > 5 && capitals > words * 0.7;
}

// src/core/recognise/englishOrganisations.ts
function organisationOf(tokens, taken, run) {
  let { last } = run, first = withAdjectives(tokens, taken, run.first), opener = tokens.form(first)?.folded ?? "";
  if (groupOpeners.has(opener)) {
    let end = endOfGroup(tokens, first, last);
    if (end > first) return actor(tokens, first, end, "armed-group");
  }
  let closer = tokens.form(last)?.folded ?? "", kind = englishOrganisations.get(closer);
  if (!(kind === void 0 || englishGiven.has(opener) && last - first > 2)) {
    if (completedOrganisations.has(closer)) {
      let end = endOfCompletion(tokens, taken, last);
      if (end > last) return actor(tokens, first, end, "organisation");
    }
    for (let at = first; at < last; at++) {
      let word = tokens.form(at)?.folded ?? "";
      if (at < run.first || !englishOrganisations.has(word) && !debris.has(word))
        return actor(tokens, first, last, kind);
    }
  }
}
function withAdjectives(tokens, taken, run) {
  let first = run;
  for (; first > 0 && tokens.gaps[first] === 0 && isCapital(tokens, first - 1) && !taken[first - 1]; ) {
    let form = tokens.form(first - 1);
    if (form === void 0 || !(form.adjective || adjectival.has(form.folded))) break;
    first--;
  }
  return first;
}
var adjectival = new Set(
  "local central european islamic muslim christian jewish kurdish arab western eastern northern southern state people turkmen yazidi".split(
    " "
  )
), debris = new Set("related category more latest our".split(" "));
function endOfGroup(tokens, first, last) {
  let end = first;
  for (let at = first + 1; at <= last; at++) {
    if (particles.has(tokens.form(at)?.folded ?? "")) continue;
    let before = tokens.form(at - 1)?.folded ?? "";
    if (end > first && !particles.has(before) && !groupOpeners.has(before)) break;
    end = at;
  }
  return end;
}
function endOfCompletion(tokens, taken, last) {
  let end = last;
  for (let at = last + 1; at < Math.min(last + 9, tokens.length) && isJoined(tokens, at); at++) {
    let word = tokens.form(at)?.folded ?? "";
    if (taken[at] === 1 || taken[at] === 2 || (englishGiven.has(word) || tokens.form(at)?.adjective !== void 0) && end === at - 1 && end > last) break;
    if (isCapital(tokens, at) && !englishFrame.has(word)) end = at;
    else if (!(word === "of" || word === "for" || word === "the" || word === "and") || end === last && word === "and")
      break;
  }
  return end;
}
function actor(tokens, first, last, subtype) {
  return guessSpan(tokens, first, last, { kind: "actor", subtype, form: "name", rule: "organisation-noun" });
}

// src/core/recognise/englishPersons.ts
var longest = 5;
function personOf(tokens, run) {
  let { first } = run;
  for (; first < run.last && (isTitle(tokens.form(first)?.folded ?? "") || tokens.form(first)?.adjective); )
    first++;
  if (first > run.last || isTitle(tokens.form(first)?.folded ?? "")) return;
  let { last } = run;
  for (let at = first; at <= last; at++) englishFrame.has(tokens.form(at)?.folded ?? "") && (last = at - 1);
  if (last < first) return;
  let shouts2 = (at) => /^\p{Lu}{2,}s?$/u.test(tokens.form(at)?.bare ?? "");
  for (; last > first && shouts2(last) && !shouts2(first); ) last--;
  if (first === last && shouts2(first)) return;
  let words = 0;
  for (let at = first; at <= last; at++) particles.has(tokens.form(at)?.folded ?? "") || words++;
  if (words === 0 || words > longest) return;
  let rule = ruleFor(tokens, first, last, words);
  return rule === void 0 ? void 0 : guessSpan(tokens, first, last, { kind: "actor", subtype: "person", form: "name", rule });
}
function ruleFor(tokens, first, last, words) {
  let opener = tokens.form(first)?.folded ?? "", gap = tokens.gaps[first] ?? Gap.paragraph, before = tokens.form(first - 1)?.folded ?? "", titled = strongTitles.has(before) && isCapital(tokens, first - 1) && isJoined(tokens, first), named = isCapital(tokens, first - 1) && tokens.form(first - 2)?.folded === "the", described = nameLeads.has(before) && (gap === 0 || gap === Gap.comma) && !named;
  if ((englishGiven.has(opener) || particles.has(opener) && words > 1 && opener !== "al") && last > first) return titled || described ? "title" : "given-name";
  if (titled)
    return words > 1 || !["of", "and"].includes(tokens.form(last + 1)?.folded ?? "") ? "title" : void 0;
  if (!(words < 2 || words > 4))
    return described ? "title" : sayingBefore.has(before) && gap === 0 && before !== "by" && before !== "told" ? "saying" : void 0;
}
function isTitle(word) {
  return strongTitles.has(word) || nameLeads.has(word);
}

// src/core/recognise/englishPlaces.ts
function placeOf2(tokens, taken, { first, last }) {
  if (last - first > 3) return;
  let noun = ((tokens.form(first - 1)?.folded ?? "") === "of" && isJoined(tokens, first) && isJoined(tokens, first - 1) ? placeNoun(tokens.form(first - 2)?.folded ?? "") : void 0) ?? nounAfter(tokens, first, last), head = last > first ? tokens.form(first)?.folded ?? "" : "", byHead = head === "mount" || head === "jabal" ? "region" : placeOpeners.has(head) ? "town" : void 0;
  if (isTitle2(tokens.form(first)?.folded ?? "")) return noun && last > first ? place(tokens, first, last, noun) : void 0;
  let lying = liesSomewhere(tokens, taken, { first, last }) ? "town" : void 0, subtype = noun ?? byHead ?? lying;
  if (subtype !== void 0)
    return place(tokens, first, last, subtype);
}
function place(tokens, first, last, subtype) {
  return guessSpan(tokens, first, last, { kind: "place", subtype, form: "name", rule: "place-noun" });
}
function placeNoun(word) {
  return englishPlaceNouns.get(word) ?? (word.endsWith("ies") ? englishPlaceNouns.get(`${word.slice(0, -3)}y`) : void 0) ?? (word.endsWith("s") ? englishPlaceNouns.get(word.slice(0, -1)) : void 0);
}
function nounAfter(tokens, first, last) {
  if (startsSentence(tokens, first, last)) return;
  let at = last + 1, after = tokens.form(at);
  if (after === void 0 || !isJoined(tokens, at) || isCapital(tokens, at)) return;
  let compound = compoundPlaceNouns.get(`${after.folded} ${tokens.form(at + 1)?.folded ?? ""}`);
  return compound !== void 0 && isJoined(tokens, at + 1) ? compound : tokens.form(at + 1)?.folded === "of" ? void 0 : englishPlaceNouns.get(after.folded);
}
function liesSomewhere(tokens, taken, { first, last }) {
  if (!locating.has(tokens.form(first - 1)?.folded ?? "") || tokens.gaps[first] !== 0) return !1;
  let at = last + 1;
  if (tokens.gaps[at] !== Gap.comma) return !1;
  for (; at < last + 7 && describing.has(tokens.form(at)?.folded ?? "") && isJoined(tokens, at + 1); ) at++;
  return taken[at] === 3;
}
var locating = /* @__PURE__ */ new Set(["in", "near", "outside", "around", "at"]), describing = new Set(
  "in near of the countryside north south east west northern southern eastern western outskirts province".split(
    " "
  )
);
function placeInRow(tokens, taken, run, ends, starts) {
  if (run.last - run.first > 3 || isTitle2(tokens.form(run.first)?.folded ?? "")) return;
  let at = run.first;
  for (let items = 0; items < longestRow; items++) {
    let end = separatorBefore(tokens, at);
    if (end === void 0 || (at = ends.get(end)?.first ?? startOfPlace(taken, end) ?? -1, at < 0)) break;
    let noun = tokens.form(at - 1)?.folded === "of" ? placeNoun(tokens.form(at - 2)?.folded ?? "") : void 0;
    if (noun !== void 0) return place(tokens, run.first, run.last, noun);
  }
  at = run.last;
  for (let items = 0; items < longestRow; items++) {
    let start = separatorAfter(tokens, at);
    if (start === void 0 || (at = starts.get(start)?.last ?? endOfPlace(taken, start) ?? -1, at < 0)) break;
    let after = tokens.form(at + 1)?.folded ?? "", noun = isJoined(tokens, at + 1) && after.endsWith("s") ? placeNoun(after) : void 0;
    if (noun !== void 0) return place(tokens, run.first, run.last, noun);
  }
}
function isInRow(tokens, { first, last }) {
  return separatorBefore(tokens, first) !== void 0 || separatorAfter(tokens, last) !== void 0;
}
var longestRow = 8;
function separatorBefore(tokens, at) {
  let gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap === Gap.comma) return isAnd2(tokens, at - 1) ? void 0 : at - 1;
  if (!(gap !== 0 || !isAnd2(tokens, at - 1)))
    return ((tokens.gaps[at - 1] ?? 0) & ~Gap.comma) === 0 ? at - 2 : void 0;
}
function isAnd2(tokens, at) {
  let word = tokens.form(at)?.folded;
  return word === "and" || word === "or";
}
function separatorAfter(tokens, last) {
  let gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  if (!(gap & ~Gap.comma))
    return isAnd2(tokens, last + 1) ? tokens.gaps[last + 2] === 0 ? last + 2 : void 0 : gap === Gap.comma ? last + 1 : void 0;
}
function startOfPlace(taken, end) {
  let at = end;
  for (; taken[at] === 4; ) at--;
  return taken[at] === 3 ? at : void 0;
}
function endOfPlace(taken, start) {
  if (taken[start] !== 3) return;
  let at = start;
  for (; taken[at + 1] === 4; ) at++;
  return at;
}
function startsSentence(tokens, first, last) {
  let gap = tokens.gaps[first] ?? Gap.paragraph;
  return first === last && (gap & (Gap.stop | Gap.paragraph | Gap.line | Gap.colon | Gap.quote)) !== 0;
}
function isTitle2(word) {
  return strongTitles.has(word) || nameLeads.has(word);
}

// src/core/recognise/englishNames.ts
function findEnglish(tokens, taken, options) {
  if ((tokens.interest & Interest.capital) === 0) return [];
  let runs = capitalRuns(tokens, taken), found = /* @__PURE__ */ new Map();
  for (let run of runs) {
    let span2 = (options.organisations === !1 ? void 0 : organisationOf(tokens, taken, run)) ?? (options.places === !1 ? void 0 : placeOf2(tokens, taken, run)) ?? (options.persons === !1 ? void 0 : personOf(tokens, run));
    span2 !== void 0 && found.set(run, span2);
  }
  options.places !== !1 && findRows(tokens, taken, runs, found), repeatNames(tokens, runs, found);
  let stems2 = new Set(runs.map(({ last }) => tokens.form(last)?.folded ?? ""));
  return [...found.values()].map((span2) => withoutGenitive(tokens, span2, stems2));
}
function withoutGenitive(tokens, span2, stems2) {
  let { folded: word = "", suffix = 0 } = tokens.form(span2.last) ?? {};
  return suffix === 0 && word.endsWith("s") && stems2.has(word.slice(0, -1)) ? { ...span2, end: span2.end - 1 } : span2;
}
function findRows(tokens, taken, runs, found) {
  let starts, ends;
  for (let run of runs) {
    if (found.get(run)?.guess?.kind === "place" || !isInRow(tokens, run)) continue;
    starts ??= new Map(runs.map((other) => [other.first, other])), ends ??= new Map(runs.map((other) => [other.last, other]));
    let span2 = placeInRow(tokens, taken, run, ends, starts);
    span2 !== void 0 && found.set(run, span2);
  }
}
function repeatNames(tokens, runs, found) {
  let known3 = /* @__PURE__ */ new Map();
  for (let span2 of found.values()) {
    let words = wordsOf2(tokens, span2);
    span2.guess && words.length > 3 && (span2.guess.kind === "place" || span2.last > span2.first) && known3.set(words, { ...span2.guess, rule: "short-form" });
  }
  for (let run of runs) {
    let guess2 = known3.get(wordsOf2(tokens, run)), now = found.get(run)?.guess;
    guess2 !== void 0 && (now === void 0 || guess2.kind === "place" && now.kind !== "place") && found.set(run, guessSpan(tokens, run.first, run.last, guess2));
  }
}
function wordsOf2(tokens, { first, last }) {
  let words = [];
  for (let at = first; at <= last; at++) {
    let { folded: folded2 = "", suffix = 0 } = tokens.form(at) ?? {};
    words.push(folded2.slice(0, folded2.length - suffix));
  }
  return words.join(" ");
}

// src/core/recognise/organisationEnds.ts
function endOfForce(tokens, taken, first) {
  let last;
  for (let at = first; at < Math.min(first + 2, tokens.length); at++) {
    let form = tokens.form(at);
    if (form === void 0 || taken[at] || tokens.gaps[at] !== 0 || form.classes !== 0 || form.nisba !== void 0 || !/^ال.{3,}/u.test(form.folded) || /(?:يه|يين|ي|ات|ين|ون)$/u.test(form.folded)) break;
    last = at;
  }
  return last;
}
function endOfQuotation(tokens, taken, first) {
  if (tokens.gaps[first] === Gap.quote)
    for (let last = first; last < Math.min(first + 4, tokens.length); last++) {
      let form = tokens.form(last);
      if (form === void 0 || taken[last] || form.classes & WordClass.saying || last === first && form.classes & WordClass.function) return;
      let gap = tokens.gaps[last + 1] ?? Gap.quote;
      if (gap & Gap.quote) return last;
      if (gap !== 0) return;
    }
}
function endOfForeignWords(tokens, taken, first) {
  let last;
  for (let at = first; at < Math.min(first + 3, tokens.length); at++) {
    let form = tokens.form(at);
    if (form === void 0 || taken[at] || tokens.gaps[at] !== 0 || !isForeign2(form)) break;
    last = at;
  }
  return last;
}
function isForeign2(form) {
  return form.isLatin ? /^[A-Z]/u.test(form.bare) : form.classes === 0 && form.nisba === void 0 && !/^ال|يه$/u.test(form.folded) && form.folded.length > 2 && form.foreign > 0.3;
}
function endOfComplement(tokens, taken, first) {
  if (first >= tokens.length || !joins(tokens, first)) return;
  let form = tokens.form(first);
  if (form === void 0) return;
  if (taken[first]) {
    let last2 = first;
    for (; taken[last2 + 1] === 4 && last2 < first + 3; ) last2++;
    return taken[first] !== 3 || form.folded.startsWith("ال") || tokens.gaps[first] ? void 0 : endOfForeignWords(tokens, taken, last2 + 1) ?? withQuality(tokens, taken, last2);
  }
  let foreign = endOfForeignWords(tokens, taken, first);
  if (foreign !== void 0) return endOfPurpose(tokens, taken, foreign);
  let last;
  for (let at = first; at < Math.min(first + 4, tokens.length); at++) {
    let word = tokens.form(at);
    if (word === void 0 || taken[at] || at > first && tokens.gaps[at] !== 0 || !isDefinite(word) || word.folded.startsWith("لل") || word.classes & WordClass.common && at > first + 1) break;
    last = at;
  }
  return last;
}
function endOfNational(tokens, taken, first) {
  for (let at = first; at < Math.min(first + 4, tokens.length); at++) {
    let word = tokens.form(at);
    if (word === void 0 || tokens.gaps[at] !== 0 || !word.definite) return;
    if (word.nisba !== void 0) return at > first && !word.nisba.plural ? at : void 0;
    if (taken[at] && !(at > first && taken[at] === 1 && taken[at + 1] === 2) || !isDefinite(word) || word.organisation && !arms.has(word.organisation.noun)) return;
  }
}
function withQuality(tokens, taken, last) {
  let next = tokens.gaps[last + 1] === 0 && !taken[last + 1] ? tokens.form(last + 1)?.folded : void 0;
  return next !== void 0 && qualities.has(next) ? last + 1 : last;
}
var qualities = new Set(
  ["المركزي", "الوطني", "الدولي", "الإسلامي", "الأهلي", "التجاري", "الطبي", "العسكري"].map(foldWord).flatMap((quality) => [quality, `${quality}ه`])
);
function endOfPurpose(tokens, taken, last) {
  let next = tokens.form(last + 1);
  return next !== void 0 && tokens.gaps[last + 1] === 0 && !taken[last + 1] && /^لل.{4,}/u.test(next.folded) && next.classes === 0 ? last + 1 : last;
}
function isDefinite(form) {
  let { folded: folded2 } = form;
  return folded2.startsWith("ال") && !form.definite || form.classes & (WordClass.function | WordClass.title | WordClass.saying | WordClass.acting) || form.nisba?.plural ? !1 : /^(?:ال|وال|لل|ولل).{2,}/u.test(folded2);
}
function endOfDescription(tokens, taken, head) {
  let adjectives3 = 0, complement = !1, last = head;
  for (let at = head + 1; at < Math.min(head + 7, tokens.length); at++) {
    let word = tokens.form(at);
    if (word === void 0 || tokens.gaps[at] !== 0) break;
    let { folded: folded2 } = word;
    if (/^لل.{2,}/u.test(folded2) || adjectives3 > 0 && /^ل[^ل].{2,}/u.test(folded2) && startsComplement(tokens, at)) {
      if (adjectives3 === 0 || complement) break;
      complement = !0;
    } else if (complement) {
      if (!/^(?:ال|وال|لل|ولل).{2,}/u.test(folded2) || word.classes & (WordClass.function | WordClass.title))
        break;
    } else if (isDefinite(word) && !folded2.startsWith("و") && agrees(tokens, head, folded2)) adjectives3++;
    else break;
    if (taken[at] && !complement) break;
    last = at;
  }
  return complement || adjectives3 > 1 ? last : void 0;
}
function startsComplement(tokens, at) {
  return /^ال/u.test(tokens.form(at + 1)?.folded ?? "") && tokens.gaps[at + 1] === 0;
}
function agrees(tokens, head, adjective) {
  return (tokens.form(head)?.folded ?? "").endsWith("ه") ? adjective.endsWith("ه") : !adjective.endsWith("ه") && /[يىاملرنسدقكبت]$/u.test(adjective);
}

// src/core/recognise/organisations.ts
function findOrganisations(tokens, taken, options = {}) {
  let found = [], last = -1;
  for (let at of tokens.nouns) {
    if (at <= last || !((tokens.interests[at] ?? 0) & Interest.organisationNoun) || taken[at]) continue;
    let form = tokens.form(at);
    if (form === void 0) continue;
    let span2 = organisationAt(tokens, taken, at, form, options);
    span2 !== void 0 && (found.push(span2), last = span2.last);
  }
  return found;
}
function organisationAt(tokens, taken, at, form, options) {
  let known3 = form.organisation;
  if (known3 === void 0) return;
  let { noun } = known3, skip = form.skip(known3.letters), next = at + 1;
  if (namers.has(noun) && options.organisationNames !== !1) {
    let last = endOfQuotation(tokens, taken, next) ?? (verbal.has(noun) ? void 0 : endOfForeignWords(tokens, taken, next));
    if (last !== void 0) return organisation(tokens, noun, next, last, 0);
  }
  if (papers.has(noun) && options.papers !== !1) {
    let paper = paperAt(tokens, taken, at, skip);
    if (paper !== void 0) return paper;
  }
  if (forces.has(noun) && options.forces !== !1) {
    let last = noun === "قوات" ? endOfForeignWords(tokens, taken, next) : endOfForce(tokens, taken, next);
    if (last !== void 0) return organisation(tokens, noun, at, last, skip);
  }
  if (heads.has(noun) && options.organisationHeads !== !1) {
    let last = endOfComplement(tokens, taken, next);
    if (last !== void 0) return organisation(tokens, noun, at, last, skip);
  }
  if (national.has(noun) && options.organisationHeads !== !1) {
    let last = endOfNational(tokens, taken, next);
    if (last !== void 0) return organisation(tokens, noun, at, last, skip);
  }
  if (arms.has(noun) && options.organisationDescriptions !== !1 && !taken[next]) {
    let arm = tokens.gaps[next] === 0 ? tokens.form(next)?.folded ?? "" : "";
    if (/^ال(?:جويه|عسكريه|عامه|حربيه|سياسيه)$/u.test(arm)) return organisation(tokens, noun, at, next, skip);
  }
  if (definite.has(noun) && options.organisationDescriptions !== !1) {
    let last = endOfDescription(tokens, taken, at);
    if (last !== void 0) return organisation(tokens, noun, at, last, skip);
  }
}
function paperAt(tokens, taken, at, skip) {
  let form = tokens.form(at + 1);
  if (form === void 0 || tokens.gaps[at + 1] !== 0 || !/^ال.{3,}/u.test(form.folded)) return;
  if (taken[at + 1])
    return taken[at + 1] === 3 && taken[at + 2] !== 4 ? organisation(tokens, "صحيفه", at, at + 1, skip) : void 0;
  let other = WordClass.function | WordClass.title | WordClass.saying | WordClass.office;
  if (!(form.nisba !== void 0 || form.classes & other))
    return organisation(tokens, "صحيفه", at + 1, at + 1, 0);
}
function organisation(tokens, noun, first, last, skip) {
  let guess2 = { kind: "actor", subtype: press.has(noun) ? "outlet" : armed.has(noun) ? "armed-group" : "organisation", form: "name", rule: "organisation-noun" };
  return guessSpan(tokens, first, last, guess2, { skip, cut: void 0 });
}

// src/core/recognise/clubs.ts
function findClubs(tokens, taken, names2) {
  let found = [];
  for (let span2 of names2) {
    let [sense] = span2.senses;
    if (sense === void 0 || span2.cut || !span2.senses.some(({ entity: entity2 }) => entity2.subtype === "city"))
      continue;
    let { first, last } = span2, word = tokens.form(first);
    if (word === void 0 || word.folded.startsWith("ال") || !/^[\u0621-\u064a]/u.test(word.folded))
      continue;
    let before = first > 0 && tokens.gaps[first] === 0 && !taken[first - 1] ? tokens.form(first - 1) : void 0, after = tokens.gaps[last + 1] === 0 && !taken[last + 1] ? tokens.form(last + 1) : void 0;
    before && isClubWord(before) ? found.push(organisation(tokens, "نادي", first - 1, last, 0)) : after && isClubWord(after) && found.push(organisation(tokens, "نادي", first, last + 1, 0));
  }
  return found;
}
function isClubWord(form) {
  return isForeign2(form) && form.foreign > 0.6 && !/^[وفبلكيت]/u.test(form.folded) && form.word === 0;
}

// src/core/recognise/lexicon/namedThings.ts
var nouns = new Set(
  "مؤشر مؤشرا خام طراز ماركة صاروخ صواريخ حاملة سفينة سفن ناقلة بارجة فرقاطة غواصة يخت مدمرة إعصار العاصفة عاصفة متحور تلسكوب مسبار مركبة".split(" ").map(foldWord)
);
function isNamedThing(folded2) {
  return nouns.has(folded2) || nouns.has(folded2.replace(/^[وف]?[بلك]?/u, ""));
}

// src/core/recognise/personName.ts
var given = WordClass.given | WordClass.maybeGiven, inner = new Set(
  "بن ابن بنت ابو ابي بو ال عبد دي دو دا دل ديل فان فون لو دير ماك سان الدين الله".split(" ")
);
function openingOf(form, foreignFrom) {
  let { folded: folded2 } = form, whole = form.exact;
  if (whole & WordClass.given) return { skip: 0, cut: void 0, strength: "given" };
  if (folded2 === "عبد" || folded2 === "ابو" || folded2 === "ابي")
    return { skip: 0, cut: void 0, strength: "kunya" };
  if (whole & WordClass.maybeGiven) return { skip: 0, cut: void 0, strength: "maybe" };
  if (whole === 0 && form.interest & Interest.opensPerson)
    for (let cut of cutsOf(folded2)) {
      let rest = exactClasses(cut.rest);
      if (!(cut.rest.length < 3 || cut.preposition === "ك") && (rest & WordClass.given || cut.rest === "ابو")) {
        let strength = rest & WordClass.given ? "given" : "kunya";
        return { skip: form.skip(cut.letters), cut, strength };
      }
    }
  return (form.interest & Interest.nameLike) !== 0 && form.foreign > foreignFrom ? { skip: 0, cut: void 0, strength: "unknown" } : void 0;
}
function endOfName(tokens, taken, first, opening2, led = !1) {
  let last = first, ofLand = tokens.gaps[first] === 0 && tokens.form(first - 1)?.nisba, unknown2 = opening2.strength === "unknown" ? 1 : 0, known3 = opening2.strength !== "unknown", descent2 = opening2.strength === "kunya";
  for (let at = first + 1; at < tokens.length && at - first < 9; at++) {
    let form = tokens.form(at);
    if (form === void 0 || taken[at] || !joins(tokens, at) || tokens.gaps[at]) break;
    let { folded: folded2 } = form;
    if (inner.has(folded2)) {
      descent2 = !0, (folded2 === "الله" || folded2 === "الدين") && (last = at);
      continue;
    }
    let prior = tokens.form(at - 1), afterInner = inner.has(prior?.folded ?? "") && prior?.folded !== "الله" && prior?.folded !== "الدين";
    if (afterInner && prior?.folded === "ال") {
      last = at;
      continue;
    }
    if (folded2 === "علي" && !mayEndInAli(tokens, at)) break;
    let classes3 = form.exact;
    if (regnal.has(folded2)) {
      if (at !== first + 1 && !afterInner) break;
      last = tokens.form(at + 1)?.folded === "عشر" ? at + 1 : at;
      break;
    }
    let names2 = classes3 & given;
    if (names2 && classes3 & WordClass.office && at !== first + 1 && !afterInner) break;
    if (names2 === 0) {
      if (folded2.startsWith("ال")) {
        let { nisba } = form, isOrigin = ofLand && nisba && !nisba.feminine && !nisba.plural && nisba.state !== ofLand.state, fitting2 = afterInner || isOrigin || isSurname(form, at - first, (prior?.foreign ?? 0) < 0), origin = at === first + 2 && folded2.endsWith("ي") && form.classes === 0 && form.nisba === void 0, placed = afterInner || descent2 || at === first + 1 || origin || isOrigin || ((prior?.exact ?? 0) & given) !== 0;
        if (!fitting2 || !placed) break;
        if (last = at, afterInner) continue;
        break;
      }
      let nameLike = (form.interest & Interest.nameLike) !== 0, second = at === first + 1;
      if (!(afterInner ? isLoose(form) : (known3 && second ? form.surname : nameLike) || second && (known3 || led) && (isOfOneLanguage(prior, form) || led && isEpithet(tokens, at))) || descent2 && !afterInner && /^أ...$/u.test(form.bare) && form.foreign < 0.5 || at - first >= 2 && !afterInner && (/^[يتن]/u.test(folded2) || form.bare.endsWith("ه"))) break;
      let future = /^س(?:يت|ين|يس|تت)/u.test(folded2) || /^س[يت]/u.test(folded2) && form.foreign < 0.65;
      if (at - first >= 2 && !afterInner && future) break;
      let plain4 = opening2.strength === "unknown" ? 2 : 1;
      if (!afterInner && ++unknown2 > plain4 && (unknown2 > plain4 + 1 || form.foreign < 0.3)) break;
    }
    last = at;
  }
  return last;
}
function isOfOneLanguage(prior, form) {
  return prior === void 0 || form.classes !== 0 || form.known || form.folded.length < 5 ? !1 : form.foreign > 0.05 && prior.foreign + form.foreign > 0.9 && !hasFrameInside(form.folded);
}
function isEpithet(tokens, at) {
  let form = tokens.form(at);
  return form === void 0 || form.exact !== WordClass.common ? !1 : /^[^ا]..?ي.$/u.test(form.folded) && startsClause(tokens, at + 1);
}
function startsClause(tokens, at) {
  return (tokens.gaps[at] ?? Gap.paragraph) & (Gap.comma | Gap.colon | Gap.quote | Gap.stop | Gap.paragraph) ? !0 : /^(?:ان|انه|انها|انهم|بان|في|عن|الي|علي|عقب|خلال|امس|اليوم)$/u.test(tokens.form(at)?.folded ?? "");
}
function mayEndInAli(tokens, at) {
  let next = tokens.form(at + 1);
  return next === void 0 || tokens.gaps[at + 1] || next.classes & (WordClass.title | WordClass.office) ? !0 : next.classes & (WordClass.function | WordClass.common) ? !1 : !next.folded.startsWith("ال") || isSurname(next, 2);
}
var regnal = new Set(
  "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي".split(" ")
);
function isLoose(form) {
  return (form.classes & (WordClass.function | WordClass.saying | WordClass.common)) === 0 && form.folded.length > 2;
}
function isSurname(form, place2, native = !0) {
  let { folded: folded2, classes: classes3 } = form;
  return classes3 & ~given ? !1 : form.nisba !== void 0 ? place2 === 1 && native && !form.nisba.feminine && !form.nisba.plural : !/(?:ات|ين|ون|يه)$/u.test(folded2) && folded2.length > 3;
}

// src/core/recognise/definiteSurname.ts
var personal = new Set(personalTitles.trim().split(/\s+/u).map(foldWord));
function definiteSurname(tokens, at, lead) {
  let form = tokens.form(at);
  if (!(form === void 0 || !form.folded.startsWith("ال") || form.classes !== 0 || form.word !== 0) && !(form.nisba || !isSurname(form, 2) || form.folded.length < 5) && !(lead === "saying" && form.folded.endsWith("ه"))) {
    if (lead === "title") {
      let title = tokens.form(at - 1)?.folded ?? "";
      if (!personal.has(title) || adjectives2.has(form.folded) || /[^و]ي$/u.test(form.folded) && !addressing.has(title)) return;
    } else if (!startsClause(tokens, at + 1) || !saysSo.has(tokens.form(at - 1)?.folded.replace(/^[وف]/u, "") ?? ""))
      return;
    return guessSpan(tokens, at, at, {
      kind: "actor",
      subtype: "person",
      form: "name",
      rule: lead === "saying" ? "saying" : "title"
    });
  }
}
var addressing = new Set(
  "الرئيس الشيخ الإمام السيد السيدة الدكتور الدكتورة الأستاذ الجنرال العميد العقيد".split(" ").map(foldWord)
), adjectives2 = new Set(
  "البرلماني القانوني العلماني الشيوعي الاشتراكي الإخواني السلفي الجمهوري الليبرالي القومي البعثي الشرعي الحقيقي الفعلي الافتراضي الأفريقي الأسيوي الكاثوليكي الماروني الدرزي الأرثوذكسي الزيدي العلوي الحوثي الداعية التوافقي الانتقالي المحافظ المستقل الجنوبي الشمالي المدني الوطني المالي الثقافي التجاري البابوي الفيدرالي الاتحادي الأميركي الإقليمي الميداني".split(" ").map(foldWord)
), saysSo = new Set(
  "قال قالت يقول تقول اضاف اضافت اكد اكدت اوضح اوضحت اشار اشارت شدد شددت صرح صرحت اعتبر اعتبرت تابع لفت".split(
    " "
  )
);

// src/core/recognise/personLead.ts
function leadOf(tokens, taken, at, officeNear) {
  let gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap & (Gap.stop | Gap.paragraph | Gap.colon | Gap.dash | Gap.other | Gap.line)) return;
  let before = at - 1;
  if (gap & Gap.comma)
    return officeNear && officeBefore(tokens, before) ? "office" : void 0;
  let word = tokens.form(before);
  if (word !== void 0) {
    if (word.classes & WordClass.title && !taken[before]) return "title";
    if (word.classes & WordClass.saying && tokens.gaps[at] === 0) return "saying";
    if (word.classes & WordClass.afterTitle) {
      for (; before > 0 && (tokens.form(before)?.classes ?? 0) & WordClass.afterTitle; ) before--;
      let noun = tokens.form(before);
      if (noun && noun.classes & (WordClass.title | WordClass.office)) return "title";
    }
    return officeNear && officeBefore(tokens, at - 1) ? "office" : void 0;
  }
}
var reach = 7;
function officeBefore(tokens, end) {
  let last = tokens.form(end);
  if (last === void 0 || last.classes & WordClass.function) return !1;
  let complement = last.nisba !== void 0 || last.folded.startsWith("ال") || last.folded.startsWith("لل") || last.word !== 0;
  for (let at = end; at > Math.max(-1, end - reach); at--) {
    let form = tokens.form(at);
    if (form === void 0) return !1;
    if (form.classes & WordClass.office) return at < end ? complement : form.folded.startsWith("ال");
    if (form.classes & (WordClass.saying | WordClass.acting) || form.classes & WordClass.function && !/^(?:في|لشؤون|باسم|لدي|عن)$/u.test(form.folded) || (tokens.gaps[at] ?? 0) & ~Gap.quote) return !1;
  }
  return !1;
}

// src/core/recognise/persons.ts
var nameInterest = Interest.opensPerson | Interest.nameLike, guess = { kind: "actor", subtype: "person", form: "name" };
function findPersons(tokens, taken, options = {}) {
  let found = [], last = -2, office = -reach - 1, add2 = (name) => {
    for (let next = name; next; next = conjunct(tokens, taken, last + 1))
      found.push(next), last = next.last;
  };
  for (let at of tokens.people) {
    if (at <= last) continue;
    let joined = last === at - 1 && tokens.gaps[at] === 0, interest = tokens.interests[at] ?? 0, near = at - office <= reach;
    if (interest & Interest.office && (office = at), taken[at]) continue;
    let behind = at > 0 && ((tokens.interests[at - 1] ?? 0) & Interest.lead) !== 0;
    if (!(interest & nameInterest) && !(interest & Interest.definite && behind)) continue;
    let led = near || behind;
    if (!led && !mayBegin(tokens, at, interest)) continue;
    let lead = led ? leadOf(tokens, taken, at, near) : void 0;
    if (!joined && (lead === "saying" || lead === "title") && options[families[lead]] !== !1) {
      let single2 = definiteSurname(tokens, at, lead);
      if (single2 !== void 0) {
        add2(single2);
        continue;
      }
    }
    if (lead === void 0 && isSpeaker(tokens, at)) {
      options.sayings !== !1 && add2(guessSpan(tokens, at, at, { ...guess, rule: "saying" }));
      continue;
    }
    if (lead === void 0 && !goesOn(tokens, taken, at) || isOfThing(tokens, at) || isComplement(tokens, at)) continue;
    let form = tokens.form(at), opening2 = form && openingOf(form, lead === void 0 ? foreignEnough : -1 / 0);
    if (opening2 === void 0 || joined && opening2.strength === "unknown") continue;
    let end = endOfApposition(tokens, taken, at, endOfName(tokens, taken, at, opening2, lead === "title" || lead === "office"), lead);
    if (!convinces(tokens, at, end, opening2, lead) || options[familyOf(opening2, lead)] === !1) continue;
    let rule = ruleOf[familyOf(opening2, lead)];
    add2(guessSpan(tokens, at, end, { ...guess, rule }, opening2));
  }
  return found;
}
var families = { title: "titles", office: "offices", saying: "sayings" }, ruleOf = {
  titles: "title",
  offices: "title",
  sayings: "saying",
  kunyas: "kunya",
  givenNames: "given-name",
  foreignPairs: "letters"
};
function familyOf({ strength }, lead) {
  return strength === "kunya" ? "kunyas" : lead !== void 0 ? families[lead] : strength === "unknown" ? "foreignPairs" : "givenNames";
}
function isSpeaker(tokens, at) {
  let before = tokens.gaps[at] ?? 0;
  if (!((before & (Gap.line | Gap.paragraph | Gap.colon)) !== 0 && (before & Gap.quote) === 0) || tokens.gaps[at + 1] !== Gap.colon) return !1;
  let form = tokens.form(at);
  return form === void 0 || form.classes !== 0 || form.folded.length < 5 ? !1 : form.foreign > 0.3 && !/(?:يون|يين|ات|يه)$/u.test(form.folded);
}
function mayBegin(tokens, at, interest) {
  return (interest & Interest.opensPerson) !== 0 || (interest & Interest.foreign) !== 0 && (tokens.gaps[at + 1] === 0 || tokens.gaps[at + 1] === Gap.colon);
}
function goesOn(tokens, taken, at) {
  if (tokens.gaps[at + 1] !== 0 || taken[at + 1]) return !1;
  if ((tokens.interests[at] ?? 0) & Interest.opensPerson || (tokens.interests[at + 1] ?? 0) & nameInterest) return !0;
  let next = tokens.form(at + 1)?.folded ?? "";
  return next.startsWith("ال") || inner.has(next);
}
function isOfThing(tokens, at) {
  if (tokens.gaps[at] !== 0) return !1;
  let before = tokens.form(at - 1)?.folded ?? "", noun = before === "الطايرات" ? tokens.form(at - 2)?.folded ?? "" : before;
  return isNamedThing(noun);
}
function isComplement(tokens, at) {
  return !(((place2) => ((tokens.interests[place2] ?? 0) & Interest.opensPerson) !== 0)(at + 1) && ((tokens.interests[at + 2] ?? 0) & nameInterest) !== 0) || tokens.gaps[at] !== 0 || tokens.gaps[at + 1] !== 0 || tokens.gaps[at + 2] !== 0 ? !1 : leaders.has(tokens.form(at - 1)?.folded.replace(/^[وف]/u, "") ?? "");
}
var leaders = new Set(
  "قائد رئيس رئيسة زعيم زعيمة مدير مديرة مدرب مدربة مؤسس مؤسسة حارس مهاجم لاعب نجم كابتن مالك".split(" ").map(foldWord)
);
function endOfApposition(tokens, taken, first, end, lead) {
  if (lead !== "office" || !((tokens.gaps[first] ?? 0) & Gap.comma)) return end;
  for (let last = end; last < Math.min(end + 3, tokens.length); last++) {
    if ((tokens.gaps[last + 1] ?? 0) & Gap.comma) return last;
    let next = tokens.form(last + 1);
    if (!(next !== void 0 && tokens.gaps[last + 1] === 0 && !taken[last + 1] && next.nisba === void 0) || next.classes & ~(WordClass.given | WordClass.maybeGiven)) return end;
  }
  return end;
}
function conjunct(tokens, taken, at) {
  let form = taken[at] || tokens.gaps[at] !== 0 ? void 0 : tokens.form(at);
  if (form === void 0 || !form.folded.startsWith("و") || form.classes !== 0 || form.word !== 0)
    return;
  let rest = form.folded.slice(1);
  if (rest.length < 4 || rest.startsWith("ال") || foreignness(rest) < 0.4 || hasFrameInside(rest))
    return;
  let cut = { letters: 1, rest, conjunction: !0, preposition: "" }, next = tokens.form(at + 1), last = next !== void 0 && tokens.gaps[at + 1] === 0 && (next.interest & Interest.nameLike) !== 0 && next.foreign > 0.3 ? at + 1 : at;
  return guessSpan(tokens, at, last, { ...guess, rule: "letters" }, { skip: form.skip(1), cut });
}
function convinces(tokens, first, last, opening2, lead) {
  let words = last - first + 1, second = tokens.form(first + 1);
  if (opening2.strength === "given")
    return words > 1 ? !0 : lead === "title" || lead === "saying" || lead === "office";
  if (opening2.strength === "kunya")
    return words > 2 || words > 1 && !/^ال.*(?:ات|ون|ين)$/u.test(second?.folded ?? "");
  if (opening2.strength === "maybe") {
    let month = ((tokens.form(first)?.exact ?? 0) & WordClass.function) !== 0;
    return lead === "title" ? !month || words > 1 : words === 1 || second === void 0 || month && lead === void 0 ? !1 : second.exact & (WordClass.given | WordClass.maybeGiven) || inner.has(second.folded) ? !0 : lead === "saying" && second.foreign > 0.3 ? startsClause(tokens, last + 1) : tokens.form(first)?.folded !== "علي" && lead !== void 0 && lead !== "saying";
  }
  let foreign = tokens.form(first)?.foreign ?? 0;
  return lead === "title" ? words > 1 || foreign > -0.1 : lead === void 0 ? words > 1 && words < 4 && foreign + (tokens.form(last)?.foreign ?? 0) > foreignPair : lead === "office" ? words > 1 || foreign > 0.4 : startsClause(tokens, last + 1) && (words > 1 || saysSo.has(tokens.form(first - 1)?.folded.replace(/^[وف]/u, "") ?? ""));
}
var foreignPair = 1.6;

// src/core/recognise/namedAfter.ts
var honours = new Set(
  "الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام الرئيس القديس الشهيد البابا الخليفة سيدي سيدنا".split(" ").map(foldWord)
);
function findNamedAfter(tokens, taken) {
  let found = [];
  for (let at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.eponymNoun) || taken[at] || !((tokens.interests[at + 1] ?? 0) & (Interest.lead | Interest.opensPerson)) || taken[at + 1] || tokens.gaps[at + 1] !== 0) continue;
    let noun = eponymNoun(tokens.form(at)?.folded ?? "");
    if (noun === void 0) continue;
    let last = endOf(tokens, taken, at + 1);
    if (last === void 0 || (taken.fill(2, at, last + 1), noun.guess === void 0)) continue;
    let skip = tokens.form(at)?.skip(noun.letters) ?? 0;
    found.push(guessSpan(tokens, at, last, noun.guess, { skip, cut: void 0 }));
  }
  return found;
}
function endOf(tokens, taken, from) {
  let honoured = honours.has(tokens.form(from)?.folded ?? ""), first = honoured ? from + 1 : from, form = tokens.form(first);
  if (form === void 0 || taken[first] || tokens.gaps[first] !== 0) return;
  let opening2 = openingOf(form, honoured ? -1 / 0 : 1 / 0);
  if (opening2 === void 0 || opening2.skip > 0 || !honoured && opening2.strength !== "given") return;
  let last = honoured ? endOfDescent(tokens, taken, first) : endOfName(tokens, taken, first, opening2);
  if (!(!honoured && last === first)) {
    for (let adjectives3 = 0; adjectives3 < 2 && isAdjective(tokens, last + 1); adjectives3++) last++;
    if (/^لل.{3,}/u.test(tokens.form(last + 1)?.folded ?? "") && tokens.gaps[last + 1] === 0)
      for (last++; isAdjective(tokens, last + 1) || isConjunct(tokens, last + 1); ) last++;
    return last;
  }
}
function endOfDescent(tokens, taken, first) {
  let last = first;
  for (tokens.form(first)?.folded === "عبد" && last++; descent.has(tokens.form(last + 1)?.folded ?? "") && tokens.gaps[last + 2] === 0 && !taken[last + 2]; )
    last += tokens.form(last + 2)?.folded === "عبد" ? 3 : 2;
  return /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/u.test(tokens.form(last + 1)?.folded ?? "") ? last + 1 : last;
}
var descent = /* @__PURE__ */ new Set(["بن", "ابن", "بنت", "ال"]);
function isConjunct(tokens, at) {
  return tokens.gaps[at] === 0 && /^وال.{3,}/u.test(tokens.form(at)?.folded ?? "");
}
function isAdjective(tokens, at) {
  let form = tokens.form(at);
  if (form === void 0 || tokens.gaps[at] !== 0) return !1;
  let blocked = WordClass.function | WordClass.saying | WordClass.title | WordClass.given;
  return /^ال.{2,}(?:ي|يه)$/u.test(form.folded) && form.nisba === void 0 && !(form.classes & blocked);
}

// src/core/recognise/repeatPlaces.ts
function repeatPlaces(tokens, taken, found) {
  let known3 = /* @__PURE__ */ new Map();
  for (let { first, last, guess: guess2 } of found) {
    let word = tokens.form(first)?.folded ?? "";
    guess2?.rule !== "place-noun" || first !== last || word.length < 4 || known3.set(word, { ...guess2, rule: "short-form" });
  }
  if (known3.size === 0) return [];
  for (let word of known3.keys()) endings[endingOf(word)] = 1;
  let repeated = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || endings[endingIn(tokens.interests[at] ?? 0)] === 0) continue;
    let span2 = placeAt(tokens, at, known3);
    span2 !== void 0 && repeated.push(span2);
  }
  for (let word of known3.keys()) endings[endingOf(word)] = 0;
  return repeated;
}
var endings = new Uint8Array(endingCount);
function placeAt(tokens, at, known3) {
  let form = tokens.form(at);
  if (form === void 0) return;
  let whole = known3.get(form.folded);
  if (whole !== void 0)
    return isMeant(tokens, at, form.folded, void 0) ? span(tokens, at, whole, 0, void 0) : void 0;
  for (let cut of cutsOf(form.folded)) {
    let guess2 = known3.get(cut.rest);
    if (!(guess2 === void 0 || !isMeant(tokens, at, cut.rest, cut)))
      return span(tokens, at, guess2, form.skip(cut.letters), cut);
  }
}
function span(tokens, at, guess2, skip, cut) {
  return guessSpan(tokens, at, at, guess2, { skip, cut });
}
var ofPlace = WordClass.inside | WordClass.movement | WordClass.direction | WordClass.placeNoun;
function isMeant(tokens, at, word, cut) {
  return word.startsWith("ال") ? behindPlace(tokens, at, cut) : (tokens.form(at)?.foreign ?? 0) > 0 || behindPlace(tokens, at, cut);
}
function behindPlace(tokens, at, cut) {
  return cut?.preposition === "ب" ? !0 : tokens.gaps[at] === 0 && cut === void 0 && ((tokens.form(at - 1)?.classes ?? 0) & ofPlace) !== 0;
}

// src/core/recognise/places.ts
var kinds2 = new Map(
  placeNouns.trim().split(/\s+/u).flatMap((entry) => {
    let [noun = "", written = ""] = entry.split("="), kind = placeKinds.find((known3) => known3 === written);
    return kind === void 0 ? [] : [[foldWord(noun), kind]];
  })
), vague = new Set(["شبه", "سهل", "ساحل", "قضاء", "مديريه", "دوله", "سد", "عاصمه", "لواء"].map(foldWord));
function findPlaces(tokens, taken) {
  let found = [], last = -1;
  for (let before of tokens.nouns) {
    if (before < last || !((tokens.interests[before] ?? 0) & Interest.placeNoun)) continue;
    let at = before + 1, noun = tokens.form(before), form = tokens.form(at);
    if (noun === void 0 || form === void 0 || taken[at] || tokens.gaps[at] !== 0) continue;
    let row = rowNoun(noun.folded);
    if (row !== void 0) {
      let places2 = placesInRow(tokens, taken, at, row);
      found.push(...places2), last = places2.at(-1)?.last ?? last;
      continue;
    }
    let subtype = kindOf2(noun.folded);
    if (subtype === void 0 || !mayBePlace(form, /^[وف]?[بلك]?ال/u.test(noun.folded))) continue;
    last = endOfPlace2(tokens, taken, at);
    let guess2 = { kind: "place", subtype, form: "name", rule: "place-noun" };
    found.push(guessSpan(tokens, at, last, guess2));
  }
  return found;
}
var townBeginning = /^(?:كفر|تل|بيت|دير|معر)[^ا].{2,}$/u, several2 = new Map(
  [
    ["بلدات", "town"],
    ["بلدتي", "town"],
    ["قرى", "town"],
    ["قريتي", "town"],
    ["أحياء", "town"],
    ["حيي", "town"],
    ["مدينتي", "city"],
    ["محافظتي", "province"],
    ["محافظات", "province"],
    ["منطقتي", "region"]
  ].map(([noun, kind]) => [foldWord(noun), kind])
);
function rowNoun(folded2) {
  let noun = several2.has(folded2) ? folded2 : folded2.replace(/^[وف]?[بل]?/u, ""), subtype = several2.get(noun);
  return subtype && { subtype, dual: /^(?:.+تي|حيي)$/u.test(noun) };
}
function placesInRow(tokens, taken, first, { subtype, dual }) {
  let guess2 = { kind: "place", subtype, form: "name", rule: "place-noun" }, found = [], items = 0;
  for (let at = first; at < Math.min(first + 16, tokens.length) && !(dual && items === 2); ) {
    let form = tokens.form(at), gap = tokens.gaps[at] ?? 0;
    if (form === void 0 || (items === 0 ? gap !== 0 : (gap & ~Gap.comma) !== 0)) break;
    let skip = items > 0 && !taken[at] && form.folded.startsWith("و") && form.classes === 0 ? 1 : 0;
    if (items > 0 && !skip && gap === 0 && !(taken[at] && form.folded.startsWith("و")) || taken[at] && (taken[at] ?? 0) < 3) break;
    if (taken[at]) {
      for (; taken[at + 1] === 4; ) at++;
      at++;
    } else {
      if (!mayBeInRow(form, skip, dual)) break;
      let last = endOfPlace2(tokens, taken, at), cut = { letters: 1, rest: form.folded.slice(1), conjunction: !0, preposition: "" };
      found.push(guessSpan(tokens, at, last, guess2, skip ? { skip: form.skip(1), cut } : void 0)), at = last + 1;
    }
    items++;
  }
  return items > 1 ? found : [];
}
function mayBeInRow(form, skip, dual) {
  if (skip === 0) return mayBePlace(form, !1) || dual && form.classes === 0 && form.nisba === void 0;
  let rest = form.folded.slice(1);
  return rest.startsWith("ال") ? rest.length > 4 && !/(?:ات|ين|ون|يه)$/u.test(rest) && wordClasses(rest) === 0 : rest.length > 3 && wordClasses(rest) === 0 && (dual || foreignness(rest) > 0) && !hasFrameInside(rest);
}
function kindOf2(noun) {
  let bare = kinds2.has(noun) ? noun : noun.replace(/^[وف]?[بل]?/u, "");
  return vague.has(bare) ? void 0 : kinds2.get(bare);
}
function mayBePlace(form, definite2) {
  let { folded: folded2 } = form;
  if (/^[A-Z]/u.test(form.bare)) return !0;
  if (/^[a-z]/u.test(folded2) || form.classes !== 0 || form.nisba !== void 0) return !1;
  let common = definite2 ? /(?:يه|ات|ين|ون|ي)$/u : /(?:ات|ين|ون)$/u;
  return folded2.startsWith("ال") ? folded2.length > 4 && !common.test(folded2) : (form.interest & Interest.nameLike) !== 0 || form.foreign > 0.3 || townBeginning.test(folded2);
}
function endOfPlace2(tokens, taken, first) {
  let next = tokens.form(first + 1), here = tokens.form(first);
  return next === void 0 || here === void 0 || taken[first + 1] || tokens.gaps[first + 1] !== 0 ? first : /^[A-Z]/u.test(here.bare) ? /^[A-Z]/u.test(next.bare) ? first + 1 : first : (next.interest & Interest.nameLike) !== 0 && next.foreign > 0.5 && here.foreign > 0.3 ? first + 1 : first;
}

// src/core/recognise/spans.ts
function chooseSpans(spans) {
  let sorted = [...spans].sort((a2, b2) => a2.start - b2.start || b2.end - a2.end || rank(a2) - rank(b2)), chosen = [], top, inner2 = -1;
  for (let span2 of sorted)
    if (top === void 0 || span2.start >= top.end)
      chosen.push({ span: span2, nested: !1 }), top = span2, inner2 = span2.start;
    else if (span2.end <= top.end && span2.start >= inner2 && (span2.start > top.start || span2.end < top.end)) {
      if (span2.guess !== void 0 && span2.guess.entity === void 0) continue;
      (!span2.guess?.entity || !isOf(span2.guess.entity, top)) && chosen.push({ span: span2, nested: !0 }), inner2 = span2.end;
    }
  return chosen;
}
function isOf({ id }, { guess: guess2, senses }) {
  return guess2?.entity?.id === id || senses.some(({ entity: entity2 }) => entity2.id === id);
}
function rank(span2) {
  return span2.guess === void 0 ? 0 : 1;
}

// src/core/recognise/candidates.ts
function findCandidates(tokens, known3, ignore, options = {}) {
  let { taken } = tokens, names2 = [];
  for (let { span: span2, nested } of chooseSpans(known3))
    nested || (names2.push(span2), mark(taken, span2));
  let found = [], on = (...families2) => families2.every((family) => options[family] !== !1), add2 = (spans) => {
    for (let span2 of spans) mark(taken, span2);
    found.push(...spans);
  };
  if (on("namedAfter")) {
    let broad = { place: on("places"), actor: on("organisations") };
    add2(findNamedAfter(tokens, taken).filter(({ guess: guess2 }) => guess2 && broad[guess2.kind]));
  }
  return on("organisations") && add2(findOrganisations(tokens, taken, options)), on("places", "placeNouns") && add2(findPlaces(tokens, taken)), on("persons") && add2(findPersons(tokens, taken, options)), on("places", "repeatedPlaces") && found.push(...repeatPlaces(tokens, taken, found)), on("english") && found.push(...findEnglish(tokens, taken, options)), on("organisations", "clubs") && found.push(...findClubs(tokens, taken, names2)), ignore.size === 0 ? found : found.filter(({ start, end }) => !ignore.has(foldKey(tokens.text.slice(start, end))));
}
function mark(taken, { first, last, senses, guess: guess2 }) {
  let place2 = guess2?.kind === "place" || senses.some(({ entity: entity2 }) => entity2.kind === "place");
  taken[first] = place2 ? 3 : 1;
  for (let at = first + 1; at <= last; at++) taken[at] = place2 ? 4 : 2;
}

// src/core/recognise/englishStates.ts
var longest2 = 4;
function findEnglishStates(tokens, national2, names2) {
  if ((tokens.interest & Interest.capital) === 0) return [];
  let found = ofGenitives(tokens, national2, names2);
  if ((tokens.interest & Interest.adjective) === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    if (!((tokens.interests[at] ?? 0) & Interest.adjective)) continue;
    let abbreviated = tokens.form(at)?.bare === "U" && tokens.form(at + 1)?.bare === "S", state = abbreviated ? stateById("united-states") : tokens.form(at)?.adjective, span2 = state && institutionOf(tokens, national2, state, at, at + (abbreviated ? 2 : 1));
    span2 !== void 0 && found.push(span2);
  }
  return found;
}
function ofGenitives(tokens, national2, names2) {
  let found = [];
  for (let { first, last, senses } of names2) {
    if (tokens.gaps[last + 1] !== Gap.quote || tokens.form(last + 1)?.folded !== "s") continue;
    let sense = senses.find(({ entity: entity2, metonym }) => entity2.subtype === "state" && !metonym), state = sense && stateById(sense.entity.id), span2 = state && institutionOf(tokens, national2, state, first, last + 2);
    span2 !== void 0 && found.push(span2);
  }
  return found;
}
function institutionOf(tokens, national2, state, first, from) {
  let heads4 = englishHeads2(), phrase = "", best;
  for (let at = from; at < Math.min(from + longest2, tokens.length) && isJoined(tokens, at) && tokens.gaps[at] !== Gap.dash; at++) {
    phrase += (phrase === "" ? "" : " ") + (tokens.form(at)?.folded ?? "");
    let pattern2 = heads4.get(phrase);
    pattern2 !== void 0 && (best = { pattern: pattern2, last: at });
  }
  if (best === void 0) return;
  let { pattern, last } = best, office = pattern.subtype === "office", former = office && tokens.form(first - 1)?.folded === "former" && tokens.gaps[first] === 0, entity2 = national2.find(pattern, state, former);
  if (entity2 === void 0) return;
  let form = office ? "office" : "description", guess2 = { kind: "actor", subtype: entity2.subtype, form, rule: "organisation-noun", entity: entity2 };
  return guessSpan(tokens, former ? first - 1 : first, last, guess2);
}
var heads3;
function englishHeads2() {
  if (heads3 !== void 0) return heads3;
  heads3 = /* @__PURE__ */ new Map();
  for (let pattern of patterns())
    for (let head of pattern.englishHeads) heads3.has(head) || heads3.set(head, pattern);
  return heads3;
}

// src/core/recognise/demonyms.ts
var PeopleThatAct = class {
  #senses;
  constructor(senses) {
    this.#senses = senses;
  }
  #acts({ id }) {
    return this.#senses.some(
      (sense) => sense?.entity.id === id && sense.entity.kind === "actor" && sense.form === "name"
    );
  }
  keeps(tokens, span2, sense) {
    if (sense.entity.subtype === "state" && !this.#acts(sense.entity)) return !1;
    if (span2.cut !== void 0 || tokens.gaps[span2.first] !== 0) return !0;
    let before = tokens.form(span2.first - 1);
    if (before === void 0 || before.nisba) return !0;
    let noun = before.folded;
    return !((/^[وفبل]?ال/u.test(noun) || /(?:نا|هم|ها|كم)$/u.test(noun)) && (before.classes & (WordClass.function | WordClass.saying | WordClass.acting)) === 0);
  }
};

// src/core/recognise/abbreviations.ts
function findAbbreviations(tokens, chosen, senses) {
  if (tokens.capitals.length === 0) return [];
  let meanings = /* @__PURE__ */ new Map();
  if (chosen.forEach(({ span: span2, nested }, at) => {
    if (nested || span2.first === span2.last) return;
    let initials = initialsOf(tokens, span2, senses[at]);
    if (initials !== void 0 && meanings.set(initials, guessOf(span2, senses[at])), !((tokens.gaps[span2.last + 1] ?? 0) & Gap.quote)) return;
    let next = tokens.form(span2.last + 1)?.bare ?? "";
    if (!/^\p{Lu}{2,6}$/u.test(next)) return;
    let before = tokens.text.slice(span2.end, tokens.starts[span2.last + 1] ?? 0), after = tokens.ends[span2.last + 1] ?? 0, end = span2.last + 2 >= tokens.length ? tokens.text.length : tokens.starts[span2.last + 2] ?? 0;
    !before.includes("(") || !tokens.text.slice(after, Math.min(end, after + 8)).includes(")") || meanings.set(next, guessOf(span2, senses[at]));
  }), meanings.size === 0) return [];
  let taken = /* @__PURE__ */ new Set();
  for (let { span: span2 } of chosen) for (let word = span2.first; word <= span2.last; word++) taken.add(word);
  let found = [];
  for (let at of tokens.capitals) {
    let guess2 = taken.has(at) ? void 0 : meanings.get(tokens.form(at)?.bare ?? "");
    guess2 !== void 0 && !((tokens.gaps[at] ?? 0) & Gap.dash) && !isShouted(tokens, at) && found.push(guessSpan(tokens, at, at, guess2));
  }
  return found;
}
function initialsOf(tokens, { first, last }, sense) {
  let entity2 = sense?.form === "name" ? sense.entity : void 0;
  if (entity2?.subtype !== "organisation" && entity2?.subtype !== "armed-group") return;
  let initials = "";
  for (let at = first; at <= last; at++) initials += /^\p{Lu}/u.exec(tokens.form(at)?.bare ?? "")?.[0] ?? "";
  return initials.length > 1 ? initials : void 0;
}
function isShouted(tokens, at) {
  return [at - 1, at + 1].some((place2) => /^\p{Lu}{2,}$/u.test(tokens.form(place2)?.bare ?? ""));
}
function guessOf({ guess: guess2 }, sense) {
  if (guess2 !== void 0) return { ...guess2, form: "name", rule: "short-form" };
  if (sense === void 0) return;
  let { kind, subtype } = sense.entity;
  return { kind, subtype, form: "name", rule: "short-form", entity: sense.entity };
}

// src/core/recognise/bareInstitutions.ts
function findBareInstitutions(tokens, named, national2) {
  let found = [], known3 = /* @__PURE__ */ new Map();
  for (let head of tokens.heads) {
    if (!standsAlone(tokens, head)) continue;
    let { id } = head.pattern, only = known3.get(id);
    if (only === void 0 && known3.set(id, only = onlyNamed(named, head.pattern, national2)), !only?.entity || only.last >= head.first) continue;
    let { entity: entity2 } = only, { kind, subtype } = entity2, guess2 = { kind, subtype, form: "nominal", rule: "short-form", entity: entity2 };
    found.push(guessSpan(tokens, head.first, head.last, guess2, head.reading));
  }
  return found;
}
function onlyNamed(named, pattern, national2) {
  let only = null;
  for (let mention of named)
    if (!(mention.entity === void 0 || !isInstitution(mention.entity, pattern, national2))) {
      if (only !== null && only.entity !== mention.entity) return null;
      only ??= mention;
    }
  return only;
}
function isInstitution(entity2, pattern, national2) {
  if (entity2.kind !== "actor") return !1;
  let id = national2.idOf(entity2);
  if (id !== void 0) return id === pattern.id;
  let known3 = called.get(entity2) ?? /* @__PURE__ */ new Map();
  called.set(entity2, known3);
  let is = known3.get(pattern);
  if (is === void 0) {
    let heads4 = pattern.heads.map((head) => nameWords(head).join(" "));
    is = [...Object.values(entity2.names), ...entity2.aliases].some((name) => {
      let words = nameWords(name);
      return nisbaOf(words.at(-1) ?? "")?.definite === !0 && heads4.includes(words.slice(0, -1).join(" "));
    }), known3.set(pattern, is);
  }
  return is;
}
var called = /* @__PURE__ */ new WeakMap();
function standsAlone(tokens, { last }) {
  let next = tokens.form(last + 1), gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  return next === void 0 || gap & ~Gap.line ? !0 : next.nisba !== void 0 || next.word !== 0 && next.classes === 0 || /^(?:وال|لل?|ب)/u.test(next.folded) || next.classes & WordClass.inside || next.folded === "لدي" ? !1 : !next.folded.startsWith("ال") || /^ال(?:ذي|تي|ذين|يوم)$/u.test(next.folded);
}

// src/core/recognise/nominals.ts
var describing2 = new Set(
  "الارهابي الارهابيه المتشدد المتشدده الجهادي الجهاديه المسلح المسلحه المتطرف المتطرفه المذكور المذكوره المرتبطه المرتبط نفسه نفسها الماضي الاخير المعادي التكفيري المحظور المحظوره المعارض المعارضه".split(
    " "
  )
), insurgent = /* @__PURE__ */ new Set(["تنظيم", "جماعه", "حركه"]), press2 = /* @__PURE__ */ new Set(["وكاله", "صحيفه", "قناه"]), stateForce = /^(?:ال)?(?:قوات|جيش|سلاح|طيران|شرطه|تحالف|اسطول|بحريه|حرس|حشد)/u;
function findNominals(tokens, named) {
  let found = [];
  if (named.length === 0) return found;
  for (let at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.nominal)) continue;
    let form = tokens.form(at), head = form?.nominal;
    if (form === void 0 || head === void 0 || !standsAlone2(tokens, at, head.noun)) continue;
    let reading = { ...head, skip: head.cut === void 0 ? 0 : form.skip(head.cut.letters) }, entity2 = lastNamed(tokens, named, at, reading.noun);
    if (entity2 === void 0) continue;
    let { subtype } = entity2, guess2 = { kind: "actor", subtype, form: "nominal", rule: "short-form", entity: entity2 };
    found.push(guessSpan(tokens, at, at, guess2, reading));
  }
  return found;
}
function standsAlone2(tokens, at, noun) {
  let next = tokens.form(at + 1);
  if (englishHeads.has(noun))
    return tokens.form(at - 1)?.folded !== "the" || tokens.gaps[at] !== 0 ? !1 : next === void 0 || tokens.gaps[at + 1] !== 0 || !/^(?:of|for|in)$|^\p{Lu}/u.test(next.bare);
  if (next === void 0 || (tokens.gaps[at + 1] ?? 0) !== 0) return !0;
  if (next.nisba?.definite) return !1;
  let word = next.folded;
  return !next.definite || describing2.has(word) || /^ال(?:ذي|تي|ذين)$/u.test(word) ? !0 : word.endsWith("ه") !== noun.endsWith("ه");
}
function lastNamed(tokens, named, before, noun) {
  let nameless;
  for (let at = named.length - 1; at >= 0; at--) {
    let mention = named[at];
    if (mention === void 0 || mention.last >= before) continue;
    mention.noun === null && (mention.noun = calledBy(tokens, mention));
    let called2 = mention.noun;
    if (mention.entity === void 0) {
      if (called2 === noun) return;
    } else if (fits(mention.entity, noun)) {
      if (called2 === noun || !press2.has(noun)) return mention.entity;
      called2 === void 0 && (nameless ??= mention.entity);
    }
  }
  return nameless;
}
var kinds3 = new Set(
  "صحيفه وكاله قناه تلفزيون شبكه اذاعه مجله جريده موقع تنظيم جماعه حركه جبهه حزب منظمه هيئه شركه".split(" ").map(foldWord)
);
function calledBy(tokens, { first }) {
  for (let at of [first, first - 1]) {
    let whole = tokens.form(at)?.folded ?? "";
    if (kinds3.has(whole)) return whole;
    let word = /^[وفبلك]/u.test(whole) ? whole.replace(/^[وف]?[بلك]?/u, "") : whole;
    if (kinds3.has(word)) return word;
  }
}
var fitting = /* @__PURE__ */ new WeakMap();
function fits(entity2, noun) {
  if (entity2.kind !== "actor" || entity2.subtype === "person" || entity2.subtype === "office") return !1;
  let known3 = fitting.get(entity2) ?? /* @__PURE__ */ new Map();
  fitting.set(entity2, known3);
  let fit = known3.get(noun);
  if (fit === void 0) {
    let names2 = [...Object.values(entity2.names), ...entity2.aliases, ...entity2.descriptions].map(nameWords);
    fit = names2.some(([head]) => head === noun || head === `ال${noun}`) || englishHeads.has(noun) && names2.some((words) => words.includes(noun)) || names2.some((words) => noun === "تحالف" && words.some((word) => word === "التحالف")) || entity2.subtype === "outlet" && press2.has(noun) || entity2.subtype === "armed-group" && insurgent.has(noun) && !names2.some(([head = ""]) => stateForce.test(head)), known3.set(noun, fit);
  }
  return fit;
}
function findSpokespersons(tokens, institutions2, named, gazetteer) {
  let found = [], byFirst = new Map(institutions2.map((institution2) => [institution2.span.first, institution2]));
  for (let at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.spokesperson)) continue;
    let next = at + 1, official = /^الرسمي/u.test(tokens.form(next)?.folded ?? "") && tokens.gaps[next] === 0;
    official && next++;
    let byName = tokens.form(next)?.folded === "باسم" && tokens.gaps[next] === 0, institution2 = byName ? byFirst.get(next + 1) : byFirst.get(next);
    if (institution2 && ((tokens.gaps[institution2.span.first] ?? 0) & ~Gap.quote) === 0 && institution2.entity && (byName || institution2.span.cut?.preposition === "ل"))
      found.push(officeSpan(tokens, at, institution2.span.last, institution2.entity, gazetteer));
    else if (official && !byName) {
      let ministry = lastNamed(tokens, named, at, "وزاره");
      ministry && found.push(officeSpan(tokens, at, next - 1, ministry, gazetteer));
    }
  }
  return found;
}
function officeSpan(tokens, first, last, institution2, gazetteer) {
  let names2 = [...Object.values(institution2.names), ...institution2.aliases], known3 = [...spokespersons].flatMap((head) => names2.map((name) => gazetteer.lookUp([head, "باسم", ...nameWords(name)])[0]?.entity)).find((entity2) => entity2?.subtype === "office"), base = { kind: "actor", subtype: "office", form: "office", rule: "title" };
  return guessSpan(tokens, first, last, known3 ? { ...base, entity: known3 } : base);
}

// src/core/recognise/surnames.ts
function findSurnames(tokens, chosen, senses) {
  let persons = /* @__PURE__ */ new Map();
  if (chosen.forEach(({ span: span2 }, at) => {
    let entity2 = span2.guess?.entity ?? senses[at]?.entity;
    if (!(span2.guess?.subtype === "person" || entity2?.subtype === "person") || span2.first === span2.last || !mayStandAlone(tokens, span2.last, entity2 !== void 0)) return;
    let surname2 = surnameOf(tokens, span2), known3 = persons.get(surname2) ?? [];
    persons.set(surname2, [...known3, { first: span2.first, entity: entity2, particle: particleOf(tokens, span2) }]);
  }), persons.size === 0) return [];
  setEndings(persons.keys(), 1);
  let found = [], { interests, length } = tokens;
  for (let at = 0; at < length; at++) {
    if (endings2[endingIn(interests[at] ?? 0)] === 0) continue;
    let match = surnameAt(tokens, at, persons);
    if (match === void 0 || chosen.some(({ span: span3 }) => span3.first <= at && at <= span3.last)) continue;
    let { entity: entity2 } = match.person, guess2 = {
      kind: "actor",
      subtype: "person",
      form: "name",
      rule: "short-form",
      ...entity2 === void 0 ? {} : { entity: entity2 }
    }, { particle } = match.person, withParticle = particle !== void 0 && tokens.form(at - 1)?.folded === particle && isJoined(tokens, at), span2 = guessSpan(tokens, withParticle ? at - 1 : at, at, guess2, match);
    found.push(match.trim === void 0 ? span2 : { ...span2, end: span2.end - match.trim });
  }
  return setEndings(persons.keys(), 0), found;
}
var endings2 = new Uint8Array(endingCount);
function setEndings(surnames, value) {
  for (let surname2 of surnames)
    endings2[endingOf(surname2)] = value, /^[a-z]/u.test(surname2) && (endings2[endingOf(`${surname2}s`)] = value);
}
function particleOf(tokens, { first, last }) {
  let before = last - 1 > first && tokens.form(last)?.isLatin ? tokens.form(last - 1)?.folded : void 0;
  return before && particles.has(before) && !/^[ae].$/u.test(before) ? before : void 0;
}
function surnameOf(tokens, { last, end }) {
  return end === tokens.ends[last] ? tokens.form(last)?.folded ?? "" : foldWord(tokens.text.slice(tokens.starts[last] ?? 0, end));
}
function isEnglishWord(word) {
  return englishFrame.has(word) || nameLeads.has(word) || strongTitles.has(word) || englishGiven.has(word);
}
function mayStandAlone(tokens, at, known3) {
  let form = tokens.form(at);
  if (form?.isLatin && (form.readings.length > 0 || isEnglishWord(form.folded)) || !known3 && form && !form.folded.startsWith("ال") && form.foreign < -0.1) return !1;
  let spared = form && form.foreign > 0.3 ? WordClass.office | WordClass.given : WordClass.office;
  return form !== void 0 && form.folded.length > 3 && (form.exact & ~spared) === 0 && form.nisba === void 0;
}
function surnameAt(tokens, at, persons) {
  let form = tokens.form(at);
  if (form === void 0) return;
  let latin2 = form.isLatin;
  if (latin2 && !(form.interest & Interest.capital)) return;
  let whole = persons.get(form.folded);
  if (!(whole !== void 0 && form.exact & WordClass.given && !isAlone(tokens, at))) {
    if (whole !== void 0) return { skip: 0, cut: void 0, person: lastBefore(whole, at) };
    if (latin2) {
      let stem = form.folded.endsWith("s") ? persons.get(form.folded.slice(0, -1)) : void 0;
      return stem && { skip: 0, trim: 1, cut: void 0, person: lastBefore(stem, at) };
    }
    if (!(form.exact !== 0 || form.folded.length < 5 || !/^[وفبلك]/u.test(form.folded)))
      for (let cut of cutsOf(form.folded)) {
        let cutOff = persons.get(cut.rest);
        if (cutOff !== void 0) return { skip: form.skip(cut.letters), cut, person: lastBefore(cutOff, at) };
      }
  }
}
function isAlone(tokens, at) {
  let before = tokens.gaps[at] === 0 ? tokens.interests[at - 1] ?? 0 : 0, after = tokens.gaps[at + 1] === 0 ? tokens.interests[at + 1] ?? 0 : 0;
  return !(before & Interest.opensPerson) && !(after & (Interest.opensPerson | Interest.nameLike));
}
function lastBefore(persons, at) {
  return persons.findLast(({ first }) => first < at) ?? persons[0];
}

// src/core/recognise/shortForms.ts
function findShortForms(tokens, chosen, senses, gazetteer, options = {}) {
  return [
    ...findBareNouns(tokens, chosen, senses, gazetteer, options),
    ...options.surnames === !1 ? [] : findSurnames(tokens, chosen, senses),
    ...options.abbreviations === !1 ? [] : findAbbreviations(tokens, chosen, senses)
  ];
}
function findBareNouns(tokens, chosen, senses, gazetteer, options) {
  if (!((tokens.interest & (Interest.nominal | Interest.spokesperson)) !== 0) && tokens.heads.length === 0) return [];
  let named = [];
  chosen.forEach(({ span: span2 }, at) => {
    let entity2 = span2.guess?.entity ?? senses[at]?.entity;
    (entity2 ?? span2.guess) && named.push({ first: span2.first, last: span2.last, entity: entity2, noun: null });
  });
  let nominals = options.nominals === !1 ? [] : [...findBareInstitutions(tokens, named, gazetteer.national), ...findNominals(tokens, named)];
  if (options.spokespersons === !1 || (tokens.interest & Interest.spokesperson) === 0) return nominals;
  let institutions2 = [
    ...chosen.flatMap(({ span: span2 }, at) => institutionOf2(span2, senses[at]) ?? []),
    ...nominals.map((span2) => ({ span: span2, entity: span2.guess?.entity }))
  ];
  return [...nominals, ...findSpokespersons(tokens, institutions2, named, gazetteer)];
}
function institutionOf2(span2, sense) {
  if (span2.guess !== void 0) return { span: span2, entity: span2.guess.entity };
  let entity2 = sense?.entity;
  return entity2?.source.file !== void 0 && entity2.kind === "actor" && speaking.has(entity2.subtype) ? { span: span2, entity: entity2 } : void 0;
}
var speaking = /* @__PURE__ */ new Set(["organisation", "armed-group", "state"]);

// src/core/recognise/support.ts
function supportedSpans(tokens, spans) {
  if (!(tokens.interest & Interest.doubtful)) return spans;
  let mayBeWord2 = ({ first }) => ((tokens.interests[first] ?? 0) & Interest.doubtful) !== 0, doubts = spans.map((span2) => mayBeWord2(span2) ? doubtOf(tokens, span2) : void 0), endings3 = /* @__PURE__ */ new Set();
  return doubts.some((doubt) => doubt !== void 0) && spans.forEach(({ last }, at) => {
    doubts[at] === void 0 && endings3.add(last);
  }), spans.filter((span2, at) => {
    if (!mayBeWord2(span2)) return !0;
    if (isFollowedAway(tokens, span2) || isSyrianAdjective(tokens, span2) || isSaudiAdjective(tokens, span2))
      return !1;
    let doubt = doubts[at];
    return doubt === void 0 ? !0 : doubt === "generic" ? hasMembers(tokens, span2) : hasSign(tokens, span2) || hasNeighbour(tokens, span2, endings3);
  });
}
function isFollowedAway(tokens, span2) {
  let next = tokens.form(span2.last + 1)?.folded ?? "";
  if (span2.last > span2.first && tokens.form(span2.first)?.folded.endsWith("الضفه") && /^(?:ل.{2,}|من)$/u.test(next))
    return !0;
  let follower = span2.first === span2.last ? followers.get(nameWord(tokens, span2)) : void 0;
  return follower !== void 0 && tokens.form(span2.last + 1)?.folded.startsWith(follower) === !0;
}
function isSyrianAdjective(tokens, span2) {
  if (span2.first !== span2.last || nameWord(tokens, span2) !== "سوريه") return !1;
  let before = tokens.form(span2.first - 1);
  if (span2.cut !== void 0) {
    let nisba = tokens.gaps[span2.first] === 0 ? before?.nisba : void 0;
    return span2.cut.conjunction && span2.cut.preposition === "" && nisba !== void 0 && nisba.feminine && !nisba.definite;
  }
  if (before === void 0 || tokens.gaps[span2.first] !== 0 || before.folded.startsWith("ال")) return !1;
  let next = tokens.gaps[span2.last + 1] === 0 ? tokens.form(span2.last + 1)?.folded ?? "" : "";
  return (brokenPlurals.has(before.folded) || /^[^ا]{2}ا[^ا]{2,3}$/u.test(before.folded) && /^[^ا].+ه$/u.test(next) || /(?:ه|ات)$/u.test(before.folded)) && (before.classes & (WordClass.function | WordClass.placeNoun)) === 0;
}
var brokenPlurals = new Set("مصادر فصايل عناصر جهات اطراف قوي وفود وسايل".split(" "));
function isSaudiAdjective(tokens, span2) {
  if (span2.first !== span2.last || span2.cut || tokens.form(span2.first)?.folded !== "السعوديه") return !1;
  let before = tokens.form(span2.first - 1), isName = before && (before.nisba !== void 0 || (before.interest & Interest.wholeName) !== 0);
  return before === void 0 || tokens.gaps[span2.first] !== 0 || isName || before.folded === "المملكه" || before.classes & (WordClass.function | WordClass.saying | WordClass.acting) ? !1 : /^(?:و|ف)?(?:[بك]?ال|لل).{3,}$/u.test(before.folded);
}
function doubtOf(tokens, span2) {
  if (span2.first !== span2.last || span2.senses.length === 0) return;
  let word = nameWord(tokens, span2);
  if (generics.has(word)) return "generic";
  if (homographs.has(word))
    return span2.senses.every(({ entity: entity2 }) => entity2.source.file === void 0) ? "homograph" : void 0;
}
function nameWord(tokens, span2) {
  return span2.cut?.rest ?? tokens.form(span2.first)?.folded ?? "";
}
function hasSign(tokens, span2) {
  let gap = tokens.gaps[span2.first] ?? Gap.paragraph, before = tokens.form(span2.first - 1);
  if (before === void 0 || gap & ~(Gap.quote | Gap.line)) return !1;
  if (rareWords.has(nameWord(tokens, span2)) && behindPlace2(before, span2) || adverbs.has(nameWord(tokens, span2)) && gap === 0 && /^عل[يى]$/u.test(before.folded)) return !0;
  if (span2.cut !== void 0 && span2.cut.preposition !== "") return !1;
  let place2 = span2.senses.some(({ entity: entity2 }) => entity2.kind === "place");
  if (before.classes & WordClass.placeNoun) return place2;
  let noun = before.folded.replace(/^[وفبلك]/u, "");
  return organisationNouns.has(before.folded) || organisationNouns.has(noun) ? !0 : before.folded === "في" && gap === 0 && !nameWord(tokens, span2).startsWith("ال");
}
function behindPlace2(before, { cut }) {
  return cut !== void 0 ? cut.preposition === "ب" : (before.classes & (WordClass.inside | WordClass.movement | WordClass.direction)) !== 0;
}
function hasNeighbour(tokens, span2, endings3) {
  let gap = tokens.gaps[span2.first] ?? Gap.paragraph;
  return endings3.has(span2.first - 1) && (gap === 0 && span2.cut?.conjunction === !0 || gap === Gap.comma);
}
function hasMembers(tokens, span2) {
  let before = tokens.form(span2.first - 1);
  if (before === void 0 || (tokens.gaps[span2.first] ?? 0) & (Gap.stop | Gap.paragraph)) return !1;
  let word = before.folded;
  return membershipWords.has(word) || membershipWords.has(word.replace(/^[وفبل]/u, ""));
}

// src/core/text/textUnits.ts
var TextUnits = class {
  /** Valid below `length`; another array after a longer text. */
  units = new Uint16Array(16384);
  length = 0;
  /** Takes a text that is normalised already. */
  setText(text) {
    let { length } = text;
    this.#reserve(length);
    let { units } = this;
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    this.length = length;
  }
  /**
   * Decodes UTF-8 and normalises as `normaliseText` does. False for bytes that are not well-formed: what is here then
   * is of no use.
   */
  setUtf8(bytes) {
    this.#reserve(bytes.length);
    let { units } = this, end = bytes.length, to = 0;
    for (let at = 0; at < end; ) {
      let lead = bytes[at] ?? 0;
      if (lead < 128)
        at++, lead === 13 ? (bytes[at] === 10 && at++, units[to++] = 10) : units[to++] = lead;
      else if (lead < 224) {
        let unit = (lead & 31) << 6 | continuation(bytes, at + 1);
        if (unit < 128 || lead < 192) return !1;
        units[to++] = unit, at += 2;
      } else if (lead < 240) {
        let unit = (lead & 15) << 12 | continuation(bytes, at + 1) << 6 | continuation(bytes, at + 2);
        if (unit < 2048 || (unit & 63488) === 55296) return !1;
        (unit !== 65279 || at > 0) && (units[to++] = unit), at += 3;
      } else {
        let point = (lead & 15) << 18 | continuation(bytes, at + 1) << 12 | continuation(bytes, at + 2) << 6 | continuation(bytes, at + 3);
        if (point < 65536 || point > 1114111) return !1;
        units[to++] = 55232 + (point >> 10), units[to++] = 56320 + (point & 1023), at += 4;
      }
    }
    return this.length = to, !0;
  }
  /** A copy of a stretch. */
  slice(start, end) {
    let text = "";
    for (let at = start; at < end; at++) text += String.fromCharCode(this.units[at] ?? 0);
    return text;
  }
  #reserve(length) {
    length > this.units.length && (this.units = new Uint16Array(length * 2));
  }
};
function continuation(bytes, at) {
  let byte = bytes[at] ?? 0;
  return (byte & 192) === 128 ? byte & 63 : -1;
}

// src/core/recognise/wordSignature.ts
var bitsPerWord = 10, bitsPerKey = 5;
function emptySignature(words) {
  return new Uint32Array(Math.ceil(Math.max(words, fewest) * bitsPerWord / 32));
}
var fewest = 32;
function addKey(signature, key) {
  let bits = signature.length * 32, at = key | 0, step = stepOf(key);
  for (let i = 0; i < bitsPerKey; i++) {
    let bit = placeOf3(at, bits);
    signature[bit >>> 5] = (signature[bit >>> 5] ?? 0) | 1 << (bit & 31), at = at + step | 0;
  }
}
function placeOf3(at, bits) {
  return bits < 65536 ? Math.imul(at >>> 16, bits) >>> 16 : (at >>> 0) * bits * 2 ** -32 | 0;
}
function stepOf(key) {
  return Math.imul(key ^ key >>> 15, 2246822507) | 1;
}
function wordKey(folded2) {
  let hash3 = -2128831035;
  for (let at = 0; at < folded2.length; at++)
    hash3 = Math.imul(hash3 ^ folded2.charCodeAt(at), 16777619) ^ hash3 >>> 13;
  return hash3 = Math.imul(hash3 ^ hash3 >>> 16, 2246822507), hash3 ^ hash3 >>> 13;
}
function skeletonKey(folded2) {
  let bones2 = skeleton(folded2);
  return bones2 === void 0 ? void 0 : wordKey(`~${bones2}`);
}
function keysOf(folded2) {
  let keys2 = [wordKey(folded2)];
  for (let { rest } of cutsOf(folded2)) keys2.push(wordKey(rest));
  /^[a-z\u00df-\u017f].*s$/u.test(folded2) && keys2.push(wordKey(folded2.slice(0, -1)));
  let bones2 = skeletonKey(folded2);
  return bones2 !== void 0 && keys2.push(bones2), keys2;
}
var KeyTable = class {
  /** Where in `#lists` that of a form begins; 0 where it is not yet known. */
  #starts = new Int32Array(4096);
  /**
   * For each form: the text to whose signature it was added last, as every other word comes twice; how many keys it has;
   * and those.
   */
  #lists = new Int32Array(16384);
  #used = 1;
  #text = 0;
  /** Begins with another text. */
  begin() {
    this.#text++;
  }
  /** Whether the keys of a form are known. */
  knows(number) {
    return number < this.#starts.length && this.#starts[number] !== 0;
  }
  /** Adds the keys of a form, which are known, to the signature of the text. */
  addTo(signature, number) {
    let start = this.#starts[number] ?? 0, lists2 = this.#lists;
    if (lists2[start] === this.#text) return;
    lists2[start] = this.#text;
    let end = start + 2 + (lists2[start + 1] ?? 0);
    for (let at = start + 2; at < end; at++) addKey(signature, lists2[at] ?? 0);
  }
  clear() {
    this.#starts = new Int32Array(4096), this.#lists = new Int32Array(16384), this.#used = 1;
  }
  /** Learns the keys of a form from its folded word. */
  learn(number, folded2) {
    let keys2 = keysOf(folded2), start = this.#used;
    this.#used += keys2.length + 2, this.#starts = atLeast(this.#starts, number + 1), this.#lists = atLeast(this.#lists, this.#used), this.#starts[number] = start, this.#lists[start + 1] = keys2.length, this.#lists.set(keys2, start + 2);
  }
};
function atLeast(list3, length) {
  if (length <= list3.length) return list3;
  let larger = new Int32Array(Math.max(length, list3.length * 2));
  return larger.set(list3), larger;
}

// src/core/recognise/wordForms.ts
var limits = { known: 1 << 18, knownFirst: 65536, kept: 65536, keptFirst: 32768 }, fewest2 = 16384, Slot = {
  /** The two hashes of a form. */
  hash: 0,
  other: 1,
  /** The number of the form plus one; 0 where the slot is free. */
  number: 2,
  /** Its `Interest`, or `emptyForm`. */
  interest: 3
}, slotSize = 4, emptyForm = 32768, WordForms = class {
  #gazetteer;
  #rules;
  #mask = fewest2 - 1;
  /**
   * By hash, `slotSize` integers a slot (see `Slot`): all that is asked of every word stands in one line of the
   * processor's cache, as waiting for memory is most of what a known word costs.
   */
  slots = new Int32Array(fewest2 * slotSize);
  #count = 0;
  /** The forms that are kept, by their number. */
  forms = [];
  #kept = 0;
  /** The keys of the forms, for whoever asks for them. */
  keys = new KeyTable();
  constructor(gazetteer, rules = {}) {
    this.#gazetteer = gazetteer, this.#rules = rules;
  }
  /** Forgets forms where they have become too many; not while the numbers of an article are in use. */
  trim() {
    this.#count > limits.known && this.#forget(limits.knownFirst), !(this.#kept <= limits.kept) && (this.forms.fill(void 0, limits.keptFirst), this.#kept = this.forms.reduce((kept, form) => form === void 0 ? kept : kept + 1, 0));
  }
  /** Forgets all forms. */
  forget() {
    this.#mask = fewest2 - 1, this.#forget(0);
  }
  /** Forgets all forms but so many that were met first. */
  #forget(first) {
    this.#count = first, this.#kept = Math.min(this.#kept, first), this.forms.length = first, this.keys.clear(), this.#rehash();
  }
  /** Where in `slots` the form of these units stands, until the next call; the units are looked at where it is new. */
  intern(text, start, end, hash3, other) {
    let { slots } = this;
    for (let at = this.#slotOf(hash3); ; at = this.#after(at)) {
      if (slots[at + Slot.number] === 0) return this.#add(text.slice(start, end), hash3, other);
      if (slots[at + Slot.hash] === hash3 && slots[at + Slot.other] === other) return at;
    }
  }
  /** Makes and keeps a form that is not kept. */
  make(number, raw, interest) {
    let form = new WordForm(raw, this.#gazetteer, this.#rules, interest);
    return this.#keep(number, form), form;
  }
  #add(raw, hash3, other) {
    let form = new WordForm(raw, this.#gazetteer, this.#rules), interest = form.folded === "" ? emptyForm : form.interest, number = this.#count++;
    return this.forms.push(void 0), interest & concerns && this.#keep(number, form), this.#count * 2 > this.#mask && (this.#mask = this.#mask * 2 + 1, this.#rehash()), this.#put(hash3, other, number + 1, interest);
  }
  #keep(number, form) {
    this.forms[number] = form, this.#kept++;
  }
  /** Makes the slots anew, for the forms that are not forgotten. */
  #rehash() {
    let before = this.slots;
    this.slots = new Int32Array((this.#mask + 1) * slotSize);
    for (let at = 0; at < before.length; at += slotSize) {
      let number = before[at + Slot.number] ?? 0;
      number === 0 || number > this.#count || this.#put(
        before[at + Slot.hash] ?? 0,
        before[at + Slot.other] ?? 0,
        number,
        before[at + Slot.interest] ?? 0
      );
    }
  }
  #put(hash3, other, number, interest) {
    let { slots } = this, at = this.#slotOf(hash3);
    for (; slots[at + Slot.number] !== 0; ) at = this.#after(at);
    return slots[at + Slot.hash] = hash3, slots[at + Slot.other] = other, slots[at + Slot.number] = number, slots[at + Slot.interest] = interest, at;
  }
  #slotOf(hash3) {
    return ((hash3 ^ hash3 >>> 15) & this.#mask) * slotSize;
  }
  #after(at) {
    return at + slotSize & this.#mask * slotSize;
  }
};

// src/core/recognise/tokens.ts
var Tokens = class {
  text = new TextUnits();
  length = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** What stands before each word; after the last one, the end of the text counts as a paragraph's. */
  gaps = new Uint8Array(1025);
  /** Bits of `Interest` of each word's form; 0 after the last word. */
  interests = new Int32Array(1025);
  /** The bits of all words together: what no word sets off no rule need look for. */
  interest = 0;
  /** For the rules to mark the words of what they found; 0 for each word of a text just taken. */
  taken = new Uint8Array(1025);
  /** Where the nouns of rules stand, in order: so few that no pass over all words is worth its time. */
  nouns = [];
  /** Where the words stand that may begin a person's name, and the nouns of office, in order. */
  people = [];
  /** Where the heads of national institutions stand without their state, as they are found: وزارة الدفاع. */
  heads = [];
  /** Where the words with a Latin capital stand, in order. */
  capitals = [];
  /** Numbers of the words' forms. */
  #numbers = new Int32Array(1024);
  #table;
  constructor(table2) {
    this.#table = table2;
  }
  /** The form of a word; undefined before the first and after the last one. */
  form(at) {
    if (!(at < 0 || at >= this.length))
      return this.#table.forms[this.#numbers[at] ?? 0] ?? this.#make(at);
  }
  /** Takes the words of another text, which is normalised. */
  load(text) {
    this.text.setText(text), this.#findWords();
  }
  /** Takes the words of another text from UTF-8, which need not be normalised; false where it is not well-formed. */
  loadUtf8(bytes) {
    return this.text.setUtf8(bytes) ? (this.#findWords(), !0) : !1;
  }
  /** Forgets the text and all word forms. */
  forget() {
    this.taken.fill(0, 0, this.length), this.length = 0, this.#table.forget();
  }
  /** Which words the text has. */
  signature() {
    let signature = emptySignature(this.length), { keys: keys2 } = this.#table;
    keys2.begin();
    for (let at = 0; at < this.length; at++) {
      let number = this.#numbers[at] ?? 0;
      keys2.knows(number) || keys2.learn(number, foldWord(this.#raw(at))), keys2.addTo(signature, number);
    }
    return signature;
  }
  #raw(at) {
    return this.text.slice(this.starts[at] ?? 0, this.ends[at] ?? 0);
  }
  #make(at) {
    return this.#table.make(this.#numbers[at] ?? 0, this.#raw(at), this.interests[at] ?? 0);
  }
  #findWords() {
    let { text } = this, { units, length } = text, table2 = this.#table;
    table2.trim();
    let { nouns: nouns2, people, capitals } = this;
    nouns2.length = 0, people.length = 0, capitals.length = 0, this.heads.length = 0;
    let count2 = 0, all = 0, gap = Gap.paragraph;
    for (let at = 0; at < length; ) {
      let unit = units[at] ?? 0, kind = kindOf(unit);
      if (kind !== wordUnit) {
        kind === lineUnit ? gap |= gap & Gap.line ? Gap.paragraph | Gap.line : Gap.line : kind !== ignorableUnit && (gap |= kind), at++;
        continue;
      }
      let start = at, hash3 = 0, other = 0;
      do {
        if (hash3 = Math.imul(hash3, 31) + unit | 0, other = Math.imul(other ^ unit, 16777619), at++, at >= length) break;
        unit = units[at] ?? 0, kind = kindOf(unit);
      } while ((kind & insideWord) !== 0);
      let end = at;
      if (kindOf(units[end - 1] ?? 0) === ignorableUnit) {
        for (; kindOf(units[end - 1] ?? 0) === ignorableUnit; ) end--;
        hash3 = other = 0;
        for (let i = start; i < end; i++)
          hash3 = Math.imul(hash3, 31) + (units[i] ?? 0) | 0, other = Math.imul(other ^ (units[i] ?? 0), 16777619);
      }
      let slot = table2.intern(text, start, end, hash3, other), { slots } = table2, interest = slots[slot + Slot.interest] ?? 0;
      interest !== emptyForm && (count2 >= this.starts.length && this.#grow(), this.starts[count2] = start, this.ends[count2] = end, this.gaps[count2] = gap, this.interests[count2] = interest, all |= interest, interest & Interest.nouns && nouns2.push(count2), interest & Interest.people && people.push(count2), interest & Interest.capital && capitals.push(count2), this.#numbers[count2] = (slots[slot + Slot.number] ?? 0) - 1, count2++, gap = 0);
    }
    this.interest = all, this.gaps[count2] = gap | Gap.paragraph, this.interests[count2] = 0, this.taken.fill(0, 0, this.length), this.length = count2;
  }
  #grow() {
    let size = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(size)), this.ends = grown(this.ends, new Int32Array(size)), this.interests = grown(this.interests, new Int32Array(size + 1)), this.#numbers = grown(this.#numbers, new Int32Array(size)), this.gaps = grown(this.gaps, new Uint8Array(size + 1)), this.taken = grown(this.taken, new Uint8Array(size + 1));
  }
};
function grown(old, larger) {
  return larger.set(old), larger;
}

// src/core/recognise/recogniser.ts
function createRecogniser(gazetteer, options = {}, compiled = compileGazetteer(gazetteer, options)) {
  let {
    proclitics: proclitics2 = !0,
    metonyms = !0,
    shortForms = !0,
    candidates = !0,
    patterns: patterns2 = !0
  } = options, grammar = metonyms || shortForms || candidates, tokens = new Tokens(new WordForms(compiled, { proclitics: proclitics2, grammar })), find = () => {
    let found = findNames(tokens, compiled);
    patterns2 && found.push(...findEnglishStates(tokens, compiled.national, found));
    let known3 = supportedSpans(tokens, found), names2 = candidates ? known3.concat(findCandidates(tokens, known3, gazetteer.ignore, options)) : known3, chosen = chooseSpans(names2), senses = chooseSenses(tokens, chosen, metonyms);
    if (shortForms) {
      let short = findShortForms(tokens, chosen, senses, compiled, options);
      short.length > 0 && (chosen = chooseSpans(names2.concat(short)), senses = chooseSenses(tokens, chosen, metonyms));
    }
    let demonyms = new PeopleThatAct(senses), mentions = [];
    return chosen.forEach(({ span: span2, nested }, at) => {
      let sense = senses[at];
      if (sense && isPeople(sense) && !demonyms.keeps(tokens, span2, sense)) return;
      let mention = mentionOf(span2, sense, nested);
      mention !== void 0 && mentions.push(mention);
    }), mentions;
  };
  return {
    recognise(text) {
      return tokens.load(text), find();
    },
    recogniseUtf8: (bytes) => tokens.loadUtf8(bytes) ? find() : void 0,
    signature: () => tokens.signature(),
    forget: () => tokens.forget(),
    names: compiled
  };
}
function isPeople({ entity: entity2, form }) {
  return form === "demonym" || entity2.subtype === "people";
}
function mentionOf(span2, sense, nested) {
  let { start, end, guess: guess2 } = span2;
  if (guess2 !== void 0) {
    let { kind: kind2, subtype: subtype2, form: form2, rule: rule2 } = guess2;
    return { start, end, kind: kind2, id: guess2.entity?.id ?? null, subtype: subtype2, form: form2, metonym: !1, nested, rule: rule2 };
  }
  if (sense === void 0) return;
  let { entity: entity2, form, variant } = sense, { kind, id, subtype } = entity2, place2 = () => span2.senses.some((other) => other.entity.kind === "place"), metonym = sense.metonym || subtype === "state" && form === "name" && place2();
  return { start, end, kind, id, subtype, form, metonym, nested, rule: metonym ? "metonym" : variant ? "variant" : "name" };
}

// src/core/tagging/palette.ts
var palette = [
  "#0072b2",
  "#e69f00",
  "#009e73",
  "#cc79a7",
  "#56b4e9",
  "#d55e00",
  "#f0e442",
  "#332288",
  "#44aa99",
  "#882255",
  "#999933"
];
function familyColour(index) {
  return palette[index % palette.length] ?? palette[0];
}
function parseColour(text) {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`.toLowerCase();
}

// src/core/tagging/tagPath.ts
function parentPath(path) {
  let slash = path.lastIndexOf("/");
  return slash < 0 ? void 0 : path.slice(0, slash);
}
function pathUnder(parent, name) {
  return parent === void 0 ? name : `${parent}/${name}`;
}

// src/core/tagging/tagPaths.ts
var TagPaths = class {
  all;
  clashes;
  #present = /* @__PURE__ */ new Map();
  #former = /* @__PURE__ */ new Map();
  constructor(roots) {
    let all = [], collect = (tags) => {
      for (let tag of tags)
        all.push(tag), this.#present.has(tag.path) || this.#present.set(tag.path, tag), collect(tag.children);
    };
    collect(roots), this.all = all;
    let former = all.flatMap(
      (tag) => tag.was.map((was) => ({ tag, was, known: this.#remember(tag, was) }))
    );
    this.clashes = former.flatMap(({ tag, was, known: known3 }) => {
      let parent = parentPath(tag.path), beside = parent === void 0 || was.includes("/") ? void 0 : pathUnder(parent, was);
      if (beside !== void 0 && this.#remember(tag, beside) || known3) return [];
      let other = [was, beside ?? was].map((path) => this.#present.get(path) ?? this.#former.get(path));
      return [{ tag: was, path: tag.path, line: tag.line, other: other.find(Boolean)?.path ?? "" }];
    });
  }
  find(path) {
    let known3 = this.#present.get(path) ?? this.#former.get(path);
    if (known3 !== void 0) return known3;
    let slash = path.lastIndexOf("/"), parent = slash < 0 ? void 0 : this.find(path.slice(0, slash));
    if (parent === void 0) return;
    let here = `${parent.path}${path.slice(slash)}`;
    return this.#present.get(here) ?? this.#former.get(here);
  }
  /** False where the path means something already. */
  #remember(tag, path) {
    return this.#present.has(path) || this.#former.has(path) ? !1 : (this.#former.set(path, tag), !0);
  }
};

// src/core/tagging/readCodebook.ts
var maxDepth = 32, maxTags = 2e4;
function readCodebook(file, text) {
  let yaml2 = parseYaml(file, text), problems = [...yaml2.problems], report = (problem) => {
    problems.push(problem);
  }, root = Fields.root(yaml2, report), empty = yaml2.document.contents === null, versionKnown = root ? checkVersion(root, "codebook", file, report) : empty, reader = new TagReader(file, report), roots = root ? reader.children(root, void 0, void 0, 0) : [], paths = new TagPaths(roots);
  for (let clash of paths.clashes) {
    let { tag, path, other, line } = clash;
    report({ code: "former-tag", severity: "warning", file, line, data: { tag, path, other } });
  }
  return {
    roots,
    roles: root ? readRoles(root) : [],
    problems: problems.sort((a2, b2) => a2.line - b2.line),
    writable: yaml2.problems.length === 0 && versionKnown,
    find: (path) => paths.find(path),
    all: () => paths.all
  };
}
var TagReader = class {
  #file;
  #report;
  #count = 0;
  constructor(file, report) {
    this.#file = file, this.#report = report;
  }
  /** The tags under the key `tags`; those of a family are given its path and colour. */
  children(fields, parent, colour, depth) {
    let node = fields.node("tags");
    if (node === void 0) return [];
    let entries = fields.fieldsOf(node, "tags"), tags = [];
    for (let name of entries?.keys() ?? []) {
      if (entries === void 0) continue;
      if (depth >= maxDepth || ++this.#count > maxTags) {
        this.#problem("too-deep", entries.lineOfKey(name), { limit: depth >= maxDepth ? maxDepth : maxTags });
        break;
      }
      if (name === "" || name.includes("/") || name !== name.trim()) {
        this.#problem("bad-tag-name", entries.lineOfKey(name), { tag: name });
        continue;
      }
      let path = parent === void 0 ? name : `${parent}/${name}`, inherited = colour ?? familyColour(tags.length);
      tags.push(this.#tag(entries, name, path, inherited, depth));
    }
    return tags;
  }
  #tag(entries, name, path, inherited, depth) {
    let line = entries.lineOfKey(name), node = entries.node(name), fields = node && entries.fieldsOf(node, name);
    if (fields === void 0)
      return { path, labels: {}, colour: inherited, was: [], children: [], line };
    let colour = this.#colour(fields) ?? inherited, description = fields.string("description")?.trim();
    return {
      path,
      labels: fields.texts("label"),
      colour,
      ...description ? { description } : {},
      was: fields.strings("was"),
      children: this.children(fields, path, colour, depth + 1),
      line
    };
  }
  #colour(fields) {
    if (!fields.has("colour")) return;
    let node = fields.node("colour"), text = node === void 0 ? "" : scalarText(node) ?? "", colour = parseColour(text);
    return colour === void 0 && this.#problem("bad-colour", fields.lineOfKey("colour"), { colour: text }), colour;
  }
  #problem(code, line, data) {
    this.#report({ code, severity: "error", file: this.#file, line, data });
  }
};
function readRoles(root) {
  let node = root.node("roles");
  if (node === void 0) return [];
  if (!isMap(node))
    return root.located("roles").map(({ value, node: item }) => ({ id: value, labels: {}, line: root.lineOf(item) }));
  let entries = root.fieldsOf(node, "roles");
  return (entries?.keys() ?? []).map((id) => {
    let entry = entries?.node(id), line = entries?.lineOfKey(id) ?? root.lineOf(node);
    if (entries === void 0 || entry === void 0) return { id, labels: {}, line };
    if (isScalar(entry)) return { id, labels: entries.texts(id), line };
    let fields = entries.fieldsOf(entry, id), description = fields?.string("description")?.trim();
    return { id, labels: fields?.texts("label") ?? {}, ...description ? { description } : {}, line };
  });
}

// src/core/corpus/articleFilter.ts
var import_posix = __toESM(require_posix());
function articleFilter(globs) {
  let rules = globs.map((glob) => {
    let takesAway = glob.startsWith("!"), matches = (0, import_posix.default)((takesAway ? glob.slice(1) : glob).replace(/^(?:\.\/)+/, ""));
    return { takesAway, matches };
  });
  return (path) => {
    let isArticle2 = !1;
    for (let { takesAway, matches } of rules)
      isArticle2 === takesAway && matches(path) && (isArticle2 = !takesAway);
    return isArticle2;
  };
}

// src/core/corpus/config.ts
var configFile = "corpus.yaml", everyArticle = ["**/*.txt"], defaultConfig = {
  articles: everyArticle,
  actors: byDefault("actors.yaml"),
  places: byDefault("places.yaml"),
  codebook: byDefault("codebook.yaml"),
  problems: []
};
function readConfig(text) {
  if (text === void 0) return defaultConfig;
  let yaml2 = parseYaml(configFile, text), problems = [...yaml2.problems], report = (problem) => {
    problems.push(problem);
  }, fields = Fields.root(yaml2, report);
  fields ? checkVersion(fields, "corpus", configFile, report) : problems.length === 0 && report({
    code: "version-missing",
    severity: "error",
    file: configFile,
    line: 1,
    data: { key: "corpus" }
  });
  let named = (key) => {
    let path = fields?.string(key);
    if (fields === void 0 || path === void 0) return;
    let inside = resolveInside(path), line = fields.lineOfKey(key);
    if (inside !== void 0) return { path: inside, named: !0, line };
    fields.problem("path-outside", fields.node(key), { key });
  }, globs = (fields?.located("articles") ?? []).filter(({ value, node }) => {
    let inside = resolveInside(value.replace(/^!/, "")) !== void 0;
    return inside || fields?.problem("glob-outside", node, { glob: value }), inside;
  }), title = fields?.string("title"), language2 = fields?.string("language"), encoding = fields && readEncoding(fields), metadata = named("metadata");
  return {
    ...title === void 0 ? {} : { title },
    ...language2 === void 0 ? {} : { language: language2 },
    ...encoding === void 0 ? {} : { encoding },
    articles: globs.length > 0 ? globs.map(({ value }) => value) : everyArticle,
    actors: named("actors") ?? defaultConfig.actors,
    places: named("places") ?? defaultConfig.places,
    codebook: named("codebook") ?? defaultConfig.codebook,
    ...metadata === void 0 ? {} : { metadata },
    problems
  };
}
function byDefault(path) {
  return { path, named: !1, line: 1 };
}
function readEncoding(fields) {
  let written = fields.string("encoding"), known3 = encodings.find((name) => name === written?.toLowerCase());
  if (written !== void 0 && known3 === void 0) {
    let data = { encoding: written, encodings: encodings.join(", ") };
    fields.problem("unknown-encoding", fields.node("encoding"), data);
  }
  return known3;
}
function resolveInside(path) {
  if (/^(?:[/\\]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path) || path.includes("\\")) return;
  let parts = [];
  for (let part of path.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return;
    }
  return parts.length > 0 ? parts.join("/") : void 0;
}

// src/core/corpus/files.ts
var ending = ".tags.yaml";
function articlePathsOf(path) {
  if (!path.endsWith(ending) || path.length === ending.length) return [];
  let stem = path.slice(0, -ending.length);
  return [`${stem}.txt`, stem];
}

// src/core/corpus/metadataTable.ts
var noMetadata = {
  rows: /* @__PURE__ */ new Map(),
  lines: /* @__PURE__ */ new Map(),
  languages: /* @__PURE__ */ new Set(),
  problems: []
};

// src/core/corpus/settings.ts
function settingsFrom(sources2, builtin) {
  return atOnce(makingSettingsFrom(sources2, builtin));
}
function* makingSettingsFrom(sources2, builtin, before, compiled) {
  let files = { config: readConfigFile(sources2.get(configFile)), files: sources2, metadata: noMetadata, problems: [] };
  return yield* makingSettings(files, builtin, before, compiled);
}
function readConfigFile(bytes) {
  return readConfig(bytes && decodeUtf8(bytes));
}
function* makingSettings({ config, files, metadata, problems: known3 }, builtin, before, compiled = !1) {
  let problems = [...config.problems, ...known3], yaml2 = ({ path: path2 }, empty) => {
    let bytes = files.get(path2);
    if (bytes === void 0) return empty;
    let line = lineOfBadUtf8(bytes);
    return line !== void 0 && problems.push({ code: "encoding-unknown", severity: "error", file: path2, line, data: {} }), decodeUtf8(bytes);
  }, actors = yaml2(config.actors, `gazetteer: 1
`);
  yield;
  let places2 = yaml2(config.places, `gazetteer: 1
`);
  yield;
  let same = before && isSameGazetteer(before, config, files) ? before : void 0, gazetteer = same?.gazetteer ?? (yield* mergingGazetteers(inLanguages(builtin, files), [
    yield* readingGazetteer(config.actors.path, actors, "actor"),
    yield* readingGazetteer(config.places.path, places2, "place")
  ])), recogniser;
  !same && compiled && (recogniser = createRecogniser(gazetteer, {}, yield* compilingGazetteer(gazetteer))), yield;
  let { path } = config.codebook, written = yaml2(config.codebook, `codebook: 1
`), codebook = before?.config.codebook.path === path && isSameFile(before.sources.get(path), files.get(path)) ? before.codebook : readCodebook(path, written);
  yield;
  let paths = /* @__PURE__ */ new Set([configFile, ...namedFiles(config).map(({ path: path2 }) => path2)]), matches = articleFilter(config.articles);
  return {
    config,
    gazetteer,
    codebook,
    metadata,
    recogniser: same?.recogniser ?? (() => recogniser ??= createRecogniser(gazetteer)),
    problems: [...problems, ...gazetteer.problems, ...codebook.problems, ...metadata.problems],
    sources: new Map([...files].filter(([path2]) => path2 !== config.metadata?.path)),
    paths,
    isArticle: (path2) => matches(path2) && !paths.has(path2) && articlePathsOf(path2).length === 0
  };
}
function namedFiles({ actors, places: places2, codebook, metadata }) {
  return [actors, places2, codebook, ...metadata ? [metadata] : []];
}
var languagePrefix = ":names/";
function isSameGazetteer({ config: earlier, sources: sources2 }, config, files) {
  let languages = (all) => [...all.keys()].filter((path) => path.startsWith(languagePrefix)).join();
  return earlier.actors.path === config.actors.path && earlier.places.path === config.places.path && languages(sources2) === languages(files) && [config.actors.path, config.places.path].every((path) => isSameFile(sources2.get(path), files.get(path)));
}
function isSameFile(one, other) {
  if (one === other) return !0;
  if (one === void 0 || one.length !== other?.length) return !1;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return !1;
  return !0;
}
function inLanguages(builtin, files) {
  let entities2 = builtin;
  for (let [path, bytes] of files)
    path.startsWith(languagePrefix) && (entities2 = withLanguage(entities2, path.slice(languagePrefix.length), readLanguageNames(bytes)));
  return entities2;
}

// ../../tmp/p7/sig.ts
var arts = [...generatedArticles(1e4)], enc = (s) => new Uint8Array(Buffer.from(s)), made = generatedEntities(1e3).filter(({ id }) => id.startsWith("person-")), yaml = `actors:
` + made.map(({ id, names: names2 }) => `  ${id}:
    kind: person
    name: ${names2.ar ?? id}
`).join(""), r = settingsFrom(/* @__PURE__ */ new Map([["corpus.yaml", enc(`corpus: 1
language: ar
`)], ["actors.yaml", enc(yaml)]]), builtinEntities()).recogniser(), a = 0, b = 0, c = 0, len = 0;
arts.forEach((t, i) => {
  let t0 = performance.now();
  r.recognise(t);
  let t1 = performance.now();
  r.signature();
  let t2 = performance.now();
  len += r.signature().length;
  let t3 = performance.now();
  a += t1 - t0, b += t2 - t1, c += t3 - t2, (i + 1) % 2e3 === 0 && (console.log("rec", (a / 2).toFixed(0), "sig", (b / 2).toFixed(1), "again", (c / 2).toFixed(1), len / 2e3), a = b = c = len = 0);
});
