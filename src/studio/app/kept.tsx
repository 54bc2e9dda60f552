/** What is kept of something that no field shows: who was asked for it, or that it was left. */
export const Kept = ({ words }: { readonly words: string | undefined }) =>
  words === undefined ? null : (
    <p>
      <small>{words}</small>
    </p>
  )
