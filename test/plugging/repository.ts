import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository of forthright, which is also what `uses:` brings. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A declaration without findings. */
export const club = readFileSync(path.join(root, 'examples/membership-club/privacy.yaml'), 'utf8')

/** A git repository of a test, and the clone in which a pipeline runs. */
export interface Repository {
  readonly origin: string
  readonly clone: string
  /** Runs git in the repository. */
  git(...args: readonly string[]): string
  write(name: string, text: string): void
  /** Commits all there is. */
  commit(message: string): void
  /** Clones it, as a platform does before the first step. */
  checkout(...options: readonly string[]): string
  remove(): void
}

/** Git without the settings of whoever runs the tests. */
const runGit = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** A repository with the declaration of a club on its branch `main`. */
export function newRepository(): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'forthright-plugging-'))
  const origin = path.join(folder, 'origin')
  const clone = path.join(folder, 'clone')
  mkdirSync(origin)
  const git = (...args: readonly string[]): string => runGit(origin, ...args)
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(origin, name)), { recursive: true })
    writeFileSync(path.join(origin, name), text)
  }
  const commit = (message: string): void => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
  }
  git('init', '-q', '-b', 'main')
  write('privacy.yaml', club)
  commit('notice: declare what the club does')
  return {
    ...{ origin, clone, git, write, commit },
    checkout(...options) {
      rmSync(clone, { recursive: true, force: true })
      runGit(folder, 'clone', '-q', ...options, `file://${origin}`, clone)
      return clone
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The declaration with a company in the United States that gets the data of members; nothing protects them there. */
export const withVendor = club
  .replace(
    '\nrecipients:\n',
    '\nrecipients:\n  tally:\n    { name: Tallymark Inc., role: processor, does: counts visits, countries: [US] }\n',
  )
  .replace('    recipients: none\n', '    recipients: [tally]\n')
