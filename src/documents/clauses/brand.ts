import { inksOf } from '../../facts/colour.js'
import { typefaceOf } from '../../facts/typefaces.js'
import { isNone } from '../../model/value.js'
import type { Brand } from '../tree/document.js'
import type { Picture } from '../tree/nodes.js'
import { wordsOf } from '../tree/walk.js'
import { isSafeUrl } from '../words/values.js'
import type { Scene } from './scene.js'

/** How the documents of a declaration look, as far as it says so and it can be printed. */
export function brandOf(scene: Scene, logo: Picture | undefined): { readonly brand?: Brand } {
  const { brand } = scene.model
  if (!brand) return {}
  const name = brand.name && wordsOf(scene.text(brand.name).content)
  const font = brand.font === undefined ? undefined : typefaceOf(brand.font)
  const url = brand.url && !isNone(brand.url) && 'url' in brand.url ? brand.url.url : undefined
  return {
    brand: {
      ...(name !== undefined && name !== '' && { name }),
      ...(logo && { logo }),
      ...(brand.accent !== undefined && { accent: inksOf(brand.accent) }),
      ...(font && { font }),
      ...(typeof url === 'string' && /^https?:/i.test(url.trim()) && isSafeUrl(url) && { url: new URL(url).href }),
    },
  }
}
