import type { Confidence, Dated } from './dated.js'

/** The age from which a child's own consent to an online service is valid in a country (Article 8). */
export interface ConsentAge extends Dated {
  readonly country: string
  readonly age: number
  /** The national act; absent where none departs from, or restates, the sixteen years of the GDPR. */
  readonly law?: string
  readonly provision?: string
  /** Whether a younger child and its parent have to consent together, where Article 8 asks for the parent alone. */
  readonly jointly?: true
  /** A change that is under way and not law. */
  readonly pending?: string
  readonly note?: string
  readonly confidence: Confidence
  readonly source: string
}

/**
 * Ages of consent in the EEA and the United Kingdom; Switzerland sets none. The days on which most of the national laws began
 * are known to the year only and left out: such a row is taken to have applied always. Where a day is known and nothing is
 * known of the time before, the tables hold no age for it.
 */
export const consentAges: readonly ConsentAge[] = [
  {
    country: 'AT',
    age: 14,
    law: 'Datenschutzgesetz (DSG)',
    provision: '§ 4(4)',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'BE',
    age: 13,
    law: 'Loi du 30 juillet 2018 / Wet van 30 juli 2018 (protection of natural persons with regard to the processing of personal data)',
    provision: 'Art. 7',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'BG',
    age: 14,
    law: 'Закон за защита на личните данни',
    provision: 'чл. 25в (Art. 25c)',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'CY',
    age: 14,
    law: 'Ο περί της Προστασίας των Φυσικών Προσώπων... Νόμος 125(I)/2018',
    provision: 's. 8',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'CZ',
    age: 15,
    law: 'Zákon č. 110/2019 Sb., o zpracování osobních údajů',
    provision: '§ 7',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'DE',
    age: 16,
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  { country: 'DK', age: 13, until: '2024-01-01', confidence: 'medium', source: '13 until 31 Dec 2023' },
  {
    country: 'DK',
    age: 15,
    law: 'Databeskyttelsesloven (lov nr. 502 af 23/05/2018 with later amendments; consolidated LBK nr. 289 af 08/03/2024)',
    provision: '§ 6, stk. 2-3',
    from: '2024-01-01',
    note: '13 until 31 Dec 2023. Many older tables still say 13. A ban on social media under 15 is a separate political project.',
    confidence: 'medium',
    source:
      'bill L 79 (2023-24) read on ft.dk; Danish consultancy note of March 2024 and several Danish projects (2026) say 15; the split of the bill (status "Delt") was not followed to the end',
  },
  {
    country: 'EE',
    age: 13,
    law: 'Isikuandmete kaitse seadus',
    provision: '§ 8',
    from: '2019-01-15',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'ES',
    age: 14,
    law: 'Ley Orgánica 3/2018 (LOPDGDD)',
    provision: 'Art. 7',
    pending:
      'Bill 121/000052 (Ley Orgánica para la protección de las personas menores de edad en los entornos digitales, BOCG 11 Apr 2025) would raise to 16; not found in force',
    note: 'Covers consent in general, not only online services.',
    confidence: 'high',
    source: 'text read (legalize-dev/legalize-es, consolidated)',
  },
  {
    country: 'FI',
    age: 13,
    law: 'Tietosuojalaki (1050/2018)',
    provision: '§ 5',
    from: '2019-01-01',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'FR',
    age: 15,
    law: 'Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés)',
    provision: 'Art. 45',
    jointly: true,
    confidence: 'high',
    source: 'Article 45 in a quotation, seen 2026-11-29',
  },
  {
    country: 'GR',
    age: 15,
    law: 'Law 4624/2019',
    provision: 'Art. 21',
    from: '2019-08-29',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'HR',
    age: 16,
    law: 'Zakon o provedbi Opće uredbe o zaštiti podataka (NN 42/2018)',
    provision: 'čl. 19',
    note: 'The act restates 16.',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'HU',
    age: 16,
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'IE',
    age: 16,
    law: 'Data Protection Act 2018',
    provision: 's. 31',
    note: 'The act restates 16.',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'IS',
    age: 13,
    law: 'Lög nr. 90/2018 um persónuvernd og vinnslu persónuupplýsinga',
    provision: '10. gr. 5. mgr.',
    confidence: 'medium',
    source: 'recalled',
  },
  {
    country: 'IT',
    age: 14,
    law: 'D.lgs. 196/2003 (Codice privacy) as amended by D.lgs. 101/2018',
    provision: 'Art. 2-quinquies',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'LI',
    age: 16,
    note: 'Datenschutzgesetz 2018: no lower age found in memory.',
    confidence: 'medium',
    source: 'recalled',
  },
  {
    country: 'LT',
    age: 14,
    law: 'Asmens duomenų teisinės apsaugos įstatymas (I-1374)',
    provision: '6 str.',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'LU',
    age: 16,
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'LV',
    age: 13,
    law: 'Fizisko personu datu apstrādes likums',
    provision: '33. pants',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'MT',
    age: 13,
    law: "Processing of Child's Personal Data in Relation to the Offer of Information Society Services Regulations (S.L. 586.11)",
    provision: 'reg. 4 (number uncertain)',
    note: 'Age certain, regulation number within S.L. 586.11 uncertain.',
    confidence: 'medium',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'NL',
    age: 16,
    law: 'Uitvoeringswet AVG (UAVG)',
    provision: 'Art. 5',
    note: 'Beyond Article 8, a legal representative consents for those under 16 outside online services too.',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'NO',
    age: 13,
    law: 'Personopplysningsloven (LOV-2018-06-15-38)',
    provision: '§ 5',
    pending: 'Ministry of Justice consultation 2025: raise to 15; no adoption found',
    confidence: 'high',
    source: 'recalled; quoted as 13 in several Norwegian projects up to Sept 2026',
  },
  {
    country: 'PL',
    age: 16,
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'PT',
    age: 13,
    law: 'Lei n.º 58/2019',
    provision: 'Art. 16.º',
    from: '2019-08-09',
    pending:
      'Parliament approved in general (Feb 2026) a bill on digital majority: 16 for autonomous access, parental consent 13-16; final law not found. Check before relying on 13.',
    confidence: 'medium',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'RO',
    age: 16,
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'SE',
    age: 13,
    law: 'Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning',
    provision: '2 kap. 4 §',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  { country: 'SI', age: 16, until: '2023-01-26', confidence: 'medium', source: 'recalled' },
  {
    country: 'SI',
    age: 15,
    law: 'Zakon o varstvu osebnih podatkov (ZVOP-2)',
    provision: '8. člen',
    from: '2023-01-26',
    note: 'Before ZVOP-2 the GDPR default of 16 applied.',
    confidence: 'medium',
    source: 'recalled',
  },
  {
    country: 'SK',
    age: 16,
    law: 'Zákon č. 18/2018 Z. z. o ochrane osobných údajov',
    provision: '§ 15',
    note: 'The act restates 16.',
    confidence: 'high',
    source: 'recalled; matches Commission SWD(2020)115 table as reproduced in a stored blog',
  },
  {
    country: 'GB',
    age: 13,
    law: 'UK GDPR',
    provision: 'Art. 8(1)',
    note: 'Preventive and counselling services are none that this concerns (Article 8(4)).',
    pending:
      "Children's Wellbeing and Schools Act 2026 (c. 21, Royal Assent 29 Apr 2026) s.72 inserts UK GDPR Art. 8(2A)-(2B) and 8ZA: the Secretary of State may by regulations change the age (13-16), set another age for described services, and regulate age verification. No such regulations found up to Oct 2026: still 13.",
    confidence: 'high',
    source: 'SI 2019/419 Sch. 1 para. 8, seen 2026-11-29',
  },
]
