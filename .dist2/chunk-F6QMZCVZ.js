const require=process.getBuiltinModule;
import {
  printCitations
} from "./chunk-JAOHGIMV.js";
import {
  visibleName
} from "./chunk-WNM6ZZCE.js";
import {
  includesOf,
  locatorOf,
  parse
} from "./chunk-OVMZXZPO.js";
import {
  problem
} from "./chunk-QWRGIKXX.js";
import {
  sum
} from "./chunk-Z7DPEJO4.js";
import {
  require_mod
} from "./chunk-DDDAZHGC.js";
import {
  cells,
  cellsOfGrapheme,
  digits,
  indent,
  palette,
  widthOf,
  wordOf,
  wrap
} from "./chunk-G4RZJFQK.js";
import {
  visible
} from "./chunk-FLS4RN2R.js";
import {
  __toESM
} from "./chunk-R3SUBOOH.js";

// src/node/read-project.ts
import { readFile as readFile3, stat } from "node:fs/promises";
import path3 from "node:path";

// src/node/decode.ts
function decode(file, bytes) {
  const wide = utf16Of(bytes);
  if (wide !== void 0) return { text: new TextDecoder(wide).decode(bytes), finding: utf16(file) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), finding: notUtf8(file, bytes) };
  }
}
var glance = (bytes) => new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes);
function utf16Of(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  return void 0;
}
function utf16(file) {
  const start = { line: 1, column: 1 };
  return problem({
    rule: "syntax",
    file,
    range: { start, end: start },
    message: "The file is written in UTF-16, and a declaration is written in UTF-8.",
    fix: "Save it again as UTF-8: editors offer that as the encoding, under Save as."
  });
}
function notUtf8(file, bytes) {
  const good = goodStart(bytes);
  const byte = bytes[new TextEncoder().encode(good).length] ?? 0;
  const start = endOf(good.replace(/^\uFEFF/, ""));
  return problem({
    rule: "syntax",
    file,
    range: { start, end: { line: start.line, column: start.column + 1 } },
    message: `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8, in which a declaration is written.`,
    fix: "Save the file again as UTF-8, and look at the letters with accents: some may have to be typed again."
  });
}
function goodStart(bytes) {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    if (streamed(bytes.subarray(0, middle)) === void 0) bad = middle;
    else good = middle;
  }
  return streamed(bytes.subarray(0, good)) ?? "";
}
function streamed(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return void 0;
  }
}
function endOf(text) {
  const line = text.split("\n").length;
  return { line, column: text.length - text.lastIndexOf("\n") };
}

