import { render } from 'preact'
import { newAsker } from '../asker.js'
import { newSession } from '../session.js'
import { Studio } from '../studio.js'
import { draftPort } from './draft-port.js'
import { FileBar } from './file-bar.js'
import { emptyDraft, type KeptDraft, openDrafts } from './kept-drafts.js'
import { lawAge } from './law-age.js'
import { PartsBar } from './parts-bar.js'
import type { Chosen } from './pickers.js'
import { folderSource, isFolder, type Source, textOf } from './sources.js'
import { type Links, Start } from './start.js'

/** What the licences are called. */
export const worksOfOthers = 'Works of others in this page, and their licences'

/** What differs between a site and a page that is one file. */
export interface Surroundings {
  /** Starts the program that works beside the page. */
  start(): Worker
  readonly typesets: boolean
  readonly links: Links
  /** This instant: the clock is read where the page begins, and nowhere else. */
  now(): string
}

/** Opens the page that has no server behind it: the first screen, or the draft that its address names. */
export async function openSite(place: HTMLElement, { start, typesets, links, now }: Surroundings): Promise<void> {
  const drafts = await openDrafts()
  const day = now().slice(0, 10)
  const law = lawAge(document.querySelector('meta[name="law-checked"]')?.getAttribute('content') ?? day, day)

  const work = async (begun: KeptDraft, source?: Source): Promise<void> => {
    const port = draftPort({ drafts, begun, source, typesets, day, now })
    const session = await newSession({ port, ...(await port.about()) }, (restarted) => newAsker(start, restarted))
    render(
      <Studio session={session}>
        <FileBar session={session} port={port} law={law} />
        <PartsBar session={session} port={port} />
      </Studio>,
      place,
    )
  }
  /** The draft of what was chosen: the one that holds the same already, or a new one. */
  const draftOf = async ({ handle }: Chosen, file: File): Promise<KeptDraft> => {
    const text = await textOf(file)
    const same = (await drafts.all()).find(
      ({ main, files }) => main === file.name && files.every((one) => one.name !== main || one.text === text),
    )
    const held = handle && { handle }
    if (same) {
      await drafts.change(same.id, (kept) => kept && { ...kept, ...held })
      return { ...same, ...held }
    }
    const files = [{ name: file.name, text, asFile: text }]
    return drafts.add({ ...{ main: file.name, files, pictures: {}, changed: now() }, ...held })
  }

  const addressOf = ({ id }: KeptDraft): string => `#draft-${id}`
  let here = location.hash
  const go = async (draft: KeptDraft, source?: Source): Promise<void> => {
    here = addressOf(draft)
    history.pushState(null, '', here)
    // Some browsers ask whoever sits before them; whatever they say, the page says what may be cleared.
    void navigator.storage?.persist?.()
    await work(draft, source)
  }
  // Back and forward within a declaration belong to it; another one, or none, begins anew.
  addEventListener('popstate', () => {
    if (location.hash !== here) location.reload()
  })
  const draft = (await drafts.all()).find((one) => addressOf(one) === here)
  if (draft) return work(draft, await sourceOf(draft))
  render(
    <Start
      {...{ drafts, law, links }}
      begin={async () => go(await drafts.add(emptyDraft))}
      goOn={async (kept) => go(kept, await sourceOf(kept))}
      open={async (chosen, file) => go(await draftOf(chosen, file), chosen.source)}
    />,
    place,
  )
}

/** The folder of a draft, as far as the browser still lets it be read. */
async function sourceOf({ handle }: KeptDraft): Promise<Source | undefined> {
  if (handle === undefined || !isFolder(handle)) return undefined
  return (await handle.queryPermission?.({ mode: 'read' })) === 'granted' ? folderSource(handle) : undefined
}
