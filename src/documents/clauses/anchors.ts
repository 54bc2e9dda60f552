/**
 * The anchors of entries by what they tell of: whoever mentions something, whoever gives its entry an id and whoever looks
 * for the entry asks here, so that a link and where it leads cannot part.
 */
export const anchorOf = {
  purpose: (id: string): string => `for-${id}`,
  recipient: (id: string): string => `to-${id}`,
  datum: (id: string): string => `data-${id}`,
  source: (id: string): string => `source-${id}`,
  people: (id: string): string => `people-${id}`,
  controller: (id: string): string => `controller-${id}`,
  customer: (id: string): string => `customer-${id}`,
  country: (code: string): string => `country-${code}`,
  right: (id: string): string => `right-${id}`,
  cookie: (id: string): string => `cookie-${id}`,
  permission: (id: string): string => `permission-${id}`,
} as const
