import { visible } from '../source/characters.js'

/** Says that this program broke, not the declaration; with the stack where somebody looks for the cause. */
export function describeDefect(error: unknown, version: string, isDebugging: boolean): string {
  const stack = isDebugging && error instanceof Error ? `\n${error.stack}\n` : ''
  return visible(`\
Something in forthright broke: ${error instanceof Error ? error.message : String(error)}
That is a defect of forthright ${version}, not of your declaration. Report it with this text and the command;
FORTHRIGHT_DEBUG=1 adds the place in the code.
${stack}`)
}
