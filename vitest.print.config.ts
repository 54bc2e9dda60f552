import { defineConfig } from 'vitest/config'

/**
 * Checks of what is printed: a browser, a Java machine, hundreds of builds. They take seconds on a quiet machine and minutes
 * on a busy one; none of them waits for anything.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/print/**/*.test.ts'],
    setupFiles: ['./test/all-books.ts'],
    reporters: [process.env.CI ? 'dot' : 'default', './test/closing-line.ts'],
    testTimeout: mode === 'full' ? 2_400_000 : 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
}))
