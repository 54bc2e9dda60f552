/** The papers of a notice, each with the one that a panel on it has: the colours that words stand on. */
export const paper = { light: '#fdfcfa', lightRaised: '#f5f3ee', dark: '#17181b', darkRaised: '#212328' } as const

/** The contrast from which on words can be read (WCAG 2.2, 1.4.3). */
export const readable = 4.5

/** The contrast from which on words can be read by those who see little (WCAG 2.2, 1.4.6). */
export const wellReadable = 7

/** How far two colours are apart, from 1 to 21 (WCAG 2.2, contrast ratio); each as `#1f4e79`. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * A colour for words on some paper: itself where it can be read well enough, else the nearest of its own hue that can, darker on
 * light paper and lighter on dark.
 */
export function inkOn(colour: string, ground: string, ratio: number = readable): string {
  if (contrast(colour, ground) >= ratio) return colour
  const end = luminance(ground) > 0.18 ? 0 : 255
  for (let step = 1; step <= 100; step += 1) {
    const ink = mixed(colour, end, step / 100)
    if (contrast(ink, ground) >= ratio) return ink
  }
  return end === 0 ? '#000000' : '#ffffff'
}

/**
 * A colour as it is declared, and as it is for words on light and on dark paper: panels are darker than white paper and
 * lighter than dark paper, and what can be read on them can be read on both.
 */
export const inksOf = (colour: string) => ({
  plain: colour.toLowerCase(),
  onLight: inkOn(colour.toLowerCase(), paper.lightRaised, wellReadable),
  onDark: inkOn(colour.toLowerCase(), paper.darkRaised, wellReadable),
})

const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))

/** A colour on its way to black or white: its hue stays. */
const mixed = (colour: string, end: number, part: number): string =>
  `#${channelsOf(colour)
    .map((channel) => Math.round(channel + (end - channel) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
