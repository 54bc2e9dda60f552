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

/**
 * Whether a PNG is all there: every piece of it with its own checksum, from the header to the end, and data enough for the
 * size that the header tells. Half a picture is shown by browsers, and by some programs that make a PDF not at all.
 */
export function isWholePng(bytes: Uint8Array): boolean {
  const chunks = chunksOf(bytes)
  const [header, ...rest] = chunks ?? []
  if (header?.type !== 'IHDR' || header.data.byteLength !== 13) return false
  const needed = bytesNeeded(header.data)
  const packed = rest.filter(({ type }) => type === 'IDAT').reduce((sum, { data }) => sum + data.byteLength, 0)
  if (needed === undefined || packed === 0 || packed * mostPacked < needed) return false
  return header.data.getUint8(9) !== 3 || rest.some(({ type }) => type === 'PLTE')
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

/** How many bytes the points of a picture are; undefined where its header tells of none that there can be. */
function bytesNeeded(header: DataView): number | undefined {
  const [width, height] = [header.getUint32(0), header.getUint32(4)]
  const colour = colours.get(header.getUint8(9))
  const depth = header.getUint8(8)
  const isKnown = header.getUint8(10) === 0 && header.getUint8(11) === 0 && header.getUint8(12) <= 1
  if (width === 0 || height === 0 || !isKnown || !colour?.depths.includes(depth)) return undefined
  return height * Math.ceil((width * depth * colour.samples) / 8)
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
