import { realpath } from 'node:fs/promises'
import { codeOf, isForbidden } from './error-code.js'
import { readRegular, type Unread } from './read-file.js'

/** Where files are read: the disk, or a revision of a repository. */
export interface Disk {
  /** What stands before the names of its files in findings: `main:`. */
  readonly prefix: string
  /** Where a file or a folder lies once links are followed, or why that cannot be said. */
  real(file: string): Promise<Real>
  /** The bytes of a file by where it really lies. */
  read(real: string): Promise<Uint8Array | Unread>
}

/** Where something really lies; links that lead in a circle cannot be read. */
export type Real = { readonly lies: string } | 'link-out' | 'no-file' | 'not-allowed' | 'not-opened' | 'unreadable-file'

/** The disk of this machine. */
export const ownDisk: Disk = {
  prefix: '',
  real: (file) =>
    realpath(file).then(
      (lies) => ({ lies }),
      (error: unknown) =>
        isForbidden(error) ? 'not-allowed' : codeOf(error) === 'ELOOP' ? 'unreadable-file' : 'no-file',
    ),
  read: readRegular,
}
