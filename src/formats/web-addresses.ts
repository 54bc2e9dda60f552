/** Where an address stands among words: its first letter, and the one behind its last. */
type Span = readonly [start: number, end: number]

/**
 * The addresses of the web among words, the same ones in each format. Brackets belong to an address where they come in pairs, an
 * apostrophe between two letters; what ends the sentence around it does not, nor what some reader would take for something else.
 */
export function webAddresses(words: string): readonly Span[] {
  const spans: Span[] = []
  // Behind a bracket that ends one, another may begin.
  for (const search = new RegExp(run); ; ) {
    const found = search.exec(words)
    if (found === null) return spans
    const end = found.index + lengthOf(found[0])
    spans.push([found.index, end])
    search.lastIndex = end
  }
}

/** From where an address begins to a blank, a quotation mark or a sign that none can hold. */
const run = /https?:\/\/(?=[a-z\d\u00c0-\u1fff\u3040-\ud7ff])(?:[^\s<>"“”‘’`'&\\]|'(?=\w)(?<=\w')|&(?![a-z\d#]+;))*/gi

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** How much of a run is the address: no bracket without its partner, and no sign that ends a sentence. */
function lengthOf(found: string): number {
  const open: number[] = []
  let end = found.length
  for (let at = 0; at < end; at += 1) {
    const sign = found.charAt(at)
    if (sign === '(' || sign === '[') open.push(at)
    else if (sign === ')' || sign === ']') {
      if (found.charAt(open.at(-1) ?? at) === pairs[sign]) open.pop()
      else end = at
    }
  }
  end = Math.min(end, open[0] ?? end)
  while (/[.,;:!?'*_~]/.test(found.charAt(end - 1))) end -= 1
  return end
}
