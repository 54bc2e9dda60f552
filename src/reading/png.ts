import { Unzlib } from 'fflate'

/** What every PNG begins with. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Whether a file says of itself that it is a PNG. */
export const beginsAsPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte)

/** A piece of a PNG; in the order of the file. */
interface Chunk {
  readonly type: string
  readonly data: DataView
}

/** The depths of a sample and how many samples a point has, by the kind of colour (PNG, table 11.1). */
const colours: ReadonlyMap<number, { readonly depths: readonly number[]; readonly samples: number }> = new Map([
  [0, { depths: [1, 2, 4, 8, 16], samples: 1 }],
  [2, { depths: [8, 16], samples: 3 }],
  [3, { depths: [1, 2, 4, 8], samples: 1 }],
  [4, { depths: [8, 16], samples: 2 }],
  [6, { depths: [8, 16], samples: 4 }],
])

/** Deflate makes nothing smaller than this part of it (RFC 1951: 258 bytes in two bits). */
const mostPacked = 1032

/** So much is unpacked at a time: it is counted, and never held as a whole. */
const portion = 1024

/** More points than any screen has; a page that holds them is slow, however small they are packed. */
const mostPoints = 4096 * 4096

/**
 * Why a PNG is not printed: not all of it is there, from the header to the end each piece with its own checksum, and data that
 * unpack to as many rows as the header tells; or it is too large to be drawn. Half a picture is shown by browsers, and by some
 * programs that make a PDF not at all.
 */
export function pngMistake(bytes: Uint8Array): 'no-whole-image' | 'too-many-points' | undefined {
  const chunks = chunksOf(bytes)
  const [header, ...rest] = chunks ?? []
  if (header?.type !== 'IHDR' || header.data.byteLength !== 13) return 'no-whole-image'
  const packed = rest.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const passes = passesOf(header.data)
  const types = rest.map(({ type }) => type)
  if (passes === undefined || !isInOrder(types, header.data.getUint8(9) === 3)) return 'no-whole-image'
  const size = packed.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (size * mostPacked < lengthOf(passes)) return 'no-whole-image'
  if (header.data.getUint32(0) * header.data.getUint32(4) > mostPoints) return 'too-many-points'
  return fills(passes, packed) ? undefined : 'no-whole-image'
}

/** Pieces that each reader has to know, and where they stand: a palette before the data, and the data in one row. */
function isInOrder(types: readonly string[], needsPalette: boolean): boolean {
  const needed = types.filter((type) => /^[A-Z]/.test(type))
  const palette = needed[0] === 'PLTE'
  const data = needed.slice(palette ? 1 : 0)
  const [first, last] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')]
  return (
    (palette || !needsPalette) &&
    data.every((type) => type === 'IDAT') &&
    last - first === data.length - 1 &&
    first >= 0
  )
}

/** The pieces up to the one that ends the picture; undefined where one is cut off or is not what its checksum says. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length || view.getUint32(end) !== checksum(bytes.subarray(at + 4, end))) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IEND') return chunks
    chunks.push({ type, data: new DataView(bytes.buffer, bytes.byteOffset + at + 8, length) })
    at = end + 4
  }
  return undefined
}

/** Rows of one length: a picture is one such, or seven where it is drawn in passes. */
interface Pass {
  readonly rows: number
  /** Bytes of a row with the one before it that says how it is packed. */
  readonly length: number
}

/** Where the passes of Adam7 begin and how far apart their points are, across and down (PNG, 8.2). */
const interlaced = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The rows that a header tells of; undefined where there can be no such picture. */
function passesOf(header: DataView): readonly Pass[] | undefined {
  const [width, height] = [header.getUint32(0), header.getUint32(4)]
  const colour = colours.get(header.getUint8(9))
  const depth = header.getUint8(8)
  const isKnown = header.getUint8(10) === 0 && header.getUint8(11) === 0 && header.getUint8(12) <= 1
  if (width === 0 || height === 0 || !isKnown || !colour?.depths.includes(depth)) return undefined
  return (header.getUint8(12) === 1 ? interlaced : ([[0, 0, 1, 1]] as const)).flatMap(([left, top, across, down]) => {
    const [columns, rows] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)]
    const length = 1 + Math.ceil((columns * depth * colour.samples) / 8)
    return columns > 0 && rows > 0 ? [{ rows, length }] : []
  })
}

const lengthOf = (passes: readonly Pass[]): number => passes.reduce((sum, { rows, length }) => sum + rows * length, 0)

/** Whether data unpack to all rows, each of which begins with a way of packing that there is. */
function fills(passes: readonly Pass[], packed: readonly DataView[]): boolean {
  const needed = lengthOf(passes)
  const begins = rowBegins(passes)
  let next = begins.next()
  let [had, isSound] = [0, true]
  const unpacking = new Unzlib((part) => {
    for (; !next.done && next.value < had + part.length; next = begins.next())
      isSound &&= (part[next.value - had] ?? mostFilter + 1) <= mostFilter
    had += part.length
  })
  try {
    for (const { buffer, byteOffset, byteLength } of packed)
      for (let at = 0; at < byteLength && isSound && had < needed; at += portion)
        unpacking.push(new Uint8Array(buffer, byteOffset + at, Math.min(portion, byteLength - at)))
  } catch {
    return false
  }
  return isSound && had >= needed
}

/** The last of the ways in which a row is told by the one above it (PNG, 9.2). */
const mostFilter = 4

/** Where each row begins in the unpacked data. */
function* rowBegins(passes: readonly Pass[]): Generator<number, undefined> {
  let at = 0
  for (const { rows, length } of passes) {
    for (let row = 0; row < rows; row += 1) {
      yield at
      at += length
    }
  }
  return undefined
}

/** The checksum that each piece carries: CRC-32. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}
