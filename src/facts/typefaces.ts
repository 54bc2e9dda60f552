/** A typeface that needs not be fetched: it is part of this program, or most readers have it. */
export interface Typeface {
  readonly name: string
  readonly kind: 'serif' | 'sans-serif'
  /** Whether it is part of this program, so that a PDF can be set in it. */
  readonly isBundled?: true
}

/** What comes with Windows, macOS, iOS or Android, or with this program. */
export const typefaces: readonly Typeface[] = [
  { name: 'Source Sans 3', kind: 'sans-serif', isBundled: true },
  ...[
    'Arial',
    'Calibri',
    'Candara',
    'Corbel',
    'Gill Sans',
    'Helvetica',
    'Helvetica Neue',
    'Lucida Grande',
    'Optima',
    'Roboto',
  ].map((name) => ({ name, kind: 'sans-serif' }) as const),
  ...['Segoe UI', 'Tahoma', 'Trebuchet MS', 'Verdana', 'system-ui', 'sans-serif'].map(
    (name) => ({ name, kind: 'sans-serif' }) as const,
  ),
  ...['Cambria', 'Charter', 'Constantia', 'Garamond', 'Georgia', 'Palatino', 'Times New Roman', 'serif'].map(
    (name) => ({ name, kind: 'serif' }) as const,
  ),
]

/** A typeface by its name, whatever its case. */
export const typefaceOf = (name: string): Typeface | undefined =>
  typefaces.find((it) => it.name.toLowerCase() === name.trim().toLowerCase())
