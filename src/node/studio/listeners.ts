import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { watchFolders } from '../watch-folders.js'
import { headWith } from './answering.js'
import type { FileStore } from './file-store.js'

/** The pages that are open: they are told what somebody else changed. */
export interface Listeners {
  add(response: ServerResponse): void
  /** Tells all pages in which state a file is now. */
  tell(name: string, state: string): void
  /** Watches the folders of whatever the pages have read. */
  follow(): void
  close(): void
}

/** Tells pages of changes that did not come from them; `left` is called when the last page has gone. */
export function listeners(root: string, store: FileStore, left: () => void): Listeners {
  const open = new Set<ServerResponse>()
  const watch = watchFolders(() => {})
  const tell = (name: string, state: string): void => {
    for (const page of open) page.write(event(name, state))
  }
  const follow = (): void =>
    watch.follow(new Set([root, ...[...store.known.keys()].map((name) => path.dirname(path.resolve(root, name)))]))
  const listen = async (): Promise<void> => {
    while ((await watch.next()) !== undefined) {
      for (const [name, before] of [...store.known]) {
        const state = await store.look(name)
        if (state !== before) tell(name, state)
      }
    }
  }
  follow()
  void listen()
  return {
    follow,
    tell,
    add(response) {
      response.writeHead(200, headWith({ 'content-type': 'text/event-stream' }))
      response.write(': listening\n\n')
      open.add(response)
      response.on('close', () => {
        open.delete(response)
        if (open.size === 0) left()
      })
    },
    close() {
      watch.close()
      for (const page of open) page.end()
    },
  }
}

const event = (name: string, state: string): string => `event: changed\ndata: ${JSON.stringify({ name, state })}\n\n`
