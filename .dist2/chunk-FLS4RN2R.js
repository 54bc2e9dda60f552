const require=process.getBuiltinModule;

// src/source/characters.ts
var refused = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u
);
var everyRefused = new RegExp(refused.source, "gu");
var isPlain = (text) => /^[\t\n\x20-\x7e]*$/.test(text);
function refusedCharacter(text) {
  const found = isPlain(text) ? void 0 : refused.exec(text)?.[0];
  return found === void 0 ? void 0 : escapeCharacter(found);
}
var visible = (text) => isPlain(text) ? text : text.replace(everyRefused, escapeCharacter);
var escapeCharacter = (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;

export {
  refusedCharacter,
  visible
};
