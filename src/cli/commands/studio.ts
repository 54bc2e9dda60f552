import path from 'node:path'
import { inTheWayOf } from '../../node/refusal.js'
import { openInBrowser } from '../../node/studio/open-in-browser.js'
import { pageFolder } from '../../node/studio/page-files.js'
import { serveStudio } from '../../node/studio/serve-studio.js'
import { unusableFor } from '../../node/studio/unusable-for.js'
import { unusable } from '../../reports/file-problems.js'
import { misused } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import type { Io } from '../io.js'

/** What `studio` can be told. */
export interface StudioOptions {
  readonly open?: true
  readonly asOf?: string
}

/** Shows the page of a declaration until nobody looks at it any more. */
export async function studio(
  [name = 'privacy.yaml']: readonly string[],
  options: StudioOptions,
  io: Io,
): Promise<number> {
  const file = path.resolve(io.cwd, name)
  const blocked = await inTheWayOf({ name, path: file })
  if (blocked !== undefined) throw await unusable([{ file: name, mistake: { is: 'unreadable', ...blocked } }])
  const problem = await unusableFor(file)
  if (problem !== undefined) throw misused(`${visibleName(name)} ${problem}.`)
  const page = pageFolder()
  if (page === undefined) throw misused('The page is not there.', { details: 'npm run build makes it' })
  const held = await io.settings?.of(path.dirname(file))
  const running = await serveStudio({
    ...{ file, page, day: () => options.asOf ?? io.today },
    ...(held && { settings: held.tree.file, within: held.folder }),
  })
  io.stopped?.addEventListener('abort', running.close)
  io.stderr(`${visibleName(name)} is shown at this address, to this computer alone. Ctrl-C ends it.\n`)
  io.stdout(`${running.address}\n`)
  if (options.open) openInBrowser(running.address)
  await running.ended
  return 0
}
