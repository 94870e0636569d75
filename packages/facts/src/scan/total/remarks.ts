import { withoutAsides } from './part-list.js'

/** ，整改率92.3%: a rate adds no figure to the row. */
const rate =
  /[，,]\s?[\u3400-\u9fff]{1,8}率(?:达到|达|为)?\s?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})?[%％]/g
/** 截至2026年1月15日已整改49个: when is no part of what. */
const day =
  /(?:截[至止]|到)(?:目前|(?:20\d\d年)?(?:[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)|年?[底末]))[，,]?/g
const bracket = /[（(][^（）()]{0,80}[）)]/g

const blank = (part: string): string => '\0'.repeat(part.length)

/** The text with NULs for what only remarks on its figures: brackets, comparisons, rates and days. */
export const withoutRemarks = (text: string): string =>
  withoutAsides(text.replace(bracket, blank)).replace(rate, blank).replace(day, blank)
