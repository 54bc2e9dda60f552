const require=process.getBuiltinModule;

// src/cli/output-format.ts
var formats = ["md", "html", "pdf", "trace"];
var usualFormats = ["md", "html", "pdf"];

export {
  formats,
  usualFormats
};
