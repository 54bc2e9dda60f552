import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of `THIRD-PARTY-NOTICES`: what is inside the bundle, the fonts, and the sources of the tables. */
export function thirdPartyNotices(root: string, inputs: readonly string[]): string {
  return [
    'forthright contains the following works of others.',
    '',
    rule('Packages inside the bundle'),
    ...packageNotices(root, inputs),
    rule('Fonts'),
    ...fontNotices(root),
    rule('Tables'),
    tables,
    '',
  ].join('\n')
}

/** The same of a page alone, which is shown where this file may not be. */
export const packagesInside = (root: string, inputs: readonly string[]): string =>
  ['This page contains the following works of others.', '', ...packageNotices(root, inputs), ''].join('\n')

const packageNotices = (root: string, inputs: readonly string[]): readonly string[] =>
  [...new Set(inputs.flatMap((input) => packageOf(input) ?? []))].sort().map((name) => packageNotice(root, name))

const rule = (title: string): string => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n`

/** The package a bundled file belongs to, scope included. */
function packageOf(input: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1]
}

function packageNotice(root: string, name: string): string {
  const folder = join(root, 'node_modules', name)
  const about: { readonly version: string; readonly license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(folder).find((entry) => /^(licen[sc]e|copying)(\.|$)/i.test(entry))
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  return `${name} ${about.version} (${about.license ?? 'licence not named'})${text}\n\n${'-'.repeat(80)}\n`
}

function fontNotices(root: string): readonly string[] {
  const folder = join(root, 'assets/fonts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => `${file}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`)
}

/** The rows of our tables are facts in our own words; these are the collections they were compiled from. */
const tables = `Names, sites and addresses of supervisory authorities and of vendors: datenanfragen/data, CC0 1.0
(https://creativecommons.org/publicdomain/zero/1.0/).

Some groups of data and purposes follow the Fides language by Ethyca, CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/); labels and descriptions are our own.

Country codes: i18n-iso-countries, MIT.

Names and providers of common cookies were compared with the Open Cookie Database, Apache License 2.0
(https://github.com/jkwakman/Open-Cookie-Database); none of its rows is copied.

Legislation of the United Kingdom, in paraphrase: contains public sector information licensed under the Open Government
Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).

Legislation of the European Union, in paraphrase: © European Union, reuse under Commission Decision 2011/833/EU.`
