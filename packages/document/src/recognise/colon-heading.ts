/** What headings without ordinals end with; a list is opened by other words (主要做法如下：, 包括：). */
const ending =
  '(?:情况|问题|原因|不足|短板|困难|成绩|成效|举措|措施|做法|亮点|特色|经验|打算|安排|计划|思路|重点|目标|任务|工作|建议)'
const colonHeading = new RegExp(
  `^(?![^：:]*(?:如下|以下|下列|包括|现将|报告|汇报))[^，。；：！？,;:!?|]{2,38}${ending}[：:]$`,
)

/** True for a line in the form of a heading that ends in a colon: 存在的问题及原因：. */
export const isColonHeading = (text: string): boolean => colonHeading.test(text)
