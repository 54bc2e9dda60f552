import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { FileProblem, GitMistake } from '../findings/file-problem.js'
import { codeOf, isForbidden } from './error-code.js'
import { UnusableSettings } from './unusable-settings.js'

/** A file of a revision: what it is, and the object that holds it. */
export interface GitEntry {
  readonly kind: 'file' | 'link' | 'submodule'
  readonly object: string
  readonly size: number
}

/** Something that git was asked for, or why it has no answer. */
export type Asked<Answer> = Answer | FileProblem

/** Whether git had no answer. */
export const isProblem = (answer: unknown): answer is FileProblem =>
  typeof answer === 'object' && answer !== null && 'mistake' in answer

/**
 * Nothing that a repository or its surroundings set may run or reach out: no hooks, no monitor of files, no replaced objects,
 * no fetching of what a partial clone lacks. Only commands that read objects are asked for, and none of them converts.
 */
const harmless = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((it) => ['-c', it]),
]

/** What git is told of the world: where programs and its user's settings are, and nothing of its own variables. */
const surroundings = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|LC_|LANG|LD_|DYLD_)/i.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: '',
  }
}

const most = 256 * 1024 * 1024

interface Ran {
  readonly out: Buffer
  readonly problem?: GitMistake
}

function git(cwd: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: surroundings(), encoding: 'buffer', maxBuffer: most, windowsHide: true } as const
    execFile('git', [...harmless, ...args], options, (error, out, said) => {
      if (error === null) return resolve({ out })
      const problem = mistakeOf(error, said.toString())
      if (problem.is !== 'no-repository') return resolve({ out, problem })
      return resolve(isClosed(cwd).then((is) => ({ out, problem: is ? { is: 'closed-repository' } : problem })))
    })
  })
}

/** Whether there is a repository, in which this user may not read: to git, there is none. */
async function isClosed(folder: string): Promise<boolean> {
  const repository = path.join(folder, '.git')
  const above = path.dirname(folder)
  for (const needed of ['.', 'HEAD', 'objects', 'refs']) {
    const error = await access(path.join(repository, needed), constants.R_OK).catch((it: unknown) => it)
    if (isForbidden(error)) return true
    if (needed === '.' && error !== undefined) return above !== folder && isClosed(above)
  }
  return false
}

/** How git ended: by the code of its own, by one of the system where it was never started, or by a signal. */
type Ended = Pick<ExecFileException, 'code' | 'signal'>

function mistakeOf(ended: Ended, said: string): GitMistake {
  const broken = brokenBy(ended)
  if (broken !== undefined) return broken
  if (/not a git repository/i.test(said)) return { is: 'no-repository' }
  if (/dubious ownership/i.test(said)) return { is: 'distrusted-repository' }
  // A clone may have been made without some files, and nothing is fetched.
  if (/lazy fetching|promisor remote/i.test(said)) return { is: 'not-stored', isShallow: false }
  const [first = ''] = said.split('\n')
  const words = first.replace(/^(?:fatal|error): /, '').trim()
  return (words === '' ? silentBy(ended) : undefined) ?? { is: 'git-failed', said: quoted(words) }
}

const silentBy = ({ code }: Ended): GitMistake | undefined =>
  typeof code === 'number' && code !== 0 ? { is: 'git-silent', code: String(code) } : undefined

/** Why git gave no answer at all, or a part of one; undefined where it answered and went its way. */
function brokenBy({ code, signal }: Ended): GitMistake | undefined {
  if (code === 'ENOENT') return { is: 'no-git' }
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { is: 'git-says-too-much' }
  if (typeof code === 'string') return { is: 'git-not-started', code }
  return typeof signal === 'string' ? { is: 'git-killed', signal } : undefined
}

/** Git says nothing of a name that it does not know, and ends with this. */
const isUnknownName = (problem: GitMistake): boolean =>
  problem.is === 'git-failed' || (problem.is === 'git-silent' && problem.code === '1')

/** A branch, a tag, a commit, or a way from one: no path, no option, nothing unseen. */
const isName = (revision: string): boolean =>
  /^[^-:\s\p{Cc}][^:\p{Cc}]{0,249}$/u.test(revision) && !revision.includes('..')

