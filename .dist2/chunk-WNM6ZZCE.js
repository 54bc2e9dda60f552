const require=process.getBuiltinModule;
import {
  visible
} from "./chunk-FLS4RN2R.js";

// src/report/visible-name.ts
var visibleName = (name) => visible(name).replaceAll("	", "\\u{9}").replaceAll("\n", "\\u{a}");

export {
  visibleName
};
