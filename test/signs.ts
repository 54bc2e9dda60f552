/** Characters as readers see them, each made of several that mean something else alone. */
export const signs = [
  '𝒳', // two units
  'q\u0323\u0332', // a letter and its marks
  '👨‍👩‍👧‍👦', // a family
  '👍🏽', // a hand and its colour
  '🇩🇪', // a flag
  '1\ufe0f\u20e3', // a key
  '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', // a flag in tags
] as const

/** Parts of a sign in a text where the sign is not whole: nothing of it may be left once it is taken out. */
export function tornIn(text: string, sign: string): readonly string[] {
  const parts = [...sign].filter((part) => part > '\u007f')
  const rest = text.replaceAll(sign, '\n')
  return [...rest.matchAll(/.*/g)].flatMap(([line]) =>
    parts.some((part) => line.includes(part)) ||
    /\\u\{?d[89a-f]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/i.test(line)
      ? [line.slice(0, 120)]
      : [],
  )
}
