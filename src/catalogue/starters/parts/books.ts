import { obliged } from '../judged.js'
import type { Part } from '../part.js'
import type { Clock, Usual, Written } from '../starter.js'
import { unlessNoCompany } from './grounds.js'

interface Whose {
  readonly people: Readonly<Record<string, Written>>
  readonly sources: Readonly<Record<string, Written>>
  readonly provision: Usual
  /** The laws that ask for the books, by id, each with what would make it the wrong one. */
  readonly laws: Readonly<Record<string, string>>
  readonly clock: readonly [name: string, Clock]
}

/** Invoices and payments that the law has a business keep. */
export const books = ({ people, sources, provision, laws, clock }: Whose): Part => ({
  id: 'books',
  does: 'keep invoices and accounts',
  aliases: ['accounts', 'bookkeeping', 'tax', 'VAT'],
  title: 'Keep our books',
  phrase: 'to keep our books',
  description: 'We keep invoices and payments for our accounts and our tax.',
  kinds: ['legal.accounting'],
  people,
  data: {
    invoices: {
      label: 'Invoices and payments',
      kinds: ['identity.name', 'contact.billing-address', 'financial.transactions'],
    },
  },
  sources,
  recipients: ['accountant', 'auditor', 'tax-authority'],
  judged: {
    basis: Object.entries(laws).flatMap(([id, wrongIf]) =>
      obliged([id], { because: 'The law has you keep books, and invoices belong to them.', wrongIf }),
    ),
    provision,
  },
  ends: clock,
  knownBy: 'bookkeeper',
})

/** Those of a company, whose year and taxes say how long. */
export const booksOfCompany = (whose: Omit<Whose, 'laws' | 'clock'>): Part =>
  books({
    ...whose,
    laws: { 'gb-company-accounts': unlessNoCompany, 'ie-company-accounts': unlessNoCompany },
    clock: [
      'year',
      {
        after: 'the end of the financial year',
        periods: ['gb-tax-company', 'gb-vat', 'ie-company-accounts', 'ie-tax', 'ie-vat'],
        knownBy: 'bookkeeper',
      },
    ],
  })
