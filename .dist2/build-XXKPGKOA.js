const require=process.getBuiltinModule;
import {
  MissingFactError,
  brief,
  compose
} from "./chunk-RS6IEC2M.js";
import {
  usualFormats
} from "./chunk-WIV2E32W.js";
import {
  readProject
} from "./chunk-F6QMZCVZ.js";
import "./chunk-JAOHGIMV.js";
import "./chunk-WNM6ZZCE.js";
import {
  check,
  locatorOf
} from "./chunk-OVMZXZPO.js";
import {
  lawAsOf
} from "./chunk-5JR36MOO.js";
import {
  problem
} from "./chunk-QWRGIKXX.js";
import {
  countFindings
} from "./chunk-Z7DPEJO4.js";
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
  digits,
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

// src/node/write-outputs.ts
import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, readdir, readFile as readFile2, rename, rm } from "node:fs/promises";
import path from "node:path";

// src/node/manifest.ts
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
var manifestName = ".forthright.json";
var hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");
function printManifest(manifest) {
  const files = [...manifest].sort(([a], [b]) => a < b ? -1 : 1).map(([name, sha256]) => ({ name, sha256 }));
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, null, 2)}
`);
}
async function readManifest(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return error instanceof Error && "code" in error && /^ENO(ENT|TDIR)$/.test(String(error.code)) ? /* @__PURE__ */ new Map() : void 0;
  }
  try {
    return manifestOf(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function manifestOf(value) {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.files)) return void 0;
  const files = value.files;
  const manifest = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!isObject(file) || typeof file.name !== "string" || typeof file.sha256 !== "string") return void 0;
    manifest.set(file.name, file.sha256);
  }
  return manifest;
}
var isObject = (value) => typeof value === "object" && value !== null;

// src/node/write-outputs.ts
var leftover = /^\.forthright-[0-9a-f-]{36}\.(?:tmp|pending)$/;
async function writeOutputs(folder, files) {
  const state = await stateOf(folder);
  if ("message" in state) return [state];
  const refused = (await Promise.all(files.map((file) => foreignFile(folder, file, state.owned)))).flat();
  if (refused.length > 0) return refused;
  const temporary = [];
  try {
    await mkdir(folder.path, { recursive: true });
    await replaceAll(folder, files, state, temporary);
    return [];
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return [{ rule: "file", file: folder.name, message: `${folder.name} cannot be written: ${reasonOf(error)}.` }];
  } finally {
    await Promise.all(temporary.map((file) => rm(file, { force: true })));
  }
}
async function staleOutputs(folder, files) {
  const state = await stateOf(folder);
  const owned = "message" in state ? /* @__PURE__ */ new Map() : state.owned;
  const stale = [];
  for (const { name, bytes } of files) {
    const found = await readFile2(path.join(folder.path, name)).catch(() => void 0);
    if (found === void 0) stale.push({ name, reason: "missing" });
    else if (!found.equals(bytes))
      stale.push({ name, reason: owned.get(name) === hashOf(found) ? "outdated" : "edited" });
  }
  return stale;
}
async function stateOf(folder) {
  const stats = await lstat(folder.path).catch(() => void 0);
  if (stats?.isFile())
    return { rule: "file", file: folder.name, message: `${folder.name} is a file, and --out names a folder.` };
  const leftovers = (await readdir(folder.path).catch(() => [])).filter((name) => leftover.test(name));
  const owned = await readManifest(path.join(folder.path, manifestName));
  if (owned === void 0) return brokenManifest(folder);
  const pending = leftovers.filter((name) => name.endsWith(".pending"));
  return { owned: new Map([...owned, ...await finished(folder, pending)]), leftovers };
}
var brokenManifest = ({ name }) => ({
  rule: "file",
  file: `${name}/${manifestName}`,
  message: `${name}/${manifestName} is not a list of outputs, so nothing shows which files there may be replaced.`,
  suggestion: "Restore it, or delete it and the outputs."
});
async function finished(folder, pending) {
  const done = /* @__PURE__ */ new Map();
  for (const list of pending)
    for (const [name, hash] of await readManifest(path.join(folder.path, list)) ?? []) {
      const found = await readFile2(path.join(folder.path, name)).catch(() => void 0);
      if (found && hashOf(found) === hash) done.set(name, hash);
    }
  return done;
}
async function foreignFile(folder, { name, bytes }, owned) {
  if (path.basename(name) !== name || name === manifestName) throw new RangeError(`not the name of an output: ${name}`);
  const file = path.join(folder.path, name);
  const stats = await lstat(file).catch(() => void 0);
  if (stats === void 0 || owned.has(name) && !stats.isDirectory()) return [];
  const found = stats.isFile() ? await readFile2(file).catch(() => void 0) : void 0;
  return found?.equals(bytes) ? [] : [foreign(`${folder.name}/${name}`)];
}
var foreign = (file) => ({
  rule: "file",
  file,
  message: `${file} was not written by forthright, so it is not replaced. Nothing was written.`,
  suggestion: "Move it away, or name another folder with --out."
});
async function replaceAll(folder, files, state, temporary) {
  const beside = async (bytes, kind) => {
    const file = path.join(folder.path, `.forthright-${randomUUID()}.${kind}`);
    temporary.push(file);
    await writeThrough(file, bytes);
    return file;
  };
  const moves = [];
  for (const { name, bytes } of files) moves.push([await beside(bytes, "tmp"), path.join(folder.path, name)]);
  const list = await beside(await newManifest(folder, files, state.owned), "pending");
  await syncFolder(folder.path);
  for (const [from, to] of [...moves, [list, path.join(folder.path, manifestName)]]) await rename(from, to);
  await syncFolder(folder.path);
  await Promise.all(state.leftovers.map((name) => rm(path.join(folder.path, name), { force: true })));
}
async function newManifest(folder, files, owned) {
  const kept = /* @__PURE__ */ new Map();
  for (const [name, hash] of owned) {
    const stats = await lstat(path.join(folder.path, name)).catch(() => void 0);
    if (stats?.isFile()) kept.set(name, hash);
  }
  for (const { name, bytes } of files) kept.set(name, hashOf(bytes));
  return printManifest(kept);
}
async function writeThrough(file, bytes) {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function syncFolder(folder) {
  const handle = await open(folder, "r").catch(() => void 0);
  await handle?.sync().catch(() => void 0);
  await handle?.close();
}
var reasons = {
  EACCES: "you are not allowed to",
  EPERM: "you are not allowed to",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of that path is a file",
  EEXIST: "a part of that path is a file"
};
var reasonOf = (error) => reasons[String(error.code)] ?? error.message;

// src/notice/gaps.ts
function gapsOf(document) {
  const found = /* @__PURE__ */ new Map();
  for (const { clauses } of document.sections) {
    for (const { blocks } of clauses) for (const block of blocks) collect(block, found);
  }
  return [...found.values()];
}
function collect(node, found) {
  if (typeof node !== "object" || node === null) return;
  const at = placeOf(node);
  if (at !== void 0) {
    const words = wordsIn(node);
    if (!found.has(`${at}
