import type { Usual, Written } from '../catalogue/starters/starter.js'
import { child } from '../source/pointer.js'
import { regimesIn } from './named.js'
import { ourId, type Standing, statedAt } from './standing.js'

/** The countries whose laws are proposed, as a notice names them inside a sentence. */
const ofCountry: ReadonlyMap<unknown, string> = new Map([
  ['GB', 'the United Kingdom'],
  ['IE', 'Ireland'],
])

const namesOfLaws = { eu: 'EU law', uk: 'UK law' } as const

/**
 * A legal duty as it is proposed to whoever is under the laws of the EU and of the United Kingdom at once: a duty where its law is
 * of the area, and an interest under the other law. Both Articles 6(3) let a duty be laid down by a law of their own area alone, so
 * that an Irish Act obliges nobody in the sense of the UK GDPR, nor a British one in that of the GDPR. The data are kept for it all
 * the same: that is an interest, which is weighed. A public authority cannot rest its tasks on interests (Article 6(1)): there the
 * duty stands as it is, and the rule on such laws tells.
 */
export function dutyPerLaw(usual: Usual, standing: Standing): Usual {
  const duty = usual.value
  const country = countryOfDuty(duty)
  const words = ofCountry.get(country)
  const regimes = regimesIn(standing)
  const [abroad] = (['eu', 'uk'] as const).filter(
    (regime) => regimes.includes(regime) && country !== undefined && !standing.law.inArea(regime, country),
  )
  if (abroad === undefined || words === undefined || typeof duty !== 'object' || Array.isArray(duty)) return usual
  if (statedAt(standing, child('/controllers', ourId(standing), 'publicAuthority')) === true) return usual
  const home = regimes.filter((regime) => regime !== abroad)
  const interest = { type: 'legitimate-interests', interests: [`Doing what the law of ${words} has us do`] }
  return {
    ...usual,
    value:
      home.length === 0
        ? interest
        : [
            { ...duty, regimes: home },
            { ...interest, regimes: [abroad] },
          ],
    because: `${usual.because} Under ${namesOfLaws[abroad]} a law of ${words} is no such duty: there it is an interest of yours, to be weighed.`,
    source: `${usual.source}; GDPR Article 6(3)`,
  }
}

/** The country of the law behind a legal duty. */
function countryOfDuty(duty: Written): string | undefined {
  const [type, law] = typeof duty === 'object' ? [Reflect.get(duty, 'type'), Reflect.get(duty, 'law')] : []
  const country: unknown =
    type === 'legal-obligation' && typeof law === 'object' ? Reflect.get(law, 'country') : undefined
  return typeof country === 'string' ? country : undefined
}
