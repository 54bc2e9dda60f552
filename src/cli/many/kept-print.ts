import { packed, unpacked } from '../../checking/kept-outcome.js'
import { isMap, readJson } from '../../checking/read-json.js'
import type { PrintedFile, PrintedOne } from './print-answer.js'

/** What is kept of a declaration that was printed. */
type Kept = Pick<PrintedOne, 'outcome' | 'files' | 'undrawn' | 'documents' | 'makeable' | 'made'>

/** A printed declaration as a text; undefined where it cannot be told as one. */
export function packedPrint({ outcome, files, documents, makeable, made }: Kept): string | undefined {
  const found = packed(outcome)
  const printed = files.map(({ bytes, ...file }) => ({ ...file, base64: Buffer.from(bytes).toString('base64') }))
  return found && JSON.stringify({ outcome: found, files: printed, documents, makeable, made })
}

/** The printed declaration that a text tells of, made of files by these names; undefined where it is none. */
export function unpackedPrint(text: string, names: readonly string[]): Kept | undefined {
  const value = readJson(text)
  if (!isKept(value)) return undefined
  const outcome = unpacked(value.outcome, names)
  const { documents, makeable, made } = value
  return outcome && { outcome, files: value.files.map(fileOf), undrawn: [], documents, makeable, made }
}

interface Written extends Pick<Kept, 'documents' | 'makeable' | 'made'> {
  readonly outcome: string
  readonly files: readonly (Omit<PrintedFile, 'bytes'> & { readonly base64: string })[]
}

const fileOf = ({ base64, ...file }: Written['files'][number]): PrintedFile => ({
  ...file,
  bytes: new Uint8Array(Buffer.from(base64, 'base64')),
})

/** Whether a value has the form of what is kept, as far as writing it would otherwise break or leave its folder. */
function isKept(value: unknown): value is Written {
  if (!isMap(value)) return false
  const { outcome, files, documents, made, makeable } = value
  return (
    typeof outcome === 'string' &&
    Array.isArray(files) &&
    files.every((file) => isMap(file) && isName(file.name) && typeof file.base64 === 'string') &&
    Array.isArray(documents) &&
    documents.every((one) => isMap(one) && [one.kind, one.id, one.language].every((it) => typeof it === 'string')) &&
    (makeable === undefined || Array.isArray(makeable)) &&
    isMap(made) &&
    typeof made.by === 'string' &&
    typeof made.facts === 'string'
  )
}

const isName = (name: unknown): boolean => typeof name === 'string' && !/^\.|[/\\\0]/.test(name)
