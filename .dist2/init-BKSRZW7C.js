const require=process.getBuiltinModule;
import {
  assetsFolder
} from "./chunk-SWGYAV6E.js";
import {
  isDay
} from "./chunk-G4J2MLBM.js";
import {
  faultOf,
  hold,
  many,
  one,
  text,
  yesOrNo
} from "./chunk-RYRPVS5Y.js";
import {
  check,
  languages,
  parse,
  require_dist,
  suggest
} from "./chunk-OVMZXZPO.js";
import {
  lawAsOf
} from "./chunk-5JR36MOO.js";
import {
  dataKind,
  dataKindIds,
  isEmailAddress,
  parseDuration,
  purposeKind,
  purposeKindIds,
  vendor,
  vendorIds
} from "./chunk-QWRGIKXX.js";
import {
  sum
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
  count,
  palette,
  widthOf,
  wrap
} from "./chunk-G4RZJFQK.js";
import {
  refusedCharacter
} from "./chunk-FLS4RN2R.js";
import {
  __toESM
} from "./chunk-R3SUBOOH.js";

// src/node/starting-files.ts
import { lstat, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
var mainName = "privacy.yaml";
var modeline = /^# yaml-language-server:.*\r?\n/m;
async function findExamples() {
  const root = path.join(assetsFolder(), "..", "examples");
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(names.sort().map((name) => exampleIn(path.join(root, name), name)));
  return found.flat();
}
async function exampleIn(folder, name) {
  const text2 = await readFile(path.join(folder, mainName), "utf8").catch(() => void 0);
  if (text2 === void 0) return [];
  const declaration = text2.replace(modeline, "");
  const about = /^#\s*(.*?)\s*$/m.exec(declaration)?.[1] ?? "";
  const others = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== mainName && !/^\.|\.md$/.test(entry.name)).map((entry) => entry.name);
  return [{ name, about, declaration, others: others.sort(), folder }];
}
async function isTaken(name, cwd) {
  return await lstat(path.resolve(cwd, name)).catch(() => void 0) !== void 0;
}
async function readText(name, cwd) {
  return readFile(path.resolve(cwd, name), "utf8").catch((error) => ({
    rule: "file",
    file: name,
    message: codeOf(error) === "ENOENT" ? `No file matches ${name}.` : `${name} cannot be read (${codeOf(error)}).`
  }));
}
async function writeNew(files, cwd) {
  const written = [];
  let current = "";
  try {
    for (const { name, text: text2 } of files) {
      current = name;
      const file = path.resolve(cwd, name);
      await mkdir(path.dirname(file), { recursive: true });
      const handle = await open(file, "wx");
      written.push(file);
      await handle.writeFile(text2).finally(() => handle.close());
    }
    return void 0;
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    return codeOf(error) === "EEXIST" ? taken(current) : unwritable(current, error);
  }
}
var taken = (file) => ({
  rule: "file",
  file,
  message: `${file} exists, so it is not overwritten. Nothing was written.`,
  suggestion: "Name another file with --out."
});
var unwritable = (file, error) => ({
  rule: "file",
  file,
  message: `${file} cannot be written (${codeOf(error)}). Nothing was written.`
});
var codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

// src/cli/init/answers-file.ts
var import_yaml = __toESM(require_dist(), 1);
function readAnswers(path2, text2, talk) {
  const parsed = parse({ path: path2, text: text2 });
  if (parsed.value === void 0)
    return parsed.findings.map(({ message, range }) => ({
      rule: "file",
      file: path2,
      message: `${path2}:${range.start.line}: ${message}`
    }));
  const tree = parsed.value;
  const asked = [];
  const problems = [];
  let turn = talk.next();
  while (!turn.done) {
    const question = turn.value;
    asked.push(question);
    const { reply, fault } = answerIn(tree, question);
    if (fault !== void 0) problems.push(problemAt(tree, nodeAt(tree, question.key), fault));
    turn = talk.next(fault === void 0 ? reply : void 0);
  }
  const stray = strayIn(tree, tree.document.contents, [], asked);
  problems.push(...problems.length > 0 ? stray.filter(({ suggestion }) => suggestion !== void 0) : stray);
  return problems.length > 0 ? problems : turn.value;
}
var nodeAt = ({ document }, key) => (0, import_yaml.isCollection)(document.contents) ? document.contents.getIn(key, true) : void 0;
function problemAt({ file, lines }, node, message, suggestion) {
  const start = ((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node) ? node.range?.[0] : void 0) ?? 0;
  return {
    rule: "file",
    file: file.path,
    message: `${file.path}:${lines.linePos(start).line}: ${message}`,
    ...suggestion === void 0 ? {} : { suggestion }
  };
}
function answerIn(tree, question) {
  const node = nodeAt(tree, question.key);
  if (node === void 0 || (0, import_yaml.isScalar)(node) && node.value === null) return {};
  const written = textsOf(node);
  if (written === void 0)
    return { fault: `'${question.key.at(-1)}' takes a text${question.kind === "many" ? " or a list of texts" : ""}.` };
  const answer = question.kind === "text" ? { reply: written.join(", ") } : pick(written, question);
  return answer.fault === void 0 ? { ...answer, fault: faultOf(question, answer.reply) } : answer;
}
function textsOf(node) {
  if ((0, import_yaml.isScalar)(node)) return [node.source ?? String(node.value)];
  if (!(0, import_yaml.isSeq)(node)) return void 0;
  const items = node.items.map((item) => (0, import_yaml.isScalar)(item) ? item.source ?? String(item.value) : void 0);
  return items.every((item) => item !== void 0) ? items : void 0;
}
var truth = { true: "yes", false: "no" };
function pick(written, question) {
  const values = [];
  for (const word of written) {
    const option = question.options.find((each) => isMeant(each, truth[word] ?? word));
    if (option === void 0) return { fault: unknown(word, question) };
    values.push(option.value);
  }
  if (question.kind === "many") return { reply: values };
  return values.length > 1 ? { fault: `'${question.key.at(-1)}' takes one answer.` } : { reply: values[0] };
}
var isMeant = ({ value, label }, word) => value === word || label.toLowerCase() === word.toLowerCase();
function unknown(word, { ask, options }) {
  const near = suggest(
    word,
    options.map(({ value }) => value)
  ) ?? suggest(
    word,
    options.map(({ label }) => label)
  );
  const known = options.length <= 12 ? ` There are: ${options.map(({ value }) => value).join(", ")}.` : "";
  return `'${word}' does not answer "${ask}"${near === void 0 ? known : ` Did you mean ${near}?`}`;
}
function strayIn(tree, node, at, asked) {
  if (!(0, import_yaml.isMap)(node)) return [];
  const below = asked.filter(({ key }) => at.every((part2, index) => key[index] === part2));
  const known = new Set(below.flatMap(({ key }) => key[at.length] ?? []));
  return node.items.flatMap(({ key, value }) => {
    const name = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
    const isLeaf = below.some((question) => question.key.length === at.length + 1 && question.key[at.length] === name);
    if (isLeaf) return [];
    if (known.has(name)) return (0, import_yaml.isMap)(value) ? strayIn(tree, value, [...at, name], asked) : [];
    const near = suggest(name, known);
    const message = `After the other answers, nothing asks for '${[...at, name].join(".")}'.`;
    return [problemAt(tree, key, message, near === void 0 ? void 0 : `Did you mean ${near}?`)];
  });
}

