import { readFileSync } from 'node:fs'
import { declarationSchema, followed, refName, type Schema } from './schema.js'

/** `docs/format.md`: every field of the language, made from the schema so that the two cannot disagree. */
export function formatDocs(): string {
  const definitions = Object.entries(declarationSchema.$defs ?? {})
  const objects = definitions.filter(([, schema]) => schema.properties)
  const values = definitions.filter(([, schema]) => !schema.properties)
  return [
    '# The language',
    '',
    introduction,
    '',
    readFileSync(new URL('what-ties-what.md', import.meta.url), 'utf8'),
    '## Top level',
    '',
    table(declarationSchema),
    '',
    ...objects.flatMap(([name, schema]) => [
      ...[`## ${name}`, '', schema.description ?? '', '', table(schema), ''],
      ...glosses(schema),
    ]),
    '## Values',
    '',
    ...values.flatMap(([name, schema]) => [`### ${name}`, '', `${schema.description ?? ''}${form(schema)}`.trim(), '']),
  ].join('\n')
}

const introduction = `A declaration is YAML 1.2. Only \`forthright: 1\` is required: whatever the law asks for is asked by a rule, so that an honest
record of a bad notice can be read and checked.

A field has three states. It holds a value; or it states that there is none (\`none\`, or \`{ none: why }\`, where the field
offers it); or it is absent, and then nothing was said. An empty value (\`recipients:\`, \`[]\`, \`""\`) is none of the three and
is reported. A field whose name begins with \`x-\` is ignored.

Ids are yours: small letters, digits and hyphens, beginning with a letter. A reference is a list of ids; an item may be
\`{ ref: id, … }\` with what is particular to that use. Text is a string, or one string per language: \`{ en: …, de: … }\`.
A few fields take ids or words (\`onBehalfOf\`, \`answeredBy\`, \`withheld\`): what is no id there is taken for words.
No entry names itself, and what one field says leads in no circle: of two controllers each cannot be \`partOf\` the other.
Exceptions to one rule of retention are told once for each way that leads to them, 1,000 at most.

Your texts stand alone or after a colon. In three fields a notice joins them to words of its own, so they have a form. \`after\` and
\`until\` name an event, without those words: "your membership ends", "the end of the season". \`when\` begins with its own if or when:
"if you race for us". A purpose may have its title once more as a \`phrase\` for the middle of a sentence: "to run your membership".

What holds in part only says so where it stands: \`when\`, \`certainty\` and \`only\` in words, \`data\`, \`dataSubjects\`, \`purposes\` and
\`products\` by ids. The notice says it with the thing, or leads from there to where it says it. \`notices\` is another matter: it chooses the
notices in which something is told at all.

Which of its parts belong together, such as a datum and its source, is said in [What ties what](#what-ties-what).

A comment sets one rule aside for the entry below it and everything inside, until a day and for a reason:
\`# forthright-ignore transfer-is-assessed until 2027-03-01 -- the contract is being renegotiated\`. At the end of a line it is
about the entry of that line; above the first line of the file, about what the whole file lacks. The report says what was set
aside. A comment without a day or a reason, past its day, or with nothing to set aside is itself reported. A rule that
should count less everywhere is lowered under \`lint\`.`

function table(schema: Schema): string {
  const required = new Set(schema.required ?? [])
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, it]) => fieldRows(key, it, required.has(key)))
  return ['| field | value | meaning | serves |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** What each word of a field means, where the words need more than their names. */
const glosses = (schema: Schema): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, { 'x-words': words }]) => {
    if (words === undefined) return []
    const rows = Object.entries(words).map(([word, meaning]) => `| \`${word}\` | ${escaped(meaning)} |`)
    return [`The words of \`${key}\`:`, '', '| word | meaning |', '| --- | --- |', ...rows, '']
  })

/** The row of a field, and below it the rows of a map that has no name of its own. */
function fieldRows(key: string, schema: Schema, required: boolean): readonly string[] {
  const it = followed(schema)
  const meaning = [
    it.description ?? '',
    required ? 'Required.' : '',
    schema['x-none'] ? `None: ${schema['x-none']}.` : '',
    schema['x-absent'] ? `Absent: ${schema['x-absent']}.` : '',
    schema['x-default'] ? `Default: ${schema['x-default']}.` : '',
    schema['x-short'] ? `A plain value is \`${schema['x-short']}\`.` : '',
  ]
  const row = `| \`${key}\` | ${value(schema)} | ${escaped(meaning.filter(Boolean).join(' '))} | ${escaped(schema['x-serves'] ?? '')} |`
  return [
    row,
    ...inlineObjects(schema).flatMap((inner) => {
      const innerRequired = new Set(inner.schema.required ?? [])
      return Object.entries(inner.schema.properties ?? {}).flatMap(([name, field]) =>
        fieldRows(`${key}${inner.path}.${name}`, field, innerRequired.has(name)),
      )
    }),
  ]
}

/** A map that has no definition of its own, and the path that leads to it. */
interface Inline {
  readonly schema: Schema
  readonly path: string
}

function inlineObjects(schema: Schema, path = ''): readonly Inline[] {
  if (schema.$ref) return []
  if (schema.properties) return [{ schema, path }]
  if (schema.items) return inlineObjects(schema.items, `${path}[]`)
  if (typeof schema.additionalProperties === 'object') return inlineObjects(schema.additionalProperties, `${path}.<id>`)
  return (schema.anyOf ?? []).flatMap((branch) => inlineObjects(branch, path))
}

function value(schema: Schema): string {
  const name = refName(schema)
  const register = schema['x-ref']
  if (register !== undefined) {
    if (name === 'id') return `id in \`${register}\``
    if (name === 'ids') return `ids in \`${register}\``
    return `ids in \`${register}\`, or [uses](#use)`
  }
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`
  if (schema.anyOf) return schema.anyOf.map(value).join(' or ')
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(' ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.type === 'array') return `list of ${schema.items ? value(schema.items) : 'values'}`
  if (typeof schema.additionalProperties === 'object') {
    const keys = schema.propertyNames?.enum ? 'the words below' : 'ids'
    return `map from ${keys} to ${value(schema.additionalProperties)}`
  }
  if (schema.type === 'object') return 'map'
  return schema.type === 'boolean' ? 'true or false' : (schema.type ?? '')
}

function form(schema: Schema): string {
  const it = schema.anyOf ? ` Written as ${schema.anyOf.map(value).join(' or ')}.` : ''
  const words = schema.enum ? ` One of: ${schema.enum.map((word) => `\`${word}\``).join(', ')}.` : ''
  return `${it}${words}`
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
