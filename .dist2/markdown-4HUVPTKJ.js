const require=process.getBuiltinModule;
import {
  gfmTableToMarkdown,
  toMarkdown,
  unified
} from "./chunk-ECBRCMP6.js";
import "./chunk-C7EEYO46.js";
import "./chunk-R3SUBOOH.js";

// node_modules/remark-stringify/lib/index.js
function remarkStringify(options) {
  const self = this;
  self.compiler = compiler;
  function compiler(tree) {
    return toMarkdown(tree, {
      ...self.data("settings"),
      ...options,
      // Note: this option is not in the readme.
      // The goal is for it to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("toMarkdownExtensions") || []
    });
  }
}

// src/emit/markdown.ts
var emitMarkdown = (document) => printer.stringify(markdownTree(document));
function markdownTree({ title, draft, chrome, sections }) {
  const anchors = new Map(sections.flatMap((section) => anchorsOf(section)));
  const dates = chrome.dates.map(
    ({ label, value }) => item(text(label), [{ type: "paragraph", children: [text(value)] }])
  );
  return {
    type: "root",
    children: [
      heading(1, [text(title)]),
      ...draft ? [draftMark(chrome.draft, chrome.draftMeaning)] : [],
      ...dates.length > 0 ? [list(dates)] : [],
      ...sections.flatMap((section) => [
        heading(2, [text(section.title)]),
        ...section.clauses.flatMap((clause) => clause.blocks.flatMap(flat))
      ])
    ].map((node) => anchored(node, anchors))
  };
}
var anchorsOf = ({ id, title, clauses }) => [
  [`#${id}`, slug(title)],
  ...clauses.flatMap(
    ({ blocks }) => blocks.flatMap((block) => block.type === "card" ? [[`#${block.id}`, slug(plain(block.title))]] : [])
  )
];
var slug = (heading2) => `#${heading2.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "").trim().replace(/\s/g, "-")}`;
function anchored(node, anchors) {
  const target = "url" in node && typeof node.url === "string" ? anchors.get(node.url) : void 0;
  const children = "children" in node ? node.children : void 0;
  const inner = Array.isArray(children) ? {
    children: children.map(
      (child) => typeof child === "object" && child ? anchored(child, anchors) : child
    )
  } : {};
  return { ...node, ...target !== void 0 && { url: target }, ...inner };
}
function tables() {
  const data = this.data();
  data.toMarkdownExtensions = [...data.toMarkdownExtensions ?? [], gfmTableToMarkdown({ tablePipeAlign: false })];
}
var printer = unified().use(remarkStringify, { bullet: "-", rule: "-", emphasis: "_", listItemIndent: "one" }).use(tables).freeze();
function flat(block) {
  switch (block.type) {
    case "card":
      return [heading(3, block.title), ...block.children.flatMap(flat)];
    case "box":
      return [{ type: "blockquote", children: block.children.flatMap(flat) }];
    case "values":
      return [list(block.children.map(labelled))];
    case "gap":
      return [paragraph([{ type: "strong", children: [...block.children] }])];
    default:
      return [block];
  }
}
var labelled = ({ label, children }) => item({ type: "strong", children: [...label] }, children.flatMap(flat));
function item(label, value) {
  const words = label.type === "strong" ? [...label.children] : [label];
  const head = {
    type: "strong",
    children: endsItself.test(plain(words)) ? words : [...words, text(":")]
  };
  const [first, ...rest] = value;
  const children = first?.type === "paragraph" ? [paragraph([head, text(" "), ...first.children]), ...rest] : [paragraph([head]), ...value];
  return { type: "listItem", spread: children.length > 1, children };
}
var endsItself = /[?!:]$/;
var plain = (nodes) => nodes.map((node) => "value" in node ? node.value : "children" in node ? plain(node.children) : "").join("");
var draftMark = (mark, meaning) => ({
  type: "blockquote",
  children: [paragraph([{ type: "strong", children: [text(mark.toUpperCase())] }, text(` ${meaning}`)])]
});
var text = (value) => ({ type: "text", value });
var paragraph = (children) => ({ type: "paragraph", children });
var heading = (depth, children) => ({
  type: "heading",
  depth,
  children: [...children]
});
var list = (children) => ({
  type: "list",
  ordered: false,
  start: null,
  spread: children.some(({ spread }) => spread),
  children
});
export {
  emitMarkdown,
  markdownTree
};
