import type { Tools } from '../formats/format.js'
import type { TypesetEngine } from '../formats/typeset-engine.js'

/** What formats need of this machine; each is loaded when it is first asked for, and once. */
export function localTools(): Tools {
  let engine: Promise<TypesetEngine> | undefined
  return {
    typesetEngine: () => {
      engine ??= import('./typeset.js').then(({ loadTypesetEngine }) => loadTypesetEngine())
      return engine
    },
  }
}
