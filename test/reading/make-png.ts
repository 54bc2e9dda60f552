import { crc32, deflateSync } from 'node:zlib'

/** What a PNG is made of; whatever is not said is that of a small one in grey. */
export interface Made {
  readonly width?: number
  readonly height?: number
  readonly depth?: number
  readonly colour?: number
  readonly interlaced?: boolean
  /** How many of the rows that the header tells of the data hold; all by default. */
  readonly rows?: number
  /** The way of packing at the beginning of each row. */
  readonly filter?: number
  /** What is done to the packed data before their checksum is taken. */
  readonly pack?: (data: Uint8Array) => Uint8Array
  /** Into how many pieces the data are cut. */
  readonly pieces?: number
  /** Pieces before the data and behind them. */
  readonly before?: readonly Uint8Array[]
  readonly behind?: readonly Uint8Array[]
}

const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Rows of a picture, or of each pass of an interlaced one: `[how many, how many bytes]`. */
export function rowsOf({ width = 8, height = 8, depth = 8, colour = 0, interlaced = false }: Made) {
  const passes = interlaced
    ? [0, 1, 2, 3, 4, 5, 6].map((pass) => {
        // By looking where each point goes, as the eight by eight of the specification shows it.
        const of = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777']
        const isIn = (x: number, y: number): boolean => of[y % 8]?.[x % 8] === String(pass + 1)
        const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => isIn(x, y)))
        const counts = rows.map((row) => row.filter(Boolean).length).filter((count) => count > 0)
        return { rows: counts.length, columns: counts[0] ?? 0 }
      })
    : [{ rows: height, columns: width }]
  return passes
    .filter(({ rows }) => rows > 0)
    .map(({ rows, columns }) => ({ rows, bytes: Math.ceil((columns * depth * (samples[colour] ?? 1)) / 8) }))
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG made by its specification, and by no code of ours. */
export function makePng(made: Made = {}): Uint8Array {
  const { width = 8, height = 8, depth = 8, colour = 0, interlaced = false, filter = 0, pieces = 1 } = made
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8)
  const all = rowsOf(made).flatMap(({ rows, bytes }) =>
    Array.from({ length: rows }, (_, row) =>
      Uint8Array.from({ length: bytes + 1 }, (_, at) => (at === 0 ? filter : row)),
    ),
  )
  const packed = (made.pack ?? ((data) => data))(deflateSync(Buffer.concat(all.slice(0, made.rows ?? all.length))))
  const size = Math.ceil(packed.length / pieces)
  const data = Array.from({ length: pieces }, (_, at) => chunk('IDAT', packed.subarray(at * size, (at + 1) * size)))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...(colour === 3 ? [chunk('PLTE', Buffer.from([255, 0, 0, 0, 0, 255]))] : []),
      ...(made.before ?? []),
      ...data,
      ...(made.behind ?? []),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
