import type { Project } from '../checking/checked.js'
import { projectOf } from '../checking/project-of.js'
import { parse } from '../reading/parse.js'
import type { Texts } from './messages.js'

/** The declaration that some texts are, with the settings that hold for it. */
export function projectIn({ files, pictures, settings }: Omit<Texts, 'asOf'>, read = parse): Project {
  const held = settings && read(settings).value
  return { ...projectOf(files, pictures, read), ...(held && { settings: held }) }
}
