/** On what data usually go to a country under each law, by the ids of the language: to be confirmed, one of them is enough. */
export interface UsualGrounds {
  readonly country: string
  readonly eu: readonly string[]
  readonly uk: readonly string[]
}

type Grounds = Omit<UsualGrounds, 'country'>

/** The Data Privacy Framework and its UK Extension, for companies that are on the list. */
export const framework: Grounds = { eu: ['eu-dpf'], uk: ['uk-us-bridge'] }

/** Standard contractual clauses: those of the EU, and in the United Kingdom the addendum to them or its own agreement. */
export const clauses: Grounds = { eu: ['eu-scc'], uk: ['uk-addendum', 'uk-idta'] }

/** Binding corporate rules. */
export const ownRules: Grounds = { eu: ['eu-bcr'], uk: ['uk-bcr'] }

/** A decision that the country is adequate. */
export const decision: Grounds = { eu: ['eu-adequacy'], uk: ['uk-regulations'] }

/** What is usual for a country; nothing is needed at home. */
export const usually = (country: string, ...grounds: readonly Grounds[]): UsualGrounds => ({
  country,
  eu: grounds.flatMap(({ eu }) => eu),
  uk: country === 'GB' ? [] : grounds.flatMap(({ uk }) => uk),
})
