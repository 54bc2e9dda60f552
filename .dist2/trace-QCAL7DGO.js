const require=process.getBuiltinModule;
import {
  brief,
  compose,
  unique
} from "./chunk-RS6IEC2M.js";
import {
  readProject
} from "./chunk-F6QMZCVZ.js";
import {
  printCitations
} from "./chunk-JAOHGIMV.js";
import "./chunk-WNM6ZZCE.js";
import {
  check,
  locatorOf
} from "./chunk-OVMZXZPO.js";
import {
  lawAsOf
} from "./chunk-5JR36MOO.js";
import {
  child,
  isWithin,
  keysOf,
  parentOf
} from "./chunk-QWRGIKXX.js";
import "./chunk-Z7DPEJO4.js";
import {
  UsageError,
  misused,
  unknownWord
} from "./chunk-DDDAZHGC.js";
import {
  lookOf
} from "./chunk-LGZR6UOY.js";
import {
  cells,
  count,
  indent,
  palette,
  widthOf,
  wrap
} from "./chunk-G4RZJFQK.js";
import {
  visible
} from "./chunk-FLS4RN2R.js";
import "./chunk-ECBRCMP6.js";
import "./chunk-C7EEYO46.js";
import "./chunk-R3SUBOOH.js";

// src/notice/printed.ts
var printedOf = (document) => [
  titleOf(document),
  ...document.sections.flatMap(
    (section) => section.clauses.flatMap((clause) => {
      const place = { notice: document.id, language: document.language, section: section.id, clause: clause.id };
      return clause.blocks.flatMap(
        (block, index) => [...unitsOf(block, String(index))].map((it) => ({ ...place, ...it }))
      );
    })
  )
];
var titleOf = ({ id, language, title }) => ({
  notice: id,
  language,
  section: "page",
  clause: "title",
  path: "0",
  words: title,
  cites: [],
  at: [child("", "notices", id, "title")],
  gap: false,
  around: false
});
var containers = /* @__PURE__ */ new Set(["box", "values", "table", "list", "blockquote", "card"]);
function* unitsOf(node, path) {
  const children = node.children ?? [];
  if (!containers.has(node.type)) {
    yield unit(node, path, wordsOf(node));
    return;
  }
  if (node.type === "card" && typeof node.title === "object" && node.title !== null) {
    const title = { ...node, type: "title", label: void 0, children: node.title };
    yield { ...unit(title, path, joined(node.title)), at: ownPointers(node) };
  }
  for (const [index, child2] of children.entries()) yield* unitsOf(child2, `${path}/${index}`);
}
var unit = (node, path, words2) => ({
  path,
  words: words2,
  cites: node.data?.cites ?? [],
  at: node.data?.at ?? [],
  gap: hasGap(node),
  around: node.data?.around === true
});
function ownPointers({ data, children = [] }) {
  const inner = new Set(children.flatMap((child2) => child2.data?.at ?? []));
  const all = data?.at ?? [];
  const own = all.filter((pointer) => !inner.has(pointer));
  return own.length > 0 ? own : all.slice(0, 1);
}
var hasGap = (node) => node.type === "gap" || node.data?.gap === true || (node.children ?? []).some(hasGap);
var wordsOf = (node) => {
  const label2 = typeof node.label === "object" && node.label !== null ? `${joined(node.label)}: ` : "";
  return `${label2}${textOf(node)}`;
};
var joined = (nodes) => nodes.map(textOf).join("").replace(/\s+/g, " ").trim();
function textOf(node) {
  if (node.value !== void 0) return node.value;
  if (node.type === "break") return " ";
  const parts = (node.children ?? []).map(textOf);
  if (node.type === "tableRow") return parts.filter((part) => part.trim() !== "").join(" | ");
  if (node.type === "list") return parts.join("; ");
  return parts.join(isPhrasing(node) ? "" : " ").trim();
}
var isPhrasing = ({ type }) => ["paragraph", "heading", "gap", "tableCell", "strong", "emphasis", "link"].includes(type);

