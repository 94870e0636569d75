/** 将军镇 and 模拟法庭 are names; 拟定 is done. */
const words = /将(?![军领士校官帅])|(?<!模)拟(?![定制人])|预计|力争|确保|争取|届时|明年|下一步|有望/

/** True for a sentence that tells of what is still to come. */
export const isToCome = (sentence: string): boolean => words.test(sentence)
