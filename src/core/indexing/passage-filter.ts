/** Whether a passage may be found at all; made from the documents that a question is limited to. */
export type PassageFilter = (passageId: number) => boolean;
