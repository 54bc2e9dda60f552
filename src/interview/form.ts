import type { Knower } from '../catalogue/starters/starter.js'
import type { Pointer } from '../source/pointer.js'

/** How something is answered. */
export type Form = TextForm | ChoiceForm | FieldsForm | CardForm

/** In one's own words. */
export interface TextForm {
  readonly kind: 'text'
  /** What an answer can look like; never taken as one. */
  readonly example?: string
  /** What stands there already. */
  readonly now?: string
  /** What parts the lines of a text that is pasted: a comma in an address or a list; a space where it is not said. */
  readonly between?: ', '
  /** Usual answers, to be pressed. */
  readonly chips?: readonly Chip[]
  /** Where one answer serves several things: how it is said for each of them. */
  readonly apart?: Apart
  /** What can be pressed besides, as the words that it stands for. */
  readonly others?: readonly { readonly label: string; readonly words: string }[]
}

/** A field for each of several things that one answer would serve. */
export interface Apart {
  readonly label: string
  readonly fields: readonly Field[]
}

/** Whether it is said of each already, and not of all alike. */
export const isApart = ({ now, apart }: TextForm): boolean =>
  now === undefined && apart?.fields.some(({ form }) => form.now !== undefined) === true

/** A usual answer, with its reason. */
export interface Chip {
  readonly words: string
  readonly because: string
  /** It follows from what somebody said, and is nothing that is usual. */
  readonly isYours?: true
}

/** Why an answer is there to be pressed. */
export const whyOffered = ({ because, isYours }: Chip): string => (isYours ? because : `usual: ${because}`)

/** By picking: one, or any number; `own` says that other words are taken as they are. */
export interface ChoiceForm {
  readonly kind: 'one' | 'many'
  readonly options: readonly Option[]
  readonly own?: { readonly ask: string; readonly example: string }
  /** What stands there already, or the only thing that can be picked. */
  readonly now?: readonly string[]
}

/** Something that can be picked. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** Words that it is also found by, and that mean it wherever they are written. */
  readonly aliases?: readonly string[]
  /** Words by which whoever looks for it finds it; written out, they stay somebody's own. */
  readonly foundBy?: readonly string[]
}

/** What values are called in a list; own words are called as they were typed. */
export const labelsOf = (options: readonly Option[], values: readonly string[]): readonly string[] =>
  values.map((value) => options.find((option) => option.value === value)?.label ?? value)

/** Several small answers on one screen. */
export interface FieldsForm {
  readonly kind: 'fields'
  readonly fields: readonly Field[]
  /** Where a file of answers says it in words alone, they are read as a whole, and not as the first of the fields. */
  readonly inWords?: true
  /** Each of them is answered, left or given to somebody by itself, and how it was read is said beside it. */
  readonly each?: true
  /** The card on which a file of answers says it, line by line. */
  readonly card?: CardForm
}

/** The same where the first field asks what the whole does, and names what it is about. */
export const calledSo = (ask: string, form: FieldsForm): FieldsForm => ({
  ...form,
  fields: form.fields.map((field, index) => (index === 0 ? { ...field, label: ask } : field)),
})

/** A small answer: what it is called, and how it is given. */
export interface Field {
  readonly id: string
  readonly label: string
  readonly form: TextForm | ChoiceForm
  /** Whether the screen can be left without it. */
  readonly isOptional?: true
  readonly knownBy?: Knower
  /** It is asked only where another field of the screen was answered so. */
  readonly onlyIf?: Given
  /** Those of whom it asks: their names stand in its label in the place of `names`. It is not asked of nobody. */
  readonly of?: readonly AskedOf[]
  /** Who was asked for what is open in it, or since when it is left, in a sentence. */
  readonly kept?: string
  /** Who was asked for all of it. */
  readonly asked?: Asked
  /** All of it was left. */
  readonly isLeft?: true
}

/** How another field of the screen was answered: by one of some values, or by one thing in own words. */
export interface Given {
  readonly field: string
  readonly is: readonly string[]
  readonly orIsOwn?: true
  /** It is enough if another one was answered so. */
  readonly or?: Given
}

/** One of those of whom something is asked, unless what was said before makes an answer senseless. */
interface AskedOf {
  readonly name: string
  /** The decision that asks it of this one alone, once that is opened. */
  readonly opens?: string
  readonly unless?: Given
}

/** Sentences to be confirmed as they stand, each of which can be changed alone. */
export interface CardForm {
  readonly kind: 'card'
  readonly lines: readonly Line[]
  /** What is asked beside the sentences and never known beforehand: days, looking up, weighing. */
  readonly needs: readonly Field[]
  /** What can be said at once of all sentences that are still open: its label is the yes with which that is said. */
  readonly rest?: Field & { readonly value: string }
  /** Whether one can say that nothing of it is so. */
  readonly canDeny: boolean
  /** What goes with it then, where anything does. */
  readonly goesToo?: string
}

/** The card of a form, where it has one. */
export const onCard = (form: Form): Form => (form.kind === 'fields' ? (form.card ?? form) : form)

/** A sentence of a card. */
export interface Line {
  readonly id: string
  /** The decision whose sentences it shows: to say one of them otherwise, that one is opened. */
  readonly opens?: string
  /** The place that it is about. */
  readonly at: Pointer
  /** What the sentence is about: `Data`, `Legal basis`. */
  readonly label: string
  /** What the notice will say. */
  readonly says: string
  /** What is free is asked of nobody, and can be said. */
  readonly state: 'stated' | 'proposed' | 'open' | 'free'
  readonly because?: string
  readonly wrongIf?: string
  /** Who was asked for it, and has not answered. */
  readonly asked?: Asked
  /** The same in a sentence, or since when it is left. */
  readonly kept?: string
  /** How it is said otherwise. */
  readonly form: TextForm | ChoiceForm | FieldsForm
  readonly ask: string
}

/** Whether nothing is known of a sentence, neither stated nor usual. */
export const isUnsaid = (state: Line['state']): boolean => state === 'open' || state === 'free'

/** Somebody who knows, by a name or by what the person is. */
export interface Asked {
  readonly who: string
  readonly role?: string
}

/** What stands in a label for names. */
export const namesHere = '…names…'

/** The question that other words for an answer are given to: that of its line or field, or of the whole; of whom it asks is told apart. */
export function questionOf({ ask, form }: { readonly ask: string; readonly form: Form }, field: string): string {
  const [lines, fields] =
    form.kind === 'card' ? [form.lines, form.needs] : [[], form.kind === 'fields' ? form.fields : []]
  const label = fields
    .find(({ id }) => id === field)
    ?.label.replace(` (${namesHere})`, '')
    .replace(`: ${namesHere}`, '')
  return lines.find(({ id }) => id === field)?.ask ?? label ?? ask
}
