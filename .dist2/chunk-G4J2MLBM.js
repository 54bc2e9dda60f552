const require=process.getBuiltinModule;
import {
  misused
} from "./chunk-DDDAZHGC.js";

// src/cli/options.ts
var looksLikeDay = /^\d{4}-\d{2}-\d{2}$/;
function isDay(written) {
  const time = looksLikeDay.test(written) ? Date.parse(written) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
function parseDay(written) {
  if (isDay(written)) return written;
  const message = looksLikeDay.test(written) ? `There is no day ${written}.` : `'${written}' is not a day.`;
  throw misused(message, { details: "Write --as-of as year, month, day: 2026-11-21" });
}
function parseFolder(written) {
  if (written !== "") return written;
  throw misused("The option --out needs a folder.", { details: "Write --out out, or --out . for this folder" });
}
var parseNumber = (option) => (written) => {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw misused(`'${written}' is not a number for ${option}.`, { details: `Write a whole number: ${option} 10` });
};
var parseMaxShown = (written) => written === "all" ? Number.POSITIVE_INFINITY : parseNumber("--max-shown")(written);
var parseWord = (kind, known) => (written) => {
  const found = known.find((word) => word === written);
  if (found !== void 0) return found;
  throw misused(`There is no ${kind} '${written}'.`, { details: `There are: ${known.join(" ")}` });
};
var repeatable = (parse) => (written, before = []) => [.../* @__PURE__ */ new Set([...before, parse(written)])];

export {
  isDay,
  parseDay,
  parseFolder,
  parseNumber,
  parseMaxShown,
  parseWord,
  repeatable
};
