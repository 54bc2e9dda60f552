const require=process.getBuiltinModule;

// src/node/assets.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function assetsFolder(from = import.meta.url) {
  const start = dirname(fileURLToPath(from));
  for (let folder = start; ; folder = dirname(folder)) {
    const assets = join(folder, "assets");
    if (existsSync(join(assets, "notice.typ"))) return assets;
    if (folder === dirname(folder)) throw new Error(`There is no folder assets with notice.typ above ${start}.`);
  }
}
function readAsset(name) {
  return readFileSync(join(assetsFolder(), name));
}

export {
  assetsFolder,
  readAsset
};
