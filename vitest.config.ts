import { defineConfig } from 'vitest/config'

/** All tests but those of what is printed: `vitest.print.config.ts`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/print/**'],
    reporters: [process.env.CI ? 'dot' : 'default', './test/closing-line.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
  },
})
