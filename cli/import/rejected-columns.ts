/** What a file of refused rows says of each beside the row itself; an import of such a file leaves them aside. */
export const rejectedColumns: readonly string[] = ['rejectedLine', 'rejectedField', 'rejectedReason', 'rejectedText'];
