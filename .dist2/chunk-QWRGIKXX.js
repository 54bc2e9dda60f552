const require=process.getBuiltinModule;

// src/source/pointer.ts
var escaped = (key) => {
  const text = String(key);
  return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
};
var child = (parent, ...keys) => keys.reduce((at, key) => `${at}/${escaped(key)}`, typeof parent === "string" ? parent : parent.at);
var keysOf = (pointer) => pointer === "" ? [] : pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
var isWithin = (pointer, ancestor) => pointer === ancestor || pointer.startsWith(`${ancestor}/`);
var parentOf = (pointer) => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
function isInside(places, pointer) {
  for (let place = pointer; place !== ""; place = parentOf(place)) if (places.has(place)) return true;
  return false;
}

// src/catalogue/data-kinds.ts
var dataKinds = [
  { id: "identity.name", label: "Name", description: "First name, surname, title, former names" },
  { id: "identity.username", label: "Username", description: "Account or display name" },
  { id: "identity.date-of-birth", label: "Date of birth", description: "Full date of birth" },
  { id: "identity.age", label: "Age or age range", description: "Age or age band without the full date" },
  { id: "identity.gender", label: "Gender", description: "Gender or sex as stated" },
  { id: "identity.pronouns", label: "Pronouns and salutation", description: "How a person wishes to be addressed" },
  {
    id: "identity.nationality",
    label: "Nationality and citizenship",
    description: "Nationality, citizenship, country of residence for legal status"
  },
  { id: "identity.place-of-birth", label: "Place of birth", description: "Town or country of birth" },
  { id: "identity.language", label: "Language", description: "Preferred or spoken languages" },
  {
    id: "identity.marital-status",
    label: "Marital status",
    description: "Marital or partnership status",
    note: "Can reveal sexual orientation (CJEU C-184/20): treat as special where it does."
  },
  { id: "identity.photo-id", label: "Photograph for identification", description: "Passport-style photo, badge photo" },
  { id: "identity.signature", label: "Signature", description: "Handwritten or drawn signature" },
  {
    id: "identity.membership-number",
    label: "Membership or customer number",
    description: "Number given by the organisation"
  },
  {
    id: "identity.professional-registration",
    label: "Professional registration number",
    description: "Number issued by a professional or regulatory body"
  },
  {
    id: "government-id.national-id",
    label: "National identification number",
    description: "Identity-card, social security, tax or personal number (Art. 87 GDPR: national rules)"
  },
  { id: "government-id.passport", label: "Passport", description: "Passport number or copy" },
  { id: "government-id.driving-licence", label: "Driving licence", description: "Licence number, classes, copy" },
  {
    id: "government-id.immigration",
    label: "Visa and immigration status",
    description: "Visa, residence permit, right to work"
  },
  {
    id: "government-id.tax-number",
    label: "Tax number",
    description: "Tax identification number, VAT number of a sole trader"
  },
  {
    id: "government-id.vehicle-registration",
    label: "Vehicle registration",
    description: "Number plate, vehicle identification number"
  },
  { id: "contact.email", label: "E-mail address", description: "Private or work e-mail address" },
  { id: "contact.phone", label: "Telephone number", description: "Landline or mobile number" },
  { id: "contact.postal-address", label: "Postal address", description: "Home or delivery address" },
  { id: "contact.postcode", label: "Postcode and region", description: "Postcode, town, county, country only" },
  { id: "contact.billing-address", label: "Billing address", description: "Address used for invoices" },
  {
    id: "contact.emergency-contact",
    label: "Emergency contact",
    description: "Name and number of a person to call",
    note: "Data about a third person: Art. 14 applies to them."
  },
  { id: "contact.social-handle", label: "Social media profile", description: "Handle or profile link" },
  { id: "contact.website", label: "Website address", description: "Personal or business website given by the person" },
  { id: "contact.preferences", label: "Communication preferences", description: "Chosen channels, topics, opt-outs" },
  {
    id: "account.credentials",
    label: "Password or other login secret",
    description: "Password (hashed), passkey, PIN"
  },
  { id: "account.mfa", label: "Two-factor data", description: "One-time codes, authenticator seeds, recovery codes" },
  {
    id: "account.social-login-token",
    label: "Social login token",
    description: "Token and profile data from a single sign-on provider"
  },
  { id: "account.settings", label: "Account settings", description: "Preferences and settings" },
  { id: "account.profile", label: "Member profile", description: "Profile information filled in by the person" },
  { id: "account.login-history", label: "Login history", description: "Times, places and outcomes of sign-ins" },
  { id: "financial.bank-account", label: "Bank account details", description: "IBAN, account number, sort code" },
  {
    id: "financial.payment-card",
    label: "Payment card details",
    description: "Card number, expiry date, security code"
  },
  {
    id: "financial.payment-token",
    label: "Payment token",
    description: "Token or last four digits kept instead of card data"
  },
  {
    id: "financial.transactions",
    label: "Purchase and payment history",
    description: "Orders, invoices, refunds, donations"
  },
  { id: "financial.donations", label: "Donations", description: "Amounts and dates of gifts, Gift Aid declarations" },
  { id: "financial.credit", label: "Credit information", description: "Credit score, creditworthiness, debts" },
  { id: "financial.income", label: "Income and assets", description: "Income, assets, financial situation" },
  {
    id: "financial.tax",
    label: "Tax data",
    description: "Tax status, tax returns, church tax (special in some countries)",
    note: "German church-tax data reveal religion."
  },
  { id: "financial.insurance", label: "Insurance data", description: "Policies, claims" },
  {
    id: "financial.benefits",
    label: "Social benefits",
    description: "Benefits, social assistance measures",
    swissSensitive: true,
    note: "Sensitive under Art. 5(c)(6) FADP."
  },
  {
    id: "professional.employer-role",
    label: "Employer and job title",
    description: "Organisation, position, department"
  },
  { id: "professional.cv", label: "CV and work history", description: "Previous jobs, experience" },
  {
    id: "professional.qualifications",
    label: "Professional qualifications",
    description: "Certificates, accreditations, licences"
  },
  {
    id: "professional.membership-grade",
    label: "Membership grade and status",
    description: "Grade, committee roles, standing in a professional body"
  },
  {
    id: "professional.cpd",
    label: "Training and CPD records",
    description: "Courses attended, continuing professional development"
  },
  { id: "professional.references", label: "References", description: "References from third persons" },
  { id: "professional.performance", label: "Performance and evaluation", description: "Appraisals, targets, feedback" },
  {
    id: "professional.discipline",
    label: "Disciplinary and grievance records",
    description: "Proceedings, warnings, outcomes"
  },
  { id: "professional.pay", label: "Pay and benefits", description: "Salary, bonuses, pension" },
  {
    id: "professional.absence",
    label: "Leave and absence",
    description: "Holidays, absences (reasons may be health data)",
    note: "Sickness reasons: use health.sickness-absence."
  },
  {
    id: "professional.business-contact",
    label: "Business contact data",
    description: "Business card data of partners and suppliers"
  },
  {
    id: "professional.working-time",
    label: "Working time and attendance",
    description: "Clock-in, rosters, access times at work"
  },
  { id: "education.institution", label: "School or institution", description: "School, college, university attended" },
  { id: "education.enrolment", label: "Enrolment and attendance", description: "Courses booked, attendance" },
  { id: "education.results", label: "Results and qualifications", description: "Marks, degrees, certificates" },
  {
    id: "education.support-needs",
    label: "Learning support needs",
    description: "Special educational needs, reasonable adjustments",
    oftenSpecial: "health"
  },
  { id: "education.student-id", label: "Student number", description: "Number given by the institution" },
  {
    id: "health.conditions",
    label: "Health conditions",
    description: "Diagnoses, illnesses, mental health",
    special: "health"
  },
  {
    id: "health.disability",
    label: "Disability",
    description: "Disability or impairment, adjustments needed",
    special: "health"
  },
  {
    id: "health.allergies-dietary",
    label: "Allergies and dietary needs",
    description: "Allergies and medically motivated diets (other diets may reveal religion)",
    special: "health"
  },
  {
    id: "health.medical-record",
    label: "Medical records",
    description: "Patient records, reports, images",
    special: "health"
  },
  {
    id: "health.medication",
    label: "Medication and treatment",
    description: "Prescriptions, therapies",
    special: "health"
  },
  {
    id: "health.sickness-absence",
    label: "Sickness absence",
    description: "Sick notes, fitness for work",
    special: "health"
  },
  {
    id: "health.vaccination-test",
    label: "Vaccination and test results",
    description: "Vaccination status, drug or infection tests",
    special: "health"
  },
  {
    id: "health.insurance-number",
    label: "Health insurance number",
    description: "Membership of a health insurer",
    oftenSpecial: "health"
  },
  {
    id: "health.accident",
    label: "Accidents and first aid",
    description: "Accident book entries, injuries",
    special: "health"
  },
  {
    id: "health.fitness",
    label: "Fitness and wellness data",
    description: "Steps, heart rate, sleep, cycle data",
    special: "health"
  },
  {
    id: "special.ethnicity",
    label: "Racial or ethnic origin",
    description: "Racial or ethnic origin",
    special: "racial-or-ethnic-origin"
  },
  {
    id: "special.political",
    label: "Political opinions",
    description: "Opinions, party membership",
    special: "political-opinions"
  },
  {
    id: "special.religion",
    label: "Religious beliefs",
    description: "Religion or denomination",
    special: "religious-or-philosophical-beliefs"
  },
  {
    id: "special.philosophy",
    label: "Philosophical beliefs",
    description: "Non-religious convictions",
    special: "religious-or-philosophical-beliefs"
  },
  {
    id: "special.trade-union",
    label: "Trade union membership",
    description: "Membership of a trade union",
    special: "trade-union-membership"
  },
  {
    id: "special.sexual-orientation",
    label: "Sexual orientation",
    description: "Sexual orientation",
    special: "sex-life-or-orientation"
  },
  { id: "special.sex-life", label: "Sex life", description: "Data on sexual life", special: "sex-life-or-orientation" },
  {
    id: "special.genetic",
    label: "Genetic data",
    description: "Inherited or acquired genetic characteristics",
    special: "genetic"
  },
  {
    id: "special.biometric",
    label: "Biometric data",
    description: "Data processed to identify a person uniquely",
    special: "biometric"
  },
  { id: "special.fingerprint", label: "Fingerprint", description: "Fingerprint template", special: "biometric" },
  {
    id: "special.face-template",
    label: "Face recognition template",
    description: "Face geometry used to recognise a person",
    special: "biometric"
  },
  {
    id: "special.voice-print",
    label: "Voice print",
    description: "Voice template used to recognise a person",
    special: "biometric"
  },
  {
    id: "criminal.convictions",
    label: "Criminal convictions",
    description: "Convictions and sentences",
    criminal: true
  },
  {
    id: "criminal.allegations",
    label: "Alleged offences",
    description: "Suspicions, charges, proceedings",
    criminal: true
  },
  {
    id: "criminal.record-check",
    label: "Criminal record check",
    description: "DBS check, extract, certificate of good conduct",
    criminal: true
  },
  {
    id: "location.approximate",
    label: "Approximate location",
    description: "Country, region or town, e.g. from an IP address"
  },
  { id: "location.precise", label: "Precise location", description: "GPS or similar position" },
  { id: "location.travel", label: "Travel and movements", description: "Trips, itineraries, visits" },
  {
    id: "location.image-metadata",
    label: "Location in image metadata",
    description: "EXIF position inside uploaded photos"
  },
  { id: "location.access-logs", label: "Building access logs", description: "Door and visitor logs" },
  { id: "device.ip-address", label: "IP address", description: "Internet protocol address" },
  { id: "device.browser", label: "Browser and device type", description: "User agent, operating system, screen" },
  { id: "device.device-id", label: "Device identifier", description: "Advertising ID, MAC address, installation ID" },
  { id: "device.cookie-id", label: "Cookie identifier", description: "Identifier stored in a cookie or local storage" },
  {
    id: "device.fingerprint",
    label: "Device fingerprint",
    description: "Identifier derived from device characteristics"
  },
  { id: "device.crash-data", label: "Diagnostics and crash data", description: "Error reports, performance data" },
  {
    id: "device.settings",
    label: "Language and time zone settings",
    description: "Settings sent by the browser or app"
  },
  { id: "usage.server-logs", label: "Server log data", description: "Time, requested page, status, referrer" },
  { id: "usage.page-views", label: "Pages viewed and clicks", description: "Page views, clicks, scroll depth" },
  { id: "usage.referrer", label: "Referring page", description: "Page or campaign that led to the visit" },
  { id: "usage.search-queries", label: "Search queries", description: "Terms searched on the service" },
  { id: "usage.email-engagement", label: "E-mail opens and clicks", description: "Tracking of newsletters" },
  { id: "usage.media-consumption", label: "Content viewed or listened to", description: "Videos, podcasts, articles" },
  { id: "usage.downloads", label: "Downloads", description: "Files and resources downloaded" },
  { id: "usage.cart", label: "Shopping cart", description: "Items in the cart, abandoned carts" },
  {
    id: "usage.social-engagement",
    label: "Social media engagement",
    description: "Likes, follows, comments on our pages"
  },
  {
    id: "usage.event-attendance",
    label: "Event registration and attendance",
    description: "Bookings, attendance, sessions chosen"
  },
  {
    id: "communications.correspondence",
    label: "Correspondence",
    description: "Letters, e-mails, messages and attachments"
  },
  {
    id: "communications.enquiry",
    label: "Enquiries and support requests",
    description: "Content of a contact form or ticket"
  },
  { id: "communications.complaint", label: "Complaints", description: "Content of a complaint and its file" },
  { id: "communications.chat", label: "Chat messages", description: "Live chat or chatbot messages" },
  { id: "communications.call-recording", label: "Call recordings", description: "Recorded telephone or video calls" },
  {
    id: "communications.metadata",
    label: "Communication metadata",
    description: "Sender, recipient, time, delivery status"
  },
  {
    id: "communications.survey-response",
    label: "Survey answers",
    description: "Answers and opinions given in surveys"
  },
  { id: "communications.user-content", label: "Comments and posts", description: "Comments, forum posts, reviews" },
  {
    id: "communications.meeting-minutes",
    label: "Minutes and attendance lists",
    description: "Names and statements in meeting minutes"
  },
  {
    id: "media.photo",
    label: "Photographs",
    description: "Photos of people, e.g. at events",
    note: "Not biometric data unless processed to identify uniquely (recital 51)."
  },
  { id: "media.video", label: "Video recordings", description: "Recordings of events or video calls" },
  { id: "media.audio", label: "Audio recordings", description: "Sound recordings" },
  { id: "media.cctv", label: "CCTV images", description: "Video surveillance images" },
  { id: "media.avatar", label: "Profile picture", description: "Avatar, e.g. from Gravatar" },
  { id: "preferences.interests", label: "Interests", description: "Topics and products of interest" },
  { id: "preferences.marketing", label: "Marketing preferences", description: "Consents and objections to marketing" },
  {
    id: "preferences.inferred-profile",
    label: "Inferred profile or segment",
    description: "Segments, scores, predictions"
  },
  { id: "preferences.loyalty", label: "Loyalty data", description: "Points, tiers, rewards" },
  { id: "preferences.consent-record", label: "Consent records", description: "Proof of consent, cookie choices, time" },
  { id: "social.family", label: "Family members", description: "Partner, children, next of kin" },
  { id: "social.connections", label: "Contacts and connections", description: "Address book, followers, referrals" },
  { id: "social.household", label: "Household", description: "Household composition" },
  { id: "social.lifestyle", label: "Hobbies and lifestyle", description: "Leisure activities, habits" },
  {
    id: "children.child-data",
    label: "Data about children",
    description: "Any data collected from or about children",
    child: true
  },
  {
    id: "children.guardian",
    label: "Parent or guardian details",
    description: "Name and contact of the holder of parental responsibility",
    child: true
  },
  { id: "children.school", label: "School and class", description: "School, class, year", child: true },
  {
    id: "children.parental-consent",
    label: "Parental consent record",
    description: "Proof of consent under Art. 8",
    child: true
  }
];

// src/catalogue/purpose-kinds.ts
var purposeKinds = [
  {
    id: "service.provide",
    group: "service",
    label: "Providing our service",
    description: "Delivering what the person asked for",
    typicalBases: ["contract", "legitimate-interests", "public-task"]
  },
  {
    id: "service.account",
    group: "service",
    label: "Creating and managing accounts",
    description: "Registration, profile, account administration",
    typicalBases: ["contract"]
  },
  {
    id: "service.authentication",
    group: "service",
    label: "Signing people in",
    description: "Login, single sign-on, password reset",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "service.orders",
    group: "service",
    label: "Processing orders",
    description: "Taking and fulfilling orders",
    typicalBases: ["contract"]
  },
  {
    id: "service.delivery",
    group: "service",
    label: "Delivering goods",
    description: "Shipping and returns",
    typicalBases: ["contract"]
  },
  {
    id: "service.payments",
    group: "service",
    label: "Taking payments",
    description: "Payment, refunds, chargebacks",
    typicalBases: ["contract"]
  },
  {
    id: "service.invoicing",
    group: "service",
    label: "Invoicing",
    description: "Issuing and collecting invoices",
    typicalBases: ["contract", "legal-obligation"]
  },
  {
    id: "service.notices",
    group: "service",
    label: "Service messages",
    description: "Necessary messages about an account, order or service",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "service.support",
    group: "service",
    label: "Customer support",
    description: "Answering requests and solving problems",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "service.quality",
    group: "service",
    label: "Quality assurance and training",
    description: "Checking samples of calls or messages",
    typicalBases: ["legitimate-interests"],
    warn: "Call recording usually needs notice beforehand, in some countries consent."
  },
  {
    id: "service.hosting",
    group: "service",
    label: "Running the website",
    description: "Hosting, content delivery, log files",
    typicalBases: ["legitimate-interests", "contract"]
  },
  {
    id: "service.user-content",
    group: "service",
    label: "Publishing comments and posts",
    description: "Comments, forums, reviews",
    typicalBases: ["contract", "legitimate-interests", "consent"]
  },
  {
    id: "service.personalise",
    group: "service",
    label: "Personalising the service",
    description: "Remembering choices, adapting content",
    typicalBases: ["legitimate-interests", "consent"]
  },
  {
    id: "service.ai-features",
    group: "service",
    label: "AI-assisted features",
    description: "Features that send data to an AI model",
    typicalBases: ["contract", "legitimate-interests", "consent"],
    warn: "Say whether data are used to train models."
  },
  {
    id: "membership.application",
    group: "membership",
    label: "Handling membership applications",
    description: "Assessing and admitting applicants",
    typicalBases: ["contract"]
  },
  {
    id: "membership.administration",
    group: "membership",
    label: "Administering membership",
    description: "Records, renewals, fees, benefits",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "membership.governance",
    group: "membership",
    label: "Committees and governance",
    description: "Officers, meetings, minutes, elections",
    typicalBases: ["legitimate-interests", "legal-obligation", "contract"]
  },
  {
    id: "membership.professional-register",
    group: "membership",
    label: "Keeping a professional register",
    description: "Published register of members or accredited people",
    typicalBases: ["contract", "legitimate-interests", "public-task"]
  },
  {
    id: "events.registration",
    group: "membership",
    label: "Managing event bookings",
    description: "Registration, tickets, attendance lists",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "events.delivery",
    group: "membership",
    label: "Running events",
    description: "Badges, catering needs, safety, webinars",
    typicalBases: ["contract", "legitimate-interests"],
    warn: "Dietary and access needs are often health data: Art. 9(2)(a)."
  },
  {
    id: "events.media",
    group: "membership",
    label: "Photos and recordings at events",
    description: "Taking and publishing images",
    typicalBases: ["consent", "legitimate-interests"]
  },
  {
    id: "competitions.run",
    group: "membership",
    label: "Running competitions and awards",
    description: "Entries, judging, prizes",
    typicalBases: ["contract", "consent"]
  },
  {
    id: "communication.enquiries",
    group: "communication",
    label: "Answering enquiries",
    description: "Contact forms, e-mail, telephone",
    typicalBases: ["legitimate-interests", "contract"]
  },
  {
    id: "communication.complaints",
    group: "communication",
    label: "Handling complaints",
    description: "Investigating and answering complaints",
    typicalBases: ["legitimate-interests", "legal-obligation"],
    note: "UK: DPA 2018 s.164A complaint duty since 19 June 2026 (legal-obligation)."
  },
  {
    id: "communication.press",
    group: "communication",
    label: "Press and public relations",
    description: "Media enquiries, press lists",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "marketing.email",
    group: "marketing",
    label: "E-mail marketing",
    description: "Newsletters and offers by e-mail",
    typicalBases: ["consent", "legitimate-interests"],
    directMarketing: true,
    warn: "ePrivacy: consent or soft opt-in (Art. 13 Directive 2002/58; PECR reg. 22). UK charities: reg. 22(3A) since 5 Feb 2026."
  },
  {
    id: "marketing.sms",
    group: "marketing",
    label: "SMS and messaging marketing",
    description: "Text or messenger marketing",
    typicalBases: ["consent"],
    directMarketing: true
  },
  {
    id: "marketing.post",
    group: "marketing",
    label: "Postal marketing",
    description: "Letters and catalogues",
    typicalBases: ["legitimate-interests", "consent"],
    directMarketing: true
  },
  {
    id: "marketing.phone",
    group: "marketing",
    label: "Telephone marketing",
    description: "Calls",
    typicalBases: ["consent", "legitimate-interests"],
    directMarketing: true,
    warn: "Check national rules (DE: consent; UK: TPS screening)."
  },
  {
    id: "marketing.social-media",
    group: "marketing",
    label: "Social media presence",
    description: "Company pages, interaction",
    typicalBases: ["legitimate-interests", "consent"],
    warn: "Joint controllership for page insights (CJEU C-210/16)."
  },
  {
    id: "marketing.advertising",
    group: "marketing",
    label: "Online advertising",
    description: "Contextual or measured ads",
    typicalBases: ["consent"]
  },
  {
    id: "marketing.targeted",
    group: "marketing",
    label: "Targeted advertising and retargeting",
    description: "Ads based on behaviour or custom audiences",
    typicalBases: ["consent"],
    directMarketing: true,
    warn: "Consent in practice (ePrivacy, CJEU C-252/21)."
  },
  {
    id: "marketing.profiling",
    group: "marketing",
    label: "Customer profiling and segmentation",
    description: "Scoring, segments, preferences",
    typicalBases: ["consent", "legitimate-interests"],
    directMarketing: true
  },
  {
    id: "marketing.recommendations",
    group: "marketing",
    label: "Product recommendations",
    description: "Suggestions based on purchases or use",
    typicalBases: ["legitimate-interests", "consent"]
  },
  {
    id: "marketing.partner-sharing",
    group: "marketing",
    label: "Sharing with partners for their marketing",
    description: "Passing data to third parties",
    typicalBases: ["consent"],
    warn: "Name the partners; consent."
  },
  {
    id: "marketing.lead-management",
    group: "marketing",
    label: "Managing leads (CRM)",
    description: "Recording contacts and sales conversations",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "marketing.fundraising",
    group: "marketing",
    label: "Fundraising and donations",
    description: "Asking for and administering gifts",
    typicalBases: ["consent", "legitimate-interests", "contract"]
  },
  {
    id: "analytics.web",
    group: "analytics",
    label: "Web and app analytics",
    description: "Measuring visits and use",
    typicalBases: ["consent", "legitimate-interests"],
    warn: "Cookies: consent under ePrivacy unless a national exemption applies (e.g. CNIL audience measurement). UK: PECR Sch. A1 para 5 statistical exception since 5 Feb 2026, with information and opt-out."
  },
  {
    id: "analytics.improve",
    group: "analytics",
    label: "Improving products and services",
    description: "Product analysis, testing",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "analytics.email-tracking",
    group: "analytics",
    label: "Measuring newsletters",
    description: "Opens and clicks",
    typicalBases: ["consent"]
  },
  {
    id: "analytics.ads",
    group: "analytics",
    label: "Measuring advertising",
    description: "Conversions, attribution",
    typicalBases: ["consent"]
  },
  {
    id: "analytics.statistics",
    group: "analytics",
    label: "Statistics",
    description: "Aggregate statistics",
    typicalBases: ["legitimate-interests", "public-task"]
  },
  {
    id: "analytics.surveys",
    group: "analytics",
    label: "Surveys and feedback",
    description: "Collecting opinions",
    typicalBases: ["consent", "legitimate-interests"]
  },
  {
    id: "analytics.errors",
    group: "analytics",
    label: "Finding and fixing errors",
    description: "Crash and performance monitoring",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "analytics.ai-training",
    group: "analytics",
    label: "Training AI models",
    description: "Using data to develop models",
    typicalBases: ["consent", "legitimate-interests"],
    warn: "High attention: separate purpose; EDPB Opinion 28/2024."
  },
  {
    id: "security.protect",
    group: "security",
    label: "Keeping systems secure",
    description: "Access control, backups, monitoring",
    typicalBases: ["legitimate-interests", "legal-obligation"]
  },
  {
    id: "security.spam",
    group: "security",
    label: "Preventing spam and bots",
    description: "Spam filters, CAPTCHAs",
    typicalBases: ["legitimate-interests"],
    warn: "CAPTCHA that reads the device: ePrivacy consent question."
  },
  {
    id: "security.fraud",
    group: "security",
    label: "Preventing fraud",
    description: "Checks on orders and accounts",
    typicalBases: ["legitimate-interests", "legal-obligation"]
  },
  {
    id: "security.identity-check",
    group: "security",
    label: "Verifying identity or age",
    description: "Document or age checks",
    typicalBases: ["legal-obligation", "contract", "legitimate-interests"]
  },
  {
    id: "security.cctv",
    group: "security",
    label: "Video surveillance",
    description: "Protecting premises and people",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "security.premises",
    group: "security",
    label: "Visitor and access management",
    description: "Visitor books, badges",
    typicalBases: ["legitimate-interests", "legal-obligation"]
  },
  {
    id: "security.consent-management",
    group: "security",
    label: "Managing consent choices",
    description: "Storing cookie and consent decisions",
    typicalBases: ["legal-obligation", "legitimate-interests"]
  },
  {
    id: "legal.compliance",
    group: "legal",
    label: "Meeting legal obligations",
    description: "Any statutory duty (name the law)",
    typicalBases: ["legal-obligation"]
  },
  {
    id: "legal.accounting",
    group: "legal",
    label: "Accounting and tax",
    description: "Books, tax records",
    typicalBases: ["legal-obligation"]
  },
  {
    id: "legal.claims",
    group: "legal",
    label: "Legal claims",
    description: "Establishing, exercising, defending claims",
    typicalBases: ["legitimate-interests"],
    specialCondition: "legal-claims"
  },
  {
    id: "legal.rights-requests",
    group: "legal",
    label: "Handling data subject requests",
    description: "Access, erasure and other requests",
    typicalBases: ["legal-obligation"]
  },
  {
    id: "legal.audit",
    group: "legal",
    label: "Audit and risk management",
    description: "Internal and external audits, insurance",
    typicalBases: ["legitimate-interests", "legal-obligation"]
  },
  {
    id: "legal.aml",
    group: "legal",
    label: "Anti-money-laundering checks",
    description: "Customer due diligence",
    typicalBases: ["legal-obligation"]
  },
  {
    id: "legal.authority-disclosure",
    group: "legal",
    label: "Disclosure to authorities",
    description: "Answering requests of police, courts, regulators",
    typicalBases: ["legal-obligation", "legitimate-interests", "recognised-legitimate-interest"],
    note: "UK: rli-public-task-disclosure or rli-crime may apply."
  },
  {
    id: "legal.restructuring",
    group: "legal",
    label: "Business transfer",
    description: "Mergers, sales, restructuring",
    typicalBases: ["legitimate-interests"]
  },
  {
    id: "legal.archiving",
    group: "legal",
    label: "Archiving",
    description: "Archives in the public interest, organisational history",
    typicalBases: ["legitimate-interests", "public-task"]
  },
  {
    id: "people.recruitment",
    group: "people",
    label: "Recruitment",
    description: "Applications, interviews, checks",
    typicalBases: ["contract", "legitimate-interests"],
    warn: "DE: \xA7 26 BDSG questions after CJEU C-34/21."
  },
  {
    id: "people.administration",
    group: "people",
    label: "Personnel administration",
    description: "Contracts, absence, performance",
    typicalBases: ["contract", "legal-obligation", "legitimate-interests"]
  },
  {
    id: "people.payroll",
    group: "people",
    label: "Payroll and pensions",
    description: "Pay, tax, social security",
    typicalBases: ["contract", "legal-obligation"]
  },
  {
    id: "people.training",
    group: "people",
    label: "Training of staff",
    description: "Courses and records",
    typicalBases: ["legitimate-interests", "legal-obligation", "contract"]
  },
  {
    id: "people.monitoring",
    group: "people",
    label: "Monitoring of staff",
    description: "Systems monitoring, time recording",
    typicalBases: ["legitimate-interests", "legal-obligation"],
    warn: "Works council and DPIA questions."
  },
  {
    id: "people.whistleblowing",
    group: "people",
    label: "Whistleblowing",
    description: "Reports of wrongdoing (Directive (EU) 2019/1937)",
    typicalBases: ["legal-obligation", "legitimate-interests"]
  },
  {
    id: "people.health-safety",
    group: "people",
    label: "Health and safety at work",
    description: "Accident records, adjustments",
    typicalBases: ["legal-obligation"]
  },
  {
    id: "people.volunteers",
    group: "people",
    label: "Managing volunteers",
    description: "Volunteer records, expenses",
    typicalBases: ["legitimate-interests", "contract"]
  },
  {
    id: "people.suppliers",
    group: "people",
    label: "Managing suppliers and partners",
    description: "Contacts, contracts, payments",
    typicalBases: ["contract", "legitimate-interests"]
  },
  {
    id: "education.admission",
    group: "sector",
    label: "Admissions and enrolment",
    description: "Applications and course bookings",
    typicalBases: ["contract", "public-task"]
  },
  {
    id: "education.teaching",
    group: "sector",
    label: "Teaching and assessment",
    description: "Delivering and assessing courses",
    typicalBases: ["contract", "public-task"]
  },
  {
    id: "education.equality",
    group: "sector",
    label: "Equality and widening participation",
    description: "Monitoring of equality and access",
    typicalBases: ["public-task", "legitimate-interests", "legal-obligation"],
    specialCondition: "substantial-public-interest"
  },
  {
    id: "research.scientific",
    group: "sector",
    label: "Scientific or historical research",
    description: "Research projects",
    typicalBases: ["public-task", "consent", "legitimate-interests"],
    specialCondition: "archiving-research-statistics"
  },
  {
    id: "public.task",
    group: "sector",
    label: "Public task",
    description: "Task in the public interest or official authority",
    typicalBases: ["public-task"]
  },
  {
    id: "care.health",
    group: "sector",
    label: "Health and social care",
    description: "Diagnosis, treatment, care",
    typicalBases: ["public-task", "contract"],
    specialCondition: "health-social-care"
  },
  {
    id: "care.safeguarding",
    group: "sector",
    label: "Safeguarding",
    description: "Protecting children and adults at risk",
    typicalBases: ["legal-obligation", "public-task", "recognised-legitimate-interest", "vital-interests"],
    note: "UK: rli-safeguarding; uk-sch1-p18."
  },
  {
    id: "care.emergency",
    group: "sector",
    label: "Emergencies",
    description: "Contacting emergency services or next of kin",
    typicalBases: ["vital-interests", "recognised-legitimate-interest"],
    note: "UK: rli-emergency."
  },
  {
    id: "finance.credit",
    group: "sector",
    label: "Credit checks",
    description: "Assessing creditworthiness",
    typicalBases: ["legitimate-interests", "contract"],
    warn: "Automated credit scoring can be an Art. 22 decision (CJEU C-634/21)."
  },
  {
    id: "finance.insurance",
    group: "sector",
    label: "Insurance",
    description: "Contracts and claims",
    typicalBases: ["contract"]
  }
];

