import { span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import type { Placeholder } from '../types.js'
import { quotesIn, titlesIn } from './between.js'

const measured = '名|次|项|件|个|人|条|份|场|家|所|起|万|元|%|％|年|月|日|部|期'
const placeholders: readonly { kind: Placeholder['kind']; pattern: RegExp }[] = [
  {
    kind: 'date',
    pattern:
      /(?<![0-9０-９])[2２][0０](?:[_＿]{2,}|[XxＸｘ×*＊]{2}|\s{2,})\s?年|[2２][0０][0-9０-９][XxＸｘ×*＊_＿□]年|(?<=^|[\s\u3000])年[\s\u3000]+月[\s\u3000]+日|[2２][0０][0-9０-９]{2}年[\s\u3000]+月(?:[\s\u3000]+日)?|[2２][0０][0-9０-９]{2}年[XxＸｘ×*＊_＿]{1,2}月(?:[XxＸｘ×*＊_＿]{1,2}日)?/g,
  },
  // 李××故意伤害案 and 京A××××× are names made unreadable on purpose.
  {
    kind: 'letters',
    pattern:
      /(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|(?<![A-Z×赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严陶姜谢邹苏潘葛范彭鲁韦马袁柳唐薛雷贺倪汤罗郝邵毛宋庞熊纪董梁杜贾江郭梅林钟徐邱骆蔡田胡霍虞刘黄叶黎侯欧])×{2,}|(?<![一二三四五六七八九Ｘ○〇])[Ｘ○〇]{3,}(?![一二三四五六七八九Ｘ○〇])/g,
  },
  {
    kind: 'blank',
    pattern: /(?<![A-Za-z0-9/._-])[_＿]{2,}(?![A-Za-z0-9/._])|[（(][\s\u3000]+[）)](?!号)/g,
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
  {
    kind: 'symbol',
    pattern: new RegExp(
      `(?<=[\\u4e00-\\u9fff\\s，、：（；])(?:[☆★*＊xXＸｘ×]|[○□]{2,4})(?=\\s?(?:${measured})(?![A-Za-z光]))`,
      'g',
    ),
  },
]

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
      if (!isQuoted(at.start) && !isTitle(at.start)) found.push({ span: at, kind })
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}