${words}`)) found.set(`${at}
${words}`, { words, at });
    return;
  }
  for (const key of ["title", "label", "children"]) {
    const parts = key in node ? Reflect.get(node, key) : void 0;
    if (Array.isArray(parts)) for (const part of parts) collect(part, found);
  }
}
function placeOf(node) {
  const data = "data" in node ? node.data : void 0;
  if (typeof data !== "object" || data === null) return void 0;
  const isMark = "type" in node && node.type === "gap" || "gap" in data;
  const [at] = isMark && "at" in data && Array.isArray(data.at) ? data.at : [];
  return typeof at === "string" ? at : void 0;
}
function wordsIn(node) {
  if (typeof node !== "object" || node === null) return "";
  if ("value" in node) return String(node.value);
  const parts = "children" in node ? node.children : [];
  return Array.isArray(parts) ? parts.map(wordsIn).join("") : "";
}

// src/cli/build-findings.ts
var gapFindings = (draft, locator) => gapsOf(draft).map(
  ({ words, at }) => problem({
    rule: "notice-is-whole",
    ...locator.locate(at),
    pointer: at,
    message: `${words} (in the notice '${draft.id}').`,
    fix: "State it, or print a draft."
  })
);
function undrawnFindings({ document, characters }, trees) {
  const locator = locatorOf(trees);
  return characters.map(({ character, at }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const pointer = at.find((one) => locator.exists(one) && locator.written(one).includes(character));
    return problem({
      rule: "characters-have-a-font",
      ...placeOf2(character, pointer, at, trees, locator),
      pointer: pointer ?? at[0] ?? "",
      message: `No font has '${visible(character)}' (U+${code}), so '${document.id}' is not printed as PDF.`,
      fix: "Write it in other characters, or print without PDF."
    });
  });
}
function placeOf2(character, pointer, at, trees, locator) {
  if (pointer !== void 0) return locator.locate(pointer);
  for (const { file } of trees) {
    const before = file.text.split(character)[0];
    if (before === void 0 || before.length === file.text.length) continue;
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    return { file: file.path, range: { start: { line, column }, end: { line, column: column + character.length } } };
  }
  return locator.locate(at[0] ?? "");
}

// src/cli/build-report.ts
var mostErrors = 20;
function describeRefusal(results, out, look) {
  const errors = results.flatMap((result) => result.findings.filter((finding) => finding.severity === "error"));
  const isReadable = results.every((result) => result.model !== void 0);
  const untouched = out === "-" ? "" : ` The files in ${out.replace(/\/?$/, "/")} are as they were.`;
  const more = errors.length > mostErrors ? `  and ${errors.length - mostErrors} more
