const require=process.getBuiltinModule;
import {
  pretty,
  readProject
} from "./chunk-F6QMZCVZ.js";
import "./chunk-JAOHGIMV.js";
import {
  json
} from "./chunk-CWUZZY2J.js";
import "./chunk-WNM6ZZCE.js";
import {
  check
} from "./chunk-OVMZXZPO.js";
import "./chunk-5JR36MOO.js";
import "./chunk-QWRGIKXX.js";
import {
  countFindings
} from "./chunk-Z7DPEJO4.js";
import {
  UsageError
} from "./chunk-DDDAZHGC.js";
import {
  lookOf
} from "./chunk-LGZR6UOY.js";
import {
  count
} from "./chunk-G4RZJFQK.js";
import "./chunk-FLS4RN2R.js";
import "./chunk-R3SUBOOH.js";

// src/cli/commands/lint.ts
async function lint(args, options, io) {
  const { projects, problems, texts } = await readProject(args, io);
  if (problems.length > 0) throw new UsageError(problems);
  const asOf = options.asOf ?? io.today;
  const results = projects.map((project) => check(project, { asOf }));
  io.stdout(
    options.format === "json" ? json(results, asOf) : pretty(results, texts, { ...lookOf(io, "stdout"), maxShown: options.maxShown })
  );
  const { errors, warnings } = countFindings(results);
  const isOver = warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  if (isOver) io.stderr(`${count(warnings, "warning")}: more than --max-warnings ${options.maxWarnings} allows.
`);
  return errors > 0 || isOver ? 1 : 0;
}
export {
  lint
};
