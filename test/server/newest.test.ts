import { describe, expect, it } from 'vitest'
import { newest } from '../../src/server/newest.js'
import { questions } from '../../src/server/questions.js'

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await aTurn()
}

describe('of many changes the last one counts', () => {
  it('for each key by itself', async () => {
    const done: string[] = []
    const { touch } = newest(async (key) => void done.push(key), aTurn)
    for (const key of ['a', 'b', 'a', 'a', 'b']) touch(key)
    await turns(10)
    expect(done).toEqual(['a', 'b'])
  })

  it('and work that became old may give up, and is begun again', async () => {
    const done: string[] = []
    const said: boolean[] = []
    const { touch } = newest(async (key, isOld) => {
      await turns(3)
      const old = isOld()
      said.push(old)
      if (!old) done.push(key)
    }, aTurn)
    touch('a')
    await turns(2)
    touch('a')
    await turns(20)
    expect(said).toEqual([true, false])
    expect(done).toEqual(['a'])
  })

  it('and who never stops is answered all the same, but not each time', async () => {
    const said: boolean[] = []
    const { touch } = newest(async (key, isOld) => {
      if (said.length < 40) touch(key)
      await aTurn()
      said.push(isOld())
    }, aTurn)
    touch('a')
    await turns(300)
    const answered = said.filter((old) => !old).length
    expect(said).toHaveLength(41)
    expect(answered).toBeGreaterThan(2)
    expect(answered).toBeLessThan(10)
  })

  it('and what fails once does not stop the rest', async () => {
    const done: string[] = []
    const { touch } = newest((key) => Promise.resolve().then(() => void done.push(key)), aTurn)
    touch('a')
    await turns(10)
    touch('a')
    await turns(10)
    expect(done).toEqual(['a', 'a'])
  })
})

describe('what came in before a check is answered before it', () => {
  it('a question that takes some turns, and one that comes in meanwhile', async () => {
    const asked = questions(aTurn)
    const order: string[] = []
    void asked.answer(async () => {
      await turns(5)
      order.push('first')
      void asked.answer(async () => {
        await turns(5)
        order.push('second')
      })
    })
    await asked.answered()
    order.push('check')
    expect(order).toEqual(['first', 'second', 'check'])
  })

  it('also where it fails', async () => {
    const asked = questions(aTurn)
    const failing = asked.answer(() => Promise.reject(new Error('no'))).catch(() => 'failed')
    await asked.answered()
    expect(await failing).toBe('failed')
  })

  it('but nobody who asks without an end keeps it from ever being begun', async () => {
    const asked = questions(async () => {
      asked.arrived()
      await aTurn()
    })
    await asked.answered()
  })
})
