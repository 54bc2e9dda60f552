import type { Citation, Regime } from '../../law/citation.js'
import type { Cites } from '../clauses/scene.js'

/** A point of Articles 13 and 14 in both their versions, with what Swiss law has for it. */
const item = (of13: string | undefined, of14: string | undefined, ch?: Citation): Cites => {
  const points = [of13 && `13.${of13}`, of14 && `14.${of14}`].filter((point) => point !== undefined && point !== '')
  return {
    eu: points.map((point): Citation => `gdpr:${point}`),
    uk: points.map((point): Citation => `uk-gdpr:${point}`),
    ...(ch && { ch: [ch] }),
  }
}

/** The same article in the GDPR and the UK GDPR. */
export const both = (...articles: readonly string[]): Cites => ({
  eu: articles.map((article): Citation => `gdpr:${article}`),
  uk: articles.map((article): Citation => `uk-gdpr:${article}`),
})

/** Several grounds as one. */
export const together = (...all: readonly Cites[]): Cites => {
  const of = (regime: 'eu' | 'uk' | 'ch') => all.flatMap((cites) => cites[regime] ?? [])
  return { eu: of('eu'), uk: of('uk'), ch: of('ch') }
}

/** What the law asks a notice to say, point by point. */
export const asked = {
  transparency: { ...both('12.1'), ch: ['fadp:19.1'] },
  identity: item('1.a', '1.a', 'fadp:19.2.a'),
  /** Swiss law knows an officer whom nobody needs: a declared one is somebody to ask. */
  dpo: item('1.b', '1.b', 'fadp:19.2'),
  purposes: item('1.c', '1.c', 'fadp:19.2.b'),
  /** Swiss law asks for no legal basis. */
  basis: item('1.c', '1.c'),
  legitimateInterests: item('1.d', '2.b'),
  recipients: item('1.e', '1.e', 'fadp:19.2.c'),
  transfers: item('1.f', '1.f', 'fadp:19.4'),
  /** Swiss law asks for no period as such; a declared one is part of what lets people use their rights. */
  period: item('2.a', '2.a', 'fadp:19.2'),
  withdrawal: item('2.c', '2.d'),
  /** Nor for this: a declared answer is part of dealing openly with people. */
  provision: item('2.e', undefined, 'fadp:19.2'),
  categories: item(undefined, '1.d', 'fadp:19.3'),
  source: item(undefined, '2.f'),
  /** What a right rests on where no law gives it: a notice has to tell of rights. */
  rights: item('2.b', '2.c', 'fadp:19.2'),
  decisions: item('2.f', '2.g', 'fadp:21.1'),
  authority: item('2.d', '2.e'),
} as const satisfies Readonly<Record<string, Cites>>

/** What asks for the data and where they come from. */
export const ofData: Cites = together(both('13.1'), asked.categories, asked.source, { ch: ['fadp:19.1'] })

/** What gives the right to complain to an authority. */
export const authorityCites: Readonly<Record<Regime, Cites>> = {
  eu: { eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77'] },
  uk: { uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'uk-gdpr:77', 'dpa2018:165'] },
  ch: { ch: ['fadp:49.1', 'fadp:49.4'] },
}
