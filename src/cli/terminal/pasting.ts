import { Transform, type TransformCallback } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { setImmediate } from 'node:timers/promises'
import type { Terminal } from '../io.js'

const begin = '\u001b[200~'
const end = '\u001b[201~'

/** The beginning of the mark, where a read ended within it; no key is called so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a key that is no letter begins with it
const halfBegun = /\u001b\[20?0?$/

/** Several lines that came at once, and no key but Enter among them: nobody types so, whatever the terminal says. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys that are no letters
const severalLines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*[^\r\n][\r\n]+[^\r\n]/

/** What becomes of something pasted, and which keys those are that were typed. */
export interface Reading {
  readonly inField: (pasted: string) => string
  readonly typedAs?: (keys: string) => string
}

/** What was read: keys, or something pasted as it stands in the field. */
type Piece = { readonly keys: string } | { readonly pasted: string }

/**
 * The input of a terminal for one question, in which something pasted is no keys: its line ends are no Enter, its spaces and tabs pick
 * nothing. A terminal is asked to say where it begins and ends; of one that does not, several lines in one read are taken for it.
 */
class PastedInput extends Transform {
  readonly #typed = new StringDecoder('utf8')
  readonly #input: Terminal['input']
  readonly #inField: (pasted: string) => string
  /** What was pasted so far, while its end has not come. */
  #pasted: string | undefined
  #held = ''

  readonly #typedAs: (keys: string) => string

  constructor(input: Terminal['input'], { inField, typedAs = (keys) => keys }: Reading) {
    super()
    this.#input = input
    this.#inField = inField
    this.#typedAs = typedAs
  }

  get isTTY(): boolean {
    return 'isTTY' in this.#input && this.#input.isTTY === true
  }

  setRawMode(isRaw: boolean): void {
    if ('setRawMode' in this.#input && typeof this.#input.setRawMode === 'function') this.#input.setRawMode(isRaw)
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const read = this.#held + this.#typed.write(chunk)
    this.#held = halfBegun.exec(read)?.[0] ?? ''
    void this.#handOn(this.#piecesIn(read.slice(0, read.length - this.#held.length))).then(() => done(), done)
  }

  /** What is pasted comes as one key, since a prompt is drawn for each; as two, lest a word be taken for the name of a key. */
  async #handOn(pieces: readonly Piece[]): Promise<void> {
    for (const piece of pieces) {
      if ('keys' in piece) this.push(this.#typedAs(piece.keys))
      else
        for (const part of /^([\s\S])([\s\S]*)$/u.exec(piece.pasted)?.slice(1) ?? [])
          if (part !== '') this.emit('keypress', part, { sequence: part, ctrl: false, meta: false, shift: false })
      // Keys before something pasted are typed before it.
      if (pieces.length > 1) await setImmediate()
    }
  }

  #piecesIn(read: string): readonly Piece[] {
    if (read === '') return []
    // Whoever stops is heard, also where the end of what was pasted was lost.
    if (read === '\u0003') this.#pasted = undefined
    if (this.#pasted === undefined) {
      const at = read.indexOf(begin)
      if (at === -1) return [severalLines.test(read) ? { pasted: this.#inField(read) } : { keys: read }]
      this.#pasted = ''
      return [...(at === 0 ? [] : [{ keys: read.slice(0, at) }]), ...this.#piecesIn(read.slice(at + begin.length))]
    }
    const whole = this.#pasted + read
    const at = whole.indexOf(end)
    this.#pasted = at === -1 ? whole : undefined
    if (at === -1) return []
    return [{ pasted: this.#inField(whole.slice(0, at)) }, ...this.#piecesIn(whole.slice(at + end.length))]
  }
}

/** The streams of a terminal for one question, and what gives them back behind it. */
export interface Pasting {
  readonly streams: Terminal
  release(): void
}

/** Takes a terminal for one question. */
export function pasting({ input, output }: Terminal, reading: Reading): Pasting {
  const pasted = new PastedInput(input, reading)
  input.pipe(pasted)
  output.write('\u001b[?2004h')
  return {
    streams: { input: pasted, output },
    release() {
      input.unpipe(pasted)
      input.pause()
      output.write('\u001b[?2004l')
    },
  }
}
