import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { figureYear } from '../time/year.js'

const handover =
  /现(?:将|就|把|对)?[^。！？\n]{0,80}?(?:报告|汇报|总结|情况)[^。！？\n]{0,12}如下|现报告如下|(?<![实出体展发呈表兑])[现特](?:予以?|向社会)?(?:公布|发布|公开|编制|制作|形成)(?!了)[^。！？，,；;《》\n]{0,50}?年度报告/g
/** 2023年，我局法治政府建设取得一定成绩，但仍存在以下不足: opens the part on shortcomings. */
const shortcomings = new RegExp(
  `^\\s{0,4}(?:${figureYear})\\s?年度?[，,][^。！？\\n]{0,60}?(?:法治(?:政府)?建设|依法行政)[^。！？\\n]{0,80}?存在(?:着|的)?(?:以下|如下)[^。！？\\n]{0,12}?(?:不足|问题|短板|差距|薄弱环节)(?:和原因)?[：:。]?\\s{0,4}$`,
)
/** What others found in a year, or what was put right since, may be of any year. */
const ofOthers = /反馈|督察|督查|督导|巡视|巡察|审计|考核|评估|整改|指出|通报|检查中/

/** Sentences that hand over to what follows: 现将有关情况报告如下; 现公布我局2024年…年度报告. */
export function scanHandovers(text: string): Span[] {
  const found = matchesOf(text, handover).map(match =>
    span(match.index, match.index + match[0].length),
  )
  const opening = text.length < 300 && shortcomings.test(text) && !ofOthers.test(text)
  return opening ? [span(0, text.length), ...found] : found
}
