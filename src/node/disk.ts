import { realpath } from 'node:fs/promises'
import type { NotHandedOut } from '../reading/mistakes/include-mistake.js'
import { codeOf, isForbidden, systemCode } from './error-code.js'
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

/** Where something really lies, or why that cannot be said. */
export type Real = { readonly lies: string } | 'link-out' | 'no-file' | 'not-allowed' | 'not-opened' | NotHandedOut

/** Whether it is known where something lies. */
export const isPlace = (real: Real): real is { readonly lies: string } => typeof real === 'object' && 'lies' in real

/** The disk of this machine. */
export const ownDisk: Disk = {
  prefix: '',
  real: (file) =>
    realpath(file).then(
      (lies) => ({ lies }),
      (error: unknown) =>
        isForbidden(error)
          ? 'not-allowed'
          : codeOf(error) === 'ENOENT'
            ? 'no-file'
            : { mistake: 'unreadable-file', code: systemCode(error) },
    ),
  read: readRegular,
}
