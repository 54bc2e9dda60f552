import { marksIn, type Place, type Refuse, withoutMarks } from './read-program.js'

/** Attributes that show a name: none that runs, loads or styles anything. */
const showing: ReadonlySet<string> = new Set([
  ...['lang', 'dir', 'id', 'class', 'title', 'alt', 'content', 'datetime', 'aria-label', 'data-label', 'href'],
])

/** Attributes that are read out or shown: their words come from the language. */
const readOut: ReadonlySet<string> = new Set(['title', 'alt', 'aria-label', 'data-label', 'placeholder'])

const empty: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'img', 'wbr'])

const piece = /<!DOCTYPE html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|[^<]+|</g

/**
 * What each name may be where it stands in a page. Refuses what would let a value be more than words: in a tag, in an
 * attribute that runs or loads something, in a script; and words of the template's own, which no language could translate.
 */
export function placesInHtml(text: string, count: number, refuse: Refuse): readonly Place[] {
  const places: Place[] = Array.from({ length: count }, () => 'either')
  const open: string[] = []
  for (const [whole, closes, tag, attributes = ''] of text.matchAll(piece)) {
    if (tag === undefined) holdText(whole, open.at(-1), places, refuse)
    else if (closes) {
      if (open.pop() !== tag) refuse(`</${tag}> closes nothing`)
    } else {
      if (tag === 'script') refuse('a script')
      holdAttributes(attributes, places, refuse)
      if (!empty.has(tag)) open.push(tag)
    }
  }
  if (open.length > 0) refuse(`<${open.at(-1)}> is not closed`)
  return places
}

function holdText(text: string, within: string | undefined, places: Place[], refuse: Refuse): void {
  if (text === '<!DOCTYPE html>') return
  if (text === '<') refuse('a tag that is not whole, or a name inside one')
  if (/[\p{L}&]/u.test(withoutMarks(text))) refuse(`words of its own: ${JSON.stringify(withoutMarks(text).trim())}`)
  // Neither holds elements, and what would be escaped in a style would be shown in a title.
  const place = within === 'style' ? 'ready' : within === 'title' ? 'words' : undefined
  if (place) for (const index of marksIn(text)) places[index] = place
}

function holdAttributes(attributes: string, places: Place[], refuse: Refuse): void {
  for (const [, name = '', value = ''] of attributes.matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g)) {
    const marks = marksIn(value)
    const own = withoutMarks(value)
    if (name.startsWith('on') || name === 'style' || name === 'src') refuse(`the attribute ${name}`)
    if (readOut.has(name) && /\p{L}/u.test(own)) refuse(`words of its own: ${JSON.stringify(own)}`)
    if (marks.length > 0 && !showing.has(name)) refuse(`a name in the attribute ${name}`)
    // Another address could be one that runs something.
    if (name === 'href' && !value.startsWith('#')) refuse('a link that leads out of the page')
    for (const index of marks) places[index] = 'words'
  }
}
