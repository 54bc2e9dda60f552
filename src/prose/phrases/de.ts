import type { Topic } from './en.js'
import type { Phrases } from './phrase.js'

/** A length, a last day, or an event in the life of the reader. */
const germanDecided =
  /(?<![\wäöüß])(?:(?:\d+|ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)|spätestens|höchstens|längstens|(?:[Bb]is|[Ss]olange|[Ss]obald|[Ww]enn|[Nn]ach(?:dem)?) (?:Sie|Ihre?[mnrs]?))(?![\wäöüß])/

/** What lets nobody work out a period. */
const germanOpen = (): Phrases => [
  {
    says: /(?<![\wäöüß])(?:solange|so lange|soweit|bis|sobald|nicht länger als|nicht mehr)(?: (?:es|sie|dies|das|die|der|den|Daten|diese|Ihre|Ihrer|personenbezogenen|Informationen|Angaben|Unterlagen|wir|wie|uns|für|unbedingt|gesetzlich|rechtlich|dafür|hierfür|nicht|mehr|noch|unsere|Verein|Zwecke?|jeweiligen?|genannte[nrs]?|obigen?|beschriebenen?|verfolgten?|oben|von|dem|im|Rahmen)){0,8} (?:erforderlich|notwendig|nötig|benötigt|gebraucht|zulässig|sinnvoll)(?: werden| wird| ist| sind)?(?= ?(?:[,;:.)]|$)| und | oder | für (?:die |den |unsere |diese |jeweiligen? )*Zwecke?)/gi,
    unless: germanDecided,
  },
  {
    says: /(?<![\wäöüß])(?:nicht mehr (?:erforderlich|notwendig|nötig|benötigt)|Zweck(?:e|s)? [^.;]{0,40}?(?:erfüllt|erreicht|entfällt|entfallen|weggefallen|wegfällt)|(?:Erfüllung|Wegfall|Erreichung) des Zwecks|je nach (?:Zweck|Art|Einzelfall|Bedarf|Umständen)|(?:wir|der Vorstand|die Geschäftsführung|das Unternehmen) (?:es |sie |das )?für (?:sinnvoll|nötig|nützlich|erforderlich) (?:halten|hält)|nach (?:unserem |eigenem |freiem )?Ermessen|(?:eine[nrs]? )?angemessene[nrs]? (?:Zeit(?:raums?)?|Dauer|Frist)|im Einzelfall|bei Bedarf)(?![\wäöüß])/gi,
    unless: germanDecided,
  },
  {
    says: /^(?:(?:gemäß|nach|laut|entsprechend|im Rahmen|aufgrund|wegen) )?(?:(?:den?|die|der|alle[nr]?|geltenden?|jeweiligen?|unsere[nr]?) ){0,3}(?:gesetzliche[nr]?|rechtliche[nr]?|betriebliche[nr]?|regulatorische[nr]?) (?:und \w+ )?(?:Vorgaben|Anforderungen|Pflichten|Bestimmungen|Regelungen|(?:Aufbewahrungs)?(?:fristen|pflichten))\.?$|^(?:unterschiedlich|verschieden|variiert|unbekannt|offen)\.?$/gi,
  },
]

/** A person is somebody in law, under whatever name; so are partners together. */
const germanPerson =
  /(?<![\wäöüß])(?:Einzelunternehm\w*|Einzelkaufm\w*|selbständig\w*|freiberuflich\w*|allein|natürliche Person|eigene[rn]?|Gesellschafter\w*|GbR|nicht|kein\w*)(?![\wäöüß])/i

/** A length of time, in figures or in words. */
const germanPeriod =
  '(?<![\\wäöüß])(?<said>(?:\\d{1,3}|ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreißig|sechzig|neunzig) (?:Stunden?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?))(?![\\wäöüß])'

/** A case of its own, or a length that is none for all: nothing that a declared period could contradict. */
const germanSpecial =
  /(?<![\wäöüß])(?:wenn|falls|sofern|soweit|es sei denn|außer|ausgenommen|Sicherungskopien?|Sicherung(?:en)?|Backups?|Cookies?|mindestens|frühestens|länger|Widerruf\w*|Widerspruch\w*|widersprechen|Anfrage|Antrag|auf Wunsch|einige|manche|teilweise|inaktive\w*|nicht|nie|kein\w*)(?![\wäöüß])/i

