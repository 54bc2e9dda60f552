const require=process.getBuiltinModule;
import "./chunk-R3SUBOOH.js";

// src/emit/trace.ts
function emitTrace({ id, language, draft, sections }) {
  const trace = {
    version: 1,
    notice: id,
    language,
    draft,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      clauses: section.clauses.map((clause) => ({
        id: clause.id,
        cites: clause.cites,
        pointers: clause.origins,
        blocks: clause.blocks.flatMap((block, index) => traced(block, String(index)))
      }))
    }))
  };
  return `${JSON.stringify(trace, void 0, 2)}
`;
}
function traced(node, path) {
  const own = { path, type: node.type, cites: node.data?.cites ?? [], pointers: node.data?.at ?? [] };
  return [own, ...parts(node).flatMap((part, index) => traced(part, `${path}/${index}`))];
}
function parts(node) {
  switch (node.type) {
    case "card":
    case "box":
    case "values":
    case "labelledValue":
    case "list":
    case "table":
      return node.children;
    case "listItem":
    case "blockquote":
      return node.children.filter(
        (child) => child.type !== "definition" && child.type !== "footnoteDefinition"
      );
    default:
      return [];
  }
}
export {
  emitTrace
};
