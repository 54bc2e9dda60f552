const require=process.getBuiltinModule;
import {
  visibleName
} from "./chunk-WNM6ZZCE.js";
import {
  countFindings
} from "./chunk-Z7DPEJO4.js";
import {
  visible
} from "./chunk-FLS4RN2R.js";

// src/report/json.ts
function json(results, asOf) {
  return print({
    version: 1,
    files: [...new Set(results.flatMap((result) => result.files))].map(visibleName),
    asOf,
    summary: countFindings(results),
    findings: results.flatMap((result) => result.findings).map(reported)
  });
}
function jsonOfProblems(problems, asOf) {
  return print({
    version: 1,
    files: [],
    asOf,
    summary: { errors: problems.length, warnings: 0, infos: 0, suppressed: 0 },
    findings: problems.map(reportedProblem)
  });
}
var print = (report) => `${JSON.stringify(report, null, 2)}
`;
function reported(finding) {
  return {
    rule: visibleName(finding.rule),
    severity: finding.severity,
    regimes: finding.regimes,
    cites: finding.cites,
    message: visible(finding.message),
    fix: visible(finding.fix),
    file: visibleName(finding.file),
    pointer: visible(finding.pointer),
    range: rangeOf(finding),
    related: finding.related.map((one) => ({
      message: visible(one.message),
      file: visibleName(one.file),
      range: rangeOf(one)
    })),
    ...finding.url === void 0 ? {} : { url: finding.url }
  };
}
var rangeOf = ({ range: { start, end } }) => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column }
});
var beginning = { line: 1, column: 1 };
function reportedProblem({ rule, file, message, suggestion, details }) {
  return {
    rule,
    severity: "error",
    regimes: [],
    cites: [],
    message: visible(message),
    fix: visible([suggestion, details].filter((part) => part !== void 0).join(" ")),
    file: visibleName(file ?? "<command line>"),
    pointer: "",
    range: { start: beginning, end: beginning },
    related: []
  };
}

export {
  json,
  jsonOfProblems
};
