import type { Outcome } from '../checking/checked.js'
import { visible } from '../source/characters.js'
import { wordedFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import { printPlaceFor } from './print-place.js'
import { inTurn } from './shown.js'
import { visibleName } from './visible-name.js'

/** One place a line, as editors and grep read it: `privacy.yaml:41:3: error: message [rule]`. */
export const lines = (results: readonly Outcome[], words: Words): string =>
  wordedFindings(inTurn(results.flatMap((result) => result.findings)), words)
    .map((finding) => {
      const { severity, message, name, rule } = finding
      const about = name === undefined ? '' : ` (${name})`
      const said = visible(`${message}${about}`).replace(/\s+/g, ' ')
      return `${printPlaceFor(finding)}: ${severity}: ${said} [${visibleName(rule)}]\n`
    })
    .join('')
