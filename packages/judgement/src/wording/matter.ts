/** What parts the matters of a heading: 存在的不足、原因及2025年打算. */
const joint = /以及|和|及|与|暨|、|，/

/** The words of a heading up to where its next matter begins. */
export const firstMatter = (words: string): string => words.split(joint)[0]!

/** True where the next matter of a heading begins behind these words: 存在的不足和. */
export const endsInJoint = (words: string): boolean => /(?:和|及|与|暨|、|，)$/.test(words)