// src/law/once.ts
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/catalogue/vendors.ts
var vendors = once(() => [
  {
    id: "hubspot",
    name: "HubSpot",
    category: "crm",
    service: "CRM, marketing e-mail, website tracking",
    legalEntity: "HubSpot Ireland Limited",
    seat: "IE",
    parent: "HubSpot, Inc.",
    privacyUrl: "https://legal.hubspot.com/privacy-policy",
    termsUrl: "https://legal.hubspot.com/dpa",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "EU data region available. Tracking cookies (hubspotutk, __hstc) need consent.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "zoho",
    name: "Zoho",
    category: "crm",
    service: "CRM, e-mail, documents",
    legalEntity: "Zoho Corporation B.V.",
    seat: "NL",
    parent: "Zoho Corporation Private Limited",
    privacyUrl: "https://www.zoho.com/privacy.html",
    termsUrl: "https://www.zoho.com/gdpr.html",
    suggests: {
      role: "processor",
      parentCountry: "IN",
      transfer: "EU data centre; SCCs for group access from India and the US"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "mailchimp",
    name: "Mailchimp",
    category: "email-marketing",
    service: "Newsletter sending and open/click measurement",
    legalEntity: "The Rocket Science Group LLC d/b/a Mailchimp",
    seat: "US",
    parent: "Intuit Inc.",
    privacyUrl: "https://www.intuit.com/privacy/statement/",
    termsUrl: "https://mailchimp.com/legal/data-processing-addendum/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Also acts as controller for some product-improvement uses. Contracting entity may have become Intuit Inc.: check the terms.",
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "eventbrite",
    name: "Eventbrite",
    category: "events",
    service: "Event registration and ticketing",
    legalEntity: "Eventbrite, Inc.",
    seat: "US",
    privacyUrl: "https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/",
    termsUrl: "https://www.eventbrite.com/help/en-us/articles/429030/data-processing-addendum-for-organizers/",
    suggests: {
      role: "mixed",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Processor for organisers and controller for its own marketplace accounts. Agreement to be acquired by Bending Spoons announced 2 Dec 2025: entity may have changed.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "surveymonkey",
    name: "SurveyMonkey",
    category: "surveys",
    service: "Online surveys",
    legalEntity: "SurveyMonkey Europe UC",
    seat: "IE",
    parent: "SurveyMonkey Inc. (formerly Momentive)",
    privacyUrl: "https://www.surveymonkey.com/mp/legal/privacy/",
    termsUrl: "https://www.surveymonkey.com/mp/legal/data-processing-agreement/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "woocommerce",
    name: "WooCommerce",
    category: "shop",
    service: "Shop software for WordPress",
    legalEntity: "Aut O\u2019Mattic A8C Ireland Ltd.",
    seat: "IE",
    parent: "Automattic Inc.",
    privacyUrl: "https://automattic.com/privacy/",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "self-hosted plugin: no transfer by itself; DPF/SCCs for connected Automattic services"
    },
    note: "The plugin runs on the site owner's server; Automattic receives data only through Jetpack, WooPayments, WooCommerce.com or usage tracking.",
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "braintree",
    name: "Braintree",
    category: "payments",
    service: "Card payment gateway",
    legalEntity: "PayPal (Europe) S.\xE0 r.l. et Cie, S.C.A.",
    seat: "LU",
    parent: "PayPal Holdings, Inc.",
    privacyUrl: "https://www.braintreepayments.com/legal/braintree-privacy-policy",
    termsUrl: "https://www.braintreepayments.com/legal/data-protection-addendum",
    suggests: { role: "mixed", parentCountry: "US", transfer: "none needed for EEA customers; check sub-processors" },
    note: "UK merchants: PayPal UK Ltd (since Nov 2023, recalled).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "paypal",
    name: "PayPal",
    category: "payments",
    service: "Payment service",
    legalEntity: "PayPal (Europe) S.\xE0 r.l. et Cie, S.C.A.",
    seat: "LU",
    parent: "PayPal Holdings, Inc.",
    privacyUrl: "https://www.paypal.com/webapps/mpp/ua/privacy-full",
    suggests: { role: "controller", parentCountry: "US", transfer: "BCRs / SCCs inside the group" },
    note: "Independent controller for account holders. UK: PayPal UK Ltd.",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "zoom",
    name: "Zoom",
    category: "video-conferencing",
    service: "Video calls and webinars",
    legalEntity: "Zoom Communications, Inc.",
    seat: "US",
    privacyUrl: "https://www.zoom.com/en/trust/privacy/privacy-statement/",
    termsUrl: "https://www.zoom.com/en/trust/legal/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Renamed from Zoom Video Communications, Inc. in Nov 2024 (recalled). Controller for some account data.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "slack",
    name: "Slack",
    category: "team-messaging",
    service: "Team messaging",
    legalEntity: "Slack Technologies Limited",
    seat: "IE",
    parent: "Salesforce, Inc.",
    privacyUrl: "https://slack.com/trust/privacy/privacy-policy",
    termsUrl: "https://slack.com/terms-of-service/data-processing",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "knack",
    name: "Knack",
    category: "no-code-database",
    service: "Online database / app builder",
    legalEntity: "Knack (legal entity to be checked)",
    seat: "US",
    privacyUrl: "https://www.knack.com/privacy/",
    termsUrl: "https://www.knack.com/gdpr/",
    suggests: { role: "processor", transfer: "SCCs or DPF: verify" },
    confidence: "low",
    source: "recalled"
  },
  {
    id: "google-analytics",
    name: "Google Analytics",
    aliases: ["GA4", "Universal Analytics"],
    category: "analytics",
    service: "Web analytics",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://policies.google.com/privacy",
    termsUrl: "https://business.safety.google/adsprocessorterms/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Controller terms apply if data sharing settings are on. UK customers may contract with Google LLC. Consent needed (cookies); UK: statistical exception only if data are not used by Google for itself.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "google-workspace",
    name: "Google Workspace (Forms, Sheets, Drive, Gmail, Meet)",
    aliases: ["Google Forms", "Google Sheets"],
    category: "productivity",
    service: "Office suite, forms",
    legalEntity: "Google Cloud EMEA Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://workspace.google.com/terms/",
    termsUrl: "https://workspace.google.com/terms/dpa_terms.html",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Free consumer accounts (gmail.com) are NOT covered by a DPA: Google is then controller.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "google-fonts",
    name: "Google Fonts",
    category: "web-assets",
    service: "Web fonts loaded from Google servers",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://developers.google.com/fonts/faq/privacy",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Sends the IP address on page load. LG M\xFCnchen I, 20 Jan 2022, 3 O 17493/20: unlawful without consent. Lint advice: self-host.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "google-recaptcha",
    name: "Google reCAPTCHA",
    category: "anti-spam",
    service: "Bot detection",
    legalEntity: "Google Cloud EMEA Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://cloud.google.com/terms/cloud-privacy-notice",
    termsUrl: "https://cloud.google.com/terms/data-processing-addendum",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "PROCESSOR since 2 April 2026 (Google announcement of 26 Jan 2026): references to Google's Privacy Policy and Terms must be removed from the notice/badge. Contracting entity for EMEA recalled.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "google-maps",
    name: "Google Maps Platform",
    category: "maps",
    service: "Embedded maps",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://policies.google.com/privacy",
    termsUrl: "https://business.safety.google/mapscontrollerterms/",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Controller-controller terms; Maps Platform customers in the EEA contract with Google Cloud EMEA Limited (check).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "youtube",
    name: "YouTube",
    category: "video",
    service: "Embedded videos",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://policies.google.com/privacy",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Use youtube-nocookie.com and click-to-load; UK: Google LLC.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "google-tag-manager",
    name: "Google Tag Manager",
    category: "tag-management",
    service: "Loads other tags",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://policies.google.com/privacy",
    termsUrl: "https://business.safety.google/adsprocessorterms/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "google-ads",
    name: "Google Ads",
    category: "advertising",
    service: "Advertising, conversion measurement, remarketing",
    legalEntity: "Google Ireland Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://policies.google.com/privacy",
    termsUrl: "https://business.safety.google/adscontrollerterms/",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "akismet",
    name: "Akismet",
    category: "anti-spam",
    service: "Comment spam filter",
    legalEntity: "Aut O\u2019Mattic A8C Ireland Ltd.",
    seat: "IE",
    parent: "Automattic Inc.",
    privacyUrl: "https://automattic.com/privacy/",
    termsUrl: "https://wordpress.com/support/data-processing-agreements/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "gravatar",
    name: "Gravatar",
    category: "profile-pictures",
    service: "Profile picture looked up by a hash of the e-mail address",
    legalEntity: "Aut O\u2019Mattic A8C Ireland Ltd.",
    seat: "IE",
    parent: "Automattic Inc.",
    privacyUrl: "https://automattic.com/privacy/",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "An e-mail hash is pseudonymous, not anonymous, data.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "jetpack",
    name: "Jetpack",
    category: "website-tools",
    service: "Security, statistics, backup for WordPress",
    legalEntity: "Aut O\u2019Mattic A8C Ireland Ltd.",
    seat: "IE",
    parent: "Automattic Inc.",
    privacyUrl: "https://automattic.com/privacy/",
    termsUrl: "https://wordpress.com/support/data-processing-agreements/",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "wordpress-com",
    name: "WordPress.com",
    category: "hosting",
    service: "Website hosting",
    legalEntity: "Aut O\u2019Mattic A8C Ireland Ltd.",
    seat: "IE",
    parent: "Automattic Inc.",
    privacyUrl: "https://automattic.com/privacy/",
    termsUrl: "https://wordpress.com/support/data-processing-agreements/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Self-hosted WordPress (wordpress.org) involves no such recipient.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "siteground",
    name: "SiteGround",
    category: "hosting",
    service: "Web hosting",
    legalEntity: "SiteGround Spain S.L.",
    seat: "ES",
    privacyUrl: "https://www.siteground.com/privacy.htm",
    termsUrl: "https://www.siteground.com/viewtos/data_processing_agreement",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    note: "UK customers: SiteGround Hosting Ltd (check).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "ultimate-member",
    name: "Ultimate Member",
    category: "membership-plugin",
    service: "Membership plugin for WordPress",
    legalEntity: "Ultimate Member Ltd (to be checked)",
    seat: "GB",
    privacyUrl: "https://ultimatemember.com/privacy-policy/",
    suggests: { role: "processor", transfer: "self-hosted plugin: normally no transfer; support access only" },
    confidence: "low",
    source: "recalled"
  },
  {
    id: "wix",
    name: "Wix",
    category: "website-builder",
    service: "Website builder and hosting",
    legalEntity: "Wix.com Ltd.",
    seat: "IL",
    privacyUrl: "https://www.wix.com/about/privacy",
    termsUrl: "https://www.wix.com/about/privacy-dpa-users",
    suggests: {
      role: "processor",
      transfer: "adequacy decision (Israel); check sub-processors; DPF/SCCs for US group companies"
    },
    note: "Wix.com Luxembourg S.\xE0 r.l. is named as EU contact in datenanfragen/data (CC0).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "linkedin",
    name: "LinkedIn",
    category: "social-media",
    service: "Company page, groups, Insight Tag",
    legalEntity: "LinkedIn Ireland Unlimited Company",
    seat: "IE",
    parent: "Microsoft Corporation",
    privacyUrl: "https://www.linkedin.com/legal/privacy-policy",
    termsUrl: "https://www.linkedin.com/legal/l/dpa",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Joint controller for page insights; controller for the platform; Insight Tag needs consent.",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "heat",
    name: "HEAT (Higher Education Access Tracker)",
    category: "education-monitoring",
    service: "Monitoring of outreach participants in UK higher education",
    legalEntity: "HEAT Service, hosted by the University of Kent (check)",
    seat: "GB",
    privacyUrl: "https://heat.ac.uk/privacy/",
    suggests: { role: "mixed", transfer: "UK only (check)" },
    confidence: "low",
    source: "recalled"
  },
  {
    id: "lead-forensics",
    name: "Lead Forensics",
    category: "b2b-identification",
    service: "Identifies visiting companies by IP address",
    legalEntity: "Lead Forensics Limited (to be checked)",
    seat: "GB",
    privacyUrl: "https://www.leadforensics.com/privacy-policy/",
    suggests: { role: "controller", transfer: "UK" },
    note: 'Often named only as "not used".',
    confidence: "low",
    source: "recalled"
  },
  {
    id: "aws",
    name: "Amazon Web Services",
    category: "cloud",
    service: "Cloud hosting",
    legalEntity: "Amazon Web Services EMEA SARL",
    seat: "LU",
    parent: "Amazon.com, Inc.",
    privacyUrl: "https://aws.amazon.com/privacy/",
    termsUrl: "https://d1.awstatic.com/legal/aws-gdpr/AWS_GDPR_DPA.pdf",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback / EU region choice"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "microsoft-azure",
    name: "Microsoft Azure",
    category: "cloud",
    service: "Cloud hosting",
    legalEntity: "Microsoft Ireland Operations Limited",
    seat: "IE",
    parent: "Microsoft Corporation",
    privacyUrl: "https://www.microsoft.com/privacy/privacystatement",
    termsUrl: "https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU Data Boundary"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "microsoft-365",
    name: "Microsoft 365 (Outlook, Teams, SharePoint, Forms)",
    category: "productivity",
    service: "Office suite, e-mail, meetings",
    legalEntity: "Microsoft Ireland Operations Limited",
    seat: "IE",
    parent: "Microsoft Corporation",
    privacyUrl: "https://www.microsoft.com/privacy/privacystatement",
    termsUrl: "https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU Data Boundary"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "google-cloud",
    name: "Google Cloud",
    category: "cloud",
    service: "Cloud hosting",
    legalEntity: "Google Cloud EMEA Limited",
    seat: "IE",
    parent: "Google LLC",
    privacyUrl: "https://cloud.google.com/terms/cloud-privacy-notice",
    termsUrl: "https://cloud.google.com/terms/data-processing-addendum",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "cloudflare",
    name: "Cloudflare",
    aliases: ["Turnstile"],
    category: "cdn",
    service: "Content delivery, DDoS protection, Turnstile",
    legalEntity: "Cloudflare, Inc.",
    seat: "US",
    privacyUrl: "https://www.cloudflare.com/privacypolicy/",
    termsUrl: "https://www.cloudflare.com/cloudflare-customer-dpa/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "fastly",
    name: "Fastly",
    category: "cdn",
    service: "Content delivery",
    legalEntity: "Fastly, Inc.",
    seat: "US",
    privacyUrl: "https://www.fastly.com/privacy",
    termsUrl: "https://www.fastly.com/data-processing",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "bunny",
    name: "bunny.net",
    category: "cdn",
    service: "Content delivery, fonts",
    legalEntity: "BunnyWay d.o.o.",
    seat: "SI",
    privacyUrl: "https://bunny.net/privacy/",
    termsUrl: "https://bunny.net/gdpr/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "netlify",
    name: "Netlify",
    category: "hosting",
    service: "Website hosting",
    legalEntity: "Netlify, Inc.",
    seat: "US",
    privacyUrl: "https://www.netlify.com/privacy/",
    termsUrl: "https://www.netlify.com/legal/data-processing-agreement/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "vercel",
    name: "Vercel",
    category: "hosting",
    service: "Website hosting",
    legalEntity: "Vercel Inc.",
    seat: "US",
    privacyUrl: "https://vercel.com/legal/privacy-policy",
    termsUrl: "https://vercel.com/legal/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "heroku",
    name: "Heroku",
    category: "hosting",
    service: "Application hosting",
    legalEntity: "Salesforce, Inc.",
    seat: "US",
    privacyUrl: "https://www.salesforce.com/company/legal/privacy/",
    termsUrl: "https://www.salesforce.com/company/legal/agreements/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; processor BCRs"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "digitalocean",
    name: "DigitalOcean",
    category: "hosting",
    service: "Cloud servers",
    legalEntity: "DigitalOcean, LLC",
    seat: "US",
    privacyUrl: "https://www.digitalocean.com/legal/privacy-policy",
    termsUrl: "https://www.digitalocean.com/legal/data-processing-agreement",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "hetzner",
    name: "Hetzner",
    category: "hosting",
    service: "Servers and hosting",
    legalEntity: "Hetzner Online GmbH",
    seat: "DE",
    privacyUrl: "https://www.hetzner.com/legal/privacy-policy/",
    termsUrl: "https://www.hetzner.com/legal/data-processing-agreement/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "ovhcloud",
    name: "OVHcloud",
    category: "hosting",
    service: "Servers and hosting",
    legalEntity: "OVH SAS",
    seat: "FR",
    privacyUrl: "https://www.ovhcloud.com/en/terms-and-conditions/privacy-policy/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "ionos",
    name: "IONOS",
    category: "hosting",
    service: "Web hosting",
    legalEntity: "IONOS SE",
    seat: "DE",
    privacyUrl: "https://www.ionos.co.uk/terms-gtc/privacy-policy/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "strato",
    name: "STRATO",
    category: "hosting",
    service: "Web hosting",
    legalEntity: "STRATO GmbH",
    seat: "DE",
    privacyUrl: "https://www.strato.de/datenschutz/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    note: "Formerly STRATO AG.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "godaddy",
    name: "GoDaddy",
    category: "hosting",
    service: "Domains and hosting",
    legalEntity: "GoDaddy.com, LLC",
    seat: "US",
    privacyUrl: "https://www.godaddy.com/legal/agreements/privacy-policy",
    termsUrl: "https://www.godaddy.com/legal/agreements/data-processing-addendum",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "shopify",
    name: "Shopify",
    category: "shop",
    service: "Shop system",
    legalEntity: "Shopify International Limited",
    seat: "IE",
    parent: "Shopify Inc.",
    privacyUrl: "https://www.shopify.com/legal/privacy",
    termsUrl: "https://www.shopify.com/legal/dpa",
    suggests: { role: "processor", parentCountry: "CA", transfer: "adequacy for Canada (PIPEDA) + SCCs" },
    note: "Controller for Shop Pay and some features.",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "squarespace",
    name: "Squarespace",
    category: "website-builder",
    service: "Website builder",
    legalEntity: "Squarespace Ireland Limited",
    seat: "IE",
    parent: "Squarespace, Inc.",
    privacyUrl: "https://www.squarespace.com/privacy",
    termsUrl: "https://www.squarespace.com/dpa",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "stripe",
    name: "Stripe",
    category: "payments",
    service: "Card payments, fraud prevention",
    legalEntity: "Stripe Payments Europe, Limited",
    seat: "IE",
    parent: "Stripe, Inc.",
    privacyUrl: "https://stripe.com/privacy",
    termsUrl: "https://stripe.com/legal/dpa",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Controller for fraud prevention and payment-network duties; UK: Stripe Payments UK Ltd.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "mollie",
    name: "Mollie",
    category: "payments",
    service: "Payments",
    legalEntity: "Mollie B.V.",
    seat: "NL",
    privacyUrl: "https://www.mollie.com/privacy",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "adyen",
    name: "Adyen",
    category: "payments",
    service: "Payments",
    legalEntity: "Adyen N.V.",
    seat: "NL",
    privacyUrl: "https://www.adyen.com/policies-and-disclaimer/privacy-policy",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "klarna",
    name: "Klarna",
    category: "payments",
    service: "Invoice and instalment payments",
    legalEntity: "Klarna Bank AB (publ)",
    seat: "SE",
    privacyUrl: "https://www.klarna.com/international/privacy-policy/",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "gocardless",
    name: "GoCardless",
    category: "payments",
    service: "Direct debit",
    legalEntity: "GoCardless SAS",
    seat: "FR",
    privacyUrl: "https://gocardless.com/privacy/",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    note: "UK: GoCardless Ltd.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "square",
    name: "Square",
    category: "payments",
    service: "Card terminals and payments",
    legalEntity: "Squareup International Limited",
    seat: "IE",
    parent: "Block, Inc.",
    privacyUrl: "https://squareup.com/ie/en/legal/general/privacy",
    suggests: { role: "controller", parentCountry: "US", transfer: "SCCs" },
    note: "UK: Squareup Europe Ltd.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "sumup",
    name: "SumUp",
    category: "payments",
    service: "Card terminals and payments",
    legalEntity: "SumUp Limited",
    seat: "IE",
    privacyUrl: "https://www.sumup.com/en-ie/privacy/",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    note: "UK: SumUp Payments Limited.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "brevo",
    name: "Brevo",
    category: "email-marketing",
    service: "Newsletter and transactional e-mail",
    legalEntity: "Sendinblue SAS (Brevo)",
    seat: "FR",
    privacyUrl: "https://www.brevo.com/legal/privacypolicy/",
    termsUrl: "https://www.brevo.com/legal/termsofuse/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    note: "Brand changed from Sendinblue in 2023.",
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "klaviyo",
    name: "Klaviyo",
    category: "email-marketing",
    service: "E-mail and SMS marketing",
    legalEntity: "Klaviyo, Inc.",
    seat: "US",
    privacyUrl: "https://www.klaviyo.com/legal/privacy",
    termsUrl: "https://www.klaviyo.com/legal/data-processing-agreement",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "mailerlite",
    name: "MailerLite",
    category: "email-marketing",
    service: "Newsletter sending",
    legalEntity: "MailerLite Limited",
    seat: "IE",
    privacyUrl: "https://www.mailerlite.com/legal/privacy-policy",
    termsUrl: "https://www.mailerlite.com/legal/data-processing-agreement",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "activecampaign",
    name: "ActiveCampaign",
    category: "email-marketing",
    service: "Marketing automation",
    legalEntity: "ActiveCampaign, LLC",
    seat: "US",
    privacyUrl: "https://www.activecampaign.com/legal/privacy-policy",
    termsUrl: "https://www.activecampaign.com/legal/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "campaign-monitor",
    name: "Campaign Monitor",
    category: "email-marketing",
    service: "Newsletter sending",
    legalEntity: "Campaign Monitor Pty Ltd",
    seat: "AU",
    parent: "Marigold",
    privacyUrl: "https://www.campaignmonitor.com/policies/",
    termsUrl: "https://www.campaignmonitor.com/policies/",
    suggests: { role: "processor", parentCountry: "US", transfer: "SCCs" },
    confidence: "low",
    source: "recalled"
  },
  {
    id: "constant-contact",
    name: "Constant Contact",
    category: "email-marketing",
    service: "Newsletter sending",
    legalEntity: "Constant Contact, Inc.",
    seat: "US",
    privacyUrl: "https://www.constantcontact.com/legal/privacy-notice",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "sendgrid",
    name: "Twilio SendGrid",
    category: "email-delivery",
    service: "Transactional e-mail",
    legalEntity: "Twilio Ireland Limited",
    seat: "IE",
    parent: "Twilio Inc.",
    privacyUrl: "https://www.twilio.com/en-us/legal/privacy",
    termsUrl: "https://www.twilio.com/en-us/legal/data-protection-addendum",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "processor BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "twilio",
    name: "Twilio",
    category: "messaging",
    service: "SMS, voice, verification",
    legalEntity: "Twilio Ireland Limited",
    seat: "IE",
    parent: "Twilio Inc.",
    privacyUrl: "https://www.twilio.com/en-us/legal/privacy",
    termsUrl: "https://www.twilio.com/en-us/legal/data-protection-addendum",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "processor BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "mailgun",
    name: "Mailgun",
    category: "email-delivery",
    service: "Transactional e-mail",
    legalEntity: "Mailgun Technologies, Inc.",
    seat: "US",
    parent: "Sinch AB",
    privacyUrl: "https://www.mailgun.com/legal/privacy-policy/",
    termsUrl: "https://www.mailgun.com/legal/dpa/",
    suggests: {
      role: "processor",
      parentCountry: "SE",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU region available"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "postmark",
    name: "Postmark",
    category: "email-delivery",
    service: "Transactional e-mail",
    legalEntity: "AC PM LLC (ActiveCampaign)",
    seat: "US",
    privacyUrl: "https://postmarkapp.com/privacy-policy",
    termsUrl: "https://postmarkapp.com/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "salesforce",
    name: "Salesforce",
    category: "crm",
    service: "CRM",
    legalEntity: "SFDC Ireland Limited",
    seat: "IE",
    parent: "Salesforce, Inc.",
    privacyUrl: "https://www.salesforce.com/company/legal/privacy/",
    termsUrl: "https://www.salesforce.com/company/legal/agreements/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "processor BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "UK: Salesforce UK Limited.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "intercom",
    name: "Intercom",
    category: "customer-messaging",
    service: "Live chat, help desk",
    legalEntity: "Intercom R&D Unlimited Company",
    seat: "IE",
    parent: "Intercom, Inc.",
    privacyUrl: "https://www.intercom.com/legal/privacy",
    termsUrl: "https://www.intercom.com/legal/data-processing-agreement",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "zendesk",
    name: "Zendesk",
    category: "help-desk",
    service: "Help desk",
    legalEntity: "Zendesk, Inc.",
    seat: "US",
    privacyUrl: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
    termsUrl: "https://www.zendesk.com/company/data-processing-form/",
    suggests: {
      role: "processor",
      transfer: "processor BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "EU establishment: Zendesk International Ltd (IE).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "freshworks",
    name: "Freshworks (Freshdesk)",
    category: "help-desk",
    service: "Help desk",
    legalEntity: "Freshworks Inc.",
    seat: "US",
    privacyUrl: "https://www.freshworks.com/privacy/",
    termsUrl: "https://www.freshworks.com/data-processing-addendum/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "crisp",
    name: "Crisp",
    category: "customer-messaging",
    service: "Live chat",
    legalEntity: "Crisp IM SAS",
    seat: "FR",
    privacyUrl: "https://crisp.chat/en/privacy/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "tawk",
    name: "tawk.to",
    category: "customer-messaging",
    service: "Live chat",
    legalEntity: "tawk.to inc.",
    seat: "US",
    privacyUrl: "https://www.tawk.to/privacy-policy/",
    termsUrl: "https://www.tawk.to/data-protection/dpa-data-processing-addendum/",
    suggests: { role: "processor", transfer: "SCCs" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "trustpilot",
    name: "Trustpilot",
    category: "reviews",
    service: "Review invitations and platform",
    legalEntity: "Trustpilot A/S",
    seat: "DK",
    privacyUrl: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
    suggests: { role: "mixed", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "xero",
    name: "Xero",
    category: "accounting",
    service: "Accounting",
    legalEntity: "Xero (UK) Limited",
    seat: "GB",
    parent: "Xero Limited",
    privacyUrl: "https://www.xero.com/legal/privacy/",
    termsUrl: "https://www.xero.com/legal/terms/data-processing/",
    suggests: {
      role: "processor",
      parentCountry: "NZ",
      transfer: "adequacy decision (New Zealand); check sub-processors; US sub-processors"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "quickbooks",
    name: "QuickBooks",
    category: "accounting",
    service: "Accounting",
    legalEntity: "Intuit Limited",
    seat: "GB",
    parent: "Intuit Inc.",
    privacyUrl: "https://www.intuit.com/privacy/statement/",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "sage",
    name: "Sage",
    category: "accounting",
    service: "Accounting, payroll",
    legalEntity: "Sage (UK) Limited",
    seat: "GB",
    privacyUrl: "https://www.sage.com/en-gb/legal/privacy-and-cookies/",
    suggests: { role: "processor", transfer: "UK / EEA adequacy; check sub-processors" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "personio",
    name: "Personio",
    category: "hr",
    service: "HR management",
    legalEntity: "Personio SE & Co. KG",
    seat: "DE",
    privacyUrl: "https://www.personio.com/privacy-policy/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    note: "datenanfragen lists Personio GmbH (older form).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "bamboohr",
    name: "BambooHR",
    category: "hr",
    service: "HR management",
    legalEntity: "Bamboo HR LLC",
    seat: "US",
    privacyUrl: "https://www.bamboohr.com/legal/privacy-policy",
    termsUrl: "https://www.bamboohr.com/legal/data-processing-agreement",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "atlassian",
    name: "Atlassian (Jira, Confluence, Trello)",
    aliases: ["Trello", "Jira"],
    category: "collaboration",
    service: "Project and knowledge management",
    legalEntity: "Atlassian Pty Ltd",
    seat: "AU",
    privacyUrl: "https://www.atlassian.com/legal/privacy-policy",
    termsUrl: "https://www.atlassian.com/legal/data-processing-addendum",
    suggests: { role: "processor", transfer: "SCCs; DPF for Atlassian US, Inc.: verify" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "asana",
    name: "Asana",
    category: "collaboration",
    service: "Project management",
    legalEntity: "Asana, Inc.",
    seat: "US",
    privacyUrl: "https://asana.com/terms/privacy-statement",
    termsUrl: "https://asana.com/terms/data-processing",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "notion",
    name: "Notion",
    category: "collaboration",
    service: "Notes and documents",
    legalEntity: "Notion Labs, Inc.",
    seat: "US",
    privacyUrl: "https://www.notion.com/privacy",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "monday",
    name: "monday.com",
    category: "collaboration",
    service: "Project management",
    legalEntity: "monday.com Ltd",
    seat: "IL",
    privacyUrl: "https://monday.com/l/privacy/privacy-policy/",
    termsUrl: "https://monday.com/l/privacy/dpa/",
    suggests: {
      role: "processor",
      transfer: "adequacy decision (Israel); check sub-processors; SCCs/DPF for US hosting"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "airtable",
    name: "Airtable",
    category: "no-code-database",
    service: "Online database",
    legalEntity: "Formagrid, Inc. d/b/a Airtable",
    seat: "US",
    privacyUrl: "https://www.airtable.com/company/privacy",
    termsUrl: "https://www.airtable.com/company/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "dropbox",
    name: "Dropbox",
    category: "file-storage",
    service: "File storage",
    legalEntity: "Dropbox International Unlimited Company",
    seat: "IE",
    parent: "Dropbox, Inc.",
    privacyUrl: "https://www.dropbox.com/privacy",
    termsUrl: "https://www.dropbox.com/privacy#terms",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "docusign",
    name: "Docusign",
    category: "e-signature",
    service: "Electronic signatures",
    legalEntity: "DocuSign International (EMEA) Limited",
    seat: "IE",
    parent: "Docusign, Inc.",
    privacyUrl: "https://www.docusign.com/privacy",
    termsUrl: "https://www.docusign.com/legal/terms-and-conditions/data-protection-attachment",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "adobe",
    name: "Adobe",
    category: "productivity",
    service: "Creative tools, PDF, Adobe Fonts",
    legalEntity: "Adobe Systems Software Ireland Limited",
    seat: "IE",
    parent: "Adobe Inc.",
    privacyUrl: "https://www.adobe.com/privacy/policy.html",
    termsUrl: "https://www.adobe.com/privacy/general-data-protection-regulation.html",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "canva",
    name: "Canva",
    category: "design",
    service: "Design tool",
    legalEntity: "Canva Pty Ltd",
    seat: "AU",
    privacyUrl: "https://www.canva.com/policies/privacy-policy/",
    termsUrl: "https://www.canva.com/policies/data-processing-addendum/",
    suggests: { role: "processor", transfer: "SCCs" },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "calendly",
    name: "Calendly",
    category: "scheduling",
    service: "Appointment booking",
    legalEntity: "Calendly, LLC",
    seat: "US",
    privacyUrl: "https://calendly.com/legal/privacy-notice",
    termsUrl: "https://calendly.com/legal/data-processing-addendum",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "typeform",
    name: "Typeform",
    category: "surveys",
    service: "Online forms",
    legalEntity: "TYPEFORM SL",
    seat: "ES",
    privacyUrl: "https://www.typeform.com/privacy-policy/",
    termsUrl: "https://admin.typeform.com/to/dwk6gt",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors (US hosting: SCCs)" },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "jotform",
    name: "Jotform",
    category: "surveys",
    service: "Online forms",
    legalEntity: "Jotform Inc.",
    seat: "US",
    privacyUrl: "https://www.jotform.com/privacy/",
    termsUrl: "https://www.jotform.com/gdpr-compliance/dpa/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU servers available"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "zapier",
    name: "Zapier",
    category: "automation",
    service: "Connects other services",
    legalEntity: "Zapier, Inc.",
    seat: "US",
    privacyUrl: "https://zapier.com/privacy",
    termsUrl: "https://zapier.com/legal/data-processing-addendum",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "make",
    name: "Make",
    category: "automation",
    service: "Connects other services",
    legalEntity: "Celonis, Inc. / Celonis s.r.o. (check)",
    seat: "CZ",
    privacyUrl: "https://www.make.com/en/privacy-notice",
    termsUrl: "https://www.make.com/en/dpa",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "low",
    source: "recalled"
  },
  {
    id: "github",
    name: "GitHub",
    category: "development",
    service: "Code hosting, Pages",
    legalEntity: "GitHub, Inc.",
    seat: "US",
    parent: "Microsoft Corporation",
    privacyUrl: "https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement",
    termsUrl: "https://github.com/customer-terms/github-data-protection-agreement",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "gitlab",
    name: "GitLab",
    category: "development",
    service: "Code hosting",
    legalEntity: "GitLab B.V.",
    seat: "NL",
    parent: "GitLab Inc.",
    privacyUrl: "https://about.gitlab.com/privacy/",
    termsUrl: "https://handbook.gitlab.com/handbook/legal/data-processing-agreement/",
    suggests: { role: "mixed", parentCountry: "US", transfer: "SCCs / DPF: verify" },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "sentry",
    name: "Sentry",
    category: "error-monitoring",
    service: "Error monitoring",
    legalEntity: "Functional Software, Inc. d/b/a Sentry",
    seat: "US",
    privacyUrl: "https://sentry.io/privacy/",
    termsUrl: "https://sentry.io/legal/dpa/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU (Frankfurt) storage option"
    },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "datadog",
    name: "Datadog",
    category: "monitoring",
    service: "Infrastructure monitoring",
    legalEntity: "Datadog, Inc.",
    seat: "US",
    privacyUrl: "https://www.datadoghq.com/legal/privacy/",
    termsUrl: "https://www.datadoghq.com/legal/data-processing-addendum/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU site option"
    },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "hotjar",
    name: "Hotjar",
    category: "analytics",
    service: "Heat maps, session recordings",
    legalEntity: "Hotjar Ltd",
    seat: "MT",
    parent: "Contentsquare S.A.S.",
    privacyUrl: "https://www.hotjar.com/legal/policies/privacy/",
    termsUrl: "https://www.hotjar.com/legal/support/dpa/",
    suggests: {
      role: "processor",
      parentCountry: "FR",
      transfer: "none needed for EEA customers; check sub-processors"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "microsoft-clarity",
    name: "Microsoft Clarity",
    category: "analytics",
    service: "Heat maps, session recordings",
    legalEntity: "Microsoft Ireland Operations Limited",
    seat: "IE",
    parent: "Microsoft Corporation",
    privacyUrl: "https://www.microsoft.com/privacy/privacystatement",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Microsoft acts as independent controller for Clarity data.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "microsoft-advertising",
    name: "Microsoft Advertising (Bing Ads)",
    category: "advertising",
    service: "Search advertising, conversion tracking (UET)",
    legalEntity: "Microsoft Ireland Operations Limited",
    seat: "IE",
    parent: "Microsoft Corporation",
    privacyUrl: "https://www.microsoft.com/privacy/privacystatement",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "matomo-cloud",
    name: "Matomo Cloud",
    category: "analytics",
    service: "Web analytics (hosted)",
    legalEntity: "InnoCraft Limited",
    seat: "NZ",
    privacyUrl: "https://matomo.org/matomo-cloud-privacy-policy/",
    termsUrl: "https://matomo.org/matomo-cloud-dpa/",
    suggests: {
      role: "processor",
      transfer: "adequacy decision (New Zealand); check sub-processors; data stored in Germany"
    },
    note: "Self-hosted Matomo: no recipient.",
    confidence: "high",
    source: "recalled"
  },
  {
    id: "plausible",
    name: "Plausible Analytics",
    category: "analytics",
    service: "Cookieless web analytics",
    legalEntity: "Plausible Insights O\xDC",
    seat: "EE",
    privacyUrl: "https://plausible.io/privacy",
    termsUrl: "https://plausible.io/dpa",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "fathom",
    name: "Fathom Analytics",
    category: "analytics",
    service: "Cookieless web analytics",
    legalEntity: "Conva Ventures Inc.",
    seat: "CA",
    privacyUrl: "https://usefathom.com/privacy",
    termsUrl: "https://usefathom.com/legal/dpa",
    suggests: { role: "processor", transfer: "adequacy for Canada (PIPEDA)" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "mixpanel",
    name: "Mixpanel",
    category: "analytics",
    service: "Product analytics",
    legalEntity: "Mixpanel, Inc.",
    seat: "US",
    privacyUrl: "https://mixpanel.com/legal/privacy-policy/",
    termsUrl: "https://mixpanel.com/legal/dpa/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU residency option"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "amplitude",
    name: "Amplitude",
    category: "analytics",
    service: "Product analytics",
    legalEntity: "Amplitude, Inc.",
    seat: "US",
    privacyUrl: "https://amplitude.com/privacy",
    termsUrl: "https://amplitude.com/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback; EU residency option"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "segment",
    name: "Twilio Segment",
    category: "analytics",
    service: "Customer data platform",
    legalEntity: "Twilio Ireland Limited",
    seat: "IE",
    parent: "Twilio Inc.",
    privacyUrl: "https://www.twilio.com/en-us/legal/privacy",
    termsUrl: "https://www.twilio.com/en-us/legal/data-protection-addendum",
    suggests: {
      role: "processor",
      parentCountry: "US",
      transfer: "processor BCRs + EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "onetrust",
    name: "OneTrust",
    category: "consent-management",
    service: "Cookie banner, consent records",
    legalEntity: "OneTrust LLC",
    seat: "US",
    privacyUrl: "https://www.onetrust.com/privacy-notice/",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "cookiebot",
    name: "Cookiebot",
    category: "consent-management",
    service: "Cookie banner, consent records",
    legalEntity: "Usercentrics A/S (formerly Cybot A/S)",
    seat: "DK",
    privacyUrl: "https://www.cookiebot.com/en/privacy-policy/",
    termsUrl: "https://www.cookiebot.com/en/dpa/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "usercentrics",
    name: "Usercentrics",
    category: "consent-management",
    service: "Cookie banner, consent records",
    legalEntity: "Usercentrics GmbH",
    seat: "DE",
    privacyUrl: "https://usercentrics.com/privacy-policy/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "cookieyes",
    name: "CookieYes",
    category: "consent-management",
    service: "Cookie banner, consent records",
    legalEntity: "CookieYes Limited",
    seat: "GB",
    privacyUrl: "https://www.cookieyes.com/privacy-policy/",
    termsUrl: "https://www.cookieyes.com/dpa/",
    suggests: { role: "processor", transfer: "UK adequacy" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "hcaptcha",
    name: "hCaptcha",
    category: "anti-spam",
    service: "Bot detection",
    legalEntity: "Intuition Machines, Inc.",
    seat: "US",
    privacyUrl: "https://www.hcaptcha.com/privacy",
    termsUrl: "https://www.hcaptcha.com/dpa",
    suggests: {
      role: "processor",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "friendly-captcha",
    name: "Friendly Captcha",
    category: "anti-spam",
    service: "Bot detection without cookies",
    legalEntity: "Friendly Captcha GmbH",
    seat: "DE",
    privacyUrl: "https://friendlycaptcha.com/legal/privacy-end-users/",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "font-awesome",
    name: "Font Awesome",
    category: "web-assets",
    service: "Icon fonts from a CDN",
    legalEntity: "Fonticons, Inc.",
    seat: "US",
    privacyUrl: "https://fontawesome.com/privacy",
    suggests: { role: "controller", transfer: "SCCs" },
    note: "Self-host to avoid the transfer.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "meta",
    name: "Meta (Facebook, Instagram, Pixel)",
    aliases: ["Facebook", "Instagram"],
    category: "social-media",
    service: "Pages, pixel, custom audiences",
    legalEntity: "Meta Platforms Ireland Limited",
    seat: "IE",
    parent: "Meta Platforms, Inc.",
    privacyUrl: "https://www.facebook.com/privacy/policy/",
    termsUrl: "https://www.facebook.com/legal/controller_addendum",
    suggests: {
      role: "joint-controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Joint controllership for page insights and pixel collection (CJEU C-210/16, C-40/17).",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "x",
    name: "X (formerly Twitter)",
    aliases: ["Twitter"],
    category: "social-media",
    service: "Company account, embeds",
    legalEntity: "X Internet Unlimited Company (formerly Twitter International UC)",
    seat: "IE",
    parent: "X Corp.",
    privacyUrl: "https://x.com/privacy",
    suggests: { role: "controller", parentCountry: "US", transfer: "SCCs" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "tiktok",
    name: "TikTok",
    category: "social-media",
    service: "Company account, pixel",
    legalEntity: "TikTok Technology Limited",
    seat: "IE",
    parent: "ByteDance Ltd.",
    privacyUrl: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
    suggests: {
      role: "controller",
      parentCountry: "CN",
      transfer: "SCCs; DPC decision of 2 May 2025 on transfers to China"
    },
    note: "UK: TikTok Information Technologies UK Limited (joint controller).",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "pinterest",
    name: "Pinterest",
    category: "social-media",
    service: "Company account, tag",
    legalEntity: "Pinterest Europe Ltd.",
    seat: "IE",
    parent: "Pinterest, Inc.",
    privacyUrl: "https://policy.pinterest.com/en/privacy-policy",
    suggests: {
      role: "controller",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "whatsapp",
    name: "WhatsApp Business",
    category: "messaging",
    service: "Messaging",
    legalEntity: "WhatsApp Ireland Limited",
    seat: "IE",
    parent: "Meta Platforms, Inc.",
    privacyUrl: "https://www.whatsapp.com/legal/privacy-policy-eea",
    termsUrl: "https://www.whatsapp.com/legal/business-data-processing-terms",
    suggests: {
      role: "mixed",
      parentCountry: "US",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "vimeo",
    name: "Vimeo",
    category: "video",
    service: "Video hosting and embeds",
    legalEntity: "Vimeo.com, Inc.",
    seat: "US",
    privacyUrl: "https://vimeo.com/legal/privacy",
    termsUrl: "https://vimeo.com/legal/enterprise-terms/dpa",
    suggests: {
      role: "mixed",
      transfer: "EU-US DPF (+ UK Extension, Swiss-US DPF) IF LISTED: verify at dataprivacyframework.gov; SCCs otherwise and as fallback"
    },
    note: "Acquired by Bending Spoons in 2025 (recalled).",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "spotify",
    name: "Spotify embeds",
    category: "media",
    service: "Embedded audio",
    legalEntity: "Spotify AB",
    seat: "SE",
    privacyUrl: "https://www.spotify.com/legal/privacy-policy/",
    suggests: { role: "controller", transfer: "none needed for EEA customers; check sub-processors" },
    confidence: "high",
    source: "recalled"
  },
  {
    id: "meetup",
    name: "Meetup",
    category: "events",
    service: "Community events",
    legalEntity: "Meetup LLC",
    seat: "US",
    parent: "Bending Spoons S.p.A.",
    privacyUrl: "https://www.meetup.com/privacy/",
    suggests: { role: "controller", parentCountry: "IT", transfer: "SCCs: verify" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "ticket-tailor",
    name: "Ticket Tailor",
    category: "events",
    service: "Ticketing",
    legalEntity: "Zimma Ltd",
    seat: "GB",
    privacyUrl: "https://www.tickettailor.com/privacy-policy",
    suggests: { role: "processor", transfer: "UK adequacy" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "justgiving",
    name: "JustGiving",
    category: "fundraising",
    service: "Online donations",
    legalEntity: "Giving.com Ltd",
    seat: "GB",
    parent: "Blackbaud, Inc.",
    privacyUrl: "https://www.justgiving.com/info/privacy-policy",
    suggests: { role: "controller", parentCountry: "US", transfer: "UK adequacy" },
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "openai",
    name: "OpenAI (ChatGPT, API)",
    category: "ai",
    service: "AI text and image models",
    legalEntity: "OpenAI Ireland Limited",
    seat: "IE",
    parent: "OpenAI OpCo, LLC",
    privacyUrl: "https://openai.com/policies/eu-privacy-policy/",
    termsUrl: "https://openai.com/policies/data-processing-addendum/",
    suggests: { role: "processor", parentCountry: "US", transfer: "SCCs" },
    note: "Processor only for API/Business/Enterprise; controller for consumer ChatGPT. UK: check the contracting entity.",
    confidence: "medium",
    source: "datenanfragen/data (CC0)"
  },
  {
    id: "anthropic",
    name: "Anthropic (Claude)",
    category: "ai",
    service: "AI text models",
    legalEntity: "Anthropic Ireland, Limited",
    seat: "IE",
    parent: "Anthropic, PBC",
    privacyUrl: "https://www.anthropic.com/legal/privacy",
    termsUrl: "https://www.anthropic.com/legal/data-processing-addendum",
    suggests: { role: "processor", parentCountry: "US", transfer: "SCCs" },
    note: "Processor only for commercial products.",
    confidence: "medium",
    source: "recalled"
  },
  {
    id: "deepl",
    name: "DeepL",
    category: "ai",
    service: "Machine translation",
    legalEntity: "DeepL SE",
    seat: "DE",
    privacyUrl: "https://www.deepl.com/privacy",
    termsUrl: "https://www.deepl.com/pro-data-security",
    suggests: { role: "processor", transfer: "none needed for EEA customers; check sub-processors" },
    note: "Processor only in the paid version.",
    confidence: "high",
    source: "datenanfragen/data (CC0)"
  }
]);

// src/catalogue/catalogue.ts
function dataKind(id) {
  return dataKinds.find((row) => row.id === id);
}
function purposeKind(id) {
  return purposeKinds.find((row) => row.id === id);
}
function vendor(id) {
  return vendors().find((row) => row.id === id);
}
function dataKindIds() {
  return dataKinds.map((row) => row.id);
}
function purposeKindIds() {
  return purposeKinds.map((row) => row.id);
}
function vendorIds() {
  return vendors().map((row) => row.id);
}

// src/model/once.ts
function oncePerModel(answer2) {
  const known = /* @__PURE__ */ new WeakMap();
  return (model) => {
    const found = known.get(model) ?? { answer: answer2(model) };
    known.set(model, found);
    return found.answer;
  };
}
function oncePerRegime(answer2) {
  const byModel = oncePerModel(() => /* @__PURE__ */ new WeakMap());
  return (model, law, regime) => {
    const byLaw = byModel(model);
    const byRegime = byLaw.get(law) ?? /* @__PURE__ */ new Map();
    byLaw.set(law, byRegime);
    const known = byRegime.get(regime);
    if (known !== void 0) return known;
    const found = answer2(model, law, regime);
    byRegime.set(regime, found);
    return found;
  };
}

// src/model/value.ts
var isNone = (value) => typeof value === "object" && value !== null && "none" in value;
var plain = (text) => text.words.values().next().value?.text ?? "";
var some = (value) => value === void 0 || isNone(value) ? void 0 : value;
var each = (value) => value === void 0 || isNone(value) ? [] : value;

// src/model/query.ts
function controllersOf(model, purpose) {
  if (purpose.controllers) return purpose.controllers;
  const all = [...model.controllers.values()];
  return all.length === 1 ? all : [];
}
function issuers(model) {
  const all = [...model.controllers.values()];
  const notices = [...model.notices.values()];
  if (notices.length === 0 || notices.some((notice) => notice.issuedBy === void 0)) return all;
  return all.filter((controller) => notices.some((notice) => notice.issuedBy?.includes(controller)));
}
var issuersOf = (model, notice) => notice?.issuedBy ?? [...model.controllers.values()];
var ownPurposes = oncePerModel((model) => {
  const ours = issuers(model);
  return [...model.purposes.values()].filter((purpose) => {
    const deciding = controllersOf(model, purpose);
    return deciding.length === 0 || deciding.some((controller) => ours.includes(controller));
  });
});
var basesIn = (purpose, regime) => each(purpose.basis).filter((basis) => basis.regimes === void 0 || basis.regimes.includes(regime));
function recipientsOf(model, purpose) {
  const general = model.general?.recipients;
  if (purpose.recipients === void 0) return general ?? model.noRecipients;
  return isNone(purpose.recipients) ? general ?? purpose.recipients : [...purpose.recipients, ...general ?? []];
}
var retentionOf = (model, purpose) => purpose.retention ?? model.general?.retention;
var ownSources = oncePerModel((model) => {
  const own = ownPurposes(model);
  const used = (purpose) => each(purpose.sources).map((use) => use.target);
  const ours = /* @__PURE__ */ new Set([...own.flatMap(used), ...each(model.general?.sources).map((use) => use.target)]);
  const theirs = new Set([...model.purposes.values()].filter((purpose) => !own.includes(purpose)).flatMap(used));
  return [...model.sources.values()].filter((source) => ours.has(source) || !theirs.has(source));
});
var isIndirect = (source) => source.type === "third-party" || source.type === "public";
var isFromPerson = (source) => source.type === "direct" || source.type === "observed";
var dataOf = (purpose) => each(purpose.data).map((use) => use.target);
var purposeName = (purpose) => `'${purpose.title ? plain(purpose.title) : purpose.id}'`;
var recipientTitle = ({ name, vendor: id, label }) => name ?? (id === void 0 ? void 0 : vendor(id)?.name) ?? label;
function recipientName(recipient) {
  const title = recipientTitle(recipient) ?? recipient.id;
  return `'${typeof title === "string" ? title : plain(title)}'`;
}
var isOutside = ({ type }) => type === void 0 || type === "organisation" || type === "group-company";
var controllerName = (controller) => `'${controller.name ? plain(controller.name) : controller.id}'`;
var sourceName = ({ label, name, id }) => `'${label ? plain(label) : name ? plain(name) : id}'`;
var groupName = (group) => `'${group.label ? plain(group.label) : group.id}'`;
var peopleOf = (purpose, part) => part?.dataSubjects ?? each(purpose.dataSubjects).map((use) => use.target);
var kindsOf = (purpose) => (purpose.kinds ?? []).flatMap((id) => purposeKind(id) ?? []);
var basisName = (basis) => basis.type.replaceAll("-", " ");
var datumName = (datum) => `'${datum.label ? plain(datum.label) : datum.id}'`;
var listed = (names2) => names2.length < 2 ? names2.join("") : `${names2.slice(0, -1).join(", ")} and ${names2.at(-1)}`;
var isRecord = (model) => model.transcription === void 0;
function purposeNames(purposes) {
  const names2 = purposes.map(purposeName);
  return names2.length < 5 ? listed(names2) : `${names2.slice(0, 3).join(", ")} and ${names2.length - 3} other purposes`;
}

// src/model/coverage.ts
function usedData(model) {
  const purposes = [...model.purposes.values()];
  const used = new Set(purposes.flatMap(dataUsedBy));
  for (const datum of used) if (datum.aliasOf) used.add(datum.aliasOf);
  return used;
}
var dataUsedBy = (purpose) => [
  ...dataOf(purpose),
  ...each(purpose.profiling).flatMap(({ inputs }) => inputs ?? []),
  ...each(purpose.automatedDecisions).flatMap(({ data }) => data ?? [])
];
function unusedData(model) {
  if (isCut(model, "data")) return [];
  const used = usedData(model);
  const denied = new Set([...model.promises.values()].flatMap((promise) => promise.data ?? []));
  return [...model.data.values()].filter(
    (datum) => !used.has(datum) && !datum.aliasOf && !isAnonymous(datum) && !denied.has(datum)
  );
}
var isAnonymous = (datum) => datum.identifiable === "anonymous";
var allNameData = (model) => [...model.purposes.values()].every((purpose) => purpose.data !== void 0);
var leavesPeopleOpen = (model, purpose) => purpose.dataSubjects === void 0 && model.dataSubjects.size !== 1;
function unservedPeople(model) {
  const purposes = [...model.purposes.values()];
  if (isCut(model, "dataSubjects") || purposes.some((purpose) => purpose.dataSubjects === void 0)) return [];
  const general = [...model.general?.data ?? [], ...model.general?.sources ?? []];
  const promised = [...model.promises.values()].flatMap((promise) => promise.dataSubjects ?? []);
  const served = /* @__PURE__ */ new Set([
    ...purposes.flatMap((purpose) => each(purpose.dataSubjects).map((use) => use.target)),
    ...general.flatMap((use) => use.dataSubjects ?? []),
    ...promised
  ]);
  return [...model.dataSubjects.values()].filter((group) => !served.has(group));
}
function sourcelessData(model) {
  if (isCut(model, "sources")) return [];
  const general = model.general?.sources ?? [];
  const sourced = (datum) => [...model.sources.values()].some((source) => source.data?.includes(datum));
  const own = ownPurposes(model);
  const usesOf = (datum) => own.filter((purpose) => dataOf(purpose).includes(datum));
  return [...model.data.values()].filter((datum) => {
    const purposes = usesOf(datum);
    if (purposes.length === 0 || datum.inferred || isAnonymous(datum) || sourced(datum)) return false;
    if (datum.aliasOf && (sourced(datum.aliasOf) || usesOf(datum.aliasOf).length > 0)) return false;
    if (general.some((use) => brings(use, datum))) return false;
    return !purposes.some(({ sources }) => isNone(sources) || each(sources).some((use) => brings(use, datum)));
  });
}
var brings = (use, datum) => (use.data === void 0 || use.data.includes(datum)) && (use.target.data === void 0 || use.target.data.includes(datum));
function idleRecipients(model) {
  if (isCut(model, "recipients")) return [];
  const purposes = [...model.purposes.values()];
  const cookies = isNone(model.cookies) ? [] : [...model.cookies?.items?.values() ?? []];
  const named = /* @__PURE__ */ new Set([
    ...purposes.flatMap(({ recipients }) => each(recipients).map((use) => use.target)),
    ...each(model.general?.recipients).map((use) => use.target),
    // Whoever is named only as one whose offers are sent is explained by that: that data go there is not stated.
    ...purposes.flatMap(({ marketing }) => each(marketing).flatMap(({ thirdParties }) => each(thirdParties))),
    ...cookies.flatMap(({ provider, sharedWith }) => [provider, ...each(sharedWith)]),
    ...[...model.sources.values()].map(({ recipient }) => recipient),
    ...[...model.promises.values()].flatMap(({ recipients }) => recipients ?? [])
  ]);
  return [...model.recipients.values()].filter((recipient) => !named.has(recipient));
}
var isCut = (model, field) => model.skipped.some((place) => {
  const [top, , inside] = keysOf(place);
  return top === "purposes" && (inside === void 0 || inside === field);
});

// src/rules/rule.ts
function defineRule(rule) {
  const { message, fix, check, ...facts } = rule;
  return {
    ...facts,
    *run(model, law, regime) {
      for (const hit of check(model, law, regime)) {
        yield { at: hit.at, message: message(hit.data), fix: fix(hit.data), related: hit.related ?? [] };
      }
    }
  };
}

// src/rules/declaration/data-has-purpose.ts
var data_has_purpose_default = defineRule({
  id: "data-has-purpose",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.b", "gdpr:5.1.c", "gdpr:13.1.c"],
    uk: ["uk-gdpr:5.1.b", "uk-gdpr:5.1.c", "uk-gdpr:13.1.c"],
    ch: ["fadp:6.2", "fadp:6.3"]
  },
  summary: "All data that are held serve a purpose.",
  confidence: "recalled",
  why: "Data may be collected only for a purpose that is stated, and only as far as that purpose needs them.",
  message: (data) => `${data.datum} is collected, and no purpose uses it.`,
  fix: () => "Add it to the data of the purpose that needs it, or stop collecting it and delete the entry.",
  *check(model) {
    if (model.purposes.size === 0 || !allNameData(model)) return;
    const stated = new Set((model.general?.data ?? []).map((use) => use.target));
    for (const datum of unusedData(model)) {
      if (!stated.has(datum)) yield { at: datum.at, data: { datum: datumName(datum) } };
    }
  }
});

// src/rules/declaration/data-has-source.ts
var data_has_source_default = defineRule({
  id: "data-has-source",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.1", "gdpr:14.1", "gdpr:14.2.f"],
    uk: ["uk-gdpr:13.1", "uk-gdpr:14.1", "uk-gdpr:14.2.f"],
    ch: ["fadp:19.3"]
  },
  summary: "All data that are used have a source.",
  confidence: "read",
  why: "What people must be told, and when, turns on whether they gave the data themselves.",
  message: (data) => `Nothing says how ${data.what} reach you.`,
  fix: () => "Add a source, sources: { form: { type: direct, label: The joining form } }, and name it in the purpose: sources: [form].",
  *check(model) {
    const sourceless = sourcelessData(model);
    if (model.sources.size === 0 && sourceless.length > 1) {
      yield { at: child("", "sources"), data: { what: "any of the data" } };
      return;
    }
    for (const datum of sourceless) yield { at: datum.at, data: { what: `the data ${datumName(datum)}` } };
  }
});

// src/rules/declaration/data-is-tied-to-purpose.ts
var data_is_tied_to_purpose_default = defineRule({
  id: "data-is-tied-to-purpose",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.b", "gdpr:13.1.c", "gdpr:14.1.c", "wp260:10"],
    uk: ["uk-gdpr:5.1.b", "uk-gdpr:13.1.c", "uk-gdpr:14.1.c", "wp260:10"],
    ch: ["fadp:6.3", "fadp:19.2.b"]
  },
  summary: "The notice says which purpose each item of data serves.",
  confidence: "recalled",
  why: "A list of data beside a list of purposes does not tell people what each is used for.",
  message: (data) => `Nothing ties ${data.datum} to a purpose.`,
  fix: () => "Name it in the data of each purpose that uses it.",
  *check(model) {
    if (model.purposes.size === 0) return;
    const stated = /* @__PURE__ */ new Map();
    for (const use of model.general?.data ?? []) if (!stated.has(use.target)) stated.set(use.target, use);
    const certain = allNameData(model);
    for (const datum of unusedData(model)) {
      const use = stated.get(datum);
      if (use || !certain) yield { at: use?.at ?? datum.at, data: { datum: datumName(datum) } };
    }
  }
});

// src/model/contact.ts
var isEmailAddress = (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
function channelsOf(contact) {
  if (!contact) return [];
  const { email, post, phone, form } = contact;
  const channels = [];
  if (email && "address" in email && isEmailAddress(email.address))
    channels.push({ type: "email", at: child(contact, "email"), value: email.address });
  if (post && "address" in post) channels.push({ type: "post", at: child(contact, "post"), value: post.address });
  if (typeof phone === "string") channels.push({ type: "phone", at: child(contact, "phone"), value: phone });
  if (form && !isNone(form) && "url" in form && typeof form.url === "string") {
    channels.push({ type: "form", at: child(contact, "form"), value: form.url });
  }
  return channels;
}
var hasDamagedChannel = (contact) => [contact?.email, contact?.post, contact?.phone, contact?.form].some(
  (it) => typeof it === "object" && ("damaged" in it || "url" in it && typeof it.url === "object")
);

// src/model/consent.ts
function consentsOf(purpose, regime) {
  const bases = basesIn(purpose, regime).filter((basis) => basis.type === "consent");
  return bases.length > 0 ? bases : conditions(purpose, regime);
}
var conditions = (purpose, regime) => each(purpose.specialCategoryCondition).filter(
  ({ type, regimes: regimes2 }) => (type === "explicit-consent" || type === "consent") && (regimes2 === void 0 || regimes2.includes(regime))
);
function withdrawalOf(model, purpose, consent) {
  if (isNone(consent.withdraw)) return "denied";
  const general = (model.general?.bases ?? []).filter((basis) => basis.type === "consent");
  const consents = [consent, ...each(purpose.specialCategoryCondition), ...general];
  const told = [...consents.map(statedBy), statedByRights(model), statedBesides(model, purpose, consent)];
  if (told.includes("with-a-way")) return "with-a-way";
  return told.includes("told") ? "told" : "untold";
}
function statedBy({ withdraw }) {
  if (withdraw === void 0 || isNone(withdraw)) return "untold";
  return isWay(withdraw) ? "with-a-way" : "told";
}
var isWay = ({ how, routes }) => how !== void 0 || (routes ?? []).length > 0;
function statedBesides(model, purpose, consent) {
  const optOuts = each(purpose.marketing).flatMap((marketing) => some(marketing.optOut) ?? []);
  if (optOuts.some(isWay)) return "with-a-way";
  const cookies = some(some(model.cookies)?.consent);
  const byCookies = consent.method === "cookie-banner" && some(cookies?.withdraw) !== void 0;
  return byCookies ? "with-a-way" : "untold";
}
function statedByRights({ rights }) {
  if (rights?.list === void 0 || rights.list === "by-law") return "untold";
  const right = rights.list.get("withdraw-consent");
  if (right === void 0 || right.notApplicable !== void 0) return "untold";
  const channels = [...channelsOf(right.contact), ...channelsOf(rights.contact)];
  return right.how ?? right.selfService ?? channels[0] ? "with-a-way" : "told";
}

// src/model/retention.ts
function retentionRules(model, purpose) {
  const own = each(purpose.retention);
  if (isNone(purpose.retention) || own.some((rule) => !isNarrowed(rule))) return own;
  return [...own, ...each(model.general?.retention)];
}
var isNarrowed = ({ data, dataSubjects, records, when }) => data !== void 0 || dataSubjects !== void 0 || records !== void 0 || when !== void 0;
function uncovered(model, purpose) {
  if (isNone(purpose.retention) || purpose.retention === void 0 && isNone(model.general?.retention))
    return void 0;
  const rules2 = retentionRules(model, purpose);
  const groups = each(purpose.dataSubjects).map((use) => use.target);
  const data = dataOf(purpose).filter((datum) => rules2.every((rule) => rule.data && !rule.data.includes(datum)));
  const people = groups.filter(
    (group) => rules2.every((rule) => rule.dataSubjects && !rule.dataSubjects.includes(group))
  );
  return data.length + people.length === 0 ? void 0 : { data, people };
}
var isDeletedAtEnd = ({ end }) => end?.every((action) => action === "delete") === true;
var startsTogether = (one, other) => isSameText(one.after, other.after);
var isSameText = (one, other) => (one && plain(one).toLowerCase()) === (other && plain(other).toLowerCase());
var withExceptions = (rules2) => siblings(rules2).flat();
function siblings(rules2, above = []) {
  const fresh = rules2.filter((rule) => !above.includes(rule));
  return [fresh, ...fresh.flatMap((rule) => rule.exceptions ? siblings(rule.exceptions, [...above, rule]) : [])];
}
function retentionUses(model) {
  const uses = /* @__PURE__ */ new Map();
  for (const purpose of ownPurposes(model)) {
    for (const rule of new Set(withExceptions(retentionRules(model, purpose)))) {
      uses.set(rule, [...uses.get(rule) ?? [], purpose]);
    }
  }
  return [...uses].map(([rule, purposes]) => ({ rule, purposes }));
}
function retentionSubject({ rule, purposes }) {
  if (rule.data) return listed(rule.data.map(datumName));
  if (rule.records) return `'${plain(rule.records)}'`;
  const [purpose] = purposes;
  return purpose && purposes.length === 1 ? `the data for ${purposeName(purpose)}` : "data";
}
var stockWords = new Set(
  `a above all any an and appropriate are as be been but by can collected company described details do for from fulfil
  further group group's has have hold holding in information interest interests is it its keep kept legitimate business
  longer long necessary need needed needs no not notice obtained of only or organisation our out period personal policy
  process processed processing purpose purposes reasonable reasonably relevant require required retain retained set so
  stated store stored such than that the their them these they this those time to us use used was we were what when
  where which will with you your afterwards data achieve necessity strictly absolutely`.split(/\s+/)
);
function isStock(text) {
  const words2 = plain(text).toLowerCase().replaceAll("\u2019", "'").match(/[\p{L}\p{N}']+/gu) ?? [];
  return words2.every((word) => stockWords.has(word));
}
function decides(rule, isException = false) {
  const { keep, atMost, until, criterion, document, law, after, when } = rule;
  if ([keep, atMost, until, document, law].some((it) => it !== void 0)) return true;
  if (criterion && !isStock(criterion)) return true;
  return isException && after !== void 0 && when !== void 0 && !isStock(when);
}

// src/model/transfers.ts
var transfersOf = oncePerRegime((model, law, regime) => {
  return receivers(model).flatMap((recipient) => {
    if (recipient.type === "public" || recipient.type === "people") return [];
    return placesOf(recipient).filter((place) => !law.inArea(regime, place.country)).map((place) => derive(recipient, place, law, regime));
  });
});
var receivers = (model) => [
  ...new Set(ownPurposes(model).flatMap((purpose) => each(recipientsOf(model, purpose)).map((use) => use.target)))
];
function placesOf(recipient) {
  const reads = recipient.type === "internal" ? [] : recipient.accessFrom ?? [];
  return [...recipient.countries ?? [], ...reads];
}
function derive(recipient, place, law, regime) {
  const mechanisms = each(place.mechanisms).filter((mechanism) => mechanism.type.startsWith(`${regime}-`));
  return {
    recipient,
    country: place.country,
    place,
    mechanisms,
    adequate: law.adequacy(regime, place.country)?.coverage === "full"
  };
}
var reliances = (model, law, regime) => transfersOf(model, law, regime).flatMap(
  (transfer) => transfer.mechanisms.map((mechanism) => ({ transfer, mechanism, row: law.mechanism(mechanism.type) }))
);
var withArticle = /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Rep|Dominican Rep)| (Islands|Republic)$/;
function countryName(law, code) {
  const name = law.country(code)?.name ?? code;
  return withArticle.test(name) ? `the ${name}` : name;
}
var protectedArea = /\b(EU|EEA|EFTA|UK|European (Union|Economic Area)|United Kingdom|Great Britain|Switzerland)\b/i;
var beyond = /\b(outside|beyond|not in|non|third|other than|world|worldwide|abroad|overseas|United States)\b/i;
var american = /\bUSA?\b/;
var recipientsElsewhere = (model) => receivers(model).flatMap((recipient) => {
  const { region, countries, type } = recipient;
  if (!region || countries || type === "internal" || type === "public" || type === "people") return [];
  const words2 = plain(region);
  return protectedArea.test(words2) && !beyond.test(words2) && !american.test(words2) ? [] : [{ recipient, region }];
});

// src/model/required.ts
var required = oncePerRegime((model, law, regime) => [
  ...findRequired(model, law, regime)
]);
function* findRequired(model, law, regime) {
  yield* requiredOfControllers(model, regime);
  if (model.purposes.size === 0) yield { item: "purposes", at: child("", "purposes") };
  for (const purpose of ownPurposes(model)) yield* requiredOfPurpose(model, purpose, regime);
  yield* requiredOfSources(model, regime);
  if (regime !== "ch") yield* requiredOfGeneralProvision(model);
  yield* requiredOfTransfers(model, law, regime);
  if (regime !== "ch") yield* requiredOfEverybody(model, law, regime);
}
function* requiredOfControllers(model, regime) {
  if (model.controllers.size === 0) yield { item: "controller", at: child("", "controllers") };
  for (const controller of issuers(model)) {
    if (controller.name === void 0) yield { item: "controller-name", at: child(controller, "name"), controller };
    if (channelsOf(controller.contact).length === 0) {
      yield { item: "controller-contact", at: child(controller, "contact"), controller };
    }
    const { dpo } = controller;
    if (regime !== "ch" && dpo !== void 0 && !isNone(dpo) && channelsOf(dpo.contact).length === 0) {
      yield { item: "dpo-contact", at: child(controller, "dpo", "contact"), controller };
    }
  }
}
function* requiredOfPurpose(model, purpose, regime) {
  if (purpose.title === void 0 && purpose.description === void 0) {
    yield { item: "purpose-title", at: child(purpose, "title"), purpose };
  }
  if (holdsNoData(purpose)) return;
  if (recipientsOf(model, purpose) === void 0) {
    yield { item: "recipients", at: child(purpose, "recipients"), purpose };
  }
  if (regime === "ch") return;
  yield* requiredOfBasis(model, purpose, regime);
  if (retentionOf(model, purpose) === void 0) {
    yield { item: "storage-period", at: child(purpose, "retention"), purpose };
  } else {
    const only = uncovered(model, purpose);
    if (only) yield { item: "storage-period", at: child(purpose, "retention"), purpose, only };
  }
  yield* requiredOfProvision(model, purpose);
}
function* requiredOfProvision(model, purpose) {
  if (purpose.provision === void 0 && model.general?.provision === void 0 && asks(purpose.sources)) {
    yield { item: "provision", at: child(purpose, "provision"), purpose };
  }
  for (const provision of each(purpose.provision)) {
    const { requirement, obliged, law, words: words2 } = provision;
    if ([requirement, obliged, law, words2].every((it) => it === void 0) && asks(purpose.sources ?? model.general?.sources)) {
      yield { item: "provision", at: child(provision, "requirement"), purpose };
    }
  }
}
var asks = (sources) => each(sources).some((use) => use.target.type === "direct");
function* requiredOfGeneralProvision(model) {
  const open = ownPurposes(model).some(
    (purpose) => purpose.sources === void 0 && purpose.provision === void 0 && !holdsNoData(purpose)
  );
  if (open && model.general?.provision === void 0 && asks(model.general?.sources)) {
    yield { item: "provision", at: child("", "general", "provision") };
  }
}
var holdsNoData = (purpose) => isNone(purpose.data);
function* requiredOfBasis(model, purpose, regime) {
  const bases = basesIn(purpose, regime);
  if (bases.length === 0) yield { item: "lawful-basis", at: child(purpose, "basis"), purpose };
  for (const basis of bases) {
    if (basis.type === "legitimate-interests" && !statesInterest(basis)) {
      yield { item: "legitimate-interests", at: child(basis, "interests"), purpose, basis };
    }
  }
  for (const consent of consentsOf(purpose, regime)) {
    const told = withdrawalOf(model, purpose, consent);
    if (told === "denied" || told === "untold") {
      yield { item: "withdrawal", at: child(consent, "withdraw"), purpose, basis: consent };
    }
  }
}
var statesInterest = (basis) => (basis.interests ?? []).some((it) => it.interest !== void 0 || it.words !== void 0);
function* requiredOfSources(model, regime) {
  for (const source of ownSources(model).filter(isIndirect)) {
    if (!listsData(model, source)) yield { item: "indirect-data", at: child(source, "data"), source };
    if (regime !== "ch" && !isDescribed(source)) yield { item: "source", at: child(source, "name"), source };
  }
}
function listsData(model, source) {
  if ((source.data ?? []).length > 0) return true;
  const general = each(model.general?.sources).filter((use) => use.target === source);
  if (general.length > 0 && (model.general?.data ?? []).length > 0) return true;
  if (general.some((use) => (use.data ?? []).length > 0)) return true;
  return ownPurposes(model).some((purpose) => {
    const uses = each(purpose.sources ?? model.general?.sources).filter((use) => use.target === source);
    const isListed = purpose.data !== void 0 || model.isSkipped(child(purpose, "data"));
    return uses.some((use) => isListed || (use.data ?? []).length > 0);
  });
}
var isDescribed = ({ name, controller, recipient, sector, label, words: words2 }) => [name, controller, recipient, sector, label, words2].some((it) => it !== void 0);
function* requiredOfTransfers(model, law, regime) {
  for (const recipient of receivers(model)) {
    if (needsDestination(model, recipient)) {
      yield { item: "destination", at: child(recipient, "countries"), recipient };
    }
  }
  for (const transfer of transfersOf(model, law, regime)) {
    if (transfer.mechanisms.length === 0 && !transfer.adequate) {
      const { recipient, country, place } = transfer;
      yield { item: "transfer-mechanism", at: child(place, "mechanisms"), recipient, country, place };
    }
  }
}
function needsDestination(model, recipient) {
  const { countries, region, name, vendor: vendor2, openEnded } = recipient;
  if (isNone(model.transfers) || countries !== void 0 || region !== void 0) return false;
  return isOutside(recipient) && ((name ?? vendor2) !== void 0 || !openEnded);
}
function* requiredOfEverybody(model, law, regime) {
  if (model.rights?.list === void 0) yield { item: "rights", at: child("", "rights", "list") };
  const { toAuthority, toController } = model.complaints ?? {};
  if (toAuthority === void 0 || isNone(toAuthority)) {
    yield { item: "complaint-to-authority", at: child("", "complaints", "toAuthority") };
  }
  const owed = regime === "uk" && law.has("dpa2018:164A");
  if (owed && (toController === void 0 || isNone(toController))) {
    yield { item: "complaint-to-controller", at: child("", "complaints", "toController") };
  }
}
function deadContacts(model, law, regime) {
  const items = ["controller-contact", "dpo-contact"];
  return [...required(model, law, regime)].filter(({ item }) => items.includes(item)).map(({ at }) => at);
}

// src/model/texts.ts
var authorTexts = oncePerModel((model) => [...findAuthorTexts(model)]);
function* findAuthorTexts(model) {
  for (const part of parts(model)) {
    if (!isText(part)) continue;
    for (const [language, { at, text }] of part.words) yield { at, text, language };
  }
}
function* authorValues(model) {
  for (const part of parts(model)) {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== "string") continue;
      if (key === "address" || key === "url") yield { at: part.at, text: value };
      if (key === "phone" || key === "number" || key === "subject") yield { at: `${part.at}/${key}`, text: value };
    }
  }
}
function* emailsOf(model) {
  for (const part of parts(model)) {
    if (!("email" in part) || typeof part.email !== "object" || part.email === null) continue;
    const { email } = part;
    if ("address" in email && typeof email.address === "string") yield { at: `${part.at}/email`, text: email.address };
  }
}
var damagedValues = oncePerModel((model) => [...findDamagedValues(model)]);
function* findDamagedValues(model) {
  for (const part of parts(model)) if (isDamaged(part)) yield part;
}
var aside = /* @__PURE__ */ new Set(["transcription", "brand", "lint", "include"]);
var parts = oncePerModel((model) => {
  const seen = /* @__PURE__ */ new Set();
  return Object.entries(model).flatMap(([key, value]) => aside.has(key) ? [] : [...partsOf(value, "", seen)]);
});
function* partsOf(value, inside, seen) {
  if (Array.isArray(value) || value instanceof Map) {
    for (const item of value.values()) yield* partsOf(item, inside, seen);
    return;
  }
  if (!isDeclared(value) || !isWithin(value.at, inside) || seen.has(value)) return;
  seen.add(value);
  yield value;
  for (const item of Object.values(value)) yield* partsOf(item, value.at, seen);
}
var isDeclared = (value) => typeof value === "object" && value !== null && "at" in value && typeof value.at === "string";
var isText = (part) => "words" in part && part.words instanceof Map;
var isDamaged = (part) => "damaged" in part;

// src/rules/declaration/email-is-an-address.ts
var email_is_an_address_default = defineRule({
  id: "email-is-an-address",
  severity: "warning",
  cites: {
    eu: ["gdpr:12.1", "gdpr:12.2"],
    uk: ["uk-gdpr:12.1", "uk-gdpr:12.2"],
    ch: ["fadp:19.1"]
  },
  summary: "Every e-mail address can be written to.",
  confidence: "recalled",
  why: "People can only write to an address.",
  message: (data) => `'${data.written}' is no e-mail address.`,
  fix: () => "Write the address alone: privacy@club.example. A page to write on is form: https://\u2026.",
  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime);
    for (const { at, text } of emailsOf(model)) {
      if (isEmailAddress(text) || /[[{<_]/.test(text) || dead.some((contact) => isWithin(at, contact))) continue;
      yield { at, data: { written: text } };
    }
  }
});

// src/rules/declaration/people-have-purpose.ts
var people_have_purpose_default = defineRule({
  id: "people-have-purpose",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.b", "gdpr:13.1.c", "gdpr:30.1.c"],
    uk: ["uk-gdpr:5.1.b", "uk-gdpr:13.1.c", "uk-gdpr:30.1.c"],
    ch: ["fadp:6.3", "fadp:19.2.b"]
  },
  summary: "Each group of people is served by at least one purpose.",
  confidence: "recalled",
  why: "People whom a notice names want to know what their data are used for.",
  message: (data) => `No purpose is about ${data.group}.`,
  fix: () => "Name the group in the dataSubjects of the purposes that use its data, or delete it.",
  *check(model) {
    if (model.purposes.size === 0) return;
    for (const group of unservedPeople(model)) yield { at: group.at, data: { group: groupName(group) } };
  }
});

// src/rules/declaration/purpose-is-titled.ts
var purpose_is_titled_default = defineRule({
  id: "purpose-is-titled",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.c", "gdpr:14.1.c"],
    uk: ["uk-gdpr:13.1.c", "uk-gdpr:14.1.c"],
    ch: ["fadp:19.2.b"]
  },
  summary: "Each purpose says in words what it is.",
  confidence: "read",
  why: "People must be told what their data are used for, and an id is no words.",
  message: (data) => `The purpose '${data.purpose}' does not say in words what data are used for.`,
  fix: () => 'Add title: what it is for, as a heading. "Run your membership" is one.',
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "purpose-title") yield { at: missing.at, data: { purpose: missing.purpose.id } };
    }
  }
});

// src/rules/declaration/purpose-names-data-and-people.ts
var purpose_names_data_and_people_default = defineRule({
  id: "purpose-names-data-and-people",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:13.1.c", "gdpr:14.1.d", "gdpr:30.1.c", "wp260:10"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:13.1.c", "uk-gdpr:14.1.d", "uk-gdpr:30.1.c", "wp260:10"],
    ch: ["fadp:19.2.b"]
  },
  summary: "Each purpose says which data it uses, and whose.",
  confidence: "recalled",
  why: "A purpose that is tied to no data and no people does not let anybody foresee what happens to their own.",
  message: (data) => `${data.purpose} does not say ${data.open}.`,
  fix: () => "Add data: [contact] and dataSubjects: [members], with ids declared above; data: { none: why } if no data are held.",
  *check(model) {
    for (const purpose of ownPurposes(model)) {
      const data = purpose.data === void 0;
      const people = leavesPeopleOpen(model, purpose);
      if (!data && !people) continue;
      const open = data && people ? "which data it uses, or whose" : data ? "which data it uses" : "whose data it uses";
      yield { at: child(purpose, data ? "data" : "dataSubjects"), data: { purpose: purposeName(purpose), open } };
    }
  }
});

// src/rules/declaration/purposes-are-stated.ts
var purposes_are_stated_default = defineRule({
  id: "purposes-are-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.c", "gdpr:14.1.c"],
    uk: ["uk-gdpr:13.1.c", "uk-gdpr:14.1.c"],
    ch: ["fadp:19.2.b"]
  },
  summary: "The notice says what personal data are used for.",
  confidence: "read",
  why: "What data are used for is the heart of a notice, and everything else hangs on it.",
  message: () => "Nothing says what personal data are used for.",
  fix: () => "Add purposes, one entry for each use: membership: { title: Run your membership, basis: contract }.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "purposes") yield { at: missing.at, data: {} };
    }
  }
});

// src/rules/declaration/recipient-has-purpose.ts
var recipient_has_purpose_default = defineRule({
  id: "recipient-has-purpose",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.b", "gdpr:13.1.e", "gdpr:30.1.d"],
    uk: ["uk-gdpr:5.1.b", "uk-gdpr:13.1.e", "uk-gdpr:30.1.d"],
    ch: ["fadp:19.2.c"]
  },
  summary: "Each recipient receives data for a purpose.",
  confidence: "read",
  why: "Passing data on is a use of its own: it needs a purpose and a basis.",
  message: (data) => `${data.recipient} is declared as a recipient, and no purpose gives it data.`,
  fix: () => "Name it in the recipients of the purposes it serves, or under general.recipients if it serves all of them; or delete it.",
  *check(model) {
    if (model.purposes.size === 0) return;
    for (const recipient of idleRecipients(model)) {
      yield { at: recipient.at, data: { recipient: recipientName(recipient) } };
    }
  }
});

// src/rules/declaration/text-is-finished.ts
var leftovers = [
  /\[e-?mail(?:\s+(?:protected|address))?\](?!\()/i,
  // A link to nowhere.
  /\[[^\]]*\]\(\s*#?\s*\)/,
  /\blast (?:updated|reviewed|revised)(?: on)?:?\s*$/i,
  /\badd a header to begin\b/i,
  /\blorem ipsum\b/i,
  // In capitals only: 'todo' is a word of Spanish and Portuguese.
  /\b(?:TODO|FIXME|TBC|TBD)\b/,
  // No link: "[your rights](https://…)" has an address behind it.
  /\[(?:company|organi[sz]ation|your|insert|name of|date|address|phone|website|link)\b[^\]]*\](?!\()/i,
  /<(?:company|organi[sz]ation|your|insert)\b[^<>]*>/i,
  /\[\s*[•●]\s*\]/,
  /\{\{[^{}]*\}\}/,
  /_{3,}/,
  // Not behind a dot, where it ends the name of a site; not three capitals, which are the Roman thirty.
  /(?<![.\w])(?:x{3,}|X{4,})(?!\w)/
];
var placeholders = [
  /(?<![\w-])(?:[\w-]+\.)*example\.(?:com|org|net)(?!\.?\w)/i,
  /(?<![\w-])(?:[\w-]+\.)*(?:localhost|[\w-]+\.(?:invalid|test))(?![\w.-])/i
];
var text_is_finished_default = defineRule({
  id: "text-is-finished",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:12.1", "gdpr:13.1.a"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:12.1", "uk-gdpr:13.1.a"],
    ch: ["fadp:19.1"]
  },
  summary: "No placeholder, blank or made-up address is left in the text.",
  confidence: "recalled",
  why: "A blank that is published withholds what people are owed.",
  message: (data) => `'${data.leftover}' would be published: the text is not finished here.`,
  fix: () => "Fill it in, or take the sentence out.",
  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime);
    for (const { at, text } of authorTexts(model)) {
      const leftover = first(leftovers, text);
      if (leftover !== void 0) yield { at, data: { leftover } };
    }
    for (const { at, text } of authorValues(model)) {
      if (dead.some((contact) => isWithin(at, contact))) continue;
      const leftover = first([...leftovers, ...placeholders], text);
      if (leftover !== void 0) yield { at, data: { leftover } };
    }
  }
});
function first(patterns2, text) {
  for (const pattern of patterns2) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return void 0;
}

