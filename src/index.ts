/** The public interface of forthright: parse, check, compose and print, without touching the disk. */
export { parse } from './declaration/parse.js'
export type { Finding, Related, Severity } from './findings/finding.js'
export type { Citation, Regime } from './law/citation.js'
export { type Checked, type CheckOptions, check, type Project } from './pipeline.js'
export type { SourceFile } from './source/file.js'
