import schema from '../../schemas/declaration.schema.json' with { type: 'json' }

/**
 * What a piece of advice brings that nobody declared: prose after a field of the language, or words in quotation marks.
 * Advice is pasted. An example from elsewhere (a period, a way, a sentence of another organisation) would become a
 * statement in the notice of this one, so what cannot be known has to stand as a blank: `‹how long›`.
 */
export function broughtFromElsewhere(fix: string, text: string): readonly string[] {
  return [...valuesIn(fix), ...quotationsIn(fix)].filter(
    (words) => !words.includes('‹') && !words.includes('…') && !text.includes(words) && !ours.has(words),
  )
}

/** Prose after a field. A word of the language, an id of the catalogue or a code stands there for what the law asks. */
function valuesIn(fix: string): readonly string[] {
  return [...fix.matchAll(/(?<=\b(\w+): )"?([^,;:}\]{["]+)(?=([,;:}\]"]|$))/g)]
    .filter(([, field, , next]) => fields.has(field ?? '') && next !== ':')
    .map(([, , value]) => (value ?? '').trim().replace(/[.)]( .*)?$/, ''))
    .filter((value) => !/^(?:\d+|[A-Z]{2}|[a-z]{2}-[a-z-]+|true|false|)(?: |$)/.test(value))
    .filter((value) => !words.has(value.split(' ')[0] ?? '') && !fields.has(value.split(' ')[0] ?? ''))
}

function quotationsIn(fix: string): readonly string[] {
  return [...fix.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, quoted]) => quoted ?? '')
}

/** Words that no declaration brings and no organisation either: names in law, and what the sentence is to say. */
const ours: ReadonlySet<string> = new Set([
  'Yes',
  'No',
  'HR',
  'manifestly',
  'if you agree',
  'if the risk to people is likely to be high',
  'unless a risk to people is unlikely',
  'without your name',
  'we share',
  'are shared',
  'what is decided',
  'if it refuses them something that counts',
  'in a federal country that of its part of the country',
  'the organisation responsible for your data',
  'the Information Commission (ICO), ico.org.uk',
  'We tell you before we use your data for anything new.',
  'We share your data with nobody but the companies that work for us',
  'We share your data with the organisations named below.',
])

const fields = new Set<string>()
const words = new Set<string>()
collect(schema)

function collect(part: unknown, key?: string): void {
  if (Array.isArray(part)) {
    for (const item of part) collect(item, key)
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, below] of Object.entries(part)) {
      if (key === 'properties') fields.add(name)
      collect(below, name)
    }
  } else if (typeof part === 'string' && (key === 'enum' || key === 'const')) words.add(part)
}