// src/trace/coverage.ts
var asked = {
  eu: /^gdpr:1[34]\.[12]\.[a-z]+$/,
  uk: /^uk-gdpr:1[34]\.[12]\.[a-z]+$/,
  ch: /^fadp:19\.(?:2\.[a-z]|3|4)$/
};
function coverageOf(law, regimes, printed) {
  const points = regimes.flatMap((regime) => law.provisions().filter(({ id }) => asked[regime].test(id)));
  const items = /* @__PURE__ */ new Map();
  for (const point of points) {
    const item = covered(point, printed);
    const key = `${point.id.slice(point.id.indexOf(":") + 1)} ${point.says} ${item.state} ${item.clauses.join(" ")}`;
    const same = items.get(key);
    items.set(key, same ? { ...same, cites: [...same.cites, point.id] } : item);
  }
  return [...items.values()].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}
var keyOf = ({ cites }) => cites[0]?.slice(cites[0].indexOf(":") + 1) ?? "";
function covered({ id, says }, printed) {
  const units = printed.filter(({ cites }) => cites.some((cite) => cite === id || cite.startsWith(`${id}.`)));
  const state = units.some(({ gap }) => gap) ? "gap" : units.length > 0 ? "told" : "silent";
  return { cites: [id], says, state, clauses: unique(units.map(({ clause }) => clause)) };
}

// src/model/facts.ts
var aside = /* @__PURE__ */ new Set([
  ...["forthright", "regimes", "languages", "transcription", "brand", "lint", "include"],
  // Made of the declaration when it is resolved.
  ...["at", "checked", "unknown", "isSkipped", "noRecipients"]
]);
var factsOf = (model) => Object.entries(model).flatMap(([key, value]) => aside.has(key) ? [] : [...factsIn(value, child("", key), "", key)]);
function* factsIn(value, at, inside, field) {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* factsIn(item, child(at, index), inside, field);
  } else if (value instanceof Map) {
    for (const [key, item] of value) yield* factsIn(item, child(at, key), inside, field);
  } else if (isDeclared(value)) {
    if (isWithin(value.at, inside) && isWithin(value.at, parentField(at))) yield* factsOfDeclared(value, field);
    else yield { at, field, kind: "reference", target: value.at };
  } else if (value !== void 0 && typeof value !== "function") yield { at, field, kind: "word" };
}
var parentField = (at) => at.slice(0, Math.max(0, at.lastIndexOf("/")));
function* factsOfDeclared(value, field) {
  if ("words" in value && value.words instanceof Map) {
    for (const wording of value.words.values()) if (isDeclared(wording)) yield { at: wording.at, field, kind: "text" };
    return;
  }
  if ("none" in value) yield { at: value.at, field, kind: "word" };
  for (const [key, inner] of Object.entries(value)) {
    if (key === "at" || key === "id" || key === "none") continue;
    if (key === "target") {
      if (isDeclared(inner)) yield { at: value.at, field, kind: "reference", target: inner.at };
    } else yield* factsIn(inner, child(value, key), value.at, key);
  }
}
var isDeclared = (value) => typeof value === "object" && value !== null && "at" in value && typeof value.at === "string";

// src/trace/written-facts.ts
var writtenFacts = (model, locator) => [
  ...new Map(
    factsOf(model).map((fact) => {
      const at = nearest(fact.at, locator);
      return [`${at} ${fact.target ?? ""}`, { ...fact, at }];
    })
  ).values()
];
function nearest(pointer, locator) {
  let at = pointer;
  while (at !== "" && !locator.exists(at)) at = parentOf(at);
  return at;
}
var naming = /* @__PURE__ */ new Set([
  ...["type", "ref", "country", "url", "address", "authority", "requirement", "obliged", "holder", "regime"]
]);
function unprinted(facts, printed) {
  const shown = new Set(printed.filter(({ gap, around }) => !gap && !around).flatMap(({ at }) => at));
  const inside = new Set([...shown].flatMap((pointer) => ancestors(pointer)));
  const isShown = ({ at, target }) => {
    if (target !== void 0) return inside.has(target);
    const [field = ""] = keysOf(at).slice(-1);
    const isOfWhole = naming.has(field) || /^\d+$/.test(field);
    return inside.has(at) || isOfWhole && shown.has(parentOf(at));
  };
  return facts.filter((fact) => !isShown(fact));
}
var ancestors = (pointer) => {
  const all = [];
  for (let at = pointer; at !== ""; at = parentOf(at)) all.push(at);
  return all;
};
function declaredOn(file, line, facts, locator) {
  const places2 = new Set(facts.flatMap(({ at }) => ancestors(at)));
  const own = [...places2].filter((at) => {
    const key = locator.locate(at, "key");
    const value = locator.locate(at);
    const isLeaf = facts.some((fact) => fact.at === at);
    const last = isLeaf ? value.range.end.line : key.range.end.line;
    return key.file === file && key.range.start.line <= line && line <= last;
  });
  const targets = facts.flatMap(({ at, target }) => target !== void 0 && own.includes(at) ? [target] : []);
  return [...own, ...targets];
}
var printedFrom = (places2, printed) => printed.filter(({ at, around }) => !around && at.some((pointer) => places2.some((place) => isWithin(pointer, place))));

