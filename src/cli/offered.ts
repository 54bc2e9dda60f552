import type { Argument, Command, Option } from 'commander'
import { ruleIds } from '../checking/rule-ids.js'
import { findExamples } from '../node/starting-files.js'
import { catalogueParts } from '../reports/catalogue-list.js'
import { shells } from '../reports/completion/index.js'
import type { Offer, Offered, OfferedOption } from '../reports/completion/offered.js'
import { wordsOf } from './options.js'

/** Words that no table of options holds, by what they are called where they are asked for. */
type Named = Readonly<Record<string, readonly string[]>>

const help: OfferedOption = { names: ['-h', '--help'], says: 'print this help', takes: 'nothing' }

/** All that can be typed, read off the commands themselves. */
export async function offeredBy(program: Command): Promise<Offered> {
  const named: Named = {
    rule: ruleIds(),
    'rule|provision': ruleIds(),
    name: (await findExamples()).map(({ name }) => name),
    PART: catalogueParts,
    shell: shells.map(({ id }) => id),
  }
  const offered = (option: Option): OfferedOption => ({
    names: [option.short, option.long].flatMap((it) => it ?? []),
    says: option.description,
    takes: takenBy(option, named),
    isOptional: option.optional,
  })
  return {
    options: [...program.options.map(offered), help],
    commands: program.commands.map((command) => ({
      name: command.name(),
      says: command.description(),
      options: [...command.options.filter(({ hidden }) => !hidden).map(offered), help],
      takes: givenTo(command.registeredArguments, named),
    })),
  }
}

function takenBy(option: Option, named: Named): Offer {
  const [, value] = /[<[](.+?)[>\]]/.exec(option.flags) ?? []
  if (value === undefined) return 'nothing'
  const words = wordsOf(option.parseArg)
  if (words.length > 0) return words
  if (option.attributeName() === 'rule') return named.rule ?? 'text'
  if (value === 'file') return 'files'
  return value === 'folder' ? 'folders' : (named[value] ?? 'text')
}

function givenTo([first]: readonly Argument[], named: Named): Offer {
  if (first === undefined) return 'nothing'
  return /^(?:FILE|OLD|FILE:LINE)/.test(first.name()) ? 'declarations' : (named[first.name()] ?? 'text')
}
