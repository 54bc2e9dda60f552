/**
 * The official languages of the countries of the EEA, of the United Kingdom and of Switzerland, by tag. Recalled and
 * undisputed; languages that are official in a part of a country only are left out, but for Belgium and Switzerland, which
 * are made of such parts.
 */
const byCountry: Readonly<Record<string, readonly string[]>> = {
  AT: ['de'],
  BE: ['nl', 'fr', 'de'],
  BG: ['bg'],
  CH: ['de', 'fr', 'it', 'rm'],
  CY: ['el', 'tr'],
  CZ: ['cs'],
  DE: ['de'],
  DK: ['da'],
  EE: ['et'],
  ES: ['es'],
  FI: ['fi', 'sv'],
  FR: ['fr'],
  GB: ['en'],
  GR: ['el'],
  HR: ['hr'],
  HU: ['hu'],
  IE: ['en', 'ga'],
  IS: ['is'],
  IT: ['it'],
  LI: ['de'],
  LT: ['lt'],
  LU: ['lb', 'fr', 'de'],
  LV: ['lv'],
  MT: ['mt', 'en'],
  NL: ['nl'],
  NO: ['no', 'nb', 'nn'],
  PL: ['pl'],
  PT: ['pt'],
  RO: ['ro'],
  SE: ['sv'],
  SI: ['sl'],
  SK: ['sk'],
}

/** The official languages of a country by its code in upper case; empty where the table has none. */
export const officialLanguages = (country: string): readonly string[] =>
  Object.hasOwn(byCountry, country) ? (byCountry[country] ?? []) : []
