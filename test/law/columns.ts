import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The rows of the tables of law, by the name of their type. */
const rows = [
  'Adequacy',
  'Authority',
  'ConsentAge',
  'Country',
  'LawfulBasis',
  'Mechanism',
  'NationalNumber',
  'Provision',
  'RecognisedInterest',
  'RepealedAct',
  'Schedule1Condition',
  'SpecialCondition',
] as const

/** A column of a table of law: `Authority.companies`. */
export type Column = `${(typeof rows)[number]}.${string}`

const rowType = (name: string): RegExp =>
  new RegExp(`export interface ${name}(?: extends Dated)? \\{\\n([\\s\\S]*?)\\n\\}\\n`)

/** Every column of the tables of law, as their types declare them. */
export const columns = (): readonly Column[] => {
  const texts = readdirSync(join(root, 'src/law')).map((file) => readFileSync(join(root, 'src/law', file), 'utf8'))
  return rows.flatMap((name) => {
    const body = texts.map((text) => rowType(name).exec(text)?.[1]).find((it) => it !== undefined)
    if (body === undefined) throw new Error(`There is no row type ${name}.`)
    return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match): Column => `${name}.${match[1] ?? ''}`)
  })
}

/**
 * The columns that code outside the room of law reads, each with the rooms that do. The types of the rows are emptied in a
 * copy of the sources, and the compiler says where they are missed: a comment misses nothing.
 */
export function readColumns(): ReadonlyMap<Column, ReadonlySet<string>> {
  const copy = join(root, 'node_modules/.cache', `columns-${process.pid}`)
  try {
    mkdirSync(copy, { recursive: true })
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true })
    emptyRows(join(copy, 'src/law'))
    const settings = { extends: join(root, 'tsconfig.json'), include: ['src'], compilerOptions: { types: [] } }
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings))
    return readersIn(complaintsOf(copy), copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function emptyRows(folder: string): void {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const emptied = rows.reduce(
      (all, name) => all.replace(rowType(name), `export interface ${name} {\n  readonly __row: true\n}\n`),
      text,
    )
    if (emptied !== text) writeFileSync(join(folder, file), emptied)
  }
}

/** What the compiler says of a folder, which it always refuses. */
function complaintsOf(folder: string): string {
  const compiler = join(root, 'node_modules/typescript/lib/tsc.js')
  try {
    return execFileSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false', '-p', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    return typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : ''
  }
}

/** `settled(row, 'website')` reads a column by its name. */
const settledColumn = /settled\((?:[^()]|\([^()]*\))*?, '(\w+)'\)/g

function readersIn(complaints: string, copy: string): ReadonlyMap<Column, ReadonlySet<string>> {
  const readers = new Map<Column, Set<string>>()
  const add = (column: string, room: string): void => {
    for (const name of rows) {
      if (!column.startsWith(`${name}.`)) continue
      const key: Column = `${name}.${column.slice(name.length + 1)}`
      readers.set(key, (readers.get(key) ?? new Set()).add(room))
    }
  }
  for (const line of complaints.split('\n')) {
    const [, path = '', field, type] =
      /src\/([^(]+)\(.*Property '(\w+)' does not exist on type '(\w+)'/.exec(line) ?? []
    const [room = ''] = path.split('/')
    if (field !== undefined && type !== undefined && room !== 'law') add(`${type}.${field}`, room)
    const [, settledIn] =
      /src\/([^(]+)\(.*'(?:Authority|ConsentAge|Adequacy) \| undefined' is not assignable to parameter of type 'Graded/.exec(
        line,
      ) ?? []
    if (settledIn === undefined) continue
    const [row] = /'(Authority|ConsentAge|Adequacy) \|/.exec(line)?.slice(1) ?? []
    const text = readFileSync(join(copy, 'src', settledIn), 'utf8')
    for (const [, name] of text.matchAll(settledColumn)) add(`${row}.${name}`, settledIn.split('/')[0] ?? '')
  }
  return readers
}
