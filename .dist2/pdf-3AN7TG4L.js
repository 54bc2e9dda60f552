const require=process.getBuiltinModule;
import "./chunk-R3SUBOOH.js";

// src/emit/character-map.ts
function characterMap(font) {
  const known = maps.get(font);
  if (known) return known;
  try {
    const map = new Set(read(new DataView(font.buffer, font.byteOffset, font.byteLength)));
    maps.set(font, map);
    return map;
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error("Bytes given as a font end before the font does.", { cause });
    throw cause;
  }
}
var maps = /* @__PURE__ */ new WeakMap();
function* read(view) {
  const table = tableAt(view, 1668112752);
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const subtable = table + view.getUint32(record + 4);
    if (platform === 0 || platform === 3 && (encoding === 1 || encoding === 10)) yield* readSubtable(view, subtable);
  }
}
function tableAt(view, tag) {
  const version = view.getUint32(0);
  if (version !== 65536 && version !== 1330926671)
    throw new Error("Bytes given as a font are no TrueType or OpenType font.");
  let found;
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const start = view.getUint32(record + 8);
    if (start + view.getUint32(record + 12) > view.byteLength) throw new RangeError("A table goes on after the end.");
    if (view.getUint32(record) === tag) found = start;
  }
  if (found === void 0) throw new Error("A font has no character map.");
  return found;
}
function* readSubtable(view, at) {
  const format = view.getUint16(at);
  if (format === 4) yield* readSegments(view, at);
  if (format === 12) yield* readGroups(view, at);
}
function* readSegments(view, at) {
  const bytes = view.getUint16(at + 6);
  for (let offset = 0; offset < bytes; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + bytes + offset);
    const delta = view.getUint16(at + 16 + bytes * 2 + offset);
    const rangeAt = at + 16 + bytes * 3 + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 65535; code++) {
      const glyph = range === 0 ? code + delta & 65535 : view.getUint16(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) yield code;
    }
  }
}
function* readGroups(view, at) {
  const groups = view.getUint32(at + 12);
  for (let index = 0; index < groups; index++) {
    const group = at + 16 + index * 12;
    const end = view.getUint32(group + 4);
    if (end > 1114111) throw new Error("A font maps code points that Unicode does not have.");
    for (let code = view.getUint32(group); code <= end; code++) yield code;
  }
}

// src/emit/glyph-coverage.ts
function uncovered(document, fonts) {
  const maps2 = fonts.map(characterMap);
  const missing = /* @__PURE__ */ new Map();
  for (const { words, at } of wordsOf(document)) {
    for (const character of words) {
      const code = character.codePointAt(0) ?? 0;
      if (isInvisible.test(character) || maps2.some((map) => map.has(code))) continue;
      const pointers = missing.get(character) ?? /* @__PURE__ */ new Set();
      missing.set(
        character,
        at.reduce((all, pointer) => all.add(pointer), pointers)
      );
    }
  }
  return [...missing].map(([character, at]) => ({ character, at: [...at] }));
}
var isInvisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
function* wordsOf({ title, issuers, chrome, draft, sections }) {
  const dates = chrome.dates.flatMap(({ label, value }) => [label, value]);
  const own = [
    title,
    ...issuers,
    ...dates,
    chrome.contents,
    chrome.page,
    ...draft ? [chrome.draft, chrome.draftMeaning] : []
  ];
  yield { words: own.join(" "), at: [] };
  for (const section of sections) {
    yield { words: section.title, at: [] };
    for (const { blocks, origins } of section.clauses) for (const block of blocks) yield* wordsIn(block, origins);
  }
}
function* wordsIn(node, outer) {
  const at = traced(node) ?? outer;
  if ("value" in node) yield { words: node.value, at };
  const heads = node.type === "card" ? node.title : node.type === "labelledValue" ? node.label : [];
  for (const child of heads) yield* wordsIn(child, at);
  if ("children" in node) for (const child of node.children) yield* wordsIn(child, at);
}
function traced({ data }) {
  const at = data && "at" in data ? data.at : void 0;
  return Array.isArray(at) && at.length > 0 ? at.filter((pointer) => typeof pointer === "string") : void 0;
}

