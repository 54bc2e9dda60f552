const require=process.getBuiltinModule;
import {
  refusedCharacter,
  visible
} from "./chunk-FLS4RN2R.js";
import "./chunk-R3SUBOOH.js";
export {
  refusedCharacter,
  visible
};
