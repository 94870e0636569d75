import { describe, expect, it } from 'vitest'
import { readDraft, sourceRange } from '../index.js'
import { slice } from '../span.js'

const opening = '2024年以来，全局上下坚持依法行政，工作扎实。'
const read = (name: string, more = '') =>
  readDraft(`${name}关于2024年法治政府建设情况的报告\n\n${opening}\n${more}`, 'txt')

describe('area and level from the name in the title', () => {
  it.each([
    ['青岚省司法厅', '青岚省', '省', 'province', 'department'],
    ['青岚省人民政府', '青岚省', '省', 'province', 'government'],
    ['青岚自治区教育厅', '青岚自治区', '自治区', 'province', 'education'],
    ['青岚回族自治区司法厅', '青岚回族自治区', '自治区', 'province', 'department'],
    ['重庆市司法局', '重庆市', '市', 'province', 'department'],
    ['重庆市望溪区司法局', '重庆市望溪区', '区', 'county', 'department'],
    ['青岚省澜安市望溪县水利局', '青岚省澜安市望溪县', '县', 'county', 'department'],
    ['青岚彝族自治州司法局', '青岚彝族自治州', '自治州', 'prefecture', 'department'],
    ['青岚州司法局', '青岚州', '州', 'prefecture', 'department'],
    ['青岚州市场监督管理局', '青岚州', '州', 'prefecture', 'department'],
    ['青岚地区教育局', '青岚地区', '地区', 'prefecture', 'education'],
    ['青岚盟司法局', '青岚盟', '盟', 'prefecture', 'department'],
    ['白音旗司法局', '白音旗', '旗', 'county', 'department'],
    ['白音自治旗人民政府', '白音自治旗', '自治旗', 'county', 'government'],
    ['望溪县人民政府', '望溪县', '县', 'county', 'government'],
    ['望溪县教育局', '望溪县', '县', 'county', 'education'],
    ['望溪县教育体育局', '望溪县', '县', 'county', 'education'],
    ['望溪土家族苗族自治县水利局', '望溪土家族苗族自治县', '自治县', 'county', 'department'],
    ['云汀市望溪区教育局', '云汀市望溪区', '区', 'county', 'education'],
    ['云汀市澜安市教育局', '云汀市澜安市', '市', 'county', 'education'],
    ['青岚自治州澜安市司法局', '青岚自治州澜安市', '市', 'county', 'department'],
    // A zone is of the level that set it up: alone its name does not tell.
    ['云汀经济技术开发区管委会', '云汀经济技术开发区', '经济技术开发区', undefined, 'department'],
    ['云汀高新区管委会', '云汀高新区', '高新区', undefined, 'department'],
    ['白音林区管委会', '白音林区', '林区', undefined, 'department'],
    ['云汀市高新区管委会', '云汀市高新区', '新区', 'county', 'department'],
    ['青岚盟行政公署', '青岚盟', '盟', 'prefecture', 'government'],
    ['青岚地区行政公署', '青岚地区', '地区', 'prefecture', 'government'],
    ['望溪县第一中学', '望溪县', '县', 'county', 'other'],
    ['望溪县供销合作社联合社', '望溪县', '县', 'county', 'other'],
    ['红旗苏木人民政府', '红旗苏木', '苏木', 'township', 'township'],
    ['红旗街道办事处', '红旗街道', '街道', 'township', 'township'],
    ['望溪区青石街道办事处', '望溪区青石街道', '街道', 'township', 'township'],
    ['青石镇人民政府', '青石镇', '镇', 'township', 'township'],
    ['望溪县青石镇人民政府', '望溪县青石镇', '镇', 'township', 'township'],
    ['青石乡人民政府', '青石乡', '乡', 'township', 'township'],
    ['望溪县白音苏木人民政府', '望溪县白音苏木', '苏木', 'township', 'township'],
    // A level word that is part of a name.
    ['许州市教育局', '许州市', '市', undefined, 'education'],
    ['泓州市市场监督管理局', '泓州市', '市', undefined, 'department'],
    ['青岚省许州市司法局', '青岚省许州市', '市', undefined, 'department'],
    ['青镇县司法局', '青镇县', '县', 'county', 'department'],
    ['许州区司法局', '许州区', '区', 'county', 'department'],
    // A level word that belongs to the body's name.
    ['云汀市住房和城乡建设局', '云汀市', '市', undefined, 'department'],
    ['望溪县住房城乡建设局', '望溪县', '县', 'county', 'department'],
    ['云汀市市场监督管理局', '云汀市', '市', undefined, 'department'],
    ['云汀市城市管理局', '云汀市', '市', undefined, 'department'],
    ['望溪县城市管理综合行政执法局', '望溪县', '县', 'county', 'department'],
    ['云汀市政务服务和数据管理局', '云汀市', '市', undefined, 'department'],
    ['望溪县乡村振兴局', '望溪县', '县', 'county', 'department'],
    ['云汀市社区矫正管理局', '云汀市', '市', undefined, 'department'],
    ['云汀市农业农村局', '云汀市', '市', undefined, 'department'],
    ['云汀市政府', '云汀市', '市', undefined, 'government'],
    ['望溪县文化广电和旅游局', '望溪县', '县', 'county', 'department'],
    ['望溪县档案馆', '望溪县', '县', 'county', 'other'],
    ['望溪县地方海事处', '望溪县', '县', 'county', 'other'],
    ['望溪县残疾人联合会', '望溪县', '县', 'county', 'other'],
    ['望溪县红十字会', '望溪县', '县', 'county', 'other'],
    ['望溪县妇联', '望溪县', '县', 'county', 'other'],
    ['望溪县党史地方志研究室', '望溪县', '县', 'county', 'other'],
    ['望溪县自然保护地管理站', '望溪县', '县', 'county', 'other'],
    ['望溪县住房公积金管理部', '望溪县', '县', 'county', 'other'],
    ['望溪县驻北京联络处', '望溪县', '县', 'county', 'other'],
    ['望溪县委党校', '望溪县', '县', 'county', 'department'],
    ['神农县农业农村局', '神农县', '县', 'county', 'department'],
    ['农安县司法局', '农安县', '县', 'county', 'department'],
    ['白音林区人民政府', '白音林区', '林区', 'county', 'government'],
    ['青岩特区人民政府', '青岩特区', '特区', 'county', 'government'],
    // No last word of a body is needed behind an area.
    ['望溪县政协', '望溪县', '县', 'county', 'other'],
    ['望溪县气象', '望溪县', '县', 'county', 'other'],
  ])('%s', (name, area, areaWord, level, kind) => {
    const { issuer } = read(name)
    expect(issuer).toMatchObject({ name, area, areaWord, kind, foundIn: 'title' })
    expect(issuer?.level).toBe(level)
  })

  it.each([
    ['国家税务总局望溪县税务局', '望溪县税务局', '望溪县', 'department'],
    ['国家税务总局云汀市望溪区税务局', '云汀市望溪区税务局', '云汀市望溪区', 'department'],
    ['国家税务总局云汀税务局', '云汀税务局', undefined, 'department'],
    ['新疆生产建设兵团第十八师望溪市', '第十八师望溪市', '第十八师望溪市', 'government'],
    ['新疆生产建设兵团第十八师', '第十八师', undefined, 'other'],
    ['第十八师一九二团', '第十八师一九二团', undefined, 'other'],
    ['新疆生产建设兵团', '新疆生产建设兵团', undefined, 'other'],
  ])('of a superior: %s', (written, name, area, kind) => {
    const { issuer } = read(written)
    expect(issuer).toMatchObject({ name, kind })
    expect(issuer?.area).toBe(area)
  })

  it.each([
    ['中共望溪县委办公室', '望溪县委办公室', '望溪县', 'department'],
    [
      '中共望溪县委全面依法治县委员会办公室',
      '望溪县委全面依法治县委员会办公室',
      '望溪县',
      'department',
    ],
    [
      '中共云汀市委全面依法治市委员会办公室',
      '云汀市委全面依法治市委员会办公室',
      '云汀市',
      'department',
    ],
    ['中共望溪县委 望溪县人民政府', '望溪县委、望溪县人民政府', '望溪县', 'government'],
  ])('of the Party: %s', (written, name, area, kind) => {
    expect(read(written).issuer).toMatchObject({ name, area, kind })
  })
})

