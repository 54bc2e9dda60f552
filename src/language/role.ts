/**
 * What each place where a text stands is for. A phrase is looked for wherever a text has the role that it matters to, not in
 * one field: the schema gives every text place one (`x-role`).
 */
export const roles = [
  /** How long something is kept, in words. */
  'period',
  /** The event from which a period runs. */
  'start',
  /** The event that ends a period. */
  'end',
  /** Who gets data, by name or as a sort of body. */
  'recipient',
  /** Where data come from. */
  'source',
  /** An act by its title. */
  'law',
  /** What data are called. */
  'data',
  /** Whom something is about. */
  'people',
  /** What is done with data, and to what end. */
  'purpose',
  /** What is decided or worked out about somebody, how, and what follows. */
  'decision',
  /** When people have a right, when they have not, and what it costs. */
  'right',
  /** When something happens. */
  'condition',
  /** A part of something: what alone it is about. */
  'limit',
  /** Why something is so, or is not there. */
  'reason',
  /** How people do something: agree, ask, take back. */
  'way',
  /** What protects data. */
  'safeguard',
  /** Somewhere: a country, a room, a part of the world. */
  'place',
  /** Whom to turn to. */
  'contact',
  /** What somebody or something of theirs is called. */
  'name',
  /** A heading, or the words that stand for a page. */
  'title',
  /** Sentences. */
  'prose',
  /** The wording of a notice that is published already, beside fields that tell the same. */
  'published',
  /** What an organisation keeps for itself. */
  'record',
] as const

export type Role = (typeof roles)[number]
