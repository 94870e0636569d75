import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Placeholder } from '../../types.js'
import { quotesIn, titlesIn } from '../mark/between.js'
import { scanUnfinished } from './unfinished.js'

const measured = '名|次|项|件|个|人|条|份|场|家|所|起|万|元|%|％|年|月|日|部|期'
/** A unit that ends what is said: 经费……万元，人员？名。 */
const ended = '(?:[万亿]元|万人|人次|场次|件次|[名件次场项个条份家所起期部])(?=[，。；、）,;]|$)'
const counted = '(?:人次|场次|件次|[件份起宗例])'
/** What is asked of whoever writes on: of a text that is done nobody asks it. */
const asked = '[核补改查问删压看]一下|要不要|可删|再核(?![算减准定发])'
/** Words of the draft itself. */
const part = '[此这][段句处节]|[该本][段句]|这个数字?|这些?数据|[此该]数[据字值]?'
/** Whom a drafter asks: 请办公室核实. 请各乡镇核实 and 请申请人提供 are said to whoever receives the paper. */
const colleague =
  '(?:[市县区局委办厅]{0,2}办公室|(?:综合|法规|法制|秘书|业务|财务|人事|政工|信息|文秘)[科处股室组]|[\\u3400-\\u9fff]{1,2}(?:主任|科长|处长|局长|股长))'
