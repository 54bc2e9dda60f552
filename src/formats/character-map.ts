/** The code points for which a font has a glyph, from the `cmap` table of TTF bytes; throws on bytes that are no whole font. */
export function characterMap(font: Uint8Array): ReadonlySet<number> {
  const known = maps.get(font)
  if (known) return known
  try {
    const map = new Set(read(new DataView(font.buffer, font.byteOffset, font.byteLength)))
    maps.set(font, map)
    return map
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error('Bytes given as a font end before the font does.', { cause })
    throw cause
  }
}

// Fonts are read once and never change; a notice is checked against the same five again and again.
const maps = new WeakMap<Uint8Array, ReadonlySet<number>>()

function* read(view: DataView): Generator<number> {
  const table = tableAt(view, 0x636d6170) // cmap
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 4 + index * 8
    const platform = view.getUint16(record)
    const encoding = view.getUint16(record + 2)
    const subtable = table + view.getUint32(record + 4)
    // Only Unicode: in an encoding of its own a code means another character.
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) yield* readSubtable(view, subtable)
  }
}

/** Where a table begins; all tables have to be there, since a font cut short would fail later and less clearly. */
function tableAt(view: DataView, tag: number): number {
  const version = view.getUint32(0)
  if (version !== 0x00010000 && version !== 0x4f54544f)
    throw new Error('Bytes given as a font are no TrueType or OpenType font.')
  let found: number | undefined
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16
    const start = view.getUint32(record + 8)
    if (start + view.getUint32(record + 12) > view.byteLength) throw new RangeError('A table goes on after the end.')
    if (view.getUint32(record) === tag) found = start
  }
  if (found === undefined) throw new Error('A font has no character map.')
  return found
}

/** The formats that fonts of today use: 4 for the first 65,536 code points, 12 for all; others repeat what these say. */
function* readSubtable(view: DataView, at: number): Generator<number> {
  const format = view.getUint16(at)
  if (format === 4) yield* readSegments(view, at)
  if (format === 12) yield* readGroups(view, at)
}

function* readSegments(view: DataView, at: number): Generator<number> {
  const bytes = view.getUint16(at + 6)
  for (let offset = 0; offset < bytes; offset += 2) {
    const end = view.getUint16(at + 14 + offset)
    const start = view.getUint16(at + 16 + bytes + offset)
    const delta = view.getUint16(at + 16 + bytes * 2 + offset)
    const rangeAt = at + 16 + bytes * 3 + offset
    const range = view.getUint16(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + (code - start) * 2)
      if (glyph !== 0) yield code
    }
  }
}

function* readGroups(view: DataView, at: number): Generator<number> {
  const groups = view.getUint32(at + 12)
  for (let index = 0; index < groups; index++) {
    const group = at + 16 + index * 12
    const end = view.getUint32(group + 4)
    // Damaged bytes could otherwise count to four thousand million.
    if (end > 0x10ffff) throw new Error('A font maps code points that Unicode does not have.')
    for (let code = view.getUint32(group); code <= end; code++) yield code
  }
}
