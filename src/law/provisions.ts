import type { Act, Citation } from './citation.js'
import type { Provision, ProvisionRow, ProvisionSource } from './provision.js'
import { gdprFrom, gdprRows, gdprSources } from './provisions-gdpr.js'
import {
  eprivacyRows,
  eprivacySources,
  icoRows,
  icoSources,
  wp260From,
  wp260Rows,
  wp260Sources,
} from './provisions-guidance.js'
import {
  dpoRows,
  dpoSources,
  fadpFrom,
  fadpRows,
  fadpSources,
  swissActSources,
  tcaRows,
  ucaRows,
} from './provisions-swiss.js'
import {
  dpaFrom,
  dpaRows,
  dpaSources,
  endedInUk,
  notCarried,
  pecrFrom,
  pecrRows,
  pecrSources,
  ukGdprFrom,
  ukGdprRows,
  ukGdprSources,
} from './provisions-uk.js'
import { schedule1Conditions } from './schedule-1.js'

/** Every provision that is cited, in every version that the tables know. */
export function provisionRows(): readonly Provision[] {
  return [
    ...table('gdpr', gdprRows, gdprSources, gdprFrom),
    ...table('uk-gdpr', [...carriedOver(), ...ukGdprRows], ukGdprSources, ukGdprFrom),
    ...table('dpa2018', [...dpaRows, ...schedule1Rows()], dpaSources, dpaFrom),
    ...table('pecr', pecrRows, pecrSources, pecrFrom),
    ...table('eprivacy', eprivacyRows, eprivacySources),
    ...table('fadp', fadpRows, fadpSources, fadpFrom),
    ...table('dpo', dpoRows, dpoSources, fadpFrom),
    ...table('uca', ucaRows, swissActSources),
    ...table('tca', tcaRows, swissActSources),
    ...table('wp260', wp260Rows, wp260Sources, wp260From),
    ...table('ico', icoRows, icoSources),
  ]
}

function table<Source extends string>(
  act: Act,
  rows: readonly ProvisionRow<Source>[],
  sources: Readonly<Record<Source, ProvisionSource>>,
  actFrom?: string,
): readonly Provision[] {
  return rows.map(([parts, says, source, from = actFrom, until]) => {
    const id: Citation = `${act}:${parts}`
    return { id, says, ...told(sources[source]), ...(from && { from }), ...(until && { until }) }
  })
}

const told = (source: ProvisionSource): Pick<Provision, 'source' | 'confidence'> =>
  'seen' in source
    ? { source: `${source.copy}; seen ${source.seen}`, confidence: 'read' }
    : { source: source.recalled, confidence: 'recalled' }

/** The UK GDPR began as the text of the GDPR: what its own rows do not word anew stands as it was, until it ended. */
function carriedOver(): readonly ProvisionRow<'carried'>[] {
  const anew = new Set([...notCarried, ...ukGdprRows.map(([parts]) => parts)])
  return gdprRows
    .filter(([parts]) => !anew.has(parts))
    .map(([parts, says]): ProvisionRow<'carried'> => [parts, says, 'carried', undefined, endedInUk[parts]])
}

function schedule1Rows(): readonly ProvisionRow<'conditions'>[] {
  return schedule1Conditions.map(({ paragraph, title, from, until }) => [
    `sch-1.${paragraph}`,
    `condition: ${title}`,
    'conditions',
    from,
    until,
  ])
}
