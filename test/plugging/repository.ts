import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gitIn, writeInto } from '../folders.js'

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

/** A repository with the declaration of a club on its branch `main`. */
export function newRepository(): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'forthright-plugging-'))
  const origin = path.join(folder, 'origin')
  const clone = path.join(folder, 'clone')
  mkdirSync(origin)
  const git = (...args: readonly string[]): string => gitIn(origin, ...args)
  const write = (name: string, text: string): void => writeInto(origin, { [name]: text })
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
      gitIn(folder, 'clone', '-q', ...options, `file://${origin}`, clone)
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
