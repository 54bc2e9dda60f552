import { acts, type Citation } from './citation.js'
import { english } from './english.gen.js'
import type { Act } from './law-words.js'

/** Reads a citation as a user types it, `gdpr:13.2.e` or `GDPR Art. 13(2)(e)`; undefined when it is not one. */
export function parseCitation(words: string): Citation | undefined {
  const text = words.trim()
  if (text.length > 80) return undefined
  const symbol = /^([a-z0-9-]+):(\S+)$/i.exec(text)
  const name = symbol?.[1]?.toLowerCase()
  const act = acts.find((each) => each === name)
  return act ? cite(act, unbracket(symbol?.[2] ?? '')) : parsePrinted(text)
}

function parsePrinted(text: string): Citation | undefined {
  const lower = text.toLowerCase()
  for (const act of acts) {
    const name = english.citation.acts[act].name.toLowerCase()
    if (lower.startsWith(`${name} `)) return cite(act, readParts(act, text.slice(name.length + 1).trim()))
    // People also write the act last: "Article 13(1)(f) GDPR".
    if (act !== 'ico' && lower.endsWith(` ${name}`))
      return cite(act, readParts(act, text.slice(0, -name.length).trim()))
  }
  return undefined
}

const unitWords = /^(?:articles?|arts?\.?|sections?|ss?\.|regulations?|regs?\.?|paragraphs?|paras?\.?)\s*/i

function readParts(act: Act, text: string): string {
  if (act === 'ico') return text.toLowerCase().replaceAll(' ', '-')
  const division = /^(?:(sch)edule|(sch)\.?|(annex)|(recital))\s+([A-Z]?\d+)(.*)$/i.exec(text)
  const kind = (division?.[1] ?? division?.[2] ?? division?.[3] ?? division?.[4])?.toLowerCase()
  if (kind === undefined) return unbracket(text.replace(unitWords, ''))
  const rest = unbracket((division?.[6] ?? '').trim().replace(unitWords, ''))
  return `${kind}-${division?.[5]}${rest === '' ? '' : `.${rest}`}`
}

/** `13(1)(f)` to `13.1.f`. */
function unbracket(text: string): string {
  return text
    .replace(/\ssecond subparagraph$/i, '(subpara-2)')
    .replace(/\sthird subparagraph$/i, '(subpara-3)')
    .replace(/(?<!\s)\s*\(([A-Za-z0-9-]+)\)/g, '.$1')
}

const symbolParts = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$/

function cite(act: Act, parts: string): Citation | undefined {
  return symbolParts.test(parts) ? `${act}:${parts}` : undefined
}
