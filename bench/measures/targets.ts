/** How much a measure may be at most, and what it is today where that is more: a figure that only goes down. */
export interface Cap {
  readonly target: number
  /** Absent once the target is met. */
  readonly today?: number
}

/** A notice that is measured, and what is promised of it. */
export interface Measured {
  readonly notice: string
  /** Its declaration, from the root of the repository. */
  readonly path: string
  /** The words of the text that a transcription was made from, as `wc -w` counts them in its plain text; only of drafts. */
  readonly source?: number
  /** Absent where nothing is promised. */
  readonly words?: Cap
  /** Of the words, those in a run of eight that stands elsewhere in the notice. */
  readonly repeated: Cap
  /** Texts of the author, other than names, that stand at more than one place beyond the first layer. */
  readonly texts: Cap
  /** The school year of the hardest section; nothing is promised of a text that others published. */
  readonly grade?: Cap
}

const published = 'examples/as-published'

/** The notices that are committed. A draft may have two and a half times the words of its source. */
export const measured: readonly Measured[] = [
  {
    notice: 'members',
    path: 'examples/membership-club/privacy.yaml',
    words: { target: 1100 },
    repeated: { target: 0.08 },
    texts: { target: 0 },
    grade: { target: 9 },
  },
  {
    notice: 'shop',
    path: 'examples/online-shop/privacy.yaml',
    words: { target: 2300, today: 2358 },
    repeated: { target: 0.08 },
    texts: { target: 0 },
    grade: { target: 9 },
  },
  {
    notice: 'students',
    path: 'examples/college/privacy.yaml',
    words: { target: 2600 },
    repeated: { target: 0.08 },
    texts: { target: 0 },
    grade: { target: 9 },
  },
  {
    notice: 'visitors',
    path: 'examples/college/privacy.yaml',
    repeated: { target: 0.08 },
    texts: { target: 0 },
    grade: { target: 9 },
  },
  {
    notice: 'policy',
    path: `${published}/cmsuk.yaml`,
    source: 1786,
    words: { target: 4465 },
    repeated: { target: 0.08, today: 0.191 },
    texts: { target: 0 },
  },
  {
    notice: 'policy',
    path: `${published}/cqi-imsig.yaml`,
    source: 2120,
    words: { target: 5300 },
    // The text says for what it names a basis, which its purposes say too.
    repeated: { target: 0.08, today: 0.11 },
    texts: { target: 0 },
  },
  {
    notice: 'recruitment-marketing',
    path: `${published}/imperial-after-hours.yaml`,
    source: 1684,
    words: { target: 4210 },
    // The text lists once more what it lists.
    repeated: { target: 0.08, today: 0.155 },
    texts: { target: 0 },
  },
  {
    notice: 'policy',
    path: `${published}/institute-of-medical-illustrators.yaml`,
    source: 564,
    words: { target: 1600 },
    repeated: { target: 0.08, today: 0.171 },
    texts: { target: 0 },
  },
  {
    notice: 'privacy-policy',
    path: `${published}/international-mediation-institute.yaml`,
    source: 2486,
    words: { target: 6215 },
    repeated: { target: 0.08, today: 0.134 },
    texts: { target: 0 },
  },
]
