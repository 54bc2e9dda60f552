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
    // What was transformed once is read back: most of the time of a short run is transforming 500 files.
    experimental: { fsModuleCache: process.env.CI === undefined },
  },
})
