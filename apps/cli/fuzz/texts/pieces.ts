import fc from 'fast-check'

const heads = [
  '云汀市司法局2024年法治政府建设年度报告',
  '望溪区人民政府关于2025年法治政府建设情况的报告',
  ...['市委、市政府：', '特此报告。', '附件：', '2025年1月10日', '云司〔2025〕9号', '抄送：'],
  ...['一、主要举措和成效', '二、存在的不足和原因', '三、下一年度主要安排', '（一）', '（十二）'],
  ...[
    '1.',
    '1．',
    '(1)',
    '①',
    '第一部分',
    '第三章',
    '一是',
    '首先，',
    '其次，',
    '〇、',
    '百千万、',
  ],
]
const figures = [
  ...[
    '12',
    '０９',
    '3.5',
    '1,234',
    '1 234',
    '12.',
    '.5',
    '-3',
    '－３',
    '+7',
    '1e9',
    '00',
    '二十三',
  ],
  ...[
    '两千一百零五',
    '〇〇',
    '十',
    '百',
    '廿',
    '万亿',
    '9'.repeat(30),
    '0.'.repeat(9),
    '1/3',
    '三分之二',
  ],
  ...[
    '%',
    '％',
    '‰',
    '个百分点',
    '倍',
    '成',
    '万',
    '亿',
    '余',
    '多',
    '近',
    '约',
    '以上',
    '不足',
    '件次',
  ],
  ...['件', '人', '个', '起', '项', '亿元', '万人次', '平方公里', '小时', '家', '部', '名'],
]
const days = [
  ...[
    '2024年',
    '2025年1月',
    '2月30日',
    '13月',
    '00日',
    '今年',
    '去年',
    '上年同期',
    '本月',
    '年底前',
  ],
  ...['2021—2025年', '2021-2023年', '“十四五”', '第八届', '星期三', '8:30', '25时', '截至', '期间'],
  ...['1月至12月', '上半年', '四季度', '近三年', '0000年', '99999年', '二〇二四年', '2024-02-30'],
]
const words = [
  ...[
    '全年办理行政复议案件',
    '其中',
    '分别',
    '占',
    '同比增长',
    '下降',
    '由',
    '到',
    '共',
    '合计',
    '以及',
    '等',
  ],
  ...[
    '司法局',
    '市场监管局',
    '党政主要负责人',
    '习近平法治思想',
    '全市',
    '各',
    '均',
    '不',
    '没有',
    '其余',
  ],
  ...[
    '三个',
    '五个一',
    '“三项制度”',
    '包括',
    '完成率',
    '较上年',
    '累计',
    '组织领导',
    '工作',
    '建设',
    '的的',
  ],
  ...[
    '《行政处罚法》',
    '《中华人民共和国行政复议法》',
    '第二十条第（四）项',
    '（以下简称《条例》）',
    '第0条',
  ],
]
const marks = [
  ...'，。；：、！？“”‘’（）《》〈〉【】〔〕「」『』()[]{}<>,.;:!?"\'`~*_#|\\/-—…·&%@=+',
]
const blanks = [
  ' ',
  '\t',
  '\u3000',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\0',
  '\f',
  '\v',
  '\u2028',
  '\u0085',
]
const strange = [
  '𠮷',
  '\ud842',
  '\udfb7',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  '\u202e',
  '\ufffe',
  '\u001b[2J',
  'İ',
  'ﬀ',
]

const one = (of: readonly string[]) => fc.constantFrom(...of)
const newline = fc.constantFrom('\n', '\n', '\n\n', '\n　　')

/** What the figures, dates, titles, lists and marks of drafts are glued of. */
const piece = fc.oneof(
  { weight: 2, arbitrary: one(heads) },
  { weight: 5, arbitrary: one(figures) },
  { weight: 3, arbitrary: one(days) },
  { weight: 4, arbitrary: one(words) },
  { weight: 4, arbitrary: one(marks) },
  { weight: 1, arbitrary: one(blanks) },
  { weight: 1, arbitrary: one(strange) },
  { weight: 1, arbitrary: newline },
  { weight: 1, arbitrary: fc.nat(99999).map(String) },
)
const glued = fc.array(piece, { maxLength: 24 }).map(parts => parts.join(''))

/** Sentences that a rule might speak of, with other figures in them. */
const figure = fc.oneof(one(figures), fc.nat(500).map(String))
const unit = one(['件', '人', '个', '%', '亿元', '', '次'])
const sentence = fc.oneof(
  fc
    .tuple(figure, unit, figure, figure, figure)
    .map(
      ([all, u, a, b, c]) => `办理案件${all}${u}，其中许可${a}${u}、处罚${b}${u}，公开${c}${u}。`,
    ),
  fc
    .tuple(figure, figure, figure)
    .map(([a, b, c]) => `由${a}件增加到${b}件，同比增长${c}%。占比${c}%。`),
  fc.tuple(one(days), one(days), figure).map(([a, b, n]) => `${a}至${b}，共${n}天。`),
  fc.tuple(one(words), one(words), figure).map(([a, b, n]) => `落实${a}、${b}、${a}等${n}项制度。`),
  fc.tuple(one(words), one(marks), one(words)).map(([a, m, b]) => `根据《${a}${m}${b}》，${b}`),
  fc.nat(20).map(n => `${'一二三四五六七八九十'[n % 10]}是加强领导。`),
)
const prose = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: piece }), {
    maxLength: 6,
  })
  .map(parts => parts.join(''))

const titled = fc
  .tuple(one(heads), prose, one(heads), glued)
  .map(([title, body, head, rest]) => `${title}\n${body}\n${head}\n${rest}`)

/** Pieces of the grammar of drafts, glued as they come. */
export const gluedText = fc.oneof(
  { weight: 4, arbitrary: glued },
  { weight: 3, arbitrary: prose },
  { weight: 3, arbitrary: titled },
)
