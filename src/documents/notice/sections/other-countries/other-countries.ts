import { isRecord } from '../../../../facts/record.js'
import { homesOf, transfersIn } from '../../../../facts/scope/transfers-told.js'
import { reliances } from '../../../../facts/transfers.js'
import type { TransferTerms } from '../../../../model/types.js'
import { isNone, some, unique } from '../../../../model/value.js'
import { aside, bullets, clause, type Piece, values } from '../../../clauses/blocks.js'
import { mention } from '../../../clauses/mention.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { once } from '../../../words/once.js'
import { alsoAt, placed } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { contactRows } from '../../contact-rows.js'
import { noTransfers } from '../../no-transfers.js'
import { asked, both, together } from '../../provisions.js'
import { whoReceives } from '../who-receives/who-receives.js'
import { countriesTable } from './countries-table.js'
import { countryRows, isToldApart, limitedAbroad } from './country-rows.js'
import { adequacyIn } from './protection-words.js'

/** Data that leave the area of a regime, and what protects them there: Articles 13(1)(f) and 14(1)(f). */
export const otherCountries: SectionPlan = {
  id: 'other-countries',
  heading: () => 'transfers.heading',
  clauses: (scene) => [
    ...clause(scene, 'transfers.table', cites, ...countriesTable(scene)),
    ...whereLimits(scene),
    ...terms(scene),
    ...(isRecord(scene.model) ? atHome(scene) : decisions(scene)),
    ...none(scene),
  ],
}

/** Leads to who receives data in which cases, where the table says no more than that it is in some. */
function whereLimits(scene: Scene): readonly Clause[] {
  const limited = limitedAbroad(scene)
  if (limited.length === 0) return []
  const section = mention(whoReceives.id, scene.say(whoReceives.heading(scene), {}))
  return clause(scene, 'transfers.limits', cites, placed(scene.say('limits-elsewhere', { section }), limited))
}

const adequacy: Cites = { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] }
const cites: Cites = together(asked.transfers, adequacy, both('46', '49'))

/** Where a law counts the country of those who give the notice as another one, and lets data go there. */
function atHome(scene: Scene): readonly Clause[] {
  if (scene.model.regimes === undefined) return []
  return scene.regimes.flatMap((regime) => {
    const home = transfersIn(scene, regime).filter((it) => isToldApart(scene, it))
    const [first] = home
    if (!first) return []
    const places = unique([...home.map(({ place }) => place.at), ...homesOf(scene)])
    const country = alsoAt(scene.country(first.country, first.place.at), places)
    const words = scene.sentences([
      scene.say(`transfers.home.${regime}`, { country }),
      ...adequacyIn(scene, regime, first),
    ])
    return clause(
      scene,
      `transfers.home.${regime}`,
      { [regime]: together(asked.transfers, adequacy)[regime] ?? [] },
      words,
    )
  })
}

/** What the law has decided on the countries of a transcribed text, set apart from what the text says. */
function decisions(scene: Scene): readonly Clause[] {
  const told = scene.regimes.flatMap((regime) =>
    transfersIn(scene, regime).flatMap((transfer) =>
      adequacyIn(scene, regime, transfer).map((value) =>
        scene.say('labelled', { label: scene.country(transfer.country, transfer.place.at), value }),
      ),
    ),
  )
  if (told.length === 0 || !scene.draft) return []
  return clause(scene, 'transfers.law', cites, aside(scene.say('aside.law', {}), [bullets(once(told))]))
}

/** What is said once for all of these countries; a published text says it whether it names any or not. */
function terms(scene: Scene): readonly Clause[] {
  const stated = some(scene.model.transfers)
  if (!stated || (isRecord(scene.model) && countryRows(scene).length === 0)) return []
  return clause(
    scene,
    'transfers.terms',
    asked.transfers,
    ...(isCopyHere(scene) ? copies(scene, stated) : []),
    ...notesOf(scene, stated.notes),
  )
}

const copies = (scene: Scene, { copies: how, copiesFrom }: TransferTerms): readonly Piece[] => [
  how && scene.say('transfers.copy', { how: scene.text(how) }),
  values([contactRows(scene, copiesFrom, asked.transfers)]),
]

/** Whether something that people can ask a copy of protects data of these readers; where none does in any notice, whoever offers copies knows of what. */
function isCopyHere(scene: Scene): boolean {
  const { model, law, regimes } = scene
  const papers = regimes.flatMap((regime) => reliances(model, law, regime)).filter(({ row }) => row?.copy === true)
  const here = new Set(regimes.flatMap((regime) => transfersIn(scene, regime)).flatMap((it) => it.mechanisms))
  return papers.length === 0 || papers.some((it) => it.transfer.recipient === undefined || here.has(it.mechanism))
}

/** A declared none, with its reason. */
function none(scene: Scene): readonly Clause[] {
  const { transfers } = scene.model
  const told = noTransfers(scene)
  if (!isNone(transfers) || told.length === 0) return []
  return clause(scene, 'transfers.none', asked.transfers, ...told)
}