// src/findings/problem.ts
var problem = (it) => ({
  rule: it.rule,
  severity: it.severity ?? "error",
  message: it.message,
  why: it.why ?? "",
  fix: it.fix,
  regimes: [],
  cites: [],
  pointer: it.pointer ?? "",
  related: it.related ?? [],
  file: it.file,
  range: it.range
});

// src/model/languages.ts
var isAmong = (tag, languages) => languages.includes(tag) || languages.includes(tag.split("-")[0] ?? tag);
function languagesOf({ languages }, notice) {
  if (notice?.languages) return { tags: notice.languages, at: child(notice, "languages") };
  return languages ? { tags: languages, at: child("", "languages") } : { tags: ["en"], at: void 0 };
}
function languageFindings(model, locator, offered) {
  const notices = model.notices.size > 0 ? [...model.notices.values()] : [void 0];
  const findings = /* @__PURE__ */ new Map();
  for (const notice of notices) {
    const { tags, at } = languagesOf(model, notice);
    if (at === void 0) continue;
    const none = !tags.some((tag) => isAmong(tag, offered));
    if (none && tags.length > 0) findings.set(at, nothing(at, notice, locator, offered));
    else
      for (const [index, tag] of tags.entries()) {
        if (!isAmong(tag, offered)) findings.set(child(at, index), untold(child(at, index), tag, locator, offered));
      }
  }
  return [...findings.values()];
}
var nothing = (at, notice, locator, offered) => problem({
  rule: "language-is-offered",
  ...locator.locate(at),
  pointer: at,
  message: `The notice${notice ? ` '${notice.id}'` : ""} is in no language that forthright has the words of, so nothing can be printed.`,
  fix: `Add one of the languages that it has: ${offered.join(", ")}.`
});
var untold = (at, tag, locator, offered) => problem({
  rule: "language-is-offered",
  severity: "warning",
  ...locator.locate(at),
  pointer: at,
  message: `forthright does not have the words of '${tag}', so no notice is printed in it.`,
  fix: `Leave it out, or have that notice made elsewhere; it has: ${offered.join(", ")}.`
});

