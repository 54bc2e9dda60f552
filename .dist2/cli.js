const require=process.getBuiltinModule;
import "./chunk-R3SUBOOH.js";

// package.json
var package_default = {
  name: "forthright",
  version: "0.1.0",
  description: "The compiler for privacy notices: a declaration in YAML, checked against the law, compiled into the notice.",
  license: "MIT",
  type: "module",
  keywords: [
    "privacy",
    "gdpr",
    "uk-gdpr",
    "privacy-notice",
    "linter",
    "compiler"
  ],
  engines: {
    node: ">=20.19"
  },
  bin: {
    forthright: "bin/forthright.js"
  },
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./schemas/*": "./schemas/*",
    "./package.json": "./package.json"
  },
  files: [
    "bin",
    "dist",
    "assets",
    "schemas",
    "docs",
    "examples",
    "THIRD-PARTY-NOTICES"
  ],
  scripts: {
    generate: "tsx scripts/generate.ts",
    build: "npm run generate && tsx scripts/build.ts && tsc -p tsconfig.build.json && tsx scripts/build/prune-types.ts",
    prepare: "npm run build",
    test: "vitest run",
    check: "tsc --noEmit -p . && biome check && knip",
    examples: "tsx scripts/examples.ts",
    bench: "tsx bench/run.ts"
  },
  dependencies: {
    "@myriaddreamin/typst-ts-web-compiler": "0.7.0"
  },
  optionalDependencies: {
    "@myriaddreamin/typst-ts-node-compiler": "0.7.0"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@clack/prompts": "1.9.0",
    "@types/hast": "3.0.5",
    "@types/mdast": "4.0.4",
    "@types/node": "20.19.43",
    ajv: "8.20.0",
    commander: "14.0.3",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "fastest-levenshtein": "1.0.16",
    "get-east-asian-width": "1.7.0",
    handlebars: "4.7.10",
    "hast-util-to-html": "9.0.6",
    "html-validate": "10.17.0",
    "intl-messageformat": "11.2.15",
    knip: "6.44.2",
    "mdast-util-gfm-table": "2.0.1",
    "mdast-util-to-hast": "13.2.2",
    "micromark-extension-gfm-table": "2.1.2",
    "pdfjs-dist": "5.6.205",
    publint: "0.3.25",
    "remark-parse": "11.0.0",
    "remark-stringify": "11.0.0",
    tinyglobby: "0.2.17",
    tsx: "4.23.15",
    typescript: "7.0.2",
    unified: "11.0.5",
    vitest: "4.1.12",
    yaml: "2.9.1"
  }
};

// src/cli/main.ts
var defect = 70;
async function main(argv, io) {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    io.stdout(`${package_default.version}
`);
    return 0;
  }
  try {
    const { runCommand } = await import("./run-command-A3WQ6565.js");
    return await runCommand(argv, io);
  } catch (error) {
    const { visible } = await import("./characters-6KF34DVN.js");
    const stack = io.debug && error instanceof Error ? `
${error.stack}
` : "";
    io.stderr(visible(`${explainDefect(error)}${stack}`));
    return defect;
  }
}
var explainDefect = (error) => `Something in forthright broke: ${error instanceof Error ? error.message : String(error)}
That is a defect of forthright ${package_default.version}, not of your declaration. Report it with this text and the command;
FORTHRIGHT_DEBUG=1 adds the place in the code.
`;
export {
  main
};
