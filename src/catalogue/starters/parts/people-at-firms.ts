/** Where a customer is a firm, it is its people whose data are used. */
export const peopleAtFirms = {
  label: 'People at firms that are our customers',
  relation: ['business-contact'],
} as const
