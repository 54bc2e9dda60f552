import { expect, test } from 'vitest'
import { ended } from '../../../src/studio/app/port.js'
import { served } from '../../../src/studio/app/served.js'

test('a server that is gone is told in our words, whatever is asked of it', async () => {
  const port = served('token')
  const asked = [
    port.about(),
    port.read('privacy.yaml'),
    port.readPicture('logo.svg'),
    port.write('privacy.yaml', 'forthright: 1\n', 'state'),
  ]
  for (const one of asked) await expect(one).rejects.toThrow(ended)
})
