import { spawn } from 'node:child_process'

/** Has the system open an address. Where it cannot, nothing happens: whoever asked for it sees the address. */
export function openInBrowser(address: string): void {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open']
  const started = spawn(program, [...words, address], { detached: true, stdio: 'ignore' })
  started.on('error', () => {})
  started.unref()
}

/** `start` takes its first quoted word for a title. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