// src/model/name-text.ts
var fields = /* @__PURE__ */ new Set(["aliases", "brands", "law", "legalForm", "name", "scheme", "shortName"]);
function isNameText(text) {
  const [only, ...more] = text.words.values();
  if (!only || more.length > 0 || only.at !== text.at) return false;
  if (/^https?:\/\/\S+$/i.test(only.text)) return true;
  const keys = keysOf(text.at).filter((key) => !/^\d+$/.test(key));
  const last = keys.at(-1) ?? "";
  return fields.has(last) || last === "title" && keys.at(-2) === "law";
}

// src/model/printed-texts.ts
var untranslated = oncePerModel((model) => {
  const notices = model.notices.size > 0 ? [...model.notices.values()] : [void 0];
  return notices.flatMap((notice) => {
    const all = textsOf(model, notice);
    return languagesOf(model, notice).tags.flatMap((language) => {
      const texts2 = all.filter((text) => !isIn(text, language));
      return texts2.length === 0 ? [] : [{ notice, language, texts: texts2, isEverything: texts2.length === all.filter((text) => !isNameText(text)).length }];
    });
  });
});
var baseOf = (tag) => tag.split("-")[0];
var isIn = (text, language) => isNameText(text) || [...text.words.keys()].some((tag) => baseOf(tag) === baseOf(language));
var unprinted = /* @__PURE__ */ new Set([
  "balancing",
  "compatibility",
  "dpia",
  "exemptionSource",
  "fallback",
  "higherProtection",
  "motive",
  "outsidePublicTask",
  "staffAccess",
  "storedIn",
  "ukRoute",
  "words"
]);
var everywhere = [
  "breach",
  "children",
  "complaints",
  "cookies",
  "definitions",
  "furtherProcessing",
  "general",
  "jointArrangements",
  "promises",
  "rights",
  "security",
  "transfers"
];
function textsOf(model, notice) {
  const others = /* @__PURE__ */ new Set([
    ...[...model.notices.values()].filter((it) => it !== notice),
    ...[...model.purposes.values()].filter((purpose) => !isFor(purpose, notice))
  ]);
  const own = [...model.sections.values()].filter(({ notices }) => !notices || notice && notices.includes(notice));
  const roots = [
    notice,
    issuersOf(model, notice),
    [...model.purposes.values()],
    everywhere.map((key) => model[key]),
    own
  ];
  const texts2 = [];
  collect(roots, others, texts2);
  return texts2;
}
function isFor({ dataSubjects }, notice) {
  const audience = notice?.audience;
  if (!audience || audience.length === 0 || dataSubjects === void 0 || isNone(dataSubjects)) return true;
  return each(dataSubjects).some(({ target }) => audience.includes(target));
}
function collect(value, seen, texts2) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isText2(value)) texts2.push(value);
  else if (Array.isArray(value) || value instanceof Map) for (const item of value.values()) collect(item, seen, texts2);
  else for (const [key, item] of Object.entries(value)) if (!unprinted.has(key)) collect(item, seen, texts2);
}
var isText2 = (value) => "words" in value && value.words instanceof Map && "at" in value;

// src/rules/declaration/text-is-in-every-language.ts
var text_is_in_every_language_default = defineRule({
  id: "text-is-in-every-language",
  severity: "error",
  cites: { eu: ["gdpr:12.1", "wp260:13"], uk: ["uk-gdpr:12.1", "wp260:13"], ch: ["fadp:19.1"] },
  summary: "Every text has words in each language of the notices that show it.",
  confidence: "recalled",
  why: "People can only understand what is written in their language.",
  message: ({ text, notice, language }) => text === void 0 ? `${notice} is to be in ${language}, but none of its texts has words in ${language}.` : `'${text}' has no words in ${language}, in which ${notice} is to be printed.`,
  fix: ({ text, tag }) => text === void 0 ? `Name the language that the texts are in first, under languages, or take '${tag}' out.` : `Add the words: { ${tag}: \u2026 }.`,
  *check(model) {
    for (const { notice, language: tag, texts: texts2, isEverything } of untranslated(model)) {
      const at = languagesOf(model, notice).at;
      const known = { notice: notice ? `The notice '${notice.id}'` : "The notice", language: nameOf(tag), tag };
      if (isEverything) yield { at: at ?? "/forthright", data: { ...known, text: void 0 } };
      else {
        const inside = { ...known, notice: known.notice.replace("The", "the") };
        for (const text of texts2) yield { at: text.at, data: { ...inside, text: shortened(plain(text)) } };
      }
    }
  }
});
var names = () => new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
function nameOf(tag) {
  try {
    return names().of(tag) ?? tag;
  } catch {
    return tag;
  }
}
var shortened = (text) => text.length <= 50 ? text : `${text.slice(0, 49).trimEnd()}\u2026`;

// src/rules/declaration/value-is-whole.ts
var faults = {
  blank: "is left blank",
  incomplete: "is not complete",
  hidden: "cannot be read: it is hidden by a script",
  "dead-link": "leads nowhere",
  malformed: "cannot be used as it is written"
};
var value_is_whole_default = defineRule({
  id: "value-is-whole",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:12.1"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:12.1"],
    ch: ["fadp:19.1"]
  },
  summary: "Every address, date and link can be used.",
  confidence: "recalled",
  why: "People can use only what is there: a dead link withholds what it promises.",
  message: (data) => `${data.what} ${data.fault}.`,
  fix: () => "Write the value in place of { damaged: \u2026 }, or take the field out.",
  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime);
    for (const value of damagedValues(model)) {
      if (value.damaged === "lost" || dead.some((contact) => isWithin(value.at, contact))) continue;
      yield { at: value.at, data: { what: nameOf2(value), fault: faults[value.damaged] } };
    }
  }
});
var fields2 = {
  email: "e-mail address",
  post: "postal address",
  phone: "telephone number",
  reviewed: "date of the last review",
  effective: "date from which it applies"
};
var dates = new Set(
  "announced assessed checked date done notified retrieved signed since starts".split(" ")
);
function nameOf2({ at, written }) {
  const key = keysOf(at).at(-1) ?? "";
  const field = fields2[key] ?? (dates.has(key) ? "date" : "link");
  return written === void 0 ? `The ${field}` : `The ${field} '${written}'`;
}

// src/rules/identity/controller-is-named.ts
var controller_is_named_default = defineRule({
  id: "controller-is-named",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.a", "gdpr:14.1.a"],
    uk: ["uk-gdpr:13.1.a", "uk-gdpr:14.1.a"],
    ch: ["fadp:19.2.a"]
  },
  summary: "Each controller that gives the notice is named.",
  confidence: "read",
  why: "A brand or a department is no legal person: people must know against whom they can turn.",
  message: (data) => `The controller '${data.controller}' has no name.`,
  fix: () => "Add name: the full legal name. Brands go under brands, a department under unit.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "controller-name") yield { at: missing.at, data: { controller: missing.controller.id } };
    }
  }
});

// src/rules/identity/controller-is-reachable.ts
var controller_is_reachable_default = defineRule({
  id: "controller-is-reachable",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.a", "gdpr:14.1.a"],
    uk: ["uk-gdpr:13.1.a", "uk-gdpr:14.1.a"],
    ch: ["fadp:19.2.a"]
  },
  summary: "Each controller that gives the notice can be reached in at least one way.",
  confidence: "read",
  why: "The law asks for contact details as well as the name.",
  message: (data) => `Nothing says how to reach ${data.controller}.`,
  fix: () => 'Add contact: { email: privacy@club.example, post: "\u2026" }.',
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "controller-contact") continue;
      const related = [...damagedValues(model)].filter(({ at }) => isWithin(at, missing.at)).map(({ at }) => ({ at, message: "cannot be used as it stands" }));
      yield { at: missing.at, data: { controller: controllerName(missing.controller) }, related };
    }
  }
});

// src/rules/identity/controller-is-stated.ts
var controller_is_stated_default = defineRule({
  id: "controller-is-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.a", "gdpr:14.1.a"],
    uk: ["uk-gdpr:13.1.a", "uk-gdpr:14.1.a"],
    ch: ["fadp:19.2.a"]
  },
  summary: "The notice says which organisation is responsible.",
  confidence: "read",
  why: "Who is responsible is the first thing that a notice has to say.",
  message: () => "No controller is declared: nobody can tell which organisation is responsible.",
  fix: () => "Add controllers: { us: { name: the full legal name, country: GB, contact: { email: \u2026, post: \u2026 } } }.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "controller") yield { at: missing.at, data: {} };
    }
  }
});

// src/rules/identity/controller-offers-two-channels.ts
var words = { email: "by e-mail", post: "by post", phone: "by telephone", form: "through a form" };
var controller_offers_two_channels_default = defineRule({
  id: "controller-offers-two-channels",
  severity: "info",
  cites: { eu: ["gdpr:13.1.a", "wp260:annex"], uk: ["uk-gdpr:13.1.a", "wp260:annex"] },
  summary: "Each controller can be reached in more than one way.",
  confidence: "recalled",
  why: "Guidance prefers several ways: not everybody can use the same one.",
  message: (data) => `${data.controller} can be reached only ${data.way}.`,
  fix: () => "Add a second way: email, post, phone or form.",
  *check(model) {
    for (const controller of issuers(model)) {
      const [only, another] = channelsOf(controller.contact);
      if (!only || another || hasDamagedChannel(controller.contact)) continue;
      yield {
        at: child(controller, "contact"),
        data: { controller: controllerName(controller), way: words[only.type] }
      };
    }
  }
});

