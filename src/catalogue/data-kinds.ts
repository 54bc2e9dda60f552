/** Special categories of personal data (Article 9(1)), by the ids of the declaration. */
export type SpecialCategory =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life-or-orientation'

/** A kind of personal data that a declaration can pick. */
export interface DataKind {
  /** Group and kind: `contact.email`. */
  readonly id: string
  readonly label: string
  readonly description: string
  /** The special category it belongs to. */
  readonly special?: SpecialCategory
  /** The special category it often reveals: a reason to ask, not to conclude. */
  readonly oftenSpecial?: SpecialCategory
  /** Data about criminal convictions and offences (Article 10). */
  readonly criminal?: true
  /** Data about children as such. */
  readonly child?: true
  /** Sensitive under Swiss law only (Article 5(c) FADP); what is special or criminal is sensitive there too. */
  readonly swissSensitive?: true
  readonly note?: string
}

/** The kinds of personal data, by group. Ids, labels and descriptions are our own; the legal marks are recalled. */
export const dataKinds: readonly DataKind[] = [
  { id: 'identity.name', label: 'Name', description: 'First name, surname, title, former names' },
  { id: 'identity.username', label: 'Username', description: 'Account or display name' },
  { id: 'identity.date-of-birth', label: 'Date of birth', description: 'Full date of birth' },
  { id: 'identity.age', label: 'Age or age range', description: 'Age or age band without the full date' },
  { id: 'identity.gender', label: 'Gender', description: 'Gender or sex as stated' },
  { id: 'identity.pronouns', label: 'Pronouns and salutation', description: 'How a person wishes to be addressed' },
  {
    id: 'identity.nationality',
    label: 'Nationality and citizenship',
    description: 'Nationality, citizenship, country of residence for legal status',
  },
  { id: 'identity.place-of-birth', label: 'Place of birth', description: 'Town or country of birth' },
  { id: 'identity.language', label: 'Language', description: 'Preferred or spoken languages' },
  {
    id: 'identity.marital-status',
    label: 'Marital status',
    description: 'Marital or partnership status',
    note: 'Can reveal sexual orientation (CJEU C-184/20): treat as special where it does.',
  },
  { id: 'identity.photo-id', label: 'Photograph for identification', description: 'Passport-style photo, badge photo' },
  { id: 'identity.signature', label: 'Signature', description: 'Handwritten or drawn signature' },
  {
    id: 'identity.membership-number',
    label: 'Membership or customer number',
    description: 'Number given by the organisation',
  },
  {
    id: 'identity.professional-registration',
    label: 'Professional registration number',
    description: 'Number issued by a professional or regulatory body',
  },
  {
    id: 'government-id.national-id',
    label: 'National identification number',
    description: 'Identity-card, social security, tax or personal number (Art. 87 GDPR: national rules)',
  },
  { id: 'government-id.passport', label: 'Passport', description: 'Passport number or copy' },
  { id: 'government-id.driving-licence', label: 'Driving licence', description: 'Licence number, classes, copy' },
  {
    id: 'government-id.immigration',
    label: 'Visa and immigration status',
    description: 'Visa, residence permit, right to work',
  },
  {
    id: 'government-id.tax-number',
    label: 'Tax number',
    description: 'Tax identification number, VAT number of a sole trader',
  },
  {
    id: 'government-id.vehicle-registration',
    label: 'Vehicle registration',
    description: 'Number plate, vehicle identification number',
  },
  { id: 'contact.email', label: 'E-mail address', description: 'Private or work e-mail address' },
  { id: 'contact.phone', label: 'Telephone number', description: 'Landline or mobile number' },
  { id: 'contact.postal-address', label: 'Postal address', description: 'Home or delivery address' },
  { id: 'contact.postcode', label: 'Postcode and region', description: 'Postcode, town, county, country only' },
  { id: 'contact.billing-address', label: 'Billing address', description: 'Address used for invoices' },
  {
    id: 'contact.emergency-contact',
    label: 'Emergency contact',
    description: 'Name and number of a person to call',
    note: 'Data about a third person: Art. 14 applies to them.',
  },
  { id: 'contact.social-handle', label: 'Social media profile', description: 'Handle or profile link' },
  { id: 'contact.website', label: 'Website address', description: 'Personal or business website given by the person' },
  { id: 'contact.preferences', label: 'Communication preferences', description: 'Chosen channels, topics, opt-outs' },
  {
    id: 'account.credentials',
    label: 'Password or other login secret',
    description: 'Password (hashed), passkey, PIN',
  },
  { id: 'account.mfa', label: 'Two-factor data', description: 'One-time codes, authenticator seeds, recovery codes' },
  {
    id: 'account.social-login-token',
    label: 'Social login token',
    description: 'Token and profile data from a single sign-on provider',
  },
  { id: 'account.settings', label: 'Account settings', description: 'Preferences and settings' },
  { id: 'account.profile', label: 'Member profile', description: 'Profile information filled in by the person' },
  { id: 'account.login-history', label: 'Login history', description: 'Times, places and outcomes of sign-ins' },
  { id: 'financial.bank-account', label: 'Bank account details', description: 'IBAN, account number, sort code' },
  {
    id: 'financial.payment-card',
    label: 'Payment card details',
    description: 'Card number, expiry date, security code',
  },
  {
    id: 'financial.payment-token',
    label: 'Payment token',
    description: 'Token or last four digits kept instead of card data',
  },
  {
    id: 'financial.transactions',
    label: 'Purchase and payment history',
    description: 'Orders, invoices, refunds, donations',
  },
  { id: 'financial.donations', label: 'Donations', description: 'Amounts and dates of gifts, Gift Aid declarations' },
  { id: 'financial.credit', label: 'Credit information', description: 'Credit score, creditworthiness, debts' },
  { id: 'financial.income', label: 'Income and assets', description: 'Income, assets, financial situation' },
  {
    id: 'financial.tax',
    label: 'Tax data',
    description: 'Tax status, tax returns, church tax (special in some countries)',
    note: 'German church-tax data reveal religion.',
  },
  { id: 'financial.insurance', label: 'Insurance data', description: 'Policies, claims' },
  {
    id: 'financial.benefits',
    label: 'Social benefits',
    description: 'Benefits, social assistance measures',
    swissSensitive: true,
    note: 'Sensitive under Art. 5(c)(6) FADP.',
  },
  { id: 'financial.contract', label: 'Contract and tenancy', description: 'What was agreed, start and end, deposit' },
  {
    id: 'professional.employer-role',
    label: 'Employer and job title',
    description: 'Organisation, position, department',
  },
  { id: 'professional.cv', label: 'CV and work history', description: 'Previous jobs, experience' },
  {
    id: 'professional.qualifications',
    label: 'Professional qualifications',
    description: 'Certificates, accreditations, licences',
  },
  {
    id: 'professional.membership-grade',
    label: 'Membership grade and status',
    description: 'Grade, committee roles, standing in a professional body',
  },
  {
    id: 'professional.cpd',
    label: 'Training and CPD records',
    description: 'Courses attended, continuing professional development',
  },
  { id: 'professional.references', label: 'References', description: 'References from third persons' },
  { id: 'professional.performance', label: 'Performance and evaluation', description: 'Appraisals, targets, feedback' },
  {
    id: 'professional.discipline',
    label: 'Disciplinary and grievance records',
    description: 'Proceedings, warnings, outcomes',
  },
  { id: 'professional.pay', label: 'Pay and benefits', description: 'Salary, bonuses, pension' },
  {
    id: 'professional.absence',
    label: 'Leave and absence',
    description: 'Holidays, absences (reasons may be health data)',
    note: 'Sickness reasons: use health.sickness-absence.',
  },
  {
    id: 'professional.business-contact',
    label: 'Business contact data',
    description: 'Business card data of partners and suppliers',
  },
  {
    id: 'professional.working-time',
    label: 'Working time and attendance',
    description: 'Clock-in, rosters, access times at work',
  },
  { id: 'education.institution', label: 'School or institution', description: 'School, college, university attended' },
  { id: 'education.enrolment', label: 'Enrolment and attendance', description: 'Courses booked, attendance' },
  { id: 'education.results', label: 'Results and qualifications', description: 'Marks, degrees, certificates' },
  {
    id: 'education.support-needs',
    label: 'Learning support needs',
    description: 'Special educational needs, reasonable adjustments',
    oftenSpecial: 'health',
  },
  { id: 'education.student-id', label: 'Student number', description: 'Number given by the institution' },
  {
    id: 'health.conditions',
    label: 'Health conditions',
    description: 'Diagnoses, illnesses, mental health',
    special: 'health',
  },
  {
    id: 'health.disability',
    label: 'Disability',
    description: 'Disability or impairment, adjustments needed',
    special: 'health',
  },
  {
    id: 'health.allergies-dietary',
    label: 'Allergies and dietary needs',
    description: 'Allergies and medically motivated diets (other diets may reveal religion)',
    special: 'health',
  },
  {
    id: 'health.medical-record',
    label: 'Medical records',
    description: 'Patient records, reports, images',
    special: 'health',
  },
  {
    id: 'health.medication',
    label: 'Medication and treatment',
    description: 'Prescriptions, therapies',
    special: 'health',
  },
  {
    id: 'health.sickness-absence',
    label: 'Sickness absence',
    description: 'Sick notes, fitness for work',
    special: 'health',
  },
  {
    id: 'health.vaccination-test',
    label: 'Vaccination and test results',
    description: 'Vaccination status, drug or infection tests',
    special: 'health',
  },
  {
    id: 'health.insurance-number',
    label: 'Health insurance number',
    description: 'Membership of a health insurer',
    oftenSpecial: 'health',
  },
  {
    id: 'health.accident',
    label: 'Accidents and first aid',
    description: 'Accident book entries, injuries',
    special: 'health',
  },
  {
    id: 'health.fitness',
    label: 'Fitness and wellness data',
    description: 'Steps, heart rate, sleep, cycle data',
    special: 'health',
  },
  {
    id: 'special.ethnicity',
    label: 'Racial or ethnic origin',
    description: 'Racial or ethnic origin',
    special: 'racial-or-ethnic-origin',
  },
  {
    id: 'special.political',
    label: 'Political opinions',
    description: 'Opinions, party membership',
    special: 'political-opinions',
  },
  {
    id: 'special.religion',
    label: 'Religious beliefs',
    description: 'Religion or denomination',
    special: 'religious-or-philosophical-beliefs',
  },
  {
    id: 'special.philosophy',
    label: 'Philosophical beliefs',
    description: 'Non-religious convictions',
    special: 'religious-or-philosophical-beliefs',
  },
  {
    id: 'special.trade-union',
    label: 'Trade union membership',
    description: 'Membership of a trade union',
    special: 'trade-union-membership',
  },
  {
    id: 'special.sexual-orientation',
    label: 'Sexual orientation',
    description: 'Sexual orientation',
    special: 'sex-life-or-orientation',
  },
  { id: 'special.sex-life', label: 'Sex life', description: 'Data on sexual life', special: 'sex-life-or-orientation' },
  {
    id: 'special.genetic',
    label: 'Genetic data',
    description: 'Inherited or acquired genetic characteristics',
    special: 'genetic',
  },
  {
    id: 'special.biometric',
    label: 'Biometric data',
    description: 'Data processed to identify a person uniquely',
    special: 'biometric',
  },
  { id: 'special.fingerprint', label: 'Fingerprint', description: 'Fingerprint template', special: 'biometric' },
  {
    id: 'special.face-template',
    label: 'Face recognition template',
    description: 'Face geometry used to recognise a person',
    special: 'biometric',
  },
  {
    id: 'special.voice-print',
    label: 'Voice print',
    description: 'Voice template used to recognise a person',
    special: 'biometric',
  },
  {
    id: 'criminal.convictions',
    label: 'Criminal convictions',
    description: 'Convictions and sentences',
    criminal: true,
  },
  {
    id: 'criminal.allegations',
    label: 'Alleged offences',
    description: 'Suspicions, charges, proceedings',
    criminal: true,
  },
  {
    id: 'criminal.record-check',
    label: 'Criminal record check',
    description: 'DBS check, extract, certificate of good conduct',
    criminal: true,
  },
  {
    id: 'location.approximate',
    label: 'Approximate location',
    description: 'Country, region or town, e.g. from an IP address',
  },
  { id: 'location.precise', label: 'Precise location', description: 'GPS or similar position' },
  { id: 'location.travel', label: 'Travel and movements', description: 'Trips, itineraries, visits' },
  {
    id: 'location.image-metadata',
    label: 'Location in image metadata',
    description: 'EXIF position inside uploaded photos',
  },
  { id: 'location.access-logs', label: 'Building access logs', description: 'Door and visitor logs' },
  { id: 'device.ip-address', label: 'IP address', description: 'Internet protocol address' },
  { id: 'device.browser', label: 'Browser and device type', description: 'User agent, operating system, screen' },
  { id: 'device.device-id', label: 'Device identifier', description: 'Advertising ID, MAC address, installation ID' },
  { id: 'device.cookie-id', label: 'Cookie identifier', description: 'Identifier stored in a cookie or local storage' },
  {
    id: 'device.fingerprint',
    label: 'Device fingerprint',
    description: 'Identifier derived from device characteristics',
  },
  { id: 'device.crash-data', label: 'Diagnostics and crash data', description: 'Error reports, performance data' },
  {
    id: 'device.settings',
    label: 'Language and time zone settings',
    description: 'Settings sent by the browser or app',
  },
  { id: 'usage.server-logs', label: 'Server log data', description: 'Time, requested page, status, referrer' },
  { id: 'usage.page-views', label: 'Pages viewed and clicks', description: 'Page views, clicks, scroll depth' },
  { id: 'usage.referrer', label: 'Referring page', description: 'Page or campaign that led to the visit' },
  { id: 'usage.search-queries', label: 'Search queries', description: 'Terms searched on the service' },
  { id: 'usage.email-engagement', label: 'E-mail opens and clicks', description: 'Tracking of newsletters' },
  { id: 'usage.media-consumption', label: 'Content viewed or listened to', description: 'Videos, podcasts, articles' },
  { id: 'usage.downloads', label: 'Downloads', description: 'Files and resources downloaded' },
  { id: 'usage.cart', label: 'Shopping cart', description: 'Items in the cart, abandoned carts' },
  {
    id: 'usage.social-engagement',
    label: 'Social media engagement',
    description: 'Likes, follows, comments on our pages',
  },
  {
    id: 'usage.event-attendance',
    label: 'Event registration and attendance',
    description: 'Bookings, attendance, sessions chosen',
  },
  { id: 'usage.appointment', label: 'Appointments', description: 'Day, time and with whom' },
  {
    id: 'communications.correspondence',
    label: 'Correspondence',
    description: 'Letters, e-mails, messages and attachments',
  },
  {
    id: 'communications.enquiry',
    label: 'Enquiries and support requests',
    description: 'Content of a contact form or ticket',
  },
  { id: 'communications.complaint', label: 'Complaints', description: 'Content of a complaint and its file' },
  { id: 'communications.chat', label: 'Chat messages', description: 'Live chat or chatbot messages' },
  { id: 'communications.call-recording', label: 'Call recordings', description: 'Recorded telephone or video calls' },
  {
    id: 'communications.metadata',
    label: 'Communication metadata',
    description: 'Sender, recipient, time, delivery status',
  },
  {
    id: 'communications.survey-response',
    label: 'Survey answers',
    description: 'Answers and opinions given in surveys',
  },
  { id: 'communications.user-content', label: 'Comments and posts', description: 'Comments, forum posts, reviews' },
  {
    id: 'communications.meeting-minutes',
    label: 'Minutes and attendance lists',
    description: 'Names and statements in meeting minutes',
  },
  {
    id: 'communications.application',
    label: 'Applications and permits',
    description: 'For a grant, a permit or a place',
  },
  {
    id: 'media.photo',
    label: 'Photographs',
    description: 'Photos of people, e.g. at events',
    note: 'Not biometric data unless processed to identify uniquely (recital 51).',
  },
  { id: 'media.video', label: 'Video recordings', description: 'Recordings of events or video calls' },
  { id: 'media.audio', label: 'Audio recordings', description: 'Sound recordings' },
  { id: 'media.cctv', label: 'CCTV images', description: 'Video surveillance images' },
  { id: 'media.avatar', label: 'Profile picture', description: 'Avatar, e.g. from Gravatar' },
  { id: 'preferences.interests', label: 'Interests', description: 'Topics and products of interest' },
  { id: 'preferences.marketing', label: 'Marketing preferences', description: 'Consents and objections to marketing' },
  {
    id: 'preferences.inferred-profile',
    label: 'Inferred profile or segment',
    description: 'Segments, scores, predictions',
  },
  { id: 'preferences.loyalty', label: 'Loyalty data', description: 'Points, tiers, rewards' },
  { id: 'preferences.consent-record', label: 'Consent records', description: 'Proof of consent, cookie choices, time' },
  { id: 'social.family', label: 'Family members', description: 'Partner, children, next of kin' },
  { id: 'social.connections', label: 'Contacts and connections', description: 'Address book, followers, referrals' },
  { id: 'social.household', label: 'Household', description: 'Household composition' },
  { id: 'social.lifestyle', label: 'Hobbies and lifestyle', description: 'Leisure activities, habits' },
  { id: 'social.waiting-list', label: 'Place on a waiting list', description: 'Since when, and what for' },
  { id: 'social.competition', label: 'Competitions and results', description: 'Entries, scores, ranks, prizes' },
  { id: 'property.unit', label: 'Plot, flat or unit', description: 'Its number, and where it is' },
  { id: 'property.condition', label: 'Condition of a place or thing', description: 'State, damage, repairs' },
  { id: 'property.inspection', label: 'Inspections', description: 'Days and findings, certificates' },
  { id: 'property.keys', label: 'Keys and things handed out', description: 'Who has what, and since when' },
  { id: 'property.thing', label: 'Machines and other things', description: 'What people own or bring, serial numbers' },
  { id: 'property.consumption', label: 'Meter readings and use', description: 'Water, electricity, heating' },
  { id: 'property.animal', label: 'Animals', description: 'Kind, name and health of animals' },
  {
    id: 'children.child-data',
    label: 'Data about children',
    description: 'Any data collected from or about children',
    child: true,
  },
  {
    id: 'children.guardian',
    label: 'Parent or guardian details',
    description: 'Name and contact of the holder of parental responsibility',
    child: true,
  },
  { id: 'children.school', label: 'School and class', description: 'School, class, year', child: true },
  {
    id: 'children.parental-consent',
    label: 'Parental consent record',
    description: 'Proof of consent under Art. 8',
    child: true,
  },
]
