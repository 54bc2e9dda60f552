/** The two ways to write: by questions, and in the text. */
export type View = 'guided' | 'text'

/** What a narrow window shows: where one writes, the notice, or what is to be found out. */
export type Pane = 'write' | 'notice' | 'open'
