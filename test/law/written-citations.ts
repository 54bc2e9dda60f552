import { type Act, actOf } from '../../src/law/citation.js'
import { parseCitation } from '../../src/law/parse-citation.js'
import { provisionRows } from '../../src/law/provisions.js'
import { find, read } from '../examples/project.js'

const acts: readonly Act[] = [...new Set(provisionRows().map(({ id }) => actOf(id)))]

/** A citation written out: each rule, section and table writes its own so, or by its articles in `both(…)`. */
const literal = new RegExp(`['"\`]((?:${acts.join('|')}):[A-Za-z0-9.-]+)['"\`]`, 'g')
const inBoth = /\bboth\(([^()]*)\)/g

/** Every citation that the source writes, with the file. */
export const written = find('src/**/*.ts')
  .filter((file) => !file.includes('.gen.') && !file.startsWith('src/law/'))
  .flatMap((file) => {
    const text = read(file)
    const plain = [...text.matchAll(literal)].map(([, symbol = '']) => symbol)
    const shared = [...text.matchAll(inBoth)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].flatMap(([, article]) => [`gdpr:${article}`, `uk-gdpr:${article}`]),
    )
    return [...plain, ...shared].map((symbol) => ({ file, citation: parseCitation(symbol) }))
  })
