import type { Readable, Writable } from 'node:stream'
import type { SettingsLookup } from '../node/settings.js'
import type { Look } from '../reports/layout.js'
import type { Typed } from '../reports/typed-again.js'

/** A terminal on which questions can be asked. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** An editor at the other end of standard input and output. */
export interface Editor {
  readonly input: Readable
  readonly output: Writable
  /** Today in UTC: an editor stays for days. */
  today(): string
}

/** All that a command knows of the world it runs in; `bin/forthright.js` hands it over, tests make it up. */
export interface Io {
  stdout(text: string | Uint8Array): void
  stderr(text: string): void
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  /** Set where nothing is to be said of what is under way: no bar, no count. */
  readonly isQuiet?: boolean
  /** What was typed, for the command that comes next. */
  readonly typed?: Typed
  /** Runs the same command again, in this world. */
  readonly again?: (io: Io) => Promise<number>
  /** Told of each folder in which something was read or looked for. */
  readonly saw?: (folder: string) => void
  /** Ends what would go on for ever. */
  readonly stopped?: AbortSignal
  /** The file that standard input stands for: its name and its folder. */
  readonly stdinName?: string | undefined
  /** Finds the settings of declarations; without it there are none. */
  readonly settings?: SettingsLookup | undefined
  /** The folder of the settings that say where outputs go; absent where that was typed. */
  readonly outStaysIn?: string | undefined
  /** Undefined where nobody can answer: in a pipe, in CI. Asked for only where it is used: to open standard input takes time. */
  terminal?(): Terminal | undefined
  /** Undefined where somebody types: no editor can be at the other end. Asked for like the terminal. */
  editor?(): Editor | undefined
  readonly cwd: string
  /** Today in UTC, as an ISO calendar day. */
  readonly today: string
  /** Width of the terminal that each goes to; undefined where it goes elsewhere. */
  readonly columns: { readonly stdout: number | undefined; readonly stderr: number | undefined }
  /** Width of the terminal that errors go to, where somebody may watch how far a long run is; absent in CI. */
  readonly bar?: number | undefined
  /** The code of another thread; without it all is done in this one. */
  readonly thread?: URL | undefined
  readonly color: { readonly stdout: boolean; readonly stderr: boolean }
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean
  /** Whether a defect of this program is shown with its stack. */
  readonly debug: boolean
}

/** How a report is drawn on one of the two streams. */
export const lookOf = (io: Io, stream: 'stdout' | 'stderr'): Look => ({
  color: io.color[stream],
  columns: io.columns[stream],
  ascii: !io.unicode,
})
