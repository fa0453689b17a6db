/** The JSON of an answer's data. */
export interface AnswerData {
  /** Its bytes in UTF-8 between two texts, without another copy of them where that can be; to be asked for once. */
  enclose(before: string, behind: string): Buffer;
  toString(): string;
  /** Says that the bytes have been sent and are read by nobody any more: others will be written in their place. */
  release(): void;
}

/** Data that was written as a text. */
export function textData(json: string): AnswerData {
  return {
    enclose: (before, behind) => Buffer.from(before + json + behind),
    toString: () => json,
    release() {},
  };
}
