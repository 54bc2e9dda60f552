/**
 * The keys of fields with one line. Esc leaves the field with what was typed. Enter goes to the next field, and from the last one
 * presses the main button; where a field is still empty, or sentences stand there to be confirmed, it only goes to the button,
 * since it must neither leave something open nor say yes to what nobody looked at.
 */
export function fieldKeys(event: KeyboardEvent, isCard: boolean): void {
  const { target: field, currentTarget: question, key } = event
  if (event.defaultPrevented || event.isComposing || !(question instanceof HTMLElement)) return
  if (!(field instanceof HTMLInputElement) || !/^(?:text|search)$/.test(field.type)) return
  // A search field empties itself first, as browsers have it.
  if (key === 'Escape' && (field.type === 'text' || field.value === '')) field.blur()
  if (key !== 'Enter') return
  event.preventDefault()
  const fields = [...question.querySelectorAll<HTMLInputElement>('input[type="text"]')]
  const main = question.querySelector<HTMLButtonElement>('button.is-main')
  const next = fields[fields.indexOf(field) + 1]
  const isEmpty = fields.some((one) => one.value.trim() === '' && !('isOwn' in one.dataset))
  if (next !== undefined) next.focus()
  else if (isCard || (isEmpty && fields.length > 1)) main?.focus()
  else main?.click()
}
