import type { Source } from './answers.js'
import { checkText, idOf } from './checks.js'
import { many, one, type Talk, text } from './question.js'

const ways = [
  { value: 'direct', label: 'They give them to us', hint: 'on a form, by mail, at the counter' },
  { value: 'observed', label: 'We see them', hint: 'as they use our site or our rooms' },
  { value: 'third-party', label: 'Somebody else gives them to us', hint: 'a person or an organisation' },
  { value: 'public', label: 'From a place that is open to all', hint: 'a public register, the press' },
  { value: 'inferred', label: 'We work them out', hint: 'from other data' },
] as const

type Way = (typeof ways)[number]

/** Where the data of a purpose come from: the ids of their sources, and all sources known after it. */
export function* askSources(kind: string, topic: string, known: readonly Source[]) {
  const picked = yield* many({
    key: ['purposes', kind, 'sources'],
    topic,
    ask: 'Where do the data come from?',
    explain: 'Every way in which they reach you.',
    options: [
      ...known.map(({ id, label, name }) => ({ value: id, label: label ?? name ?? id, hint: 'named before' })),
      ...ways.map((way) => (known.length > 0 ? { ...way, label: `${way.label}, in another way` } : way)),
    ],
  })
  if (picked === undefined) return { ids: undefined, all: known }
  const fresh: Source[] = []
  for (const way of ways.filter(({ value }) => picked.includes(value))) {
    const taken = [...ways.map(({ value }) => value), ...[...known, ...fresh].map(({ id }) => id)]
    fresh.push(yield* describe(['purposes', kind, way.value], way, taken, topic))
  }
  const again = known.map(({ id }) => id).filter((id) => picked.includes(id))
  return { ids: [...again, ...fresh.map(({ id }) => id)], all: [...known, ...fresh] }
}

const labels: Readonly<Record<Way['value'], { readonly ask: string; readonly example: string }>> = {
  direct: { ask: 'Where do they give them to you?', example: 'The joining form' },
  observed: { ask: 'Where do you see them?', example: 'Our website' },
  'third-party': { ask: 'How do they come to you?', example: 'The form on which members name somebody' },
  public: { ask: 'Where do you look?', example: 'The register of companies' },
  inferred: { ask: 'From what do you work them out?', example: 'What you bought before' },
}

function* describe(key: readonly string[], way: Way, taken: readonly string[], topic: string): Talk<Source> {
  const type = way.value
  const label = yield* text({
    key: [...key, 'label'],
    topic,
    ask: labels[type].ask,
    explain: 'As people know it.',
    example: labels[type].example,
    check: checkText,
  })
  const name =
    type === 'third-party' || type === 'public'
      ? yield* text({
          key: [...key, 'name'],
          topic,
          ask: type === 'public' ? 'What is that place called?' : 'Who gives them to you?',
          explain: 'By name, or in words that leave no doubt.',
          example: type === 'public' ? 'Companies House' : 'The member who names you',
          check: checkText,
        })
      : undefined
  const told = yield* askTold([...key, 'told'], type, topic)
  return { id: idOf(label ?? '', taken, `source-${taken.length - ways.length + 1}`), type, label, name, told }
}

/** Who gives data is told there and then; who is known from elsewhere, within a month. */
function* askTold(key: readonly string[], type: Way['value'], topic: string): Talk<string | undefined> {
  const isOwn = type === 'direct' || type === 'observed'
  return yield* one({
    key,
    topic,
    ask: 'When do people get to see the notice?',
    explain: isOwn
      ? 'Who gives data has to see it there and then.'
      : 'Who is known from somebody else has to be told within a month.',
    options: [
      { value: 'at-collection', label: 'When we get the data' },
      { value: 'at-first-contact', label: 'When we first write or speak to them' },
      ...(isOwn ? [] : [{ value: 'within-one-month', label: 'Within a month' } as const]),
      { value: 'later', label: 'Later' },
    ],
  })
}
