import type { People } from './answers.js'
import { checkAlone, checkChildAge, idOf } from './checks.js'
import { peopleOptions } from './people-words.js'
import { many, type Option, type Talk, text } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

const topic = topicOf('Whose data')

/** Whose data are used. */
export const askPeople = (): Talk<readonly People[]> => reviewed({ name: ['people'], topic, talk: askGroups })

function* askGroups(): Talk<readonly People[]> {
  const picked = yield* many({
    key: ['people'],
    topic,
    ask: 'Whose data do you use?',
    explain: 'Each group of people you know something about. You can call them otherwise in the file.',
    options: peopleOptions,
  })
  const groups = peopleOptions.filter(({ value }) => picked?.includes(value))
  const young = groups.length === 0 ? undefined : yield* askYoung(groups)
  const people: People[] = []
  for (const { value, label } of groups) {
    const children = young?.includes(value)
    const from = children ? { stated: yield* askYoungest(value, label) } : undefined
    people.push({ id: idOf(label, [], value), label, relation: value, children, from })
  }
  return people
}

const nobody: Option = { value: 'none', label: 'None of them' }

function* askYoung(groups: readonly Option[]): Talk<readonly string[] | undefined> {
  return yield* many({
    key: ['children'],
    topic,
    ask: 'Which of them have children among them?',
    explain: 'Anybody under 18: their interests weigh more. Pick all; in the others there are none then.',
    options: [nobody, ...groups.map(({ value, label }) => ({ value, label }))],
    check: checkAlone(nobody.value, nobody.label),
  })
}

function* askYoungest(group: string, label: string): Talk<number | undefined> {
  const written = yield* text({
    key: ['youngest', group],
    topic,
    ask: `How old are the youngest: ${label}?`,
    explain: 'In years. From sixteen on, plain words for everybody serve them too.',
    example: '12',
    check: checkChildAge,
  })
  return written === undefined ? undefined : Number(written)
}
