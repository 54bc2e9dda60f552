import { defineConfig } from 'vitest/config'

/** Checks of what is printed that start a browser, a Java machine or hundreds of builds: `npm run test:print`. */
const slow = 'test/print/**/*.test.ts'
const isPrint = process.env.FORTHRIGHT_PRINT === '1'

export default defineConfig({
  test: {
    include: isPrint ? [slow] : ['test/**/*.test.ts'],
    exclude: isPrint ? [] : [slow],
    reporters: [process.env.CI ? 'dot' : 'default', './test/closing-line.ts'],
    // Checks of what is printed take seconds on a quiet machine and minutes on a busy one; none of them waits for anything.
    testTimeout: isPrint ? 300_000 : 120_000,
    hookTimeout: isPrint ? 300_000 : 120_000,
    maxWorkers: '100%',
  },
})
