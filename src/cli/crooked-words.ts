import { linkGoneBack } from '../node/crooked.js'
import { misused, shortened } from '../reports/usage-error.js'
import { nameIn } from './misnamed-words.js'

/** Stops a command where a name goes through a link and back: the system and whoever reads it mean different files by it. */
export async function refuseCrooked(argv: readonly string[], cwd: string): Promise<void> {
  for (const word of argv) {
    const link = await linkGoneBack(nameIn(word), cwd)
    if (link !== undefined)
      throw misused(`'${shortened(word)}' goes into ${shortened(link)}, which is a link, and back.`, {
        details: 'Two places can be meant by that. Name it by a way without the link.',
      })
  }
}
