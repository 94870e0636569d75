import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { LatinWord, Repetition } from '../../types.js'

const functionWord =
  /(?<=[\u3400-\u9fff，。、；：”》）]\s{0,2})(and|or|the|of|in|to|for|with|by|on|at|is|are|from|as|an|a)(?=\s{0,2}[\u3400-\u9fff“《（，。])/giu

/** English function words between Chinese characters. */
export function scanLatinWords(text: string): LatinWord[] {
  if (!/[a-z]/i.test(text)) return []
  return (
    matchesOf(text, functionWord)
      // A lone capital A is a name (A级), not an article.
      .filter(
        ({ 1: word }) =>
          word !== 'A' && word !== 'a' && !/^(?:IN|OR|TO|AS|IS|AT|ON|BY)$/.test(word!),
      )
      .map(({ 1: word, index }) => ({ span: span(index, index + word!.length), word: word! }))
  )
}

const doubled = /([\u3400-\u9fff]{2,12})[ \u3000]?\1/gu
const doubledParticle = /(?<!目)(的)\1(?!确)|(?<![不做作])(了)\2(?![解结却断])/gu
/** 和和, 与与, 及及, 将将, 并并, where neither ends one word (总和, 参与) nor begins one (和谐, 及时). */
const doubledLink =
  /(?<![总饱温缓平调柔祥谦人共])(和)\1(?![谐睦平气美解好田县静顺政龙林])|(?<![参给赋授付寄相])(与)\2(?![时会否众])|(?<![普涉顾波推触危以])(及)\3(?![时格早第])|(?<![即必终行上大中少名猛干主])(将)\4(?![军领士要])|(?<![合兼一吞归撤裁])(并)\5(?![网联列轨案购行重举存线处罚发进肩称表账校村转流用排入立机])/gu

/**
 * One character twice within a fixed form, or once more where two words meet in it (委员会会会议): 二十大大精神, 三中全全会, 做好好各项工作, 12个个乡镇, 报报告如下. 做好好人好事,
 * 12个个体户 and 简报报告如下 are two words.
 */
const doubledInForm =
  /(?<=(?:十[六七八九]|二十[一二]?))(大)\1(?=精神|报告|以来|代表|召开|胜利)|(?<=届[一二三四五六七中、和]{0,8}[一二三四五六七]中)(全)\2(?=会)|(?<=[做抓])(好)\3(?=各|相关|有关|本职|服务|保障|宣传|普法|行政|全[市县区镇乡局年])|(?<=[0-9０-９])(个)\4(?=[，。；、）)]|$|[村镇乡](?!级)|部门|社区|单位|街道|乡镇|方面|项目|企业)|(?<=[0-9０-９])([件项次份场])\5(?=[，。；、）)]|$)|(?<![通简年季月旬周日申上汇专呈电快情警预举公填编核捷喜海画晚早党机])(报)\6(?=告如下)|(?<![普交沟流卡联互畅贯精])(通)\7(?=[报知]如下)|(?<![外总词结购收])(汇)\8(?=报如下)|(如)\9(?=下[：:。])|(?<=会)(会)\10(?=[议员长])/gu

/**
 * At the beginning of a clause 在 and 为 stand before their own words, so that one of two is too many. 在在建项目 and
 * 为为民服务的人点赞 are two words.
 */
const doubledOpening =
  /(?<=^|[，。；：])(?:(在)\1(?![建线职岗校编册押逃外网途场读研世京]|$)|(为)\2(?![民人政官]|$))/gu

/** Nouns whose last character opens no other word where a clause ends behind it: 信访诉求求，. */
const closingNouns =
  '诉求 需求 要求 问题 建设 监督 服务 群众 机制 制度 水平 能力 成效 落实 整改 保障 发展 权益 纠纷 措施 责任 培训 活动 任务 程序'
const doubledClosing = new RegExp(
  closingNouns
    .split(' ')
    .map(([first, last], index) => `(?<=${first})(${last})\\${index + 1}(?=[，。；])`)
    .join('|'),
  'gu',
)

const patterns = [
  doubled,
  doubledParticle,
  doubledLink,
  doubledInForm,
  doubledOpening,
  doubledClosing,
]

/** Characters written twice in a row. Whether that is on purpose is for the rule to say. */
export function scanRepetitions(text: string): Repetition[] {
  const found: Repetition[] = []
  for (const pattern of patterns) {
    for (const match of matchesOf(text, pattern)) {
      const unit = match.slice(1).find(group => group !== undefined)!
      const end = match.index + match[0].length
      found.push({
        span: span(match.index, end),
        unit,
        ...(unit.length === 2 ? { seam: unit[1]! + unit[0]! } : {}),
        before: text.slice(Math.max(0, match.index - 4), match.index),
        after: text.slice(end, end + 4),
      })
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}
