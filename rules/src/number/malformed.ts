import { defineRule } from '@hegao/core'
import type { MalformedFigure } from '@hegao/facts'

/** 读不成数的数字，多半是录入或转换格式时丢了、多了一个字符，原意要对照底稿才知道。 */
export default defineRule({
  id: 'number/malformed',
  title: { 'zh-CN': '数字写得不成数', en: 'Figure that cannot be read' },
  about: {
    'zh-CN':
      '小数点重复、小数点后没有数字、千分位用了中文逗号或者位数不对、年份之间丢了连接号、年份少了一位、“〇”和日期里的“1”写成字母、百分号重复、“亿万元”连写、按件计的数带小数，这样的数字读不成数。日期、版本号、网址、文号、条目编号、几个数的并列（2，3，5）不算；“二○三五”里用圆圈代“〇”很常见，也不算。',
    en: 'Doubled points, a point with nothing behind it, a Chinese comma as thousands mark or groups of the wrong length, a lost dash between years, a year of three digits, a letter for 〇 or for the 1 of a date, doubled percent signs, two scales in a row, decimals of what is counted one by one. Dates, versions, addresses, document and section numbers and lists of figures are right.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    'doubled-point': {
      'zh-CN': '“{written}”里有两个小数点，可能应为“{likely}”。请核对数字。',
      en: '“{written}” has two points in a row; perhaps “{likely}” is meant.',
    },
    'empty-decimals': {
      'zh-CN': '“{written}”的小数点后面没有数字，或者多了一个点，或者漏了小数。请核对数字。',
      en: '“{written}” has no digits behind its point: the point is too many, or decimals were lost.',
    },
    'wide-comma': {
      'zh-CN': '“{written}”中间是中文逗号，会读成两个数，可能应为“{likely}”。请核对数字。',
      en: '“{written}” reads as two figures because of its Chinese comma; perhaps “{likely}” is meant.',
    },
    grouping: {
      'zh-CN': '“{written}”的千分位不对：逗号后面应为三位数字。请核对是不是漏了或者多了一位。',
      en: '“{written}” is grouped wrongly: three digits belong behind the comma.',
    },
    'lost-dash': {
      'zh-CN': '“{written}”的两个年份连在了一起，可能应为“{likely}”。请补上连接号。',
      en: 'The two years of “{written}” run together; perhaps “{likely}” is meant.',
    },
    'short-year': {
      'zh-CN': '“{written}”的年份不是四位数字，请核对是不是漏了或者多了一位。',
      en: 'The year in “{written}” does not have four digits.',
    },
    'short-year-likely': {
      'zh-CN': '“{written}”的年份少了一位，可能应为“{likely}”。请核对年份。',
      en: 'The year in “{written}” lacks a digit; perhaps “{likely}” is meant.',
    },
    'letter-for-zero': {
      'zh-CN': '“{written}”里的“〇”写成了字母或者阿拉伯数字，应为“{likely}”。',
      en: '“{written}” has a letter or an Arabic zero for 〇; it should be “{likely}”.',
    },
    'letter-in-figure': {
      'zh-CN': '“{written}”里的数字0写成了字母，可能应为“{likely}”。请核对数字。',
      en: '“{written}” has a letter for the figure 0; perhaps “{likely}” is meant.',
    },
    'letter-in-date': {
      'zh-CN': '“{written}”里的数字1写成了字母，应为“{likely}”。请核对日期。',
      en: '“{written}” has a letter for the figure 1; it should be “{likely}”.',
    },
    'doubled-percent': {
      'zh-CN': '“{written}”的百分号重复，应为“{likely}”。',
      en: '“{written}” says percent twice; it should be “{likely}”.',
    },
    'percent-points': {
      'zh-CN': '“{written}”后面又写“个百分点”，单位重复。请核对应为百分数还是百分点。',
      en: '“{written}” is followed by 个百分点: percent and percentage points are given at once.',
    },
    'two-points': {
      'zh-CN': '“{written}”里有两个小数点，读不成数。请核对数字。',
      en: '“{written}” has two points and cannot be read.',
    },
    'doubled-scale': {
      'zh-CN': '“{written}”有两个数量级（如“亿万”）连在一起，读不成数。请核对应为万元还是亿元等。',
      en: '“{written}” has two scales in a row. Which of them is meant?',
    },
    'broken-count': {
      'zh-CN': '“{written}”带小数，而这样的量只能是整数。请核对是不是多了小数点，或者漏了“万”。',
      en: '“{written}” has decimals, and what is counted so has none: a point too many, or 万 was lost.',
    },
    'lost-figure': {
      'zh-CN': '“{written}”前后没有数字，像是漏了数。请补上数字，或者删去这一句。',
      en: '“{written}” has no figure; it may have been lost.',
    },
  },
  examples: {
    kind: 'passage',
    widthMatters: true,
    bad: [
      { text: '窗口满意度测评均分⟦98..5⟧分。' },
      { text: '网上办件量同比增长⟦193.%⟧，累计减免费用⟦235.亿元⟧。' },
      { text: '全年罚没款共计⟦26，530元⟧。' },
      { text: '全年受理⟦1,23件⟧。' },
      { text: '落实法治宣传教育规划（⟦20212025年⟧）。' },
      { text: '自⟦014年⟧起每年开展，到⟦二O三五⟧年基本建成。' },
      { text: '方案于⟦2025年l月26日⟧印发，自2025年⟦2月l5日⟧起施行。' },
      { text: '抽查合格率提高⟦3%%⟧，投诉量下降⟦12.5.3%⟧。' },
      { text: '新办法自⟦202年⟧5月起施行，全年举办讲座⟦3O场⟧，应诉率提高⟦5%⟧个百分点。' },
      { text: '罚没金额⟦1.27亿万元⟧。公示行政许可信息1.16万条、行政处罚信息⟦13.72条⟧。' },
      { text: '组织全员轮训3轮，每轮2天，共6天，⟦参训人次⟧。' },
      { text: '办理行政许可⟦4.63件⟧、行政处罚8716件。' },
    ],
    good: [
      { text: '户均办理4.63件，按标准折合4.63件。1.12件提案，全部办复。' },
      { text: '办件量居全市第1，215个事项实现网上办理。' },
      {
        text: '三年分别受理26，530，618件。',
        because: { 'zh-CN': '是三个数并列。', en: 'A list of three figures.' },
      },
      { text: '系统升级到V2.1.3，2024.3.5上线，12:30开始运行。' },
      { text: '1.万名干部进社区。2.亿元项目提速。' },
      { text: '到二○三五年基本建成。' },
      {
        text: '平均每名律师办理案件13.72件，万人拥有律师2.8名，按标准工作量折合12.5件。',
        because: { 'zh-CN': '平均数、折合数可以带小数。', en: 'A mean may be broken.' },
      },
      { text: '主要有1.12件提案；2.15件建议。统计参训期数、参训人次。' },
    ],
  },
  check({ facts }, report) {
    for (const figure of facts.malformedFigures) {
      const { kind, written, likely } = figure
      report(messageOf(kind, likely !== undefined), figure, {
        values: { written, ...(likely === undefined ? {} : { likely }) },
      })
    }
  },
})

/** Two kinds have a message of their own where the digits tell, or do not tell, what was meant. */
function messageOf(kind: MalformedFigure['kind'], known: boolean) {
  if (kind === 'short-year' && known) return 'short-year-likely'
  return kind === 'doubled-percent' && !known ? 'percent-points' : kind
}
