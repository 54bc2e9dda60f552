import path from 'node:path'

/** Whether a file lies below a folder, by its path. */
export function liesBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}
