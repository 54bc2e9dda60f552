// Made by `npm run generate` from the patterns of each language: change them there.
import { lazy } from '../../law/lazy.js'
import type { Needs } from './phrase.js'

type ByTopic = Readonly<Record<string, readonly Needs[]>>

const read = (...topics: readonly string[]) => lazy((): ByTopic => JSON.parse('{' + topics.join(',') + '}'))

/** For each language, and each pattern of a topic, what it cannot match without. */
export const needs: Readonly<Record<string, () => ByTopic>> = {
  en: read(
    "\"absoluteSecurity\":[[[\"secure\",\"safe\",\"anonymous\",\"protected\"],[\"100\",\"completely\",\"fully\",\"totally\",\"absolutely\",\"perfectly\",\"entirely\"]],[[\"guarantee\"],[\"secur\",\"safe\"]],[[\"grade\"],[\"military\",\"bank\"]],[[\"not capable of being \",\"cannot\",\"can never\",\"can not\"]],[[\"impossible\",\"no way\"],[\"hack\",\"breach\",\"steal\",\"access\"]]]",
    "\"act1998\":[[[\"data protection act\",\"dpa 1998\"]]]",
    "\"anonymousIdentifier\":[[[\"anonym\"],[\"ous\",\"ed\"]]]",
    "\"calledAnonymous\":[[[\"anonym\"],[\"ous\",\"ously\",\"ed\"]]]",
    "\"checkBack\":[[[\"check\",\"review\",\"visit\",\"consult\",\"revisit\"],[\"regular\",\"periodic\",\"from time to time\",\"frequently\",\"often\",\"update\",\"change\"]],[[\"check back\"],[\"regularly\",\"periodically\",\"from time to time\",\"frequently\",\"often\"]],[[\" posted \"],[\"changes\",\"updates\",\"amendments\"]],[[\"without \"],[\"notice\"]],[[\" the right to \"],[\"reserve\"]]]",
    "\"childAge\":[[[\"under\",\"below\",\"younger than\"]],[[\"years \",\"over\",\"older\",\"above\"],[\"at least\",\"over\",\"age\"]]]",
    "\"claimAdultsOnly\":[[[\"adults only\",\" adults\",\"for adults only\"]],[[\"children\",\"minors\",\"anyone\",\"people\",\"persons\",\"individuals\"],[\"not \"]],[[\"children\",\"minors\",\"anyone\",\"people\",\"persons\",\"individuals\"],[\"data\",\"information\",\"details\"]]]",
    "\"claimAggregateOnly\":[[[\"aggregate\"],[\" only \"]],[[\" only in \"],[\"aggregate\",\"summary\",\"statistical\"]],[[\"aggregate\"],[\" only \"]]]",
    "\"claimAnonymousOnly\":[[[\"anonym\"],[\"data\",\"information\"]],[[\"anonym\"],[\" only\"]],[[\"anonym\"],[\"data\",\"information\"]]]",
    "\"claimExceptsLaw\":[[[\"except\",\"unless\",\"other than\",\"apart from\",\"save \",\"with the exception\"],[\"law\",\"laws\",\"legal\",\"legally\",\"court\",\"courts\",\"statut\"]]]",
    "\"claimNoAutomatedDecisions\":[[[\"automated \"],[\"decision\"]],[[\"automated \"],[\"decision\"]],[[\"no decision\"],[\"automated means\",\"machine\",\"computer\",\"algorithm\",\"machines\",\"computers\",\"algorithms\"]]]",
    "\"claimNoCookies\":[[[\"cookies\"],[\" never\",\" not\",\" don\",\" doesn\"]],[[\" no cookies\"],[\"use\",\"set\",\"place\",\"store\"]],[[\"no cookies \"],[\"used\",\"set\",\"placed\",\"stored\"]]]",
    "\"claimNoLongerThanNecessary\":[[[\" longer than \"],[\"necessary\",\"needed\",\"required\",\"need\"]],[[\" long as \"],[\"only \"]]]",
    "\"claimNoProfiling\":[[[\"profiling\",\"profile \",\"profile\"],[\" never\",\" not\",\" don\",\" won\",\" cannot\",\" neither\"]],[[\"profiling\"],[\"no\",\"without\"]]]",
    "\"claimNoSale\":[[[\"sell\",\"rent\",\"trade\",\"lease\"],[\" never\",\" not\",\" don\",\" won\",\" cannot\",\" neither\"]],[[\" never\",\" not\"],[\"sold\",\"rented\",\"traded\"]]]",
    "\"claimNoSensitiveData\":[[[\"sensitive\",\"special\"],[\"data\",\"information\"]],[[\"sensitive\",\"special\"],[\"data\",\"information\"]]]",
    "\"claimNoSharing\":[[[\" never\",\" not\",\" don\",\" won\",\" cannot\",\" neither\"],[\"share\",\"disclose\",\"reveal\",\"release\",\"divulge\",\"pass\",\"give\"]],[[\" never\",\" not\"],[\"shared\",\"disclosed\",\"revealed\",\"released\",\"divulged\",\"passed\",\"given\"]],[[\"data\",\"information\"],[\"shared\",\"disclosed\",\"revealed\",\"released\",\"divulged\",\"passed\",\"given\"]],[[\"no one\",\"nobody\",\"one else\",\"nobody else\"],[\"share\",\"disclose\",\"reveal\",\"release\",\"divulge\",\"pass\",\"give\"]]]",
    "\"claimNoTracking\":[[[\"track\",\"follow\",\"trace\"],[\" never\",\" not\",\" don\",\" won\",\" cannot\",\" neither\"]],[[\" track\"],[\"site \"]],[[\"no tracking\"]]]",
    "\"claimNoTransfers\":[[[\"data\",\"information\",\"details\"],[\"stay\",\"remain\",\"held\",\"kept\",\"processed\",\"never leave\"]],[[\"transfer\",\"send\",\"move\",\"export\"],[\" never\",\" not\",\" don\",\" won\",\" cannot\",\" neither\"]],[[\" never\",\" not\"],[\"data\",\"information\",\"details\"]]]",
    "\"claimOnlyWithConsent\":[[[\" without \"],[\"consent\",\"permission\",\"agreement\",\"approval\",\"say-so\"]],[[\" unless \"],[\"consent\",\"permission\",\"agreement\",\"approval\",\"say-so\"]],[[\" only with \"],[\"consent\",\"permission\",\"agreement\",\"approval\",\"say-so\"]],[[\" only \"],[\" with \"]],[[\" without \"],[\"consent\",\"permission\",\"agreement\",\"approval\",\"say-so\"]]]",
    "\"directive1995\":[[[\"95/46\"]]]",
    "\"formerUkRegulator\":[[[\"information commissioner\"]]]",
    "\"hedge\":[[[\"may\",\"might\"],[\"we\",\"our\",\"information\",\"data\",\"details\",\"cookies\",\"staff\",\"software\"]],[[\"include\",\"contain\",\"involve\"],[\"may\",\"might\"]],[[\"may\",\"might\"],[\"retain\",\"share\",\"disclose\",\"collect\",\"process\",\"store\",\"keep\",\"transfer\",\"publish\",\"monitor\",\"record\",\"sell\"]],[[\"be \"],[\"may\",\"might\"]],[[\"sometimes\",\"often\",\"occasionally\",\"usually\",\"normally\",\"typically\",\"generally\",\"possibly\"],[\"we\",\"our\",\"this\",\"it\",\"which\",\"data\",\"information\",\"staff\"]],[[\"sometimes\",\"occasionally\",\"on occasion\",\"usually\",\"normally\",\"typically\",\"generally\"]],[[\"from time to time\",\"cases\",\"circumstances\",\"situations\",\"where appropriate\"]],[[\"circumstances \"],[\"where\",\"in which\"]]]",
    "\"jargon\":[[[\"hereinafter\",\"herein\",\"hereby\",\"hereto\",\"hereunder\",\"aforementioned\",\"aforesaid\",\"notwithstanding\",\"thereof\",\"thereto\",\"therein\",\"whereby\",\"inter alia\",\"mutatis mutandis\",\"pursuant to\",\"in respect of\",\"as the case may be\",\"subject to applicable law\",\"duly authorised\"]],[[\"data controller\",\"data processor\",\"data subject\",\"processing operations\"]],[[\"shall\"]],[[\"legitimate interest\"],[\"pursued\",\"of the controller\"]]]",
    "\"misnamedRegulation\":[[[\"general data protection regulations\"]]]",
    "\"oldClauses\":[[[\"2010/87\",\"2001/497\",\"2004/915\"]]]",
    "\"openList\":[[[\" but not limited to\"],[\"including\"]],[[\"etc\",\"and so \",\"et cetera\"]],[[\"others\",\"other things\"],[\"among\",\"amongst\"]],[[\"exhaustive\"],[\"not \"]],[[\"or similar \"],[\"data\",\"information\",\"details\",\"purposes\",\"organi\",\"companies\"]],[[\"other \"],[\"and\",\"or\"]]]",
    "\"openPurpose\":[[[\" purpose\"],[\"not mentioned\",\"compatible\",\"have asked\",\"may have\",\"consider\",\"see fit\"]],[[\" that we need to use it for another \"],[\"unless we \"]],[[\"purpose\"],[\"for \"]],[[\"other\",\"miscellaneous\",\"various\",\"general\"]]]",
    "\"passive\":[[[\"is\",\"are\",\"was\",\"were\",\"be\",\"been\",\"being\"],[\"ed\",\"held\",\"sent\",\"given\",\"made\",\"kept\",\"taken\",\"shown\",\"used\",\"done\",\"sold\",\"told\",\"lost\",\"written\",\"paid\",\"chosen\",\"brought\",\"found\"]]]",
    "\"pecrRegulation6\":[[[\"regulation 6(\",\"pecr\"]]]",
    "\"privacyShield\":[[[\"privacy shield\",\"safe harbo\"]]]",
    "\"profilingDescribed\":[[[\"based on \"],[\"history\",\"histories\",\"behavio\",\"habits\",\"patterns\"]],[[\"behavio\",\"segment\",\" scor\",\"score\",\"profile\"]]]",
    "\"publication\":[[[\"site\",\"page\",\"social media\",\"facebook page\",\"prospectus\",\"directory\",\"newsletter\",\"magazine\",\"forum\"],[\"publish\",\"post\",\"display\",\"put\",\"show\",\"appear\",\"place\"]],[[\"publication of \"],[\"photographs\",\"photos\",\"pictures\",\"names\",\"results\",\"images\",\"profiles\"]],[[\"public \",\"director\",\"discussion\",\"message\",\"attendee\",\"delegate\",\"participant\"]],[[\"the public\",\"everyone\",\"everybody\",\"anyone\",\"others\",\"all members\",\"other \"],[\"visible\",\"available\",\"accessible\",\"shown\",\"displayed\"]],[[\" see \"],[\"attendees\",\"members\",\"users\",\"visitors\"]]]",
    "\"saleOfData\":[[[\"data\",\"addresses\",\"details\",\"list\",\"information\"],[\"sell\",\"selling\",\"rent\",\"renting\",\"trade\",\"trading\"]],[[\"data\",\"addresses\",\"details\",\"list\",\"information\"],[\"buy\",\"purchase\",\"rent\",\" for\"]],[[\" broker\"],[\"data\",\"address\",\"list\"]]]",
    "\"swissAct1992\":[[[\"of 19 june 1992\",\"fadp 1992\"]]]",
    "\"ukArticle22\":[[[\"uk gdpr\"]]]",
    "\"ukArticle44\":[[[\"uk gdpr\"]]]",
    "\"ukArticle45\":[[[\"uk gdpr\"]]]",
    "\"ukArticle6\":[[[\"uk gdpr\"]]]",
    "\"ukArticle77\":[[[\"uk gdpr\"]]]",
    "\"ukSection14\":[[[\"data protection act 2018\",\"2018 act\",\"dpa 2018\"]]]",
    "\"ukSection17\":[[[\"data protection act 2018\",\"2018 act\",\"dpa 2018\"]]]",
    "\"vaguePurpose\":[[[\"develop\"],[\"service\",\"product\"]],[[\" purposes\"],[\"research\",\"business\",\"security\",\"administrative\",\"operational\",\"record management\"]],[[\"personali\"],[\"service\",\"offer\",\"content\",\"experience\"]],[[\"experience\",\"service\"],[\"improv\",\"enhanc\"]],[[\"interest\",\"of interest\",\"interesting\",\"relevant\"],[\"feel\",\"think\",\"believe\"]],[[\"quality assurance\"]]]",
  ),
}
