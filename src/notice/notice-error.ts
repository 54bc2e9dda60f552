/** A mistake in our own templates, words or sections: nothing that a declaration can cause. */
export class NoticeError extends Error {
  override readonly name = 'NoticeError'
}
