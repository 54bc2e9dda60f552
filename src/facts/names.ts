import { vendorTitle } from '../catalogue/catalogue.js'
import type { Named } from '../findings/fact.js'
import type {
  Controller,
  Cookie,
  DataSubjectGroup,
  Datum,
  Document,
  GeneralTransfer,
  Notice,
  Purpose,
  Recipient,
  Source,
  Text,
} from '../model/types.js'
import { plain } from '../model/value.js'

const name = (of: Named['of'], id: string, title: Text | string | undefined): Named => ({
  of,
  id,
  ...(title !== undefined && { name: typeof title === 'string' ? title : plain(title) }),
})

/** Things of a declaration as their author calls them: data, for whoever words them. */
export const named = {
  purpose: ({ id, title }: Purpose): Named => name('purpose', id, title),
  recipient: (recipient: Recipient): Named => name('recipient', recipient.id, calledOf(recipient)),
  controller: (controller: Controller): Named =>
    name('controller', controller.id, controller.name ?? controller.shortName),
  source: (source: Source): Named => name('source', source.id, calledAs(source)),
  /** A place abroad, where it is not said who gets data there. */
  place: ({ at, country, region }: GeneralTransfer): Named => name('place', at, region ?? country),
  people: ({ id, label }: DataSubjectGroup): Named => name('people', id, label),
  datum: ({ id, label }: Datum): Named => name('datum', id, label),
  cookie: ({ id, name: own, provider }: Cookie): Named =>
    name('cookie', id, own ?? (provider && recipientTitle(provider))),
  document: ({ id, title }: Document): Named => name('document', id, title),
  notice: ({ id, title }: Notice): Named => name('notice', id, title),
} as const

/**
 * What a recipient is called: its name, else that of the vendor it is in the catalogue, else what its author calls it. A
 * text has words for each language, the name of a vendor is the same in all; undefined where there is only an id.
 */
export const recipientTitle = ({ name, vendor: id, label }: Recipient): Text | string | undefined =>
  name ?? (id === undefined ? undefined : vendorTitle(id)) ?? label

/** What a notice calls a recipient, which may be a controller that is declared elsewhere. */
const calledOf = (recipient: Recipient): Text | string | undefined =>
  recipientTitle(recipient) ?? recipient.controller?.name ?? recipient.statedAs ?? recipient.sector

const calledAs = ({ label, name: own, sector, controller, recipient }: Source): Text | string | undefined =>
  label ?? own ?? sector ?? controller?.name ?? (recipient && calledOf(recipient))
