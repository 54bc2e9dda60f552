/**
 * The maps of the language that an author knows by a name of their own: an entry of a register, a basis, a contact. Every
 * other map is called by the field that it stands in. What each is called is for a language to say.
 */
export const titled = [
  'Root',
  'Notice',
  'Controller',
  'DataSubjectGroup',
  'Datum',
  'Source',
  'Recipient',
  'Customer',
  'Service',
  'Product',
  'RetentionRule',
  'Purpose',
  'Document',
  'Pledge',
  'Section',
  'Right',
  'Cookie',
  'Permission',
  'RootLintEntry',
  'UseFields',
  'Damaged',
  'Basis',
  'SpecialCondition',
  'CriminalCondition',
  'Contact',
  'ContactEmail',
  'ContactPost',
  'LabelledUrl',
  'Transfer',
  'Mechanism',
  'Marketing',
  'Definition',
] as const

/** A map by the name of its type, an explicit none that is written as a map, or what a settings file holds. */
export type Title = (typeof titled)[number] | 'None' | 'Settings'

/** The title of a type; undefined for one that its field names. */
export const titleOf = (type: string | undefined): Title | undefined => titled.find((title) => title === type)
