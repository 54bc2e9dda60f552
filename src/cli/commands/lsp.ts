import { misused } from '../../reports/usage-error.js'
import { serve } from '../../server/serve.js'
import type { Io } from '../io.js'
import { tool } from '../tool.js'

/** What `lsp` can be told. */
export interface LspOptions {
  readonly asOf?: string
}

/** Answers an editor until that ends. */
export function lsp(_: readonly string[], { asOf }: LspOptions, io: Io): Promise<number> {
  const editor = io.editor?.()
  if (editor === undefined) {
    throw misused('lsp speaks with an editor, and here is a terminal.', {
      details: 'How editors start it: docs/editors.md',
    })
  }
  return serve(editor, { today: () => asOf ?? editor.today(), version: tool.version })
}
