// Made by `npm run generate` from templates/locales/en.law.yaml: change it there.
import type { LawWords } from './law-words.js'

export const english: LawWords = {
  "citation": {
    "whole": "{act} {provisions}",
    "between-provisions": ", ",
    "between-acts": "; ",
    "both-gdprs": "EU and UK GDPR",
    "acts": {
      "gdpr": {
        "name": "GDPR",
        "unit": "Art. {number}"
      },
      "uk-gdpr": {
        "name": "UK GDPR",
        "unit": "Art. {number}"
      },
      "dpa2018": {
        "name": "DPA 2018",
        "unit": "s. {number}"
      },
      "pecr": {
        "name": "PECR",
        "unit": "reg. {number}"
      },
      "eprivacy": {
        "name": "Directive 2002/58/EC",
        "unit": "Art. {number}"
      },
      "fadp": {
        "name": "FADP",
        "unit": "Art. {number}"
      },
      "dpo": {
        "name": "Swiss Data Protection Ordinance",
        "unit": "Art. {number}"
      },
      "uca": {
        "name": "UCA",
        "unit": "Art. {number}"
      },
      "tca": {
        "name": "TCA",
        "unit": "Art. {number}"
      },
      "wp260": {
        "name": "WP260 rev.01",
        "unit": "para. {number}"
      },
      "ico": {
        "name": "ICO guidance:",
        "unit": "{number}"
      }
    },
    "parts": {
      "schedule": "Sch. {number}",
      "schedule-paragraph": " para. {number}",
      "annex": "Annex {number}",
      "only-annex": "annex",
      "recital": "recital {number}",
      "paragraph": "({number})",
      "number": "({number})",
      "point": "({number})",
      "point-of-point": "({number})",
      "second-subparagraph": " second subparagraph",
      "third-subparagraph": " third subparagraph"
    },
    "letters": {}
  },
  "instruments": {
    "decision": "Decision {number}",
    "implementing-decision": "Implementing Decision {number}",
    "renewed": "{instrument}, as extended and renewed",
    "swiss-list": "Data Protection Ordinance, Annex 1",
    "unions": {
      "EC": "EC",
      "EU": "EU"
    }
  },
  "authorities": {}
}
