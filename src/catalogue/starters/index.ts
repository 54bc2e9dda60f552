import type { Starter } from './starter.js'

/** A sort of organisation, as one picks it; what is usual for it is loaded when it is picked. */
export interface Sort {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** Words that it is also found by. */
  readonly aliases: readonly string[]
  load(): Promise<Starter>
}

/** The sorts of organisation for which something is known to be usual. */
export const sorts: readonly Sort[] = [
  {
    id: 'club',
    label: 'A club or society',
    hint: 'sports, allotments, choirs, theatre: people join, pay a fee and meet',
    aliases: ['society', 'association', 'choir', 'team', 'scouts'],
    load: async () => (await import('./club.js')).club,
  },
  {
    id: 'charity',
    label: 'A charity',
    hint: 'gifts, volunteers and people whom you help',
    aliases: ['foundation', 'trust', 'voluntary organisation', 'non-profit', 'NGO'],
    load: async () => (await import('./charity.js')).charity,
  },
  {
    id: 'shop',
    label: 'A shop',
    hint: 'on line or on the street: people order, pay and get something',
    aliases: ['store', 'webshop', 'retailer', 'market stall', 'café', 'maker'],
    load: async () => (await import('./shop.js')).shop,
  },
  {
    id: 'school',
    label: 'A school or nursery',
    hint: 'pupils, parents, registers; private schools and nurseries change the legal basis',
    aliases: ['academy', 'preschool', 'crèche', 'kindergarten', 'college', 'playgroup'],
    load: async () => (await import('./school.js')).school,
  },
  {
    id: 'practice',
    label: 'A health practice',
    hint: 'doctor, dentist, physiotherapist, counsellor: people are treated',
    aliases: ['doctor', 'GP', 'surgery', 'dentist', 'physiotherapist', 'therapist', 'clinic', 'optician', 'osteopath'],
    load: async () => (await import('./practice.js')).practice,
  },
  {
    id: 'employer',
    label: 'An employer',
    hint: 'any firm or body that has staff: a notice for them and for people who apply',
    aliases: ['staff', 'employees', 'HR', 'personnel', 'workers'],
    load: async () => (await import('./employer.js')).employer,
  },
  {
    id: 'app',
    label: 'An app or a software company',
    hint: 'people have accounts with you, on the web or on a phone, and are your customers themselves',
    aliases: ['software', 'SaaS', 'start-up', 'platform', 'web application'],
    load: async () => (await import('./app.js')).app,
  },
  {
    id: 'app-for-firms',
    label: 'Software for firms',
    hint: 'your customers are firms or bodies, and their people have the accounts',
    aliases: ['SaaS', 'B2B', 'business software', 'software company', 'start-up', 'platform'],
    load: async () => (await import('./app-for-firms.js')).appForFirms,
  },
  {
    id: 'council',
    label: 'A council',
    hint: 'parish, town or community; a local authority in Ireland',
    aliases: ['parish', 'town', 'community', 'local authority', 'clerk'],
    load: async () => (await import('./council.js')).council,
  },
  {
    id: 'landlord',
    label: 'A landlord or letting agent',
    hint: 'you let homes to people, your own or those of others',
    aliases: ['letting', 'property', 'rental', 'housing', 'estate agent', 'lodgings'],
    load: async () => (await import('./landlord.js')).landlord,
  },
  {
    id: 'owners',
    label: 'An association of owners',
    hint: 'a residents’ management company, an owners’ management company, a body of freeholders',
    aliases: ['residents', 'flats', 'apartments', 'block', 'leasehold', 'freehold', 'RMC', 'OMC'],
    load: async () => (await import('./owners.js')).ownersAssociation,
  },
  {
    id: 'research',
    label: 'A research group',
    hint: 'people take part in your studies: at a university, an institute or a firm',
    aliases: ['university', 'laboratory', 'study', 'institute', 'scientists', 'survey'],
    load: async () => (await import('./research.js')).research,
  },
  {
    id: 'freelancer',
    label: 'A freelancer or self-employed professional',
    hint: 'you work for clients on your own account: design, translation, trades, consulting',
    aliases: ['self-employed', 'sole trader', 'consultant', 'tradesman', 'photographer', 'contractor'],
    load: async () => (await import('./freelancer.js')).freelancer,
  },
]

/** All that is usual, for whoever does not know yet what is picked. */
export const everyStarter = (): Promise<readonly Starter[]> => Promise.all(sorts.map((sort) => sort.load()))

/** What is usual for those among some ids for which anything is. */
export const startersOf = (ids: readonly string[]): Promise<readonly Starter[]> =>
  Promise.all(sorts.filter(({ id }) => ids.includes(id)).map((sort) => sort.load()))
