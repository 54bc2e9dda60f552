import type { ChoiceForm, Option } from '../../interview/form.js'

interface PickGiven {
  readonly name: string
  readonly kind: ChoiceForm['kind']
  readonly option: Option
  readonly isPicked: boolean
  toggle(value: string): void
}

/** Something that can be picked, and let go: also of one thing, by pressing it again. */
export const Pick = ({ name, kind, option: { value, label, hint }, isPicked, toggle }: PickGiven) => (
  <label>
    <input
      type={kind === 'one' ? 'radio' : 'checkbox'}
      name={name}
      checked={isPicked}
      onChange={() => toggle(value)}
      onClick={() => kind === 'one' && isPicked && toggle(value)}
    />
    <span>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </span>
  </label>
)
