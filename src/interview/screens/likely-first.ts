import type { Option } from '../form.js'

/** The sorts of which the words speak come first. */
export function likelyFirst(options: readonly Option[], words: string): readonly Option[] {
  const said = new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem))
  const isLikely = ({ label, hint = '', aliases = [] }: Option): boolean =>
    (
      [label, hint, ...aliases]
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).some((word) => said.has(stem(word)))
  return [...options.filter(isLikely), ...options.filter((one) => !isLikely(one))]
}

const stem = (word: string): string => word.replace(/(?:s|es)$/, '')
