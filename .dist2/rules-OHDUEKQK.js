const require=process.getBuiltinModule;
import {
  rules
} from "./chunk-QWRGIKXX.js";
import {
  lookOf
} from "./chunk-LGZR6UOY.js";
import {
  count,
  indent,
  palette,
  widthOf,
  wordOf,
  wrap
} from "./chunk-G4RZJFQK.js";
import "./chunk-FLS4RN2R.js";
import "./chunk-R3SUBOOH.js";

// src/cli/commands/rules.ts
function rules2(options, io) {
  io.stdout(
    options.format === "json" ? `${JSON.stringify({ version: 1, rules: rules.map(factsOf) }, null, 2)}
` : table(io)
  );
  return 0;
}
var factsOf = ({ id, severity, cites, summary, why, confidence }) => ({
  id,
  severity,
  regimes: Object.keys(cites),
  cites,
  summary,
  why,
  confidence,
  url: `docs/rules/${id}.md`
});
function table(io) {
  const look = lookOf(io, "stdout");
  const paint = palette(look.color);
  const lines = rules.flatMap(({ id, severity, summary, cites }) => {
    const word = wordOf[severity];
    const [first = "", ...more] = wrap(summary, widthOf(look) - indent.length);
    return [
      `${paint(severity, word)}${" ".repeat(indent.length - word.length)}${first}`,
      ...[...more, paint("dim", `${id}  ${Object.keys(cites).join(" ")}`)].map((line) => `${indent}${line}`)
    ];
  });
  const errors = rules.filter((rule) => rule.severity === "error").length;
  const sum = `${count(rules.length, "rule")}, ${errors} of them for errors. More on one: forthright explain <rule>`;
  return [...lines, "", sum].map((line) => `${line}
`).join("");
}
export {
  rules2 as rules
};