// src/rules/identity/controller-roles-are-stated.ts
var controller_roles_are_stated_default = defineRule({
  id: "controller-roles-are-stated",
  severity: "warning",
  cites: {
    eu: ["gdpr:4.7", "gdpr:13.1.a", "gdpr:26.1"],
    uk: ["uk-gdpr:4.1.7", "uk-gdpr:13.1.a", "uk-gdpr:26.1"]
  },
  summary: "Where there are several controllers, each has a role.",
  confidence: "recalled",
  why: "People must know whom to turn to, and whether the organisations answer together or each for itself.",
  message: (data) => `${data.controllers} are named, and nothing says whether they decide together or each alone.`,
  fix: () => "Give each controller role: joint or role: separate. If one is only a name of the other, put it under brands.",
  *check(model) {
    const controllers = [...model.controllers.values()];
    const joint = each(model.jointArrangements).flatMap((it) => it.controllers ?? []);
    const open = controllers.filter((it) => it.role === void 0 && !joint.includes(it));
    const [first2, ...others] = open;
    if (controllers.length < 2 || !first2) return;
    yield {
      at: child(first2, "role"),
      data: { controllers: listed(controllers.map(controllerName)) },
      related: others.map(({ at }) => ({ at, message: "has no role either" }))
    };
  }
});

// src/rules/identity/dpo-is-appointed-where-required.ts
var activities = {
  "large-scale-monitoring": "watches people on a large scale",
  "large-scale-special-category-data": "uses sensitive data on a large scale",
  "large-scale-criminal-offence-data": "uses data about offences on a large scale"
};
var dpo_is_appointed_where_required_default = defineRule({
  id: "dpo-is-appointed-where-required",
  severity: "error",
  cites: {
    eu: ["gdpr:37.1.a", "gdpr:37.1.b", "gdpr:37.1.c"],
    uk: ["uk-gdpr:37.1.a", "uk-gdpr:37.1.b", "uk-gdpr:37.1.c"]
  },
  summary: "Who must have a data protection officer names one.",
  confidence: "recalled",
  why: "Public bodies, and those whose main work is to watch people or to use sensitive data on a large scale, must appoint one.",
  message: (data) => `${data.controller} ${data.reason}, and has no data protection officer.`,
  fix: () => "Appoint one and add dpo: { contact: { email: dpo@club.example } }, or correct publicAuthority and coreActivities.",
  *check(model) {
    for (const controller of issuers(model)) {
      const reasons = reasonsFor(controller);
      if (reasons.length === 0 || controller.dpo !== void 0 && !isNone(controller.dpo)) continue;
      yield { at: child(controller, "dpo"), data: { controller: controllerName(controller), reason: listed(reasons) } };
    }
  }
});
var reasonsFor = (controller) => [
  ...controller.publicAuthority === true ? ["is a public body"] : [],
  ...each(controller.coreActivities).map((activity) => activities[activity])
];

// src/rules/identity/dpo-is-reachable.ts
var dpo_is_reachable_default = defineRule({
  id: "dpo-is-reachable",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.b", "gdpr:14.1.b", "gdpr:37.7"],
    uk: ["uk-gdpr:13.1.b", "uk-gdpr:14.1.b", "uk-gdpr:37.7"]
  },
  summary: "A data protection officer can be reached.",
  confidence: "read",
  why: "People can turn to the data protection officer, so the notice has to say how.",
  message: (data) => `Nothing says how to reach the data protection officer of ${data.controller}.`,
  fix: () => "Add dpo: { contact: { email: dpo@club.example } }; the name may be left out.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "dpo-contact") {
        yield { at: missing.at, data: { controller: controllerName(missing.controller) } };
      }
    }
  }
});

// src/rules/identity/joint-arrangement-is-told.ts
var joint_arrangement_is_told_default = defineRule({
  id: "joint-arrangement-is-told",
  severity: "error",
  cites: { eu: ["gdpr:26.1", "gdpr:26.2"], uk: ["uk-gdpr:26.1", "uk-gdpr:26.2"] },
  summary: "Joint controllers tell people the essence of their arrangement.",
  confidence: "recalled",
  why: "People may turn to any of them, and the essence of who does what must be available to them.",
  message: (data) => `${data.controllers}: joint controllers, and nothing tells people what they have arranged with each other.`,
  fix: () => 'Add jointArrangements: [{ controllers: [a, b], essence: "A runs the site and answers requests; B runs the events." }].',
  *check(model) {
    const arrangements = each(model.jointArrangements);
    for (const arrangement of arrangements.filter((it) => !isTold(it))) {
      const controllers = nameAll(arrangement.controllers ?? []);
      if (controllers) yield { at: child(arrangement, "essence"), data: { controllers } };
    }
    const arranged = new Set(arrangements.flatMap((it) => it.controllers ?? []));
    const rest = [...model.controllers.values()].filter((it) => it.role === "joint" && !arranged.has(it));
    if (rest.length > 0) yield { at: child("", "jointArrangements"), data: { controllers: nameAll(rest) } };
  }
});
var isTold = ({ essence, document }) => essence !== void 0 || document !== void 0;
var nameAll = (controllers) => listed(controllers.map(controllerName));

// src/rules/identity/purpose-names-its-controller.ts
var purpose_names_its_controller_default = defineRule({
  id: "purpose-names-its-controller",
  severity: "warning",
  cites: {
    eu: ["gdpr:4.7", "gdpr:13.1.a", "gdpr:26.1"],
    uk: ["uk-gdpr:4.1.7", "uk-gdpr:13.1.a", "uk-gdpr:26.1"]
  },
  summary: "Where controllers are separate, each purpose says which of them decides on it.",
  confidence: "recalled",
  why: "Separate controllers answer each for what they do, so people must know who does what.",
  message: (data) => `Nothing says which of the controllers decides on ${data.purpose}.`,
  fix: () => "Add controllers: [id] to the purpose.",
  *check(model) {
    const controllers = [...model.controllers.values()];
    const joint = controllers.every(({ role }) => role === "joint");
    if (controllers.length < 2 || joint || controllers.some(({ role }) => role === void 0)) return;
    for (const purpose of model.purposes.values()) {
      if (!purpose.controllers) yield { at: child(purpose, "controllers"), data: { purpose: purposeName(purpose) } };
    }
  }
});

// src/model/representatives.ts
function* missingRepresentatives(model, law, regime) {
  const all = issuers(model);
  if (all.some((controller) => placesOf2(controller).some((country) => law.inArea(regime, country)))) return;
  for (const controller of all) {
    if (!each(controller.targets).includes(regime) || controller.publicAuthority === true) continue;
    if (controller.country === void 0) continue;
    const { representatives } = controller;
    if (isNone(representatives) && representatives.because) continue;
    const stated = each(representatives).filter((it) => it.regime === regime);
    const [first2] = stated;
    if (!first2) yield { at: child(controller, "representatives"), controller };
    else if (!stated.some((it) => isNamed(it, law, regime))) yield { at: first2.at, controller };
  }
}
var placesOf2 = ({ country, establishedIn }) => [
  ...country === void 0 ? [] : [country],
  ...establishedIn ?? []
];
var isNamed = ({ name, contact, country }, law, regime) => name !== void 0 && channelsOf(contact).length > 0 && (country === void 0 || law.inArea(regime, country));

// src/rules/identity/representative-is-named.ts
var representative_is_named_default = defineRule({
  id: "representative-is-named",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.a", "gdpr:14.1.a", "gdpr:27.1", "gdpr:27.3"],
    uk: ["uk-gdpr:13.1.a", "uk-gdpr:14.1.a", "uk-gdpr:27"]
  },
  summary: "Who reaches people from outside the area names a representative in it.",
  confidence: "recalled",
  why: "Who has no establishment where people are must appoint somebody there to whom they can turn.",
  message: (data) => `${data.controller} reaches people in ${data.area} from outside and names no representative there who can be reached.`,
  fix: (data) => `Add representatives: [{ regime: ${data.regime}, name: \u2026, country: ${data.country}, contact: { email: \u2026 } }], or representatives: { none: why none is needed }.`,
  *check(model, law, regime) {
    const [area, country] = regime === "uk" ? ["the United Kingdom", "GB"] : ["the European Union", "IE"];
    for (const { at, controller } of missingRepresentatives(model, law, regime)) {
      yield { at, data: { controller: controllerName(controller), area, regime, country } };
    }
  }
});

// src/rules/identity/swiss-representative-is-named.ts
var swiss_representative_is_named_default = defineRule({
  id: "swiss-representative-is-named",
  severity: "warning",
  cites: { ch: ["fadp:14", "fadp:15"] },
  summary: "Who reaches people in Switzerland from abroad names a representative there, where the law asks for one.",
  confidence: "recalled",
  why: "Large, regular and risky processing from abroad needs a representative in Switzerland.",
  message: (data) => `${data.controller} reaches people in Switzerland from abroad and names no representative there who can be reached.`,
  fix: () => "Add representatives: [{ regime: ch, name: \u2026, country: CH, contact: { email: \u2026 } }], or representatives: { none: why none is needed }.",
  *check(model, law, regime) {
    for (const { at, controller } of missingRepresentatives(model, law, regime)) {
      yield { at, data: { controller: controllerName(controller) } };
    }
  }
});

// src/rules/lawful-basis/balancing-considers-children.ts
var balancing_considers_children_default = defineRule({
  id: "balancing-considers-children",
  severity: "warning",
  cites: {
    eu: ["gdpr:6.1.f", "gdpr:recital-38"],
    uk: ["uk-gdpr:6.1.f", "uk-gdpr:recital-38"]
  },
  summary: "Where children are concerned, the weighing of interests says how theirs were weighed.",
  confidence: "recalled",
  why: "The law asks to weigh the interests of children in particular.",
  message: (data) => `${data.people} include children, and the weighing of interests for ${data.purpose} does not mention them.`,
  fix: () => "Say how they were weighed: balancing: { done: 2026-06-01, children: We never show their names. }.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        const { balancing } = basis;
        if (basis.type !== "legitimate-interests" || balancing === void 0 || isNone(balancing)) continue;
        const young = peopleOf(purpose, basis).find(hasChildren);
        if (!young || balancing.done === false || mentionsChildren(balancing)) continue;
        yield {
          at: child(balancing, "children"),
          data: { purpose: purposeName(purpose), people: groupName(young) },
          related: [{ at: young.at, message: "who they are" }]
        };
      }
    }
  }
});
var hasChildren = ({ children, age }) => children ?? (age?.from !== void 0 && age.from < 18);
var mentionsChildren = ({ children, summary }) => children !== void 0 || summary !== void 0 && /\b(?:child|minor|young|junior|pupil|teenage|under[ -]1\d)/i.test(plain(summary));

// src/rules/lawful-basis/balancing-is-recorded.ts
var balancing_is_recorded_default = defineRule({
  id: "balancing-is-recorded",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.2", "gdpr:6.1.f"],
    uk: ["uk-gdpr:5.2", "uk-gdpr:6.1.f", "ico:legitimate-interests"]
  },
  summary: "Legitimate interests were weighed against those of people, and it is recorded.",
  confidence: "recalled",
  why: "The organisation has to be able to show that people\u2019s interests do not come first.",
  message: (data) => data.stated ? `For ${data.purpose}, people\u2019s interests are said not to have been weighed against the interest pursued.` : `Nothing says that people\u2019s interests were weighed against the interest that ${data.purpose} pursues.`,
  fix: () => "Weigh them, and note when and with what result: balancing: { done: 2026-06-01, summary: \u2026 }.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "legitimate-interests" || isWeighed(model, basis)) continue;
        const stated = basis.balancing !== void 0 && (isNone(basis.balancing) || basis.balancing.done === false);
        yield { at: child(basis, "balancing"), data: { purpose: purposeName(purpose), stated } };
      }
    }
  }
});
function isWeighed(model, { balancing }) {
  if (balancing === void 0) return model.transcription !== void 0;
  if (isNone(balancing)) return false;
  const { done, summary, necessity } = balancing;
  return done === void 0 ? (summary ?? necessity) !== void 0 : done !== false;
}

// src/rules/lawful-basis/bases-are-told-apart.ts
var bases_are_told_apart_default = defineRule({
  id: "bases-are-told-apart",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:13.1.c", "gdpr:14.1.c", "wp260:12"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:13.1.c", "uk-gdpr:14.1.c"]
  },
  summary: "Where a purpose rests on several bases, each says what it is for.",
  confidence: "recalled",
  why: "The rights that people have follow from the basis, so they need to know which one applies.",
  message: (data) => `${data.purpose} rests on ${data.bases}, and nothing tells which of them goes with what.`,
  fix: () => "Say what each basis is for: { type: legal-obligation, for: our accounts }, or split the purpose in two.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime);
      for (const part of new Set(bases.map(partOf))) {
        const names2 = [...new Set(bases.filter((basis) => partOf(basis) === part).map(basisName))];
        if (names2.length < 2) continue;
        yield { at: child(purpose, "basis"), data: { purpose: purposeName(purpose), bases: listed(names2) } };
      }
    }
  }
});
function partOf(basis) {
  const words2 = [basis.for, basis.when, basis.covers].map((text) => text && plain(text));
  const ids = [basis.data, basis.dataSubjects].map((entries) => entries?.map((entry) => entry.id).sort());
  return JSON.stringify([words2, ids]);
}

// src/rules/lawful-basis/basis-is-not-none.ts
var basis_is_not_none_default = defineRule({
  id: "basis-is-not-none",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:6.1", "gdpr:13.1.c", "gdpr:14.1.c"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:6.1", "uk-gdpr:13.1.c", "uk-gdpr:14.1.c"]
  },
  summary: "No purpose is said to rest on no lawful basis.",
  confidence: "recalled",
  why: "Without one of the bases that the law lists, the data may not be used at all.",
  message: (data) => `${data.purpose} is said to have no lawful basis.`,
  fix: () => "Name the basis that is true, or stop the processing. If no data are used, write data: none.",
  *check(model) {
    for (const purpose of ownPurposes(model)) {
      if (isNone(purpose.basis) && !isNone(purpose.data)) {
        yield { at: purpose.basis.at, data: { purpose: purposeName(purpose) } };
      }
    }
  }
});

// src/rules/lawful-basis/consent-is-free.ts
var consent_is_free_default = defineRule({
  id: "consent-is-free",
  severity: "warning",
  cites: {
    eu: ["gdpr:4.11", "gdpr:7.4", "gdpr:recital-42", "gdpr:recital-43"],
    uk: ["uk-gdpr:4.11", "uk-gdpr:4.1.11", "uk-gdpr:7.4", "uk-gdpr:recital-42", "uk-gdpr:recital-43"]
  },
  summary: "Consent can be refused without detriment.",
  confidence: "recalled",
  why: "Consent that people cannot well refuse is no consent.",
  message: (data) => `${data.purpose} rests on consent, but ${data.doubt}.`,
  fix: () => "Use the basis that really applies; or, if people can say no without any detriment, say refusable: true.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const doubt = doubtOf(model, purpose, consent);
        if (doubt !== void 0) yield { at: consent.at, data: { purpose: purposeName(purpose), doubt } };
      }
    }
  }
});
function doubtOf(model, purpose, consent) {
  if (consent.refusable === false) return "people cannot refuse without detriment";
  if (consent.refusable === true || isOffer(purpose)) return void 0;
  const staff = (consent.givenBy ?? peopleOf(purpose, consent)).find(
    ({ relation }) => relation?.some((it) => it === "employee" || it === "worker")
  );
  if (staff) return `${groupName(staff)} can hardly say no to those they work for`;
  const deciding = controllersOf(model, purpose);
  const isAuthority = deciding.length > 0 && deciding.every((controller) => controller.publicAuthority === true);
  return isAuthority ? "people can hardly refuse a public authority" : void 0;
}
var isOffer = (purpose) => each(purpose.marketing).length > 0 || kindsOf(purpose).some(({ group, id }) => group === "marketing" || group === "analytics" || id === "events.media");

// src/rules/lawful-basis/consent-is-given-by-a-clear-act.ts
var consent_is_given_by_a_clear_act_default = defineRule({
  id: "consent-is-given-by-a-clear-act",
  severity: "error",
  cites: {
    eu: ["gdpr:4.11", "gdpr:7.2", "gdpr:recital-32"],
    uk: ["uk-gdpr:4.11", "uk-gdpr:4.1.11", "uk-gdpr:7.2", "uk-gdpr:recital-32"]
  },
  summary: "Consent is given by a clear act, not read into something else.",
  confidence: "recalled",
  why: "Only a clear act of agreement is consent; without one, the purpose has no lawful basis.",
  message: (data) => `${data.whose} ${data.flaw}: that is no clear act of agreement.`,
  fix: () => "Ask first, with a box that starts empty or a button, apart from the terms: method: ticked-box.",
  *check(model, _law, regime) {
    const general = { bases: model.general?.bases ?? [], whose: "Consent" };
    const purposes = ownPurposes(model).map((purpose) => ({
      bases: each(purpose.basis),
      whose: `Consent for ${purposeName(purpose)}`
    }));
    for (const { bases, whose } of [general, ...purposes]) {
      for (const basis of bases) {
        const flaw = flawOf(basis);
        if (flaw === void 0 || basis.regimes?.includes(regime) === false) continue;
        yield { at: child(basis, "method"), data: { whose, flaw } };
      }
    }
  }
});
var flaws = {
  "site-use": "is read into the use of the site",
  "continued-browsing": "is read into continued browsing",
  silence: "is read into silence",
  "pre-ticked-box": "rests on a box that is ticked beforehand",
  "bundled-with-terms": "is given by accepting the terms",
  "opt-out": "is assumed until people opt out",
  automatic: "is taken automatically"
};
var flawOf = ({ type, method }) => type === "consent" && method !== void 0 ? flaws[method] : void 0;

// src/rules/lawful-basis/consent-is-not-inferred.ts
var consent_is_not_inferred_default = defineRule({
  id: "consent-is-not-inferred",
  severity: "warning",
  cites: {
    eu: ["gdpr:4.11", "gdpr:7.2", "gdpr:recital-32"],
    uk: ["uk-gdpr:4.11", "uk-gdpr:4.1.11", "uk-gdpr:7.2", "uk-gdpr:recital-32"]
  },
  summary: "No sentence says that people consent by using or reading something.",
  confidence: "recalled",
  why: "A notice informs; it is nothing that people agree to.",
  message: (data) => `"${data.phrase}"${data.where}: nobody consents by that.`,
  fix: () => "Take the sentence out. Where a purpose needs consent, say by which act it is given: method: ticked-box.",
  *check(model) {
    for (const { text, where } of textsOf2(model)) {
      for (const wording of text.words.values()) {
        const [phrase] = patterns.flatMap((pattern) => pattern.exec(wording.text)?.[0] ?? []);
        if (phrase !== void 0) yield { at: wording.at, data: { phrase, where } };
      }
    }
  }
});
var patterns = [
  /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:consent|agree|accept)\b/i,
  /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/i,
  /\b(?:deemed|taken) to (?:have )?(?:consent|agree)(?:ed)?\b/i
];
function* textsOf2(model) {
  for (const notice of model.notices.values())
    yield* said("", notice.intro, notice.scope?.words, ...texts(notice.notes));
  const general = { bases: model.general?.bases ?? [], where: "" };
  const purposes = ownPurposes(model).map((purpose) => ({
    bases: each(purpose.basis),
    where: ` stands for consent to ${purposeName(purpose)}`
  }));
  for (const { bases, where } of [general, ...purposes]) {
    for (const basis of bases) {
      if (basis.type !== "consent" || basis.method !== void 0) continue;
      yield* said(where, basis.how, basis.when, basis.words, ...texts(basis.notes));
    }
  }
}
var texts = (notes) => (notes ?? []).map((note) => note.text);
var said = (where, ...all) => all.flatMap((text) => text ? [{ text, where }] : []);

// src/rules/lawful-basis/consent-is-not-mandatory.ts
var consent_is_not_mandatory_default = defineRule({
  id: "consent-is-not-mandatory",
  severity: "error",
  cites: { eu: ["gdpr:4.11", "gdpr:7.4"], uk: ["uk-gdpr:4.11", "uk-gdpr:4.1.11", "uk-gdpr:7.4"] },
  summary: "Data that people must give do not rest on their consent.",
  confidence: "recalled",
  why: "Who has to give the data has no choice, so another basis is the honest one.",
  message: (data) => `${data.purpose} rests on consent alone, but people ${data.duty}.`,
  fix: () => "Use the basis that really applies, such as contract or legal-obligation, or make it optional: obliged: false.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime);
      if (bases.length === 0 || bases.some((basis) => basis.type !== "consent")) continue;
      for (const provision of each(purpose.provision)) {
        const duty = dutyOf(provision);
        if (duty === void 0 || !bases.some((basis) => isAbout(basis, provision))) continue;
        yield {
          at: provision.at,
          data: { purpose: purposeName(purpose), duty },
          related: bases.map(({ at }) => ({ at, message: "the consent" }))
        };
      }
    }
  }
});
function dutyOf({ obliged, requirement }) {
  if (obliged === true) return "are obliged to give the data";
  return requirement === "statutory" && obliged === void 0 ? "are required by law to give the data" : void 0;
}
var isAbout = (basis, { data }) => data === void 0 || basis.data === void 0 || basis.data.some((datum) => data.includes(datum));

// src/rules/lawful-basis/consent-is-separate.ts
var consent_is_separate_default = defineRule({
  id: "consent-is-separate",
  severity: "warning",
  cites: { eu: ["gdpr:7.2", "gdpr:recital-43"], uk: ["uk-gdpr:7.2", "uk-gdpr:recital-43"] },
  summary: "Consent is asked for apart from other matters.",
  confidence: "recalled",
  why: "Who has to take one thing with another does not choose it.",
  message: (data) => `Consent for ${data.purpose} is asked for together with other matters.`,
  fix: () => "Ask for it by itself, one question for each purpose, and say separate: true.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        if (consent.separate !== false || consent.method === "bundled-with-terms") continue;
        yield { at: child(consent, "separate"), data: { purpose: purposeName(purpose) } };
      }
    }
  }
});

// src/rules/lawful-basis/consent-is-withdrawable.ts
var consent_is_withdrawable_default = defineRule({
  id: "consent-is-withdrawable",
  severity: "error",
  cites: {
    eu: ["gdpr:7.3", "gdpr:13.2.c", "gdpr:14.2.d"],
    uk: ["uk-gdpr:7.3", "uk-gdpr:13.2.c", "uk-gdpr:14.2.d"]
  },
  summary: "Where a purpose rests on consent, people are told that and how they can withdraw it.",
  confidence: "read",
  why: "People can take consent back at any time, and must be told so before they give it.",
  message: (data) => data.denied ? `Consent for ${data.purpose} is said to be impossible to withdraw.` : `Nothing says how consent for ${data.purpose} can be withdrawn.`,
  fix: () => "Say how: withdraw: { routes: [link-in-message], how: The link in each message, asEasy: true }.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "withdrawal") continue;
      const denied = isNone(missing.basis.withdraw);
      yield { at: missing.at, data: { purpose: purposeName(missing.purpose), denied } };
    }
  }
});

// src/rules/lawful-basis/contract-basis-fits.ts
var contract_basis_fits_default = defineRule({
  id: "contract-basis-fits",
  severity: "warning",
  cites: { eu: ["gdpr:6.1.b"], uk: ["uk-gdpr:6.1.b"] },
  summary: "A contract carries only what it takes to perform that contract.",
  confidence: "recalled",
  why: "A contract is a basis only for what it cannot be performed without.",
  message: (data) => `${data.purpose} rests on a contract, but ${data.kind} is hardly needed to perform one.`,
  fix: () => "Use consent or legitimate-interests for it, and leave in a purpose of its own what the contract really takes.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime);
      const kinds = kindsOf(purpose);
      const [beyond3] = kinds.filter(isBeyondContract);
      if (beyond3 === void 0 || bases.length > 1 && !kinds.every(isBeyondContract)) continue;
      for (const basis of bases.filter((it) => it.type === "contract")) {
        yield { at: basis.at, data: { purpose: purposeName(purpose), kind: `'${beyond3.label.toLowerCase()}'` } };
      }
    }
  }
});
var isBeyondContract = (kind) => !kind.typicalBases.includes("contract") && (kind.group === "marketing" || kind.group === "analytics" || kind.id === "service.quality" || kind.id === "security.fraud");

// src/rules/lawful-basis/contract-is-with-the-person.ts
var contract_is_with_the_person_default = defineRule({
  id: "contract-is-with-the-person",
  severity: "warning",
  cites: { eu: ["gdpr:6.1.b"], uk: ["uk-gdpr:6.1.b"] },
  summary: "A contract carries only the data of those who are party to it.",
  confidence: "recalled",
  why: "A contract with somebody else, such as an employer or a friend, is no basis for using a person\u2019s data.",
  message: (data) => `${data.purpose} rests on a contract, and ${data.people} are usually not party to one.`,
  fix: () => "Give these people a basis of their own: [{ type: contract, dataSubjects: [members] }, { type: legitimate-interests, dataSubjects: [contacts], \u2026 }].",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime).filter((it) => it.type === "contract")) {
        const outside = peopleOf(purpose, basis).filter(isOutside2);
        for (const group of outside) {
          yield { at: basis.at, data: { purpose: purposeName(purpose), people: groupName(group) } };
        }
      }
    }
  }
});
var outsiders = ["business-contact", "emergency-contact", "third-person", "public"];
var isOutside2 = ({ relation }) => relation !== void 0 && relation.length > 0 && relation.every((it) => outsiders.includes(it));

// src/rules/lawful-basis/interests-are-specific.ts
var interests_are_specific_default = defineRule({
  id: "interests-are-specific",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.1.d", "gdpr:14.2.b", "wp260:annex"],
    uk: ["uk-gdpr:13.1.d", "uk-gdpr:14.2.b", "ico:legitimate-interests"]
  },
  summary: "A stated interest says what the organisation is after.",
  confidence: "recalled",
  why: "Nobody can object to an interest that has no name.",
  message: (data) => `'${data.interest}' does not tell what interest ${data.purpose} serves.`,
  fix: () => "Write the aim in one clause: keeping our network safe from attacks.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const item of basesIn(purpose, regime).flatMap((basis) => basis.interests ?? [])) {
        const text = item.interest ?? item.words;
        if (text === void 0 || !isEmpty(plain(text))) continue;
        yield { at: text.at, data: { purpose: purposeName(purpose), interest: plain(text) } };
      }
    }
  }
});
var emptyWords = [
  /^\s*(?:(?:our|their|the|its)\s+)?(?:(?:own|legitimate|business|commercial|operational|organisational|organizational|lawful)\s+)*(?:interests?|purposes?|reasons?|needs?|operations?)\s*\.?\s*$/i,
  /\bindustry legitimate interest\b/i
];
var isEmpty = (text) => emptyWords.some((pattern) => pattern.test(text));

// src/rules/lawful-basis/interests-are-stated.ts
var interests_are_stated_default = defineRule({
  id: "interests-are-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:6.1.f", "gdpr:13.1.d", "gdpr:14.2.b"],
    uk: ["uk-gdpr:6.1.f", "uk-gdpr:13.1.d", "uk-gdpr:14.2.b"]
  },
  summary: "Where a purpose rests on legitimate interests, the notice says which.",
  confidence: "read",
  why: "People must be told the interest, or they cannot weigh it and object.",
  message: (data) => `${data.purpose} rests on legitimate interests, and nothing says which interest is pursued.`,
  fix: () => "Add the aim and whose it is: interests: [{ interest: seeing which outings members come to, holder: us }].",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "legitimate-interests") continue;
      yield { at: missing.at, data: { purpose: purposeName(missing.purpose) } };
    }
  }
});

// src/rules/lawful-basis/law-behind-basis-is-named.ts
var law_behind_basis_is_named_default = defineRule({
  id: "law-behind-basis-is-named",
  severity: "warning",
  cites: {
    eu: ["gdpr:6.3", "gdpr:13.1.c", "gdpr:14.1.c"],
    uk: ["uk-gdpr:6.3", "uk-gdpr:13.1.c", "uk-gdpr:14.1.c", "dpa2018:8"]
  },
  summary: "A legal obligation or a public task names the law it comes from.",
  confidence: "recalled",
  why: "Both bases exist only where a law lays them down, and only a named law can be checked.",
  message: (data) => `${data.purpose} rests on a ${data.basis}, and nothing says which law it comes from.`,
  fix: () => 'Name it: { type: legal-obligation, law: "Companies Act 2006, s.386" }.',
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "legal-obligation" && basis.type !== "public-task") continue;
        if ((basis.law ?? []).length > 0) continue;
        yield { at: child(basis, "law"), data: { purpose: purposeName(purpose), basis: basisName(basis) } };
      }
    }
  }
});

// src/rules/lawful-basis/public-authority-has-another-basis.ts
var public_authority_has_another_basis_default = defineRule({
  id: "public-authority-has-another-basis",
  severity: "error",
  cites: { eu: ["gdpr:6.1.subpara-2"], uk: ["uk-gdpr:6.1.subpara-2", "dpa2018:7.2"] },
  summary: "A public authority does not rest its own tasks on legitimate interests.",
  confidence: "recalled",
  why: "What a public authority may do with data for its tasks is for the law to say, not for the authority to weigh.",
  message: (data) => `A public authority cannot rest its own tasks on ${data.basis}, and nothing says that ${data.purpose} is outside them.`,
  fix: () => "Use { type: public-task, law: \u2026 }; or, if it is none of your tasks, say why: outsidePublicTask: We sell evening courses.",
  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      if (!isOfAuthorities(model, purpose)) continue;
      for (const basis of basesIn(purpose, regime)) {
        const closed = law.basis(basis.type, regime)?.publicAuthority === false;
        if (!closed || basis.outsidePublicTask !== void 0) continue;
        yield { at: basis.at, data: { purpose: purposeName(purpose), basis: articled(basisName(basis)) } };
      }
    }
  }
});
function isOfAuthorities(model, purpose) {
  const deciding = controllersOf(model, purpose);
  return deciding.length > 0 && deciding.every((controller) => controller.publicAuthority === true);
}
var articled = (name) => name.endsWith("interest") ? `a ${name}` : name;

// src/rules/lawful-basis/purpose-has-basis.ts
var laws = { eu: "EU law", uk: "UK law", ch: "Swiss law" };
var purpose_has_basis_default = defineRule({
  id: "purpose-has-basis",
  severity: "error",
  cites: {
    eu: ["gdpr:6.1", "gdpr:13.1.c", "gdpr:14.1.c"],
    uk: ["uk-gdpr:6.1", "uk-gdpr:13.1.c", "uk-gdpr:14.1.c"]
  },
  summary: "Each purpose names the lawful basis it rests on.",
  confidence: "read",
  why: "Processing without a lawful basis is unlawful, and people must be told the basis of each purpose.",
  message: (data) => `Nothing says on what lawful basis data are used for ${data.purpose}${data.under}.`,
  fix: () => "Add basis: contract, legal-obligation, legitimate-interests, consent, public-task, or vital-interests, whichever is true.",
  *check(model, law, regime) {
    const unattached = model.general?.bases ? child(model.general, "bases") : void 0;
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "lawful-basis") continue;
      const { basis } = missing.purpose;
      if (isNone(basis) || basis?.length === 0) continue;
      const under = basis === void 0 ? "" : ` under ${laws[regime]}`;
      yield {
        at: missing.at,
        data: { purpose: purposeName(missing.purpose), under },
        ...unattached && { related: [{ at: unattached, message: "bases named for nothing in particular" }] }
      };
    }
  }
});

// src/rules/lawful-basis/recognised-interest-fits.ts
var recognised_interest_fits_default = defineRule({
  id: "recognised-interest-fits",
  severity: "warning",
  cites: { uk: ["uk-gdpr:6.1.ea", "uk-gdpr:6.5", "uk-gdpr:annex-1", "ico:recognised-legitimate-interest"] },
  summary: "A recognised legitimate interest does not carry marketing or statistics.",
  confidence: "read",
  why: "The list is about crime, safety and emergencies; marketing is an example of an ordinary legitimate interest.",
  message: (data) => `${data.purpose} rests on a recognised legitimate interest, but ${data.kind} is none of those that the law lists.`,
  fix: () => "Use legitimate-interests with a balancing test, or consent.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const kinds = kindsOf(purpose);
      const [kind] = kinds;
      if (kind === void 0 || !kinds.every(isOrdinary)) continue;
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "recognised-legitimate-interest") continue;
        yield { at: basis.at, data: { purpose: purposeName(purpose), kind: `'${kind.label.toLowerCase()}'` } };
      }
    }
  }
});
var isOrdinary = ({ group, id }) => group === "marketing" || group === "analytics" || id === "service.quality";

