/** Something that ajv writes again and again, and what stands there instead. */
interface Change {
  readonly what: string
  /** What tells one in the code, however it is written. */
  readonly sign: RegExp
  /** How ajv writes it today. */
  readonly form: RegExp
  readonly by: (...groups: string[]) => string
}

const changes: readonly Change[] = [
  {
    what: 'the place of an error in the schema, which nobody reads',
    sign: /schemaPath:/g,
    form: /schemaPath:"(?:[^"\\]|\\.)*",/g,
    by: () => '',
  },
  {
    what: 'what only keywords of our own would need to know of the data around',
    sign: /rootData/g,
    form: /, ?parentData(?::[\w.]+)?, ?parentDataProperty(?::(?:[\w.]+|"[^"]*"))?, ?rootData(?:=data)?/g,
    by: () => '',
  },
  {
    what: 'the noting of an error',
    sign: /const err\d+ = /g,
    form: /const (err\d+) = (.*);\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
    // That a branch of a choice failed has been noted by the branch.
    by: (_name, error = '') => (error.includes('keyword:"if"') ? '' : `vErrors = note(vErrors, ${error});errors++;`),
  },
  {
    what: 'the taking over of the errors of a part',
    sign: /vErrors === null \?/g,
    form: /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    by: (check = '') => `vErrors = join(vErrors, ${check});`,
  },
]

/**
 * Leaves out what nobody reads of an error, what only custom keywords would need, and the copies of the schema that ajv
 * keeps for its messages; notes errors by one function. Whoever judges a declaration has to load this code: this halves it.
 *
 * ajv promises nothing about the code that it writes. So each change has to find all that it is about: where ajv begins to
 * write it in another way, this throws instead of shipping twice the code.
 */
export function lean(code: string): string {
  const changed = changes.reduce((text, change) => replaced(text, change), inlined(code))
  return `${changed}
function note(errors, error) { if (errors === null) return [error]; errors.push(error); return errors }
function join(errors, check) { return errors === null ? check.errors : errors.concat(check.errors) }`
}

function replaced(code: string, { what, sign, form, by }: Change): string {
  const expected = code.match(sign)?.length ?? 0
  let made = 0
  const changed = code.replace(form, (_, ...groups: string[]) => {
    made += 1
    return by(...groups)
  })
  if (made === 0 || made !== expected) {
    throw new RangeError(`ajv writes ${what} in another way: ${made} of ${expected} were found`)
  }
  return changed
}

/** Puts the few parts of the schema that errors quote where they are quoted, so that the rest of it is not shipped. */
function inlined(code: string): string {
  const copies = new Map<string, unknown>()
  for (const [, name = '', json = ''] of code.matchAll(
    /const (schema\d+) = (\{.*?\});(?=const |let |function |\n|$)/g,
  )) {
    copies.set(name, JSON.parse(json))
  }
  return code.replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\])+)/g, (written, name: string, path: string) => {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? '')
    const value = keys.reduce(
      (inside: unknown, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined),
      copies.get(name),
    )
    if (value === undefined) throw new RangeError(`ajv keeps the schema in another way: ${written} leads nowhere`)
    return JSON.stringify(value)
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
