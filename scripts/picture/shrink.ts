import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture as a browser takes it: 8 bits a channel, without interlacing. */
interface Pixels {
  readonly width: number
  readonly height: number
  /** Bytes a pixel: 3, or 4 with transparency. */
  readonly step: number
  readonly bytes: Uint8Array
}

/** Writes a PNG with at most 256 colours: a picture of text needs no more, and takes half the space. */
export function shrink(png: Buffer): Buffer {
  const { width, height, step, bytes } = pixelsOf(png)
  const palette = paletteOf(bytes, step)
  const rows = Buffer.alloc((width + 1) * height)
  const nearest = new Map<number, number>()
  for (let at = 0; at < width * height; at++) {
    const color = colorAt(bytes, at * step)
    const index = nearest.get(color) ?? nearestTo(color, palette)
    nearest.set(color, index)
    rows[at + Math.floor(at / width) + 1] = index
  }
  const header = Buffer.from(png.subarray(16, 29))
  header[9] = 3
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const colorAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)

const channels = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255]

/** The colours seen most often, one of each neighbourhood. */
function paletteOf(bytes: Uint8Array, step: number): readonly number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += step) {
    const color = colorAt(bytes, at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const chosen = new Map<number, number>()
  for (const [color] of [...counts].sort(([, a], [, b]) => b - a)) {
    const near = color & 0xf0f0f0
    if (!chosen.has(near) && chosen.size < 256) chosen.set(near, color)
  }
  return [...chosen.values()]
}

function nearestTo(color: number, palette: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels(color)
  const distances = palette.map((each) => {
    const [red = 0, green = 0, blue = 0] = channels(each)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const step = png[25] === 6 ? 4 : 3
  const packed: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return { width, height, step, bytes: unfiltered(inflateSync(Buffer.concat(packed)), width * step, height, step) }
}

/** Takes back what a PNG does to each row: it stores how bytes differ from those to the left and above. */
function unfiltered(data: Uint8Array, length: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (length + 1)] ?? 0
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x >= step ? (out[at - step] ?? 0) : 0
      const up = y > 0 ? (out[at - length] ?? 0) : 0
      const corner = x >= step && y > 0 ? (out[at - length - step] ?? 0) : 0
      out[at] = (data[y * (length + 1) + 1 + x] ?? 0) + (predictions[filter]?.(left, up, corner) ?? 0)
    }
  }
  return out
}

/** PNG 1.2, section 6: none, sub, up, average, Paeth. */
const predictions: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
    if (a === undefined || b === undefined || c === undefined) return 0
    return a <= b && a <= c ? left : b <= c ? up : corner
  },
]
