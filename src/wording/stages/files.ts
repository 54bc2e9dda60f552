import type { Quoted } from '../../findings/fact.js'
import type { FileMistake, FileProblem, FilesHere, GitMistake } from '../../findings/file-problem.js'
import { systemReason } from '../system-reason.js'

/** What is said of a file or a folder that cannot be used. */
export interface FileWords {
  /** What is wrong: one full sentence. */
  readonly message: string
  /** What to do: "Did you mean privacy.yaml?" */
  readonly suggestion?: string
  /** What there is instead, as a line of its own. */
  readonly details?: string
}

const anotherFile = 'Name another file with --format FORMAT:FILE.'

/** Says in English why a file or a folder cannot be used. */
export const sayFile = ({ file, mistake }: FileProblem): FileWords => say(file, mistake)

const withoutGit = 'Mend git and run this again, or name two files or folders, OLD and NEW.'

function sayOfGit(file: string, it: GitMistake): FileWords {
  switch (it.is) {
    case 'no-git':
      return {
        message: `There is no git here, and ${file} is neither a file nor a folder.`,
        details: 'Install git to compare revisions, or name two files or folders, OLD and NEW.',
      }
    case 'no-repository':
      return {
        message: `This folder is in no git repository, and ${file} is neither a file nor a folder.`,
        details: 'Name two files or folders, OLD and NEW.',
      }
    case 'closed-repository':
      return { message: 'The git repository of this folder cannot be read: you are not allowed to.' }
    case 'distrusted-repository':
      return {
        message: 'git does not read this repository, because it belongs to somebody else.',
        suggestion: 'git names the setting that allows it: safe.directory.',
      }
    case 'no-name-of-a-revision':
      return {
        message: `'${file}' is neither a file nor a folder, and no name of a revision.`,
        details: 'Write a branch, a tag or a commit: main..., HEAD~1, main..HEAD',
      }
    case 'no-revision':
      return {
        message: `There is no file, no folder and no revision '${file}'.`,
        ...(it.isShallow && shallow),
      }
    case 'no-common-beginning':
      return {
        message: `${file} has no beginning in common with what it is compared with.`,
        ...(it.isShallow && shallow),
      }
    case 'not-stored':
      return { message: `${file} is not stored in this clone.`, ...(it.isShallow && shallow) }
    case 'in-a-submodule':
      return { message: `${file} lies in a submodule, whose files are not in this repository.` }
    case 'behind-a-link':
      return {
        message: `${file} leads through a link to a folder, which a revision does not follow.`,
        details: 'Name the folder or the file where it lies.',
      }
    case 'outside-the-repository':
      return { message: `${file} lies outside the repository, so no revision has it.` }
    case 'compared-with-nothing':
      return {
        message: `'${file}' is a file or a folder, and there is not one other to compare it with.`,
        details: 'Name two files or folders, or a revision first: main... FILE',
      }
    case 'compared-with-folder':
      return {
        message: `${file} is one declaration, and '${it.folder.quote}' is a folder that does not hold exactly one.`,
        details: 'Name the file in it that is meant, or two folders.',
      }
    case 'bare-repository':
      return {
        message: 'This repository is bare: there are no files beside its revisions that they could be compared with.',
        details: 'Name two revisions: HEAD~1..HEAD',
      }
    case 'on-no-side':
      return { message: `${file} is on neither side, so there is nothing to compare.` }
    case 'git-failed':
      return { message: `git could not read ${file}: ${it.said.quote}` }
    case 'git-silent':
      return {
        message: `git ended with code ${it.code} and did not say why, so ${file} is not read.`,
        details: withoutGit,
      }
    case 'git-not-started':
      return { message: `git cannot be started: ${systemReason(it.code)}.`, details: withoutGit }
    case 'git-killed':
      return {
        message: `git was stopped before it had answered (${it.signal}).`,
        suggestion: 'Run this again.',
      }
    case 'git-says-too-much':
      return {
        message: `git answers with more than 256 MB, so ${file} is not read.`,
        details: 'Name fewer files or folders.',
      }
  }
}

const shallow = {
  suggestion: 'This clone holds only a part of the history: fetch the rest with git fetch --unshallow.',
  details: 'In GitHub Actions: fetch-depth: 0 below actions/checkout',
} as const

