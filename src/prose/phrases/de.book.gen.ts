// Made by `npm run generate` from the patterns of this language: change them there.
import { phrases } from './de.js'
import type { NeedsByTopic } from './phrase.js'
import { boundBook } from './phrase-book.js'

/** The phrases of this language, with what they cannot do without. */
export const book = () => boundBook(phrases, needs())

/** For each pattern of a topic, what it cannot match without. */
const needs = (): NeedsByTopic => JSON.parse('{' + topics.join(',') + '}')

const topics = [
  "\"anyData\":[[[\"daten\",\"informationen\",\"angaben\",\"details\",\"auskünfte\",\"unterlagen\",\"sonstiges\",\"diverses\",\"verschiedenes\",\"weiteres\"]]]",
  "\"anyRecipient\":[[[\"dritte\",\"drittanbieter\",\"partner\",\"geschäftspartner\",\"dienstleister\",\"dienstleistungsunternehmen\",\"lieferanten\",\"unternehmen\",\"stellen\",\"empfänger\",\"auftragsverarbeiter\",\"firmen\",\"organisationen\"]]]",
  "\"deciding\":[[[\"entscheid\",\"änder\",\"aufheb\",\"abweich\",\"ablehn\",\"verwerf\",\"umstoß\",\"überstimm\"]]]",
  "\"demandsReasons\":[[[\"gründe\",\"grund\",\"begründung\",\"rechtfertigung\",\"begründen\",\"rechtfertigen\",\" sie \"]]]",
  "\"emptyInterest\":[[[\"interesse\"]]]",
  "\"everyTime\":[[[\"immer\",\"stets\",\"anfrage\",\"anträg\",\"ersuchen\",\"begehren\"]]]",
  "\"givesExamples\":[[[\"wie\",\"etwa\",\"zum beispiel\",\"z.\",\"beispielsweise\"]]]",
  "\"highRiskOnly\":[[[\"risiken\",\"risiko\",\"gefahr\",\"vorfäll\",\"verletzung\",\"risiko \"]]]",
  "\"keptAsLongAsNeeded\":[[[\"erforderlich\",\"notwendig\",\"nötig\",\"benötigt\",\"gebraucht\"]]]",
  "\"keptForEver\":[[[\"unbegrenzt\",\"unbefristet\",\"dauerhaft\",\"permanent\",\"für immer\",\"auf unbestimmte zeit\",\"begrenzung\"]]]",
  "\"leftover\":[[[\"firma\",\"unternehmen\",\"verein\",\"ihr\",\"name\",\"datum\",\"adresse\",\"telefon\",\"webseite\",\"website\",\"link\"]],[[\"noch \",\"ergänzt\",\"nachgereicht\",\"folgt \"]],[[\"platzhalter\",\"muster\",\" mustermann\",\"text einfügen\"]]]",
  "\"leftoverName\":[[[\"firma\",\"unternehmen\",\"verein\",\"organisation\",\"firmen\",\"vereins\",\"unternehmens\",\"muster\"]]]",
  "\"namesNoLaw\":[[[\"gesetz\",\"recht\",\"rechtsvorschriften\",\"vorschriften\",\"bestimmungen\",\"regelungen\",\"vorgaben\",\"pflichten\",\"verpflichtungen\"]]]",
  "\"narrowBreach\":[[[\"menschen\",\"personen\",\"datensätze\",\"kunden\",\"kundinnen\",\"mitglieder\",\"nutzer\",\"patienten\",\"konten\",\"betroffene\",\"viele \"]],[[\"für \",\" ermessen\",\"anfrage\",\"nachfrage\"]],[[\"eingetreten\",\"entstanden\",\"nachgewiesen\",\"missbraucht \",\"veröffentlicht \"]]]",
  "\"needsDamage\":[[[\"schaden\",\"schäden\",\"schädig\",\"geschädigt\",\"nachteil\",\"beeinträchtig\"]]]",
  "\"onlyWhenWrong\":[[[\"falsch\",\"unrichtig\",\"fehlerhaft\",\"unvollständig\",\"veraltet\",\"korrekt\",\"richtig\",\"aktuell\",\"fehler\"]]]",
  "\"openEvent\":[[[\"erforderlich\",\"notwendig\",\"nötig\",\"benötigt\",\"gebraucht\",\"zulässig\",\"sinnvoll\"]],[[\"nicht mehr \",\"erfüllt\",\"erreicht\",\"entfällt\",\"entfallen\",\"weggefallen\",\"wegfällt\",\" des zwecks\",\"je nach \",\"sinnvoll\",\"nötig\",\"nützlich\",\"erforderlich\",\"ermessen\",\"angemessene\",\"im einzelfall\",\"bei bedarf\"]],[[\"gesetzliche\",\"rechtliche\",\"betriebliche\",\"regulatorische\",\"unterschiedlich\",\"verschieden\",\"variiert\",\"unbekannt\",\"offen\"]]]",
  "\"openExtension\":[[[\"zulässt\",\"erlaubt\",\"vorbei\",\"sobald \",\"so bald wie möglich\",\"zeit \",\"so lange\"]]]",
  "\"openPeriod\":[[[\"erforderlich\",\"notwendig\",\"nötig\",\"benötigt\",\"gebraucht\",\"zulässig\",\"sinnvoll\"]],[[\"nicht mehr \",\"erfüllt\",\"erreicht\",\"entfällt\",\"entfallen\",\"weggefallen\",\"wegfällt\",\" des zwecks\",\"je nach \",\"sinnvoll\",\"nötig\",\"nützlich\",\"erforderlich\",\"ermessen\",\"angemessene\",\"im einzelfall\",\"bei bedarf\"]],[[\"gesetzliche\",\"rechtliche\",\"betriebliche\",\"regulatorische\",\"unterschiedlich\",\"verschieden\",\"variiert\",\"unbekannt\",\"offen\"]]]",
  "\"otherGroundToErase\":[[[\"nicht mehr\",\"widerruf\",\"widersprech\",\"widersprochen\",\"widerspruch\",\"unrechtmäßig\",\"gesetz\",\"rechtlich\",\"einwilligung\",\"erforderlich\",\"notwendig\",\"kind\"]]]",
  "\"ownMembership\":[[[\"mitgliedschaft\"]]]",
  "\"ownRule\":[[[\"unsere\",\"interne\",\"eigene\",\"betriebliche\"]]]",
  "\"parentsNamed\":[[[\"eltern\",\"elterlich\",\"sorge\",\"erziehungsberechtigt\",\"vormund\",\"mutter\",\"mütter\",\"vater\",\"väter\"]]]",
  "\"partOfData\":[[[\"zusammenfassung\",\"übersicht\",\"auszug\",\"auswahl\",\"wichtigsten\",\"wesentlichen\"]]]",
  "\"periodTold\":[[[\"gelöscht\",\"vernichtet\",\"anonymisiert\",\"überschrieben\",\"geschwärzt\",\"geschreddert\"]],[[\" nach \"]],[[\"gespeichert\",\"aufbewahrt\",\"aufgehoben\",\"vorgehalten\",\"behalten\"]],[[\"speichern\",\"bewahren\",\"behalten\",\"heben\"]]]",
  "\"personLooks\":[[[\"jede\",\"alle\"]]]",
  "\"protectedArea\":[[[\"eu\",\"ewr\",\"efta\",\"europäische\",\" königreich\",\"großbritannien\",\"schweiz\"]]]",
  "\"requestInOneWay\":[[[\"schriftlich\",\"per post\",\"per brief\",\"per einschreiben\",\"mit unserem formular\",\"auf unserem formular\",\"persönlich\",\"bedarf der schriftform\",\"bedürfen der schriftform\"]]]",
  "\"rightAtDiscretion\":[[[\"wenn\",\"sofern\",\"soweit\",\"falls\",\" ermessen\",\"möglich\",\"zumutbar\",\"passt\",\"betrieblichen\",\"organisatorischen\",\"geschäftlichen\",\"wirtschaftlichen\"]],[[\" sie \",\"zahlung\",\"vorkasse\",\"einmal\",\"zweimal\"]]]",
  "\"rightOnSomeDays\":[[[\"einmal\",\"zweimal\",\"jeden\",\"jeweils im\",\"nur im\",\"kalenderjahres\",\"jahres\",\"monats\",\"quartals\",\"jahresende\",\"monatsende\",\"quartalsende\"]]]",
  "\"serviceSetAside\":[[[\"nicht\",\"nie\",\"niemals\",\"kein\",\"weder\",\"ohne\",\"statt\",\"anstatt\",\"anstelle\",\"im gegensatz zu\",\"folgen sie uns\",\"folgt uns\",\"finden sie uns\"]]]",
  "\"soundsLikeBelief\":[[[\"religion\",\"religiöse\",\"konfession\",\"kirchensteuer\",\"kirchenzugehörigkeit\",\"glaube\",\"weltanschauung\"]]]",
  "\"soundsLikeBiometry\":[[[\"biometr\",\"fingerabdr\",\"gesichtserkennung\",\"iris\"]]]",
  "\"soundsLikeCrime\":[[[\"vorstrafe\",\"führungszeugnis\",\"strafregister\",\"straftat\",\"verurteilung\",\"bundeszentralregister\"]]]",
  "\"soundsLikeGenes\":[[[\"genetisch\",\"genom\",\"dna\",\"dns-probe\",\"erbkrankheit\"]]]",
  "\"soundsLikeHealth\":[[[\"gesundheit\",\"gesundheitliche\",\"diagnose\",\"blutgruppe\",\"impf\",\"krankheit\",\"krankmeldung\",\"krankengeschichte\",\"krankschreibung\",\"arbeitsunfähigkeit\",\"behinderung\",\"schwerbehinder\",\"allergie\",\"unverträglichkeit\",\"schwanger\",\"mutterschutz\",\"medikament\",\"medikation\",\"arztbrief\",\"attest\",\"patientenakte\",\"symptom\",\"therapie\",\"pflegegrad\",\"psychisch\"]]]",
  "\"soundsLikeOrigin\":[[[\"ethnische\",\"ethnie\",\"hautfarbe\",\"migrationshintergrund\",\"rassische\"]]]",
  "\"soundsLikePolitics\":[[[\"politische\",\"partei\",\"wahlabsicht\"]],[[\"partei\",\"welche partei \"]]]",
  "\"soundsLikeSex\":[[[\"sexuelle\",\"sexualleben\",\"sexualität\",\"homosexuell\"]]]",
  "\"soundsLikeUnion\":[[[\"gewerkschaft\",\"streikteilnahme\"]]]",
  "\"toldOfThePast\":[[[\"frühere\",\"ehemalige\",\"früher\",\"damals\",\"bis\",\"war\",\"waren\",\"aufgehoben\",\"abgelöst\",\"ersetzt\",\"außer kraft\",\" fassung\",\"a.\"]]]",
  "\"tradingName\":[[[\"handels\",\"geschäfts\",\"marken\",\"laden\",\"produkt\",\" marke\"]],[[\"name\",\"schild\",\"aufschrift\",\"schriftzug\"]],[[\"unter \"]]]",
]
