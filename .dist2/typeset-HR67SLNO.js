const require=process.getBuiltinModule;
import {
  readAsset
} from "./chunk-SWGYAV6E.js";
import "./chunk-R3SUBOOH.js";

// src/node/typeset.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
var fontFiles = [
  "SourceSans3_400Regular.ttf",
  "SourceSans3_400Regular_Italic.ttf",
  "SourceSans3_700Bold.ttf",
  "SourceSans3_700Bold_Italic.ttf",
  "DejaVuSansMono.ttf"
];
var templatePath = "/notice.typ";
var dataPath = "/notice.json";
async function loadTypesetEngine(which) {
  const fonts = fontFiles.map((file) => readAsset(`fonts/${file}`));
  const template = new TextDecoder().decode(readAsset("notice.typ"));
  if (which === "wasm") return wasm(fonts, template);
  try {
    return await native(fonts, template);
  } catch (cause) {
    if (which === "native") throw new Error("The native Typst compiler does not load here.", { cause });
    return wasm(fonts, template);
  }
}
async function native(fonts, template) {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const workspace = resolve("/forthright");
  const inWorkspace = (path) => resolve(workspace, `.${path}`);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  compiler.addSource(inWorkspace(templatePath), template);
  const typeset = async (data) => {
    compiler.mapShadow(inWorkspace(dataPath), Buffer.from(data));
    const compiled = compiler.compile({ mainFilePath: inWorkspace(templatePath) });
    try {
      const diagnostics = compiled.hasError() ? compiled.takeDiagnostics() : null;
      if (diagnostics) throw refused(compiler.fetchDiagnostics(diagnostics));
      if (!compiled.result) throw refused("no document");
      return compiler.pdf(compiled.result);
    } finally {
      compiler.evictCache(0);
    }
  };
  return { name: "native", fonts, typeset };
}
async function wasm(fonts, template) {
  setFlagsFromString("--liftoff-only");
  const { default: initialise, TypstCompilerBuilder } = await import("@myriaddreamin/typst-ts-web-compiler");
  const file = createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  await initialise({ module_or_path: readFileSync(file) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(templatePath, template);
  const typeset = async (data) => {
    compiler.map_shadow(dataPath, new TextEncoder().encode(data));
    const compiled = compiler.compile(
      templatePath,
      void 0,
      "pdf",
      3
    );
    try {
      if (!(compiled.result instanceof Uint8Array)) throw refused(compiled.diagnostics);
      return compiled.result;
    } finally {
      compiler.reset();
    }
  };
  return { name: "wasm", fonts, typeset };
}
var refused = (why) => new Error(`Typst does not typeset the notice: ${JSON.stringify(why)}`);
export {
  loadTypesetEngine
};