describe('a lone 市', () => {
  it.each([
    ['各县（市、区）司法局认真落实各项任务。', 'prefecture'],
    ['市直各部门、各县区认真落实各项任务。', 'prefecture'],
    ['各区认真落实各项任务。', 'prefecture'],
    ['各区域协调发展。', undefined],
    ['各镇、街道认真落实各项任务。', undefined],
  ])('%s', (more, level) => {
    expect(read('云汀市司法局', more).issuer?.level).toBe(level)
  })

  it('a 县级市 named under its 市 is a county whatever the text says', () => {
    expect(read('云汀市澜安市司法局', '各县（市、区）司法局认真落实。').issuer?.level).toBe(
      'county',
    )
  })
})

describe('where it was found', () => {
  it.each([
    ['关于云汀市司法局2024年法治政府建设情况的报告', '云汀市司法局'],
    ['2024年云汀市司法局法治政府建设工作总结', '云汀市司法局'],
    ['2024年度云汀市司法局法治政府建设情况报告', '云汀市司法局'],
    ['云汀市司法局2024年度法治政府建设情况报告', '云汀市司法局'],
    ['云汀市司法局 2024 年法治政府建设工作报告', '云汀市司法局'],
    ['云汀市司法局二〇二四年法治政府建设工作报告', '云汀市司法局'],
    ['云汀市司法局二O二四年法治政府建设工作报告', '云汀市司法局'],
    ['云汀市司法局法治政府建设工作报告', '云汀市司法局'],
    ['云汀市司法局20XX年法治政府建设工作报告', '云汀市司法局'],
    ['望溪区2024年法治政府建设年度报告', '望溪区'],
  ])('in the title %s, with its words', (title, name) => {
    const draft = readDraft(`${title}\n\n${opening}`, 'txt')
    expect(draft.issuer).toMatchObject({ name, foundIn: 'title' })
    expect(slice(draft.source, sourceRange(draft, draft.issuer!.place))).toBe(name)
  })

  const untitled = '关于2024年法治政府建设情况的报告'
  it.each([
    [
      'letterhead',
      `云汀市司法局文件\n\n${untitled}\n\n${opening}`,
      '云汀市司法局',
      '云汀市司法局文件',
    ],
    [
      'signature',
      `${untitled}\n\n${opening}\n\n望溪县水利局\n2025年1月10日`,
      '望溪县水利局',
      '望溪县水利局',
    ],
    [
      'signature',
      `${untitled}\n\n${opening}\n\n望溪县水利局（盖章）\n2025年1月10日`,
      '望溪县水利局',
      '望溪县水利局（盖章）',
    ],
    [
      'signature',
      `${untitled}\n\n${opening}\n\n望溪县水利局　2025年1月10日`,
      '望溪县水利局',
      '望溪县水利局',
    ],
    [
      'opening',
      `${untitled}\n\n2024年，在县委、县政府的领导下，望溪县水利局围绕中心工作，依法行政。`,
      '望溪县水利局',
      '望溪县水利局',
    ],
  ])('in the %s', (foundIn, source, name, words) => {
    const draft = readDraft(source, 'txt')
    expect(draft.issuer).toMatchObject({ name, foundIn })
    expect(slice(source, sourceRange(draft, draft.issuer!.place))).toBe(words)
  })

  it.each([
    ['nothing names it', `${untitled}\n\n${opening}`],
    ['a title of another kind', '法治政府建设工作总结\n\n工作扎实。'],
    ['a name that is no body', '全县教育系统2024年法治政府建设情况报告\n\n工作扎实。'],
    ['a field of work', '望溪县行政执法2024年法治政府建设情况报告\n\n工作扎实。'],
    ['a phrase', '全面推进依法治县2024年法治政府建设情况报告\n\n工作扎实。'],
    ['no area and no word of a body', '青岚大峡谷2024年法治政府建设情况报告\n\n工作扎实。'],
    ['an empty draft', ''],
  ])('unknown: %s', (_, source) => {
    expect(readDraft(source, 'txt').issuer).toBeUndefined()
  })

  it('several bodies that issue together', () => {
    const { issuer } = read('中共望溪县委、望溪县人民政府')
    expect(issuer).toMatchObject({
      name: '望溪县委、望溪县人民政府',
      area: '望溪县',
      level: 'county',
      kind: 'government',
    })
  })

  it.each(['青岚林场', '青岚风景名胜区管理处', '驻北京联络处'])(
    'a body of another kind without area: %s',
    name => {
      const draft = readDraft(
        `${name}2024年法治政府建设年度报告\n\n${opening}\n\n${name}\n2025年1月10日`,
        'txt',
      )
      expect(draft.issuer).toMatchObject({ name, kind: 'other', foundIn: 'title' })
      expect(draft.parts.signature?.text).toBe(name)
    },
  )

  it.each(['做实法治政府建设的短处', '守法是最好的内部', '更新单位政府网站'])(
    'takes no last line of the text for a signature: %s',
    line => {
      const draft = readDraft(`${untitled}\n\n${opening}\n\n${line}\n2025年1月10日`, 'txt')
      expect(draft.parts.signature).toBeUndefined()
    },
  )

  it('a body without area keeps area and level unknown', () => {
    const { issuer } = read('县教育局')
    expect(issuer).toMatchObject({ name: '县教育局', kind: 'education' })
    expect(issuer?.area).toBeUndefined()
    expect(issuer?.level).toBeUndefined()
  })
})

describe('titles that other words stand in front of', () => {
  it.each([
    ['在全区2024年法治政府建设工作会议上的讲话', undefined],
    ['望溪区人民政府办公室转发区司法局关于做好年度报告工作意见的通知', '望溪区人民政府办公室'],
    ['云汀市教育局批转市招生办2024年招生工作意见的通知', '云汀市教育局'],
  ])('%s', (title, name) => {
    expect(readDraft(`# ${title}\n\n各单位：\n\n${opening}\n`, 'md').issuer?.name).toBe(name)
  })
})