// src/cli/trace-json.ts
var print = (value) => `${JSON.stringify({ version: 1, ...value }, void 0, 2)}
`;
function placed(pointer, locator) {
  const at = nearest(pointer, locator);
  const { file, range } = locator.locate(at);
  const { start, end } = range;
  return {
    pointer: visible(at),
    file: visible(file),
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
  };
}
var jsonOfPrinted = (printed, locator, asked2) => print({
  ...asked2,
  printed: printed.map(({ at, words: words2, ...rest }) => ({
    ...rest,
    words: visible(words2),
    from: [...new Set(at.map((pointer) => nearest(pointer, locator)))].map((pointer) => placed(pointer, locator))
  }))
});
var jsonOfUnprinted = (unused, facts, locator, asOf) => print({ asOf, facts, unused: unused.map(({ at, field, kind }) => ({ field, kind, ...placed(at, locator) })) });
var jsonOfCoverage = (tables, asOf) => print({ asOf, notices: tables.map(({ document, items }) => ({ notice: document.id, items })) });

// src/cli/trace-report.ts
var placeWords = ({ file, range }) => `${visible(file)}:${range.start.line}:${range.start.column}`;
function describePrinted(printed, drawing) {
  const paint = palette(drawing.look.color);
  return printed.flatMap((one) => [...describeOne(one, drawing, paint), ""]);
}
function describeOne(one, { look, locator }, paint) {
  const room = widthOf(look) - indent.length;
  const [word, style] = one.gap ? ["gap", "warning"] : ["print", "ok"];
  const [first = "", ...more] = wrap(one.words, room);
  const law = wrap(printCitations(one.cites), room, /(?<=[,;]) /);
  return [
    `${paint(style, word)}${" ".repeat(indent.length - word.length)}${paint("strong", first)}`,
    ...more.map((line) => `${indent}${paint("strong", line)}`),
    `${indent}${paint("dim", `${one.notice}.${one.language} ${blockPath(one)}`)}`,
    ...one.around ? [`${label("from", paint)}${paint("dim", "the facts around it: it shows none itself")}`] : [],
    ...places(one.around ? [] : one.at, locator).map(
      (line, index) => `${label(index === 0 ? "from" : "", paint)}${line(paint)}`
    ),
    ...law.map((line, index) => `${label(index === 0 ? "law" : "", paint)}${paint("dim", line)}`)
  ];
}
var blockPath = ({ section, clause, path }) => `${section}/${clause}/${path}`;
var label = (word, paint) => word === "" ? indent : `  ${paint("dim", word)}${" ".repeat(indent.length - 2 - word.length)}`;
function places(at, locator) {
  const lines = /* @__PURE__ */ new Map();
  for (const pointer of at.map((each) => nearest(each, locator))) {
    const place = placeWords(locator.locate(pointer));
    lines.set(`${place} ${pointer}`, place);
  }
  const longest = Math.max(0, ...[...lines.values()].map(cells));
  return [...lines].map(
    ([key, place]) => (paint) => `${paint("place", place)}${" ".repeat(longest - cells(place))}  ${paint("dim", visible(key.slice(place.length + 1)))}`
  );
}
var words = { told: "told", gap: "gap", silent: "silent" };
var styles = { told: "ok", gap: "warning", silent: "dim" };
function describeCoverage(title, items, look) {
  const paint = palette(look.color);
  const room = widthOf(look) - indent.length - 1;
  const margin = `${indent} `;
  const of = (state) => items.filter((item) => item.state === state).length;
  return [
    paint("strong", visible(title)),
    "",
    ...items.flatMap(({ cites, says, state, clauses }) => {
      const word = words[state];
      const [first = "", ...more] = wrap(`${printCitations(cites)}: ${says}`, room);
      const names = clauses.length === 0 ? [] : wrap(clauses.join(" "), room);
      return [
        `${paint(styles[state], word)}${" ".repeat(margin.length - word.length)}${first}`,
        ...[...more, ...names.map((line) => paint("dim", line))].map((line) => `${margin}${line}`)
      ];
    }),
    "",
    `${count(items.length, "point")}: ${of("told")} told, ${of("gap")} with a gap, ${of("silent")} silent`,
    ""
  ];
}
var isTelling = ({ kind, field }) => kind === "text" && field !== "words";
function describeUnprinted(facts, locator, look) {
  const paint = palette(look.color);
  const texts = facts.filter(isTelling);
  const rest = facts.filter((fact) => !isTelling(fact));
  const byField = /* @__PURE__ */ new Map();
  for (const { field } of rest) byField.set(field, (byField.get(field) ?? 0) + 1);
  const fields = [...byField].sort(([, a], [, b]) => b - a).map(([field, number]) => `${field} ${number}`);
  return [
    ...texts.flatMap(({ at }) => {
      const written = locator.written(at).replace(/^(?:[>|][-+\d]*\s|["'])|["']$/g, "").replace(/\s+/g, " ").trim();
      const room = widthOf(look) - indent.length;
      const [first = ""] = wrap(written, room - 3);
      const shown = first.length < visible(written).length ? `${first}${look.ascii ? "..." : "\u2026"}` : first;
      return [
        `${paint("warning", "unused")} ${shown}`,
        `${indent}${paint("place", placeWords(locator.locate(at)))}  ${paint("dim", visible(at))}`
      ];
    }),
    ...texts.length > 0 && fields.length > 0 ? [""] : [],
    ...fields.length > 0 ? ["Other facts that only rules and records use, by field:"] : [],
    ...fields.length > 0 ? wrap(fields.join(", "), widthOf(look) - 2, /(?<=,) /).map((line) => `  ${line}`) : [],
    ...facts.length > 0 ? [""] : []
  ];
}

// src/cli/commands/trace.ts
async function trace(args, options, io) {
  const asked2 = [options.paragraph, options.block, options.unused].filter((it) => it !== void 0);
  const { line, files } = lineIn(args);
  if (asked2.length + (line ? 1 : 0) > 1) {
    throw misused("trace answers one question at a time.", {
      details: "Give FILE:LINE, --paragraph, --block or --unused"
    });
  }
  const { projects, problems } = await readProject(files, io);
  if (problems.length > 0) throw new UsageError(problems);
  const asOf = options.asOf ?? io.today;
  const traced = projects.map((project) => tracedOf(project, asOf, options, io));
  if (traced.some((one) => one === void 0)) return 1;
  const all = traced.filter((one) => one !== void 0);
  if (line) return answerLine(all, line, asOf, options, io);
  if (options.unused) return answerUnused(all, asOf, options, io);
  if (options.paragraph !== void 0 || options.block !== void 0) return answerWords(all, asOf, options, io);
  return answerCoverage(all, asOf, options, io);
}
function lineIn(args) {
  const lines = args.flatMap((arg) => {
    const [, file, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(arg) ?? [];
    return file === void 0 ? [] : [{ arg, file, line: Number(line) }];
  });
  const [first, ...more] = lines;
  if (more.length > 0) throw misused("trace follows one line at a time.", { details: "Name one FILE:LINE" });
  const rest = args.filter((arg) => arg !== first?.arg);
  return { line: first, files: first && rest.length === 0 ? [first.file] : rest };
}
function tracedOf(project, asOf, { notice }, io) {
  const { model, findings } = check(project, { asOf });
  if (!model) {
    io.stderr(
      `${count(findings.length, "error")}, so there is nothing to trace.

${brief(findings, lookOf(io, "stderr"))}`
    );
    return void 0;
  }
  const law = lawAsOf(asOf);
  const documents = compose(model, law, { draft: true });
  const known = [...new Set(documents.map(({ id }) => id))];
  const missing = notice?.find((id) => !known.includes(id));
  if (missing !== void 0) throw unknownWord("notice", missing, known, `There are: ${known.join(" ")}`);
  const chosen = documents.filter(({ id }) => notice === void 0 || notice.includes(id));
  return {
    project,
    model,
    law,
    locator: locatorOf(project.trees),
    documents: chosen,
    printed: chosen.flatMap(printedOf)
  };
}
var print2 = (io, lines) => io.stdout(lines.map((line) => `${line}
`).join(""));
function answerLine(all, { file, line }, asOf, options, io) {
  const one = all.find(({ project: project2 }) => project2.files.includes(file));
  if (!one) {
    const names = all.flatMap(({ project: project2 }) => project2.files);
    throw misused(`${file} is no part of the declaration.`, { file, details: `It is made of: ${names.join(" ")}` });
  }
  const { locator, printed, law, model, project } = one;
  const lines = project.trees.find((tree) => tree.file.path === file)?.file.text.split("\n").length ?? 0;
  if (line < 1 || line > lines) throw misused(`${file} has ${count(lines, "line")}.`, { file });
  const declared = declaredOn(file, line, writtenFacts(model, locator), locator);
  const found = printedFrom(declared, printed);
  if (options.format === "json") io.stdout(jsonOfPrinted(found, locator, { asOf, file, line }));
  else {
    const what = declared.length === 0 ? "declares nothing" : found.length === 0 ? "is printed in no notice" : void 0;
    print2(io, [
      ...describePrinted(found, { look: lookOf(io, "stdout"), locator, law }),
      what === void 0 ? `${count(found.length, "place")} in ${noticesOf(one)} from ${file}:${line}` : `${file}:${line} ${what} (${noticesOf(one)}).`
    ]);
  }
  return 0;
}
var noticesOf = ({ documents }) => {
  const ids = [...new Set(documents.map(({ id }) => id))];
  return ids.length > 4 ? count(ids.length, "notice") : ids.join(", ");
};
function answerWords(all, asOf, options, io) {
  const { paragraph, block } = options;
  const plain = (text) => text.replace(/[*_\\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
  const isMeant = (one) => block === void 0 ? plain(one.words).includes(plain(paragraph ?? "")) : `${blockPath(one)}/`.startsWith(`${block.replace(/\/+$/, "")}/`);
  const found = all.map((one) => ({ one, printed: one.printed.filter(isMeant) }));
  const total = found.reduce((sum, { printed }) => sum + printed.length, 0);
  if (total === 0 || (block ?? plain(paragraph ?? "")) === "") {
    const what = block === void 0 ? `No paragraph says '${paragraph}'.` : `There is no block '${block}'.`;
    throw misused(what, {
      suggestion: "Give a few words as they are printed, or the section of the notice with --block."
    });
  }
  const look = lookOf(io, "stdout");
  for (const { one, printed } of found) {
    if (options.format === "json") io.stdout(jsonOfPrinted(printed, one.locator, { asOf }));
    else print2(io, describePrinted(printed, { look, locator: one.locator, law: one.law }));
  }
  if (options.format !== "json") print2(io, [`${count(total, "place")} in ${all.map(noticesOf).join(", ")}`]);
  return 0;
}
function answerUnused(all, asOf, options, io) {
  for (const one of all) {
    const facts = writtenFacts(one.model, one.locator);
    const unused = unprinted(facts, one.printed);
    if (options.format === "json") io.stdout(jsonOfUnprinted(unused, facts.length, one.locator, asOf));
    else
      print2(io, [
        ...describeUnprinted(unused, one.locator, lookOf(io, "stdout")),
        unused.length === 0 ? `Every one of ${count(facts.length, "fact")} is in a notice.` : `${unused.length} of ${count(facts.length, "fact")} in no notice (${noticesOf(one)})`
      ]);
  }
  return 0;
}
function answerCoverage(all, asOf, options, io) {
  const tables = all.flatMap(({ documents, law, model }) => {
    const firsts = [...new Map([...documents].reverse().map((document) => [document.id, document])).values()].reverse();
    return firsts.map((document) => ({ document, items: coverageOf(law, model.checked, printedOf(document)) }));
  });
  if (options.format === "json") io.stdout(jsonOfCoverage(tables, asOf));
  else {
    const look = lookOf(io, "stdout");
    print2(io, [
      ...tables.flatMap(({ document, items }) => describeCoverage(`${document.title} (${document.id})`, items, look)),
      `Law as of ${asOf}. What a line printed: forthright trace FILE:LINE`
    ]);
  }
  return 0;
}
export {
  trace
};
