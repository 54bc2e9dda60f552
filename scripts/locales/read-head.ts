import type { Head } from './catalogue.js'
import type { Problem } from './problem.js'
import type { Entry } from './read-map.js'

/** What a catalogue says of itself, under the only key that is no message. */
export function readHead(file: string, entry: Entry | undefined): { head: Head; problems: readonly Problem[] } {
  const all = new Map((entry?.entries ?? []).map((it) => [it.key, it]))
  const problems: Problem[] = []
  const say = (line: number, message: string): void => void problems.push({ file, line, message })
  for (const { key, line } of all.values()) {
    if (!keys.includes(key)) say(line, `catalogue.${key}: nothing is known by this name; there is ${keys.join(', ')}.`)
  }
  const text = (key: string): string | undefined => {
    const it = all.get(key)
    if (typeof it?.value === 'string') return it.value
    if (it) say(it.line, `catalogue.${key}: write a language, such as de-CH.`)
    return undefined
  }
  const flag = (key: string): boolean => {
    const it = all.get(key)
    if (it === undefined || typeof it.value === 'boolean') return it?.value === true
    say(it.line, `catalogue.${key}: write true or false.`)
    return false
  }
  const [base, formattedAs] = [text('base'), text('formatted-as')]
  const head = {
    lines: new Map([...all.values()].map(({ key, line }) => [key, line])),
    ...(base !== undefined && { base }),
    ...(formattedAs !== undefined && { formattedAs }),
    isDraft: flag('draft'),
  }
  return { head, problems }
}

const keys: readonly string[] = ['formatted-as', 'base', 'draft']
