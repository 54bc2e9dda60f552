import type { Topic } from './en.js'
import type { Phrases } from './phrase.js'

/** What German texts say, by what it is about. */
export const german = {
  deciding: () => [{ says: /(?<![\wäöüß])(?:entscheid|änder|aufheb|abweich|ablehn|verwerf|umstoß|überstimm)/gi }],

  givesExamples: () => [{ says: /^(?:wie|etwa|zum Beispiel|z\. ?B\.|beispielsweise)$/gi }],

  keptForEver: () => [
    {
      says: /\b(?:unbegrenzt|unbefristet|dauerhaft|permanent|für immer|auf unbestimmte Zeit|ohne (?:zeitliche )?Begrenzung)\b/gi,
      unless: /\b(?:nichts?|nie|niemals|kein\w{0,2})\b/i,
    },
  ],

  leftover: () => [
    {
      says: /\[(?:Firma|Unternehmen|Verein|Ihr\w{0,2}|Name|Datum|Adresse|Telefon\w{0,10}|Webseite|Website|Link)\b[^\]]*\](?!\()/gi,
    },
    {
      says: /\b(?:noch (?:zu (?:ergänzen|klären|bestimmen|ermitteln)|offen|einzufügen)|wird (?:noch )?(?:ergänzt|nachgereicht)|folgt (?:noch|in Kürze))(?= ?(?:[).;]|$))/gi,
    },
    {
      says: /\bPlatzhalter\b|\bMuster(?:stadt|straße|strasse)\b|^M(?:ax|oritz|aria) Mustermann$|^(?:Hier )?Text einfügen$/gi,
    },
  ],

  leftoverName: () => [
    {
      says: /^(?:Ihre?|Meine?) (?:Firma|Unternehmen|Verein|Organisation)\b(?: (?:GmbH|AG|e\. ?V\.|UG|KG))?$|^(?:Firmen|Vereins|Unternehmens)name$|^(?:Firma )?Muster(?:mann|firma|verein|unternehmen)?(?: (?:GmbH|AG|e\. ?V\.|UG|KG))?$/gi,
    },
  ],

  protectedArea: () => [
    {
      says: /\b(?:EU|EWR|EFTA|Europäische[nr]? (?:Union|Wirtschaftsraums?)|Vereinigte[ns]? Königreichs?|Großbritannien|Schweiz)\b/gi,
      unless:
        /\b(?:außerhalb|nicht in|Drittl[aä]nd\w{0,4}|Drittstaat\w{0,3}|weltweit|Vereinigten? Staaten|USA?)\b|Übersee/i,
    },
  ],

  serviceSetAside: () => [
    {
      says: /\b(?:nichts?|nie|niemals|kein\w{0,2}|weder|ohne|statt|anstatt|anstelle|im Gegensatz zu|folgen Sie uns|folgt uns|finden Sie uns)\b/gi,
    },
  ],
} satisfies Readonly<Partial<Record<Topic, () => Phrases>>>
