import type { Checked } from '../checking/checked.js'
import { atPlaces } from '../findings/finding.js'
import { printCitations } from '../law/citation.js'
import { visible } from '../source/characters.js'
import type { Place } from '../source/file.js'
import { wordsFor } from '../wording/languages.js'

/** What was found at some places of a declaration, with why it matters and the provisions that it rests on. */
export async function foundAt(isThere: (place: Place) => boolean, checked: Checked): Promise<readonly string[]> {
  const found = checked.findings.flatMap((finding) => atPlaces(finding, isThere) ?? [])
  if (found.length === 0) return []
  const words = await wordsFor(found)
  return found.map((finding) => {
    const { message, why, fix } = words.finding(finding)
    const law = printCitations(finding.cites)
    return [`**${finding.rule}**: ${visible([message, fix].join(' '))}`, visible(why), law === '' ? '' : `*${law}*`]
      .filter((text) => text !== '')
      .join('\n\n')
  })
}
