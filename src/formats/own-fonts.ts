/**
 * The families of our fonts as the template calls them, each as long as the name that it takes the place of. The native compiler
 * knows the fonts of the machine too: where one has the name of ours and another weight, a notice would be set in it there, and
 * in other bytes elsewhere.
 */
const families: readonly (readonly [name: string, own: string])[] = [
  ['Source Sans 3', 'Forthright S3'],
  ['DejaVu Sans Mono', 'Forthright SMono'],
]

/** A font under a family name that no machine has. */
export function ownFont(font: Uint8Array): Uint8Array {
  const renamed = Uint8Array.from(font)
  for (const [name, own] of families)
    for (const spell of [inTwoBytes, inOneByte]) {
      const sought = spell(name)
      for (let at = find(renamed, sought, 0); at !== -1; at = find(renamed, sought, at + 1)) renamed.set(spell(own), at)
    }
  return renamed
}

/** Names stand in a font with a zero before each letter, and once more without for old programs; it is sought from the first letter on. */
const inTwoBytes = (name: string): Uint8Array =>
  Uint8Array.from([...name].flatMap((sign) => [sign.charCodeAt(0), 0]).slice(0, -1))

const inOneByte = (name: string): Uint8Array => Uint8Array.from([...name].map((sign) => sign.charCodeAt(0)))

function find(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought
  let at = bytes.indexOf(first, from)
  while (at !== -1 && !sought.every((byte, index) => bytes[at + index] === byte)) at = bytes.indexOf(first, at + 1)
  return at
}
