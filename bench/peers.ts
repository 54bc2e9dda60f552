import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Candidate } from './race.js'

const modules = fileURLToPath(new URL('./peers/node_modules/', import.meta.url))
const schema = fileURLToPath(new URL('../schemas/declaration.schema.json', import.meta.url))

/**
 * What others take for files of the same length: two linters of API descriptions, a validator that is given our schema, and
 * a linter of YAML. Each is followed by ours, raced against it. They are no part of the house: who wants to race against
 * them installs them, `npm install --prefix bench/peers --no-package-lock`.
 */
export function peers(folder: string, declaration: string, ours: readonly string[]): readonly Candidate[] {
  const write = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const api = write('api.yaml', apiOf(60))
  const ruleset = write('spectral.yaml', spectral)
  // It reads days as days, which a schema knows nothing of.
  const asJson = write('declaration.json', JSON.stringify(parse(readFileSync(declaration, 'utf8'))))
  write('eslint.config.mjs', eslint)
  const all: readonly Peer[] = [
    { name: 'redocly', bin: '@redocly/cli/bin/cli.js', args: ['lint', api, '--extends=minimal'], most: 0.4 },
    {
      name: 'spectral',
      bin: '@stoplight/spectral-cli/dist/index.js',
      args: ['lint', '-r', ruleset, declaration],
      most: 0.12,
    },
    {
      name: 'ajv-cli',
      bin: 'ajv-cli/dist/index.js',
      args: ['validate', '--spec=draft2020', '--strict=false', '--validate-formats=false', '-s', schema, '-d', asJson],
      most: 0.35,
    },
    { name: 'eslint with its yaml plugin', bin: 'eslint/bin/eslint.js', args: [declaration] },
  ]
  return all.flatMap(({ name, bin, args, most }) => {
    const path = join(modules, bin)
    const missing = existsSync(path) ? undefined : 'npm install --prefix bench/peers --no-package-lock'
    return [
      { name, args: [path, ...args], missing },
      {
        name: `forthright beside ${name}`,
        args: ours,
        against: name,
        missing,
        ...(most !== undefined && { target: most }),
      },
    ]
  })
}

/** The linter of YAML over a folder in this one: it finds its settings above what it reads, and takes nothing outside of them. */
export function eslintOver(folder: string, files: string): Pick<Candidate, 'args' | 'missing'> {
  writeFileSync(join(folder, 'eslint.config.mjs'), eslint)
  const path = join(modules, 'eslint/bin/eslint.js')
  const missing = existsSync(path) ? undefined : 'npm install --prefix bench/peers --no-package-lock'
  return { args: [path, files], missing }
}

interface Peer {
  readonly name: string
  readonly bin: string
  readonly args: readonly string[]
  /** The most that ours may take, as a multiple of it. */
  readonly most?: number
}

/** A description of an API that redocly finds nothing wrong with: 60 operations are about 18 KB. */
const apiOf = (operations: number): string => `openapi: 3.1.0
info: { title: Crews, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.northgate-rowing.example }]
security: [{ key: [] }]
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
paths:
${Array.from({ length: operations }, (_, n) => operation(n)).join('')}`

const operation = (n: number): string => `  /crews/${n}:
    get:
      operationId: crew${n}
      summary: Crew ${n}
      parameters: [{ name: page, in: query, description: Which page of crew ${n}, schema: { type: integer } }]
      responses:
        '200': { description: The crew, content: { application/json: { schema: { type: object } } } }
        '404': { description: There is no such crew }
`

const spectral = `rules:
  title: { given: $.notices.*, severity: warn, then: { field: title, function: truthy } }
  basis: { given: $.purposes.*, severity: warn, then: { field: basis, function: truthy } }
  label: { given: $.data.*, severity: warn, then: { field: label, function: truthy } }
  name: { given: $.controllers.*, severity: warn, then: { field: name, function: truthy } }
  shape: { given: $, severity: error, then: { function: schema, functionOptions: { schema: { $ref: ${JSON.stringify(schema)} } } } }
`

const eslint = `import yml from ${JSON.stringify(`${modules}eslint-plugin-yml/lib/index.mjs`)}
export default [...yml.configs.recommended, { rules: { 'yml/no-empty-document': 'error' } }]
`
