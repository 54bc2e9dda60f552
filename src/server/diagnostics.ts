import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Severity } from '../findings/finding.js'
import { adviceOf, type Placed } from '../reports/placed.js'
import type { Place, Range } from '../source/file.js'
import type { Counted } from './ranges.js'

/** How files are told to an editor. */
export interface Told {
  uri(file: string): string
  counted(file: string): Counted
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What was found in one file, as an editor underlines it. What a comment sets aside is not told. */
export const diagnosticsOf = (placed: readonly Placed[], told: Told): readonly Diagnostic[] =>
  placed.filter(({ setAside }) => setAside === undefined).map((one) => diagnosticOf(one, told))

function diagnosticOf(one: Placed, { uri, counted }: Told): Diagnostic {
  const { place, rule, severity, related } = one
  const rangeOf = ({ file, range }: Place) => counted(file).range(seen(range))
  return {
    range: rangeOf(place),
    severity: severities[severity],
    code: rule,
    source: 'forthright',
    message: adviceOf(one),
    relatedInformation: related.map((other) => ({
      location: { uri: uri(other.file), range: rangeOf(other) },
      message: other.message,
    })),
    // By this a quick fix finds it again.
    data: place.fingerprint,
  }
}

/** What has several lines is underlined in the first: else half of a file would be. */
const seen = ({ start, end }: Range): Range =>
  end.line > start.line ? { start, end: { line: start.line, column: Number.MAX_SAFE_INTEGER } } : { start, end }