// src/rules/lawful-basis/recognised-interest-is-available.ts
var recognised_interest_is_available_default = defineRule({
  id: "recognised-interest-is-available",
  severity: "error",
  cites: { eu: ["gdpr:6.1"], uk: ["uk-gdpr:6.1", "uk-gdpr:6.1.ea"] },
  summary: "A recognised legitimate interest is used only where the law has that basis: in the United Kingdom.",
  confidence: "read",
  why: "A basis that the law does not have carries nothing.",
  message: (data) => `${data.purpose} rests on a recognised legitimate interest, a basis that ${data.where} does not have.`,
  fix: () => "Give it regimes: [uk], and name another basis for the EU: { type: legitimate-interests, regimes: [eu], interests: \u2026 }.",
  *check(model, law, regime) {
    if (law.basis("recognised-legitimate-interest", regime) !== void 0) return;
    const where = regime === "eu" ? "EU law" : `UK law on ${law.asOf}`;
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "recognised-legitimate-interest") continue;
        yield { at: basis.at, data: { purpose: purposeName(purpose), where } };
      }
    }
  }
});

// src/rules/lawful-basis/recognised-interest-names-its-condition.ts
var recognised_interest_names_its_condition_default = defineRule({
  id: "recognised-interest-names-its-condition",
  severity: "error",
  cites: { uk: ["uk-gdpr:6.1.ea", "uk-gdpr:6.5", "uk-gdpr:annex-1"] },
  summary: "A recognised legitimate interest says which situation of Annex 1 it meets.",
  confidence: "read",
  why: "Only the situations that Annex 1 lists are recognised.",
  message: (data) => `${data.purpose} rests on a recognised legitimate interest, and nothing says which one.`,
  fix: () => "Add condition: crime, safeguarding, emergency, national-security or public-task-disclosure; if none is true, use legitimate-interests.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "recognised-legitimate-interest" || basis.condition !== void 0) continue;
        yield { at: child(basis, "condition"), data: { purpose: purposeName(purpose) } };
      }
    }
  }
});

// src/rules/lawful-basis/vital-interests-are-a-last-resort.ts
var vital_interests_are_a_last_resort_default = defineRule({
  id: "vital-interests-are-a-last-resort",
  severity: "warning",
  cites: { eu: ["gdpr:6.1.d", "gdpr:recital-46"], uk: ["uk-gdpr:6.1.d", "uk-gdpr:recital-46"] },
  summary: "Vital interests carry emergencies, not everyday purposes.",
  confidence: "recalled",
  why: "This basis is there to save life, where nothing else fits.",
  message: (data) => `${data.purpose} rests on vital interests, which cover emergencies and not ${data.kind}.`,
  fix: () => "Name the basis that carries the everyday part, and say when a life is at stake: { type: vital-interests, when: \u2026 }.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const kinds = kindsOf(purpose);
      const [kind] = kinds;
      if (kind === void 0 || !kinds.every(isEveryday)) continue;
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== "vital-interests" || isLimited(basis)) continue;
        yield { at: basis.at, data: { purpose: purposeName(purpose), kind: kind.label.toLowerCase() } };
      }
    }
  }
});
var everyday = ["service", "membership", "communication", "marketing", "analytics", "people"];
var isEveryday = (kind) => everyday.includes(kind.group) && !kind.typicalBases.includes("vital-interests") && kind.id !== "people.health-safety";
var isLimited = (basis) => [basis.for, basis.when, basis.data, basis.dataSubjects].some((limit) => limit !== void 0);

// src/rules/lawful-basis/withdrawal-has-a-way.ts
var withdrawal_has_a_way_default = defineRule({
  id: "withdrawal-has-a-way",
  severity: "warning",
  cites: {
    eu: ["gdpr:7.3", "gdpr:12.2", "wp260:annex"],
    uk: ["uk-gdpr:7.3", "uk-gdpr:12.2", "ico:right-to-be-informed"]
  },
  summary: "Who reads that consent can be withdrawn also reads how.",
  confidence: "recalled",
  why: "A right that nobody knows how to use is hard to use.",
  message: (data) => `People are told that they can withdraw consent for ${data.purpose}, but not how.`,
  fix: () => "Name the way: withdraw: { routes: [email], how: Write to privacy@example.org, asEasy: true }.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        if (withdrawalOf(model, purpose, consent) !== "told") continue;
        yield { at: child(consent, "withdraw"), data: { purpose: purposeName(purpose) } };
      }
    }
  }
});

// src/rules/lawful-basis/withdrawal-is-as-easy.ts
var withdrawal_is_as_easy_default = defineRule({
  id: "withdrawal-is-as-easy",
  severity: "warning",
  cites: { eu: ["gdpr:7.3"], uk: ["uk-gdpr:7.3"] },
  summary: "Withdrawing consent is as easy as giving it.",
  confidence: "recalled",
  why: "It has to be as easy to take consent back as to give it.",
  message: (data) => `Consent for ${data.purpose} is harder to withdraw than to give.`,
  fix: () => "Open a way as short as the one in: a link, a setting, a reply, and say asEasy: true.",
  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const { withdraw } = consent;
        if (withdraw === void 0 || isNone(withdraw) || !isHarder(consent)) continue;
        yield { at: withdraw.at, data: { purpose: purposeName(purpose) } };
      }
    }
  }
});
var clicks = ["ticked-box", "form-field", "opt-in-confirmation", "cookie-banner", "settings"];
var errands = ["post", "in-person", "phone"];
function isHarder({ method, withdraw }) {
  if (withdraw === void 0 || isNone(withdraw)) return false;
  if (withdraw.asEasy !== void 0) return !withdraw.asEasy;
  const routes = withdraw.routes ?? [];
  const onlyErrands = routes.length > 0 && routes.every((route) => errands.includes(route));
  return method !== void 0 && clicks.includes(method) && onlyErrands && withdraw.how === void 0;
}

// src/rules/recipients/processor-contract-is-recorded.ts
var processor_contract_is_recorded_default = defineRule({
  id: "processor-contract-is-recorded",
  severity: "warning",
  cites: { eu: ["gdpr:28.3", "gdpr:5.2"], uk: ["uk-gdpr:28.3", "uk-gdpr:5.2"], ch: ["fadp:9"] },
  summary: "The declaration records the contract with each processor.",
  confidence: "recalled",
  why: "A processor may handle data only under a contract; no notice prints it, so nobody notices that it is missing.",
  message: (data) => `${data.recipient} is a processor, and no contract with it is on record.`,
  fix: () => "Record it: contract: { signed: 2026-03-12 }, or contract: true.",
  *check(model) {
    if (!isRecord(model)) return;
    for (const recipient of receivers(model)) {
      if (recipient.role !== "processor" || recipient.contract !== void 0) continue;
      yield { at: child(recipient, "contract"), data: { recipient: recipientName(recipient) } };
    }
  }
});

// src/rules/recipients/processor-has-contract.ts
var processor_has_contract_default = defineRule({
  id: "processor-has-contract",
  severity: "error",
  cites: { eu: ["gdpr:28.1", "gdpr:28.3"], uk: ["uk-gdpr:28.1", "uk-gdpr:28.3"], ch: ["fadp:9"] },
  summary: "A processor works under a contract.",
  confidence: "recalled",
  why: "A processor may handle data only under a binding contract that sets out what it may do.",
  message: (data) => `${data.recipient} is a processor, and there is no contract with it.`,
  fix: () => "Sign its data processing terms and record them: contract: { signed: 2026-03-12 }.",
  *check(model) {
    for (const recipient of receivers(model)) {
      if (recipient.role !== "processor" || !isNone(recipient.contract)) continue;
      yield { at: child(recipient, "contract"), data: { recipient: recipientName(recipient) } };
    }
  }
});

// src/rules/recipients/recipient-role-is-stated.ts
var recipient_role_is_stated_default = defineRule({
  id: "recipient-role-is-stated",
  severity: "info",
  cites: {
    eu: ["gdpr:4.7", "gdpr:4.8", "gdpr:28"],
    uk: ["uk-gdpr:4.7", "uk-gdpr:4.8", "uk-gdpr:28"],
    ch: ["fadp:9"]
  },
  summary: "The declaration says whether an organisation that receives data works for us or uses them for itself.",
  confidence: "recalled",
  why: "A processor needs a contract, and a controller answers for itself: what else is owed depends on it.",
  message: (data) => `Nothing says whether ${data.recipient} is a processor or a controller.`,
  fix: () => "Add role: processor, controller or joint-controller.",
  *check(model) {
    if (!isRecord(model)) return;
    for (const recipient of receivers(model)) {
      const named = recipient.name ?? recipient.vendor;
      if (named === void 0 || recipient.controller !== void 0 || recipient.role !== void 0) continue;
      if (isOutside(recipient)) yield { at: child(recipient, "role"), data: { recipient: recipientName(recipient) } };
    }
  }
});

// src/rules/recipients/recipients-are-specific.ts
var recipients_are_specific_default = defineRule({
  id: "recipients-are-specific",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.1.e", "gdpr:14.1.e", "wp260:annex"],
    uk: ["uk-gdpr:13.1.e", "uk-gdpr:14.1.e", "wp260:annex"],
    ch: ["fadp:19.2.c"]
  },
  summary: "A recipient is named, or described by what it does and its sector.",
  confidence: "recalled",
  why: "The law allows categories, but a category has to tell the reader who gets the data.",
  message: ({ recipient, lacking }) => lacking.length === 0 ? `${recipient} leaves open who gets the data.` : `${recipient} has no name, and nothing says ${listed(lacking)}.`,
  fix: () => "Give its name; where you cannot, add does: delivers your order, and sector: logistics.",
  *check(model) {
    for (const recipient of receivers(model)) {
      const lacking = isOpen(recipient) ? [] : lackingOf(recipient);
      if (!isOpen(recipient) && lacking.length === 0) continue;
      const at = isOpen(recipient) ? child(recipient, "openEnded") : recipient.at;
      yield { at, data: { recipient: nameOf3(recipient), lacking } };
    }
  }
});
var isOpen = ({ openEnded }) => openEnded !== void 0 && openEnded !== false;
function nameOf3(recipient) {
  const { name, label, vendor: vendor2, openEnded } = recipient;
  return typeof openEnded === "object" && [name, label, vendor2].every((it) => it === void 0) ? `'${plain(openEnded)}'` : recipientName(recipient);
}
function lackingOf(recipient) {
  const named = recipient.name ?? recipient.vendor ?? recipient.controller;
  if (named !== void 0 || !isOutside(recipient)) return [];
  return [
    ...recipient.does === void 0 ? ["what it does"] : [],
    ...recipient.sector === void 0 ? ["what sector it is in"] : []
  ];
}

// src/rules/recipients/recipients-are-stated.ts
var recipients_are_stated_default = defineRule({
  id: "recipients-are-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:4.9", "gdpr:13.1.e", "gdpr:14.1.e"],
    uk: ["uk-gdpr:4.9", "uk-gdpr:13.1.e", "uk-gdpr:14.1.e"],
    ch: ["fadp:19.2.c"]
  },
  summary: "The notice says for each purpose who receives data, or that nobody does.",
  confidence: "read",
  why: "People must be told who gets their data; those who only work for the organisation count too.",
  message: (data) => `Nothing says who receives data for ${data.purpose}.`,
  fix: () => "Add recipients: [mailer], with an entry under recipients, or recipients: none where nobody outside gets them.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "recipients") yield { at: missing.at, data: { purpose: purposeName(missing.purpose) } };
    }
  }
});

// src/model/duration.ts
var zero = { years: 0, months: 0, weeks: 0, days: 0, workingDays: 0, hours: 0, minutes: 0 };
function parseDuration(text) {
  const written = text.trim();
  return written.startsWith("P") ? parseIso(written) : parseWords(written);
}
var wordUnits = {
  minute: "minutes",
  hour: "hours",
  day: "days",
  "working day": "workingDays",
  week: "weeks",
  month: "months",
  year: "years"
};
function parseWords(text) {
  const sum = { ...zero };
  for (const part of text.split(" and ")) {
    const match = /^(\d+) (minute|hour|day|working day|week|month|year)s?$/.exec(part);
    const unit = wordUnits[match?.[2] ?? ""];
    if (!unit) return void 0;
    sum[unit] += Number(match?.[1]);
  }
  return sum;
}
var iso = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
function parseIso(text) {
  const match = iso.exec(text);
  if (!match) return void 0;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((it) => Number(it ?? 0));
  return { ...zero, years, months, weeks, days, hours, minutes };
}
function isLonger(one, other) {
  const months = monthsOf(one) - monthsOf(other);
  const days = daysOf(one) - daysOf(other);
  const working = one.workingDays - other.workingDays;
  return least(months, shortestMonths, longestMonths) + days + least(working, shortestWork, longestWork) > 0;
}
var least = (left, shortest, longest) => left >= 0 ? shortest(left) : -longest(-left);
var monthsOf = ({ years, months }) => years * 12 + months;
var daysOf = ({ weeks, days, hours, minutes }) => weeks * 7 + days + hours / 24 + minutes / 1440;
var shortestRuns = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
var longestRuns = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
var shortestMonths = (count) => Math.floor(count / 12) * 365 + Math.floor(count / 48) + (shortestRuns[count % 12] ?? 0);
var longestMonths = (count) => Math.floor(count / 12) * 365 + Math.ceil(Math.floor(count / 12) / 4) + (longestRuns[count % 12] ?? 0);
var shortestWork = (count) => Math.floor(count / 5) * 7 + count % 5;
var longestWork = (count) => Math.ceil(count / 5) * 7 + 4 + Math.ceil(count / 20) * 10;

// src/model/legal-duty.ts
function legalDuties(model, regime) {
  return ownPurposes(model).flatMap(
    (purpose) => basesIn(purpose, regime).filter((basis) => basis.type === "legal-obligation").flatMap(
      (basis) => (basis.data ?? dataOf(purpose)).flatMap(
        (datum) => retentionRules(model, purpose).filter((rule) => reaches(rule, datum)).map((rule) => ({ datum, purpose, people: peopleOf(purpose, basis), rule }))
      )
    )
  );
}
function besideDuties(model, regime) {
  const duties = legalDuties(model, regime);
  if (duties.length === 0) return [];
  return ownPurposes(model).flatMap(
    (purpose) => retentionRules(model, purpose).filter((rule) => rule.when === void 0 && rule.records === void 0 && rule.exceptions === void 0).flatMap(
      (rule) => duties.filter((duty) => duty.purpose !== purpose && duty.rule !== rule).filter((duty) => dataOf(purpose).includes(duty.datum) && reaches(rule, duty.datum)).filter((duty) => meet(duty.people, peopleOf(purpose, rule))).map((duty) => ({ duty, purpose, rule }))
    )
  );
}
var reaches = ({ data, when, records }, datum) => when === void 0 && records === void 0 && (data === void 0 || data.includes(datum));
var meet = (some2, others) => some2.some((group) => others.includes(group));

// src/rules/retention/deletion-awaits-legal-duty.ts
var deletion_awaits_legal_duty_default = defineRule({
  id: "deletion-awaits-legal-duty",
  severity: "warning",
  cites: { eu: ["gdpr:5.1.a", "gdpr:17.3.b"], uk: ["uk-gdpr:5.1.a", "uk-gdpr:17.3.b"] },
  summary: "A promise to delete leaves out what a law has to be kept for.",
  confidence: "read",
  why: "People may rely on a deletion that a law forbids.",
  message: ({ datum, when, duty }) => `Deletion of ${datum} is promised ${when}, but the law may still have the same kept for ${duty}.`,
  fix: () => "Say what stays: exceptions: [{ records: your invoices, keep: 7 years, after: the tax year ends }].",
  *check(model, _law, regime) {
    const told = /* @__PURE__ */ new Set();
    for (const beside of besideDuties(model, regime)) {
      const promise = promiseOf(beside);
      if (promise === void 0 || told.has(promise.at)) continue;
      told.add(promise.at);
      const { duty } = beside;
      const data = { datum: datumName(duty.datum), when: promise.when, duty: purposeName(duty.purpose) };
      yield { at: promise.at, data, related: [{ at: duty.purpose.at, message: "rests on a law" }] };
    }
  }
});
function promiseOf({ rule, duty }) {
  if (rule.onRequest?.includes("delete")) return { at: child(rule, "onRequest"), when: "on request" };
  const [short, long] = [parseDuration(rule.keep ?? ""), parseDuration(duty.rule.keep ?? "")];
  if (!isDeletedAtEnd(rule) || startsTogether(rule, duty.rule)) return void 0;
  return short && long && isLonger(long, short) ? { at: child(rule, "keep"), when: `after ${rule.keep}` } : void 0;
}

// src/rules/retention/retention-covers-legal-duty.ts
var retention_covers_legal_duty_default = defineRule({
  id: "retention-covers-legal-duty",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:6.1.c", "gdpr:17.3.b"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:6.1.c", "uk-gdpr:17.3.b"]
  },
  summary: "No deletion is promised before a law lets the data go.",
  confidence: "read",
  why: "Both promises cannot be kept, so one of them is untrue.",
  message: ({ datum, short, long, purpose, duty }) => `${purpose} deletes ${datum} after ${short}, but ${duty} keeps the same for ${long} because the law says so.`,
  fix: () => "Say that the use ends and not the data (end: [restrict]), or list apart the data that the law is about.",
  *check(model, _law, regime) {
    const told = /* @__PURE__ */ new Set();
    for (const { duty, purpose, rule } of besideDuties(model, regime)) {
      const [short, long] = [parseDuration(rule.keep ?? ""), parseDuration(duty.rule.keep ?? "")];
      if (told.has(rule.at) || !isDeletedAtEnd(rule) || !startsTogether(rule, duty.rule)) continue;
      if (!short || !long || !isLonger(long, short)) continue;
      told.add(rule.at);
      const data = { datum: datumName(duty.datum), short: rule.keep ?? "", long: duty.rule.keep ?? "" };
      yield {
        at: child(rule, "keep"),
        data: { ...data, purpose: purposeName(purpose), duty: purposeName(duty.purpose) },
        related: [{ at: duty.rule.at, message: "the longer period" }]
      };
    }
  }
});

// src/rules/retention/retention-criterion-decides.ts
var retention_criterion_decides_default = defineRule({
  id: "retention-criterion-decides",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.a", "gdpr:14.2.a", "wp260:annex"],
    uk: ["uk-gdpr:13.2.a", "uk-gdpr:14.2.a", "wp260:annex"]
  },
  summary: "A rule of retention gives a period, or a criterion that the reader can apply.",
  confidence: "recalled",
  why: "The reader has to be able to work out how long; to repeat that the law allows no longer is no answer.",
  message: ({ subject, phrase }) => phrase === void 0 ? `The rule on keeping ${subject} gives no period, and nothing that decides one.` : `The rule on keeping ${subject} says '${phrase}', which does not tell how long.`,
  fix: () => "Give a period or a test: { keep: 6 years, after: the contract ends, because: Claims can be brought until then. }.",
  *check(model) {
    const exceptions = exceptionsOf(model);
    for (const use of retentionUses(model)) {
      if (decides(use.rule, exceptions.has(use.rule))) continue;
      yield { at: placeOf(use.rule), data: dataOf2(use) };
    }
  }
});
var exceptionsOf = (model) => new Set(retentionUses(model).flatMap(({ rule }) => rule.exceptions ?? []));
var placeOf = (rule) => rule.criterion ? child(rule, "criterion") : rule.at;
function dataOf2(use) {
  const { criterion } = use.rule;
  const subject = retentionSubject(use);
  return criterion && isStock(criterion) ? { subject, phrase: plain(criterion) } : { subject };
}

// src/rules/retention/retention-differs-by-purpose.ts
var retention_differs_by_purpose_default = defineRule({
  id: "retention-differs-by-purpose",
  severity: "warning",
  cites: { eu: ["gdpr:5.1.e", "wp260:annex"], uk: ["uk-gdpr:5.1.e", "wp260:annex"] },
  summary: "Purposes that rest on different bases have storage periods of their own.",
  confidence: "recalled",
  why: "Tax records, enquiries and newsletters rarely need the same term.",
  message: (data) => `One rule says how long data are kept for ${data.purposes} purposes that rest on ${data.bases} different bases.`,
  fix: () => "Give retention to the purposes whose data can go earlier or have to stay longer.",
  *check(model, _law, regime) {
    const [rule, ...more] = each(model.general?.retention);
    if (rule === void 0 || more.length > 0 || !isForEverything(rule)) return;
    const served = ownPurposes(model).filter((purpose) => purpose.retention === void 0);
    const bases = served.map((purpose) => [...new Set(basesIn(purpose, regime).map(({ type }) => type))].sort().join());
    const different = new Set(bases.filter((it) => it !== ""));
    if (served.length < 3 || different.size < 2) return;
    const related = served.map((purpose) => ({ at: purpose.at, message: "relies on it" }));
    yield { at: rule.at, data: { purposes: served.length, bases: different.size }, related };
  }
});
var isForEverything = (rule) => !isNarrowed(rule) && (rule.exceptions ?? []).length === 0 && decides(rule);

// src/rules/retention/retention-document-is-published.ts
var retention_document_is_published_default = defineRule({
  id: "retention-document-is-published",
  severity: "error",
  cites: { eu: ["gdpr:12.1", "gdpr:13.2.a"], uk: ["uk-gdpr:12.1", "uk-gdpr:13.2.a"] },
  summary: "A storage period that stands in a document stands in one that the reader can open.",
  confidence: "read",
  why: "Information has to be easily accessible; a document that cannot be opened gives no period.",
  message: (data) => `The period stands only in ${data.document}, and the reader has no way to open it.`,
  fix: () => "Give the period here (keep, after), or publish the document and add its url under documents.",
  *check(model) {
    for (const { rule } of retentionUses(model)) {
      const { document } = rule;
      if (document === void 0 || saysMore(rule) || isPublished(document)) continue;
      const name = `'${document.title ? plain(document.title) : document.id}'`;
      const related = [{ at: child(document, "url"), message: "the document, without a link that works" }];
      yield { at: child(rule, "document"), data: { document: name }, related };
    }
  }
});
var saysMore = ({ keep, until, atMost, criterion }) => [keep, until, atMost, criterion].some((it) => it !== void 0);
var isPublished = ({ url }) => url !== void 0 && !isNone(url) && "url" in url && typeof url.url === "string";

// src/rules/retention/retention-ends.ts
var retention_ends_default = defineRule({
  id: "retention-ends",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.e", "gdpr:13.2.a"],
    uk: ["uk-gdpr:5.1.e", "uk-gdpr:13.2.a"],
    ch: ["fadp:6.4"]
  },
  summary: "No data are kept without an end.",
  confidence: "recalled",
  why: "Data may be kept only as long as the purpose needs them; that people can ask for deletion is no end.",
  message: (data) => `The rule on keeping ${data.subject} sets no end.`,
  fix: () => "Set a period or an event: { keep: 5 years, after: the comment is made, end: [delete] }; or anonymise.",
  *check(model) {
    for (const use of retentionUses(model)) {
      if (!isEndless(use.rule) || use.purposes.every(mayBeEndless)) continue;
      yield { at: child(use.rule, "keep"), data: { subject: retentionSubject(use) } };
    }
  }
});
var isEndless = ({ keep, atMost, until, law }) => keep === "indefinitely" && atMost === void 0 && until === void 0 && law === void 0;
var exempt = [
  "legal.archiving",
  "research.scientific",
  "analytics.statistics",
  "security.consent-management"
];
var mayBeEndless = ({ kinds }) => (kinds ?? []).some((kind) => exempt.includes(kind));

// src/rules/retention/retention-has-start.ts
var retention_has_start_default = defineRule({
  id: "retention-has-start",
  severity: "warning",
  cites: { eu: ["gdpr:12.1", "gdpr:13.2.a"], uk: ["uk-gdpr:12.1", "uk-gdpr:13.2.a"] },
  summary: "A storage period says from when it runs.",
  confidence: "recalled",
  why: "Six years from joining and six years from leaving are different promises.",
  message: (data) => `The rule on keeping ${data.subject} says ${data.keep}, but not from when.`,
  fix: ({ keep }) => `Add the event: { keep: ${keep}, after: your membership ends }.`,
  *check(model) {
    for (const use of retentionUses(model)) {
      const { keep } = use.rule;
      if (keep === void 0 || hasStart(use.rule) || isShort(keep)) continue;
      yield { at: child(use.rule, "after"), data: { subject: retentionSubject(use), keep } };
    }
  }
});
var hasStart = ({ keep, after, until }) => keep === "indefinitely" || after !== void 0 || until !== void 0;
function isShort(keep) {
  const [period, month] = [parseDuration(keep), parseDuration("1 month")];
  return period !== void 0 && month !== void 0 && !isLonger(period, month);
}

// src/rules/retention/retention-is-stated.ts
var retention_is_stated_default = defineRule({
  id: "retention-is-stated",
  severity: "error",
  cites: { eu: ["gdpr:13.2.a", "gdpr:14.2.a"], uk: ["uk-gdpr:13.2.a", "uk-gdpr:14.2.a"] },
  summary: "The notice says how long each purpose keeps data, or how that is decided.",
  confidence: "read",
  why: "People must be told the storage period, or how it is set.",
  message: ({ purpose, only, of }) => `Nothing says how long ${only ? "some" : "the"} data${of ? ` of ${of}` : ""} for ${purpose} are kept${only ? `: ${only}` : ""}.`,
  fix: () => "Add retention with a period and when it begins: { keep: 6 years, after: your membership ends }.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "storage-period") continue;
      const data = (missing.only?.data ?? []).map(datumName);
      const people = data.length > 0 ? [] : (missing.only?.people ?? []).map(groupName);
      yield { at: missing.at, data: { purpose: purposeName(missing.purpose), only: listed(data), of: listed(people) } };
    }
  }
});

// src/rules/retention/retention-rules-agree.ts
var retention_rules_agree_default = defineRule({
  id: "retention-rules-agree",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:12.1", "gdpr:13.2.a"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:12.1", "uk-gdpr:13.2.a"]
  },
  summary: "Data that serve one purpose have one storage period.",
  confidence: "read",
  why: "Two periods leave the reader without an answer, and the organisation without a rule.",
  message: ({ purpose, one, other }) => `The same data for ${purpose} are kept ${one} by one rule and ${other} by another.`,
  fix: () => "Keep one of them; or say what the second is for: data, records or when, or put it under exceptions.",
  *check(model) {
    const told = /* @__PURE__ */ new Set();
    for (const purpose of ownPurposes(model)) {
      for (const [one, other] of siblings(retentionRules(model, purpose)).flatMap(pairs)) {
        if (told.has(other) || !isSameMatter(one, other) || !isDifferent(one.keep, other.keep)) continue;
        told.add(other);
        const data = { purpose: purposeName(purpose), one: one.keep ?? "", other: other.keep ?? "" };
        yield { at: other.at, data, related: [{ at: one.at, message: "the other rule" }] };
      }
    }
  }
});
var pairs = (rules2) => rules2.flatMap((one, index) => rules2.slice(index + 1).map((other) => [one, other]));
var isSameMatter = (one, other) => one.when === void 0 && other.when === void 0 && isSameSet(one.data, other.data) && isSameSet(one.dataSubjects, other.dataSubjects) && isSameText(one.records, other.records) && startsTogether(one, other);
var isSameSet = (one, other) => one?.length === other?.length && (one ?? []).every((item) => other?.includes(item));
function isDifferent(one, other) {
  if (one === void 0 || other === void 0 || one === other) return false;
  if (one === "indefinitely" || other === "indefinitely") return true;
  const [first2, second] = [parseDuration(one), parseDuration(other)];
  return first2 !== void 0 && second !== void 0 && (isLonger(first2, second) || isLonger(second, first2));
}

// src/model/complaints.ts
var authorityComplaints = (model) => each(model.complaints?.toAuthority);
function namedAuthority(complaint) {
  const authority = some(complaint.authority);
  return authority && (authority.authority ?? authority.name ?? authority.abbreviation) !== void 0 ? authority : void 0;
}
function supervises(stated, law, regime) {
  if (stated.authority !== void 0) return law.authority(stated.authority)?.regime === regime;
  const name = stated.name ? plain(stated.name).toLowerCase() : void 0;
  const known = ["eu", "uk", "ch"].filter(
    (it) => law.authorities(it).some(
      ({ nameEn, names: names2, formerNames = [] }) => [nameEn, ...Object.values(names2), ...formerNames].some((each2) => each2.toLowerCase() === name)
    )
  );
  return known.length === 0 ? void 0 : known.includes(regime);
}
function authorityName(stated, law) {
  const row = stated.authority === void 0 ? void 0 : law.authority(stated.authority);
  return `'${stated.name ? plain(stated.name) : row?.nameEn ?? stated.abbreviation ?? ""}'`;
}

// src/rules/rights/authority-is-named.ts
var authority_is_named_default = defineRule({
  id: "authority-is-named",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.2.d", "gdpr:14.2.e", "wp260:annex"],
    uk: ["uk-gdpr:13.2.d", "uk-gdpr:14.2.e", "wp260:annex"]
  },
  summary: "The supervisory authority is named.",
  confidence: "recalled",
  why: "A right to complain to an authority without a name is hard to use.",
  message: () => "People are told of a supervisory authority, and not which one.",
  fix: () => "Name it: toAuthority: { authority: gb-ic }.",
  *check(model) {
    const complaints = authorityComplaints(model);
    const [first2] = complaints;
    if (first2 && !complaints.some(namedAuthority)) yield { at: child(first2, "authority"), data: {} };
  }
});

// src/rules/rights/authority-is-of-the-regime.ts
var areas = { eu: "in the European Union", uk: "in the United Kingdom", ch: "in Switzerland" };
var authority_is_of_the_regime_default = defineRule({
  id: "authority-is-of-the-regime",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.d", "gdpr:14.2.e", "gdpr:77.1"],
    uk: ["uk-gdpr:13.2.d", "uk-gdpr:14.2.e", "dpa2018:165"]
  },
  summary: "For each regime an authority is named that supervises under it.",
  confidence: "read",
  why: "An authority of another country cannot take the complaint up.",
  message: (data) => `People ${data.area} are sent to ${data.named}, which does not supervise there.`,
  fix: (data) => `Add an authority ${data.area}: toAuthority: [{ authority: ${data.example} }, \u2026].`,
  *check(model, law, regime) {
    const complaints = authorityComplaints(model);
    const named = complaints.flatMap((it) => namedAuthority(it) ?? []);
    const [first2] = complaints;
    if (!first2 || named.length === 0 || named.length < complaints.length) return;
    const accepted = model.regimes === void 0 ? model.checked : [regime];
    if (named.some((it) => accepted.some((each2) => supervises(it, law, each2) !== false))) return;
    const data = {
      named: listed(named.map((it) => authorityName(it, law))),
      area: areas[regime],
      example: regime === "uk" ? "gb-ic" : "ie-dpc"
    };
    yield { at: child(first2, "authority"), data };
  }
});

