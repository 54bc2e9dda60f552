import type { Customer, DataSubjectGroup, Datum, Model, Product, Section } from '../model/types.js'
import { child, type Pointer } from '../source/pointer.js'

/** Something that a notice calls by its name, of which only an id is declared; an id is for the machine. */
export interface Nameless {
  readonly id: string
  /** Where the name would stand. */
  readonly at: Pointer
}

/** Where a group of people is called by a name. */
export const nameOfPeople = (people: DataSubjectGroup): Pointer => child(people, 'label')

/** Where data are called by a name; their kinds are names too. */
export const nameOfData = (datum: Datum): Pointer => child(datum, 'label')

/** Where a customer is called by a name. */
export const nameOfCustomer = (customer: Customer): Pointer => child(customer, 'name')

/** Where a product is called by a name. */
export const nameOfProduct = (product: Product): Pointer => child(product, 'name')

/** Where a section of its author's own is called by a name. */
export const nameOfSection = (section: Section): Pointer => child(section, 'title')

/** What is declared under an id alone, of all that a notice calls by a name and that no other fact asks for one of. */
export const nameless = (model: Model): readonly Nameless[] => [
  ...of(model.dataSubjects, ({ label }) => label !== undefined, nameOfPeople),
  ...of(model.data, (datum) => isDescribed(model, datum), nameOfData),
  ...of(model.customers, ({ name, label }) => (name ?? label) !== undefined, nameOfCustomer),
  ...of(model.products, ({ name, url }) => (name ?? url) !== undefined, nameOfProduct),
  ...of(model.sections, ({ title }) => title !== undefined, nameOfSection),
]

/** Data by their label, their kinds or the other data that they are; a list of kinds that a mistake has emptied was stated. */
const isDescribed = (model: Model, datum: Datum): boolean =>
  (datum.label ?? datum.kinds ?? datum.aliasOf) !== undefined || model.isSkipped(child(datum, 'kinds'))

const of = <Entry extends { readonly id: string }>(
  register: ReadonlyMap<string, Entry>,
  isNamed: (entry: Entry) => boolean,
  place: (entry: Entry) => Pointer,
): readonly Nameless[] =>
  [...register.values()].filter((entry) => !isNamed(entry)).map((entry) => ({ id: entry.id, at: place(entry) }))
