import type { Span } from '@hegao/document'
import { lastUpTo } from '../../ordered.js'

/**
 * What puts the titles of a sentence, □ for each, into the past or into the hands of another: what it
 * says of them is no act of the one who reports.
 */
const sayings: readonly RegExp[] = [
  /修[订改]前|原有的|旧法|曾|当年|当时|替代|取代|代替|不再|停止执行|历史|过去|回顾|前身|改为|更名|此前|以前|历年|同步修改/,
  // 对原依据《…》作出的决定
  /原(?:先|来)?(?:依据|根据|依照|按照|适用|引用|援引|执行)?□/,
  // One put in the place of another: 依据调整为《…》, 改按《…》办理
  /(?:调整|替换|更换|变更|更新|修改|更正|换)(?:为|成)[^，。；□]{0,6}□/,
  /改(?:按|依|引|用|适用|执行)[^，。；□]{0,6}□/,
  // Taken out of a list or a form
  /(?:剔除|删除|删去|移除|移出|清出|去除|替换|更换)[^，。；□]{0,12}□/,
  /[把将][^，。；□]{0,16}□[^，。；]{0,24}(?:剔除|删除|删去|移除|移出|清出|去除|替换|更换)/,
  // Held against one another
  /□(?:与|和|同|跟|到)□[^，。；]{0,16}(?:比较|对比|比对|异同|区别|差异|变化|沿革|演变|变迁|衔接)/,
  /(?:比较|对比|比对)了?[^，。；□]{0,6}□/,
  // Cited by others, and wrongly: 送审稿引用《…》，退回修改; 发现3件文件仍以《…》为依据
  /(?:纠正|更正|指出|发现|查出|通报)(?!的)[^。；]{0,30}(?:引用|援引|误用|错用|沿用|仍(?:然|旧)?[^，。；□]{0,4})[^，。；□]{0,6}□/,
  /(?:发现|查出|指出)(?!的)[^，。；]{0,20}适用[^，。；□]{0,6}□/,
  /(?:引用|援引|误用|错用|沿用|仍(?:然|旧)?(?:以|按|依|引|适用|根据|在用|执行))[^，。；□]{0,6}□[^。；]{0,40}(?:纠正|更正|改正|整改|修改|退回|撤销|更换|替换|删除|变更|指出|通知|提醒|意见书)/,
  /(?:引用|援引|适用|沿用|依据)[^，。；□]{0,6}□[□、]*(?:已经?|的)?(?:错误|不当|有误|失当|不准确|等?情形|等?问题)/,
]

/** What ends a document; it may be another one than the title: 废止文件3件，依据《…》审查合同. */
const ending = /废止|失效|清理/
/** A clause that does something under the title and says nothing of documents or what was done before. */
const actsUnder =
  /^[^□]{0,8}?(?:依据|根据|依照|按照|遵照|严格执行|贯彻落实|贯彻|落实|学习宣传|学习|宣传)□/
const ofDocuments = /制定|文件|规定的|修[改订正]|条款|调整|更新|作出的|订立|签订|所|原|旧/
/** A clause that ends documents of its own: 废止文件3件, 清理规范性文件. */
const endsOthers =
  /(?:废止|失效|清理)[^，；：□]{0,16}(?:文件|制度|办法|方案|事项|证明|[0-9０-９一二两三四五六七八九十]{1,5}\s?[件份部项个])|(?:文件|制度|办法|方案)[^，；：□]{0,10}(?:废止|失效|清理)/
/** Clauses that may speak of the law itself, whatever else they name. */
const ofTheLaw = /□|法律|法规|上位法|依据|该|其/
const clauseStop = /[，；：,;:]/

/**
 * Says of a place in a sentence whether it puts the title there into the past. `words` is the
 * sentence with □ for each character of a title.
 */
export function bygoneIn(words: string): (at: number) => boolean {
  const plain = squeeze(words)
  if (sayings.some(saying => saying.test(plain))) return () => true
  if (!ending.test(plain)) return () => false
  const clauses = clausesOf(words)
  const endings = clauses.filter(({ text }) => ending.test(text))
  if (endings.some(({ text }) => !endsOthers.test(text) || ofTheLaw.test(text))) return () => true
  return at => {
    const { text } = lastUpTo(clauses, at, ({ start }) => start)!
    return ending.test(text) || !actsUnder.test(text) || ofDocuments.test(text)
  }
}

const squeeze = (words: string): string => words.replace(/□+/g, '□')

/** The clauses of a sentence, each with where it starts in it. */
function clausesOf(words: string): { readonly start: number; readonly text: string }[] {
  let start = 0
  return words.split(clauseStop).map(clause => {
    const one = { start, text: squeeze(clause) }
    start += clause.length + 1
    return one
  })
}

/** 《…》施行期间的遗嘱; of a plan what it has led to: 《…（2016—2020年）》实施成果. */
const behind =
  /^(?:(?:施行|实施|有效|生效|适用)?的?(?:期间|时期|时代|年代)|(?:确定|提出|规定|部署)?的?(?:各项|主要)?(?:目标|任务)?(?:实施|落实|执行|贯彻)?的?(?:基础[之上]|成果|经验|终期|收官|验收|期满|到期|圆满))/
const before = /(?:巩固|总结|回顾|承接|延续|接续|衔接)[^，。；《》]{0,6}$/

/** True where the words right at a list of titles put it into the past. */
export const isPastAt = (text: string, { start, end }: Span): boolean =>
  behind.test(text.slice(end, end + 24)) || before.test(text.slice(Math.max(0, start - 12), start))
