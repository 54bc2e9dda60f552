import type { HelpConfiguration } from 'commander'
import { wrap } from '../reports/layout.js'

/** Less room beside a term than this breaks what is said of it into a ladder of words: it then stands below. */
const leastBeside = 30

/** How the library lays out help: terms beside what is said of them, and above it on a narrow terminal. */
export const helpLayout: HelpConfiguration = {
  subcommandTerm: (command) => command.name(),
  minWidthToWrap: leastBeside,
  formatItem(term, termWidth, description, { helpWidth = 80 }) {
    const room = helpWidth - termWidth - 4
    if (room >= leastBeside || description === '')
      return `  ${term.padEnd(termWidth)}  ${wrap(description, room).join(`\n${' '.repeat(termWidth + 4)}`)}`.trimEnd()
    return [`  ${term}`, ...wrap(description, helpWidth - 4).map((line) => `    ${line}`)].join('\n')
  },
}
