import { vendor } from '../catalogue/catalogue.js'
import { usualRecipient } from '../catalogue/usual-recipients.js'
import { child } from '../source/pointer.js'
import { labelOf } from './fields/registered.js'
import { idsIn, ourId, type Standing, textAt } from './standing.js'

/** The recipients that stand by name in words about a purpose: “Talk in our WhatsApp groups” names WhatsApp. */
export function namedInWords(words: string, standing: Standing): readonly string[] {
  const us = textAt(standing, child('/controllers', ourId(standing), 'name')) ?? ''
  return idsIn(standing, 'recipients').filter((id) =>
    // A name that is a part of our own stands for us.
    namesOf(id, standing).some((name) => stands(name, words) && !stands(name, us)),
  )
}

function namesOf(id: string, standing: Standing): readonly string[] {
  const row = vendor(textAt(standing, child('/recipients', id, 'vendor')) ?? '')
  const label = labelOf('recipients', id, standing)
  // What stands behind a comma or in brackets tells who that is.
  const short = label.replace(/\s*[,(].*$/, '').replace(/^(?:the|our|an?) /i, '')
  const [first = ''] = short.split(' ')
  const isName = /^\p{Lu}.*\p{Lu}/u.test(first)
  const kind = usualRecipient(id)?.begins.label.replace(/^(?:the|our) /, '') ?? []
  return [short, isName ? first : [], row?.short ?? [], row?.aliases ?? [], kind]
    .flat()
    .filter((name) => name.length > 3)
}

/** Whether a name stands in words, and not as a part of a longer one. */
function stands(name: string, words: string): boolean {
  const [all, sought] = [words.toLowerCase(), name.toLowerCase()]
  const at = all.indexOf(sought)
  return at !== -1 && !/\p{Letter}/u.test(`${all[at - 1] ?? ''}${all[at + sought.length] ?? ''}`)
}
