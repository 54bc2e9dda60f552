import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Change } from '../../src/changes/change.js'
import { changesBetween } from '../../src/changes/changes-between.js'
import type { Side } from '../../src/changes/side.js'
import { projectOf } from '../../src/checking/project-of.js'
import { vocabularyOf } from '../../src/checking/vocabulary.js'
import { lawAsOf } from '../../src/law/law.js'
import { resolve } from '../../src/model/resolve.js'
import { openAllBooks } from '../../src/prose/phrases/all-books.js'
import { assemble } from '../../src/reading/assemble.js'
import { validate } from '../../src/reading/validate.js'
import { locatorOf } from '../../src/source/locate.js'

const law = lawAsOf('2026-11-21')

/** A declaration as a side of a comparison; no rule runs. Throws where something in it is not read, unless that is wanted. */
export function sideOf(text: string, isLoose = false): Side {
  openAllBooks()
  const { trees, findings } = projectOf([{ path: 'privacy.yaml', text }])
  const locator = locatorOf(trees)
  const written = assemble(trees).value
  if (written === undefined || findings.length > 0) throw new Error(JSON.stringify(findings))
  const validated = validate(written, locator)
  const { value: model, findings: more } = resolve(validated.value ?? written, locator, vocabularyOf(law))
  const errors = [...validated.findings, ...more].filter(({ severity }) => severity === 'error')
  if (model === undefined || (errors.length > 0 && !isLoose))
    throw new Error(JSON.stringify(errors.map(({ data }) => data)))
  return { model, law, findings: [] }
}

/** What changed between two texts. */
export const changes = (old: string, now: string): readonly Change[] => changesBetween(sideOf(old), sideOf(now))

/** A change as one line: `should changed purposes.membership: retention.keep`. */
export const lineOf = ({ class: weighs, what, entry, field, place }: Change): string =>
  `${weighs} ${what} ${entry ? `${entry.register}.${entry.id}${field === '' ? '' : `: ${field}`}` : place}`

/** A declaration as YAML with no line that is wrapped. */
export const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

/** The declaration of an example. */
export const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url), 'utf8')

export const examples = ['membership-club', 'online-shop', 'college'] as const
