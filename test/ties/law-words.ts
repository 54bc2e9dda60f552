/** The pattern of a country's name. */
export function countryWords(country: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
  const short: Readonly<Record<string, string>> = { US: 'USA' }
  return [name, ...(short[country] ? [short[country]] : [])].join('|')
}

/** The words by which a safeguard is known in English; none for those that are not looked for. */
export const safeguardWords = (mechanism: string): readonly string[] => words[mechanism] ?? []

const words: Readonly<Record<string, readonly string[]>> = {
  'uk-idta': ['International Data Transfer Agreement'],
  'uk-addendum': ['UK Addendum'],
  'eu-scc': ['(?<!UK Addendum to the )standard (?:data protection |contractual )?clauses of the European Commission'],
  'eu-bcr': ['binding corporate rules'],
}
