import { writeFileSync } from 'node:fs'
import { loads } from '../bench/loads.js'
import { buildIfStale } from './build/fresh.js'

/** Writes down what each command loads, so that a commit that makes one heavier shows it. */
buildIfStale()
const head = 'command\tmodules\tbytes\tfunctions that run'
writeFileSync(new URL('../bench/loads.tsv', import.meta.url), `${[head, ...loads()].join('\n')}\n`)
