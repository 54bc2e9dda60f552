const require=process.getBuiltinModule;
import {
  count,
  widthOf,
  wrap
} from "./chunk-G4RZJFQK.js";

// src/report/sum.ts
function countFindings(results) {
  const of = (severity) => results.reduce((sum2, { findings }) => sum2 + findings.filter((one) => one.severity === severity).length, 0);
  return {
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    suppressed: results.reduce((sum2, result) => sum2 + result.suppressed, 0)
  };
}
function sum(results, look, paint) {
  const unread = results.filter((result) => result.model === void 0);
  const scope = unread.length === results.length ? "" : ` (${scopeOf(results)})`;
  const line = `${countsOf(results, paint)} in ${filesOf(results)}${scope}${unreadOf(unread.length, results.length)}`;
  return [line, ...results.flatMap((result) => result.lowered).flatMap((one) => loweredOf(one, look))];
}
function countsOf(results, paint) {
  const { errors, warnings, infos, suppressed } = countFindings(results);
  const lowered = results.reduce((total, result) => total + result.lowered.length, 0);
  const found = [
    ...errors > 0 ? [paint("error", count(errors, "error"))] : [],
    ...warnings > 0 ? [paint("warning", count(warnings, "warning"))] : [],
    ...infos > 0 ? [paint("info", count(infos, "info"))] : []
  ];
  return [
    ...found.length > 0 ? found : [paint("ok", "No findings")],
    ...suppressed > 0 ? [`${suppressed} suppressed`] : [],
    ...lowered > 0 ? [`${count(lowered, "rule")} lowered`] : []
  ].join(", ");
}
function filesOf(results) {
  const names = (some) => new Set(some.flatMap((result) => result.files)).size;
  const found = results.filter((result) => result.findings.length > 0);
  const clean = results.filter((result) => result.findings.length === 0);
  if (found.length === 0 || clean.length === 0) return count(names(results), "file");
  const verb = names(clean) === 1 ? "has" : "have";
  return `${count(names(found), "file")}; ${count(names(clean), "file")} ${verb} no findings`;
}
function scopeOf(results) {
  const purposes = results.reduce((total, result) => total + result.purposes, 0);
  const rules = Math.max(...results.map((result) => result.rules));
  const isClean = results.every((result) => result.findings.length === 0);
  const regimes = [...new Set(results.flatMap((result) => result.regimes))];
  return [
    count(purposes, "purpose"),
    ...isClean ? [count(rules, "rule")] : [],
    ...regimes.length > 0 ? [regimes.join(" + ")] : [],
    `law as of ${results[0]?.asOf}`
  ].join(", ");
}
function unreadOf(unread, all) {
  if (unread === 0) return "";
  if (all === 1) return ". The rules of law were not run: the file has to be read first.";
  const which = unread === all ? "any of them" : `${unread} of ${all} declarations`;
  return `. The rules of law were not run on ${which}: the files have to be read first.`;
}
function loweredOf({ rule, to, because, count: findings }, look) {
  const change = to === "off" ? "is off" : `counts as ${to}`;
  return wrap(`Lowered here: ${rule} ${change} (${count(findings, "finding")}), because: ${because}`, widthOf(look));
}

export {
  countFindings,
  sum
};
