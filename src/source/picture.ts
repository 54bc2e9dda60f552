/** A picture that needs nothing from outside: a drawing as the text of an SVG, or an image as base64. */
export type Picture =
  | { readonly kind: 'svg'; readonly text: string }
  | { readonly kind: 'png'; readonly base64: string }
