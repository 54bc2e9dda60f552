import { fileURLToPath, pathToFileURL } from 'node:url'

/** The path of the file that an editor means; undefined for a text that is in no file yet: `untitled:1`. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** What a file is called in findings: its path, else the address that its editor has for it. */
export const nameOf = (uri: string): string => pathOf(uri) ?? uri

/** The address of a file that no editor has told. */
export const uriOf = (name: string): string => (/^[a-z][a-z\d+.-]+:/i.test(name) ? name : pathToFileURL(name).href)
