import { build, type Metafile } from 'esbuild'
import { pageOptions } from './page-options.js'

/** Where the page of `forthright studio` is made, in the folder of the repository. */
export const pageFolder = 'dist/studio/'

/** Bundles the page and what works beside it; what is not written is only weighed. */
export async function bundlePage(root: string, isWritten: boolean): Promise<Metafile> {
  const { metafile } = await build({
    ...pageOptions(root),
    entryPoints: { main: 'src/studio/app/main.tsx', worker: 'src/studio/app/worker.ts' },
    outdir: `${root}${pageFolder}`,
    splitting: true,
    format: 'esm',
    chunkNames: 'c-[hash]',
    write: isWritten,
  })
  return metafile
}
