const key = 'forthright-token'

/** The token of the address that the terminal shows: it is taken out of the address, and stays in this tab alone. */
export function takeToken(): string | undefined {
  const given = /^#t=([\w-]+)$/.exec(location.hash)?.[1]
  if (given !== undefined) {
    sessionStorage.setItem(key, given)
    history.replaceState(null, '', location.pathname)
  }
  return given ?? sessionStorage.getItem(key) ?? undefined
}