// src/node/find-declarations.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
async function declarationsIn(folder, cwd) {
  const names = [];
  let reading = folder;
  try {
    for await (const name of yamlBelow(path.resolve(cwd, folder))) {
      reading = path.join(folder, name).replaceAll(path.sep, "/");
      if (isDeclaration(glance(await readFile(path.resolve(cwd, reading))))) names.push(reading);
    }
  } catch (error) {
    const where = error instanceof Error && "path" in error ? path.relative(cwd, String(error.path)) : reading;
    return { rule: "file", file: folder, message: `${where || folder} cannot be read.` };
  }
  return names.sort();
}
async function filesNear(name, cwd) {
  const all = [];
  try {
    for await (const other of yamlBelow(cwd, 3)) all.push(other.replaceAll(path.sep, "/"));
  } catch {
  }
  all.sort();
  const nearness = (other) => Math.min((0, import_fastest_levenshtein.distance)(name, other), (0, import_fastest_levenshtein.distance)(path.basename(name), path.basename(other)));
  const nearest = all.toSorted((a, b) => nearness(a) - nearness(b))[0];
  const isNear = nearest !== void 0 && nearness(nearest) <= Math.max(1, Math.floor(path.basename(name).length / 4));
  const most = 8;
  const here = all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
  return { here, nearest: isNear ? nearest : void 0 };
}
async function* yamlBelow(folder, deep = Number.POSITIVE_INFINITY, prefix = "") {
  for (const entry of await readdir(path.join(folder, prefix), { withFileTypes: true })) {
    const name = path.join(prefix, entry.name);
    if (entry.isFile() && /\.ya?ml$/i.test(name)) yield name;
    const isOurs = entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
    if (isOurs && deep > 1) yield* yamlBelow(folder, deep - 1, name);
  }
}
function isDeclaration(text) {
  const isFlow = /^\s*\{/.test(text);
  return /^(?:---[ \t]+)?["']?forthright["']?[ \t]*:/m.test(text) || isFlow && /["']?forthright["']?\s*:/.test(text);
}

// src/node/read-include.ts
import { readFile as readFile2, realpath } from "node:fs/promises";
import path2 from "node:path";
async function readInclude(include, includer) {
  const refuse = (message, fix) => finding(includer.tree, include, message, fix);
  const { path: written } = include;
  if (includer.file === void 0)
    return refuse(
      `'${written}' cannot be included: a declaration from standard input lies in no folder.`,
      "Name the file instead of -, or write everything into one file."
    );
  const near = "Write the path from the folder of this file, such as recipients.yaml.";
  if (/^[a-z][a-z0-9+.-]+:/i.test(written))
    return refuse(`'${written}' is an address, and only files can be included.`, near);
  if (path2.posix.isAbsolute(written) || path2.win32.isAbsolute(written))
    return refuse(`'${written}' is an absolute path.`, near);
  const folder = path2.dirname(includer.file);
  const file = path2.resolve(folder, written);
  if (!isInside(file, folder))
    return refuse(`'${written}' lies outside the folder of this file.`, `Move it here. ${near}`);
  const real = await realpath(file).catch(() => void 0);
  if (real === void 0) return refuse(`There is no file '${written}' beside this one.`, near);
  if (!isInside(real, await realpath(folder)))
    return refuse(`'${written}' is a link that leads out of the folder of this file.`, "Put the file itself here.");
  if (includer.taken.has(file)) return refuse(`'${written}' is already part of this declaration.`, "Delete this line.");
  includer.taken.add(file);
  const bytes = await readFile2(real).catch(() => void 0);
  if (bytes === void 0) return refuse(`'${written}' cannot be read as a file.`, near);
  return { name: path2.join(path2.dirname(includer.tree.file.path), written).replaceAll(path2.sep, "/"), bytes };
}
function isInside(file, folder) {
  const relative = path2.relative(folder, file);
  return relative !== "" && !path2.isAbsolute(relative) && relative.split(path2.sep)[0] !== "..";
}
function finding(tree, { pointer }, message, fix) {
  return problem({ ...locatorOf([tree]).locate(pointer), rule: "include", pointer, message, fix });
}

// src/node/read-project.ts
var usualName = "privacy.yaml";
async function readProject(args, where) {
  const problems = [];
  const texts = /* @__PURE__ */ new Map();
  const projects = [];
  for (const name of await namesOf(args, where, problems)) {
    const main = await readMain(name, where);
    if ("message" in main) problems.push(main);
    else projects.push(await readDeclaration(main, texts));
  }
  return { projects, problems, texts };
}
async function namesOf(args, where, problems) {
  const names = /* @__PURE__ */ new Map();
  for (const arg of args.length > 0 ? args : [usualName]) {
    const found = await expand(arg, where.cwd, args.length > 0);
    if ("message" in found) problems.push(found);
    else for (const name of found) if (!names.has(keyOf(name, where.cwd))) names.set(keyOf(name, where.cwd), name);
  }
  return names.values();
}
var keyOf = (name, cwd) => name === "-" ? name : path3.resolve(cwd, name);
async function expand(arg, cwd, isNamed) {
  if (arg === "-") return ["-"];
  const stats = arg === "" ? void 0 : await statOf(path3.resolve(cwd, arg));
  if (stats === void 0) return notFound(arg, cwd, isNamed);
  if (!stats.isDirectory()) return [arg];
  const names = await declarationsIn(arg, cwd);
  if ("message" in names || names.length > 0) return names;
  return {
    rule: "file",
    file: arg,
    message: `No file in ${arg} is a declaration.`,
    details: "A declaration is a YAML file that begins with the key forthright."
  };
}
async function statOf(file) {
  return stat(file).catch(() => void 0);
}
async function notFound(arg, cwd, isNamed) {
  const { here, nearest } = await filesNear(arg, cwd);
  return {
    rule: "file",
    file: arg,
    message: isNamed ? `No file matches ${arg || "''"}.` : `There is no ${usualName} here.`,
    ...nearest === void 0 ? {} : { suggestion: `Did you mean ${nearest}?` },
    details: here.length > 0 ? `Here are: ${here.join(", ")}` : "There is no YAML file here."
  };
}
async function readMain(name, { cwd, stdin }) {
  if (name === "-") return { name: "<stdin>", bytes: await stdin() };
  const file = path3.resolve(cwd, name);
  try {
    return { name, file, bytes: await readFile3(file) };
  } catch (error) {
    return { rule: "file", file: name, message: `${name} cannot be read (${codeOf(error)}).` };
  }
}
var codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);
async function readDeclaration(main, texts) {
  const trees = [];
  const files = [];
  const findings = [];
  const take = (name, bytes) => {
    const { text, finding: finding2 } = decode(name, bytes);
    texts.set(name, text.replace(/^\uFEFF/, ""));
    files.push(name);
    const parsed = finding2 ? { value: void 0, findings: [finding2] } : parse({ path: name, text });
    findings.push(...parsed.findings);
    if (parsed.value) trees.push(parsed.value);
    return parsed.value;
  };
  const tree = take(main.name, main.bytes);
  const taken = new Set(main.file === void 0 ? [] : [main.file]);
  for (const include of tree ? includesOf(tree) : []) {
    const read = tree && await readInclude(include, { tree, file: main.file, taken });
    if (read === void 0) continue;
    if ("message" in read) findings.push(read);
    else take(read.name, read.bytes);
  }
  return { trees, files, findings };
}

// src/report/frame.ts
var narrowest = 60;
var reach = 600;
function frame(lines, range, severity, look, paint) {
  const text = lines[range.start.line - 1];
  if (text === void 0 || widthOf(look) < narrowest) return [];
  const bar = look.ascii ? "|" : "\u2502";
  const gutter = Math.max(5, String(range.start.line + 1).length);
  const margin = (label) => paint("dim", `${label.padStart(gutter)} ${bar}`);
  const from = cutFrom(text, range);
  const caret = caretOf(cellsOf(text, from), range, text);
  const view = viewOf(caret, widthOf(look) - gutter - 3, cellsOf(text, from));
  const shown = (number) => {
    const line = lines[number - 1] ?? "";
    return line.trim() === "" ? [] : [`${margin(String(number))} ${cut(cellsOf(line, from), view, look)}`.trimEnd()];
  };
  const carets = "^".repeat(Math.max(1, Math.min(caret.width, view.left + view.room - caret.column)));
  return [
    ...shown(range.start.line - 1),
    `${margin(String(range.start.line))} ${cut(cellsOf(text, from), view, look)}`.trimEnd(),
    `${margin("")} ${" ".repeat(caret.column - view.left)}${paint(severity, carets)}`,
    ...shown(range.start.line + 1)
  ];
}
function cutFrom(text, range) {
  const from = Math.max(0, Math.min(range.start.column - 1, text.length) - reach);
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
}
var graphemes = (part) => /^[\t\x20-\x7e]*$/.test(part) ? [...part].map((segment, index) => ({ segment, index })) : new Intl.Segmenter("en", { granularity: "grapheme" }).segment(part);
function cellsOf(line, from) {
  const part = line.slice(from, from + 2 * reach);
  const found = [];
  let column = 0;
  for (const { segment, index } of graphemes(part)) {
    const text = segment === "	" ? " " : visible(segment);
    const width = text === segment ? cellsOfGrapheme(text) : cells(text);
    found.push({ text, width, offset: from + index, column });
    column += width;
  }
  return found;
}
var widthOfAll = (line) => {
  const last = line.at(-1);
  return last === void 0 ? 0 : last.column + last.width;
};
function caretOf(line, range, text) {
  const last = range.end.line > range.start.line ? text.trimEnd().length + 1 : range.end.column;
  const columnAt = (offset) => line.find((cell) => cell.offset + 1 > offset)?.column ?? widthOfAll(line);
  const column = columnAt(range.start.column - 1);
  return { column, width: Math.max(1, columnAt(last - 1) - column) };
}
function viewOf(caret, room, line) {
  const total = Math.max(widthOfAll(line), caret.column + 1);
  if (total <= room) return { left: 0, room };
  const before = Math.floor((room - Math.min(caret.width, room / 2)) / 2);
  return { left: Math.max(0, Math.min(caret.column - before, total - room)), room };
}
function cut(line, view, look) {
  const more = look.ascii ? "..." : "\u2026";
  const right = view.left + view.room;
  const isCutLeft = view.left > 0 && line.length > 0;
  const isCutRight = widthOfAll(line) > right;
  const start = view.left + (isCutLeft ? more.length : 0);
  const end = right - (isCutRight ? more.length : 0);
  const inView = line.filter((cell) => cell.column >= start && cell.column + cell.width <= end);
  const gap = " ".repeat(Math.max(0, (inView[0]?.column ?? start) - start));
  return `${isCutLeft ? more : ""}${gap}${inView.map((cell) => cell.text).join("")}${isCutRight ? more : ""}`;
}

// src/report/shown.ts
var order = ["error", "warning", "info"];
var rows = 10;
function selectShown(findings, max) {
  const chosen = new Set(order.flatMap((severity) => findings.filter((one) => one.severity === severity)).slice(0, max));
  return {
    shown: findings.filter((finding2) => chosen.has(finding2)),
    rest: findings.filter((finding2) => !chosen.has(finding2))
  };
}
function tableOf(rest, look, paint) {
  const groups = /* @__PURE__ */ new Map();
  for (const { severity, rule } of rest) {
    const key = `${severity} ${rule}`;
    groups.set(key, { severity, rule, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...groups.values()].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1)
  );
  const more = look.ascii ? "..." : "\u2026";
  const many = rest.length === 1 ? "1 more finding" : `${digits(rest.length)} more findings`;
  const which = sorted.length > rows ? "The rules behind most of them:" : "By rule:";
  const widest = Math.max(5, ...sorted.map(({ count }) => digits(count).length + 2));
  return [
    paint("dim", `${more} ${many}. ${which}`),
    ...sorted.slice(0, rows).map(({ severity, rule, count }) => {
      const word = wordOf[severity];
      const number = digits(count).padStart(5 - word.length + widest);
      return `  ${paint(severity, word)}${number}  ${rule}`;
    })
  ];
}

// src/report/pretty.ts
var roomy = 100;
function pretty(results, texts, options) {
  const paint = palette(options.color);
  const linesOf = linesByFile(texts);
  const findings = results.flatMap((result) => result.findings);
  const { shown, rest } = selectShown(findings, options.maxShown);
  const blocks = shown.map((finding2) => printFinding(finding2, linesOf(finding2.file), options, paint));
  const table = rest.length > 0 ? [tableOf(rest, options, paint)] : [];
  const end = [...sum(results, options, paint), ...nextOf(shown, rest.length > 0)];
  return [...blocks, ...table, end].map((lines) => `${lines.join("\n")}
`).join("\n");
}
function linesByFile(texts) {
  const split = /* @__PURE__ */ new Map();
  return (file) => {
    const lines = split.get(file) ?? (texts.get(file) ?? "").split("\n").map((line) => line.replace(/\r$/, ""));
    split.set(file, lines);
    return lines;
  };
}
function printFinding(finding2, lines, look, paint) {
  const width = widthOf(look) - indent.length;
  const word = wordOf[finding2.severity];
  const [first = "", ...more] = wrap(finding2.message, width);
  return [
    `${paint(finding2.severity, word)}${" ".repeat(indent.length - word.length)}${paint("strong", first)}`,
    ...more.map((line) => `${indent}${paint("strong", line)}`),
    `${indent}${paint("place", printPlace(finding2))}`,
    ...frame(lines, finding2.range, finding2.severity, look, paint),
    ...printRelated(finding2.related, width, paint),
    ...printWhy(finding2, look, paint),
    ...finding2.fix === "" ? [] : labelled("do", wrap(finding2.fix, width), "fix", paint),
    `${indent}${paint("dim", visibleName(finding2.rule))}`
  ];
}
var printPlace = ({ file, range }) => `${visibleName(file)}:${range.start.line}:${range.start.column}`;
function labelled(label, lines, style, paint) {
  const painted = lines.map((line) => style === "none" ? line : paint(style, line));
  const margin = " ".repeat(indent.length - 2 - label.length);
  return painted.map((line, index) => `${index === 0 ? `  ${paint("dim", label)}${margin}` : indent}${line}`);
}
function printWhy(finding2, look, paint) {
  const width = widthOf(look) - indent.length;
  const reason = finding2.why === "" ? [] : wrap(finding2.why, width);
  const provisions = printCitations(finding2.cites);
  if (provisions === "") return labelled("why", reason, "none", paint);
  const last = reason.at(-1);
  const fits = last !== void 0 && cells(last) + 2 + cells(provisions) <= width;
  if (fits && widthOf(look) >= roomy)
    return labelled("why", [...reason.slice(0, -1), `${last}  ${paint("dim", provisions)}`], "none", paint);
  const broken = wrap(provisions, width, /(?<=[,;]) /).map((line) => paint("dim", line));
  return labelled("why", [...reason, ...broken], "none", paint);
}
function printRelated(related, width, paint) {
  const lines = related.slice(0, 3).flatMap((one) => {
    const isUse = one.message.startsWith("used ");
    const message = isUse ? one.message.slice("used ".length) : one.message;
    const place = printPlace(one);
    const room = width - cells(place) - 2;
    const isNarrow = room < 20;
    const lines2 = wrap(message, isNarrow ? width : room);
    const head = paint("place", place) + (isNarrow ? "" : `  ${lines2[0]}`);
    return labelled(isUse ? "used" : "also", [head, ...isNarrow ? lines2 : lines2.slice(1)], "none", paint);
  });
  return related.length > 3 ? [...lines, `${indent}and ${related.length - 3} more`] : lines;
}
function nextOf(shown, isCut) {
  const explained = shown.find((finding2) => finding2.url !== void 0);
  return [
    ...isCut ? ["All of them: --max-shown all"] : [],
    ...explained === void 0 ? [] : [`Read more: forthright explain ${explained.rule}`]
  ];
}

export {
  readProject,
  pretty,
  printPlace
};
