/** Reports that are made to be approved, or that ask for something by their title. */
const asking = /(?:请示|申请|可行性|论证|评估|评价|审查|研究|立项|建议书)[^，。]{0,6}报告/
const report = /报告(?:[（(][^（）()]{1,12}[）)])?$/

/** True for the title of a document that reports (文种为报告), and does nothing else. */
export const isPlainReport = (title: string): boolean =>
  report.test(title.trim()) && !asking.test(title)

/** True for the title of a request (文种为请示). */
export const isRequest = (title: string): boolean => endsIn('请示', title)

/** True for the title of a reply to a request (文种为批复). */
export const isReply = (title: string): boolean => endsIn('批复', title)

/** True for the title of a letter (文种为函). */
export const isLetter = (title: string): boolean => endsIn('函', title)

const bracket = /[（(][^（）()]{1,12}[）)]$/

const endsIn = (genre: string, title: string): boolean =>
  title.trim().replace(bracket, '').endsWith(genre)
