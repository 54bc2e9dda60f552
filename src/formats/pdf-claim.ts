const claim =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/**
 * The same PDF with PDF/UA-1 claimed in its metadata and its title shown by viewers; throws when Typst has not written it.
 *
 * Typst tags whatever it exports, but its WebAssembly build cannot be told to say so, and the native PDF/UA export differs
 * in other bytes from the plain one. So both export plainly, and the claim is appended as an incremental update
 * (ISO 32000-1, 7.5.6): new versions of two objects, the catalog and the metadata.
 */
export function claimPdfUa(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  // One character for each byte, so that an index into the text is an offset in the file.
  const text = new TextDecoder('latin1').decode(pdf)
  const [, trailer = '', xref = ''] = find(text.slice(-4096), /trailer\s*<<([\s\S]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/)
  const objectAt = offsets(text, Number(xref))
  const catalogId = Number(find(trailer, /\/Root (\d+) 0 R/)[1])
  const catalog = objectAt(catalogId)
  const metadataId = Number(find(text.slice(catalog.start, catalog.end), /\/Metadata (\d+) 0 R/)[1])
  const updates = [
    { id: catalogId, bytes: withTitleShown(pdf, text, catalog) },
    { id: metadataId, bytes: withClaim(pdf, text, metadataId, objectAt(metadataId)) },
  ].sort((a, b) => a.id - b.id)

  const base = ascii('\n')
  const starts = updates.map((_, index) =>
    updates.slice(0, index).reduce((sum, { bytes }) => sum + bytes.length, pdf.length + base.length),
  )
  const table = updates.map(({ id }, index) => `${id} 1\n${String(starts[index]).padStart(10, '0')} 00000 n\r\n`)
  const end = updates.reduce((sum, { bytes }) => sum + bytes.length, pdf.length + base.length)
  const tail = `xref\n${table.join('')}trailer\n<<${trailer.trim()} /Prev ${xref}>>\nstartxref\n${end}\n%%EOF\n`
  return join([pdf, base, ...updates.map(({ bytes }) => bytes), ascii(tail)])
}

interface Extent {
  readonly start: number
  /** Past the object, before its `endobj`. */
  readonly end: number
}

/** Where each object of a file with one classic cross-reference table lies. */
function offsets(text: string, xref: number): (id: number) => Extent {
  const [head, count = '0'] = find(text.slice(xref, xref + 64), /^xref\s+0 (\d+)\s*\n/)
  return (id) => {
    // Each entry is twenty bytes long (ISO 32000-1, 7.5.4).
    const start = Number(text.slice(xref + head.length + id * 20).slice(0, 10))
    const end = text.indexOf('endobj', start)
    if (id >= Number(count) || end < 0 || !text.startsWith(`${id} 0 obj`, start)) throw unexpected(`object ${id}`)
    return { start, end }
  }
}

/** The catalog, telling viewers to show the title instead of the file's name (ISO 14289-1, 7.1). */
function withTitleShown(pdf: Uint8Array, text: string, { start, end }: Extent): Uint8Array {
  const catalog = text.slice(start, end)
  const preferences = /\/ViewerPreferences\s*<</.exec(catalog)
  const shown = '/DisplayDocTitle true'
  const at = start + (preferences ? preferences.index + preferences[0].length : catalog.lastIndexOf('>>'))
  const addition = catalog.includes('/DisplayDocTitle') ? '' : preferences ? shown : `/ViewerPreferences<<${shown}>>`
  return join([pdf.slice(start, at), ascii(addition), pdf.slice(at, end), ascii('endobj\n')])
}

/** The metadata with the claim added. */
function withClaim(pdf: Uint8Array, text: string, id: number, { start, end }: Extent): Uint8Array {
  const object = text.slice(start, end)
  const [header] = find(object, /^[\s\S]*?stream\r?\n/)
  const length = Number(find(header, /\/Length (\d+)/)[1])
  const from = start + header.length
  const insert = text.lastIndexOf('</rdf:RDF>', from + length)
  if (insert < from) throw unexpected('metadata')
  return join([
    ascii(`${id} 0 obj\n<</Type/Metadata/Subtype/XML/Length ${length + claim.length}>>\nstream\n`),
    pdf.slice(from, insert),
    ascii(claim),
    pdf.slice(insert, from + length),
    ascii('\nendstream\nendobj\n'),
  ])
}

const unexpected = (what: string): Error => new Error(`The PDF has an unexpected ${what}; Typst writes it otherwise.`)

function find(text: string, pattern: RegExp): readonly [string, ...string[]] {
  const [whole, ...groups] = pattern.exec(text) ?? []
  if (whole === undefined) throw unexpected(`form: ${pattern.source} is not found`)
  return [whole, ...groups]
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
