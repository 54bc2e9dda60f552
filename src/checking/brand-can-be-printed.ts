import { contrast, inksOf, paper, readable } from '../facts/colour.js'
import { typefaceOf } from '../facts/typefaces.js'
import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Brand, Model } from '../model/types.js'
import type { BrandMistake } from '../reading/mistakes/brand-mistake.js'
import type { Locator } from '../source/locate.js'
import { child, type Pointer } from '../source/pointer.js'
import type { Project } from './checked.js'

/** What of a brand is not printed, or not as it is declared; nothing of what `told` says already that it cannot be read for certain. */
export function brandFindings(
  { brand }: Model,
  locator: Locator,
  { logo, told }: { readonly logo: Project['logo']; readonly told: readonly Finding[] },
): readonly Finding[] {
  if (!brand) return []
  const isTold = (at: Pointer): boolean => told.some(({ places }) => places.some(({ pointer }) => pointer === at))
  const about = (field: 'accent' | 'font' | 'url', data: BrandMistake): Finding => {
    const pointer = child(brand, field)
    return problem({ ...locator.locate(pointer), rule: 'brand-can-be-printed', severity: 'warning', pointer, data })
  }
  return [
    ...(logo && 'finding' in logo ? [logo.finding] : []),
    ...(isTold(child(brand, 'accent')) ? [] : accentMistakes(brand)).map((mistake) => about('accent', mistake)),
    ...(isTold(child(brand, 'font')) ? [] : fontMistakes(brand)).map((mistake) => about('font', mistake)),
    ...(isTold(child(brand, 'url')) ? [] : pageMistakes(brand)).map((mistake) => about('url', mistake)),
  ]
}

/** On dark paper no colour can be read that can be read on white: there the notice takes a lighter one by itself. */
function accentMistakes({ accent }: Brand): readonly BrandMistake[] {
  const ratio = accent === undefined ? readable : contrast(accent, paper.light)
  if (accent === undefined || ratio >= readable) return []
  const meant = quoted(inksOf(accent).onLight)
  return [{ mistake: 'pale-accent', accent: quoted(accent), ratio: Math.floor(ratio * 10) / 10, meant }]
}

const fontMistakes = ({ font }: Brand): readonly BrandMistake[] =>
  font === undefined || typefaceOf(font) ? [] : [{ mistake: 'unknown-font', font: quoted(font) }]

function pageMistakes({ url }: Brand): readonly BrandMistake[] {
  const address = url && 'url' in url && typeof url.url === 'string' ? url.url : undefined
  return address === undefined || /^https?:/i.test(address.trim()) ? [] : [{ mistake: 'no-page', url: quoted(address) }]
}