// src/emit/pdf-claim.ts
var claim = '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';
function claimPdfUa(pdf) {
  const text2 = new TextDecoder("latin1").decode(pdf);
  const [, trailer = "", xref = ""] = find(text2.slice(-4096), /trailer\s*<<([\s\S]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/);
  const objectAt = offsets(text2, Number(xref));
  const catalogId = Number(find(trailer, /\/Root (\d+) 0 R/)[1]);
  const catalog = objectAt(catalogId);
  const metadataId = Number(find(text2.slice(catalog.start, catalog.end), /\/Metadata (\d+) 0 R/)[1]);
  const updates = [
    { id: catalogId, bytes: withTitleShown(pdf, text2, catalog) },
    { id: metadataId, bytes: withClaim(pdf, text2, metadataId, objectAt(metadataId)) }
  ].sort((a, b) => a.id - b.id);
  const base = ascii("\n");
  const starts = updates.map(
    (_, index) => updates.slice(0, index).reduce((sum, { bytes }) => sum + bytes.length, pdf.length + base.length)
  );
  const table = updates.map(({ id }, index) => `${id} 1
${String(starts[index]).padStart(10, "0")} 00000 n\r
`);
  const end = updates.reduce((sum, { bytes }) => sum + bytes.length, pdf.length + base.length);
  const tail = `xref
${table.join("")}trailer
<<${trailer.trim()} /Prev ${xref}>>
startxref
${end}
%%EOF
`;
  return join([pdf, base, ...updates.map(({ bytes }) => bytes), ascii(tail)]);
}
function offsets(text2, xref) {
  const [head, count = "0"] = find(text2.slice(xref, xref + 64), /^xref\s+0 (\d+)\s*\n/);
  return (id) => {
    const start = Number(text2.slice(xref + head.length + id * 20).slice(0, 10));
    const end = text2.indexOf("endobj", start);
    if (id >= Number(count) || end < 0 || !text2.startsWith(`${id} 0 obj`, start)) throw unexpected(`object ${id}`);
    return { start, end };
  };
}
function withTitleShown(pdf, text2, { start, end }) {
  const catalog = text2.slice(start, end);
  const preferences = /\/ViewerPreferences\s*<</.exec(catalog);
  const shown = "/DisplayDocTitle true";
  const at = start + (preferences ? preferences.index + preferences[0].length : catalog.lastIndexOf(">>"));
  const addition = catalog.includes("/DisplayDocTitle") ? "" : preferences ? shown : `/ViewerPreferences<<${shown}>>`;
  return join([pdf.slice(start, at), ascii(addition), pdf.slice(at, end), ascii("endobj\n")]);
}
function withClaim(pdf, text2, id, { start, end }) {
  const object = text2.slice(start, end);
  const [header] = find(object, /^[\s\S]*?stream\r?\n/);
  const length = Number(find(header, /\/Length (\d+)/)[1]);
  const from = start + header.length;
  const insert = text2.lastIndexOf("</rdf:RDF>", from + length);
  if (insert < from) throw unexpected("metadata");
  return join([
    ascii(`${id} 0 obj
<</Type/Metadata/Subtype/XML/Length ${length + claim.length}>>
stream
`),
    pdf.slice(from, insert),
    ascii(claim),
    pdf.slice(insert, from + length),
    ascii("\nendstream\nendobj\n")
  ]);
}
var unexpected = (what) => new Error(`The PDF has an unexpected ${what}; Typst writes it otherwise.`);
function find(text2, pattern) {
  const [whole, ...groups] = pattern.exec(text2) ?? [];
  if (whole === void 0) throw unexpected(`form: ${pattern.source} is not found`);
  return [whole, ...groups];
}
var ascii = (text2) => new TextEncoder().encode(text2);
function join(parts) {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

// src/emit/line-breaks.ts
var address = /[\p{L}\p{N}](?:[@/.]|:\/\/)[\p{L}\p{N}]/u;
var longWord = /\S{21,}/gu;
var joint = /(?<=[/:.?\\|&=])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[@_#%~+][\p{L}\p{N}])/gu;
var endless = /(?:\p{L}\p{M}*){40}(?=\p{L})|(?:\P{L}\p{M}*){20}(?=\P{M})/gu;
var mark = "\0";
function runsOf(text2) {
  const runs = [];
  let words = "";
  for (const word of text2.split(/(?<=\s)(?=\S)/u)) {
    if (address.test(word)) {
      if (words !== "") runs.push({ kind: "text", parts: lineBreaks(words) });
      runs.push({ kind: "address", parts: lineBreaks(word) });
      words = "";
    } else words += word;
  }
  return words === "" ? runs : [...runs, { kind: "text", parts: lineBreaks(words) }];
}
function lineBreaks(text2) {
  return text2.replaceAll(
    longWord,
    (word) => word.replaceAll(joint, mark).split(mark).map((part) => part.replaceAll(endless, `$&${mark}`)).join(mark)
  ).split(mark);
}

// src/emit/typst-tree.ts
var unnumbered = "in-short";
function typstTree(document) {
  const { title, issuers, draft, sections, chrome } = document;
  const anchors = new Set(
    sections.flatMap((section) => [section.id, ...section.clauses.flatMap((c) => cardIds(c.blocks))])
  );
  const numbered = sections.filter(({ id }) => id !== unnumbered);
  return {
    language: languageOf(document.language),
    title: spaced(title),
    heading: text(title),
    issuers: issuers.map(spaced),
    date: dateOf(document.effective ?? document.reviewed),
    draft,
    chrome,
    sections: sections.map((section) => sectionOf(section, numbered.indexOf(section) + 1, anchors))
  };
}
function sectionOf(section, number, anchors) {
  const place = { level: 3, anchors };
  return {
    level: 2,
    anchor: section.id,
    title: text(section.title),
    number: number > 0 ? String(number) : null,
    children: section.clauses.flatMap((clause) => flow(clause.blocks, place))
  };
}
var flow = (blocks, place) => blocks.flatMap((block) => blockOf(block, place));
function blockOf(block, place) {
  const { level, anchors } = place;
  switch (block.type) {
    case "card":
      return [
        { kind: "heading", level, anchor: block.id, title: phrase(block.title, anchors) },
        ...flow(block.children, { ...place, level: level + 1 })
      ];
    case "box":
      return [{ kind: "box", breakable: lengthOf(block) > longBox, children: flow(block.children, place) }];
    case "values":
      return [{ kind: "values", children: block.children.map((pair) => pairOf(pair, place)) }];
    case "gap":
      return [{ kind: "gap", children: phrase(block.children, anchors) }];
    case "paragraph":
      return [{ kind: "paragraph", children: phrase(block.children, anchors) }];
    case "heading":
      return [{ kind: "heading", level, anchor: null, title: phrase(block.children, anchors) }];
    case "list":
      return [listOf(block, place)];
    case "table":
      return block.children.some((row) => row.children.length > 0) ? [tableOf(block, anchors)] : [];
    case "blockquote":
      return [{ kind: "quote", children: flow(block.children, place) }];
    case "code":
      return [{ kind: "code", value: block.value }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    default:
      throw foreign(block.type);
  }
}
function pairOf({ label, children }, place) {
  return { label: phrase(label, place.anchors), children: besideMark(children, place) };
}
function listOf({ ordered, start, spread, children }, place) {
  return {
    kind: "list",
    start: ordered ? start ?? 1 : null,
    tight: !spread && !children.some((item) => item.spread),
    items: children.map((item) => besideMark(item.children, place))
  };
}
function besideMark(blocks, place) {
  const alone = blocks.filter(({ type }) => type === "paragraph").length === 1;
  return flow(blocks, place).map(
    (block, index) => alone && index === 0 && block.kind === "paragraph" ? { ...block, kind: "words" } : block
  );
}
function tableOf(table, anchors) {
  const width = Math.max(...table.children.map((row) => row.children.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const [header = [], ...rows] = table.children.map(
    ({ children }) => columns.map((index) => phrase(children[index]?.children ?? [], anchors))
  );
  return {
    kind: "table",
    align: columns.map((index) => table.align?.[index] ?? "left"),
    header,
    rows: rows.map((cells, index) => ({
      breakable: table.children[index + 1]?.children.some(isLongCell) ?? false,
      cells
    }))
  };
}
var phrase = (nodes, anchors) => nodes.flatMap((node) => inline(node, anchors));
function inline(node, anchors) {
  switch (node.type) {
    case "text":
      return text(node.value);
    case "inlineCode":
      return [{ kind: "code", parts: lineBreaks(node.value) }];
    case "break":
      return [{ kind: "break" }];
    case "strong":
    case "emphasis":
    case "delete":
      return [{ kind: node.type, children: phrase(node.children, anchors) }];
    case "link":
      return link(node, anchors);
    default:
      throw foreign(node.type);
  }
}
function link({ url, children }, anchors) {
  const words = phrase(children, anchors);
  if (!url.startsWith("#")) return url === "" ? words : [{ kind: "link", url, children: words }];
  const anchor = url.slice(1);
  return anchors.has(anchor) ? [{ kind: "jump", anchor, children: words }] : words;
}
var text = (value) => runsOf(spaced(value));
var spaced = (value) => value.replace(/[\t-\r \u0085\u2028\u2029]+/g, " ");
function cardIds(blocks) {
  return blocks.flatMap((block) => {
    if (block.type === "card") return [block.id, ...cardIds(block.children)];
    if (block.type === "box") return cardIds(block.children);
    return block.type === "values" ? block.children.flatMap((pair) => cardIds(pair.children)) : [];
  });
}
var longBox = 1500;
var longCell = 600;
var isLongCell = (cell) => lengthOf(cell) > longCell;
function lengthOf({ value, children = [] }) {
  return children.reduce((sum, child) => sum + lengthOf(child), typeof value === "string" ? value.length : 0);
}
function languageOf(tag) {
  const [, lang = "en", rest = ""] = /^([a-z]{2,3})(-.*)?$/i.exec(tag) ?? [];
  return { lang: lang.toLowerCase(), region: /-([a-z]{2})(?=-|$)/i.exec(rest)?.[1]?.toUpperCase() ?? null };
}
function dateOf(iso) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "") ?? [];
  return year === void 0 ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
var foreign = (type) => new Error(`A notice holds no ${type}; the PDF has no form for it.`);

// src/emit/pdf.ts
var UncoveredCharactersError = class extends Error {
  constructor(characters) {
    super(`No bundled font has ${characters.map(describe).join(", ")}.`);
    this.characters = characters;
  }
  characters;
  name = "UncoveredCharactersError";
};
var describe = ({ character, at }) => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${character} (U+${code}${at.length > 0 ? ` at ${at.join(" and ")}` : ""})`;
};
async function emitPdf(document, engine) {
  const characters = uncovered(document, engine.fonts);
  if (characters.length > 0) throw new UncoveredCharactersError(characters);
  return claimPdfUa(await engine.typeset(JSON.stringify(typstTree(document))));
}
export {
  UncoveredCharactersError,
  emitPdf
};
