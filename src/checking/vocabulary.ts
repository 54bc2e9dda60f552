import { dataKindIds, purposeKindIds, vendorIds } from '../catalogue/catalogue.js'
import { sectionIds } from '../language/shapes.gen.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Law } from '../law/law.js'
import { lazy } from '../law/lazy.js'

/** The words that a declaration picks from lists; each list is made when a word of it is first met. */
export function vocabularyOf(law: Law): Vocabulary {
  const regimes = ['eu', 'uk', 'ch'] as const
  return {
    countries: lazy(() => new Set(law.countries().map((country) => country.code))),
    dataKinds: lazy(() => new Set(dataKindIds())),
    purposeKinds: lazy(() => new Set(purposeKindIds())),
    vendors: lazy(() => new Set(vendorIds())),
    sections: () => new Set(sectionIds),
    authorities: lazy(() => new Set(regimes.flatMap((regime) => law.authorities(regime)).map(({ id }) => id))),
  }
}
