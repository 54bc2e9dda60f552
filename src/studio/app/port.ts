import type { SourceFile } from '../../source/file.js'

/** A file as it lies on the disk: its text, and the state by which it is known again. */
export interface Stored {
  readonly text: string
  readonly state: string
}

/** What is known of a file that is not there. */
export const gone = 'gone'

/** What is said where nobody answers any more. */
export const ended = 'The program that saves has ended. Start forthright studio again; until then nothing is saved.'

/** What became of a save: the new state, or that the file is no longer what it was. */
export type Saved = { readonly state: string } | { readonly changed: true }

/** The main file, the day whose law applies, and the settings that hold. */
export interface AboutFile {
  readonly main: string
  /** What it is known by in this browser, in which two may have the same name. */
  readonly knownAs: string
  /** Whether there is such a file yet. */
  readonly isThere: boolean
  readonly day: string
  readonly settings?: SourceFile
}

/** Where texts come from and go to. */
export interface Port {
  /** Says that all is saved, and where. */
  readonly saved: string
  /** Says whether this page can be closed now that it is. */
  readonly whenSaved: string
  /** Whether a PDF can be typeset here. */
  readonly typesets: boolean
  about(): Promise<AboutFile>
  /** Undefined where there is no such file; it rejects where the file cannot be read, or is no text in UTF-8. */
  read(name: string): Promise<Stored | undefined>
  readPicture(name: string): Promise<Uint8Array | undefined>
  write(name: string, text: string, state: string): Promise<Saved>
  /** Tells of files that somebody else changed, until the page is closed. */
  listen(tell: (name: string, state: string) => void, lost: () => void): void
}
