import Handlebars from 'handlebars'
import { NoticeError } from '../words/notice-error.js'
import { placesInHtml } from './check-html.js'
import { type Refuse, readProgram, withoutMarks } from './read-program.js'
import type { Reads } from './shell.js'

/** Templates by the names under which others include them. */
export type Parts = Readonly<Record<string, string>>

/** A template before it becomes code: parts included, layout left out. */
export interface CheckedShell {
  readonly source: string
  readonly reads: Reads
}

/** The options that shells are compiled with: helpers are known, so `{{name}}` is a name and never a call. */
export const compileOptions = {
  strict: true,
  knownHelpers: { each: true, if: true, with: true },
  knownHelpersOnly: true,
}

/**
 * Reads a template and refuses what would only show when it is too late, or would let a value be more than words; a
 * NoticeError says which and why. The id ends in what the template is written in: `page.html`.
 */
export function checkShell(id: string, template: string, parts: Parts = {}): CheckedShell {
  const refuse = (why: string): never => {
    throw new NoticeError(`templates/${id}.hbs: ${why}.`)
  }
  const isHtml = id.endsWith('.html')
  if (!isHtml && !id.endsWith('.md')) refuse('neither HTML nor Markdown')
  const whole = withParts(uncommented(template), parts, refuse)
  const source = isHtml ? withoutLayout(whole) : whole
  const written = readProgram(Handlebars.parse(source), refuse)
  const reads = written.reads((text, count) =>
    isHtml ? placesInHtml(text, count, refuse) : placesInMarkdown(text, count, refuse),
  )
  return { source, reads }
}

/** Markdown has no escaping that fits everywhere: only the format can print what stands in it. */
function placesInMarkdown(text: string, count: number, refuse: Refuse) {
  const own = withoutMarks(text)
  if (/[\p{L}<&]/u.test(own)) refuse(`words or markup of its own: ${JSON.stringify(own.trim())}`)
  return Array.from({ length: count }, () => 'ready' as const)
}

/** Includes the parts of a template, `{{> name}}`, as lines of it. */
function withParts(template: string, parts: Parts, refuse: Refuse, within: readonly string[] = []): string {
  return template.replace(/\{\{>\s*([\w-]+)\s*\}\}/g, (_, name: string) => {
    if (within.includes(name)) refuse(`${name} includes itself`)
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined
    const text = uncommented(part ?? refuse(`there is no part ${name}`))
    return withParts(text.trim(), parts, refuse, [...within, name])
  })
}

const uncommented = (template: string): string => template.replace(/\{\{![^}]*\}\}\n?/g, '')

/** In HTML a line end and the indentation after it are layout of the template and not of the page. */
const withoutLayout = (template: string): string => `${template.trim().replace(/(?<!<!DOCTYPE html>)\n[ \t]*/g, '')}\n`
