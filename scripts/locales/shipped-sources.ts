import { readdirSync, readFileSync } from 'node:fs'
import type { Source } from './catalogue.js'

const folder = new URL('../../templates/locales/', import.meta.url)

/** The languages of `templates/locales`: `<tag>.yaml` holds messages, `<tag>.law.yaml` what stands in the law. */
export function shippedSources(): readonly Source[] {
  const files = readdirSync(folder).sort()
  const fileOf = (name: string) => ({
    path: `templates/locales/${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  })
  return files
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.law.yaml'))
    .map((name): Source => {
      const tag = name.slice(0, -'.yaml'.length)
      const law = `${tag}.law.yaml`
      return { tag, messages: fileOf(name), ...(files.includes(law) && { law: fileOf(law) }) }
    })
}