// src/rules/rights/complaint-is-acknowledged-in-time.ts
var complaint_is_acknowledged_in_time_default = defineRule({
  id: "complaint-is-acknowledged-in-time",
  severity: "error",
  cites: { uk: ["dpa2018:164A"] },
  summary: "A complaint is acknowledged within 30 days.",
  confidence: "read",
  why: "The Act gives 30 days from the day on which a complaint arrives.",
  message: (data) => `A complaint is acknowledged within ${data.time}; the law gives 30 days.`,
  fix: () => "Write acknowledgeWithin: 30 days, or less.",
  *check(model) {
    const toController = some(model.complaints?.toController);
    const time = toController?.acknowledgeWithin;
    if (!toController || time === void 0) return;
    const stated = parseDuration(time);
    const allowed = parseDuration("30 days");
    if (stated && allowed && isLonger(stated, allowed)) {
      yield { at: child(toController, "acknowledgeWithin"), data: { time } };
    }
  }
});

// src/rules/rights/complaint-to-authority-is-stated.ts
var complaint_to_authority_is_stated_default = defineRule({
  id: "complaint-to-authority-is-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.d", "gdpr:14.2.e", "gdpr:77.1"],
    uk: ["uk-gdpr:13.2.d", "uk-gdpr:14.2.e", "dpa2018:165"]
  },
  summary: "The notice says that people can complain to a supervisory authority.",
  confidence: "read",
  why: "Whoever thinks that the law is broken can complain to an authority, and must be told so.",
  message: () => "Nothing says that people can complain to a supervisory authority.",
  fix: () => "Add complaints: { toAuthority: { authority: gb-ic } }, with the authority of each regime.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "complaint-to-authority") yield { at: missing.at, data: {} };
    }
  }
});

// src/rules/rights/complaint-to-authority-is-unconditional.ts
var complaint_to_authority_is_unconditional_default = defineRule({
  id: "complaint-to-authority-is-unconditional",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.2.d", "gdpr:14.2.e", "gdpr:77.1"],
    uk: ["uk-gdpr:13.2.d", "uk-gdpr:14.2.e", "dpa2018:165"]
  },
  summary: "The right to complain to an authority is stated without conditions.",
  confidence: "recalled",
  why: "People may complain to the authority at once, and about any use of their data.",
  message: (data) => `As stated, people can complain to the authority ${data.limit}.`,
  fix: () => "Say that people can complain to the authority at any time; that you would like to hear from them first is a wish.",
  *check(model) {
    const limits = authorityComplaints(model).map((complaint) => {
      if (complaint.afterController === true) {
        return { at: child(complaint, "afterController"), limit: "only after they have complained to the controller" };
      }
      const { scope } = complaint;
      return scope && !isWhole(scope) ? { at: scope.at, limit: `only about '${plain(scope)}'` } : void 0;
    });
    if (limits.includes(void 0)) return;
    for (const it of limits) if (it) yield { at: it.at, data: { limit: it.limit } };
  }
});
var isWhole = (scope) => /\b(?:process|processing|processed|handl\w+|use|uses|used|using|privacy|data protection)\b/i.test(plain(scope)) && !/\b(?:request|access\w*)\b/i.test(plain(scope));

// src/rules/rights/complaint-to-controller-has-two-routes.ts
var complaint_to_controller_has_two_routes_default = defineRule({
  id: "complaint-to-controller-has-two-routes",
  severity: "warning",
  cites: { uk: ["dpa2018:164A"] },
  summary: "People can complain to the organisation in more than one way.",
  confidence: "read",
  why: "The Act asks for complaining to be made easy, and names a form on the screen and other means.",
  message: (data) => data.routes === 0 ? "Nothing says how people can complain to you." : "People can complain to you in one way only.",
  fix: () => "Add form: https://\u2026 and contact: { email: \u2026, post: \u2026 } under complaints.toController.",
  *check(model) {
    const toController = some(model.complaints?.toController);
    if (!toController || hasDamagedChannel(toController.contact)) return;
    const routes = routesOf(toController);
    if (routes < 2) yield { at: child(toController, "contact"), data: { routes } };
  }
});
var routesOf = ({ contact, form }) => channelsOf(contact).length + (form === void 0 ? 0 : 1);

// src/rules/rights/complaint-to-controller-is-stated.ts
var complaint_to_controller_is_stated_default = defineRule({
  id: "complaint-to-controller-is-stated",
  severity: "error",
  cites: { uk: ["uk-gdpr:13.2.ca", "uk-gdpr:14.2.da", "dpa2018:164A"] },
  summary: "The notice says that people can complain to the organisation itself.",
  confidence: "read",
  why: "Since 19 June 2026 the right to complain to the organisation is an item of its own in the United Kingdom.",
  message: () => "Nothing says that people can complain to you about the use of their data.",
  fix: () => "Add complaints: { toController: { contact: { email: \u2026, post: \u2026 }, acknowledgeWithin: 30 days, process: \u2026 } }.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "complaint-to-controller") yield { at: missing.at, data: {} };
    }
  }
});

// src/rules/rights/extension-is-lawful.ts
var numbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
];
var extension_is_lawful_default = defineRule({
  id: "extension-is-lawful",
  severity: "error",
  cites: { eu: ["gdpr:12.3"], uk: ["uk-gdpr:12.3", "uk-gdpr:12A"] },
  summary: "The time for an answer is extended by two months at most.",
  confidence: "read",
  why: "Even where requests are complex or many, the law gives two further months and no more.",
  message: (data) => `The time for an answer may grow by '${data.claimed}'; the law allows two further months.`,
  fix: () => "Write two further months.",
  *check(model) {
    const extension = model.rights?.extension;
    if (!extension || isNone(extension)) return;
    for (const { at, text } of extension.words.values()) {
      const match = /\b(\w+) (?:further|additional|more|extra) months\b/i.exec(text);
      const count = Number(match?.[1]) || numbers.indexOf(match?.[1]?.toLowerCase() ?? "");
      if (match && count > 2) yield { at, data: { claimed: match[0] } };
    }
  }
});

// src/model/rights.ts
var everyRight = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "marketing-objection",
  "portability",
  "withdraw-consent",
  "automated-decisions"
];
var applicableRights = oncePerRegime((model, law, regime) => {
  const purposes = ownPurposes(model).filter((purpose) => !isNone(purpose.data));
  return everyRight.flatMap((right) => {
    const cites = law.inForce(givenBy[regime][right] ?? []);
    if (cites.length === 0) return [];
    const answers = purposes.map((purpose) => [purpose, answer(right, { model, law, regime, purpose })]);
    const having = (...wanted) => answers.flatMap(([it, said2]) => wanted.includes(said2) ? [it] : []);
    const usable = having("yes", "limited");
    const undecided = having("undecided");
    if (usable.length + undecided.length === 0) return [];
    return [
      {
        right,
        cites,
        purposes: usable,
        limited: having("limited"),
        undecided,
        everywhere: usable.length === answers.length
      }
    ];
  });
});
var applicableRight = (model, law, regime, right) => applicableRights(model, law, regime).find((it) => it.right === right);
var givenBy = {
  eu: {
    access: ["gdpr:15"],
    rectification: ["gdpr:16"],
    erasure: ["gdpr:17"],
    restriction: ["gdpr:18"],
    portability: ["gdpr:20"],
    objection: ["gdpr:21.1"],
    "marketing-objection": ["gdpr:21.2", "gdpr:21.3"],
    "withdraw-consent": ["gdpr:7.3"],
    "automated-decisions": ["gdpr:22"]
  },
  uk: {
    access: ["uk-gdpr:15"],
    rectification: ["uk-gdpr:16"],
    erasure: ["uk-gdpr:17"],
    restriction: ["uk-gdpr:18"],
    portability: ["uk-gdpr:20"],
    objection: ["uk-gdpr:21.1"],
    "marketing-objection": ["uk-gdpr:21.2", "uk-gdpr:21.3"],
    "withdraw-consent": ["uk-gdpr:7.3"],
    "automated-decisions": ["uk-gdpr:22", "uk-gdpr:22C"]
  },
  ch: {
    access: ["fadp:25"],
    rectification: ["fadp:32.1"],
    erasure: ["fadp:32.2"],
    portability: ["fadp:28"],
    objection: ["fadp:30.2.b"],
    "automated-decisions": ["fadp:21.2"]
  }
};
var byBasis = {
  objection: { "public-task": "yes", "recognised-legitimate-interest": "yes", "legitimate-interests": "yes" },
  // Article 17(3)(b) protects these two; the UK's recognised interests are not among them.
  erasure: { "legal-obligation": "limited", "public-task": "limited" }
};
function answer(right, question) {
  const { purpose, regime } = question;
  switch (right) {
    case "access":
    case "rectification":
    case "restriction":
      return "yes";
    case "erasure":
      return basesThatCount(question).some(({ type }) => byBasis.erasure?.[type] === "limited") ? "limited" : "yes";
    case "objection":
      return regime === "ch" ? "yes" : canObject(question);
    case "marketing-objection":
      return isDirectMarketing(purpose);
    case "withdraw-consent":
      return consentsOf(purpose, regime).length > 0 ? "yes" : unlessBasisIsUnknown(question);
    case "portability":
      return isPortable(question);
    case "automated-decisions":
      return hasAutomatedDecision(question);
  }
}
var basesToObjectTo = (purpose, law, regime) => basesIn(purpose, regime).filter(
  ({ type }) => byBasis.objection?.[type] === "yes" && law.basis(type, regime) !== void 0
);
var basesThatCount = ({ purpose, law, regime }) => basesIn(purpose, regime).filter((basis) => regime === "ch" || law.basis(basis.type, regime) !== void 0);
var unlessBasisIsUnknown = (question) => basesThatCount(question).length > 0 ? "no" : "undecided";
function canObject(question) {
  const bases = basesThatCount(question);
  if (bases.some(({ type }) => byBasis.objection?.[type] === "yes")) return "yes";
  const isResearch = kindsOf(question.purpose).some(
    ({ id }) => id === "research.scientific" || id === "analytics.statistics"
  );
  return isResearch ? "undecided" : unlessBasisIsUnknown(question);
}
function isDirectMarketing(purpose) {
  if (purpose.marketing !== void 0) return isNone(purpose.marketing) ? "no" : "yes";
  const kinds = kindsOf(purpose);
  if (kinds.some((kind) => kind.directMarketing === true)) return "yes";
  return kinds.length === 0 || kinds.some((kind) => kind.group === "marketing") ? "undecided" : "no";
}
function isMarketingAlone(purpose) {
  if (isDirectMarketing(purpose) !== "yes") return false;
  const stated = each(purpose.marketing);
  if (stated.length > 0 && stated.every((part) => part.for !== void 0)) return false;
  const kinds = kindsOf(purpose);
  return kinds.length === 0 || kinds.every((kind) => kind.directMarketing === true);
}
function isPortable(question) {
  const { purpose, regime, model } = question;
  if (purpose.automatedMeans === false) return "no";
  const carried = consentsOf(purpose, regime).length > 0 || basesThatCount(question).some(({ type }) => type === "contract");
  if (!carried) return unlessBasisIsUnknown(question);
  const sources = each(purpose.sources ?? model.general?.sources).map((use) => use.target);
  if (sources.some(isFromPerson)) return "yes";
  return sources.length === 0 || sources.some(({ type }) => type === void 0) ? "undecided" : "no";
}
function hasAutomatedDecision({ purpose, model }) {
  const general = model.general?.automatedDecisions;
  if (purpose.automatedDecisions === void 0 && general === void 0) return "undecided";
  const everywhere2 = some(general);
  const decisions = [...each(purpose.automatedDecisions), ...everywhere2 ? [everywhere2] : []];
  const counts = decisions.filter((it) => it.effect !== "neither" && it.solelyAutomated !== false);
  if (counts.some((it) => it.effect !== void 0 && it.solelyAutomated === true)) return "yes";
  return counts.length > 0 ? "undecided" : "no";
}
function listedRights(model) {
  const list = model.rights?.list;
  return list === "by-law" ? void 0 : list;
}

// src/rules/rights/objection-right-is-listed.ts
var objection_right_is_listed_default = defineRule({
  id: "objection-right-is-listed",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.b", "gdpr:14.2.c", "gdpr:21.1", "gdpr:21.2", "gdpr:21.4"],
    uk: ["uk-gdpr:13.2.b", "uk-gdpr:14.2.c", "uk-gdpr:21.1", "uk-gdpr:21.2", "uk-gdpr:21.4"]
  },
  summary: "Where people can object, the list of rights says so.",
  confidence: "read",
  why: "People can object to what rests on an interest or a public task, and always to direct marketing.",
  message: (data) => `People can object to ${data.purposes}, and the rights listed do not say so.`,
  fix: () => "Add objection under rights.list, with what it is about, or write list: by-law.",
  *check(model, law, regime) {
    const list = listedRights(model);
    if (!list || list.has("objection")) return;
    const general = applicableRight(model, law, regime, "objection")?.purposes ?? [];
    const marketing = applicableRight(model, law, regime, "marketing-objection")?.purposes ?? [];
    const untold2 = list.has("marketing-objection") ? [] : marketing;
    const purposes = [.../* @__PURE__ */ new Set([...general, ...untold2])];
    if (purposes.length > 0) yield { at: child("", "rights", "list"), data: { purposes: purposeNames(purposes) } };
  }
});

// src/rules/rights/portability-right-is-listed.ts
var portability_right_is_listed_default = defineRule({
  id: "portability-right-is-listed",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.b", "gdpr:14.2.c", "gdpr:20.1"],
    uk: ["uk-gdpr:13.2.b", "uk-gdpr:14.2.c", "uk-gdpr:20.1"]
  },
  summary: "Where people can take their data elsewhere, the list of rights says so.",
  confidence: "read",
  why: "What people gave on consent or for a contract, and a computer holds, they can take with them.",
  message: (data) => `People can take away the data they gave for ${data.purposes}, and the rights listed do not say so.`,
  fix: () => "Add portability under rights.list, or write list: by-law. Paper that no computer files is automatedMeans: false.",
  *check(model, law, regime) {
    const list = listedRights(model);
    if (!list || list.has("portability")) return;
    const purposes = applicableRight(model, law, regime, "portability")?.purposes ?? [];
    if (purposes.length > 0) yield { at: child("", "rights", "list"), data: { purposes: purposeNames(purposes) } };
  }
});

// src/rules/rights/requests-are-free-of-charge.ts
var lawful = /unfounded|excessive|repetit|repeated|(?:additional|further|extra|more|second|another) cop|free of charge|no (?:fee|charge)/i;
var requests_are_free_of_charge_default = defineRule({
  id: "requests-are-free-of-charge",
  severity: "error",
  cites: { eu: ["gdpr:12.5", "gdpr:15.3"], uk: ["uk-gdpr:12.5", "uk-gdpr:15.3"], ch: ["fadp:25.6"] },
  summary: "Using a right costs nothing, as a rule.",
  confidence: "read",
  why: "Only unfounded or excessive requests, and further copies, may cost something.",
  message: (data) => `People are asked to pay for using their rights: '${data.fee}'.`,
  fix: () => "Write fee: none, or name the exceptions: fee: { when: [excessive requests, further copies] }.",
  *check(model) {
    const { rights } = model;
    if (!rights) return;
    for (const part of [rights, ...ownWords(rights)]) {
      const { fee } = part;
      const charged = fee && !isNone(fee) ? chargedAsARule(fee) : void 0;
      if (charged !== void 0) yield { at: child(part, "fee"), data: { fee: charged } };
    }
  }
});
var ownWords = ({ list, others }) => [
  ...typeof list === "object" ? list.values() : [],
  ...others?.values() ?? []
];
function chargedAsARule({ when, amount, words: words2 }) {
  if (when) return when.map(english).find((it) => it !== void 0 && !lawful.test(it));
  const said2 = [words2, amount].flatMap((it) => (it && english(it)) ?? []);
  return said2.some((it) => lawful.test(it)) ? void 0 : said2[0];
}
var english = (text) => [...text.words].find(([language]) => language.split("-")[0] === "en")?.[1].text;

// src/rules/rights/response-time-is-lawful.ts
var response_time_is_lawful_default = defineRule({
  id: "response-time-is-lawful",
  severity: "error",
  cites: { eu: ["gdpr:12.3"], uk: ["uk-gdpr:12.3", "uk-gdpr:12A"], ch: ["fadp:25.7"] },
  summary: "Requests are answered within the time that the law sets.",
  confidence: "read",
  why: "An answer is due without delay, and at the latest when this time is over.",
  message: (data) => `Requests are to be answered within ${data.time}; the law gives ${data.limit}.`,
  fix: (data) => `Write responseTime: ${data.limit.replace("one", "1")}; that it can take longer in hard cases goes under extension.`,
  *check(model, _law, regime) {
    const limit = regime === "ch" ? "30 days" : "one month";
    const time = model.rights?.responseTime;
    if (!model.rights || time === void 0) return;
    const stated = parseDuration(time);
    const allowed = parseDuration(limit.replace("one", "1"));
    if (stated && allowed && isLonger(stated, allowed)) {
      yield { at: child(model.rights, "responseTime"), data: { time, limit } };
    }
  }
});

// src/rules/rights/rights-are-not-overclaimed.ts
var conditional = {
  portability: ["to take data elsewhere", "nothing rests on consent or a contract with data that people gave"],
  objection: ["to object", "nothing rests on an interest or a public task, and nothing is direct marketing"],
  "marketing-objection": ["to object to direct marketing", "there is none"],
  "withdraw-consent": ["to withdraw consent", "nothing rests on consent"]
};
var rights_are_not_overclaimed_default = defineRule({
  id: "rights-are-not-overclaimed",
  severity: "warning",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:17.3", "gdpr:20.1", "gdpr:21.1", "wp260:annex"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:17.3", "uk-gdpr:20.1", "uk-gdpr:21.1", "wp260:annex"]
  },
  summary: "The rights that are listed exist for what is done with the data.",
  confidence: "recalled",
  why: "A promise that the law does not back, or that cannot be kept, misleads people.",
  message: (data) => `The notice promises the right ${data.right}, but ${data.reason}.`,
  fix: () => "Take the right out or state its limits; what you grant of your own accord goes under rights.others.",
  *check(model, law, regime) {
    const list = listedRights(model);
    if (!list) return;
    for (const id of ["portability", "objection", "marketing-objection", "withdraw-consent"]) {
      const right = list.get(id);
      if (!right || right.notApplicable) continue;
      const [words2, reason] = conditional[id];
      if (!mayApply(id, model, law, regime)) yield { at: right.at, data: { right: words2, reason } };
      else yield* beyond2(right, id, words2, model, law, regime);
    }
    yield* unlimitedErasure(list.get("erasure"), model, law, regime);
  }
});
function mayApply(id, model, law, regime) {
  const ids = id === "objection" ? ["objection", "marketing-objection"] : [id];
  return ids.some((it) => applicableRight(model, law, regime, it) !== void 0);
}
function* beyond2(right, id, words2, model, law, regime) {
  const ids = id === "objection" ? ["objection", "marketing-objection"] : [id];
  const applying = ids.map((it) => applicableRight(model, law, regime, it));
  const fitting = applying.flatMap((it) => [...it?.purposes ?? [], ...it?.undecided ?? []]);
  const wrong = (right.purposes ?? []).filter((purpose) => !fitting.includes(purpose));
  if (wrong.length > 0) {
    const reason = `it does not exist for ${purposeNames(wrong)}`;
    yield { at: child(right, "purposes"), data: { right: words2, reason } };
  }
}
function* unlimitedErasure(right, model, law, regime) {
  if (right?.atAnyTime !== true || right.conditions || right.exceptions) return;
  const limited = applicableRight(model, law, regime, "erasure")?.limited ?? [];
  if (limited.length > 0) {
    const reason = `data for ${purposeNames(limited)} can be kept as long as they are required`;
    yield { at: right.at, data: { right: "to have data erased at any time", reason } };
  }
}

// src/rules/rights/rights-are-stated.ts
var rights_are_stated_default = defineRule({
  id: "rights-are-stated",
  severity: "error",
  cites: { eu: ["gdpr:13.2.b", "gdpr:14.2.c"], uk: ["uk-gdpr:13.2.b", "uk-gdpr:14.2.c"] },
  summary: "The notice tells people which rights they have.",
  confidence: "read",
  why: "People can only use the rights they know of.",
  message: () => "Nothing says which rights people have.",
  fix: () => "Add rights: { list: by-law, contact: { email: \u2026 } }: which rights there are is then worked out from the bases.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "rights") yield { at: missing.at, data: {} };
    }
  }
});

// src/rules/rights/rights-have-a-route.ts
var rights_have_a_route_default = defineRule({
  id: "rights-have-a-route",
  severity: "warning",
  cites: { eu: ["gdpr:12.2", "wp260:annex"], uk: ["uk-gdpr:12.2", "wp260:annex"], ch: ["fadp:19.2"] },
  summary: "The notice says where requests go.",
  confidence: "recalled",
  why: "Using a right must be made easy, and that begins with an address.",
  message: () => "Rights are listed, and nothing says how to use them.",
  fix: () => "Add rights: { contact: { email: privacy@club.example } }.",
  *check(model) {
    const { rights } = model;
    if (rights?.list !== void 0 && !hasRoute(rights)) yield { at: child(rights, "contact"), data: {} };
  }
});
var hasRoute = ({ contact, informal, list }) => leads(contact) || informal !== void 0 || typeof list === "object" && [...list.values()].some(rightLeads);
var rightLeads = ({ contact, how, selfService }) => leads(contact) || how !== void 0 || selfService !== void 0;
var leads = (contact) => channelsOf(contact).length > 0 || contact?.person !== void 0 || hasDamagedChannel(contact);

// src/rules/rights/rights-requests-are-unobstructed.ts
var forms = {
  writing: "requests are taken only in writing",
  "own-form": "requests are taken only on a form of your own",
  "post-only": "requests are taken only by post"
};
var demands = [
  /(?:need|must|have|required)\s+to\s+(?:put|make|submit)[^.]{0,30}\bin writing\b/i,
  /\bmust be (?:made |submitted |put )?in writing\b/i,
  /requests?[^.]{0,30}\bshould be made in writing\b/i,
  /\bonly (?:by|via) post\b/i
];
var rights_requests_are_unobstructed_default = defineRule({
  id: "rights-requests-are-unobstructed",
  severity: "warning",
  cites: { eu: ["gdpr:12.2", "gdpr:12.6"], uk: ["uk-gdpr:12.2", "uk-gdpr:12.6"] },
  summary: "Requests are taken in any form, and identity is asked for only in doubt.",
  confidence: "read",
  why: "The law sets no form for a request, and lets identity be checked only where there is reason to doubt it.",
  message: (data) => `As stated, ${data.hurdle}: that makes it harder than the law allows.`,
  fix: () => "Offer the form as a help, form: any, and ask for proof of identity only when in doubt.",
  *check(model) {
    const { rights } = model;
    if (!rights) return;
    const stated = [...formsIn(rights)];
    yield* stated;
    if (stated.length === 0) yield* demandsIn(model, rights);
    if (rights.identity && !isNone(rights.identity) && isAlways(rights.identity)) {
      yield { at: rights.identity.at, data: { hurdle: "proof of identity is asked for every time" } };
    }
  }
});
function* formsIn(rights) {
  const list = typeof rights.list === "object" ? [...rights.list.values()] : [];
  const parts2 = [rights, ...list, ...rights.others?.values() ?? []];
  for (const part of parts2) {
    if (part.form && part.form !== "any") yield { at: child(part, "form"), data: { hurdle: forms[part.form] } };
  }
}
function* demandsIn(model, rights) {
  for (const { at, text } of authorTexts(model)) {
    if (!isWithin(at, rights.at)) continue;
    const found = demands.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== void 0);
    if (found !== void 0) yield { at, data: { hurdle: `'${found}' is asked of people` } };
  }
}
var isAlways = (identity) => [...identity.words.values()].some(
  ({ text }) => /\b(?:always|every request|each request|all requests)\b/i.test(text) && !/\b(?:doubt|unsure)\b/i.test(text)
);

// src/rules/rights/universal-rights-are-listed.ts
var universal = {
  access: "to see their data",
  rectification: "to have their data corrected",
  erasure: "to have their data erased",
  restriction: "to have the use of their data restricted"
};
var universal_rights_are_listed_default = defineRule({
  id: "universal-rights-are-listed",
  severity: "error",
  cites: {
    eu: ["gdpr:13.2.b", "gdpr:14.2.c", "gdpr:15", "gdpr:16", "gdpr:17", "gdpr:18"],
    uk: ["uk-gdpr:13.2.b", "uk-gdpr:14.2.c", "uk-gdpr:15", "uk-gdpr:16", "uk-gdpr:17", "uk-gdpr:18"]
  },
  summary: "A list of rights holds access, rectification, erasure and restriction.",
  confidence: "read",
  why: "These rights exist whatever the lawful basis, and people must be told of each.",
  message: (data) => `The notice does not tell people that they have the right ${data.rights}.`,
  fix: () => "Add what is missing under rights.list, or write list: by-law and let the rights be worked out.",
  *check(model) {
    const list = listedRights(model);
    if (!list) return;
    const missing = Object.entries(universal).flatMap(([right, words2]) => list.has(right) ? [] : [words2]);
    if (missing.length > 0) yield { at: child("", "rights", "list"), data: { rights: listed(missing) } };
  }
});

// src/rules/rights/withdrawal-right-is-listed.ts
var withdrawal_right_is_listed_default = defineRule({
  id: "withdrawal-right-is-listed",
  severity: "warning",
  cites: {
    eu: ["gdpr:7.3", "gdpr:13.2.c", "gdpr:14.2.d", "wp260:annex"],
    uk: ["uk-gdpr:7.3", "uk-gdpr:13.2.c", "uk-gdpr:14.2.d", "wp260:annex"]
  },
  summary: "Where something rests on consent, the list of rights holds the right to withdraw it.",
  confidence: "recalled",
  why: "People look for what they can do among their rights, and withdrawing a consent is one.",
  message: (data) => `People can withdraw their consent to ${data.purposes}, and the rights listed leave that out.`,
  fix: () => "Add withdraw-consent under rights.list, or write list: by-law.",
  *check(model, law, regime) {
    const list = listedRights(model);
    if (!list || list.has("withdraw-consent")) return;
    const untold2 = [...required(model, law, regime)].some(({ item }) => item === "withdrawal");
    const purposes = applicableRight(model, law, regime, "withdraw-consent")?.purposes ?? [];
    if (!untold2 && purposes.length > 0) {
      yield { at: child("", "rights", "list"), data: { purposes: purposeNames(purposes) } };
    }
  }
});

// src/rules/source-and-provision/exemption-is-supported.ts
var exemption_is_supported_default = defineRule({
  id: "exemption-is-supported",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.4", "gdpr:14.5"],
    uk: ["uk-gdpr:13.4", "uk-gdpr:13.5", "uk-gdpr:14.5", "uk-gdpr:14.6", "uk-gdpr:14.7"]
  },
  summary: "Who does not inform people says why the law allows it.",
  confidence: "read",
  why: "The exemptions are few and narrow, so silence needs a reason.",
  message: (data) => `People are not told about ${data.source}, and nothing says ${data.lacks}.`,
  fix: () => 'Say why, and name the exemption: informed: { none: We have no addresses. }, exemption: { provision: "14(5)(b)" }.',
  *check(model) {
    for (const source of ownSources(model)) {
      const lacks = isNone(source.informed) ? missingSupport(source, source.informed) : void 0;
      if (lacks) yield { at: child(source, "informed"), data: { source: sourceName(source), lacks } };
    }
  }
});
function missingSupport(source, { because }) {
  const { provision, safeguards, published } = source.exemption ?? {};
  if (because === void 0 && provision === void 0) return "why";
  if (provision === void 0) return "which exemption allows it";
  if (restsOnEffort.test(provision) && (safeguards === void 0 || published === void 0)) {
    return "what protects them and where the information is published";
  }
  return void 0;
}
var restsOnEffort = /\b14[.(]5\)?[.(]([be])\b/;

// src/rules/source-and-provision/indirect-data-is-listed.ts
var indirect_data_is_listed_default = defineRule({
  id: "indirect-data-is-listed",
  severity: "error",
  cites: { eu: ["gdpr:14.1.d"], uk: ["uk-gdpr:14.1.d"], ch: ["fadp:19.3"] },
  summary: "The notice lists what kinds of data come from elsewhere.",
  confidence: "read",
  why: "Who did not hand the data over must be told what kinds of them are held.",
  message: (data) => `Nothing says which data come from ${data.source}.`,
  fix: () => "List them with the source, data: [contact], or with the purpose that uses it.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "indirect-data") yield { at: missing.at, data: { source: sourceName(missing.source) } };
    }
  }
});

// src/rules/source-and-provision/people-are-told-in-time.ts
var people_are_told_in_time_default = defineRule({
  id: "people-are-told-in-time",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1", "gdpr:14.3"],
    uk: ["uk-gdpr:13.1", "uk-gdpr:14.3"],
    ch: ["fadp:19.2", "fadp:19.5"]
  },
  summary: "People are told when their data are collected or, of data from elsewhere, within a month.",
  confidence: "read",
  why: "Who learns of it too late cannot decide, object or correct.",
  message: (data) => `People learn too late about ${data.source}: they must be told ${data.due}.`,
  fix: (data) => data.due === atCollection ? "Show the notice where the data are taken: informed: { when: at-collection, how: A sign at the door }." : "Tell them sooner: informed: { when: within-one-month, how: In our first letter }.",
  *check(model) {
    for (const source of ownSources(model)) {
      const due = overdue(source);
      if (due === void 0) continue;
      yield { at: child(source, "informed", "when"), data: { source: sourceName(source), due } };
    }
  }
});
var atCollection = "when the data are collected";
function overdue(source) {
  const { informed, type } = source;
  const when = informed === void 0 || isNone(informed) ? void 0 : informed.when;
  if (when === void 0 || when === "at-collection") return void 0;
  if (isIndirect(source)) {
    return when === "later" ? "within a month, and no later than first contact or disclosure" : void 0;
  }
  if (type === "observed") return atCollection;
  return type === "direct" && when !== "at-first-contact" ? atCollection : void 0;
}

// src/rules/source-and-provision/provision-consequence-is-stated.ts
var provision_consequence_is_stated_default = defineRule({
  id: "provision-consequence-is-stated",
  severity: "error",
  cites: { eu: ["gdpr:13.2.e"], uk: ["uk-gdpr:13.2.e"] },
  summary: "Where data have to be given, people are told what follows if they are not.",
  confidence: "read",
  why: "People must be told what they risk by not giving the data.",
  message: (data) => `People have to give the data for ${data.whose}, and nothing says what follows if they do not.`,
  fix: () => "Add it to the provision: consequence: We cannot enrol you without it.",
  *check(model) {
    const general = model.general?.provision;
    const all = [
      { provisions: each(general && [general].flat()), whose: "everything" },
      ...ownPurposes(model).map((purpose) => ({ provisions: each(purpose.provision), whose: purposeName(purpose) }))
    ];
    for (const { provisions, whose } of all) {
      for (const provision of provisions.filter(isOwed)) yield { at: child(provision, "consequence"), data: { whose } };
    }
  }
});
function isOwed({ requirement, obliged, consequence, words: words2 }) {
  if (consequence !== void 0 || words2 !== void 0) return false;
  return obliged ?? (requirement !== void 0 && requirement !== "optional");
}

// src/rules/source-and-provision/provision-is-stated.ts
var provision_is_stated_default = defineRule({
  id: "provision-is-stated",
  severity: "error",
  cites: { eu: ["gdpr:13.2.e"], uk: ["uk-gdpr:13.2.e"] },
  summary: "Who is asked for data is told whether they must be given.",
  confidence: "read",
  why: "People must be told whether they have to give the data, and what follows if they do not.",
  message: (data) => `Nothing says whether people have to give the data for ${data.whose}.`,
  fix: () => "Add provision: { requirement: contractual, obliged: true, consequence: We cannot enrol you. }, or requirement: optional.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "provision") continue;
      const whose = missing.purpose ? purposeName(missing.purpose) : "the purposes that use the general sources";
      yield { at: missing.at, data: { whose } };
    }
  }
});

