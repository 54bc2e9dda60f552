import { cells, type Look, widthOf, wrap } from './layout.js'
import { palette } from './palette.js'
import { visibleName } from './visible-name.js'

/** Who says something: a line of a file, or a file by where it stands; `default` where nobody does. */
export type HeldFrom = 'default' | { readonly file: string; readonly line?: number }

/** A setting that holds. */
export interface Held {
  readonly field: string
  /** `null` where there is no limit. */
  readonly value: HeldValue
  readonly from: HeldFrom
}

/** A value as JSON has it. */
export type HeldValue = string | number | boolean | null | readonly HeldValue[] | { readonly [key: string]: HeldValue }

/** What holds, and for what. */
interface Holds {
  readonly name: string
  readonly file: string | undefined
  readonly held: readonly Held[]
}

/** What holds, for programs: a contract with a version. */
export const settingsAsJson = ({ name, file, held }: Holds): string =>
  `${JSON.stringify({ version: 1, for: name, settings: file ?? null, holds: held }, undefined, 2)}\n`

/** What holds, for people: each setting with its value and who says so; what nobody says is usual. */
export function settingsAsText({ name, file, held }: Holds, look: Look): string {
  const paint = palette(look.color)
  const head = file === undefined ? 'There are no settings' : `Settings: ${visibleName(file)}`
  const rows = held.map(({ field, value, from }) => ({
    field: visibleName(field),
    words: wordsOf(field, value),
    said: saidBy(from, file),
  }))
  const longest = Math.max(...rows.map(({ field }) => cells(field)))
  const room = Math.max(20, widthOf(look) - longest - 2)
  const lines = rows.flatMap(({ field, words, said }) => {
    const told = wrap(words, room)
    const last = told.at(-1) ?? ''
    const fits = cells(last) + 2 + cells(said) <= room
    const all = fits ? [...told.slice(0, -1), `${last}  ${paint('dim', said)}`] : [...told, paint('dim', said)]
    return all.map((line, index) => `${index === 0 ? field : ''}${spaces(index === 0 ? field : '', longest)}  ${line}`)
  })
  return `${head}, for ${visibleName(name)}\n\n${lines.map((line) => `${line.trimEnd()}\n`).join('')}`
}

function saidBy(from: HeldFrom, file: string | undefined): string {
  if (from === 'default') return 'usual'
  if (from.line === undefined) return 'its place'
  return from.file === file ? `line ${from.line}` : `${visibleName(from.file)}:${from.line}`
}

const spaces = (text: string, width: number): string => ' '.repeat(Math.max(0, width - cells(text)))

function wordsOf(field: string, value: HeldValue): string {
  if (value === null) return 'as many as there are'
  if (field === 'include') return `files in ${value === '.' ? 'this folder' : visibleName(String(value))} and below`
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map((item) => wordsOf('', item)).join(', ')
  if (typeof value !== 'object') return visibleName(String(value))
  const { severity, because } = { severity: undefined, because: undefined, ...value }
  return severity === undefined
    ? Object.entries(value)
        .map(([key, item]) => `${visibleName(key)}: ${wordsOf('', item)}`)
        .join(', ')
    : `${severity}, because: ${wordsOf('', because ?? '')}`
}
