import path from 'node:path'

/** Whether a file is a folder or lies below it, by its path. */
export function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

/** Whether a file lies below a folder, by its path. */
export const liesBelow = (file: string, folder: string): boolean =>
  path.relative(folder, file) !== '' && isBelow(file, folder)
