import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Question, Reply } from '../../src/cli/init/question.js'

/** The organisations whose answers lie here, by the names of the files. */
export const organisations: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))

/** The file with the answers of an organisation. */
export const answersFile = (organisation: string): string => join(import.meta.dirname, `${organisation}.yaml`)

/** What an organisation answers to a question, as somebody would give it on a terminal. */
export function replierOf(organisation: string): (question: Question) => Reply {
  const answers: unknown = parse(readFileSync(answersFile(organisation), 'utf8'))
  return (question) => {
    if (question.kind === 'one' && question.summary !== undefined)
      return question.options.some(({ value }) => value === 'more') ? 'more' : 'yes'
    const found = question.key.reduce(fieldOf, answers)
    if (found === undefined) return undefined
    if (typeof found === 'boolean') return found ? 'yes' : 'no'
    if (!Array.isArray(found)) return question.kind === 'many' ? [String(found)] : String(found)
    return question.kind === 'text' ? found.join(', ') : found.map(String)
  }
}

const fieldOf = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === part)?.[1] : undefined
