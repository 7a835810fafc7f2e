/** Why a question is not answered; every reason is worded for the reader elsewhere. */
export type RefusalReason =
  | 'empty-corpus'
  | 'off-topic'
  | 'not-stated'
  | 'no-direct-answer'
  | 'unsupported-draft'
  | 'too-vague'
  | 'not-a-question'
  | 'no-access';
