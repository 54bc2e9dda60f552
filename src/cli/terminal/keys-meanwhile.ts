import { setImmediate } from 'node:timers/promises'
import type { Terminal } from '../io.js'

/**
 * Lets go of what was typed before a question was there: it was meant for none, and would answer one that nobody has read. Tells
 * whether it was Ctrl-C. Only a terminal has keys that come early; whatever else is read was written to be read.
 */
export async function stoppedMeanwhile({ input }: Terminal): Promise<boolean> {
  if (!('isTTY' in input && input.isTTY === true)) return false
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(true)
  let typed = ''
  const hear = (keys: Buffer | string): void => {
    typed += String(keys)
  }
  input.on('data', hear)
  input.resume()
  // What waits is read between two of these.
  await setImmediate()
  await setImmediate()
  input.off('data', hear)
  input.pause()
  return typed.includes('\u0003')
}
