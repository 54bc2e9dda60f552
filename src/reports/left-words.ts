import type { WhatIsLeft } from '../checking/what-is-left.js'

/** What is left before a declaration can be published, in the same words wherever it is told. */
export function leftWords({ toFindOut, asked, people, fromPeople, wrong }: WhatIsLeft): string {
  const some = fromPeople < toFindOut ? `${fromPeople} of them ` : ''
  const from = people === 0 ? '' : `, ${some}from ${people === 1 ? '1 person' : `${people} people`}`
  const needed = asked === 0 ? '' : `; the law asks for ${asked} of them`
  const open = toFindOut === 0 ? 'Nothing is to find out.' : `${toFindOut} to find out${from}${needed}.`
  return wrong === 0 ? open : `${open} ${wrongWords(wrong, toFindOut > 0)}`
}

/** Errors that no open fact stands for, by their places: something that was said has to change. */
const wrongWords = (wrong: number, isBeside: boolean): string => {
  const errors = wrong === 1 ? '1 error stops' : `errors at ${wrong} places stop`
  const said = `${errors} a final notice.`
  return isBeside ? `Beside these, ${said}` : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`
}

/** The counts of several declarations together; undefined where none of them has anything open. */
export function leftTogether(all: readonly (WhatIsLeft | undefined)[]): WhatIsLeft | undefined {
  const known = all.filter((left) => left !== undefined)
  return known.length === 0
    ? undefined
    : known.reduce((sum, left) => ({
        toFindOut: sum.toFindOut + left.toFindOut,
        asked: sum.asked + left.asked,
        people: sum.people + left.people,
        fromPeople: sum.fromPeople + left.fromPeople,
        wrong: sum.wrong + left.wrong,
      }))
}
