import { validate } from '../reading/validate.js'
import { type Checked, type CheckOptions, checkWith, type Project } from './phases.js'

export type { Checked, CheckOptions, Lowered, Project, Suppressed } from './phases.js'

/** Checks a declaration at once, without waiting for anything to be loaded. */
export const check = (project: Project, options: CheckOptions): Checked => checkWith(validate, project, options)
