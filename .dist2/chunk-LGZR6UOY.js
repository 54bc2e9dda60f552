const require=process.getBuiltinModule;

// src/cli/io.ts
var lookOf = (io, stream) => ({
  color: io.color[stream],
  columns: io.columns,
  ascii: !io.unicode
});

export {
  lookOf
};
