const require=process.getBuiltinModule;

// src/law/citation.ts
var styles = {
  gdpr: { name: "GDPR", unit: "Art." },
  "uk-gdpr": { name: "UK GDPR", unit: "Art." },
  dpa2018: { name: "DPA 2018", unit: "s." },
  pecr: { name: "PECR", unit: "reg." },
  eprivacy: { name: "Directive 2002/58/EC", unit: "Art." },
  fadp: { name: "FADP", unit: "Art." },
  wp260: { name: "WP260 rev.01", unit: "para." },
  ico: { name: "ICO guidance:", unit: "" }
};
var acts = ["uk-gdpr", "gdpr", "dpa2018", "pecr", "eprivacy", "fadp", "wp260", "ico"];
function actOf(citation) {
  const prefix = citation.slice(0, citation.indexOf(":"));
  return acts.find((act) => act === prefix) ?? "gdpr";
}
function partsOf(citation) {
  return citation.slice(citation.indexOf(":") + 1);
}
function printCitation(citation) {
  const act = actOf(citation);
  return `${styles[act].name} ${printParts(act, partsOf(citation))}`;
}
function printCitations(citations) {
  const byAct = /* @__PURE__ */ new Map();
  for (const citation of new Set(citations)) {
    const act = actOf(citation);
    byAct.set(act, [...byAct.get(act) ?? [], printParts(act, partsOf(citation))]);
  }
  return [...byAct].map(([act, provisions]) => `${styles[act].name} ${provisions.join(", ")}`).join("; ");
}
function printParts(act, parts) {
  const [head = "", ...rest] = parts.split(".");
  if (act === "ico") return parts.replaceAll("-", " ");
  const division = /^(sch|annex|recital)-(.+)$/.exec(head);
  if (!division) return head === "annex" ? head : `${styles[act].unit} ${head}${brackets(rest)}`;
  const [, kind, number] = division;
  const title = kind === "sch" ? `Sch. ${number}` : kind === "annex" ? `Annex ${number}` : `recital ${number}`;
  const [paragraph, ...points] = rest;
  return paragraph === void 0 ? title : `${title} para. ${paragraph}${brackets(points)}`;
}
var ordinals = { "2": "second", "3": "third" };
function brackets(parts) {
  return parts.map((part) => {
    const subparagraph = /^subpara-(\d)$/.exec(part)?.[1];
    return subparagraph ? ` ${ordinals[subparagraph] ?? subparagraph} subparagraph` : `(${part})`;
  }).join("");
}
function parseCitation(words) {
  const text = words.trim();
  if (text.length > 80) return void 0;
  const symbol = /^([a-z0-9-]+):(\S+)$/i.exec(text);
  const name = symbol?.[1]?.toLowerCase();
  const act = acts.find((each) => each === name);
  return act ? cite(act, unbracket(symbol?.[2] ?? "")) : parsePrinted(text);
}
function parsePrinted(text) {
  const lower = text.toLowerCase();
  for (const act of acts) {
    const name = styles[act].name.toLowerCase();
    if (lower.startsWith(`${name} `)) return cite(act, readParts(act, text.slice(name.length + 1).trim()));
    if (act !== "ico" && lower.endsWith(` ${name}`))
      return cite(act, readParts(act, text.slice(0, -name.length).trim()));
  }
  return void 0;
}
var unitWords = /^(?:articles?|arts?\.?|sections?|ss?\.|regulations?|regs?\.?|paragraphs?|paras?\.?)\s*/i;
function readParts(act, text) {
  if (act === "ico") return text.toLowerCase().replaceAll(" ", "-");
  const division = /^(?:(sch)edule|(sch)\.?|(annex)|(recital))\s+([A-Z]?\d+)(.*)$/i.exec(text);
  const kind = (division?.[1] ?? division?.[2] ?? division?.[3] ?? division?.[4])?.toLowerCase();
  if (kind === void 0) return unbracket(text.replace(unitWords, ""));
  const rest = unbracket((division?.[6] ?? "").trim().replace(unitWords, ""));
  return `${kind}-${division?.[5]}${rest === "" ? "" : `.${rest}`}`;
}
function unbracket(text) {
  return text.replace(/\ssecond subparagraph$/i, "(subpara-2)").replace(/\sthird subparagraph$/i, "(subpara-3)").replace(/\s*\(([A-Za-z0-9-]+)\)/g, ".$1");
}
var symbolParts = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$/;
function cite(act, parts) {
  return symbolParts.test(parts) ? `${act}:${parts}` : void 0;
}

export {
  printCitation,
  printCitations,
  parseCitation
};