/** The commit that a revision means. */
export async function commitOf(revision: string, cwd: string): Promise<Asked<string>> {
  if (!isName(revision)) return { file: revision, mistake: { is: 'no-name-of-a-revision' } }
  const { out, problem } = await git(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  const commit = out.toString().trim()
  if (problem === undefined && /^[0-9a-f]{40,64}$/.test(commit)) return commit
  if (problem !== undefined && !isUnknownName(problem)) return { file: revision, mistake: problem }
  return { file: revision, mistake: { is: 'no-revision', isShallow: await isShallow(cwd) } }
}

/** The last commit that two have in common. */
export async function commonCommit(one: string, other: string, revision: string, cwd: string): Promise<Asked<string>> {
  const { out, problem } = await git(cwd, ['merge-base', '--end-of-options', one, other])
  if (problem !== undefined && !isUnknownName(problem)) return { file: revision, mistake: problem }
  const [commit = ''] = out.toString().trim().split('\n')
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit
  return { file: revision, mistake: { is: 'no-common-beginning', isShallow: await isShallow(cwd) } }
}

/** Whether a part of the history is missing. */
export async function isShallow(cwd: string): Promise<boolean> {
  const { out } = await git(cwd, ['rev-parse', '--is-shallow-repository'])
  return out.toString().trim() === 'true'
}

/** Whether a repository has no files beside its revisions. */
export async function isBare(cwd: string): Promise<boolean | FileProblem> {
  const { out, problem } = await git(cwd, ['rev-parse', '--is-bare-repository'])
  return problem ? { file: '.', mistake: problem } : out.toString().trim() === 'true'
}

/** Where a folder lies in its repository: `clients/acme/`, empty at the top. */
export async function prefixOf(cwd: string): Promise<Asked<string>> {
  const { out, problem } = await git(cwd, ['rev-parse', '--show-prefix'])
  return problem ? { file: '.', mistake: problem } : out.toString().replace(/\n$/, '')
}

/** The files at and below some paths in a commit; folders themselves are in no list, a submodule is one entry. */
export async function entriesAt(
  commit: string,
  paths: readonly string[],
  cwd: string,
): Promise<Asked<ReadonlyMap<string, GitEntry>>> {
  const asked = paths.filter((it) => it !== '')
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', commit]
  const { out, problem } = await git(cwd, asked.length < paths.length ? args : [...args, ...asked])
  if (problem) return { file: commit.slice(0, 7), mistake: problem }
  return new Map(
    out
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, mode = '', object = '', size = '', file = ''] =
          /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([\s\S]*)$/.exec(line) ?? []
        const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file'
        return file === '' ? [] : [[file, { kind, object, size: Number(size) || 0 }] as const]
      }),
  )
}

/** The bytes of some objects, those that are stored here: one process for all of them. Throws UnusableSettings where git breaks off. */
export function blobsOf(objects: readonly string[], cwd: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (objects.length === 0) return Promise.resolve(new Map())
  return new Promise((resolve, reject) => {
    const isBroken = (ended: Ended): boolean => {
      const mistake = brokenBy(ended) ?? (isSilent ? silentBy(ended) : undefined)
      if (mistake !== undefined) reject(new UnusableSettings([], [{ file: '.', mistake }]))
      return mistake !== undefined
    }
    const child = spawn('git', [...harmless, 'cat-file', '--batch'], { cwd, env: surroundings(), windowsHide: true })
    const chunks: Buffer[] = []
    let isSilent = true
    child.stderr.on('data', () => {
      isSilent = false
    })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => isBroken({ code: codeOf(error) }))
    child.on('close', (code, signal) => {
      if (!isBroken({ code, ...(signal !== null && { signal }) })) resolve(blobsIn(Buffer.concat(chunks)))
    })
    // It may end before it has read all: what it has not answered is not stored here.
    child.stdin.on('error', () => {})
    child.stdin.end(objects.map((object) => `${object}\n`).join(''))
  })
}

function blobsIn(out: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    if (end < 0) break
    const [object = '', type = '', size = '0'] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    blobs.set(object, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return blobs
}
