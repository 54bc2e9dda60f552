import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticesOf } from './notices.js'

const league =
  'league: { name: The Rowing League, shortName: the League, role: joint, contact: { email: hello@league.example }, policy: "https://league.example/privacy" }'
const arrangement =
  '\njointArrangements: [{ controllers: [club, league], purposes: [races], essence: The League runs races., contactPoint: club }]\n'
const races = (controllers: string) =>
  `races: { title: Enter races, controllers: [${controllers}], dataSubjects: [members], data: [contact], recipients: none }`

/** A notice of the club that decides on races with a league and on the rest alone. */
const shared = baseText
  .replace('title: Privacy notice for members\n', 'title: For members\n    issuedBy: [club]\n')
  .replace('controllers:\n', `controllers:\n  ${league}\n`)
  .replace(
    'name: Northgate Rowing Club Ltd',
    'name: Northgate Rowing Club Ltd\n    shortName: the Club\n    role: joint',
  )
  .replace('title: Run your membership', 'title: Run your membership\n    controllers: [club]')
const withRaces = shared.replace('purposes:\n', `purposes:\n  ${races('club, league')}\n`)

const markdownOf = (text: string) => noticesOf(text, { draft: true }).map(emitMarkdown).join('')
const who = (text: string) => markdownOf(text).split('\n## Who we are\n')[1]?.split('\n## ')[0] ?? ''

describe('joint controllers', () => {
  test('one issuer is one organisation, and the other is named with how to reach it', () => {
    const told = who(withRaces + arrangement)
    expect(told).toContain('Northgate Rowing Club Ltd (‘the Club’, ‘we’) is responsible for your data.')
    expect(told).toMatch(/Ltd and \S*The Rowing League\S* \(‘the League’\) are responsible for certain uses together\./)
    expect(told).toMatch(/\*\*Uses:\*\* \[?Enter races/)
    expect(told).toMatch(
      /### The Rowing League\n\n- \*\*E-mail:\*\* <hello@league.example>\n- \*\*Their privacy notice/,
    )
  })
  test('without an arrangement it is still told with whom', () => {
    expect(who(withRaces)).toMatch(
      /We are responsible for certain uses together with others: \S*The Rowing League\S* \(‘the League’\)\./,
    )
  })
  test('an arrangement about other purposes stands in other notices', () => {
    const apart = `${shared
      .replace('dataSubjects:\n', 'dataSubjects:\n  guests: Guests\n')
      .replace('purposes:\n', `purposes:\n  ${races('club, league').replace('[members]', '[guests]')}\n`)
      .replace('issuedBy: [club]\n', 'issuedBy: [club]\n    audience: [members]\n')}${arrangement}`
    expect(who(apart)).not.toMatch(/League|together/)
  })
  test('with whom is left open where nothing says it', () => {
    const open = baseText.replace('name: Northgate Rowing Club Ltd', 'name: Northgate Rowing Club Ltd\n    role: joint')
    expect(who(open)).toContain('Northgate Rowing Club Ltd (‘we’) is responsible for your data together with others.')
  })
})

test('who decides on a purpose is told where it is not those who give the notice', () => {
  expect(markdownOf(withRaces).match(/\*\*Who decides:/g)).toHaveLength(1)
  // An arrangement that names the purpose and all who decide on it has said so.
  expect(markdownOf(withRaces + arrangement)).not.toContain('**Who decides:')
  const ofAnother = arrangement.replace('races', 'membership')
  expect(ofAnother).not.toBe(arrangement)
  expect(markdownOf(withRaces + ofAnother)).toContain('**Who decides:')
})