` : "";
  const canDraft = isReadable && !errors.some(({ rule }) => rule === "language-is-offered");
  const advice = canDraft ? "Print it anyway, marked as a draft: forthright build --draft\n" : "";
  const head = palette(look.color)("error", `${count(errors.length, "error")}, so nothing was written.`);
  return `${head}${untouched}

${brief(errors.slice(0, mostErrors), look)}${more}
See why: forthright lint
${advice}`;
}
function describeMissing(missing, results, out, look) {
  const untouched = out === "-" ? "" : ` The files in ${out.replace(/\/?$/, "/")} are as they were.`;
  const facts = missing.length === 1 ? "1 required fact is missing" : `${missing.length} required facts are missing`;
  const lowered = results.flatMap((result) => result.lowered).filter(({ count: found }) => found > 0);
  const names = lowered.map(({ rule }) => rule).join(", ");
  const why = names === "" ? "" : wrap(`A rule that counts less puts no fact into a notice. Lowered here: ${names}.`, widthOf(look)).join("\n");
  const more = missing.length > mostErrors ? `  and ${missing.length - mostErrors} more
` : "";
  return [
    `${palette(look.color)("error", `${facts}, so nothing was written.`)}${untouched}

`,
    `${brief(missing.slice(0, mostErrors), look)}${more}
`,
    why === "" ? "" : `${why}
`,
    "Print it anyway, marked as a draft: forthright build --draft\n"
  ].join("");
}
var describeUndrawn = (findings, look) => findings.length === 0 ? "" : `${brief(findings, look)}
`;
function describeWritten(outputs, results, out, look, undrawn = []) {
  const paint = palette(look.color);
  const longest = Math.max(0, ...outputs.map(({ name }) => cells(`${out}/${name}`)));
  const sizes = outputs.map(({ bytes }) => `${digits(Math.ceil(bytes.length / 1024))} KB`);
  const widest = Math.max(0, ...sizes.map((size) => size.length));
  const lines = outputs.map(({ name, document }, index) => {
    const path2 = `${out}/${name}`;
    const gaps = document.draft ? `   ${paint("warning", `DRAFT, ${count(gapsOf(document).length, "gap")}`)}` : "";
    const space = " ".repeat(longest - cells(path2) + 2);
    return `${paint("ok", "wrote")}  ${path2}${space}${(sizes[index] ?? "").padStart(widest)}${gaps}
`;
  });
  return `${lines.join("")}${summary(outputs, results, undrawn)}
