import type { Because, ChangeClass } from '../../changes/change-class.js'

/** What each class asks, as a heading. */
export const classHeadings: Readonly<Record<ChangeClass, string>> = {
  must: 'must: tell people, or ask them again, before it takes effect',
  should: 'should: tell people before it takes effect',
  notable: 'notable: read both',
  editorial: 'editorial: other words, the same facts',
}

/** The words of a page that shows what changed. */
export const pageWords = {
  title: 'What changed',
  contents: 'On this page',
  skip: 'Skip to the changes',
  old: 'before',
  now: 'now',
  nothing: 'Nothing stands here.',
  notice: (title: string, name: string): string => `${title} (${name})`,
  more: (count: number): string => `and ${count} more`,
  law: (days: string): string => `Law, from ${days}`,
  unmarked: 'Changed without a mark',
  unread: 'Not compared, since it cannot be read for certain',
} as const

/** Why a change is in its class: one or two full sentences. */
export const reasonsForClass: Readonly<Record<Because, string>> = {
  'further-purpose': 'You hold these data for something else. Before you use them for this, people have to be told.',
  'further-use': 'You hold these data for another purpose. Before you use them for this one, people have to be told.',
  'consent-does-not-cover':
    'People agreed before this was there, so what they agreed to does not cover it. Ask them again, or leave them out.',
  'consent-in-other-words': 'People agreed to this in other words. If it is more than those said, ask them again.',
  recipient: 'More people or organisations get data than people were told.',
  'recipient-decides': 'Who gets data is something else to you than people were told.',
  'limit-lifted': 'A limit on what somebody gets is gone or wider.',
  abroad: 'Data go to a place outside the area of the law that protects them.',
  'kept-longer': 'Data are kept longer than people were told.',
  'without-period': 'People were told how long data are kept, and now are not.',
  controller: 'Who decides about the data is not who people were told.',
  basis: 'The legal basis is not the one that people were told, and their rights depend on it.',
  right: 'How people can use their rights, or what stands against it, is not what they were told.',
  promise: 'A promise is taken back or limited. People may have relied on it.',
  sensitive: 'Data that the law guards more closely are used, or are used for another reason.',
  decision: 'A computer decides or works out something about people that they were not told of.',
  marketing: 'People get advertising, or lose a way to stop it, that they were not told of.',
  device: 'Something more is stored on or read from people’s devices. It needs their consent, unless it is exempt.',
  'fact-in-words': 'A fact is told in other words. Read both: whether it is the same fact, no program can tell.',
  fact: 'A declared fact is another one. Read both.',
  heard: 'The text says something, or leaves something out, that rules listen for. Read both.',
  entry: 'Something is declared that was not, or is not any more. Read what hangs on it.',
  'own-name': 'It goes by another id, which readers may meet: in an address, or as its name.',
  renamed: 'It goes by another id and says the same.',
  prose: 'Running text in other words. Read both side by side.',
  'not-told': 'No notice tells it.',
}