// src/cli/init/declaration-of.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/cli/init/checks.ts
var checkEmail = (text2) => isEmailAddress(text2) ? void 0 : `'${text2}' is no e-mail address. Write it like privacy@club.example.`;
var checkDuration = (text2) => parseDuration(text2) === void 0 ? `'${text2}' is no length of time. Write it like 6 years or 30 days.` : void 0;
var checkDay = (text2) => isDay(text2) ? void 0 : `'${text2}' is no day. Write year, month, day: 2026-12-01.`;
function checkText(text2) {
  const found = refusedCharacter(text2);
  return found === void 0 ? void 0 : `The answer holds a character that cannot be printed: ${found}.`;
}
var everyday = { UK: "GB", "GREAT BRITAIN": "GB", USA: "US", EIRE: "IE" };
function countryOf(text2, law) {
  const written = text2.trim().toUpperCase();
  const code = everyday[written] ?? written;
  return law.country(code) ?? law.countries().find((country) => country.name.toUpperCase() === written);
}
var checkCountry = (law) => (text2) => {
  if (countryOf(text2, law)) return void 0;
  const names = law.countries().map((country) => country.name);
  const near = suggest(text2.trim(), names);
  return `There is no country '${text2.trim()}'. ${near === void 0 ? "Write its name or its two letters: GB." : `Did you mean ${near}?`}`;
};
var listed = (text2) => [
  ...new Set(
    text2.split(",").map((part2) => part2.trim()).filter((part2) => part2 !== "")
  )
];
var checkEach = (check2) => (text2) => listed(text2).map(check2).find((fault) => fault !== void 0);
var checkAlone = (value, label) => (values) => values.length > 1 && values.includes(value) ? `'${label}' stands alone, or not at all.` : void 0;
function idOf(name, taken2, fallback) {
  const bare = name.normalize("NFKD").replace(/\p{Mark}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-*(?:the|an?|our)-(?=[a-z])/, "").replace(/^[^a-z]+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
  const id = bare === "" || ["none", "all", "unknown"].includes(bare) ? fallback : bare;
  if (!taken2.includes(id)) return id;
  for (let number = 2; ; number++) if (!taken2.includes(`${id}-${number}`)) return `${id}-${number}`;
}

// src/cli/init/commented-map.ts
var import_yaml2 = __toESM(require_dist(), 1);
var openMark = "not stated yet: ";
function field(key, value, open2) {
  if (value !== void 0) return { key, value };
  return open2 === void 0 ? void 0 : { open: open2 };
}
function mapOf(fields) {
  const map = new import_yaml2.YAMLMap();
  let waiting = [];
  for (const each of fields) {
    if (each === void 0) continue;
    if ("open" in each) {
      waiting.push(`${openMark}${each.open}`);
      continue;
    }
    const key = new import_yaml2.Scalar(each.key);
    const lines = [...waiting, ...each.comment === void 0 ? [] : [each.comment]];
    if (lines.length > 0) key.commentBefore = commentOf(lines);
    if (each.apart && map.items.length > 0) key.spaceBefore = true;
    map.set(key, nodeOf(each.value));
    waiting = [];
  }
  if (map.items.length === 0) return void 0;
  if (waiting.length > 0) map.comment = commentOf(waiting);
  return map;
}
var commentOf = (lines) => lines.map((line) => ` ${line.replace(/\s+/g, " ")}`).join("\n");
function nodeOf(value) {
  if ((0, import_yaml2.isCollection)(value)) return value;
  if (!isList(value)) return new import_yaml2.Scalar(value);
  const list2 = new import_yaml2.YAMLSeq();
  for (const item of value) list2.add(nodeOf(item));
  list2.flow = !value.some((item) => (0, import_yaml2.isCollection)(item));
  return list2;
}
var isList = (value) => Array.isArray(value);

// src/cli/init/purpose-of.ts
var contactOf = (email, post) => mapOf([field("email", email), field("post", post)]);
function purposeOf(purpose, name, words) {
  const { special, provision, marketing } = purpose;
  return mapOf([
    field("title", words(purpose.title)),
    field("description", purpose.description),
    field("kinds", [purpose.kind]),
    field("dataSubjects", purpose.people, "whose data it is"),
    field("data", purpose.dataKinds?.map(name), "which data are used"),
    field("sources", purpose.sources, "where the data come from"),
    field("basis", basisOf(purpose.basis), "on what basis"),
    special && field("specialCategoryCondition", conditionOf(special.condition), "what allows the use of sensitive data"),
    field("recipients", purpose.recipients, "who gets the data"),
    field("retention", retentionOf(purpose.retention), "how long the data are kept"),
    provision && field("provision", provisionOf(provision.stated), "whether people have to give the data"),
    marketing && field("marketing", marketingOf(marketing), "how the advertising reaches people")
  ]);
}
function basisOf(basis) {
  if (basis === void 0) return void 0;
  const details = detailsOf(basis);
  return details.length === 0 ? basis.type : mapOf([field("type", basis.type), ...details]);
}
function detailsOf(basis) {
  switch (basis.type) {
    case "consent":
      return consentFields(basis.consent ?? {});
    case "legal-obligation":
    case "public-task":
      return [field("law", basis.law, "which law it is")];
    case "recognised-legitimate-interest":
      return [field("condition", basis.situation, "which situation it is")];
    case "legitimate-interests":
      return [
        field("interests", basis.interest === void 0 ? void 0 : [basis.interest], "what you want to achieve"),
        field("balancing", balancingOf(basis), "the day you weighed it against the interests of the people"),
        field("outsidePublicTask", basis.outsidePublicTask)
      ];
    default:
      return [];
  }
}
var balancingOf = ({ weighed, childrenWeighed }) => mapOf([
  field("done", weighed),
  field("children", childrenWeighed?.summary, childrenWeighed && "how you weighed the interests of children")
]);
var consentFields = ({ method, withdraw, asEasy, separate, refusable }) => [
  field("method", method, "how people say yes"),
  field(
    "withdraw",
    mapOf([field("how", withdraw), field("asEasy", asEasy, withdraw && "whether taking it back is as easy")]),
    "how people take it back"
  ),
  field("separate", separate, "whether you ask for it apart from other things"),
  field("refusable", refusable, "whether people can say no and lose nothing")
];
function conditionOf(condition) {
  if (condition === void 0) return void 0;
  const { type, needsLaw, law, consent } = condition;
  const details = [
    ...consent === void 0 ? [] : consentFields(consent),
    ...needsLaw ? [field("law", law, "which law it is")] : []
  ];
  return mapOf([field("type", type), ...details]);
}
var retentionOf = (retention) => retention && mapOf([
  field("keep", retention.keep),
  field("after", retention.after, retention.keep && "from when the time runs"),
  field("until", retention.until)
]);
function provisionOf(provision) {
  if (provision === void 0) return void 0;
  const { requirement, consequence } = provision;
  return mapOf([
    field("requirement", requirement),
    field("obliged", requirement !== "optional"),
    field("consequence", consequence, "what happens if people do not give them")
  ]);
}
function marketingOf({ channels, promotes, mode, senderNamed, everyMessage, atCollection }) {
  return mapOf([
    field("channels", channels, "how it reaches people"),
    field("promotes", promotes, "what you advertise"),
    field("mode", mode, "why you may send it"),
    field("senderNamed", senderNamed, "whether every message says who sends it"),
    field(
      "optOut",
      mapOf([
        field("atCollection", atCollection),
        field("everyMessage", everyMessage),
        // Who answers no may still stop it at any time, only not in every message.
        field("atAnyTime", everyMessage ? true : void 0)
      ]),
      "how people say stop"
    )
  ]);
}

// src/cli/init/declaration-of.ts
function declarationOf(answers) {
  const document = new import_yaml3.Document();
  const contents = mapOf(fieldsOf(answers));
  if (contents !== void 0) document.contents = contents;
  document.commentBefore = head;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function openIn(declaration) {
  const mark = `# ${openMark}`;
  return declaration.split("\n").flatMap((line, index) => {
    const text2 = line.trimStart();
    return text2.startsWith(mark) ? [{ line: index + 1, what: text2.slice(mark.length) }] : [];
  });
}
var head = ` Made by forthright init from your answers. What you left open is marked "${openMark.slice(0, -2)}".
 Check it with: forthright lint     Print it with: forthright build --draft`;
function fieldsOf(answers) {
  const { regimes, people, sources, recipients, languages: languages2 } = answers;
  const name = namesIn(answers);
  const isEnglish = languages2?.[0] === void 0 || languages2[0] === "en";
  const words = (text2) => isEnglish ? text2 : mapOf([field("en", text2)]) ?? text2;
  return [
    { key: "forthright", value: 1 },
    field("regimes", regimes, "which law the notice has to satisfy"),
    field("languages", languages2, "in which languages the notice is"),
    field("notices", noticesOf(answers), "from which day the notice holds"),
    part("controllers", "Who decides why and how data are used.", controllersOf(answers), "who the organisation is"),
    part("dataSubjects", "Whose data it is.", peopleOf(people, words), "whose data you use"),
    part("data", "What you know about them, in words of the catalogue.", dataOf(answers), "which data you use"),
    part("sources", "How the data reach you.", sourcesOf(sources), "how the data reach you"),
    recipients.length > 0 ? part("recipients", "Who gets data from you.", recipientsOf(recipients), "") : void 0,
    part("purposes", "What you do with data, and why.", purposesOf(answers, name, words), "what you use data for"),
    part("rights", "The rights people have, and how to use them.", rightsOf(answers.rights), "the rights people have"),
    part("complaints", "How people can complain.", complaintsOf(answers.rights), "how people can complain"),
    part("cookies", "What is stored on people\u2019s devices.", cookiesOf(answers.cookies), "whether you use cookies")
  ];
}
var part = (key, comment, value, open2) => value === void 0 ? { open: open2 } : { key, value, comment, apart: true };
function namesIn({ purposes }) {
  const ids = /* @__PURE__ */ new Map();
  for (const kind of purposes.flatMap(({ dataKinds }) => dataKinds ?? [])) {
    if (ids.has(kind)) continue;
    const short = kind.slice(kind.lastIndexOf(".") + 1);
    ids.set(kind, idOf([...ids.values()].includes(short) ? kind : short, [...ids.values()], "data"));
  }
  return (kind) => ids.get(kind) ?? kind;
}
function noticesOf({ effective }) {
  return effective === void 0 ? void 0 : mapOf([field("privacy", mapOf([field("effective", effective)]))]);
}
function controllersOf({ organisation }) {
  const { name, country, publicAuthority, email, post } = organisation;
  const map = mapOf([
    field("name", name, "what the organisation is called"),
    field("country", country, "the country it is in"),
    field("contact", contactOf(email, post), "how people reach it"),
    ...email !== void 0 && post === void 0 ? [{ open: "a postal address" }] : [],
    field("dpo", officerOf(organisation), "whether there is a data protection officer"),
    field("representatives", representativesOf(organisation.representatives)),
    field("targets", organisation.targets),
    field("publicAuthority", publicAuthority, "whether it is a public authority")
  ]);
  return map && mapOf([field("us", map)]);
}
function officerOf({ dpo }) {
  if (dpo === void 0) return void 0;
  if ("none" in dpo) return dpo.none === void 0 ? "none" : mapOf([field("none", dpo.none)]);
  return mapOf([field("contact", contactOf(dpo.email, void 0), "how people reach the officer")]) ?? void 0;
}
function representativesOf(all) {
  if (all.length === 0) return void 0;
  return all.flatMap(({ regime, name, country, email }) => {
    const map = mapOf([
      field("regime", regime),
      field("name", name, "who represents you there"),
      field("country", country, "the country the representative is in"),
      field("contact", contactOf(email, void 0), "how people reach the representative")
    ]);
    return map ?? [];
  });
}
var peopleOf = (people, words) => mapOf(
  people.map(
    ({ id, label, relation, children }) => field(
      id,
      mapOf([
        field("label", words(label)),
        field("relation", [relation]),
        field("children", children, "whether there are children among them")
      ])
    )
  )
);
function dataOf(answers) {
  const name = namesIn(answers);
  const kinds = [...new Set(answers.purposes.flatMap(({ dataKinds }) => dataKinds ?? []))];
  return mapOf(kinds.map((kind) => field(name(kind), mapOf([field("kinds", [kind])]))));
}
var sourcesOf = (sources) => mapOf(
  sources.map(
    ({ id, type, label, name, told }) => field(
      id,
      mapOf([
        field("type", type),
        field("label", label, "how people know this source"),
        field("name", name, type === "third-party" || type === "public" ? "who gives the data" : void 0),
        field("publiclyAccessible", type === "public" ? true : void 0),
        field("informed", told && mapOf([field("when", told)]), "when people get to see the notice")
      ])
    )
  )
);
var recipientsOf = (recipients) => mapOf(recipients.map((recipient) => field(recipient.id, recipientOf(recipient))));
function recipientOf({ vendor: vendor2, name, isInternal, role, does, contract, places }) {
  if (isInternal) return mapOf([field("type", "internal"), field("label", name, "who of your own people")]);
  return mapOf([
    field("vendor", vendor2),
    field("name", name),
    field("does", does, "what it does for you"),
    field("role", role, "whether it works for you or for itself"),
    field("contract", contractOf(contract), role === "processor" ? "whether a contract binds it" : void 0),
    field("countries", placesOf(places), "in which countries it holds the data")
  ]);
}
var contractOf = (contract) => contract === void 0 ? void 0 : contract || "none";
var placesOf = (places) => places?.flatMap((place) => {
  if (place.mechanisms.length === 0 && !place.needsMechanism) return [place.country];
  const mechanisms = place.mechanisms.flatMap(
    (each) => mapOf([
      field("type", each.type),
      field("checked", each.checked, each.isList ? "the day you found it on the list" : void 0),
      field("scope", each.scope, each.isPartial ? "why it is covered" : void 0),
      field("copy", each.copy, each.needsCopy ? "how people get a copy" : void 0)
    ]) ?? []
  );
  const isByContract = place.mechanisms.some(({ needsCopy }) => needsCopy);
  const map = mapOf([
    field("country", place.country),
    place.needsMechanism ? { open: "what protects the data there" } : void 0,
    field("mechanisms", mechanisms.length > 0 ? mechanisms : void 0),
    field(
      "assessment",
      place.assessed && mapOf([field("done", place.assessed)]),
      isByContract ? "the day you assessed the risks there" : void 0
    )
  ]);
  return map === void 0 ? [] : [map];
});
var purposesOf = ({ purposes }, name, words) => mapOf(
  purposes.flatMap((purpose) => {
    const value = purposeOf(purpose, name, words);
    return value === void 0 ? [] : [{ key: purpose.id, value, apart: true }];
  })
);
var rightsOf = ({ byLaw, email, responseTime, free }) => mapOf([
  field("list", byLaw ? "by-law" : void 0, "the rights people have"),
  field("contact", contactOf(email, void 0), "where requests go"),
  field("responseTime", responseTime, "how soon you answer"),
  field("fee", free ? "none" : void 0, free === false ? "what requests cost" : "whether requests are free")
]);
function complaintsOf({ complaints, authorities }) {
  const own = complaints && mapOf([
    field("contact", contactOf(complaints.email, complaints.post), "where complaints go"),
    field("acknowledgeWithin", complaints.within, "how soon you say that a complaint has arrived")
  ]);
  const stated = authorities?.flatMap((id) => mapOf([field("authority", id)]) ?? []);
  return mapOf([
    field("toController", own, complaints === void 0 ? void 0 : "how people complain to you"),
    field("toAuthority", stated?.length === 1 ? stated[0] : stated, "which authority people can complain to")
  ]);
}
function cookiesOf(cookies) {
  if (cookies === void 0 || cookies === "none") return cookies;
  const items = mapOf(
    cookies.items.map(
      ({ id, name, does, category, duration, party }) => field(
        id,
        mapOf([
          field("name", name),
          field("does", does, "what it is for"),
          field("category", category, "of what sort it is"),
          field("duration", duration, "how long it stays"),
          field("party", party, "whose it is")
        ])
      )
    )
  );
  const { consent } = cookies;
  return mapOf([
    field("items", items, "which cookies you use"),
    field(
      "consent",
      consent && mapOf([
        field("method", consent.method, "how people agree to them"),
        field("rejectAsEasy", consent.rejectAsEasy, "whether no is as easy as yes"),
        field("withdraw", consent.withdraw, "how people change their mind")
      ]),
      consent === void 0 ? void 0 : "how people agree to them"
    )
  ]);
}

// src/cli/init/describe-start.ts
var usualName = "privacy.yaml";
function describeStart(files, from, checked, look) {
  const paint = palette(look.color);
  const [main] = files;
  const text2 = main?.text ?? "";
  const wrote = files.map(
    (file) => `${paint("ok", "wrote")} ${file.name} (${count(file.text.split("\n").length - 1, "line")})`
  );
  const arg = main === void 0 || main.name === usualName ? "" : ` ${main.name}`;
  return [
    "",
    ...wrote,
    ...from === "answers" ? openOf(text2, look) : [`It is the example ${from}: put your own facts in the place of its own.`],
    "",
    ...sum([checked], look, paint),
    `Next: forthright lint${arg}   then: forthright build --draft${arg}`
  ].map((line) => `${line}
`).join("");
}
function openOf(text2, look) {
  const open2 = openIn(text2);
  if (open2.length === 0) return ["Nothing you were asked is open."];
  const widest = String(open2.at(-1)?.line ?? 0).length;
  const verb = open2.length === 1 ? "thing is" : "things are";
  return [
    `${open2.length} ${verb} open, each marked with a comment in the file:`,
    ...open2.flatMap(({ line, what }) => {
      const [first = "", ...more] = wrap(what, widthOf(look) - widest - 9);
      return [
        `  line ${String(line).padStart(widest)}  ${first}`,
        ...more.map((each) => `${" ".repeat(widest + 9)}${each}`)
      ];
    })
  ];
}

// src/cli/init/about-cookies.ts
var topic = "Your website";
function* askCookies() {
  const are = yield* yesOrNo({
    key: ["cookies"],
    topic,
    ask: "Does your website or app store anything on people\u2019s devices?",
    explain: "Cookies, and whatever does the same. No website: no."
  });
  if (are === void 0) return void 0;
  if (!are) return "none";
  const names = yield* text({
    key: ["cookieNames"],
    topic,
    ask: "What are they called?",
    explain: "The names of the cookies, with commas between. Your browser lists them.",
    example: "session, _pk_id",
    check: checkText
  });
  const items = [];
  for (const name of listed(names ?? "")) items.push(yield* askCookie(name, items));
  const isFree = items.length > 0 && items.every(({ category }) => category === "strictly-necessary");
  return isFree ? { items } : { items, consent: yield* askConsent() };
}
var checkLasting = (written) => ["session", "until-cleared"].includes(written) ? void 0 : checkDuration(written);
function* askCookie(name, before) {
  const taken2 = before.map(({ id: id2 }) => id2);
  const id = idOf(name, taken2, `cookie-${taken2.length + 1}`);
  const key = ["cookie", id];
  return {
    id,
    name,
    does: yield* text({
      key: [...key, "does"],
      topic,
      ask: `${name}: what is it for?`,
      explain: "In a few words.",
      example: "keeps you signed in",
      check: checkText
    }),
    category: yield* one({
      key: [...key, "category"],
      topic,
      ask: `${name}: of what sort is it?`,
      explain: "Only what is strictly necessary needs no consent everywhere.",
      options: [
        { value: "strictly-necessary", label: "Strictly necessary", hint: "without it, what people asked for fails" },
        { value: "security", label: "Security" },
        { value: "preferences", label: "Preferences" },
        { value: "statistics", label: "Statistics" },
        { value: "marketing", label: "Marketing" }
      ]
    }),
    duration: yield* text({
      key: [...key, "duration"],
      topic,
      ask: `${name}: how long does it stay?`,
      explain: "A length of time; or session, until the browser is closed; or until-cleared.",
      example: "1 year",
      check: checkLasting
    }),
    party: yield* one({
      key: [...key, "party"],
      topic,
      ask: `${name}: whose is it?`,
      explain: "Who sets it and reads it.",
      options: [
        { value: "first", label: "Our own site\u2019s" },
        { value: "third", label: "Somebody else\u2019s" }
      ]
    })
  };
}
function* askConsent() {
  return {
    method: yield* one({
      key: ["cookieConsent", "method"],
      topic,
      ask: "How do people agree to them?",
      explain: "Before anything is set that is not strictly necessary.",
      options: [
        { value: "banner", label: "In a banner that asks first" },
        { value: "settings", label: "In the settings" },
        { value: "none-asked", label: "They are not asked" }
      ]
    }),
    rejectAsEasy: yield* yesOrNo({
      key: ["cookieConsent", "rejectAsEasy"],
      topic,
      ask: "Is saying no as easy as saying yes?",
      explain: "A button as large, at the same place."
    }),
    withdraw: yield* text({
      key: ["cookieConsent", "withdraw"],
      topic,
      ask: "How do people change their mind?",
      explain: "The notice tells them.",
      example: "Press Cookies at the foot of any page.",
      check: checkText
    })
  };
}

// src/cli/init/people-words.ts
var peopleOptions = [
  { value: "member", label: "Members", hint: "who belong to you" },
  { value: "former-member", label: "Former members" },
  { value: "customer", label: "Customers", hint: "who buy from you" },
  { value: "user", label: "Users", hint: "who have an account with you" },
  { value: "visitor", label: "Visitors", hint: "of your website or your premises" },
  { value: "subscriber", label: "Subscribers", hint: "who asked for news" },
  { value: "enquirer", label: "People who write to us" },
  { value: "student", label: "Students" },
  { value: "applicant", label: "Applicants", hint: "for a place, a job, a membership" },
  { value: "employee", label: "Employees" },
  { value: "worker", label: "Workers", hint: "freelancers, agency staff" },
  { value: "volunteer", label: "Volunteers" },
  { value: "officer", label: "Officers", hint: "who hold an office with you" },
  { value: "participant", label: "Participants", hint: "in events, courses, studies" },
  { value: "supporter", label: "Supporters", hint: "donors, friends" },
  { value: "patient", label: "Patients" },
  { value: "author", label: "Authors", hint: "who write or speak for you" },
  { value: "relative", label: "Relatives", hint: "parents, family" },
  { value: "emergency-contact", label: "Emergency contacts" },
  { value: "regular-contact", label: "Regular contacts" },
  { value: "business-contact", label: "Business contacts" },
  { value: "supplier", label: "Suppliers" },
  { value: "complainant", label: "People who complain" },
  { value: "third-person", label: "Other people", hint: "who are named by somebody else" },
  { value: "public", label: "The public" }
];

// src/cli/init/about-organisation.ts
var regimeOptions = [
  { value: "eu", label: "eu", hint: "the GDPR, for the European Union" },
  { value: "uk", label: "uk", hint: "the UK GDPR, for the United Kingdom" },
  { value: "ch", label: "ch", hint: "the data protection act of Switzerland" }
];
var areaNames = {
  eu: "the European Union",
  uk: "the United Kingdom",
  ch: "Switzerland"
};
function* askOrganisation(law) {
  const topic3 = "Who you are";
  const name = yield* text({
    key: ["name"],
    topic: topic3,
    ask: "What is the organisation called?",
    explain: "Its full name: the notice begins with who answers for the data.",
    example: "Northgate Rowing Club",
    check: checkText
  });
  const written = yield* text({
    key: ["country"],
    topic: topic3,
    ask: "Which country is it in?",
    explain: "Its name or its two letters. The law that applies follows from it.",
    example: "United Kingdom",
    check: checkCountry(law)
  });
  const country = written === void 0 ? void 0 : countryOf(written, law);
  const regimes = yield* askRegimes(country, law);
  const publicAuthority = yield* yesOrNo({
    key: ["publicAuthority"],
    topic: topic3,
    ask: "Is it a public authority or body?",
    explain: "A council or a state school is one; a club or a firm is not. Some bases are closed to those that are."
  });
  return { organisation: { name, country: country?.code, publicAuthority }, regimes };
}
function* askRegimes(country, law) {
  const here = regimeOptions.filter(({ value }) => country !== void 0 && law.inArea(value, country.code));
  const suggested = here.map(({ value }) => value);
  const from = here.length === 0 ? "" : `By your country: ${suggested.join(", ")}. `;
  const values = yield* many({
    key: ["regimes"],
    topic: "Who you are",
    ask: "Which law does the notice have to satisfy?",
    explain: `${from}Add another if you also serve people there.`,
    options: regimeOptions,
    suggested
  });
  return values && regimeOptions.map(({ value }) => value).filter((value) => values.includes(value));
}
function* askContact(known, regimes, law) {
  const topic3 = "How people reach you";
  const email = yield* text({
    key: ["email"],
    topic: topic3,
    ask: "To which e-mail address can people write about their data?",
    explain: "A mailbox that somebody reads; it is printed in the notice.",
    example: "privacy@northgate.example",
    check: checkEmail
  });
  const post = yield* text({
    key: ["post"],
    topic: topic3,
    ask: "And to which postal address?",
    explain: "As on an envelope, on one line. Two ways are better than one.",
    example: "Boathouse Lane, Northgate NG1 4AB",
    check: checkText
  });
  const dpo = yield* askOfficer();
  return { ...known, email, post, dpo, ...yield* askRepresentatives(known, regimes ?? [], law) };
}
function* askOfficer() {
  const topic3 = "How people reach you";
  const has = yield* yesOrNo({
    key: ["dpo"],
    topic: topic3,
    ask: "Have you appointed a data protection officer?",
    explain: "Public bodies need one, and so does who watches people or uses sensitive data on a large scale."
  });
  if (has === void 0) return void 0;
  if (has) {
    return {
      email: yield* text({
        key: ["dpoEmail"],
        topic: topic3,
        ask: "At which e-mail address do people reach the officer?",
        explain: "The notice has to say how; the name need not be in it.",
        example: "dpo@college.example",
        check: checkEmail
      })
    };
  }
  return {
    none: yield* text({
      key: ["noDpo"],
      topic: topic3,
      ask: "Why is none needed?",
      explain: "For your own record, in a sentence.",
      example: "We do not monitor people or use sensitive data on a large scale.",
      check: checkText
    })
  };
}
function* askRepresentatives({ country, publicAuthority }, regimes, law) {
  const targets = [];
  const representatives = [];
  const outside = country === void 0 ? [] : regimes.filter((regime) => !law.inArea(regime, country));
  let isSaid = outside.length > 0;
  for (const regime of outside) {
    const reaches = yield* yesOrNo({
      key: ["serves", regime],
      topic: "How people reach you",
      ask: `Do you offer people in ${areaNames[regime]} anything, or watch what they do there?`,
      explain: "Goods, services, courses; free of charge counts. Then the law there applies, and may ask for a contact there."
    });
    if (reaches) targets.push(regime);
    isSaid &&= reaches !== void 0;
    if (reaches && publicAuthority !== true) representatives.push(yield* askRepresentative(regime, law));
  }
  const none = isSaid && targets.length === 0 ? "none" : void 0;
  return { targets: targets.length > 0 ? targets : none, representatives };
}
function* askRepresentative(regime, law) {
  const topic3 = "How people reach you";
  const name = yield* text({
    key: ["representative", regime, "name"],
    topic: topic3,
    ask: `Who represents you in ${areaNames[regime]}?`,
    explain: "The firm or person you appointed there, by name.",
    check: checkText
  });
  const email = name && (yield* text({
    key: ["representative", regime, "email"],
    topic: topic3,
    ask: `At which e-mail address do people reach ${name}?`,
    explain: "It is printed in the notice.",
    check: checkEmail
  }));
  const country = name && (yield* text({
    key: ["representative", regime, "country"],
    topic: topic3,
    ask: `In which country is ${name}?`,
    explain: "Its name or its two letters.",
    check: checkCountry(law)
  }));
  return { regime, name, email, country: country && countryOf(country, law)?.code };
}
function* askPeople() {
  const topic3 = "Whose data you use";
  const picked = yield* many({
    key: ["people"],
    topic: topic3,
    ask: "Whose data do you use?",
    explain: "Each group of people you know something about. You can call them otherwise in the file.",
    options: peopleOptions
  });
  const people = [];
  for (const { value, label } of peopleOptions.filter((option) => picked?.includes(option.value))) {
    const children = yield* yesOrNo({
      key: ["children", value],
      topic: topic3,
      ask: `Are there children among them: ${label}?`,
      explain: "Anybody under 18. Their interests weigh more."
    });
    people.push({ id: idOf(label, [], value), label, relation: value, children });
  }
  return people;
}

// src/cli/init/about-basis.ts
function* askBasis(kind, topic3, frame) {
  const key = ["purposes", kind.id];
  const type = yield* one({
    key: [...key, "basis"],
    topic: topic3,
    ask: "Why may you? On what basis in law?",
    explain: "Each purpose needs one. Those that are usual for it come first; which is true, only you can tell.",
    options: basisOptions(kind, frame)
  });
  return type === void 0 ? void 0 : { type, ...yield* askDetails(type, key, topic3, frame) };
}
function basisOptions(kind, { law, regimes }) {
  const rows = /* @__PURE__ */ new Map();
  for (const regime of regimes) for (const row of law.bases(regime)) rows.set(row.id, row);
  const usual = kind.typicalBases.flatMap((id) => rows.get(id) ?? []);
  const others = [...rows.values()].filter((row) => !usual.includes(row));
  const optionOf2 = (row, prefix) => ({
    value: row.id,
    label: row.name,
    hint: `${prefix}${row.plain}`
  });
  return [...usual.map((row) => optionOf2(row, "usual here. ")), ...others.map((row) => optionOf2(row, ""))];
}
function* askDetails(type, key, topic3, frame) {
  switch (type) {
    case "consent":
      return { consent: yield* askConsent2([...key, "consent"], topic3) };
    case "legal-obligation":
    case "public-task":
      return { law: yield* askLaw([...key, "law"], topic3) };
    case "recognised-legitimate-interest":
      return { situation: yield* askSituation([...key, "situation"], topic3) };
    case "legitimate-interests":
      return yield* askInterest(key, topic3, frame);
    default:
      return {};
  }
}
var methods = [
  { value: "ticked-box", label: "They tick a box" },
  { value: "form-field", label: "They fill in a field that asks for nothing else" },
  { value: "signed-form", label: "They sign a form" },
  { value: "spoken", label: "They say so" },
  { value: "opt-in-confirmation", label: "They confirm by a link in a mail" },
  { value: "cookie-banner", label: "They choose in a cookie banner" },
  { value: "settings", label: "They switch it on in the settings" },
  { value: "request", label: "They ask for it" }
];
function* askConsent2(key, topic3) {
  return {
    method: yield* one({
      key: [...key, "method"],
      topic: topic3,
      ask: "How do people say yes?",
      explain: "By an act of their own: silence, or going on using a site, is no consent.",
      options: methods
    }),
    withdraw: yield* text({
      key: [...key, "withdraw"],
      topic: topic3,
      ask: "How do they take it back?",
      explain: "They can at any time, and the notice has to tell them how.",
      example: "Use the link in any letter or write to us.",
      check: checkText
    }),
    asEasy: yield* yesOrNo({
      key: [...key, "asEasy"],
      topic: topic3,
      ask: "Is taking it back as easy as saying yes?",
      explain: "The law asks for that."
    }),
    separate: yield* yesOrNo({
      key: [...key, "separate"],
      topic: topic3,
      ask: "Do you ask for it apart from other things?",
      explain: "Not as a part of your terms."
    }),
    refusable: yield* yesOrNo({
      key: [...key, "refusable"],
      topic: topic3,
      ask: "Can people say no and lose nothing else by it?",
      explain: "Otherwise they did not agree freely."
    })
  };
}
function* askLaw(key, topic3) {
  return yield* text({
    key,
    topic: topic3,
    ask: "Which law is it?",
    explain: "By name and section, as your accountant or adviser would cite it.",
    example: "Companies Act 2006, s.113",
    check: checkText
  });
}
function* askSituation(key, topic3) {
  return yield* one({
    key,
    topic: topic3,
    ask: "Which of the five situations is it?",
    explain: "Annex 1 to the UK GDPR lists them; outside them this basis does not exist.",
    options: [
      { value: "public-task-disclosure", label: "Somebody asked for the data for a public task" },
      { value: "national-security", label: "National security, public security or defence" },
      { value: "emergency", label: "An emergency", hint: "in the sense of the Civil Contingencies Act 2004" },
      { value: "crime", label: "Crime", hint: "preventing, detecting or prosecuting it" },
      { value: "safeguarding", label: "Safeguarding", hint: "of a child or an adult at risk" }
    ]
  });
}
function* askInterest(key, topic3, { publicAuthority, children }) {
  const interest = yield* text({
    key: [...key, "interest"],
    topic: topic3,
    ask: "What do you want to achieve?",
    explain: "The interest itself, as exactly as you can: it is printed in the notice.",
    example: "Reaching somebody close to a member who was hurt",
    check: checkText
  });
  const weighed = yield* text({
    key: [...key, "weighed"],
    topic: topic3,
    ask: "On which day did you weigh it against the interests of the people?",
    explain: "Year, month, day. If you have not yet, leave it open and do it soon.",
    example: "2026-11-20",
    check: checkDay
  });
  const childrenWeighed = children ? { summary: yield* askChildren(key, topic3) } : void 0;
  const outsidePublicTask = publicAuthority ? yield* text({
    key: [...key, "outsidePublicTask"],
    topic: topic3,
    ask: "Why is this none of your public tasks?",
    explain: "For its public tasks, a public authority cannot use this basis.",
    check: checkText
  }) : void 0;
  return { interest, weighed, childrenWeighed, outsidePublicTask };
}
function* askChildren(key, topic3) {
  return yield* text({
    key: [...key, "childrenWeighed"],
    topic: topic3,
    ask: "How did you weigh the interests of the children among them?",
    explain: "Theirs weigh more.",
    check: checkText
  });
}
function* askCondition(kind, what, topic3, frame) {
  const key = ["purposes", kind];
  const options = [...conditionsOf(frame)];
  const type = yield* one({
    key: [...key, "condition"],
    topic: topic3,
    ask: `What allows you to use sensitive data (${what})?`,
    explain: "Besides the basis, the law asks for one of these (Article 9).",
    options: options.map((row2) => ({ value: row2.id, label: row2.name, hint: row2.plain }))
  });
  const row = options.find(({ id }) => id === type);
  if (row === void 0) return void 0;
  const consent = row.id === "explicit-consent" ? yield* askConsent2([...key, "explicitConsent"], topic3) : void 0;
  const law = row.needsLaw ? yield* askLaw([...key, "conditionLaw"], topic3) : void 0;
  return { type: row.id, needsLaw: row.needsLaw, law, consent };
}
var conditionIds = [
  "explicit-consent",
  "employment-social-protection",
  "vital-interests-incapable",
  "not-for-profit-body",
  "manifestly-public",
  "legal-claims",
  "substantial-public-interest",
  "health-social-care",
  "public-health",
  "archiving-research-statistics"
];
var conditionsOf = ({ law, regimes }) => conditionIds.flatMap((id) => {
  const row = regimes.map((regime) => law.specialCondition(id, regime)).find((found) => found !== void 0);
  return row ?? [];
});

// src/cli/init/about-marketing.ts
function* askMarketing(key, topic3) {
  const channels = yield* many({
    key: [...key, "channels"],
    topic: topic3,
    ask: "How does your advertising reach people?",
    explain: "News and appeals count as advertising too.",
    options: [
      { value: "email", label: "E-mail" },
      { value: "sms", label: "Text messages" },
      { value: "messaging", label: "Messaging apps" },
      { value: "push", label: "Messages on their phones" },
      { value: "phone", label: "Telephone" },
      { value: "post", label: "Post" },
      { value: "social-media", label: "Social media" },
      { value: "online-advertising", label: "Advertisements on other sites" }
    ]
  });
  const promotes = yield* many({
    key: [...key, "promotes"],
    topic: topic3,
    ask: "What do you advertise?",
    explain: "For things like those people bought from you, the law is milder.",
    options: [
      { value: "own-similar", label: "Things like those they bought from us" },
      { value: "own", label: "Anything of ours" },
      { value: "aims", label: "Our aims", hint: "for a charity or a campaign" },
      { value: "others", label: "What others offer" }
    ]
  });
  const mode = yield* one({
    key: [...key, "mode"],
    topic: topic3,
    ask: "Why may you send it?",
    explain: "Messages by e-mail, text or machine mostly need a yes beforehand.",
    options: [
      { value: "consent", label: "People said yes" },
      { value: "soft-opt-in", label: "They are customers, and could say no from the start", hint: "the soft opt-in" },
      { value: "charity-soft-opt-in", label: "They support our charity, and could say no from the start", hint: "UK" },
      { value: "corporate-subscribers", label: "We write to companies only", hint: "UK" }
    ]
  });
  const senderNamed = yield* yesOrNo({
    key: [...key, "senderNamed"],
    topic: topic3,
    ask: "Does every message say who sends it?",
    explain: "And where to say stop."
  });
  const everyMessage = yield* yesOrNo({
    key: [...key, "everyMessage"],
    topic: topic3,
    ask: "Can people say stop in every message, at any time?",
    explain: "By a link, or by answering."
  });
  const isSoft = mode === "soft-opt-in" || mode === "charity-soft-opt-in";
  const atCollection = isSoft ? yield* yesOrNo({
    key: [...key, "atCollection"],
    topic: topic3,
    ask: "Could they say no when they gave the address?",
    explain: "Without that, there is no soft opt-in."
  }) : void 0;
  return { channels, promotes, mode, senderNamed, everyMessage, atCollection };
}

// src/cli/init/about-recipients.ts
var nobody = { value: "none", label: "Nobody outside", hint: "only you use the data" };
var internal = { value: "internal", label: "Our own people", hint: "staff, trainers, committee members" };
var other = { value: "other", label: "Somebody who is not in this list", hint: "you give the name next" };
function* askRecipients(kind, topic3, known, frame) {
  const key = ["purposes", kind];
  const values = yield* many({
    key: [...key, "recipients"],
    topic: topic3,
    ask: "Who gets these data?",
    explain: "Services you use count too: who sends the mail, hosts the site, takes the payment.",
    options: [
      nobody,
      ...known.filter((one2) => !one2.isInternal).map(optionOf),
      internal,
      other,
      ...vendorOptions(known)
    ],
    check: checkAlone(nobody.value, nobody.label)
  });
  if (values === void 0) return { recipients: void 0, known };
  if (values.includes("none")) return { recipients: "none", known };
  const fresh = [];
  const names = values.includes("other") ? yield* askNames([...key, "others"], topic3) : [];
  const ids = () => [...reserved, ...known.map(({ id }) => id), ...fresh.map(({ id }) => id)];
  for (const id of values.filter((value) => vendor(value) && !known.some((one2) => one2.id === value)))
    fresh.push(yield* describe({ id, vendor: id }, vendor(id)?.name ?? id, topic3, frame));
  for (const name of names)
    fresh.push(yield* describe({ id: idOf(name, ids(), "recipient"), name }, name, topic3, frame));
  if (values.includes("internal") && !known.some((one2) => one2.isInternal)) fresh.push(yield* askInternal(topic3));
  const all = [...known, ...fresh];
  const isMeant2 = ({ id }) => values.includes(id) || fresh.some((one2) => one2.id === id);
  const ours = values.includes("internal") ? all.filter((one2) => one2.isInternal) : [];
  return { recipients: [...new Set([...all.filter(isMeant2), ...ours].map(({ id }) => id))], known: all };
}
var reserved = ["none", "internal", "other"];
var optionOf = ({ id, name, vendor: vendorId }) => ({
  value: id,
  label: name ?? vendor(vendorId ?? "")?.name ?? id,
  hint: "named before"
});
var vendorOptions = (known) => vendorIds().filter((id) => !known.some((one2) => one2.id === id)).flatMap((id) => {
  const row = vendor(id);
  return row === void 0 ? [] : [{ value: id, label: row.name, hint: row.service }];
});
function* askNames(key, topic3) {
  const names = yield* text({
    key,
    topic: topic3,
    ask: "What are they called?",
    explain: "By name, with commas between several.",
    example: "Postlark Inc., Northgate Printers",
    check: checkText
  });
  return listed(names ?? "");
}
function* askInternal(topic3) {
  const name = yield* text({
    key: ["recipients", "internal", "name"],
    topic: topic3,
    ask: "Which of your own people?",
    explain: "As readers know them.",
    example: "Our coaches on duty",
    check: checkText
  });
  return { id: "our-people", name, isInternal: true };
}
var roles = [
  { value: "processor", label: "Works for us", hint: "uses the data only as you say (a processor)" },
  { value: "controller", label: "Works for itself", hint: "decides what it does with the data (a controller)" },
  { value: "joint-controller", label: "Decides together with us", hint: "a joint controller" }
];
function* describe(base, name, topic3, frame) {
  const key = ["recipients", base.id];
  const does = yield* text({
    key: [...key, "does"],
    topic: topic3,
    ask: `What does ${name} do for you?`,
    explain: "A few words that finish the sentence: it \u2026",
    example: "sends our newsletter",
    check: checkText
  });
  const role = yield* one({
    key: [...key, "role"],
    topic: topic3,
    ask: `For whom does ${name} use the data?`,
    explain: "Your contract with it tells.",
    options: roles
  });
  const contract = role === "processor" ? yield* yesOrNo({
    key: [...key, "contract"],
    topic: topic3,
    ask: `Is there a contract that binds ${name} to your orders?`,
    explain: 'Most services have one to accept: look for "data processing agreement".'
  }) : void 0;
  return { ...base, does, role, contract, places: yield* askPlaces(key, name, topic3, frame) };
}
function* askPlaces(key, name, topic3, frame) {
  const written = yield* text({
    key: [...key, "countries"],
    topic: topic3,
    ask: `In which countries does ${name} hold the data?`,
    explain: "Where they are stored or seen from, with commas between. Its contract or help pages tell.",
    example: "Ireland, United States",
    check: checkEach(checkCountry(frame.law))
  });
  if (written === void 0) return void 0;
  const places = [];
  for (const part2 of listed(written)) {
    const country = countryOf(part2, frame.law);
    if (country) places.push(yield* askPlace([...key, country.code], name, country, topic3, frame));
  }
  return places;
}
function* askPlace(key, recipient, { code, name }, topic3, frame) {
  const { law } = frame;
  const strict = frame.regimes.filter(
    (regime) => !law.inArea(regime, code) && law.adequacy(regime, code)?.coverage !== "full"
  );
  const mechanisms = [];
  for (const regime of strict) {
    const rows = usable(code, regime, frame);
    const type = yield* one({
      key: [...key, regime],
      topic: topic3,
      ask: `What protects the data that ${recipient} holds in: ${name}? (${regime})`,
      explain: "Its contract tells. Leave it open if you do not know.",
      options: rows.map((row2) => ({
        value: row2.id,
        label: row2.name,
        ...row2.requires?.[0] === void 0 ? {} : { hint: row2.requires[0] }
      }))
    });
    const row = rows.find(({ id }) => id === type);
    if (row) mechanisms.push(yield* askMechanism(key, recipient, row, topic3));
  }
  const byContract = mechanisms.some((one2) => one2.needsCopy);
  const assessed = byContract ? yield* text({
    key: [...key, "assessed"],
    topic: topic3,
    ask: `On which day did you assess the risks in: ${name}?`,
    explain: "Clauses ask for a look at the law there first. Year, month, day.",
    example: "2026-03-10",
    check: checkDay
  }) : void 0;
  return { country: code, needsMechanism: mechanisms.length < strict.length, mechanisms, assessed };
}
function usable(country, regime, { law, publicAuthority }) {
  const isPartial = law.adequacy(regime, country)?.coverage === "partial";
  return law.mechanisms(regime).filter(({ kind, publicBodies }) => {
    if (publicBodies === "only" && !publicAuthority) return false;
    if (kind === "framework") return isPartial && country === "US";
    if (kind === "adequacy") return isPartial && country !== "US";
    return kind === "safeguard";
  });
}
function* askMechanism(key, recipient, { id, kind, regime, copy: needsCopy }, topic3) {
  const isList2 = kind === "framework";
  const isPartial = kind !== "safeguard";
  const checked = isList2 ? yield* text({
    key: [...key, `${regime}-checked`],
    topic: topic3,
    ask: `On which day did you find ${recipient} on the list?`,
    explain: "Look it up at dataprivacyframework.gov: only who is active there is covered.",
    example: "2026-11-02",
    check: checkDay
  }) : void 0;
  const scope = isPartial ? yield* text({
    key: [...key, `${regime}-scope`],
    topic: topic3,
    ask: `Why is ${recipient} covered?`,
    explain: "The decision covers only a part of those there.",
    example: "It is on the list for the UK extension.",
    check: checkText
  }) : void 0;
  const copy = needsCopy ? yield* text({
    key: [...key, `${regime}-copy`],
    topic: topic3,
    ask: "How do people get a copy of it?",
    explain: "They may see what protects their data.",
    example: "Write to us.",
    check: checkText
  }) : void 0;
  return { type: id, isList: isList2, isPartial, checked, scope, copy, needsCopy };
}

// src/cli/init/about-sources.ts
var ways = [
  { value: "direct", label: "They give them to us", hint: "on a form, by mail, at the counter" },
  { value: "observed", label: "We see them", hint: "as they use our site or our rooms" },
  { value: "third-party", label: "Somebody else gives them to us", hint: "a person or an organisation" },
  { value: "public", label: "From a place that is open to all", hint: "a public register, the press" },
  { value: "inferred", label: "We work them out", hint: "from other data" }
];
function* askSources(kind, topic3, known) {
  const picked = yield* many({
    key: ["purposes", kind, "sources"],
    topic: topic3,
    ask: "Where do the data come from?",
    explain: "Every way in which they reach you.",
    options: [
      ...known.map(({ id, label, name }) => ({ value: id, label: label ?? name ?? id, hint: "named before" })),
      ...ways.map((way) => known.length > 0 ? { ...way, label: `${way.label}, in another way` } : way)
    ]
  });
  if (picked === void 0) return { ids: void 0, all: known };
  const fresh = [];
  for (const way of ways.filter(({ value }) => picked.includes(value))) {
    const taken2 = [...ways.map(({ value }) => value), ...[...known, ...fresh].map(({ id }) => id)];
    fresh.push(yield* describe2(["purposes", kind, way.value], way, taken2, topic3));
  }
  const again = known.map(({ id }) => id).filter((id) => picked.includes(id));
  return { ids: [...again, ...fresh.map(({ id }) => id)], all: [...known, ...fresh] };
}
var labels = {
  direct: { ask: "Where do they give them to you?", example: "The joining form" },
  observed: { ask: "Where do you see them?", example: "Our website" },
  "third-party": { ask: "How do they come to you?", example: "The form on which members name somebody" },
  public: { ask: "Where do you look?", example: "The register of companies" },
  inferred: { ask: "From what do you work them out?", example: "What you bought before" }
};
function* describe2(key, way, taken2, topic3) {
  const type = way.value;
  const label = yield* text({
    key: [...key, "label"],
    topic: topic3,
    ask: labels[type].ask,
    explain: "As people know it.",
    example: labels[type].example,
    check: checkText
  });
  const name = type === "third-party" || type === "public" ? yield* text({
    key: [...key, "name"],
    topic: topic3,
    ask: type === "public" ? "What is that place called?" : "Who gives them to you?",
    explain: "By name, or in words that leave no doubt.",
    example: type === "public" ? "Companies House" : "The member who names you",
    check: checkText
  }) : void 0;
  const told = yield* askTold([...key, "told"], type, topic3);
  return { id: idOf(label ?? "", taken2, `source-${taken2.length - ways.length + 1}`), type, label, name, told };
}
function* askTold(key, type, topic3) {
  const isOwn = type === "direct" || type === "observed";
  return yield* one({
    key,
    topic: topic3,
    ask: "When do people get to see the notice?",
    explain: isOwn ? "Who gives data has to see it there and then." : "Who is known from somebody else has to be told within a month.",
    options: [
      { value: "at-collection", label: "When we get the data" },
      { value: "at-first-contact", label: "When we first write or speak to them" },
      ...isOwn ? [] : [{ value: "within-one-month", label: "Within a month" }],
      { value: "later", label: "Later" }
    ]
  });
}

// src/cli/init/about-purposes.ts
function* askPurposeKinds() {
  const picked = yield* many({
    key: ["for"],
    topic: "What for",
    ask: "What do you use data for?",
    explain: "Each thing you do with them. A few words about each follow.",
    options: purposeKindIds().flatMap((id) => {
      const row = purposeKind(id);
      return row === void 0 ? [] : [{ value: id, label: row.label, hint: row.description }];
    })
  });
  return (picked ?? []).flatMap((id) => purposeKind(id) ?? []);
}
function* askPurpose(kind, topic3, people, known, frame) {
  const key = ["purposes", kind.id];
  const description = yield* text({
    key: [...key, "says"],
    topic: topic3,
    ask: `${kind.label}: what do you do, in a sentence?`,
    explain: "It is printed in the notice. Leave it empty if the heading says enough.",
    example: "We keep the list of members and collect the fees.",
    check: checkText
  });
  const whose = yield* askWhose(key, topic3, people);
  const dataKinds = yield* askData(key, topic3);
  const basisFrame = { ...frame, children: people.some(({ id, children }) => children && whose?.includes(id)) };
  const sensitive = sensitiveAmong(dataKinds ?? []);
  const sources = yield* askSources(kind.id, topic3, known.sources);
  const basis = yield* askBasis(kind, topic3, basisFrame);
  const special = sensitive === "" ? void 0 : { condition: yield* askCondition(kind.id, sensitive, topic3, basisFrame) };
  const { recipients, known: allRecipients } = yield* askRecipients(kind.id, topic3, known.recipients, frame);
  const retention = yield* askRetention(key, topic3);
  const isAsked = sources.all.some(({ id, type }) => type === "direct" && sources.ids?.includes(id));
  const provision = isAsked ? { stated: yield* askProvision(key, topic3) } : void 0;
  const marketing = kind.directMarketing ? yield* askMarketing(key, topic3) : void 0;
  const purpose = {
    id: kind.id.replaceAll(".", "-"),
    kind: kind.id,
    title: kind.label,
    description,
    people: whose,
    dataKinds,
    sources: sources.ids,
    basis,
    special,
    recipients,
    retention,
    provision,
    marketing
  };
  return { purpose, sources: sources.all, recipients: allRecipients };
}
function* askWhose(key, topic3, people) {
  if (people.length < 2) return people.length === 0 ? void 0 : people.map(({ id }) => id);
  const picked = yield* many({
    key: [...key, "whose"],
    topic: topic3,
    ask: "Whose data is it?",
    explain: "All whom it is about.",
    options: people.map(({ relation, label }) => ({ value: relation, label }))
  });
  return picked && people.filter(({ relation }) => picked.includes(relation)).map(({ id }) => id);
}
function* askData(key, topic3) {
  return yield* many({
    key: [...key, "data"],
    topic: topic3,
    ask: "Which data?",
    explain: "All that you use for it, and no more than you need.",
    options: dataKindIds().flatMap((id) => {
      const row = dataKind(id);
      return row === void 0 ? [] : [{ value: id, label: row.label, hint: row.description }];
    })
  });
}
var sensitiveAmong = (ids) => ids.flatMap((id) => dataKind(id) ?? []).filter(({ special }) => special !== void 0).map(({ label }) => label.toLowerCase()).join(", ");
function* askRetention(key, topic3) {
  const keep = yield* text({
    key: [...key, "keep"],
    topic: topic3,
    ask: "How long do you keep the data?",
    explain: "A length of time. Leave it empty where an event ends it: that is the next question.",
    example: "6 years",
    check: checkDuration
  });
  if (keep !== void 0) {
    const after = yield* text({
      key: [...key, "after"],
      topic: topic3,
      ask: `${keep} from when?`,
      explain: "What the time is counted from.",
      example: "your membership ends",
      check: checkText
    });
    return { keep, after };
  }
  const until = yield* text({
    key: [...key, "until"],
    topic: topic3,
    ask: "Or until what happens?",
    explain: "What ends it, in words that finish the sentence: until \u2026",
    example: "you withdraw your consent",
    check: checkText
  });
  return until === void 0 ? void 0 : { until };
}
function* askProvision(key, topic3) {
  const requirement = yield* one({
    key: [...key, "needed"],
    topic: topic3,
    ask: "Do people have to give you these data?",
    explain: "The notice has to say so, and what follows if they do not.",
    options: [
      { value: "statutory", label: "Yes, a law asks for them" },
      { value: "contractual", label: "Yes, our contract with them asks for them" },
      { value: "optional", label: "No, it is up to them" }
    ]
  });
  if (requirement === void 0) return void 0;
  const consequence = yield* text({
    key: [...key, "otherwise"],
    topic: topic3,
    ask: "And what happens if they do not?",
    explain: "In a sentence.",
    example: "We cannot register you without it.",
    check: checkText
  });
  return { requirement, consequence };
}

// src/cli/init/about-rights.ts
var topic2 = "Rights and complaints";
function* askRights(organisation, frame) {
  const byLaw = yield* yesOrNo({
    key: ["rightsByLaw"],
    topic: topic2,
    ask: "Shall the notice list the rights that people have by law?",
    explain: "They are worked out from what you answered: access, erasure, and so on. Otherwise you list them yourself."
  });
  const email = yield* text({
    key: ["requests"],
    topic: topic2,
    ask: "To which e-mail address do people send a request about their rights?",
    explain: "It may be the one from before.",
    example: organisation.email ?? "privacy@northgate.example",
    check: checkEmail
  });
  const responseTime = yield* text({
    key: ["answerWithin"],
    topic: topic2,
    ask: "How soon do you answer?",
    explain: "The law allows a month; Switzerland, 30 days.",
    example: "1 month",
    check: checkDuration
  });
  const free = yield* yesOrNo({
    key: ["free"],
    topic: topic2,
    ask: "Are requests free of charge?",
    explain: "As a rule they have to be."
  });
  const complaints = frame.regimes.includes("uk") ? yield* askComplaints(organisation) : void 0;
  return { byLaw, email, responseTime, free, complaints, authorities: yield* askAuthorities(organisation, frame) };
}
function* askComplaints(organisation) {
  const email = yield* text({
    key: ["complaints"],
    topic: topic2,
    ask: "To which e-mail address do people send a complaint?",
    explain: "In the United Kingdom they can complain to you first, and you have to offer a way.",
    example: organisation.email ?? "privacy@northgate.example",
    check: checkEmail
  });
  const { post } = organisation;
  const byPost = post !== void 0 && (yield* yesOrNo({
    key: ["complaintsByPost"],
    topic: topic2,
    ask: `And by post, to ${post}?`,
    explain: "Complaining has to be easy: two ways are better than one."
  }));
  const within = yield* text({
    key: ["acknowledgeWithin"],
    topic: topic2,
    ask: "How soon do you say that a complaint has arrived?",
    explain: "The law allows 30 days.",
    example: "30 days",
    check: checkDuration
  });
  return { email, within, post: byPost ? post : void 0 };
}
function* askAuthorities({ country }, { law, regimes }) {
  const rows = regimes.flatMap((regime) => {
    const own = country === void 0 ? [] : law.authorities(regime, country);
    return own.length > 0 ? own : law.authorities(regime);
  });
  return yield* many({
    key: ["authority"],
    topic: topic2,
    ask: "Which authority can people complain to?",
    explain: "The one that supervises you; one for each law you picked.",
    options: rows.map(({ id, nameEn, abbreviation, scope }) => ({
      value: id,
      label: abbreviation === void 0 ? nameEn : `${nameEn} (${abbreviation})`,
      ...scope === void 0 ? {} : { hint: scope }
    }))
  });
}

// src/cli/init/questions.ts
function* conversation(law, languages2) {
  const { organisation: known, regimes } = yield* askOrganisation(law);
  const organisation = yield* askContact(known, regimes, law);
  const people = yield* askPeople();
  const frame = {
    law,
    regimes: regimes ?? ["eu", "uk"],
    publicAuthority: organisation.publicAuthority === true
  };
  const kinds = yield* askPurposeKinds();
  const purposes = [];
  let register = { sources: [], recipients: [] };
  for (const [index, kind] of kinds.entries()) {
    const topic3 = `What for, ${index + 1} of ${kinds.length}: ${kind.label}`;
    const asked = yield* askPurpose(kind, topic3, people, register, frame);
    purposes.push(asked.purpose);
    register = asked;
  }
  const rights = yield* askRights(organisation, frame);
  const cookies = yield* askCookies();
  const { effective, languages: spoken } = yield* askNotice(languages2);
  const { sources, recipients } = register;
  return { organisation, regimes, people, sources, recipients, purposes, rights, cookies, effective, languages: spoken };
}
function* askNotice(languages2) {
  const topic3 = "The notice";
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const picked = yield* many({
    key: ["languages"],
    topic: topic3,
    ask: "In which languages do you want the notice?",
    explain: "The first is the language you write in.",
    options: languages2.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
  });
  const effective = yield* text({
    key: ["from"],
    topic: topic3,
    ask: "From which day does it hold?",
    explain: "Year, month, day.",
    example: "2026-12-01",
    check: checkDay
  });
  return { languages: picked, effective };
}

// src/cli/commands/init.ts
async function init(options, io, prompter) {
  if (options.list) return list(io);
  if (options.example !== void 0 && options.from !== void 0)
    throw misused("A declaration begins from an example or from answers, not from both.", {
      suggestion: "Leave out --example or --from."
    });
  if (/^$|[/\\]$/.test(options.out))
    throw misused("The option --out needs a file.", { details: "Write --out privacy.yaml" });
  if (await isTaken(options.out, io.cwd)) throw new UsageError([taken(options.out)]);
  if (options.example !== void 0) return copyExample(options.example, options, io);
  const answers = options.from === void 0 ? await converse(options, io, prompter) : await answersFrom(options.from, talkOf(options, io), io);
  if (answers !== void 0) return write([{ name: options.out, text: declarationOf(answers) }], "answers", options, io);
  io.stderr("Stopped. Nothing was written.\n");
  return 1;
}
async function list(io) {
  const examples = await findExamples();
  const longest = Math.max(0, ...examples.map(({ name }) => name.length));
  io.stdout(examples.map(({ name, about }) => `${name.padEnd(longest)}  ${about}
`).join(""));
  return 0;
}
var talkOf = ({ asOf }, io) => conversation(lawAsOf(asOf ?? io.today), languages);
async function converse(options, io, given) {
  const prompter = given ?? await prompterOf(io);
  io.stderr(greeting(options.out));
  return hold(talkOf(options, io), prompter);
}
async function prompterOf(io) {
  if (io.terminal === void 0)
    throw misused("There is no terminal here, so nobody can answer questions.", {
      details: "Begin from an example with --example NAME (all of them: --list), or from answers with --from FILE."
    });
  const { terminalPrompter } = await import("./terminal-prompter-S2ZPRPEO.js");
  return terminalPrompter(io.terminal, lookOf(io, "stderr"));
}
var greeting = (out) => `
This asks about your organisation, what it does with data, and people's
rights, and writes ${out}. Leave any answer empty: it stays open, lint
reports it, and nothing is made up for you. Esc stops; nothing is written then.

`;
async function answersFrom(name, talk, io) {
  const text2 = name === "-" ? new TextDecoder().decode(await io.stdin()) : await readText(name, io.cwd);
  if (typeof text2 !== "string") throw new UsageError([text2]);
  const answers = readAnswers(name === "-" ? "<stdin>" : name, text2, talk);
  if ("organisation" in answers) return answers;
  throw new UsageError(answers);
}
async function copyExample(name, options, io) {
  const examples = await findExamples();
  const example = examples.find((one2) => one2.name === name);
  const names = examples.map((one2) => one2.name);
  if (example === void 0) throw unknownWord("example", name, names, `There are: ${names.join(" ")}`);
  return write(
    [{ name: options.out, text: example.declaration }, ...await othersOf(example, options)],
    name,
    options,
    io
  );
}
async function othersOf({ others, folder }, { out }) {
  const beside = out.replace(/[^/\\]*$/, "");
  return Promise.all(
    others.map(async (other2) => {
      const text2 = await readText(other2, folder);
      if (typeof text2 !== "string") throw new UsageError([text2]);
      return { name: `${beside}${other2}`, text: text2 };
    })
  );
}
async function write(files, from, { out, asOf }, io) {
  const problem = await writeNew(files, io.cwd);
  const text2 = files[0]?.text ?? "";
  if (problem !== void 0) {
    if (from === "answers") io.stdout(text2);
    throw new UsageError([problem]);
  }
  const parsed = parse({ path: out, text: text2 });
  const checked = check(
    { trees: parsed.value === void 0 ? [] : [parsed.value], files: [out], findings: parsed.findings },
    { asOf: asOf ?? io.today }
  );
  io.stderr(describeStart(files, from, checked, lookOf(io, "stderr")));
  return 0;
}
export {
  init
};