// src/rules/source-and-provision/public-source-is-marked.ts
var public_source_is_marked_default = defineRule({
  id: "public-source-is-marked",
  severity: "warning",
  cites: { eu: ["gdpr:14.2.f"], uk: ["uk-gdpr:14.2.f"] },
  summary: "A source is called public if, and only if, anyone can consult it.",
  confidence: "read",
  why: "People are told whether data about them come from where anyone can look.",
  message: (data) => `${data.source} is called a public source, and one that not everybody can consult.`,
  fix: () => "If anyone can consult it, say publiclyAccessible: true; otherwise its type is third-party.",
  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type !== "public" || source.publiclyAccessible !== false) continue;
      yield { at: child(source, "publiclyAccessible"), data: { source: sourceName(source) } };
    }
  }
});

// src/rules/source-and-provision/required-fields-are-marked.ts
var required_fields_are_marked_default = defineRule({
  id: "required-fields-are-marked",
  severity: "info",
  cites: { eu: ["gdpr:13.2.e", "wp260:annex"], uk: ["uk-gdpr:13.2.e"] },
  summary: "A form marks which of its fields have to be filled in.",
  confidence: "recalled",
  why: "People see best on the form itself what they can leave out.",
  message: (data) => `${data.source} does not mark which fields have to be filled in.`,
  fix: () => "Mark them on the form, and say requiredFieldsMarked: true.",
  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type !== "direct" || source.requiredFieldsMarked !== false) continue;
      yield { at: child(source, "requiredFieldsMarked"), data: { source: sourceName(source) } };
    }
  }
});

// src/rules/source-and-provision/source-has-type.ts
var source_has_type_default = defineRule({
  id: "source-has-type",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.1", "gdpr:14.1", "gdpr:14.2.f"],
    uk: ["uk-gdpr:13.1", "uk-gdpr:14.1", "uk-gdpr:14.2.f"],
    ch: ["fadp:19.1", "fadp:19.3"]
  },
  summary: "Each source says whether the person gives the data, or where else they come from.",
  confidence: "read",
  why: "What people must be told, and when, depends on whether they gave the data themselves.",
  message: (data) => `Nothing says whether people give the data of ${data.source} themselves, or who else does.`,
  fix: () => "Add type: direct, observed, third-party, public or inferred.",
  *check(model) {
    for (const source of ownSources(model)) {
      if (source.type === void 0) yield { at: child(source, "type"), data: { source: sourceName(source) } };
    }
  }
});

// src/rules/source-and-provision/source-is-named.ts
var source_is_named_default = defineRule({
  id: "source-is-named",
  severity: "error",
  cites: { eu: ["gdpr:14.2.f"], uk: ["uk-gdpr:14.2.f"] },
  summary: "The notice says where data come from that people did not give themselves.",
  confidence: "read",
  why: "Who did not hand data over must be told where they come from.",
  message: (data) => `Nothing says who or what ${data.source} is, from which data are obtained.`,
  fix: () => "Name it: name: National Rowing Federation; or its kind and why it has no name: sector: sport, whyNotNamed: It depends on your club.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "source") yield { at: missing.at, data: { source: sourceName(missing.source) } };
    }
  }
});

// src/rules/source-and-provision/source-is-specific.ts
var source_is_specific_default = defineRule({
  id: "source-is-specific",
  severity: "warning",
  cites: { eu: ["gdpr:14.2.f", "wp260:annex"], uk: ["uk-gdpr:14.2.f", "ico:right-to-be-informed"] },
  summary: "A source is told by its name, or by its kind with the reason why it has none.",
  confidence: "recalled",
  why: "Only a source that is named can be asked, or corrected.",
  message: (data) => `${data.source} does not name the source that data come from.`,
  fix: () => "Name it: name: National Rowing Federation; or say why not: whyNotNamed: It depends on your last club.",
  *check(model) {
    for (const source of ownSources(model).filter(isIndirect)) {
      if (!isOnlyAKind(source)) continue;
      yield { at: child(source, "name"), data: { source: sourceName(source) } };
    }
  }
});
function isOnlyAKind({ name, label, words: words2, sector, recipient, controller, whyNotNamed }) {
  if (whyNotNamed !== void 0 || recipient !== void 0 || controller !== void 0) return false;
  if (name !== void 0) return anybody.test(plain(name));
  return [label, words2, sector].some((it) => it !== void 0);
}
var anybody = /^(?:(?:our|other|some|selected|trusted|certain|various|public(?:ly available)?|the)\s+)*(?:partners?|third[ -]part(?:y|ies)|sources?|companies|organi[sz]ations?|people|data providers?|information)\.?$/i;

// src/rules/transfers/adequacy-is-in-force.ts
var adequacy_is_in_force_default = defineRule({
  id: "adequacy-is-in-force",
  severity: "error",
  cites: {
    eu: ["gdpr:45"],
    uk: ["uk-gdpr:45", "uk-gdpr:45A", "uk-gdpr:45C", "dpa2018:sch-21.5"],
    ch: ["fadp:16.1"]
  },
  summary: "A transfer rests on adequacy only where a decision for the country is in force.",
  confidence: "recalled",
  why: "Each law keeps its own list of countries, and lists change; what is not on it needs another mechanism.",
  message: ({ recipient, country, mechanism, because }) => `${recipient} gets data in ${country} under '${mechanism}', but ${because}.`,
  fix: () => "Name a mechanism that covers the country, such as eu-scc, uk-addendum or ch-scc, or choose another recipient.",
  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const because = whyUnfounded(reliance, law, regime);
      if (because === void 0) continue;
      const { transfer, mechanism } = reliance;
      const data = { recipient: recipientName(transfer.recipient), country: countryName(law, transfer.country) };
      yield { at: mechanism.at, data: { ...data, mechanism: mechanism.type, because } };
    }
  }
});
var frameworkCountry = "US";
function whyUnfounded({ transfer, row }, law, regime) {
  const { country } = transfer;
  if (row === void 0) return `that is not law on ${law.asOf}`;
  if (row.kind === "framework" && (law.country(country)?.partOf ?? country) !== frameworkCountry) {
    return `that framework is for recipients in ${countryName(law, frameworkCountry)}`;
  }
  if (row.kind !== "adequacy" && row.kind !== "framework") return void 0;
  if (law.adequacy(regime, country) !== void 0) return void 0;
  const [ended] = law.endedAdequacy(regime, country);
  return ended ? `the decision ended on ${ended.until}` : unlisted[regime];
}
var unlisted = {
  eu: "the European Commission has made no decision for that country",
  uk: "no UK regulations approve that country",
  ch: "that country is not on the list of the Federal Council"
};

// src/rules/transfers/derogation-conditions-are-met.ts
var conditions2 = {
  risks: { lacks: "people were told the risks first", fix: "Tell people the risks, and add risksTold: true." },
  told: {
    lacks: "the authority and the people concerned were told",
    fix: "Tell the authority and the people, and add authorityTold: true."
  },
  authority: {
    lacks: void 0,
    fix: "Use a safeguard, such as eu-scc, or a derogation that is open to public authorities."
  }
};
var derogation_conditions_are_met_default = defineRule({
  id: "derogation-conditions-are-met",
  severity: "error",
  cites: {
    eu: ["gdpr:49.1", "gdpr:49.1.a", "gdpr:49.1.subpara-2", "gdpr:49.3"],
    uk: ["uk-gdpr:49.1", "uk-gdpr:49.1.a", "uk-gdpr:49.3"]
  },
  summary: "A derogation is used only where its own conditions are met.",
  confidence: "recalled",
  why: "Each derogation has conditions of its own, and carries nothing where they are not met.",
  message: ({ recipient, mechanism, condition }) => conditions2[condition].lacks === void 0 ? `'${mechanism}' covers data that ${recipient} gets, and is closed to a public authority that carries out its tasks.` : `'${mechanism}' covers data that ${recipient} gets, and nothing says that ${conditions2[condition].lacks}.`,
  fix: ({ condition }) => conditions2[condition].fix,
  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const condition = unmet(reliance, model, regime);
      if (condition === void 0 || reliance.transfer.adequate) continue;
      const recipient = recipientName(reliance.transfer.recipient);
      yield { at: reliance.mechanism.at, data: { recipient, mechanism: reliance.mechanism.type, condition } };
    }
  }
});
function unmet({ transfer, mechanism, row }, model, regime) {
  const { type, risksTold, authorityTold } = mechanism;
  const isLacking = (fact) => isRecord(model) ? fact !== true : fact === false;
  if (type.endsWith("-art49-consent") && isLacking(risksTold)) return "risks";
  if (type === "eu-art49-compelling" && isLacking(authorityTold)) return "told";
  if (row?.publicBodies === "never" && servesPublicTask(model, transfer.recipient, regime)) return "authority";
  return void 0;
}
var servesPublicTask = (model, recipient, regime) => ownPurposes(model).some(
  (purpose) => each(recipientsOf(model, purpose)).some((use) => use.target === recipient) && basesIn(purpose, regime).some((basis) => basis.type === "public-task") && controllersOf(model, purpose).some((controller) => controller.publicAuthority === true)
);

// src/rules/transfers/derogation-is-exceptional.ts
var derogation_is_exceptional_default = defineRule({
  id: "derogation-is-exceptional",
  severity: "warning",
  cites: {
    eu: ["gdpr:44", "gdpr:49.1", "gdpr:recital-111"],
    uk: ["uk-gdpr:44A", "uk-gdpr:49.1"]
  },
  summary: "A transfer rests on a derogation only in single cases.",
  confidence: "recalled",
  why: "Derogations are exceptions, and do not carry a standing flow of data.",
  message: ({ recipient, mechanism, isProcessor }) => isProcessor ? `${recipient} works for us all the time, and '${mechanism}' is for single cases.` : `'${mechanism}' is for single cases, and nothing says that ${recipient} gets data only now and then.`,
  fix: ({ isProcessor }) => isProcessor ? "Use safeguards such as eu-scc or uk-addendum." : "Add occasional: true if that is so; for a standing transfer use safeguards such as eu-scc or uk-addendum.",
  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const { transfer, mechanism } = reliance;
      if (!isForSingleCases(reliance) || transfer.adequate) continue;
      const isProcessor = transfer.recipient.role === "processor";
      if (!isProcessor && mechanism.occasional === true) continue;
      const recipient = recipientName(transfer.recipient);
      yield { at: mechanism.at, data: { recipient, mechanism: mechanism.type, isProcessor } };
    }
  }
});
var standing = /-art49-(public-interest|register|vital)$/;
function isForSingleCases({ transfer, mechanism, row }) {
  if (row?.kind !== "derogation" || standing.test(mechanism.type)) return false;
  return transfer.mechanisms.every(({ type }) => type.includes("-art49-"));
}

// src/rules/transfers/destination-is-stated.ts
var destination_is_stated_default = defineRule({
  id: "destination-is-stated",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.f", "gdpr:14.1.f", "gdpr:44"],
    uk: ["uk-gdpr:13.1.f", "uk-gdpr:14.1.f", "uk-gdpr:44", "uk-gdpr:44A"],
    ch: ["fadp:16", "fadp:19.4"]
  },
  summary: "The declaration says in which countries each recipient gets data.",
  confidence: "recalled",
  why: "People must be told whether their data go abroad; without the country nobody can tell.",
  message: (data) => `Nothing says in which country ${data.recipient} gets the data.`,
  fix: () => "Add countries: [GB] to the recipient; or state transfers: none if no data leave the area.",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === "destination")
        yield { at: missing.at, data: { recipient: recipientName(missing.recipient) } };
    }
  }
});

// src/rules/transfers/framework-covers-staff-data.ts
var framework_covers_staff_data_default = defineRule({
  id: "framework-covers-staff-data",
  severity: "warning",
  cites: { eu: ["gdpr:45"], uk: ["uk-gdpr:45", "uk-gdpr:45A"], ch: ["fadp:16.1"] },
  summary: "A recipient that gets data about staff under a framework is listed for such data.",
  confidence: "recalled",
  why: "Data about staff are covered only where the organisation has signed up for them as well.",
  message: (data) => `${data.recipient} gets data about staff for ${data.purpose}, and nothing says that its listing covers them.`,
  fix: () => 'See whether the list says "HR" and add coversStaffData: true; or use another mechanism.',
  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== "framework" || mechanism.coversStaffData === true) continue;
      if (mechanism.coversStaffData === void 0 && !isRecord(model)) continue;
      const purpose = staffPurpose(model, transfer.recipient);
      if (purpose === void 0) continue;
      const data = { recipient: recipientName(transfer.recipient), purpose: purposeName(purpose) };
      yield { at: child(mechanism, "coversStaffData"), data, related: [{ at: purpose.at, message: "about staff" }] };
    }
  }
});
var staffKinds = [
  "people.administration",
  "people.payroll",
  "people.training",
  "people.monitoring"
];
var staffPurpose = (model, recipient) => ownPurposes(model).find((purpose) => {
  const uses = each(recipientsOf(model, purpose)).filter((use) => use.target === recipient);
  const people = each(purpose.dataSubjects).map((use) => use.target);
  const isAboutStaff = (purpose.kinds ?? []).some((kind) => staffKinds.includes(kind));
  return uses.some(
    (use) => use.dataSubjects || !isAboutStaff ? (use.dataSubjects ?? people).some(({ relation }) => relation?.includes("employee")) : true
  );
});

// src/rules/transfers/framework-listing-is-checked.ts
var framework_listing_is_checked_default = defineRule({
  id: "framework-listing-is-checked",
  severity: "error",
  cites: { eu: ["gdpr:45"], uk: ["uk-gdpr:45", "uk-gdpr:45A"], ch: ["fadp:16.1"] },
  summary: "A recipient under a framework with the United States has been looked up in its list.",
  confidence: "recalled",
  why: "Only organisations on the list are covered, and a listing lapses each year.",
  message: (data) => `Nothing says when ${data.recipient} was looked up in the list that '${data.mechanism}' rests on.`,
  fix: ({ mechanism }) => `Look it up at dataprivacyframework.gov and write the day: { type: ${mechanism}, checked: 2026-11-20 }; or use another mechanism.`,
  *check(model, law, regime) {
    if (!isRecord(model)) return;
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== "framework" || typeof mechanism.checked === "string") continue;
      const recipient = recipientName(transfer.recipient);
      yield { at: child(mechanism, "checked"), data: { recipient, mechanism: mechanism.type } };
    }
  }
});

// src/rules/transfers/framework-listing-is-recent.ts
var framework_listing_is_recent_default = defineRule({
  id: "framework-listing-is-recent",
  severity: "warning",
  cites: { eu: ["gdpr:45"], uk: ["uk-gdpr:45", "uk-gdpr:45A"], ch: ["fadp:16.1"] },
  summary: "A recipient under a framework with the United States was looked up within the last twelve months.",
  confidence: "recalled",
  why: "A listing has to be renewed every year, and lapses where it is not.",
  message: (data) => `${data.recipient} was last looked up in the list on ${data.checked}, more than twelve months ago.`,
  fix: () => "Look it up again at dataprivacyframework.gov and write the day in checked.",
  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      const { checked } = mechanism;
      if (row?.kind !== "framework" || typeof checked !== "string" || aYearAfter(checked) >= law.asOf) continue;
      yield { at: child(mechanism, "checked"), data: { recipient: recipientName(transfer.recipient), checked } };
    }
  }
});
var aYearAfter = (day) => `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;

// src/rules/transfers/mechanism-fits-regime.ts
var regimes = {
  eu: { name: "the GDPR", instead: "eu-scc" },
  uk: { name: "the UK GDPR", instead: "uk-addendum (on top of the EU clauses) or uk-idta" },
  ch: { name: "Swiss law", instead: "ch-scc" }
};
var mechanism_fits_regime_default = defineRule({
  id: "mechanism-fits-regime",
  severity: "error",
  cites: {
    eu: ["gdpr:44", "gdpr:46.2", "gdpr:46.3"],
    uk: ["uk-gdpr:44", "uk-gdpr:44A", "uk-gdpr:46.2", "uk-gdpr:46.3", "uk-gdpr:47A", "dpa2018:119A"],
    ch: ["fadp:16.2"]
  },
  summary: "A transfer rests on a mechanism of each law that applies to it.",
  confidence: "recalled",
  why: "Each law knows its own mechanisms: EU clauses alone do not carry data out of the United Kingdom, nor an IDTA out of the EU.",
  message: ({ recipient, country, declared, regime }) => `${recipient} gets data in ${country} under ${listed(declared)}, which ${regimes[regime].name} does not know.`,
  fix: ({ regime }) => `Add a mechanism for ${regimes[regime].name}, such as ${regimes[regime].instead}.`,
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "transfer-mechanism") continue;
      const declared = each(missing.place.mechanisms).map((mechanism) => `'${mechanism.type}'`);
      if (declared.length === 0) continue;
      const { recipient, country } = missing;
      const data = { recipient: recipientName(recipient), country: countryName(law, country), declared, regime };
      yield { at: missing.at, data };
    }
  }
});

// src/rules/transfers/no-transfers-is-true.ts
var no_transfers_is_true_default = defineRule({
  id: "no-transfers-is-true",
  severity: "error",
  cites: {
    eu: ["gdpr:5.1.a", "gdpr:13.1.f", "gdpr:14.1.f"],
    uk: ["uk-gdpr:5.1.a", "uk-gdpr:13.1.f", "uk-gdpr:14.1.f"],
    ch: ["fadp:19.4"]
  },
  summary: "A declaration that denies transfers has no recipient abroad.",
  confidence: "recalled",
  why: "A false reassurance misleads the reader, and each transfer has to be told.",
  message: (data) => `The declaration says that no data leave the area, but ${listed(data.places)}.`,
  fix: () => "Take out transfers: none, and name what protects the data under the recipient.",
  *check(model, law, regime) {
    const { transfers } = model;
    if (!isNone(transfers)) return;
    const abroad = transfersOf(model, law, regime).filter(({ country }) => !isNear(law, regime, country));
    if (abroad.length === 0) return;
    const places = abroad.map(
      ({ recipient, country }) => `${recipientName(recipient)} gets data in ${countryName(law, country)}`
    );
    const related = abroad.map(({ place, country }) => ({
      at: place.at,
      message: `data go to ${countryName(law, country)}`
    }));
    yield { at: transfers.at, data: { places: [...new Set(places)] }, related };
  }
});
var areas2 = ["eu", "uk"];
var isNear = (law, regime, country) => regime !== "ch" && areas2.some((area) => law.inArea(area, country));

// src/rules/transfers/partial-adequacy-is-met.ts
var partial_adequacy_is_met_default = defineRule({
  id: "partial-adequacy-is-met",
  severity: "warning",
  cites: { eu: ["gdpr:45"], uk: ["uk-gdpr:45", "uk-gdpr:45A", "dpa2018:sch-21.5"], ch: ["fadp:16.1"] },
  summary: "Where a decision covers a country only in part, the declaration says how the recipient falls under it.",
  confidence: "recalled",
  why: "Data may go there without safeguards only to the recipients that the decision covers.",
  message: ({ recipient, country, mechanism, condition }) => `'${mechanism}' covers ${country} only in part (${condition}), and nothing says that ${recipient} is covered.`,
  fix: ({ mechanism }) => `Say how: { type: ${mechanism}, scope: \u2026 }; or name another mechanism.`,
  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== "adequacy" || mechanism.scope !== void 0) continue;
      const decision = law.adequacy(regime, transfer.country);
      if (decision?.coverage !== "partial") continue;
      const recipient = recipientName(transfer.recipient);
      const country = countryName(law, transfer.country);
      const condition = decision.condition ?? decision.scope ?? decision.instrument;
      yield { at: child(mechanism, "scope"), data: { recipient, country, mechanism: mechanism.type, condition } };
    }
  }
});

// src/rules/transfers/safeguard-copy-is-offered.ts
var safeguard_copy_is_offered_default = defineRule({
  id: "safeguard-copy-is-offered",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.f", "gdpr:14.1.f"],
    uk: ["uk-gdpr:13.1.f", "uk-gdpr:14.1.f"]
  },
  summary: "Where a transfer rests on safeguards, the notice says how people get a copy of them.",
  confidence: "read",
  why: "People may see what protects their data abroad, and must be told how.",
  message: (data) => `Nothing says how people get a copy of '${data.mechanism}', which covers the data that ${data.recipient} gets.`,
  fix: ({ mechanism }) => `Add { type: ${mechanism}, copy: Ask privacy@example.org for a copy. }, or transfers: { copies: \u2026 } once for all.`,
  *check(model, law, regime) {
    if (offersCopies(model)) return;
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (!row?.copy || transfer.adequate || offersCopy(mechanism)) continue;
      const recipient = recipientName(transfer.recipient);
      yield { at: child(mechanism, "copy"), data: { recipient, mechanism: mechanism.type } };
    }
  }
});
var offersCopies = ({ transfers }) => transfers !== void 0 && !isNone(transfers) && (transfers.copies !== void 0 || channelsOf(transfers.copiesFrom).length > 0);
var offersCopy = ({ copy, copyUrl }) => copy !== void 0 || copyUrl !== void 0 && "url" in copyUrl && typeof copyUrl.url === "string";

// src/rules/transfers/swiss-clauses-are-adapted.ts
var swiss_clauses_are_adapted_default = defineRule({
  id: "swiss-clauses-are-adapted",
  severity: "warning",
  cites: { ch: ["fadp:16.2.d"] },
  summary: "Standard clauses for a Swiss transfer carry the changes that the Swiss authority asks for.",
  confidence: "recalled",
  why: "The FDPIC recognises the EU clauses only with changes: its own competence, Swiss courts, the Swiss Act.",
  message: (data) => `Nothing says that the clauses agreed with ${data.recipient} carry the changes for Switzerland.`,
  fix: () => "Agree the changes and add { type: ch-scc, swissChanges: true }.",
  *check(model, law, regime) {
    for (const { transfer, mechanism } of reliances(model, law, regime)) {
      const isAdapted = mechanism.swissChanges ?? !isRecord(model);
      if (mechanism.type !== "ch-scc" || transfer.adequate || isAdapted) continue;
      yield { at: child(mechanism, "swissChanges"), data: { recipient: recipientName(transfer.recipient) } };
    }
  }
});

// src/rules/transfers/swiss-transfer-country-is-named.ts
var swiss_transfer_country_is_named_default = defineRule({
  id: "swiss-transfer-country-is-named",
  severity: "error",
  cites: { ch: ["fadp:19.4"] },
  summary: "Under Swiss law a notice names each state that data go to.",
  confidence: "read",
  why: "Swiss law asks for the state itself, and for the guarantee that covers it.",
  message: (data) => `${data.recipient} gets data '${data.region}', and Swiss law asks for the name of each state.`,
  fix: () => "List the states: countries: [{ country: US, mechanisms: [ch-scc] }].",
  *check(model) {
    for (const { recipient, region } of recipientsElsewhere(model)) {
      yield { at: child(recipient, "region"), data: { recipient: recipientName(recipient), region: plain(region) } };
    }
  }
});

// src/rules/transfers/transfer-country-is-named.ts
var transfer_country_is_named_default = defineRule({
  id: "transfer-country-is-named",
  severity: "warning",
  cites: {
    eu: ["gdpr:13.1.f", "gdpr:14.1.f", "wp260:annex"],
    uk: ["uk-gdpr:13.1.f", "uk-gdpr:14.1.f", "wp260:annex"]
  },
  summary: "A transfer names the countries that data go to.",
  confidence: "recalled",
  why: "What happens to data abroad depends on the country, so fairness calls for its name.",
  message: (data) => `${data.recipient} gets data '${data.region}', and no country is named.`,
  fix: () => "List the countries: countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }].",
  *check(model) {
    for (const { recipient, region } of recipientsElsewhere(model)) {
      yield { at: child(recipient, "region"), data: { recipient: recipientName(recipient), region: plain(region) } };
    }
  }
});

// src/rules/transfers/transfer-has-mechanism.ts
var transfer_has_mechanism_default = defineRule({
  id: "transfer-has-mechanism",
  severity: "error",
  cites: {
    eu: ["gdpr:13.1.f", "gdpr:14.1.f", "gdpr:44"],
    uk: ["uk-gdpr:13.1.f", "uk-gdpr:14.1.f", "uk-gdpr:44", "uk-gdpr:44A"],
    ch: ["fadp:16", "fadp:19.4"]
  },
  summary: "A transfer to a country that is not adequate names the mechanism it rests on.",
  confidence: "read",
  why: "Data may leave the area only under a mechanism, and people must be told which.",
  message: (data) => `${data.recipient} gets data in ${data.country}, and ${data.isNone ? "no mechanism protects" : "nothing says what protects"} them there.`,
  fix: () => "Name the mechanism: countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }].",
  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== "transfer-mechanism" || each(missing.place.mechanisms).length > 0) continue;
      const country = countryName(law, missing.country);
      const data = { recipient: recipientName(missing.recipient), country, isNone: isNone(missing.place.mechanisms) };
      yield { at: missing.at, data };
    }
  }
});

// src/rules/transfers/transfer-is-assessed.ts
var transfer_is_assessed_default = defineRule({
  id: "transfer-is-assessed",
  severity: "warning",
  cites: {
    eu: ["gdpr:44", "gdpr:46.1"],
    uk: ["uk-gdpr:46.1", "uk-gdpr:46.1A", "uk-gdpr:46.6", "uk-gdpr:46.7"]
  },
  summary: "A transfer under clauses or corporate rules rests on an assessment of the country.",
  confidence: "read",
  why: "Clauses do not help where the law of the country defeats them, so it has to be looked at first.",
  message: (data) => `${data.recipient} gets data in ${data.country} under clauses, and no assessment of that transfer is on record.`,
  fix: () => "Assess the transfer and record it: assessment: { done: 2026-03-10 }.",
  *check(model, law, regime) {
    for (const transfer of transfersOf(model, law, regime)) {
      const { place, mechanisms } = transfer;
      if (transfer.adequate || isAssessed(place, isRecord(model))) continue;
      if (!mechanisms.some((mechanism) => needsAssessment(mechanism, law, regime))) continue;
      const data = { recipient: recipientName(transfer.recipient), country: countryName(law, transfer.country) };
      yield { at: child(place, "assessment"), data };
    }
  }
});
var byContract = ["scc", "scc-sa", "scc-regulations", "adhoc-clauses", "idta", "addendum", "bcr"];
function isAssessed({ assessment }, isRecord2) {
  if (assessment === void 0) return !isRecord2;
  return !isNone(assessment) && (typeof assessment.done === "string" || assessment.reference !== void 0);
}
function needsAssessment(mechanism, law, regime) {
  if (!byContract.some((name) => mechanism.type === `${regime}-${name}`)) return false;
  const since = regime === "uk" ? law.provision("uk-gdpr:46.6")?.from : void 0;
  return since === void 0 || typeof mechanism.signed !== "string" || mechanism.signed >= since;
}

// src/rules/index.gen.ts
var rules = [
  data_has_purpose_default,
  data_has_source_default,
  data_is_tied_to_purpose_default,
  email_is_an_address_default,
  people_have_purpose_default,
  purpose_is_titled_default,
  purpose_names_data_and_people_default,
  purposes_are_stated_default,
  recipient_has_purpose_default,
  text_is_finished_default,
  text_is_in_every_language_default,
  value_is_whole_default,
  controller_is_named_default,
  controller_is_reachable_default,
  controller_is_stated_default,
  controller_offers_two_channels_default,
  controller_roles_are_stated_default,
  dpo_is_appointed_where_required_default,
  dpo_is_reachable_default,
  joint_arrangement_is_told_default,
  purpose_names_its_controller_default,
  representative_is_named_default,
  swiss_representative_is_named_default,
  balancing_considers_children_default,
  balancing_is_recorded_default,
  bases_are_told_apart_default,
  basis_is_not_none_default,
  consent_is_free_default,
  consent_is_given_by_a_clear_act_default,
  consent_is_not_inferred_default,
  consent_is_not_mandatory_default,
  consent_is_separate_default,
  consent_is_withdrawable_default,
  contract_basis_fits_default,
  contract_is_with_the_person_default,
  interests_are_specific_default,
  interests_are_stated_default,
  law_behind_basis_is_named_default,
  public_authority_has_another_basis_default,
  purpose_has_basis_default,
  recognised_interest_fits_default,
  recognised_interest_is_available_default,
  recognised_interest_names_its_condition_default,
  vital_interests_are_a_last_resort_default,
  withdrawal_has_a_way_default,
  withdrawal_is_as_easy_default,
  processor_contract_is_recorded_default,
  processor_has_contract_default,
  recipient_role_is_stated_default,
  recipients_are_specific_default,
  recipients_are_stated_default,
  deletion_awaits_legal_duty_default,
  retention_covers_legal_duty_default,
  retention_criterion_decides_default,
  retention_differs_by_purpose_default,
  retention_document_is_published_default,
  retention_ends_default,
  retention_has_start_default,
  retention_is_stated_default,
  retention_rules_agree_default,
  authority_is_named_default,
  authority_is_of_the_regime_default,
  complaint_is_acknowledged_in_time_default,
  complaint_to_authority_is_stated_default,
  complaint_to_authority_is_unconditional_default,
  complaint_to_controller_has_two_routes_default,
  complaint_to_controller_is_stated_default,
  extension_is_lawful_default,
  objection_right_is_listed_default,
  portability_right_is_listed_default,
  requests_are_free_of_charge_default,
  response_time_is_lawful_default,
  rights_are_not_overclaimed_default,
  rights_are_stated_default,
  rights_have_a_route_default,
  rights_requests_are_unobstructed_default,
  universal_rights_are_listed_default,
  withdrawal_right_is_listed_default,
  exemption_is_supported_default,
  indirect_data_is_listed_default,
  people_are_told_in_time_default,
  provision_consequence_is_stated_default,
  provision_is_stated_default,
  public_source_is_marked_default,
  required_fields_are_marked_default,
  source_has_type_default,
  source_is_named_default,
  source_is_specific_default,
  adequacy_is_in_force_default,
  derogation_conditions_are_met_default,
  derogation_is_exceptional_default,
  destination_is_stated_default,
  framework_covers_staff_data_default,
  framework_listing_is_checked_default,
  framework_listing_is_recent_default,
  mechanism_fits_regime_default,
  no_transfers_is_true_default,
  partial_adequacy_is_met_default,
  safeguard_copy_is_offered_default,
  swiss_clauses_are_adapted_default,
  swiss_transfer_country_is_named_default,
  transfer_country_is_named_default,
  transfer_has_mechanism_default,
  transfer_is_assessed_default
];

export {
  problem,
  child,
  keysOf,
  isWithin,
  parentOf,
  isInside,
  once,
  dataKind,
  purposeKind,
  vendor,
  dataKindIds,
  purposeKindIds,
  vendorIds,
  languagesOf,
  languageFindings,
  isNone,
  plain,
  some,
  each,
  controllersOf,
  issuersOf,
  basesIn,
  recipientsOf,
  retentionOf,
  isIndirect,
  dataOf,
  recipientTitle,
  isAnonymous,
  isEmailAddress,
  channelsOf,
  retentionRules,
  transfersOf,
  required,
  isNameText,
  parseDuration,
  applicableRights,
  applicableRight,
  basesToObjectTo,
  isMarketingAlone,
  listedRights,
  rules
};
