import type { Outcome } from '../checking/checked.js'
import type { Finding } from '../findings/finding.js'
import { shapes } from '../language/shapes.gen.js'
import { keysOf } from '../source/pointer.js'
import type { Words } from '../wording/words.js'
import { headed, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import type { Paint } from './palette.js'
import { inTurn } from './shown.js'
import { visibleName } from './visible-name.js'

/** Fewer than these are drawn as any other finding. */
const fewest = 3

/** What a file has not declared yet as one list for each file, in the order of a notice, and all other findings. */
export function notDeclaredYet(
  results: readonly Outcome[],
  words: Words,
  look: Look,
  paint: Paint,
): { readonly lists: readonly (readonly string[])[]; readonly others: readonly Finding[] } {
  const parted = results.map(({ files, keys, findings }) => {
    const isMissing = (finding: Finding): boolean =>
      keys !== undefined &&
      finding.url !== undefined &&
      finding.severity !== 'info' &&
      finding.places.every(({ pointer }) => !keys.includes(keysOf(pointer)[0] ?? ''))
    const missing = findings.filter(isMissing)
    return missing.length < fewest
      ? { list: [], others: findings }
      : {
          list: listOf(missing, files[0] ?? '', { words, look, paint }),
          others: findings.filter((finding) => !missing.includes(finding)),
        }
  })
  return {
    lists: parted.flatMap(({ list }) => (list.length === 0 ? [] : [list])),
    others: parted.flatMap(({ others }) => others),
  }
}

interface Drawn {
  readonly words: Words
  readonly look: Look
  readonly paint: Paint
}

function listOf(missing: readonly Finding[], file: string, { words, look, paint }: Drawn): readonly string[] {
  const width = widthOf(look) - indent.length
  const rows = [...inTurn(missing)].sort((a, b) => placeIn(a) - placeIn(b))
  return [
    paint('strong', `Not declared yet in ${visibleName(file)}:`),
    ...rows.flatMap((finding) => {
      const { message, fix } = words.finding(finding)
      const word = wordOf[finding.severity]
      return headed(word, paint(finding.severity, word), [
        ...wrap(message, width),
        ...wrap(fix, width).map((line) => paint('fix', line)),
        paint('dim', visibleName(finding.rule)),
      ])
    }),
  ]
}

const order = Object.keys(shapes.Root ?? {})

/** A declaration is written in the order of a notice; what is about the whole of it comes last. */
function placeIn({ places: [{ pointer }] }: Finding): number {
  const place = order.indexOf(keysOf(pointer)[0] ?? '')
  return place < 0 ? order.length : place
}
