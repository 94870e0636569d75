/** 4 is a province, 1 a township. A 市 may be of several ranks, a 区 too (自治区). */
const ranks: Readonly<Record<string, number>> = {
  省: 4,
  自治区: 4,
  自治州: 3,
  州: 3,
  盟: 3,
  地区: 3,
  市: 3,
  县: 2,
  自治县: 2,
  旗: 2,
  自治旗: 2,
  区: 2,
  镇: 1,
  乡: 1,
  街道: 1,
  苏木: 1,
}

/** The rank of an area by its word, as it is meant most often. */
export const rankOf = (word: string): number | undefined => ranks[word]
