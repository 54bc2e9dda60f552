import { fits } from '../reading/fits.js'
import { type Checked, type CheckOptions, checkWith, type Project, type Validate } from './phases.js'

/** Checks a declaration as `check` does, and loads the validator only when something in it may not fit the schema. */
export async function checkProject(project: Project, options: CheckOptions): Promise<Checked> {
  let isSure = true
  const accept: Validate = (written) => {
    isSure = fits(written.value)
    return { value: isSure ? written : undefined, findings: [] }
  }
  const checked = checkWith(accept, project, options)
  if (isSure) return checked
  const { validate } = await import('../reading/validate.js')
  return checkWith(validate, project, options)
}
