import { defineConfig } from 'vitest/config'

/** Checks of what is printed that start a browser, a Java machine or hundreds of builds: `npm run test:print`. */
const slow = 'test/print/**/*.test.ts'
const isPrint = process.env.FORTHRIGHT_PRINT === '1'

export default defineConfig({
  test: {
    include: isPrint ? [slow] : ['test/**/*.test.ts'],
    exclude: isPrint ? [] : [slow],
    reporters: [process.env.CI ? 'dot' : 'default', './test/closing-line.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
  },
})