function say(file: string, it: FileMistake): FileWords {
  switch (it.is) {
    case 'no-match':
      return { message: `No file matches ${file || "''"}.`, ...filesHere(it) }
    case 'no-usual-file':
      return { message: `There is no ${file} here.`, ...filesHere(it) }
    case 'missing':
      return { message: `No file matches ${file}.` }
    case 'no-declaration':
      return {
        message: `No file in ${file} is a declaration.`,
        ...(it.passed && { suggestion: passedOver }),
        details: 'A declaration is a YAML file that begins with the key forthright.',
      }
    case 'unread':
      return {
        message: `${file} looks like a declaration or a part of one, and nothing here reads it${it.character === undefined ? '' : `: it holds the character ${it.character.quote}, which cannot be seen`}.`,
        details:
          'A declaration begins with the line forthright: 1, a part is named under include in its declaration. What is neither is passed over where a line of .forthrightignore names it.',
      }
    case 'not-a-file':
      return { message: `${file} is no file, so it is not read.` }
    case 'too-large':
      return { message: `${file} has more than 20 MB, so it is not read.` }
    case 'link':
      return {
        message: `${file} is a link, and links are not followed here.`,
        suggestion: 'Put the file itself there.',
      }
    case 'too-many-patterns':
      return { message: `${file} has more than 1 MB, so it is not read.` }
    case 'read-once':
      return {
        message: 'Standard input can be read only once, and both sides of the comparison name it.',
        details: 'Name a file or a folder for one of them: forthright diff OLD.yaml -',
      }
    case 'unreadable':
      return { message: `${file} cannot be read: ${reasonFor(file, it)}.` }
    case 'unkept':
      return {
        message: `The cache ${file} takes nothing: ${reasonFor(file, it)}.`,
        suggestion: 'The next run has to work again.',
      }
    case 'unwatched':
      return {
        message: `${file} cannot be watched: ${it.code === 'ENOSPC' ? 'the system watches no more folders' : reasonFor(file, it)}. Changes in it are not seen.`,
      }
    case 'unreadable-part':
      return { message: `${it.within.quote} cannot be read: ${reasonFor(it.within.quote, it)}.` }
    case 'taken':
      return {
        message: `${file} exists, so it is not overwritten. Nothing was written.`,
        suggestion: 'Name another file with --out.',
      }
    case 'not-written':
      return { message: `${file} cannot be written: ${reasonFor(file, it)}. Nothing was written.` }
    case 'unwritable':
      return { message: `${file} cannot be written: ${reasonFor(file, it)}.` }
    case 'declaration':
      return {
        message: `${file} belongs to a declaration, so no report is written over it.`,
        suggestion: anotherFile,
      }
    case 'baseline':
      return {
        message: `${file} is a baseline, so no report is written over it.`,
        suggestion: anotherFile,
      }
    case 'list-of-outputs':
      return {
        message: `${file} is a list of outputs, so no report is written over it.`,
        suggestion: anotherFile,
      }
    case 'written-twice':
      return {
        message: `Two outputs of this run would be written into ${file}. Nothing was written.`,
        suggestion: anotherFile,
      }
    case 'no-place-for-a-report':
      return {
        message: `${file} is ${found[it.found]}, and a report replaces nothing but a file.`,
        suggestion: anotherFile,
      }
    case 'leads-out':
      return {
        message: `${file} leads by a link out of the folder of the settings that name it, so nothing was written there.`,
        suggestion: 'Take the link away, or name the folder on the command line with --out.',
      }
    case 'not-a-folder':
      return { message: `${file} is a file, and --out names a folder.` }
    case 'broken-manifest':
      return {
        message: `${file} is not a list of outputs, so nothing shows which files there may be replaced.`,
        suggestion: 'Restore it, or delete it and the outputs.',
      }
    case 'busy':
      return {
        message: `Another run is writing into ${file}, so nothing was written there.`,
        suggestion: 'Wait for it, and run this again.',
      }
    case 'no-lock':
      return {
        message: `${file} is no lock of forthright, so it is left alone, and nothing was written there.`,
        suggestion: 'Move it away: by this name, runs keep each other from writing at the same time.',
      }
    case 'edited':
      return {
        message: `${file} was changed since forthright wrote it, so it is not replaced. Nothing was written.`,
        suggestion: 'Put what was changed into the declaration; --force then writes the file again.',
      }
    case 'closed-output':
      return {
        message: `${file} cannot be read: ${reasonFor(file, it)}. So it is not replaced, and nothing was written.`,
        suggestion: '--force writes the file again, whatever stands in it.',
      }
    case 'changed-meanwhile':
      return {
        message: `${file} was changed while this ran, so it is not written.`,
        suggestion: 'Run it again.',
      }
    case 'no-place':
      return {
        message: `${file} is not changed at ${it.at.quote || 'several places'}: ${noPlace[it.because]}.`,
      }
    case 'foreign':
      return {
        message: `${file} was not written by forthright, so it is not replaced. Nothing was written.`,
        suggestion: 'Move it away, or name another folder with --out.',
      }
    case 'no-baseline':
      return {
        message: `${file} is no baseline, so it is neither read nor overwritten.`,
        details: 'Restore it, or name another file with --baseline.',
      }
    case 'no-such-baseline':
      return {
        message: `There is no baseline ${file}.`,
        details: 'Write it with --write-baseline: then what is found now is known.',
      }
    default:
      return sayOfGit(file, it)
  }
}

const passedOver =
  'What .gitignore, .forthrightignore or the settings leave out was passed over: what is named itself is read all the same.'

const filesHere = ({ nearest, here, more }: FilesHere): Omit<FileWords, 'message'> => ({
  ...(nearest !== undefined && { suggestion: `Did you mean ${nearest.quote}?` }),
  details:
    here.length === 0
      ? more === 0
        ? 'There is no YAML file here.'
        : `There is no YAML file in this folder, and ${more} in folders below it.`
      : `Files here: ${[...here.map(({ quote }) => quote), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')}`,
})

/** Why the system says no to a file, which is not named again. */
function reasonFor(file: string, { code, part }: { readonly code: string; readonly part?: Quoted }): string {
  if (part?.quote !== file) return systemReason(code, part?.quote)
  return code === 'ELOOP' ? systemReason(code) : systemReason(code, 'it')
}

const noPlace = {
  shared: 'what stands there is shared by an anchor, and would change at other places too',
  unusual: 'it is written in a way that only its author should touch',
  nowhere: 'nothing can be added there, because a short form or a plain value stands there',
  overlap: 'two changes are of the same words',
} as const

const found = { folder: 'a folder', link: 'a link', device: 'a device or a pipe' } as const