`;
}
function summary(outputs, results, undrawn) {
  const notices = new Set(outputs.map(({ document }) => document.id)).size;
  const languages = [...new Set(outputs.map(({ document }) => document.language))].join(", ");
  const { errors, warnings, infos } = countFindings(results);
  const found = [
    ...errors > 0 ? [count(errors, "error")] : [],
    ...warnings > 0 ? [count(warnings, "warning")] : [],
    ...infos > 0 ? [count(infos, "info")] : []
  ].join(", ");
  const fonts = undrawn.length === 0 ? "" : `${count(undrawn.length, "character")} without a font, `;
  const findings = found === "" ? "no findings" : `${found}: forthright lint shows them`;
  const made = `${count(outputs.length, "file")} from ${count(notices, "notice")} in ${languages}`;
  return `${made} (${fonts}${findings}; law as of ${results[0]?.asOf})`;
}
var reasons2 = {
  missing: "is not there",
  edited: "is not what forthright wrote",
  outdated: "the declaration has changed since"
};
function describeStale(stale, outputs, out, look) {
  const paint = palette(look.color);
  if (stale.length === 0) return `${paint("ok", "Up to date")}: ${count(outputs.length, "file")} in ${out}/
`;
  const longest = Math.max(...stale.map(({ name }) => cells(name)));
  const lines = stale.map(({ name, reason }) => {
    const space = " ".repeat(longest - cells(name) + 2);
    return `${paint("error", "stale")}  ${out}/${name}${space}${reasons2[reason]}
`;
  });
  return `${lines.join("")}${stale.length} of ${count(outputs.length, "file")} to be written again: forthright build
