import { visible } from '../source/characters.js'

/** A character without width, which a reader does not see and a platform does not read over. */
const gap = '\u200b'

/**
 * What GitHub and GitLab make links, pictures or messages of wherever it stands in running text: people and teams that are
 * mentioned, numbers of issues, labels and milestones, names of emoji, addresses.
 */
const alive = /[@#!~$%&](?=[\p{L}\p{N}_"'])|:(?=\/\/)|:(?=[\w+-]+:)|\bGH(?=-\d)|\bwww(?=\.)/giu

/** What HTML reads as markup, and what a reader of Markdown may read as markup inside of HTML. */
const markup = /[&<>"'`*_[\]\\\u200b]/g

/** A text in a block of HTML in Markdown: in one line, and nothing in it does anything. */
export const inert = (text: string): string => inertCode(text.replace(alive, (found) => `${found}${gap}`))

/** The same in `<code>`, where no platform looks for more than markup: what is copied from there is what was written. */
export const inertCode = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .replace(markup, (found) => `&#${found.charCodeAt(0)};`)
