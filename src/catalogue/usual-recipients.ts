import { judged, usual } from './starters/judged.js'
import type { Usual } from './starters/starter.js'

/** A kind of recipient that has no brand: `a bank`. Its name is asked of whoever picks it, and need not be told. */
export interface UsualRecipient {
  readonly id: string
  /** How people pick it: `Our bank`. */
  readonly label: string
  readonly hint: string
  /** Words that it is also found by. */
  readonly aliases: readonly string[]
  /** What a declaration begins with: the words that a notice prints for it, and what sort of recipient it is. */
  readonly begins: { readonly label: string; readonly type?: 'public-authority' }
  /** What it usually does, to be confirmed. */
  readonly does: Usual
  /** The kinds of purposes whose data it usually gets: to be confirmed, and never a fact. */
  readonly usedFor?: readonly string[]
  /** Whose orders it usually follows; nothing is proposed where that differs from one to the next. */
  readonly role?: Usual
}

const processor = (because: string, wrongIf: string): Usual =>
  judged('processor', { because, wrongIf, source: 'GDPR Article 4(8)' })

const controller = (because: string, wrongIf: string): Usual =>
  judged('controller', { because, wrongIf, source: 'GDPR Article 4(7)' })

const independent = controller(
  'Who checks the accounts is independent of you and decides what to look at.',
  'a member of your own checks them: then nobody outside gets the data.',
)

/** Kinds of recipients that clubs and small firms have, those that most have first. */
export const usualRecipients: readonly UsualRecipient[] = [
  {
    id: 'bank',
    label: 'Our bank',
    hint: 'sees who pays you and whom you pay',
    aliases: ['building society', 'credit union', 'payments'],
    begins: { label: 'our bank' },
    does: usual('keeps our account and makes our payments'),
    usedFor: ['legal.accounting', 'service.payments', 'service.invoicing'],
    role: controller(
      'A bank has duties of its own about payments and decides how it meets them.',
      'it only runs a service for you on your orders.',
    ),
  },
  {
    id: 'hosting',
    label: 'The company that hosts our website',
    hint: 'keeps the pages and whatever is sent through them',
    aliases: ['host', 'server', 'web space', 'provider', 'website builder'],
    begins: { label: 'the company that hosts our website' },
    does: usual('keeps the pages and whatever is sent through them'),
    usedFor: ['service.hosting'],
    role: processor(
      'It keeps what you put there and does with it what you tell it.',
      'it uses what visitors leave there for itself.',
    ),
  },
  {
    id: 'accountant',
    label: 'Our accountant',
    hint: 'makes the accounts or the tax return',
    aliases: ['bookkeeper', 'tax adviser', 'accounts'],
    begins: { label: 'our accountant' },
    does: usual('makes our accounts and our tax return'),
    usedFor: ['legal.accounting'],
    role: controller(
      'An accountant answers for the work under the rules of the profession and decides how to do it.',
      'somebody only enters your figures, exactly as you say.',
    ),
  },
  {
    id: 'auditor',
    label: 'Our auditor',
    hint: 'audits the accounts once a year',
    aliases: ['audit', 'reviewer'],
    begins: { label: 'our auditor' },
    does: usual('checks our accounts'),
    usedFor: ['legal.accounting', 'legal.audit'],
    role: independent,
  },
  {
    id: 'examiner',
    label: 'Our independent examiner',
    hint: 'looks at the accounts once a year in the place of an auditor',
    aliases: ['examiner', 'examination of accounts', 'accounts examiner'],
    begins: { label: 'our independent examiner' },
    does: usual('looks at our accounts'),
    usedFor: ['legal.accounting', 'legal.audit'],
    role: independent,
  },
  {
    id: 'payroll',
    label: 'The company that does our payroll',
    hint: 'works out wages and tax',
    aliases: ['wages', 'payroll bureau', 'salaries'],
    begins: { label: 'the company that does our payroll' },
    does: usual('works out wages and the tax on them'),
    usedFor: ['people.payroll'],
    role: processor('It works out what you tell it, for you.', 'your accountant does it along with the accounts.'),
  },
  {
    id: 'it-support',
    label: 'Whoever looks after our computers',
    hint: 'can see data while repairing something',
    aliases: ['IT', 'support', 'technician', 'computers'],
    begins: { label: 'the company that looks after our computers' },
    does: usual('can see data while repairing something or setting it up'),
    role: processor(
      'It works on your computers for you and has no use of its own for the data.',
      'one of your own people does it: then nobody outside gets the data.',
    ),
  },
  {
    id: 'printer',
    label: 'Our printers',
    hint: 'print and post letters, magazines or cards',
    aliases: ['print shop', 'mailing house', 'magazine'],
    begins: { label: 'our printers' },
    does: usual('print and send what we write'),
    role: processor(
      'They print for you from your list and keep nothing of it.',
      'you send them no names or addresses.',
    ),
  },
  {
    id: 'courier',
    label: 'The post and couriers',
    hint: 'bring parcels or letters to people',
    aliases: ['delivery', 'parcel', 'carrier', 'shipping'],
    begins: { label: 'the post and couriers' },
    does: usual('deliver what we send'),
    usedFor: ['service.delivery', 'service.orders'],
    role: controller(
      'A carrier needs the address for a service of its own, which it runs under its own rules.',
      'drivers of your own deliver, or a firm that follows your orders alone.',
    ),
  },
  {
    id: 'insurer',
    label: 'Our insurer',
    hint: 'hears of accidents and claims',
    aliases: ['insurance', 'broker', 'claims'],
    begins: { label: 'our insurer' },
    does: usual('deals with accidents and claims'),
    usedFor: ['legal.claims'],
    role: controller(
      'An insurer decides itself what it needs to know about a claim.',
      'you deal with a broker who only passes on what you say.',
    ),
  },
  {
    id: 'solicitor',
    label: 'Our solicitors',
    hint: 'advise you and act for you',
    aliases: ['lawyer', 'barrister', 'legal advice', 'debt'],
    begins: { label: 'our solicitors' },
    does: usual('advise us and act for us'),
    usedFor: ['legal.claims'],
    role: controller(
      'Solicitors answer for their work under the rules of the profession and decide how to do it.',
      'a firm only sends letters, exactly as you say.',
    ),
  },
  {
    id: 'association',
    label: 'Our county or national association',
    hint: 'registers members, runs leagues, insures',
    aliases: ['governing body', 'federation', 'league', 'union', 'headquarters'],
    begins: { label: 'our county and national associations' },
    does: usual('register members and run competitions'),
    usedFor: ['competitions.run'],
    role: controller(
      'An association keeps members under its own rules and decides what it does with the register.',
      'it only runs the software in which you keep your list.',
    ),
  },
  {
    id: 'tax-authority',
    label: 'The tax authority',
    hint: 'gets tax returns, and wages of employees',
    aliases: ['HMRC', 'Revenue', 'tax office', 'government'],
    begins: { label: 'the tax authority', type: 'public-authority' },
    does: usual('works out and collects tax'),
    usedFor: ['legal.accounting', 'people.payroll'],
    role: controller(
      'An authority does by law what it does.',
      'you neither employ anybody nor send tax returns with names of others.',
    ),
  },
]

/** The one by its id. */
export const usualRecipient = (id: string): UsualRecipient | undefined => usualRecipients.find((one) => one.id === id)
