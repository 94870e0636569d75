const places = [
  '云川市',
  '青岚县',
  '临溪区',
  '白石自治县',
  '望江省',
  '平澜州',
  '松口镇',
  '南浦街道',
]
const bodies = [
  '教育局',
  '司法局',
  '人民政府',
  '城市管理局',
  '市场监督管理局',
  '卫生健康委员会',
  '',
]
const matters = [
  '养犬管理',
  '古树名木保护',
  '城市停车设施管理',
  '河道采砂管理',
  '行政执法人员平时考核',
  '重大执法决定法制审核目录管理',
  '政务服务“好差评”',
  '校园周边秩序治理',
  '规范性文件制定',
  '公职律师管理',
  '普法责任清单考核',
  '餐厨垃圾处理',
]
const kinds = [
  '条例',
  '办法',
  '实施细则',
  '工作方案',
  '三年行动计划（2024—2026年）',
  '规定（试行）',
  '实施意见',
]

/** What local bodies make of a national title; each keeps six or more of its characters. */
const adaptations: readonly ((place: string, body: string, core: string) => string)[] = [
  (place, _, core) => `${place}实施〈中华人民共和国${core}〉办法`,
  (place, _, core) => `${place}${core}实施办法`,
  (place, body, core) => `${place}${body}${core}宣传工作方案`,
  (place, body, core) => `${place}${body}贯彻落实〈${core}〉任务分工`,
  (place, _, core) => `${place}${core}若干规定`,
]

/**
 * Titles of local documents, the same every time: half of them share six or more characters with a
 * national title, the others are of matters of their own. None is a slip of a national one.
 * @param national titles to start from, without 中华人民共和国
 */
export function localTitles(national: readonly string[], count: number): string[] {
  const long = national.filter(title => /^(?!中国共产党).{5,22}(?:法|条例)$/u.test(title))
  return Array.from({ length: count }, (_, index) => {
    const place = at(places, index)
    const body = at(bodies, Math.floor(index / 3))
    if (index % 2 === 0) return at(adaptations, index / 2)(place, body, at(long, index * 37))
    return `${place}${body}${at(matters, Math.floor(index / 2))}${at(kinds, Math.floor(index / 5))}`
  })
}

/** The entry at a place, counted round and round. */
const at = <Entry>(list: readonly Entry[], index: number): Entry => list[index % list.length]!
