/** A file as programs look for it: from the working folder, with forward slashes. */
export interface FileName {
  readonly path: string
  /** A reference to it: relative where it lies in the working folder, else absolute. */
  readonly uri: string
  /** Whether it lies in the working folder. */
  readonly isInside: boolean
}

/** How the files of findings are called by programs. */
export type NameFile = (file: string) => FileName