/** What German texts say, by what it is about. */
export const phrases = {
  anyData: () => [
    {
      says: /^(?:(?:Ihre?|die|der|einige|alle|weitere|sonstige|andere|verschiedene|diverse|zusätzliche|übrige|allgemeine|persönliche|personenbezogene|notwendige|erforderliche|nötige|relevante|bestimmte|gewisse|und|oder)[rsnm]? ){0,5}(?:Daten|Informationen|Angaben|Details|Auskünfte|Unterlagen|Sonstiges|Diverses|Verschiedenes|Weiteres)(?: (?:über|zu) (?:Sie|Ihnen|die Person))?\.?$/gi,
    },
  ],

  anyRecipient: () => [
    {
      says: /^(?:(?:unsere|andere|sonstige|externe|ausgewählte|vertrauenswürdige|beauftragte|verschiedene|die|alle|weitere) ){0,4}(?:Dritte[rn]?|Drittanbieter|Partner(?:unternehmen)?|Geschäftspartner|Dienstleister|Dienstleistungsunternehmen|Lieferanten|Unternehmen|Stellen|Empfänger|Auftragsverarbeiter|Firmen|Organisationen)(?: und (?:sonstige |andere |weitere )?(?:Partner|Dritte|Dienstleister|Unternehmen)){0,2}\.?$/gi,
    },
  ],

  deciding: () => [{ says: /(?<![\wäöüß])(?:entscheid|änder|aufheb|abweich|ablehn|verwerf|umstoß|überstimm)/gi }],

  demandsReasons: () => [
    {
      says: /(?<![\wäöüß])(?:(?:Gründe|Grund|Begründung|Rechtfertigung) (?:[\wäöüß]+ ){0,2}?(?:nennen|angeben|nachweisen|darlegen|vorlegen|mitteilen|schreiben|belegen)|(?:begründen|rechtfertigen) Sie|mit (?:[\wäöüß]+ )?Begründung|(?:wenn|sofern|falls) Sie (?:(?:einen?|gute[nr]?|triftige[nr]?|wichtige[nr]?|berechtigte[nrs]?) ){1,2}(?:Grund|Gründe|Interesse))(?![\wäöüß])/gi,
      unless: /(?<![\wäöüß])(?:nicht|ohne|kein\w*)(?![\wäöüß])/i,
    },
  ],

  emptyInterest: () => [
    {
      says: /^(?:(?:unsere|die|eigene|unser|ein|das)[nrms]? )?(?:(?:berechtigte|geschäftliche|wirtschaftliche|betriebliche|legitime|überwiegende|und)[nrms]? ?){0,4}Interessen?\.?$/gi,
    },
  ],

  everyTime: () => [
    {
      says: /(?<![\wäöüß])(?:immer|stets|(?:zu|bei|für) (?:jede[rmn]?|alle[nr]?) (?:Anfragen?|Anträge?n?|Ersuchen|Begehren))(?![\wäöüß])/gi,
      unless: /Zweifel/i,
    },
  ],

  givesExamples: () => [{ says: /^(?:wie|etwa|zum Beispiel|z\. ?B\.|beispielsweise)$/gi }],

  highRiskOnly: () => [
    {
      says: /(?<![\wäöüß])(?:(?:hohe[sn]?|hohem|großes|schwerwiegende[sn]?|erhebliche[sn]?|beträchtliche[sn]?) (?:Risiken|Risiko|Gefahr|Vorfälle?|Verletzung(?:en)?)|Risiko (?:[\wäöüß]+ ){0,4}?(?:hoch|erheblich|schwerwiegend|groß))(?![\wäöüß])/gi,
    },
  ],

  keptAsLongAsNeeded: () => [
    {
      says: /(?<![\wäöüß])(?:speicher|bewahr|aufbewahr|gespeichert|aufgehoben|lösch|gelöscht)[\wäöüß]{0,6}[^.;]{0,60}? (?<said>(?:solange|so lange|nur solange|bis|sobald|wenn) [^.;]{0,40}?(?:erforderlich|notwendig|nötig|benötigt|gebraucht)(?: werden| wird| ist| sind)?)(?= ?(?:[,;:.)]|$| und| oder| für| ist| sind))/dgi,
      unless: germanDecided,
    },
  ],

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

  namesNoLaw: () => [
    {
      says: /^(?:(?:die|den|der|alle|geltende[nrs]?|anwendbare[nrs]?|einschlägige[nrs]?|jeweilige[nrs]?|gesetzliche[nrs]?|rechtliche[nrs]?|nationale[nrs]?|und|oder|Gesetze) ){0,6}(?:Gesetze?n?|Recht|Rechtsvorschriften|Vorschriften|Bestimmungen|Regelungen|Vorgaben|Pflichten|Verpflichtungen)\.?$/gi,
    },
  ],

  narrowBreach: () => [
    {
      says: /(?<![\wäöüß])(?:(?:mehr als|über|mindestens) (?:\d[\d.]*|hundert|tausend|zehn|fünfzig) (?:[\wäöüß]+ ){0,2}?(?:Menschen|Personen|Datensätze|Kunden|Kundinnen|Mitglieder|Nutzer|Patienten|Konten|Betroffene)|viele (?:Menschen|Personen|Kunden|Mitglieder|Nutzer|Betroffene))(?![\wäöüß])/gi,
    },
    {
      says: /(?<![\wäöüß])(?:(?:wenn|sofern|soweit|falls) (?:wir|der Vorstand|die Geschäfts[\wäöüß]+|die Leitung) (?:[\wäöüß]+ ){0,4}?für (?:nötig|notwendig|sinnvoll|angemessen|erforderlich|richtig|zweckmäßig) (?:halten|hält)|nach (?:unserem|eigenem|freiem) Ermessen|auf (?:Anfrage|Nachfrage))(?![\wäöüß])/gi,
    },
    {
      says: /(?<![\wäöüß])(?:(?:Schaden|Schäden) (?:[\wäöüß]+ ){0,3}?(?:eingetreten|entstanden|nachgewiesen)|missbraucht (?:wurden|werden|worden sind)|veröffentlicht (?:wurden|werden|worden sind))(?![\wäöüß])/gi,
    },
  ],

  needsDamage: () => [
    {
      says: /(?<![\wäöüß])(?:Schaden|Schäden|schädig\w*|geschädigt|Nachteile?n?|beeinträchtig\w*)(?![\wäöüß])/gi,
      unless: /(?<![\wäöüß])(?:nicht|ohne|kein\w*)(?![\wäöüß])/i,
    },
  ],

  onlyWhenWrong: () => [
    {
      says: /(?<![\wäöüß])(?:falsch\w*|unrichtig\w*|fehlerhaft\w*|unvollständig\w*|veraltet\w*|nicht (?:korrekt|richtig|aktuell)|Fehlern?)(?![\wäöüß])/gi,
    },
  ],

  openEvent: germanOpen,

  openExtension: () => [
    {
      says: /(?<![\wäöüß])(?:(?:sobald|wenn) (?:es )?(?:unsere|die|der|das) (?:Arbeit\w*|Auslastung|Personal\w*|Saison|Zeit) (?:es )?(?:zulässt|erlaubt|vorbei)|sobald (?:wir können|wie möglich|möglich)|so bald wie möglich|(?:wenn|sobald) (?:wir )?Zeit (?:haben|ist)|so lange,? (?:wie )?(?:es|das) dauert)(?![\wäöüß])/gi,
    },
  ],

  openPeriod: germanOpen,

  otherGroundToErase: () => [
    {
      says: /(?<![\wäöüß])(?:nicht mehr|widerruf\w*|widersprech\w*|widersprochen|Widerspruch\w*|unrechtmäßig\w*|Gesetz\w*|rechtlich\w*|Einwilligung\w*|erforderlich|notwendig|Kind\w*)(?![\wäöüß])/gi,
    },
  ],

  ownRule: () => [
    {
      says: /(?<![\wäöüß])(?:unsere[nrs]?|interne[nrs]?|eigene[nrs]?|betriebliche[nrs]?) (?:[\wäöüß-]+ )?(?:Richtlinien?|Satzung|Ordnung(?:en)?|Regeln|Vorgaben|AGB|Verträge?|Geschäftsordnung)(?![\wäöüß])/gi,
    },
  ],

  ownMembership: () => [
    {
      says: /(?<![\wäöüß])(?:Ihre[r]?|die|der|eine[r]?) (?:[\wäöüß]+ )?Mitgliedschaft(?![\wäöüß])/gi,
      unless: /Fitness/i,
    },
  ],

  parentsNamed: () => [
    {
      says: /(?<![\wäöüß])(?:Eltern(?:teil\w{0,2})?|elterlich\w{1,3}|Sorge(?:berechtigt|recht)\w{0,3}|Erziehungsberechtigt\w{1,3}|Vormund\w{0,2}|Mutter|Mütter|Vater|Väter)(?![\wäöüß])/gi,
    },
  ],

  partOfData: () => [
    {
      says: /(?<![\wäöüß])(?:(?:Zusammenfassung|Übersicht|Auszug|Auswahl) (?:der|Ihrer|über|aus) (?:(?:die|den|Ihre|Ihren|wichtigsten|wesentlichen|gespeicherten) ){0,3}(?:Daten|Angaben|Informationen)|nur (?:die )?(?:wichtigsten|wesentlichen) (?:Daten|Angaben|Informationen))(?![\wäöüß])/gi,
      unless: /(?<![\wäöüß])(?:alle[rn]?|ganze\w*|vollständig\w*|Kopien?|auch|außerdem|zusätzlich)(?![\wäöüß])/i,
    },
  ],

  periodTold: () => [
    {
      says: new RegExp(
        `(?<![\\wäöüß])nach ${germanPeriod} (?:[\\wäöüß]+ ){0,2}?(?:gelöscht|vernichtet|anonymisiert|überschrieben|geschwärzt|geschreddert)(?![\\wäöüß])`,
        'dgi',
      ),
      unless: germanSpecial,
    },
    {
      says: new RegExp(
        `(?<![\\wäöüß])(?:löschen|löscht|vernichten|vernichtet|anonymisieren|anonymisiert|überschreiben|überschreibt)(?![\\wäöüß])[^.;:\\d]{0,60}? nach ${germanPeriod}(?= ?(?:[.,;)]|$))`,
        'dgi',
      ),
      unless: germanSpecial,
    },
    {
      says: new RegExp(
        `${germanPeriod} (?:lang )?(?:gespeichert|aufbewahrt|aufgehoben|vorgehalten|behalten)(?![\\wäöüß])`,
        'dgi',
      ),
      unless: germanSpecial,
    },
    {
      says: new RegExp(
        `(?<![\\wäöüß])(?:speichern|bewahren|behalten|heben) [^.;:\\d]{0,60}?${germanPeriod}(?= (?:lang|auf)(?![\\wäöüß])| ?(?:[.,;)]|$))`,
        'dgi',
      ),
      unless: germanSpecial,
    },
  ],

  personLooks: () => [
    {
      says: /(?<![\wäöüß])(?:jede[nrsm]?|alle) [\wäöüß]+ (?:sieht|prüft|liest|entscheidet|bearbeitet|beurteilt|prüfen|sehen|lesen|entscheiden) (?:[\wäöüß]+ ){0,3}?(?:Mensch(?:en)?|Personen?|Mitarbeiter\w{0,5}|Sachbearbeiter\w{0,5}|wir|jemand)(?![\wäöüß])|(?<![\wäöüß])(?:Mensch(?:en)?|Personen?|Mitarbeiter\w{0,5}|Sachbearbeiter\w{0,5}|wir|jemand) (?:sieht|prüft|liest|entscheidet|bearbeitet|beurteilt|prüfen|sehen|lesen|entscheiden) (?:[\wäöüß]+ ){0,2}?(?:jede[nrsm]?|alle)(?![\wäöüß])/gi,
      unless: /(?<![\wäöüß])(?:nicht|nie|kein\w*|Stichprobe\w*|auf Wunsch|auf Antrag|Beschwerde\w*)(?![\wäöüß])/i,
    },
  ],

  protectedArea: () => [
    {
      says: /\b(?:EU|EWR|EFTA|Europäische[nr]? (?:Union|Wirtschaftsraums?)|Vereinigte[ns]? Königreichs?|Großbritannien|Schweiz)\b/gi,
      unless:
        /\b(?:außerhalb|nicht in|Drittl[aä]nd\w{0,4}|Drittstaat\w{0,3}|weltweit|Vereinigten? Staaten|USA?)\b|Übersee/i,
    },
  ],

  requestInOneWay: () => [
    {
      says: /(?<![\wäöüß])(?:(?:nur|ausschließlich) (?:schriftlich|per Post|per Brief|per Einschreiben|mit unserem Formular|auf unserem Formular|persönlich)|(?:muss|müssen) (?:[\wäöüß]+ ){0,4}?schriftlich|bedarf der Schriftform|bedürfen der Schriftform)(?![\wäöüß])/gi,
      unless: /(?<![\wäöüß])(?:nicht|kein\w*)(?![\wäöüß])/i,
    },
  ],

  rightAtDiscretion: () => [
    {
      says: /(?<![\wäöüß])(?:(?:wenn|sofern|soweit|falls) (?:wir|der Vorstand|die Geschäfts[\wäöüß]+|die Leitung|der Verein|das Unternehmen) (?:[\wäöüß]+ ){0,5}?(?:zustimm[\wäöüß]{1,2}|einverstanden|halten|hält|wollen|möchten|genehmig[\wäöüß]{1,3}|Zeit haben|bereit sind)|(?:nach|im) (?:unserem|eigenem|freiem) Ermessen|(?:soweit|sofern|wenn|falls) (?:es|dies|das) (?:für )?uns (?:[\wäöüß]+ ){0,2}?(?:möglich|zumutbar|passt)|aus (?:betrieblichen|organisatorischen|geschäftlichen|wirtschaftlichen) Gründen)(?![\wäöüß])/gi,
      unless:
        /(?<![\wäöüß])(?:offenkundig\w*|zwingend\w*|überwieg\w*|Rechtsanspr\w*|gesetzlich\w*|Gesetz\w*)(?![\wäöüß])/i,
    },
    {
      says: /(?<![\wäöüß])(?:(?:wenn|nachdem|sobald|sofern) Sie (?:[\wäöüß]+ ){0,4}?(?:bezahlt|gezahlt|beglichen|zahlen|begleichen)|gegen (?:Zahlung|Vorkasse)|(?:nur )?(?:einmal|zweimal) (?:im|pro|je) (?:Kalenderjahr|Jahr|Monat))(?![\wäöüß])/gi,
    },
  ],

  rightOnSomeDays: () => [
    {
      says: /(?<![\wäöüß])(?:(?:nur )?(?:einmal|zweimal) (?:im|pro|je) (?:Kalenderjahr|Jahr|Monat|Quartal|Halbjahr)|(?:jeden|jeweils im|nur im) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)|(?:zum|am) (?:Ende (?:des|jedes|eines) (?:Kalenderjahres|Jahres|Monats|Quartals)|Jahresende|Monatsende|Quartalsende))(?![\wäöüß])/gi,
    },
  ],

  serviceSetAside: () => [
    {
      says: /\b(?:nichts?|nie|niemals|kein\w{0,2}|weder|ohne|statt|anstatt|anstelle|im Gegensatz zu|folgen Sie uns|folgt uns|finden Sie uns)\b/gi,
    },
  ],

  toldOfThePast: () => [
    {
      says: /(?<![\wäöüß])(?:frühere[rns]?|ehemalige[rns]?|früher|damals|bis|war|waren|aufgehoben|abgelöst|ersetzt|außer Kraft|alte[rn]? Fassung|a\. ?F\.)(?![\wäöüß])/gi,
    },
  ],

  tradingName: () => [
    {
      says: /(?<![\wäöüß])(?:Handels|Geschäfts|Marken|Laden|Produkt)name\w{0,2}(?![\wäöüß])|(?<![\wäöüß])(?:eine|unsere|die|nur) Marke(?![\wäöüß])/gi,
      unless: germanPerson,
    },
    {
      says: /(?<![\wäöüß])(?:Name|Schild|Aufschrift|Schriftzug)n? (?:(?:auf|über|an|von|vor) )?(?:(?:der|den|dem|unserer?n?|unserem|unseres|des|allen) ){1,2}(?:Läden|Ladens?|Geschäfte?n?s?|Türe?n?|Website|Webseite|App|Filialen?|Produkte?n?|Shops?|Lieferwagens?|Plattform)(?![\wäöüß])/gi,
      unless: germanPerson,
    },
    {
      says: /(?<![\wäöüß])unter (?:diesem|dem) Namen? (?:[\wäöüß]+ ){0,3}?(?:auftreten|handeln|verkaufen|firmieren|treten|bekannt)(?![\wäöüß])|(?<![\wäöüß])(?:treten|handeln|verkaufen|firmieren) (?:[\wäöüß]+ ){0,3}?unter (?:diesem|dem) Namen(?![\wäöüß])/gi,
      unless: germanPerson,
    },
  ],

  soundsLikeBelief: () => [
    {
      says: /(?<![\wäöüß])(?:Religion(?!sunterricht|slehre)[\wäöüß]{0,14}|religiöse[\wäöüß]{0,2}|Konfession[\wäöüß]{0,6}|Kirchensteuer[\wäöüß]{0,10}|Kirchenzugehörigkeit|Glaube(?:ns[\wäöüß]{0,14})?|Weltanschauung(?:en)?)(?![\wäöüß])/gi,
    },
  ],

  soundsLikeBiometry: () => [
    {
      says: /(?<![\wäöüß])(?:biometr[\wäöüß]{0,8}|Fingerabdr[uü]ck[\wäöüß]{0,4}|Gesichtserkennung|Iris-?Scans?)(?![\wäöüß])/gi,
      unless: /Browser|Gerät/i,
    },
  ],

  soundsLikeCrime: () => [
    {
      says: /(?<![\wäöüß])(?:Vorstrafen?|Führungszeugnis(?:se[s]?)?|Strafregister[\wäöüß]{0,8}|Straftat(?:en)?|Verurteilung(?:en)?|Bundeszentralregister[\wäöüß]{0,8})(?![\wäöüß])/gi,
    },
  ],

  soundsLikeGenes: () => [
    {
      says: /(?<![\wäöüß])(?:genetische?[\wäöüß]{0,2}|Genom[\wäöüß]{0,8}|DNA(?:-[\wäöüß]{1,12})?|DNS-Probe|Erbkrankheit(?:en)?)(?![\wäöüß])/gi,
      unless: /Algorithm/i,
    },
  ],

  soundsLikeHealth: () => [
    {
      says: /(?<![\wäöüß])(?:(?:Gesundheit(?!szeugnis des Hundes)[\wäöüß]{0,14}|gesundheitliche[\wäöüß]{0,2})|Diagnosen?|Blutgruppen?|Impf[\wäöüß]{1,14}|Krankheit[\wäöüß]{0,10}|Krankmeldung(?:en)?|Krankengeschichte|Krankschreibung(?:en)?|Arbeitsunfähigkeit[\wäöüß]{0,16}|Behinderung(?:en)?|Schwerbehinder[\wäöüß]{1,14}|Allergien?|Unverträglichkeit(?:en)?|schwanger[\wäöüß]{0,6}|Mutterschutz|Medikamente?n?|Medikation|Arztbriefe?|Attest[e]?|Patientenakten?|Symptome?|Therapien?|Pflegegrad|psychische? [\wäöüß]{1,20})(?![\wäöüß])/gi,
      unless: /(?:Arbeits- und Gesundheitsschutz|Gesundheitsschutz|Gesundheitstag|Fehlerdiagnose|Systemgesundheit)/i,
    },
  ],

  soundsLikeOrigin: () => [
    {
      says: /(?<![\wäöüß])(?:ethnische[\wäöüß]{0,2}(?: Herkunft)?|Ethnie|Hautfarbe|Migrationshintergrund|rassische[\wäöüß]{0,2})(?![\wäöüß])/gi,
    },
  ],

  soundsLikePolitics: () => [
    {
      says: /(?<![\wäöüß])(?:politische[nrs]? (?!Bildung|Geschichte|Wissenschaft)[\wäöüß]+|Partei(?:mitgliedschaft|zugehörigkeit|buch)(?:en)?|Wahlabsicht(?:en)?)(?![\wäöüß])/gi,
    },
    {
      says: /(?<![\wäöüß])Partei(?:en)?,? (?:(?:die|der|denen|welche) )?(?:Sie|sie|Menschen|Leute|jemand|Besucher\w{0,5}|Nutzer\w{0,5}|Leser\w{0,5}) (?:[\wäöüß]+ ){0,3}?(?:unterstütz\w{1,3}|wähl\w{1,3}|gewählt|bevorzug\w{1,3}|nahe\w{0,6})(?![\wäöüß])|(?<![\wäöüß])welche Partei (?:Sie|sie|Menschen|Leute|jemand|Besucher\w{0,5}|Nutzer\w{0,5}|Leser\w{0,5}) (?:[\wäöüß]+ ){0,3}?(?:unterstütz\w{1,3}|wähl\w{1,3})/gi,
    },
  ],

  soundsLikeSex: () => [
    { says: /(?<![\wäöüß])(?:sexuelle[nrs]?|Sexualleben|Sexualität|homosexuell[\wäöüß]{0,3})(?![\wäöüß])/gi },
  ],

  soundsLikeUnion: () => [{ says: /(?<![\wäöüß])(?:Gewerkschaft[\wäöüß]{0,14}|Streikteilnahmen?)(?![\wäöüß])/gi }],
} satisfies Readonly<Partial<Record<Topic, () => Phrases>>>
