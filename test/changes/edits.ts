/** A declaration as it is parsed, to be edited. */
// biome-ignore lint/suspicious/noExplicitAny: what is parsed has any shape, and an edit that does not fit it is a failing test
export type Declared = any

/** Something that an author does to a declaration. */
export interface Edit {
  readonly name: string
  readonly edit: (declared: Declared) => void
}

const first = (map: Declared): Declared => Object.values(map)[0]

const withUses = (declared: Declared): Declared =>
  Object.values(declared.purposes).find(
    (it: Declared) => Array.isArray(it.recipients) && it.retention?.keep !== undefined,
  ) ?? first(declared.purposes)

/** Twelve edits, each of another place than the others, that any of the examples takes. */
export const edits: readonly Edit[] = [
  { name: 'a title', edit: ({ purposes }) => (first(purposes).title += ' and more') },
  {
    name: 'a longer period',
    edit: (declared) => (withUses(declared).retention = { keep: '90 years', after: 'it is over' }),
  },
  {
    name: 'a recipient in the United States',
    edit: ({ recipients }) => (recipients.tracker = { name: 'Tracker Inc.', role: 'processor', countries: ['US'] }),
  },
  { name: 'a label', edit: ({ data }) => (first(data).label = 'Something else') },
  { name: 'people', edit: ({ dataSubjects }) => (dataSubjects.strangers = { label: 'Strangers' }) },
  { name: 'the name of the controller', edit: ({ controllers }) => (first(controllers).name = 'Somebody Else') },
  {
    name: 'a further purpose',
    edit: ({ purposes, data, dataSubjects }) => {
      purposes.study = {
        title: 'Study',
        dataSubjects: [Object.keys(dataSubjects)[0]],
        data: [Object.keys(data)[0]],
        basis: 'contract',
      }
    },
  },
  { name: 'special data', edit: ({ data }) => (Object.values<Declared>(data).at(-1).special = ['health']) },
  { name: 'the way to rights', edit: ({ rights }) => (rights.contact.email = 'else@where.example') },
  { name: 'an opening', edit: ({ notices }) => (first(notices).intro = 'This is how it goes.') },
  {
    name: 'a promise',
    edit: (declared) =>
      (declared.promises = { ...declared.promises, quiet: { type: 'no-sale', words: 'We sell nothing.' } }),
  },
  { name: 'a day', edit: ({ notices }) => (first(notices).effective = '2027-03-01') },
]
