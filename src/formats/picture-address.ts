import type { Picture } from '../documents/tree/nodes.js'

/** A picture inside the page itself. As an image, a drawing can run nothing and load nothing. */
export function addressOf(picture: Picture): string {
  switch (picture.kind) {
    case 'svg':
      return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.text)}`
    case 'png':
      return `data:image/png;base64,${picture.base64}`
    case 'jpg':
      return `data:image/jpeg;base64,${picture.base64}`
  }
}