const placeholders: readonly { kind: Placeholder['kind']; pattern: RegExp }[] = [
  {
    kind: 'date',
    pattern:
      /(?<![0-9０-９])[2２][0０](?:[_＿]{2,}|[XxＸｘ×*＊]{2}|\s{2,})\s?年|[2２][0０][0-9０-９][XxＸｘ×*＊_＿□]年|(?<=^|[\s\u3000])年[\s\u3000]+月[\s\u3000]+日|[2２][0０][0-9０-９]{2}年[\s\u3000]+月(?:[\s\u3000]+日)?|[2２][0０][0-9０-９]{2}年[XxＸｘ×*＊_＿]{1,2}月(?:[XxＸｘ×*＊_＿]{1,2}日)?|[2２][0０][0-9０-９]{2}年[0-9０-９]{1,2}月[\s\u3000]{1,8}日(?![\u3400-\u9fff])/g,
  },
  // 李××故意伤害案 and 京A××××× are names made unreadable on purpose.
  {
    kind: 'letters',
    pattern:
      /(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9]|型?性?染色体|核型|基因)|(?<![A-Z×赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严陶姜谢邹苏潘葛范彭鲁韦马袁柳唐薛雷贺倪汤罗郝邵毛宋庞熊纪董梁杜贾江郭梅林钟徐邱骆蔡田胡霍虞刘黄叶黎侯欧])×{2,}|(?<![一二三四五六七八九Ｘ○〇])[Ｘ○〇]{3,}(?![一二三四五六七八九Ｘ○〇])/g,
  },
  {
    kind: 'blank',
    pattern: /(?<![A-Za-z0-9/._-])[_＿]{2,}(?![A-Za-z0-9/._])|[（(][\s\u3000]+[）)](?!号)/g,
  },
  // （联系人：办公室；联系电话：）
  {
    kind: 'blank',
    pattern:
      /(?<=[（(；;，,、\s](?:联系人|联系电话|联系方式|联系地址|联系单位|咨询电话|办公电话|监督电话|举报电话|手机|手机号码|电话号码|电话|传真|邮编|邮政编码|电子邮箱|邮箱|电子邮件|通讯地址|地址))[：:][\s\u3000]{0,8}(?=[）)])/g,
  },
  // 经费（）万元
  { kind: 'blank', pattern: new RegExp(`(?<![A-Za-z0-9_])[（(][）)](?=\\s?(?:${measured}))`, 'g') },
  // 落实经费 万元，配备人员 名。 Where spaces stand between all characters, a figure stands before the unit.
  {
    kind: 'gap',
    pattern:
      /(?<=(?:经费|资金|罚款|罚没款|金额|投入|补贴|补助|损失|收入|支出|赔偿|预算|拨款)(?:共计|共|计|达|约|为)?)[ \u3000]+[万亿]元(?=[，。；、,;])|(?<=人员|干部|律师|调解员)[ \u3000]+余?[名人](?=[，。；、,;])|(?<=案件|纠纷)[ \u3000]+余?[件起宗](?=[，。；、,;])|(?<=活动|宣传|培训|讲座)[ \u3000]+余?(?:场次|[场次期])(?=[，。；、,;])/g,
  },
  // 移送问题线索  件, 发放奖金  万元。 One space may be the layout of a table, or between all characters.
  {
    kind: 'gap',
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff]{2})(?<!单位)(?: {2,20}|\\u3000{1,10})余?(?:${counted}|[万亿]元)(?=[，。；、,;])`,
      'g',
    ),
  },
  {
    kind: 'note',
    pattern:
      /[【[](?:此处)?(?:待|请|需)?(?:补充|填写|核实|确认|完善|定|插入|填|补)[^【】[\]（）()]{0,14}[】\]]|[【[]待[^【】[\]（）()]{1,14}[】\]]|【此处[^】]{0,16}】|\b(?:TODO|TBD|FIXME|XXX)\b/g,
  },
  // （确认违法3件）, （定点医院） and （待遇保障） are text: in round brackets a note has to ask for something.
  {
    kind: 'note',
    pattern:
      /[（(](?:此处)?(?:(?:待|请|需)(?:补充|填写|核实|确认|完善|统计|提供|插入|填|补|定)[^【】[\]（）()0-9０-９]{0,14}|补充|填写|插入|填|补)[）)]/g,
  },
  // （此段待李主任确认后再定）, （张三注：这个数字要再核一下）, （字数太多，可删）, （数据待核实）.
  {
    kind: 'note',
    pattern: new RegExp(
      [
        '此处(?:补充|插入|填写|填入|添加|放入|加入)[^（）()0-9０-９]{0,14}',
        `(?:${part})(?:待|请|需|再|应)[^（）()0-9０-９。]{0,8}(?:核实|核对|核定|补充|确认|审定|再定|修改|改写|填写)[^（）()]{0,8}`,
        `(?:(?:${part})|[\\u3400-\\u9fff]{0,4}注[：:])[^（）()。]{0,16}(?:${asked})[^（）()]{0,8}`,
        `(?:字数|篇幅|${part})[^（）()0-9０-９]{0,8}可[删略]`,
        '(?:(?:以上|上述|此处|这里|有关|相关|具体|最新|最终|全年)?(?:数据|数字)|标题|题目|文字|段落|表述|措辞|案例|例子|[此该]段|此处)待(?:定|补充?|核[实对]?|确认|填写?|更新|提供)',
        `请${colleague}(?:再|先|帮忙|协助)?(?:核实|核对|补充|确认|修改|提供|把关|填写)(?:一下|数据|后再[定报发])?`,
        '(?:稍后|回头)再?(?:补[充上]?|填写?|核[实对])',
      ]
        .map(words => `[（(]${words}[）)]`)
        .join('|'),
      'g',
    ),
  },
  // 审核合同（数据由法规科提供）份: before the unit the figure itself is still to come.
  {
    kind: 'note',
    pattern: new RegExp(
      `[（(](?:数据|数字)[^（）()0-9０-９]{1,16}(?:提供|填报|补充|填写|核定|核实)[）)](?=\\s?(?:${measured}))`,
      'g',
    ),
  },
  // 〔领导批示：请修改〕. （领导批示：请司法局办理） is what a paper may report.
  {
    kind: 'note',
    pattern:
      /[（(〔【[][\u3400-\u9fff]{0,6}(?:批示|批注|批语)[：:](?:请|再|应)?(?:再|尽快|认真|进一步)?(?:修改|改写|改一?改|重写|核实|核对|核一?核|斟酌|删[去除]?)(?:一下|完善|后再[报送呈发]?)?[。！!]?[）)〕】\]]/g,
  },
  {
    kind: 'symbol',
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff\\s，、：（；])(?:[☆★*＊xXＸｘ×]|(?<![一二三四五六七八九])[○□]{2,4})(?=\\s?(?:${measured})(?![A-Za-z光]))`,
      'g',
    ),
  },
  // 审核合同**份, 审核合同N份; 第N次 and **重点**项目 are something else.
  {
    kind: 'symbol',
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff])(?<!第)(?:(?<![*＊]{2}[^*＊]{1,30})[*＊☆★]{2,4}|[NＮ])(?=${ended})`,
      'g',
    ),
  },
  {
    kind: 'symbol',
    pattern: new RegExp(`(?<=[\\u3400-\\u9fff])(?:…{1,2}|\\.{3,6}|[？?]{1,3})(?=${ended})`, 'g'),
  },
]

/** “1+8+X”, 3＋X: X is a number that the formula leaves open. */
const formula = /[+＋]\s?[XxＸｘNnＮ](?![A-Za-z])|(?<![A-Za-z])[XxＸｘNnＮ]\s?[+＋]/

/** How far a formula reaches to what explains it. */
const reach = 200

/** X个服务点 in the sentence of such a formula explains it. */
function isOfFormula(text: string, { start, end }: Span): boolean {
  if (!/[XxＸｘNＮ]/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - reach), start).split(/[。！？]/)
  const after = text.slice(end, end + reach).split(/[。！？]/)
  return formula.test(before.at(-1)! + text.slice(start, end) + after[0]!)
}

/** Blanks that were to be filled in; those quoted as a model (“XX市”) are none. */
export function scanPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = []
  // A line of nothing but underscores is a rule across the page.
  if (/^[_＿\s]+$/.test(text)) return found
  const isQuoted = quotesIn(text)
  const isTitle = titlesIn(text)
  for (const { kind, pattern } of placeholders) {
    for (const match of matchesOf(text, pattern)) {
      const at = span(match.index, match.index + match[0].length)
      if (found.some(({ span: other }) => at.start < other.end && other.start < at.end)) continue
      if (kind === 'symbol' && isOfFormula(text, at)) continue
      if (!isQuoted(at.start) && !isTitle(at.start)) found.push({ span: at, kind })
    }
  }
  for (const at of scanUnfinished(text))
    if (!isQuoted(at.start) && !isTitle(at.start)) found.push({ span: at, kind: 'unfinished' })
  return found.toSorted((a, b) => a.span.start - b.span.start)
}
