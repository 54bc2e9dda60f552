import { grouped } from '../model/grouped.js'
import type { Decision } from './decision.js'
import type { Option } from './form.js'
import { listed, sharedFields } from './kin-members.js'
import type { Kin, SharedNeed } from './together.js'

/** Places abroad of several, in one country and with the same choices: what allows it can differ between them. */
export const placesIn = (open: readonly Decision[]): readonly Kin[] => {
  const asked = open.filter(({ screen, form }) => screen === 'transfer' && form.kind === 'fields')
  const alike = grouped(asked, (one) => `${one.id.split('.').at(-1)} ${JSON.stringify(one.form)}`)
  return [...alike.values()].map((members) => ({
    id: `recipients.all.${members[0]?.id.split('.').at(-1)}`,
    ask: 'These hold data in one country abroad. What allows sending them there?',
    why: 'Their contracts tell; who is on a list has to be looked up, each of them.',
    members,
    needs: [...sharedFields(members).map((need) => forAll(need, members)), ...members.flatMap(forOne)],
  }))
}

const each: Option = { value: 'each', label: 'Not the same for all of them', hint: 'each is asked for then' }

/** Asked once for all of them; what is not the same for all is no answer for any. */
function forAll(need: SharedNeed, members: readonly Decision[]): SharedNeed {
  const { field } = need
  if (field.form.kind !== 'one')
    return {
      ...need,
      field: { ...field, label: field.label.replace('did you find it there', 'did you find each of them there') },
    }
  const names = listed(members.map(nameBefore))
  return {
    ...need,
    field: {
      ...field,
      label: field.label.replace(/\?/, ` for ${names}?`),
      form: { ...field.form, options: [...field.form.options, each] },
    },
    partFor: (given) => ([given].flat().includes(each.value) ? undefined : given),
  }
}

/** The same of one of them alone, once it was said that they differ. */
function forOne(member: Decision): readonly SharedNeed[] {
  const about = member.id.split('.')[1] ?? member.id
  return sharedFields([member]).map((need) => {
    const { field } = need
    return {
      ...need,
      field: {
        ...field,
        id: `${about}.${field.id}`,
        label: `${nameBefore(member)}: ${field.label}`,
        onlyIf:
          field.onlyIf === undefined
            ? { field: field.id, is: [each.value] }
            : { ...field.onlyIf, field: `${about}.${field.onlyIf.field}` },
      },
    }
  })
}

/** What a question about a place begins with. */
const nameBefore = ({ ask }: Decision): string => ask.replace(/: data (?:are held in|can be seen from) .*$/, '')