`;
}

// src/cli/print-outputs.ts
var utf8 = (text) => new TextEncoder().encode(text);
async function printOutputs(documents, formats) {
  const outputs = [];
  const undrawn = [];
  for (const format of formats) {
    const print = await printerOf(format);
    for (const document of documents) {
      const printed = await print(document);
      const name = `${document.id}.${document.language}.${extensionOf[format]}`;
      if (printed instanceof Uint8Array) outputs.push({ name, document, bytes: printed });
      else undrawn.push({ document, characters: printed });
    }
  }
  return { outputs, undrawn };
}
var extensionOf = { md: "md", html: "html", pdf: "pdf", trace: "trace.json" };
async function printerOf(format) {
  switch (format) {
    case "md": {
      const { emitMarkdown } = await import("./markdown-4HUVPTKJ.js");
      return async (document) => utf8(emitMarkdown(document));
    }
    case "html": {
      const { emitHtml } = await import("./html-CS5NINNY.js");
      return async (document) => utf8(emitHtml(document));
    }
    case "trace": {
      const { emitTrace } = await import("./trace-QATQH66S.js");
      return async (document) => utf8(emitTrace(document));
    }
    case "pdf":
      return pdfPrinter();
  }
}
async function pdfPrinter() {
  const { emitPdf, UncoveredCharactersError } = await import("./pdf-3AN7TG4L.js");
  const { loadTypesetEngine } = await import("./typeset-HR67SLNO.js");
  const engine = await loadTypesetEngine();
  return async (document) => {
    try {
      return await emitPdf(document, engine);
    } catch (error) {
      if (error instanceof UncoveredCharactersError) return error.characters;
      throw error;
    }
  };
}

// src/cli/commands/build.ts
async function build(args, options, io) {
  const { projects, problems } = await readProject(args, io);
  if (problems.length > 0) throw new UsageError(problems);
  const checked = projects.map((project) => ({
    ...check(project, { asOf: options.asOf ?? io.today }),
    trees: project.trees
  }));
  const printable = checked.filter(isPrintable);
  const isDraft = options.draft === true;
  const look = lookOf(io, "stderr");
  if (printable.length < checked.length || countFindings(checked).errors > 0 && !isDraft) {
    io.stderr(describeRefusal(checked, options.out, look));
    return 1;
  }
  if (!isDraft) refuseTranscriptions(printable);
  const { made, missing } = composeAll(printable, isDraft);
  if (missing.length > 0) {
    io.stderr(describeMissing(missing, checked, options.out, look));
    return 1;
  }
  const chosen = select(made, options);
  if (chosen.length === 0) {
    io.stderr(describeRefusal(checked, options.out, look));
    return 1;
  }
  return options.out === "-" ? toStdout(chosen, options, io) : toFolder(chosen, checked, options, io);
}
var isPrintable = (checked) => checked.model !== void 0;
function composeAll(results, draft) {
  const compositions = results.map(({ model, asOf, trees }) => ({
    trees,
    of: (asDraft) => compose(model, lawAsOf(asOf), { draft: asDraft })
  }));
  const made = [];
  const missing = [];
  for (const { trees, of } of compositions) {
    try {
      made.push(...of(draft).map((document) => ({ document, trees })));
    } catch (error) {
      if (!(error instanceof MissingFactError)) throw error;
      missing.push(...of(true).flatMap((document) => gapFindings(document, locatorOf(trees))));
    }
  }
  return { made, missing };
}
function refuseTranscriptions(results) {
  const file = results.find(({ model }) => model.transcription !== void 0)?.files[0];
  if (file === void 0) return;
  throw misused(`${file} is the transcription of a published text, so it is printed only as a draft.`, {
    file,
    suggestion: "Add --draft."
  });
}
function select(made, { notice, language }) {
  const documents = made.map(({ document }) => document);
  const wanted = (kind, asked, known) => {
    const missing = asked?.find((word) => !known.includes(word));
    if (missing !== void 0) throw unknownWord(kind, missing, known, `There are: ${known.join(" ")}`);
    return new Set(asked ?? known);
  };
  const ids = wanted("notice", notice, [...new Set(documents.map((one) => one.id))]);
  const tags = wanted("language", language, [...new Set(documents.map((one) => one.language))]);
  return made.filter(({ document }) => ids.has(document.id) && tags.has(document.language));
}
async function toStdout(made, { format, check: check2 }, io) {
  const documents = made.map(({ document }) => document);
  const formats = format ?? ["md"];
  if (documents.length !== 1)
    throw misused("Standard output takes one notice, and there are several.", {
      details: `Name one: ${documents.map((one) => `--notice ${one.id} --language ${one.language}`).join(" or ")}`
    });
  if (formats.length !== 1 || formats[0] === "pdf")
    throw misused("Standard output takes one text format.", { details: "Name one: --format md, html or trace" });
  if (check2) throw misused("Nothing on standard output can be stale.", { suggestion: "Name a folder with --out." });
  for (const output of (await printOutputs(documents, formats)).outputs) io.stdout(output.bytes);
  return 0;
}
async function toFolder(made, results, options, io) {
  const { resolve } = await import("node:path");
  const documents = made.map(({ document }) => document);
  const { outputs, undrawn } = await printOutputs(documents, options.format ?? usualFormats);
  refuseCollisions(outputs);
  const name = options.out.replace(/(?<=.)[/\\]+$/, "");
  const folder = { name, path: resolve(io.cwd, options.out) };
  const look = lookOf(io, "stderr");
  const findings = undrawn.flatMap((one) => {
    const trees = made.find(({ document }) => document === one.document)?.trees ?? [];
    return undrawnFindings(one, trees);
  });
  if (options.check) {
    const stale = await staleOutputs(folder, outputs);
    io.stderr(`${describeUndrawn(findings, look)}${describeStale(stale, outputs, name, look)}`);
    return stale.length > 0 || findings.length > 0 ? 1 : 0;
  }
  const problems = await writeOutputs(folder, outputs);
  if (problems.length > 0) throw new UsageError(problems);
  io.stderr(`${describeUndrawn(findings, look)}${describeWritten(outputs, results, name, look, findings)}`);
  return findings.length > 0 ? 1 : 0;
}
function refuseCollisions(outputs) {
  const names = outputs.map((output) => output.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === void 0) return;
  throw misused(`Two declarations both make ${twice}.`, {
    suggestion: "Build them one by one, each with an --out of its own."
  });
}
export {
  build
};
