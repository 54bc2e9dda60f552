import { nameOfSection } from '../../../facts/nameless.js'
import { authorText } from '../../clauses/author-text.js'
import { clause } from '../../clauses/blocks.js'
import type { Scene } from '../../clauses/scene.js'
import type { Section as NoticeSection } from '../../tree/document.js'
import { wordsOf } from '../../tree/walk.js'
import { asked } from '../provisions.js'

/** The author's own sections that belong into a notice, each with the section it follows. */
export function ownSections(
  scene: Scene,
): readonly { readonly after: string | undefined; readonly section: NoticeSection }[] {
  return [...scene.model.sections.values()]
    .filter(({ notices }) => notices === undefined || (scene.notice !== undefined && notices.includes(scene.notice)))
    .flatMap((own) => {
      const gap = own.title ? undefined : scene.gap('gap.name', nameOfSection(own))
      const title = gap ?? (own.title && scene.text(own.title))
      const text = own.text ? authorText(scene, own.text) : []
      const clauses = text.length === 0 ? [] : clause(scene, `own.${own.id}`, asked.transparency, gap, ...text)
      return clauses.length === 0
        ? []
        : [
            {
              after: own.after,
              section: {
                id: `own-${own.id}`,
                title: wordsOf(title?.content ?? []),
                at: [own.at, ...(title?.at ?? [])],
                clauses,
              },
            },
          ]
    })
}
