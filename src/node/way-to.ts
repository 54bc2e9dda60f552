import path from 'node:path'

/** How a file or a folder is called in a run: by the way to it from where the command runs. */
export const wayTo = (place: string, cwd: string): string =>
  (path.relative(cwd, place) || '.').replaceAll(path.sep, '/')
